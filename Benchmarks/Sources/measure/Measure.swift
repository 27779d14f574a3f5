import Foundation

/// Times one part of viendan in its own process and prints the figures as one JSON object; `bench.py` calls it.
@main
struct Measure {
  static let usage = """
    usage: measure extract FILE DOCUMENT-BYTES THREADS REPEATS
    DOCUMENT-BYTES 0 takes the whole file as one document.

    """

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 5, arguments[0] == "extract", let text = MappedText(path: arguments[1]),
      let size = Int(arguments[2]), let threads = Int(arguments[3]), let repeats = Int(arguments[4]),
      size >= 0, threads > 0, repeats > 0
    else {
      FileHandle.standardError.write(Data(usage.utf8))
      exit(2)
    }
    let extraction = Extraction(of: text, documentBytes: size, threads: threads, repeats: repeats)
    print(String(decoding: try JSONEncoder().encode(extraction), as: UTF8.self))
  }
}
