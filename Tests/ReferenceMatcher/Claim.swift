import Foundation

/// Something that the plain matcher is sure of: what any reader of the guidelines finds at a place.
///
/// It claims little, so that every claim is safe:
/// - a document, where a type word, `số` or nothing, and a symbol of the same type stand together, in mixed case, after
///   a word in lower case, and where what follows the symbol cannot belong to it; and the further symbols of a list;
/// - a provision, where `Điều 5`, with `khoản` and `điểm` before it or not, stands after a word in lower case, outside
///   ranges and headings;
/// - a reference of the text to itself, where a type word with a capital and `này` stand after a word in lower case.
///
/// Texts all in capitals or without diacritics, page furniture inside a mention, typing errors, names, dates and
/// issuers are beyond it: of those it says nothing.
public struct Claim: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case document(type: String, symbol: String)
    case provision(article: String, clause: String?, point: String?)
    case this(type: String)
  }

  public let content: Content
  /// Bytes of the original text.
  public let range: Range<Int>
}

/// All claims on a text, by kind and then in the order of the text; none where the bytes are no UTF-8.
public func claims(in bytes: [UInt8]) -> [Claim] {
  guard let text = PlainText(bytes) else { return [] }
  return (documents(in: text) + provisions(in: text) + selves(in: text)).filter { claim in
    // A running head ends where its line does, or not: that is for others to decide.
    let line =
      bytes[..<claim.range.lowerBound].split(separator: 0x0A, omittingEmptySubsequences: false).last ?? []
    return !String(decoding: line, as: UTF8.self).localizedUppercase.contains("CÔNG BÁO")
  }
}
