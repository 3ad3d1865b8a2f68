/// The words that may stay in a description (PS3.15 E.3.5): all others are dropped, whatever they are.
public struct DescriptorVocabulary: Sendable {
    /// The words of the standard's coded concepts (PS3.16): anatomy, modalities, findings, agents. No names of persons.
    public static let standard = DescriptorVocabulary(
        words: DescriptorWords.rows.description.split { $0 == " " || $0 == "\n" }.map(String.init))

    private var words: Set<String>

    /// - Parameter words: letters and digits only; case does not matter.
    public init(words: some Sequence<String>) {
        self.words = Set(words.map { $0.lowercased() })
    }

    /// The same, and more words.
    public func adding(_ more: some Sequence<String>) -> DescriptorVocabulary {
        var vocabulary = self
        vocabulary.words.formUnion(more.map { $0.lowercased() })
        return vocabulary
    }

    /// The words of a text that may stay, with a space between them; empty where there are none.
    ///
    /// - Parameter names: words that name someone in this data set, in small letters; they go even if they are known.
    func cleaned(_ text: String, except names: Set<String>) -> String {
        Self.words(of: text).filter {
            let word = $0.lowercased()
            return words.contains(word) && !names.contains(word)
        }.joined(separator: " ")
    }

    /// Runs of letters and digits.
    static func words(of text: String) -> [Substring] {
        text.split { !$0.isLetter && !$0.isNumber }
    }
}
