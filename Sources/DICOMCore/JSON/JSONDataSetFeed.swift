/// Reads data sets in the DICOM JSON model (PS3.18 F.2) from text that arrives in pieces of whatever size: one is given as soon
/// as it is complete, and no more than one is held.
///
/// ```swift
/// var feed = JSONDataSetFeed()
/// for await piece in response { for document in try feed.append(piece) { … } }
/// try feed.finish()
/// ```
public struct JSONDataSetFeed: Sendable {
    private enum State { case start, betweenDataSets, inDataSet, finished }

    private let resolver: BulkDataResolver
    private let limits: Limits
    private let sizeLimit: Int
    /// The data set that is incomplete, so far.
    private var pending: [UInt8] = []
    private var state = State.start
    private var isArray = false
    /// A comma is due, or has come.
    private var needsComma = false
    private var hasComma = false
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    /// Bytes taken before the pending ones.
    private var offset = 0

    /// - Parameters:
    ///   - bulkData: who gives the values that stand elsewhere.
    ///   - limits: `nestingDepth` and `elementCount` of each data set.
    ///   - dataSetSize: bytes of text of one data set at most: 256 MiB.
    public init(
        bulkData: BulkDataResolver = .keepingReferences, limits: Limits = .standard, dataSetSize: Int = 256 << 20
    ) {
        resolver = bulkData
        self.limits = limits
        sizeLimit = dataSetSize
    }

    /// Takes the next piece.
    ///
    /// - Returns: the data sets that end in it.
    /// - Throws: as `JSONDataSetReader.next()`, with bytes counted from the first piece on, and `.elementTooLarge` for a data set
    ///   larger than the limit. After an error nothing more can be taken.
    public mutating func append(_ piece: Bytes) throws(DICOMError) -> [DataSetDocument] {
        var documents: [DataSetDocument] = []
        let span = piece.span
        var (place, start) = (0, 0)
        while place < span.count {
            let byte = span[place]
            place += 1
            if state == .inDataSet {
                guard endsDataSet(byte) else { continue }
                JSONText.appendBytes(span, start..<place, to: &pending)
                documents.append(try read())
            } else if try startsDataSet(byte, at: offset + pending.count) {
                start = place - 1
                continue
            } else {
                offset += 1
            }
            start = place
        }
        if state == .inDataSet {
            JSONText.appendBytes(span, start..<place, to: &pending)
            guard pending.count <= sizeLimit else {
                throw DICOMError(.elementTooLarge, offset: offset, rule: "PS3.18 F.2.1")
            }
        }
        return documents
    }

    /// There is no more.
    ///
    /// - Throws: `.malformedJSON` where a data set, or the array around all of them, is not complete.
    public func finish() throws(DICOMError) {
        guard state == .finished || state == .betweenDataSets && !isArray else {
            throw DICOMError(.malformedJSON, offset: offset + pending.count, rule: "RFC 8259 2")
        }
    }

    /// A byte outside of data sets.
    private mutating func startsDataSet(_ byte: UInt8, at place: Int) throws(DICOMError) -> Bool {
        switch byte {
        case 0x20, 0x0A, 0x0D, 0x09: return false
        // A byte order mark, bytes of which may stand at the start alone.
        case 0xEF where place == 0, 0xBB where place == 1, 0xBF where place == 2: return false
        case 0x5B where state == .start:
            (isArray, state) = (true, .betweenDataSets)
            return false
        case 0x2C where isArray && needsComma && state == .betweenDataSets:
            (needsComma, hasComma) = (false, true)
            return false
        case 0x5D where isArray && !hasComma && state == .betweenDataSets:
            state = .finished
            return false
        case 0x7B where state != .finished && !needsComma:
            (state, depth, hasComma) = (.inDataSet, 1, false)
            return true
        default: throw DICOMError(.malformedJSON, offset: place, rule: "RFC 8259 2")
        }
    }

    /// A byte of a data set: whether it is its last.
    private mutating func endsDataSet(_ byte: UInt8) -> Bool {
        if isInString {
            if isEscaped {
                isEscaped = false
            } else if byte == 0x5C {
                isEscaped = true
            } else {
                isInString = byte != 0x22
            }
            return false
        }
        switch byte {
        case 0x22: isInString = true
        case 0x7B: depth += 1
        case 0x7D: depth -= 1
        default: break
        }
        return depth == 0
    }

    /// Reads what is pending, which is a whole object.
    private mutating func read() throws(DICOMError) -> DataSetDocument {
        let count = pending.count
        guard count <= sizeLimit else { throw DICOMError(.elementTooLarge, offset: offset, rule: "PS3.18 F.2.1") }
        var reader = JSONDataSetReader(Bytes(pending), bulkData: resolver, limits: limits)
        pending.removeAll(keepingCapacity: count < 1 << 20)
        do throws(DICOMError) {
            guard let document = try reader.next() else { throw DICOMError(.malformedJSON, rule: "PS3.18 F.2.1") }
            offset += count
            (state, needsComma) = (.betweenDataSets, isArray)
            return document
        } catch {
            var error = error
            error.offset = error.offset.map { $0 + offset }
            state = .finished
            throw error
        }
    }
}
