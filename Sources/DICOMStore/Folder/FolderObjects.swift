public import DICOMCore
import Synchronization

/// Objects as Part 10 files in a folder: `objects/STUDY/SERIES/INSTANCE.dcm`.
///
/// A file is written under a temporary name in `incoming`, synced, renamed, and its folder synced. `open` marks an archive
/// in use: where it is found at the start, the index may lack what was renamed last, or hold what was just removed.
public final class FolderObjects: ObjectStorage {
    static let objectsFolder = "objects"
    static let incomingFolder = "incoming"
    static let marker = "open"

    private let files: any FileSystem
    private let threads = IOThreads(label: "dicom.store.objects")
    private let root: String?
    private let interrupted: Bool
    private let state = Mutex(State())

    private struct State {
        /// Folders that are there and durable.
        var folders: Set<String> = []
        var lastNumber: UInt64 = 0
        /// Whether an object may be left that no one was told of.
        var isUncertain = false
    }

    /// - Throws: `StoreError` where the folder cannot be made or written to.
    public convenience init(directory: String) async throws(StoreError) {
        let threads = IOThreads(label: "dicom.store.open")
        let files = try await threads.run { () throws(StoreError) in try POSIXFileSystem(root: directory) }
        try await self.init(files, root: files.root)
    }

    package init(_ files: any FileSystem, root: String? = nil) async throws(StoreError) {
        self.files = files
        self.root = root
        interrupted = try await threads.run { () throws(StoreError) in try Self.prepare(files) }
    }

    /// - Returns: whether the archive was left without `close()`.
    private static func prepare(_ files: any FileSystem) throws(StoreError) -> Bool {
        let wasInterrupted = try files.exists(marker)
        _ = try files.makeFolder(objectsFolder)
        _ = try files.makeFolder(incomingFolder)
        // Nobody was told that these are stored.
        for name in try files.names(in: incomingFolder) { try files.remove(incomingFolder + "/" + name) }
        if !wasInterrupted {
            let file = try files.create(marker)
            file.close()
        }
        try files.syncFolder("")
        return wasInterrupted
    }

    public var wasInterrupted: Bool { interrupted }

    public func stage() async throws(StoreError) -> any StagedObject {
        let number = state.withLock { state in
            state.lastNumber += 1
            return state.lastNumber
        }
        return StagedFile(files, threads, path: Self.incomingFolder + "/" + String(number) + ".part")
    }

    public func publish(_ objects: [(object: any StagedObject, key: ObjectKey)]) async -> [StoreError?] {
        let staged = objects.map { (file: $0.object as? StagedFile, key: $0.key) }
        let failures = try? await threads.run { [self] () throws(StoreError) in rename(staged) }
        return failures ?? objects.map { _ in StoreError(.closed) }
    }

    private func rename(_ objects: [(file: StagedFile?, key: ObjectKey)]) -> [StoreError?] {
        var failures: [StoreError?] = []
        var touched: Set<String> = []
        for (file, key) in objects {
            do throws(StoreError) {
                guard let file else { throw StoreError(.closed) }
                try makeFolders(for: key)
                try files.rename(file.path, to: Self.objectsFolder + "/" + key.rawValue)
                if let folder = key.folders.last { touched.insert(folder) }
                failures.append(nil)
            } catch {
                failures.append(error)
            }
        }
        for folder in touched {
            do throws(StoreError) {
                try files.syncFolder(Self.objectsFolder + "/" + folder)
            } catch {
                for (place, object) in objects.enumerated()
                where object.key.folders.last == folder && failures[place] == nil {
                    failures[place] = error
                    // Nobody is told that it is stored: it goes, so that no later start finds it.
                    state.withLock { $0.isUncertain = true }
                    try? files.remove(Self.objectsFolder + "/" + object.key.rawValue)
                }
            }
        }
        return failures
    }

    /// The folders above an object, durable when it returns.
    private func makeFolders(for key: ObjectKey) throws(StoreError) {
        var parent = Self.objectsFolder
        for folder in key.folders {
            let path = Self.objectsFolder + "/" + folder
            if !state.withLock({ $0.folders.contains(path) }) {
                _ = try files.makeFolder(path)
                try files.syncFolder(parent)
                _ = state.withLock { $0.folders.insert(path) }
            }
            parent = path
        }
    }

    public func read(_ key: ObjectKey, _ range: Range<Int>) async throws(StoreError) -> Bytes {
        let path = Self.objectsFolder + "/" + key.rawValue
        return try await threads.run { [files] () throws(StoreError) in try files.read(path, range) }
    }

    public func path(of key: ObjectKey) -> String? {
        root.map { $0 + "/" + Self.objectsFolder + "/" + key.rawValue }
    }

    public func remove(_ keys: [ObjectKey]) async throws(StoreError) {
        do throws(StoreError) {
            try await removeFiles(keys)
        } catch {
            state.withLock { $0.isUncertain = true }
            throw error
        }
    }

    private func removeFiles(_ keys: [ObjectKey]) async throws(StoreError) {
        try await threads.run { [files] () throws(StoreError) in
            var touched: Set<String> = []
            for key in keys {
                do throws(StoreError) {
                    try files.remove(Self.objectsFolder + "/" + key.rawValue)
                } catch  where error.code == .notFound {
                    continue
                }
                if let folder = key.folders.last { touched.insert(folder) }
            }
            for folder in touched { try files.syncFolder(Self.objectsFolder + "/" + folder) }
        }
    }

    public func keys(_ visit: @Sendable ([ObjectKey]) async throws(StoreError) -> Void) async throws(StoreError) {
        let studies = try await threads.run { [files] () throws(StoreError) in
            try files.names(in: Self.objectsFolder).sorted()
        }
        for study in studies {
            let keys = try await threads.run { [files] () throws(StoreError) in
                var keys: [ObjectKey] = []
                for series in try files.names(in: Self.objectsFolder + "/" + study).sorted() {
                    let folder = study + "/" + series
                    for name in try files.names(in: Self.objectsFolder + "/" + folder).sorted()
                    where name.hasSuffix(".dcm") {
                        keys.append(ObjectKey(rawValue: folder + "/" + name))
                    }
                }
                return keys
            }
            if !keys.isEmpty { try await visit(keys) }
        }
    }

    public func header(of key: ObjectKey, limits: Limits) async throws(StoreError) -> (file: DICOMFile, size: Int) {
        let path = Self.objectsFolder + "/" + key.rawValue
        return try await threads.run { [files] () throws(StoreError) in
            let size = try files.size(of: path)
            return (try FileHeader.read(path, size: size, in: files, limits: limits), size)
        }
    }

    public func close() async {
        // Where something may be left over, the next start is to look for it.
        let isUncertain = state.withLock { $0.isUncertain }
        try? await threads.run { [files] () throws(StoreError) in
            defer { files.close() }
            if isUncertain { return }
            try files.remove(Self.marker)
            try files.syncFolder("")
        }
    }
}

/// Headers out of a file system, in growing pieces.
enum FileHeader {
    static func read(
        _ path: String, size: Int, in files: any FileSystem, limits: Limits
    ) throws(StoreError) -> DICOMFile {
        var prefix = 16 << 10
        while true {
            let bytes = try files.read(path, 0..<min(prefix, size))
            do throws(StoreError) {
                let file = try Header.of(bytes, limits: limits)
                if prefix >= size || file.isHeaderComplete(in: bytes) { return file }
            } catch {
                if prefix >= size { throw error }
            }
            guard prefix < limits.headerSize else {
                throw StoreError(
                    .damagedObject, cause: DICOMError(.elementTooLarge, offset: prefix, rule: "PS3.10 7.1"))
            }
            prefix *= 4
        }
    }
}
