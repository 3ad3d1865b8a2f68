import DICOMCore

extension Rendering {
    /// What is to be seen.
    public struct Options: Hashable, Sendable {
        /// From 0.
        public var frame: Int
        /// For monochrome frames.
        public var window: WindowChoice
        /// The largest picture wanted; nil: a pixel for each of the frame's.
        public var size: Size?

        /// - Parameters:
        ///   - frame: from 0.
        ///   - window: for monochrome frames.
        ///   - size: the largest picture wanted; nil: a pixel for each of the frame's.
        public init(frame: Int = 0, window: WindowChoice = .automatic, size: Size? = nil) {
            self.frame = frame
            self.window = window
            self.size = size
        }
    }

    /// Which values of interest are shown.
    public enum WindowChoice: Hashable, Sendable {
        /// The object's first window, else its first VOI LUT, else `.pixelRange`.
        case automatic
        /// From the frame's least value to its greatest, padding left out.
        case pixelRange
        /// One of `transforms(frame:)`, from 0.
        case number(Int)
        /// The explanation of one of `transforms(frame:)`, or, for Hounsfield units, one of `Window.presets`; in any case.
        case named(String)
        /// Your own.
        case window(Window)
    }

    /// A box that the picture fits into, as large as it may, with square pixels whatever the frame's are.
    public struct Size: Hashable, Sendable {
        /// In pixels.
        public var width: Int
        /// In pixels.
        public var height: Int

        /// - Parameters:
        ///   - width: in pixels, 1 to 16,384.
        ///   - height: in pixels, 1 to 16,384.
        public init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }
}

extension Rendering.WindowChoice {
    func resolved(
        _ offered: [VOITransform], unit: String?, pixelRange: () -> VOITransform
    ) throws(ImagingError) -> VOITransform {
        switch self {
        case .automatic: return offered.first ?? pixelRange()
        case .pixelRange: return pixelRange()
        case .window(let window): return .window(window)
        case .number(let number):
            if offered.indices.contains(number) { return offered[number] }
        case .named(let name):
            let name = name.lowercased()
            if let found = offered.first(where: { $0.explanation?.lowercased() == name }) { return found }
            if unit == "HU", let preset = Window.presets.first(where: { $0.explanation == name }) {
                return .window(preset)
            }
        }
        throw ImagingError(.windowNotFound, at: Attribute.windowCenterWidthExplanation.tag, rule: "PS3.3 C.11.2.1.2")
    }
}

extension Rendering.Size {
    /// The picture's sides.
    func fitted(rows: Int, columns: Int, _ aspect: PixelAspect) throws(ImagingError) -> Rendering.Size {
        let sides = 1...16_384
        guard sides.contains(width), sides.contains(height) else {
            throw ImagingError(.invalidOption, detail: "a size of \(width) × \(height)", rule: "PS3.4 N.2")
        }
        let natural = (width: Double(columns), height: Double(rows) * aspect.ratio)
        let factor = min(Double(width) / natural.width, Double(height) / natural.height)
        return Rendering.Size(
            width: min(max(Int((natural.width * factor).rounded()), 1), width),
            height: min(max(Int((natural.height * factor).rounded()), 1), height))
    }
}
