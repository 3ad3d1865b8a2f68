import DICOMCore
import Foundation
import Testing

/// Real files, which are no part of the package: `DICOM_CORPUS`, or `../shared/corpus` beside it.
private enum RealFiles {
    static let paths: [String] = {
        var package = URL(filePath: #filePath)
        for _ in 0..<4 { package.deleteLastPathComponent() }
        let root =
            ProcessInfo.processInfo.environment["DICOM_CORPUS"].map { URL(filePath: $0) }
            ?? package.deletingLastPathComponent().appending(path: "shared/corpus")
        let folder = root.appending(path: "files").path
        guard let names = FileManager.default.enumerator(atPath: folder) else { return [] }
        let paths = names.compactMap { $0 as? String }.sorted().map { folder + "/" + $0 }
        if paths.isEmpty { print("corpus: none at \(root.path): its tests are skipped (set DICOM_CORPUS)") }
        return paths
    }()

    /// The path of a program, or nil.
    static func program(_ name: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { $0 + "/" + name }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// What a program writes to standard output; nil where it fails.
    static func output(of program: String, _ arguments: [String]) throws -> Bytes? {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return process.terminationStatus == 0 && process.terminationReason == .exit ? Bytes(Array(data)) : nil
    }
}

extension DataSetDifference {
    private var isPadding: Bool {
        guard let first = first?.bytes, let second = second?.bytes, second.count == first.count + 1 else {
            return false
        }
        return second[0..<first.count] == first
    }

    /// The same numbers, or the same name, written another way.
    fileprivate func isForm(tolerance: Double = 0) -> Bool {
        guard let first, let second, first.vr == second.vr else { return false }
        switch first.vr {
        case .DS, .IS, .FL, .FD:
            let (a, b) = (Self.numbers(first), Self.numbers(second))
            return a.count == b.count
                && zip(a, b).allSatisfy { x, y in
                    if let p = Double(x), let q = Double(y) { return p == q || abs(p - q) <= tolerance * abs(p) }
                    return x == y
                }
        case .PN:
            return first.strings.count == second.strings.count
                && zip(first.strings, second.strings).allSatisfy { PersonName($0) == PersonName($1) }
        default: return isPadding
        }
    }

    private static func numbers(_ element: DataElement) -> [String] {
        element.vr.isText ? element.strings : element.doubles.map(\.description)
    }
}

@Suite("Real files through the text models", .enabled(if: !RealFiles.paths.isEmpty))
struct CorpusModelTests {
    private static func isCharacterSet(_ path: AttributePath) -> Bool {
        path.steps.last == .attribute(AttributeTag(0x0008, 0x0005))
            || path.steps == [.attribute(AttributeTag(0x0000, 0x0000))]
    }

    /// Native by its VR and length, and yet full of items and a delimiter: read as the fragments it looks like.
    private static func isDisguised(_ difference: DataSetDifference) -> Bool {
        guard case .fragments = difference.second?.value, case .bytes(let bytes) = difference.first?.value else {
            return false
        }
        return bytes.count > 8 && bytes[0..<4] == [0xFE, 0xFF, 0x00, 0xE0]
    }

    @Test("come back from JSON and XML as they were, but for the form of numbers and names")
    func selves() throws {
        var equal = 0
        for path in RealFiles.paths {
            guard let file = try? DICOMFile(path: path), let size = file.encodedSize, size < 1 << 20 else { continue }
            for (model, read) in [
                ("JSON", try DataSet(json: Bytes(file.dataSet.json()))),
                ("XML", try DataSet(xml: Bytes(file.dataSet.xml()))),
            ] {
                let differences = read.differences(from: file.dataSet, ignoring: Self.isCharacterSet)
                equal += differences.isEmpty ? 1 : 0
                for difference in differences where !difference.isForm() && !Self.isDisguised(difference) {
                    Issue.record("\(path): \(model): \(difference)")
                }
            }
        }
        print("corpus: \(equal) data sets came back from text without any difference")
        #expect(equal > 800)
    }

    /// Where DCMTK says something else: it knows VRs of private elements in implicit VR, writes fewer digits of FD, leaves out
    /// the blocks of private elements without a creator, and swaps the bytes of OW.
    private static func isOfDCMTK(_ difference: DataSetDifference) -> Bool {
        if difference.isForm(tolerance: 1e-6) { return true }
        // It writes nothing where every value, or every component of a name, is empty.
        if difference.second?.isEmpty == true, let text = difference.first?.string,
            text.allSatisfy({ $0 == "\\" || $0 == "^" || $0 == "=" })
        {
            return true
        }
        guard case .attribute(let tag)? = difference.path.steps.last else { return false }
        switch difference.kind {
        case .vr: return true
        case .added, .removed: return tag.isPrivate
        case .value: return [.OB, .OD, .OF, .OL, .OV, .OW, .UN].contains(difference.first?.vr) || tag.isPrivate
        }
    }

    @Test(
        "read from what DCMTK makes of them are what they are read from the file",
        .enabled(if: RealFiles.program("dcm2json") != nil || ProcessInfo.processInfo.environment["CI"] == "true"),
        arguments: [["dcm2json", "-ee"], ["dcm2xml", "-nat", "+Eb", "+M", "+U8", "+Ca", "latin-1"]])
    func dcmtk(command: [String]) throws {
        let program = try #require(RealFiles.program(command[0]), "\(command[0]) is not installed")
        var (read, refused) = (0, 0)
        for (number, path) in RealFiles.paths.enumerated() where number % 5 == 0 {
            guard let file = try? DICOMFile(path: path), let size = file.encodedSize, size < 4 << 20,
                let text = try RealFiles.output(of: program, Array(command.dropFirst()) + [path])
            else { continue }
            do {
                let other = try command[0] == "dcm2json" ? DataSet(json: text) : DataSet(xml: text)
                read += 1
                for difference in other.differences(from: file.dataSet, ignoring: Self.isCharacterSet)
                where !Self.isOfDCMTK(difference) {
                    Issue.record("\(path): \(difference)")
                }
            } catch {
                // Two private elements that differ in their blocks alone have one tag in its XML.
                refused += 1
                #expect(error.code == .duplicateElement, "\(path): \(error)")
            }
        }
        print("corpus: \(read) data sets read from \(command[0]), \(refused) refused")
        #expect(read > 50)
    }
}

extension DICOMFile {
    /// Bytes of the whole file as it stands.
    fileprivate var encodedSize: Int? { try? encoded().count }
}
