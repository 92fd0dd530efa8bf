// swift-tools-version:6.3
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// A module of `Sources/`; what it may import is the table in `Sources/README.md`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: ["README.md"], swiftSettings: strict)
}

/// The tests of a module; every test target may use TestKit.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestKit"], exclude: ["README.md"] + exclude,
        swiftSettings: strict)
}

let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

let package = Package(
    name: "thidua",
    products: [
        .executable(name: "thidua", targets: ["thidua"]),
        .library(name: "Postgres", targets: ["Postgres"]),
        .library(name: "Intake", targets: ["Intake"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    ],
    targets: [
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .target(
            name: "CSQLFiles", path: "sql",
            exclude: ["README.md", "migrations", "functions", "queries", "catalogue", "sample"],
            sources: ["sqlfiles.c"], publicHeadersPath: "include"),
        module("Threads"),
        module("Postgres", ["CLibPQ", "Threads", logging]),
        module("Vietnamese"),
        module("EmbeddedFiles", ["CSQLFiles"]),
        module("Failures", ["EmbeddedFiles"]),
        module("Commendation", ["Vietnamese"]),
        module("Intake", ["Commendation", "Vietnamese", "Failures", "Threads", "CZip", "CExpat"]),
        module("Documents", ["Commendation", "Vietnamese", "Failures"]),
        module(
            "Registry",
            ["Postgres", "EmbeddedFiles", "Commendation", "Vietnamese", "Intake", "Failures", "CSodium"]),
        module("EmbeddedDatabase", ["Failures", subprocess, system]),
        module(
            "Commands",
            [
                "Registry", "Documents", "EmbeddedDatabase", "Commendation", "Vietnamese", "Failures",
                arguments, logging,
            ]),
        .executableTarget(
            name: "thidua", dependencies: ["Commands"], exclude: ["README.md"], swiftSettings: strict),

        .target(
            name: "TestKit", dependencies: ["Postgres"],
            path: "Tests/TestKit", exclude: ["README.md"], swiftSettings: strict),
        tests("ThreadsTests", ["Threads"]),
        tests("PostgresTests", ["Postgres"]),
        tests("VietnameseTests", ["Vietnamese"]),
        tests("CommendationTests", ["Commendation"]),
        tests(
            "IntakeTests", ["Intake", "Commendation", "Failures", "Vietnamese", "CZip"], exclude: ["Fixtures"]
        ),
        tests(
            "DocumentsTests", ["Documents", "Commendation", "Failures", "Vietnamese"], exclude: ["Golden"]),
        tests(
            "RegistryTests",
            ["Registry", "Postgres", "EmbeddedFiles", "Commendation", "Failures", "Intake", "Vietnamese"],
            exclude: ["Cases", "Rights/Golden"]),
        tests("EmbeddedDatabaseTests", ["EmbeddedDatabase", "Failures", subprocess, system]),
        tests(
            "CommandsTests",
            ["Commands", "Registry", "Commendation", "Vietnamese", "EmbeddedFiles", "Failures"],
            exclude: ["Golden", "Review/Golden"]),
        tests("ArchitectureTests", []),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
