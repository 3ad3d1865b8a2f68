public import DICOMCore

/// What is wrong with an image, where, and by which rule.
///
/// It never holds a pixel or another value of the data set.
public struct ImagingError: Error, Hashable, Sendable {
    /// What is wrong. More codes may come: switch with a `default`.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Kind: String {
            case compressionFailed = "the picture cannot be compressed"
            case contradictoryAttributes = "attributes that contradict each other"
            case frameOutOfRange = "no such frame"
            case invalidAttribute = "an attribute that describes no image"
            case invalidOption = "an option that asks for no picture"
            case limitExceeded = "an image larger than the limit"
            case malformedFrame = "a damaged compressed frame"
            case malformedTable = "a damaged lookup table"
            case missingAttribute = "an attribute that every image needs is absent"
            case noCodec = "no codec registered"
            case noPixelData = "no pixel data"
            case pixelDataTruncated = "the pixel data end inside the frame"
            case unsupportedLayout = "a pixel layout that we do not render"
            case windowNotFound = "no window of that name"
        }

        private let kind: Kind

        /// zlib refused to work.
        public static let compressionFailed = Code(kind: .compressionFailed)
        /// Two attributes of the Image Pixel module exclude each other.
        public static let contradictoryAttributes = Code(kind: .contradictoryAttributes)
        /// A frame number outside of the object.
        public static let frameOutOfRange = Code(kind: .frameOutOfRange)
        /// A value that the standard does not allow there.
        public static let invalidAttribute = Code(kind: .invalidAttribute)
        /// An option of the caller's that has no meaning.
        public static let invalidOption = Code(kind: .invalidOption)
        /// More than `Limits.frameSize` allows.
        public static let limitExceeded = Code(kind: .limitExceeded)
        /// A compressed frame that its codec cannot read to the end.
        public static let malformedFrame = Code(kind: .malformedFrame)
        /// A lookup table whose descriptor and data do not fit together.
        public static let malformedTable = Code(kind: .malformedTable)
        /// A Type 1 attribute of the Image Pixel module without a value.
        public static let missingAttribute = Code(kind: .missingAttribute)
        /// The registry holds no codec for the transfer syntax: the error's `detail` names it.
        public static let noCodec = Code(kind: .noCodec)
        /// The data set has no pixel data element, or one without fragments.
        public static let noPixelData = Code(kind: .noPixelData)
        /// Fewer bytes than rows, columns, samples and frames ask for.
        public static let pixelDataTruncated = Code(kind: .pixelDataTruncated)
        /// Pixels that can be had as numbers, not as a picture, or not at all.
        public static let unsupportedLayout = Code(kind: .unsupportedLayout)
        /// No window has this number, name or explanation.
        public static let windowNotFound = Code(kind: .windowNotFound)

        /// A few words, `no codec registered`.
        public var description: String { kind.rawValue }
    }

    /// What is wrong.
    public let code: Code
    /// The attribute that is to blame; nil where none is.
    public let tag: AttributeTag?
    /// From 0; nil where the whole object is meant.
    public var frame: Int?
    /// From the first byte of the frame, where the error has a place in one.
    public let offset: Int?
    /// More words: a transfer syntax, a layout.
    public let detail: String?
    /// The section of the standard.
    public let rule: DICOMError.Rule

    /// For codecs and stages of your own.
    ///
    /// - Parameters:
    ///   - code: what is wrong.
    ///   - tag: the attribute that is to blame.
    ///   - frame: from 0.
    ///   - offset: from the first byte of the frame.
    ///   - detail: more words; never a value that may identify a patient.
    ///   - rule: the section of the standard, `PS3.5 8.2`.
    @inline(never)
    public init(
        _ code: Code, at tag: AttributeTag? = nil, frame: Int? = nil, offset: Int? = nil, detail: String? = nil,
        rule: DICOMError.Rule
    ) {
        self.code = code
        self.tag = tag
        self.frame = frame
        self.offset = offset
        self.detail = detail
        self.rule = rule
    }
}

extension ImagingError: CustomStringConvertible {
    /// `no codec registered: JPEG Baseline (Process 1), 1.2.840.10008.1.2.4.50, frame 1 (PS3.5 10)`
    public var description: String {
        var text = code.description
        if let detail { text += ": " + detail }
        if let tag {
            text += ", " + tag.description
            if let keyword = tag.keyword { text += " " + keyword }
        }
        if let frame { text += ", frame \(frame + 1)" }
        if let offset { text += ", byte \(offset)" }
        return text + " (" + rule.description + ")"
    }
}
