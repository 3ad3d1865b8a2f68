import DICOMCore

/// From stored values to the modality's own units (PS3.3 C.11.1): the first stage of PS3.4 N.2.
public enum ModalityTransform: Hashable, Sendable {
    /// `stored × slope + intercept`, Hounsfield units for most CT.
    case rescale(slope: Double, intercept: Double, unit: String?)
    /// A table of the device's.
    case table(LookupTable, unit: String?)

    /// The stored values themselves.
    public static let identity = ModalityTransform.rescale(slope: 1, intercept: 0, unit: nil)

    /// The value of a stored one.
    public func callAsFunction(_ stored: Double) -> Double {
        switch self {
        case .rescale(let slope, let intercept, _): stored * slope + intercept
        case .table(let table, _): Double(table[stored])
        }
    }

    /// What the values are measured in, `HU`; nil where the object does not say.
    public var unit: String? {
        switch self {
        case .rescale(_, _, let unit), .table(_, let unit): unit
        }
    }
}

extension ModalityTransform {
    /// The transform of a frame: Modality LUT Sequence, or Rescale Slope and Intercept, of the frame's own functional group
    /// (PS3.3 C.7.6.16.2.9) where it has one. An item without a descriptor is no table.
    init(_ dataSet: DataSet, _ groups: FunctionalGroups, frame: Int) throws(ImagingError) {
        if let item = groups.item(.pixelValueTransformationSequence, frame: frame) {
            self = Self.rescale(item) ?? .identity
        } else if let item = dataSet.items(.modalityLUTSequence).first, item.integer(.lutDescriptor) != nil {
            self = .table(try LookupTable(item), unit: item.text(.modalityLUTType))
        } else {
            self = Self.rescale(dataSet) ?? .identity
        }
    }

    /// A slope of 0 or without a number maps everything to one value: no transform at all.
    private static func rescale(_ dataSet: DataSet) -> ModalityTransform? {
        guard dataSet[Attribute.rescaleSlope.tag] != nil || dataSet[Attribute.rescaleIntercept.tag] != nil else {
            return nil
        }
        let slope = dataSet.number(.rescaleSlope) ?? 1
        let intercept = dataSet.number(.rescaleIntercept) ?? 0
        guard slope != 0, slope.isFinite, intercept.isFinite else { return nil }
        // CT need not name its Hounsfield units (PS3.3 C.8.2.1).
        let unit = dataSet.text(.rescaleType) ?? (dataSet.text(.modality) == "CT" ? "HU" : nil)
        return .rescale(slope: slope, intercept: intercept, unit: unit)
    }
}
