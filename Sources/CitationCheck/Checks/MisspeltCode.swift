import Citations

extension Check {
  static let misspeltCode: Check = Check(
    id: "misspelt-code", severity: .error,
    title: Phrase(vi: "Ký hiệu viết sai chính tả", en: "a misspelt code"),
    explanation: Phrase(
      vi:
        "Ký hiệu viết khác dạng chính thức: thiếu dấu (ND-CP), sai chữ hoa, chữ thường (TTG), đảo hoặc thiếu chữ.",
      en:
        "The code differs from its official form: a mark is missing (ND-CP), the case is wrong (TTG), letters are "
        + "swapped or missing."),
    source: "Nghị định số 30/2020/NĐ-CP, Phụ lục III; Quyết định, chỉ thị của Thủ tướng Chính phủ (TTg)",
    examples: [
      .passes(
        "Theo Nghị định số 30/2020/NĐ-CP, Quyết định số 45/2016/QĐ-TTg, Thông tư số 01/2015/TT-BGD&ĐT."),
      .passes("Theo Nghị quyết số 30c/NQ-CP, Luật số 45/2019/QH14."),
      .fails("Theo Nghị định số 30/2020/ND-CP của Chính phủ.", at: "30/2020/ND-CP"),
      .fails("Theo Chỉ thị số 16/CT-TTG của Thủ tướng Chính phủ.", at: "16/CT-TTG"),
      .fails("Theo Nghị định số 30/2020/NĐ của Chính phủ.", at: "30/2020/NĐ"),
      .fails("Theo Nghị định số 30/2020/NĐ-PC của Chính phủ.", at: "30/2020/NĐ-PC"),
      .fails(
        "Theo Thông tư số 02/2021/TT-BLDTBXH của Bộ Lao động - Thương binh và Xã hội.",
        at: "02/2021/TT-BLDTBXH"),
    ],
    run: { examination in
      examination.codes.enumerated().compactMap { index, written -> Finding? in
        guard let written, let range = examination.citations[index].parts.symbol,
          let right = CodeSpelling.correction(of: written, isBare: examination.isBare),
          // Titles in capitals write every code in capitals.
          !(examination.isCapital(index) && right.code.uppercased() == written.code.uppercased())
        else { return nil }
        return Finding(
          .misspeltCode, index, at: range,
          Phrase(
            vi: "ký hiệu viết là \(written.code), đúng là \(right.code)",
            en: "the code is written \(written.code), its form is \(right.code)"),
          severity: right.isCertain ? .error : .warning
        ).with { finding in
          // What belongs to the code may stand behind it: "NĐ_CP", "NĐ CP".
          let next = examination.draft.pieces(after: range.end, reach: 8).first
          let isTorn = next?.text == "_" || next?.text == "CP"
          if written.code.unicodeScalars.contains(where: { (0x400...0x4FF).contains($0.value) }) {
            finding.notes = [Phrase(vi: "có chữ cái Kirin (Nga)", en: "some letters are Cyrillic")]
          }
          finding.suggestion = isTorn ? nil : Suggestion(range: range, text: right.symbol)
        }
      }
    })
}

extension WrittenCode {
  /// The code as written, without its leading separator: `ND-CP`.
  var code: String {
    var out = ""
    for (index, segment) in segments.enumerated() {
      if index > 0 { out.append(separators[index]) }
      out += segment
    }
    return out
  }
}

extension Examination {
  /// Whether a mention's words are in capitals throughout.
  func isCapital(_ index: Int) -> Bool {
    let citation = citations[index]
    let words = draft.slice(
      TextRange(citation.range.start, citation.parts.symbol?.start ?? citation.range.end))
    let line = draft.slice(draft.line(draft.position(of: citation.range.start).line))
    let judged = words.contains(where: \.isLetter) ? words : line
    return judged == judged.uppercased() && judged != judged.lowercased()
  }
}

/// Codes set right.
enum CodeSpelling {
  struct Correction {
    let code: String
    let symbol: String
    /// Whether nothing else can be meant.
    let isCertain: Bool
  }

  /// The right form of a code whose letters differ from it in marks, case, or by one letter; nil when it is right,
  /// or not near anything.
  static func correction(of written: WrittenCode, isBare: Bool) -> Correction? {
    // A text in capitals or without diacritics throughout says nothing about the code.
    guard !isBare, written.segments.count <= 5 else { return nil }
    // "30/2020/NĐ CP", "30/2020/NĐ": decrees are the Government's alone.
    if written.segments.count == 1, written.year != nil, typeCode(written.segments[0]) == "NĐ" {
      let symbol = written.spelled(segments: ["NĐ", "CP"], separators: ["/", "-"])
      return Correction(code: "NĐ-CP", symbol: symbol, isCertain: false)
    }
    guard written.segments.count >= 2, written.segments.count <= 5 else { return nil }
    var segments = written.segments
    // Letters of another script look right on paper; only a search for the code misses them.
    var isCertain = !written.code.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
    guard let type = typeCode(segments[0]) else { return nil }
    if type != segments[0] {
      // One letter in another case is sloppy, not false.
      segments[0] = type
      if type.lowercased() == written.segments[0].lowercased(), type != "TTr" { isCertain = false }
    }
    for index in segments.indices.dropFirst() {
      let segment = segments[index]
      if Bodies.byCode[segment] != nil || segment.contains(where: \.isNumber) { continue }
      if let code = Bodies.byFoldedCode[segment.foldedCode] {
        // Units of a body share letters with other bodies; only the first segment after the type is a body's.
        guard index == 1 || type.hasPrefix("TTL") else { continue }
        segments[index] = code
      } else if index == 1, segments.count == 2, written.year != nil, type == "NĐ", near(segment, "CP") {
        segments[index] = "CP"
      } else if index == 1, segments.count == 2, type == "TT" || type == "QĐ" || type == "CT",
        let code = nearest(segment, type: type, hasYear: written.year != nil)
      {
        segments[index] = code
        isCertain = false
      }
    }
    guard segments != written.segments else { return nil }
    let code = WrittenCode(written.spelled(segments: segments, separators: written.separators))?.code ?? ""
    return Correction(
      code: code, symbol: written.spelled(segments: segments, separators: written.separators),
      isCertain: isCertain)
  }

  private static func typeCode(_ segment: String) -> String? {
    TypeCodes.byCode[segment] != nil ? segment : TypeCodes.byFoldedCode[segment.foldedCode]
  }

  private static func near(_ segment: String, _ code: String) -> Bool {
    editDistance(segment.foldedCode, code.foldedCode, limit: 1) == 1
  }

  /// The one code of a ministry, or of the Prime Minister, a letter away.
  private static func nearest(_ segment: String, type: String, hasYear: Bool) -> String? {
    guard segment.count >= 3 else { return nil }
    let codes = Bodies.all.filter { body in
      body.level == .ministry && hasYear && type == "TT" || body.name == "Thủ tướng Chính phủ" && type != "TT"
    }.compactMap { $0.codes.first }
    let found = codes.filter { near(segment, $0) && ($0.count >= 4 || $0 == "TTg") }
    return found.count == 1 ? found[0] : nil
  }
}
