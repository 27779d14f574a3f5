import Citations

/// A text to be checked, read.
public struct Draft: Sendable {
  /// The name that reports give it.
  public let path: String
  /// UTF-8, as the reader delivered it; all ranges count these bytes.
  public let text: [UInt8]
  public let reading: Reading
  /// Where each line begins, in bytes.
  let lineStarts: [Int]

  public init(path: String, text: [UInt8], reading: Reading) {
    self.path = path
    self.text = text
    self.reading = reading
    var starts = [0]
    for (at, byte) in text.enumerated() where byte == UInt8(ascii: "\n") { starts.append(at + 1) }
    lineStarts = starts
  }

  public init(path: String, text: [UInt8]) {
    self.init(path: path, text: text, reading: findCitations(in: text))
  }

  /// The words that stand at a range.
  public func slice(_ range: TextRange<Original>) -> String {
    let start = max(0, min(range.start, text.count))
    return String(decoding: text[start..<max(start, min(range.end, text.count))], as: UTF8.self)
  }

  /// Line and column of a byte, from one; the column counts characters.
  public func position(of byte: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= byte { low = middle } else { high = middle }
    }
    return (low + 1, slice(TextRange(lineStarts[low], byte)).count + 1)
  }

  /// A line's bytes without its end, by its number from one.
  func line(_ number: Int) -> TextRange<Original> {
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : text.count
    if end > start, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return TextRange(start, end)
  }
}
