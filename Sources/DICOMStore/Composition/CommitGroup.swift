import DICOMCore

/// Publishes objects and commits their records in rounds: whoever arrives while a round is under way shares the next one,
/// and with it one sync of the folders and one of the index. A lone caller waits for nobody.
actor CommitGroup<Objects: ObjectStorage, Index: InstanceIndex> {
    private struct Entry {
        let record: IndexRecord
        let object: any StagedObject
        let number: Int
    }

    /// What a waiting caller is woken with.
    private enum Wake {
        case done(Result<IngestOutcome, StoreError>)
        /// The round before is over and nobody leads the next one: lead it.
        case lead
    }

    private let objects: Objects
    private let index: Index
    private var pending: [Entry] = []
    private var waiting: [Int: CheckedContinuation<Wake, Never>] = [:]
    private var outcomes: [Int: Result<IngestOutcome, StoreError>] = [:]
    private var isLed = false
    private var lastNumber = 0

    init(_ objects: Objects, _ index: Index) {
        self.objects = objects
        self.index = index
    }

    func commit(_ record: IndexRecord, _ object: any StagedObject) async throws(StoreError) -> IngestOutcome {
        lastNumber += 1
        let number = lastNumber
        pending.append(Entry(record: record, object: object, number: number))
        if isLed {
            let wake = await withCheckedContinuation { waiting[number] = $0 }
            if case .done(let result) = wake { return try result.get() }
        }
        isLed = true
        // A caller of the same instance may have gone before us in the round: then ours is in the next.
        while outcomes[number] == nil { await runRound() }
        passLead()
        guard let result = outcomes.removeValue(forKey: number) else { throw StoreError(.closed) }
        return try result.get()
    }

    private func passLead() {
        isLed = false
        if let next = pending.first, let continuation = waiting.removeValue(forKey: next.number) {
            isLed = true
            continuation.resume(returning: .lead)
        }
    }

    private func finish(_ entry: Entry, _ result: Result<IngestOutcome, StoreError>) {
        if let continuation = waiting.removeValue(forKey: entry.number) {
            continuation.resume(returning: .done(result))
        } else {
            outcomes[entry.number] = result
        }
    }

    // MARK: A round

    private func runRound() async {
        var round: [Entry] = []
        var later: [Entry] = []
        var seen: Set<UID> = []
        for entry in pending {
            let isFirst = seen.insert(entry.record.instance.sopInstance).inserted
            if isFirst { round.append(entry) } else { later.append(entry) }
        }
        pending = later
        answered = []
        do throws(StoreError) {
            try await store(try await withoutDuplicates(round))
        } catch {
            for entry in round where !isFinished(entry) { finish(entry, .failure(error)) }
        }
    }

    private func isFinished(_ entry: Entry) -> Bool {
        // A waiting caller that was answered waits no more; the leader's answer lies ready.
        outcomes[entry.number] != nil || answered.remove(entry.number) != nil
    }

    /// Those of the round under way.
    private var answered: Set<Int> = []

    /// Answers those whose SOP Instance UID the store has.
    private func withoutDuplicates(_ round: [Entry]) async throws(StoreError) -> [Entry] {
        let known = try await index.references(of: round.map(\.record.instance.sopInstance))
        var fresh: [Entry] = []
        for entry in round {
            guard let stored = known[entry.record.instance.sopInstance] else {
                fresh.append(entry)
                continue
            }
            answer(entry, await compared(entry, with: stored))
            await entry.object.discard()
        }
        return fresh
    }

    private func store(_ round: [Entry]) async throws(StoreError) {
        guard !round.isEmpty else { return }
        let failures = await objects.publish(round.map { ($0.object, $0.record.instance.key) })
        var published: [Entry] = []
        for (entry, failure) in zip(round, failures) {
            if let failure { answer(entry, .failure(failure)) } else { published.append(entry) }
        }
        guard !published.isEmpty else { return }
        do throws(StoreError) {
            try await index.insert(published.map(\.record))
        } catch {
            // Nobody was told that they are stored: they go, so that nothing is half there.
            try? await objects.remove(published.map(\.record.instance.key))
            throw error
        }
        for entry in published { answer(entry, .success(IngestOutcome(.stored, entry.record.instance))) }
    }

    private func answer(_ entry: Entry, _ result: Result<IngestOutcome, StoreError>) {
        answered.insert(entry.number)
        finish(entry, result)
    }

    // MARK: Duplicates

    private func compared(
        _ entry: Entry, with stored: InstanceReference
    ) async -> Result<IngestOutcome, StoreError> {
        do throws(StoreError) {
            let isSame = try await hasSameDataSet(entry, as: stored)
            return .success(IngestOutcome(isSame ? .alreadyStored : .differsFromStored, stored))
        } catch {
            return .failure(error)
        }
    }

    private func hasSameDataSet(_ entry: Entry, as stored: InstanceReference) async throws(StoreError) -> Bool {
        let new = entry.record.instance
        guard new.transferSyntax == stored.transferSyntax, new.study == stored.study, new.series == stored.series,
            new.size - new.dataSetOffset == stored.size - stored.dataSetOffset
        else { return false }
        let slice = 256 << 10
        for offset in stride(from: 0, to: new.size - new.dataSetOffset, by: slice) {
            let ours = try await entry.object.read(new.dataSetOffset + offset..<new.dataSetOffset + offset + slice)
            let theirs = try await objects.read(
                stored.key, stored.dataSetOffset + offset..<stored.dataSetOffset + offset + slice)
            if ours != theirs { return false }
        }
        return true
    }
}
