public import DICOMCore

/// Takes out of pixel data the text burned into it (PS3.15 E.3.1), or what a person could be recognised by (E.3.2).
public protocol PixelCleaner: Sendable {
    /// The data set with clean pixel data; nil where this cleaner cannot vouch for them.
    ///
    /// - Parameters:
    ///   - dataSet: the root of an object, as it came.
    ///   - transferSyntax: of its pixel data, which the result keeps.
    ///   - option: `cleanPixelData` or `cleanRecognizableVisualFeatures`.
    func cleaned(
        _ dataSet: DataSet, transferSyntax: TransferSyntax, for option: DeidentificationOption
    ) throws(DICOMError) -> DataSet?
}

/// Blanks rectangles in every frame of native pixel data. It vouches for text only, and for no compressed pixel data:
/// decode these first.
public struct PixelMask: PixelCleaner {
    /// A rectangle of pixels.
    public struct Region: Hashable, Sendable {
        /// Of the pixel at the top left, from 0.
        public var column: Int
        public var row: Int
        /// In pixels.
        public var width: Int
        public var height: Int

        public init(column: Int, row: Int, width: Int, height: Int) {
            (self.column, self.row, self.width, self.height) = (column, row, width, height)
        }
    }

    /// What lies outside of the image is passed over.
    public var regions: [Region]

    public init(_ regions: [Region]) {
        self.regions = regions
    }

    public func cleaned(
        _ dataSet: DataSet, transferSyntax: TransferSyntax, for option: DeidentificationOption
    ) throws(DICOMError) -> DataSet? {
        guard option == .cleanPixelData, let layout = NativePixelLayout(dataSet),
            let element = dataSet[.pixelDataTag], let pixels = element.bytes, pixels.count >= layout.byteCount
        else { return nil }
        var bytes = pixels.array
        for region in regions { layout.blank(region, in: &bytes) }
        var result = dataSet
        result.set(.pixelDataTag, element.vr, bytes: Bytes(bytes))
        return result
    }
}

/// Where the pixels of native pixel data are (PS3.5 8.1, PS3.3 C.7.6.3).
struct NativePixelLayout {
    let rows: Int
    let columns: Int
    let frames: Int
    /// Bytes from a pixel to its right neighbour, and how many of them are blanked.
    let pixelStride: Int
    let planes: Int

    var planeCount: Int { rows * columns * pixelStride }
    var byteCount: Int { planeCount * planes * frames }

    /// Nil where the attributes describe no pixel data of whole bytes.
    init?(_ dataSet: DataSet) {
        func number(_ element: UInt16) -> Int? { dataSet[AttributeTag(0x0028, element)]?.int }
        guard let rows = number(0x0010), let columns = number(0x0011), (1...65535).contains(rows),
            (1...65535).contains(columns), let allocated = number(0x0100), [8, 16, 32, 64].contains(allocated)
        else { return nil }
        let samples = number(0x0002) ?? 1
        let frames = number(0x0008) ?? 1
        guard (1...4).contains(samples), (1...(1 << 20)).contains(frames) else { return nil }
        // Two pixels share the chroma of YBR_FULL_422: no pixel is of whole samples there.
        if dataSet[AttributeTag(0x0028, 0x0004)]?.string?.hasSuffix("_422") == true { return nil }
        let isPlanar = number(0x0006) == 1 && samples > 1
        (self.rows, self.columns, self.frames) = (rows, columns, frames)
        pixelStride = allocated / 8 * (isPlanar ? 1 : samples)
        planes = isPlanar ? samples : 1
    }

    /// Zeros in place of a rectangle, in every plane of every frame.
    func blank(_ region: PixelMask.Region, in bytes: inout [UInt8]) {
        let left = max(0, min(region.column, columns))
        let right = max(left, min(region.column.addingClamped(region.width), columns))
        let top = max(0, min(region.row, rows))
        let bottom = max(top, min(region.row.addingClamped(region.height), rows))
        for plane in 0..<planes * frames {
            for row in top..<bottom {
                let start = plane * planeCount + (row * columns + left) * pixelStride
                for place in start..<start + (right - left) * pixelStride { bytes[place] = 0 }
            }
        }
    }
}

extension Int {
    fileprivate func addingClamped(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }
}
