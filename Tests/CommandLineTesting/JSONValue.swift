/// JSON that keeps its numbers as they are written.
public enum JSONValue: Sendable, Equatable {
    case null
    case boolean(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    public subscript(_ name: String) -> JSONValue? {
        if case .object(let members) = self { return members[name] }
        return nil
    }

    public var object: [String: JSONValue]? {
        if case .object(let members) = self { return members }
        return nil
    }

    public var array: [JSONValue]? {
        if case .array(let values) = self { return values }
        return nil
    }

    public var string: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    public var int: Int? {
        if case .number(let text) = self { return Int(text) }
        return nil
    }

    /// - Returns: nil where the bytes are no JSON.
    public init?(_ bytes: [UInt8]) {
        var parser = JSONParser(bytes: bytes)
        guard let value = parser.value() else { return nil }
        parser.skipSpace()
        guard parser.isAtEnd else { return nil }
        self = value
    }
}

private struct JSONParser {
    let bytes: [UInt8]
    var place = 0

    var isAtEnd: Bool { place == bytes.count }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard next == byte else { return false }
        place += 1
        return true
    }

    mutating func value() -> JSONValue? {
        skipSpace()
        switch next {
        case 0x7B: return object()
        case 0x5B: return array()
        case 0x22: return string().map(JSONValue.string)
        case nil: return nil
        default: return word()
        }
    }

    private mutating func object() -> JSONValue? {
        guard take(0x7B) else { return nil }
        var members: [String: JSONValue] = [:]
        if take(0x7D) { return .object(members) }
        repeat {
            skipSpace()
            guard let name = string(), take(0x3A), let value = value(), members.updateValue(value, forKey: name) == nil
            else { return nil }
        } while take(0x2C)
        return take(0x7D) ? .object(members) : nil
    }

    private mutating func array() -> JSONValue? {
        guard take(0x5B) else { return nil }
        var values: [JSONValue] = []
        if take(0x5D) { return .array(values) }
        repeat {
            guard let value = value() else { return nil }
            values.append(value)
        } while take(0x2C)
        return take(0x5D) ? .array(values) : nil
    }

    private mutating func word() -> JSONValue? {
        let start = place
        while let byte = next, byte != 0x2C, byte != 0x5D, byte != 0x7D, byte > 0x20 { place += 1 }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        switch text {
        case "null": return .null
        case "true", "false": return .boolean(text == "true")
        default: return isNumber(bytes[start..<place]) ? .number(text) : nil
        }
    }

    /// RFC 8259 6
    private func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        func digits() -> Int {
            let count = rest.prefix { (0x30...0x39).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        if rest.first == 0x2D { rest = rest.dropFirst() }
        let startsWithZero = rest.first == 0x30
        let integer = digits()
        guard integer > 0, !startsWithZero || integer == 1 else { return false }
        if rest.first == 0x2E {
            rest = rest.dropFirst()
            guard digits() > 0 else { return false }
        }
        if let first = rest.first, first | 0x20 == 0x65 {
            rest = rest.dropFirst()
            if let sign = rest.first, sign == 0x2B || sign == 0x2D { rest = rest.dropFirst() }
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }

    private mutating func string() -> String? {
        guard take(0x22) else { return nil }
        let start = place
        while let byte = next, byte != 0x22, byte != 0x5C, byte >= 0x20 { place += 1 }
        if next == 0x22 {
            place += 1
            return String(decoding: bytes[start..<place - 1], as: UTF8.self)
        }
        var units: [UInt16] = Array(String(decoding: bytes[start..<place], as: UTF8.self).utf16)
        while let byte = next {
            if byte == 0x22 {
                place += 1
                return String(decoding: units, as: UTF16.self)
            }
            guard byte >= 0x20 else { return nil }
            if byte == 0x5C {
                guard let unit = escape() else { return nil }
                units.append(unit)
            } else {
                let start = place
                while let byte = next, byte != 0x22, byte != 0x5C, byte >= 0x20 { place += 1 }
                units += Array(String(decoding: bytes[start..<place], as: UTF8.self).utf16)
            }
        }
        return nil
    }

    private mutating func escape() -> UInt16? {
        guard place + 1 < bytes.count else { return nil }
        let letter = bytes[place + 1]
        place += 2
        switch letter {
        case 0x22, 0x5C, 0x2F: return UInt16(letter)
        case 0x62: return 0x08
        case 0x66: return 0x0C
        case 0x6E: return 0x0A
        case 0x72: return 0x0D
        case 0x74: return 0x09
        case 0x75:
            guard place + 4 <= bytes.count else { return nil }
            place += 4
            return UInt16(String(decoding: bytes[place - 4..<place], as: UTF8.self), radix: 16)
        default: return nil
        }
    }
}
