import DICOMCore
import DICOMImaging
import Testing

@Suite("Images that lie about themselves")
struct HostileImageTests {
    /// What an attribute may claim, in VRs that it should not have too.
    static func value(_ generator: inout SplitMix64) -> (VR, Bytes) {
        let numbers = [0, 1, 2, 3, 7, 8, 12, 15, 16, 17, 32, 64, 255, 256, 65_535]
        switch Int.random(in: 0..<6, using: &generator) {
        case 0:
            let texts = ["1e308\\-1e308", "nan", "0\\0", "-9223372036854775808", "1\\1", "", "65535\\1e-300", "0.5\\8"]
            return (.DS, Bytes(utf8: texts.randomElement(using: &generator) ?? ""))
        case 1:
            let extremes: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0x80]
            return (.SV, Bytes(extremes + extremes + extremes))
        case 2: return (.OB, Bytes((0..<9).map { _ in .random(in: 0...255, using: &generator) }))
        default:
            let values = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                numbers.randomElement(using: &generator) ?? 0
            }
            return (.US, ImageFixture.words(values))
        }
    }

    static let attributes: [AttributeTag] = [
        0x0002, 0x0006, 0x0008, 0x0010, 0x0011, 0x0034, 0x0100, 0x0101, 0x0102, 0x0103, 0x0120, 0x0121, 0x1050, 0x1051,
        0x1052, 0x1053, 0x1101, 0x1102, 0x1103, 0x1201, 0x1202, 0x1203, 0x1221, 0x3002, 0x3006,
    ].map { AttributeTag(0x0028, $0) }

    static let photometrics = [
        "MONOCHROME1", "MONOCHROME2", "PALETTE COLOR", "RGB", "YBR_FULL", "YBR_FULL_422", "?", "",
    ]

    @Test("make a picture or a typed error, never more than the limit", arguments: 0..<4 as Range<UInt64>)
    func survive(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var limits = Limits.standard
        limits.frameSize = 1 << 16
        var pictures = 0
        for _ in 0..<300 {
            let pixels = (0..<Int.random(in: 0...64, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            let photometric = Self.photometrics.randomElement(using: &generator) ?? ""
            let isColour = photometric.hasPrefix("RGB") || photometric.hasPrefix("YBR")
            var image = ImageFixture.dataSet(
                samples: isColour ? 3 : 1, allocated: [1, 8, 16, 32].randomElement(using: &generator) ?? 8,
                photometric: photometric, pixels: pixels)
            for _ in 0..<Int.random(in: 0...4, using: &generator) {
                let (vr, bytes) = Self.value(&generator)
                image.set(Self.attributes.randomElement(using: &generator) ?? .init(0x0028, 0x0010), vr, bytes: bytes)
            }
            if Bool.random(using: &generator) {
                var item = DataSet()
                for tag in [AttributeTag(0x0028, 0x3002), AttributeTag(0x0028, 0x3006)] {
                    let (vr, bytes) = Self.value(&generator)
                    item.set(tag, vr, bytes: bytes)
                }
                let sequence = AttributeTag(0x0028, Bool.random(using: &generator) ? 0x3000 : 0x3010)
                image.set(sequence, items: [item])
            }
            let syntax: TransferSyntax = Bool.random(using: &generator) ? .explicitVRLittleEndian : .explicitVRBigEndian
            guard let rendering = try? Rendering(image, transferSyntax: syntax, limits: limits) else { continue }
            let options = Rendering.Options(
                frame: Int.random(in: 0...1, using: &generator),
                size: Bool.random(using: &generator) ? .init(width: 9, height: 5) : nil)
            if let picture = try? rendering.picture(options) {
                pictures += 1
                #expect(picture.bytes.count <= limits.frameSize * 3)
            }
        }
        // Enough are pictures that what comes after the description is reached.
        #expect(pictures > 30)
    }
}
