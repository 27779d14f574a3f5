/// Counts over the documents of a table: small, whatever the size of the table.
struct TableStatistics {
  private(set) var types: [String?: (documents: Int, occurrences: Int)] = [:]
  private(set) var years: [Int: (documents: Int, occurrences: Int)] = [:]
  /// The most cited, at most `limit`, most cited first.
  private(set) var mostCited: [CitedDocument] = []
  private let limit = 15

  mutating func add(_ document: CitedDocument) {
    types[document.type, default: (0, 0)].documents += 1
    types[document.type]?.occurrences += document.occurrenceCount
    if let year = document.year {
      years[year, default: (0, 0)].documents += 1
      years[year]?.occurrences += document.occurrenceCount
    }
    if mostCited.count == limit, let last = mostCited.last, document.occurrenceCount <= last.occurrenceCount {
      return
    }
    let place = mostCited.firstIndex { $0.occurrenceCount < document.occurrenceCount } ?? mostCited.count
    mostCited.insert(document, at: place)
    if mostCited.count > limit { mostCited.removeLast() }
  }

  /// Types by how many documents they have, then by name.
  var typesByCount: [(type: String?, documents: Int, occurrences: Int)] {
    types.map { ($0.key, $0.value.documents, $0.value.occurrences) }.sorted {
      $0.documents != $1.documents ? $0.documents > $1.documents : precedes($0.type ?? "", $1.type ?? "")
    }
  }
}
