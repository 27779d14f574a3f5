// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "find-stale",
  dependencies: [
    // In a program of your own: .package(url: "…/viendan", from: "0.1.0")
    .package(name: "viendan", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "find-stale",
      dependencies: [
        .product(name: "Citations", package: "viendan"),
        .product(name: "CitationReaders", package: "viendan"),
        .product(name: "CitationIndex", package: "viendan"),
      ],
      path: "Sources/FindStale")
  ],
  swiftLanguageModes: [.v6]
)
