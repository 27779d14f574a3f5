/// A form that reports are printed in.
public enum ReportFormat: String, Sendable, CaseIterable {
  case text
  case json
  case sarif
  case junit
  case html
}

/// The reports of one run, printed.
///
/// - Parameters:
///   - isColoured: whether text takes terminal colours; other forms take none.
/// - Returns: UTF-8.
public func print(
  _ reports: [Report], as format: ReportFormat, language: Language, isColoured: Bool = false
) -> [UInt8] {
  switch format {
  case .text: TextReport(language: language, isColoured: isColoured).write(reports)
  case .json: jsonReport(reports, language)
  case .sarif: sarifReport(reports, language)
  case .junit: junitReport(reports, language)
  case .html: htmlReport(reports, language)
  }
}
