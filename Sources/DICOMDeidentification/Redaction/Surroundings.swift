import DICOMCore

/// What the treatment of an element needs to know of the data set it stands in; looked up once.
struct Surroundings {
    /// Private blocks by group and block number.
    private var blocks: [UInt32: (creator: String, isNeeded: Bool)] = [:]
    private var harmlessGraphics: [UInt16: Bool] = [:]
    private let dataSet: DataSet

    /// - Parameter isSafe: whether a private element of a creator stays; nil where none does.
    init(_ dataSet: DataSet, isSafe: ((AttributeTag, String) -> Bool)?) {
        self.dataSet = dataSet
        guard let isSafe else { return }
        // Creators stand before the elements of their blocks.
        for element in dataSet where element.tag.isPrivate {
            if element.tag.isPrivateCreator, let creator = element.string {
                blocks[UInt32(element.tag.group) << 16 | UInt32(element.tag.element)] = (creator, false)
            } else if let block = blocks[Self.block(of: element.tag)], isSafe(element.tag, block.creator) {
                blocks[Self.block(of: element.tag)]?.isNeeded = true
            }
        }
    }

    private static func block(of tag: AttributeTag) -> UInt32 {
        UInt32(tag.group) << 16 | UInt32(tag.element >> 8)
    }

    /// Of a private element; nil where nobody reserved its block.
    func creator(of tag: AttributeTag) -> String? {
        blocks[Self.block(of: tag)]?.creator
    }

    /// Whether an element stays in the block that a creator element reserves.
    func isNeeded(creator tag: AttributeTag) -> Bool {
        blocks[UInt32(tag.group) << 16 | UInt32(tag.element)]?.isNeeded ?? false
    }

    /// A curve or a region of interest of as many bytes as its attributes tell; anything else may be anything.
    mutating func isHarmlessGraphics(group: UInt16) -> Bool {
        if let known = harmlessGraphics[group] { return known }
        let isHarmless = group < 0x6000 ? isCurve(group) : isRegionOfInterest(group)
        harmlessGraphics[group] = isHarmless
        return isHarmless
    }

    /// Curve Data (50xx,3000): points of so many coordinates, numbers of 2, 4 or 8 bytes (retired; PS3.3-2004 C.10.2).
    private func isCurve(_ group: UInt16) -> Bool {
        guard let dimensions = number(group, 0x0005), let points = number(group, 0x0010),
            let kind = number(group, 0x0103),
            kind <= 4
        else { return false }
        return byteCount(group) == dimensions * points * [2, 2, 4, 8, 4][kind]
    }

    /// Overlay Data (60xx,3000) of type R, a bit a pixel (PS3.3 C.9.2).
    private func isRegionOfInterest(_ group: UInt16) -> Bool {
        guard dataSet[AttributeTag(group, 0x0040)]?.string == "R", let rows = number(group, 0x0010),
            let columns = number(group, 0x0011)
        else { return false }
        return byteCount(group) == (rows * columns * (number(group, 0x0015) ?? 1) + 15) / 16 * 2
    }

    private func byteCount(_ group: UInt16) -> Int? { dataSet[AttributeTag(group, 0x3000)]?.bytes?.count }

    private func number(_ group: UInt16, _ element: UInt16) -> Int? {
        dataSet[AttributeTag(group, element)]?.int.flatMap { (0...0xFFFF).contains($0) ? $0 : nil }
    }
}
