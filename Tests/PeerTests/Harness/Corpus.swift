import DICOMCore
import Foundation

/// A folder of real files with an inventory, where there is one.
struct Corpus: Sendable {
    static let folder = ProcessInfo.processInfo.environment["DICOM_CORPUS"] ?? PackageFolder.path("../shared/corpus")
    static let isThere = FileManager.default.fileExists(atPath: folder + "/inventory.tsv")

    /// The files that an archive can keep: one of each SOP Instance UID, none that some reader refuses.
    private(set) var instances: [SampleInstance] = []
    /// How many files were left out, by the reason.
    private(set) var leftOut: [String: Int] = [:]

    init() throws {
        let text = try String(contentsOfFile: Self.folder + "/inventory.tsv", encoding: .utf8)
        let rows = text.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        guard let header = rows.first else { return }
        var seen: Set<String> = []
        for fields in rows.dropFirst() {
            let row = Dictionary(zip(header, fields)) { first, _ in first }
            if let reason = take(row, &seen) { leftOut[reason, default: 0] += 1 }
        }
    }

    /// Takes a row's file, or says why not.
    private mutating func take(_ row: [String: String], _ seen: inout Set<String>) -> String? {
        guard row["verdict"] != "must-refuse" else { return "must be refused" }
        let path = (Self.folder as NSString).appendingPathComponent(row["path"] ?? "")
        let file: DICOMFile
        do {
            file = try DICOMFile(path: path)
        } catch {
            return "unreadable (\(row["verdict"] ?? ""))"
        }
        let values: [UID?] = [
            file.dataSet[.studyInstanceUID], file.dataSet[.seriesInstanceUID], file.dataSet[.sopInstanceUID],
            file.dataSet[.sopClassUID],
        ]
        let uids = values.compactMap { $0?.rawValue }
        guard uids.count == 4, !uids.contains("") else { return "without the four UIDs" }
        guard row["sop_class_name"] != "Media Storage Directory Storage" else { return "a DICOMDIR" }
        guard seen.insert(uids[2]).inserted else { return "of a SOP Instance UID that was there before" }
        instances.append(
            SampleInstance(
                path: path, patientID: file.dataSet[.patientID] ?? "", study: uids[0], series: uids[1],
                sopInstance: uids[2], sopClass: uids[3], transferSyntax: file.transferSyntax.uid.rawValue))
        return nil
    }
}
