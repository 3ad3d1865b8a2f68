import DICOMCore
import DICOMProtocol
import NIOPosix

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#else
import Darwin
#endif

/// A folder that received instances are written to, a Part 10 file each, named by its SOP Instance UID: `1.2.3.dcm`.
///
///     DICOMServer("MODALITY", on: .loopback(), services: [.storage(InstanceFolder("incoming").open)])
///
/// A file has its name only when it is whole, and with success it is on the disk. An instance that comes again replaces
/// the first. It is no archive: nothing is indexed, compared or found again.
public struct InstanceFolder: Sendable {
    public let path: String
    private let told: (@Sendable (IncomingInstance, _ path: String) -> Void)?

    /// - Parameters:
    ///   - path: of the folder, which must be there.
    ///   - told: called with each file, when it is whole.
    public init(_ path: String, told: (@Sendable (IncomingInstance, _ path: String) -> Void)? = nil) {
        self.path = path
        self.told = told
    }

    /// Opens a file for an instance: a handler for `DICOMService.storage` and `Association.get`.
    @Sendable
    public func open(_ incoming: IncomingInstance) async throws -> any InstanceSink {
        let head = try FileMetaInformation(
            sopClass: incoming.sopClassUID, sopInstance: incoming.sopInstanceUID,
            transferSyntax: incoming.transferSyntax, sourceApplicationEntity: incoming.caller.title.rawValue
        ).encodedWithPreamble()
        let (folder, told) = (path, told)
        return try await FileSlices.pool.runIfActive {
            try FileSink(folder: folder, incoming: incoming, head: head, told: told)
        }
    }
}

/// One file that is being written.
private final class FileSink: InstanceSink {
    private let folder: String
    private let name: String
    private let part: String
    private let incoming: IncomingInstance
    private let descriptor: CInt
    private let told: (@Sendable (IncomingInstance, String) -> Void)?

    init(
        folder: String, incoming: IncomingInstance, head: Bytes,
        told: (@Sendable (IncomingInstance, String) -> Void)?
    ) throws {
        self.folder = folder
        self.incoming = incoming
        self.told = told
        name = folder + "/" + Self.fileName(incoming.sopInstanceUID) + ".dcm"
        // Two associations may bring the same instance at once.
        part = name + "." + String(UInt64.random(in: .min ... .max), radix: 36) + ".part"
        descriptor = create(part)
        guard descriptor >= 0 else { throw Self.refusal() }
        do {
            try Self.write(head, to: descriptor)
        } catch {
            _ = systemClose(descriptor)
            _ = unsafe unlink(part)
            throw error
        }
    }

    /// What a peer calls an instance, as a name within a folder: of a UID that is none only digits, letters and dots
    /// between them stay, everything else is escaped as in a URI.
    private static func fileName(_ uid: UID) -> String {
        if uid.isValid { return uid.rawValue }
        var name = "invalid-"
        for byte in uid.rawValue.utf8.prefix(64) {
            switch byte {
            case 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: name.unicodeScalars.append(Unicode.Scalar(byte))
            default: name += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return name
    }

    func append(_ bytes: Bytes) async throws {
        let descriptor = descriptor
        try await FileSlices.pool.runIfActive { try Self.write(bytes, to: descriptor) }
    }

    func finish() async throws -> DIMSEStatus {
        let (folder, name, part, descriptor) = (folder, name, part, descriptor)
        try await FileSlices.pool.runIfActive {
            let isWhole = fsync(descriptor) == 0
            _ = systemClose(descriptor)
            guard isWhole, unsafe rename(part, name) == 0 else {
                let refusal = Self.refusal()
                _ = unsafe unlink(part)
                throw refusal
            }
            let directory = openFolder(folder)
            guard directory >= 0 else { throw Self.refusal() }
            defer { _ = systemClose(directory) }
            guard fsync(directory) == 0 else { throw Self.refusal() }
        }
        told?(incoming, name)
        return .success
    }

    func abandon() async {
        let (part, descriptor) = (part, descriptor)
        try? await FileSlices.pool.runIfActive {
            _ = systemClose(descriptor)
            _ = unsafe unlink(part)
        }
    }

    private static func write(_ bytes: Bytes, to descriptor: CInt) throws {
        let isWritten = unsafe bytes.withUnsafeBytes { source in
            var done = 0
            while done < source.count {
                let count = unsafe systemWrite(
                    descriptor, source.baseAddress.map { unsafe $0 + done }, source.count - done)
                if count < 0 && errno != EINTR { return false }
                done += max(0, count)
            }
            return true
        }
        if !isWritten { throw refusal() }
    }

    /// Out of Resources where the disk is full, else Processing Failure.
    private static func refusal() -> ServiceRefusal {
        let isFull = [ENOSPC, EDQUOT, EMFILE, ENFILE].contains(errno)
        return ServiceRefusal(isFull ? .outOfResources : .processingFailure, "the file cannot be written")
    }
}

private func create(_ path: String) -> CInt { unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644) }
private func openFolder(_ path: String) -> CInt { unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
private func systemClose(_ descriptor: CInt) -> CInt { close(descriptor) }
private func systemWrite(_ descriptor: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(descriptor, bytes, count)
}
