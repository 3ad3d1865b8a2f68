import DICOMCore
import DICOMProtocol
import NIOCore
import NIOPosix
import Synchronization

extension Exchange {
    /// A C-STORE under way.
    struct PendingStore: Sendable {
        var messageID: UInt16
        var bytes: Int
    }

    /// Sends C-STORE-RQ and the data set.
    ///
    /// - Throws: `NetworkError` with `.noAcceptedContext` or `.unreadableInstance` before anything was sent: the
    ///   association still stands. Whatever is thrown later aborts it.
    func beginStore(
        _ instance: OutgoingInstance, originator: MoveOriginator? = nil
    ) async throws -> PendingStore {
        let context = try storageContext(for: instance)
        let content = try await content(of: instance, for: context)
        let messageID = try await connection.beginOperation(window: window, timeout: responseTimeout)
        let command = CommandSet.storeRequest(
            messageID: messageID, sopClassUID: instance.sopClassUID, sopInstanceUID: instance.sopInstanceUID,
            originator: originator)
        let sent = Mutex(0)
        do {
            try await connection.withTurn(timeout: sendTimeout) {
                var writer = writer(context)
                let bytes = command.encoded()
                switch content.kind {
                case .bytes(let dataSet):
                    try await writer.send(command: bytes, dataSet: dataSet)
                    sent.withLock { $0 = dataSet.count }
                case .file(let path, let range):
                    try await writer.send(command: bytes, file: path, range: range) { count in
                        sent.withLock { $0 += count }
                    }
                case .reader(let open):
                    let reader = try await opened(open)
                    do {
                        try await writer.send(command: bytes, reader: reader) { count in sent.withLock { $0 += count } }
                    } catch {
                        await reader.close()
                        throw error
                    }
                    await reader.close()
                }
            }
        } catch {
            // A message that has begun cannot be taken back.
            if sent.withLock({ $0 > 0 }) { connection.abort(error as? NetworkError ?? NetworkError(.endOfAssociation)) }
            connection.endOperation(messageID)
            throw error
        }
        return PendingStore(messageID: messageID, bytes: sent.withLock { $0 })
    }

    /// Waits for the answer to a C-STORE.
    func finishStore(_ pending: PendingStore) async throws -> CommandSet {
        defer { connection.endOperation(pending.messageID) }
        let (command, _, _) = try await response(to: pending.messageID)
        return command
    }

    /// Whether an error concerns one instance alone, and the association still stands.
    func isOfInstance(_ error: any Error) -> Bool {
        guard let error = error as? NetworkError, connection.end == nil else { return false }
        return error.code == .noAcceptedContext || error.code == .unreadableInstance
    }

    private func opened(
        _ open: @Sendable () async throws -> any InstanceReader
    ) async throws -> any InstanceReader {
        do {
            return try await open()
        } catch let error as CancellationError {
            throw error
        } catch {
            throw NetworkError(.unreadableInstance, dataError: error as? DICOMError, detail: "\(error)")
        }
    }
}

// MARK: Contexts

extension Exchange {
    /// The context for an instance as it is stored; failing that, one that its data set can be encoded for.
    func storageContext(for instance: OutgoingInstance) throws(NetworkError) -> PresentationContext {
        let (sopClass, stored) = (instance.sopClassUID, instance.transferSyntax)
        if let context = contexts.first(sopClass, transferSyntax: stored.uid, as: .scu, for: connection.role) {
            return context
        }
        let convertible = instance.isConvertible ? Self.uncompressed : []
        for syntax in convertible {
            if let context = contexts.first(sopClass, transferSyntax: syntax.uid, as: .scu, for: connection.role) {
                return context
            }
        }
        throw NetworkError(
            .noAcceptedContext, uid: sopClass, detail: "transfer syntax \(stored.name)", rule: "PS3.8 9.3.3.2")
    }

    /// The targets of a conversion, best first.
    static let uncompressed: [TransferSyntax] = [
        .explicitVRLittleEndian, .implicitVRLittleEndian, .explicitVRBigEndian,
    ]

    /// A larger data set is not encoded anew, which needs it in memory.
    static let maximumConvertedSize = 1 << 30

    private func content(
        of instance: OutgoingInstance, for context: PresentationContext
    ) async throws -> OutgoingInstance.Content {
        guard context.transferSyntax != instance.transferSyntax.uid else { return instance.content }
        do {
            let bytes = try await instance.wholeDataSet(maximumSize: Self.maximumConvertedSize)
            let dataSet = try DataSet(parsing: bytes, transferSyntax: instance.transferSyntax)
            return .bytes(try dataSet.encoded(as: TransferSyntax(uid: context.transferSyntax)))
        } catch let error as DICOMError {
            throw NetworkError(.unreadableInstance, dataError: error)
        }
    }
}

extension OutgoingInstance {
    /// Another uncompressed transfer syntax would serve as well: no pixel is touched.
    var isConvertible: Bool {
        !transferSyntax.isEncapsulated && transferSyntax.isKnown
    }

    /// The bytes of the data set, all of them.
    ///
    /// - Throws: `.unreadableInstance` where there are more than `maximumSize`.
    func wholeDataSet(maximumSize: Int) async throws -> Bytes {
        let tooLarge = NetworkError(.unreadableInstance, uid: sopInstanceUID, detail: "too large to be encoded anew")
        switch content.kind {
        case .bytes(let bytes):
            return bytes
        case .file(let path, let range):
            return try await FileSlices.pool.runIfActive {
                let file = try FileSlices(path: path, range: range)
                guard file.range.count <= maximumSize else { throw tooLarge }
                var buffer = ByteBufferAllocator().buffer(capacity: file.range.count)
                try file.read(file.range.count, at: file.range.lowerBound, into: &buffer)
                return Bytes(sharing: buffer)
            }
        case .reader(let open):
            let reader = try await open()
            var bytes: [UInt8] = []
            do {
                while let part = try await reader.next() {
                    guard part.count <= maximumSize - bytes.count else { throw tooLarge }
                    unsafe part.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
                }
            } catch {
                await reader.close()
                throw error
            }
            await reader.close()
            return Bytes(bytes)
        }
    }
}
