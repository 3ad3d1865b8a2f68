import DICOMCore

/// Finds out whether conditions hold at a level.
struct ConditionTests {
    let tables = ObjectTables.shared
    private let transferSyntax: String
    /// What tests of the root gave, by number of condition and node: the root does not change.
    private var rootAnswers: [Int: Bool] = [:]

    init(transferSyntax: TransferSyntax) {
        self.transferSyntax = transferSyntax.uid.rawValue
    }

    mutating func holds(_ number: Int, at level: Level) -> Bool {
        var node = 0
        return evaluate(number, &node, level)
    }

    func isUncertain(_ number: Int) -> Bool { tables.conditions[number].isUncertain }

    private mutating func evaluate(_ number: Int, _ node: inout Int, _ level: Level) -> Bool {
        let nodes = tables.conditions[number].nodes
        guard node < nodes.count else { return false }
        let place = node
        node += 1
        switch nodes[place] {
        case .constant(let value): return value
        case .not: return !evaluate(number, &node, level)
        case .all(let count):
            // All operands are gone through, so that the next one is found.
            return (0..<count).reduce(true) { result, _ in evaluate(number, &node, level) && result }
        case .any(let count):
            return (0..<count).reduce(false) { result, _ in evaluate(number, &node, level) || result }
        case .test(let test):
            return answer(test, key: number << 8 | place, level, isLenient: tables.conditions[number].isUncertain)
        }
    }

    private mutating func answer(_ test: Condition.Test, key: Int, _ level: Level, isLenient: Bool) -> Bool {
        switch test.place {
        case .same:
            if test.tag.group == 2 { return holds(test, values: [transferSyntax]) }
            // Prose does not say in which data set the attribute stands: the next one outwards that has it is asked.
            var asked: Level? = level
            while isLenient, let here = asked, here[test.tag] == nil { asked = here.parent }
            return holds(test, in: asked ?? level)
        case .parent: return level.parent.map { holds(test, in: $0) } ?? false
        case .items(let tag):
            return level[tag]?.items?.contains { holds(test, in: Level($0)) } ?? false
        case .root, .rootItems, .firstRootItem:
            if let known = rootAnswers[key] { return known }
            let answer = answerOfRoot(test, level.root)
            rootAnswers[key] = answer
            return answer
        }
    }

    private func answerOfRoot(_ test: Condition.Test, _ root: Level) -> Bool {
        switch test.place {
        case .rootItems(let tag): root[tag]?.items?.contains { holds(test, in: Level($0)) } ?? false
        case .firstRootItem(let tag): root[tag]?.items?.first.map { holds(test, in: Level($0)) } ?? false
        default: test.tag.group == 2 ? holds(test, values: [transferSyntax]) : holds(test, in: root)
        }
    }

    // MARK: Tests

    private func holds(_ test: Condition.Test, in level: Level) -> Bool {
        if test.comparison == .isInAnyGroup {
            return level.repetitions(of: test.tag).contains { level[$0] != nil }
        }
        guard let element = level[test.tag] else { return false }
        switch test.comparison {
        case .isPresent, .isInAnyGroup: return true
        case .hasItems: return element.items.map { !$0.isEmpty } ?? !element.isEmpty
        case .hasValue: return !element.isEmpty
        case .equals, .differs: return holds(test, values: element.comparableValues)
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            return select(element.doubles, test.position).contains { compare($0, test) }
        }
    }

    private func holds(_ test: Condition.Test, values: [String]) -> Bool {
        let wanted = tables.values[test.operand]
        // An empty value is what the tables write as none.
        let asked = values.isEmpty ? [""] : values
        let isEqual = select(asked, test.position).contains { wanted.contains($0) }
        return test.comparison == .differs ? !isEqual : isEqual
    }

    private func select<Value>(_ values: [Value], _ position: Int?) -> ArraySlice<Value> {
        guard let position else { return values[...] }
        return position >= 1 && position <= values.count ? values[position - 1..<position] : []
    }

    private func compare(_ value: Double, _ test: Condition.Test) -> Bool {
        let operand = Double(test.operand)
        return switch test.comparison {
        case .less: value < operand
        case .lessOrEqual: value <= operand
        case .greater: value > operand
        default: value >= operand
        }
    }
}
