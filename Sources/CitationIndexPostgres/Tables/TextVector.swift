import CitationIndex

/// The words of a text as PostgreSQL's full text keeps them, made here so that they are those of every other index.
struct TextVector {
  /// A `tsvector` as `COPY` takes it in binary form.
  private(set) var vector: [UInt8] = []
  /// How many different words the vector has.
  private(set) var count = 0
  /// All words in order with a blank around each, where the vector does not keep all their places.
  private(set) var words: String?

  /// PostgreSQL keeps so many places of a word, and none beyond that place.
  private static let placesLimit = 255
  private static let lastPlace = 16_383
  /// A vector holds a megabyte; what would be more keeps no places, then not all words.
  private static let bytesLimit = 1_000_000

  init(_ text: [UInt8]) {
    var found = WordPlaces()
    var isCut = false
    text.withUnsafeBufferPointer { bytes in
      let scanner = WordScanner(bytes)
      var place = 0
      while scanner.next() {
        place += 1
        let number = found.number(of: scanner.tokenBytes)
        found.order.append(UInt32(number))
        if place <= TextVector.lastPlace, found.words[number].count < TextVector.placesLimit {
          found.words[number].count += 1
        } else {
          isCut = true
        }
      }
    }
    let sorted = found.sorted()
    var size = sorted.reduce(0) { $0 + found.words[$1].length + 2 * found.words[$1].count + 4 }
    let hasPlaces = size < TextVector.bytesLimit
    if !hasPlaces { isCut = true }
    var kept = sorted[...]
    if !hasPlaces {
      size = 0
      kept = sorted.prefix { number in
        size += found.words[number].length + 1
        return size < TextVector.bytesLimit
      }
    }
    count = kept.count
    vector.reserveCapacity(size + 8)
    append(UInt32(kept.count))
    let places = hasPlaces ? found.places(last: TextVector.lastPlace) : []
    for number in kept {
      let word = found.words[number]
      vector += found.bytes[word.start..<word.start + word.length]
      vector.append(0)
      append(UInt16(hasPlaces ? word.count : 0))
      if hasPlaces { for place in places[word.first..<word.first + word.count] { append(place) } }
    }
    if isCut { words = found.joined() }
  }

  private mutating func append(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.bigEndian) { vector.append(contentsOf: $0) }
  }
}

/// The different words of a text and the order in which they stand. No word becomes a string: there are very many.
private struct WordPlaces {
  struct Word {
    let start: Int
    let length: Int
    let hash: UInt64
    /// How many of its places are kept, and where the first of them stands among all.
    var count = 0
    var first = 0
  }

  /// All different words, one after the other.
  private(set) var bytes: [UInt8] = []
  var words: [Word] = []
  /// The number of the word at each place.
  var order: [UInt32] = []
  /// Open addressing: the number of a word and 1, or 0.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// The number of a word, which is new where it was not met before.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    // FNV-1a: words are short.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if words[number].hash == hash, isSame(words[number], word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    words.append(Word(start: bytes.count, length: word.count, hash: hash))
    bytes.append(contentsOf: word)
    slots[slot] = UInt32(words.count)
    if 2 * words.count > slots.count { grow() }
    return words.count - 1
  }

  private func isSame(_ known: Word, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard known.length == word.count else { return false }
    for index in 0..<word.count where bytes[known.start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: 4 * slots.count)
    for (number, word) in words.enumerated() {
      var slot = Int(truncatingIfNeeded: word.hash ^ word.hash >> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// The words in the order that PostgreSQL keeps them in: shorter first, then by their bytes.
  func sorted() -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      words.indices.sorted { left, right in
        let (one, two) = (words[left], words[right])
        if one.length != two.length { return one.length < two.length }
        for index in 0..<one.length {
          let (a, b) = (bytes[one.start + index], bytes[two.start + index])
          if a != b { return a < b }
        }
        return false
      }
    }
  }

  /// The places that are kept, word by word, none beyond the last; tells each word where its own begin.
  mutating func places(last: Int) -> [UInt16] {
    var next = 0
    for number in words.indices {
      words[number].first = next
      next += words[number].count
    }
    var places = [UInt16](repeating: 0, count: next)
    var filled = [Int](repeating: 0, count: words.count)
    for (index, number) in order.prefix(last).enumerated() {
      let number = Int(number)
      guard filled[number] < words[number].count else { continue }
      places[words[number].first + filled[number]] = UInt16(index + 1)
      filled[number] += 1
    }
    return places
  }

  /// All words as they stand, a blank around each.
  func joined() -> String {
    var out: [UInt8] = [0x20]
    for number in order {
      let word = words[Int(number)]
      out += bytes[word.start..<word.start + word.length]
      out.append(0x20)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
