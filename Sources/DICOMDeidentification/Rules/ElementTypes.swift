import DICOMCore

/// The type of an element in its IOD (PS3.5 7.4), for those that the profile treats by it.
struct ElementTypes: Sendable {
    enum ElementType: UInt8 { case required = 1, emptyAllowed = 2, optional = 3 }

    static let shared = ElementTypes()

    private let roots: [UID: [UInt32: ElementType]]
    private let nested: [UInt64: ElementType]

    private init() {
        var roots: [UID: [UInt32: ElementType]] = [:]
        var nested: [UInt64: ElementType] = [:]
        for row in TableRows(ElementTypeRows.rows) {
            guard row.count == 2 else {
                let parts = row[0].split(separator: ">")
                guard parts.count == 2, let parent = UInt32(parts[0], radix: 16), let (tag, type) = Self.entry(parts[1])
                else { continue }
                nested[UInt64(parent) << 32 | UInt64(tag)] = type
                continue
            }
            var types: [UInt32: ElementType] = [:]
            for text in row[1].split(separator: ",") {
                if let (tag, type) = Self.entry(text) { types[tag] = type }
            }
            for uid in row[0].split(separator: " ") { roots[UID(rawValue: String(uid))] = types }
        }
        (self.roots, self.nested) = (roots, nested)
    }

    private static func entry(_ text: Substring) -> (UInt32, ElementType)? {
        guard let tag = UInt32(text.dropLast(), radix: 16), let digit = text.utf8.last,
            let type = ElementType(rawValue: digit &- UInt8(ascii: "0"))
        else { return nil }
        return (tag, type)
    }

    /// In the root of a SOP class's data set, or in an item of the sequence `parent`; nil for unknown classes.
    func type(of tag: AttributeTag, in parent: AttributeTag?, sopClass: UID?) -> ElementType? {
        if let parent { return nested[UInt64(parent.rawValue) << 32 | UInt64(tag.rawValue)] ?? .optional }
        guard let sopClass, let types = roots[sopClass] else { return nil }
        return types[tag.rawValue] ?? .optional
    }
}

extension ActionCode {
    /// One action of several (PS3.15 table E.1-1a): the first that leaves the object valid by the element's type.
    ///
    /// Of an element whose type nobody knows, the last: what a valid object can always hold.
    func single(for type: ElementTypes.ElementType?) -> ActionCode {
        let type = type ?? .required
        switch self {
        case .emptyOrReplace: return type == .required ? .replace : .empty
        case .removeOrEmpty: return type == .optional ? .remove : .empty
        case .removeOrReplace: return type == .optional ? .remove : .replace
        case .removeEmptyOrReplace:
            return type == .optional ? .remove : type == .emptyAllowed ? .empty : .replace
        case .removeEmptyOrMap: return type == .optional ? .remove : type == .emptyAllowed ? .empty : .map
        default: return self
        }
    }
}
