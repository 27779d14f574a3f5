import Citations
import GeneratedTexts

extension TextProperty {
  /// Look-alikes, Eth, invisible characters and other spaces change neither which citations there are nor what they
  /// cite.
  public static let noise = TextProperty(name: "noise") { bytes in
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let clean = cited(in: bytes)
    // The noise depends on the text alone, so that a shorter text that still fails can be looked for.
    var random = SeededGenerator(seed: bytes.reduce(0) { $0 &* 31 &+ UInt64($1) })
    for noise in [Noise.lookAlike, .eth, .invisible, .wideSpace] {
      let noisy = Array(noise.apply(to: text, using: &random).utf8)
      if let (a, b) = firstDifference(clean, cited(in: noisy)) {
        return
          "without \(noise): \(a)\n    with: \(b)\n    in: \(String(decoding: noisy, as: UTF8.self).debugDescription)"
      }
    }
    return nil
  }
}

/// Which document and place each citation means, as far as its own words say so.
private func cited(in text: [UInt8]) -> [String] {
  findCitations(in: text).citations.map { citation in
    let values: [String?] = [
      citation.kind.rawValue, citation.type, citation.symbol?.text, citation.date?.description, citation.term,
      citation.provisions.isEmpty ? nil : citation.provisions.map(written).joined(separator: "+"),
    ]
    return values.compactMap(\.self).joined(separator: " | ")
  }
}
