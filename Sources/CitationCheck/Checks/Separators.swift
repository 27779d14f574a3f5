import Citations

extension Check {
  static let separators: Check = Check(
    id: "separators", severity: .error,
    title: Phrase(vi: "Dấu gạch chéo và gạch nối đặt lẫn lộn", en: "slash and hyphen crossed"),
    explanation: Phrase(
      vi:
        "Văn bản của Đảng viết số-loại/cơ quan (18-NQ/TW); văn bản của cơ quan nhà nước viết số/loại-cơ quan "
        + "(16/CT-TTg).",
      en:
        "Party documents are written number-type/body (18-NQ/TW), those of state bodies number/type-body (16/CT-TTg)."
    ),
    source:
      "Hướng dẫn số 36-HD/VPTW (số và ký hiệu văn bản của Đảng); Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, "
      + "Mục II, khoản 3",
    examples: [
      .passes(
        "Nghị quyết số 18-NQ/TW, Chỉ thị số 16/CT-TTg, Kế hoạch số 44/KH-UBND, Quyết định số 1238-QĐ/TU."),
      .passes("Nghị định số 24-CP năm 1976, Công văn số 59-CV/BCĐ."),
      .fails("Nghị quyết số 18/NQ-TW ngày 25/10/2017.", at: "18/NQ-TW"),
      .fails("Chỉ thị số 16-CT/TTg ngày 16/5/2016.", at: "16-CT/TTg"),
      .fails("Kế hoạch số 44-KH/UBND ngày 14/02/2023.", at: "44-KH/UBND"),
    ],
    run: { examination in
      examination.codes.enumerated().compactMap { index, written -> Finding? in
        let citation = examination.citations[index]
        guard let written, let range = citation.parts.symbol, written.segments.count >= 2,
          let type = TypeCodes.byFoldedCode[written.segments[0].foldedCode],
          let right = expected(written, type: type), right != Array(written.separators.prefix(2))
        else { return nil }
        let isCrossed =
          Set(written.separators.prefix(2)).count == 2
          && written.separators.prefix(2) == Array(right.reversed())[...]
        // State bodies wrote numbers in many ways before the rules of 2002 to 2005.
        let year = citation.date?.year ?? written.year.flatMap { Int($0) }
        if right == ["/", "-"], let year, year < 2005 { return nil }
        var all = written.separators
        all.replaceSubrange(0..<2, with: right)
        let symbol = written.spelled(segments: written.segments, separators: all)
        return Finding(
          .separators, index, at: range,
          Phrase(
            vi: "viết là \(written.text), đúng là \(symbol)",
            en: "written \(written.text), its form is \(symbol)"),
          severity: isCrossed
            && (year != nil || right == ["-", "/"] || written.segments[1].foldedCode == "TTG")
            ? .error : .warning
        ).with { $0.suggestion = Suggestion(range: range, text: symbol) }
      }
    })

  /// The separators before the type and before the body; nil where both ways are in use.
  private static func expected(_ written: WrittenCode, type: String) -> [Character]? {
    let body = written.segments[1].foldedCode
    if ["TW", "TU", "HU", "QU", "THU"].contains(body), written.year == nil { return ["-", "/"] }
    if type.hasPrefix("TTL") { return nil }
    let state: Set<String> = ["CP", "TTG", "UBND", "HDND", "VPCP"]
    if state.contains(body) { return ["/", "-"] }
    if let code = Bodies.byFoldedCode[body], Bodies.byCode[code]?.first?.level == .ministry, body.count >= 3 {
      return ["/", "-"]
    }
    return nil
  }
}
