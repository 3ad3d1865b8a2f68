import ArgumentParser
import DICOMCore

/// `dicom bench parse`: how fast files are read.
struct BenchParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Reads the files of a list and says how long it took.",
        discussion: """
            index    every element and item at every depth, pixel data left alone
            walk     visits every element and makes each value of up to 4,096 bytes text
            memory   has read every byte of the files
            rewrite  writes the files again, one over the other, to memory-backed storage
            edit     changes one element of the files, mapped, and writes them to new files

            EXAMPLE
              dicom bench parse walk list

            Prints the number of elements, then SECONDS UNITS (processor seconds, files).
            """)

    @Argument(help: "What is done with each file.")
    var task: ParsingTask.Kind

    @Argument(help: "A file with a path a line.", completion: .file())
    var list: String

    @Option(name: .long, help: "So many files at once; SECONDS is then the time that passed.")
    var jobs = 1

    @Option(name: .long, help: "The folder that files are written to.", completion: .directory)
    var scratch = "/dev/shm"

    @OptionGroup var verbosity: VerbosityOptions

    mutating func validate() throws {
        if !(1...1024).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 1024.") }
    }

    func run() async throws {
        let console = Console(verbosity)
        let bytes = try FileSource.whole(list)
        let paths = String(decoding: bytes.array, as: UTF8.self).split(separator: "\n").map(String.init)
        let clock = jobs == 1 ? BenchClock.processor : .wall
        let start = clock.now
        let counts = await withTaskGroup(of: ParsingTask.Counts.self) { [task, scratch, jobs] group in
            for job in 0..<jobs {
                group.addTask {
                    var work = ParsingTask(task, scratch: "\(scratch)/dicom-bench-\(ParsingTask.process)-\(job)")
                    for place in stride(from: job, to: paths.count, by: jobs) { work.perform(paths[place], console) }
                    return work.finish()
                }
            }
            return await group.reduce(into: ParsingTask.Counts()) { $0.add($1) }
        }
        let seconds = clock.now - start
        print(counts.elements)
        print(seconds, counts.files)
        try console.finish(done: counts.files, unit: "files")
    }
}
