/// The letters of the legacy encodings, looked up from either side.
struct LegacyLetters: Sendable {
  struct Letter: Sendable {
    var scalar: Unicode.Scalar
    var decomposition: [Unicode.Scalar]
    var tcvn3: UInt8
    var vni: [UInt8]
    var viqr: [UInt8]
  }

  static let shared = LegacyLetters()

  let letters: [Letter]
  /// A letter and a combining mark to the letter that has both.
  let composed: [Pair: Unicode.Scalar]

  struct Pair: Hashable, Sendable {
    let base: Unicode.Scalar
    let mark: Unicode.Scalar
  }

  private init() {
    let table = legacyTable.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    letters = table.split(separator: "\n").map { line in
      let fields = line.split(separator: " ")
      return Letter(
        scalar: fields[0].unicodeScalars.first!,
        decomposition: fields[1].split(separator: "+").map { Unicode.Scalar(UInt32($0, radix: 16)!)! },
        tcvn3: UInt8(fields[2], radix: 16)!, vni: bytes(ofHexadecimal: fields[3]), viqr: Array(fields[4].utf8)
      )
    }
    var composed: [Pair: Unicode.Scalar] = [:]
    for letter in letters {
      for mark in letter.decomposition.dropFirst() {
        let rest = letter.decomposition.filter { $0 != mark }
        let base =
          rest.count == 1
          ? rest[0]
          : letters.first { Set($0.decomposition) == Set(rest) && $0.decomposition.first == rest.first }?
            .scalar
        if let base { composed[Pair(base: base, mark: mark)] = letter.scalar }
      }
    }
    self.composed = composed
  }
}

private func bytes(ofHexadecimal text: Substring) -> [UInt8] {
  var bytes: [UInt8] = []
  var rest = text
  while !rest.isEmpty {
    bytes.append(UInt8(rest.prefix(2), radix: 16)!)
    rest = rest.dropFirst(2)
  }
  return bytes
}

/// What a byte of Windows-1252 stands for; nil for the five that it leaves open.
func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
  guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
  let value = windows1252Upper[Int(byte) - 0x80]
  return value == 0 ? nil : Unicode.Scalar(value)
}

/// The byte of Windows-1252 for a scalar. The five bytes that it leaves open stand for the control characters of the
/// same value, as programs do that read UTF-8 as Windows-1252.
func windows1252Byte(_ scalar: Unicode.Scalar) -> UInt8? {
  if scalar.value < 0x100 { return UInt8(scalar.value) }
  guard let index = windows1252Upper.firstIndex(where: { UInt32($0) == scalar.value }) else { return nil }
  return UInt8(0x80 + index)
}

private let windows1252Upper: [UInt16] = [
  0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017D, 0,
  0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
  0x017E, 0x0178,
]
