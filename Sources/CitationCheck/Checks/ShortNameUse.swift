import Citations

extension Check {
  static let shortNameUnused: Check = Check(
    id: "short-name-unused", severity: .note,
    title: Phrase(vi: "Tên gọi tắt không dùng đến", en: "a short name that is never used"),
    explanation: Phrase(
      vi: "Dự thảo đặt tên gọi tắt cho một văn bản rồi không dùng lại tên ấy.",
      en: "The draft gives a document a short name and never uses it."),
    source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6",
    examples: [
      .passes(
        """
        Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ (sau đây gọi tắt là Nghị định 30) quy định về văn thư.
        Các sở thực hiện Nghị định 30.
        """),
      .fails(
        """
        Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ (sau đây gọi tắt là Nghị định 30) quy định về văn thư.
        Các sở thực hiện nghiêm túc.
        """, at: "Nghị định 30"),
    ],
    run: { examination in
      examination.shortNames().compactMap { short -> Finding? in
        let later = examination.places(of: short.name).contains { $0.start > short.range.end }
        if later { return nil }
        return Finding(
          .shortNameUnused, short.citation, at: short.range,
          Phrase(vi: "“\(short.name)” không được dùng lại", en: "“\(short.name)” is not used again"))
      }
    })

  static let shortNameEarly: Check = Check(
    id: "short-name-early", severity: .warning,
    title: Phrase(vi: "Tên gọi tắt dùng trước khi định nghĩa", en: "a short name used before it is defined"),
    explanation: Phrase(
      vi: "Tên gọi tắt phải được định nghĩa ở lần viện dẫn đầu, trước khi dùng.",
      en: "A short name is defined at the first mention, before it is used."),
    source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6",
    examples: [
      .passes(
        """
        Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ (sau đây gọi tắt là Nghị định 30) về văn thư.
        Các sở thực hiện Nghị định 30.
        """),
      .fails(
        """
        Các sở thực hiện Nghị định 30.
        Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ (sau đây gọi tắt là Nghị định 30) về văn thư.
        Việc sơ kết theo Nghị định 30.
        """, at: "Nghị định 30"),
    ],
    run: { examination in
      examination.shortNames().compactMap { short -> Finding? in
        guard let early = examination.places(of: short.name).first, early.start < short.range.start,
          // A law's own name may stand anywhere.
          !examination.citations.contains(where: { $0.name == short.name && $0.range.contains(early) })
        else { return nil }
        let line = examination.draft.position(of: short.range.start).line
        return Finding(
          .shortNameEarly, short.citation, at: early,
          Phrase(
            vi: "“\(short.name)” đến dòng \(line) mới định nghĩa",
            en: "“\(short.name)” is defined only in line \(line)")
        ).with { $0.also = [short.range] }
      }
    })

  static let shortNameAmbiguous: Check = Check(
    id: "short-name-ambiguous", severity: .warning,
    title: Phrase(vi: "Một tên gọi tắt cho hai văn bản", en: "one short name for two documents"),
    explanation: Phrase(
      vi: "Hai văn bản khác nhau mang cùng một tên gọi tắt, nên về sau không biết tên ấy chỉ văn bản nào.",
      en: "Two documents bear the same short name, so that later uses do not tell which is meant."),
    source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6",
    examples: [
      .passes(
        """
        Luật Đất đai số 45/2013/QH13 (sau đây gọi tắt là Luật Đất đai 2013) và Luật Nhà ở số 65/2014/QH13 (sau đây gọi
        tắt là Luật Nhà ở 2014). Luật Đất đai 2013 và Luật Nhà ở 2014 được áp dụng.
        """),
      .fails(
        """
        Theo Thông tư số 01/2020/TT-BTC ngày 01/01/2020 của Bộ Tài chính (sau đây gọi tắt là Thông tư 01).
        Theo Thông tư số 01/2021/TT-BNV ngày 11/5/2021 của Bộ Nội vụ (sau đây gọi tắt là Thông tư 01).
        Các sở thực hiện Thông tư 01.
        """, at: "Thông tư 01"),
    ],
    run: { examination in
      var first: [String: ShortName] = [:]
      var out: [Finding] = []
      for short in examination.shortNames() {
        guard let earlier = first[short.name] else {
          first[short.name] = short
          continue
        }
        let labels = [earlier, short].map { DocumentLabel(examination.citations[$0.citation]) }
        if labels[0] == labels[1] { continue }
        let line = examination.draft.position(of: earlier.range.start).line
        out.append(
          Finding(
            .shortNameAmbiguous, short.citation, at: short.range,
            Phrase(
              vi: "“\(short.name)” ở dòng \(line) chỉ văn bản khác",
              en: "“\(short.name)” means another document in line \(line)")
          ).with { $0.also = [earlier.range] })
      }
      return out
    })
}
