import Citations

/// What is to be done with one document of the index.
public enum DocumentChange: Sendable {
  /// It is new or reads otherwise; all that was stored of it is replaced.
  case replace(PreparedDocument)
  /// The file was touched, its bytes are the same.
  case restate(path: String, FileState)
  /// The file is gone.
  case remove(path: String)
}

/// A document with all that can be worked out of it apart from the store, so that readers do it in parallel.
public struct PreparedDocument: Sendable {
  public let document: IndexedDocument
  /// By the document's own numbering; nil for one whose key cannot be read.
  package let statements: [PreparedStatement?]
  package let own: PreparedStatement?
  /// Words of the text by what the full text knows them by; those that the store has already may be missing.
  package let words: [PreparedWord]
  package let names: (type: PreparedName?, issuer: PreparedName?, place: PreparedName?)
  package let day: Int
  /// What a kind of index works out ahead in a way of its own.
  package var ahead: (any Sendable)?
}

/// A statement with the numbers that the store knows it by.
package struct PreparedStatement: Sendable {
  package let id: Int64
  package let form: String
  /// The identity that it names by itself.
  package let home: Int64
  package let key: String
  package let stem: String
  package let isComplete: Bool

  /// A statement prepared, remembered from the last time.
  static func of(_ stated: StatedIdentity) -> PreparedStatement? {
    prepared.answer(to: stated) { PreparedStatement($0) }
  }

  private static let prepared = Memo<StatedIdentity, PreparedStatement?>(most: 40_000)

  /// Nil where the key cannot be read, which no key of a reading is.
  private init?(_ stated: StatedIdentity) {
    guard let identity = Identity(key: stated.key) else { return nil }
    form = stated.form
    id = stableNumber(form)
    let name = identity.nodeName
    home = stableNumber(name ?? identity.key)
    key = name == nil ? identity.key : identity.periodKey
    stem = identity.stem
    isComplete = name != nil
  }
}

package struct PreparedWord: Sendable {
  package let id: Int64
  package let folded: String
  package let token: String
}

package struct PreparedName: Sendable {
  package let id: Int64
  package let text: String

  init(_ text: String) {
    self.text = text
    id = stableNumber(text)
  }
}

extension PreparedDocument {
  /// Prepares a document; `isKnown` tells which words need not be given again.
  package init(_ document: IndexedDocument, unknown: ([Int64]) -> [Int]) {
    self.document = document
    statements = document.statements.map(PreparedStatement.of)
    own = document.own.flatMap(PreparedStatement.of)
    let header = document.header
    names = (
      header.type.map { PreparedName($0) }, header.issuer.map { PreparedName($0) },
      header.place.map { PreparedName($0) }
    )
    day = header.date.map { $0.year * 10_000 + ($0.month ?? 0) * 100 + ($0.day ?? 0) } ?? 0
    words = PreparedDocument.words(of: document.text, unknown: unknown)
  }

  private static func words(of text: [UInt8], unknown: ([Int64]) -> [Int]) -> [PreparedWord] {
    text.withUnsafeBufferPointer { bytes in
      let scanner = WordScanner(bytes)
      var seen: Set<Int64> = []
      var ids: [Int64] = []
      var ranges: [Range<Int>] = []
      while scanner.next() {
        let id = tokenNumber(scanner.tokenBytes)
        if seen.insert(id).inserted {
          ids.append(id)
          ranges.append(scanner.start..<scanner.end)
        }
      }
      return unknown(ids).compactMap { index in
        let word = WordScanner(UnsafeBufferPointer(rebasing: bytes[ranges[index]]))
        guard word.next() else { return nil }
        return PreparedWord(id: ids[index], folded: word.foldedText, token: word.tokenText)
      }
    }
  }

  /// Tells tokens apart within a process; a clash costs a suggestion, so a quick hash will do.
  private static func tokenNumber(_ token: UnsafeBufferPointer<UInt8>) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in token { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int64(truncatingIfNeeded: hash ^ hash >> 29)
  }
}
