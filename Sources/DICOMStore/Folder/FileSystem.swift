package import DICOMCore

/// The file calls that an archive makes, so that tests can stand in for the disk and cut its power.
///
/// Paths are relative to the archive's folder, components parted by `/`. Calls block; the caller brings a thread.
package protocol FileSystem: Sendable {
    /// - Returns: whether the folder is new.
    func makeFolder(_ path: String) throws(StoreError) -> Bool
    /// A new file to write to.
    func create(_ path: String) throws(StoreError) -> any WritableFile
    /// Over a file that is there already.
    func rename(_ from: String, to: String) throws(StoreError)
    func remove(_ path: String) throws(StoreError)
    /// Puts a folder's entries on stable storage. The archive's own is `""`.
    func syncFolder(_ path: String) throws(StoreError)
    /// The names in a folder, in no order; none where it is not there.
    func names(in path: String) throws(StoreError) -> [String]
    func size(of path: String) throws(StoreError) -> Int
    func read(_ path: String, _ range: Range<Int>) throws(StoreError) -> Bytes
    func exists(_ path: String) throws(StoreError) -> Bool
    /// Another may open the folder now.
    func close()
}

/// A file that is being written, from one thread at a time.
package protocol WritableFile: Sendable {
    func append(_ bytes: Bytes) throws(StoreError)
    /// Puts the bytes on stable storage.
    func sync() throws(StoreError)
    func close()
}
