import ArgumentParser
import CitationIndex
import Citations

/// Which plans and mentions are asked for.
struct FilterOptions: ParsableArguments {
  @Option(help: "Only mentions with this relation; may be given again.")
  var relation: [Relation] = []

  @Option(help: "Only mentions of this kind; may be given again.")
  var kind: [CitationKind] = []

  @Option(help: "Only plans of this type: Kế hoạch, KH.")
  var type: String?

  @Option(help: "Only plans whose issuer's name has these words.")
  var issuer: String?

  @Option(help: "Only plans of this province.")
  var province: String?

  @Flag(
    help:
      "With --issuer or --province: also under the names before and after provinces and ministries were merged."
  )
  var successors = false

  @Option(help: "Only plans from this day, month or year on: 2020-01-31, 2020-01, 2020.")
  var from: String?

  @Option(help: "Only plans up to this day, month or year.")
  var to: String?

  func filter() throws -> PlanFilter {
    var filter = PlanFilter()
    filter.relations = Set(relation)
    filter.kinds = Set(kind)
    filter.type = type
    filter.issuer = issuer
    filter.province = province
    filter.withSuccessors = successors
    filter.from = try date(from, "--from")
    filter.to = try date(to, "--to")
    return filter
  }

  private func date(_ text: String?, _ option: String) throws -> PartialDate? {
    guard let text else { return nil }
    guard let date = PartialDate(iso: text) else {
      throw ValidationError("\(option) \(text) is no date; write 2023-06-01, 2023-06 or 2023")
    }
    return date
  }
}

extension Relation: ExpressibleByArgument {}
extension CitationKind: ExpressibleByArgument {}
