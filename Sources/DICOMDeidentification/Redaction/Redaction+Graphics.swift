import DICOMCore

extension Redaction {
    /// Curves and overlays: gone as whole groups, so that no half of one is left; with `cleanGraphics` regions of
    /// interest and curves stay without their text, and bitmaps that may show text go.
    mutating func redactGraphics(
        _ element: DataElement, of dataSet: DataSet, into result: inout DataSet
    ) throws(DeidentificationError) {
        let option = DeidentificationOption.cleanGraphics
        guard deidentifier.options.contains(option), isHarmlessGraphics(group: element.tag.group, in: dataSet) else {
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

    /// A curve or a region of interest of as many bytes as its attributes tell; anything else may be anything.
    private func isHarmlessGraphics(group: UInt16, in dataSet: DataSet) -> Bool {
        func number(_ element: UInt16) -> Int? {
            dataSet[AttributeTag(group, element)]?.int.flatMap { (0...0xFFFF).contains($0) ? $0 : nil }
        }
        let count = dataSet[AttributeTag(group, 0x3000)]?.bytes?.count
        if group < 0x6000 {
            guard let dimensions = number(0x0005), let points = number(0x0010), let kind = number(0x0103),
                [0, 1, 2, 3, 4].contains(kind)
            else { return false }
            return count == dimensions * points * [2, 2, 4, 8, 4][kind]
        }
        guard dataSet[AttributeTag(group, 0x0040)]?.string == "R", let rows = number(0x0010),
            let columns = number(0x0011), let frames = number(0x0015) ?? .some(1)
        else { return false }
        return count == (rows * columns * frames + 15) / 16 * 2
    }
}
