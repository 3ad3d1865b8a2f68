import DICOMCore

/// Which values are shown, and how (PS3.3 C.11.2.1.2).
public struct Window: Hashable, Sendable {
    /// VOI LUT Function (0028,1056).
    public enum Function: String, Hashable, Sendable {
        /// C.11.2.1.2.1: the pixels of the least and the greatest value in the window get the ends of the range.
        case linear = "LINEAR"
        /// C.11.2.1.3.2: the window's edges get the ends of the range.
        case linearExact = "LINEAR_EXACT"
        /// C.11.2.1.3.1.
        case sigmoid = "SIGMOID"
    }

    /// In the modality's units.
    public let center: Double
    /// In the modality's units: at least 1 for `.linear`, above 0 for the others.
    public let width: Double
    /// The curve from 0 to 1.
    public let function: Function
    /// Window Center & Width Explanation: `LUNG`, `Bone`.
    public let explanation: String?

    /// nil where width and function do not go together or a number is not finite.
    public init?(center: Double, width: Double, function: Function = .linear, explanation: String? = nil) {
        guard center.isFinite, width.isFinite, function == .linear ? width >= 1 : width > 0 else { return nil }
        self.center = center
        self.width = width
        self.function = function
        self.explanation = explanation
    }

    /// The window that gives the least value 0 and the greatest 1; 0 to all where they are one.
    init(spanning range: ClosedRange<Double>) {
        let width = range.upperBound - range.lowerBound
        self.width = width > 0 && width.isFinite ? width : 1
        self.center = range.lowerBound + self.width / 2
        self.function = .linearExact
        self.explanation = nil
    }

    /// How bright a value is shown, from 0 to 1.
    public func callAsFunction(_ value: Double) -> Double {
        let level: Double
        switch function {
        case .linear where width == 1: return value <= center - 0.5 ? 0 : 1
        case .linear: level = (value - (center - 0.5)) / (width - 1) + 0.5
        case .linearExact: level = (value - center) / width + 0.5
        case .sigmoid: level = 1 / (1 + exponential(-4 * (value - center) / width))
        }
        // What is no number is shown as 0.
        return level > 0 ? min(level, 1) : 0
    }
}

extension Window {
    /// The windows of a data set or a Frame VOI LUT item, in their order; those without sense are left out.
    static func all(in dataSet: DataSet) -> [Window] {
        let centers = dataSet.numbers(.windowCenter)
        let widths = dataSet.numbers(.windowWidth)
        let names = dataSet.texts(.windowCenterWidthExplanation)
        let function = dataSet.text(.voiLUTFunction).flatMap(Function.init) ?? .linear
        return zip(centers, widths).enumerated().compactMap { number, pair in
            let name = number < names.count && !names[number].isEmpty ? names[number] : nil
            return Window(center: pair.0, width: pair.1, function: function, explanation: name)
        }
    }
}
