public import DICOMCore
public import DICOMProtocol

/// What a server offers: a value that holds a handler. It knows no store; who has one writes a handler over it.
public struct DICOMService: Sendable {
    /// One offered kind of operation, and what it is offered for.
    enum Part: Sendable {
        case verification
        case storage(StorageOffer)
        case query([UID], QueryHandler)
        case move([UID], MoveHandler)
        case get([UID], RetrieveHandler)
        case normalized([UID], NormalizedHandler)
        case reports([UID], ReportHandler)
    }

    typealias ReportHandler = @Sendable (EventReport, Caller) async throws -> Void

    struct StorageOffer: Sendable {
        var sopClasses: [UID]
        var takesOthers: Bool
        var transferSyntaxes: [TransferSyntax]?
        var open: StorageHandler
    }

    struct MoveHandler: Sendable {
        var destination: @Sendable (AETitle) async throws -> Peer?
        var instances: RetrieveHandler
    }

    let parts: [Part]

    init(_ parts: [Part]) {
        self.parts = parts
    }

    /// Opens a sink for an instance that arrives. What it throws refuses the instance: a `ServiceRefusal` with its
    /// status, anything else with Processing Failure (0110).
    public typealias StorageHandler = @Sendable (IncomingInstance) async throws -> any InstanceSink
    /// The matches of a query, as they are found. What it or its sequence throws ends the query: a `ServiceRefusal`
    /// with its status, anything else with Unable to Process (C000).
    public typealias QueryHandler =
        @Sendable (QueryRequest) async throws -> any AsyncSequence<DataSet, any Error> & Sendable
    /// The instances that an identifier asks for.
    public typealias RetrieveHandler = @Sendable (RetrieveRequest) async throws -> [OutgoingInstance]

    /// Several, as one.
    public static func combining(_ services: [DICOMService]) -> DICOMService {
        DICOMService(services.flatMap(\.parts))
    }
}

extension DICOMService {
    /// C-ECHO (PS3.4 A).
    public static let verification = DICOMService([.verification])

    /// C-STORE as SCP (PS3.4 B).
    ///
    /// - Parameters:
    ///   - sopClasses: every Storage SOP Class of the standard, unless told otherwise.
    ///   - takesOthers: takes SOP classes too that the dictionary does not know (private ones).
    ///   - transferSyntaxes: those that are accepted; nil: every one that the peer proposes first.
    ///   - open: see `StorageHandler`.
    public static func storage(
        of sopClasses: [UID] = UID.storageSOPClasses, takesOthers: Bool = false,
        transferSyntaxes: [TransferSyntax]? = nil, _ open: @escaping StorageHandler
    ) -> DICOMService {
        DICOMService([
            .storage(
                StorageOffer(
                    sopClasses: sopClasses, takesOthers: takesOthers, transferSyntaxes: transferSyntaxes, open: open))
        ])
    }

    /// C-FIND as SCP (PS3.4 C.4.1), for Query/Retrieve unless other SOP classes are named.
    public static func query(
        for sopClasses: [UID] = QueryRetrieveModel.findSOPClasses, _ matches: @escaping QueryHandler
    ) -> DICOMService {
        DICOMService([.query(sopClasses, matches)])
    }

    /// C-MOVE as SCP (PS3.4 C.4.2): the server itself sends the instances to the destination, counts and answers.
    ///
    /// - Parameters:
    ///   - destination: where a title listens; nil: unknown, answered with A801.
    ///   - instances: what to send.
    public static func move(
        for sopClasses: [UID] = QueryRetrieveModel.moveSOPClasses,
        to destination: @escaping @Sendable (AETitle) async throws -> Peer?, _ instances: @escaping RetrieveHandler
    ) -> DICOMService {
        DICOMService([.move(sopClasses, MoveHandler(destination: destination, instances: instances))])
    }

    /// C-GET as SCP (PS3.4 C.4.3): the instances go back over the same association.
    public static func get(
        for sopClasses: [UID] = QueryRetrieveModel.getSOPClasses, _ instances: @escaping RetrieveHandler
    ) -> DICOMService {
        DICOMService([.get(sopClasses, instances)])
    }
}

/// Who is at the other end of an association, as a handler may want to know it.
public struct Caller: Hashable, Sendable {
    /// What it calls itself: a claim, not an authentication.
    public let title: AETitle
    /// Whom it called.
    public let calledTitle: AETitle
    /// Its address, without port; nil where there is none.
    public let address: String?
    /// Unique while the server lives: what logs call the association.
    public let association: UInt64
    /// What it says about the user (PS3.7 D.3.3.7). Nobody has verified it.
    public let userIdentity: UserIdentity?
}

/// An instance that arrives: what its command says of it. The data set may say otherwise; who stores it compares.
public struct IncomingInstance: Hashable, Sendable {
    public let sopClassUID: UID
    /// As the peer sent it: it may be anything, never use it as a file name.
    public let sopInstanceUID: UID
    /// That of the presentation context, in which the data set's bytes come.
    public let transferSyntax: TransferSyntax
    /// Who sends.
    public let caller: Caller
    /// Whose C-MOVE this fulfils; nil for none.
    public let moveOriginator: MoveOriginator?
}

/// A query that a peer asks.
public struct QueryRequest: Sendable {
    /// The SOP class of the query: its model.
    public let sopClassUID: UID
    /// The keys, as they came.
    public let identifier: DataSet
    public let caller: Caller
}

/// An identifier of C-MOVE or C-GET.
public struct RetrieveRequest: Sendable {
    /// The SOP class of the request: its model.
    public let sopClassUID: UID
    /// The level and its unique keys, as they came.
    public let identifier: DataSet
    public let caller: Caller
    /// For C-MOVE where to; nil for C-GET.
    public let destination: AETitle?
}

/// The SOP classes of Query/Retrieve (PS3.4 C.6).
public enum QueryRetrieveModel {
    /// Patient Root, Study Root and the retired Patient/Study Only, for C-FIND.
    public static let findSOPClasses: [UID] = [
        "1.2.840.10008.5.1.4.1.2.1.1", "1.2.840.10008.5.1.4.1.2.2.1", "1.2.840.10008.5.1.4.1.2.3.1",
    ]
    /// The same for C-MOVE.
    public static let moveSOPClasses: [UID] = [
        "1.2.840.10008.5.1.4.1.2.1.2", "1.2.840.10008.5.1.4.1.2.2.2", "1.2.840.10008.5.1.4.1.2.3.2",
    ]
    /// The same for C-GET.
    public static let getSOPClasses: [UID] = [
        "1.2.840.10008.5.1.4.1.2.1.3", "1.2.840.10008.5.1.4.1.2.2.3", "1.2.840.10008.5.1.4.1.2.3.3",
    ]
}
