/// Text without diacritics and in lower case: `Nghị định 04/2015/NĐ-CP` → `nghi dinh 04/2015/nd-cp`.
///
/// The one folding of the project, for keys, the index, queries and tables. đ becomes d, also where it is written as
/// Eth or with a combining mark; composed and decomposed text fold alike; what is no Latin letter stays as it is.
public func folded(_ text: String) -> String {
  var text = text
  return text.withUTF8 { bytes in
    String(unsafeUninitializedCapacity: bytes.count) { out in fold(bytes, into: out) }
  }
}

/// Folds UTF-8 bytes; the result is never longer than `bytes`.
public func folded(_ bytes: [UInt8]) -> [UInt8] {
  bytes.withUnsafeBufferPointer { bytes in
    [UInt8](unsafeUninitializedCapacity: bytes.count) { out, count in count = fold(bytes, into: out) }
  }
}

/// Writes the folded form of `bytes` and returns its length.
private func fold(_ bytes: UnsafeBufferPointer<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>) -> Int {
  let tables = LetterTables.shared
  var (at, end) = (0, 0)
  while at < bytes.count {
    let byte = bytes[at]
    if byte < 0x80 {
      out[end] = byte &- 65 < 26 ? byte | 0x20 : byte
      end += 1
      at += 1
      continue
    }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    guard at + length <= bytes.count else {
      while at < bytes.count {
        out[end] = bytes[at]
        end += 1
        at += 1
      }
      break
    }
    var letter: UInt16 = 0
    var isMark = false
    if length == 2 {
      let scalar = Int(byte & 0x1F) << 6 | Int(bytes[at + 1] & 0x3F)
      if scalar >= 0x300, scalar < 0x370 {
        isMark = true
      } else if scalar >= 0x80, scalar < 0x300 {
        letter = tables.wide[scalar - 0x80]
      }
    } else if length == 3 {
      let scalar = Int(byte & 0x0F) << 12 | Int(bytes[at + 1] & 0x3F) << 6 | Int(bytes[at + 2] & 0x3F)
      if scalar >= 0x1E00, scalar < 0x1F00 { letter = tables.extended[scalar - 0x1E00] }
    }
    if letter != 0 {
      out[end] = UInt8(letter & 0x1F) + 96
      end += 1
    } else if !isMark {
      for offset in 0..<length { out[end + offset] = bytes[at + offset] }
      end += length
    }
    at += length
  }
  return end
}

/// The folded words of a name joined by dots, as a segment of a key: `Bộ Giáo dục và Đào tạo` → `bo.giao.duc.va.dao.tao`.
func keySegment(_ name: String) -> String {
  var out: [UInt8] = []
  for byte in folded(name).utf8 {
    if byte &- 97 < 26 || byte &- 48 < 10 {
      out.append(byte)
    } else if let last = out.last, last != UInt8(ascii: ".") {
      out.append(UInt8(ascii: "."))
    }
  }
  if out.last == UInt8(ascii: ".") { out.removeLast() }
  return String(decoding: out, as: UTF8.self)
}
