import DICOMCore
import DICOMStore
import Foundation
import GRDB

/// A query as SQL: the keys that columns hold narrow the rows, the matcher decides on what is left.
struct MatchSQL: Sendable {
    let matcher: QueryMatcher
    private let level: Query.Level
    private var conditions: [String] = []
    private(set) var arguments = StatementArguments()

    init(_ query: Query) {
        matcher = QueryMatcher(query)
        level = query.level
        for key in matcher.matchers { narrow(by: key) }
    }

    // MARK: Statements

    /// The rows of the level after `:last`, with the attributes of the levels above.
    func pageSQL(limit: Int) -> String {
        "SELECT \(level.table).id AS rowID, \(attributeColumns) FROM \(joins) WHERE "
            + (["\(level.table).id > ?"] + conditions).joined(separator: " AND ")
            + " ORDER BY \(level.table).id LIMIT \(limit)"
    }

    /// The instances below the rows of the level.
    var instanceSQL: String {
        "SELECT \(level.table).id AS rowID, \(ReferenceRow.columns), \(attributeColumns) \(ReferenceRow.tables)"
            + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "))
            + " ORDER BY instance.id"
    }

    private var attributeColumns: String {
        tables.map { "\($0).attributes AS \($0)Attributes" }.joined(separator: ", ")
    }

    private var tables: [String] {
        Query.Level.allCases.filter { $0 <= level }.map(\.table)
    }

    private var joins: String {
        switch level {
        case .patient: "patient"
        case .study: "study JOIN patient ON patient.id = study.patient"
        case .series: "series JOIN study ON study.id = series.study JOIN patient ON patient.id = study.patient"
        case .image:
            """
            instance JOIN series ON series.id = instance.series JOIN study ON study.id = series.study
            JOIN patient ON patient.id = study.patient
            """
        }
    }

    // MARK: Candidates

    /// What the matcher compares: the attributes of the levels, and what must be counted.
    func candidate(_ row: Row, _ database: Database) throws -> DataSet {
        var candidate: DataSet?
        for table in tables {
            let blob: Data = row[table + "Attributes"]
            let attributes = try DataSet(parsing: Bytes(copying: blob.bytes), transferSyntax: .explicitVRLittleEndian)
            if candidate == nil { candidate = attributes } else { candidate?.merge(attributes) }
        }
        var complete = candidate ?? DataSet()
        for attribute in ComputedAttribute.allCases where attribute.level <= level && matcher.uses(attribute) {
            let rowID: Int64 = row["rowID"]
            complete.set(attribute.tag, attribute.vr, text: try value(of: attribute, rowID, database))
        }
        return complete
    }

    private func value(of attribute: ComputedAttribute, _ rowID: Int64, _ database: Database) throws -> String {
        let counted =
            switch attribute {
            case .modalitiesInStudy: "group_concat(DISTINCT series.modality)"
            case .sopClassesInStudy: "group_concat(DISTINCT instance.sopClass)"
            case .patientStudies: "count(DISTINCT study.id)"
            case .patientSeries, .studySeries: "count(DISTINCT series.id)"
            case .patientInstances, .studyInstances, .seriesInstances: "count(*)"
            }
        let of = attribute.level.table
        let sql = """
            SELECT \(counted) \(ReferenceRow.tables)
            WHERE \(of).id = (SELECT \(of).id FROM \(joins) WHERE \(level.table).id = ?)
            """
        let text = try DatabaseValue.fetchOne(database.cachedStatement(sql: sql), arguments: [rowID])
        guard let text else { return "" }
        return (String.fromDatabaseValue(text) ?? Int.fromDatabaseValue(text).map(String.init) ?? "")
            .split(separator: ",").sorted().joined(separator: "\\")
    }

    // MARK: Narrowing

    private mutating func narrow(by key: AttributeMatcher) {
        if key.tag == ComputedAttribute.modalitiesInStudy.tag { return narrowModalities(key) }
        guard let (column, columnLevel) = Self.columns[key.tag], columnLevel <= level else { return }
        switch key.rule {
        case .values(let values):
            conditions.append("\(column) IN (\(values.map { _ in "?" }.joined(separator: ", ")))")
            arguments += StatementArguments(values.sorted())
        case .range(let from, let to):
            if let from {
                conditions.append("\(column) >= ?")
                arguments += [from]
            }
            if let to {
                conditions.append("\(column) <= ?")
                arguments += [to + "~"]
            }
        case .pattern(let pattern):
            // GLOB knows the same stars and question marks, and sets of characters beside.
            conditions.append("\(column) GLOB ?")
            arguments += [pattern.text.map { $0 == "[" ? "[[]" : String($0) }.joined()]
        case .universal, .empty, .sequence: return
        }
    }

    private mutating func narrowModalities(_ key: AttributeMatcher) {
        guard case .values(let values) = key.rule, level >= .study else { return }
        conditions.append("""
            EXISTS (SELECT 1 FROM series AS other WHERE other.study = study.id AND other.modality IN \
            (\(values.map { _ in "?" }.joined(separator: ", "))))
            """)
        arguments += StatementArguments(values.sorted())
    }

    /// Columns that hold what the matcher compares. A name's column holds the whole name; a pattern for one of its groups is
    /// left to the matcher, as are keys of several values.
    private static let columns: [AttributeTag: (String, Query.Level)] = [
        AttributeTag(0x0010, 0x0020): ("patient.patientID", .patient),
        AttributeTag(0x0020, 0x000D): ("study.uid", .study),
        AttributeTag(0x0008, 0x0020): ("study.date", .study),
        AttributeTag(0x0008, 0x0050): ("study.accessionNumber", .study),
        AttributeTag(0x0020, 0x0010): ("study.studyID", .study),
        AttributeTag(0x0020, 0x000E): ("series.uid", .series),
        AttributeTag(0x0008, 0x0060): ("series.modality", .series),
        AttributeTag(0x0008, 0x0018): ("instance.uid", .image),
        AttributeTag(0x0008, 0x0016): ("instance.sopClass", .image),
    ]
}

extension Query.Level {
    var table: String {
        switch self {
        case .patient: "patient"
        case .study: "study"
        case .series: "series"
        case .image: "instance"
        }
    }
}
