/// Which stretch of a delivered text came from where in its file.
///
/// Stretches ascend and don't overlap; what lies between them (line breaks, bounds of cells) stands in no run or word.
enum SourceMap: Sendable {
  /// Text and HTML: lines and columns say it all.
  case lines
  case runs([RunStretch], parts: [String])
  /// Word 97 and RTF: programs of the system deliver their text, which tells paragraphs but no runs.
  case paragraphs([ParagraphStretch])
  case words([WordStretch])
}

/// Text out of one run. Offsets are bytes of the delivered text.
struct RunStretch: Sendable, Equatable {
  var start: Int
  var end: Int
  var part: Int32
  var paragraph: Int32
  var run: Int32
  /// Characters of the run before the stretch.
  var offset: Int32
}

/// Text of one paragraph. Offsets are bytes of the delivered text.
struct ParagraphStretch: Sendable, Equatable {
  var start: Int
  var end: Int
  var paragraph: Int32
}

/// A word on a page. Offsets are bytes of the delivered text.
struct WordStretch: Sendable, Equatable {
  var start: Int
  var end: Int
  var page: Int32
  var x0: Float
  var y0: Float
  var x1: Float
  var y1: Float

  var box: Box { Box(x0: Double(x0), y0: Double(y0), x1: Double(x1), y1: Double(y1)) }
}
