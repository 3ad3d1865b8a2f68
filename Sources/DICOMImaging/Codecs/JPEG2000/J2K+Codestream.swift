extension J2K {
    /// The image and its tiles on the reference grid: the SIZ marker segment (T.800 A.5.1).
    package struct Size: Hashable, Sendable {
        package struct Component: Hashable, Sendable {
            /// Bits of a sample, 1 to 38.
            package var precision: Int
            package var isSigned: Bool
            /// Points of the reference grid from sample to sample, 1 to 255.
            package var dx: Int
            package var dy: Int

            package init(precision: Int, isSigned: Bool, dx: Int = 1, dy: Int = 1) {
                self.precision = precision
                self.isSigned = isSigned
                self.dx = dx
                self.dy = dy
            }
        }

        package var image = Rectangle()
        /// The first tile; the others follow at its width and height.
        package var firstTile = Rectangle()
        package var components: [Component] = []

        package init() {}

        package var tileColumns: Int { ceilDivide(image.x1 - firstTile.x0, firstTile.width) }
        package var tileRows: Int { ceilDivide(image.y1 - firstTile.y0, firstTile.height) }

        /// A tile's part of the image.
        package func tile(_ index: Int) -> Rectangle {
            let left = firstTile.x0 + index % tileColumns * firstTile.width
            let top = firstTile.y0 + index / tileColumns * firstTile.height
            return Rectangle(left, top, left + firstTile.width, top + firstTile.height).intersection(image)
        }

        /// The samples of a component on its own grid.
        package func rectangle(of component: Int) -> Rectangle {
            image.divided(components[component].dx, components[component].dy)
        }
    }

    /// The five orders of packets (T.800 B.12).
    package enum Progression: Int, Sendable {
        case layerResolution = 0
        case resolutionLayer = 1
        case resolutionPosition = 2
        case positionComponent = 3
        case componentPosition = 4
    }

    /// What a code-block's bits look like (T.800 table A.19, T.814 A.4).
    package struct BlockStyle: OptionSet, Hashable, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }

        package static let bypass = BlockStyle(rawValue: 1)
        package static let reset = BlockStyle(rawValue: 2)
        package static let terminateAll = BlockStyle(rawValue: 4)
        package static let verticallyCausal = BlockStyle(rawValue: 8)
        package static let predictableTermination = BlockStyle(rawValue: 16)
        package static let segmentationSymbols = BlockStyle(rawValue: 32)
        package static let highThroughput = BlockStyle(rawValue: 64)
        package static let mixed = BlockStyle(rawValue: 128)
    }

    /// A packet order over a part of a tile's packets (T.800 A.6.6).
    package struct ProgressionVolume: Hashable, Sendable {
        package var order: Progression
        package var resolutions: Range<Int>
        package var components: Range<Int>
        package var layers: Int

        package init(order: Progression, resolutions: Range<Int>, components: Range<Int>, layers: Int) {
            self.order = order
            self.resolutions = resolutions
            self.components = components
            self.layers = layers
        }
    }

    /// How one component is coded: COD or COC, QCD or QCC, RGN.
    package struct ComponentStyle: Hashable, Sendable {
        package enum Quantization: Int, Sendable { case none = 0, derived = 1, expounded = 2 }

        package var decompositions = 0
        /// Exponents of the code-blocks' width and height, each 2 to 10, together at most 12.
        package var blockWidth = 6
        package var blockHeight = 6
        package var blockStyle: BlockStyle = []
        /// 5/3 on integers; else 9/7 on fractions.
        package var isReversible = true
        /// Exponents of a precinct's width and height for each resolution; none: 15.
        package var precincts: [(width: Int, height: Int)] = []
        package var quantization = Quantization.none
        package var guardBits = 0
        /// Exponent and mantissa of each subband's step.
        package var steps: [(exponent: Int, mantissa: Int)] = []
        /// How far a region of interest was shifted up.
        package var regionShift = 0

        /// Whether a segment of the same header spoke of this component alone.
        var hasOwnCoding = false
        var hasOwnQuantization = false

        package init() {}

        package func precinct(_ resolution: Int) -> (width: Int, height: Int) {
            resolution < precincts.count ? precincts[resolution] : (15, 15)
        }

        package static func == (left: Self, right: Self) -> Bool {
            left.decompositions == right.decompositions && left.blockWidth == right.blockWidth
                && left.blockHeight == right.blockHeight && left.blockStyle == right.blockStyle
                && left.isReversible == right.isReversible && left.quantization == right.quantization
                && left.guardBits == right.guardBits && left.regionShift == right.regionShift
                && left.precincts.elementsEqual(right.precincts, by: ==)
                && left.steps.elementsEqual(right.steps, by: ==)
        }

        package func hash(into hasher: inout Hasher) {
            hasher.combine(decompositions)
            hasher.combine(blockStyle)
            hasher.combine(isReversible)
        }
    }

    /// How a tile is coded: its components' styles and what they share.
    package struct TileStyle: Hashable, Sendable {
        package var progression = Progression.layerResolution
        package var layers = 1
        package var usesComponentTransform = false
        package var hasPacketStarts = false
        package var hasHeaderEnds = false
        package var components: [ComponentStyle] = []
        /// Of POC; none: one volume over everything.
        package var volumes: [ProgressionVolume] = []

        package init() {}
    }

    /// A tile as the codestream gives it.
    package struct Tile: Hashable, Sendable {
        package var index: Int
        package var style: TileStyle
        /// Where its packets stand, in the order of the tile-parts.
        package var bodies: [Range<Int>] = []
        /// Where its packed packet headers stand (PPM, PPT).
        package var packedHeaders: [Range<Int>] = []
        /// Whether headers are packed, even if there are none.
        package var hasPackedHeaders = false

        package init(index: Int, style: TileStyle) {
            self.index = index
            self.style = style
        }
    }

    /// A codestream taken apart down to the packets.
    package struct Codestream: Sendable {
        package var size = Size()
        package var style = TileStyle()
        /// By the order in which they first appear.
        package var tiles: [Tile] = []
        /// Whether bytes that the headers speak of are not there.
        package var isTruncated = false

        package init() {}
    }
}
