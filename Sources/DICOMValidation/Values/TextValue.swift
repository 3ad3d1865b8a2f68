import DICOMCore

/// The rules of text: length, form and repertoire of each value (PS3.5 6.1, 6.2).
enum TextValue {
    struct Fault {
        let severity: ValidationFinding.Severity
        let kind: ValidationFinding.Kind
        let rule: DICOMError.Rule
        let text: String

        init(
            _ severity: ValidationFinding.Severity, _ kind: ValidationFinding.Kind, _ rule: DICOMError.Rule,
            _ text: String
        ) {
            self.severity = severity
            self.kind = kind
            self.rule = rule
            self.text = text
        }
    }

    /// The values as text, with what pads them taken off.
    static func values(of bytes: Bytes, vr: VR, in characterSet: SpecificCharacterSet) -> [String] {
        let span = bytes.bytes
        let range = Text.trimmedRange(span, leading: false)
        let trimmed = span.extracting(range)
        let text = vr.usesCharacterSet ? characterSet.decode(trimmed, vr: vr) : Text.string(trimmed)
        guard vr.hasBackslashSeparatedValues else { return [text] }
        return text.split(separator: "\\", omittingEmptySubsequences: false).map {
            Text.trimmed($0, leading: vr.ignoresLeadingSpaces)
        }
    }

    /// What is wrong with values, a fault a kind.
    static func findings(of values: [String], vr: VR) -> [Fault] {
        var faults: [Fault] = []
        func add(_ kind: ValidationFinding.Kind, _ place: Int, _ text: String) {
            guard !faults.contains(where: { $0.kind == kind }) else { return }
            let number = values.count > 1 ? "value \(place + 1): " : ""
            faults.append(Fault(.error, kind, "PS3.5 6.2", number + text))
        }
        for (place, value) in values.enumerated() where !value.isEmpty {
            if let text = lengthFault(of: value, vr: vr) { add(.length, place, text) }
            if let text = controlFault(of: value, vr: vr) { add(.repertoire, place, text) }
            if vr == .PN, let text = nameFault(of: value) { add(.value, place, text) }
            if vr == .UR, !TextForm.isIdentifier(Array(value.utf8)) { add(.value, place, "not a URI") }
            if let text = TextForm.fault(of: Array(value.utf8), vr: vr) { add(.value, place, text) }
        }
        return faults
    }

    /// What is wrong with a value field as a whole: its padding, and characters outside of the declared repertoire.
    static func findings(of bytes: Bytes, vr: VR, in characterSet: SpecificCharacterSet) -> [Fault] {
        var faults: [Fault] = []
        let span = bytes.span
        let last = span[span.count - 1]
        if vr == .UI ? last == 0x20 : last == 0 {
            let padding = vr == .UI ? "padded with a space, not with NUL" : "padded with NUL, not with a space"
            faults.append(Fault(.error, .value, "PS3.5 6.2", padding))
        }
        var hasHighBytes = false
        for place in 0..<span.count where span[place] >= 0x80 { hasHighBytes = true }
        if !vr.usesCharacterSet || characterSet == .default {
            guard hasHighBytes else { return faults }
            let text = vr.usesCharacterSet ? "characters that Specific Character Set does not declare" : "no ASCII"
            faults.append(Fault(.error, .repertoire, "PS3.5 6.1", text))
        } else if characterSet.decodeReportingLoss(bytes.bytes, vr: vr).isIncomplete {
            faults.append(
                Fault(.error, .repertoire, "PS3.5 6.1", "bytes that are no text in the declared character set"))
        }
        return faults
    }

    // MARK: Rules

    private static func lengthFault(of value: String, vr: VR) -> String? {
        if vr == .PN {
            let groups = value.split(separator: "=", omittingEmptySubsequences: false)
            let isLong = groups.contains { $0.unicodeScalars.count > 64 }
            return isLong ? "over 64 characters in a component group" : nil
        }
        guard let limit = vr.characterLimit else { return nil }
        let count = vr.usesCharacterSet ? value.unicodeScalars.count : value.utf8.count
        guard count > limit else { return nil }
        return "\(count) characters, \(limit) are allowed"
    }

    private static func nameFault(of value: String) -> String? {
        let groups = value.split(separator: "=", omittingEmptySubsequences: false)
        if groups.count > 3 { return "over 3 component groups" }
        let parts = groups.map { $0.split(separator: "^", omittingEmptySubsequences: false).count }
        return parts.contains { $0 > 5 } ? "over 5 components in a group" : nil
    }

    private static func controlFault(of value: String, vr: VR) -> String? {
        guard vr.usesCharacterSet else { return nil }
        for scalar in value.unicodeScalars where scalar.value < 0x20 || scalar.value == 0x7F {
            switch scalar.value {
            case 0x1B: continue
            case 0x09, 0x0A, 0x0C, 0x0D:
                if vr == .LT || vr == .ST || vr == .UT { continue }
                return "control characters"
            default: return "control characters"
            }
        }
        return nil
    }
}

extension VR {
    /// Characters that a value may have; nil where there is no limit but the length field's.
    fileprivate var characterLimit: Int? {
        switch self {
        case .AE, .CS, .DS, .SH: 16
        case .AS: 4
        case .DA: 8
        case .DT: 26
        case .IS: 12
        case .LO, .UI: 64
        case .LT: 10_240
        case .ST: 1_024
        case .TM: 14
        default: nil
        }
    }
}
