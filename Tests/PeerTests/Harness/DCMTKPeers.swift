import Foundation

/// DCMTK's programs as the tests call them.
enum DCMTK {
    static func run(
        _ tool: String, _ arguments: [String], in folder: TemporaryFolder, within limit: Duration = .seconds(60)
    ) async throws -> Completed {
        try await PeerProcess.run(Tools.path(tool), arguments, in: folder, within: limit)
    }

    /// Runs `body` beside a storescp that keeps what it gets, bit for bit, in `output`.
    static func withStoreSCP<Result>(
        in folder: TemporaryFolder, output: String = "storescp", aeTitle: String = "STORESCP",
        arguments: [String] = ["+xa"], _ body: (Receiver) async throws -> Result
    ) async throws -> Result {
        let port = try RawConnection.freePort()
        let directory = try folder.folder(output)
        let words = ["-aet", aeTitle, "-od", directory, "+B", "-pm"] + arguments + ["\(port)"]
        return try await PeerProcess.running(Tools.path("storescp"), words, in: folder) { process in
            try await RawConnection.waitForListener(on: port, of: process)
            return try await body(
                Receiver(process: process, aeTitle: aeTitle, port: port, directory: directory))
        }
    }

    /// Runs `body` beside a dcmqrscp whose archive is an empty folder, and which knows one destination of C-MOVE.
    static func withArchive<Result>(
        in folder: TemporaryFolder, moveTo destination: (aeTitle: String, port: UInt16),
        _ body: (Receiver) async throws -> Result
    ) async throws -> Result {
        let port = try RawConnection.freePort()
        let directory = try folder.folder("dcmqrscp")
        let configuration = """
            NetworkTCPPort = \(port)
            MaxPDUSize = 16384
            MaxAssociations = 16
            HostTable BEGIN
            destination = (\(destination.aeTitle), 127.0.0.1, \(destination.port))
            HostTable END
            VendorTable BEGIN
            VendorTable END
            AETable BEGIN
            DCMQRSCP \(directory) RW (200, 1024mb) ANY
            AETable END

            """
        let file = try folder.write(configuration, to: "dcmqrscp.cfg")
        let words = ["-c", file, "+B", "\(port)"]
        return try await PeerProcess.running(Tools.path("dcmqrscp"), words, in: folder) { process in
            try await RawConnection.waitForListener(on: port, of: process)
            return try await body(
                Receiver(process: process, aeTitle: "DCMQRSCP", port: port, directory: directory))
        }
    }
}

/// Another implementation's server, and the folder where it puts what it gets.
struct Receiver: Sendable {
    let process: PeerProcess
    let aeTitle: String
    let port: UInt16
    let directory: String

    /// What our own commands call it.
    var peer: String { "\(aeTitle)@127.0.0.1:\(port)" }
}
