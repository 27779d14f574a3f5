import CitationCheck
import CitationIndex
import CitationReaders
import HTTPTypes

/// Why a request is not answered: a status, and words for both people and programs (RFC 9457).
struct Problem: Error, Sendable {
  /// What programs tell problems apart by: the last part of the `type` of a problem.
  enum Kind: String, Sendable, CaseIterable {
    case noSuchPage = "no-such-page"
    case wrongMethod = "wrong-method"
    case wrongParameter = "wrong-parameter"
    case noDocument = "no-document"
    case noSuchDocument = "no-such-document"
    case noSuchPlan = "no-such-plan"
    case noPage = "no-page"
    case severalDocuments = "several-documents"
    case unreadableDraft = "unreadable-draft"
    case wrongContentType = "wrong-content-type"
    case tooLarge = "too-large"
    case tooLong = "too-long"
    case tooSlow = "too-slow"
    case cutOff = "cut-off"
    case busy
    case noToken = "no-token"
    case notAllowed = "not-allowed"
    case crossSite = "cross-site"
    case foreignHost = "foreign-host"
    case noIndex = "no-index"
    case failed
  }

  let status: HTTPResponse.Status
  let kind: Kind
  /// What in particular is wrong: the parameter, the reader's reason; never text of a draft.
  let detail: Phrase?

  init(_ status: HTTPResponse.Status, _ kind: Kind, _ detail: Phrase? = nil) {
    self.status = status
    self.kind = kind
    self.detail = detail
  }

  /// What an error of the libraries means for a client.
  init(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as IndexError:
      self.init(.serviceUnavailable, .noIndex, Problem.phrase(of: error.reason))
    case let error as ReaderError:
      let text = "\(error.reason); \(error.hint)"
      self.init(.unprocessableContent, .unreadableDraft, Phrase(vi: text, en: text))
    case let error as WordError:
      let text = "\(error.reason); \(error.hint)"
      self.init(.unprocessableContent, .unreadableDraft, Phrase(vi: text, en: text))
    default: self.init(.internalServerError, .failed)
    }
  }

  /// Without the index's path, which is nobody's business.
  private static func phrase(of reason: IndexError.Reason) -> Phrase {
    switch reason {
    case .missing: Phrase(vi: "chưa có chỉ mục", en: "there is no index yet")
    case .noIndex, .anotherProgram: Phrase(vi: "tệp không phải là chỉ mục", en: "the file is no index")
    case .newerVersion: Phrase(vi: "chỉ mục của bản viendan mới hơn", en: "the index is of a newer viendan")
    case .damaged: Phrase(vi: "chỉ mục bị hỏng", en: "the index is damaged")
    case .locked: Phrase(vi: "chỉ mục đang được ghi", en: "the index is being written")
    case .readOnly: Phrase(vi: "chỉ mục chỉ đọc được", en: "the index is read-only")
    case .diskFull: Phrase(vi: "đĩa đã đầy", en: "the disk is full")
    case .olderVersion: Phrase(vi: "chỉ mục của bản viendan cũ hơn", en: "the index is of an older viendan")
    case .timedOut:
      Phrase(vi: "máy chủ chỉ mục trả lời quá chậm", en: "the server of the index took too long")
    case .unavailable, .refused:
      Phrase(vi: "không kết nối được máy chủ chỉ mục", en: "the server of the index cannot be reached")
    case .unreachable, .other: Phrase(vi: "không mở được chỉ mục", en: "the index cannot be opened")
    }
  }
}

extension Problem.Kind {
  /// What happened.
  var title: Phrase {
    switch self {
    case .noSuchPage: Phrase(vi: "Không có trang này", en: "There is no such page")
    case .wrongMethod: Phrase(vi: "Không dùng được phương thức này ở đây", en: "This method is not for here")
    case .wrongParameter: Phrase(vi: "Tham số không hợp lệ", en: "A parameter is not valid")
    case .noDocument: Phrase(vi: "Những từ này không chỉ văn bản nào", en: "These words name no document")
    case .noSuchDocument: Phrase(vi: "Chưa có văn bản này", en: "No such document is known")
    case .noSuchPlan: Phrase(vi: "Chỉ mục không có văn bản này", en: "The index has no such plan")
    case .noPage:
      Phrase(vi: "Không có ảnh của trang này", en: "There is no picture of this page")
    case .severalDocuments: Phrase(vi: "Có nhiều văn bản phù hợp", en: "Several documents fit")
    case .unreadableDraft: Phrase(vi: "Không đọc được tệp", en: "The file cannot be read")
    case .wrongContentType:
      Phrase(vi: "Không nhận kiểu nội dung này", en: "This type of content is not taken")
    case .tooLarge: Phrase(vi: "Tệp quá lớn", en: "The file is too large")
    case .tooLong: Phrase(vi: "Câu hỏi quá dài", en: "The question is too long")
    case .tooSlow: Phrase(vi: "Nội dung gửi đến quá chậm", en: "The content came too slowly")
    case .cutOff:
      Phrase(vi: "Nội dung gửi đến bị đứt giữa chừng", en: "The content broke off")
    case .busy: Phrase(vi: "Máy chủ đang bận", en: "The server is busy")
    case .noToken: Phrase(vi: "Cần mã truy cập", en: "A token is needed")
    case .notAllowed: Phrase(vi: "Mã truy cập không cho phép việc này", en: "The token does not allow this")
    case .crossSite: Phrase(vi: "Yêu cầu đến từ trang khác", en: "The request comes from another site")
    case .foreignHost: Phrase(vi: "Tên máy không phải của máy này", en: "The host is not this machine's name")
    case .noIndex: Phrase(vi: "Chưa dùng được chỉ mục", en: "The index cannot be used")
    case .failed: Phrase(vi: "Có lỗi bên trong", en: "Something failed inside")
    }
  }

  /// What to try.
  var hint: Phrase {
    switch self {
    case .noSuchPage:
      Phrase(vi: "Hãy bắt đầu từ trang tra cứu.", en: "Begin at the search page.")
    case .wrongMethod: Phrase(vi: "Xem /openapi.json.", en: "See /openapi.json.")
    case .wrongParameter:
      Phrase(vi: "Sửa lại địa chỉ hoặc xem /openapi.json.", en: "Correct the address, or see /openapi.json.")
    case .noDocument:
      Phrase(
        vi: "Hãy ghi tên loại và số, như “nđ 04/2015”, hoặc tên luật.",
        en: "Write its type and number, as “nd 04/2015”, or a law's name.")
    case .noSuchDocument, .noSuchPlan:
      Phrase(vi: "Hãy tra cứu bằng từ khác.", en: "Search with other words.")
    case .noPage:
      Phrase(
        vi: "Tệp gốc đã đổi hoặc không còn ở chỗ cũ; toàn văn vẫn đọc được.",
        en: "The file has changed or moved since it was indexed; its text can still be read.")
    case .severalDocuments: Phrase(vi: "Hãy chọn một trong số đó.", en: "Choose one of them.")
    case .unreadableDraft:
      Phrase(
        vi: "Hãy lưu lại dưới dạng .docx, .pdf hay .txt rồi thử lại. Bản vừa gửi không được lưu.",
        en: "Save it as .docx, .pdf or .txt and try again. What you sent was not kept.")
    case .wrongContentType:
      Phrase(
        vi: "Gửi text/plain, application/json hoặc tệp.", en: "Send text/plain, application/json or a file.")
    case .tooLarge: Phrase(vi: "Hãy chia nhỏ tệp.", en: "Split the file.")
    case .tooLong: Phrase(vi: "Hãy viết ngắn lại.", en: "Shorten it.")
    case .cutOff: Phrase(vi: "Hãy gửi lại.", en: "Send it again.")
    case .tooSlow, .busy: Phrase(vi: "Hãy thử lại sau ít giây.", en: "Try again in a few seconds.")
    case .noToken:
      Phrase(
        vi: "Nhập mã truy cập làm mật khẩu; tên tùy ý.",
        en: "Give the token as the password, with any name; programs send Authorization: Bearer.")
    case .notAllowed: Phrase(vi: "Hãy hỏi người quản trị.", en: "Ask who runs the server.")
    case .crossSite: Phrase(vi: "Hãy mở trang này trực tiếp.", en: "Open this site itself.")
    case .foreignHost: Phrase(vi: "Dùng http://localhost.", en: "Use http://localhost.")
    case .noIndex:
      Phrase(
        vi: "Máy chủ vẫn chạy. Tạo chỉ mục bằng lệnh: viendan index THƯ-MỤC, rồi tải lại trang.",
        en: "The server goes on. Make the index with: viendan index FOLDER, then load the page again.")
    case .failed:
      Phrase(
        vi: "Hãy thử lại; nếu vẫn lỗi, xin báo cho người quản trị.",
        en: "Try again; if it stays, tell who runs the server.")
    }
  }
}
