extension JPEG {
    /// What the MCUs of a scan are made of (T.81 A.2).
    struct ScanLayout {
        /// One unit of an MCU.
        struct Unit: BitwiseCopyable {
            /// Of the scan's components.
            var component: Int
            /// Of the first unit's column in an MCU's.
            var column: Int
            var row: Int
            /// Units from one MCU to the next.
            var columns: Int
            var rows: Int
            /// What of the component belongs to the picture.
            var unitsWide: Int
            var unitsHigh: Int
            /// Of the component's first sample.
            var offset: Int
            var stride: Int
            /// Lines that have memory.
            var lines: Int

            /// Of the unit's first sample in a row of MCUs, which are `side` samples wide and high; -1 where the picture has
            /// ended.
            func place(inRow number: Int, side: Int) -> Int {
                let unit = number * rows + row
                return unit < unitsHigh ? offset + side * unit % lines * stride + side * column : -1
            }
        }

        var units: ContiguousArray<Unit> = []
        /// MCUs.
        let columns: Int
        let rows: Int

        var count: Int { columns * rows }

        init(_ scan: ScanHeader, of layout: Layout) {
            let isInterleaved = scan.components.count > 1
            let first = layout.components[scan.components[0].index]
            columns = isInterleaved ? layout.unitsWide : first.unitsWide
            rows = isInterleaved ? layout.unitsHigh : first.unitsHigh
            for (number, component) in scan.components.enumerated() {
                let geometry = layout.components[component.index]
                let (wide, high) = isInterleaved ? (geometry.horizontal, geometry.vertical) : (1, 1)
                for row in 0..<high {
                    for column in 0..<wide {
                        units.append(
                            Unit(
                                component: number, column: column, row: row, columns: wide, rows: high,
                                unitsWide: geometry.unitsWide, unitsHigh: geometry.unitsHigh,
                                offset: geometry.offset, stride: geometry.stride, lines: geometry.lines))
                    }
                }
            }
        }
    }

    /// The tables of a scan's components, side by side in flat memory: for each a DC table, an AC table and 64 words of how
    /// to place and scale a coefficient.
    struct ScanTables {
        static let size = 2 * HuffmanTable.size + 64
        static let ac = HuffmanTable.size
        static let steps = 2 * HuffmanTable.size

        private(set) var words: ContiguousArray<UInt32>

        init(count: Int) { words = ContiguousArray(repeating: 0, count: count * Self.size) }

        mutating func set(_ table: HuffmanTable, _ component: Int, at place: Int) {
            let base = component * Self.size + place
            for (index, word) in table.words.enumerated() { words[base + index] = word }
        }

        /// - Parameter quantization: in zigzag order.
        mutating func set(quantization: [UInt16], _ component: Int) {
            let base = component * Self.size + Self.steps
            for index in 0..<64 {
                words[base + index] = UInt32(zigzag[index]) << 16 | UInt32(quantization[index])
            }
        }
    }
}
