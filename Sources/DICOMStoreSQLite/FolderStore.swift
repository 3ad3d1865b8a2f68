public import DICOMCore
public import DICOMStore

/// An archive in a folder: plain Part 10 files, and an SQLite index beside them. What is stored survives the power.
public typealias FolderStore = ComposedStore<FolderObjects, SQLiteIndex>

extension ComposedStore where Objects == FolderObjects, Index == SQLiteIndex {
    /// Opens the archive in a folder, or makes one: `objects`, `incoming` and `index.sqlite` stand in it then.
    ///
    /// - Throws: `StoreError` where the folder or the index cannot be made or opened.
    public convenience init(directory: String, limits: Limits = .standard) async throws(StoreError) {
        let objects = try await FolderObjects(directory: directory)
        let index = try await SQLiteIndex(path: directory + "/index.sqlite")
        try await self.init(objects: objects, index: index, limits: limits)
    }
}
