import CitationReaders
import Foundation

/// What standard output and standard error lead to.
struct Terminal: Sendable {
  /// Whether people read what is printed.
  let isTerminal: Bool
  /// In columns; a fixed one where there is no terminal.
  let width: Int
  let hasColour: Bool

  static let output = Terminal(STDOUT_FILENO)
  static let error = Terminal(STDERR_FILENO)

  /// Whether a person can answer.
  static var input: Bool { isatty(STDIN_FILENO) == 1 }

  private init(_ descriptor: Int32) {
    isTerminal = isatty(descriptor) == 1
    var size = winsize()
    let isKnown = isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 20
    width = isKnown ? Int(size.ws_col) : 100
    let environment = ProcessInfo.processInfo.environment
    hasColour = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// How a piece of text is set apart; always beside a sign that says the same without colour.
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case mark = "1;33"
    case good = "32"
    case bad = "31"
  }

  func styled(_ text: String, _ style: Style) -> String {
    hasColour && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// Writes to standard output, all at once; where that cannot be, says so and ends the program.
func printOut(_ text: String) {
  do {
    try writeAll(Array(text.utf8))
  } catch {
    printError(error.description)
    exit(3)
  }
}

/// Writes a message to standard error.
func printError(_ message: String) {
  FileHandle.standardError.write(Data(withoutControls(Array("viendan: \(message)\n".utf8))))
}

/// Lines as a terminal may get them: what a text or a name smuggles in for it is shown, not sent.
func withoutControls(_ text: [UInt8]) -> [UInt8] {
  let hasControls = text.indices.contains {
    let byte = text[$0]
    return byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F
      || byte == 0xC2 && $0 + 1 < text.count && text[$0 + 1] < 0xA0
  }
  guard hasControls else { return text }
  let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  return Array(lines.map { printable(String($0)) }.joined(separator: "\n").utf8)
}

extension String {
  /// Columns on a terminal: combining marks take none.
  var columns: Int { count }

  /// At most so many columns, cut at a word where one ends near.
  func cut(to columns: Int) -> String {
    guard count > columns, columns > 1 else { return self }
    let head = prefix(columns - 1)
    if let space = head.lastIndex(of: " "), head.distance(from: space, to: head.endIndex) < 12 {
      return head[..<space] + "…"
    }
    return head + "…"
  }

  /// Lines of at most so many columns, broken at spaces.
  func wrapped(to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > columns {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
