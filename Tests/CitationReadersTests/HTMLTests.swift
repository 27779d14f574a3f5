import Testing

@testable import CitationReaders

struct HTMLTests {
  @Test(arguments: [
    ("<html><body><p>một<p>hai", "một\nhai\n"), ("<html><p>a<b>b</b>\n c</p>", "ab c\n"),
    ("<html><script>var a = '01/2020/NĐ-CP'</script><style>p{}</style><p>a", "a\n"),
    ("<html><table><tr><td>Luật<td>45/2013/QH13</table>", "Luật\n\n45/2013/QH13\n"),
    ("<html><p>a<br>b<br><br>c", "a\nb\n\nc\n"), ("<html><pre>a\n  b</pre>", "a\n  b\n"),
    ("<html><p>a &amp; &eacute;&nbsp;b &#7883;", "a & é\u{A0}b ị\n"), ("<html><!-- x --><p>a", "a\n"),
    ("<html><title>Tên</title><body>a", "Tên\n\na\n"), ("<p>nghị định</p>", "nghị định\n"),
  ])
  func delivers(page: String, text: String) throws {
    let source = try sourceText(Array(page.utf8), path: "a.html")
    #expect(source.format == .html)
    #expect(source.text == text)
  }

  @Test func readsDeclaredAndSniffedEncodings() throws {
    let head = #"<html><meta charset="windows-1258"><p>"#
    #expect(try sourceText(encode(head + "Nghị định", as: .windows1258)).text == "Nghị định\n")
    let western = #"<html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>"#
    #expect(
      try sourceText(encode(western + "Nghị quyết của Chính phủ", as: .tcvn3)).text
        == "Nghị quyết của Chính phủ\n")
    #expect(
      try sourceText(encode("\u{FEFF}<html><p>Nghị định", as: .utf16LittleEndian)).text == "Nghị định\n")
  }

  @Test func nestsWithoutBound() throws {
    let page = "<html>" + String(repeating: "<div>", count: 100_000) + "a"
    _ = try sourceText(Array(page.utf8))
  }

  @Test(arguments: ["a < b, see <https://example.org>", "< 5%", "<unknown>", "1 <p> 2"])
  func plainTextIsNoPage(text: String) throws { #expect(try sourceText(Array(text.utf8)).format == .text) }
}
