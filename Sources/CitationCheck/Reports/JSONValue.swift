/// A JSON value whose objects keep the order of their keys.
enum JSONValue {
  case string(String)
  case number(Int)
  case bool(Bool)
  case null
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// The value as UTF-8, two spaces an indent.
  func write(to out: inout [UInt8], indent: Int = 0) {
    switch self {
    case .string(let text): JSONValue.quote(text, to: &out)
    case .number(let value): out += Array("\(value)".utf8)
    case .bool(let value): out += Array((value ? "true" : "false").utf8)
    case .null: out += Array("null".utf8)
    case .array(let items):
      let isFlat = items.allSatisfy { if case .number = $0 { true } else { false } }
      list("[", "]", items.count, isFlat, indent, &out) { index, out in
        items[index].write(to: &out, indent: indent + 2)
      }
    case .object(let fields):
      list("{", "}", fields.count, false, indent, &out) { index, out in
        JSONValue.quote(fields[index].0, to: &out)
        out += Array(": ".utf8)
        fields[index].1.write(to: &out, indent: indent + 2)
      }
    }
  }

  private func list(
    _ open: String, _ close: String, _ count: Int, _ isFlat: Bool, _ indent: Int, _ out: inout [UInt8],
    _ item: (Int, inout [UInt8]) -> Void
  ) {
    out += Array(open.utf8)
    for index in 0..<count {
      if index > 0 { out += Array((isFlat ? ", " : ",").utf8) }
      if !isFlat { out += Array("\n".utf8) + [UInt8](repeating: 0x20, count: indent + 2) }
      item(index, &out)
    }
    if count > 0, !isFlat { out += Array("\n".utf8) + [UInt8](repeating: 0x20, count: indent) }
    out += Array(close.utf8)
  }

  private static func quote(_ text: String, to out: inout [UInt8]) {
    let hex = Array("0123456789abcdef".utf8)
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): out += Array("\\\"".utf8)
      case UInt8(ascii: "\\"): out += Array("\\\\".utf8)
      case 0x0A: out += Array("\\n".utf8)
      case 0x0D: out += Array("\\r".utf8)
      case 0x09: out += Array("\\t".utf8)
      case 0..<0x20: out += Array("\\u00".utf8) + [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
