import CitationCheck
import CitationIndex
import Citations

/// What the value of a parameter may be: the API's description says it, and the server holds askers to it.
enum ParameterShape: Sendable {
  /// Any words, also none.
  case words
  /// What must be said: a blank is no answer.
  case reference
  /// What plans are searched for: a letter or a digit at least.
  case search
  /// A place in a document: `khoản 3 Điều 63`.
  case place
  case whole(ClosedRange<Int>)
  case choice([String])
  /// Any of them, with commas between.
  case choices([String])
  /// A day, a month or a year.
  case date

  /// Characters of one value.
  static let longest = 2_000
  private static let longestSearch = 500
  private static let years = 1900...2099

  var json: JSONValue {
    switch self {
    case .words: .type("string", [("maxLength", .number(ParameterShape.longest))])
    case .reference: ParameterShape.text(longest: ParameterShape.longest, pattern: "\\S")
    case .search:
      ParameterShape.text(
        longest: ParameterShape.longestSearch, pattern: "[0-9A-Za-zĐđƠơƯư\u{1EA0}-\u{1EF9}]")
    case .place:
      .type(
        "string",
        [("pattern", .string("^(Điểm [a-eg-ik-v] )?(Khoản [1-9][0-9]? )?Điều [1-9][0-9]?$"))])
    case .whole(let range):
      .type("integer", [("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound))])
    case .choice(let values): .choice(values)
    case .choices(let values):
      .type("array", [("items", .choice(values)), ("minItems", .number(1)), ("uniqueItems", .bool(true))])
    case .date:
      .type(
        "string",
        [
          (
            "pattern",
            .string(
              "^(19|20)[0-9][0-9](-(0[1-9]|1[0-2])|-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
                + "|-(0[469]|11)-(0[1-9]|[12][0-9]|30)|-02-(0[1-9]|[12][0-9]))?$")
          )
        ])
    }
  }

  private static func text(longest: Int, pattern: String) -> JSONValue {
    .type(
      "string", [("minLength", .number(1)), ("maxLength", .number(longest)), ("pattern", .string(pattern))])
  }

  /// Whether the parameter may stand more than once, as forms send what is ticked.
  var mayRepeat: Bool { if case .choices = self { true } else { false } }

  /// What is wrong with a value; nil for one that is right.
  func fault(of value: String) -> Phrase? {
    switch self {
    case .words, .place:
      value.unicodeScalars.count <= ParameterShape.longest
        ? nil : ParameterShape.tooLong(ParameterShape.longest)
    case .reference:
      if value.unicodeScalars.count > ParameterShape.longest {
        ParameterShape.tooLong(ParameterShape.longest)
      } else {
        value.allSatisfy(\.isWhitespace) ? Phrase(vi: "không được để trống", en: "must not be blank") : nil
      }
    case .search:
      if value.unicodeScalars.count > ParameterShape.longestSearch {
        ParameterShape.tooLong(ParameterShape.longestSearch)
      } else {
        value.contains { $0.isLetter || $0.isNumber }
          ? nil : Phrase(vi: "cần một chữ hay số", en: "needs a letter or a digit")
      }
    case .whole(let range):
      // `Int` would take a sign; and what an integer is, JSON says: 1.0 is one, but no count.
      if value.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(value), range.contains(number) {
        nil
      } else {
        Phrase(
          vi: "phải là số từ \(range.lowerBound) đến \(range.upperBound)",
          en: "must be a number from \(range.lowerBound) to \(range.upperBound)")
      }
    case .choice(let values): values.contains(value) ? nil : ParameterShape.noneOf(values)
    case .choices(let values):
      value.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { values.contains(String($0)) }
        ? nil : ParameterShape.noneOf(values)
    case .date:
      if let date = PartialDate(iso: value), ParameterShape.years.contains(date.year),
        date.day ?? 1 <= ParameterShape.days(in: date.month ?? 1)
      {
        nil
      } else {
        Phrase(
          vi: "là ngày như 2023-06-01, 2023-06 hoặc 2023", en: "is a date as 2023-06-01, 2023-06 or 2023")
      }
    }
  }

  private static func days(in month: Int) -> Int {
    month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private static func tooLong(_ longest: Int) -> Phrase {
    Phrase(vi: "dài nhất \(longest) ký tự", en: "has at most \(longest) characters")
  }

  private static func noneOf(_ values: [String]) -> Phrase {
    let known = values.joined(separator: ", ")
    return Phrase(vi: "là một trong: \(known)", en: "is one of: \(known)")
  }
}
