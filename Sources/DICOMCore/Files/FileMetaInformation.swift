/// File Meta Information: the group that says what a file holds and how it is encoded (PS3.10 7.1).
public struct FileMetaInformation: Sendable, Hashable {
    /// The elements of group 0002.
    public var dataSet: DataSet

    package init(dataSet: DataSet) {
        self.dataSet = dataSet
    }

    /// - Parameters:
    ///   - sopClass: Media Storage SOP Class UID
    ///   - sopInstance: Media Storage SOP Instance UID
    ///   - sourceApplicationEntity: the AE title that made or sent the instance
    public init(
        sopClass: UID, sopInstance: UID, transferSyntax: TransferSyntax, sourceApplicationEntity: String? = nil
    ) {
        dataSet = DataSet()
        dataSet.set(AttributeTag(0x0002, 0x0001), .OB, bytes: [0, 1])
        mediaStorageSOPClassUID = sopClass
        mediaStorageSOPInstanceUID = sopInstance
        transferSyntaxUID = transferSyntax.uid
        dataSet.set(AttributeTag(0x0002, 0x0012), .UI, text: Implementation.classUID.rawValue)
        dataSet.set(AttributeTag(0x0002, 0x0013), .SH, text: Implementation.versionName)
        if let sourceApplicationEntity { dataSet.set(AttributeTag(0x0002, 0x0016), .AE, text: sourceApplicationEntity) }
    }

    public var mediaStorageSOPClassUID: UID? {
        get { uid(0x0002) }
        set { set(0x0002, newValue) }
    }

    public var mediaStorageSOPInstanceUID: UID? {
        get { uid(0x0003) }
        set { set(0x0003, newValue) }
    }

    public var transferSyntaxUID: UID? {
        get { uid(0x0010) }
        set { set(0x0010, newValue) }
    }

    /// AE title of the application that made the file, or sent the instance in it.
    public var sourceApplicationEntityTitle: String? {
        dataSet[AttributeTag(0x0002, 0x0016)]?.string
    }

    private func uid(_ element: UInt16) -> UID? {
        dataSet[AttributeTag(0x0002, element)]?.string.map { UID(rawValue: $0) }
    }

    private mutating func set(_ element: UInt16, _ uid: UID?) {
        let tag = AttributeTag(0x0002, element)
        if let uid { dataSet.set(tag, .UI, text: uid.rawValue) } else { dataSet.remove(tag) }
    }

    /// In Explicit VR Little Endian, the group length before it (PS3.10 7.1).
    package func encoded() throws(DICOMError) -> Bytes {
        var elements = dataSet
        let lengthTag = AttributeTag(0x0002, 0x0000)
        elements.remove(lengthTag)
        let count = try elements.encodedSegments(as: .explicitVRLittleEndian).count
        elements.set(lengthTag, .UL, UInt32.encodeAll([UInt32(truncatingIfNeeded: count)], as: .UL))
        return try elements.encoded(as: .explicitVRLittleEndian)
    }

    /// Everything that stands before the data set of a Part 10 file: 128 zero bytes, `DICM`, the group.
    package func encodedWithPreamble() throws(DICOMError) -> Bytes {
        var segments = EncodedSegments()
        segments.append(DICOMFile.emptyPreamble)
        segments.append(DICOMFile.prefix)
        segments.append(try encoded())
        return segments.joined()
    }
}

/// Who we are in files and associations (PS3.7 D.3.3.2).
package enum Implementation {
    package static let classUID: UID = "2.25.249638401583917146730259847123650918274"
    /// At most sixteen characters.
    package static let versionName = "SWIFT_DICOM_0.1"
}
