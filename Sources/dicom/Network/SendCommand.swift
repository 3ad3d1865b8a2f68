import ArgumentParser
import DICOMCore
import DICOMNetwork

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// `dicom send`: storage.
struct SendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Sends DICOM files to a peer.",
        discussion: """
            Each object goes as it is stored, in slices; where the peer takes an uncompressed one in another \
            uncompressed transfer syntax alone, it is written in that. With --journal a broken transfer goes on where \
            it stopped.

            EXAMPLES
              dicom send PACS@pacs.example:104 study/
              dicom send --associations 4 --journal sent.txt PACS@pacs.example study/
              cat ct.dcm | dicom send localhost:11112 -
            """)

    @Argument(help: "AE@HOST:PORT, AE@HOST or HOST:PORT.")
    var peer: Peer

    @Argument(help: "Files, folders, - for standard input.", completion: .file())
    var paths: [String]

    @Option(name: .long, help: "Associations at once.")
    var associations = 1

    @Option(name: .long, help: "Operations under way at once in each association, where the peer agrees.")
    var window: UInt16 = 1

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Keeps here what the peer has acknowledged, and does not send it again.", valueName: "file"),
        completion: .file())
    var journal: String?

    @Flag(name: .long, help: "A JSON object for each instance: path, SOP Instance UID, status.")
    var json = false

    @OptionGroup var calling: CallingOptions

    mutating func validate() throws {
        guard (1...64).contains(associations) else { throw ValidationError("--associations is from 1 to 64.") }
        guard window >= 1 else { throw ValidationError("--window is at least 1.") }
    }

    func run() async throws {
        let console = Console(calling.verbosity)
        var journal: SendJournal?
        if let path = self.journal {
            journal = SendJournal(path: path, peer: "\(peer)")
            guard journal != nil else { throw ValidationError("\(path): " + Self.systemMessage()) }
        }
        let items = await items(console, without: journal?.stored ?? [])
        let report = SendReport(console: console, journal: journal, json: json)
        let start = ContinuousClock.now
        console.beginProgress(total: items.count, unit: "instances")
        for group in ProposedContexts.groups(of: items, by: \.instance) {
            await send(group, report)
        }
        report.summarize(after: ContinuousClock.now - start, to: peer)
        try console.finish(done: report.stored, unit: "instances")
    }

    private static func systemMessage() -> String { unsafe String(cString: strerror(errno)) }

    /// Reads the header of every input.
    private func items(_ console: Console, without stored: Set<String>) async -> [SendItem] {
        var items: [SendItem] = []
        var known = 0
        for input in InputWalker(paths, opensDirectories: true) {
            do {
                let instance = try await Self.instance(input)
                guard instance.sopClassUID != "1.2.840.10008.1.3.10" else {
                    console.detail("\(input.path): a DICOMDIR is not sent")
                    continue
                }
                if stored.contains(instance.sopInstanceUID.rawValue) {
                    known += 1
                } else {
                    items.append(SendItem(path: input.path, instance: instance))
                }
            } catch let error as DICOMError where error.code == .notDICOM && !input.isNamed {
                console.skip(input.path)
            } catch {
                console.failure(of: input.path, error)
            }
        }
        if known > 0 { console.note("\(known) instances are in the journal and not sent again") }
        return items
    }

    private static func instance(_ input: Input) async throws -> OutgoingInstance {
        input.isStandardInput ? try OutgoingInstance(try input.read()) : try await OutgoingInstance(path: input.path)
    }

    private func send(_ items: [SendItem], _ report: SendReport) async {
        let queue = SendQueue(items)
        let contexts = ProposedContexts.storage(of: items.map(\.instance))
        await withTaskGroup { group in
            for _ in 0..<min(associations, items.count) {
                group.addTask { await sendShare(of: queue, contexts, report) }
            }
        }
        // Only where every association has given up.
        while let item = queue.next() { report.unsent(item) }
    }

    /// One association after another, as long as they can be had. An instance during which two have ended is left out.
    private func sendShare(of queue: SendQueue, _ contexts: ProposedContexts, _ report: SendReport) async {
        var options = calling.options
        options.asynchronousOperations = window
        while true {
            let share = SendShare(queue)
            do {
                try await peer.withAssociation(as: calling.title, proposing: contexts, options: options) {
                    for try await outcome in $0.store(share) {
                        if let item = share.takeAnswered() { report.outcome(outcome, item) }
                    }
                }
                return
            } catch {
                var unanswered = share.unanswered
                guard !unanswered.isEmpty else { return report.giveUp(error) }
                unanswered[0].attempts += 1
                if unanswered[0].attempts > 1 { report.failed(unanswered.removeFirst(), error) }
                queue.putBack(unanswered)
                report.reconnect(error)
            }
        }
    }
}
