import Citations

extension Check {
  static let unknownCode: Check = Check(
    id: "unknown-code", severity: .warning,
    title: Phrase(vi: "Ký hiệu không có trong bảng chữ viết tắt", en: "a code that no table has"),
    explanation: Phrase(
      vi: "Văn bản quy phạm có năm trong số, ký hiệu chỉ mang các chữ viết tắt tên loại và cơ quan đã định. "
        + "Chữ viết tắt này không có trong bảng và cũng không gần chữ nào trong bảng.",
      en:
        "Documents with a year in their symbol bear codes of a closed list of types and bodies. This code is not in "
        + "it, nor near one that is."),
    source: "Nghị định số 30/2020/NĐ-CP, Phụ lục III; bảng cơ quan ban hành",
    examples: [
      .passes("Theo Thông tư số 80/2021/TT-BTC của Bộ Tài chính."),
      .passes("Theo công văn số 979/CĐVX-ĐT của Cao đẳng Vĩnh Xuân."),
      .fails("Theo Thông tư số 80/2021/TT-XYZW.", at: "80/2021/TT-XYZW"),
      .fails("Theo văn bản số 12/2020/ZĐ-CP của Chính phủ.", at: "12/2020/ZĐ-CP"),
    ],
    run: { examination in
      examination.codes.enumerated().compactMap { index, written -> Finding? in
        guard let written, let symbol = examination.citations[index].symbol, symbol.year != nil,
          written.segments.count == 2
        else { return nil }
        let problem: Phrase
        let type = TypeCodes.byFoldedCode[written.segments[0].foldedCode]
        let body = Bodies.byFoldedCode[written.segments[1].foldedCode]
        let isAssembly = written.segments[1].foldedCode.hasPrefix("UBTVQH")
        if type == nil, body != nil || isAssembly, written.segments[0].foldedCode != "LPQT" {
          problem = Phrase(
            vi: "không có tên loại nào viết tắt là \(written.segments[0])",
            en: "no document type is abbreviated \(written.segments[0])")
        } else if type == "TT" || type == "NĐ", body == nil, !isAssembly {
          problem = Phrase(
            vi: "không có cơ quan trung ương nào viết tắt là \(written.segments[1])",
            en: "no central body is abbreviated \(written.segments[1])")
        } else {
          return nil
        }
        // "TT-BL ĐTBXH": a code that a line's end cut in two, the rest perhaps cells away.
        let segment = written.segments[1].foldedCode
        let isCut = Bodies.byFoldedCode.keys.contains {
          $0.hasPrefix(segment) && $0.count >= segment.count + 2
        }
        if isCut, examination.endsLine(examination.symbolRange(index).end) { return nil }
        if let next = examination.draft.pieces(
          after: examination.citations[index].parts.symbol?.end ?? 0, reach: 24
        ).first,
          next.kind == .word, next.text == next.text.uppercased(),
          Bodies.byFoldedCode[(written.segments[1] + next.text).foldedCode] != nil
        {
          return nil
        }
        // A near code is misspelt-code's to tell.
        if CodeSpelling.correction(of: written, isBare: examination.isBare) != nil { return nil }
        return Finding(.unknownCode, index, at: examination.symbolRange(index), problem)
      }
    })
}

extension Examination {
  /// Whether nothing but white space follows on the line of a byte.
  func endsLine(_ byte: Int) -> Bool {
    draft.pieces(after: byte, reach: 40).first.map { $0.breaks > 0 } ?? true
  }
}
