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
    var places: [String: [UInt16]] = [:]
    var order: [String] = []
    var isCut = false
    text.withUnsafeBufferPointer { bytes in
      let scanner = WordScanner(bytes)
      var place = 0
      while scanner.next() {
        place += 1
        let token = scanner.tokenText
        order.append(token)
        let known = places[token, default: []]
        if place <= TextVector.lastPlace, known.count < TextVector.placesLimit {
          places[token, default: []].append(UInt16(place))
        } else {
          isCut = true
          if places[token] == nil { places[token] = [] }
        }
      }
    }
    let sorted = places.sorted { TextVector.precedes($0.key, $1.key) }
    var size = sorted.reduce(0) { $0 + $1.key.utf8.count + 2 * $1.value.count + 4 }
    let hasPlaces = size < TextVector.bytesLimit
    if !hasPlaces { isCut = true }
    var kept = sorted[...]
    if !hasPlaces {
      size = 0
      kept = sorted.prefix { item in
        size += item.key.utf8.count + 1
        return size < TextVector.bytesLimit
      }
    }
    vector.reserveCapacity(size + 8)
    count = kept.count
    append(UInt32(kept.count))
    for (token, found) in kept {
      vector += token.utf8
      vector.append(0)
      append(UInt16(hasPlaces ? found.count : 0))
      if hasPlaces { for place in found { append(place) } }
    }
    if isCut { words = " " + order.joined(separator: " ") + " " }
  }

  /// The order that PostgreSQL keeps words in: shorter first, then by their bytes.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    let (one, two) = (left.utf8, right.utf8)
    return one.count != two.count ? one.count < two.count : one.lexicographicallyPrecedes(two)
  }

  private mutating func append(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.bigEndian) { vector.append(contentsOf: $0) }
  }
}
