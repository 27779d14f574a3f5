import Citations
import Foundation

extension Check {
  static let selfType: Check = Check(
    id: "self-type", severity: .warning,
    title: Phrase(vi: "Dự thảo tự gọi mình bằng tên loại khác", en: "the draft calls itself by another type"),
    explanation: Phrase(
      vi:
        "Cụm “… này” nêu tên loại khác tên loại của dự thảo, thường do chép từ mẫu. Không xét văn bản có quy chế, "
        + "quy định ban hành kèm theo.",
      en:
        "The words “… này” name another type than the draft's own, mostly a leftover of a template. Drafts with an "
        + "attached regulation are left alone."),
    source: "chính dự thảo (tên loại ở đầu văn bản)",
    examples: [
      .passes(
        """
        KẾ HOẠCH
        Phòng, chống thiên tai năm 2023
        Các đơn vị thực hiện nghiêm Kế hoạch này.
        """),
      .fails(
        """
        KẾ HOẠCH
        Phòng, chống thiên tai năm 2023
        Các đơn vị thực hiện nghiêm Kế hoạch này.
        Chánh Văn phòng đôn đốc việc thực hiện Chỉ thị này.
        """, at: "Chỉ thị này"),
    ],
    run: { examination in
      let draft = examination.draft
      let selves = examination.citations.indices.filter {
        examination.citations[$0].kind == .`self` && examination.citations[$0].type != nil
      }
      guard let own = draft.reading.header.type ?? draft.titleType, !selves.isEmpty,
        draft.text.count < 60_000, !attaches(draft)
      else { return [] }
      // The type must call itself by its own name too; else the header was misread or the words are quoted.
      let agreeing = selves.filter { examination.citations[$0].type == own }.count
      guard agreeing > 0 else { return [] }
      let others = selves.filter { examination.citations[$0].type != own }
      guard others.count <= agreeing else { return [] }
      return others.compactMap { index -> Finding? in
        let citation = examination.citations[index]
        let before = draft.pieces(before: citation.range.start, reach: 8).last?.text
        guard before != "“", before != "\"" else { return nil }
        return Finding(
          .selfType, index, at: citation.range,
          Phrase(vi: "dự thảo là \(own)", en: "the draft is a \(own)"))
      }
    })

  private static func attaches(_ draft: Draft) -> Bool {
    let words = draft.pieces(in: TextRange(0, draft.text.count)).map(\.folded)
    for at in words.indices.dropLast(2) where words[at] == "kèm" && words[at + 1] == "theo" { return true }
    // Amending texts quote the amended one, which calls itself by its own type.
    for at in words.indices.dropLast(3)
    where words[at] == "sửa" && words[at + 1] == "đổi"
      || words[at] == "ban" && words[at + 1] == "hành" && at < 120
    {
      return true
    }
    return false
  }
}

extension Draft {
  /// The document type that a line of the first forty in capitals is, alone: `KẾ HOẠCH`.
  var titleType: String? {
    let types = Set(TypeCodes.all.flatMap(\.types))
    for number in 1...min(40, max(1, lineStarts.count)) {
      let line = slice(line(number)).split { $0.isWhitespace }.joined(separator: " ")
        .precomposedStringWithCanonicalMapping
      guard line == line.uppercased(), line != line.lowercased() else { continue }
      if let type = types.first(where: { $0.uppercased() == line }) { return type }
    }
    return nil
  }
}
