import DICOMCore

/// Frames put together as uncompressed pixel data have them (PS3.5 8.1.1): one after the other without a gap, where pixels
/// have one bit too.
struct NativeBytes {
    private var frames: [Bytes] = []
    private var count = 0
    private let packsBits: Bool

    /// - Parameter packsBits: eight pixels, a byte each in the frames, become one byte.
    init(packsBits: Bool) {
        self.packsBits = packsBits
    }

    mutating func append(_ frame: PixelFrame) {
        frames.append(frame.bytes)
        count += frame.bytes.count
    }

    /// Of even length, as values are.
    func joined() -> Bytes {
        let size = packsBits ? (count + 7) / 8 : count
        var memory = FrameMemory(count: size + size % 2)
        var output = memory.bytes
        var position = 0
        for frame in frames {
            let input = frame.span
            if packsBits {
                for index in input.indices where input[index] & 1 == 1 {
                    let bit = position &+ index
                    output[bit &>> 3] |= 1 &<< UInt8(truncatingIfNeeded: bit & 7)
                }
            } else {
                precondition(input.count <= output.count - position)
                // In bounds: checked just now.
                for index in input.indices { unsafe output[unchecked: position &+ index] = input[unchecked: index] }
            }
            position += input.count
        }
        return memory.finish()
    }
}
