import DICOMCore
import DICOMStore

extension StoreConformance {
    static let ingest: [Check] = [
        Check("keeps the bytes of a data set as they came") { store in
            let sample = SampleInstance.first.with { $0.pixelCount = 300_000 }
            let outcome = try await store.receive(sample, slice: 10_000)
            try require(outcome.disposition, is: .stored, "outcome")
            try await requireStored(sample, in: store)
        },
        Check("shows nothing before commit and nothing after abandon") { store in
            let sink = try await store.open(SampleInstance.first.arrival)
            try await sink.append(try SampleInstance.first.encoded())
            try require(await !store.has(.first), "visible before commit")
            await sink.abandon()
            try require(await !store.has(.first), "visible after abandon")
            try require(await store.statistics().instances, is: 0, "instances")
        },
        Check("takes the same instance twice and stores it once") { store in
            try await store.receive(.first)
            try require(await store.receive(.first).disposition, is: .alreadyStored, "outcome")
            try require(await store.statistics().instances, is: 1, "instances")
        },
        Check("keeps the first of two instances with one SOP Instance UID") { store in
            try await store.receive(.first)
            let other = SampleInstance.first.with { $0.pixel = 8 }
            try require(await store.receive(other).disposition, is: .differsFromStored, "outcome")
            let moved = SampleInstance.first.with { ($0.study, $0.series) = ("1.9", "1.9.1") }
            try require(await store.receive(moved).disposition, is: .differsFromStored, "outcome elsewhere")
            try await requireStored(.first, in: store)
            try require(await store.statistics().studies, is: 1, "studies")
        },
        Check("stores many at once, and one of many that are the same") { store in
            let samples = (0..<40).map { number in
                SampleInstance.first.with {
                    ($0.instance, $0.number) = (UID("1.2.3.1.\(number % 20 + 1)"), number % 20)
                }
            }
            let outcomes = try await withThrowingTaskGroup(of: IngestOutcome.self) { group in
                for sample in samples { group.addTask { try await store.receive(sample) } }
                return try await group.reduce(into: [IngestOutcome]()) { $0.append($1) }
            }
            try require(outcomes.filter { $0.disposition == .stored }.count, is: 20, "stored")
            try require(outcomes.filter { $0.disposition == .alreadyStored }.count, is: 20, "already stored")
            for sample in samples { try await requireStored(sample, in: store) }
        },
        Check("stores a file as it is") { store in
            let file = try DICOMFile(dataSet: SampleInstance.first.dataSet, transferSyntax: .implicitVRLittleEndian)
            try require(await store.ingest(file).disposition, is: .stored, "outcome")
            let sample = SampleInstance.first.with { $0.transferSyntax = .implicitVRLittleEndian }
            try await requireStored(sample, in: store)
        },
    ]

    static let refusals: [Check] = [
        Check("refuses an instance without its identifiers") { store in
            for tag in [AttributeTag.study, .series, .sopInstance, .sopClass] {
                var dataSet = SampleInstance.first.dataSet
                dataSet.remove(tag)
                try await requireRefusal(.missingIdentifier, of: dataSet, by: store)
            }
        },
        Check("refuses identifiers that would leave its folder") { store in
            for text in ["../../etc/passwd", "..", "/etc/passwd", "1.2/../3", String(repeating: "1", count: 10_240)] {
                for tag in [AttributeTag.study, .series] {
                    var dataSet = SampleInstance.first.dataSet
                    dataSet.set(tag, .UI, text: text)
                    try await requireRefusal(.unusableIdentifier, of: dataSet, by: store)
                }
            }
        },
        Check("refuses a data set that is not what its command names") { store in
            var other = SampleInstance.first.dataSet
            other.set(.sopInstance, .UI, text: "1.2.3.9")
            try await requireRefusal(.contradictsCommand, of: other, by: store)
            other = SampleInstance.first.dataSet
            other.set(.sopClass, .UI, text: UID.mrImageStorage.rawValue)
            try await requireRefusal(.contradictsCommand, of: other, by: store)
        },
        Check("refuses bytes that are no data set, and goes on") { store in
            let sink = try await store.open(SampleInstance.first.arrival)
            try await sink.append(Bytes([UInt8](repeating: 0xFE, count: 3000)))
            do {
                _ = try await sink.commit()
                throw StoreFlaw("bytes that are no data set were stored")
            } catch is StoreError {}
            try require(await store.receive(.first).disposition, is: .stored, "the next one")
        },
    ]

    private static func requireRefusal(
        _ code: StoreError.Code, of dataSet: DataSet, by store: any InstanceStore
    ) async throws {
        let bytes = try dataSet.encoded(as: .explicitVRLittleEndian)
        try await require(code, from: "commit") {
            let sink = try await store.open(SampleInstance.first.arrival)
            try await sink.append(bytes)
            _ = try await sink.commit()
        }
        try require(await store.statistics().instances, is: 0, "instances after a refusal")
    }

    static func requireStored(_ sample: SampleInstance, in store: any InstanceStore) async throws {
        guard let reference = try await store.instances(sample.query).first else {
            throw StoreFlaw("a stored instance is not found")
        }
        try require(reference.sopClass, is: sample.sopClass, "SOP class")
        try require(reference.transferSyntax, is: sample.transferSyntax, "transfer syntax")
        let object = try await store.object(of: reference)
        try require(object.size, is: reference.size, "size")
        let bytes = try await object.read(object.dataSetOffset..<object.size)
        try require(bytes == (try sample.encoded()), "the data set is not what was sent")
    }
}
