/// Short names by which texts cite a law: the alias and the full name, both without their kind.
///
/// Counted in real texts; each stands for one law only.
enum LawAliases {
  static let rows: [(alias: String, name: String)] = tableRows(table).map { ($0[0], $0[1]) }

  private static let table: StaticString = """
    người có công	Ưu đãi người có công với cách mạng
    người có công với cách mạng	Ưu đãi người có công với cách mạng
    ưu đãi người có công	Ưu đãi người có công với cách mạng
    ưu đãi NCC với cách mạng	Ưu đãi người có công với cách mạng
    ưu đãi NCC	Ưu đãi người có công với cách mạng
    quy định danh hiệu vinh dự Nhà nước Bà mẹ Việt Nam anh hùng	Quy định danh hiệu vinh dự Nhà nước "Bà mẹ Việt Nam anh hùng"
    Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân	Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
    Ban hành văn bản quy phạm pháp luật của HĐND và UBND	Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
    Thuế xuất khẩu, nhập khẩu	Thuế xuất khẩu, thuế nhập khẩu
    tổ chức HĐND và UBND	Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
    """
}
