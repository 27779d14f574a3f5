/// The head of a list of documents, whose items give only their numbers: `các Nghị quyết của Quốc hội: số …, số …`.
struct ListHead {
  let type: Int
  let firstIssuer: UInt32
  let issuerCount: UInt8
  /// Up to which token the items were read.
  var end: Int
}

extension Grammar {
  /// list-head = type ["của" issuers] ":", before "số"
  func listHead(at index: Int) -> ListHead? {
    guard isOne(of: .type, index), let (type, typeEnd) = longest(tables.types, at: index),
      type < GrammarTables.abbreviation
    else { return nil }
    var end = typeEnd
    let firstIssuer = list.pointee.issuers.count
    var count = 0
    if isWord(end, W.của), let found = issuers(at: end + 1, isJoint: false) {
      (count, end) = (found.count, found.end)
    }
    guard isMark(end, ":"), isOne(of: .number, end + 1) else {
      list.pointee.issuers.removeLast(count)
      return nil
    }
    return ListHead(
      type: type, firstIssuer: UInt32(firstIssuer), issuerCount: UInt8(count), end: end + 1)
  }
}
