import ArgumentParser
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// How much is said on standard error.
struct VerbosityOptions: ParsableArguments {
    @Flag(name: .long, help: "Say nothing on standard error but failures.")
    var quiet = false

    @Flag(name: .long, help: "Say on standard error what is done, and what was forgiven in reading.")
    var verbose = false

    mutating func validate() throws {
        if quiet && verbose { throw ValidationError("--quiet and --verbose contradict each other.") }
    }
}

/// Standard error: warnings, failures, progress, and the summary at the end.
///
/// Any task may use it at any time: lines never mix, and a line takes the progress bar out of its way.
final class Console: Sendable {
    private struct State {
        var failures = 0
        var skipped = 0
        var progress: ProgressBar?
    }

    private let isQuiet: Bool
    private let isVerbose: Bool
    private let state = Mutex(State())

    init(_ verbosity: VerbosityOptions) {
        isQuiet = verbosity.quiet
        isVerbose = verbosity.verbose
    }

    /// As without any option.
    init() {
        isQuiet = false
        isVerbose = false
    }

    /// Failures named so far.
    var failures: Int { state.withLock { $0.failures } }

    /// Inputs passed over so far since they are no DICOM.
    var skipped: Int { state.withLock { $0.skipped } }

    /// Shown with `--verbose` only.
    func detail(_ message: @autoclosure () -> String) {
        if isVerbose { line(message()) }
    }

    /// Shown unless `--quiet`.
    func note(_ message: @autoclosure () -> String) {
        if !isQuiet { line(message()) }
    }

    /// Shown unless `--quiet`.
    func warning(_ message: @autoclosure () -> String) {
        if !isQuiet { line("warning: " + message()) }
    }

    /// Names a failure, counts it and goes on.
    func failure(of subject: String, _ error: any Error) {
        failure(of: subject, "\(error)")
    }

    /// Names a failure, counts it and goes on.
    func failure(of subject: String, _ reason: String) {
        state.withLock { $0.failures += 1 }
        line("error: " + subject + ": " + reason)
    }

    /// Counts what was found in a folder and is no DICOM.
    func skip(_ path: String) {
        state.withLock { $0.skipped += 1 }
        detail("skipped: " + path + ": not DICOM")
    }

    /// Counts what others passed over since it is no DICOM.
    func skip(count: Int) {
        state.withLock { $0.skipped += count }
    }

    /// Ends a command that did several things: a summary unless it was one and went well, and the exit status.
    ///
    /// - Parameters:
    ///   - done: how many went well.
    ///   - unit: what was counted, `"files"`.
    /// - Throws: `ExitCode(1)` where something failed.
    func finish(done: Int, unit: String) throws {
        let (failures, skipped) = state.withLock { state in
            state.progress?.remove()
            state.progress = nil
            return (state.failures, state.skipped)
        }
        if failures > 0 || skipped > 0 {
            var summary = "\(done) \(unit) done"
            if failures > 0 { summary += ", \(failures) failed" }
            if skipped > 0 { summary += ", \(skipped) skipped (not DICOM)" }
            if failures > 0 && (failures > 1 || done > 0) || skipped > 0 { note(summary) }
        }
        if failures > 0 { throw ExitCode(1) }
    }

    /// Begins a progress bar, which shows itself after a second, on a terminal, unless `--quiet`.
    ///
    /// - Parameters:
    ///   - total: how many units there will be; nil where nobody knows.
    ///   - unit: what is counted, `"files"`.
    func beginProgress(total: Int?, unit: String) {
        guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
        state.withLock { $0.progress = ProgressBar(total: total, unit: unit) }
    }

    /// So many units more are done.
    func advance(by count: Int = 1) {
        state.withLock { $0.progress?.advance(by: count) }
    }

    private func line(_ text: String) {
        state.withLock { state in
            state.progress?.remove()
            StandardError.write(text + "\n")
        }
    }
}

/// Standard error, unbuffered.
enum StandardError {
    static func write(_ text: String) {
        _ = FileDescriptor.write(Array(text.utf8), to: STDERR_FILENO)
    }
}
