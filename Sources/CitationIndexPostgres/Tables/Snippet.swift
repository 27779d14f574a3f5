import CitationIndex

/// The stretch of a text that shows most of what was looked for.
enum Snippet {
  /// In words.
  private static let length = 32

  private struct Word {
    let token: String
    let start: Int
    let end: Int
  }

  static func parts(of text: [UInt8], _ terms: TextTerms) -> [SnippetPart] {
    let words = words(of: text)
    let phrases = terms.groups.flatMap { $0 }
    // For each place in the text the phrase that begins there, the longest.
    var found: [(at: Int, phrase: Int, count: Int)] = []
    let sets = phrases.map { $0.places.map(Set.init) }
    for at in words.indices {
      let here = phrases.indices.filter { begins(phrases[$0], sets[$0], words, at) }
      if let best = here.max(by: { phrases[$0].places.count < phrases[$1].places.count }) {
        found.append((at, best, phrases[best].places.count))
      }
    }
    guard let first = bestStart(found) else { return [] }
    // A few words before the first that is found tell what it is about.
    let start = max(0, min(first - 3, words.count - length))
    let end = min(words.count, start + length)
    var marked = [Bool](repeating: false, count: end - start)
    for item in found {
      for place in item.at..<item.at + item.count where place >= start && place < end {
        marked[place - start] = true
      }
    }
    var out = start > 0 ? "…" : ""
    var at = start > 0 ? words[start].start : 0
    for index in start..<end {
      let word = words[index]
      out += String(decoding: text[at..<word.start], as: UTF8.self)
      let shown = String(decoding: text[word.start..<word.end], as: UTF8.self)
      out += marked[index - start] ? "\u{1}\(shown)\u{2}" : shown
      at = word.end
    }
    out += end < words.count ? "…" : String(decoding: text[at...], as: UTF8.self)
    return SnippetPart.parts(of: out)
  }

  /// Where the window begins that has the most different phrases, then the most words.
  private static func bestStart(_ found: [(at: Int, phrase: Int, count: Int)]) -> Int? {
    var best: (start: Int, kinds: Int, words: Int)?
    var last = 0
    for (index, item) in found.enumerated() {
      last = max(last, index)
      while last + 1 < found.count, found[last + 1].at + found[last + 1].count <= item.at + length - 3 {
        last += 1
      }
      let window = found[index...last]
      let (kinds, words) = (Set(window.map(\.phrase)).count, window.reduce(0) { $0 + $1.count })
      if best == nil || (kinds, words) > (best!.kinds, best!.words) { best = (item.at, kinds, words) }
    }
    return best?.start
  }

  private static func begins(
    _ phrase: TextTerms.Phrase, _ places: [Set<String>], _ words: [Word], _ at: Int
  ) -> Bool {
    guard at + places.count <= words.count else { return false }
    for (offset, tokens) in places.enumerated() {
      let token = words[at + offset].token
      if phrase.isPrefix, offset == places.count - 1 {
        guard tokens.contains(where: token.hasPrefix) else { return false }
      } else if !tokens.contains(token) {
        return false
      }
    }
    return true
  }

  private static func words(of text: [UInt8]) -> [Word] {
    text.withUnsafeBufferPointer { bytes in
      let scanner = WordScanner(bytes)
      var words: [Word] = []
      while scanner.next() {
        words.append(Word(token: scanner.tokenText, start: scanner.start, end: scanner.end))
      }
      return words
    }
  }
}
