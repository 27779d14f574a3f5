import Citations
import Testing

@testable import CitationCheck

/// The examples that each check carries, which the documentation shows too.
@Suite struct ExampleTests {
  static let cases = Check.all.flatMap { check in check.examples.map { (check.id, $0) } }

  @Test(arguments: cases)
  func exampleSaysWhatTheCheckSays(_ id: String, _ example: Check.Example) {
    let draft = Draft(path: "example.txt", text: Array(example.text.utf8))
    let report = checkDraft(draft, options: CheckOptions(asOf: example.asOf.flatMap { PartialDate(iso: $0) }))
    let found = report.findings.filter { $0.check == id }.map { words(draft.slice($0.range)) }
    if let points = example.points {
      #expect(found.contains { $0.contains(points) }, "\(id): \(example.text) gives \(found)")
    } else {
      #expect(found.isEmpty, "\(id): \(example.text) gives \(found)")
    }
  }

  @Test func everyCheckShowsWhatPassesAndWhatFails() {
    for check in Check.all where check.id != "house-form" {
      #expect(check.examples.contains { $0.points == nil }, "\(check.id)")
      #expect(check.examples.contains { $0.points != nil }, "\(check.id)")
    }
  }

  @Test func idsAreUniqueAndLowerCase() {
    #expect(Set(Check.all.map(\.id)).count == Check.all.count)
    for check in Check.all { #expect(check.id.allSatisfy { $0.isLowercase || $0 == "-" }, "\(check.id)") }
  }

  private func words(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }
}
