import DICOMCore

extension Redaction {
    /// Curves and overlays: gone as whole groups, so that no half of one is left; with `cleanGraphics` regions of
    /// interest and curves stay without their text, and bitmaps that may show text go.
    mutating func redactGraphics(
        _ element: DataElement, of surroundings: inout Surroundings, into result: inout DataSet
    ) throws(DeidentificationError) {
        let option = DeidentificationOption.cleanGraphics
        guard deidentifier.options.contains(option), surroundings.isHarmlessGraphics(group: element.tag.group) else {
            return note(.removed)
        }
        switch element.tag.element {
        case 0x200C, 0x200E, 0x4000:
            // Sound and comments.
            note(.removed, by: option)
        default:
            guard element.tag.isOfDictionary else { return note(.removed) }
            if try keepItems(of: element, by: option, into: &result) { return }
            guard [.LO, .SH, .LT].contains(element.tag.dictionaryVR), !element.isEmpty else {
                result.set(element.tag, element.vr, element.value)
                return note(.kept, by: option)
            }
            let text = cleanedDescription(element.strings)
            if text.isEmpty { return note(.removed, by: option) }
            result.set(element.tag, element.vr, text: text)
            note(.cleaned, by: option)
        }
    }
}
