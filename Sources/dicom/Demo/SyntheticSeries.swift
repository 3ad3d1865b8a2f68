import DICOMCore

/// A CT series that the library makes by itself: axial slices of a `ThoraxPhantom`, each a valid CT Image Storage instance
/// (PS3.3 A.3).
struct SyntheticSeries: Sendable {
    /// Slices of the series, at least 1.
    let count: Int
    let studyInstanceUID: UID
    let seriesInstanceUID: UID
    private let frameOfReferenceUID: UID
    private let instanceUIDs: [UID]
    private let seed: UInt64

    /// In millimetres.
    private static let sliceThickness: Float = 5
    private static let date = "20260105"
    private static let time = "101500"

    /// - Parameters:
    ///   - count: slices.
    ///   - seed: the same seed makes the same series, UIDs included; nil: new UIDs.
    init(count: Int = 24, seed: UInt64? = nil) {
        let seed = seed ?? .random(in: .min ... .max)
        var generator = SplitMix64(seed: seed)
        self.count = max(count, 1)
        self.seed = seed
        studyInstanceUID = .generate(using: &generator)
        seriesInstanceUID = .generate(using: &generator)
        frameOfReferenceUID = .generate(using: &generator)
        instanceUIDs = (0..<self.count).map { _ in .generate(using: &generator) }
    }

    /// One slice's file, in Explicit VR Little Endian.
    ///
    /// - Parameter index: from 0 to `count - 1`, from the feet to the head.
    func file(_ index: Int) throws -> DICOMFile {
        try DICOMFile(dataSet: dataSet(index), transferSyntax: .explicitVRLittleEndian)
    }

    /// One slice.
    ///
    /// - Parameter index: from 0 to `count - 1`, from the feet to the head.
    func dataSet(_ index: Int) -> DataSet {
        var dataSet = DataSet()
        describePatientAndStudy(&dataSet)
        describeSeries(&dataSet)
        describeInstance(&dataSet, index)
        describePixels(&dataSet)
        let z = position(index)
        let stored = ThoraxPhantom.slice(z: z, seed: seed).flatMap { value in
            // Rescale Intercept -1024.
            let stored = UInt16(value + 1024)
            return [UInt8(truncatingIfNeeded: stored), UInt8(truncatingIfNeeded: stored >> 8)]
        }
        dataSet.set(Attribute.pixelData.tag, .OW, bytes: Bytes(stored))
        return dataSet
    }

    private func position(_ index: Int) -> Float {
        (Float(index) - Float(count - 1) / 2) * Self.sliceThickness
    }

    private func describePatientAndStudy(_ dataSet: inout DataSet) {
        dataSet.set(.patientName, "Phantom^Thorax")
        dataSet.set(.patientID, "SWIFT-DICOM-DEMO")
        dataSet.set(.patientBirthDate, "19700101")
        dataSet.set(.patientSex, "O")
        dataSet.set(.patientAge, "056Y")
        dataSet.set(.studyInstanceUID, studyInstanceUID.rawValue)
        dataSet.set(.studyDate, Self.date)
        dataSet.set(.studyTime, Self.time)
        dataSet.set(.studyID, "1")
        dataSet.set(.studyDescription, "Synthetic chest")
        dataSet.setEmpty(.accessionNumber)
        dataSet.setEmpty(.referringPhysicianName)
    }

    private func describeSeries(_ dataSet: inout DataSet) {
        dataSet.set(.modality, "CT")
        dataSet.set(.seriesInstanceUID, seriesInstanceUID.rawValue)
        dataSet.set(.seriesNumber, "1")
        dataSet.set(.seriesDate, Self.date)
        dataSet.set(.seriesTime, Self.time)
        dataSet.set(.seriesDescription, "Axial 5 mm")
        dataSet.set(.bodyPartExamined, "CHEST")
        dataSet.set(.patientPosition, "HFS")
        dataSet.set(.frameOfReferenceUID, frameOfReferenceUID.rawValue)
        dataSet.setEmpty(.positionReferenceIndicator)
        dataSet.set(.manufacturer, "swift-dicom")
        dataSet.set(.manufacturerModelName, "Thorax phantom")
        dataSet.set(.softwareVersions, "1")
        dataSet.set(.kvp, "120")
        dataSet.set(.sliceThickness, "5")
        dataSet.set(.convolutionKernel, "NONE")
    }

    private func describeInstance(_ dataSet: inout DataSet, _ index: Int) {
        let uid = instanceUIDs[index]
        let z = position(index)
        let corner = (0.5 - Float(ThoraxPhantom.size) / 2) * ThoraxPhantom.pixelSpacing
        dataSet.set(.sopClassUID, UID.ctImageStorage.rawValue)
        dataSet.set(.sopInstanceUID, uid.rawValue)
        dataSet.set(.imageType, "ORIGINAL\\PRIMARY\\AXIAL")
        dataSet.set(.instanceNumber, "\(index + 1)")
        dataSet.set(.acquisitionNumber, "1")
        dataSet.set(.acquisitionDate, Self.date)
        dataSet.set(.acquisitionTime, Self.time)
        dataSet.set(.contentDate, Self.date)
        dataSet.set(.contentTime, Self.time)
        dataSet.set(.imagePositionPatient, "\(corner)\\\(corner)\\\(z)")
        dataSet.set(.imageOrientationPatient, "1\\0\\0\\0\\1\\0")
        dataSet.set(.sliceLocation, "\(z)")
        dataSet.set(.pixelSpacing, "\(ThoraxPhantom.pixelSpacing)\\\(ThoraxPhantom.pixelSpacing)")
    }

    private func describePixels(_ dataSet: inout DataSet) {
        dataSet[.samplesPerPixel] = 1
        dataSet.set(.photometricInterpretation, "MONOCHROME2")
        dataSet[.rows] = UInt16(ThoraxPhantom.size)
        dataSet[.columns] = UInt16(ThoraxPhantom.size)
        dataSet[.bitsAllocated] = 16
        dataSet[.bitsStored] = 12
        dataSet[.highBit] = 11
        dataSet[.pixelRepresentation] = 0
        dataSet.set(.rescaleIntercept, "-1024")
        dataSet.set(.rescaleSlope, "1")
        dataSet.set(.rescaleType, "HU")
        dataSet.set(.windowCenter, "50\\-600")
        dataSet.set(.windowWidth, "400\\1500")
        dataSet.set(.windowCenterWidthExplanation, "MEDIASTINUM\\LUNG")
    }
}

extension DataSet {
    /// The text of an attribute, as it is to be written.
    fileprivate mutating func set<Value>(_ attribute: Attribute<Value>, _ text: String) {
        set(attribute.tag, attribute.vr, text: text)
    }
}
