import DICOMCore

extension Door {
    /// DICOM JSON: what can be read is written and read again the same.
    static let json = Door(name: "json") { bytes in
        guard let dataSet = try? DataSet(json: bytes, limits: limits) else { return }
        visit(dataSet)
        let written = Bytes(dataSet.json())
        guard let again = try? DataSet(json: written, limits: limits) else { broken("the JSON written cannot be read") }
        if contents(of: again) != contents(of: dataSet) { broken("the JSON written has other elements") }
    }

    /// The Native DICOM Model in XML: what can be read is written and read again.
    static let xml = Door(name: "xml") { bytes in
        guard let dataSet = try? DataSet(xml: bytes, limits: limits) else { return }
        visit(dataSet)
        let written = Bytes(dataSet.xml())
        guard let again = try? DataSet(xml: written, limits: limits) else { broken("the XML written cannot be read") }
        if contents(of: again) != contents(of: dataSet) { broken("the XML written has other elements") }
    }

    /// What the models carry: neither group lengths nor File Meta Information.
    private static func contents(of dataSet: DataSet) -> [AttributeTag] {
        dataSet.tags.filter { !$0.isGroupLength && $0.group != 2 }
    }

    /// A DICOMDIR: what can be read is written and read again, record for record.
    static let directory = Door(name: "dicomdir") { bytes in
        guard let file = try? DICOMFile(bytes: bytes, limits: limits),
            let directory = try? DICOMDirectory(file, limits: limits)
        else { return }
        let count = directory.files.count
        guard let written = try? directory.file().encoded() else { return }
        guard let again = try? DICOMFile(bytes: written, limits: limits),
            let read = try? DICOMDirectory(again, limits: limits)
        else { broken("the directory written cannot be read") }
        if read.files.count != count { broken("the directory written names other files") }
    }
}
