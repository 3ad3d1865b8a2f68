import DICOMImaging
import Testing

@Suite("Stages of JPEG 2000")
struct J2KStageTests {
    static func layout(
        _ image: J2K.Rectangle, levels: Int, isReversible: Bool = true, precincts: [(width: Int, height: Int)] = [],
        components: Int = 1
    ) throws -> (J2K.TileLayout, J2K.TileStyle) {
        var size = J2K.Size()
        size.image = image
        size.firstTile = image
        size.components = Array(repeating: .init(precision: 8, isSigned: false, dx: 1, dy: 1), count: components)
        var component = J2K.ComponentStyle()
        component.decompositions = levels
        component.isReversible = isReversible
        component.precincts = precincts
        component.guardBits = 2
        component.steps = Array(repeating: (8, 0), count: 3 * levels + 1)
        var style = J2K.TileStyle()
        style.components = Array(repeating: component, count: components)
        return (try J2K.TileLayout(size, J2K.Tile(index: 0, style: style)), style)
    }

    @Test("a tag tree tells each leaf's number, and no more than it is asked for")
    func tagTree() {
        var generator = SplitMix64(seed: 1)
        for (width, height) in [(1, 1), (3, 2), (7, 5), (16, 1), (1, 33)] {
            let values = (0..<width * height).map { _ in Int.random(in: 0...9, using: &generator) }
            var tree = J2K.TagTree(width: width, height: height)
            tree.set(values)
            var bits = J2K.PacketBitWriter()
            for threshold in [1, 4, 11] {
                for index in values.indices { tree.write(threshold, index % width, index / width, &bits) }
            }
            bits.align()
            J2K.Source.with(bits.bytes) { source in
                var read = J2K.PacketBits(source, 0..<source.count)
                var decoded = J2K.TagTree(width: width, height: height)
                for threshold in [1, 4] {
                    for (index, value) in values.enumerated() {
                        #expect(decoded.isBelow(threshold, index % width, index / width, &read) == (value < threshold))
                    }
                }
                for (index, value) in values.enumerated() {
                    #expect(decoded.value(below: 11, index % width, index / width, &read) == value)
                }
                #expect(!read.isExhausted)
            }
        }
    }

    @Test("packet headers' bits are stuffed after a byte of ones, their passes coded by length")
    func packetBits() {
        var bits = J2K.PacketBitWriter()
        bits.append(0xFFFF, bits: 16)
        for passes in 1...164 { bits.appendPasses(passes) }
        bits.align()
        #expect(bits.bytes[0] == 0xFF && bits.bytes[1] == 0x7F)
        J2K.Source.with(bits.bytes) { source in
            var read = J2K.PacketBits(source, 0..<source.count)
            #expect(read.bits(16) == 0xFFFF)
            for passes in 1...164 { #expect(read.passes() == passes) }
            #expect(!read.isExhausted)
            read.align()
            #expect(read.position == source.count)
        }
    }

    @Test("subbands take a component apart without a gap", arguments: [(0, 0), (1, 0), (5, 3), (13, 17)])
    func bands(x: Int, y: Int) throws {
        for levels in 0...6 {
            let (layout, _) = try Self.layout(J2K.Rectangle(x, y, x + 37, y + 23), levels: levels)
            let component = layout.components[0]
            var count = 0
            for resolution in component.resolutions {
                for band in resolution.bands {
                    #expect(band.offset == count)
                    count += band.rectangle.count
                }
            }
            #expect(count == 37 * 23)
        }
    }

    @Test("precincts share out each subband", arguments: [(0, 0), (7, 9), (64, 33)])
    func precincts(x: Int, y: Int) throws {
        let (layout, _) = try Self.layout(
            J2K.Rectangle(x, y, x + 90, y + 70), levels: 2, precincts: [(3, 4), (4, 3), (5, 5)])
        for resolution in layout.components[0].resolutions {
            for band in resolution.bands {
                let parts = (0..<resolution.columns * resolution.rows).map { resolution.precinct($0, of: band).count }
                #expect(parts.reduce(0, +) == band.rectangle.count)
            }
        }
    }

    @Test("each progression brings each packet once, in its order", arguments: 0...4)
    func progressions(order: Int) throws {
        var (layout, style) = try Self.layout(
            J2K.Rectangle(3, 5, 67, 60), levels: 2, precincts: [(3, 3), (4, 4), (5, 4)], components: 2)
        style.layers = 3
        style.progression = try #require(J2K.Progression(rawValue: order))
        var packets: [J2K.PacketOrder.Packet] = []
        var iterator = J2K.PacketOrder(layout, style, bytes: 1_000)
        try iterator.forEach {
            packets.append($0)
            return true
        }
        #expect(Set(packets).count == packets.count)
        #expect(packets.count == layout.precincts * 3)
        let keys = packets.map { packet in
            switch order {
            case 0: [packet.layer, packet.resolution, packet.component, packet.precinct]
            case 1: [packet.resolution, packet.layer, packet.component, packet.precinct]
            case 2: [packet.resolution]
            case 3: [0]
            default: [packet.component]
            }
        }
        #expect(keys.elementsEqual(keys.sorted { $0.lexicographicallyPrecedes($1) }))
    }

    @Test("a thousand changes of the progression end inside a bound")
    func endlessProgression() throws {
        var (layout, style) = try Self.layout(
            J2K.Rectangle(0, 0, 200, 200), levels: 1, precincts: [(1, 1), (15, 1)])
        style.layers = 1
        let volume = J2K.ProgressionVolume(order: .positionComponent, resolutions: 0..<33, components: 0..<1, layers: 1)
        style.volumes = Array(repeating: volume, count: 10_000)
        var order = J2K.PacketOrder(layout, style, bytes: 100)
        var failure: J2K.Failure?
        do {
            try order.forEach { _ in true }
        } catch {
            failure = error
        }
        #expect(failure?.reason == .endless)
    }

    @Test("the reversible wavelet gives back every number", arguments: [(0, 0), (1, 0), (0, 1), (3, 7)])
    func reversible(x: Int, y: Int) throws {
        var generator = SplitMix64(seed: 53)
        for (width, height) in [(1, 1), (1, 8), (9, 1), (2, 2), (17, 12), (40, 33)] {
            let numbers = (0..<width * height).map { _ in Int32.random(in: -40_000...40_000, using: &generator) }
            for levels in 1...4 {
                let (layout, _) = try Self.layout(J2K.Rectangle(x, y, x + width, y + height), levels: levels)
                let bands = J2K.Encoder.analyze(layout.components[0], J2K.Plane(numbers))
                #expect(J2K.TileDecoder.synthesize(layout.components[0], bands).integerArray == numbers)
            }
        }
    }

    @Test("the irreversible wavelet gives back every number but for rounding", arguments: [(0, 0), (1, 1)])
    func irreversible(x: Int, y: Int) throws {
        var generator = SplitMix64(seed: 97)
        for (width, height) in [(1, 1), (1, 8), (9, 1), (17, 12), (40, 33)] {
            let numbers = (0..<width * height).map { _ in Float.random(in: -128...128, using: &generator) }
            let (layout, _) = try Self.layout(
                J2K.Rectangle(x, y, x + width, y + height), levels: 3, isReversible: false)
            let bands = J2K.Encoder.analyze(layout.components[0], J2K.Plane(numbers))
            let back = J2K.TileDecoder.synthesize(layout.components[0], bands).floatArray
            #expect(zip(numbers, back).allSatisfy { abs($0 - $1) < 0.001 })
        }
    }

    @Test("a flat picture is its low band's number in both wavelets", arguments: [true, false])
    func flat(isReversible: Bool) throws {
        let (layout, _) = try Self.layout(J2K.Rectangle(0, 0, 32, 32), levels: 5, isReversible: isReversible)
        let bands = J2K.Encoder.analyze(
            layout.components[0],
            isReversible
                ? J2K.Plane([Int32](repeating: 100, count: 1024)) : J2K.Plane([Float](repeating: 100, count: 1024)))
        let numbers = isReversible ? bands.integerArray.map(Float.init) : bands.floatArray
        #expect(abs(numbers[0] - 100) < 0.01 && numbers.dropFirst().allSatisfy { abs($0) < 0.01 })
    }

    @Test("a code-block's passes bring it nearer and nearer", arguments: 0...3)
    func block(orientation: Int) {
        var generator = SplitMix64(seed: 4)
        for (width, height) in [(1, 1), (4, 4), (5, 7), (64, 64), (33, 3)] {
            let coefficients = (0..<width * height).map { _ -> UInt32 in
                let magnitude =
                    UInt32.random(in: 0...3, using: &generator) == 0
                    ? UInt32.random(in: 0...4_000, using: &generator) : 0
                return magnitude == 0 ? 0 : magnitude | (Bool.random(using: &generator) ? 1 << 31 : 0)
            }
            var encoder = J2K.BlockEncoder()
            let block = encoder.encode(
                coefficients, width: width, height: height, orientation: orientation, measures: true)
            var decoder = J2K.BlockDecoder()
            var last = Double.infinity
            for passes in 1...max(block.passes.count, 1) where block.planes > 0 {
                let length = block.passes[passes - 1].length
                decoder.decode(
                    Array(block.bytes[0..<length]) + [0xFF, 0xFF], [.init(bytes: 0..<length, passes: passes)],
                    .init(width: width, height: height, orientation: orientation, style: [], planes: block.planes))
                var error = 0.0
                for (index, coefficient) in coefficients.enumerated() {
                    func value(_ bits: UInt32, _ half: Double) -> Double {
                        (bits >> 31 == 0 ? 1 : -1) * Double(bits & 0x7FFF_FFFF) * half
                    }
                    let difference = value(coefficient, 1) - value(decoder.coefficients[index], 0.5)
                    error += difference * difference
                }
                // Of few coefficients one may go from the middle of an interval to that of a half.
                #expect(error <= last * (width * height > 1_000 ? 1.02 : 3) + 1)
                last = error
            }
            // All planes: what is left is the half that a decoder adds.
            let decoded = decoder.coefficients
            if block.planes > 0 {
                #expect(zip(coefficients, decoded).allSatisfy { $0 & 0x7FFF_FFFF == $1 >> 1 & 0x3FFF_FFFF })
            }
        }
    }
}
