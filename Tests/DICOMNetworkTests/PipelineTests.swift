import DICOMCore
import DICOMNetwork
import Synchronization
import Testing

extension NetworkTests {
    @Suite("Operations under way at once, where both sides agree (PS3.7 D.3.3.3)")
    struct PipelineTests {
        /// Finishes slowly, and tells how many finish at once.
        struct SlowlyFinishing: InstanceSink {
            let finishing: Gauge
            func append(_ bytes: Bytes) {}
            func finish() async throws -> DIMSEStatus {
                finishing.change(1)
                defer { finishing.change(-1) }
                try await Task.sleep(for: .milliseconds(20))
                return .success
            }
            func abandon() {}
        }

        final class Gauge: Sendable {
            private let state = Mutex((now: 0, peak: 0))
            var peak: Int { state.withLock { $0.peak } }
            func change(_ change: Int) {
                state.withLock { state in
                    state.now += change
                    state.peak = max(state.peak, state.now)
                }
            }
        }

        static func peak(asked: UInt16, offered: UInt16) async throws -> Int {
            let gauge = Gauge()
            let service = DICOMService.storage { _ in SlowlyFinishing(finishing: gauge) }
            let rules = ServerRules(asynchronousOperations: offered)
            try await withServer([service, .verification], rules: rules) { peer, _ in
                let instances = (1...40).map { instance($0) }
                let options = AssociationOptions(asynchronousOperations: asked)
                let contexts = ProposedContexts.storage(of: instances) + .verification
                try await peer.withAssociation(proposing: contexts, options: options) { association in
                    var indices: [Int] = []
                    for try await outcome in association.store(instances) {
                        #expect(outcome.isStored)
                        indices.append(outcome.index)
                    }
                    #expect(indices == Array(0..<40))
                    try await association.echo()
                }
            }
            return gauge.peak
        }

        @Test("instances are finished side by side, within what both agreed on")
        func window() async throws {
            let agreed = try await Self.peak(asked: 8, offered: 4)
            #expect(agreed > 1 && agreed <= 4)
            let refused = try await Self.peak(asked: 8, offered: 1)
            #expect(refused == 1)
            let notAsked = try await Self.peak(asked: 1, offered: 16)
            #expect(notAsked == 1)
        }
    }
}
