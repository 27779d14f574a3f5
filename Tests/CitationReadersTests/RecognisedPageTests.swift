import Testing

@testable import CitationReaders

struct MendRecognisedTests {
  @Test(arguments: [
    ("1238-QĐÐ/TU", "1238-QĐ/TU"), ("QÐĐ-TTg", "QĐ-TTg"), ("04/ĐÐK,", "04/ĐK,"), ("34/⁄2007", "34/2007"),
    ("18⁄2000/CT-TTg", "18/2000/CT-TTg"), ("1⁄1", "1/1"),
    ("201ó", "2016"), ("1ó/5/201ó", "16/5/2016"), ("ó0/2013/NĐ-CP", "60/2013/NĐ-CP"),
    ("0ó-KL/TW", "06-KL/TW"),
    ("O1-ĐA/TU", "01-ĐA/TU"), ("3O/2O2O", "30/2020"), ("l2/QĐ-UBND", "12/QĐ-UBND"), ("I2/2020", "12/2020"),
    ("2o2o0", "20200"), ("03-CT/IW,", "03-CT/TW,"), ("16/CT-TTEg", "16/CT-TTg"), ("06/QĐ-T'Tg", "06/QĐ-TTg"),
    ("114-KL/ZTW", "114-KL/TW"), ("9/JTW.", "9/TW."), ("CT/IW,", "CT/TW,"), ("QĐ/ZTW", "QĐ/TW"),
    ("Ngh1", "Nghị"), ("tr]", "trị"), ("\"Th1,", "\"Thị,"),
  ])
  func mends(read: String, meant: String) { #expect(Array(mended(read).utf8) == Array(meant.utf8)) }

  @Test(arguments: [
    "", "ó", "đó", "QĐ", "Ðiều", "04/ÐK", "Đ", "30c/NQ-CP", "12a", "I/2018", "II/2018", "XII", "CO2", "5o",
    "10l", "2I",
    "H2O", "QH15", "UBTVQH11", "Oanh", "Ioan", "khoản", "1.234.567", "138/KH-UBND", "05-CT/TW", "3418/BVNTW",
    "12/BCĐTW", "7/UBTW", "W", "TTg", "www.W", "01/Trg", "01/Tag", "12/THg", "-", "/", "9/W", "2/IWX", "24/7",
    "114-KL/ATW", "ZTW", "9/FZTW", "TH1", "C/IW", "Ct/IW", "CT-IW", "h1", "ch1", "[tr]", "tr1a", "tra]",
    "5th1", "]", "1",
  ])
  func leavesAlone(word: String) { #expect(Array(mended(word).utf8) == Array(word.utf8)) }
}

struct RecognisedPageTests {
  private func table(_ rows: String...) -> [UInt8] {
    Array((["level\t…"] + rows).map { $0.replacing(" ", with: "\t") }.joined(separator: "\n").utf8)
  }

  private let page = "1 1 0 0 0 0 0 0 1000 2000 -1 "

  @Test func readsPagesWordsAndBoxes() throws {
    let found = parseRecognised(
      table(
        page, "5 1 1 1 1 1 100 200 50 20 91.5 Điều", "5 1 1 1 1 2 160 200 20 20 60 5",
        "5 1 1 1 2 1 100 240 20 20 60 và",
        "1 2 0 0 0 0 0 0 500 500 -1 ", "5 2 1 1 1 1 10 10 20 20 95 hai", "5 2 1 1 1 2 10 10 20 20 95 "),
      scale: 0.5)
    #expect(found.map(\.number) == [1, 2])
    #expect(found[0].width == 500 && found[0].height == 1000)
    let lines = found[0].page.lines
    #expect(lines.map { String(decoding: $0.text, as: UTF8.self) } == ["Điều 5", "và"])
    #expect(lines[0].box == Box(x0: 50, y0: 100, x1: 90, y1: 110))
    #expect(found[1].page.lines.count == 1)
  }

  @Test(arguments: ["", "level\n", "5 1 1 1 1 1 1 1 1 1 95 a", "1 1\n5 1", "a b c d e f g h i j k l"])
  func tablesWithoutPagesGiveNone(rows: String) {
    #expect(parseRecognised(table(rows), scale: 1).isEmpty)
  }

  @Test(arguments: [
    // A doubtful figure gives way to a surer one, and only the figures do.
    ("20/4/2067, 22.8", "20/4/2007, 96.7", "20/4/2007,"),
    ("94/2015/NĐ- 17.8", "04/2015/ND- 40.7", "04/2015/NĐ-"),
    // What is surer stays; so does what the other read with figures elsewhere, or not as figures.
    ("2013 95", "2018 99", "2013"), ("2013 60", "2018 50", "2013"), ("VIII 20", "V111 90", "VIII"),
    ("XIT) 80", "XII) 95", "XII)"), ("(XITI); 42", "XII, 93", "(XII);"), ("VIITI) 45", "VIII) 93", "VIII)"),
    ("XIT 95", "XII 96", "XII"), ("Xl 80", "XI 90", "XI"), ("IX, 80", "XI 85", "XI,"),
    ("XIT 80", "XII 70", "XIT"), ("XI 95", "XII 99", "XI"), ("XIT 80", "XIT 95", "XIT"),
    ("VT 60", "VI 90", "VT"),
    ("XIT 80", "IIX 95", "XIT"), ("TTX 60", "XIX 90", "TTX"), ("ll 60", "II 90", "ll"),
    ("TI 60", "II 90", "TI"),
    // A date that cannot be gives way to one that can.
    ("67/6/2017, 95", "07/6/2017, 76", "07/6/2017,"), ("12/31/2017 95", "12/11/2017 50", "12/11/2017"),
    ("67/6/2017 80", "87/6/2017 70", "67/6/2017"), ("17/6/2017 95", "07/6/2017 99", "17/6/2017"),
    ("67/2017 95", "07/2017 50", "67/2017"), ("67/6/20177 95", "07/6/20177 50", "67/6/20177"),
    ("20/4 50", "2014 90", "20/4"), ("12 50", "123 90", "12"), ("1a 50", "12 90", "1a"),
  ])
  func takesSurerFigures(mine: String, theirs: String, taken: String) {
    let at = "5 1 1 1 1 1 100 200 50 20 "
    var found = parseRecognised(table(page, at + swapped(mine)), scale: 1)
    let other = parseRecognised(table(page, at + swapped(theirs)), scale: 1)
    found[0].takeFigures(of: other[0])
    #expect(found[0].words.map(\.text) == [taken])
  }

  @Test func takesFiguresOfTheSamePlaceOnly() {
    var found = parseRecognised(table(page, "5 1 1 1 1 1 100 200 50 20 40 2013"), scale: 1)
    found[0].takeFigures(of: parseRecognised(table(page, "5 1 1 1 1 1 300 200 50 20 99 2018"), scale: 1)[0])
    #expect(found[0].words.map(\.text) == ["2013"])
  }

  /// "word confidence" as the table has it.
  private func swapped(_ word: String) -> String {
    word.split(separator: " ").reversed().joined(separator: " ")
  }
}
