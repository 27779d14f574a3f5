import Citations

extension Resolution {
  /// Its name in every output: `known`, `ambiguous`.
  public var state: String {
    switch self {
    case .`self`: "self"
    case .back: "back"
    case .known: "known"
    case .indexed: "indexed"
    case .ambiguous: "ambiguous"
    case .open: "open"
    }
  }

  /// The keys of the documents that fit; empty unless ambiguous.
  public var candidates: [String] {
    if case .ambiguous(let candidates) = self { candidates } else { [] }
  }
}
