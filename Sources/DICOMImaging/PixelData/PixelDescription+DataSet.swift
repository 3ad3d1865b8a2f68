public import DICOMCore

extension PixelDescription {
    /// Reads the Image Pixel module (PS3.3 C.7.6.3), or the Floating Point and Double Floating Point ones (C.7.6.24, 25).
    ///
    /// Forgiven: Bits Stored and High Bit absent (the whole container counts), Photometric Interpretation absent (by the
    /// number of samples), Planar Configuration and Number of Frames absent or, the latter, 0.
    ///
    /// - Throws: `ImagingError` with `.missingAttribute`, `.invalidAttribute`, `.contradictoryAttributes`,
    ///   `.unsupportedLayout` or `.limitExceeded`.
    public init(_ dataSet: DataSet, limits: Limits = .standard) throws(ImagingError) {
        guard let rows = dataSet.integer(.rows) else { throw .missing(.rows) }
        guard let columns = dataSet.integer(.columns) else { throw .missing(.columns) }
        let samples = dataSet.integer(.samplesPerPixel) ?? 1
        let frames = dataSet.integer(.numberOfFrames) ?? 1
        var planar = PlanarConfiguration.interleaved
        if samples > 1, let number = dataSet.integer(.planarConfiguration) {
            guard let known = PlanarConfiguration(rawValue: number) else { throw .invalid(.planarConfiguration) }
            planar = known
        }
        var photometric = PhotometricInterpretation(rawValue: samples == 1 ? "MONOCHROME2" : "RGB")
        if let text = dataSet.text(.photometricInterpretation), !text.isEmpty {
            photometric = PhotometricInterpretation(rawValue: text)
        }
        try self.init(
            rows: rows, columns: columns, samplesPerPixel: samples, format: SampleFormat(dataSet),
            planarConfiguration: planar, photometricInterpretation: photometric,
            numberOfFrames: frames == 0 ? 1 : frames, limits: limits)
    }
}

extension SampleFormat {
    /// The samples of the data set's pixel data element.
    init(_ dataSet: DataSet) throws(ImagingError) {
        if dataSet[Attribute.floatPixelData.tag] != nil {
            self = .floating(bits: 32)
        } else if dataSet[Attribute.doubleFloatPixelData.tag] != nil {
            self = .floating(bits: 64)
        } else {
            guard let allocated = dataSet.integer(.bitsAllocated) else { throw .missing(.bitsAllocated) }
            guard [1, 8, 16, 32].contains(allocated) else {
                throw ImagingError(.unsupportedLayout, at: Attribute.bitsAllocated.tag, rule: "PS3.5 8.1.1")
            }
            let stored = dataSet.integer(.bitsStored) ?? allocated
            guard (1...allocated).contains(stored) else { throw .contradiction(.bitsStored) }
            let high = dataSet.integer(.highBit) ?? stored - 1
            guard (stored - 1..<allocated).contains(high) else { throw .contradiction(.highBit) }
            let representation = dataSet.integer(.pixelRepresentation) ?? 0
            guard representation == 0 || representation == 1 else { throw .invalid(.pixelRepresentation) }
            self.init(
                kind: representation == 1 && stored > 1 ? .signedInteger : .unsignedInteger,
                bitsAllocated: allocated, bitsStored: stored, highBit: high)
        }
    }
}
