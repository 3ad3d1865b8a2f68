import CommandLineTesting
import Foundation
import Testing

@Suite("What is read of real files", .enabled(if: Corpus.shared != nil))
struct DumpTests {
    /// Files of which we say something else than expected, and why that is right.
    static let explained: [String: String] = [:]

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
        var (agreed, refused) = (0, 0)
        var differed: [String] = []
        for entry in entries {
            guard let ours = actual[entry.path] else {
                refused += 1
                let reason = run.error.split(separator: "\n").first { $0.hasPrefix("error: \(entry.path): ") }
                #expect(reason != nil, "\(entry.path) is neither read nor refused")
                if entry.verdict == "must-read" { differed.append("\(entry.path): \(reason ?? "")") }
                continue
            }
            #expect(entry.verdict != "must-refuse", "\(entry.path) is read though it is no DICOM")
            let differences = Comparison(expected: expected[entry.path] ?? [:], actual: ours).differences
            if differences.isEmpty {
                agreed += 1
            } else {
                let some = differences.prefix(5).joined(separator: "; ")
                differed.append("\(entry.path) (\(entry.verdict), \(differences.count)): \(some)")
            }
        }
        print("corpus: \(agreed) files agreed, \(differed.count) differed, \(refused) were refused")
        for line in differed { print("  " + line) }
        let unexplained = differed.filter { line in
            line.contains("(must-read") && !Self.explained.keys.contains { line.hasPrefix($0) }
        }
        #expect(unexplained.isEmpty)
    }
}
