import Foundation
import Testing

@testable import CitationReaders

struct SourceFilesTests {
  let folder = TemporaryFolder()

  @Test func walksFoldersInOrder() {
    for name in ["b.txt", "a/z.docx", "a/b/c.pdf", "B.txt"] { folder.write(name, "x") }
    #expect(found() == ["B.txt", "a/b/c.pdf", "a/z.docx", "b.txt"])
  }

  @Test(arguments: [
    ".git/x.txt", ".hidden.txt", "node_modules/x.txt", ".build/x.txt", "program.swift", "a/build/x.txt",
  ])
  func leavesOut(name: String) {
    folder.write(name, "x")
    folder.write("kept.txt", "x")
    #expect(found() == ["kept.txt"])
  }

  @Test(arguments: [
    ("*.txt", ["b.pdf"]), ("a/", ["b.pdf", "b.txt"]), ("/a/*.txt", ["a/deep/d.txt", "b.pdf", "b.txt"]),
    ("*.txt\n!b.txt", ["b.pdf", "b.txt"]), ("# *.txt\n\n", ["a/c.txt", "a/deep/d.txt", "b.pdf", "b.txt"]),
    ("d?.txt", ["a/c.txt", "a/deep/d.txt", "b.pdf", "b.txt"]), ("d.*", ["a/c.txt", "b.pdf", "b.txt"]),
  ])
  func heedsIgnoreFiles(rules: String, kept: [String]) {
    for name in ["a/c.txt", "a/deep/d.txt", "b.pdf", "b.txt"] { folder.write(name, "x") }
    folder.write(".viendanignore", rules)
    #expect(found() == kept)
  }

  @Test func rulesOfAFolderHoldOnlyInIt() {
    for name in ["a/c.txt", "c.txt"] { folder.write(name, "x") }
    folder.write("a/.viendanignore", "c.txt")
    #expect(found() == ["c.txt"])
  }

  @Test func takesFilesReachedTwiceOnce() throws {
    folder.write("a/plan.txt", "x")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b", withDestinationPath: folder.path + "/a")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a/up", withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/c.txt", withDestinationPath: "a/plan.txt")
    #expect(found() == ["a/plan.txt"])
    #expect(sourceFiles(under: [folder.path + "/a/plan.txt", folder.path]).files.count == 1)
  }

  @Test func namesWhatItDoesNotEnter() throws {
    folder.write("plans.zip", "x")
    folder.write("plans.tar.gz", "x")
    mkfifo(folder.path + "/pipe.txt", 0o600)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/gone.txt", withDestinationPath: "nowhere")
    let found = sourceFiles(under: [folder.path])
    #expect(found.files.isEmpty)
    #expect(
      found.skipped.map(\.reason) == [
        "a symbolic link to nothing", "no regular file", "an archive, not entered; unpack it first",
        "an archive, not entered; unpack it first",
      ])
  }

  @Test func leavesOutFilesFromBeforeADay() throws {
    let old = folder.write("old.txt", "x")
    folder.write("new.txt", "x")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1e9)], ofItemAtPath: old)
    let found = sourceFiles(under: [folder.path], since: Date(timeIntervalSince1970: 1.1e9))
    #expect(found.files == [folder.path + "/new.txt"])
  }

  @Test func takesNamesWithLineBreaksAndDecomposedLetters() {
    let decomposed = "Kế hoạch.txt".decomposedStringWithCanonicalMapping
    folder.write("kế\nhoạch.txt", "x")
    folder.write(decomposed, "y")
    let files = sourceFiles(under: [folder.path]).files
    #expect(files.count == 2)
    #expect(files.allSatisfy { (try? readSource(at: $0).count) == 1 })
    #expect(files.contains { Array($0.utf8) == Array((folder.path + "/" + decomposed).utf8) })
  }

  @Test func standardInputAndMissingFilesAreLeftToTheReader() {
    #expect(sourceFiles(under: ["-", "/nonexistent"]).files == ["-", "/nonexistent"])
  }

  private func found() -> [String] {
    sourceFiles(under: [folder.path]).files.map { String($0.dropFirst(folder.path.count + 1)) }
  }
}
