import Citations

/// The verdict on each citation, from what the checks found.
func judge(_ examination: Examination, _ findings: [Finding]) -> [Judgement] {
  var errors: [Int: Bool] = [:]
  for finding in findings where finding.severity == .error {
    if let citation = finding.citation { errors[citation] = true }
  }
  return examination.citations.enumerated().map { index, citation in
    switch citation.kind {
    case .`self`, .back, .provision: return Judgement(.outOfScope)
    case .numbered, .short, .named: return Judgement(errors[index] == true ? .mismatched : .notFound)
    }
  }
}
