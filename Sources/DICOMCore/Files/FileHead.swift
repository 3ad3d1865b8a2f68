/// What stands before the data set of a file, and how the data set is encoded: said by the file, or guessed (PS3.10 7.1).
struct FileHead {
    var preamble = Bytes.empty
    var meta = DataSet()
    var transferSyntax = TransferSyntax.implicitVRLittleEndian
    var dataSetOffset = 0
    var findings: [Finding] = []
    /// Nothing in the file says that it is DICOM.
    var isGuess = false

    /// - Parameter total: bytes of the file, where `bytes` are its first ones.
    init(_ bytes: Bytes, total: Int? = nil, limits: Limits) throws(DICOMError) {
        let hasPrefix = Self.hasPrefix(bytes, at: 128)
        if hasPrefix {
            preamble = bytes[0..<128]
            dataSetOffset = 132
        } else if Self.hasPrefix(bytes, at: 0) {
            dataSetOffset = 4
            findings.append(Finding(.missingPreamble, offset: 0))
        } else {
            findings.append(Finding(.missingPreamble, offset: 0))
        }
        try readMeta(bytes, limits: limits)
        if let declared = declaredTransferSyntax {
            transferSyntax = declared
            return
        }
        isGuess = meta.isEmpty && !hasPrefix
        guard let guess = Self.guess(bytes, at: dataSetOffset, total: total ?? bytes.count) else {
            guard isGuess else {
                if dataSetOffset >= bytes.count { return }
                throw DICOMError(
                    .unknownTransferSyntax, at: AttributePath(AttributeTag(0x0002, 0x0010)), rule: "PS3.10 7.1")
            }
            throw DICOMError(.notDICOM, offset: 0, rule: "PS3.10 7.1")
        }
        transferSyntax = guess
        findings.append(Finding(.guessedTransferSyntax, offset: dataSetOffset))
    }

    /// What an error of the data set says of the file: bytes that did not even claim to be DICOM are not DICOM gone wrong.
    func refusal(_ error: DICOMError) -> DICOMError {
        isGuess ? DICOMError(.notDICOM, offset: 0, rule: "PS3.10 7.1") : error
    }

    /// The number of a UL element; nil where it is none.
    private static func number(_ element: DataElement) -> Int? {
        guard element.vr == .UL, let bytes = element.bytes, bytes.count == 4 else { return element.int }
        let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt32.self)
        return Int(UInt32(littleEndian: word))
    }

    /// Whether `DICM` stands here.
    private static func hasPrefix(_ bytes: Bytes, at start: Int) -> Bool {
        guard bytes.count >= start + 4 else { return false }
        let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self)
        return UInt32(littleEndian: word) == 0x4D43_4944
    }

    /// As group 0002 names it; nil where it names none.
    private var declaredTransferSyntax: TransferSyntax? {
        guard let element = meta[AttributeTag(0x0002, 0x0010)] else { return nil }
        if let bytes = element.sourceBytes, let known = TransferSyntax(knownUID: bytes.bytes) { return known }
        guard let text = element.strings.first, !text.isEmpty else { return nil }
        return TransferSyntax(uid: UID(rawValue: text))
    }

    /// Reads group 0002: in Explicit VR Little Endian, as it must be, or however else it stands there.
    private mutating func readMeta(_ bytes: Bytes, limits: Limits) throws(DICOMError) {
        let start = dataSetOffset
        guard let encoding = Self.metaEncoding(bytes, at: start) else {
            findings.append(Finding(.missingMetaInformation, offset: start))
            return
        }
        if encoding != .explicitLittleEndian { findings.append(Finding(.wrongMetaEncoding, offset: start)) }
        let index = try IndexBuilder.build(
            bytes, from: start, encoding: encoding, limits: limits, scope: 0x0002_0000..<0x0003_0000)
        meta = DataSet(index, from: start)
        if !index.findings.isEmpty { findings += index.findings }
        dataSetOffset = index.end
        if let length = meta[AttributeTag(0x0002, 0x0000)], let first = length.offset,
            let count = Self.number(length),
            first + 4 + count != index.end
        {
            findings.append(Finding(.wrongMetaLength, at: AttributePath(length.tag), offset: first))
        }
    }

    /// How group 0002 is encoded; nil where it does not stand here.
    static func metaEncoding(_ bytes: Bytes, at start: Int) -> ElementEncoding? {
        guard bytes.count - start >= 8 else { return nil }
        let head = bytes.span.extracting(start..<start + 8)
        let hasVR = ExplicitVR.form(of: UInt16(head[5]) << 8 | UInt16(head[4])) != .unknown
        switch (head[0], head[1]) {
        case (2, 0): return hasVR ? .explicitLittleEndian : .implicitLittleEndian
        case (0, 2): return hasVR ? .explicitBigEndian : nil
        default: return nil
        }
    }

    /// The transfer syntax that the first element looks like; nil where it looks like none.
    private static func guess(_ bytes: Bytes, at start: Int, total: Int) -> TransferSyntax? {
        guard bytes.count - start >= 8 else { return nil }
        let head = bytes.span.extracting(start..<start + 8)
        let code = UInt16(head[5]) << 8 | UInt16(head[4])
        let isBigEndian = head[0] == 0 && head[1] != 0
        let group = isBigEndian ? UInt16(head[1]) : UInt16(head[1]) << 8 | UInt16(head[0])
        // Data sets start with one of the low groups; text and pictures do not.
        guard (0x0001...0x0028).contains(group), group == 8 || group % 2 == 0 else { return nil }
        if ExplicitVR.form(of: code) != .unknown { return isBigEndian ? .explicitVRBigEndian : .explicitVRLittleEndian }
        guard !isBigEndian else { return nil }
        let length = UInt32(head[4]) | UInt32(head[5]) << 8 | UInt32(head[6]) << 16 | UInt32(head[7]) << 24
        return length == .max || Int(length) <= total - start - 8 ? .implicitVRLittleEndian : nil
    }
}
