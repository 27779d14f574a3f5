/// A document as a person asks for it: `ct30`, `nd 04/2015`, `khoản 3 điều 63 bộ luật lao động`, a pasted citation, a key.
///
/// What is stated is a pattern; `match` tells how well an identity fits it. All text is folded.
public struct Reference: Hashable, Sendable {
  /// The type as a key segment: `nghi.dinh`; laws and codes are both `luat`.
  public var type: String?
  public var number: Int?
  public var suffix: String?
  /// From the symbol, the date or `năm …`.
  public var year: Int?
  /// All of the code or the end of it, hyphens for every separator: `nd-cp`, `tw`.
  public var code: String?
  /// What a document without number is called, as words: `luat dat dai`.
  public var name: String?
  /// Its name among plenums and congresses of the Party, as in keys: `hoi.nghi.4`.
  public var session: String?
  public var date: PartialDate?
  /// Segment of the issuing body: `bo.noi.vu`.
  public var authority: String?
  /// Segment of the place: `tinh.binh.phuoc`.
  public var place: String?
  /// A term (khóa) as a number.
  public var term: Int?
  public var provisions: [Provision] = []
  /// Words after `về`, to choose between documents that fit equally.
  public var subject: String?
  /// The identity itself, where a key was given.
  public var identity: Identity?

  /// Reads a reference.
  ///
  /// - Returns: nil where the text names no document: no type with a number, no name, no key.
  public init?(_ text: String) {
    guard text.utf8.count <= Reference.longest else { return nil }
    if let key = Reference.key(in: text) {
      self.init(key)
      if let fragment = text.firstIndex(of: "~"), let place = Provision(keyFragment: text[fragment...]) {
        provisions = [place]
      }
      return
    }
    var parser = ReferenceParser(text)
    guard let reference = parser.parse() else { return nil }
    self = reference
  }

  /// A reference to exactly one identity.
  public init(_ identity: Identity) {
    self.init()
    self.identity = identity
    (type, number, suffix, code) = (identity.type, identity.number, identity.suffix, identity.code)
    date = identity.date
    if case .year(let year) = identity.period { self.year = year }
    if case .term(let term) = identity.period { self.term = term }
  }

  init() {}

  /// More than any citation with its subject has.
  private static let longest = 4000

  private static func key(in text: String) -> Identity? {
    let trimmed = text.split(whereSeparator: \.isWhitespace)
    return trimmed.count == 1 ? Identity(key: trimmed[0]) : nil
  }
}
