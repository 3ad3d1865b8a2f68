extension DataSet: Sequence {
    /// The elements in tag order: those of the source with the edits among them.
    public struct Iterator: IteratorProtocol {
        private let dataSet: DataSet
        private var position: Int
        private let end: Int
        private var edit = 0
        /// The positions in tag order, where the source does not keep it.
        private let sorted: [Int]?
        /// Nothing was edited and the source keeps the order.
        private let isPlain: Bool

        init(_ dataSet: DataSet) {
            self.dataSet = dataSet
            end = dataSet.entries.upperBound
            guard let index = dataSet.index, !index.isOrdered else {
                sorted = nil
                position = dataSet.entries.lowerBound
                isPlain = dataSet.edits.isEmpty
                return
            }
            isPlain = false
            var positions: [Int] = []
            var next = dataSet.entries.lowerBound
            while next < dataSet.entries.upperBound {
                positions.append(next)
                next = index.next(after: next)
            }
            sorted = positions.sorted { (index[$0].tagValue, $0) < (index[$1].tagValue, $1) }
            position = 0
        }

        public mutating func next() -> DataElement? {
            guard isPlain else { return nextAmongEdits() }
            guard position < end, let index = dataSet.index else { return nil }
            let found = position
            position = index.next(after: found)
            return dataSet.element(at: found, of: index)
        }

        @inline(never)
        private mutating func nextAmongEdits() -> DataElement? {
            while true {
                let source = sourcePosition
                let tag = source.flatMap { dataSet.index?[$0].tag }
                if edit < dataSet.edits.count, tag.map({ dataSet.edits[edit].tag <= $0 }) ?? true {
                    let change = dataSet.edits[edit]
                    edit += 1
                    while let tag, tag == change.tag, sourceTag == tag { advance() }
                    guard let value = change.value else { continue }
                    return DataElement(
                        tag: change.tag, vr: change.vr, storage: .value(value), context: dataSet.context)
                }
                guard let source else { return nil }
                advance()
                return dataSet.element(at: source)
            }
        }

        private var sourcePosition: Int? {
            if let sorted { return position < sorted.count ? sorted[position] : nil }
            return position < dataSet.entries.upperBound ? position : nil
        }

        private var sourceTag: AttributeTag? {
            sourcePosition.flatMap { dataSet.index?[$0].tag }
        }

        private mutating func advance() {
            guard sorted == nil, let index = dataSet.index else {
                position += 1
                return
            }
            position = index.next(after: position)
        }
    }

    public func makeIterator() -> Iterator { Iterator(self) }
}

extension DataSet: Hashable {
    /// The same tags with the same VRs and values, whatever the encoding; the padding byte of a value does not count.
    public static func == (left: DataSet, right: DataSet) -> Bool {
        var others = right.makeIterator()
        for element in left {
            guard let other = others.next(), element == other else { return false }
        }
        return others.next() == nil
    }

    public func hash(into hasher: inout Hasher) {
        for element in self { hasher.combine(element.tag) }
    }
}

extension DataElement: Equatable {
    /// The same tag, VR and value; the padding byte does not count.
    public static func == (left: DataElement, right: DataElement) -> Bool {
        guard left.tag == right.tag, left.vr == right.vr else { return false }
        switch (left.value, right.value) {
        case (.items(let a), .items(let b)): return a == b
        case (.fragments(let a), .fragments(let b)): return a == b
        default:
            guard let a = left.bytes, let b = right.bytes else { return false }
            return a == b || left.withoutPadding(a) == right.withoutPadding(b)
        }
    }

    private func withoutPadding(_ bytes: Bytes) -> Bytes {
        guard vr.isText, let last = bytes.span.indices.last else { return bytes }
        return bytes.span[last] == vr.paddingByte ? bytes[0..<last] : bytes
    }
}
