import DICOMCore
import DICOMImaging

extension Door {
    /// A file's first frame decoded.
    static let pixels = Door(name: "pixels") { bytes in
        guard let file = try? DICOMFile(bytes: bytes, limits: limits),
            let pixels = try? PixelData(file, limits: limits), let frame = try? pixels.frame(0)
        else { return }
        if frame.bytes.count != pixels.description.frameSize { broken("a frame of another size than described") }
        _ = frame.storedValues().count
    }

    /// A compressed frame alone, for each family of codecs: four bytes say what the data set would, the rest is the frame.
    static let codecs = [
        codec("jpeg", .jpegBaseline8Bit), codec("jpegls", .jpegLSLossless), codec("jpeg2000", .jpeg2000),
        codec("htj2k", .htj2k), codec("rle", .rleLossless),
    ]

    private static func codec(_ name: String, _ syntax: TransferSyntax) -> Door {
        Door(name: name) { bytes in
            guard bytes.count > 4, let codec = FrameCodecRegistry.standard.codec(for: syntax) else { return }
            let span = bytes.span
            let bits = UInt16(span[2] % 16) + 1
            var image = DataSet()
            image[.rows] = UInt16(span[0]) + 1
            image[.columns] = UInt16(span[1]) + 1
            image[.samplesPerPixel] = span[3] & 1 != 0 ? 3 : 1
            image[.photometricInterpretation] = span[3] & 1 != 0 ? "RGB" : "MONOCHROME2"
            image[.bitsAllocated] = bits > 8 ? 16 : 8
            image[.bitsStored] = bits
            image[.highBit] = bits - 1
            image[.pixelRepresentation] = span[3] & 2 != 0 ? 1 : 0
            guard let description = try? PixelDescription(image, limits: limits),
                let frame = try? codec.decode(bytes[4..<bytes.count], as: description)
            else { return }
            if frame.bytes.count != description.frameSize { broken("a frame of another size than described") }
        }
    }
}
