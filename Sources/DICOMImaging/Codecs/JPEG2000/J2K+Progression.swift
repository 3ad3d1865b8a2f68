extension J2K {
    /// Which packet comes next (T.800 B.12): the orders, one after the other, without the packets that came already.
    package struct PacketOrder: ~Copyable {
        package struct Packet: Hashable, Sendable {
            package var component: Int
            package var resolution: Int
            package var precinct: Int
            package var layer: Int
        }

        private let layout: TileLayout
        private let volumes: [ProgressionVolume]
        /// Layers of each precinct that have come.
        private var done: [UInt16]
        /// Steps that an order may take without finding a packet: honest ones take far fewer.
        private var budget: Int

        /// - Parameter bytes: of the tile: each packet takes one at least.
        package init(_ layout: TileLayout, _ style: TileStyle, bytes: Int) {
            self.layout = layout
            let whole = ProgressionVolume(
                order: style.progression, resolutions: 0..<33, components: 0..<style.components.count,
                layers: style.layers)
            volumes =
                style.volumes.isEmpty
                ? [whole]
                : style.volumes.map {
                    var volume = $0
                    volume.layers = min(volume.layers, style.layers)
                    return volume
                } + [whole]
            done = Array(repeating: 0, count: layout.precincts)
            budget = 1 << 14 + 64 * (bytes + layout.precincts)
        }

        /// Calls `body` for each packet in order until it returns false.
        package mutating func forEach(_ body: (Packet) throws(Failure) -> Bool) throws(Failure) {
            for volume in volumes {
                let goesOn =
                    switch volume.order {
                    case .layerResolution: try layersFirst(volume, body)
                    case .resolutionLayer: try resolutionsFirst(volume, body)
                    case .resolutionPosition: try resolutionPositions(volume, body)
                    case .positionComponent: try positionsFirst(volume, body)
                    case .componentPosition: try componentsFirst(volume, body)
                    }
                if !goesOn { return }
            }
        }

        private mutating func step() throws(Failure) {
            budget -= 1
            guard budget >= 0 else { throw Failure(.endless) }
        }

        private func resolutions(of component: Int, _ volume: ProgressionVolume) -> Range<Int> {
            volume.resolutions.clamped(to: 0..<layout.components[component].resolutions.count)
        }

        /// The resolutions that any component has.
        private func resolutions(_ volume: ProgressionVolume) -> Range<Int> {
            let most = volume.components.map { layout.components[$0].resolutions.count }.max() ?? 0
            return volume.resolutions.clamped(to: 0..<most)
        }

        private mutating func visit(
            _ component: Int, _ resolution: Int, _ precinct: Int, _ layer: Int,
            _ body: (Packet) throws(Failure) -> Bool
        ) throws(Failure) -> Bool {
            let number = layout.components[component].resolutions[resolution].firstPrecinct + precinct
            guard Int(done[number]) == layer else { return true }
            done[number] += 1
            return try body(Packet(component: component, resolution: resolution, precinct: precinct, layer: layer))
        }

        /// All layers of a precinct that the volume holds.
        private mutating func visitLayers(
            _ component: Int, _ resolution: Int, _ precinct: Int, _ volume: ProgressionVolume,
            _ body: (Packet) throws(Failure) -> Bool
        ) throws(Failure) -> Bool {
            let number = layout.components[component].resolutions[resolution].firstPrecinct + precinct
            for layer in Int(done[number])..<max(volume.layers, Int(done[number])) {
                guard try visit(component, resolution, precinct, layer, body) else { return false }
            }
            return true
        }

        private mutating func layersFirst(
            _ volume: ProgressionVolume, _ body: (Packet) throws(Failure) -> Bool
        ) throws(Failure) -> Bool {
            for layer in 0..<volume.layers {
                for resolution in resolutions(volume) {
                    guard try visit(resolution, layer, volume, body) else { return false }
                }
            }
            return true
        }

        private mutating func resolutionsFirst(
            _ volume: ProgressionVolume, _ body: (Packet) throws(Failure) -> Bool
        ) throws(Failure) -> Bool {
            for resolution in resolutions(volume) {
                for layer in 0..<volume.layers {
                    guard try visit(resolution, layer, volume, body) else { return false }
                }
            }
            return true
        }

        /// All precincts of a resolution, in one layer.
        private mutating func visit(
            _ resolution: Int, _ layer: Int, _ volume: ProgressionVolume, _ body: (Packet) throws(Failure) -> Bool
        ) throws(Failure) -> Bool {
            try step()
            for component in volume.components {
                try step()
                guard resolution < layout.components[component].resolutions.count else { continue }
                let area = layout.components[component].resolutions[resolution]
                for precinct in 0..<area.columns * area.rows {
                    try step()
                    guard try visit(component, resolution, precinct, layer, body) else { return false }
                }
            }
            return true
        }

        private mutating func resolutionPositions(
            _ volume: ProgressionVolume, _ body: (Packet) throws(Failure) -> Bool
        ) throws(Failure) -> Bool {
            for resolution in resolutions(volume) {
                let goesOn = try positions(volume.components, resolution..<resolution + 1, volume, body)
                if !goesOn { return false }
            }
            return true
        }

        private mutating func positionsFirst(
            _ volume: ProgressionVolume, _ body: (Packet) throws(Failure) -> Bool
        ) throws(Failure) -> Bool {
            try positions(volume.components, resolutions(volume), volume, body)
        }

        private mutating func componentsFirst(
            _ volume: ProgressionVolume, _ body: (Packet) throws(Failure) -> Bool
        ) throws(Failure) -> Bool {
            for component in volume.components {
                let resolutions = resolutions(of: component, volume)
                guard try positions(component..<component + 1, resolutions, volume, body) else { return false }
            }
            return true
        }

        /// The precincts of some components and resolutions in the order of their upper left corners on the reference grid.
        private mutating func positions(
            _ components: Range<Int>, _ resolutions: Range<Int>, _ volume: ProgressionVolume,
            _ body: (Packet) throws(Failure) -> Bool
        ) throws(Failure) -> Bool {
            var rows: [PrecinctRow] = []
            for component in components {
                let whole = layout.components[component]
                for resolution in resolutions.clamped(to: 0..<whole.resolutions.count) {
                    let area = whole.resolutions[resolution]
                    for row in 0..<area.rows where area.columns > 0 {
                        try step()
                        let y = corner(area.rectangle.y0, row, area.precinctHeight, whole.dy, whole, resolution)
                        rows.append(
                            PrecinctRow(
                                y: max(y, layout.rectangle.y0), component: component, resolution: resolution, row: row))
                    }
                }
            }
            rows.sort { $0.y < $1.y || $0.y == $1.y && ($0.component, $0.resolution) < ($1.component, $1.resolution) }
            var first = 0
            while first < rows.count {
                var end = first
                while end < rows.count, rows[end].y == rows[first].y { end += 1 }
                guard try merge(rows[first..<end], volume, body) else { return false }
                first = end
            }
            return true
        }

        private struct PrecinctRow {
            var y: Int
            var component: Int
            var resolution: Int
            var row: Int
        }

        /// A precinct's edge on the reference grid, not cut by the tile's.
        private func corner(
            _ first: Int, _ index: Int, _ exponent: Int, _ step: Int, _ component: TileLayout.Component,
            _ resolution: Int
        ) -> Int {
            ((first >> exponent + index) << exponent) << (component.resolutions.count - 1 - resolution) * step
        }

        /// Rows of precincts at one height, from left to right.
        private mutating func merge(
            _ rows: ArraySlice<PrecinctRow>, _ volume: ProgressionVolume, _ body: (Packet) throws(Failure) -> Bool
        ) throws(Failure) -> Bool {
            var next = Array(repeating: 0, count: rows.count)
            while true {
                var least = Int.max
                var found = -1
                for (index, row) in rows.enumerated() {
                    try step()
                    let component = layout.components[row.component]
                    let area = component.resolutions[row.resolution]
                    guard next[index] < area.columns else { continue }
                    let x = max(
                        corner(
                            area.rectangle.x0, next[index], area.precinctWidth, component.dx, component, row.resolution),
                        layout.rectangle.x0)
                    if x < least { (least, found) = (x, index) }
                }
                guard found >= 0 else { return true }
                let row = rows[rows.startIndex + found]
                let columns = layout.components[row.component].resolutions[row.resolution].columns
                let precinct = row.row * columns + next[found]
                next[found] += 1
                guard try visitLayers(row.component, row.resolution, precinct, volume, body) else { return false }
            }
        }
    }
}
