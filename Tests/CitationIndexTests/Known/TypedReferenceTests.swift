import Citations
import Testing

@testable import CitationIndex

struct TypedReferenceTests {
  private let today = PartialDate(year: 2026, month: 11, day: 1)

  private var rows: [(typed: String, symbol: String, date: String?)] {
    String(describing: TypedReferenceTable.rows).split(separator: "\n").map { line in
      let fields = line.split(separator: "\t").map(String.init)
      return (fields[0], fields[1], fields.count > 2 ? fields[2] : nil)
    }
  }

  @Test func theRightDocumentComesFirst() {
    var (first, silentlyWrong) = (0, 0)
    for row in rows {
      guard let reference = Reference(row.typed) else {
        print("  not read: \(row.typed)")
        continue
      }
      let found = Registry.shipped.candidates(for: reference, at: today)
      func isMeant(_ candidate: ReferenceCandidate) -> Bool {
        let name = candidate.document.symbol.isEmpty ? candidate.document.type : candidate.document.symbol
        return name == row.symbol && (row.date == nil || candidate.document.date?.description == row.date)
      }
      if found.first.map(isMeant) == true {
        first += 1
        continue
      }
      // One exact answer that is another document: nobody would notice.
      let isSilent = found.count == 1 && found[0].match.isExact
      if isSilent { silentlyWrong += 1 }
      print(
        "  \(isSilent ? "SILENTLY WRONG" : "not first"): \(row.typed) → \(found.prefix(3).map(\.document.key))"
      )
    }
    print(
      "typed references: \(rows.count), the right document first: \(first), silently wrong: \(silentlyWrong)")
    #expect(rows.count >= 200)
    #expect(first * 100 >= rows.count * 98)
    #expect(silentlyWrong == 0)
  }

  @Test(arguments: [
    ("nghị định 9999/2015/nđ-cp", 0), ("luật về mèo", 0), ("16/CT-TTg", 4), ("18-nq/tw", 2),
    ("luật 93/2015/QH13", 1),
    ("93/2015/QH13", 2), ("nghị quyết trung ương 6 khóa XII", 4),
  ])
  func severalFitsAreAllGiven(typed: String, count: Int) throws {
    let found = Registry.shipped.candidates(for: try #require(Reference(typed)))
    #expect(found.filter(\.match.isExact).count == count)
  }
}
