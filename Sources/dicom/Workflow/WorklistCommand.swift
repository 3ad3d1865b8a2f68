import ArgumentParser
import DICOMCore
import DICOMNetwork

/// `dicom worklist`: the modality worklist.
struct WorklistCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worklist",
        abstract: "Asks a peer what is scheduled.",
        discussion: """
            A key in the scheduled procedure step is named with its path, or its keyword where that stands in no other place.

            EXAMPLES
              dicom worklist RIS@ris.example -k ScheduledProcedureStepSequence.Modality=CT
              dicom worklist RIS@ris.example -k ScheduledProcedureStepStartDate=20260101 -k 'PatientName=DOE*' --json
            """)

    @Argument(help: "AE@HOST:PORT, AE@HOST or HOST:PORT.")
    var peer: Peer

    @Option(
        name: .short,
        help: ArgumentHelp(
            "Keyword=VALUE matches; Keyword or Keyword= is returned (repeatable). * and ? are wildcards, - a range.",
            valueName: "key"))
    var key: [AttributeValueArgument] = []

    @Option(name: .long, help: "Cancels after so many matches.")
    var limit: Int?

    @Flag(name: .long, help: "One JSON object a match, in the DICOM JSON model of PS3.18 F.")
    var json = false

    @OptionGroup var calling: CallingOptions

    mutating func validate() throws {
        try KeyRules.check(key)
    }

    func run() async throws {
        let console = Console(calling.verbosity)
        let identifier = identifier()
        let limit = limit
        var count = 0
        do {
            count = try await peer.withAssociation(as: calling.title, proposing: .worklist, options: calling.options) {
                var output = MatchOutput(json ? nil : MatchTable(Self.columns))
                for try await match in $0.worklist(identifier, limit: limit) { output.add(match) }
                return output.finish()
            }
        } catch {
            console.failure(calling: peer, error)
        }
        console.detail("\(count) matches")
        try console.finish(done: count, unit: "matches")
    }

    /// The keys, beside those that make a row worth reading.
    private func identifier() -> DataSet {
        var identifier = DataSet()
        for tags in Self.columns {
            identifier.add(tags[...], .unspecified)
        }
        for key in key {
            var tags = key.attribute.tags
            if tags.count == 1, Self.stepTags.contains(tags[0]) {
                tags.insert(Attribute.scheduledProcedureStepSequence.tag, at: 0)
            }
            identifier.add(tags[...], key.value)
        }
        return identifier
    }

    /// What stands in the scheduled procedure step (PS3.4 table K.6-1).
    private static let stepTags: Set<AttributeTag> = [
        Attribute.scheduledStationAETitle.tag, Attribute.scheduledProcedureStepStartDate.tag,
        Attribute.scheduledProcedureStepStartTime.tag, Attribute.modality.tag,
        Attribute.scheduledPerformingPhysicianName.tag, Attribute.scheduledProcedureStepDescription.tag,
        Attribute.scheduledStationName.tag, Attribute.scheduledProcedureStepLocation.tag,
        Attribute.scheduledProtocolCodeSequence.tag, Attribute.preMedication.tag,
        Attribute.scheduledProcedureStepID.tag, Attribute.scheduledProcedureStepStatus.tag,
    ]

    private static let columns: [[AttributeTag]] = {
        let step = Attribute.scheduledProcedureStepSequence.tag
        return [
            [step, Attribute.scheduledProcedureStepStartDate.tag],
            [step, Attribute.scheduledProcedureStepStartTime.tag],
            [step, Attribute.modality.tag], [step, Attribute.scheduledStationAETitle.tag],
            [Attribute.patientName.tag], [Attribute.patientID.tag], [Attribute.accessionNumber.tag],
            [Attribute.requestedProcedureDescription.tag], [step, Attribute.scheduledProcedureStepID.tag],
            [Attribute.studyInstanceUID.tag],
        ]
    }()
}
