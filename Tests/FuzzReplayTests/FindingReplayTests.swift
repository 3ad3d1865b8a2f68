import DICOMCore
import Foundation
import FuzzEntryPoints
import Testing

@Suite("What fuzzing found stays mended")
struct FindingReplayTests {
    @Test("every finding passes its door", arguments: Door.all.map(\.name))
    func everyFindingPasses(name: String) throws {
        let door = try #require(Door.all.first { $0.name == name })
        for finding in try Findings.of(name) { door.enter(finding) }
    }

    @Test("every folder of findings has a door")
    func everyFolderHasADoor() throws {
        let doors = Set(Door.all.map(\.name))
        #expect(try Findings.folders().allSatisfy(doors.contains))
    }

    @Test("cut and damaged samples pass every door", arguments: Door.all.map(\.name))
    func damagedSamplesPass(name: String) throws {
        let door = try #require(Door.all.first { $0.name == name })
        for sample in Samples.all {
            try #require(!sample.isEmpty)
            for length in 0...sample.count { door.enter(Bytes(Array(sample[..<length]))) }
            var numbers = SplitMix(seed: 42)
            for _ in 0..<2_000 {
                var damaged = sample
                for _ in 0...Int(numbers.next() % 4) {
                    damaged[Int(numbers.next() % UInt64(damaged.count))] = UInt8(truncatingIfNeeded: numbers.next())
                }
                door.enter(Bytes(damaged))
            }
        }
    }
}

/// The files beside this one.
enum Findings {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Findings")

    static func folders() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.path).filter { !$0.hasPrefix(".") }
    }

    static func of(_ door: String) throws -> [Bytes] {
        let folder = root.appending(path: door)
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
            Bytes([UInt8](try Data(contentsOf: folder.appending(path: $0))))
        }
    }
}

/// Small numbers that look random and are the same in every run.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
