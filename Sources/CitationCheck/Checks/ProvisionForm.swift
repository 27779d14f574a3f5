import Citations

extension Check {
  static let provisionForm: Check = Check(
    id: "provision-form", severity: .note,
    title: Phrase(vi: "Cách viết điểm, khoản, điều", en: "the form of provisions"),
    explanation: Phrase(
      vi:
        "Viện dẫn viết hoa Phần, Chương, Mục, Tiểu mục, Điều và viết thường khoản, điểm; giữa các đơn vị không có "
        + "dấu phẩy.",
      en:
        "In references Phần, Chương, Mục, Tiểu mục and Điều take a capital, khoản and điểm do not; no comma stands "
        + "between the units."),
    source: "Nghị định số 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7",
    examples: [
      .passes("Theo quy định tại khoản 3 Điều 63 của Bộ luật Lao động."),
      .passes("Khoản 3 Điều 63 của Bộ luật Lao động quy định như sau."),
      .fails("Theo quy định tại khoản 3, Điều 63 của Bộ luật Lao động.", at: "khoản 3, Điều 63"),
      .fails("Theo quy định tại khoản 3 điều 63 của Bộ luật Lao động.", at: "điều"),
      .fails("Theo quy định tại Khoản 3 Điều 63 của Bộ luật Lao động.", at: "Khoản"),
    ],
    run: { examination in
      examination.citations.enumerated().compactMap { index, citation -> Finding? in
        guard !citation.provisions.isEmpty, citation.kind != .`self`, let part = citation.parts.provisions,
          let run = ProvisionRun(examination.draft.pieces(in: part)), !run.isDescending
        else { return nil }
        let wrong = run.items.filter { item in
          let isCapital = item.word.text.first?.isUppercase ?? false
          // A sentence's first word is written with a capital whatever it is.
          if item.rank < 2 { return isCapital && !examination.opensSentence(item.word.range.start) }
          return !isCapital
        }
        let comma = zip(run.items, run.items.dropFirst()).first { before, item in
          item.hasComma && !item.isJoined && item.rank == before.rank + 1
            && run.items.filter { $0.rank == item.rank }.count == 1
            && run.items.filter { $0.rank == before.rank }.count == 1
        }
        let suggestion = citation.provisions.count == 1 ? citation.provisions[0].written : nil
        if let comma {
          return Finding(
            .provisionForm, index, at: TextRange(comma.0.word.range.start, comma.1.value.range.end),
            Phrase(vi: "không dùng dấu phẩy giữa các đơn vị", en: "no comma between the units")
          ).with { finding in
            if let suggestion { finding.suggestion = Suggestion(range: run.range, text: suggestion) }
          }
        }
        guard let first = wrong.first else { return nil }
        let right =
          first.rank < 2
          ? first.word.folded : first.word.text.prefix(1).uppercased() + first.word.text.dropFirst()
        return Finding(
          .provisionForm, index, at: first.word.range,
          Phrase(vi: "viết là “\(right)”", en: "write “\(right)”")
        ).with { $0.suggestion = Suggestion(range: first.word.range, text: right) }
      }
    })
}

extension Examination {
  /// Whether a sentence, a paragraph or a list item begins at a byte.
  func opensSentence(_ byte: Int) -> Bool {
    let before = draft.pieces(before: byte, reach: 24)
    guard let last = before.last else { return true }
    if last.kind == .mark { return !(last.text == "," || last.text == "(") }
    return draft.pieces(after: byte, reach: 12).first.map { $0.breaks > 0 } ?? false
      || draft.text[..<byte].suffix(8).contains(UInt8(ascii: "\n"))
  }
}
