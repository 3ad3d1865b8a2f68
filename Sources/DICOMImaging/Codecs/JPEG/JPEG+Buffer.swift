extension JPEG {
    /// Zeroed memory of a decoder's or an encoder's own, freed with the value: what nobody writes is 0.
    @safe
    package struct Buffer<Element: BitwiseCopyable & ExpressibleByIntegerLiteral>: ~Copyable {
        private let storage: UnsafeMutableBufferPointer<Element>

        /// - Parameter count: elements.
        package init(count: Int) {
            unsafe storage = .allocate(capacity: count)
            unsafe storage.initialize(repeating: 0)
        }

        // The elements are trivial: there is nothing to deinitialize.
        deinit { unsafe storage.deallocate() }

        package var count: Int { unsafe storage.count }

        /// The elements, borrowed.
        package var span: Span<Element> {
            @_lifetime(borrow self)
            borrowing get {
                // Valid as long as the value: nobody else has the pointer.
                unsafe _overrideLifetime(storage.span, borrowing: self)
            }
        }

        /// The elements, to be written.
        package var mutableSpan: MutableSpan<Element> {
            @_lifetime(&self)
            mutating get {
                // Exclusive as `self` is.
                unsafe _overrideLifetime(storage.mutableSpan, mutating: &self)
            }
        }
    }
}
