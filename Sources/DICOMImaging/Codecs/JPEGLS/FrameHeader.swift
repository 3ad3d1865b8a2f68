extension JPEGLS {
    /// The image that a stream holds (T.87 C.2.2).
    package struct FrameHeader: Hashable, Sendable {
        /// 1...2^32 - 1
        package var width: Int
        /// 1...2^32 - 1
        package var height: Int
        /// Bits of a sample, 2...16.
        package var precision: Int
        /// The identifiers of the components, 1...4 of them.
        package var components: [UInt8]

        package init(width: Int, height: Int, precision: Int, components: [UInt8]) {
            self.width = width
            self.height = height
            self.precision = precision
            self.components = components
        }

        /// Whether so few bytes can be all of it: a line takes a bit at least, and so does a run of 2^15 samples.
        package func fits(in bytes: Int) -> Bool {
            let (lines, overflow) = height.multipliedReportingOverflow(by: 1 + (width - 1) >> 15)
            return !overflow && lines / 8 <= bytes
        }
    }

    /// What a scan holds and how (T.87 C.2.3).
    package struct ScanHeader: Hashable, Sendable {
        /// Their places in the frame header.
        package var components: [Int]
        package var near: Int
        package var interleave: Interleave
    }
}
