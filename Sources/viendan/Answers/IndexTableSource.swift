import CitationExport
import CitationIndex
import Citations

/// The index as the source of a reference table.
///
/// By key and whole it streams; in another order or filtered, the documents are listed first, their occurrences still
/// come one by one.
struct IndexTableSource: ReferenceTableSource {
  let totals: TableTotals
  private var table: IndexTable
  private let completion: DocumentCompletion
  /// Nil where the table streams.
  private var rows: ArraySlice<Row>?
  /// Plans by path, at most `planLimit`: a plan is cited from many times.
  private var plans: [String: CitationExport.CitingPlan] = [:]
  private static let planLimit = 20_000

  private struct Row {
    let id: Int64
    var document: CitationExport.CitedDocument
    /// Of the group, where the table is grouped by plan.
    var plan: String?
  }

  /// - Parameters:
  ///   - table: that the filter was given to already.
  ///   - only: the one document that is wanted.
  init(
    _ table: IndexTable, order: TableOrder, isFiltered: Bool, only: Int64? = nil,
    completion: DocumentCompletion
  ) throws {
    self.table = table
    self.completion = completion
    guard order != TableOrder() || isFiltered || only != nil else {
      totals = TableTotals(
        plans: table.totals.plans, documents: table.totals.documents, occurrences: table.totals.occurrences)
      return
    }
    let summaries = try only.map { try [table.summary(of: $0)].compactMap { $0 } } ?? table.identities()
    var rows: [Row] = []
    for summary in summaries {
      let document = completion.document(summary)
      guard isFiltered || order.grouping == .plan else {
        rows.append(Row(id: summary.id, document: document))
        continue
      }
      rows += try IndexTableSource.counted(summary.id, document, &self.table, byPlan: order.grouping == .plan)
    }
    if let grouping = order.grouping {
      for index in rows.indices {
        rows[index].document.group = rows[index].plan ?? grouping.heading(of: rows[index].document)
      }
    }
    rows.sort { order.precedes($0.document, $1.document) }
    totals = TableTotals(
      plans: table.totals.plans, documents: rows.count,
      occurrences: rows.reduce(0) { $0 + $1.document.occurrenceCount })
    self.rows = rows[...]
  }

  /// The rows of a document with what the filter leaves of its counts; none where it leaves nothing.
  private static func counted(
    _ id: Int64, _ document: CitationExport.CitedDocument, _ table: inout IndexTable, byPlan: Bool
  ) throws -> [Row] {
    table.moveToDocument(id)
    var plans: [(path: String, count: Int)] = []
    while let occurrence = try table.nextOccurrence() {
      if plans.last?.path == occurrence.plan.path {
        plans[plans.count - 1].count += 1
      } else {
        plans.append((occurrence.plan.path, 1))
      }
    }
    guard !plans.isEmpty else { return [] }
    var row = Row(id: id, document: document)
    guard byPlan else {
      row.document.planCount = plans.count
      row.document.occurrenceCount = plans.reduce(0) { $0 + $1.count }
      return [row]
    }
    return plans.map { plan in
      row.plan = plan.path
      row.document.planCount = 1
      row.document.occurrenceCount = plan.count
      return row
    }
  }

  mutating func nextPlan() throws -> CitationExport.CitingPlan? { try table.nextPlan().map(CitingPlan.init) }

  mutating func nextDocument() throws -> CitationExport.CitedDocument? {
    guard rows != nil else { return try table.nextDocument().map(completion.document) }
    guard let row = rows?.popFirst() else { return nil }
    table.moveToDocument(row.id, inPlan: row.plan)
    return row.document
  }

  mutating func nextOccurrence() throws -> Occurrence? {
    guard let occurrence = try table.nextOccurrence() else { return nil }
    return Occurrence(
      plan: plan(occurrence.plan), kind: occurrence.kind, range: occurrence.range,
      line: occurrence.line, column: occurrence.column, text: occurrence.text,
      provisions: occurrence.provisions,
      relation: occurrence.relation)
  }
}

extension IndexTableSource {
  private mutating func plan(_ document: DocumentSummary) -> CitationExport.CitingPlan {
    if let plan = plans[document.path] { return plan }
    let plan = CitationExport.CitingPlan(document)
    if plans.count >= IndexTableSource.planLimit { plans.removeAll() }
    plans[document.path] = plan
    return plan
  }
}

extension CitationExport.CitingPlan {
  init(_ document: DocumentSummary) {
    self.init(path: document.path)
    sha256 = hexadecimal(document.sha256)
    format = document.format
    type = document.type
    symbol = document.symbol
    date = document.date
    issuer = document.issuer
    place = document.place
    title = document.title
    signer = document.signer
    key = document.key
  }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
