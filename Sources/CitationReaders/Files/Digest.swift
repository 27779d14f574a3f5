import CCrypto

/// The SHA-256 of bytes, in lowercase hexadecimal.
func hexadecimalSHA256(of bytes: UnsafeBufferPointer<UInt8>) -> String {
  var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
  var none: UInt8 = 0
  _ = SHA256(bytes.baseAddress ?? withUnsafePointer(to: &none) { $0 }, bytes.count, &digest)
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(2 * digest.count)
  for byte in digest { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
  return String(decoding: text, as: UTF8.self)
}
