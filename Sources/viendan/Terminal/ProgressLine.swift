import CitationReaders
import Foundation

/// One line on standard error that tells how far long work is, and clears itself.
///
/// It shows only on a terminal and only when the work takes longer than a second.
final class ProgressLine {
  private let start = ContinuousClock.now
  private var shown: ContinuousClock.Instant?
  private let isShown: Bool

  init(isQuiet: Bool = false) { isShown = Terminal.error.isTerminal && !isQuiet }

  /// Seconds since the work began.
  var seconds: Double {
    let time = start.duration(to: .now).components
    return Double(time.seconds) + Double(time.attoseconds) / 1e18
  }

  /// Shows a line, ten times a second at most; it is made only then.
  func show(_ line: () -> String) {
    guard isShown, seconds > 1 else { return }
    let now = ContinuousClock.now
    if let shown, shown.duration(to: now) < .milliseconds(100) { return }
    shown = now
    write("\r\u{1B}[K" + printable(line()).cut(to: Terminal.error.width - 1))
  }

  func clear() {
    guard shown != nil else { return }
    shown = nil
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

/// Figures as people read them.
enum Figures {
  /// `1.5 MB`
  static func size(_ bytes: Int) -> String {
    var value = Double(bytes)
    for unit in ["bytes", "kB", "MB", "GB"] {
      if value < 1000 || unit == "GB" {
        return unit == "bytes"
          ? "\(bytes) bytes" : String(format: value < 10 ? "%.1f %@" : "%.0f %@", value, unit)
      }
      value /= 1000
    }
    return "\(bytes) bytes"
  }

  /// `12 s`, `3 min`
  static func time(_ seconds: Double) -> String {
    seconds < 1
      ? String(format: "%.2f s", seconds)
      : seconds < 100 ? String(format: "%.0f s", seconds) : String(format: "%.0f min", seconds / 60)
  }

  /// `12,345`
  static func count(_ value: Int) -> String {
    var digits = String(abs(value))
    var parts: [String] = []
    while digits.count > 3 {
      parts.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (value < 0 ? "-" : "") + ([digits] + parts).joined(separator: ",")
  }
}
