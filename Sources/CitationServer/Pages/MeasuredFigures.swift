import CitationCheck

/// How exact and how quick this build is, as `make quality` and `make bench` wrote it into the documentation: the
/// documents themselves are part of the program, so that the page cannot say anything else than they do.
struct MeasuredFigures: Sendable {
  struct Row: Sendable, Equatable {
    var name: String
    var cells: [String]
  }

  /// Of citations found: precision, recall, F1, exact spans.
  let quality: [Row]
  /// By the name of a benchmark: what was measured and what is wanted.
  let speed: [Row]
  /// When, on which machine and text.
  let measured: String

  static let shipped = MeasuredFigures(
    readme: String(decoding: PackageResources.readme_md, as: UTF8.self),
    benchmarks: String(decoding: PackageResources.benchmarks_md, as: UTF8.self))

  init(readme: String, benchmarks: String) {
    let mark = readme.firstRange(of: "<!-- quality -->")
    let part = mark.map { readme[$0.upperBound...] } ?? ""
    let table = part.split(separator: "\n\n").first.map { String($0) } ?? ""
    quality = MeasuredFigures.rows(of: table).filter { !$0.name.hasPrefix("`") }
    speed = MeasuredFigures.rows(of: benchmarks).filter { $0.name.hasPrefix("`") }.map { row in
      Row(name: row.name.filter { $0 != "`" }, cells: row.cells)
    }
    measured = benchmarks.split(separator: "\n").first { $0.hasPrefix("Measured by") }.map(String.init) ?? ""
  }

  /// The rows of a Markdown table, without its head.
  private static func rows(of text: String) -> [Row] {
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("|") }
    let cells = lines.map { line in
      line.split(separator: "|").map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
    // Below the head stands a line of dashes.
    return cells.dropFirst(2).compactMap { cells in
      cells.first.map { Row(name: $0, cells: Array(cells.dropFirst())) }
    }
  }
}

extension MeasuredFigures {
  /// What is said of a set of texts that citations were scored on.
  static let sets: [String: Phrase] = [
    "seed and gold": Phrase(vi: "văn bản thật, gán nhãn bằng tay", en: "real documents, annotated by hand"),
    "corpus": Phrase(
      vi: "kho văn bản mẫu kèm chương trình", en: "the sample texts that ship with the program"),
    "all": Phrase(vi: "tất cả", en: "all"),
  ]

  /// The benchmarks that people who use the program ask about, in their order.
  static let benchmarks: [(name: String, text: Phrase)] = [
    ("extract_mb_per_s", Phrase(vi: "Đọc viện dẫn, một lõi", en: "Citations read, one core")),
    (
      "extract_plan_ms",
      Phrase(vi: "Đọc một kế hoạch 10 kB, cả tiến trình", en: "A plan of 10 kB, whole process")
    ),
    ("index_citations_per_s", Phrase(vi: "Lập chỉ mục, một tiến trình ghi", en: "Indexing, one writer")),
    ("cited_by_p99_ms", Phrase(vi: "Tìm nơi viện dẫn, 99% nhanh hơn", en: "Who cites it, 99% are quicker")),
    (
      "index_refresh_seconds",
      Phrase(vi: "Xem lại 10.000 tệp không đổi", en: "10,000 unchanged files looked at again")
    ),
    ("startup_ms", Phrase(vi: "Khởi động chương trình", en: "Starting the program")),
  ]
}
