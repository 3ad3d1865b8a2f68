import DICOMCore
import DICOMProtocol

/// Which part of which service serves an abstract syntax.
struct ServiceTable: Sendable {
    private var parts: [UID: DICOMService.Part] = [:]
    private var support: [UID: AcceptorPolicy.AbstractSyntaxSupport] = [:]
    private var others: DICOMService.StorageOffer?
    private var hasGet = false
    /// Who takes the reports of a peer that provides a service.
    private(set) var reports: [UID: DICOMService.ReportHandler] = [:]

    init(_ services: [DICOMService]) {
        for part in services.flatMap(\.parts) { add(part) }
    }

    private mutating func add(_ part: DICOMService.Part) {
        let commands = DICOMService.commandTransferSyntaxes.map(\.uid)
        switch part {
        case .verification:
            add([.verification], part, commands)
        case .storage(let offer):
            add(offer.sopClasses, part, offer.transferSyntaxes?.map(\.uid))
            if offer.takesOthers, others == nil { others = offer }
        case .query(let sopClasses, _), .move(let sopClasses, _), .normalized(let sopClasses, _):
            add(sopClasses, part, commands)
        case .reports(let sopClasses, let handler):
            for sopClass in sopClasses where reports[sopClass] == nil {
                reports[sopClass] = handler
                acceptRequestorAsSCP(sopClass, commands)
            }
        case .get(let sopClasses, _):
            add(sopClasses, part, commands)
            hasGet = true
            // The requestor of a C-GET provides storage.
            for sopClass in UID.storageSOPClasses { acceptRequestorAsSCP(sopClass, nil) }
        }
    }

    /// - Parameter transferSyntaxes: where the requestor does nothing else in this context.
    private mutating func acceptRequestorAsSCP(_ sopClass: UID, _ transferSyntaxes: [UID]?) {
        let known = support[sopClass]
        support[sopClass] = AcceptorPolicy.AbstractSyntaxSupport(
            transferSyntaxes: known == nil ? transferSyntaxes : known?.transferSyntaxes,
            acceptsRequestorAsSCU: parts[sopClass] != nil, acceptsRequestorAsSCP: true)
    }

    private mutating func add(_ sopClasses: [UID], _ part: DICOMService.Part, _ transferSyntaxes: [UID]?) {
        for sopClass in sopClasses where parts[sopClass] == nil {
            parts[sopClass] = part
            support[sopClass] = AcceptorPolicy.AbstractSyntaxSupport(
                transferSyntaxes: transferSyntaxes,
                acceptsRequestorAsSCP: support[sopClass]?.acceptsRequestorAsSCP ?? false)
        }
    }

    /// What serves an operation in a context of this abstract syntax.
    subscript(abstractSyntax: UID) -> DICOMService.Part? {
        parts[abstractSyntax] ?? others.map { .storage($0) }
    }

    /// What is accepted, for whom.
    func policy(information: UserInformation) -> AcceptorPolicy {
        AcceptorPolicy(
            abstractSyntaxes: support,
            otherAbstractSyntaxes: others.map {
                AcceptorPolicy.AbstractSyntaxSupport(
                    transferSyntaxes: $0.transferSyntaxes?.map(\.uid), acceptsRequestorAsSCP: hasGet)
            },
            userInformation: information)
    }
}

extension DICOMService {
    /// For what is no object: identifiers, and C-ECHO that has none.
    static let commandTransferSyntaxes: [TransferSyntax] = [
        .explicitVRLittleEndian, .implicitVRLittleEndian, .explicitVRBigEndian, .deflatedExplicitVRLittleEndian,
    ]
}
