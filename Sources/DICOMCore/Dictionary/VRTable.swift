/// From tag to VR in a few nanoseconds: open addressing over the generated table.
@safe
final class VRTable: @unchecked Sendable {
    // Sendable: filled once, before it is shared.
    static let shared = VRTable()

    private static let bits: UInt32 = 14
    private static let mask = (1 << Int(bits)) - 1
    /// `tag << 32 | row + 1 << 16 | VR`; 0 where free.
    private let slots: UnsafeMutablePointer<UInt64>

    private init() {
        let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: Self.mask + 1)
        unsafe slots.initialize(repeating: 0, count: Self.mask + 1)
        for (row, packed) in DataElementTable.tagsAndVRs.enumerated() {
            let tag = UInt32(truncatingIfNeeded: packed >> 16)
            var slot = Self.slot(of: tag)
            while unsafe slots[slot] != 0 { slot = (slot + 1) & Self.mask }
            unsafe slots[slot] = UInt64(tag) << 32 | UInt64(row + 1) << 16 | packed & 0xFFFF
        }
        unsafe self.slots = slots
    }

    deinit {
        unsafe slots.deallocate()
    }

    func code(of tag: UInt32) -> UInt16? {
        find(tag).map { UInt16(truncatingIfNeeded: $0) }
    }

    /// The element's place in the generated rows.
    func row(of tag: UInt32) -> Int? {
        find(tag).map { Int($0 >> 16 & 0xFFFF) - 1 }
    }

    @inline(__always)
    private static func slot(of tag: UInt32) -> Int {
        Int((tag &* 0x9E37_79B1) >> (32 - bits))
    }

    @inline(__always)
    private func find(_ tag: UInt32) -> UInt64? {
        var slot = Self.slot(of: tag)
        while true {
            // In bounds by the mask; ends since a third of the slots are free.
            let found = unsafe slots[slot]
            if UInt32(truncatingIfNeeded: found >> 32) == tag, found != 0 { return found }
            if found == 0 { return nil }
            slot = (slot &+ 1) & Self.mask
        }
    }
}
