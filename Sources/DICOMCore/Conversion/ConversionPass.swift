/// One pass over a file that is converted: a measuring one, or one that writes.
struct ConversionPass: DataSetVisitor {
    private let conversion: SyntaxConversion
    private let known: ConversionPlan?
    private let sink: ByteSink?
    private var visitor: ConversionVisitor?
    private(set) var head: DICOMFile.Head?

    /// - Parameters:
    ///   - plan: what the measuring pass found.
    ///   - sink: nil in the measuring pass.
    init(_ conversion: SyntaxConversion, plan: ConversionPlan? = nil, sink: ByteSink? = nil) {
        self.conversion = conversion
        known = plan
        self.sink = sink
    }

    /// What was found.
    var plan: ConversionPlan { visitor?.plan ?? ConversionPlan() }

    mutating func begin(_ head: DICOMFile.Head) throws(DICOMError) {
        let (source, target) = (head.transferSyntax, conversion.target)
        guard source == target || !target.isEncapsulated else {
            throw DICOMError(
                .unencodable, at: AttributePath(.pixelDataTag), offset: head.dataSetOffset, rule: "PS3.5 A.4")
        }
        // The records of a DICOMDIR refer to each other by their bytes' places in the file.
        guard head.meta.mediaStorageSOPClassUID != DICOMDirectory.sopClass else {
            throw DICOMError(.unencodable, at: AttributePath(AttributeTag(0x0004, 0x1220)), rule: "PS3.10 8.6")
        }
        self.head = head
        let style = ConversionStyle(
            encoding: target.encoding, sequenceLength: conversion.sequenceLength,
            writesGroupLengths: conversion.writesGroupLengths, passesFragments: source == target)
        visitor = ConversionVisitor(style, source: source.encoding, plan: known, sink: sink)
        guard let sink, let known else { return }
        try writeHead(head, known, to: sink)
        if target.isDeflated { try sink.beginDeflating() }
    }

    /// Preamble and File Meta Information, which say who wrote the file.
    func writeHead(_ head: DICOMFile.Head, _ plan: ConversionPlan, to sink: ByteSink) throws(DICOMError) {
        let meta = try meta(head, plan).encoded()
        let preamble = head.preamble.isEmpty ? DICOMFile.emptyPreamble : head.preamble
        for part in [preamble, DICOMFile.prefix, meta] { try sink.append(part.bytes) }
    }

    private func meta(_ head: DICOMFile.Head, _ plan: ConversionPlan) throws(DICOMError) -> FileMetaInformation {
        guard !head.meta.dataSet.isEmpty else {
            guard let sopClass = plan.sopClass else { throw absent(.sopClassTag) }
            guard let sopInstance = plan.sopInstance else { throw absent(.sopInstanceTag) }
            return FileMetaInformation(
                sopClass: sopClass, sopInstance: sopInstance, transferSyntax: conversion.target)
        }
        var meta = head.meta
        meta.transferSyntaxUID = conversion.target.uid
        meta.dataSet.set(AttributeTag(0x0002, 0x0012), .UI, text: Implementation.classUID.rawValue)
        meta.dataSet.set(AttributeTag(0x0002, 0x0013), .SH, text: Implementation.versionName)
        return meta
    }

    private func absent(_ tag: AttributeTag) -> DICOMError {
        DICOMError(.absent, at: AttributePath(tag), rule: "PS3.10 7.1")
    }

    mutating func visit(_ event: DataSetEvent) throws(DICOMError) -> DataSetVisit {
        try visitor?.visit(event) ?? .stop
    }

    mutating func visit(value: RawSpan, at offset: Int, isLast: Bool) throws(DICOMError) {
        try visitor?.visit(value: value, at: offset, isLast: isLast)
    }

    mutating func finish() {
        visitor?.finish()
    }
}
