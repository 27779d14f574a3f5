import Citations
import Foundation

/// The values of each citation and its words, without the offsets, one line a citation.
///
/// The words are composed and single-spaced; the values are as the engine gives them, to the byte.
func values(of text: [UInt8]) -> [String] {
  findCitations(in: text).citations.map { citation in
    let words = String(decoding: text[citation.range.start..<citation.range.end], as: UTF8.self)
    let fields: [(String, String?)] = [
      ("kind", citation.kind.rawValue), ("type", citation.type), ("symbol", citation.symbol?.text),
      ("name", citation.name), ("date", citation.date?.description),
      ("issuers", citation.issuers.isEmpty ? nil : citation.issuers.map(\.name).joined(separator: "+")),
      ("term", citation.term),
      (
        "provisions",
        citation.provisions.isEmpty ? nil : citation.provisions.map(written).joined(separator: "+")
      ),
      ("subject", citation.subject), ("relation", citation.relation?.rawValue), ("key", citation.key),
      ("words", words.precomposedStringWithCanonicalMapping),
    ]
    return fields.compactMap { name, value in value.map { "\(name)=\($0)" } }.joined(separator: " | ")
  }
}

func written(_ provision: Provision) -> String {
  [
    ("part", provision.part), ("chapter", provision.chapter), ("section", provision.section),
    ("subsection", provision.subsection), ("article", provision.article), ("clause", provision.clause),
    ("point", provision.point), ("appendix", provision.appendix),
  ].compactMap { name, value in value.map { "\(name) \($0)" } }.joined(separator: ",")
}

/// The first pair of lines whose bytes differ; a line that one side lacks reads `nothing`.
func firstDifference(_ left: [String], _ right: [String]) -> (String, String)? {
  for index in 0..<max(left.count, right.count) {
    let a = index < left.count ? left[index] : "nothing"
    let b = index < right.count ? right[index] : "nothing"
    if !a.utf8.elementsEqual(b.utf8) { return (a, b) }
  }
  return nil
}
