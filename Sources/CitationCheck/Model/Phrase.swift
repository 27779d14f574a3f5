/// The language of messages.
public enum Language: String, Sendable, CaseIterable {
  case vi
  case en
}

/// One thing said in Vietnamese and in English.
public struct Phrase: Hashable, Sendable {
  public let vi: String
  public let en: String

  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  public subscript(language: Language) -> String { language == .vi ? vi : en }
}
