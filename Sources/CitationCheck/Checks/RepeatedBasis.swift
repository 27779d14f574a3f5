import Citations

extension Check {
  static let repeatedBasis: Check = Check(
    id: "repeated-basis", severity: .warning,
    title: Phrase(vi: "Một văn bản nêu hai lần trong phần căn cứ", en: "one document twice among the bases"),
    explanation: Phrase(
      vi: "Phần căn cứ nêu mỗi văn bản một lần.",
      en: "The list of legal bases names each document once."),
    source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a",
    examples: [
      .passes(
        """
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
        Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;
        Theo Nghị định số 30/2020/NĐ-CP, các sở, ban, ngành thực hiện như sau.
        """),
      .fails(
        """
        Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;
        Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;
        Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;
        """, at: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"),
    ],
    run: { examination in
      var out: [Finding] = []
      for mentions in examination.mentions.values where mentions.count > 1 {
        let bases = mentions.filter {
          examination.citations[$0].relation == .basis && examination.opensBasis($0)
            && examination.citations[$0].provisions.isEmpty
        }
        guard let first = bases.first else { continue }
        for index in bases.dropFirst() where examination.isOneList(from: first, to: index) {
          let line = examination.draft.position(of: examination.citations[first].range.start).line
          out.append(
            Finding(
              .repeatedBasis, index, at: examination.citations[index].range,
              Phrase(vi: "đã nêu ở dòng \(line)", en: "already named in line \(line)")
            ).with { $0.also = [examination.citations[first].range] })
        }
      }
      return out
    })
}

extension Examination {
  /// Whether a citation is the document that a `Căn cứ` paragraph opens with.
  func opensBasis(_ index: Int) -> Bool {
    let before = draft.pieces(before: citations[index].range.start, reach: 40).suffix(3)
    let words = before.map(\.folded)
    guard let at = words.lastIndex(of: "cứ"), at > 0, words[at - 1] == "căn" else { return false }
    // Only `Căn cứ`, `Căn cứ vào`, `Căn cứ các` may stand between.
    return words[(at + 1)...].allSatisfy { ["vào", "các", "theo", ":"].contains($0) }
  }

  /// Whether only basis paragraphs stand between two bases: no text in capitals, no article heading.
  func isOneList(from first: Int, to second: Int) -> Bool {
    let start = citations[first].range.end
    let end = citations[second].range.start
    guard end - start < 6000 else { return false }
    var isParagraph = false
    for piece in draft.pieces(in: TextRange(start, end)) {
      if piece.breaks > 0, isParagraph,
        !["căn", "theo", "xét", "thực", "sau", "-", "+"].contains(piece.folded)
      {
        return false
      }
      if piece.text == ";" || piece.text == "." { isParagraph = true } else { isParagraph = false }
    }
    return true
  }
}
