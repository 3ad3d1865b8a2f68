/// What comes of a file before its data set, kept until it is complete (PS3.10 7.1).
struct HeadBuffer {
    private(set) var bytes: ContiguousArray<UInt8> = []
    /// Reads the meta information, to see where it ends; nil where it is not known whether there is one.
    private var meta: ElementParser?
    /// So many bytes tell more.
    private var wanted = 132
    private let totalSize: Int?
    private let limits: Limits

    init(totalSize: Int? = nil, limits: Limits) {
        self.totalSize = totalSize
        self.limits = limits
    }

    /// Takes over bytes.
    ///
    /// - Returns: how many were taken, and whether the part before the data set, and the first eight bytes of that, are
    ///   complete.
    mutating func take(_ piece: RawSpan) throws(DICOMError) -> (count: Int, isComplete: Bool) {
        var taken = 0
        while bytes.count < wanted {
            let count = min(wanted - bytes.count, piece.byteCount - taken)
            guard count > 0 else { return (taken, false) }
            let part = piece.extracting(taken..<taken + count)
            unsafe part.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
            taken += count
            if bytes.count == wanted, try look() { return (taken, true) }
        }
        return (taken, true)
    }

    /// Looks at what has come. Sets how much has to come to look again.
    private mutating func look() throws(DICOMError) -> Bool {
        if meta == nil {
            let start = Self.metaStart(in: bytes.span)
            guard bytes.count >= start + 8 else {
                wanted = start + 8
                return false
            }
            let head = Bytes(copying: bytes.borrowed)
            guard let encoding = FileHead.metaEncoding(head, at: start) else { return true }
            meta = ElementParser(
                from: start, to: .max, encoding: encoding, limits: limits, scope: 0x0002_0000..<0x0003_0000)
        }
        while true {
            guard var parser = meta else { return true }
            let step: ElementParser.Step
            do throws(DICOMError) {
                step = try parser.next(bytes.borrowed, from: 0)
            } catch {
                // Whoever reads it as a whole meets the same.
                return true
            }
            meta = parser
            guard case .event = step else {
                guard case .needs(let count) = step else { return true }
                wanted = parser.position + count
                // Of a source that small, what claims more is cut off.
                guard wanted <= limits.headerSize || totalSize ?? .max <= limits.headerSize else {
                    throw DICOMError(.elementTooLarge, offset: bytes.count, rule: "PS3.10 7.1")
                }
                return false
            }
        }
    }

    /// Where group 0002 belongs: after preamble and prefix, after the prefix alone, or at once.
    private static func metaStart(in bytes: Span<UInt8>) -> Int {
        func hasPrefix(at offset: Int) -> Bool {
            bytes.count >= offset + 4 && bytes[offset] == 0x44 && bytes[offset + 1] == 0x49 && bytes[offset + 2] == 0x43
                && bytes[offset + 3] == 0x4D
        }
        return hasPrefix(at: 128) ? 132 : hasPrefix(at: 0) ? 4 : 0
    }
}
