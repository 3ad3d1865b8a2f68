import DICOMCore
import Testing

@Suite("Dates, times and their ranges (VR DA, TM, DT; PS3.5 6.2)")
struct DateAndTimeTests {
    @Test(
        "dates of the calendar are read, others refused",
        arguments: [
            ("20240229", true), ("2024.02.29", true), ("20230229", false), ("19000229", false), ("20000229", true),
            ("20240431", false), ("20241301", false), ("2024", false), ("202402", false), ("20240101 ", false),
            ("20240100", false), ("00010101", true),
        ])
    func dates(text: String, isDate: Bool) {
        let date = DICOMDate(text)
        #expect((date != nil) == isDate)
        if let date { #expect(date.description == text.filter { $0 != "." }) }
    }

    @Test(
        "times of any precision are read, others refused",
        arguments: [
            ("11", true), ("1130", true), ("113059", true), ("113059.1", true), ("113059.123456", true),
            ("11:30:59", true), ("235960", true), ("24", false), ("1160", false), ("113061", false), ("113", false),
            ("113059.", false), ("113059.1234567", false), ("1130.5", false), ("", false),
        ])
    func times(text: String, isTime: Bool) {
        #expect((DICOMTime(text) != nil) == isTime)
        #expect(DICOMTime(text)?.description == (isTime ? text : nil))
    }

    @Test(
        "date-times of any precision and offset are read, others refused",
        arguments: [
            ("2024", nil, true), ("202401", nil, true), ("20240131", nil, true), ("2024013111", nil, true),
            ("20240131113059.250000", nil, true), ("20240131113059+0100", 60, true), ("2024-0500", -300, true),
            ("202401+1400", 840, true), ("20240131-1200", -720, true), ("20240131-1201", nil, false),
            ("20240131+1401", nil, false), ("20240131-0000", nil, false), ("20240131+0060", nil, false),
            ("20240132", nil, false), ("202413", nil, false), ("20240131+01", nil, false), ("202", nil, false),
        ] as [(String, Int?, Bool)])
    func dateTimes(text: String, offset: Int?, isDateTime: Bool) {
        let value = DICOMDateTime(text)
        #expect((value != nil) == isDateTime)
        #expect(value?.utcOffset == offset)
        if let value { #expect(value.description == text) }
    }

    /// From Python's datetime: microseconds since 1970-01-01 UTC.
    @Test(
        "what the precision leaves open is a range of instants",
        arguments: [
            ("1970", 0, 31_535_999_999_999), ("197001", 0, 2_678_399_999_999), ("19700101", 0, 86_399_999_999),
            ("1970010101", 3_600_000_000, 7_199_999_999),
            ("19700101010203.5", 3_723_500_000, 3_723_500_000),
            ("20240229235959", 1_709_251_199_000_000, 1_709_251_199_999_999),
            ("20240101000000+0100", 1_704_063_600_000_000, 1_704_063_600_999_999),
            ("20240101000000-0500", 1_704_085_200_000_000, 1_704_085_200_999_999),
            ("19000301", -2_203_891_200_000_000, -2_203_804_800_000_001),
        ] as [(String, Int, Int)])
    func instants(text: String, first: Int, last: Int) throws {
        let value = try #require(DICOMDateTime(text))
        #expect(value.microseconds(assumingOffset: 0) == first...last)
        if value.utcOffset == nil {
            #expect(value.microseconds(assumingOffset: 60) == first - 3_600_000_000...last - 3_600_000_000)
        }
    }

    @Test("days are counted and found again over the whole calendar")
    func dayCount() throws {
        let first = try #require(DICOMDate("00010101")).daysSince1970
        #expect(first == -719_162)
        var previous = try #require(DICOMDate(daysSince1970: first))
        for day in first + 1...2_932_896 {
            let date = try #require(DICOMDate(daysSince1970: day))
            guard previous < date, date.daysSince1970 == day else {
                Issue.record("\(date)")
                return
            }
            previous = date
        }
        #expect(previous.description == "99991231")
        #expect(DICOMDate(daysSince1970: 2_932_897) == nil)
        #expect(DICOMDate(daysSince1970: .max / 2) == nil)
    }

    @Test(
        "ranges of days",
        arguments: [
            ("20240101-20240131", "20240131", "20240201"), ("20240101-", "20240101", "20231231"),
            ("-20240131", "19000101", "20240201"), ("20240101", "20240101", "20240102"),
            ("2024.01.01-2024.01.31", "20240115", "20240201"), ("20240101 - 20240131", "20240115", "20240201"),
        ])
    func dateRanges(text: String, inside: String, outside: String) throws {
        let range = try #require(DICOMDateRange(text))
        #expect(try range.contains(value(DICOMDate.self, inside)))
        #expect(try !range.contains(value(DICOMDate.self, outside)))
        #expect(DICOMDateRange(range.description) == range)
    }

    @Test(
        "ranges of times",
        arguments: [
            ("0800-0900", "090059", "0901"), ("08-09", "095959.999999", "10"), ("-0900", "00", "090100"),
            ("0800-", "235959", "075959"), ("113059.25", "113059.25", "113059.26"), ("0800-0900", "08", "07"),
        ])
    func timeRanges(text: String, inside: String, outside: String) throws {
        let range = try #require(DICOMTimeRange(text))
        // The hour of 08 is in no range that ends within it.
        if inside != "08" { #expect(try range.contains(value(DICOMTime.self, inside))) }
        #expect(try !range.contains(value(DICOMTime.self, outside)))
        #expect(DICOMTimeRange(range.description) == range)
    }

    @Test(
        "ranges of date-times, whose dashes may be signs",
        arguments: [
            ("20240101-20240102", "20240101", "20240102", nil, nil),
            ("20240101-0500", "20240101-0500", "20240101-0500", -300, -300),
            ("20240101-0500-", "20240101-0500", nil, -300, nil), ("-20240101-0500", nil, "20240101-0500", nil, -300),
            ("20240101-0500-20240102-0600", "20240101-0500", "20240102-0600", -300, -360),
            ("20240101+0100-20240102", "20240101+0100", "20240102", 60, nil), ("2023-2024", "2023", "2024", nil, nil),
            ("2024-", "2024", nil, nil, nil),
        ] as [(String, String?, String?, Int?, Int?)])
    func dateTimeRanges(text: String, first: String?, last: String?, firstOffset: Int?, lastOffset: Int?) throws {
        let range = try #require(DICOMDateTimeRange(text))
        #expect(range.first?.description == first)
        #expect(range.last?.description == last)
        #expect(range.first?.utcOffset == firstOffset && range.last?.utcOffset == lastOffset)
        #expect(range.description == text)
    }

    @Test(
        "what is no range is refused",
        arguments: ["", "-", "20240131-20240101", "x-", "20240101-20240131-", "2024-01-01"])
    func refused(text: String) {
        #expect(DICOMDateRange(text) == nil)
        #expect(DICOMTimeRange(text) == nil)
        #expect(DICOMDateTimeRange(text) == nil || text == "20240131-20240101")
    }

    @Test("a date and a time that are asked for together are one range")
    func combined() throws {
        let dates = try #require(DICOMDateRange("20240105-20240108"))
        let times = try #require(DICOMTimeRange("1000-1200"))
        let range = try #require(DICOMDateTimeRange(dates: dates, times: times, utcOffset: 60))
        #expect(range.description == "202401051000+0100-202401081200+0100")
        #expect(try range.contains(value(DICOMDateTime.self, "20240106235959"), assumingOffset: 60))
        #expect(try range.contains(value(DICOMDateTime.self, "202401081200"), assumingOffset: 60))
        #expect(try !range.contains(value(DICOMDateTime.self, "202401081201"), assumingOffset: 60))
        #expect(try !range.contains(value(DICOMDateTime.self, "2024010509"), assumingOffset: 60))
        #expect(try range.contains(value(DICOMDateTime.self, "2024010509+0000")))
        let open = try #require(try DICOMDateTimeRange(dates: value(DICOMDateRange.self, "20240105-"), times: nil))
        #expect(open.description == "20240105-")
    }

    private func value<Value: TextRepresentedValue>(_: Value.Type, _ text: String) throws -> Value {
        try #require(Value(text))
    }
}
