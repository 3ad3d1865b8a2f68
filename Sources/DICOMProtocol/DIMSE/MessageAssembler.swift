public import DICOMCore

/// Messages out of fragments: command sets whole, data sets part by part as they come (PS3.7 6.3, PS3.8 E.2).
///
/// It keeps the bytes of an unfinished command set and nothing else: the payload of data sets stays with the caller,
/// who learns which it is and when it ends. A fragment in a context that was not accepted, a data set that no command
/// announced, or a command set within a message is a breach that throws; the machine's `.receivedInvalid` takes its
/// `abortReason`.
public struct MessageAssembler: Sendable {
    /// What a fragment brought.
    public enum Event: Sendable {
        /// Part of a command set; more is to come.
        case none
        /// A command set. A data set follows in the same context where it says so.
        case command(CommandSet, PresentationContext)
        /// The payload of the fragment belongs to the data set of the last command, which ends where `isLast`.
        case data(isLast: Bool)
    }

    /// What the next fragment may be.
    private enum Expectation: Hashable, Sendable {
        case command
        case restOfCommand(contextID: UInt8)
        case data(contextID: UInt8)
    }

    /// What both sides agreed on.
    public let contexts: PresentationContexts
    private let limit: Int
    private var command: [UInt8] = []
    private var expectation = Expectation.command

    /// - Parameter commandSetLimit: in bytes; longer command sets are `.commandSetTooLong`.
    public init(contexts: PresentationContexts, commandSetLimit: Int = PDULimits.standard.commandSetLength) {
        self.contexts = contexts
        limit = commandSetLimit
    }

    /// No message has begun that has not ended.
    public var isBetweenMessages: Bool { expectation == .command }

    /// Takes one fragment.
    ///
    /// - Parameter payload: its bytes; not looked at where the fragment is one of a data set.
    /// - Throws: `ProtocolError` with `.unexpectedFragment`, `.commandSetTooLong`, `.malformedCommandSet` or
    ///   `.missingAttribute`.
    /// - Complexity: O(1) and no allocation for data sets.
    public mutating func take(_ fragment: PDVFragment, payload: Bytes) throws(ProtocolError) -> Event {
        guard fragment.isCommand else { return try takeData(fragment) }
        switch expectation {
        case .command: break
        case .restOfCommand(fragment.contextID): break
        default: throw Self.unexpected
        }
        guard let context = contexts[id: fragment.contextID] else { throw Self.unexpected }
        guard payload.count <= limit - command.count else {
            throw ProtocolError(.commandSetTooLong, rule: "PS3.7 6.3.1")
        }
        guard fragment.completesSet else {
            unsafe payload.withUnsafeBytes { unsafe command.append(contentsOf: $0) }
            expectation = .restOfCommand(contextID: fragment.contextID)
            return .none
        }
        let commandSet = try CommandSet(decoding: whole(with: payload))
        command = []
        try commandSet.check()
        expectation = commandSet.hasDataSet ? .data(contextID: fragment.contextID) : .command
        return .command(commandSet, context)
    }

    private func whole(with payload: Bytes) -> Bytes {
        if command.isEmpty { return payload }
        var whole = command
        unsafe payload.withUnsafeBytes { unsafe whole.append(contentsOf: $0) }
        return Bytes(whole)
    }

    private mutating func takeData(_ fragment: PDVFragment) throws(ProtocolError) -> Event {
        guard expectation == .data(contextID: fragment.contextID) else { throw Self.unexpected }
        if fragment.completesSet { expectation = .command }
        return .data(isLast: fragment.completesSet)
    }

    private static var unexpected: ProtocolError { ProtocolError(.unexpectedFragment, rule: "PS3.8 E.2") }
}
