import CitationCheck

/// The words of the templates, by the name that templates call them by.
enum PageWords {
  static let vietnamese: [String: String] = words.mapValues(\.vi)
  static let english: [String: String] = words.mapValues(\.en)

  static let words: [String: Phrase] = [
    "skip": Phrase(vi: "Đến nội dung", en: "Skip to content"),
    "searchLabel": Phrase(vi: "Tìm văn bản được viện dẫn", en: "Find a cited document"),
    "searchHint": Phrase(vi: "Số, ký hiệu, tên luật hoặc từ ngữ", en: "Symbol, name of a law, or words"),
    "search": Phrase(vi: "Tìm", en: "Search"),
    "pages": Phrase(vi: "Các trang", en: "Pages"),
    "noTracking": Phrase(
      vi: "Không theo dõi, không gọi máy chủ khác", en: "No tracking, no other server is asked"),
    "welcome": Phrase(vi: "Văn bản nào viện dẫn văn bản này?", en: "Who cites this document?"),
    "welcomeLead": Phrase(
      vi: "Gõ số, ký hiệu hoặc tên, có dấu hay không dấu đều được. Hoặc kiểm tra mọi viện dẫn trong dự thảo.",
      en: "Type a symbol or a name, with diacritics or without. Or check every citation of a draft."),
    "try": Phrase(vi: "Ví dụ:", en: "Try:"),
    "mostCited": Phrase(vi: "Được viện dẫn nhiều nhất", en: "Most cited"),
    "understood": Phrase(vi: "Hiểu là:", en: "Understood as:"),
    "documents": Phrase(vi: "Văn bản", en: "Documents"),
    "nothing": Phrase(vi: "Không tìm thấy gì", en: "Nothing found"),
    "nothingHint": Phrase(
      vi: "Hãy thử ít từ hơn, hoặc ghi tên loại và số như một trong các ví dụ này:",
      en: "Try fewer words, or a type with its number, as one of these:"),
    "perhaps": Phrase(vi: "Có phải bạn muốn tìm:", en: "Did you mean:"),
    "issuedOn": Phrase(vi: "Ngày", en: "Date"),
    "oneSource": Phrase(vi: "chỉ có một nguồn", en: "one source only"),
    "notRegistered": Phrase(
      vi: "Sổ đăng ký không có văn bản này, nên chưa rõ hiệu lực.",
      en: "The registry does not have this document, so its validity is not known."),
    "readText": Phrase(vi: "Đọc toàn văn", en: "Read its text"),
    "byYear": Phrase(vi: "Văn bản viện dẫn theo năm", en: "Citing plans by year"),
    "filter": Phrase(vi: "Lọc", en: "Filter"),
    "relation": Phrase(vi: "Quan hệ", en: "Relation"),
    "any": Phrase(vi: "tất cả", en: "any"),
    "provision": Phrase(vi: "Điều khoản", en: "Provision"),
    "planType": Phrase(vi: "Loại văn bản viện dẫn", en: "Type of plan"),
    "issuer": Phrase(vi: "Cơ quan", en: "Issuer"),
    "province": Phrase(vi: "Tỉnh, thành phố", en: "Province"),
    "from": Phrase(vi: "Từ", en: "From"),
    "to": Phrase(vi: "Đến", en: "To"),
    "apply": Phrase(vi: "Áp dụng", en: "Apply"),
    "all": Phrase(vi: "Bỏ lọc", en: "Show all"),
    "noneFit": Phrase(vi: "Không có dòng nào phù hợp.", en: "Nothing fits."),
    "notCited": Phrase(
      vi: "Chưa văn bản nào trong chỉ mục viện dẫn văn bản này.",
      en: "No plan in the index cites this document yet."),
    "byProvision": Phrase(vi: "Theo điều khoản", en: "By provision"),
    "acts": Phrase(vi: "Văn bản này đã", en: "What it did"),
    "graph": Phrase(vi: "Sơ đồ", en: "Graph"),
    "graphTable": Phrase(vi: "Sơ đồ dưới dạng bảng", en: "The graph as a table"),
    "documentWord": Phrase(vi: "Văn bản", en: "Document"),
    "about": Phrase(vi: "Cơ quan, năm", en: "Issuer, year"),
    "validityWord": Phrase(vi: "Hiệu lực", en: "Validity"),
    "planWord": Phrase(vi: "Văn bản viện dẫn", en: "Citing plan"),
    "dateWord": Phrase(vi: "Ngày", en: "Date"),
    "sentence": Phrase(vi: "Câu viện dẫn", en: "Sentence"),
    "kind": Phrase(vi: "Cách viện dẫn", en: "Kind"),
    "asList": Phrase(vi: "Dạng danh sách", en: "As a list"),
    "asTable": Phrase(vi: "Dạng bảng", en: "As a table"),
    "successors": Phrase(
      vi: "Tính cả tên trước và sau sáp nhập", en: "Also under names before and after mergers"),
    "alsoFits": Phrase(vi: "Cũng có thể là", en: "Also fits"),
    "whoCitesIt": Phrase(vi: "văn bản nào viện dẫn nó", en: "who cites it"),
    "legend": Phrase(vi: "Chú giải", en: "Legend"),
    "citations": Phrase(vi: "Viện dẫn", en: "Citations"),
    "previous": Phrase(vi: "Trước", en: "Previous"),
    "next": Phrase(vi: "Sau", en: "Next"),
    "parts": Phrase(vi: "Các phần", en: "Parts"),
    "checkLead": Phrase(
      vi: "Mỗi viện dẫn được đối chiếu với chính dự thảo và với sổ đăng ký: số, ngày, cơ quan, hiệu lực.",
      en:
        "Each citation is compared with the draft itself and with the registry: symbol, date, issuer, validity."
    ),
    "file": Phrase(vi: "Tệp dự thảo", en: "The draft's file"),
    "dropHint": Phrase(vi: "Word, PDF hoặc văn bản thuần", en: "Word, PDF or plain text"),
    "paste": Phrase(vi: "hoặc dán văn bản", en: "or paste the text"),
    "pasteHint": Phrase(
      vi: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; …",
      en: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư; …"),
    "asOf": Phrase(vi: "Xét hiệu lực tại ngày", en: "Validity as of"),
    "asOfHint": Phrase(vi: "để trống: ngày của dự thảo", en: "empty: the draft's own date"),
    "result": Phrase(vi: "Kết quả", en: "Result"),
    "check": Phrase(vi: "Kiểm tra", en: "Check"),
    "neverStored": Phrase(
      vi: "Dự thảo chỉ nằm trong bộ nhớ khi đang đọc; không lưu, không ghi nhật ký.",
      en: "The draft stays in memory while it is read; it is not stored and not logged."),
    "download": Phrase(vi: "Tải về:", en: "Download:"),
    "tooBigToKeep": Phrase(
      vi: "Tệp lớn: muốn tải kết quả, hãy chọn định dạng khi gửi tệp.",
      en: "A large file: to download the result choose its format when you send it."),
    "severity": Phrase(vi: "Mức độ", en: "Severity"),
    "allFindings": Phrase(vi: "Tất cả", en: "All"),
    "findings": Phrase(vi: "Phát hiện", en: "Findings"),
    "write": Phrase(vi: "Viết:", en: "Write:"),
    "copy": Phrase(vi: "Chép", en: "Copy"),
    "checkAnother": Phrase(vi: "Kiểm tra dự thảo khác", en: "Check another draft"),
    "words": Phrase(vi: "Từ ngữ", en: "Words"),
    "type": Phrase(vi: "Loại", en: "Type"),
    "year": Phrase(vi: "Năm", en: "Year"),
    "columns": Phrase(vi: "Cột", en: "Columns"),
    "exportShown": Phrase(vi: "Xuất bảng như đang xem:", en: "Export the table as it is shown:"),
    "exportAll": Phrase(
      vi: "Xuất toàn bộ, kèm từng chỗ viện dẫn:", en: "Export all of it, with each place that cites:"),
    "plansByYear": Phrase(vi: "Văn bản trong chỉ mục theo năm", en: "Plans in the index by year"),
    "documentsByYear": Phrase(
      vi: "Văn bản được viện dẫn theo năm ban hành", en: "Cited documents by their year"),
    "keys": Phrase(vi: "Phím tắt", en: "Keys"),
    "apiLead": Phrase(
      vi: "Mọi thứ trên các trang này chương trình khác cũng hỏi được. Mô tả đầy đủ:",
      en: "Programs can ask for all that these pages show. The full description:"),
    "address": Phrase(vi: "Địa chỉ", en: "Address"),
    "answers": Phrase(vi: "Trả lời", en: "Answers"),
    "problems": Phrase(vi: "Khi có lỗi", en: "When something is wrong"),
    "problemsLead": Phrase(
      vi: "Lỗi trả về dạng application/problem+json (RFC 9457); type dẫn đến một dòng dưới đây.",
      en: "Errors come as application/problem+json (RFC 9457); their type leads to a line below."),
    "howExact": Phrase(vi: "Đọc chính xác đến đâu", en: "How exact it is"),
    "howExactLead": Phrase(
      vi:
        "Mỗi lần sửa chương trình, các viện dẫn tìm được lại được so với bản gán nhãn bằng tay; mất một viện dẫn là không đạt.",
      en:
        "With each change the citations found are compared with those annotated by hand; one lost fails the change."
    ),
    "texts": Phrase(vi: "Văn bản", en: "Texts"),
    "precision": Phrase(vi: "Đúng", en: "Precision"),
    "recall": Phrase(vi: "Đủ", en: "Recall"),
    "spans": Phrase(vi: "Đúng từng chữ", en: "Exact spans"),
    "howQuick": Phrase(vi: "Nhanh đến đâu", en: "How quick it is"),
    "measure": Phrase(vi: "Việc", en: "What"),
    "measured": Phrase(vi: "Đo được", en: "Measured"),
    "wanted": Phrase(vi: "Mong muốn", en: "Wanted"),
    "toSearch": Phrase(vi: "Đến trang tra cứu", en: "To the search page"),
  ]
}
