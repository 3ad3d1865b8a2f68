extension JPEG {
    /// What a picture's components mean, as its application segments tell (JFIF's APP0, Adobe's APP14).
    package enum ColourSpace: Sendable {
        case grey
        /// Luminance and two differences of ITU-R BT.601 over the full range.
        case yCbCr
        case rgb
        /// Ink, 255 meaning none where Adobe wrote it.
        case cmyk
        /// As `yCbCr`, of the complements, with black.
        case ycck
        case unknown

        /// What application segments said.
        struct Signs: Sendable {
            var isJFIF = false
            /// 0: as it is, 1: YCbCr, 2: YCCK.
            var adobeTransform: UInt8?

            mutating func take(_ segment: Segment, in input: Span<UInt8>) {
                let start = segment.contents.lowerBound
                func starts(_ text: String, _ count: Int) -> Bool {
                    segment.contents.count >= count
                        && text.utf8.enumerated().allSatisfy { input[start + $0.offset] == $0.element }
                }
                switch segment.marker {
                case .application0: if starts("JFIF\0", 5) { isJFIF = true }
                case .application14:
                    if starts("Adobe", 12) { adobeTransform = input[start + 11] }
                default: break
                }
            }
        }

        init(_ frame: FrameHeader, _ signs: Signs) {
            let names = frame.components.map(\.identifier)
            switch frame.components.count {
            case 1: self = .grey
            case 3:
                if signs.isJFIF {
                    self = .yCbCr
                } else if let transform = signs.adobeTransform {
                    self = transform == 0 ? .rgb : .yCbCr
                } else {
                    self = names == Array("RGB".utf8) || frame.process == .lossless ? .rgb : .yCbCr
                }
            case 4: self = signs.adobeTransform == 2 ? .ycck : .cmyk
            default: self = .unknown
            }
        }
    }
}
