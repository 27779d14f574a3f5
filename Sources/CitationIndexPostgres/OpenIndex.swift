import CitationIndex

/// Opens an index, in a file or in PostgreSQL.
///
/// - Parameter address: the path of an SQLite file, or `postgresql://…`.
/// - Throws: `IndexError` when it cannot be used.
public func openIndex(at address: String, mode: IndexMode) throws -> any IndexStore {
  if PostgresAddress.isAddress(address) { return try PostgresStore(address: address, mode: mode) }
  return try SQLiteStore(path: address, mode: mode)
}

/// How an index names files.
public func indexPaths(of address: String) -> IndexPaths {
  PostgresAddress.isAddress(address) ? IndexPaths() : IndexPaths(indexFile: address)
}

/// How messages name an index; no password is in it.
public func indexName(of address: String) -> String {
  guard PostgresAddress.isAddress(address) else { return address }
  return (try? PostgresAddress(address).name) ?? "postgresql:"
}
