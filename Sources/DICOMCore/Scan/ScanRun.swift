import Dispatch
import Synchronization

/// One pass over the files of a scan: threads that read, and a consumer that takes rows in the order of the files.
///
/// Threads never wait for the consumer: they end where enough is read ahead, and the consumer starts them again.
final class ScanRun<Value: Sendable>: Sendable {
    typealias Row = ScanRow<Value>

    private struct State {
        /// Batches given out to threads, and taken by the consumer.
        var assigned = 0
        var delivered = 0
        /// The number of batches, once that is known.
        var total: Int?
        var done: [Int: (rows: [Row], bytes: Int)] = [:]
        var bytes = 0
        var threads = 0
        var isCancelled = false
        var waiter: CheckedContinuation<Void, Never>?
    }

    private struct Source {
        var walk: FileWalk
        var batch = 0
    }

    private let state = Mutex(State())
    private let source: Mutex<Source>
    private let scan: DICOMScan
    private let extract: @Sendable (DICOMFile) throws(DICOMError) -> Value
    private let queue = DispatchQueue(label: "dicom.scan", qos: .userInitiated, attributes: .concurrent)
    private let batchSize = 32
    /// Batches, and bytes of headers, that may be read ahead.
    private let window: Int
    private let byteLimit = 64 << 20

    init(_ scan: DICOMScan, _ extract: @escaping @Sendable (DICOMFile) throws(DICOMError) -> Value) {
        self.scan = scan
        self.extract = extract
        source = Mutex(Source(walk: FileWalk(scan.paths, limits: scan.limits)))
        window = scan.jobs * 4
    }

    // MARK: The consumer

    /// The next rows; nil where there are no more.
    ///
    /// - Throws: `CancellationError` where the task was cancelled.
    func next() async throws -> [Row]? {
        while true {
            let (rows, isOver, isCancelled) = take()
            if isCancelled { throw CancellationError() }
            if let rows { return rows }
            if isOver { return nil }
            await withTaskCancellationHandler {
                await withCheckedContinuation { wait($0) }
            } onCancel: {
                cancel()
            }
        }
    }

    private func take() -> (rows: [Row]?, isOver: Bool, isCancelled: Bool) {
        let isCancelled = Task.isCancelled
        if isCancelled { cancel() }
        let (taken, threads) = state.withLock { state -> ((rows: [Row]?, isOver: Bool), Int) in
            if isCancelled { return ((nil, true), 0) }
            let rows = state.done.removeValue(forKey: state.delivered).map { batch in
                state.delivered += 1
                state.bytes -= batch.bytes
                return batch.rows
            }
            let isOver = state.total.map { state.delivered >= $0 } ?? false
            let room = mayRead(state) ? min(scan.jobs - state.threads, window - (state.assigned - state.delivered)) : 0
            state.threads += max(0, room)
            return ((rows, isOver), room)
        }
        for _ in 0..<max(0, threads) { queue.async { self.work() } }
        return (taken.rows, taken.isOver, isCancelled)
    }

    private func wait(_ continuation: CheckedContinuation<Void, Never>) {
        let isReady = state.withLock { state in
            let isOver = state.total.map { state.delivered >= $0 } ?? false
            if state.done[state.delivered] != nil || isOver || state.isCancelled { return true }
            state.waiter = continuation
            return false
        }
        if isReady { continuation.resume() }
    }

    /// Ends the threads, each after its file.
    func cancel() {
        let waiter = state.withLock { state in
            state.isCancelled = true
            state.done = [:]
            return state.waiter.take()
        }
        waiter?.resume()
    }

    // MARK: The threads

    private func mayRead(_ state: State) -> Bool {
        !state.isCancelled && state.total == nil && state.assigned - state.delivered < window && state.bytes < byteLimit
    }

    private func work() {
        while isWanted() {
            let (number, items) = source.withLock { source in
                var items: [FileWalk.Item] = []
                while items.count < batchSize, let item = source.walk.next() { items.append(item) }
                source.batch += 1
                return (source.batch - 1, items)
            }
            guard !items.isEmpty else { return end(before: number) }
            var (rows, counts) = ([Row](), ScanProgress.Counts())
            rows.reserveCapacity(items.count)
            for item in items where !isCancelled { read(item, &rows, &counts) }
            scan.progress?.add(counts)
            finish(number, rows, counts.bytes)
        }
    }

    private var isCancelled: Bool { state.withLock { $0.isCancelled } }

    private func isWanted() -> Bool {
        state.withLock { state in
            guard mayRead(state) else {
                state.threads -= 1
                return false
            }
            state.assigned += 1
            return true
        }
    }

    /// There are no more files.
    private func end(before number: Int) {
        let waiter = state.withLock { state in
            state.total = min(state.total ?? .max, number)
            state.threads -= 1
            return state.waiter.take()
        }
        waiter?.resume()
    }

    private func finish(_ number: Int, _ rows: [Row], _ bytes: Int) {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard !state.isCancelled else { return nil }
            state.done[number] = (rows, bytes)
            state.bytes += bytes
            return number == state.delivered ? state.waiter.take() : nil
        }
        waiter?.resume()
    }

    private func read(_ item: FileWalk.Item, _ rows: inout [Row], _ counts: inout ScanProgress.Counts) {
        counts.files += 1
        do throws(DICOMError) {
            if let error = item.error { throw error }
            let file = try DICOMFile(path: item.path, .header, limits: scan.limits)
            counts.bytes += file.headerBytes
            rows.append(Row(path: item.path, result: .success(try extract(file))))
            counts.read += 1
        } catch {
            if error.code == .notDICOM, !item.isNamed {
                counts.skipped += 1
            } else {
                counts.failed += 1
                rows.append(Row(path: item.path, result: .failure(error)))
            }
        }
    }
}

extension DICOMFile {
    /// Bytes in memory that the header stands in.
    fileprivate var headerBytes: Int { dataSetOffset + (encodedDataSet?.count ?? 0) }
}
