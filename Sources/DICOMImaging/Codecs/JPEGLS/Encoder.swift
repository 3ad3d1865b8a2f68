extension JPEGLS {
    /// Encodes images: everything that there is to choose.
    package struct Encoder: Hashable, Sendable {
        /// NEAR: how far a decoded sample may be from what it was; 0: lossless.
        package var near = 0
        /// How several components follow each other.
        package var interleave = Interleave.line
        /// Lines between restart markers; 0: none.
        package var restartInterval = 0
        /// Thresholds other than the standard's; 0: those.
        package var preset = Preset()

        package init(near: Int = 0, interleave: Interleave = .line) {
            self.near = near
            self.interleave = interleave
        }

        /// - Parameters:
        ///   - samples: as `layout` says; of each one the lower `frame.precision` bits count.
        ///   - frame: its height and width.
        /// - Returns: the stream, from SOI to EOI.
        /// - Throws: `.layout` where samples and header do not fit together, `.parameters` for a NEAR out of range.
        package func encode(
            _ samples: Span<UInt8>, _ layout: SampleLayout, _ frame: FrameHeader
        ) throws(Failure) -> [UInt8] {
            let components = frame.components.count
            guard (1...0xFFFF_FFFF).contains(frame.width), (1...0xFFFF_FFFF).contains(frame.height),
                (2...16).contains(frame.precision), (1...4).contains(components), layout.components == components,
                (1...2).contains(layout.bytesPerSample), frame.precision <= 8 * layout.bytesPerSample,
                let pixels = frame.width.multipliedIfNoOverflow(by: frame.height),
                let count = pixels.multipliedIfNoOverflow(by: components * layout.bytesPerSample),
                samples.count == count
            else { throw Failure(.layout, at: 0) }
            guard let parameters = CodingParameters(preset, precision: frame.precision, near: near) else {
                throw Failure(.parameters, at: 0)
            }
            var writer = BitWriter(capacity: samples.count / 2 + 256)
            writer.append(header(frame))
            for scan in scans(components) {
                writer.append(header(scan, frame))
                if parameters.isPlainLossless {
                    var encoder = ScanEncoder<LosslessResidual>(scan, of: frame, parameters)
                    encoder.encode(samples, layout, restartInterval: restartInterval, into: &writer)
                } else {
                    var encoder = ScanEncoder<BoundedResidual>(scan, of: frame, parameters)
                    encoder.encode(samples, layout, restartInterval: restartInterval, into: &writer)
                }
            }
            writer.append([0xFF, Marker.endOfImage])
            return writer.array
        }

        private func scans(_ components: Int) -> [ScanHeader] {
            components == 1 || interleave == .none
                ? (0..<components).map { ScanHeader(components: [$0], near: near, interleave: .none) }
                : [ScanHeader(components: Array(0..<components), near: near, interleave: interleave)]
        }

        private func header(_ frame: FrameHeader) -> [UInt8] {
            var bytes: [UInt8] = [0xFF, Marker.startOfImage]
            let isOversize = max(frame.width, frame.height) > 0xFFFF
            if isOversize {
                bytes += Self.segment(Marker.parameters, [(4, 1), (4, 1), (frame.height, 4), (frame.width, 4)])
            }
            var fields = [
                (frame.precision, 1), (isOversize ? 0 : frame.height, 2), (isOversize ? 0 : frame.width, 2),
                (frame.components.count, 1),
            ]
            for identifier in frame.components { fields += [(Int(identifier), 1), (0x11, 1), (0, 1)] }
            bytes += Self.segment(Marker.startOfFrame, fields)
            if preset != Preset() {
                let values = [preset.maximum, preset.t1, preset.t2, preset.t3, preset.reset]
                bytes += Self.segment(Marker.parameters, [(1, 1)] + values.map { ($0, 2) })
            }
            if restartInterval > 0 {
                bytes += Self.segment(
                    Marker.defineRestartInterval, [(restartInterval, restartInterval > 0xFFFF ? 4 : 2)])
            }
            return bytes
        }

        private func header(_ scan: ScanHeader, _ frame: FrameHeader) -> [UInt8] {
            var fields = [(scan.components.count, 1)]
            for component in scan.components { fields += [(Int(frame.components[component]), 1), (0, 1)] }
            return Self.segment(
                Marker.startOfScan, fields + [(near, 1), (Int(scan.interleave.rawValue), 1), (0, 1)])
        }

        /// A marker segment of big endian numbers, each with its width in bytes.
        private static func segment(_ marker: UInt8, _ fields: [(value: Int, width: Int)]) -> [UInt8] {
            let length = fields.reduce(2) { $0 + $1.width }
            let numbers = [(length, 2)] + fields
            return [0xFF, marker]
                + numbers.flatMap { value, width in
                    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * (width - 1 - $0))) }
                }
        }
    }
}
