import Synchronization

/// How far a scan is. Any task may look at it while the scan goes on.
public final class ScanProgress: Sendable {
    /// What was counted so far.
    public struct Counts: Hashable, Sendable {
        /// Files looked at, those that failed or were skipped included.
        public var files = 0
        /// Files that gave a row with a value.
        public var read = 0
        /// Files and folders that could not be read.
        public var failed = 0
        /// Files found in folders that are no DICOM: they have no row.
        public var skipped = 0
        /// Bytes read of the files' headers.
        public var bytes = 0

        static func += (left: inout Counts, right: Counts) {
            left.files += right.files
            left.read += right.read
            left.failed += right.failed
            left.skipped += right.skipped
            left.bytes += right.bytes
        }
    }

    private let state = Mutex(Counts())

    public init() {}

    /// What was counted so far.
    public var counts: Counts { state.withLock { $0 } }

    func add(_ counts: Counts) {
        state.withLock { $0 += counts }
    }
}
