// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "viendan",
  products: [
    .library(name: "Citations", targets: ["Citations"]),
    .library(name: "CitationReaders", targets: ["CitationReaders"]),
    .library(name: "CitationIndex", targets: ["CitationIndex"]),
    .library(name: "CitationExport", targets: ["CitationExport"]),
    .executable(name: "viendan", targets: ["viendan"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .target(name: "Citations"),
    .target(name: "CitationReaders", dependencies: ["CLibXML2", "CLibZip"]),
    .target(
      name: "CitationIndex",
      dependencies: ["Citations", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "CitationExport", dependencies: ["Citations", "CitationIndex", "CLibXML2"]),
    .executableTarget(
      name: "viendan",
      dependencies: [
        "Citations", "CitationReaders", "CitationIndex", "CitationExport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .testTarget(name: "CitationsTests", dependencies: ["Citations"]),
    .testTarget(name: "CitationReadersTests", dependencies: ["CitationReaders"]),
    .testTarget(name: "CitationIndexTests", dependencies: ["CitationIndex"]),
    .testTarget(name: "CitationExportTests", dependencies: ["CitationExport"]),
    .testTarget(name: "CommandTests", dependencies: ["viendan"]),
  ],
  swiftLanguageModes: [.v6]
)
