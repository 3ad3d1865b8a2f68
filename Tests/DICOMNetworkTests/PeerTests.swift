import DICOMNetwork
import DICOMProtocol
import Testing

extension NetworkTests {
    @Suite("A peer is written AE@HOST:PORT, AE@HOST or HOST:PORT")
    struct PeerTests {
        static let taken: [(text: String, title: AETitle, host: String, port: Int, written: String)] = [
            ("ORTHANC@192.0.2.7:4242", "ORTHANC", "192.0.2.7", 4242, "ORTHANC@192.0.2.7:4242"),
            ("PACS@pacs.example", "PACS", "pacs.example", 11112, "PACS@pacs.example:11112"),
            ("localhost:104", "ANY-SCP", "localhost", 104, "ANY-SCP@localhost:104"),
            ("A B@[2001:db8::7]:11112", "A B", "2001:db8::7", 11112, "A B@[2001:db8::7]:11112"),
            ("PACS@[::1]", "PACS", "::1", 11112, "PACS@[::1]:11112"),
        ]

        @Test("takes every form and writes it in full", arguments: taken)
        func takes(text: String, title: AETitle, host: String, port: Int, written: String) throws {
            let peer = try Peer(text)
            #expect(peer == Peer(title, host: host, port: port))
            #expect(peer.description == written)
        }

        @Test(
            "refuses what is none, and says why",
            arguments: [
                "", "host", "@host:1", "AE@", "AE@:1", "AE@host:", "AE@host:0", "AE@host:65536", "AE@host:1x", "AE@::1",
                "AE@[::1", "AE@[::1]1", "SEVENTEEN-LETTERS@host", "A\\B@host", "AE@ho st:1", "AE@a@b:1", "AE@host:+1",
            ])
        func refuses(text: String) {
            #expect { try Peer(text) } throws: { ($0 as? NetworkError)?.code == .malformedPeer }
        }
    }
}
