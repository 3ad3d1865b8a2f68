public import DICOMCore

/// The name of an object in an `ObjectStorage`: three components made from the UIDs of study, series and instance, each safe
/// as a file name whatever a peer sent.
public struct ObjectKey: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
    /// `STUDY/SERIES/INSTANCE.dcm`
    public let rawValue: String

    /// A key that a storage listed.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// - Throws: `StoreError` with `.unusableIdentifier`.
    public init(study: UID, series: UID, instance: UID) throws(StoreError) {
        let study = try Self.component(study, AttributeTag(0x0020, 0x000D))
        let series = try Self.component(series, AttributeTag(0x0020, 0x000E))
        let instance = try Self.component(instance, AttributeTag(0x0008, 0x0018))
        rawValue = study + "/" + series + "/" + instance + ".dcm"
    }

    /// The greatest length of an identifier, in bytes: twice what the standard allows, for what is found in practice.
    static let identifierLimit = 128

    /// UIDs are digits and dots (PS3.5 9.1). Some in use hold letters, spaces and dashes: they are kept, escaped. What could
    /// leave a folder is refused.
    private static func component(_ uid: UID, _ tag: AttributeTag) throws(StoreError) -> String {
        var name = ""
        var last: UInt8 = 0x2E
        guard !uid.rawValue.isEmpty, uid.rawValue.utf8.count <= identifierLimit else {
            throw StoreError(.unusableIdentifier, at: tag)
        }
        for byte in uid.rawValue.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F:
                name.unicodeScalars.append(UnicodeScalar(byte))
            case 0x2E where last != 0x2E:
                name += "."
            case 0x20...0x7E where byte != 0x2E && byte != 0x2F && byte != 0x5C:
                name += "%" + Hexadecimal.text(byte, digits: 2)
            default:
                throw StoreError(.unusableIdentifier, at: tag)
            }
            last = byte
        }
        guard last != 0x2E else { throw StoreError(.unusableIdentifier, at: tag) }
        return name
    }

    public var description: String { rawValue }

    /// The folders above the object, from the outermost in.
    package var folders: [String] {
        rawValue.split(separator: "/").dropLast().reduce(into: []) { folders, component in
            folders.append((folders.last.map { $0 + "/" } ?? "") + component)
        }
    }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
