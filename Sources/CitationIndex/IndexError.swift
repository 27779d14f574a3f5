import GRDB

/// Why an index cannot be used; names the index and, apart, what to do.
public struct IndexError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case missing
    case noIndex
    case anotherProgram
    case newerVersion(Int)
    case damaged
    case locked
    case readOnly
    case diskFull
    case unreachable
    /// The server does not answer; its own words.
    case unavailable(String)
    /// The server lets nobody in by that name and password; its own words.
    case refused(String)
    case timedOut
    /// Written by an older viendan, and not open for writing.
    case olderVersion(Int)
    case other(String)
  }

  /// Path or address of the index.
  public let index: String
  public let reason: Reason

  public init(index: String, reason: Reason) {
    self.index = index
    self.reason = reason
  }

  public var hint: String {
    switch reason {
    case .missing: "make it with: viendan index PATH"
    case .noIndex, .anotherProgram: "name another file with --index"
    case .newerVersion: "update viendan, or make the index anew in another file"
    case .damaged: "make it anew with: viendan index --rebuild PATH"
    case .locked: "another process is writing; try again when it is done"
    case .readOnly: "check the permissions of the file and its directory"
    case .diskFull: "free some space and run the command again; what was stored is kept"
    case .unavailable: "check that the server runs and takes connections from here"
    case .refused: "check the user, and the password in PGPASSWORD, ~/.pgpass or the address"
    case .timedOut:
      "ask for less, or give the server more time: options=-cstatement_timeout=5min in the address"
    case .olderVersion: "bring it up to date with: viendan index PATH"
    case .unreachable: "check that the directory exists and can be read"
    case .other: "run: viendan index --check"
    }
  }
}

extension IndexError: CustomStringConvertible {
  /// `viendan.sqlite: no index of viendan`.
  public var description: String {
    let text =
      switch reason {
      case .missing: "no such index"
      case .noIndex: "not an SQLite file"
      case .anotherProgram: "an SQLite file of another program"
      case .newerVersion(let version): "written by a newer viendan (version \(version) of the index)"
      case .damaged: "the index is damaged"
      case .locked: "the index is locked"
      case .readOnly: "the index is read-only"
      case .diskFull: "the disk is full"
      case .unavailable(let message): "the server does not answer: \(message)"
      case .refused(let message): "the server refuses: \(message)"
      case .timedOut: "the server took too long"
      case .olderVersion(let version): "written by an older viendan (version \(version) of the index)"
      case .unreachable: "the index cannot be opened"
      case .other(let message): message
      }
    return "\(index): \(text)"
  }
}

extension IndexError {
  /// What an error of SQLite means for the index.
  init(_ error: DatabaseError, index: String) {
    let reason: Reason =
      switch error.resultCode {
      case .SQLITE_NOTADB: .noIndex
      case .SQLITE_CORRUPT: .damaged
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly
      case .SQLITE_FULL: .diskFull
      case .SQLITE_CANTOPEN: .unreachable
      case .SQLITE_IOERR:
        .other(
          "reading or writing failed (\(error.extendedResultCode.rawValue)); the disk is full or broken")
      default: .other(error.message ?? "SQLite error \(error.resultCode.rawValue)")
      }
    self.init(index: index, reason: reason)
  }
}
