// swift-tools-version:6.3
import PackageDescription

let package = Package(
    name: "readtable",
    dependencies: [.package(name: "thidua", path: "../../..")],
    targets: [
        .executableTarget(name: "readtable", dependencies: [.product(name: "Intake", package: "thidua")])
    ],
    swiftLanguageModes: [.v6]
)
