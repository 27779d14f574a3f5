import Foundation
import Testing

/// What is printed to a full disk is lost, and the status has to tell.
struct FullOutputTests {
  @Test(arguments: [
    "extract corpus/*.txt", "extract --format jsonl corpus/*.txt", "extract --format csv corpus/*.txt",
    "text corpus/*.txt", "text --plain corpus/*.txt", "known show 30-CT/TW",
  ])
  func aFullDiskIsAnError(_ command: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.currentDirectoryURL = root
    process.arguments = ["-c", ".build/debug/viendan \(command) > /dev/full"]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let message = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
    #expect(message.lowercased().contains("no space left"), "\(message)")
  }
}
