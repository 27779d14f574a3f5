import Foundation
import GeneratedTexts

/// One random text, known by its seed and number.
public struct TextCase: Sendable {
  public let bytes: [UInt8]
  /// The citations written into the text, where nothing has been done to it that could hide one.
  public let mentions: [GeneratedText.Mention]?

  /// The case of that number: made by the grammar or a window of a real text, with noise, and every other one damaged.
  public init(number: Int, seed: UInt64, real texts: [[UInt8]]) {
    var random = SeededGenerator(seed: seed &+ UInt64(number) &* 0x2545_F491_4F6C_DD1D)
    var text: String
    var written: [GeneratedText.Mention]?
    if random.chance(35), !texts.isEmpty {
      let whole = random.pick(texts)
      let start = random.number(0...whole.count)
      text = String(
        decoding: whole[start..<min(whole.count, start + random.number(50...2000))], as: UTF8.self)
      written = nil
    } else {
      let generated = GeneratedText(paragraphs: random.number(1...3), using: &random)
      text = generated.text
      written = generated.mentions
    }
    for noise in Noise.allCases where random.chance(12) { text = noise.apply(to: text, using: &random) }
    var bytes = Array(text.utf8)
    if random.chance(50) {
      written = nil
      for _ in 0..<random.number(1...6) {
        random.pick(Mutation.allCases).apply(to: &bytes, using: &random)
      }
    }
    self.bytes = bytes
    mentions = written
  }
}

/// The texts under some folders, as bytes. A folder that is missing gives none.
public func realTexts(under folders: [String]) -> [[UInt8]] {
  folders.flatMap { folder -> [[UInt8]] in
    guard let files = FileManager.default.enumerator(atPath: folder) else { return [] }
    let names = files.compactMap { $0 as? String }.filter { $0.hasSuffix(".txt") }.sorted()
    return names.compactMap { FileManager.default.contents(atPath: "\(folder)/\($0)").map { [UInt8]($0) } }
      .filter { !$0.isEmpty }
  }
}
