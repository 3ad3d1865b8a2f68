extension JPEGLS {
    /// Everything that a scan learns while it is coded, and the arithmetic that it goes by: the same in encoder and decoder.
    struct Model<Arithmetic: Residual>: ~Copyable {
        let parameters: CodingParameters
        let residual: Arithmetic
        let quantizer: GradientQuantizer
        /// By the absolute number that the quantiser gives.
        let contexts: Storage<RegularContext>
        /// RItype 0: the neighbours of a run's last sample differ.
        var unlike: RunContext
        /// RItype 1
        var alike: RunContext
        let unaryLimit: Int
        let errorBits: Int
        let reset: Int

        init(_ parameters: CodingParameters) {
            self.parameters = parameters
            residual = Arithmetic(parameters)
            quantizer = GradientQuantizer(parameters)
            contexts = Storage(repeating: RegularContext(parameters), count: 365)
            unlike = RunContext(parameters, kind: 0)
            alike = RunContext(parameters, kind: 1)
            unaryLimit = parameters.unaryLimit
            errorBits = parameters.errorBits
            reset = parameters.reset
        }

        /// Forgets everything, as at a restart marker.
        mutating func clear() {
            contexts.fill(0..<365, with: RegularContext(parameters))
            unlike = RunContext(parameters, kind: 0)
            alike = RunContext(parameters, kind: 1)
        }

        // MARK: Decoding

        /// A sample of regular mode (T.87 A.4 to A.6).
        ///
        /// - Parameter number: what the quantiser gives: its magnitude is below 365.
        @inline(__always)
        func decoded(_ number: Int, a: Int, b: Int, c: Int, _ reader: inout BitReader) -> Int {
            let sign = number >> 63
            let index = (number ^ sign) &- sign
            var context = contexts[index]
            let correction = (Int(context.correction) ^ sign) &- sign
            let prediction = residual.clamped(JPEGLS.predicted(a: a, b: b, c: c) &+ correction)
            let mapped = reader.golomb(Int(context.golomb), unaryLimit: unaryLimit, errorBits: errorBits)
            let error = (mapped >> 1) ^ (0 &- (mapped & 1)) ^ Int(context.complement)
            context.update(error, step: residual.step, reset: reset)
            contexts[index] = context
            return residual.sample(prediction, (error ^ sign) &- sign)
        }

        /// The error of a sample that ends a run (T.87 A.7.2).
        @inline(__always)
        private func decodedError(_ context: inout RunContext, runIndex: Int, _ reader: inout BitReader) -> Int {
            let golomb = context.golomb
            let mapped = reader.golomb(
                golomb, unaryLimit: unaryLimit &- JPEGLS.runBits(runIndex) &- 1, errorBits: errorBits)
            let error = context.error(mapped, golomb: golomb)
            context.update(error, mapped: mapped, reset: reset)
            return error
        }

        /// The sample that ends a run.
        @inline(__always)
        mutating func decodedEnd(a: Int, b: Int, runIndex: Int, _ reader: inout BitReader) -> Int {
            if abs(a &- b) <= residual.near {
                var context = alike
                let error = decodedError(&context, runIndex: runIndex, &reader)
                alike = context
                return residual.sample(a, error)
            }
            return decodedUnlikeEnd(a: a, b: b, runIndex: runIndex, &reader)
        }

        /// The sample that ends a run, where its neighbours are taken to differ: those of interleaved samples always are.
        @inline(__always)
        mutating func decodedUnlikeEnd(a: Int, b: Int, runIndex: Int, _ reader: inout BitReader) -> Int {
            var context = unlike
            let error = decodedError(&context, runIndex: runIndex, &reader)
            unlike = context
            return residual.sample(b, a > b ? 0 &- error : error)
        }

        // MARK: Encoding

        /// Codes a sample in regular mode, and gives what a decoder makes of it.
        @inline(__always)
        func encoded(_ sample: Int, _ number: Int, a: Int, b: Int, c: Int, _ writer: inout BitWriter) -> Int {
            let sign = number >> 63
            let index = (number ^ sign) &- sign
            var context = contexts[index]
            let correction = (Int(context.correction) ^ sign) &- sign
            let prediction = residual.clamped(JPEGLS.predicted(a: a, b: b, c: c) &+ correction)
            let difference = sample &- prediction
            let error = residual.error((difference ^ sign) &- sign)
            let shown = error ^ Int(context.complement)
            let mapped = (shown &<< 1) ^ (shown >> 63)
            writer.putGolomb(mapped, Int(context.golomb), unaryLimit: unaryLimit, errorBits: errorBits)
            context.update(error, step: residual.step, reset: reset)
            contexts[index] = context
            return residual.sample(prediction, (error ^ sign) &- sign)
        }

        @inline(__always)
        private func encode(_ error: Int, _ context: inout RunContext, runIndex: Int, _ writer: inout BitWriter) {
            let golomb = context.golomb
            let mapped = context.mapped(error, golomb: golomb)
            writer.putGolomb(
                mapped, golomb, unaryLimit: unaryLimit &- JPEGLS.runBits(runIndex) &- 1, errorBits: errorBits)
            context.update(error, mapped: mapped, reset: reset)
        }

        /// Codes the sample that ends a run, and gives what a decoder makes of it.
        @inline(__always)
        mutating func encodedEnd(_ sample: Int, a: Int, b: Int, runIndex: Int, _ writer: inout BitWriter) -> Int {
            if abs(a &- b) <= residual.near {
                let error = residual.error(sample &- a)
                var context = alike
                encode(error, &context, runIndex: runIndex, &writer)
                alike = context
                return residual.sample(a, error)
            }
            return encodedUnlikeEnd(sample, a: a, b: b, runIndex: runIndex, &writer)
        }

        /// As `decodedUnlikeEnd`.
        @inline(__always)
        mutating func encodedUnlikeEnd(_ sample: Int, a: Int, b: Int, runIndex: Int, _ writer: inout BitWriter) -> Int {
            let difference = sample &- b
            let error = residual.error(a > b ? 0 &- difference : difference)
            var context = unlike
            encode(error, &context, runIndex: runIndex, &writer)
            unlike = context
            return residual.sample(b, a > b ? 0 &- error : error)
        }
    }
}
