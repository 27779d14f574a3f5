/// How a text without a byte-order mark is encoded.
struct DetectedEncoding: Equatable, Sendable {
  var encoding: TextEncoding
  /// The text is UTF-8 that another program made by taking the encoding's bytes for Windows-1252: `NghÞ ®Þnh`, or, of
  /// UTF-8, `Nghá»‹`.
  var throughWindows1252 = false
}

/// How many bytes of a text its encoding is told from.
private let sampleBytes = 128 << 10

/// Tells a text's encoding by what decodes into Vietnamese syllables.
///
/// - Parameter isValidUTF8: whether the whole text is.
func detectEncoding(_ text: UnsafeBufferPointer<UInt8>, isValidUTF8: Bool) -> DetectedEncoding {
  if let utf16 = detectUTF16(text) { return DetectedEncoding(encoding: utf16) }
  let sample = UnsafeBufferPointer(rebasing: text.prefix(sampleBytes))
  if isValidUTF8 { return detectInsideUTF8(sample) }
  // A stray byte may stand far behind; the sample begins before the first one.
  let first = text.firstIndex { $0 >= 0x80 } ?? 0
  let from = max(0, first - 1024)
  let window = UnsafeBufferPointer(rebasing: text[from..<min(text.count, from + sampleBytes)])
  let best = bestOf([.utf8, .windows1258, .tcvn3, .vni], window)
  return DetectedEncoding(encoding: best.score.value > 0 ? best.encoding : .utf8)
}

/// UTF-16 shows by every other byte being zero, most letters being below U+0100.
private func detectUTF16(_ text: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
  let count = min(text.count, 4096) & ~1
  guard count >= 4 else { return nil }
  var zeros = (even: 0, odd: 0)
  for at in stride(from: 0, to: count, by: 2) {
    if text[at] == 0 { zeros.even += 1 }
    if text[at + 1] == 0 { zeros.odd += 1 }
  }
  let share = count / 2 * 3 / 10
  if zeros.odd > share, zeros.even * 8 < zeros.odd { return .utf16LittleEndian }
  if zeros.even > share, zeros.odd * 8 < zeros.even { return .utf16BigEndian }
  return nil
}

private func bestOf(
  _ encodings: [TextEncoding], _ sample: UnsafeBufferPointer<UInt8>
) -> (encoding: TextEncoding, score: Syllables.Score) {
  var best = (encoding: encodings[0], score: Syllables.score(decode(sample, as: encodings[0]).bytes))
  for encoding in encodings.dropFirst() {
    let score = Syllables.score(decode(sample, as: encoding).bytes)
    if score.value > best.score.value { best = (encoding, score) }
  }
  return best
}

/// Valid UTF-8 may still hold VIQR, or a legacy text that was taken for Windows-1252.
private func detectInsideUTF8(_ sample: UnsafeBufferPointer<UInt8>) -> DetectedEncoding {
  var letters = 0
  var latin = 0
  var vietnamese = 0
  var extended = 0
  for (at, byte) in sample.enumerated() where byte != 0x20 {
    // So many letters of U+1EA0 to U+1EFF in each stretch so far: no mistaken text has them, as below.
    if at & 4095 == 4095, extended > 64, extended * 40 > letters { break }
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: letters += 1
    case 0xC2, 0xC3: latin += 1
    // Leads of U+0100 to U+01FF, and of U+1EA0 to U+1EFF; combining marks begin with CC.
    case 0xC4...0xC6, 0xCC: vietnamese += 1
    case 0xE1 where at + 1 < sample.count && (sample[at + 1] == 0xBA || sample[at + 1] == 0xBB):
      vietnamese += 1
      extended += 1
    default: break
    }
  }
  let utf8 = DetectedEncoding(encoding: .utf8)
  if vietnamese == 0, latin == 0 {
    return isVIQR(sample, letters: letters) ? DetectedEncoding(encoding: .viqr) : utf8
  }
  guard latin * 20 > letters, latin > 4 else { return utf8 }
  // No mistaken text has letters of U+1EA0 to U+1EFF, and every text in Vietnamese has: most are settled here.
  if extended * 40 > letters { return utf8 }
  let plain = Syllables.score(Array(sample))
  let bytes = bytesThroughWindows1252(sample)
  let best = bytes.withUnsafeBufferPointer { bestOf([.utf8, .tcvn3, .vni], $0) }
  let isBetter =
    best.score.good >= 5 && best.score.value > 3 * max(plain.value, 0) && best.score.bad * 3 < best.score.good
  return isBetter ? DetectedEncoding(encoding: best.encoding, throughWindows1252: true) : utf8
}

/// VIQR is told only where it is plain: much of its spelling, and words that come out as syllables.
private func isVIQR(_ sample: UnsafeBufferPointer<UInt8>, letters: Int) -> Bool {
  let marks = sample.lazy.filter { "^(+'`?~.".utf8.contains($0) }.count
  guard letters > 20, marks * 12 > letters else { return false }
  let score = Syllables.score(decode(sample, as: .viqr).bytes)
  let words = letters / 4 + 1
  return score.good * 3 > words && score.good > 5 * score.bad
}

/// The bytes that a text was made from by taking them for Windows-1252; letters that it doesn't have stay UTF-8.
func bytesThroughWindows1252(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.count)
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    if let byte = windows1252Byte(scalar) { bytes.append(byte) } else { bytes += UTF8.encode(scalar)! }
  }
  return bytes
}
