import Citations

/// Words of the tables in both languages.
extension ExportLanguage {
  func heading(_ column: TableColumn) -> String {
    let (vietnamese, english): (String, String) =
      switch column {
      case .group: ("Nhóm", "Group")
      case .key: ("Mã định danh", "Key")
      case .iri: ("IRI Akoma Ntoso", "Akoma Ntoso IRI")
      case .title: ("Văn bản", "Document")
      case .type: ("Tên loại", "Type")
      case .symbol: ("Số, ký hiệu", "Symbol")
      case .name: ("Tên văn bản", "Name")
      case .date: ("Ngày ban hành", "Date")
      case .issuers: ("Cơ quan ban hành", "Issuers")
      case .term: ("Khóa", "Term")
      case .subject: ("Trích yếu", "Subject")
      case .resolution: ("Xác định", "Resolution")
      case .validity: ("Hiệu lực", "Validity")
      case .plans: ("Số kế hoạch viện dẫn", "Plans")
      case .occurrences: ("Số lần viện dẫn", "Occurrences")
      case .plan: ("Kế hoạch", "Plan")
      case .planTitle: ("Tên kế hoạch", "Plan's title")
      case .kind: ("Loại viện dẫn", "Kind")
      case .relation: ("Quan hệ", "Relation")
      case .provisions: ("Điều khoản", "Provisions")
      case .start: ("Byte đầu", "Start")
      case .end: ("Byte cuối", "End")
      case .line: ("Dòng", "Line")
      case .column: ("Cột", "Column")
      case .place: ("Vị trí", "Place")
      case .page: ("Trang", "Page")
      case .text: ("Lời viện dẫn", "Text")
      }
    return pick(vietnamese, english)
  }

  func name(of kind: CitationKind) -> String {
    switch kind {
    case .numbered: pick("số, ký hiệu", "numbered")
    case .short: pick("viết tắt", "short")
    case .named: pick("tên gọi", "named")
    case .`self`: pick("văn bản này", "self")
    case .back: pick("nhắc lại", "back")
    case .provision: pick("điều khoản", "provision")
    }
  }

  func name(of relation: Relation) -> String {
    switch relation {
    case .basis: pick("căn cứ", "basis")
    case .implements: pick("thực hiện", "implements")
    case .amends: pick("sửa đổi, bổ sung", "amends")
    case .amendedBy: pick("được sửa đổi, bổ sung bởi", "amended by")
    case .replaces: pick("thay thế", "replaces")
    case .replacedBy: pick("được thay thế bởi", "replaced by")
    case .repeals: pick("bãi bỏ", "repeals")
    case .guides: pick("hướng dẫn", "guides")
    case .issuedWith: pick("ban hành kèm theo", "issued with")
    }
  }

  func name(ofResolution resolution: Resolution) -> String {
    switch resolution {
    case .`self`: pick("chính văn bản", "self")
    case .back: pick("nhắc lại", "back")
    case .known: pick("đã biết", "known")
    case .indexed: pick("có trong kho", "indexed")
    case .ambiguous: pick("chưa rõ", "ambiguous")
    case .open: pick("chưa đối chiếu", "open")
    }
  }

  func name(of validity: Validity) -> String {
    let state =
      switch validity.state {
      case .inForce: pick("còn hiệu lực", "in force")
      case .amended: pick("đã được sửa đổi", "amended")
      case .notYetInForce: pick("chưa có hiệu lực", "not yet in force")
      case .suspended: pick("tạm ngưng hiệu lực", "suspended")
      case .ended: pick("hết hiệu lực", "ended")
      case .unknown: pick("không rõ", "unknown")
      }
    var words = state
    if let ended = validity.ended { words += pick(" từ ", " since ") + ended.dayFirst }
    if !validity.by.isEmpty { words += " (" + validity.by.joined(separator: "; ") + ")" }
    return words
  }

  func name(ofGroup group: String?) -> String { group ?? pick("Không rõ", "Not known") }

  func pick(_ vietnamese: String, _ english: String) -> String {
    switch self {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
