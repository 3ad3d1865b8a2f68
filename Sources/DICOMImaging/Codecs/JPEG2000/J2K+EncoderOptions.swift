extension J2K {
    /// The picture that is encoded.
    package struct Picture: Hashable, Sendable {
        package var layout: SampleLayout
        /// Bits of a sample that count, from the lowest.
        package var precision: Int
        package var isSigned: Bool
        /// Three samples are red, green and blue, and become a luminance and differences.
        package var isColour: Bool

        package init(layout: SampleLayout, precision: Int, isSigned: Bool, isColour: Bool) {
            self.layout = layout
            self.precision = precision
            self.isSigned = isSigned
            self.isColour = isColour
        }
    }

    /// How a picture is encoded.
    package struct EncoderOptions: Hashable, Sendable {
        package enum Coder: Hashable, Sendable { case embedded, highThroughput }

        package enum Loss: Hashable, Sendable {
            /// 5/3 and all bits.
            case none
            /// 9/7 with a quantizer whose error is that of rounding samples to multiples of this.
            case step(Double)
            /// 9/7 in as many bytes as the picture's samples, divided by this.
            case ratio(Double)
        }

        package var coder = Coder.embedded
        package var loss = Loss.none
        package var progression = Progression.layerResolution
        /// Wavelet levels; fewer for small pictures.
        package var decompositions = 5
        /// Exponents of the code-blocks' sides.
        package var blockWidth = 6
        package var blockHeight = 6
        /// Of `embedded`: the last one holds what the others do not, each of the others half of the next one.
        package var layers = 1
        /// Writes the lengths of the tile-parts, one a resolution (TLM): for `resolutionPosition`.
        package var hasTileParts = false

        package init() {}
    }
}
