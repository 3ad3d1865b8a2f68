/// Code String (VR CS, PS3.5 6.2): up to sixteen capitals, digits, spaces and underscores. Spaces around it mean
/// nothing.
public struct CodeString: TextRepresentedValue, Hashable {
    public let description: String

    /// Nil for text that breaks the rule.
    public init?(_ text: String) {
        let trimmed = Text.trimmed(text[...], leading: true)
        let isAllowed = trimmed.utf8.allSatisfy {
            (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x20 || $0 == 0x5F
        }
        guard (1...16).contains(trimmed.utf8.count), isAllowed else { return nil }
        description = trimmed
    }
}
