/// Person Name (VR PN, PS3.5 6.2.1): up to three groups of five components, `Yamada^Tarou=山田^太郎=やまだ^たろう`.
public struct PersonName: TextRepresentedValue, Hashable {
    /// One way of writing the name.
    public struct Group: Hashable, Sendable, CustomStringConvertible {
        /// Up to five: family name, given name, middle name, prefix, suffix. Trailing empty ones are left out.
        public let components: [String]

        public init(_ components: [String]) {
            var components = components
            while components.last?.isEmpty == true { components.removeLast() }
            self.components = components
        }

        init(_ text: Substring) {
            self.init(text.split(separator: "^", omittingEmptySubsequences: false).map(String.init))
        }

        public var isEmpty: Bool { components.isEmpty }
        public var familyName: String? { component(0) }
        public var givenName: String? { component(1) }
        public var middleName: String? { component(2) }
        public var prefix: String? { component(3) }
        public var suffix: String? { component(4) }
        public var description: String { components.joined(separator: "^") }

        private func component(_ place: Int) -> String? {
            place < components.count && !components[place].isEmpty ? components[place] : nil
        }
    }

    /// In characters of the default repertoire, as a rule.
    public let alphabetic: Group
    /// In ideographs.
    public let ideographic: Group
    /// As it is spoken.
    public let phonetic: Group

    public init(alphabetic: Group, ideographic: Group = Group([]), phonetic: Group = Group([])) {
        self.alphabetic = alphabetic
        self.ideographic = ideographic
        self.phonetic = phonetic
    }

    public init(_ text: String) {
        let groups = text.split(separator: "=", maxSplits: 2, omittingEmptySubsequences: false).map(Group.init)
        self.init(
            alphabetic: groups.first ?? Group([]), ideographic: groups.count > 1 ? groups[1] : Group([]),
            phonetic: groups.count > 2 ? groups[2] : Group([]))
    }

    public init(family: String, given: String = "", middle: String = "", prefix: String = "", suffix: String = "") {
        self.init(alphabetic: Group([family, given, middle, prefix, suffix]))
    }

    /// Of the alphabetic group; nil where it is empty.
    public var familyName: String? { alphabetic.familyName }
    /// Of the alphabetic group; nil where it is empty.
    public var givenName: String? { alphabetic.givenName }
    /// Of the alphabetic group; nil where it is empty.
    public var middleName: String? { alphabetic.middleName }
    /// Of the alphabetic group; nil where it is empty.
    public var prefix: String? { alphabetic.prefix }
    /// Of the alphabetic group; nil where it is empty.
    public var suffix: String? { alphabetic.suffix }

    /// As it is written in an element; empty groups at the end are left out.
    public var description: String {
        var groups = [alphabetic, ideographic, phonetic]
        while groups.last?.isEmpty == true { groups.removeLast() }
        return groups.map(\.description).joined(separator: "=")
    }
}

extension PersonName: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(value) }
}
