import DICOMCore

/// A directory as people or programs read it.
struct DirectoryListing {
    let json: Bool

    func write(_ directory: DICOMDirectory) {
        var output = StandardOutput()
        if json {
            writeFiles(directory, &output)
        } else {
            writeTree(directory, &output)
        }
        output.flush()
    }

    /// Records indented by their depth.
    private func writeTree(_ directory: DICOMDirectory, _ output: inout StandardOutput) {
        output.writeLine("# file-set " + (directory.fileSetID.isEmpty ? "without an ID" : directory.fileSetID))
        var lines: [String] = []
        directory.visit { record, depth in
            var words = [record.type.rawValue]
            words += Self.labels(of: record.type).compactMap { record.keys[$0]?.string }.filter { !$0.isEmpty }
            if let file = record.file { words.append(file.id.path) }
            lines.append(String(repeating: "  ", count: depth) + words.joined(separator: "  "))
        }
        for line in lines { output.writeLine(line) }
        for finding in directory.findings { output.writeLine("# " + finding.description) }
    }

    private static func labels(of type: DirectoryRecordType) -> [AttributeTag] {
        let tags: [UInt32] =
            switch type {
            case .patient: [0x0010_0020, 0x0010_0010]
            case .study: [0x0008_0020, 0x0008_0030, 0x0020_0010, 0x0008_1030]
            case .series: [0x0008_0060, 0x0020_0011]
            default: [0x0020_0013, 0x0070_0080]
            }
        return tags.map { AttributeTag(rawValue: $0) }
    }

    /// An object a file, with what leads to it.
    private func writeFiles(_ directory: DICOMDirectory, _ output: inout StandardOutput) {
        var branch: [DirectoryRecord] = []
        var lines: [String] = []
        directory.visit { record, depth in
            branch.removeLast(branch.count - min(branch.count, depth))
            branch.append(record)
            if let file = record.file { lines.append(Self.object(of: file, record.type, branch)) }
        }
        for line in lines { output.writeLine(line) }
    }

    private static func object(
        of file: ReferencedFile, _ type: DirectoryRecordType, _ branch: [DirectoryRecord]
    ) -> String {
        var members = [
            ("fileID", file.id.path), ("type", type.rawValue), ("sopClass", file.sopClass.rawValue),
            ("sopInstance", file.sopInstance.rawValue), ("transferSyntax", file.transferSyntax.rawValue),
        ]
        let keys: [(DirectoryRecordType, String, UInt32)] = [
            (.patient, "patientID", 0x0010_0020), (.study, "study", 0x0020_000D), (.series, "series", 0x0020_000E),
        ]
        for (level, name, tag) in keys {
            guard let record = branch.first(where: { $0.type == level }) else { continue }
            members.append((name, record.keys[AttributeTag(rawValue: tag)]?.string ?? ""))
        }
        return "{" + members.map { "\"\($0)\":" + JSONString.quoted($1) }.joined(separator: ",") + "}"
    }

    static func object(of finding: DirectoryFinding) -> String {
        var members = [("finding", finding.kind.rawValue)]
        if let file = finding.file { members.append(("fileID", file.path)) }
        if let tag = finding.tag { members.append(("tag", tag.hexadecimal)) }
        return "{" + members.map { "\"\($0)\":" + JSONString.quoted($1) }.joined(separator: ",") + "}"
    }
}
