extension ContiguousArray<UInt8> {
    /// The bytes, borrowed.
    var borrowed: RawSpan {
        @_lifetime(borrow self)
        get {
            // Octets are bytes: what the span calls unsafe is only to look at other types so.
            unsafe span.bytes
        }
    }
}
