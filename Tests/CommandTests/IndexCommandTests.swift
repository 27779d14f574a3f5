import Foundation
import Testing

struct IndexCommandTests {
  let folder: String

  init() throws {
    folder =
      FileManager.default.temporaryDirectory.appendingPathComponent("viendan-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder + "/plans", withIntermediateDirectories: true)
  }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/plans/" + name))
  }

  private func start(_ arguments: [String], in directory: String? = nil) throws -> (
    process: Process, out: Pipe, err: Pipe
  ) {
    let process = Process()
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    process.executableURL = root.appendingPathComponent(".build/debug/viendan")
    let hasIndex = arguments[0] != "extract"
    process.arguments = arguments + (hasIndex ? ["--index", folder + "/index.sqlite", "--lang", "en"] : [])
    if let directory { process.currentDirectoryURL = URL(fileURLWithPath: directory) }
    let (out, err) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    try process.run()
    return (process, out, err)
  }

  private func viendan(_ arguments: String...) throws -> (status: Int32, out: String, err: String) {
    try run(arguments)
  }

  private func run(
    _ arguments: [String], in directory: String? = nil
  ) throws -> (status: Int32, out: String, err: String) {
    let (process, out, err) = try start(arguments, in: directory)
    let output = out.fileHandleForReading.readDataToEndOfFile()
    let errors = err.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: output, as: UTF8.self),
      String(decoding: errors, as: UTF8.self)
    )
  }

  @Test func indexesAndAnswers() throws {
    try write(
      "a.txt",
      "KẾ HOẠCH\nThực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị về dân chủ ở cơ sở.\n")
    #expect(try viendan("index", folder + "/plans").out.hasPrefix("read 1 plan, 1 citations"))
    #expect(try viendan("index").out.hasPrefix("1 plan unchanged"))
    let answer = try viendan("cited-by", "ct30")
    #expect(answer.status == 0)
    #expect(answer.out.contains("cited by 1 plan in 1 place"))
    #expect(answer.out.contains("«Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị» về dân chủ"))
    #expect(try viendan("search", "dan chu").out.contains("«dân chủ»"))
    #expect(try viendan("cites", folder + "/plans/a.txt").out.contains("Chỉ thị 30-CT/TW"))
    #expect(try viendan("index", "--check").out == "the index is sound\n")
    #expect(try viendan("index", "--vacuum").status == 0)
    #expect(try viendan("index", "--rebuild").out.hasPrefix("read 1 plan"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.contains(".new") } == [])
    #expect(
      try viendan("cited-by", "ct30", "--format", "json").out
        == viendan("cited-by", "30-CT/TW", "--format", "json").out)
    #expect(try viendan("cited-by", "ct30", "--format", "csv").out.split(separator: "\r\n").count == 2)
    #expect(try viendan("stats").out.hasPrefix("1 plans"))
    #expect(try viendan("timeline", "ct30").status == 0)
    #expect(try viendan("graph", "ct30", "-o", folder + "/g.dot").status == 0)
    #expect(try viendan("graph", "ct30", "-o", folder + "/g.pdf").status == 2)
  }

  @Test func tellsWhatIsWrong() throws {
    try write("a.txt", "KẾ HOẠCH\nThực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998.\n")
    #expect(try viendan("cited-by", "ct30").err.contains("no such index; make it with: viendan index PATH"))
    #expect(try viendan("cited-by", "ct30").status == 4)
    #expect(try viendan("index").status == 2)
    let missing = try viendan("index", folder + "/none", folder + "/plans")
    #expect(missing.status == 3)
    #expect(missing.err.contains("/none: no such file or directory"))
    #expect(missing.out.hasPrefix("read 1 plan"))
    let unreadable = try viendan("cited-by", "xyz")
    #expect(unreadable.status == 2)
    #expect(
      unreadable.err
        == "viendan: \"xyz\" names no document; write its type and number, as nd 04/2015, or its name\n")
    #expect(try viendan("cited-by", "nd 99/2031").status == 1)
    #expect(try viendan("search", "...").status == 2)
    #expect(try viendan("search", "khongcotunay").status == 1)
    #expect(try viendan("search", String(repeating: "a", count: 10_000)).status == 2)
    #expect(try viendan("cites", "none.txt").status == 3)
    #expect(try viendan("cited-by", "ct30", "--from", "soon").status == 2)
    try Data("no database at all".utf8).write(to: URL(fileURLWithPath: folder + "/index.sqlite"))
    let other = try viendan("index", folder + "/plans")
    #expect(other.status == 4)
    #expect(other.err.contains("not an SQLite file"))
  }

  @Test(arguments: [
    (["--province", "Đồng Nai"], 1), (["--province", "Đồng Nai", "--successors"], 0),
    (["--province", "Bình Phước", "--successors"], 0), (["--province", "Cà Mau", "--successors"], 1),
    (["--issuer", "UBND tỉnh Đồng Nai"], 1), (["--issuer", "UBND tỉnh Đồng Nai", "--successors"], 0),
  ])
  func mergedProvincesAreFoundWhereAsked(filter: [String], status: Int) throws {
    try write(
      "a.txt",
      """
      ỦY BAN NHÂN DÂN
      TỈNH BÌNH PHƯỚC

      Số: 44/KH-UBND

      Bình Phước, ngày 14 tháng 02 năm 2023

      KẾ HOẠCH
      Về dân chủ ở cơ sở

      Thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị.
      """)
    #expect(try viendan("index", folder + "/plans").status == 0)
    #expect(try Int(run(["cited-by", "ct 30"] + filter).status) == status)
  }

  @Test func whatIsMeantForTheTerminalIsShownNotSent() throws {
    let name = "a\u{1B}[31m\u{9B}2Jb.txt"
    try write(
      name,
      "KẾ HOẠCH \u{1B}]0;x\u{7}\nThực hiện Nghị định số 04/2015/NĐ-CP \u{1B}[2Jngày 09/01/2015 của Chính phủ.\n"
    )
    try write("b\u{1B}[31m.zip", "x")
    for arguments in [
      ["index", folder + "/plans"], ["extract", folder + "/plans"], ["cited-by", "nd 04/2015"],
      ["search", "thuc hien"], ["cites", folder + "/plans/" + name], ["check", folder + "/plans/" + name],
      ["extract", "--explain", folder + "/plans/" + name], ["cites", "none\u{1B}.txt"], ["stats"],
    ] {
      let answer = try run(arguments)
      let controls = (answer.out + answer.err).unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || 0x7F...0x9F ~= $0.value
      }
      #expect(controls.isEmpty, "\(arguments)")
    }
  }

  @Test func aNameThatLooksLikeAnOptionIsAName() throws {
    for name in ["-v.pdf", "--help.doc", "-o.rtf", "-.png"] {
      let kinds = [
        "pdf": "%PDF-1.4\n%%EOF\n", "doc": "\u{0}", "rtf": "{\\rtf1 Theo Chỉ thị 16/CT-TTg\\par}", "png": "x",
      ]
      try write(name, kinds[String(name.suffix(3))]!)
      let answer = try run(["extract", "--", name], in: folder + "/plans")
      // Taken for an option, it would print a version or help, or write a file.
      #expect(!(answer.out + answer.err).lowercased().contains("usage"), "\(answer)")
      #expect(answer.status == 0 || answer.err.contains("\(name): "), "\(answer)")
    }
  }

  /// Kills the program while it indexes; `VIENDAN_KILLS` says how often.
  @Test func killedAtAnyMomentTheIndexHoldsWholeDocuments() throws {
    let kills = ProcessInfo.processInfo.environment["VIENDAN_KILLS"].flatMap { Int($0) } ?? 4
    for number in 0..<400 {
      try write(
        "\(number).txt",
        """
        KẾ HOẠCH

        Căn cứ Nghị định số \(number % 50 + 1)/2015/NĐ-CP ngày 09/01/2015 của Chính phủ;
        thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị, Kế hoạch số \(number % 9 + 1)/KH-UBND của UBND tỉnh.
        """)
    }
    var random = SystemRandomNumberGenerator()
    for round in 0..<kills {
      // Each round finds some plans changed, so that there is work to be killed in.
      for number in stride(from: round % 3, to: 400, by: 3) {
        try write(
          "\(number).txt",
          "Kế hoạch \(round)\nThực hiện Nghị định số \(number % 50 + 1)/2016/NĐ-CP và Chỉ thị số 30-CT/TW ngày 18/02/1998.\n"
        )
      }
      let (process, _, _) = try start(["index", folder + "/plans"])
      usleep(UInt32.random(in: 5_000...900_000, using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      guard FileManager.default.fileExists(atPath: folder + "/index.sqlite") else { continue }
      let check = try viendan("index", "--check")
      #expect(check.status == 0, "\(check.err)")
    }
    #expect(try viendan("index", folder + "/plans").status == 0)
    #expect(try viendan("index", folder + "/plans").out.hasPrefix("400 plans unchanged"))
    #expect(try viendan("cited-by", "ct30").out.contains("cited by 400 plans"))
    #expect(try viendan("index", "--check").status == 0)
  }

  @Test func aListThatCannotBeReadMakesNoIndex() throws {
    let result = try viendan("index", "--list", folder + "/nothing.tsv")
    #expect(result.status == 3)
    #expect(result.err.contains("nothing.tsv: cannot be read; check the name"))
    #expect(!FileManager.default.fileExists(atPath: folder + "/index.sqlite"))
  }

  @Test func aLineOfAListThatIsNoItemIsNamed() throws {
    try write("list.tsv", "a\tb.txt\nalone\n")
    let result = try viendan("index", "--list", folder + "/plans/list.tsv")
    #expect(result.status == 2)
    #expect(result.err.contains("list.tsv:2: not a name, a tab and a file"))
  }

  @Test(arguments: [
    ("extarct", "did you mean extract?"), ("serch", "did you mean search?"),
    ("plan.txt", "see viendan --help"),
  ])
  func aCommandThatIsNoneIsNamed(word: String, hint: String) throws {
    let result = try viendan(word, "a.txt")
    #expect(result.status == 2)
    #expect(result.err == "viendan: no command \"\(word)\"; \(hint)\n")
  }
}
