/// How elements stand in bytes: with or without their VR, in which byte order (PS3.5 7.1, 7.3).
package struct ElementEncoding: Hashable, BitwiseCopyable, Sendable {
    package var isImplicit: Bool
    package var isBigEndian: Bool

    package static let implicitLittleEndian = ElementEncoding(isImplicit: true, isBigEndian: false)
    package static let explicitLittleEndian = ElementEncoding(isImplicit: false, isBigEndian: false)
    package static let explicitBigEndian = ElementEncoding(isImplicit: false, isBigEndian: true)
}
