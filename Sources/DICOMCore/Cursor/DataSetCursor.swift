/// Reads the headers of a data set over borrowed bytes, one after another: no copy, no index, no object (PS3.5 7).
///
/// For programs that want a few elements, or only to know what is there. It reads by the same rules as `DataSet`: the same
/// leniency, the same limits, the same errors.
///
/// ```swift
/// var cursor = DataSetCursor(bytes.bytes, transferSyntax: .explicitVRLittleEndian, selection: .header)
/// while let event = try cursor.next() {
///     if case .element(let header) = event, header.tag == rows { use(cursor.value) }
/// }
/// ```
public struct DataSetCursor: ~Escapable {
    private let bytes: RawSpan
    private var parser: ElementParser

    /// - Parameters:
    ///   - bytes: those of the data set, inflated where the transfer syntax is a deflated one, or of what it is a part of.
    ///   - start: where the data set starts in `bytes`. Offsets count from the first of `bytes`.
    ///   - selection: the elements that are wanted.
    ///   - limits: `nestingDepth` and `elementCount` hold.
    /// - Precondition: `start` is within `bytes`.
    @_lifetime(copy bytes)
    public init(
        _ bytes: RawSpan, from start: Int = 0, transferSyntax: TransferSyntax, selection: ElementSelection = .all,
        limits: Limits = .standard
    ) {
        precondition(start >= 0 && start <= bytes.byteCount, "a data set outside of the bytes")
        parser = ElementParser(
            from: start, to: bytes.byteCount, encoding: transferSyntax.encoding, limits: limits, selection: selection)
        self.bytes = bytes
    }

    /// The next event; nil at the end of the data set, or of what was asked for.
    ///
    /// - Throws: `DICOMError` as reading a `DataSet` does, with the element's place. Nothing more can be read then.
    /// - Complexity: O(1), whatever the length of the value; no allocation but for sequences deeper than any before.
    public mutating func next() throws(DICOMError) -> DataSetEvent? {
        switch try parser.next(bytes, from: 0) {
        case .event(let event): event
        case .end, .needs: nil
        }
    }

    /// The value of the element or fragment that the last event announced, as it stands in the source; empty after others.
    public var value: RawSpan {
        @_lifetime(copy self)
        get {
            guard parser.lastTag != nil else { return bytes.extracting(0..<0) }
            return bytes.extracting(parser.valueStart..<parser.position)
        }
    }

    /// Leaves out what is in the sequence, the item or the fragments that the last event opened: the next one is their end.
    ///
    /// Of defined length they are jumped over, unread. After other events it does nothing.
    public mutating func skip() {
        parser.skip()
    }

    /// The place of what the last event told of.
    public var path: AttributePath {
        parser.path(parser.lastTag.map(AttributeTag.init(rawValue:)))
    }

    /// How many sequences enclose the place reached.
    public var depth: Int { parser.depth }

    /// Where reading goes on, in bytes.
    public var offset: Int { parser.position }

    /// No element was found so far.
    var isEmpty: Bool { parser.count == 0 }

    /// Rules that the source broke so far and reading forgave: the first 64.
    public var findings: [Finding] { parser.findings }

    /// Tells a visitor of everything that is left.
    ///
    /// - Throws: `DICOMError`, of the source or of the visitor.
    public mutating func visit<Visitor: DataSetVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(DICOMError) {
        while let event = try next() {
            switch try visitor.visit(event) {
            case .stop: return parser.stop()
            case .skip: skip()
            case .proceed:
                if parser.lastTag != nil, parser.valueStart < parser.position {
                    try visitor.visit(value: value, at: 0, isLast: true)
                }
            case .gather:
                if parser.lastTag != nil { try visitor.visit(value: value, at: 0, isLast: true) }
            }
        }
    }
}
