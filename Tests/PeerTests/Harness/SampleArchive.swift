import Foundation

/// One made instance on disk, and what a query should say of it.
struct SampleInstance: Sendable {
    var path: String
    var patientID: String
    var study: String
    var series: String
    var sopInstance: String
    var sopClass: String
    var transferSyntax: String
}

/// A few small studies of made-up people, enough to tell every kind of matching apart.
struct SampleArchive: Sendable {
    let folder: String
    private(set) var instances: [SampleInstance] = []

    enum SOPClass {
        static let ct = "1.2.840.10008.5.1.4.1.1.2"
        static let mr = "1.2.840.10008.5.1.4.1.1.4"
        static let cr = "1.2.840.10008.5.1.4.1.1.1"
    }

    static let jpegLossless = "1.2.840.10008.1.2.4.70"

    private struct Study {
        var number: Int
        var patientName: String
        var patientID: String
        var date: String
        var time: String
        var modality: String
        var sopClass: String
        var description: String
        var count: Int
        var transferSyntax = PDUBytes.UIDs.explicit
    }

    private static let plan = [
        Study(
            number: 1, patientName: "DOE^JANE", patientID: "P1", date: "20240105", time: "093000", modality: "CT",
            sopClass: SOPClass.ct, description: "CT HEAD", count: 3),
        Study(
            number: 2, patientName: "DOE^JANE", patientID: "P1", date: "20240210", time: "171500", modality: "MR",
            sopClass: SOPClass.mr, description: "MR KNEE", count: 2),
        Study(
            number: 3, patientName: "DOE^JOHN", patientID: "P2", date: "20230601", time: "080000", modality: "CR",
            sopClass: SOPClass.cr, description: "CR CHEST", count: 1),
        Study(
            number: 4, patientName: "MÜLLER^ÄNNE", patientID: "P3", date: "20240301", time: "120000", modality: "CT",
            sopClass: SOPClass.ct, description: "CT ABDOMEN", count: 2),
    ]

    private static let encapsulated = Study(
        number: 5, patientName: "ROE^RICHARD", patientID: "P4", date: "20240401", time: "101010", modality: "CT",
        sopClass: SOPClass.ct, description: "CT COMPRESSED", count: 1, transferSyntax: jpegLossless)

    /// Writes the four uncompressed studies: eight instances of three people.
    init(in folder: TemporaryFolder) throws {
        self.folder = try folder.folder("samples")
        for study in Self.plan { try write(study) }
    }

    /// Writes one study whose pixel data is encapsulated (its fragments are no image).
    static func encapsulated(in folder: TemporaryFolder) throws -> SampleArchive {
        var archive = SampleArchive(folder: try folder.folder("encapsulated-samples"))
        try archive.write(encapsulated)
        return archive
    }

    /// Writes a CT series of `count` instances, `side` × `side` pixels each.
    static func series(of count: Int, side: Int, in folder: TemporaryFolder) throws -> SampleArchive {
        var archive = SampleArchive(folder: try folder.folder("series-samples"))
        let study = Study(
            number: 9, patientName: "ROUND^TRIP", patientID: "P9", date: "20240501", time: "111111", modality: "CT",
            sopClass: SOPClass.ct, description: "CT SERIES", count: count)
        try archive.write(study, side: side)
        return archive
    }

    private init(folder: String) { self.folder = folder }

    /// The UID of a study in the plan above.
    static func studyUID(_ number: Int) -> String { "\(root).\(number)" }

    private static let root = "2.25.329800735698586629295641978511506172"

    private mutating func write(_ study: Study, side: Int = 16) throws {
        for number in 1...study.count {
            let instance = SampleInstance(
                path: (folder as NSString).appendingPathComponent(
                    "\(study.number)-\(String(format: "%04d", number)).dcm"),
                patientID: study.patientID, study: Self.studyUID(study.number),
                series: Self.studyUID(study.number) + ".1", sopInstance: Self.studyUID(study.number) + ".1.\(number)",
                sopClass: study.sopClass, transferSyntax: study.transferSyntax)
            let bytes = Part10.file(
                sopClass: instance.sopClass, sopInstance: instance.sopInstance, transferSyntax: study.transferSyntax,
                dataSet: Self.dataSet(study, number, instance, side: side))
            try Data(bytes).write(to: URL(fileURLWithPath: instance.path))
            instances.append(instance)
        }
    }

    private static func dataSet(
        _ study: Study, _ number: Int, _ instance: SampleInstance, side: Int
    ) -> [Part10.Element] {
        let isEncapsulated = study.transferSyntax == jpegLossless
        let pixels = (0..<side * side).flatMap { PDUBytes.little(UInt16(truncatingIfNeeded: $0 &* number)) }
        return [
            .init(0x0008_0005, "CS", "ISO_IR 192"), .init(0x0008_0016, "UI", instance.sopClass),
            .init(0x0008_0018, "UI", instance.sopInstance), .init(0x0008_0020, "DA", study.date),
            .init(0x0008_0030, "TM", study.time), .init(0x0008_0050, "SH", "A\(study.number)"),
            .init(0x0008_0060, "CS", study.modality), .init(0x0008_0070, "LO", "MADE"),
            .init(0x0008_0090, "PN", ""), .init(0x0008_1030, "LO", study.description),
            .init(
                0x0008_1140,
                items: [
                    [.init(0x0008_1150, "UI", SOPClass.ct), .init(0x0008_1155, "UI", instance.series + ".77")],
                    [.init(0x0008_1150, "UI", SOPClass.mr), .init(0x0008_1155, "UI", instance.series + ".78")],
                ]),
            .init(0x0009_0010, "LO", "MADE PRIVATE"), .init(0x0009_1001, "UN", bytes: [1, 2, 3, 4]),
            .init(0x0010_0010, "PN", study.patientName), .init(0x0010_0020, "LO", study.patientID),
            .init(0x0010_0030, "DA", "19700101"), .init(0x0010_0040, "CS", "O"),
            .init(0x0020_000D, "UI", instance.study), .init(0x0020_000E, "UI", instance.series),
            .init(0x0020_0010, "SH", "\(study.number)"), .init(0x0020_0011, "IS", "1"),
            .init(0x0020_0013, "IS", "\(number)"), .init(0x0028_0002, "US", 1),
            .init(0x0028_0004, "CS", "MONOCHROME2"), .init(0x0028_0010, "US", UInt16(side)),
            .init(0x0028_0011, "US", UInt16(side)), .init(0x0028_0100, "US", 16), .init(0x0028_0101, "US", 16),
            .init(0x0028_0102, "US", 15), .init(0x0028_0103, "US", 0),
            isEncapsulated
                ? .encapsulated([[0xFF, 0xD8, 0xFF, 0xD9], [UInt8](repeating: 7, count: 500)])
                : .init(0x7FE0_0010, "OW", bytes: pixels),
        ]
    }
}
