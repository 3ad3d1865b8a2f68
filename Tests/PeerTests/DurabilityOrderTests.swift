#if os(Linux)
import Foundation
import Testing

extension RealPeers {
    @Suite("Acknowledged means durable, by its system calls", .enabled(if: Tools.expected(["strace", "storescu"])))
    struct DurabilityOrderTests {
        @Test(
            "the object, its folder and the SQLite log are synced before each success is written",
            .timeLimit(.minutes(3)))
        func order() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive(in: folder)
                let log = folder.path("trace")
                let traced = "trace=fsync,fdatasync,rename,renameat,renameat2,link,linkat,write,writev,sendto,sendmsg"
                let wrapper = [try Tools.path("strace"), "-f", "-y", "-xx", "-s", "400", "-e", traced, "-o", log]
                try await DicomNode.running(in: folder, under: wrapper) { node in
                    let place = ["-aec", node.aeTitle, "127.0.0.1", "\(node.port)", "+sd", samples.folder]
                    try await DCMTK.run("storescu", place, in: folder).checked()
                }
                let stores = try Self.stores(SystemCallTrace(path: log), under: folder.path("archive"))
                #expect(stores.count == samples.instances.count)
                for (index, steps) in stores.enumerated() { #expect(steps.missing == [], "store \(index + 1)") }
            }
        }

        /// What was synced between one success response and the next.
        private struct Steps {
            var object = false
            var named = false
            var folder = false
            var log = false

            var missing: [String] {
                [(object, "object"), (named, "its name"), (folder, "folder"), (log, "SQLite log")]
                    .filter { !$0.0 }.map(\.1)
            }
        }

        private static func stores(_ trace: SystemCallTrace, under archive: String) -> [Steps] {
            var stores: [Steps] = []
            var steps = Steps()
            for call in trace.calls {
                if call.isSync, let path = call.path, path.hasPrefix(archive) {
                    if path.contains(".sqlite") || path.hasSuffix("-wal") {
                        // The index comes last: an entry without its object would be a lie.
                        if steps.object && steps.named && steps.folder { steps.log = true }
                    } else if isFolder(path) {
                        if steps.object && steps.named { steps.folder = true }
                    } else {
                        steps.object = true
                    }
                } else if call.isRename {
                    if steps.object { steps.named = true }
                } else if call.isWrite, isStoreSuccess(call.bytes) {
                    stores.append(steps)
                    steps = Steps()
                }
            }
            return stores
        }

        private static func isFolder(_ path: String) -> Bool {
            var isFolder: ObjCBool = false
            return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
        }

        /// A C-STORE-RSP whose status is 0000.
        private static func isStoreSuccess(_ bytes: [UInt8]) -> Bool {
            PDUBytes.commandValue(0x0100, in: bytes) == 0x8001 && PDUBytes.commandValue(0x0900, in: bytes) == 0
        }
    }
}
#endif
