extension DataSetEvent {
    /// What stands before the value of an element (PS3.5 7.1), and where.
    public struct ElementHeader: Hashable, Sendable {
        public let tag: AttributeTag
        /// Where the header starts, from the first byte of the source (of the inflated data set where it is deflated).
        public let offset: Int
        let lengthField: UInt32
        let vrCode: UInt16
        private let flagBits: UInt8
        let headerSize: UInt8

        @inline(__always)
        init(
            tag: UInt32, offset: Int, lengthField: UInt32, vrCode: UInt16, flags: IndexEntry.Flags = [], headerSize: Int
        ) {
            self.tag = AttributeTag(rawValue: tag)
            self.offset = offset
            self.lengthField = lengthField
            self.vrCode = vrCode
            flagBits = flags.rawValue
            self.headerSize = UInt8(truncatingIfNeeded: headerSize)
        }

        var flags: IndexEntry.Flags { IndexEntry.Flags(rawValue: flagBits) }

        /// As the source has it; for implicit VR by the dictionary, which gives the first where it leaves a choice, and UN where
        /// it knows none. A sequence is SQ, or UN where its items are hidden behind that (PS3.5 6.2.2).
        public var vr: VR { VR(rawValue: vrCode) ?? .UN }

        /// Bytes of the value; nil where the length is undefined (PS3.5 7.1.2).
        public var length: Int? { lengthField == .max ? nil : Int(lengthField) }

        /// Where the value, or the first item, starts in the source.
        public var valueOffset: Int { offset + Int(headerSize) }

        /// The source gives no VR (PS3.5 7.1.3).
        public var isImplicit: Bool { flags.contains(.implicit) }
    }

    /// What stands before an item of a sequence, or before a fragment of encapsulated pixel data (PS3.5 7.5, A.4).
    public struct ItemHeader: Hashable, Sendable {
        /// From 0. The fragment 0 is the Basic Offset Table.
        public let number: Int
        /// Where the header starts, from the first byte of the source (of the inflated data set where it is deflated).
        public let offset: Int
        let lengthField: UInt32

        /// Bytes of the contents; nil where the length is undefined, which that of a fragment never is.
        public var length: Int? { lengthField == .max ? nil : Int(lengthField) }

        /// Where the contents start in the source.
        public var contentOffset: Int { offset + 8 }
    }
}
