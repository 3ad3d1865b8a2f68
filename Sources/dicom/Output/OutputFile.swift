import DICOMCore

/// Files that a command makes.
enum OutputFile {
    /// Writes a file under a temporary name beside `path`, then renames it, so that no one sees half of it.
    ///
    /// - Throws: `DICOMError` with `.fileAccess` and the system's reason.
    static func write(_ bytes: [UInt8], to path: String) throws(DICOMError) {
        let file = try ReplacedFile(path)
        try file.write(Bytes(bytes))
        try file.finish()
    }
}
