import CommandLineTesting
import Foundation
import Testing

@Suite("What validation finds in real files", .enabled(if: Corpus.shared != nil && Dciodvfy.isExpected))
struct ValidationTests {
    /// How many files of a SOP class are compared.
    private static let filesOfSOPClass = 3

    @Test("is what dciodvfy finds, but for differences of known kinds", .timeLimit(.minutes(10)))
    func agrees() throws {
        let corpus = try #require(Corpus.shared)
        let paths = try sample(of: corpus)
        let run = try CommandLineRun(
            CommandLineRun.dicomPath(), ["validate", "--json", "--severity", "warning"] + paths, in: corpus.root)
        let reports = try Corpus.objects(run.output, by: "file")
        var comparison = ValidationComparison()
        for path in paths {
            guard let report = reports[path], case .string = report["object"] else { continue }
            guard let theirs = try Dciodvfy.findings(in: corpus.root.appending(path: path).path) else { continue }
            comparison.compare(ValidationComparison.findings(of: report), with: theirs, in: path)
        }
        comparison.print()
        #expect(comparison.files >= 60)
        #expect(comparison.agreed >= comparison.differences.count * 2)
        #expect(comparison.unexplained.isEmpty, "\(comparison.unexplained.joined(separator: "\n"))")
    }

    private func sample(of corpus: Corpus) throws -> [String] {
        var counts: [String: Int] = [:]
        return try corpus.entries().filter { entry in
            guard entry.verdict == "must-read", !entry.path.hasPrefix("sets/"), !entry.sopClass.isEmpty else {
                return false
            }
            counts[entry.sopClass, default: 0] += 1
            return counts[entry.sopClass, default: 0] <= Self.filesOfSOPClass
        }.map(\.path)
    }
}

/// A finding of either side, where both say the same: what kind of rule, at which attribute, item numbers left out.
struct ComparableFinding: Hashable {
    enum Kind: String {
        case missing, noValue, notAllowed, enumeratedValue, itemCount, multiplicity, vr, value
    }

    let kind: Kind
    /// `(0040,A730).(0040,A040)`
    let path: String
}

/// Our findings beside those of dciodvfy.
struct ValidationComparison {
    /// Why the two may differ: Documentation/Validation.md has the long form.
    enum Reason: String {
        case uncertain = "a warning, since the condition or the module's presence is not certain"
        case emptyOptional = "a sequence of type 3 may be empty"
        case edition = "another edition of PS3.3"
        case notTabled = "our tables do not say that it must not be there otherwise"
        case vr = "another VR than the registry's: dciodvfy warns"
        case overlayGroups = "dciodvfy looks at group 6000 alone, and takes an overlay's layer for an overlay"
        case privateElements = "dciodvfy goes by its own dictionary of private elements"
        case definedTerms = "our tables take them for defined terms"
    }

    private(set) var files = 0
    private(set) var agreed = 0
    private(set) var differences: [String] = []
    private(set) var unexplained: [String] = []
    private var reasons: [Reason: Int] = [:]

    mutating func compare(
        _ ours: [ComparableFinding: String], with theirs: Set<ComparableFinding>, in path: String
    ) {
        files += 1
        let errors = Set(ours.filter { $0.value == "error" }.keys)
        agreed += errors.intersection(theirs).count
        for finding in theirs.subtracting(errors) {
            note(finding, "dciodvfy alone", Self.reason(finding, ourSeverity: ours[finding]), path)
        }
        for finding in errors.subtracting(theirs) { note(finding, "we alone", Self.reason(ours: finding), path) }
    }

    private mutating func note(_ finding: ComparableFinding, _ side: String, _ reason: Reason?, _ path: String) {
        let line = "\(side): \(finding.kind) \(finding.path) in \(path)"
        differences.append(line)
        if let reason { reasons[reason, default: 0] += 1 } else { unexplained.append(line) }
    }

    /// Of what dciodvfy alone takes for an error.
    private static func reason(_ finding: ComparableFinding, ourSeverity: String?) -> Reason? {
        if ourSeverity == "warning" { return .uncertain }
        switch (finding.kind, finding.path) {
        case (.itemCount, _), (.multiplicity, _): return .emptyOptional
        case (.notAllowed, _): return .notTabled
        case (.enumeratedValue, "(0008,0008)"), (.enumeratedValue, "(0008,0060)"): return .definedTerms
        case (.missing, "(0020,0052)"), (.missing, "(0020,1040)"), (.missing, "(0020,0020)"), (.missing, "(3006,0080)"),
            (.missing, "(5200,9229)"), (.missing, "(5200,9230)"):
            return .edition
        case (_, let path) where path.hasPrefix("(60"): return .overlayGroups
        case (.value, let path) where isPrivate(path): return .privateElements
        default: return nil
        }
    }

    /// Of what we alone take for an error.
    private static func reason(ours finding: ComparableFinding) -> Reason? {
        switch (finding.kind, finding.path) {
        case (.vr, _): return .vr
        case (_, let path) where path.hasPrefix("(60"): return .overlayGroups
        case (_, let path) where isPrivate(path): return .privateElements
        case (.missing, "(0020,0052)"), (.missing, "(0020,1040)"), (.missing, "(0018,0050)"), (.missing, "(0018,1020)"),
            (.noValue, "(0028,2112)"):
            return .edition
        default: return nil
        }
    }

    /// Whether the last tag of a path is of an odd group.
    private static func isPrivate(_ path: String) -> Bool {
        guard let tag = path.split(separator: ".").last, let group = UInt32(tag.dropFirst().prefix(4), radix: 16) else {
            return false
        }
        return group % 2 == 1
    }

    func print() {
        Swift.print(
            "validation: \(files) files, \(agreed) errors in common, \(differences.count) differences:",
            reasons.sorted { $0.value > $1.value }.map { "\($0.value) \($0.key.rawValue)" }.joined(separator: "; "))
    }

    /// Our findings of a kind that dciodvfy has as well, with the gravest severity.
    static func findings(of report: JSONValue) -> [ComparableFinding: String] {
        let kinds: [String: ComparableFinding.Kind] = [
            "attributeMissing": .missing, "valueMissing": .noValue, "attributeNotAllowed": .notAllowed,
            "enumeratedValue": .enumeratedValue, "itemCount": .itemCount, "multiplicity": .multiplicity, "vr": .vr,
        ]
        var findings: [ComparableFinding: String] = [:]
        for finding in report["findings"]?.array ?? [] {
            guard let name = finding["kind"]?.string, let path = finding["path"]?.string, !path.isEmpty,
                let severity = finding["severity"]?.string
            else { continue }
            let text = finding["text"]?.string ?? ""
            let isMeta = name == "metaInformation"
            let metaKind: ComparableFinding.Kind? =
                isMeta && text.hasPrefix("missing") ? .missing : isMeta && text.hasPrefix("no value") ? .noValue : nil
            // Of values of text both look at the same things, and sort them otherwise.
            let isText = ["value", "length", "repertoire"].contains(name) && finding["rule"]?.string != "PS3.5 6.1"
            guard let kind = kinds[name] ?? metaKind ?? (isText ? .value : nil), finding["rule"]?.string != "PS3.5 A.2"
            else {
                continue
            }
            let plain = path.replacing(#/\[\d+\]/#, with: "")
            let key = ComparableFinding(kind: kind, path: plain)
            if findings[key] != "error" { findings[key] = severity }
        }
        return findings
    }
}

/// The validator of dicom3tools.
enum Dciodvfy {
    private static let isCI = ["1", "true"].contains(ProcessInfo.processInfo.environment["CI"] ?? "")

    static let path: String? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let found = folders.map { $0 + "/dciodvfy" }.first { FileManager.default.isExecutableFile(atPath: $0) }
        if found == nil { print("validation: dciodvfy (dicom3tools) is not installed: it is not compared with") }
        return found
    }()

    static var isExpected: Bool { isCI || path != nil }

    /// Its errors at attributes; nil where it did not get as far as the object.
    static func findings(in file: String) throws -> Set<ComparableFinding>? {
        let program = try #require(path, "dciodvfy (dicom3tools) is not installed")
        let run = try CommandLineRun("/usr/bin/env", ["timeout", "20", program, "-new", file])
        let text = run.text + run.error
        guard !text.contains("read failed"), !text.contains("Not found"), !text.contains("not valid DICOM"),
            !text.contains("Abort")
        else { return nil }
        var findings: Set<ComparableFinding> = []
        for line in text.split(whereSeparator: \.isNewline) where line.hasPrefix("Error - <") {
            let rest = line.dropFirst(9)
            guard let end = rest.range(of: "> - "), let kind = kind(of: rest[end.upperBound...]) else { continue }
            let tags = rest[..<end.lowerBound].matches(of: #/\([0-9a-f]{4},[0-9a-f]{4}\)/#).map {
                $0.output.uppercased()
            }
            if !tags.isEmpty { findings.insert(ComparableFinding(kind: kind, path: tags.joined(separator: "."))) }
        }
        return findings
    }

    private static func kind(of text: Substring) -> ComparableFinding.Kind? {
        let kinds: [(String, ComparableFinding.Kind)] = [
            ("Missing attribute for Type", .missing), ("Empty attribute (no value)", .noValue),
            ("Attribute present when condition", .notAllowed), ("Unrecognized enumerated", .enumeratedValue),
            ("Bad Sequence number of Items", .itemCount), ("Bad attribute Value Multiplicity", .multiplicity),
            ("Value invalid for this VR", .value), ("Illegal root for UID", .value),
        ]
        return kinds.first { text.hasPrefix($0.0) }?.1
    }
}
