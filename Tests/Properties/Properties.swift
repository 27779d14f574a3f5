import ArgumentParser
import Foundation
import GeneratedTexts
import TextProperties

/// Tries what must hold of every reading on many random texts, in a release build.
@main
struct Properties: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Try the engine's invariants on random texts.",
    discussion: """
      Texts come from a grammar, from corpus/, and from ../shared or $VIENDAN_SHARED where that is present.
      Exit status: 0; 1 when a property fails, with the shortest text found on which it does.
      """)

  @Option(help: "How many texts.")
  var cases = 100_000

  @Option(help: "The seed of the whole run.")
  var seed: UInt64 = 1

  @Option(help: "The number of the first text: with --cases 1, one text again.")
  var first = 0

  @Flag(help: "Try instead that time grows with size no faster than linearly.")
  var linear = false

  @Flag(help: "Try instead that the largest and oddest texts are read, in time and in memory.")
  var extremes = false

  @Flag(help: "Use no real texts.")
  var generated = false

  @Option(help: "Only workloads or properties with this in their name.")
  var only: String?

  func run() throws {
    reportTraps()
    let failed = linear ? runLinear() : extremes ? runExtremes() : runCases()
    if failed { throw ExitCode(1) }
  }

  private func runCases() -> Bool {
    let shared = ProcessInfo.processInfo.environment["VIENDAN_SHARED"] ?? "../shared"
    let folders = ["corpus", "\(shared)/texts", "\(shared)/gold", "\(shared)/seed"]
    let texts = generated ? [] : realTexts(under: folders)
    say(
      "\(cases) texts from seed \(seed); \(texts.count) real texts\(texts.isEmpty ? ": generated ones only" : "")"
    )
    let properties = TextProperty.all.filter { only.map($0.name.contains) ?? true }
    var failures: [String: Int] = [:]
    var checks = 0
    for number in first..<first + cases {
      caseAtHand = Int64(number)
      let text = TextCase(number: number, seed: seed, real: texts)
      for property in properties where number % property.every == 0 {
        checks += 1
        if let message = property.violation(text.bytes) {
          failures[property.name, default: 0] += 1
          if failures[property.name]! <= 5 {
            report(property.name, number, message, text.bytes) { property.violation($0) }
          }
        }
      }
      if let mentions = text.mentions, only.map("written".contains) ?? true {
        checks += 1
        if let message = violation(of: mentions, in: text.bytes) {
          failures["written", default: 0] += 1
          if failures["written"]! <= 20 {
            print("written: case \(number)\n    \(message)\n    in: \(escaped(text.bytes))")
          }
        }
      }
    }
    for (name, count) in failures.sorted(by: { $0.key < $1.key }) { print("\(name): \(count) failures") }
    print("\(checks) checks on \(cases) texts, \(failures.values.reduce(0, +)) failures")
    return !failures.isEmpty
  }

  private func report(
    _ name: String, _ number: Int, _ message: String, _ text: [UInt8], violation: ([UInt8]) -> String?
  ) {
    let short = shrunk(text) { violation($0) != nil }
    print("\(name): case \(number)\n    \(violation(short) ?? message)\n    in: \(escaped(short))")
  }

  private func escaped(_ text: [UInt8]) -> String {
    String(validating: text, as: UTF8.self).map { $0.debugDescription } ?? "bytes \(text)"
  }

  private func runExtremes() -> Bool {
    var failed = false
    for extreme in Extreme.all where only.map(extreme.name.contains) ?? true {
      let (words, isTooMuch) = extreme.read()
      print(words)
      failed = failed || isTooMuch
    }
    return failed
  }

  private func runLinear() -> Bool {
    var failed = false
    for workload in Workload.all where only.map(workload.name.contains) ?? true {
      let growth = Growth(of: workload)
      print(growth)
      failed = failed || !growth.isLinear
    }
    return failed
  }
}

private func say(_ message: String) { FileHandle.standardError.write(Data("properties: \(message)\n".utf8)) }
