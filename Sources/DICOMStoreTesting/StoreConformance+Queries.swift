import DICOMCore
import DICOMStore

extension StoreConformance {
    static let queries: [Check] = [
        Check("matches by PS3.4 C.2.2.2") { store in
            try await SampleArchive.fill(store)
            for (tag, vr, key, wanted) in studyKeys {
                let query = Query(.study).matching(tag, vr, key).returning(.study, .UI)
                try require(await store.texts(query, .study), is: wanted, "studies where \(tag) is \(key)")
            }
        },
        Check("returns every key asked for, empty where there is no value") { store in
            try await SampleArchive.fill(store)
            let query = Query(.study).matching(.study, .UI, "1.2.5").returning(AttributeTag(0x0008, 0x0050), .SH)
                .returning(AttributeTag(0x0010, 0x0010), .PN)
            let matches = try await store.find(query).collected()
            try require(matches.count, is: 1, "matches")
            try require(matches[0][AttributeTag(0x0008, 0x0050)]?.isEmpty == true, "an empty key is not returned")
            let name = matches[0][AttributeTag(0x0010, 0x0010)]?.string
            try require(name, is: "Müller^Änne=山田^花子=やまだ^はなこ", "name")
            let encoded = try matches[0].encoded(as: .explicitVRLittleEndian)
            let read = try DataSet(parsing: encoded, transferSyntax: .explicitVRLittleEndian)
            try require(read[AttributeTag(0x0010, 0x0010)]?.string, is: name, "name after it was sent")
        },
        Check("counts what is below") { store in
            try await SampleArchive.fill(store)
            for (tag, vr, wanted) in counts {
                let query = Query(.study).matching(.study, .UI, "1.2.3").returning(tag, vr)
                let found = try await store.find(query).collected().first?[tag]?.strings.sorted() ?? []
                try require(found, is: wanted, "\(tag)")
            }
        },
        Check("finds at each level, with and without the keys above") { store in
            try await SampleArchive.fill(store)
            try require(await store.find(Query(.patient)).collected().count, is: 2, "patients")
            try require(await store.find(Query(.study)).collected().count, is: 3, "studies")
            try require(await store.find(Query(.series)).collected().count, is: 4, "series")
            try require(await store.find(Query(.image)).collected().count, is: 5, "images")
            let below = Query(.image).matching(.study, .UI, "1.2.3").matching(AttributeTag(0x0008, 0x0060), .CS, "CT")
            try require(await store.find(below).collected().count, is: 2, "CT images of a study")
        },
        Check("names the instances of a retrieval at each level") { store in
            try await SampleArchive.fill(store)
            let queries: [(Query, Int)] = [
                (Query(.patient).matching(AttributeTag(0x0010, 0x0020), .LO, "4711"), 4),
                (Query(.study).matching(.study, .UI, "1.2.3"), 3),
                (Query(.study).matching(.study, .UI, "1.2.3\\1.2.5"), 4),
                (Query(.series).matching(.series, .UI, "1.2.3.1"), 2),
                (Query(.image).matching(.sopInstance, .UI, "1.2.3.1.1\\1.2.5.1.1"), 2),
                (Query(.image).matching(.sopInstance, .UI, "1.2.9"), 0),
            ]
            for (query, count) in queries {
                try require(await store.instances(query).count, is: count, "instances at \(query.level)")
            }
        },
    ]

    /// Key, VR, pattern, and the studies that match.
    private static let studyKeys: [(AttributeTag, VR, String, Set<String>)] = [
        (.study, .UI, "1.2.4", ["1.2.4"]), (.study, .UI, "1.2.3\\1.2.5", ["1.2.3", "1.2.5"]),
        (.study, .UI, "", ["1.2.3", "1.2.4", "1.2.5"]), (.study, .UI, "1.2", []),
        (AttributeTag(0x0010, 0x0020), .LO, "4711", ["1.2.3", "1.2.4"]),
        (AttributeTag(0x0010, 0x0020), .LO, "47?2", ["1.2.5"]),
        (AttributeTag(0x0010, 0x0020), .LO, "*", ["1.2.3", "1.2.4", "1.2.5"]),
        (AttributeTag(0x0010, 0x0010), .PN, "doe*", ["1.2.3", "1.2.4"]),
        (AttributeTag(0x0010, 0x0010), .PN, "DOE^JOHN^", ["1.2.3", "1.2.4"]),
        (AttributeTag(0x0010, 0x0010), .PN, "*muller*", ["1.2.5"]),
        (AttributeTag(0x0010, 0x0010), .PN, "山田*", ["1.2.5"]),
        (AttributeTag(0x0010, 0x0010), .PN, "doe", []), (AttributeTag(0x0008, 0x1030), .LO, "thorax", []),
        (AttributeTag(0x0008, 0x1030), .LO, "Th*x", ["1.2.3", "1.2.5"]),
        (AttributeTag(0x0008, 0x0020), .DA, "20240115", ["1.2.3"]),
        (AttributeTag(0x0008, 0x0020), .DA, "20240116-20240229", ["1.2.4"]),
        (AttributeTag(0x0008, 0x0020), .DA, "20240220-", ["1.2.4", "1.2.5"]),
        (AttributeTag(0x0008, 0x0020), .DA, "-20240220", ["1.2.3", "1.2.4"]),
        (AttributeTag(0x0008, 0x0030), .TM, "08-1015", ["1.2.3", "1.2.4"]),
        (AttributeTag(0x0008, 0x0050), .SH, "A100", ["1.2.3"]), (AttributeTag(0x0008, 0x0050), .SH, "\"\"", ["1.2.5"]),
        (AttributeTag(0x0008, 0x0061), .CS, "MR\\SR", ["1.2.3", "1.2.4"]),
        (AttributeTag(0x0008, 0x0061), .CS, "US", []),
    ]

    private static let counts: [(AttributeTag, VR, [String])] = [
        (AttributeTag(0x0020, 0x1206), .IS, ["2"]), (AttributeTag(0x0020, 0x1208), .IS, ["3"]),
        (AttributeTag(0x0008, 0x0061), .CS, ["CT", "SR"]),
        (
            AttributeTag(0x0008, 0x0062), .UI,
            [UID.ctImageStorage.rawValue, UID.basicTextSRStorage.rawValue].sorted()
        ),
    ]
}
