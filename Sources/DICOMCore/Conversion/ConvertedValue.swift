/// The value of one element on its way from a source to a sink, a slice at a time.
struct ConvertedValue {
    /// Of the whole value in the source.
    var length = 0
    /// So many bytes change places together; 1 where the byte order stays.
    var unit = 1
    /// What makes an odd length even.
    var padding: UInt8 = 0
    /// Of a unit that a slice ends in.
    private var rest: ContiguousArray<UInt8> = []

    init(length: Int = 0, unit: Int = 1, padding: UInt8 = 0) {
        self.length = length
        self.unit = unit
        self.padding = padding
    }

    mutating func write(_ slice: RawSpan, isLast: Bool, to sink: ByteSink) throws(DICOMError) {
        if unit == 1 {
            try sink.append(slice)
        } else {
            var units = rest
            unsafe slice.withUnsafeBytes { unsafe units.append(contentsOf: $0) }
            let whole = units.count / unit * unit
            reverse(&units, whole)
            try sink.append(units.borrowed.extracting(0..<whole))
            rest = ContiguousArray(units[whole...])
            // A rest shorter than a unit stays as it is.
            if isLast { try sink.append(rest.borrowed) }
        }
        if isLast, length % 2 != 0 { try sink.append(padding) }
    }

    private func reverse(_ bytes: inout ContiguousArray<UInt8>, _ count: Int) {
        var start = 0
        // In bounds: `count` is a multiple of the unit and no more than there are.
        while start < count {
            for offset in 0..<unit / 2 { bytes.swapAt(start &+ offset, start &+ unit &- 1 &- offset) }
            start &+= unit
        }
    }
}
