import ArgumentParser
import CitationCheck
import CitationIndex
import Citations

/// Finds the one document that a user means; asks on a terminal where several fit.
struct ReferenceChoice {
  let options: IndexOptions
  /// Whether what is printed is for people; programs get the candidates as JSON.
  let isText: Bool

  struct Chosen {
    var fit: ReferenceFit
    var others: [ReferenceFit]
    var reference: Reference
  }

  /// - Throws: `ExitCode` 2 for what names no document, 1 for one that nothing cites or where several fit.
  func choose(_ asked: String, _ store: any IndexStore) throws -> Chosen {
    switch try store.answer(asked) {
    case .unreadable:
      printError(
        "\"\(asked.cut(to: 60))\" names no document; write its type and number, as nd 04/2015, or its name")
      throw ExitCode(2)
    case .unknown:
      printError("no plan in \(store.name) cites \"\(asked.cut(to: 60))\"; try viendan search")
      throw ExitCode(1)
    case .one(let fit, let others, let reference):
      return Chosen(fit: fit, others: others, reference: reference)
    case .several(let fits, let reference):
      guard let fit = ask(fits, asked) else { throw ExitCode(1) }
      return Chosen(fit: fit, others: fits.filter { $0.summary.id != fit.summary.id }, reference: reference)
    }
  }

  private func ask(_ fits: [ReferenceFit], _ asked: String) -> ReferenceFit? {
    guard isText else {
      printOut(JSONValue.object([("candidates", .array(fits.map(\.summary.json)))]).prettyText + "\n")
      return nil
    }
    let isAsked = Terminal.output.isTerminal && Terminal.input
    let printer = CitedByText(language: options.language, terminal: .output, paths: options.paths)
    printOut(printer.choices(fits, asked: asked, numbered: isAsked))
    guard isAsked else {
      printError(
        "\"\(asked)\" fits \(fits.count) documents; add its year or issuer, or give a key from the list")
      return nil
    }
    printOut(options.language == .vi ? "Số nào? " : "Which one? ")
    guard let line = readLine(), let number = Int(line), fits.indices.contains(number - 1) else { return nil }
    printOut("\n")
    return fits[number - 1]
  }
}
