extension Provision {
  /// The fragment of a key that names this place: `~art63-cla3`; empty where nothing is stated.
  ///
  /// Units from the largest down: `part`, `cha`pter, `sec`tion, `sub`section, `art`icle, `cla`use, `poi`nt, `app`endix.
  public var keyFragment: String {
    var out = ""
    func add(_ unit: String, _ value: String?) {
      guard let value else { return }
      out += out.isEmpty ? "~" : "-"
      out += unit
      out += Provision.segment(value)
    }
    // In the order of `units`, whose key paths would take ten times as long.
    add("app", appendix)
    add("part", part)
    add("cha", chapter)
    add("sec", section)
    add("sub", subsection)
    add("art", article)
    add("cla", clause)
    add("poi", point)
    return out
  }

  /// The fragment of an Akoma Ntoso IRI: `~art_63__para_3`.
  public var akomaNtosoFragment: String {
    let units = parts.map { $0.element + "_" + Provision.segment($0.value) }
    return units.isEmpty ? "" : "~" + units.joined(separator: "__")
  }

  /// Reads the fragment of a key, with or without `~` and what precedes it.
  public init?(keyFragment: some StringProtocol) {
    guard let text = keyFragment.split(separator: "~", omittingEmptySubsequences: false).last, !text.isEmpty
    else {
      return nil
    }
    self.init()
    for field in text.split(separator: "-", omittingEmptySubsequences: false) {
      guard let row = Provision.units.first(where: { field.hasPrefix($0.unit) }) else { return nil }
      let value = field.dropFirst(row.unit.utf8.count)
      guard !value.isEmpty else { return nil }
      self[keyPath: row.path] = Provision.written(
        value, isUpper: romanValue(String(value)) != nil && row.isRoman)
    }
  }

  private var parts: [(unit: String, element: String, value: String)] {
    Provision.units.compactMap { row in
      self[keyPath: row.path].map { (row.unit, row.element, $0) }
    }
  }

  /// Unit in keys, element in Akoma Ntoso's naming convention, and where the value stands.
  private static var units:
    [(
      unit: String, element: String, isRoman: Bool, path: WritableKeyPath<Provision, String?>
    )]
  {
    [
      ("app", "att", true, \.appendix), ("part", "part", true, \.part), ("cha", "chp", true, \.chapter),
      ("sec", "sec", true, \.section), ("sub", "subsec", false, \.subsection),
      ("art", "art", false, \.article),
      ("cla", "para", false, \.clause), ("poi", "point", false, \.point),
    ]
  }

  /// A value as part of a key: a range `5-9` becomes `5.to.9`, and đ, in Vietnamese a letter of its own between d and
  /// e, becomes `dd`.
  private static func segment(_ value: String) -> String {
    // Most are a number or one small letter.
    if value.utf8.allSatisfy({ $0 &- 48 < 10 || $0 &- 97 < 26 }) { return value }
    var out = ""
    for scalar in value.lowercased().unicodeScalars {
      switch scalar {
      case "đ", "\u{F0}": out += "dd"
      case "-", "\u{2013}": out += ".to."
      default: out.unicodeScalars.append(scalar)
      }
    }
    return keySegment(out)
  }

  private static func written(_ segment: some StringProtocol, isUpper: Bool) -> String {
    let words = segment.split(separator: ".").map { word in
      word == "to" ? "-" : word.hasPrefix("dd") ? "đ" + word.dropFirst(2) : String(word)
    }
    var out = ""
    for (index, word) in words.enumerated() {
      if index > 0, word != "-", words[index - 1] != "-" { out += "." }
      out += word
    }
    return isUpper ? out.uppercased() : out
  }
}
