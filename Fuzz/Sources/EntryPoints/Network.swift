import DICOMCore
import DICOMProtocol

extension Door {
    /// A connection's bytes: framed whole and in pieces, each PDU decoded, written and decoded again.
    static let pdu = Door(name: "pdu") { bytes in
        let whole = frame(bytes, step: .max)
        // A reader that sees a little more each time finds the same.
        if bytes.count < 4_096, frame(bytes, step: 7) != whole { broken("the pieces of a connection read otherwise") }
        for pdu in whole {
            guard let encoded = try? pdu.encoded() else { continue }
            guard let again = try? PDU(decoding: Bytes(encoded)), again == pdu else {
                broken("a PDU that was written reads otherwise")
            }
        }
    }

    /// A command set, decoded, written and decoded again.
    static let commandSet = Door(name: "commandset") { bytes in
        guard let command = try? CommandSet(decoding: bytes) else { return }
        // The first writing pads values of odd length; from then on nothing changes.
        let written = command.encoded()
        guard let again = try? CommandSet(decoding: Bytes(written)), again.encoded() == written else {
            broken("a command set that was written reads otherwise")
        }
    }

    /// The control PDUs before the first error.
    private static func frame(_ bytes: Bytes, step: Int) -> [PDU] {
        var framer = PDUFramer()
        var found: [PDU] = []
        var start = 0
        var shown = min(step, bytes.count)
        while true {
            guard let next = try? framer.step(bytes[start..<shown].bytes) else { return found }
            start += next.consumed
            switch next.event {
            case .pdu(let pdu): found.append(pdu)
            case .data(let fragment):
                if fragment.range.upperBound > shown - start + next.consumed {
                    broken("a fragment outside of what was shown")
                }
            case .needsMore:
                if shown == bytes.count { return found }
                shown = step == .max ? bytes.count : min(shown + step, bytes.count)
            }
        }
    }
}
