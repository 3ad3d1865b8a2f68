public import DICOMCore
public import DICOMProtocol

/// The presentation contexts that an association proposes: what for, in which transfer syntaxes, in which roles.
///
///     .verification + .query + .storage(of: instances)
public struct ProposedContexts: Hashable, Sendable {
    /// In the order in which they are proposed; at most 128 fit in one association (PS3.8 9.3.2.2).
    public private(set) var proposals: [PresentationContextProposal]

    /// Of equal ones the first is kept.
    public init(_ proposals: some Sequence<PresentationContextProposal>) {
        var seen: Set<PresentationContextProposal> = []
        self.proposals = proposals.filter { seen.insert($0).inserted }
    }

    /// Both, the left ones first.
    public static func + (left: Self, right: Self) -> Self {
        ProposedContexts(left.proposals + right.proposals)
    }

    /// One association takes no more.
    public static let maximumCount = 128

    /// Explicit and Implicit VR Little Endian, in this order.
    public static let uncompressed: [TransferSyntax] = [.explicitVRLittleEndian, .implicitVRLittleEndian]
}

extension ProposedContexts {
    /// C-ECHO.
    public static let verification = services([.verification])
    /// C-FIND in Patient Root and Study Root.
    public static let find = services(Array(QueryRetrieveModel.findSOPClasses.prefix(2)))
    /// C-MOVE in Patient Root and Study Root.
    public static let move = services(Array(QueryRetrieveModel.moveSOPClasses.prefix(2)))
    /// C-FIND, C-MOVE and C-GET in Patient Root and Study Root; C-GET needs `.retrieval` too.
    public static let query = find + move + services(Array(QueryRetrieveModel.getSOPClasses.prefix(2)))

    /// A context for each SOP class, in the uncompressed transfer syntaxes.
    public static func services(_ sopClasses: [UID]) -> ProposedContexts {
        ProposedContexts(
            sopClasses.map {
                PresentationContextProposal($0, transferSyntaxes: uncompressed.map(\.uid))
            })
    }

    /// What these instances need: a context for each SOP class and transfer syntax among them, so that each can go as
    /// it is stored; and where it is uncompressed, one in the other uncompressed transfer syntaxes, in case the peer
    /// wants that.
    public static func storage(of instances: some Sequence<OutgoingInstance>) -> ProposedContexts {
        var seen: Set<PresentationContextProposal> = []
        var asStored: [PresentationContextProposal] = []
        var others: [PresentationContextProposal] = []
        for instance in instances {
            let stored = PresentationContextProposal(
                instance.sopClassUID, transferSyntaxes: [instance.transferSyntax.uid])
            guard seen.insert(stored).inserted else { continue }
            asStored.append(stored)
            let rest = uncompressed.filter { $0 != instance.transferSyntax }.map(\.uid)
            if instance.isConvertible {
                others.append(PresentationContextProposal(instance.sopClassUID, transferSyntaxes: rest))
            }
        }
        return ProposedContexts(asStored + others)
    }

    /// Storage of some SOP classes, a context for each group of transfer syntaxes: the peer chooses one of a group.
    ///
    /// - Parameter sopClasses: nil: the Storage SOP Classes in common use, as many as one association takes.
    public static func storage(
        _ sopClasses: [UID]? = nil, transferSyntaxes groups: [[TransferSyntax]] = [uncompressed]
    ) -> ProposedContexts {
        storage(sopClasses, groups, roles: nil)
    }

    /// What C-GET needs besides its own context: that we may be sent instances over the association that we opened.
    ///
    /// - Parameter sopClasses: nil: the Storage SOP Classes in common use, as many as one association takes.
    public static func retrieval(
        of sopClasses: [UID]? = nil, transferSyntaxes groups: [[TransferSyntax]] = [uncompressed]
    ) -> ProposedContexts {
        services(Array(QueryRetrieveModel.getSOPClasses.prefix(2))) + storage(sopClasses, groups, roles: [.scp])
    }

    /// What C-GET needs to bring instances as they are stored: a context for each SOP class and transfer syntax.
    ///
    /// - Parameter stored: SOP classes with their transfer syntaxes, as `Association.sopClasses(of:)` finds them.
    public static func retrieval(of stored: [UID: Set<UID>]) -> ProposedContexts {
        let contexts = stored.sorted { $0.key < $1.key }.flatMap { sopClass, transferSyntaxes in
            transferSyntaxes.sorted().map {
                PresentationContextProposal(sopClass, transferSyntaxes: [$0], roles: [.scp])
            }
        }
        return services(Array(QueryRetrieveModel.getSOPClasses.prefix(2))) + ProposedContexts(contexts)
    }

    private static func storage(
        _ sopClasses: [UID]?, _ groups: [[TransferSyntax]], roles: Set<ServiceRole>?
    ) -> ProposedContexts {
        let room = (maximumCount - 8) / max(1, groups.count)
        let sopClasses = sopClasses ?? Array(StorageSOPClasses.byUse.prefix(room))
        return ProposedContexts(
            sopClasses.flatMap { sopClass in
                groups.map { group in
                    PresentationContextProposal(sopClass, transferSyntaxes: group.map(\.uid), roles: roles)
                }
            })
    }
}

extension ProposedContexts {
    func request(
        calling: AETitle, called: AETitle, options: AssociationOptions
    ) throws(NetworkError) -> AssociateRequest {
        let information = UserInformation(
            maximumLength: options.maximumPDULength, implementationClassUID: Implementation.classUID,
            implementationVersionName: Implementation.versionName,
            asynchronousOperations: options.asynchronousOperations > 1
                ? AsynchronousOperationsWindow(invoked: options.asynchronousOperations, performed: 1) : nil,
            userIdentity: options.userIdentity)
        do throws(ProtocolError) {
            return try AssociateRequest(
                calling: calling, called: called, proposing: proposals, userInformation: information)
        } catch {
            throw NetworkError(.tooManyContexts, detail: "\(proposals.count)", rule: "PS3.8 9.3.2.2")
        }
    }
}
