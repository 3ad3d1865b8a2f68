extension J2K {
    /// An entry of the quads' code, taken apart.
    struct HTCode {
        let context: Int
        /// Which samples of the quad are significant: left above, left below, right above, right below from bit 0.
        let pattern: Int
        let hasExponent: Bool
        /// Samples whose most significant magnitude bit is known, and its value.
        let known: Int
        let ones: Int
        let word: Int
        let length: Int

        init(_ packed: UInt32) {
            let packed = Int(packed)
            context = packed >> 23
            pattern = packed >> 19 & 15
            hasExponent = packed >> 18 & 1 == 1
            known = packed >> 14 & 15
            ones = packed >> 10 & 15
            word = packed >> 3 & 127
            length = packed & 7
        }
    }

    /// Tables for decoding a quad and a pair's exponents at once.
    enum HTDecodingTables {
        /// By context (3 bits) and the next 7 bits: length in bits 0...2, exponent follows in bit 3, pattern in 4...7, ones in
        /// 8...11, known in 12...15. The second half is for other rows than the first.
        static let codes: [UInt16] = table(HTCodeTable.first) + table(HTCodeTable.others)

        private static func table(_ entries: [UInt32]) -> [UInt16] {
            var table = [UInt16](repeating: 0, count: 1024)
            for code in entries.map(HTCode.init) {
                let value =
                    code.length | (code.hasExponent ? 8 : 0) | code.pattern << 4 | code.ones << 8 | code.known << 12
                for rest in 0..<1 << (7 - code.length) {
                    table[code.context << 7 | rest << code.length | code.word] = UInt16(value)
                }
            }
            return table
        }

        /// A prefix of an exponent (T.814 table 3) at the low end of some bits: its length, the suffix's, the value.
        private static func prefix(_ bits: Int) -> (length: Int, suffix: Int, value: Int) {
            if bits & 1 != 0 { return (1, 0, 1) }
            if bits & 2 != 0 { return (2, 0, 2) }
            return bits & 4 != 0 ? (3, 1, 3) : (3, 5, 5)
        }

        /// By mode and the next 6 bits. Modes: which quads have an exponent (bits 0, 1), 4: both, in the first row, and both
        /// are above 2; 5: both, in the first row, one of them not above 2. Bits 0...2: length of the prefixes; 3...6: of the
        /// suffixes; 7...9: of the first one's; 10...12 and 13...15: the values so far.
        static let exponents: [UInt16] = (0..<6 << 6).map { index in
            let (mode, bits) = (index >> 6, index & 63)
            let first = mode == 2 || mode == 0 ? (0, 0, 0) : prefix(bits)
            var second = mode == 1 || mode == 0 ? (0, 0, 0) : prefix(bits >> first.0)
            // In the first row, after a first exponent above 2, the second one is 1 or 2 and takes one bit.
            if mode == 5, first.0 == 3 { second = (1, 0, 1 + bits >> 3 & 1) }
            let more = mode == 4 ? 2 : 0
            return UInt16(
                first.0 + second.0 | (first.1 + second.1) << 3 | first.1 << 7 | (first.2 + more) << 10
                    | (second.2 + more) << 13)
        }
    }
}
