import DICOMCore

extension ObjectCheck {
    /// Compares one data set with the lists of attributes that it is to have, and its items with theirs.
    mutating func visit(_ level: Level, _ uses: [Use], _ list: inout FindingList, onlyPresent: Bool = false) {
        var pending = PendingFindings()
        var contents: [AttributeTag: [Use]] = [:]
        for use in uses {
            for rule in tables.rules(of: use.attributes) where !isOverridden(rule, use, level) {
                for tag in level.repetitions(of: rule.tag) {
                    guard let element = level[tag] else {
                        if !onlyPresent { checkAbsence(of: tag, rule, use, level, &pending) }
                        continue
                    }
                    check(element, rule, use, level, &pending)
                    guard let inner = rule.contents else { continue }
                    let innerUse = Use(attributes: inner, module: use.module, isCertain: use.isCertain)
                    if contents[tag]?.contains(innerUse) != true { contents[tag, default: []].append(innerUse) }
                }
            }
        }
        pending.flush(path, &list)
        for (tag, inner) in contents.sorted(by: { $0.key < $1.key }) {
            guard let items = level[tag]?.items else { continue }
            visit(items, of: tag, inner, within: level, &list)
        }
    }

    private func isOverridden(_ rule: AttributeRule, _ use: Use, _ level: Level) -> Bool {
        level.depth == 0 && !overrides.isEmpty && overrides.contains(ModuleAttribute(module: use.module, tag: rule.tag))
    }

    private mutating func visit(
        _ items: [DataSet], of tag: AttributeTag, _ uses: [Use], within level: Level, _ list: inout FindingList
    ) {
        guard level.depth < ValueCheck.depthLimit else { return }
        let isFunctionalGroups = level.depth == 0 && tag.isFunctionalGroups
        let known = Set(uses.flatMap { tables.rules(of: $0.attributes).map(\.tag) })
        path.append(.attribute(tag))
        // Of an instance with more findings than are kept there is no more to tell.
        for (number, item) in items.enumerated() where list.isComplete {
            path.append(.item(number))
            let inner = Level(item, within: level)
            visit(inner, uses, &list, onlyPresent: isFunctionalGroups)
            for element in inner.elements where !known.contains(element.tag.inFirstRepetition) {
                addAdditional(element.tag, &list)
            }
            path.removeLast()
        }
        path.removeLast()
    }

    // MARK: Types (PS3.5 7.4)

    /// What a rule asks for here: nil where its condition does not hold or is not known.
    private mutating func demand(of rule: AttributeRule, _ use: Use, _ level: Level) -> Severity? {
        let certain: Severity = use.isCertain ? .error : .warning
        switch rule.type {
        case .required, .mayBeEmpty: return certain
        case .optional, .unknown: return nil
        case .requiredIf, .mayBeEmptyIf:
            guard let condition = rule.condition, conditions.holds(condition, at: level) else { return nil }
            return conditions.isUncertain(condition) ? .warning : certain
        }
    }

    private mutating func checkAbsence(
        of tag: AttributeTag, _ rule: AttributeRule, _ use: Use, _ level: Level, _ pending: inout PendingFindings
    ) {
        guard let severity = demand(of: rule, use, level) else { return }
        let module = tables.modules[use.module]
        let why = rule.condition.flatMap(tables.text(of:)).map { ", required where " + $0 } ?? ""
        pending.add(
            severity, .attributeMissing, tag, module.rule, "missing, type \(rule.type.text) of \(module.name)\(why)")
    }

    private mutating func check(
        _ element: DataElement, _ rule: AttributeRule, _ use: Use, _ level: Level, _ pending: inout PendingFindings
    ) {
        let module = tables.modules[use.module]
        let certain: Severity = use.isCertain ? .error : .warning
        if element.isEmpty {
            if rule.type == .required || rule.type == .requiredIf {
                pending.add(
                    certain, .valueMissing, element.tag, module.rule,
                    "no value, type \(rule.type.text) of \(module.name)")
            }
            return
        }
        checkAllowed(element, rule, use, level, &pending)
        if let items = element.items {
            checkItems(items.count, of: element.tag, rule, module, certain, &pending)
        } else {
            checkValues(of: element, rule, module, certain, level, &pending)
        }
    }

    /// An attribute whose condition does not hold, and that may not be there otherwise.
    private mutating func checkAllowed(
        _ element: DataElement, _ rule: AttributeRule, _ use: Use, _ level: Level, _ pending: inout PendingFindings
    ) {
        guard rule.isForbiddenOtherwise, let condition = rule.condition, !conditions.holds(condition, at: level) else {
            return
        }
        let module = tables.modules[use.module]
        let isCertain = use.isCertain && !conditions.isUncertain(condition)
        let why = tables.text(of: condition).map { ": only where " + $0 } ?? ", since its condition does not hold"
        pending.add(
            isCertain ? .error : .warning, .attributeNotAllowed, element.tag, module.rule,
            "not to be there\(why), type \(rule.type.text) of \(module.name)")
    }

    private func checkItems(
        _ count: Int, of tag: AttributeTag, _ rule: AttributeRule, _ module: ModuleDefinition, _ severity: Severity,
        _ pending: inout PendingFindings
    ) {
        guard let items = rule.items, !items.contains(count) else { return }
        let wanted = items.upperBound == .max ? "at least \(items.lowerBound)" : "at most \(items.upperBound)"
        pending.add(
            severity, .itemCount, tag, module.rule, "\(count) items where \(module.name) allows \(wanted)")
    }

    // MARK: Values

    private mutating func checkValues(
        of element: DataElement, _ rule: AttributeRule, _ module: ModuleDefinition, _ severity: Severity,
        _ level: Level, _ pending: inout PendingFindings
    ) {
        guard rule.enumerated != nil || rule.defined != nil || !rule.values.isEmpty else { return }
        let values = element.comparableValues
        guard !values.isEmpty else { return }
        if let list = rule.enumerated { compare(values, list, nil, severity, element, module, &pending) }
        if let list = rule.defined { compare(values, list, nil, .note, element, module, &pending) }
        for valueRule in tables.valueRules[rule.values] {
            var weight = valueRule.isDefinedTerms ? .note : severity
            if let condition = valueRule.condition {
                guard conditions.holds(condition, at: level) else { continue }
                if conditions.isUncertain(condition) { weight = min(weight, .warning) }
            }
            compare(values, valueRule.list, valueRule.position, weight, element, module, &pending)
        }
    }

    private func compare(
        _ values: [String], _ list: Int, _ position: Int?, _ severity: Severity, _ element: DataElement,
        _ module: ModuleDefinition, _ pending: inout PendingFindings
    ) {
        let allowed = tables.values[list]
        for (place, value) in values.enumerated() where position == nil || position == place + 1 {
            if value.isEmpty || allowed.contains(value) { continue }
            let isTerm = severity == .note
            let which = values.count > 1 ? "value \(place + 1)" : "the value"
            let shown = element.vr == .CS && value.utf8.count <= 16 ? ", \(value)," : ""
            let text =
                "\(which)\(shown) is none of the \(isTerm ? "defined terms" : "enumerated values") of \(module.name)"
            return pending.add(
                severity, isTerm ? .definedTerm : .enumeratedValue, element.tag, module.rule,
                text + (allowed.count <= 12 ? ": " + allowed.joined(separator: ", ") : ""))
        }
    }
}

typealias Severity = ValidationFinding.Severity

/// The findings of one data set: of several of a kind at an attribute, as modules share it, the gravest.
struct PendingFindings {
    private struct Key: Hashable {
        let tag: AttributeTag
        let kind: ValidationFinding.Kind
    }

    private struct Value {
        let severity: Severity
        let rule: DICOMError.Rule
        let text: String
    }

    private var findings: [Key: Value] = [:]

    mutating func add(
        _ severity: Severity, _ kind: ValidationFinding.Kind, _ tag: AttributeTag, _ rule: DICOMError.Rule,
        _ text: String
    ) {
        let key = Key(tag: tag, kind: kind)
        if let known = findings[key], known.severity >= severity { return }
        findings[key] = Value(severity: severity, rule: rule, text: text)
    }

    func flush(_ path: [AttributePath.Step], _ list: inout FindingList) {
        guard !findings.isEmpty else { return }
        let sorted = findings.sorted { ($0.key.tag, $0.key.kind.rawValue) < ($1.key.tag, $1.key.kind.rawValue) }
        for (key, value) in sorted {
            list.add(
                .init(
                    value.severity, key.kind, at: AttributePath(path + [.attribute(key.tag)]), rule: value.rule,
                    value.text))
        }
    }
}
