import DICOMCore
package import DICOMStore

extension StoreConformance {
    static let reading: [Check] = [
        Check("gives an object that is a Part 10 file, and any range of it") { store in
            try await store.receive(.first)
            let reference = try await store.instances(SampleInstance.first.query)[0]
            let object = try await store.object(of: reference)
            let whole = try await object.read(0..<object.size)
            try require(whole.count, is: object.size, "bytes of the whole")
            try require(await object.read(100..<140) == whole[100..<140], "a range is not the same bytes")
            let file = try await object.file()
            try require(file.meta.mediaStorageSOPInstanceUID, is: SampleInstance.first.instance, "meta information")
            try require(file.meta.sourceApplicationEntityTitle, is: "MODALITY", "source")
        },
        Check("deletes at each level, and forgets what is left empty") { store in
            try await SampleArchive.fill(store)
            let image = Query(.image).matching(.sopInstance, .UI, "1.2.3.1.1")
            try require(await store.delete(image), is: 1, "images deleted")
            try require(await store.delete(image), is: 0, "images deleted again")
            try require(await store.delete(Query(.series).matching(.series, .UI, "1.2.3.2")), is: 1, "of a series")
            try require(await store.delete(Query(.study).matching(.study, .UI, "1.2.3")), is: 1, "of a study")
            let patient = Query(.patient).matching(AttributeTag(0x0010, 0x0020), .LO, "4712")
            try require(await store.delete(patient), is: 1, "of a patient")
            let left = try await store.statistics()
            try require([left.patients, left.studies, left.series, left.instances], is: [1, 1, 1, 1], "what is left")
            try require(await store.receive(.first).disposition, is: .stored, "what was deleted, sent again")
            try await requireStored(.first, in: store)
        },
        Check("says how much it holds") { store in
            try await SampleArchive.fill(store)
            let all = try await store.statistics()
            try require([all.patients, all.studies, all.series, all.instances], is: [2, 3, 4, 5], "statistics")
            let sizes = try await store.instances(Query(.image)).reduce(0) { $0 + $1.size }
            try require(all.bytes, is: sizes, "bytes")
        },
        Check("makes the same index again") { store in
            try await SampleArchive.fill(store)
            let before = try await snapshot(of: store)
            let report = try await store.rebuildIndex()
            try require(report.indexed, is: 5, "indexed")
            try require(report.failed.count, is: 0, "failed")
            try require(await snapshot(of: store) == before, "the index is another one")
        },
    ]

    /// All that a store's index tells, in an order of its own.
    package static func snapshot(of store: any InstanceStore) async throws -> [String] {
        var lines = try await store.instances(Query(.image)).map { "\($0)" }
        for level in [Query.Level.patient, .study, .series, .image] {
            var query = Query(level)
            for (tag, vr) in returned { query = query.returning(tag, vr) }
            for try await match in try await store.find(query) {
                lines.append(match.map { "\($0.tag)=\($0.strings)" }.joined(separator: " "))
            }
        }
        return lines.sorted()
    }

    private static let returned: [(AttributeTag, VR)] = [
        (.sopInstance, .UI), (.study, .UI), (.series, .UI), (AttributeTag(0x0010, 0x0010), .PN),
        (AttributeTag(0x0010, 0x0020), .LO), (AttributeTag(0x0008, 0x0020), .DA), (AttributeTag(0x0008, 0x0060), .CS),
        (AttributeTag(0x0020, 0x0013), .IS),
    ]
}
