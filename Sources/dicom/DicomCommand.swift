@main struct DicomCommand { static func main() {} }
