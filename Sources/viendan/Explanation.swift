import ArgumentParser
import CitationReaders
import Citations
import Foundation

/// A place of a text as people and editors write it, `LINE:COLUMN`, both from 1; the column in characters.
struct TextPlace: ExpressibleByArgument, Sendable {
  let line: Int
  let column: Int

  init?(argument: String) {
    let parts = argument.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, parts[0] > 0, parts[1] > 0 else { return nil }
    (line, column) = (parts[0], parts[1])
  }

  /// Where the place is in UTF-8 text, in bytes; nil past its end.
  func offset(in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var (line, column) = (1, 1)
    for (offset, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
      if line == self.line, column == self.column { return offset }
      (line, column) = byte == 0x0A ? (line + 1, 1) : (line, column + 1)
    }
    return nil
  }
}

/// Which productions of the grammar read each citation of a file, or why a place of it is or is not one.
struct Explanation {
  private let path: String
  private let text: UnsafeBufferPointer<UInt8>
  private(set) var output = ""

  init(of source: SourceText, text: UnsafeBufferPointer<UInt8>, at place: TextPlace?) {
    path = printable(source.path)
    self.text = text
    guard let place else {
      var cursor = PlaceCursor(source)
      for citation in findCitations(in: text).citations {
        let at = cursor.place(of: citation.range.start)
        show(citation, at: "\(path):\(at.line):\(at.column)")
      }
      return
    }
    explain(place, at: "\(path):\(place.line):\(place.column)")
  }

  private mutating func explain(_ place: TextPlace, at name: String) {
    guard let offset = place.offset(in: text) else {
      output += "\(name): past the end of the text\n"
      return
    }
    switch explainPlace(offset, in: text) {
    case .citation(let citation): show(citation, at: name)
    case .refused(let refusal):
      output += "\(name): no citation: «\(slice(refusal.range))»\n"
      output += "    \(refusal.reason.rawValue): \(refusal.reason.explanation)\n"
      output += "    \(refusal.reason.vietnamese)\n"
    case .nothing:
      output += "\(name): no citation: no type word, `số`, provision or code begins here\n"
    }
  }

  private mutating func show(_ citation: Citation, at name: String) {
    output += "\(name): \(citation.kind.rawValue): «\(slice(citation.range))»\n"
    for step in explanation(of: citation) {
      let production = step.production.padding(toLength: 10, withPad: " ", startingAt: 0)
      let written = slice(step.range)
      let value = step.value == written || step.value.isEmpty ? "" : " → \(step.value)"
      output += "    \(production) «\(written)»\(value)\n"
    }
  }

  /// A stretch of the text on one line.
  private func slice(_ range: TextRange<Original>) -> String {
    String(decoding: text[range.start..<range.end], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
