/// A text decoded from another encoding: UTF-8, and how many byte sequences became U+FFFD.
struct DecodedText: Sendable {
  var bytes: [UInt8] = []
  var replaced = 0

  mutating func append(_ scalar: Unicode.Scalar) { bytes.append(contentsOf: UTF8.encode(scalar)!) }

  mutating func append(_ scalar: Unicode.Scalar?) {
    if let scalar { return append(scalar) }
    replaced += 1
    bytes += [0xEF, 0xBF, 0xBD]
  }
}

/// Decodes bytes as an encoding that is known.
func decode(_ bytes: UnsafeBufferPointer<UInt8>, as encoding: TextEncoding) -> DecodedText {
  switch encoding {
  case .utf8: decodeUTF8(bytes)
  case .utf16LittleEndian: decodeUTF16(bytes, isLittleEndian: true)
  case .utf16BigEndian: decodeUTF16(bytes, isLittleEndian: false)
  case .windows1258: decodeWindows1258(bytes)
  case .tcvn3: decodeTCVN3(bytes)
  case .vni: decodeVNI(bytes)
  case .viqr: decodeVIQR(bytes)
  }
}

private func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedText {
  var text = DecodedText()
  text.bytes.reserveCapacity(bytes.count)
  var at = 0
  while at < bytes.count {
    let start = at
    var next = utf8Sequence(bytes, at: at)
    while next.isValid {
      at += next.length
      guard at < bytes.count else { break }
      next = utf8Sequence(bytes, at: at)
    }
    text.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<at]))
    guard at < bytes.count else { break }
    text.append(nil)
    at += next.length
  }
  return text
}

private func decodeUTF16(_ bytes: UnsafeBufferPointer<UInt8>, isLittleEndian: Bool) -> DecodedText {
  var text = DecodedText()
  text.bytes.reserveCapacity(bytes.count)
  let units = stride(from: 0, to: bytes.count - 1, by: 2).lazy.map { at in
    let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
    return isLittleEndian ? first | second << 8 : second | first << 8
  }
  var decoder = UTF16()
  var input = units.makeIterator()
  while true {
    switch decoder.decode(&input) {
    case .scalarValue(let scalar): text.append(scalar)
    case .error: text.append(nil)
    case .emptyInput:
      if bytes.count % 2 == 1 { text.append(nil) }
      return text
    }
  }
}

/// Windows-1258 has letters with shape and writes tones as combining marks after them; they are put together here.
private func decodeWindows1258(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedText {
  var text = DecodedText()
  text.bytes.reserveCapacity(bytes.count * 3 / 2)
  let composed = LegacyLetters.shared.composed
  var held: Unicode.Scalar?
  for byte in bytes {
    let scalar = windows1258(byte)
    if let base = held, let scalar, let whole = composed[LegacyLetters.Pair(base: base, mark: scalar)] {
      text.append(whole)
      held = nil
      continue
    }
    if let held { text.append(held) }
    held = scalar
    if scalar == nil { text.append(nil) }
  }
  if let held { text.append(held) }
  return text
}

private func windows1258(_ byte: UInt8) -> Unicode.Scalar? {
  switch byte {
  case 0x8A, 0x8E, 0x9A, 0x9E: nil
  case 0xC3: "\u{102}"
  case 0xE3: "\u{103}"
  case 0xCC: "\u{300}"
  case 0xEC: "\u{301}"
  case 0xD2: "\u{309}"
  case 0xDE: "\u{303}"
  case 0xF2: "\u{323}"
  case 0xD0: "\u{110}"
  case 0xF0: "\u{111}"
  case 0xD5: "\u{1A0}"
  case 0xF5: "\u{1A1}"
  case 0xDD: "\u{1AF}"
  case 0xFD: "\u{1B0}"
  case 0xFE: "\u{20AB}"
  default: windows1252(byte)
  }
}

/// VNI writes most letters as a vowel and a byte for its marks; capitals are met with the marks of small letters too.
private func decodeVNI(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedText {
  var text = DecodedText()
  text.bytes.reserveCapacity(bytes.count * 3 / 2)
  var at = 0
  while at < bytes.count {
    let byte = bytes[at]
    if at + 1 < bytes.count, let letter = vniPairs[UInt16(byte) << 8 | UInt16(bytes[at + 1])] {
      text.append(letter)
      at += 2
      continue
    }
    at += 1
    text.append(vniSingles[byte] ?? (byte < 0xA1 ? windows1252(byte) : nil))
  }
  return text
}

private let vniSingles: [UInt8: Unicode.Scalar] = Dictionary(
  uniqueKeysWithValues: LegacyLetters.shared.letters.lazy.filter { $0.vni.count == 1 }.map {
    ($0.vni[0], $0.scalar)
  })

private let vniPairs: [UInt16: Unicode.Scalar] = {
  var pairs: [UInt16: Unicode.Scalar] = [:]
  for letter in LegacyLetters.shared.letters where letter.vni.count == 2 {
    let (vowel, mark) = (UInt16(letter.vni[0]) << 8, UInt16(letter.vni[1]))
    pairs[vowel | mark] = letter.scalar
    if mark < 0xE0, pairs[vowel | (mark + 0x20)] == nil { pairs[vowel | (mark + 0x20)] = letter.scalar }
  }
  return pairs
}()

/// VIQR (RFC 1456) writes marks after the vowel, and `\` before a mark that is punctuation.
private func decodeVIQR(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedText {
  var text = DecodedText()
  text.bytes.reserveCapacity(bytes.count)
  var at = 0
  while at < bytes.count {
    if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] > 0x20, bytes[at + 1] < 0x7F {
      text.bytes.append(bytes[at + 1])
      at += 2
      continue
    }
    if let (letter, length) = viqrLetter(bytes, at) {
      text.append(letter)
      at += length
      continue
    }
    text.append(bytes[at] < 0x80 ? Unicode.Scalar(bytes[at]) : nil)
    at += 1
  }
  return text
}

private func viqrLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar, Int)? {
  for length in stride(from: min(4, bytes.count - at), to: 1, by: -1) {
    if let letter = viqrLetters[Array(bytes[at..<(at + length)])] { return (letter, length) }
  }
  return nil
}

private let viqrLetters: [[UInt8]: Unicode.Scalar] = {
  var letters: [[UInt8]: Unicode.Scalar] = [Array("Dd".utf8): "Đ", Array("d-".utf8): "đ"]
  for letter in LegacyLetters.shared.letters {
    letters[letter.viqr] = letter.scalar
    // The horn is written `+` or `*`.
    letters[letter.viqr.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: "*") : $0 }] = letter.scalar
  }
  return letters
}()
