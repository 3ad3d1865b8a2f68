extension JPEGLS {
    /// Everything that a scan learns while it is coded: the same in encoder and decoder.
    struct Model: ~Copyable {
        private let parameters: CodingParameters
        let quantizer: GradientQuantizer
        /// By the absolute number that the quantiser gives.
        let contexts: Storage<RegularContext>
        /// RItype 0: the neighbours of a run's last sample differ. Those of interleaved samples are always taken to.
        var unlike: RunContext
        /// RItype 1
        var alike: RunContext

        init(_ parameters: CodingParameters) {
            self.parameters = parameters
            quantizer = GradientQuantizer(parameters)
            contexts = Storage(repeating: RegularContext(parameters), count: 365)
            unlike = RunContext(parameters, kind: 0)
            alike = RunContext(parameters, kind: 1)
        }

        /// Forgets everything, as at a restart marker.
        mutating func clear() {
            contexts.fill(0..<365, with: RegularContext(parameters))
            unlike = RunContext(parameters, kind: 0)
            alike = RunContext(parameters, kind: 1)
        }
    }
}
