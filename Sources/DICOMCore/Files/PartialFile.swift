/// An open file of which the first part has been read.
struct PartialFile {
    /// Most headers end in this many bytes.
    private static let firstPart = 16 << 10
    /// Memory is taken for this many bytes at least where they do not: pages that nothing is read into cost nothing.
    private static let reserve = 256 << 10

    private let descriptor: Int32
    /// Of the file.
    private let size: Int
    private var memory: OwnedMemory
    private var filled = 0

    init(_ descriptor: Int32, size: Int) {
        self.descriptor = descriptor
        self.size = size
        memory = OwnedMemory(count: min(size, Self.firstPart))
    }

    /// What was read.
    private var bytes: Bytes { Bytes(memory, count: filled) }

    /// What stands before the pixel data.
    ///
    /// - Throws: `.elementTooLarge` where that is more than `limits.headerSize`.
    mutating func header(limits: Limits) throws(DICOMError) -> DICOMFile {
        try read(upTo: Self.firstPart, limits)
        let head = try head(limits)
        guard !head.transferSyntax.isDeflated else { return try inflatedHeader(limits) }
        do {
            var builder = try IndexBuilder(
                from: head.dataSetOffset, size: size, encoding: head.transferSyntax.encoding, limits: limits,
                scope: 0..<FileSource.pixelDataStart)
            while true {
                switch try builder.read(bytes.bytes) {
                case .needs(let count):
                    try read(upTo: count, limits)
                case .finished(let end):
                    try read(upTo: end, limits)
                    let index = builder.finished(bytes, at: end)
                    let dataSet = DataSet(index, from: head.dataSetOffset)
                    return try DICOMFile(head, dataSet, encoded: bytes[head.dataSetOffset..<end])
                }
            }
        } catch {
            throw head.refusal(error)
        }
    }

    /// What stands before the data set.
    private mutating func head(_ limits: Limits) throws(DICOMError) -> FileHead {
        while true {
            do throws(DICOMError) {
                let head = try FileHead(bytes, total: size, limits: limits)
                // Group 0002 may have ended too early with the first part.
                if filled == size || head.dataSetOffset + 8 <= filled { return head }
            } catch {
                if filled == size { throw error }
            }
            try read(upTo: min(size, filled * 16), limits)
        }
    }

    /// Of deflated data nobody can tell from a part where the header ends.
    private mutating func inflatedHeader(_ limits: Limits) throws(DICOMError) -> DICOMFile {
        try read(upTo: size, limits)
        return try DICOMFile(bytes: bytes, stop: FileSource.pixelDataStart, limits: limits)
    }

    /// Reads at least so many bytes of the file, and some more where it is likely that they will be asked for.
    private mutating func read(upTo count: Int, _ limits: Limits) throws(DICOMError) {
        guard count > filled else { return }
        guard count <= max(limits.headerSize, Self.firstPart) else {
            throw DICOMError(.elementTooLarge, offset: filled, rule: "PS3.10 7.1")
        }
        let wanted = min(size, max(count, filled * 4))
        if wanted > memory.count {
            let larger = OwnedMemory(count: min(size, max(wanted * 4, Self.reserve)))
            larger.copy(memory, count: filled)
            memory = larger
        }
        filled = try FileSource.read(descriptor, into: memory, from: filled, upTo: wanted)
        guard filled >= min(count, size) else { throw DICOMError(.truncated, offset: filled, rule: "PS3.10 7.1") }
    }
}
