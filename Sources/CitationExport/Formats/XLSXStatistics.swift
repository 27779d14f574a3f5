import CXlsxWriter

/// Adds the sheet of statistics with its two charts.
func writeStatistics(
  _ statistics: TableStatistics, totals: TableTotals, to workbook: Workbook, _ language: ExportLanguage
) {
  let name = language.pick("Thống kê", "Statistics")
  var sheet = StatisticsSheet(workbook, name: name)
  sheet.add([language.pick("Kế hoạch", "Plans")], [totals.plans])
  sheet.add([language.pick("Văn bản được viện dẫn", "Cited documents")], [totals.documents])
  sheet.add([language.pick("Lần viện dẫn", "Occurrences")], [totals.occurrences])
  let counts = [language.heading(.occurrences), language.pick("Số văn bản", "Documents")]

  sheet.startTable([language.pick("Được viện dẫn nhiều nhất", "Most cited"), counts[0]])
  let cited = statistics.mostCited
  for document in cited { sheet.add([document.title], [document.occurrenceCount]) }
  sheet.addChart(
    LXW_CHART_BAR, title: language.pick("Văn bản được viện dẫn nhiều nhất", "Most cited documents"),
    rows: cited.count, at: 0)

  sheet.startTable([language.heading(.type), counts[1], counts[0]])
  for row in statistics.typesByCount {
    sheet.add([language.name(ofGroup: row.type)], [row.documents, row.occurrences])
  }

  sheet.startTable([language.pick("Năm ban hành", "Year"), counts[1], counts[0]])
  let years = statistics.years.sorted { $0.key < $1.key }
  for (year, count) in years { sheet.add(["\(year)"], [count.documents, count.occurrences]) }
  sheet.addChart(
    LXW_CHART_COLUMN,
    title: language.pick("Văn bản được viện dẫn theo năm ban hành", "Cited documents by year"),
    rows: years.count, at: 25)
}

/// Small tables below one another, with charts beside them.
private struct StatisticsSheet {
  private let workbook: Workbook
  private let name: String
  private let sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var row = 0

  init(_ workbook: Workbook, name: String) {
    self.workbook = workbook
    self.name = name
    sheet = workbook.sheet(name)
    worksheet_fit_to_pages(sheet, 1, 1)
    worksheet_set_column(sheet, 0, 0, 44, nil)
    worksheet_set_column(sheet, 1, 2, 14, nil)
  }

  mutating func startTable(_ headings: [String]) {
    row += 1
    for (index, heading) in headings.enumerated() {
      worksheet_write_string(sheet, UInt32(row), UInt16(index), heading, workbook.heading)
    }
    row += 1
  }

  mutating func add(_ words: [String], _ numbers: [Int]) {
    for (index, word) in words.enumerated() {
      worksheet_write_string(sheet, UInt32(row), UInt16(index), cellText(word), workbook.wrapped)
    }
    for (index, number) in numbers.enumerated() {
      worksheet_write_number(sheet, UInt32(row), UInt16(words.count + index), Double(number), workbook.plain)
    }
    row += 1
  }

  /// Draws the second column of the last rows over the first.
  func addChart(_ type: lxw_chart_type, title: String, rows: Int, at line: Int) {
    guard rows > 0 else { return }
    let (first, last) = (row - rows + 1, row)
    let chart = workbook.chart(type)
    chart_add_series(chart, "='\(name)'!$A$\(first):$A$\(last)", "='\(name)'!$B$\(first):$B$\(last)")
    chart_title_set_name(chart, title)
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    if type == LXW_CHART_BAR { chart_axis_set_reverse(chart?.pointee.y_axis) }
    var options = lxw_chart_options()
    options.x_scale = 1.5
    options.y_scale = 1.5
    worksheet_insert_chart_opt(sheet, UInt32(line), 4, chart, &options)
  }
}
