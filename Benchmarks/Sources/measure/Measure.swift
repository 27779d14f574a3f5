import Foundation

/// Times one part of viendan in its own process and prints the figures as one JSON object; `bench.py` calls it.
@main
struct Measure {
  static let usage = """
    usage: measure extract FILE DOCUMENT-BYTES THREADS REPEATS
           measure index DATABASE CITATIONS
           measure cited-by DATABASE CITATIONS QUERIES
    DATABASE is a file, or an address postgresql://….
    DOCUMENT-BYTES 0 takes the whole file as one document. CITATIONS tells which synthetic plans the index is of.

    """

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let numbers = arguments.dropFirst(2).compactMap { Int($0) }
    switch (arguments.first, arguments.count, numbers.count) {
    case ("extract", 5, 3) where numbers[0] >= 0 && numbers[1] > 0 && numbers[2] > 0:
      guard let text = MappedText(path: arguments[1]) else { stop("\(arguments[1]): cannot be read\n") }
      try show(Extraction(of: text, documentBytes: numbers[0], threads: numbers[1], repeats: numbers[2]))
    case ("index", 3, 1) where numbers[0] > 0:
      try show(IndexBuild(at: arguments[1], citations: numbers[0]))
    case ("cited-by", 4, 2) where numbers[0] > 0 && numbers[1] > 0:
      try show(IndexLatency(at: arguments[1], citations: numbers[0], queries: numbers[1]))
    default: stop(usage)
    }
  }

  private static func show(_ figures: some Encodable) throws {
    print(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
  }

  private static func stop(_ message: String) -> Never {
    FileHandle.standardError.write(Data(message.utf8))
    exit(2)
  }
}
