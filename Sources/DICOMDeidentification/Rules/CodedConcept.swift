import DICOMCore

/// The code of an item (PS3.3 8.8).
struct CodedConcept {
    let scheme: String
    let code: String

    /// Nil where the item has no code.
    init?(_ item: DataSet) {
        guard let code = item[.codeValue]?.string, let scheme = item[.codingSchemeDesignator]?.string else {
            return nil
        }
        (self.code, self.scheme) = (code, scheme)
    }

    /// Nil where the sequence's first item has no code.
    init?(of sequence: AttributeTag, in item: DataSet) {
        guard let concept = item[sequence]?.items?.first else { return nil }
        self.init(concept)
    }

    /// A code of a coding scheme that is not private, and of the form that such codes have: up to three capitals, then
    /// digits of base 16, points and dashes.
    var isPublic: Bool {
        guard Self.publicSchemes.contains(scheme) else { return false }
        let letters = code.utf8.prefix(3).prefix { (0x41...0x5A).contains($0) }
        let digits = code.utf8.dropFirst(letters.count)
        return code.utf8.count <= 18 && !digits.isEmpty
            && digits.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x46).contains($0) || $0 == 0x2D || $0 == 0x2E
            }
    }

    private static let publicSchemes: Set<String> = [
        "DCM", "SCT", "SRT", "SNM3", "99SDM", "LN", "UCUM", "FMA", "UMLS", "NCIt", "RADLEX", "MDC", "I9", "I9C", "I10",
        "I10C", "I10P", "I11", "ICDO3", "C4", "C5", "CD2", "ACR", "BI", "IBSI", "NEU", "RXNORM",
    ]
}
