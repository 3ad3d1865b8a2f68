extension TransferSyntax {
    /// The transfer syntax whose UID stands in these bytes; nil for bytes that are no UID the standard registers for one.
    ///
    /// - Parameter uid: a value field, with its padding.
    package init?(knownUID uid: borrowing RawSpan) {
        let trimmed = Text.trimmedRange(uid, leading: false)
        guard let row = RowsByUID.shared.row(of: uid.extracting(trimmed)) else { return nil }
        self.init(row: row)
    }
}

/// The rows of the table by the bytes of their UIDs: every file asks for one, and a string of its own would cost more.
private struct RowsByUID: Sendable {
    static let shared = RowsByUID()

    /// Row and one more; 0 where nothing is. More than half of it is empty.
    private var slots = ContiguousArray<UInt8>(repeating: 0, count: 256)

    private init() {
        for (row, definition) in TransferSyntax.table.enumerated() where row < 128 {
            let uid = Bytes(utf8: definition.uid.rawValue)
            var slot = Self.slot(of: uid.bytes)
            while slots[slot] != 0 { slot = (slot + 1) & 255 }
            slots[slot] = UInt8(row + 1)
        }
    }

    func row(of uid: borrowing RawSpan) -> Int? {
        var slot = Self.slot(of: uid)
        while slots[slot] != 0 {
            let row = Int(slots[slot]) - 1
            if Self.isEqual(TransferSyntax.table[row].uid.rawValue.utf8, uid) { return row }
            slot = (slot + 1) & 255
        }
        return nil
    }

    private static func isEqual(_ text: String.UTF8View, _ uid: borrowing RawSpan) -> Bool {
        var offset = 0
        for byte in text {
            guard uid.byte(at: offset) == byte else { return false }
            offset += 1
        }
        return offset == uid.byteCount
    }

    /// By the last bytes: the first ones are the same in all.
    private static func slot(of uid: borrowing RawSpan) -> Int {
        var hash = UInt32(truncatingIfNeeded: uid.byteCount)
        for offset in max(0, uid.byteCount - 6)..<uid.byteCount {
            hash = (hash ^ UInt32(uid.byte(at: offset) ?? 0)) &* 0x0100_0193
        }
        return Int(hash >> 16 & 255)
    }
}
