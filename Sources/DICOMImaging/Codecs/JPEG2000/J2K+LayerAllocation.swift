extension J2K {
    /// Gives coding passes to layers so that each is as good as its bytes allow (T.800 J.10).
    struct LayerAllocation {
        /// A point at which a block may end: its bytes, and what the error gains for each of the bytes since the last one.
        private struct Point {
            var passes: Int
            var slope: Double
        }

        /// For each band and block the points of its convex hull, slopes falling.
        private let hulls: [[[Point]]]

        init(_ bands: [EncodedPrecinctBand]) {
            hulls = bands.map { band in band.blocks.map { Self.hull($0, band.weight) } }
        }

        private static func hull(_ block: EncodedBlock, _ weight: Double) -> [Point] {
            var points: [(passes: Int, length: Int, gain: Double, slope: Double)] = []
            var gain = 0.0
            for (index, pass) in block.passes.enumerated() {
                gain += pass.gain * weight
                while true {
                    let last = points.last ?? (0, 0, 0, .infinity)
                    let length = pass.length - last.length
                    let more = gain - last.gain
                    let slope = length > 0 ? more / Double(length) : more > 0 ? .infinity : 0
                    // A point below the line between its neighbours is never the best.
                    if slope >= last.slope, points.last != nil {
                        points.removeLast()
                        continue
                    }
                    if more > 0 { points.append((index + 1, pass.length, gain, slope)) }
                    break
                }
            }
            return points.map { Point(passes: $0.passes, slope: $0.slope) }
        }

        /// The passes of each block whose gain is worth `slope` a byte.
        func passes(_ slope: Double) -> [[Int]] {
            hulls.map { band in
                band.map { hull in hull.last { $0.slope >= slope }?.passes ?? 0 }
            }
        }

        /// The greatest and the least slope there is.
        var slopes: (least: Double, greatest: Double) {
            var (least, greatest) = (Double.infinity, 0.0)
            for band in hulls {
                for hull in band {
                    for point in hull where point.slope.isFinite && point.slope > 0 {
                        least = min(least, point.slope)
                        greatest = max(greatest, point.slope)
                    }
                }
            }
            return (min(least, greatest), greatest)
        }
    }
}
