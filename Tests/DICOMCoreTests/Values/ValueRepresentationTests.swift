import DICOMCore
import Testing

@Suite("Value Representations (PS3.5 6.2)", .enabled(if: RegistryTables.folder != nil))
struct ValueRepresentationTests {
    @Test("each is what the table says")
    func table() throws {
        let rows = try RegistryTables.rows("vr.tsv")
        #expect(rows.count == VR.allCases.count)
        for row in rows {
            let code = try #require(row["vr"])
            let vr = try #require(VR(code: code), "\(code)")
            #expect(vr.code == code)
            #expect(vr.hasLongLength == (row["length_field_bits"] == "32"), "\(code)")
            #expect(vr.isText == (row["kind"] == "text"), "\(code)")
            #expect(vr.usesCharacterSet == (row["repertoire"] == "charset"), "\(code)")
            #expect(vr.hasBackslashSeparatedValues == (row["backslash_separates"] == "Y"), "\(code)")
            #expect(String(vr.swapUnit) == row["swap_unit"], "\(code)")
            if let padding = row["padding_hex"].flatMap({ UInt8($0, radix: 16) }) {
                #expect(vr.paddingByte == padding, "\(code)")
            }
        }
    }

    @Test("a choice is decided by the data set, for every row of the table")
    func choices() throws {
        let rows = try RegistryTables.rows("ambiguous_vr.tsv")
        #expect(rows.count == 38)
        for row in rows {
            let pattern = try #require(row["tag"])
            let digits = pattern.filter { $0 != "," }.replacing("xx", with: "00")
            let tag = AttributeTag(rawValue: try #require(UInt32(digits, radix: 16)))
            let choices = Set((row["vr"] ?? "").split(separator: "/").compactMap { VR(code: String($0)) })
            let decider = row["attribute"].flatMap { Self.tag($0, like: tag) }
            for isImplicit in [true, false] {
                for value: UInt16 in [0, 1, 8, 16] {
                    var dataSet = DataSet()
                    if let decider { dataSet.set(decider, .US, bytes: [UInt8(value), 0]) }
                    let vr = ContextualVR.vr(of: tag, in: dataSet, isImplicit: isImplicit)
                    #expect(choices.contains(vr), "\(pattern)")
                    #expect(
                        vr == Self.expected(row, value, isImplicit), "\(pattern), \(value), implicit: \(isImplicit)")
                }
            }
        }
        #expect(ContextualVR.vr(of: .pixelDataTag, in: DataSet(), isImplicit: false, isEncapsulated: true) == .OB)
        #expect(ContextualVR.vr(of: AttributeTag(0x0010, 0x0010), in: DataSet(), isImplicit: true) == .PN)
    }

    /// What the table's words mean.
    private static func expected(_ row: [String: String], _ value: UInt16, _ isImplicit: Bool) -> VR {
        let rule = row["decided_by"] ?? ""
        if rule == "pixel representation" { return value == 1 ? .SS : .US }
        if rule.contains("LUT data") { return value == 1 && !isImplicit ? .US : .OW }
        if isImplicit || rule.hasPrefix("overlay") || rule.hasPrefix("curve") || rule.hasPrefix("audio") { return .OW }
        return (1...8).contains(value) ? .OB : .OW
    }

    private static func tag(_ text: String, like other: AttributeTag) -> AttributeTag? {
        let digits = text.filter { $0 != "," }
        guard digits.count == 8, let raw = UInt32(digits.replacing("xx", with: "00"), radix: 16) else { return nil }
        return AttributeTag(rawValue: raw)
    }

    @Test("in implicit VR a signed image has signed values, in items too")
    func pixelRepresentation() throws {
        var item = DataSet()
        item.set(AttributeTag(0x0040, 0x9211), .SS, bytes: [0xFE, 0xFF])
        var dataSet = DataSet()
        dataSet.set(AttributeTag(0x0028, 0x0103), .US, bytes: [1, 0])
        dataSet.set(AttributeTag(0x0028, 0x0106), .SS, bytes: [0xFF, 0xFF])
        dataSet.set(AttributeTag(0x0040, 0x9096), items: [item])
        let implicit = try DataSet(parsing: dataSet.encoded(as: .implicitVRLittleEndian))
        #expect(implicit[AttributeTag(0x0028, 0x0106)]?.int == -1)
        #expect(implicit[AttributeTag(0x0040, 0x9096)]?.items?.first?[AttributeTag(0x0040, 0x9211)]?.int == -2)
        // An explicit UN is read by the dictionary, and by Pixel Representation too.
        dataSet.set(AttributeTag(0x0028, 0x0106), .UN, bytes: [0xFF, 0xFF])
        let explicit = try DataSet(
            parsing: dataSet.encoded(as: .explicitVRLittleEndian), transferSyntax: .explicitVRLittleEndian)
        #expect(explicit[AttributeTag(0x0028, 0x0106)]?.resolvedVR == .SS)
        #expect(explicit[AttributeTag(0x0028, 0x0106)]?.int == -1)
    }

    @Test("a Pixel Representation that is no number decides nothing, and is read without end by nobody")
    func pixelRepresentationOfAnotherVR() throws {
        for vr in [VR.UN, .SQ, .LO, .OB] {
            var dataSet = DataSet()
            dataSet.set(AttributeTag(0x0028, 0x0103), vr, vr == .SQ ? .items([DataSet()]) : .bytes([1, 0]))
            dataSet.set(AttributeTag(0x0028, 0x0106), .UN, bytes: [0xFF, 0xFF])
            dataSet.set(AttributeTag(0x0040, 0x9096), items: [DataSet()])
            for syntax in [TransferSyntax.explicitVRLittleEndian, .implicitVRLittleEndian] {
                let read = try DataSet(parsing: dataSet.encoded(as: syntax), transferSyntax: syntax)
                #expect(read.count == 3)
                #expect(read[AttributeTag(0x0028, 0x0106)]?.bytes?.count == 2)
                #expect(read[AttributeTag(0x0028, 0x0103)] != nil)
            }
        }
    }

    @Test("a private element without a VR is read by its vendor's dictionary, or as its attribute says")
    func privateElements() throws {
        var dataSet = DataSet()
        let number = AttributeTag(0x0019, 0x000C)
        try dataSet.set(number, creator: "SIEMENS MR HEADER", .IS, .text("1000"))
        try dataSet.set(number, creator: "ACME", .US, .bytes([7, 0]))
        let implicit = try DataSet(parsing: dataSet.encoded(as: .implicitVRLittleEndian))
        #expect(implicit[number, creator: "SIEMENS MR HEADER"]?.int == 1000)
        #expect(implicit[number, creator: "SIEMENS MR HEADER"]?.vr == .UN)
        #expect(implicit[number, creator: "ACME"]?.int == nil)
        let place = try #require(implicit.privateTag(number, creator: "ACME"))
        #expect(implicit[Attribute<UInt16>(place, .US)] == 7)
        #expect(try implicit.value(Attribute<UInt16>(place, .US)) == 7)
    }
}
