// Makes a picture of an image through a window, and looks at the numbers of a frame.

import DICOMCore
import DICOMImaging

let file = try DICOMFile(path: "ct.dcm")

let rendering = try Rendering(file)
let picture = try rendering.picture(.init(window: .named("lung"), size: .init(width: 256, height: 256)))
let png: [UInt8] = try picture.png()
print(picture.width, picture.height, png.count)

let frame = try PixelData(file).frame(0)
if case .int16(let samples) = frame.samples {
    print(samples.count, samples[0])  // the file's own bytes, as numbers
}
