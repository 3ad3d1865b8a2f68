import ArgumentParser
import DICOMCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// `dicom bench parse`: how fast files are read.
struct BenchParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Reads the files of a list and says how long it took.",
        discussion: """
            index    every element and item at every depth, pixel data left alone
            walk     visits every element and makes each value of up to 4,096 bytes text
            memory   has read every byte of the files
            rewrite  writes the files again, to memory-backed storage

            EXAMPLE
              dicom bench parse walk list

            Prints the number of elements, then SECONDS UNITS (processor seconds, files).
            """)

    enum Task: String, ExpressibleByArgument, CaseIterable {
        case index, walk, memory, rewrite
    }

    @Argument(help: "What is done with each file.")
    var task: Task

    @Argument(help: "A file with a path a line.", completion: .file())
    var list: String

    @OptionGroup var verbosity: VerbosityOptions

    func run() throws {
        let console = Console(verbosity)
        let paths = try Self.lines(of: list)
        // Memory where the system keeps files in it.
        let scratch = "/dev/shm/dicom-bench-\(getpid())"
        defer { _ = unsafe unlink(scratch) }
        var (elements, done) = (0, 0)
        var text: [UInt8] = []
        let clock = ProcessorClock()
        for path in paths {
            do {
                elements += try perform(path, scratch, &text)
                done += 1
            } catch {
                console.failure(of: path, error)
            }
        }
        let seconds = clock.seconds
        print(elements)
        print(seconds, done)
        try console.finish(done: done, unit: "files")
    }

    /// - Returns: the elements seen.
    private func perform(_ path: String, _ scratch: String, _ text: inout [UInt8]) throws -> Int {
        switch task {
        case .index:
            return try DICOMFile(path: path, .header).elementCount
        case .memory:
            return try DICOMFile(path: path).elementCount
        case .walk:
            let file = try DICOMFile(path: path)
            return Self.walk(file.meta.dataSet, &text) + Self.walk(file.dataSet, &text)
        case .rewrite:
            let file = try DICOMFile(path: path)
            try file.write(to: scratch)
            return file.elementCount
        }
    }

    private static func walk(_ dataSet: DataSet, _ text: inout [UInt8]) -> Int {
        var count = 0
        for element in dataSet {
            count += 1
            switch element.value {
            case .items(let items):
                for item in items { count += walk(item, &text) }
            case .bytes(let bytes) where bytes.count <= 4096:
                text.removeAll(keepingCapacity: true)
                element.appendText(to: &text)
            default: break
            }
        }
        return count
    }

    private static func lines(of path: String) throws -> [String] {
        let bytes = try FileSource.whole(path)
        return String(decoding: bytes.array, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}

extension DICOMFile {
    fileprivate var elementCount: Int { meta.dataSet.indexedElementCount + dataSet.indexedElementCount }
}
