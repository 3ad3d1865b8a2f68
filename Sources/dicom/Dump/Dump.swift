import DICOMCore

/// What `dicom dump` does, once its arguments are known.
struct Dump {
    var files: [String]
    var isJSON = false
    var isXML = false
    var isDetailed = false
    var selection: [AttributeArgument] = []
    var bulk = DumpCommand.Bulk.inline
    var width: Int?

    init(
        files: [String], isJSON: Bool = false, isXML: Bool = false, isDetailed: Bool = false,
        selection: [AttributeArgument] = [], bulk: DumpCommand.Bulk = .inline, width: Int? = nil
    ) {
        self.files = files
        self.isJSON = isJSON
        self.isXML = isXML
        self.isDetailed = isDetailed
        self.selection = selection
        self.bulk = bulk
        self.width = width
    }

    /// A dump of files without any option, which needs no parser of arguments: that takes longer than the rest of the dump
    /// of a file. Nil for any other command line.
    ///
    /// - Parameter arguments: all of them, the program's name first.
    init?(plain arguments: [String]) {
        guard arguments.count > 2, arguments[1] == "dump" else { return nil }
        let files = Array(arguments[2...])
        guard files.allSatisfy({ $0.utf8.first != UInt8(ascii: "-") && !$0.isEmpty }) else { return nil }
        self.init(files: files)
    }

    /// - Throws: `ExitCode(1)` where a file failed.
    func run(_ console: Console) throws {
        var output = StandardOutput()
        var done = 0
        if !StandardOutput.isTerminal { console.beginProgress(total: nil, unit: "files") }
        for input in InputWalker(files) {
            defer { console.advance() }
            do {
                let file = try input.read()
                for finding in file.findings { console.detail("\(input.path): forgiven: \(finding)") }
                show(file, input.path, &output)
                done += 1
            } catch let error as DICOMError where error.code == .notDICOM && !input.isNamed {
                console.skip(input.path)
            } catch {
                output.flush()
                console.failure(of: input.path, error)
            }
        }
        output.flush()
        try console.finish(done: done, unit: "files")
    }

    private func show(_ file: DICOMFile, _ path: String, _ output: inout StandardOutput) {
        if isJSON {
            var writer = JSONDataSetWriter(output.take(), bulkData: bulk.policy, isDetailed: isDetailed) {
                StandardOutput.write(&$0)
            }
            writeJSON(of: file, path, &writer)
            output.give(back: writer.takeBuffer())
        } else if isXML {
            var writer = XMLDataSetWriter(output.take(), bulkData: bulk.policy) { StandardOutput.write(&$0) }
            if selection.isEmpty {
                writer.writeDocument(file.dataSet)
            } else {
                writer.writeDocument(
                    selection.flatMap { argument in argument.elements(of: file).map { ($0, argument.creator) } })
            }
            output.give(back: writer.takeBuffer())
        } else {
            var dump = DataSetDump(output.take(), style: style) { StandardOutput.write(&$0) }
            dump.writeLine("# " + path + ": " + (file.transferSyntax.name))
            if selection.isEmpty {
                dump.write(file.meta.dataSet)
                dump.write(file.dataSet)
            } else {
                for argument in selection {
                    for element in argument.elements(of: file) { dump.write(element, creator: argument.creator) }
                }
            }
            output.give(back: dump.takeBuffer())
        }
    }

    private func writeJSON(of file: DICOMFile, _ path: String, _ writer: inout JSONDataSetWriter) {
        if isDetailed {
            writer.writeDetailed(file, path: path)
        } else if selection.isEmpty {
            writer.write(file.dataSet)
        } else {
            writer.write(
                members: selection.flatMap { argument in
                    argument.elements(of: file).map { (argument.tag == nil ? argument.text : nil, $0) }
                })
        }
        writer.endLine()
    }

    private var style: DataSetDump.Style {
        let columns = width ?? StandardOutput.columns ?? 160
        return DataSetDump.Style(columns: columns > 0 ? columns : nil, isColoured: StandardOutput.isTerminal)
    }
}

extension AttributeArgument {
    /// Group 0002 stands in the meta information, all else in the data set.
    fileprivate func elements(of file: DICOMFile) -> [DataElement] {
        if let tag, tag.group == 0x0002 { return elements(of: file.meta.dataSet) }
        return elements(of: file.dataSet)
    }

    fileprivate var creator: String? {
        if case .private(_, _, let creator) = steps.last?.key { return creator }
        return nil
    }
}
