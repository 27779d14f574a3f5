import Citations

/// Writes a draft's Word file anew with its suggestions as tracked changes; every other part stays as it was.
///
/// - Returns: the suggestions that were put in, in the order of the text.
/// - Throws: `WordError` when the one can't be read or the other not written.
public func writeChanges(_ report: Report, from path: String, to target: String) throws(WordError)
  -> [Suggestion]
{
  let package = try WordPackage(path: path)
  let word = WordText(xml: try package.part("word/document.xml") ?? [])
  let alignment = WordAlignment(draft: report.draft.text, word: word)
  var edit = WordEdit(word)
  var applied: [Suggestion] = []
  // Ids of changes are a space of their own beside those of comments; Word numbers anew when it saves.
  var id = 900_000
  for suggestion in suggestions(of: report) {
    guard let letters = alignment.letters(of: suggestion.range), let pieces = word.pieces(of: letters) else {
      continue
    }
    for (index, piece) in pieces.enumerated() {
      let markup = word.change(piece, insertion: index == 0 ? suggestion.text : nil, id: id)
      edit.replace(piece, markup)
      id += 2
    }
    applied.append(suggestion)
  }
  if !applied.isEmpty { try package.write(to: target, parts: ["word/document.xml": edit.written()]) }
  return applied
}

extension WordText {
  /// A range of letters cut where one text element ends and the next begins; nil where a run holds more than text.
  fileprivate func pieces(of letters: ClosedRange<Int>) -> [ClosedRange<Int>]? {
    var out: [ClosedRange<Int>] = []
    var start = letters.lowerBound
    while start <= letters.upperBound {
      let place = places[start]
      guard !runs[place.run].isComplex,
        let node = runs[place.run].nodes.first(where: { $0.content.contains(place.start) })
      else { return nil }
      var end = start
      while end < letters.upperBound, places[end + 1].run == place.run,
        node.content.contains(places[end + 1].start)
      {
        end += 1
      }
      out.append(start...end)
      start = end + 1
    }
    return out
  }

  /// A deletion of some letters of one text element, and an insertion in the same form.
  fileprivate func change(_ letters: ClosedRange<Int>, insertion: String?, id: Int) -> String {
    let p = prefix
    let run = runs[places[letters.lowerBound].run]
    let properties = String(decoding: xml[run.properties], as: UTF8.self)
    let old = String(
      decoding: xml[places[letters.lowerBound].start..<places[letters.upperBound].end], as: UTF8.self)
    var out = "<\(p)del \(p)id=\"\(id)\" \(p)author=\"viendan\"><\(p)r>\(properties)"
    out += "<\(p)delText xml:space=\"preserve\">\(old)</\(p)delText></\(p)r></\(p)del>"
    guard let insertion else { return out }
    out += "<\(p)ins \(p)id=\"\(id + 1)\" \(p)author=\"viendan\"><\(p)r>\(properties)"
    out += "<\(p)t xml:space=\"preserve\">\(insertion.escapedMarkup)</\(p)t></\(p)r></\(p)ins>"
    return out
  }
}
