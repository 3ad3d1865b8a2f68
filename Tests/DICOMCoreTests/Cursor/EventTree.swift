import DICOMCore

/// An element as a reader told of it, with what is in it.
struct EventNode: Equatable, CustomStringConvertible {
    var tag: AttributeTag
    var vr: String
    /// Of the value or the contents.
    var offset: Int
    /// Nil where undefined.
    var length: Int?
    var value: [UInt8] = []
    /// Items, fragments, or the elements of an item.
    var children: [EventNode] = []

    var description: String {
        "\(tag) \(vr) \(length.map(String.init) ?? "undefined")@\(offset)"
            + (children.isEmpty ? "" : " \(children)") + (value.isEmpty ? "" : " \(value.count) bytes")
    }
}

/// Builds a tree of all that a reader tells, in the order of the source.
struct EventTree: DataSetVisitor {
    private(set) var head: DICOMFile.Head?
    private var open: [[EventNode]] = [[]]
    private var opened: [EventNode] = []
    private(set) var slices = 0
    /// What to answer to elements.
    var answer = DataSetVisit.proceed

    /// The elements at the root, those of each data set in tag order.
    var roots: [EventNode] { Self.sorted(open[0]) }

    /// Nothing is open.
    var isComplete: Bool { open.count == 1 }

    mutating func begin(_ head: DICOMFile.Head) {
        self.head = head
    }

    mutating func visit(_ event: DataSetEvent) -> DataSetVisit {
        switch event {
        case .element(let header):
            let vr = header.isImplicit && header.vr == .SS ? VR.US : header.vr
            add(EventNode(tag: header.tag, vr: vr.code, offset: header.valueOffset, length: header.length))
            return answer
        case .fragment(let header):
            add(EventNode(tag: .item, vr: "", offset: header.contentOffset, length: header.length))
            return answer
        case .sequence(let header), .fragments(let header):
            begin(EventNode(tag: header.tag, vr: header.vr.code, offset: header.valueOffset, length: header.length))
        case .item(let header):
            begin(EventNode(tag: .item, vr: "", offset: header.contentOffset, length: header.length))
        case .endOfItem, .endOfSequence, .endOfFragments:
            let children = open.removeLast()
            var node = opened.removeLast()
            node.children = children
            add(node)
        }
        return .proceed
    }

    mutating func visit(value: RawSpan, at offset: Int, isLast: Bool) {
        slices += 1
        guard let place = open[open.count - 1].indices.last else { return }
        precondition(offset == open[open.count - 1][place].value.count, "a slice in the wrong place")
        unsafe value.withUnsafeBytes { unsafe open[open.count - 1][place].value.append(contentsOf: $0) }
        if isLast { precondition(open[open.count - 1][place].value.count == open[open.count - 1][place].length) }
    }

    private mutating func add(_ node: EventNode) {
        open[open.count - 1].append(node)
    }

    private mutating func begin(_ node: EventNode) {
        opened.append(node)
        open.append([])
    }

    /// Elements in tag order, as a data set gives them; items and fragments as they stand.
    private static func sorted(_ nodes: [EventNode]) -> [EventNode] {
        let nodes = nodes.map { node in
            var node = node
            node.children = sorted(node.children)
            return node
        }
        guard nodes.contains(where: { $0.tag != .item }) else { return nodes }
        return nodes.enumerated().sorted { ($0.element.tag, $0.offset) < ($1.element.tag, $1.offset) }.map(\.element)
    }
}

extension EventTree {
    /// What a data set that was read as a whole has to say.
    static func nodes(of dataSet: DataSet) -> [EventNode] {
        dataSet.map { element in
            // What Pixel Representation chooses, only the whole data set can tell.
            let vr = element.isImplicit && element.vr == .SS ? VR.US : element.vr
            var node = EventNode(tag: element.tag, vr: vr.code, offset: element.offset ?? 0, length: element.length)
            switch element.value {
            case .items(let items):
                node.children = items.map { item in
                    EventNode(tag: .item, vr: "", offset: 0, length: nil, children: nodes(of: item))
                }
            case .fragments(let pixelData):
                let parts = [pixelData.offsetTable] + pixelData.fragments
                node.children = parts.map {
                    EventNode(tag: .item, vr: "", offset: 0, length: $0.count, value: $0.array)
                }
                node.length = nil
            case .bytes, .text:
                node.value = element.sourceBytes?.array ?? []
            }
            return node
        }
    }

    /// Without what only one of the two knows: offsets and lengths of items, offsets of fragments.
    static func comparable(_ nodes: [EventNode]) -> [EventNode] {
        nodes.map { node in
            var node = node
            node.children = comparable(node.children)
            if node.tag == .item {
                node.offset = 0
                if node.value.isEmpty { node.length = nil }
            }
            // To a data set, no table and an empty one are the same.
            let isEmptyTable = node.children.count == 1 && node.children[0].value.isEmpty
            if node.vr == "OB" || node.vr == "OW", isEmptyTable { node.children = [] }
            return node
        }
    }
}

/// What reading came to: a tree, or an error.
struct Outcome: Equatable, CustomStringConvertible {
    var nodes: [EventNode] = []
    var findings: Set<Finding> = []
    var transferSyntax: TransferSyntax?
    var error: DICOMError?

    var description: String { error.map { "\($0)" } ?? "\(nodes.count) elements, \(findings)" }

    /// As a whole.
    static func whole(_ bytes: Bytes, limits: Limits = .standard) -> Outcome {
        do throws(DICOMError) {
            let file = try DICOMFile(bytes: bytes, limits: limits)
            return Outcome(
                nodes: EventTree.comparable(EventTree.nodes(of: file.dataSet)), findings: Set(file.findings),
                transferSyntax: file.transferSyntax)
        } catch {
            return Outcome(error: error)
        }
    }

    /// By a cursor.
    static func cursor(_ bytes: Bytes, limits: Limits = .standard) -> Outcome {
        do throws(DICOMError) {
            var tree = EventTree()
            let findings = try DICOMFile.visit(bytes, limits: limits, with: &tree)
            return Outcome(tree, findings)
        } catch {
            return Outcome(error: error)
        }
    }

    /// In pieces that end at `ends`.
    static func pieces(
        _ bytes: Bytes, endingAt ends: some Sequence<Int>, knowingSize: Bool, limits: Limits = .standard
    ) -> Outcome {
        do throws(DICOMError) {
            var tree = EventTree()
            var reader = IncrementalReader(totalSize: knowingSize ? bytes.count : nil, limits: limits)
            var start = 0
            for end in ends {
                try reader.push(bytes.bytes.extracting(start..<end), to: &tree)
                start = end
            }
            try reader.push(bytes.bytes.extracting(start..<bytes.count), to: &tree)
            try reader.finish(to: &tree)
            return Outcome(tree, reader.findings)
        } catch {
            return Outcome(error: error)
        }
    }

    private init(_ tree: EventTree, _ findings: [Finding]) {
        self.init(
            nodes: EventTree.comparable(tree.roots), findings: Set(findings), transferSyntax: tree.head?.transferSyntax)
    }

    init(
        nodes: [EventNode] = [], findings: Set<Finding> = [], transferSyntax: TransferSyntax? = nil,
        error: DICOMError? = nil
    ) {
        (self.nodes, self.findings, self.transferSyntax, self.error) = (nodes, findings, transferSyntax, error)
    }
}
