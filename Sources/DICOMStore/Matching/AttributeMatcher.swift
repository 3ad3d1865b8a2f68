package import DICOMCore

/// One key of a query: whether an element satisfies it (PS3.4 C.2.2.2).
package struct AttributeMatcher: Sendable {
    package enum Rule: Sendable {
        /// Everything, also where the attribute is absent.
        case universal
        /// `""`: only where there is no value.
        case empty
        /// One of these, exactly.
        case values(Set<String>)
        case pattern(WildcardPattern)
        /// Both ends inclusive; nil is open.
        case range(from: String?, to: String?)
        /// Any item that satisfies all keys of the key's item.
        case sequence([AttributeMatcher])
    }

    package let tag: AttributeTag
    package let vr: VR
    package let rule: Rule

    package init(_ key: DataElement) {
        tag = key.tag
        vr = key.vr == .UN ? key.tag.dictionaryVR : key.vr
        rule = Self.rule(key, vr)
    }

    private static func rule(_ key: DataElement, _ vr: VR) -> Rule {
        if let items = key.items {
            guard let item = items.first else { return .universal }
            let matchers = item.filter { $0.tag != .specificCharacterSetTag }.map(AttributeMatcher.init)
            return matchers.allSatisfy(\.isUniversal) ? .universal : .sequence(matchers)
        }
        guard vr.isText else {
            let numbers = key.doubles
            return numbers.isEmpty ? .universal : .values(Set(numbers.map(\.description)))
        }
        let text = key.string ?? ""
        if text.isEmpty || text.allSatisfy({ $0 == "*" }) { return .universal }
        if text == "\"\"" { return .empty }
        switch vr {
        case .DA, .TM, .DT:
            return range(text, vr)
        case .UI:
            return .values(Set(key.strings))
        case .IS, .DS:
            return .values(Set(key.strings.map(number)))
        case .PN:
            let folded = name(text)
            return hasWildcards(folded) ? .pattern(WildcardPattern(folded)) : .values([folded])
        default:
            if vr.allowsWildcards, hasWildcards(text) { return .pattern(WildcardPattern(text)) }
            return .values(Set(key.strings))
        }
    }

    package static func hasWildcards(_ text: String) -> Bool {
        text.utf8.contains { $0 == 0x2A || $0 == 0x3F }
    }

    /// A dash parts the ends; of a date-time only one that is no offset's sign (PS3.5 6.2, PS3.4 C.2.2.2.5).
    private static func range(_ text: String, _ vr: VR) -> Rule {
        let dashes = text.indices.filter { text[$0] == "-" }
        let isSign = { (dash: String.Index) in
            vr == .DT && dash != text.startIndex
                && {
                    let rest = text[text.index(after: dash)...].prefix { $0 != "-" }
                    return rest.count == 4 && (Int(rest.prefix(2)) ?? 99) <= 14 && text[..<dash].count >= 8
                }()
        }
        guard let dash = dashes.first(where: { !isSign($0) }) else {
            return vr == .DT || vr == .TM
                ? .range(from: normalized(text, vr), to: normalized(text, vr)) : .values([normalized(text, vr)])
        }
        let (from, to) = (String(text[..<dash]), String(text[text.index(after: dash)...]))
        return .range(from: from.isEmpty ? nil : normalized(from, vr), to: to.isEmpty ? nil : normalized(to, vr))
    }

    /// Without the separators of the old forms, so that texts compare as times do.
    package static func normalized(_ text: String, _ vr: VR) -> String {
        switch vr {
        case .DA: text.filter { $0 != "." }
        case .TM: text.filter { $0 != ":" }
        default: text
        }
    }

    package var isUniversal: Bool {
        if case .universal = rule { return true }
        return false
    }

    // MARK: Matching

    package func matches(_ dataSet: DataSet) -> Bool {
        if case .universal = rule { return true }
        guard let element = dataSet[tag], !element.isEmpty else {
            if case .empty = rule { return true }
            return false
        }
        switch rule {
        case .universal: return true
        case .empty: return false
        case .sequence(let matchers):
            return element.items?.contains { item in matchers.allSatisfy { $0.matches(item) } } ?? false
        case .values(let wanted):
            return candidates(element).contains { wanted.contains($0) }
        case .pattern(let pattern):
            return candidates(element).contains { pattern.matches($0) }
        case .range(let from, let to):
            return candidates(element).contains { value in
                (from.map { value >= $0 || value.hasPrefix($0) } ?? true)
                    && (to.map { value <= $0 || value.hasPrefix($0) } ?? true)
            }
        }
    }

    /// The element's values as this key compares them.
    private func candidates(_ element: DataElement) -> [String] {
        guard vr.isText else { return element.doubles.map(\.description) }
        switch vr {
        case .PN:
            return element.strings.flatMap(Self.spellings)
        case .DA, .TM, .DT:
            return element.strings.map { Self.normalized($0, vr) }
        case .IS, .DS:
            return element.strings.map(Self.number)
        default:
            return element.strings
        }
    }

    /// Numbers are equal when their values are, however they are written: `7` and `007`, `1.5` and `1.50` (PS3.4 C.2.2.2.1).
    private static func number(_ text: String) -> String {
        if let integer = Int(text) { return String(integer) }
        guard let value = Double(text) else { return text }
        return Int(exactly: value).map(String.init) ?? value.description
    }

    /// What a name is found by: the whole of it and each of its groups.
    package static func spellings(of name: String) -> [String] {
        [Self.name(name)] + name.split(separator: "=").map { Self.name(String($0)) }
    }

    /// A name without case, accents and trailing empty components.
    package static func name(_ text: String) -> String {
        var folded = TextFolding.folded(text)[...]
        while let last = folded.last, last == "^" || last == "=" || last == " " { folded.removeLast() }
        return String(folded)
    }
}

extension VR {
    /// PS3.4 C.2.2.2.4: not for dates, times, numbers, UIDs and other binary values.
    var allowsWildcards: Bool {
        switch self {
        case .AE, .CS, .LO, .LT, .PN, .SH, .ST, .UC, .UR, .UT: true
        default: false
        }
    }
}
