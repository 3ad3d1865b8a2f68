/// What becomes of large values where a data set is written as text (PS3.18 F.2.2).
public struct BulkDataPolicy: Sendable {
    enum Treatment: Sendable {
        case inline
        case omit(over: Int)
        case reference(over: Int, @Sendable (BulkDatum) -> String?)
        case digest(over: Int, @Sendable ([Bytes]) -> String)
        case kept([AttributePath: String])
    }

    let treatment: Treatment

    /// Whether paths of elements are asked for.
    var needsPaths: Bool {
        switch treatment {
        case .reference, .kept: true
        case .inline, .omit, .digest: false
        }
    }

    /// The address that stands for a value; nil where it is to stand itself.
    func uri(of value: ElementValue, _ element: DataElement, at path: AttributePath) -> String? {
        switch treatment {
        case .reference(let threshold, let uri):
            guard !element.vr.isText, value.isBulk(of: element.tag, over: threshold) else { return nil }
            return uri(BulkDatum(path: path, element: element))
        case .kept(let addresses): return element.vr == .SQ ? nil : addresses[path]
        case .inline, .omit, .digest: return nil
        }
    }

    /// Every value stands where it belongs, binary ones as Base64 `InlineBinary`.
    public static let inline = BulkDataPolicy(treatment: .inline)

    /// Values over a size and all pixel data are left out: their length stands instead, `"length": 524288`, which is no
    /// part of the DICOM JSON model.
    ///
    /// - Parameter threshold: in bytes.
    public static func omitted(over threshold: Int = 1024) -> BulkDataPolicy {
        BulkDataPolicy(treatment: .omit(over: threshold))
    }

    /// Binary values over a size and all pixel data are named by a `BulkDataURI`.
    ///
    /// - Parameters:
    ///   - threshold: in bytes.
    ///   - uri: the address where the value can be had; nil keeps it inline.
    public static func references(
        over threshold: Int = 1024, _ uri: @escaping @Sendable (BulkDatum) -> String?
    ) -> BulkDataPolicy {
        BulkDataPolicy(treatment: .reference(over: threshold, uri))
    }

    /// Elements that were read as references are written as such again, all others inline.
    ///
    /// - Parameter references: as `DataSetDocument.references` has them.
    public static func keeping(_ references: [BulkDataReference]) -> BulkDataPolicy {
        let addresses = references.map { ($0.path, $0.uri) }
        return BulkDataPolicy(treatment: .kept([AttributePath: String](addresses, uniquingKeysWith: { $1 })))
    }

    /// Values over a size and all pixel data are named by a digest: `"length": 524288, "sha256": "…"`, encapsulated ones by
    /// `"fragments": 3, "sha256": "…"`.
    ///
    /// - Parameters:
    ///   - threshold: in bytes.
    ///   - digest: the SHA-256, in hexadecimal digits, of parts one after another.
    package static func digests(
        over threshold: Int = 1024, _ digest: @escaping @Sendable ([Bytes]) -> String
    ) -> BulkDataPolicy {
        BulkDataPolicy(treatment: .digest(over: threshold, digest))
    }
}

/// A large value that can stand elsewhere.
public struct BulkDatum: Sendable {
    /// Where the element stands, from the root of the data set.
    public let path: AttributePath
    public let element: DataElement
}
