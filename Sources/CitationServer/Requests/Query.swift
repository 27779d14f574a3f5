import CitationCheck
import CitationIndex
import Citations
import Hummingbird

/// The parameters of an address, decoded, in their order.
///
/// Hummingbird leaves `+` as it is, which is how forms write a space.
struct Query: Sendable {
  let pairs: [(name: String, value: String)]

  init(_ request: Request) { self.init(request.uri.query ?? "") }

  init(_ text: String) {
    pairs = text.split(separator: "&").prefix(200).map { field in
      let pair = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (Query.decoded(pair[0]), pair.count > 1 ? Query.decoded(pair[1]) : "")
    }
  }

  init(fields: [String: String]) { pairs = fields.map { ($0.key, $0.value) } }

  /// The value, without white space around it; nil where it is missing or empty.
  subscript(_ name: String) -> String? { all(name).first }

  func all(_ name: String) -> [String] {
    pairs.filter { $0.name == name }.map { $0.value.trimmingPrefix(while: \.isWhitespace) }
      .map { text in String(text.prefix(text.count - text.reversed().prefix(while: \.isWhitespace).count)) }
      .filter { !$0.isEmpty }
  }

  /// A whole number in a range.
  ///
  /// - Throws: `Problem` for anything else.
  func number(_ name: String, in range: ClosedRange<Int>, default value: Int) throws -> Int {
    guard let text = self[name] else { return value }
    guard let number = Int(text), range.contains(number) else {
      throw Problem(
        .badRequest, .wrongParameter,
        Phrase(
          vi: "\(name) phải là số từ \(range.lowerBound) đến \(range.upperBound)",
          en: "\(name) must be a number from \(range.lowerBound) to \(range.upperBound)"))
    }
    return number
  }

  /// One of the cases of an enumeration, by its raw value.
  ///
  /// - Throws: `Problem` for any other word.
  func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, as type: Choice.Type) throws -> Choice?
  where Choice.RawValue == String {
    guard let text = self[name] else { return nil }
    return try Query.choice(text, name)
  }

  func choices<Choice: RawRepresentable & CaseIterable>(_ name: String, as type: Choice.Type) throws
    -> [Choice]
  where Choice.RawValue == String {
    try all(name).flatMap { $0.split(separator: ",") }.map { try Query.choice(String($0), name) }
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(_ text: String, _ name: String) throws
    -> Choice
  where Choice.RawValue == String {
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(
        .badRequest, .wrongParameter,
        Phrase(vi: "\(name) là một trong: \(known)", en: "\(name) is one of: \(known)"))
    }
    return choice
  }

  func date(_ name: String) throws -> PartialDate? {
    guard let text = self[name] else { return nil }
    guard let date = PartialDate(iso: text) else {
      throw Problem(
        .badRequest, .wrongParameter,
        Phrase(
          vi: "\(name) là ngày như 2023-06-01, 2023-06 hoặc 2023",
          en: "\(name) is a date as 2023-06-01, 2023-06 or 2023"))
    }
    return date
  }

  /// Which citing plans are asked for.
  func planFilter() throws -> PlanFilter {
    var filter = PlanFilter()
    filter.relations = Set(try choices("relation", as: Relation.self))
    filter.kinds = Set(try choices("kind", as: CitationKind.self))
    filter.type = self["type"]
    filter.issuer = self["issuer"]
    filter.province = self["province"]
    filter.from = try date("from")
    filter.to = try date("to")
    filter.provision = try provision()
    // By itself it asks for nothing.
    filter.withSuccessors = withSuccessors && (filter.issuer != nil || filter.province != nil)
    return filter
  }

  /// Whether merged provinces and ministries are found by their other names too.
  var withSuccessors: Bool { self["successors"] == "true" }

  /// A place in a document: `khoản 3 Điều 63`.
  func provision() throws -> Provision? {
    guard let text = self["provision"] else { return nil }
    // A place stands in a reference; which document it is of does not matter here.
    guard let place = Reference("\(text) luật đất đai")?.provisions.first else {
      throw Problem(
        .badRequest, .wrongParameter,
        Phrase(
          vi: "provision phải chỉ một chỗ, như khoản 3 Điều 63",
          en: "provision must name a place, as khoản 3 Điều 63"))
    }
    return place
  }

  private static func decoded(_ text: Substring) -> String {
    var out: [UInt8] = []
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "+") {
        out.append(0x20)
      } else if byte == UInt8(ascii: "%"), bytes.count >= 2,
        let value = UInt8(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16)
      {
        out.append(value)
        bytes = bytes.dropFirst(2)
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension String {
  fileprivate func trimmingPrefix(while isLeft: (Character) -> Bool) -> Substring { drop(while: isLeft) }

  /// As it can stand as the value of a parameter in an address.
  var addressed: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "*"):
        out.append(byte)
      default: out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
