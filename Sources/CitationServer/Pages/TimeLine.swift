import CitationIndex
import Citations

/// A document's life on one line: from when it holds, what changed it, what ended it, and today.
struct TimeLine {
  let svg: String

  private static let width = 660

  /// - Returns: nil where no day is known that it could begin with.
  init?(_ validity: Validity, _ known: KnownDocument, frame: PageFrame) {
    guard let start = known.effective ?? known.date else { return nil }
    let today = Service.today()
    let end = validity.state == .inForce || validity.state == .unknown ? nil : validity.since
    let first = TimeLine.years(start)
    let last = max(TimeLine.years(today), first + 0.5)
    func x(_ date: PartialDate) -> Int {
      let part = (TimeLine.years(date) - first) / (last - first)
      return 20 + Int(Double(TimeLine.width - 40) * min(1, max(0, part)))
    }
    let standing = Standing(validity)
    let stop = end.map(x) ?? TimeLine.width - 20
    let day = DocumentWords.text(of: start)
    var out =
      "<svg class=\"timeline\" width=\"\(TimeLine.width)\" height=\"58\" viewBox=\"0 0 \(TimeLine.width) 58\" role=\"img\" aria-label=\"\(escaped(frame.say("Hiệu lực từ \(day)", "In force from \(day)")))\">"
    out += "<line class=\"axis\" x1=\"20\" y1=\"24\" x2=\"\(TimeLine.width - 20)\" y2=\"24\"/>"
    out += "<line class=\"life \(standing.rawValue)\" x1=\"20\" y1=\"24\" x2=\"\(max(stop, 22))\" y2=\"24\"/>"
    out += "<circle class=\"point \(standing.rawValue)\" cx=\"20\" cy=\"24\" r=\"5\"/>"
    out += "<text class=\"tick start\" x=\"14\" y=\"48\">\(day)</text>"
    var labelled = 110
    for change in validity.changes {
      guard let day = change.effective else { continue }
      let at = x(day)
      let name = change.source.numberText?.uppercased() ?? ""
      out +=
        "<g><title>\(escaped("\(frame.say(change.kind.word)) \(name), \(DocumentWords.text(of: day))"))</title><circle class=\"point amended\" cx=\"\(at)\" cy=\"24\" r=\"5\"/></g>"
      // Labels that would run into each other are left to the list below.
      if at > labelled, at < TimeLine.width - 110, end == nil || abs(at - stop) > 70 {
        out += "<text class=\"tick\" x=\"\(at)\" y=\"48\">\(day.year)</text>"
        labelled = at + 60
      }
    }
    if let end {
      out += "<circle class=\"point ended\" cx=\"\(stop)\" cy=\"24\" r=\"5\"/>"
      let isLate = stop > TimeLine.width - 90
      out +=
        "<text class=\"tick\(isLate ? " end" : "")\" x=\"\(isLate ? TimeLine.width - 14 : stop)\" y=\"48\">\(DocumentWords.text(of: end))</text>"
    }
    if end == nil || stop < TimeLine.width - 150 {
      out +=
        "<text class=\"tick end\" x=\"\(TimeLine.width - 14)\" y=\"48\">\(frame.say("hôm nay", "today"))</text>"
    }
    svg = out + "</svg>"
  }

  /// A date as years and a part of one; the middle where only the year is known.
  private static func years(_ date: PartialDate) -> Double {
    Double(date.year) + (Double(date.month ?? 6) - 1) / 12 + Double(date.day ?? 15) / 372
  }
}
