import Foundation
import Testing

extension RealPeers {
    @Suite("The harness")
    struct HarnessTests {
        @Test("sees a program's status and both its outputs")
        func statusAndOutput() async throws {
            try await TemporaryFolder.with { folder in
                let done = try await PeerProcess.run("/bin/sh", ["-c", "echo out; echo err >&2; exit 3"], in: folder)
                #expect(done.end == .exited(3))
                #expect(done.output == "out\n")
                #expect(done.errors == "err\n")
            }
        }

        @Test("kills what does not end in time, with its children")
        func deadline() async throws {
            try await TemporaryFolder.with { folder in
                let process = try PeerProcess.start("/bin/sh", ["-c", "sleep 60 & echo $!; wait"], in: folder)
                await #expect(throws: PeerFailure.self) { try await process.ended(within: .milliseconds(200)) }
                let child = try #require(pid_t(process.output.trimmingCharacters(in: .whitespacesAndNewlines)))
                let gone: Bool? = await eventually(within: .seconds(5)) { isRunning(child) ? nil : true }
                #expect(gone == true)
            }
        }

        @Test("sees DCMTK talk to DCMTK", .enabled(if: Tools.expected(Tools.dcmtk)))
        func echo() async throws {
            try await TemporaryFolder.with { folder in
                try await DCMTK.withStoreSCP(in: folder) { receiver in
                    try await DCMTK.run("echoscu", ["127.0.0.1", "\(receiver.port)"], in: folder).checked()
                    let refused = try await DCMTK.run("echoscu", ["127.0.0.1", "1"], in: folder)
                    #expect(!refused.succeeded)
                }
            }
        }

        /// A zombie counts as gone.
        private func isRunning(_ id: pid_t) -> Bool {
            guard kill(id, 0) == 0 else { return false }
            let state = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
            return state.map { !$0.contains(") Z ") } ?? true
        }
    }
}
