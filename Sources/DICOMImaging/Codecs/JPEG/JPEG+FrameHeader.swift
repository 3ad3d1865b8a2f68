extension JPEG {
    /// How a picture is coded, of the ways that are decoded here.
    package enum Process: Sendable {
        /// SOF0 and SOF1.
        case sequential
        /// SOF2: spectral selection, successive approximation or both.
        case progressive
        /// SOF3.
        case lossless
    }

    /// One component of the frame header.
    package struct Component: Equatable, Sendable {
        package var identifier: UInt8
        /// Horizontal sampling factor, 1 to 4.
        package var horizontal: Int
        /// Vertical sampling factor, 1 to 4.
        package var vertical: Int
        /// Which quantization table, 0 to 3.
        package var quantizationTable: Int
    }

    /// SOFn (T.81 B.2.2), checked.
    package struct FrameHeader: Equatable, Sendable {
        package var process: Process
        /// Bits of a sample: 8 or 12; 2 to 16 where lossless.
        package var precision: Int
        /// 1 to 65,535.
        package var width: Int
        /// 1 to 65,535; 0 in SOF where DNL tells it.
        package var height: Int
        /// 1 to 4.
        package var components: [Component]

        /// The largest of the components.
        package var maximumHorizontal: Int { components.reduce(1) { max($0, $1.horizontal) } }
        /// The largest of the components.
        package var maximumVertical: Int { components.reduce(1) { max($0, $1.vertical) } }

        package init(_ segment: Segment, in input: Span<UInt8>) throws(Failure) {
            let failure = Failure(.frameHeader, at: segment.offset)
            switch segment.marker {
            case .startOfFrame0, .startOfFrame1: process = .sequential
            case .startOfFrame2: process = .progressive
            case .startOfFrame3: process = .lossless
            case let marker where marker.rawValue >= 0xC9 && marker.rawValue <= 0xCB:
                throw Failure(.arithmeticCoding, at: segment.offset)
            default: throw Failure(.hierarchical, at: segment.offset)
            }
            let start = segment.contents.lowerBound
            guard segment.contents.count >= 6 else { throw failure }
            precision = Int(input[start])
            height = input.number16(at: start + 1)
            width = input.number16(at: start + 3)
            let count = Int(input[start + 5])
            guard width > 0, (1...4).contains(count), segment.contents.count >= 6 + 3 * count else { throw failure }
            let precisions = process == .lossless ? 2...16 : 8...12
            guard precisions.contains(precision), process == .lossless || precision % 4 == 0,
                segment.marker != .startOfFrame0 || precision == 8
            else { throw failure }
            components = []
            for index in 0..<count {
                let offset = start + 6 + 3 * index
                let component = Component(
                    identifier: input[offset], horizontal: Int(input[offset + 1] >> 4),
                    vertical: Int(input[offset + 1] & 15), quantizationTable: Int(input[offset + 2]))
                guard (1...4).contains(component.horizontal), (1...4).contains(component.vertical),
                    component.quantizationTable < 4 || process == .lossless,
                    !components.contains(where: { $0.identifier == component.identifier })
                else { throw failure }
                components.append(component)
            }
        }
    }

    /// Where a component's samples and blocks lie (T.81 A.1.1, A.2.4).
    package struct Geometry: Equatable, Sendable {
        package var horizontal: Int
        package var vertical: Int
        /// Samples in a line that belong to the picture.
        package var width: Int
        /// Lines that belong to the picture.
        package var height: Int
        /// Units of data in a line: blocks of 8 × 8, or samples where lossless; what only completes an MCU is not counted.
        package var unitsWide: Int
        package var unitsHigh: Int
        /// Of the component's first sample among those of all components.
        package var offset: Int
        /// From a line of samples to the next.
        package var stride: Int
        /// Lines that have memory: all, or as many as a few rows of MCUs need, in turns.
        package var lines: Int

        /// Of a line's first sample.
        @inline(__always)
        func place(ofLine line: Int) -> Int { offset &+ line % lines &* stride }

        var unitCount: Int { unitsWide * unitsHigh }
    }

    /// The layout of a frame's components and of its MCUs.
    package struct Layout: Equatable, Sendable {
        package var components: [Geometry] = []
        /// Of an interleaved scan.
        package var unitsWide: Int
        package var unitsHigh: Int
        /// Of all components.
        package var sampleCount = 0

        /// - Parameter rows: of MCUs that have memory; nil: all.
        package init(_ frame: FrameHeader, keeping rows: Int? = nil) {
            let side = frame.process == .lossless ? 1 : 8
            let (horizontal, vertical) = (frame.maximumHorizontal, frame.maximumVertical)
            unitsWide = (frame.width + side * horizontal - 1) / (side * horizontal)
            unitsHigh = (frame.height + side * vertical - 1) / (side * vertical)
            for component in frame.components {
                let width = (frame.width * component.horizontal + horizontal - 1) / horizontal
                let height = (frame.height * component.vertical + vertical - 1) / vertical
                let unitsHigh = (height + side - 1) / side
                let lines = min(unitsHigh, rows.map { $0 * component.vertical } ?? unitsHigh) * side
                let geometry = Geometry(
                    horizontal: component.horizontal, vertical: component.vertical, width: width, height: height,
                    unitsWide: (width + side - 1) / side, unitsHigh: unitsHigh, offset: sampleCount,
                    stride: (width + side - 1) / side * side, lines: lines)
                components.append(geometry)
                sampleCount += geometry.stride * lines
            }
        }

        /// Blocks, or samples where lossless, of all components.
        var unitCount: Int { components.reduce(0) { $0 + $1.unitCount } }
    }
}
