/// A Word text being written anew: runs split at letters, markup put between them, stretches marked as deleted.
struct WordEdit {
  let word: WordText
  /// Markup before a byte of the XML where a run is to be cut, in order.
  private var marks: [Int: [(order: Int, markup: String)]] = [:]
  /// Where the text goes on after a stretch that is left out, by the byte where the stretch begins.
  private var skips: [Int: Int] = [:]
  private var count = 0

  init(_ word: WordText) { self.word = word }

  /// Puts markup before a letter's run, or between the letters of it.
  mutating func mark(before letter: Int, _ markup: String) {
    put(at: word.places[letter].start, markup, letter)
  }

  /// Puts markup after a letter.
  mutating func mark(after letter: Int, _ markup: String) { put(at: word.places[letter].end, markup, letter) }

  /// Leaves out the letters of one text element and puts markup in their place, outside the run.
  mutating func replace(_ letters: ClosedRange<Int>, _ markup: String) {
    let start = word.places[letters.lowerBound].start
    skips[start] = word.places[letters.upperBound].end
    marks[start, default: []].append((count, markup))
    count += 1
  }

  private mutating func put(at byte: Int, _ markup: String, _ letter: Int) {
    let run = word.runs[word.places[letter].run]
    // Runs that hold more than text are not split: the mark goes beside them.
    let at =
      run.isComplex
      ? (byte == word.places[letter].start ? run.element.lowerBound : run.element.upperBound)
      : cut(byte, in: run)
    marks[at, default: []].append((count, markup))
    count += 1
  }

  /// A cut at a run's first or last text byte goes outside the run.
  private func cut(_ byte: Int, in run: WordText.Run) -> Int {
    guard let first = run.nodes.first, let last = run.nodes.last else { return run.element.lowerBound }
    let opens = run.properties.upperBound
    let isFirst = byte <= first.content.lowerBound && opens == first.element.lowerBound
    let isLast = byte >= last.content.upperBound && last.element.upperBound == run.inside.upperBound
    return isFirst ? run.element.lowerBound : isLast ? run.element.upperBound : byte
  }

  /// The XML with all marks in place.
  func written() -> [UInt8] {
    var out: [UInt8] = []
    var at = 0
    var runsWithCuts: [Int: [Int]] = [:]
    var outside: [Int] = []
    let sorted = word.runs.indices.filter { !word.runs[$0].isComplex }.sorted {
      word.runs[$0].element.lowerBound < word.runs[$1].element.lowerBound
    }
    for byte in marks.keys {
      if let run = Self.run(holding: byte, sorted, word.runs) {
        runsWithCuts[run, default: []].append(byte)
      } else {
        outside.append(byte)
      }
    }
    let starts = runsWithCuts.map { (word.runs[$0.key].element.lowerBound, $0.key as Int?) }
    for (byte, run) in (starts + outside.map { ($0, nil) }).sorted(by: {
      $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 == nil && $1.1 != nil
    }) {
      if byte > at {
        out += word.xml[at..<byte]
        at = byte
      }
      if let run {
        write(word.runs[run], cuts: runsWithCuts[run]!.sorted(), to: &out)
        at = word.runs[run].element.upperBound
      } else {
        out += markup(at: byte)
      }
    }
    return out + word.xml[at...]
  }

  private func markup(at byte: Int) -> [UInt8] {
    Array((marks[byte] ?? []).sorted { $0.order < $1.order }.map(\.markup).joined().utf8)
  }

  /// The run that a byte lies strictly inside.
  private static func run(holding byte: Int, _ sorted: [Int], _ runs: [WordText.Run]) -> Int? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if runs[sorted[middle]].element.lowerBound < byte { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let run = runs[sorted[low - 1]]
    return byte < run.element.upperBound ? sorted[low - 1] : nil
  }

  /// A run in pieces, the marks between them; each piece has the run's tag and properties.
  private func write(_ run: WordText.Run, cuts: [Int], to out: inout [UInt8]) {
    let head = Array(word.xml[run.element.lowerBound..<run.properties.upperBound])
    let close = Array("</\(word.prefix)r>".utf8)
    let textOpen = Array("<\(word.prefix)t xml:space=\"preserve\">".utf8)
    let textClose = Array("</\(word.prefix)t>".utf8)
    out += head
    var at = run.properties.upperBound
    for cut in cuts {
      if let end = skips[cut], let node = run.nodes.first(where: { $0.content.contains(cut) }) {
        if cut > node.content.lowerBound {
          copy(at..<cut, of: run, split: node, to: &out)
          out += textClose
        } else {
          out += word.xml[at..<node.element.lowerBound]
        }
        out += close + markup(at: cut) + head
        if end < node.content.upperBound { out += textOpen }
        at = end < node.content.upperBound ? end : node.element.upperBound
        continue
      }
      let node = run.nodes.first { $0.content.lowerBound < cut && cut < $0.content.upperBound }
      if let node {
        copy(at..<cut, of: run, split: node, to: &out)
        out += textClose + close + markup(at: cut) + head + textOpen
        at = cut
      } else {
        // Between two texts: right after the one that ends here, or before the one that begins.
        let edge =
          run.nodes.first { $0.content.upperBound == cut }?.element.upperBound
          ?? run.nodes.first { $0.content.lowerBound == cut }?.element.lowerBound ?? cut
        out += word.xml[at..<max(at, edge)]
        out += close + markup(at: cut) + head
        at = max(at, edge)
      }
    }
    out += word.xml[at..<run.element.upperBound]
  }

  /// Copies bytes of a run up to a cut; the tag of the text that is cut keeps its spaces from now on.
  private func copy(
    _ range: Range<Int>, of run: WordText.Run, split node: WordText.Node, to out: inout [UInt8]
  ) {
    guard range.lowerBound <= node.element.lowerBound else {
      out += word.xml[range]
      return
    }
    out += word.xml[range.lowerBound..<node.element.lowerBound]
    out += Array("<\(word.prefix)t xml:space=\"preserve\">".utf8)
    out += word.xml[node.content.lowerBound..<range.upperBound]
  }
}
