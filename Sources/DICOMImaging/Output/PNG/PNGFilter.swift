/// PNG's row filters (ISO/IEC 15948, 9): each row is written with the one that leaves the least to compress.
struct PNGFilter {
    private let pixelWidth: Int
    private let rowSize: Int
    /// The row before, unfiltered; zeros before the first.
    private var above: [UInt8]
    /// One for each filter: its number and the filtered row.
    private var candidates: [[UInt8]]

    /// - Parameters:
    ///   - pixelWidth: bytes of a pixel.
    ///   - rowSize: bytes of a row.
    init(pixelWidth: Int, rowSize: Int) {
        self.pixelWidth = pixelWidth
        self.rowSize = rowSize
        above = [UInt8](repeating: 0, count: rowSize)
        candidates = (0..<UInt8(5)).map { [$0] + [UInt8](repeating: 0, count: rowSize) }
    }

    /// The filter's number and the filtered row.
    ///
    /// - Precondition: `row` has `rowSize` bytes.
    mutating func filtered(_ row: [UInt8]) -> [UInt8] {
        precondition(row.count == rowSize, "a row of another size")
        var best = 0
        var least = Int.max
        for filter in candidates.indices {
            let sum = apply(filter, row)
            if sum < least { (best, least) = (filter, sum) }
        }
        above = row
        return candidates[best]
    }

    /// Fills the filter's candidate. Returns the sum of its bytes as signed magnitudes: less tends to compress better.
    private mutating func apply(_ filter: Int, _ row: [UInt8]) -> Int {
        let (above, width, count) = (above, pixelWidth, rowSize)
        return unsafe candidates[filter].withUnsafeMutableBufferPointer { output in
            // Every index is below `count`, which is the size of both rows; the output has one more.
            unsafe row.withUnsafeBufferPointer { row in
                unsafe above.withUnsafeBufferPointer { above in
                    var sum = 0
                    for index in 0..<count {
                        let left = index >= width ? Int16(unsafe row[index &- width]) : 0
                        let up = Int16(unsafe above[index])
                        let prediction: Int16
                        switch filter {
                        case 0: prediction = 0
                        case 1: prediction = left
                        case 2: prediction = up
                        case 3: prediction = (left &+ up) &>> 1
                        default:
                            let corner = index >= width ? Int16(unsafe above[index &- width]) : 0
                            prediction = Self.paeth(left, up, corner)
                        }
                        let value = unsafe row[index] &- UInt8(truncatingIfNeeded: prediction)
                        unsafe output[index &+ 1] = value
                        sum &+= Int(Int8(bitPattern: value).magnitude)
                    }
                    return sum
                }
            }
        }
    }

    @inline(__always)
    private static func paeth(_ left: Int16, _ up: Int16, _ corner: Int16) -> Int16 {
        let estimate = left &+ up &- corner
        let (a, b, c) = (abs(estimate &- left), abs(estimate &- up), abs(estimate &- corner))
        return a <= b && a <= c ? left : b <= c ? up : corner
    }
}
