import DICOMCore

/// Compares a data set with the information object definition of its SOP class (PS3.3 annex A).
struct ObjectCheck {
    /// A list of attributes that a data set is to have, and for which module.
    struct Use: Hashable {
        let attributes: Int
        let module: Int
        /// Whether it is certain that the module is to be there.
        let isCertain: Bool
    }

    let tables = ObjectTables.shared
    let object: ObjectDefinition
    var conditions: ConditionTests
    var path: [AttributePath.Step] = []
    /// Attributes of the root whose types other modules tell.
    var overrides: Set<ModuleAttribute> = []

    /// - Returns: the name of the definition; nil where there is none for the SOP class.
    static func run(on dataSet: DataSet, transferSyntax: TransferSyntax, _ list: inout FindingList) -> String? {
        guard let sopClass = dataSet.uid(.sopClassTag), !sopClass.rawValue.isEmpty else {
            list.add(
                .init(
                    .error, .unknownObject, at: AttributePath(.sopClassTag), rule: "PS3.3 table C.12-1",
                    "no SOP class, so that there is nothing to compare with"))
            return nil
        }
        guard let object = ObjectTables.shared.object(of: sopClass) else {
            addUnknown(sopClass, &list)
            return nil
        }
        var check = ObjectCheck(object: object, conditions: ConditionTests(transferSyntax: transferSyntax))
        check.visitRoot(Level(dataSet), &list)
        return object.name
    }

    private static func addUnknown(_ sopClass: UID, _ list: inout FindingList) {
        let entry = UIDRegistry.entry(for: sopClass)
        let path = AttributePath(.sopClassTag)
        if let entry, entry.isRetired {
            list.add(
                .init(.warning, .retired, at: path, rule: "PS3.6 A", "a retired SOP class, of which no IOD is known"))
        } else if entry != nil {
            list.add(.init(.warning, .unknownObject, at: path, rule: "PS3.3 A", "a SOP class of which no IOD is known"))
        } else {
            list.add(
                .init(
                    .warning, .unknownObject, at: path, rule: "PS3.6 A", "a SOP class that the standard does not have"))
        }
    }

    // MARK: Modules

    private mutating func visitRoot(_ root: Level, _ list: inout FindingList) {
        let owners = moduleCounts()
        var uses: [Use] = []
        for use in object.modules {
            guard let certainty = certainty(of: use, root, owners) else { continue }
            let attributes = tables.modules[use.module].attributes
            checkPresence(of: use, certainty, root, owners, &list)
            overrides.formUnion(tables.modules[use.module].overridden)
            uses.append(Use(attributes: attributes, module: use.module, isCertain: certainty == .certain))
        }
        visit(root, uses, &list)
        addAdditional(at: root, known: owners, &list)
        checkFunctionalGroups(root, &list)
    }

    private enum Certainty {
        /// Mandatory, or its condition holds.
        case certain
        /// Its condition, taken from prose, holds.
        case likely
        /// Some of its attributes are there.
        case inferred
    }

    /// How many modules of the object have an attribute.
    private func moduleCounts() -> [AttributeTag: Int] {
        var counts: [AttributeTag: Int] = [:]
        for use in object.modules {
            for rule in tables.rules(of: tables.modules[use.module].attributes) { counts[rule.tag, default: 0] += 1 }
        }
        return counts
    }

    /// Nil where the module is not used.
    private mutating func certainty(
        of use: ObjectDefinition.ModuleUse, _ root: Level, _ owners: [AttributeTag: Int]
    ) -> Certainty? {
        if use.usage == .mandatory { return .certain }
        if let condition = use.condition, conditions.holds(condition, at: root) {
            return conditions.isUncertain(condition) ? .likely : .certain
        }
        let rules = tables.rules(of: tables.modules[use.module].attributes)
        let isUsed = rules.contains { rule in
            owners[rule.tag] == 1 && root.repetitions(of: rule.tag).contains { root[$0] != nil }
        }
        return isUsed ? .inferred : nil
    }

    /// A module of which nothing is there is named once, beside its attributes.
    private func checkPresence(
        of use: ObjectDefinition.ModuleUse, _ certainty: Certainty, _ root: Level, _ owners: [AttributeTag: Int],
        _ list: inout FindingList
    ) {
        let module = tables.modules[use.module]
        let rules = tables.rules(of: module.attributes)
        let isNeeded = rules.contains { $0.type == .required || $0.type == .mayBeEmpty }
        guard isNeeded, !rules.contains(where: { rule in root.repetitions(of: rule.tag).contains { root[$0] != nil } })
        else { return }
        let usage = use.usage == .mandatory ? "mandatory" : "required by its condition"
        list.add(
            .init(
                certainty == .certain ? .error : .warning, .moduleMissing, at: AttributePath(), rule: module.rule,
                "nothing of the module \(module.name) is there, \(usage)"))
    }

    // MARK: Additional attributes

    /// Attributes of the root that no module of the object has.
    private func addAdditional(at root: Level, known: [AttributeTag: Int], _ list: inout FindingList) {
        for element in root.elements where known[element.tag.inFirstRepetition] == nil {
            addAdditional(element.tag, &list)
        }
    }

    /// Notes an attribute that the definition does not have. Private ones, group lengths and those that may stand in
    /// any data set are none of its business.
    func addAdditional(_ tag: AttributeTag, _ list: inout FindingList) {
        guard !tag.isPrivate, !tag.isGroupLength, !Self.anywhere.contains(tag), tag.keyword != nil else { return }
        list.add(
            .init(
                .note, .additionalAttribute, at: AttributePath(path + [.attribute(tag)]), rule: "PS3.2 3",
                "not an attribute of \(path.isEmpty ? object.name : "this sequence") in PS3.3"))
    }

    /// Specific Character Set, Timezone Offset, private data element characteristics, signatures, trailing padding.
    private static let anywhere: Set<AttributeTag> = [
        AttributeTag(0x0008, 0x0005), AttributeTag(0x0008, 0x0201), AttributeTag(0x0008, 0x0300),
        AttributeTag(0x0400, 0x0561), AttributeTag(0x0400, 0x0500), AttributeTag(0x4FFE, 0x0001),
        AttributeTag(0xFFFA, 0xFFFA), AttributeTag(0xFFFC, 0xFFFC),
    ]
}
