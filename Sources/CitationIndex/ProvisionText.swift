import Citations

/// Provisions in few bytes, as the index keeps them: `63.3,63.4.a`, `c:II`, `5-9`.
///
/// An item is article, clause and point joined by dots, the missing ones empty, after the larger units by letter:
/// `P:` part, `C:` chapter, `S:` section, `T:` subsection, `X:` appendix, each ended by a semicolon.
package enum ProvisionText {
  /// Nil where there are none.
  package static func text(of provisions: [Provision]) -> String? {
    guard !provisions.isEmpty else { return nil }
    return provisions.map(text).joined(separator: ",")
  }

  private static func text(of provision: Provision) -> String {
    var out = ""
    for (letter, path) in larger {
      if let value = provision[keyPath: path] { out += "\(letter):\(clean(value));" }
    }
    var small = [provision.article, provision.clause, provision.point].map { $0.map(clean) ?? "" }
    while small.last == "" { small.removeLast() }
    return out + small.joined(separator: ".")
  }

  static func provisions(of text: String) -> [Provision] {
    text.split(separator: ",", omittingEmptySubsequences: false).map { item in
      var provision = Provision()
      let fields = item.split(separator: ";", omittingEmptySubsequences: false)
      for field in fields.dropLast() {
        let parts = field.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let row = larger.first(where: { $0.letter == parts[0].first }) else {
          continue
        }
        provision[keyPath: row.path] = restored(parts[1])
      }
      let small = (fields.last ?? "").split(separator: ".", omittingEmptySubsequences: false)
      func part(_ index: Int) -> String? {
        small.indices.contains(index) && !small[index].isEmpty ? restored(small[index]) : nil
      }
      provision.article = part(0)
      provision.clause = part(1)
      provision.point = part(2)
      return provision
    }
  }

  private static var larger: [(letter: Character, path: WritableKeyPath<Provision, String?>)] {
    [
      ("P", \.part), ("C", \.chapter), ("S", \.section), ("T", \.subsection), ("X", \.appendix),
    ]
  }

  /// The marks that separate are rare in values (`Điều 4.3.LQ.22`); they are written as control characters.
  private static let separators: [(Character, Character)] = [
    (".", "\u{1}"), (",", "\u{2}"), (";", "\u{3}"), (":", "\u{4}"),
  ]

  private static func clean(_ value: String) -> String {
    guard value.contains(where: { ".,;:".contains($0) }) else { return value }
    return String(value.map { mark in separators.first { $0.0 == mark }?.1 ?? mark })
  }

  private static func restored(_ value: some StringProtocol) -> String {
    String(value.map { mark in separators.first { $0.1 == mark }?.0 ?? mark })
  }
}
