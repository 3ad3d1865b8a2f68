extension J2K {
    /// Bytes borrowed for the time of a closure. Reads outside of them give 0 or throw.
    @safe
    package struct Source {
        // Valid for `count` bytes as long as the closure of `with` runs: no source outlives it.
        let base: UnsafePointer<UInt8>
        package let count: Int

        /// - Parameters:
        ///   - base: readable for `count` bytes for as long as the source is used.
        @unsafe
        init(base: UnsafePointer<UInt8>, count: Int) {
            unsafe self.base = base
            self.count = count
        }

        /// Calls `body` with a source over a span.
        package static func with<Value, Problem: Error>(
            _ span: Span<UInt8>, _ body: (Source) throws(Problem) -> Value
        ) throws(Problem) -> Value {
            try unsafe span.withUnsafeBufferPointer { buffer throws(Problem) in
                guard let base = buffer.baseAddress else { return try body(.empty) }
                return try body(unsafe Source(base: base, count: buffer.count))
            }
        }

        /// Calls `body` with a source over an array.
        package static func with<Value, Problem: Error>(
            _ array: [UInt8], _ body: (Source) throws(Problem) -> Value
        ) throws(Problem) -> Value {
            try unsafe array.withUnsafeBufferPointer { buffer throws(Problem) in
                guard let base = buffer.baseAddress else { return try body(.empty) }
                return try body(unsafe Source(base: base, count: buffer.count))
            }
        }

        private static var empty: Source {
            // Never read: the count is 0.
            unsafe Source(base: UnsafePointer(bitPattern: 1).unsafelyUnwrapped, count: 0)
        }

        /// A byte; 0 outside.
        package subscript(index: Int) -> UInt8 {
            @inline(__always) get {
                // In bounds by the comparison, which takes negative indices for large ones.
                UInt(bitPattern: index) < UInt(bitPattern: count) ? unsafe base[index] : 0
            }
        }

        /// Two bytes, the more significant first; zeros outside.
        package func word(_ index: Int) -> Int { Int(self[index]) << 8 | Int(self[index + 1]) }

        /// Four bytes, the most significant first; zeros outside.
        package func long(_ index: Int) -> Int { word(index) << 16 | word(index + 2) }

        /// A part, cut to what there is.
        func slice(_ range: Range<Int>) -> Source {
            let range = range.clamped(to: 0..<count)
            // In bounds: the range was cut.
            return unsafe Source(base: base + range.lowerBound, count: range.count)
        }

        /// Appends a range, cut to what there is.
        func append(_ range: Range<Int>, to array: inout [UInt8]) {
            let range = range.clamped(to: 0..<count)
            // In bounds: the range was cut.
            unsafe array.append(contentsOf: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
        }
    }

    /// Reads a marker segment, and no further than its end.
    package struct SegmentReader {
        let source: Source
        package private(set) var position: Int
        package let end: Int

        package init(_ source: Source, _ range: Range<Int>) {
            self.source = source
            position = range.lowerBound
            end = min(range.upperBound, source.count)
        }

        package var remaining: Int { end - position }

        package mutating func byte() throws(Failure) -> Int {
            guard remaining >= 1 else { throw Failure(.marker, at: position) }
            defer { position += 1 }
            return Int(source[position])
        }

        package mutating func word() throws(Failure) -> Int {
            guard remaining >= 2 else { throw Failure(.marker, at: position) }
            defer { position += 2 }
            return source.word(position)
        }

        package mutating func long() throws(Failure) -> Int {
            guard remaining >= 4 else { throw Failure(.marker, at: position) }
            defer { position += 4 }
            return source.long(position)
        }
    }
}
