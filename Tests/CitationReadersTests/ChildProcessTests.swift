import Foundation
import Testing

@testable import CitationReaders

struct ChildProcessTests {
  @Test func collectsOutputAndMessages() throws {
    let output = try runChild("sh", ["-c", "echo out; echo err >&2"], ChildLimits())
    #expect(output.bytes == Array("out\n".utf8))
    #expect(output.messages == "err\n")
  }

  @Test(arguments: [
    ("sleep 60", ChildFailure.tooSlow), ("while :; do :; done", .tooSlow), ("yes", .tooMuchOutput),
    ("echo bad >&2; exit 3", .failed(message: "bad\n")),
    ("kill -SEGV $$", .failed(message: "ended by signal 11")),
    ("exec >&- 2>&-; sleep 60", .tooSlow), ("kill -KILL $$", .tooSlow), ("kill -ABRT $$", .tooMuchMemory),
  ])
  func ends(script: String, failure: ChildFailure) {
    let start = ContinuousClock.now
    let limits = ChildLimits(seconds: 1, memory: 1 << 30, output: 1 << 20)
    #expect(throws: failure) { try runChild("sh", ["-c", script], limits) }
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func boundsMemory() {
    let limits = ChildLimits(seconds: 20, memory: 64 << 20, output: 1 << 20)
    #expect(throws: (any Error).self) {
      try runChild("sh", ["-c", "x=$(head -c 100000000 /dev/zero | tr '\\0' a); echo ${#x}"], limits)
    }
  }

  @Test func namesWhatIsMissing() {
    #expect(throws: ChildFailure.missing) { try runChild("no-such-program", [], ChildLimits()) }
    let error = childError(.missing, path: "a.doc", missing: "nothing reads it", packages: "antiword")
    #expect(error.description == "a.doc: nothing reads it; install the Debian package antiword")
  }

  @Test(arguments: [
    "sleep MARKER & sleep MARKER", "sleep MARKER & exit 0", "setsid sleep MARKER & sleep MARKER",
  ])
  func leavesNoProcessBehind(script: String) throws {
    // Where nothing can be caged, one that leaves its group gets away until its parent's end.
    if script.hasPrefix("setsid"), !Cage.isClosed { return }
    let marker = "31.\(Int.random(in: 100_000...999_999))"
    _ = try? runChild(
      "sh", ["-c", script.replacingOccurrences(of: "MARKER", with: marker)], ChildLimits(seconds: 1))
    // Its own process may be seen by others for a moment.
    usleep(100_000)
    for number in try FileManager.default.contentsOfDirectory(atPath: "/proc") where Int(number) != nil {
      let words = FileManager.default.contents(atPath: "/proc/\(number)/cmdline") ?? Data()
      #expect(!String(decoding: words, as: UTF8.self).contains(marker), "\(number)")
    }
  }

  @Test(.enabled(if: Cage.isClosed, "bubblewrap is not installed or may not work here"))
  func writesOnlyToItsFolder() throws {
    let folder = try #require(WorkFolder())
    let other = TemporaryFolder()
    let secret = other.write("secret.txt", "secret")
    _ = other.write("c", "not given")
    let script =
      "exec 2>/dev/null; echo a > \(folder.path)/a && cat $1 && ! cat \(other.path)/c && ! echo b > /usr/b"
    let output = try runChild(
      "sh", ["-c", script + "; echo b > \(other.path)/b", "sh", secret], ChildLimits(), home: folder.path)
    #expect(output.bytes == Array("secret".utf8))
    #expect(FileManager.default.fileExists(atPath: folder.path + "/a"))
    #expect(!FileManager.default.fileExists(atPath: other.path + "/b"))
  }

  @Test(.enabled(if: Cage.isClosed, "bubblewrap is not installed or may not work here"))
  func reachesNoNetworkAndNoProcess() throws {
    let script =
      "cat /proc/net/dev | grep -c : ; ls -d /proc/[0-9]* | wc -l; kill -0 \(getpid()) 2>/dev/null || echo none"
    let lines = String(decoding: try runChild("sh", ["-c", script], ChildLimits()).bytes, as: UTF8.self)
      .split(
        separator: "\n")
    // The loopback that every network has; of processes its own.
    #expect(lines.first == "1")
    #expect(lines.count == 3 && Int(lines[1])! < 10)
  }
}
