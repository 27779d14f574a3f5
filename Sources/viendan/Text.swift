import ArgumentParser
import CitationReaders
import Foundation

struct Text: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the text that is read out of files.",
    discussion: """
      Examples:
        viendan text corpus/ke-hoach-so-tu-phap-binh-phuoc-2023.txt
        viendan text --plain plan.pdf > plan.txt

      Before each page of a PDF stands [page 3], before each paragraph of a Word, OpenDocument or RTF file its number.
      With --plain the text stands alone: the bytes that the offsets of citations count in.
      """)

  @Flag(help: "Print no marks of pages and paragraphs.")
  var plain = false

  @OptionGroup var reading: ReadingOptions

  @Argument(help: "Files and folders; - is standard input.")
  var files: [String]

  func run() throws {
    let found = reading.files(under: files)
    var failed: [ReaderError] = []
    for file in found {
      let output: [UInt8]
      do {
        let source = try reading.read(file)
        for warning in source.warnings { warn("\(printable(file)): \(warning)") }
        let text = plain ? source.bytes : marked(source)
        output = Terminal.output.isTerminal ? withoutControls(text) : text
      } catch {
        warn(error.description)
        failed.append(error)
        continue
      }
      do { try writeAll(output) } catch {
        warn(error.description)
        throw ExitCode(3)
      }
    }
    try reading.end(failed, of: found.count)
  }

  /// The text with a mark wherever a page or paragraph begins.
  private func marked(_ source: SourceText) -> [UInt8] {
    var cursor = PlaceCursor(source)
    var out: [UInt8] = []
    var page: Int?
    var part: String?
    var paragraph: Int?
    source.withBytes { text in
      var at = 0
      while at < text.count {
        let end = text[at...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
        if end - at > 1 {
          let place = cursor.place(of: at)
          if place.page != page, let number = place.page { out += "[page \(number)]\n".utf8 }
          page = place.page
          if let number = place.paragraph, number != paragraph || place.run?.part != part {
            if let name = place.run?.part, name != part { out += "[\(name)]\n".utf8 }
            out += "[\(number)] ".utf8
            (part, paragraph) = (place.run?.part, number)
          }
        }
        out += text[at..<end]
        at = end
      }
    }
    if out.last != 0x0A, !out.isEmpty { out.append(0x0A) }
    return out
  }

  private func warn(_ message: String) {
    printError(message)
  }
}
