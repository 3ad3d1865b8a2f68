import Foundation
import Testing

extension RealPeers {
    @Suite("The demonstration", .timeLimit(.minutes(3)))
    struct DemonstrationTests {
        @Test("runs to its end with status 0")
        func succeeds() async throws {
            try await TemporaryFolder.with { folder in
                let directory = try folder.folder("demo")
                try await DicomTool.run(["demo", "--directory", directory], in: folder, within: .seconds(90)).checked()
            }
        }

        @Test("makes a series that dciodvfy has no error about", .enabled(if: Tools.expected(["dciodvfy"])))
        func validSeries() async throws {
            try await TemporaryFolder.with { folder in
                let directory = try folder.folder("demo")
                try await DicomTool.run(["demo", "--directory", directory], in: folder, within: .seconds(90)).checked()
                var looked = 0
                for path in files(under: directory) where (try? Part10.Parts(path: path).transferSyntax) != nil {
                    let done = try await PeerProcess.run(Tools.path("dciodvfy"), [path], in: folder)
                    let said = (done.output + done.errors).split(separator: "\n").filter { $0.contains("Error") }
                    #expect(said == [], "\(path)")
                    looked += 1
                }
                #expect(looked > 0, "the demonstration left no instance in its folder")
            }
        }
    }
}
