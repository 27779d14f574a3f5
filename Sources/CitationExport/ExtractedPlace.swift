/// What an extraction says of the file that it read.
public struct ExtractedFile: Sendable {
  /// The name that the file was given under.
  public var path: String
  /// What its content is: `text`, `html`, `docx`, `odt`, `rtf`, `doc`, `pdf`, `image`.
  public var format: String
  /// The SHA-256 of its bytes, in lowercase hexadecimal.
  public var sha256: String?

  public init(path: String, format: String = "text", sha256: String? = nil) {
    self.path = path
    self.format = format
    self.sha256 = sha256
  }
}

/// Where a citation stands in its file, counting from 1; what the file's format doesn't have is nil.
public struct ExtractedPlace: Sendable {
  public var line: Int
  /// In Unicode scalars.
  public var column: Int
  /// Of a Word or OpenDocument file: the part of the package, the paragraph in it, the run in that. Of Word 97 and RTF
  /// files only the paragraph is known.
  public var part: String?
  public var paragraph: Int?
  public var run: Int?
  public var page: Int?
  /// Left, top, right and bottom on the page, in points of 1/72 inch from its upper left corner.
  public var box: [Double]?

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

func append(_ place: ExtractedPlace, to json: inout JSONBytes) {
  json.field("line") { $0.number(place.line) }
  json.field("column") { $0.number(place.column) }
  if let paragraph = place.paragraph {
    json.field("part") { $0.optional(place.part) }
    json.field("paragraph") { $0.number(paragraph) }
    json.field("run") { $0.optional(place.run) }
  }
  if let page = place.page {
    json.field("page") { $0.number(page) }
    if let box = place.box { json.field("box") { $0.array(box) { $0.tenths($1) } } }
  }
}
