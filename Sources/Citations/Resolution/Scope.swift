/// The places that a document is of, which `tỉnh`, `huyện` or `Tỉnh ủy` alone mean in it.
struct HomePlace {
  var province: Province?
  /// The district or commune with its level: `huyện Chư Prông`.
  var local: (level: String, name: String)?

  /// Gives `Ủy ban nhân dân tỉnh` and `Huyện ủy` alone the place that they stand for here.
  func completed(_ issuer: Issuer) -> Issuer {
    guard let place = missingPlace(of: issuer.name) else { return issuer }
    return Issuer(name: issuer.name + " " + place, code: issuer.code, inferred: issuer.inferred)
  }

  private func missingPlace(of written: String) -> String? {
    if province == nil, local == nil { return nil }
    guard HomePlace.mayBeOpen(written) || local != nil else { return nil }
    let name = written.lowercased().replacing("uỷ", with: "ủy")
    if let province {
      let isProvince = province.kind == "tỉnh"
      if name.hasSuffix(" tỉnh") || name.hasSuffix("tỉnh ủy") || name.hasSuffix("tỉnh đoàn") {
        return isProvince ? province.name : nil
      }
      if name.hasSuffix(" thành phố") || name.hasSuffix("thành ủy") || name.hasSuffix("thành đoàn") {
        return isProvince ? nil : province.name
      }
    }
    guard let local else { return nil }
    let committee = local.level + " ủy"
    let isOpen =
      name.hasSuffix(" " + local.level) || name.hasSuffix(committee)
      || local.level == "thị xã" && name.hasSuffix("thị ủy")
    return isOpen ? local.name : nil
  }
}

extension HomePlace {
  /// Whether a name may end in `tỉnh`, `thành phố`, `ủy` or `đoàn`, by its last bytes.
  private static func mayBeOpen(_ name: String) -> Bool {
    let bytes = name.utf8
    guard let last = bytes.last else { return false }
    switch last {
    // `ỉnh`: the letter before `nh` is E1 BB 89, in capitals E1 BB 88.
    case UInt8(ascii: "h"), UInt8(ascii: "H"):
      return bytes.count > 4 && bytes[bytes.index(bytes.endIndex, offsetBy: -3)] & 0xFE == 0x88
    case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "n"), UInt8(ascii: "N"): return true
    // `ố` and `ỷ`, the last bytes of E1 BB 91 and E1 BB B7.
    default: return last & 0xFE == 0x90 || last & 0xFE == 0xB6
    }
  }
}

extension Grammar {
  /// The province that a document is of: the first that its head names in capitals, else the first that its text names
  /// with `tỉnh` or as a city.
  func province() -> Province? {
    var first: Province?
    for at in 0..<min(count, 4000) where isOne(of: .head, at) {
      if at >= 400, first != nil { break }
      let isUpper = tokens[at].letterCase == .upper
      guard first == nil || isUpper, let found = province(at: at) else { continue }
      if isUpper, at < 400 { return found }
      first = first ?? found
    }
    return first
  }

  private func province(at index: Int) -> Province? {
    var name = index + 1
    if isWord(index, W.thành) {
      if isWord(name, W.phố) { name += 1 } else if !isWord(name, W.ủy) { return nil }
    } else if !isWord(index, W.tỉnh) {
      return nil
    }
    if isWord(name, W.ủy) || isWord(name, W.đoàn) { name += 1 }
    guard let (row, _) = longest(tables.provinces, at: name), mayBeName(name) else { return nil }
    return Provinces.rows[row]
  }

  /// The district or commune that the head names in capitals, in tokens: its level and its name.
  func localPlace() -> (level: Range<Int>, name: Range<Int>)? {
    for at in 0..<min(count, 300) where token(at).letterCase == .upper {
      guard let end = localLevelEnd(at) else { continue }
      let first = isWord(end, W.ủy) ? end + 1 : end
      var last = first
      while last < first + 4, token(last).letterCase == .upper, token(last).gap == .space,
        !isWords(last, W.đảng, W.cộng), !isWords(last, W.cộng, W.hòa), !isOne(of: .bodyStop, last),
        !isWord(last, W.ban), !isWord(last, W.quy)
      {
        last += 1
      }
      if last > first { return (at..<end, first..<last) }
    }
    return nil
  }

  private func localLevelEnd(_ index: Int) -> Int? {
    if isWord(index, W.huyện) || isWord(index, W.quận) || isWord(index, W.xã) || isWord(index, W.phường) {
      return isWord(index - 1, W.thị) || isWord(index + 1, W.hội) ? nil : index + 1
    }
    if isWords(index, W.thị, W.xã) || isWords(index, W.thị, W.trấn) || isWords(index, W.đặc, W.khu) {
      return index + 2
    }
    return nil
  }
}
