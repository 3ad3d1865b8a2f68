import DICOMCore

extension CommandSet {
    /// Tests that the message has what its field makes mandatory and a receiver cannot do without (PS3.7 9.3, 10.3).
    ///
    /// Fields that the standard does not know need only what lets them be answered.
    ///
    /// - Throws: `ProtocolError` with `.missingAttribute` and the attribute.
    public func check() throws(ProtocolError) {
        try require(.commandField)
        try require(.dataSetType)
        if isResponse {
            try require(.messageIDBeingRespondedTo)
            try require(.status)
            return
        }
        guard field != .cancelRequest else { return try require(.messageIDBeingRespondedTo) }
        try require(.messageID)
        switch field {
        case .storeRequest, .eventReportRequest:
            try require(.affectedSOPClassUID)
            try require(.affectedSOPInstanceUID)
        case .findRequest, .getRequest, .echoRequest, .createRequest:
            try require(.affectedSOPClassUID)
        case .moveRequest:
            try require(.affectedSOPClassUID)
            try require(.moveDestination)
        case .attributesRequest, .setRequest, .actionRequest, .deleteRequest:
            try require(.requestedSOPClassUID)
            try require(.requestedSOPInstanceUID)
        default:
            break
        }
        if field == .eventReportRequest { try require(.eventTypeID) }
        if field == .actionRequest { try require(.actionTypeID) }
    }

    private func require(_ element: ElementNumber) throws(ProtocolError) {
        let isThere = element.isNumber ? self[element] != nil : text(element) != nil
        guard isThere else {
            throw ProtocolError(.missingAttribute, rule: isResponse ? "PS3.7 9.1" : "PS3.7 9.3", tag: element.tag)
        }
    }
}
