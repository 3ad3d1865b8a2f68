import DICOMCore

/// An object on its way into a folder. Small ones wait in memory until they are sealed: one hop to a thread instead of many.
actor StagedFile: StagedObject {
    /// Bytes that wait in memory at most.
    static let memoryLimit = 256 << 10

    nonisolated let path: String
    private let files: any FileSystem
    private let threads: IOThreads
    private var waiting: [Bytes] = []
    private var waitingCount = 0
    private var file: (any WritableFile)?
    private(set) var size = 0
    private var isOnDisk = false

    init(_ files: any FileSystem, _ threads: IOThreads, path: String) {
        self.files = files
        self.threads = threads
        self.path = path
    }

    func append(_ bytes: Bytes) async throws(StoreError) {
        waiting.append(bytes)
        waitingCount += bytes.count
        size += bytes.count
        if waitingCount >= Self.memoryLimit { try await flush(syncing: false) }
    }

    func seal() async throws(StoreError) {
        try await flush(syncing: true)
        file?.close()
        file = nil
    }

    private func flush(syncing: Bool) async throws(StoreError) {
        let (slices, open) = (waiting, file)
        waiting = []
        waitingCount = 0
        isOnDisk = true
        file = try await threads.run { [files, path] () throws(StoreError) in
            let file = if let open { open } else { try files.create(path) }
            for slice in slices { try file.append(slice) }
            if syncing { try file.sync() }
            return file
        }
    }

    func header(limits: Limits) async throws(StoreError) -> DICOMFile {
        guard isOnDisk else { return try Header.of(Segments.joined(waiting), limits: limits) }
        try await flush(syncing: false)
        return try await threads.run { [files, path, size] () throws(StoreError) in
            try FileHeader.read(path, size: size, in: files, limits: limits)
        }
    }

    func read(_ range: Range<Int>) async throws(StoreError) -> Bytes {
        if !waiting.isEmpty { try await flush(syncing: false) }
        return try await threads.run { [files, path] () throws(StoreError) in try files.read(path, range) }
    }

    func discard() async {
        waiting = []
        file?.close()
        file = nil
        guard isOnDisk else { return }
        try? await threads.run { [files, path] () throws(StoreError) in try files.remove(path) }
    }
}
