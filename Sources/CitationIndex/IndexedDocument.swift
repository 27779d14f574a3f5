import Citations

/// How a file stood when it was read; while nothing of it differs it is not read again.
public struct FileState: Hashable, Sendable {
  /// In bytes.
  public var size: Int
  /// Nanoseconds since 1970.
  public var modified: Int
  /// Of the file's bytes.
  public var sha256: [UInt8]
  /// `IndexedDocument.reading` at the time.
  public var reading: Int

  public init(size: Int, modified: Int, sha256: [UInt8], reading: Int = IndexedDocument.reading) {
    self.size = size
    self.modified = modified
    self.sha256 = sha256
    self.reading = reading
  }
}

/// A document as the index keeps it: its text, what its head says, and its citations.
public struct IndexedDocument: Sendable {
  /// Counts up whenever the same text would be read to other citations; older documents are then read again.
  public static let reading = 1

  public var path: String
  public var state: FileState
  public var format: String
  /// UTF-8; all offsets count in it.
  public var text: [UInt8]
  public var header: DocumentHeader
  /// Which document it is itself; nil where its head does not tell.
  public var own: StatedIdentity?
  /// What its citations state, each once.
  public var statements: [StatedIdentity]
  public var citations: [IndexedCitation]
}

/// A citation as the index keeps it.
public struct IndexedCitation: Hashable, Sendable {
  public var kind: CitationKind
  public var relation: Relation?
  /// Which of the document's statements it makes; nil where it names no other document.
  public var statement: Int?
  /// In bytes of the document's text.
  public var range: TextRange<Original>
  /// From 1; columns count Unicode scalars.
  public var line: Int
  public var column: Int
  public var provisions: [Provision]
  public var subject: TextRange<Original>?
}

extension IndexedDocument {
  /// Reads a document's text: its head and citations, with the identities that the text itself and the
  /// registry decide.
  public init(path: String, state: FileState, format: String, text: [UInt8], registry: Registry) {
    var reading = findCitations(in: text)
    let known = text.withUnsafeBufferPointer { resolve(&reading, text: $0, registry: registry) }
    reading.header.key = known.own?.key
    self.init(
      path: path, state: state, format: format, text: text, reading: reading, identities: known.identities)
    own = known.own.map { StatedIdentity(reading.header, identity: $0) }
  }

  private init(
    path: String, state: FileState, format: String, text: [UInt8], reading: Reading, identities: [Identity?]
  ) {
    self.path = path
    self.state = state
    self.format = format
    self.text = text
    header = reading.header
    var statements = StatementGathering()
    var place = TextPlace()
    citations = reading.citations.indices.map { index in
      let citation = reading.citations[index]
      let number =
        citation.kind == .self ? nil : identities[index].map { statements.number(of: citation, $0) }
      place.move(to: citation.range.start, in: text)
      return IndexedCitation(
        kind: citation.kind, relation: citation.relation, statement: number, range: citation.range,
        line: place.line, column: place.column, provisions: citation.provisions,
        subject: citation.parts.subject)
    }
    self.statements = statements.all
  }
}

/// The statements of a document in order of their first mention, each once.
private struct StatementGathering {
  private(set) var all: [StatedIdentity] = []
  private var numbers: [StatedIdentity: Int] = [:]
  /// The first that gives a symbol or a name, for mentions that stand for it: `Nghị định nêu trên`.
  private var full: [String: Int] = [:]

  mutating func number(of citation: Citation, _ identity: Identity) -> Int {
    let stated = StatedIdentity(citation, identity: identity)
    if citation.kind == .back || citation.kind == .short, let number = full[stated.key] { return number }
    if let number = numbers[stated] { return number }
    let number = all.count
    all.append(stated)
    numbers[stated] = number
    if citation.kind == .numbered || citation.kind == .named, full[stated.key] == nil {
      full[stated.key] = number
    }
    return number
  }
}

/// Counts lines and columns on the way through a text.
struct TextPlace {
  private var at = 0
  private(set) var line = 1
  private(set) var column = 1

  /// Offsets must ascend; columns count Unicode scalars.
  mutating func move(to offset: Int, in text: [UInt8]) {
    text.withUnsafeBufferPointer { text in
      while at < min(offset, text.count) {
        let byte = text[at]
        if byte == 0x0A {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
        at += 1
      }
    }
  }
}
