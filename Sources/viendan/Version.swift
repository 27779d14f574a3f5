import CBuild
import CitationIndex

/// What `--version` tells: the program, the commit it was built from, and how far the facts in it reach.
enum Version {
  static let number = "0.1.0"

  static var text: String {
    """
    viendan \(number)
    commit \(commit)
    tables \(Registry.shipped.version): \(Figures.count(Registry.shippedCount)) known documents, \
    the newest of \(Registry.newestShippedDay)
    """
  }

  private static var commit: String {
    let commit = String(cString: viendan_commit())
    if commit.isEmpty { return "unknown: built without make" }
    let day = String(cString: viendan_commit_day())
    let changes = commit.hasSuffix("-dirty") ? ", with changes that are in no commit" : ""
    return commit.split(separator: "-")[0] + (day.isEmpty ? "" : " of \(day)") + changes
  }
}
