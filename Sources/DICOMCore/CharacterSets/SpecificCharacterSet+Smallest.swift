extension SpecificCharacterSet {
    /// The smallest character set that carries all of these texts: the default repertoire; else one of a byte a
    /// character; else Japanese, Korean or Chinese by code extensions; else UTF-8. `definedTerms` says which.
    public static func smallest(carrying texts: some Sequence<String>) -> SpecificCharacterSet {
        // What ASCII has, all have.
        let texts = texts.filter { !$0.utf8.allSatisfy { (0x00...0x7F).contains($0) && $0 != 0x1B } }
        guard !texts.isEmpty else { return .default }
        // The East Asian sets have Greek and Cyrillic too: they are for texts that are of there.
        let isEastAsian = texts.contains(where: isEastAsian)
        let sets = isEastAsian ? singleByte + eastAsian : singleByte
        let fitting = sets.first { characterSet in texts.allSatisfy { characterSet.encode($0, vr: .LO) != nil } }
        return fitting ?? .utf8
    }

    /// Those that are tried, in this order. Of two of a size the more usual one is first.
    private static let singleByte: [SpecificCharacterSet] = [
        "ISO_IR 100", "ISO_IR 101", "ISO_IR 148", "ISO_IR 109", "ISO_IR 110", "ISO_IR 203", "ISO_IR 144", "ISO_IR 127",
        "ISO_IR 126", "ISO_IR 138", "ISO_IR 166", "ISO_IR 13",
    ].map { SpecificCharacterSet(definedTerms: [$0]) }

    private static let eastAsian: [SpecificCharacterSet] = [
        ["", "ISO 2022 IR 87"], ["ISO 2022 IR 13", "ISO 2022 IR 87"], ["", "ISO 2022 IR 87", "ISO 2022 IR 159"],
        ["", "ISO 2022 IR 149"], ["", "ISO 2022 IR 58"],
    ].map(SpecificCharacterSet.init(definedTerms:))

    /// Kana, ideographs, hangul, and their forms of other widths.
    private static func isEastAsian(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x2E80...0xFFEF).contains($0.value) || (0x1100...0x11FF).contains($0.value) }
    }
}

extension DataSet {
    /// The smallest character set that carries all text of the data set and its items, whatever it is written in now.
    ///
    /// ```swift
    /// dataSet.convertText(to: dataSet.smallestCharacterSet.definedTerms)
    /// ```
    public var smallestCharacterSet: SpecificCharacterSet {
        var texts: [String] = []
        collectText(into: &texts)
        return SpecificCharacterSet.smallest(carrying: texts)
    }

    /// What is more than ASCII.
    private func collectText(into texts: inout [String]) {
        for element in self {
            if let items = element.items {
                for item in items { item.collectText(into: &texts) }
            } else if element.vr.usesCharacterSet, let text = element.string, !text.utf8.allSatisfy({ $0 < 0x80 }) {
                texts.append(text)
            }
        }
    }
}
