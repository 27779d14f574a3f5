/// How much a finding weighs.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Something to know; the text may stay as it is.
  case note
  /// Probably wrong, or wrong in form; someone should look.
  case warning
  /// Wrong: two things that the text says cannot both hold, or a sure source says otherwise.
  case error

  public static func < (left: Severity, right: Severity) -> Bool {
    allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
  }
}
