import DICOMCore
import DICOMStore
import Testing

@Suite("Attribute matching (PS3.4 C.2.2.2)")
struct MatchingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let vr: VR
        let key: String
        let value: String
        let matches: Bool
        var testDescription: String { "\(vr) \(key) on \(value)" }

        init(_ vr: VR, _ key: String, _ value: String, _ matches: Bool) {
            (self.vr, self.key, self.value, self.matches) = (vr, key, value, matches)
        }
    }

    static let rows: [Row] = [
        // Single value: case-sensitive but for names.
        Row(.LO, "Abc", "Abc", true), Row(.LO, "abc", "Abc", false), Row(.CS, "CT", "CT", true),
        Row(.CS, "CT", "MR", false),
        Row(.CS, "PRIMARY", "ORIGINAL\\PRIMARY", true), Row(.LO, "a.c", "abc", false),
        // Universal and empty.
        Row(.LO, "", "x", true), Row(.LO, "", "", true), Row(.LO, "*", "", true), Row(.LO, "\"\"", "", true),
        Row(.LO, "\"\"", "x", false), Row(.LO, "x", "", false),
        // Wildcards, where the VR allows them.
        Row(.LO, "A*", "Abc", true), Row(.LO, "*c", "Abc", true), Row(.LO, "A?c", "Abc", true),
        Row(.LO, "A?", "Abc", false),
        Row(.LO, "*b*", "Abc", true), Row(.LO, "A*b*d", "AxbxbYd", true), Row(.LO, "[a]*", "[a]b", true),
        Row(.UI, "1.2.*", "1.2.3", false), Row(.SH, "?", "ä", true),
        // Lists.
        Row(.UI, "1.2\\1.3", "1.3", true), Row(.UI, "1.2\\1.3", "1.4", false), Row(.CS, "CT\\MR", "MR", true),
        // Names: neither case nor accents nor trailing delimiters.
        Row(.PN, "DOE^JOHN", "Doe^John", true), Row(.PN, "Doe^John^^", "Doe^John", true),
        Row(.PN, "doe", "Doe^John", false),
        Row(.PN, "müller*", "MULLER^X", true), Row(.PN, "Muller*", "Müller^Änne", true),
        Row(.PN, "yamada*", "Yamada^Tarou=山田^太郎=やまだ^たろう", true), Row(.PN, "山田*", "Yamada^Tarou=山田^太郎", true),
        Row(.PN, "やまだ^たろう", "Yamada^Tarou=山田^太郎=やまだ^たろう", true), Row(.PN, "Cafe\u{301}", "café", true),
        // Dates.
        Row(.DA, "20240115", "20240115", true), Row(.DA, "20240115", "20240116", false),
        Row(.DA, "20240101-20240131", "20240131", true), Row(.DA, "20240101-20240131", "20240201", false),
        Row(.DA, "20240101-", "20250101", true), Row(.DA, "20240101-", "20231231", false),
        Row(.DA, "-20240101", "20240101", true), Row(.DA, "-20240101", "20240102", false),
        Row(.DA, "20240115", "2024.01.15", true),
        // Times, of any precision.
        Row(.TM, "1030-1130", "113059", true), Row(.TM, "1030-1130", "1131", false),
        Row(.TM, "10-", "095959.999", false),
        Row(.TM, "-10", "105959", true), Row(.TM, "101530", "101530.25", true), Row(.TM, "1015", "10:15:30", true),
        Row(.TM, "101530", "1015", false),
        // Date-times, whose offsets have a sign that is no dash.
        Row(.DT, "20240101-20240131", "20240115103000", true),
        Row(.DT, "20240101120000-0500", "20240101120000-0500", true),
        Row(.DT, "20240101120000-0500-20240102", "20240101180000", true),
        // Numbers by value.
        Row(.IS, "7", "7", true), Row(.IS, "7", "8", false), Row(.IS, "7", "007", true), Row(.DS, "1.50", "1.5", true),
        Row(.DS, "70", "7.0E1", true),
    ]

    @Test("answers by the rules", arguments: rows)
    func rule(row: Row) {
        // The tag says nothing: the VR does.
        let tag = AttributeTag(0x0099, 0x1000)
        var key = DataSet()
        key.set(tag, row.vr, text: row.key)
        var value = DataSet()
        if row.value.isEmpty { value.setEmpty(tag, row.vr) } else { value.set(tag, row.vr, text: row.value) }
        let matcher = key[tag].map(AttributeMatcher.init)
        #expect(matcher?.matches(value) == row.matches)
    }

    @Test("finds no value where the attribute is absent, unless everything or nothing is asked for")
    func absent() {
        let tag = AttributeTag(0x0010, 0x4000)
        for (text, wanted) in [("", true), ("*", true), ("\"\"", true), ("x", false), ("x*", false)] {
            var key = DataSet()
            key.set(tag, .LT, text: text)
            #expect(key[tag].map { AttributeMatcher($0).matches(DataSet()) } == wanted)
        }
    }

    @Test("looks into sequences: one item must satisfy all keys of the key's item")
    func sequence() {
        let tag = AttributeTag(0x0008, 0x1032)
        func code(_ value: String, _ scheme: String) -> DataSet {
            var item = DataSet()
            item.set(AttributeTag(0x0008, 0x0100), .SH, text: value)
            item.set(AttributeTag(0x0008, 0x0102), .SH, text: scheme)
            return item
        }
        var study = DataSet()
        study.set(tag, items: [code("A1", "DCM"), code("B2", "SCT")])
        for (item, wanted) in [
            (code("A1", "DCM"), true), (code("A1", "SCT"), false), (code("B*", ""), true), (code("", ""), true),
        ] {
            var key = DataSet()
            key.set(tag, items: [item])
            #expect(key[tag].map { AttributeMatcher($0).matches(study) } == wanted)
        }
    }

    @Test("patterns do not take forever")
    func patternOfStars() {
        let pattern = WildcardPattern(String(repeating: "*a", count: 200) + "b")
        #expect(!pattern.matches(String(repeating: "a", count: 5000)))
    }
}
