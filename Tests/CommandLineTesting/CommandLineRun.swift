public import Foundation

/// A program that ran to its end.
public struct CommandLineRun: Sendable {
    public let output: Data
    public let error: String
    /// The exit status; the signal that ended it as a negative number.
    public let status: Int32

    public var text: String { String(decoding: output, as: UTF8.self) }

    /// Runs a program. What it writes goes through files, so that no pipe can fill up.
    ///
    /// - Parameters:
    ///   - input: its standard input.
    ///   - addressSpace: bytes of memory it may map; nil: as many as it likes.
    public init(
        _ program: String, _ arguments: [String], in folder: URL? = nil, input: Data = Data(), addressSpace: Int? = nil
    ) throws {
        let scratch = try ScratchFolder()
        defer { scratch.remove() }
        let (inputPath, outputPath, errorPath) = (scratch.path("input"), scratch.path("output"), scratch.path("error"))
        try input.write(to: URL(filePath: inputPath))
        try Data().write(to: URL(filePath: outputPath))
        try Data().write(to: URL(filePath: errorPath))
        let process = Process()
        if let addressSpace {
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", "ulimit -v \(addressSpace / 1024); exec \"$0\" \"$@\"", program] + arguments
        } else {
            process.executableURL = URL(filePath: program)
            process.arguments = arguments
        }
        process.currentDirectoryURL = folder
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: inputPath))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: outputPath))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: errorPath))
        try process.run()
        process.waitUntilExit()
        status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        output = try Data(contentsOf: URL(filePath: outputPath))
        error = String(decoding: try Data(contentsOf: URL(filePath: errorPath)), as: UTF8.self)
    }

    /// Runs the `dicom` that was built together with the tests.
    public static func dicom(
        _ arguments: String..., in folder: URL? = nil, input: Data = Data(), addressSpace: Int? = nil
    ) throws -> CommandLineRun {
        try CommandLineRun(dicomPath(), arguments, in: folder, input: input, addressSpace: addressSpace)
    }

    /// Where that `dicom` is: in the folder of everything that was built, as is the test bundle.
    public static func dicomPath() throws -> String {
        var starts = CommandLine.arguments.filter { $0.contains("/") }
        #if os(Linux)
        if let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            starts.insert(program, at: 0)
        }
        #endif
        for start in starts {
            var folder = URL(filePath: start).deletingLastPathComponent()
            for _ in 0..<5 where folder.path != "/" {
                let program = folder.appending(path: "dicom").path
                var isFolder: ObjCBool = false
                if unsafe FileManager.default.fileExists(atPath: program, isDirectory: &isFolder), !isFolder.boolValue {
                    return program
                }
                folder = folder.deletingLastPathComponent()
            }
        }
        throw CocoaError(.fileNoSuchFile)
    }
}

/// A folder for one test.
public struct ScratchFolder: Sendable {
    public let url: URL

    public init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "dicom-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    public func path(_ name: String) -> String { url.appending(path: name).path }

    /// - Returns: the path of a new file.
    @discardableResult
    public func write(_ bytes: [UInt8], to name: String) throws -> String {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file.path
    }

    public func remove() {
        try? FileManager.default.removeItem(at: url)
    }
}
