import DICOMCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Two files to be compared; one of them where the other folder has none of that name.
struct FilePair: Hashable {
    /// What could not be read, and why.
    struct Failure: Error {
        let path: String
        let reason: any Error
    }

    var first: String?
    var second: String?
    /// Of folders: files that are no DICOM are passed over.
    var isFound = false

    /// The files that two arguments mean: themselves, or, where both are folders, all that is in them.
    static func pairs(_ first: String, _ second: String) -> [FilePair] {
        guard isFolder(first), isFolder(second) else { return [FilePair(first: first, second: second)] }
        var pairs: [String: FilePair] = [:]
        for (name, path) in files(in: first) { pairs[name] = FilePair(first: path, isFound: true) }
        for (name, path) in files(in: second) { pairs[name, default: FilePair(isFound: true)].second = path }
        return pairs.sorted { $0.key < $1.key }.map(\.value)
    }

    /// By their paths inside the folder.
    private static func files(in folder: String) -> [(name: String, path: String)] {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        return InputWalker([folder]).map { (String($0.path.dropFirst(prefix.count)), $0.path) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Reads what there is of the two.
    ///
    /// - Returns: nil where neither is DICOM, which is no trouble in a folder.
    func read() throws(Failure) -> (first: DICOMFile?, second: DICOMFile?)? {
        let files = (try first.flatMap(read), try second.flatMap(read))
        return files.0 == nil && files.1 == nil ? nil : files
    }

    private func read(_ path: String) throws(Failure) -> DICOMFile? {
        do {
            return try Input(path: path, isNamed: !isFound).read()
        } catch let error as DICOMError where isFound && error.code == .notDICOM {
            return nil
        } catch {
            throw Failure(path: path, reason: error)
        }
    }
}
