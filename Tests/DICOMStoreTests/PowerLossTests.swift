import DICOMCore
import DICOMStore
import DICOMStoreTesting
import Testing

@Suite("What was acknowledged survives, whatever happens and whenever")
struct PowerLossTests {
    typealias Store = ComposedStore<FolderObjects, RememberedIndex>

    static let survivals: [SimulatedDisk.Survival] =
        [.synced, .everything] + (1...2).map { .chance(seed: $0) }

    @Test("a power cut at every step of a workload", arguments: survivals)
    func powerCut(survival: SimulatedDisk.Survival) async throws {
        let steps = try await Self.stepsOfTheWorkload()
        #expect(steps > 60)
        for step in 1...steps {
            let disk = SimulatedDisk(fault: (step, .powerCut))
            let log = RememberedIndex.Log()
            let told = await Workload.run(disk, log)
            let comment = Comment(rawValue: "cut at step \(step): \(disk.log.last ?? "")")
            try await Self.requireKept(told, disk.restarted(survival), log, comment)
        }
    }

    @Test("a second power cut at every step of the recovery")
    func cutDuringRecovery() async throws {
        let steps = try await Self.stepsOfTheWorkload()
        for step in stride(from: 1, through: steps, by: 7) {
            for second in 1...12 {
                let disk = SimulatedDisk(fault: (step, .powerCut))
                let log = RememberedIndex.Log()
                let told = await Workload.run(disk, log)
                let recovering = disk.restarted(.everything, fault: (second, .powerCut))
                if let store = try? await Self.open(recovering, log) { await store.close() }
                let comment = Comment(rawValue: "cut at step \(step), then at \(second): \(recovering.log.last ?? "")")
                try await Self.requireKept(told, recovering.restarted(.synced), log, comment)
            }
        }
    }

    @Test("a refusal of the disk at every step", arguments: [StoreError.Code.outOfSpace, .inaccessible])
    func refusal(code: StoreError.Code) async throws {
        let steps = try await Self.stepsOfTheWorkload()
        for step in 1...steps {
            let disk = SimulatedDisk(fault: (step, .refusal(StoreError(code, systemError: 28))))
            let log = RememberedIndex.Log()
            let told = await Workload.run(disk, log)
            let comment = Comment(rawValue: "refused at step \(step): \(disk.log.last ?? "")")
            disk.calm()
            if let store = told.store {
                // The run goes on: index and objects must agree without a restart.
                try await Self.requireConsistent(store, told, comment)
            }
            try await Self.requireKept(told, disk.restarted(.synced), log, comment)
        }
    }

    // MARK: The rules

    static func stepsOfTheWorkload() async throws -> Int {
        let disk = SimulatedDisk()
        let told = await Workload.run(disk, RememberedIndex.Log())
        #expect(told.acknowledged.count == 6)
        #expect(told.failures == 0)
        return disk.steps
    }

    static func open(_ disk: SimulatedDisk, _ log: RememberedIndex.Log) async throws -> Store {
        try await ComposedStore(objects: FolderObjects(disk), index: RememberedIndex(disk, log))
    }

    static func requireKept(
        _ told: Workload.Told, _ disk: SimulatedDisk, _ log: RememberedIndex.Log, _ comment: Comment
    ) async throws {
        let store = try await open(disk, log)
        try await requireConsistent(store, told, comment)
        #expect(try disk.names(in: "incoming").isEmpty, comment)
    }

    static func requireConsistent(_ store: Store, _ told: Workload.Told, _ comment: Comment) async throws {
        let found = try await store.instances(Query(.image))
        let names = Set(found.map(\.sopInstance))
        for sample in told.acknowledged.values { #expect(names.contains(sample.instance), comment) }
        for instance in told.deleted { #expect(!names.contains(instance), comment) }
        for reference in found {
            let sent = try #require(told.sent[reference.sopInstance], comment)
            let object = try await store.object(of: reference)
            let bytes = try await object.read(object.dataSetOffset..<object.size)
            #expect(try sent.contains { try $0.encoded() == bytes }, comment)
            if let acknowledged = told.acknowledged[reference.sopInstance] {
                #expect(try acknowledged.encoded() == bytes, comment)
            }
        }
        let before = try await StoreConformance.snapshot(of: store)
        _ = try await store.rebuildIndex()
        #expect(try await StoreConformance.snapshot(of: store) == before, comment)
    }
}

/// Something of everything that a store does.
enum Workload {
    struct Told: Sendable {
        var store: PowerLossTests.Store?
        /// Everything that was sent, by SOP Instance UID.
        var sent: [UID: [SampleInstance]] = [:]
        /// What the store said it keeps, and nobody asked it to delete.
        var acknowledged: [UID: SampleInstance] = [:]
        /// What it said it deleted.
        var deleted: Set<UID> = []
        var failures = 0
    }

    static let first = SampleInstance(study: "1.2.3", series: "1.2.3.1", instance: "1.2.3.1.1")

    static func run(_ disk: SimulatedDisk, _ log: RememberedIndex.Log) async -> Told {
        var told = Told()
        guard let store = try? await PowerLossTests.open(disk, log) else {
            told.failures += 1
            return told
        }
        told.store = store
        await send([first], to: store, &told)
        await send([first.with { ($0.instance, $0.pixelCount) = ("1.2.3.1.2", 300_000) }], to: store, &told)
        await send([first], to: store, &told)
        await send([first.with { $0.pixel = 9 }], to: store, &told)
        if let sink = try? await store.open(InstanceArrival(transferSyntax: .explicitVRLittleEndian)) {
            if let bytes = try? first.with({ $0.instance = "1.2.3.1.99" }).encoded() { try? await sink.append(bytes) }
            await sink.abandon()
        }
        await send(
            (1...4).map { number in
                first.with {
                    ($0.study, $0.series, $0.instance) = ("1.2.4", UID("1.2.4.\(number % 2)1"), UID("1.2.4.\(number)"))
                }
            }, to: store, &told)
        await delete(first.instance, from: store, &told)
        await send([first], to: store, &told)
        await delete("1.2.4.1", from: store, &told)
        await send([first.with { $0.instance = "1.2.3.1.3" }], to: store, &told)
        await delete("1.2.3.1.3", from: store, &told)
        await send([first.with { $0.instance = "1.2.3.1.4" }], to: store, &told)
        return told
    }

    private static func send(_ samples: [SampleInstance], to store: PowerLossTests.Store, _ told: inout Told) async {
        for sample in samples { told.sent[sample.instance, default: []].append(sample) }
        let outcomes = await withTaskGroup(of: (SampleInstance, IngestOutcome?).self) { group in
            for sample in samples {
                group.addTask { (sample, try? await ingest(sample, store)) }
            }
            return await group.reduce(into: [(SampleInstance, IngestOutcome?)]()) { $0.append($1) }
        }
        for (sample, outcome) in outcomes {
            switch outcome?.disposition {
            case .stored, .alreadyStored:
                told.acknowledged[sample.instance] = sample
                told.deleted.remove(sample.instance)
            case .differsFromStored: break
            case nil:
                told.failures += 1
                // Perhaps it is stored and only the answer is lost.
                told.deleted.remove(sample.instance)
            }
        }
    }

    private static func ingest(_ sample: SampleInstance, _ store: PowerLossTests.Store) async throws -> IngestOutcome {
        let arrival = InstanceArrival(
            sopClass: sample.sopClass, sopInstance: sample.instance, transferSyntax: sample.transferSyntax)
        let sink = try await store.open(arrival)
        let bytes = try sample.encoded()
        do {
            for start in stride(from: 0, to: bytes.count, by: 200_000) {
                try await sink.append(bytes[start..<min(start + 200_000, bytes.count)])
            }
            return try await sink.commit()
        } catch {
            await sink.abandon()
            throw error
        }
    }

    private static func delete(_ instance: UID, from store: PowerLossTests.Store, _ told: inout Told) async {
        // From now on it may be gone.
        told.acknowledged[instance] = nil
        let query = Query(.image).matching(AttributeTag(0x0008, 0x0018), .UI, instance.rawValue)
        do {
            _ = try await store.delete(query)
            told.deleted.insert(instance)
        } catch {
            told.failures += 1
        }
    }
}
