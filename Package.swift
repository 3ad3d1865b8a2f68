// swift-tools-version: 6.2

import PackageDescription

/// What every target of ours is compiled with.
let strict: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .treatWarning("DeprecatedDeclaration", as: .warning),
    .enableExperimentalFeature("Lifetimes"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A product of another package, fetched only where one of `traits` is on (Documentation/Architecture.md, "Kept apart").
func product(_ name: String, of package: String, for traits: Set<String>) -> Target.Dependency {
    .product(name: name, package: package, condition: .when(traits: traits))
}

let package = Package(
    name: "swift-dicom",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .visionOS(.v2)],
    products: [
        .library(name: "DICOMCore", targets: ["DICOMCore"]),
        .library(name: "DICOMValidation", targets: ["DICOMValidation"]),
        .library(name: "DICOMDeidentification", targets: ["DICOMDeidentification"]),
        .library(name: "DICOMImaging", targets: ["DICOMImaging"]),
        .library(name: "DICOMProtocol", targets: ["DICOMProtocol"]),
        .library(name: "DICOMNetwork", targets: ["DICOMNetwork"]),
        .library(name: "DICOMStore", targets: ["DICOMStore"]),
        .library(name: "DICOMStoreSQLite", targets: ["DICOMStoreSQLite"]),
        .library(name: "DICOMStoreTesting", targets: ["DICOMStoreTesting"]),
        .library(name: "DICOMArchive", targets: ["DICOMArchive"]),
        .executable(name: "dicom", targets: ["dicom"]),
    ],
    traits: [
        .default(enabledTraits: ["Crypto", "Network", "SQLite", "Node"]),
        .trait(name: "Crypto", description: "DICOMDeidentification: swift-crypto"),
        .trait(name: "Network", description: "DICOMNetwork: swift-nio, swift-log"),
        .trait(name: "SQLite", description: "DICOMStoreSQLite: GRDB and libsqlite3"),
        .trait(
            name: "Node", description: "DICOMArchive and the dicom tool",
            enabledTraits: ["Crypto", "Network", "SQLite"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(name: "DICOMCore", dependencies: ["CZlib"]),
        .target(name: "DICOMValidation", dependencies: ["DICOMCore"]),
        .target(
            name: "DICOMDeidentification",
            dependencies: ["DICOMCore", product("Crypto", of: "swift-crypto", for: ["Crypto"])]),
        .target(name: "DICOMImaging", dependencies: ["DICOMCore", "CZlib"]),
        .target(name: "DICOMProtocol", dependencies: ["DICOMCore"]),
        .target(
            name: "DICOMNetwork",
            dependencies: [
                "DICOMCore", "DICOMProtocol",
                product("NIOCore", of: "swift-nio", for: ["Network"]),
                product("NIOPosix", of: "swift-nio", for: ["Network"]),
                product("Logging", of: "swift-log", for: ["Network"]),
            ]),
        .target(name: "DICOMStore", dependencies: ["DICOMCore"]),
        .target(
            name: "DICOMStoreSQLite",
            dependencies: ["DICOMCore", "DICOMStore", product("GRDB", of: "GRDB.swift", for: ["SQLite"])]),
        .target(name: "DICOMStoreTesting", dependencies: ["DICOMCore", "DICOMStore"]),
        .target(
            name: "DICOMArchive",
            dependencies: [
                "DICOMCore", "DICOMNetwork", "DICOMStore", "DICOMStoreSQLite",
                product("Logging", of: "swift-log", for: ["Node"]),
                product("Configuration", of: "swift-configuration", for: ["Node"]),
                product("ServiceLifecycle", of: "swift-service-lifecycle", for: ["Node"]),
            ]),
        .executableTarget(
            name: "dicom",
            dependencies: [
                "DICOMCore", "DICOMValidation", "DICOMDeidentification", "DICOMImaging", "DICOMNetwork", "DICOMStore",
                "DICOMStoreSQLite", "DICOMArchive",
                product("ArgumentParser", of: "swift-argument-parser", for: ["Node"]),
                product("Crypto", of: "swift-crypto", for: ["Node"]),
                product("Logging", of: "swift-log", for: ["Node"]),
                product("ServiceLifecycle", of: "swift-service-lifecycle", for: ["Node"]),
                product("UnixSignals", of: "swift-service-lifecycle", for: ["Node"]),
            ]),
        .testTarget(name: "DICOMCoreTests", dependencies: ["DICOMCore"]),
        .testTarget(name: "DICOMValidationTests", dependencies: ["DICOMCore", "DICOMValidation"]),
        .testTarget(name: "DICOMDeidentificationTests", dependencies: ["DICOMCore", "DICOMDeidentification"]),
        .testTarget(name: "DICOMImagingTests", dependencies: ["DICOMCore", "DICOMImaging"]),
        .testTarget(name: "DICOMProtocolTests", dependencies: ["DICOMCore", "DICOMProtocol"]),
        .testTarget(
            name: "DICOMNetworkTests",
            dependencies: [
                "DICOMCore", "DICOMProtocol", "DICOMNetwork",
                product("NIOCore", of: "swift-nio", for: ["Network"]),
                product("NIOPosix", of: "swift-nio", for: ["Network"]),
                product("Logging", of: "swift-log", for: ["Network"]),
            ]),
        .testTarget(name: "DICOMStoreTests", dependencies: ["DICOMCore", "DICOMStore", "DICOMStoreTesting"]),
        .testTarget(
            name: "DICOMStoreSQLiteTests",
            dependencies: [
                "DICOMCore", "DICOMStore", "DICOMStoreSQLite", "DICOMStoreTesting",
                product("GRDB", of: "GRDB.swift", for: ["SQLite"]),
            ]),
        .testTarget(
            name: "DICOMArchiveTests",
            dependencies: ["DICOMCore", "DICOMNetwork", "DICOMStore", "DICOMStoreSQLite", "DICOMArchive"]),
        .target(name: "CommandLineTesting", path: "Tests/CommandLineTesting"),
        .testTarget(name: "CommandLineTests", dependencies: ["DICOMCore", "CommandLineTesting", "dicom"]),
        .testTarget(
            name: "CorpusTests",
            dependencies: [
                "DICOMCore", "DICOMImaging", "CommandLineTesting", "dicom",
                product("Crypto", of: "swift-crypto", for: ["Node"]),
            ]),
        .testTarget(name: "PeerTests", dependencies: ["DICOMCore", "dicom"]),
        .testTarget(name: "ConsumerTests"),
        .target(
            name: "FuzzEntryPoints", dependencies: ["DICOMCore", "DICOMProtocol", "DICOMImaging", "DICOMValidation"],
            path: "Fuzz/Sources/EntryPoints"),
        .testTarget(
            name: "FuzzReplayTests", dependencies: ["DICOMCore", "DICOMProtocol", "FuzzEntryPoints"],
            exclude: ["Findings"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + strict
}
