// swift-tools-version:6.3
import PackageDescription

let package = Package(
    name: "roundtrip",
    dependencies: [.package(name: "thidua", path: "../../..")],
    targets: [
        .executableTarget(name: "roundtrip", dependencies: [.product(name: "Postgres", package: "thidua")])
    ],
    swiftLanguageModes: [.v6]
)
