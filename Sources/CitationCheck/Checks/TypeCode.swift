import CitationIndex
import Citations

extension Check {
  static let typeCode: Check = Check(
    id: "type-code", severity: .error,
    title: Phrase(
      vi: "Tên loại khác chữ viết tắt trong ký hiệu", en: "the type word and the type code disagree"),
    explanation: Phrase(
      vi: "Chữ viết tắt tên loại trong ký hiệu (NĐ, QĐ, TT, NQ …) phải ứng với tên loại viết trước số. "
        + "Một trong hai đã ghi sai.",
      en:
        "The type's letters in the symbol (NĐ, QĐ, TT, NQ …) must stand for the type word before the number. "
        + "One of the two is wrong."),
    source: "Nghị định số 30/2020/NĐ-CP, Phụ lục III, Mục I (chữ viết tắt tên loại văn bản)",
    examples: [
      .passes("Theo Nghị định số 04/2015/NĐ-CP của Chính phủ."),
      .passes("Theo Quy định số 37-QĐ/TW của Ban Chấp hành Trung ương."),
      .passes("Theo văn bản số 349/TB-VPCP của Văn phòng Chính phủ."),
      .fails("Theo Quyết định số 04/2015/NĐ-CP của Chính phủ.", at: "Quyết định"),
      .fails("Theo Thông tư số 76/NQ-CP của Chính phủ.", at: "Thông tư"),
      .fails("Theo Nghị định số 45/2019/QH14.", at: "Nghị định"),
    ],
    run: { examination in
      examination.citations.enumerated().compactMap { index, citation -> Finding? in
        guard let type = citation.type, let symbol = citation.symbol, let number = citation.parts.symbol,
          let word = examination.typeWord(index)
        else { return nil }
        guard let (code, types, loose) = stated(symbol), !types.contains(type) else { return nil }
        if type == "Công văn" {
          // A letter's code begins with the body: CT may be a tax office. Codes of statutes can only be those.
          guard ["NĐ", "TTLT"].contains(code) || code.hasPrefix("QH") else { return nil }
        }
        let isLoose = loose.contains(type) || weak.contains(type)
        return Finding(
          .typeCode, index, at: word,
          Phrase(
            vi: "tên loại là \(type), ký hiệu \(code) là của \(types.joined(separator: ", "))",
            en: "the word says \(type), the code \(code) stands for \(types.joined(separator: ", "))"),
          severity: isLoose ? .warning : .error
        ).with { finding in
          finding.also = [number]
          // The document is known by its symbol: the word is the slip.
          let rows = examination.known.registry.documents(withSymbol: symbol.text).filter {
            types.contains($0.type)
          }
          guard rows.count == 1, let date = rows[0].date else { return }
          finding.notes = [rows[0].evidence]
          if rows[0].isSure, citation.date?.agrees(with: date) ?? true {
            finding.suggestion = Suggestion(range: word, text: rows[0].type)
          }
        }
      }
    })

  /// Words that name an attached or a general text, too, so that another code need not be a mistake.
  private static let weak: Set<String> = [
    "Quy chế", "Quy định", "Đề án", "Dự án", "Chương trình", "Chiến lược", "Điều lệ", "Hướng dẫn",
    "Quy trình",
    "Phương án", "Hợp đồng", "Biên bản", "Kết luận", "Tờ trình", "Báo cáo", "Thông báo", "Kế hoạch",
    "Công điện",
    "Lệnh", "Thông tri", "Thông cáo", "Tuyên bố", "Giấy phép", "Giấy mời",
  ]

  /// The types that a symbol's code can stand for; nil for letters and codes that no table has.
  private static func stated(_ symbol: Symbol) -> (code: String, types: [String], loose: [String])? {
    let head = String(symbol.code.prefix { $0 != "-" && $0 != "/" && $0 != "." })
    if head.hasPrefix("UBTVQH"), symbol.year != nil { return (head, ["Pháp lệnh", "Nghị quyết"], ["Luật"]) }
    if head.hasPrefix("QH"), symbol.year != nil, Int(head.dropFirst(2)) != nil {
      return (head, ["Luật", "Bộ luật", "Nghị quyết", "Hiến pháp"], [])
    }
    // A code of one segment is a body's: `123/TCT`; with another it is a type's.
    guard symbol.code.count > head.count, let row = TypeCodes.byCode[head] else { return nil }
    return (head, row.types, row.loose)
  }
}

extension Examination {
  /// The type's own words right before the number, with nothing but `số` and a colon between; nil for other words.
  func typeWord(_ index: Int) -> TextRange<Original>? {
    let citation = citations[index]
    guard let type = citation.type, let number = citation.parts.symbol else { return nil }
    let start = max(citation.range.start, number.start - 120)
    var pieces = draft.pieces(in: TextRange(start, number.start))
    while let last = pieces.last, last.folded == "số" || last.text == ":" { pieces.removeLast() }
    let words = type.lowercased().split(separator: " ").map(String.init)
    guard pieces.count >= words.count, pieces.suffix(words.count).map(\.folded) == words else { return nil }
    return TextRange(pieces[pieces.count - words.count].range.start, pieces[pieces.count - 1].range.end)
  }
}
