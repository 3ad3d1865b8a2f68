#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The headers of many files, read on all cores in bounded memory: a row a file, in the order of the files.
///
/// ```swift
/// for try await row in DICOMScan(directory: "/data").values(.modality, .rows) {
///     let (modality, rows) = try row.values    // a bad file throws here, alone
/// }
/// ```
///
/// Files are read as far as their pixel data, on threads of their own. At most some hundred rows, and 64 MiB of headers, are
/// read ahead of the loop. Iterating throws `CancellationError` where the task is cancelled, and nothing else. What is found in
/// a folder and is no DICOM has no row; what was named has.
public struct DICOMScan: Sendable {
    /// Files, folders, and DICOMDIR files, which stand for what they refer to.
    public let paths: [String]
    /// Threads that read.
    public let jobs: Int
    public let limits: Limits
    /// Told how far the scan is.
    public let progress: ScanProgress?

    /// - Parameters:
    ///   - paths: files; folders, which are walked with all that is in them; DICOMDIR files, which stand for the files they
    ///     refer to.
    ///   - jobs: threads that read; as many as the machine has processors where not given.
    ///   - progress: told how far the scan is.
    ///   - limits: for each file.
    public init(
        paths: [String], jobs: Int? = nil, progress: ScanProgress? = nil, limits: Limits = .standard
    ) {
        self.paths = paths
        self.jobs = Swift.max(1, Swift.min(jobs ?? Self.processors, 256))
        self.progress = progress
        self.limits = limits
    }

    /// All files in a folder and the folders in it.
    ///
    /// - Parameters: as `init(paths:jobs:progress:limits:)`.
    public init(
        directory: String, jobs: Int? = nil, progress: ScanProgress? = nil, limits: Limits = .standard
    ) {
        self.init(paths: [directory], jobs: jobs, progress: progress, limits: limits)
    }

    private static var processors: Int { Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Rows with some attributes of each file: nil where a file has no value, or one that is malformed.
    ///
    /// - Parameter attributes: of the data set, or of the File Meta Information (group 0002).
    public func values<each Value: AttributeValue>(
        _ attributes: repeat Attribute<each Value>
    ) -> ScanResults<(repeat (each Value)?)> {
        extracting { file in (repeat file.headerValue(each attributes)) }
    }

    /// Rows with whatever can be made of a header.
    ///
    /// - Parameter extract: called on the reading threads, several files at once. What it throws is the row's.
    public func extracting<Value: Sendable>(
        _ extract: @escaping @Sendable (DICOMFile) throws(DICOMError) -> Value
    ) -> ScanResults<Value> {
        ScanResults(scan: self, extract: extract)
    }
}

extension DICOMFile {
    fileprivate func headerValue<Value>(_ attribute: Attribute<Value>) -> Value? {
        attribute.tag.group == 0x0002 ? meta.dataSet[attribute] : dataSet[attribute]
    }
}

extension DICOMScan: AsyncSequence {
    public typealias Element = ScanRow<DICOMFile>

    /// The headers themselves.
    public func makeAsyncIterator() -> ScanResults<DICOMFile>.AsyncIterator {
        extracting { file in file }.makeAsyncIterator()
    }
}

/// The rows of a scan. Each loop over it reads the files anew.
public struct ScanResults<Value: Sendable>: AsyncSequence, Sendable {
    let scan: DICOMScan
    let extract: @Sendable (DICOMFile) throws(DICOMError) -> Value

    public struct AsyncIterator: AsyncIteratorProtocol {
        /// Ends the run with the loop.
        private final class Lifetime {
            let run: ScanRun<Value>
            init(_ run: ScanRun<Value>) { self.run = run }
            deinit { run.cancel() }
        }

        private let lifetime: Lifetime
        private var rows: ArraySlice<ScanRow<Value>> = []
        private var isOver = false

        init(_ run: ScanRun<Value>) {
            lifetime = Lifetime(run)
        }

        /// - Throws: `CancellationError` where the task was cancelled.
        public mutating func next() async throws -> ScanRow<Value>? {
            while rows.isEmpty {
                guard !isOver else { return nil }
                guard let more = try await lifetime.run.next() else {
                    isOver = true
                    return nil
                }
                rows = more[...]
            }
            return rows.removeFirst()
        }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(ScanRun(scan, extract))
    }
}
