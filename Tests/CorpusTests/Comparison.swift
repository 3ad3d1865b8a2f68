import CommandLineTesting
import Crypto
import DICOMCore
import Foundation

/// Compares what `dicom dump --json --detail --bulk sha256` says of a file with what is expected, by the rules that the
/// corpus states.
struct Comparison {
    private(set) var differences: [String] = []
    /// Text in a character set that nobody declared may be anything.
    private var declaresCharacterSet = false

    init(expected: JSONValue, actual: JSONValue) {
        compare(expected["meta"]?.object ?? [:], actual["meta"]?.object ?? [:], at: "meta ")
        compare(expected["dataset"]?.object ?? [:], actual["dataset"]?.object ?? [:], at: "")
    }

    private mutating func differ(_ place: String, _ reason: String) {
        differences.append(place + ": " + reason)
    }

    private mutating func compare(_ expected: [String: JSONValue], _ actual: [String: JSONValue], at place: String) {
        let declared = declaresCharacterSet
        defer { declaresCharacterSet = declared }
        if let element = expected["00080005"] {
            let terms = (element["Value"]?.array ?? []).compactMap(\.string)
            declaresCharacterSet = terms.contains {
                Self.characterSets.contains($0.trimmingCharacters(in: .whitespaces))
            }
        }
        // Group lengths may be there or not, and so may Data Set Trailing Padding.
        func isCompared(_ tag: String) -> Bool { !tag.hasSuffix("0000") && tag != "FFFCFFFC" }
        for (tag, theirs) in expected.sorted(by: { $0.key < $1.key }) where isCompared(tag) {
            if let ours = actual[tag] {
                compareElement(theirs, ours, at: place + tag)
            } else {
                differ(place + tag, "missing")
            }
        }
        for tag in actual.keys.sorted() where expected[tag] == nil && isCompared(tag) {
            differ(place + tag, "not expected")
        }
    }

    private mutating func compareElement(_ expected: JSONValue, _ actual: JSONValue, at place: String) {
        let (vr, ourVR) = (expected["vr"]?.string ?? "", actual["vr"]?.string ?? "")
        // Of an empty value pydicom does not tell a VR of its own making from the file's.
        let isEmptyUnknown = ourVR == "UN" && actual["length"]?.int == 0
        if expected["fileVR"] == nil, vr != ourVR, !isEmptyUnknown {
            return differ(place, "VR \(ourVR), expected \(vr)")
        }
        if let length = expected["length"]?.int, actual["length"]?.int != length {
            differ(place, "length \(actual["length"]?.int ?? -1), expected \(length)")
        }
        if vr == "SQ" { return compareItems(expected, actual, at: place) }
        if let encapsulated = expected["encapsulated"] {
            if encapsulated["fragments"] != actual["fragments"] { differ(place, "number of fragments") }
            if encapsulated["allFragments"] != actual["sha256"] { differ(place, "SHA-256 of the fragments") }
            return
        }
        if let digest = actual["sha256"]?.string {
            if let theirs = expected["sha256"]?.string, theirs != digest { differ(place, "SHA-256") }
            if let hex = expected["hex"]?.string, Self.sha256(Self.bytes(hex: hex)) != digest {
                differ(place, "SHA-256")
            }
            return
        }
        if let raw = expected["raw"]?.string, ourVR == vr {
            if actual["raw"]?.string ?? "" != raw { differ(place, "raw text") }
            return
        }
        compareValue(expected, actual, vr, ourVR, at: place)
    }

    private mutating func compareItems(_ expected: JSONValue, _ actual: JSONValue, at place: String) {
        let theirs = expected["Value"]?.array ?? []
        var ours = actual["Value"]?.array ?? []
        if actual["vr"]?.string == "UN" {
            // pydicom knows what a private element holds: what we took for bytes must read as the same items.
            guard let items = Self.items(inUnknown: actual) else {
                return compareUnreadItems(theirs, actual, at: place)
            }
            ours = items
        } else if actual["vr"]?.string != "SQ" {
            return differ(place, "VR \(actual["vr"]?.string ?? "") instead of items")
        }
        guard theirs.count == ours.count else { return differ(place, "\(ours.count) items, expected \(theirs.count)") }
        for (number, (theirs, ours)) in zip(theirs, ours).enumerated() {
            compare(theirs.object ?? [:], ours.object ?? [:], at: "\(place)[\(number)].")
        }
    }

    /// Of a long UN value there is but the digest, so that its items cannot be looked into.
    private mutating func compareUnreadItems(_ theirs: [JSONValue], _ actual: JSONValue, at place: String) {
        if !theirs.isEmpty, actual["sha256"] == nil { differ(place, "UN that does not read as \(theirs.count) items") }
    }

    private mutating func compareValue(
        _ expected: JSONValue, _ actual: JSONValue, _ vr: String, _ ourVR: String, at place: String
    ) {
        let hex = (expected["hex"]?.string).map(Self.bytes(hex:))
        if let bytes = Self.valueBytes(actual, ourVR) {
            if let hex { return hex == bytes ? () : differ(place, "bytes") }
            if let digest = expected["sha256"]?.string {
                return Self.sha256(bytes) == digest ? () : differ(place, "SHA-256 of the bytes")
            }
            if let raw = expected["raw"]?.string { return Data(raw.utf8) == bytes ? () : differ(place, "raw text") }
            if Self.isText(vr) {
                let values = Self.values(of: bytes, vr)
                return compareText(expected["Value"]?.array ?? [], values, vr, at: place)
            }
        } else if let hex {
            return compareText(Self.values(of: hex, ourVR), actual["Value"]?.array ?? [], ourVR, at: place)
        }
        if expected["error"] != nil || expected["jsonError"] != nil { return }
        let (theirs, ours) = (expected["Value"]?.array ?? [], actual["Value"]?.array ?? [])
        if Self.isText(vr) && vr != "DS" && vr != "IS" {
            compareText(theirs, ours, vr, at: place)
        } else if !Self.equalNumbers(theirs, ours) {
            differ(place, "value")
        }
    }

    private mutating func compareText(_ theirs: [JSONValue], _ ours: [JSONValue], _ vr: String, at place: String) {
        var left = theirs.map { Self.text($0, vr: vr) }
        var right = ours.map { Self.text($0, vr: vr) }
        while left.last == "" { left.removeLast() }
        while right.last == "" { right.removeLast() }
        if left == right || place.hasSuffix("00080005") && right == ["ISO_IR 192"] { return }
        let isForeign = !left.joined().unicodeScalars.allSatisfy(\.isASCII)
        if isForeign && !declaresCharacterSet { return }
        let (shown, wanted) = (right.joined(separator: "\\").prefix(60), left.joined(separator: "\\").prefix(60))
        differ(place, "text \(shown), expected \(wanted)")
    }
}

// MARK: Values

extension Comparison {
    private static let characterSets: Set<String> = {
        let numbers = [100, 101, 109, 110, 144, 127, 126, 138, 148, 13, 166, 203]
        let extensions = numbers + [6, 87, 159, 149, 58]
        return Set(
            ["ISO_IR 192", "GB18030", "GBK"] + numbers.map { "ISO_IR \($0)" } + extensions.map { "ISO 2022 IR \($0)" })
    }()

    private static func isText(_ vr: String) -> Bool { VR(code: vr)?.isText ?? false }

    private static func values(of bytes: Data, _ vr: String) -> [JSONValue] {
        let text = String(decoding: bytes, as: UTF8.self)
        let isParted = VR(code: vr)?.hasBackslashSeparatedValues ?? false
        return (isParted ? text.components(separatedBy: "\\") : [text]).map(JSONValue.string)
    }

    /// One value as text, trimmed as the rules allow; empty for null.
    private static func text(_ value: JSONValue, vr: String) -> String {
        switch value {
        case .object(let name):
            let groups = ["Alphabetic", "Ideographic", "Phonetic"].map { name[$0]?.string ?? "" }
            return personName(groups)
        case .string(let text):
            return vr == "PN" ? personName(text.components(separatedBy: "=")) : trimmed(text, vr: vr)
        case .number(let text): return text
        default: return ""
        }
    }

    private static func personName(_ groups: [String]) -> String {
        var name = groups.map { trimmed($0, vr: "PN") }.joined(separator: "=")
        while name.hasSuffix("=") { name.removeLast() }
        return name
    }

    private static func trimmed(_ text: String, vr: String) -> String {
        var scalars = Substring(text).unicodeScalars
        while let last = scalars.last, last == " " || last == "\0" { scalars.removeLast() }
        if ["AE", "CS", "DS", "IS", "LO", "PN", "SH"].contains(vr) {
            while let first = scalars.first, first == " " || first == "\0" { scalars.removeFirst() }
        }
        return String(scalars)
    }

    private static func equalNumbers(_ left: [JSONValue], _ right: [JSONValue]) -> Bool {
        func number(_ value: JSONValue) -> Double? {
            switch value {
            case .number(let text): Double(text)
            case .string(let text): Double(text.trimmingCharacters(in: .whitespaces))
            default: nil
            }
        }
        guard left.count == right.count else { return false }
        return zip(left, right).allSatisfy { left, right in
            if let a = number(left), let b = number(right) { return a == b }
            return left == right
        }
    }

    /// The bytes that a binary value of ours stands for; nil for text.
    private static func valueBytes(_ element: JSONValue, _ vr: String) -> Data? {
        if let text = element["InlineBinary"]?.string { return Data(base64Encoded: text) }
        guard !isText(vr), vr != "SQ" else { return nil }
        var bytes = Data()
        func append(_ value: some FixedWidthInteger) {
            unsafe withUnsafeBytes(of: value.littleEndian) { unsafe bytes.append(contentsOf: $0) }
        }
        for value in element["Value"]?.array ?? [] {
            let text = if case .number(let text) = value { text } else { value.string ?? "" }
            switch vr {
            case "US", "SS": append(UInt16(truncatingIfNeeded: Int(text) ?? 0))
            case "UL", "SL": append(UInt32(truncatingIfNeeded: Int(text) ?? 0))
            case "UV": append(UInt64(text) ?? 0)
            case "SV": append(Int64(text) ?? 0)
            case "FL": append((Float(text) ?? 0).bitPattern)
            case "FD": append((Double(text) ?? 0).bitPattern)
            case "AT":
                let tag = UInt32(text, radix: 16) ?? 0
                append(UInt16(tag >> 16))
                append(UInt16(truncatingIfNeeded: tag))
            default: return nil
            }
        }
        return bytes
    }

    /// The items that the bytes of an unknown element are in Implicit VR Little Endian; nil where they are none.
    private static func items(inUnknown element: JSONValue) -> [JSONValue]? {
        if element["length"]?.int == 0 { return [] }
        guard let text = element["InlineBinary"]?.string, let bytes = Data(base64Encoded: text) else { return nil }
        var sequence: [UInt8] = [0x08, 0x00, 0x40, 0x11]
        for shift in [0, 8, 16, 24] { sequence.append(UInt8(truncatingIfNeeded: bytes.count >> shift)) }
        let source = Bytes(sequence + Array(bytes))
        guard let dataSet = try? DataSet(parsing: source, transferSyntax: .implicitVRLittleEndian) else { return nil }
        var writer = JSONDataSetWriter(bulkData: .digests(sha256(parts:)), isDetailed: true)
        writer.write(dataSet)
        return JSONValue(writer.buffer)?["00081140"]?["Value"]?.array
    }

    private static func bytes(hex: String) -> Data {
        let digits = Array(hex.utf8)
        func value(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : (digit | 0x20) - 0x57 }
        return Data(stride(from: 0, to: digits.count - 1, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) })
    }

    private static func sha256(_ bytes: Data) -> String {
        SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
    }

    @Sendable private static func sha256(parts: [Bytes]) -> String {
        sha256(Data(parts.flatMap(\.array)))
    }
}
