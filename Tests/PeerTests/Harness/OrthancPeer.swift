import Foundation

/// A private Orthanc: its own storage, its own ports, no plugins.
enum Orthanc {
    static func with<Result>(
        in folder: TemporaryFolder, moveTo destination: (aeTitle: String, port: UInt16),
        _ body: (Receiver) async throws -> Result
    ) async throws -> Result {
        let port = try RawConnection.freePort()
        let http = try RawConnection.freePort()
        let directory = try folder.folder("orthanc")
        let configuration: [String: Any] = [
            "Name": "peer", "StorageDirectory": directory, "IndexDirectory": directory,
            "DicomAet": "ORTHANC", "DicomPort": Int(port), "HttpPort": Int(http), "Plugins": [String](),
            "RemoteAccessAllowed": false, "AuthenticationEnabled": false, "DicomAlwaysAllowGet": true,
            "DicomAlwaysAllowMove": true, "DicomAlwaysAllowFind": true, "DicomAlwaysAllowStore": true,
            "UnknownSopClassAccepted": true,
            "DicomModalities": ["destination": [destination.aeTitle, "127.0.0.1", Int(destination.port)] as [Any]],
        ]
        let file = folder.path("orthanc.json")
        try JSONSerialization.data(withJSONObject: configuration).write(to: URL(fileURLWithPath: file))
        return try await PeerProcess.running(Tools.path("Orthanc"), ["--verbose", file], in: folder) { process in
            try await RawConnection.waitForListener(on: port, of: process)
            return try await body(Receiver(process: process, aeTitle: "ORTHANC", port: port, directory: directory))
        }
    }
}
