extension JPEG {
    /// Writes lossless pictures (T.81 H), with a Huffman table made for each.
    package struct LosslessEncoder: Sendable {
        /// 1 to 7 (T.81 table H.1).
        package var predictor: Int
        /// So many lower bits are lost.
        package var pointTransform: Int

        package init(predictor: Int = 1, pointTransform: Int = 0) {
            self.predictor = min(max(predictor, 1), 7)
            self.pointTransform = max(pointTransform, 0)
        }

        /// - Parameters:
        ///   - samples: `picture.byteCount` bytes.
        ///   - precision: 2 to 16 bits, which no sample exceeds, more than the point transform.
        package func encode(
            _ samples: Span<UInt8>, _ picture: Picture, precision: Int
        ) throws(Failure) -> [UInt8] {
            guard picture.isValid, samples.count == picture.byteCount, (2...16).contains(precision),
                precision <= 8 * picture.bytesPerSample, pointTransform < precision
            else { throw Failure(.output, at: 0) }
            let count = picture.width * picture.height * picture.components
            var buffer = Buffer<UInt16>(count: count)
            takeDifferences(samples, picture, precision, into: &buffer)
            let codes = HuffmanCodes(optimalSpecification(Self.categoryCounts(buffer.span)))
            var writer = BitWriter(capacity: samples.count / 2 + 1024)
            writer.append([0xFF, Marker.startOfImage.rawValue])
            writer.appendSigns(picture.colour, isLossless: true)
            let zeros = [Int](repeating: 0, count: picture.components)
            writer.appendFrameHeader(
                .startOfFrame3, picture, precision: precision, sampling: zeros.map { _ in 0x11 }, tables: zeros)
            writer.append(codes.specification, isAC: false, number: 0)
            writer.appendScanHeader(tables: zeros, last: [predictor, 0, pointTransform])
            Self.write(buffer.span, codes, lineCount: picture.width * picture.components, into: &writer)
            writer.append([0xFF, Marker.endOfImage.rawValue])
            return writer.finish()
        }

        /// What remains of each sample after prediction, modulo 2^16.
        private func takeDifferences(
            _ samples: Span<UInt8>, _ picture: Picture, _ precision: Int, into buffer: inout Buffer<UInt16>
        ) {
            let (step, width) = (picture.components, picture.width * picture.components)
            var lines = Buffer<UInt16>(count: 2 * width)
            var current = lines.mutableSpan
            var output = buffer.mutableSpan
            for row in 0..<picture.height {
                // The lines change places: the one above is the one before.
                let (above, here) = row % 2 == 0 ? (width, 0) : (0, width)
                load(samples, row, picture, into: &current, at: here)
                let start = row * width
                if row == 0 {
                    for index in 0..<min(step, width) {
                        output[start + index] =
                            current[here + index] &- UInt16(1 << (precision - pointTransform - 1))
                    }
                    Self.subtract(current.span, here, here, 1, step, width, into: &output, at: start)
                } else {
                    for index in 0..<min(step, width) {
                        output[start + index] = current[here + index] &- current[above + index]
                    }
                    Self.subtract(current.span, here, above, predictor, step, width, into: &output, at: start)
                }
            }
        }

        private func load(
            _ samples: Span<UInt8>, _ row: Int, _ picture: Picture, into line: inout MutableSpan<UInt16>, at start: Int
        ) {
            let width = picture.width * picture.components
            let shift = UInt16(pointTransform)
            // `samples` hold `height` lines, `line` two.
            if picture.bytesPerSample == 1 {
                for index in 0..<width {
                    unsafe line[unchecked: start &+ index] =
                        UInt16(samples[unchecked: row &* width &+ index]) &>> shift
                }
            } else {
                let bytes = unsafe samples.bytes
                for index in 0..<width {
                    let sample = unsafe bytes.unsafeLoadUnaligned(
                        fromUncheckedByteOffset: 2 &* (row &* width &+ index), as: UInt16.self)
                    unsafe line[unchecked: start &+ index] = sample.littleEndian &>> shift
                }
            }
        }

        /// Differences of a line but its first pixel.
        private static func subtract(
            _ lines: Span<UInt16>, _ here: Int, _ above: Int, _ predictor: Int, _ step: Int, _ width: Int,
            into output: inout MutableSpan<UInt16>, at start: Int
        ) {
            @inline(__always)
            func each(_ output: inout MutableSpan<UInt16>, _ predicted: (Int32, Int32, Int32) -> Int32) {
                // Both lines have `width` samples, of which the first `step` are done.
                for index in step..<max(width, step) {
                    let sample = unsafe lines[unchecked: here &+ index]
                    let left = unsafe Int32(lines[unchecked: here &+ index &- step])
                    let up = unsafe Int32(lines[unchecked: above &+ index])
                    let diagonal = unsafe Int32(lines[unchecked: above &+ index &- step])
                    unsafe output[unchecked: start &+ index] =
                        sample &- UInt16(truncatingIfNeeded: predicted(left, up, diagonal))
                }
            }
            switch predictor {
            case 1: each(&output) { left, _, _ in left }
            case 2: each(&output) { _, up, _ in up }
            case 3: each(&output) { _, _, diagonal in diagonal }
            case 4: each(&output) { left, up, diagonal in left &+ up &- diagonal }
            case 5: each(&output) { left, up, diagonal in left &+ (up &- diagonal) &>> 1 }
            case 6: each(&output) { left, up, diagonal in up &+ (left &- diagonal) &>> 1 }
            default: each(&output) { left, up, _ in (left &+ up) &>> 1 }
            }
        }

        /// The number of bits of a difference (T.81 table H.2); of -32,768 it is 16.
        @inline(__always)
        private static func category(_ difference: UInt16) -> Int {
            let signed = Int32(Int16(bitPattern: difference))
            let magnitude = (signed ^ (signed &>> 31)) &- (signed &>> 31)
            return 32 &- magnitude.leadingZeroBitCount
        }

        private static func categoryCounts(_ differences: Span<UInt16>) -> [Int] {
            // Four sets in turns, so that one count need not wait for the one before.
            var sets = Buffer<Int>(count: 4 * 32)
            var counts = sets.mutableSpan
            for index in differences.indices {
                let place = (index & 3) &* 32 &+ category(unsafe differences[unchecked: index])
                unsafe counts[unchecked: place] &+= 1
            }
            return (0...16).map { category in (0..<4).reduce(0) { $0 + counts[32 * $1 + category] } }
        }

        private static func write(
            _ differences: Span<UInt16>, _ codes: HuffmanCodes, lineCount: Int, into writer: inout BitWriter
        ) {
            let words = codes.words.span
            for start in stride(from: 0, to: differences.count, by: lineCount) {
                // At most 32 bits each, all of which may need stuffing.
                writer.reserve(8 * lineCount)
                for index in start..<start + lineCount {
                    let difference = unsafe differences[unchecked: index]
                    let size = category(difference)
                    let word = unsafe words[unchecked: size]
                    // Negative numbers less one, the sign's bits cut off; of 16 bits nothing follows the code.
                    let extra = size == 16 ? 0 : UInt32(size)
                    let number = UInt32(difference) &- UInt32(difference &>> 15)
                    let bits = number & ((1 &<< extra) &- 1)
                    writer.put((word & 0xFFFF) &<< extra | bits, UInt64((word &>> 16) &+ extra))
                }
            }
            writer.flush()
        }
    }
}
