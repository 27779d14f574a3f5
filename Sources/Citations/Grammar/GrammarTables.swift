/// The fact tables in the shape that the grammar asks them in; made once, on first use.
///
/// They hold no references, so that handing them on costs nothing.
struct GrammarTables: Sendable {
  /// Document type phrases; the value is the type's index, plus `abbreviation` for short forms.
  let types: PhraseTable
  let laws: PhraseTable
  let issuers: PhraseTable
  let provinces: PhraseTable
  /// Pairs of words that begin what a body does; 1 where that holds of capital ones too.
  let clauses: PhraseTable
  let codes: CodeTable
  let traits: TypeTraits.Table
  let lexicon: Lexicon
  let bits: Word

  static let abbreviation = 1000
  /// For text with diacritics, and for text without.
  static let marked = GrammarTables(bits: ~0)
  static let bare = GrammarTables(bits: WordPacking.bare)

  /// Whether they are for text without diacritics.
  var isBare: Bool { bits != ~0 }

  private init(bits: Word) {
    self.bits = bits
    var words = PhraseWords()
    defer { words.deallocate() }
    func phrases(_ names: some Sequence<(String, Int)>) -> PhraseTable {
      PhraseTable(bits: bits, names.map { (words.of($0), $1) })
    }
    let types = DocumentTypes.phrases.map {
      ($0.phrase, $0.type + ($0.isAbbreviation ? GrammarTables.abbreviation : 0))
    }
    self.types = phrases(types)
    laws = phrases(
      LawNames.rows.enumerated().flatMap { index, row in row.spellings.map { ($0, index) } }
        + LawAliases.rows.map { alias, name in (alias, LawNames.rows.firstIndex { $0.name == name } ?? 0) })
    issuers = phrases(
      KnownIssuers.rows.enumerated().flatMap { index, row in
        ([row.name] + row.variants).filter { !$0.hasSuffix("…") }.map { ($0, index) }
      }
        + IssuerAliases.bodies.compactMap { alias, name in
          KnownIssuers.rows.firstIndex { $0.name == name }.map { (alias, $0) }
        })
    provinces = phrases(
      Provinces.rows.enumerated().flatMap { index, row in ([row.name] + row.variants).map { ($0, index) } })
    clauses = phrases(
      [
        "hướng dẫn", "sửa đổi", "bổ sung", "phê duyệt", "quy định", "ban hành", "căn cứ", "bãi bỏ",
        "thay thế",
      ]
      .map { ($0, 1) }
        + [
          "quyết định", "thực hiện", "triển khai", "giao nhiệm", "giao cho", "yêu cầu", "đề nghị", "chỉ đạo",
          "thành lập", "xây dựng", "tổ chức", "báo cáo", "thông báo", "kiến nghị", "tiếp tục", "tăng cường",
        ].map { ($0, 0) })
    codes = CodeTable(bits: bits)
    traits = TypeTraits.Table()
    let typeWords = types.compactMap { words.of($0.0).first }
    lexicon = Lexicon(bits: bits, TagSet.words + [(.type, typeWords)])
  }
}

/// What the grammar asks of a document type, as bits.
struct TypeTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// Its words are common words too.
  static let weak = TypeTraits(rawValue: 1)
  static let canBeSelf = TypeTraits(rawValue: 2)
  /// Issued by several bodies together.
  static let joint = TypeTraits(rawValue: 4)
  /// A law, a code or an ordinance: known by its name.
  static let named = TypeTraits(rawValue: 8)
  static let constitution = TypeTraits(rawValue: 16)
  static let letter = TypeTraits(rawValue: 32)
  /// Congresses and plenums issue it.
  static let ofCongress = TypeTraits(rawValue: 64)
  static let charter = TypeTraits(rawValue: 128)
  /// Only its `… này` is a citation: `Quy chuẩn này`.
  static let selfOnly = TypeTraits(rawValue: 256)
  /// Its words mean nothing but a document, also in lower case.
  static let legislation = TypeTraits(rawValue: 512)
  static let decision = TypeTraits(rawValue: 1024)
  static let regulation = TypeTraits(rawValue: 2048)
  static let contract = TypeTraits(rawValue: 4096)

  /// The traits of each type by its index.
  struct Table: @unchecked Sendable {
    private let traits: UnsafePointer<TypeTraits>

    init() {
      let rows = DocumentTypes.rows
      let traits = UnsafeMutablePointer<TypeTraits>.allocate(capacity: rows.count)
      for (index, row) in rows.enumerated() {
        var out: TypeTraits = []
        if row.isWeak { out.insert(.weak) }
        if row.canBeSelf { out.insert(.canBeSelf) }
        if row.isSelfOnly { out.insert(.selfOnly) }
        if row.name.contains("liên tịch") { out.insert(.joint) }
        switch row.name {
        case "Luật", "Bộ luật", "Pháp lệnh": out.formUnion([.named, .legislation])
        case "Nghị định", "Thông tư", "Thông tư liên tịch": out.insert(.legislation)
        case "Hiến pháp": out.formUnion([.named, .constitution])
        case "Công văn": out.insert(.letter)
        case "Nghị quyết", "Kết luận": out.insert(.ofCongress)
        case "Điều lệ": out.insert(.charter)
        case "Quyết định": out.insert(.decision)
        case "Quy định": out.insert(.regulation)
        case "Hợp đồng", "Giấy phép": out.insert(.contract)
        default: break
        }
        traits[index] = out
      }
      self.traits = UnsafePointer(traits)
    }

    @inline(__always)
    subscript(type: Int) -> TypeTraits { traits[type] }
  }
}

/// Codes of types and bodies by their packed word.
struct CodeTable: @unchecked Sendable {
  struct Row {
    var word: Word
    /// The type that the code states, or -1.
    var type: Int16
    /// Whether it has an official spelling.
    var isOfficial: Bool
  }

  private let slots: UnsafePointer<Row>
  private let mask: Int
  private let bits: Word
  let letter: Int

  init(bits: Word) {
    self.bits = bits
    var rows: [Word: Row] = [:]
    var packed = PhraseWords()
    defer { packed.deallocate() }
    func word(_ code: String) -> Word? {
      let words = packed.of(code)
      return words.count == 1 && !code.unicodeScalars.contains { "0123456789-&/".unicodeScalars.contains($0) }
        ? words[0] & bits : nil
    }
    for code in OfficialCodes.spelling.keys {
      if let word = word(code) { rows[word] = Row(word: word, type: -1, isOfficial: true) }
    }
    for (code, type) in OfficialCodes.types {
      if let word = word(code) {
        rows[word, default: Row(word: word, type: -1, isOfficial: false)].type = Int16(type)
      }
    }
    var capacity = 64
    while capacity < rows.count * 3 { capacity *= 2 }
    mask = capacity - 1
    let slots = UnsafeMutablePointer<Row>.allocate(capacity: capacity)
    slots.initialize(repeating: Row(word: 0, type: -1, isOfficial: false), count: capacity)
    for row in rows.values {
      var at = CodeTable.hash(row.word) & mask
      while slots[at].word != 0 { at = (at + 1) & mask }
      slots[at] = row
    }
    self.slots = UnsafePointer(slots)
    letter = DocumentTypes.index(of: "Công văn")
  }

  private static func hash(_ word: Word) -> Int {
    Int(truncatingIfNeeded: (word &* 0xD6E8_FEB8_6659_FD93) >> 33)
  }

  private func row(_ word: Word) -> Row {
    let word = word & bits
    var at = CodeTable.hash(word) & mask
    while slots[at].word != 0 {
      if slots[at].word == word { return slots[at] }
      at = (at + 1) & mask
    }
    return Row(word: 0, type: -1, isOfficial: false)
  }

  /// The type that a code word states, or -1.
  func type(_ word: Word) -> Int { Int(row(word).type) }

  func isOfficial(_ word: Word) -> Bool { row(word).isOfficial }
}
