import DICOMCore
import Foundation
import Testing

extension RealPeers {
    @Suite(
        "Worklist, performed steps and storage commitment between DCMTK, pynetdicom and ours",
        .enabled(if: Tools.expected(Tools.dcmtk) && Tools.pynetdicomExpected), .timeLimit(.minutes(5)))
    struct WorkflowTests {
        @Test("findscu -W and dicom worklist find what was scheduled")
        func worklist() async throws {
            try await TemporaryFolder.with { folder in
                let node = try folder.folder("archive")
                let entries = try folder.folder("entries")
                for (step, modality) in [("SPS1", "CT"), ("SPS2", "MR")] {
                    try Self.entry(step, modality).write(to: entries + "/\(step).wl")
                }
                try await DicomTool.run(["archive", "schedule", "--directory", node, entries], in: folder).checked()
                try await DicomNode.running(in: folder) { node in
                    let place = ["-aec", node.aeTitle, "127.0.0.1", "\(node.port)"]
                    let found = try await DCMTK.run(
                        "findscu",
                        [
                            "-W", "-k", "(0040,0100)[0].Modality=CT", "-k",
                            "(0040,0100)[0].ScheduledProcedureStepID=", "-k", "PatientName=", "-X", "-od",
                            try folder.folder("findscu"),
                        ] + place, in: folder)
                    try found.checked()
                    let answers = try FileManager.default.contentsOfDirectory(atPath: folder.path("findscu"))
                    #expect(answers.count == 1)
                    let answer = try DICOMFile(path: folder.path("findscu") + "/" + (answers.first ?? ""))
                    let item = answer.dataSet[.scheduledProcedureStepSequence]?.first
                    #expect(item?[.scheduledProcedureStepID] == "SPS1")
                    #expect(answer.dataSet[.patientName]?.description == "DOE^JANE")
                    let ours = try DicomTool.matches(
                        await DicomTool.run(
                            ["worklist", node.peer, "-k", "Modality=MR", "--json"], in: folder))
                    #expect(ours.map { $0["00100010"] } == ["DOE^JANE"])
                }
            }
        }

        @Test("pynetdicom's user of MPPS and storage commitment is served")
        func pynetdicomAsUser() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive(in: folder)
                try await DicomNode.running(in: folder) { node in
                    try await DicomTool.run(["send", node.peer, samples.folder], in: folder).checked()
                    let stored = try #require(samples.instances.first)
                    let script = try folder.write(Self.userScript, to: "user.py")
                    let said = try await PeerProcess.run(
                        Tools.pythonPath(),
                        [script, "\(node.port)", node.aeTitle, stored.sopClass, stored.sopInstance], in: folder,
                        within: .seconds(60)
                    ).checked()
                    #expect(
                        said.output.split(separator: "\n").map(String.init) == [
                            "create 0000", "set 0000", "set again 0110", "action 0000", "event 2 1 1", "1.9.9 0112",
                        ])
                }
            }
        }

        @Test("dicom mpps and dicom commit are understood by pynetdicom's providers")
        func pynetdicomAsProvider() async throws {
            try await TemporaryFolder.with { folder in
                let samples = try SampleArchive(in: folder)
                let port = try RawConnection.freePort()
                let script = try folder.write(Self.providerScript, to: "provider.py")
                let words = [script, "\(port)", folder.path("listening.port")]
                try await PeerProcess.running(Tools.pythonPath(), words, in: folder) { process in
                    try await RawConnection.waitForListener(on: port, of: process)
                    let peer = "PROVIDER@127.0.0.1:\(port)"
                    let made = try await DicomTool.run(
                        ["mpps", "create", peer, "--uid", "1.2.3.4", "-k", "Modality=CT"], in: folder
                    ).checked()
                    #expect(made.output == "1.2.3.4\n")
                    let status = "PerformedProcedureStepStatus=COMPLETED"
                    try await DicomTool.run(["mpps", "set", peer, "1.2.3.4", "-k", status], in: folder).checked()
                    let listening = try RawConnection.freePort()
                    _ = try folder.write("\(listening)", to: "listening.port")
                    let committed = try await DicomTool.run(
                        [
                            "commit", peer, samples.folder, "--as", "MODALITY", "--listen", "\(listening)", "--json",
                        ], in: folder
                    ).checked()
                    #expect(committed.output.split(separator: "\n").count == samples.instances.count)
                    #expect(!committed.output.contains("false"))
                    let refused = try await DicomTool.run(["mpps", "set", peer, "1.9", "-k", status], in: folder)
                    #expect(!refused.succeeded)
                }
            }
        }

        private static func entry(_ step: String, _ modality: String) throws -> DICOMFile {
            var scheduled = DataSet()
            scheduled[.scheduledProcedureStepID] = step
            scheduled[.modality] = modality
            scheduled[.scheduledStationAETitle] = [modality + "1"]
            scheduled[.scheduledProcedureStepStartDate] = DICOMDate("20260101")
            var entry = DataSet()
            entry[.sopClassUID] = "1.2.276.0.7230010.3.1.0.1"
            entry[.sopInstanceUID] = UID("1.2.3." + step.filter(\.isNumber))
            entry[.patientName] = "DOE^JANE"
            entry[.patientID] = "P1"
            entry[.studyInstanceUID] = "1.2.3"
            entry[.scheduledProcedureStepSequence] = [scheduled]
            return try DICOMFile(dataSet: entry)
        }

        /// Makes a step, ends it, asks for commitment of one stored instance and one unknown, and says what came back.
        private static let userScript = """
            import sys, threading
            from pydicom.dataset import Dataset
            from pydicom.uid import generate_uid
            from pynetdicom import AE, evt
            port, title, sop_class, sop_instance = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
            MPPS = '1.2.840.10008.3.1.2.3.3'
            COMMIT, INSTANCE = '1.2.840.10008.1.20.1', '1.2.840.10008.1.20.1.1'
            come = threading.Event()
            results = []
            def report(event):
                results.append((event.event_type, event.event_information))
                come.set()
                return 0x0000, None
            ae = AE(ae_title='MODALITY')
            ae.add_requested_context(MPPS)
            ae.add_requested_context(COMMIT)
            assoc = ae.associate('127.0.0.1', port, ae_title=title, evt_handlers=[(evt.EVT_N_EVENT_REPORT, report)])
            assert assoc.is_established
            step = Dataset()
            step.PerformedProcedureStepStatus = 'IN PROGRESS'
            step.PerformedProcedureStepID = 'P1'
            uid = generate_uid()
            status, _ = assoc.send_n_create(step, MPPS, uid)
            print('create %04X' % status.Status)
            change = Dataset()
            change.PerformedProcedureStepStatus = 'COMPLETED'
            print('set %04X' % assoc.send_n_set(change, MPPS, uid)[0].Status)
            print('set again %04X' % assoc.send_n_set(change, MPPS, uid)[0].Status)
            wanted = Dataset()
            wanted.TransactionUID = generate_uid()
            items = []
            for c, i in ((sop_class, sop_instance), (sop_class, '1.9.9')):
                item = Dataset()
                item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = c, i
                items.append(item)
            wanted.ReferencedSOPSequence = items
            print('action %04X' % assoc.send_n_action(wanted, 1, COMMIT, INSTANCE)[0].Status)
            assert come.wait(30)
            kind, info = results[0]
            assert info.TransactionUID == wanted.TransactionUID
            print('event', kind, len(info.ReferencedSOPSequence), len(info.FailedSOPSequence))
            for item in info.FailedSOPSequence:
                print(item.ReferencedSOPInstanceUID, '%04X' % item.FailureReason)
            assoc.release()
            """

        /// Takes steps, and reports commitment over an association of its own to MODALITY, on the port that a file names.
        private static let providerScript = """
            import sys, threading, time
            from pydicom.dataset import Dataset
            from pynetdicom import AE, evt, build_role
            MPPS = '1.2.840.10008.3.1.2.3.3'
            COMMIT, INSTANCE = '1.2.840.10008.1.20.1', '1.2.840.10008.1.20.1.1'
            steps = {}
            def create(event):
                steps[str(event.request.AffectedSOPInstanceUID)] = event.attribute_list
                return 0x0000, event.attribute_list
            def change(event):
                uid = str(event.request.RequestedSOPInstanceUID)
                if uid not in steps:
                    return 0x0112, None
                steps[uid].update(event.modification_list)
                return 0x0000, steps[uid]
            def action(event):
                info, assoc = event.action_information, event.assoc
                result = Dataset()
                result.TransactionUID = info.TransactionUID
                result.ReferencedSOPSequence = info.ReferencedSOPSequence
                def report():
                    while assoc.is_established:
                        time.sleep(0.02)
                    with open(sys.argv[2]) as file:
                        port = int(file.read())
                    ae = AE(ae_title='PROVIDER')
                    ae.add_requested_context(COMMIT)
                    role = build_role(COMMIT, scp_role=True)
                    back = ae.associate('127.0.0.1', port, ae_title='MODALITY', ext_neg=[role])
                    back.send_n_event_report(result, 1, COMMIT, INSTANCE)
                    back.release()
                threading.Thread(target=report, daemon=True).start()
                return 0x0000, None
            ae = AE(ae_title='PROVIDER')
            ae.add_supported_context(MPPS)
            ae.add_supported_context(COMMIT)
            handlers = [(evt.EVT_N_CREATE, create), (evt.EVT_N_SET, change), (evt.EVT_N_ACTION, action)]
            ae.start_server(('127.0.0.1', int(sys.argv[1])), block=True, evt_handlers=handlers)
            """
    }
}
