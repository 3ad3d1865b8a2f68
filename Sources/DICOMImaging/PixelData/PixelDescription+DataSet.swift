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
        guard let rows = dataSet.integer(.rowsTag) else { throw .missing(.rowsTag) }
        guard let columns = dataSet.integer(.columnsTag) else { throw .missing(.columnsTag) }
        let samples = dataSet.integer(.samplesPerPixelTag) ?? 1
        let frames = dataSet.integer(.numberOfFramesTag) ?? 1
        var planar = PlanarConfiguration.interleaved
        if samples > 1, let number = dataSet.integer(.planarConfigurationTag) {
            guard let known = PlanarConfiguration(rawValue: number) else { throw .invalid(.planarConfigurationTag) }
            planar = known
        }
        var photometric = PhotometricInterpretation(rawValue: samples == 1 ? "MONOCHROME2" : "RGB")
        if let text = dataSet.text(.photometricInterpretationTag), !text.isEmpty {
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
        if dataSet[.floatPixelDataTag] != nil {
            self = .floating(bits: 32)
        } else if dataSet[.doubleFloatPixelDataTag] != nil {
            self = .floating(bits: 64)
        } else {
            guard let allocated = dataSet.integer(.bitsAllocatedTag) else { throw .missing(.bitsAllocatedTag) }
            guard [1, 8, 16, 32].contains(allocated) else {
                throw ImagingError(.unsupportedLayout, at: .bitsAllocatedTag, rule: "PS3.5 8.1.1")
            }
            let stored = dataSet.integer(.bitsStoredTag) ?? allocated
            guard (1...allocated).contains(stored) else { throw .contradiction(.bitsStoredTag) }
            let high = dataSet.integer(.highBitTag) ?? stored - 1
            guard (stored - 1..<allocated).contains(high) else { throw .contradiction(.highBitTag) }
            let representation = dataSet.integer(.pixelRepresentationTag) ?? 0
            guard representation == 0 || representation == 1 else { throw .invalid(.pixelRepresentationTag) }
            self.init(
                kind: representation == 1 && stored > 1 ? .signedInteger : .unsignedInteger,
                bitsAllocated: allocated, bitsStored: stored, highBit: high)
        }
    }
}
