import DICOMCore

/// The tables of PS3.3, cut out of the generated text when they are first asked.
struct ObjectTables: Sendable {
    static let shared = ObjectTables()

    private(set) var rules: [AttributeRule] = []
    /// Lists of attributes as ranges of `rules`.
    private(set) var lists: [Range<Int>] = []
    private(set) var valueRules: [ValueRule] = []
    /// The values that an attribute may have.
    private(set) var values: [[String]] = []
    private(set) var conditions: [Condition] = []
    private(set) var modules: [ModuleDefinition] = []
    private(set) var objects: [ObjectDefinition] = []
    private var objectOfSOPClass: [String: Int] = [:]

    private init() {
        readAttributes()
        readValues()
        readConditions()
        readModules()
        readObjects()
    }

    /// Nil where PS3.3 has no IOD for a SOP class that we know of.
    func object(of sopClass: UID) -> ObjectDefinition? {
        objectOfSOPClass[sopClass.rawValue].map { objects[$0] }
    }

    /// The rules of a list of attributes.
    func rules(of list: Int) -> ArraySlice<AttributeRule> { rules[lists[list]] }

    // MARK: Reading

    private mutating func readAttributes() {
        var row = TableCursor(AttributeRows.rows)
        var start = 0
        // The first list opens with the first row.
        _ = row.take(":")
        row.nextRow()
        while !row.isAtEnd {
            if row.take(":") {
                lists.append(start..<rules.count)
                start = rules.count
            } else {
                rules.append(attributeRule(&row))
            }
            row.nextRow()
        }
        lists.append(start..<rules.count)
    }

    private mutating func attributeRule(_ row: inout TableCursor) -> AttributeRule {
        var rule = AttributeRule(tag: AttributeTag(rawValue: row.takeTag()))
        rule.type = row.takeByte().flatMap(AttributeRule.AttributeType.init) ?? .unknown
        let firstValueRule = valueRules.count
        while row.take(" "), let letter = row.takeByte() {
            switch letter {
            case UInt8(ascii: "n"): rule.items = Self.itemCount(&row)
            case UInt8(ascii: "b"): rule.contents = row.takeNumber()
            case UInt8(ascii: "c"): rule.condition = row.takeNumber()
            case UInt8(ascii: "f"): rule.isForbiddenOtherwise = true
            case UInt8(ascii: "e"): rule.enumerated = row.takeNumber()
            case UInt8(ascii: "d"): rule.defined = row.takeNumber()
            case UInt8(ascii: "w"): valueRules.append(Self.valueRule(&row))
            default: break
            }
        }
        rule.values = firstValueRule..<valueRules.count
        return rule
    }

    /// `1`, `0-1`, `1-n`
    private static func itemCount(_ row: inout TableCursor) -> ClosedRange<Int> {
        let least = row.takeNumber()
        guard row.take("-") else { return least...least }
        guard let most = row.takeNumberIfAny() else {
            _ = row.take("n")
            return least...Int.max
        }
        return least...max(least, most)
    }

    private static func valueRule(_ row: inout TableCursor) -> ValueRule {
        var rule = ValueRule(list: row.takeNumber())
        if row.take("c") { rule.condition = row.takeNumber() }
        if row.take("i") { rule.position = row.takeNumber() }
        rule.isDefinedTerms = row.take("d")
        return rule
    }

    private mutating func readValues() {
        var row = TableCursor(ValueRows.rows)
        while !row.isAtEnd {
            var list: [String] = []
            repeat { list.append(row.takeText(until: "\\")) } while row.next != nil
            values.append(list)
            row.nextRow()
        }
    }

    private mutating func readConditions() {
        var row = TableCursor(ConditionRows.rows)
        while !row.isAtEnd {
            conditions.append(Condition(&row))
            row.nextRow()
        }
    }

    private mutating func readModules() {
        var row = TableCursor(ModuleRows.rows)
        while !row.isAtEnd {
            let (name, table) = (row.takeText(until: "|"), row.takeText(until: "|"))
            let rule = DICOMError.Rule(stringLiteral: "PS3.3 " + table)
            var module = ModuleDefinition(name: name, rule: rule, attributes: row.takeNumber())
            while row.take(" ") {
                let tag = AttributeTag(rawValue: row.takeTag())
                module.overridden.append(ModuleAttribute(module: row.takeNumber(), tag: tag))
            }
            modules.append(module)
            row.nextRow()
        }
    }

    private mutating func readObjects() {
        var row = TableCursor(IODRows.rows)
        while !row.isAtEnd {
            var object = ObjectDefinition(name: row.takeText(until: "|"))
            for sopClass in row.takeText(until: "|").split(separator: " ") {
                objectOfSOPClass[String(sopClass)] = objects.count
            }
            while let number = row.takeNumberIfAny(), let letter = row.takeByte() {
                guard let usage = ObjectDefinition.Usage(rawValue: letter) else { continue }
                object.modules.append(.init(module: number, usage: usage, condition: row.takeNumberIfAny()))
                _ = row.take(" ")
            }
            _ = row.take("|")
            while let letter = row.takeByte(), let usage = ObjectDefinition.Usage(rawValue: letter) {
                object.functionalGroups.append(.init(usage: usage, tag: AttributeTag(rawValue: row.takeTag())))
                _ = row.take(" ")
            }
            objects.append(object)
            row.nextRow()
        }
    }
}
