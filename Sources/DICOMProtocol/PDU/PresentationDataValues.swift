public import DICOMCore

/// P-DATA-TF, whole and in memory: one fragment or more of messages (PS3.8 9.3.5).
///
/// The way of large data is `PDUFramer` and `MessageFragmenter`, which touch headers only.
public struct PresentationDataValues: Hashable, Sendable {
    /// One Presentation Data Value item: a fragment of a command set or a data set (PS3.8 9.3.5.1, E.2).
    public struct Item: Hashable, Sendable {
        /// Odd, 1 to 255.
        public var contextID: UInt8
        /// The fragment belongs to a command set; otherwise to a data set.
        public var isCommand: Bool
        /// The fragment is the last of its command set or data set.
        public var isLast: Bool
        /// The fragment, without its message control header.
        public var payload: Bytes

        public init(contextID: UInt8, isCommand: Bool, isLast: Bool, payload: Bytes) {
            self.contextID = contextID
            self.isCommand = isCommand
            self.isLast = isLast
            self.payload = payload
        }
    }

    public var items: [Item]

    public init(_ items: [Item]) {
        self.items = items
    }
}
