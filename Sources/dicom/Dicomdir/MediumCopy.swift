import DICOMCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Copies files to a medium, under names of its own: `DICOM/D0000001/I0000001`, a thousand files a folder.
struct MediumCopy {
    let set: FileSetFolder
    let profile: MediaProfile?

    func add(_ paths: [String], to builder: inout FileSetBuilder, _ console: Console) {
        var number = 0
        for input in InputWalker(paths, opensDirectories: true) {
            do {
                let file = try input.read()
                guard file.meta.mediaStorageSOPClassUID != DICOMDirectory.sopClass else { continue }
                if let profile, !profile.allows(file.transferSyntax) {
                    console.failure(of: input.path, DirectoryFinding.Kind.profile.rawValue)
                    continue
                }
                let id = try freeID(after: &number)
                try copy(file, as: id, &builder)
            } catch let error as DICOMError where error.code == .notDICOM && !input.isNamed {
                console.skip(input.path)
            } catch {
                console.failure(of: input.path, error)
            }
        }
    }

    /// Listed first: what has no place in the directory is not copied.
    private func copy(_ file: DICOMFile, as id: FileID, _ builder: inout FileSetBuilder) throws {
        // Media hold Part 10 files alone.
        let whole =
            file.meta.dataSet.isEmpty
            ? try DICOMFile(dataSet: file.dataSet, transferSyntax: file.transferSyntax) : file
        try builder.add(whole, as: id)
        do {
            var folder = set.path
            for component in id.components.dropLast() {
                folder += "/" + component
                if unsafe mkdir(folder, 0o777) != 0, errno != EEXIST {
                    throw DICOMError(.fileAccess, rule: "PS3.10 8", systemError: errno)
                }
            }
            try whole.write(to: set.path + "/" + id.path)
        } catch {
            builder.remove(id)
            throw error
        }
    }

    /// The next name that no file has.
    private func freeID(after number: inout Int) throws(DICOMError) -> FileID {
        while true {
            number += 1
            let id = try FileID(["DICOM", Self.name("D", (number - 1) / 1_000 + 1), Self.name("I", number)])
            if try set.path(of: id) == nil { return id }
        }
    }

    private static func name(_ letter: String, _ number: Int) -> String {
        let digits = String(number)
        return letter + String(repeating: "0", count: max(0, 7 - digits.utf8.count)) + digits
    }
}
