package import DICOMCore

/// All keys of a query: which data sets match, and what a match returns.
package struct QueryMatcher: Sendable {
    package let query: Query
    package let matchers: [AttributeMatcher]
    /// Date and time keys that are both ranges bound one moment together (PS3.4 C.2.2.2.5).
    private let moments: [MomentRange]

    package init(_ query: Query) {
        self.query = query
        let all = query.keys.map(AttributeMatcher.init)
        let moments = MomentRange.all(in: all)
        let joined = Set(moments.flatMap { [$0.date, $0.time] })
        matchers = all.filter { !joined.contains($0.tag) }
        self.moments = moments
    }

    package func matches(_ candidate: DataSet) -> Bool {
        matchers.allSatisfy { $0.matches(candidate) } && moments.allSatisfy { $0.matches(candidate) }
    }

    /// Whether some key asks for, or compares, a computed attribute.
    package func uses(_ attribute: ComputedAttribute) -> Bool {
        query.identifier[attribute.tag] != nil
    }

    /// A match: the keys asked for, with the candidate's values; keys that it has not are empty.
    package func response(from candidate: DataSet) -> DataSet {
        var response = DataSet()
        response.set(.queryRetrieveLevelTag, .CS, text: query.level.rawValue)
        var isUnicode = false
        for key in query.keys {
            guard let element = candidate[key.tag], !element.isEmpty else {
                response.setEmpty(key.tag, key.vr)
                continue
            }
            response.set(element)
            if !isUnicode, element.vr.usesCharacterSet || element.vr == .SQ {
                isUnicode = element.string?.utf8.contains { $0 >= 0x80 } ?? true
            }
        }
        if isUnicode { response.set(.specificCharacterSetTag, .CS, text: "ISO_IR 192") }
        return response
    }
}

/// A range of dates and a range of times of the same event: from the first date's first time to the last date's last.
struct MomentRange: Sendable {
    let date: AttributeTag
    let time: AttributeTag
    private let from: String
    private let to: String

    /// Study, series, acquisition and content date and time.
    private static let pairs: [(UInt32, UInt32)] = [
        (0x0008_0020, 0x0008_0030), (0x0008_0021, 0x0008_0031), (0x0008_0022, 0x0008_0032), (0x0008_0023, 0x0008_0033),
    ]

    static func all(in matchers: [AttributeMatcher]) -> [MomentRange] {
        pairs.compactMap { date, time in
            guard let dates = range(matchers, date), let times = range(matchers, time), let day = dates.from,
                let clock = times.from
            else { return nil }
            let last = (dates.to ?? "99999999") + (times.to ?? "999999.999999")
            return MomentRange(
                date: AttributeTag(rawValue: date), time: AttributeTag(rawValue: time), from: day + clock, to: last)
        }
    }

    private static func range(_ matchers: [AttributeMatcher], _ tag: UInt32) -> (from: String?, to: String?)? {
        for matcher in matchers where matcher.tag.rawValue == tag {
            if case .range(let from, let to) = matcher.rule, from != to { return (from, to) }
        }
        return nil
    }

    func matches(_ candidate: DataSet) -> Bool {
        guard let day = candidate[date]?.strings.first, let clock = candidate[time]?.strings.first else { return false }
        let moment = AttributeMatcher.normalized(day, .DA) + AttributeMatcher.normalized(clock, .TM)
        return moment >= from && (moment <= to || moment.hasPrefix(to))
    }
}
