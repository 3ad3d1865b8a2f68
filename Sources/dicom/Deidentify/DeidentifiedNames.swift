import DICOMCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Where de-identified objects are written: under new names, since old names and folders may name a patient.
struct DeidentifiedNames {
    private let output: String?
    private let isFolder: Bool
    private var taken: Set<String> = []
    private var unnamed = 0

    /// - Parameter isFolder: many files may come, whatever stands at the output.
    init(_ output: String?, isFolder: Bool) {
        self.output = output
        var status = stat()
        let isThere = output.map { path in
            unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR || path.hasSuffix("/")
        }
        self.isFolder = output != "-" && (isFolder || isThere == true)
    }

    /// Nil where nothing is written. Makes the folders.
    mutating func path(for dataSet: DataSet) -> String? {
        guard let output else { return nil }
        guard isFolder else { return output }
        var folder = output.hasSuffix("/") ? String(output.dropLast()) : output
        _ = unsafe mkdir(folder, 0o777)
        for uid in [dataSet[.studyInstanceUID], dataSet[.seriesInstanceUID]] {
            guard let uid, uid.isValid else { continue }
            folder += "/" + uid.rawValue
            _ = unsafe mkdir(folder, 0o777)
        }
        var name = dataSet[.sopInstanceUID]?.rawValue ?? ""
        if !UID(rawValue: name).isValid {
            unnamed += 1
            name = "object-\(unnamed)"
        }
        var path = folder + "/" + name + ".dcm"
        var copy = 1
        while !taken.insert(path).inserted {
            copy += 1
            path = folder + "/" + name + "-\(copy).dcm"
        }
        return path
    }
}
