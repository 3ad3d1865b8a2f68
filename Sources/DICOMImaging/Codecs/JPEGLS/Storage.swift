extension JPEGLS {
    /// Memory of a fixed size, initialised from the start, for the tables and lines of a scan.
    ///
    /// Indices are checked in debug builds alone: whoever uses one in the loop over samples shows why it is in bounds.
    @safe
    package struct Storage<Element: BitwiseCopyable>: ~Copyable {
        // Owned: allocated by `init`, freed by `deinit`, handed to nobody.
        private let base: UnsafeMutablePointer<Element>
        package let count: Int

        package init(repeating value: Element, count: Int) {
            self.count = count
            unsafe base = .allocate(capacity: max(count, 1))
            unsafe base.initialize(repeating: value, count: count)
        }

        deinit {
            unsafe base.deallocate()
        }

        package subscript(index: Int) -> Element {
            @inline(__always)
            get {
                assert(index >= 0 && index < count)
                // In bounds by the caller's proof, and initialised.
                return unsafe base[index]
            }
            @inline(__always)
            nonmutating set {
                assert(index >= 0 && index < count)
                // In bounds by the caller's proof.
                unsafe base[index] = newValue
            }
        }

        /// - Precondition: the range lies within the storage.
        package func fill(_ range: Range<Int>, with value: Element) {
            precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range outside of the storage")
            // In bounds: checked just now.
            unsafe (base + range.lowerBound).update(repeating: value, count: range.count)
        }

        /// Copies the elements before `count` of another storage.
        func copy(from other: borrowing Storage<Element>, count: Int) {
            precondition(count <= self.count && count <= other.count, "more elements than there are")
            // In bounds: checked just now; two storages share nothing.
            unsafe base.update(from: other.base, count: count)
        }

        /// The elements in `range`.
        package func array(_ range: Range<Int>) -> [Element] {
            precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range outside of the storage")
            // In bounds: checked just now.
            return unsafe Array(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
        }
    }
}
