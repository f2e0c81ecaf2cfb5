// swift-tools-version: 6.2
import PackageDescription

// The order of the targets is the order in which the data travel. `make layers` compares
// the dependencies named here with the `import` lines of each target.

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// On Linux the library lies on the default paths, and its pkg-config file names a flag that SwiftPM warns of.
#if os(macOS)
let simdjsonPkgConfig: String? = "simdjson"
#else
let simdjsonPkgConfig: String? = nil
#endif

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

func step(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(of name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: strict)
}

let package = Package(
    name: "HelpLens",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "helplens", targets: ["helplens"]),
        // What reads bytes from outside, for the package that fuzzes it.
        .library(
            name: "Steps", targets: ["Model", "Asking", "Reading", "Cleaning", "Friction", "Protecting", "Rendering"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CSimdjson", pkgConfig: simdjsonPkgConfig,
            providers: [.apt(["libsimdjson-dev"]), .brew(["simdjson"])]),
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
        .target(name: "CJSONRows", dependencies: ["CSimdjson"], linkerSettings: [.linkedLibrary("simdjson")]),
        .target(name: "CStructural"),
        .target(name: "CPrefetch"),
        // Loads libcurl when it is needed; there is nothing of it to build with.
        .target(name: "CCurl"),

        step("Model"),
        step("Sampling", ["Model", "CZlib"]),
        // Profiles and words are data, but an installed program needs no files: they are part of it.
        step("Asking", ["Model", yams], resources: [.embedInCode("Profiles"), .embedInCode("Words")]),
        step("Reading", ["Model", "CJSONRows", "CStructural", "CZlib", "CZstd", crypto]),
        step("Cleaning", ["Model", "Reading", "CPrefetch", crypto]),
        step("Measuring", ["Model", "Cleaning"]),
        // What Microsoft Clarity says lies beside the log, and meets it where both are protected.
        step("Friction", ["Model", "Reading"]),
        step("Protecting", ["Model", "Measuring", "Friction"]),
        step("Explaining", ["Model", "Protecting"]),
        step("Rendering", ["Model", "Protecting", "Explaining", "Friction", "CCMark", "CSQLite", mustache, crypto]),
        step("Publishing", ["Model", "Rendering", "CCurl"]),

        .target(
            name: "ShippedTemplates", path: "Templates", sources: ["ShippedTemplates.swift"],
            resources: [.copy("analysis"), .copy("monthly"), .copy("scope-owner")], swiftSettings: strict),
        step(
            "HelpLensCLI",
            [
                "Model", "Sampling", "Asking", "Reading", "Cleaning", "Measuring", "Friction",
                "Protecting", "Rendering", "Publishing", "ShippedTemplates", argumentParser,
            ]),
        .executableTarget(name: "helplens", dependencies: ["HelpLensCLI"], swiftSettings: strict),

        .target(
            name: "TestSupport", dependencies: ["Model", "Reading", "Cleaning"], path: "Tests/TestSupport",
            swiftSettings: strict),
        tests(of: "Model", []),
        tests(of: "Sampling", ["Model"]),
        tests(of: "Asking", ["Model"]),
        tests(of: "Reading", ["Model", "CZlib", "CZstd"]),
        tests(of: "Cleaning", ["Model", "Reading", "TestSupport"]),
        tests(of: "Measuring", ["Model", "Reading", "Cleaning", "TestSupport"]),
        tests(of: "Friction", ["Model", "Protecting"]),
        tests(of: "Protecting", ["Model", "Reading", "Cleaning", "Measuring", "TestSupport"]),
        tests(of: "Explaining", ["Model", "Protecting", "TestSupport"]),
        tests(of: "Rendering", ["Model", "Asking", "Measuring", "Friction", "Protecting", "Explaining", "CSQLite"]),
        tests(of: "Publishing", ["Model", "Rendering"]),
        tests(of: "HelpLensCLI", ["Model", "Asking", "Reading", "Cleaning", "TestSupport", argumentParser]),
        // The checks of `make fuzz`, on what once went wrong.
        .testTarget(
            name: "CrashTests",
            dependencies: ["Model", "Asking", "Reading", "Cleaning", "Friction", "Protecting", "Rendering"],
            path: "Tests/Fuzzing/Checks", swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)
