/// Bodies and provinces that were merged, renamed or divided.
public enum Successors {
  /// What a body or place, by its key segment, became, and from which day or year.
  public static func successors(of segment: String) -> [(segment: String, since: String)] {
    changes.filter { $0.from == segment }.map { ($0.to, $0.since) }
  }

  /// What became a body or place.
  public static func predecessors(of segment: String) -> [(segment: String, since: String)] {
    changes.filter { $0.to == segment }.map { ($0.from, $0.since) }
  }

  /// The segment itself, all that it came from and all that it became: what a search with `--successors` looks for.
  public static func family(of segment: String) -> Set<String> {
    var out: Set = [segment]
    var forward = [segment]
    while let next = forward.popLast() {
      for (segment, _) in successors(of: next) where out.insert(segment).inserted { forward.append(segment) }
    }
    var back = [segment]
    while let next = back.popLast() {
      for (segment, _) in predecessors(of: next) where out.insert(segment).inserted { back.append(segment) }
    }
    return out
  }

  /// The key segment of a province or body as people write it; nil where no table has it.
  public static func segment(of name: String) -> String? {
    Places.provinceSegment(name) ?? Authorities.segment(forExactName: keySegment(name))
  }

  private static let changes: [(from: String, to: String, since: String)] = {
    var out: [(String, String, String)] = []
    for row in tableRows(ProvinceTable.rows) where row.count > 2 {
      let own = keySegment(row[1]) + "." + keySegment(row[0])
      for name in row[2].split(separator: ";") {
        guard let to = Places.provinceSegment(String(name)), to != own else { continue }
        let since = row[2].contains(";") || row[0] == "Hà Tây" ? "" : "2025-07-01"
        out.append((own, to, since))
      }
    }
    for row in tableRows(bodies) {
      guard let from = Authorities.segment(forExactName: row[0]),
        let to = Authorities.segment(forExactName: row[1])
      else { continue }
      out.append((from, to, row[2]))
    }
    return out
  }()

  /// Body, what it became, since when. Sources: Nghị quyết 176/2025/QH15 (ministries from 2025-03-01) and the laws on
  /// the organisation of the Government before it; several rows where a body was divided.
  private static let bodies: StaticString = """
    Bộ Kế hoạch và Đầu tư	Bộ Tài chính	2025-03-01
    Bộ Giao thông vận tải	Bộ Xây dựng	2025-03-01
    Bộ Nông nghiệp và Phát triển nông thôn	Bộ Nông nghiệp và Môi trường	2025-03-01
    Bộ Tài nguyên và Môi trường	Bộ Nông nghiệp và Môi trường	2025-03-01
    Bộ Thông tin và Truyền thông	Bộ Khoa học và Công nghệ	2025-03-01
    Bộ Lao động - Thương binh và Xã hội	Bộ Nội vụ	2025-03-01
    Ủy ban Dân tộc	Bộ Dân tộc và Tôn giáo	2025-03-01
    Ban Tuyên giáo Trung ương	Ban Tuyên giáo và Dân vận Trung ương	2025-02-01
    Ban Dân vận Trung ương	Ban Tuyên giáo và Dân vận Trung ương	2025-02-01
    Ban Kinh tế Trung ương	Ban Chính sách, chiến lược Trung ương	2025-02-01
    Bộ Công nghiệp	Bộ Công Thương	2007-08-01
    Bộ Thương mại	Bộ Công Thương	2007-08-01
    Bộ Thủy sản	Bộ Nông nghiệp và Phát triển nông thôn	2007-08-01
    Bộ Văn hóa - Thông tin	Bộ Văn hóa, Thể thao và Du lịch	2007-08-01
    Bộ Bưu chính, Viễn thông	Bộ Thông tin và Truyền thông	2007-08-01
    Bộ Khoa học, Công nghệ và Môi trường	Bộ Khoa học và Công nghệ	2002-08-01
    Ban Tổ chức - Cán bộ Chính phủ	Bộ Nội vụ	2002-08-01
    Hội đồng Bộ trưởng	Chính phủ	1992-09-30
    """
}
