import ArgumentParser

/// `dicom bench`: what this machine does.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measures what this machine does.",
        discussion: """
            EXAMPLE
              find scans -name '*.dcm' > list && dicom bench parse index list

            The last line is SECONDS UNITS: processor seconds after start-up, on one thread.
            """,
        subcommands: [BenchParseCommand.self, BenchCodecCommand.self])
}
