/// JPEG-LS (ITU-T T.87, ISO/IEC 14495-1). The stages are types of their own; none of them knows DICOM.
///
/// Decoding: `Decoder` reads marker segments and hands each scan to a `ScanDecoder`, which takes codes from a `BitReader`.
/// Encoding: `Encoder` writes the segments, a `ScanEncoder` codes the samples into a `BitWriter`. Both share what models
/// the samples: `CodingParameters`, `GradientQuantizer`, `RegularContext`, `RunContext` and a `Residual`.
package enum JPEGLS {
    /// Why a stream cannot be decoded, or samples not be encoded, and where.
    package struct Failure: Error, Hashable {
        package enum Reason: String, Sendable {
            case notJPEGLS = "no JPEG-LS stream"
            case segment = "a damaged marker segment"
            case marker = "a marker that does not belong there"
            case frame = "a frame header that describes no image"
            case subsampling = "components of different sizes"
            case scan = "a scan header that does not fit the frame"
            case parameters = "coding parameters out of their range"
            case mappingTable = "a mapping table"
            case pointTransform = "a point transform"
            case colourTransform = "a colour transform that no standard has"
            case code = "a code that no sample has"
            case truncated = "entropy-coded data that end too early"
            case restart = "no restart marker where one belongs"
            case missingScan = "a component without a scan"
            case size = "too few bytes for a frame of this size"
            case layout = "samples that the frame header cannot describe"
        }

        package let reason: Reason
        /// From the stream's first byte.
        package let offset: Int

        @inline(never)
        package init(_ reason: Reason, at offset: Int) {
            self.reason = reason
            self.offset = offset
        }
    }

    /// How the components of a scan follow each other (T.87 C.2.3, ILV).
    package enum Interleave: UInt8, Sendable, CaseIterable {
        /// A scan for each component.
        case none = 0
        /// A line of each component.
        case line = 1
        /// A sample of each component.
        case sample = 2
    }

    /// Marker codes, without the leading FF.
    enum Marker {
        static let startOfImage: UInt8 = 0xD8
        static let endOfImage: UInt8 = 0xD9
        static let startOfScan: UInt8 = 0xDA
        static let defineNumberOfLines: UInt8 = 0xDC
        static let defineRestartInterval: UInt8 = 0xDD
        static let startOfFrame: UInt8 = 0xF7
        static let parameters: UInt8 = 0xF8
    }
}
