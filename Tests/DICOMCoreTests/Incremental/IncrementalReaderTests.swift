import DICOMCore
import Testing

@Suite("A reader that is fed its bytes")
struct IncrementalReaderTests {
    /// Samples in which only the size tells what an unknown VR means.
    static let sizeTells = ["an unknown VR of the short form without value"]

    @Test("reads the same at every split in two")
    func everySplit() throws {
        for (name, bytes) in try SampleDataSets.all() {
            let whole = Outcome.whole(bytes)
            for split in 0...bytes.count {
                let knowingSize = split % 2 == 0 || Self.sizeTells.contains(name)
                let outcome = Outcome.pieces(bytes, endingAt: [split], knowingSize: knowingSize)
                #expect(outcome == whole, "\(name), split at \(split)")
            }
        }
    }

    @Test("reads the same byte by byte", arguments: [true, false])
    func byteByByte(knowingSize: Bool) throws {
        for (name, bytes) in try SampleDataSets.all() {
            if !knowingSize, Self.sizeTells.contains(name) { continue }
            let outcome = Outcome.pieces(bytes, endingAt: 1...bytes.count, knowingSize: knowingSize)
            #expect(outcome == Outcome.whole(bytes), "\(name)")
        }
    }

    @Test("gives of every prefix what reading it as a whole gives")
    func prefixes() throws {
        for (name, bytes) in try SampleDataSets.all() {
            for count in 0..<bytes.count {
                let prefix = bytes[0..<count]
                let whole = Outcome.whole(prefix)
                let known = Outcome.pieces(prefix, endingAt: [count / 2], knowingSize: true)
                #expect(known == whole, "\(count) bytes of \(name)")
                let unknown = Outcome.pieces(prefix, endingAt: [count / 2], knowingSize: false)
                // What an unknown VR means, or whether bytes are DICOM at all, only the size may tell.
                #expect(unknown == whole || unknown.error != nil, "\(count) bytes of \(name), size unknown")
            }
        }
    }

    @Test("gives of damaged samples what reading them as a whole gives")
    func damaged() throws {
        var generator = SeededGenerator(seed: 4)
        for (name, bytes) in try SampleDataSets.all() {
            for round in 0..<200 {
                var damaged = bytes.array
                for _ in 0..<Int.random(in: 1...4, using: &generator) {
                    let place = Int.random(in: min(132, damaged.count / 2)..<damaged.count, using: &generator)
                    damaged[place] = UInt8.random(in: 0...255, using: &generator)
                }
                let source = Bytes(damaged)
                var ends: [Int] = []
                while let last = ends.last ?? .some(0), last < source.count {
                    ends.append(min(source.count, last + Int.random(in: 1...40, using: &generator)))
                }
                let whole = Outcome.whole(source)
                let known = Outcome.pieces(source, endingAt: ends, knowingSize: true)
                // Damaged deflated data end the one before it looks at them, the other while it does; and nobody knows their
                // size.
                let isDeflated = name.hasPrefix("Deflated")
                let isAlike = known == whole || isDeflated && (whole.error != nil || known.error != nil)
                #expect(isAlike, "round \(round) of \(name): \(whole), in pieces \(known)")
                guard isAlike else { return }
            }
        }
    }

    @Test("stops where it is told to and takes no more")
    func selection() throws {
        let bytes = try SampleDataSets.file(.explicitVRLittleEndian)
        var tree = EventTree()
        var reader = IncrementalReader(selection: .before(AttributeTag(0x0010, 0x0020)))
        for offset in 0..<bytes.count {
            try reader.push(bytes.bytes.extracting(offset..<offset + 1), to: &tree)
            if reader.isFinished { break }
        }
        let isFinished = reader.isFinished
        #expect(isFinished)
        try reader.push(bytes.bytes, to: &tree)
        try reader.finish(to: &tree)
        #expect(tree.roots.map(\.tag).last == AttributeTag(0x0010, 0x0010))
        let head = reader.head
        #expect(head?.transferSyntax == .explicitVRLittleEndian)
    }

    @Test("selects as a cursor does, at every split")
    func selectedTags() throws {
        let bytes = try SampleDataSets.file(.explicitVRLittleEndian, undefined: true)
        let wanted = [AttributeTag(0x0008, 0x1140), AttributeTag(0x0028, 0x0010), AttributeTag(0x0040, 0xA160)]
        for split in 0...bytes.count {
            var tree = EventTree()
            var reader = IncrementalReader(selection: .only(wanted))
            try reader.push(bytes.bytes.extracting(0..<split), to: &tree)
            try reader.push(bytes.bytes.extracting(split..<bytes.count), to: &tree)
            try reader.finish(to: &tree)
            #expect(tree.roots.map(\.tag) == wanted)
            #expect(tree.roots.last?.value == Array("Text".utf8))
        }
    }

    @Test("gathers a value where asked, and no more than it may")
    func gathering() throws {
        let bytes = SampleDataSets.file(
            SampleDataSets.element(0x0040, 0xA160, "UT", [UInt8](repeating: 0x41, count: 1000)))
        for piece in [1, 7, 999, 5000] {
            var tree = EventTree()
            tree.answer = .gather
            var reader = IncrementalReader(gatheringLimit: 1000)
            for start in stride(from: 0, to: bytes.count, by: piece) {
                try reader.push(bytes.bytes.extracting(start..<min(bytes.count, start + piece)), to: &tree)
            }
            try reader.finish(to: &tree)
            #expect(tree.slices == 1)
            #expect(tree.roots.first?.value.count == 1000)
        }
        var tree = EventTree()
        tree.answer = .gather
        var reader = IncrementalReader(gatheringLimit: 999)
        let error = #expect(throws: DICOMError.self) { try reader.push(bytes.bytes, to: &tree) }
        #expect(error?.code == .elementTooLarge)
        #expect(error?.path == AttributePath(AttributeTag(0x0040, 0xA160)))
    }

    @Test("holds nothing for a length that is only announced")
    func lyingLengths() {
        let lie = SampleDataSets.file(SampleDataSets.element(0x7FE0, 0x0010, "OB", [1, 2], length: 0xFFFF_FFFE))
        #expect(Outcome.pieces(lie, endingAt: [200], knowingSize: false) == Outcome.whole(lie))
        #expect(Outcome.whole(lie).error?.code == .truncated)
        let meta = Bytes(
            [UInt8](repeating: 0, count: 128) + Array("DICM".utf8)
                + SampleDataSets.element(0x0002, 0x0001, "OB", [1, 2], length: 0xFFFF_FFF0))
        let outcome = Outcome.pieces(meta, endingAt: [135], knowingSize: false)
        #expect(outcome.error?.code == .elementTooLarge)
    }

    @Test("refuses sequences nested a hundred thousand deep, and reads them where it may")
    func nesting() {
        let bytes = SampleDataSets.nested(100_000)
        let ends = Array(stride(from: 1000, to: bytes.count, by: 1000))
        let outcome = Outcome.pieces(bytes, endingAt: ends, knowingSize: false)
        #expect(outcome.error == Outcome.whole(bytes).error)
        struct Count: DataSetVisitor {
            var events = 0
            mutating func visit(_ event: DataSetEvent) -> DataSetVisit {
                events += 1
                return .proceed
            }
        }
        var count = Count()
        var reader = IncrementalReader(limits: Limits(nestingDepth: 100_000))
        #expect(throws: Never.self) {
            try reader.push(bytes.bytes, to: &count)
            try reader.finish(to: &count)
        }
        #expect(count.events == 400_000)
    }

    @Test("ends a bomb of deflated zeros early, in bounded memory")
    func bomb() throws {
        let zeros = Bytes([UInt8](repeating: 0, count: 16 << 20))
        let header = SampleDataSets.element(0x7FE0, 0x0010, "OB", length: 16 << 24)
        let deflated = try Deflate.deflated([Bytes(header)] + Array(repeating: zeros, count: 16))
        let file = Bytes(SampleDataSets.head(.deflatedExplicitVRLittleEndian) + deflated.array)
        struct Largest: DataSetVisitor {
            var (largest, total) = (0, 0)
            mutating func visit(_ event: DataSetEvent) -> DataSetVisit { .proceed }
            mutating func visit(value: RawSpan, at offset: Int, isLast: Bool) {
                largest = max(largest, value.byteCount)
                total += value.byteCount
            }
        }
        var largest = Largest()
        var reader = IncrementalReader()
        let error = #expect(throws: DICOMError.self) { try reader.push(file.bytes, to: &largest) }
        #expect(error?.code == .deflateDamaged)
        #expect(largest.largest <= 128 << 10)
        #expect(largest.total <= 65 << 20)
    }

    @Test("reads deflated data in a zlib stream, with a finding, at every split")
    func zlibStream() throws {
        // Zlib's header, the deflated data, and a check sum nobody looks at.
        let deflated = try SampleDataSets.rich.encoded(as: .deflatedExplicitVRLittleEndian)
        let plain = try SampleDataSets.rich.encoded(as: .explicitVRLittleEndian)
        let sums = plain.array.reduce((a: UInt32(1), b: UInt32(0))) { sums, byte in
            let a = (sums.a + UInt32(byte)) % 65521
            return (a, (sums.b + a) % 65521)
        }
        let check = sums.b << 16 | sums.a
        // The padding byte of an even length would stand before the check sum: of an odd one there is none.
        var body = deflated.array
        while (try? Deflate.inflated(Bytes(body.dropLast()), limits: .standard)) != nil { body.removeLast() }
        let stream = [0x78, 0x9C] + body + (0..<4).map { UInt8(truncatingIfNeeded: check >> (24 - 8 * $0)) }
        let file = Bytes(SampleDataSets.head(.deflatedExplicitVRLittleEndian) + stream)
        let whole = Outcome.whole(file)
        #expect(whole.findings.contains { $0.kind == .zlibHeader })
        for split in 0...file.count {
            #expect(Outcome.pieces(file, endingAt: [split], knowingSize: false) == whole)
        }
    }

    @Test("reads every real file the same, in pieces of any size", .enabled(if: CorpusFiles.root != nil))
    func corpus() throws {
        var generator = SeededGenerator(seed: 757)
        var (count, unknown) = (0, 0)
        for path in try CorpusFiles.paths() {
            guard let bytes = try? FileSource.whole(path) else { continue }
            var ends: [Int] = []
            let largest = [16, 400, 5000, 70_000].randomElement(using: &generator) ?? 16
            var last = 0
            while last < bytes.count {
                // Small pieces of large files would take the day: they are enough in the header.
                let piece = last > 100_000 ? 70_000 : largest
                last = min(bytes.count, last + Int.random(in: 1...piece, using: &generator))
                ends.append(last)
            }
            let whole = Outcome.whole(bytes)
            #expect(Outcome.pieces(bytes, endingAt: ends, knowingSize: true) == whole, "\(path)")
            let without = Outcome.pieces(bytes, endingAt: ends, knowingSize: false)
            if without == whole { unknown += 1 } else { print("incremental, size unknown: \(path): \(without)") }
            count += 1
        }
        print("incremental: \(count) files of the corpus in random pieces, \(unknown) of them without knowing the size")
        #expect(count > 700)
        #expect(unknown == count)
    }
}
