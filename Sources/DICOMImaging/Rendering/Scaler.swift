import DICOMCore

/// Resizes pictures of 8-bit samples: each new pixel is the average of the old ones it covers, weighted linearly.
struct Scaler {
    /// The old pixels that make one new one, and their weights, which sum to 2^14.
    private struct Contribution {
        var first: Int
        var weights: [Int32]
    }

    private static let unit: Int32 = 1 << 14

    static func scaled(_ picture: Picture, width: Int, height: Int) -> Picture {
        if width == picture.width, height == picture.height { return picture }
        let channels = picture.format.bytesPerPixel
        let narrow = resampled(
            picture.bytes, contributions(from: picture.width, to: width),
            lines: picture.height, channels: channels, step: channels, oldLine: picture.width * channels,
            newLine: width * channels)
        let resized = resampled(
            narrow, contributions(from: picture.height, to: height),
            lines: width * channels, channels: 1, step: width * channels, oldLine: 1, newLine: 1)
        return Picture(width, height, picture.format, unchecked: resized)
    }

    /// One direction. `step` is the distance of neighbours in it, before and after; `oldLine` and `newLine` that of lines.
    private static func resampled(
        _ bytes: Bytes, _ contributions: [Contribution], lines: Int, channels: Int, step: Int, oldLine: Int,
        newLine: Int
    ) -> Bytes {
        var memory = FrameMemory(count: contributions.count * lines * channels)
        var output = memory.bytes
        let input = bytes.span
        for line in 0..<lines {
            for (place, contribution) in contributions.enumerated() {
                for channel in 0..<channels {
                    var source = line * oldLine + contribution.first * step + channel
                    var sum = unit / 2
                    for weight in contribution.weights {
                        sum &+= weight &* Int32(input[source])
                        source += step
                    }
                    output[line * newLine + place * step + channel] = UInt8(min(max(sum >> 14, 0), 255))
                }
            }
        }
        return memory.finish()
    }

    private static func contributions(from old: Int, to new: Int) -> [Contribution] {
        let scale = Double(old) / Double(new)
        let radius = max(scale, 1)
        return (0..<new).map { place in
            let center = (Double(place) + 0.5) * scale
            let first = max(Int((center - radius).rounded(.down)), 0)
            let last = min(Int((center + radius).rounded(.up)), old)
            let raw = (first..<last).map { max(0, 1 - abs(Double($0) + 0.5 - center) / radius) }
            let total = raw.reduce(0, +)
            var weights = raw.map { Int32(($0 / total * Double(unit)).rounded()) }
            // Rounding must not change the brightness: the heaviest takes the rest.
            if let heaviest = weights.indices.max(by: { weights[$0] < weights[$1] }) {
                weights[heaviest] += unit - weights.reduce(0, +)
            }
            return Contribution(first: first, weights: weights)
        }
    }
}
