/// What an application profile of PS3.11 allows on its media.
public struct MediaProfile: Sendable, Hashable {
    /// `STD-GEN-CD`
    public let name: String
    /// The transfer syntaxes of the files.
    public let transferSyntaxes: Set<TransferSyntax>

    /// General purpose on CD-R, uncompressed (PS3.11 D).
    public static let generalPurposeCD = MediaProfile("STD-GEN-CD", [])
    /// General purpose on DVD, JPEG allowed (PS3.11 H).
    public static let generalPurposeDVDJPEG = MediaProfile("STD-GEN-DVD-JPEG", jpeg)
    /// General purpose on DVD, JPEG 2000 allowed (PS3.11 H).
    public static let generalPurposeDVDJPEG2000 = MediaProfile("STD-GEN-DVD-J2K", jpeg2000)
    /// General purpose on USB and flash memory, JPEG allowed (PS3.11 J).
    public static let generalPurposeUSBJPEG = MediaProfile("STD-GEN-USB-JPEG", jpeg)
    /// General purpose on USB and flash memory, JPEG 2000 allowed (PS3.11 J).
    public static let generalPurposeUSBJPEG2000 = MediaProfile("STD-GEN-USB-J2K", jpeg2000)

    /// All that are known.
    public static let all: [MediaProfile] = [
        .generalPurposeCD, .generalPurposeDVDJPEG, .generalPurposeDVDJPEG2000, .generalPurposeUSBJPEG,
        .generalPurposeUSBJPEG2000,
    ]

    /// By its name in PS3.11; nil for one that is not known.
    public init?(named name: String) {
        guard let known = Self.all.first(where: { $0.name == name.uppercased() }) else { return nil }
        self = known
    }

    private static let jpeg: [TransferSyntax] = [.jpegLosslessSV1, .jpegBaseline8Bit, .jpegExtended12Bit]
    private static let jpeg2000: [TransferSyntax] = [.jpeg2000Lossless, .jpeg2000]

    /// All of them allow Explicit VR Little Endian.
    private init(_ name: String, _ compressed: [TransferSyntax]) {
        self.name = name
        transferSyntaxes = Set(compressed + [.explicitVRLittleEndian])
    }

    /// Whether a file may stand on the medium.
    public func allows(_ transferSyntax: TransferSyntax) -> Bool { transferSyntaxes.contains(transferSyntax) }
}
