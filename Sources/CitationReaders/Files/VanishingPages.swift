import Foundation
import Synchronization

/// Keeps a process alive when a mapped file is cut short while it is read.
///
/// The system then has no page to give and sends SIGBUS. The handler puts an empty page in its place, so the reading
/// goes on over zero bytes; faults outside mapped files end the process as before.
enum VanishingPages {
  private static let capacity = 64
  /// Start and length of what is watched, in a table that never moves, since a signal handler reads it.
  nonisolated(unsafe) private static let table: UnsafeMutablePointer<(start: UInt, count: UInt)> = {
    let table = UnsafeMutablePointer<(start: UInt, count: UInt)>.allocate(capacity: capacity)
    table.initialize(repeating: (0, 0), count: capacity)
    return table
  }()
  private static let access = Mutex(false)

  /// Watches a mapping; beyond the table's capacity a mapping stays unwatched.
  static func watch(_ start: UnsafeMutableRawPointer, _ count: Int) {
    access.withLock { isInstalled in
      if !isInstalled {
        install()
        isInstalled = true
      }
      for slot in 0..<capacity where table[slot].start == 0 {
        table[slot] = (UInt(bitPattern: start), UInt(count))
        return
      }
    }
  }

  static func forget(_ start: UnsafeMutableRawPointer) {
    access.withLock { _ in
      for slot in 0..<capacity where table[slot].start == UInt(bitPattern: start) { table[slot] = (0, 0) }
    }
  }

  private static func install() {
    _ = table
    var action = sigaction()
    action.sa_flags = SA_SIGINFO
    action.__sigaction_handler.sa_sigaction = { signal, info, _ in
      guard VanishingPages.patch(info) else {
        Foundation.signal(signal, SIG_DFL)
        return
      }
    }
    sigaction(SIGBUS, &action, nil)
  }

  private static func patch(_ info: UnsafeMutablePointer<siginfo_t>?) -> Bool {
    guard let info else { return false }
    let address = UInt(bitPattern: info.pointee._sifields._sigfault.si_addr)
    for slot in 0..<capacity where address &- table[slot].start < table[slot].count {
      let size = UInt(getpagesize())
      let page = UnsafeMutableRawPointer(bitPattern: address & ~(size - 1))
      return mmap(page, Int(size), PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED
    }
    return false
  }
}
