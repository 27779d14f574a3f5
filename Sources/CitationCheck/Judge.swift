import CitationIndex
import Citations

/// The verdict on each citation, from what the registry knows and what the checks found.
func judge(_ examination: Examination, _ findings: [Finding]) -> [Judgement] {
  var wrong: Set<Int> = []
  var ended: Set<Int> = []
  for finding in findings {
    guard let citation = finding.citation else { continue }
    let isForm = forms.contains(finding.check)
    if finding.severity == .error, !isForm { wrong.insert(citation) }
    if ["wrong-date", "wrong-issuer", "wrong-subject", "wrong-name"].contains(finding.check),
      finding.severity > .note
    {
      wrong.insert(citation)
    }
    if finding.check == "out-of-date", finding.severity > .note { ended.insert(citation) }
    if finding.check == "not-yet-in-force" { ended.insert(citation) }
  }
  return examination.citations.indices.map { index in
    var out = compared(index, examination)
    if out.verdict == .outOfScope, [.`self`, .back, .provision].contains(examination.citations[index].kind) {
      return out
    }
    if wrong.contains(index) {
      out.verdict = .mismatched
    } else if ended.contains(index) {
      out.verdict = .outOfDate
    }
    return out
  }
}

/// Checks whose findings are about the form alone: the document is clear all the same.
private let forms: Set<String> = [
  "misspelt-code", "separators", "provision-order", "provision-form", "house-form",
]

/// What the registry says of one citation's fields.
private func compared(_ index: Int, _ examination: Examination) -> Judgement {
  let citation = examination.citations[index]
  switch citation.kind {
  case .`self`, .back, .provision: return Judgement(.outOfScope)
  case .numbered, .short, .named: break
  }
  guard let row = examination.known.bound[index] else { return unbound(index, examination) }
  var out = Judgement(.verified)
  out.agreeing = citation.symbol != nil ? ["symbol"] : citation.name != nil ? ["name"] : []
  if let date = citation.date {
    if let known = row.date {
      if date.agrees(with: known) { out.agreeing.append("date") }
    } else {
      out.open.append("date")
    }
  }
  if !citation.issuers.isEmpty, citation.issuers.contains(where: { !$0.inferred }) {
    let isNamed =
      row.issuer.flatMap { Bodies.named($0) } != nil
      || citation.symbol.map { !IssuerCodes.bodies(of: $0, type: citation.type).isEmpty } ?? false
    if isNamed { out.agreeing.append("issuer") } else { out.open.append("issuer") }
  }
  if let subject = citation.subject {
    if subjectLikeness(subject, row.subject) >= 0.5 {
      out.agreeing.append("subject")
    } else {
      out.open.append("subject")
    }
  }
  if !citation.provisions.isEmpty, row.articles == nil, Articles.of(row.symbol) == nil {
    out.open.append("provisions")
  }
  if row.confidence != .sure || !out.open.isEmpty { out.verdict = .partly }
  let reason = examination.known.reasons[index]?.phrase(row)
  out.basis = Phrase(
    vi: row.evidence.vi + (reason.map { "; " + $0.vi } ?? ""),
    en: row.evidence.en + (reason.map { "; " + $0.en } ?? ""))
  return out
}

private func unbound(_ index: Int, _ examination: Examination) -> Judgement {
  if case .ambiguous(let keys) = examination.known.resolutions[index], !keys.isEmpty {
    return Judgement(.ambiguous)
  }
  let citation = examination.citations[index]
  guard citation.kind == .numbered, let symbol = citation.symbol else { return Judgement(.notFound) }
  // Bodies of provinces and below, units, letters: the registry holds none of theirs.
  let levels: Set<Body.Level> = [.assembly, .government, .ministry, .party, .court]
  let isCentral = IssuerCodes.bodies(of: symbol, type: citation.type).contains { levels.contains($0.level) }
  return Judgement(isCentral || symbol.code.hasPrefix("TTLT") ? .notFound : .outOfScope)
}
