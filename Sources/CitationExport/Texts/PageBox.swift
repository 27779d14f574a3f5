/// A rectangle on a page that a stretch of a citation covers, in points of 1/72 inch from the page's upper left corner.
public struct PageBox: Hashable, Sendable {
  /// From 1.
  public var page: Int
  public var left: Double
  public var top: Double
  public var right: Double
  public var bottom: Double

  public init(page: Int, left: Double, top: Double, right: Double, bottom: Double) {
    self.page = page
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }
}
