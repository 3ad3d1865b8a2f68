import ArgumentParser
import DICOMCore
import DICOMNetwork

/// `dicom mpps`: performed procedure steps.
struct MPPSCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mpps",
        abstract: "Tells a peer what a modality does: modality performed procedure step.",
        discussion: """
            EXAMPLES
              dicom mpps create RIS@ris.example -k PerformedProcedureStepID=P1 -k Modality=CT
              dicom mpps set RIS@ris.example 1.2.3.4 -k PerformedProcedureStepStatus=COMPLETED
              dicom mpps get RIS@ris.example 1.2.3.4
            """,
        subcommands: [CreateStep.self, SetStep.self, GetStep.self])

    /// What a step is given or changed to.
    struct AttributeOptions: ParsableArguments {
        @Option(
            name: .short,
            help: ArgumentHelp("Keyword=VALUE, Keyword= for an empty one (repeatable).", valueName: "key"))
        var key: [AttributeValueArgument] = []

        mutating func validate() throws {
            try KeyRules.check(key)
        }

        func dataSet() -> DataSet {
            var dataSet = DataSet()
            for key in key { dataSet.add(key.attribute.tags[...], key.value) }
            return dataSet
        }
    }

    struct CreateStep: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "create",
            abstract: "Begins a step, IN PROGRESS unless said otherwise, and prints its SOP Instance UID.")

        @Argument(help: "AE@HOST:PORT, AE@HOST or HOST:PORT.")
        var peer: Peer

        @Option(name: .long, help: "The step's SOP Instance UID; a new one unless given.")
        var uid: String?

        @OptionGroup var attributes: AttributeOptions
        @OptionGroup var calling: CallingOptions

        func run() async throws {
            var step = attributes.dataSet()
            if step[.performedProcedureStepStatus] == nil {
                step[.performedProcedureStepStatus] = PerformedProcedureStep.State.inProgress.rawValue
            }
            let (attributes, name) = (step, uid.map { UID($0) } ?? .generate())
            try await MPPSCommand.call(peer, calling, proposing: .performedProcedureSteps) {
                try await $0.createPerformedProcedureStep(name, attributes)
                var output = StandardOutput()
                output.writeLine(name.rawValue)
                output.flush()
            }
        }
    }

    struct SetStep: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set", abstract: "Changes a step that is in progress.")

        @Argument(help: "AE@HOST:PORT, AE@HOST or HOST:PORT.")
        var peer: Peer

        @Argument(help: "The step's SOP Instance UID.")
        var uid: String

        @OptionGroup var attributes: AttributeOptions
        @OptionGroup var calling: CallingOptions

        func run() async throws {
            let (changes, name) = (attributes.dataSet(), UID(uid))
            try await MPPSCommand.call(peer, calling, proposing: .performedProcedureSteps) {
                try await $0.setPerformedProcedureStep(name, changes)
            }
        }
    }

    struct GetStep: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "get", abstract: "Shows a step.")

        @Argument(help: "AE@HOST:PORT, AE@HOST or HOST:PORT.")
        var peer: Peer

        @Argument(help: "The step's SOP Instance UID.")
        var uid: String

        @Flag(name: .long, help: "As JSON, in the DICOM JSON model of PS3.18 F.")
        var json = false

        @OptionGroup var calling: CallingOptions

        func run() async throws {
            let (name, json) = (UID(uid), json)
            let contexts = ProposedContexts.services([PerformedProcedureStep.retrieveSOPClassUID])
            try await MPPSCommand.call(peer, calling, proposing: contexts) {
                let step = try await $0.performedProcedureStep(name)
                var output = StandardOutput()
                if json {
                    output.buffer += step.json() + [0x0A]
                } else {
                    var dump = DataSetDump(output.take())
                    dump.write(step)
                    output.give(back: dump.takeBuffer())
                }
                output.flush()
            }
        }
    }

    private static func call(
        _ peer: Peer, _ calling: CallingOptions, proposing contexts: ProposedContexts,
        _ body: (Association) async throws -> Void
    ) async throws {
        let console = Console(calling.verbosity)
        do {
            try await peer.withAssociation(as: calling.title, proposing: contexts, options: calling.options, body)
        } catch {
            console.failure(calling: peer, error)
        }
        try console.finish(done: console.failures == 0 ? 1 : 0, unit: "steps")
    }
}
