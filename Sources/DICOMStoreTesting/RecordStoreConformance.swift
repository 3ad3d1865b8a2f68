import DICOMCore
public import DICOMStore

/// What every record store must do. Each check runs on an empty store of its own and throws what failed.
public enum RecordStoreConformance {
    public struct Check: Sendable, CustomStringConvertible {
        /// What a store that passes does, as a sentence.
        public let description: String
        /// Throws `StoreFlaw` with what is wrong, or whatever the store throws.
        public let run: @Sendable (any RecordStore) async throws -> Void

        init(_ description: String, _ run: @escaping @Sendable (any RecordStore) async throws -> Void) {
            self.description = description
            self.run = run
        }
    }

    public static let checks: [Check] = [
        Check("gives back what was inserted, by kind and key") { store in
            try await store.insert(record("1", name: "Yamada^Tarou=山田^太郎"))
            let found = try await store.record(.scheduledProcedureStep, "1")
            try require(found?.dataSet[.patientName]?.description, is: "Yamada^Tarou=山田^太郎", "name")
            try require(await store.record(.performedProcedureStep, "1") == nil, "a record of another kind")
            try require(await store.record(.scheduledProcedureStep, "2") == nil, "a record of another key")
        },
        Check("refuses a second record of one kind and key, and keeps the first") { store in
            try await store.insert(record("1", name: "First"))
            try await require(.alreadyExists, from: "a second record") {
                try await store.insert(record("1", name: "Second"))
            }
            let kept = try await store.record(.scheduledProcedureStep, "1")
            try require(kept?.dataSet[.patientName]?.description, is: "First", "name")
        },
        Check("updates in one go: a hundred at once all count") { store in
            try await store.insert(record("1", name: "Doe"))
            try await withThrowingDiscardingTaskGroup { group in
                for _ in 0..<100 {
                    group.addTask {
                        try await store.update(.scheduledProcedureStep, "1") { dataSet in
                            var dataSet = dataSet
                            dataSet[.instanceNumber] = (dataSet[.instanceNumber] ?? 0) + 1
                            return dataSet
                        }
                    }
                }
            }
            let updated = try await store.record(.scheduledProcedureStep, "1")
            try require(updated?.dataSet[.instanceNumber], is: 100, "updates")
        },
        Check("changes nothing where a change throws, and says where there is nothing to change") { store in
            try await store.insert(record("1", name: "Doe"))
            struct Refusal: Error {}
            do {
                try await store.update(.scheduledProcedureStep, "1") { _ in throw Refusal() }
                throw StoreFlaw("a change that throws: nothing was thrown")
            } catch is Refusal {}
            let kept = try await store.record(.scheduledProcedureStep, "1")
            try require(kept?.dataSet[.patientName]?.description, is: "Doe", "name")
            try await require(.notFound, from: "a change of nothing") {
                try await store.update(.scheduledProcedureStep, "2") { $0 }
            }
        },
        Check("pages through a kind in the order of its keys") { store in
            for number in (0..<20).reversed() { try await store.insert(record("\(number + 10)", name: "Doe")) }
            try await store.insert(StoredRecord(.performedProcedureStep, "15", DataSet()))
            var keys: [String] = []
            while true {
                let page = try await store.records(.scheduledProcedureStep, after: keys.last, limit: 7)
                if page.isEmpty { break }
                keys += page.map(\.key)
            }
            try require(keys, is: (10..<30).map(String.init), "keys")
        },
        Check("removes a record once") { store in
            try await store.insert(record("1", name: "Doe"))
            try require(await store.remove(.scheduledProcedureStep, "1"), "not removed")
            try require(await !store.remove(.scheduledProcedureStep, "1"), "removed twice")
            try require(await store.record(.scheduledProcedureStep, "1") == nil, "still there")
        },
        Check("finds by keys in sequences, and answers with the keys asked for") { store in
            try await store.insert(scheduled("1", modality: "CT"))
            try await store.insert(scheduled("2", modality: "MR"))
            var step = DataSet()
            step[.modality] = "MR"
            step.setEmpty(.scheduledProcedureStepID)
            var identifier = DataSet()
            identifier[.scheduledProcedureStepSequence] = [step]
            identifier.setEmpty(.patientName)
            identifier.setEmpty(.accessionNumber)
            var found: [DataSet] = []
            for try await match in store.find(.scheduledProcedureStep, identifier) { found.append(match) }
            try require(found.count, is: 1, "matches")
            let item = found.first?[.scheduledProcedureStepSequence]?.first
            try require(item?[.scheduledProcedureStepID], is: "2", "step")
            try require(item?.count, is: 2, "keys of the item")
            try require(found.first?.presence(of: .accessionNumber), is: .empty, "a key without value")
            try require(found.first?.presence(of: .patientID), is: .absent, "a key that nobody asked for")
        },
    ]

    private static func record(_ key: String, name: PersonName) -> StoredRecord {
        var dataSet = DataSet()
        dataSet[.specificCharacterSet] = ["ISO_IR 192"]
        dataSet[.patientName] = name
        return StoredRecord(.scheduledProcedureStep, key, dataSet)
    }

    private static func scheduled(_ key: String, modality: String) -> StoredRecord {
        var step = DataSet()
        step[.modality] = modality
        step[.scheduledProcedureStepID] = key
        step[.scheduledStationAETitle] = ["CT1"]
        var record = record(key, name: "Doe^John")
        record.dataSet[.patientID] = "P" + key
        record.dataSet[.scheduledProcedureStepSequence] = [step]
        return record
    }
}
