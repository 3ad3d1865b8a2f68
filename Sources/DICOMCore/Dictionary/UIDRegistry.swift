/// The registry of unique identifiers (PS3.6 annex A).
public enum UIDRegistry {
    /// What the registry says of a UID.
    public struct Entry: Sendable, Hashable {
        public let uid: UID
        /// `CTImageStorage`
        public let keyword: String
        /// `CT Image Storage`
        public let name: String
        /// `SOP Class`, `Transfer Syntax`, `Well-known SOP Instance`, …
        public let type: String
        public let isRetired: Bool
    }

    /// Nil where the UID is not registered.
    public static func entry(for uid: UID) -> Entry? {
        var text = uid.rawValue
        // Borrowed from the string for the length of the call.
        let row = text.withUTF8 { unsafe RegisteredUIDs.shared.row(of: UnsafeRawBufferPointer($0).bytes) }
        return row.flatMap(entry(row:))
    }

    /// All of them, in no particular order.
    public static var all: some Collection<Entry> {
        (0..<RegisteredUIDs.shared.rows.count).compactMap(entry(row:))
    }

    private static func entry(row: Int) -> Entry? {
        let fields = RegisteredUIDs.shared.rows[row].split(
            separator: "|", maxSplits: 4, omittingEmptySubsequences: false)
        guard fields.count == 5 else { return nil }
        return Entry(
            uid: UID(rawValue: String(fields[0])), keyword: String(fields[1]), name: String(fields[4]),
            type: String(fields[2]), isRetired: fields[3] == "Y")
    }
}

/// The rows of the registry by the bytes of their UIDs. Making it makes no strings: a program that asks for one name does
/// not wait for hundreds.
private struct RegisteredUIDs: Sendable {
    static let shared = RegisteredUIDs()

    let rows = RowText(UIDTable.rows)
    /// Row and one more; 0 where nothing is.
    private var slots: ContiguousArray<UInt16>

    private init() {
        // A power of two, at most half full.
        var size = 16
        while size < rows.count * 2 { size *= 2 }
        slots = ContiguousArray(repeating: 0, count: size)
        for row in 0..<min(rows.count, Int(UInt16.max)) {
            var slot = rows.withField(0, of: row) { uid in unsafe Self.hash(of: uid.bytes) & (size - 1) }
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt16(row + 1)
        }
    }

    func row(of uid: RawSpan) -> Int? {
        var slot = Self.hash(of: uid) & (slots.count - 1)
        while slots[slot] != 0 {
            let row = Int(slots[slot]) - 1
            if rows.withField(0, of: row, { unsafe Self.isEqual($0.bytes, uid) }) { return row }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private static func isEqual(_ left: RawSpan, _ right: RawSpan) -> Bool {
        guard left.byteCount == right.byteCount else { return false }
        for offset in 0..<left.byteCount where left.byte(at: offset) != right.byte(at: offset) { return false }
        return true
    }

    private static func hash(of uid: RawSpan) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for offset in 0..<uid.byteCount { hash = (hash ^ UInt32(uid.byte(at: offset) ?? 0)) &* 0x0100_0193 }
        return Int(hash ^ hash >> 15)
    }
}

extension UID {
    /// As the registry names it, `CT Image Storage`; nil where it does not.
    public var name: String? { UIDRegistry.entry(for: self)?.name }
}
