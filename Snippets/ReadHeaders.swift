// Headers without the rest: many files as a table, one file by its events, a file while it comes.

import DICOMCore

// snippet.scan
for try await row in DICOMScan(directory: "/data").values(.modality, .rows) {
    do {
        let (modality, rows) = try row.values
        print(row.path, modality ?? "?", rows ?? 0)
    } catch {
        print(row.path, error)
    }
}
// snippet.end

// snippet.cursor
let file = try DICOMFile(path: "ct.dcm", .header)
let bytes = try file.dataSet.encoded(as: .explicitVRLittleEndian)
var cursor = DataSetCursor(
    bytes.bytes, transferSyntax: .explicitVRLittleEndian, selection: .header.skippingPrivate())
while let event = try cursor.next() {
    if case .element(let header) = event { print(cursor.path, header.vr, header.length ?? 0) }
}
// snippet.end

// snippet.incremental
struct Elements: DataSetVisitor {
    var count = 0

    mutating func visit(_ event: DataSetEvent) -> DataSetVisit {
        if case .element = event { count += 1 }
        return .skip
    }
}

var elements = Elements()
var reader = IncrementalReader()
for piece: Bytes in [[0x08, 0, 0x60, 0, 0x43, 0x53, 2], [0, 0x43, 0x54]] {
    try reader.push(piece.bytes, to: &elements)
}
try reader.finish(to: &elements)
print(elements.count)
// snippet.end

// snippet.convert
try SyntaxConversion(to: .explicitVRLittleEndian, sequenceLength: .defined).convert("old.dcm", to: "new.dcm")
// snippet.end
