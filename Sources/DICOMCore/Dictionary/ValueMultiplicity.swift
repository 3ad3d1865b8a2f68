/// Value Multiplicity: how many values an element may have (PS3.5 6.4).
public struct ValueMultiplicity: Hashable, Sendable, CustomStringConvertible {
    public let minimum: Int
    /// Nil: any number.
    public let maximum: Int?
    /// Values come in multiples of this: 2 for `2-2n`.
    public let step: Int
    /// As PS3.6 writes it, `1-n`.
    public let description: String

    /// Reads `1`, `1-3`, `1-n`, `2-2n`; anything else is any number.
    init(_ text: Substring) {
        description = String(text)
        let ends = text.split(separator: "-", maxSplits: 1)
        minimum = ends.first.flatMap { Int($0) } ?? 1
        guard ends.count == 2 else {
            maximum = ends.isEmpty ? nil : minimum
            step = 1
            return
        }
        maximum = Int(ends[1])
        step = ends[1].hasSuffix("n") ? Int(ends[1].dropLast()) ?? 1 : 1
    }

    /// Whether an element may hold `count` values.
    public func allows(_ count: Int) -> Bool {
        count >= minimum && maximum.map { count <= $0 } ?? (count % step == 0)
    }
}
