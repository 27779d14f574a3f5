import Foundation

/// Bounds of a child process, which a hostile file may make loop or grow.
struct ChildLimits: Sendable {
  var seconds = 120
  var memory = 2 << 30
  var output = 512 << 20
}

enum ChildFailure: Error, Equatable {
  case missing
  case tooSlow
  case tooMuchOutput
  case tooMuchMemory
  case failed(message: String)
}

struct ChildOutput: Sendable {
  var bytes: [UInt8]
  /// What it wrote to standard error, at most 64 KB.
  var messages: String
}

/// Where a program stands on the search path; nil when it isn't installed.
func findProgram(_ name: String) -> String? {
  let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
  return path.split(separator: ":").lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
}

/// Runs a program without a terminal or standard input, in a process group of its own that is ended as a whole when it
/// exceeds its bounds, and in a `Cage` where the system has one.
///
/// - Parameter home: the folder that the program may write to.
func runChild(
  _ program: String, _ arguments: [String], _ limits: ChildLimits, home: String = "/nonexistent"
) throws(ChildFailure) -> ChildOutput {
  guard let executable = findProgram(program) else { throw .missing }
  // The shell sets the limits of memory and processor time, and becomes the program.
  let script = "ulimit -c 0; ulimit -v \(limits.memory >> 10); ulimit -t \(limits.seconds); exec \"$@\""
  let words =
    ["/bin/sh", "-c", script, "sh"]
    + Cage.around([executable] + arguments, home: home, seconds: limits.seconds)
  let environment = [
    "PATH=\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")", "HOME=\(home)",
    "LC_ALL=C.UTF-8",
    "OMP_THREAD_LIMIT=1", "TMPDIR=\(home == "/nonexistent" ? NSTemporaryDirectory() : home)",
  ]
  var child = try Child(words, environment)
  let result = child.collect(limits)
  var status = child.end(isOver: result == nil)
  if let result { throw result }
  // A shell, and so a cage, tells by 128 and more which signal ended the program in it.
  if status & 0x7F == 0, status >> 8 > 128, status >> 8 <= 128 + 31 { status = status >> 8 - 128 }
  if status & 0x7F == 0, status >> 8 == 0 {
    return ChildOutput(bytes: child.output, messages: child.messages)
  }
  switch status & 0x7F {
  case SIGXCPU, SIGKILL: throw .tooSlow
  case 0:
    let said = child.messages.lowercased()
    if said.contains("out of memory") || said.contains("bad_alloc") || said.contains("cannot allocate") {
      throw .tooMuchMemory
    }
    throw .failed(message: child.messages)
  case SIGABRT: throw .tooMuchMemory
  case let signal: throw .failed(message: "ended by signal \(signal)")
  }
}

private let starting = NSLock()

struct Child {
  private var process: pid_t = 0
  private var ends: [Int32] = [-1, -1]
  private(set) var output: [UInt8] = []
  private var errors: [UInt8] = []

  var messages: String { String(decoding: errors, as: UTF8.self) }

  init(_ words: [String], _ environment: [String]) throws(ChildFailure) {
    var out: [Int32] = [-1, -1]
    var err: [Int32] = [-1, -1]
    // One child must not inherit the pipes of another that starts at the same time, or it would hold them open.
    starting.lock()
    defer { starting.unlock() }
    guard pipe(&out) == 0 else { throw .failed(message: "no pipe") }
    guard pipe(&err) == 0 else {
      close(out[0])
      close(out[1])
      throw .failed(message: "no pipe")
    }
    for end in out + err { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, out[1], 1)
    posix_spawn_file_actions_adddup2(&actions, err[1], 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A thread of a pool blocks signals, that of a limit of time among them, and a server ignores some: both would be
    // handed on.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    var argv = words.map { strdup($0) } + [nil]
    var envp = environment.map { strdup($0) } + [nil]
    defer { for word in argv + envp { free(word) } }
    let failure = posix_spawn(&process, words[0], &actions, &attributes, &argv, &envp)
    close(out[1])
    close(err[1])
    ends = [out[0], err[0]]
    guard failure == 0 else {
      close(out[0])
      close(err[0])
      throw .failed(message: String(cString: strerror(failure)))
    }
  }

  /// Reads both pipes to their ends; the bound that was exceeded, if one was.
  mutating func collect(_ limits: ChildLimits) -> ChildFailure? {
    let deadline = ContinuousClock.now + .seconds(limits.seconds)
    var room = [UInt8](repeating: 0, count: 64 << 10)
    var isOpen = [true, true]
    while isOpen[0] || isOpen[1] {
      let left = ContinuousClock.now.duration(to: deadline).components.seconds
      guard left >= 0 else { return .tooSlow }
      var polled = (0..<2).map { pollfd(fd: isOpen[$0] ? ends[$0] : -1, events: Int16(POLLIN), revents: 0) }
      let ready = poll(&polled, 2, Int32(min(left, 60) * 1000 + 200))
      if ready < 0, errno != EINTR { return .failed(message: "cannot be waited for") }
      guard ready > 0 else { continue }
      for pipe in 0..<2 where polled[pipe].revents != 0 {
        let count = read(ends[pipe], &room, room.count)
        if count <= 0 {
          if count < 0, errno == EINTR { continue }
          isOpen[pipe] = false
        } else if pipe == 0 {
          guard output.count + count <= limits.output else { return .tooMuchOutput }
          output += room[..<count]
        } else if errors.count < 64 << 10 {
          errors += room[..<count]
        }
      }
    }
    return hasEnded(by: deadline) ? nil : .tooSlow
  }

  /// Waits for the end of a child that has closed its pipes, which one that means harm may do and go on.
  private func hasEnded(by deadline: ContinuousClock.Instant) -> Bool {
    var pause: UInt32 = 100
    while true {
      var ended = siginfo_t()
      let result = waitid(P_PID, id_t(process), &ended, WEXITED | WNOWAIT | WNOHANG)
      if result == 0 ? ended.si_signo != 0 : errno != EINTR { return true }
      if ContinuousClock.now > deadline { return false }
      usleep(pause)
      pause = min(2 * pause, 50_000)
    }
  }

  /// Ends what is left of the group and gives the status.
  func end(isOver: Bool) -> Int32 {
    if !isOver { kill(-process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    kill(-process, SIGKILL)
    for end in ends { close(end) }
    return status
  }
}
