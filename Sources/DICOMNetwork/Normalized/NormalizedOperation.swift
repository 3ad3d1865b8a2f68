public import DICOMCore
public import DICOMProtocol

/// An operation of DIMSE-N on one SOP Instance, or a report about it (PS3.7 10).
public enum NormalizedOperation: Sendable {
    /// N-CREATE, with the attributes it starts with.
    case create(DataSet)
    /// N-GET of some attributes; none named: of all.
    case get([AttributeTag])
    /// N-SET, with what changes.
    case set(DataSet)
    /// N-ACTION of a type, with its information.
    case action(UInt16, DataSet?)
    /// N-DELETE
    case delete
    /// N-EVENT-REPORT of a type, with its information: from who provides the service to who uses it.
    case report(UInt16, DataSet?)

    var dataSet: DataSet? {
        switch self {
        case .create(let dataSet): dataSet.isEmpty ? nil : dataSet
        case .set(let dataSet): dataSet
        case .action(_, let dataSet), .report(_, let dataSet): dataSet
        case .get, .delete: nil
        }
    }

    /// The side that may invoke it.
    var invoker: ServiceRole {
        if case .report = self { .scp } else { .scu }
    }

    func command(messageID: UInt16, of instance: NormalizedInstance) -> CommandSet {
        let hasDataSet = dataSet != nil
        let (sopClass, uid) = (instance.sopClassUID, instance.sopInstanceUID ?? UID(""))
        switch self {
        case .create:
            return .createRequest(
                messageID: messageID, sopClassUID: sopClass, sopInstanceUID: instance.sopInstanceUID,
                hasDataSet: hasDataSet)
        case .get(let tags):
            return .attributesRequest(
                messageID: messageID, sopClassUID: sopClass, sopInstanceUID: uid, attributes: tags)
        case .set:
            return .setRequest(messageID: messageID, sopClassUID: sopClass, sopInstanceUID: uid)
        case .action(let type, _):
            return .actionRequest(
                messageID: messageID, sopClassUID: sopClass, sopInstanceUID: uid, actionTypeID: type,
                hasDataSet: hasDataSet)
        case .delete:
            return .deleteRequest(messageID: messageID, sopClassUID: sopClass, sopInstanceUID: uid)
        case .report(let type, _):
            return .eventReportRequest(
                messageID: messageID, sopClassUID: sopClass, sopInstanceUID: uid, eventTypeID: type,
                hasDataSet: hasDataSet)
        }
    }

    /// What a command asks for; nil where it is none of DIMSE-N.
    ///
    /// - Throws: `ServiceRefusal` where something is missing that the operation needs.
    init?(_ command: CommandSet, _ dataSet: DataSet?) throws(ServiceRefusal) {
        switch command.field {
        case .createRequest: self = .create(dataSet ?? DataSet())
        case .attributesRequest: self = .get(command.attributeIdentifierList)
        case .setRequest:
            guard let dataSet else { throw ServiceRefusal(.missingAttribute, "no modification list") }
            self = .set(dataSet)
        case .actionRequest:
            guard let type = command.actionTypeID else { throw ServiceRefusal(.noSuchActionType, "no action type") }
            self = .action(type, dataSet)
        case .deleteRequest: self = .delete
        case .eventReportRequest:
            guard let type = command.eventTypeID else { throw ServiceRefusal(.noSuchEventType, "no event type") }
            self = .report(type, dataSet)
        default: return nil
        }
    }
}

/// The SOP Instance that an operation of DIMSE-N is about.
public struct NormalizedInstance: Hashable, Sendable {
    public var sopClassUID: UID
    /// Nil in N-CREATE where the provider is to choose.
    public var sopInstanceUID: UID?

    public init(_ sopClassUID: UID, _ sopInstanceUID: UID? = nil) {
        self.sopClassUID = sopClassUID
        self.sopInstanceUID = sopInstanceUID
    }
}

/// What a handler of DIMSE-N is asked.
public struct NormalizedRequest: Sendable {
    public let operation: NormalizedOperation
    /// As the peer named it.
    public let instance: NormalizedInstance
    /// The abstract syntax of the presentation context: the SOP class, or a meta SOP class that it belongs to.
    public let abstractSyntax: UID
    public let caller: Caller
}

/// The answer to an operation of DIMSE-N.
public struct NormalizedReply: Sendable {
    /// Success or a warning; a failure is thrown as `ServiceRefusal`.
    public var status: DIMSEStatus
    /// Of what N-CREATE made, where the peer left the choice.
    public var sopInstanceUID: UID?
    /// The attributes that N-GET asked for, those that N-CREATE and N-SET gave values to, an action's reply.
    public var dataSet: DataSet?
    /// Done once the answer is sent, while other operations go on: reports on the same association. What it throws is
    /// logged.
    public var afterwards: (@Sendable (ReportingAssociation) async throws -> Void)?

    public init(
        _ status: DIMSEStatus = .success, sopInstanceUID: UID? = nil, dataSet: DataSet? = nil,
        afterwards: (@Sendable (ReportingAssociation) async throws -> Void)? = nil
    ) {
        self.status = status
        self.sopInstanceUID = sopInstanceUID
        self.dataSet = dataSet
        self.afterwards = afterwards
    }
}
