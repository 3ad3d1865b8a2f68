/// Parts of one connection's bytes, told one after the other: whole PDUs, and the payload of P-DATA-TF as it comes.
///
/// It keeps no byte. The caller holds what was received, shows it from the first byte not yet consumed, drops what
/// a step consumed, and passes the range that a fragment names on as a slice of its own buffer. A P-DATA-TF PDU is
/// never waited for: only a header of 12 bytes is, so memory is bounded by what the caller reads at a time. Other PDUs
/// are small, bounded by `PDULimits`, and decoded when they are complete. Cost: O(1) a step on the P-DATA-TF way, no
/// allocation.
///
///     while true {
///         let step = try framer.step(unread)
///         handle(step.event)
///         drop(step.consumed)
///         if case .needsMore = step.event { break }
///     }
public struct PDUFramer: Sendable {
    /// What a step found.
    public enum Event: Sendable {
        /// Nothing to tell until more bytes are there: at least `PDUFramer.bytesNeeded`, counted from the first unread.
        case needsMore
        /// A whole PDU other than P-DATA-TF.
        case pdu(PDU)
        /// A part of a Presentation Data Value.
        case data(PDVFragment)
    }

    /// What a step found, and how many bytes, from the first of those shown, are done with.
    public struct Step: Sendable {
        public let event: Event
        public let consumed: Int
    }

    /// May be changed between steps: the maximum length is known once we have answered.
    public var limits: PDULimits
    /// How many unread bytes the next step needs to tell anything: a whole control PDU, a header, or one byte of
    /// payload.
    public internal(set) var bytesNeeded = PDUHeader.byteCount
    var state = State.betweenPDUs

    public init(limits: PDULimits = .standard) {
        self.limits = limits
    }

    /// Whether a PDU has begun and not ended: the connection must not close now.
    public var isInsidePDU: Bool {
        switch state {
        case .betweenPDUs: false
        case .betweenPDVs, .insidePDV: true
        }
    }
}

/// A part of one Presentation Data Value, while it arrives (PS3.8 9.3.5.1, E.2).
public struct PDVFragment: Hashable, Sendable {
    /// Odd, 1 to 255.
    public let contextID: UInt8
    /// The part belongs to a command set; otherwise to a data set.
    public let isCommand: Bool
    /// The Presentation Data Value is the last of its command set or data set; true of each of its parts.
    public let isLastValue: Bool
    /// This part ends the Presentation Data Value.
    public let endsValue: Bool
    /// Where the payload stands in the bytes shown to `step`; it may be empty.
    public let range: Range<Int>

    public init(contextID: UInt8, isCommand: Bool, isLastValue: Bool, endsValue: Bool, range: Range<Int>) {
        self.contextID = contextID
        self.isCommand = isCommand
        self.isLastValue = isLastValue
        self.endsValue = endsValue
        self.range = range
    }

    /// Nothing more follows of this command set or data set.
    public var completesSet: Bool { isLastValue && endsValue }
}
