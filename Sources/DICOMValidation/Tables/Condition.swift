import DICOMCore

/// When an attribute or a module is required: tests joined by operators, which stand before what they join.
struct Condition {
    enum Node {
        case all(Int)
        case any(Int)
        case not
        case constant(Bool)
        case test(Test)
    }

    struct Test {
        enum Operator: UInt8 {
            case isPresent = 0x70
            case hasItems = 0x69
            case hasValue = 0x76
            case isInAnyGroup = 0x72
            case equals = 0x3D
            case differs = 0x7E
            case less = 0x3C
            case lessOrEqual = 0x7B
            case greater = 0x3E
            case greaterOrEqual = 0x7D
        }

        /// Which data set is asked.
        enum Place {
            case same
            /// The one around.
            case parent
            case root
            /// The items of a sequence here.
            case items(AttributeTag)
            /// The items of a sequence of the root.
            case rootItems(AttributeTag)
            case firstRootItem(AttributeTag)
        }

        let tag: AttributeTag
        let comparison: Operator
        /// A list of values, or a number, by the operator.
        let operand: Int
        /// From 1; nil for any of them.
        let position: Int?
        let place: Place
    }

    var nodes: [Node] = []
    /// Read out of the standard's prose by a program: it proves nothing.
    var isUncertain = false

    init(_ row: inout TableCursor) {
        isUncertain = row.take("?")
        while let first = row.next {
            switch first {
            case UInt8(ascii: "&"): nodes.append(.all(Self.count(&row)))
            case UInt8(ascii: "|"): nodes.append(.any(Self.count(&row)))
            case UInt8(ascii: "!"): nodes.append(Self.taking(&row, .not))
            case UInt8(ascii: "T"): nodes.append(Self.taking(&row, .constant(true)))
            // No tag of a group over EFFF stands in a condition.
            case UInt8(ascii: "F"): nodes.append(Self.taking(&row, .constant(false)))
            default: nodes.append(.test(Test(&row)))
            }
            _ = row.take(" ")
        }
    }

    private static func count(_ row: inout TableCursor) -> Int {
        _ = row.takeByte()
        return row.takeNumber()
    }

    private static func taking(_ row: inout TableCursor, _ node: Node) -> Node {
        _ = row.takeByte()
        return node
    }
}

extension Condition.Test {
    init(_ row: inout TableCursor) {
        tag = AttributeTag(rawValue: row.takeTag())
        comparison = row.takeByte().flatMap(Operator.init) ?? .isPresent
        operand = row.takeNumber()
        position = row.take("#") ? row.takeNumber() : nil
        guard row.take("@"), let letter = row.takeByte() else {
            place = .same
            return
        }
        switch letter {
        case UInt8(ascii: "P"): place = .parent
        case UInt8(ascii: "I"): place = .items(AttributeTag(rawValue: row.takeTag()))
        case UInt8(ascii: "S"): place = .rootItems(AttributeTag(rawValue: row.takeTag()))
        case UInt8(ascii: "O"): place = .firstRootItem(AttributeTag(rawValue: row.takeTag()))
        default: place = .root
        }
    }
}
