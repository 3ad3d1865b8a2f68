import Foundation

/// pynetdicom's applications as the tests call them.
enum Pynetdicom {
    static func run(
        _ application: String, _ arguments: [String], in folder: TemporaryFolder,
        within limit: Duration = .seconds(90)
    ) async throws -> Completed {
        try await PeerProcess.run(
            Tools.pythonPath(), ["-m", "pynetdicom", application] + arguments, in: folder, within: limit)
    }

    static func withStoreSCP<Result>(
        in folder: TemporaryFolder, _ body: (Receiver) async throws -> Result
    ) async throws -> Result {
        let port = try RawConnection.freePort()
        let directory = try folder.folder("pynetdicom-storescp")
        let words = [
            "-m", "pynetdicom", "storescp", "\(port)", "-aet", "PYSTORE", "-ba", "127.0.0.1", "-od", directory,
        ]
        return try await PeerProcess.running(Tools.pythonPath(), words, in: folder) { process in
            try await RawConnection.waitForListener(on: port, of: process)
            return try await body(Receiver(process: process, aeTitle: "PYSTORE", port: port, directory: directory))
        }
    }

    /// Runs `body` beside a query/retrieve server that knows one destination of C-MOVE.
    static func withArchive<Result>(
        in folder: TemporaryFolder, moveTo destination: (aeTitle: String, port: UInt16),
        _ body: (Receiver) async throws -> Result
    ) async throws -> Result {
        let port = try RawConnection.freePort()
        let directory = try folder.folder("pynetdicom-qrscp")
        let configuration = """
            [DEFAULT]
            ae_title: PYARCHIVE
            port: \(port)
            max_pdu: 16382
            acse_timeout: 30
            dimse_timeout: 30
            network_timeout: 30
            bind_address: 127.0.0.1
            instance_location: \(directory)
            database_location: \(folder.path("pynetdicom-qrscp.sqlite"))
            log_identifier: False

            [\(destination.aeTitle)]
            address: 127.0.0.1
            port: \(destination.port)

            """
        let file = try folder.write(configuration, to: "pynetdicom-qrscp.ini")
        let words = ["-m", "pynetdicom", "qrscp", "-c", file]
        return try await PeerProcess.running(Tools.pythonPath(), words, in: folder) { process in
            try await RawConnection.waitForListener(on: port, of: process)
            return try await body(Receiver(process: process, aeTitle: "PYARCHIVE", port: port, directory: directory))
        }
    }

    /// A sender that writes each SOP Instance UID to `journal` as soon as it is acknowledged with status 0000.
    static func acknowledgingSender(
        to node: DicomNode, sending directory: String, journal: String, in folder: TemporaryFolder
    ) throws -> PeerProcess {
        let script = try folder.write(acknowledgingSender, to: "acknowledging_sender.py")
        return try PeerProcess.start(
            Tools.pythonPath(), [script, "\(node.port)", node.aeTitle, directory, journal], in: folder)
    }

    private static let acknowledgingSender = """
        import pathlib, sys
        from pydicom import dcmread
        from pynetdicom import AE
        from pynetdicom.sop_class import CTImageStorage

        port, title, directory, journal = sys.argv[1:]
        entity = AE(ae_title="PYSENDER")
        entity.add_requested_context(CTImageStorage, "1.2.840.10008.1.2.1")
        association = entity.associate("127.0.0.1", int(port), ae_title=title)
        if not association.is_established:
            sys.exit("no association")
        with open(journal, "a", buffering=1) as log:
            for path in sorted(pathlib.Path(directory).glob("*.dcm")):
                instance = dcmread(path)
                status = association.send_c_store(instance)
                if status and status.Status == 0x0000:
                    log.write(instance.SOPInstanceUID + "\\n")
                else:
                    sys.exit("not acknowledged: " + instance.SOPInstanceUID)
        association.release()

        """
}
