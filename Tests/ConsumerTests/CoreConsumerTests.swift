import Foundation
import Testing

/// A program of somebody else's that imports DICOMCore alone (Documentation/Architecture.md, "Kept apart").
@Suite("A program that imports DICOMCore alone", .serialized, .timeLimit(.minutes(10)))
struct CoreConsumerTests {
    @Test("fetches no package, builds our bytes and nothing else, and needs zlib beside the system")
    func byPath() async throws {
        try await ScratchFolder.with { folder in
            let requirement = ".package(name: \"swift-dicom\", path: \"\(Shell.packageRoot)\", traits: [])"
            let consumer = try ConsumerPackage(requirement: requirement, in: folder)
            try consumer.build()
            #expect(try consumer.pins() == [])
            #expect(consumer.checkouts() == [])
            #expect(try consumer.builtModules() == ["Consumer", "DICOMCore"])
            #expect(try consumer.run() == "CONSUMER^SAMPLE 512\n")
            #if os(Linux)
            #expect(try consumer.librariesBeyondTheSystem() == ["libz.so.1"])
            #endif
        }
    }

    @Test("resolves a tagged version to one checkout: ours")
    func byVersion() async throws {
        try await ScratchFolder.with { folder in
            let clone = folder + "/swift-dicom"
            try FileManager.default.createDirectory(atPath: clone, withIntermediateDirectories: true)
            for name in ["Package.swift", "Sources", "Tests"] {
                try Shell.run(["cp", "-RL", "\(Shell.packageRoot)/\(name)", clone])
            }
            let git = ["git", "-C", clone, "-c", "user.name=consumer", "-c", "user.email=consumer@localhost"]
            let steps = ["init --quiet", "add -A", "commit --quiet -m All", "tag 1000.0.0"]
            for step in steps { try Shell.run(git + step.split(separator: " ").map(String.init)) }
            let requirement = ".package(url: \"file://\(clone)\", exact: \"1000.0.0\", traits: [])"
            let consumer = try ConsumerPackage(requirement: requirement, in: folder)
            try consumer.resolve()
            #expect(try consumer.pins() == ["swift-dicom"])
            #expect(consumer.checkouts() == ["swift-dicom"])
        }
    }
}
