import Foundation
import Testing

@testable import CitationReaders

/// Encodes text of Vietnamese letters in a legacy encoding, by the table that the decoders read.
func encode(_ text: String, as encoding: TextEncoding) -> [UInt8] {
  let letters = LegacyLetters.shared.letters
  let byScalar = Dictionary(uniqueKeysWithValues: letters.map { ($0.scalar, $0) })
  var bytes: [UInt8] = []
  for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
    switch encoding {
    case .utf8: bytes += UTF8.encode(scalar)!
    case .utf16LittleEndian, .utf16BigEndian:
      for unit in String(scalar).utf16 {
        let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        bytes += encoding == .utf16LittleEndian ? pair : pair.reversed()
      }
    case .tcvn3: bytes.append(byScalar[scalar]?.tcvn3 ?? windows1252Byte(scalar) ?? 0x3F)
    case .vni: bytes += byScalar[scalar]?.vni ?? [windows1252Byte(scalar) ?? 0x3F]
    case .viqr:
      if let letter = byScalar[scalar] {
        bytes += letter.viqr
      } else {
        if "'`?~.^(+*\\".unicodeScalars.contains(scalar) { bytes.append(UInt8(ascii: "\\")) }
        bytes.append(scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(ascii: "\""))
      }
    case .windows1258: bytes += windows1258(scalar)
    }
  }
  return bytes
}

private func windows1258(_ scalar: Unicode.Scalar) -> [UInt8] {
  let single: [Unicode.Scalar: UInt8] = [
    "Ă": 0xC3, "ă": 0xE3, "Đ": 0xD0, "đ": 0xF0, "Ơ": 0xD5, "ơ": 0xF5, "Ư": 0xDD, "ư": 0xFD, "Â": 0xC2,
    "â": 0xE2,
    "Ê": 0xCA, "ê": 0xEA, "Ô": 0xD4, "ô": 0xF4,
  ]
  let tones: [Unicode.Scalar: UInt8] = [
    "\u{300}": 0xCC, "\u{301}": 0xEC, "\u{309}": 0xD2, "\u{303}": 0xDE, "\u{323}": 0xF2,
  ]
  if let byte = single[scalar] { return [byte] }
  if scalar.value < 0x80 { return [UInt8(scalar.value)] }
  for (tone, byte) in tones {
    for base in Array("aeiouyAEIOUY".unicodeScalars) + single.keys {
      if LegacyLetters.shared.composed[LegacyLetters.Pair(base: base, mark: tone)] == scalar {
        return [single[base] ?? UInt8(base.value), byte]
      }
    }
  }
  return [windows1252Byte(scalar) ?? 0x3F]
}

/// Examples out of the descriptions of the encodings, as a Western program shows their bytes.
struct LegacyExampleTests {
  @Test(arguments: [
    ("NghÞ ®Þnh sè 30/2020/N§-CP", "Nghị định số 30/2020/NĐ-CP"),
    ("ñy ban nh©n d©n tØnh, tØnh ñy", "Ủy ban nhân dân tỉnh, tỉnh ủy"),
    ("Thñ t\u{AD}íng ChÝnh phñ", "Thủ tướng Chính phủ"),
    ("QUYÕT §ÞNH", "QUYẾT ĐỊNH"), ("Héi ®ång vÒ ý kiÕn", "Hội đồng về ý kiến"),
    ("ý KIÕN cña §« thÞ", "Ý KIẾN của Đô thị"),
  ])
  func tcvn3(seen: String, meant: String) { #expect(decoded(seen, .tcvn3) == meant) }

  @Test(arguments: [
    ("Nghò ñònh soá 30/2020/NÑ-CP", "Nghị định số 30/2020/NĐ-CP"),
    ("UÛy ban nhaân daân tænh", "Ủy ban nhân dân tỉnh"),
    ("Uûy ban", "Ủy ban"), ("Thuû töôùng Chính phuû", "Thủ tướng Chính phủ"), ("KEÁ HOAÏCH", "KẾ HOẠCH"),
  ])
  func vni(seen: String, meant: String) { #expect(decoded(seen, .vni) == meant) }

  @Test(arguments: [
    ("Nghi. ddi.nh so^' 30/2020/NDD-CP", "Nghị định số 30/2020/NĐ-CP"),
    ("Thu? tu+o+'ng Chi'nh phu?", "Thủ tướng Chính phủ"),
    ("tu*o*'ng", "tướng"), ("Uy\\? ba\\.", "Uy? ba."), ("DDie^`u 5", "Điều 5"),
  ])
  func viqr(seen: String, meant: String) { #expect(decoded(seen, .viqr) == meant) }

  private func decoded(_ seen: String, _ encoding: TextEncoding) -> String {
    let bytes = seen.unicodeScalars.map { windows1252Byte($0)! }
    return String(decoding: bytes.withUnsafeBufferPointer { decode($0, as: encoding).bytes }, as: UTF8.self)
  }
}

struct EncodingDetectionTests {
  private static let plan = """
    KẾ HOẠCH
    Triển khai thực hiện công tác cải cách hành chính năm 2021
    Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư và Quyết định số
    12/QĐ-UBND của UBND tỉnh, Sở Nội vụ xây dựng kế hoạch với những nội dung như sau:

    """

  @Test(arguments: TextEncoding.allCases)
  func tellsEach(encoding: TextEncoding) throws {
    let source = try sourceText(encode(Self.plan, as: encoding))
    #expect(source.encoding == encoding)
    #expect(source.text == Self.plan)
    #expect(source.replaced == 0)
  }

  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func readsByteOrderMarks(encoding: TextEncoding) throws {
    #expect(try sourceText(encode("\u{FEFF}Điều 5", as: encoding)).text == "Điều 5")
  }

  @Test(arguments: [TextEncoding.tcvn3, .vni])
  func tellsWhatWasTakenForWestern(encoding: TextEncoding) throws {
    let seen = encode(Self.plan, as: encoding).map { Character(windows1252($0)!) }
    let source = try sourceText(Array(String(seen).utf8))
    #expect(source.encoding == encoding)
    #expect(source.text == Self.plan)
  }

  @Test func repairsUTF8TakenForWestern() throws {
    let seen = Array(Self.plan.utf8).map { windows1252($0) ?? Unicode.Scalar($0) }.map(Character.init)
    #expect(try sourceText(Array(String(seen).utf8)).text == Self.plan)
  }

  @Test(arguments: [
    "Nghi dinh so 30/2020/ND-CP cua Chinh phu", "plain English text, isn't it? Yes. (It is.)",
    "«Déjà vu» à l'été, où ça?",
    "1. a) b) c. d. e?", "for (i = 0; i < a.count; i++) { a[i] = ~b[i]; }",
  ])
  func leavesOtherTextsAlone(text: String) throws { #expect(try sourceText(Array(text.utf8)).text == text) }

  @Test func countsWhatItCannotDecode() throws {
    let source = try sourceText(
      Array("Nghị định ".utf8) + [0xFF, 0x20] + Array("số 30/2020/NĐ-CP của Chính phủ".utf8))
    #expect(source.text == "Nghị định \u{FFFD} số 30/2020/NĐ-CP của Chính phủ")
    #expect(source.replaced == 1)
    #expect(source.warnings == ["1 byte sequence is no UTF-8 and became U+FFFD"])
  }

  /// Cut-off, overlong and surrogate sequences, stray continuations, and text between them.
  @Test(
    arguments: [
      [0xC3], [0xE1, 0xBA], [0xF0, 0x9F, 0x98], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x41], [0x80, 0xBF], [0x41, 0xE1, 0x42],
      [0xE1, 0xBA, 0xE1, 0xBA, 0xA1],
    ] as [[UInt8]])
  func replacesAsTheStandardSays(bytes: [UInt8]) {
    for input in [bytes, Array("Điều ".utf8) + bytes, bytes + Array(" ạ".utf8)] {
      let decoded = input.withUnsafeBufferPointer { decode($0, as: .utf8) }
      let wanted = String(decoding: input, as: UTF8.self)
      #expect(decoded.bytes == Array(wanted.utf8))
      #expect(decoded.replaced == wanted.unicodeScalars.count { $0 == "\u{FFFD}" })
    }
  }

  @Test func forcedEncodingsAreObeyed() throws {
    var options = ReadOptions()
    options.encoding = .viqr
    #expect(try sourceText(Array("ba.".utf8), options: options).text == "bạ")
  }
}

struct SyllableTests {
  @Test(arguments: [
    "nghị", "Định", "QUYẾT", "của", "giết", "gì", "khuya", "nghiêng", "ủy", "uỷ", "thuở", "quốc", "quỹ",
    "yêu", "ở", "NĐ",
    "hoạch", "xoong", "ương",
  ])
  func accepts(word: String) { #expect(Syllables.isSyllable(Array(word.unicodeScalars))) }

  @Test(arguments: ["nghÞ", "®Þnh", "ủûy", "ấấ", "déjà", "été", "bặng2", "ñònh", "quýết", "tưởngx", "ngịh"])
  func refuses(word: String) { #expect(!Syllables.isSyllable(Array(word.unicodeScalars))) }
}
