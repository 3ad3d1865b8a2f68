extension FileSetFolder {
    /// The directory of the file-set.
    ///
    /// - Throws: as `DICOMDirectory.init(path:limits:)`.
    public func directory(limits: Limits = .standard) throws(DICOMError) -> DICOMDirectory {
        try DICOMDirectory(path: directoryPath, limits: limits)
    }

    /// Lists the DICOM files of the folder that a builder does not list yet, and takes off the list what is no more there.
    ///
    /// - Parameters:
    ///   - builder: an empty one makes a new directory.
    ///   - profile: files that it does not allow are left out.
    ///   - allowingAnyNames: also files whose names PS3.10 8.2 does not allow on media for interchange.
    /// - Returns: what was left out, and why.
    public func update(
        _ builder: inout FileSetBuilder, profile: MediaProfile? = nil, allowingAnyNames: Bool = false
    ) -> [DirectoryFinding] {
        var findings: [DirectoryFinding] = []
        let listed = builder.directory.files.map(\.id)
        for id in listed where ((try? path(of: id)) ?? nil) == nil { builder.remove(id) }
        let known = Set(builder.directory.files.compactMap { file in (try? path(of: file.id)) ?? nil })
        for id in files().files {
            guard let path = (try? path(of: id)) ?? nil, !known.contains(path) else { continue }
            if let refusal = add(id, at: path, to: &builder, profile, allowingAnyNames) { findings.append(refusal) }
        }
        builder.sort()
        return findings
    }

    private func add(
        _ id: FileID, at path: String, to builder: inout FileSetBuilder, _ profile: MediaProfile?, _ allowsAnyName: Bool
    ) -> DirectoryFinding? {
        let file: DICOMFile
        do throws(DICOMError) {
            file = try DICOMFile(path: path, .header)
        } catch {
            // Readme files and viewers stand beside the images of many media.
            return error.code == .notDICOM ? nil : DirectoryFinding(.refusedFile, file: id)
        }
        guard file.meta.mediaStorageSOPClassUID != DICOMDirectory.sopClass else { return nil }
        if !id.isConformant, !allowsAnyName { return DirectoryFinding(.fileName, file: id) }
        if let profile, !profile.allows(file.transferSyntax) { return DirectoryFinding(.profile, file: id) }
        do throws(DICOMError) {
            try builder.add(file, as: id)
            return nil
        } catch {
            let tag: AttributeTag? = if case .attribute(let tag) = error.path.steps.last { tag } else { nil }
            let isDuplicate = error.code == .unlisted && tag == .referencedFileID
            return DirectoryFinding(isDuplicate ? .duplicate : .refusedFile, file: id, tag: isDuplicate ? nil : tag)
        }
    }

    /// Compares a directory with the files of the folder and with PS3.3 F, PS3.10 8.
    ///
    /// - Parameter profile: its rules are compared as well.
    public func check(_ directory: DICOMDirectory, profile: MediaProfile? = nil) -> [DirectoryFinding] {
        var check = DirectoryCheck(folder: self, profile: profile)
        check.run(directory)
        return directory.findings + check.findings
    }
}

/// What is wrong between a directory and its files.
private struct DirectoryCheck {
    let folder: FileSetFolder
    let profile: MediaProfile?
    var findings: [DirectoryFinding] = []
    private var paths: Set<String> = []
    private var instances: Set<UID> = []

    init(folder: FileSetFolder, profile: MediaProfile?) {
        self.folder = folder
        self.profile = profile
    }

    mutating func run(_ directory: DICOMDirectory) {
        for record in directory.records where !record.type.mayStandAtRoot {
            findings.append(DirectoryFinding(.misplacedRecord, file: record.file?.id))
        }
        directory.visit { record, _ in
            checkKeys(of: record)
            for lower in record.records where !record.type.mayHold(lower.type) {
                findings.append(DirectoryFinding(.misplacedRecord, file: lower.file?.id))
            }
            if let file = record.file { checkFile(file) }
        }
        for id in folder.files().files {
            guard let path = (try? folder.path(of: id)) ?? nil, !paths.contains(path) else { continue }
            if let file = try? DICOMFile(path: path, .header),
                file.meta.mediaStorageSOPClassUID != DICOMDirectory.sopClass
            {
                findings.append(DirectoryFinding(.unlistedFile, file: id))
            }
        }
    }

    private mutating func checkKeys(of record: DirectoryRecord) {
        for key in record.type.keys where key.isRequired && record.keys.presence(of: key.tag) != .present {
            findings.append(DirectoryFinding(.missingKey, file: record.file?.id, tag: key.tag))
        }
    }

    private mutating func checkFile(_ file: ReferencedFile) {
        if !file.id.isConformant { findings.append(DirectoryFinding(.fileName, file: file.id)) }
        if !instances.insert(file.sopInstance).inserted { findings.append(DirectoryFinding(.duplicate, file: file.id)) }
        if let profile, !profile.allows(TransferSyntax(uid: file.transferSyntax)) {
            findings.append(DirectoryFinding(.profile, file: file.id))
        }
        guard let path = (try? folder.path(of: file.id)) ?? nil else {
            findings.append(DirectoryFinding(.missingFile, file: file.id))
            return
        }
        if !paths.insert(path).inserted { findings.append(DirectoryFinding(.duplicate, file: file.id)) }
        guard let actual = try? DICOMFile(path: path, .header) else {
            findings.append(DirectoryFinding(.refusedFile, file: file.id))
            return
        }
        let isSame =
            actual.dataSet.uid(.sopInstanceTag) == file.sopInstance && actual.dataSet.uid(.sopClassTag) == file.sopClass
            && actual.transferSyntax.uid == file.transferSyntax
        if !isSame { findings.append(DirectoryFinding(.changedFile, file: file.id)) }
    }
}
