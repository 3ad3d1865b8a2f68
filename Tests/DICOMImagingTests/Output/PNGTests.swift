import DICOMCore
import DICOMImaging
import Testing

@Suite("PNG (ISO/IEC 15948)")
struct PNGTests {
    /// The file's chunks, their CRCs checked bit by bit.
    static func chunks(_ file: [UInt8]) throws -> [(name: String, content: [UInt8])] {
        try #require(Array(file.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        var chunks: [(String, [UInt8])] = []
        var position = 8
        while position < file.count {
            let length = number(file, position)
            let body = Array(file[position + 4..<position + 8 + length])
            var crc: UInt32 = .max
            for byte in body {
                crc ^= UInt32(byte)
                for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
            }
            #expect(number(file, position + 8 + length) == Int(~crc))
            chunks.append((String(decoding: body[0..<4], as: UTF8.self), Array(body[4...])))
            position += 12 + length
        }
        return chunks
    }

    static func number(_ bytes: [UInt8], _ place: Int) -> Int {
        (0..<4).reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
    }

    /// Undoes the stored blocks of RFC 1951, and the filters.
    static func pixels(_ file: [UInt8], rowSize: Int, pixelWidth: Int) throws -> [UInt8] {
        let stream = try chunks(file).filter { $0.name == "IDAT" }.flatMap(\.content)
        var raw: [UInt8] = []
        var position = 2
        while position + 5 <= stream.count - 4 {
            let length = Int(stream[position + 1]) | Int(stream[position + 2]) << 8
            raw += stream[position + 5..<position + 5 + length]
            position += 5 + length
        }
        var above = [UInt8](repeating: 0, count: rowSize)
        var pixels: [UInt8] = []
        for start in stride(from: 0, to: raw.count, by: rowSize + 1) {
            var row = Array(raw[start + 1...start + rowSize])
            for index in row.indices {
                let left = index >= pixelWidth ? Int(row[index - pixelWidth]) : 0
                let corner = index >= pixelWidth ? Int(above[index - pixelWidth]) : 0
                let up = Int(above[index])
                let paeth = [left, up, corner].min { abs(left + up - corner - $0) < abs(left + up - corner - $1) }
                let prediction = [0, left, up, (left + up) / 2, paeth ?? 0][Int(raw[start])]
                row[index] &+= UInt8(prediction)
            }
            pixels += row
            above = row
        }
        return pixels
    }

    static let pictures: [(Picture.Format, width: Int, height: Int)] = [
        (.grey8, 1, 1), (.grey8, 37, 21), (.rgb8, 5, 9), (.grey16, 8, 8), (.grey8, 300, 400),
    ]

    @Test("holds the picture", arguments: pictures)
    func roundTrip(format: Picture.Format, width: Int, height: Int) throws {
        var generator = SplitMix64(seed: 1)
        let count = width * height * format.bytesPerPixel
        // Ramps with noise, so that every filter wins a row.
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 3 + Int.random(in: 0...3, using: &generator)) }
        let picture = try Picture(width: width, height: height, format: format, bytes: Bytes(bytes))
        let file = try PNGEncoder(compressionLevel: 0).encode(picture)
        let header = try #require(try Self.chunks(file).first)
        #expect(header.name == "IHDR" && Self.number(header.content, 0) == width)
        #expect(Self.number(header.content, 4) == height)
        #expect(Array(header.content[8...]) == [format == .grey16 ? 16 : 8, format == .rgb8 ? 2 : 0, 0, 0, 0])
        #expect(try Self.chunks(file).last?.name == "IEND")
        var read = try Self.pixels(file, rowSize: width * format.bytesPerPixel, pixelWidth: format.bytesPerPixel)
        if format == .grey16 { for index in stride(from: 0, to: count, by: 2) { read.swapAt(index, index + 1) } }
        #expect(read == bytes)
    }

    @Test("compresses what is smooth")
    func compresses() throws {
        let bytes = (0..<65_536).map { UInt8(truncatingIfNeeded: ($0 & 255 + $0 >> 8) / 2) }
        let picture = try Picture(width: 256, height: 256, format: .grey8, bytes: Bytes(bytes))
        #expect(try picture.png().count < 2_000)
    }

    @Test("comes in parts of at most 64 KiB")
    func parts() throws {
        let picture = try Picture(
            width: 700, height: 700, format: .grey8, bytes: Bytes([UInt8](repeating: 0, count: 490_000)))
        var largest = 0
        var count = 0
        try PNGEncoder(compressionLevel: 0).encode(picture) { part in
            largest = max(largest, part.count)
            count += part.count
        }
        #expect(largest <= 65_536 && count > 490_000)
    }

    @Test("refuses a picture whose bytes do not fit its sides")
    func sides() {
        #expect(failure { _ = try Picture(width: 2, height: 2, format: .grey8, bytes: [1, 2, 3]) } == .invalidOption)
        #expect(failure { _ = try Picture(width: .max, height: 2, format: .grey8, bytes: []) } == .invalidOption)
    }
}
