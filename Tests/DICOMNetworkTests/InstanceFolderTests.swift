import DICOMCore
import DICOMNetwork
import Foundation
import Testing

extension NetworkTests {
    @Suite("A folder that received instances are written to")
    struct InstanceFolderTests {
        /// Sends one instance to a folder, and tells what is in it then.
        static func store(_ uid: UID, aborting: Bool = false) async throws -> [String: DICOMFile] {
            let folder = NSTemporaryDirectory() + "dicom-folder-\(UUID().uuidString)"
            try FileManager.default.createDirectory(atPath: folder + "/inside", withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(atPath: folder) }
            var dataSet = DataSet()
            dataSet[.sopClassUID] = .ctImageStorage
            dataSet[.sopInstanceUID] = uid
            dataSet[.patientID] = "4711"
            let sent = OutgoingInstance(
                sopClassUID: .ctImageStorage, sopInstanceUID: uid, transferSyntax: .implicitVRLittleEndian,
                content: .bytes(try dataSet.encoded(as: .implicitVRLittleEndian)))
            try await withServer([.storage(InstanceFolder(folder + "/inside").open)]) { peer, _ in
                try await peer.withAssociation(as: "MODALITY", proposing: .storage(of: [sent])) {
                    let outcome = try await $0.store(sent)
                    #expect(outcome.isStored)
                }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["inside"])
            let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/inside")
            return Dictionary(
                uniqueKeysWithValues: try names.map { ($0, try DICOMFile(path: folder + "/inside/" + $0)) })
        }

        @Test("an instance becomes a Part 10 file, named by its UID")
        func file() async throws {
            let files = try await Self.store("1.2.3.4")
            let file = try #require(files["1.2.3.4.dcm"])
            #expect(files.count == 1)
            #expect(file.transferSyntax == .implicitVRLittleEndian)
            #expect(file.dataSet[.patientID] == "4711")
            #expect(file.meta.mediaStorageSOPInstanceUID == "1.2.3.4")
            #expect(file.meta.sourceApplicationEntityTitle == "MODALITY")
        }

        @Test(
            "whatever a peer calls an instance, its file stays in the folder",
            arguments: ["../../etc/passwd", "..", "/", "a/b", ".hidden", "1.2.3\u{0}4", "1..2", "日本"])
        func names(uid: String) async throws {
            let files = try await Self.store(UID(rawValue: uid))
            #expect(files.count == 1)
            #expect(files.keys.first?.hasPrefix("invalid-") == true)
        }
    }
}
