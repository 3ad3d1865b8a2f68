import DICOMCore
import DICOMProtocol
import Testing

@Suite("Putting messages together (PS3.7 6.3, PS3.8 E.2)")
struct MessageAssemblerTests {
    static let contexts = PresentationContexts([
        PresentationContext(id: 1, abstractSyntax: "1.2.840.10008.1.1", transferSyntax: "1.2.840.10008.1.2"),
        PresentationContext(id: 3, abstractSyntax: "1.2.840.10008.5.1.4.1.1.2", transferSyntax: "1.2.840.10008.1.2"),
    ])
    static let store = CommandSet.storeRequest(
        messageID: 1, sopClassUID: "1.2.840.10008.5.1.4.1.1.2", sopInstanceUID: "1.2.3"
    ).encoded()
    static let echo = CommandSet.echoRequest(messageID: 2).encoded()

    /// What the assembler said, without payloads.
    enum Told: Hashable {
        case none
        case command(CommandField, contextID: UInt8)
        case data(isLast: Bool)
    }

    private static func take(
        _ assembler: inout MessageAssembler, _ context: UInt8, _ control: UInt8, _ payload: [UInt8],
        endsValue: Bool = true
    ) throws -> Told {
        let fragment = PDVFragment(
            contextID: context, isCommand: control & 1 == 1, isLastValue: control & 2 == 2, endsValue: endsValue,
            range: 0..<payload.count)
        return switch try assembler.take(fragment, payload: Bytes(payload)) {
        case .none: .none
        case .command(let command, let context): .command(command.field, contextID: context.id)
        case .data(let isLast): .data(isLast: isLast)
        }
    }

    @Test("a command set in pieces of every size, then its data set, then the next message", arguments: 1...60)
    func pieces(size: Int) throws {
        var assembler = MessageAssembler(contexts: Self.contexts)
        for start in stride(from: 0, to: Self.store.count, by: size) {
            let end = min(start + size, Self.store.count)
            let isLast = end == Self.store.count
            let told = try Self.take(&assembler, 3, isLast ? 3 : 1, Array(Self.store[start..<end]))
            #expect(told == (isLast ? .command(.storeRequest, contextID: 3) : .none))
        }
        #expect(try Self.take(&assembler, 3, 0, [1, 2]) == .data(isLast: false))
        #expect(try Self.take(&assembler, 3, 2, [3], endsValue: false) == .data(isLast: false))
        #expect(!assembler.isBetweenMessages)
        #expect(try Self.take(&assembler, 3, 2, [4]) == .data(isLast: true))
        #expect(assembler.isBetweenMessages)
        #expect(try Self.take(&assembler, 1, 3, Self.echo) == .command(.echoRequest, contextID: 1))
        #expect(assembler.isBetweenMessages)
    }

    @Test("what the framer and a peer's bytes give is a message")
    func fromTheWire() throws {
        var assembler = MessageAssembler(contexts: Self.contexts)
        var feed = FramerFeed()
        try feed.feed(PeerBytes.storeRequestCommandPDU + PeerBytes.storeRequestDataPDU)
        var told: [Told] = []
        for case .value(let context, let isCommand, let isLast, let payload) in feed.framed {
            told.append(try Self.take(&assembler, context, (isCommand ? 1 : 0) | (isLast ? 2 : 0), payload))
        }
        #expect(told == [.command(.storeRequest, contextID: 3), .data(isLast: true)])
    }

    struct Breach: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Context, message control header, payload.
        let fragments: [(UInt8, UInt8, [UInt8])]
        let code: ProtocolError.Code
        let reason: AbortReason
    }

    static let breaches: [Breach] = [
        Breach(
            testDescription: "data before any command", fragments: [(3, 2, [1, 2])], code: .unexpectedFragment,
            reason: .unexpectedPDUParameter),
        Breach(
            testDescription: "data before the command is complete",
            fragments: [(3, 1, Array(store[..<20])), (3, 2, [])], code: .unexpectedFragment,
            reason: .unexpectedPDUParameter),
        Breach(
            testDescription: "data where the command announced none", fragments: [(1, 3, echo), (1, 2, [1, 2])],
            code: .unexpectedFragment, reason: .unexpectedPDUParameter),
        Breach(
            testDescription: "a command in a context that was not accepted", fragments: [(5, 3, echo)],
            code: .unexpectedFragment, reason: .unexpectedPDUParameter),
        Breach(
            testDescription: "the rest of a command in another context",
            fragments: [(3, 1, Array(store[..<20])), (1, 3, Array(store[20...]))], code: .unexpectedFragment,
            reason: .unexpectedPDUParameter),
        Breach(
            testDescription: "data in another context", fragments: [(3, 3, store), (1, 2, [1, 2])],
            code: .unexpectedFragment, reason: .unexpectedPDUParameter),
        Breach(
            testDescription: "a command within a data set", fragments: [(3, 3, store), (3, 0, [1, 2]), (1, 3, echo)],
            code: .unexpectedFragment, reason: .unexpectedPDUParameter),
        Breach(
            testDescription: "data after the last of them", fragments: [(3, 3, store), (3, 2, [1, 2]), (3, 2, [])],
            code: .unexpectedFragment, reason: .unexpectedPDUParameter),
        Breach(
            testDescription: "a command set over the limit", fragments: [(3, 1, [UInt8](repeating: 0, count: 65_537))],
            code: .commandSetTooLong, reason: .invalidPDUParameterValue),
        Breach(
            testDescription: "a command set over the limit with its last fragment",
            fragments: [(3, 1, [UInt8](repeating: 0, count: 65_536)), (3, 3, [0])], code: .commandSetTooLong,
            reason: .invalidPDUParameterValue),
        Breach(
            testDescription: "an empty command set", fragments: [(3, 3, [])], code: .missingAttribute,
            reason: .invalidPDUParameterValue),
        Breach(
            testDescription: "a command set cut short", fragments: [(3, 3, Array(store.dropLast()))],
            code: .malformedCommandSet, reason: .invalidPDUParameterValue),
    ]

    @Test("a breach of the order is refused, with the reason for the abort", arguments: breaches)
    func refuses(breach: Breach) throws {
        var assembler = MessageAssembler(contexts: Self.contexts)
        for (context, control, payload) in breach.fragments.dropLast() {
            _ = try Self.take(&assembler, context, control, payload)
        }
        let (context, control, payload) = breach.fragments[breach.fragments.count - 1]
        #expect { try Self.take(&assembler, context, control, payload) } throws: { error in
            guard let error = error as? ProtocolError else { return false }
            return error.code == breach.code && error.abortReason == breach.reason
        }
    }

    @Test("an operation that nobody knows is a message that can be answered")
    func unknownField() throws {
        var command = CommandSet(CommandField(rawValue: 0x0777))
        command.messageID = 5
        var assembler = MessageAssembler(contexts: Self.contexts)
        let told = try Self.take(&assembler, 1, 3, command.encoded())
        #expect(told == .command(CommandField(rawValue: 0x0777), contextID: 1))
        #expect(CommandSet.response(to: command, DIMSEStatus(.unrecognizedOperation)).field.rawValue == 0x8777)
    }
}
