import DICOMCore
import Testing

@Suite("Registries against the standard's tables, row by row", .enabled(if: RegistryTables.folder != nil))
struct RegistryComparisonTests {
    /// A tag that fits `60xx,3000`: the wild digits as given.
    private func tag(_ pattern: String, wild: Character = "0") -> AttributeTag? {
        let digits = pattern.filter { $0 != "," }.map { $0 == "x" ? wild : $0 }
        return UInt32(String(digits), radix: 16).map(AttributeTag.init(rawValue:))
    }

    @Test("every element has its keyword, name, VRs, VM and retirement, and its keyword leads back")
    func elements() throws {
        let rows = try RegistryTables.rows("data_elements.tsv").filter { $0["keyword"] != "" && $0["vr"] != "" }
        #expect(rows.count > 5_300)
        for row in rows {
            let pattern = row["tag"] ?? ""
            let isWild = pattern.contains("x")
            for wild in isWild ? ["2", "4", "E"] as [Character] : ["0"] {
                // Repeating groups end at 1E.
                let isGroup = pattern.hasPrefix("50xx") || pattern.hasPrefix("60xx")
                let isOne = isGroup ? pattern.replacing("xx", with: "1" + String(wild)) : pattern
                let tag = try #require(self.tag(isOne, wild: wild))
                let entry = try #require(DataDictionary.entry(for: tag), "\(pattern)")
                #expect(entry.keyword == row["keyword"])
                #expect(entry.name == row["name"])
                #expect(entry.vrs.map(\.code).joined(separator: "/") == row["vr"])
                #expect(entry.multiplicity.description == row["vm"])
                #expect(entry.isRetired == (row["retired"] == "Y"))
                #expect(tag.keyword == row["keyword"])
                #expect(entry.vrs.contains(tag.dictionaryVR))
            }
            let found = try #require(AttributeTag(keyword: row["keyword"] ?? ""), "\(row["keyword"] ?? "")")
            #expect(found.keyword == row["keyword"])
            if !isWild { #expect(found == tag(pattern)) }
        }
        #expect(Set(rows.map { $0["keyword"] }).count == rows.count)
    }

    @Test("private elements and group lengths are none of the patterns")
    func noPatterns() {
        for tag: UInt32 in [0x7FE1_0010, 0x7F01_0020, 0x5001_3000, 0x6001_3000, 0x1010_0000, 0x1000_0000, 0x6000_0000] {
            #expect(AttributeTag(rawValue: tag).keyword == nil)
            #expect(DataDictionary.entry(for: AttributeTag(rawValue: tag)) == nil)
        }
        #expect(AttributeTag(0x1010, 0x0000).dictionaryVR == .UL)
        #expect(AttributeTag(0x7FE1, 0x0010).dictionaryVR == .LO)
    }

    @Test("every UID has its keyword, name, type and retirement")
    func uids() throws {
        let rows = try RegistryTables.rows("uids.tsv")
        for row in rows {
            let entry = try #require(UIDRegistry.entry(for: UID(row["uid"] ?? "")))
            #expect(entry.keyword == row["keyword"])
            #expect(entry.name == row["name"])
            #expect(entry.type == row["type"])
            #expect(entry.isRetired == (row["retired"] == "Y"))
        }
        #expect(UIDRegistry.all.count == rows.count)
    }

    @Test("the storage classes are those of the Storage service")
    func storage() throws {
        let rows = try RegistryTables.rows("sop_classes.tsv").filter { $0["kind"] == "storage" }
        #expect(Set(UID.storageSOPClasses.map(\.rawValue)) == Set(rows.compactMap { $0["uid"] }))
        #expect(UID.storageSOPClasses.count == rows.count)
    }

    @Test("every transfer syntax is what annex A says")
    func transferSyntaxes() throws {
        let rows = try RegistryTables.rows("transfer_syntaxes.tsv")
        #expect(TransferSyntax.all.count == rows.count)
        for row in rows {
            let syntax = TransferSyntax(uid: UID(row["uid"] ?? ""))
            #expect(syntax.isKnown)
            #expect(syntax.keyword == row["keyword"])
            #expect(syntax.name == row["name"])
            #expect(syntax.isRetired == (row["retired"] == "Y"))
            #expect(syntax.isImplicitVR == (row["vr"] == "implicit"))
            #expect(syntax.isBigEndian == (row["byte_order"] == "big"))
            #expect(syntax.isDeflated == (row["dataset_deflated"] == "Y"))
            #expect(syntax.isEncapsulated == (row["pixel_data"] == "encapsulated"))
            #expect((syntax.loss == .always) == (row["lossy"] == "always"))
            #expect((syntax.loss == .possible) == (row["lossy"] == "may"))
            #expect((syntax.fragments == .one) == (row["frames_to_fragments"] == "1"))
            #expect((syntax.fragments == .wholeVideo) == (row["frames_to_fragments"] == "video1"))
            #expect(TransferSyntax(named: row["keyword"] ?? "") == syntax)
            #expect(TransferSyntax(named: row["uid"] ?? "") == syntax)
        }
    }

    @Test("every private element is found in any block of its creator, and under no other creator")
    func privateElements() throws {
        let rows = try RegistryTables.rows("private_dictionary.tsv")
        #expect(rows.count > 10_000)
        var seen: Set<String> = []
        for row in rows {
            let creator = row["private_creator"] ?? ""
            let pattern = row["tag"] ?? ""
            // A creator's element may be listed twice: the first counts.
            guard seen.insert(creator + pattern).inserted else { continue }
            let tag = try #require(self.tag(pattern, wild: "1"))
            let entry = try #require(DataDictionary.privateEntry(for: tag, creator: creator), "\(creator) \(pattern)")
            #expect(entry.name == row["name"])
            // Where nobody knows the VR it is UN.
            #expect(entry.vrs.map(\.code).joined(separator: "/") == (row["vr"] == "" ? "UN" : row["vr"]))
            #expect(entry.multiplicity.description == row["vm"])
            #expect(DataDictionary.privateEntry(for: tag, creator: creator + "?") == nil)
        }
    }
}
