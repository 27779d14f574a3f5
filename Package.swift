// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "viendan",
  products: [
    .library(name: "Citations", targets: ["Citations"]),
    .library(name: "CitationReaders", targets: ["CitationReaders"]),
    .library(name: "CitationExport", targets: ["CitationExport"]),
    .executable(name: "viendan", targets: ["viendan"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "Citations"),
    .target(name: "CitationReaders"),
    .target(name: "CitationExport", dependencies: ["Citations"]),
    .executableTarget(
      name: "viendan",
      dependencies: [
        "Citations", "CitationReaders", "CitationExport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "CitationsTests", dependencies: ["Citations"]),
    .testTarget(name: "CommandTests", dependencies: ["viendan"]),
  ],
  swiftLanguageModes: [.v6]
)
