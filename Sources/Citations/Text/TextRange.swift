/// The text as a reader delivered it.
public enum Original: Sendable {}

/// The text as the grammar sees it: composed, single-spaced, without page furniture.
public enum Clean: Sendable {}

/// A half-open stretch of one of the two texts, in UTF-8 bytes.
///
/// The type parameter keeps the two apart: a range of the cleaned text cannot be used to slice the original.
public struct TextRange<Text>: Hashable, Sendable {
  public let start: Int
  public let end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  public var length: Int { end - start }
  public var isEmpty: Bool { start >= end }

  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
}

extension TextRange: Comparable {
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
