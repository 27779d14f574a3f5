import Citations

/// A plan or draft that cites: where it is kept and what its head says.
public struct CitingPlan: Hashable, Sendable {
  /// The name under which it was given or indexed; unique in one table.
  public var path: String
  /// Of the file's bytes, in hexadecimal; nil where they were not at hand.
  public var sha256: String?
  /// What the file is: `text`, `html`, `docx`, `pdf`.
  public var format: String?
  public var type: String?
  public var symbol: String?
  public var date: PartialDate?
  public var issuer: String?
  public var place: String?
  public var title: String?
  public var signer: String?
  /// Its own printable identity.
  public var key: String?

  public init(path: String) { self.path = path }

  /// A plan with what its head was read to say.
  public init(path: String, format: String? = nil, sha256: String? = nil, header: DocumentHeader) {
    self.path = path
    self.format = format
    self.sha256 = sha256
    type = header.type
    symbol = header.symbol?.text
    date = header.date
    issuer = header.issuer
    place = header.place
    title = header.title
    signer = header.signer
    key = header.key
  }
}
