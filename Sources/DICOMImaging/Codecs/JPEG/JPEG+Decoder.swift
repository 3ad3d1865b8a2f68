extension JPEG {
    /// Decodes a picture: its samples as they are coded, components side by side, no colour conversion.
    package struct Decoder: ~Copyable {
        private let frame: FrameHeader
        private let layout: Layout
        private let bytesPerSample: Int
        private var reader = SegmentReader()
        private var hasPassedFrameHeader = false
        private var hasEnded = false
        private var tables = Tables()
        private var data: EntropyCodedData

        /// Bytes of the decoded picture.
        ///
        /// - Parameter bytesPerSample: 1, or 2 where the precision asks for it.
        package static func size(_ frame: FrameHeader, bytesPerSample: Int) -> Int {
            frame.width * frame.height * frame.components.count * bytesPerSample
        }

        /// Refuses a picture that the input is too short for, before anything is allocated that depends on its size: each
        /// block takes a bit at least, two where it is coded in one scan, and so does a lossless sample.
        package static func check(_ header: Header, against input: Span<UInt8>) throws(Failure) {
            let units = Layout(header.frame).unitCount
            let bits = header.frame.process == .sequential ? 2 * units : units
            guard bits / 8 <= input.count else { throw Failure(.tooFewBytes, at: 0) }
        }

        /// Decodes a picture.
        ///
        /// - Parameters:
        ///   - header: the input's.
        ///   - bytesPerSample: 1 or 2, at least as many as the precision asks for.
        ///   - output: `size` bytes, which are all written.
        package static func decode(
            _ input: Span<UInt8>, _ header: Header, bytesPerSample: Int, into output: inout MutableSpan<UInt8>
        ) throws(Failure) {
            try check(header, against: input)
            guard bytesPerSample == 1 || bytesPerSample == 2, header.frame.precision <= 8 * bytesPerSample,
                output.count == size(header.frame, bytesPerSample: bytesPerSample)
            else { throw Failure(.output, at: 0) }
            var decoder = Decoder(header, bytesPerSample: bytesPerSample, capacity: input.count)
            switch (header.frame.process, header.frame.precision) {
            case (.lossless, _): try decoder.decodeLossless(input, into: &output)
            case (.sequential, 8): try decoder.decodeSequential(input, as: UInt8.self, into: &output)
            case (.sequential, _): try decoder.decodeSequential(input, as: UInt16.self, into: &output)
            case (.progressive, 8): try decoder.decodeProgressive(input, as: UInt8.self, into: &output)
            case (.progressive, _): try decoder.decodeProgressive(input, as: UInt16.self, into: &output)
            }
        }

        private init(_ header: Header, bytesPerSample: Int, capacity: Int) {
            frame = header.frame
            layout = Layout(header.frame)
            self.bytesPerSample = bytesPerSample
            data = EntropyCodedData(capacity: capacity)
        }

        /// Takes in tables up to the next scan.
        ///
        /// - Returns: the scan and its marker's offset; nil at the picture's end.
        private mutating func nextScan(_ input: Span<UInt8>) throws(Failure) -> (ScanHeader, Int)? {
            while let segment = try reader.next(in: input) {
                if segment.marker == .endOfImage {
                    hasEnded = true
                    return nil
                }
                if segment.marker == .startOfScan {
                    let scan = try ScanHeader(segment, in: input, of: frame)
                    data.start(at: reader.position)
                    return (scan, segment.offset)
                }
                if Header.isFrameHeader(segment.marker) {
                    // The header's reader took the first one.
                    guard !hasPassedFrameHeader else { throw Failure(.secondFrame, at: segment.offset) }
                    hasPassedFrameHeader = true
                }
                try tables.take(segment, in: input)
            }
            return nil
        }

        /// Where the picture comes in one scan, a few rows of MCUs have memory at a time.
        private mutating func decodeSequential<Sample: DCTSample>(
            _ input: Span<UInt8>, as type: Sample.Type, into output: inout MutableSpan<UInt8>
        ) throws(Failure) {
            var missing = Set(frame.components.indices)
            var next = try nextScan(input, repeating: &missing)
            let isOneScan = missing.isEmpty
            let layout = isOneScan ? Layout(frame, keeping: 3) : self.layout
            var buffer = Buffer<Sample>(count: layout.sampleCount)
            var interleaving: Interleaving<Sample>? = Interleaving(frame, layout, bytesPerSample: bytesPerSample)
            var none: Interleaving<Sample>?
            while let (scan, offset) = next {
                let decoder = try SequentialScan(scan, of: frame, layout, tables, at: offset)
                var samples = buffer.mutableSpan
                if isOneScan {
                    return try decoder.decode(input, &data, into: &samples, &interleaving, &output)
                }
                try decoder.decode(input, &data, into: &samples, &none, &output)
                reader.position = data.position
                next = missing.isEmpty ? nil : try nextScan(input, repeating: &missing)
            }
            guard missing.isEmpty else { throw Failure(.incomplete, at: reader.position) }
            interleaving?.finish(buffer.span, into: &output)
        }

        private mutating func decodeLossless(
            _ input: Span<UInt8>, into output: inout MutableSpan<UInt8>
        ) throws(Failure) {
            var missing = Set(frame.components.indices)
            var shifts = [Int](repeating: 0, count: frame.components.count)
            var next = try nextScan(input, repeating: &missing)
            let isOneScan = missing.isEmpty
            let layout = isOneScan ? Layout(frame, keeping: 2) : self.layout
            var buffer = Buffer<UInt16>(count: layout.sampleCount)
            while let (scan, offset) = next {
                let decoder = try LosslessScan(scan, of: frame, layout, tables, at: offset)
                for component in scan.components { shifts[component.index] = scan.approximationLow }
                var samples = buffer.mutableSpan
                var interleaving: Interleaving<UInt16>?
                if isOneScan {
                    interleaving = Interleaving(frame, layout, bytesPerSample: bytesPerSample, shifts: shifts)
                }
                try decoder.decode(input, &data, into: &samples, &interleaving, &output)
                guard !isOneScan else { return }
                reader.position = data.position
                next = missing.isEmpty ? nil : try nextScan(input, repeating: &missing)
            }
            guard missing.isEmpty else { throw Failure(.incomplete, at: reader.position) }
            var interleaving = Interleaving<UInt16>(frame, layout, bytesPerSample: bytesPerSample, shifts: shifts)
            interleaving.finish(buffer.span, into: &output)
        }

        /// The next scan of components that none before had: each is coded in one (T.81 B.2.3).
        private mutating func nextScan(
            _ input: Span<UInt8>, repeating missing: inout Set<Int>
        ) throws(Failure) -> (ScanHeader, Int)? {
            guard let (scan, offset) = try nextScan(input) else { return nil }
            for component in scan.components where missing.remove(component.index) == nil {
                throw Failure(.repeatedScan, at: offset)
            }
            return (scan, offset)
        }

        private mutating func decodeProgressive<Sample: DCTSample>(
            _ input: Span<UInt8>, as type: Sample.Type, into output: inout MutableSpan<UInt8>
        ) throws(Failure) {
            var buffer = Buffer<Int16>(count: layout.sampleCount)
            var progress = Progress(frame, layout)
            while let (scan, offset) = try nextScan(input) {
                try progress.take(scan, layout, tables, at: offset)
                let decoder = try ProgressiveScan(scan, layout, tables, at: offset)
                var coefficients = buffer.mutableSpan
                try decoder.decode(input, &data, into: &coefficients)
                reader.position = data.position
            }
            guard progress.isComplete || hasEnded && progress.isBegun else {
                throw Failure(.incomplete, at: reader.position)
            }
            var samples = Buffer<Sample>(count: layout.sampleCount)
            progress.reconstruct(buffer.span, layout, into: &samples)
            var interleaving = Interleaving<Sample>(frame, layout, bytesPerSample: bytesPerSample)
            interleaving.finish(samples.span, into: &output)
        }
    }
}
