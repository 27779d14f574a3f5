extension Grammar {
  /// The province that a document is of: the first that its text names with `tỉnh` or as a city, within the head.
  func province() -> Province? {
    for at in 0..<min(count, 4000) {
      let level = isWord(at, W.tỉnh) ? 1 : isWords(at, W.thành, W.phố) ? 2 : 0
      guard level > 0, let (row, _) = longest(tables.provinces, at: at + level) else { continue }
      if isCapital(at + level) || isBare { return Provinces.rows[row] }
    }
    return nil
  }
}

/// Gives `Ủy ban nhân dân tỉnh` and `Tỉnh ủy` alone the place of the document that they stand in.
func completed(_ issuer: Issuer, by province: Province) -> Issuer {
  let name = issuer.name
  let isOpen =
    name.hasSuffix(" tỉnh") && province.kind == "tỉnh"
    || name.hasSuffix(" thành phố") && province.kind == "thành phố"
    || name.hasSuffix("Tỉnh ủy") && province.kind == "tỉnh"
    || name.hasSuffix("Thành ủy") && province.kind != "tỉnh"
  return isOpen
    ? Issuer(name: name + " " + province.name, code: issuer.code, inferred: issuer.inferred) : issuer
}
