import DICOMCore

/// How much taller than wide a pixel is.
struct PixelAspect: Hashable, Sendable {
    /// Height by width, above 0.
    let ratio: Double

    /// Pixel Aspect Ratio (PS3.3 C.7.6.3.1.7), or the row and column spacing in whichever attribute has it.
    init(_ dataSet: DataSet, _ groups: FunctionalGroups, frame: Int) {
        let pairs = [
            dataSet.numbers(.pixelAspectRatio),
            groups.item(.pixelMeasuresSequence, frame: frame)?.numbers(.pixelSpacing) ?? [],
            dataSet.numbers(.pixelSpacing), dataSet.numbers(.imagerPixelSpacing),
            dataSet.numbers(.nominalScannedPixelSpacing),
        ]
        for pair in pairs where pair.count == 2 && pair[0] > 0 && pair[1] > 0 {
            let ratio = pair[0] / pair[1]
            if (0.01...100).contains(ratio) {
                self.ratio = ratio
                return
            }
        }
        ratio = 1
    }
}
