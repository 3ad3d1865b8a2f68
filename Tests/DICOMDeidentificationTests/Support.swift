import DICOMCore
import DICOMDeidentification

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The tables of the standard that the rules were generated from, read again by other code.
enum StandardTables {
    /// `DICOM_STANDARD`, or `../shared/standard` beside the package; nil, with a printed word, where there is neither.
    static let folder: String? = {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        let folder = ProcessInfo.processInfo.environment["DICOM_STANDARD"] ?? root + "/../shared/standard"
        if FileManager.default.fileExists(atPath: folder + "/confidentiality_profiles.tsv") { return folder }
        print("standard: no tables at \(folder): the leak test by tables is skipped (set DICOM_STANDARD)")
        return nil
    }()

    /// The rows of a table by column name.
    static func rows(_ name: String) throws -> [[String: String]] {
        let text = try String(contentsOfFile: (folder ?? "") + "/" + name, encoding: .utf8)
        let lines = text.split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.dropFirst().map { cells in
            Dictionary(zip(lines[0], cells), uniquingKeysWith: { first, _ in first })
        }
    }
}

/// Words that stand nowhere but where they are planted: `QZ` and six letters.
enum PlantedWord {
    static func word(_ number: Int) -> String {
        var (rest, letters) = (number, "")
        for _ in 0..<6 {
            letters.append(Character(UnicodeScalar(UInt8(0x41 + rest % 26))))
            rest /= 26
        }
        return "QZ" + letters
    }

    /// A value of a VR that is found again by its word, or by digits that are as rare.
    static func value(_ vr: VR, _ number: Int) -> String {
        switch vr {
        case .DA: digits(19_010_101 + number / 28 % 12 * 100 + number % 28 + number / 336 * 10_000, 8)
        case .DT: value(.DA, number) + "112233." + digits(number, 6)
        case .TM: "112233." + digits(number, 6)
        case .UI: "1.3.99." + digits(770_000 + number, 6)
        case .DS, .IS: digits(8_800_000 + number, 7)
        case .UR: "http://" + word(number)
        default: word(number)
        }
    }

    private static func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }

    /// All planted words that stand in bytes, whatever stands around them.
    static func found(in bytes: Bytes) -> Set<String> {
        var found: Set<String> = []
        let array = bytes.array
        guard array.count >= 8 else { return [] }
        for start in 0...array.count - 8 where array[start] == 0x51 && array[start + 1] == 0x5A {
            let letters = array[start..<start + 8]
            if letters.allSatisfy({ (0x41...0x5A).contains($0) }) {
                found.insert(String(decoding: letters, as: UTF8.self))
            }
        }
        return found
    }
}

extension Bytes {
    func contains(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard !wanted.isEmpty, count >= wanted.count else { return false }
        let array = self.array
        for start in 0...array.count - wanted.count where array[start] == wanted[0] {
            if array[start..<start + wanted.count].elementsEqual(wanted) { return true }
        }
        return false
    }
}

enum Fixture {
    static let key: DeidentificationKey = {
        do { return try DeidentificationKey(Array("sixteen bytes and more".utf8)) } catch { return .random() }
    }()

    /// A CT instance without pixel data, of these identifiers.
    static func dataSet(patient: String = "4711", instance: UID = "1.3.99.1.1.1") -> DataSet {
        var dataSet = DataSet()
        dataSet[.sopClassUID] = "1.2.840.10008.5.1.4.1.1.2"
        dataSet[.sopInstanceUID] = instance
        dataSet[.studyInstanceUID] = "1.3.99.1"
        dataSet[.seriesInstanceUID] = "1.3.99.1.1"
        dataSet[.patientID] = patient
        dataSet[.patientName] = "Yamada^Tarou"
        dataSet[.modality] = "CT"
        return dataSet
    }

    static func deidentifier(_ options: Set<DeidentificationOption> = []) -> Deidentifier {
        Deidentifier(options: options, key: key)
    }

    static func deidentified(
        _ dataSet: DataSet, _ options: Set<DeidentificationOption> = []
    ) throws -> (dataSet: DataSet, report: DeidentificationReport) {
        try deidentifier(options).deidentified(dataSet, transferSyntax: .explicitVRLittleEndian)
    }
}
