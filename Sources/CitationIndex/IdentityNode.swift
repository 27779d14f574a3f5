import Citations

extension Identity {
  /// What is equal for all statements that name one document for certain; nil where something is open.
  ///
  /// Number, code, type, place and period decide; whether the mention states the issuer or the day does not, since
  /// a body numbers its documents once a period.
  package var nodeName: String? {
    guard isComplete else { return nil }
    guard code != nil else { return periodKey }
    let fields = periodKey.split(separator: ":", omittingEmptySubsequences: false)
    let places = fields[3].split(separator: ";").dropLast()
    return (places + fields[4...].map { $0 }).joined(separator: ":")
  }

  /// What a statement that leaves something open shares with the documents that it can mean: `16:ct-ttg`, `30c:nq-cp`.
  ///
  /// A short form, without a code, ends in the colon; names stand after `=`.
  package var stem: String {
    if let number { return "\(number)\(suffix ?? ""):\(code ?? "")" }
    return "=" + (name ?? "")
  }
}

/// What one or more citations state of a document, in the words that they use.
public struct StatedIdentity: Hashable, Sendable {
  /// The identity as printed, with its date where one is stated.
  public var key: String
  /// `Nghị định`.
  public var type: String?
  /// `04/2015/NĐ-CP`.
  public var symbol: String?
  /// `Luật Đất đai`.
  public var name: String?
  public var issuers: [String]
  /// A Roman numeral.
  public var term: String?

  /// All of it in one line: what makes two statements one.
  package var form: String {
    [key, type ?? "", symbol ?? "", name ?? "", issuers.joined(separator: ";"), term ?? ""].map {
      $0.utf8.contains(0x09) ? $0.replacing("\t", with: " ") : $0
    }.joined(separator: "\t")
  }

  /// The key in what `form` wrote; nil where it is no such line.
  static func key(ofForm form: String) -> String? {
    form.utf8.firstIndex(of: 0x09).map { String(form[..<$0]) }
  }

  /// Reads what `form` wrote.
  init?(form: String) {
    let fields = form.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    guard fields.count == 6 else { return nil }
    func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
    key = fields[0]
    type = filled(fields[1])
    symbol = filled(fields[2])
    name = filled(fields[3])
    issuers = fields[4].utf8.split(separator: UInt8(ascii: ";")).map { String(Substring($0)) }
    term = filled(fields[5])
  }

  /// What a citation says, under the identity that it was found to have.
  init(_ citation: Citation, identity: Identity) {
    key = identity.key
    type = citation.type
    symbol = citation.symbol?.text
    name = citation.name
    issuers = citation.issuers.map(\.name)
    term = citation.term
  }

  /// What a document says of itself at its head.
  init(_ header: DocumentHeader, identity: Identity) {
    key = identity.key
    type = header.type
    symbol = header.symbol?.text
    name = nil
    issuers = header.issuer.map { [$0] } ?? []
    term = nil
  }
}
