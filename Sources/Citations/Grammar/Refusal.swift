/// Why words that look like a citation are none.
public enum RefusalReason: String, Sendable, CaseIterable {
  case ownNumber = "own-number"
  case heading
  case recipient
  case form
  case contract
  case nothingIdentifies = "nothing-identifies"
  case unknownCode = "unknown-code"
  case otherWord = "other-word"

  /// What a user is told, in English.
  public var explanation: String {
    switch self {
    case .ownNumber: "the document's own number, title or heading: not a citation of itself"
    case .heading: "a heading of this text"
    case .recipient: "a line of the list of recipients"
    case .form: "the code of a form, a template or a technical standard"
    case .contract: "the number of a contract or a licence, which is no document of an authority's"
    case .nothingIdentifies: "a document type with nothing that identifies it: no number, name, date or `này`"
    case .unknownCode: "a number whose code is of no known type or body, with no type word before it"
    case .otherWord: "part of another word or expression"
    }
  }

  /// What a user is told, in Vietnamese.
  public var vietnamese: String {
    switch self {
    case .ownNumber: "số, tên hoặc tiêu đề của chính văn bản này, không phải viện dẫn"
    case .heading: "tiêu đề của văn bản này"
    case .recipient: "dòng nơi nhận"
    case .form: "ký hiệu biểu mẫu hoặc tiêu chuẩn kỹ thuật"
    case .contract: "số hợp đồng hoặc giấy phép, không phải văn bản được viện dẫn"
    case .nothingIdentifies: "chỉ có tên loại văn bản, không có số, tên, ngày hay chữ “này”"
    case .unknownCode: "số có ký hiệu không rõ loại văn bản hay cơ quan, trước đó không có tên loại"
    case .otherWord: "một phần của từ khác"
    }
  }
}

/// Words that were looked at and are no citation.
public struct Refusal: Hashable, Sendable {
  public let range: TextRange<Original>
  public let reason: RefusalReason
}
