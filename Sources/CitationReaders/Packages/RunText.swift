/// Text gathered from paragraphs and runs, with the map back to them.
///
/// Each paragraph is a line. Paragraphs that stand inside another, as text boxes and notes do, follow it. Bounds of
/// table cells and rows become blank lines, so that nothing is read across them.
struct RunText {
  private(set) var bytes: [UInt8] = []
  private(set) var stretches: [RunStretch] = []
  private(set) var parts: [String] = []
  private var open: [Paragraph] = []
  private var paragraphs: Int32 = 0
  private var isBoundDue = false

  private struct Paragraph {
    var number: Int32
    var isHidden: Bool
    var bytes: [UInt8] = []
    /// Offsets count in the paragraph's own bytes.
    var stretches: [RunStretch] = []
    var run: Int32 = 0
    var offset: Int32 = 0
    var nested: [Paragraph] = []
  }

  /// Begins a part of the package: its paragraphs count from 1.
  mutating func beginPart(_ name: String) {
    parts.append(name)
    paragraphs = 0
    bound()
  }

  mutating func beginParagraph(isHidden: Bool) {
    paragraphs += 1
    open.append(Paragraph(number: paragraphs, isHidden: isHidden))
  }

  mutating func endParagraph() {
    guard let paragraph = open.popLast() else { return }
    if open.isEmpty { deliver(paragraph) } else { open[open.count - 1].nested.append(paragraph) }
  }

  /// Ends what a damaged or odd part left open.
  mutating func endPart() {
    while !open.isEmpty { endParagraph() }
    bound()
  }

  var isInParagraph: Bool { !open.isEmpty }

  mutating func beginRun() {
    guard !open.isEmpty else { return }
    open[open.count - 1].run += 1
    open[open.count - 1].offset = 0
  }

  /// Adds what one or more characters of the run say.
  ///
  /// - Parameter characters: how many characters of the run that is; as many as `text` has, unless said.
  mutating func append(_ text: String, characters: Int? = nil) {
    guard !open.isEmpty else { return }
    let last = open.count - 1
    let scalars = Int32(characters ?? text.unicodeScalars.count)
    let start = open[last].bytes.count
    open[last].bytes += text.utf8
    if start < open[last].bytes.count {
      open[last].stretches.append(
        RunStretch(
          start: start, end: open[last].bytes.count, part: Int32(parts.count - 1),
          paragraph: open[last].number,
          run: open[last].run, offset: open[last].offset))
    }
    open[last].offset += scalars
  }

  /// Passes over characters of the run that deliver nothing.
  mutating func skip(characters: Int) {
    guard !open.isEmpty else { return }
    open[open.count - 1].offset += Int32(characters)
  }

  /// A bound that nothing is read across.
  mutating func bound() { isBoundDue = true }

  private mutating func deliver(_ paragraph: Paragraph) {
    if !paragraph.isHidden {
      if isBoundDue, !bytes.isEmpty { bytes.append(0x0A) }
      isBoundDue = false
      let shift = bytes.count
      bytes += paragraph.bytes
      bytes.append(0x0A)
      for var stretch in paragraph.stretches {
        stretch.start += shift
        stretch.end += shift
        stretches.append(stretch)
      }
    }
    for nested in paragraph.nested { deliver(nested) }
  }
}
