extension DataElement {
    /// The values of a binary or a text number (US, SL, IS, …) as integers; empty where there is none.
    ///
    /// - Throws: `.wrongVR` for other VRs, `.malformedValue` for text that is no integer and a length that is no multiple.
    package func integers<Integer: FixedWidthInteger & Sendable>(
        _: Integer.Type
    ) throws(DICOMError) -> [Integer] {
        switch resolvedVR {
        case .US, .OW: try convert(UInt16.self)
        case .SS: try convert(Int16.self)
        case .UL, .OL: try convert(UInt32.self)
        case .SL: try convert(Int32.self)
        case .UV, .OV: try convert(UInt64.self)
        case .SV: try convert(Int64.self)
        case .OB where isEmpty, .UN where isEmpty: []
        case .IS, .DS: try parseIntegers()
        default: throw error(.wrongVR, "PS3.5 6.2")
        }
    }

    /// The values of a number of any VR; empty where there is none.
    ///
    /// - Throws: as `integers(_:)`.
    package func floatingPoints() throws(DICOMError) -> [Double] {
        switch resolvedVR {
        case .FL, .OF:
            return try words(UInt32.self).map { Double(Float(bitPattern: $0)) }
        case .FD, .OD:
            return try words(UInt64.self).map { Double(bitPattern: $0) }
        case .DS, .IS:
            var numbers: [Double] = []
            for text in strings where !text.isEmpty {
                guard let number = DecimalString.number(text) else { throw error(.malformedValue, "PS3.5 6.2") }
                numbers.append(number)
            }
            return numbers
        default:
            return try integers(Int64.self).map(Double.init)
        }
    }

    /// The first value as an integer, nil where there is none or it is not one.
    public var int: Int? { ints.first }

    /// All values as integers; empty where they are not.
    public var ints: [Int] { (try? integers(Int.self)) ?? [] }

    /// The first value as a number, nil where there is none or it is not one.
    public var double: Double? { doubles.first }

    /// All values as numbers; empty where they are not.
    public var doubles: [Double] { (try? floatingPoints()) ?? [] }

    private func convert<Word: FixedWidthInteger & BitwiseCopyable & Sendable, Integer: FixedWidthInteger>(
        _: Word.Type
    ) throws(DICOMError) -> [Integer] {
        var integers: [Integer] = []
        for word in try words(Word.self) {
            guard let integer = Integer(exactly: word) else { throw error(.malformedValue, "PS3.5 6.2") }
            integers.append(integer)
        }
        return integers
    }

    private func parseIntegers<Integer: FixedWidthInteger>() throws(DICOMError) -> [Integer] {
        var integers: [Integer] = []
        for text in strings where !text.isEmpty {
            if let integer = Integer(text) {
                integers.append(integer)
            } else if let number = DecimalString.number(text), let integer = Integer(exactly: number) {
                integers.append(integer)
            } else {
                throw error(.malformedValue, "PS3.5 6.2")
            }
        }
        return integers
    }

    /// The value as little endian words.
    package func words<Word: FixedWidthInteger & BitwiseCopyable & Sendable>(
        _: Word.Type
    ) throws(DICOMError) -> [Word] {
        guard let bytes else { throw error(.wrongVR, "PS3.5 6.2") }
        let size = MemoryLayout<Word>.size
        guard bytes.count % size == 0 else { throw error(.malformedValue, "PS3.5 6.2") }
        let span = bytes.bytes
        return unsafe [Word](unsafeUninitializedCapacity: bytes.count / size) { words, count in
            for place in 0..<bytes.count / size {
                let word = unsafe span.unsafeLoadUnaligned(fromByteOffset: place * size, as: Word.self)
                unsafe words.initializeElement(at: place, to: Word(littleEndian: word))
            }
            count = bytes.count / size
        }
    }
}
