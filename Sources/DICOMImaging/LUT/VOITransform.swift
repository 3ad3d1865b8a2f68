import DICOMCore

/// From the modality's units to what is of interest (PS3.3 C.11.2): the second stage of PS3.4 N.2.
public enum VOITransform: Hashable, Sendable {
    /// Window Center and Width.
    case window(Window)
    /// An item of the VOI LUT Sequence.
    case table(LookupTable)

    /// How bright a value is shown, from 0 to 1.
    public func callAsFunction(_ value: Double) -> Double {
        switch self {
        case .window(let window): window(value)
        case .table(let table): Double(table[value]) / table.maximum
        }
    }

    /// The name that the object gives it.
    public var explanation: String? {
        switch self {
        case .window(let window): window.explanation
        case .table(let table): table.explanation
        }
    }
}

extension VOITransform {
    /// What a frame offers: its windows, then its tables. Tables that are damaged are left out.
    static func all(_ dataSet: DataSet, _ groups: FunctionalGroups, frame: Int) -> [VOITransform] {
        if let item = groups.item(.frameVOILUTSequence, frame: frame) {
            let windows = Window.all(in: item)
            if !windows.isEmpty { return windows.map(Self.window) }
        }
        return Window.all(in: dataSet).map(Self.window)
            + dataSet.items(.voiLUTSequence).compactMap { item in
                (try? LookupTable(item)).map(Self.table)
            }
    }
}
