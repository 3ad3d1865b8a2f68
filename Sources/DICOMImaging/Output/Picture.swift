public import DICOMCore

/// A picture as screens and picture files take it: rows from the top, samples interleaved.
public struct Picture: Hashable, Sendable {
    /// What a pixel is.
    public enum Format: Hashable, Sendable {
        /// A byte, 0 black.
        case grey8
        /// Two bytes, little endian, 0 black.
        case grey16
        /// Three bytes: red, green, blue.
        case rgb8

        /// Of one pixel.
        public var bytesPerPixel: Int {
            switch self {
            case .grey8: 1
            case .grey16: 2
            case .rgb8: 3
            }
        }
    }

    /// In pixels, at least 1.
    public let width: Int
    /// In pixels, at least 1.
    public let height: Int
    /// What a pixel is.
    public let format: Format
    /// `width × height × format.bytesPerPixel` bytes.
    public let bytes: Bytes

    /// - Throws: `ImagingError` with `.invalidOption` for a side outside of 1...1,000,000 or another number of bytes.
    public init(width: Int, height: Int, format: Format, bytes: Bytes) throws(ImagingError) {
        let sides = 1...1_000_000
        guard sides.contains(width), sides.contains(height), bytes.count == width * height * format.bytesPerPixel
        else { throw ImagingError(.invalidOption, detail: "\(width) × \(height) pixels", rule: "PS3.4 N.2") }
        self.init(width, height, format, unchecked: bytes)
    }

    init(_ width: Int, _ height: Int, _ format: Format, unchecked bytes: Bytes) {
        self.width = width
        self.height = height
        self.format = format
        self.bytes = bytes
    }

    /// Of one row.
    var bytesPerRow: Int { width * format.bytesPerPixel }
}
