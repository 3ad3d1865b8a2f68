/// Text with case and accents taken off, as names are compared (PS3.4 C.2.2.2.1: the SCP's choice for PN).
package enum TextFolding {
    package static func folded(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var folded = ""
        for scalar in text.lowercased().unicodeScalars {
            if let base = base(of: scalar) { folded += base } else { folded.unicodeScalars.append(scalar) }
        }
        return folded
    }

    /// The letters that a Latin letter with a mark is written with otherwise; empty for a combining mark, nil for any other.
    private static func base(of scalar: UnicodeScalar) -> String? {
        switch scalar.value {
        case 0x0300...0x036F: ""
        case 0xE0...0xE5, 0x0101, 0x0103, 0x0105, 0x01CE: "a"
        case 0xE6: "ae"
        case 0xE7, 0x0107, 0x0109, 0x010B, 0x010D: "c"
        case 0x010F, 0x0111, 0xF0: "d"
        case 0xE8...0xEB, 0x0113, 0x0115, 0x0117, 0x0119, 0x011B: "e"
        case 0x011D, 0x011F, 0x0121, 0x0123: "g"
        case 0x0125, 0x0127: "h"
        case 0xEC...0xEF, 0x0129, 0x012B, 0x012D, 0x012F, 0x0131: "i"
        case 0x0135: "j"
        case 0x0137: "k"
        case 0x013A, 0x013C, 0x013E, 0x0140, 0x0142: "l"
        case 0xF1, 0x0144, 0x0146, 0x0148: "n"
        case 0xF2...0xF6, 0xF8, 0x014D, 0x014F, 0x0151, 0x01D2: "o"
        case 0x0153: "oe"
        case 0x0155, 0x0157, 0x0159: "r"
        case 0xDF: "ss"
        case 0x015B, 0x015D, 0x015F, 0x0161, 0x0219: "s"
        case 0x0163, 0x0165, 0x0167, 0x021B: "t"
        case 0xF9...0xFC, 0x0169, 0x016B, 0x016D, 0x016F, 0x0171, 0x0173, 0x01D4: "u"
        case 0x0175: "w"
        case 0xFD, 0xFF, 0x0177: "y"
        case 0x017A, 0x017C, 0x017E: "z"
        default: nil
        }
    }
}
