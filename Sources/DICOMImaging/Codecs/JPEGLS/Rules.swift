extension JPEGLS {
    /// What the coding of one sample goes by, besides what a scan learns: a small value, copied into loops over samples.
    struct Rules<Arithmetic: Residual>: BitwiseCopyable {
        let residual: Arithmetic
        private let unaryLimit: Int
        private let errorBits: Int
        private let reset: Int

        init(_ parameters: CodingParameters) {
            residual = Arithmetic(parameters)
            unaryLimit = parameters.unaryLimit
            errorBits = parameters.errorBits
            reset = parameters.reset
        }

        // MARK: Decoding

        /// A sample of regular mode (T.87 A.4 to A.6).
        ///
        /// - Parameter contexts: one for each magnitude of `place.context`, which is below 365.
        @inline(__always)
        func decoded(
            _ place: Neighbourhood, _ contexts: borrowing Storage<RegularContext>, _ reader: inout BitReader,
            _ input: Span<UInt8>
        ) -> Int {
            let sign = place.context >> 63
            let index = (place.context ^ sign) &- sign
            var context = contexts[index]
            let correction = (Int(context.correction) ^ sign) &- sign
            let prediction = residual.clamped(JPEGLS.predicted(a: place.a, b: place.b, c: place.c) &+ correction)
            let mapped = reader.golomb(Int(context.golomb), unaryLimit: unaryLimit, errorBits: errorBits, input)
            var error = (mapped >> 1) ^ (0 &- (mapped & 1))
            if context.golomb == 0, residual.near == 0 { error ^= context.complement }
            context.update(error, step: residual.step, reset: reset)
            contexts[index] = context
            return residual.sample(prediction, (error ^ sign) &- sign)
        }

        /// The sample that ends a run (T.87 A.7.2).
        ///
        /// - Parameter context: `alike` where its neighbours are.
        @inline(__always)
        func decodedEnd(
            a: Int, b: Int, _ context: inout RunContext, runIndex: Int, _ reader: inout BitReader,
            _ input: Span<UInt8>
        ) -> Int {
            let golomb = context.golomb
            let limit = unaryLimit &- JPEGLS.runBits(runIndex) &- 1
            let mapped = reader.golomb(golomb, unaryLimit: limit, errorBits: errorBits, input)
            let error = context.error(mapped, golomb: golomb)
            context.update(error, mapped: mapped, reset: reset)
            if context.kind == 1 { return residual.sample(a, error) }
            return residual.sample(b, a > b ? 0 &- error : error)
        }

        // MARK: Encoding

        /// Codes a sample in regular mode, and gives what a decoder makes of it.
        @inline(__always)
        func encoded(
            _ sample: Int, _ place: Neighbourhood, _ contexts: borrowing Storage<RegularContext>,
            _ writer: inout BitWriter
        ) -> Int {
            let sign = place.context >> 63
            let index = (place.context ^ sign) &- sign
            var context = contexts[index]
            let correction = (Int(context.correction) ^ sign) &- sign
            let prediction = residual.clamped(JPEGLS.predicted(a: place.a, b: place.b, c: place.c) &+ correction)
            let error = residual.error(((sample &- prediction) ^ sign) &- sign)
            var shown = error
            if context.golomb == 0, residual.near == 0 { shown ^= context.complement }
            let mapped = (shown &<< 1) ^ (shown >> 63)
            writer.putGolomb(mapped, Int(context.golomb), unaryLimit: unaryLimit, errorBits: errorBits)
            context.update(error, step: residual.step, reset: reset)
            contexts[index] = context
            return residual.sample(prediction, (error ^ sign) &- sign)
        }

        /// Codes the sample that ends a run, and gives what a decoder makes of it.
        @inline(__always)
        func encodedEnd(
            _ sample: Int, a: Int, b: Int, _ context: inout RunContext, runIndex: Int, _ writer: inout BitWriter
        ) -> Int {
            let isReversed = context.kind == 0 && a > b
            let prediction = context.kind == 0 ? b : a
            let difference = sample &- prediction
            let error = residual.error(isReversed ? 0 &- difference : difference)
            let golomb = context.golomb
            let mapped = context.mapped(error, golomb: golomb)
            let limit = unaryLimit &- JPEGLS.runBits(runIndex) &- 1
            writer.putGolomb(mapped, golomb, unaryLimit: limit, errorBits: errorBits)
            context.update(error, mapped: mapped, reset: reset)
            return residual.sample(prediction, isReversed ? 0 &- error : error)
        }
    }
}
