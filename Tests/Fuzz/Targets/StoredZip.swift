/// A zip file of parts as they are, not deflated: mutations of a part stay mutations of that part.
func storedZip(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
  var file: [UInt8] = []
  var directory: [UInt8] = []
  for part in parts {
    let offset = file.count
    let common =
      little(20, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(33, 2)
      + little(crc32(part.bytes), 4)
      + little(part.bytes.count, 4) + little(part.bytes.count, 4) + little(part.name.utf8.count, 2)
      + little(0, 2)
    file += [0x50, 0x4B, 3, 4] + common + part.name.utf8 + part.bytes
    directory += [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
    directory += little(0, 4) + little(offset, 4) + part.name.utf8
  }
  let end = little(0, 4) + little(parts.count, 2) + little(parts.count, 2) + little(directory.count, 4)
  return file + directory + [0x50, 0x4B, 5, 6] + end + little(file.count, 4) + little(0, 2)
}

private func little(_ value: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

private func crc32(_ bytes: [UInt8]) -> Int {
  var rest: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    rest ^= UInt32(byte)
    for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }
  return Int(~rest)
}
