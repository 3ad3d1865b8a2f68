import DICOMCore
import Foundation
import Testing

@Suite("Real files written again in their own transfer syntax", .enabled(if: Corpus.shared != nil))
struct RewriteTests {
    /// Files whose bytes change, and why.
    static let changed: [String: String] = [:]

    /// Files that written anew do not read the same, and why.
    static let unequal: [String: String] = [:]

    private func files() throws -> [(entry: Corpus.Entry, file: DICOMFile, bytes: Bytes)] {
        let corpus = try #require(Corpus.shared)
        return try corpus.entries().compactMap { entry in
            let bytes = try Bytes(Array(Data(contentsOf: corpus.root.appending(path: entry.path))))
            guard let file = try? DICOMFile(bytes: bytes) else { return nil }
            return (entry, file, bytes)
        }
    }

    @Test("come out byte for byte when nothing is changed")
    func unchanged() throws {
        var (identical, others) = (0, [String]())
        for (entry, file, bytes) in try files() {
            let written = try file.encoded()
            if written == bytes {
                identical += 1
                continue
            }
            let why = Self.changed[entry.path]
            others.append(
                "\(entry.path) (\(entry.verdict)): \(why ?? "no reason known"), \(Self.difference(bytes, written))")
            #expect(why != nil || entry.verdict != "must-read", "\(entry.path): \(Self.difference(bytes, written))")
        }
        print("corpus: \(identical) files rewritten byte for byte, \(others.count) not")
        for other in others { print("  " + other) }
    }

    @Test("read the same when every element is put into bytes anew", arguments: [true, false])
    func anew(hasDefinedLengths: Bool) throws {
        let options = WritingOptions(sequenceLength: hasDefinedLengths ? .defined : .undefined)
        var (equal, identical, others) = (0, 0, [String]())
        for (entry, file, bytes) in try files() {
            let reason: String?
            do {
                let written = try file.encoded(options: options)
                let again = try DICOMFile(bytes: written)
                identical += written == bytes ? 1 : 0
                reason =
                    Self.difference(file.dataSet, again.dataSet)
                    ?? Self.difference(file.meta.dataSet, again.meta.dataSet)
            } catch {
                reason = "\(error)"
            }
            guard let reason else {
                equal += 1
                continue
            }
            let why = Self.unequal[entry.path]
            others.append("\(entry.path) (\(entry.verdict)): \(reason), \(why ?? "no reason known")")
            #expect(why != nil || entry.verdict != "must-read", "\(entry.path): \(reason)")
        }
        let lengths = hasDefinedLengths ? "defined" : "undefined"
        print(
            "corpus: \(equal) files written anew with \(lengths) lengths read the same, \(identical) of them byte for byte"
        )
        for other in others { print("  " + other) }
    }

    private static func difference(_ left: Bytes, _ right: Bytes) -> String {
        let (a, b) = (left.span, right.span)
        for place in 0..<min(a.count, b.count) where a[place] != b[place] {
            return "\(left.count) and \(right.count) bytes, the first other one at \(place)"
        }
        return "\(left.count) and \(right.count) bytes"
    }

    /// The first element that differs; group lengths are retired and may go.
    private static func difference(_ left: DataSet, _ right: DataSet) -> String? {
        let mine = left.filter { !$0.tag.isGroupLength }
        let others = right.filter { !$0.tag.isGroupLength }
        for (a, b) in zip(mine, others) where a != b {
            if case .items(let items) = a.value, case .items(let otherItems) = b.value, items.count == otherItems.count
            {
                for (number, (item, other)) in zip(items, otherItems).enumerated() {
                    if let inner = difference(item, other) { return "\(a.tag)[\(number)].\(inner)" }
                }
                continue
            }
            if isPadded(a.value, b.value) { continue }
            return "\(a.tag) \(a.vr) of \(a.length ?? -1) bytes became \(b.tag) \(b.vr) of \(b.length ?? -1)"
        }
        return mine.count == others.count ? nil : "\(mine.count) elements became \(others.count)"
    }

    /// The same but for the zero that makes a length even.
    private static func isPadded(_ left: ElementValue, _ right: ElementValue) -> Bool {
        switch (left, right) {
        case (.bytes(let a), .bytes(let b)): isPadded(a, b)
        case (.fragments(let a), .fragments(let b)):
            a.fragments.count == b.fragments.count
                && zip(a.fragments, b.fragments).allSatisfy { $0 == $1 || isPadded($0, $1) }
        default: false
        }
    }

    private static func isPadded(_ left: Bytes, _ right: Bytes) -> Bool {
        left.count % 2 != 0 && right.count == left.count + 1 && right[0..<left.count] == left
            && right.span[left.count] == 0
    }
}
