import CitationCheck
import Citations
import Foundation
import Hummingbird

/// What a check found: the draft on the left, the findings beside it, and what can be downloaded.
struct ReportPage {
  static let template = #"""
    {{<layout}}{{$main}}
    <article class="report">
    <header class="report-head">
    <h1>{{title}}</h1>
    <p class="muted">{{name}}{{#day}} · {{day}}{{/day}}</p>
    <p class="verdicts"><b>{{citations}}</b>{{#verdicts}}<span class="verdict {{class}}"><span aria-hidden="true">{{mark}}</span> {{count}} {{word}}</span>{{/verdicts}}</p>
    {{#downloads}}<form class="downloads" action="/check" method="post" enctype="multipart/form-data">
    <input type="hidden" name="packed" value="{{packed}}"><input type="hidden" name="name" value="{{name}}"><input type="hidden" name="as-of" value="{{asOf}}">{{#chosenLang}}<input type="hidden" name="lang" value="{{chosenLang}}">{{/chosenLang}}
    <span>{{w.download}}</span>{{#formats}}<button type="submit" name="format" value="{{value}}" class="quiet">{{label}}</button>{{/formats}}
    </form>{{/downloads}}
    {{^downloads}}<p class="muted">{{w.tooBigToKeep}}</p>{{/downloads}}
    </header>
    {{#hasFindings}}<fieldset class="severities"><legend class="unseen">{{w.severity}}</legend>
    <label><input type="radio" name="severity" id="show-all" checked> {{w.allFindings}} <b>{{total}}</b></label>{{#severities}}<label class="{{id}}"><input type="radio" name="severity" id="show-{{id}}"> {{word}} <b>{{count}}</b></label>{{/severities}}
    </fieldset>{{/hasFindings}}
    {{^hasFindings}}<p class="notice good">{{clean}}</p>{{/hasFindings}}
    <div class="reading">
    <div class="text" id="text" lang="vi">{{{text}}}</div>
    <aside class="side" aria-label="{{w.findings}}"><h2>{{w.findings}}</h2><ol class="notes findings">
    {{#findings}}<li id="finding{{number}}" class="finding {{severity}}"><p class="finding-head"><a class="note-back" href="#f{{number}}">{{number}}</a> <span class="severity">{{severityWord}}</span> <span class="muted">{{line}}</span></p>
    <p class="finding-message">{{message}}</p>{{#notes}}<p class="finding-note">{{note}}</p>{{/notes}}{{#suggestion}}<p class="suggestion"><span>{{w.write}}</span> <ins>{{suggestion}}</ins> <button type="button" class="copy quiet" data-copy="{{suggestion}}" hidden>{{w.copy}}</button></p>{{/suggestion}}
    <p class="finding-source muted">{{check}} · {{source}}</p></li>{{/findings}}
    </ol></aside>
    </div>
    <p><a href="{{again}}">{{w.checkAnother}}</a></p>
    </article>
    {{/main}}{{/layout}}
    """#

  /// Bytes of a draft that the page carries with it, so that downloads need no copy on the server.
  private static let carried = 3 << 20
  /// Bytes of text that a page shows.
  private static let shown = 400_000
  /// Findings that a page shows; downloads have all of them.
  private static let listed = 1_000

  let checked: CheckedDraft
  let asOf: String?
  let frame: PageFrame

  func answer() -> Response {
    frame.answer(
      "report", title: frame.say("Kết quả kiểm tra", "What was found"), active: "/check", values)
  }

  private var report: Report { checked.report }
  private var shownFindings: ArraySlice<Finding> { report.findings.prefix(ReportPage.listed) }

  private var values: [String: Any] {
    var out: [String: Any] = [
      "name": checked.sent.name, "asOf": asOf ?? "", "again": frame.link("/check"),
      "citations": frame.say(
        "\(report.judgements.count) viện dẫn",
        report.judgements.count == 1 ? "1 citation" : "\(report.judgements.count) citations"),
      "verdicts": verdicts, "hasFindings": !report.findings.isEmpty, "total": report.findings.count,
      "clean": clean, "severities": severities, "text": text,
      "findings": shownFindings.enumerated().map { finding($0.element, number: $0.offset + 1) },
    ]
    let day = asOf.flatMap { PartialDate(iso: $0) } ?? report.draft.reading.header.date
    if let day {
      out["day"] = frame.say("xét tại ngày ", "as of ") + DocumentWords.text(of: day)
    } else {
      out["day"] = frame.say(
        "không thấy ngày của dự thảo: hiệu lực chưa được xét",
        "no date found in the draft: validity was not judged")
    }
    if checked.sent.bytes.count <= ReportPage.carried {
      out["downloads"] =
        [
          "packed": Data(checked.sent.bytes).base64EncodedString(), "formats": formats,
        ] as [String: Any]
    }
    return out
  }

  private var formats: [[String: Any]] {
    var formats = [("xlsx", "XLSX"), ("sarif", "SARIF"), ("json", "JSON"), ("html", "HTML")]
    if checked.isWord { formats.insert(("docx", frame.say("Word có nhận xét", "Word with comments")), at: 0) }
    return formats.map { ["value": $0.0, "label": $0.1] }
  }

  private var clean: String {
    report.judgements.isEmpty
      ? frame.say(
        "Không thấy viện dẫn nào trong văn bản này.", "No citation was found in this text.")
      : frame.say("Không thấy chỗ nào phải sửa.", "Nothing to correct was found.")
  }

  private var verdicts: [[String: Any]] {
    let marks: [Verdict: String] = [
      .verified: "✓", .partly: "◐", .mismatched: "✕", .outOfDate: "○", .ambiguous: "≈", .notFound: "?",
      .outOfScope: "–",
    ]
    return Verdict.allCases.compactMap { verdict in
      let count = report.count(verdict)
      guard count > 0 else { return nil }
      return [
        "class": verdict.rawValue, "mark": marks[verdict] ?? "", "count": count,
        "word": frame.say(verdict.name),
      ]
    }
  }

  private var severities: [[String: Any]] {
    Severity.allCases.reversed().compactMap { severity in
      let count = report.count(severity)
      return count == 0
        ? nil : ["id": severity.rawValue, "word": frame.say(ReportPage.word(severity)), "count": count]
    }
  }

  private static func word(_ severity: Severity) -> Phrase {
    switch severity {
    case .error: Phrase(vi: "Lỗi", en: "Error")
    case .warning: Phrase(vi: "Cảnh báo", en: "Warning")
    case .note: Phrase(vi: "Ghi chú", en: "Note")
    }
  }

  private func finding(_ finding: Finding, number: Int) -> [String: Any] {
    let place = report.draft.position(of: finding.range.start)
    var out: [String: Any] = [
      "number": number, "severity": finding.severity.rawValue,
      "severityWord": frame.say(ReportPage.word(finding.severity)),
      "line": frame.say("dòng \(place.line)", "line \(place.line)"), "message": frame.say(finding.message),
      "notes": finding.notes.map { ["note": frame.say($0)] }, "check": finding.check,
      "source": finding.source,
    ]
    if let suggestion = finding.suggestion { out["suggestion"] = suggestion.text }
    return out
  }

  private var text: String {
    MarkedDraft(checked.text, findings: Array(shownFindings), shown: ReportPage.shown).html
  }
}
