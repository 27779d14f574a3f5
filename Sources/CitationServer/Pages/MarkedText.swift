import CitationIndex
import Citations

/// A part of a plan as HTML: its text with links at the citations, and a note on each.
struct MarkedText {
  let text: String
  let notes: String

  init(_ plan: PlanReading, part: Range<Int>, frame: PageFrame) {
    var out: [UInt8] = []
    var notes: [UInt8] = []
    let wrapped = WrappedLines(plan.text, in: part)
    func append(_ range: Range<Int>) { wrapped.appendEscaped(range, to: &out) }
    var at = part.lowerBound
    for (index, read) in plan.citations.enumerated() {
      let range = read.citation.range
      guard part.contains(range.start), range.end <= part.upperBound else { continue }
      let note = CitationNote(read, number: index + 1, text: plan.text, frame: frame)
      notes += note.html.utf8
      // A mention inside another's words has a note but no mark of its own.
      guard range.start >= at else { continue }
      append(at..<range.start)
      let classes = "c \(read.citation.kind.rawValue) \(read.standing?.rawValue ?? "no-state")"
      let name = "id=\"c\(index + 1)\" class=\"\(classes)\" data-note=\"n\(index + 1)\""
      if let href = note.href {
        out += "<a \(name) href=\"\(escaped(href))\">".utf8
      } else {
        out += "<a \(name) href=\"#n\(index + 1)\">".utf8
      }
      append(range.start..<range.end)
      out += "</a>".utf8
      at = range.end
    }
    append(at..<part.upperBound)
    text = String(decoding: out, as: UTF8.self)
    self.notes = String(decoding: notes, as: UTF8.self)
  }
}

/// What was read at one citation, for the side list and for the card beside the text.
struct CitationNote {
  let html: String
  /// The page of the cited document.
  let href: String?

  init(_ read: PlanReading.Read, number: Int, text: [UInt8], frame: PageFrame) {
    let citation = read.citation
    let place = citation.provisions.first.map { DocumentWords.text(of: $0) }
    href = read.summary.map { frame.link("/document", [("key", $0.key), ("provision", place)]) }
    let words = text[citation.range.start..<citation.range.end]
    let written = String(decoding: words, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    var out =
      "<li id=\"n\(number)\" class=\"note\"><p class=\"note-head\"><a class=\"note-back\" href=\"#c\(number)\">\(number)</a> "
    let title = read.summary.map { DocumentWords.title($0) } ?? String(written.prefix(90))
    out += href.map { "<a href=\"\(escaped($0))\">\(escaped(title))</a>" } ?? escaped(title)
    out += "</p>"
    if let standing = read.standing {
      out +=
        "<p><span class=\"state \(standing.rawValue)\"><span aria-hidden=\"true\">\(standing.mark)</span> \(escaped(frame.say(standing.word)))</span></p>"
    }
    out += "<dl>"
    for (name, value) in CitationNote.fields(read, frame) {
      out += "<div><dt>\(escaped(name))</dt><dd>\(escaped(value))</dd></div>"
    }
    out += "</dl>"
    if let reason = CitationNote.reason(read, frame) {
      out += "<p class=\"inferred\">\(escaped(reason))</p>"
    }
    html = out + "</li>"
  }

  private static func fields(_ read: PlanReading.Read, _ frame: PageFrame) -> [(String, String)] {
    let citation = read.citation
    var out = [(frame.say("Loại", "Kind"), frame.say(citation.kind.word))]
    if let relation = citation.relation {
      out.append((frame.say("Quan hệ", "Relation"), frame.say(relation.word)))
    }
    if !citation.provisions.isEmpty {
      let places = citation.provisions.prefix(8).map { DocumentWords.text(of: $0) }.joined(separator: "; ")
      out.append((frame.say("Điều khoản", "Provision"), places))
    }
    if let symbol = citation.symbol { out.append((frame.say("Số, ký hiệu", "Symbol"), symbol.text)) }
    if let name = citation.name { out.append((frame.say("Tên", "Name"), name)) }
    if let date = citation.date ?? read.summary?.date {
      let text = DocumentWords.text(of: date)
      let inferred = citation.date == nil ? frame.say(" (suy ra)", " (inferred)") : ""
      out.append((frame.say("Ngày", "Date"), text + inferred))
    }
    if !citation.issuers.isEmpty {
      let names = citation.issuers.map {
        $0.name + ($0.inferred ? frame.say(" (suy ra)", " (inferred)") : "")
      }
      out.append((frame.say("Cơ quan", "Issuer"), names.joined(separator: ", ")))
    }
    if let term = citation.term { out.append((frame.say("Khóa", "Term"), term)) }
    if let subject = citation.subject { out.append((frame.say("Trích yếu", "Subject"), subject)) }
    if let plans = read.summary?.counts.plans, plans > 1 {
      out.append(
        (
          frame.say("Cũng ở", "Also in"),
          frame.say("\(plans - 1) văn bản khác", "\(plans - 1) other plans")
        ))
    }
    return out
  }

  private static func reason(_ read: PlanReading.Read, _ frame: PageFrame) -> String? {
    if let reason = read.reason {
      return switch reason {
      case .subject:
        frame.say(
          "Suy ra từ trích yếu: chỉ một văn bản đã biết có nội dung này.",
          "Inferred: the subject is that of one known document only.")
      case .list:
        frame.say(
          "Suy ra từ ngày hoặc khóa ghi ở cuối danh sách.",
          "Inferred: the day or term that closes the list is that of a known document of this number.")
      case .inForceThen:
        frame.say(
          "Suy ra: văn bản mang tên này có hiệu lực vào ngày của kế hoạch.",
          "Inferred: of this name it was in force on the plan's day.")
      case .onlyIssuer:
        frame.say(
          "Suy ra: chỉ một cơ quan ban hành loại này, mỗi năm một số.",
          "Inferred: only one body issues this type, once a year under this number.")
      }
    }
    if let inference = read.inference {
      return frame.say(
        "Suy ra từ viện dẫn số \(inference.source + 1) trong văn bản.",
        "Inferred from citation \(inference.source + 1) of this text.")
    }
    if case .ambiguous(let candidates) = read.citation.resolution {
      if candidates.count == 1 {
        return frame.say(
          "Có một văn bản đã biết gần giống, nhưng chưa chắc là văn bản này.",
          "One known document is much like it, but it may be another.")
      }
      return frame.say(
        "\(candidates.count) văn bản cùng phù hợp; chưa rõ là văn bản nào.",
        "\(candidates.count) documents fit; which one is open.")
    }
    return nil
  }
}
