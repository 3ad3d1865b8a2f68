extension DataSet {
    /// Where this data set differs from another one, in the order of the tags; none where nobody reading them could tell
    /// them apart.
    ///
    /// Compared are values and not their encoding: padding, byte order, the lengths of sequences and items and the character
    /// set that text stands in make no difference; text is compared character by character. Retired group lengths are passed
    /// over. Of a sequence, items that are equal at its start and end go together, those between in their order.
    ///
    /// - Parameters:
    ///   - other: the first data set, from which this one was made: what only it has was removed.
    ///   - isIgnored: called with the path of each element, in either, before it is looked at.
    /// - Complexity: O(bytes).
    public func differences(
        from other: DataSet, ignoring isIgnored: (AttributePath) -> Bool = { _ in false }
    ) -> [DataSetDifference] {
        withoutActuallyEscaping(isIgnored) { isIgnored in
            var comparison = DataSetComparison(isIgnored: isIgnored, limit: .max)
            comparison.compare(other, self)
            return comparison.differences
        }
    }
}

/// A walk through two data sets side by side.
private struct DataSetComparison {
    let isIgnored: (AttributePath) -> Bool
    /// Differences after which nobody looks on.
    let limit: Int
    var differences: [DataSetDifference] = []
    private var path = AttributePath()

    init(isIgnored: @escaping (AttributePath) -> Bool, limit: Int) {
        self.isIgnored = isIgnored
        self.limit = limit
    }

    mutating func compare(_ first: DataSet, _ second: DataSet) {
        var (left, right) = (first.makeIterator(), second.makeIterator())
        var (a, b) = (left.next(), right.next())
        var (ours, others) = (PrivateCreators(), PrivateCreators())
        while a != nil || b != nil, differences.count < limit {
            if let a { ours.note(a) }
            if let b { others.note(b) }
            if let element = a, b.map({ element.tag < $0.tag }) ?? true {
                report(.removed, element, nil, ours)
                a = left.next()
            } else if let element = b, a.map({ element.tag < $0.tag }) ?? true {
                report(.added, nil, element, others)
                b = right.next()
            } else if let x = a, let y = b {
                compare(x, y, ours)
                (a, b) = (left.next(), right.next())
            }
        }
    }

    private mutating func report(
        _ kind: DataSetDifference.Kind, _ first: DataElement?, _ second: DataElement?, _ creators: PrivateCreators
    ) {
        guard let tag = (first ?? second)?.tag, !tag.isRetiredGroupLength else { return }
        let place = path.appending(.attribute(tag))
        if isIgnored(place) { return }
        differences.append(
            DataSetDifference(
                path: place, kind: kind, first: first, second: second,
                privateCreator: creators.creator(of: tag)))
    }

    private mutating func compare(_ first: DataElement, _ second: DataElement, _ creators: PrivateCreators) {
        switch (first.value, second.value) {
        case (.items(let a), .items(let b)):
            let place = path.appending(.attribute(first.tag))
            if isIgnored(place) { return }
            let outer = path
            path = place
            compareItems(a, b)
            path = outer
        case (.fragments(let a), .fragments(let b)):
            if a == b { return }
            let place = a.fragments == b.fragments ? nil : Self.firstDifference(a.fragments, b.fragments)
            report(.value(firstByte: place), first, second, creators)
        case (.items, _), (.fragments, _), (_, .items), (_, .fragments):
            report(.value(firstByte: nil), first, second, creators)
        default: compareValues(first, second, creators)
        }
    }

    private mutating func compareValues(_ first: DataElement, _ second: DataElement, _ creators: PrivateCreators) {
        guard let a = first.bytes, let b = second.bytes else { return }
        if a == b, !first.resolvedVR.usesCharacterSet || first.context.characterSet == second.context.characterSet {
            if first.vr != second.vr { report(.vr, first, second, creators) }
            return
        }
        if first.resolvedVR.isText, second.resolvedVR.isText {
            // Compared as values: spaces around each of them mean nothing.
            if first.strings == second.strings {
                if first.vr != second.vr { report(.vr, first, second, creators) }
                return
            }
            let (x, y) = (Bytes(utf8: first.string ?? ""), Bytes(utf8: second.string ?? ""))
            return report(.value(firstByte: Self.firstDifference([x], [y])), first, second, creators)
        }
        report(.value(firstByte: Self.firstDifference([a], [b])), first, second, creators)
    }

    private mutating func compareItems(_ first: [DataSet], _ second: [DataSet]) {
        let shorter = min(first.count, second.count)
        var (head, tail) = (0, 0)
        if first.count != second.count {
            // One that was put in or taken out moves those after it.
            while head < shorter, isEqual(first[head], second[head]) { head += 1 }
            while head + tail < shorter, isEqual(first[first.count - 1 - tail], second[second.count - 1 - tail]) {
                tail += 1
            }
        }
        let outer = path
        for number in head..<shorter - tail where differences.count < limit {
            path = outer.appending(.item(number))
            compare(first[number], second[number])
        }
        let kind: DataSetDifference.Kind = first.count > second.count ? .removed : .added
        for number in shorter - tail..<max(first.count, second.count) - tail where differences.count < limit {
            differences.append(
                DataSetDifference(
                    path: outer.appending(.item(number)), kind: kind, first: nil, second: nil, privateCreator: nil))
        }
        path = outer
    }

    private func isEqual(_ first: DataSet, _ second: DataSet) -> Bool {
        var comparison = DataSetComparison(isIgnored: isIgnored, limit: 1)
        comparison.path = path.appending(.item(0))
        comparison.compare(first, second)
        return comparison.differences.isEmpty
    }

    /// The place, over all parts one after another, of the first byte that differs.
    private static func firstDifference(_ first: [Bytes], _ second: [Bytes]) -> Int {
        var place = 0
        for (a, b) in zip(first, second) {
            let count = min(a.count, b.count)
            if a.count == b.count, a == b {
                place += count
                continue
            }
            let (x, y) = (a.span, b.span)
            for offset in 0..<count where x[offset] != y[offset] { return place + offset }
            return place + count
        }
        return place
    }
}

extension AttributeTag {
    /// Not that of messages and files (PS3.5 7.2).
    fileprivate var isRetiredGroupLength: Bool { isGroupLength && group > 2 }
}
