import ArgumentParser
import DICOMCore

/// An attribute as people type it: `PatientName`, `0010,0010`, `00100010`, a path with item numbers from 0
/// (`ReferencedSeriesSequence.0.SeriesInstanceUID`), a private one (`0019,xx0C@SIEMENS MR HEADER`).
struct AttributeArgument: Hashable, Sendable {
    /// One attribute of a path.
    enum Key: Hashable, Sendable {
        case tag(AttributeTag)
        /// The low byte of the element number within the block that the creator has reserved.
        case `private`(group: UInt16, element: UInt8, creator: String)
    }

    /// One step of a path.
    struct Step: Hashable, Sendable {
        var key: Key
        /// From 0; nil where every item is meant, or where the path ends.
        var item: Int?
    }

    /// As it was typed.
    let text: String
    /// Never empty.
    let steps: [Step]

    /// - Returns: nil where the text names no attribute.
    init?(_ text: String) {
        guard let steps = Self.parse(text[...]) else { return nil }
        self.text = text
        self.steps = steps
    }

    private static func parse(_ text: Substring) -> [Step]? {
        var steps: [Step] = []
        var rest = text
        while true {
            guard let (key, after) = parseKey(rest) else { return nil }
            rest = after
            var item: Int?
            if rest.first == ".", let number = Int(rest.dropFirst().prefix { $0 != "." }), number >= 0 {
                item = number
                rest = rest.dropFirst().drop { $0 != "." }
            }
            steps.append(Step(key: key, item: item))
            if rest.isEmpty { return steps }
            guard rest.first == "." else { return nil }
            rest = rest.dropFirst()
        }
    }

    private static func parseKey(_ text: Substring) -> (Key, Substring)? {
        let head = text.prefix { $0 != "." && $0 != "@" }
        let rest = text[head.endIndex...]
        if rest.first == "@" { return parsePrivate(head, rest.dropFirst()) }
        let digits = head.filter { $0 != "," }
        if let number = UInt32(digits, radix: 16), digits.count == 8, head.utf8.count == 8 || isPair(head) {
            return (.tag(AttributeTag(rawValue: number)), rest)
        }
        return AttributeTag(keyword: String(head)).map { (.tag($0), rest) }
    }

    private static func isPair(_ text: Substring) -> Bool {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { $0.utf8.count == 4 }
    }

    /// A creator may hold dots: it ends where a dot and an item number follow, or the text does.
    private static func parsePrivate(_ head: Substring, _ text: Substring) -> (Key, Substring)? {
        let element = head.dropFirst(5)
        guard isPair(head), let group = UInt16(head.prefix(4), radix: 16), group & 1 == 1,
            element.lowercased().hasPrefix("xx"), let low = UInt8(element.dropFirst(2), radix: 16)
        else { return nil }
        var end = text.startIndex
        while end < text.endIndex {
            if text[end] == "." {
                let number = text[text.index(after: end)...].prefix { $0 != "." }
                if Int(number) != nil { break }
            }
            end = text.index(after: end)
        }
        let creator = text[..<end]
        guard !creator.isEmpty else { return nil }
        return (.private(group: group, element: low, creator: String(creator)), text[end...])
    }
}

extension AttributeArgument: ExpressibleByArgument {
    init?(argument: String) {
        self.init(argument)
    }
}

extension AttributeArgument {
    /// The tag where the path is one attribute of the standard's own or a whole private tag.
    var tag: AttributeTag? {
        guard steps.count == 1, case .tag(let tag) = steps[0].key, steps[0].item == nil else { return nil }
        return tag
    }

    /// Every element of a data set that is meant: several where the path says no item number.
    func elements(of dataSet: DataSet) -> [DataElement] {
        var found: [DataElement] = []
        collect(steps[...], in: dataSet, into: &found)
        return found
    }

    private func collect(_ steps: ArraySlice<Step>, in dataSet: DataSet, into found: inout [DataElement]) {
        guard let step = steps.first, let element = dataSet[step.key] else { return }
        let rest = steps.dropFirst()
        if rest.isEmpty {
            found.append(element)
            return
        }
        let items = element.items ?? []
        if let item = step.item {
            if item < items.count { collect(rest, in: items[item], into: &found) }
        } else {
            for item in items { collect(rest, in: item, into: &found) }
        }
    }
}

extension DataSet {
    /// The element that one step of a path names.
    subscript(key: AttributeArgument.Key) -> DataElement? {
        switch key {
        case .tag(let tag): self[tag]
        case .private(let group, let element, let creator): self[AttributeTag(group, UInt16(element)), creator: creator]
        }
    }
}
