import DICOMCore
import DICOMProtocol
import Testing

@Suite("PDUs that break their layout")
struct DamagedPDUTests {
    /// A field that counts 16 bits: where it stands in a valid PDU, and what it counts there.
    struct LengthField: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let offset: Int

        var testDescription: String { name }
        var declared: Int { Int(bytes[offset]) << 8 | Int(bytes[offset + 1]) }
    }

    /// Finds the field by what follows it.
    private static func field(_ name: String, _ bytes: [UInt8], after: [UInt8]) -> LengthField {
        let offset = bytes.indices.first { bytes[$0...].starts(with: after) } ?? 0
        return LengthField(name: name, bytes: bytes, offset: offset + after.count)
    }

    static let fields: [LengthField] = [
        field("application context", HandMade.associateRequest, after: [0x10, 0]),
        field("proposed context", HandMade.associateRequest, after: [0x31, 0x20, 0]),
        field("abstract syntax", HandMade.associateRequest, after: [0x30, 0]),
        field("transfer syntax", HandMade.associateRequest, after: [0x40, 0]),
        field("user information", HandMade.associateRequest, after: [0x50, 0]),
        field("maximum length", HandMade.associateRequest, after: [0x51, 0]),
        field("implementation class", HandMade.associateRequest, after: [0x52, 0]),
        field("version name", HandMade.associateRequest, after: [0x55, 0]),
        field("answered context", HandMade.associateAccept, after: [0x21, 0]),
        field("window", PeerBytes.associateRequest, after: [0x53, 0]),
        field("role", PeerBytes.associateRequest, after: [0x54, 0]),
        field("role UID", PeerBytes.associateRequest, after: [0x54, 0, 0, 0x1D]),
        field("extended", PeerBytes.associateRequest, after: [0x56, 0]),
        field("extended UID", PeerBytes.associateRequest, after: [0x56, 0, 0, 0x20]),
        field("common extended", PeerBytes.associateRequest, after: [0x57, 0]),
        field("common extended UID", PeerBytes.associateRequest, after: [0x57, 0, 0, 0x72]),
        field("identity", PeerBytes.associateRequest, after: [0x58, 0]),
        field("identity primary", PeerBytes.associateRequest, after: [0x58, 0, 0, 0x12, 2, 1]),
        field("identity response", PeerBytes.associateAccept, after: [0x59, 0, 0, 8]),
    ]

    @Test(
        "a length of 0, 1, odd, one more, and the greatest is refused or read, and never passes its enclosure",
        arguments: fields, [0, 1, 3, 0x7FFF, 0xFFFF])
    func declaredLengths(field: LengthField, declared: Int) throws {
        var bytes = field.bytes
        bytes[field.offset] = UInt8(declared >> 8)
        bytes[field.offset + 1] = UInt8(declared & 255)
        do throws(ProtocolError) {
            _ = try PDU(decoding: Bytes(bytes))
            #expect(declared < 0x7FFF, "a length past the end of the PDU was taken")
        } catch {
            #expect(error.code == .malformedPDU)
            #expect((0...bytes.count).contains(error.offset ?? -1))
            #expect(error.abortReason == .invalidPDUParameterValue)
        }
    }

    @Test("the lengths above are those that were meant", arguments: fields)
    func fieldsAreRight(field: LengthField) throws {
        #expect((1...300).contains(field.declared))
        #expect(throws: Never.self) { try PDU(decoding: Bytes(field.bytes)) }
    }

    @Test("every prefix is refused with a typed error", arguments: HandMade.all)
    func prefixes(name: String, bytes: [UInt8]) {
        for count in 0..<bytes.count {
            #expect(throws: ProtocolError.self, "\(name), \(count) bytes") {
                try PDU(decoding: Bytes(Array(bytes.prefix(count))))
            }
        }
    }

    @Test("every prefix with a length that fits it is read or refused, without a trap", arguments: HandMade.all)
    func shortened(name: String, bytes: [UInt8]) {
        for count in 6..<bytes.count {
            let shortened = pdu(bytes[0], Array(bytes[6..<count]))
            do throws(ProtocolError) {
                _ = try PDU(decoding: Bytes(shortened))
            } catch {
                #expect(error.code == .malformedPDU)
            }
        }
    }

    @Test("bytes left over are refused", arguments: HandMade.all)
    func leftOver(name: String, bytes: [UInt8]) {
        #expect(throws: ProtocolError(.malformedPDU, offset: 2, rule: "PS3.8 9.3.1")) {
            try PDU(decoding: Bytes(bytes + [0]))
        }
    }

    static let contexts: [(name: String, contexts: [UInt8])] = [
        ("an even identifier", item(0x20, [2, 0, 0, 0] + item(0x30, "1.2") + item(0x40, "1.2"))),
        ("identifier 0", item(0x20, [0, 0, 0, 0] + item(0x30, "1.2") + item(0x40, "1.2"))),
        ("an identifier twice", HandMade.proposedContext + HandMade.proposedContext),
        ("no abstract syntax", item(0x20, [1, 0, 0, 0] + item(0x40, "1.2"))),
        ("two abstract syntaxes", item(0x20, [1, 0, 0, 0] + item(0x30, "1.2") + item(0x30, "1.3"))),
        ("an empty abstract syntax", item(0x20, [1, 0, 0, 0] + item(0x30, "") + item(0x40, "1.2"))),
        ("an empty transfer syntax", item(0x20, [1, 0, 0, 0] + item(0x30, "1.2") + item(0x40, ""))),
        ("three bytes", item(0x20, [1, 0, 0])),
    ]

    @Test("a context that breaks its rules is refused", arguments: contexts)
    func badContexts(name: String, contexts: [UInt8]) {
        let bytes = pdu(
            1, HandMade.fixedFields + HandMade.applicationContext + contexts + HandMade.userInformation)
        #expect { try PDU(decoding: Bytes(bytes)) } throws: { ($0 as? ProtocolError)?.code == .malformedPDU }
    }

    @Test("128 contexts are read, and there is no 129th identifier")
    func manyContexts() throws {
        func context(_ id: UInt8) -> [UInt8] {
            item(0x20, [id, 0, 0, 0] + item(0x30, "1.2.840.10008.1.1") + item(0x40, "1.2.840.10008.1.2"))
        }
        let all = stride(from: 1, through: 255, by: 2).flatMap { context(UInt8($0)) }
        func request(_ contexts: [UInt8]) -> [UInt8] {
            pdu(1, HandMade.fixedFields + HandMade.applicationContext + contexts + HandMade.userInformation)
        }
        guard case .associateRequest(let read) = try PDU(decoding: Bytes(request(all))) else { return }
        #expect(read.presentationContexts.count == 128)
        for id in [UInt8](0...255) {
            #expect(throws: ProtocolError.self) { try PDU(decoding: Bytes(request(all + context(id)))) }
        }
    }

    @Test(
        "an item that may stand once is refused a second time",
        arguments: [
            HandMade.applicationContext, HandMade.userInformation,
        ])
    func twice(item: [UInt8]) {
        let bytes = pdu(
            1,
            HandMade.fixedFields + item + HandMade.applicationContext + HandMade.proposedContext
                + HandMade.userInformation)
        #expect(throws: ProtocolError.self) { try PDU(decoding: Bytes(bytes)) }
    }

    @Test("an accepted context without a transfer syntax is refused, a rejected one is read")
    func acceptedWithoutTransferSyntax() throws {
        func accept(_ result: UInt8) -> [UInt8] {
            pdu(
                2,
                HandMade.fixedFields + HandMade.applicationContext + item(0x21, [1, 0, result, 0])
                    + HandMade.userInformation)
        }
        #expect(throws: ProtocolError.self) { try PDU(decoding: Bytes(accept(0))) }
        #expect(throws: Never.self) { try PDU(decoding: Bytes(accept(3))) }
    }

    @Test("bytes changed at random are read or refused, without a trap", arguments: HandMade.all)
    func mutated(name: String, bytes: [UInt8]) {
        var generator = SeededGenerator(seed: UInt64(bytes.count))
        for _ in 0..<3000 {
            var mutated = bytes
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<mutated.count, using: &generator)
                mutated[place] = UInt8.random(in: 0...255, using: &generator)
            }
            guard let pdu = try? PDU(decoding: Bytes(mutated)) else { continue }
            // What was read can be written, and reads the same.
            let written = try? pdu.encoded()
            #expect(written.flatMap { try? PDU(decoding: Bytes($0)) } == pdu, "\(name): \(mutated)")
        }
    }
}
