import DICOMCore

extension Door {
    /// A file that comes in pieces: the first bytes say how large they are. It reads as it does in one piece.
    static let incremental = Door(name: "incremental") { bytes in
        guard bytes.count > 4 else { return }
        let sizes = (0..<4).map { Int(bytes.span[$0]) + 1 }
        let file = bytes[4..<bytes.count]
        let whole = tally(file, in: [file.count + 1])
        let pieces = tally(file, in: sizes)
        if whole.isComplete != pieces.isComplete { broken("pieces are read where the whole is not, or the reverse") }
        if whole.isComplete, whole.events != pieces.events || whole.bytes != pieces.bytes {
            broken("pieces read otherwise than the whole")
        }
    }

    private static func tally(_ file: Bytes, in sizes: [Int]) -> EventTally {
        var tally = EventTally()
        var reader = IncrementalReader(limits: limits)
        var (position, turn) = (0, 0)
        do {
            while position < file.count {
                let end = min(position + sizes[turn % sizes.count], file.count)
                try reader.push(file[position..<end].bytes, to: &tally)
                (position, turn) = (end, turn + 1)
            }
            try reader.finish(to: &tally)
            tally.isComplete = true
        } catch {}
        return tally
    }
}

/// Counts what comes.
private struct EventTally: DataSetVisitor {
    var events = 0
    var bytes = 0
    var isComplete = false

    mutating func visit(_ event: DataSetEvent) throws(DICOMError) -> DataSetVisit {
        events += 1
        return .proceed
    }

    mutating func visit(value: RawSpan, at offset: Int, isLast: Bool) throws(DICOMError) {
        bytes += value.byteCount
    }
}
