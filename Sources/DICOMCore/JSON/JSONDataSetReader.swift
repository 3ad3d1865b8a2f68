/// Reads data sets in the DICOM JSON model (PS3.18 F.2), one at a time: of a single object, of an array, or of objects one
/// after another, a line each as a rule.
///
/// What is read is UTF-8, and so is the data set: a Specific Character Set that it declares becomes `ISO_IR 192`. The text of
/// DS and IS is that of the JSON number or string, digit for digit. Members of an element may come in any order, elements
/// too; one that comes twice is an error, for two readers would take it for two things.
///
/// ```swift
/// var reader = JSONDataSetReader(bytes)
/// while let document = try reader.next() { print(document.dataSet[.patientName] as Any) }
/// ```
public struct JSONDataSetReader: ~Copyable {
    /// What the reader is in the middle of.
    struct Frame {
        enum Kind { case dataSet, element, sequence }
        let kind: Kind
        var isFirst = true
        /// Of an element.
        var tag = AttributeTag(rawValue: 0)
        var vr: VR?
        var content = Content.none
        /// Where to go on after the element, whose value stood before its VR and was passed over.
        var resumption: Int?
        /// Of a sequence: items so far.
        var items = 0
    }

    /// The value of an element.
    enum Content {
        case none
        case written
        /// A `Value` or `InlineBinary` that comes before the VR, and where.
        case pending(Int, isBinary: Bool)
        case reference(String)
    }

    private enum State { case start, inArray(isFirst: Bool), inSequence, finished }

    var scanner: JSONScanner
    let limits: Limits
    let resolver: BulkDataResolver
    var frames: [Frame] = []
    var references: [BulkDataReference] = []
    private var state = State.start

    /// - Parameters:
    ///   - bytes: UTF-8, with or without a byte order mark.
    ///   - bulkData: who gives the values that stand elsewhere.
    ///   - limits: `nestingDepth` and `elementCount` of each data set.
    public init(
        _ bytes: Bytes, bulkData: BulkDataResolver = .keepingReferences, limits: Limits = .standard
    ) {
        scanner = JSONScanner(bytes, depthLimit: min(limits.nestingDepth, 1 << 20) * 3 + 16)
        self.limits = limits
        resolver = bulkData
    }

    /// The next data set; nil after the last one.
    ///
    /// - Throws: `DICOMError` with `.malformedJSON`, `.malformedValue`, `.wrongVR`, `.duplicateElement`,
    ///   `.nestingTooDeep` or `.tooManyElements`, with path and byte; what the resolver throws. After an error there is
    ///   nothing more.
    public mutating func next() throws(DICOMError) -> DataSetDocument? {
        do throws(DICOMError) {
            guard try findDataSet() else { return nil }
            return try readDataSet()
        } catch {
            state = .finished
            throw located(error)
        }
    }

    /// Moves to the object of the next data set.
    private mutating func findDataSet() throws(DICOMError) -> Bool {
        switch state {
        case .finished: return false
        case .start:
            if scanner.take("\u{FEFF}") {}
            guard scanner.peek() != nil else { throw scanner.error("RFC 8259 2") }
            guard scanner.take(ifNext: 0x5B) else {
                state = .inSequence
                return true
            }
            var isFirst = true
            return try findElement(&isFirst)
        case .inArray(var isFirst): return try findElement(&isFirst)
        case .inSequence:
            if scanner.peek() != nil { return true }
            state = .finished
            return false
        }
    }

    private mutating func findElement(_ isFirst: inout Bool) throws(DICOMError) -> Bool {
        if try scanner.next(before: 0x5D, isFirst: &isFirst) {
            state = .inArray(isFirst: isFirst)
            return true
        }
        guard scanner.peek() == nil else { throw scanner.error("RFC 8259 2") }
        state = .finished
        return false
    }

    private func located(_ error: DICOMError) -> DICOMError {
        var error = error
        if error.path.steps.isEmpty { error.path = path }
        if error.offset == nil { error.offset = scanner.position }
        return error
    }

    /// The place reached.
    var path: AttributePath {
        var steps: [AttributePath.Step] = []
        for frame in frames {
            switch frame.kind {
            case .dataSet: break
            case .element: steps.append(.attribute(frame.tag))
            case .sequence: if frame.items > 0 { steps.append(.item(frame.items - 1)) }
            }
        }
        return AttributePath(steps)
    }
}

extension DataSet {
    /// Reads one data set in the DICOM JSON model (PS3.18 F.2), alone or as an array of one.
    ///
    /// Elements of group 0002 are left out, elements whose value stands elsewhere are empty: `JSONDataSetReader` gives both.
    ///
    /// - Parameter json: UTF-8.
    /// - Throws: as `JSONDataSetReader.next()`, and `.malformedJSON` where there is no data set or more than one.
    public init(json: Bytes, limits: Limits = .standard) throws(DICOMError) {
        var reader = JSONDataSetReader(json, limits: limits)
        guard let document = try reader.next() else { throw reader.scanner.error("PS3.18 F.2.1") }
        if try reader.next() != nil { throw reader.scanner.error("PS3.18 F.2.1") }
        self = document.dataSet
    }
}
