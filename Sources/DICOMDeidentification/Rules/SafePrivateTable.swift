import DICOMCore

/// Table E.3.10-1 of PS3.15: private elements that are known to be harmless.
struct SafePrivateTable: Sendable {
    static let shared = SafePrivateTable()

    /// By creator: group and last two digits, `group << 8 | digits`, and the VR.
    private let creators: [String: [UInt32: VR?]]

    private init() {
        var creators: [String: [UInt32: VR?]] = [:]
        var creator = ""
        for line in SafePrivateRows.rows.description.split(separator: "\n") {
            if line.utf8.first == UInt8(ascii: "@") {
                creator = String(line.dropFirst())
            } else if let number = UInt32(line.prefix(6), radix: 16) {
                creators[creator, default: [:]][number] = .some(VR(code: String(line.dropFirst(6))))
            }
        }
        self.creators = creators
    }

    /// Whether the element of a creator's block is in the table.
    func contains(_ tag: AttributeTag, creator: String) -> Bool {
        creators[creator]?[Self.number(tag)] != nil
    }

    /// The VR that the table gives the element; nil where it gives none.
    func vr(of tag: AttributeTag, creator: String) -> VR? {
        creators[creator]?[Self.number(tag)] ?? nil
    }

    private static func number(_ tag: AttributeTag) -> UInt32 {
        UInt32(tag.group) << 8 | UInt32(tag.element & 0xFF)
    }
}
