import ArgumentParser
import DICOMCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What one task of `dicom bench parse` does with one file after another.
struct ParsingTask {
    enum Kind: String, ExpressibleByArgument, CaseIterable, Sendable {
        case index, walk, memory, rewrite, edit
    }

    struct Counts: Sendable {
        var elements = 0
        var files = 0

        mutating func add(_ other: Counts) {
            elements += other.elements
            files += other.files
        }
    }

    static var process: Int { Int(getpid()) }

    private let kind: Kind
    private let scratch: String
    private var counts = Counts()
    private var text: [UInt8] = []
    private var output: Int32 = -1

    /// - Parameter scratch: the file that is written to.
    init(_ kind: Kind, scratch: String) {
        self.kind = kind
        self.scratch = scratch
    }

    mutating func perform(_ path: String, _ console: Console) {
        do {
            counts.elements += try elements(of: path)
            counts.files += 1
        } catch {
            console.failure(of: path, error)
        }
    }

    /// What was done; what was written is gone.
    consuming func finish() -> Counts {
        if output >= 0 { close(output) }
        _ = unsafe unlink(scratch)
        return counts
    }

    /// - Returns: the elements seen.
    private mutating func elements(of path: String) throws(DICOMError) -> Int {
        switch kind {
        case .index:
            return try DICOMFile(path: path, .header).elementCount
        case .memory:
            return try DICOMFile(path: path).elementCount
        case .walk:
            // Pixel data stay where they are.
            let file = try DICOMFile(path: path, .mapped)
            return walk(file.meta.dataSet) + walk(file.dataSet)
        case .rewrite:
            let file = try DICOMFile(path: path)
            try writeOver(file)
            return file.elementCount
        case .edit:
            var file = try DICOMFile(path: path, .mapped)
            file.dataSet.set(AttributeTag(0x0010, 0x4000), .LT, text: "edited")
            try file.write(to: scratch)
            return file.elementCount
        }
    }

    /// Over what was written before: new memory for the file each time would take longer than all the rest.
    private mutating func writeOver(_ file: DICOMFile) throws(DICOMError) {
        if output < 0 {
            output = try SystemCall.retrying { unsafe open(scratch, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600) }
        }
        let output = output
        _ = try SystemCall.retrying { lseek(output, 0, SEEK_SET) }
        let count = try file.write(toDescriptor: output)
        _ = try SystemCall.retrying { ftruncate(output, off_t(count)) }
    }

    private mutating func walk(_ dataSet: DataSet) -> Int {
        var count = 0
        for element in dataSet {
            count += 1
            if let items = element.items {
                for item in items { count += walk(item) }
            } else if let length = element.length, length <= 4096 {
                text.removeAll(keepingCapacity: true)
                element.appendText(to: &text)
            }
        }
        return count
    }
}

extension DICOMFile {
    fileprivate var elementCount: Int { meta.dataSet.indexedElementCount + dataSet.indexedElementCount }
}
