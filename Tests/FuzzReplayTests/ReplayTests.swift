import Foundation
import FuzzTargets
import Testing

/// Seeds, read whole, cut short and mutated: a trap ends the run.
@Test(arguments: FuzzTarget.allCases)
func replay(_ target: FuzzTarget) throws {
  let fuzz = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fuzz")
  let folders = [fuzz.appending(path: "Seeds/\(target.rawValue)").path]
  let files = folders.flatMap { folder in
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).map { "\(folder)/\($0)" }
  }
  #expect(!files.isEmpty)
  for file in files.sorted() {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: file)))
    // Cut short and with a byte turned round as well.
    for end in Set([bytes.count, bytes.count / 2, max(bytes.count - 1, 0)]) {
      var changed = Array(bytes[..<end])
      changed.withUnsafeBufferPointer(target.read)
      guard end > 0 else { continue }
      changed[end / 2] ^= 0xFF
      changed.withUnsafeBufferPointer(target.read)
    }
  }
}
