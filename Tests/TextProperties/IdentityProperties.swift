import Citations

extension TextProperty {
  /// A printed key reads as the identity that it was printed from.
  public static let keys = TextProperty(name: "keys") { text in
    let reading = findCitations(in: text)
    for case let identity? in identities(of: reading) {
      let again = Identity(key: identity.key)
      if again?.key != identity.key { return "\(identity.key) reads as \(again?.key ?? "nothing")" }
    }
    return nil
  }

  /// A symbol, typed as a reference, asks for its own number, suffix and year.
  public static let references = TextProperty(name: "references") { text in
    for case let symbol? in findCitations(in: text).citations.map(\.symbol) where symbol.isPlain {
      guard let reference = Reference(symbol.text) else { return "\(symbol.text) is no reference" }
      let asked = (reference.number, reference.suffix?.lowercased(), reference.year)
      if asked != (symbol.number, symbol.suffix?.lowercased(), symbol.year) {
        return "\(symbol.text) asks for \(asked)"
      }
    }
    return nil
  }
}

extension Symbol {
  /// It has a number, and no digits where a reader would take them for a year or a second number.
  fileprivate var isPlain: Bool {
    number != nil && code.first?.isLetter == true && !code.contains(/[0-9]{4}/)
      && suffix?.contains(/[0-9]{3}/) != true
      // `7L/CTN`: a law's code that lost its hyphen.
      && suffix?.lowercased() != "l"
  }
}
