import DICOMArchive
import DICOMNetwork
import Foundation
import Testing

@Suite("A node's configuration file")
struct NodeConfigurationTests {
    @Test("sets what it names and leaves the rest")
    func reads() async throws {
        let configuration = try await Self.configuration(
            """
            { "aeTitle": "PACS", "host": "::1", "port": 0, "directory": "archive", "peers": ["WS@192.0.2.7:104"],
              "accept": ["CT1", "MR1@192.0.2.8"], "checkCalledAE": true, "maximumAssociations": 64, "graceSeconds": 2.5 }
            """)
        #expect(configuration.title == "PACS")
        #expect(configuration.address == .host("::1", port: 0))
        #expect(configuration.directory == "archive")
        #expect(configuration.peers == [Peer("WS", host: "192.0.2.7", port: 104)])
        #expect(configuration.rules.callers == [.init("CT1" as AETitle), .init("MR1" as AETitle, host: "192.0.2.8")])
        #expect(configuration.rules.checksCalledTitle)
        #expect(configuration.rules.maximumAssociations == 64)
        #expect(configuration.grace == .seconds(2.5))
        let bare = try await Self.configuration("{}")
        #expect(bare.address == .loopback())
        #expect(bare.rules.callers == nil)
    }

    @Test(
        "is refused where a value is none of its kind",
        arguments: [
            #"{ "port": 70000 }"#, #"{ "aeTitle": "A TITLE THAT IS TOO LONG" }"#, #"{ "peers": ["nobody"] }"#,
            #"{ "accept": ["@"] }"#, #"{ "maximumAssociations": 0 }"#, "{",
        ])
    func refuses(text: String) async throws {
        await #expect(throws: (any Error).self) { try await Self.configuration(text) }
    }

    private static func configuration(_ text: String) async throws -> NodeConfiguration {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".json").path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await NodeConfiguration(file: path)
    }
}
