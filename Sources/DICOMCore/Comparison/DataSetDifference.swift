/// One place where two data sets differ.
public struct DataSetDifference: Sendable {
    /// What is different. More kinds may come: switch with a `default`.
    public enum Kind: Hashable, Sendable {
        /// The element, or the item, is only in the second data set.
        case added
        /// The element, or the item, is only in the first data set.
        case removed
        /// The values differ. The first byte that does, where both are bytes or text: the length of the shorter one where the
        /// longer one goes on; counted in little endian, of text in its UTF-8, of encapsulated pixel data over all fragments.
        case value(firstByte: Int?)
        /// The same bytes under another VR.
        case vr
    }

    /// Where: with items, the number of the item in the first data set; of an added item, in the second.
    public let path: AttributePath
    public let kind: Kind
    /// In the first data set: nil where there is none, or where `path` is that of an item.
    public let first: DataElement?
    /// In the second data set: nil where there is none, or where `path` is that of an item.
    public let second: DataElement?
    /// The creator of a private element, in either data set.
    public let privateCreator: String?
}

extension DataSetDifference: CustomStringConvertible {
    /// `(0008,1140)[0].(0008,1155): values differ from byte 12 on`, without the values, which may identify a patient.
    public var description: String {
        let what =
            switch kind {
            case .added: "added"
            case .removed: "removed"
            case .value(let place?): "values differ from byte \(place) on"
            case .value(nil): "values differ"
            case .vr: "VR \(first?.vr.code ?? "") became \(second?.vr.code ?? "")"
            }
        return path.description + ": " + what
    }
}
