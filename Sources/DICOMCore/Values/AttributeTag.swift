/// The number that identifies an attribute: a group and an element number (PS3.5 7.1).
public struct AttributeTag: RawRepresentable, Hashable, Comparable, Sendable {
    /// Group in the upper, element in the lower sixteen bits.
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    public init(_ group: UInt16, _ element: UInt16) {
        rawValue = UInt32(group) << 16 | UInt32(element)
    }

    public var group: UInt16 { UInt16(truncatingIfNeeded: rawValue >> 16) }
    public var element: UInt16 { UInt16(truncatingIfNeeded: rawValue) }

    /// Odd groups belong to implementers (PS3.5 7.8).
    public var isPrivate: Bool { rawValue & 0x0001_0000 != 0 }

    /// The element that reserves a block of private elements, `(gggg,0010)` to `(gggg,00FF)` (PS3.5 7.8.1).
    public var isPrivateCreator: Bool { isPrivate && (0x10...0xFF).contains(element) }

    /// The retired `(gggg,0000)`, and the living `(0000,0000)` and `(0002,0000)` (PS3.5 7.2).
    public var isGroupLength: Bool { element == 0 }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension AttributeTag: CustomStringConvertible {
    /// `(0010,0020)`
    public var description: String {
        "(" + Hexadecimal.text(group, digits: 4) + "," + Hexadecimal.text(element, digits: 4) + ")"
    }

    /// `00100020`, as in the DICOM JSON model (PS3.18 F.2.2).
    public var hexadecimal: String { Hexadecimal.text(rawValue, digits: 8) }
}

extension AttributeTag {
    package static let item = AttributeTag(0xFFFE, 0xE000)
    package static let itemDelimitation = AttributeTag(0xFFFE, 0xE00D)
    package static let sequenceDelimitation = AttributeTag(0xFFFE, 0xE0DD)
    package static let specificCharacterSetTag = AttributeTag(0x0008, 0x0005)
    package static let pixelRepresentationTag = AttributeTag(0x0028, 0x0103)
    package static let pixelDataTag = AttributeTag(0x7FE0, 0x0010)
}

/// Upper-case hexadecimal digits.
package enum Hexadecimal {
    package static func text(_ value: some FixedWidthInteger & UnsignedInteger, digits: Int) -> String {
        unsafe String(unsafeUninitializedCapacity: digits) { buffer in
            for place in 0..<digits {
                let nibble = UInt8(truncatingIfNeeded: value >> (4 * (digits - 1 - place))) & 15
                unsafe buffer[place] = nibble < 10 ? 0x30 + nibble : 0x37 + nibble
            }
            return digits
        }
    }

    /// 0 to 15, or nil for any other byte.
    package static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x37
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }
}
