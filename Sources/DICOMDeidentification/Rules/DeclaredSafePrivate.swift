import DICOMCore

/// Private elements that an object declares harmless in Private Data Element Characteristics Sequence (0008,0300),
/// PS3.15 E.3.10.
struct DeclaredSafePrivate {
    private struct Block: Hashable {
        let group: UInt16
        let creator: String
    }

    private var wholeBlocks: Set<Block> = []
    private var elements: [Block: Set<UInt16>] = [:]

    init() {}

    init(_ dataSet: DataSet) {
        for item in dataSet[AttributeTag(0x0008, 0x0300)]?.items ?? [] {
            guard let group = item[AttributeTag(0x0008, 0x0301)]?.int.flatMap(UInt16.init(exactly:)),
                let creator = item[AttributeTag(0x0008, 0x0302)]?.string
            else { continue }
            let block = Block(group: group, creator: creator)
            switch item[AttributeTag(0x0008, 0x0303)]?.string {
            case "SAFE": wholeBlocks.insert(block)
            case "MIXED":
                let harmless = (item[AttributeTag(0x0008, 0x0304)]?.ints ?? []).map {
                    UInt16(truncatingIfNeeded: $0) & 0xFF
                }
                elements[block, default: []].formUnion(harmless)
            default: break
            }
        }
    }

    func contains(_ tag: AttributeTag, creator: String) -> Bool {
        let block = Block(group: tag.group, creator: creator)
        return wholeBlocks.contains(block) || elements[block]?.contains(tag.element & 0xFF) == true
    }
}
