import Citations

// Fields that the extraction and the reference table share, named as the output contract names them.

func appendSymbol(_ symbol: Symbol?, to json: inout JSONBytes) {
  json.field("symbol") { $0.optional(symbol?.text) }
  json.field("number") { $0.optional(symbol?.number) }
  json.field("suffix") { $0.optional(symbol?.suffix) }
  json.field("year") { $0.optional(symbol?.year) }
  json.field("code") { $0.optional(symbol?.code) }
}

func appendIssuers(_ issuers: [Issuer], to json: inout JSONBytes) {
  json.field("issuers") { json in
    json.array(issuers) { json, issuer in
      json.object {
        $0.field("name") { $0.string(issuer.name) }
        $0.field("code") { $0.optional(issuer.code) }
        $0.field("inferred") { $0.boolean(issuer.inferred) }
      }
    }
  }
}

func appendProvisions(_ provisions: [Provision], to json: inout JSONBytes) {
  json.field("provisions") { json in
    json.array(provisions) { json, provision in
      json.object { json in
        func add(_ name: StaticString, _ value: String?) {
          if let value { json.field(name) { $0.string(value) } }
        }
        add("part", provision.part)
        add("chapter", provision.chapter)
        add("section", provision.section)
        add("subsection", provision.subsection)
        add("article", provision.article)
        add("clause", provision.clause)
        add("point", provision.point)
        add("appendix", provision.appendix)
      }
    }
  }
}

func appendResolution(_ resolution: Resolution, to json: inout JSONBytes) {
  json.field("resolution") { json in
    json.object {
      $0.field("state") { $0.string(resolution.state) }
      switch resolution {
      case .back(let index): $0.field("to") { $0.string("c\(index + 1)") }
      case .ambiguous(let candidates): $0.field("candidates") { $0.array(candidates) { $0.string($1) } }
      case .`self`, .known, .indexed, .open: break
      }
    }
  }
}

extension Provision {
  /// What is stated, by the names of the output contract, from the largest unit down.
  var fields: [(name: String, value: String)] {
    let fields: [(String, String?)] = [
      ("part", part), ("chapter", chapter), ("section", section), ("subsection", subsection),
      ("article", article),
      ("clause", clause), ("point", point), ("appendix", appendix),
    ]
    return fields.compactMap { name, value in value.map { (name, $0) } }
  }
}
