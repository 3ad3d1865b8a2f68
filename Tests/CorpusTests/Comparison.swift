import Crypto
import Foundation

/// Compares what `dicom dump --json --detail --bulk sha256` says of a file with what is expected, by the rules that the
/// corpus states.
struct Comparison {
    private(set) var differences: [String] = []
    /// Whether text may be given in a character set that nobody declared.
    private var declaresCharacterSet = false

    init(expected: [String: Any], actual: [String: Any]) {
        let expectedMeta = expected["meta"] as? [String: Any] ?? [:]
        let expectedData = expected["dataset"] as? [String: Any] ?? [:]
        compare(expectedMeta, actual["meta"] as? [String: Any] ?? [:], at: "meta ")
        compare(expectedData, actual["dataset"] as? [String: Any] ?? [:], at: "")
    }

    private mutating func differ(_ place: String, _ reason: String) {
        differences.append(place + ": " + reason)
    }

    private mutating func compare(_ expected: [String: Any], _ actual: [String: Any], at place: String) {
        let declared = declaresCharacterSet
        defer { declaresCharacterSet = declared }
        if let element = expected["00080005"] as? [String: Any] {
            let terms = (element["Value"] as? [Any] ?? []).compactMap { $0 as? String }
            declaresCharacterSet = terms.contains { Self.characterSets.contains($0.trimmingCharacters(in: .whitespaces)) }
        }
        func isCompared(_ tag: String) -> Bool { !tag.hasSuffix("0000") && tag != "FFFCFFFC" }
        for tag in expected.keys.sorted() where isCompared(tag) {
            guard let theirs = expected[tag] as? [String: Any] else { continue }
            if let ours = actual[tag] as? [String: Any] {
                compareElement(theirs, ours, at: place + tag)
            } else {
                differ(place + tag, "missing")
            }
        }
        for tag in actual.keys.sorted() where expected[tag] == nil && isCompared(tag) {
            differ(place + tag, "not expected")
        }
    }

    private mutating func compareElement(_ expected: [String: Any], _ actual: [String: Any], at place: String) {
        let vr = expected["vr"] as? String ?? ""
        let ourVR = actual["vr"] as? String ?? ""
        if expected["fileVR"] == nil, vr != ourVR { return differ(place, "VR \(ourVR), expected \(vr)") }
        if let length = expected["length"] as? Int, actual["length"] as? Int != length {
            differ(place, "length \(actual["length"] ?? "none"), expected \(length)")
        }
        if vr == "SQ" { return compareItems(expected, actual, at: place) }
        if let encapsulated = expected["encapsulated"] as? [String: Any] {
            if encapsulated["fragments"] as? Int != actual["fragments"] as? Int { differ(place, "number of fragments") }
            if encapsulated["allFragments"] as? String != actual["sha256"] as? String { differ(place, "fragments' SHA-256") }
            return
        }
        if let digest = actual["sha256"] as? String {
            if let theirs = expected["sha256"] as? String, theirs != digest { differ(place, "SHA-256") }
            if let hex = expected["hex"] as? String, Self.sha256(Self.bytes(hex: hex)) != digest { differ(place, "SHA-256") }
            return
        }
        if let raw = expected["raw"] as? String, ourVR == vr, actual["raw"] as? String ?? "" != raw {
            return differ(place, "raw text")
        }
        compareValue(expected, actual, vr, ourVR, at: place)
    }

    private mutating func compareItems(_ expected: [String: Any], _ actual: [String: Any], at place: String) {
        guard actual["vr"] as? String == "SQ" else {
            return differ(place, "VR \(actual["vr"] ?? "none") instead of items")
        }
        let theirs = expected["Value"] as? [Any] ?? []
        let ours = actual["Value"] as? [Any] ?? []
        guard theirs.count == ours.count else { return differ(place, "\(ours.count) items, expected \(theirs.count)") }
        for (number, (theirs, ours)) in zip(theirs, ours).enumerated() {
            compare(theirs as? [String: Any] ?? [:], ours as? [String: Any] ?? [:], at: "\(place)[\(number)].")
        }
    }

    private mutating func compareValue(
        _ expected: [String: Any], _ actual: [String: Any], _ vr: String, _ ourVR: String, at place: String
    ) {
        if let bytes = Self.valueBytes(actual, ourVR) {
            if let hex = expected["hex"] as? String {
                if Self.bytes(hex: hex) != bytes { differ(place, "bytes") }
                return
            }
            if let digest = expected["sha256"] as? String {
                if Self.sha256(bytes) != digest { differ(place, "SHA-256 of the bytes") }
                return
            }
            if let raw = expected["raw"] as? String {
                if Data(raw.utf8) != bytes { differ(place, "bytes of the raw text") }
                return
            }
            if Self.isText(vr) {
                let text = String(decoding: bytes, as: UTF8.self)
                let values = Self.backslash(vr) ? text.components(separatedBy: "\\") : [text]
                return compareText(expected["Value"] as? [Any] ?? [], values.map(personNameOrText(vr)), vr, at: place)
            }
        } else if let hex = expected["hex"] as? String {
            // Text of ours where they have bytes.
            let values = (actual["Value"] as? [Any] ?? []).map { Self.text($0, vr: ourVR) ?? "" }
            let text = String(decoding: Self.bytes(hex: hex), as: UTF8.self)
            let theirs = Self.backslash(ourVR) ? text.components(separatedBy: "\\") : [text]
            return compareText(theirs.map(personNameOrText(ourVR)), values, ourVR, at: place)
        }
        if expected["error"] != nil || expected["jsonError"] != nil || expected["raw"] != nil { return }
        let theirs = expected["Value"] as? [Any] ?? []
        let ours = actual["Value"] as? [Any] ?? []
        if Self.isText(vr) && vr != "DS" && vr != "IS" {
            compareText(theirs, ours, vr, at: place)
        } else if !Self.equalNumbers(theirs, ours) {
            differ(place, "value")
        }
    }

    private func personNameOrText(_ vr: String) -> (String) -> Any { { $0 } }

    private mutating func compareText(_ theirs: [Any], _ ours: [Any], _ vr: String, at place: String) {
        var left = theirs.map { Self.text($0, vr: vr) ?? "" }
        var right = ours.map { Self.text($0, vr: vr) ?? "" }
        while left.last == "" { left.removeLast() }
        while right.last == "" { right.removeLast() }
        guard left != right else { return }
        if place.hasSuffix("00080005"), right == ["ISO_IR 192"] { return }
        let isForeign = !left.joined().unicodeScalars.allSatisfy { $0.isASCII }
        if isForeign && !declaresCharacterSet { return }
        differ(place, "text \(right.joined(separator: "\\").prefix(60)), expected \(left.joined(separator: "\\").prefix(60))")
    }

    // MARK: Values

    private static let characterSets: Set<String> = [
        "ISO_IR 100", "ISO_IR 101", "ISO_IR 109", "ISO_IR 110", "ISO_IR 144", "ISO_IR 127", "ISO_IR 126", "ISO_IR 138",
        "ISO_IR 148", "ISO_IR 13", "ISO_IR 166", "ISO_IR 192", "GB18030", "GBK", "ISO 2022 IR 6", "ISO 2022 IR 100",
        "ISO 2022 IR 101", "ISO 2022 IR 109", "ISO 2022 IR 110", "ISO 2022 IR 144", "ISO 2022 IR 127", "ISO 2022 IR 126",
        "ISO 2022 IR 138", "ISO 2022 IR 148", "ISO 2022 IR 13", "ISO 2022 IR 166", "ISO 2022 IR 87", "ISO 2022 IR 159",
        "ISO 2022 IR 149", "ISO 2022 IR 58", "ISO_IR 203",
    ]

    private static func isText(_ vr: String) -> Bool {
        ["AE", "AS", "CS", "DA", "DS", "DT", "IS", "LO", "LT", "PN", "SH", "ST", "TM", "UC", "UI", "UR", "UT"].contains(vr)
    }

    private static func backslash(_ vr: String) -> Bool {
        !["LT", "ST", "UR", "UT"].contains(vr)
    }

    /// One value as text, trimmed as the rules allow; nil for null.
    private static func text(_ value: Any, vr: String) -> String? {
        if let name = value as? [String: Any] {
            let groups = ["Alphabetic", "Ideographic", "Phonetic"].map { trimmed(name[$0] as? String ?? "", vr: vr) }
            var text = groups.joined(separator: "=")
            while text.hasSuffix("=") { text.removeLast() }
            return text
        }
        guard let text = value as? String else { return value is NSNull ? nil : "\(value)" }
        if vr == "PN" {
            var name = text.components(separatedBy: "=").map { trimmed($0, vr: vr) }.joined(separator: "=")
            while name.hasSuffix("=") { name.removeLast() }
            return name
        }
        return trimmed(text, vr: vr)
    }

    private static func trimmed(_ text: String, vr: String) -> String {
        var scalars = Substring(text).unicodeScalars
        while let last = scalars.last, last == " " || last == "\0" { scalars.removeLast() }
        if ["AE", "CS", "DS", "IS", "LO", "PN", "SH"].contains(vr) {
            while let first = scalars.first, first == " " || first == "\0" { scalars.removeFirst() }
        }
        return String(scalars)
    }

    private static func equalNumbers(_ left: [Any], _ right: [Any]) -> Bool {
        func number(_ value: Any) -> Double? {
            (value as? NSNumber)?.doubleValue ?? (value as? String).flatMap { Double($0.trimmingCharacters(in: .whitespaces)) }
        }
        guard left.count == right.count else { return false }
        return zip(left, right).allSatisfy { left, right in
            if let a = number(left), let b = number(right) { return a == b }
            return left as? String == right as? String && left is NSNull == right is NSNull
        }
    }

    /// The bytes that a binary value of ours stands for; nil for text.
    private static func valueBytes(_ element: [String: Any], _ vr: String) -> Data? {
        if let text = element["InlineBinary"] as? String { return Data(base64Encoded: text) }
        let values = element["Value"] as? [Any] ?? []
        var bytes = Data()
        func append(_ value: some FixedWidthInteger) {
            withUnsafeBytes(of: value.littleEndian) { unsafe bytes.append(contentsOf: $0) }
        }
        func integer(_ value: Any) -> Int64 { (value as? NSNumber)?.int64Value ?? 0 }
        func real(_ value: Any) -> Double {
            (value as? NSNumber)?.doubleValue ?? (value as? String).flatMap { Double($0) } ?? 0
        }
        for value in values {
            switch vr {
            case "US", "SS": append(UInt16(truncatingIfNeeded: integer(value)))
            case "UL", "SL": append(UInt32(truncatingIfNeeded: integer(value)))
            case "UV": append((value as? NSNumber)?.uint64Value ?? 0)
            case "SV": append(integer(value))
            case "FL": append(Float(real(value)).bitPattern)
            case "FD": append(real(value).bitPattern)
            case "AT":
                let tag = UInt32(value as? String ?? "", radix: 16) ?? 0
                append(UInt16(tag >> 16))
                append(UInt16(truncatingIfNeeded: tag))
            default: return nil
            }
        }
        return isText(vr) || vr == "SQ" ? nil : bytes
    }

    private static func bytes(hex: String) -> Data {
        let digits = Array(hex.utf8)
        func value(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : (digit | 0x20) - 0x57 }
        return Data(stride(from: 0, to: digits.count - 1, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) })
    }

    private static func sha256(_ bytes: Data) -> String {
        SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
    }
}
