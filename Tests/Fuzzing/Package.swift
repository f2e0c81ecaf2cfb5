// swift-tools-version: 6.2
import PackageDescription

// A package of its own: its targets are built with the whole of HelpLens instrumented, and only by `make fuzz`.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func fuzzing(_ name: String) -> Target {
    .executableTarget(name: name, dependencies: ["Checks", "Driving"], swiftSettings: strict)
}

let package = Package(
    name: "Fuzzing",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "HelpLens", path: "../..")],
    targets: [
        .systemLibrary(name: "CFuzzer"),
        .target(name: "Driving", dependencies: ["CFuzzer"], swiftSettings: strict),
        // The crash tests of the main package are made of the same files.
        .target(
            name: "Checks", dependencies: [.product(name: "Steps", package: "HelpLens")], path: "Checks",
            exclude: ["CrashTests.swift"], swiftSettings: strict),
        fuzzing("csv"),
        fuzzing("json"),
        fuzzing("times"),
        fuzzing("profiles"),
        fuzzing("configuration"),
        fuzzing("template"),
        fuzzing("snapshots"),
        fuzzing("heatmaps"),
        fuzzing("recordings"),
    ],
    swiftLanguageModes: [.v6]
)
