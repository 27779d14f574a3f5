extension IndexStore {
  public func roots() throws -> [String] {
    try reading { database in
      let text = try database.string("SELECT value FROM settings WHERE name = 'roots'") ?? ""
      return text.split(separator: "\n").map(String.init)
    }
  }

  /// Remembers paths, so that the index can be refreshed and made anew without naming them; one beneath another is
  /// left out.
  public func add(roots: [String]) throws {
    func kept(_ old: [String]) -> [String] {
      let all = Set(old + roots)
      return all.filter { root in !all.contains { $0 != root && isPath(root, under: $0) } }.sorted()
    }
    let old = try self.roots()
    guard kept(old) != old else { return }
    try changeRoots(kept)
  }

  /// The files that the index holds under any of the given paths, by path.
  ///
  /// - Parameter roots: files or directories as the index names them; `.` is everything.
  public func files(under roots: [String]) throws -> [String: FileState] {
    try reading { database in
      var states: [String: FileState] = [:]
      let rows = try database.cursor("SELECT path, size, modified, sha256, reading FROM documents")
      while try rows.step() {
        guard let path = rows.text(0), roots.contains(where: { isPath(path, under: $0) }) else { continue }
        states[path] = FileState(
          size: rows.int(1), modified: rows.int(2), sha256: rows.bytes(3), reading: rows.int(4))
      }
      return states
    }
  }

  /// Faults in how the tables agree with each other, in words.
  package func tableFaults() throws -> [String] {
    try reading { database in
      try tableChecks.compactMap { what, sql in
        let count = try database.number(sql) ?? 0
        return count > 0 ? "\(count) \(what)" : nil
      }
    }
  }
}

/// Whether a path is a root or lies under it.
func isPath(_ path: String, under root: String) -> Bool {
  if root == "." { return !path.hasPrefix("/") }
  if root == "/" { return path.hasPrefix("/") }
  guard path.hasPrefix(root) else { return false }
  return path.utf8.count == root.utf8.count
    || path.utf8[path.utf8.index(path.utf8.startIndex, offsetBy: root.utf8.count)] == UInt8(ascii: "/")
}

/// Each counts rows that must not be there.
private let tableChecks: [(String, String)] = [
  (
    "documents without a text",
    "SELECT count(*) FROM documents d WHERE NOT EXISTS (SELECT 1 FROM texts t WHERE t.document = d.id)"
  ),
  (
    "texts without a document",
    "SELECT count(*) FROM texts t WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.id = t.document)"
  ),
  (
    "documents with some citations missing",
    """
    SELECT count(*) FROM documents d
    WHERE d.citations <> (SELECT count(*) FROM citations c WHERE c.document = d.id)
    """
  ),
  (
    "citations without a document",
    "SELECT count(*) FROM citations c WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.id = c.document)"
  ),
  (
    "citations that are not where their statement is bound",
    """
    SELECT count(*) FROM citations c LEFT JOIN statements s ON s.id = c.statement
    WHERE c.statement IS NOT NULL AND s.identity IS DISTINCT FROM c.identity
    """
  ),
  (
    "statements of identities that are not there",
    """
    SELECT count(*) FROM statements s WHERE NOT EXISTS (SELECT 1 FROM identities i WHERE i.id = s.identity)
    OR NOT EXISTS (SELECT 1 FROM identities i WHERE i.id = s.home)
    """
  ),
  (
    "statements with a wrong count",
    """
    SELECT count(*) FROM statements s LEFT JOIN
      (SELECT statement, count(*) AS n FROM citations WHERE statement IS NOT NULL GROUP BY statement) c
    ON c.statement = s.id WHERE s.mentions <> coalesce(c.n, 0)
    """
  ),
  (
    "counts that are wrong",
    """
    SELECT count(*) FROM (
      SELECT identity, day / 10000 AS year, traits >> 4 AS relation, count(*) AS n FROM citations
      WHERE identity <> 0 GROUP BY 1, 2, 3
    ) c LEFT JOIN counts k ON k.identity = c.identity AND k.year = c.year AND k.relation = c.relation
    WHERE k.mentions IS DISTINCT FROM c.n
    """
  ),
]
