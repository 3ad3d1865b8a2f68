/// JPEG (ITU-T T.81): baseline, extended and progressive DCT, and lossless. It knows nothing of DICOM; each stage of the
/// data's way is a type of its own.
package enum JPEG {
    /// Why a picture cannot be decoded, and where.
    package struct Failure: Error, Equatable, Sendable {
        package enum Reason: String, Sendable {
            case notJPEG = "no start of an image"
            case truncated = "the bytes end too early"
            case segmentLength = "a segment whose length does not fit its contents"
            case frameHeader = "a frame header that T.81 does not allow"
            case secondFrame = "more than one frame"
            case arithmeticCoding = "arithmetic coding, which is not decoded here"
            case hierarchical = "a hierarchical picture, which is not decoded here"
            case quantizationTable = "a damaged quantization table"
            case huffmanTable = "a damaged Huffman table"
            case restartInterval = "a restart interval that does not fit"
            case scanHeader = "a scan header that does not fit the frame"
            case missingTable = "a scan without a table it needs"
            case repeatedScan = "a scan of what was there before"
            case tooManyScans = "more scans than a picture can need"
            case code = "bits that are no code"
            case scanEnds = "a scan that ends too early"
            case incomplete = "a component without data"
            case tooFewBytes = "too few bytes for a picture of this size"
            case noHeight = "a picture whose height nothing tells"
            case output = "an output of another size"
        }

        package var reason: Reason
        /// From the picture's first byte.
        package var offset: Int

        package init(_ reason: Reason, at offset: Int) {
            self.reason = reason
            self.offset = offset
        }
    }
}
