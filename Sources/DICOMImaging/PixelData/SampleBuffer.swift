import DICOMCore

/// A type that a sample can be read as: the container's width, its sign, or a float.
public protocol PixelSample: BitwiseCopyable, Sendable {}

extension UInt8: PixelSample {}
extension Int8: PixelSample {}
extension UInt16: PixelSample {}
extension Int16: PixelSample {}
extension UInt32: PixelSample {}
extension Int32: PixelSample {}
extension Float: PixelSample {}
extension Double: PixelSample {}

/// The samples of a frame as numbers, in the order of the pixels, interleaved where a pixel has several.
///
/// It shares the frame's memory where that is aligned for the type, as nearly all is, and is a copy otherwise.
public struct SampleBuffer<Sample: PixelSample>: Sendable {
    private let storage: Bytes

    /// Of samples.
    public let count: Int

    /// The bytes must be in this machine's order: we run on little endian machines alone.
    init(_ bytes: Bytes) {
        let isAligned = unsafe bytes.withUnsafeBytes { buffer in
            UInt(bitPattern: buffer.baseAddress) % UInt(MemoryLayout<Sample>.alignment) == 0
        }
        storage = isAligned ? bytes : Bytes(copying: bytes.bytes)
        count = bytes.count / MemoryLayout<Sample>.stride
    }

    /// The samples, borrowed.
    public var span: Span<Sample> {
        @_lifetime(borrow self)
        get {
            // Aligned by `init`, and every pattern of bits is a value of each sample type.
            let span = Span<Sample>(_bytes: storage.bytes)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// One sample.
    ///
    /// - Precondition: `index` lies within `0..<count`.
    public subscript(index: Int) -> Sample { span[index] }
}

/// The samples of a frame in the type that holds them.
///
/// They are what the file holds: bits above Bits Stored are left as they stand, since overlays may lie there
/// (`PixelFrame.storedValues()` has them removed).
public enum PixelSamples: Sendable {
    /// Unsigned, 8 bits allocated, or 1.
    case uint8(SampleBuffer<UInt8>)
    /// Signed, 8 bits allocated.
    case int8(SampleBuffer<Int8>)
    /// Unsigned, 16 bits allocated.
    case uint16(SampleBuffer<UInt16>)
    /// Signed, 16 bits allocated.
    case int16(SampleBuffer<Int16>)
    /// Unsigned, 32 bits allocated.
    case uint32(SampleBuffer<UInt32>)
    /// Signed, 32 bits allocated.
    case int32(SampleBuffer<Int32>)
    /// Float Pixel Data.
    case float(SampleBuffer<Float>)
    /// Double Float Pixel Data.
    case double(SampleBuffer<Double>)
}
