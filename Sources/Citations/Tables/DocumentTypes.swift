/// A document type (tên loại): a row of the table.
struct DocumentType: Sendable {
  /// The full name, as output has it.
  let name: String
  /// Codes that stand for it in symbols, the official one first.
  let codes: [String]
  /// Whether its words are common words too, so that they need a symbol or a capital to mean a document.
  let isWeak: Bool
  /// Whether `… này` can mean the document at hand.
  let canBeSelf: Bool
  /// Whether nothing but `… này` is a citation of it.
  let isSelfOnly: Bool
}

enum DocumentTypes {
  static let rows: [DocumentType] = parsed.map(\.type)

  /// The phrases that mean each type, with the type's index.
  static let phrases: [(phrase: String, type: Int, isAbbreviation: Bool)] = {
    var out: [(String, Int, Bool)] = []
    for (index, row) in parsed.enumerated() {
      out.append((row.type.name, index, false))
      for phrase in row.phrases { out.append((phrase, index, false)) }
      for short in row.shorts { out.append((short, index, true)) }
    }
    return out
  }()

  static func index(of name: String) -> Int { rows.firstIndex { $0.name == name }! }

  private static let parsed: [(type: DocumentType, phrases: [String], shorts: [String])] = tableRows(table)
    .map {
      fields in
      (
        DocumentType(
          name: fields[0], codes: fields[2].split(separator: "|").map(String.init),
          isWeak: fields[4].contains("w"), canBeSelf: !fields[4].contains("n"),
          isSelfOnly: fields[4].contains("s")),
        fields[1].split(separator: "|").map(String.init), fields[3].split(separator: "|").map(String.init)
      )
    }

  /// Name, other phrases, codes, abbreviations in running text, marks (w: common word, n: never `này`, s: only
  /// `… này`), example.
  ///
  /// Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III; Thông tư 01/2011/TT-BNV; Hướng dẫn 36-HD/VPTW; Luật Ban hành
  /// văn bản quy phạm pháp luật 2015.
  private static let table: StaticString = """
    Hiến pháp				n	Hiến pháp năm 2013
    Bộ luật		BL			Bộ luật Lao động
    Luật		L|LCT			Luật số 59/2020/QH14
    Pháp lệnh		PL			Pháp lệnh số 01/2012/UBTVQH13
    Nghị quyết liên tịch		NQLT			Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN
    Nghị quyết		NQ	NQ		Nghị quyết số 18-NQ/TW
    Nghị định		NĐ|ND	NĐ		Nghị định số 30/2020/NĐ-CP
    Quyết định		QĐ	QĐ		Quyết định số 1847/QĐ-TTg
    Chỉ thị		CT	CT		Chỉ thị số 30-CT/TW
    Thông tư liên tịch	Thông tư liên bộ|Thông tư liên ngành	TTLT|TTLB	TTLT		Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP
    Thông tư		TT	TT		Thông tư số 01/2011/TT-BNV
    Văn bản hợp nhất		VBHN	VBHN		Văn bản hợp nhất số 03/VBHN-VPQH
    Sắc lệnh		SL			Sắc lệnh số 47/SL
    Sắc luật		SLt			Sắc luật số 02/SLt
    Lệnh				w	Lệnh số 08/2012/L-CTN
    Quy chế	Quy chế phối hợp	QC|QCPH	QC	w	Quy chế số 01-QC/TU
    Quy định		QyĐ|QĐi		w	Quy định số 37-QĐ/TW
    Thông cáo		TC		w	Thông cáo số 05/TC-BNG
    Thông báo	Thông báo kết luận	TB|TBKL	TB	w	Thông báo số 211/TB-VPCP
    Hướng dẫn	Hướng dẫn liên ban|Hướng dẫn liên ngành|Hướng dẫn liên tịch	HD|HDLN|HDLT|HDLB	HD	w	Hướng dẫn số 36-HD/VPTW
    Chương trình	Chương trình phối hợp|Chương trình hành động|Chương trình công tác	CTr|CTrPH|CTPH|CTHĐ		w	Chương trình số 17-CTr/TU
    Kế hoạch	Kế hoạch liên tịch|Kế hoạch liên ngành|Kế hoạch phối hợp|Kế hoạch hành động	KH|KHLT|KHLN|KHPH	KH		Kế hoạch số 44/KH-UBND
    Phương án		PA		w	Phương án số 12/PA-UBND
    Đề án		ĐA			Đề án số 01-ĐA/TU
    Dự án		DA		wn	Dự án số 661/DA-BNN
    Báo cáo	Báo cáo thẩm định|Báo cáo thẩm tra|Báo cáo chính trị|Báo cáo kết quả	BC|BCTĐ	BC	w	Báo cáo số 258/BC-STP
    Biên bản		BB		wn	Biên bản số 1400/BB-BYT
    Tờ trình		TTr			Tờ trình số 72/TTr-BKHCN
    Hợp đồng		HĐ		wn	Hợp đồng số 12/HĐ-KT
    Công điện		CĐ			Công điện số 36/CĐ-TTg
    Công văn	Văn bản|Công thư	CV	CV		Công văn số 4698/BNV-CCVC
    Kết luận	Kết luận thanh tra	KL	KL	w	Kết luận số 114-KL/TW
    Thông tri				w	Thông tri số 04-TT/TW
    Tuyên bố				wn	Tuyên bố số 01-TB/TW
    Điều lệ				w	Điều lệ Đảng
    Giấy phép		GP	GP	wn	Giấy phép số 12/GP-BTTTT
    Giấy mời		GM		wn	Giấy mời số 15/GM-UBND
    Quy trình		QTr		wn	Quy trình số 02/QTr-SNV
    Chiến lược		CL		wn	Chiến lược số 03-CL/TW
    Quy chuẩn				ws	Quy chuẩn này
    Tiêu chuẩn				ws	Tiêu chuẩn này
    Nội quy				ws	Nội quy này
    Định mức				ws	Định mức này
    Hiệp định				ws	Hiệp định này
    Công ước				ws	Công ước này
    Danh mục				ws	Danh mục này
    """
}

/// The rows of a table literal, cut at tabs.
func tableRows(_ table: StaticString) -> [[String]] {
  UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    .split(separator: UInt8(ascii: "\n"))
    .map { row in
      row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
}
