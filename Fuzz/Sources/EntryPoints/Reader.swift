import DICOMCore

extension Door {
    /// A file: read, every value looked at, written, and read again.
    static let reader = Door(name: "reader") { bytes in
        guard let file = try? DICOMFile(bytes: bytes, limits: limits) else { return }
        visit(file.meta.dataSet)
        visit(file.dataSet)
        rewrite(file.dataSet, as: file.transferSyntax)
    }

    /// A data set alone, as messages carry it; the first byte chooses its transfer syntax.
    static let dataSet = Door(name: "dataset") { bytes in
        guard !bytes.isEmpty else { return }
        let first = bytes.span[0]
        let syntaxes: [TransferSyntax] = [
            .implicitVRLittleEndian, .explicitVRLittleEndian, .explicitVRBigEndian, .deflatedExplicitVRLittleEndian,
        ]
        let syntax = syntaxes[Int(first) % syntaxes.count]
        let rest = bytes[1..<bytes.count]
        guard let dataSet = try? DataSet(parsing: rest, transferSyntax: syntax, limits: limits) else { return }
        visit(dataSet)
        rewrite(dataSet, as: syntax)
        if let other = try? dataSet.encoded(as: .explicitVRLittleEndian),
            (try? DataSet(parsing: other, transferSyntax: .explicitVRLittleEndian, limits: limits)) == nil
        {
            broken("what was written in another transfer syntax cannot be read")
        }
    }

    /// Every value by every accessor.
    static func visit(_ dataSet: DataSet) {
        var pending = [dataSet]
        while let next = pending.popLast() {
            for element in next {
                _ = element.strings
                _ = element.ints
                _ = element.doubles
                _ = element.bytes
                pending += element.items ?? []
            }
        }
        _ = dataSet.json()
        _ = dataSet[.patientName]
        _ = dataSet[.studyDate]
        _ = dataSet[.studyTime]
        _ = dataSet[.acquisitionDateTime]
        _ = dataSet[.pixelSpacing]
    }

    /// What was read must be writable, and read the same again.
    private static func rewrite(_ dataSet: DataSet, as syntax: TransferSyntax) {
        guard let written = try? dataSet.encoded(as: syntax) else { return }
        guard let again = try? DataSet(parsing: written, transferSyntax: syntax, limits: limits) else {
            broken("what was written cannot be read")
        }
        if again.tags != dataSet.tags { broken("what was written has other elements") }
    }
}
