/// Sixteen bytes that say where one element, item, fragment or closing mark stands in the source.
///
/// A container (a sequence, an item, encapsulated pixel data) is an opening entry, its contents and a closing entry:
///
/// | entry | tag | `number` | `offset` |
/// | --- | --- | --- | --- |
/// | element, fragment | its own, (FFFE,E000) | length of the value | of the value |
/// | opening | the sequence's, (FFFE,E000) | entries from here to the closing one | of the contents |
/// | closing | (FFFE,E0DD), (FFFE,E00D) | the length field as it stood | of the end of the contents |
package struct IndexEntry: BitwiseCopyable, Sendable {
    package var tagValue: UInt32
    package var number: UInt32
    private var word: UInt64

    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        /// An opening entry.
        package static let container = Flags(rawValue: 1)
        /// Its header holds no VR.
        package static let implicit = Flags(rawValue: 2)
        /// Its header is eight bytes though the VR is one of the long ones: a VR the standard does not know.
        package static let shortHeader = Flags(rawValue: 4)
        /// Opening: the contents are implicit little endian whatever stands around (UN of undefined length, PS3.5 6.2.2).
        /// Closing: the contents ended without a delimiter though their length was undefined.
        package static let special = Flags(rawValue: 8)
    }

    /// The greatest offset an entry can hold: 16 TiB.
    package static let offsetLimit = 1 << 44

    @inline(__always)
    package init(tag: UInt32, number: UInt32, vr: UInt16, offset: Int, flags: Flags = []) {
        tagValue = tag
        self.number = number
        word = UInt64(vr) | UInt64(truncatingIfNeeded: offset) << 16 | UInt64(flags.rawValue) << 60
    }

    @inline(__always) package var tag: AttributeTag { AttributeTag(rawValue: tagValue) }
    /// Of items and closing entries 0.
    @inline(__always) package var vrCode: UInt16 { UInt16(truncatingIfNeeded: word) }
    @inline(__always) package var vr: VR { VR(rawValue: vrCode) ?? .UN }
    @inline(__always) package var offset: Int { Int(truncatingIfNeeded: word >> 16) & (Self.offsetLimit - 1) }
    @inline(__always) package var flags: Flags { Flags(rawValue: UInt8(truncatingIfNeeded: word >> 60)) }
    @inline(__always) package var isContainer: Bool { word & (1 << 60) != 0 }
    /// Of a container: it holds fragments of encapsulated pixel data, not items.
    @inline(__always) var isFragments: Bool { vrCode == VR.OB.rawValue || vrCode == VR.OW.rawValue }

    /// Bytes of the header before the value or the contents.
    package var headerSize: Int {
        if tagValue >> 16 == 0xFFFE || flags.contains(.implicit) || flags.contains(.shortHeader) { return 8 }
        return vr.hasLongLength ? 12 : 8
    }
}
