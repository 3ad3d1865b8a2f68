/// Writes the frame of PS3.5 annex G: a header of segment offsets, then PackBits segments, one for each byte of a sample,
/// the most significant first. It knows nothing of DICOM.
package enum RLESegments {
    package static let headerSize = 64

    /// - Parameters:
    ///   - samples: interleaved, little endian, `rows · columns · samples · bytesPerSample` bytes.
    ///   - rows: runs end with them (PS3.5 G.3.1).
    /// - Returns: the frame; each segment has an even number of bytes. nil where there are more than 15 segments, or
    ///   another number of bytes.
    package static func encode(
        _ samples: Span<UInt8>, rows: Int, columns: Int, samples samplesPerPixel: Int, bytesPerSample: Int
    ) -> [UInt8]? {
        let segments = samplesPerPixel * bytesPerSample
        guard rows > 0, columns > 0, (1...15).contains(segments), samples.count == rows * columns * segments else {
            return nil
        }
        let bound = headerSize + segments * (rows * PackBits.bound(columns) + 1)
        var encoded = ContiguousArray<UInt8>(repeating: 0, count: bound)
        var line = ContiguousArray<UInt8>(repeating: 0, count: columns)
        var output = encoded.mutableSpan
        var position = headerSize
        setNumber(segments, at: 0, &output)
        for segment in 0..<segments {
            setNumber(position, at: 4 * (segment + 1), &output)
            let sample = segment / bytesPerSample
            let byte = sample * bytesPerSample + bytesPerSample - 1 - segment % bytesPerSample
            for row in 0..<rows {
                let start = row * columns * segments
                if segments == 1 {
                    PackBits.encode(samples.extracting(start..<start + columns), into: &output, at: &position)
                } else {
                    gather(samples, from: start + byte, stride: segments, &line)
                    PackBits.encode(line.span, into: &output, at: &position)
                }
            }
            position += position % 2
        }
        return Array(encoded[0..<position])
    }

    private static func gather(
        _ samples: Span<UInt8>, from start: Int, stride: Int, _ line: inout ContiguousArray<UInt8>
    ) {
        var target = line.mutableSpan
        let count = target.count
        precondition(start >= 0 && start + (count - 1) * stride < samples.count)
        // In bounds: the last index was checked just now. Two bytes a sample are what most images have.
        if stride == 2 {
            for index in 0..<count { unsafe target[unchecked: index] = samples[unchecked: start &+ index &* 2] }
        } else {
            for index in 0..<count { unsafe target[unchecked: index] = samples[unchecked: start &+ index &* stride] }
        }
    }

    private static func setNumber(_ number: Int, at offset: Int, _ output: inout MutableSpan<UInt8>) {
        for byte in 0..<4 { output[offset + byte] = UInt8(truncatingIfNeeded: number >> (8 * byte)) }
    }
}
