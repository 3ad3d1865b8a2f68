import DICOMCore
import DICOMImaging
import Testing

@Suite("JPEG bytes that mean harm")
struct HostileJPEGTests {
    static let grey = JPEGFixture.all[0].bytes

    static func reason(_ bytes: [UInt8]) -> JPEG.Failure.Reason? {
        do throws(JPEG.Failure) {
            _ = try decodeJPEG(bytes, bytesPerSample: 2)
            return nil
        } catch {
            return error.reason
        }
    }

    static func segment(_ marker: UInt8, in bytes: [UInt8]) throws -> Range<Int> {
        let start = try #require(JPEGBytes.marker(marker, in: bytes))
        return start..<start + 2 + Int(bytes[start + 2]) << 8 + Int(bytes[start + 3])
    }

    @Test("a frame of 65,535 × 65,535 with a few hundred bytes is refused before allocation")
    func bomb() throws {
        for fixture in JPEGFixture.all {
            var bytes = fixture.bytes
            let start = try #require([0xC0, 0xC1, 0xC2, 0xC3].compactMap { JPEGBytes.marker($0, in: bytes) }.first)
            for index in 5...8 { bytes[start + index] = 0xFF }
            #expect(Self.reason(bytes) == .tooFewBytes)
        }
    }

    @Test("a second frame, a second scan of a component, a scan before any frame are refused")
    func repeated() throws {
        let frame = try Self.segment(0xC0, in: Self.grey)
        var twice = Self.grey
        twice.insert(contentsOf: twice[frame], at: frame.upperBound)
        #expect(Self.reason(twice) == .secondFrame)
        var early = Self.grey
        early.removeSubrange(frame)
        #expect(Self.reason(early) == .frameHeader)
        var colour = JPEGFixture.all[2].bytes
        let header = try Self.segment(0xDA, in: colour)
        // Two of three components, then the rest of the data as it was: the third is missing.
        colour.replaceSubrange(header, with: [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0])
        #expect(Self.reason(colour) != nil)
    }

    @Test("tables and intervals may be repeated: the last ones count")
    func tables() throws {
        var bytes = Self.grey
        for marker: UInt8 in [0xDB, 0xC4] {
            let segment = try Self.segment(marker, in: bytes)
            bytes.insert(contentsOf: bytes[segment], at: segment.lowerBound)
        }
        #expect(try decodeJPEG(bytes) == decodeJPEG(Self.grey))
    }

    @Test("a Huffman table with more codes than bits allow is refused")
    func oversubscribed() throws {
        var bytes = Self.grey
        let segment = try Self.segment(0xC4, in: bytes)
        bytes[segment.lowerBound + 5] = 3
        #expect(Self.reason(bytes) == .huffmanTable)
    }

    @Test("arithmetic coding and hierarchical pictures are refused by name")
    func processes() throws {
        let frame = try #require(JPEGBytes.marker(0xC0, in: Self.grey))
        for (marker, reason): (UInt8, JPEG.Failure.Reason) in [
            (0xC9, .arithmeticCoding), (0xCA, .arithmeticCoding), (0xCB, .arithmeticCoding), (0xC5, .hierarchical),
            (0xC7, .hierarchical), (0xCD, .hierarchical),
        ] {
            var bytes = Self.grey
            bytes[frame + 1] = marker
            #expect(Self.reason(bytes) == reason)
        }
    }

    @Test("80,000 scans end inside a bound")
    func scans() throws {
        let bytes = try #require(JPEGFixture.all.first { $0.name == "progressiveGrey" }).bytes
        let scan = try #require(JPEGBytes.marker(0xDA, in: bytes))
        let end = try #require(bytes[(scan + 2)...].firstIndex(of: 0xFF))
        let again = (0..<80_000).flatMap { _ in bytes[scan..<end] }
        #expect(Self.reason(Array(bytes[0..<scan]) + again) == .repeatedScan)
        // Refinements of a coefficient that go on for ever are not allowed either.
        let refinements = (0..<80_000).flatMap { _ in [0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 1, 0x10, 0] as [UInt8] }
        #expect(Self.reason(Array(bytes[0..<end]) + refinements) != nil)
    }

    @Test("markers without end are passed over once")
    func markers() {
        let comments = (0..<100_000).flatMap { _ in [0xFF, 0xFE, 0, 2] as [UInt8] }
        #expect(Self.reason([0xFF, 0xD8] + comments) == .truncated)
        #expect(Self.reason([0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: 100_000)) == .truncated)
        #expect(Self.reason([0xFF, 0xD8, 0xFF, 0xDB, 0, 1]) == .segmentLength)
    }
}
