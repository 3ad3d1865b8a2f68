/// Writes files again in another transfer syntax without compression: values go from file to file through a buffer of fixed
/// size, however large they are.
///
/// A first pass over the headers measures what stands before its contents, lengths of sequences and groups; a second one
/// writes. The result appears under its name when it is complete. Elements stay in the order in which they stand; group
/// lengths, retired but in messages and files, go, or are written anew on request.
///
/// ```swift
/// try SyntaxConversion(to: .explicitVRLittleEndian).convert("old.dcm", to: "new.dcm")
/// ```
public struct SyntaxConversion: Sendable {
    public let target: TransferSyntax
    /// Whether sequences and items have a length or a delimiter.
    public var sequenceLength: WritingOptions.SequenceLength
    /// Whether each group of each data set starts with its length (gggg,0000) (PS3.5 7.2).
    public var writesGroupLengths: Bool
    public var limits: Limits

    /// - Parameter target: one without compression of pixel data; or the one that a file is in already, which is written again.
    public init(
        to target: TransferSyntax, sequenceLength: WritingOptions.SequenceLength = .asFound,
        writesGroupLengths: Bool = false, limits: Limits = .standard
    ) {
        self.target = target
        self.sequenceLength = sequenceLength
        self.writesGroupLengths = writesGroupLengths
        self.limits = limits
    }

    /// Converts a file.
    ///
    /// - Parameters:
    ///   - input: its path.
    ///   - output: the path of the result, which may be the same.
    /// - Throws: `DICOMError`: what is wrong with the input, `.fileAccess`, and `.unencodable` at Pixel Data (7FE0,0010) where a
    ///   codec would be needed (PS3.5 A.4), at a sequence too long for a defined length, and for a DICOMDIR, whose records know
    ///   their places in the file (PS3.10 8.6).
    public func convert(_ input: String, to output: String) throws(DICOMError) {
        try convert(PieceSource(path: input), to: output)
    }

    /// Converts the bytes of a file.
    ///
    /// - Throws: as `convert(_:to:)`.
    public func convert(_ input: Bytes, to output: String) throws(DICOMError) {
        try convert(PieceSource(input), to: output)
    }

    private func convert(_ source: PieceSource, to output: String) throws(DICOMError) {
        var measuring = ConversionPass(self)
        try run(&measuring, over: source)
        let sink = try ByteSink(path: output)
        if let head = measuring.head, copies(head) {
            try measuring.writeHead(head, measuring.plan, to: sink)
            try copyDataSet(of: source, head, to: sink)
        } else {
            var writing = ConversionPass(self, plan: measuring.plan, sink: sink)
            try run(&writing, over: source)
        }
        try sink.finish()
    }

    private func run(_ pass: inout ConversionPass, over source: PieceSource) throws(DICOMError) {
        var reader = IncrementalReader(totalSize: source.count, limits: limits)
        try source.read(&reader, to: &pass)
        pass.finish()
    }

    /// Whether the data set goes over byte by byte.
    private func copies(_ head: DICOMFile.Head) -> Bool {
        sequenceLength == .asFound && !writesGroupLengths && head.transferSyntax.encoding == target.encoding
    }

    private func copyDataSet(
        of source: PieceSource, _ head: DICOMFile.Head, to sink: ByteSink
    ) throws(DICOMError) {
        var deflated: InflateStream?
        if head.transferSyntax.isDeflated, !target.isDeflated {
            let hasZlibHeader = try source.withPiece(at: head.dataSetOffset) { piece in
                let first = Bytes(copying: piece.extracting(0..<min(5, piece.byteCount)))
                return InflateStream.hasZlibHeader(first.span) ?? false
            }
            deflated = try InflateStream(
                hasZlibHeader: hasZlibHeader, total: source.count - head.dataSetOffset, limits: limits)
        } else if target.isDeflated, !head.transferSyntax.isDeflated {
            try sink.beginDeflating()
        }
        var offset = head.dataSetOffset
        while offset < source.count {
            let got = try source.withPiece(at: offset) { (piece) throws(DICOMError) in
                if let deflated {
                    try deflated.inflate(piece) { (inflated) throws(DICOMError) in try sink.append(inflated) }
                } else {
                    try sink.append(piece)
                }
                return piece.byteCount
            }
            guard got > 0 else { break }
            offset += got
        }
    }
}
