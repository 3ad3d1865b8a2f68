public import DICOMCore

/// Takes out of objects what tells whom they are about (PS3.15 annex E).
///
/// ```swift
/// let deidentifier = Deidentifier(options: [.retainLongitudinalModifiedDates], key: key)
/// let (file, report) = try deidentifier.deidentified(DICOMFile(path: "ct.dcm"))
/// ```
///
/// Elements that table E.1-1 names are treated as it says, at every depth. Private elements go, and so do elements that
/// the dictionary does not know: nobody can say what they hold. Other elements of the standard stay. What the table
/// leaves to the element's type is decided by the IOD where it is known, else in the way that leaves any object valid.
///
/// With the same key and options the same value is replaced by the same in all files, in any order, on any machine.
public struct Deidentifier: Sendable {
    public let profile: ConfidentialityProfile
    public let options: Set<DeidentificationOption>
    /// What cleans pixel data where `cleanPixelData` or `cleanRecognizableVisualFeatures` ask for it.
    public var pixelCleaner: (any PixelCleaner)?
    /// What `cleanDescriptors` leaves of descriptions.
    public var vocabulary = DescriptorVocabulary.standard
    /// Sequences within sequences: deeper ones are refused with `.nestingTooDeep`.
    public var nestingDepth = 128

    let table: ProfileTable
    let contentTable: StructuredContentTable
    let pseudonyms: Pseudonyms

    /// - Parameters:
    ///   - options: where both are given, shifted dates go before full dates.
    ///   - key: makes replacements the same in all files that are treated with it.
    public init(
        profile: ConfidentialityProfile = .basic, options: Set<DeidentificationOption> = [], key: DeidentificationKey
    ) {
        var options = options
        if options.contains(.retainLongitudinalModifiedDates) { options.remove(.retainLongitudinalFullDates) }
        self.profile = profile
        self.options = options
        table = ProfileTable(options)
        contentTable = StructuredContentTable(options)
        pseudonyms = Pseudonyms(key)
    }

    /// A file without what identifies, and what was done to it: preamble, File Meta Information and data set.
    ///
    /// - Throws: `.directory` for a DICOMDIR; `.pixelDataNotClean`, `.recognizableFeatures` where an option asks for
    ///   what nobody can do; `.nestingTooDeep`; `.unreadable`.
    public func deidentified(
        _ file: DICOMFile
    ) throws(DeidentificationError) -> (file: DICOMFile, report: DeidentificationReport) {
        guard file.meta.mediaStorageSOPClassUID != Self.directoryStorage, file.dataSet[Self.directoryRecords] == nil
        else {
            throw DeidentificationError(.directory, rule: "PS3.10 8.6")
        }
        var redaction = Redaction(self, file.dataSet, transferSyntax: file.transferSyntax)
        let meta = redaction.redacted(file.meta, of: file)
        let dataSet = try redaction.redactedRoot()
        redaction.report.clearedPreamble = file.preamble.array.contains { $0 != 0 }
        let result = DICOMFile(
            preamble: DICOMFile.emptyPreamble, meta: meta, dataSet: dataSet, transferSyntax: file.transferSyntax)
        return (result, redaction.report)
    }

    /// A data set without what identifies, and what was done to it.
    ///
    /// - Parameter transferSyntax: tells a pixel cleaner what the pixel data are.
    /// - Throws: as `deidentified(_:)` of a file.
    public func deidentified(
        _ dataSet: DataSet, transferSyntax: TransferSyntax
    ) throws(DeidentificationError) -> (dataSet: DataSet, report: DeidentificationReport) {
        var redaction = Redaction(self, dataSet, transferSyntax: transferSyntax)
        let result = try redaction.redactedRoot()
        return (result, redaction.report)
    }

    /// The UID in place of another: with `retainUIDs` the same, and for registered UIDs too.
    public func uid(inPlaceOf uid: UID) -> UID {
        options.contains(.retainUIDs) ? uid : pseudonyms.uid(uid)
    }

    private static let directoryStorage: UID = "1.2.840.10008.1.3.10"
    private static let directoryRecords = AttributeTag(0x0004, 0x1220)
}
