// Asks another system which studies it has, and sends it a file.

// snippet.show
import DICOMCore
import DICOMNetwork

let peer = try Peer("ORTHANC@192.0.2.7:4242")

try await peer.withAssociation(as: "RESEARCH", proposing: .query) { association in
    let query = Query(.study).matching(.patientName, "DOE*").matching(.studyDate, "20240101-")
        .returning(.modalitiesInStudy)
    for try await study in association.find(query) {
        print(study[.studyInstanceUID] ?? "", study[.modalitiesInStudy] ?? "")
    }
}
