/// A chest made of ellipsoids, in Hounsfield units: no person's, but what a viewer expects of a CT.
struct ThoraxPhantom: Sendable {
    /// What fills an ellipsoid. Lengths in millimetres: x to the left, y to the back, z to the head.
    private struct Ellipsoid {
        var x: Float
        var y: Float
        var z: Float
        var radiusX: Float
        var radiusY: Float
        var radiusZ: Float
        var hounsfield: Float

        func contains(_ x: Float, _ y: Float, _ z: Float) -> Bool {
            let (a, b, c) = ((x - self.x) / radiusX, (y - self.y) / radiusY, (z - self.z) / radiusZ)
            return a * a + b * b + c * c <= 1
        }
    }

    private static let endless: Float = 1e6

    /// What comes later lies within what comes before.
    private static let organs: [Ellipsoid] = [
        // Skin and fat, muscle.
        Ellipsoid(x: 0, y: 0, z: 0, radiusX: 170, radiusY: 120, radiusZ: endless, hounsfield: -100),
        Ellipsoid(x: 0, y: 0, z: 0, radiusX: 155, radiusY: 105, radiusZ: endless, hounsfield: 45),
        // Lungs, each with vessels.
        Ellipsoid(x: -75, y: -5, z: 10, radiusX: 58, radiusY: 82, radiusZ: 130, hounsfield: -860),
        Ellipsoid(x: 75, y: -5, z: 10, radiusX: 56, radiusY: 80, radiusZ: 130, hounsfield: -860),
        Ellipsoid(x: -60, y: 5, z: 0, radiusX: 7, radiusY: 5, radiusZ: 60, hounsfield: 40),
        Ellipsoid(x: -92, y: 18, z: -20, radiusX: 5, radiusY: 4, radiusZ: 50, hounsfield: 40),
        Ellipsoid(x: 66, y: 8, z: 0, radiusX: 6, radiusY: 6, radiusZ: 60, hounsfield: 40),
        // A nodule of 6 mm.
        Ellipsoid(x: -85, y: -35, z: 5, radiusX: 6, radiusY: 6, radiusZ: 6, hounsfield: 30),
        // Heart, its left ventricle and the aorta with contrast medium; trachea.
        Ellipsoid(x: 22, y: -32, z: -30, radiusX: 52, radiusY: 44, radiusZ: 62, hounsfield: 55),
        Ellipsoid(x: 34, y: -28, z: -32, radiusX: 24, radiusY: 20, radiusZ: 38, hounsfield: 280),
        Ellipsoid(x: 16, y: 44, z: 0, radiusX: 13, radiusY: 13, radiusZ: endless, hounsfield: 300),
        Ellipsoid(x: 0, y: 10, z: 80, radiusX: 9, radiusY: 8, radiusZ: 60, hounsfield: -1000),
        // Spine with canal; sternum.
        Ellipsoid(x: 0, y: 68, z: 0, radiusX: 22, radiusY: 18, radiusZ: endless, hounsfield: 620),
        Ellipsoid(x: 0, y: 66, z: 0, radiusX: 17, radiusY: 13, radiusZ: endless, hounsfield: 210),
        Ellipsoid(x: 0, y: 92, z: 0, radiusX: 10, radiusY: 8, radiusZ: endless, hounsfield: 30),
        Ellipsoid(x: 0, y: -96, z: 0, radiusX: 18, radiusY: 6, radiusZ: endless, hounsfield: 350),
    ]

    /// The table below the patient.
    private static let table: ClosedRange<Float> = 132...140

    /// Pixels of a row and of a column.
    static let size = 512
    /// In millimetres.
    static let pixelSpacing: Float = 0.78125

    /// One axial slice, row by row, with the noise of a scanner: the same for the same position and seed.
    ///
    /// - Parameter z: in millimetres.
    /// - Returns: `size × size` values from -1024 to 3071.
    static func slice(z: Float, seed: UInt64) -> [Int16] {
        var noise = SplitMix64(seed: seed ^ UInt64(z.bitPattern) &* 0x9E37_79B9)
        let organs = organs.filter { abs(z - $0.z) < $0.radiusZ }
        var pixels: [Int16] = []
        pixels.reserveCapacity(size * size)
        for row in 0..<size {
            let y = (Float(row) - Float(size) / 2 + 0.5) * pixelSpacing
            // What no ellipsoid of this row reaches is not asked for in each pixel.
            let near = organs.filter { abs(y - $0.y) < $0.radiusY }
            for column in 0..<size {
                let x = (Float(column) - Float(size) / 2 + 0.5) * pixelSpacing
                let value = hounsfield(x, y, z, near) + noise.nextNoise() * 14
                pixels.append(Int16(min(max(value, -1024), 3071)))
            }
        }
        return pixels
    }

    private static func hounsfield(_ x: Float, _ y: Float, _ z: Float, _ organs: [Ellipsoid]) -> Float {
        if let organ = organs.last(where: { $0.contains(x, y, z) }) {
            // Ribs: an oblique ring between muscle and lung.
            if organ.hounsfield == 45, isRib(x, y, z) { return 480 }
            return organ.hounsfield
        }
        return table.contains(y) && abs(x) < 190 ? -600 : -1000
    }

    private static func isRib(_ x: Float, _ y: Float, _ z: Float) -> Bool {
        let (a, b) = (x / 148, y / 98)
        guard (0.92...1).contains(a * a + b * b) else { return false }
        let along = (z + y * 0.4) / 24
        return along - along.rounded(.down) < 0.4
    }
}

/// The same numbers for the same seed (Steele, Lea and Flood's SplitMix64).
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// About normal, of standard deviation 1: the sum of four numbers.
    mutating func nextNoise() -> Float {
        let bits = next()
        let sum = (0..<4).reduce(0) { $0 + Int32((bits >> UInt64(16 * $1)) & 0xFFFF) }
        return (Float(sum) - 131_070) / 37_837
    }
}
