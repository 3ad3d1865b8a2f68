extension JPEG {
    /// SOS (T.81 B.2.3), checked against the frame.
    package struct ScanHeader: Equatable, Sendable {
        package struct Component: Equatable, Sendable {
            /// Of the frame's components.
            package var index: Int
            /// Which DC or lossless table, 0 to 3.
            package var dcTable: Int
            /// Which AC table, 0 to 3.
            package var acTable: Int
        }

        /// 1 to 4, each once.
        package var components: [Component]
        /// The first coefficient in zigzag order; the predictor where lossless.
        package var spectralStart: Int
        /// The last coefficient in zigzag order.
        package var spectralEnd: Int
        /// The bit position of the scan before; 0 in the first one.
        package var approximationHigh: Int
        /// The bit position of this scan; the point transform where lossless.
        package var approximationLow: Int

        package init(_ segment: Segment, in input: Span<UInt8>, of frame: FrameHeader) throws(Failure) {
            let failure = Failure(.scanHeader, at: segment.offset)
            let start = segment.contents.lowerBound
            guard let count = segment.contents.isEmpty ? nil : Int(input[start]), (1...4).contains(count),
                segment.contents.count >= 4 + 2 * count
            else { throw failure }
            components = []
            for number in 0..<count {
                let (identifier, tables) = (input[start + 1 + 2 * number], input[start + 2 + 2 * number])
                guard let index = frame.components.firstIndex(where: { $0.identifier == identifier }),
                    !components.contains(where: { $0.index == index }), tables >> 4 < 4, tables & 15 < 4
                else { throw failure }
                components.append(Component(index: index, dcTable: Int(tables >> 4), acTable: Int(tables & 15)))
            }
            let end = start + 1 + 2 * count
            spectralStart = Int(input[end])
            spectralEnd = Int(input[end + 1])
            approximationHigh = Int(input[end + 2] >> 4)
            approximationLow = Int(input[end + 2] & 15)
            guard isAllowed(in: frame) else { throw failure }
        }

        private func isAllowed(in frame: FrameHeader) -> Bool {
            // At most ten units make an MCU (T.81 B.2.3).
            let units = components.reduce(0) {
                $0 + frame.components[$1.index].horizontal * frame.components[$1.index].vertical
            }
            guard components.count == 1 || units <= 10 else { return false }
            switch frame.process {
            case .sequential:
                // Encoders are careless of these four; there is one way to read the scan.
                return true
            case .progressive:
                guard approximationLow <= 13, approximationHigh == 0 || approximationHigh == approximationLow + 1
                else { return false }
                return spectralStart == 0
                    ? spectralEnd == 0
                    : components.count == 1 && spectralStart <= spectralEnd && spectralEnd < 64
            case .lossless:
                return (1...7).contains(spectralStart) && approximationLow < frame.precision
            }
        }
    }
}
