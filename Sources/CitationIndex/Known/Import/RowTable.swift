import CitationReaders
import Foundation

/// Rows of cells of a CSV or XLSX file, the first of which names the columns.
public struct RowTable: Sendable {
  public let columns: [String]
  /// Cells by row, as many as there are columns.
  public let rows: [[String]]

  /// Reads a table by its name's ending: `.xlsx`, else text with commas, semicolons or tabs.
  ///
  /// - Throws: `RowTableError` when it is missing, no such table, damaged or empty.
  public init(path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw RowTableError(path: path, reason: "cannot be read", hint: "check its name and permissions")
    }
    let all: [[String]]
    if data.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      all = try readWorkbook(path: path)
    } else {
      guard let text = String(validating: data, as: UTF8.self) else {
        throw RowTableError(path: path, reason: "no UTF-8 text", hint: "save it as CSV UTF-8 or as .xlsx")
      }
      guard data.count <= RowTable.limit else {
        throw RowTableError(path: path, reason: "larger than 256 MB", hint: "split it")
      }
      all = delimitedRows(text)
    }
    let filled = all.filter { row in row.contains { !$0.isEmpty } }
    guard let head = filled.first, filled.count > 1 else {
      throw RowTableError(
        path: path, reason: "no rows", hint: "the first row names the columns, each other one is a document")
    }
    columns = head
    rows = filled.dropFirst().map { row in
      Array((row + Array(repeating: "", count: max(0, head.count - row.count))).prefix(head.count))
    }
  }

  static let limit = 256 << 20
}

/// Why a table of documents could not be read.
public struct RowTableError: Error, CustomStringConvertible, Sendable {
  public let path: String
  public let reason: String
  public let hint: String

  public var description: String { "\(path): \(reason); \(hint)" }
}

/// The cells of CSV text as RFC 4180 has it; the mark that the first line holds most of divides them.
func delimitedRows(_ text: String) -> [[String]] {
  var bytes = Array(text.utf8)
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
  let head = bytes.prefix { $0 != 0x0A }
  let marks: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
  let mark = marks.max { one, other in head.count { $0 == one } < head.count { $0 == other } } ?? marks[0]
  var (rows, row, cell): ([[String]], [String], [UInt8]) = ([], [], [])
  var isQuoted = false
  func take() {
    row.append(String(decoding: cell, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
  }
  var at = 0
  while at < bytes.count {
    let byte = bytes[at]
    if isQuoted {
      if byte == UInt8(ascii: "\"") {
        if at + 1 < bytes.count, bytes[at + 1] == byte {
          at += 1
        } else {
          isQuoted = false
          at += 1
          continue
        }
      }
      cell.append(byte)
    } else if byte == UInt8(ascii: "\""), cell.isEmpty {
      isQuoted = true
    } else if byte == mark {
      take()
      cell = []
    } else if byte == 0x0A {
      take()
      rows.append(row)
      (row, cell) = ([], [])
    } else if byte != 0x0D {
      cell.append(byte)
    }
    at += 1
  }
  if !cell.isEmpty || !row.isEmpty {
    take()
    rows.append(row)
  }
  return rows
}
