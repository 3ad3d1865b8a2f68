/// Numbers between the text of DS and IS and that of JSON.
enum JSONNumber {
    /// Appends decimal text as a JSON number that keeps its digits: `+07.` becomes `7`, `.5` becomes `0.5`.
    ///
    /// - Returns: false, and nothing appended, where the text is no number (PS3.18 F.2.3.1 lets it be a string then).
    static func append(_ text: Span<UInt8>, _ range: Range<Int>, to buffer: inout [UInt8]) -> Bool {
        var index = range.lowerBound
        let end = range.upperBound
        let isNegative = index < end && text[index] == 0x2D
        if index < end && (isNegative || text[index] == 0x2B) { index += 1 }
        let integer = digits(text, from: index, to: end)
        index = integer.upperBound
        var fraction = index..<index
        if index < end && text[index] == 0x2E {
            fraction = digits(text, from: index + 1, to: end)
            index = fraction.upperBound
        }
        guard !integer.isEmpty || !fraction.isEmpty else { return false }
        var exponent = index..<index
        if index < end && text[index] | 0x20 == 0x65 {
            var start = index + 1
            if start < end && (text[start] == 0x2D || text[start] == 0x2B) { start += 1 }
            let places = digits(text, from: start, to: end)
            guard !places.isEmpty else { return false }
            exponent = index..<places.upperBound
            index = places.upperBound
        }
        guard index == end else { return false }
        if isNegative { buffer.append(0x2D) }
        var first = integer.lowerBound
        while first + 1 < integer.upperBound && text[first] == 0x30 { first += 1 }
        if integer.isEmpty { buffer.append(0x30) }
        for place in first..<integer.upperBound { buffer.append(text[place]) }
        if !fraction.isEmpty {
            buffer.append(0x2E)
            for place in fraction { buffer.append(text[place]) }
        }
        for place in exponent { buffer.append(text[place]) }
        return true
    }

    private static func digits(_ text: Span<UInt8>, from start: Int, to end: Int) -> Range<Int> {
        var index = start
        while index < end, (0x30...0x39).contains(text[index]) { index += 1 }
        return start..<index
    }

    /// A number, or the string that stands for what JSON has no number for.
    static func append<Value: BinaryFloatingPoint & LosslessStringConvertible>(
        _ value: Value, to buffer: inout [UInt8], _ words: NumberWords = .json
    ) {
        if value.isFinite {
            buffer.append(contentsOf: value.description.utf8)
        } else {
            JSONText.append(value.isNaN ? words.nan : value > 0 ? words.infinity : words.negativeInfinity, to: &buffer)
        }
    }
}

/// What stands where there is no number.
struct NumberWords {
    let nan, infinity, negativeInfinity: StaticString

    /// Strings, quotes included.
    static let json = NumberWords(nan: "\"NaN\"", infinity: "\"Infinity\"", negativeInfinity: "\"-Infinity\"")
    /// As XML Schema writes them.
    static let xml = NumberWords(nan: "NaN", infinity: "INF", negativeInfinity: "-INF")
}
