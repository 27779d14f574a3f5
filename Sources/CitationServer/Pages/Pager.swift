/// Links to the parts of a long list.
enum Pager {
  static let template = #"""
    {{#pager}}<nav class="pager" aria-label="{{w.parts}}">{{#previous}}<a rel="prev" href="{{previous}}">← {{w.previous}}</a>{{/previous}}<span>{{range}}</span>{{#next}}<a rel="next" href="{{next}}">{{w.next}} →</a>{{/next}}</nav>{{/pager}}
    """#

  /// - Returns: nil where all stands on one page.
  static func values(_ frame: PageFrame, offset: Int, shown: Int, total: Int, size: Int) -> [String: Any]? {
    guard total > shown || offset > 0 else { return nil }
    var out: [String: Any] = [
      "range": frame.say(
        "\(frame.count(offset + 1))–\(frame.count(offset + shown)) trong \(frame.count(total))",
        "\(frame.count(offset + 1))–\(frame.count(offset + shown)) of \(frame.count(total))")
    ]
    if offset > 0 { out["previous"] = frame.relink([("offset", offset > size ? "\(offset - size)" : nil)]) }
    if offset + shown < total { out["next"] = frame.relink([("offset", "\(offset + shown)")]) }
    return out
  }
}
