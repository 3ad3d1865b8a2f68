extension J2K {
    /// Numbers of a component while it is transformed: integers of 32 bits or floats, in the same memory.
    @safe
    package final class Plane {
        // Valid for `count` numbers of 4 bytes until deinit, aligned for SIMD.
        private let memory: UnsafeMutableRawPointer
        package let count: Int

        /// - Parameter zeroed: or else whoever makes it writes everything before reading.
        init(count: Int, zeroed: Bool) {
            self.count = count
            unsafe memory = .allocate(byteCount: max(count, 16) * 4, alignment: 64)
            if zeroed { unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: count * 4) }
        }

        deinit {
            unsafe memory.deallocate()
        }

        /// The numbers as integers.
        @unsafe var integers: UnsafeMutablePointer<Int32> { unsafe memory.assumingMemoryBound(to: Int32.self) }

        /// The numbers as floats.
        @unsafe var floats: UnsafeMutablePointer<Float> { unsafe memory.assumingMemoryBound(to: Float.self) }

        /// For tests and for copying.
        package var integerArray: [Int32] {
            get { unsafe Array(UnsafeBufferPointer(start: integers, count: count)) }
        }

        package var floatArray: [Float] {
            unsafe Array(UnsafeBufferPointer(start: floats, count: count))
        }

        package convenience init(_ integers: [Int32]) {
            self.init(count: integers.count, zeroed: false)
            for index in integers.indices { unsafe self.integers[index] = integers[index] }
        }

        package convenience init(_ floats: [Float]) {
            self.init(count: floats.count, zeroed: false)
            for index in floats.indices { unsafe self.floats[index] = floats[index] }
        }
    }
}
