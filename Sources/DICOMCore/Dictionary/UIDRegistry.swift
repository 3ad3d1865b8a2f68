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
    public static func entry(for uid: UID) -> Entry? { entries[uid] }

    /// All of them, in no particular order.
    public static var all: some Collection<Entry> { entries.values }

    private static let entries: [UID: Entry] = {
        var entries: [UID: Entry] = [:]
        let rows = RowText(UIDTable.rows)
        for row in 0..<rows.count {
            let fields = rows[row].split(separator: "|", maxSplits: 4, omittingEmptySubsequences: false)
            guard fields.count == 5 else { continue }
            let uid = UID(rawValue: String(fields[0]))
            entries[uid] = Entry(
                uid: uid, keyword: String(fields[1]), name: String(fields[4]), type: String(fields[2]),
                isRetired: fields[3] == "Y")
        }
        return entries
    }()
}

extension UID {
    /// As the registry names it, `CT Image Storage`; nil where it does not.
    public var name: String? { UIDRegistry.entry(for: self)?.name }
}
