/// JPEG 2000 (ITU-T T.800) and its high-throughput block coder (T.814), stage by stage. It knows nothing of DICOM.
///
/// Decoding: `Source` → `CodestreamParser` → `Codestream` → `TileLayout` → `PacketReader` → block decoders → `Wavelet` →
/// `ComponentTransform` → samples. Encoding goes the other way.
package enum J2K {
    /// Why a codestream cannot be decoded, and where.
    package struct Failure: Error, Hashable {
        package enum Reason: String, Sendable {
            case noCodestream = "no JPEG 2000 codestream"
            case truncated = "it ends too early"
            case marker = "a marker segment that contradicts itself or others"
            case size = "sizes that the standard does not allow"
            case mismatch = "an image of another shape than was declared"
            case tooSmall = "too few bytes for an image of this size"
            case packet = "a damaged packet header"
            case endless = "a progression without an end"
            case block = "a damaged code-block"
            case unsupported = "a feature that is not decoded here"
        }

        package let reason: Reason
        /// From the first byte.
        package let offset: Int

        @inline(never)
        package init(_ reason: Reason, at offset: Int = 0) {
            self.reason = reason
            self.offset = offset
        }
    }

    /// A rectangle of a grid: left and upper edges belong to it, right and lower ones do not.
    package struct Rectangle: Hashable, Sendable {
        package var x0 = 0
        package var y0 = 0
        package var x1 = 0
        package var y1 = 0

        package init(_ x0: Int = 0, _ y0: Int = 0, _ x1: Int = 0, _ y1: Int = 0) {
            (self.x0, self.y0, self.x1, self.y1) = (x0, y0, x1, y1)
        }

        package var width: Int { x1 - x0 }
        package var height: Int { y1 - y0 }
        package var isEmpty: Bool { x1 <= x0 || y1 <= y0 }
        package var count: Int { isEmpty ? 0 : width * height }

        func intersection(_ other: Rectangle) -> Rectangle {
            Rectangle(max(x0, other.x0), max(y0, other.y0), min(x1, other.x1), min(y1, other.y1))
        }

        /// The rectangle on a grid that is coarser by `dx` and `dy`.
        func divided(_ dx: Int, _ dy: Int) -> Rectangle {
            Rectangle(ceilDivide(x0, dx), ceilDivide(y0, dy), ceilDivide(x1, dx), ceilDivide(y1, dy))
        }
    }

    /// ⌈value / divisor⌉ of a value that is not negative.
    static func ceilDivide(_ value: Int, _ divisor: Int) -> Int { (value + divisor - 1) / divisor }

    /// ⌈value / 2^shift⌉, of negative values too.
    static func ceilShift(_ value: Int, _ shift: Int) -> Int { (value + (1 << shift) - 1) >> shift }

    /// Bytes of the image that one of the codestream can stand for at most: blank pictures of five decompositions come near.
    static let greatestRatio = 1 << 20
}
