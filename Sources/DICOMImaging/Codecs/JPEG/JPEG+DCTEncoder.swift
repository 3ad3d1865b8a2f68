extension JPEG {
    /// Writes baseline pictures of 8 bits and extended ones of 12 (T.81 F).
    package struct DCTEncoder: Sendable {
        /// 1 to 100.
        package var quality: Int
        /// Of the second and third component, where there are three.
        package var subsampling: ChromaSubsampling
        /// Whether Huffman tables are made for each picture; those of 12 bits always have their own.
        package var isOptimized: Bool
        /// Whether RGB of 8 bits becomes YCbCr.
        package var convertsColour: Bool

        package init(
            quality: Int, subsampling: ChromaSubsampling = .none, isOptimized: Bool = false,
            convertsColour: Bool = false
        ) {
            self.quality = min(max(quality, 1), 100)
            self.subsampling = subsampling
            self.isOptimized = isOptimized
            self.convertsColour = convertsColour
        }

        /// - Parameters:
        ///   - samples: `picture.byteCount` bytes; of colours as they shall be coded, or that are converted.
        ///   - precision: 8 or 12 bits, which no sample exceeds.
        package func encode(_ samples: Span<UInt8>, _ picture: Picture, precision: Int) throws(Failure) -> [UInt8] {
            guard picture.isValid, samples.count == picture.byteCount, precision == 8 || precision == 12,
                precision <= 8 * picture.bytesPerSample
            else { throw Failure(.output, at: 0) }
            let subsampling = picture.components == 3 ? subsampling : .none
            let isConverted = convertsColour && picture.components == 3 && picture.bytesPerSample == 1
            var coded = picture
            if isConverted { coded.colour = .yCbCr }
            return precision == 8
                ? encode(
                    Planes<UInt8>(samples, picture, subsampling, convertsColour: isConverted), coded, subsampling, 8)
                : encode(Planes<UInt16>(samples, picture, subsampling, convertsColour: false), coded, subsampling, 12)
        }

        private func encode<Sample: QuantizedSample>(
            _ planes: borrowing Planes<Sample>, _ picture: Picture, _ subsampling: ChromaSubsampling, _ precision: Int
        ) -> [UInt8] {
            let limit = precision == 8 ? 255 : 32_767
            // Of 12-bit pictures the steps are those of 8 bits: sixteen times as fine for the range.
            let tables = [true, false].map {
                Quantizer(StandardTables.quantization(isLuminance: $0, quality: quality, limit: limit))
            }
            let hasChrominance = picture.colour == .yCbCr && picture.components == 3
            let numbers = (0..<picture.components).map { hasChrominance && $0 > 0 ? 1 : 0 }
            let count = hasChrominance ? 2 : 1
            let codes = codes(planes, numbers, tables, subsampling, isOptimized: isOptimized || precision == 12)

            var writer = BitWriter(capacity: picture.byteCount / 4 + 4096)
            writer.append([0xFF, Marker.startOfImage.rawValue])
            writer.appendSigns(picture.colour, isLossless: false)
            for number in 0..<count { writer.append(tables[number], number: number) }
            writer.appendFrameHeader(
                precision == 8 ? .startOfFrame0 : .startOfFrame1, picture, precision: precision,
                sampling: numbers.indices.map { index in
                    index == 0 ? subsampling.horizontal << 4 | subsampling.vertical : 0x11
                }, tables: numbers)
            for number in 0..<count {
                writer.append(codes.dc[number].specification, isAC: false, number: number)
                writer.append(codes.ac[number].specification, isAC: true, number: number)
            }
            writer.appendScanHeader(tables: numbers.map { $0 * 0x11 }, last: [0, 63, 0])
            var sink = SymbolWriter(writer, dc: codes.dc, ac: codes.ac)
            walk(planes, numbers, tables, subsampling, into: &sink)
            var end = sink.finish()
            end.flush()
            end.append([0xFF, Marker.endOfImage.rawValue])
            return end.finish()
        }

        /// Typical codes, or those that suit the picture.
        private func codes<Sample: QuantizedSample>(
            _ planes: borrowing Planes<Sample>, _ numbers: [Int], _ tables: [Quantizer],
            _ subsampling: ChromaSubsampling, isOptimized: Bool
        ) -> (dc: [HuffmanCodes], ac: [HuffmanCodes]) {
            guard isOptimized else {
                return (
                    [HuffmanCodes(StandardTables.luminanceDC), HuffmanCodes(StandardTables.chrominanceDC)],
                    [HuffmanCodes(StandardTables.luminanceAC), HuffmanCodes(StandardTables.chrominanceAC)]
                )
            }
            var counts = SymbolCounts()
            walk(planes, numbers, tables, subsampling, into: &counts)
            return (
                [0, 1].map { HuffmanCodes(counts.specification($0, isAC: false)) },
                [0, 1].map { HuffmanCodes(counts.specification($0, isAC: true)) }
            )
        }

        /// Transforms, quantizes and codes every block, MCU after MCU.
        private func walk<Sample: QuantizedSample, Sink: SymbolSink & ~Copyable>(
            _ planes: borrowing Planes<Sample>, _ numbers: [Int], _ tables: [Quantizer],
            _ subsampling: ChromaSubsampling, into sink: inout Sink
        ) {
            var buffer = Buffer<Int16>(count: 64)
            var block = buffer.mutableSpan
            let samples = planes.samples.span
            let table = BlockCoder.places
            let places = table.span
            var previous = SIMD4<Int32>.zero
            let blocks = Self.blocks(planes.planes, numbers, subsampling)
            for row in 0..<planes.rows {
                // A block has 64 symbols at most, each of 4 bytes that may all need stuffing.
                sink.reserve(blocks.count * planes.columns * 512)
                for column in 0..<planes.columns {
                    for unit in blocks {
                        let offset = unit.offset &+ row &* unit.rowStep &+ column &* unit.columnStep
                        let nonzero = Sample.quantize(
                            samples, at: offset, unit.stride, tables[unit.table], into: &block)
                        var number = previous[unit.component]
                        BlockCoder.code(
                            block.span, places, nonzero: nonzero, &number, table: unit.table, into: &sink)
                        previous[unit.component] = number
                    }
                }
            }
        }

        /// A block of an MCU, and how far it is to the next MCU's.
        private struct Unit: BitwiseCopyable {
            var component: Int
            var table: Int
            var offset: Int
            var stride: Int
            var columnStep: Int
            var rowStep: Int
        }

        private static func blocks<Plane>(
            _ planes: [Planes<Plane>.Plane], _ numbers: [Int], _ subsampling: ChromaSubsampling
        ) -> [Unit] {
            var units: [Unit] = []
            for (component, plane) in planes.enumerated() {
                let isFull = component == 0
                let (wide, high) = isFull ? (subsampling.horizontal, subsampling.vertical) : (1, 1)
                for row in 0..<high {
                    for column in 0..<wide {
                        units.append(
                            Unit(
                                component: component, table: numbers[component],
                                offset: plane.offset + 8 * (row * plane.stride + column), stride: plane.stride,
                                columnStep: 8 * wide, rowStep: 8 * high * plane.stride))
                    }
                }
            }
            return units
        }
    }
}

extension JPEG.BitWriter {
    /// DQT of one table, of bytes where its steps fit in them.
    mutating func append(_ table: JPEG.Quantizer, number: Int) {
        let isWide = table.steps.contains { $0 > 255 }
        append(
            .defineQuantizationTables,
            [UInt8(number | (isWide ? 0x10 : 0))]
                + table.steps.flatMap { isWide ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0)] })
    }
}
