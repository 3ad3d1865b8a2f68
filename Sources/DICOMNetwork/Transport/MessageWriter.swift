import DICOMCore
import DICOMProtocol
import NIOCore
import NIOPosix

/// Sends one message: its command set, and its data set in as many P-DATA-TF PDUs as the peer's maximum length asks
/// for.
///
/// Each header is written right before its payload and several PDUs go out in one write; a file's bytes are read to
/// where they are sent from.
struct MessageWriter {
    /// Bytes of whole PDUs that one write carries, more or less.
    static let batch = 512 << 10

    private let connection: Connection
    private let contextID: UInt8
    private let maximumPayload: Int
    private let timeout: Duration?
    /// A deflated data set of odd length gets a NUL at its end (PS3.5 A.5).
    private let padsDataSet: Bool
    private var pdus: PDUBuilder

    init(_ connection: Connection, _ context: PresentationContext, _ fragmenter: MessageFragmenter, timeout: Duration?)
    {
        self.connection = connection
        contextID = context.id
        padsDataSet = TransferSyntax(uid: context.transferSyntax).isDeflated
        maximumPayload = fragmenter.maximumPayload
        self.timeout = timeout
        pdus = PDUBuilder(contextID: contextID, maximumPayload: maximumPayload, padsDataSet: padsDataSet, capacity: 0)
    }

    /// A message, the bytes of its data set in memory.
    mutating func send(command: [UInt8], dataSet: Bytes?) async throws {
        let size = min((dataSet?.count ?? 0) + command.count, Self.batch)
        begin(command, capacity: size + 1024)
        if let dataSet {
            pdus.open(isCommand: false)
            try await append(dataSet)
            pdus.seal(isLast: true)
        }
        try await connection.write(pdus.bytes, timeout: timeout)
    }

    /// A message, its data set read from a file.
    mutating func send(command: [UInt8], file path: String, range: Range<Int>?, sent: Progress?) async throws {
        let (contextID, maximumPayload, padsDataSet) = (contextID, maximumPayload, padsDataSet)
        let (file, first) = try await FileSlices.pool.runIfActive {
            let file = try FileSlices(path: path, range: range)
            let capacity = min(file.range.count, Self.batch) + command.count + 1024
            var pdus = PDUBuilder(
                contextID: contextID, maximumPayload: maximumPayload, padsDataSet: padsDataSet, capacity: capacity)
            pdus.append(command: command)
            try pdus.append(file, from: file.range.lowerBound)
            return (file, pdus)
        }
        try await connection.write(first.bytes, timeout: timeout)
        var offset = file.range.lowerBound + first.fileBytes
        sent?(first.fileBytes)
        while offset < file.range.upperBound {
            let next = try await FileSlices.pool.runIfActive { [offset] in
                var pdus = PDUBuilder(
                    contextID: contextID, maximumPayload: maximumPayload, padsDataSet: padsDataSet,
                    capacity: Self.batch + maximumPayload + 1024)
                try pdus.append(file, from: offset)
                return pdus
            }
            try await connection.write(next.bytes, timeout: timeout)
            offset += next.fileBytes
            sent?(next.fileBytes)
        }
    }

    /// A message, its data set from a reader.
    mutating func send(command: [UInt8], reader: any InstanceReader, sent: Progress?) async throws {
        begin(command, capacity: Self.batch / 8)
        pdus.open(isCommand: false)
        while let part = try await reader.next() {
            try await append(part)
            sent?(part.count)
        }
        pdus.seal(isLast: true)
        try await connection.write(pdus.bytes, timeout: timeout)
    }

    typealias Progress = @Sendable (Int) -> Void

    private mutating func begin(_ command: [UInt8], capacity: Int) {
        pdus = PDUBuilder(
            contextID: contextID, maximumPayload: maximumPayload, padsDataSet: padsDataSet, capacity: capacity)
        pdus.append(command: command)
    }

    private mutating func append(_ part: Bytes) async throws {
        var rest = part
        while !rest.isEmpty {
            if pdus.room == 0 {
                pdus.seal(isLast: false)
                if pdus.bytes.readableBytes >= Self.batch { try await flush() }
                pdus.open(isCommand: false)
            }
            let count = min(pdus.room, rest.count)
            pdus.append(rest[0..<count])
            rest = rest[count..<rest.count]
        }
    }

    private mutating func flush() async throws {
        let full = pdus.bytes
        pdus = PDUBuilder(
            contextID: contextID, maximumPayload: maximumPayload, padsDataSet: padsDataSet,
            capacity: Self.batch + maximumPayload)
        try await connection.write(full, timeout: timeout)
    }
}

/// P-DATA-TF PDUs, one after the other in one buffer.
struct PDUBuilder: Sendable {
    private(set) var bytes: ByteBuffer
    /// Bytes taken from a file.
    private(set) var fileBytes = 0
    private let contextID: UInt8
    private let maximumPayload: Int
    private var start = 0
    private var isCommand = false

    private let padsDataSet: Bool

    init(contextID: UInt8, maximumPayload: Int, padsDataSet: Bool = false, capacity: Int) {
        self.contextID = contextID
        self.padsDataSet = padsDataSet
        self.maximumPayload = maximumPayload
        bytes = ByteBufferAllocator().buffer(capacity: capacity)
    }

    /// Bytes that the open PDU still takes.
    var room: Int { maximumPayload - (bytes.writerIndex - start - DataHeader.byteCount) }

    mutating func open(isCommand: Bool) {
        start = bytes.writerIndex
        self.isCommand = isCommand
        bytes.writeRepeatingByte(0, count: DataHeader.byteCount)
    }

    mutating func append(_ part: Bytes) {
        bytes.write(part)
    }

    mutating func seal(isLast: Bool) {
        // Whole PDUs hold an even number of bytes: where the last one is odd, the data set is, and there is room.
        if isLast && padsDataSet && !isCommand && (maximumPayload - room) & 1 == 1 { bytes.writeInteger(UInt8(0)) }
        let header = DataHeader(
            contextID: contextID, isCommand: isCommand, isLast: isLast,
            payloadCount: bytes.writerIndex - start - DataHeader.byteCount)
        bytes.setInteger(header.firstBytes, at: start)
        bytes.setInteger(header.lastBytes, at: start + 8)
    }

    mutating func append(command: [UInt8]) {
        var rest = command[...]
        repeat {
            open(isCommand: true)
            let part = rest.prefix(maximumPayload)
            bytes.writeBytes(part)
            rest = rest.dropFirst(part.count)
            seal(isLast: rest.isEmpty)
        } while !rest.isEmpty
    }

    /// As many PDUs of a file's bytes as make up a batch.
    mutating func append(_ file: FileSlices, from offset: Int) throws(NetworkError) {
        var position = offset
        repeat {
            open(isCommand: false)
            let count = min(maximumPayload, file.range.upperBound - position)
            try file.read(count, at: position, into: &bytes)
            position += count
            seal(isLast: position == file.range.upperBound)
        } while position < file.range.upperBound && bytes.readableBytes < MessageWriter.batch
        fileBytes = position - offset
    }
}
