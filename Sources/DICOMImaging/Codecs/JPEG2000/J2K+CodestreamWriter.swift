extension J2K {
    /// Writes the marker segments around the packets (T.800 A).
    struct CodestreamWriter {
        private(set) var bytes: [UInt8] = []

        mutating func word(_ value: Int) {
            bytes += [UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)]
        }

        mutating func long(_ value: Int) {
            word(value >> 16)
            word(value)
        }

        mutating func byte(_ value: Int) { bytes.append(UInt8(truncatingIfNeeded: value)) }

        /// SOC, SIZ, CAP where it is due, COD, QCD.
        mutating func mainHeader(_ size: Size, _ style: TileStyle) {
            let component = style.components[0]
            let isHighThroughput = component.blockStyle.contains(.highThroughput)
            word(Marker.soc)
            word(Marker.siz)
            word(38 + 3 * size.components.count)
            // Bit 14: capabilities follow.
            word(isHighThroughput ? 0x4000 : 0)
            for value in [size.image.x1, size.image.y1, size.image.x0, size.image.y0] { long(value) }
            for value in [size.firstTile.width, size.firstTile.height, size.firstTile.x0, size.firstTile.y0] {
                long(value)
            }
            word(size.components.count)
            for component in size.components {
                byte(component.precision - 1 | (component.isSigned ? 0x80 : 0))
                byte(component.dx)
                byte(component.dy)
            }
            if isHighThroughput { capabilities(component) }
            word(Marker.cod)
            word(12)
            byte(0)
            byte(style.progression.rawValue)
            word(style.layers)
            byte(style.usesComponentTransform ? 1 : 0)
            byte(component.decompositions)
            byte(component.blockWidth - 2)
            byte(component.blockHeight - 2)
            byte(component.blockStyle.rawValue)
            byte(component.isReversible ? 1 : 0)
            quantization(component)
        }

        private mutating func quantization(_ component: ComponentStyle) {
            word(Marker.qcd)
            word(3 + component.steps.count * (component.isReversible ? 1 : 2))
            byte(component.guardBits << 5 | component.quantization.rawValue)
            for step in component.steps {
                if component.isReversible {
                    byte(step.exponent << 3)
                } else {
                    word(step.exponent << 11 | step.mantissa)
                }
            }
        }

        /// CAP (T.814 A.3): all code-blocks are HT ones, one set of passes each; how many magnitude bits there are.
        private mutating func capabilities(_ component: ComponentStyle) {
            let planes = component.guardBits - 1 + (component.steps.map(\.exponent).max() ?? 0)
            let code = planes <= 8 ? 0 : planes < 28 ? planes - 8 : planes < 48 ? 13 + planes >> 2 : 31
            word(Marker.cap)
            word(8)
            long(0x0002_0000)
            word((component.isReversible ? 0 : 0x20) | code)
        }

        /// TLM (T.800 A.7.1): lengths of the one tile's parts.
        mutating func lengths(_ parts: [Int]) {
            word(Marker.tlm)
            word(4 + 4 * parts.count)
            byte(0)
            // Tile numbers are left out, lengths have four bytes.
            byte(0x40)
            for part in parts { long(part) }
        }

        mutating func tilePart(_ packets: [UInt8], number: Int, of count: Int) {
            word(Marker.sot)
            word(10)
            word(0)
            long(14 + packets.count)
            byte(number)
            byte(count)
            word(Marker.sod)
            bytes += packets
        }

        mutating func end() { word(Marker.eoc) }
    }
}
