extension J2K {
    /// Steps of a lifting filter on rows of numbers, and how a row is put together out of its halves (T.800 F).
    protocol LiftingFilter {
        associatedtype Number: BitwiseCopyable

        /// Lifting steps, in the order of the synthesis.
        static var steps: Int { get }
        /// Step `step` changes the places of odd index; else those of even index.
        static func changesOdd(_ step: Int) -> Bool
        /// `target[i] -= f(a[i], b[i])`, the synthesis step.
        static func undo(
            _ step: Int, _ target: UnsafeMutablePointer<Number>, _ a: UnsafePointer<Number>, _ b: UnsafePointer<Number>,
            _ count: Int)
        /// The analysis step, its inverse.
        static func apply(
            _ step: Int, _ target: UnsafeMutablePointer<Number>, _ a: UnsafePointer<Number>, _ b: UnsafePointer<Number>,
            _ count: Int)
        /// A row of one number at an odd place.
        static func halve(_ value: Number) -> Number
        static func double(_ value: Number) -> Number
        /// Copies a subband's row, multiplied by `scale` where the filter has gains of its own.
        static func copy(
            _ source: UnsafePointer<Number>, _ target: UnsafeMutablePointer<Number>, _ count: Int, scale: Float)
        /// What low coefficients are multiplied by before the synthesis in each direction; high ones by its inverse.
        static var gain: Float { get }
    }

    /// The 5/3 filter on integers (T.800 F.3.8.2.1).
    enum ReversibleFilter: LiftingFilter {
        static var steps: Int { 2 }
        static var gain: Float { 1 }
        static func changesOdd(_ step: Int) -> Bool { step == 1 }
        static func halve(_ value: Int32) -> Int32 { value >> 1 }
        static func double(_ value: Int32) -> Int32 { value << 1 }

        @inline(__always)
        static func undo(
            _ step: Int, _ target: UnsafeMutablePointer<Int32>, _ a: UnsafePointer<Int32>, _ b: UnsafePointer<Int32>,
            _ count: Int
        ) {
            // In bounds: the callers' rows have `count` numbers.
            if step == 0 {
                for i in 0..<count { unsafe target[i] &-= (a[i] &+ b[i] &+ 2) &>> 2 }
            } else {
                for i in 0..<count { unsafe target[i] &+= (a[i] &+ b[i]) &>> 1 }
            }
        }

        @inline(__always)
        static func apply(
            _ step: Int, _ target: UnsafeMutablePointer<Int32>, _ a: UnsafePointer<Int32>, _ b: UnsafePointer<Int32>,
            _ count: Int
        ) {
            if step == 0 {
                for i in 0..<count { unsafe target[i] &+= (a[i] &+ b[i] &+ 2) &>> 2 }
            } else {
                for i in 0..<count { unsafe target[i] &-= (a[i] &+ b[i]) &>> 1 }
            }
        }

        @inline(__always)
        static func copy(
            _ source: UnsafePointer<Int32>, _ target: UnsafeMutablePointer<Int32>, _ count: Int, scale: Float
        ) {
            unsafe target.update(from: source, count: count)
        }
    }

    /// The 9/7 filter on floats (T.800 F.3.8.2.2).
    enum IrreversibleFilter: LiftingFilter {
        static let alpha: Float = -1.586_134_342_059_924
        static let beta: Float = -0.052_980_118_572_961
        static let gamma: Float = 0.882_911_075_530_934
        static let delta: Float = 0.443_506_852_043_971

        static var steps: Int { 4 }
        static var gain: Float { 1.230_174_104_914_001 }
        static func changesOdd(_ step: Int) -> Bool { step % 2 == 1 }
        static func halve(_ value: Float) -> Float { value * 0.5 }
        static func double(_ value: Float) -> Float { value * 2 }

        @inline(__always)
        private static func factor(_ step: Int) -> Float {
            switch step {
            case 0: delta
            case 1: gamma
            case 2: beta
            default: alpha
            }
        }

        @inline(__always)
        static func undo(
            _ step: Int, _ target: UnsafeMutablePointer<Float>, _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>,
            _ count: Int
        ) {
            let factor = factor(step)
            // In bounds: the callers' rows have `count` numbers.
            for i in 0..<count { unsafe target[i] -= factor * (a[i] + b[i]) }
        }

        @inline(__always)
        static func apply(
            _ step: Int, _ target: UnsafeMutablePointer<Float>, _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>,
            _ count: Int
        ) {
            let factor = factor(step)
            for i in 0..<count { unsafe target[i] += factor * (a[i] + b[i]) }
        }

        @inline(__always)
        static func copy(
            _ source: UnsafePointer<Float>, _ target: UnsafeMutablePointer<Float>, _ count: Int, scale: Float
        ) {
            if scale == 1 {
                unsafe target.update(from: source, count: count)
            } else {
                for i in 0..<count { unsafe target[i] = source[i] * scale }
            }
        }
    }
}
