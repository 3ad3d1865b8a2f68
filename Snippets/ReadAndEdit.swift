// Reads a DICOM file, prints what it says of itself, and writes a copy that says something else.

// snippet.hide
// Documentation shows what stands between the marks; the whole file is compiled with the package.
// snippet.show
import DICOMCore

let file = try DICOMFile(path: "ct.dcm")
print(file.dataSet[.patientName]?.familyName ?? "unknown", file.dataSet[.rows] ?? 0)

for item in file.dataSet[.referencedImageSequence] ?? [] {
    print("refers to", item[.referencedSOPInstanceUID] ?? "nothing")
}

var edited = file
edited.dataSet[.patientID] = "ANON-1"
edited.dataSet[.patientName] = "ANONYMOUS"
try edited.write(to: "anonymous.dcm")  // what was not touched goes out byte for byte
