/// A stretch of the original text in UTF-8 bytes; empty when a part is not there.
struct Span {
  var start: UInt32
  var end: UInt32

  static let none = Span(start: 0, end: 0)
  var isEmpty: Bool { start >= end }
}

/// A mention of a document as the grammar read it: what kind it is, and where each of its parts stands.
///
/// It holds ranges and table indices only, so that reading a text makes no strings; `Assembler` makes them.
struct Mention {
  var kind: CitationKind
  var relation: Relation?
  /// The relation that a list which it begins shares, also where it has none itself.
  var listed: Relation?
  /// 1 for I; 0 where no term stands.
  var term: UInt8 = 0
  var issuerCount: UInt8 = 0
  /// A resolution known by its plenum, whose issuer is the Central Committee.
  var isOfPlenum = false
  /// An index into the document types, or -1.
  var type: Int16 = -1
  /// In tokens of the block that is being read.
  var start: Int32
  var end: Int32
  var endByte: UInt32
  var startByte: UInt32 = 0
  /// The token after its type's words.
  var typeEnd: Int32 = 0
  var date = PackedDate.none
  /// Where its issuers begin among those of the text.
  var firstIssuer: UInt32 = 0
  /// Where its provisions begin among those of the text, and how many values they are.
  var firstValue: UInt32 = 0
  var valueCount: UInt32 = 0
  /// From the number to the end of the code.
  var symbol = Span.none
  /// The rest of a symbol that a list shares, from its separator on.
  var sharedTail = Span.none
  var typeSpan = Span.none
  var name = Span.none
  var dateSpan = Span.none
  var issuer = Span.none
  var termSpan = Span.none
  var provisions = Span.none
  var subject = Span.none
  var cue = Span.none

  init(kind: CitationKind, start: Int, end: Int, endByte: UInt32, type: Int) {
    self.kind = kind
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.endByte = endByte
    self.type = Int16(truncatingIfNeeded: type)
  }

  var hasSymbol: Bool { !symbol.isEmpty }
}

/// A date of which the month or the day may be open (zero), in 32 bits.
struct PackedDate: Hashable {
  let bits: UInt32

  static let none = PackedDate(bits: 0)

  init(bits: UInt32) { self.bits = bits }

  init(year: Int, month: Int = 0, day: Int = 0) { bits = UInt32(year << 9 | month << 5 | day) }

  var isNone: Bool { bits == 0 }
  var year: Int { Int(bits >> 9) }
  var month: Int { Int(bits >> 5 & 15) }
  var day: Int { Int(bits & 31) }

  var value: PartialDate? {
    isNone ? nil : PartialDate(year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }
}

/// One value of a run of provisions: `khoản 2` and the `3` of `khoản 2, 3`.
struct ProvisionValue {
  var start: UInt32
  var end: UInt32
  var unit: ProvisionUnit
  /// What stands before its group.
  var join: Join
  var role: Role

  enum Join: UInt8 { case start, none, comma, and, inside }

  enum Role: UInt8 {
    /// The first value after a unit's word.
    case opens
    case goesOn
    /// The upper end of a range whose lower end is the value before.
    case rangeEnd
    /// `Điều này`: a group without a value.
    case this
  }
}

/// A stretch of the text that names one issuer, and its row of the issuers' table or -1.
struct IssuerSpan {
  var span: Span
  var row: Int32
}

/// All mentions of one text.
struct MentionList {
  var mentions: [Mention] = []
  var issuers: [IssuerSpan] = []
  var values: [ProvisionValue] = []

  mutating func removeAll() {
    mentions.removeAll(keepingCapacity: true)
    issuers.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
  }
}
