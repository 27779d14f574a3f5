import ArgumentParser
import CitationIndexPostgres
import CitationServer
import Foundation

struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve pages for browsers and an API for programs.",
    discussion: """
      Examples:
        viendan serve --port 8080
        VIENDAN_TOKEN=$(openssl rand -hex 24) viendan serve --host 0.0.0.0 --port 8080

      Without --host only this machine can reach it. Beyond it a token is wanted: VIENDAN_TOKEN, or --tokens FILE with
      lines "read sha256:HASH" and "write sha256:HASH"; --hash-token makes such a line of a token on standard input.
      Browsers ask for the token as a password; programs send it as Authorization: Bearer. See docs/server.md for TLS.
      """)

  @OptionGroup var options: IndexOptions

  @Option(help: "The port to listen on; 0 lets the system choose.")
  var port = 8080

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "A file of hashed tokens.")
  var tokens: String?

  @Flag(help: "Print the hash of a token on standard input, and end.")
  var hashToken = false

  @Flag(help: "Log no requests.")
  var quiet = false

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port \(port) is no port") }
  }

  func run() throws {
    if hashToken { return try printHash() }
    var server = ServerOptions(index: options.readAddress)
    server.host = host
    server.port = port
    server.logsRequests = !quiet
    server.tokens = try readTokens()
    do {
      let serving = try WebServer(server)
      let (address, index) = (host.contains(":") ? "[\(host)]" : host, indexName(of: options.readAddress))
      try waitFor {
        try await serving.run { port in
          printError("serving \(index) at http://\(address):\(port)/ ; end with Ctrl-C")
        }
      }
    } catch let error as ServerError {
      printError("\(error.description); \(error.hint)")
      throw ExitCode(2)
    } catch let error as ExitCode {
      throw error
    } catch {
      printError("cannot listen on \(host):\(port): \(error)")
      throw ExitCode(3)
    }
  }

  private func printHash() throws {
    guard let token = readLine(), token.utf8.count >= AccessTokens.minimumLength else {
      throw ValidationError(
        "a token has at least \(AccessTokens.minimumLength) letters; make one with: openssl rand -hex 24")
    }
    print("sha256:" + AccessTokens.hash(token))
  }

  private func readTokens() throws -> AccessTokens {
    var tokens = AccessTokens()
    if let token = ProcessInfo.processInfo.environment["VIENDAN_TOKEN"], !token.isEmpty {
      guard tokens.add(token, as: .write) else {
        throw ValidationError("VIENDAN_TOKEN has fewer than \(AccessTokens.minimumLength) letters")
      }
    }
    if let path = self.tokens {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw ValidationError("\(path): cannot be read")
      }
      if let line = tokens.add(lines: String(decoding: data, as: UTF8.self)) {
        throw ValidationError("\(path):\(line): neither \"read sha256:HASH\" nor \"write sha256:HASH\"")
      }
    }
    return tokens
  }
}

/// Runs asynchronous work from a command, which is not, and waits for it.
private func waitFor(_ work: @escaping @Sendable () async throws -> Void) throws {
  let done = DispatchSemaphore(value: 0)
  let failure = Failure()
  Task {
    do { try await work() } catch { failure.error = error }
    done.signal()
  }
  done.wait()
  if let error = failure.error { throw error }
}

private final class Failure: @unchecked Sendable {
  // Written before the signal and read after it.
  var error: (any Error)?
}
