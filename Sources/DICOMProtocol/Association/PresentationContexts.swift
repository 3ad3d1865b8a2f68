public import DICOMCore

/// Which side of an association one is.
public enum AssociationRole: Hashable, Sendable {
    /// Who called: sent the A-ASSOCIATE-RQ.
    case requestor
    /// Who was called.
    case acceptor
}

/// Which side of a service one is.
public enum ServiceRole: Hashable, Sendable {
    /// Service Class User: invokes operations.
    case scu
    /// Service Class Provider: performs them.
    case scp
}

/// A presentation context that both sides agreed on.
public struct PresentationContext: Hashable, Sendable {
    /// Odd, 1 to 255.
    public let id: UInt8
    /// A SOP Class, or a meta SOP class.
    public let abstractSyntax: UID
    public let transferSyntax: UID
    /// The requestor may invoke operations: the default (PS3.7 D.3.3.4).
    public let requestorIsSCU: Bool
    /// The requestor may perform operations that the acceptor invokes: only where negotiated.
    public let requestorIsSCP: Bool

    public init(
        id: UInt8, abstractSyntax: UID, transferSyntax: UID, requestorIsSCU: Bool = true, requestorIsSCP: Bool = false
    ) {
        self.id = id
        self.abstractSyntax = abstractSyntax
        self.transferSyntax = transferSyntax
        self.requestorIsSCU = requestorIsSCU
        self.requestorIsSCP = requestorIsSCP
    }

    /// Whether the side may take the role in this context.
    public func allows(_ service: ServiceRole, for side: AssociationRole) -> Bool {
        // The acceptor provides what the requestor uses, and the reverse.
        (side == .requestor) == (service == .scu) ? requestorIsSCU : requestorIsSCP
    }
}

/// The accepted presentation contexts of an association.
public struct PresentationContexts: Hashable, Sendable {
    // In ascending order of the identifiers.
    private let contexts: [PresentationContext]
    // By id / 2: the index into `contexts`, or 255.
    private let places: [UInt8]

    /// Of several contexts with one identifier the first counts; those with an even one are left out.
    public init(_ contexts: some Sequence<PresentationContext>) {
        var byPlace = [PresentationContext?](repeating: nil, count: 128)
        for context in contexts where context.id & 1 == 1 && byPlace[Int(context.id >> 1)] == nil {
            byPlace[Int(context.id >> 1)] = context
        }
        var kept: [PresentationContext] = []
        var places = [UInt8](repeating: 255, count: 128)
        for (place, context) in byPlace.enumerated() {
            guard let context else { continue }
            places[place] = UInt8(kept.count)
            kept.append(context)
        }
        self.contexts = kept
        self.places = places
    }

    /// The context with this identifier, if it was accepted. O(1)
    public subscript(id id: UInt8) -> PresentationContext? {
        guard id & 1 == 1 else { return nil }
        let index = Int(places[Int(id >> 1)])
        return index < contexts.count ? contexts[index] : nil
    }

    /// The first context of an abstract syntax, in a transfer syntax if one is named, in which the side may take the
    /// role.
    public func first(
        _ abstractSyntax: UID, transferSyntax: UID? = nil, as service: ServiceRole = .scu,
        for side: AssociationRole = .requestor
    ) -> PresentationContext? {
        contexts.first {
            $0.abstractSyntax == abstractSyntax && (transferSyntax == nil || $0.transferSyntax == transferSyntax)
                && $0.allows(service, for: side)
        }
    }
}

extension PresentationContexts: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { contexts.count }
    public subscript(position: Int) -> PresentationContext { contexts[position] }
}
