extension DICOMFile {
    /// What stands before the data set of a file (PS3.10 7.1).
    public struct Head: Sendable {
        /// 128 bytes that the standard leaves to the application; empty where the file has none.
        public let preamble: Bytes
        public let meta: FileMetaInformation
        /// Of the data set: as the file says, or guessed from its first element.
        public let transferSyntax: TransferSyntax
        /// Where the data set starts in the file (deflated bytes where it is deflated).
        public let dataSetOffset: Int
        /// Rules that this part of the file broke and reading forgave.
        public let findings: [Finding]
        /// Nothing in the file says that it is DICOM.
        let isGuess: Bool

        init(_ head: FileHead) {
            preamble = head.preamble
            meta = FileMetaInformation(dataSet: head.meta)
            transferSyntax = head.transferSyntax
            dataSetOffset = head.dataSetOffset
            findings = head.findings
            isGuess = head.isGuess
        }

        /// What an error says of the file: bytes that did not even claim to be DICOM are not DICOM gone wrong.
        func refusal(_ error: DICOMError) -> DICOMError {
            let ofTheSource: [DICOMError.Code] = [
                .truncated, .unexpectedDelimiter, .nestingTooDeep, .tooManyElements, .deflateDamaged,
            ]
            guard isGuess, ofTheSource.contains(error.code) else { return error }
            return DICOMError(.notDICOM, offset: 0, rule: "PS3.10 7.1")
        }

        /// Reads what stands before the data set.
        ///
        /// - Parameter bytes: of the file, from its start; they may end anywhere after the first element of the data set.
        /// - Throws: `DICOMError`: `.notDICOM`, and what is wrong with the meta information, with its place.
        public init(_ bytes: Bytes, limits: Limits = .standard) throws(DICOMError) {
            self.init(try FileHead(bytes, limits: limits))
        }
    }

    /// Tells a visitor of what is in the bytes of a file, without building anything.
    ///
    /// - Parameters:
    ///   - bytes: all of them, or, with a selection that ends before the rest, the first ones.
    ///   - selection: the elements of the data set that are wanted.
    /// - Throws: `DICOMError`: `.notDICOM`, what is wrong with the data set, with its place, and what the visitor throws.
    /// - Returns: rules that the file broke and reading forgave.
    @discardableResult
    public static func visit<Visitor: DataSetVisitor & ~Copyable>(
        _ bytes: Bytes, selection: ElementSelection = .all, limits: Limits = .standard, with visitor: inout Visitor
    ) throws(DICOMError) -> [Finding] {
        let head = try Head(bytes, limits: limits)
        try visitor.begin(head)
        let isDeflated = head.transferSyntax.isDeflated
        var findings = head.findings
        do throws(DICOMError) {
            var source = bytes
            if isDeflated {
                let inflated = try Deflate.inflated(bytes[head.dataSetOffset..<bytes.count], limits: limits)
                if inflated.hasZlibHeader { findings.append(Finding(.zlibHeader, offset: head.dataSetOffset)) }
                source = inflated.bytes
            }
            var cursor = DataSetCursor(
                source.bytes, from: isDeflated ? 0 : head.dataSetOffset, transferSyntax: head.transferSyntax,
                selection: selection, limits: limits)
            try cursor.visit(&visitor)
            if head.isGuess, cursor.isEmpty { throw DICOMError(.notDICOM, offset: 0, rule: "PS3.10 7.1") }
            return findings + cursor.findings
        } catch {
            throw head.refusal(error)
        }
    }
}
