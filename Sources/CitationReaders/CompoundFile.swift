/// What a compound file (OLE2), the container of Word 97 documents and of protected docx files, holds.
func compoundFileKind(_ bytes: UnsafeBufferPointer<UInt8>) -> ContentKind {
  guard let file = CompoundFile(bytes) else {
    return .other("a damaged or cut short Word document", hint: "get it anew")
  }
  if file.entry("EncryptedPackage") != nil {
    return .other("protected by a password", hint: "save it without one")
  }
  if let document = file.entry("WordDocument") {
    // The flags of the file information block: bit 8 says that the text is encrypted.
    let flags = document.start + 10
    if flags + 1 < bytes.count, bytes[flags + 1] & 1 != 0 {
      return .other("protected by a password", hint: "save it without one")
    }
    return .format(.doc)
  }
  if file.entry("Workbook") != nil { return .other("an Excel workbook", hint: "save it as text") }
  return .other("no Word document", hint: "save it as docx, pdf or text")
}

/// The directory of a compound file ([MS-CFB]).
private struct CompoundFile {
  struct Entry {
    var name: String
    /// Where the first sector of its stream starts.
    var start: Int
  }

  private var entries: [Entry] = []

  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    func word(_ at: Int) -> Int? {
      guard at >= 0, at + 4 <= bytes.count else { return nil }
      return Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16 | Int(bytes[at + 3]) << 24
    }
    guard bytes.count >= 1024 else { return nil }
    let shift = Int(bytes[30])
    guard shift == 9 || shift == 12, var sector = word(48) else { return nil }
    let size = 1 << shift
    var walked = 0
    while sector < 0xFFFF_FFFA {
      let start = (sector + 1) << shift
      guard start + size <= bytes.count, walked < 4096 else { return nil }
      for at in stride(from: start, to: start + size, by: 128) {
        let length = Int(bytes[at + 64]) | Int(bytes[at + 65]) << 8
        guard length >= 2, length <= 64, let first = word(at + 116) else { continue }
        let units = stride(from: at, to: at + length - 2, by: 2).map {
          UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
        }
        entries.append(Entry(name: String(decoding: units, as: UTF16.self), start: (first + 1) << shift))
      }
      walked += 1
      // The allocation table's sectors are listed in the header, 109 of them; more only in files beyond 6 MB.
      let perSector = size / 4
      guard sector / perSector < 109, let table = word(76 + 4 * (sector / perSector)),
        let next = word(((table + 1) << shift) + 4 * (sector % perSector))
      else { break }
      sector = next
    }
    if entries.isEmpty { return nil }
  }

  func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }
}
