// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "viendan", path: "..")
  ],
  targets: [
    .executableTarget(
      name: "measure",
      dependencies: [
        .product(name: "Citations", package: "viendan"), .product(name: "CitationIndex", package: "viendan"),
        .product(name: "CitationIndexPostgres", package: "viendan"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
