import DICOMCore

/// The forms of text VRs of the default repertoire (PS3.5 6.2), as values without their padding.
enum TextForm {
    /// What is wrong with a value; nil where nothing is.
    static func fault(of value: [UInt8], vr: VR) -> String? {
        switch vr {
        case .AE: applicationEntity(value)
        case .AS: age(value) ? nil : "not nnnD, nnnW, nnnM or nnnY"
        case .CS: allSatisfy(value, isCode) ? nil : "other characters than A-Z, 0-9, space and underscore"
        case .DA: date(value)
        case .DS: number(value) ? nil : "not a number"
        case .DT: dateTime(value) ? nil : "not YYYYMMDDHHMMSS.FFFFFF&ZZXX or a part of it"
        case .IS: integer(value)
        case .TM: clock(value) ? nil : "not HHMMSS.FFFFFF or a part of it"
        case .UI: uid(value)
        default: nil
        }
    }

    /// A Universal Resource Identifier: the characters of RFC 3986, no space before it.
    static func isIdentifier(_ value: [UInt8]) -> Bool {
        allSatisfy(value) { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: Self.marks.contains(byte)
            }
        }
    }

    private static let marks = Array("-._~:/?#[]@!$&'()*+,;=%".utf8)

    private static func applicationEntity(_ value: [UInt8]) -> String? {
        if !allSatisfy(value, { (0x20...0x7E).contains($0) && $0 != 0x5C }) { return "control characters" }
        return nil
    }

    private static func age(_ value: [UInt8]) -> Bool {
        value.count == 4 && digits(value, 0..<3) != nil && [0x44, 0x57, 0x4D, 0x59].contains(value[3])
    }

    private static func isCode(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x20 || byte == 0x5F
    }

    private static func date(_ value: [UInt8]) -> String? {
        if value.count == 10, value[4] == 0x2E, value[7] == 0x2E { return "the form YYYY.MM.DD of before DICOM" }
        guard value.count == 8, let year = digits(value, 0..<4), let month = digits(value, 4..<6),
            let day = digits(value, 6..<8)
        else { return "not YYYYMMDD" }
        return DICOMDate(year: year, month: month, day: day) == nil ? "not a day of the calendar" : nil
    }

    private static func number(_ value: [UInt8]) -> Bool {
        var (place, count) = (0, 0)
        if place < value.count, value[place] == 0x2B || value[place] == 0x2D { place += 1 }
        skipDigits(value, &place, &count)
        if place < value.count, value[place] == 0x2E {
            place += 1
            skipDigits(value, &place, &count)
        }
        guard count > 0 else { return false }
        guard place < value.count else { return true }
        guard value[place] == 0x45 || value[place] == 0x65 else { return false }
        place += 1
        if place < value.count, value[place] == 0x2B || value[place] == 0x2D { place += 1 }
        var exponent = 0
        skipDigits(value, &place, &exponent)
        return exponent > 0 && place == value.count
    }

    private static func integer(_ value: [UInt8]) -> String? {
        var (place, count) = (0, 0)
        if value.count > 0, value[0] == 0x2B || value[0] == 0x2D { place = 1 }
        let start = place
        skipDigits(value, &place, &count)
        guard count > 0, place == value.count else { return "not an integer" }
        guard count <= 12, let high = digits(value, start..<max(start, value.count - 6)) else { return "over 32 bits" }
        let low = digits(value, max(start, value.count - 6)..<value.count) ?? 0
        let magnitude = high * 1_000_000 + low
        return magnitude <= (start == 1 && value[0] == 0x2D ? 2_147_483_648 : 2_147_483_647) ? nil : "over 32 bits"
    }

    private static func uid(_ value: [UInt8]) -> String? {
        var (length, startsWithZero) = (0, false)
        for place in 0..<value.count {
            switch value[place] {
            case 0x2E:
                if length == 0 { return "an empty component" }
                length = 0
            case 0x30...0x39:
                if length == 0 { startsWithZero = value[place] == 0x30 }
                length += 1
                if length > 1, startsWithZero { return "a component that starts with 0" }
            default: return "other characters than digits and dots"
            }
        }
        if length == 0 { return "an empty component" }
        // ITU-T X.660: the first arc is 0, 1 or 2.
        let isRooted = (0x30...0x32).contains(value[0]) && (value.count == 1 || value[1] == 0x2E)
        return isRooted ? nil : "a root that is not 0, 1 or 2"
    }

    // MARK: Times

    /// HH, HHMM or HHMMSS with a fraction.
    private static func clock(_ value: [UInt8]) -> Bool {
        let whole = Array(value.prefix { $0 != 0x2E })
        if whole.count < value.count {
            let fraction = value.count - whole.count - 1
            guard whole.count == 6, (1...6).contains(fraction), digits(value, 7..<value.count) != nil else {
                return false
            }
        }
        guard [2, 4, 6].contains(whole.count) else { return false }
        // A leap second is second 60.
        let greatest = [23, 59, 60]
        return (0..<whole.count / 2).allSatisfy { place in
            digits(whole, place * 2..<place * 2 + 2).map { $0 <= greatest[place] } ?? false
        }
    }

    private static func dateTime(_ value: [UInt8]) -> Bool {
        var body = value
        if value.count >= 9, [0x2B, 0x2D].contains(value[value.count - 5]) {
            guard let hours = digits(value, value.count - 4..<value.count - 2), hours <= 14,
                let minutes = digits(value, value.count - 2..<value.count), minutes < 60
            else { return false }
            body.removeLast(5)
        }
        let day = min(body.count, 8)
        guard [4, 6, 8].contains(day), digits(body, 0..<day) != nil else { return false }
        if day >= 6, !(1...12).contains(digits(body, 4..<6) ?? 0) { return false }
        if day == 8, !(1...31).contains(digits(body, 6..<8) ?? 0) { return false }
        return body.count <= 8 || clock(Array(body[8...]))
    }

    // MARK: Bytes

    private static func allSatisfy(_ value: [UInt8], _ holds: (UInt8) -> Bool) -> Bool {
        for place in 0..<value.count where !holds(value[place]) { return false }
        return true
    }

    private static func skipDigits(_ value: [UInt8], _ place: inout Int, _ count: inout Int) {
        while place < value.count, (0x30...0x39).contains(value[place]) {
            place += 1
            count += 1
        }
    }

    /// At most nine digits; nil where one is none. No digits are 0.
    private static func digits(_ value: [UInt8], _ range: Range<Int>) -> Int? {
        guard range.count <= 9, range.upperBound <= value.count else { return nil }
        var number = 0
        for place in range {
            guard (0x30...0x39).contains(value[place]) else { return nil }
            number = number * 10 + Int(value[place] - 0x30)
        }
        return number
    }
}
