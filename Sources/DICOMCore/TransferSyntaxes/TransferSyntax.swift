/// How a data set is encoded: byte order, explicit or implicit VR, deflation, and the compression of pixel data (PS3.5 10).
public struct TransferSyntax: Sendable {
    /// Whether the compression may change pixel values.
    public enum Loss: Hashable, Sendable {
        case never, possible, always
    }

    /// How frames lie in fragments (PS3.5 A.4).
    public enum Fragments: Hashable, Sendable {
        /// A frame is exactly one fragment.
        case one
        /// A frame is one or more fragments.
        case many
        /// All frames are one fragment.
        case wholeVideo
        /// All frames are one or more fragments.
        case video
    }

    /// A class, so that a copy of a transfer syntax is one reference.
    final class Definition: Sendable {
        let uid: UID
        let keyword: String
        let name: String
        let codec: String
        let isRetired: Bool
        let isImplicitVR: Bool
        let isBigEndian: Bool
        let isDeflated: Bool
        let isEncapsulated: Bool
        let loss: Loss
        let fragments: Fragments?

        init(
            _ uid: UID, _ keyword: String, _ name: String, codec: String, isRetired: Bool = false,
            isImplicitVR: Bool = false, isBigEndian: Bool = false, isDeflated: Bool = false,
            isEncapsulated: Bool = false, loss: Loss = .never, fragments: Fragments? = nil
        ) {
            self.uid = uid
            self.keyword = keyword
            self.name = name
            self.codec = codec
            self.isRetired = isRetired
            self.isImplicitVR = isImplicitVR
            self.isBigEndian = isBigEndian
            self.isDeflated = isDeflated
            self.isEncapsulated = isEncapsulated
            self.loss = loss
            self.fragments = fragments
        }
    }

    private let definition: Definition
    /// Whether the standard registers it.
    public let isKnown: Bool

    init(row: Int) {
        definition = Self.table[row]
        isKnown = true
    }

    private init(unregistered uid: UID) {
        definition = Definition(
            uid, "", uid.rawValue, codec: "", isEncapsulated: true, loss: .possible, fragments: .many)
        isKnown = false
    }

    /// A UID that the standard does not register is taken for an encapsulated one with explicit VR in little endian, as all
    /// that came since 1994 are (PS3.5 A.4).
    public init(uid: UID) {
        if let row = Self.rows[uid] {
            self.init(row: row)
        } else {
            self.init(unregistered: uid)
        }
    }

    public var uid: UID { definition.uid }
    /// `JPEGBaseline8Bit`; empty where unknown.
    public var keyword: String { definition.keyword }
    public var name: String { definition.name }
    /// What compresses the frames, `JPEG`, `RLE`; empty for none.
    public var codec: String { definition.codec }
    public var isRetired: Bool { definition.isRetired }
    public var isImplicitVR: Bool { definition.isImplicitVR }
    public var isBigEndian: Bool { definition.isBigEndian }
    /// The whole data set is deflated (PS3.5 A.5).
    public var isDeflated: Bool { definition.isDeflated }
    /// Pixel data are fragments of a compressed stream (PS3.5 A.4).
    public var isEncapsulated: Bool { definition.isEncapsulated }
    public var loss: Loss { definition.loss }
    /// Nil where pixel data are not encapsulated.
    public var fragments: Fragments? { definition.fragments }

    /// All that the standard registers, retired ones included.
    public static let all: [TransferSyntax] = table.indices.map(TransferSyntax.init(row:))

    private static let rows = [UID: Int](uniqueKeysWithValues: table.enumerated().map { ($1.uid, $0) })
}

extension TransferSyntax: Hashable, CustomStringConvertible {
    public static func == (left: Self, right: Self) -> Bool { left.uid == right.uid }
    public func hash(into hasher: inout Hasher) { hasher.combine(uid) }
    public var description: String { name }
}

extension TransferSyntax {
    /// By UID, keyword, or a short name of everyday use: `implicit`, `explicit`, `jpeg2000-lossless`. Nil for anything else.
    public init?(named name: String) {
        if let short = Self.shortNames[name.lowercased()] {
            self = short
        } else if let found = Self.all.first(where: { $0.keyword == name || $0.uid.rawValue == name }) {
            self = found
        } else {
            return nil
        }
    }

    /// The short names and what they stand for.
    public static let shortNames: [String: TransferSyntax] = [
        "implicit": .implicitVRLittleEndian, "explicit": .explicitVRLittleEndian,
        "big-endian": .explicitVRBigEndian, "deflated": .deflatedExplicitVRLittleEndian, "rle": .rleLossless,
        "jpeg": .jpegBaseline8Bit, "jpeg-lossless": .jpegLosslessSV1, "jpeg-ls": .jpegLSLossless,
        "jpeg-ls-near": .jpegLSNearLossless, "jpeg2000": .jpeg2000, "jpeg2000-lossless": .jpeg2000Lossless,
        "htj2k": .htj2k, "htj2k-lossless": .htj2kLossless,
    ]
}
