/// Turns the bytes of a data set, as they come, into events and slices of values.
///
/// It keeps at most the part of a header that a piece of the source ends in, and a value that is to be gathered.
struct EventPump {
    private enum Delivery { case slices, gathered, none }

    private(set) var parser: ElementParser
    /// Everything before this offset has been used.
    private var used: Int
    /// The offset of the first byte that has not come yet.
    private(set) var fed: Int
    /// The bytes between `used` and `fed`, when no piece is being read.
    private var pending: ContiguousArray<UInt8> = []
    private var delivery = Delivery.none
    private var gathered: ContiguousArray<UInt8> = []
    private let gatheringLimit: Int
    private(set) var isEnded = false

    init(_ parser: ElementParser, gatheringLimit: Int) {
        self.parser = parser
        self.gatheringLimit = gatheringLimit
        used = parser.position
        fed = parser.position
    }

    /// No element was found so far.
    var isEmpty: Bool { parser.count == 0 }

    /// Reads the next piece of the source.
    mutating func push<Visitor: DataSetVisitor & ~Copyable>(
        _ piece: RawSpan, to visitor: inout Visitor
    ) throws(DICOMError) {
        let start = fed
        fed += piece.byteCount
        while !isEnded {
            if used < parser.position {
                guard try deliver(piece, from: start, to: &visitor) else { return }
                continue
            }
            let step = try step(piece, from: start)
            switch step {
            case .end:
                isEnded = true
            case .event(let event):
                drop(before: parser.valueStart)
                try report(event, to: &visitor)
            case .needs(let count):
                if parser.position > used {
                    // Elements were left out: the last one's value ends in a later piece.
                    delivery = .none
                    continue
                }
                guard top(upTo: count, from: piece, start) else { return }
            }
        }
    }

    /// The source has ended.
    mutating func finish<Visitor: DataSetVisitor & ~Copyable>(to visitor: inout Visitor) throws(DICOMError) {
        guard !isEnded else { return }
        try parser.end(at: fed)
        used = min(used, fed)
        let nothing = ContiguousArray<UInt8>()
        try push(nothing.borrowed, to: &visitor)
        guard isEnded else { throw parser.truncated(nil) }
    }

    /// Passes over bytes that have not come and that nobody wants.
    mutating func skipAhead(atMost count: Int) -> Int {
        guard delivery == .none, pending.isEmpty, used == fed, used < parser.position else { return 0 }
        let skipped = min(count, parser.position - used)
        used += skipped
        fed += skipped
        return skipped
    }

    // MARK: Headers

    private mutating func step(_ piece: RawSpan, from start: Int) throws(DICOMError) -> ElementParser.Step {
        if pending.isEmpty { return try parser.next(piece, from: start) }
        let header = pending
        return try parser.next(header.borrowed, from: used)
    }

    private mutating func drop(before offset: Int) {
        if !pending.isEmpty { pending.removeFirst(min(pending.count, max(0, offset - used))) }
        used = offset
    }

    /// Takes over bytes of a piece until so many are pending.
    ///
    /// - Returns: false where the piece ends before.
    private mutating func top(upTo count: Int, from piece: RawSpan, _ start: Int) -> Bool {
        let from = used + pending.count - start
        let taken = min(count - pending.count, piece.byteCount - from)
        guard taken > 0 else { return false }
        for offset in from..<from + taken { pending.append(piece.octet(at: offset)) }
        return pending.count >= count
    }

    private mutating func report<Visitor: DataSetVisitor & ~Copyable>(
        _ event: DataSetEvent, to visitor: inout Visitor
    ) throws(DICOMError) {
        delivery = .none
        switch try visitor.visit(event) {
        case .stop: isEnded = true
        case .skip: parser.skip()
        case .proceed: if parser.lastTag != nil { delivery = .slices }
        case .gather:
            guard let tag = parser.lastTag else { return }
            let count = parser.position - parser.valueStart
            guard count <= gatheringLimit else {
                throw DICOMError(
                    .elementTooLarge, at: parser.path(AttributeTag(rawValue: tag)), offset: parser.valueStart,
                    rule: "PS3.5 7.1")
            }
            delivery = .gathered
            gathered.removeAll(keepingCapacity: true)
            if count == 0 { try visitor.visit(value: gathered.borrowed, at: 0, isLast: true) }
        }
    }

    // MARK: Values

    /// Passes on what there is of a value, or drops what is left out.
    ///
    /// - Returns: false where the piece ends before it does.
    private mutating func deliver<Visitor: DataSetVisitor & ~Copyable>(
        _ piece: RawSpan, from start: Int, to visitor: inout Visitor
    ) throws(DICOMError) -> Bool {
        let wanted = parser.position - used
        if !pending.isEmpty {
            let count = min(wanted, pending.count)
            let head = ContiguousArray(pending.prefix(count))
            pending.removeFirst(count)
            try pass(head.borrowed, to: &visitor)
            return true
        }
        let from = used - start
        let count = min(wanted, piece.byteCount - from)
        guard count > 0 else { return false }
        try pass(piece.extracting(from..<from + count), to: &visitor)
        return true
    }

    private mutating func pass<Visitor: DataSetVisitor & ~Copyable>(
        _ slice: RawSpan, to visitor: inout Visitor
    ) throws(DICOMError) {
        let offset = used - parser.valueStart
        used += slice.byteCount
        let isLast = used == parser.position
        switch delivery {
        case .none: break
        case .slices: try visitor.visit(value: slice, at: offset, isLast: isLast)
        case .gathered:
            // In one piece it needs no copy.
            if offset == 0, isLast { return try visitor.visit(value: slice, at: 0, isLast: true) }
            unsafe slice.withUnsafeBytes { unsafe gathered.append(contentsOf: $0) }
            if isLast { try visitor.visit(value: gathered.borrowed, at: 0, isLast: true) }
        }
    }
}
