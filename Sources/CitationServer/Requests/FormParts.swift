/// The parts of a form that a browser sends with files (RFC 7578): at most one file, and fields.
struct FormParts: Sendable {
  private(set) var fields: [String: String] = [:]
  private(set) var file: (name: String, bytes: [UInt8])?

  private static let maximumParts = 64

  /// - Returns: nil for a body that is no such form.
  init?(_ body: [UInt8], contentType: String) {
    guard let boundary = FormParts.parameter("boundary", of: contentType), !boundary.isEmpty,
      boundary.utf8.count <= 70
    else { return nil }
    let mark = Array("--\(boundary)".utf8)
    guard var at = FormParts.find(mark, in: body, from: 0) else { return nil }
    for _ in 0..<FormParts.maximumParts {
      at += mark.count
      if body[at...].starts(with: [0x2D, 0x2D]) { return }
      guard body[at...].starts(with: [0x0D, 0x0A]),
        let headEnd = FormParts.find([0x0D, 0x0A, 0x0D, 0x0A], in: body, from: at),
        let next = FormParts.find([0x0D, 0x0A] + mark, in: body, from: headEnd + 2)
      else { return nil }
      let head = String(decoding: body[(at + 2)..<max(headEnd, at + 2)], as: UTF8.self)
      add(head: head, content: body[min(headEnd + 4, next)..<next])
      at = next + 2
    }
    return nil
  }

  private mutating func add(head: String, content: ArraySlice<UInt8>) {
    for line in head.split(separator: "\r\n") where line.lowercased().hasPrefix("content-disposition:") {
      guard let name = FormParts.parameter("name", of: line) else { continue }
      if let filename = FormParts.parameter("filename", of: line) {
        if file == nil || file?.bytes.isEmpty == true { file = (filename, Array(content)) }
      } else {
        fields[name] = String(decoding: content, as: UTF8.self)
      }
    }
  }

  /// The value of `name="…"` in a header; browsers write a quote inside as `%22`.
  private static func parameter(_ name: String, of header: some StringProtocol) -> String? {
    for field in fields(of: header).dropFirst() {
      let pair = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, pair[0].filter({ $0 != " " }).lowercased() == name else { continue }
      let value = pair[1].drop { $0 == " " }
      return value.first == "\""
        ? String(value.dropFirst().prefix { $0 != "\"" }) : String(value.prefix { $0 != " " })
    }
    return nil
  }

  /// What stands between semicolons that are not quoted.
  private static func fields(of header: some StringProtocol) -> [String] {
    var fields = [""]
    var isQuoted = false
    for letter in header {
      if letter == "\"" { isQuoted.toggle() }
      if letter == ";", !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(letter)
      }
    }
    return fields
  }

  /// Where a mark first stands at or after a place.
  private static func find(_ mark: [UInt8], in body: [UInt8], from start: Int) -> Int? {
    guard body.count >= mark.count, start >= 0 else { return nil }
    let last = body.count - mark.count
    return body.withUnsafeBufferPointer { body in
      var at = start
      while at <= last {
        if body[at] == mark[0], (1..<mark.count).allSatisfy({ body[at + $0] == mark[$0] }) { return at }
        at += 1
      }
      return nil
    }
  }
}
