public import DICOMCore
public import DICOMNetwork
public import DICOMStore

extension DICOMService {
    /// C-STORE as SCP into a store: success is answered once the store has committed (PS3.4 B).
    ///
    /// - Parameters:
    ///   - store: takes each instance as its bytes arrive.
    ///   - sopClasses: every Storage SOP Class of the standard, unless told otherwise.
    ///   - takesOthers: takes SOP classes too that the dictionary does not know (private ones).
    ///   - transferSyntaxes: those that are accepted: every one that the dictionary knows, unless told otherwise.
    public static func storage(
        into store: some InstanceStore, of sopClasses: [UID] = UID.storageSOPClasses, takesOthers: Bool = true,
        transferSyntaxes: [TransferSyntax] = TransferSyntax.all
    ) -> DICOMService {
        .storage(
            of: sopClasses, takesOthers: takesOthers, transferSyntaxes: transferSyntaxes, store.storageHandler)
    }
}

extension InstanceStore {
    /// Takes what a peer stores, or sends for a C-GET, into this store.
    public var storageHandler: DICOMService.StorageHandler {
        { incoming in
            let arrival = InstanceArrival(
                sopClass: incoming.sopClassUID, sopInstance: incoming.sopInstanceUID,
                transferSyntax: incoming.transferSyntax, source: incoming.caller.title.description)
            do throws(StoreError) {
                return StoreSink(try await open(arrival))
            } catch {
                throw ServiceRefusal(error.status)
            }
        }
    }
}

/// From an association into a store.
private struct StoreSink: InstanceSink {
    private let sink: any IngestSink

    init(_ sink: any IngestSink) {
        self.sink = sink
    }

    func append(_ bytes: Bytes) async throws {
        do throws(StoreError) {
            try await sink.append(bytes)
        } catch {
            throw ServiceRefusal(error.status)
        }
    }

    func finish() async throws -> DIMSEStatus {
        do throws(StoreError) {
            return try await sink.commit().status
        } catch {
            return error.status
        }
    }

    func abandon() async {
        await sink.abandon()
    }
}
