import DICOMCore
import DICOMProtocol
import Testing

@Suite("PDUs (PS3.8 9.3)")
struct PDUTests {
    @Test("are written as they were read", arguments: HandMade.all.prefix(7))
    func roundTrip(name: String, bytes: [UInt8]) throws {
        let pdu = try PDU(decoding: Bytes(bytes))
        #expect(try pdu.encoded() == bytes)
        #expect(pdu.type.rawValue == bytes[0])
    }

    @Test("a request of every item is read field by field")
    func everyItemOfARequest() throws {
        guard case .associateRequest(let request) = try PDU(decoding: Bytes(PeerBytes.associateRequest)) else {
            Issue.record("not an A-ASSOCIATE-RQ")
            return
        }
        #expect(request.protocolVersion == 1)
        #expect(request.calledAETitle == "ARCHIVE")
        #expect(request.callingAETitle == "MODALITY")
        #expect(request.applicationContext == AssociateRequest.dicomApplicationContext)
        #expect(
            request.presentationContexts == [
                ProposedPresentationContext(
                    id: 1, abstractSyntax: "1.2.840.10008.1.1", transferSyntaxes: ["1.2.840.10008.1.2"]),
                ProposedPresentationContext(
                    id: 3, abstractSyntax: "1.2.840.10008.5.1.4.1.1.2",
                    transferSyntaxes: ["1.2.840.10008.1.2.1", "1.2.840.10008.1.2.4.70"]),
            ])
        #expect(
            request.userInformation
                == UserInformation(
                    maximumLength: 16_382, implementationClassUID: "1.2.826.0.1.3680043.9.3811.3.0.4",
                    implementationVersionName: "PYNETDICOM_304",
                    asynchronousOperations: AsynchronousOperationsWindow(invoked: 5, performed: 2),
                    roleSelections: [
                        RoleSelection(sopClassUID: "1.2.840.10008.5.1.4.1.1.2", isSCU: false, isSCP: true)
                    ],
                    extendedNegotiations: [
                        SOPClassExtendedNegotiation(
                            sopClassUID: "1.2.840.10008.5.1.4.1.2.2.1", applicationInformation: [1, 0, 1])
                    ],
                    commonExtendedNegotiations: [
                        SOPClassCommonExtendedNegotiation(
                            sopClassUID: "1.2.840.10008.5.1.4.1.1.88.22", serviceClassUID: "1.2.840.10008.4.2",
                            relatedGeneralSOPClassUIDs: [
                                "1.2.840.10008.5.1.4.1.1.88.11", "1.2.840.10008.5.1.4.1.1.88.33",
                            ])
                    ],
                    userIdentity: .username("reader", passcode: "secret", wantsResponse: true)))
    }

    @Test("an acceptance is read field by field")
    func everyItemOfAnAcceptance() throws {
        guard case .associateAccept(let accept) = try PDU(decoding: Bytes(PeerBytes.associateAccept)) else {
            Issue.record("not an A-ASSOCIATE-AC")
            return
        }
        #expect(
            accept.presentationContexts == [
                AnsweredPresentationContext(id: 1, result: .acceptance, transferSyntax: "1.2.840.10008.1.2"),
                AnsweredPresentationContext(
                    id: 3, result: .transferSyntaxesNotSupported, transferSyntax: "1.2.840.10008.1.2.1"),
            ])
        #expect(accept.userInformation.userIdentityResponse == Bytes(utf8: "ticket"))
        #expect(accept.userInformation.roleSelections.count == 1)
    }

    @Test(
        "what a peer wrote in another order of sub-items is the same after writing",
        arguments: [
            PeerBytes.associateRequest, PeerBytes.associateAccept,
        ])
    func reordered(bytes: [UInt8]) throws {
        let pdu = try PDU(decoding: Bytes(bytes))
        let written = try pdu.encoded()
        #expect(written.count == bytes.count)
        #expect(try PDU(decoding: Bytes(written)) == pdu)
    }

    @Test("an acceptance returns the title fields of its request, whatever they hold")
    func returnsTitleFields() throws {
        var bytes = HandMade.associateRequest
        for place in 10..<74 { bytes[place] = UInt8(place) }
        guard case .associateRequest(let request) = try PDU(decoding: Bytes(bytes)) else { return }
        let accept = AssociateAccept(
            answering: request, presentationContexts: [], userInformation: UserInformation(maximumLength: 0))
        let written = try PDU.associateAccept(accept).encoded()
        #expect(written[10..<74] == bytes[10..<74])
    }

    @Test("rejections and aborts keep numbers that the standard reserves")
    func reservedNumbers() throws {
        let reject = try PDU(decoding: Bytes(hex("0300 00000004 00 09 08 07")))
        #expect(
            reject
                == .associateReject(
                    AssociateReject(.init(rawValue: 9), .init(source: 8, diagnostic: 7))))
        let abort = try PDU(decoding: Bytes(hex("0700 00000004 00 00 01 03")))
        #expect(abort == .abort(Abort(source: .init(rawValue: 1), reason: .init(rawValue: 3))))
    }

    @Test("reserved bytes are not tested", arguments: [1, 6, 7, 8, 9])
    func reservedBytes(place: Int) throws {
        var bytes = HandMade.releaseRequest
        bytes[place] = 0xFF
        guard place != 9 || bytes.count == 10 else { return }
        #expect(try PDU(decoding: Bytes(bytes)) == .releaseRequest)
    }

    @Test("items that the standard does not know are skipped, wherever they stand")
    func unknownItems() throws {
        let unknown = item(0x77, [1, 2, 3])
        let context = item(
            0x20,
            [1, 0, 0, 0] + unknown + item(0x30, "1.2.840.10008.1.1") + unknown + item(0x40, "1.2.840.10008.1.2"))
        let information = item(
            0x50,
            unknown + HandMade.maximumLength + unknown + item(0x52, "1.2.3.4") + item(0x59, [0]) + item(0x55, "ABC"))
        let bytes = pdu(
            1, HandMade.fixedFields + unknown + HandMade.applicationContext + context + unknown + information + unknown)
        #expect(try PDU(decoding: Bytes(bytes)) == PDU(decoding: Bytes(HandMade.associateRequest)))
    }

    @Test("a field longer than its length field is refused in writing")
    func unwritable() throws {
        var request = Ways.request
        request.userInformation.userIdentity = UserIdentity(
            kind: .saml, primaryField: Bytes([UInt8](repeating: 1, count: 65_536)))
        #expect(throws: ProtocolError(.malformedPDU, rule: "PS3.8 9.3.1")) {
            try PDU.associateRequest(request).encoded()
        }
    }

    @Test("a whole P-DATA-TF shares the bytes that it was read from")
    func sharesBytes() throws {
        let bytes = Bytes(HandMade.data)
        guard case .data(let values) = try PDU(decoding: bytes) else { return }
        #expect(values.items.map(\.contextID) == [1, 3, 3])
        #expect(values.items.map(\.isCommand) == [true, false, false])
        #expect(values.items.map(\.isLast) == [true, false, true])
        #expect(values.items.map(\.payload.array) == [[1, 2, 3, 4], [5, 6], []])
        let shares = unsafe bytes.withUnsafeBytes { whole in
            unsafe values.items[0].payload.withUnsafeBytes { part in
                unsafe part.baseAddress == whole.baseAddress.map { unsafe $0 + 12 }
            }
        }
        #expect(shares)
    }
}

@Suite("AE titles (PS3.5 6.2)")
struct AETitleTests {
    @Test("lose their outer spaces alone")
    func trims() throws {
        let text = "  STORE SCP "
        #expect(AETitle(text)?.rawValue == "STORE SCP")
        #expect(("A" as AETitle) != "a")
    }

    static let refused = ["", " ", "SEVENTEEN LETTERS", "A\\B", "A\u{1B}B", "GERÄT", "A\n"]

    @Test("are refused where they are none", arguments: refused)
    func refuses(text: String) {
        #expect(AETitle(text) == nil)
    }

    @Test("of a peer are kept as they are")
    func lenient() throws {
        var bytes = HandMade.associateRequest
        bytes.replaceSubrange(10..<26, with: [UInt8](repeating: 0x20, count: 16))
        bytes.replaceSubrange(26..<42, with: Array("A\\B".utf8) + [UInt8](repeating: 0, count: 13))
        guard case .associateRequest(let request) = try PDU(decoding: Bytes(bytes)) else { return }
        #expect(!request.calledAETitle.isValid)
        #expect(request.calledAETitle.rawValue == "")
        #expect(request.callingAETitle.rawValue == "A\\B")
        #expect(!request.callingAETitle.isValid)
    }
}
