/// What an element holds.
public enum ElementValue: Sendable, Hashable {
    /// The bytes of a value, numbers in little endian.
    case bytes(Bytes)
    /// Text that a program set: it is put into bytes when it is written, in the data set's character set.
    /// Several values are parted by backslashes.
    case text(String)
    /// The items of a sequence (VR SQ, or UN of undefined length).
    case items([DataSet])
    /// Encapsulated pixel data, intact (PS3.5 A.4).
    case fragments(EncapsulatedPixelData)
}

/// Pixel data as a Basic Offset Table and the fragments of a compressed bit stream (PS3.5 A.4).
public struct EncapsulatedPixelData: Sendable, Hashable {
    /// Little endian 32-bit offsets of each frame's first fragment, or empty.
    public var offsetTable: Bytes
    /// In order; one frame has one or more, by the transfer syntax and the offset table.
    public var fragments: [Bytes]

    public init(offsetTable: Bytes = .empty, fragments: [Bytes]) {
        self.offsetTable = offsetTable
        self.fragments = fragments
    }
}
