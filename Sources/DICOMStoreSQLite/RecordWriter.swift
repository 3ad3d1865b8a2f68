import DICOMCore
import DICOMStore
import Foundation
import GRDB

/// Puts records into the tables.
struct RecordWriter {
    let database: Database

    func insert(_ record: IndexRecord) throws {
        let instance = record.instance
        let series = try series(record, in: try study(record))
        try run(
            """
            INSERT OR REPLACE INTO instance
            (series, uid, sopClass, transferSyntax, objectKey, folder, size, dataSetOffset, attributes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                series, instance.sopInstance.rawValue, instance.sopClass.rawValue, instance.transferSyntax.uid.rawValue,
                instance.key.rawValue, instance.key.folders.first ?? "", instance.size, instance.dataSetOffset,
                try Self.blob(record.image),
            ])
    }

    private func run(_ sql: String, _ arguments: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// The row that a key names: its number, and whether `record` describes it better.
    private func row(
        _ sql: String, _ key: StatementArguments, _ record: IndexRecord
    ) throws -> (id: Int64, isOutdone: Bool)? {
        let statement = try database.cachedStatement(sql: sql)
        guard let row = try Row.fetchOne(statement, arguments: key) else { return nil }
        let source: String = row[1]
        return (row[0], record.instance.key.rawValue < source)
    }

    // MARK: Levels

    private func study(_ record: IndexRecord) throws -> Int64 {
        let uid = record.instance.study.rawValue
        let known = try row("SELECT id, source FROM study WHERE uid = ?", [uid], record)
        if let known, !known.isOutdone {
            // The patient of a study is that of the instance that describes it.
            return known.id
        }
        let patient = try patient(record)
        let values: StatementArguments = [
            patient, Self.text(record.study, 0x0008_0020).map { AttributeMatcher.normalized($0, .DA) },
            Self.text(record.study, 0x0008_0050), Self.text(record.study, 0x0020_0010), record.instance.key.rawValue,
            try Self.blob(record.study), uid,
        ]
        guard let known else {
            try run(
                """
                INSERT INTO study (patient, date, accessionNumber, studyID, source, attributes, uid)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, values)
            return database.lastInsertedRowID
        }
        let before = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT patient FROM study WHERE id = ?"), arguments: [known.id])
        try run(
            """
            UPDATE study SET patient = ?, date = ?, accessionNumber = ?, studyID = ?, source = ?, attributes = ?
            WHERE uid = ?
            """, values)
        if let before, before != patient { try removeIfEmpty(patients: [before]) }
        return known.id
    }

    private func patient(_ record: IndexRecord) throws -> Int64 {
        let patientID = record.instance.patientID
        let known = try row("SELECT id, source FROM patient WHERE patientID = ?", [patientID], record)
        if let known, !known.isOutdone { return known.id }
        let values: StatementArguments = [
            record.instance.key.rawValue, try Self.blob(record.patient), patientID,
        ]
        let id: Int64
        if let known {
            try run("UPDATE patient SET source = ?, attributes = ? WHERE patientID = ?", values)
            try run("DELETE FROM patientName WHERE patient = ?", [known.id])
            id = known.id
        } else {
            try run("INSERT INTO patient (source, attributes, patientID) VALUES (?, ?, ?)", values)
            id = database.lastInsertedRowID
        }
        let name = record.patient[AttributeTag(0x0010, 0x0010)]?.string ?? ""
        for spelling in AttributeMatcher.spellings(of: name) {
            try run("INSERT OR IGNORE INTO patientName (name, patient) VALUES (?, ?)", [spelling, id])
        }
        return id
    }

    private func series(_ record: IndexRecord, in study: Int64) throws -> Int64 {
        let uid = record.instance.series.rawValue
        let known = try row("SELECT id, source FROM series WHERE study = ? AND uid = ?", [study, uid], record)
        if let known, !known.isOutdone { return known.id }
        let values: StatementArguments = [
            Self.text(record.series, 0x0008_0060), record.instance.key.rawValue, try Self.blob(record.series), study,
            uid,
        ]
        guard let known else {
            try run("INSERT INTO series (modality, source, attributes, study, uid) VALUES (?, ?, ?, ?, ?)", values)
            return database.lastInsertedRowID
        }
        try run("UPDATE series SET modality = ?, source = ?, attributes = ? WHERE study = ? AND uid = ?", values)
        return known.id
    }

    // MARK: Removing

    func remove(_ instances: [UID]) throws {
        var (series, studies, patients): (Set<Int64>, Set<Int64>, Set<Int64>) = ([], [], [])
        let place = try database.cachedStatement(
            sql: """
                SELECT series.id, study.id, study.patient FROM instance JOIN series ON series.id = instance.series
                JOIN study ON study.id = series.study WHERE instance.uid = ?
                """)
        for instance in instances {
            guard let row = try Row.fetchOne(place, arguments: [instance.rawValue]) else { continue }
            series.insert(row[0])
            studies.insert(row[1])
            patients.insert(row[2])
            try run("DELETE FROM instance WHERE uid = ?", [instance.rawValue])
        }
        for id in series {
            try run(
                "DELETE FROM series WHERE id = ? AND NOT EXISTS (SELECT 1 FROM instance WHERE instance.series = series.id)",
                [id])
        }
        for id in studies {
            try run(
                "DELETE FROM study WHERE id = ? AND NOT EXISTS (SELECT 1 FROM series WHERE series.study = study.id)",
                [id])
        }
        try removeIfEmpty(patients: patients)
    }

    private func removeIfEmpty(patients: some Sequence<Int64>) throws {
        for id in patients {
            try run(
                "DELETE FROM patient WHERE id = ? AND NOT EXISTS (SELECT 1 FROM study WHERE study.patient = patient.id)",
                [id])
        }
    }

    // MARK: Values

    private static func text(_ dataSet: DataSet, _ tag: UInt32) -> String? {
        dataSet[AttributeTag(rawValue: tag)]?.string.flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func blob(_ dataSet: DataSet) throws -> Data {
        Data(try dataSet.encoded(as: .explicitVRLittleEndian).array)
    }
}

/// A row of instance, series, study and patient together.
enum ReferenceRow {
    static let columns = """
        instance.uid AS instanceUID, instance.sopClass, instance.transferSyntax, instance.objectKey, instance.size, \
        instance.dataSetOffset, series.uid AS seriesUID, study.uid AS studyUID, patient.patientID
        """

    static let tables = """
        FROM instance JOIN series ON series.id = instance.series JOIN study ON study.id = series.study \
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
