import Foundation

/// The number of the text being read: a handler of signals can read it and little else.
nonisolated(unsafe) var caseAtHand: Int64 = -1

/// Makes a trap say which text it was on before the process dies of it.
func reportTraps() {
  for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
    signal(number) { number in
      // Only write(2) is safe here; the digits are put down from the right.
      var digits: [20 of UInt8] = .init(repeating: 0x20)
      var rest = caseAtHand
      var at = 18
      digits[19] = 0x0A
      repeat {
        digits[at] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
        at -= 1
      } while rest > 0 && at >= 0
      let words: StaticString = "trapped on case"
      _ = write(2, words.utf8Start, words.utf8CodeUnitCount)
      withUnsafeBytes(of: &digits) { _ = write(2, $0.baseAddress!, $0.count) }
      signal(number, SIG_DFL)
      raise(number)
    }
  }
}
