import Citations
import CitationIndex
import Foundation

/// Plans that nobody wrote, citing documents of a pool in which few are cited by very many and most by a few.
struct SyntheticPlans {
  /// How many documents are cited at all.
  let pool: Int
  /// How many citations a plan has.
  static let citationsPerPlan = 40

  init(citations: Int) { pool = max(1000, citations / 20) }

  private static let types = [
    ("Nghị định", "NĐ-CP", "Chính phủ"), ("Thông tư", "TT-BNV", "Bộ Nội vụ"),
    ("Quyết định", "QĐ-TTg", "Thủ tướng Chính phủ"),
    ("Thông tư", "TT-BTC", "Bộ Tài chính"), ("Quyết định", "QĐ-UBND", "Ủy ban nhân dân tỉnh Bình Phước"),
  ]
  private static let relations = ["Thực hiện", "Căn cứ", "theo", "Triển khai", "quy định tại khoản 2 Điều 5"]
  private static let prose = [
    "Các cơ quan, đơn vị phối hợp chặt chẽ trong quá trình tổ chức.", "Kinh phí được bố trí theo phân cấp.",
    "Nâng cao chất lượng phục vụ người dân và doanh nghiệp.", "Sở Nội vụ chủ trì, tham mưu báo cáo định kỳ.",
  ]

  /// Type and symbol of a document of the pool.
  static func reference(_ document: Int) -> String {
    let (type, code, _) = types[document % types.count]
    return "\(type) \(symbol(document, code))"
  }

  private static func symbol(_ document: Int, _ code: String) -> String {
    let number = document / (types.count * 25) + 1
    return "\(number < 10 ? "0" : "")\(number)/\(2000 + document / types.count % 25)/\(code)"
  }

  /// A document of the pool, the first ones far more often.
  func draw(_ random: inout RandomNumbers) -> Int {
    let share = Double(random.next() >> 11) / Double(1 << 53)
    return min(pool - 1, Int(Double(pool) * share * share * share))
  }

  /// The plan of that number: head, paragraphs that cite, foot.
  func text(_ number: Int) -> [UInt8] {
    var random = RandomNumbers(state: UInt64(number))
    let (day, month, year) = (number % 28 + 1, number / 28 % 12 + 1, 2010 + number / 336 % 16)
    var text = """
      ỦY BAN NHÂN DÂN
      TỈNH BÌNH PHƯỚC
      Số: \(number % 4000 + 1)/KH-UBND
      Bình Phước, ngày \(day) tháng \(month) năm \(year)

      KẾ HOẠCH
      Công tác năm \(year)


      """
    for _ in 0..<Self.citationsPerPlan {
      let document = draw(&random)
      let (type, code, issuer) = Self.types[document % Self.types.count]
      let relation = Self.relations[Int(random.next() % UInt64(Self.relations.count))]
      text += "\(relation) \(type) số \(Self.symbol(document, code)) của \(issuer); "
      text += Self.prose[Int(random.next() % UInt64(Self.prose.count))] + "\n"
    }
    return Array(text.utf8)
  }
}

/// The same numbers from the same state, on any machine (SplitMix64).
struct RandomNumbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
