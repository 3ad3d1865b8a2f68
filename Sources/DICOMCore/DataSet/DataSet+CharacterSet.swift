extension DataSet {
    /// Declares another character set, in which all text will be written: what stands in the old one is read first.
    ///
    /// Setting Specific Character Set (0008,0005) as any other element says in what the bytes stand already; this changes
    /// them. What the new one cannot carry is a matter of `WritingOptions.textRepertoire`.
    ///
    /// - Parameter definedTerms: values of Specific Character Set (PS3.3 C.12.1.1.2); none for the default repertoire.
    public mutating func convertText(to definedTerms: [String]) {
        decodeText()
        if definedTerms.isEmpty {
            remove(.specificCharacterSetTag)
            context.characterSet = .default
        } else {
            set(.specificCharacterSetTag, .CS, text: definedTerms.joined(separator: "\\"))
        }
        adopt(characterSet)
    }

    /// The place of the first text, set by a program, that the declared character set cannot carry; nil where there is none.
    package var unencodableText: AttributePath? { TextRepertoire.misfit(in: self) }

    /// Makes text of all bytes that are more than ASCII.
    private mutating func decodeText() {
        for element in self {
            switch element.value {
            case .items(let items):
                var changed = items
                for number in changed.indices { changed[number].decodeText() }
                if changed.contains(where: \.isEdited) { set(element.tag, items: changed) }
            case .bytes(let bytes):
                guard element.vr.usesCharacterSet, !bytes.span.isPlainASCII, let text = element.string else { continue }
                set(element.tag, element.vr, .text(text))
            case .text, .fragments: continue
            }
        }
    }

    /// Items declare nothing of their own any more.
    private mutating func adopt(_ characterSet: SpecificCharacterSet) {
        for element in self {
            guard case .items(var items) = element.value, items.contains(where: { $0.needs(characterSet) }) else {
                continue
            }
            for number in items.indices where items[number].needs(characterSet) {
                items[number].remove(.specificCharacterSetTag)
                items[number].context.characterSet = characterSet
                items[number].adopt(characterSet)
            }
            set(element.tag, items: items)
        }
    }

    private func needs(_ characterSet: SpecificCharacterSet) -> Bool {
        isEdited || self[.specificCharacterSetTag] != nil
    }
}
