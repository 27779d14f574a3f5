import Foundation
import Testing

@testable import CitationReaders

struct UTF8ValidityTests {
  @Test(arguments: [
    "", "a", "Nghị định số 30/2020/NĐ-CP", "đ", "€ 😀 \u{10FFFF}", String(repeating: "a", count: 100) + "ắ",
  ])
  func accepts(text: String) { #expect(isValid(Array(text.utf8))) }

  @Test(
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC3], [0xE1, 0xBA], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xC3, 0x41],
    ] as [[UInt8]])
  func refuses(bytes: [UInt8]) {
    #expect(!isValid(bytes))
    for before in 0..<40 { #expect(!isValid([UInt8](repeating: 0x61, count: before) + bytes)) }
  }

  @Test func agreesWithTheStandardLibraryOnMutatedTexts() {
    var random = SystemRandomNumberGenerator()
    let text = Array(
      "Thực hiện Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ — plain words here 😀.".utf8)
    for _ in 0..<5_000 {
      var bytes = text
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      bytes = Array(bytes[Int.random(in: 0..<20, using: &random)...])
      #expect(isValid(bytes) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }

  private func isValid(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer { isValidUTF8($0) } }
}

struct PlaceTests {
  @Test func countsLinesAndScalars() throws {
    let source = try sourceText(Array("một\nhai ba\n\nbốn".utf8))
    #expect(source.place(of: 0) == Place(line: 1, column: 1))
    #expect(source.place(of: 5) == Place(line: 1, column: 4))
    #expect(source.place(of: 6) == Place(line: 2, column: 1))
    #expect(source.place(of: source.count) == Place(line: 4, column: 4))
    #expect(source.place(of: 10_000) == source.place(of: source.count))
  }

  @Test func cursorAgreesWithAPlainCount() throws {
    let text = (0..<200).map { "dòng \($0) " + String(repeating: "ắ", count: $0 % 23) }.joined(
      separator: "\n")
    let source = try sourceText(Array(text.utf8))
    var cursor = PlaceCursor(source)
    var (line, column, at) = (1, 1, 0)
    for scalar in text.unicodeScalars {
      #expect(cursor.place(of: at) == Place(line: line, column: column))
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      at += UTF8.width(scalar)
    }
    #expect(cursor.place(of: 3) == source.place(of: 3))
  }
}

struct ReadTextTests {
  let folder = TemporaryFolder()

  @Test func leavesOutTheByteOrderMark() throws {
    let source = try readSource(at: folder.write("a.txt", [0xEF, 0xBB, 0xBF] + Array("Điều".utf8)))
    #expect(source.text == "Điều")
    #expect(source.format == .text)
  }

  @Test func mapsLargeFiles() throws {
    let text = String(repeating: "Nghị định số 30/2020/NĐ-CP\n", count: 20_000)
    let source = try readSource(at: folder.write("a.txt", text))
    #expect(source.text == text)
    guard case .mapped = source.storage else { return #expect(Bool(false), "not mapped") }
  }

  @Test func digestsTheFile() throws {
    let source = try readSource(at: folder.write("a.txt", [0xEF, 0xBB, 0xBF] + Array("abc".utf8)))
    #expect(
      try sourceText(Array("abc".utf8)).sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(source.sha256 != "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func readsAnEmptyFile() throws { #expect(try readSource(at: folder.write("a.txt", "")).count == 0) }
}
