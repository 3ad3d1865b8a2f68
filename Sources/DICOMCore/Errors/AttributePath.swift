/// Where an element stands: the tags and item numbers from the root of the data set.
///
/// Printed as `(0040,A730)[2].(0040,A124)`; item numbers count from 0.
public struct AttributePath: Hashable, Sendable {
    public enum Step: Hashable, Sendable {
        case attribute(AttributeTag)
        /// From 0.
        case item(Int)
    }

    public var steps: [Step]

    public init(_ steps: [Step] = []) {
        self.steps = steps
    }

    public init(_ tag: AttributeTag) {
        steps = [.attribute(tag)]
    }

    /// The same place, seen from the data set that holds `step`.
    public func prefixed(by step: Step) -> AttributePath {
        AttributePath([step] + steps)
    }

    /// One step further in.
    public func appending(_ step: Step) -> AttributePath {
        AttributePath(steps + [step])
    }
}

extension AttributePath: CustomStringConvertible {
    public var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .attribute(let tag): text += (text.isEmpty ? "" : ".") + tag.description
            case .item(let number): text += "[\(number)]"
            }
        }
        return text
    }
}

extension AttributePath {
    /// The description; of a path so deep that nobody would read it, the ends.
    var abbreviated: String {
        guard steps.count > 24 else { return description }
        let (head, tail) = (AttributePath(Array(steps.prefix(8))), AttributePath(Array(steps.suffix(7))))
        return "\(head)… (\(steps.count - 15) steps) …\(tail)"
    }
}
