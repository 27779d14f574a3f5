import GeneratedTexts

/// A text that a reader could be slow on, in any size.
public struct Workload: Sendable {
  public let name: String
  /// About that many bytes of it.
  public let text: @Sendable (_ size: Int) -> [UInt8]

  /// A stretch repeated, between a head and a foot that occur once.
  init(_ name: String, head: String = "", repeating stretch: String, foot: String = "") {
    self.name = name
    text = { size in
      var bytes = Array(head.utf8)
      let unit = Array(stretch.utf8)
      bytes.reserveCapacity(size + unit.count + foot.utf8.count)
      while bytes.count < size { bytes += unit }
      return bytes + foot.utf8
    }
  }

  /// Stretches that differ, by their running number.
  init(_ name: String, head: String = "", each stretch: @escaping @Sendable (Int) -> String) {
    self.name = name
    text = { size in
      var bytes = Array(head.utf8)
      var number = 0
      while bytes.count < size {
        bytes += stretch(number).utf8
        number += 1
      }
      return bytes
    }
  }

  init(_ name: String, nested open: String, _ core: String, _ close: String) {
    self.name = name
    text = { size in
      let depth = size / (open.utf8.count + close.utf8.count)
      return Array(
        (String(repeating: open, count: depth) + core + String(repeating: close, count: depth)).utf8)
    }
  }

  /// Random bytes of a set.
  init(_ name: String, bytes set: [UInt8]) {
    self.name = name
    text = { size in
      var random = SeededGenerator(seed: 7)
      return (0..<size).map { _ in set[Int(random.next() % UInt64(set.count))] }
    }
  }

  public static let all: [Workload] = [
    Workload(
      "one line of prose", repeating: "các cơ quan, đơn vị phối hợp chặt chẽ trong quá trình tổ chức "),
    Workload(
      "one line of citations",
      repeating:
        "thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị (khóa VIII) và khoản 3 Điều 63 "
        + "Bộ luật Lao động, "),
    Workload("clauses in one run", head: "theo ") { "khoản \($0 + 1), " },
    Workload("points, clauses and articles in one run", head: "theo ") {
      "điểm a khoản 1 và khoản 2 Điều \($0 + 1), "
    },
    Workload(
      "provisions before one law", head: "theo khoản 1", repeating: ", khoản 2", foot: " Luật Đất đai"),
    Workload("symbols in one list", head: "các Nghị định số 1/2015/NĐ-CP") { ", \($0)/2015/NĐ-CP" },
    Workload("numbers before one symbol", head: "Nghị quyết số 1", repeating: ", 18", foot: "-NQ/TW"),
    Workload("documents with subjects", repeating: "Nghị định số 4/2015/NĐ-CP về việc thực hiện "),
    Workload("laws that amend laws", repeating: "Luật sửa đổi, bổ sung một số điều của "),
    Workload("laws in one name", head: "Luật sửa đổi, bổ sung", repeating: " Luật Đất đai, Luật Nhà ở, "),
    Workload("short forms and their uses") {
      "Nghị định số \($0)/2015/NĐ-CP (sau đây gọi tắt là Nghị định \($0)); Nghị định \($0 / 2) nêu trên. "
    },
    Workload("back references", repeating: "Nghị định nêu trên, Luật đó, "),
    Workload("self references", repeating: "khoản 2 Điều này, Kế hoạch này, "),
    Workload("nested round brackets", nested: "(", "Nghị định số 4/2015/NĐ-CP", ")"),
    Workload("nested mixed brackets", nested: "([“", "khoản 1 Điều 5", "”])"),
    Workload("brackets that only open", repeating: "(khóa "),
    Workload("quotation marks that only open", repeating: "“Điều 5 "),
    Workload("digits and slashes", bytes: Array("0123456789/".utf8)),
    Workload("digits, hyphens and capitals", bytes: Array("0123456789/-NQCTKH".utf8)),
    Workload("digits", repeating: "7"),
    Workload("slashes", repeating: "/"),
    Workload("hyphens", repeating: "-"),
    Workload("number, slash, number", repeating: "12/"),
    Workload("code, hyphen, code", head: "số 1/", repeating: "UBND-"),
    Workload("one word", repeating: "a"),
    Workload("spaces", head: "Nghị định", repeating: " ", foot: "số 4/2015/NĐ-CP"),
    Workload("line breaks", head: "Nghị định", repeating: "\n", foot: "số 4/2015/NĐ-CP"),
    Workload("zero width", head: "Nghị định", repeating: "\u{200B}", foot: "số 4/2015/NĐ-CP"),
    Workload("combining marks", head: "Nghi", repeating: "\u{323}\u{301}", foot: " định số 4/2015/NĐ-CP"),
    Workload("types", repeating: "Nghị định "),
    Workload("types and số", repeating: "Nghị định số "),
    Workload("dates", head: "Nghị định số 4/2015/NĐ-CP", repeating: " ngày 01 tháng 01 năm 2015"),
    Workload("issuers", head: "Nghị định số 4/2015/NĐ-CP", repeating: " của Ủy ban nhân dân tỉnh"),
    Workload("cues", repeating: "Căn cứ thực hiện theo "),
    Workload("page furniture", repeating: "Nghị định\n\nCÔNG BÁO/Số 288/Ngày 29-05-2026\n41\n\n"),
    Workload("furniture alone", repeating: "CÔNG BÁO/Số 288/Ngày 29-05-2026\n41\n"),
    Workload("headings", repeating: "Điều 5. Phạm vi\n"),
    Workload("capitals", repeating: "THEO NGHỊ ĐỊNH SỐ 4/2015/NĐ-CP NGÀY 01 THÁNG 01 NĂM 2015 VỀ "),
    Workload("no diacritics", repeating: "theo Nghi dinh so 4/2015/ND-CP va khoan 1 Dieu 5 Luat Dat dai, "),
    Workload("continuation bytes", bytes: [0x80, 0xBF]),
    Workload("lead bytes", bytes: [0xC3, 0xE1, 0xF0, 0xFF]),
    Workload("random bytes", bytes: Array(0...255)),
  ]
}
