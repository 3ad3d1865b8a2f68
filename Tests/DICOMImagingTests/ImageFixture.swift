import DICOMCore
import DICOMImaging

/// An image's data set in few words.
enum ImageFixture {
    static func dataSet(
        rows: Int = 2, columns: Int = 2, samples: Int = 1, allocated: Int = 8, stored: Int? = nil, high: Int? = nil,
        isSigned: Bool = false, planar: Int? = nil, photometric: String = "MONOCHROME2", frames: Int? = nil,
        pixels: [UInt8]
    ) -> DataSet {
        var dataSet = DataSet()
        func number(_ element: UInt16, _ value: Int) {
            dataSet.set(AttributeTag(0x0028, element), .US, bytes: words([value]))
        }
        number(0x0002, samples)
        dataSet.set(AttributeTag(0x0028, 0x0004), .CS, text: photometric)
        if let planar { number(0x0006, planar) }
        if let frames { dataSet.set(AttributeTag(0x0028, 0x0008), .IS, text: String(frames)) }
        number(0x0010, rows)
        number(0x0011, columns)
        number(0x0100, allocated)
        number(0x0101, stored ?? allocated)
        number(0x0102, high ?? (stored ?? allocated) - 1)
        number(0x0103, isSigned ? 1 : 0)
        dataSet.set(AttributeTag(0x7FE0, 0x0010), allocated > 8 ? .OW : .OB, bytes: Bytes(pixels))
        return dataSet
    }

    /// 16-bit little endian.
    static func words(_ values: [Int]) -> Bytes {
        Bytes(values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
    }

    static func window(_ dataSet: inout DataSet, center: String, width: String, function: String? = nil) {
        dataSet.set(AttributeTag(0x0028, 0x1050), .DS, text: center)
        dataSet.set(AttributeTag(0x0028, 0x1051), .DS, text: width)
        if let function { dataSet.set(AttributeTag(0x0028, 0x1056), .CS, text: function) }
    }

    static func rescale(_ dataSet: inout DataSet, slope: String, intercept: String) {
        dataSet.set(AttributeTag(0x0028, 0x1052), .DS, text: intercept)
        dataSet.set(AttributeTag(0x0028, 0x1053), .DS, text: slope)
    }

    /// An item of a Modality or VOI LUT Sequence.
    static func table(first: Int, bits: Int, _ entries: [Int]) -> DataSet {
        var item = DataSet()
        item.set(AttributeTag(0x0028, 0x3002), .US, bytes: words([entries.count, first, bits]))
        item.set(AttributeTag(0x0028, 0x3006), .OW, bytes: words(entries))
        return item
    }

    static func frame(_ dataSet: DataSet, _ index: Int = 0) throws -> PixelFrame {
        try PixelData(dataSet, transferSyntax: .explicitVRLittleEndian).frame(index)
    }

    static func picture(_ dataSet: DataSet, _ options: Rendering.Options = .init()) throws -> [UInt8] {
        try Rendering(dataSet, transferSyntax: .explicitVRLittleEndian).picture(options).bytes.array
    }
}

/// The code of the `ImagingError` that a call throws; nil where it throws none.
func failure(_ body: () throws -> Void) -> ImagingError.Code? {
    do {
        try body()
        return nil
    } catch {
        return (error as? ImagingError)?.code
    }
}
