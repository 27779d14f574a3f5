import Citations

/// The reports as SARIF 2.1.0, for code hosts and editors. Columns count characters (unicodeCodePoints' nearest);
/// the byte offset and length are given as well.
func sarifReport(_ reports: [Report], _ language: Language) -> [UInt8] {
  let rules = Check.all.map { check -> JSONValue in
    .object([
      ("id", .string(check.id)),
      ("shortDescription", text(check.title[language])),
      ("fullDescription", text(check.explanation[language])),
      ("help", text(check.source)),
      ("defaultConfiguration", .object([("level", .string(level(check.severity)))])),
    ])
  }
  let order = Dictionary(uniqueKeysWithValues: Check.all.enumerated().map { ($1.id, $0) })
  let results = reports.flatMap { report in
    report.findings.map { finding -> JSONValue in
      var fields: [(String, JSONValue)] = [
        ("ruleId", .string(finding.check)),
        ("ruleIndex", .number(order[finding.check] ?? -1)),
        ("level", .string(level(finding.severity))),
        ("message", text(([finding.message] + finding.notes).map { $0[language] }.joined(separator: "; "))),
        ("locations", .array([location(finding.range, in: report.draft)])),
      ]
      if !finding.also.isEmpty {
        fields.append(("relatedLocations", .array(finding.also.map { location($0, in: report.draft) })))
      }
      if let suggestion = finding.suggestion {
        fields.append(("fixes", .array([fix(suggestion, in: report.draft)])))
      }
      return .object(fields)
    }
  }
  let driver = JSONValue.object([
    ("name", .string("viendan")),
    ("informationUri", .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")),
    ("rules", .array(rules)),
  ])
  var out: [UInt8] = []
  JSONValue.object([
    (
      "$schema",
      .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    ),
    ("version", .string("2.1.0")),
    (
      "runs",
      .array([
        .object([
          ("tool", .object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
          ("results", .array(results)),
        ])
      ])
    ),
  ]).write(to: &out)
  return out + [UInt8(ascii: "\n")]
}

private func text(_ words: String) -> JSONValue { .object([("text", .string(words))]) }

private func level(_ severity: Severity) -> String { severity.rawValue }

private func location(_ range: TextRange<Original>, in draft: Draft) -> JSONValue {
  .object([
    (
      "physicalLocation",
      .object([
        ("artifactLocation", .object([("uri", .string(uri(draft.path)))])),
        ("region", region(range, in: draft)),
      ])
    )
  ])
}

private func region(_ range: TextRange<Original>, in draft: Draft) -> JSONValue {
  let start = draft.codePoint(of: range.start)
  let end = draft.codePoint(of: range.end)
  return .object([
    ("startLine", .number(start.line)), ("startColumn", .number(start.column)),
    ("endLine", .number(end.line)),
    ("endColumn", .number(end.column)), ("byteOffset", .number(range.start)),
    ("byteLength", .number(range.length)),
  ])
}

private func fix(_ suggestion: Suggestion, in draft: Draft) -> JSONValue {
  .object([
    (
      "artifactChanges",
      .array([
        .object([
          ("artifactLocation", .object([("uri", .string(uri(draft.path)))])),
          (
            "replacements",
            .array([
              .object([
                ("deletedRegion", region(suggestion.range, in: draft)),
                ("insertedContent", .object([("text", .string(suggestion.text))])),
              ])
            ])
          ),
        ])
      ])
    )
  ])
}

/// A path as a relative reference: bytes that a URI doesn't hold are escaped.
private func uri(_ path: String) -> String {
  let hex = Array("0123456789ABCDEF")
  return path.utf8.map { byte in
    let isPlain =
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || "-._~/".utf8.contains(byte)
    return isPlain ? String(UnicodeScalar(byte)) : "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
  }.joined()
}

extension Draft {
  /// Line and column of a byte, from one; the column counts code points.
  fileprivate func codePoint(of byte: Int) -> (line: Int, column: Int) {
    let line = position(of: byte).line
    return (line, slice(TextRange(lineStarts[line - 1], byte)).unicodeScalars.count + 1)
  }
}
