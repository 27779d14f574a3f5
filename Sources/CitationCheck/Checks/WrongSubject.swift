import CitationIndex
import Citations

extension Check {
  static let wrongSubject: Check = Check(
    id: "wrong-subject", severity: .warning,
    title: Phrase(vi: "Trích yếu khác trích yếu đã biết", en: "the subject differs from the known one"),
    explanation: Phrase(
      vi: "Văn bản đã biết với trích yếu khác hẳn; có thể số, ký hiệu là của văn bản khác.",
      en: "The document is known with quite another subject; the symbol may be another document's."),
    source: "danh mục văn bản đã biết",
    examples: [
      .passes("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;"),
      .passes(
        "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng Hồ Chí Minh;"
      ),
      .fails(
        "Chỉ thị số 13/CT-TTg ngày 10/6/2015 của Thủ tướng Chính phủ về tăng cường công tác bảo vệ động vật hoang dã, "
          + "phòng cháy rừng;", at: "bảo vệ động vật"),
      .fails(
        "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về tăng cường quản lý đất đai, khoáng sản tại các địa phương;",
        at: "tăng cường quản lý đất đai"),
    ],
    run: { examination in
      examination.citations.indices.compactMap { index -> Finding? in
        let citation = examination.citations[index]
        guard let row = examination.known.bound[index], citation.kind == .numbered, citation.name == nil,
          let stated = citation.subject, let known = row.subject, let part = citation.parts.subject,
          stated.split(separator: " ").count >= 7, known.split(separator: " ").count >= 5,
          overlap(stated, known) < 0.2
        else { return nil }
        return Finding(
          .wrongSubject, index, at: part,
          Phrase(vi: "đã biết là văn bản “\(known)”", en: "known as “\(known)”"),
          severity: row.isSure ? .warning : .note
        ).with { $0.notes = [row.evidence] }
      }
    })

  /// How much of the shorter of two subjects the other one has, of the words that say what it is about.
  private static func overlap(_ left: String, _ right: String) -> Double {
    func words(_ text: String) -> Set<String> {
      Set(text.foldedName.split(separator: " ").map(String.init)).subtracting(general)
    }
    let (a, b) = (words(left), words(right))
    guard min(a.count, b.count) >= 2 else { return 1 }
    return Double(a.intersection(b).count) / Double(min(a.count, b.count))
  }

  /// Words that subjects of all kinds have.
  private static let general: Set<String> = Set(
    """
    ve viec cua va cac mot so trong thuc hien quy dinh chi tiet thi hanh huong dan dieu luat nghi phap lenh thong tu \
    quyet sua doi bo sung phe duyet ban ke hoach de an chuong trinh giai doan nam tang cuong cong tac quan ly nha nuoc \
    co che chinh sach doi voi linh vuc bien tiep tuc nang cao hieu qua day manh to chuc cho theo tai den nhiem vu giai \
    ngay thang nhung duoc la co noi dung tinh hinh moi hoat dong
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
