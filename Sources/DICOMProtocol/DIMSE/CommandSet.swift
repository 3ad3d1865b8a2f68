import DICOMCore

/// The command set of a DIMSE message: the elements of group 0000, with typed access to each (PS3.7 6.3.1, E.1).
///
/// It is flat and always Implicit VR Little Endian, so it has a codec of its own. Of a peer's command set unknown
/// elements are kept. Reading is lenient about order, padding and group length; what a message needs is tested by
/// `check()`.
public struct CommandSet: Hashable, Sendable {
    /// A value as it travels: a number of 16 bits, or bytes.
    enum Value: Hashable, Sendable {
        case number(UInt16)
        case bytes(Bytes)
    }

    struct Element: Hashable, Sendable {
        /// The element number in group 0000.
        let number: UInt16
        let value: Value
    }

    /// In rising order, without the group length.
    private(set) var elements: [Element] = []

    /// A command set with nothing but its field, and no data set to follow.
    public init(_ field: CommandField) {
        self[.commandField] = field.rawValue
        hasDataSet = false
    }

    init(elements: [Element]) {
        self.elements = elements
    }

    // MARK: What every message has

    /// What is asked or answered.
    public var field: CommandField { CommandField(rawValue: self[.commandField] ?? 0) }

    /// A data set follows: Command Data Set Type (0000,0800) is not 0101.
    public var hasDataSet: Bool {
        get { self[.dataSetType].map { $0 != Self.noDataSet } ?? false }
        set { self[.dataSetType] = newValue ? Self.someDataSet : Self.noDataSet }
    }

    /// The identifier of a request, unique among what is under way. (0000,0110)
    public var messageID: UInt16? {
        get { self[.messageID] }
        set { self[.messageID] = newValue }
    }

    /// The identifier of the request that a response answers, or a C-CANCEL ends. (0000,0120)
    public var messageIDBeingRespondedTo: UInt16? {
        get { self[.messageIDBeingRespondedTo] }
        set { self[.messageIDBeingRespondedTo] = newValue }
    }

    public var isResponse: Bool { field.isResponse }
    public var isCancelRequest: Bool { field == .cancelRequest }
    public var isStoreRequest: Bool { field == .storeRequest }

    static let noDataSet: UInt16 = 0x0101
    static let someDataSet: UInt16 = 0x0001

    // MARK: Elements

    /// The element numbers of PS3.7 E.1.
    enum ElementNumber: UInt16 {
        case groupLength = 0x0000, affectedSOPClassUID = 0x0002, requestedSOPClassUID = 0x0003
        case commandField = 0x0100, messageID = 0x0110, messageIDBeingRespondedTo = 0x0120
        case moveDestination = 0x0600, priority = 0x0700, dataSetType = 0x0800
        case status = 0x0900, offendingElement = 0x0901, errorComment = 0x0902, errorID = 0x0903
        case affectedSOPInstanceUID = 0x1000, requestedSOPInstanceUID = 0x1001, eventTypeID = 0x1002
        case attributeIdentifierList = 0x1005, actionTypeID = 0x1008
        case remainingSuboperations = 0x1020, completedSuboperations = 0x1021, failedSuboperations = 0x1022
        case warningSuboperations = 0x1023
        case moveOriginatorTitle = 0x1030, moveOriginatorMessageID = 0x1031

        /// The value is one number of 16 bits (VR US).
        var isNumber: Bool {
            switch self {
            case .commandField, .messageID, .messageIDBeingRespondedTo, .priority, .dataSetType, .status, .errorID,
                .eventTypeID, .actionTypeID, .remainingSuboperations, .completedSuboperations, .failedSuboperations,
                .warningSuboperations, .moveOriginatorMessageID:
                true
            default: false
            }
        }

        var tag: AttributeTag { AttributeTag(0, rawValue) }
    }

    subscript(_ element: ElementNumber) -> UInt16? {
        get {
            guard case .number(let number) = value(of: element.rawValue) else { return nil }
            return number
        }
        set { set(element.rawValue, newValue.map(Value.number)) }
    }

    func value(of number: UInt16) -> Value? {
        elements.first { $0.number == number }?.value
    }

    mutating func set(_ number: UInt16, _ value: Value?) {
        let place = elements.firstIndex { $0.number >= number } ?? elements.count
        let isThere = place < elements.count && elements[place].number == number
        switch value {
        case let value? where isThere: elements[place] = Element(number: number, value: value)
        case let value?: elements.insert(Element(number: number, value: value), at: place)
        case nil where isThere: elements.remove(at: place)
        case nil: break
        }
    }

    /// Text less its padding; nil where it is absent or empty.
    func text(_ element: ElementNumber) -> String? {
        guard case .bytes(let bytes) = value(of: element.rawValue) else { return nil }
        var rest = bytes.array[...]
        while let last = rest.last, last == 0 || last == 0x20 { rest.removeLast() }
        while rest.first == 0x20 { rest.removeFirst() }
        return rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
    }

    /// Text of the default repertoire, padded to even length.
    mutating func set(_ element: ElementNumber, text: String?, padding: UInt8 = 0x20) {
        guard let text else { return set(element.rawValue, nil) }
        var bytes = text.unicodeScalars.map { (0x20...0x7E).contains($0.value) ? UInt8($0.value) : 0x3F }
        if bytes.count & 1 == 1 { bytes.append(padding) }
        set(element.rawValue, .bytes(Bytes(bytes)))
    }

    func uid(_ element: ElementNumber) -> UID? {
        text(element).map { UID(rawValue: $0) }
    }

    mutating func set(_ element: ElementNumber, uid: UID?) {
        set(element, text: uid?.rawValue, padding: 0)
    }
}
