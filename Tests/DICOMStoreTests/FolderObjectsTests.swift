import DICOMCore
import DICOMStore
import DICOMStoreTesting
import Foundation
import Testing

@Suite("Objects in a folder")
struct FolderObjectsTests {
    static let sample = SampleInstance(study: "1.2.3", series: "1.2.3.1", instance: "1.2.3.1.1")

    static func store(in folder: String) async throws -> ComposedStore<FolderObjects, MemoryIndex> {
        try await ComposedStore(objects: FolderObjects(directory: folder), index: MemoryIndex())
    }

    static func send(_ sample: SampleInstance, to store: some InstanceStore) async throws -> IngestOutcome {
        let sink = try await store.open(InstanceArrival(transferSyntax: sample.transferSyntax))
        try await sink.append(try sample.encoded())
        return try await sink.commit()
    }

    @Test("are plain Part 10 files where people look for them, for the owner alone")
    func layout() async throws {
        try await withTemporaryFolder { folder in
            let store = try await Self.store(in: folder + "/archive")
            let outcome = try await Self.send(Self.sample, to: store)
            let path = folder + "/archive/objects/1.2.3/1.2.3.1/1.2.3.1.1.dcm"
            #expect(try await store.object(of: outcome.instance).path == path)
            let file = try DICOMFile(path: path)
            #expect(file.meta.transferSyntaxUID == TransferSyntax.explicitVRLittleEndian.uid)
            #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
            let series = folder + "/archive/objects/1.2.3/1.2.3.1"
            #expect(try FileManager.default.attributesOfItem(atPath: series)[.posixPermissions] as? Int == 0o700)
            await store.close()
        }
    }

    @Test("are not written through a symbolic link that someone planted")
    func plantedLink() async throws {
        try await withTemporaryFolder { folder in
            let store = try await Self.store(in: folder + "/archive")
            try FileManager.default.createDirectory(atPath: folder + "/elsewhere", withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/archive/objects/1.2.3", withDestinationPath: folder + "/elsewhere")
            await #expect(throws: StoreError.self) { try await Self.send(Self.sample, to: store) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/elsewhere").isEmpty)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/archive/incoming").isEmpty)
            await store.close()
        }
    }

    @Test("belong to one process at a time")
    func locked() async throws {
        try await withTemporaryFolder { folder in
            let first = try await Self.store(in: folder)
            await #expect(throws: StoreError.self) { try await Self.store(in: folder) }
            await first.close()
        }
    }

    @Test("stay readable to those who stored them after the archive was opened anew")
    func reopened() async throws {
        try await withTemporaryFolder { folder in
            let first = try await Self.store(in: folder)
            _ = try await Self.send(Self.sample, to: first)
            await first.close()
            let second = try await Self.store(in: folder)
            #expect(try await second.rebuildIndex().indexed == 1)
            #expect(try await second.instances(Query(.image)).count == 1)
            await second.close()
        }
    }

    @Test(
        "get a name that is safe, or none",
        arguments: [
            ("1.2.840.1", "1.2.840.1"), ("1.2.3-a b", "1.2.3-a%20b"), ("a%2Fb", "a%252Fb"), ("..", nil), ("../x", nil),
            ("a/b", nil), ("a\\b", nil), (".hidden", nil), ("1.", nil), ("1..2", nil), ("", nil), ("a\u{0}b", nil),
            ("é", nil),
            (String(repeating: "1", count: 128), String(repeating: "1", count: 128)),
            (String(repeating: "1", count: 129), nil),
        ] as [(String, String?)])
    func names(uid: String, name: String?) throws {
        let key = try? ObjectKey(study: UID(rawValue: uid), series: "1", instance: "2")
        #expect(key?.rawValue == name.map { $0 + "/1/2.dcm" })
    }
}
