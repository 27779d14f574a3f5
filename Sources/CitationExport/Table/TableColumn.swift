import Citations

/// A column of the tables that people read. Raw values are the names for `--columns`.
public enum TableColumn: String, Sendable, CaseIterable {
  // Of the cited document.
  case group
  /// Type or name with the symbol, in one.
  case title
  case type
  case symbol
  case name
  case date
  case issuers
  case term
  case subject
  case resolution
  case validity
  case plans
  case occurrences
  case key
  case iri
  // Of the occurrence.
  case plan
  case planTitle
  case kind
  case relation
  case provisions
  case start
  case end
  case line
  case column
  /// Line and column, behind the page where there are pages: `58:31`, `p. 3, 58:31`.
  case place
  case page
  case text

  /// Whether its value belongs to one occurrence, not to the document.
  public var isOfOccurrence: Bool {
    switch self {
    case .group, .key, .iri, .title, .type, .symbol, .name, .date, .issuers, .term, .subject, .resolution,
      .validity,
      .plans, .occurrences:
      false
    case .plan, .planTitle, .kind, .relation, .provisions, .start, .end, .line, .column, .place, .page, .text:
      true
    }
  }

  /// What CSV has by default: everything but what other columns say together.
  public static let all: [TableColumn] = allCases.filter { ![.group, .title, .place].contains($0) }

  /// What the spreadsheet has by default.
  public static let forSpreadsheet: [TableColumn] = all.filter { ![.iri, .planTitle].contains($0) }
}

/// What stands in a cell.
enum CellValue: Equatable {
  case text(String)
  case number(Int)
  case date(PartialDate)
  case none
}

extension TableColumn {
  /// The value of one row; an occurrence's columns are empty without one.
  func value(of document: CitedDocument, _ occurrence: Occurrence?, _ language: ExportLanguage) -> CellValue {
    switch self {
    case .group: .init(document.group)
    case .key: .text(document.key)
    case .iri: .init(document.iri)
    case .title: .text(document.title)
    case .type: .init(document.type)
    case .symbol: .init(document.symbol?.text)
    case .name: .init(document.name)
    case .date: document.date.map(CellValue.date) ?? .none
    case .issuers:
      .init(document.issuers.isEmpty ? nil : document.issuers.map(\.name).joined(separator: "; "))
    case .term: .init(document.term)
    case .subject: .init(document.subject)
    case .resolution: .text(language.name(ofResolution: document.resolution))
    case .validity: .init(document.validity.map(language.name(of:)))
    case .plans: .number(document.planCount)
    case .occurrences: .number(document.occurrenceCount)
    case .plan: .init(occurrence?.plan.path)
    case .planTitle: .init(occurrence?.plan.title)
    case .kind: .init(occurrence.map { language.name(of: $0.kind) })
    case .relation: .init(occurrence?.relation.map(language.name(of:)))
    case .provisions:
      .init(
        occurrence.flatMap {
          $0.provisions.isEmpty ? nil : $0.provisions.map(\.words).joined(separator: "; ")
        })
    case .start: .init(occurrence?.range.start)
    case .end: .init(occurrence?.range.end)
    case .line: .init(occurrence?.line)
    case .column: .init(occurrence?.column)
    case .place:
      .init(
        occurrence.map { place in
          let page = place.page.map { language.pick("tr. ", "p. ") + "\($0), " } ?? ""
          return page + "\(place.line):\(place.column)"
        })
    case .page: .init(occurrence?.page)
    case .text: .init(occurrence?.text)
    }
  }
}

extension CellValue {
  init(_ text: String?) { self = text.map(CellValue.text) ?? .none }

  init(_ number: Int?) { self = number.map(CellValue.number) ?? .none }

  /// As people read it; dates as Vietnamese write them.
  var words: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .date(let date): date.dayFirst
    case .none: ""
    }
  }
}

extension PartialDate {
  /// `14/02/2023`, `02/2023` or `2023`.
  public var dayFirst: String {
    description.split(separator: "-").reversed().joined(separator: "/")
  }
}

extension Provision {
  /// As a citation writes it: `điểm a khoản 3 Điều 63`.
  var words: String {
    let units: [(String, String?)] = [
      ("Phụ lục", appendix), ("điểm", point), ("khoản", clause), ("Điều", article), ("Tiểu mục", subsection),
      ("Mục", section), ("Chương", chapter), ("Phần", part),
    ]
    return units.compactMap { unit, value in value.map { "\(unit) \($0)" } }.joined(separator: " ")
  }
}
