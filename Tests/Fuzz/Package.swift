// swift-tools-version:6.3
import PackageDescription

let package = Package(
    name: "fuzz",
    dependencies: [.package(name: "thidua", path: "../..")],
    targets: [
        .executableTarget(name: "fuzz", dependencies: [.product(name: "Intake", package: "thidua")])
    ],
    swiftLanguageModes: [.v6]
)
