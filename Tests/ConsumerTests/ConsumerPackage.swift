import Foundation

/// A package with one executable that depends on ours, written into a scratch folder.
struct ConsumerPackage {
    private let root: String

    init(requirement: String, in folder: String) throws {
        root = folder + "/Consumer"
        try FileManager.default.createDirectory(atPath: root + "/Sources/Consumer", withIntermediateDirectories: true)
        let manifest = """
            // swift-tools-version: 6.2
            import PackageDescription

            let package = Package(
                name: "Consumer",
                platforms: [.macOS(.v15)],
                dependencies: [\(requirement)],
                targets: [
                    .executableTarget(
                        name: "Consumer", dependencies: [.product(name: "DICOMCore", package: "swift-dicom")])
                ]
            )

            """
        try manifest.write(toFile: root + "/Package.swift", atomically: true, encoding: .utf8)
        try Self.program.write(toFile: root + "/Sources/Consumer/main.swift", atomically: true, encoding: .utf8)
    }

    /// What a newcomer writes: attributes with their types, a file in memory and back.
    private static let program = """
        import DICOMCore

        var dataSet = DataSet()
        dataSet[.sopClassUID] = .ctImageStorage
        dataSet[.sopInstanceUID] = .generate()
        dataSet[.patientName] = "CONSUMER^SAMPLE"
        dataSet[.rows] = 512
        let bytes = try DICOMFile(dataSet: dataSet, transferSyntax: .explicitVRLittleEndian).encoded()
        let file = try DICOMFile(bytes: bytes)
        print(file.dataSet[.patientName]?.description ?? "", file.dataSet[.rows] ?? 0)

        """

    func build() throws {
        try Shell.run(["swift", "build", "--package-path", root])
    }

    func resolve() throws {
        try Shell.run(["swift", "package", "--package-path", root, "resolve"])
    }

    func run() throws -> String {
        try Shell.run([root + "/.build/debug/Consumer"])
    }

    /// The packages that Package.resolved names; none where there is no such file.
    func pins() throws -> [String] {
        guard let data = FileManager.default.contents(atPath: root + "/Package.resolved") else { return [] }
        let parsed = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        let pins = parsed?["pins"] as? [[String: Any]] ?? []
        return pins.compactMap { $0["identity"] as? String }.sorted()
    }

    /// The packages that were fetched.
    func checkouts() -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: root + "/.build/checkouts")
        return (names ?? []).sorted()
    }

    /// The modules that were compiled.
    func builtModules() throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: root + "/.build/debug/Modules")
        return names.filter { $0.hasSuffix(".swiftmodule") }.map { String($0.dropLast(12)) }.sorted()
    }

    /// What the linked program needs beyond the C library's family and the Swift runtime, by `ldd`'s own list.
    func librariesBeyondTheSystem() throws -> [String] {
        let system = ["linux-vdso", "libc.", "libm.", "libdl.", "libpthread.", "librt.", "libgcc_s.", "libstdc++."]
        let listed = try Shell.run(["ldd", root + "/.build/debug/Consumer"]).split(separator: "\n").map(String.init)
        return listed.compactMap { line in
            let fields = line.split(separator: " ").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let name = fields.first.map({ ($0 as NSString).lastPathComponent }) else { return nil }
            let isSystem = name.contains("ld-linux") || system.contains { name.hasPrefix($0) }
            // The Swift runtime's libraries stand in the toolchain's folder.
            let isRuntime = name.hasPrefix("libswift") || line.contains("/swift/linux/")
            return isSystem || isRuntime ? nil : name
        }.sorted()
    }
}
