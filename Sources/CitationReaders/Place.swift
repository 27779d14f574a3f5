/// Where an offset of a delivered text stands in its file. Everything counts from 1.
public struct Place: Sendable, Equatable {
  /// The line of the delivered text, as `viendan text` shows it; of a text file that is the file's line.
  public var line: Int
  /// The column in Unicode scalars.
  public var column: Int
  /// The run of a Word or OpenDocument file that the offset stands in.
  public var run: RunPlace?
  /// The paragraph of a Word, OpenDocument or RTF file, where its reader knows it: in document order within its part,
  /// empty ones counted.
  public var paragraph: Int?
  /// The page of a PDF or image.
  public var page: Int?
  /// The box of the word on its page.
  public var box: Box?
}

/// A place in a Word or OpenDocument file that an annotation can be put at.
public struct RunPlace: Sendable, Equatable {
  /// The part of the package: `word/document.xml`, `word/footnotes.xml`, `content.xml`.
  public var part: String
  /// Which paragraph element (`w:p`; `text:p` or `text:h`) of the part, in document order, counting nested ones where
  /// they open, from 1.
  public var paragraph: Int
  /// Which run (`w:r`) among those whose nearest paragraph that is, from 1; of OpenDocument which stretch of text.
  public var run: Int
  /// How many characters of the run stand before: Unicode scalars of its `w:t`, and one for each tab, break or hyphen
  /// element.
  public var offset: Int
}

/// A rectangle on a page, in points of 1/72 inch from the upper left corner.
public struct Box: Sendable, Equatable {
  public var x0: Double
  public var y0: Double
  public var x1: Double
  public var y1: Double

  public init(x0: Double, y0: Double, x1: Double, y1: Double) {
    self.x0 = x0
    self.y0 = y0
    self.x1 = x1
    self.y1 = y1
  }

  /// The smallest box around both.
  public func union(_ other: Box) -> Box {
    Box(x0: min(x0, other.x0), y0: min(y0, other.y0), x1: max(x1, other.x1), y1: max(y1, other.y1))
  }
}
