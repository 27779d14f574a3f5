import Citations
import Foundation

/// Writes a PDF with its citations highlighted: the pages as they were, a highlight annotation over the boxes of each
/// citation that says what was read in it.
///
/// The program `qpdf` reads and writes the file, so that a hostile one takes only the child process; what is added is
/// handed to it as JSON.
///
/// - Parameter boxes: by the citations' indices, one a line that the citation covers.
/// - Throws: `ExportError` when the plan is no PDF, `qpdf` is missing or cannot read it, or the output not be written.
func writeHighlightedPDF(
  _ annotated: AnnotatedText, boxes: [[PageBox]], _ language: ExportLanguage, to file: OutputFile
) throws(ExportError) {
  let pdf = annotated.plan.path
  guard annotated.plan.format == "pdf", pdf != "-" else {
    throw ExportError(path: pdf, reason: "no PDF file", hint: "name one, or choose another format")
  }
  let description = try ScratchFile()
  // A name that begins with a mark would be an option of qpdf's, or a file of them.
  let input = pdf.hasPrefix("/") ? pdf : "./" + pdf
  try runQPDF(["--json=2", "--json-key=pages", "--json-key=qpdf", input, description.path], reading: pdf)
  let pages = try PDFPages(json: description.path, pdf: pdf)
  let update = try ScratchFile()
  let marks = CitationMarks(annotated, language)
  do {
    let json = pages.update(boxes: boxes) { marks.card(of: annotated.reading.citations[$0]) }
    try JSONSerialization.data(withJSONObject: json, options: [.sortedKeys]).write(
      to: URL(fileURLWithPath: update.path))
  } catch {
    throw ExportError(
      path: update.path, reason: "cannot be written", hint: "see that the temporary directory has room")
  }
  let result = try ScratchFile()
  try runQPDF(["--update-from-json=\(update.path)", "--deterministic-id", input, result.path], reading: pdf)
  try result.copy(to: file)
}

/// Runs `qpdf` within bounds of memory and processor time; warnings about a file that it could mend are no failure.
private func runQPDF(_ arguments: [String], reading pdf: String) throws(ExportError) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/sh")
  process.arguments =
    ["-c", "ulimit -c 0; ulimit -v 2097152; ulimit -t 120; exec qpdf \"$@\"", "sh"] + arguments
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  do {
    try process.run()
  } catch {
    throw ExportError(path: pdf, reason: "qpdf cannot be started", hint: "install the package qpdf")
  }
  process.waitUntilExit()
  switch process.terminationStatus {
  case 0, 3: return
  case 127:
    throw ExportError(path: pdf, reason: "the program qpdf is missing", hint: "install the package qpdf")
  default:
    throw ExportError(
      path: pdf, reason: "qpdf cannot read it", hint: "see whether it is damaged or protected")
  }
}

/// The pages of a PDF as `qpdf --json` tells them.
private struct PDFPages {
  private let header: [String: Any]
  private let objects: [String: Any]
  /// `3 0 R`, in order.
  private let pages: [String]
  private let lastObject: Int

  init(json: String, pdf: String) throws(ExportError) {
    // Names in a PDF are bytes; qpdf prints them as they are, whether UTF-8 or not.
    let bytes = FileManager.default.contents(atPath: json) ?? Data()
    let data = Data(String(decoding: bytes, as: UTF8.self).utf8)
    guard let tree = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let parts = tree["qpdf"] as? [[String: Any]], parts.count == 2,
      let pages = tree["pages"] as? [[String: Any]], let last = parts[0]["maxobjectid"] as? Int
    else {
      throw ExportError(path: pdf, reason: "qpdf tells nothing of it", hint: "install qpdf 11 or later")
    }
    header = parts[0]
    objects = parts[1]
    self.pages = pages.compactMap { $0["object"] as? String }
    lastObject = last
  }

  /// What `qpdf --update-from-json` wants: new annotations, and the pages that hold them.
  func update(boxes: [[PageBox]], contents: (Int) -> String) -> [String: Any] {
    var changed: [String: Any] = [:]
    var added: [Int: [String]] = [:]
    var next = lastObject
    for (index, boxes) in boxes.enumerated() {
      for (page, lines) in Dictionary(grouping: boxes, by: \.page).sorted(by: { $0.key < $1.key }) {
        guard pages.indices.contains(page - 1), let frame = frame(of: pages[page - 1]) else { continue }
        next += 1
        changed["obj:\(next) 0 R"] = [
          "value": annotation(index, lines.map(frame.corners), contents(index), page: pages[page - 1])
        ]
        added[page - 1, default: []].append("\(next) 0 R")
      }
    }
    for (page, references) in added {
      // A name that was no UTF-8 cannot be written back; such a page stays as it is.
      guard var dictionary = value(pages[page]) as? [String: Any], !"\(dictionary)".contains("\u{FFFD}")
      else {
        continue
      }
      let old = dictionary["/Annots"].flatMap { resolved($0) as? [Any] } ?? []
      dictionary["/Annots"] = old + references
      changed["obj:\(pages[page])"] = ["value": dictionary]
    }
    var header = header
    header["maxobjectid"] = next
    return ["qpdf": [header, changed]]
  }

  private func annotation(
    _ index: Int, _ corners: [[(x: Double, y: Double)]], _ contents: String, page: String
  ) -> [String: Any] {
    let all = corners.flatMap { $0 }
    let rectangle: [Double] = [
      all.map(\.x).min() ?? 0, all.map(\.y).min() ?? 0, all.map(\.x).max() ?? 0, all.map(\.y).max() ?? 0,
    ]
    return [
      "/Type": "/Annot", "/Subtype": "/Highlight", "/Rect": rectangle.map(rounded),
      "/QuadPoints": corners.flatMap { $0.flatMap { [rounded($0.x), rounded($0.y)] } }, "/C": [1, 0.88, 0.4],
      "/F": 4, "/P": page, "/NM": "u:viendan-c\(index + 1)", "/T": "u:viendan", "/Contents": "u:" + contents,
    ]
  }

  private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  /// How points from the upper left of the page as it is shown become those of its own space.
  private func frame(of page: String) -> PDFFrame? {
    guard let box = inherited("/MediaBox", page) as? [Any], box.count == 4 else { return nil }
    let numbers = box.compactMap { (resolved($0) as? NSNumber)?.doubleValue }
    guard numbers.count == 4 else { return nil }
    let turn = (inherited("/Rotate", page) as? NSNumber)?.intValue ?? 0
    return PDFFrame(
      left: min(numbers[0], numbers[2]), bottom: min(numbers[1], numbers[3]),
      right: max(numbers[0], numbers[2]),
      top: max(numbers[1], numbers[3]), quarterTurns: ((turn / 90) % 4 + 4) % 4)
  }

  /// An entry of a page or of what it stands under.
  private func inherited(_ name: String, _ page: String) -> Any? {
    var at: String? = page
    // A hostile file may put a page under itself.
    for _ in 0..<64 {
      guard let reference = at, let dictionary = value(reference) as? [String: Any] else { return nil }
      if let found = dictionary[name] { return resolved(found) }
      at = dictionary["/Parent"] as? String
    }
    return nil
  }

  private func value(_ reference: String) -> Any? {
    (objects["obj:" + reference] as? [String: Any])?["value"]
  }

  private func resolved(_ value: Any) -> Any? {
    guard let reference = value as? String, reference.hasSuffix(" R") else { return value }
    return self.value(reference)
  }
}

/// A page's own space: from its lower left, before it is turned to be shown.
private struct PDFFrame {
  let left: Double
  let bottom: Double
  let right: Double
  let top: Double
  /// Clockwise.
  let quarterTurns: Int

  /// Upper left, upper right, lower left, lower right, as highlights have them.
  func corners(_ box: PageBox) -> [(x: Double, y: Double)] {
    [
      point(box.left, box.top), point(box.right, box.top), point(box.left, box.bottom),
      point(box.right, box.bottom),
    ]
  }

  private func point(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    switch quarterTurns {
    case 1: (left + y, bottom + x)
    case 2: (right - x, bottom + y)
    case 3: (right - y, top - x)
    default: (left + x, top - y)
    }
  }
}
