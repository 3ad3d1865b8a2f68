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

    /// The rows of the level that may match, by number. Tables that no condition names are left out.
    func rowsSQL(limit: Int?) -> String {
        "SELECT \(level.table).id FROM \(joins)\(clause) ORDER BY \(level.table).id"
            + (limit.map { " LIMIT \($0)" } ?? "")
    }

    /// One row of the level, with the attributes of the levels above.
    var rowSQL: String { "SELECT \(attributeColumns) FROM \(joins) WHERE \(level.table).id = ?" }

    /// The instances below one row of the level.
    var instancesSQL: String { "\(ReferenceRow.sql) WHERE \(level.table).id = ? ORDER BY instance.id" }

    private var clause: String {
        conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    }

    private var attributeColumns: String {
        levels.map { "\($0.table).attributes" }.joined(separator: ", ")
    }

    private var levels: [Query.Level] { Query.Level.allCases.filter { $0 <= level } }

    private var joins: String {
        switch level {
        case .patient: "patient"
        case .study: "study JOIN patient ON patient.id = study.patient"
        case .series: "series JOIN study ON study.id = series.study JOIN patient ON patient.id = study.patient"
        case .image:
            "instance JOIN series ON series.id = instance.series JOIN study ON study.id = series.study "
                + "JOIN patient ON patient.id = study.patient"
        }
    }

    // MARK: Candidates

    /// The numbers of rows that may match.
    func rows(limit: Int? = nil, _ database: Database) throws -> [Int64] {
        let statement = try database.cachedStatement(sql: rowsSQL(limit: limit))
        return try Int64.fetchAll(statement, arguments: arguments)
    }

    /// What one row answers, if it matches.
    func match(_ row: Int64, _ database: Database) throws -> DataSet? {
        guard let candidate = try candidate(row, database), matcher.matches(candidate) else { return nil }
        return matcher.response(from: candidate)
    }

    /// What the matcher compares: the attributes of the levels, and what must be counted. Nil where the row is gone.
    func candidate(_ rowID: Int64, _ database: Database) throws -> DataSet? {
        let statement = try database.cachedStatement(sql: rowSQL)
        guard let row = try Row.fetchOne(statement, arguments: [rowID]) else { return nil }
        var candidate: DataSet?
        for place in levels.indices {
            let blob: Data = row[place]
            let attributes = try DataSet(parsing: Bytes([UInt8](blob)), transferSyntax: .explicitVRLittleEndian)
            if candidate == nil { candidate = attributes } else { candidate?.merge(attributes) }
        }
        var complete = candidate ?? DataSet()
        for attribute in ComputedAttribute.allCases where attribute.level <= level && matcher.uses(attribute) {
            complete.set(attribute.tag, attribute.vr, text: try value(of: attribute, rowID, database))
        }
        return complete
    }

    private func value(of attribute: ComputedAttribute, _ rowID: Int64, _ database: Database) throws -> String {
        let entity = "(SELECT \(attribute.level.table).id FROM \(joins) WHERE \(level.table).id = ?)"
        let sql =
            switch attribute {
            case .modalitiesInStudy: "SELECT DISTINCT modality FROM series WHERE study = \(entity)"
            case .sopClassesInStudy:
                "SELECT DISTINCT instance.sopClass FROM series JOIN instance ON instance.series = series.id "
                    + "WHERE series.study = \(entity)"
            case .patientStudies: "SELECT count(*) FROM study WHERE patient = \(entity)"
            case .patientSeries:
                "SELECT count(*) FROM study JOIN series ON series.study = study.id WHERE study.patient = \(entity)"
            case .patientInstances:
                "SELECT count(*) FROM study JOIN series ON series.study = study.id "
                    + "JOIN instance ON instance.series = series.id WHERE study.patient = \(entity)"
            case .studySeries: "SELECT count(*) FROM series WHERE study = \(entity)"
            case .studyInstances:
                "SELECT count(*) FROM series JOIN instance ON instance.series = series.id WHERE series.study = \(entity)"
            case .seriesInstances: "SELECT count(*) FROM instance WHERE series = \(entity)"
            }
        let values = try DatabaseValue.fetchAll(database.cachedStatement(sql: sql), arguments: [rowID])
        return values.compactMap { String.fromDatabaseValue($0) ?? Int.fromDatabaseValue($0).map(String.init) }
            .sorted().joined(separator: "\\")
    }

    // MARK: Narrowing

    private mutating func narrow(by key: AttributeMatcher) {
        switch key.tag {
        case ComputedAttribute.modalitiesInStudy.tag: narrowModalities(key)
        case AttributeTag(0x0010, 0x0010): narrowNames(key)
        default: narrowColumn(key)
        }
    }

    private mutating func narrowColumn(_ key: AttributeMatcher) {
        guard let (column, columnLevel) = Self.columns[key.tag], columnLevel <= level else { return }
        switch key.rule {
        case .values(let values) where values.allSatisfy(\.isASCII):
            add("\(column) IN (\(Self.places(values)))", values.sorted())
        case .range(let from, let to):
            if let from { add("\(column) >= ?", [from]) }
            // Texts that start with the end of a range are in it.
            if let to { add("\(column) <= ?", [to + "~"]) }
        case .pattern(let pattern) where pattern.text.isASCII:
            add("\(column) GLOB ?", [Self.glob(pattern.text)])
        default: return
        }
    }

    private mutating func narrowNames(_ key: AttributeMatcher) {
        switch key.rule {
        case .values(let values):
            addNames("name IN (\(Self.places(values)))", values.sorted())
        case .pattern(let pattern):
            let prefix = pattern.text.prefix { $0 != "*" && $0 != "?" }
            if prefix.isEmpty {
                addNames("name GLOB ?", [Self.glob(pattern.text)])
            } else {
                // The index finds the prefix; no text that starts with it lies past its last neighbour.
                let last = String(prefix) + "\u{10FFFF}"
                addNames("name >= ? AND name <= ? AND name GLOB ?", [String(prefix), last, Self.glob(pattern.text)])
            }
        default: return
        }
    }

    private mutating func addNames(_ condition: String, _ values: [String]) {
        add("patient.id IN (SELECT patient FROM patientName WHERE \(condition))", values)
    }

    private mutating func narrowModalities(_ key: AttributeMatcher) {
        guard case .values(let values) = key.rule, level >= .study else { return }
        add(
            "EXISTS (SELECT 1 FROM series AS other WHERE other.study = study.id "
                + "AND other.modality IN (\(Self.places(values))))", values.sorted())
    }

    private mutating func add(_ condition: String, _ values: [String]) {
        conditions.append(condition)
        arguments += StatementArguments(values)
    }

    private static func places(_ values: Set<String>) -> String {
        values.map { _ in "?" }.joined(separator: ", ")
    }

    /// GLOB has sets of characters beside stars, and its question mark stands for a scalar, not for a character: it asks for
    /// less than the pattern does.
    private static func glob(_ pattern: String) -> String {
        pattern.map { $0 == "[" ? "[[]" : $0 == "?" ? "*" : String($0) }.joined()
    }

    /// Columns that hold what the matcher compares.
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

extension StringProtocol {
    fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
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
