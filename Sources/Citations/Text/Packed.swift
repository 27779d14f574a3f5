/// Keeps a range that may be missing in eight bytes where an optional takes seventeen: a text may have a million citations
/// with nine each, and is never 4 GB long.
@propertyWrapper
public struct Packed<Text>: Hashable, Sendable {
  private var start = UInt32.max
  private var end: UInt32 = 0

  public init() {}

  public init(wrappedValue: TextRange<Text>?) { self.wrappedValue = wrappedValue }

  public var wrappedValue: TextRange<Text>? {
    get { start == .max ? nil : TextRange(Int(start), Int(end)) }
    set { (start, end) = newValue.map { (UInt32($0.start), UInt32($0.end)) } ?? (.max, 0) }
  }
}
