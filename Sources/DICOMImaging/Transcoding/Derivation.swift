import DICOMCore

/// What an image that was compressed with loss has to say of itself (PS3.3 C.7.6.1.1.5, C.7.6.1.1.3, C.7.6.1.1.2).
struct Derivation {
    private let target: TransferSyntax
    private let ratio: Double

    /// - Parameter ratio: of the bytes before to those after compression.
    init(_ target: TransferSyntax, ratio: Double) {
        self.target = target
        self.ratio = ratio
    }

    /// Makes a new object of it, which names the one that it comes from.
    func apply(to dataSet: inout DataSet) {
        appendCompression(to: &dataSet)
        setSource(of: &dataSet)
        dataSet.set(Attribute.sopInstanceUID.tag, .UI, text: UID.generate().rawValue)
        setImageType(of: &dataSet)
        let old = dataSet.text(.derivationDescription).map { $0 + "; " } ?? ""
        let new = "Lossy compression, " + method + ", " + ratioText + ":1"
        // ST holds 1024 characters.
        dataSet.set(Attribute.derivationDescription.tag, .ST, text: String((old + new).suffix(1024)))
        dataSet.set(
            Attribute.derivationCodeSequence.tag,
            items: dataSet.items(.derivationCodeSequence) + [Self.code("113040", "Lossy Compression")])
        // No longer known.
        dataSet.remove(Attribute.smallestImagePixelValue.tag)
        dataSet.remove(Attribute.largestImagePixelValue.tag)
    }

    /// A value for each time that the image was compressed with loss.
    private func appendCompression(to dataSet: inout DataSet) {
        let ratios = dataSet.texts(.lossyImageCompressionRatio) + [ratioText]
        let methods = dataSet.texts(.lossyImageCompressionMethod) + [method]
        dataSet.set(Attribute.lossyImageCompression.tag, .CS, text: "01")
        dataSet.set(Attribute.lossyImageCompressionRatio.tag, .DS, text: ratios.joined(separator: "\\"))
        dataSet.set(Attribute.lossyImageCompressionMethod.tag, .CS, text: methods.joined(separator: "\\"))
    }

    private func setSource(of dataSet: inout DataSet) {
        guard let sopClass = dataSet.uid(Attribute.sopClassUID.tag),
            let sopInstance = dataSet.uid(Attribute.sopInstanceUID.tag)
        else { return }
        var item = DataSet()
        item.set(Attribute.referencedSOPClassUID.tag, .UI, text: sopClass.rawValue)
        item.set(Attribute.referencedSOPInstanceUID.tag, .UI, text: sopInstance.rawValue)
        item.set(
            Attribute.purposeOfReferenceCodeSequence.tag,
            items: [Self.code("121320", "Uncompressed predecessor")])
        dataSet.set(Attribute.sourceImageSequence.tag, items: [item])
    }

    /// Value 1: the pixel values are derived from those of another image.
    private func setImageType(of dataSet: inout DataSet) {
        var values = dataSet.texts(.imageType)
        if values.isEmpty { values = ["", "PRIMARY"] }
        values[0] = "DERIVED"
        dataSet.set(Attribute.imageType.tag, .CS, text: values.joined(separator: "\\"))
    }

    private static func code(_ value: String, _ meaning: String) -> DataSet {
        var code = DataSet()
        code.set(Attribute.codeValue.tag, .SH, text: value)
        code.set(Attribute.codingSchemeDesignator.tag, .SH, text: "DCM")
        code.set(Attribute.codeMeaning.tag, .LO, text: meaning)
        return code
    }

    /// In hundredths.
    private var ratioText: String {
        let hundredths = Int((ratio * 100).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100)." + (fraction < 10 ? "0\(fraction)" : "\(fraction)")
    }

    /// Defined terms of Lossy Image Compression Method (PS3.3 C.7.6.1.1.5.1).
    private var method: String {
        switch target {
        case .jpegLSNearLossless: "ISO_14495_1"
        case .jpeg2000: "ISO_15444_1"
        case .htj2k: "ISO_15444_15"
        default: "ISO_10918_1"
        }
    }
}
