/// What a data set consists of, in the order in which it stands in the source.
///
/// A sequence is `.sequence`, then for each item `.item`, the item's own events and `.endOfItem`, then `.endOfSequence`.
/// Encapsulated pixel data are `.fragments`, a `.fragment` each, the Basic Offset Table first, and `.endOfFragments`. What the
/// source leaves open is closed where it ends.
public enum DataSetEvent: Hashable, Sendable {
    /// An element with a value of its own. Reading does not look at the value.
    case element(ElementHeader)
    case sequence(ElementHeader)
    case endOfSequence
    case item(ItemHeader)
    case endOfItem
    /// Encapsulated pixel data begin (PS3.5 A.4).
    case fragments(ElementHeader)
    case fragment(ItemHeader)
    case endOfFragments
}

/// What becomes of that which an event announces.
public enum DataSetVisit: Hashable, Sendable {
    /// Values come in slices, the contents of sequences and items as events.
    case proceed
    /// The value comes in one piece, whatever the size of the pieces that the source comes in.
    case gather
    /// The value does not come; of a sequence, an item or fragments the next event is their end.
    case skip
    /// Nothing more comes.
    case stop
}

/// Takes the events of a data set, from a `DataSetCursor`, an `IncrementalReader` or `DICOMFile.visit`.
public protocol DataSetVisitor: ~Copyable {
    /// What stands before the data set of a file. Not called for a data set alone.
    ///
    /// - Throws: any error ends the reading.
    mutating func begin(_ head: DICOMFile.Head) throws(DICOMError)

    /// The next event.
    ///
    /// - Returns: what becomes of the value or the contents.
    /// - Throws: any error ends the reading.
    mutating func visit(_ event: DataSetEvent) throws(DICOMError) -> DataSetVisit

    /// Bytes of the value of the element or fragment that the last event announced, as they stand in the source.
    ///
    /// - Parameters:
    ///   - value: borrowed: valid until the call returns. Never empty, but for an empty value that is to be gathered.
    ///   - offset: of the slice in the value, in bytes.
    ///   - isLast: the value ends with the slice.
    /// - Throws: any error ends the reading.
    mutating func visit(value: RawSpan, at offset: Int, isLast: Bool) throws(DICOMError)
}

extension DataSetVisitor where Self: ~Copyable {
    public mutating func begin(_ head: DICOMFile.Head) throws(DICOMError) {}

    public mutating func visit(value: RawSpan, at offset: Int, isLast: Bool) throws(DICOMError) {}
}
