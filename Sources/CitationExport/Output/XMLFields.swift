import Citations

// What the extraction and the reference table share, as both schemas describe it.

extension XMLWriter {
  /// Attributes, then elements, of what is known of a plan.
  func plan(_ plan: CitingPlan) {
    attribute("path", plan.path)
    attribute("sha256", plan.sha256)
    attribute("format", plan.format)
    attribute("type", plan.type)
    attribute("symbol", plan.symbol)
    attribute("date", plan.date?.description)
    attribute("key", plan.key)
    element("issuer", plan.issuer)
    element("place", plan.place)
    element("title", plan.title)
    element("signer", plan.signer)
  }

  /// Attributes.
  func symbol(_ symbol: Symbol?) {
    attribute("symbol", symbol?.text)
    attribute("number", symbol?.number)
    attribute("suffix", symbol?.suffix)
    attribute("year", symbol?.year)
    attribute("code", symbol?.code)
  }

  func issuers(_ issuers: [Issuer]) {
    for issuer in issuers {
      start("issuer")
      attribute("code", issuer.code)
      if issuer.inferred { attribute("inferred", "true") }
      text(issuer.name)
      end()
    }
  }

  func candidates(_ resolution: Resolution) {
    for candidate in resolution.candidates {
      start("candidate")
      attribute("key", candidate)
      end()
    }
  }

  func provisions(_ provisions: [Provision]) {
    for provision in provisions {
      start("provision")
      attribute("part", provision.part)
      attribute("chapter", provision.chapter)
      attribute("section", provision.section)
      attribute("subsection", provision.subsection)
      attribute("article", provision.article)
      attribute("clause", provision.clause)
      attribute("point", provision.point)
      attribute("appendix", provision.appendix)
      end()
    }
  }
}
