import DICOMCore
import DICOMNetwork
import Synchronization

/// What has become of the instances of a `dicom send`.
final class SendReport: Sendable {
    private struct State {
        var stored = 0
        var bytes = 0
        var lastError: (any Error)?
    }

    private let console: Console
    private let journal: SendJournal?
    private let json: Bool
    private let state = Mutex(State())

    init(console: Console, journal: SendJournal?, json: Bool) {
        self.console = console
        self.journal = journal
        self.json = json
    }

    var stored: Int { state.withLock { $0.stored } }

    func outcome(_ outcome: StoreOutcome, _ item: SendItem) {
        let instance = outcome.sopInstanceUID.rawValue
        console.advance()
        if outcome.isStored {
            state.withLock { state in
                state.stored += 1
                state.bytes += outcome.bytes
            }
            if let journal, !journal.add(instance) { console.warning("the journal cannot be written") }
            console.detail("\(item.path): \(outcome.status.map { "\($0)" } ?? "")")
            if let status = outcome.status, status.severity == .warning {
                console.warning("\(item.path): stored with \(status)")
            }
        } else {
            console.failure(
                of: item.path, outcome.status.map { "\($0)" } ?? outcome.error.map { "\($0)" } ?? "no answer")
        }
        line(item, status: outcome.status.map { "\($0.code)" }, outcome.error)
    }

    /// Its associations ended while it was being sent.
    func failed(_ item: SendItem, _ error: any Error) {
        console.advance()
        console.failure(of: item.path, error)
        line(item, status: nil, error)
    }

    /// Not sent, since no association stood any more.
    func unsent(_ item: SendItem) {
        let reason = state.withLock { $0.lastError }.map { "\($0)" } ?? "no association"
        console.failure(of: item.path, "not sent: " + reason)
        line(item, status: nil, reason)
    }

    func giveUp(_ error: any Error) {
        state.withLock { $0.lastError = error }
    }

    func reconnect(_ error: any Error) {
        state.withLock { $0.lastError = error }
        console.warning("\(error); connecting anew")
    }

    private func line(_ item: SendItem, status: String?, _ error: (some Any)?) {
        guard json else { return }
        var text = "{\"path\":\(JSONString.quoted(item.path))"
        text += ",\"sopInstanceUID\":\(JSONString.quoted(item.instance.sopInstanceUID.rawValue))"
        if let status { text += ",\"status\":\"\(status)\"" }
        if let error { text += ",\"error\":\(JSONString.quoted("\(error)"))" }
        state.withLock { _ in
            var output = StandardOutput()
            output.writeLine(text + "}")
            output.flush()
        }
    }

    func summarize(after time: Duration, to peer: Peer) {
        let (stored, bytes) = state.withLock { ($0.stored, $0.bytes) }
        guard stored > 0 else { return }
        let seconds = max(time.milliseconds / 1000, 0.000_01)
        let megabytes = Double(bytes) / 1e6
        let text =
            "\(stored) instances, \(Self.rounded(megabytes)) MB stored at \(peer) in \(Self.rounded(seconds)) s: "
            + "\(Self.rounded(Double(stored) / seconds)) instances/s, \(Self.rounded(megabytes / seconds)) MB/s"
        console.note(text)
    }

    private static func rounded(_ value: Double) -> String {
        value >= 100 ? "\(Int(value.rounded()))" : "\((value * 100).rounded() / 100)"
    }
}
