import ArgumentParser

/// What follows `-k`: an attribute and what is asked of it or written to it.
struct AttributeValueArgument: Hashable, Sendable, ExpressibleByArgument {
    enum Value: Hashable, Sendable {
        /// `-k Keyword`: to be returned by a query.
        case unspecified
        /// `-k Keyword=`: to be returned by a query, to be written empty by an edit.
        case empty
        /// `-k 'Keyword=""'`: matches what is empty, where that was negotiated (PS3.4 C.2.2.2.6).
        case emptyMatching
        /// `-k Keyword=TEXT`
        case text(String)
    }

    let attribute: AttributeArgument
    let value: Value

    init?(argument: String) {
        let name = argument.prefix { $0 != "=" }
        guard let attribute = AttributeArgument(String(name)) else { return nil }
        self.attribute = attribute
        let text = argument[name.endIndex...].dropFirst()
        if name.endIndex == argument.endIndex {
            value = .unspecified
        } else if text.isEmpty {
            value = .empty
        } else if text == "\"\"" {
            value = .emptyMatching
        } else {
            value = .text(String(text))
        }
    }
}
