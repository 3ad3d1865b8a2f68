import ArgumentParser

/// `dicom`: every command, a file each.
@main
struct DicomCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dicom",
        abstract: "Reads, shows, sends, stores and serves DICOM.",
        discussion: """
            EXAMPLES
              dicom serve --directory archive        a PACS node
              dicom dump ct.dcm                      what is in a file
              dicom dump --json ct.dcm               the same as DICOM JSON (PS3.18 F)
              dicom send PACS@pacs.example study/    stores files at a peer

            Exit status: 0 all done, 1 something failed (each failure is named), 64 the command line was wrong,
            130 interrupted.

            Shell completions: dicom --generate-completion-script bash|zsh|fish
            """,
        version: "0.1.0",
        subcommands: [
            ServeCommand.self, DemoCommand.self, ArchiveCommand.self,
            DumpCommand.self, ScanCommand.self, DiffCommand.self, EditCommand.self, ConvertCommand.self,
            RenderCommand.self,
            ValidateCommand.self, DeidentifyCommand.self, DicomdirCommand.self,
            EchoCommand.self, SendCommand.self, FindCommand.self, GetCommand.self, MoveCommand.self,
            ReceiveCommand.self, WorklistCommand.self, MPPSCommand.self, CommitCommand.self,
            BenchCommand.self,
        ])

    static func main() async {
        Interruption.exitOnInterrupt()
        if let dump = Dump(plain: CommandLine.arguments) { return Self.run(dump) }
        await Self.main(nil)
    }

    private static func run(_ dump: Dump) {
        let console = Console()
        // What failed is named by then.
        do { try dump.run(console) } catch { Self.exit(withError: ExitCode(1)) }
    }
}
