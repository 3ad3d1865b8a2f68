import CommandLineTesting
import Foundation
import Testing

@Suite("What is read of real files", .enabled(if: Corpus.shared != nil))
struct DumpTests {
    /// Files of which we say something else than expected, and why that is right.
    static let explained: [String: String] = [
        "files/fo-dicom+fo-dicom/GH1376.dcm": """
        two groups 0002 stand one after the other: the first counts, whose transfer syntax is the one that the pixel data \
        are in; pydicom keeps the last of each element, and duplicates are a matter of choice
        """,
        "files/fo-dicom+fo-dicom/GH179A.dcm": """
        (0028,0120) has two spaces for its VR and then a length of 2: read so, as DCMTK does, the elements after it \
        are there; pydicom takes the spaces for a part of the length and the rest of the file for the value
        """,
    ]

    @Test("agrees with other tools, and what is no DICOM is refused")
    func agrees() throws {
        let corpus = try #require(Corpus.shared)
        let entries = try corpus.entries()
        let run = try CommandLineRun(
            CommandLineRun.dicomPath(), ["dump", "--json", "--detail", "--bulk", "sha256"] + entries.map(\.path),
            in: corpus.root)
        // Some must be refused, so that the whole has failed, and said so.
        #expect(run.status == 1)
        let actual = try Corpus.objects(run.output, by: "file")
        let expected = try corpus.expected()
        var report = Report()
        for entry in entries {
            let refusal = run.error.split(separator: "\n").first { $0.hasPrefix("error: \(entry.path): ") }
            #expect(
                (actual[entry.path] == nil) == (refusal != nil), "\(entry.path) is neither read nor refused, or both")
            if let ours = actual[entry.path] {
                #expect(entry.verdict != "must-refuse", "\(entry.path) is read though it is no DICOM")
                let expected = try #require(expected[entry.path])
                report.note(entry, Comparison(expected: expected, actual: ours).differences)
            } else {
                report.refuse(entry, refusal.map { String($0.dropFirst(7)) } ?? "")
            }
        }
        report.print()
        #expect(report.unexplained.isEmpty)
    }

    /// What came of each file.
    private struct Report {
        private var agreed = 0
        private var differed: [String] = []
        private var refused: [String] = []
        private(set) var unexplained: [String] = []

        mutating func note(_ entry: Corpus.Entry, _ differences: [String]) {
            guard !differences.isEmpty else { return agreed += 1 }
            let some = differences.prefix(5).joined(separator: "; ")
            let why = explained[entry.path].map { " [\($0)]" } ?? ""
            let line = "\(entry.path) (\(entry.verdict)), \(differences.count) differences: \(some)\(why)"
            differed.append(line)
            if entry.verdict == "must-read" && why.isEmpty { unexplained.append(line) }
        }

        mutating func refuse(_ entry: Corpus.Entry, _ reason: String) {
            refused.append("(\(entry.verdict)) \(reason)")
            if entry.verdict == "must-read" { unexplained.append(reason) }
        }

        func print() {
            Swift.print("corpus: \(agreed) files agreed, \(differed.count) differed, \(refused.count) were refused")
            for line in differed { Swift.print("  differed: " + line) }
            for line in refused { Swift.print("  refused: " + line) }
        }
    }
}
