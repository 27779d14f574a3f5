import Foundation
import Synchronization

/// A PostgreSQL server of the tests' own, on a loopback port, gone when they are over.
final class TemporaryCluster: Sendable {
  /// Where the server's programs are; nil where it is not installed.
  static let programs: String? = {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    let newest = versions.sorted { (Int($0) ?? 0) < (Int($1) ?? 0) }.map { "\(root)/\($0)/bin" }
    return newest.last { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }
  }()

  static var isInstalled: Bool { programs != nil }

  /// One that all tests share which only want a database.
  static let shared = Mutex<TemporaryCluster?>(nil)

  static func sharedCluster() throws -> TemporaryCluster {
    try shared.withLock { cluster in
      if let cluster { return cluster }
      let made = try TemporaryCluster()
      cluster = made
      return made
    }
  }

  let folder: String
  let port: Int
  private let databases = Mutex(0)

  init(password: String? = nil) throws {
    folder = "/tmp/viendan-cluster-\(UUID().uuidString.prefix(8))"
    port = TemporaryCluster.freePort()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if geteuid() == 0 { try TemporaryCluster.run(["chown", "postgres", folder], asServer: false) }
    var initialize = [
      TemporaryCluster.programs! + "/initdb", "-D", folder + "/data", "-U", "viendan", "-E", "UTF8",
      "--locale=C.UTF-8", "--no-sync",
    ]
    if let password {
      // The server's user must be able to read it.
      try Data(password.utf8).write(to: URL(fileURLWithPath: folder + "/password"))
      initialize += ["-A", "scram-sha-256", "--pwfile", folder + "/password"]
    } else {
      initialize += ["-A", "trust"]
    }
    try TemporaryCluster.run(initialize)
    try start()
    try watch()
  }

  /// The watcher ends the server.
  deinit { try? FileManager.default.removeItem(atPath: folder + "/wanted") }

  /// Starts a process that ends the server and takes its folder away when it is not wanted any more or the tests are
  /// over, however they end.
  private func watch() throws {
    _ = FileManager.default.createFile(atPath: folder + "/wanted", contents: nil)
    let script = """
      setsid bash -c 'while kill -0 \(getpid()) && [ -e \(folder)/wanted ]; do sleep 0.5; done
      kill -QUIT $(head -n 1 \(folder)/data/postmaster.pid); sleep 0.5; rm -rf \(folder)' &
      """
    try TemporaryCluster.run(["bash", "-c", script], asServer: false)
  }

  func start() throws {
    try TemporaryCluster.run([
      TemporaryCluster.programs! + "/pg_ctl", "-D", folder + "/data", "-w", "-l", folder + "/log", "-o",
      "-p \(port) -k \(folder) -c listen_addresses=127.0.0.1 -c fsync=off -c deadlock_timeout=200ms "
        + "-c statement_timeout=60s -c lock_timeout=30s", "start",
    ])
  }

  /// - Parameter mode: `fast` ends all transactions, `immediate` is a crash.
  func stop(_ mode: String) throws {
    try TemporaryCluster.run([
      TemporaryCluster.programs! + "/pg_ctl", "-D", folder + "/data", "-w", "-m", mode, "stop",
    ])
  }

  /// An address with an empty database behind it.
  func database(password: String? = nil) throws -> String {
    let name = databases.withLock { number in
      number += 1
      return "plans\(number)"
    }
    _ = try psql("postgres", "CREATE DATABASE \(name)", password: password)
    return address(name)
  }

  func address(_ database: String) -> String { "postgresql://viendan@127.0.0.1:\(port)/\(database)" }

  /// Runs SQL by the server's own client and returns its rows, fields apart by `|`.
  @discardableResult
  func psql(_ database: String, _ sql: String, password: String? = nil) throws -> [String] {
    let out = try TemporaryCluster.run(
      [
        "env", "PGPASSWORD=\(password ?? "")", TemporaryCluster.programs! + "/psql", "-h", "127.0.0.1", "-p",
        "\(port)", "-U", "viendan", "-d", database, "-v", "ON_ERROR_STOP=1", "-qAtc", sql,
      ], asServer: false)
    return out.split(separator: "\n").map(String.init)
  }

  /// The server refuses to run as root.
  @discardableResult
  static func run(_ command: [String], asServer: Bool = true) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // A server that is started outlives its starter: with what `Process` watches that by still open, it would be waited
    // for as long as the server runs.
    let closing =
      #"for fd in /proc/self/fd/*; do fd=${fd##*/}; ((fd > 2)) && eval "exec $fd>&-"; done; exec "$@""#
    let user = asServer && geteuid() == 0 ? ["runuser", "-u", "postgres", "--"] : []
    process.arguments = ["bash", "-c", closing, "bash", "timeout", "60"] + user + command
    process.currentDirectoryURL = URL(fileURLWithPath: "/tmp")
    // A server that is started would keep a pipe open; its output goes to a file.
    let output = "/tmp/viendan-output-\(UUID().uuidString.prefix(8))"
    _ = FileManager.default.createFile(atPath: output, contents: nil)
    defer { try? FileManager.default.removeItem(atPath: output) }
    let handle = FileHandle(forWritingAtPath: output)
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: FileManager.default.contents(atPath: output) ?? Data(), as: UTF8.self)
    guard process.terminationStatus == 0 else { throw ClusterError(command: command, output: text) }
    return text
  }

  /// A port that nobody listens on now.
  private static func freePort() -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { Foundation.close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(descriptor, $0, length)
        getsockname(descriptor, $0, &length)
      }
    }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}

struct ClusterError: Error {
  let command: [String]
  let output: String
}
