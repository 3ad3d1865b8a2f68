import DICOMCore
import DICOMStore
import Foundation
import GRDB

/// Puts records into the tables. The first instance of a patient, study or series describes it.
enum RecordWriter {
    static func insert(_ record: IndexRecord, into database: Database) throws {
        let patient = try patient(record, database)
        let study = try study(record, patient, database)
        let series = try series(record, study, database)
        let instance = record.instance
        try database.cachedStatement(sql: """
            INSERT OR REPLACE INTO instance
            (series, uid, sopClass, transferSyntax, objectKey, folder, size, dataSetOffset, attributes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """).execute(arguments: [
                series, instance.sopInstance.rawValue, instance.sopClass.rawValue, instance.transferSyntax.uid.rawValue,
                instance.key.rawValue, instance.key.folders.first ?? "", instance.size, instance.dataSetOffset,
                try blob(record.image),
            ])
    }

    private static func patient(_ record: IndexRecord, _ database: Database) throws -> Int64 {
        let patientID = record.instance.patientID
        let known = try database.cachedStatement(sql: "SELECT id FROM patient WHERE patientID = ?")
        if let id = try Int64.fetchOne(known, arguments: [patientID]) { return id }
        let name = record.patient[AttributeTag(0x0010, 0x0010)]?.string ?? ""
        try database.cachedStatement(
            sql: "INSERT INTO patient (patientID, name, birthDate, attributes) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [
            patientID, AttributeMatcher.name(name), text(record.patient, 0x0010_0030), try blob(record.patient),
        ])
        return database.lastInsertedRowID
    }

    private static func study(_ record: IndexRecord, _ patient: Int64, _ database: Database) throws -> Int64 {
        let known = try database.cachedStatement(sql: "SELECT id FROM study WHERE uid = ?")
        if let id = try Int64.fetchOne(known, arguments: [record.instance.study.rawValue]) { return id }
        try database.cachedStatement(sql: """
            INSERT INTO study (patient, uid, date, accessionNumber, studyID, attributes) VALUES (?, ?, ?, ?, ?, ?)
            """).execute(arguments: [
                patient, record.instance.study.rawValue,
                text(record.study, 0x0008_0020).map { AttributeMatcher.normalized($0, .DA) },
                text(record.study, 0x0008_0050), text(record.study, 0x0020_0010), try blob(record.study),
            ])
        return database.lastInsertedRowID
    }

    private static func series(_ record: IndexRecord, _ study: Int64, _ database: Database) throws -> Int64 {
        let known = try database.cachedStatement(sql: "SELECT id FROM series WHERE study = ? AND uid = ?")
        if let id = try Int64.fetchOne(known, arguments: [study, record.instance.series.rawValue]) { return id }
        try database.cachedStatement(
            sql: "INSERT INTO series (study, uid, modality, attributes) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [
            study, record.instance.series.rawValue, text(record.series, 0x0008_0060), try blob(record.series),
        ])
        return database.lastInsertedRowID
    }

    /// Series, studies and patients that have no instance left go.
    static func removeEmpty(from database: Database) throws {
        try database.execute(sql: """
            DELETE FROM series WHERE id NOT IN (SELECT series FROM instance);
            DELETE FROM study WHERE id NOT IN (SELECT study FROM series);
            DELETE FROM patient WHERE id NOT IN (SELECT patient FROM study);
            """)
    }

    private static func text(_ dataSet: DataSet, _ tag: UInt32) -> String? {
        dataSet[AttributeTag(rawValue: tag)]?.string.flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func blob(_ dataSet: DataSet) throws -> Data {
        try Data(dataSet.encoded(as: .explicitVRLittleEndian).array)
    }
}

/// A row of instance, series, study and patient together.
enum ReferenceRow {
    static let columns = """
        instance.uid AS instanceUID, instance.sopClass, instance.transferSyntax, instance.objectKey, instance.size,
        instance.dataSetOffset, series.uid AS seriesUID, study.uid AS studyUID, patient.patientID
        """

    static let tables = """
        FROM instance JOIN series ON series.id = instance.series JOIN study ON study.id = series.study
        JOIN patient ON patient.id = study.patient
        """

    static let sql = "SELECT " + columns + " " + tables

    static func reference(_ row: Row) -> InstanceReference {
        InstanceReference(
            sopClass: UID(rawValue: row["sopClass"]), sopInstance: UID(rawValue: row["instanceUID"]),
            series: UID(rawValue: row["seriesUID"]), study: UID(rawValue: row["studyUID"]),
            patientID: row["patientID"], transferSyntax: TransferSyntax(uid: UID(rawValue: row["transferSyntax"])),
            key: ObjectKey(rawValue: row["objectKey"]), size: row["size"], dataSetOffset: row["dataSetOffset"])
    }
}
