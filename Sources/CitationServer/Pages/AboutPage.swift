import CitationCheck
import CitationExport
import Hummingbird

/// What this is, how well it reads, how it is asked by programs.
struct AboutPage {
  static let template = #"""
    {{<layout}}{{$main}}
    <section class="narrow prose">
    <h1>{{title}}</h1>
    {{#parts}}<h2>{{title}}</h2>{{#paragraphs}}<p>{{text}}</p>{{/paragraphs}}{{/parts}}
    <h2 id="exact">{{w.howExact}}</h2>
    <p>{{w.howExactLead}}</p>
    <div class="scroll figures-table" tabindex="0" role="region" aria-labelledby="exact"><table class="grid"><thead><tr><th scope="col">{{w.texts}}</th><th scope="col" class="number">{{w.citations}}</th><th scope="col" class="number">{{w.precision}}</th><th scope="col" class="number">{{w.recall}}</th><th scope="col" class="number">{{w.spans}}</th></tr></thead><tbody>{{#quality}}<tr><th scope="row">{{name}}</th><td class="number">{{gold}}</td><td class="number">{{precision}}</td><td class="number">{{recall}}</td><td class="number">{{spans}}</td></tr>{{/quality}}</tbody></table></div>
    <h2 id="quick">{{w.howQuick}}</h2>
    <div class="scroll figures-table" tabindex="0" role="region" aria-labelledby="quick"><table class="grid"><thead><tr><th scope="col">{{w.measure}}</th><th scope="col" class="number">{{w.measured}}</th><th scope="col" class="number">{{w.wanted}}</th></tr></thead><tbody>{{#speed}}<tr><th scope="row">{{name}}</th><td class="number">{{measured}}</td><td class="number">{{wanted}}</td></tr>{{/speed}}</tbody></table></div>
    <p class="muted" lang="en">{{measuredOn}}</p>
    <h2>{{w.keys}}</h2>
    <dl class="keys">{{#keys}}<div><dt><kbd>{{key}}</kbd></dt><dd>{{text}}</dd></div>{{/keys}}</dl>
    <h2>API</h2>
    <p>{{w.apiLead}} <a href="/openapi.json">/openapi.json</a></p>
    <div class="scroll" tabindex="0" role="region" aria-label="API"><table class="grid"><thead><tr><th scope="col">{{w.address}}</th><th scope="col">{{w.answers}}</th></tr></thead><tbody>{{#routes}}<tr><td><code>{{route}}</code></td><td>{{text}}</td></tr>{{/routes}}</tbody></table></div>
    <h2 id="problems">{{w.problems}}</h2>
    <p>{{w.problemsLead}}</p>
    <dl class="problems">{{#problems}}<div id="{{id}}"><dt><code>{{id}}</code></dt><dd>{{title}}. {{hint}}</dd></div>{{/problems}}</dl>
    </section>
    {{/main}}{{/layout}}
    """#

  func answer(_ request: Request) -> Response {
    let frame = PageFrame(request)
    let values: [String: Any] = [
      "parts": parts(frame), "quality": quality(frame), "speed": speed(frame),
      "measuredOn": MeasuredFigures.shipped.measured,
      "keys": [
        ["key": "/", "text": frame.say("tra cứu", "search")],
        ["key": "j", "text": frame.say("viện dẫn sau", "next citation")],
        ["key": "k", "text": frame.say("viện dẫn trước", "previous citation")],
        ["key": "?", "text": frame.say("các phím tắt", "keys")],
      ],
      "routes": OpenAPI.routes.map { ["route": $0.route, "text": frame.say($0.summary)] },
      "problems": Problem.Kind.allCases.map { kind in
        ["id": kind.rawValue, "title": frame.say(kind.title), "hint": frame.say(kind.hint)]
      },
    ]
    return frame.answer("about", title: frame.say("Giới thiệu", "About"), active: "/about", values)
  }

  private func quality(_ frame: PageFrame) -> [[String: Any]] {
    MeasuredFigures.shipped.quality.compactMap { row in
      // | gold | found | precision | recall | F1 | exact spans |
      guard let name = MeasuredFigures.sets[row.name], row.cells.count == 6 else { return nil }
      func share(_ text: String) -> String { frame.number(text) + "%" }
      return [
        "name": frame.say(name), "gold": row.cells[0], "precision": share(row.cells[2]),
        "recall": share(row.cells[3]), "spans": share(row.cells[5]),
      ]
    }
  }

  private func speed(_ frame: PageFrame) -> [[String: Any]] {
    let rows = MeasuredFigures.shipped.speed
    return MeasuredFigures.benchmarks.compactMap { name, text in
      // | what | measured | wanted |
      guard let row = rows.first(where: { $0.name == name }), row.cells.count >= 2 else { return nil }
      return [
        "name": frame.say(text), "measured": row.cells[1],
        "wanted": row.cells.count > 2 ? row.cells[2] : "",
      ]
    }
  }

  private func parts(_ frame: PageFrame) -> [[String: Any]] {
    func part(_ title: Phrase, _ paragraphs: [Phrase]) -> [String: Any] {
      ["title": frame.say(title), "paragraphs": paragraphs.map { ["text": frame.say($0)] }]
    }
    let formats = TableFormat.allCases.map { $0.rawValue.uppercased() }.joined(separator: ", ")
    return [
      part(
        Phrase(vi: "Dùng để làm gì", en: "What it is for"),
        [
          Phrase(
            vi:
              "viendan đọc kế hoạch, chỉ thị, báo cáo tiếng Việt và trả lời ba câu hỏi: văn bản nào viện dẫn văn bản này, các viện dẫn trong dự thảo có đúng không, và bảng tất cả văn bản được viện dẫn.",
            en:
              "viendan reads Vietnamese plans, directives and reports and answers three questions: who cites a document, whether the citations of a draft are right, and the table of all that is cited."
          ),
          Phrase(
            vi:
              "Cùng một số, ký hiệu có thể là nhiều văn bản: mỗi năm, mỗi nhiệm kỳ, mỗi tỉnh đánh số lại. Chỗ nào chưa đủ để biết, trang này nói là chưa rõ chứ không đoán. Điều gì là suy ra thì ghi là suy ra.",
            en:
              "One symbol may be many documents: numbers begin anew each year, each term, in each province. Where that is open this site says so and never guesses. What is inferred is marked as inferred."
          ),
        ]),
      part(
        Phrase(vi: "Hiệu lực", en: "Validity"),
        [
          Phrase(
            vi:
              "Hiệu lực lấy từ sổ đăng ký kèm theo chương trình, lập từ các nguồn công khai; mỗi dòng có nguồn và độ tin cậy. Đó là trợ giúp, không thay cho Công báo và cơ sở dữ liệu quốc gia về văn bản pháp luật.",
            en:
              "Validity comes from the registry that ships with the program, made from public sources; each row has its source and how sure it is. It helps, and does not replace the official gazette or the national database of legal documents."
          )
        ]),
      part(
        Phrase(vi: "Dự thảo của bạn", en: "Your drafts"),
        [
          Phrase(
            vi:
              "Dự thảo gửi lên để kiểm tra chỉ nằm trong bộ nhớ khi đang xử lý; không được lưu, không ghi vào nhật ký, không gửi đi nơi khác. Trang này không gọi máy chủ nào khác.",
            en:
              "A draft that you send for checking is in memory while it is read; it is not stored, not logged, not passed on. These pages ask no other server for anything."
          )
        ]),
      part(
        Phrase(vi: "Định dạng", en: "Formats"),
        [
          Phrase(
            vi: "Xuất bảng: \(formats). Báo cáo kiểm tra: JSON, SARIF, JUnit, HTML, XLSX.",
            en: "Tables: \(formats). Reports of checks: JSON, SARIF, JUnit, HTML, XLSX.")
        ]),
    ]
  }
}
