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
        let head = text.prefix { $0 != "." && $0 != "@" }
        let rest = text[head.endIndex...]
        if rest.first == "@" { return parsePrivate(head, rest.dropFirst()) }
        guard let tag = parseTag(head) else { return nil }
        return steps(.tag(tag), before: rest)
    }

    /// A keyword, `gggg,eeee` or `ggggeeee`.
    private static func parseTag(_ text: Substring) -> AttributeTag? {
        let digits = text.filter { $0 != "," }
        if digits.utf8.count == 8, text.utf8.count == 8 || isPair(text), let number = UInt32(digits, radix: 16) {
            return AttributeTag(rawValue: number)
        }
        return AttributeTag(keyword: String(text))
    }

    private static func isPair(_ text: Substring) -> Bool {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { $0.utf8.count == 4 }
    }

    /// A step and those that follow it, after a dot or a dot, an item number and a dot; nil where they are none.
    private static func steps(_ key: Key, before rest: Substring) -> [Step]? {
        guard rest.first == "." else { return rest.isEmpty ? [Step(key: key)] : nil }
        let next = rest.dropFirst()
        let number = next.prefix { $0 != "." }
        if let item = Int(number), item >= 0, number.utf8.count < 8 {
            return parse(next[number.endIndex...].dropFirst()).map { [Step(key: key, item: item)] + $0 }
        }
        return parse(next).map { [Step(key: key)] + $0 }
    }

    /// A creator may hold dots: it ends with the first one after which the rest is a path.
    private static func parsePrivate(_ head: Substring, _ text: Substring) -> [Step]? {
        let element = head.dropFirst(5)
        guard isPair(head), let group = UInt16(head.prefix(4), radix: 16), group & 1 == 1,
            element.lowercased().hasPrefix("xx"), let low = UInt8(element.dropFirst(2), radix: 16)
        else { return nil }
        for end in text.indices.dropFirst() where text[end] == "." {
            let key = Key.private(group: group, element: low, creator: String(text[..<end]))
            if let steps = steps(key, before: text[end...]) { return steps }
        }
        guard !text.isEmpty else { return nil }
        return [Step(key: .private(group: group, element: low, creator: String(text)))]
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
