import DICOMCore

/// Writes pictures as PNG (ISO/IEC 15948), compressed by zlib.
public struct PNGEncoder: Sendable {
    /// 0 (not compressed) to 9 (smallest).
    public var compressionLevel: Int

    /// Of an image data chunk.
    private static let chunkSize = 65_536

    /// - Parameter compressionLevel: 0 (not compressed) to 9 (smallest).
    public init(compressionLevel: Int = 6) {
        self.compressionLevel = compressionLevel
    }

    /// The whole file.
    ///
    /// - Throws: `ImagingError` with `.compressionFailed` where zlib has no memory.
    public func encode(_ picture: Picture) throws(ImagingError) -> [UInt8] {
        var file: [UInt8] = []
        try encode(picture) { (part: Span<UInt8>) throws(ImagingError) in
            file.reserveCapacity(file.count + part.count)
            for index in part.indices { file.append(part[index]) }
        }
        return file
    }

    /// The file in parts of at most 64 KiB, in order: memory does not grow with the picture.
    ///
    /// - Throws: `ImagingError` with `.compressionFailed`, and what `sink` throws.
    public func encode(
        _ picture: Picture, to sink: (Span<UInt8>) throws(ImagingError) -> Void
    ) throws(ImagingError) {
        try sink(Bytes([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]).span)
        try chunk("IHDR", Bytes(header(picture)).span, sink)
        var deflater = try Deflater(level: compressionLevel, blockSize: Self.chunkSize)
        var filter = PNGFilter(pixelWidth: picture.format.bytesPerPixel, rowSize: picture.bytesPerRow)
        for row in 0..<picture.height {
            let filtered = Bytes(filter.filtered(samples(of: row, in: picture)))
            try deflater.compress(filtered.span, isLast: row == picture.height - 1) {
                (block: Span<UInt8>) throws(ImagingError) in try chunk("IDAT", block, sink)
            }
        }
        try chunk("IEND", Bytes([]).span, sink)
    }

    private func header(_ picture: Picture) -> [UInt8] {
        let depth: UInt8 = picture.format == .grey16 ? 16 : 8
        let colour: UInt8 = picture.format == .rgb8 ? 2 : 0
        return bigEndian(picture.width) + bigEndian(picture.height) + [depth, colour, 0, 0, 0]
    }

    /// PNG has its 16-bit samples big endian.
    private func samples(of row: Int, in picture: Picture) -> [UInt8] {
        let start = row * picture.bytesPerRow
        var samples = picture.bytes[start..<start + picture.bytesPerRow].array
        if picture.format == .grey16 {
            for index in stride(from: 0, to: samples.count, by: 2) { samples.swapAt(index, index + 1) }
        }
        return samples
    }

    private func chunk(
        _ name: String, _ content: Span<UInt8>, _ sink: (Span<UInt8>) throws(ImagingError) -> Void
    ) throws(ImagingError) {
        let type = Bytes(utf8: name)
        var crc = CRC32()
        crc.update(type.span)
        crc.update(content)
        try sink(Bytes(bigEndian(content.count) + type.array).span)
        if content.count > 0 { try sink(content) }
        try sink(Bytes(bigEndian(Int(crc.value))).span)
    }

    private func bigEndian(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}

extension Picture {
    /// The picture as a PNG file.
    ///
    /// - Throws: `ImagingError` with `.compressionFailed` where zlib has no memory.
    public func png() throws(ImagingError) -> [UInt8] { try PNGEncoder().encode(self) }
}
