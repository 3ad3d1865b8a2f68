public import DICOMCore

/// Turns frames into pictures, in the order of PS3.4 N.2: modality, values of interest, presentation; or palette and colour.
///
/// It is a value: several tasks may make pictures of one object at once.
public struct Rendering: Sendable {
    /// The frames.
    public let pixelData: PixelData
    private let dataSet: DataSet
    private let functionalGroups: FunctionalGroups

    /// Prepares the pictures of an object.
    ///
    /// - Parameters:
    ///   - dataSet: of an image.
    ///   - transferSyntax: the one the data set came in.
    ///   - codecs: for encapsulated pixel data.
    ///   - limits: `frameSize` bounds a frame and a picture.
    /// - Throws: `ImagingError` as `PixelData.init(_:transferSyntax:codecs:limits:)`.
    public init(
        _ dataSet: DataSet, transferSyntax: TransferSyntax, codecs: FrameCodecRegistry = .standard,
        limits: Limits = .standard
    ) throws(ImagingError) {
        pixelData = try PixelData(dataSet, transferSyntax: transferSyntax, codecs: codecs, limits: limits)
        self.dataSet = dataSet
        functionalGroups = FunctionalGroups(dataSet)
    }

    /// Prepares the pictures of a file.
    ///
    /// - Throws: `ImagingError` as `PixelData.init(_:transferSyntax:codecs:limits:)`.
    public init(
        _ file: DICOMFile, codecs: FrameCodecRegistry = .standard, limits: Limits = .standard
    ) throws(ImagingError) {
        try self.init(file.dataSet, transferSyntax: file.transferSyntax, codecs: codecs, limits: limits)
    }

    /// The picture of one frame.
    ///
    /// - Returns: `.grey8` for monochrome frames, `.rgb8` for others; as many pixels as the frame unless a size is asked for.
    /// - Throws: `ImagingError` as `PixelData.frame(_:)`, `.unsupportedLayout`, `.malformedTable`, `.windowNotFound`,
    ///   `.invalidOption`.
    public func picture(_ options: Options = Options()) throws(ImagingError) -> Picture {
        let size = try options.size.map { size throws(ImagingError) in
            try size.fitted(rows: pixelData.description.rows, columns: pixelData.description.columns, aspect(options))
        }
        let frame = try pixelData.frame(options.frame)
        let picture: Picture
        if frame.photometricInterpretation == .paletteColor {
            picture = Picture(frame.columns, frame.rows, .rgb8, unchecked: try colours(frame))
        } else if frame.samplesPerPixel == 1 {
            picture = Picture(frame.columns, frame.rows, .grey8, unchecked: try grey(frame, options))
        } else {
            picture = Picture(frame.columns, frame.rows, .rgb8, unchecked: try ColourTransform.rgb(frame))
        }
        guard let size else { return picture }
        return Scaler.scaled(picture, width: size.width, height: size.height)
    }

    /// The windows and tables that the object offers for a frame, in its order.
    ///
    /// - Parameter frame: from 0.
    public func transforms(frame: Int = 0) -> [VOITransform] {
        VOITransform.all(dataSet, functionalGroups, frame: frame)
    }

    /// What a frame's stored values stand for.
    ///
    /// - Parameter frame: from 0.
    /// - Throws: `ImagingError` with `.malformedTable`.
    public func modality(frame: Int = 0) throws(ImagingError) -> ModalityTransform {
        try ModalityTransform(dataSet, functionalGroups, frame: frame)
    }

    private func aspect(_ options: Options) -> PixelAspect {
        PixelAspect(dataSet, functionalGroups, frame: options.frame)
    }

    private func grey(_ frame: PixelFrame, _ options: Options) throws(ImagingError) -> Bytes {
        let modality = try modality(frame: options.frame)
        let voi = try options.window.resolved(transforms(frame: options.frame), unit: modality.unit) {
            let range = ValueRange.of(frame, modality, PixelPadding(dataSet)) ?? 0...1
            return .window(Window(spanning: range))
        }
        let isInverse = dataSet.text(.presentationLUTShape) == "INVERSE"
        // MONOCHROME1 itself asks for INVERSE (PS3.3 C.11.6.1.1): one inversion, not two.
        let inverts = frame.photometricInterpretation == .monochrome1 || isInverse
        return GreyscaleTransform(modality: modality, voi: voi, inverts: inverts).apply(frame)
    }

    private func colours(_ frame: PixelFrame) throws(ImagingError) -> Bytes {
        let format = frame.format
        guard format.kind != .float, format.bitsStored <= 16 else { throw .unsupported(frame) }
        let table = try Palette(dataSet, format: format).table(for: format)
        func mapped(_ samples: SampleBuffer<some PixelSample & FixedWidthInteger>) -> Bytes {
            var memory = FrameMemory(count: samples.count * 3)
            var output = memory.bytes
            LookUpKernel.mapToColour(samples.span, shift: format.shift, mask: format.mask, table, into: &output)
            return memory.finish()
        }
        switch frame.samples {
        case .uint8(let samples): return mapped(samples)
        case .int8(let samples): return mapped(samples)
        case .uint16(let samples): return mapped(samples)
        case .int16(let samples): return mapped(samples)
        case .uint32(let samples): return mapped(samples)
        case .int32(let samples): return mapped(samples)
        case .float, .double: throw .unsupported(frame)
        }
    }
}
