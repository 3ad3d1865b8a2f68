extension J2K {
    /// Decodes a codestream into samples.
    package struct Decoder: Sendable {
        /// What becomes of a codestream whose end is missing.
        package enum Truncation: Sendable {
            /// It is refused.
            case refuse
            /// What there is is decoded: coefficients that nobody tells are 0, samples of tiles that never come too.
            case accept
        }

        package var truncation: Truncation

        package init(truncation: Truncation = .refuse) {
            self.truncation = truncation
        }

        /// - Parameters:
        ///   - input: a codestream or a JP2 file.
        ///   - layout: what the image has to be.
        ///   - output: `layout.count` zeros, which become the samples: interleaved, little endian, signed ones extended.
        package func decode(
            _ input: Span<UInt8>, _ layout: SampleLayout, into output: inout MutableSpan<UInt8>
        ) throws(Failure) {
            guard output.count == layout.count, layout.count > 0 else { throw Failure(.mismatch) }
            // The span is not used while the pointer is: it is borrowed for the whole call.
            let target = unsafe output.withUnsafeMutableBufferPointer { $0.baseAddress }
            guard let target = unsafe target else { throw Failure(.mismatch) }
            try Source.with(input) { source throws(Failure) in
                try unsafe decode(source, layout, UnsafeMutableRawPointer(target))
            }
        }

        /// Looks only at the image's shape and at how many bytes there are.
        package func check(_ input: Span<UInt8>, _ layout: SampleLayout) throws(Failure) {
            try Source.with(input) { source throws(Failure) in
                try check(CodestreamParser.size(source), layout, source.count)
            }
        }

        private func decode(
            _ source: Source, _ layout: SampleLayout, _ target: UnsafeMutableRawPointer
        ) throws(Failure) {
            let size = try CodestreamParser.size(source)
            try check(size, layout, source.count)
            let stream = try CodestreamParser.parse(source)
            guard !stream.tiles.isEmpty else { throw Failure(.truncated, at: source.count) }
            if truncation == .refuse {
                guard !stream.isTruncated, stream.tiles.count == size.tileColumns * size.tileRows else {
                    throw Failure(.truncated, at: source.count)
                }
            }
            var blocks = BlockDecoder()
            for tile in stream.tiles {
                do throws(Failure) {
                    var decoder = try TileDecoder(stream.size, tile)
                    let isWhole = try decoder.decode(source, &blocks)
                    guard isWhole || truncation == .accept else { throw Failure(.truncated, at: source.count) }
                    for index in stream.size.components.indices {
                        let writer = unsafe SampleWriter(
                            target: target, layout: layout, component: stream.size.components[index])
                        decoder.write(index, to: writer, origin: (size.image.x0, size.image.y0))
                    }
                } catch {
                    // What is damaged stays damaged; only what ends early may be passed over.
                    guard truncation == .accept, error.reason == .truncated else { throw error }
                }
            }
        }

        /// Before anything is allocated: the shape, and whether so few bytes can stand for so many samples.
        private func check(_ size: Size, _ layout: SampleLayout, _ bytes: Int) throws(Failure) {
            guard size.image.width == layout.width, size.image.height == layout.height,
                size.components.count == layout.samples
            else { throw Failure(.mismatch) }
            for component in size.components where component.precision > 8 * layout.bytesPerSample {
                throw Failure(component.precision > 32 ? .unsupported : .mismatch)
            }
            guard layout.width * layout.height * layout.samples / greatestRatio <= bytes else {
                throw Failure(.tooSmall)
            }
        }
    }
}
