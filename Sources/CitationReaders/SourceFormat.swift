/// What kind of file a text came out of, as told by its content.
public enum SourceFormat: String, Sendable, CaseIterable {
  case text
  case html
  case docx
  case odt
  case rtf
  case doc
  case pdf
  case image
}
