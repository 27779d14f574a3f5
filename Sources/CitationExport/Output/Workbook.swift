import CXlsxWriter
import Foundation

/// An XLSX workbook written row by row in constant memory; all that is owned of libxlsxwriter is owned here.
///
/// Text goes in as strings, so nothing is ever run as a formula. A sheet that is full goes on in another.
final class Workbook {
  private let scratch: ScratchFile
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  let heading: UnsafeMutablePointer<lxw_format>?
  let wrapped: UnsafeMutablePointer<lxw_format>?
  let day: UnsafeMutablePointer<lxw_format>?
  let link: UnsafeMutablePointer<lxw_format>?
  let plain: UnsafeMutablePointer<lxw_format>?

  /// - Parameter isLarge: whether it may grow over 4 GB.
  init(isLarge: Bool) throws(ExportError) {
    let scratch = try ScratchFile()
    self.scratch = scratch
    workbook = FileManager.default.temporaryDirectory.path.withCString { folder in
      var options = lxw_workbook_options()
      options.constant_memory = 1
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      options.use_zip64 = isLarge ? 1 : 0
      return workbook_new_opt(scratch.path, &options)
    }
    guard workbook != nil else {
      throw ExportError(path: scratch.path, reason: "no memory for a workbook", hint: "close other programs")
    }
    // A fixed day, so that equal tables give equal bytes.
    var properties = lxw_doc_properties()
    properties.created = 1_577_836_800
    workbook_set_properties(workbook, &properties)
    heading = Workbook.format(workbook) {
      format_set_bold($0)
      format_set_text_wrap($0)
      format_set_bg_color($0, 0xE8EEF4)
      format_set_bottom($0, 1)
    }
    wrapped = Workbook.format(workbook) { format_set_text_wrap($0) }
    day = Workbook.format(workbook) { format_set_num_format($0, "dd/mm/yyyy") }
    link = Workbook.format(workbook) {
      format_set_font_color($0, 0x0B5394)
      format_set_underline($0, 1)
    }
    plain = Workbook.format(workbook) { _ in }
  }

  private static func format(
    _ workbook: UnsafeMutablePointer<lxw_workbook>?, _ set: (UnsafeMutablePointer<lxw_format>?) -> Void
  ) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(workbook)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    set(format)
    return format
  }

  deinit {
    if workbook != nil { workbook_close(workbook) }
  }

  func sheet(_ name: String) -> UnsafeMutablePointer<lxw_worksheet>? {
    let sheet = workbook_add_worksheet(workbook, name)
    worksheet_set_paper(sheet, 9)
    worksheet_set_landscape(sheet)
    worksheet_fit_to_pages(sheet, 1, 0)
    return sheet
  }

  func chart(_ type: lxw_chart_type) -> UnsafeMutablePointer<lxw_chart>? {
    workbook_add_chart(workbook, UInt8(type.rawValue))
  }

  /// Ends the workbook and hands it to a file.
  func finish(to file: OutputFile) throws(ExportError) {
    let code = workbook_close(workbook)
    workbook = nil
    guard code == LXW_NO_ERROR else {
      let reason = lxw_strerror(code).map { String(cString: $0) } ?? "cannot be written"
      throw ExportError(
        path: scratch.path, reason: reason.lowercased(),
        hint: "see that the temporary directory has room, or name another by TMPDIR")
    }
    try scratch.copy(to: file)
  }
}

/// Rows under one heading, over as many sheets as they need.
struct SheetSeries {
  /// The most rows a sheet can have, and of these the heading is one.
  static let rowLimit = 1_048_576
  /// The longest text of a cell, in UTF-16 units.
  static let textLimit = 32_767

  private let workbook: Workbook
  private let name: String
  private let headings: [String]
  private let widths: [Double]
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var sheetCount = 0
  private var row = 0

  init(_ workbook: Workbook, name: String, headings: [String], widths: [Double]) {
    self.workbook = workbook
    self.name = name
    self.headings = headings
    self.widths = widths
    startSheet()
  }

  /// The sheet and row, from 1, of the row that `add` writes next.
  var nextPlace: (sheet: String, row: Int) {
    row < SheetSeries.rowLimit ? (sheetName(sheetCount), row + 1) : (sheetName(sheetCount + 1), 2)
  }

  /// Writes a row; `links` gives for a column the sheet and row it leads to.
  mutating func add(_ cells: [CellValue], links: [Int: (sheet: String, row: Int)] = [:]) {
    if row >= SheetSeries.rowLimit {
      end()
      startSheet()
    }
    setHeight(cells.indices.map { lineCount(cells[$0].words, width: widths[$0]) }.max() ?? 1)
    for (index, cell) in cells.enumerated() {
      let column = UInt16(index)
      if let link = links[index] {
        worksheet_write_url(
          sheet, UInt32(row), column, "internal:'\(link.sheet)'!A\(link.row)", workbook.link)
      }
      write(cell, column, format: links[index] == nil ? nil : workbook.link)
    }
    row += 1
  }

  /// Sets the height of the row for as many lines; not every program works it out for itself.
  private func setHeight(_ lines: Int) {
    if lines > 1 { worksheet_set_row(sheet, UInt32(row), Double(min(lines, 10)) * 15, nil) }
  }

  /// Roughly: letters differ in width, and lines break between words.
  private func lineCount(_ text: String, width: Double) -> Int {
    text.utf8.count < Int(width) ? 1 : Int((Double(text.unicodeScalars.count) * 1.1 / width).rounded(.up))
  }

  /// Sets the filter over all rows of the last sheet.
  func end() {
    worksheet_autofilter(sheet, 0, 0, UInt32(max(row - 1, 1)), UInt16(headings.count - 1))
  }

  private func write(_ cell: CellValue, _ column: UInt16, format: UnsafeMutablePointer<lxw_format>?) {
    switch cell {
    case .text(let text):
      worksheet_write_string(sheet, UInt32(row), column, cellText(text), format ?? workbook.wrapped)
    case .number(let number):
      worksheet_write_number(sheet, UInt32(row), column, Double(number), format ?? workbook.plain)
    case .date(let date):
      guard let month = date.month, let day = date.day, date.year >= 1900 else {
        worksheet_write_string(sheet, UInt32(row), column, date.dayFirst, format ?? workbook.plain)
        return
      }
      var value = lxw_datetime(
        year: Int32(date.year), month: Int32(month), day: Int32(day), hour: 0, min: 0, sec: 0)
      worksheet_write_datetime(sheet, UInt32(row), column, &value, workbook.day)
    case .none: break
    }
  }

  private mutating func startSheet() {
    sheetCount += 1
    sheet = workbook.sheet(sheetName(sheetCount))
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
    row = 0
    setHeight(headings.indices.map { lineCount(headings[$0], width: widths[$0]) }.max() ?? 1)
    for (index, heading) in headings.enumerated() {
      worksheet_set_column(sheet, UInt16(index), UInt16(index), widths[index], nil)
      worksheet_write_string(sheet, 0, UInt16(index), heading, workbook.heading)
    }
    row = 1
  }

  private func sheetName(_ number: Int) -> String { number == 1 ? name : "\(name) (\(number))" }
}

/// A text as a cell can hold it: no longer than the limit, without what XML cannot hold.
func cellText(_ text: String) -> String {
  let text = isXMLText(text) ? text : xmlText(text)
  guard text.utf16.count > SheetSeries.textLimit else { return text }
  var out = ""
  var length = 0
  for scalar in text.unicodeScalars {
    length += UTF16.width(scalar)
    if length > SheetSeries.textLimit - 1 { break }
    out.unicodeScalars.append(scalar)
  }
  return out + "…"
}
