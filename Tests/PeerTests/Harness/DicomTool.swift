import Foundation

/// The `dicom` of this build.
enum DicomTool {
    /// DICOM_BINARY, or the executable that was built beside these tests.
    static func path() throws -> String {
        if let named = ProcessInfo.processInfo.environment["DICOM_BINARY"] { return named }
        var folder = URL(fileURLWithPath: Self.ownExecutable).resolvingSymlinksInPath().deletingLastPathComponent()
        for _ in 0..<6 {
            let candidate = folder.appendingPathComponent("dicom").path
            if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
            folder.deleteLastPathComponent()
        }
        throw PeerFailure("the dicom tool is not beside the tests: build all of the package, or set DICOM_BINARY")
    }

    private static var ownExecutable: String {
        #if os(Linux)
        "/proc/self/exe"
        #else
        CommandLine.arguments[0]
        #endif
    }

    /// Runs the tool to its end.
    static func run(
        _ arguments: [String], in folder: TemporaryFolder, within limit: Duration = .seconds(60)
    ) async throws -> Completed {
        try await PeerProcess.run(path(), arguments, in: folder, within: limit)
    }

    /// The data sets that `dicom find --json` printed, one a line.
    static func matches(_ completed: Completed) throws -> [JSONDataSet] {
        try completed.checked().output.split(separator: "\n").map(JSONDataSet.init)
    }
}

/// A data set in the DICOM JSON model (PS3.18 F), as much of it as the tests look at.
struct JSONDataSet {
    private let object: [String: Any]

    init(line: some StringProtocol) throws {
        let parsed = try JSONSerialization.jsonObject(with: Data(line.utf8))
        guard let object = parsed as? [String: Any] else { throw PeerFailure("no JSON object: \(line)") }
        self.object = object
    }

    /// The first value of an attribute as text; a person name's alphabetic group.
    subscript(_ tag: String) -> String? {
        guard let element = object[tag] as? [String: Any], let values = element["Value"] as? [Any],
            let first = values.first
        else { return nil }
        if let name = first as? [String: Any] { return name["Alphabetic"] as? String }
        return "\(first)"
    }

    func has(_ tag: String) -> Bool { object[tag] != nil }
}

/// A running `dicom serve`.
struct DicomNode: Sendable {
    let process: PeerProcess
    let aeTitle: String
    let port: UInt16
    let directory: String

    /// What our own commands call it.
    var peer: String { "\(aeTitle)@127.0.0.1:\(port)" }

    /// Starts a node over `directory` on a free port and waits until it says it is ready.
    ///
    /// - Parameter wrapper: a program and its arguments that runs the node, such as strace.
    static func start(
        in folder: TemporaryFolder, directory: String = "archive", aeTitle: String = "NODE",
        arguments: [String] = [], under wrapper: [String] = []
    ) async throws -> DicomNode {
        let directory = try folder.folder(directory)
        let words =
            wrapper + [try DicomTool.path(), "serve", "--port", "0", "--directory", directory, "--ae-title", aeTitle]
            + arguments
        let process = try PeerProcess.start(words[0], Array(words.dropFirst()), in: folder)
        let port: UInt16? = await eventually(within: .seconds(30)) {
            process.poll() != nil ? 0 : readyPort(process.output, aeTitle: aeTitle)
        }
        guard let port, port != 0 else {
            await process.stop()
            throw PeerFailure("dicom serve did not become ready\n\(process.tail)")
        }
        return DicomNode(process: process, aeTitle: aeTitle, port: port, directory: directory)
    }

    /// Runs `body` beside a node and ends the node afterwards.
    static func running<Result>(
        in folder: TemporaryFolder, directory: String = "archive", aeTitle: String = "NODE",
        arguments: [String] = [], under wrapper: [String] = [], _ body: (DicomNode) async throws -> Result
    ) async throws -> Result {
        let node = try await start(
            in: folder, directory: directory, aeTitle: aeTitle, arguments: arguments, under: wrapper)
        let result: Result
        do {
            result = try await body(node)
        } catch {
            await node.process.stop()
            throw PeerFailure("\(error)\nthe node's last words:\n\(node.process.tail)")
        }
        await node.process.stop()
        return result
    }

    /// The values of its /proc/PID/status in KiB, such as `VmHWM`.
    func memory(_ name: String) throws -> Int {
        let text = try String(contentsOfFile: "/proc/\(process.id)/status", encoding: .utf8)
        let line = text.split(separator: "\n").first { $0.hasPrefix("\(name):") }
        let number = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
        guard let number, let kibibytes = Int(number) else { throw PeerFailure("no \(name) of process \(process.id)") }
        return kibibytes
    }
}

/// The port in the line `ready AE@HOST:PORT`.
func readyPort(_ output: String, aeTitle: String) -> UInt16? {
    for line in output.split(separator: "\n") where line.hasPrefix("ready \(aeTitle)@") {
        if output.hasSuffix("\n"), let port = line.split(separator: ":").last { return UInt16(port) }
    }
    return nil
}
