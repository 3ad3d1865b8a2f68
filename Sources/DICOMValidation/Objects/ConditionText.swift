import DICOMCore

extension ObjectTables {
    /// A condition in words, `Modality is CT or MR and NumberOfFrames is present`; nil where it would be long.
    func text(of number: Int) -> String? {
        var node = 0
        let text = text(of: conditions[number].nodes, &node, isInner: false)
        return text.utf8.count <= 160 ? text : nil
    }

    private func text(of nodes: [Condition.Node], _ node: inout Int, isInner: Bool) -> String {
        guard node < nodes.count else { return "" }
        let place = node
        node += 1
        switch nodes[place] {
        case .constant(let value): return value ? "always" : "never"
        case .not:
            if node < nodes.count, case .test(let test) = nodes[node] {
                node += 1
                return text(of: test, isNegated: true)
            }
            return "not (" + text(of: nodes, &node, isInner: false) + ")"
        case .all(let count): return joined(count, " and ", nodes, &node, isInner)
        case .any(let count): return joined(count, " or ", nodes, &node, isInner)
        case .test(let test): return text(of: test, isNegated: false)
        }
    }

    private func joined(
        _ count: Int, _ word: String, _ nodes: [Condition.Node], _ node: inout Int, _ isInner: Bool
    ) -> String {
        var parts: [String] = []
        for _ in 0..<count { parts.append(text(of: nodes, &node, isInner: true)) }
        let text = parts.joined(separator: word)
        return isInner ? "(" + text + ")" : text
    }

    private func text(of test: Condition.Test, isNegated: Bool) -> String {
        var subject = test.tag.keyword ?? test.tag.description
        if let position = test.position { subject = "value \(position) of " + subject }
        switch test.place {
        case .same, .root: break
        case .parent: subject += " around it"
        case .items(let tag), .rootItems(let tag), .firstRootItem(let tag):
            subject += " in " + (tag.keyword ?? tag.description)
        }
        let negation = isNegated ? "not " : ""
        switch test.comparison {
        case .isPresent, .isInAnyGroup: return subject + " is " + (isNegated ? "absent" : "present")
        case .hasItems: return subject + (isNegated ? " has no items" : " has items")
        case .hasValue: return subject + (isNegated ? " has no value" : " has a value")
        case .equals: return subject + " is " + negation + values[test.operand].joined(separator: " or ")
        case .differs:
            return subject + " is " + (isNegated ? "" : "not ") + values[test.operand].joined(separator: " or ")
        case .less: return subject + " is \(negation)under \(test.operand)"
        case .lessOrEqual: return subject + " is \(negation)at most \(test.operand)"
        case .greater: return subject + " is \(negation)over \(test.operand)"
        case .greaterOrEqual: return subject + " is \(negation)at least \(test.operand)"
        }
    }
}
