import DICOMCore
import DICOMImaging

extension Door {
    /// A file's first frame decoded and rendered.
    static let pixels = Door(name: "pixels") { bytes in
        guard let file = try? DICOMFile(bytes: bytes, limits: limits),
            let pixels = try? PixelData(file, limits: limits), let frame = try? pixels.frame(0)
        else { return }
        if frame.bytes.count != pixels.description.frameSize { broken("a frame of another size than described") }
        _ = frame.storedValues().count
    }
}
