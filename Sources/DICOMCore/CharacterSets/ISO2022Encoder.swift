/// Writes text with the declared repertoires and the escape sequences between them (PS3.5 6.1.2.5).
struct ISO2022Encoder {
    private let extensions: CodeExtensions
    private let vr: VR
    private var invoked: InvokedSets
    private(set) var bytes: [UInt8] = []

    init(_ extensions: CodeExtensions, vr: VR) {
        self.extensions = extensions
        self.vr = vr
        invoked = extensions.initial
    }

    /// False where a character is in no declared repertoire.
    mutating func encode(_ text: String) -> Bool {
        for scalar in text.unicodeScalars {
            if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
                // ESC in text would be read as the beginning of a sequence.
                guard byte != 0x1B else { return false }
                invokeInitial(rightToo: vr.resetsCharacterSets(at: byte))
                bytes.append(byte)
            } else if !append(scalar) {
                return false
            }
        }
        invokeInitial(rightToo: true)
        return true
    }

    private mutating func append(_ scalar: Unicode.Scalar) -> Bool {
        if let right = invoked.right, let code = right.code(of: scalar) {
            append(code, half: .right)
            return true
        }
        if let code = invoked.left.code(of: scalar) {
            append(code, half: .left)
            return true
        }
        for set in GraphicSet.allCases where extensions.declares(set) {
            guard let code = set.code(of: scalar) else { continue }
            designate(set)
            append(code, half: set.half)
            return true
        }
        return false
    }

    private mutating func append(_ code: DoubleByteTable.Code, half: GraphicSet.Half) {
        let mask: UInt8 = half == .right ? 0x80 : 0
        if code.rawValue >= 0x100 { bytes.append(UInt8(code.rawValue >> 8) | mask) }
        bytes.append(UInt8(truncatingIfNeeded: code.rawValue) | mask)
    }

    private mutating func designate(_ set: GraphicSet) {
        bytes.append(0x1B)
        bytes += set.escapeSequence
        switch set.half {
        case .left: invoked.left = set
        case .right: invoked.right = set
        }
    }

    /// Back to the sets in force at the beginning. Nothing can be said where none was declared for the right half.
    private mutating func invokeInitial(rightToo: Bool) {
        let initial = extensions.initial
        if invoked.left != initial.left { designate(initial.left) }
        guard rightToo, invoked.right != initial.right else { return }
        if let right = initial.right { designate(right) }
        invoked.right = initial.right
    }
}
