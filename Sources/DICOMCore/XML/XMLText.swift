/// XML as UTF-8 bytes, appended to a buffer (XML 1.0 2.4).
enum XMLText {
    /// Character data, or the value of an attribute between double quotes.
    static func append(_ text: some StringProtocol, to buffer: inout [UInt8], isAttribute: Bool = false) {
        for byte in text.utf8 {
            switch byte {
            case 0x26: JSONText.append("&amp;", to: &buffer)
            case 0x3C: JSONText.append("&lt;", to: &buffer)
            case 0x3E: JSONText.append("&gt;", to: &buffer)
            case 0x22 where isAttribute: JSONText.append("&quot;", to: &buffer)
            // Readers make a line feed of it, and spaces of white space in attributes.
            case 0x0D: JSONText.append("&#13;", to: &buffer)
            case 0x09 where isAttribute: JSONText.append("&#9;", to: &buffer)
            case 0x0A where isAttribute: JSONText.append("&#10;", to: &buffer)
            default: buffer.append(byte)
            }
        }
    }

    /// Whether XML has all of its characters.
    static func canCarry(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy(\.isXMLCharacter)
    }
}
