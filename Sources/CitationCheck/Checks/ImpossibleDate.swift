import Citations

extension Check {
  static let impossibleDate: Check = Check(
    id: "impossible-date", severity: .error,
    title: Phrase(vi: "Ngày không có trong lịch", en: "a date that the calendar doesn't have"),
    explanation: Phrase(
      vi:
        "Ngày ban hành của văn bản viện dẫn không có thật: tháng không có ngày ấy, hoặc năm không có tháng ấy.",
      en:
        "The date of the cited document is no day of the calendar: the month has no such day, or the year no such "
        + "month."),
    source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4",
    examples: [
      .passes("Theo Quyết định số 15/2012/QĐ-TTg ngày 29/02/2012 của Thủ tướng Chính phủ."),
      .passes("Theo Kế hoạch số 12/KH-UBND ngày 31/12/2021 của Ủy ban nhân dân tỉnh."),
      .fails("Theo Nghị định số 30/2020/NĐ-CP ngày 31/02/2020 của Chính phủ.", at: "31/02/2020"),
      .fails("Theo Nghị định số 30/2020/NĐ-CP ngày 05/13/2020 của Chính phủ.", at: "05/13/2020"),
      .fails(
        "Theo Nghị định số 30/2020/NĐ-CP ngày 29 tháng 02 năm 2021 của Chính phủ.", at: "29 tháng 02 năm 2021"
      ),
    ],
    run: { examination in
      examination.citations.enumerated().compactMap { index, citation -> Finding? in
        guard citation.kind == .numbered || citation.kind == .short || citation.kind == .named else {
          return nil
        }
        if let date = citation.date {
          guard let month = date.month, let day = date.day, Day(date.year, month, day) == nil,
            let part = citation.parts.date, citation.range.contains(part)
          else { return nil }
          let range = examination.writtenDate(in: part)?.range ?? part
          return finding(index, range, day, month, date.year)
        }
        // The reading leaves out what is no date at all; it stands right behind the mention.
        guard let found = examination.writtenDate(after: citation.range.end),
          Day(found.year, found.month, found.day) == nil, (1900...2100).contains(found.year)
        else { return nil }
        return finding(index, found.range, found.day, found.month, found.year)
      }
    })

  private static func finding(
    _ index: Int, _ range: TextRange<Original>, _ day: Int, _ month: Int, _ year: Int
  ) -> Finding {
    let message =
      (1...12).contains(month)
      ? Phrase(
        vi: "tháng \(month) năm \(year) không có ngày \(day)",
        en: "month \(month) of \(year) has no day \(day)")
      : Phrase(vi: "không có tháng \(month)", en: "there is no month \(month)")
    return Finding(.impossibleDate, index, at: range, message)
  }
}

/// A date by its three numbers, whether or not the calendar has it.
struct WrittenDate: Sendable {
  let day: Int
  let month: Int
  let year: Int
  /// From the day's first digit to the year's last.
  let range: TextRange<Original>
}

extension Examination {
  /// The date that stands right after a byte: `[","] "ngày" D ( "/" M "/" Y | "tháng" M "năm" Y )`.
  func writtenDate(after byte: Int) -> WrittenDate? {
    var pieces = draft.pieces(after: byte, reach: 60)[...]
    if pieces.first?.text == "," { pieces = pieces.dropFirst() }
    guard pieces.first?.folded == "ngày", (pieces.first?.breaks ?? 0) <= 1 else { return nil }
    return date(of: pieces.dropFirst())
  }

  /// The date that stands in a range, after its `ngày`.
  func writtenDate(in range: TextRange<Original>) -> WrittenDate? {
    let pieces = draft.pieces(in: range)
    guard let at = pieces.firstIndex(where: { $0.folded == "ngày" }) else { return date(of: pieces[...]) }
    return date(of: pieces[(at + 1)...])
  }

  private func date(of pieces: ArraySlice<Piece>) -> WrittenDate? {
    let p = Array(pieces.prefix(5))
    guard p.count == 5, let day = number(p[0], 2), let month = number(p[2], 2), let year = number(p[4], 4)
    else {
      return nil
    }
    let marks: Set<String> = ["/", "-", "."]
    let isShort = marks.contains(p[1].text) && marks.contains(p[3].text)
    guard isShort || p[1].folded == "tháng" && p[3].folded == "năm" else { return nil }
    return WrittenDate(day: day, month: month, year: year, range: TextRange(p[0].range.start, p[4].range.end))
  }

  private func number(_ piece: Piece, _ digits: Int) -> Int? {
    guard piece.kind == .number, digits == 4 ? piece.text.count == 4 : piece.text.count <= 2 else {
      return nil
    }
    return Int(piece.text)
  }
}
