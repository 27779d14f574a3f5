import CLibFuzzer
import Foundation
import FuzzTargets

/// The target that this process fuzzes: libFuzzer's callback takes no context.
nonisolated(unsafe) private var target = FuzzTarget.text

/// `fuzz TARGET [libFuzzer's options] [folders of inputs]`
@main
enum Fuzz {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let chosen = FuzzTarget(rawValue: arguments[1]) else {
      let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
      print("usage: fuzz TARGET [OPTIONS]; targets: \(names)")
      return
    }
    target = chosen
    var words: [UnsafeMutablePointer<CChar>?] = ([arguments[0]] + arguments.dropFirst(2)).map { strdup($0) }
    var count = Int32(words.count)
    words.append(nil)
    words.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      _ = LLVMFuzzerRunDriver(&count, &start) { data, size in
        target.read(UnsafeBufferPointer(start: data, count: size))
        return 0
      }
    }
  }
}

/// The runtime's own main, which is not run here, asks for this name.
@_cdecl("LLVMFuzzerTestOneInput")
public func readInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  target.read(UnsafeBufferPointer(start: data, count: size))
  return 0
}
