import Citations

extension IndexStore {
  /// Finds plans by a query; words that name a document find the plans that cite it.
  ///
  /// - Throws: `SearchError` for a query that cannot be understood, `IndexError` where the index cannot be used.
  public func search(_ text: String, limit: Int = 20, offset: Int = 0, withSuccessors: Bool = false) throws
    -> SearchAnswer
  {
    var query = try SearchQuery(text)
    query.filter.withSuccessors = withSuccessors
    if let plain = query.plainText, let understood = try understood(plain),
      case .one(let fit, _, _) = understood
    {
      query.terms = []
      var answer = try find(query, citing: [[fit.summary.id]], notCiting: [], limit: limit, offset: offset)
      answer.reference = understood
      return answer
    }
    // Words that fit several documents are searched for as words; the documents are shown above.
    let reference = try query.plainText.flatMap(understood)
    let citing = try query.cites.map(identities)
    let notCiting = try query.excludedCites.flatMap(identities)
    var answer = try find(query, citing: citing, notCiting: notCiting, limit: limit, offset: offset)
    answer.reference = reference
    return answer
  }

  /// What plain words mean as a reference; nil where they are words first of all.
  func understood(_ text: String) throws -> ReferenceAnswer? {
    guard let reference = Reference(text), reference.subject == nil else { return nil }
    switch try answer(text) {
    case .unreadable, .unknown: return nil
    case .one(let fit, let others, let reference):
      return fit.match.isExact ? .one(fit, others: others, reference) : nil
    case .several(let fits, let reference):
      return fits.first?.match.isExact == true ? .several(fits, reference) : nil
    }
  }

  /// All identities that a reference fits as well as its best does.
  func identities(_ reference: String) throws -> [Int64] {
    switch try answer(reference) {
    case .unreadable, .unknown: return [-1]
    case .one(let fit, _, _): return [fit.summary.id]
    case .several(let fits, _):
      return fits.filter { $0.match == fits[0].match }.map(\.summary.id)
    }
  }
}
