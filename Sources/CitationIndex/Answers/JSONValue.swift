/// JSON that keeps the order of its fields.
public indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  public init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }

  public init(_ number: Int?) { self = number.map(JSONValue.number) ?? .null }

  /// One line, without a line break at its end.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The same in UTF-8.
  public var bytes: [UInt8] {
    var out: [UInt8] = []
    write(to: &out, indent: nil, level: 0)
    return out
  }

  /// Over several lines, for people.
  public var prettyText: String {
    var out: [UInt8] = []
    write(to: &out, indent: 2, level: 0)
    return String(decoding: out, as: UTF8.self)
  }

  private func write(to out: inout [UInt8], indent: Int?, level: Int) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .number(let value): out += String(value).utf8
    case .string(let value): JSONValue.quote(value, to: &out)
    case .array(let items):
      JSONValue.list(items, "[", "]", to: &out, indent, level) { item, out in
        item.write(to: &out, indent: indent, level: level + 1)
      }
    case .object(let fields):
      JSONValue.list(fields, "{", "}", to: &out, indent, level) { field, out in
        JSONValue.quote(field.0, to: &out)
        out += (indent == nil ? ":" : ": ").utf8
        field.1.write(to: &out, indent: indent, level: level + 1)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], _ open: String, _ close: String, to out: inout [UInt8], _ indent: Int?, _ level: Int,
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    out += open.utf8
    func breakLine(_ level: Int) {
      guard let indent, !items.isEmpty else { return }
      out.append(0x0A)
      out += repeatElement(0x20, count: indent * level)
    }
    for (index, item) in items.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      breakLine(level + 1)
      write(item, &out)
    }
    breakLine(level)
    out += close.utf8
  }

  private static func quote(_ text: String, to out: inout [UInt8]) {
    var text = text
    out.append(UInt8(ascii: "\""))
    text.withUTF8 { bytes in
      var from = 0
      for (at, byte) in bytes.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
        out.append(contentsOf: bytes[from..<at])
        escape(byte, to: &out)
        from = at + 1
      }
      out.append(contentsOf: bytes[from...])
    }
    out.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8, to out: inout [UInt8]) {
    switch byte {
    case 0x0A: out += "\\n".utf8
    case 0x0D: out += "\\r".utf8
    case 0x09: out += "\\t".utf8
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      out += "\\u00".utf8
      out += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: out += [UInt8(ascii: "\\"), byte]
    }
  }
}
