import ArgumentParser
import CitationReaders
import Citations
import Foundation

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say how each citation of a text was read, or why a place is none.",
    discussion: """
      Examples:
        viendan explain corpus/ke-hoach-so-tu-phap-binh-phuoc-2023.txt
        viendan explain corpus/ke-hoach-so-tu-phap-binh-phuoc-2023.txt --at 4:9
      """)

  @Argument(help: "A text file.")
  var file: String

  @Option(help: "A place, LINE:COLUMN, both from 1; the column in characters.")
  var at: Place?

  struct Place: ExpressibleByArgument {
    let line: Int
    let column: Int

    init?(argument: String) {
      let parts = argument.split(separator: ":").compactMap { Int($0) }
      guard parts.count == 2, parts[0] > 0, parts[1] > 0 else { return nil }
      (line, column) = (parts[0], parts[1])
    }
  }

  func run() throws {
    let bytes: [UInt8]
    do {
      bytes = try readSource(at: file).bytes
    } catch {
      FileHandle.standardError.write(Data("viendan: \(error)\n".utf8))
      throw ExitCode(3)
    }
    bytes.withUnsafeBufferPointer { text in
      if let at {
        explain(at, in: text)
      } else {
        for citation in findCitations(in: text).citations { show(citation, in: text) }
      }
    }
  }

  private func explain(_ place: Place, in text: UnsafeBufferPointer<UInt8>) {
    guard let offset = byteOffset(of: place, in: text) else {
      print("\(file):\(place.line):\(place.column): past the end of the text")
      return
    }
    switch explainPlace(offset, in: text) {
    case .citation(let citation): show(citation, in: text)
    case .refused(let refusal):
      print("\(file):\(place.line):\(place.column): no citation: «\(slice(refusal.range, text))»")
      print("    \(refusal.reason.rawValue): \(refusal.reason.explanation)")
      print("    \(refusal.reason.vietnamese)")
    case .nothing:
      print(
        "\(file):\(place.line):\(place.column): no citation: no type word, `số`, provision or code begins here"
      )
    }
  }

  private func show(_ citation: Citation, in text: UnsafeBufferPointer<UInt8>) {
    print("\(citation.kind.rawValue): «\(slice(citation.range, text))»")
    for step in explanation(of: citation) {
      let name = step.production.padding(toLength: 10, withPad: " ", startingAt: 0)
      let written = slice(step.range, text)
      print(
        "    \(name) «\(written)»" + (step.value == written || step.value.isEmpty ? "" : " → \(step.value)"))
    }
  }

  /// A stretch of the text on one line.
  private func slice(_ range: TextRange<Original>, _ text: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: text[range.start..<range.end], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func byteOffset(of place: Place, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var (line, column) = (1, 1)
    for (offset, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
      if line == place.line, column == place.column { return offset }
      (line, column) = byte == 0x0A ? (line + 1, 1) : (line, column + 1)
    }
    return nil
  }
}
