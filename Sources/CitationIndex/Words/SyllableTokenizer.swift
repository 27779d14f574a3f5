import GRDB
import GRDBSQLite

/// Gives SQLite's full text the words of `WordScanner`.
///
/// A query is not cut again: its strings hold tokens already, one space between, with `|` between those that may stand
/// at one place (`binh|binh~1 phuoc~20022`).
final class SyllableTokenizer: FTS5CustomTokenizer {
  static let name = "syllables"

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?,
    nText: CInt, tokenCallback: FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return SQLITE_OK }
    let count = Int(nText)
    return pText.withMemoryRebound(to: UInt8.self, capacity: count) { base in
      let text = UnsafeBufferPointer(start: base, count: count)
      return tokenization.contains(.query)
        ? giveQuery(text, context, tokenCallback) : giveWords(text, context, tokenCallback)
    }
  }

  private func giveWords(
    _ text: UnsafeBufferPointer<UInt8>, _ context: UnsafeMutableRawPointer?, _ give: FTS5TokenCallback
  ) -> CInt {
    let scanner = WordScanner(text)
    while scanner.next() {
      let code = scanner.tokenBytes.withMemoryRebound(to: CChar.self) {
        give(context, 0, $0.baseAddress, CInt($0.count), CInt(scanner.start), CInt(scanner.end))
      }
      guard code == SQLITE_OK else { return code }
    }
    return SQLITE_OK
  }

  private func giveQuery(
    _ text: UnsafeBufferPointer<UInt8>, _ context: UnsafeMutableRawPointer?, _ give: FTS5TokenCallback
  ) -> CInt {
    var start = 0
    var flags: CInt = 0
    for at in 0...text.count {
      let byte = at < text.count ? text[at] : UInt8(ascii: " ")
      guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "|") else { continue }
      if at > start {
        let token = UnsafeBufferPointer(rebasing: text[start..<at])
        let code = token.withMemoryRebound(to: CChar.self) {
          give(context, flags, $0.baseAddress, CInt($0.count), CInt(start), CInt(at))
        }
        guard code == SQLITE_OK else { return code }
        flags = byte == UInt8(ascii: "|") ? CInt(FTS5_TOKEN_COLOCATED) : 0
      }
      start = at + 1
    }
    return SQLITE_OK
  }
}
