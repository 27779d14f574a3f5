/// Turns byte offsets of a text into UTF-16 offsets, in which browsers count.
///
/// Offsets that ascend cost what lies between them; one that goes back starts over.
struct UTF16Offsets {
  private let text: [UInt8]
  private var at = 0
  private var units = 0

  init(_ text: [UInt8]) { self.text = text }

  mutating func units(before offset: Int) -> Int {
    if offset < at { (at, units) = (0, 0) }
    let end = min(offset, text.count)
    while at < end {
      // Every character has one unit but those of four bytes, which have two.
      let byte = text[at]
      if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
      at += 1
    }
    return units
  }

  mutating func pair(_ start: Int, _ end: Int) -> [Int] { [units(before: start), units(before: end)] }
}
