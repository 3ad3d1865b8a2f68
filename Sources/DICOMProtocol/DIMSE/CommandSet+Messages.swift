public import DICOMCore

// The messages of DIMSE-C (PS3.7 9.3).
extension CommandSet {
    /// C-ECHO-RQ
    public static func echoRequest(messageID: UInt16) -> CommandSet {
        request(.echoRequest, messageID, affected: "1.2.840.10008.1.1")
    }

    /// C-STORE-RQ; the instance follows.
    public static func storeRequest(
        messageID: UInt16, sopClassUID: UID, sopInstanceUID: UID, priority: Priority = .medium,
        originator: MoveOriginator? = nil
    ) -> CommandSet {
        var command = request(.storeRequest, messageID, affected: sopClassUID, priority: priority)
        command.affectedSOPInstanceUID = sopInstanceUID
        command.moveOriginator = originator
        return command
    }

    /// C-FIND-RQ; the identifier follows.
    public static func findRequest(
        messageID: UInt16, sopClassUID: UID, priority: Priority = .medium
    ) -> CommandSet {
        request(.findRequest, messageID, affected: sopClassUID, priority: priority)
    }

    /// C-GET-RQ; the identifier follows.
    public static func getRequest(
        messageID: UInt16, sopClassUID: UID, priority: Priority = .medium
    ) -> CommandSet {
        request(.getRequest, messageID, affected: sopClassUID, priority: priority)
    }

    /// C-MOVE-RQ; the identifier follows.
    public static func moveRequest(
        messageID: UInt16, sopClassUID: UID, destination: AETitle, priority: Priority = .medium
    ) -> CommandSet {
        var command = request(.moveRequest, messageID, affected: sopClassUID, priority: priority)
        command.moveDestination = destination
        return command
    }

    /// C-CANCEL-RQ, for the C-FIND, C-GET or C-MOVE with this message identifier.
    public static func cancelRequest(messageID: UInt16) -> CommandSet {
        var command = CommandSet(.cancelRequest)
        command.messageIDBeingRespondedTo = messageID
        return command
    }

    /// The response to any request: its field, identifier, SOP Class and SOP Instance are taken from there.
    ///
    /// - Parameter hasDataSet: an identifier, an attribute list or a reply follows.
    public static func response(
        to request: CommandSet, _ status: DIMSEStatus, hasDataSet: Bool = false
    ) -> CommandSet {
        var command = CommandSet(request.field.response)
        command.messageIDBeingRespondedTo = request.messageID
        command.affectedSOPClassUID = request.affectedSOPClassUID ?? request.requestedSOPClassUID
        command.affectedSOPInstanceUID = request.affectedSOPInstanceUID ?? request.requestedSOPInstanceUID
        command.eventTypeID = request.eventTypeID
        command.actionTypeID = request.actionTypeID
        command.status = status
        command.hasDataSet = hasDataSet
        return command
    }

    /// C-MOVE-RSP or C-GET-RSP.
    public static func retrieveResponse(
        to request: CommandSet, _ status: DIMSEStatus, counts: SuboperationCounts, hasDataSet: Bool = false
    ) -> CommandSet {
        var command = response(to: request, status, hasDataSet: hasDataSet)
        command.suboperations = counts
        return command
    }

    private static func request(
        _ field: CommandField, _ messageID: UInt16, affected: UID, priority: Priority? = nil
    ) -> CommandSet {
        var command = CommandSet(field)
        command.messageID = messageID
        command.affectedSOPClassUID = affected
        if let priority {
            command.priority = priority
            command.hasDataSet = true
        }
        return command
    }
}

// The requests of DIMSE-N (PS3.7 10.3).
extension CommandSet {
    /// N-EVENT-REPORT-RQ
    public static func eventReportRequest(
        messageID: UInt16, sopClassUID: UID, sopInstanceUID: UID, eventTypeID: UInt16, hasDataSet: Bool
    ) -> CommandSet {
        var command = request(.eventReportRequest, messageID, affected: sopClassUID)
        command.affectedSOPInstanceUID = sopInstanceUID
        command.eventTypeID = eventTypeID
        command.hasDataSet = hasDataSet
        return command
    }

    /// N-GET-RQ
    public static func attributesRequest(
        messageID: UInt16, sopClassUID: UID, sopInstanceUID: UID, attributes: [AttributeTag] = []
    ) -> CommandSet {
        var command = request(.attributesRequest, messageID, requested: sopClassUID, sopInstanceUID)
        command.attributeIdentifierList = attributes
        return command
    }

    /// N-SET-RQ; the modification list follows.
    public static func setRequest(messageID: UInt16, sopClassUID: UID, sopInstanceUID: UID) -> CommandSet {
        var command = request(.setRequest, messageID, requested: sopClassUID, sopInstanceUID)
        command.hasDataSet = true
        return command
    }

    /// N-ACTION-RQ
    public static func actionRequest(
        messageID: UInt16, sopClassUID: UID, sopInstanceUID: UID, actionTypeID: UInt16, hasDataSet: Bool
    ) -> CommandSet {
        var command = request(.actionRequest, messageID, requested: sopClassUID, sopInstanceUID)
        command.actionTypeID = actionTypeID
        command.hasDataSet = hasDataSet
        return command
    }

    /// N-CREATE-RQ
    public static func createRequest(
        messageID: UInt16, sopClassUID: UID, sopInstanceUID: UID? = nil, hasDataSet: Bool
    ) -> CommandSet {
        var command = request(.createRequest, messageID, affected: sopClassUID)
        command.affectedSOPInstanceUID = sopInstanceUID
        command.hasDataSet = hasDataSet
        return command
    }

    /// N-DELETE-RQ
    public static func deleteRequest(messageID: UInt16, sopClassUID: UID, sopInstanceUID: UID) -> CommandSet {
        request(.deleteRequest, messageID, requested: sopClassUID, sopInstanceUID)
    }

    private static func request(
        _ field: CommandField, _ messageID: UInt16, requested: UID, _ sopInstanceUID: UID
    ) -> CommandSet {
        var command = CommandSet(field)
        command.messageID = messageID
        command.requestedSOPClassUID = requested
        command.requestedSOPInstanceUID = sopInstanceUID
        return command
    }
}
