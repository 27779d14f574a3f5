/// The text of `word/document.xml`, with the place of each byte in the XML.
struct WordText {
  /// A `w:t` element.
  struct Node {
    /// From `<w:t` to after `</w:t>`.
    var element: Range<Int>
    /// What stands between the tags.
    var content: Range<Int>
  }

  /// A `w:r` element that can be split: it holds properties, texts, tabs and breaks only.
  struct Run {
    var element: Range<Int>
    /// After the opening tag.
    var inside: Range<Int>
    /// The `w:rPr` element; empty where there is none.
    var properties: Range<Int>
    var nodes: [Node] = []
    /// It holds other elements: drawings, text boxes, fields.
    var isComplex = false
  }

  /// A byte of the text: which run and which byte of the XML it comes from.
  struct Place {
    var run: Int
    /// Where its character begins in the XML; a reference like `&amp;` is one place.
    var start: Int
    var end: Int
  }

  let xml: [UInt8]
  let prefix: String
  private(set) var runs: [Run] = []
  /// The text's bytes, white space left out: what is aligned with the draft's text.
  private(set) var letters: [UInt8] = []
  private(set) var places: [Place] = []
  /// Where each paragraph's letters begin.
  private(set) var paragraphs: [Int] = []

  init(xml: [UInt8]) {
    self.xml = xml
    prefix = Self.prefix(of: xml)
    read()
  }

  /// The prefix that the part binds to the main namespace, with its colon; "" where it is the default.
  static func prefix(of xml: [UInt8]) -> String {
    let head = String(decoding: xml.prefix(16384), as: UTF8.self)
    for name in [
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ] {
      guard let at = head.range(of: "=\"\(name)\"") else { continue }
      let before = head[..<at.lowerBound]
      guard let space = before.lastIndex(where: { $0.isWhitespace }) else { continue }
      let attribute = before[before.index(after: space)...]
      return attribute.hasPrefix("xmlns:") ? attribute.dropFirst(6) + ":" : ""
    }
    return "w:"
  }

  private mutating func read() {
    var markup = Markup(xml)
    let p = Array((prefix + "p").utf8)
    let r = Array((prefix + "r").utf8)
    let t = Array((prefix + "t").utf8)
    let properties = Array((prefix + "rPr").utf8)
    let simple = ["tab", "br", "cr", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak"].map {
      Array((prefix + $0).utf8)
    }
    // Text boxes put paragraphs inside runs, so runs nest; alternatives (Fallback) hold the same text twice.
    var open: [Int] = []
    var depthInProperties = 0
    var node: Int?
    var skipping = 0
    while let event = markup.next() {
      switch event {
      case .open(let name, let tag, let isClosed):
        let word = xml[name]
        if skipping > 0 || word.elementsEqual(Array("mc:Fallback".utf8)) {
          if !isClosed { skipping += 1 }
          continue
        }
        if depthInProperties > 0 {
          if !isClosed { depthInProperties += 1 }
          continue
        }
        if word.elementsEqual(p) {
          paragraphs.append(letters.count)
        } else if word.elementsEqual(r), !isClosed {
          if let outer = open.last { runs[outer].isComplex = true }
          open.append(runs.count)
          runs.append(
            Run(
              element: tag.lowerBound..<tag.upperBound, inside: tag.upperBound..<tag.upperBound,
              properties: tag.upperBound..<tag.upperBound))
        } else if word.elementsEqual(properties), let run = open.last {
          runs[run].properties = tag
          if !isClosed { depthInProperties = 1 }
        } else if word.elementsEqual(t), let run = open.last {
          if !isClosed {
            runs[run].nodes.append(Node(element: tag, content: tag.upperBound..<tag.upperBound))
            node = run
          }
        } else if let run = open.last, !simple.contains(where: { word.elementsEqual($0) }) {
          runs[run].isComplex = true
        }
      case .close(let name, let tag):
        if skipping > 0 {
          skipping -= 1
          continue
        }
        if depthInProperties > 0 {
          depthInProperties -= 1
          if depthInProperties == 0, let run = open.last {
            runs[run].properties = runs[run].properties.lowerBound..<tag.upperBound
          }
          continue
        }
        let word = xml[name]
        if word.elementsEqual(t), let run = node {
          let last = runs[run].nodes.count - 1
          let start = runs[run].nodes[last].element.lowerBound
          runs[run].nodes[last].element = start..<tag.upperBound
          runs[run].nodes[last].content = runs[run].nodes[last].content.lowerBound..<tag.lowerBound
          add(runs[run].nodes[last].content, run: run)
          node = nil
        } else if word.elementsEqual(r), let run = open.popLast() {
          runs[run].inside = runs[run].inside.lowerBound..<tag.lowerBound
          runs[run].element = runs[run].element.lowerBound..<tag.upperBound
        }
      case .text: continue
      }
    }
  }

  /// Adds the letters of a `w:t`, references decoded.
  private mutating func add(_ content: Range<Int>, run: Int) {
    var at = content.lowerBound
    while at < content.upperBound {
      if xml[at] == UInt8(ascii: "&"),
        let end = xml[at..<content.upperBound].firstIndex(of: UInt8(ascii: ";"))
      {
        let name = String(decoding: xml[(at + 1)..<end], as: UTF8.self)
        for byte in Self.character(name).utf8 where byte > 0x20 {
          letters.append(byte)
          places.append(Place(run: run, start: at, end: end + 1))
        }
        at = end + 1
        continue
      }
      let (scalar, length) = xml.scalar(at: at)
      if !scalar.properties.isWhitespace {
        for offset in 0..<length {
          letters.append(xml[at + offset])
          places.append(Place(run: run, start: at, end: at + length))
        }
      }
      at += length
    }
  }

  private static func character(_ name: String) -> String {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let value = name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "\u{FFFD}"
    }
  }
}
