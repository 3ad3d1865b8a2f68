/// Reads a file or a data set while its bytes come, in pieces of any size (PS3.10 7, PS3.5 7).
///
/// It tells a `DataSetVisitor` of the same events as a cursor over all bytes would, and passes values on in slices as they
/// come; a value is only kept where the visitor asks for it in one piece. What it holds is bounded: the header of the element
/// that a piece ends in, the File Meta Information, 32 KiB of window and 128 KiB of output where the data set is deflated.
///
/// ```swift
/// var reader = IncrementalReader()
/// while let piece = try await socket.read() { try reader.push(piece.bytes, to: &visitor) }
/// try reader.finish(to: &visitor)
/// ```
public struct IncrementalReader: ~Copyable {
    /// What the bytes are.
    public enum Content: Sendable {
        /// A file, with or without preamble and File Meta Information.
        case file
        /// A data set alone.
        case dataSet(TransferSyntax)
    }

    private enum Stage {
        case head(HeadBuffer)
        case plain(EventPump)
        case deflated(EventPump, InflateStream?)
    }

    private var stage: Stage
    private let totalSize: Int?
    private let selection: ElementSelection
    private let gatheringLimit: Int
    private let limits: Limits
    /// The first deflated bytes, until they tell whether they are a zlib stream.
    private var deflatedStart: ContiguousArray<UInt8> = []
    private var ownFindings: [Finding] = []

    /// What stands before the data set; nil until it has come, and for a data set alone.
    public private(set) var head: DICOMFile.Head?
    /// Nothing more is read: the data set ended, or what was asked for of it, or there was an error.
    public private(set) var isFinished = false

    /// - Parameters:
    ///   - totalSize: how many bytes will come, where that is known. It tells damaged from merely unfinished sooner, and gives
    ///     the meaning of an unknown VR that only what follows can tell.
    ///   - selection: the elements of the data set that are wanted.
    ///   - gatheringLimit: bytes of the largest value that a visitor may ask for in one piece.
    ///   - limits: `headerSize` bounds the part before the data set here.
    public init(
        _ content: Content = .file, totalSize: Int? = nil, selection: ElementSelection = .all,
        gatheringLimit: Int = 16 << 20, limits: Limits = .standard
    ) {
        self.totalSize = totalSize
        self.selection = selection
        self.gatheringLimit = gatheringLimit
        self.limits = limits
        switch content {
        case .file:
            stage = .head(HeadBuffer(totalSize: totalSize, limits: limits))
        case .dataSet(let syntax):
            let end = syntax.isDeflated ? nil : totalSize
            let parser = ElementParser(
                from: 0, to: end ?? .max, encoding: syntax.encoding, limits: limits, selection: selection)
            let pump = EventPump(parser, gatheringLimit: gatheringLimit)
            stage = syntax.isDeflated ? .deflated(pump, nil) : .plain(pump)
        }
    }

    /// Rules that the source broke so far and reading forgave.
    public var findings: [Finding] {
        switch stage {
        case .head: []
        case .plain(let pump), .deflated(let pump, _):
            (head?.findings ?? []) + ownFindings + pump.parser.findings
        }
    }

    /// Reads the next bytes. After the end they are ignored.
    ///
    /// - Throws: `DICOMError` of the source, as reading it as a whole throws, and of the visitor; nothing is read after it.
    public mutating func push<Visitor: DataSetVisitor & ~Copyable>(
        _ bytes: RawSpan, to visitor: inout Visitor
    ) throws(DICOMError) {
        guard !isFinished else { return }
        do throws(DICOMError) {
            var rest = bytes
            if case .head(var buffer) = stage {
                stage = .head(HeadBuffer(limits: limits))
                let (count, isComplete) = try buffer.take(rest)
                stage = .head(buffer)
                guard isComplete else { return }
                try begin(buffer, to: &visitor)
                rest = rest.extracting(count..<rest.byteCount)
            }
            try feed(rest, to: &visitor)
        } catch {
            throw failure(error)
        }
    }

    /// The source has ended.
    ///
    /// - Throws: `DICOMError`, `.truncated` for instance where it ended too early.
    public mutating func finish<Visitor: DataSetVisitor & ~Copyable>(to visitor: inout Visitor) throws(DICOMError) {
        guard !isFinished else { return }
        do throws(DICOMError) {
            if case .head(let buffer) = stage { try begin(buffer, isWhole: true, to: &visitor) }
            guard !isFinished else { return }
            try end(to: &visitor)
            isFinished = true
        } catch {
            throw failure(error)
        }
    }

    /// Passes over bytes that nobody wants, which are not to be pushed then.
    ///
    /// - Parameter count: bytes that the source still has.
    /// - Returns: how many of them are passed over.
    mutating func skipAhead(atMost count: Int) -> Int {
        guard !isFinished, case .plain(var pump) = stage else { return 0 }
        stage = .head(HeadBuffer(limits: limits))
        defer { stage = .plain(pump) }
        return pump.skipAhead(atMost: count)
    }

    // MARK: Stages

    /// The part before the data set is there.
    private mutating func begin<Visitor: DataSetVisitor & ~Copyable>(
        _ buffer: HeadBuffer, isWhole: Bool = false, to visitor: inout Visitor
    ) throws(DICOMError) {
        let bytes = Bytes(copying: buffer.bytes.borrowed)
        let total = isWhole ? bytes.count : totalSize
        let head = DICOMFile.Head(try FileHead(bytes, total: total ?? .max, limits: limits))
        self.head = head
        try visitor.begin(head)
        let syntax = head.transferSyntax
        let start = syntax.isDeflated ? 0 : head.dataSetOffset
        let parser = ElementParser(
            from: start, to: syntax.isDeflated ? .max : total ?? .max, encoding: syntax.encoding, limits: limits,
            selection: selection)
        let pump = EventPump(parser, gatheringLimit: gatheringLimit)
        stage = syntax.isDeflated ? .deflated(pump, nil) : .plain(pump)
        let rest = bytes[min(head.dataSetOffset, bytes.count)..<bytes.count]
        try feed(rest.bytes, to: &visitor)
    }

    private mutating func feed<Visitor: DataSetVisitor & ~Copyable>(
        _ bytes: RawSpan, to visitor: inout Visitor
    ) throws(DICOMError) {
        switch stage {
        case .head: return
        case .plain(var pump):
            // The stage gives the pump up, so that it is changed in place.
            stage = .head(HeadBuffer(limits: limits))
            defer { stage = .plain(pump) }
            try pump.push(bytes, to: &visitor)
            isFinished = pump.isEnded
        case .deflated(var pump, let stream):
            stage = .head(HeadBuffer(limits: limits))
            var stream = stream
            defer { stage = .deflated(pump, stream) }
            if stream == nil {
                stream = try inflater(bytes, &pump, to: &visitor)
            } else if let stream {
                try Self.inflate(bytes, stream, &pump, to: &visitor)
            }
            isFinished = pump.isEnded
        }
    }

    /// Decides how the data are deflated, and inflates what has come; nil where more has to come first.
    private mutating func inflater<Visitor: DataSetVisitor & ~Copyable>(
        _ bytes: RawSpan, _ pump: inout EventPump, isWhole: Bool = false, to visitor: inout Visitor
    ) throws(DICOMError) -> InflateStream? {
        var taken = 0
        while deflatedStart.count < 5, taken < bytes.byteCount {
            deflatedStart.append(bytes.octet(at: taken))
            taken += 1
        }
        let tells = InflateStream.hasZlibHeader(deflatedStart.span)
        guard let hasZlibHeader = tells ?? (isWhole ? false : nil) else { return nil }
        let offset = head?.dataSetOffset ?? 0
        if hasZlibHeader { ownFindings.append(Finding(.zlibHeader, offset: offset)) }
        let total = totalSize.map { max(0, $0 - offset) }
        let stream = try InflateStream(hasZlibHeader: hasZlibHeader, total: total, limits: limits)
        try Self.inflate(deflatedStart.borrowed, stream, &pump, to: &visitor)
        try Self.inflate(bytes.extracting(taken..<bytes.byteCount), stream, &pump, to: &visitor)
        return stream
    }

    private static func inflate<Visitor: DataSetVisitor & ~Copyable>(
        _ bytes: RawSpan, _ stream: InflateStream, _ pump: inout EventPump, to visitor: inout Visitor
    ) throws(DICOMError) {
        guard !pump.isEnded else { return }
        try stream.inflate(bytes) { (inflated) throws(DICOMError) in
            try pump.push(inflated, to: &visitor)
        }
    }

    private mutating func end<Visitor: DataSetVisitor & ~Copyable>(to visitor: inout Visitor) throws(DICOMError) {
        let isEmpty: Bool
        switch stage {
        case .head: return
        case .plain(var pump):
            stage = .head(HeadBuffer(limits: limits))
            defer { stage = .plain(pump) }
            try pump.finish(to: &visitor)
            isEmpty = pump.isEmpty
        case .deflated(var pump, let stream):
            stage = .head(HeadBuffer(limits: limits))
            var stream = stream
            defer { stage = .deflated(pump, stream) }
            if stream == nil {
                let nothing = ContiguousArray<UInt8>()
                stream = try inflater(nothing.borrowed, &pump, isWhole: true, to: &visitor)
            }
            if let stream, !stream.isFinished, !pump.isEnded { throw stream.damaged() }
            try pump.finish(to: &visitor)
            isEmpty = pump.isEmpty
        }
        if isEmpty, head?.isGuess == true { throw DICOMError(.notDICOM, offset: 0, rule: "PS3.10 7.1") }
    }

    private mutating func failure(_ error: DICOMError) -> DICOMError {
        isFinished = true
        return head?.refusal(error) ?? error
    }
}
