/// Reads a data set in the Native DICOM Model (PS3.19 A.1), an XML document each.
///
/// No document type and no entities but the five of XML, so that a document means what stands in it and takes no more memory
/// than some times its size. Text, groups and components may stand in any namespace. What is read is UTF-8, and so is the
/// data set: a Specific Character Set that it declares becomes `ISO_IR 192`.
///
/// ```swift
/// let document = try XMLDataSetReader(bytes).read()
/// print(document.dataSet[.patientName] as Any)
/// ```
public struct XMLDataSetReader: ~Copyable {
    /// What the reader is in the middle of.
    struct Frame {
        enum Kind {
            /// `NativeDicomModel` or `Item`
            case dataSet
            /// `DicomAttribute`
            case element
            /// `Value` or `InlineBinary`
            case value, binary
            /// `PersonName`, one of its groups, one of their components
            case personName, group, component
            /// `BulkData`, and whatever the standard does not know
            case other
        }

        let kind: Kind
        var tag = AttributeTag(rawValue: 0)
        var vr = VR.UN
        var content = Content.none
        /// Of an element: values or items so far.
        var count = 0
        /// Of a group or component: which one.
        var number = 0
        var blocks = PrivateBlocks()
    }

    enum Content: Hashable {
        case none, values, binary, items
        case reference(String)
    }

    var scanner: XMLScanner
    let limits: Limits
    let resolver: BulkDataResolver
    var frames: [Frame] = []
    var references: [BulkDataReference] = []
    /// The text of the value that is being read.
    var text: [UInt8] = []
    /// The groups of the name that is being read, each with its components.
    var name: [[String]] = [[], [], []]
    var base64 = Base64.Decoder()

    /// - Parameters:
    ///   - bytes: UTF-8, with or without a byte order mark.
    ///   - bulkData: who gives the values that stand elsewhere.
    ///   - limits: `nestingDepth` and `elementCount`.
    public init(
        _ bytes: Bytes, bulkData: BulkDataResolver = .keepingReferences, limits: Limits = .standard
    ) {
        // An item is two elements deep; a component of a name three.
        scanner = XMLScanner(bytes, depthLimit: min(limits.nestingDepth, 1 << 20) * 2 + 16)
        self.limits = limits
        resolver = bulkData
    }

    /// Reads the document.
    ///
    /// - Throws: `DICOMError` with `.malformedXML`, `.unsupportedXML`, `.malformedValue`, `.wrongVR`, `.duplicateElement`,
    ///   `.nestingTooDeep` or `.tooManyElements`, with path and byte; what the resolver throws.
    public consuming func read() throws(DICOMError) -> DataSetDocument {
        do throws(DICOMError) {
            return try readDocument()
        } catch {
            var error = error
            if error.path.steps.isEmpty { error.path = path }
            if error.offset == nil { error.offset = scanner.position }
            throw error
        }
    }

    /// The place reached.
    var path: AttributePath {
        var steps: [AttributePath.Step] = []
        for (place, frame) in frames.enumerated() where frame.kind == .element {
            steps.append(.attribute(frame.tag))
            if place + 1 < frames.count, frames[place + 1].kind == .dataSet { steps.append(.item(frame.count - 1)) }
        }
        return AttributePath(steps)
    }
}

extension DataSet {
    /// Reads a data set in the Native DICOM Model (PS3.19 A.1).
    ///
    /// Elements of group 0002 are left out, elements whose value stands elsewhere are empty: `XMLDataSetReader` gives both.
    ///
    /// - Parameter xml: a document in UTF-8.
    /// - Throws: as `XMLDataSetReader.read()`.
    public init(xml: Bytes, limits: Limits = .standard) throws(DICOMError) {
        self = try XMLDataSetReader(xml, limits: limits).read().dataSet
    }
}
