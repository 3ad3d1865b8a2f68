public import DICOMCore

/// Puts images into another transfer syntax: frames are decoded and encoded, and the attributes that describe them made to
/// fit (PS3.5 8.2).
///
/// Without loss, the object stays the same one: its UID is kept, and every frame is decoded again and compared before the
/// result is given. With loss, which takes an encoder that says so, the result is another object, derived from the first
/// (PS3.3 C.7.6.1.1.5).
///
/// ```swift
/// let file = try Transcoder(to: .jpegLSLossless).transcode(DICOMFile(path: "ct.dcm"))
/// let smaller = try Transcoder(encoder: JPEGLSEncoder(maximumError: 2)).transcode(file)
/// ```
public struct Transcoder: Sendable {
    /// The transfer syntax of the results.
    public let target: TransferSyntax
    private let encoder: (any FrameEncoder)?
    private let encoders: FrameEncoderRegistry
    private let codecs: FrameCodecRegistry
    private let limits: Limits

    /// One that keeps every sample.
    ///
    /// - Parameters:
    ///   - target: any without compression, or any that `encoders` hold.
    ///   - codecs: for the frames that come in, and for those that are compared.
    ///   - limits: `frameSize` bounds one decoded frame.
    public init(
        to target: TransferSyntax, encoders: FrameEncoderRegistry = .standard, codecs: FrameCodecRegistry = .standard,
        limits: Limits = .standard
    ) {
        self.target = target
        encoder = nil
        self.encoders = encoders
        self.codecs = codecs
        self.limits = limits
    }

    /// One with an encoder of your choice, the only way to lose anything.
    ///
    /// - Parameters:
    ///   - encoder: it may be lossy.
    ///   - codecs: for the frames that come in, and for those that are compared.
    ///   - limits: `frameSize` bounds one decoded frame.
    public init(
        encoder: any FrameEncoder, codecs: FrameCodecRegistry = .standard, limits: Limits = .standard
    ) {
        target = encoder.transferSyntax
        self.encoder = encoder
        encoders = FrameEncoderRegistry()
        self.codecs = codecs
        self.limits = limits
    }

    /// The object in the transfer syntax `target`.
    ///
    /// - Parameter file: with Pixel Data, unless `target` is without compression.
    /// - Throws: `ImagingError`: whatever is wrong with a frame; `.noCodec` for a transfer syntax on either side that nobody
    ///   decodes or encodes; `.unsupportedLayout` for pixels that `target` cannot hold; `.compressionFailed` for a lossless
    ///   frame that decodes to something else; `.invalidOption` where only a lossy encoder is there and none was given;
    ///   `.missingAttribute` for an object without UIDs.
    /// - Complexity: O(samples). Besides the result one frame is in memory, or two.
    public func transcode(_ file: DICOMFile) throws(ImagingError) -> DICOMFile {
        let source = file.transferSyntax
        if !source.isEncapsulated, !target.isEncapsulated {
            return try result(of: file, relabelled(file.dataSet, source))
        }
        if source == target, encoder?.isLossy != true { return file }
        let pixelData = try PixelData(file.dataSet, transferSyntax: source, codecs: codecs, limits: limits)
        var dataSet = file.dataSet
        if target.isEncapsulated {
            try encapsulate(pixelData, into: &dataSet)
        } else {
            try unpack(pixelData, into: &dataSet)
        }
        if source.loss == .always, dataSet.text(.lossyImageCompression) != "01" {
            dataSet.set(Attribute.lossyImageCompression.tag, .CS, text: "01")
        }
        return try result(of: file, dataSet)
    }

    private func result(of file: DICOMFile, _ dataSet: DataSet) throws(ImagingError) -> DICOMFile {
        do throws(DICOMError) {
            return try DICOMFile(
                dataSet: dataSet, transferSyntax: target,
                sourceApplicationEntity: file.meta.sourceApplicationEntityTitle)
        } catch {
            throw ImagingError(.missingAttribute, at: AttributeTag(0x0008, 0x0018), rule: error.rule)
        }
    }

    // MARK: Without compression

    /// Uncompressed pixel data stay as they are, except that the halves of 32-bit words change places with the byte order.
    private func relabelled(_ dataSet: DataSet, _ source: TransferSyntax) -> DataSet {
        guard source.isBigEndian != target.isBigEndian, let element = dataSet[Attribute.pixelData.tag],
            element.vr == .OW, dataSet.integer(.bitsAllocated) == 32, let bytes = element.bytes
        else { return dataSet }
        var dataSet = dataSet
        dataSet.set(Attribute.pixelData.tag, .OW, bytes: NativeFrames.rejoined(bytes))
        return dataSet
    }

    private func unpack(_ pixelData: PixelData, into dataSet: inout DataSet) throws(ImagingError) {
        let description = pixelData.description
        var native = NativeBytes(packsBits: description.format.bitsAllocated == 1)
        var interpretation: PhotometricInterpretation?
        for index in 0..<description.numberOfFrames {
            let frame = try pixelData.frame(index)
            native.append(frame)
            interpretation = interpretation ?? frame.photometricInterpretation
        }
        let bytes = native.joined()
        let isSwapped = target.isBigEndian && description.format.bitsAllocated == 32
        dataSet.set(
            Attribute.pixelData.tag, description.format.bitsAllocated > 8 ? .OW : .OB,
            bytes: isSwapped ? NativeFrames.rejoined(bytes) : bytes)
        ExtendedOffsetTable.set(nil, in: &dataSet)
        describe(interpretation, description, in: &dataSet)
    }

    // MARK: With compression

    private func encapsulate(_ pixelData: PixelData, into dataSet: inout DataSet) throws(ImagingError) {
        let original = pixelData.description
        let encoder = try chosenEncoder(for: original)
        var frames: [Bytes] = []
        var (plain, compressed) = (0, 0)
        var interpretation: PhotometricInterpretation?
        for index in 0..<original.numberOfFrames {
            do throws(ImagingError) {
                let frame = try pixelData.frame(index)
                let description = try original.decoded(as: frame.photometricInterpretation, limits)
                let meaning = try encoder.photometricInterpretation(encoding: description)
                guard interpretation == nil || interpretation == meaning else {
                    throw ImagingError(
                        .contradictoryAttributes, at: Attribute.photometricInterpretation.tag, rule: "PS3.5 8.2")
                }
                interpretation = meaning
                let encoded = try encoder.encode(frame)
                if !encoder.isLossy { try compare(encoded, frame, original.decoded(as: meaning, limits)) }
                frames.append(encoded)
                plain += frame.bytes.count
                compressed += encoded.count
            } catch {
                var error = error
                error.frame = index
                throw error
            }
        }
        try set(frames, in: &dataSet)
        describe(interpretation, original, in: &dataSet)
        if encoder.isLossy {
            Derivation(target, ratio: Double(plain) / Double(max(compressed, 1))).apply(to: &dataSet)
        }
    }

    private func chosenEncoder(for description: PixelDescription) throws(ImagingError) -> any FrameEncoder {
        if let encoder { return encoder }
        guard let encoder = encoders.encoder(for: target, description) else {
            guard target.loss == .never else {
                throw ImagingError(.invalidOption, detail: "loss has to be asked for", rule: "PS3.3 C.7.6.1.1.5")
            }
            throw ImagingError(.noCodec, detail: target.name + ", " + target.uid.rawValue, rule: "PS3.5 10")
        }
        guard !encoder.isLossy else {
            throw ImagingError(.invalidOption, detail: "loss has to be asked for", rule: "PS3.3 C.7.6.1.1.5")
        }
        return encoder
    }

    /// Decodes a frame again.
    private func compare(
        _ encoded: Bytes, _ frame: PixelFrame, _ description: PixelDescription
    ) throws(ImagingError) {
        guard let codec = codecs.codec(for: target) else {
            throw ImagingError(.noCodec, detail: target.name + ", " + target.uid.rawValue, rule: "PS3.5 10")
        }
        guard try codec.decode(encoded, as: description).bytes == frame.bytes else {
            throw ImagingError(
                .compressionFailed, detail: "a lossless frame decodes to other samples", rule: "PS3.5 A.4")
        }
    }

    private func set(_ frames: [Bytes], in dataSet: inout DataSet) throws(ImagingError) {
        do throws(DICOMError) {
            let length = frames.reduce(0) { $0 + $1.count + 9 }
            let (fragments, table) = try EncapsulatedPixelData.encapsulating(
                frames, table: length > Int(UInt32.max) ? .extended : .basic)
            dataSet.set(Attribute.pixelData.tag, .OB, .fragments(fragments))
            ExtendedOffsetTable.set(table, in: &dataSet)
        } catch {
            throw ImagingError(.limitExceeded, at: Attribute.pixelData.tag, rule: error.rule)
        }
    }

    /// Samples are interleaved now, and colours may mean something else.
    private func describe(
        _ interpretation: PhotometricInterpretation?, _ description: PixelDescription, in dataSet: inout DataSet
    ) {
        if let interpretation, interpretation != description.photometricInterpretation {
            dataSet.set(Attribute.photometricInterpretation.tag, .CS, text: interpretation.rawValue)
        }
        if description.samplesPerPixel > 1 {
            dataSet.set(Attribute.planarConfiguration.tag, .US, bytes: [0, 0])
        } else {
            dataSet.remove(Attribute.planarConfiguration.tag)
        }
    }
}

extension PixelDescription {
    /// The description of decoded frames: interleaved, of these colours.
    fileprivate func decoded(
        as interpretation: PhotometricInterpretation, _ limits: Limits
    ) throws(ImagingError) -> PixelDescription {
        try PixelDescription(
            rows: rows, columns: columns, samplesPerPixel: samplesPerPixel, format: format,
            photometricInterpretation: interpretation, numberOfFrames: numberOfFrames, limits: limits)
    }
}
