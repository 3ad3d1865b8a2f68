import DICOMCore

/// What a table of PS3.3 says of an attribute.
struct AttributeRule {
    /// PS3.5 7.4.
    enum AttributeType: UInt8 {
        case required = 0x31
        case requiredIf = 0x41
        case mayBeEmpty = 0x32
        case mayBeEmptyIf = 0x42
        case optional = 0x33
        /// The tables do not say.
        case unknown = 0x2D

        /// `1C`
        var text: String {
            switch self {
            case .required: "1"
            case .requiredIf: "1C"
            case .mayBeEmpty: "2"
            case .mayBeEmptyIf: "2C"
            case .optional: "3"
            case .unknown: "?"
            }
        }

        var isConditional: Bool { self == .requiredIf || self == .mayBeEmptyIf }
    }

    let tag: AttributeTag
    var type = AttributeType.unknown
    /// Items that a sequence has, where it is not empty.
    var items: ClosedRange<Int>?
    /// The list of an item's attributes.
    var contents: Int?
    var condition: Int?
    /// The attribute is not there unless the condition holds.
    var isForbiddenOtherwise = false
    /// The number of a list of values.
    var enumerated: Int?
    /// The number of a list of values.
    var defined: Int?
    /// In `ObjectTables.valueRules`.
    var values = 0..<0

    init(tag: AttributeTag) {
        self.tag = tag
    }
}

/// A rule for one value of an attribute, or for its values where a condition holds.
struct ValueRule {
    /// The number of a list of values.
    let list: Int
    var condition: Int?
    /// From 1; nil for all of them.
    var position: Int?
    /// Others may be used.
    var isDefinedTerms = false
}

/// A list of attributes that PS3.3 describes as a whole.
struct ModuleDefinition {
    let name: String
    /// As findings name it, `PS3.3 table C.7-1`.
    let rule: DICOMError.Rule
    let attributes: Int
    /// Attributes of other modules whose types here take the place of those there.
    var overridden: [ModuleAttribute] = []
}

/// An attribute as a module has it.
struct ModuleAttribute: Hashable {
    let module: Int
    let tag: AttributeTag
}

/// What an information object consists of (PS3.3 annex A).
struct ObjectDefinition {
    enum Usage: UInt8 {
        case mandatory = 0x4D
        case conditional = 0x43
        case userOption = 0x55
    }

    struct ModuleUse {
        let module: Int
        let usage: Usage
        let condition: Int?
    }

    struct FunctionalGroup {
        let usage: Usage
        /// The sequence that holds it.
        let tag: AttributeTag
    }

    let name: String
    var modules: [ModuleUse] = []
    var functionalGroups: [FunctionalGroup] = []
}
