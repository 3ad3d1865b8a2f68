import DICOMProtocol
import Testing

@Suite("Meanings of status codes (PS3.7 C, PS3.4)")
struct StatusMeaningTests {
    @Test(
        "the service's own meaning comes first, then that of all services",
        arguments: [
            (UInt16(0xA700), "Storage", "C-STORE", "Refused: Out of resources"),
            (0xA7FF, "Storage", "C-STORE", "Refused: Out of resources"),
            (0xB000, "Storage", "C-STORE", "Coercion of Data Elements"),
            (0xB000, "Query/Retrieve", "C-MOVE", "Sub-operations Complete - One or more Failures"),
            (0xA801, "Query/Retrieve", "C-MOVE", "Refused: Move Destination unknown"),
            (0xC0FE, "Query/Retrieve", "C-FIND", "Failed: Unable to process"),
            (0xC310, "Unified Procedure Step", "N-SET", "Failed: The UPS is not in the \"IN PROGRESS\" state"),
            (0xFF01, "Query/Retrieve", "C-FIND", "Matches are continuing"),
            (0x0112, "Storage", "C-STORE", "No such SOP Instance"),
            (0x0110, "a service of tomorrow", "N-SET", "Processing Failure"),
        ])
    func meaning(code: UInt16, service: String, operation: String, meaning: String) {
        #expect(DIMSEStatus.Code(rawValue: code).meaning(service: service, operation: operation) == meaning)
    }

    @Test("a code of another service or operation has none")
    func none() {
        #expect(DIMSEStatus.Code(rawValue: 0xA801).meaning(service: "Storage") == nil)
        #expect(DIMSEStatus.Code(rawValue: 0x0116).meaning(service: "Storage", operation: "C-STORE") == nil)
        #expect(DIMSEStatus.Code(rawValue: 0x9999).meaning(service: "Storage") == nil)
    }

    @Test("names in the source mean what the standard calls them")
    func namedConstants() {
        #expect(
            DIMSEStatus.Code.moveDestinationUnknown.meaning(service: "Query/Retrieve")
                == "Refused: Move Destination unknown")
        #expect(DIMSEStatus.Code.duplicateSOPInstance.meaning(service: "") == "Duplicate SOP Instance")
        #expect(DIMSEStatus.Code.noSuchActionType.meaning(service: "") == "No such Action Type")
    }
}
