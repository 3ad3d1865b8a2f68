import DICOMCore

extension Redaction {
    /// File Meta Information made anew: what the object is, and nothing of who wrote, sent or received it (PS3.10 7.1).
    mutating func redacted(_ meta: FileMetaInformation, of file: DICOMFile) -> FileMetaInformation {
        let instance = (file.dataSet.uid(.sopInstanceTag) ?? meta.mediaStorageSOPInstanceUID).map(
            deidentifier.uid(inPlaceOf:))
        let sopClass = sopClass ?? meta.mediaStorageSOPClassUID
        var result = FileMetaInformation(
            sopClass: sopClass ?? "", sopInstance: instance ?? "", transferSyntax: file.transferSyntax)
        if sopClass == nil { result.mediaStorageSOPClassUID = nil }
        if instance == nil { result.mediaStorageSOPInstanceUID = nil }
        for element in meta.dataSet where !element.tag.isGroupLength {
            path.append(.attribute(element.tag))
            switch element.tag.element {
            case 0x0001, 0x0002, 0x0010: note(.kept)
            case 0x0003: note(deidentifier.options.contains(.retainUIDs) ? .kept : .mapped)
            case 0x0012, 0x0013: note(.replaced)
            default: note(.removed)
            }
            path.removeLast()
        }
        return result
    }
}
