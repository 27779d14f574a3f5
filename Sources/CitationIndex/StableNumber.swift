import CCrypto

/// A number that stands for a text in the index: the same on any machine, positive, 63 bits of its SHA-256.
package func stableNumber(_ text: String) -> Int64 {
  var text = text
  return text.withUTF8 { bytes in
    var digest = [UInt8](repeating: 0, count: 32)
    _ = SHA256(bytes.baseAddress, bytes.count, &digest)
    return digest.prefix(8).reduce(0) { $0 << 8 | Int64($1) } & .max
  }
}
