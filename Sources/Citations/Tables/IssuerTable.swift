/// Name, code, spellings in texts, level and confidence of each issuing body.
///
/// Made by `tools/make_tables.py`; change the facts, not this file.
enum IssuerTable {
  static let rows: StaticString = """
    Quốc hội	QH	Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam	central	sure
    Ủy ban Thường vụ Quốc hội	UBTVQH	Uỷ ban Thường vụ Quốc hội|Ủy ban thường vụ Quốc hội|UBTVQH|Thường vụ Quốc hội	central	sure
    Hội đồng Nhà nước	HĐNN		central	sure
    Chủ tịch nước	CTN	Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam|Chủ tịch nước CHXHCN Việt Nam	central	sure
    Chính phủ	CP	Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam	central	sure
    Hội đồng Bộ trưởng	HĐBT	Hội đồng bộ trưởng|HĐBT	central	sure
    Chủ tịch Hội đồng Bộ trưởng	CT		central	likely
    Hội đồng Chính phủ	CP	Hội đồng Chính phủ	central	likely
    Thủ tướng Chính phủ	TTg	Thủ tướng|TTCP|Thủ tướng Chính Phủ	central	sure
    Văn phòng Chính phủ	VPCP	VP Chính phủ	central	sure
    Văn phòng Quốc hội	VPQH	VP Quốc hội	central	sure
    Văn phòng Chủ tịch nước	VPCTN		central	likely
    Bộ Nội vụ	BNV	Bộ nội vụ	central (ministry)	sure
    Bộ Tài chính	BTC		central (ministry)	sure
    Bộ Tư pháp	BTP		central (ministry)	sure
    Bộ Công an	BCA	Bộ Công An	central (ministry)	sure
    Bộ Quốc phòng	BQP		central (ministry)	sure
    Bộ Ngoại giao	BNG		central (ministry)	sure
    Bộ Giáo dục và Đào tạo	BGDĐT	Bộ GD&ĐT|Bộ GDĐT|Bộ Giáo dục & Đào tạo|Bộ GD-ĐT	central (ministry)	sure
    Bộ Y tế	BYT		central (ministry)	sure
    Bộ Công Thương	BCT	Bộ Công thương|Bộ Công-Thương	central (ministry)	sure
    Bộ Xây dựng	BXD		central (ministry)	sure
    Bộ Giao thông vận tải	BGTVT	Bộ GTVT|Bộ Giao thông Vận tải	central (ministry)	sure
    Bộ Nông nghiệp và Phát triển nông thôn	BNNPTNT	Bộ NN&PTNT|Bộ NNPTNT|Bộ NN-PTNT|Bộ Nông nghiệp & PTNT	central (ministry)	sure
    Bộ Tài nguyên và Môi trường	BTNMT	Bộ TN&MT|Bộ TNMT	central (ministry)	sure
    Bộ Nông nghiệp và Môi trường	BNNMT	Bộ NN&MT|Bộ NNMT	central (ministry)	sure
    Bộ Lao động - Thương binh và Xã hội	BLĐTBXH	Bộ LĐTBXH|Bộ LĐ-TB&XH|Bộ LĐ-TBXH|Bộ Lao động – Thương binh và Xã hội|Bộ Lao động, Thương binh và Xã hội	central (ministry)	sure
    Bộ Văn hóa, Thể thao và Du lịch	BVHTTDL	Bộ VHTTDL|Bộ VHTT&DL|Bộ Văn hoá, Thể thao và Du lịch	central (ministry)	sure
    Bộ Khoa học và Công nghệ	BKHCN	Bộ KH&CN|Bộ KHCN	central (ministry)	sure
    Bộ Kế hoạch và Đầu tư	BKHĐT	Bộ KH&ĐT|Bộ KHĐT	central (ministry)	sure
    Bộ Thông tin và Truyền thông	BTTTT	Bộ TT&TT|Bộ TTTT	central (ministry)	sure
    Bộ Dân tộc và Tôn giáo	BDTTG		central (ministry)	sure
    Ủy ban Dân tộc	UBDT	Uỷ ban Dân tộc|Ủy ban Dân tộc và Miền núi	central (ministry)	sure
    Ngân hàng Nhà nước Việt Nam	NHNN	Ngân hàng Nhà nước|NHNNVN|NHNN Việt Nam	central (ministry)	sure
    Thanh tra Chính phủ	TTCP		central (ministry)	sure
    Bộ Công nghiệp	BCN		central (ministry)	sure
    Bộ Thương mại	BTM		central (ministry)	sure
    Bộ Thủy sản	BTS	Bộ Thuỷ sản	central (ministry)	sure
    Bộ Văn hóa - Thông tin	BVHTT	Bộ Văn hoá - Thông tin	central (ministry)	sure
    Bộ Bưu chính, Viễn thông	BBCVT		central (ministry)	sure
    Bộ Khoa học, Công nghệ và Môi trường	BKHCNMT		central (ministry)	likely
    Ban Tổ chức - Cán bộ Chính phủ	TCCP		central (ministry)	sure
    Ủy ban Dân số, Gia đình và Trẻ em	DSGĐTE		central (ministry)	likely
    Tòa án nhân dân tối cao	TANDTC	Toà án nhân dân tối cao|TAND tối cao|TANDTC|Tòa án tối cao	central	sure
    Hội đồng Thẩm phán Tòa án nhân dân tối cao	HĐTP	Hội đồng Thẩm phán TANDTC	central	sure
    Viện kiểm sát nhân dân tối cao	VKSNDTC	Viện Kiểm sát nhân dân tối cao|VKSND tối cao	central	sure
    Kiểm toán nhà nước	KTNN	Kiểm toán Nhà nước|Tổng Kiểm toán nhà nước	central	likely
    Tòa án nhân dân cấp cao	TANDCC	TAND cấp cao	regional	likely
    Tòa án nhân dân khu vực	TANDKV		district (regional)	likely
    Bảo hiểm xã hội Việt Nam	BHXH	BHXH Việt Nam|BHXHVN	central (agency)	likely
    Thông tấn xã Việt Nam	TTXVN		central (agency)	likely
    Đài Tiếng nói Việt Nam	TNVN	VOV	central (agency)	likely
    Đài Truyền hình Việt Nam	THVN	VTV	central (agency)	likely
    Viện Hàn lâm Khoa học xã hội Việt Nam	KHXH	VASS	central (agency)	likely
    Viện Hàn lâm Khoa học và Công nghệ Việt Nam	VHL	VAST	central (agency)	likely
    Tổng cục Thuế	TCT	TCT|Cục Thuế	central (agency)	likely
    Tổng cục Hải quan	TCHQ	TCHQ|Cục Hải quan	central (agency)	likely
    Kho bạc Nhà nước	KBNN		central (agency)	likely
    Cục Văn thư và Lưu trữ nhà nước	VTLTNN	Cục Văn thư và Lưu trữ Nhà nước|VTLTNN	central (agency)	likely
    Ủy ban Quản lý vốn nhà nước tại doanh nghiệp	UBQLV	UBQLVNN	central (agency)	likely
    Ủy ban Chứng khoán Nhà nước	UBCK	UBCKNN	central (agency)	likely
    Hội đồng nhân dân	HĐND	HĐND	province / district (until 2025-06-30) / commune	sure
    Ủy ban nhân dân	UBND	Uỷ ban nhân dân|Ủy ban Nhân dân|UBND|UBNN|Uỷ ban Nhân dân	province / district (until 2025-06-30) / commune	sure
    Chủ tịch Ủy ban nhân dân	UBND	Chủ tịch UBND	province/district/commune	sure
    Văn phòng UBND	VP	Văn phòng UBND tỉnh	province	likely
    Sở Nội vụ	SNV		province (department)	likely
    Sở Ngoại vụ	SNgV		province (department)	likely
    Sở Tài chính	STC		province (department)	likely
    Sở Tư pháp	STP		province (department)	likely
    Sở Y tế	SYT		province (department)	likely
    Sở Giáo dục và Đào tạo	SGDĐT	SGD&ĐT|Sở GD&ĐT	province (department)	likely
    Sở Xây dựng	SXD		province (department)	likely
    Sở Công Thương	SCT		province (department)	likely
    Sở Kế hoạch và Đầu tư	SKHĐT		province (department)	likely
    Sở Tài nguyên và Môi trường	STNMT		province (department)	likely
    Sở Nông nghiệp và Phát triển nông thôn	SNNPTNT	SNN	province (department)	likely
    Sở Nông nghiệp và Môi trường	SNNMT		province (department)	likely
    Sở Giao thông vận tải	SGTVT		province (department)	likely
    Sở Lao động - Thương binh và Xã hội	SLĐTBXH	Sở LĐ-TB&XH	province (department)	likely
    Sở Văn hóa, Thể thao và Du lịch	SVHTTDL		province (department)	likely
    Sở Khoa học và Công nghệ	SKHCN		province (department)	likely
    Sở Thông tin và Truyền thông	STTTT		province (department)	likely
    Thanh tra tỉnh	TTr	TTT|TTr-…	province (department)	likely
    Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam	TW	Ban Chấp hành Trung ương|Ban Chấp hành Trung ương Đảng|BCH Trung ương|BCH TW|BCHTW|BCHTƯ|BCH T.Ư|Trung ương|T.Ư	party central	sure
    Bộ Chính trị	TW	Bộ Chính trị|BCT|Bộ Chính Trị	party central	sure
    Ban Bí thư Trung ương Đảng	TW	Ban Bí thư|Ban Bí thư Trung ương|BBT|BBT TW|Ban Bí Thư	party central	sure
    Đại hội đại biểu toàn quốc của Đảng	ĐH		party central	sure
    Văn phòng Trung ương Đảng	VPTW	Văn phòng Trung ương|VPTW	party central body	sure
    Ban Tổ chức Trung ương	BTCTW	Ban TCTW|BTCTW	party central body	sure
    Ban Tuyên giáo Trung ương	BTGTW	Ban Tuyên giáo TW	party central body	sure
    Ban Dân vận Trung ương	BDVTW	Ban Dân vận TW	party central body	sure
    Ban Tuyên giáo và Dân vận Trung ương	BTGDVTW	Ban TG&DV TW	party central body	likely
    Ủy ban Kiểm tra Trung ương	UBKTTW	UBKT TW|Uỷ ban Kiểm tra Trung ương	party central body	sure
    Ban Nội chính Trung ương	BNCTW	Ban Nội chính TW	party central body	sure
    Ban Kinh tế Trung ương	BKTTW		party central body	likely
    Ban Chính sách, chiến lược Trung ương			party central body	likely
    Ban Đối ngoại Trung ương	BĐNTW		party central body	likely
    Hội đồng Lý luận Trung ương	HĐLLTW		party central body	likely
    Học viện Chính trị quốc gia Hồ Chí Minh	HVCTQG		party central body	likely
    Quân ủy Trung ương	QUTW	Quân uỷ Trung ương	party central body	sure
    Đảng ủy Công an Trung ương	ĐUCA	Đảng uỷ Công an Trung ương	party central body	likely
    Đảng ủy Chính phủ	ĐUCP		party central body	likely
    Đảng ủy Quốc hội	ĐUQH		party central body	likely
    Đảng ủy các cơ quan Đảng Trung ương			party central body	likely
    Đảng ủy Khối các cơ quan Trung ương	ĐUK		party central body	likely
    Đảng ủy (cơ sở, khối, xã, phường)	ĐU	Đảng uỷ|Đảng ủy|Ban Chấp hành Đảng bộ	party grass roots	sure
    Chi bộ	CB		party cell	sure
    Ủy ban Kiểm tra Tỉnh ủy	UBKTTU	UBKT Tỉnh ủy	party province body	sure
    Văn phòng Tỉnh ủy	VPTU		party province body	sure
    Ban cán sự đảng	BCSĐ		party	likely
    Đảng đoàn	ĐĐ	Đảng đoàn Quốc hội|Đảng đoàn HĐND	party	likely
    Ban Chỉ đạo	BCĐ	Ban chỉ đạo Trung ương về …	any	sure
    Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam	MTTW	MTTQ Việt Nam|Mặt trận Tổ quốc Việt Nam|UBTƯ MTTQ Việt Nam|UBTWMTTQVN|Đoàn Chủ tịch UBTW MTTQ	mass	likely
    Tổng Liên đoàn Lao động Việt Nam	TLĐ	TLĐLĐVN|Tổng LĐLĐ Việt Nam	mass	sure
    Trung ương Đoàn TNCS Hồ Chí Minh	TWĐTN	Trung ương Đoàn|TW Đoàn|BCH TW Đoàn|ĐTN	mass	sure
    Hội Liên hiệp Phụ nữ Việt Nam	ĐCT	Hội LHPN Việt Nam|Hội LHPNVN	mass	likely
    Hội Nông dân Việt Nam	HNDTW	Hội Nông dân|HNDVN|TW HNDVN	mass	likely
    Hội Cựu chiến binh Việt Nam	CCB	Hội CCB Việt Nam	mass	likely
    Công đoàn Viên chức Việt Nam	CĐVC		mass	likely
    Liên đoàn Lao động tỉnh	LĐLĐ	LĐLĐ tỉnh	mass province	sure
    Ngân hàng Chính sách xã hội	NHCS	NHCSXH	central (bank)	likely
    """
}
