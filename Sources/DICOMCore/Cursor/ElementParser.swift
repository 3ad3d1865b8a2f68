/// The rules of reading a data set, a header at a time and without recursion (PS3.5 7): what the cursor and the incremental
/// reader share. They are those of `IndexBuilder`, and tests hold the two together.
///
/// It sees a window of the source and says when that is too small. It keeps nothing but the containers that are open.
struct ElementParser {
    /// A data set, sequence or run of fragments that is being read.
    struct Frame {
        enum Kind: UInt8 { case dataSet, item, sequence, fragments }
        var kind: Kind
        /// Of the sequence or the fragments.
        var tag: UInt32 = 0
        /// Where its header starts.
        var offset = 0
        /// Where its contents start.
        var contents = 0
        /// Where it ends at the latest: by its own length, or by what encloses it.
        var end: Int
        /// Its length field.
        var length: UInt32
        var encoding: ElementEncoding
        /// The tag read last in a data set, the number of items read in a sequence.
        var last: UInt32 = 0
    }

    enum Step {
        case event(DataSetEvent)
        /// The header at `position` needs this many bytes.
        case needs(Int)
        /// The data set ends, or what was asked for of it.
        case end
    }

    /// Where reading goes on: after the header and the value of the last event.
    var position: Int
    /// Where the value of the last element or fragment, the contents of the last container start.
    var valueStart: Int
    var frame: Frame
    var enclosing: ContiguousArray<Frame> = []
    /// Sequences within sequences.
    var depth = 0
    /// Elements, items, fragments and closing marks, counted as an index counts them.
    var count = 0
    var findings: [Finding] = []
    var isOrdered = true
    var isEnded = false
    /// The tag of the last element or fragment, whose value precedes `position`; nil after containers.
    var lastTag: UInt32?
    var lastOffset = 0

    let limits: Limits
    let scope: Range<UInt32>
    private let selection: ElementSelection
    /// Whether events need a look before they are reported.
    private var filters: Bool
    /// Events are dropped while so many containers enclose; nil where they are not.
    private var silence: Int?
    private var reportsEnd = false

    /// - Parameters:
    ///   - start: where the data set starts in the source.
    ///   - end: where it ends; `.max` where nobody knows.
    ///   - scope: reading ends before the first element at the root whose tag is not one of these.
    init(
        from start: Int, to end: Int, encoding: ElementEncoding, limits: Limits, selection: ElementSelection = .all,
        scope: Range<UInt32>? = nil
    ) {
        position = start
        valueStart = start
        frame = Frame(kind: .dataSet, contents: start, end: end, length: .max, encoding: encoding)
        self.limits = limits
        self.selection = selection
        self.scope = scope ?? 0..<(selection.end?.rawValue ?? .max)
        filters = !selection.includesAll
    }

    // MARK: Steps

    /// The next event that was asked for.
    ///
    /// - Parameters:
    ///   - window: of the source; `position` lies in it, at its end, or after it.
    ///   - base: where the window starts in the source.
    @inline(__always)
    mutating func next(_ window: borrowing RawSpan, from base: Int) throws(DICOMError) -> Step {
        while true {
            let step = try advance(window, from: base)
            guard filters, case .event(let event) = step else { return step }
            if reports(event) { return step }
        }
    }

    private mutating func advance(_ window: borrowing RawSpan, from base: Int) throws(DICOMError) -> Step {
        let available = base &+ window.byteCount
        while !isEnded {
            // What is left of a value has to come first.
            guard position <= available else { return .needs(8) }
            if position >= frame.end {
                if enclosing.isEmpty { break }
                if frame.length == .max { find(.missingDelimiter) }
                return .event(close(delimited: false))
            }
            let room = frame.end &- position
            guard room >= 8 else {
                guard available &- position >= room else { return .needs(room) }
                try readRest(window, from: base)
                continue
            }
            guard available &- position >= 8 else { return .needs(8) }
            let step =
                switch frame.kind {
                case .dataSet, .item: try readElement(window, from: base)
                case .sequence, .fragments: try readItem(window, from: base)
                }
            if let step { return step }
        }
        isEnded = true
        return .end
    }

    /// Whether an event was asked for; what follows from it being left out.
    @inline(never)
    private mutating func reports(_ event: DataSetEvent) -> Bool {
        if let silence {
            guard enclosing.count <= silence else { return false }
            self.silence = nil
            filters = !selection.includesAll
            return reportsEnd
        }
        switch event {
        case .element(let header):
            return selection.includes(header.tag, isRoot: enclosing.isEmpty)
        case .sequence(let header), .fragments(let header):
            if selection.includes(header.tag, isRoot: enclosing.count == 1) { return true }
            skip(reportsEnd: false)
            return false
        case .item, .fragment, .endOfItem, .endOfSequence, .endOfFragments:
            return true
        }
    }

    /// Leaves out the contents of the container that the last event opened.
    mutating func skip(reportsEnd: Bool = true) {
        guard lastTag == nil, valueStart == position, valueStart == frame.contents, !enclosing.isEmpty else { return }
        if frame.length != .max { position = frame.end }
        filters = true
        silence = enclosing.count - 1
        self.reportsEnd = reportsEnd
    }

    mutating func stop() { isEnded = true }
}
