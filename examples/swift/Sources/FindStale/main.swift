import CitationIndex
import CitationReaders
import Citations
import Foundation

// Lists the citations of files that were out of force on the day of the text that cites them.
let registry = Registry.shipped
var failed = false
for path in CommandLine.arguments.dropFirst() {
  do {
    let source = try readSource(at: path)
    let text = source.bytes
    var reading = findCitations(in: text)
    let known = text.withUnsafeBufferPointer { resolve(&reading, text: $0, registry: registry) }
    guard let day = reading.header.date else {
      print("\(path): no date found, so nothing can be said")
      continue
    }
    var cursor = PlaceCursor(source)
    for (index, citation) in reading.citations.enumerated() {
      guard let document = known.documents[index] else { continue }
      let validity = registry.status(of: document, at: day)
      guard [.replaced, .repealed, .expired].contains(validity.state) else { continue }
      let place = cursor.place(of: citation.range.start)
      let now = validity.current.map { ", now \($0.symbol)" } ?? ""
      print("\(path):\(place.line):\(place.column): \(document.symbol) was \(validity.state.rawValue)\(now)")
    }
  } catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    failed = true
  }
}
exit(failed ? 3 : 0)
