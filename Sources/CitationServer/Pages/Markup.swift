import Mustache

/// Text as it can stand in HTML and SVG, between tags and in quoted attributes.
func escaped(_ text: some StringProtocol) -> String {
  var out: [UInt8] = []
  out.reserveCapacity(text.utf8.count)
  appendEscaped(text.utf8, to: &out)
  return String(decoding: out, as: UTF8.self)
}

/// Appends UTF-8 as it can stand in HTML; control characters that HTML has no place for are left out.
func appendEscaped(_ bytes: some Sequence<UInt8>, to out: inout [UInt8]) {
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "&"): out += "&amp;".utf8
    case UInt8(ascii: "<"): out += "&lt;".utf8
    case UInt8(ascii: ">"): out += "&gt;".utf8
    case UInt8(ascii: "\""): out += "&quot;".utf8
    case UInt8(ascii: "'"): out += "&#39;".utf8
    case 0x0A, 0x09: out.append(byte)
    case 0..<0x20, 0x7F: break
    default: out.append(byte)
    }
  }
}

/// What a template finds where there is nothing: without it, it would look for the name in what surrounds it.
struct Absent: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }

  /// A value, or that there is none.
  static func or(_ value: Any?) -> Any { value ?? Absent() }
}
