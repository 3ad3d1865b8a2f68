/// Reading the marker segments that say how tiles and components are coded (T.800 A.6).
extension J2K.TileStyle {
    /// COD (T.800 A.6.1): for every component that has no COC of this header.
    mutating func readCoding(_ segment: inout J2K.SegmentReader) throws(J2K.Failure) {
        let place = segment.position
        let style = try segment.byte()
        guard let progression = J2K.Progression(rawValue: try segment.byte()) else {
            throw J2K.Failure(.marker, at: place)
        }
        self.progression = progression
        layers = try segment.word()
        guard layers >= 1 else { throw J2K.Failure(.marker, at: place) }
        let transform = try segment.byte()
        guard transform <= 1 else { throw J2K.Failure(.unsupported, at: place) }
        usesComponentTransform = transform == 1
        hasPacketStarts = style & 2 != 0
        hasHeaderEnds = style & 4 != 0
        var coding = J2K.ComponentStyle()
        try coding.readCoding(&segment, hasPrecincts: style & 1 != 0)
        for index in components.indices where !components[index].hasOwnCoding {
            components[index].takeCoding(coding)
        }
    }

    /// QCD (T.800 A.6.4): for every component that has no QCC of this header.
    mutating func readQuantization(_ segment: inout J2K.SegmentReader) throws(J2K.Failure) {
        var quantization = J2K.ComponentStyle()
        try quantization.readQuantization(&segment)
        for index in components.indices where !components[index].hasOwnQuantization {
            components[index].takeQuantization(quantization)
        }
    }

    /// COC, QCC, RGN, POC; others have nothing to say about how to decode.
    mutating func read(_ marker: Int, _ segment: inout J2K.SegmentReader) throws(J2K.Failure) {
        let place = segment.position
        switch marker {
        case J2K.Marker.coc:
            let component = try componentIndex(&segment)
            let style = try segment.byte()
            var coding = J2K.ComponentStyle()
            try coding.readCoding(&segment, hasPrecincts: style & 1 != 0)
            components[component].takeCoding(coding)
            components[component].hasOwnCoding = true
        case J2K.Marker.qcc:
            let component = try componentIndex(&segment)
            var quantization = J2K.ComponentStyle()
            try quantization.readQuantization(&segment)
            components[component].takeQuantization(quantization)
            components[component].hasOwnQuantization = true
        case J2K.Marker.rgn:
            let component = try componentIndex(&segment)
            guard try segment.byte() == 0 else { throw J2K.Failure(.unsupported, at: place) }
            components[component].regionShift = try segment.byte()
        case J2K.Marker.poc:
            try readVolumes(&segment)
        case _ where J2K.Marker.extensions.contains(marker):
            throw J2K.Failure(.unsupported, at: place)
        default:
            break
        }
    }

    private func componentIndex(_ segment: inout J2K.SegmentReader) throws(J2K.Failure) -> Int {
        let place = segment.position
        let index = components.count < 257 ? try segment.byte() : try segment.word()
        guard index < components.count else { throw J2K.Failure(.marker, at: place) }
        return index
    }

    private mutating func readVolumes(_ segment: inout J2K.SegmentReader) throws(J2K.Failure) {
        while segment.remaining > 0 {
            let place = segment.position
            let firstResolution = try segment.byte()
            let firstComponent = components.count < 257 ? try segment.byte() : try segment.word()
            let layers = try segment.word()
            let endResolution = min(try segment.byte(), 33)
            var endComponent = components.count < 257 ? try segment.byte() : try segment.word()
            guard let order = J2K.Progression(rawValue: try segment.byte()) else {
                throw J2K.Failure(.marker, at: place)
            }
            // 0 stands for 256 in a byte, for 16,384 in a word.
            if endComponent == 0 { endComponent = components.count }
            endComponent = min(endComponent, components.count)
            guard firstResolution < endResolution, firstComponent < endComponent, layers > 0 else {
                throw J2K.Failure(.marker, at: place)
            }
            volumes.append(
                J2K.ProgressionVolume(
                    order: order, resolutions: firstResolution..<endResolution,
                    components: firstComponent..<endComponent, layers: layers))
        }
    }
}

extension J2K.ComponentStyle {
    fileprivate mutating func readCoding(
        _ segment: inout J2K.SegmentReader, hasPrecincts: Bool
    ) throws(J2K.Failure) {
        let place = segment.position
        decompositions = try segment.byte()
        blockWidth = try segment.byte() + 2
        blockHeight = try segment.byte() + 2
        blockStyle = J2K.BlockStyle(rawValue: try segment.byte())
        let transform = try segment.byte()
        guard decompositions <= 32, blockWidth <= 10, blockHeight <= 10, blockWidth + blockHeight <= 12 else {
            throw J2K.Failure(.marker, at: place)
        }
        guard transform <= 1, !blockStyle.contains(.mixed) else { throw J2K.Failure(.unsupported, at: place) }
        isReversible = transform == 1
        precincts = []
        guard hasPrecincts else { return }
        for resolution in 0...decompositions {
            let exponents = try segment.byte()
            precincts.append((exponents & 15, exponents >> 4))
            // A precinct of a higher resolution has a quarter in each subband: it cannot be one sample wide.
            guard resolution == 0 || exponents & 15 != 0 && exponents >> 4 != 0 else {
                throw J2K.Failure(.marker, at: place)
            }
        }
    }

    fileprivate mutating func readQuantization(_ segment: inout J2K.SegmentReader) throws(J2K.Failure) {
        let place = segment.position
        let style = try segment.byte()
        guard let quantization = Quantization(rawValue: style & 0x1F) else { throw J2K.Failure(.marker, at: place) }
        self.quantization = quantization
        guardBits = style >> 5
        steps = []
        while segment.remaining >= (quantization == .none ? 1 : 2), steps.count < 97 {
            if quantization == .none {
                steps.append((try segment.byte() >> 3, 0))
            } else {
                let step = try segment.word()
                steps.append((step >> 11, step & 0x7FF))
            }
        }
        guard !steps.isEmpty else { throw J2K.Failure(.marker, at: place) }
    }

    fileprivate mutating func takeCoding(_ other: Self) {
        decompositions = other.decompositions
        blockWidth = other.blockWidth
        blockHeight = other.blockHeight
        blockStyle = other.blockStyle
        isReversible = other.isReversible
        precincts = other.precincts
    }

    fileprivate mutating func takeQuantization(_ other: Self) {
        quantization = other.quantization
        guardBits = other.guardBits
        steps = other.steps
    }

    /// The step of a subband, from 0 for LL, then HL, LH, HH of each resolution; nil where the segment ends before it.
    package func step(_ band: Int) -> (exponent: Int, mantissa: Int)? {
        if quantization == .derived, let first = steps.first {
            // One exponent less for each decomposition that the subband lies above the lowest (T.800 E-5).
            return (max(first.exponent - (band == 0 ? 0 : (band - 1) / 3), 0), first.mantissa)
        }
        return band < steps.count ? steps[band] : nil
    }
}
