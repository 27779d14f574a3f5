// swift-tools-version: 6.2
import PackageDescription

let buildSettings: [CSetting] = ["VIENDAN_COMMIT", "VIENDAN_COMMIT_DAY"].map {
  .define($0, to: Context.environment[$0] ?? "")
}

let package = Package(
  name: "viendan",
  products: [
    .library(name: "Citations", targets: ["Citations"]),
    .library(name: "CitationReaders", targets: ["CitationReaders"]),
    .library(name: "CitationIndex", targets: ["CitationIndex"]),
    .library(name: "CitationIndexPostgres", targets: ["CitationIndexPostgres"]),
    .library(name: "CitationExport", targets: ["CitationExport"]),
    .library(name: "CitationCheck", targets: ["CitationCheck"]),
    .library(name: "CitationServer", targets: ["CitationServer"]),
    .executable(name: "viendan", targets: ["viendan"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    // C libraries of the system, one module map each.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    // Tells what the program was built from, which make puts into the environment.
    .target(name: "CBuild", cSettings: buildSettings),

    .target(name: "Citations"),
    .target(name: "CitationReaders", dependencies: ["CLibXML2", "CZip", "CCrypto"]),
    .target(
      name: "CitationIndex",
      dependencies: [
        "Citations", "CitationReaders", "CCrypto", "CLibXML2", "CZip",
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(name: "CitationIndexPostgres", dependencies: ["Citations", "CitationIndex", "CLibPQ"]),
    .target(name: "CitationExport", dependencies: ["Citations", "CLibXML2", "CZip", "CXlsxWriter"]),
    .target(
      name: "CitationCheck",
      dependencies: [
        "Citations", "CitationReaders", "CitationIndex", "CLibXML2", "CZip",
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "CitationServer",
      dependencies: [
        "Citations", "CitationReaders", "CitationIndex", "CitationIndexPostgres", "CitationExport",
        "CitationCheck", "CCrypto", "CZlib",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      // The documents that the About page takes its figures from.
      resources: [.embedInCode("Figures/readme.md"), .embedInCode("Figures/benchmarks.md")]),
    .executableTarget(
      name: "viendan",
      dependencies: [
        "Citations", "CitationReaders", "CitationIndex", "CitationIndexPostgres", "CitationExport",
        "CitationCheck", "CitationServer", "CBuild",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(name: "CitationReadersTests", dependencies: ["CitationReaders", "Citations", "CZip"]),

    // What must hold of any text: generators, the properties, and a program that tries them on many texts.
    .target(name: "GeneratedTexts", path: "Tests/GeneratedTexts"),
    // Knows nothing of the engine, so that the two can be wrong only apart.
    .target(name: "ReferenceMatcher", path: "Tests/ReferenceMatcher"),
    .target(
      name: "TextProperties", dependencies: ["Citations", "GeneratedTexts", "ReferenceMatcher"],
      path: "Tests/TextProperties"),
    .executableTarget(
      name: "properties",
      dependencies: [
        "Citations", "GeneratedTexts", "TextProperties",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Properties"),

    // What reads strangers' bytes, one function a target: over seeds that the tests read again.
    .target(
      name: "FuzzTargets",
      dependencies: ["Citations", "CitationReaders", "CitationIndex", "CitationCheck"],
      path: "Tests/Fuzz/Targets"),
    .testTarget(name: "FuzzReplayTests", dependencies: ["FuzzTargets"]),

    .testTarget(name: "CitationsTests", dependencies: ["Citations"]),
    // Plans on disk for whoever tests an index.
    .target(name: "PlanFiles", path: "Tests/PlanFiles"),
    .testTarget(
      name: "CitationIndexTests",
      dependencies: [
        "Citations", "CitationReaders", "CitationIndex", "CXlsxWriter", "PlanFiles",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "IndexContractTests",
      dependencies: ["Citations", "CitationIndex", "CitationIndexPostgres", "PlanFiles"]),
    .testTarget(
      name: "PropertyTests", dependencies: ["GeneratedTexts", "ReferenceMatcher", "TextProperties"]),
    .testTarget(
      name: "CitationCheckTests",
      dependencies: ["Citations", "CitationReaders", "CitationIndex", "CitationCheck", "CZip"],
      exclude: ["Drafts"]),
    .testTarget(
      name: "CitationExportTests", dependencies: ["CitationExport", "Citations"], exclude: ["read_back.py"]),
    .testTarget(
      name: "CitationServerTests",
      dependencies: ["CitationServer", .product(name: "HummingbirdTesting", package: "hummingbird")]),
    .testTarget(name: "CommandTests", dependencies: ["viendan"]),
    // The example of a package of its own, here too so that it is compiled with every test.
    .executableTarget(
      name: "find-stale", dependencies: ["Citations", "CitationReaders", "CitationIndex"],
      path: "examples/swift/Sources/FindStale"),
    // The worked examples of the libraries' pages.
    .testTarget(
      name: "LibraryExampleTests",
      dependencies: [
        "Citations", "CitationReaders", "CitationIndex", "CitationCheck", "CitationExport", "CitationServer",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// Links only with the sanitizers' runtime, so that it is no part of a plain build.
if Context.environment["VIENDAN_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
    .executableTarget(name: "fuzz", dependencies: ["FuzzTargets", "CLibFuzzer"], path: "Tests/Fuzz/Driver"),
  ]
}
