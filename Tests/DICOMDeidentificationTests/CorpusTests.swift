import DICOMCore
import DICOMDeidentification
import Foundation
import Testing

@Suite("Real files without what identifies")
struct CorpusTests {
    /// `DICOM_CORPUS`, or `../shared/corpus` beside the package; nil, with a printed word, where there is neither.
    static let folder: URL? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let root =
            ProcessInfo.processInfo.environment["DICOM_CORPUS"].map { URL(filePath: $0) }
            ?? package.deletingLastPathComponent().appending(path: "shared/corpus")
        if FileManager.default.fileExists(atPath: root.appending(path: "files").path) {
            return root.appending(path: "files")
        }
        print("corpus: none at \(root.path): no real files are de-identified (set DICOM_CORPUS)")
        return nil
    }()

    private static let cleaning: Set<DeidentificationOption> = [
        .cleanDescriptors, .cleanGraphics, .cleanStructuredContent, .retainLongitudinalModifiedDates,
        .retainSafePrivate,
    ]

    @Test(
        "are read again, and hold no text that was taken out", .enabled(if: folder != nil),
        arguments: [[], cleaning] as [Set<DeidentificationOption>])
    func realFiles(options: Set<DeidentificationOption>) throws {
        let folder = try #require(Self.folder)
        let deidentifier = Fixture.deidentifier(options)
        var count = 0
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
            let path = folder.appending(path: name).path
            guard let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int, size < 300_000,
                let file = try? DICOMFile(path: path)
            else { continue }
            let result: (file: DICOMFile, report: DeidentificationReport)
            do { result = try deidentifier.deidentified(file) } catch {
                #expect(error.code == .directory || error.code == .nestingTooDeep, "\(name): \(error)")
                continue
            }
            let bytes = try result.file.encoded()
            let again = try DICOMFile(bytes: bytes)
            #expect(again.dataSet.tags == result.file.dataSet.tags, "\(name)")
            #expect(again.dataSet[AttributeTag(0x0012, 0x0062)]?.string == "YES")
            let leaks = Self.leaks(from: file, result.report, in: Data(bytes.array))
            #expect(leaks.isEmpty, "\(name): \(leaks)")
            count += 1
        }
        #expect(count > 300)
    }

    @Test("with any bytes changed are de-identified or refused", .enabled(if: folder != nil))
    func damaged() throws {
        let folder = try #require(Self.folder)
        let deidentifiers = [Fixture.deidentifier(), Fixture.deidentifier(Self.cleaning)]
        var state: UInt64 = 7
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var done = 0
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
            guard let data = FileManager.default.contents(atPath: folder.appending(path: name).path),
                (200..<20_000).contains(data.count)
            else { continue }
            for round in 0..<6 {
                var bytes = [UInt8](data)
                for _ in 0...round * 3 { bytes[132 + random(bytes.count - 132)] = UInt8(random(256)) }
                guard let file = try? DICOMFile(bytes: Bytes(bytes)),
                    let result = try? deidentifiers[round % 2].deidentified(file)
                else { continue }
                _ = try DICOMFile(bytes: result.file.encoded())
                done += 1
            }
        }
        #expect(done > 100)
    }

    /// The places of texts that were taken out and stand in the bytes all the same.
    private static func leaks(from file: DICOMFile, _ report: DeidentificationReport, in bytes: Data) -> [AttributePath]
    {
        var gone: Set<AttributePath> = []
        for entry in report.entries where [.removed, .emptied, .replaced, .mapped, .shifted].contains(entry.action) {
            gone.insert(entry.path)
        }
        var (taken, kept): ([(AttributePath, String)], Set<String>) = ([], [])
        func visit(_ dataSet: DataSet, _ path: AttributePath, _ isGone: Bool) {
            for element in dataSet {
                let path = path.appending(.attribute(element.tag))
                let isGone = isGone || gone.contains(path)
                if let items = element.items {
                    for (number, item) in items.enumerated() {
                        let path = path.appending(.item(number))
                        visit(item, path, isGone || gone.contains(path))
                    }
                    continue
                }
                guard element.resolvedVR.isText || element.vr == .UN, let text = element.string else { continue }
                // Of two words at least, or digits as rare: what may stand there by chance proves nothing.
                if isGone, [.PN, .LO, .ST, .LT, .UT, .UI].contains(element.resolvedVR), text.utf8.count >= 10 {
                    taken.append((path, text))
                } else if !isGone {
                    kept.insert(text)
                }
            }
        }
        visit(file.dataSet, AttributePath(), false)
        return taken.filter { _, text in
            !kept.contains(where: { $0.contains(text) }) && UIDRegistry.entry(for: UID(text)) == nil
                && !text.contains("Removed") && bytes.range(of: Data(text.utf8)) != nil
        }.map(\.0)
    }
}
