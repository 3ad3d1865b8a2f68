// swift-tools-version: 6.2

import PackageDescription

/// The fuzzing program: a package of its own, which users of the library never resolve. `Fuzz/run` builds and runs it.
let package = Package(
    name: "fuzz",
    dependencies: [.package(name: "swift-dicom", path: "..", traits: [])],
    targets: [
        .target(
            name: "FuzzEntryPoints",
            dependencies: [
                .product(name: "DICOMCore", package: "swift-dicom"),
                .product(name: "DICOMProtocol", package: "swift-dicom"),
                .product(name: "DICOMImaging", package: "swift-dicom"),
                .product(name: "DICOMValidation", package: "swift-dicom"),
            ],
            path: "Sources/EntryPoints",
            swiftSettings: [
                .strictMemorySafety(),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ]),
        .executableTarget(
            name: "fuzz",
            dependencies: ["FuzzEntryPoints", .product(name: "DICOMCore", package: "swift-dicom")],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])],
            linkerSettings: [.unsafeFlags(["-use-ld=lld"])]),
    ],
    swiftLanguageModes: [.v6]
)
