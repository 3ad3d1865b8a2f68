import Foundation
import Synchronization

/// How a process ended.
enum ProcessEnd: Equatable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)

    static let success = ProcessEnd.exited(0)
}

/// A program running beside the test in a process group of its own, its output kept in files.
///
/// Nothing here blocks a thread: waiting polls. Whoever starts one ends it: `running` does so whatever happens.
final class PeerProcess: Sendable {
    let name: String
    let id: pid_t
    private let outputPath: String
    private let errorPath: String
    private let end = Mutex<ProcessEnd?>(nil)

    private init(name: String, id: pid_t, outputPath: String, errorPath: String) {
        (self.name, self.id, self.outputPath, self.errorPath) = (name, id, outputPath, errorPath)
    }

    /// Starts `executable` in `folder`, its output going to two files there.
    static func start(
        _ executable: String, _ arguments: [String], in folder: TemporaryFolder,
        environment: [String: String] = [:]
    ) throws -> PeerProcess {
        let name = (executable as NSString).lastPathComponent
        let mark = UUID().uuidString.prefix(8)
        let output = folder.path("\(name)-\(mark).out")
        let errors = folder.path("\(name)-\(mark).err")
        let merged = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let inFolder = ["-c", "cd \"$0\" && exec \"$@\"", folder.root, executable] + arguments
        let id = try spawn("/bin/sh", inFolder, environment: merged, output: output, errors: errors)
        return PeerProcess(name: name, id: id, outputPath: output, errorPath: errors)
    }

    /// Runs `body` beside the program, and kills the program with all its children afterwards.
    static func running<Result>(
        _ executable: String, _ arguments: [String], in folder: TemporaryFolder,
        environment: [String: String] = [:], _ body: (PeerProcess) async throws -> Result
    ) async throws -> Result {
        let process = try start(executable, arguments, in: folder, environment: environment)
        defer { process.kill() }
        return try await body(process)
    }

    /// Runs a program to its end.
    /// - Throws: `PeerFailure` when it has not ended in time; it is killed then.
    static func run(
        _ executable: String, _ arguments: [String], in folder: TemporaryFolder,
        environment: [String: String] = [:], within limit: Duration = .seconds(60)
    ) async throws -> Completed {
        try await running(executable, arguments, in: folder, environment: environment) { process in
            let end = try await process.ended(within: limit)
            return Completed(
                command: ([process.name] + arguments).joined(separator: " "),
                end: end, output: process.output, errors: process.errors)
        }
    }

    /// What it has written to standard output so far.
    var output: String { Self.text(outputPath) }

    /// What it has written to standard error so far.
    var errors: String { Self.text(errorPath) }

    private static func text(_ path: String) -> String {
        String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }

    /// How it ended, or nil while it runs.
    func poll() -> ProcessEnd? {
        end.withLock { end in
            if end == nil { end = reap(id) }
            return end
        }
    }

    func ended(within limit: Duration) async throws -> ProcessEnd {
        let end = await eventually(within: limit) { self.poll() }
        guard let end else {
            kill()
            throw PeerFailure("\(name) had not ended after \(limit)\n\(tail)")
        }
        return end
    }

    func send(signal: Int32) {
        if poll() == nil { signalProcess(id, signal) }
    }

    /// SIGKILL to it and its children, at once.
    func kill() {
        signalGroup(id, SIGKILL)
        _ = poll()
    }

    /// SIGTERM, and after three seconds SIGKILL, to it and its children.
    func stop() async {
        if poll() == nil {
            signalGroup(id, SIGTERM)
            _ = await eventually(within: .seconds(3)) { self.poll() }
        }
        kill()
        _ = await eventually(within: .seconds(5)) { self.poll() }
    }

    /// The last lines of both outputs, for a message.
    var tail: String {
        let lines = (output + errors).split(separator: "\n").suffix(30)
        return lines.map { "    \(name): \($0)" }.joined(separator: "\n")
    }
}

/// A program that ran to its end.
struct Completed: Sendable, CustomStringConvertible {
    let command: String
    let end: ProcessEnd
    let output: String
    let errors: String

    var succeeded: Bool { end == .success }

    var description: String {
        "\(command) → \(end)\n\((output + errors).split(separator: "\n").suffix(40).joined(separator: "\n"))"
    }

    /// Itself, when it ended with status 0.
    @discardableResult
    func checked() throws -> Completed {
        guard succeeded else { throw PeerFailure(description) }
        return self
    }
}

/// Something outside the library did not do what the test needs.
struct PeerFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Asks until there is an answer or the time is over.
func eventually<Answer>(
    within limit: Duration, every pause: Duration = .milliseconds(10),
    isolation: isolated (any Actor)? = #isolation, _ ask: () throws -> Answer?
) async rethrows -> Answer? {
    let clock = ContinuousClock()
    let deadline = clock.now.advanced(by: limit)
    while true {
        if let answer = try ask() { return answer }
        if clock.now >= deadline { return nil }
        try? await Task.sleep(for: pause)
    }
}
