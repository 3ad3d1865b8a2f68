import DICOMCore
import Testing

/// Data sets made at random, the same for the same seed.
struct RandomDataSets {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        // xorshift64*
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }

    mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func dataSet(depth: Int = 0) -> DataSet {
        var dataSet = DataSet()
        if depth == 0 { dataSet.set(AttributeTag(0x0008, 0x0005), .CS, text: "ISO_IR 192") }
        for _ in 0..<number(below: 12) {
            let group = UInt16(number(below: 40) * 2 + 0x10)
            let tag = AttributeTag(group, UInt16(number(below: 0xFFF0) + 8))
            dataSet.set(tag, VR.allCases[number(below: VR.allCases.count)], in: &self, depth: depth)
        }
        if number(below: 3) == 0 {
            let tag = AttributeTag(0x0019, UInt16(number(below: 256)))
            try? dataSet.set(tag, creator: "ACME \(number(below: 3))", .LO, .text("x" + text(1) + "x"))
        }
        return dataSet
    }

    mutating func text(_ count: Int) -> String {
        let alphabet = Array("AZaz09 <>&\"'/=^\t\r\n.üß日本😀-_;][")
        return String((0..<count).map { _ in alphabet[number(below: alphabet.count)] })
    }

    mutating func bytes(_ count: Int) -> Bytes { Bytes((0..<count).map { _ in UInt8(number(below: 256)) }) }

    /// Values of a VR with none of the forms that say the same in several ways.
    mutating func value(of vr: VR) -> ElementValue {
        let count = number(below: 4)
        switch vr {
        case .DS: return values(count) { "\($0.number(below: 1000)).\($0.number(below: 1000))" }
        case .IS: return values(count) { "\($0.number(below: 1 << 30) - 1 << 29)" }
        case .UI: return values(count) { "1.2.\($0.number(below: 1 << 40))" }
        case .PN: return values(count) { random in ["A^B", "山田^太郎", "A=B=C", "=B", "A^^C"][random.number(below: 5)] }
        case .LT, .ST, .UT, .UR: return .text("x" + text(number(below: 60)) + "x")
        case _ where vr.isText: return values(count) { "x" + $0.text($0.number(below: 20)) + "x" }
        case .FL: return .bytes(Bytes((0..<count).flatMap { _ in little(Float(number(below: 1 << 20)) / 7) }))
        case .FD: return .bytes(Bytes((0..<count).flatMap { _ in little(Double(number(below: 1 << 50)) / 7) }))
        default: return .bytes(bytes(count * max(2, vr.swapUnit)))
        }
    }

    private mutating func values(_ count: Int, _ value: (inout RandomDataSets) -> String) -> ElementValue {
        var texts: [String] = []
        for _ in 0..<count { texts.append(value(&self)) }
        return .text(texts.joined(separator: "\\"))
    }

    private func little(_ value: Float) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> ($0 * 8)) }
    }
    private func little(_ value: Double) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> ($0 * 8)) }
    }
}

extension DataSet {
    fileprivate mutating func set(_ tag: AttributeTag, _ vr: VR, in random: inout RandomDataSets, depth: Int) {
        guard vr == .SQ else { return set(tag, vr, random.value(of: vr)) }
        var items: [DataSet] = []
        if depth < 4 { for _ in 0..<random.number(below: 3) { items.append(random.dataSet(depth: depth + 1)) } }
        set(tag, items: items)
    }
}

@Suite("Random data sets through the text models")
struct ModelRoundTripTests {
    @Test("come back from JSON and XML as they were, values, VRs, order and all", arguments: 0..<8)
    func roundTrip(seed: Int) throws {
        var random = RandomDataSets(seed: UInt64(seed + 1))
        for _ in 0..<100 {
            let dataSet = random.dataSet()
            let json = try DataSet(json: Bytes(dataSet.json()))
            let xml = try DataSet(xml: Bytes(dataSet.xml()))
            #expect(json == dataSet, "\(json.differences(from: dataSet))")
            #expect(xml == dataSet, "\(xml.differences(from: dataSet))")
            #expect(json.differences(from: dataSet).isEmpty)
            #expect(json.json() == dataSet.json())
            #expect(xml.xml() == dataSet.xml())
            // Read back, written as a file, read again: the same once more.
            for syntax in [TransferSyntax.explicitVRLittleEndian, .explicitVRBigEndian] {
                let bytes = try json.encoded(as: syntax)
                #expect(try DataSet(parsing: bytes, transferSyntax: syntax) == dataSet)
            }
        }
    }
}
