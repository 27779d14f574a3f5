import CitationCheck

/// What happened, what was kept, what to try.
enum ErrorPage {
  static let template = #"""
    {{<layout}}{{$main}}
    <section class="narrow problem">
    <p class="kicker">{{status}}</p>
    <h1>{{title}}</h1>
    {{#detail}}<p class="lead">{{detail}}</p>{{/detail}}
    <p>{{hint}}</p>
    <p><a class="button" href="{{home}}">{{w.toSearch}}</a></p>
    </section>
    {{/main}}{{/layout}}
    """#

  static func text(_ problem: Problem, language: Language) -> String {
    let frame = PageFrame(language: language)
    var values: [String: Any] = ["status": problem.status.code, "hint": problem.kind.hint[language]]
    if let detail = problem.detail { values["detail"] = detail[language] }
    return frame.html("error", title: problem.kind.title[language], active: "", values)
  }
}
