extension J2K {
    /// The states of the MQ coder (T.800 table C.2).
    package enum MQTable {
        /// Probability estimate, next state after the more probable symbol, after the less probable one, and whether the
        /// latter exchanges their meaning.
        static let states: [(estimate: Int, more: Int, less: Int, exchanges: Bool)] = [
            (0x5601, 1, 1, true), (0x3401, 2, 6, false), (0x1801, 3, 9, false), (0x0AC1, 4, 12, false),
            (0x0521, 5, 29, false), (0x0221, 38, 33, false), (0x5601, 7, 6, true), (0x5401, 8, 14, false),
            (0x4801, 9, 14, false), (0x3801, 10, 14, false), (0x3001, 11, 17, false), (0x2401, 12, 18, false),
            (0x1C01, 13, 20, false), (0x1601, 29, 21, false), (0x5601, 15, 14, true), (0x5401, 16, 14, false),
            (0x5101, 17, 15, false), (0x4801, 18, 16, false), (0x3801, 19, 17, false), (0x3401, 20, 18, false),
            (0x3001, 21, 19, false), (0x2801, 22, 19, false), (0x2401, 23, 20, false), (0x2201, 24, 21, false),
            (0x1C01, 25, 22, false), (0x1801, 26, 23, false), (0x1601, 27, 24, false), (0x1401, 28, 25, false),
            (0x1201, 29, 26, false), (0x1101, 30, 27, false), (0x0AC1, 31, 28, false), (0x09C1, 32, 29, false),
            (0x08A1, 33, 30, false), (0x0521, 34, 31, false), (0x0441, 35, 32, false), (0x02A1, 36, 33, false),
            (0x0221, 37, 34, false), (0x0141, 38, 35, false), (0x0111, 39, 36, false), (0x0085, 40, 37, false),
            (0x0049, 41, 38, false), (0x0025, 42, 39, false), (0x0015, 43, 40, false), (0x0009, 44, 41, false),
            (0x0005, 45, 42, false), (0x0001, 45, 43, false), (0x5601, 46, 46, false),
        ]

        /// A context's state in one word: the estimate from bit 47, the state's number from bit 8, the more probable symbol
        /// in bit 0.
        static func word(_ state: Int, _ symbol: Int) -> Int64 {
            Int64(states[state].estimate) << 47 | Int64(state * 2 + symbol) << 8 | Int64(symbol)
        }

        /// The words that follow each state's after the more and the less probable symbol: index `4 · state + 2 · symbol`,
        /// the latter at odd places.
        static let transitions: [Int64] = states.indices.flatMap { state in
            [0, 1].flatMap { symbol in
                let entry = states[state]
                return [word(entry.more, symbol), word(entry.less, entry.exchanges ? 1 - symbol : symbol)]
            }
        }

        /// Contexts of a code-block: 0...8 zero coding, 9...13 signs, 14...16 refinement, 17 runs, 18 uniform.
        static let contexts = 19

        /// Where the contexts begin (T.800 table D.7).
        static let initial: [Int64] = (0..<contexts).map { context in
            switch context {
            case 0: word(4, 0)
            case 17: word(3, 0)
            case 18: word(46, 0)
            default: word(0, 0)
            }
        }
    }
}
