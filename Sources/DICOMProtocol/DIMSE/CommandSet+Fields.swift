public import DICOMCore

extension CommandSet {
    // MARK: The object

    /// (0000,0002)
    public var affectedSOPClassUID: UID? {
        get { uid(.affectedSOPClassUID) }
        set { set(.affectedSOPClassUID, uid: newValue) }
    }

    /// (0000,1000). A peer may have sent anything: never use it as a file name.
    public var affectedSOPInstanceUID: UID? {
        get { uid(.affectedSOPInstanceUID) }
        set { set(.affectedSOPInstanceUID, uid: newValue) }
    }

    /// (0000,0003)
    public var requestedSOPClassUID: UID? {
        get { uid(.requestedSOPClassUID) }
        set { set(.requestedSOPClassUID, uid: newValue) }
    }

    /// (0000,1001)
    public var requestedSOPInstanceUID: UID? {
        get { uid(.requestedSOPInstanceUID) }
        set { set(.requestedSOPInstanceUID, uid: newValue) }
    }

    // MARK: Requests

    /// Medium where a peer leaves it out. (0000,0700)
    public var priority: Priority {
        get { self[.priority].map(Priority.init(rawValue:)) ?? .medium }
        set { self[.priority] = newValue.rawValue }
    }

    /// (0000,0600)
    public var moveDestination: AETitle? {
        get { title(.moveDestination) }
        set { set(.moveDestination, text: newValue?.rawValue) }
    }

    /// Nil where either half of it is missing. (0000,1030), (0000,1031)
    public var moveOriginator: MoveOriginator? {
        get {
            guard let title = title(.moveOriginatorTitle), let id = self[.moveOriginatorMessageID] else { return nil }
            return MoveOriginator(title: title, messageID: id)
        }
        set {
            set(.moveOriginatorTitle, text: newValue?.title.rawValue)
            self[.moveOriginatorMessageID] = newValue?.messageID
        }
    }

    /// (0000,1002)
    public var eventTypeID: UInt16? {
        get { self[.eventTypeID] }
        set { self[.eventTypeID] = newValue }
    }

    /// (0000,1008)
    public var actionTypeID: UInt16? {
        get { self[.actionTypeID] }
        set { self[.actionTypeID] = newValue }
    }

    /// What N-GET asks for; empty is everything. (0000,1005)
    public var attributeIdentifierList: [AttributeTag] {
        get { tags(.attributeIdentifierList) }
        set { set(.attributeIdentifierList, tags: newValue) }
    }

    // MARK: Responses

    /// With its comment, offending elements and error identifier; nil where the status is missing. (0000,0900 to 0903)
    public var status: DIMSEStatus? {
        get {
            guard let code = self[.status] else { return nil }
            return DIMSEStatus(
                DIMSEStatus.Code(rawValue: code), errorComment: text(.errorComment),
                offendingElements: tags(.offendingElement), errorID: self[.errorID])
        }
        set {
            self[.status] = newValue?.code.rawValue
            // LO: 64 characters, of which a backslash would make two values.
            let comment = newValue?.errorComment.map { comment in
                String(comment.prefix(64).map { $0 == "\\" ? "/" : $0 })
            }
            set(.errorComment, text: comment)
            set(.offendingElement, tags: newValue?.offendingElements ?? [])
            self[.errorID] = newValue?.errorID
        }
    }

    /// The status of a response; Processing Failure (0110) where a peer leaves it out.
    public var statusOrFailure: DIMSEStatus { status ?? DIMSEStatus(.processingFailure) }

    /// (0000,1020)
    public var remainingSuboperations: Int? { self[.remainingSuboperations].map(Int.init) }
    /// (0000,1021)
    public var completedSuboperations: Int? { self[.completedSuboperations].map(Int.init) }
    /// (0000,1022)
    public var failedSuboperations: Int? { self[.failedSuboperations].map(Int.init) }
    /// (0000,1023)
    public var warningSuboperations: Int? { self[.warningSuboperations].map(Int.init) }

    /// All four; nil where a peer says none. What is too great for 16 bits is written as 65,535.
    public var suboperations: SuboperationCounts? {
        get {
            let said = [remainingSuboperations, completedSuboperations, failedSuboperations, warningSuboperations]
            guard said.contains(where: { $0 != nil }) else { return nil }
            return SuboperationCounts(
                remaining: said[0], completed: said[1] ?? 0, failed: said[2] ?? 0, warnings: said[3] ?? 0)
        }
        set {
            self[.remainingSuboperations] = newValue?.remaining.map { UInt16(clamping: $0) }
            self[.completedSuboperations] = newValue.map { UInt16(clamping: $0.completed) }
            self[.failedSuboperations] = newValue.map { UInt16(clamping: $0.failed) }
            self[.warningSuboperations] = newValue.map { UInt16(clamping: $0.warnings) }
        }
    }

    // MARK: Value types

    private func title(_ element: ElementNumber) -> AETitle? {
        text(element).map { AETitle(wire: Array($0.utf8)[...]) }
    }

    private func tags(_ element: ElementNumber) -> [AttributeTag] {
        guard case .bytes(let bytes) = value(of: element.rawValue) else { return [] }
        let span = bytes.bytes
        return stride(from: 0, to: bytes.count & ~3, by: 4).map { offset in
            AttributeTag(span.littleEndian16(at: offset), span.littleEndian16(at: offset + 2))
        }
    }

    private mutating func set(_ element: ElementNumber, tags: [AttributeTag]) {
        guard !tags.isEmpty else { return set(element.rawValue, nil) }
        var bytes: [UInt8] = []
        for tag in tags {
            for half in [tag.group, tag.element] {
                bytes.append(UInt8(truncatingIfNeeded: half))
                bytes.append(UInt8(truncatingIfNeeded: half >> 8))
            }
        }
        set(element.rawValue, .bytes(Bytes(bytes)))
    }
}
