import DICOMCore
import DICOMStore

extension InstanceStore {
    /// Sends a sample in slices, as an association would.
    @discardableResult
    func receive(_ sample: SampleInstance, slice: Int = 200) async throws -> IngestOutcome {
        let sink = try await open(sample.arrival)
        let bytes = try sample.encoded()
        for start in stride(from: 0, to: bytes.count, by: slice) {
            try await sink.append(bytes[start..<min(start + slice, bytes.count)])
        }
        return try await sink.commit()
    }

    func texts(_ query: Query, _ tag: AttributeTag) async throws -> Set<String> {
        var texts: Set<String> = []
        for try await match in try await find(query) { texts.insert(match[tag]?.string ?? "") }
        return texts
    }

    func has(_ sample: SampleInstance) async throws -> Bool {
        try await !instances(sample.query).isEmpty
    }
}

extension SampleInstance {
    var arrival: InstanceArrival {
        InstanceArrival(sopClass: sopClass, sopInstance: instance, transferSyntax: transferSyntax, source: "MODALITY")
    }

    var query: Query { Query(.image).matching(.sopInstance, .UI, instance.rawValue) }

    static let first = SampleInstance(study: "1.2.3", series: "1.2.3.1", instance: "1.2.3.1.1")
}

/// Two patients, three studies, four series, five instances.
enum SampleArchive {
    static let samples: [SampleInstance] = [
        .first,
        SampleInstance.first.with { ($0.instance, $0.number) = ("1.2.3.1.2", 2) },
        SampleInstance.first.with { sample in
            (sample.series, sample.instance, sample.modality) = ("1.2.3.2", "1.2.3.2.1", "SR")
            sample.sopClass = .basicTextSRStorage
        },
        SampleInstance(study: "1.2.4", series: "1.2.4.1", instance: "1.2.4.1.1").with { sample in
            (sample.studyDate, sample.studyTime, sample.accessionNumber) = ("20240220", "083000", "B200")
            (sample.modality, sample.sopClass, sample.studyDescription) = ("MR", .mrImageStorage, "Kopf")
        },
        SampleInstance(study: "1.2.5", series: "1.2.5.1", instance: "1.2.5.1.1").with { sample in
            (sample.patientID, sample.patientName) = ("4712", "Müller^Änne=山田^花子=やまだ^はなこ")
            (sample.studyDate, sample.studyTime, sample.accessionNumber) = ("20240301", "235959", "")
        },
    ]

    static func fill(_ store: any InstanceStore) async throws {
        for sample in samples { try await store.receive(sample) }
    }
}
