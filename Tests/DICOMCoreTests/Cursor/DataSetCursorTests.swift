import DICOMCore
import Testing

@Suite("A cursor over the headers of a data set (PS3.5 7)")
struct DataSetCursorTests {
    private func dataSet(_ syntax: TransferSyntax = .explicitVRLittleEndian) throws -> Bytes {
        try SampleDataSets.rich.encoded(as: syntax)
    }

    private func tags(_ selection: ElementSelection) throws -> [AttributeTag] {
        let bytes = try dataSet()
        var cursor = DataSetCursor(bytes.bytes, transferSyntax: .explicitVRLittleEndian, selection: selection)
        var tags: [AttributeTag] = []
        while let event = try cursor.next() {
            switch event {
            case .element(let header), .sequence(let header), .fragments(let header): tags.append(header.tag)
            default: break
            }
        }
        return tags
    }

    @Test("tells of elements with their place, and lends their values")
    func values() throws {
        let bytes = try dataSet()
        var cursor = DataSetCursor(bytes.bytes, transferSyntax: .explicitVRLittleEndian)
        var found: [UInt8] = []
        while let event = try cursor.next() {
            guard case .element(let header) = event, header.tag == AttributeTag(0x0010, 0x0010) else { continue }
            #expect(header.vr == .PN)
            #expect(header.length == 8)
            #expect(header.valueOffset == header.offset + 8)
            #expect(!header.isImplicit)
            found = Bytes(copying: cursor.value).array
            #expect(bytes[header.valueOffset..<header.valueOffset + 8].array == found)
        }
        #expect(found == Array("Doe^Jane".utf8))
        #expect(cursor.offset == bytes.count)
        #expect(try cursor.next() == nil)
    }

    @Test("names the place of what it tells of")
    func path() throws {
        let bytes = try dataSet()
        var cursor = DataSetCursor(bytes.bytes, transferSyntax: .explicitVRLittleEndian)
        var paths: [String] = []
        var deepest = 0
        while try cursor.next() != nil {
            paths.append(cursor.path.description)
            deepest = max(deepest, cursor.depth)
        }
        #expect(paths.contains("(0008,1115)[0].(0008,1199)[2].(0008,1155)"))
        #expect(paths.contains("(0008,1115)[0].(0008,1199)"))
        #expect(paths.contains("(0008,1115)[1]"))
        #expect(paths.last == "(7FE0,0010)")
        #expect(deepest == 2)
    }

    @Test("jumps over what is not wanted", arguments: [false, true])
    func skip(undefined: Bool) throws {
        let options = WritingOptions(sequenceLength: undefined ? .undefined : .defined)
        let bytes = try SampleDataSets.rich.encoded(as: .explicitVRLittleEndian, options: options)
        var cursor = DataSetCursor(bytes.bytes, transferSyntax: .explicitVRLittleEndian)
        var events: [DataSetEvent] = []
        while let event = try cursor.next() {
            if case .sequence = event { cursor.skip() }
            events.append(event)
        }
        let sequences = events.indices.filter { if case .sequence = events[$0] { true } else { false } }
        #expect(sequences.count == 2)
        #expect(sequences.allSatisfy { events[$0 + 1] == .endOfSequence })
        #expect(!events.contains { if case .item = $0 { true } else { false } })
        #expect(events.count == 2 * 2 + 11)
    }

    @Test("skips one item and goes on with the next")
    func skipItem() throws {
        let bytes = try dataSet()
        var cursor = DataSetCursor(bytes.bytes, transferSyntax: .explicitVRLittleEndian)
        var tags: [AttributeTag] = []
        while let event = try cursor.next() {
            if case .item(let item) = event, item.number == 0, cursor.depth == 1 { cursor.skip() }
            if case .element(let header) = event, cursor.depth > 0 { tags.append(header.tag) }
        }
        #expect(tags == [AttributeTag(0x0008, 0x1155)])
    }

    @Test("stops before a tag, skips groups and private elements, selects tags")
    func selection() throws {
        let all = try tags(.all)
        #expect(all.count == 18)
        #expect(try tags(.header) == all.filter { $0 < AttributeTag(0x7FE0, 0x0010) })
        #expect(try tags(.before(AttributeTag(0x0010, 0))) == all.filter { $0.group < 0x10 })
        #expect(try tags(.all.skipping(groups: [0x0008, 0x0040])) == all.filter { $0.group != 8 && $0.group != 0x40 })
        #expect(try tags(.all.skippingPrivate()) == all.filter { $0.group != 9 })
        let wanted = [AttributeTag(0x0028, 0x0010), AttributeTag(0x0010, 0x0010), AttributeTag(0x0099, 0x0010)]
        #expect(try tags(.only(wanted)) == [AttributeTag(0x0010, 0x0010), AttributeTag(0x0028, 0x0010)])
        #expect(try tags(.only([AttributeTag(0x0008, 0x1115)])).count == 6)
        #expect(try tags(.only(wanted).before(AttributeTag(0x0020, 0))) == [AttributeTag(0x0010, 0x0010)])
    }

    @Test("tells a visitor, which may stop it, and takes values or leaves them")
    func visitor() throws {
        struct Until: DataSetVisitor {
            let tag: AttributeTag
            var seen = 0
            var bytes = 0
            mutating func visit(_ event: DataSetEvent) -> DataSetVisit {
                seen += 1
                if case .element(let header) = event, header.tag == tag { return .stop }
                return .skip
            }
            mutating func visit(value: RawSpan, at offset: Int, isLast: Bool) { bytes += value.byteCount }
        }
        let bytes = try SampleDataSets.file(.explicitVRLittleEndian)
        var until = Until(tag: AttributeTag(0x0010, 0x0010))
        try DICOMFile.visit(bytes, with: &until)
        #expect(until.seen == 2 + 2 + 2 + 2 + 1)
        #expect(until.bytes == 0)
    }

    @Test("goes a hundred thousand sequences deep where it may, and refuses where it may not")
    func nesting() throws {
        let bytes = SampleDataSets.nested(100_000)
        let deep = Limits(nestingDepth: 100_000)
        var cursor = DataSetCursor(
            bytes.bytes, from: try DICOMFile.Head(bytes).dataSetOffset, transferSyntax: .explicitVRLittleEndian,
            limits: deep)
        var (events, deepest) = (0, 0)
        while try cursor.next() != nil {
            events += 1
            deepest = max(deepest, cursor.depth)
        }
        #expect(events == 400_000)
        #expect(deepest == 100_000)
        #expect(Outcome.cursor(bytes).error == Outcome.whole(bytes).error)
        #expect(Outcome.cursor(bytes).error?.code == .nestingTooDeep)
    }

    @Test("counts elements as reading does")
    func elementLimit() throws {
        let bytes = try SampleDataSets.file(.explicitVRLittleEndian)
        for count in 1..<40 {
            let limits = Limits(elementCount: count)
            let (cursor, whole) = (Outcome.cursor(bytes, limits: limits), Outcome.whole(bytes, limits: limits))
            #expect(cursor.error?.code == whole.error?.code)
            #expect(cursor.error?.path == whole.error?.path)
        }
    }
}

@Suite("Cursor and data set")
struct CursorAgreementTests {
    @Test("read the same in every sample")
    func samples() throws {
        for (name, bytes) in try SampleDataSets.all() {
            #expect(Outcome.cursor(bytes) == Outcome.whole(bytes), "\(name)")
        }
    }

    @Test("read the same in every prefix of a sample, or refuse it alike")
    func prefixes() throws {
        for (name, bytes) in try SampleDataSets.all() {
            for count in 0..<bytes.count {
                let prefix = bytes[0..<count]
                let (cursor, whole) = (Outcome.cursor(prefix), Outcome.whole(prefix))
                #expect(cursor == whole, "\(count) bytes of \(name)")
            }
        }
    }

    @Test("read the same in damaged samples, or refuse them alike")
    func damaged() throws {
        var generator = SeededGenerator(seed: 20_261_124)
        for (name, bytes) in try SampleDataSets.all() {
            for round in 0..<300 {
                var damaged = bytes.array
                for _ in 0..<Int.random(in: 1...4, using: &generator) {
                    let lowest = min(132, damaged.count / 2)
                    let place = Int.random(in: lowest..<damaged.count, using: &generator)
                    damaged[place] =
                        [0, 0xFF, 0xFE, 0xE0, UInt8.random(in: 0...255, using: &generator)]
                        .randomElement(using: &generator) ?? 0
                }
                let (cursor, whole) = (Outcome.cursor(Bytes(damaged)), Outcome.whole(Bytes(damaged)))
                #expect(cursor == whole, "round \(round) of \(name)")
                guard cursor == whole else { return }
            }
        }
    }

    @Test("read the same in every real file", .enabled(if: CorpusFiles.root != nil))
    func corpus() throws {
        var count = 0
        for path in try CorpusFiles.paths() {
            guard let bytes = try? FileSource.whole(path) else { continue }
            let (cursor, whole) = (Outcome.cursor(bytes), Outcome.whole(bytes))
            #expect(cursor == whole, "\(path)")
            count += 1
        }
        print("cursor: \(count) files of the corpus read as a whole and by a cursor")
        #expect(count > 700)
    }
}
