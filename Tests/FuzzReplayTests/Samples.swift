import DICOMCore
import DICOMProtocol

/// Well-formed bytes for the doors to be damaged.
enum Samples {
    static let all: [[UInt8]] = [
        file, directory, commandSet, releaseRequest, japaneseName, json, xml, prefixed(file),
    ]

    /// A DICOMDIR of one file.
    private static let directory: [UInt8] = {
        var keys = DataSet()
        keys[.patientID] = "P1"
        let file = (try? FileID(path: "IM/0001")).map {
            ReferencedFile(id: $0, sopClass: "1.2.3", sopInstance: "1.2.4", transferSyntax: "1.2.840.10008.1.2.1")
        }
        let image = DirectoryRecord(.image, file: file)
        let patient = DirectoryRecord(
            .patient, keys: keys,
            records: [DirectoryRecord(.study, records: [DirectoryRecord(.series, records: [image])])])
        return (try? DICOMDirectory(records: [patient]).file(sopInstance: "1.2.5").encoded().array) ?? []
    }()

    /// A small picture with a sequence, a private element and text.
    private static let file: [UInt8] = {
        var item = DataSet()
        item[.referencedSOPInstanceUID] = "1.2.3.4"
        var dataSet = DataSet()
        dataSet[.sopClassUID] = .secondaryCaptureImageStorage
        dataSet[.sopInstanceUID] = "1.2.3"
        dataSet[.patientName] = "DOE^JANE"
        dataSet[.referencedImageSequence] = [item, item]
        dataSet[.rows] = 2
        dataSet[.columns] = 2
        dataSet[.samplesPerPixel] = 1
        dataSet[.photometricInterpretation] = "MONOCHROME2"
        dataSet[.bitsAllocated] = 8
        dataSet[.bitsStored] = 8
        dataSet[.highBit] = 7
        dataSet[.pixelRepresentation] = 0
        dataSet[.pixelData] = [1, 2, 3, 4]
        let encoded = try? DICOMFile(dataSet: dataSet).encoded()
        return encoded?.array ?? []
    }()

    private static let json = Array(
        #"{"00080005":{"vr":"CS","Value":["ISO_IR 192"]},"00100010":{"vr":"PN","Value":[{"Alphabetic":"DOE^J"}]}}"#.utf8
    )

    private static let xml = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?><NativeDicomModel xmlns="http://dicom.nema.org/PS3.19/models/NativeDICOM">\
        <DicomAttribute tag="00280010" vr="US" keyword="Rows"><Value number="1">512</Value></DicomAttribute>\
        </NativeDicomModel>
        """.utf8)

    /// The first four bytes choose the pieces (`Door.incremental`).
    private static func prefixed(_ bytes: [UInt8]) -> [UInt8] { [0, 2, 30, 6] + bytes }

    private static let commandSet: [UInt8] = [
        0, 0, 0, 0, 4, 0, 0, 0, 56, 0, 0, 0,
        0, 0, 2, 0, 18, 0, 0, 0, 49, 46, 50, 46, 56, 52, 48, 46, 49, 48, 48, 48, 56, 46, 49, 46, 49, 0,
        0, 0, 0, 1, 2, 0, 0, 0, 48, 0, 0, 0, 16, 1, 2, 0, 0, 0, 1, 0, 0, 0, 0, 8, 2, 0, 0, 0, 1, 1,
    ]

    private static let releaseRequest: [UInt8] = [5, 0, 0, 0, 0, 4, 0, 0, 0, 0]

    /// The first two bytes choose ISO 2022 IR 87 and PN (`Door.characterSets`).
    private static let japaneseName: [UInt8] =
        [16, 0] + Array("Yamada^Tarou=".utf8) + [0x1B, 0x24, 0x42, 0x3B, 0x33, 0x45, 0x44, 0x1B, 0x28, 0x42, 0x5E]
}
