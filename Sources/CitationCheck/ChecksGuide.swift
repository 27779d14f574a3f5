/// The checks as a page of documentation, made from their own words and examples: `docs/checks.md`.
public func checksGuide() -> String {
  var out = """
    # Các phép kiểm tra · Checks

    Made by `viendan check --explain all --format markdown > docs/checks.md`; change the checks, not this file.

    | id | | |
    | --- | --- | --- |

    """
  for check in Check.all {
    out +=
      "| [`\(check.id)`](#\(check.id)) | \(check.severity.rawValue) | \(check.title.vi) · \(check.title.en) |\n"
  }
  for check in Check.all { out += "\n## \(check.id)\n\n" + guide(check) }
  return out
}

private func guide(_ check: Check) -> String {
  var out = "**\(check.title.vi)** · \(check.title.en) · \(check.severity.rawValue)\n\n"
  out += "\(check.explanation.vi)\n\n\(check.explanation.en)\n\n"
  out += "Căn cứ · source: \(check.source).\n"
  let failing = check.examples.filter { $0.points != nil }
  let passing = check.examples.filter { $0.points == nil }
  for (title, examples) in [("Không đạt · fails", failing), ("Đạt · passes", passing)] where !examples.isEmpty
  {
    out += "\n\(title):\n"
    for example in examples {
      out += "\n```text\n\(example.text)\n```\n"
      if let points = example.points {
        out += "→ `\(points)`" + (example.asOf.map { " (--as-of \($0))" } ?? "") + "\n"
      }
    }
  }
  return out
}

/// One check explained, for `--explain`.
public func explain(_ check: Check, _ language: Language) -> String {
  var out =
    "\(check.id) (\(check.severity.rawValue)): \(check.title[language])\n\n\(check.explanation[language])\n\n"
  out += "\(Phrase(vi: "Căn cứ", en: "Source")[language]): \(check.source)\n"
  for example in check.examples {
    let label = example.points == nil ? Phrase(vi: "đạt", en: "passes") : Phrase(vi: "không đạt", en: "fails")
    let lines = example.text.split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: "\n    ")
    out += "\n  \(label[language]):\n    \(lines)\n"
    if let points = example.points { out += "    → \(points)\n" }
  }
  return out
}
