public import DICOMCore

/// A presentation context to propose, before it has a number.
public struct PresentationContextProposal: Hashable, Sendable {
    public var abstractSyntax: UID
    /// In order of preference.
    public var transferSyntaxes: [UID]
    /// The roles that the requestor proposes to take; nil: the default, SCU, of which nothing is said.
    public var roles: Set<ServiceRole>?

    public init(_ abstractSyntax: UID, transferSyntaxes: [UID], roles: Set<ServiceRole>? = nil) {
        self.abstractSyntax = abstractSyntax
        self.transferSyntaxes = transferSyntaxes
        self.roles = roles
    }
}
