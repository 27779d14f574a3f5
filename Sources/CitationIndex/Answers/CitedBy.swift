import Citations

/// A document of the index, by what its head says.
public struct DocumentSummary: Sendable {
  /// As the index names the file.
  public var path: String
  public var type: String?
  public var symbol: String?
  public var date: PartialDate?
  public var issuer: String?
  public var place: String?
  public var title: String?
  public var signer: String?
  public var key: String?
  /// What the file is: `text`, `docx`.
  public var format: String
  /// Of the file's bytes.
  public var sha256: [UInt8]
  /// How many citations were read in it.
  public var citations: Int
}

/// A sentence with what is looked for in it; white space is single.
public struct Excerpt: Hashable, Sendable {
  public var before: String
  public var marked: String
  public var after: String
}

/// A citation as an answer shows it.
public struct CitedPlace: Sendable {
  /// Its number in its document, from 0.
  public var ordinal: Int
  public var kind: CitationKind
  public var relation: Relation?
  /// In bytes of the document's text.
  public var range: TextRange<Original>
  public var line: Int
  public var column: Int
  public var provisions: [Provision]
  /// Whether it is the place asked for, a wider one, or the whole document.
  public var fit: ProvisionFit
  public var excerpt: Excerpt
}

/// A plan that cites, with where it does.
public struct CitingPlan: Sendable {
  public var document: DocumentSummary
  public var places: [CitedPlace]
}

/// Which plans cite a document.
public struct CitedBy: Sendable {
  public var identity: IdentitySummary
  /// Of the plans that the filter lets through.
  public var plans: Int
  public var mentions: Int
  /// With a provision asked for: mentions of the document as a whole, which are not in the page.
  public var wholeMentions: Int
  /// Newest first.
  public var page: [CitingPlan]
  public var offset: Int
}

/// How a citation's provisions stand to the one that is asked for.
public enum ProvisionFit: String, Sendable {
  /// That place or one inside it, also in a range or list.
  case inside
  /// A place that the one asked for lies in.
  case around
  /// The document without a place.
  case whole
  case other
}

extension ProvisionFit {
  /// How provisions that a citation lists stand to one that is asked for.
  init(_ cited: [Provision], to asked: Provision) {
    guard !cited.isEmpty else {
      self = .whole
      return
    }
    var best = ProvisionFit.other
    for provision in cited {
      switch ProvisionFit.compare(provision, asked) {
      case .inside:
        self = .inside
        return
      case .around: best = .around
      case .whole, .other: break
      }
    }
    self = best
  }

  private static var levels: [KeyPath<Provision, String?>] {
    [\.appendix, \.part, \.chapter, \.section, \.subsection, \.article, \.clause, \.point]
  }

  /// Articles count through a whole document, so chapter and section need not be named to tell one.
  private static func compare(_ cited: Provision, _ asked: Provision) -> ProvisionFit {
    var isWider = false
    var hasCommon = false
    for level in levels {
      switch (cited[keyPath: level], asked[keyPath: level]) {
      case (nil, nil): break
      case (nil, .some): isWider = true
      case (.some, nil): break
      case (let value?, let wanted?):
        guard contains(value, wanted) else { return .other }
        hasCommon = true
      }
    }
    guard hasCommon else { return .other }
    return isWider ? .around : .inside
  }

  /// Whether a value as written, `5-9` or `12a`, is or contains another.
  static func contains(_ value: String, _ wanted: String) -> Bool {
    let (value, wanted) = (value.lowercased(), wanted.lowercased())
    if value == wanted { return true }
    let ends = value.split(separator: "-", maxSplits: 1).map(String.init)
    guard ends.count == 2, let first = place(ends[0]), let last = place(ends[1]), let at = place(wanted)
    else {
      return false
    }
    return !at.lexicographicallyPrecedes(first) && !last.lexicographicallyPrecedes(at)
  }

  /// Numbers, with their letter; letters of points, where Vietnamese sorts đ after d; Roman numerals.
  private static func place(_ text: String) -> [Int]? {
    let digits = text.prefix { $0.isNumber }
    if let number = Int(digits) {
      return [number] + text.dropFirst(digits.count).unicodeScalars.map { letter($0) }
    }
    if let roman = romanValue(text), text.count > 1 || "ivx".contains(text) { return [roman] }
    guard text.unicodeScalars.count == 1, let scalar = text.unicodeScalars.first else { return nil }
    return [letter(scalar)]
  }

  private static func letter(_ scalar: Unicode.Scalar) -> Int {
    scalar == "đ" ? Int(("d" as Unicode.Scalar).value) * 2 + 1 : Int(scalar.value) * 2
  }
}
