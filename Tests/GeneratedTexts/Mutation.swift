/// Damage to bytes, after which a text may be no text any more.
public enum Mutation: CaseIterable, Sendable {
  case truncate
  case overwrite
  case insert
  case delete
  case repeatStretch
  case swapStretches

  /// Bytes that mean something to a reader of citations, and bytes that break UTF-8.
  private static let telling: [UInt8] =
    Array("/-. ,;()\n0129aĐđsốQND\"".utf8) + [0x00, 0x80, 0xC3, 0xE1, 0xF0, 0xFF]

  /// Does the damage in place, at one random spot. An empty text stays as it is.
  public func apply(to bytes: inout [UInt8], using random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let at = random.number(0...bytes.count - 1)
    let stretch = at..<min(bytes.count, at + random.number(1...40))
    switch self {
    case .truncate: bytes.removeSubrange(at...)
    case .overwrite: bytes[at] = random.pick(Self.telling)
    case .insert: bytes.insert(random.pick(Self.telling), at: at)
    case .delete: bytes.removeSubrange(stretch)
    case .repeatStretch:
      let copy = Array(bytes[stretch])
      for _ in 0..<random.number(1...8) { bytes.insert(contentsOf: copy, at: at) }
    case .swapStretches:
      let copy = Array(bytes[stretch])
      bytes.removeSubrange(stretch)
      bytes.insert(contentsOf: copy, at: random.number(0...bytes.count))
    }
  }
}
