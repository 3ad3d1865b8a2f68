import DICOMCore
import DICOMNetwork
import DICOMProtocol
import Foundation
import Testing

extension NetworkTests {
    @Suite("Storage over a real socket (PS3.4 B)")
    struct StorageTests {
        @Test("what arrives are the bytes that were sent, with their SOP class, instance and transfer syntax")
        func bytes() async throws {
            let received = Received()
            try await withServer([received.service()]) { peer, _ in
                let sent = instance(1, size: 300_000, sopClass: .mrImageStorage, transferSyntax: .jpegBaseline8Bit)
                let outcome = try await peer.withAssociation(as: "MODALITY", proposing: .storage(of: [sent])) {
                    try await $0.store(sent)
                }
                #expect(outcome.isStored && outcome.status == .success && outcome.bytes == 300_000)
            }
            let one = try #require(received.finished.first)
            #expect(one.bytes == pattern(300_000, seed: 1))
            #expect(one.incoming.sopClassUID == .mrImageStorage)
            #expect(one.incoming.sopInstanceUID == "1.2.3.1")
            #expect(one.incoming.transferSyntax == .jpegBaseline8Bit)
            #expect(one.incoming.caller.title == "MODALITY")
            #expect(one.incoming.caller.address == "127.0.0.1")
        }

        static let lengths: [(server: UInt32, client: UInt32)] = [
            (8, 8), (16, 131_072), (131_072, 10), (4096, 16_384), (0, 0), (1 << 20, 1 << 20), (.max, .max),
        ]

        @Test("any maximum PDU length is kept, from 8 bytes to no limit", arguments: lengths)
        func pduLengths(server: UInt32, client: UInt32) async throws {
            let received = Received()
            var rules = ServerRules()
            rules.maximumPDULength = server
            try await withServer([received.service(), .verification], rules: rules) { peer, _ in
                let options = AssociationOptions(maximumPDULength: client)
                let instances = [0, 1, 2, 3, 1000, 20_001].enumerated().map { instance($0.offset, size: $0.element) }
                let contexts = ProposedContexts.storage(of: instances) + .verification
                try await peer.withAssociation(proposing: contexts, options: options) { association in
                    for try await outcome in association.store(instances) { #expect(outcome.isStored) }
                    try await association.echo()
                }
            }
            #expect(received.finished.map(\.bytes.count) == [0, 1, 2, 3, 1000, 20_001])
            #expect(
                received.finished.enumerated().allSatisfy {
                    $0.element.bytes == pattern($0.element.bytes.count, seed: $0.offset)
                })
        }

        @Test(
            "a maximum PDU length that leaves no room for data ends the association with an error", arguments: [1, 7])
        func tooShort(length: UInt32) async throws {
            try await withServer([.verification]) { peer, server in
                let error = await networkError {
                    let options = AssociationOptions(maximumPDULength: length)
                    try await peer.withAssociation(proposing: .verification, options: options) { try await $0.echo() }
                }
                #expect(error?.code == .aborted)
                #expect(server.associationCount == 0)
            }
        }

        @Test("a file is sent from where its data set begins")
        func file() async throws {
            let path = NSTemporaryDirectory() + "dicom-network-\(UUID().uuidString)"
            let content = pattern(2_000_003, seed: 9)
            #expect(FileManager.default.createFile(atPath: path, contents: Data(content)))
            defer { try? FileManager.default.removeItem(atPath: path) }
            let received = Received()
            try await withServer([received.service()]) { peer, _ in
                let sent = OutgoingInstance(
                    sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3", transferSyntax: .explicitVRLittleEndian,
                    content: .file(path: path, range: 132..<2_000_003))
                let outcome = try await peer.withAssociation(proposing: .storage(of: [sent])) {
                    try await $0.store(sent)
                }
                #expect(outcome.bytes == 2_000_003 - 132)
            }
            #expect(received.finished.first?.bytes == Array(content[132...]))
        }

        /// Parts of the sizes given, then an error if asked for.
        actor Parts: InstanceReader {
            var sizes: [Int]
            let fails: Bool
            private(set) var isClosed = false

            init(_ sizes: [Int], fails: Bool = false) {
                self.sizes = sizes
                self.fails = fails
            }

            func next() throws -> Bytes? {
                guard !sizes.isEmpty else {
                    if fails { throw CocoaError(.fileReadUnknown) }
                    return nil
                }
                return Bytes(pattern(sizes.removeFirst(), seed: 0))
            }

            func close() { isClosed = true }
        }

        @Test(
            "a reader's parts arrive joined, whatever their sizes",
            arguments: [[], [1], [5, 131_060, 7], [700_000, 1]])
        func reader(sizes: [Int]) async throws {
            let received = Received()
            let parts = Parts(sizes)
            try await withServer([received.service()]) { peer, _ in
                let sent = OutgoingInstance(
                    sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3", transferSyntax: .explicitVRLittleEndian,
                    content: .reader { parts })
                let outcome = try await peer.withAssociation(proposing: .storage(of: [sent])) {
                    try await $0.store(sent)
                }
                #expect(outcome.isStored)
            }
            #expect(received.finished.first?.bytes == sizes.flatMap { pattern($0, seed: 0) })
            #expect(await parts.isClosed)
        }

        @Test("a reader that fails midway aborts the association, and the sink is told to abandon")
        func failingReader() async throws {
            let received = Received()
            let parts = Parts([2_000_000], fails: true)
            try await withServer([received.service()]) { peer, _ in
                let sent = OutgoingInstance(
                    sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3", transferSyntax: .explicitVRLittleEndian,
                    content: .reader { parts })
                await #expect(throws: (any Error).self) {
                    try await peer.withAssociation(proposing: .storage(of: [sent])) { try await $0.store(sent) }
                }
                try await eventually { received.abandoned == 1 }
            }
            #expect(received.finished.isEmpty)
        }

        @Test("what cannot be opened, and what no context carries, are outcomes; the others are stored")
        func outcomesOfTheUnsendable() async throws {
            let received = Received()
            try await withServer([received.service()]) { peer, _ in
                let missing = OutgoingInstance(
                    sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.4", transferSyntax: .explicitVRLittleEndian,
                    content: .file(path: "/nonexistent", range: 0..<10))
                let unproposed = instance(2, sopClass: .mrImageStorage)
                let instances = [instance(1), missing, unproposed, instance(3)]
                let outcomes = try await peer.withAssociation(proposing: .storage(of: [instance(1)])) { association in
                    var outcomes: [StoreOutcome] = []
                    for try await outcome in association.store(instances) { outcomes.append(outcome) }
                    return outcomes
                }
                #expect(outcomes.map(\.isStored) == [true, false, false, true])
                #expect(outcomes.map(\.error?.code) == [nil, .unreadableInstance, .noAcceptedContext, nil])
                #expect(outcomes.map(\.index) == [0, 1, 2, 3])
            }
            #expect(received.finished.count == 2)
        }

        @Test("statuses and comments of the sink reach the sender, and the association goes on")
        func statuses() async throws {
            let received = Received()
            let result = DIMSEStatus(.elementsDiscarded, errorComment: "as agreed")
            try await withServer([received.service(result)]) { peer, _ in
                try await peer.withAssociation(proposing: .storage(of: [instance(1)])) { association in
                    for number in 1...2 {
                        let outcome = try await association.store(instance(number))
                        #expect(
                            outcome.status?.code == .elementsDiscarded && outcome.status?.errorComment == "as agreed"
                                && outcome.isStored)
                    }
                }
            }
        }

        @Test("a handler that refuses before a byte is read answers with its status, the data set is dropped")
        func refusedAtOpen() async throws {
            let service = DICOMService.storage { _ in throw ServiceRefusal(.outOfResources, "disk full") }
            try await withServer([service]) { peer, _ in
                try await peer.withAssociation(proposing: .storage(of: [instance(1)])) { association in
                    for number in 1...3 {
                        let outcome = try await association.store(instance(number, size: 1_000_000))
                        #expect(
                            outcome.status?.code == .outOfResources && outcome.status?.errorComment == "disk full"
                                && !outcome.isStored)
                    }
                }
            }
        }

        /// Fails with its second part.
        actor FailingSink: InstanceSink {
            var parts = 0

            func append(_ bytes: Bytes) throws {
                parts += 1
                if parts == 2 { throw CocoaError(.fileWriteOutOfSpace) }
            }

            func finish() -> DIMSEStatus { .success }
            func abandon() {}
        }

        @Test("a sink that fails midway answers with Processing Failure, and the association goes on")
        func failingSink() async throws {
            let service = DICOMService.storage { _ in FailingSink() }
            try await withServer([service]) { peer, _ in
                try await peer.withAssociation(proposing: .storage(of: [instance(1)])) { association in
                    let outcome = try await association.store(instance(1, size: 3_000_000))
                    #expect(outcome.status?.code == .processingFailure)
                    #expect(try await association.store(instance(2, size: 10)).status == .success)
                }
            }
        }

        /// Waits with each part until it is let on.
        actor SlowSink: InstanceSink {
            let delay: Duration
            var total = 0

            init(delay: Duration) { self.delay = delay }

            func append(_ bytes: Bytes) async throws {
                total += bytes.count
                try await Task.sleep(for: delay)
            }

            func finish() -> DIMSEStatus { DIMSEStatus(.success, errorComment: "\(total)") }
            func abandon() {}
        }

        @Test("a slow sink slows its sender down: what a 256 MB object keeps in memory is a few megabytes")
        func backPressure() async throws {
            let size = 256 << 20
            let service = DICOMService.storage { _ in SlowSink(delay: .milliseconds(1)) }
            let before = residentBytes()
            try await withServer([service]) { peer, _ in
                let sent = OutgoingInstance(
                    sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3", transferSyntax: .explicitVRLittleEndian,
                    content: .reader { Zeros(size) })
                let outcome = try await peer.withAssociation(proposing: .storage(of: [sent])) {
                    try await $0.store(sent)
                }
                #expect(outcome.status?.errorComment == "\(size)")
            }
            // Both sides are in this process.
            #expect(peakResidentBytes() - before < 96 << 20)
        }

        /// As many zeros as asked for, a megabyte at a time.
        actor Zeros: InstanceReader {
            var rest: Int
            let part = Bytes([UInt8](repeating: 0, count: 1 << 20))

            init(_ count: Int) { rest = count }

            func next() -> Bytes? {
                guard rest > 0 else { return nil }
                let count = min(rest, part.count)
                rest -= count
                return part[0..<count]
            }

            func close() {}
        }

        @Test("cancelling the sender aborts, and the sink is told to abandon")
        func cancelled() async throws {
            let received = Received()
            try await withServer([received.service()]) { peer, _ in
                let sent = OutgoingInstance(
                    sopClassUID: .ctImageStorage, sopInstanceUID: "1.2.3", transferSyntax: .explicitVRLittleEndian,
                    content: .reader { Zeros(.max) })
                await withTaskGroup(of: Void.self) { group in
                    group.addTask {
                        await #expect(throws: (any Error).self) {
                            try await peer.withAssociation(proposing: .storage(of: [sent])) { try await $0.store(sent) }
                        }
                    }
                    try? await eventually { received.opened == 1 }
                    group.cancelAll()
                }
                try await eventually { received.abandoned == 1 }
            }
        }
    }
}

/// Waits up to five seconds for something to become true.
func eventually(_ condition: @Sendable () async -> Bool) async throws {
    for _ in 0..<500 {
        if await condition() { return }
        try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("it did not become true within five seconds")
}

/// Of this process, from /proc; 0 where there is none.
func residentBytes() -> Int { statusField("VmRSS:") }
func peakResidentBytes() -> Int { statusField("VmHWM:") }

private func statusField(_ name: String) -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
        let line = text.split(separator: "\n").first(where: { $0.hasPrefix(name) })
    else { return 0 }
    return (Int(line.filter(\.isNumber)) ?? 0) << 10
}
