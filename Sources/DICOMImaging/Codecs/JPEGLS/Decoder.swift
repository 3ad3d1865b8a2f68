extension JPEGLS {
    /// Decodes one image.
    package struct Decoder: Sendable {
        package let frame: FrameHeader
        private var markers: MarkerReader
        private let first: ScanHeader

        /// Reads up to the first scan. Nothing of the image's size is allocated.
        package init(_ input: Span<UInt8>) throws(Failure) {
            var markers = MarkerReader()
            guard case .scan(let scan) = try markers.next(input), let frame = markers.frame else {
                throw Failure(.missingScan, at: markers.position)
            }
            guard frame.fits(in: input.count) else { throw Failure(.size, at: 0) }
            (self.markers, self.frame, first) = (markers, frame, scan)
        }

        /// Reads all scans. Besides the output it takes memory for two lines and tables of at most 128 KiB.
        ///
        /// - Parameters:
        ///   - input: the one that `init` was given.
        ///   - output: `width · height · components · bytesPerSample` bytes.
        package func decode(
            _ input: Span<UInt8>, as layout: SampleLayout, into output: inout MutableSpan<UInt8>
        ) throws(Failure) {
            let samples = frame.width * frame.height * frame.components.count
            guard layout.components == frame.components.count, layout.bytesPerSample * 8 >= frame.precision,
                (1...2).contains(layout.bytesPerSample), output.count == samples * layout.bytesPerSample
            else { throw Failure(.layout, at: 0) }
            var markers = markers
            var step = MarkerReader.Step.scan(first)
            var missing = Set(frame.components.indices)
            while case .scan(let scan) = step {
                guard missing.isSuperset(of: scan.components) else { throw Failure(.scan, at: markers.position) }
                missing.subtract(scan.components)
                try decode(scan, input, &markers, layout, into: &output)
                if missing.isEmpty { return }
                step = try markers.next(input)
            }
            throw Failure(.missingScan, at: markers.position)
        }

        private func decode(
            _ scan: ScanHeader, _ input: Span<UInt8>, _ markers: inout MarkerReader, _ layout: SampleLayout,
            into output: inout MutableSpan<UInt8>
        ) throws(Failure) {
            guard
                let parameters = CodingParameters(markers.preset, precision: frame.precision, near: scan.near)
            else { throw Failure(.parameters, at: markers.position) }
            if parameters.isPlainLossless {
                var decoder = ScanDecoder<LosslessResidual>(scan, of: frame, parameters)
                try decoder.decode(input, &markers, layout, into: &output)
            } else {
                var decoder = ScanDecoder<BoundedResidual>(scan, of: frame, parameters)
                try decoder.decode(input, &markers, layout, into: &output)
            }
        }
    }
}
