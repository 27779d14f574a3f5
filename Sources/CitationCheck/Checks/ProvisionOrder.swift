import Citations

extension Check {
  static let provisionOrder: Check = Check(
    id: "provision-order", severity: .warning,
    title: Phrase(vi: "Điểm, khoản, điều viện dẫn sai thứ tự", en: "provisions in the wrong order"),
    explanation: Phrase(
      vi: "Viện dẫn đi từ đơn vị nhỏ đến đơn vị lớn: điểm, khoản, Điều, Mục, Chương, Phần.",
      en: "A reference goes from the smallest unit to the largest: điểm, khoản, Điều, Mục, Chương, Phần."),
    source: "Nghị định số 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7 (ví dụ)",
    examples: [
      .passes("Căn cứ điểm a khoản 3 Điều 63 của Bộ luật Lao động;"),
      .passes("Theo khoản 1, khoản 2 Điều 5 và Điều 7 Luật Đất đai."),
      .fails("Căn cứ Điều 63 khoản 3 của Bộ luật Lao động;", at: "Điều 63 khoản 3"),
      .fails("Theo khoản 2 điểm a Điều 5 Luật Đất đai.", at: "khoản 2 điểm a Điều 5"),
    ],
    run: { examination in
      examination.citations.enumerated().compactMap { index, citation -> Finding? in
        guard citation.kind != .`self`, let part = citation.parts.provisions,
          let run = ProvisionRun(examination.draft.pieces(in: part)), run.isDescending,
          // Columns of a table run together read like long runs.
          run.items.count <= 5
        else { return nil }
        return Finding(
          .provisionOrder, index, at: part,
          Phrase(
            vi: "đơn vị lớn đứng trước đơn vị nhỏ", en: "the larger unit stands before the smaller")
        ).with { finding in
          guard citation.provisions.count == 1, let text = citation.provisions[0].written else { return }
          finding.suggestion = Suggestion(range: run.range, text: text)
        }
      }
    })
}

/// The words of a run of provisions, unit by unit.
struct ProvisionRun: Sendable {
  struct Item: Sendable {
    /// Place among điểm, khoản, Điều, tiểu mục, Mục, Chương, Phần: from the smallest.
    let rank: Int
    let word: Piece
    let value: Piece
    /// Whether a comma stands between the value of the item before and this word.
    let hasComma: Bool
    /// Whether a conjunction or a list stands between.
    let isJoined: Bool
  }

  let items: [Item]
  var range: TextRange<Original> {
    TextRange(items[0].word.range.start, items[items.count - 1].value.range.end)
  }

  static let ranks: [String: Int] = [
    "điểm": 0, "khoản": 1, "điều": 2, "mục": 4, "chương": 5, "phần": 6,
  ]

  init?(_ pieces: [Piece]) {
    var items: [Item] = []
    var hasComma = false
    var isJoined = false
    var at = 0
    while at < pieces.count {
      let piece = pieces[at]
      if let rank = Self.ranks[piece.folded], at + 1 < pieces.count {
        let value = pieces[at + 1]
        let isValue = value.kind == .number || value.kind == .word && value.text.count <= 5
        guard isValue else { break }
        let isSection = piece.folded == "mục" && at > 0 && pieces[at - 1].folded == "tiểu"
        items.append(
          Item(rank: isSection ? 3 : rank, word: piece, value: value, hasComma: hasComma, isJoined: isJoined))
        hasComma = false
        isJoined = false
        at += 2
        continue
      }
      if piece.text == "," { hasComma = true } else if piece.folded != "tiểu" { isJoined = true }
      at += 1
    }
    guard !items.isEmpty else { return nil }
    self.items = items
  }

  /// Whether a larger unit is followed at once by a smaller one, and that not as the next of a list.
  var isDescending: Bool {
    var found = false
    for (at, (before, item)) in zip(items, items.dropFirst()).enumerated() {
      if item.isJoined { continue }
      // "khoản 4 Điều 27, khoản 1": the article closes a group of its own.
      if at > 0, items[at - 1].rank < before.rank, !before.isJoined { continue }
      if item.rank < before.rank {
        // "Điều 5, khoản 2 Điều 7" is a list of two; the comma with a larger unit behind tells.
        let rest = items.drop { $0.word.range != item.word.range }.dropFirst()
        if item.hasComma, rest.contains(where: { $0.rank == before.rank }) { continue }
        // "Mục 2, Điều 9": a section beside an article, of a text whose articles count on through sections.
        if item.hasComma, before.rank > 2 { continue }
        found = true
      }
    }
    return found
  }
}

extension Provision {
  /// The provision as it should be written; nil for lists and ranges.
  var written: String? {
    let fields: [(String, String?)] = [
      ("điểm", point), ("khoản", clause), ("Điều", article), ("Tiểu mục", subsection), ("Mục", section),
      ("Chương", chapter), ("Phần", part),
    ]
    let present = fields.compactMap { word, value in value.map { "\(word) \($0)" } }
    guard appendix == nil, !present.isEmpty, !present.contains(where: { $0.contains("-") }) else {
      return nil
    }
    return present.joined(separator: " ")
  }
}
