import DICOMCore

/// The stored values that stand for no pixel (PS3.3 C.7.5.1.1.2): they take no part in a window made of the pixels.
struct PixelPadding: Hashable, Sendable {
    private let range: ClosedRange<Double>?

    init(_ range: ClosedRange<Double>? = nil) {
        self.range = range
    }

    init(_ dataSet: DataSet) {
        let value =
            dataSet.number(.pixelPaddingValue) ?? dataSet.number(.floatPixelPaddingValue)
            ?? dataSet.number(.doubleFloatPixelPaddingValue)
        range = value.map { value in
            let limit = dataSet.number(.pixelPaddingRangeLimit) ?? value
            return min(value, limit)...max(value, limit)
        }
    }

    func contains(_ stored: Double) -> Bool { range?.contains(stored) ?? false }
}
