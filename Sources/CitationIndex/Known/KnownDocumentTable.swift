/// Number, type, date, symbol, issuer, subject, effective, ended, confidence, sources, evidence, articles, note.
///
/// Made by `tools/make_registry.py`; change the facts, not this file.
enum KnownDocumentTable {
  static let part0: StaticString = #"""
    01-1997-qh10	Luật		01/1997/QH10		Luật Ngân hàng Nhà nước Việt Nam			l	l	1/1		
    01-1999-nqlt-tp-vhtt-nnptnt-dtmn-nd	Nghị quyết liên tịch	1999-09-07	01/1999/NQLT-TP-VHTT-NNPTNT-DTMN-ND	Bộ Tư pháp	về việc phối hợp phổ biến, giáo dục pháp luật cho cán bộ, nhân dân ở nông thôn, vùng cao, vùng sâu, vùng xa, vùng đồng bào dân tộc ít người	1999-09-22		l	c			
    01-2001-ttlt-tandtc-vksndtc-btp	Thông tư liên tịch	2001-01-03	01/2001/TTLT-TANDTC-VKSNDTC-BTP	Tòa án nhân dân tối cao; Viện kiểm sát nhân dân tối cao; Bộ Tư pháp		2001-01-18		l	c			
    01-2001-ttlt-tcbd-bca	Thông tư liên tịch	2001-06-07	01/2001/TTLT-TCBĐ-BCA					l	v			
    01-2002-qh11	Luật	2002-12-16	01/2002/QH11	Quốc hội	Ngân sách nhà nước			s	kl	2/2		
    01-2003-nd-cp	Nghị định	2003-01-09	01/2003/NĐ-CP	Chính phủ				s	m	4/4		
    01-2003-qd-bgddt	Quyết định	2003-01-02	01/2003/QĐ-BGDĐT					l	v			
    01-2004-qd-bgddt	Quyết định		01/2004/QĐ-BGDĐT					l	v			
    01-2005-qd-tandtc	Quyết định	2005-04-27	01/2005/QĐ-TANDTC	Tòa án nhân dân tối cao	Về Quy chế làm việc của Tổ Thẩm phán phụ trách tiến hành thủ tục phá sản	2005-06-04		l	c			
    01-2005-ttlt-vkstc-tatc-bca-bqp	Thông tư liên tịch	2005-07-01	01/2005/TTLT-VKSTC-TATC-BCA-BQP					l	v			
    01-2006-qd-btnmt	Quyết định	2006-01-11	01/2006/QĐ-BTNMT					l	v			
    01-2006-ttlt-bbcvt-bng-bca	Thông tư liên tịch	2006-03-03	01/2006/TTLT-BBCVT-BNG-BCA	Bộ Bưu chính, Viễn thông; Bộ Ngoại giao; Bộ Công an		2006-03-30		l	c			
    01-2006-ttlt-btc-nhnn	Thông tư liên tịch	2006-01-04	01/2006/TTLT-BTC-NHNN					l	v			
    01-2006-ttlt-vkstc-bnv-btc	Thông tư liên tịch	2006-01-19	01/2006/TTLT-VKSTC-BNV-BTC	Bộ Tài chính		2006-02-20		l	c			
    01-2008-nqlt-bldtbxh-bca-bvhttdl-ubtumttqvn	Nghị quyết liên tịch	2008-08-28	01/2008/NQLT-BLĐTBXH-BCA-BVHTTDL-UBTƯMTTQVN	Bộ Lao động - Thương binh và Xã hội		2008-10-07		l	t	2/2		
    01-2009-nd-cp	Nghị định	2009-01-02	01/2009/NĐ-CP					l	v			
    01-2009-tt-bkhcn	Thông tư	2009-03-20	01/2009/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định Danh mục sản phẩm, hàng hoá có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ	2009-05-04		l	t	2/2		
    01-2009-tt-bnnptnt	Thông tư	2009-01-06	01/2009/TT-BNN	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn tuần tra, canh gác bảo vệ đê điều trong mùa lũ	2009-02-06		l	c			
    01-2009-tt-btnmt	Thông tư	2009-01-14	01/2009/TT-BTNMT					l	v			
    01-2009-ttlt-bqp-byt-btc	Thông tư liên tịch	2009-01-12	01/2009/TTLT-BQP-BYT-BTC					l	v			
    01-2010-tt-bgtvt	Thông tư	2010-01-11	01/2010/TT-BGTVT	Bộ Giao thông vận tải	quy định về phòng, chống, khắc phục hậu quả lụt, bão			s	m	3/3		
    01-2010-tt-bkhcn	Thông tư	2010-02-25	01/2010/TT-BKHCN					l	v			
    01-2010-tt-bng	Thông tư	2010-07-15	01/2010/TT-BNG	Bộ Ngoại giao	Hướng dẫn sử dụng biểu tượng quốc gia và nghi thức nhà nước tổ chức một số hoạt động đối ngoại tại cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài	2010-09-17		l	c			
    01-2010-tt-btc	Thông tư	2010-01-06	01/2010/TT-BTC	Bộ Tài chính				s	m	16/16		
    01-2010-tt-btp	Thông tư	2010-02-09	01/2010/TT-BTP	Bộ Tư pháp				s	m	3/3		
    01-2010-ttlt-vkstc-bca-tatc	Thông tư liên tịch	2010-08-27	01/2010/TTLT-VKSTC-BCA-TATC					l	v			
    01-2011-qd-ttg	Quyết định	2011-01-04	01/2011/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế xử lý sạt lở bờ sông, bờ biển	2011-03-01		l	c			
    01-2011-qh13	Luật	2011-11-11	01/2011/QH13	Quốc hội	Lưu trữ	2012-07-01		s	k			
    01-2011-tt-bgtvt	Thông tư	2011-01-27	01/2011/TT-BGTVT	Bộ Giao thông vận tải				l	t	2/2		
    01-2011-tt-bnv	Thông tư	2011-01-19	01/2011/TT-BNV	Bộ Nội vụ	hướng dẫn thể thức và kỹ thuật trình bày văn bản hành chính	2011-03-05		s	kt	4/4		
    01-2011-tt-btc	Thông tư	2011-01-06	01/2011/TT-BTC	Bộ Tài chính		2011-02-20		l	c			
    01-2011-tt-btp	Thông tư	2011-01-10	01/2011/TT-BTP					l	v			
    01-2011-ttlt-bldtbxh-byt	Thông tư liên tịch	2011-01-10	01/2011/TTLT-BLĐTBXH-BYT					l	v			
    01-2011-ttlt-vkstc-tandtc-bca-btp-bldtbxh	Thông tư liên tịch	2011-07-12	01/2011/TTLT-VKSTC-TANDTC-BCA-BTP-BLĐTBXH					l	v			
    01-2011-ttlt-vpcp-bnv	Thông tư liên tịch	2011-01-26	01/2011/TTLT-VPCP-BNV	Văn phòng Chính phủ; Bộ Nội vụ		2011-03-15		l	c			
    01-2012-nd-cp	Nghị định	2012-01-04	01/2012/NĐ-CP	Chính phủ				l	t	2/2		
    01-2012-qd-ttg	Quyết định	2012-01-09	01/2012/QĐ-TTg	Thủ tướng Chính phủ	Về một số chính sách hỗ trợ việc áp dụng Quy trình thực hành sản xuất nông nghiệp tốt trong nông nghiệp, lâm nghiệp và thủy sản	2012-02-25		s	m	5/5		
    01-2012-tt-nhnn	Thông tư	2012-02-16	01/2012/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định về chiết khấu giấy tờ có giá của Ngân hàng Nhà nước Việt Nam đối với tổ chức tín dụng, chi nhánh ngân hàng nước ngoài			l	c			
    01-2012-ttlt-bqp-bldtbxh-btc	Thông tư liên tịch	2012-01-05	01/2012/TTLT-BQP-BLĐTBXH-BTC					s	m	3/3		
    01-2012-ttlt-btp-ubdt	Thông tư liên tịch	2012-01-17	01/2012/TTLT-BTP-UBDT	Bộ Tư pháp; Ủy ban Dân tộc	Hướng dẫn thực hiện trợ giúp pháp lý đối với người dân tộc thiểu số	2012-03-10		l	c			
    01-2012-ttlt-btttt-bgtvt	Thông tư liên tịch	2012-02-24	01/2012/TTLT-BTTTT-BGTVT			2012-05-01		s	m	3/3		
    01-2012-ubtvqh13	Pháp lệnh	2012-03-22	01/2012/UBTVQH13	Ủy ban Thường vụ Quốc hội	hợp nhất văn bản quy phạm pháp luật	2012-07-01		s	k			
    01-2013-nd-cp	Nghị định	2013-01-03	01/2013/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Lưu trữ	2013-03-01		l	k	1/1		
    01-2013-nq-hdtp	Nghị quyết	2013-11-06	01/2013/NQ-HĐTP					l	v			
    01-2013-tt-bgddt	Thông tư	2013-01-29	01/2013/TT-BGDĐT	Bộ Giáo dục và Đào tạo	ban hành Quy chế tuyển sinh đi học nước ngoài			l	t	2/2		
    01-2013-tt-bkhcn	Thông tư	2013-01-14	01/2013/TT-BKHCN	Bộ Khoa học và Công nghệ		2013-02-28		l	c			
    01-2013-tt-btc	Thông tư	2013-01-02	01/2013/TT-BTC					l	v			
    01-2013-ttlt-bca-btp-bng-vksndtc-tandtc	Thông tư liên tịch	2013-02-22	01/2013/TTLT-BCA-BTP-BNG-VKSNDTC-TANDTC	Bộ Công an; Bộ Tư pháp; Bộ Ngoại giao; Viện kiểm sát nhân dân tối cao; Tòa án nhân dân tối cao	Hướng dẫn việc tiếp nhận, chuyển giao, tiếp tục thi hành án đối với người đang chấp hành án phạt tù	2013-04-15		l	c			
    01-2013-ttlt-vkstc-btc	Thông tư liên tịch		01/2013/TTLT-VKSTC-BTC					l	v			
    01-2014-nd-cp	Nghị định		01/2014/NĐ-CP					l	v			
    01-2014-qd-ttg	Quyết định	2014-01-01	01/2014/QĐ-TTg	Thủ tướng Chính phủ	về chế độ bồi dưỡng giám định tư pháp			s	m	3/3		
    01-2014-tt-bgddt	Thông tư	2014-01-24	01/2014/TT-BGDĐT	Bộ Giáo dục và Đào tạo	ban hành Khung năng lực ngoại ngữ 6 bậc dùng cho Việt Nam			s	m	18/18		
    01-2014-tt-bkhcn	Thông tư	2014-02-18	01/2014/TT-BKHCN					l	v			
    01-2014-ttlt-vksndtc-bqp	Thông tư liên tịch	2014-02-17	01/2014/TTLT-VKSNDTC-BQP					l	v			
    01-2015-nd-cp	Nghị định	2015-01-02	01/2015/NĐ-CP	Chính phủ	quy định chi tiết phạm vi địa bàn hoạt động hải quan	2015-02-16		s	m	11/11		
    01-2015-tt-bct	Thông tư	2015-01-12	01/2015/TT-BCT	Bộ Công Thương	Quy định thủ tục đăng ký dấu nghiệp vụ của thương nhân kinh doanh dịch vụ giám định thương mại	2015-02-27		l	c			
    01-2015-tt-bgddt	Thông tư	2015-01-15	01/2015/TT-BGDĐT	Bộ Giáo dục và Đào tạo	ban hành Điều lệ trường cao đẳng			l	t	2/2		
    01-2015-tt-bldtbxh	Thông tư	2015-01-06	01/2015/TT-BLĐTBXH					l	v			
    01-2015-tt-bnnptnt	Thông tư	2015-01-22	01/2015/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam	2015-03-09		l	c			
    01-2015-tt-byt	Thông tư	2015-02-27	01/2015/TT-BYT	Bộ Y tế	Hướng dẫn tư vấn phòng, chống HIV/AIDS tại cơ sở y tế	2015-04-15		l	c			
    01-2015-tt-ca	Thông tư	2015-10-08	01/2015/TT-CA	Tòa án nhân dân tối cao	Quy định về quy chế làm việc của các tổ thẩm phán trong quá trình giải quyết vụ việc phá sản	2015-11-26		l	c			
    01-2015-tt-vkstc	Thông tư	2015-12-30	01/2015/TT-VKSTC	Viện kiểm sát nhân dân tối cao	Quy định về quản lý, sử dụng trang phục, Giấy chứng minh Kiểm sát viên, Giấy chứng nhận Điều tra viên, Kiểm tra viên trong ngành Kiểm sát nhân dân	2016-02-13		l	c			
    01-2016-nq-hdtp	Nghị quyết	2016-06-30	01/2016/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao	Hướng dẫn áp dụng một số quy định tại khoản 3 Điều 7 Bộ luật hình sự số 100/2015/QH13	2016-08-01		l	c			
    01-2016-qd-ttg	Quyết định	2016-01-19	01/2016/QĐ-TTg					l	v			
    01-2016-qh14	Luật	2016-11-17	01/2016/QH14	Quốc hội	Luật Đấu giá tài sản	2017-07-01		s	lt	110/110		
    01-2016-tt-bnnptnt	Thông tư		01/2016/TT-BNNPTNT					l	v			
    01-2016-tt-btp	Thông tư	2016-02-01	01/2016/TT-BTP	Bộ Tư pháp	hướng dẫn thực hiện một số thủ tục về quản lý hành chính và biểu mẫu nghiệp vụ trong thi hành án dân sự			s	m	3/3		
    01-2016-tt-byt	Thông tư	2016-01-05	01/2016/TT-BYT					l	v			
    01-2016-ttlt-bkhcn-bnv	Thông tư liên tịch	2016-01-11	01/2016/TTLT-BKHCN-BNV	Bộ Khoa học và Công nghệ; Bộ Nội vụ	Hướng dẫn thực hiện việc bổ nhiệm và xếp lương theo chức danh nghề nghiệp đối với viên chức chuyên ngành khoa học và công nghệ	2016-03-01		l	c			
    01-2016-ttlt-tandtc-vksndtc-btp	Thông tư liên tịch	2016-01-06	01/2016/TTLT-TANDTC-VKSNDTC-BTP	Tòa án nhân dân tối cao; Viện kiểm sát nhân dân tối cao; Bộ Tư pháp	Hướng dẫn thi hành một số quy định của Luật hôn nhân và gia đình	2016-03-01		l	c			
    01-2017-nd-cp	Nghị định	2017-01-06	01/2017/NĐ-CP	Chính phủ				s	m	4/4		
    01-2017-nq-hdtp	Nghị quyết	2017-01-13	01/2017/NQ-HĐTP					l	v			
    01-2017-qd-ttg	Quyết định	2017-01-17	01/2017/QĐ-TTg	Thủ tướng Chính phủ	ban hành danh mục giáo dục, đào tạo của hệ thống giáo dục quốc dân			s	m	3/3		
    01-2017-tt-bca	Thông tư	2017-01-13	01/2017/TT-BCA	Bộ Công an	quy định xét chuyển sang chế độ chuyên nghiệp đối với hạ sĩ quan nghĩa vụ hết hạn phục vụ tại ngũ trong Công an nhân dân			l	t	2/2		
    01-2017-tt-bgddt	Thông tư	2017-01-13	01/2017/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Hướng dẫn giáo dục quốc phòng và an ninh trong trường tiểu học, trung học cơ sở	2017-03-01		l	c			
    01-2017-tt-bkhcn	Thông tư	2017-01-12	01/2017/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định chi tiết một số điều của Nghị định số 54/2016/NĐ-CP ngày 14 tháng 6 năm 2016 của Chính phủ quy định cơ chế tự chủ của tổ chức khoa học và công nghệ công lập	2017-03-30		l	c			
    01-2017-tt-bqp	Thông tư	2017-01-04	01/2017/TT-BQP	Bộ Quốc phòng	quy định việc khai báo, điều tra, thống kê và báo cáo tai nạn lao động trong Bộ Quốc phòng	2017-02-20		l	c			
    01-2017-tt-btp	Thông tư	2017-01-23	01/2017/TT-BTP	Bộ Tư pháp	Quản lý kho vật chứng, tài sản tạm giữ trong thi hành án dân sự	2017-03-15		l	c			
    01-2017-tt-btttt	Thông tư	2017-02-16	01/2017/TT-BTTTT	Bộ Thông tin và Truyền thông	Ban hành danh mục sản phẩm công nghệ thông tin trọng điểm	2017-04-02		l	t	2/2		
    01-2017-tt-tandtc	Thông tư	2017-07-28	01/2017/TT-TANDTC	Tòa án nhân dân tối cao	quy định về phòng xử án			s	m	3/3		
    01-2017-ttlt-bca-bqp-btc-bnnptnt-vksndtc	Thông tư liên tịch	2017-12-29	01/2017/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC			2018-03-01		s	m	8/8		
    01-2017-ttlt-vksndtc-tandtc-bca-btp	Thông tư liên tịch	2017-12-13	01/2017/TTLT-VKSNDTC-TANDTC-BCA-BTP	Viện kiểm sát nhân dân tối cao; Tòa án nhân dân tối cao; Bộ Công an; Bộ Tư pháp	Quy định những trường hợp cần thiết phải trưng cầu giám định tư pháp trong giải quyết vụ án, vụ việc về tham nhũng, kinh tế	2018-02-01		l	c			
    01-2018-nd-cp	Nghị định	2018-08-06	01/2018/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công an			s	m	7/7		
    01-2018-nq-hdtp	Nghị quyết	2018-04-24	01/2018/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao	Hướng dẫn việc áp dụng Điều 66 và Điều 106 của Bộ luật Hình sự về tha tù trước thời hạn có điều kiện	2018-06-09		l	c			
    01-2018-tt-bct	Thông tư	2018-02-27	01/2018/TT-BCT	Bộ Công Thương	Quy định chi tiết hàng hóa mua bán, trao đổi qua cửa khẩu phụ, lối mở biên giới của thương nhân	2018-02-27		l	t	2/2		
    01-2018-tt-bgddt	Thông tư	2018-01-26	01/2018/TT-BGDĐT	Bộ Giáo dục và Đào tạo				l	c			
    01-2018-tt-bgtvt	Thông tư	2018-01-03	01/2018/TT-BGTVT	Bộ Giao thông vận tải	Công bố vùng nước cảng biển thuộc địa phận tỉnh Quảng Ninh và khu vực quản lý của Cảng vụ Hàng hải Quảng Ninh	2018-03-01		l	c			
    01-2018-tt-bkhcn	Thông tư	2018-04-12	01/2018/TT-BKHCN	Bộ Khoa học và Công nghệ		2018-06-01		l	c			
    01-2018-tt-bkhdt	Thông tư	2018-03-30	01/2018/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Ban hành danh mục máy móc, thiết bị, phụ tùng thay thế, phương tiện vận tải chuyên dùng, nguyên liệu, vật tư, bán thành phẩm trong nước đã sản xuất được			l	c			
    01-2018-tt-bldtbxh	Thông tư	2018-02-27	01/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	ban hành Hệ thống chỉ tiêu thống kê ngành Lao động - Thương binh và Xã hội			l	t	2/2		
    01-2018-tt-btc	Thông tư	2018-01-02	01/2018/TT-BTC					l	v			
    01-2018-tt-byt	Thông tư	2018-01-18	01/2018/TT-BYT	Bộ Y tế	Quy định ghi nhãn thuốc, nguyên liệu làm thuốc và tờ hướng dẫn sử dụng thuốc	2018-06-01		s	m	9/9		
    01-2018-tt-vpcp	Thông tư	2018-11-23	01/2018/TT-VPCP	Văn phòng Chính phủ		2019-01-06		s	m	3/3		
    01-2018-ttlt-bca-bqp-tandtc-vksndtc	Thông tư liên tịch	2018-01-23	01/2018/TTLT-BCA-BQP-TANDTC-VKSNDTC		Quy định về quan hệ phối hợp giữa cơ sở giam giữ với cơ quan có thẩm quyền tiến hành tố tụng và Viện kiểm sát có thẩm quyền kiểm sát quản lý, thi hành tạm giữ, tạm giam	2018-03-12		s	m	3/3		
    01-2018-ttlt-vkstc-tatc-bca-bqp-btp-btc-bnnptnt	Thông tư liên tịch	2018-04-05	01/2018/TTLT-VKSTC-TATC-BCA-BQP-BTP-BTC-BNN&PTNT	Viện kiểm sát nhân dân tối cao	Quy định phối hợp trong việc báo cáo, thông báo về công tác giải quyết khiếu nại, tố cáo trong hoạt động tư pháp	2018-05-20		l	c			
    01-2019-nd-cp	Nghị định		01/2019/NĐ-CP	Chính phủ	Về Kiểm lâm và Lực lượng chuyên trách bảo vệ rừng	2019-02-15		l	c			
    01-2019-qd-ttg	Quyết định	2019-01-05	01/2019/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Bộ tiêu chí chất lượng thống kê nhà nước đến năm 2030	2019-03-05		s	m	3/3		
    01-2019-tt-bct	Thông tư	2019-01-09	01/2019/TT-BCT	Bộ Công Thương	Quy định cửa khẩu nhập khẩu phế liệu	2019-02-22		l	c			
    01-2019-tt-bkhcn	Thông tư	2019-05-30	01/2019/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về bảo đảm an ninh nguồn phóng xạ	2019-07-15		l	c			
    01-2019-tt-bkhdt	Thông tư	2019-01-04	01/2019/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định Chế độ báo cáo thống kê ngành Thống kê	2019-02-08		s	m	4/4		
    01-2019-tt-bldtbxh	Thông tư	2019-01-02	01/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về việc xác định mức độ khuyết tật do Hội đồng xác định mức độ khuyết tật thực hiện	2019-03-15		s	m	13/13		
    01-2019-tt-bnnptnt	Thông tư	2019-01-18	01/2019/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam	2019-03-05		l	c			
    01-2019-tt-btc	Thông tư	2019-01-02	01/2019/TT-BTC					l	v			
    01-2019-ttlt-tandtc-bng	Thông tư liên tịch	2019-12-05	01/2019/TTLT-TANDTC-BNG	Tòa án nhân dân tối cao; Bộ Ngoại giao		2020-02-03		l	c			
    01-2020-nd-cp	Nghị định	2020-05-14	01/2020/NĐ-CP	Chính phủ				s	m	8/8		
    01-2020-nq-hdtp	Nghị quyết	2020-03-05	01/2020/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao	Hướng dẫn áp dụng một số quy định của pháp luật trong giải quyết tranh chấp về tài sản chung của dòng họ	2020-04-10		l	c			
    01-2020-tt-bgtvt	Thông tư	2020-01-20	01/2020/TT-BGTVT	Bộ Giao thông vận tải	Quy định về báo cáo và điều tra tai nạn hàng hải	2020-03-15		l	c			
    01-2020-tt-bkhcn	Thông tư	2020-01-20	01/2020/TT-BKHCN					l	v			
    01-2020-tt-bldtbxh	Thông tư	2020-02-10	01/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội		2020-03-26		l	c			
    01-2020-tt-bng	Thông tư	2020-02-06	01/2020/TT-BNG	Bộ Ngoại giao	Thông tư về Lãnh sự danh dự nước Cộng hòa xã hội chủ nghĩa Việt Nam	2020-03-23		l	c			
    01-2020-tt-bnnptnt	Thông tư	2020-01-16	01/2020/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn				s	m	3/3		
    01-2020-tt-btnmt	Thông tư	2020-04-29	01/2020/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật đánh giá chất lượng tài liệu hải văn, môi trường không khí và nước	2020-06-15		l	c			
    01-2020-tt-btp	Thông tư	2020-03-03	01/2020/TT-BTP	Bộ Tư pháp		2020-04-20		l	t	2/2		
    01-2020-tt-btttt	Thông tư	2020-02-07	01/2020/TT-BTTTT					l	v			
    01-2020-tt-bvhttdl	Thông tư	2020-05-22	01/2020/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Quy định các mẫu văn bản thông báo thành lập, sáp nhập, hợp nhất, chia, tách, giải thể, chấm dứt hoạt động thư viện	2020-07-09		l	c			
    01-2020-tt-nhnn	Thông tư	2020-12-31	01/2020/TT-NHNN					l	v			
    01-2020-tt-tandtc	Thông tư	2020-06-18	01/2020/TT-TANDTC	Tòa án nhân dân tối cao	Quy định về giải quyết khiếu nại, tố cáo trong Tòa án nhân dân	2020-08-10		l	c			
    01-2020-ttlt-bca-bqp-tandtc-vksndtc	Thông tư liên tịch	2020-06-17	01/2020/TTLT-BCA-BQP-TANDTC-VKSNDTC	Bộ Công an; Bộ Quốc phòng; Tòa án nhân dân tối cao; Viện kiểm sát nhân dân tối cao	Quy định về phối hợp thực hiện trích xuất phạm nhân, học sinh đang chấp hành biện pháp tư pháp giáo dục tại trường giáo dưỡng để phục vụ điều tra, truy tố, xét xử	2020-08-01		l	c			
    01-2020-ttlt-vksndtc-tandtc-bca-bqp-bnnptnt-btc-btp	Thông tư liên tịch	2020-06-01	01/2020/TTLT-VKSNDTC-TANDTC-BCA-BQP-BNN&PTNT-BTC-BTP	Viện kiểm sát nhân dân tối cao; Tòa án nhân dân tối cao; Bộ Công an; Bộ Quốc phòng; Bộ Nông nghiệp và Phát triển nông thôn; Bộ Tài chính; Bộ Tư pháp	Quy định phối hợp thực hiện một số điều của bộ luật tố tụng hình sự về quản lý, giải quyết các vụ án, vụ việc tạm đình chỉ	2020-07-15		l	c			
    01-2021-qd-ttg	Quyết định	2021-01-05	01/2021/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Danh mục dịch vụ xuất khẩu, nhập khẩu Việt Nam	2021-03-01		l	c			
    01-2021-qh15	Luật	2021-11-12	01/2021/QH15		Luật sửa đổi, bổ sung một số điều và Phụ lục Danh mục chỉ tiêu thống kê quốc gia của Luật Thống kê	2022-01-01		s	lt	7/7		
    01-2021-tt-bct	Thông tư		01/2021/TT-BCT					l	v			
    01-2021-tt-bgddt	Thông tư	2021-02-02	01/2021/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các cơ sở giáo dục mầm non công lập	2021-03-20		l	c			
    01-2021-tt-bkhcn	Thông tư	2021-03-01	01/2021/TT-BKHCN	Bộ Khoa học và Công nghệ	hướng dẫn chức năng, nhiệm vụ, quyền hạn của cơ quan chuyên môn về khoa học và công nghệ thuộc Ủy ban nhân dân cấp tỉnh, cấp huyện			l	t	2/2		
    01-2021-tt-bkhdt	Thông tư	2021-03-16	01/2021/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Hướng dẫn về đăng ký doanh nghiệp	2021-05-01		s	m	4/4		
    01-2021-tt-bldtbxh	Thông tư	2021-06-03	01/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội	2021-07-18		s	mg	3/3		
    01-2021-tt-bnnptnt	Thông tư	2021-03-18	01/2021/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về xây dựng tiêu chuẩn quốc gia và xây dựng, ban hành quy chuẩn kỹ thuật quốc gia thuộc phạm vi quản lý của Bộ Nông nghiệp và Phát triển nông thôn	2021-05-02		l	t	2/2		
    01-2021-tt-btttt	Thông tư	2021-05-14	01/2021/TT-BTTTT	Bộ Thông tin và Truyền thông		2021-07-01		l	c			
    01-2021-tt-byt	Thông tư	2021-01-25	01/2021/TT-BYT	Bộ Y tế	hướng dẫn một số nội dung để địa phương ban hành chính sách khen thưởng, hỗ trợ đối với tập thể, cá nhân thực hiện tốt công tác dân số	2021-03-10		l	c			
    01-2021-tt-ttcp	Thông tư	2021-03-11	01/2021/TT-TTCP	Thanh tra Chính phủ	Quy định về quy tắc ứng xử của cán bộ, công chức, viên chức, trong ngành thanh tra và cán bộ, công chức làm công tác tiếp công dân do Thanh tra Chính phủ ban hành	2021-05-01		l	c			
    01-2021-ttlt-bca-bqp-btc-bnnptnt-vksndtc	Thông tư liên tịch	2021-11-29	01/2021/TTLT-BCA-BQP-BTC-BNN&PTNT-VKSNDTC					s	m	5/5		
    01-2021-ttlt-tandtc-vksndtc-bca-bqp	Thông tư liên tịch	2021-08-12	01/2021/TTLT-TANDTC-VKSNDTC-BCA-BQP	Tòa án nhân dân tối cao; Viện kiểm sát nhân dân tối cao; Bộ Công an; Bộ Quốc phòng	Quy định quan hệ phối hợp trong việc thực hiện trình tự, thủ tục hoãn, miễn chấp hành án phạt tù	2021-10-01		l	c			
    01-2021-ttlt-vksndtc-bca-bqp-bnnptnt-btc	Thông tư liên tịch	2021-11-29	01/2021/TTLT-VKSNDTC-BCA-BQP-BNN&PTNT-BTC	Viện kiểm sát nhân dân tối cao; Bộ Công an; Bộ Quốc phòng; Bộ Nông nghiệp và Phát triển nông thôn; Bộ Tài chính		2021-12-01		l	c			
    01-2022-nd-cp	Nghị định		01/2022/NĐ-CP					l	v			
    01-2022-nq-hdtp	Nghị quyết	2022-04-15	01/2022/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao				l	t	2/2		
    01-2022-tt-bgtvt	Thông tư	2022-01-12	01/2022/TT-BGTVT	Bộ Giao thông vận tải		2022-03-01		l	t	2/2		
    01-2022-tt-bldtbxh	Thông tư	2022-01-25	01/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn thu thập, lưu trữ, tổng hợp thông tin thị trường lao động	2022-03-10		s	mg	4/4		
    01-2022-tt-bnnptnt	Thông tư	2022-01-18	01/2022/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Sửa đổi, bổ sung một số Thông tư trong lĩnh vực thủy sản			l	c			
    01-2022-tt-btp	Thông tư	2022-01-04	01/2022/TT-BTP	Bộ Tư pháp		2022-02-18		l	c			
    01-2022-tt-ubdt	Thông tư	2022-05-26	01/2022/TT-UBDT	Ủy ban Dân tộc				s	m	3/3		
    01-2022-tt-vpcp	Thông tư	2022-05-02	01/2022/TT-VPCP	Văn phòng Chính phủ				l	t	2/2		
    01-2022-ttlt-vksndtc	Thông tư liên tịch	2022-02-18	01/2022/TTLT-VKSNDTC		Quy định về phối hợp giữa các cơ quan có thẩm quyền trong tiếp nhận, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố, điều tra, truy tố, xét xử sơ thẩm các vụ án xâm hại tình dục người dưới 18 tuổi	2022-04-05		l	g			
    01-2022-ttlt-vksndtc-tandtc-bca-bqp-bldtbxh	Thông tư liên tịch	2022-02-18	01/2022/TTLT-VKSNDTC-TANDTC-BCA-BQP-BLĐTBXH			2022-04-05		l	t	2/2		
    01-2023-qd-ubnd	Quyết định		01/2023/QĐ-UBND					l	v			
    01-2023-tt-bkhcn	Thông tư	2023-04-24	01/2023/TT-BKHCN	Bộ Khoa học và Công nghệ		2023-06-15		l	c			
    01-2023-tt-bkhdt	Thông tư	2023-04-14	01/2023/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Ban hành Danh mục máy móc, thiết bị, phụ tùng thay thế, phương tiện vận tải chuyên dùng, nguyên liệu, vật tư, bán thành phẩm trong nước đã sản xuất được	2023-06-09		s	mg	3/3		
    01-2023-tt-bldtbxh	Thông tư	2023-01-03	01/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội	2023-02-20		s	mg	3/3		
    01-2023-tt-bqp	Thông tư	2023-01-10	01/2023/TT-BQP					l	v			
    01-2023-tt-btttt	Thông tư	2023-02-01	01/2023/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác trong lĩnh vực Thông tin và Truyền thông tại chính quyền địa phương	2023-03-17		l	c			
    01-2023-tt-byt	Thông tư	2023-02-01	01/2023/TT-BYT	Bộ Y tế	quy định chi tiết về hoạt động và mối quan hệ công tác của Hội đồng Giám định y khoa các cấp	2023-04-15		l	c			
    01-2023-ttlt-bca-bqp-tandtc-vksndtc	Thông tư liên tịch	2023-01-18	01/2023/TTLT-BCA-BQP-TANDTC-VKSNDTC	Bộ Công an; Bộ Quốc phòng; Tòa án nhân dân tối cao; Viện kiểm sát nhân dân tối cao	Quy định việc phối hợp trong thực hiện một số quy định của Luật Thi hành án hình sự về thi hành án hình sự tại cộng đồng	2023-03-10		l	c			
    01-2024-nd-cp	Nghị định	2024-01-01	01/2024/NĐ-CP					l	v			
    01-2024-nq-hdtp	Nghị quyết	2024-05-16	01/2024/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao	Hướng dẫn áp dụng một số quy định của pháp luật trong giải quyết vụ việc về hôn nhân và gia đình	2024-07-01		l	c			
    01-2024-qd-ubnd	Quyết định	2024-01-08	01/2024/QĐ-UBND					l	v			
    01-2024-tt-bgddt	Thông tư	2024-02-05	01/2024/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Chuẩn cơ sở giáo dục đại học	2024-03-22		l	c			
    01-2024-tt-bgtvt	Thông tư	2024-01-26	01/2024/TT-BGTVT	Bộ Giao thông vận tải	Quy định về việc kiểm tra chất lượng an toàn kỹ thuật và bảo vệ môi trường phương tiện giao thông đường sắt	2024-03-15		l	c			
    01-2024-tt-bkhcn	Thông tư	2024-01-18	01/2024/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định kiểm tra nhà nước về chất lượng hàng hóa lưu thông trên thị trường	2024-03-03		l	c			
    01-2024-tt-bkhdt	Thông tư	2024-02-15	01/2024/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Hướng dẫn việc cung cấp, đăng tải thông tin về lựa chọn nhà thầu và mẫu hồ sơ đấu thầu trên Hệ thống mạng đấu thầu quốc gia	2024-02-15		s	mg	4/4		
    01-2024-tt-bldtbxh	Thông tư	2024-02-19	01/2024/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định quy trình xây dựng, thẩm định và ban hành chương trình đào tạo; tổ chức biên soạn, lựa chọn, thẩm định, duyệt và sử dụng giáo trình trình độ trung cấp, trình độ cao đẳng	2024-04-05		s	mg	7/7		
    01-2024-tt-bnnptnt	Thông tư	2024-02-02	01/2024/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn				l	t	2/2		
    01-2024-tt-btttt	Thông tư		01/2024/TT-BTTTT					l	v			
    01-2024-tt-byt	Thông tư	2024-03-01	01/2024/TT-BYT	Bộ Y tế		2024-04-15		l	c			
    01-2025-qd-ubnd	Quyết định	2025-01-15	01/2025/QĐ-UBND					l	t	2/2		
    01-2025-tt-bkhdt	Thông tư	2025-01-02	01/2025/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định bộ chỉ tiêu thống kê quốc gia về biển và hải đảo và bộ chỉ tiêu đánh giá quốc gia biển mạnh	2025-03-10		s	mg	3/3		
    01-2025-tt-bldtbxh	Thông tư	2025-01-10	01/2025/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội	2025-02-28		l	gt	2/2		
    01-2025-tt-bnv	Thông tư		01/2025/TT-BNV					l	v			
    01-2025-tt-bvhttdl	Thông tư	2025-03-19	01/2025/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định về định mức kinh tế - kỹ thuật dịch vụ tổ chức thông tin hỗ trợ khách du lịch và phát triển du lịch cộng đồng	2025-05-15		l	c			
    01-2026-tt-bnnmt	Thông tư	2026-01-01	01/2026/TT-BNNMT	Bộ Nông nghiệp và Môi trường				s	m	13/13		
    01-2026-tt-btc	Thông tư	2026-01-01	01/2026/TT-BTC		Quy định việc quản lý và sử dụng kinh phí bảo đảm trật tự an toàn giao thông	2026-02-20		l	g			
    01-bc-hhnm	Công văn	2024-12-24	01/BC-HHNM					s	m	5/5		
    01-ct-tw	Chỉ thị	2026-01-23	01-CT/TW	Bộ Chính trị	về nghiên cứu, học tập, quán triệt, tuyên truyền và triển khai thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng			s	k	1/1		
    01-da-tu	Đề án		01-ĐA/TU	Tỉnh ủy Bình Phước	nâng cao năng lực, đổi mới nội dung và phương thức hoạt động công tác dân vận chính quyền của hệ thống chính trị			l	k			
    01-hd-vptw	Hướng dẫn	1998-02-02	01-HD/VPTW	Văn phòng Trung ương Đảng	về thể thức văn bản của Đảng			s	k			
    01-kl-tw	Kết luận	2021-05-18	01-KL/TW	Bộ Chính trị	về tiếp tục thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII			s	k			
    02-1997-ubtvqh9	Pháp lệnh		02/1997/PL-UBTVQH9		Pháp lệnh Bộ đội Biên phòng			l	l	2/2		
    02-1998-nd-cp	Nghị định	1998-01-06	02/1998/NĐ-CP					l	v			
    02-2000-tt-nhnn7	Thông tư	2000-02-24	02/2000/TT-NHNN7					l	v			
    02-2001-tt-tchq	Thông tư	2001-05-29	02/2001/TT-TCHQ	Tổng cục Hải quan				s	m	3/3		
    02-2002-tt-bgddt	Thông tư	2002-01-22	02/2002/TT-BGD&ĐT	Bộ Giáo dục và Đào tạo	hướng dẫn thi hành một số điều của Quy chế trường đại học dân lập liên quan đến tổ chức và nhân sự	2002-02-06		l	c			
    02-2002-ubtvqh11	Pháp lệnh		02/2002/PL-UBTVQH11		Pháp lệnh Thẩm phán và Hội thẩm Tòa án nhân dân			l	l	1/1		
    02-2003-ttlt-vkstc-btc	Thông tư liên tịch	2003-10-15	02/2003/TTLT-VKSTC-BTC					l	v			
    02-2004-tt-byt	Thông tư	2004-01-20	02/2004/TT-BYT					l	v			
    02-2005-nq-hdtp	Nghị quyết	2005-04-27	02/2005/NQ-HĐTP					l	v			
    02-2005-tt-bnv	Thông tư	2005-01-05	02/2005/TT-BNV	Bộ Nội vụ				l	t	2/2		
    02-2005-ttlt-bcvt-vhtt-ca-khdt	Thông tư liên tịch	2005-07-14	02/2005/TTLT-BCVT-VHTT-CA-KHĐT					l	v			
    02-2005-ttlt-vkstc-tatc-bca-bqp-btp	Thông tư liên tịch	2005-08-10	02/2005/TTLT-VKSTC-TATC-BCA-BQP-BTP					l	v			
    02-2006-tt-bldtbxh	Thông tư	2006-03-31	02/2006/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	c			
    02-2006-tt-bts	Thông tư	2006-03-20	02/2006/TT-BTS					l	v			
    02-2007-ct-bts	Chỉ thị	2007-06-15	02/2007/CT-BTS					l	v			
    02-2007-qh12	Luật	2007-11-21	02/2007/QH12		Luật Phòng, chống bạo lực gia đình	2008-07-01		s	l	4/4		
    02-2007-tt-bnv	Thông tư	2007-05-25	02/2007/TT-BNV	Bộ Nội vụ	hướng dẫn xếp lương khi nâng ngạch, chuyển ngạch, chuyển loại công chức, viên chức			s	m	29/29		
    02-2007-tt-btc	Thông tư	2007-01-08	02/2007/TT-BTC					l	v			
    02-2007-tt-btnmt	Thông tư	2007-02-12	02/2007/TT-BTNMT	Bộ Tài nguyên và Môi trường	hướng dẫn kiểm tra, thẩm định và nghiệm thu công trình, sản phẩm đo đạc và bản đồ			s	m	5/5		
    02-2007-tt-byt	Thông tư	2007-01-24	02/2007/TT-BYT	Bộ Y tế	hướng dẫn chi tiết thi hành một số điều về điều kiện kinh doanh thuốc theo quy định của Luật dược			l	t	2/2		
    02-2007-ttlt-bca-bldtbxh-btc	Thông tư liên tịch	2007-03-01	02/2007/TTLT-BCA-BLĐTBXH-BTC	Bộ Công an; Bộ Lao động - Thương binh và Xã hội; Bộ Tài chính	Thông tư hướng dẫn thực hiện Nghị định số 38/2006/NĐ-CP ngày 17 tháng 4 năm 2006 của Chính phủ về bảo vệ dân phố	2007-04-25		l	c			
    02-2008-ttlt-btp-twhccbvn	Thông tư liên tịch	2008-06-09	02/2008/TTLT-BTP-TWHCCBVN	Bộ Tư pháp	Hướng dẫn phối hợp xây dựng văn bản quy phạm pháp luật, tuyên truyền, phổ biến, giáo dục pháp luật, trợ giúp pháp lý đối với Cựu chiến binh	2008-07-09		l	c			
    02-2009-tt-bnnptnt	Thông tư	2009-01-14	02/2009/TT-BNN					l	v			
    02-2009-tt-btp	Thông tư	2009-09-17	02/2009/TT-BTP	Bộ Tư pháp	Quy định về chế độ phụ cấp trách nhiệm công việc giám định tư pháp			l	c			
    02-2009-tt-byt	Thông tư	2009-05-26	02/2009/TT-BYT	Bộ Y tế				l	t	2/2		
    02-2010-nd-cp	Nghị định	2010-01-08	02/2010/NĐ-CP	Chính phủ	về khuyến nông			s	m	6/6		
    02-2010-qd-ttg	Quyết định	2010-01-15	02/2010/QĐ-TTg					l	v			
    02-2011-qh13	Luật	2011-11-11	02/2011/QH13	Quốc hội	Khiếu nại	2012-07-01		s	klt	91/91		
    02-2011-tt-bkhcn	Thông tư	2011-03-16	02/2011/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn thực hiện kiểm soát vật liệu hạt nhân, vật liệu hạt nhân nguồn	2011-06-01		l	c			
    02-2011-tt-btc	Thông tư	2011-01-07	02/2011/TT-BTC	Bộ Tài chính	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với kim loại			l	c			
    02-2012-qd-ttg	Quyết định	2012-01-13	02/2012/QĐ-TTg					l	v			
    02-2012-tt-bkhcn	Thông tư	2012-01-18	02/2012/TT-BKHCN	Bộ Khoa học và Công nghệ	hướng dẫn quản lý Chương trình quốc gia phát triển công nghệ cao đến năm 2020			s	m	4/4		
    02-2012-tt-bnnptnt	Thông tư		02/2012/TT-BNNPTNT					l	v			
    02-2012-tt-bqp	Thông tư	2012-01-13	02/2012/TT-BQP	Bộ Quốc phòng	Hướng dẫn thực hiện một số điều của nghị định số 89/2009/NĐ-CP ngày 19 tháng 10 năm 2009 của chính phủ về hoạt động đối ngoại Biên phòng	2012-02-27		l	c			
    02-2012-tt-btnmt	Thông tư	2012-03-19	02/2012/TT-BTNMT	Bộ Tài nguyên và Môi trường				l	t	2/2		
    02-2012-tt-btttt	Thông tư	2012-03-15	02/2012/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định chi tiết về cung ứng và sử dụng dịch vụ bưu chính	2012-05-01		l	c			
    02-2012-tt-nhnn	Thông tư	2012-02-27	02/2012/TT-NHNN					l	v			
    02-2012-ttlt-bca-bqp-btp-bgddt	Thông tư liên tịch	2012-02-06	02/2012/TTLT-BCA-BQP-BTP-BGDĐT	Bộ Công an; Bộ Quốc phòng; Bộ Tư pháp; Bộ Giáo dục và Đào tạo	Hướng dẫn việc tổ chức dạy văn hóa, giáo dục pháp luật, giáo dục công dân, phổ biến thông tin thời sự, chính sách và thực hiện chế độ sinh hoạt, giải trí cho phạm nhân	2012-03-26		l	c			
    02-2012-ttlt-vkstc-ttcp-bca-bqp	Thông tư liên tịch	2012-03-22	02/2012/TTLT-VKSTC-TTCP-BCA-BQP					l	v			
    02-2012-ubtvqh13	Pháp lệnh	2012-03-28	02/2012/UBTVQH13	Ủy ban Thường vụ Quốc hội	Pháp lệnh Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng	2013-01-01		s	lm	76/76		
    02-2013-nd-cp	Nghị định	2013-01-03	02/2013/NĐ-CP	Chính phủ	Quy định về công tác gia đình	2013-02-18		l	c			
    02-2013-tt-bca	Thông tư	2013-01-05	02/2013/TT-BCA	Bộ Công an	về việc ban hành, hướng dẫn sử dụng và quản lý các loại mẫu giấy tờ liên quan đến công tác quản lý xuất nhập cảnh	2013-03-20		l	c			
    02-2013-tt-bnnptnt	Thông tư	2013-01-05	02/2013/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định phân tích nguy cơ và quản lý an toàn thực phẩm theo chuỗi sản xuất kinh doanh nông lâm thủy sản và muối	2013-02-20		l	c			
    02-2013-tt-btp	Thông tư	2013-01-05	02/2013/TT-BTP					l	v			
    02-2013-ttlt-bnv-bldtbxh-btc-byt	Thông tư liên tịch	2013-07-09	02/2013/TTLT-BNV-BLĐTBXH-BTC-BYT		Hướng dẫn quy trình, thủ tục, hồ sơ, mức hỗ trợ người đang trực tiếp tham gia hoạt động chữ thập đỏ bị tai nạn dẫn đến thiệt hại về sức khỏe	2013-09-01		l	t	2/2		
    02-2013-ttlt-vksndtc-tandtc-bca-btp-bng	Thông tư liên tịch	2013-08-16	02/2013/TTLT-VKSNDTC-TANDTC-BCA-BTP-BNG	Viện kiểm sát nhân dân tối cao; Tòa án nhân dân tối cao; Bộ Công an; Bộ Tư pháp; Bộ Ngoại giao	Hướng dẫn việc tiếp nhận, chuyển giao hồ sơ, vật chứng của vụ án để yêu cầu nước ngoài tiếp tục truy cứu trách nhiệm hình sự	2013-11-01		l	c			
    02-2014-tt-bct	Thông tư	2014-01-16	02/2014/TT-BCT	Bộ Công Thương	Quy định các biện pháp sử dụng năng lượng tiết kiệm và hiệu quả cho các ngành công nghiệp	2014-06-01		l	c			
    02-2014-tt-byt	Thông tư	2014-01-15	02/2014/TT-BYT	Bộ Y tế	Quy định tiêu chuẩn, hồ sơ, thủ tục bổ, miễn nhiệm giám định viên pháp y và pháp y tâm thần			l	c			
    02-2014-ttlt-btp-btc-bldtbxh-nhnn	Thông tư liên tịch	2014-01-14	02/2014/TTLT-BTP-BTC-BLĐTBXH-NHNNVN	Bộ Tư pháp	Hướng dẫn việc cung cấp thông tin về tài khoản, thu nhập của người phải thi hành án và thực hiện phong tỏa, khấu trừ để thi hành án dân sự	2014-03-01		l	c			
    02-2014-ttlt-tandtc-vksndtc-btp-btc	Thông tư liên tịch	2014-03-28	02/2014/TTLT-TANDTC-VKSNDTC-BTP-BTC	Tòa án nhân dân tối cao; Viện kiểm sát nhân dân tối cao; Bộ Tư pháp; Bộ Tài chính		2014-06-01		l	c			
    02-2015-qd-ttg	Quyết định	2015-01-07	02/2015/QĐ-TTg	Thủ tướng Chính phủ	Quy định chế độ bồi dưỡng đi biển đối với Kiểm ngư viên, Thuyền viên tàu Kiểm ngư và người thực hiện nhiệm vụ kiểm ngư	2015-03-01		l	c			
    02-2015-tt-bkhcn	Thông tư	2015-03-06	02/2015/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định việc đánh giá và thẩm định kết quả thực hiện nhiệm vụ khoa học và công nghệ không sử dụng ngân sách nhà nước	2015-04-20		l	t	2/2		
    02-2015-tt-bldtbxh	Thông tư	2015-01-12	02/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	13/13		
    02-2015-tt-bnnptnt	Thông tư	2015-01-27	02/2015/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn				l	c			
    02-2015-tt-btc	Thông tư	2015-01-05	02/2015/TT-BTC					l	v			
    02-2015-tt-btp	Thông tư	2015-01-16	02/2015/TT-BTP	Bộ Tư pháp				s	m	3/3		
    02-2015-ttlt-bca-bqp-byt	Thông tư liên tịch	2015-01-22	02/2015/TTLT-BCA-BQP-BYT	Bộ Công an; Bộ Quốc phòng; Bộ Y tế		2015-03-07		l	c			
    02-2016-nq-hdtp	Nghị quyết	2016-06-30	02/2016/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao				l	c			
    02-2016-qd-ttg	Quyết định	2016-01-28	02/2016/QĐ-TTg	Thủ tướng Chính phủ	Quy định điều kiện công bố dịch, công bố hết dịch bệnh truyền nhiễm	2016-03-15		l	t	2/2		
    02-2016-qh14	Luật	2016-11-18	02/2016/QH14	Quốc hội	Luật Tín ngưỡng, tôn giáo	2018-01-01		s	lt	73/73		
    02-2016-tt-bkhcn	Thông tư	2016-03-25	02/2016/TT-BKHCN	Bộ Khoa học và Công nghệ	ban hành Quy chuẩn kỹ thuật quốc gia đối với thiết bị chụp cắt lớp vi tính dùng trong y tế	2016-07-01		l	c			
    02-2016-tt-bldtbxh	Thông tư	2016-03-25	02/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    02-2016-tt-bnnptnt	Thông tư		02/2016/TT-BNNPTNT					l	v			
    02-2016-tt-bqp	Thông tư	2016-01-08	02/2016/TT-BQP					l	v			
    02-2016-tt-btp	Thông tư	2016-02-01	02/2016/TT-BTP					l	v			
    02-2016-tt-btttt	Thông tư	2016-02-01	02/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định kiểm tra tần số vô tuyến điện	2016-03-25		l	c			
    02-2016-tt-ttcp	Thông tư		02/2016/TT-TTCP					l	v			
    02-2016-ttlt-bca-bqp-bgtvt	Thông tư liên tịch	2016-06-20	02/2016/TTLT-BCA-BQP-BGTVT	Bộ Công an; Bộ Quốc phòng; Bộ Giao thông vận tải	Hướng dẫn thực hiện đào tạo, bồi dưỡng cán bộ làm công tác phòng, chống khủng bố	2016-08-03		l	c			
    02-2016-ttlt-bvhttdl-bca	Thông tư liên tịch	2016-05-04	02/2016/TTLT-BVHTTDL-BCA	Bộ Văn hóa, Thể thao và Du lịch; Bộ Công an	Hướng dẫn phối hợp công tác bảo vệ an ninh quốc gia và bảo đảm trật tự, an toàn xã hội trong lĩnh vực văn hóa, gia đình, thể dục, thể thao và du lịch	2016-06-25		l	c			
    02-2016-ttlt-vksndtc-tandtc	Thông tư liên tịch	2016-08-31	02/2016/TTLT-VKSNDTC-TANDTC	Viện kiểm sát nhân dân tối cao; Tòa án nhân dân tối cao	Quy định việc phối hợp giữa Viện kiểm sát nhân dân và Tòa án nhân dân trong việc thi hành một số quy định của Bộ luật Tố tụng dân sự	2016-10-18		l	c			
    02-2017-nd-cp	Nghị định	2017-01-09	02/2017/NĐ-CP	Chính phủ	Về cơ chế, chính sách hỗ trợ sản xuất nông nghiệp để khôi phục sản xuất vùng bị thiệt hại do thiên tai, dịch bệnh	2017-01-25		l	c			
    02-2017-nq-hdtp	Nghị quyết	2017-01-13	02/2017/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao	Ban hành một số biểu mẫu trong tố tụng hành chính	2017-02-24		l	c			
    02-2017-qd-ttg	Quyết định	2017-01-17	02/2017/QĐ-TTg	Thủ tướng Chính phủ	Sửa đổi, bổ sung Quy hoạch phổ tần số vô tuyến điện quốc gia ban hành kèm theo Quyết định số 71/2013/QĐ-TTg ngày 21 tháng 11 năm 2013 của Thủ tướng Chính phủ			l	c			
    02-2017-tt-bkhcn	Thông tư	2017-03-31	02/2017/TT-BKHCN	Bộ Khoa học và Công nghệ		2017-05-15		s	m	5/5		
    02-2017-tt-bnnptnt	Thông tư		02/2017/TT-BNNPTNT					l	v			
    02-2017-tt-btp	Thông tư		02/2017/TT-BTP					l	v			
    02-2017-tt-btttt	Thông tư	2017-04-04	02/2017/TT-BTTTT	Bộ Thông tin và Truyền thông		2017-10-01		l	c			
    02-2017-tt-vpcp	Thông tư		02/2017/TT-VPCP					l	v			
    02-2017-ttlt-vksndtc-tandtc-bca-bqp	Thông tư liên tịch	2017-12-22	02/2017/TTLT-VKSNDTC-TANDTC-BCA-BQP		Quy định việc phối hợp giữa các cơ quan tiến hành tố tụng trong thực hiện một số quy định của Bộ luật Tố tụng hình sự về trả hồ sơ để điều tra bổ sung	2018-02-06		s	m	4/4		
    02-2018-nq-hdtp	Nghị quyết	2018-05-15	02/2018/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao	Hướng dẫn áp dụng Điều 65 của Bộ luật Hình sự về án treo	2018-07-01		s	m	4/4		
    02-2018-tt-bct	Thông tư	2018-02-27	02/2018/TT-BCT	Bộ Công Thương	Quy định chi tiết Danh mục hàng hóa mua bán, trao đổi của cư dân biên giới	2018-02-27		l	t	2/2		
    02-2018-tt-bgddt	Thông tư	2018-01-26	02/2018/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Thông tư ban hành Quy định về quản lý dự án sản xuất thử nghiệm cấp bộ của Bộ Giáo dục và Đào tạo	2018-03-14		l	c			
    02-2018-tt-bkhcn	Thông tư	2018-05-15	02/2018/TT-BKHCN	Bộ Khoa học và Công nghệ		2018-07-01		l	c			
    02-2018-tt-bnnptnt	Thông tư	2018-01-31	02/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn				l	t	2/2		
    02-2018-tt-bnv	Thông tư	2018-01-08	02/2018/TT-BNV	Bộ Nội vụ	Quy định mã số chức danh nghề nghiệp viên chức chuyên ngành công nghệ thông tin			l	c			
    02-2018-tt-byt	Thông tư	2018-01-22	02/2018/TT-BYT	Bộ Y tế	Quy định về Thực hành tốt cơ sở bán lẻ thuốc	2018-03-08		s	m	3/3		
    02-2018-tt-tandtc	Thông tư	2018-09-21	02/2018/TT-TANDTC	Tòa án nhân dân tối cao	Quy định chi tiết việc xét xử vụ án hình sự có người tham gia tố tụng là người dưới 18 tuổi thuộc thẩm quyền của Tòa gia đình và người chưa thành niên	2018-12-01		s	m	4/4		
    02-2018-ttlt-bca-vksndtc-tandtc-bqp	Thông tư liên tịch	2018-02-01	02/2018/TTLT-BCA-VKSNDTC-TANDTC-BQP	Bộ Công an; Viện kiểm sát nhân dân tối cao; Tòa án nhân dân tối cao; Bộ Quốc phòng		2018-03-18		l	c			
    02-2018-ttlt-vkstc-tatc-bca-bqp-btc-bnnptnt	Thông tư liên tịch	2018-09-05	02/2018/TTLT-VKSTC-TATC-BCA-BQP-BTC-BNN&PTNT	Viện kiểm sát nhân dân tối cao	Quy định việc phối hợp thi hành một số quy định của Bộ luật Tố tụng hình sự về khiếu nại, tố cáo	2018-10-10		l	c			
    02-2019-nd-cp	Nghị định	2019-01-02	02/2019/NĐ-CP	Chính phủ	Về phòng thủ dân sự	2019-02-16		l	c			
    02-2019-nq-hdtp	Nghị quyết	2019-01-11	02/2019/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao	Hướng dẫn áp dụng Điều 150 về tội mua bán người và Điều 151 về tội mua bán người dưới 16 tuổi của Bộ luật Hình sự	2019-03-15		l	c			
    02-2019-tt-bgtvt	Thông tư	2019-01-11	02/2019/TT-BGTVT	Bộ Giao thông vận tải	Công bố vùng nước cảng biển thuộc địa phận thành phố Đà Nẵng và khu vực quản lý của Cảng vụ hàng hải Đà Nẵng	2019-04-01		l	c			
    02-2019-tt-bldtbxh	Thông tư	2019-01-08	02/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    02-2019-tt-bqp	Thông tư	2019-01-07	02/2019/TT-BQP	Bộ Quốc phòng	Quy định về hoạt động đo lường trong lĩnh vực quân sự, quốc phòng	2019-02-25		l	c			
    02-2019-tt-btc	Thông tư	2019-01-14	02/2019/TT-BTC	Bộ Tài chính	quy định Chế độ báo cáo thống kê ngành Tài chính			s	m	3/3		
    02-2019-tt-btp	Thông tư	2019-03-15	02/2019/TT-BTP	Bộ Tư pháp	Quy định nghĩa vụ tham gia bồi dưỡng bắt buộc về chuyên môn, nghiệp vụ của luật sư	2019-05-05		l	c			
    02-2019-tt-btttt	Thông tư	2019-03-08	02/2019/TT-BTTTT	Bộ Thông tin và Truyền thông	Thông tư hướng dẫn về quản lý hoạt động thông tin đối ngoại của các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ	2019-04-22		l	c			
    02-2019-tt-bvhttdl	Thông tư	2019-07-05	02/2019/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Thông tư quy định quy trình giám định tư pháp về quyền tác giả, quyền liên quan	2019-09-01		l	t	2/2		
    02-2020-nq-hdtp	Nghị quyết	2020-09-24	02/2020/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao	Hướng dẫn áp dụng một số quy định về các biện pháp khẩn cấp tạm thời của Bộ luật Tố tụng dân sự	2020-12-01		l	c			
    02-2020-tt-bgtvt	Thông tư	2020-02-21	02/2020/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Định mức kinh tế - kỹ thuật tiêu hao nhiên liệu của phương tiện thủy công vụ của Cảng vụ hàng hải			l	c			
    02-2020-tt-bkhdt	Thông tư	2020-03-23	02/2020/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định phân loại khu vực thể chế áp dụng trong thống kê Việt Nam	2020-05-10		l	t	2/2		
    02-2020-tt-bldtbxh	Thông tư	2020-02-14	02/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn quản lý đối tượng được cơ sở trợ giúp xã hội cung cấp dịch vụ công tác xã hội	2020-03-30		l	c			
    02-2020-tt-bnnptnt	Thông tư	2020-02-28	02/2020/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định tiêu trí kinh tế trang trại	2020-04-14		s	m	3/3		
    02-2020-tt-btp	Thông tư		02/2020/TT-BTP					l	v			
    02-2020-tt-bvhttdl	Thông tư	2020-05-25	02/2020/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Quy định về bảo quản, thanh lọc tài nguyên thông tin và tài nguyên thông tin hạn chế sử dụng trong thư viện	2020-07-09		l	c			
    02-2020-tt-nhnn	Thông tư	2020-03-30	02/2020/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn hoạt động thanh toán và chuyển tiền liên quan đến kinh doanh chuyển khẩu hàng hóa	2020-05-15		l	c			
    02-2020-tt-tandtc	Thông tư	2020-11-16	02/2020/TT-TANDTC	Tòa án nhân dân tối cao	Quy định chi tiết về trách nhiệm của Tòa án nhân dân trong hoạt động hòa giải, đối thoại tại Tòa án	2021-01-01		l	c			
    02-2020-ttlt-bca-bqp-byt-bng-tandtc-vksndtc	Thông tư liên tịch	2020-10-14	02/2020/TTLT-BCA-BQP-BYT-BNG-TANDTC-VKSNDTC	Bộ Công an; Bộ Quốc phòng; Bộ Y tế; Bộ Ngoại giao; Tòa án nhân dân tối cao; Viện kiểm sát nhân dân tối cao	Quy định về việc phối hợp tổ chức thi hành án tử hình bằng hình thức tiêm thuốc độc	2020-12-01		l	c			
    02-2020-ubtvqh	Pháp lệnh	2020-12-09	02/2020/UBTVQH	Ủy ban Thường vụ Quốc hội	về Ưu đãi người có công với cách mạng			l	t	2/2		
    02-2020-ubtvqh14	Pháp lệnh	2020-12-09	02/2020/UBTVQH14	Ủy ban Thường vụ Quốc hội	Ưu đãi người có công với cách mạng	2021-07-01		s	klm	106/106		
    02-2021-nd-cp	Nghị định	2021-01-07	02/2021/NĐ-CP	Chính phủ		2021-03-01		l	c			
    02-2021-qh15	Luật	2021-11-12	02/2021/QH15	Quốc hội	Luật sửa đổi, bổ sung một số điều của Bộ luật Tố tụng hình sự	2021-12-01		s	lt	12/12		
    02-2021-tt-bca	Thông tư	2021-01-11	02/2021/TT-BCA	Bộ Công an	Quy định về xử lý vi phạm điều lệnh Công an nhân dân	2021-02-25		l	c			
    02-2021-tt-bgddt	Thông tư	2021-02-02	02/2021/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các trường tiểu học công lập	2021-03-20		l	c			
    02-2021-tt-bldtbxh	Thông tư	2021-06-24	02/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn thực hiện một số điều của Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội	2021-07-01		l	gt	2/2		
    02-2021-tt-bnnptnt	Thông tư	2021-06-07	02/2021/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn xây dựng kế hoạch phòng, chống thiên tai các cấp ở địa phương	2021-07-25		l	c			
    02-2021-tt-btp	Thông tư		02/2021/TT-BTP					l	v			
    02-2021-tt-byt	Thông tư	2021-01-25	02/2021/TT-BYT	Bộ Y tế	Quy định tiêu chuẩn, nhiệm vụ của cộng tác viên dân số	2021-03-10		l	c			
    02-2021-tt-nhnn	Thông tư	2021-03-31	02/2021/TT-NHNN					l	v			
    02-2021-ttlt-tandtc-vksndtc-bca-bqp	Thông tư liên tịch	2021-08-12	02/2021/TTLT-TANDTC-VKSNDTC-BCA-BQP		Quy định quan hệ phối hợp trong việc thực hiện trình tự, thủ tục tạm đình chỉ và giảm thời hạn chấp hành án phạt tù	2021-10-01		s	m	3/3		
    02-2022-qd-ttg	Quyết định	2022-01-18	02/2022/QĐ-TTg	Thủ tướng Chính phủ				s	m	5/5		
    02-2022-tt-bct	Thông tư	2022-01-20	02/2022/TT-BCT	Bộ Công Thương	Thông tư quy định mã số, tiêu chuẩn chuyên môn, xếp lương đối với ngạch công chức Quản lý thị trường	2022-04-01		l	c			
    02-2022-tt-bgtvt	Thông tư		02/2022/TT-BGTVT					l	v			
    02-2022-tt-bkhcn	Thông tư	2022-02-25	02/2022/TT-BKHCN	Bộ Khoa học và Công nghệ		2022-04-15		l	c			
    02-2022-tt-bldtbxh	Thông tư	2022-03-30	02/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Sửa đổi, bổ sung một số nội dung của Thông tư số 07/2021/TT-BLĐTBXH ngày 18 tháng 7 năm 2021 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội hướng dẫn phương pháp rà soát, phân loại hộ nghèo, hộ cận nghèo; xác định thu nhập của hộ làm nôn	2022-05-15		s	mg	13/13		
    02-2022-tt-btnmt	Thông tư	2022-01-10	02/2022/TT-BTNMT	Bộ Tài nguyên và Môi trường	quy định chi tiết thi hành một số điều của Luật Bảo vệ môi trường			s	m	6/6		
    02-2022-tt-btp	Thông tư	2022-02-08	02/2022/TT-BTP	Bộ Tư pháp	Hướng dẫn lựa chọn tổ chức đấu giá tài sản	2022-03-25		l	c			
    02-2022-tt-bvhttdl	Thông tư	2022-07-01	02/2022/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành thư viện	2022-08-15		l	t	2/2		
    02-2023-tt-bkhcn	Thông tư	2023-05-08	02/2023/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn một số nội dung chuyên môn phục vụ công tác xây dựng dự toán thực hiện nhiệm vụ khoa học và công nghệ có sử dụng ngân sách nhà nước	2023-06-23		s	m	3/3		
    02-2023-tt-bkhdt	Thông tư	2023-04-18	02/2023/TT-BKHĐT					l	v			
    02-2023-tt-bldtbxh	Thông tư	2023-04-12	02/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Sửa đổi, bổ sung Điều 1 của Thông tư số 09/2022/TT-BLĐTBXH ngày 25 tháng 5 năm 2022 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội hướng dẫn một số nội dung thực hiện đa dạng hóa sinh kế, phát triển mô hình giảm nghèo và hỗ trợ người lao	2023-06-01		s	mg	7/7		
    02-2023-tt-bnnptnt	Thông tư	2023-06-02	02/2023/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2023-07-20		l	c			
    02-2023-tt-bvhttdl	Thông tư	2023-02-21	02/2023/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành tuyên truyền viên văn hóa	2023-04-10		l	c			
    02-2023-tt-byt	Thông tư	2023-02-09	02/2023/TT-BYT	Bộ Y tế	sửa đổi, bổ sung một số điều của Thông tư số 15/2016/TT-BYT ngày 15 tháng 5 năm 2016 của Bộ Y tế quy định về bệnh nghề nghiệp được hưởng bảo hiểm xã hội	2023-04-01		l	c			
    02-2023-tt-tandtc	Thông tư	2023-08-24	02/2023/TT-TANDTC	Tòa án nhân dân tối cao	hướng dẫn thi hành Điều 55 của Luật trách nhiệm bồi thường của Nhà nước về giải quyết yêu cầu bồi thường trong quá trình tố tụng hình sự, tố tụng hành chính tại Tòa án	2023-10-20		l	c			
    02-2024-nd-cp	Nghị định	2024-01-10	02/2024/NĐ-CP	Chính phủ	về việc chuyển giao công trình điện là tài sản công sang Tập đoàn Điện lực Việt Nam	2024-03-01		s	m	3/3		
    02-2024-tt-bkhcn	Thông tư	2024-03-28	02/2024/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về quản lý truy xuất nguồn gốc sản phẩm, hàng hóa	2024-06-01		l	c			
    02-2024-tt-bkhdt	Thông tư	2024-03-06	02/2024/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định hoạt động đào tạo, bồi dưỡng kiến thức và thi, cấp, thu hồi chứng chỉ nghiệp vụ chuyên môn về đấu thầu	2024-01-01		s	mg	6/6		
    02-2024-tt-bldtbxh	Thông tư	2024-02-23	02/2024/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Sửa đổi, bổ sung một số điều của Thông tư số 21/2021/TT-BLĐTBXH ngày 15 tháng 12 năm 2021 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội quy định chi tiết một số điều của Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồn	2024-05-15		s	mg	24/24		
    02-2024-tt-bqp	Thông tư	2024-01-12	02/2024/TT-BQP	Bộ Quốc phòng	Thông tư về công tác đăng kiểm tàu quân sự	2024-02-27		l	c			
    02-2024-tt-btttt	Thông tư	2024-03-29	02/2024/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Thông tin và Truyền thông	2024-05-15		l	c			
    02-2024-tt-bvhttdl	Thông tư	2024-06-17	02/2024/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch				l	c			
    02-2025-nd-cp	Nghị định		02/2025/NĐ-CP					l	v			
    02-2025-qd-ubnd	Quyết định	2025-01-17	02/2025/QĐ-UBND					l	t	2/2		
    02-2025-tt-bkhdt	Thông tư	2025-01-03	02/2025/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định Bộ chỉ tiêu thống kê phát triển bền vững của Việt Nam	2025-03-10		s	mg	3/3		
    02-2025-tt-bldtbxh	Thông tư	2025-01-10	02/2025/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định Chế độ báo cáo thống kê Ngành Lao động - Thương binh và Xã hội	2025-02-25		s	mg	48/49		
    02-2025-tt-bnv	Thông tư		02/2025/TT-BNV					l	v			
    02-2026-tt-btc	Thông tư	2026-01-01	02/2026/TT-BTC		Bãi bỏ Thông tư liên tịch số 72/2011/TTLT-BTC-BGTVT ngày 27 tháng 5 năm 2011 của Bộ trưởng Bộ Tài chính và Bộ trưởng Bộ Giao thông vận tải hướng dẫn cơ chế quản lý tài chính đào tạo lái xe cơ giới đường bộ	2026-02-20		l	g			
    02-bc-ldqv	Công văn	2025-01-24	02/BC-LĐQV					s	m	3/3		
    02-nq-tw	Nghị quyết	2026-03-17	02-NQ/TW	Bộ Chính trị	về xây dựng và phát triển Thủ đô Hà Nội trong kỷ nguyên mới			s	k	1/1		
    03-2000-nq-cp	Nghị quyết		03/2000/NQ-CP	Chính phủ	Về kinh tế trang trại	2000-02-02		l	c			
    03-2000-ttlt-byt-bgddt	Thông tư liên tịch	2000-03-01	03/2000/TTLT-BYT-BGDĐT					l	v			
    03-2002-nd-cp	Nghị định	2002-01-07	03/2002/NĐ-CP	Chính phủ	Về bảo vệ an ninh, an toàn dầu khí	2002-01-22		l	c			
    03-2002-ubtvqh11	Pháp lệnh		03/2002/PL-UBTVQH11		Pháp lệnh Kiểm sát viên Viện kiểm sát nhân dân			l	l	2/2		
    03-2003-qh11	Luật		03/2003/QH11		Luật Kế toán			l	l	2/2		
    03-2004-tt-nhnn	Thông tư	2004-05-25	03/2004/TT-NHNN					l	v			
    03-2004-ttlt-bbcvt-btc	Thông tư liên tịch	2004-11-29	03/2004/TTLT-BBCVT-BTC					l	v			
    03-2005-tt-bcn	Thông tư	2005-06-23	03/2005/TT-BCN					l	v			
    03-2006-qd-bldtbxh	Quyết định	2006-03-07	03/2006/QĐ-LĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    03-2006-tt-nhnn	Thông tư	2006-04-25	03/2006/TT-NHNN					l	v			
    03-2007-qd-btp	Quyết định	2007-06-01	03/2007/QĐ-BTP					l	v			
    03-2007-qh12	Luật	2007-11-21	03/2007/QH12	Quốc hội	Luật Phòng, chống bệnh truyền nhiễm	2008-07-01		s	lt	91/91		
    03-2008-ttlt-btc-ubtwmttqvn	Thông tư liên tịch	2008-01-03	03/2008/TTLT-BTC-UBTWMTTQVN					l	v			
    03-2008-ubtvqh12	Pháp lệnh		03/2008/PL-UBTVQH12		Pháp lệnh Lực lượng Cảnh sát biển Việt Nam			l	l	1/1		
    03-2009-nd-cp	Nghị định	2009-01-09	03/2009/NĐ-CP	Chính phủ	về công tác đảm bảo chuyến bay chuyên cơ			s	m	5/5		
    03-2009-qd-ubnd	Quyết định	2009-03-03	03/2009/QĐ-UBND					l	v			
    03-2009-tt-bnnptnt	Thông tư	2009-01-14	03/2009/TT-BNN					l	v			
    03-2010-tt-bkhcn	Thông tư	2010-04-21	03/2010/TT-BKHCN	Bộ Khoa học và Công nghệ		2010-06-05		l	c			
    03-2010-tt-bldtbxh	Thông tư	2010-01-19	03/2010/TT-BLĐTBXH					l	v			
    03-2010-tt-btttt	Thông tư	2010-01-14	03/2010/TT-BTTTT					l	v			
    03-2010-ttlt-byt-bca	Thông tư liên tịch	2010-01-20	03/2010/TTLT-BYT-BCA	Bộ Y tế; Bộ Công an	Quy định việc cấp, phát, quản lý và sử dụng thẻ nhân viên tiếp cận cộng đồng tham gia thực hiện các biện pháp can thiệp giảm tác hại trong dự phòng lây nhiễm HIV			l	c			
    03-2011-nd-cp	Nghị định	2011-01-07	03/2011/NĐ-CP	Chính phủ	Quy định chi tiết và biện pháp thi hành Luật Hoạt động chữ thập đỏ	2011-02-25		l	c			
    03-2011-qd-ttg	Quyết định		03/2011/QĐ-TTg					l	v			
    03-2011-qh13	Luật	2011-11-11	03/2011/QH13	Quốc hội	Tố cáo	2012-07-01		s	kl	31/31		
    03-2011-tt-bnnptnt	Thông tư	2011-01-21	03/2011/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn				l	t	2/2		
    03-2011-tt-btc	Thông tư	2011-01-07	03/2011/TT-BTC	Bộ Tài chính	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với ô tô, xe và máy chuyên dùng			l	c			
    03-2011-tt-btttt	Thông tư	2011-01-04	03/2011/TT-BTTTT					l	v			
    03-2012-tt-btttt	Thông tư	2012-03-20	03/2012/TT-BTTTT					l	v			
    03-2012-tt-byt	Thông tư	2012-02-02	03/2012/TT-BYT	Bộ Y tế	hướng dẫn về thử thuốc trên lâm sàng			s	m	3/3		
    03-2012-ttlt-bca-bqp-bng	Thông tư liên tịch	2012-02-13	03/2012/TTLT-BCA-BQP-BNG	Bộ Công an; Bộ Quốc phòng; Bộ Ngoại giao	Hướng dẫn việc thăm gặp, tiếp xúc lãnh sự đối với phạm nhân	2012-04-02		l	c			
    03-2012-ttlt-bkhdt-bnnptnt-btc	Thông tư liên tịch	2012-06-05	03/2012/TTLT-BKHĐT-BNNPTNT-BTC					l	v			
    03-2012-ttlt-bng-bnv	Thông tư liên tịch	2012-08-15	03/2012/TTLT-BNG-BNV	Bộ Ngoại giao; Bộ Nội vụ	Hướng dẫn về quản lý, điều hành hoạt động của cán bộ biệt phái tại các cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài	2012-10-01		l	c			
    03-2012-ttlt-btp-bca	Thông tư liên tịch	2012-03-30	03/2012/TTLT-BTP-BCA	Bộ Tư pháp; Bộ Công an	Quy định cụ thể việc phối hợp bảo vệ cưỡng chế trong thi hành án dân sự	2012-05-15		l	c			
    03-2013-qd-ttg	Quyết định	2013-01-14	03/2013/QĐ-TTg					l	v			
    03-2013-tt-bnv	Thông tư	2013-04-16	03/2013/TT-BNV	Bộ Nội vụ	quy định chi tiết thi hành Nghị định số 45/2010/NĐ-CP ngày 21 tháng 4 năm 2010 của Chính phủ quy định về tổ chức, hoạt động và quản lý hội	2013-06-01		s	m	4/4		
    03-2013-tt-btttt	Thông tư	2013-01-22	03/2013/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định áp dụng tiêu chuẩn, quy chuẩn kỹ thuật đối với trung tâm dữ liệu	2013-03-15		l	c			
    03-2013-tt-ttcp	Thông tư	2013-06-10	03/2013/TT-TTCP	Thanh tra Chính phủ				s	m	5/5		
    03-2013-ttlt-tandtc-vksndtc	Thông tư liên tịch	2013-10-15	03/2013/TTLT-TANDTC-VKSNDTC	Tòa án nhân dân tối cao; Viện kiểm sát nhân dân tối cao		2013-12-02		l	c			
    03-2014-nd-cp	Nghị định	2014-01-16	03/2014/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Bộ luật Lao động về việc làm			s	m	3/3		
    03-2014-tt-bkhcn	Thông tư		03/2014/TT-BKHCN					l	v			
    03-2014-tt-bkhdt	Thông tư	2014-05-26	03/2014/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	hướng dẫn về đăng ký hợp tác xã và chế độ báo cáo tình hình hoạt động của hợp tác xã			s	m	4/4		
    03-2014-tt-bldtbxh	Thông tư	2014-01-20	03/2014/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	5/5		
    03-2014-tt-bnv	Thông tư	2014-06-19	03/2014/TT-BNV	Bộ Nội vụ		2014-08-08		l	c			
    03-2014-tt-btttt	Thông tư	2014-03-11	03/2014/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định Chuẩn kỹ năng sử dụng công nghệ thông tin	2014-04-28		s	m	7/7		
    03-2016-nd-cp	Nghị định	2016-01-05	03/2016/NĐ-CP					l	v			
    03-2016-nq-hdtp	Nghị quyết		03/2016/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao	NGHỊ QUYẾT Hướng dẫn thi hành một số quy định của Luật phá sản	2016-08-26		l	c			
    03-2016-qh14	Luật	2016-11-22	03/2016/QH14		Luật sửa đổi, bổ sung điều 6 và phụ lục 4 về danh mục ngành, nghề đầu tư kinh doanh có điều kiện của Luật đầu tư	2017-01-01		s	l	26/26		
    03-2016-tt-bgtvt	Thông tư		03/2016/TT-BGTVT					l	v			
    03-2016-tt-bkhcn	Thông tư	2016-03-30	03/2016/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về hồ sơ, nội dung và quy trình, thủ tục thẩm định cơ sở khoa học của chương trình phát triển kinh tế - xã hội, thẩm định công nghệ của dự án đầu tư	2016-05-15		l	c			
    03-2016-tt-bng	Thông tư	2016-06-30	03/2016/TT-BNG					l	v			
    03-2016-tt-bnv	Thông tư	2016-05-25	03/2016/TT-BNV	Bộ Nội vụ	Hướng dẫn về thành lập và hoạt động của Hội đồng quản lý trong đơn vị sự nghiệp công lập	2016-07-08		s	m	4/4		
    03-2016-tt-btttt	Thông tư	2016-02-01	03/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về tiếp công dân, xử lý và giải quyết đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh của Bộ Thông tin và Truyền thông	2016-03-18		l	t	2/2		
    03-2016-ttlt-vksndtc-tandtc	Thông tư liên tịch	2016-08-31	03/2016/TTLT-VKSNDTC-TANDTC	Viện kiểm sát nhân dân tối cao; Tòa án nhân dân tối cao	Quy định việc phối hợp giữa Viện kiểm sát nhân dân và Tòa án nhân dân trong việc thi hành một số quy định của Luật tố tụng hành chính	2016-10-18		l	c			
    03-2017-nd-cp	Nghị định	2017-01-16	03/2017/NĐ-CP					l	v			
    03-2017-tt-bgtvt	Thông tư	2017-01-20	03/2017/TT-BGTVT	Bộ Giao thông vận tải	Quy định nội dung, chương trình đào tạo thuyền viên, người lái phương tiện thủy nội địa	2017-03-15		l	c			
    03-2017-tt-bkhcn	Thông tư	2017-04-03	03/2017/TT-BKHCN	Bộ Khoa học và Công nghệ				s	m	4/4		
    03-2017-tt-bkhdt	Thông tư	2017-04-25	03/2017/TT-BKHĐT					l	v			
    03-2017-tt-bldtbxh	Thông tư	2017-03-01	03/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định về quy trình xây dựng, thẩm định và ban hành chương trình	2017-04-14		s	m	13/13		
    03-2017-tt-btc	Thông tư	2017-01-10	03/2017/TT-BTC	Bộ Tài chính	về Quy trình kỹ thuật quốc gia đối với bè nhẹ cứu sinh dự trữ quốc gia			l	c			
    03-2017-tt-bvhttdl	Thông tư	2017-08-15	03/2017/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Thông tư quy định một số nội dung về an toàn, vệ sinh lao động đối với người lao động làm việc trong lĩnh vực nghệ thuật, thể dục thể thao	2017-10-01		l	c			
    03-2017-tt-nhnn	Thông tư	2017-06-06	03/2017/TT-NHNN	Ngân hàng Nhà nước Việt Nam		2017-07-22		l	c			
    03-2018-qd-ttg	Quyết định	2018-01-23	03/2018/QĐ-TTg	Thủ tướng Chính phủ	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục khí tượng thủy văn trực thuộc Bộ Tài nguyên và Môi trường	2018-03-09		l	c			
    03-2018-qd-ubnd	Quyết định	2018-01-16	03/2018/QĐ-UBND					l	v			
    03-2018-tt-bgddt	Thông tư	2018-01-29	03/2018/TT-BGDĐT	Bộ Giáo dục và Đào tạo	quy định về giáo dục hòa nhập đối với người khuyết tật	2018-03-16		l	c			
    03-2018-tt-bgtvt	Thông tư		03/2018/TT-BGTVT					l	v			
    03-2018-tt-bldtbxh	Thông tư	2018-06-15	03/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành giáo dục nghề nghiệp			s	m	7/7		
    03-2018-tt-btnmt	Thông tư		03/2018/TT-BTNMT					l	v			
    03-2018-tt-btp	Thông tư	2018-03-10	03/2018/TT-BTP	Bộ Tư pháp	Quy định Bộ tiêu chí đánh giá hiệu quả công tác phổ biến, giáo dục pháp luật	2018-07-01		l	c			
    03-2018-tt-btttt	Thông tư	2018-04-20	03/2018/TT-BTTTT	Bộ Thông tin và Truyền thông				l	t	2/2		
    03-2018-tt-byt	Thông tư	2018-02-09	03/2018/TT-BYT	Bộ Y tế	Quy định về Thực hành tốt phân phối thuốc, nguyên liệu làm thuốc	2018-03-26		s	m	3/3		
    03-2018-ttlt-vksndtc-bca-bqp-ttcp	Thông tư liên tịch	2018-10-18	03/2018/TTLT-VKSNDTC-BCA-BQP-TTCP	Viện kiểm sát nhân dân tối cao; Bộ Công an; Bộ Quốc phòng; Thanh tra Chính phủ		2018-12-10		l	c			
    03-2019-nd-cp	Nghị định	2019-01-04	03/2019/NĐ-CP	Chính phủ	Về hoạt động viễn thám	2019-02-20		l	t	2/2		
    03-2019-nq-hdtp	Nghị quyết	2019-05-24	03/2019/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao	Hướng dẫn áp dụng Điều 324 của Bộ luật Hình sự về tội rửa tiền	2019-07-07		l	c			
    03-2019-tt-bct	Thông tư	2019-01-22	03/2019/TT-BCT	Bộ Công Thương	quy định Quy tắc xuất xứ hàng hóa trong Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương	2019-03-08		l	c			
    03-2019-tt-bkhcn	Thông tư	2019-06-26	03/2019/TT-BKHCN					l	v			
    03-2019-tt-bkhdt	Thông tư	2019-01-22	03/2019/TT-BKHĐT	Bộ Kế hoạch và Đầu tư				l	t	2/2		
    03-2019-tt-bldtbxh	Thông tư	2019-01-17	03/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành chương trình môn học tiếng Anh thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng			s	m	3/3		
    03-2019-tt-btp	Thông tư	2019-03-20	03/2019/TT-BTP	Bộ Tư pháp	quy định một số nội dung về hoạt động thống kê của Ngành Tư pháp			l	t	2/2		
    03-2019-tt-btttt	Thông tư	2019-05-06	03/2019/TT-BTTTT	Bộ Thông tin và Truyền thông	Thông tư quy định việc đăng, phát nội dung thông tin đối ngoại trên báo chí	2019-06-21		l	c			
    03-2019-tt-bvhttdl	Thông tư	2019-07-05	03/2019/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Thông tư quy định quy trình giám định tư pháp đối với di vật, cổ vật	2019-09-01		l	c			
    03-2019-tt-byt	Thông tư	2019-03-28	03/2019/TT-BYT	Bộ Y tế	Ban hành Danh mục thuốc sản xuất trong nước đáp ứng yêu cầu về điều trị, giá thuốc và khả năng cung cấp	2019-06-01		s	m	4/4		
    03-2019-tt-nhnn	Thông tư		03/2019/TT-NHNN					l	v			
    03-2020-nd-cp	Nghị định	2020-01-01	03/2020/NĐ-CP					l	v			
    03-2020-qd-ttg	Quyết định	2020-01-13	03/2020/QĐ-TTg					l	v			
    03-2020-tt-bct	Thông tư	2020-01-22	03/2020/TT-BCT	Bộ Công Thương	Quy định việc nhập khẩu thuốc lá nguyên liệu theo hạn ngạch thuế quan theo Hiệp định Đối tác toàn diện và Tiến bộ Xuyên Thái Bình Dương	2020-02-29		l	c			
    03-2020-tt-bgddt	Thông tư	2020-02-10	03/2020/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định chi tiết hướng dẫn về tiêu chuẩn, định mức sử dụng diện tích công trình sự nghiệp thuộc lĩnh vực giáo dục và đào tạo	2020-03-27		l	c			
    03-2020-tt-bgtvt	Thông tư	2020-02-21	03/2020/TT-BGTVT	Bộ Giao thông vận tải	Quy định về tiêu chuẩn chuyên môn, chứng chỉ chuyên môn, đào tạo, huấn luyện thuyền viên và định biên an toàn tối thiểu của tàu biển Việt Nam	2020-04-15		l	c			
    03-2020-tt-bkhdt	Thông tư	2020-03-31	03/2020/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định Quy trình kiểm tra và sử dụng số liệu và Thông tin thống kê nhà nước	2020-06-01		l	t	2/2		
    03-2020-tt-bnv	Thông tư	2020-07-21	03/2020/TT-BNV	Bộ Nội vụ	Quy định chi tiết về thẩm quyền, trình tự, thủ tục, biện pháp bảo vệ vị trí công tác của người tố cáo là cán bộ, công chức, viên chức	2020-09-05		l	c			
    03-2020-tt-btnmt	Thông tư	2020-05-29	03/2020/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật về mạng lưới trạm định vị vệ tinh quốc gia	2020-07-15		l	c			
    03-2020-tt-btp	Thông tư	2020-04-28	03/2020/TT-BTP	Bộ Tư pháp	Ban hành Quy tắc nghề nghiệp trợ giúp pháp lý	2020-06-15		l	t	2/2		
    03-2020-tt-btttt	Thông tư	2020-02-24	03/2020/TT-BTTTT	Bộ Thông tin và Truyền thông	quy định về lập đề cương và dự toán chi tiết đối với hoạt động ứng dụng công nghệ thông tin sử dụng kinh phí chi thường xuyên thuộc nguồn vốn ngân sách Nhà nước	2020-04-09		s	m	4/4		
    03-2020-tt-bvhttdl	Thông tư	2020-06-09	03/2020/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Thông tư quy định về tổ chức và hoạt động của Hội đồng lựa chọn dự án sản xuất phim có sử dụng ngân sách nhà nước	2020-08-06		l	t	2/2		
    03-2020-tt-byt	Thông tư	2020-01-22	03/2020/TT-BYT	Bộ Y tế	Sửa đổi, bổ sung một số điều của Thông tư số 11/2018/TT-BYT ngày 04 tháng 5 năm 2018 của Bộ trưởng Bộ Y tế quy định về chất lượng thuốc, nguyên liệu làm thuốc	2020-03-16		s	m	3/3		
    03-2021-nd-cp	Nghị định	2021-01-15	03/2021/NĐ-CP	Chính phủ	về bảo hiểm bắt buộc trách nhiệm dân sự của chủ xe cơ giới			s	m	3/3		
    03-2021-qd-ttg	Quyết định	2021-01-25	03/2021/QĐ-TTg					l	v			
    03-2021-tt-bgddt	Thông tư	2021-02-02	03/2021/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các trường trung học cơ sở công lập	2021-03-20		l	c			
    03-2021-tt-bgtvt	Thông tư	2021-02-08	03/2021/TT-BGTVT	Bộ Giao thông vận tải	Quy định về quản lý, bảo trì kết cấu hạ tầng đường sắt quốc gia	2021-03-28		l	c			
    03-2021-tt-bkhdt	Thông tư	2021-04-09	03/2021/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	quy định mẫu văn bản, báo cáo liên quan đến hoạt động đầu tư tại Việt Nam, đầu tư từ Việt Nam ra nước ngoài và xúc tiến đầu tư			s	m	10/10		
    03-2021-tt-bnv	Thông tư	2021-06-29	03/2021/TT-BNV		Sửa đổi, bổ sung chế độ nâng bậc lương thường xuyên, nâng bậc lương trước thời hạn và chế độ phụ cấp thâm niên vượt khung đối với cán bộ, công chức, viên chức và người lao động	2021-08-15		l	g			
    03-2021-tt-btp	Thông tư	2021-05-25	03/2021/TT-BTP	Bộ Tư pháp		2021-07-15		l	c			
    03-2021-tt-ttcp	Thông tư	2021-09-30	03/2021/TT-TTCP	Thanh tra Chính phủ		2021-11-20		l	t	2/2		
    03-2021-ttlt-tandtc-vksndtc-bca-bqp	Thông tư liên tịch	2021-10-11	03/2021/TTLT-TANDTC-VKSNDTC-BCA-BQP	Tòa án nhân dân tối cao; Viện kiểm sát nhân dân tối cao; Bộ Công an; Bộ Quốc phòng	Quy định phối hợp trong thực hiện trình tự, thủ tục rút ngắn thời gian thử thách đối với người được tha tù trước thời hạn có điều kiện, người được hưởng án treo	2021-11-26		l	c			
    03-2021-ubtvqh15	Nghị quyết	2021-09-24	03/2021/UBTVQH15	Ủy ban Thường vụ Quốc hội				s	m	4/4		
    03-2022-qh15	Luật	2022-01-11	03/2022/QH15	Quốc hội	sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật PPP, Luật Đầu tư, Luật Nhà ở, Luật Đấu thầu, Luật Điện lực, Luật Doanh nghiệp, Luật Thuế tiêu thụ đặc biệt và Luật Thi hành án dân sự	2022-03-01		s	klm	65/65		
    03-2022-tt-bgddt	Thông tư	2022-01-18	03/2022/TT-BGDĐT					l	v			
    03-2022-tt-bldtbxh	Thông tư	2022-03-30	03/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định Danh mục nhà tù và những nơi được coi là nhà tù để xem xét công nhận người hoạt động cách mạng, kháng chiến, bảo vệ Tổ quốc, làm nghĩa vụ quốc tế bị địch bắt tù, đày	2022-05-15		s	mg	3/3		
    03-2022-tt-bnnptnt	Thông tư		03/2022/TT-BNNPTNT					l	v			
    03-2022-tt-btc	Thông tư	2022-01-12	03/2022/TT-BTC	Bộ Tài chính				l	t	2/2		
    03-2022-tt-bvhttdl	Thông tư	2022-07-07	03/2022/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành văn hóa cơ sở	2022-08-25		l	c			
    03-2022-tt-bxd	Thông tư	2022-09-27	03/2022/TT-BXD	Bộ Xây dựng				s	m	3/3		
    03-2022-tt-byt	Thông tư	2022-04-26	03/2022/TT-BYT	Bộ Y tế	sửa đổi, bổ sung một số quy định về tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành y tế	2022-06-10		l	c			
    03-2023-nd-cp	Nghị định	2023-02-10	03/2023/NĐ-CP	Chính phủ	Nghị định quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ủy ban Cạnh tranh Quốc gia	2023-04-01		l	c			
    03-2023-tt-bkhcn	Thông tư	2023-05-15	03/2023/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn xử lý rủi ro trong hoạt động cho vay trực tiếp của Quỹ Đổi mới công nghệ quốc gia	2023-07-01		l	c			
    03-2023-tt-bkhdt	Thông tư	2023-04-20	03/2023/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Hướng dẫn vị trí việc làm công chức nghiệp vụ chuyên ngành Kế hoạch, Đầu tư và Thống kê	2023-06-15		s	mg	4/4		
    03-2023-tt-bldtbxh	Thông tư	2023-05-31	03/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Sửa đổi, bổ sung một số điều của Thông tư số 17/2022/TT-BLĐTBXH ngày 06 tháng 9 năm 2022 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội hướng dẫn thực hiện một số nội dung về giáo dục nghề nghiệp và giải quyết việc làm cho người lao động	2023-05-31		s	mg	13/13		
    03-2023-tt-btc	Thông tư	2023-01-10	03/2023/TT-BTC	Bộ Tài chính	Quy định lập dự toán, quản lý sử dụng và quyết toán kinh phí ngân sách nhà nước thực hiện nhiệm vụ khoa học và công nghệ	2023-02-26		s	m	7/7		
    03-2023-tt-btp	Thông tư	2023-08-02	03/2023/TT-BTP	Bộ Tư pháp	Sửa đổi Thông tư 01/2022/TT-BTP hướng dẫn Nghị định 87/2020/NĐ-CP quy định về Cơ sở dữ liệu hộ tịch điện tử, đăng ký hộ tịch trực tuyến			l	c			
    03-2023-tt-byt	Thông tư	2023-02-17	03/2023/TT-BYT	Bộ Y tế	hướng dẫn vị trí việc làm, định mức số lượng người làm việc, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp y tế công lập	2023-04-05		l	c			
    03-2024-tt-bgddt	Thông tư	2024-03-18	03/2024/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Hệ thống chỉ tiêu thống kê ngành giáo dục	2024-05-03		l	c			
    03-2024-tt-bkhdt	Thông tư	2024-03-06	03/2024/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định mẫu hồ sơ đấu thầu lựa chọn nhà đầu tư thực hiện dự án thuộc trường hợp phải tổ chức đấu thầu theo quy định của pháp luật quản lý ngành, lĩnh vực	2024-03-06		s	mg	3/3		
    03-2024-tt-bldtbxh	Thông tư	2024-04-18	03/2024/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn một số nội dung thực hiện đa dạng hóa sinh kế, phát triển mô hình giảm nghèo và hỗ trợ người lao động đi làm việc ở nước ngoài theo hợp đồng thuộc Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025	2024-06-05		s	mg	3/3		
    03-2024-tt-bnnptnt	Thông tư		03/2024/TT-BNNPTNT					l	v			
    03-2024-tt-btp	Thông tư		03/2024/TT-BTP					l	v			
    03-2024-tt-bvhttdl	Thông tư	2024-06-17	03/2024/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành thể dục thể thao			l	c			
    03-2024-tt-byt	Thông tư		03/2024/TT-BYT	Bộ Y tế		2024-04-16		l	c			
    03-2025-qd-ubnd	Quyết định	2025-01-17	03/2025/QĐ-UBND					l	t	2/2		
    03-2025-tt-bkhdt	Thông tư	2025-01-15	03/2025/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định chế độ báo cáo thống kê ngành Kế hoạch và Đầu tư	2025-04-01		s	mg	5/5		
    03-2025-tt-bldtbxh	Thông tư	2025-02-11	03/2025/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định tiêu chuẩn phân loại lao động theo điều kiện lao động	2025-04-01		s	mg	4/4		
    03-2026-tt-bnnmt	Thông tư	2026-01-13	03/2026/TT-BNNMT	Bộ Nông nghiệp và Môi trường				s	m	5/5		
    03-ct-tw	Chỉ thị	2011-05-14	03-CT/TW	Bộ Chính trị	về tiếp tục đẩy mạnh việc học tập và làm theo tấm gương đạo đức Hồ Chí Minh			s	k			
    03-cv-htnltyt	Công văn	2025-07-30	03/CV-HTNLTYT					s	m	4/4		
    03-nq-cp	Nghị quyết	2025-01-09	03/NQ-CP	Chính phủ				s	m	4/4		
    04-2002-ubtvqh11	Pháp lệnh		04/2002/PL-UBTVQH11		Pháp lệnh Tổ chức Tòa án quân sự			l	l	1/1		
    04-2003-nd-cp	Nghị định	2003-01-16	04/2003/NĐ-CP	Chính phủ	Quy định về khen thưởng đối với cá nhân, gia đình, cơ quan, tổ chức có thành tích trong phòng, chống ma tuý	2003-01-31		l	c			
    04-2003-qh11	Luật		04/2003/QH11		Luật Thống kê			l	l	2/2		
    04-2005-tt-bnv	Thông tư	2005-01-05	04/2005/TT-BNV	Bộ Nội vụ	hướng dẫn thực hiện chế độ phụ cấp thâm niên vượt khung đối với cán bộ, công chức, viên chức			s	m	3/3		
    04-2005-tt-btc	Thông tư	2005-01-10	04/2005/TT-BTC					l	v			
    04-2007-qd-btttt	Quyết định	2007-09-14	04/2007/QĐ-BTTTT					l	v			
    04-2007-qh12	Luật	2007-11-21	04/2007/QH12	Quốc hội	Thuế thu nhập cá nhân	2009-01-01		s	klt	17/17		
    04-2009-tt-bqp	Thông tư	2009-01-21	04/2009/TT-BQP					l	v			
    04-2009-ttlt-btp-btc	Thông tư liên tịch	2009-10-15	04/2009/TTLT-BTP-BTC					l	v			
    04-2010-tt-btttt	Thông tư	2010-01-19	04/2010/TT-BTTTT					l	v			
    04-2010-tt-ttcp	Thông tư	2010-08-26	04/2010/TT-TTCP					l	v			
    04-2010-ttlt-bca-byt	Thông tư liên tịch	2010-08-09	04/2010/TTLT-BCA-BYT					l	v			
    04-2011-nd-cp	Nghị định	2011-01-14	04/2011/NĐ-CP	Chính phủ	Thực hiện bãi bỏ việc sử dụng các khu phân lũ, làm chậm lũ thuộc hệ thống sông Hồng	2011-03-10		l	c			
    04-2011-qd-ttg	Quyết định	2011-01-20	04/2011/QĐ-TTg	Thủ tướng Chính phủ				s	m	4/4		
    04-2011-qh13	Luật	2011-11-11	04/2011/QH13	Quốc hội	Luật Đo lường	2012-07-01		s	lt	72/72		
    04-2011-tt-bldtbxh	Thông tư	2011-02-25	04/2011/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    04-2011-tt-btc	Thông tư	2011-01-07	04/2011/TT-BTC	Bộ Tài chính	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với nhà bạt cứu sinh loại nhẹ			l	c			
    04-2011-ttlt-bca-bldtbxh-btc	Thông tư liên tịch	2011-07-18	04/2011/TTLT-BCA-BLĐTBXH-BTC			2011-09-01		l	t	2/2		
    04-2012-nd-cp	Nghị định	2012-01-20	04/2012/NĐ-CP					l	v			
    04-2012-tt-bng	Thông tư	2012-09-06	04/2012/TT-BNG	Bộ Ngoại giao	Hướng dẫn trình tự, thủ tục mở chính thức, mở mới, nâng cấp cửa khẩu, đường qua lại biên giới trên đất liền Việt Nam - Trung Quốc	2012-10-21		l	c			
    04-2012-tt-bnnptnt	Thông tư	2012-01-16	04/2012/TT-BNNPTNT					l	v			
    04-2012-tt-btc	Thông tư	2012-01-05	04/2012/TT-BTC					l	v			
    04-2012-ubtvqh13	Pháp lệnh	2012-07-16	04/2012/UBTVQH13		Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh ưu đãi người có công với cách mạng			l	l	2/2		
    04-2013-tt-bldtbxh	Thông tư	2013-03-01	04/2013/TT-BLĐTBXH					l	v			
    04-2013-tt-nhnn	Thông tư	2013-03-01	04/2013/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định về hoạt động chiết khấu công cụ chuyển nhượng, giấy tờ có giá khác của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài đối với khách hàng	2013-05-01		l	t	2/2		
    04-2013-ttlt-bca-bqp-tandtc-vksndtc	Thông tư liên tịch	2013-05-30	04/2013/TTLT-BCA-BQP-TANDTC-VKSNDTC					l	v			
    04-2013-ttlt-bkhdt-bnnptnt-btc	Thông tư liên tịch	2013-08-19	04/2013/TTLT-BKHĐT-BNNPTNT-BTC					l	v			
    04-2014-nd-cp	Nghị định	2014-01-17	04/2014/NĐ-CP	Chính phủ				s	m	3/3		
    04-2014-tt-bct	Thông tư	2014-01-27	04/2014/TT-BCT	Bộ Công Thương				l	t	2/2		
    04-2014-tt-bkhcn	Thông tư	2014-04-08	04/2014/TT-BKHCN					l	v			
    04-2014-tt-bldtbxh	Thông tư	2014-02-12	04/2014/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện chế độ trang bị phương tiện bảo vệ cá nhân			s	m	3/3		
    04-2014-tt-btttt	Thông tư	2014-03-19	04/2014/TT-BTTTT	Bộ Thông tin và Truyền thông		2014-05-05		l	c			
    04-2014-tt-byt	Thông tư	2014-02-06	04/2014/TT-BYT	Bộ Y tế	Quy định điều kiện hoạt động, thủ tục thành lập cơ sở hiến máu chữ thập đỏ	2014-04-01		l	c			
    04-2014-tt-ttcp	Thông tư		04/2014/TT-TTCP					l	v			
    04-2015-nd-cp	Nghị định	2015-01-09	04/2015/NĐ-CP	Chính phủ	về thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước và đơn vị sự nghiệp công lập	2015-02-25		l	k	1/1		
    04-2015-qd-ttg	Quyết định	2015-01-20	04/2015/QĐ-TTg	Thủ tướng Chính phủ	Quy định về quản lý an toàn trong hoạt động dầu khí	2015-03-16		l	t	2/2		
    04-2015-tt-bca	Thông tư	2015-01-05	04/2015/TT-BCA	Bộ Công an		2015-02-25		s	m	5/5		
    04-2015-tt-bkhcn	Thông tư	2015-03-11	04/2015/TT-BKHCN	Bộ Khoa học và Công nghệ	quy định việc kiểm tra, đánh giá, điều chỉnh và chấm dứt hợp đồng trong quá trình thực hiện nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước	2015-05-01		s	m	14/14		
    04-2015-tt-bldtbxh	Thông tư	2015-02-02	04/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện chế độ bồi thường, trợ cấp và chi phí y tế của người sử dụng lao động đối với người lao động bị tai nạn lao động, bệnh nghề nghiệp			l	t	2/2		
    04-2015-tt-bnnptnt	Thông tư	2015-02-12	04/2015/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn				s	m	7/7		
    04-2015-tt-bqp	Thông tư	2015-01-13	04/2015/TT-BQP	Bộ Quốc phòng	Quy định quản lý, sử dụng trang phục dân quân tự vệ	2015-03-01		l	c			
    04-2015-ttlt-bgddt-btc	Thông tư liên tịch	2015-03-10	04/2015/TTLT-BGDĐT-BTC		Hướng dẫn thực hiện một số điều của Nghị định số 143/2013/NĐ-CP ngày 24 tháng 10 năm 2013 của Chính phủ quy định về bồi hoàn học bổng và chi phí đào tạo	2015-04-24		l	t	2/2		
    04-2016-nd-cp	Nghị định	2016-01-06	04/2016/NĐ-CP	Chính phủ				l	t	2/2		
    04-2016-nq-hdtp	Nghị quyết	2016-12-30	04/2016/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao		2017-02-15		l	c			
    04-2016-qd-ttg	Quyết định	2016-02-04	04/2016/QĐ-TTg	Thủ tướng Chính phủ		2016-03-20		l	c			
    04-2016-tt-bct	Thông tư	2016-06-06	04/2016/TT-BCT					l	v			
    04-2016-tt-bgtvt	Thông tư	2016-04-04	04/2016/TT-BGTVT	Bộ Giao thông vận tải		2016-06-01		l	c			
    04-2016-tt-bkhcn	Thông tư	2016-04-04	04/2016/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về thẩm định báo cáo đánh giá an toàn bức xạ trong hoạt động thăm dò, khai thác quặng phóng xạ	2016-06-01		l	c			
    04-2016-tt-bng	Thông tư	2016-06-30	04/2016/TT-BNG	Bộ Ngoại giao	Hướng dẫn thủ tục cấp thị thực, cấp thẻ tạm trú, gia hạn tạm trú cho người nước ngoài tại Việt Nam thuộc thẩm quyền của Bộ Ngoại giao	2016-09-01		l	c			
    04-2016-tt-bnnptnt	Thông tư	2016-05-10	04/2016/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2016-07-01		l	t	2/2		
    04-2016-tt-btc	Thông tư	2016-01-12	04/2016/TT-BTC	Bộ Tài chính	Quy định về định mức thu hồi xay xát thóc dự trữ quốc gia thành gạo dự trữ quổc gia để thực hiện các Quyết định của Thủ tướng Chính phủ	2016-03-01		l	c			
    04-2016-tt-bvhttdl	Thông tư	2016-06-29	04/2016/TT-BVHTTDL					l	v			
    04-2016-tt-byt	Thông tư	2016-02-26	04/2016/TT-BYT	Bộ Y tế				l	t	2/2		
    04-2017-nq-hdtp	Nghị quyết	2017-05-05	04/2017/NQ-HĐTP		Hướng dẫn một số quy định tại khoản 1 và khoản 3 Điều 192 Bộ Luật tố tụng dân sự số 92/2015/QH13 về trả lại đơn khởi kiện, quyền nộp đơn khởi kiện lại vụ án	2017-07-01		l	t	2/2		
    04-2017-qd-ttg	Quyết định	2017-03-09	04/2017/QĐ-TTg	Thủ tướng Chính phủ		2017-04-25		s	m	3/3		
    04-2017-qh14	Luật	2017-06-12	04/2017/QH14	Quốc hội	Luật Hỗ trợ doanh nghiệp nhỏ và vừa	2018-01-01		s	lm	56/56		
    04-2017-tt-bkhdt	Thông tư	2017-11-15	04/2017/TT-BKHĐT					l	v			
    04-2017-tt-byt	Thông tư	2017-04-14	04/2017/TT-BYT	Bộ Y tế	Ban hành Danh mục và tỷ lệ, điều kiện thanh toán đối với vật tư y tế thuộc phạm vi được hưởng của người tham gia bảo hiểm y tế	2017-06-01		s	m	7/7		
    04-2018-nq-hdtp	Nghị quyết	2018-08-09	04/2018/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao	Ban hành một số biểu mẫu trong giải quyết việc dân sự	2018-10-01		l	c			
    04-2018-tt-bgtvt	Thông tư	2018-01-23	04/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về việc bảo đảm kỹ thuật nhiên liệu hàng không	2018-04-15		s	m	4/4		
    04-2018-tt-bkhcn	Thông tư	2018-05-15	04/2018/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định các cuộc điều tra thống kê khoa học và công nghệ ngoài Chương trình điều tra thống kê quốc gia			l	c			
    04-2018-tt-bldtbxh	Thông tư	2018-06-22	04/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	4/4		
    04-2018-tt-bnnptnt	Thông tư	2018-05-03	04/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định tiêu chí, trình tự, thủ tục công nhận tiến bộ kỹ thuật trong nông nghiệp	2018-07-01		l	t	2/2		
    04-2018-tt-btp	Thông tư	2018-05-17	04/2018/TT-BTP	Bộ Tư pháp	Ban hành một số biểu mẫu trong công tác bồi thường nhà nước	2018-07-01		l	c			
    04-2018-tt-bxd	Thông tư	2018-05-20	04/2018/TT-BXD	Bộ Xây dựng	Ban hành Quy chuẩn kỹ thuật quốc gia về Xây dựng và lắp đặt phương tiện quảng cáo ngoài trời	2018-11-01		l	c			
    04-2018-tt-byt	Thông tư	2018-02-09	04/2018/TT-BYT	Bộ Y tế	Quy định về Thực hành tốt phòng thí nghiệm	2018-03-26		s	m	5/5		
    04-2018-ttlt-bca-bqp-tandtc-vksndtc	Thông tư liên tịch	2018-02-09	04/2018/TTLT-BCA-BQP-TANDTC-VKSNDTC		Quy định phối hợp thực hiện quy định của Bộ luật Tố tụng hình sự năm 2015 về tha tù trước thời hạn có điều kiện	2018-03-28		s	m	3/3		
    04-2018-ttlt-vksndtc-bca-bqp	Thông tư liên tịch	2018-10-19	04/2018/TTLT-VKSNDTC-BCA-BQP		Quy định về phối hợp giữa Cơ quan điều tra và Viện kiểm sát trong việc thực hiện một số quy định của Bộ luật Tố tụng hình sự	2018-12-10		s	m	5/5		
    04-2019-tt-bkhcn	Thông tư	2019-06-26	04/2019/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định sử dụng hóa chất để thực hiện thí nghiệm, nghiên cứu khoa học	2019-09-15		l	c			
    04-2019-tt-bkhdt	Thông tư	2019-01-25	04/2019/TT-BKHĐT	Bộ Kế hoạch và Đầu tư				l	t	2/2		
    04-2019-tt-bldtbxh	Thông tư	2019-01-21	04/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn thực hiện quản lý lao động, tiền lương, thù lao, tiền thưởng đố với quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa	2019-03-08		s	m	5/5		
    04-2020-nd-cp	Nghị định	2020-01-03	04/2020/NĐ-CP					l	v			
    04-2020-tt-bct	Thông tư	2020-01-22	04/2020/TT-BCT	Bộ Công Thương	Quy định về đấu giá hạn ngạch thuế quan nhập khẩu ô tô đã qua sử dụng theo Hiệp định Đối tác toàn diện và Tiến bộ Xuyên Thái Bình Dương	2020-03-05		l	c			
    04-2020-tt-bkhcn	Thông tư	2020-09-28	04/2020/TT-BKHCN	Bộ Khoa học và Công nghệ		2020-11-15		l	c			
    04-2020-tt-bng	Thông tư	2020-09-25	04/2020/TT-BNG	Bộ Ngoại giao	Thông tư hướng dẫn việc cấp, gia hạn, hủy giá trị sử dụng hộ chiếu ngoại giao, hộ chiếu công vụ và cấp công hàm đề nghị phía nước ngoài cấp thị thực	2020-11-10		l	c			
    04-2020-tt-bnnptnt	Thông tư	2020-03-09	04/2020/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật quốc gia về thức ăn chăn nuôi và nguyên liệu sản xuất thức ăn thủy sản	2020-07-01		s	m	3/3		
    04-2020-tt-btp	Thông tư	2020-05-28	04/2020/TT-BTP	Bộ Tư pháp		2020-07-16		l	t	2/2		
    04-2020-tt-btttt	Thông tư	2020-02-24	04/2020/TT-BTTTT	Bộ Thông tin và Truyền thông	Ban hành Thông tư quy định về lập và quản lý chi phí dự án đầu tư ứng dụng công nghệ thông tin	2020-04-09		l	c			
    04-2020-tt-byt	Thông tư	2020-03-05	04/2020/TT-BYT	Bộ Y tế	quy định việc thành lập, chức năng, nhiệm vụ và quyền hạn của Hội đồng đạo đức trong nghiên cứu y sinh học	2020-03-15		l	c			
    04-2020-tt-tandtc	Thông tư	2020-11-16	04/2020/TT-TANDTC	Tòa án nhân dân tối cao	quy định chi tiết quy trình bổ nhiệm, bổ nhiệm lại, miễn nhiệm, khen thưởng, xử lý vi phạm	2021-01-01		s	m	3/3		
    04-2021-qd-ttg	Quyết định	2021-01-29	04/2021/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Điều lệ tổ chức và hoạt động của Quỹ Đổi mới công nghệ quốc gia	2021-03-15		s	m	7/7		
    04-2021-tt-bct	Thông tư	2021-07-16	04/2021/TT-BCT	Bộ Công Thương	Thông tư quy định về thời giờ làm việc, thời giờ nghỉ ngơi đối với người lao động làm các công việc trong hầm lò	2021-09-01		l	c			
    04-2021-tt-bgddt	Thông tư	2021-02-02	04/2021/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương viên chức giảng dạy trong các trường trung học phổ thông công lập	2021-03-20		l	t	2/2		
    04-2021-tt-bnnptnt	Thông tư	2021-06-28	04/2021/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn thực hiện việc chấp thuận, thẩm định các hoạt động liên quan đến đê điều	2021-08-15		l	c			
    04-2021-tt-bvhttdl	Thông tư	2021-06-08	04/2021/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Quy định một số nội dung về giám định tư pháp trong lĩnh vực văn hóa	2021-08-01		l	c			
    04-2021-ttlt-tandtc-vksndtc-bca-bqp	Thông tư liên tịch	2021-10-11	04/2021/TTLT-TANDTC-VKSNDTC-BCA-BQP	Tòa án nhân dân tối cao; Viện kiểm sát nhân dân tối cao; Bộ Công an; Bộ Quốc phòng	Quy định phối hợp trong thực hiện trình tự, thủ tục giảm thời hạn, miễnchấp hành án phạt cải tạo không giam giữ và miễn chấp hành thời hạn cấm cư trú, quản chế còn lại	2021-11-26		l	c			
    04-2022-qh15	Luật	2022-06-14	04/2022/QH15	Quốc hội	Luật Cảnh sát cơ động	2023-01-01		s	lt	37/37		
    04-2022-tt-bgddt	Thông tư		04/2022/TT-BGDĐT					l	v			
    04-2022-tt-bldtbxh	Thông tư	2022-03-30	04/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định việc tổ chức đào tạo trình độ trung cấp, trình độ cao đẳng theo niên chế hoặc theo phương thức tích lũy mô-đun hoặc tín chỉ	2022-05-15		s	mg	7/7		
    04-2022-tt-btc	Thông tư	2022-01-28	04/2022/TT-BTC	Bộ Tài chính				l	t	2/2		
    04-2022-tt-btnmt	Thông tư	2022-06-03	04/2022/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật kiểm tra, kiểm soát, đánh giá chất lượng tài liệu khí tượng trên cao, ra đa thời tiết, ô - dôn và bức xạ cực tím	2022-07-18		l	c			
    04-2022-tt-btp	Thông tư	2022-06-21	04/2022/TT-BTP	Bộ Tư pháp	Hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc ngành Tư pháp	2022-08-05		l	c			
    04-2023-nd-cp	Nghị định	2023-02-13	04/2023/NĐ-CP	Chính phủ				s	m	33/33		
    04-2023-tt-bkhcn	Thông tư		04/2023/TT-BKHCN					l	v			
    04-2023-tt-bkhdt	Thông tư	2023-06-26	04/2023/TT-BKHĐT		Hướng dẫn yêu cầu nội dung và kỹ thuật của cơ sở dữ liệu hồ sơ quy hoạch và sơ đồ, bản đồ quy hoạch cấp quốc gia, quy hoạch vùng, quy hoạch tỉnh	2023-08-10		l	g			
    04-2023-tt-bldtbxh	Thông tư	2023-06-15	04/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Sửa đổi, bổ sung một số điều của Thông tư số 12/2017/TT-BLĐTBXH ngày 20 tháng 4 năm 2017 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp	2023-07-30		s	mg	6/6		
    04-2023-tt-bnnptnt	Thông tư	2023-08-15	04/2023/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành danh mục đối tượng kiểm dịch thực vật của nước Cộng hòa xã hội chủ nghĩa Việt Nam			l	c			
    04-2023-tt-btp	Thông tư	2023-08-14	04/2023/TT-BTP	Bộ Tư pháp	Hướng dẫn thực hiện một số thủ tục về quản lý hành chính và biểu mẫu nghiệp vụ trong thi hành án dân sự	2023-10-01		l	c			
    04-2023-tt-bvhttdl	Thông tư		04/2023/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định định mức kinh tế - kỹ thuật cho lập và điều chỉnh quy hoạch quảng cáo ngoài trời	2023-04-04		l	c			
    04-2023-tt-byt	Thông tư	2023-02-28	04/2023/TT-BYT	Bộ Y tế	quy định hình thức, quy trình thông báo kết quả xét nghiệm HIV dương tính và tiếp cận thông tin người nhiễm HIV			l	c			
    04-2023-tt-nhnn	Thông tư	2023-06-16	04/2023/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định về hoạt động đại lý đổi tiền của nước có chung biên giới	2023-08-01		l	c			
    04-2024-qd-ttg	Quyết định	2024-03-22	04/2024/QĐ-TTg	Thủ tướng Chính phủ	Quy định chế độ chi đón tiếp, thăm hỏi, chúc mừng đối với một số đối tượng do Ủy ban Mặt trận Tổ quốc Việt Nam các cấp thực hiện	2024-05-15		l	c			
    04-2024-tt-bgddt	Thông tư	2024-03-29	04/2024/TT-BGDĐT	Bộ Giáo dục và Đào tạo				l	c			
    04-2024-tt-bldtbxh	Thông tư	2024-05-06	04/2024/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	ban hành hệ thống chỉ tiêu thống kê ngành Lao động - Thương binh và Xã hội	2024-06-21		s	mg	25/25		
    04-2024-tt-btc	Thông tư	2024-01-22	04/2024/TT-BTC	Bộ Tài chính	Hướng dẫn về vị trí việc làm lãnh đạo, quản lý và viên chức chuyên ngành, cơ cấu viên chức chuyên ngành trong đơn vị sự nghiệp công lập thuộc lĩnh vực tài chính	2024-03-06		l	c			
    04-2024-tt-btp	Thông tư		04/2024/TT-BTP					l	v			
    04-2024-tt-bvhttdl	Thông tư	2024-06-26	04/2024/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch				l	c			
    04-2024-tt-nhnn	Thông tư		04/2024/TT-NHNN					l	v			
    04-2025-nd-cp	Nghị định	2025-01-01	04/2025/NĐ-CP					l	v			
    04-2025-tt-bldtbxh	Thông tư	2025-02-20	04/2025/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp; tiêu chuẩn, điều kiện xét thăng hạng viên chức nghiệp vụ chuyên ngành lĩnh vực việc làm	2025-05-01		l	gt	2/2		
    04-2025-tt-bnv	Thông tư	2025-05-07	04/2025/TT-BNV	Bộ Nội vụ	quy định mức lương của chuyên gia tư vấn trong nước làm cơ sở cho việc xác định giá gói thầu			s	m	5/5		
    04-nq-tw	Nghị quyết	2016-10-30	04-NQ/TW	Ban Chấp hành Trung ương	về tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống, những biểu hiện "tự diễn biến", "tự chuyển hóa" trong nội bộ			s	k			
    04-tt-bcax13	Thông tư	2005-11-08	04/TT-BCA(X13)	Thủ tướng Chính phủ	Hướng dẫn thực hiện Quyết định số 209/2005/QĐ-TTg	2006-05-13		l	c			
    04-tt-byt	Thông tư	2020-03-05	04/TT-BYT	Bộ Y tế				l	t	2/2		
    04-ttr-bkhcn-btttt	Tờ trình	2025-01-02	04/TTr-BKHCN-BTTTT					l	t	2/2		
    05-1998-qh10	Luật		05/1998/QH10		Luật Thuế tiêu thụ đặc biệt			l	l	2/2		
    05-1998-ubtvqh10	Pháp lệnh		05/1998/PL-UBTVQH10		Pháp lệnh Thuế tài nguyên			l	l	1/1		
    05-2003-nd-cp	Nghị định	2003-01-21	05/2003/NĐ-CP	Chính phủ	Về hợp tác quốc tế trong lĩnh vực phòng, chống ma tuý	2003-02-05		l	c			
    05-2003-qd-bqp	Quyết định	2003-01-15	05/2003/QĐ-BQP					l	v			
    05-2003-qd-bts	Quyết định	2003-04-29	05/2003/QĐ-BTS	Bộ Thủy sản	về việc sửa đổi, bổ sung Phụ lục I (phần thủy sản) của Thông tư liên tịch số 17/2003/TTLT-BTC-BNNPTNT-BTS ngày 14/3/2003	2003-06-12		l	c			
    05-2004-qd-bbcvt	Quyết định	2004-01-20	05/2004/QĐ-BBCVT					l	v			
    05-2005-tt-bnv	Thông tư	2005-01-05	05/2005/TT-BNV	Bộ Nội vụ	hướng dẫn thực hiện chế độ phụ cấp trách nhiệm công việc đối với cán bộ, công chức, viên chức			l	t	2/2		
    05-2005-ttlt-vksndtc-bca-bqp	Thông tư liên tịch	2005-09-07	05/2005/TTLT-VKSNDTC-BCA-BQP					l	v			
    05-2006-qd-bcn	Quyết định	2006-04-07	05/2006/QĐ-BCN					l	v			
    05-2006-qd-btnmt	Quyết định	2006-05-26	05/2006/QĐ-BTNMT	Bộ Tài nguyên và Môi trường				l	t	2/2		
    05-2006-qd-byt	Quyết định	2006-01-17	05/2006/QĐ-BYT					l	v			
    05-2006-tt-bkhcn	Thông tư	2006-01-11	05/2006/TT-BKHCN					l	v			
    05-2006-tt-bldtbxh	Thông tư	2006-06-22	05/2006/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn thành lập và tổ chức hoạt động của Đội kiểm tra liên ngành về phòng, chống tệ nạn mại dâm	2006-07-16		l	c			
    05-2007-qd-bnnptnt	Quyết định	2007-01-22	05/2007/QĐ-BNN					l	v			
    05-2007-qd-btnmt	Quyết định	2007-02-27	05/2007/QĐ-BTNMT	Bộ Tài nguyên và Môi trường	về việc sử dụng hệ thống tham số tính chuyển giữa Hệ tọa độ quốc tế WGS-84 và Hệ tọa độ quốc gia VN-2000			l	t	2/2		
    05-2007-qh12	Luật	2007-11-21	05/2007/QH12	Quốc hội	Luật Chất lượng sản phẩm, hàng hóa	2008-07-01		s	lm	109/109		
    05-2008-tt-btp	Thông tư	2008-09-23	05/2008/TT-BTP	Bộ Tư pháp	hướng dẫn về nghiệp vụ và quản lý nhà nước về trợ giúp pháp lý			s	m	4/4		
    05-2008-tt-byt	Thông tư	2008-05-14	05/2008/TT-BYT					l	v			
    05-2008-ubtvqh12	Pháp lệnh	2008-08-27	05/2008/UBTVQH12	Ủy ban Thường vụ Quốc hội	Pháp lệnh Thủ tục bắt giữ tàu biển	2009-07-01		s	lc	83/83		
    05-2009-tt-byt	Thông tư	2009-06-17	05/2009/TT-BYT	Bộ Y tế		2009-12-01		s	m	3/3		
    05-2010-tt-byt	Thông tư	2010-03-01	05/2010/TT-BYT	Bộ Y tế	Hướng dẫn bảo mật dữ liệu thử nghiệm trong đăng ký thuốc	2010-04-15		s	m	3/3		
    05-2010-ttlt-bca-bldtbxh-btc	Thông tư liên tịch	2010-11-08	05/2010/TTLT-BCA-BLĐTBXH-BTC		hướng dẫn thực hiện Quyết định số 53/2010/QĐ-TTg			s	m	3/3		
    05-2011-qh13	Luật	2011-11-26	05/2011/QH13	Quốc hội	Luật Cơ yếu	2012-02-01		s	lt	45/45		
    05-2011-tt-bgtvt	Thông tư	2011-02-22	05/2011/TT-BGTVT					l	v			
    05-2011-tt-bldtbxh	Thông tư	2011-03-23	05/2011/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội		2011-06-01		l	c			
    05-2012-nd-cp	Nghị định	2012-02-02	05/2012/NĐ-CP	Chính phủ				s	m	3/3		
    05-2012-tt-btc	Thông tư	2012-01-05	05/2012/TT-BTC	Bộ Tài chính				l	t	2/2		
    05-2012-tt-btnmt	Thông tư	2012-05-08	05/2012/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật hiện chỉnh bản đồ địa hình quốc gia tỷ lệ 1:25.000 và 1:50.000 bằng ảnh vệ tinh	2012-06-20		l	c			
    05-2013-tt-bldtbxh	Thông tư	2013-05-15	05/2013/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	5/5		
    05-2013-ttlt-bca-bqp-byt-tandtc-vksndtc	Thông tư liên tịch	2013-06-06	05/2013/TTLT-BCA-BQP-BYT-TANDTC-VKSNDTC					l	v			
    05-2014-tt-bkhcn	Thông tư	2014-04-10	05/2014/TT-BKHCN	Bộ Khoa học và Công nghệ		2014-05-26		s	m	13/13		
    05-2014-tt-bnnptnt	Thông tư	2014-02-10	05/2014/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật quốc gia lĩnh vực trồng trọt	2014-08-10		l	c			
    05-2014-tt-bqp	Thông tư	2014-01-23	05/2014/TT-BQP					l	v			
    05-2014-tt-byt	Thông tư	2014-02-14	05/2014/TT-BYT	Bộ Y tế				l	t	2/2		
    05-2014-tt-nhnn	Thông tư	2014-03-12	05/2014/TT-NHNN					l	v			
    05-2015-nd-cp	Nghị định	2015-01-12	05/2015/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số nội dung của Bộ luật Lao động			s	m	5/5		
    05-2015-tt-bkhcn	Thông tư	2015-03-12	05/2015/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định tổ chức quản lý các Chương trình khoa học và công nghệ cấp quốc gia	2015-05-01		s	m	6/6		
    05-2015-tt-bnnptnt	Thông tư		05/2015/TT-BNNPTNT					l	v			
    05-2015-tt-bqp	Thông tư	2015-01-16	05/2015/TT-BQP	Bộ Quốc phòng	quy định tiêu chuẩn trang bị nhà ăn, nhà bếp, dụng cụ cấp dưỡng	2015-03-03		l	t	2/2		
    05-2015-tt-btc	Thông tư	2015-01-15	05/2015/TT-BTC	Bộ Tài chính	hướng dẫn hoạt động đăng ký, lưu ký, bù trừ và thanh toán giao dịch chứng khoán			l	t	2/2		
    05-2015-tt-btttt	Thông tư	2015-03-23	05/2015/TT-BTTTT					l	v			
    05-2015-tt-byt	Thông tư	2015-03-17	05/2015/TT-BYT	Bộ Y tế	Ban hành Danh mục thuốc đông y, thuốc từ dược liệu và vị thuốc y học cổ truyền thuộc phạm vi thanh toán của quỹ bảo hiểm y tế	2015-05-01		s	m	8/8		
    05-2015-tt-nhnn	Thông tư	2015-05-04	05/2015/TT-NHNN					l	v			
    05-2015-ttlt-bgddt-btc	Thông tư liên tịch	2015-03-10	05/2015/TTLT-BGDĐT-BTC	Bộ Giáo dục và Đào tạo; Bộ Tài chính		2015-04-24		l	c			
    05-2015-ttlt-btp-bca-byt	Thông tư liên tịch	2015-05-15	05/2015/TTLT-BTP-BCA-BYT	Bộ Tư pháp; Bộ Công an; Bộ Y tế	Hướng dẫn thực hiện liên thông các thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi	2015-07-01		l	c			
    05-2016-nd-cp	Nghị định	2016-01-11	05/2016/NĐ-CP	Chính phủ	Quy định chế độ, chính sách đối với thân nhân hạ sĩ quan, chiến sĩ nghĩa vụ trong Công an nhân dân	2016-03-01		l	c			
    05-2016-tt-bca	Thông tư	2016-01-20	05/2016/TT-BCA					l	v			
    05-2016-tt-bct	Thông tư	2016-06-06	05/2016/TT-BCT	Bộ Công Thương	Quy định về việc cung cấp dịch vụ công trực tuyến của Bộ Công Thương	2016-07-20		l	c			
    05-2016-tt-bkhdt	Thông tư	2016-06-06	05/2016/TT-BKHĐT					l	v			
    05-2016-tt-btnmt	Thông tư	2016-05-13	05/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định nội dung quan trắc khí tượng thủy văn đối với trạm thuộc mạng lưới trạm khí tượng thủy văn quốc gia	2016-07-01		l	c			
    05-2016-tt-byt	Thông tư	2016-02-29	05/2016/TT-BYT	Bộ Y tế	quy định về kê đơn thuốc trong điều trị ngoại trú			l	t	2/2		
    05-2016-ttlt-bnnptnt-btnmt	Thông tư liên tịch	2016-05-16	05/2016/TTLT-BNNPTNT-BTNMT	Bộ Nông nghiệp và Phát triển nông thôn; Bộ Tài nguyên và Môi trường	Hướng dẫn việc thu gom, vận chuyển và xử lý bao gói thuốc bảo vệ thực vật sau sử dụng	2016-06-30		l	c			
    05-2016-ttlt-btp-bca-btc-tandtc-vksndtc	Thông tư liên tịch	2016-05-19	05/2016/TTLT/BTP-BCA-BTC-TANDTC-VKSNDTC	Bộ Tư pháp; Bộ Công an; Bộ Tài chính; Tòa án nhân dân tối cao; Viện kiểm sát nhân dân tối cao	Quy định hoạt động của Ban Chỉ đạo thi hành án dân sự	2016-07-05		l	c			
    05-2017-nd-cp	Nghị định	2017-01-16	05/2017/NĐ-CP	Chính phủ	Quy định về xử lý tài sản chìm đắm trên tuyến đường thủy nội địa, vùng nước cảng biển và vùng biển Việt Nam	2017-07-01		s	m	3/3		
    05-2017-qd-ttg	Quyết định	2017-03-16	05/2017/QĐ-TTg	Thủ tướng Chính phủ	Ban hành quy định về hệ thống phương án ứng cứu khẩn cấp bảo đảm an toàn thông tin mạng quốc gia	2017-03-16		s	m	3/3		
    05-2017-qh14	Luật	2017-06-12	05/2017/QH14	Quốc hội	Luật Quản lý ngoại thương	2018-01-01		s	lt	41/41		
    05-2017-tt-bkhcn	Thông tư	2017-05-25	05/2017/TT-BKHCN					l	v			
    05-2017-tt-bkhdt	Thông tư	2017-11-30	05/2017/TT-BKHĐT	Bộ Kế hoạch và Đầu tư				s	m	4/4		
    05-2017-tt-bldtbxh	Thông tư	2017-03-02	05/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định quy chế tuyển sinh và xác định chỉ tiêu tuyển sinh trình độ trung cấp, cao đẳng			s	m	5/5		
    05-2017-tt-btp	Thông tư	2017-04-20	05/2017/TT-BTP					l	v			
    05-2017-tt-byt	Thông tư	2017-04-14	05/2017/TT-BYT					l	v			
    05-2018-nq-hdtp	Nghị quyết	2018-11-05	05/2018/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao		2018-12-01		l	c			
    05-2018-tt-bct	Thông tư		05/2018/TT-BCT	Bộ Công Thương	Quy định về xuất xứ hàng hóa	2018-04-03		l	c			
    05-2018-tt-bnnptnt	Thông tư	2018-05-15	05/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	quy định chi tiết một số điều của Luật thủy lợi	2018-07-01		s	m	4/4		
    05-2018-tt-bnv	Thông tư	2018-05-09	05/2018/TT-BNV	Bộ Nội vụ	Quy định mã số chức danh nghề nghiệp viên chức Âm thanh viên, Phát thanh viên, Kỹ thuật dựng phim, Quay phim thuộc chuyên ngành Thông tin và Truyền thông			l	c			
    05-2018-ttlt-bca-vksndtc-tandtc	Thông tư liên tịch	2018-06-25	05/2018/TTLT-BCA-VKSNDTC-TANDTC	Bộ Công an; Viện kiểm sát nhân dân tối cao; Tòa án nhân dân tối cao	Quy định về việc phối hợp thông báo, gửi, cung cấp thông tin, tài liệu liên quan đến người phạm tội	2018-08-08		l	c			
    05-2018-ttlt-vksndtc-tandtc-bca-bqp	Thông tư liên tịch	2018-11-12	05/2018/TTLT-VKSNDTC-TANDTC-BCA-BQP		Quy định phối hợp giữa các cơ quan trong thực hiện thống kê hình sự	2019-01-01		l	t	2/2		
    05-2019-nq-hdtp	Nghị quyết	2019-08-15	05/2019/NQ-HĐTP	Hội đồng Thẩm phán Tòa án nhân dân tối cao		2019-09-01		l	c			
    05-2019-tt-bgtvt	Thông tư	2019-01-29	05/2019/TT-BGTVT	Bộ Giao thông vận tải	Quy định tiêu chí giám sát, nghiệm thu dịch vụ công ích thông tin duyên hải	2019-03-15		l	c			
    05-2019-tt-bkhdt	Thông tư	2019-03-29	05/2019/TT-BKHĐT					l	v			
    05-2019-tt-bnnptnt	Thông tư	2019-05-02	05/2019/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định chế độ, quy trình bảo trì tài sản kết cấu hạ tầng thủy lợi	2019-07-01		s	m	3/3		
    05-2019-tt-btttt	Thông tư	2019-07-09	05/2019/TT-BTTTT					l	v			
    05-2020-tt-bgddt	Thông tư	2020-03-18	05/2020/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Chương trình giáo dục quốc phòng và an ninh trong trường trung cấp sư phạm, cao đẳng sư phạm và cơ sở giáo dục đại học			l	c			
    05-2020-tt-bgtvt	Thông tư	2020-02-26	05/2020/TT-BGTVT					l	v			
    05-2020-tt-bkhcn	Thông tư	2020-10-30	05/2020/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về an toàn hạt nhân đối với cơ sở lò phản ứng hạt nhân nghiên cứu	2020-12-15		l	c			
    05-2020-tt-bkhdt	Thông tư	2020-06-30	05/2020/TT-BKHĐT					l	v			
    05-2020-tt-bldtbxh	Thông tư	2020-08-16	05/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định quy chế tổ chức và hoạt động của Trung tâm Giáo dục nghề nghiệp công lập cấp huyện	2020-10-01		s	m	6/6		
    05-2020-tt-btp	Thông tư	2020-08-28	05/2020/TT-BTP	Bộ Tư pháp	Quy định chi tiết một số điều và biện pháp thi hành Nghị định số 08/2020/NĐ-CP ngày 08 tháng 01 năm 2020 của Chính phủ về tổ chức và hoạt động của Thừa phát lại	2020-10-12		l	c			
    05-2020-tt-bvhttdl	Thông tư	2020-08-28	05/2020/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Quy định về đánh giá hoạt động thư viện	2020-10-15		l	c			
    05-2021-nd-cp	Nghị định	2021-01-25	05/2021/NĐ-CP	Chính phủ	Về quản lý, khai thác cảng hàng không, sân bay	2021-03-10		s	m	5/5		
    05-2021-tt-bca	Thông tư	2021-01-14	05/2021/TT-BCA	Bộ Công an	Quy định về hoạt động ứng phó sự cố, thiên tai và tìm kiếm cứu nạn của lực lượng Công an nhân dân	2021-03-06		l	c			
    05-2021-tt-bgtvt	Thông tư	2021-03-01	05/2021/TT-BGTVT					l	v			
    05-2021-tt-bkhcn	Thông tư	2021-06-17	05/2021/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định yêu cầu kỹ thuật đối với dữ liệu thông tin đầu vào của Cơ sở dữ liệu quốc gia về khoa học và công nghệ	2021-08-01		l	c			
    05-2021-tt-bkhdt	Thông tư	2021-08-17	05/2021/TT-BKHĐT	Bộ Kế hoạch và Đầu tư				l	t	2/2		
    05-2021-tt-bldtbxh	Thông tư	2021-07-07	05/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định quy chế tuyển sinh và xác định chỉ tiêu tuyển sinh trình độ trung cấp, trình độ cao đẳng	2021-08-22		s	m	4/4		
    05-2021-tt-bnv	Thông tư	2021-08-12	05/2021/TT-BNV	Bộ Nội vụ	hướng dẫn chức năng, nhiệm vụ, quyền hạn của Sở Nội vụ thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương			s	m	3/3		
    05-2021-tt-btp	Thông tư	2021-06-24	05/2021/TT-BTP	Bộ Tư pháp	Hướng dẫn một số điều và biện pháp thi hành Luật Luật sư, Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Luật sư	2021-08-10		s	m	3/3		
    05-2021-tt-ttcp	Thông tư	2021-10-01	05/2021/TT-TTCP	Thanh tra Chính phủ	Quy định quy trình xử lý đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh	2021-11-15		l	c			
    05-2022-qh15	Luật	2022-06-15	05/2022/QH15	Quốc hội	Luật Điện ảnh	2023-01-01		s	lt	74/74		
    05-2022-tt-bct	Thông tư	2022-02-18	05/2022/TT-BCT	Bộ Công Thương	Thông tư về Quy tắc xuất xứ hàng hóa trong Hiệp định Đối tác kinh tế toàn diện khu vực	2022-04-04		l	c			
    05-2022-tt-bkhcn	Thông tư	2022-05-31	05/2022/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn sử dụng Quỹ phát triển khoa học và công nghệ của doanh nghiệp			l	c			
    05-2022-tt-bldtbxh	Thông tư	2022-04-05	05/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về liên kết tổ chức thực hiện chương trình đào tạo trong giáo dục nghề nghiệp	2022-05-20		l	gt	2/2		
    05-2022-tt-btnmt	Thông tư	2022-06-30	05/2022/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành định mức kinh tế - kỹ thuật xây dựng, cập nhật cơ sở dữ liệu viễn thám quốc gia	2022-08-15		l	c			
    05-2022-tt-btp	Thông tư	2022-09-05	05/2022/TT-BTP	Bộ Tư pháp	Quy định mã số, tiêu chuẩn và xếp lương đối với chức danh nghề nghiệp viên chức trợ giúp viên pháp lý	2022-10-20		l	t	2/2		
    05-2022-tt-bvhttdl	Thông tư	2022-08-04	05/2022/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	hướng dẫn hoạt động thư viện lưu động và luân chuyển tài nguyên thông tin	2022-10-01		l	c			
    05-2023-qd-ttg	Quyết định	2023-02-24	05/2023/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    05-2023-qd-ubnd	Quyết định	2023-03-28	05/2023/QĐ-UBND	Ủy ban nhân dân				l	t	2/2		
    05-2023-tt-bkhcn	Thông tư	2023-05-22	05/2023/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định chi tiết một số nội dung về thu hút, sử dụng và trọng dụng cá nhân hoạt động khoa học và công nghệ	2023-07-07		l	c			
    05-2023-tt-bkhdt	Thông tư	2023-06-30	05/2023/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định về mẫu báo cáo giám sát, đánh giá đầu tư; chế độ báo cáo trực tuyến và quản lý vận hành Hệ thống thông tin về giám sát, đánh giá đầu tư chương trình, dự án đầu tư sử dụng vốn nhà nước	2023-09-01		s	mg	3/3		
    05-2023-tt-bldtbxh	Thông tư	2023-06-15	05/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành Danh mục ngành, nghề học nặng nhọc, độc hại, nguy hiểm trình độ trung cấp, trình độ cao đẳng	2023-07-30		s	mg	3/3		
    05-2023-tt-btp	Thông tư	2023-08-24	05/2023/TT-BTP	Bộ Tư pháp	Quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác trong các lĩnh vực thuộc phạm vi quản lý của Bộ Tư pháp tại chính quyền địa phương	2023-10-07		l	c			
    05-2023-tt-bvhttdl	Thông tư	2023-04-05	05/2023/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định tiêu chí phân loại phim và thực hiện hiển thị mức phân loại phim, cảnh báo	2023-05-20		l	c			
    05-2023-tt-byt	Thông tư	2023-03-10	05/2023/TT-BYT	Bộ Y tế	quy định chế độ báo cáo định kỳ hoạt động phòng, chống HIV/AIDS	2023-05-01		l	c			
    05-2024-tt-bct	Thông tư	2024-03-29	05/2024/TT-BCT	Bộ Công Thương	Thông tư quy định về việc tạm ngừng kinh doanh tạm nhập, tái xuất mặt hàng quặng và tinh quặng Monazite	2024-05-13		l	c			
    05-2024-tt-bgddt	Thông tư	2024-03-29	05/2024/TT-BGDĐT	Bộ Giáo dục và Đào tạo	quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức giảng dạy trong các cơ sở giáo dục đại học công lập và trường cao đẳng sư phạm	2024-06-01		l	c			
    05-2024-tt-bkhdt	Thông tư	2024-04-19	05/2024/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	quy định về quản lý và sử dụng các chi phí trong lựa chọn nhà thầu, nhà đầu tư trên Hệ thống mạng đấu thầu quốc gia 1	2024-04-19		s	mg	4/4		
    05-2024-tt-bldtbxh	Thông tư	2024-05-10	05/2024/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định chuẩn chuyên môn, nghiệp vụ của nhà giáo giáo dục nghề nghiệp	2024-06-25		s	mg	5/5		
    05-2024-tt-bnv	Thông tư	2024-06-27	05/2024/TT-BNV	Bộ Nội vụ		2024-08-15		l	c			
    05-2024-tt-bvhttdl	Thông tư	2024-07-17	05/2024/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch		2024-09-15		l	c			
    05-2025-nd-cp	Nghị định	2025-01-06	05/2025/NĐ-CP	Chính phủ				l	t	2/2		
    05-2025-qd-ubnd	Quyết định	2025-01-23	05/2025/QĐ-UBND					l	v			
    05-2025-tt-bkhdt	Thông tư	2025-01-24	05/2025/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Hướng dẫn xây dựng khu công nghiệp sinh thái	2025-03-15		s	mg	5/5		
    05-2025-tt-bldtbxh	Thông tư	2025-02-26	05/2025/TT-BLĐTBXH		Ban hành định mức kinh tế - kỹ thuật thực hiện dịch vụ giám định ADN xác định danh tính hài cốt liệt sĩ còn thiếu thông tin	2025-04-13		l	g			
    05-2025-tt-btc	Thông tư		05/2025/TT-BTC					l	v			
    05-ct-tw	Chỉ thị	2016-05-15	05-CT/TW	Bộ Chính trị	về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh			s	k			
    05-hd-vptw	Hướng dẫn	2026-05-27	05-HD/VPTW	Văn phòng Trung ương Đảng	thể thức và kỹ thuật trình bày văn bản của Đảng			l	k			
    05-nq-tw	Nghị quyết	2016-11-01	05-NQ/TW	Ban Chấp hành Trung ương	về một số chủ trương, chính sách lớn nhằm tiếp tục đổi mới mô hình tăng trưởng, nâng cao chất lượng tăng trưởng, năng suất lao động, sức cạnh tranh của nền kinh tế			s	k			
    06-2003-qd-bqp	Quyết định	2003-01-17	06/2003/QĐ-BQP					l	v			
    06-2003-qh11	Luật	2003-06-17	06/2003/QH11	Quốc hội	Luật Biên giới quốc gia	2004-01-01		s	lt	31/31		
    06-2003-ubtvqh11	Pháp lệnh	2003-01-09	06/2003/PL-UBTVQH11	Ủy ban Thường vụ Quốc hội	Pháp lệnh Dân số	2003-05-01		s	lc	42/42		
    06-2006-tt-btm	Thông tư	2006-04-11	06/2006/TT-BTM					l	v			
    06-2007-qd-bnv	Quyết định	2007-06-18	06/2007/QĐ-BNV	Bộ Nội vụ				l	t	2/2		
    06-2007-qh12	Luật	2007-11-21	06/2007/QH12	Quốc hội	Luật Hóa chất	2008-07-01		s	lt	81/81		
    06-2007-tt-btc	Thông tư	2007-01-26	06/2007/TT-BTC	Bộ Tài chính	hướng dẫn lập dự toán, quản lý, sử dụng kinh phí đảm bảo cho công tác kiểm tra việc thực hiện chính sách, chiến lược, quy hoạch, kế hoạch			s	m	3/3		
    06-2008-qd-bnnptnt	Quyết định	2008-01-18	06/2008/QĐ-BNN					l	v			
    06-2008-ttlt-btttt-bca	Thông tư liên tịch	2008-11-28	06/2008/TTLT-BTTTT-BCA	Bộ Thông tin và Truyền thông; Bộ Công an	Về bảo đảm an toàn cơ sở hạ tầng và an ninh thông tin trong hoạt động bưu chính, viễn thông và công nghệ thông tin	2009-01-09		l	c			
    06-2008-ubtvqh12	Pháp lệnh		06/2008/PL-UBTVQH12		Pháp lệnh Công an xã			l	l	8/8		
    06-2009-tt-bkhcn	Thông tư	2009-04-03	06/2009/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn về điều kiện, thủ tục xét tặng giải thưởng chất lượng sản phẩm, hàng hóa của tổ chức, cá nhân	2009-10-03		l	c			
    06-2009-tt-byt	Thông tư	2009-06-26	06/2009/TT-BYT	Bộ Y tế	Quy định về định mức thuốc thiết yếu và các vật tư tiêu hao trong các dịch vụ, thủ thuật chăm sóc sức khỏe sinh sản	2009-08-10		l	c			
    06-2010-nd-cp	Nghị định	2010-01-25	06/2010/NĐ-CP	Chính phủ	quy định những người là công chức			l	t	2/2		
    06-2010-qd-ttg	Quyết định	2010-01-25	06/2010/QĐ-TTg	Thủ tướng Chính phủ				s	m	4/4		
    06-2010-tt-bnnptnt	Thông tư	2010-02-02	06/2010/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn				s	m	6/6		
    06-2010-ttlt-bca-bkhcn	Thông tư liên tịch	2010-12-30	06/2010/TTLT-BCA-BKHCN					l	v			
    06-2011-nd-cp	Nghị định	2011-01-14	06/2011/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Người cao tuổi	2011-03-01		s	m	6/6		
    06-2011-tt-bkhcn	Thông tư	2011-05-18	06/2011/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về quản lý và sử dụng Quỹ bảo lãnh vay vốn cho dự án sử dụng năng lượng tiết kiệm và hiệu quả tại các doanh nghiệp nhỏ và vừa	2011-07-01		l	c			
    06-2011-tt-btttt	Thông tư	2011-02-28	06/2011/TT-BTTTT	Bộ Thông tin và Truyền thông	quy định về lập và quản lý chi phí dự án đầu tư ứng dụng công nghệ thông tin			l	t	2/2		
    06-2011-tt-byt	Thông tư	2011-01-25	06/2011/TT-BYT	Bộ Y tế	Quy định về quản lý mỹ phẩm	2011-04-01		l	t	2/2		
    06-2012-nd-cp	Nghị định	2012-02-02	06/2012/NĐ-CP	Chính phủ				s	m	3/3		
    06-2012-qd-ttg	Quyết định	2012-01-20	06/2012/QĐ-TTg	Thủ tướng Chính phủ	về việc tham vấn cộng đồng doanh nghiệp về các thỏa thuận thương mại quốc tế	2012-03-15		l	c			
    06-2012-qh13	Luật	2012-06-18	06/2012/QH13	Quốc hội	Luật Bảo hiểm tiền gửi	2013-01-01		s	lt	47/47		
    06-2012-tt-bng	Thông tư		06/2012/TT-BNG	Bộ Ngoại giao		2012-12-10		l	c			
    06-2012-tt-bvhttdl	Thông tư	2012-05-14	06/2012/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch		2012-07-01		l	c			
    06-2012-tt-byt	Thông tư	2012-04-20	06/2012/TT-BYT	Bộ Y tế	Quy định điều kiện thành lập và nội dung hoạt động đối với tổ chức tư vấn về phòng, chống HIV/AIDS			l	t	2/2		
    06-2012-tt-nhnn	Thông tư	2012-03-16	06/2012/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định về cho vay đặc biệt đối với tổ chức tín dụng	2012-04-01		l	c			
    06-2013-nd-cp	Nghị định	2013-01-09	06/2013/NĐ-CP	Chính phủ	Quy định về bảo vệ cơ quan, doanh nghiệp	2013-03-01		s	m	5/5		
    06-2013-tt-bca	Thông tư	2013-01-29	06/2013/TT-BCA					l	v			
    06-2013-tt-bnnptnt	Thông tư	2013-01-22	06/2013/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam	2013-03-08		l	c			
    06-2013-tt-btttt	Thông tư	2013-03-07	06/2013/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định chế độ báo cáo định kỳ về tình hình ứng dụng công nghệ thông tin của cơ quan nhà nước	2013-05-01		l	c			
    06-2013-tt-nhnn	Thông tư	2013-03-12	06/2013/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn hoạt động mua, bán vàng miếng trên thị trường trong nước	2013-03-13		s	m	3/3		
    06-2013-ttlt-bca-bqp-btc-bnnptnt-vksndtc	Thông tư liên tịch	2013-08-02	06/2013/TTLT-BCA-BQP-BTC-BNNPTNT-VKSNDTC					l	v			
    06-2013-ubtvqh13	Pháp lệnh	2013-03-18	06/2013/UBTVQH13	Ủy ban Thường vụ Quốc hội	Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Ngoại hối			s	lc	32/32		
    06-2014-nd-cp	Nghị định	2014-01-21	06/2014/NĐ-CP	Chính phủ	Về biện pháp vận động quần chúng bảo vệ an ninh quốc gia, giữ gìn trật tự, an toàn xã hội	2014-03-08		l	c			
    06-2014-qd-ttg	Quyết định	2014-01-20	06/2014/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    06-2014-tt-nhnn	Thông tư		06/2014/TT-NHNN					l	v			
    06-2014-tt-ttcp	Thông tư	2014-10-31	06/2014/TT-TTCP	Thanh tra Chính phủ	Quy định quy trình tiếp công dân	2014-12-15		s	m	4/4		
    06-2015-qd-ttg	Quyết định	2015-02-12	06/2015/QĐ-TTg					l	v			
    06-2015-ttlt-bldtbxh-btc	Thông tư liên tịch	2015-05-12	06/2015/TTLT-BLĐTBXH-BTC					l	t	2/2		
    06-2016-nd-cp	Nghị định	2016-01-18	06/2016/NĐ-CP	Chính phủ	về quản lý, cung cấp và sử dụng dịch vụ phát thanh, truyền hình	2016-03-15		s	m	7/7		
    06-2016-qd-ttg	Quyết định	2016-02-22	06/2016/QĐ-TTg	Thủ tướng Chính phủ	về việc miễn thuế thu nhập cá nhân đối với Chuyên gia nước ngoài thực hiện chương trình, dự án viện trợ phi Chính phủ nước ngoài tại Việt Nam	2016-05-01		s	m	5/5		
    06-2016-tt-bkhcn	Thông tư	2016-04-22	06/2016/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về việc cấp Giấy đăng ký và cấp Chứng chỉ hành nghề đối với một số hoạt động dịch vụ hỗ trợ ứng dụng năng lượng nguyên tử	2016-06-20		l	t	2/2		
    06-2016-tt-btnmt	Thông tư	2016-05-16	06/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	quy định về loại bản tin và thời hạn dự báo, cảnh báo khí tượng thủy văn			s	m	25/25		
    06-2016-tt-byt	Thông tư	2016-03-08	06/2016/TT-BYT					l	v			
    06-2016-ttlt-btp-vksndtc-tandtc	Thông tư liên tịch	2016-05-31	06/2016/TTLT-BTP-VKSNDTC-TANDTC					l	v			
    06-2017-qh14	Luật	2017-06-16	06/2017/QH14	Quốc hội	Luật Đường sắt	2018-07-01		s	lt	102/102		
    06-2017-tt-bkhcn	Thông tư	2017-05-25	06/2017/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định định mức kinh tế - kỹ thuật hoạt động kiểm định, hiệu chuẩn phương tiện đo cho trạm quan trắc nước tự động, liên tục	2017-07-01		l	c			
    06-2017-tt-bkhdt	Thông tư	2017-12-05	06/2017/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	quy định chi tiết việc cung cấp thông tin về đấu thầu, báo cáo tình hình thực hiện hoạt động đấu thầu về lựa chọn nhà thầu			s	m	3/3		
    06-2017-tt-bldtbxh	Thông tư	2017-03-08	06/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về tuyển dụng, sử dụng, bồi dưỡng đối với nhà giáo giáo dục nghề nghiệp			s	m	7/7		
    06-2017-tt-btp	Thông tư		06/2017/TT-BTP					l	v			
    06-2017-tt-bvhttdl	Thông tư	2017-12-15	06/2017/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định chi tiết một số điều của Luật Du lịch	2018-02-01		s	m	9/9		
    06-2017-tt-byt	Thông tư	2017-05-03	06/2017/TT-BYT	Bộ Y tế	ban hành Danh mục thuốc độc và nguyên liệu độc làm thuốc	2017-07-01		l	t	2/2		
    06-2018-tt-bgddt	Thông tư	2018-02-28	06/2018/TT-BGDĐT					l	v			
    06-2018-tt-bgtvt	Thông tư	2018-02-07	06/2018/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Định mức kinh tế - kỹ thuật vận hành, khai thác và bảo dưỡng hệ thống báo động an ninh tàu biển			l	c			
    06-2018-tt-bldtbxh	Thông tư	2018-08-01	06/2018/TT-BLĐTBXH					l	t	2/2		
    06-2018-tt-bnnptn	Thông tư		06/2018/TT-BNNPTN					l	v			
    06-2018-tt-byt	Thông tư	2018-04-06	06/2018/TT-BYT	Bộ Y tế				l	c			
    06-2018-ttlt-bca-bqp-btc-vksndtc-tandtc	Thông tư liên tịch	2018-08-07	06/2018/TTLT-BCA-BQP-BTC-VKSNDTC-TANDTC	Bộ Công an; Bộ Quốc phòng; Bộ Tài chính; Viện kiểm sát nhân dân tối cao; Tòa án nhân dân tối cao	Quy định chi tiết trình tự, thủ tục, mức tiền đặt, việc tạm giữ, hoàn trả, tịch thu, nộp ngân sách nhà nước số tiền đã đặt để bảo đảm	2018-09-20		l	c			
    06-2018-ttlt-vksndtc-tandtc-bca-btp-bldtbxh	Thông tư liên tịch	2018-12-21	06/2018/TTLT-VKSNDTC-TANDTC-BCA-BTP-BLĐTBXH		Về phối hợp thực hiện một số quy định của Bộ luật Tố tụng hình sự về thủ tục tố tụng đối với người dưới 18 tuổi	2019-02-05		s	m	4/4		
    06-2019-nd-cp	Nghị định	2019-01-22	06/2019/NĐ-CP	Chính phủ	Về quản lý thực vật rừng, động vật rừng nguy cấp, quý, hiếm và thực thi Công ước về buôn bán quốc tế các loài động vật, thực vật hoang dã nguy cấp	2019-03-10		l	c			
    06-2019-tt-bct	Thông tư	2019-03-25	06/2019/TT-BCT	Bộ Công Thương	Quy định cửa khẩu nhập khẩu ô tô chở người dưới 16 chỗ ngồi			l	c			
    06-2019-tt-bgtvt	Thông tư	2019-01-31	06/2019/TT-BGTVT	Bộ Giao thông vận tải		2019-04-01		l	c			
    06-2019-tt-bkhdt	Thông tư	2019-03-29	06/2019/TT-BKHĐT					l	v			
    06-2019-tt-nhnn	Thông tư	2019-06-26	06/2019/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn về quản lý ngoại hối đối với hoạt động đầu tư trực tiếp nước ngoài vào Việt Nam	2019-09-06		l	t	2/2		
    06-2020-tt-bkhcn	Thông tư	2020-12-10	06/2020/TT-BKHCN	Bộ Khoa học và Công nghệ		2020-01-15		l	t	2/2		
    06-2020-tt-bkhdt	Thông tư	2020-09-18	06/2020/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	hướng dẫn thực hiện Nghị định số 25/2020/NĐ-CP ngày 28 tháng 02 năm 2020 của Chính phủ quy định chi tiết thi hành một số điều của Luật Đấu thầu về lựa chọn nhà đầu tư			s	m	3/3		
    06-2020-tt-bldtbxh	Thông tư		06/2020/TT-BLĐTBXH					l	v			
    06-2020-tt-bnv	Thông tư	2020-12-02	06/2020/TT-BNV	Bộ Nội vụ				l	t	2/2		
    06-2020-tt-btttt	Thông tư	2020-04-03	06/2020/TT-BTTTT	Bộ Thông tin và Truyền thông	Ban hàng Định mức đọc, nghe, xem để kiểm tra báo chí lưu chiểu	2020-05-16		l	c			
    06-2020-tt-byt	Thông tư	2020-05-07	06/2020/TT-BYT	Bộ Y tế	quy định về hệ thống chỉ tiêu thống kê dược - mỹ phẩm do Bộ trưởng Bộ Y tế ban hành			l	c			
    06-2021-nd-cp	Nghị định	2021-01-26	06/2021/NĐ-CP	Chính phủ	quy định chi tiết một số nội dung về quản lý chất lượng, thi công xây dựng và bảo trì công trình xây dựng	2021-01-26		s	km	20/20		
    06-2021-tt-bkhcn	Thông tư	2021-06-18	06/2021/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn quản lý Chương trình đổi mới công nghệ quốc gia đến năm 2030	2021-08-02		l	c			
    06-2021-tt-bkhdt	Thông tư	2021-09-30	06/2021/TT-BKHĐT	Bộ Kế hoạch và Đầu tư				l	t	2/2		
    06-2021-tt-bldtbxh	Thông tư	2021-07-07	06/2021/TT-BLĐTBXH		Sửa đổi, bổ sung một số điều của Thông tư số 59/2015/TT-BLĐTBXH ngày 29 tháng 12 năm 2015 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt 	2021-09-01		l	g			
    06-2021-tt-btc	Thông tư	2021-01-22	06/2021/TT-BTC	Bộ Tài chính	Hướng dẫn thi hành một số điều của Luật Quản lý thuế ngày 13 tháng 6 năm 2019 về quản lý thuế đối với hàng hóa xuất khẩu, nhập khẩu	2021-03-08		l	c			
    06-2021-tt-btp	Thông tư	2021-10-14	06/2021/TT-BTP	Bộ Tư pháp	Bãi bỏ một số văn bản quy phạm pháp luật về công tác cán bộ trong lĩnh vực thi hành án dân sự do Bộ trưởng Bộ Tư pháp ban hành			l	c			
    06-2021-tt-bxd	Thông tư	2021-06-30	06/2021/TT-BXD	Bộ Xây dựng				s	m	4/4		
    06-2022-nd-cp	Nghị định	2022-01-07	06/2022/NĐ-CP	Chính phủ	quy định giảm nhẹ phát thải khí nhà kính và bảo vệ tầng ô-dôn			s	m	10/10		
    06-2022-qh15	Luật	2022-06-15	06/2022/QH15	Quốc hội	Thi đua, khen thưởng	2024-01-01		s	kl	2/2		
    06-2022-tt-bkhdt	Thông tư		06/2022/TT-BKHĐT					l	v			
    06-2022-tt-bldtbxh	Thông tư	2022-04-06	06/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định chương trình bồi dưỡng nghiệp vụ sư phạm giáo dục nghề nghiệp và chứng chỉ nghiệp vụ sư phạm giáo dục nghề nghiệp	2022-06-01		s	mg	3/3		
    06-2022-tt-btc	Thông tư	2022-02-08	06/2022/TT-BTC	Bộ Tài chính	hướng dẫn công tác giám sát tuân thủ của Ủy ban Chứng khoán Nhà nước đối với hoạt động trong lĩnh vực chứng khoán của Sở giao dịch chứng khoán Việt Nam và công ty con	2022-03-24		s	m	11/11		
    06-2022-tt-btttt	Thông tư	2022-06-30	06/2022/TT-BTTTT	Bộ Thông tin và Truyền thông	hướng dẫn thực hiện dự án Truyền thông và giảm nghèo về thông tin thuộc Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025			l	t	2/2		
    06-2022-tt-byt	Thông tư		06/2022/TT-BYT	Bộ Y tế	quy định danh mục và cấp số lưu hành trang thiết bị y tế phục vụ phòng, chống dịch COVID-19 trong trường hợp cấp bách	2022-08-01		l	c			
    06-2023-tt-bgtvt	Thông tư	2023-05-12	06/2023/TT-BGTVT	Bộ Giao thông vận tải				l	t	2/2		
    06-2023-tt-bkhcn	Thông tư	2023-05-25	06/2023/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định trình tự, thủ tục xác định nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước	2023-07-09		s	m	3/3		
    06-2023-tt-bkhdt	Thông tư	2023-10-02	06/2023/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định hệ thống chỉ tiêu thống kê ngành Thống kê	2024-01-01		s	mg	4/4		
    06-2023-tt-bldtbxh	Thông tư	2023-06-29	06/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội và trợ cấp hằng tháng	2023-08-14		s	mg	3/3		
    06-2023-tt-btc	Thông tư	2023-01-31	06/2023/TT-BTC	Bộ Tài chính				s	m	5/5		
    06-2023-tt-btp	Thông tư	2023-09-18	06/2023/TT-BTP	Bộ Tư pháp		2023-11-20		s	m	3/3		
    06-2023-tt-byt	Thông tư	2023-03-12	06/2023/TT-BYT	Bộ Y tế	sửa đổi, bổ sung một số điều của Thông tư số 15/2019/TT-BYT ngày 11 tháng 7 năm 2019 của Bộ trưởng Bộ Y tế quy định việc đấu thầu thuốc tại các cơ sở y tế công lập	2023-04-27		l	c			
    06-2024-nd-cp	Nghị định		06/2024/NĐ-CP					l	v			
    06-2024-tt-bct	Thông tư	2024-04-04	06/2024/TT-BCT	Bộ Công Thương	Thông tư quy định việc nhập khẩu mặt hàng gạo và lá thuốc lá khô có xuất xứ từ Vương quốc Campuchia theo hạn ngạch thuế quan năm 2023 và năm 2024			l	c			
    06-2024-tt-bkhdt	Thông tư	2024-04-26	06/2024/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Hướng dẫn việc cung cấp, đăng tải thông tin về lựa chọn nhà thầu và mẫu hồ sơ đấu thầu trên Hệ thống mạng đấu thầu quốc gia	2024-04-26		s	mg	5/5		
    06-2024-tt-bldtbxh	Thông tư	2024-07-30	06/2024/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	22/22		
    06-2024-tt-bqp	Thông tư	2024-01-24	06/2024/TT-BQP	Bộ Quốc phòng		2024-03-10		l	c			
    06-2024-tt-btc	Thông tư	2024-01-29	06/2024/TT-BTC	Bộ Tài chính				l	c			
    06-2024-tt-byt	Thông tư	2024-05-16	06/2024/TT-BYT	Bộ Y tế	quy định xếp hạng các đơn vị sự nghiệp y tế do Bộ trưởng Bộ Y tế ban hành			l	c			
    06-2025-tt-bdttg	Thông tư	2025-06-25	06/2025/TT-BDTTg	Bộ Dân tộc và Tôn giáo	quy định hệ thống chỉ tiêu thống kê công tác dân tộc, tín ngưỡng, tôn giáo	2025-07-01		l	c			
    06-2025-tt-bkhdt	Thông tư	2025-02-12	06/2025/TT-BKHĐT		Quy định mẫu văn bản liên quan đến thủ tục đầu tư đặc biệt	2025-02-12		l	g			
    06-2026-tt-btc	Thông tư	2026-01-26	06/2026/TT-BTC	Bộ Tài chính	Sửa đổi, bổ sung một số điều của Thông tư số 13/2015/TT-BTC ngày 30 tháng 01 năm 2015 của Bộ trưởng Bộ Tài chính quy định về kiểm tra, giám sát, tạm dừng làm thủ tục hải quan đối với hàng hóa xuất khẩu, nhập khẩu có yêu cầu bảo vệ quyền sở 	2026-03-01		l	gt	2/2		
    06-ct-tw	Chỉ thị	2006-11-07	06-CT/TW	Bộ Chính trị	về tổ chức cuộc vận động "Học tập và làm theo tấm gương đạo đức Hồ Chí Minh"			s	k			
    06-nq-hdnd	Nghị quyết	2025-02-25	06/NQ-HĐND	Hội đồng nhân dân				s	m	17/17		
    06-nq-tw	Nghị quyết	2016-11-05	06-NQ/TW	Ban Chấp hành Trung ương	về thực hiện có hiệu quả tiến trình hội nhập kinh tế quốc tế, giữ vững ổn định chính trị - xã hội trong bối cảnh nước ta tham gia các hiệp định thương mại tự do thế hệ mới			s	k			
    06-qd-ttg	Quyết định	2022-01-06	06/QĐ-TTg	Thủ tướng Chính phủ	phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030			s	k	1/1		
    07-1998-qh10	Luật	1998-05-20	07/1998/QH10		Luật Quốc tịch Việt Nam			l	l	1/1		
    07-2001-tt-nhnn	Thông tư		07/2001/TT-NHNN					l	v			
    07-2002-tt-bkhcn	Thông tư	2002-06-10	07/2002/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn triển khai Quyết định số 72/2002/QĐ-TTg	2002-11-15		l	c			
    07-2005-tt-bqp	Thông tư	2005-01-05	07/2005/TT-BQP					l	v			
    07-2006-tt-bldtbxh	Thông tư	2006-07-26	07/2006/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    07-2007-nd-cp	Nghị định	2007-01-12	07/2007/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật trợ giúp pháp lý			s	m	6/6		
    07-2007-qh12	Luật		07/2007/QH12		Luật Đặc xá			l	l	4/4		
    07-2008-qd-btnmt	Quyết định	2008-10-06	07/2008/QĐ-BTNMT	Bộ Tài nguyên và Môi trường	ban hành tiêu chuẩn nghiệp vụ các ngạch viên chức ngành tài nguyên và môi trường			s	m	6/6		
    07-2008-qd-btttt	Quyết định	2008-03-19	07/2008/QĐ-BTTTT					l	v			
    07-2009-ttlt-bgddt-bnv	Thông tư liên tịch	2009-04-15	07/2009/TTLT-BGDĐT-BNV	Bộ Giáo dục và Đào tạo; Bộ Nội vụ	Hướng dẫn thực hiện quyền tự chủ, tự chịu trách nhiệm về thực hiện nhiệm vụ, tổ chức bộ máy, biên chế đối với đơn vị sự nghiệp công lập giáo dục và đào tạo	2009-05-30		l	c			
    07-2010-nd-cp	Nghị định	2010-01-25	07/2010/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Năng lượng nguyên tử	2010-03-15		s	m	3/3		
    07-2010-tt-bgddt	Thông tư	2010-03-01	07/2010/TT-BGDĐT					l	v			
    07-2010-tt-bqp	Thông tư	2010-01-27	07/2010/TT-BQP	Bộ Quốc phòng	Quy định xếp loại, nhóm đối với quân nhân chuyên nghiệp và xếp nhóm đối với công nhân viên chức quốc phòng trong Quân đội nhân dân Việt Nam	2010-03-13		l	c			
    07-2010-tt-bvhttdl	Thông tư	2010-07-28	07/2010/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Quy định về quản lý hoạt động chuyên môn của hội cổ động viên thể thao	2010-10-01		l	c			
    07-2011-tt-btp	Thông tư	2011-03-31	07/2011/TT-BTP					l	v			
    07-2011-tt-btttt	Thông tư	2011-03-01	07/2011/TT-BTTTT	Bộ Thông tin và Truyền thông	quy định chi tiết và hướng dẫn việc cấp Giấy phép hoạt động báo chí trong lĩnh vực phát thanh, truyền hình			s	m	3/3		
    07-2011-tt-ttcp	Thông tư	2011-07-28	07/2011/TT-TTCP					l	v			
    07-2011-ttlt-bca-bqp-bng	Thông tư liên tịch	2011-11-16	07/2011/TTLT-BCA-BQP-BNG	Bộ Công an; Bộ Quốc phòng; Bộ Ngoại giao	Hướng dẫn thi hành án phạt trục xuất	2012-01-01		l	c			
    07-2012-nd-cp	Nghị định	2012-02-09	07/2012/NĐ-CP	Chính phủ				l	t	2/2		
    07-2012-qh13	Luật		07/2012/QH13		Luật Phòng, chống rửa tiền			l	l	5/5		
    07-2012-tt-bct	Thông tư	2012-04-04	07/2012/TT-BCT					l	v			
    07-2012-tt-bkhcn	Thông tư	2012-04-02	07/2012/TT-BKHCN					l	v			
    07-2012-tt-bnv	Thông tư	2012-11-22	07/2012/TT-BNV	Bộ Nội vụ	hướng dẫn quản lý văn bản, lập hồ sơ và nộp lưu hồ sơ, tài liệu vào lưu trữ cơ quan			l	k			
    07-2012-tt-btp	Thông tư	2012-07-30	07/2012/TT-BTP					l	v			
    07-2012-tt-nhnn	Thông tư	2012-03-20	07/2012/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định về trạng thái ngoại tệ của tổ chức tín dụng chi nhánh ngân hàng nước ngoài	2012-05-02		l	c			
    07-2012-ttlt-btttt-bvhttdl	Thông tư liên tịch	2012-06-19	07/2012/TTLT-BTTTT-BVHTTDL	Bộ Thông tin và Truyền thông; Bộ Văn hóa, Thể thao và Du lịch	Quy định trách nhiệm của doanh nghiệp cung cấp dịch vụ trung gian trong việc bảo hộ quyền tác giả và quyền liên quan trên môi trường mạng Internet và mạng viễn thông	2012-08-06		l	c			
    07-2013-tt-ttcp	Thông tư	2013-10-31	07/2013/TT-TTCP	Thanh tra Chính phủ	Quy định quy trình giải quyết khiếu nại hành chính	2013-12-16		s	m	5/5		
    07-2013-ttlt-btp-bca-btc	Thông tư liên tịch	2013-02-06	07/2013/TTLT-BTP-BCA-BTC	Bộ Tư pháp; Bộ Công an; Bộ Tài chính	Hướng dẫn trình tự, thủ tục thu, nộp, quản lý tiền, giấy tờ của người phải thi hành án dân sự và trả tiền, giấy tờ cho người được thi hành án dân sự là phạm nhân	2013-04-01		l	c			
    07-2014-nd-cp	Nghị định	2014-01-27	07/2014/NĐ-CP	Chính phủ	Quy định tổ chức, nhiệm vụ, quyền hạn và quan hệ phối hợp của Ban Chỉ đạo phòng, chống khủng bố các cấp	2014-03-25		l	c			
    07-2014-tt-bct	Thông tư	2014-02-14	07/2014/TT-BCT					l	v			
    07-2014-tt-bgddt	Thông tư	2014-03-14	07/2014/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định về hoạt động chữ thập đỏ trong trường học	2014-04-29		l	c			
    07-2014-tt-bkhcn	Thông tư	2014-05-26	07/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	quy định trình tự, thủ tục xác định nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước			s	m	15/15		
    07-2014-tt-bkhdt	Thông tư	2014-11-24	07/2014/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Hướng dẫn một số nội dung về giám định tư pháp trong lĩnh vực kế hoạch và đầu tư			s	m	3/3		
    07-2014-tt-bldtbxh	Thông tư	2014-03-06	07/2014/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    07-2014-tt-ttcp	Thông tư	2014-10-31	07/2014/TT-TTCP	Thanh tra Chính phủ	Quy định quy trình xử lý đơn khiếu nại, đơn tố cáo, đơn kiến nghị, phản ánh	2014-12-15		s	m	8/8		
    07-2015-tt-bgddt	Thông tư	2015-04-16	07/2015/TT-BGDĐT	Bộ Giáo dục và Đào tạo				s	m	3/3		
    07-2015-tt-bkhcn	Thông tư	2015-04-15	07/2015/TT-BKHCN	Bộ Khoa học và Công nghệ		2015-05-01		l	c			
    07-2015-ttlt-bca-bqp-byt	Thông tư liên tịch	2015-10-19	07/2015/TTLT-BCA-BQP-BYT	Bộ Công an; Bộ Quốc phòng; Bộ Y tế		2015-12-15		l	c			
    07-2016-nd-cp	Nghị định	2016-01-25	07/2016/NĐ-CP	Chính phủ	Quy định chi tiết Luật Thương mại về Văn phòng đại diện, Chi nhánh của thương nhân nước ngoài tại Việt Nam	2016-03-10		s	m	6/6		
    07-2016-qd-ttg	Quyết định	2016-02-22	07/2016/QĐ-TTg	Thủ tướng Chính phủ	về việc miễn thuế thu nhập cá nhân đối với cá nhân là người Việt Nam làm việc tại cơ quan đại diện của tổ chức quốc tế thuộc hệ thống Liên hợp quốc tại Việt Nam	2016-05-01		s	m	3/3		
    07-2016-tt-bkhcn	Thông tư	2016-04-22	07/2016/TT-BKHCN	Bộ Khoa học và Công nghệ		2016-06-08		l	t	2/2		
    07-2016-tt-bldtbxh	Thông tư	2016-05-15	07/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định một số nội dung tổ chức thực hiện công tác an toàn, vệ sinh lao động đối với sở sở sản xuất, kinh doanh	2016-07-01		l	c			
    07-2016-tt-bnnptnt	Thông tư	2016-05-31	07/2016/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về phòng, chống dịch bệnh động vật trên cạn	2016-07-15		s	m	4/4		
    07-2016-tt-bqp	Thông tư	2016-01-26	07/2016/TT-BQP	Bộ Quốc phòng		2016-03-12		l	c			
    07-2016-tt-btc	Thông tư	2016-01-18	07/2016/TT-BTC	Bộ Tài chính				l	t	2/2		
    07-2016-ttlt-bgtvt-bca-bqp	Thông tư liên tịch	2016-04-08	07/2016/TTLT-BGTVT-BCA-BQP	Bộ Giao thông vận tải; Bộ Công an; Bộ Quốc phòng	Về phối hợp trao đổi, xử lý thông tin trong công tác đảm bảo an ninh, an toàn hàng không dân dụng	2016-06-01		l	c			
    07-2016-ttlt-btp-btc	Thông tư liên tịch	2016-06-10	07/2016/TTLT-BTP-BTC	Bộ Tư pháp; Bộ Tài chính	Hướng dẫn bảo đảm tài chính từ ngân sách nhà nước để thi hành án	2016-07-25		l	c			
    07-2016-ttlt-byt-btc-bldtbxh	Thông tư liên tịch	2016-04-15	07/2016/TTLT-BYT-BTC-BLĐTBXH			2016-05-30		l	t	2/2		
    07-2017-nd-cp	Nghị định	2017-01-25	07/2017/NĐ-CP	Chính phủ	Nghị định quy định trình tự, thủ tục thực hiện thí điểm cấp thị thực điện tử cho người nước ngoài nhập cảnh Việt Nam	2017-02-01		l	c			
    07-2017-qh14	Luật	2017-06-19	07/2017/QH14	Quốc hội	Luật Chuyển giao công nghệ	2018-07-01		s	lm	84/84		
    07-2017-tt-bgddt	Thông tư	2017-03-15	07/2017/TT-BGDĐT	Bộ Giáo dục và Đào tạo	ban hành quy định về liên kết đào tạo trình độ đại học	2017-05-01		l	t	2/2		
    07-2017-tt-bkhcn	Thông tư	2017-06-16	07/2017/TT-BKHCN					l	v			
    07-2017-tt-bldtbxh	Thông tư	2017-03-10	07/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	15/15		
    07-2017-tt-bnv	Thông tư	2017-10-10	07/2017/TT-BNV	Bộ Nội vụ	Hướng dẫn thực hiện chế độ tiền lương đối với người làm việc trong tổ chức cơ yếu hưởng lương và phụ cấp từ ngân sách nhà nước	2017-12-01		l	c			
    07-2017-tt-btnmt	Thông tư	2017-05-29	07/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định về cung cấp dịch vụ công trực tuyến thuộc thẩm quyền giải quyết của Bộ Tài nguyên và Môi trường	2017-07-12		l	c			
    07-2017-tt-btp	Thông tư	2017-07-28	07/2017/TT-BTP					l	v			
    07-2017-tt-btttt	Thông tư	2017-06-23	07/2017/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về mã bưu chính quốc gia	2017-09-01		l	c			
    07-2017-tt-byt	Thông tư	2017-05-03	07/2017/TT-BYT	Bộ Y tế	Danh mục thuốc không kê đơn	2017-07-01		l	t	2/2		
    07-2018-tt-bgtvt	Thông tư	2018-02-07	07/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về kiểm tra tàu biển	2018-04-01		l	c			
    07-2018-tt-bkhdt	Thông tư	2018-12-27	07/2018/TT-BKHĐT					l	t	2/2		
    07-2018-tt-byt	Thông tư	2018-04-12	07/2018/TT-BYT	Bộ Y tế		2018-06-01		l	c			
    07-2018-ttlt-btp-vksndtc-tandtc	Thông tư liên tịch	2018-06-12	07/2018/TTLT-BTP-VKSNDTC-TANDTC	Bộ Tư pháp; Viện kiểm sát nhân dân tối cao; Tòa án nhân dân tối cao	Quy định việc phối hợp trong thi hành quyết định của Tòa án giải quyết phá sản	2018-08-01		l	c			
    07-2019-nd-cp	Nghị định		07/2019/NĐ-CP					l	v			
    07-2019-tt-bca	Thông tư	2019-03-20	07/2019/TT-BCA	Bộ Công an				l	t	2/2		
    07-2019-tt-bgddt	Thông tư	2019-05-02	07/2019/TT-BGDĐT	Bộ Giáo dục và Đào tạo		2019-06-17		l	c			
    07-2019-tt-bkhcn	Thông tư	2019-07-26	07/2019/TT-BKHCN	Bộ Khoa học và Công nghệ		2020-01-01		l	t	2/2		
    07-2019-tt-bkhdt	Thông tư	2019-04-08	07/2019/TT-BKHĐT	Bộ Kế hoạch và Đầu tư				s	m	3/3		
    07-2019-tt-bldtbxh	Thông tư	2019-03-07	07/2019/TT-BLĐTBXH					l	v			
    07-2019-tt-bnnptnt	Thông tư	2019-08-07	07/2019/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật Quốc gia về thức ăn thủy sản	2020-01-01		l	c			
    07-2019-tt-btc	Thông tư	2019-01-28	07/2019/TT-BTC	Bộ Tài chính		2019-03-28		l	t	2/2		
    07-2019-tt-btnmt	Thông tư	2019-07-05	07/2019/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành định mức kinh tế -kỹ thuật đo khống chế ảnh viễn thám	2019-08-20		l	c			
    07-2020-nd-cp	Nghị định	2020-01-05	07/2020/NĐ-CP					l	v			
    07-2020-qd-ttg	Quyết định	2020-02-26	07/2020/QĐ-TTg					l	v			
    07-2020-tt-bgtvt	Thông tư	2020-03-12	07/2020/TT-BGTVT					l	v			
    07-2020-tt-bkhcn	Thông tư	2020-12-11	07/2020/TT-BKHCN	Bộ Khoa học và Công nghệ		2022-02-12		l	c			
    07-2020-tt-bkhdt	Thông tư	2020-09-30	07/2020/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định về công tác bảo vệ bí mật nhà nước thuộc lĩnh vực kế hoạch, đầu tư và thống kê	2021-11-15		s	m	3/3		
    07-2020-tt-bldtbxh	Thông tư	2020-10-12	07/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định việc xây dựng, thẩm định và ban hành định mức kinh tế - kỹ thuật về đào tạo áp dụng trong lĩnh vực Giáo dục nghề nghiệp	2021-10-01		s	m	7/7		
    07-2020-tt-bnv	Thông tư	2020-12-15	07/2020/TT-BNV	Bộ Nội vụ	Quy định báo cáo thống kê về thanh niên Việt Nam	2021-02-01		l	c			
    07-2020-tt-btp	Thông tư	2020-12-21	07/2020/TT-BTP	Bộ Tư pháp	hướng dẫn chức năng, nhiệm vụ và quyền hạn của Sở Tư pháp thuộc Ủy ban nhân dân cấp tỉnh, Phòng Tư pháp thuộc Ủy ban nhân dân cấp huyện			l	t	2/2		
    07-2020-tt-byt	Thông tư	2020-05-14	07/2020/TT-BYT	Bộ Y tế	hướng dẫn tiêu chuẩn, định mức sử dụng xe ô tô chuyên dùng trong lĩnh vực y tế	2020-06-27		l	c			
    07-2021-nd-cp	Nghị định	2021-01-27	07/2021/NĐ-CP	Chính phủ	quy định chuẩn nghèo đa chiều giai đoạn 2021 - 2025			s	m	5/5		
    07-2021-qd-ttg	Quyết định	2021-03-02	07/2021/QĐ-TTg	Thủ tướng Chính phủ				l	c			
    07-2021-tt-bca	Thông tư	2021-01-18	07/2021/TT-BCA	Bộ Công an	Ban hành Nội quy cơ sở lưu trú	2021-03-05		l	c			
    07-2021-tt-bgtvt	Thông tư	2021-04-08	07/2021/TT-BGTVT	Bộ Giao thông vận tải	Quy định về giám định tư pháp trong lĩnh vực giao thông vận tải	2021-06-01		l	c			
    07-2021-tt-bkhcn	Thông tư	2021-08-20	07/2021/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn quản lý hoạt động của Quỹ Đổi mới công nghệ quốc gia	2021-11-01		l	c			
    07-2021-tt-bldtbxh	Thông tư	2021-07-18	07/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	hướng dẫn phương pháp rà soát, phân loại hộ nghèo, hộ cận nghèo			s	m	12/12		
    07-2021-tt-btnmt	Thông tư	2021-06-30	07/2021/TT-BTNMT	Bộ Tài nguyên và Môi trường		2021-08-16		l	c			
    07-2021-tt-btp	Thông tư	2021-11-01	07/2021/TT-BTP	Bộ Tư pháp	Quy định việc ban hành thông cáo báo chí về văn bản quy phạm pháp luật do Chính phủ, Thủ tướng Chính phủ ban hành	2022-01-01		l	c			
    07-2022-qh15	Luật	2022-06-16	07/2022/QH15		Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ	2023-01-01		s	l	28/28		
    07-2022-tt-bct	Thông tư	2022-03-23	07/2022/TT-BCT	Bộ Công Thương	Thông tư hướng dẫn thực hiện các biện pháp phòng vệ thương mại trong Hiệp định Đối tác Kinh tế Toàn diện Khu vực	2022-05-08		l	c			
    07-2022-tt-bgtvt	Thông tư	2022-05-31	07/2022/TT-BGTVT					l	v			
    07-2022-tt-bldtbxh	Thông tư	2022-05-06	07/2022/TT-BLĐTBXH		Hướng dẫn thực hiện một số điều của Quyết định số 57/2013/QĐ-TTg ngày 14 tháng 10 năm 2013 đã được sửa đổi, bổ sung một số điều tại Quyết định số 62/2015/QĐ-TTg ngày 04 tháng 12 năm 2015 của Thủ tướng Chính phủ về trợ cấp một lần đối với ng	2022-06-24		l	g			
    07-2022-tt-bnnptnt	Thông tư		07/2022/TT-BNNPTNT					l	v			
    07-2022-tt-bnv	Thông tư	2022-08-31	07/2022/TT-BNV	Bộ Nội vụ	quy định chức danh, mã số, tiêu chuẩn chức danh nghề nghiệp, thi hoặc xét thăng hạng, bổ nhiệm và xếp lương viên chức chuyên ngành lưu trữ	2022-10-15		l	c			
    07-2022-tt-bvhttdl	Thông tư	2022-10-25	07/2022/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành thể dục thể thao	2022-12-10		l	t	2/2		
    07-2022-tt-byt	Thông tư	2022-09-05	07/2022/TT-BYT	Bộ Y tế		2022-11-01		l	t	2/2		
    07-2023-nd-cp	Nghị định	2023-03-03	07/2023/NĐ-CP	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 98/2021/NĐ-CP ngày 08 tháng 11 năm 2021 của Chính phủ về quản lý trang thiết bị y tế	2023-03-03		s	m	3/3		
    07-2023-qd-ubnd	Quyết định	2023-04-21	07/2023/QĐ-UBND	Ủy ban nhân dân				s	m	6/6		
    07-2023-tt-bct	Thông tư	2023-03-23	07/2023/TT-BCT	Bộ Công Thương	Thông tư hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực công thương	2023-05-10		l	c			
    07-2023-tt-bgddt	Thông tư	2023-04-10	07/2023/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy chế đào tạo trình độ cao đẳng ngành Giáo dục Mầm non	2023-05-25		l	c			
    07-2023-tt-bkhcn	Thông tư	2023-05-25	07/2023/TT-BKHCN	Bộ Khoa học và Công nghệ		2023-07-10		l	c			
    07-2023-tt-bldtbxh	Thông tư	2023-08-28	07/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định mã số, tiêu chuẩn chức danh nghề nghiệp	2023-10-15		s	mg	10/10		
    07-2023-tt-bng	Thông tư	2023-12-29	07/2023/TT-BNG					l	v			
    07-2023-tt-btc	Thông tư	2023-02-02	07/2023/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định phương án cải tạo, phục hồi môi trường do cơ quan trung ương thực hiện thẩm định	2023-03-20		l	c			
    07-2023-tt-bvhttdl	Thông tư	2023-05-31	07/2023/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch		2023-09-01		l	c			
    07-2023-tt-byt	Thông tư	2023-04-04	07/2023/TT-BYT	Bộ Y tế	hướng dẫn quy trình, phương pháp giám sát dịch tễ học HIV/AIDS và giám sát các bệnh lây truyền qua đường tình dục	2023-06-01		l	c			
    07-2024-qd-ttg	Quyết định	2024-06-20	07/2024/QĐ-TTg	Thủ tướng Chính phủ	Quyết định về việc ban hành Danh mục sản phẩm, hàng hóa, dịch vụ phải đăng ký hợp đồng theo mẫu, điều kiện giao dịch chung	2024-07-01		l	c			
    07-2024-qd-ubnd	Quyết định	2024-01-24	07/2024/QĐ-UBND	Ủy ban nhân dân				l	t	2/2		
    07-2024-tt-bkhdt	Thông tư	2024-04-26	07/2024/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	quy định chi tiết mẫu hồ sơ yêu cầu, báo cáo đánh giá, báo cáo thẩm định, kiểm tra, báo cáo tình hình thực hiện hoạt động đấu thầu	2024-06-15		s	mg	4/4		
    07-2024-tt-bldtbxh	Thông tư	2024-07-31	07/2024/TT-BLĐTBXH		Hướng dẫn chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức, quy chế hoạt động của Hội đồng quản lý; mối quan hệ giữa Hội đồng quản lý với người đứng đầu đơn vị sự nghiệp công lập và cơ quan quản lý cấp trên; tiêu chuẩn, điều kiện bổ nhiệm, mi	2024-09-15		l	g			
    07-2024-tt-btc	Thông tư	2024-02-05	07/2024/TT-BTC	Bộ Tài chính		2024-03-21		l	c			
    07-2025-nd-cp	Nghị định	2025-01-09	07/2025/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của các Nghị định trong lĩnh vực hộ tịch, quốc tịch, chứng thực			l	t	2/2		
    07-2025-tt-bdttg	Thông tư	2025-06-25	07/2025/TT-BDTTg	Bộ Dân tộc và Tôn giáo	quy định chế độ báo cáo thống kê công tác dân tộc, tín ngưỡng, tôn giáo	2025-07-01		l	c			
    07-2025-tt-bkhdt	Thông tư	2025-02-13	07/2025/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định phân loại thống kê theo loại hình kinh tế	2025-05-01		s	mg	4/4		
    07-2025-tt-bng	Thông tư	2025-06-13	07/2025/TT-BNG	Bộ Ngoại giao				l	c			
    07-2025-tt-btnmt	Thông tư	2025-02-28	07/2025/TT-BTNMT					l	v			
    07-2026-tt-bnnmt	Thông tư	2026-01-23	07/2026/TT-BNNMT	Bộ Nông nghiệp và Môi trường				s	m	4/4		
    07-2026-tt-bnv	Thông tư	2026-05-05	07/2026/TT-BNV		Quy định mức lương của chuyên gia tư vấn trong nước làm cơ sở cho việc xác định giá gói thầu	2026-07-01		l	g			
    08-1998-ttlt-byt-bldtbxh	Thông tư liên tịch	1998-04-20	08/1998/TTLT-BYT-BLĐTBXH					l	v			
    08-2003-nd-cp	Nghị định	2003-02-10	08/2003/NĐ-CP	Chính phủ	Về hoạt động của Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài phục vụ nhiệm vụ phát triển kinh tế	2003-03-20		l	c			
    08-2003-ubtvqh11	Pháp lệnh		08/2003/PL-UBTVQH11		Pháp lệnh Trọng tài thương mại			l	l	1/1		
    08-2004-ttlt-btm-btc-bgtvt	Thông tư liên tịch	2004-12-17	08/2004/TTLT/BTM-BTC-BGTVT	Bộ Thương mại; Bộ Tài chính; Bộ Giao thông vận tải	Hướng dẫn thực hiện dịch vụ trung chuyển container tại các cảng biển Việt Nam	2005-01-19		l	c			
    08-2005-ttlt-bnv-btc	Thông tư liên tịch	2005-01-05	08/2005/TTLT-BNV-BTC		hướng dẫn thực hiện chế độ trả lương làm việc vào ban đêm, làm thêm giờ đối với cán bộ, công chức			s	m	10/10		
    08-2006-nd-cp	Nghị định	2006-01-16	08/2006/NĐ-CP					l	v			
    08-2007-qd-byt	Quyết định	2007-01-19	08/2007/QĐ-BYT	Bộ Y tế	về việc phê duyệt Chương trình hành động giám sát HIV/AIDS, theo dõi, đánh giá chương trình	2007-03-11		l	c			
    08-2007-qh12	Luật	2007-11-21	08/2007/QH12	Quốc hội	Luật Tương trợ tư pháp	2008-07-01		s	lt	83/83		
    08-2008-tt-bnv	Thông tư	2008-11-17	08/2008/TT-BNV	Bộ Nội vụ	Hướng dẫn trình tự, thủ tục cấp giấy phép sản xuất, kinh doanh sản phẩm mật mã dân sự và cấp giấy chứng nhận hợp chuẩn, giấy chứng nhận hợp quy sản phẩm mật mã dân sự	2008-12-26		l	c			
    08-2008-ttlt-btp-bnv	Thông tư liên tịch	2008-11-07	08/2008/TTLT-BTP-BNV	Bộ Tư pháp; Bộ Nội vụ	Hướng dẫn về tổ chức và biên chế của Trung tâm trợ giúp pháp lý nhà nước	2008-12-13		l	c			
    08-2008-ubtvqh12	Pháp lệnh	2008-12-27	08/2008/PL-UBTVQH12	Ủy ban Thường vụ Quốc hội	Pháp lệnh sửa đổi điều 10 của Pháp lệnh Dân số			s	lc	4/4		
    08-2009-tt-bkhcn	Thông tư	2009-04-08	08/2009/TT-BKHCN	Bộ Khoa học và Công nghệ				s	m	3/3		
    08-2009-tt-bldtbxh	Thông tư	2009-04-07	08/2009/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    08-2009-tt-bnv	Thông tư	2009-09-08	08/2009/TT-BNV					l	v			
    08-2010-tt-bkhcn	Thông tư	2010-07-22	08/2010/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn về việc khai báo, cấp giấy phép tiến hành công việc bức xạ và cấp chứng chỉ nhân viên bức xạ	2010-09-05		s	m	5/5		
    08-2010-tt-byt	Thông tư	2010-04-26	08/2010/TT-BYT	Bộ Y tế	Hướng dẫn báo cáo số liệu nghiên cứu sinh khả dụng/ tương đương sinh học trong đăng ký thuốc	2010-10-26		s	m	4/4		
    08-2011-tt-bgddt	Thông tư	2011-02-17	08/2011/TT-BGDĐT	Bộ Giáo dục và Đào tạo	quy định điều kiện, hồ sơ, quy trình mở ngành đào tạo, đình chỉ tuyển sinh, thu hồi quyết định mở ngành đào tạo trình độ đại học, trình độ cao đẳng			l	t	2/2		
    08-2011-ttlt-bca-bgtvt	Thông tư liên tịch	2011-11-29	08/2011/TTLT-BCA-BGTVT	Bộ Công an; Bộ Giao thông vận tải	Quy định về phối hợp thực hiện công tác bảo đảm trật tự, an toàn giao thông đường sắt	2012-01-15		l	c			
    08-2012-qd-ttg	Quyết định	2012-02-08	08/2012/QĐ-TTg					l	v			
    08-2012-qh13	Luật	2012-06-18	08/2012/QH13	Quốc hội	Giáo dục đại học	2013-01-01		l	klt	104/104		
    08-2012-tt-bgtvt	Thông tư	2012-03-23	08/2012/TT-BGTVT	Bộ Giao thông vận tải	Hướng dẫn thực hiện một số điều của Hiệp định giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ Hoàng gia Campuchia về vận tải đường thủy	2012-06-01		l	c			
    08-2012-ttlt-bldtbxh-bnv-btc	Thông tư liên tịch	2012-04-16	08/2012/TTLT-BLĐTBXH-BNV-BTC		hướng dẫn thực hiện chế độ trợ cấp đối với thanh niên xung phong đã hoàn thành nhiệm vụ trong kháng chiến theo Quyết định số 40/2011/QĐ-TTg			s	m	14/14		
    08-2012-ttlt-bldtbxh-btc-bnv	Thông tư liên tịch	2012-04-16	08/2012/TTLT-BLĐTBXH-BTC-BNV					s	m	3/3		
    08-2012-ttlt-btc-btp	Thông tư liên tịch	2012-01-19	08/2012/TTLT-BTC-BTP					l	v			
    08-2013-tt-bgddt	Thông tư	2013-03-08	08/2013/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Chương trình môn Triết học khối không chuyên ngành Triết học trình độ đào tạo thạc sĩ, tiến sĩ	2013-04-22		l	c			
    08-2013-tt-bnnptnt	Thông tư	2013-01-31	08/2013/TT-BNNPTNT					l	v			
    08-2013-tt-bnv	Thông tư	2013-07-31	08/2013/TT-BNV	Bộ Nội vụ	hướng dẫn thực hiện chế độ nâng bậc lương thường xuyên và nâng bậc lương trước thời hạn đối với cán bộ, công chức, viên chức và người lao động			s	m	3/3		
    08-2013-tt-btc	Thông tư	2013-01-10	08/2013/TT-BTC	Bộ Tài chính				s	m	3/3		
    08-2013-ubtvqh13	Pháp lệnh		08/2013/PL-UBTVQH13		Pháp lệnh Cảnh sát cơ động			l	l	2/2		
    08-2014-nd-cp	Nghị định	2014-01-27	08/2014/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Khoa học và công nghệ	2014-03-15		s	m	25/25		
    08-2014-qd-ttg	Quyết định	2014-01-22	08/2014/QĐ-TTg	Thủ tướng Chính phủ	về việc miễn thuế xuất khẩu, thuế nhập khẩu đối với vàng nguyên liệu xuất khẩu, nhập khẩu của Ngân hàng Nhà nước Việt Nam	2014-03-15		l	c			
    08-2014-tt-bgddt	Thông tư	2014-03-20	08/2014/TT-BGDĐT					l	v			
    08-2014-tt-bkhcn	Thông tư	2014-05-26	08/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định nội dung Báo cáo phân tích an toàn trong hồ sơ phê duyệt dự án đầu tư xây dựng nhà máy điện hạt nhân	2014-07-10		l	c			
    08-2014-tt-bnnpttn	Thông tư		08/2014/TT-BNNPTTN					l	v			
    08-2014-tt-bnv	Thông tư	2014-09-19	08/2014/TT-BNV	Bộ Nội vụ	Quy định về Ban Công tác người cao tuổi tỉnh, thành phố trực thuộc Trung ương và Ban Công tác người cao tuổi huyện, quận, thị xã, thành phố thuộc tỉnh	2014-11-14		l	c			
    08-2014-ttlt-bqp-btc-byt	Thông tư liên tịch	2014-02-14	08/2014/TTLT-BQP-BTC-BYT		Hướng dẫn thực hiện một số tiêu chuẩn vật chất hậu cần và chế độ chăm sóc y tế đối với người làm công tác cơ yếu	2014-04-01		l	t	2/2		
    08-2015-nd-c	Nghị định		08/2015/NĐ-C					l	v			
    08-2015-nd-cp	Nghị định	2015-01-21	08/2015/NĐ-CP	Chính phủ	Quy định chi tiết và biện pháp thi hành Luật Hải quan về thủ tục hải quan, kiểm tra, giám sát, kiểm soát hải quan	2015-03-15		s	m	49/51		
    08-2015-tt-bnnptnt	Thông tư	2015-03-02	08/2015/TT-BNN					l	v			
    08-2015-tt-bvhttdl	Thông tư	2015-10-23	08/2015/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Quy đinh hoạt động của Đội chiếu phim lưu động thuộc Trung tâm Phát hành phim và Chiếu bóng hoặc Trung tâm Điện ảnh tỉnh, thành phố trực thuộc Trung ương	2016-01-01		l	c			
    08-2016-tt-bca	Thông tư	2016-02-06	08/2016/TT-BCA	Bộ Công an	Quy định trang phục cho lực lượng bảo vệ cơ quan, doanh nghiệp	2016-04-05		l	c			
    08-2016-tt-bldtbxh	Thông tư	2016-05-15	08/2016/TT-BLĐTBXH					l	v			
    08-2016-tt-bnnptnt	Thông tư	2016-06-01	08/2016/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định giám sát an toàn thực phẩm nông lâm thủy sản	2016-07-15		l	c			
    08-2016-tt-bqp	Thông tư	2016-02-01	08/2016/TT-BQP	Bộ Quốc phòng				s	m	3/3		
    08-2016-tt-btnmt	Thông tư	2016-05-16	08/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định về đánh giá tác động của biến đổi khí hậu và đánh giá khí hậu quốc gia	2016-07-01		l	c			
    08-2016-ttlt-byt-bnv	Thông tư liên tịch	2016-04-15	08/2016/TTLT-BYT-BNV	Bộ Y tế; Bộ Nội vụ	quy định mã số, tiêu chuẩn chức danh nghề nghiệp dân số	2016-06-01		l	c			
    08-2017-nd-cp	Nghị định	2017-02-08	08/2017/NĐ-CP	Chính phủ	Quy định về lưu chiểu điện tử đối với loại hình báo nói, báo hình và báo điện tử độc lập với cơ quan báo chí	2017-03-30		l	c			
    08-2017-qh14	Luật	2017-06-19	08/2017/QH14	Quốc hội	Luật Thủy lợi	2018-07-01		s	lt	93/93		
    08-2017-tt-bgddt	Thông tư	2017-04-04	08/2017/TT-BGDĐT	Bộ Giáo dục và Đào tạo				l	t	2/2		
    08-2017-tt-bgtvt	Thông tư	2017-03-14	08/2017/TT-BGTVT	Bộ Giao thông vận tải				l	t	2/2		
    08-2017-tt-bkhcn	Thông tư	2017-06-26	08/2017/TT-BKHCN	Bộ Khoa học và Công nghệ	quy định tuyển chọn, giao trực tiếp tổ chức và cá nhân thực hiện nhiệm vụ			s	m	7/7		
    08-2017-tt-bldtbxh	Thông tư	2017-03-10	08/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định chuẩn về chuyên môn, nghiệp vụ của nhà giáo giáo dục nghề nghiệp	2017-05-01		s	m	22/22		
    08-2017-tt-bqp	Thông tư	2017-01-06	08/2017/TT-BQP	Bộ Quốc phòng	Thông tư quy định hoạt động kiểm định kỹ thuật an toàn máy, thiết bị, vật tư có yêu cầu nghiêm ngặt về an toàn lao động trong Bộ Quốc phòng	2017-02-22		l	t	2/2		
    08-2017-tt-btnmt	Thông tư	2017-06-06	08/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định quy trình đo khống chế ảnh viễn thám	2017-07-24		l	c			
    08-2017-tt-btp	Thông tư	2017-11-15	08/2017/TT-BTP	Bộ Tư pháp	Quy định chi tiết một số điều của Luật Trợ giúp pháp lý và hướng dẫn giấy tờ trong hoạt động trợ giúp pháp lý	2018-01-01		s	m	3/3		
    08-2017-tt-btttt	Thông tư	2017-06-23	08/2017/TT-BTTTT	Bộ Thông tin và Truyền thông		2017-09-21		l	c			
    08-2018-nd-cp	Nghị định		08/2018/NĐ-CP					l	v			
    08-2018-tt-bct	Thông tư	2018-05-02	08/2018/TT-BCT					l	v			
    08-2018-tt-bkhcn	Thông tư	2018-06-15	08/2018/TT-BKHCN	Bộ Khoa học và Công nghệ	Ban hành sửa đổi, bổ sung khoản 7 Điều 6 Thông tư số 15/2015/TT-BKHCN ngày 25 tháng 8 quy định về đo lường, chất lượng trong kinh doanh xăng dầu	2018-07-01		l	c			
    08-2018-tt-bldtbxh	Thông tư	2018-08-14	08/2018/TT-BLĐTBXH					l	t	2/2		
    08-2018-tt-btc	Thông tư	2018-01-25	08/2018/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lỷ và sử dụng phí trong hoạt động hóa chất	2018-03-12		l	c			
    08-2018-tt-btttt	Thông tư	2018-05-25	08/2018/TT-BTTTT	Bộ Thông tin và Truyền thông		2018-07-01		l	c			
    08-2018-tt-byt	Thông tư	2018-04-18	08/2018/TT-BYT					l	v			
    08-2019-nd-cp	Nghị định	2019-01-23	08/2019/NĐ-CP	Chính phủ	Quy định một số chế độ đối với thành viên cơ quan Việt Nam ở nước ngoài	2019-03-11		s	m	4/4		
    08-2019-qd-ttg	Quyết định	2019-02-15	08/2019/QĐ-TTg	Thủ tướng Chính phủ	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Tiêu chuẩn Đo lường Chất lượng trực thuộc Bộ Khoa học và Công nghệ	2019-04-15		l	c			
    08-2019-tt-bca	Thông tư	2019-03-26	08/2019/TT-BCA	Bộ Công an	Ban hành Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Công an	2019-05-10		l	c			
    08-2019-tt-bct	Thông tư	2019-06-26	08/2019/TT-BCT	Bộ Công Thương	quy định việc nhập khẩu mặt hàng gạo và lá thuốc lá khô có xuất xứ từ Vương quốc Campuchia theo hạn ngạch thuế quan năm 2019 và năm 2020			l	c			
    08-2019-tt-bgddt	Thông tư	2019-05-02	08/2019/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương nhân viên thiết bị, thí nghiệm trong các trường trung học và trường chuyên biệt công lập	2019-06-17		l	c			
    08-2019-tt-bgtvt	Thông tư	2019-02-28	08/2019/TT-BGTVT	Bộ Giao thông vận tải	Quy định tiêu chí giám sát, nghiệm thu kết quả bảo trì tài sản kết cấu hạ tầng giao thông đường thủy nội địa theo chất lượng thực hiện	2019-06-01		l	t	2/2		
    08-2019-tt-bkhdt	Thông tư	2019-05-17	08/2019/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	hướng dẫn về định mức cho hoạt động quy hoạch			s	m	10/10		
    08-2019-tt-bldtbxh	Thông tư	2019-03-08	08/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    08-2019-tt-btnmt	Thông tư	2019-07-05	08/2019/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Định mức kinh tế - kỹ thuật thành lập bản đồ chuyên đề bằng ảnh viễn thám tỷ lệ 1:5.000; 1:10.000; 1:500.000; 1:1.000.000	2019-08-20		l	c			
    08-2019-tt-btp	Thông tư	2019-12-10	08/2019/TT-BTP	Bộ Tư pháp	Quy định biện pháp thực hiện chức năng quản lý nhà nước về công tác bồi thường nhà nước	2020-01-25		l	c			
    08-2019-tt-bvhttdl	Thông tư	2019-09-03	08/2019/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Thông tư quy định quy trình giám định tư pháp đối với sản phẩm văn hóa	2019-11-15		l	c			
    08-2019-tt-byt	Thông tư	2019-05-31	08/2019/TT-BYT	Bộ Y tế	hướng dẫn tiêu chuẩn, định mức sử dụng máy móc, thiết bị chuyên dùng thuộc lĩnh vực y tế	2019-08-01		l	c			
    08-2020-nd-cp	Nghị định	2020-01-08	08/2020/NĐ-CP	Chính phủ	Về tổ chức và hoạt động của Thừa phát lại	2020-02-24		s	m	4/4		
    08-2020-tt-bct	Thông tư	2020-04-08	08/2020/TT-BCT	Bộ Công Thương	Quy định Quy tắc xuất xứ hàng hóa trong Hiệp định Thương mại Việt Nam - Cuba	2020-05-25		l	c			
    08-2020-tt-bgtvt	Thông tư	2020-04-17	08/2020/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Quy chuẩn kỹ thuật Quốc gia về báo hiệu đường thủy nội địa Việt Nam			l	c			
    08-2020-tt-bkhdt	Thông tư	2020-11-13	08/2020/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Hướng dẫn việc tiếp nhận tài trợ, đóng góp, nhận uỷ thác của Quỹ Phát triển doanh nghiệp nhỏ và vừa	2021-01-15		l	t	2/2		
    08-2020-tt-bldtbxh	Thông tư	2020-10-15	08/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	hướng dẫn về bảo vệ việc làm của người tố cáo là người làm việc theo hợp đồng lao động	2020-12-01		s	m	6/6		
    08-2020-tt-btnmt	Thông tư	2020-09-11	08/2020/TT-BTNMT					l	v			
    08-2020-tt-byt	Thông tư	2020-05-27	08/2020/TT-BYT	Bộ Y tế	sửa đổi, bổ sung Thông tư số 04/2018/TT-BYT ngày 09 tháng 02 năm 2018 của Bộ trưởng Bộ Y tế quy định về thực hành tốt phòng thí nghiệm			l	c			
    08-2021-nd-cp	Nghị định	2021-01-28	08/2021/NĐ-CP	Chính phủ	quy định quản lý hoạt động đường thủy nội địa	2021-03-15		s	m	5/5		
    08-2021-tt-bgddt	Thông tư	2021-03-18	08/2021/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy chế đào tạo trình độ đại học	2021-05-03		l	c			
    08-2021-tt-btnmt	Thông tư	2021-06-30	08/2021/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành quy chuẩn kỹ thuật quốc gia về quan trắc hải văn	2021-12-30		l	c			
    08-2021-tt-bvhttdl	Thông tư	2021-09-08	08/2021/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	hướng dẫn chức năng, nhiệm vụ, quyền hạn của Sở Văn hoá, Thể thao và Du lịch, Sở Văn hoá và Thể thao, Sở Du lịch thuộc Uỷ ban nhân dân cấp tỉnh			l	t	2/2		
    08-2021-tt-byt	Thông tư	2021-06-25	08/2021/TT-BYT	Bộ Y tế	ban hành Nguyên tắc đạo đức hành nghề dược	2021-08-13		l	c			
    08-2021-ttlt-bqp-bca-vksndtc	Thông tư liên tịch	2021-01-14	08/2021/TTLT-BQP-BCA-VKSNDTC	Bộ Quốc phòng; Bộ Công an; Viện kiểm sát nhân dân tối cao		2021-03-09		l	c			
    08-2022-nd-cp	Nghị định	2022-01-10	08/2022/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Bảo vệ môi trường			s	m	8/8		
    08-2022-qd-ttg	Quyết định	2022-03-28	08/2022/QĐ-TTg		Quy định về việc thực hiện chính sách hỗ trợ tiền thuê nhà cho người lao động	2022-03-28		l	g			
    08-2022-qh15	Luật	2022-06-16	08/2022/QH15	Quốc hội	Luật Kinh doanh bảo hiểm	2023-01-01		s	lt	171/171		
    08-2022-tt-bgddt	Thông tư	2022-06-06	08/2022/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy chế tuyển sinh đại học, tuyển sinh cao đẳng ngành Giáo dục Mầm non	2022-07-22		l	c			
    08-2022-tt-bgtvt	Thông tư		08/2022/TT-BGTVT					l	v			
    08-2022-tt-btnmt	Thông tư	2022-07-05	08/2022/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định về loại bản tin và thời hạn dự báo, cảnh báo khí tượng thủy văn	2022-08-19		l	c			
    08-2022-tt-btp	Thông tư	2022-11-01	08/2022/TT-BTP	Bộ Tư pháp	Ban hành Quy tắc đạo đức nghề nghiệp Thừa phát lại	2022-12-22		l	c			
    08-2022-tt-byt	Thông tư	2022-09-05	08/2022/TT-BYT	Bộ Y tế	quy định việc đăng ký lưu hành thuốc, nguyên liệu làm thuốc	2022-10-20		l	t	2/2		
    08-2023-nd-cp	Nghị định	2023-03-05	08/2023/NĐ-CP					l	v			
    08-2023-tt-bgddt	Thông tư	2023-04-14	08/2023/TT-BGDĐT	Bộ Giáo dục và Đào tạo				l	c			
    08-2023-tt-bkhdt	Thông tư	2023-10-02	08/2023/TT-BKHĐT		Quy định mã số, tiêu chuẩn chuyên môn, nghiệp vụ và xếp lương đối với các ngạch công chức chuyên ngành thống kê	2023-11-15		l	gt	2/2		
    08-2023-tt-bldtbxh	Thông tư	2023-08-29	08/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Sửa đổi, bổ sung, bãi bỏ một số điều của các Thông tư, Thông tư liên tịch có quy định liên quan đến việc nộp, xuất trình sổ hộ khẩu giấy, sổ tạm trú giấy hoặc giấy tờ có yêu cầu xác nhận nơi cư trú khi thực hiện thủ tục hành chính thuộc lĩn	2023-10-12		s	mg	77/77		
    08-2023-tt-bnnptnt	Thông tư	2023-10-02	08/2023/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định tiêu chí phân loại, điều kiện thành lập, sáp nhập, hợp nhất, giải thể đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực nông nghiệp và phát triển nông thôn	2023-11-20		l	c			
    08-2023-tt-btttt	Thông tư	2023-07-28	08/2023/TT-BTTTT	Bộ Thông tin và Truyền thông		2023-09-15		l	c			
    08-2023-tt-nhnn	Thông tư	2023-06-30	08/2023/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định về điều kiện vay nước ngoài không được Chính phủ bảo lãnh	2023-08-15		l	c			
    08-2024-tt-bgtvt	Thông tư	2024-04-04	08/2024/TT-BGTVT	Bộ Giao thông vận tải				l	c			
    08-2024-tt-bldtbxh	Thông tư	2024-07-31	08/2024/TT-BLĐTBXH		Quy định tiêu chí cụ thể phân loại, điều kiện thành lập, sáp nhập, hợp nhất, giải thể các đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực lao động, người có công và xã hội	2024-09-15		l	g			
    08-2024-tt-btc	Thông tư	2024-02-05	08/2024/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép nhận chìm ở biển	2024-03-21		l	c			
    08-2024-tt-byt	Thông tư		08/2024/TT-BYT					l	v			
    08-2025-qd-ttg	Quyết định	2025-04-04	08/2025/QĐ-TTg	Thủ tướng Chính phủ	Về chế độ bồi dưỡng giám định tư pháp	2025-05-20		l	c			
    08-2026-tt-bnv	Thông tư	2026-05-15	08/2026/TT-BNV	Bộ Nội vụ	Quy định chi tiết và hướng dẫn thi hành một số điều của Nghị định số 337/2025/NĐ-CP ngày 24 tháng 12 năm 2025 của Chính phủ quy định về hợp đồng lao động điện tử	2026-07-01		s	mg	5/5		
    08-2026-tt-btc	Thông tư	2026-02-03	08/2026/TT-BTC	Bộ Tài chính				s	m	41/41		
    08-nq-cp	Nghị quyết	2018-01-24	08/NQ-CP	Chính phủ	Chương trình hành động thực hiện Nghị quyết số 19-NQ/TW			l	k			
    08-qdi-tw	Quy định	2018-10-25	08-QĐi/TW	Ban Chấp hành Trung ương	về trách nhiệm nêu gương của cán bộ, đảng viên, trước hết là Ủy viên Bộ Chính trị, Ủy viên Ban Bí thư, Ủy viên Ban Chấp hành Trung ương			s	k			
    09-1998-nd-cp	Nghị định	1998-01-23	09/1998/NĐ-CP	Chính phủ				s	m	4/4		
    09-1998-qh10	Luật		09/1998/QH10		Luật Khiếu nại, tố cáo			l	l	6/6		
    09-1998-ttlt-bgddt-btp	Thông tư liên tịch	1998-12-31	09/1998/TTLT-BGDĐT-BTP	Bộ Giáo dục và Đào tạo; Bộ Tư pháp	Hướng dẫn việc cấp giấy chứng nhận trình độ tiếng Việt cho người nước ngoài xin nhập quốc tịch Việt Nam	1999-01-01		l	c			
    09-1999-tt-btc	Thông tư	1999-01-28	09/1999/TT-BTC					l	v			
    09-2000-tt-byt	Thông tư	2000-04-28	09/2000/TT-BYT					l	v			
    09-2002-ttlt-btccbcp-bldtbxh-btc-byt	Thông tư liên tịch		09/2002/TTLT/BTCCBCP-BLĐTBXH-BTC-BYT	Ban Tổ chức - Cán bộ Chính phủ	Hướng dẫn về việc chuyển Bảo hiểm y tế Việt Nam sang Bảo hiểm xã hội Việt Nam	2002-02-08		l	c			
    09-2003-qh11	Luật		09/2003/QH11		Luật Thuế thu nhập doanh nghiệp			l	l	9/9		
    09-2005-qd-byt	Quyết định	2005-03-13	09/2005/QĐ-BYT					l	v			
    09-2006-tt-btm	Thông tư	2006-05-25	09/2006/TT-BTM	Bộ Thương mại	Hướng dẫn đăng ký hoạt động nhượng quyền thương mại	2006-06-22		l	c			
    09-2007-qd-bgddt	Quyết định		09/2007/QĐ-BGDĐT					l	v			
    09-2007-qd-ttg	Quyết định	2007-01-19	09/2007/QĐ-TTg					l	v			
    09-2007-tt-bkhcn	Thông tư	2007-04-06	09/2007/TT-BKHCN					l	v			
    09-2008-qd-btnmt	Quyết định	2008-11-27	09/2008/QĐ-BTNMT					l	v			
    09-2008-qd-btp	Quyết định	2008-12-08	09/2008/QĐ-BTP					l	v			
    09-2008-qh12	Luật		09/2008/QH12		Luật Quản lý, sử dụng tài sản nhà nước			l	l	7/7		
    09-2009-tt-bkhcn	Thông tư	2009-04-08	09/2009/TT-BKHCN	Bộ Khoa học và Công nghệ	hướng dẫn về yêu cầu, trình tự, thủ tục chỉ định tổ chức đánh giá sự phù hợp			s	m	3/3		
    09-2010-nd-cp	Nghị định	2010-02-08	09/2010/NĐ-CP	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 110/2004/NĐ-CP về công tác văn thư			s	k	1/1		
    09-2010-tt-bgddt	Thông tư	2010-03-10	09/2010/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy chế Học viên các trường đại học, cao đẳng và trung cấp chuyên nghiệp hình thức vừa làm vừa học	2010-04-28		l	c			
    09-2011-nd-cp	Nghị định	2011-01-25	09/2011/NĐ-CP					l	v			
    09-2011-qd-ttg	Quyết định	2011-01-30	09/2011/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    09-2011-tt-bkhcn	Thông tư	2011-06-30	09/2011/TT-BKHCN					l	v			
    09-2011-tt-btc	Thông tư	2011-01-21	09/2011/TT-BTC	Bộ Tài chính	Hướng dẫn về thuế giá trị gia tăng, thuế thu nhập doanh nghiệp đối với lĩnh vực kinh doanh bảo hiểm	2011-03-07		l	c			
    09-2011-tt-byt	Thông tư	2011-01-26	09/2011/TT-BYT	Bộ Y tế	Hướng dẫn điều kiện và phạm vi chuyên môn của cơ sở y tế điều trị bằng thuốc kháng HIV			l	t	2/2		
    09-2012-qh13	Luật	2012-06-18	09/2012/QH13	Quốc hội	Luật Phòng, chống tác hại của thuốc lá	2013-05-01		s	lt	29/29		
    09-2012-tt-bct	Thông tư	2012-04-20	09/2012/TT-BCT	Bộ Công Thương	Quy định về việc lập kế hoạch, báo cáo thực hiện kế hoạch sử dụng năng lượng tiết kiệm và hiệu quả; thực hiện kiểm toán năng lượng	2012-06-05		l	c			
    09-2012-tt-bnnptnt	Thông tư	2012-02-15	09/2012/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2012-03-31		l	c			
    09-2012-tt-btc	Thông tư	2012-01-19	09/2012/TT-BTC					l	v			
    09-2012-tt-btp	Thông tư	2012-09-01	09/2012/TT-BTP					l	v			
    09-2012-tt-btttt	Thông tư	2012-07-06	09/2012/TT-BTTTT					l	v			
    09-2012-ttlt-bca-bqp-tandtc-vksndtc	Thông tư liên tịch	2012-08-16	09/2012/TTLT-BCA-BQP-TANDTC-VKSNDTC					l	v			
    09-2013-nd-cp	Nghị định	2013-01-11	09/2013/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật phòng, chống mua bán người			s	m	10/10		
    09-2013-tt-bnnptnt	Thông tư	2013-01-31	09/2013/TT-BNNPTNT					l	v			
    09-2013-tt-btttt	Thông tư	2013-04-08	09/2013/TT-BTTTT	Bộ Thông tin và Truyền thông	Ban hành Danh mục sản phẩm phần mềm và cứng, điện tử	2013-05-23		s	m	3/3		
    09-2013-tt-bxd	Thông tư	2013-07-01	09/2013/TT-BXD	Bộ Xây dựng				s	m	4/4		
    09-2013-ttlt-bldtbxh-bnv	Thông tư liên tịch	2013-06-10	09/2013/TTLT-BLĐTBXH-BNV					l	v			
    09-2014-qd-ttg	Quyết định	2014-01-23	09/2014/QĐ-TTg	Thủ tướng Chính phủ	Nghĩa vụ tài chính của Tổ chức có nhà máy điện hạt nhân, phương thức quản lý nguồn tài chính đảm bảo chấm dứt hoạt động và tháo dỡ nhà máy điện hạt nhân	2014-03-10		l	c			
    09-2014-tt-bkhcn	Thông tư	2014-05-27	09/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định quản lý các nhiệm vụ khoa học và công nghệ cấp quốc gia	2014-07-15		l	t	2/2		
    09-2014-tt-btttt	Thông tư	2014-08-19	09/2014/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định chi tiết về hoạt động quản lý, cung cấp, sử dụng thông tin trên trang thông tin điện tử và mạng xã hội	2014-10-03		l	t	2/2		
    09-2014-ttlt-byt-btc	Thông tư liên tịch	2014-02-26	09/2014/TTLT-BYT-BTC	Bộ Y tế; Bộ Tài chính	Quy định nội dung, nhiệm vụ chi y tế dự phòng	2014-04-15		l	c			
    09-2015-qd-cp	Quyết định	2015-03-25	09/2015/QĐ-CP					l	v			
    09-2015-tt-bkhcn	Thông tư	2015-05-15	09/2015/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định quản lý hoạt động nâng cao năng lực khoa học và công nghệ quốc gia do Quỹ Phát triển khoa học và công nghệ quốc gia hỗ trợ	2015-08-01		s	m	3/3		
    09-2015-tt-bqp	Thông tư	2015-03-04	09/2015/TT-BQP	Bộ Quốc phòng	Hướng dẫn thực hiện chế độ phụ cấp chức vụ lãnh đạo và bảo đảm kinh phí thực hiện chế độ, chính sách đối với sĩ quan biệt phái	2015-04-20		l	c			
    09-2015-tt-btp	Thông tư		09/2015/TT-BTP					l	v			
    09-2015-tt-byt	Thông tư	2015-05-25	09/2015/TT-BYT	Bộ Y tế	Quy định về xác nhận nội dung quảng cáo đối với sản phẩm, hàng hóa, dịch vụ đặc biệt thuộc lĩnh vực quản lý của Bộ Y tế	2015-07-16		l	c			
    09-2015-ttlt-bca-byt-btc	Thông tư liên tịch	2015-12-28	09/2015/TTLT-BCA-BYT-BTC	Bộ Công an; Bộ Y tế; Bộ Tài chính	Hướng dẫn thực hiện bảo hiểm y tế đối với người lao động, học sinh, sinh viên và thân nhân sĩ quan, hạ sĩ quan, chiến sĩ trong Công an nhân dân	2016-02-11		l	c			
    09-2016-nd-cp	Nghị định	2016-01-28	09/2016/NĐ-CP	Chính phủ	Quy định về tăng cường vi chất dinh dưỡng vào thực phẩm	2016-03-15		l	c			
    09-2016-tt-bnnptnt	Thông tư	2016-06-01	09/2016/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về kiểm soát giết mổ và kiểm tra vệ sinh thú y	2016-07-16		s	m	9/9		
    09-2016-tt-bqp	Thông tư	2016-02-03	09/2016/TT-BQP	Bộ Quốc phòng		2016-03-19		s	m	3/3		
    09-2016-tt-btnmt	Thông tư	2016-05-16	09/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định việc xây dựng, thẩm định kế hoạch tác động vào thời tiết	2016-07-01		l	c			
    09-2016-tt-bvhttdl	Thông tư	2016-10-14	09/2016/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch				l	t	2/2		
    09-2017-nd-cp	Nghị định	2017-02-09	09/2017/NĐ-CP	Chính phủ	Quy định chi tiết việc phát ngôn và cung cấp thông tin cho báo chí của các cơ quan hành chính nhà nước	2017-03-30		l	c			
    09-2017-qh14	Luật	2017-06-19	09/2017/QH14	Quốc hội	Luật Du lịch	2018-01-01		s	lt	121/121		
    09-2017-tt-bct	Thông tư	2017-07-13	09/2017/TT-BCT	Bộ Công Thương	Quy định hoạt động kiểm định kỹ thuật an toàn lao động thuộc thẩm quyền quản lý của Bộ Công Thương	2017-08-31		l	t	2/2		
    09-2017-tt-bgddt	Thông tư	2017-04-04	09/2017/TT-BGDĐT	Bộ Giáo dục và Đào tạo		2017-05-20		l	c			
    09-2017-tt-bkhcn	Thông tư	2017-06-27	09/2017/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về đo lường đối với phép đo khối lượng trong thương mại bán lẻ	2017-08-15		l	c			
    09-2017-tt-bldtbxh	Thông tư	2017-03-13	09/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định việc tổ chức thực hiện chương trình đào tạo trình độ trung cấp, trình độ cao đẳng theo niên chế hoặc theo phương thức tích lũy mô-đun hoặc tín chỉ			s	m	8/8		
    09-2017-tt-bnnptnt	Thông tư	2017-04-17	09/2017/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn phân loại và đánh giá hợp tác xã hoạt động trong lĩnh vực nông nghiệp	2017-05-31		l	c			
    09-2017-tt-btc	Thông tư	2017-02-06	09/2017/TT-BTC	Bộ Tài chính	về Quy chuẩn kỹ thuật quốc gia đối với máy bơm nước chữa cháy (đồng bộ thiết bị chữa cháy rừng) dự trữ quốc gia			l	c			
    09-2017-tt-btnmt	Thông tư	2017-06-06	09/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật xây dựng, cập nhật cơ sở dữ liệuviễn thám quốc gia	2017-07-24		l	c			
    09-2017-tt-btttt	Thông tư		09/2017/TT-BTTTT	Bộ Thông tin và Truyền thông		2017-06-23		l	c			
    09-2018-nd-cp	Nghị định		09/2018/NĐ-CP	Chính phủ		2018-01-15		l	c			
    09-2018-tt-bct	Thông tư	2018-05-23	09/2018/TT-BCT					l	v			
    09-2018-tt-bgddt	Thông tư	2018-03-30	09/2018/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy định về quản lý chương trình khoa học và công nghệ cấp bộ của Bộ Giáo dục và Đào tạo	2018-05-15		l	c			
    09-2018-tt-bgtvt	Thông tư	2018-03-02	09/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về vận tải hành khách, hành lý trên đường sắt quốc gia và đường sắt chuyên dùng có nối ray với đường sắt quốc gia	2018-07-01		l	c			
    09-2018-tt-btc	Thông tư		09/2018/TT-BTC					l	v			
    09-2018-tt-btp	Thông tư	2018-06-21	09/2018/TT-BTP	Bộ Tư pháp	Quy định Tiêu chí xác định vụ việc trợ giúp pháp lý phức tạp, điển hình	2018-08-21		s	m	3/3		
    09-2018-tt-bxd	Thông tư		09/2018/TT-BXD					l	v			
    09-2019-nd-cp	Nghị định	2019-01-24	09/2019/NĐ-CP	Chính phủ	quy định về chế độ báo cáo của cơ quan hành chính Nhà nước			l	t	2/2		
    09-2019-tt-bgtvt	Thông tư	2019-03-01	09/2019/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Quy chuẩn kỹ thuật quốc gia về các hệ thống ngăn ngừa ô nhiễm biển của tàu			l	c			
    09-2019-tt-bkhdt	Thông tư	2019-07-29	09/2019/TT-BKHĐT	Bộ Kế hoạch và Đầu tư				s	m	4/4		
    09-2019-tt-btc	Thông tư	2019-02-15	09/2019/TT-BTC	Bộ Tài chính				l	c			
    09-2019-tt-btnmt	Thông tư	2019-07-05	09/2019/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Định mức kinh tế - kỹ thuật công bố siêu dữ liệu viễn thám quốc gia	2019-08-20		l	c			
    09-2019-tt-btp	Thông tư	2019-12-10	09/2019/TT-BTP	Bộ Tư pháp	Quy định biện pháp hỗ trợ, hướng dẫn người bị thiệt hại thực hiện thủ tục yêu cầu bồi thường nhà nước	2020-01-25		l	c			
    09-2019-tt-byt	Thông tư	2019-06-10	09/2019/TT-BYT	Bộ Y tế		2019-08-01		s	m	3/3		
    09-2020-tt-bct	Thông tư		09/2020/TT-BCT	Bộ Công Thương	Quy định về lộ trình áp dụng cửa khẩu nhập khẩu, xuất khẩu đối với hàng hóa kinh doanh tạm nhập tái xuất, kinh doanh chuyển khẩu, gửi kho ngoại quan	2020-05-14		l	c			
    09-2020-tt-bgddt	Thông tư	2020-05-07	09/2020/TT-BGDĐT					l	v			
    09-2020-tt-bgtvt	Thông tư		09/2020/TT-BGTVT					l	v			
    09-2020-tt-bldtbxh	Thông tư	2020-11-12	09/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định chi tiết và hướng dẫn thi hành một số điều của Bộ luật Lao động về lao động chưa thành niên	2021-03-15		s	m	3/3		
    09-2020-tt-bnnptnt	Thông tư	2020-07-24	09/2020/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn xác nhận thiên tai, dịch bệnh trong thực hiện chính sách hỗ trợ bảo hiểm nông nghiệp	2020-09-28		l	c			
    09-2020-tt-byt	Thông tư	2020-06-10	09/2020/TT-BYT	Bộ Y tế	sửa đổi, bổ sung Thông tư số 03/2018/TT-BYT ngày 09 tháng 02 năm 2018 của Bộ trưởng Bộ Y tế quy định về thực hành tốt phân phối thuốc, nguyên liệu làm thuốc			l	c			
    09-2021-tt-bca	Thông tư	2021-01-20	09/2021/TT-BCA	Bộ Công an	Quy định về kiểm tra điều lệnh, quân sự, võ thuật Công an nhân dân	2021-03-06		l	c			
    09-2021-tt-bkhdt	Thông tư	2021-11-16	09/2021/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	hướng dẫn lựa chọn nhà đầu tư thực hiện dự án đầu tư theo phương thức PPP và dự án đầu tư có sử dụng đất			s	m	7/7		
    09-2021-tt-bldtbxh	Thông tư	2021-09-07	09/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Sửa đổi, bổ sung một số điều của Thông tư số 08/2020/TT-BLĐTBXH ngày 15/10/2020 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội hướng dẫn về bảo vệ việc làm của người tố cáo là người làm việc theo hợp đồng lao động	2021-11-01		s	mg	8/8		
    09-2021-tt-bnnptnt	Thông tư		09/2021/TT-BNNPTNT					l	v			
    09-2021-tt-btp	Thông tư	2021-11-15	09/2021/TT-BTP	Bộ Tư pháp	Hướng dẫn thi hành Quyết định số 25/2021/QĐ-TTg ngày 22 tháng 7 năm 2021 của Thủ tướng Chính phủ quy định về xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật	2022-01-01		l	c			
    09-2021-tt-bvhttdl	Thông tư	2021-09-22	09/2021/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Thông tư hướng dẫn thực hiện chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của thư viện công cộng tỉnh, thành phố trực thuộc trung ương	2021-12-01		l	c			
    09-2021-tt-byt	Thông tư	2021-06-30	09/2021/TT-BYT	Bộ Y tế		2021-08-15		l	c			
    09-2022-nd-cp	Nghị định	2022-01-12	09/2022/NĐ-CP	Chính phủ				s	m	11/11		
    09-2022-qh15	Luật	2022-11-09	09/2022/QH15		Luật sửa đổi, bổ sung một số điều của Luật Tần số vô tuyến điện	2023-07-01		s	l	22/22		
    09-2022-tt-bkhcn	Thông tư		09/2022/TT-BKHCN	Bộ Khoa học và Công nghệ	Ban hành định mức kinh tế - kỹ thuật lập, thẩm định, công bố, điều chỉnh quy hoạch phát triển, ứng dụng năng lượng nguyên tử	2022-07-28		l	c			
    09-2022-tt-bldtbxh	Thông tư	2022-05-25	09/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn một số nội dung thực hiện đa dạng hóa sinh kế, phát triển mô hình giảm nghèo và hỗ trợ người lao động đi làm việc ở nước ngoài theo hợp đồng thuộc Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025	2022-07-11		s	mg	15/15		
    09-2022-tt-bnnptnt	Thông tư		09/2022/TT-BNNPTNT					l	v			
    09-2022-tt-btp	Thông tư	2022-12-30	09/2022/TT-BTP	Bộ Tư pháp	Bãi bỏ một số nội dung tại các Thông tư trong lĩnh vực trợ giúp pháp lý, hộ tịch do Bộ trưởng Bộ Tư pháp ban hành	2023-01-01		l	c			
    09-2022-tt-bvhttdl	Thông tư	2022-10-28	09/2022/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành mỹ thuật	2022-12-15		l	c			
    09-2022-tt-byt	Thông tư	2022-09-09	09/2022/TT-BYT	Bộ Y tế	quy định chi tiết mẫu hồ sơ mời thầu mua sắm dược liệu và vị thuốc cổ truyền tại cơ sở y tế công lập	2022-10-24		l	c			
    09-2022-tt-nhnn	Thông tư		09/2022/TT-NHNN					l	v			
    09-2023-nd-cp	Nghị định	2023-03-13	09/2023/NĐ-CP	Chính phủ		2023-03-13		l	t	2/2		
    09-2023-qd-ttg	Quyết định	2023-04-12	09/2023/QĐ-TTg	Thủ tướng Chính phủ	Quy định về trình tự, thủ tục, thẩm quyền, cấp và quản lý thẻ đi lại doanh nhân APEC	2023-07-10		s	m	3/3		
    09-2023-tt-bkhdt	Thông tư	2023-10-09	09/2023/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định hệ thống chỉ tiêu thống kê ngành Kế hoạch và Đầu tư	2024-01-01		s	mg	4/4		
    09-2023-tt-bldtbxh	Thông tư	2023-09-29	09/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành định mức kinh tế - kỹ thuật về đào tạo ngoại ngữ cho người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	2023-10-12		s	mg	10/10		
    09-2023-tt-btp	Thông tư		09/2023/TT-BTP	Bộ Tư pháp	Quy định về giám định tư pháp trong lĩnh vực tư pháp	2023-12-29		l	c			
    09-2024-tt-bkhdt	Thông tư	2024-05-16	09/2024/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Ban hành biểu mẫu thực hiện thủ tục đăng ký tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã và quy định về nội dung thông tin, việc cập nhật, khai thác và quản lý Hệ thống thông tin quốc gia về hợp tác xã	2024-07-01		s	mg	5/5		
    09-2024-tt-bldtbxh	Thông tư	2024-08-31	09/2024/TT-BLĐTBXH		Hướng dẫn định mức số lượng người làm việc trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực lao động, người có công và xã hội	2024-10-15		l	g			
    09-2024-tt-bnnptnt	Thông tư	2024-06-28	09/2024/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2024-07-15		l	c			
    09-2024-tt-bnv	Thông tư	2024-07-26	09/2024/TT-BNV	Bộ Nội vụ	hướng dẫn về cơ cấu viên chức theo chức danh nghề nghiệp và định mức số lượng người làm việc trong đơn vị sự nghiệp công lập thuộc lĩnh vực lưu trữ	2024-09-15		l	c			
    09-2024-tt-btc	Thông tư	2024-02-05	09/2024/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy chứng nhận đăng ký hoạt động bán hàng đa cấp	2024-03-21		l	c			
    09-2024-tt-btp	Thông tư	2024-09-06	09/2024/TT-BTP	Bộ Tư pháp	Quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức trợ giúp viên pháp lý	2024-11-01		l	c			
    09-2024-tt-btttt	Thông tư	2024-08-30	09/2024/TT-BTTTT					l	v			
    09-2024-tt-bvhttdl	Thông tư		09/2024/TT-BVHTTDL					l	v			
    09-2025-qd-ubnd	Quyết định	2025-02-26	09/2025/QĐ-UBND					l	v			
    09-2025-tt-bnnmt	Thông tư	2025-06-19	09/2025/TT-BNNMT	Bộ Nông nghiệp và Môi trường	quy định phân quyền, phân cấp và phân định thẩm quyền trong lĩnh vực quản lý nhà nước về chăn nuôi thú y			s	m	10/10		
    09-2026-nq-cp	Nghị quyết	2026-02-04	09/2026/NQ-CP					l	v			
    09-2026-qh16	Luật	2026-04-24	09/2026/QH16	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân, Luật Thuế giá trị gia tăng, Luật Thuế thu nhập doanh nghiệp và Luật Thuế tiêu thụ đặc biệt	2026-04-24		s	lm	18/18		
    09-2026-tt-bnnmt	Thông tư	2026-01-29	09/2026/TT-BNNMT					l	v			
    09-2026-tt-bnv	Thông tư	2026-05-15	09/2026/TT-BNV	Bộ Nội vụ				s	m	13/13		
    10-2002-tt-bca	Thông tư	2002-08-26	10/2002/TT-BCA					l	v			
    10-2003-tt-byt	Thông tư	2003-12-16	10/2003/TT-BYT	Bộ Y tế	Hướng dẫn các công ty nước ngoài đăng ký hoạt động về vắc xin, sinh phẩm y tế với Việt Nam	2003-12-31		l	c			
    10-2003-tt-nhnn	Thông tư	2003-09-16	10/2003/TT-NHNN					l	v			
    10-2003-ubtvqh11	Pháp lệnh	2003-03-14	10/2003/PL-UBTVQH11	Ủy ban Thường vụ Quốc hội	Pháp lệnh Phòng, chống mại dâm	2003-07-01		s	lc	41/41		
    10-2004-nd-cp	Nghị định	2004-01-07	10/2004/NĐ-CP	Chính phủ	quy định về quản lý, sử dụng ngân sách và tài sản của Nhà nước đối với một số hoạt động thuộc lĩnh vực quốc phòng, an ninh			l	t	2/2		
    10-2005-nd-cp	Nghị định	2005-01-31	10/2005/NĐ-CP	Chính phủ	về việc quy định về cờ truyền thống, cờ hiệu, biểu tượng, hải quan hiệu, phù hiệu, cấp hiệu, trang phục, giấy chứng minh hải quan			l	t	2/2		
    10-2005-qd-bgddt	Quyết định		10/2005/QĐ-BGDĐT					l	v			
    10-2006-qd-bnnptnt	Quyết định	2006-02-10	10/2006/QĐ-BNN					l	v			
    10-2007-qd-bts	Quyết định	2007-07-31	10/2007/QĐ-BTS					l	v			
    10-2008-qh12	Luật	2008-06-03	10/2008/QH12		Luật sửa đổi, bổ sung một số điều của Luật dầu khí	2009-01-01		s	l	9/9		
    10-2009-ubtvqh12	Pháp lệnh		10/2009/PL-UBTVQH12		Pháp lệnh Án phí, lệ phí toà án			l	l	6/6		
    10-2010-nd-cp	Nghị định	2010-02-12	10/2010/NĐ-CP	Chính phủ	Về hoạt động thông tin tín dụng	2010-04-15		l	c			
    10-2010-ttlt-btp-btc-bca-vksndtc-tandtc	Thông tư liên tịch	2010-05-25	10/2010/TTLT-BTP-BTC-BCA-VKSNDTC-TANDTC					l	v			
    10-2011-qd-ubnd	Quyết định	2011-03-02	10/2011/QĐ-UBND	Ủy ban nhân dân				s	m	5/5		
    10-2011-tt-bkhcn	Thông tư	2011-06-30	10/2011/TT-BKHCN	Bộ Khoa học và Công nghệ				l	t	2/2		
    10-2011-tt-byt	Thông tư	2011-02-25	10/2011/TT-BYT	Bộ Y tế	Hướng dẫn về biên chế của Trung tâm Dân số - Kế hoạch hóa gia đình huyện, quận, thị xã, thành phố thuộc tỉnh	2011-03-26		l	c			
    10-2012-qd-ttg	Quyết định	2012-02-10	10/2012/QĐ-TTg					l	v			
    10-2012-qh13	Bộ luật	2012-06-18	10/2012/QH13	Quốc hội	Bộ luật Lao động	2013-05-01		s	kl	31/31		
    10-2012-tt-bnnptnt	Thông tư	2012-02-22	10/2012/TT-BNNPTNT					l	v			
    10-2012-tt-btp	Thông tư	2012-10-15	10/2012/TT-BTP					l	v			
    10-2013-tt-bkhcn	Thông tư	2013-03-29	10/2013/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn quản lý chương trình phát triển sản phẩm quốc gia đến năm 2020	2013-05-13		l	t	2/2		
    10-2013-tt-bvhttdl	Thông tư		10/2013/TT-BVHTTDL					l	v			
    10-2013-ttlt-btttt-bqp-bca	Thông tư liên tịch	2013-05-09	10/2013/TTLT-BTTTT-BQP-BCA	Bộ Thông tin và Truyền thông; Bộ Quốc phòng; Bộ Công an	Hướng dẫn cơ chế phối hợp xử lý nhiễu có hại giữa các đài vô tuyến điện phục vụ mục đích quốc phòng, an ninh và mục đích kinh tế - xã hội	2013-06-28		l	c			
    10-2014-tt-bkhcn	Thông tư	2014-05-30	10/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	quy định tuyển chọn, giao trực tiếp tổ chức và cá nhân thực hiện nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước			s	m	12/12		
    10-2014-tt-btp	Thông tư	2014-04-07	10/2014/TT-BTP					l	v			
    10-2014-tt-ttcp	Thông tư	2014-11-24	10/2014/TT-TTCP	Thanh tra Chính phủ	Quy định chi tiết danh mục vị trí công tác thanh tra của công chức trong các cơ quan thanh tra nhà nước phải định kỳ chuyển đổi	2015-01-15		l	t	2/2		
    10-2014-ttlt-byt-bnv-btc-bldtbxh	Thông tư liên tịch	2014-02-26	10/2014/TTLT-BYT-BNV-BTC-BLĐTBXH			2014-05-05		s	m	4/4		
    10-2014-ubtvqh13	Pháp lệnh	2014-12-23	10/2014/UBTVQH13	Ủy ban Thường vụ Quốc hội	Pháp lệnh Cảnh sát môi trường	2015-06-05		s	lc	20/20		
    10-2015-tt-bkhcn	Thông tư		10/2015/TT-BKHCN					l	v			
    10-2015-tt-bkhdt	Thông tư	2015-10-26	10/2015/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	quy định chi tiết về kế hoạch lựa chọn nhà thầu			s	m	3/3		
    10-2015-tt-btnmt	Thông tư	2015-03-25	10/2015/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật về sản xuất ảnh viễn thám quang học độ phân giải cao và siêu cao để cung cấp đến người sử dụng	2015-05-12		s	m	4/4		
    10-2015-ttlt-byt-bnv	Thông tư liên tịch	2015-05-27	10/2015/TTLT-BYT-BNV	Bộ Y tế; Bộ Nội vụ	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp bác sĩ, bác sĩ y học dự phòng, y sĩ	2015-07-16		l	c			
    10-2016-qd-ttg	Quyết định	2016-03-03	10/2016/QĐ-TTg	Thủ tướng Chính phủ	Về thực hiện thủ tục biên phòng điện tử cảng biển	2016-04-18		s	m	7/7		
    10-2016-tt-bgddt	Thông tư	2016-04-05	10/2016/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Thông tư ban hành Quy chế công tác sinh viên đối với chương trình đào tạo đại học hệ chính quy	2016-05-23		l	c			
    10-2016-tt-bkhcn	Thông tư	2016-06-13	10/2016/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định nội dung báo cáo phân tích an toàn trong hồ sơ đề nghị cấp phép xây dựng nhà máy điện hạt nhân	2016-07-28		l	c			
    10-2016-tt-bkhdt	Thông tư	2016-07-22	10/2016/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	quy định chi tiết việc giám sát, theo dõi và kiểm tra hoạt động đấu thầu			s	m	3/3		
    10-2016-tt-bnnptnt	Thông tư	2016-06-01	10/2016/TT-BNNPTNT					l	v			
    10-2016-tt-btp	Thông tư	2016-07-22	10/2016/TT-BTP	Bộ Tư pháp	Quy định về báo cáo viên pháp luật, tuyên truyền viên pháp luật	2016-09-10		l	c			
    10-2016-tt-byt	Thông tư	2016-05-05	10/2016/TT-BYT					l	v			
    10-2017-qh14	Luật	2017-06-20	10/2017/QH14	Quốc hội	Luật Trách nhiệm bồi thường của Nhà nước	2018-07-01		s	lt	118/118		
    10-2017-tt-bct	Thông tư	2017-07-26	10/2017/TT-BCT	Bộ Công Thương		2017-09-15		s	m	3/3		
    10-2017-tt-bgddt	Thông tư	2017-04-28	10/2017/TT-BGDĐT	Bộ Giáo dục và Đào tạo	ban hành Quy chế đào tạo từ xa trình độ đại học			s	m	3/3		
    10-2017-tt-bgtvt	Thông tư	2017-04-04	10/2017/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Quy chuẩn kỹ thuật quốc gia về thiết bị nâng trên các công trình biển			l	c			
    10-2017-tt-bkhcn	Thông tư		10/2017/TT-BKHCN					l	v			
    10-2017-tt-bldtbxh	Thông tư	2017-03-13	10/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định về mẫu bằng tốt nghiệp trung cấp, cao đẳng			s	m	25/25		
    10-2017-tt-btnmt	Thông tư	2017-06-06	10/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	quy định quy trình thành lập bản đồ chuyên đề bằng ảnh viễn thám tỷ lệ 1	2017-07-24		s	m	3/3		
    10-2017-tt-btttt	Thông tư	2017-06-23	10/2017/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về đề tài, thời gian phát hành tem bưu chính kỷ niệm và ấn phẩm tem bưu chính kỷ niệm	2017-08-15		l	c			
    10-2018-nd-cp	Nghị định		10/2018/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Quản lý ngoại thương về các biện pháp phòng vệ thương mại	2018-01-15		l	c			
    10-2018-qd-ttg	Quyết định	2018-03-01	10/2018/QĐ-TTg	Thủ tướng Chính phủ				s	m	8/8		
    10-2018-tt-bgddt	Thông tư	2018-03-30	10/2018/TT-BGDĐT	Bộ Giáo dục và Đào tạo	quy định về đào tạo cấp bằng tốt nghiệp thứ 2 trình độ đại học, trình độ cao đẳng nhóm ngành đào tạo giáo viên	2018-05-15		l	t	2/2		
    10-2018-tt-bgtvt	Thông tư	2018-03-14	10/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về nhân viên hàng không; đào tạo, huấn luyện và sát hạch nhân viên hàng không	2018-05-10		l	c			
    10-2018-tt-bldtbxh	Thông tư	2018-09-26	10/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội		2018-11-15		s	m	3/3		
    10-2018-tt-bnnptnt	Thông tư	2018-08-14	10/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật quốc gia thuốc thú y - Yêu cầu chung	2019-02-14		l	c			
    10-2018-ttlt-btp-bca-bqp-btc-tandtc-vksndtc	Thông tư liên tịch	2018-06-29	10/2018/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC		Quy định về phối hợp thực hiện trợ giúp pháp lý trong hoạt động tố tụng	2018-09-01		l	t	2/2		
    10-2019-tt-bgtvt	Thông tư	2019-03-11	10/2019/TT-BGTVT	Bộ Giao thông vận tải	Quy định về phòng, chống thiên tai trong lĩnh vực hàng hải	2019-05-01		l	c			
    10-2019-tt-bkhcn	Thông tư	2019-10-29	10/2019/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định quản lý nhiệm vụ khoa học và công nghệ theo Nghị định thư	2019-12-13		l	c			
    10-2019-tt-bkhdt	Thông tư	2019-07-30	10/2019/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định bộ chỉ tiêu thống kê phát triển giới của quốc gia	2019-09-16		l	t	2/2		
    10-2019-tt-btc	Thông tư	2019-02-20	10/2019/TT-BTC	Bộ Tài chính	Thông tư số 10/2019/TT-BTC	2019-04-06		l	c			
    10-2020-nd-cp	Nghị định	2020-01-17	10/2020/NĐ-CP					l	v			
    10-2020-tt-bca	Thông tư	2020-02-06	10/2020/TT-BCA	Bộ Công an	Quy định về đồ vật cấm đưa vào cơ sở giam giữ phạm nhân và việc thu giữ, xử lý đồ vật cấm	2020-03-20		l	t	2/2		
    10-2020-tt-bgddt	Thông tư	2020-05-14	10/2020/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy chế tổ chức và hoạt động của đại học vùng và các cơ sở giáo dục đại học thành viên	2020-06-29		l	c			
    10-2020-tt-bkhcn	Thông tư	2020-12-30	10/2020/TT-BKHCN	Bộ Khoa học và Công nghệ		2021-04-01		l	c			
    10-2020-tt-bldtbxh	Thông tư	2020-11-12	10/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội		2021-01-01		s	m	6/6		
    10-2020-tt-btc	Thông tư	2020-02-20	10/2020/TT-BTC	Bộ Tài chính	quy định về quyết toán dự án hoàn thành sử dụng nguồn vốn nhà nước			l	t	2/2		
    10-2020-tt-byt	Thông tư	2020-06-11	10/2020/TT-BYT	Bộ Y tế	Quy định về thử tương đương sinh học của thuốc	2020-08-10		l	c			
    10-2021-nd-cp	Nghị định	2021-02-09	10/2021/NĐ-CP					s	m	3/3		
    10-2021-qd-ttg	Quyết định	2021-03-16	10/2021/QĐ-TTg	Thủ tướng Chính phủ	Quy định tiêu chí xác định doanh nghiệp công nghệ cao	2021-04-30		l	c			
    10-2021-tt-bgtvt	Thông tư		10/2021/TT-BGTVT					l	v			
    10-2021-tt-bkhcn	Thông tư	2021-11-17	10/2021/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định biện pháp thi hành một số điều của Nghị định số 13/2019/NĐ-CP ngày 01 tháng 02 năm 2019 của Chính phủ về doanh nghiệp khoa học và công nghệ	2022-01-20		l	c			
    10-2021-tt-bkhdt	Thông tư	2021-12-22	10/2021/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Hướng dẫn lồng ghép nội dung phòng, chống thiên tai vào quy hoạch, kế hoạch phát triển ngành, kinh tế-xã hội	2022-02-10		l	t	2/2		
    10-2021-tt-bldtbxh	Thông tư	2021-09-10	10/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành 116 định mức kinh tế - kỹ thuật cho các ngành, nghề về đào tạo trình độ trung cấp, trình độ cao đẳng	2021-10-25		s	mg	4/4		
    10-2021-tt-btc	Thông tư	2021-01-26	10/2021/TT-BTC	Bộ Tài chính	Hướng dẫn quản lý hành nghề dịch vụ làm thủ tục về thuế	2021-03-12		l	t	2/2		
    10-2021-tt-btp	Thông tư	2021-12-10	10/2021/TT-BTP	Bộ Tư pháp	Hướng dẫn tập sự hành nghề luật sư	2022-01-25		l	c			
    10-2021-tt-byt	Thông tư	2021-06-30	10/2021/TT-BYT	Bộ Y tế	quy định Danh mục chất cấm sử dụng trong sản xuất, kinh doanh thực phẩm bảo vệ sức khỏe			l	c			
    10-2021-tt-nhnn	Thông tư	2021-07-21	10/2021/TT-NHNN		Quy định về tái cấp vốn đối với Ngân hàng Chính sách xã hội theo Quyết định số 23/2021/QĐ-TTg ngày 07 tháng 7 năm 2021 của Thủ tướng Chính phủ quy định về việc thực hiện một số chính sách hỗ trợ người lao động và người sử dụng lao động gặp 	2021-07-21		l	g			
    10-2022-nd-cp	Nghị định	2022-01-15	10/2022/NĐ-CP					l	v			
    10-2022-qh15	Luật	2022-11-10	10/2022/QH15	Quốc hội	Thực hiện dân chủ ở cơ sở	2023-07-01		s	klt	97/97		
    10-2022-tt-bgtvt	Thông tư	2022-06-23	10/2022/TT-BGTVT					l	v			
    10-2022-tt-bkhcn	Thông tư	2022-07-28	10/2022/TT-BKHCN	Bộ Khoa học và Công nghệ	Sửa đổi, bổ sung một số điều Thông tư số 28/2013/TT-BKHCN ngày 17 tháng 12 năm 2013 của Bộ trưởng Bộ Khoa học và Công nghệ quy định kiểm tra nhà nước về đo lường	2022-09-12		l	c			
    10-2022-tt-bkhdt	Thông tư	2022-06-15	10/2022/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	quy định chi tiết việc cung cấp, đăng tải thông tin và lựa chọn nhà đầu tư trên Hệ thống mạng đấu thầu quốc gia	2022-08-01		s	mg	15/15		
    10-2022-tt-bldtbxh	Thông tư	2022-05-31	10/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn giám sát, đánh giá thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025	2022-07-15		s	mg	3/3		
    10-2022-tt-bnnptnt	Thông tư	2022-09-14	10/2022/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Sửa đổi, bổ sung một số điều của Thông tư số 09/2016/TT-BNNPTNT	2022-10-30		s	m	16/17		
    10-2022-tt-btc	Thông tư	2022-02-14	10/2022/TT-BTC	Bộ Tài chính	Quy định Báo cáo tổng hợp thông tin tài chính theo quy ước	2022-04-01		l	c			
    10-2022-tt-bvhttdl	Thông tư	2022-10-28	10/2022/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành nghệ thuật biểu diễn và điện ảnh	2022-12-15		l	c			
    10-2022-tt-byt	Thông tư	2022-09-22	10/2022/TT-BYT	Bộ Y tế		2022-09-22		s	m	3/3		
    10-2022-tt-nhnn	Thông tư	2022-07-29	10/2022/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn về quản lý ngoại hối đối với việc phát hành trái phiếu ra thị trường quốc tế của doanh nghiệp không được Chính phủ bảo lãnh	2022-09-15		l	c			
    10-2022-ttbnnptnt	Thông tư	2022-09-14	10/2022/TTBNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn				s	m	8/8		
    10-2023-tt-bgddt	Thông tư		10/2023/TT-BGDĐT					l	v			
    10-2023-tt-bgtvt	Thông tư	2023-06-22	10/2023/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Định mức kinh tế - kỹ thuật quản lý, bảo trì đường thủy nội địa	2023-09-01		l	c			
    10-2023-tt-bkhcn	Thông tư	2023-06-01	10/2023/TT-BKHCN	Bộ Khoa học và Công nghệ		2023-07-18		l	c			
    10-2023-tt-bkhdt	Thông tư	2023-11-01	10/2023/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định Bộ chỉ tiêu thống kê tăng trưởng xanh	2023-12-15		s	mg	4/4		
    10-2023-tt-bldtbxh	Thông tư	2023-10-17	10/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn về vị trí việc làm công chức nghiệp vụ chuyên ngành lao động, người có công và xã hội trong cơ quan, tổ chức thuộc ngành, lĩnh vực lao động, người có công và xã hội	2023-12-05		s	mg	6/6		
    10-2023-tt-btnmt	Thông tư	2023-09-29	10/2023/TT-BTNMT	Bộ Tài nguyên và Môi trường		2023-11-20		l	c			
    10-2023-tt-btp	Thông tư	2023-12-29	10/2023/TT-BTP	Bộ Tư pháp		2024-02-15		l	c			
    10-2023-tt-bvhttdl	Thông tư	2023-08-09	10/2023/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch		2023-10-01		l	t	2/2		
    10-2023-tt-byt	Thông tư		10/2023/TT-BYT	Bộ Y tế		2023-05-11		l	c			
    10-2024-nd-cp	Nghị định	2024-02-01	10/2024/NĐ-CP	Chính phủ	Quy định về khu công nghệ cao	2024-03-25		s	m	3/3		
    10-2024-tt-bca	Thông tư	2024-03-15	10/2024/TT-BCA	Bộ Công an	Quy định về công tác tái hòa nhập cộng đồng đối với người chấp hành xong hình phạt tù của lực lượng Công an nhân dân	2024-05-01		l	c			
    10-2024-tt-bldtbxh	Thông tư	2024-10-25	10/2024/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Sửa đổi, bổ sung một số điều của Thông tư số 07/2023/TT-BLĐTBXH ngày 28/8/2023 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội quy định mã số, tiêu chuẩn chức danh nghề nghiệp; xếp lương, thăng hạng chức danh nghề nghiệp viên chức chuyên 	2024-12-10		s	mg	24/24		
    10-2024-tt-bnnptnt	Thông tư	2024-07-29	10/2024/TT-BNNPTNT					l	v			
    10-2024-tt-btc	Thông tư	2024-02-05	10/2024/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định đánh giá trữ lượng khoáng sản và lệ phí cấp giấy phép hoạt động khoáng sản	2024-03-21		l	c			
    10-2024-tt-btp	Thông tư	2024-09-24	10/2024/TT-BTP	Bộ Tư pháp	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp Đăng ký biện pháp bảo đảm	2024-11-08		l	t	2/2		
    10-2026-tt-bnnmt	Thông tư		10/2026/TT-BNNMT					l	v			
    10-nq-cp	Nghị quyết	2018-02-03	10/NQ-CP	Chính phủ	Chương trình hành động thực hiện Nghị quyết số 18-NQ/TW			l	k			
    10-nq-tw	Nghị quyết	2017-06-03	10-NQ/TW	Ban Chấp hành Trung ương	về phát triển kinh tế tư nhân trở thành một động lực quan trọng của nền kinh tế thị trường định hướng xã hội chủ nghĩa			s	k			
    100-2004-qd-bqp	Quyết định	2004-07-16	100/2004/QĐ-BQP	Bộ Quốc phòng	về việc ban hành Quy tắc về bay, quản lý và điều hành bay trong vùng trời Việt Nam			l	c			
    100-2007-qd-bnnptnt	Quyết định	2007-12-03	100/2007/QĐ-BNN					l	v			
    100-2007-tt-btc	Thông tư	2007-08-15	100/2007/TT-BTC					l	v			
    100-2009-nd-cp	Nghị định	2009-11-03	100/2009/NĐ-CP	Chính phủ	Quy định thu phụ thu đối với phần dầu lãi được chia của nhà thầu dầu khí khi giá dầu thô biến động tăng	2010-01-01		s	m	3/3		
    100-2010-tt-btc	Thông tư	2010-07-09	100/2010/TT-BTC	Bộ Tài chính				l	t	2/2		
    100-2013-nd-cp	Nghị định	2013-09-03	100/2013/NĐ-CP					l	v			
    100-2014-nd-cp	Nghị định	2014-11-06	100/2014/NĐ-CP	Chính phủ	Quy định về kinh doanh và sử dụng sản phẩm dinh dưỡng dùng cho trẻ nhỏ, bình bú và vú ngậm nhân tạo	2015-03-01		l	t	2/2		
    100-2014-ttlt-btc-btp	Thông tư liên tịch	2014-07-30	100/2014/TTLT-BTC-BTP		quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước thực hiện công tác hòa giải ở cơ sở			s	m	3/3		
    100-2015-qh13	Bộ luật	2015-11-27	100/2015/QH13	Quốc hội	Bộ luật Hình sự	2018-01-01		s	kl	693/696		
    100-2016-nd-cp	Nghị định	2016-07-01	100/2016/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật sửa đổi, bổ sung một số điều của Luật thuế giá trị gia tăng, Luật thuế tiêu thụ đặc biệt và Luật quản lý thuế			s	m	11/11		
    100-2017-nd-cp	Nghị định	2017-08-18	100/2017/NĐ-CP	Chính phủ				l	t	2/2		
    100-2019-nd-cp	Nghị định	2019-12-30	100/2019/NĐ-CP	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực giao thông đường bộ và đường sắt			s	m	3/3		
    100-2020-nd-cp	Nghị định	2020-08-28	100/2020/NĐ-CP	Chính phủ	Về kinh doanh hàng miễn thuế	2020-10-15		l	c			
    100-2021-nd-cp	Nghị định	2021-11-15	100/2021/NĐ-CP					l	v			
    100-2021-tt-btc	Thông tư		100/2021/TT-BTC					l	v			
    100-2024-nd-cp	Nghị định	2024-07-26	100/2024/NĐ-CP					l	v			
    100-2025-qh15	Luật		100/2025/QH15		Luật Dẫn độ			l	l	4/4		
    100-2025-tt-btc	Thông tư	2025-10-28	100/2025/TT-BTC	Bộ Tài chính				l	t	2/2		
    100-2026-nd-cp	Nghị định	2026-03-31	100/2026/NĐ-CP					l	v			
    100-nq-cp	Nghị quyết	2026-04-06	100/NQ-CP		Ban hành Chương trình hành động của Chính phủ thực hiện Chỉ thị số 49-CT/TW ngày 28 tháng 6 năm 2025 của Ban Bí thư về công tác phi chính phủ nước ngoài giai đoạn 2026 - 2030	2026-04-06		l	g			
    1004-2020-ubtvqh14	Nghị quyết	2020-09-18	1004/2020/UBTVQH14	Ủy ban Thường vụ Quốc hội	về việc thành lập và quy định vị trí, chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức của Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân cấp tỉnh	2021-01-01		l	c			
    101-2012-tt-bqp	Thông tư	2012-09-28	101/2012/TT-BQP					l	v			
    101-2014-ttlt-btc-bvhttdl	Thông tư liên tịch	2014-07-30	101/2014/TTLT-BTC-BVHTTDL	Bộ Tài chính; Bộ Văn hóa, Thể thao và Du lịch	Hướng dẫn việc quản lý và sử dụng kinh phí thực hiện Chương trình Hành động quốc gia về Du lịch giai đoạn 2013-2020	2014-09-15		l	c			
    101-2015-qh13	Bộ luật	2015-11-27	101/2015/QH13	Quốc hội	Bộ luật Tố tụng hình sự	2018-01-01		s	klt	576/576		
    101-2017-nd-cp	Nghị định	2017-09-01	101/2017/NĐ-CP	Chính phủ	về đào tạo, bồi dưỡng cán bộ, công chức, viên chức	2017-10-21		s	km	18/18		
    101-2018-tt-btc	Thông tư	2018-11-14	101/2018/TT-BTC	Bộ Tài chính				s	m	4/4		
    101-2021-nd-cp	Nghị định	2021-11-15	101/2021/NĐ-CP					l	t	2/2		
    101-2025-qh15	Luật		101/2025/QH15		Luật Chuyển giao người đang chấp hành án phạt tù			l	l	4/4		
    101-cv-hndn	Công văn	2025-02-12	101/CV-HNDN					s	m	3/3		
    101-qd-tw	Quy định	2012-06-07	101-QĐ/TW	Ban Bí thư	về trách nhiệm nêu gương của cán bộ, đảng viên, nhất là cán bộ lãnh đạo chủ chốt các cấp			s	k			
    102-2003-nd-cp	Nghị định	2003-09-03	102/2003/NĐ-CP					l	v			
    102-2007-nd-cp	Nghị định	2007-06-14	102/2007/NĐ-CP	Chính phủ				l	t	2/2		
    102-2008-nd-cp	Nghị định	2008-09-15	102/2008/NĐ-CP	Chính phủ	về việc thu thập, quản lý, khai thác và sử dụng dữ liệu tài nguyên và môi trường			l	t	2/2		
    102-2009-nd-cp	Nghị định	2009-11-06	102/2009/NĐ-CP	Chính phủ	về quản lý đầu tư ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước			s	m	5/5		
    102-2010-ttlt-btc-nhnn	Thông tư liên tịch	2010-07-14	102/2010/TTLT-BTC-NHNN	Bộ Tài chính; Ngân hàng Nhà nước Việt Nam	Hướng dẫn về việc trao đổi, cung cấp thông tin giữa cơ quan quản lý thuế và các tổ chức tín dụng	2010-08-28		l	c			
    102-2011-nd-cp	Nghị định	2011-11-14	102/2011/NĐ-CP	Chính phủ	Về bảo hiểm trách nhiệm trong khám bệnh, chữa bệnh	2012-01-01		l	t	2/2		
    102-2012-tt-btc	Thông tư	2012-06-21	102/2012/TT-BTC	Bộ Tài chính	quy định chế độ công tác phí cho cán bộ, công chức Nhà nước đi công tác ngắn hạn ở nước ngoài do ngân sách nhà nước bảo đảm kinh phí			s	m	22/22		
    102-2013-nd-cp	Nghị định	2013-09-05	102/2013/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Bộ luật Lao động về lao động nước ngoài làm việc tại Việt Nam			s	m	3/3		
    102-2016-qh13	Luật	2016-04-05	102/2016/QH13	Quốc hội	Trẻ em	2017-06-01		s	klt	123/123		
    102-2016-ttlt-btc-bgtvt	Thông tư liên tịch	2016-06-29	102/2016/TTLT-BTC-BGTVT	Bộ Tài chính; Bộ Giao thông vận tải	Hướng dẫn lập dự toán, quản lý, sử dụng và quyết toán kinh phí sự nghiệp đường thủy nội địa	2016-08-15		l	c			
    102-2017-nd-cp	Nghị định	2017-09-01	102/2017/NĐ-CP	Chính phủ	về đăng ký biện pháp bảo đảm			s	m	4/4		
    102-2018-tt-btc	Thông tư	2018-11-14	102/2018/TT-BTC	Bộ Tài chính				s	m	19/19		
    102-2020-nd-cp	Nghị định		102/2020/NĐ-CP					l	v			
    102-2021-nd-cp	Nghị định	2021-11-16	102/2021/NĐ-CP	Chính phủ				l	t	2/2		
    102-2024-nd-cp	Nghị định	2024-07-30	102/2024/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Đất đai	2024-08-01		s	km	42/42		
    102-2025-qh15	Luật		102/2025/QH15		Luật Tương trợ tư pháp về dân sự			l	l	2/2		
    102-qd-tw	Quy định	2017-11-15	102-QĐ/TW	Bộ Chính trị	về xử lý kỷ luật đảng viên vi phạm			s	k			
    102-sl-l	Sắc lệnh	1957-05-20	102-SL/L	Chủ tịch nước	-004 ban bố luật quy định quyền lập hội đã được Quốc hội biểu quyết trong khoá họp thứ VI	1957-06-04		l	c			
    103-2002-nd-cp	Nghị định	2002-12-17	103/2002/NĐ-CP	Chính phủ	Quy định chế độ đền bù và trợ cấp đối với cá nhân, gia đình, cơ quan, tổ chức tham gia phòng, chống ma tuý bị thiệt hại về tính mạng, sức khoẻ, tài sản	2003-01-01		l	c			
    103-2006-nd-cp	Nghị định	2006-09-22	103/2006/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Sở hữu trí tuệ về sở hữu công nghiệp ban hành ngày 14/02/2007			l	t	2/2		
    103-2006-qd-bnnptnt	Quyết định	2006-11-14	103/2006/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn	về việc ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh	2006-12-13		l	c			
    103-2007-nd-cp	Nghị định	2007-06-14	103/2007/NĐ-CP	Chính phủ	Quy định trách nhiệm của người đứng đầu cơ quan, tổ chức, đơn vị và trách nhiệm của cán bộ, công chức, viên chức trong việc thực hành tiết kiệm, chống lãng phí	2007-07-23		l	c			
    103-2010-nd-cp	Nghị định	2010-10-01	103/2010/NĐ-CP					l	v			
    103-2010-tt-bqp	Thông tư	2010-08-02	103/2010/TT-BQP					l	v			
    103-2011-nd-cp	Nghị định	2011-11-15	103/2011/NĐ-CP					l	v			
    103-2014-tt-btc	Thông tư	2014-08-06	103/2014/TT-BTC	Bộ Tài chính	Hướng dẫn thực hiện nghĩa vụ thuế áp dụng đối với tổ chức, cá nhân nước ngoài kinh doanh tại Việt Nam hoặc có thu nhập tại Việt Nam	2014-10-01		s	m	3/3		
    103-2015-qh13	Nghị quyết	2015-11-25	103/2015/QH13	Quốc hội	về việc thi hành Bộ luật Tố tụng dân sự	2015-11-25		l	t	2/2		
    103-2016-nd-cp	Nghị định		103/2016/NĐ-CP	Chính phủ	Quy định về bảo đảm an toàn sinh học tại phòng xét nghiệm	2016-07-01		l	c			
    103-2016-qh13	Luật	2016-04-05	103/2016/QH13	Quốc hội	Báo chí	2017-01-01		l	klt	76/76		
    103-2017-nd-cp	Nghị định	2017-09-12	103/2017/NĐ-CP	Chính phủ	Quy định về thành lập, tổ chức, hoạt động, giải thể và quản lý các cơ sở trợ giúp xã hội	2017-11-01		s	m	5/5		
    103-2017-tt-btc	Thông tư	2017-10-05	103/2017/TT-BTC	Bộ Tài chính	Quy định quản lý và sử dụng kinh phí sự nghiệp thực hiện Chương trình mục tiêu Giáo dục nghề nghiệp - Việc làm và An toàn lao động giai đoạn 2016-2020	2017-12-01		l	c			
    103-2020-nd-cp	Nghị định	2020-09-04	103/2020/NĐ-CP					l	v			
    103-2022-nd-cp	Nghị định	2022-12-12	103/2022/NĐ-CP	Chính phủ	Quy định về trường của cơ quan nhà nước, tổ chức chính trị, tổ chức chính trị - xã hội, lực lượng vũ trang nhân dân			l	c			
    103-2024-nd-cp	Nghị định	2024-07-30	103/2024/NĐ-CP					s	m	3/3		
    103-2025-qh15	Luật		103/2025/QH15		Luật Tương trợ tư pháp về hình sự			l	l	4/4		
    103-2026-nd-cp	Nghị định	2026-03-31	103/2026/NĐ-CP	Chính phủ	quy định về đầu tư ra nước ngoài			s	m	6/6		
    104-1999-qd-ttg	Quyết định	1999-04-14	104/1999/QĐ-TTg	Thủ tướng Chính phủ	về một số chính sách đối với thanh niên xung phong đã hoàn thành nhiệm vụ trong kháng chiến			s	m	11/12		
    104-2003-nd-cp	Nghị định	2003-09-16	104/2003/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Pháp lệnh Dân số	2003-10-03		l	c			
    104-2008-qd-bnnptnt	Quyết định	2008-10-21	104/2008/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh	2008-11-16		l	c			
    104-2009-nd-cp	Nghị định	2009-11-09	104/2009/NĐ-CP	Chính phủ	quy định Danh mục hàng nguy hiểm và vận chuyển hàng nguy hiểm bằng phương tiện giao thông cơ giới đường bộ			l	t	2/2		
    104-2012-nd-cp	Nghị định	2012-12-05	104/2012/NĐ-CP	Chính phủ	Quy định đối với tàu quân sự nước ngoài đến nước Cộng hòa xã hội chủ nghĩa Việt Nam	2013-01-20		l	c			
    104-2015-qh13	Nghị quyết	2015-11-25	104/2015/QH13	Quốc hội	về việc thi hành Luật tố tụng hành chính ban hành ngày 30/06/2016	2015-11-25		l	t	2/2		
    104-2016-nd-cp	Nghị định	2016-07-01	104/2016/NĐ-CP	Chính phủ	Quy định về hoạt động tiêm chủng	2016-07-01		s	m	8/8		
    104-2016-qh13	Luật	2016-04-06	104/2016/QH13	Quốc hội	Tiếp cận thông tin	2018-07-01		s	klt	62/62		
    104-2018-nd-cp	Nghị định		104/2018/NĐ-CP	Chính phủ	Nghị định 104/2018/NĐ-CP hướng dẫn Luật sửa đổi, bổ sung một số điều của Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài	2018-08-08		l	c			
    104-2018-tt-btc	Thông tư	2018-11-14	104/2018/TT-BTC	Bộ Tài chính	Quy định thanh toán chi phí cho tổ chức, cá nhân được điều động, huy động trong hoạt động kiểm ngư	2019-01-01		l	c			
    104-2021-tt-bca	Thông tư	2021-11-08	104/2021/TT-BCA	Bộ Công an	Quy định về công tác bảo vệ bí mật nhà nước trong Công an nhân dân	2021-12-23		l	c			
    104-2022-nd-cp	Nghị định	2022-12-21	104/2022/NĐ-CP	Chính phủ				s	m	26/26		
    1046-ttr-snv	Tờ trình	2024-03-29	1046/TTr-SNV					l	t	2/2		
    1049-qd-ttg	Quyết định	2014-06-26	1049/QĐ-TTg	Thủ tướng Chính phủ	ban hành Danh Mục các đơn vị hành chính thuộc vùng khó khăn			s	m	3/3		
    105-2000-qd-ttg	Quyết định		105/2000/QĐ-TTg	Thủ tướng Chính phủ	về việc miễn nộp nợ thuế sử dụng đất nông nghiệp và thuế nhà, đất	2000-08-25		l	c			
    105-2000-tt-btc	Thông tư		105/2000/TT-BTC	Bộ Tài chính	Hướng dẫn miễn nộp nợ thuế sử dụng đất nông nghiệp, thuế nhà đất từ năm 1999 trở về trước	2000-10-23		l	c			
    105-2006-nd-cp	Nghị định		105/2006/NĐ-CP					l	v			
    105-2007-qd-bnnptnt	Quyết định	2007-12-27	105/2007/QĐ-BNN					l	v			
    105-2012-nd-cp	Nghị định	2012-12-17	105/2012/NĐ-CP	Chính phủ	Về tổ chức lễ tang cán bộ, công chức, viên chức	2013-02-01		s	m	9/9		
    105-2014-nd-cp	Nghị định	2014-11-15	105/2014/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật bảo hiểm y tế			s	m	8/8		
    105-2015-nd-cp	Nghị định	2015-10-20	105/2015/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Pháp lệnh Cảnh sát môi trường	2015-12-05		l	c			
    105-2016-nd-cp	Nghị định		105/2016/NĐ-CP	Chính phủ	Quy định về điều kiện hoạt động của tổ chức kiểm định, hiệu chuẩn, thử nghiệm phương tiện đo, chuẩn đo lường	2016-07-01		l	c			
    105-2016-qh13	Luật	2016-04-06	105/2016/QH13	Quốc hội	Luật Dược	2017-01-01		s	lm	145/145		
    105-2017-nd-cp	Nghị định	2017-09-14	105/2017/NĐ-CP	Chính phủ	Về kinh doanh rượu	2017-11-01		s	m	6/6		
    105-2018-tt-btc	Thông tư	2018-11-15	105/2018/TT-BTC					l	v			
    105-2020-nd-cp	Nghị định	2020-09-08	105/2020/NĐ-CP	Chính phủ	Quy định chính sách phát triển giáo dục mầm non			s	m	10/10		
    105-2020-tt-bca	Thông tư	2020-10-05	105/2020/TT-BCA	Bộ Công an	Quy định chế độ điều dưỡng trong Công an nhân dân	2020-11-19		l	c			
    105-2020-tt-btc	Thông tư	2020-12-03	105/2020/TT-BTC	Bộ Tài chính	Thông tư hướng dẫn về đăng ký thuế	2021-01-17		s	m	4/4		
    105-2021-nd-cp	Nghị định	2021-12-04	105/2021/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Phòng, chống ma túy	2022-01-01		s	m	4/4		
    105-2021-tt-bqp	Thông tư	2021-08-04	105/2021/TT-BQP	Bộ Quốc phòng	Quy định việc xây dựng, ký kết và thực hiện thỏa thuận quốc tế trong Quân đội nhân dân	2021-09-19		l	c			
    105-2021-tt-btc	Thông tư	2021-11-25	105/2021/TT-BTC					l	v			
    105-2024-nd-cp	Nghị định	2024-08-01	105/2024/NĐ-CP					l	v			
    105-2025-nd-cp	Nghị định	2025-05-15	105/2025/NĐ-CP	Chính phủ				l	t	2/2		
    105-2025-qh15	Luật		105/2025/QH15		Luật Giám định tư pháp			l	l	1/1		
    105-nq-cp	Nghị quyết	2026-04-08	105/NQ-CP	Chính phủ	Ban hành Chương trình hành động của Chính phủ thực hiện Kết luận số 210-KL/TW ngày 12 tháng 11 năm 2025 của Ban Chấp hành Trung ương Đảng khóa XIII về tiếp tục xây dựng, hoàn thiện tổ chức bộ máy của hệ thống chính trị trong thời gian tới	2026-04-08		s	mg	4/4		
    1051-qd-ttg	Quyết định	2013-07-03	1051/QĐ-TTg	Thủ tướng Chính phủ	ban hành Điều lệ về tổ chức và hoạt động của Quỹ Đổi mới công nghệ quốc gia			l	t	2/2		
    106-2009-qd-ttg	Quyết định	2009-08-20	106/2009/QĐ-TTg	Thủ tướng Chính phủ	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Dự trữ Nhà nước trực thuộc Bộ Tài chính	2009-10-05		l	c			
    106-2010-tt-bqp	Thông tư	2010-08-13	106/2010/TT-BQP					l	v			
    106-2011-nd-cp	Nghị định	2011-11-23	106/2011/NĐ-CP					l	v			
    106-2012-nd-cp	Nghị định	2012-12-20	106/2012/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Lao động - Thương binh và Xã hội			s	m	17/17		
    106-2014-tt-btc	Thông tư	2014-08-08	106/2014/TT-BTC					l	v			
    106-2016-qh13	Luật	2016-04-06	106/2016/QH13		Luật sửa đổi, bổ sung một số điều của Luật thuế giá trị gia tăng, Luật thuế tiêu thụ đặc biệt và Luật quản lý thuế	2016-07-01		s	lt	14/14		
    106-2016-tt-btc	Thông tư	2016-06-29	106/2016/TT-BTC	Bộ Tài chính		2016-08-16		l	c			
    106-2017-nd-cp	Nghị định		106/2017/NĐ-CP					l	v			
    106-2017-tt-btc	Thông tư		106/2017/TT-BTC					l	v			
    106-2020-nd-cp	Nghị định	2020-09-10	106/2020/NĐ-CP	Chính phủ	về vị trí việc làm và số lượng người làm việc trong đơn vị sự nghiệp công lập	2020-11-15		s	km	46/46		
    106-2020-tt-btc	Thông tư	2020-12-08	106/2020/TT-BTC					l	v			
    106-2021-nd-cp	Nghị định	2021-12-06	106/2021/NĐ-CP	Chính phủ	Quy định chi tiết một số điều Luật Biên phòng Việt Nam	2022-01-21		l	c			
    106-2024-nd-cp	Nghị định	2024-08-01	106/2024/NĐ-CP	Chính phủ	Quy định chính sách hỗ trợ nâng cao hiệu quả chăn nuôi	2024-09-20		l	c			
    106-2025-qh15	Luật		106/2025/QH15		Luật Thi hành án dân sự			l	l	4/4		
    107-2002-nd-cp	Nghị định	2002-12-23	107/2002/NĐ-CP					l	v			
    107-2006-nd-cp	Nghị định	2006-09-22	107/2006/NĐ-CP					l	v			
    107-2007-nd-cp	Nghị định	2007-06-25	107/2007/NĐ-CP					l	v			
    107-2008-qd-ttg	Quyết định	2008-07-30	107/2008/QĐ-TTg					l	v			
    107-2008-tt-btc	Thông tư	2008-11-18	107/2008/TT-BTC	Bộ Tài chính	Hướng dẫn bổ sung một số điểm về quản lý, điều hành ngân sách nhà nước	2008-12-18		l	c			
    107-2010-tt-bqp	Thông tư	2010-08-16	107/2010/TT-BQP	Bộ Quốc phòng	Ban hành Quy chế đào tạo cán bộ quân sự Ban chỉ huy quân sự xã, phường, thị trấn trình độ cao đẳng và đại học ngành quân sự cơ sở	2010-09-30		l	c			
    107-2012-tt-btc	Thông tư	2012-06-28	107/2012/TT-BTC					l	v			
    107-2016-nd-cp	Nghị định	2016-07-01	107/2016/NĐ-CP	Chính phủ	Quy định về điều kiện kinh doanh dịch vụ đánh giá sự phù hợp	2016-07-01		s	m	11/11		
    107-2016-qh13	Luật	2016-04-06	107/2016/QH13	Quốc hội	Luật Thuế xuất khẩu, thuế nhập khẩu	2016-09-01		s	lm	33/33		
    107-2016-tt-bqp	Thông tư	2016-06-30	107/2016/TT-BQP	Bộ Quốc phòng	Quy định về khám, chữa bệnh đối với quân nhân chuyên nghiệp có đủ 15 năm trở lên công tác trong Bộ Quốc phòng đã về phục viên	2016-08-15		l	c			
    107-2017-nd-cp	Nghị định	2017-09-15	107/2017/NĐ-CP					l	v			
    107-2017-tt-btc	Thông tư	2017-10-10	107/2017/TT-BTC	Bộ Tài chính	hướng dẫn chế độ kế toán hành chính sự nghiệp			s	m	3/3		
    107-2020-nd-cp	Nghị định	2020-09-14	107/2020/NĐ-CP	Chính phủ				l	t	2/2		
    107-2020-tt-btc	Thông tư	2020-12-21	107/2020/TT-BTC	Bộ Tài chính	Hướng dẫn giao dịch mua lại có kỳ hạn trái phỉếu Chính phủ từ nguồn ngân quỹ nhà nước tạm thời nhàn rỗi của Kho bạc Nhà nước	2021-04-01		l	c			
    107-2021-nd-cp	Nghị định	2021-12-06	107/2021/NĐ-CP	Chính phủ				s	m	4/4		
    107-2022-nd-cp	Nghị định	2022-12-28	107/2022/NĐ-CP	Chính phủ	Về thí điểm chuyển nhượng kết quả giảm phát thải và quản lý tài chính thỏa thuận chi trả giảm phát thải khí nhà kính vùng Bắc Trung Bộ			l	c			
    107-2025-tt-btc	Thông tư	2025-11-14	107/2025/TT-BTC	Bộ Tài chính	Hướng dẫn kế toán quỹ bảo hiểm xã hội, quỹ bảo hiểm y tế, quỹ bảo hiểm thất nghiệp	2026-01-01		l	gt	2/2		
    108-2006-nd-cp	Nghị định	2006-09-22	108/2006/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đầu tư			s	m	3/3		
    108-2007-nd-cp	Nghị định	2007-06-26	108/2007/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)	2007-08-07		s	m	3/3		
    108-2008-nd-cp	Nghị định	2008-10-07	108/2008/NĐ-CP					l	v			
    108-2008-qd-bnnptnt	Quyết định	2008-11-06	108/2008/QĐ-BNN					l	v			
    108-2008-tt-btc	Thông tư	2008-11-18	108/2008/TT-BTC	Bộ Tài chính	hướng dẫn xử lý ngân sách cuối năm và lập, báo cáo quyết toán ngân sách nhà nước hàng năm			l	t	2/2		
    108-2011-nd-cp	Nghị định	2011-11-30	108/2011/NĐ-CP					l	v			
    108-2013-tt-btc	Thông tư	2013-08-13	108/2013/TT-BTC	Bộ Tài chính	Quy định về quản lý định mức kinh tế - kỹ thuật hàng dự trữ quốc gia	2013-10-01		l	c			
    108-2014-nd-cp	Nghị định	2014-11-20	108/2014/NĐ-CP	Chính phủ	về chính sách tinh giản biên chế	2015-01-10		s	k	1/1		
    108-2015-nd-cp	Nghị định	2015-10-28	108/2015/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thuế tiêu thụ đặc biệt và Luật sửa đổi, bổ sung một số điều của Luật Thuế tiêu thụ đặc biệt	2016-01-01		s	m	7/7		
    108-2016-nd-cp	Nghị định	2016-07-01	108/2016/NĐ-CP	Chính phủ	Quy định chi tiết điều kiện kinh doanh sản phẩm, dịch vụ an toàn thông tin mạng	2016-07-01		s	m	4/4		
    108-2016-qh13	Luật	2016-04-09	108/2016/QH13	Quốc hội	Luật Điều ước quốc tế	2016-07-01		s	lt	90/90		
    108-2017-tt-btc	Thông tư	2017-10-16	108/2017/TT-BTC					l	v			
    108-2020-nd-cp	Nghị định	2020-09-14	108/2020/NĐ-CP					l	v			
    108-2021-nd-cp	Nghị định	2021-12-07	108/2021/NĐ-CP	Chính phủ	điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội và trợ cấp hằng tháng			s	m	3/3		
    108-2025-qh15	Luật	2025-12-10	108/2025/QH15	Quốc hội	Quản lý thuế	2026-07-01		s	kl	14/14		
    108-ttr-snv	Tờ trình	2025-03-12	108/TTr-SNV					l	t	2/2		
    1081-2002-qd-nhnn	Quyết định	2002-10-07	1081/2002/QĐ-NHNN					l	v			
    1085-bldtbxh-qd	Quyết định	1996-09-06	1085/LĐTBXH-QĐ	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    109-2002-nd-cp	Nghị định	2002-12-27	109/2002/NĐ-CP					l	v			
    109-2005-nd-cp	Nghị định	2005-08-24	109/2005/NĐ-CP	Chính phủ	về việc sửa đổi, bổ sung một số điều của Nghị định số 89/1999/NĐ-CP ngày 01 tháng 9 năm 1999 của Chính phủ về bảo hiểm tiền gửi			l	c			
    109-2009-nd-cp	Nghị định	2009-12-01	109/2009/NĐ-CP	Chính phủ				l	t	2/2		
    109-2009-ttlt-btc-bgddt	Thông tư liên tịch	2009-05-29	109/2009/TTLT/BTC-BGDĐT		hướng dẫn một số chế độ tài chính đối với học sinh các trường phổ thông dân tộc nội trú và các trường dự bị đại học dân tộc			l	t	2/2		
    109-2013-nd-cp	Nghị định	2013-09-24	109/2013/NĐ-CP					l	v			
    109-2014-tt-bqp	Thông tư	2014-08-20	109/2014/TT-BQP	Bộ Quốc phòng		2014-10-06		l	c			
    109-2015-tt-btc	Thông tư	2015-07-22	109/2015/TT-BTC	Bộ Tài chính		2015-09-10		l	c			
    109-2016-nd-cp	Nghị định	2016-07-01	109/2016/NĐ-CP	Chính phủ				l	t	2/2		
    109-2016-tt-btc	Thông tư	2016-06-30	109/2016/TT-BTC	Bộ Tài chính	Quy định lập dự toán, quản lý, sử dụng và quyết toán kinh phí thực hiện các cuộc điều tra thống kê, Tổng điều tra thống kê quốc gia	2017-01-01		s	m	21/21		
    109-2018-nd-cp	Nghị định	2018-08-29	109/2018/NĐ-CP	Chính phủ	Nông nghiệp hữu cơ	2018-10-16		l	c			
    109-2021-nd-cp	Nghị định	2021-12-08	109/2021/NĐ-CP	Chính phủ	Quy định cơ sở y tế đủ điều kiện xác định tình trạng nghiện ma túy và hồ sơ, trình tự; thủ tục xác định tình trạng nghiện ma túy	2022-01-01		l	c			
    109-2021-tt-bqp	Thông tư	2021-08-23	109/2021/TT-BQP	Bộ Quốc phòng		2021-10-10		l	c			
    109-2022-nd-cp	Nghị định	2022-12-30	109/2022/NĐ-CP					l	v			
    109-2025-nd-cp	Nghị định		109/2025/NĐ-CP					l	v			
    109-2025-qh15	Luật	2025-12-10	109/2025/QH15	Quốc hội	Thuế thu nhập cá nhân	2026-07-01		s	klt	14/14		
    109-nq-cp	Nghị quyết	2026-04-16	109/NQ-CP	Chính phủ	Cập nhật, bổ sung Chương trình hành động của Chính phủ thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng và Kết luận số 18-KL/TW của Trung ương về Kế hoạch phát triển kinh tế - xã hội, tài chính quốc gia và vay, trả nợ cô	2026-04-16		s	mg	7/7		
    1097-2015-ubtvqh13	Nghị quyết	2015-12-22	1097/2015/UBTVQH13	Ủy ban Thường vụ Quốc hội				s	m	4/4		
    11-1999-nd-cp	Nghị định	1999-03-03	11/1999/NĐ-CP					l	v			
    11-2002-ttlt-bnv-btc-bnnptnt	Thông tư liên tịch	2002-10-25	11/2002/TTLT-BNV-BTC-BNNPTNT					l	v			
    11-2003-qd-ttg	Quyết định		11/2003/QĐ-TTg	Thủ tướng Chính phủ		2003-01-15		l	c			
    11-2003-qh11	Luật	2003-11-26	11/2003/QH11	Quốc hội	Tổ chức Hội đồng nhân dân và Ủy ban nhân dân			s	kl	3/3		
    11-2005-ttlt-bnv-bldtbxh-btc-ubdt	Thông tư liên tịch	2005-01-05	11/2005/TTLT-BNV-BLĐTBXH-BTC-UBDT					s	m	3/3		
    11-2006-tt-btm	Thông tư	2006-09-28	11/2006/TT-BTM					l	v			
    11-2008-qh12	Luật	2008-06-03	11/2008/QH12	Quốc hội	Luật Hoạt động chữ thập đỏ	2009-01-01		s	lt	37/37		
    11-2008-ttlt-bldtbxh-btc	Thông tư liên tịch	2008-07-21	11/2008/TTLT-BLĐTBXH-BTC		hướng dẫn quản lý và sử dụng Quỹ hỗ trợ việc làm ngoài nước			s	m	3/3		
    11-2008-ttlt-byt-bkhcn	Thông tư liên tịch	2008-12-29	11/2008/TTLT-BYT-BKHCN	Bộ Y tế; Bộ Khoa học và Công nghệ	Hướng dẫn xây dựng, thẩm định, công bố Bộ tiêu chuẩn quốc gia về thuốc và ban hành, xuất bản Dược điển Việt Nam	2009-02-07		l	c			
    11-2009-tt-bnnptnt	Thông tư	2009-03-04	11/2009/TT-BNN	Bộ Nông nghiệp và Phát triển nông thôn	về việc sửa đổi, bổ sung một số điều về quy trình, thủ tục kiểm dịch động vật, sản phẩm động vật			l	t	2/2		
    11-2009-tt-btc	Thông tư	2009-01-21	11/2009/TT-BTC					l	v			
    11-2009-tt-byt	Thông tư	2009-08-14	11/2009/TT-BYT					l	v			
    11-2010-nd-cp	Nghị định	2010-02-24	11/2010/NĐ-CP					l	v			
    11-2010-tt-bkhcn	Thông tư	2010-07-30	11/2010/TT-BKHCN					l	v			
    11-2010-tt-bnnptnt	Thông tư	2010-03-10	11/2010/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2010-04-24		l	c			
    11-2010-tt-bnv	Thông tư	2010-11-26	11/2010/TT-BNV					l	v			
    11-2010-tt-bvhttdl	Thông tư	2010-12-22	11/2010/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Quy định tiêu chí của Trung tâm văn hóa-thể thao quận, huyện, thị xã, thành phố trực thuộc tỉnh			l	c			
    11-2011-nd-cp	Nghị định	2011-01-30	11/2011/NĐ-CP	Chính phủ		2011-04-01		l	c			
    11-2011-qd-ttg	Quyết định	2011-02-18	11/2011/QĐ-TTg	Thủ tướng Chính phủ	Về chính sách khuyến khích phát triển ngành mây tre	2011-04-05		l	c			
    11-2011-tt-bkhcn	Thông tư	2011-06-30	11/2011/TT-BKHCN					l	v			
    11-2011-tt-bnv	Thông tư	2011-09-26	11/2011/TT-BNV	Bộ Nội vụ	Hướng dẫn thi hành một số điều của Nghị định số 12/2011/NĐ-CP ngày 30 tháng 01 năm 2011của Chính phủ về tổ chức và chính sách đối với thanh niên xung phong	2011-11-01		l	c			
    11-2011-tt-bvhttdl	Thông tư	2011-09-19	11/2011/TT-BVHTTDL					l	v			
    11-2011-tt-nhnn	Thông tư	2011-04-29	11/2011/TT-NHNN	Ngân hàng Nhà nước Việt Nam		2011-05-01		s	m	4/4		
    11-2011-tt-ttcp	Thông tư	2011-11-09	11/2011/TT-TTCP					l	v			
    11-2012-qh13	Luật		11/2012/QH13		Luật Giá			l	l	12/12		
    11-2012-ttlt-bca-byt-btc	Thông tư liên tịch	2012-09-12	11/2012/TTLT-BCA-BYT-BTC					l	v			
    11-2013-nd-cp	Nghị định	2013-01-14	11/2013/NĐ-CP	Chính phủ				l	t	2/2		
    11-2013-tt-bkhcn	Thông tư	2013-03-29	11/2013/TT-BKHCN	Bộ Khoa học và Công nghệ				l	t	2/2		
    11-2013-tt-btc	Thông tư	2013-01-21	11/2013/TT-BTC					l	v			
    11-2013-tt-byt	Thông tư	2013-04-08	11/2013/TT-BYT	Bộ Y tế		2013-05-23		l	c			
    11-2013-ttlt-btp-bca-bqp-btc-vksndtc-tandtc	Thông tư liên tịch	2013-07-04	11/2013/TTLT-BTP-BCA-BQP-BTC-VKSNDTC-TANDTC					l	v			
    11-2014-nd-cp	Nghị định	2014-02-18	11/2014/NĐ-CP	Chính phủ	Về hoạt động thông tin khoa học và công nghệ	2014-04-15		s	m	8/8		
    11-2014-tt-bct	Thông tư	2014-03-24	11/2014/TT-BCT					l	v			
    11-2014-tt-bkhcn	Thông tư	2014-05-30	11/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định việc đánh giá, nghiệm thu kết quả thực hiện nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước	2014-08-01		s	m	14/14		
    11-2014-tt-btp	Thông tư	2014-04-17	11/2014/TT-BTP	Bộ Tư pháp	Quy định về bảo đảm bình đẳng giới trong trợ giúp pháp lý	2014-07-01		l	c			
    11-2014-tt-byt	Thông tư	2014-03-18	11/2014/TT-BYT	Bộ Y tế	Quy định quản lý bộ xét nghiệm nhanh thực phẩm	2014-06-01		l	c			
    11-2014-tt-nhnn	Thông tư	2014-03-28	11/2014/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định việc mang vàng của cá nhân khi xuất cảnh, nhập cảnh	2014-05-15		l	t	2/2		
    11-2014-ttlt-bqp-bnv-bldtbxh-btc	Thông tư liên tịch	2014-03-05	11/2014/TTLT-BQP-BNV-BLĐTBXH-BTC	Bộ Quốc phòng; Bộ Nội vụ; Bộ Lao động - Thương binh và Xã hội; Bộ Tài chính		2014-04-19		l	c			
    11-2015-tt-bca	Thông tư	2015-03-02	11/2015/TT-BCA	Bộ Công an	Quy định quy trình giải quyết khiếu nại trong công an nhân dân	2015-04-20		l	c			
    11-2015-tt-bct	Thông tư	2015-06-04	11/2015/TT-BCT	Bộ Công Thương	Quy định về quá cảnh hàng hóa của nước Cộng hòa Nhân dân Trung Hoa qua lãnh thổ nước Cộng hòa xã hội chủ nghĩa Việt Nam	2015-07-20		l	t	2/2		
    11-2015-tt-bnnptnt	Thông tư	2015-03-10	11/2015/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn				l	t	2/2		
    11-2015-tt-btttt	Thông tư	2015-05-05	11/2015/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định chuẩn kỹ năng nhân lực công nghệ thông tin chuyên nghiệp	2015-06-22		l	c			
    11-2015-ttlt-byt-bnv	Thông tư liên tịch	2015-05-27	11/2015/TTLT-BYT-BNV	Bộ Y tế; Bộ Nội vụ	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp y tế công cộng	2015-07-16		l	c			
    11-2016-nd-cp	Nghị định	2016-02-03	11/2016/NĐ-CP	Chính phủ	về việc quy định chi tiết thi hành một số điều của Bộ Luật lao động về lao động nước ngoài làm việc tại Việt Nam			s	m	4/4		
    11-2016-tt-bct	Thông tư	2016-07-05	11/2016/TT-BCT	Bộ Công Thương		2016-08-20		l	c			
    11-2016-tt-bgtvt	Thông tư	2016-06-02	11/2016/TT-BGTVT	Bộ Giao thông vận tải				l	c			
    11-2016-tt-bkhcn	Thông tư	2016-06-28	11/2016/TT-BKHCN	Bộ Khoa học và Công nghệ				l	t	2/2		
    11-2016-tt-bnnptnt	Thông tư	2016-06-01	11/2016/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định trang phục, phù hiệu, cấp hiệu, biển hiệu, thẻ kiểm dịch động vật	2016-07-18		l	c			
    11-2016-tt-btc	Thông tư	2016-01-19	11/2016/TT-BTC					l	v			
    11-2016-tt-byt	Thông tư	2016-05-11	11/2016/TT-BYT	Bộ Y tế				s	m	3/3		
    11-2016-tt-nhnn	Thông tư	2016-06-29	11/2016/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Sửa đổi, bổ sung một số văn bản quy phạm pháp luật về hoạt động cung ứng dịch vụ nhận và chi, trả ngoại tệ,hoạt động đại lý đổi ngoại tệ, bàn đổi ngoại tệ của cá nhân	2016-08-13		l	c			
    11-2016-ttlt-btp-tandtc-vksndt	Thông tư liên tịch	2016-08-01	11/2016/TTLT-BTP-TANDTC-VKSNDT	Viện kiểm sát nhân dân tối cao	Quy định một số vấn đề về thủ tục thi hành án dân sự và phối hợp liên ngành trong thi hành án dân sự	2016-09-30		l	c			
    11-2016-ttlt-btttt-bnv	Thông tư liên tịch	2016-04-07	11/2016/TTLT-BTTTT-BNV	Bộ Thông tin và Truyền thông; Bộ Nội vụ		2016-05-25		l	c			
    11-2016-ttlt-bxd-bnv	Thông tư liên tịch	2016-06-29	11/2016/TTLT-BXD-BNV	Bộ Xây dựng; Bộ Nội vụ	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp của viên chức chuyên ngành Xây dựng	2016-08-12		l	c			
    11-2016-ubtvqh13	Pháp lệnh	2016-03-08	11/2016/UBTVQH13	Ủy ban Thường vụ Quốc hội	Pháp lệnh Quản lý thị trường	2016-09-01		s	lc	46/46		
    11-2017-qh14	Luật	2017-06-20	11/2017/QH14	Quốc hội	Luật Trợ giúp pháp lý	2018-01-01		s	lt	63/63		
    11-2017-tt-bgtvt	Thông tư	2017-04-05	11/2017/TT-BGTVT	Bộ Giao thông vận tải	Quy định về trang phục của cán bộ, công chức và người lao động Cục Hàng không Việt Nam	2017-06-01		l	c			
    11-2017-tt-bkhcn	Thông tư	2017-08-11	11/2017/TT-BKHCN	Bộ Khoa học và Công nghệ		2017-10-15		l	c			
    11-2017-tt-bnnptnt	Thông tư		11/2017/TT-BNNPTNT					l	v			
    11-2017-tt-bxd	Thông tư		11/2017/TT-BXD					l	v			
    11-2017-tt-nhnn	Thông tư	2017-08-30	11/2017/TT-NHNN					l	v			
    11-2018-qd-ttg	Quyết định	2018-03-01	11/2018/QĐ-TTg	Thủ tướng Chính phủ	ban hành Bảng phân loại tiêu dùng theo mục đích của hộ gia đình Việt Nam	2018-04-20		l	t	2/2		
    11-2018-tt-bgddt	Thông tư	2018-04-06	11/2018/TT-BGDĐT	Bộ Giáo dục và Đào tạo	ban hành Tiêu chí để xác định hàng hóa chuyên dùng phục vụ trực tiếp cho giáo dục	2018-05-22		l	c			
    11-2018-tt-bgtvt	Thông tư	2018-03-28	11/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về cầu chung, giao thông trên khu vực cầu chung	2018-07-01		l	c			
    11-2018-tt-bkhcn	Thông tư	2018-08-08	11/2018/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định định mức kinh tế - kỹ thuật hoạt động kiểm định, hiệu chuẩn phương tiện đo cho trạm quan trắc môi trường không khí tự động, liên tục	2018-09-15		l	c			
    11-2018-tt-bldtbxh	Thông tư	2018-09-26	11/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành chương trình môn học Tin học thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng			s	m	3/3		
    11-2018-tt-bnv	Thông tư	2018-09-14	11/2018/TT-BNV	Bộ Nội vụ	Ban hành Bộ chỉ tiêu thống kê về thanh niên Việt Nam	2018-10-30		l	c			
    11-2018-tt-btttt	Thông tư	2018-10-15	11/2018/TT-BTTTT	Bộ Thông tin và Truyền thông	Công bố chi tiết Danh mục sản phẩm công nghệ thông tin đã qua sử dụng cấm nhập khẩu kèm theo mã số HS			l	c			
    11-2018-tt-byt	Thông tư	2018-05-04	11/2018/TT-BYT	Bộ Y tế	quy định về chất lượng thuốc, nguyên liệu làm thuốc	2018-06-20		s	m	4/4		
    11-2019-nd-cp	Nghị định		11/2019/NĐ-CP					l	v			
    11-2019-tt-bct	Thông tư	2019-07-30	11/2019/TT-BCT	Bộ Công Thương	Hướng dẫn thực hiện hoạt động xúc tiến thương mại phát triển ngoại thương thuộc Chương trình cấp quốc gia về xúc tiến thương mại	2019-09-16		l	t	2/2		
    11-2019-tt-bgtvt	Thông tư	2019-03-11	11/2019/TT-BGTVT	Bộ Giao thông vận tải				l	c			
    11-2019-tt-btttt	Thông tư	2019-10-22	11/2019/TT-BTTTT	Bộ Thông tin và Truyền thông				l	c			
    11-2019-tt-bvhttdl	Thông tư	2019-11-11	11/2019/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Quy định về điều kiện để cơ sở đào tạo, nghiên cứu được tổ chức thực hiện các chương trình bồi dưỡng viên chức ngành văn hóa, thể thao và du lịch	2020-01-01		l	c			
    11-2020-nd-cp	Nghị định	2020-01-20	11/2020/NĐ-CP	Chính phủ	Quy định về thủ tục hành chính thuộc lĩnh vực Kho bạc Nhà nước	2020-03-16		s	m	25/25		
    11-2020-tt-bgtvt	Thông tư	2020-05-21	11/2020/TT-BGTVT	Bộ Giao thông vận tải	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành cảng vụ hàng không	2020-08-01		l	c			
    11-2020-tt-bldtbxh	Thông tư	2020-11-12	11/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	ban hành danh mục nghề, công việc nặng nhọc, độc hại, nguy hiểm và nghề, công việc đặc biệt nặng nhọc, độc hại, nguy hiểm	2021-03-01		s	m	3/3		
    11-2020-tt-bnnptnt	Thông tư	2020-10-27	11/2020/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy định kỹ thuật và định mức kinh tế - kỹ thuật cho hoạt động quy hoạch thủy lợi và điều tra cơ bản thủy lợi	2020-12-15		l	c			
    11-2020-tt-btc	Thông tư	2020-02-20	11/2020/TT-BTC					l	v			
    11-2020-tt-btnmt	Thông tư	2020-09-30	11/2020/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật xây dựng mạng lưới trọng lực quốc gia	2020-11-30		l	c			
    11-2020-tt-btp	Thông tư	2020-12-31	11/2020/TT-BTP	Bộ Tư pháp	Quy định về mẫu thẻ, trình tự, thủ tục cấp mới, cấp lại thẻ giám định viên tư pháp	2020-02-15		s	m	7/7		
    11-2020-tt-btttt	Thông tư	2020-05-14	11/2020/TT-BTTTT	Bộ Thông tin và Truyền thông	Thông tư quy định Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Thông tin và Truyền thông	2020-07-01		l	t	2/2		
    11-2020-tt-byt	Thông tư	2020-06-19	11/2020/TT-BYT	Bộ Y tế	Ban hành Thông tư ban hành Danh mục hoạt chất cấm sử dụng và hạn chế phạm vi sử dụng trong chế phẩm diệt côn trùng, diệt khuẩn dùng trong lĩnh vực gia dụng và y tế	2020-08-20		l	c			
    11-2021-nd-cp	Nghị định	2021-02-10	11/2021/NĐ-CP	Chính phủ	Quy định giao các khu vực biển nhất định cho tổ chức, cá nhân khai thác, sử dụng tài nguyên biển	2021-03-30		l	c			
    11-2021-tt-bkhcn	Thông tư	2021-11-18	11/2021/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định chi tiết xây dựng và áp dụng tiêu chuẩn	2022-01-06		l	c			
    11-2021-tt-bldtbxh	Thông tư	2021-09-30	11/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn chức năng, nhiệm vụ, quyền hạn của Sở Lao động - Thương binh và Xã hội thuộc Ủy ban nhân dân cấp tỉnh và Phòng Lao động - Thương binh và Xã hội thuộc Ủy ban nhân dân cấp huyện	2021-11-15		s	mg	5/5		
    11-2021-tt-bxd	Thông tư	2021-08-31	11/2021/TT-BXD	Bộ Xây dựng	hướng dẫn một số nội dung xác định và quản lý chi phí đầu tư xây dựng			s	m	5/5		
    11-2021-tt-byt	Thông tư	2021-08-19	11/2021/TT-BYT	Bộ Y tế	Hướng dẫn đăng ký lưu hành vắc xin phòng Covid - 19 trong trường hợp cấp bách	2021-08-19		l	t	2/2		
    11-2022-qh15	Luật	2022-11-14	11/2022/QH15	Quốc hội	Thanh tra	2023-07-01		s	kl	12/12		
    11-2022-tt-bgtvt	Thông tư		11/2022/TT-BGTVT					l	v			
    11-2022-tt-bkhcn	Thông tư	2022-08-10	11/2022/TT-BKHCN	Bộ Khoa học và Công nghệ	Bãi bỏ các văn bản quy phạm pháp luật do Bộ trưởng Bộ Khoa học và Công nghệ ban hành quy định về phương pháp xác định tỷ lệ nội địa hóa đối với ô tô			l	c			
    11-2022-tt-bldtbxh	Thông tư	2022-06-30	11/2022/TT-BLĐTBXH		Hướng dẫn một số nội dung thực hiện hỗ trợ việc làm bền vững thuộc Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025	2022-08-15		l	g			
    11-2022-tt-bnnptnt	Thông tư		11/2022/TT-BNNPTNT					l	v			
    11-2022-tt-btnmt	Thông tư		11/2022/TT-BTNMT					l	v			
    11-2022-tt-btttt	Thông tư	2022-07-29	11/2022/TT-BTTTT	Bộ Thông tin và Truyền thông				s	m	3/3		
    11-2022-tt-bvhttdl	Thông tư	2022-11-03	11/2022/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch		2023-01-01		l	c			
    11-2023-nd-cp	Nghị định		11/2023/NĐ-CP	Chính phủ	về thành lập và Quy chế hoạt động của Quỹ hỗ trợ phát triển nghề cá Khánh Hòa	2023-04-13		l	c			
    11-2023-tt-bgtvt	Thông tư	2023-06-28	11/2023/TT-BGTVT	Bộ Giao thông vận tải				l	c			
    11-2023-tt-bkhcn	Thông tư	2023-06-26	11/2023/TT-BKHCN					l	v			
    11-2023-tt-bldtbxh	Thông tư	2023-10-17	11/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn về vị trí việc làm lãnh đạo, quản lý và chức danh nghề nghiệp chuyên ngành, cơ cấu viên chức theo chức danh nghề nghiệp trong đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực lao động, người có công và xã hội	2023-12-05		s	mg	7/7		
    11-2023-tt-bnnptnt	Thông tư	2023-11-15	11/2023/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2024-01-01		l	c			
    11-2023-tt-btc	Thông tư	2023-02-09	11/2023/TT-BTC	Bộ Tài chính	Hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực tài chính	2023-03-31		l	c			
    11-2023-tt-bvhttdl	Thông tư	2023-10-05	11/2023/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định về tổ chức và hoạt động của Hội đồng thẩm định, phân loại phim	2023-11-21		l	t	2/2		
    11-2023-tt-byt	Thông tư	2023-05-11	11/2023/TT-BYT	Bộ Y tế	quy định về việc thực hiện địa điểm cấm hút thuốc lá và xét tặng Giải thưởng Môi trường không thuốc lá	2023-08-01		l	c			
    11-2024-tt-bgddt	Thông tư	2024-09-18	11/2024/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức tư vấn học sinh trong các cơ sở giáo dục phổ thông và trường chuyên biệt công lập			l	c			
    11-2024-tt-bkhdt	Thông tư	2024-06-24	11/2024/TT-BKHĐT		Quy định tiêu chí phân loại, điều kiện thành lập, sáp nhập, hợp nhất, giải thể các đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực kế hoạch, đầu tư và thống kê	2024-08-10		l	g			
    11-2024-tt-bldtbxh	Thông tư	2024-10-31	11/2024/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn xếp hạng một số loại hình đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực lao động, người có công và xã hội	2024-12-15		s	mg	9/9		
    11-2024-tt-btc	Thông tư	2024-02-05	11/2024/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác và sử dụng tài liệu địa chất, khoáng sản	2024-03-21		l	c			
    11-2024-tt-btp	Thông tư	2024-09-24	11/2024/TT-BTP	Bộ Tư pháp	Quy định tiêu chuẩn, điều kiện xét thăng hạng đối với chức danh nghề nghiệp Đăng ký biện pháp bảo đảm	2024-11-08		l	c			
    11-2025-nd-cp	Nghị định	2025-07-01	11/2025/NĐ-CP	Chính phủ				s	m	4/4		
    11-2025-nq-hdnd	Nghị quyết	2025-06-27	11/2025/NQ-HĐND	Hội đồng nhân dân				s	m	4/4		
    11-2025-qd-ubnd	Quyết định	2025-02-28	11/2025/QĐ-UBND					l	v			
    11-2026-tt-bnnmt	Thông tư	2026-02-13	11/2026/TT-BNNMT	Bộ Nông nghiệp và Môi trường	quy định quản lý, vận hành Hệ thống đăng ký quốc gia về hạn ngạch phát thải khí nhà kính và tín chỉ các-bon			s	m	4/4		
    11-2026-tt-btc	Thông tư	2026-02-10	11/2026/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp phí thuộc lĩnh vực đường sắt	2026-03-27		l	gt	2/2		
    11-hd-vptw	Hướng dẫn	2004-05-28	11-HD/VPTW	Văn phòng Trung ương Đảng	về thể thức văn bản của Đảng			s	k			
    11-nq-cp	Nghị quyết	2026-01-14	11/NQ-CP	Chính phủ				l	t	2/2		
    11-nq-tw	Nghị quyết	2017-06-03	11-NQ/TW	Ban Chấp hành Trung ương	về hoàn thiện thể chế kinh tế thị trường định hướng xã hội chủ nghĩa			s	k			
    11-qdi-tw	Quy định	2019-02-18	11-QĐi/TW	Bộ Chính trị	về trách nhiệm của người đứng đầu cấp ủy trong việc tiếp dân, đối thoại trực tiếp với dân và xử lý những phản ánh, kiến nghị của dân			s	k			
    11-tt-ldcl	Tờ trình	2025-01-24	11/TT-LĐCL					s	m	4/4		
    110-2004-nd-cp	Nghị định	2004-04-08	110/2004/NĐ-CP	Chính phủ	về công tác văn thư			s	km	8/8		
    110-2005-qd-ubnd	Quyết định	2005-12-29	110/2005/QĐ-UBND					l	v			
    110-2011-nd-cp	Nghị định	2011-12-05	110/2011/NĐ-CP	Chính phủ	Về quản lý hoạt động thuê, mua tàu bay, động cơ, phụ tùng vật tư và dịch vụ bảo dưỡng, sửa chữa tàu bay, động cơ, phụ tùng vật tư tàu bay	2012-02-01		l	c			
    110-2013-nd-cp	Nghị định	2013-09-24	110/2013/NĐ-CP	Chính phủ				s	m	3/3		
    110-2013-tt-btc	Thông tư	2013-08-14	110/2013/TT-BTC	Bộ Tài chính	Quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước bảo đảm thực hiện nhiệm vụ chuyên môn thuộc công tác bảo vệ bí mật nhà nước	2013-10-01		l	c			
    110-2014-nd-cp	Nghị định	2014-11-20	110/2014/NĐ-CP	Chính phủ	Quy định điều kiện kinh doanh vận tải đường thủy nội địa	2015-01-05		l	c			
    110-2014-tt-bqp	Thông tư	2014-08-22	110/2014/TT-BQP	Bộ Quốc phòng	Ban hành Quy chế quản lý, cung cấp và sử dụng dịch vụ internet trong Quân đội nhân dân Việt Nam	2014-10-10		l	c			
    110-2015-qh13	Nghị quyết	2015-11-27	110/2015/QH13	Quốc hội	về việc thi hành Bộ luật Tố tụng hình sự	2015-11-27		l	t	2/2		
    110-2015-tt-btc	Thông tư	2015-07-28	110/2015/TT-BTC					l	v			
    110-2016-ttlt-btc-bkhcn	Thông tư liên tịch	2016-06-30	110/2016/TTLT-BTC-BKHCN	Bộ Tài chính; Bộ Khoa học và Công nghệ	Hướng dẫn phối hợp kiểm tra chất lượng và thông quan hàng hóa nhập khẩu	2016-09-01		l	c			
    110-2017-tt-btc	Thông tư		110/2017/TT-BTC					l	v			
    110-2020-tt-bca	Thông tư	2020-10-16	110/2020/TT-BCA	Bộ Công an	Quy định quy trình thu thập vân tay của người đề nghị cấp hộ chiếu có gắn chíp điện tử và người đăng ký xuất cảnh, nhập cảnh bằng cổng kiểm soát tự động	2020-11-30		l	c			
    111-2004-nd-cp	Nghị định	2004-04-08	111/2004/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Pháp lệnh Lưu trữ quốc gia			s	k			
    111-2009-tt-bqp	Thông tư	2009-11-20	111/2009/TT-BQP					l	v			
    111-2013-nd-cp	Nghị định	2013-09-30	111/2013/NĐ-CP					l	v			
    111-2013-tt-btc	Thông tư	2013-08-15	111/2013/TT-BTC	Bộ Tài chính		2013-10-01		s	m	11/11		
    111-2014-nd-cp	Nghị định	2014-11-20	111/2014/NĐ-CP	Chính phủ	Quy định niên hạn sử dụng của phương tiện thủy nội địa và niên hạn sử dụng của phương tiện thủy được phép nhập khẩu	2015-01-05		l	c			
    111-2016-nd-cp	Nghị định		111/2016/NĐ-CP	Chính phủ	Quy định điều kiện kinh doanh dịch vụ đóng mới, hoán cải, sửa chữa tàu biển	2016-07-01		l	c			
    111-2017-tt-btc	Thông tư		111/2017/TT-BTC					l	v			
    111-2020-nd-cp	Nghị định	2020-09-18	111/2020/NĐ-CP					l	v			
    111-2021-nd-cp	Nghị định	2021-12-09	111/2021/NĐ-CP	Chính phủ				l	t	2/2		
    111-2022-nd-cp	Nghị định	2022-12-30	111/2022/NĐ-CP	Chính phủ	về hợp đồng đối với một số loại công việc trong cơ quan hành chính và đơn vị sự nghiệp công lập	2023-02-22		s	kmg	8/8		
    111-2024-qh15	Nghị quyết	2024-01-18	111/2024/QH15	Quốc hội	về một số cơ chế, chính sách đặc thù thực hiện các chương trình mục tiêu quốc gia			s	m	3/3		
    111-2025-nd-cp	Nghị định	2025-05-22	111/2025/NĐ-CP	Chính phủ				s	m	6/6		
    111-2025-qh15	Luật		111/2025/QH15		Luật Bảo hiểm tiền gửi			l	l	1/1		
    112-2009-qd-ttg	Quyết định	2009-09-11	112/2009/QĐ-TTg					l	v			
    112-2010-ttlt-btc-bldtbxh	Thông tư liên tịch	2010-07-30	112/2010/TTLT-BTC-BLĐTBXH					l	v			
    112-2013-nd-cp	Nghị định	2013-10-02	112/2013/NĐ-CP	Chính phủ				s	m	4/4		
    112-2014-nd-cp	Nghị định	2014-11-21	112/2014/NĐ-CP	Chính phủ	Quy định về quản lý cửa khẩu biên giới đất liền	2015-01-15		s	m	9/9		
    112-2015-ttlt-btc-bkhcn	Thông tư liên tịch	2015-07-29	112/2015/TTLT-BTC-BKHCN		Hướng dẫn cơ chế phối hợp và xử lý trong việc kiểm tra, phát hiện chất phóng xạ tại các cửa khẩu	2015-09-15		l	t	2/2		
    112-2017-nd-cp	Nghị định	2017-10-06	112/2017/NĐ-CP	Chính phủ	quy định về chế độ, chính sách đối với thanh niên xung phong cơ sở ở miền Nam tham gia kháng chiến giai đoạn 1965 - 1975			s	m	4/4		
    112-2017-tt-btc	Thông tư		112/2017/TT-BTC					l	v			
    112-2020-nd-cp	Nghị định	2020-09-18	112/2020/NĐ-CP	Chính phủ	về xử lý kỷ luật cán bộ, công chức, viên chức	2020-09-20		s	kt	4/4		
    112-2021-nd-cp	Nghị định	2021-12-10	112/2021/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	2022-01-01		s	mg	10/10		
    112-2022-nd-cp	Nghị định		112/2022/NĐ-CP	Chính phủ		2022-12-30		l	c			
    112-2024-nd-cp	Nghị định	2024-09-11	112/2024/NĐ-CP	Chính phủ	quy định chi tiết về đất trồng lúa			s	m	3/3		
    112-2025-qh15	Luật		112/2025/QH15		Luật Quy hoạch			l	l	5/5		
    113-2007-nd-cp	Nghị định	2007-06-28	113/2007/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đê điều	2007-08-03		s	m	3/3		
    113-2008-tt-btc	Thông tư	2008-11-27	113/2008/TT-BTC	Bộ Tài chính	Hướng dẫn quản lý và kiểm soát cam kết chi ngân sách nhà nước qua Kho bạc Nhà nước	2008-12-29		l	c			
    113-2009-qd-ttg	Quyết định	2009-09-11	113/2009/QĐ-TTg					l	v			
    113-2011-nd-cp	Nghị định	2011-12-08	113/2011/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Thuế tiêu thụ đặc biệt			s	m	3/3		
    113-2015-nd-cp	Nghị định		113/2015/NĐ-CP					l	v			
    113-2015-tt-bqp	Thông tư	2015-09-28	113/2015/TT-BQP	Bộ Quốc phòng	Quy định về tuyển chọn, đào tạo, bồi dưỡng, sử dụng cán bộ Viện kiểm sát quân sự	2015-11-12		l	c			
    113-2015-tt-btc	Thông tư	2015-08-07	113/2015/TT-BTC					l	v			
    113-2016-tt-bqp	Thông tư	2016-08-23	113/2016/TT-BQP	Bộ Quốc phòng	Quy định chế độ nghỉ của quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	2016-10-08		l	t	2/2		
    113-2017-nd-cp	Nghị định	2017-10-09	113/2017/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật hóa chất	2017-10-09		s	m	8/8		
    113-2017-tt-btc	Thông tư	2017-10-20	113/2017/TT-BTC					l	v			
    113-2020-tt-btc	Thông tư	2020-12-30	113/2020/TT-BTC	Bộ Tài chính	Quy định lập dự toán, quản lý, sử dụng và quyết toán kinh phí chi thường xuyên hoạt động kinh tế giao thông đường thủy nội địa	2021-02-15		l	c			
    113-2021-nd-cp	Nghị định		113/2021/NĐ-CP					l	v			
    113-2022-nd-cp	Nghị định		113/2022/NĐ-CP	Chính phủ		2022-12-30		l	c			
    113-2024-nd-cp	Nghị định	2024-09-12	113/2024/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Hợp tác xã			s	m	11/11		
    113-2025-qh15	Luật	2025-12-10	113/2025/QH15		Luật Dân số			l	l	6/6		
    113-nq-cp	Nghị quyết	2026-04-25	113/NQ-CP		Về thanh toán các chi phí khám bệnh, chữa bệnh bảo hiểm y tế vượt dự toán, vượt tổng mức thanh toán giai đoạn năm 2018 - 2022	2026-04-25		l	g			
    114-2005-qd-ttg	Quyết định	2005-05-26	114/2005/QĐ-TTg					l	v			
    114-2005-ttlt-bqp-bnv	Thông tư liên tịch	2005-08-01	114/2005/TTLT-BQP-BNV					l	v			
    114-2008-qd-ttg	Quyết định		114/2008/QĐ-TTg	Thủ tướng Chính phủ	về việc kiện toàn Ủy ban quốc gia vì sự tiến bộ của phụ nữ Việt Nam	2008-08-22		l	c			
    114-2016-nd-cp	Nghị định	2016-07-08	114/2016/NĐ-CP	Chính phủ	Quy định lệ phí đăng ký nuôi con nuôi, lệ phí cấp giấy phép hoạt động của tổ chức con nuôi nước ngoài	2017-01-01		l	c			
    114-2017-nd-cp	Nghị định	2017-10-09	114/2017/NĐ-CP	Chính phủ	Quy định về đồn Biên phòng thuộc vùng sâu, vùng xa	2018-01-01		l	c			
    114-2017-tt-btc	Thông tư	2017-10-24	114/2017/TT-BTC					l	v			
    114-2018-nd-cp	Nghị định	2018-09-04	114/2018/NĐ-CP	Chính phủ	về quản lý an toàn đập, hồ chứa nước	2018-09-04		l	t	2/2		
    114-2021-nd-cp	Nghị định	2021-12-16	114/2021/NĐ-CP	Chính phủ	về quản lý và sử dụng vốn hỗ trợ phát triển chính thức			s	m	9/9		
    114-2022-nd-cp	Nghị định		114/2022/NĐ-CP	Chính phủ		2022-12-30		l	c			
    114-2024-nd-cp	Nghị định	2024-09-15	114/2024/NĐ-CP	Chính phủ				s	m	3/3		
    114-2025-qh15	Luật	2025-12-10	114/2025/QH15		Luật Phòng bệnh			l	l	11/11		
    114-kl-tw	Kết luận	2015-07-14	114-KL/TW	Ban Bí thư	về nâng cao hiệu quả công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp			s	k			
    114-qd-tw	Quy định	2023-07-11	114-QĐ/TW	Bộ Chính trị	về kiểm soát quyền lực và phòng, chống tham nhũng, tiêu cực trong công tác cán bộ			s	k			
    1143-2000-qd-bldtbxh	Quyết định	2000-11-01	1143/2000/QĐ-LĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    115-2005-nd-cp	Nghị định	2005-09-05	115/2005/NĐ-CP	Chính phủ	quy định cơ chế tự chủ, tự chịu trách nhiệm của tổ chức khoa học và công nghệ công lập			l	t	2/2		
    115-2007-qd-ttg	Quyết định	2007-07-23	115/2007/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế bảo đảm an ninh nguồn phóng xạ	2007-08-23		l	c			
    115-2013-tt-btc	Thông tư	2013-08-20	115/2013/TT-BTC					l	v			
    115-2014-tt-btc	Thông tư	2014-08-20	115/2014/TT-BTC	Bộ Tài chính	Hướng dẫn thực hiện chính sách bảo hiểm quy định tại Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản	2014-08-20		s	m	3/3		
    115-2015-nd-cp	Nghị định	2015-11-11	115/2015/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc	2016-01-01		s	km	22/22		
    115-2015-ttlt-btc-btp	Thông tư liên tịch	2015-08-11	115/2015/TTLT-BTC-BTP					l	v			
    115-2017-nd-cp	Nghị định	2017-10-16	115/2017/NĐ-CP	Chính phủ	Quy định chi tiết trình tự, thủ tục, mức tiền pháp nhân thương mại phải nộp để bảo đảm thi hành án; việc tạm giữ, hoàn trả, nộp ngân sách nhà nước số tiền đã nộp	2018-01-01		l	c			
    115-2017-tt-btc	Thông tư	2017-10-25	115/2017/TT-BTC	Bộ Tài chính	hướng dẫn giám sát giao dịch chứng khoán trên thị trường chứng khoán			s	m	5/5		
    115-2018-nd-cp	Nghị định	2018-09-04	115/2018/NĐ-CP	Chính phủ	quy định xử phạt vi phạm hành chính về an toàn thực phẩm			s	m	3/3		
    115-2020-nd-cp	Nghị định	2020-09-25	115/2020/NĐ-CP	Chính phủ	về tuyển dụng, sử dụng và quản lý viên chức	2020-09-29		s	km	84/84		
    115-2022-nd-cp	Nghị định	2022-12-30	115/2022/NĐ-CP	Chính phủ		2022-12-30		s	m	3/3		
    115-2024-nd-cp	Nghị định	2024-09-16	115/2024/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Đấu thầu về lựa chọn nhà đầu tư thực hiện dự án đầu tư có sử dụng đất			s	m	5/5		
    115-2025-nd-cp	Nghị định	2025-06-03	115/2025/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Viễn thông về quản lý kho số viễn thông, tài nguyên Internet			s	m	4/4		
    115-2025-tt-btc	Thông tư	2025-12-15	115/2025/TT-BTC	Bộ Tài chính				s	m	43/43		
    116-1998-qd-ttg	Quyết định	1998-07-08	116/1998/QĐ-TTg					l	v			
    116-2010-nd-cp	Nghị định	2010-12-24	116/2010/NĐ-CP	Chính phủ	về chính sách đối với cán bộ, công chức, viên chức và người hưởng lương thuộc lực lượng vũ trang công tác ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn			s	m	3/3		
    116-2014-nd-cp	Nghị định	2014-12-04	116/2014/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Bảo vệ và kiểm dịch thực vật	2015-01-18		l	c			
    116-2014-tt-btc	Thông tư	2014-08-20	116/2014/TT-BTC	Bộ Tài chính		2014-08-20		s	m	3/3		
    116-2015-tt-bqp	Thông tư	2015-10-01	116/2015/TT-BQP	Bộ Quốc phòng	Quy định tiêu chuẩn vật chất hậu cần đối với học viên cơ yếu	2015-11-20		l	t	2/2		
    116-2015-tt-btc	Thông tư	2015-08-11	116/2015/TT-BTC	Bộ Tài chính		2015-10-26		l	t	2/2		
    116-2016-nd-cp	Nghị định	2016-07-18	116/2016/NĐ-CP	Chính phủ	Quy định chính sách hỗ trợ học sinh và trường phổ thông ở xã, thôn đặc biệt khó khăn	2016-09-01		l	c			
    116-2017-nd-cp	Nghị định	2017-10-17	116/2017/NĐ-CP	Chính phủ	quy định điều kiện sản xuất, lắp ráp, nhập khẩu và kinh doanh dịch vụ bảo hành, bảo dưỡng ô tô			s	m	3/3		
    116-2017-tt-btc	Thông tư	2017-10-25	116/2017/TT-BTC	Bộ Tài chính				s	m	5/5		
    116-2018-nd-cp	Nghị định	2018-09-07	116/2018/NĐ-CP					l	v			
    116-2020-nd-cp	Nghị định	2020-09-25	116/2020/NĐ-CP	Chính phủ	Quy định về chính sách hỗ trợ tiền đóng học phí, chi phí sinh hoạt đối với sinh viên sư phạm			s	m	3/3		
    116-2020-qh14	Nghị quyết	2020-06-19	116/2020/QH14	Quốc hội	Về giảm thuế thu nhập doanh nghiệp phải nộp của năm 2020 đối với doanh nghiệp, hợp tác xã, đơn vị sự nghiệp và tổ chức khác	2020-08-03		l	t	2/2		
    116-2020-tt-btc	Thông tư	2020-12-31	116/2020/TT-BTC	Bộ Tài chính		2021-02-15		l	c			
    116-2021-nd-cp	Nghị định	2021-12-21	116/2021/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Phòng, chống ma túy, Luật Xử lý vi phạm hành chính về cai nghiện ma túy và quản lý sau cai nghiện ma túy	2022-01-01		s	m	9/9		
    116-2022-nd-cp	Nghị định		116/2022/NĐ-CP	Chính phủ		2022-12-30		l	c			
    116-2025-qh15	Luật	2025-12-10	116/2025/QH15	Quốc hội	An ninh mạng	2026-07-01		s	kl	15/15		
    116-2025-tt-btc	Thông tư	2025-12-15	116/2025/TT-BTC	Bộ Tài chính	Hướng dẫn thực hiện cơ chế tài chính về bảo hiểm xã hội, bảo hiểm thất nghiệp, bảo hiểm y tế; chi tổ chức và hoạt động bảo hiểm xã hội, bảo hiểm thất nghiệp, bảo hiểm y tế	2025-12-15		l	gt	2/2		
    116-2026-nd-cp	Nghị định	2026-04-02	116/2026/NĐ-CP	Chính phủ				s	m	4/4		
    116-nq-cp	Nghị quyết	2026-04-29	116/NQ-CP		Về Kế hoạch thực hiện Kết luận số 213-KL/TW ngày 21 tháng 11 năm 2025 của Ban Bí thư về tiếp tục thực hiện Chỉ thị số 42-CT/TW ngày 24 tháng 3 năm 2020 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng đối với công tác phòng ngừa, ứng phó, 			l	g			
    1165-2001-qd-nhnn	Quyết định	2001-09-12	1165/2001/QĐ-NHNN					l	v			
    1168-2003-qd-nhnn	Quyết định	2003-10-02	1168/2003/QĐ-NHNN					l	v			
    117-1999-tt-btc	Thông tư	1999-09-27	117/1999/TT-BTC	Bộ Tài chính	Hướng dẫn chế độ tài chính đối với hoạt động thu thuế sử dụng đất nông nghiệp	2000-01-01		l	t	2/2		
    117-2005-nd-cp	Nghị định	2005-09-15	117/2005/NĐ-CP					s	m	3/3		
    117-2007-qd-bqp	Quyết định	2007-07-30	117/2007/QĐ-BQP					l	v			
    117-2007-qd-ttg	Quyết định		117/2007/QĐ-TTg					l	v			
    117-2008-nd-cp	Nghị định	2008-11-14	117/2008/NĐ-CP					l	v			
    117-2011-nd-cp	Nghị định	2011-12-15	117/2011/NĐ-CP					l	v			
    117-2012-tt-btc	Thông tư	2012-07-19	117/2012/TT-BTC					l	v			
    117-2013-nd-cp	Nghị định	2013-10-07	117/2013/NĐ-CP	Chính phủ				s	m	3/3		
    117-2014-tt-btc	Thông tư	2014-08-21	117/2014/TT-BTC	Bộ Tài chính				l	t	2/2		
    117-2016-nd-cp	Nghị định	2016-07-21	117/2016/NĐ-CP	Chính phủ				s	m	6/6		
    117-2017-nd-cp	Nghị định	2017-10-19	117/2017/NĐ-CP	Chính phủ	Quy định về quản lý, sử dụng ngân sách nhà nước đối với một số hoạt động đối ngoại	2017-12-10		l	t	2/2		
    117-2020-nd-cp	Nghị định	2020-09-28	117/2020/NĐ-CP	Chính phủ	quy định xử lý vi phạm hành chính trong lĩnh vực y tế			s	m	4/4		
    117-2021-nd-cp	Nghị định	2021-12-22	117/2021/NĐ-CP					l	v			
    117-2021-tt-bca	Thông tư	2021-12-01	117/2021/TT-BCA	Bộ Công an	Quy định về thực hiện dân chủ trong công tác thanh tra, giải quyết khiếu nại, tố cáo, tiếp công dân và phòng, chống tham nhũng của Công an nhân dân	2022-01-15		l	c			
    117-2022-nd-cp	Nghị định	2022-12-30	117/2022/NĐ-CP	Chính phủ	Biểu thuế xuất khẩu ưu đãi, Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại tự do giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Liên hiệp Vương quốc Anh và Bắc Ai-len giai đoạn 2022 - 2027	2022-12-30		s	mg	3/3		
    117-2025-qh15	Luật		117/2025/QH15		Luật Bảo vệ bí mật nhà nước			l	l	2/2		
    1170-1999-qd-byt	Quyết định	1999-04-16	1170/1999/QĐ-BYT	Bộ Y tế				l	c			
    1170-2016-ubtvqh13	Nghị quyết		1170/2016/NQ-UBTVQH13	Ủy ban Thường vụ Quốc hội	Ban hành Quy chế hoạt động đối ngoại của Quốc hội	2016-03-17		l	c			
    1176-qd-ubnd	Quyết định	2013-05-24	1176/QĐ-UBND	Chủ tịch Ủy ban nhân dân				l	t	2/2		
    118-2005-nd-cp	Nghị định	2005-09-15	118/2005/NĐ-CP					s	m	4/4		
    118-2007-qd-ttg	Quyết định	2007-07-25	118/2007/QĐ-TTg	Thủ tướng Chính phủ	Về chính sách hỗ trợ ngư dân khắc phục rủi ro do thiên tai trên biển	2007-08-24		l	c			
    118-2008-nd-cp	Nghị định	2008-11-27	118/2008/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài chính			s	m	4/4		
    118-2008-qd-bnnptnt	Quyết định	2008-12-11	118/2008/QĐ-BNN					l	t	2/2		
    118-2008-qd-ttg	Quyết định	2008-08-27	118/2008/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế quản lý tài chính đối với hoạt động tìm kiếm cứu nạn, cứu hộ, ứng phó thiên tai, thảm họa	2008-09-27		l	c			
    118-2009-qd-ttg	Quyết định	2009-09-30	118/2009/QĐ-TTg					l	v			
    118-2014-nd-cp	Nghị định	2014-12-17	118/2014/NĐ-CP	Chính phủ	Về sắp xếp, đổi mới và phát triển, nâng cao hiệu quả hoạt động của công ty nông, lâm nghiệp	2015-02-01		s	m	7/7		
    118-2015-nd-cp	Nghị định	2015-11-12	118/2015/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đầu tư			s	m	7/7		
    118-2020-tt-btc	Thông tư	2020-12-31	118/2020/TT-BTC	Bộ Tài chính	hướng dẫn một số nội dung về chào bán, phát hành chứng khoán, chào mua công khai, mua lại cổ phiếu, đăng ký công ty đại chúng và hủy tư cách công ty đại chúng	2021-02-15		s	m	8/8		
    118-2021-nd-cp	Nghị định	2021-12-23	118/2021/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Xử lý vi phạm hành chính	2022-01-01		s	km	14/14		
    118-2022-nd-cp	Nghị định		118/2022/NĐ-CP	Chính phủ	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại hàng hóa ASEAN - Trung Quốc giai đoạn 2022 - 2027	2022-12-30		l	c			
    118-2024-nd-cp	Nghị định	2024-09-30	118/2024/NĐ-CP					l	v			
    118-2025-nd-cp	Nghị định	2025-06-09	118/2025/NĐ-CP	Chính phủ	về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia	2025-07-01		s	k			
    118-2026-nd-cp	Nghị định	2026-04-03	118/2026/NĐ-CP	Chính phủ	Về cho vay của ngân sách trung ương cho chính phủ nước ngoài	2026-04-03		s	mg	3/3		
    118-qd-ttg	Quyết định	2021-01-25	118/QĐ-TTg	Thủ tướng Chính phủ	ban hành Chương trình đổi mới công nghệ quốc gia đến năm 2030			l	t	2/2		
    118-ttg	Quyết định	1996-02-27	118/TTg	Thủ tướng Chính phủ				s	m	4/4		
    1186-2021-ubtvqh14	Nghị quyết		1186/2021/UBTVQH14	Ủy ban Thường vụ Quốc hội		2021-01-11		l	c			
    1187-ubtvqh14	Nghị quyết		1187/NQ-UBTVQH14	Ủy ban Thường vụ Quốc hội	Hướng dẫn việc xác định dự kiến cơ cấu, thành phần và phân bổ số lượng người được giới thiệu ứng cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026			l	c			
    119-2004-nd-cp	Nghị định	2004-05-11	119/2004/NĐ-CP					l	v			
    119-2008-nd-cp	Nghị định	2008-11-28	119/2008/NĐ-CP					l	v			
    119-2009-qd-ttg	Quyết định	2009-10-01	119/2009/QĐ-TTg	Thủ tướng Chính phủ				s	m	3/3		
    119-2010-nd-cp	Nghị định	2010-12-30	119/2010/NĐ-CP					l	v			
    119-2013-ttlt-btc-bnv	Thông tư liên tịch	2013-08-26	119/2013/TTLT-BTC-BNV	Bộ Tài chính; Bộ Nội vụ	Quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí hoạt động thuơng xuyên của các tổ chức thanh niên xung phong từ ngân sách nhà nước	2013-10-15		l	c			
    119-2014-nd-cp	Nghị định	2014-12-17	119/2014/NĐ-CP	Chính phủ				s	m	3/3		
    119-2014-tt-bt	Thông tư		119/2014/TT-BT					l	v			
    119-2014-tt-btc	Thông tư	2014-08-25	119/2014/TT-BTC	Bộ Tài chính				s	m	4/4		
    119-2015-nd-cp	Nghị định	2015-11-13	119/2015/NĐ-CP	Chính phủ	quy định bảo hiểm bắt buộc trong hoạt động đầu tư xây dựng			s	m	3/3		
    119-2016-nd-cp	Nghị định	2016-08-23	119/2016/NĐ-CP	Chính phủ	Về một số chính sách quản lý, bảo vệ và phát triển bền vững rừng ven biển ứng phó với biến đổi khí hậu	2016-10-10		l	c			
    119-2017-nd-cp	Nghị định	2017-11-01	119/2017/NĐ-CP	Chính phủ	quy định về xử phạt vi phạm hành chính trong lĩnh vực tiêu chuẩn, đo lường và chất lượng sản phẩm, hàng hóa ban hành ngày 18/12/2018			s	m	4/4		
    119-2018-nd-cp	Nghị định	2018-09-12	119/2018/NĐ-CP	Chính phủ	quy định về hóa đơn điện tử			s	m	4/4		
    119-2020-qh14	Nghị quyết	2020-06-19	119/2020/QH14	Quốc hội				s	m	3/3		
    119-2020-tt-bca	Thông tư	2020-11-06	119/2020/TT-BCA	Bộ Công an	Quy định trang trí khánh tiết theo nghi lễ Công an nhân dân	2020-12-21		l	c			
    119-2020-tt-btc	Thông tư	2020-12-31	119/2020/TT-BTC	Bộ Tài chính	quy định hoạt động đăng ký, lưu ký, bù trừ và thanh toán giao dịch chứng khoán	2021-02-15		s	m	8/8		
    119-2021-tt-bca	Thông tư	2021-12-08	119/2021/TT-BCA	Bộ Công an	Quy định biểu mẫu, giấy tờ, sổ sách về điều tra hình sự	2022-01-22		l	t	2/2		
    119-2022-nd-cp	Nghị định	2022-12-30	119/2022/NĐ-CP	Chính phủ	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại hàng hóa ASEAN - Hàn Quốc giai đoạn 2022 - 2027	2022-12-30		s	m	5/5		
    119-2025-nd-cp	Nghị định	2025-06-09	119/2025/NĐ-CP					l	v			
    119-cp	Nghị định	1994-09-16	119-CP	Chính phủ	Ban hành Quy định về việc quản lý, sử dụng hồ sơ địa giới, bản đồ địa giới và mốc địa giới hành chính các cấp			l	c			
    12-2000-nq-cp	Nghị quyết	2000-08-14	12/2000/NQ-CP	Chính phủ				s	m	3/3		
    12-2003-qh11	Luật		12/2003/QH11		Luật Bầu cử đại biểu Hội đồng nhân dân			l	l	2/2		
    12-2003-ubtvqh11	Pháp lệnh		12/2003/PL-UBTVQH11		Pháp lệnh Vệ sinh an toàn thực phẩm			l	l	1/1		
    12-2006-tt-byt	Thông tư	2006-11-10	12/2006/TT-BYT					l	v			
    12-2008-qd-btttt	Quyết định	2008-03-31	12/2008/QĐ-BTTTT					l	v			
    12-2008-qd-ttg	Quyết định	2008-01-17	12/2008/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế phối hợp thực hiện Hiệp định hợp tác chống cướp biển và cướp có vũ trang chống lại tàu, thuyền tại châu Á			l	c			
    12-2009-tt-bqp	Thông tư	2009-03-18	12/2009/TT-BQP					l	v			
    12-2009-tt-nhnn	Thông tư	2009-05-28	12/2009/TT-NHNN					l	v			
    12-2010-tt-bnnptnt	Thông tư	2010-03-11	12/2010/TT-BNNPTNT					l	v			
    12-2010-tt-btttt	Thông tư	2010-05-18	12/2010/TT-BTTTT	Bộ Thông tin và Truyền thông		2010-07-05		l	c			
    12-2010-tt-byt	Thông tư	2010-04-29	12/2010/TT-BYT	Bộ Y tế	ban hành danh mục thuốc y học cổ truyền chủ yếu sử dụng tại các cơ sở khám chữa bệnh			s	m	6/6		
    12-2011-nd-cp	Nghị định	2011-01-30	12/2011/NĐ-CP	Chính phủ	Về tổ chức và chính sách đối với thanh niên xung phong	2011-03-26		s	m	6/6		
    12-2011-tt-bgtvt	Thông tư	2011-03-30	12/2011/TT-BGTVT	Bộ Giao thông vận tải	Quy định về cấp, thu hồi Giấy chứng nhận bảo hiểm hoặc bảo đảm tài chính theo Công ước quốc tế về trách nhiệm dân sự đối với tổn thất ô nhiễm dầu năm 1992	2011-06-01		l	c			
    12-2012-nd-cp	Nghị định	2012-03-01	12/2012/NĐ-CP	Chính phủ				s	m	3/3		
    12-2012-qh13	Luật	2012-06-20	12/2012/QH13	Quốc hội	Công đoàn	2013-01-01		s	kl	2/2		
    12-2012-tt-bnnptnt	Thông tư	2012-03-01	12/2012/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2012-04-15		l	c			
    12-2012-tt-bnv	Thông tư	2012-12-18	12/2012/TT-BNV	Bộ Nội vụ	quy định về chức danh nghề nghiệp và thay đổi chức danh nghề nghiệp đối với viên chức			s	m	6/6		
    12-2012-tt-btnmt	Thông tư	2012-10-30	12/2012/TT-BTNMT					l	v			
    12-2012-tt-btttt	Thông tư	2012-07-30	12/2012/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về thi tuyển quyền sử dụng tần số vô tuyến điện	2012-12-01		l	c			
    12-2012-tt-nhnn	Thông tư		12/2012/TT-NHNN					l	v			
    12-2013-tt-btp	Thông tư	2013-08-07	12/2013/TT-BTP					l	v			
    12-2013-tt-bvhttdl	Thông tư	2013-12-17	12/2013/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Quy định chi tiết hoạt động hỗ trợ xây dựng gia đình hạnh phúc, phát triển bền vững tại cộng đồng	2014-02-03		l	c			
    12-2014-tt-bkhcn	Thông tư	2014-05-30	12/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định quản lý các nhiệm vụ khoa học và công nghệ theo Nghị định thư	2014-08-01		l	t	2/2		
    12-2014-tt-bnnptnt	Thông tư	2014-04-08	12/2014/TT-BNNPTNT					l	v			
    12-2014-tt-nhnn	Thông tư	2014-03-31	12/2014/TT-NHNN					l	v			
    12-2015-nd-cp	Nghị định	2015-02-12	12/2015/NĐ-CP	Chính phủ	quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của các Luật về thuế và sửa đổi, bổ sung một số điều của các Nghị định về thuế			s	m	10/11		
    12-2015-tt-bca	Thông tư	2015-03-02	12/2015/TT-BCA					l	v			
    12-2015-tt-bkhcn	Thông tư	2015-07-20	12/2015/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về phân tích an toàn đối với nhà máy điện hạt nhân	2015-09-05		l	c			
    12-2015-tt-bkhdt	Thông tư	2015-10-27	12/2015/TT-BKHĐT	Bộ Kế hoạch và Đầu tư				s	m	3/3		
    12-2015-tt-btc	Thông tư	2015-01-30	12/2015/TT-BTC	Bộ Tài chính	quy định chi tiết thủ tục cấp Chứng chỉ nghiệp vụ khai hải quan	2015-03-15		s	m	10/10		
    12-2015-tt-btttt	Thông tư	2015-05-29	12/2015/TT-BTTTT	Bộ Thông tin và Truyền thông		2015-12-01		l	c			
    12-2015-tt-bvhttdl	Thông tư	2015-12-11	12/2015/TT-BVHTTDL					l	v			
    12-2015-tt-nhnn	Thông tư		12/2015/TT-NHNN					l	v			
    12-2015-ttlt-btp-btc-tandtc-vksndtc	Thông tư liên tịch	2015-09-15	12/2015/TTLT-BTP-BTC-TANDTC-VKSNDTC	Bộ Tư pháp; Bộ Tài chính; Tòa án nhân dân tối cao; Viện kiểm sát nhân dân tối cao	Hướng dẫn việc miễn, giảm nghĩa vụ thi hành án đối với khoản thu, nộp ngân sách nhà nước	2015-11-01		l	c			
    12-2016-tt-bnnptnt	Thông tư	2016-06-02	12/2016/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định tổ chức, chức năng, nhiệm vụ và quyền hạn của Hội đồng thú y các cấp	2016-07-19		l	c			
    12-2016-tt-nhnn	Thông tư	2016-06-29	12/2016/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn về quản lý ngoại hối đối với hoạt động đầu tư ra nước ngoài	2016-08-13		l	t	2/2		
    12-2016-ttlt-bkhcn-btc	Thông tư liên tịch	2016-06-28	12/2016/TTLT-BKHCN-BTC					l	t	2/2		
    12-2016-ttlt-btp-bng-tandtc	Thông tư liên tịch	2016-10-19	12/2016/TTLT-BTP-BNG-TANDTC	Bộ Tư pháp; Bộ Ngoại giao; Tòa án nhân dân tối cao	Quy định về trình tự, thủ tục tương trợ tư pháp trong lĩnh vực dân sự	2016-12-06		l	c			
    12-2017-qh14	Luật	2017-06-20	12/2017/QH14	Quốc hội	sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 100/2015/QH13	2018-01-01		s	klm	228/228		
    12-2017-tt-bgddt	Thông tư	2017-05-19	12/2017/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy định về kiểm định chất lượng cơ sở giáo dục đại học	2017-07-04		l	t	2/2		
    12-2017-tt-bkhcn	Thông tư	2017-09-28	12/2017/TT-BKHCN	Bộ Khoa học và Công nghệ				l	t	2/2		
    12-2017-tt-bldtbxh	Thông tư	2017-04-20	12/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định khối lượng kiến thức tối thiểu, yêu cầu về năng lực mà người học đạt được sau khi tốt nghiệp trình độ trung cấp, trình độ cao đẳng	2017-06-15		s	m	15/15		
    12-2018-nd-cp	Nghị định		12/2018/NĐ-CP					l	v			
    12-2018-tt-bca	Thông tư	2018-05-07	12/2018/TT-BCA	Bộ Công an	Quy định thực hiện tha tù trước thời hạn có điều kiện trong Công an nhân dân	2018-06-22		l	c			
    12-2018-tt-bct	Thông tư	2018-06-15	12/2018/TT-BCT	Bộ Công Thương	quy định chi tiết một số điều của Luật Quản lý ngoại thương	2018-06-15		s	m	3/3		
    12-2018-tt-bgtvt	Thông tư	2018-03-28	12/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về công tác phòng, chống thiên tai trong lĩnh vực đường thủy nội địa	2018-05-15		l	c			
    12-2018-tt-bkhcn	Thông tư	2018-08-31	12/2018/TT-BKHCN	Bộ Khoa học và Công nghệ		2018-10-15		l	c			
    12-2018-tt-bldtbxh	Thông tư	2018-09-26	12/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành chương trình môn học Giáo dục thể chất thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng			l	tc	2/2		
    12-2018-tt-bnnptnt	Thông tư	2018-10-05	12/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật quốc gia về chất lượng thuốc bảo vệ thực vật			l	t	2/2		
    12-2018-tt-btp	Thông tư	2018-08-28	12/2018/TT-BTP	Bộ Tư pháp	hướng dẫn một số hoạt động nghiệp vụ trợ giúp pháp lý và quản lý chất lượng vụ việc trợ giúp pháp lý	2018-10-12		s	m	4/4		
    12-2018-tt-byt	Thông tư	2018-05-04	12/2018/TT-BYT	Bộ Y tế	Quy định về tiêu chuẩn sức khỏe của nhân viên đường sắt trực tiếp phục vụ chạy tàu	2018-07-01		l	c			
    12-2018-tt-nhnn	Thông tư		12/2018/TT-NHNN					l	v			
    12-2019-tt-bct	Thông tư	2019-07-30	12/2019/TT-BCT	Bộ Công Thương	Quy định Quy tắc xuất xứ hàng hóa trongHiệp định khung về hợp tác kinh tế toàn diện giữaHiệp hội các quốc gia Đông Nam Á và nước Cộng hòa nhân dân Trung Hoa	2019-09-12		l	c			
    12-2019-tt-bldtbxh	Thông tư	2019-08-12	12/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn việc chuyển xếp lương chức danh nghề nghiệp viên chức chuyên ngành giáo dục nghề nghiệp	2019-09-26		s	m	6/6		
    12-2019-tt-btnmt	Thông tư	2019-08-05	12/2019/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Định mức kinh tế - kỹ thuật vận hành trạm thu dữ liệu viễn thám	2019-09-20		l	c			
    12-2020-tt-bct	Thông tư	2020-06-18	12/2020/TT-BCT	Bộ Công Thương				l	c			
    12-2020-tt-bldtbxh	Thông tư	2020-11-27	12/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    12-2020-tt-bnnptnt	Thông tư	2020-11-09	12/2020/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về quản lý thuốc thú y có chứa chất ma túy, tiền chất; kê đơn, đơn thuốc thú y; sửa đổi, bổ sung một số điều của Thông tư số 18/2018/TT-BNNPTNT	2020-12-25		l	t	2/2		
    12-2020-tt-btnmt	Thông tư	2020-09-30	12/2020/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật về nội dung và ký hiệu bản đồ địa hình quốc gia tỷ lệ 1:10.000, 1:25.000	2020-11-19		l	c			
    12-2020-tt-btttt	Thông tư	2020-05-29	12/2020/TT-BTTTT	Bộ Thông tin và Truyền thông	Thông tư hướng dẫn xác định chi phí thuê dịch vụ công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước theo phương pháp tính chi phí	2020-07-14		l	c			
    12-2020-tt-byt	Thông tư	2020-06-22	12/2020/TT-BYT	Bộ Y tế	Ban hành Thông tư quy định việc sửa đổi, bổ sung Thông tư số 02/2018/TT-BYT ngày 22 tháng 01 năm 2018 của Bộ trưởng Bộ Y tế quy định về thực hành tốt cơ sở bán lẻ thuốc			l	c			
    12-2021-tt-bkhdt	Thông tư	2021-12-31	12/2021/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định Hệ thống chỉ tiêu thống kê logistics	2022-03-01		l	t	2/2		
    12-2021-tt-bldtbxh	Thông tư	2021-09-30	12/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành quy trình kiểm định kỹ thuật an toàn thang máy thuộc thẩm quyền quản lý của Bộ Lao động - Thương binh và Xã hội	2021-11-15		s	mg	3/3		
    12-2021-tt-bqp	Thông tư	2021-01-28	12/2021/TT-BQP	Bộ Quốc phòng		2021-03-15		l	c			
    12-2021-tt-bvhttdl	Thông tư	2021-11-25	12/2021/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch		2022-01-15		l	c			
    12-2021-ttlt-btp-vksndtc-tandtc	Thông tư liên tịch	2021-12-29	12/2021/TTLT-BTP-VKSNDTC-TANDTC	Bộ Tư pháp; Viện kiểm sát nhân dân tối cao; Tòa án nhân dân tối cao	Quy định về phối hợp trong thống kê thi hành án dân sự, theo dõi thi hành án hành chính liên ngành	2022-02-25		l	c			
    12-2022-nd-cp	Nghị định	2022-01-17	12/2022/NĐ-CP	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực lao động, bảo hiểm xã hội, người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	2022-01-17		s	kg	1/1		
    12-2022-qh15	Luật	2022-11-14	12/2022/QH15	Quốc hội	Luật Dầu khí	2023-07-01		s	lt	42/42		
    12-2022-tt-bct	Thông tư	2022-07-25	12/2022/TT-BCT	Bộ Công Thương		2022-09-09		l	c			
    12-2022-tt-bkhdt	Thông tư	2022-06-30	12/2022/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định chi tiết về lập hồ sơ mời thầu mua sắm hàng hóa đối với gói thầu thuộc phạm vi điều chỉnh của Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương, Hiệp định Thương mại tự do giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Liên 	2022-08-25		s	mg	4/4		
    12-2022-tt-bldtbxh	Thông tư	2022-06-30	12/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn thực hiện quản lý lao động, tiền lương, thù lao, tiền thưởng đối với Quỹ Đổi mới công nghệ quốc gia	2022-08-15		s	mg	4/4		
    12-2022-tt-bnv	Thông tư	2022-12-30	12/2022/TT-BNV	Bộ Nội vụ	hướng dẫn về vị trí việc làm công chức lãnh đạo, quản lý			s	m	3/3		
    12-2022-tt-btnmt	Thông tư		12/2022/TT-BTNMT					l	v			
    12-2022-tt-byt	Thông tư	2022-11-21	12/2022/TT-BYT	Bộ Y tế		2023-01-05		l	c			
    12-2022-tt-nhnn	Thông tư	2022-09-30	12/2022/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn về quản lý ngoại hối đối với việc vay, trả nợ nước ngoài của doanh nghiệp	2022-11-15		l	t	2/2		
    12-2023-qd-ttg	Quyết định	2023-05-15	12/2023/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    12-2023-tt-bkhcn	Thông tư	2023-06-30	12/2023/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định việc chuẩn bị ứng phó và ứng phó sự cố bức xạ và hạt nhân, lập và phê duyệt kế hoạch ứng phó sự cố bức xạ và hạt nhân	2023-08-18		l	c			
    12-2023-tt-bkhdt	Thông tư	2023-12-01	12/2023/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Hướng dẫn về Hội đồng quản lý và tiêu chuẩn, điều kiện bổ nhiệm, miễn nhiệm thành viên Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực kế hoạch, đầu tư và thống kê	2024-01-19		s	mg	3/3		
    12-2023-tt-bldtbxh	Thông tư	2023-10-31	12/2023/TT-BLĐTBXH		Quy định chương trình bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành giáo dục nghề nghiệp	2023-12-15		l	g			
    12-2023-tt-bnnptnt	Thông tư	2023-11-29	12/2023/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2024-01-15		l	c			
    12-2023-tt-btc	Thông tư		12/2023/TT-BTC					l	v			
    12-2023-tt-byt	Thông tư		12/2023/TT-BYT	Bộ Y tế		2023-06-06		l	c			
    12-2023-tt-nhnn	Thông tư	2023-10-12	12/2023/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Sửa đổi, bổ sung một số điều của các văn bản quy phạm pháp luật quy định về việc triển khai nhiệm vụ quản lý dự trữ ngoại hối nhà nước	2023-11-27		l	c			
    12-2024-tt-bkhdt	Thông tư	2024-06-28	12/2024/TT-BKHĐT		Quy định danh mục các lĩnh vực và thời hạn người có chức vụ, quyền hạn không được thành lập, giữ chức danh, chức vụ quản lý, điều hành doanh nghiệp tư nhân, công ty trách nhiệm hữu hạn, công ty cổ phần, công ty hợp danh, hợp tác xã, liên hi	2024-08-16		l	g			
    12-2024-tt-bldtbxh	Thông tư	2024-11-14	12/2024/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	29/29		
    12-2024-tt-bnnptnt	Thông tư		12/2024/TT-BNNPTNT					l	v			
    12-2024-tt-btc	Thông tư	2024-02-05	12/2024/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định hồ sơ cấp giấy chứng nhận an toàn sinh học biến đổi gen	2024-03-21		l	c			
    12-2024-tt-btp	Thông tư	2024-10-31	12/2024/TT-BTP	Bộ Tư pháp				l	c			
    12-2024-tt-bvhttdl	Thông tư	2024-11-20	12/2024/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch		2025-01-05		l	c			
    12-2025-qd-ubnd	Quyết định	2025-02-28	12/2025/QĐ-UBND					l	v			
    12-2025-tt-btc	Thông tư	2025-03-19	12/2025/TT-BTC	Bộ Tài chính				s	m	3/3		
    12-cp	Nghị định	1995-01-26	12/CP	Chính phủ				s	m	5/5		
    12-nq-tw	Nghị quyết	2012-01-16	12-NQ/TW	Ban Chấp hành Trung ương	một số vấn đề cấp bách về xây dựng Đảng hiện nay			s	k			
    12-nq-tw	Nghị quyết	2017-06-03	12-NQ/TW	Ban Chấp hành Trung ương	về tiếp tục cơ cấu lại, đổi mới và nâng cao hiệu quả doanh nghiệp nhà nước			s	k			
    12-nq-tw	Nghị quyết	2022-03-16	12-NQ/TW	Bộ Chính trị	về đẩy mạnh xây dựng lực lượng Công an nhân dân thật sự trong sạch, vững mạnh, chính quy, tinh nhuệ, hiện đại, đáp ứng yêu cầu, nhiệm vụ trong tình hình mới			s	k			
    12-tt-lb	Thông tư	1992-08-03	12/TT-LB					s	m	3/3		
    120-2006-qd-ttg	Quyết định	2006-05-29	120/2006/QĐ-TTg	Thủ tướng Chính phủ	Về chế độ phụ cấp ưu đãi theo nghề đối với công chức quản lý thị trường	2006-06-22		l	t	2/2		
    120-2011-nd-cp	Nghị định	2011-12-16	120/2011/NĐ-CP					l	v			
    120-2011-tt-btc	Thông tư	2011-03-23	120/2011/TT-BTC	Bộ Tài chính	Hướng dẫn Nghị định số 20/2011/NĐ-CP	2011-10-01		l	c			
    120-2013-nd-cp	Nghị định	2013-10-09	120/2013/NĐ-CP					l	v			
    120-2014-nd-cp	Nghị định	2014-12-17	120/2014/NĐ-CP	Chính phủ				l	t	2/2		
    120-2014-ttlt-btc-bkhcn	Thông tư liên tịch	2014-08-25	120/2014/TTLT-BTC-BKHCN	Bộ Tài chính; Bộ Khoa học và Công nghệ	Hướng dẫn quản lý tài chính đối với Quỹ đổi mới công nghệ quốc gia	2014-10-10		l	c			
    120-2015-tt-btc	Thông tư	2015-08-14	120/2015/TT-BTC	Bộ Tài chính	Quy định về mẫu, chế độ in, phát hành, quản lý và sử dụng Tờ khai Hải quan dùng cho ngườỉ xuất cảnh, nhập cảnh	2015-10-01		l	t	2/2		
    120-2016-nd-cp	Nghị định	2016-08-23	120/2016/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Phí và lệ phí	2017-01-01		s	m	52/53		
    120-2017-nd-cp	Nghị định	2017-11-06	120/2017/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật thi hành tạm giữ, tạm giam	2018-01-01		l	t	2/2		
    120-2020-nd-cp	Nghị định	2020-10-07	120/2020/NĐ-CP	Chính phủ	quy định về thành lập, tổ chức lại, giải thể đơn vị sự nghiệp công lập	2020-11-08		s	m	23/23		
    120-2020-tt-btc	Thông tư	2020-12-31	120/2020/TT-BTC	Bộ Tài chính	Quy định giao dịch cổ phiếu niêm yết, đăng ký giao dịch và chứng chỉ quỹ, trái phiếu doanh nghiệp, chứng quyền có bảo đảm niêm yết trên hệ thống giao dịch chứng khoán	2021-02-15		s	m	9/9		
    120-2021-tt-bca	Thông tư	2021-12-09	120/2021/TT-BCA	Bộ Công an	Quy định việc tổ chức xét, đề nghị và thẩm định hồ sơ đề nghị tạm đình chỉ, giảm thời hạn chấp hành án phạt tù	2022-02-01		l	c			
    120-2022-nd-cp	Nghị định		120/2022/NĐ-CP	Chính phủ	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác kinh tế toàn diện ASEAN - Nhật Bản giai đoạn 2022 - 2028	2022-12-30		l	c			
    120-2024-nd-cp	Nghị định		120/2024/NĐ-CP					l	v			
    120-kl-tw	Kết luận	2016-01-07	120-KL/TW	Bộ Chính trị	về tiếp tục đẩy mạnh, nâng cao chất lượng, hiệu quả việc xây dựng và thực hiện Quy chế dân chủ ở cơ sở			s	k			
    1205-qd-bkhdt	Quyết định	2024-05-24	1205/QĐ-BKHĐT		Về việc công bố kết quả hệ thống hóa văn bản quy phạm pháp luật thuộc lĩnh vực quản lý nhà nước của Bộ Kế hoạch và Đầu tư kỳ 2019 - 2023	2024-05-24		l	g			
    121-2009-qd-ttg	Quyết định	2009-10-09	121/2009/QĐ-TTg	Thủ tướng Chính phủ				s	m	3/3		
    121-2013-tt-btc	Thông tư	2013-08-28	121/2013/TT-BTC					l	v			
    121-2014-nd-cp	Nghị định	2014-12-24	121/2014/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Công ước Lao động hàng hải năm 2006 về chế độ lao động của thuyền viên làm việc trên tàu biển	2015-03-01		l	c			
    121-2015-tt-bqp	Thông tư	2015-11-03	121/2015/TT-BQP	Bộ Quốc phòng	Thông tư quy định chế độ báo cáo công tác của Ngành Thi hành án dân sự trong Quân đội	2015-12-21		l	c			
    121-2016-nd-cp	Nghị định	2016-08-24	121/2016/NĐ-CP	Chính phủ				s	m	10/10		
    121-2017-nd-cp	Nghị định	2017-11-06	121/2017/NĐ-CP	Chính phủ	Quy định xây dựng, quản lý, sử dụng cơ sở dữ liệu về thi hành tạm giữ, tạm giam	2018-01-01		l	c			
    121-2017-tt-btc	Thông tư	2017-11-15	121/2017/TT-BTC	Bộ Tài chính		2018-01-01		l	c			
    121-2018-nd-cp	Nghị định	2018-09-13	121/2018/NĐ-CP					l	v			
    121-2018-tt-btc	Thông tư	2018-12-12	121/2018/TT-BTC	Bộ Tài chính	Quy định về lập dự toán, quản lý, sử dụng và quyết toán kinh phí để thực hỉện công tác ứng cứu sự cố, bảo đảm an toàn thông tin mạng	2019-02-01		l	c			
    121-2020-qh14	Nghị quyết	2020-06-19	121/2020/QH14	Quốc hội	về tiếp tục tăng cường hiệu lực, hiệu quả việc thực hiện chính sách, pháp luật về phòng, chống xâm hại trẻ em			l	t	2/2		
    121-2020-tt-btc	Thông tư	2020-12-31	121/2020/TT-BTC	Bộ Tài chính	Quy định về hoạt động của công ty chứng khoán	2021-02-15		s	m	11/11		
    121-2021-nd-cp	Nghị định		121/2021/NĐ-CP					l	v			
    121-2021-tt-bqp	Thông tư	2021-09-20	121/2021/TT-BQP	Bộ Quốc phòng	Ban hành Quy trình kỹ thuật điều tra, khảo sát, rà phá bom mìn vật nổ	2021-11-05		l	c			
    121-2021-tt-btc	Thông tư		121/2021/TT-BTC	Bộ Tài chính		2021-12-24		l	c			
    121-2022-nd-cp	Nghị định		121/2022/NĐ-CP	Chính phủ	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thành lập Khu vực Thương mại tự do ASEAN - Ôt-xtrây-lia - Niu Di-lân giai đoạn 2022 - 2027	2022-12-30		l	c			
    121-2024-nd-cp	Nghị định	2024-10-03	121/2024/NĐ-CP					l	v			
    121-2026-nd-cp	Nghị định	2026-04-03	121/2026/NĐ-CP	Chính phủ	quy định về thành lập, tổ chức lại, giải thể tổ chức hành chính	2026-04-05		s	kg	1/1		
    1216-2003-qd-nhnn	Quyết định	2003-10-09	1216/2003/QĐ-NHNN					l	v			
    122-2006-qd-ttg	Quyết định	2006-05-29	122/2006/QĐ-TTg	Thủ tướng Chính phủ	Về chuyển loại hình trường đại học dân lập sang loại hình trường đại học tư thục	2006-06-24		l	c			
    122-2011-ttlt-btc-btp	Thông tư liên tịch	2011-08-17	122/2011/TTLT-BTC-BTP					l	t	2/2		
    122-2013-nd-cp	Nghị định		122/2013/NĐ-CP	Chính phủ		2013-10-11		l	c			
    122-2013-tt-btc	Thông tư	2013-08-28	122/2013/TT-BTC					l	v			
    122-2016-nd-cp	Nghị định	2016-09-01	122/2016/NĐ-CP	Chính phủ	về Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi, Danh mục hàng hóa và mức thuế tuyệt đối, thuế hỗn hợp, thuế nhập khẩu ngoài hạn ngạch thuế quan			s	m	6/6		
    122-2017-nd-cp	Nghị định	2017-11-13	122/2017/NĐ-CP	Chính phủ	quy định một số nội dung đặc thù về cơ chế quản lý tài chính và đánh giá hiệu quả hoạt động đối với doanh nghiệp kinh doanh xổ số			s	m	3/3		
    122-2020-nd-cp	Nghị định	2020-10-15	122/2020/NĐ-CP	Chính phủ				s	m	4/4		
    122-2020-tt-btc	Thông tư	2020-12-31	122/2020/TT-BTC	Bộ Tài chính		2021-02-15		l	c			
    122-2021-tt-bqp	Thông tư	2021-09-20	122/2021/TT-BQP	Bộ Quốc phòng	hướng dẫn xác định Đơn giá ca máy và thiết bị thi công rà phá bom mìn vật nổ	2021-11-05		l	c			
    122-2022-nd-cp	Nghị định		122/2022/NĐ-CP	Chính phủ	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại hàng hóa ASEAN - Ấn Độ đoạn 2022 - 2027	2022-12-30		l	c			
    122-nq-cp	Nghị quyết	2026-05-06	122/NQ-CP	Chính phủ	Phiên họp Chính phủ thường kỳ tháng 4 năm 2026			l	gt	2/2		
    123-2003-nd-cp	Nghị định	2003-10-22	123/2003/NĐ-CP					s	m	6/6		
    123-2003-tt-btc	Thông tư	2003-12-16	123/2003/TT-BTC					l	v			
    123-2008-qd-bnnptnt	Quyết định	2008-12-29	123/2008/QĐ-BNN					l	v			
    123-2009-tt-btc	Thông tư	2009-06-17	123/2009/TT-BTC	Bộ Tài chính				s	m	9/9		
    123-2013-nd-cp	Nghị định	2013-10-14	123/2013/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Luật sư	2013-11-28		s	m	13/13		
    123-2014-tt-btc	Thông tư	2014-08-27	123/2014/TT-BTC					l	v			
    123-2015-nd-cp	Nghị định	2015-11-15	123/2015/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch	2016-01-01		s	km	8/8		
    123-2015-tt-btc	Thông tư	2015-08-18	123/2015/TT-BTC					l	v			
    123-2015-ttlt-bqp-bgddt-bldtbxh	Thông tư liên tịch	2015-11-05	123/2015/TTLT-BQP-BGDĐT-BLĐTBXH	Bộ Quốc phòng; Bộ Giáo dục và Đào tạo; Bộ Lao động - Thương binh và Xã hội	Quy định tổ chức, hoạt động của trung tâm giáo dục quốc phòng và an ninh; liên kết giáo dục quốc phòng và an ninh của các trường cao đẳng, cơ sở giáo dục đại học	2015-12-20		l	c			
    123-2017-nd-cp	Nghị định	2017-11-14	123/2017/NĐ-CP					l	v			
    123-2018-nd-cp	Nghị định	2018-09-17	123/2018/NĐ-CP	Chính phủ		2018-09-17		s	m	4/4		
    123-2020-nd-cp	Nghị định	2020-10-19	123/2020/NĐ-CP	Chính phủ	quy định về hóa đơn, chứng từ	2022-07-01		s	km	56/58		
    123-2020-tt-bca	Thông tư	2020-11-17	123/2020/TT-BCA	Bộ Công an	Quy định về biển hiệu, biển chức danh, băng trực ban, băng kiểm tra điều lệnh trong Công an nhân dân	2021-01-01		l	c			
    123-2021-nd-cp	Nghị định	2021-12-28	123/2021/NĐ-CP	Chính phủ				l	t	2/2		
    123-2021-tt-bqp	Thông tư	2021-09-20	123/2021/TT-BQP	Bộ Quốc phòng	Hướng dẫn xác định Định mức dự toán và quản lý chi phí trong dự toán rà phá bom mìn vật nổ	2021-11-05		l	c			
    123-2022-nd-cp	Nghị định		123/2022/NĐ-CP	Chính phủ	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại tự do ASEAN - Hồng Kông, Trung Quốc giai đoạn 2022 - 2027	2022-12-30		l	c			
    123-2026-nd-cp	Nghị định	2026-04-04	123/2026/NĐ-CP		Quy định chi tiết một số điều Luật Giao thông đường thủy nội địa và Luật sửa đổi, bổ sung một số điều của Luật Giao thông đường thủy nội địa	2026-07-01		l	g			
    1238-qd-tu	Quyết định	2010-05-05	1238-QĐ/TU	Tỉnh ủy Bình Phước	ban hành Quy chế công tác dân vận của hệ thống chính trị			s	k			
    124-2007-tt-btc	Thông tư	2007-10-26	124/2007/TT-BTC	Bộ Tài chính	Hướng dẫn về in, phát hành, sử dụng, quản lý tem thuốc lá điếu nhập khẩu, tem xì gà nhập khẩu	2007-11-24		s	m	4/4		
    124-2008-nd-cp	Nghị định	2008-12-11	124/2008/NĐ-CP					l	v			
    124-2008-qd-bnnptnt	Quyết định	2008-12-30	124/2008/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn	về việc ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh	2009-01-29		l	c			
    124-2008-tt-btc	Thông tư	2008-12-19	124/2008/TT-BTC					l	v			
    124-2011-tt-btc	Thông tư	2011-08-31	124/2011/TT-BTC					l	v			
    124-2013-nd-cp	Nghị định	2013-10-14	124/2013/NĐ-CP	Chính phủ	Quy định chính sách ưu đãi, hỗ trợ người đi đào tạo trong lĩnh vực năng lượng nguyên tử	2013-12-01		s	m	4/4		
    124-2015-nd-cp	Nghị định	2015-11-19	124/2015/NĐ-CP	Chính phủ				l	t	2/2		
    124-2020-nd-cp	Nghị định	2020-10-19	124/2020/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại	2020-12-10		s	k	2/2		
    124-2021-tt-bca	Thông tư	2021-12-28	124/2021/TT-BCA	Bộ Công an		2022-02-10		l	c			
    124-2021-tt-btc	Thông tư	2021-12-30	124/2021/TT-BTC	Bộ Tài chính		2022-02-14		l	t	2/2		
    124-2022-nd-cp	Nghị định		124/2022/NĐ-CP	Chính phủ	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác kinh tế Việt Nam - Nhật Bản giai đoạn 2022 - 2028	2022-12-30		l	c			
    124-2024-nd-cp	Nghị định	2024-10-05	124/2024/NĐ-CP					l	v			
    124-2025-qh15	Luật		124/2025/QH15		Luật Giáo dục nghề nghiệp			l	l	3/3		
    125-2007-tt-btc	Thông tư	2007-10-29	125/2007/TT-BTC	Bộ Tài chính		2007-11-24		l	c			
    125-2009-qd-ttg	Quyết định	2009-10-23	125/2009/QĐ-TTg					l	v			
    125-2009-ttlt-btc-bct	Thông tư liên tịch	2009-06-17	125/2009/TTLT-BTC-BCT					l	v			
    125-2013-nd-cp	Nghị định		125/2013/NĐ-CP					l	v			
    125-2014-nd-cp	Nghị định		125/2014/NĐ-CP					l	v			
    125-2015-nd-cp	Nghị định	2015-12-04	125/2015/NĐ-CP	Chính phủ	Quy định chi tiết về quản lý hoạt động bay	2016-01-26		s	m	4/4		
    125-2017-nd-cp	Nghị định	2017-11-16	125/2017/NĐ-CP	Chính phủ				s	m	5/5		
    125-2018-nd-cp	Nghị định	2018-09-19	125/2018/NĐ-CP					l	v			
    125-2018-tt-btc	Thông tư	2018-12-24	125/2018/TT-BTC					l	v			
    125-2021-tt-btc	Thông tư		125/2021/TT-BTC					l	v			
    125-2022-nd-cp	Nghị định		125/2022/NĐ-CP	Chính phủ	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại tự do Việt Nam - Hàn Quốc giai đoạn 2022 - 2027	2022-12-30		l	c			
    125-2025-nd-cp	Nghị định	2025-06-11	125/2025/NĐ-CP	Chính phủ				l	t	2/2		
    125-2025-qh15	Luật		125/2025/QH15		Luật Giáo dục đại học			l	l	4/4		
    125-2026-nd-cp	Nghị định	2026-04-06	125/2026/NĐ-CP		Quy định về hoạt động khoa học, công nghệ và đổi mới sáng tạo trong cơ sở giáo dục đại học	2026-04-06		l	g			
    126-2007-nd-cp	Nghị định	2007-08-01	126/2007/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn một số điều của Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng			s	m	5/5		
    126-2008-nd-cp	Nghị định	2008-12-11	126/2008/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Pháp lệnh Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia	2008-12-31		s	m	3/3		
    126-2014-nd-cp	Nghị định	2014-12-31	126/2014/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật Hôn nhân và gia đình	2015-02-15		s	m	4/4		
    126-2014-tt-btc	Thông tư	2014-08-28	126/2014/TT-BTC	Bộ Tài chính	quy định một số thủ tục về kê khai, thu nộp thuế, tiền chậm nộp, tiền phạt và các khoản thu khác đối với hàng hóa xuất khẩu, nhập khẩu			l	t	2/2		
    126-2015-nd-cp	Nghị định	2015-12-09	126/2015/NĐ-CP					l	v			
    126-2020-nd-c	Nghị định		126/2020/NĐ-C					l	v			
    126-2020-nd-cp	Nghị định	2020-10-19	126/2020/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Quản lý thuế	2020-12-05		s	km	118/118		
    126-2020-tt-bca	Thông tư	2020-12-01	126/2020/TT-BCA	Bộ Công an	Quy định việc thực hiện dân chủ trong hoạt đồng điều tra của lực lượng Công an nhân dân	2021-01-15		l	c			
    126-2022-nd-cp	Nghị định		126/2022/NĐ-CP	Chính phủ	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Thương mại hàng hóa ASEAN giai đoạn 2022 - 2027	2022-12-30		l	c			
    126-2024-nd-cp	Nghị định	2024-10-08	126/2024/NĐ-CP	Chính phủ	quy định về tổ chức, hoạt động và quản lý hội			s	m	30/30		
    126-nq-cp	Nghị quyết	2026-05-11	126/NQ-CP		Về việc chuyển giao Làng Văn hóa - Du lịch các dân tộc Việt Nam về Ủy ban nhân dân thành phố Hà Nội quản lý	2026-05-11		l	g			
    1269-qd-ttg	Quyết định	2019-10-02	1269/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    127-2006-nd-cp	Nghị định	2006-10-27	127/2006/NĐ-CP	Chính phủ	Quy định về bảo đảm điều kiện cho hoạt động bảo vệ an ninh quốc gia và giữ gìn trật tự, an toàn xã hội	2006-11-27		l	t	2/2		
    127-2007-nd-cp	Nghị định	2007-08-01	127/2007/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật Tiêu chuẩn và Quy chuẩn kỹ thuật	2007-09-03		s	m	22/23		
    127-2009-qd-ttg	Quyết định	2009-10-26	127/2009/QĐ-TTg	Thủ tướng Chính phủ		2009-12-10		l	t	2/2		
    127-2013-nd-cp	Nghị định	2013-10-15	127/2013/NĐ-CP	Chính phủ	quy định xử phạt vi phạm hành chính và cưỡng chế thi hành quyết định hành chính trong lĩnh vực hải quan			s	m	6/6		
    127-2017-nd-cp	Nghị định	2017-11-16	127/2017/NĐ-CP	Chính phủ	Quy định chi tiết việc niêm phong, mở niêm phong vật chứng	2018-01-01		l	c			
    127-2018-nd-cp	Nghị định	2018-09-21	127/2018/NĐ-CP	Chính phủ	quy định trách nhiệm quản lý nhà nước về giáo dục			l	t	2/2		
    127-2025-qh15	Luật	2025-12-10	127/2025/QH15		Luật Thi hành án hình sự			l	l	11/11		
    127-2026-nd-cp	Nghị định	2026-04-06	127/2026/NĐ-CP	Chính phủ	Quy định về quản lý chất lượng và chính sách phát triển sản phẩm, dịch vụ Halal	2026-06-01		l	gt	2/2		
    127-kl-tw	Kết luận	2025-02-28	127-KL/TW	Bộ Chính trị, Ban Bí thư	về triển khai nghiên cứu, đề xuất tiếp tục sắp xếp tổ chức bộ máy của hệ thống chính trị			s	k			
    127-qd-ttg	Quyết định	2022-01-24	127/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    128-2008-qd-bqp	Quyết định	2008-06-19	128/2008/QĐ-BQP					l	v			
    128-2012-ttlt-btc-bldtbxh	Thông tư liên tịch	2012-08-09	128/2012/TTLT-BTC-BLĐTBXH					l	v			
    128-2013-tt-btc	Thông tư	2013-09-10	128/2013/TT-BTC	Bộ Tài chính				s	m	3/3		
    128-2014-tt-btc	Thông tư	2014-09-05	128/2014/TT-BTC	Bộ Tài chính	Hướng dẫn về việc giảm thuế thu nhập cá nhân đối với cá nhân làm việc tại Khu kinh tế	2014-10-20		l	c			
    128-2017-nd-cp	Nghị định	2017-11-16	128/2017/NĐ-CP	Chính phủ	Quy định chế độ báo cáo về điều tra hình sự	2018-01-01		l	c			
    128-2018-nd-cp	Nghị định	2018-09-24	128/2018/NĐ-CP					l	v			
    128-2020-tt-bca	Thông tư	2020-12-03	128/2020/TT-BCA	Bộ Công an	Quy định về chế độ chi tập huấn và hội thi điều lệnh, quân sự, võ thuật trong Công an nhân dân	2021-01-18		l	c			
    128-2024-nd-cp	Nghị định		128/2024/NĐ-CP					l	v			
    128-2025-nd-cp	Nghị định	2025-06-11	128/2025/NĐ-CP	Chính phủ	quy định về phân quyền, phân cấp trong quản lý nhà nước lĩnh vực nội vụ			s	m	5/5		
    128-2025-qh15	Luật		128/2025/QH15		Luật Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú			l	l	2/2		
    128-2026-nd-cp	Nghị định	2026-04-06	128/2026/NĐ-CP		Sửa đổi, bổ sung một số điều của Nghị định số 85/2024/NĐ-CP ngày 10 tháng 7 năm 2024 của Chính phủ quy định chi tiết một số điều của Luật Giá số 16/2023/QH15 được sửa đổi, bổ sung bởi Luật số 44/2024/QH15, Luật số 61/2024/QH15, Luật số 95/2	2026-07-01		l	g			
    128-nq-cp	Nghị quyết	2021-10-11	128/NQ-CP	Chính phủ	ban hành Quy định tạm thời "Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19"			s	k	1/1		
    129-2007-qd-ttg	Quyết định	2007-08-02	129/2007/QĐ-TTg	Thủ tướng Chính phủ	ban hành Quy chế văn hoá công sở tại các cơ quan hành chính nhà nước			s	k			
    129-2012-tt-btc	Thông tư	2012-08-09	129/2012/TT-BTC					l	v			
    129-2013-tt-btc	Thông tư	2013-09-18	129/2013/TT-BTC					l	v			
    129-2015-nd-cp	Nghị định	2015-12-15	129/2015/NĐ-CP					l	v			
    129-2015-tt-btc	Thông tư	2015-08-24	129/2015/TT-BTC	Bộ Tài chính		2015-10-15		l	c			
    129-2020-nd-cp	Nghị định	2020-10-27	129/2020/NĐ-CP	Chính phủ	Về chức năng, nhiệm vụ và cơ chế hoạt động của Công ty trách nhiệm hữu hạn một thành viên Mua bán nợ Việt Nam	2020-12-10		s	m	12/12		
    129-2020-tt-bca	Thông tư	2020-12-08	129/2020/TT-BCA	Bộ Công an	Quy định quy trình giải quyết tố cáo trong Công an nhân dân	2021-01-22		l	c			
    129-2021-tt-bca	Thông tư	2021-12-31	129/2021/TT-BCA					l	v			
    129-2022-nd-cp	Nghị định	2022-12-30	129/2022/NĐ-CP	Chính phủ	Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác kinh tế toàn diện khu vực giai đoạn 2022 - 2027	2022-12-30		s	m	3/3		
    129-2025-qh15	Luật	2025-12-10	129/2025/QH15	Quốc hội	Viên chức	2026-07-01		s	kl	1/1		
    129-2026-nd-cp	Nghị định	2026-04-06	129/2026/NĐ-CP		Quy định về quản lý, sử dụng ngân sách nhà nước đối với một số hoạt động đối ngoại	2026-04-06		l	g			
    13-2003-qh11	Luật	2003-11-26	13/2003/QH11	Quốc hội	Đất đai	2004-07-01		s	kl	3/3		
    13-2004-qd-ttg	Quyết định	2004-01-28	13/2004/QĐ-TTg					l	v			
    13-2006-nd-cp	Nghị định	2006-01-24	13/2006/NĐ-CP	Chính phủ				l	t	2/2		
    13-2008-qd-bvhttdl	Quyết định	2008-03-10	13/2008/QĐ-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	về việc ban hành Quy chế mẫu tổ chức và hoạt động thư viện trường đại học	2008-03-31		l	c			
    13-2008-qh12	Luật	2008-06-03	13/2008/QH12	Quốc hội	Thuế giá trị gia tăng	2009-01-01		s	kl	8/8		
    13-2009-tt-bkhcn	Thông tư	2009-05-20	13/2009/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn đánh giá sơ bộ về an toàn hạt nhân đối với địa điểm nhà máy điện hạt nhân trong giai đoạn quyết định chủ trương đầu tư	2009-07-06		l	c			
    13-2009-tt-byt	Thông tư	2009-09-01	13/2009/TT-BYT	Bộ Y tế	hướng dẫn hoạt động thông tin, quảng cáo thuốc			s	m	5/5		
    13-2010-nd-cp	Nghị định	2010-02-27	13/2010/NĐ-CP	Chính phủ	về sửa đổi, bổ sung một số điều của Nghị định số 67/2007/NĐ-CP ngày 13/4/2007 của Chính phủ về chính sách trợ giúp các đối tượng bảo trợ xã hội			s	m	4/4		
    13-2010-tt-bnnptnt	Thông tư	2010-03-12	13/2010/TT-BNNPTNT					l	v			
    13-2011-nd-cp	Nghị định	2011-02-11	13/2011/NĐ-CP	Chính phủ	Về an toàn công trình dầu khí trên đất liền	2011-04-05		l	c			
    13-2011-tt-byt	Thông tư	2011-03-31	13/2011/TT-BYT	Bộ Y tế	Hướng dẫn phân tuyến các nhiệm vụ, chỉ tiêu kiểm nghiệm và quy trình kiểm nghiệm phục vụ quản lý nhà nước về chất lượng, vệ sinh an toàn thực phẩm trong ngành y tế	2011-06-01		l	c			
    13-2012-qd-ttg	Quyết định	2012-02-23	13/2012/QĐ-TTg					l	v			
    13-2012-qh13	Luật	2012-06-20	13/2012/QH13	Quốc hội	Luật Giám định tư pháp	2013-01-01		s	lt	50/50		
    13-2012-tt-btc	Thông tư	2012-02-07	13/2012/TT-BTC	Bộ Tài chính		2012-04-01		l	c			
    13-2012-ttlt-bca-btp-vksndtc-tandtc	Thông tư liên tịch	2012-10-09	13/2012/TTLT-BCA-BTP-VKSNDTC-TANDTC	Bộ Công an; Bộ Tư pháp; Viện kiểm sát nhân dân tối cao; Tòa án nhân dân tối cao	Hướng dẫn thi hành một số quy định của Bộ luật Tố tụng hình sự và Luật Thi hành án hình sự về truy nã	2012-12-01		l	c			
    13-2013-tt-btp	Thông tư	2013-09-13	13/2013/TT-BTP					l	v			
    13-2013-tt-byt	Thông tư	2013-04-17	13/2013/TT-BYT					l	v			
    13-2014-nd-cp	Nghị định	2014-02-25	13/2014/NĐ-CP	Chính phủ	Quy định chi tiết và biện pháp thi hành Luật Giáo dục quốc phòng và an ninh	2014-04-10		s	m	10/10		
    13-2014-tt-bct	Thông tư	2014-05-14	13/2014/TT-BCT					l	v			
    13-2014-tt-nhnn	Thông tư		13/2014/TT-NHNN					l	v			
    13-2014-ttlt-bkhcn-byt	Thông tư liên tịch	2014-06-09	13/2014/TTLT-BKHCN-BYT			2014-07-25		l	t	2/2		
    13-2014-ttlt-byt-bnnptnt-bct	Thông tư liên tịch	2014-04-09	13/2014/TTLT-BYT-BNNPTNT-BCT	Bộ Y tế; Bộ Nông nghiệp và Phát triển nông thôn; Bộ Công Thương	Hướng dẫn việc phân công, phối hợp trong quản lý nhà nước về an toàn thực phẩm	2014-05-26		l	c			
    13-2015-qd-ttg	Quyết định		13/2015/QĐ-TTg					l	v			
    13-2015-tt-bkhcn	Thông tư	2015-07-21	13/2015/TT-BKHCN					l	v			
    13-2015-tt-bnnptnt	Thông tư	2015-03-25	13/2015/TT-BNNPTNT					l	v			
    13-2015-tt-btc	Thông tư	2015-01-30	13/2015/TT-BTC	Bộ Tài chính	quy định về kiểm tra, giám sát, tạm dừng làm thủ tục hải quan đối với hàng hóa xuất khẩu, nhập khẩu có yêu cầu bảo vệ quyền sở hữu trí tuệ	2015-03-15		s	m	5/5		
    13-2016-tt-bkhcn	Thông tư	2016-06-30	13/2016/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định quản lý Đề án đào tạo, bồi dưỡng nhân lực khoa học và công nghệ ở trong nước và nước ngoài bằng ngân sách nhà nước	2016-09-01		l	t	2/2		
    13-2016-tt-bkhdt	Thông tư	2016-09-29	13/2016/TT-BKHĐT	Bộ Kế hoạch và Đầu tư				l	t	2/2		
    13-2016-tt-bldtbxh	Thông tư	2016-06-16	13/2016/TT-BLĐTBXH					l	v			
    13-2016-tt-bnnptnt	Thông tư	2016-06-02	13/2016/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về quản lý thuốc thú y	2016-07-19		s	m	9/9		
    13-2016-tt-bvhttdl	Thông tư	2016-12-09	13/2016/TT-BVHTTDL		Thông tư quy định quy chế mẫu hoạt động của Thư viện công cộng cấp tỉnh, huyện, xã	2017-01-22		l	t	2/2		
    13-2016-tt-nhnn	Thông tư	2016-06-30	13/2016/TT-NHNN	Ngân hàng Nhà nước Việt Nam				l	c			
    13-2016-ttlt-btnmt-bnv	Thông tư liên tịch	2016-06-30	13/2016/TTLT-BTNMT-BNV	Bộ Tài nguyên và Môi trường; Bộ Nội vụ	Quy định tiêu chuẩn, điều kiện, hình thức, nội dung thăng hạng chức danh nghề nghiệp viên chức chuyên ngành tài nguyên và môi trường	2016-09-01		l	c			
    13-2016-ttlt-byt-bgddt	Thông tư liên tịch	2016-05-12	13/2016/TTLT-BYT-BGDĐT		Quy định về công tác y tế trường học	2016-06-30		s	m	3/3		
    13-2017-qd-ttg	Quyết định	2017-04-28	13/2017/QĐ-TTg	Thủ tướng Chính phủ				l	c			
    13-2017-qh14	Luật	2017-06-20	13/2017/QH14		Luật Cảnh vệ	2018-07-01		s	l	3/3		
    13-2017-tt-bgddt	Thông tư	2017-05-23	13/2017/TT-BGDĐT	Bộ Giáo dục và Đào tạo		2017-07-08		l	c			
    13-2017-tt-bgtvt	Thông tư	2017-04-28	13/2017/TT-BGTVT	Bộ Giao thông vận tải	Quy định về chứng chỉ chuyên môn đại lý tàu biển	2017-07-01		l	c			
    13-2017-tt-bkhcn	Thông tư	2017-11-06	13/2017/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn về thành lập, tổ chức và hoạt động của Hội đồng quản lý trong tổ chức khoa học và công nghệ công lập	2017-12-21		l	c			
    13-2017-tt-bldtbxh	Thông tư	2017-05-15	13/2017/TT-BLĐTBXH					l	v			
    13-2017-tt-bnnptnt	Thông tư	2017-06-20	13/2017/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật quốc gia lĩnh vực thú y	2017-12-20		s	m	3/3		
    13-2017-tt-btc	Thông tư	2017-02-15	13/2017/TT-BTC	Bộ Tài chính	Quy định quản lý thu, chi bằng tiền mặt qua hệ thống Kho bạc Nhà nước	2017-04-01		l	c			
    13-2017-tt-btttt	Thông tư	2017-06-23	13/2017/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định các yêu cầu kỹ thuật về kết nối các hệ thống thông tin, cơ sở dữ liệu với cơ sở dữ liệu quốc gia	2017-08-10		s	m	3/3		
    13-2018-nd-cp	Nghị định	2018-01-23	13/2018/NĐ-CP	Chính phủ	quy định chi tiết và biện pháp thi hành Luật Tiếp cận thông tin	2018-07-01		s	m	3/3		
    13-2018-tt-bct	Thông tư	2018-06-15	13/2018/TT-BCT					l	v			
    13-2018-tt-bkhcn	Thông tư	2018-09-05	13/2018/TT-BKHCN	Bộ Khoa học và Công nghệ				l	t	2/2		
    13-2018-tt-bldtbxh	Thông tư	2018-09-26	13/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành chương trình môn học Pháp luật thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng			s	m	3/3		
    13-2018-tt-btc	Thông tư	2018-02-06	13/2018/TT-BTC	Bộ Tài chính	Quy định việc quản lý và sử dụng kinh phí ngân sách nhà nước bảo đảm cho công tác điều ước quốc tế và công tác thỏa thuận quốc tế	2018-04-02		l	c			
    13-2018-tt-btttt	Thông tư	2018-10-15	13/2018/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định Danh mục sản phẩm an toàn thông tin mạng nhập khẩu theo giấy phép và trình tự, thủ tục, hồ sơ cấp Giấy phép nhập khẩu sản phẩm an toàn thông tin mạng	2018-12-01		l	c			
    13-2018-tt-byt	Thông tư	2018-05-15	13/2018/TT-BYT	Bộ Y tế	Quy định về chất lượng dược liệu, thuốc cổ truyền	2018-06-30		s	m	4/4		
    13-2019-nd-cp	Nghị định	2019-02-01	13/2019/NĐ-CP	Chính phủ	Về doanh nghiệp khoa học và công nghệ	2019-03-20		s	m	3/3		
    13-2019-qd-ttg	Quyết định	2019-02-27	13/2019/QĐ-TTg	Thủ tướng Chính phủ	Sửa đổi, bổ sung một số điều của Quyết định số 127/2009/QĐ-TTg ngày 26 tháng 10 năm 2009 của Thủ tướng Chính phủ ban hành Chế độ báo cáo thống kê về phòng, chống ma túy			l	c			
    13-2019-tt-bgtvt	Thông tư	2019-03-29	13/2019/TT-BGTVT	Bộ Giao thông vận tải	Quy định chi tiết Chương trình an ninh hàng không và kiểm soát chất lượng an ninh hàng không Việt Nam	2019-06-01		s	m	3/3		
    13-2019-tt-bkhdt	Thông tư	2019-12-31	13/2019/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	quy định năm 2020 làm năm gốc để tính các chỉ tiêu thống kê theo giá so sánh	2020-02-15		l	t	2/2		
    13-2019-tt-btc	Thông tư	2019-03-15	13/2019/TT-BTC	Bộ Tài chính				l	t	2/2		
    13-2019-tt-btttt	Thông tư	2019-11-22	13/2019/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định hoạt động xây dựng quy chuẩn kỹ thuật quốc gia, tiêu chuẩn quốc gia, tiêu chuẩn cơ sở thuộc lĩnh vực quản lý của Bộ Thông tin và Truyền thông	2020-01-15		l	c			
    13-2019-tt-bvhttdl	Thông tư	2019-11-25	13/2019/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch		2020-01-20		s	m	3/3		
    13-2019-tt-byt	Thông tư	2019-07-05	13/2019/TT-BYT	Bộ Y tế		2019-08-20		s	m	3/3		
    13-2020-nd-cp	Nghị định	2020-01-21	13/2020/NĐ-CP	Chính phủ	Hướng dẫn chi tiết Luật Chăn nuôi	2020-03-05		s	m	7/7		
    13-2020-tt-bldtbxh	Thông tư	2020-11-27	13/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn việc thu thập, lưu trữ, tổng hợp, cung cấp, công bố, đánh giá về tình hình tai nạn lao động và sự cố kỹ thuật gây mất an toàn, vệ sinh lao động nghiêm trọng	2021-01-15		l	c			
    13-2020-tt-btc	Thông tư	2020-03-06	13/2020/TT-BTC	Bộ Tài chính	Thông tư số 13/2020/TT-BTC			l	c			
    13-2020-tt-btnmt	Thông tư	2020-10-30	13/2020/TT-BTNMT	Bộ Tài nguyên và Môi trường	ban hành Định mức kinh tế - kỹ thuật kiểm tra, nghiệm thu sản phẩm viễn thám	2020-12-15		l	c			
    13-2020-tt-btttt	Thông tư		13/2020/TT-BTTTT					l	v			
    13-2020-tt-byt	Thông tư	2020-06-22	13/2020/TT-BYT	Bộ Y tế		2020-08-10		l	c			
    13-2021-nd-cp	Nghị định		13/2021/NĐ-CP	Chính phủ	Quy định về đối thoại với thanh niên; cơ chế, chính sách và biện pháp thực hiện chính sách đối với thanh niên từ đủ 16 tuổi đến dưới 18 tuổi	2021-03-01		l	c			
    13-2021-tt-bgtvt	Thông tư	2021-07-26	13/2021/TT-BGTVT					l	v			
    13-2021-tt-bkhdt	Thông tư	2021-12-31	13/2021/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định Hệ thống chỉ tiêu thống kê kinh tế số			l	t	2/2		
    13-2021-tt-bldtbxh	Thông tư	2021-09-30	13/2021/TT-BLĐTBXH		Ban hành Bộ chỉ tiêu thống kê về tình hình trẻ em và tình hình xâm hại trẻ em, xử lý vi phạm hành chính đối với các hành vi xâm hại trẻ em	2021-11-15		l	g			
    13-2021-tt-bnnptnt	Thông tư	2021-10-27	13/2021/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2021-12-10		l	c			
    13-2021-tt-btnmt	Thông tư	2021-08-26	13/2021/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định việc thành lập, di chuyển, giải thể trạm khí tượng thủy văn quốc gia	2021-10-21		l	c			
    13-2021-tt-btp	Thông tư	2021-12-30	13/2021/TT-BTP	Bộ Tư pháp	Quy định quy trình xử lý, giải quyết đơn khiếu nại, tố cáo, kiến nghị, phản ánh trong thi hành án dân sự	2022-02-13		l	c			
    13-2021-tt-bvhttdl	Thông tư		13/2021/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch		2021-11-30		l	c			
    13-2021-tt-byt	Thông tư	2021-09-16	13/2021/TT-BYT	Bộ Y tế	quy định cấp số lưu hành, nhập khẩu trang thiết bị y tế phục vụ hoạt động phòng, chống dịch COVID-19 trong trường hợp cấp bách			s	m	3/3		
    13-2022-nd-cp	Nghị định	2022-01-21	13/2022/NĐ-CP	Chính phủ				l	t	2/2		
    13-2022-qd-ttg	Quyết định	2022-05-09	13/2022/QĐ-TTg	Thủ tướng Chính phủ	Về thực hiện chính sách hỗ trợ bảo hiểm nông nghiệp	2022-06-24		l	c			
    13-2022-qh15	Luật	2022-11-14	13/2022/QH15		Luật Phòng, chống bạo lực gia đình	2023-07-01		s	l	8/8		
    13-2022-tt-bldtbxh	Thông tư	2022-06-30	13/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn thực hiện quản lý lao động, tiền lương, thù lao, tiền thưởng đối với Quỹ hỗ trợ phát triển hợp tác xã	2022-08-15		s	mg	7/7		
    13-2022-tt-bnnptnt	Thông tư	2022-09-28	13/2022/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Sửa đổi, bổ sung một số điều của các Thông tư về quản lý thuốc thú y	2022-11-12		l	t	2/2		
    13-2022-tt-bvhttdl	Thông tư	2022-12-13	13/2022/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch		2023-02-01		l	c			
    """#

  static let part1: StaticString = #"""
    13-2023-nd-cp	Nghị định	2023-04-17	13/2023/NĐ-CP	Chính phủ	về bảo vệ dữ liệu cá nhân	2023-07-01		l	kc	1/1		
    13-2023-tt-bgddt	Thông tư	2023-06-26	13/2023/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định việc giám sát, đánh giá tổ chức kiểm định chất lượng giáo dục đại học và cao đẳng sư phạm	2023-08-11		l	c			
    13-2023-tt-bkhcn	Thông tư		13/2023/TT-BKHCN					l	v			
    13-2023-tt-bkhdt	Thông tư	2023-12-12	13/2023/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Hướng dẫn cơ chế tổ chức thực hiện “Chương trình hỗ trợ doanh nghiệp khu vực tư nhân kinh doanh bền vững giai đoạn 2022 - 2025” ban hành kèm theo Quyết định số 167/QĐ-TTg ngày 08 tháng 02 năm 2022 của Thủ tướng Chính phủ	2024-01-27		s	mg	4/4		
    13-2023-tt-bldtbxh	Thông tư	2023-12-29	13/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành định mức kinh tế - kỹ thuật về đào tạo trình độ trung cấp, trình độ cao đẳng của 20 ngành, nghề	2024-02-14		s	mg	4/4		
    13-2023-tt-btc	Thông tư		13/2023/TT-BTC					l	v			
    13-2023-tt-bvhttdl	Thông tư		13/2023/TT-BVHTTDL					l	v			
    13-2024-nd-cp	Nghị định	2024-02-05	13/2024/NĐ-CP	Chính phủ	Nghị định sửa đổi, bổ sung một số điều của Nghị định số 104/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ quy định về hoạt động tiêm chủng			l	c			
    13-2024-tt-bgddt	Thông tư	2024-10-30	13/2024/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Thông tư quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp giáo viên mầm non, phổ thông công lập và giáo viên dự bị đại học	2024-12-15		l	c			
    13-2024-tt-bldtbxh	Thông tư	2024-12-05	13/2024/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Sửa đổi, bổ sung một số điều của Thông tư số 26/2018/TT-BLĐTBXH ngày 25 tháng 12 năm 2018 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội quy định về quản lý chất lượng sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản			s	mg	3/3		
    13-2024-tt-btp	Thông tư	2024-11-25	13/2024/TT-BTP	Bộ Tư pháp	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp Lý lịch tư pháp	2025-01-15		l	t	2/2		
    13-2025-tt-bca	Thông tư		13/2025/TT-BCA					l	v			
    13-2026-tt-nhnn	Thông tư	2026-05-19	13/2026/TT-NHNN		Sửa đổi, bổ sung một số điều của Thông tư số 53/2018/TT-NHNN quy định về mạng lưới hoạt động của tổ chức tín dụng phi ngân hàng	2026-07-03		l	g			
    13-ct-ttg	Chỉ thị	2015-06-10	13/CT-TTg	Thủ tướng Chính phủ	về việc tăng cường trách nhiệm của người đứng đầu cơ quan hành chính nhà nước các cấp trong công tác cải cách thủ tục hành chính			s	k			
    13-nq-tw	Nghị quyết	2012-01-16	13-NQ/TW	Ban Chấp hành Trung ương	về xây dựng hệ thống kết cấu hạ tầng đồng bộ nhằm đưa nước ta cơ bản trở thành nước công nghiệp theo hướng hiện đại vào năm 2020			s	k			
    130-2003-qd-ttg	Quyết định	2003-06-30	130/2003/QĐ-TTg	Thủ tướng Chính phủ	về việc bảo vệ tiền Việt Nam			l	c			
    130-2004-nd-cp	Nghị định	2004-06-01	130/2004/NĐ-CP					l	v			
    130-2005-nd-cp	Nghị định	2005-10-17	130/2005/NĐ-CP	Chính phủ	quy định chế độ tự chủ, tự chịu trách nhiệm về sử dụng biên chế và kinh phí quản lý hành chính đối với các cơ quan nhà nước			s	km	14/14		
    130-2008-nd-cp	Nghị định	2008-12-19	130/2008/NĐ-CP	Chính phủ	Về giấy chứng minh sĩ quan Quân đội nhân dân Việt Nam	2009-01-16		l	c			
    130-2013-nd-cp	Nghị định	2013-10-16	130/2013/NĐ-CP	Chính phủ	về sản xuất, cung ứng sản phẩm, dịch vụ công ích			s	m	4/4		
    130-2013-tt-bqp	Thông tư	2013-07-24	130/2013/TT-BQP					l	v			
    130-2013-ttlt-btc-bgddt	Thông tư liên tịch	2013-09-19	130/2013/TTLT-BTC-BGDĐT	Bộ Tài chính; Bộ Giáo dục và Đào tạo		2013-11-05		l	c			
    130-2014-tt-btc	Thông tư	2014-09-09	130/2014/TT-BTC	Bộ Tài chính	Quy định về quản lý chất lượng hàng dự trữ quốc gia	2014-11-01		l	c			
    130-2015-tt-btc	Thông tư	2015-08-25	130/2015/TT-BTC					l	v			
    130-2016-tt-btc	Thông tư	2016-08-12	130/2016/TT-BTC	Bộ Tài chính				l	t	2/2		
    130-2018-nd-cp	Nghị định	2018-09-27	130/2018/NĐ-CP	Chính phủ	quy định chi tiết thi hành Luật Giao dịch điện tử về chữ ký số và dịch vụ chứng thực chữ ký số			s	m	6/6		
    130-2020-nd-cp	Nghị định	2020-10-30	130/2020/NĐ-CP	Chính phủ	về kiểm soát tài sản, thu nhập của người có chức vụ, quyền hạn trong cơ quan, tổ chức, đơn vị	2020-12-20		s	kc	1/1		
    130-2025-qh15	Luật		130/2025/QH15		Luật Hàng không dân dụng Việt Nam			l	l	1/1		
    130-qd-ttg	Quyết định	2021-01-27	130/QĐ-TTg	Thủ tướng Chính phủ				s	m	3/3		
    131-2007-tt-btc	Thông tư	2007-11-05	131/2007/TT-BTC					l	v			
    131-2013-nd-cp	Nghị định	2013-10-16	131/2013/NĐ-CP					l	v			
    131-2018-nd-cp	Nghị định	2018-09-29	131/2018/NĐ-CP	Chính phủ				l	t	2/2		
    131-2020-nd-cp	Nghị định	2020-11-02	131/2020/NĐ-CP	Chính phủ	Quy định về tổ chức, hoạt động dược lâm sàng của cơ sở khám bệnh, chữa bệnh	2021-01-01		l	c			
    131-2020-qh14	Nghị quyết	2020-11-16	131/2020/QH14	Quốc hội	về Tổ chức chính quyền đô thị tại Thành phố Hồ Chí Minh			l	t	2/2		
    131-2021-nd-cp	Nghị định	2021-12-30	131/2021/NĐ-CP	Chính phủ	Quy định chi tiết và biện pháp thi hành Pháp lệnh Ưu đãi người có công với cách mạng	2022-02-15		s	m	14/15		
    131-2022-nd-cp	Nghị định	2022-12-31	131/2022/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Điện ảnh	2023-01-01		l	t	2/2		
    131-2024-nd-cp	Nghị định		131/2024/NĐ-CP	Chính phủ		2024-10-15		l	c			
    131-2026-nd-cp	Nghị định	2026-04-06	131/2026/NĐ-CP		Quy định chi tiết khoản 3 Điều 160 Luật Tư pháp người chưa thành niên về việc sử dụng kinh phí từ Quỹ Bảo trợ trẻ em cho người chưa thành niên là bị hại	2026-05-25		l	g			
    131-qd-tw	Quy định	2023-10-27	131-QĐ/TW	Bộ Chính trị	về kiểm soát quyền lực, phòng, chống tham nhũng, tiêu cực trong công tác kiểm tra, giám sát, thi hành kỷ luật đảng và trong hoạt động thanh tra, kiểm toán			s	k			
    132-2006-qd-ttg	Quyết định	2006-05-31	132/2006/QĐ-TTg	Thủ tướng Chính phủ	về việc chế độ phụ cấp ưu đãi theo nghề đối với công chức, viên chức ngành kiểm lâm, bảo vệ thực vật, thú y và kiểm soát đê điều	2006-06-25		l	c			
    132-2008-nd-cp	Nghị định	2008-12-31	132/2008/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật chất lượng sản phẩm, hàng hóa	2009-02-01		s	m	29/31		
    132-2012-tt-bqp	Thông tư	2012-12-07	132/2012/TT-BQP					l	v			
    132-2018-tt-btc	Thông tư	2018-12-28	132/2018/TT-BTC					l	v			
    132-2020-nd-cp	Nghị định	2020-11-05	132/2020/NĐ-CP	Chính phủ	Quy định về quản lý thuế đối với doanh nghiệp có giao dịch liên kết	2020-12-20		l	t	2/2		
    132-2020-qh14	Nghị quyết	2020-11-17	132/2020/QH14	Quốc hội				s	m	3/3		
    132-2026-nd-cp	Nghị định	2026-04-06	132/2026/NĐ-CP		Sửa đổi, bổ sung một số điều của Nghị định số 41/2018/NĐ-CP ngày 12 tháng 3 năm 2018 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực kế toán, kiểm toán độc lập	2026-05-21		l	g			
    132-qd-tw	Quy định	2023-10-27	132-QĐ/TW	Bộ Chính trị	về kiểm soát quyền lực, phòng, chống tham nhũng, tiêu cực trong hoạt động điều tra, truy tố, xét xử, thi hành án			s	k			
    133-1999-ttlt-btc-btm-bcn	Thông tư liên tịch	1999-11-16	133/1999/TTLT/BTC-BTM-BCN	Bộ Tài chính; Bộ Thương mại; Bộ Công nghiệp	về việc dán tem thuốc lá sản xuất trong nước	1999-12-01		l	c			
    133-2004-qd-bqp	Quyết định	2004-09-21	133/2004/QĐ-BQP					l	v			
    133-2008-nd-cp	Nghị định	2008-12-31	133/2008/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Chuyển giao công nghệ			s	m	6/6		
    133-2013-tt-btc	Thông tư	2013-09-24	133/2013/TT-BTC					l	v			
    133-2014-tt-btc	Thông tư	2014-09-11	133/2014/TT-BTC					l	v			
    133-2017-tt-bqp	Thông tư	2017-05-23	133/2017/TT-BQP	Bộ Quốc phòng		2017-07-06		l	c			
    133-2018-tt-btc	Thông tư	2018-12-28	133/2018/TT-BTC	Bộ Tài chính	Hướng dẫn lập Báo cáo tài chính nhà nước	2019-02-15		l	c			
    133-2020-nd-cp	Nghị định	2020-11-09	133/2020/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật Thi hành án hình sự	2020-12-25		l	t	2/2		
    133-2024-nd-cp	Nghị định		133/2024/NĐ-CP					l	v			
    133-2025-nd-cp	Nghị định	2025-06-12	133/2025/NĐ-CP	Chính phủ				l	t	2/2		
    133-2025-qh15	Luật	2025-12-10	133/2025/QH15		Luật Công nghệ cao			l	l	19/19		
    133-2026-nd-cp	Nghị định	2026-04-06	133/2026/NĐ-CP	Chính phủ	Quy định về xử phạt vi phạm hành chính trong lĩnh vực điện lực	2026-05-25		l	gt	2/2		
    134-2004-nd-cp	Nghị định	2004-06-09	134/2004/NĐ-CP					l	v			
    134-2005-nd-cp	Nghị định	2005-11-01	134/2005/NĐ-CP					l	v			
    134-2006-nd-cp	Nghị định	2006-11-14	134/2006/NĐ-CP	Chính phủ	quy định chế độ cử tuyển vào các cơ sở giáo dục trình độ đại học, cao đẳng, trung cấp thuộc hệ thống giáo dục quốc dân			s	m	4/4		
    134-2013-nd-cp	Nghị định	2013-10-17	134/2013/NĐ-CP					l	v			
    134-2015-nd-cp	Nghị định	2015-12-29	134/2015/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội tự nguyện			s	m	4/4		
    134-2016-nd-cp	Nghị định	2016-09-01	134/2016/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật thuế xuất khẩu, thuế nhập khẩu	2016-09-01		s	m	23/24		
    134-2017-tt-btc	Thông tư	2017-12-19	134/2017/TT-BTC	Bộ Tài chính	Hướng dẫn giao dịch điện tử trên thị trường chứng khoán	2018-03-01		l	t	2/2		
    134-2021-nd-cp	Nghị định	2021-12-30	134/2021/NĐ-CP	Chính phủ				s	m	3/3		
    134-2025-qh15	Luật		134/2025/QH15		Luật Trí tuệ nhân tạo			l	l	6/6		
    134-2026-nd-cp	Nghị định	2026-04-06	134/2026/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Nghị định số 17/2023/NĐ-CP ngày 26 tháng 4 năm 2023 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Sở hữu trí tuệ về quyền tác giả, quyền liên quan	2026-04-09		s	mg	5/5		
    135-1998-qd-ttg	Quyết định	1998-07-31	135/1998/QĐ-TTg					l	t	2/2		
    135-2004-nd-cp	Nghị định	2004-06-10	135/2004/NĐ-CP	Chính phủ				s	m	6/6		
    135-2007-qd-ttg	Quyết định	2007-08-17	135/2007/QĐ-TTg					l	v			
    135-2007-ttlt-bqp-byt-btc	Thông tư liên tịch	2007-09-05	135/2007/TTLT-BQP-BYT-BTC					l	v			
    135-2013-nd-cp	Nghị định	2013-10-18	135/2013/NĐ-CP					l	v			
    135-2017-tt-bqp	Thông tư	2017-05-26	135/2017/TT-BQP	Bộ Quốc phòng	Quy định về quản lý, bảo quản vật chứng là chất độc và vật chứng cần có điều kiện bảo quản đặc biệt trong Quân đội	2017-07-20		l	c			
    135-2018-nd-cp	Nghị định		135/2018/NĐ-CP					l	v			
    135-2018-tt-btc	Thông tư	2018-12-28	135/2018/TT-BTC	Bộ Tài chính	quy định việc quản lý đối với tiền mặt, giấy tờ có giá, tài sản quý tạm gửi, tạm giữ do Kho bạc Nhà nước nhận bảo quản	2019-02-15		l	c			
    135-2020-nd-cp	Nghị định	2020-11-18	135/2020/NĐ-CP	Chính phủ	Quy định về tuổi nghỉ hưu	2021-01-01		s	m	10/10		
    135-2021-nd-cp	Nghị định	2021-12-31	135/2021/NĐ-CP	Chính phủ				s	m	3/3		
    135-2025-qh15	Luật	2025-12-10	135/2025/QH15	Quốc hội	Xây dựng	2026-07-01		l	kl	34/34		
    135-qd-bldtbxh	Quyết định	2024-01-31	135/QĐ-BLĐTBXH		Về việc công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực toàn bộ hoặc một phần thuộc lĩnh vực quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội	2024-01-31		l	g			
    136-2001-qd-ttg	Quyết định	2001-09-17	136/2001/QĐ-TTg	Thủ tướng Chính phủ	phê duyệt Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2001 - 2010		2010-12-31	s	k	1/1		
    136-2006-nd-cp	Nghị định	2006-11-14	136/2006/NĐ-CP	Chính phủ				l	t	2/2		
    136-2007-nd-cp	Nghị định	2007-08-17	136/2007/NĐ-CP	Chính phủ	về xuất cảnh, nhập cảnh của công dân Việt Nam			s	m	3/3		
    136-2012-ttlt-btc-btp	Thông tư liên tịch	2012-08-16	136/2012/TTLT-BTC-BTP					l	v			
    136-2013-nd-cp	Nghị định	2013-10-21	136/2013/NĐ-CP	Chính phủ	quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội			s	m	7/7		
    136-2014-tt-btc	Thông tư	2014-09-15	136/2014/TT-BTC					l	v			
    136-2016-nd-cp	Nghị định	2016-09-09	136/2016/NĐ-CP					l	v			
    136-2020-nd-cp	Nghị định	2020-11-24	136/2020/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Phòng cháy và chữa cháy và Luật sửa đổi, bổ sung một số điều của Luật Phòng cháy và chữa cháy			l	t	2/2		
    136-2021-nd-cp	Nghị định	2021-12-31	136/2021/NĐ-CP					l	t	2/2		
    136-2024-nd-cp	Nghị định	2024-10-23	136/2024/NĐ-CP	Chính phủ				s	m	3/3		
    136-2025-tt-btc	Thông tư	2025-12-29	136/2025/TT-BTC	Bộ Tài chính				s	m	78/78		
    136-2026-nd-cp	Nghị định	2026-04-07	136/2026/NĐ-CP		Sửa đổi, bổ sung một số điều của Nghị định số 100/2024/NĐ-CP ngày 26 tháng 7 năm 2024 của Chính phủ quy định chi tiết một số điều của Luật Nhà ở về phát triển và quản lý nhà ở xã hội (đã được sửa đổi, bổ sung tại Nghị định số 261/2025/NĐ-CP	2026-04-07		l	g			
    1366-qd-ubnd	Quyết định	2011-06-23	1366/QĐ-UBND	Chủ tịch Ủy ban nhân dân				s	m	4/4		
    137-2007-tt-btc	Thông tư	2007-11-28	137/2007/TT-BTC	Bộ Tài chính	hướng dẫn mức chi tạo lập thông tin điện tử			l	t	2/2		
    137-2014-tt-btc	Thông tư	2014-09-18	137/2014/TT-BTC	Bộ Tài chính				l	t	2/2		
    137-2017-tt-btc	Thông tư	2017-12-25	137/2017/TT-BTC	Bộ Tài chính	quy định xét duyệt, thẩm định, thông báo và tổng hợp quyết toán năm			s	m	9/9		
    137-2018-nd-cp	Nghị định	2018-10-08	137/2018/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Nghị định số 123/2013/NĐ-CP ngày 14 tháng 10 năm 2013 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật luật sư	2018-11-25		s	m	5/5		
    137-2020-nd-cp	Nghị định	2020-11-27	137/2020/NĐ-CP	Chính phủ	về quản lý, sử dụng pháo			s	m	4/4		
    137-2021-tt-bqp	Thông tư	2021-10-25	137/2021/TT-BQP	Bộ Quốc phòng		2021-12-06		l	c			
    137-2026-nd-cp	Nghị định	2026-04-07	137/2026/NĐ-CP	Chính phủ	Về quản lý hoạt động kinh doanh theo phương thức đa cấp	2026-07-01		s	mg	3/3		
    137-kl-tw	Kết luận	2025-03-28	137-KL/TW	Bộ Chính trị, Ban Bí thư	về Đề án sắp xếp, tổ chức lại đơn vị hành chính các cấp và xây dựng mô hình tổ chức chính quyền địa phương 2 cấp			s	k			
    1373-qd-bkhdt	Quyết định	2022-07-29	1373/QĐ-BKHĐT		Về việc đính chính Thông tư số 10/2022/TT-BKHĐT ngày 15 tháng 6 năm 2022 của Bộ trưởng Bộ Kế hoạch và Đầu tư quy định chi tiết việc cung cấp, đăng tải thông tin và lựa chọn nhà đầu tư trên Hệ thống mạng đấu thầu quốc gia	2022-08-01		l	g			
    138-2005-qd-ttg	Quyết định	2005-06-13	138/2005/QĐ-TTg	Thủ tướng Chính phủ	Về chế độ phụ cấp trách nhiệm đối với Kiểm sát viên, Điều tra viên và Kiểm tra viên ngành Kiểm sát	2005-07-04		l	t	2/2		
    138-2007-nd-cp	Nghị định	2007-08-28	138/2007/NĐ-CP					l	v			
    138-2013-tt-btc	Thông tư	2013-10-09	138/2013/TT-BTC					l	v			
    138-2014-tt-btc	Thông tư	2014-09-22	138/2014/TT-BTC	Bộ Tài chính	Quy định về định mức chi phí nhập, định mức chi phí xuất tại cửa kho và định mức chi phí bảo quản thuốc nổ Pentrit (TEN) dự trữ quốc gia	2014-11-01		l	c			
    138-2018-nd-cp	Nghị định	2018-10-08	138/2018/NĐ-CP					l	v			
    138-2020-nd-cp	Nghị định	2020-11-27	138/2020/NĐ-CP	Chính phủ	về tuyển dụng, sử dụng và quản lý công chức	2020-12-01		s	kt	4/4		
    138-2025-tt-btc	Thông tư	2025-12-30	138/2025/TT-BTC	Bộ Tài chính				s	m	59/59		
    138-2026-nd-cp	Nghị định	2026-04-07	138/2026/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Việc làm về phát triển kỹ năng nghề	2026-04-07		s	mg	8/8		
    138-kh-ubnd	Kế hoạch	2017-06-07	138/KH-UBND	UBND tỉnh Bình Phước	thực hiện Đề án số 01-ĐA/TU			s	k			
    139-2000-qd-ttg	Quyết định	2000-12-04	139/2000/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế về lãnh sự danh dự của nước ngoài tại Việt Nam	2000-12-19		l	c			
    139-2002-qd-ttg	Quyết định	2002-10-15	139/2002/QĐ-TTg	Thủ tướng Chính phủ	về việc khám, chữa bệnh cho người nghèo	2002-10-30		s	m	3/3		
    139-2010-tt-btc	Thông tư	2010-09-21	139/2010/TT-BTC	Bộ Tài chính	quy định việc lập dự toán, quản lý và sử dụng kinh phí từ ngân sách nhà nước dành cho công tác đào tạo, bồi dưỡng cán bộ công chức			s	m	20/20		
    139-2015-tt-bqp	Thông tư	2015-12-16	139/2015/TT-BQP	Bộ Quốc phòng		2016-02-01		l	c			
    139-2016-nd-cp	Nghị định	2016-10-04	139/2016/NĐ-CP	Chính phủ	quy định về lệ phí môn bài			s	m	5/5		
    139-2018-nd-cp	Nghị định	2018-10-08	139/2018/NĐ-CP	Chính phủ	quy định về kinh doanh dịch vụ kiểm định xe cơ giới			s	m	5/5		
    139-2020-nd-cp	Nghị định		139/2020/NĐ-CP					l	v			
    139-2025-tt-btc	Thông tư	2025-12-30	139/2025/TT-BTC	Bộ Tài chính				s	m	8/8		
    139-2026-nd-cp	Nghị định	2026-04-07	139/2026/NĐ-CP	Chính phủ	Quy định chi tiết nội dung chế độ báo cáo thống kê cấp quốc gia	2026-07-01		s	mg	115/115		
    1394-qd-ttg	Quyết định	2013-08-13	1394/QĐ-TTg	Thủ tướng Chính phủ	về việc thành lập Bảo hiểm tiền gửi Việt Nam			l	t	2/2		
    14-1999-qh10	Luật		14/1999/QH10		Luật Mặt trận Tổ quốc Việt Nam			l	l	2/2		
    14-2006-qd-ttg	Quyết định	2006-01-17	14/2006/QĐ-TTg	Thủ tướng Chính phủ	Phê duyệt 10 chuẩn đo lường quốc gia	2006-02-22		l	c			
    14-2007-qd-bvhttdl	Quyết định	2007-10-25	14/2007/QĐ-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Ban hành Quy chế tuyển chọn phim tham dự Giải thưởng OSCAR dành cho phim nói tiếng nước ngoài	2007-11-24		l	c			
    14-2007-tt-bkhcn	Thông tư	2007-07-25	14/2007/TT-BKHCN					l	v			
    14-2007-tt-bldtbxh	Thông tư	2007-08-30	14/2007/TT-BLĐTBXH					l	t	2/2		
    14-2008-qh12	Luật	2008-06-03	14/2008/QH12	Quốc hội	Thuế thu nhập doanh nghiệp	2009-01-01		s	klt	57/57		
    14-2009-nd-cp	Nghị định	2009-02-13	14/2009/NĐ-CP					l	v			
    14-2009-qd-ttg	Quyết định	2009-01-21	14/2009/QĐ-TTg					l	t	2/2		
    14-2009-tt-bgddt	Thông tư	2009-05-28	14/2009/TT-BGDĐT	Bộ Giáo dục và Đào tạo	về việc ban hành Điều lệ trường cao đẳng, Điều 1 Thông tư số 43/2011/TT-BGDĐT ngày 04 tháng 10 năm 2011 sửa đổi, bổ sung một số điều Thông tư số 14/2009/TT- BGDĐT			l	t	2/2		
    14-2009-tt-byt	Thông tư	2009-09-03	14/2009/TT-BYT	Bộ Y tế				l	t	2/2		
    14-2010-tt-btnmt	Thông tư	2010-07-29	14/2010/TT-BTNMT					l	v			
    14-2010-tt-btttt	Thông tư	2010-06-29	14/2010/TT-BTTTT					s	m	3/3		
    14-2010-ttlt-btp-tandtc-vksndtc	Thông tư liên tịch	2010-07-26	14/2010/TTLT-BTP-TANDTC-VKSNDTC					l	v			
    14-2011-tt-bkhcn	Thông tư	2011-06-30	14/2011/TT-BKHCN					l	v			
    14-2011-ttlt-btp-bca-btc-tandtc-vksndtc	Thông tư liên tịch	2011-07-11	14/2011/TTLT-BTP-BCA-BTC-TANDTC-VKSNDTC					l	v			
    14-2012-qd-ttg	Quyết định	2012-03-01	14/2012/QĐ-TTg	Thủ tướng Chính phủ	Sửa đổi, bổ sung một số điều của Quyết định số 139/2002/QĐ-TTg ngày 15 tháng 10 năm 2002 của Thủ tướng Chính phủ về khám, chữa bệnh cho người nghèo	2012-04-15		l	t	2/2		
    14-2012-qh13	Luật	2012-06-20	14/2012/QH13	Quốc hội	Phổ biến, giáo dục pháp luật	2013-01-01		s	klt	49/49		
    14-2012-tt-bca	Thông tư	2012-03-20	14/2012/TT-BCA					l	v			
    14-2012-tt-bnnptnt	Thông tư	2012-03-27	14/2012/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn hồ sơ nghiệp vụ kiểm dịch thực vật	2012-07-06		l	c			
    14-2013-nd-cp	Nghị định	2013-02-05	14/2013/NĐ-CP	Chính phủ				l	t	2/2		
    14-2013-tt-bkhcn	Thông tư	2013-07-12	14/2013/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về đo lường đối với chuẩn quốc gia	2013-08-30		l	t	2/2		
    14-2013-tt-nhnn	Thông tư	2013-06-27	14/2013/TT-NHNN					l	v			
    14-2014-tt-bkhcn	Thông tư	2014-06-11	14/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về việc thu thập, đăng ký, lưu giữ và công bố thông tin về nhiệm vụ khoa học và công nghệ	2014-08-15		s	m	10/10		
    14-2014-tt-bldtbxh	Thông tư	2014-06-12	14/2014/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    14-2014-tt-byt	Thông tư	2014-04-14	14/2014/TT-BYT	Bộ Y tế				s	m	4/4		
    14-2014-ttlt-btc-btp	Thông tư liên tịch	2014-01-27	14/2014/TTLT-BTC-BTP					s	m	16/16		
    14-2015-nd-cp	Nghị định	2015-02-13	14/2015/NĐ-CP	Chính phủ				l	t	2/2		
    14-2015-qd-ttg	Quyết định	2015-05-20	14/2015/QĐ-TTg	Thủ tướng Chính phủ	Về chế độ phụ cấp ưu đãi nghề nghiệp và chế độ bồi dưỡng đối với người làm việc trong lĩnh vực nghệ thuật biểu diễn	2015-07-05		l	c			
    14-2015-tt-bgtvt	Thông tư	2015-04-27	14/2015/TT-BGTVT	Bộ Giao thông vận tải	Quy định về việc bồi thường ứng trước không hoàn lại trong vận chuyển hành khách bằng đường hàng không	2015-07-01		l	c			
    14-2015-tt-bkhdt	Thông tư	2015-11-17	14/2015/TT-BKHĐT					l	v			
    14-2015-tt-btc	Thông tư	2015-01-30	14/2015/TT-BTC	Bộ Tài chính	Hướng dẫn về phân loại hàng hóa, phân tích để phân loại hàng hóa; phân tích để kiểm tra chất lượng, kiểm tra an toàn thực phẩm đối với hàng hóa xuất khẩu, nhập khẩu	2015-03-16		s	m	3/3		
    14-2015-tt-btttt	Thông tư	2015-06-15	14/2015/TT-BTTTT	Bộ Thông tin và Truyền thông		2016-01-01		l	c			
    14-2016-tt-bgtvt	Thông tư	2016-06-28	14/2016/TT-BGTVT	Bộ Giao thông vận tải	Hướng dẫn thực hiện việc cân xác nhận khối lượng toàn bộ công-te-nơ vận tải biển tuyến quốc tế	2016-08-20		l	c			
    14-2016-tt-bkhcn	Thông tư	2016-06-30	14/2016/TT-BKHCN	Bộ Khoa học và Công nghệ	Quản lý các hoạt động cho vay từ nguồn vốn của Quỹ Phát triển khoa học và công nghệ Quốc gia	2016-11-01		l	c			
    14-2016-tt-bnnptnt	Thông tư	2016-06-02	14/2016/TT-BNNPTNT					l	v			
    14-2016-tt-btc	Thông tư	2016-01-20	14/2016/TT-BTC	Bộ Tài chính		2016-03-07		l	c			
    14-2017-nd-cp	Nghị định	2017-02-17	14/2017/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Lao động - Thương binh và Xã hội			s	m	58/58		
    14-2017-qh14	Luật	2017-06-20	14/2017/QH14		Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ	2018-07-01		s	l	8/8		
    14-2017-tt-bkhcn	Thông tư		14/2017/TT-BKHCN					l	v			
    14-2017-tt-btc	Thông tư	2017-02-15	14/2017/TT-BTC	Bộ Tài chính	Hướng dẫn quản lý, sử dụng phí bảo đảm hàng hải thuộc nguồn thu ngân sách nhà nước và cơ chế tài chính trong lĩnh vực cung ứng dịch vụ công ích bảo đảm an toàn hàng hải	2017-04-01		l	c			
    14-2018-nd-cp	Nghị định	2018-01-23	14/2018/NĐ-CP	Chính phủ	quy định chi tiết về hoạt động thương mại biên giới	2018-01-23		s	m	12/12		
    14-2018-qd-ttg	Quyết định	2018-03-12	14/2018/QĐ-TTg	Thủ tướng Chính phủ	Ban hành quy chế phối hợp cấp phép, kiểm tra, kiểm soát và xử lý vi phạm đối với tổ chức, cá nhân nước ngoài tiến hành nghiên cứu khoa học trong vùng biển Việt Nam			l	c			
    14-2018-tt-bkhcn	Thông tư	2018-11-15	14/2018/TT-BKHCN	Bộ Khoa học và Công nghệ	Ban hành 03 Quy chuẩn kỹ thuật quốc gia đối với thiết bị X-quang dùng trong y tế	2019-06-01		l	c			
    14-2018-tt-bldtxh	Thông tư	2018-09-26	14/2018/TT-BLĐTXH					l	v			
    14-2018-tt-btc	Thông tư		14/2018/TT-BTC					l	v			
    14-2018-tt-btnmt	Thông tư	2018-10-18	14/2018/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật về quy trình công tác thông tin, dữ liệu khí tượng thủy văn	2018-12-03		l	c			
    14-2018-tt-btp	Thông tư	2018-10-16	14/2018/TT-BTP	Bộ Tư pháp	Ban hành Quy tắc đạo đức nghề nghiệp đấu giá viên	2018-12-12		l	c			
    14-2018-tt-btttt	Thông tư	2018-10-15	14/2018/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về quản lý chất lượng dịch vụ bưu chính	2018-12-01		l	c			
    14-2019-nd-cp	Nghị định	2019-02-01	14/2019/NĐ-CP	Chính phủ				s	m	5/5		
    14-2019-qd-ttg	Quyết định	2019-03-13	14/2019/QĐ-TTg	Thủ tướng Chính phủ	Về xây dựng, quản lý, khai thác Tủ sách pháp luật	2019-05-01		l	t	2/2		
    14-2019-tt-bgtvt	Thông tư	2019-04-24	14/2019/TT-BGTVT	Bộ Giao thông vận tải	Công bố vùng nước các cảng biển thuộc địa phận tỉnh Đồng Nai, tỉnh Bình Dương và khu vực quản lý của Cảng vụ Hàng hải Đồng Nai	2019-06-15		l	c			
    14-2019-tt-btttt	Thông tư	2019-11-22	14/2019/TT-BTTTT	Bộ Thông tin và Truyền thông	Thông tư Ban hành Quy chuẩn kỹ thuật quốc gia về tương thích điện từ đối với thiết bị thông tin vô tuyến và dẫn đường hàng hải	2020-07-01		l	c			
    14-2020-tt-bca	Thông tư	2020-02-10	14/2020/TT-BCA	Bộ Công an	Quy định chi tiết chế độ gặp, nhận quà và liên lạc của phạm nhân	2020-03-26		l	c			
    14-2020-tt-bkhdt	Thông tư	2020-12-31	14/2020/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Hướng dẫn việc xử lý rủi ro trong hoạt động cho vay trực tiếp của Quỹ phát triển doanh nghiệp nhỏ và vừa	2021-02-25		l	t	2/2		
    14-2020-tt-bldtbxh	Thông tư	2020-11-28	14/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn việc thực hiện các quy định về chăm sóc thay thế cho trẻ em	2021-01-12		l	c			
    14-2020-tt-btnmt	Thông tư	2020-11-27	14/2020/TT-BTNMT					l	v			
    14-2020-tt-nhnn	Thông tư	2020-11-16	14/2020/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định về giám định tư pháp trong lĩnh vực tiền tệ và ngân hàng	2021-01-01		l	c			
    14-2021-qd-ttg	Quyết định	2021-03-26	14/2021/QĐ-TTg	Thủ tướng Chính phủ				l	c			
    14-2021-tt-bct	Thông tư	2021-10-29	14/2021/TT-BCT	Bộ Công Thương	Hướng dẫn thực hiện Hiệp định Thương mại tự do giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Liên hiệp Vương quốc Anh và Bắc Ai-len về phòng vệ thương mại	2021-12-15		l	c			
    14-2021-tt-bgddt	Thông tư		14/2021/TT-BGDĐT					l	v			
    14-2021-tt-bgtvt	Thông tư	2021-07-28	14/2021/TT-BGTVT	Bộ Giao thông vận tải		2021-08-01		l	c			
    14-2021-tt-bldtbxh	Thông tư	2021-10-21	14/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về Điều lệ trường trung cấp	2021-12-15		s	mg	10/10		
    14-2021-tt-bvhttdl	Thông tư	2021-12-06	14/2021/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định tiêu chí phân loại, điều kiện thành lập, sáp nhập, hợp nhất, giải thể đơn vị sự nghiệp công lập thuộc lĩnh vực văn hóa, gia đình, thể thao và du lịch	2022-02-01		l	c			
    14-2021-tt-bxd	Thông tư	2021-09-08	14/2021/TT-BXD	Bộ Xây dựng	hướng dẫn xác định chi phí bảo trì công trình xây dựng			l	t	2/2		
    14-2022-nd-cp	Nghị định	2022-01-27	14/2022/NĐ-CP	Chính phủ				l	t	2/2		
    14-2022-qd-ttg	Quyết định	2022-05-25	14/2022/QĐ-TTg	Thủ tướng Chính phủ				l	c			
    14-2022-qh15	Luật	2022-11-15	14/2022/QH15		Luật Phòng, chống rửa tiền	2023-03-01		s	l	3/3		
    14-2022-tt-bldtbxh	Thông tư	2022-08-30	14/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định về công tác tư vấn nghề nghiệp, việc làm và hỗ trợ học sinh, sinh viên khởi nghiệp trong các cơ sở giáo dục nghề nghiệp	2022-10-15		s	mg	3/3		
    14-2022-tt-btc	Thông tư	2022-02-28	14/2022/TT-BTC					l	v			
    14-2022-tt-btnmt	Thông tư	2022-10-27	14/2022/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Quy chuẩn kỹ thuật quốc gia về quan trắc khí tượng	2023-04-28		l	c			
    14-2023-nd-cp	Nghị định	2023-04-20	14/2023/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài chính			s	m	5/5		
    14-2023-tt-bca	Thông tư	2023-04-20	14/2023/TT-BCA	Bộ Công an	Hướng dẫn quy trình công nhận và thực hiện chế độ ưu đãi đối với người có công với cách mạng thuộc trách nhiệm của Bộ Công an	2023-06-05		l	c			
    14-2023-tt-bgddt	Thông tư	2023-07-17	14/2023/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định tiêu chuẩn thư viện cơ sở giáo dục đại học	2023-09-01		l	c			
    14-2023-tt-bgtvt	Thông tư	2023-06-30	14/2023/TT-BGTVT	Bộ Giao thông vận tải	Quy định về đăng ký phương tiện giao thông đường sắt, di chuyển phương tiện giao thông đường sắt trong trường hợp đặc biệt	2023-09-01		l	c			
    14-2023-tt-bkhcn	Thông tư	2023-06-30	14/2023/TT-BKHCN	Bộ Khoa học và Công nghệ		2023-08-16		l	c			
    14-2023-tt-bldtbxh	Thông tư	2023-12-29	14/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành danh mục thiết bị đào tạo tối thiểu trình độ trung cấp, trình độ cao đẳng của 19 ngành, nghề	2024-02-14		s	mg	3/3		
    14-2023-tt-bxd	Thông tư	2023-12-29	14/2023/TT-BXD	Bộ Xây dựng				s	m	3/3		
    14-2024-nd-cp	Nghị định		14/2024/NĐ-CP					l	v			
    14-2024-tt-bldtbxh	Thông tư	2024-12-31	14/2024/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định tiêu chí, tiêu chuẩn kiểm định chất lượng giáo dục nghề nghiệp	2025-02-15		s	mg	5/5		
    14-2024-tt-bnnptnt	Thông tư	2024-10-31	14/2024/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Danh mục vật thể thuộc diện kiểm dịch thực vật; Danh mục vật thể thuộc diện kiểm dịch thực vật phải phân tích nguy cơ dịch hại trước khi nhập khẩu vào Việt Nam	2024-12-15		l	c			
    14-2024-tt-btp	Thông tư	2024-11-25	14/2024/TT-BTP	Bộ Tư pháp	Quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp Lý lịch tư pháp	2025-01-15		l	c			
    14-2025-qd-ubnd	Quyết định	2025-02-28	14/2025/QĐ-UBND					l	v			
    14-2025-tt-btc	Thông tư	2025-04-04	14/2025/TT-BTC	Bộ Tài chính				l	t	2/2		
    14-2026-nd-cp	Nghị định		14/2026/NĐ-CP					l	v			
    14-2026-tt-btc	Thông tư	2026-03-02	14/2026/TT-BTC		Hướng dẫn việc lập dự toán, quản lý, sử dụng, quyết toán kinh phí của cơ quan quản lý nhà nước chi trả chuyến bay chuyên cơ, chuyên khoang của Việt Nam từ nguồn ngân sách nhà nước	2026-04-16		l	g			
    14-kl-tw	Kết luận	2021-09-22	14-KL/TW	Bộ Chính trị	về chủ trương khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung			s	k			
    140-2000-qd-ttg	Quyết định	2000-12-08	140/2000/QĐ-TTg	Thủ tướng Chính phủ	về việc ban hành Quy chế quản lý tiền của nước có chung biên giới tại Khu vực biên giới và Khu vực kinh tế cửa khẩu Việt Nam	2000-12-23		l	t	2/2		
    140-2004-nd-cp	Nghị định	2004-06-25	140/2004/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Biên giới quốc gia	2004-07-23		l	t	2/2		
    140-2007-nd-cp	Nghị định	2007-09-05	140/2007/NĐ-CP					l	v			
    140-2008-qd-ttg	Quyết định	2008-10-21	140/2008/QĐ-TTg					l	v			
    140-2013-tt-btc	Thông tư	2013-10-14	140/2013/TT-BTC					l	v			
    140-2015-tt-bqp	Thông tư	2015-12-16	140/2015/TT-BQP	Bộ Quốc phòng	Quy định tuyển chọn và gọi công dân nhập ngũ	2016-01-30		l	c			
    140-2015-tt-btc	Thông tư	2015-09-03	140/2015/TT-BTC					l	v			
    140-2016-nd-cp	Nghị định	2016-10-10	140/2016/NĐ-CP	Chính phủ	Về lệ phí trước bạ	2017-01-01		s	m	10/10		
    140-2016-tt-btc	Thông tư	2016-09-19	140/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép làm việc trong kỳ nghỉ cho công dân Niu Di-lân và công dân Ô-xtơ-rây-li-a	2017-01-01		l	c			
    140-2017-nd-cp	Nghị định	2017-12-05	140/2017/NĐ-CP	Chính phủ				l	t	2/2		
    140-2018-nd-cp	Nghị định	2018-10-08	140/2018/NĐ-CP	Chính phủ	về sửa đổi, bổ sung các Nghị định liên quan đến điều kiện đầu tư kinh doanh và thủ tục hành chính thuộc phạm vi quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội			s	m	74/74		
    140-2025-nd-cp	Nghị định	2025-06-12	140/2025/NĐ-CP					l	v			
    140-2026-nd-cp	Nghị định	2026-04-16	140/2026/NĐ-CP	Chính phủ	Về Báo cáo tài chính nhà nước	2026-04-16		s	mg	5/5		
    140-nq-cp	Nghị quyết	2025-05-17	140/NQ-CP	Chính phủ				s	m	5/5		
    141-2013-nd-cp	Nghị định	2013-10-24	141/2013/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Giáo dục đại học	2013-12-10		s	m	3/3		
    141-2014-tt-btc	Thông tư	2014-09-25	141/2014/TT-BTC					l	v			
    141-2016-nd-cp	Nghị định	2016-10-10	141/2016/NĐ-CP	Chính phủ	Quy định cơ chế tự chủ của đơn vị sự nghiệp công lập trong lĩnh vực sự nghiệp kinh tế và sự nghiệp khác	2016-12-20		s	m	8/8		
    141-2020-nd-cp	Nghị định	2020-12-08	141/2020/NĐ-CP	Chính phủ	Quy định chế độ cử tuyển đối với học sinh, sinh viên dân tộc thiểu số	2021-01-23		l	t	2/2		
    141-2025-qh15	Luật	2025-12-10	141/2025/QH15		Luật sửa đổi, bổ sung một số điều của Luật Quản lý nợ công	2026-01-01		l	l	10/10		
    141-2026-nd-cp	Nghị định	2026-04-29	141/2026/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Nghị định số 68/2026/NĐ-CP quy định về chính sách thuế đối với hộ kinh doanh, cá nhân kinh doanh và Nghị định số 320/2025/NĐ-CP quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn thi hành Luật 	2026-01-01		s	mg	6/6		
    141-nq-cp	Nghị quyết	2026-06-01	141/NQ-CP		Về chính sách của Luật sửa đổi, bổ sung một số điều của Luật Thương mại, Luật Cạnh tranh, Luật Quản lý ngoại thương, Luật Bảo vệ quyền lợi người tiêu dùng	2026-06-01		l	g			
    142-2008-qd-ttg	Quyết định	2008-10-27	142/2008/QĐ-TTg	Thủ tướng Chính phủ	về thực hiện chế độ đối với quân nhân tham gia kháng chiến chống Mỹ cứu nước có dưới 20 năm công tác trong quân đội đã phục viên, xuất ngũ về địa phương			s	m	19/19		
    142-2009-qd-ttg	Quyết định	2009-12-31	142/2009/QĐ-TTg					l	v			
    142-2014-tt-bqp	Thông tư	2014-10-22	142/2014/TT-BQP					l	v			
    142-2016-nd-cp	Nghị định	2016-10-14	142/2016/NĐ-CP	Chính phủ	Về ngăn chặn xung đột thông tin trên mạng	2016-12-01		l	c			
    142-2016-tt-btc	Thông tư	2016-09-26	142/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy chứng nhận đủ điều kiện kinh doanh dịch vụ thẩm định giá	2017-01-01		l	c			
    142-2017-tt-btc	Thông tư	2017-12-29	142/2017/TT-BTC	Bộ Tài chính		2018-02-15		l	c			
    142-2018-nd-cp	Nghị định	2018-10-09	142/2018/NĐ-CP					l	v			
    142-2020-nd-cp	Nghị định	2020-12-09	142/2020/NĐ-CP	Chính phủ	Quy định về việc tiến hành công việc bức xạ và hoạt động dịch vụ hỗ trợ ứng dụng năng lượng nguyên tử	2020-02-01		s	m	3/3		
    142-2024-qh15	Nghị quyết	2024-06-29	142/2024/QH15	Quốc hội	về Kỳ họp thứ 7, Quốc hội khóa XV			s	m	6/6		
    142-2025-qh15	Luật	2025-12-11	142/2025/QH15		Luật Phục hồi, phá sản			l	l	7/7		
    142-2026-nd-cp	Nghị định	2026-04-30	142/2026/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật Trí tuệ nhân tạo	2026-05-01		l	gt	2/2		
    1424-qd-ubnd	Quyết định	2025-06-30	1424/QĐ-UBND	Chủ tịch Ủy ban nhân dân				l	t	2/2		
    143-2013-nd-cp	Nghị định	2013-10-24	143/2013/NĐ-CP	Chính phủ	Quy định về bồi hoàn học bổng và chi phí đào tạo	2013-12-10		s	m	5/5		
    143-2015-tt-btc	Thông tư	2015-09-11	143/2015/TT-BTC	Bộ Tài chính	Quy định thủ tục hải quan và quản lỷ xe ô tô, xe gắn máy của các đối tượng được phép nhập khẩu, tạm nhập khẩu không nhằm mục đích thương mại	2015-10-26		s	m	3/3		
    143-2016-nd-cp	Nghị định	2016-10-14	143/2016/NĐ-CP	Chính phủ	quy định điều kiện đầu tư và hoạt động trong lĩnh vực giáo dục nghề nghiệp	2016-10-14		s	m	23/23		
    143-2017-nd-cp	Nghị định	2017-12-14	143/2017/NĐ-CP	Chính phủ	Quy định bảo vệ công trình hàng hải	2018-02-01		l	c			
    143-2018-nd-cp	Nghị định	2018-10-15	143/2018/NĐ-CP	Chính phủ	quy định chi tiết Luật Bảo hiểm xã hội và Luật An toàn, vệ sinh lao động về bảo hiểm xã hội bắt buộc đối với người lao động là công dân nước ngoài làm việc tại Việt Nam			l	t	2/2		
    143-2025-qh15	Luật	2025-12-11	143/2025/QH15	Quốc hội	Đầu tư	2026-03-01		s	klm	56/56		effective date likely
    143-2026-nd-cp	Nghị định	2026-05-05	143/2026/NĐ-CP		Biểu thuế nhập khẩu ưu đãi đặc biệt của Việt Nam để thực hiện Hiệp định Đối tác kinh tế toàn diện giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ Các Tiểu vương quốc Ả-rập Thống nhất giai đoạn 2026 - 2027	2026-05-05		l	g			
    144-2006-nd-cp	Nghị định	2006-11-27	144/2006/NĐ-CP	Chính phủ	về họ, hụi, biêu, phường			l	t	2/2		
    144-2006-qd-ttg	Quyết định	2006-06-20	144/2006/QĐ-TTg					l	v			
    144-2007-qd-ttg	Quyết định	2007-08-31	144/2007/QĐ-TTg	Thủ tướng Chính phủ				s	m	5/5		
    144-2007-ttlt-btc-bgddt-bng	Thông tư liên tịch	2007-12-05	144/2007/TTLT-BTC-BGDĐT-BNG		Hướng dẫn chế độ, cấp phát và quản lý kinh phí đào tạo lưu học sinh Việt Nam ở nước ngoài bằng nguồn vốn ngân sách Nhà nước	2008-01-01		s	m	8/8		
    144-2008-ttlt-bqp-bldtbxh-btc	Thông tư liên tịch	2008-11-27	144/2008/TTLT-BQP-BLĐTBXH-BTC					l	t	2/2		
    144-2010-ttlt-btc-btp	Thông tư liên tịch	2010-09-22	144/2010/TTLT-BTC-BTP					s	m	3/3		
    144-2012-tt-btc	Thông tư	2012-09-04	144/2012/TT-BTC	Bộ Tài chính	Quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo đảm cho công tác tương trợ tư pháp	2012-10-20		l	c			
    144-2014-ttlt-btc-bvhttdl	Thông tư liên tịch	2014-09-30	144/2014/TTLT-BTC-BVHTTDL			2014-11-15		l	t	2/2		
    144-2016-qh13	Nghị quyết	2016-06-29	144/2016/QH13	Quốc hội				l	t	2/2		
    144-2016-tt-btc	Thông tư	2016-10-04	144/2016/TT-BTC	Bộ Tài chính	Thông tư quy định thu, nộp, kê khai quản lý và sử dụng phí thăm quan Bảo tàng Hải dương học	2017-01-01		l	c			
    144-2017-nd-cp	Nghị định	2017-12-15	144/2017/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Trợ giúp pháp lý	2018-01-01		s	m	7/7		
    144-2018-nd-cp	Nghị định	2018-10-16	144/2018/NĐ-CP					l	v			
    144-2024-nd-cp	Nghị định	2024-11-01	144/2024/NĐ-CP	Chính phủ				l	c			
    144-2026-nd-cp	Nghị định	2026-05-05	144/2026/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Nghị định số 181/2025/NĐ-CP ngày 01 tháng 7 năm 2025 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thuế giá trị gia tăng đã được sửa đổi, bổ sung một số điều bởi Nghị định số 359/2025/NĐ-CP n	2026-06-20		s	mg	3/3		
    144-qd-tw	Quy định	2024-05-09	144-QĐ/TW	Bộ Chính trị	về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên trong giai đoạn mới			s	k			
    145-2005-qd-bqp	Quyết định	2005-09-29	145/2005/QĐ-BQP					l	v			
    145-2006-qd-ttg	Quyết định	2006-06-20	145/2006/QĐ-TTg	Thủ tướng Chính phủ	Về chủ trương và những định hướng lớn xây dựng trường đại học đẳng cấp quốc tế của Việt Nam	2006-08-02		l	c			
    145-2009-ttlt-btc-bkhcn	Thông tư liên tịch	2009-07-17	145/2009/TTLT-BTC-BKHCN					l	t	2/2		
    145-2013-tt-btc	Thông tư	2013-10-21	145/2013/TT-BTC	Bộ Tài chính	hướng dẫn về kế hoạch dự trữ quốc gia và ngân sách chi cho dự trữ quốc gia	2013-12-06		s	m	4/4		
    145-2020-nd-cp	Nghị định	2020-12-14	145/2020/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Bộ luật Lao động về điều kiện lao động và quan hệ lao động	2021-02-01		s	kmg	34/34		
    145-2020-tt-bca	Thông tư	2020-12-29	145/2020/TT-BCA	Bộ Công an	Quy định thẩm quyền, trình tự, thủ tục, biện pháp bảo vệ tính mạng, sức khỏe, tài sản, danh dự, nhân phẩm của người tố cáo về hành vi tham nhũng, lãng phí	2021-02-15		l	c			
    145-2024-nd-cp	Nghị định		145/2024/NĐ-CP					l	v			
    145-2026-nd-cp	Nghị định	2026-05-05	145/2026/NĐ-CP		Quy định một số nội dung về cơ chế quản lý tài chính, đánh giá, xếp loại doanh nghiệp đối với Sở Giao dịch chứng khoán Việt Nam, Tổng công ty Lưu ký và Bù trừ chứng khoán Việt Nam	2026-06-22		l	g			
    146-2006-qd-ttg	Quyết định	2006-06-22	146/2006/QĐ-TTg	Thủ tướng Chính phủ	Về chuyển loại hình trường đại học, cao đẳng bán công	2006-07-16		l	c			
    146-2007-qd-ttg	Quyết định	2007-09-04	146/2007/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế phát hiện, xử lý nguồn phóng xạ nằm ngoài sự kiểm soát	2007-09-27		l	c			
    146-2007-tt-bqp	Thông tư	2007-09-11	146/2007/TT-BQP					l	v			
    146-2009-tt-btc	Thông tư	2009-07-20	146/2009/TT-BTC					l	v			
    146-2010-ttlt-btc-bca-bqp	Thông tư liên tịch	2010-09-23	146/2010/TTLT/BTC-BCA-BQP	Bộ Tài chính; Bộ Công an; Bộ Quốc phòng	Hướng dẫn việc trao đổi, cung cấp thông tin hải quan và thông tin về người nộp thuế	2010-11-07		l	c			
    146-2013-nd-cp	Nghị định	2013-10-30	146/2013/NĐ-CP					l	v			
    146-2016-tt-btc	Thông tư	2016-10-06	146/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí bay qua vùng trời Việt Nam	2017-01-01		l	c			
    146-2017-nd-cp	Nghị định	2017-12-15	146/2017/NĐ-CP	Chính phủ				s	m	3/3		
    146-2018-nd-cp	Nghị định	2018-10-17	146/2018/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn biện pháp thi hành một số điều của Luật bảo hiểm y tế	2018-12-01		s	m	21/21		
    146-2020-nd-cp	Nghị định	2020-12-18	146/2020/NĐ-CP	Chính phủ				l	c			
    146-2025-nd-cp	Nghị định	2025-06-12	146/2025/NĐ-CP	Chính phủ				l	t	2/2		
    146-2026-nd-cp	Nghị định	2026-05-06	146/2026/NĐ-CP	Chính phủ	Quy định xử phạt vi phạm hành chính trong lĩnh vực lâm nghiệp	2026-06-25		l	gt	2/2		
    147-1999-qd-ttg	Quyết định	1999-07-05	147/1999/QĐ-TTg					l	v			
    147-2003-nd-cp	Nghị định	2003-12-02	147/2003/NĐ-CP	Chính phủ	quy định về điều kiện, thủ tục cấp giấy phép và quản lý hoạt động của cơ sở cai nghiện ma túy tự nguyện			s	m	3/3		
    147-2007-qd-ttg	Quyết định	2007-09-10	147/2007/QĐ-TTg					l	v			
    147-2012-tt-bqp	Thông tư	2012-12-27	147/2012/TT-BQP					l	v			
    147-2014-tt-btc	Thông tư	2014-10-08	147/2014/TT-BTC					l	v			
    147-2017-nd-cp	Nghị định	2017-12-25	147/2017/NĐ-CP					l	v			
    147-2018-nd-cp	Nghị định		147/2018/NĐ-CP					l	v			
    147-2020-nd-cp	Nghị định	2020-12-18	147/2020/NĐ-CP	Chính phủ	về tổ chức và hoạt động của Quỹ Đầu tư phát triển địa phương			s	m	3/3		
    147-2024-nd-cp	Nghị định	2024-11-09	147/2024/NĐ-CP	Chính phủ	về quản lý, cung cấp, sử dụng dịch vụ Internet và thông tin trên mạng			s	m	9/9		
    147-2025-tt-btc	Thông tư	2025-12-31	147/2025/TT-BTC		Quy định quản lý, sử dụng và quyết toán vốn đầu tư công và kinh phí sự nghiệp từ nguồn ngân sách nhà nước thực hiện Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030	2026-01-01		l	g			
    147-2026-nd-cp	Nghị định	2026-05-07	147/2026/NĐ-CP		Hướng dẫn thực hiện cơ chế, chính sách đặc thù tháo gỡ khó khăn, vướng mắc cho các dự án tồn đọng, kéo dài quy định tại Nghị quyết số 29/2026/QH16 ngày 24 tháng 4 năm 2026 của Quốc hội	2026-05-07		l	g			
    1470-qd-ttg	Quyết định	2016-07-22	1470/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    1478-qd-bldtbxh	Quyết định	2024-09-12	1478/QĐ-BLĐTBXH		Về việc bổ sung nội dung tại Quyết định số 225/QĐ-BLĐTBXH ngày 05/3/2024 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội về việc công bố kết quả hệ thống hóa văn bản quy phạm pháp luật thuộc lĩnh vực quản lý nhà nước của Bộ Lao động - Thư	2024-09-12		l	g			
    148-1999-ttlt-btc-bca	Thông tư liên tịch	1999-12-20	148/1999/TTLT-BTC-BCA					l	v			
    148-2007-nd-cp	Nghị định	2007-09-25	148/2007/NĐ-CP	Chính phủ	về tổ chức, hoạt động của quỹ xã hội, quỹ từ thiện			s	m	4/4		
    148-2008-qd-ttg	Quyết định	2008-11-20	148/2008/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    148-2015-tt-btc	Thông tư	2015-09-15	148/2015/TT-BTC	Bộ Tài chính	quy định về nội dung và mức chi thực hiện Đề án xác định hài cốt liệt sĩ còn thiếu thông tin			s	m	3/3		
    148-2016-nd-cp	Nghị định	2016-11-04	148/2016/NĐ-CP					l	v			
    148-2016-tt-btc	Thông tư	2016-10-14	148/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp phép sử dụng vật liệu nổ công nghiệp	2017-01-01		l	t	2/2		
    148-2017-nd-cp	Nghị định	2017-12-25	148/2017/NĐ-CP	Chính phủ	Về Điều lệ tổ chức và hoạt động của Tổng công ty Đầu tư và Kinh doanh vốn nhà nước			l	c			
    148-2018-nd-cp	Nghị định	2018-10-24	148/2018/NĐ-CP					l	v			
    148-2021-nd-cp	Nghị định	2021-12-31	148/2021/NĐ-CP	Chính phủ		2022-04-01		s	m	3/3		
    148-2025-qh15	Luật		148/2025/QH15		Luật Chuyển đổi số			l	l	1/1		
    148-2025-tt-btc	Thông tư	2025-12-31	148/2025/TT-BTC		Hướng dẫn một số nội dung tại Nghị định số 289/2025/NĐ-CP ngày 06 tháng 11 tháng 2025 của Chính phủ hướng dẫn thi hành Nghị quyết số 197/2025/QH15 ngày 17 tháng 5 năm 2025 của Quốc hội về một số cơ chế, chính sách đặc biệt tạo đột phá trong	2025-12-31		l	g			
    148-2026-nd-cp	Nghị định	2026-05-12	148/2026/NĐ-CP		Sửa đổi, bổ sung một số điều của Nghị định số 72/2015/NĐ-CP ngày 07 tháng 9 năm 2015 của Chính phủ về quản lý hoạt động thông tin đối ngoại	2026-07-01		l	g			
    1483-qd-ttg	Quyết định	2011-08-26	1483/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    149-2002-qd-bqp	Quyết định	2002-10-15	149/2002/QĐ-BQP					l	v			
    149-2008-qd-ttg	Quyết định	2008-11-20	149/2008/QĐ-TTg	Thủ tướng Chính phủ	Về chế độ bồi dưỡng đi biển đối với thanh tra viên, cộng tác viên thanh tra nông nghiệp và phát triển nông thôn, cán bộ, thuyền viên và người làm việc trên tàu kiểm ngư	2008-12-16		l	c			
    149-2013-tt-btc	Thông tư	2013-10-29	149/2013/TT-BTC	Bộ Tài chính	quy định mức thu, nộp, quản lý và sử dụng phí, lệ phí quản lý an toàn vệ sinh thực phẩm			l	t	2/2		
    149-2016-tt-btc	Thông tư	2016-10-14	149/2016/TT-BTC	Bộ Tài chính	Về Quy chuấn kỹ thuật quốc gia đối với thuốc thú y dự trữ quốc gia			l	c			
    149-2017-nd-cp	Nghị định	2017-12-26	149/2017/NĐ-CP					l	v			
    149-2018-nd-cp	Nghị định	2018-11-07	149/2018/NĐ-CP	Chính phủ	quy định chi tiết khoản 3 Điều 63 của Bộ luật Lao động về thực hiện quy chế dân chủ ở cơ sở tại nơi làm việc	2019-01-01		s	k	1/1		
    149-2024-nd-cp	Nghị định	2024-11-15	149/2024/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ 1			l	t	2/2		
    15-1999-qh10	Bộ luật	1999-12-21	15/1999/QH10	Quốc hội	Bộ luật Hình sự	2000-07-01		s	kl	20/20		
    15-2001-tt-bnnptnt-pclb	Thông tư	2001-02-23	15/2001/TT-BNN-PCLB	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn lập đơn giá và chế độ dự toán công tác tu bổ đê điều sử dụng lao động nông nhàn	2001-01-01		l	t	2/2		
    15-2003-qh11	Luật	2003-11-26	15/2003/QH11	Quốc hội	Thi đua, khen thưởng	2004-07-01		s	kl	7/7		
    15-2004-ubtvqh11	Pháp lệnh		15/2004/PL-UBTVQH11		Pháp lệnh Giống cây trồng			l	l	8/8		
    15-2006-qd-bnnptnt	Quyết định	2006-03-08	15/2006/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành quy định về quy trình, thủ tục kiểm dịch động vật, sản phẩm động vật, kiểm tra vệ sinh thú y			s	m	4/4		
    15-2006-qd-btc	Quyết định	2006-03-20	15/2006/QĐ-BTC	Bộ Tài chính				l	t	2/2		
    15-2007-qd-btnmt	Quyết định	2007-10-01	15/2007/QĐ-BTNMT					l	v			
    15-2008-qd-ttg	Quyết định	2008-01-23	15/2008/QĐ-TTg					l	v			
    15-2008-qh12	Luật	2008-06-03	15/2008/QH12		Luật Trưng mua, trưng dụng tài sản	2009-01-01		s	l	8/8		
    15-2009-tt-bkhcn	Thông tư	2009-06-02	15/2009/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn trình tự, thủ tục đăng ký việc sử dụng phụ gia không thông dụng để sản xuất, chế biến, pha chế xăng và nhiên liệu điêzen	2009-07-17		l	t	2/2		
    15-2009-tt-bnnptnt	Thông tư	2009-03-17	15/2009/TT-BNN					l	v			
    15-2010-qd-ttg	Quyết định	2010-03-03	15/2010/QĐ-TTg	Thủ tướng Chính phủ	Về phụ cấp dạy lớp ghép đối với giáo viên trực tiếp giảng dạy học sinh tiểu học trong các cơ sở giáo dục công lập			l	c			
    15-2010-tt-bkhcn	Thông tư	2010-09-14	15/2010/TT-BKHCN	Bộ Khoa học và Công nghệ		2010-10-29		l	t	2/2		
    15-2010-tt-btnmt	Thông tư	2010-07-30	15/2010/TT-BTNMT					l	v			
    15-2011-tt-byt	Thông tư	2011-04-19	15/2011/TT-BYT	Bộ Y tế	Quy định về tổ chức và hoạt động của cơ sở bán lẻ thuốc trong bệnh viện	2011-06-10		l	c			
    15-2011-tt-nhnn	Thông tư	2011-08-12	15/2011/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định việc mang ngoại tệ tiền mặt, đồng Việt Nam tiền mặt của cá nhân khi xuất cảnh, nhập cảnh	2011-09-01		l	t	2/2		
    15-2011-ttlt-btp-bng-tandtc	Thông tư liên tịch	2011-09-15	15/2011/TTLT-BTP-BNG-TANDTC					l	v			
    15-2012-qh13	Luật	2012-06-20	15/2012/QH13	Quốc hội	Xử lý vi phạm hành chính	2013-07-01		s	kl	32/32		
    15-2012-tt-bgtvt	Thông tư	2012-05-10	15/2012/TT-BGTVT	Bộ Giao thông vận tải	Quy định về trang bị và sử dụng áo phao cứu sinh, dụng cụ nổi cứu sinh cá nhân trên phương tiện vận tải hành khách ngang sông	2012-07-15		l	c			
    15-2012-tt-bvhttdl	Thông tư		15/2012/TT-BVHTTDL					l	v			
    15-2013-tt-bca	Thông tư	2013-03-15	15/2013/TT-BCA	Bộ Công an	Quy định chế độ tang lễ trong Công an nhân dân	2013-05-01		l	c			
    15-2013-tt-btttt	Thông tư	2013-07-01	15/2013/TT-BTTTT	Bộ Thông tin và Truyền thông	Sửa đổi, bổ sung Thông tư số 20/2012/TT-BTTTT ngày 04 tháng 12 năm 2012 của Bộ trưởng Bộ Thông tin truyền thông ban hành Quy chuẩn kỹ thuật Quốc gia	2013-08-15		l	c			
    15-2013-tt-bxd	Thông tư	2013-09-26	15/2013/TT-BXD					l	v			
    15-2013-tt-byt	Thông tư	2013-05-24	15/2013/TT-BYT	Bộ Y tế	Hướng dẫn bảo đảm chất lượng thực hiện kỹ thuật xét nghiệm HIV	2013-07-01		l	t	2/2		
    15-2014-tt-bgddt	Thông tư	2014-05-15	15/2014/TT-BGDĐT	Bộ Giáo dục và Đào tạo	ban hành Quy chế đào tạo trình độ thạc sĩ			s	m	3/3		
    15-2014-tt-bkhcn	Thông tư	2014-06-13	15/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định trình tự, thủ tục giao quyền sở hữu, quyền sử dụng kết quả nghiên cứu khoa học và phát triển công nghệ sử dụng ngân sách nhà nước	2014-08-01		s	m	3/3		
    15-2014-tt-bldtbxh	Thông tư	2014-06-19	15/2014/TT-BLĐTBXH					l	v			
    15-2014-tt-btc	Thông tư	2014-01-27	15/2014/TT-BTC					l	v			
    15-2014-tt-byt	Thông tư	2014-05-15	15/2014/TT-BYT	Bộ Y tế				l	t	2/2		
    15-2014-tt-nhnn	Thông tư	2014-07-24	15/2014/TT-NHNN					l	v			
    15-2015-tt-bkhcn	Thông tư	2015-08-25	15/2015/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về đo lường, chất lượng trong kinh doanh xăng dầu	2016-04-01		l	t	2/2		
    15-2015-tt-btp	Thông tư	2015-11-16	15/2015/TT-BTP					l	v			
    15-2015-tt-byt	Thông tư	2015-06-26	15/2015/TT-BYT					l	v			
    15-2015-tt-nhnn	Thông tư	2015-10-02	15/2015/TT-NHNN					l	v			
    15-2015-ttlt-bgddt-bldtbxh-bqp-bca-bnv-btc	Thông tư liên tịch	2015-07-16	15/2015/TTLT-BGDĐT-BLĐTBXH-BQP-BCA-BNV-BTC		Quy định chế độ, chính sách đối với cán bộ quản lý, giáo viên, giảng viên giáo dục quốc phòng và an ninh	2015-09-01		l	t	2/2		
    15-2016-tt-bgtvt	Thông tư	2016-06-30	15/2016/TT-BGTVT	Bộ Giao thông vận tải	Quy định về quản lý đường thủy nội địa	2016-09-15		l	c			
    15-2016-tt-bkhcn	Thông tư	2016-06-30	15/2016/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định quản lý đề tài nghiên cứu ứng dụng do Quỹ Phát triển khoa học và công nghệ Quốc gia tài trợ	2017-01-01		l	c			
    15-2016-tt-btc	Thông tư	2016-01-20	15/2016/TT-BTC	Bộ Tài chính				l	t	2/2		
    15-2016-tt-bvhttdl	Thông tư	2016-12-27	15/2016/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	ban hành Quy chế tổ chức và hoạt động của Hội đồng thẩm định kịch bản văn học đối với phim sử dụng ngân sách nhà nước			s	m	3/3		
    15-2016-tt-byt	Thông tư	2016-05-15	15/2016/TT-BYT	Bộ Y tế	Quy định về bệnh nghề nghiệp được hưởng bảo hiểm xã hội	2016-07-01		l	t	2/2		
    15-2017-nd-cp	Nghị định	2017-02-17	15/2017/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nông nghiệp và Phát triển nông thôn			s	m	3/3		
    15-2017-qh14	Luật	2017-06-21	15/2017/QH14	Quốc hội	Quản lý, sử dụng tài sản công	2018-01-01		s	klm	149/149		
    15-2017-tt-bkhcn	Thông tư	2017-12-05	15/2017/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy chuẩn kỹ thuật quốc gia đối với máy gia tốc tuyến tính dùng trong xạ trị	2018-12-15		l	c			
    15-2017-tt-bldtbxh	Thông tư	2017-06-08	15/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định tiêu chí, tiêu chuẩn kiểm định chất lượng giáo dục nghề nghiệp	2017-07-24		s	m	7/7		
    15-2017-tt-bxd	Thông tư		15/2017/TT-BXD					l	v			
    15-2018-nd-cp	Nghị định	2018-02-02	15/2018/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật an toàn thực phẩm	2018-02-02		s	m	16/16		
    15-2018-tt-bct	Thông tư	2018-06-29	15/2018/TT-BCT	Bộ Công Thương	Quy định về việc phân luồng trong quy trình cấp Giấy chứng nhận xuất xứ hàng hóa ưu đãi	2018-08-15		l	c			
    15-2018-tt-bgddt	Thông tư	2018-07-27	15/2018/TT-BGDĐT	Bộ Giáo dục và Đào tạo	quy định tổ chức hoạt động, sử dụng thư điện tử và trang thông tin điện tử của các cơ sở giáo dục đại học, các trường cao đẳng sư phạm	2018-09-11		l	c			
    15-2018-tt-bgtvt	Thông tư	2018-04-04	15/2018/TT-BGTVT	Bộ Giao thông vận tải				l	c			
    15-2018-tt-bldtbxh	Thông tư	2018-10-12	15/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội		2019-03-01		s	m	3/3		
    15-2018-tt-bnnptnt	Thông tư	2018-10-29	15/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành bảng mã số HS đối với Danh mục hàng hóa thuộc thẩm quyền quản lý của Bộ Nông nghiệp và Phát triển nông thôn			l	c			
    15-2019-nd-cp	Nghị định	2019-02-01	15/2019/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật giáo dục nghề nghiệp	2019-03-20		s	m	42/42		
    15-2019-qd-ttg	Quyết định	2019-03-28	15/2019/QĐ-TTg	Thủ tướng Chính phủ	về việc thực hiện thủ tục biên phòng điện tử tại các cửa khẩu do Bộ Quốc phòng quản lý	2019-06-01		l	c			
    15-2019-tt-bgddt	Thông tư	2019-08-30	15/2019/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy định chuẩn quốc gia về chữ nổi Braille cho người khuyết tật			l	c			
    15-2019-tt-bgtvt	Thông tư	2019-04-26	15/2019/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Quy chuẩn kỹ thuật quốc gia về cơ sở vật chất, trang thiết bị đào tạo của cơ sở đào tạo, huấn luyện thuyền viên hàng hải			l	c			
    15-2019-tt-bqp	Thông tư	2019-02-11	15/2019/TT-BQP	Bộ Quốc phòng	Quy định quy trình tuần tra, kiểm tra, kiểm soát của Cảnh sát biển Việt Nam	2019-07-01		l	c			
    15-2019-tt-btc	Thông tư	2019-03-18	15/2019/TT-BTC	Bộ Tài chính	Hướng dẫn cơ chế quản lý tài chính và đánh giá hiệu quả hoạt động của Quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa	2019-06-01		l	c			
    15-2019-tt-byt	Thông tư	2019-07-11	15/2019/TT-BYT	Bộ Y tế	Quy định việc đấu thầu thuốc tại các cơ sở y tế công lập	2019-10-01		s	m	8/8		
    15-2019-tt-nhnn	Thông tư		15/2019/TT-NHNN					l	v			
    15-2020-nd-cp	Nghị định	2020-02-03	15/2020/NĐ-CP	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực bưu chính, viễn thông, tần số vô tuyến điện, công nghệ thông tin và giao dịch điện tử			s	m	4/4		
    15-2020-qd-ttg	Quyết định	2020-04-24	15/2020/QĐ-TTg					s	m	3/3		
    15-2020-tt-bca	Thông tư	2020-02-12	15/2020/TT-BCA	Bộ Công an	Quy định về thực hiện dân chủ trong công tác quản lý hành chính về trật tự xã hội	2020-03-30		l	c			
    15-2020-tt-btc	Thông tư	2020-03-23	15/2020/TT-BTC	Bộ Tài chính	Hướng dẫn việc in, pbát hành, quản lý và sử dụng tem đối với rượu sản xuẩt để tiêu thụ trong nước và rượu nhập khẩu	2020-05-07		s	m	3/3		
    15-2020-tt-byt	Thông tư	2020-08-10	15/2020/TT-BYT	Bộ Y tế				s	m	4/4		
    15-2021-nd-cp	Nghị định	2021-03-03	15/2021/NĐ-CP	Chính phủ	quy định chi tiết một số nội dung về quản lý dự án đầu tư xây dựng			s	m	7/7		
    15-2021-tt-bgtvt	Thông tư	2021-07-30	15/2021/TT-BGTVT	Bộ Giao thông vận tải				l	t	2/2		
    15-2021-tt-bldtbxh	Thông tư	2021-10-21	15/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về Điều lệ trường cao đẳng	2021-12-15		s	mg	10/10		
    15-2021-tt-byt	Thông tư	2021-09-24	15/2021/TT-BYT					l	v			
    15-2021-tt-nhnn	Thông tư		15/2021/TT-NHNN					l	v			
    15-2022-tt-bca	Thông tư	2022-04-06	15/2022/TT-BCA					l	v			
    15-2022-tt-bkhcn	Thông tư	2022-10-12	15/2022/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định quản lý Chương trình quốc gia hỗ trợ doanh nghiệp nâng cao năng suất và chất lượng sản phẩm, hàng hóa giai đoạn 2021-2030	2022-12-01		l	c			
    15-2022-tt-bkhdt	Thông tư	2022-06-30	15/2022/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định chi tiết về lập hồ sơ mời thầu xây lắp đối với gói thầu thuộc phạm vi điều chỉnh của Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương, Hiệp định Thương mại tự do giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Liên minh Châu	2022-08-25		s	mg	4/4		
    15-2022-tt-bldtbxh	Thông tư	2022-08-30	15/2022/TT-BLĐTBXH		Ban hành Quy chế quản lý, cấp phát Chứng chỉ giáo dục quốc phòng và an ninh cho sinh viên các trường cao đẳng	2022-10-15		l	g			
    15-2022-tt-bnnptnt	Thông tư	2022-10-24	15/2022/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về việc kiểm tra, giám sát vệ sinh thú y và an toàn thực phẩm đối với mật ong	2022-12-10		l	c			
    15-2022-tt-btc	Thông tư	2022-03-04	15/2022/TT-BTC	Bộ Tài chính				s	m	5/5		
    15-2022-tt-byt	Thông tư	2022-12-09	15/2022/TT-BYT					l	v			
    15-2023-qd-ttg	Quyết định	2023-05-31	15/2023/QĐ-TTg	Thủ tướng Chính phủ	Quy định việc áp dụng thuế suất thông thường đối với hàng hóa nhập khẩu	2023-07-15		l	c			
    15-2023-qh15	Luật	2023-01-09	15/2023/QH15		Luật Khám bệnh, chữa bệnh	2024-01-01		s	l	8/8		
    15-2023-tt-bgtvt	Thông tư	2023-06-30	15/2023/TT-BGTVT					l	v			
    15-2023-tt-bkhcn	Thông tư	2023-07-26	15/2023/TT-BKHCN	Bộ Khoa học và Công nghệ	Sửa đổi, bổ sung một số điều của Thông tư số 32/2011/TT-BKHCN và Thông tư số 03/2014/TT-BKHCN			l	c			
    15-2023-tt-bkhdt	Thông tư	2023-12-26	15/2023/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	hướng dẫn công tác thi đua, khen thưởng ngành Kế hoạch và Đầu tư			s	mg	20/20		
    15-2023-tt-bldtbxh	Thông tư	2023-12-29	15/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Sửa đổi, bổ sung một số điều của Thông tư số 28/2015/TT-BLĐTBXH ngày 31 tháng 7 năm 2015 hướng dẫn thực hiện Điều 52 Luật Việc làm và một số điều của Nghị định số 28/2015/NĐ-CP ngày 12 tháng 3 năm 2015 của Chính phủ quy định chi tiết thi hà	2024-02-15		s	mg	38/38		
    15-2023-tt-bvhttdl	Thông tư	2023-12-05	15/2023/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định tổ chức và hoạt động của Hội đồng lựa chọn dự án sản xuất phim sử dụng ngân sách nhà nước	2023-12-22		l	c			
    15-2024-nd-cp	Nghị định		15/2024/NĐ-CP					l	v			
    15-2024-tt-bgtvt	Thông tư		15/2024/TT-BGTVT					l	v			
    15-2024-tt-bldtbxh	Thông tư	2024-12-31	15/2024/TT-BLĐTBXH		Bãi bỏ một số văn bản quy phạm pháp luật do Bộ trưởng Bộ Lao động - Thương binh và Xã hội ban hành, liên tịch ban hành	2025-02-15		l	g			
    15-2024-tt-bnnptnt	Thông tư		15/2024/TT-BNNPTNT					l	v			
    15-2024-tt-btc	Thông tư		15/2024/TT-BTC					l	v			
    15-2024-tt-btp	Thông tư	2024-12-26	15/2024/TT-BTP	Bộ Tư pháp	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp công chứng viên, đấu giá viên, hỗ trợ pháp lý và hỗ trợ nghiệp vụ trong lĩnh vực tư pháp	2025-02-10		l	t	2/2		
    15-2024-tt-byt	Thông tư	2024-09-19	15/2024/TT-BYT	Bộ Y tế				l	c			
    15-2026-nd-cp	Nghị định	2026-01-14	15/2026/NĐ-CP	Chính phủ				s	m	4/4		
    15-2026-nq-cp	Nghị quyết	2026-04-06	15/2026/NQ-CP	Chính phủ	tạm ngưng hiệu lực Nghị định số 46/2026/NĐ-CP và Nghị quyết số 66.13/2026/NQ-CP	2026-04-06		s	kg	1/1		
    15-2026-tt-bct	Thông tư	2026-03-25	15/2026/TT-BCT	Bộ Công Thương				s	m	3/3		
    15-nq-tw	Nghị quyết	2012-06-01	15-NQ/TW	Ban Chấp hành Trung ương	một số vấn đề về chính sách xã hội giai đoạn 2012 - 2020			s	k			
    150-2006-nd-cp	Nghị định	2006-12-12	150/2006/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều Pháp lệnh Cựu chiến binh			s	m	8/8		
    150-2012-tt-btc	Thông tư	2012-09-12	150/2012/TT-BTC	Bộ Tài chính	Hướng dẫn cập nhật kiến thức hàng năm cho kiểm toán viên đăng ký hành nghề kiểm toán	2013-01-01		s	m	3/3		
    150-2013-nd-cp	Nghị định	2013-11-01	150/2013/NĐ-CP					l	v			
    150-2014-tt-btc	Thông tư	2014-10-10	150/2014/TT-BTC					l	v			
    150-2016-nd-cp	Nghị định		150/2016/NĐ-CP					l	v			
    150-2018-nd-cp	Nghị định	2018-11-07	150/2018/NĐ-CP					l	v			
    150-2025-nd-cp	Nghị định	2025-06-12	150/2025/NĐ-CP	Chính phủ	quy định tổ chức các cơ quan chuyên môn thuộc UBND tỉnh … và UBND xã, phường, đặc khu	2025-07-01		s	k	2/2		
    150-2026-nd-cp	Nghị định	2026-05-13	150/2026/NĐ-CP		Quy định về tổ chức cán bộ và điều kiện bảo đảm hoạt động của hệ thống thi hành án dân sự	2026-07-01		l	g			
    151-2007-nd-cp	Nghị định	2007-10-10	151/2007/NĐ-CP	Chính phủ	về tổ chức và hoạt động của tổ hợp tác			s	m	3/3		
    151-2013-nd-cp	Nghị định	2013-11-01	151/2013/NĐ-CP	Chính phủ	Về chức năng, nhiệm vụ và cơ chế hoạt động của Tổng công ty Đầu tư và Kinh doanh vốn nhà nước	2013-12-20		s	m	4/4		
    151-2013-tt-btc	Thông tư	2013-10-29	151/2013/TT-BTC					l	v			
    151-2014-tt-btc	Thông tư	2014-10-10	151/2014/TT-BTC	Bộ Tài chính	hướng dẫn thi hành Nghị định số 91/2014/NĐ- CP ngày 01 tháng 10 năm 2014 của Chính phủ về việc sửa đổi, bổ sung một số điều tại các Nghị định quy định về thuế			s	m	6/6		
    151-2015-tt-btc	Thông tư		151/2015/TT-BTC					l	v			
    151-2016-nd-cp	Nghị định	2016-11-11	151/2016/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều về chế độ, chính sách của Luật quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	2016-12-30		s	m	4/4		
    151-2017-nd-cp	Nghị định	2017-12-26	151/2017/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Quản lý, sử dụng tài sản công	2018-01-01		s	m	32/32		
    151-2018-nd-cp	Nghị định	2018-11-07	151/2018/NĐ-CP	Chính phủ				l	t	2/2		
    151-2024-nd-cp	Nghị định	2024-11-15	151/2024/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Trật tự, an toàn giao thông đường bộ			s	m	11/11		
    151-2025-nd-cp	Nghị định	2025-06-12	151/2025/NĐ-CP	Chính phủ	quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp, phân quyền, phân cấp trong lĩnh vực đất đai			l	t	2/2		
    151-2026-nd-cp	Nghị định	2026-05-13	151/2026/NĐ-CP		Quy định về tổ chức và hoạt động của văn phòng thi hành án dân sự, Thừa hành viên	2026-07-01		l	g			
    152-2013-nd-cp	Nghị định	2013-11-04	152/2013/NĐ-CP	Chính phủ	quy định về quản lý phương tiện cơ giới do người nước ngoài đưa vào Việt Nam du lịch			s	m	3/3		
    152-2013-tt-btc	Thông tư	2013-10-29	152/2013/TT-BTC					l	v			
    152-2016-tt-btc	Thông tư	2016-10-17	152/2016/TT-BTC	Bộ Tài chính	quy định quản lý và sử dụng kinh phí hỗ trợ đào tạo trình độ sơ cấp và đào tạo dưới 03 tháng	2016-12-04		s	m	19/19		
    152-2017-nd-cp	Nghị định	2017-12-27	152/2017/NĐ-CP	Chính phủ		2018-01-01		s	m	3/3		
    152-2020-nd-cp	Nghị định	2020-12-30	152/2020/NĐ-CP	Chính phủ	Quy định về người lao động nước ngoài làm việc tại Việt Nam và tuyển dụng, quản lý người lao động Việt Nam làm việc cho tổ chức, cá nhân nước ngoài tại Việt Nam	2021-02-15		s	m	14/14		
    152-2024-nd-cp	Nghị định	2024-11-15	152/2024/NĐ-CP	Chính phủ		2025-01-01		l	c			
    152-2025-tt-btc	Thông tư	2025-12-31	152/2025/TT-BTC		Hướng dẫn kế toán cho các hộ kinh doanh, cá nhân kinh doanh			l	g			
    152-2026-nd-cp	Nghị định	2026-05-13	152/2026/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật Thi hành án dân sự	2026-07-01		l	gt	2/2		
    153-2003-qd-btc	Quyết định	2003-09-22	153/2003/QĐ-BTC					l	v			
    153-2006-nd-cp	Nghị định	2006-12-22	153/2006/NĐ-CP					l	v			
    153-2013-nd-cp	Nghị định	2013-11-08	153/2013/NĐ-CP					l	v			
    153-2017-nd-cp	Nghị định	2017-12-27	153/2017/NĐ-CP					l	v			
    153-2020-nd-cp	Nghị định	2020-12-31	153/2020/NĐ-CP	Chính phủ	Quy định về chào bán, giao dịch trái phiếu doanh nghiệp riêng lẻ tại thị trường trong nước và chào bán trái phiếu doanh nghiệp ra thị trường quốc tế	2021-01-01		s	m	5/5		
    153-2021-tt-bqp	Thông tư	2021-11-23	153/2021/TT-BQP	Bộ Quốc phòng		2022-01-06		l	c			
    153-2026-nd-cp	Nghị định	2026-05-14	153/2026/NĐ-CP		Sửa đổi, bổ sung một số điều của Nghị định số 01/2015/NĐ-CP ngày 02 tháng 01 năm 2015 của Chính phủ quy định chi tiết phạm vi địa bàn hoạt động hải quan; trách nhiệm phối hợp trong phòng, chống buôn lậu, vận chuyển trái phép hàng hóa qua bi	2026-07-05		l	g			
    153-nq-cp	Nghị quyết	2025-05-31	153/NQ-CP	Chính phủ				l	t	2/2		
    154-2005-nd-cp	Nghị định	2005-12-15	154/2005/NĐ-CP	Chính phủ				l	t	2/2		
    154-2013-nd-cp	Nghị định	2013-11-08	154/2013/NĐ-CP	Chính phủ	Quy định về khu công nghiệp thông tin tập trung	2014-01-01		l	t	2/2		
    154-2016-nd-cp	Nghị định	2016-11-16	154/2016/NĐ-CP	Chính phủ	Về phí bảo vệ môi trường đối với nước thải	2017-01-01		l	c			
    154-2017-nd-cp	Nghị định	2017-12-27	154/2017/NĐ-CP					l	v			
    154-2018-nd-cp	Nghị định	2018-11-09	154/2018/NĐ-CP	Chính phủ		2018-11-09		s	m	8/8		
    154-2020-nd-cp	Nghị định	2020-12-31	154/2020/NĐ-CP	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 34/2016/NĐ-CP	2021-01-01		s	km	30/30		
    154-2025-nd-cp	Nghị định	2025-06-15	154/2025/NĐ-CP	Chính phủ	quy định về tinh giản biên chế	2025-06-16		s	k			
    155-2003-qd-ttg	Quyết định	2003-07-30	155/2003/QĐ-TTg					l	v			
    155-2007-qd-ttg	Quyết định	2007-09-25	155/2007/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế phối hợp liên ngành phòng, chống tệ nạn mại dâm	2007-10-21		l	c			
    155-2011-tt-btc	Thông tư	2011-11-11	155/2011/TT-BTC					l	v			
    155-2015-tt-btc	Thông tư	2015-10-06	155/2015/TT-BTC	Bộ Tài chính	hướng dẫn công bố thông tin trên thị trường chứng khoán			s	m	4/4		
    155-2017-nd-cp	Nghị định	2017-12-27	155/2017/NĐ-CP					l	v			
    155-2018-nd-cp	Nghị định	2018-11-12	155/2018/NĐ-CP	Chính phủ				s	m	12/12		
    155-2020-nd-cp	Nghị định	2020-12-31	155/2020/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật Chứng khoán	2021-01-01		s	m	40/40		
    155-2026-nd-cp	Nghị định	2026-05-15	155/2026/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Nghị định số 124/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại	2026-07-01		l	gt	2/2		
    156-2012-tt-btc	Thông tư	2012-09-21	156/2012/TT-BTC					l	v			
    156-2013-tt-btc	Thông tư	2013-11-06	156/2013/TT-BTC	Bộ Tài chính	hướng dẫn thi hành một số điều của Luật quản lý thuế			s	m	38/38		
    156-2015-tt-btc	Thông tư	2015-10-08	156/2015/TT-BTC					l	v			
    156-2016-tt-btc	Thông tư	2016-10-21	156/2016/TT-BTC					l	v			
    156-2017-nd-cp	Nghị định	2017-12-27	156/2017/NĐ-CP					l	v			
    156-2018-nd-cp	Nghị định	2018-11-16	156/2018/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật Lâm nghiệp	2019-01-01		s	m	3/3		
    156-2024-nd-cp	Nghị định	2024-12-10	156/2024/NĐ-CP	Chính phủ				s	m	7/7		
    156-2025-tt-btc	Thông tư	2025-12-31	156/2025/TT-BTC					l	v			
    156-2026-nd-cp	Nghị định	2026-05-15	156/2026/NĐ-CP		Sửa đổi, bổ sung một số điều của Nghị định số 31/2019/NĐ-CP ngày 10 tháng 4 năm 2019 của Chính phủ quy định chi tiết một số điều và biện pháp tổ chức thi hành Luật Tố cáo	2026-07-01		l	g			
    156-ttr-snv	Tờ trình	2025-08-25	156/TTr-SNV	Sở Nội vụ				s	m	3/3		
    157-2005-nd-cp	Nghị định	2005-12-23	157/2005/NĐ-CP					l	v			
    157-2010-ttlt-btc-btp	Thông tư liên tịch	2010-10-12	157/2010/TTLT-BTC-BTP					l	v			
    157-2014-tt-btc	Thông tư		157/2014/TT-BTC	Bộ Tài chính	Quy định về kiểm soát chất lượng dịch vụ kiểm toán	2014-10-23		l	c			
    157-2015-tt-btc	Thông tư	2015-10-08	157/2015/TT-BTC	Bộ Tài chính	quy định chế độ thu, nộp và quản lý sử dụng lệ phí cấp hộ chiếu, thị thực, giấy tờ về nhập cảnh, xuất cảnh, quá cảnh và cư trú tại Việt Nam			l	t	2/2		
    157-2016-nd-cp	Nghị định	2016-11-24	157/2016/NĐ-CP	Chính phủ				s	m	5/5		
    157-2016-tt-btc	Thông tư	2016-10-24	157/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí chứng nhận lãnh sự và hợp pháp hóa lãnh sự	2017-01-01		l	c			
    157-2017-nd-cp	Nghị định	2017-12-27	157/2017/NĐ-CP					l	v			
    157-2020-nd-cp	Nghị định	2020-12-31	157/2020/NĐ-CP	Chính phủ				s	m	3/3		
    157-2025-tt-btc	Thông tư	2025-12-31	157/2025/TT-BTC	Bộ Tài chính	Hướng dẫn đăng ký và sử dụng tài khoản tại Kho bạc Nhà nước			l	gt	2/2		
    1570-2000-qd-byt	Quyết định	2000-05-22	1570/2000/QĐ-BYT	Bộ Y tế				s	m	4/4		
    158-2006-nd-cp	Nghị định	2006-12-28	158/2006/NĐ-CP	Chính phủ	Quy định chi tiết Luật Thương mại về hoạt động mua bán hàng hoá qua Sở Giao dịch hàng hóa	2007-01-22		s	m	3/3		
    158-2007-nd-cp	Nghị định	2007-10-27	158/2007/NĐ-CP	Chính phủ				s	m	3/3		
    158-2010-tt-btc	Thông tư	2010-10-12	158/2010/TT-BTC					l	v			
    158-2015-ttlt-btc-btp	Thông tư liên tịch	2015-10-12	158/2015/TTLT-BTC-BTP					l	v			
    158-2016-tt-btc	Thông tư	2016-10-25	158/2016/TT-BTC	Bộ Tài chính	Quy định việc quản lý, sử dụng và khai thác Phần mềm Tổng hợp số liệu kiểm kê tài sản kết cấu hạ tầng giao thông đường bộ	2017-01-01		l	c			
    158-2017-nd-cp	Nghị định	2017-12-27	158/2017/NĐ-CP					l	v			
    158-2018-nd-cp	Nghị định	2018-11-22	158/2018/NĐ-CP	Chính phủ	quy định về thành lập, tổ chức lại, giải thể tổ chức hành chính			s	km	8/8		
    158-2020-nd-cp	Nghị định	2020-12-31	158/2020/NĐ-CP	Chính phủ	Về chứng khoán phái sinh và thị trường chứng khoán phái sinh	2021-01-01		s	m	6/6		
    158-2025-nd-cp	Nghị định	2025-06-25	158/2025/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc	2025-07-01		s	kmg	6/6		
    158-2026-nd-cp	Nghị định	2026-05-15	158/2026/NĐ-CP		Quy định chi tiết một số điều và biện pháp thi hành Luật Tương trợ tư pháp về dân sự	2026-07-01		l	g			
    159-2006-nd-cp	Nghị định	2006-12-28	159/2006/NĐ-CP	Chính phủ		2007-01-16		s	m	8/8		
    159-2006-qd-bqp	Quyết định	2006-09-15	159/2006/QĐ-BQP	Bộ Quốc phòng	Về các khu vực cấm bay			l	c			
    159-2010-tt-btc	Thông tư	2010-10-15	159/2010/TT-BTC					l	v			
    159-2016-nd-cp	Nghị định	2016-11-29	159/2016/NĐ-CP					l	v			
    159-2016-tt-btc	Thông tư	2016-10-25	159/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Làng Văn hóa - Du lịch các dân tộc Việt Nam	2017-01-01		l	c			
    159-2017-nd-cp	Nghị định	2017-12-27	159/2017/NĐ-CP					l	v			
    159-2018-nd-cp	Nghị định	2018-11-28	159/2018/NĐ-CP	Chính phủ	Về quản lý hoạt động nạo vét trong vùng nước cảng biển và vùng nước đường thủy nội địa	2019-01-11		s	m	5/5		
    159-2020-nd-cp	Nghị định	2020-12-31	159/2020/NĐ-CP	Chính phủ	về quản lý người giữ chức danh, chức vụ và người đại diện phần vốn nhà nước tại doanh nghiệp			s	m	6/6		
    159-2026-nd-cp	Nghị định	2026-05-15	159/2026/NĐ-CP		Quy định về giảng viên đồng cơ hữu trong các cơ sở giáo dục nghề nghiệp, cơ sở giáo dục đại học công lập	2026-07-01		l	g			
    16-1999-qh10	Luật	1999-12-21	16/1999/QH10		Luật Sĩ quan Quân đội nhân dân Việt Nam	2000-04-01		l	l	45/45		
    16-1999-ubtvqh10	Pháp lệnh	1999-10-06	16/1999/PL-UBTVQH10		Pháp lệnh Đo lường			l	lt	4/4		
    16-2001-qd-ttg	Quyết định	2001-02-12	16/2001/QĐ-TTg					l	v			
    16-2003-qh11	Luật		16/2003/QH11		Luật Xây dựng			l	l	1/1		
    16-2004-qd-bnnptnt-bvtv	Quyết định	2004-04-20	16/2004/QĐ-BNN-BVTV					l	v			
    16-2004-ubtvqh11	Pháp lệnh		16/2004/PL-UBTVQH11		Pháp lệnh Giống vật nuôi			l	l	3/3		
    16-2006-nd-cp	Nghị định	2006-01-25	16/2006/NĐ-CP	Chính phủ	Quy định về việc khôi phục danh dự, đền bù, trợ cấp cho cơ quan, tổ chức, cá nhân bị thiệt hại do tham gia bảo vệ an ninh quốc gia	2006-02-22		l	c			
    16-2008-tt-btc	Thông tư	2008-02-13	16/2008/TT-BTC	Bộ Tài chính	hướng dẫn việc nhập khẩu, tạm nhập khẩu xe gắn máy hai bánh không nhằm mục đích thương mại			s	m	3/3		
    16-2010-nd-cp	Nghị định	2010-03-03	16/2010/NĐ-CP					l	v			
    16-2010-qd-ubnd	Quyết định	2010-08-09	16/2010/QĐ-UBND					l	v			
    16-2011-tt-nhnn	Thông tư	2011-08-17	16/2011/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định về kiểm soát nội bộ, kiểm toán nội bộ Ngân hàng Nhà nước Việt Nam	2011-10-01		l	c			
    16-2011-ttlt-bct-bnv	Thông tư liên tịch	2011-04-05	16/2011/TTLT-BCT-BNV	Bộ Công Thương; Bộ Nội vụ	Hướng dẫn chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức và biên chế của Trung tâm Khuyến công và Tư vấn phát triển công nghiệp trực thuộc Sở Công Thương	2011-05-20		l	c			
    16-2011-ubtvqh12	Pháp lệnh		16/2011/UBTVQH12		Pháp lệnh Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ			l	l	4/4		
    16-2012-qd-ttg	Quyết định	2012-03-08	16/2012/QĐ-TTg					l	v			
    16-2012-qh13	Luật	2012-06-21	16/2012/QH13	Quốc hội	Luật Quảng cáo	2013-01-01		s	lt	66/66		
    16-2012-tt-bgddt	Thông tư	2012-05-09	16/2012/TT-BGDĐT	Bộ Giáo dục và Đào tạo	ban hành Quy định về quản lý chương trình khoa học và công nghệ cấp bộ của Bộ Giáo dục và Đào tạo			l	t	2/2		
    16-2012-tt-bkhcn	Thông tư	2012-08-27	16/2012/TT-BKHCN					l	v			
    16-2012-tt-btc	Thông tư	2012-02-08	16/2012/TT-BTC	Bộ Tài chính	Quy định in, phát hành, quản lý và sử dụng hoá đơn bán hàng dự trữ quốc gia	2012-03-26		l	t	2/2		
    16-2012-tt-byt	Thông tư	2012-10-22	16/2012/TT-BYT	Bộ Y tế	Quy định về điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh thực phẩm, dụng cụ, vật liệu bao gói, chứa đựng thực phẩm thuộc phạm vi quản lý của Bộ Y tế			s	m	3/3		
    16-2012-tt-nhnn	Thông tư	2012-05-25	16/2012/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn một số điều của Nghị định số 24/2012/NĐ-CP ngày 03 tháng 04 năm 2012 của Chính phủ về quản lý hoạt động kinh doanh vàng	2012-07-10		s	m	6/6		
    16-2013-qd-ttg	Quyết định	2013-03-04	16/2013/QĐ-TTg	Thủ tướng Chính phủ	về việc mua, bán vàng miếng trên thị trường trong nước của Ngân hàng Nhà nước Việt Nam	2013-03-05		l	c			
    16-2013-tt-bgtvt	Thông tư		16/2013/TT-BGTVT					l	v			
    16-2013-tt-bkhcn	Thông tư	2013-07-30	16/2013/TT-BKHCN	Bộ Khoa học và Công nghệ		2014-01-26		l	c			
    16-2013-tt-bnnptnt	Thông tư	2013-02-28	16/2013/TT-BNNPTNT					l	v			
    16-2013-tt-btttt	Thông tư	2013-07-10	16/2013/TT-BTTTT	Bộ Thông tin và Truyền thông	Ban hành Quy chuẩn kỹ thuật Quốc gia	2014-01-15		l	c			
    16-2013-tt-bvhttdl	Thông tư	2013-12-25	16/2013/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Quy chuẩn kỹ thuật quốc gia về Rạp chiếu phim	2014-02-10		l	c			
    16-2013-ttlt-byt-bnnptnt	Thông tư liên tịch	2013-05-27	16/2013/TTLT-BYT-BNN&PTNT		Hướng dẫn phối hợp phòng, chống bệnh lây truyền từ động vật sang người	2013-07-15		l	t	2/2		
    16-2014-nd-cp	Nghị định	2014-03-03	16/2014/NĐ-CP	Chính phủ	Về quản lý cán cân thanh toán quốc tế của Việt Nam	2014-04-21		l	c			
    16-2014-tt-bldtbxh	Thông tư	2014-07-30	16/2014/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	hướng dẫn một số nội dung xác nhận và thực hiện chế độ ưu đãi người có công với cách mạng			l	t	2/2		
    16-2014-tt-bnnptnt	Thông tư	2014-06-05	16/2014/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật Quốc gia về Kiểm dịch và Bảo vệ thực vật			l	c			
    16-2014-tt-btttt	Thông tư	2014-11-18	16/2014/TT-BTTTT					l	v			
    16-2014-tt-nhnn	Thông tư	2014-08-01	16/2014/TT-NHNN					l	v			
    16-2015-nd-cp	Nghị định	2015-02-14	16/2015/NĐ-CP	Chính phủ	quy định cơ chế tự chủ của đơn vị sự nghiệp công lập	2015-04-06		s	km	26/26		
    16-2015-tt-bgddt	Thông tư	2015-08-12	16/2015/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy chế đánh giá kết quả rèn luyện của người học được đào tạo trình độ đại học hệ chính quy	2015-09-28		l	c			
    16-2015-tt-bvhttdl	Thông tư	2015-12-25	16/2015/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Thông tư quy định về quản lý nhiệm vụ khoa học và công nghệ của Bộ Văn hóa, Thể thao và Du lịch	2016-02-15		l	c			
    16-2015-tt-nhnn	Thông tư		16/2015/TT-NHNN					l	v			
    16-2016-qd-ttg	Quyết định	2016-04-29	16/2016/QĐ-TTg	Thủ tướng Chính phủ	Quy định việc thành lập và tổ chức, hoạt động của Ban Chỉ đạo phòng, chống dịch bệnh động vật các cấp	2016-07-01		l	c			
    16-2016-tt-bgtvt	Thông tư	2016-06-30	16/2016/TT-BGTVT					l	v			
    16-2016-tt-bnnptnt	Thông tư	2016-06-10	16/2016/TT-BNNPTNT					l	v			
    16-2016-ttlt-byt-bqp	Thông tư liên tịch	2016-06-30	16/2016/TTLT-BYT-BQP		quy định việc khám sức khỏe thực hiện nghĩa vụ quân sự	2016-08-15		l	t	2/2		
    16-2017-qh14	Luật	2017-11-15	16/2017/QH14	Quốc hội	Luật Lâm nghiệp	2019-01-01		s	lt	8/8		
    16-2017-tt-bgtvt	Thông tư	2017-05-22	16/2017/TT-BGTVT	Bộ Giao thông vận tải	Hướng dẫn tuyến đường vận chuyển quá cảnh hàng hóa qua lãnh thổ Việt Nam	2017-07-15		l	c			
    16-2017-tt-bldtbxh	Thông tư	2017-06-08	16/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định chi tiết một số nội dung về hoạt động kiểm định kỹ thuật an toàn lao động đối với máy, thiết bị, vật tư có yêu cầu nghiêm ngặt về an toàn lao động	2017-08-22		l	c			
    16-2017-tt-btttt	Thông tư	2017-06-23	16/2017/TT-BTTTT	Bộ Thông tin và Truyền thông		2017-08-15		l	c			
    16-2018-nd-cp	Nghị định	2018-02-02	16/2018/NĐ-CP	Chính phủ	về việc công bố tuyến hàng hải và phân luồng giao thông trong lãnh hải Việt Nam	2018-04-01		l	c			
    16-2018-tt-bgtvt	Thông tư	2018-04-04	16/2018/TT-BGTVT	Bộ Giao thông vận tải	quy định về quản lý và bảo trì công trình đường sắt, ngoại trừ trường hợp quy định tại khoản 1 Điều 24 của Thông tư này			l	t	2/2		
    16-2018-tt-bkhcn	Thông tư	2018-11-29	16/2018/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định hoạt động, phối hợp trong Mạng lưới các cơ quan thông báo và hỏi đáp và Ban liên ngành về hàng rào kỹ thuật trong thương mại	2019-01-15		s	m	3/3		
    16-2018-tt-bldtbxh	Thông tư	2018-10-12	16/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    16-2018-tt-bqp	Thông tư	2018-02-03	16/2018/TT-BQP	Bộ Quốc phòng	Ban hành Quy chế phối hợp bảo đảm bay giữa Quân chủng Phòng không - Không quân và Tổng công ty Trực thăng Việt Nam			l	c			
    16-2018-tt-btnmt	Thông tư	2018-10-31	16/2018/TT-BTNMT	Bộ Tài nguyên và Môi trường		2018-12-14		l	c			
    16-2019-nd-cp	Nghị định	2019-02-01	16/2019/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của các Nghị định quy định về điều kiện kinh doanh thuộc phạm vi quản lý nhà nước của Ngân hàng Nhà nước Việt Nam			l	c			
    16-2019-tt-bgddt	Thông tư	2019-10-04	16/2019/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Hướng dẫn tiêu chuẩn, định mức sử dụng máy móc, thiết bị chuyên dùng thuộc lĩnh vực giáo dục và đào tạo	2019-11-20		l	c			
    16-2019-tt-bgtvt	Thông tư	2019-05-03	16/2019/TT-BGTVT	Bộ Giao thông vận tải	Công bố vùng nước cảng biển thuộc địa phận tỉnh Quảng Nam và khu vực quản lý của Cảng vụ Hàng hải Quảng Nam	2019-07-01		l	c			
    16-2019-tt-bnnptnt	Thông tư	2019-11-01	16/2019/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định chi tiết một số điều của Nghị định số 109/2018/NĐ-CP ngày 29 tháng 8 năm 2018 của Chính phủ về nông nghiệp hữu cơ	2019-12-18		l	c			
    16-2019-tt-btnmt	Thông tư	2019-09-30	16/2019/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật đánh giá chất lượng dự báo, cảnh báo hải văn	2019-11-15		l	c			
    16-2020-nd-cp	Nghị định	2020-02-03	16/2020/NĐ-CP					l	v			
    16-2020-tt-bgtvt	Thông tư	2020-08-10	16/2020/TT-BGTVT	Bộ Giao thông vận tải	Công bố vùng nước cảng biển thuộc địa phận tỉnh Thái Bình, tỉnh Nam Định và khu vực quản lý của Cảng vụ hàng hải Thái Bình	2020-10-01		l	c			
    16-2021-nd-cp	Nghị định		16/2021/NĐ-CP	Chính phủ	Quy định chi tiết mức thu, trình tự, thủ tục thu, nộp, việc quản lý, sử dụng chi phí hòa giải, đối thoại tại Tòa án và thù lao Hòa giải viên tại Tòa án	2021-03-03		l	c			
    16-2021-tt-bgddt	Thông tư	2021-06-01	16/2021/TT-BGDĐT					l	v			
    16-2021-tt-bldtbxh	Thông tư	2021-11-08	16/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành danh mục thiết bị đào tạo tối thiểu trình độ trung cấp, trình độ cao đẳng cho 98 ngành, nghề	2021-12-23		s	mg	3/3		
    16-2021-tt-bvhttdl	Thông tư	2021-12-22	16/2021/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành di sản văn hóa	2022-02-05		l	c			
    16-2021-tt-nhnn	Thông tư	2021-11-10	16/2021/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định việc tổ chức tín dụng, chi nhánh ngân hàng nước ngoài mua, bán trái phiếu doanh nghiệp	2022-01-15		l	c			
    16-2022-tt-bkhdt	Thông tư	2022-07-29	16/2022/TT-BKHĐT					s	m	3/3		
    16-2022-tt-bldtbxh	Thông tư	2022-09-06	16/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành Chương trình đào tạo về nghiệp vụ đánh giá kỹ năng nghề quốc gia	2022-10-21		s	mg	3/3		
    16-2023-qh15	Luật	2023-06-19	16/2023/QH15		Luật Giá	2024-07-01		s	l	21/21		
    16-2023-tt-bkhdt	Thông tư	2023-12-29	16/2023/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Ban hành Quy chế bảo vệ bí mật nhà nước của Bộ Kế hoạch và Đầu tư	2024-02-15		s	mg	3/3		
    16-2023-tt-bldtbxh	Thông tư	2023-12-29	16/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng trong lĩnh vực lao động, người có công và xã hội			l	gt	2/2		
    16-2023-tt-bvhttdl	Thông tư	2023-12-29	16/2023/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch		2024-03-01		l	c			
    16-2023-tt-byt	Thông tư	2023-08-15	16/2023/TT-BYT	Bộ Y tế	quy định việc đăng ký lưu hành đối với thuốc gia công, thuốc chuyển giao công nghệ tại Việt Nam	2023-10-01		l	c			
    16-2024-tt-bnnptnt	Thông tư	2024-11-21	16/2024/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành nông nghiệp và phát triển nông thôn			l	c			
    16-2024-tt-btp	Thông tư	2024-12-26	16/2024/TT-BTP	Bộ Tư pháp	Quy định tiêu chuẩn, điều kiện xét thăng hạng đối với các chức danh nghề nghiệp hỗ trợ pháp lý, hỗ trợ nghiệp vụ trong lĩnh vực tư pháp	2025-02-10		l	c			
    16-2026-nq-cp	Nghị quyết	2026-04-07	16/2026/NQ-CP	Chính phủ	Quy định về cơ chế, chính sách tháo gỡ khó khăn, vướng mắc đối với dự án đầu tư theo hình thức Xây dựng - Chuyển giao	2026-04-07		s	mg	3/3		
    16-ct-ttg	Chỉ thị	2016-05-16	16/CT-TTg	Thủ tướng Chính phủ	về tăng cường và đổi mới công tác dân vận trong các cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới			l	k			
    16-ct-ttg	Chỉ thị	2017-05-04	16/CT-TTg	Thủ tướng Chính phủ	về việc tăng cường năng lực tiếp cận cuộc Cách mạng công nghiệp lần thứ 4			s	k			
    16-ct-ttg	Chỉ thị	2020-03-31	16/CT-TTg	Thủ tướng Chính phủ	về thực hiện các biện pháp cấp bách phòng, chống dịch COVID-19		?	s	k	1/1		
    160-2006-nd-cp	Nghị định	2006-12-28	160/2006/NĐ-CP	Chính phủ	quy định chi tiết thi hành Pháp lệnh ngoại hối			s	m	3/3		
    160-2007-nd-cp	Nghị định	2007-10-30	160/2007/NĐ-CP	Chính phủ	Quy định Cờ truyền thống, Công an hiệu, cấp hiệu, phù hiệu và trang phục của lực lượng Công an nhân dân	2007-11-25		s	m	3/3		
    160-2010-tt-btc	Thông tư	2010-10-19	160/2010/TT-BTC	Bộ Tài chính				l	c			
    160-2016-nd-cp	Nghị định	2016-11-29	160/2016/NĐ-CP	Chính phủ	Về điều kiện kinh doanh vận tải biển, kinh doanh dịch vụ đại lý tàu biển và dịch vụ lai dắt tàu biển	2017-07-01		l	c			
    160-2016-tt-btc	Thông tư	2016-10-25	160/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Dân tộc học Việt Nam	2017-01-01		l	c			
    160-2017-nd-cp	Nghị định	2017-12-27	160/2017/NĐ-CP					l	v			
    160-2018-nd-cp	Nghị định	2018-11-29	160/2018/NĐ-CP					l	t	2/2		
    160-2024-nd-cp	Nghị định	2024-12-18	160/2024/NĐ-CP	Chính phủ	quy định về hoạt động đào tạo và sát hạch lái xe			s	m	30/30		
    160-2026-nd-cp	Nghị định	2026-05-15	160/2026/NĐ-CP		Quy định cơ sở dữ liệu về thi hành án hình sự	2026-07-01		l	g			
    161-2003-nd-cp	Nghị định	2003-12-18	161/2003/NĐ-CP	Chính phủ	về Quy chế khu vực biên giới biển			s	m	3/3		
    161-2012-tt-btc	Thông tư	2012-10-02	161/2012/TT-BTC	Bộ Tài chính	về chế độ kiểm soát, thanh toán các khoản chi ngân sách nhà nước qua Kho bạc Nhà nước			s	m	9/9		
    161-2016-tt-btc	Thông tư	2016-10-25	161/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Văn hóa các dân tộc Việt Nam	2017-01-01		l	c			
    161-2018-nd-cp	Nghị định	2018-11-29	161/2018/NĐ-CP	Chính phủ	sửa đổi, bổ sung một số quy định về tuyển dụng công chức, viên chức, nâng ngạch công chức, thăng hạng viên chức và thực hiện chế độ hợp đồng một số loại công việc	2019-01-15		s	km	6/6		
    161-2024-nd-cp	Nghị định	2024-12-18	161/2024/NĐ-CP	Chính phủ				s	m	3/3		
    161-2026-nd-cp	Nghị định	2026-05-15	161/2026/NĐ-CP		Quy định mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang	2026-07-01		l	g			
    1614-2003-qd-bldtbxh	Quyết định	2003-12-08	1614/2003/QĐ-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    162-2004-ttlt-bqp-btc	Thông tư liên tịch	2004-12-06	162/2004/TTLT/BQP-BTC	Bộ Quốc phòng; Bộ Tài chính	Hướng dẫn nội dung chi và quản lý ngân sách thực hiện công tác quản lý, bảo vệ biên giới quốc gia, giữ gìn an ninh, trật tự, an toàn xã hội trong khu vực biên giới	2005-01-01		l	c			
    162-2013-nd-cp	Nghị định	2013-11-12	162/2013/NĐ-CP					l	v			
    162-2015-tt-btc	Thông tư	2015-10-26	162/2015/TT-BTC	Bộ Tài chính				l	t	2/2		
    162-2016-tt-bqp	Thông tư	2016-10-21	162/2016/TT-BQP	Bộ Quốc phòng		2016-12-06		l	c			
    162-2016-tt-btc	Thông tư	2016-10-25	162/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thư viện áp dụng tại Thư viện Quốc gia Việt Nam	2017-01-01		l	c			
    162-2017-nd-cp	Nghị định	2017-12-30	162/2017/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật tín ngưỡng, tôn giáo	2018-01-01		l	c			
    162-2017-tt-bqp	Thông tư	2017-07-10	162/2017/TT-BQP	Bộ Quốc phòng		2017-08-25		l	c			
    162-2026-nd-cp	Nghị định	2026-05-15	162/2026/NĐ-CP		Điều chỉnh lương hưu, trợ cấp bảo hiểm xã hội và trợ cấp hằng tháng	2026-07-01		l	g			
    163-2010-ttlt-btc-bnv	Thông tư liên tịch	2010-11-20	163/2010/TTLT-BTC-BNV					l	v			
    163-2012-ttlt-btc-byt	Thông tư liên tịch	2012-10-08	163/2012/TTLT-BTC-BYT	Bộ Tài chính; Bộ Y tế	Quy định quản lý và sử dụng kinh phí thực hiện Chương trình mục tiêu quốc gia phòng, chống HIV/AIDS giai đoạn 2012 - 2015			l	c			
    163-2014-ttlt-btc-bvhttdl	Thông tư liên tịch	2014-11-12	163/2014/TTLT-BTC-BVHTTDL	Bộ Tài chính; Bộ Văn hóa, Thể thao và Du lịch	Hướng dẫn cơ chế quản lý tài chính chương trình Xúc tiến du lịch quốc gia giai đoạn 2013-2020	2014-12-27		l	c			
    163-2016-nd-cp	Nghị định	2016-12-21	163/2016/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật ngân sách nhà nước	2017-01-01		s	m	26/26		
    163-2016-tt-btc	Thông tư	2016-10-25	163/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Lịch sử quốc gia	2017-01-01		l	c			
    163-2017-nd-cp	Nghị định	2017-12-30	163/2017/NĐ-CP	Chính phủ	quy định về kinh doanh dịch vụ logistics	2018-02-20		l	c			
    163-2024-nd-cp	Nghị định	2024-12-24	163/2024/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Viễn thông			s	m	9/9		
    164-2016-nd-cp	Nghị định	2016-12-24	164/2016/NĐ-CP					l	v			
    164-2016-tt-btc	Thông tư	2016-10-25	164/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xác minh giấy tờ, tài liệu để công nhận văn bằng do cơ sở giáo dục nước ngoài cấp cho người Việt Nam	2017-01-01		l	c			
    164-2018-nd-cp	Nghị định	2018-12-21	164/2018/NĐ-CP	Chính phủ	Về kết hợp quốc phòng với kinh tế - xã hội và kinh tế - xã hội với quốc phòng	2019-02-10		l	t	2/2		
    165-2003-nd-cp	Nghị định	2003-12-22	165/2003/NĐ-CP	Chính phủ	Về biệt phái sĩ quan Quân đội nhân dân Việt Nam	2004-01-07		l	c			
    165-2013-tt-btc	Thông tư	2013-11-15	165/2013/TT-BTC					l	v			
    165-2016-nd-cp	Nghị định	2016-12-24	165/2016/NĐ-CP	Chính phủ				s	m	9/9		
    165-2017-nd-cp	Nghị định	2017-12-31	165/2017/NĐ-CP	Chính phủ	quy định việc quản lý, sử dụng tài sản tại cơ quan Đảng Cộng sản Việt Nam	2018-01-01		s	m	3/3		
    165-2018-nd-cp	Nghị định	2018-12-24	165/2018/NĐ-CP	Chính phủ	về giao dịch điện tử trong hoạt động tài chính			s	m	3/3		
    165-2018-tt-bqp	Thông tư	2018-12-01	165/2018/TT-BQP	Bộ Quốc phòng	quy định về tổ chức và hoạt động của Hội đồng quân nhân trong Quân đội nhân dân Việt Nam	2019-01-15		l	c			
    165-2024-nd-cp	Nghị định	2024-12-26	165/2024/NĐ-CP	Chính phủ	quy định chi tiết, hướng dẫn thi hành một số điều của Luật Đường bộ và Điều 77 Luật Trật tự			s	m	13/13		
    166-2004-qd-ttg	Quyết định	2004-09-21	166/2004/QĐ-TTg	Thủ tướng Chính phủ	về việc ban hành Quy chế phê duyệt chuẩn đo lường quốc gia	2004-10-13		l	c			
    166-2015-tt-btc	Thông tư	2015-11-05	166/2015/TT-BTC	Bộ Tài chính		2016-01-01		s	m	3/3		
    166-2017-nd-cp	Nghị định	2017-12-31	166/2017/NĐ-CP	Chính phủ	quy định tiêu chuẩn, định mức và chế độ quản lý, sử dụng tài sản công của cơ quan Việt Nam ở nước ngoài	2018-01-01		s	m	4/4		
    166-2024-nd-cp	Nghị định	2024-12-26	166/2024/NĐ-CP	Chính phủ				s	m	9/9		
    166-2025-nd-cp	Nghị định	2025-06-30	166/2025/NĐ-CP	Chính phủ				s	m	15/15		
    1669-2007-qd-bcac11	Quyết định	2007-12-25	1669/2007/QĐ-BCA(C11)	Bộ Công an	ban hành mẫu Giấy chứng nhận đã học nghiệp vụ bảo vệ trên tàu hỏa			l	t	2/2		
    167-2010-tt-bqp	Thông tư	2010-11-19	167/2010/TT-BQP					l	v			
    167-2012-tt-btc	Thông tư	2012-10-10	167/2012/TT-BTC	Bộ Tài chính	Quy định việc lập dự toán, quản lý và sử dụng kinh phí thực hiện các hoạt động kiểm soát thủ tục hành chính	2012-12-01		l	c			
    167-2016-nd-cp	Nghị định	2016-12-27	167/2016/NĐ-CP	Chính phủ	về kinh doanh hàng miễn thuế			s	m	4/4		
    167-2016-tt-btc	Thông tư	2016-10-26	167/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép hoạt động điện lực	2017-01-01		l	c			
    167-2017-nd-cp	Nghị định	2017-12-31	167/2017/NĐ-CP	Chính phủ	quy định việc sắp xếp lại, xử lý tài sản công	2018-01-01		s	m	10/10		
    167-2026-nd-cp	Nghị định	2026-05-15	167/2026/NĐ-CP		Quy định chi tiết một số điều của Luật Dẫn độ	2026-07-01		l	g			
    167-qd-ttg	Quyết định	2022-02-08	167/QĐ-TTg	Thủ tướng Chính phủ				s	m	4/4		
    168-2010-tt-btc	Thông tư		168/2010/TT-BTC					l	v			
    168-2011-tt-btc	Thông tư	2011-11-21	168/2011/TT-BTC					l	v			
    168-2016-nd-cp	Nghị định	2016-12-27	168/2016/NĐ-CP	Chính phủ		2017-02-15		l	c			
    168-2016-tt-btc	Thông tư	2016-10-26	168/2016/TT-BTC	Bộ Tài chính		2017-01-01		l	c			
    168-2017-nd-cp	Nghị định	2017-12-31	168/2017/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Du lịch	2018-01-01		s	m	9/9		
    168-2018-nd-cp	Nghị định	2018-12-28	168/2018/NĐ-CP	Chính phủ	Về công tác quốc phòng ở Bộ, ngành trung ương, địa phương	2019-02-14		s	m	4/4		
    168-2024-nd-cp	Nghị định	2024-12-26	168/2024/NĐ-CP					l	v			
    168-2025-nd-cp	Nghị định	2025-06-30	168/2025/NĐ-CP					l	v			
    168-2026-nd-cp	Nghị định	2026-05-15	168/2026/NĐ-CP		Quy định chi tiết một số điều và biện pháp tổ chức, hướng dẫn thi hành Luật Dân số	2026-07-01		l	g			
    1680-2009-tt-ttcp	Thông tư	2009-07-17	1680/2009/TT-TTCP					l	v			
    169-2010-tt-btc	Thông tư	2010-11-01	169/2010/TT-BTC					l	v			
    169-2015-tt-btc	Thông tư	2015-05-05	169/2015/TT-BTC	Bộ Tài chính		2015-12-21		l	c			
    169-2016-nd-cp	Nghị định	2016-12-27	169/2016/NĐ-CP	Chính phủ	Về xử lý hàng hóa do người vận chuyển lưu giữ tại cảng biển Việt Nam	2017-07-01		l	c			
    169-2016-tt-btc	Thông tư	2016-10-26	169/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định hợp đồng chuyển giao công nghệ	2017-01-01		l	c			
    169-2018-nd-cp	Nghị định	2018-12-31	169/2018/NĐ-CP	Chính phủ				s	m	3/3		
    169-2026-nd-cp	Nghị định	2026-05-15	169/2026/NĐ-CP		Quy định xử phạt vi phạm hành chính trong lĩnh vực hải quan	2026-07-01		l	g			
    169-qd-bldtbxh	Quyết định	2025-01-24	169/QĐ-BLĐTBXH		Về việc công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực toàn bộ hoặc một phần thuộc lĩnh vực quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội	2025-01-24		l	g			
    1699-qd-ttg	Quyết định	2009-10-20	1699/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    17-1999-ttlt-bldtbxh-btc-btccbcp	Thông tư liên tịch	1999-07-21	17/1999/TTLT-BLĐTBXH-BTC-BTCCBCP					l	t	2/2		
    17-2002-qd-bnnptnt	Quyết định	2002-03-12	17/2002/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy định quản lý và sử dụng vật tư dự trữ phòng chống lụt bão	2002-03-27		l	c			
    17-2003-qh11	Luật		17/2003/QH11		Luật Thủy sản			l	l	2/2		
    17-2003-ttlt-bldtbxh-twdtncshcm	Thông tư liên tịch	2003-06-09	17/2003/TTLT-LĐTBXH-TWĐTNCSHCM					l	t	2/2		
    17-2003-ttlt-btc-bnnptnt-bts	Thông tư liên tịch		17/2003/TTLT-BTC-BNN-BTS					l	v			
    17-2004-qd-nhnn	Quyết định		17/2004/QĐ-NHNN					l	v			
    17-2005-ct-ttg	Chỉ thị	2005-05-25	17/2005/CT-TTg	Thủ tướng Chính phủ	về việc chấn chỉnh các hoạt động tiêu cực trong quán bar, nhà hàng karaoke, vũ trường	2005-06-17		l	c			
    17-2006-ttlt-bldtbxh-btc-byt	Thông tư liên tịch	2006-11-21	17/2006/TTLT-BLĐTBXH-BTC-BYT					s	m	3/3		
    17-2007-qd-bgddt	Quyết định	2007-05-24	17/2007/QĐ-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy định về tổ chức và hoạt động của Trạm Y tế trong các đại học, học viện, trường đại học, cao đẳng và trung cấp chuyên nghiệp	2007-06-28		l	c			
    17-2007-qd-bkhcn	Quyết định	2007-08-31	17/2007/QĐ-BKHCN					l	v			
    17-2007-ttlt-bldtbxh-nhnn	Thông tư liên tịch	2007-09-04	17/2007/TTLT-BLĐTBXH-NHNNVN					s	m	3/3		
    17-2008-qd-btnmt	Quyết định	2008-12-31	17/2008/QĐ-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Quy chuẩn quốc gia về khí tượng thủy văn	2009-02-14		l	c			
    17-2008-qh12	Luật	2008-06-03	17/2008/QH12	Quốc hội	Ban hành văn bản quy phạm pháp luật	2009-01-01		s	kl	1/1		
    17-2010-nd-cp	Nghị định	2010-03-04	17/2010/NĐ-CP	Chính phủ	về bán đấu giá tài sản			s	m	11/11		
    17-2010-tt-btc	Thông tư	2010-02-01	17/2010/TT-BTC	Bộ Tài chính	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với nhà bạt cứu sinh			l	c			
    17-2010-tt-btp	Thông tư	2010-10-11	17/2010/TT-BTP					l	v			
    17-2011-tt-bkhcn	Thông tư	2011-06-30	17/2011/TT-BKHCN					l	v			
    17-2011-tt-btp	Thông tư	2011-10-14	17/2011/TT-BTP	Bộ Tư pháp				l	t	2/2		
    17-2011-tt-nhnn	Thông tư	2011-08-18	17/2011/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định về việc cho vay có bảo đảm bằng cầm cố giấy tờ có giá của Ngân hàng Nhà nước Việt Nam đối với các tổ chức tín dụng			l	c			
    17-2012-nd-cp	Nghị định	2012-03-13	17/2012/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Kiểm toán độc lập	2012-05-01		s	m	7/7		
    17-2012-qh13	Luật		17/2012/QH13		Luật Tài nguyên nước			l	l	45/45		
    17-2012-tt-bnnptnt	Thông tư	2012-04-18	17/2012/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2012-06-02		l	c			
    17-2012-tt-btttt	Thông tư	2012-11-05	17/2012/TT-BTTTT					l	v			
    17-2013-nd-cp	Nghị định		17/2013/NĐ-CP					l	v			
    17-2013-qd-ttg	Quyết định		17/2013/QĐ-TTg					l	v			
    17-2013-tt-bkhcn	Thông tư	2013-07-30	17/2013/TT-BKHCN	Bộ Khoa học và Công nghệ		2013-09-16		l	c			
    17-2013-tt-btttt	Thông tư	2013-08-02	17/2013/TT-BTTTT	Bộ Thông tin và Truyền thông	Thông tư 17/2013/TT-BTTTT quy định về hoạt động của điểm Bưu điện - Văn hóa xã do Bộ trưởng Bộ Thông tin và Truyền thông ban hành	2013-10-01		l	c			
    17-2013-ttlt-bca-bqp-btc-vksndtc-tandtc	Thông tư liên tịch	2013-11-14	17/2013/TTLT-BCA-BQP-BTC-VKSNDTC-TANDTC					l	v			
    17-2014-tt-bca	Thông tư	2014-04-24	17/2014/TT-BCA					l	v			
    17-2014-tt-bnnptnt	Thông tư	2014-06-20	17/2014/TT-BNNPTNT					l	v			
    17-2014-tt-byt	Thông tư	2014-06-02	17/2014/TT-BYT	Bộ Y tế	Quy định việc cấp giấy phép hoạt động đối với trạm, điểm sơ cấp cứu chữ thập đỏ và việc huấn luyện sơ cấp cứu chữ thập đỏ	2014-08-01		l	c			
    17-2015-tt-bgddt	Thông tư	2015-09-01	17/2015/TT-BGDĐT	Bộ Giáo dục và Đào tạo	ban hành Khung năng lực tiếng Việt dùng cho người nước ngoài			l	t	2/2		
    17-2015-tt-bkhcn	Thông tư	2015-10-08	17/2015/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định quản lý nhiệm vụ khoa học và công nghệ cấp thiết địa phương sử dụng ngân sách nhà nước cấp quốc gia	2015-11-25		l	c			
    17-2015-tt-bldtbxh	Thông tư	2015-04-22	17/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    17-2015-tt-btnmt	Thông tư	2015-04-06	17/2015/TT-BTNMT					l	v			
    17-2015-tt-btttt	Thông tư	2015-06-30	17/2015/TT-BTTTT	Bộ Thông tin và Truyền thông		2016-01-01		l	c			
    17-2015-ttlt-bnnptnt-btc	Thông tư liên tịch	2015-04-22	17/2015/TTLT-BNNPTNT-BTC	Bộ Nông nghiệp và Phát triển nông thôn; Bộ Tài chính	Hướng dẫn phương pháp xác định giá trị rừng trồng, vườn cây để sắp xếp, đổi mới và phát triển, nâng cao hiệu quả hoạt động của các công ty nông, lâm nghiệp	2015-06-10		l	c			
    17-2015-ttlt-byt-bldtbxh-bca	Thông tư liên tịch	2015-07-09	17/2015/TTLT-BYT-BLĐTBXH-BCA					l	v			
    17-2016-tt-bkhcn	Thông tư	2016-09-01	17/2016/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định quản lý thực hiện Chương trình bảo tồn và sử dụng bền vững nguồn gen đến năm 2025, định hướng đến năm 2030	2016-10-15		l	t	2/2		
    17-2016-tt-bldtbxh	Thông tư	2016-06-28	17/2016/TT-BLĐTBXH					l	v			
    17-2016-tt-bnnptnt	Thông tư	2016-06-24	17/2016/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn quản lý các nhiệm vụ bảo vệ môi trường thuộc Bộ Nông nghiệp và Phát triển nông thôn			s	m	3/3		
    17-2016-tt-btnmt	Thông tư	2016-07-19	17/2016/TT-BTNMT					l	v			
    17-2016-tt-btttt	Thông tư	2016-06-28	17/2016/TT-BTTTT					l	v			
    17-2017-tt-bgtvt	Thông tư	2017-05-31	17/2017/TT-BGTVT	Bộ Giao thông vận tải	Quy định về điều kiện để thuyền viên nước ngoài làm việc trên tàu biển Việt Nam	2017-07-15		l	c			
    17-2017-tt-btttt	Thông tư	2017-06-23	17/2017/TT-BTTTT	Bộ Thông tin và Truyền thông		2017-08-15		l	c			
    17-2018-nd-cp	Nghị định	2018-02-02	17/2018/NĐ-CP					l	v			
    17-2018-qd-ttg	Quyết định		17/2018/QĐ-TTg	Thủ tướng Chính phủ	Quyết định quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Du lịch trực thuộc Bộ Văn hóa, Thể thao và Du lịch	2018-03-30		l	c			
    17-2018-tt-bgtvt	Thông tư	2018-04-09	17/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định quản lý và khai thác thông tin nhận dạng tự động của tàu thuyền	2018-07-01		l	c			
    17-2018-tt-bkhcn	Thông tư	2018-12-10	17/2018/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định tiêu chuẩn, điều kiện, nội dung, hình thức thi và xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành khoa học và công nghệ	2019-01-25		l	c			
    17-2018-tt-btc	Thông tư	2018-02-09	17/2018/TT-BTC	Bộ Tài chính				l	c			
    17-2018-tt-btnmt	Thông tư	2018-10-31	17/2018/TT-BTNMT	Bộ Tài nguyên và Môi trường		2019-01-01		l	c			
    17-2018-tt-byt	Thông tư		17/2018/TT-BYT					l	v			
    17-2018-tt-nhnn	Thông tư		17/2018/TT-NHNN					l	v			
    17-2019-nd-cp	Nghị định		17/2019/NĐ-CP					l	v			
    17-2019-tt-bkhcn	Thông tư	2019-12-10	17/2019/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn đánh giá trình độ và năng lực công nghệ sản xuất	2020-01-25		l	t	2/2		
    17-2019-tt-bldtbxh	Thông tư	2019-11-06	17/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    17-2019-tt-bnnptnt	Thông tư	2019-11-15	17/2019/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Danh mục loài cây trồng chính	2020-01-01		l	c			
    17-2019-tt-btnmt	Thông tư	2019-09-30	17/2019/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật thành lập mô hình số độ cao bằng công nghệ quyeets LiDAR mặt đất trên trạm cố định	2019-11-15		l	c			
    17-2019-tt-btttt	Thông tư	2019-12-10	17/2019/TT-BTTTT	Bộ Thông tin và Truyền thông				l	c			
    17-2019-tt-byt	Thông tư	2019-07-17	17/2019/TT-BYT	Bộ Y tế	Hướng dẫn giám sát và đáp ứng với bệnh, dịch bệnh truyền nhiễm	2019-09-01		l	c			
    17-2020-nd-cp	Nghị định	2020-02-05	17/2020/NĐ-CP					l	v			
    17-2020-tt-bca	Thông tư	2020-02-18	17/2020/TT-BCA	Bộ Công an	Ban hành Nội quy cơ sở giam giữ phạm nhân	2020-04-03		l	c			
    17-2020-tt-bct	Thông tư	2020-07-17	17/2020/TT-BCT	Bộ Công Thương	Quy định về bảo quản và hủy bỏ giếng khoan dầu khí	2020-09-10		l	c			
    17-2020-tt-bgddt	Thông tư	2020-06-29	17/2020/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy định chuẩn quốc gia về ngôn ngữ ký hiệu cho người khuyết tật			l	c			
    17-2020-tt-bgtvt	Thông tư	2020-08-14	17/2020/TT-BGTVT	Bộ Giao thông vận tải	Công bố vùng nước cảng biển thuộc địa phận các tỉnh Kiên Giang, Cà Mau và khu vực quản lý của Cảng vụ hàng hải Kiên Giang	2020-10-01		l	c			
    17-2020-tt-nhnn	Thông tư	2020-12-14	17/2020/TT-NHNN	Ngân hàng Nhà nước Việt Nam		2021-02-01		l	c			
    17-2021-nd-cp	Nghị định		17/2021/NĐ-CP	Chính phủ	Quy định về chính sách đối với thanh niên xung phong, thanh niên tình nguyện	2021-03-09		l	c			
    17-2021-qd-ttg	Quyết định	2021-03-31	17/2021/QĐ-TTg	Thủ tướng Chính phủ	Quy định mức hỗ trợ học nghề đối với người lao động tham gia bảo hiểm thất nghiệp	2021-05-15		l	c			
    17-2021-tt-bgddt	Thông tư	2021-06-22	17/2021/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định về chuẩn chương trình đào tạo; xây dựng, thẩm định và ban hành chương trình đào tạo các trình độ của giáo dục đại học	2021-08-07		l	c			
    17-2021-tt-bgtvt	Thông tư	2021-08-25	17/2021/TT-BGTVT	Bộ Giao thông vận tải	Quy định về phòng, chống, khắc phục hậu quả thiên tai; ứng phó sự cố và cứu nạn trong lĩnh vực đường sắt	2021-10-15		l	c			
    17-2021-tt-bldtbxh	Thông tư	2021-11-15	17/2021/TT-BLĐTBXH		Ban hành quy trình kiểm định kỹ thuật an toàn chai chứa khí công nghiệp thuộc thẩm quyền quản lý của Bộ Lao động - Thương binh và Xã hội	2022-01-01		l	g			
    17-2021-tt-bnnptnt	Thông tư	2021-12-20	17/2021/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về truy xuất nguồn gốc, thu hồi và xử lý thực phẩm không bảo đảman toàn thuộc phạm vi quản lý của Bộ Nông nghiệp và Phát triển nông thôn	2022-02-02		l	t	2/2		
    17-2021-tt-btc	Thông tư	2021-02-26	17/2021/TT-BTC	Bộ Tài chính				l	c			
    17-2021-tt-bxd	Thông tư	2021-12-22	17/2021/TT-BXD	Bộ Xây dựng	Quy định một số nội dung về hoạt động giám định tư pháp trong lĩnh vực xây dựng	2022-02-05		l	c			
    17-2022-nd-cp	Nghị định		17/2022/NĐ-CP					l	v			
    17-2022-tt-bldtbxh	Thông tư	2022-09-06	17/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn thực hiện một số nội dung về giáo dục nghề nghiệp và giải quyết việc làm cho người lao động tại các tiểu dự án và nội dung thành phần thuộc 03 chương trình mục tiêu quốc gia giai đoạn 2021 - 2025	2022-09-06		s	mg	13/13		
    17-2022-tt-bvhttdl	Thông tư	2022-12-27	17/2022/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định các mẫu văn bản trong hoạt động điện ảnh	2023-02-15		s	m	3/3		
    17-2023-nd-cp	Nghị định		17/2023/NĐ-CP					l	v			
    17-2023-qh15	Luật	2023-06-20	17/2023/QH15	Quốc hội	Luật Hợp tác xã	2024-07-01		s	lm	122/122		
    17-2023-tt-bldtbxh	Thông tư	2023-12-29	17/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn việc ủy quyền thực hiện nhiệm vụ quản lý nhà nước về lao động trong các khu công nghiệp, khu kinh tế	2024-03-01		s	mg	9/9		
    17-2023-tt-bvhttdl	Thông tư	2023-12-29	17/2023/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định điều kiện cấp Giấy phép phân loại phim của Ủy ban nhân dân tỉnh, thành phố trực thuộc trung ương	2024-03-01		l	c			
    17-2024-tt-bgtvt	Thông tư	2024-05-30	17/2024/TT-BGTVT	Bộ Giao thông vận tải	Quy định tiêu chuẩn, điều kiện xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành giao thông vận tải	2024-07-15		l	c			
    17-2024-tt-btc	Thông tư	2024-03-14	17/2024/TT-BTC	Bộ Tài chính	Hướng dẫn kiểm soát, thanh toán các khoản chi thường xuyên qua Kho bạc Nhà nước	2024-05-01		l	t	2/2		
    17-2025-nd-cp	Nghị định	2025-02-06	17/2025/NĐ-CP					l	v			
    17-2025-tt-bnnmt	Thông tư	2025-06-19	17/2025/TT-BNNMT					l	v			
    17-2026-nq-cp	Nghị quyết	2026-04-29	17/2026/NQ-CP	Chính phủ	Về cắt giảm, phân cấp, đơn giản hóa thủ tục hành chính và cắt giảm, đơn giản hoá điều kiện kinh doanh thuộc phạm vi quản lý của Bộ Nông nghiệp và Môi trường	2026-04-29		s	mg	18/18		
    17-2026-tt-nhnn	Thông tư	2026-05-19	17/2026/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Sửa đổi, bổ sung một số điều của các Thông tư trong lĩnh vực quản lý ngoại hối liên quan đến phân cấp, đơn giản hóa thủ tục hành chính	2026-07-25		s	mg	4/4		
    17-nq-cp	Nghị quyết	2019-03-07	17/NQ-CP	Chính phủ	về một số nhiệm vụ, giải pháp trọng tâm phát triển Chính phủ điện tử giai đoạn 2019 - 2020, định hướng đến 2025			s	k			
    17-nq-tw	Nghị quyết	2007-08-01	17-NQ/TW	Ban Chấp hành Trung ương	về đẩy mạnh cải cách hành chính, nâng cao hiệu lực, hiệu quả quản lý của bộ máy nhà nước			s	k			
    170-1999-qd-ttg	Quyết định		170/1999/QĐ-TTg					l	v			
    170-2002-ttlt-bqp-btc	Thông tư liên tịch	2002-11-28	170/2002/TTLT-BQP-BTC	Bộ Quốc phòng; Bộ Tài chính	Hướng dẫn thực hiện chế độ chính sách đối với học viên đào tạo sĩ quan dự bị và sĩ quan dự bị			l	c			
    170-2003-qd-ttg	Quyết định	2003-08-14	170/2003/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    170-2008-qd-ttg	Quyết định	2008-12-18	170/2008/QĐ-TTg	Thủ tướng Chính phủ	về chế độ bảo hiểm y tế và trợ cấp mai táng đối với thanh niên xung phong thời kỳ kháng chiến chống Pháp			s	m	18/18		
    170-2013-nd-cp	Nghị định	2013-11-13	170/2013/NĐ-CP					l	v			
    170-2013-tt-btc	Thông tư	2013-11-19	170/2013/TT-BTC					l	v			
    170-2016-nd-cp	Nghị định	2016-12-27	170/2016/NĐ-CP	Chính phủ	Quy định về việc công bố, tiếp nhận, xử lý và truyền phát thông tin an ninh hàng hải	2017-07-01		l	c			
    170-2016-tt-bqp	Thông tư	2016-10-30	170/2016/TT-BQP	Bộ Quốc phòng	quy định cấp bậc quân hàm quân nhân chuyên nghiệp tương ứng với mức lương, phong, thăng, giáng cấp bậc quân hàm trong trường hợp bị kỷ luật hạ bậc lương	2016-12-15		l	t	2/2		
    170-2025-nd-cp	Nghị định	2025-06-30	170/2025/NĐ-CP	Chính phủ	quy định về tuyển dụng, sử dụng và quản lý công chức	2025-07-01		s	k			
    170-2026-nd-cp	Nghị định	2026-05-15	170/2026/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án hình sự	2026-07-01		s	mg	4/4		
    1703-2004-qd-nhnn	Quyết định	2004-12-28	1703/2004/QĐ-NHNN					l	v			
    171-2003-nd-cp	Nghị định	2003-12-26	171/2003/NĐ-CP					l	v			
    171-2016-nd-cp	Nghị định		171/2016/NĐ-CP					l	v			
    171-2016-tt-btc	Thông tư	2016-10-27	171/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép quy hoạch	2017-01-01		l	c			
    171-2025-nd-cp	Nghị định	2025-06-30	171/2025/NĐ-CP	Chính phủ	quy định về đào tạo, bồi dưỡng công chức	2025-07-01		s	k	1/1		
    171-2026-nd-cp	Nghị định	2026-05-15	171/2026/NĐ-CP		Quy định chi tiết một số điều của Luật Chuyển giao người đang chấp hành án phạt tù	2026-07-01		l	g			
    1719-qd-ttg	Quyết định	2021-10-14	1719/QĐ-TTg	Thủ tướng Chính phủ	phê duyệt Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030, giai đoạn I			s	m	8/8		
    172-2010-tt-btc	Thông tư	2010-11-02	172/2010/TT-BTC					l	v			
    172-2013-tt-btc	Thông tư	2013-11-20	172/2013/TT-BTC	Bộ Tài chính	Quy định về thuê bảo quản hàng dự trữ quốc gia	2014-01-05		l	c			
    172-2016-nd-cp	Nghị định		172/2016/NĐ-CP					l	v			
    172-2016-tt-btc	Thông tư	2016-10-27	172/2016/TT-BTC					l	v			
    172-2025-nd-cp	Nghị định	2025-06-30	172/2025/NĐ-CP	Chính phủ	quy định về xử lý kỷ luật cán bộ, công chức	2025-07-01		s	k			
    172-2026-nd-cp	Nghị định	2026-05-15	172/2026/NĐ-CP		Quy định chi tiết chi phí thực hiện và kinh phí bảo đảm công tác dẫn độ, công tác chuyển giao người đang chấp hành án phạt tù, công tác tương trợ tư pháp về hình sự	2026-07-01		l	g			
    174-1999-nd-cp	Nghị định	1999-12-09	174/1999/NĐ-CP	Chính phủ	về quản lý hoạt động kinh doanh vàng			s	m	3/3		
    174-2011-tt-btc	Thông tư	2011-12-02	174/2011/TT-BTC	Bộ Tài chính	về việc hướng dẫn chế độ thu, nộp, quản lý và sử dụng lệ phí cấp phiếu lý lịch tư pháp			s	m	3/3		
    174-2013-tt-btc	Thông tư	2013-11-27	174/2013/TT-BTC					l	v			
    174-2014-tt-btc	Thông tư	2014-11-17	174/2014/TT-BTC	Bộ Tài chính		2015-01-01		l	c			
    174-2015-tt-btc	Thông tư	2015-11-10	174/2015/TT-BTC	Bộ Tài chính	Hướng dẫn kế toán nghiệp vụ thuế và thu khác đổi với hàng hóa xuất khẩu, nhập khẩu	2016-01-01		l	c			
    174-2016-nd-cp	Nghị định	2016-12-30	174/2016/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật kế toán			s	m	8/8		
    1747-qd-ttg	Quyết định	2015-10-13	1747/QĐ-TTg	Thủ tướng Chính phủ				s	m	4/4		
    175-2024-nd-cp	Nghị định		175/2024/NĐ-CP					l	v			
    175-2024-qh15	Nghị quyết	2024-11-30	175/2024/QH15	Quốc hội	về việc thành lập thành phố Huế trực thuộc trung ương	2025-01-01		s	k			
    175-2026-nd-cp	Nghị định	2026-05-15	175/2026/NĐ-CP	Chính phủ	Quy định về tổ chức, hoạt động của chương trình, dự án tài chính vi mô của tổ chức chính trị - xã hội, tổ chức phi chính phủ	2026-07-01		l	gt	2/2		
    175-nq-cp	Nghị quyết	2023-10-30	175/NQ-CP	Chính phủ	Phê duyệt Đề án Trung tâm dữ liệu quốc gia	2023-10-30		s	mg	4/4		
    176-2004-qd-bqp	Quyết định	2004-12-30	176/2004/QĐ-BQP					l	v			
    176-2005-tt-bqp	Thông tư	2005-11-02	176/2005/TT-BQP					l	v			
    176-2014-tt-btc	Thông tư	2014-11-17	176/2014/TT-BTC	Bộ Tài chính		2015-01-01		l	c			
    176-2025-qh15	Nghị quyết	2025-02-18	176/2025/QH15	Quốc hội	về cơ cấu tổ chức của Chính phủ nhiệm kỳ Quốc hội khóa XV	2025-03-01		s	k			
    177-2013-nd-cp	Nghị định	2013-11-14	177/2013/NĐ-CP	Chính phủ				l	t	2/2		
    177-2016-tt-btc	Thông tư	2016-11-01	177/2016/TT-BTC					l	v			
    177-2019-tt-bqp	Thông tư	2019-11-30	177/2019/TT-BQP	Bộ Quốc phòng	Quy định tiêu chuẩn, điều kiện, trình tự, thủ tục bổ nhiệm, miễn nhiệm, cách chức và mẫu Giấy chứng nhận Cảnh sát viên, Trinh sát viên của Cảnh sát biển Việt Nam	2020-01-16		l	c			
    177-2025-nd-cp	Nghị định	2025-06-30	177/2025/NĐ-CP	Chính phủ		2025-07-01		l	c			
    1774-stttt-vp	Công văn	2024-10-10	1774/STTTT-VP					s	m	3/3		
    178-2004-nd-cp	Nghị định	2004-10-15	178/2004/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Pháp lệnh Phòng, chống mại dâm	2004-11-07		s	m	4/4		
    178-2011-tt-btc	Thông tư	2011-12-08	178/2011/TT-BTC	Bộ Tài chính		2012-01-22		l	c			
    178-2015-ttlt-btc-bnnptnt-btnmt-byt	Thông tư liên tịch		178/2015/TTLT-BTC-BNNPTNT-BTNMT-BYT					l	v			
    178-2016-tt-btc	Thông tư	2016-11-01	178/2016/TT-BTC					l	v			
    178-2024-nd-cp	Nghị định	2024-12-31	178/2024/NĐ-CP	Chính phủ	về chính sách, chế độ đối với cán bộ, công chức, viên chức, người lao động và lực lượng vũ trang trong thực hiện sắp xếp tổ chức bộ máy của hệ thống chính trị	2025-01-01		s	kc	1/1		
    178-2025-qh15	Nghị quyết		178/2025/QH15	Quốc hội	về việc tổ chức các cơ quan của Quốc hội	2025-02-18		l	c			
    178-qd-tw	Quy định	2024-06-27	178-QĐ/TW	Bộ Chính trị	về kiểm soát quyền lực, phòng, chống tham nhũng, tiêu cực trong công tác xây dựng pháp luật			s	k	2/2		
    179-2000-qd-btc	Quyết định	2000-11-13	179/2000/QĐ-BTC					l	v			
    179-2004-nd-cp	Nghị định	2004-10-21	179/2004/NĐ-CP					l	v			
    18-1999-ttlt-btccbcp-btc-bnnptnt	Thông tư liên tịch	1999-04-05	18/1999/TTLT/BTCCBCP-BTC-BNNPTNT	Thủ tướng Chính phủ	Hướng dẫn thực hiện Quyết định số 93/1999/QĐ-TTg	1999-04-20		l	c			
    18-2002-nd-cp	Nghị định	2002-02-18	18/2002/NĐ-CP					l	v			
    18-2004-ubtvqh11	Pháp lệnh		18/2004/PL-UBTVQH11		Pháp lệnh Thú y			l	l	1/1		
    18-2006-qd-btnmt	Quyết định	2006-11-20	18/2006/QĐ-BTNMT					l	v			
    18-2006-tt-bldtbxh	Thông tư	2006-11-28	18/2006/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    18-2007-qd-bldtbxh	Quyết định	2007-07-18	18/2007/QĐ-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	ban hành chương trình bồi dưỡng kiến thức cần thiết cho người lao động trước khi đi làm việc ở nước ngoài			s	m	3/3		
    18-2008-qd-btnmt	Quyết định	2008-12-31	18/2008/QĐ-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Quy chuẩn kỹ thuật quốc gia về Dự báo lũ	2009-02-27		l	c			
    18-2008-qd-btttt	Quyết định	2008-04-04	18/2008/QĐ-BTTTT	Bộ Thông tin và Truyền thông				l	t	2/2		
    18-2008-qd-ttg	Quyết định	2008-01-29	18/2008/QĐ-TTg					l	v			
    18-2008-qh12	Luật	2008-06-03	18/2008/QH12	Quốc hội	Luật Năng lượng nguyên tử	2009-01-01		s	lt	115/115		
    18-2008-tt-bct	Thông tư	2008-12-19	18/2008/TT-BCT					l	v			
    18-2009-ttlt-btnmt-bnv-btc	Thông tư liên tịch	2009-10-21	18/2009/TTLT-BTNMT-BNV-BTC	Bộ Tài nguyên và Môi trường; Bộ Nội vụ; Bộ Tài chính		2009-12-01		l	c			
    18-2010-tt-btc	Thông tư	2010-02-01	18/2010/TT-BTC	Bộ Tài chính	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với xuồng cứu nạn			l	c			
    18-2011-nd-cp	Nghị định	2011-03-17	18/2011/NĐ-CP	Chính phủ	Sửa đổi khoản 6 Điều 2 Nghị định số 20/2010/NĐ-CP ngày 08 tháng 3 năm 2010 của Chính phủ quy định chi tiết thi hành Pháp lệnh Sửa đổi điều 10 của Pháp lệnh Dân số	2011-05-12		l	c			
    18-2012-nd-cp	Nghị định	2012-03-13	18/2012/NĐ-CP	Chính phủ				l	t	2/2		
    18-2012-qh13	Luật	2012-06-21	18/2012/QH13	Quốc hội	Luật Biển Việt Nam	2013-01-01		s	lt	64/64		
    18-2013-nd-cp	Nghị định	2013-02-21	18/2013/NĐ-CP	Chính phủ	quy định tiêu chuẩn vật chất hậu cần đối với sĩ quan, hạ sĩ quan, chiến sĩ đang phục vụ trong lực lượng Công an nhân dân			s	m	4/4		
    18-2013-tt-btp	Thông tư	2013-11-20	18/2013/TT-BTP					l	v			
    18-2013-tt-btttt	Thông tư	2013-10-15	18/2013/TT-BTTTT	Bộ Thông tin và Truyền thông	Ban hành Quy chuẩn kỹ thuật quốc gia	2014-04-15		l	c			
    18-2013-tt-byt	Thông tư	2013-07-01	18/2013/TT-BYT	Bộ Y tế	Quy định về vị trí, thiết kế, điều kiện cơ sở vật chất, kỹ thuật, thiết bị của các cơ sở khám bệnh, chữa bệnh truyền nhiễm	2013-08-15		l	c			
    18-2014-nd-cp	Nghị định	2014-03-14	18/2014/NĐ-CP	Chính phủ	Quy định về chế độ nhuận bút trong lĩnh vực báo chí, xuất bản	2014-06-01		s	m	12/12		
    18-2014-tt-btc	Thông tư	2014-02-11	18/2014/TT-BTC					l	v			
    18-2014-tt-btp	Thông tư	2014-09-08	18/2014/TT-BTP	Bộ Tư pháp		2014-11-10		l	c			
    18-2014-tt-bvhttdl	Thông tư	2014-12-08	18/2014/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Quy định về hoạt động chuyên môn, nghiệp vụ của thư viện	2015-01-25		s	m	3/3		
    18-2015-tt-bgtvt	Thông tư	2015-05-14	18/2015/TT-BGTVT	Bộ Giao thông vận tải	Quy định về trang phục, phù hiệu, cấp hiệu của lực lượng kiểm soát an ninh hàng không	2015-07-01		l	c			
    18-2015-tt-bnnptnt	Thông tư	2015-04-24	18/2015/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định quản lý nhiệm vụ khoa học và công nghệ của Bộ Nông nghiệp và Phát triển nông thôn	2015-06-10		l	c			
    18-2015-tt-btc	Thông tư	2015-02-03	18/2015/TT-BTC	Bộ Tài chính		2015-03-18		l	c			
    18-2015-tt-byt	Thông tư	2015-07-14	18/2015/TT-BYT	Bộ Y tế	Ban hành quy trình giám định pháp y tâm thần và biểu mẫu sử dụng trong giám định pháp y tâm thần			l	c			
    18-2015-ttlt-bgddt-bldtbxh	Thông tư liên tịch	2015-09-08	18/2015/TTLT-BGDĐT-BLĐTBXH	Bộ Giáo dục và Đào tạo; Bộ Lao động - Thương binh và Xã hội	Quy định tổ chức dạy, học và đánh giá kết quả học tập môn học giáo dục quốc phòng và an ninh trong các cơ sở giáo dục nghề nghiệp, cơ sở giáo dục đại học	2015-10-23		l	c			
    18-2015-ttlt-btttt-btc	Thông tư liên tịch	2015-07-17	18/2015/TTLT-BTTTT-BTC	Bộ Thông tin và Truyền thông; Bộ Tài chính	Hướng dẫn xử lý bưu gửi không có người nhận	2015-09-15		l	c			
    18-2016-nd-cp	Nghị định	2016-03-18	18/2016/NĐ-CP					l	v			
    18-2016-tt-bct	Thông tư	2016-08-31	18/2016/TT-BCT					l	v			
    18-2016-tt-bkhcn	Thông tư	2016-09-01	18/2016/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn quản lý Dự án khoa học và công nghệ cấp quốc gia	2016-10-18		l	t	2/2		
    18-2016-tt-btnmt	Thông tư	2016-07-25	18/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định chi tiết về hồ sơ tài nguyên hải đảo, hướng dẫn việc lập, quản lý hồ sơ tài nguyên hải đảo	2016-09-09		l	c			
    18-2016-tt-btttt	Thông tư	2016-06-28	18/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về danh mục kênh chương trình truyền hình phục vụ nhiệm vụ chính trị, thông tin tuyên truyền thiết yếu của quốc gia và của địa phương	2016-08-12		l	c			
    18-2016-tt-byt	Thông tư	2016-06-30	18/2016/TT-BYT	Bộ Y tế		2016-08-19		l	c			
    18-2017-qd-ttg	Quyết định	2017-05-31	18/2017/QĐ-TTg	Thủ tướng Chính phủ	Quy định về liên thông giữa trình độ trung cấp, trình độ cao đẳng với trình độ đại học	2017-07-15		l	c			
    18-2017-qh14	Luật	2017-11-21	18/2017/QH14	Quốc hội	Luật Thủy sản	2019-01-01		s	lm	128/128		
    18-2017-tt-bgtvt	Thông tư	2017-06-01	18/2017/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Định mức kinh tế - kỹ thuật khảo sát đo sâu			l	c			
    18-2017-tt-nhnn	Thông tư	2017-12-27	18/2017/TT-NHNN					l	v			
    18-2018-tt-bct	Thông tư	2018-07-19	18/2018/TT-BCT	Bộ Công Thương	Quy định về hoạt động kiểm soát thủ tục hành chính thuộc phạm vi chức năng quản lý của Bộ Công Thương	2018-09-03		l	c			
    18-2018-tt-bldtbxh	Thông tư	2018-10-30	18/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	28/28		
    18-2018-tt-bnnptnt	Thông tư		18/2018/TT-BNNPTNT					l	v			
    18-2018-tt-btnmt	Thông tư	2018-10-31	18/2018/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định về Hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc lĩnh vực tài nguyên và môi trường	2018-12-18		l	c			
    18-2018-tt-btp	Thông tư		18/2018/TT-BTP					l	v			
    18-2018-tt-btttt	Thông tư	2018-12-20	18/2018/TT-BTTTT	Bộ Thông tin và Truyền thông				l	c			
    18-2018-tt-byt	Thông tư	2018-08-22	18/2018/TT-BYT	Bộ Y tế	sửa đổi, bổ sung một số Điều của Thông tư số 52/2017/TT-BYT ngày 29 tháng 12 năm 2017 quy định về đơn thuốc và kê đơn thuốc hóa dược, sinh phẩm trong điều trị ngoại trú	2018-10-15		l	c			
    18-2019-nd-cp	Nghị định	2019-02-01	18/2019/NĐ-CP	Chính phủ	Về quản lý và thực hiện hoạt động khắc phục hậu quả bom mìn vật nổ sau chiến tranh	2019-03-20		s	m	4/4		
    18-2019-qd-ttg	Quyết định	2019-04-19	18/2019/QĐ-TTg	Thủ tướng Chính phủ	Quy định việc nhập khẩu máy móc, thiết bị, dây chuyền công nghệ đã qua sử dụng	2019-06-15		s	m	3/3		
    18-2019-tt-bct	Thông tư	2019-09-30	18/2019/TT-BCT					l	v			
    18-2019-tt-bnnptnt	Thông tư	2019-11-15	18/2019/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định việc cung cấp thông tin, cập nhật, khai thác và quản lý cơ sở dữ liệu quốc gia về trồng trọt	2020-01-01		l	c			
    18-2019-tt-btttt	Thông tư	2019-12-25	18/2019/TT-BTTTT	Bộ Thông tin và Truyền thông		2020-07-01		l	c			
    18-2019-tt-byt	Thông tư		18/2019/TT-BYT	Bộ Y tế	hướng dẫn Thực hành sản xuất tốt (GMP) trong sản xuất, kinh doanh thực phẩm bảo vệ sức khỏe	2019-07-17		l	c			
    18-2020-qd-ttg	Quyết định		18/2020/QĐ-TTg	Thủ tướng Chính phủ	Thiết lập khu vực cấm bay, khu vực hạn chế bay đối với tàu bay không người lái và các phương tiện bay siêu nhẹ	2020-06-10		l	c			
    18-2020-tt-bca	Thông tư	2020-02-20	18/2020/TT-BCA	Bộ Công an	Quy định về thực hiện dân chủ trong công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ của lực lượng Công an nhân dân	2020-04-06		l	c			
    18-2020-tt-bgtvt	Thông tư		18/2020/TT-BGTVT					l	v			
    18-2020-tt-btc	Thông tư	2020-03-31	18/2020/TT-BTC	Bộ Tài chính	Hướng dẫn đăng ký và sử dụng tài khoản tại Kho bạc Nhà nước	2020-05-15		s	m	3/3		
    18-2020-tt-btnmt	Thông tư	2020-12-30	18/2020/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Quy chuẩn kỹ thuật quốc gia về dự báo, cảnh báo bão, áp thấp nhiệt đới	2021-06-30		l	c			
    18-2020-tt-btttt	Thông tư	2020-08-20	18/2020/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy hoạch băng tần 2300-2400 MHz và băng tần 2500-2690 MHz cho hệ thống thông tin di động IMT của Việt Nam	2020-10-06		l	c			
    18-2021-nd-cp	Nghị định	2021-03-11	18/2021/NĐ-CP	Chính phủ				s	m	7/7		
    18-2021-qd-ttg	Quyết định	2021-04-22	18/2021/QĐ-TTg	Thủ tướng Chính phủ	quy định về dự báo, cảnh báo, truyền tin thiên tai và cấp độ rủi ro thiên tai	2021-07-01		s	m	3/3		
    18-2021-tt-bgddt	Thông tư	2021-06-28	18/2021/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy chế tuyển sinh và đào tạo trình độ tiến sĩ	2021-08-15		l	c			
    18-2021-tt-bgtvt	Thông tư	2021-09-14	18/2021/TT-BGTVT	Bộ Giao thông vận tải	Quy định về tổ chức và hoạt động của Cảng vụ đường thủy nội địa			l	c			
    18-2021-tt-bldtbxh	Thông tư	2021-12-15	18/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về thời giờ làm việc, thời giờ nghỉ ngơi đối với người lao động làm các công việc sản xuất có tính thời vụ, công việc gia công theo đơn đặt hàng	2022-02-01		s	mg	4/4		
    18-2021-tt-bnnptnt	Thông tư	2021-12-27	18/2021/TT-BNNPTNT		Bãi bỏ một số văn bản quy phạm pháp luật do Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn ban hành	2022-02-10		l	g			
    18-2021-tt-btnmt	Thông tư	2021-10-29	18/2021/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định mức thu tiền sử dụng khu vực biển thuộc thẩm quyền giao của Thủ tướng Chính phủ và Bộ Tài nguyên và Môi trường	2021-12-15		l	c			
    18-2021-tt-btttt	Thông tư	2021-11-30	18/2021/TT-BTTTT	Bộ Thông tin và Truyền thông				l	t	2/2		
    18-2021-tt-bvhttdl	Thông tư	2021-12-31	18/2021/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định chế độ báo cáo thống kê trong hoạt động du lịch			s	m	3/3		
    18-2021-tt-byt	Thông tư	2021-11-16	18/2021/TT-BYT	Bộ Y tế	Quy định tiêu chuẩn chẩn đoán và quy trình chuyên môn để xác định tình trạng nghiện ma túy	2022-01-01		l	c			
    18-2022-tt-bkhdt	Thông tư	2022-08-08	18/2022/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định danh mục và thời hạn định kỳ chuyển đổi vị trí công tác đối với công chức không giữ chức vụ lãnh đạo, quản lý và viên chức trực tiếp tiếp xúc và giải quyết công việc thuộc lĩnh vực Đầu tư ở địa phương	2022-09-30		s	mg	3/3		
    18-2022-tt-bldtbxh	Thông tư	2022-09-30	18/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	bãi bỏ văn bản quy phạm pháp luật do Bộ trưởng Bộ Lao động - Thương binh và Xã hội ban hành, liên tịch ban hành	2022-11-15		s	mg	9/9		
    18-2022-tt-bnnptnt	Thông tư	2022-11-22	18/2022/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định quy trình tuần tra, kiểm tra, kiểm soát trên biển của lực lượng Kiểm ngư	2023-01-09		l	c			
    18-2023-nd-cp	Nghị định	2023-04-28	18/2023/NĐ-CP					l	v			
    18-2023-qh15	Luật	2023-06-20	18/2023/QH15		Luật Phòng thủ dân sự	2024-07-01		s	l	5/5		
    18-2023-tt-bldtbxh	Thông tư	2023-12-29	18/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định giám định tư pháp trong lĩnh vực lao động, người có công và xã hội	2024-03-01		s	mg	6/6		
    18-2023-tt-bnnptnt	Thông tư	2023-12-15	18/2023/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn				l	c			
    18-2024-qd-ubnd	Quyết định	2024-02-21	18/2024/QĐ-UBND					l	v			
    18-2024-tt-btc	Thông tư	2024-03-22	18/2024/TT-BTC	Bộ Tài chính	Quy định về mức kinh tế - kỹ thuật nhập, xuất hàng dự trữ quốc gia do Tổng cục Dự trữ Nhà nước trực tiếp quản lý			l	c			
    18-2025-qd-ubnd	Quyết định	2025-02-28	18/2025/QĐ-UBND					l	v			
    18-2025-tt-btc	Thông tư	2025-04-26	18/2025/TT-BTC	Bộ Tài chính				s	m	12/12		
    18-2026-nd-cp	Nghị định	2026-01-14	18/2026/NĐ-CP					l	v			
    18-2026-nq-cp	Nghị quyết	2026-04-29	18/2026/NQ-CP	Chính phủ	Về cắt giảm, phân cấp, đơn giản hóa thủ tục hành chính, cắt giảm điều kiện đầu tư kinh doanh thuộc phạm vi quản lý của Bộ Văn hóa, Thể thao và Du lịch	2026-04-29		s	mg	4/4		
    18-2026-tt-btc	Thông tư	2026-03-05	18/2026/TT-BTC	Bộ Tài chính	Quy định về hồ sơ, thủ tục quản lý thuế đối với hộ kinh doanh, cá nhân kinh doanh	2026-03-05		s	mg	18/18		
    18-2026-tt-bxd	Thông tư	2026-04-30	18/2026/TT-BXD	Bộ Xây dựng	Ban hành Chương trình an toàn hàng không dân dụng Việt Nam	2026-07-01		s	mg	5/5		
    18-kl-tw	Kết luận	2026-04-02	18-KL/TW	Ban Chấp hành Trung ương	về Kế hoạch phát triển kinh tế - xã hội, tài chính quốc gia và vay, trả nợ công, đầu tư công trung hạn			s	km	6/6		
    18-nq-tw	Nghị quyết	2017-10-25	18-NQ/TW	Ban Chấp hành Trung ương	một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả			s	km	6/6		
    18-nq-tw	Nghị quyết	2022-06-16	18-NQ/TW	Ban Chấp hành Trung ương	về tiếp tục đổi mới, hoàn thiện thể chế, chính sách, nâng cao hiệu lực, hiệu quả quản lý và sử dụng đất			s	k			
    180-2011-tt-btc	Thông tư	2011-12-14	180/2011/TT-BTC					l	v			
    180-2013-nd-cp	Nghị định	2013-11-14	180/2013/NĐ-CP					l	v			
    180-2015-tt-btc	Thông tư	2015-11-13	180/2015/TT-BTC	Bộ Tài chính	hướng dẫn về đăng ký giao dịch chứng khoán trên hệ thống giao dịch cho chứng khoán chưa niêm yết			s	m	4/4		
    1804-qd-ttg	Quyết định	2020-11-13	1804/QĐ-TTg	Thủ tướng Chính phủ	phê duyệt Chương trình hỗ trợ phát triển kinh tế tập thể, hợp tác xã giai đoạn 2021 - 2025			s	m	6/6		
    181-2013-nd-cp	Nghị định	2013-11-14	181/2013/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật Quảng Cáo	2014-01-01		s	m	7/7		
    181-2014-tt-btc	Thông tư	2014-11-27	181/2014/TT-BTC					l	v			
    181-2016-tt-btc	Thông tư	2016-11-07	181/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Mỹ thuật Việt Nam	2017-01-01		l	c			
    181-2019-tt-bqp	Thông tư	2019-12-03	181/2019/TT-BQP	Bộ Quốc phòng		2022-01-22		l	c			
    181-2025-nd-cp	Nghị định	2025-07-01	181/2025/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Thuế giá trị gia tăng			s	m	11/11		
    181-2026-nd-cp	Nghị định	2026-05-21	181/2026/NĐ-CP	Chính phủ	Về quản lý người giữ chức danh, chức vụ và người đại diện phần vốn nhà nước tại doanh nghiệp	2026-05-21		l	gt	2/2		
    182-2007-qd-ttg	Quyết định	2007-11-26	182/2007/QĐ-TTg	Thủ tướng Chính phủ	về việc kiện toàn Đoàn đàm phán Chính phủ về kinh tế và thương mại quốc tế	2007-12-18		l	c			
    182-2013-tt-btc	Thông tư	2013-12-04	182/2013/TT-BTC	Bộ Tài chính	Hướng dẫn xây dựng, ban hành quy chuẩn kỹ thuật quốc gia hàng dự trữ quốc gỉa	2014-01-20		l	c			
    182-2016-tt-bqp	Thông tư	2016-11-08	182/2016/TT-BQP	Bộ Quốc phòng	hướng dẫn công khai thông tin tài chính của doanh nghiệp nhà nước thuộc Bộ Quốc phòng và doanh nghiệp có vốn góp của nhà nước do Bộ Quốc phòng làm chủ sở hữu	2016-12-23		l	c			
    182-2016-tt-btc	Thông tư	2016-11-08	182/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan di tích lịch sử Dinh Độc Lập	2017-01-01		l	c			
    182-2019-tt-bqp	Thông tư	2019-12-04	182/2019/TT-BQP	Bộ Quốc phòng	Thông tư quy định việc phạm nhân gặp thân nhân; nhận, gửi thư; nhận quà và liên lạc với thân nhân bằng điện thoại	2020-01-22		l	c			
    182-2026-nd-cp	Nghị định	2026-05-22	182/2026/NĐ-CP		Quy định chế độ phụ cấp ưu đãi theo nghề đối với nhà giáo, cán bộ quản lý cơ sở giáo dục và nhân sự hỗ trợ giáo dục công tác trong các cơ sở giáo dục công lập	2026-07-07		l	g			
    183-2011-tt-btc	Thông tư	2011-12-16	183/2011/TT-BTC	Bộ Tài chính	hướng dẫn về việc thành lập và quản lý quỹ mở			s	m	4/4		
    183-2013-tt-btc	Thông tư	2013-12-04	183/2013/TT-BTC	Bộ Tài chính	Về kiểm toán độc lập đối với đơn vị có lợi ích công chúng	2014-01-18		l	c			
    183-2019-tt-bqp	Thông tư	2019-12-04	183/2019/TT-BQP	Bộ Quốc phòng	Thông tư quy định về tổ chức bộ máy cơ quan quản lý thi hành án hình sự, cơ quan thi hành án hình sự trong Quân đội	2020-01-22		l	c			
    1834-2003-qd-bgtvt	Quyết định	2003-06-24	1834/2003/QĐ-BGTVT	Bộ Giao thông vận tải	Về công bố tạm thời tuyến vận tải hành khách đường thuỷ nội địa			l	c			
    1839-2005-qd-nhnn	Quyết định	2005-12-19	1839/2005/QĐ-NHNN	Ngân hàng Nhà nước Việt Nam	về việc thu đổi ngân phiếu thanh toán quá thời hạn lưu hành			l	c			
    184-2011-ttlt-btc-btp	Thông tư liên tịch	2011-12-19	184/2011/TTLT-BTC-BTP					l	t	2/2		
    184-2013-tt-btc	Thông tư	2013-12-04	184/2013/TT-BTC	Bộ Tài chính	Hướng dẫn tiêu chuẩn và điều kiện của Phần mềm Quản lý tài sản cố định áp dụng trong khu vực hành chính sự nghiệp	2014-01-20		l	c			
    184-2015-tt-btc	Thông tư	2015-11-17	184/2015/TT-BTC	Bộ Tài chính		2016-01-01		s	m	5/5		
    184-2016-tt-btc	Thông tư	2016-11-08	184/2016/TT-BTC	Bộ Tài chính		2017-01-01		l	c			
    184-2019-tt-bqp	Thông tư	2019-12-04	184/2019/TT-BQP	Bộ Quốc phòng	Thông tư quy định đồ vật cấm và việc thu giữ, xử lý đồ vật cấm đưa vào nơi chấp hành án phạt tù	2020-01-22		l	c			
    1847-qd-ttg	Quyết định	2018-12-27	1847/QĐ-TTg	Thủ tướng Chính phủ	phê duyệt Đề án Văn hóa công vụ			s	k			
    185-1999-qd-ttg	Quyết định	1999-09-13	185/1999/QĐ-TTg	Thủ tướng Chính phủ	Về chính sách hỗ trợ đối với vùng phân lũ, chậm lũ thuộc hệ thống sông Hồng	1999-09-28		l	c			
    185-2010-tt-btc	Thông tư	2010-11-15	185/2010/TT-BTC	Bộ Tài chính	hướng dẫn sửa đổi, bổ sung chế độ kế toán hành chính sự nghiệp ban hành kèm theo Quyết định số 19/2006/QĐ-BTC ngày 30 tháng 3 năm 2006 của Bộ trưởng Bộ Tài chính			l	t	2/2		
    185-2013-nd-cp	Nghị định		185/2013/NĐ-CP					l	v			
    185-2013-tt-btc	Thông tư	2013-12-04	185/2013/TT-BTC					l	v			
    185-2015-tt-btc	Thông tư	2015-11-17	185/2015/TT-BTC	Bộ Tài chính	Hướng dẫn đăng ký, cấp và sử dụng mã số đơn vị có quan hệ với ngân sách	2016-01-01		s	m	4/4		
    185-2026-nd-cp	Nghị định	2026-05-26	185/2026/NĐ-CP		Quy định về tổ chức, hoạt động của thôn, tổ dân phố và chế độ, chính sách đối với người hoạt động không chuyên trách ở thôn, tổ dân phố	2026-05-26		l	g			
    186-2007-nd-cp	Nghị định	2007-12-25	186/2007/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Lao động - Thương binh và Xã hội			l	t	2/2		
    1862-stttt-vp	Công văn	2024-10-25	1862/STTTT-VP	Sở Thông tin và Truyền thông				l	t	2/2		
    187-2009-tt-btc	Thông tư	2009-09-29	187/2009/TT-BTC					l	v			
    187-2013-nd-cp	Nghị định	2013-11-20	187/2013/NĐ-CP	Chính phủ	quy định chi tiết thi hành Luật thương mại về hoạt động mua bán hàng hóa quốc tế và các hoạt động đại lý mua, bán, gia công và quá cảnh hàng hóa với nước ngoài			s	m	10/10		
    187-2016-tt-btc	Thông tư	2016-11-08	187/2016/TT-BTC	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí khai thác và sử dụng dữ liệu viễn thám quốc gia			s	m	3/3		
    187-2025-nd-cp	Nghị định	2025-07-01	187/2025/NĐ-CP	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 78/2025/NĐ-CP và Nghị định số 79/2025/NĐ-CP	2025-07-01		s	km	6/6		
    187-2026-nd-cp	Nghị định	2026-05-27	187/2026/NĐ-CP		Quy định chi tiết một số điều của Luật Phục hồi, phá sản về việc thay đổi người đại diện theo pháp luật của doanh nghiệp có vốn nhà nước sau khi Tòa án thụ lý đơn yêu cầu áp dụng thủ tục phục hồi; hoạt động và giám sát hoạt động của doanh n	2026-05-27		l	g			
    188-2007-qd-ttg	Quyết định		188/2007/QĐ-TTg					l	v			
    188-2014-tt-btc	Thông tư	2014-12-10	188/2014/TT-BTC					l	v			
    188-2016-tt-btc	Thông tư	2016-11-08	188/2016/TT-BTC					l	v			
    188-2025-nd-cp	Nghị định	2025-07-01	188/2025/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế	2025-08-15		s	mg	5/5		
    188-2026-nd-cp	Nghị định	2026-05-27	188/2026/NĐ-CP		Quy định chính sách cho học sinh trường phổ thông nội trú và trường phổ thông nội trú tại các xã biên giới đất liền	2026-07-15		l	g			
    189-2016-tt-btc	Thông tư	2016-11-08	189/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong hoạt động chuyên ngành hàng hải	2017-01-01		l	c			
    189-2026-nd-cp	Nghị định	2026-05-28	189/2026/NĐ-CP	Chính phủ	Quy định về phát hành, phổ biến phim phục vụ nhiệm vụ chính trị	2026-07-15		l	gt	2/2		
    18a-2013-qd-ttg	Quyết định	2013-03-29	18a/2013/QĐ-TTg					l	v			
    19-2000-qh10	Luật	2000-06-09	19/2000/QH10		Luật sửa đổi, bổ sung một số điều của Luật dầu khí	2000-07-01		s	l	12/12		
    19-2001-qd-nhnn	Quyết định	2001-01-12	19/2001/QĐ-NHNN					l	v			
    19-2003-qh11	Bộ luật	2003-11-26	19/2003/QH11	Quốc hội	Bộ luật Tố tụng hình sự	2004-07-01		s	kl	11/11		
    19-2006-qd-btc	Quyết định	2006-03-30	19/2006/QĐ-BTC	Bộ Tài chính				l	t	2/2		
    19-2006-qd-btnmt	Quyết định	2006-12-01	19/2006/QĐ-BTNMT	Bộ Tài nguyên và Môi trường	về việc ban hành Danh mục địa danh các đơn vị hành chính Việt Nam thể hiện trên bản đồ			l	c			
    19-2008-nqlt-cp-ubtumttqvn	Nghị quyết liên tịch	2008-08-22	19/2008/NQLT-CP-UBTUMTTQVN	Chính phủ	về việc ban hành Quy chế phối hợp công tác của Chính phủ và Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam	2008-09-23		l	c			
    19-2008-qd-ttg	Quyết định	2008-01-30	19/2008/QĐ-TTg	Thủ tướng Chính phủ	về việc phê chuẩn hạng đất tính thuế sử dụng đất nông nghiệp của tỉnh Trà Vinh	2008-02-25		l	c			
    19-2008-qh12	Luật	2008-06-03	19/2008/QH12		Luật sửa đổi, bổ sung một số điều của Luật sĩ quan Quân đội nhân dân Việt Nam	2008-07-01		s	l	13/13		
    19-2009-qd-ttg	Quyết định	2009-02-06	19/2009/QĐ-TTg					l	v			
    19-2009-tt-bkhcn	Thông tư	2009-06-30	19/2009/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định các biện pháp quản lý chất lượng đối với sản phẩm, hàng hóa cần tăng cường quản lý trước khi đưa ra lưu thông trên thị trường	2009-08-14		l	c			
    19-2009-tt-nhnn	Thông tư	2009-02-13	19/2009/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn về quản lý ngoại hối đối với các giao dịch trái phiếu Chính phủ bằng ngoại tệ phát hành theo Quyết định số 211/QĐ-TTg	2009-11-01		l	c			
    19-2011-tt-bgddt	Thông tư	2011-05-24	19/2011/TT-BGDĐT					l	v			
    19-2011-tt-bnnptnt	Thông tư	2011-04-06	19/2011/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Sửa đổi, bổ sung, bãi bỏ một số quy định về thủ tục hành chính trong lĩnh vực chăn nuôi theo Nghị quyết số 57/NQ-CP ngày 15 tháng 12 năm 2010	2011-05-21		l	t	2/2		
    19-2011-tt-btp	Thông tư	2011-10-31	19/2011/TT-BTP	Bộ Tư pháp				l	t	2/2		
    19-2011-tt-byt	Thông tư	2011-06-06	19/2011/TT-BYT	Bộ Y tế				s	m	3/3		
    19-2012-qh13	Luật	2012-11-20	19/2012/QH13		Luật Xuất bản	2013-07-01		s	l	23/23		
    19-2012-tt-bgddt	Thông tư	2012-06-01	19/2012/TT-BGDĐT					l	v			
    19-2012-tt-bnnptnt	Thông tư	2012-05-02	19/2012/TT-BNNPTNT					l	v			
    19-2012-ttlt-btc-bkhdt-btttt	Thông tư liên tịch	2012-02-15	19/2012/TTLT-BTC-BKHĐT-BTTTT					s	mt	6/6		
    19-2013-tt-bnnptnt	Thông tư	2013-03-15	19/2013/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn biện pháp sử dụng năng lượng tiết kiệm, hiệu quả trong sản xuất nông nghiệp	2013-05-01		l	c			
    19-2013-tt-btp	Thông tư	2013-11-28	19/2013/TT-BTP					l	v			
    19-2013-tt-btttt	Thông tư	2013-12-02	19/2013/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định tần số cấp cứu, an toàn, tìm kiếm, cứu nạn trên biển và hàng không dân dụng	2014-01-20		l	c			
    19-2014-qd-ttg	Quyết định		19/2014/QĐ-TTg					l	v			
    19-2014-tt-bgtvt	Thông tư		19/2014/TT-BGTVT					l	v			
    19-2014-tt-btc	Thông tư	2014-02-11	19/2014/TT-BTC	Bộ Tài chính	Quy định thủ tục tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam	2014-03-28		s	m	3/3		
    19-2014-tt-bvhttdl	Thông tư	2014-12-08	19/2014/TT-BVHTTDL					l	v			
    19-2014-tt-byt	Thông tư	2014-06-02	19/2014/TT-BYT					l	v			
    19-2015-nd-cp	Nghị định	2015-02-14	19/2015/NĐ-CP	Chính phủ				l	t	2/2		
    19-2015-qd-ttg	Quyết định	2015-06-15	19/2015/QĐ-TTg					l	v			
    19-2015-tt-bkhdt	Thông tư	2015-11-27	19/2015/TT-BKHĐT	Bộ Kế hoạch và Đầu tư				l	t	2/2		
    19-2015-ttlt-bgtvt-bvhttdl	Thông tư liên tịch	2015-05-25	19/2015/TTLT-BGTVT-BVHTTDL					l	v			
    19-2015-ttlt-bkhcn-bldtbxh	Thông tư liên tịch	2015-10-30	19/2015/TTLT-BKHCN-BLĐTBXH	Bộ Khoa học và Công nghệ; Bộ Lao động - Thương binh và Xã hội	Quy định về khuyến khích nghiên cứu khoa học, chuyển giao và ứng dụng công nghệ sản xuất sản phẩm hỗ trợ người khuyết tật	2016-01-01		l	c			
    19-2016-tt-bct	Thông tư	2016-09-14	19/2016/TT-BCT	Bộ Công Thương	Quy định định mức tiêu hao năng lượng trong ngành công nghiệp sản xuất bia và nước giải khát	2016-11-01		l	c			
    19-2016-tt-bldtbxh	Thông tư	2016-06-28	19/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn thi hành một số điều của Nghị định số 31/2015/NĐ-CP	2016-08-16		s	m	9/10		
    19-2016-tt-btttt	Thông tư	2016-06-30	19/2016/TT-BTTTT	Bộ Thông tin và Truyền thông		2016-08-15		l	c			
    19-2016-tt-byt	Thông tư		19/2016/TT-BYT					l	v			
    19-2016-ttlt-bgddt-bnv	Thông tư liên tịch	2016-06-22	19/2016/TTLT-BGDĐT-BNV		Thông tư liên tịch quy định mã số, tiêu chuẩn chức danh nghề nghiệp nhân viên hỗ trợ giáo dục người khuyết tật trong các cơ sở giáo dục công lập			s	m	3/3		
    19-2017-qh14	Luật	2017-11-21	19/2017/QH14	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài	2018-07-01		s	lt	17/17		
    19-2017-tt-bgtvt	Thông tư	2017-06-06	19/2017/TT-BGTVT	Bộ Giao thông vận tải	Quy định về quản lý và bảo đảm hoạt động bay	2017-08-01		l	t	2/2		
    19-2017-tt-bldtbxh	Thông tư	2017-07-03	19/2017/TT-BLĐTBXH					l	v			
    19-2018-nd-cp	Nghị định		19/2018/NĐ-CP	Chính phủ	Quy định về việc tính tổng khối lượng hoặc thể tích chất ma túy tại một số điều của Bộ luật Hình sự năm 2015	2018-02-02		l	c			
    19-2018-tt-bgtvt	Thông tư	2018-04-19	19/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về tiêu chuẩn Đăng kiểm viên đường sắt và yêu cầu đối với cơ sở vật chất, kỹ thuật của tổ chức đăng kiểm đường sắt	2018-07-01		l	t	2/2		
    19-2018-tt-bnnptnt	Thông tư	2018-11-15	19/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn về bảo vệ và phát triển nguồn lợi thủy sản	2019-01-01		l	t	2/2		
    19-2018-tt-byt	Thông tư	2018-08-30	19/2018/TT-BYT	Bộ Y tế	Ban hành Thông tư Ban hành danh mục thuốc thiết yếu	2018-10-15		l	c			
    19-2018-tt-nhnn	Thông tư		19/2018/TT-NHNN					l	v			
    19-2019-nd-cp	Nghị định	2019-02-19	19/2019/NĐ-CP	Chính phủ	Về họ, hụi, biêu, phường	2019-04-05		l	c			
    19-2019-qd-ubnd	Quyết định	2019-10-15	19/2019/QĐ-UBND	Ủy ban nhân dân				s	m	10/10		
    19-2019-tt-bct	Thông tư	2019-09-30	19/2019/TT-BCT	Bộ Công Thương	Quy định về áp dụng các biện pháp tự vệ đặc biệt để thực thi Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương	2019-11-14		l	c			
    19-2019-tt-bldtbxh	Thông tư	2019-12-23	19/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    19-2019-tt-bnnptnt	Thông tư	2019-11-15	19/2019/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định việc thu gom, xử lý, sử dụng phụ phẩm cây trồng	2020-01-01		l	c			
    19-2019-tt-btnmt	Thông tư	2019-11-08	19/2019/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật về nội dung và ký hiệu bản đồ địa hình quốc gia tỷ lệ 1:2.000, 1:5.000	2020-01-23		l	c			
    19-2019-tt-byt	Thông tư	2019-07-30	19/2019/TT-BYT	Bộ Y tế	Quy định Thực hành tốt nuôi trồng, thu hái dược liệu và các nguyên tắc, tiêu chuẩn khai thác dược liệu tự nhiên	2019-09-26		l	t	2/2		
    19-2020-tt-bca	Thông tư	2020-02-21	19/2020/TT-BCA	Bộ Công an	Quy định về thực hiện dân chủ trong công tác quản lý xuất nhập cảnh của Công an nhân dân	2020-07-01		l	c			
    19-2020-tt-bldtbxh	Thông tư	2020-12-30	19/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Thông tư quy định về Hội giảng nhà giáo giáo dục nghề nghiệp	2021-03-10		l	t	2/2		
    19-2020-tt-btc	Thông tư	2020-03-31	19/2020/TT-BTC					l	v			
    19-2020-tt-btttt	Thông tư	2020-08-20	19/2020/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy hoạch băng tần 24,25-27,5 GHz cho hệ thống thông tin di động IMT của Việt Nam	2020-10-06		l	c			
    19-2021-tt-bgtvt	Thông tư	2021-09-14	19/2021/TT-BGTVT	Bộ Giao thông vận tải	Quy định về tổ chức và hoạt động của Cảng vụ hàng hải			l	c			
    19-2021-tt-bldtbxh	Thông tư	2021-12-15	19/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành Danh mục vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn để làm căn cứ xác định các trường hợp có thể nghỉ hưu ở tuổi thấp hơn tuổi nghỉ hưu trong điều kiện lao động bình thường	2022-01-30		s	mg	3/3		
    19-2021-tt-btc	Thông tư	2021-03-18	19/2021/TT-BTC	Bộ Tài chính	Hướng dẫn giao dịch điện tử trong lĩnh vực thuế	2021-05-03		s	m	3/3		
    19-2021-tt-byt	Thông tư	2021-11-16	19/2021/TT-BYT	Bộ Y tế	quy định mẫu văn bản, báo cáo thực hiện Nghị định số 98/2021/NĐ-CP ngày 08 tháng 11 năm 2021 của Chính phủ về quản lý trang thiết bị y tế	2022-01-01		s	m	3/3		
    19-2022-nd-cp	Nghị định	2022-02-22	19/2022/NĐ-CP	Chính phủ		2022-04-15		l	c			
    19-2022-tt-bkhdt	Thông tư	2022-08-10	19/2022/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định chế độ báo cáo thống kê ngành Kế hoạch, Đầu tư và Thống kê	2022-10-01		s	mg	10/10		
    19-2022-tt-bvhttdl	Thông tư	2022-12-30	19/2022/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	quy định về tổ chức và hoạt động của Hội đồng thẩm định kịch bản phim sử dụng ngân sách nhà nước	2023-02-20		l	c			
    19-2023-qd-ttg	Quyết định	2023-08-02	19/2023/QĐ-TTg	Thủ tướng Chính phủ		2023-09-20		l	c			
    19-2023-qh15	Luật	2023-06-20	19/2023/QH15	Quốc hội	Luật Bảo vệ quyền lợi người tiêu dùng	2024-07-01		s	lt	90/90		
    19-2023-tt-bgddt	Thông tư	2023-10-30	19/2023/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Hướng dẫn về vị trí việc làm, cơ cấu viên chức theo chức danh nghề nghiệp và định mức số lượng người làm việc trong các cơ sở giáo dục mầm non công lập	2023-12-16		l	c			
    19-2023-tt-bgtvt	Thông tư		19/2023/TT-BGTVT					l	v			
    19-2023-tt-bldtbxh	Thông tư	2023-12-29	19/2023/TT-BLĐTBXH		Ban hành bổ sung Danh mục nghề, công việc nặng nhọc, độc hại, nguy hiểm và nghề, công việc đặc biệt nặng nhọc, độc hại, nguy hiểm	2024-02-15		l	g			
    19-2024-qd-ubnd	Quyết định	2024-02-21	19/2024/QĐ-UBND	Ủy ban nhân dân	về việc quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Lao động - Thương binh và Xã hội			l	t	2/2		
    19-2024-tt-bkhdt	Thông tư	2024-10-16	19/2024/TT-BKHĐT		Quy định về việc lập, thẩm định, giao, điều chỉnh, theo dõi, đánh giá kế hoạch, chương trình, nhiệm vụ, dự án đầu tư công trên Hệ thống thông tin và cơ sở dữ liệu quốc gia về đầu tư công			l	g			
    19-2024-tt-btc	Thông tư	2024-03-22	19/2024/TT-BTC	Bộ Tài chính	Quy định về định mức kinh tế - kỹ thuật bảo quản hàng dự trữ quốc gia và định mức hao hụt thóc, gạo dự trữ quốc gia do Tổng cục Dự trữ Nhà nước trực tiếp quản lý	2024-05-10		l	t	2/2		
    19-2025-nd-cp	Nghị định	2025-02-10	19/2025/NĐ-CP	Chính phủ	quy định chi tiết Luật Đầu tư về thủ tục đầu tư đặc biệt			s	m	5/5		
    19-2025-qd-ttg	Quyết định	2025-06-30	19/2025/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    19-2025-tt-btc	Thông tư	2025-05-05	19/2025/TT-BTC	Bộ Tài chính	quy định việc đăng ký công ty đại chúng, huỷ tư cách công ty đại chúng, báo cáo về vốn điều lệ đã góp được kiểm toán	2025-05-05		s	m	6/6		
    19-2026-nq-cp	Nghị quyết	2026-04-29	19/2026/NQ-CP	Chính phủ	Cắt giảm, phân cấp, đơn giản hóa thủ tục hành chính, điều kiện kinh doanh thuộc phạm vi quản lý của Bộ Công Thương	2026-04-29		s	mg	3/3		
    19-nq-tw	Nghị quyết	2017-10-25	19-NQ/TW	Ban Chấp hành Trung ương	về tiếp tục đổi mới hệ thống tổ chức và quản lý, nâng cao chất lượng và hiệu quả hoạt động của các đơn vị sự nghiệp công lập			s	kt	4/4		
    19-nq-tw	Nghị quyết	2022-06-16	19-NQ/TW	Ban Chấp hành Trung ương	về nông nghiệp, nông dân, nông thôn đến năm 2030, tầm nhìn đến năm 2045			s	k			
    190-2011-ttlt-bqp-bldtbxh-btc	Thông tư liên tịch	2011-11-07	190/2011/TTLT-BQP-BLĐTBXH-BTC	Bộ Quốc phòng; Bộ Lao động - Thương binh và Xã hội; Bộ Tài chính				l	c			
    190-2015-tt-btc	Thông tư	2015-11-17	190/2015/TT-BTC	Bộ Tài chính	Quy định việc quản lý, sử dụng chỉ phí trong quá trình lựa chọn nhà thầu các dự án sử dụng vốn ngân sách nhà nước và vốn tráỉ phiếu Chính phủ	2016-01-01		l	c			
    190-2025-nd-cp	Nghị định	2025-07-01	190/2025/NĐ-CP	Chính phủ				l	t	2/2		
    190-2025-qh15	Nghị quyết	2025-02-19	190/2025/QH15	Quốc hội	quy định về xử lý một số vấn đề liên quan đến sắp xếp tổ chức bộ máy nhà nước			s	km	70/70		
    191-2005-ttlt-bqp-bldtbxh-btc	Thông tư liên tịch	2005-12-07	191/2005/TTLT-BQP-BLĐTBXH-BTC					s	m	4/4		
    191-2009-tt-btc	Thông tư	2009-10-01	191/2009/TT-BTC	Bộ Tài chính	Hướng dẫn quản lý và sử dụng kinh phí hoạt động bình đẳng giới và hoạt động vì sự tiến bộ của phụ nữ	2009-11-15		l	c			
    191-2012-tt-btc	Thông tư	2012-11-12	191/2012/TT-BTC					l	v			
    191-2014-ttlt-btc-btp	Thông tư liên tịch	2014-12-12	191/2014/TTLT-BTC-BTP	Bộ Tài chính; Bộ Tư pháp	Hướng dẫn về thù lao và thanh toán chi phí cho luật sư trong trường hợp luật sư tham gia tố tụng theo yêu cầu của cơ quan tiến hành tố tụng	2015-02-01		l	c			
    191-2015-tt-btc	Thông tư	2015-11-24	191/2015/TT-BTC	Bộ Tài chính	Quy định thủ tục hải quan đối với hàng hóa xuất khẩu, nhập khẩu, quá cảnh gửi qua dịch vụ chuyển phát nhanh quốc tế	2016-01-01		s	m	3/3		
    191-2016-tt-btc	Thông tư	2016-11-08	191/2016/TT-BTC					l	v			
    191-2026-nd-cp	Nghị định	2026-05-29	191/2026/NĐ-CP	Chính phủ	Ban hành Quy chế làm việc của Chính phủ	2026-05-29		s	mg	3/3		
    1911-bnv-tcpcp	Công văn	2025-04-29	1911/BNV-TCPCP	Bộ Nội vụ	về việc hướng dẫn một số nội dung liên quan đến tổ chức, hoạt động của hội, quỹ xã hội, quỹ từ thiện quy định			l	t	2/2		
    192-2012-tt-btc	Thông tư	2012-11-14	192/2012/TT-BTC	Bộ Tài chính	Hướng dẫn xử lý các khoản nợ dự trữ quốc gia tồn đọng tại Tổng cục Dự trữ Nhà nước	2013-01-01		l	c			
    192-2016-tt-btc	Thông tư	2016-11-08	192/2016/TT-BTC	Bộ Tài chính	Quy định mức thu chế độ thu, nộp, quản lý và sử dụng phí thẩm định, phê duyệt đánh giá an ninh cảng biển, kế hoạch an ninh cảng biển và cấp lý lịch liên tục của tàu biển	2017-01-01		l	c			
    192-2026-nd-cp	Nghị định	2026-05-30	192/2026/NĐ-CP		Quy định một số chế độ phụ cấp đặc thù trong lĩnh vực y tế; hỗ trợ hằng tháng đối với nhân viên y tế thôn, tổ dân phố và cô đỡ thôn, bản	2026-07-15		l	g			
    193-2013-nd-cp	Nghị định	2013-11-21	193/2013/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Hợp tác xã			s	m	4/4		
    193-2016-tt-btc	Thông tư	2016-11-08	193/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực hàng không	2017-01-01		l	t	2/2		
    193-2025-nd-cp	Nghị định	2025-07-02	193/2025/NĐ-CP					l	v			
    194-2012-tt-btc	Thông tư	2012-11-15	194/2012/TT-BTC	Bộ Tài chính	Hướng dẫn mức chi tạo lập thông tin điện tử nhằm duy trì hoạt động thường xuyên của các cơ quan, đơn vị sử dụng ngân sách nhà nước	2013-01-01		s	m	20/20		
    194-2016-tt-btc	Thông tư	2016-11-08	194/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp phí hải quan và lệ phí ra, vào cảng hàng không, sân bay đối với chuyến bay của nước ngoài đến các Cảng hàng không Việt Nam	2017-01-01		l	t	2/2		
    195-2013-nd-cp	Nghị định	2013-11-21	195/2013/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật xuất bản			s	m	4/4		
    195-2014-tt-btc	Thông tư		195/2014/TT-BTC					l	v			
    195-2015-tt-btc	Thông tư	2015-11-24	195/2015/TT-BTC	Bộ Tài chính		2016-01-01		l	t	2/2		
    195-2019-tt-bqp	Thông tư	2019-12-27	195/2019/TT-BQP	Bộ Quốc phòng		2020-02-11		l	c			
    195-cp	Nghị định	1994-12-31	195/CP	Chính phủ				l	t	2/2		
    1956-qd-ttg	Quyết định	2009-11-27	1956/QĐ-TTg	Thủ tướng Chính phủ	phê duyệt Đề án			s	m	5/5		
    196-2013-tt-btc	Thông tư		196/2013/TT-BTC					l	v			
    196-2014-tt-btc	Thông tư	2014-12-18	196/2014/TT-BTC					l	v			
    196-2016-tt-btc	Thông tư		196/2016/TT-BTC					l	v			
    197-2016-tt-btc	Thông tư	2016-11-08	197/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác, sử dụng thông tin, dữ liệu khí tượng thuỷ văn	2017-01-01		l	c			
    197-2025-qh15	Nghị quyết	2025-05-17	197/2025/QH15	Quốc hội	về một số cơ chế, chính sách đặc biệt tạo đột phá trong xây dựng và tổ chức thi hành pháp luật			s	m	9/9		
    1973-2000-qd-bqp	Quyết định	2000-09-18	1973/2000/QĐ-BQP					l	v			
    198-2009-ttlt-btc-bct-bkhdt	Thông tư liên tịch	2009-10-09	198/2009/TTLT/BTC-BCT-BKH	Bộ Tài chính	hướng dẫn việc trao đổi, cung cấp thông tin liên quan đến người nộp thuế trong lĩnh vực quản lý nhà nước về thuế, hải quan, đầu tư, thương mại và công nghiệp	2009-11-23		l	c			
    198-2015-ttlt-btc-btnmt	Thông tư liên tịch	2015-12-07	198/2015/TTLT-BTC-BTNMT	Bộ Tài chính; Bộ Tài nguyên và Môi trường	Quy định phương pháp tính, phương pháp thu, chế độ quản lý và sử dụng tiền sử dụng khu vực biển	2016-01-20		l	c			
    198-2016-tt-btc	Thông tư	2016-11-08	198/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực đường thủy nội địa và đường sắt	2017-01-01		l	c			
    1982-qd-ttg	Quyết định	2016-10-18	1982/QĐ-TTg	Thủ tướng Chính phủ				s	m	5/5		
    199-2001-qd-ttg	Quyết định	2001-12-28	199/2001/QĐ-TTg	Thủ tướng Chính phủ	về việc miễn giảm thuế sử dụng đất nông nghiệp	2002-01-01		s	m	4/4		
    199-2013-nd-cp	Nghị định	2013-11-26	199/2013/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nông nghiệp và Phát triển nông thôn			l	t	2/2		
    199-2016-tt-btc	Thông tư	2016-11-08	199/2016/TT-BTC					l	v			
    20-1999-nd-cp	Nghị định	1999-04-12	20/1999/NĐ-CP					l	v			
    20-2000-qd-ttg	Quyết định	2000-02-03	20/2000/QĐ-TTg	Thủ tướng Chính phủ				s	m	7/7		
    20-2001-qd-bgddt	Quyết định	2001-06-06	20/2001/QĐ-BGDĐT	Bộ Giáo dục và Đào tạo		2001-06-21		l	c			
    20-2002-qd-ttg	Quyết định		20/2002/QĐ-TTg	Thủ tướng Chính phủ	về việc chuyển Bảo hiểm Y tế Việt Nam sang Bảo hiểm Xã hội Việt Nam	2002-01-24		l	c			
    20-2004-ubtvqh11	Pháp lệnh		20/2004/PL-UBTVQH11		Pháp lệnh Chống bán phá giá hàng hóa nhập khẩu vào Việt Nam			l	l	2/2		
    20-2005-qd-bgtvt	Quyết định	2005-03-28	20/2005/QĐ-BGTVT	Bộ Giao thông vận tải	Về tổ chức và hoạt động của hoa tiêu đường thủy nội địa			l	c			
    20-2006-nd-cp	Nghị định	2006-02-20	20/2006/NĐ-CP	Chính phủ	Quy định chi tiết Luật Thương mại về kinh doanh dịch vụ giám định thương mại	2006-03-16		l	c			
    20-2006-qd-bkhcn	Quyết định	2006-11-10	20/2006/QĐ-BKHCN	Bộ Khoa học và Công nghệ				s	m	3/3		
    20-2007-qd-bldtbxh	Quyết định	2007-08-02	20/2007/QĐ-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	ban hành chứng chỉ bồi dưỡng kiến thức cần thiết cho người lao động trước khi đi làm việc ở nước ngoài			s	m	3/3		
    20-2008-nd-cp	Nghị định	2008-02-14	20/2008/NĐ-CP	Chính phủ	về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính			s	km	10/10		
    20-2008-qd-bct	Quyết định	2008-07-31	20/2008/QĐ-BCT					l	v			
    20-2008-qh12	Luật	2008-11-13	20/2008/QH12		Luật Đa dạng sinh học	2009-07-01		s	l	9/9		
    20-2010-nd-cp	Nghị định	2010-03-08	20/2010/NĐ-CP	Chính phủ	Quy định chi tiết thi hành Pháp lệnh sửa đổi Điều 10 của Pháp lệnh Dân số	2010-04-29		l	t	2/2		
    20-2010-tt-bca	Thông tư	2010-06-23	20/2010/TT-BCA	Bộ Công an				l	t	2/2		
    20-2010-tt-bgddt	Thông tư	2010-07-16	20/2010/TT-BGDĐT					l	v			
    20-2010-tt-bkhcn	Thông tư	2010-12-29	20/2010/TT-BKHCN	Bộ Khoa học và Công nghệ		2011-02-12		l	c			
    20-2010-ttlt-btttt-byt	Thông tư liên tịch	2010-08-20	20/2010/TTLT-BTTTT-BYT	Bộ Thông tin và Truyền thông; Bộ Y tế		2010-10-15		l	c			
    20-2011-nd-cp	Nghị định	2011-03-23	20/2011/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành Nghị quyết số 55/2010/QH12 ngày 24 tháng 11 năm 2010 của Quốc hội về miễn, giảm thuế sử dụng đất nông nghiệp	2011-05-15		s	m	7/7		
    20-2011-qd-ttg	Quyết định	2011-03-24	20/2011/QĐ-TTg					l	v			
    20-2011-tt-nhnn	Thông tư	2011-08-29	20/2011/TT-NHNN					l	v			
    20-2012-nd-cp	Nghị định	2012-03-20	20/2012/NĐ-CP					l	v			
    20-2012-qh13	Luật	2012-11-20	20/2012/QH13	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Luật sư	2013-07-01		s	lt	63/63		
    20-2012-tt-btttt	Thông tư	2012-12-04	20/2012/TT-BTTTT	Bộ Thông tin và Truyền thông		2013-01-18		s	m	3/3		
    20-2013-tt-bgddt	Thông tư	2013-06-06	20/2013/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy định bồi dưỡng chuyên môn, nghiệp vụ cho giảng viên các cơ sở giáo dục đại học	2013-07-19		l	c			
    20-2013-tt-bvhttdl	Thông tư	2013-12-31	20/2013/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Quy định một số nội dung quản lý đối với hoạt động phổ biến phim có sử dụng hiệu ứng đặc biệt tác động đến người xem phim	2014-04-01		l	c			
    20-2013-ttlt-byt-bct-bnnptnt	Thông tư liên tịch	2013-08-01	20/2013/TTLT-BYT-BCT-BNNPTNT		Quy định điều kiện, trình tự thủ tục chỉ định cơ sở kiểm nghiệm thực phẩm phục vụ quản lý nhà nước	2013-10-10		s	m	6/6		
    20-2014-nd-cp	Nghị định	2014-03-24	20/2014/NĐ-CP	Chính phủ	Về phổ cập giáo dục, xóa mù chữ			l	t	2/2		
    20-2014-tt-bqp	Thông tư	2014-04-29	20/2014/TT-BQP	Bộ Quốc phòng	Ban hành Quy chế quản lý hoạt động câu lạc bộ hàng không Việt Nam			l	c			
    20-2014-tt-btc	Thông tư	2014-02-12	20/2014/TT-BTC	Bộ Tài chính	Quy định việc nhập khẩu xe ô tô, xe mô tô theo chế độ tài sản di chuyển của công dân Việt Nam định cư ở nước ngoài đã được giải quyết đăng ký thường trú tại Việt Nam	2014-04-01		l	c			
    20-2014-tt-btttt	Thông tư	2014-12-05	20/2014/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về các sản phẩm phần mềm nguồn mở được ưu tiên mua sắm, sử dụng trong cơ quan, tổ chức nhà nước	2015-01-20		l	c			
    20-2015-qd-ttg	Quyết định	2015-06-18	20/2015/QĐ-TTg					l	v			
    20-2015-tt-bnnptnt	Thông tư	2015-06-01	20/2015/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2015-12-01		l	c			
    20-2015-tt-byt	Thông tư	2015-07-27	20/2015/TT-BYT	Bộ Y tế	Hướng dẫn quy trình khảo nghiệm hóa chất, chế phẩm diệt muỗi dạng phun hạt thể tích cực nhỏ	2016-01-01		l	c			
    20-2015-tt-nhnn	Thông tư	2015-10-28	20/2015/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định việc mở và sử dụng tài khoản ngoại tệ ở nước ngoài của người cư trú là tổ chức	2015-12-15		l	c			
    20-2015-ttlt-bgddt-bnv	Thông tư liên tịch	2015-09-14	20/2015/TTLT-BGDĐT-BNV		quy định mã số, tiêu chuẩn chức danh nghề nghiệp giáo viên Mầm non			s	m	3/3		
    20-2016-tt-bct	Thông tư	2016-09-20	20/2016/TT-BCT	Bộ Công Thương	Quy định định mức tiêu hao năng lượng trong ngành công nghiệp thép	2016-11-08		l	c			
    20-2016-tt-btc	Thông tư	2016-02-03	20/2016/TT-BTC	Bộ Tài chính				s	m	12/12		
    20-2016-tt-btnmt	Thông tư	2016-08-25	20/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định về xây dựng, khai thác và sử dụng cơ sở dữ liệu tài nguyên, môi trường biển và hải đảo	2016-10-10		l	t	2/2		
    20-2016-tt-btttt	Thông tư	2016-08-31	20/2016/TT-BTTTT	Bộ Thông tin và Truyền thông		2016-10-15		l	c			
    20-2017-nd-cp	Nghị định	2017-02-24	20/2017/NĐ-CP	Chính phủ				l	t	2/2		
    20-2017-qd-ttg	Quyết định	2017-06-12	20/2017/QĐ-TTg	Thủ tướng Chính phủ	quy định về hoạt động của chương trình, dự án tài chính vi mô của tổ chức chính trị, tổ chức chính trị - xã hội, tổ chức phi chính phủ			s	m	3/3		
    20-2017-qh14	Luật	2017-11-23	20/2017/QH14		Luật Quản lý nợ công	2018-07-01		s	l	8/8		
    20-2017-tt-bgddt	Thông tư	2017-08-18	20/2017/TT-BGDĐT	Bộ Giáo dục và Đào tạo	quy định tiêu chuẩn, điều kiện, nội dung, hình thức thi thăng hạng chức danh nghề nghiệp giáo viên mầm non, phổ thông công lập	2017-10-03		l	c			
    20-2017-tt-bnnptnt	Thông tư	2017-11-10	20/2017/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn thực hiện Nghị định số 39/2017/NĐ-CP ngày 04 tháng 4 năm 2017 của Chính phủ về quản lý thức ăn chăn nuôi, thủy sản			s	m	3/3		
    20-2017-tt-btttt	Thông tư	2017-09-12	20/2017/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về điều phối, ứng cứu sự cố an toàn thông tin mạng trên toàn quốc	2017-11-01		l	c			
    20-2017-tt-byt	Thông tư	2017-05-10	20/2017/TT-BYT	Bộ Y tế	quy định chi tiết một số điều của Luật dược	2017-07-01		s	m	5/5		
    20-2018-qd-ttg	Quyết định	2018-04-26	20/2018/QĐ-TTg	Thủ tướng Chính phủ		2018-06-15		l	c			
    20-2018-tt-bgtvt	Thông tư	2018-04-26	20/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về thông tin, chỉ dẫn, trang thiết bị phục vụ khách hàng, thiết bị an toàn trên phương tiện giao thông đường sắt	2018-07-01		l	c			
    20-2018-tt-bnnptnt	Thông tư	2018-11-15	20/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	quy định về trang phục, biểu trưng, cờ hiệu, cờ truyền thống, thẻ kiểm ngư và mầu sơn tàu, xuồng kiểm ngư	2019-01-01		l	c			
    20-2018-tt-byt	Thông tư	2018-08-30	20/2018/TT-BYT					l	v			
    20-2019-nd-cp	Nghị định	2019-02-21	20/2019/NĐ-CP	Chính phủ				s	m	4/4		
    20-2019-tt-bct	Thông tư	2019-10-30	20/2019/TT-BCT					l	v			
    20-2019-tt-bkhcn	Thông tư	2019-12-10	20/2019/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về đo lường, chất lượng trong kinh doanh khí và hoạt động công bố cơ sở pha chế khí tại Việt Nam	2020-03-15		l	c			
    20-2019-tt-bldtbxh	Thông tư	2019-12-23	20/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    20-2019-tt-bnnptnt	Thông tư	2019-11-22	20/2019/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định việc cập nhật, khai thác và quản lý cơ sở dữ liệu quốc gia về chăn nuôi	2020-01-07		l	c			
    20-2019-tt-btc	Thông tư		20/2019/TT-BTC					l	v			
    20-2019-tt-btnmt	Thông tư	2019-12-18	20/2019/TT-BTNMT					l	v			
    20-2020-nd-cp	Nghị định	2020-02-17	20/2020/NĐ-CP	Chính phủ		2020-04-01		s	m	11/11		
    20-2020-qd-ttg	Quyết định	2020-07-22	20/2020/QĐ-TTg	Thủ tướng Chính phủ	Về mã định danh điện tử của các cơ quan, tổ chức phục vụ kết nối, chia sẻ dữ liệu với các bộ, ngành, địa phương	2020-09-15		l	c			
    20-2020-tt-bgddt	Thông tư	2020-07-27	20/2020/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định chế độ làm việc của giảng viên cơ sở giáo dục đại học	2020-09-11		l	c			
    20-2020-tt-bldtbxh	Thông tư	2020-12-30	20/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Thông tư quy định cơ sở thực hiện bồi dưỡng nghiệp vụ sư phạm cho nhà giáo giáo dục nghề nghiệp			l	t	2/2		
    20-2020-tt-btc	Thông tư	2020-04-01	20/2020/TT-BTC					l	v			
    20-2020-tt-btnmt	Thông tư	2020-12-30	20/2020/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Định mức kinh tế - kỹ thuật đánh giá chất lượng tài liệu khí tượng thủy văn bề mặt	2021-02-15		l	c			
    20-2020-tt-byt	Thông tư	2020-11-26	20/2020/TT-BYT	Bộ Y tế				l	c			
    20-2021-nd-cp	Nghị định	2021-03-15	20/2021/NĐ-CP	Chính phủ	Quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội	2021-07-01		s	m	13/13		
    20-2021-qd-ttg	Quyết định	2021-06-03	20/2021/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quyết định Danh mục và quy định việc quản lý, sử dụng vật tư, phương tiện, trang thiết bị chuyên dùng phòng, chống thiên tai	2021-07-20		l	c			
    20-2021-tt-bct	Thông tư		20/2021/TT-BCT					l	v			
    20-2021-tt-bldtbxh	Thông tư	2021-12-15	20/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về Hệ thống cơ sở dữ liệu về người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	2022-02-01		l	gt	2/2		
    20-2021-tt-btttt	Thông tư	2021-12-03	20/2021/TT-BTTTT					l	v			
    20-2022-nd-cp	Nghị định	2022-03-10	20/2022/NĐ-CP					l	v			
    20-2022-tt-bkhdt	Thông tư	2022-09-30	20/2022/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định chi tiết về lập hồ sơ mời thầu dịch vụ tư vấn đối với gói thầu thuộc phạm vi điều chỉnh của Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương, Hiệp định Thương mại tự do giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Liên mi	2022-11-20		s	mg	3/3		
    20-2022-tt-bnnptnt	Thông tư	2022-12-22	20/2022/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về giám định tư pháp trong lĩnh vực nông nghiệp và phát triển nông thôn	2023-02-20		l	c			
    20-2022-tt-nhnn	Thông tư	2022-12-30	20/2022/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn hoạt động chuyển tiền một chiều từ Việt Nam ra nước ngoài và thanh toán, chuyển tiền cho các giao dịch vãng lai khác của người cư trú là tổ chức, cá nhân	2023-02-15		l	c			
    20-2023-nd-cp	Nghị định		20/2023/NĐ-CP					l	v			
    20-2023-qd-ubnd	Quyết định	2023-09-07	20/2023/QĐ-UBND	Ủy ban nhân dân				s	m	7/7		
    20-2023-qh15	Luật	2023-06-22	20/2023/QH15	Quốc hội	Giao dịch điện tử	2024-07-01		s	kl	16/16		
    20-2023-tt-bct	Thông tư	2023-11-08	20/2023/TT-BCT	Bộ Công Thương		2023-12-25		l	c			
    20-2023-tt-bgddt	Thông tư	2023-10-30	20/2023/TT-BGDĐT	Bộ Giáo dục và Đào tạo		2023-12-16		l	c			
    20-2023-tt-bkhcn	Thông tư	2023-10-12	20/2023/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định tuyển chọn, giao trực tiếp tổ chức và cá nhân thực hiện nhiệm vụ khoa học và công nghệ cấp quốc gia sử dụng ngân sách nhà nước	2023-11-27		s	m	3/3		
    20-2023-tt-bldtbxh	Thông tư	2023-12-29	20/2023/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội	2024-02-15		l	gt	2/2		
    20-2023-tt-btc	Thông tư	2023-04-13	20/2023/TT-BTC	Bộ Tài chính		2023-06-01		l	c			
    20-2023-tt-byt	Thông tư	2023-11-14	20/2023/TT-BYT	Bộ Y tế	Bãi bỏ một số văn bản quy phạm pháp luật do Bộ trưởng Bộ Y tế ban hành	2024-01-01		l	c			
    20-2024-nd-cp	Nghị định		20/2024/NĐ-CP					l	v			
    20-2024-qd-ttg	Quyết định	2024-11-21	20/2024/QĐ-TTg	Thủ tướng Chính phủ		2025-01-06		l	c			
    20-2024-tt-bkhdt	Thông tư	2024-11-13	20/2024/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định Chế độ báo cáo thống kê ngành Thống kê	2025-01-01		s	mg	12/12		
    20-2024-tt-bnnptnt	Thông tư	2024-12-06	20/2024/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2025-06-06		l	c			
    20-2024-tt-btc	Thông tư	2024-03-25	20/2024/TT-BTC	Bộ Tài chính	Quy định về định mức chi phí nhập, chi phí xuất hàng dự trữ quốc gia tại cửa kho dự trữ quốc gia do Tổng cục Dự trữ Nhà nước trực tiếp quản lý			l	c			
    20-2025-qd-ubnd	Quyết định	2025-02-28	20/2025/QĐ-UBND					l	v			
    20-2025-tt-btc	Thông tư	2025-05-05	20/2025/TT-BTC	Bộ Tài chính				l	t	2/2		
    20-2026-nq-cp	Nghị quyết	2026-04-29	20/2026/NQ-CP	Chính phủ	Phân cấp, cắt giảm, đơn giản hóa thủ tục hành chính, điều kiện kinh doanh thuộc phạm vi quản lý nhà nước của Bộ Khoa học và Công nghệ	2026-04-29		s	mg	3/3		
    20-2026-tt-bnnmt	Thông tư	2026-04-03	20/2026/TT-BNNMT					l	v			
    20-2026-tt-btc	Thông tư	2026-03-12	20/2026/TT-BTC		Quy định chi tiết một số điều của Luật Thuế thu nhập doanh nghiệp và Nghị định số 320/2025/NĐ-CP ngày 15 tháng 12 năm 2025 của Chính phủ quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn thi hành Luật Thuế thu nhập doanh nghi	2026-03-12		l	g			
    20-2026-tt-bxd	Thông tư	2026-05-15	20/2026/TT-BXD	Bộ Xây dựng	Quy định về quản lý nhà nước chuyên ngành tại cảng thủy nội địa, bến thủy nội địa, khu neo đậu và quản lý hoạt động hoa tiêu đường thủy nội địa	2026-07-01		l	gt	2/2		
    20-nq-tw	Nghị quyết	2012-11-01	20-NQ/TW	Ban Chấp hành Trung ương	về phát triển khoa học và công nghệ phục vụ sự nghiệp công nghiệp hóa, hiện đại hóa			s	k	1/1		
    20-nq-tw	Nghị quyết	2017-10-25	20-NQ/TW	Ban Chấp hành Trung ương	về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới			s	k			
    20-nq-tw	Nghị quyết	2022-06-16	20-NQ/TW	Ban Chấp hành Trung ương	về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể trong giai đoạn mới			s	k			
    200-2016-tt-btc	Thông tư	2016-11-09	200/2016/TT-BTC	Bộ Tài chính	Quy định việc lập, quản lý, sử dụng và quyết toán kinh phí bảo đảm hoạt động của cơ quan thi hành án dân sự, kinh phí cưỡng chế thi hành án	2017-01-01		l	c			
    200-2026-nd-cp	Nghị định	2026-06-05	200/2026/NĐ-CP	Chính phủ	Quy định về chào bán, giao dịch trái phiếu doanh nghiệp riêng lẻ tại thị trường trong nước và chào bán trái phiếu doanh nghiệp ra thị trường quốc tế	2026-06-05		l	gt	2/2		
    200-ttr-ubnd	Tờ trình	2025-06-18	200/TTr-UBND	Ủy ban nhân dân				s	m	3/3		
    200-ubtvqh	Nghị quyết	1966-01-18	200/NQ-TVQH	Ủy ban Thường vụ Quốc hội				s	m	6/6		
    201-2012-tt-btc	Thông tư	2012-11-16	201/2012/TT-BTC					l	v			
    201-2013-tt-btc	Thông tư	2013-12-20	201/2013/TT-BTC					l	v			
    202-2012-tt-btc	Thông tư	2012-11-19	202/2012/TT-BTC	Bộ Tài chính	Hướng dẫn về đăng ký, quản lý và công khai danh sách kiểm toán viên hành nghề kiểm toán	2013-03-01		l	t	2/2		
    202-2015-tt-btc	Thông tư	2015-12-18	202/2015/TT-BTC	Bộ Tài chính	hướng dẫn về niêm yết chứng khoán trên Sở Giao dịch Chứng khoán			s	m	4/4		
    202-2016-tt-btc	Thông tư	2016-11-09	202/2016/TT-BTC					l	v			
    202-2025-qh15	Nghị quyết	2025-06-12	202/2025/QH15	Quốc hội	về việc sắp xếp đơn vị hành chính cấp tỉnh	2025-06-12		s	km	10/10		
    202-tccp-vc	Quyết định	1994-06-08	202/TCCP-VC	Ban Tổ chức - Cán bộ Chính phủ				s	m	4/4		
    203-2012-tt-btc	Thông tư	2012-11-19	203/2012/TT-BTC	Bộ Tài chính	Về trình tự, thủ tục cấp, quản lý, sử dụng Giấy chứng nhận đủ điều kiện kinh doanh dịch vụ kiểm toán	2013-05-01		l	t	2/2		
    203-2014-tt-btc	Thông tư	2014-12-22	203/2014/TT-BTC	Bộ Tài chính	Hướng dẫn xử lý hàng hóa tồn đọng thuộc địa bàn hoạt động hải quan	2015-02-05		s	m	5/5		
    203-2015-tt-btc	Thông tư	2015-12-21	203/2015/TT-BTC	Bộ Tài chính	hướng dẫn về giao dịch trên thị trường chứng khoán			l	t	2/2		
    203-2016-tt-btc	Thông tư	2016-11-09	203/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý phí thực hiện ủy thác tư pháp về dân sự có yếu tố nước ngoài	2017-01-01		l	c			
    203-2025-qh15	Nghị quyết	2025-06-16	203/2025/QH15	Quốc hội	sửa đổi, bổ sung một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam	2025-06-16		s	k			
    204-2004-nd-cp	Nghị định	2004-12-14	204/2004/NĐ-CP	Chính phủ	về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang			s	km	176/180		
    204-2013-tt-btc	Thông tư	2013-12-24	204/2013/TT-BTC					l	v			
    204-2015-tt-btc	Thông tư	2015-12-21	204/2015/TT-BTC					l	v			
    204-2016-tt-btc	Thông tư	2016-11-09	204/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Yersin	2017-01-01		l	c			
    205-2004-nd-cp	Nghị định	2004-12-14	205/2004/NĐ-CP	Chính phủ				s	m	3/3		
    205-2010-tt-btc	Thông tư	2010-12-15	205/2010/TT-BTC	Bộ Tài chính	hướng dẫn Nghị định số 40/2007/NĐ-CP ngày 16/03/2007 của Chính phủ quy định về việc xác định trị giá hải quan đối với hàng hóa xuất khẩu, nhập khẩu			s	m	5/5		
    205-2011-tt-btc	Thông tư	2011-12-30	205/2011/TT-BTC	Bộ Tài chính	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với gạo			l	c			
    205-2016-tt-btc	Thông tư	2016-11-09	205/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan Bảo tàng Phụ nữ Việt Nam	2017-01-01		l	c			
    205-qd-tw	Quy định	2019-09-23	205-QĐ/TW	Bộ Chính trị	về việc kiểm soát quyền lực trong công tác cán bộ và chống chạy chức, chạy quyền			s	k			
    2056-tb-tu	Kết luận	2025-02-07	2056-TB/TU					l	t	2/2		
    206-2010-ttlt-btc-bgddt-bng	Thông tư liên tịch	2010-12-15	206/2010/TTLT-BTC-BGDĐT-BNG					s	m	5/5		
    206-2013-ttlt-btc-bca	Thông tư liên tịch	2013-12-25	206/2013/TTLT-BTC-BCA	Bộ Tài chính; Bộ Công an	Hướng dẫn về việc thu, nộp thuế thu nhập cá nhân đối với sỹ quan, hạ sỹ quan, công chức, viên chức và nhân viên hưởng lương trong Công an nhân dân	2014-02-07		l	c			
    206-2016-tt-btc	Thông tư	2016-11-09	206/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thăm quan các Vườn quốc gia Bạch Mã, Cúc Phương, Ba Vì, Tam Đảo, Yokdon, Cát Tiên	2017-01-01		l	c			
    206-2025-qh15	Nghị quyết	2025-06-24	206/2025/QH15	Quốc hội	về cơ chế đặc biệt xử lý khó khăn, vướng mắc do quy định của pháp luật			s	k	1/1		
    207-2016-tt-btc	Thông tư	2016-11-09	207/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực trồng trọt và giống cây lâm nghiệp	2017-01-01		l	c			
    207-2026-nd-cp	Nghị định	2026-06-15	207/2026/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Xây dựng về quản lý chất lượng, thi công xây dựng và bảo trì công trình xây dựng	2026-07-01		s	mg	12/12		
    2074-tb-tu	Thông báo	2025-02-24	2074-TB/TU					s	m	5/5		
    2076-1998-ttlt-bqp-bldtbxh-btc	Thông tư liên tịch	1998-07-08	2076/1998/TTLT/BQP-BLĐTBXH-BTC	Bộ Quốc phòng; Bộ Lao động - Thương binh và Xã hội; Bộ Tài chính	Hướng dẫn thực hiện một số chế độ chính sách đối với bộ đội biên phòng	1998-07-23		l	c			
    208-2004-nd-cp	Nghị định	2004-12-14	208/2004/NĐ-CP	Chính phủ				s	m	4/4		
    208-2014-ttlt-btc-bgddt	Thông tư liên tịch	2014-12-26	208/2014/TTLT-BTC-BGDĐT	Bộ Tài chính; Bộ Giáo dục và Đào tạo		2015-02-10		l	c			
    208-2016-tt-btc	Thông tư	2016-11-10	208/2016/TT-BTC					l	v			
    208-2025-qh15	Nghị quyết	2025-06-25	208/2025/QH15	Quốc hội	Sửa đổi, bổ sung một số điều của Nội quy kỳ họp Quốc hội ban hành kèm theo Nghị quyết số 71/2022/QH15 ngày 15 tháng 11 năm 2022 của Quốc hội			l	c			
    2083-qd-ubnd	Quyết định	2016-12-08	2083/QĐ-UBND	Chủ tịch Ủy ban nhân dân				l	t	2/2		
    209-2012-ttlt-btc-btp	Thông tư liên tịch	2012-11-30	209/2012/TTLT-BTC-BTP		hướng dẫn việc lập, quản lý, sử dụng và quyết toán kinh phí bảo đảm hoạt động của cơ quan, tổ chức trợ giúp pháp lý nhà nước			l	t	2/2		
    209-2013-nd-cp	Nghị định	2013-12-18	209/2013/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều Luật Thuế giá trị gia tăng			s	m	5/5		
    209-2016-tt-btc	Thông tư	2016-11-10	209/2016/TT-BTC	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định dự án đầu tư xây dựng, phí thẩm định thiết kế cơ sở			l	t	2/2		
    21-2000-qh10	Luật		21/2000/QH10		Luật Khoa học và công nghệ			l	l	1/1		
    21-2003-qd-ttg	Quyết định	2003-01-29	21/2003/QĐ-TTg					l	v			
    21-2004-qh11	Luật		21/2004/QH11		Luật Phá sản			l	l	10/10		
    21-2004-ttlt-bldtbxh-byt	Thông tư liên tịch	2004-12-09	21/2004/TTLT/BLĐTBXH-BYT	Bộ Lao động - Thương binh và Xã hội; Bộ Y tế	Hướng dẫn, quy định danh mục chỗ làm việc, công việc không được sử dụng lao động dưới 18 tuổi trong các cơ sở kinh doanh dịch vụ dễ bị lợi dụng để hoạt động mại dâm	2005-01-03		l	c			
    21-2004-ubtvqh11	Pháp lệnh		21/2004/UBTVQH11		Pháp lệnh Tín ngưỡng, tôn giáo			l	l	2/2		
    21-2006-qd-btc	Quyết định	2006-04-03	21/2006/QĐ-BTC					l	v			
    21-2006-qd-btnmt	Quyết định	2006-12-15	21/2006/QĐ-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Quy phạm quan trắc hải văn ven bờ	2007-01-15		l	c			
    21-2007-tt-bkhcn	Thông tư		21/2007/TT-BKHCN					l	v			
    21-2007-tt-bldtbxh	Thông tư	2007-10-08	21/2007/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	hướng dẫn chi tiết một số điều của Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng			s	m	7/7		
    21-2008-qd-nhnn	Quyết định		21/2008/QĐ-NHNN					l	v			
    21-2008-qh12	Luật	2008-11-13	21/2008/QH12	Quốc hội	Luật Công nghệ cao	2009-07-01		s	lt	79/79		
    21-2008-ttlt-bqp-bldtbxh-btc	Thông tư liên tịch	2008-02-26	21/2008/TTLT-BQP-BLĐTBXH-BTC					s	m	4/4		
    21-2009-nd-cp	Nghị định	2009-02-23	21/2009/NĐ-CP	Chính phủ		2009-04-10		l	t	2/2		
    21-2009-tt-bnnptnt	Thông tư	2009-04-24	21/2009/TT-BNN	Bộ Nông nghiệp và Phát triển nông thôn		2009-06-08		l	c			
    21-2010-tt-btttt	Thông tư	2010-09-08	21/2010/TT-BTTTT	Bộ Thông tin và Truyền thông	quy định về lập đề cương và dự toán chi tiết đối với hoạt động ứng dụng công nghệ thông tin nhưng không yêu cầu phải lập dự án			l	t	2/2		
    21-2011-nd-cp	Nghị định	2011-03-29	21/2011/NĐ-CP	Chính phủ	Quy định chi tiết và biện pháp thi hành Luật Sử dụng năng lượng tiết kiệm và hiệu quả	2011-05-15		l	c			
    21-2011-tt-bca	Thông tư	2011-04-25	21/2011/TT-BCA	Bộ Công an	Quy định về trình tự, thủ tục thực hiện quyết định chưa cho nhập cảnh, chưa được xuất cảnh, tạm hoãn xuất cảnh	2011-06-10		l	c			
    21-2011-tt-btc	Thông tư		21/2011/TT-BTC					l	v			
    21-2011-tt-btttt	Thông tư	2011-07-13	21/2011/TT-BTTTT					l	t	2/2		
    21-2011-tt-byt	Thông tư	2011-06-07	21/2011/TT-BYT					l	v			
    21-2012-nd-cp	Nghị định	2012-03-21	21/2012/NĐ-CP	Chính phủ	về quản lý cảng biển và luồng hàng hải			s	m	4/4		
    21-2012-qd-ubnd	Quyết định	2012-08-14	21/2012/QĐ-UBND					l	v			
    21-2012-qh13	Luật	2012-11-20	21/2012/QH13		Luật Quản lý thuế			l	l	31/31		
    21-2012-tt-bnnptnt	Thông tư	2012-06-05	21/2012/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2012-07-20		l	c			
    21-2012-tt-btttt	Thông tư	2012-12-17	21/2012/TT-BTTTT	Bộ Thông tin và Truyền thông	quy định về hoạt động của Tổng công ty Bưu điện Việt Nam trong các tổ chức quốc tế về bưu chính	2013-02-01		l	c			
    21-2013-tt-bct	Thông tư	2013-09-25	21/2013/TT-BCT	Bộ Công Thương		2013-10-15		s	m	87/87		
    21-2013-tt-bldtbxh	Thông tư	2013-10-10	21/2013/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định mức trần tiền ký quỹ và thị trường lao động mà doanh nghiệp dịch vụ được thỏa thuận ký quỹ với người lao động			s	m	3/3		
    21-2013-tt-bnnptnt	Thông tư		21/2013/TT-BNNPTNT					l	v			
    21-2013-tt-btp	Thông tư	2013-12-18	21/2013/TT-BTP					l	v			
    21-2014-tt-bkhcn	Thông tư	2014-07-15	21/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về đo lường đối với lượng của hàng đóng gói sẵn	2014-08-30		l	c			
    21-2014-tt-btp	Thông tư	2014-11-07	21/2014/TT-BTP	Bộ Tư pháp	Quy định mẫu trang phục, việc quản lý, sử dụng trang phục của Trợ giúp viên pháp lý	2014-12-25		l	c			
    21-2014-tt-btttt	Thông tư	2014-12-16	21/2014/TT-BTTTT	Bộ Thông tin và Truyền thông	Ban hành Quy chuẩn kỹ thuật quốc gia về tương thích điện từ đối với thiết bị thông tin vô tuyến điện	2015-01-01		l	c			
    21-2014-tt-nhnn	Thông tư	2014-08-14	21/2014/TT-NHNN					l	v			
    21-2015-nd-cp	Nghị định	2015-02-14	21/2015/NĐ-CP	Chính phủ				s	m	3/3		
    21-2015-qd-ttg	Quyết định	2015-06-18	21/2015/QĐ-TTg					l	v			
    21-2015-tt-bnnptnt	Thông tư	2015-06-08	21/2015/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Về quản lý thuốc bảo vệ thực vật	2015-08-01		s	m	3/3		
    21-2015-tt-byt	Thông tư	2015-07-27	21/2015/TT-BYT	Bộ Y tế	Hướng dẫn quy trình khảo nghiệm tấm hóa chất xua, diệt muỗi dùng điện	2016-01-01		l	c			
    21-2015-tt-nhnn	Thông tư	2015-11-16	21/2015/TT-NHNN	Ngân hàng Nhà nước Việt Nam				l	c			
    21-2015-ttlt-bgddt-bnv	Thông tư liên tịch	2015-09-16	21/2015/TTLT-BGDĐT-BNV		quy định mã số, tiêu chuẩn chức danh nghề nghiệp giáo viên Tiểu học công lập			s	m	3/3		
    21-2015-ttlt-bkhcn-bnv-btc	Thông tư liên tịch	2015-11-06	21/2015/TTLT-BKHCN-BNV-BTC	Bộ Khoa học và Công nghệ; Bộ Nội vụ; Bộ Tài chính	Hướng dẫn thực hiện chính sách sử dụng, trọng dụng cá nhân hoạt động khoa học và công nghệ	2016-01-01		l	c			
    21-2015-ttlt-btc-bgtvt	Thông tư liên tịch	2015-02-12	21/2015/TTLT-BTC-BGTVT	Bộ Tài chính; Bộ Giao thông vận tải	Hướng dẫn quản lý, sử dụng và quyết toán kInh phí chỉ thường xuyên từ ngân sách nhà nước cho công tác bảo đảm an ninh hàng không dân dụng	2015-04-01		l	c			
    21-2016-tt-bct	Thông tư	2016-09-20	21/2016/TT-BCT	Bộ Công Thương	quy định thực hiện quy tắc xuất xứ trong Hiệp định thương mại Tự do giữa Việt Nam và Liên minh kinh tế Á-Âu của Bộ Công Thương			l	c			
    21-2016-tt-bgtvt	Thông tư		21/2016/TT-BGTVT					l	v			
    21-2016-tt-nhnn	Thông tư	2016-06-30	21/2016/TT-NHNN	Ngân hàng Nhà nước Việt Nam		2016-07-01		l	c			
    21-2016-ttlt-bldtbxh-bca-bng	Thông tư liên tịch		21/2016/TTLT-BLĐTBXH-BCA-BNG					l	v			
    21-2017-nd-cp	Nghị định	2017-02-24	21/2017/NĐ-CP	Chính phủ				l	t	2/2		
    21-2017-qd-ttg	Quyết định	2017-06-15	21/2017/QĐ-TTg	Thủ tướng Chính phủ	về hạn mức trả tiền bảo hiểm			l	t	2/2		
    21-2017-qh14	Luật	2017-11-24	21/2017/QH14	Quốc hội	Quy hoạch	2019-01-01		l	klt	62/62		
    21-2017-tt-bgtvt	Thông tư		21/2017/TT-BGTVT					l	v			
    21-2017-tt-byt	Thông tư	2017-05-10	21/2017/TT-BYT					l	v			
    21-2018-nd-cp	Nghị định	2018-02-23	21/2018/NĐ-CP	Chính phủ	Quy định về công tác bảo vệ vận chuyển hàng đặc biệt của Nhà nước do lực lượng Cảnh sát nhân dân có trách nhiệm vũ trang bảo vệ	2018-04-10		l	c			
    21-2018-tt-bct	Thông tư		21/2018/TT-BCT					l	v			
    21-2018-tt-bgtvt	Thông tư	2018-04-27	21/2018/TT-BGTVT					l	v			
    21-2018-tt-bldtbxh	Thông tư	2018-11-30	21/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định tiêu chí xác định chương trình chất lượng cao trình độ trung cấp, trình độ cao đẳng	2019-01-15		s	m	3/3		
    21-2018-tt-bnnptnt	Thông tư	2018-11-15	21/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2019-01-01		l	t	2/2		
    21-2018-tt-btttt	Thông tư	2018-12-28	21/2018/TT-BTTTT	Bộ Thông tin và Truyền thông		2019-07-01		l	c			
    21-2018-tt-byt	Thông tư	2018-09-12	21/2018/TT-BYT					l	v			
    21-2019-tt-bct	Thông tư	2019-11-08	21/2019/TT-BCT	Bộ Công Thương	Quy định Quy tắc xuất xứ hàng hóa trong Hiệp định Thương mại tự do ASEAN - Hồng Công, Trung Quốc	2019-12-23		l	c			
    21-2019-tt-bgtvt	Thông tư	2019-06-12	21/2019/TT-BGTVT	Bộ Giao thông vận tải		2019-08-01		l	c			
    21-2019-tt-bkhcn	Thông tư	2019-12-18	21/2019/TT-BKHCN	Bộ Khoa học và Công nghệ	quy định quy trình xây dựng định mức kinh tế - kỹ thuật dịch vụ sự nghiệp công sử dụng ngân sách nhà nước thuộc lĩnh vực quản lý nhà nước của Bộ Khoa học và Công nghệ			s	m	3/3		
    21-2019-tt-bldtbxh	Thông tư	2019-12-23	21/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    21-2019-tt-bnnptnt	Thông tư	2019-11-28	21/2019/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn một số điều của Luật Chăn nuôi về thức ăn chăn nuôi	2020-01-14		l	t	2/2		
    21-2020-tt-bgtvt	Thông tư		21/2020/TT-BGTVT					l	v			
    21-2020-tt-bldtbxh	Thông tư	2020-12-30	21/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	6/6		
    21-2021-qd-ttg	Quyết định	2021-06-21	21/2021/QĐ-TTg	Thủ tướng Chính phủ	Quy định về thành phần và nhiệm vụ, quyền hạn của Hội đồng phối hợp phổ biến, giáo dục pháp luật	2021-08-08		s	m	3/3		
    21-2021-tt-bldtbxh	Thông tư	2021-12-15	21/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định chi tiết một số điều của Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	2022-02-01		s	mg	30/30		
    21-2021-tt-btnmt	Thông tư	2021-11-29	21/2021/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định tiêu chí phân loại điều kiện thành lập, sáp nhập, hợp nhất, giải thể các đơn vị sự nghiệp công lập thuộc ngành, lĩnh vực tài nguyên và môi trường	2022-02-01		l	c			
    21-2021-tt-byt	Thông tư	2021-11-26	21/2021/TT-BYT	Bộ Y tế	quy định về vệ sinh trong mai táng, hỏa táng	2022-01-10		l	c			
    21-2022-nd-cp	Nghị định	2022-03-10	21/2022/NĐ-CP					l	v			
    21-2022-tt-bkhdt	Thông tư	2022-09-30	21/2022/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định chi tiết về lập hồ sơ mời thầu dịch vụ phi tư vấn đối với gói thầu thuộc phạm vi điều chỉnh của Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương, Hiệp định Thương mại tự do giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Liê	2022-11-20		s	mg	3/3		
    21-2023-nd-cp	Nghị định	2023-05-05	21/2023/NĐ-CP	Chính phủ	Quy định về bảo hiểm vi mô	2023-05-05		s	m	3/3		
    21-2023-qh15	Luật	2023-06-22	21/2023/QH15		Luật sửa đổi, bổ sung một số điều của Luật Công an nhân dân	2023-08-15		s	l	2/2		
    21-2023-tt-bgddt	Thông tư	2023-10-30	21/2023/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức hỗ trợ giáo dục người khuyết tật trong các cơ sở giáo dục công lập	2023-12-16		l	c			
    21-2023-tt-bkhdt	Thông tư	2023-12-31	21/2023/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Sửa đổi, bổ sung một số điều của Thông tư số 08/2019/TT-BKHĐT ngày 17 tháng 5 năm 2019 của Bộ trưởng Bộ Kế hoạch và Đầu tư hướng dẫn về định mức cho hoạt động quy hoạch	2024-02-15		s	mg	12/12		
    21-2024-nd-cp	Nghị định	2024-02-23	21/2024/NĐ-CP	Chính phủ				s	m	34/34		
    21-2024-qd-ubnd	Quyết định	2024-03-06	21/2024/QĐ-UBND					l	v			
    21-2024-tt-bnnptnt	Thông tư	2024-12-11	21/2024/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2025-01-25		l	c			
    21-2024-tt-btc	Thông tư	2024-03-25	21/2024/TT-BTC	Bộ Tài chính	Quy định về định mức chi phí bảo quản hàng dự trữ quốc gia do Tổng cục Dự trữ Nhà nước trực tiếp quản lý	2024-05-15		l	c			
    21-2024-tt-byt	Thông tư	2024-10-17	21/2024/TT-BYT	Bộ Y tế	quy định phương pháp định giá dịch vụ khám bệnh, chữa bệnh			s	m	8/8		
    21-2025-nd-cp	Nghị định	2025-02-10	21/2025/NĐ-CP	Chính phủ				l	c			
    21-2025-qd-ttg	Quyết định	2025-07-04	21/2025/QĐ-TTg	Thủ tướng Chính phủ	quy định tiêu chí môi trường và việc xác nhận dự án đầu tư thuộc danh mục phân loại xanh			s	m	3/3		
    21-2025-tt-bnnmt	Thông tư		21/2025/TT-BNNMT					l	v			
    21-2026-nd-cp	Nghị định	2026-01-16	21/2026/NĐ-CP					l	v			
    21-2026-nq-cp	Nghị quyết	2026-04-29	21/2026/NQ-CP	Chính phủ	Cắt giảm, đơn giản hóa điều kiện kinh doanh, thủ tục hành chính và phân cấp thẩm quyền thực hiện thủ tục hành chính trong lĩnh vực y tế	2026-04-29		s	mg	4/4		
    21-2026-tt-btc	Thông tư	2026-03-17	21/2026/TT-BTC		Sửa đổi, bổ sung một số điều của Thông tư số 80/2021/TT-BTC ngày 29 tháng 9 năm 2021 của Bộ trưởng Bộ Tài chính hướng dẫn thi hành một số điều của Luật Quản lý thuế và Nghị định số 126/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy 	2026-03-17		l	g			
    21-ct-ttg	Chỉ thị	2026-05-20	21/CT-TTg		Về việc sắp xếp thôn, tổ dân phố và bố trí, sử dụng, chế độ, chính sách đối với người hoạt động không chuyên trách ở cấp xã, ở thôn, tổ dân phố			l	g			
    21-kl-tw	Kết luận	2021-10-25	21-KL/TW	Ban Chấp hành Trung ương	về đẩy mạnh xây dựng, chỉnh đốn Đảng và hệ thống chính trị			s	k			
    21-nq-tw	Nghị quyết	2017-10-25	21-NQ/TW	Ban Chấp hành Trung ương	về công tác dân số trong tình hình mới			s	k			
    21-nq-tw	Nghị quyết	2022-06-16	21-NQ/TW	Ban Chấp hành Trung ương	về tăng cường củng cố, xây dựng tổ chức cơ sở đảng và nâng cao chất lượng đội ngũ đảng viên trong giai đoạn mới			s	k			
    210-1999-qd-ttg	Quyết định	1999-10-27	210/1999/QĐ-TTg					l	v			
    210-2012-tt-btc	Thông tư	2012-11-30	210/2012/TT-BTC	Bộ Tài chính	hướng dẫn về thành lập và hoạt động công ty chứng khoán			s	m	4/4		
    210-2013-nd-cp	Nghị định	2013-12-19	210/2013/NĐ-CP	Chính phủ				s	m	5/5		
    210-2015-tt-btc	Thông tư	2015-12-30	210/2015/TT-BTC	Bộ Tài chính	Quy định sử dụng nguồn ngân sách nhà nước mua bảo hiểm trách nhiệm trong khám bệnh, chữa bệnh đối với cơ sở khám bệnh, chữa bệnh công lập	2016-02-15		l	c			
    210-2016-tt-btc	Thông tư	2016-11-10	210/2016/TT-BTC					l	v			
    210-kl-tw	Kết luận	2025-11-12	210-KL/TW	Ban Chấp hành Trung ương	về tiếp tục xây dựng, hoàn thiện tổ chức bộ máy của hệ thống chính trị trong thời gian tới			s	k	4/4		
    211-2004-nd-cp	Nghị định	2004-12-22	211/2004/NĐ-CP					l	v			
    211-2013-nd-cp	Nghị định	2013-12-19	211/2013/NĐ-CP					l	v			
    211-2013-tt-btc	Thông tư	2013-12-30	211/2013/TT-BTC	Bộ Tài chính				s	m	3/3		
    211-2013-tt-btp	Thông tư		211/2013/TT-BTP					l	v			
    211-2016-tt-btc	Thông tư	2016-11-10	211/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí đăng ký quyền tác giả, quyền liên quan đến tác giả	2017-01-01		l	c			
    2114-ttr-snv	Tờ trình	2025-06-28	2114/TTr-SNV					s	m	6/6		
    212-2013-ttlt-btc-bqp	Thông tư liên tịch	2013-12-30	212/2013/TTLT-BTC-BQP	Bộ Tài chính; Bộ Quốc phòng	Hướng dẫn về việc thu nộp thuế thu nhập cá nhân đối với sỹ quan, quân nhân chuyên nghiệp, cán bộ, công chức, viên chức và nhân viên hưởng lương thuộc Bộ Quốc phòng	2014-02-12		l	c			
    212-2015-tt-btc	Thông tư	2015-02-14	212/2015/TT-BTC	Bộ Tài chính	Thông tư hướng dẫn chính sách thuế thu nhập doanh nghiệp đối với hoạt động bảo vệ môi trường quy định tại Nghị định số 19/2015/NĐ-CP	2016-02-14		l	c			
    212-2016-tt-btc	Thông tư	2016-11-10	212/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép kinh doanh karaoke, vũ trường	2017-01-01		l	c			
    212-2025-nd-cp	Nghị định	2025-07-25	212/2025/NĐ-CP	Chính phủ	Quy định chi tiết hoạt động đầu tư từ quỹ bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp	2025-07-25		s	mg	3/3		
    214-2012-tt-btc	Thông tư	2012-12-06	214/2012/TT-BTC	Bộ Tài chính	Ban hành hệ thống chuẩn mực kiểm toán Việt Nam	2014-01-01		l	c			
    214-2025-nd-cp	Nghị định	2025-08-04	214/2025/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Đấu thầu về lựa chọn nhà thầu			s	m	4/4		
    215-1999-qd-ttg	Quyết định	1999-11-03	215/1999/QĐ-TTg					l	v			
    215-2010-tt-btc	Thông tư	2010-12-29	215/2010/TT-BTC	Bộ Tài chính				l	t	2/2		
    215-2015-tt-btc	Thông tư	2015-12-31	215/2015/TT-BTC	Bộ Tài chính		2016-02-20		l	c			
    2151-qd-ttg	Quyết định	2013-11-11	2151/QĐ-TTg	Thủ tướng Chính phủ	phê duyệt Chương trình Xúc tiến du lịch quốc gia giai đoạn 2013-2020			s	m	4/4		
    216-2013-nd-cp	Nghị định	2013-12-24	216/2013/NĐ-CP	Chính phủ	quy định về tổ chức và hoạt động của thanh tra ngành Kế hoạch và Đầu tư			s	m	4/4		
    216-2016-tt-btc	Thông tư	2016-11-10	216/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thi hành án dân sự	2017-01-01		l	t	2/2		
    217-2015-tt-btc	Thông tư	2015-12-31	217/2015/TT-BTC					l	v			
    217-2016-tt-btc	Thông tư	2016-11-10	217/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xác minh giấy tờ, tài liệu theo yêu cầu của cá nhân	2017-01-01		l	c			
    217-qd-tw	Quyết định	2013-12-12	217-QĐ/TW	Bộ Chính trị	ban hành Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội			s	k			
    218-2002-qd-nhnn	Quyết định	2002-03-22	218/2002/QĐ-NHNN					l	v			
    218-2012-ttlt-btc-bkhcn	Thông tư liên tịch	2012-12-20	218/2012/TTLT-BTC-BKHCN		Quy định quản lý tài chính thực hiện Chương trình phát triển sản phẩm quốc gia đến năm 2020	2013-02-05		s	m	3/3		
    218-2013-nd-cp	Nghị định	2013-12-26	218/2013/NĐ-CP	Chính phủ	quy định và hướng dẫn thi hành Luật Thuế thu nhập doanh nghiệp	2014-02-15		s	m	11/11		
    218-2013-tt-bqp	Thông tư	2013-12-19	218/2013/TT-BQP	Bộ Quốc phòng	Hướng dẫn khiếu nại và giải quyết khiếu nại trong Quân đội	2014-02-02		l	t	2/2		
    218-2016-tt-bqp	Thông tư	2016-12-27	218/2016/TT-BQP	Bộ Quốc phòng		2017-02-15		l	c			
    218-2016-tt-btc	Thông tư	2016-11-10	218/2016/TT-BTC					l	v			
    218-qd-tw	Quyết định	2013-12-12	218-QĐ/TW	Bộ Chính trị	ban hành Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền			s	k			
    219-2003-ubtvqh11	Nghị quyết	2003-01-09	219/2003/NQ-UBTVQH11					l	v			
    219-2010-tt-btc	Thông tư	2010-12-30	219/2010/TT-BTC	Bộ Tài chính	Hướng dẫn tiêu chí xác định tổ chức bảo hiểm có uy tín trong lĩnh vực hàng hải theo quy định tại Pháp lệnh Thủ tục bắt giữ tàu biển	2011-03-01		l	c			
    219-2012-ttlt-btc-bkhcn	Thông tư liên tịch	2012-12-20	219/2012/TTLT-BTC-BKHCN		quy định quản lý tài chính thực hiện Chương trình quốc gia phát triển công nghệ cao đến năm 2020	2013-02-15		s	m	4/4		
    219-2013-nd-cp	Nghị định	2013-12-26	219/2013/NĐ-CP	Chính phủ	Về quản lý vay, trả nợ nước ngoài của doanh nghiệp không được Chính phủ bảo lãnh	2014-02-15		l	c			
    219-2013-tt-bqp	Thông tư	2013-12-20	219/2013/TT-BQP	Bộ Quốc phòng		2014-02-04		l	c			
    219-2013-tt-btc	Thông tư	2013-12-31	219/2013/TT-BTC	Bộ Tài chính				s	m	5/5		
    219-2016-tt-btc	Thông tư	2016-11-10	219/2016/TT-BTC					l	v			
    22-2000-qh10	Luật		22/2000/QH10		Luật Hôn nhân và gia đình			l	l	4/4		
    22-2004-qh11	Luật		22/2004/QH11		Luật Thanh tra			l	l	1/1		
    22-2004-ubtvqh11	Pháp lệnh		22/2004/PL-UBTVQH11		Pháp lệnh Chống trợ cấp hàng hóa nhập khẩu vào Việt Nam			l	l	2/2		
    22-2006-qd-bkhcn	Quyết định	2006-11-10	22/2006/QĐ-BKHCN					l	v			
    22-2008-qd-byt	Quyết định	2008-07-02	22/2008/QĐ-BYT					l	v			
    22-2008-qh12	Luật	2008-11-13	22/2008/QH12	Quốc hội	Cán bộ, công chức	2010-01-01		s	kl	6/6		
    22-2008-tt-bldtbxh	Thông tư	2008-10-15	22/2008/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện chế độ ăn giữa ca trong công ty nhà nước			l	t	2/2		
    22-2009-tt-bkhcn	Thông tư	2009-09-30	22/2009/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn trình tự, thủ tục đăng ký sản phẩm mới có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ	2009-11-14		l	c			
    22-2009-tt-byt	Thông tư	2009-11-24	22/2009/TT-BYT	Bộ Y tế	quy định về đăng ký thuốc			s	m	3/3		
    22-2010-tt-bnnptnt	Thông tư	2010-04-06	22/2010/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2010-05-21		l	c			
    22-2011-tt-bca	Thông tư	2011-04-26	22/2011/TT-BCA					l	v			
    22-2011-tt-bnnptnt	Thông tư	2011-04-06	22/2011/TT-BNNPTNT					l	v			
    22-2011-tt-byt	Thông tư	2011-06-10	22/2011/TT-BYT	Bộ Y tế	quy định tổ chức và hoạt động của khoa dược bệnh viện			s	m	4/4		
    22-2011-ttlt-btc-bkhcn	Thông tư liên tịch	2011-02-21	22/2011/TTLT-BTC-BKHCN		Hướng dẫn quản lý tài chính đối với các dự án sản xuất thử nghiệm được ngân sách nhà nước hỗ trợ kinh phí	2011-04-08		s	m	5/5		
    22-2012-qh13	Luật	2012-11-20	22/2012/QH13	Quốc hội	Luật Dự trữ quốc gia	2013-07-01		s	lt	41/41		
    22-2012-tt-bnnptnt	Thông tư	2012-06-05	22/2012/TT-BNNPTNT					l	v			
    22-2012-tt-btttt	Thông tư	2012-12-18	22/2012/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về phạm vi dịch vụ bưu chính dành riêng	2013-02-03		l	c			
    22-2012-tt-nhnn	Thông tư	2012-06-22	22/2012/TT-NHNN	Ngân hàng Nhà nước Việt Nam	về hướng dẫn thực hiện Quyết định số 63/2010/QĐ-TTg ngày 15 tháng 10 năm 2010			l	t	2/2		
    22-2012-ttlt-bgtvt-bvhttdl	Thông tư liên tịch	2012-06-26	22/2012/TTLT-BGTVT-BVHTTDL	Bộ Giao thông vận tải; Bộ Văn hóa, Thể thao và Du lịch	Quy định về bảo đảm an toàn giao thông trong hoạt động vận tải khách du lịch bằng phương tiện thủy nội địa	2013-01-01		l	c			
    22-2013-qd-ttg	Quyết định	2013-04-26	22/2013/QĐ-TTg	Thủ tướng Chính phủ	về hỗ trợ người có công với cách mạng về nhà ở			s	m	14/14		
    22-2013-tt-bldtbxh	Thông tư	2013-10-15	22/2013/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định mẫu và nội dung của hợp đồng cung ứng lao động và hợp đồng đưa người lao động đi làm việc ở nước ngoài			s	m	3/3		
    22-2013-tt-btttt	Thông tư	2013-12-23	22/2013/TT-BTTTT	Bộ Thông tin và Truyền thông	ban hành Danh mục tiêu chuẩn kỹ thuật về ứng dụng công nghệ thông tin trong cơ quan nhà nước			l	t	2/2		
    22-2013-tt-nhnn	Thông tư	2013-09-24	22/2013/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn thủ tục đăng ký, đăng ký thay đổi khoản vay nước ngoài và khoản phát hành trái phiếu quốc tế được Chính phủ bảo lãnh	2013-10-01		l	t	2/2		
    22-2014-tt-bct	Thông tư	2014-06-30	22/2014/TT-BCT	Bộ Công Thương		2014-09-01		l	c			
    22-2014-tt-nhnn	Thông tư	2014-08-15	22/2014/TT-NHNN					l	v			
    22-2015-nd-cp	Nghị định	2015-02-16	22/2015/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật Phá sản về Quản tài viên và hành nghề quản lý, thanh lý tài sản	2015-04-06		l	t	2/2		
    22-2015-qd-ttg	Quyết định	2015-06-22	22/2015/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    22-2015-tt-bkhdt	Thông tư	2015-12-18	22/2015/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	quy định về mẫu báo cáo giám sát và đánh giá đầu tư			l	t	2/2		
    22-2015-tt-byt	Thông tư	2015-07-27	22/2015/TT-BYT	Bộ Y tế	Hướng dẫn quy trình khảo nghiệm kem xoa xua muỗi	2016-01-01		l	c			
    22-2015-tt-nhnn	Thông tư	2015-11-20	22/2015/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định hoạt động cung ứng và sử dụng séc	2016-01-12		l	c			
    22-2015-ttlt-bgddt-bnv	Thông tư liên tịch	2015-09-16	22/2015/TTLT-BGDĐT-BNV		quy định mã số, tiêu chuẩn chức danh nghề nghiệp giáo viên Trung học cơ sở công lập			s	m	3/3		
    22-2016-tt-bct	Thông tư	2016-10-03	22/2016/TT-BCT	Bộ Công Thương	về việc thực hiện Quy tắc xuất xứ hàng hóa trong Hiệp định Thương mại hàng hóa ASEAN			l	c			
    22-2016-tt-bgtvt	Thông tư	2016-09-01	22/2016/TT-BGTVT	Bộ Giao thông vận tải	Quy định về quản lý hoạt động của thủy phi cơ, sân bay chuyên dùng trên mặt nước, bãi cất, hạ cánh trên mặt nước	2016-11-01		l	c			
    22-2016-tt-byt	Thông tư	2016-06-30	22/2016/TT-BYT	Bộ Y tế		2016-12-01		l	t	2/2		
    22-2017-nd-cp	Nghị định	2017-02-24	22/2017/NĐ-CP	Chính phủ	Về hòa giải thương mại	2017-04-15		l	c			
    22-2017-tt-bgtvt	Thông tư	2017-07-07	22/2017/TT-BGTVT	Bộ Giao thông vận tải				l	c			
    22-2017-tt-bldtbxh	Thông tư	2017-08-10	22/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội		2017-09-25		s	m	3/3		
    22-2017-tt-byt	Thông tư	2017-05-12	22/2017/TT-BYT	Bộ Y tế	Quy định tiêu chuẩn sức khỏe của thuyền viên làm việc trên tàu biển Việt Nam và công bố cơ sở khám sức khỏe cho thuyền viên	2017-07-01		l	c			
    22-2018-qd-ttg	Quyết định	2018-05-08	22/2018/QĐ-TTg					l	v			
    22-2018-qh14	Luật	2018-06-08	22/2018/QH14	Quốc hội	Luật Quốc phòng	2019-01-01		s	lt	46/46		
    22-2018-tt-bgtvt	Thông tư	2018-05-02	22/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về vận tải hàng hóa trên đường sắt quốc gia và đường sắt chuyên dùng có nối ray với đường sắt quốc gia	2018-07-01		l	c			
    22-2018-tt-bldtbxh	Thông tư	2018-12-06	22/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định Danh mục sản phẩm, hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội			s	m	3/3		
    22-2018-tt-bnnptnt	Thông tư	2018-11-15	22/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2019-01-01		l	c			
    22-2018-tt-btc	Thông tư		22/2018/TT-BTC					l	v			
    22-2019-nd-cp	Nghị định	2019-02-25	22/2019/NĐ-CP	Chính phủ	Quy định về tố cáo và giải quyết tố cáo trong Công an nhân dân	2019-04-15		s	m	4/4		
    22-2019-qd-ttg	Quyết định	2019-06-26	22/2019/QĐ-TTg					l	v			
    22-2019-tt-bct	Thông tư	2019-11-12	22/2019/TT-BCT	Bộ Công Thương	Quy định về việc tạm ngừng kinh doanh chuyển khẩu, kinh doanh tạm nhập gỗ dán vào Việt Nam để tái xuất sang Hoa Kỳ	2019-12-27		l	c			
    22-2019-tt-bkhcn	Thông tư	2019-12-20	22/2019/TT-BKHCN	Bộ Khoa học và Công nghệ	Ban hành Quy chuẩn kỹ thuật quốc gia đối với thiết bị X - quang chụp vú và thiết bị xạ trị áp sát nạp nguồn sau bằng điều khiển từ xa dùng trong y tế	2020-06-20		l	c			
    22-2019-tt-bldtbxh	Thông tư	2019-12-23	22/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    22-2019-tt-bnnptnt	Thông tư	2019-11-30	22/2019/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn một số điều của Luật Chăn nuôi về quản lý giống và sản phẩm giống vật nuôi	2020-01-15		l	t	2/2		
    22-2019-tt-btc	Thông tư	2019-04-16	22/2019/TT-BTC	Bộ Tài chính		2019-07-01		s	m	7/7		
    22-2019-tt-btnmt	Thông tư	2019-12-25	22/2019/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Quy chuẩn kỹ thuật quốc gia về dự báo, cảnh báo lũ	2020-06-25		l	c			
    22-2019-tt-btttt	Thông tư	2019-12-31	22/2019/TT-BTTTT	Bộ Thông tin và Truyền thông	Thông tư quy định về tiêu chí chức năng, tính năng kỹ thuật của Cổng dịch vụ công và Hệ thống thông tin một cửa điện tử cấp bộ, cấp tỉnh	2020-02-20		l	c			
    22-2020-nd-cp	Nghị định	2020-02-24	22/2020/NĐ-CP	Chính phủ				l	t	2/2		
    22-2020-tt-bgtvt	Thông tư	2020-09-28	22/2020/TT-BGTVT	Bộ Giao thông vận tải	Quy định về quản lý nhiên liệu tiêu thụ và phát thải khí CO2 từ tàu bay trong hoạt động hàng không dân dụng	2021-01-01		l	c			
    22-2020-tt-btc	Thông tư	2020-04-10	22/2020/TT-BTC					l	v			
    22-2021-nd-cp	Nghị định	2021-03-19	22/2021/NĐ-CP	Chính phủ	Về Khu kinh tế - quốc phòng	2021-05-05		l	c			
    22-2021-qd-ttg	Quyết định	2021-07-02	22/2021/QĐ-TTg	Thủ tướng Chính phủ	Về Tiêu chí phân loại doanh nghiệp nhà nước, doanh nghiệp có vốn nhà nước thực hiện chuyển đổi sở hữu, sắp xếp lại, thoái vốn giai đoạn 2021-2025	2021-08-19		l	t	2/2		
    22-2021-tt-bct	Thông tư	2021-12-10	22/2021/TT-BCT	Bộ Công Thương	Quy định về quản lý, sử dụng biểu mẫu trong hoạt động kiểm tra, xử lý vi phạm hành chính và thực hiện các biện pháp nghiệp vụ của lực lượng Quản lý thị trường	2022-02-01		l	c			
    22-2021-tt-bgtvt	Thông tư	2021-09-30	22/2021/TT-BGTVT	Bộ Giao thông vận tải		2021-12-01		l	c			
    22-2022-nd-cp	Nghị định	2022-03-25	22/2022/NĐ-CP					l	v			
    22-2022-nq-hdnd	Nghị quyết		22/2022/NQ-HĐND					l	v			
    22-2022-tt-bca	Thông tư	2022-05-10	22/2022/TT-BCA	Bộ Công an	Quy định về lao động hợp đồng trong Công an nhân dân			l	c			
    22-2022-tt-bkhdt	Thông tư	2022-12-09	22/2022/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Hướng dẫn thực hiện Bộ tiêu chí chất lượng thống kê nhà nước đến năm 2030	2023-02-01		s	mg	4/4		
    22-2022-tt-bldtbxh	Thông tư	2022-10-31	22/2022/TT-BLĐTBXH		Quy định về Hội thi thiết bị đào tạo tự làm	2023-01-01		l	g			
    22-2023-nd-cp	Nghị định	2023-05-12	22/2023/NĐ-CP	Chính phủ				l	t	2/2		
    22-2023-qd-ttg	Quyết định	2023-08-17	22/2023/QĐ-TTg	Thủ tướng Chính phủ	Về tín dụng đối với người chấp hành xong án phạt tù	2023-10-10		l	t	2/2		
    22-2023-qh15	Luật	2023-06-23	22/2023/QH15	Quốc hội	Đấu thầu	2024-01-01		s	klm	77/77		
    22-2023-tt-bgddt	Thông tư	2023-11-28	22/2023/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và bổ nhiệm, xếp lương giáo viên trường dự bị đại học	2024-01-15		l	c			
    22-2024-nd-cp	Nghị định		22/2024/NĐ-CP					l	v			
    22-2024-qd-ubnd	Quyết định	2024-03-07	22/2024/QĐ-UBND					l	v			
    22-2024-tt-bkhdt	Thông tư	2024-11-17	22/2024/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Hướng dẫn việc cung cấp, đăng tải thông tin về lựa chọn nhà thầu và mẫu hồ sơ đấu thầu trên Hệ thống mạng đấu thầu quốc gia	2025-01-01		s	mg	5/5		
    22-2024-tt-btc	Thông tư	2024-03-26	22/2024/TT-BTC	Bộ Tài chính				l	c			
    22-2025-qd-ttg	Quyết định		22/2025/QĐ-TTg					l	v			
    22-2025-qd-ubnd	Quyết định	2025-02-28	22/2025/QĐ-UBND					l	v			
    22-2026-nd-cp	Nghị định	2026-01-16	22/2026/NĐ-CP	Chính phủ				s	m	4/4		
    22-2026-nq-cp	Nghị quyết	2026-04-29	22/2026/NQ-CP	Chính phủ	Cắt giảm, phân cấp, đơn giản hóa thủ tục hành chính và cắt giảm, đơn giản hóa điều kiện kinh doanh thuộc phạm vi quản lý của Bộ Công an	2026-04-29		s	mg	3/3		
    22-2026-tt-bnnmt	Thông tư	2026-05-19	22/2026/TT-BNNMT	Bộ Nông nghiệp và Môi trường	Sửa đổi, bổ sung một số Thông tư liên quan phân cấp, cắt giảm, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý nhà nước của Bộ Nông nghiệp và Môi trường	2026-05-19		s	mg	6/6		
    22-2026-tt-btc	Thông tư	2026-03-17	22/2026/TT-BTC	Bộ Tài chính	Hướng dẫn nội dung và yêu cầu kỹ thuật của cơ sở dữ liệu về quy hoạch và sơ đồ quy hoạch cấp quốc gia, quy hoạch vùng, quy hoạch tỉnh	2026-03-17		s	mg	5/5		
    22-nq-tw	Nghị quyết	2013-04-10	22-NQ/TW	Bộ Chính trị	về hội nhập quốc tế			s	k			
    22-qd-tw	Quy định	2021-07-28	22-QĐ/TW	Ban Chấp hành Trung ương	về công tác kiểm tra, giám sát và kỷ luật của Đảng			s	k			
    220-2009-ttlt-btc-bgddt	Thông tư liên tịch	2009-11-20	220/2009/TTLT-BTC-BGDĐT	Bộ Tài chính; Bộ Giáo dục và Đào tạo	Hướng dẫn quản lý tài chính đối với kinh phí thực hiện Chương trình tiên tiến	2010-01-04		l	c			
    220-2012-ttlt-btc-bgtvt	Thông tư liên tịch	2012-12-24	220/2012/TTLT-BTC-BGTVT	Bộ Tài chính; Bộ Giao thông vận tải	Hướng dẫn việc bảo đảm chi phí bắt giữ tàu biển và duy trì hoạt động của tàu biển trong thời gian bị bắt giữ từ ngân sách nhà nước	2013-02-11		l	c			
    220-2013-nd-cp	Nghị định	2013-12-27	220/2013/NĐ-CP					l	v			
    220-2013-tt-btc	Thông tư	2013-12-31	220/2013/TT-BTC	Bộ Tài chính	hướng dẫn thực hiện một số điều của Nghị định số 71/2013/NĐ-CP			s	m	6/6		
    221-2013-nd-cp	Nghị định	2013-12-30	221/2013/NĐ-CP					l	v			
    221-2016-tt-btc	Thông tư	2016-11-10	221/2016/TT-BTC					l	v			
    2215-qd-ubnd	Quyết định	2013-09-16	2215/QĐ-UBND	Chủ tịch Ủy ban nhân dân				s	m	4/4		
    2218-qd-ttg	Quyết định	2015-12-10	2218/QĐ-TTg	Thủ tướng Chính phủ	về Kế hoạch của Chính phủ thực hiện Nghị quyết số 39-NQ/TW ngày 17 tháng 4 năm 2015			s	k			
    222-2013-nd-cp	Nghị định	2013-12-31	222/2013/NĐ-CP	Chính phủ	Về thanh toán bằng tiền mặt	2014-03-01		l	c			
    222-2016-tt-btc	Thông tư	2016-11-10	222/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định tiêu chuẩn, điều kiện hành nghề trong lĩnh vực trọng tài thương mại	2017-01-01		l	c			
    223-2012-tt-btc	Thông tư	2012-12-24	223/2012/TT-BTC					l	v			
    223-2016-tt-btc	Thông tư	2016-11-10	223/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định tiêu chuẩn, điều kiện hành nghề trong lĩnh vực thừa phát lại	2017-01-01		l	c			
    2237-1999-ttlt-bkhcnmt-byt	Thông tư liên tịch	1999-12-28	2237/1999/TTLT-BKHCNMT-BYT					l	v			
    224-2010-tt-btc	Thông tư	2010-12-31	224/2010/TT-BTC					l	v			
    224-2012-tt-btc	Thông tư	2012-12-26	224/2012/TT-BTC	Bộ Tài chính	hướng dẫn thành lập và quản lý quỹ đóng, quỹ thành viên			l	t	2/2		
    224-2017-tt-bqp	Thông tư	2017-09-13	224/2017/TT-BQP					l	v			
    225-2010-tt-btc	Thông tư		225/2010/TT-BTC					l	v			
    225-2016-tt-btc	Thông tư	2016-11-11	225/2016/TT-BTC	Bộ Tài chính		2017-01-01		l	c			
    225-qd-bldtbxh	Quyết định	2024-03-05	225/QĐ-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Về việc công bố kết quả hệ thống hóa văn bản quy phạm pháp luật thuộc lĩnh vực quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội kỳ hệ thống hóa 2019 - 2023	2024-03-05		s	mg	4/4		
    226-2016-tt-btc	Thông tư	2016-11-11	226/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí chứng thực	2017-01-01		l	t	2/2		
    226-2025-nd-cp	Nghị định	2025-08-15	226/2025/NĐ-CP					l	v			
    227-2012-tt-btc	Thông tư	2012-12-27	227/2012/TT-BTC	Bộ Tài chính	hướng dẫn thành lập, tổ chức hoạt động và quản lý công ty đầu tư chứng khoán			l	t	2/2		
    227-2016-tt-btc	Thông tư	2016-11-11	227/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí kiểm định phương tiện phòng cháy, chữa cháy	2017-01-01		l	c			
    228-1999-ubtvqh10	Nghị quyết	1999-10-27	228/1999/NQ-UBTVQH10	Ủy ban Thường vụ Quốc hội	về việc Đại biểu Quốc hội tiếp công dân, tiếp nhận, chuyển đơn, đôn đốc, theo dõi việc giải quyết khiếu nại, tố cáo và kiến nghị của công dân	1999-11-15		l	c			
    228-2009-tt-bt	Thông tư		228/2009/TT-BT					l	v			
    228-2009-tt-btc	Thông tư	2009-12-07	228/2009/TT-BTC	Bộ Tài chính				s	m	4/4		
    228-2012-tt-btc	Thông tư	2012-12-27	228/2012/TT-BTC	Bộ Tài chính	hướng dẫn thành lập và quản lý quỹ đầu tư bất động sản			l	t	2/2		
    228-2016-tt-btc	Thông tư	2016-11-11	228/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí tuyển dụng, dự thi nâng ngạch, thăng hạng công chức, viên chức	2017-01-01		l	c			
    229-2012-tt-btc	Thông tư	2012-12-27	229/2012/TT-BTC	Bộ Tài chính	hướng dẫn thành lập và quản lý quỹ hoán đổi danh mục			l	t	2/2		
    23-1998-ct-ttg	Chỉ thị	1998-05-20	23/1998/CT-TTg	Thủ tướng Chính phủ		1998-06-04		l	c			
    23-1999-nd-cp	Nghị định	1999-04-15	23/1999/NĐ-CP	Chính phủ				s	m	7/7		
    23-2000-qh10	Luật		23/2000/QH10		Luật Phòng, chống ma túy			l	l	16/16		
    23-2000-ubtvqh10	Pháp lệnh		23/2000/PL-UBTVQH10		Pháp lệnh Người cao tuổi			l	l	2/2		
    23-2003-qh11	Nghị quyết	2003-11-26	23/2003/QH11	Quốc hội				l	t	2/2		
    23-2004-qh11	Luật	2004-06-15	23/2004/QH11	Quốc hội	Luật Giao thông đường thủy nội địa	2005-01-01		s	lt	55/55		
    23-2004-ubtvqh11	Pháp lệnh		23/2004/PL-UBTVQH11		Pháp lệnh Tổ chức điều tra hình sự			l	l	7/7		
    23-2005-ttlt-bldtbxh-btc	Thông tư liên tịch	2005-08-31	23/2005/TTLT-BLĐTBXH-BTC					s	m	7/7		
    23-2006-ct-ttg	Chỉ thị	2006-07-12	23/2006/CT-TTg	Thủ tướng Chính phủ	về việc tăng cường công tác y tế trong các trường học	2006-08-06		l	c			
    23-2007-nd-cp	Nghị định	2007-02-12	23/2007/NĐ-CP	Chính phủ				l	t	2/2		
    23-2007-tt-bkhcn	Thông tư	2007-09-28	23/2007/TT-BKHCN	Bộ Khoa học và Công nghệ	hướng dẫn xây dựng, thẩm định và ban hành quy chuẩn kỹ thuật			s	m	3/3		
    23-2008-qh12	Luật	2008-11-13	23/2008/QH12	Quốc hội	Giao thông đường bộ	2009-07-01		s	kl	16/16		
    23-2009-tt-bgddt	Thông tư	2009-08-12	23/2009/TT-BGDĐT					l	v			
    23-2009-tt-bgtvt	Thông tư	2009-10-15	23/2009/TT-BGTVT					l	v			
    23-2009-tt-bkhcn	Thông tư	2009-12-31	23/2009/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định việc sử dụng thống nhất dấu chất lượng đối với mũ bảo hiểm cho người đi mô tô, xe máy	2010-02-14		l	c			
    23-2009-tt-btc	Thông tư	2009-02-05	23/2009/TT-BTC					l	v			
    23-2010-nd-cp	Nghị định	2010-03-12	23/2010/NĐ-CP					l	v			
    23-2010-tt-bkhcn	Thông tư	2010-12-29	23/2010/TT-BKHCN					l	v			
    23-2010-tt-btnmt	Thông tư	2010-10-26	23/2010/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định về điều tra khảo sát, đánh giá hệ sinh thái san hô, hệ sinh thái cỏ biển và đất ngập nước vùng ven biển và hải đảo			l	c			
    23-2010-tt-btp	Thông tư	2010-12-06	23/2010/TT-BTP					l	v			
    23-2010-tt-btttt	Thông tư	2010-10-15	23/2010/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về cung cấp thông tin trên Trang Thông tin điện tử về năng lực quản lý, đầu tư ứng dụng công nghệ thông tin	2010-12-01		l	c			
    23-2011-qd-ttg	Quyết định	2011-04-15	23/2011/QĐ-TTg	Thủ tướng Chính phủ	về việc phê duyệt hạng đất tính thuế sử dụng đất nông nghiệp tại tỉnh Đắk Lắk	2011-06-01		l	c			
    23-2011-tt-byt	Thông tư	2011-06-10	23/2011/TT-BYT	Bộ Y tế	hướng dẫn sử dụng thuốc trong các cơ sở y tế có giường bệnh			s	m	3/3		
    23-2012-nd-cp	Nghị định	2012-04-03	23/2012/NĐ-CP	Chính phủ				s	m	3/3		
    23-2012-qh13	Luật		23/2012/QH13		Luật Hợp tác xã			l	l	29/29		
    23-2012-tt-bca	Thông tư	2012-04-27	23/2012/TT-BCA					l	v			
    23-2012-tt-bnnptnt	Thông tư	2012-06-18	23/2012/TT-BNNPTNT					l	v			
    23-2012-tt-btttt	Thông tư	2012-12-19	23/2012/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định chi tiết và hướng dẫn một số nội dung về tem bưu chính	2013-02-03		l	c			
    23-2012-tt-nhnn	Thông tư	2012-08-09	23/2012/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định về chế độ điều hòa tiền mặt, giao dịch tiền mặt	2012-09-24		l	c			
    23-2013-nd-cp	Nghị định	2013-03-25	23/2013/NĐ-CP					l	v			
    23-2013-tt-bct	Thông tư	2013-10-18	23/2013/TT-BCT	Bộ Công Thương	Quy định nội dung, trình tự lập, thẩm định và phê duyệt thiết kế xây dựng công trình nhà máy điện hạt nhân	2013-12-01		l	c			
    23-2013-tt-bkhcn	Thông tư	2013-09-26	23/2013/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về đo lường đối với phương tiện đo nhóm 2	2013-11-15		s	m	3/3		
    23-2013-tt-byt	Thông tư	2013-08-13	23/2013/TT-BYT					l	v			
    23-2014-qd-ttg	Quyết định	2014-03-13	23/2014/QĐ-TTg					l	v			
    23-2014-tt-bgddt	Thông tư	2014-07-18	23/2014/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy định về đào tạo chất lượng cao trình độ đại học	2014-09-01		l	c			
    23-2014-tt-bkhcn	Thông tư	2014-09-19	23/2014/TT-BKHCN	Bộ Khoa học và Công nghệ				s	m	4/4		
    23-2014-tt-byt	Thông tư	2014-06-30	23/2014/TT-BYT					l	v			
    23-2015-nd-cp	Nghị định	2015-02-16	23/2015/NĐ-CP	Chính phủ	về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch	2015-04-10		s	km	22/22		
    23-2015-tt-bkhdt	Thông tư	2015-12-21	23/2015/TT-BKHĐT	Bộ Kế hoạch và Đầu tư				l	t	2/2		
    23-2015-ttlt-bgddt-bnv	Thông tư liên tịch	2015-09-16	23/2015/TTLT-BGDĐT-BNV		quy định mã số, tiêu chuẩn chức danh nghề nghiệp giáo viên Trung học phổ thông công lập			s	m	3/3		
    23-2016-tt-bgtvt	Thông tư	2016-09-06	23/2016/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Định mức kinh tế - kỹ thuật vận hành, khai thác và bảo dưỡng hệ thống quản lý hành hải tàu biển			l	c			
    23-2016-tt-btttt	Thông tư	2016-11-02	23/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về điều tra sản lượng và giá cước bình quân đối với dịch vụ bưu chính công ích và dịch vụ công ích trong hoạt động phát hành báo chí	2016-12-06		l	c			
    23-2017-nd-cp	Nghị định	2017-03-13	23/2017/NĐ-CP					l	v			
    23-2017-qd-ttg	Quyết định		23/2017/QĐ-TTg					l	v			
    23-2017-tt-bgtvt	Thông tư	2017-07-28	23/2017/TT-BGTVT	Bộ Giao thông vận tải	Quy định về chức danh, nhiệm vụ theo chức danh của thuyền viên và đăng ký thuyền viên làm việc trên tàu biển Việt Nam	2017-09-15		l	c			
    23-2017-tt-btc	Thông tư	2017-03-16	23/2017/TT-BTC					l	v			
    23-2017-tt-byt	Thông tư	2017-05-15	23/2017/TT-BYT	Bộ Y tế	hướng dẫn việc lập hồ sơ theo dõi sức khỏe, khám sức khỏe định kỳ theo độ tuổi cho trẻ em; tư vấn chăm sóc sức khỏe và dinh dưỡng cho phụ nữ mang thai và trẻ em	2017-09-15		l	c			
    23-2018-nd-cp	Nghị định	2018-02-23	23/2018/NĐ-CP	Chính phủ	quy định về bảo hiểm cháy, nổ bắt buộc			s	m	3/3		
    23-2018-qh14	Luật	2018-06-12	23/2018/QH14	Quốc hội	Luật Cạnh tranh	2019-07-01		s	lt	138/138		
    23-2018-tt-bgddt	Thông tư	2018-09-28	23/2018/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Điều lệ Hội thao giáo dục quốc phòng và an ninh trong trường trung học phổ thông			l	c			
    23-2018-tt-bgtvt	Thông tư	2018-05-04	23/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về giải quyết sự cố, tai nạn giao thông đường sắt và phân tích, thống kê báo cáo về sự cố, tai nạn giao thông đường sắt	2018-07-01		l	c			
    23-2018-tt-bldtbxh	Thông tư	2018-12-06	23/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về hồ sơ, sổ sách trong đào tạo trình độ trung cấp, trình độ cao đẳng	2019-01-21		s	m	6/6		
    23-2018-tt-bnnptnt	Thông tư		23/2018/TT-BNNPTNT					l	v			
    23-2018-tt-bqp	Thông tư	2018-03-08	23/2018/TT-BQP	Bộ Quốc phòng	Quy định chế độ quản lý, lưu trữ, khai thác, sử dụng hồ sơ quản lý tạm giữ, tạm giam trong Quân đội	2018-04-27		l	c			
    23-2018-tt-btttt	Thông tư	2018-12-28	23/2018/TT-BTTTT	Bộ Thông tin và Truyền thông	Thông tư hướng dẫn thực hiện Chương trình mục tiêu Công nghệ thông tin giai đoạn 2016-2020	2019-02-11		l	c			
    23-2018-tt-byt	Thông tư	2018-09-14	23/2018/TT-BYT	Bộ Y tế	Quy định việc thu hồi và xử lý thực phẩm không bảo đảm an toàn thuộc thẩm quyền quản lý của Bộ Y tế	2018-11-01		l	c			
    23-2019-qd-ttg	Quyết định	2019-06-27	23/2019/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Danh mục hàng hóa nhập khẩu phải làm thủ tục hải quan tại cửa khẩu nhập	2019-09-01		l	t	2/2		
    23-2019-tt-bgtvt	Thông tư	2019-06-21	23/2019/TT-BGTVT	Bộ Giao thông vận tải	Công bố vùng nước cảng biển thuộc địa phận thành phố Hải Phòng và khu vực quản lý của Cảng vụ Hàng hải Hải Phòng	2019-08-15		l	c			
    23-2019-tt-bldtbxh	Thông tư	2019-12-23	23/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    23-2019-tt-bnnptnt	Thông tư	2019-11-30	23/2019/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn một số điều của Luật Chăn nuôi về hoạt động chăn nuôi	2020-01-15		s	m	3/3		
    23-2019-tt-btc	Thông tư	2019-04-19	23/2019/TT-BTC					l	v			
    23-2019-tt-btnmt	Thông tư	2019-12-25	23/2019/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật về mô hình cấu trúc, nội dung cơ sở dữ liệu nền địa lý quốc gia tỷ lệ 1:2.000 và 1:5.000	2020-02-10		l	c			
    23-2020-tt-bca	Thông tư	2020-03-10	23/2020/TT-BCA	Bộ Công an	Quy định về Giấy chứng minh Công an nhân dân, Giấy chứng nhận trong Công an nhân dân	2020-04-25		l	c			
    23-2020-tt-bldtbxh	Thông tư	2020-12-30	23/2020/TT-BLĐTBXH					l	v			
    23-2020-tt-btc	Thông tư	2020-04-13	23/2020/TT-BTC	Bộ Tài chính	Quy định tạm ứng, vay ngân quỹ nhà nước của ngân sách nhà nước	2020-06-01		l	c			
    23-2020-tt-btttt	Thông tư	2020-09-09	23/2020/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định các nội dung đặc thù của hợp đồng thuê dịch vụ công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước	2020-10-25		l	c			
    23-2021-nd-cp	Nghị định	2021-03-19	23/2021/NĐ-CP	Chính phủ	quy định chi tiết khoản 3 Điều 37 và Điều 39 của Luật Việc làm về trung tâm dịch vụ việc làm, doanh nghiệp hoạt động dịch vụ việc làm	2021-06-01		s	m	8/8		
    23-2021-qd-ttg	Quyết định	2021-07-07	23/2021/QĐ-TTg	Thủ tướng Chính phủ	quy định về việc thực hiện một số chính sách hỗ trợ người lao động và người sử dụng lao động gặp khó khăn do đại dịch COVID-19			s	m	13/13		
    23-2021-tt-bgddt	Thông tư	2021-08-30	23/2021/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy chế tuyển sinh và đào tạo trình độ thạc sĩ	2021-10-15		l	c			
    23-2021-tt-btc	Thông tư	2021-03-30	23/2021/TT-BTC	Bộ Tài chính	Hướng dẫn việc in, phát hành, quản lý và sử dụng tem điện tử rượu và tem điện tử thuốc lá	2021-05-15		l	c			
    23-2021-tt-byt	Thông tư	2021-12-09	23/2021/TT-BYT	Bộ Y tế				l	t	2/2		
    23-2022-qd-ttg	Quyết định	2022-11-18	23/2022/QĐ-TTg	Thủ tướng Chính phủ				l	c			
    23-2022-tt-bldtbxh	Thông tư	2022-11-25	23/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về giám định tư pháp theo vụ việc trong lĩnh vực bảo hiểm xã hội, bảo hiểm thất nghiệp	2023-01-10		s	mg	6/6		
    23-2022-tt-bqp	Thông tư	2022-04-04	23/2022/TT-BQP	Bộ Quốc phòng		2022-05-20		l	c			
    23-2022-tt-btc	Thông tư	2022-04-06	23/2022/TT-BTC	Bộ Tài chính	Hướng dẫn quản lý tài chính nhà nước đối với nguồn viện trợ không hoàn lại của nước ngoài thuộc nguồn thu ngân sách nhà nước	2022-05-20		l	c			
    23-2022-tt-nhnn	Thông tư	2022-12-30	23/2022/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Sửa đổi, bổ sung một số điều của các văn bản quy phạm pháp luật để phân cấp giải quyết thủ tục hành chính trong lĩnh vực quản lý ngoại hối	2023-02-15		l	c			
    23-2023-nd-cp	Nghị định		23/2023/NĐ-CP					l	v			
    23-2023-qh15	Luật	2023-06-24	23/2023/QH15	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Xuất cảnh, nhập cảnh của công dân Việt Nam và Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam	2023-08-15		s	lt	23/23		
    23-2023-tt-bgtvt	Thông tư	2023-07-17	23/2023/TT-BGTVT	Bộ Giao thông vận tải	Quy định về chế độ lao động, kỷ luật lao động đặc thù đối với nhân viên hàng không	2023-09-01		l	c			
    23-2023-tt-btc	Thông tư	2023-04-25	23/2023/TT-BTC	Bộ Tài chính		2023-06-10		l	t	2/2		
    23-2023-tt-btttt	Thông tư	2023-12-31	23/2023/TT-BTTTT					l	v			
    23-2023-tt-byt	Thông tư	2023-11-30	23/2023/TT-BYT	Bộ Y tế		2024-01-15		l	c			
    23-2024-nd-cp	Nghị định	2024-02-27	23/2024/NĐ-CP	Chính phủ				s	m	9/9		
    23-2024-qd-ubnd	Quyết định	2024-03-07	23/2024/QĐ-UBND					l	v			
    23-2024-tt-bct	Thông tư	2024-11-07	23/2024/TT-BCT	Bộ Công Thương	quy định về quản lý, sử dụng vật liệu nổ công nghiệp, tiền chất thuốc nổ thuộc thẩm quyền quản lý của Bộ Công Thương			s	m	16/16		
    23-2024-tt-bkhdt	Thông tư	2024-12-31	23/2024/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Quy định chi tiết mẫu hồ sơ yêu cầu, báo cáo đánh giá, báo cáo thẩm định, kiểm tra, báo cáo tình hình thực hiện hoạt động đấu thầu	2025-03-01		s	mg	3/3		
    23-2024-tt-byt	Thông tư	2024-10-18	23/2024/TT-BYT	Bộ Y tế	quy định danh mục kỹ thuật trong khám bệnh, chữa bệnh			s	m	8/8		
    23-2025-tt-bct	Thông tư		23/2025/TT-BCT					l	v			
    23-2026-nd-cp	Nghị định		23/2026/NĐ-CP					l	v			
    23-2026-nq-cp	Nghị quyết	2026-04-29	23/2026/NQ-CP	Chính phủ	Về cắt giảm, phân cấp, đơn giản hóa thủ tục hành chính và cắt giảm điều kiện kinh doanh thuộc phạm vi quản lý của Bộ Giáo dục và Đào tạo	2026-04-29		s	mg	8/8		
    23-l-ctn	Luật	1993-07-10	23-L/CTN	Quốc hội	Luật Thuế sử dụng đất nông nghiệp	1994-01-01		s	lt	43/43		
    23-qd-tw	Quyết định	2021-07-30	23-QĐ/TW	Bộ Chính trị	ban hành Quy chế công tác dân vận của hệ thống chính trị			s	k			
    230-2009-tt-btc	Thông tư	2009-12-08	230/2009/TT-BTC					l	v			
    230-2016-tt-btc	Thông tư	2016-11-11	230/2016/TT-BTC	Bộ Tài chính		2017-01-01		l	c			
    231-2016-tt-btc	Thông tư	2016-11-11	231/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực bảo vệ thực vật	2017-01-01		l	c			
    232-2016-tt-btc	Thông tư	2016-11-11	232/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí cấp mã số mã vạch	2017-01-01		l	c			
    232-2025-nd-cp	Nghị định		232/2025/NĐ-CP					l	v			
    232-qd-tw	Quy định	2025-01-20	232-QĐ/TW	Ban Chấp hành Trung ương	về thi hành Điều lệ Đảng			s	k			
    233-2025-nd-cp	Nghị định	2025-08-26	233/2025/NĐ-CP	Chính phủ	quy định cơ chế tài chính về bảo hiểm xã hội, bảo hiểm thất nghiệp, bảo hiểm y tế	2025-08-26		s	mg	5/5		
    234-2005-qd-ttg	Quyết định	2005-09-26	234/2005/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    235-2009-ttlt-btc-bgtvt-btt	Thông tư liên tịch	2009-12-14	235/2009/TTLT/BTC-BGTVT-BTT	Bộ Tài chính	Hướng dẫn việc trao đổi, cung cấp thông tin hải quan, thông tin về người nộp thuế trong lĩnh vực hải quan, thuế, giao thông vận tải, thông tin và truyền thông	2010-02-01		l	c			
    236-1999-qd-nhnn7	Quyết định	1999-07-07	236/1999/QĐ-NHNN7					l	v			
    236-2009-tt-btc	Thông tư	2009-12-15	236/2009/TT-BTC					l	v			
    239-2009-ttlt-btc-vksndtc-tandtc	Thông tư liên tịch	2009-12-21	239/2009/TTLT-BTC-VKSNDTC-TANDTC	Bộ Tài chính; Viện kiểm sát nhân dân tối cao; Tòa án nhân dân tối cao	Hướng dẫn việc thông báo, gửi, cung cấp thông tin, tài liệu liên quan đến người phạm tội, cá nhân và tổ chức vi phạm pháp luật	2010-02-01		l	c			
    239-2025-nd-cp	Nghị định	2025-09-03	239/2025/NĐ-CP					l	v			
    2395-qd-ttg	Quyết định	2015-12-25	2395/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    24-1999-ubtvqh10	Pháp lệnh		24/1999/PL-UBTVQH10		Pháp lệnh Về nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại Việt Nam			l	l	2/2		
    24-2000-qh10	Luật	2000-12-09	24/2000/QH10	Quốc hội	Luật Kinh doanh bảo hiểm	2001-04-01		s	lc	18/18		
    24-2003-nd-cp	Nghị định	2003-03-13	24/2003/NĐ-CP					l	v			
    24-2004-qh11	Bộ luật		24/2004/QH11		Bộ luật Tố tụng dân sự			l	l	8/8		
    24-2004-ubtvqh11	Pháp lệnh		24/2004/PL-UBTVQH11		Pháp lệnh Giám định tư pháp			l	l	1/1		
    24-2005-ttlt-bnv-btc	Thông tư liên tịch	2005-02-18	24/2005/TTLT-BNV-BTC					l	v			
    24-2006-qd-btnmt	Quyết định	2006-12-29	24/2006/QĐ-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Quy phạm Lưu trữ tư liệu khí tượng thủy văn	2007-02-01		l	c			
    24-2006-qd-byt	Quyết định	2006-08-14	24/2006/QĐ-BYT	Bộ Y tế	về việc triển khai áp dụng và hướng dẫn thực hiện các nguyên tắc, tiêu chuẩn "Thực hành tốt sản xuất mỹ phẩm" của Hiệp hội các nước Đông Nam Á	2006-09-26		l	c			
    24-2007-qd-bkhcn	Quyết định	2007-09-28	24/2007/QĐ-BKHCN	Bộ Khoa học và Công nghệ				s	m	4/4		
    24-2007-qd-btc	Quyết định	2007-04-11	24/2007/QĐ-BTC					l	v			
    24-2007-qd-btnmt	Quyết định	2007-12-31	24/2007/QĐ-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Danh mục địa danh quốc tế thể hiện trên bản đồ			l	c			
    24-2008-qd-byt	Quyết định	2008-07-11	24/2008/QĐ-BYT					l	v			
    24-2008-qd-ttg	Quyết định		24/2008/QĐ-TTg					l	v			
    24-2008-qh12	Luật	2008-11-13	24/2008/QH12	Quốc hội	Luật Quốc tịch Việt Nam	2009-07-01		s	lt	50/50		
    24-2009-tt-bca-v24	Thông tư	2009-04-28	24/2009/TT-BCA-V24					l	v			
    24-2009-tt-bgddt	Thông tư	2009-08-12	24/2009/TT-BGDĐT					l	v			
    24-2009-tt-bldtbxh	Thông tư	2009-07-10	24/2009/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	8/8		
    24-2009-tt-btnmt	Thông tư	2009-11-16	24/2009/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định về Định mức diện tích xây dựng các trạm khí tượng thủy văn	2010-01-01		l	c			
    24-2010-nd-cp	Nghị định	2010-03-15	24/2010/NĐ-CP	Chính phủ	về tuyển dụng, sử dụng và quản lý công chức			s	kt	4/4		
    24-2010-tt-bkhcn	Thông tư	2010-12-29	24/2010/TT-BKHCN	Bộ Khoa học và Công nghệ		2011-02-12		l	t	2/2		
    24-2010-tt-btnmt	Thông tư	2010-10-27	24/2010/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định về đo đạc, thành lập bản đồ địa hình đáy biển bằng máy đo sâu hồi âm đa tia	2011-01-01		l	c			
    24-2010-tt-btttt	Thông tư	2010-10-28	24/2010/TT-BTTTT					l	v			
    24-2010-ttlt-bldtbxh-btc	Thông tư liên tịch	2010-08-18	24/2010/TTLT-BLĐTBXH-BTC					l	t	2/2		
    24-2011-tt-bldtbxh	Thông tư	2011-09-21	24/2011/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định về thành lập, cho phép thành lập, chia, tách, sáp nhập, giải thể trường cao đẳng nghề, trường trung cấp nghề và trung tâm dạy nghề			l	t	2/2		
    24-2011-tt-btttt	Thông tư	2011-09-20	24/2011/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định việc tạo lập, sử dụng và lưu trữ dữ liệu đặc tả trên trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước	2011-11-15		l	t	2/2		
    24-2012-nd-cp	Nghị định	2012-04-03	24/2012/NĐ-CP	Chính phủ	Về quản lý hoạt động kinh doanh vàng	2012-05-25		s	m	6/6		
    24-2012-qd-ttg	Quyết định	2012-06-01	24/2012/QĐ-TTg	Thủ tướng Chính phủ	Về chính sách đầu tư phát triển rừng đặc dụng giai đoạn 2011 - 2020			l	c			
    24-2012-qh13	Luật	2012-11-20	24/2012/QH13		Luật sửa đổi, bổ sung một số điều của Luật điện lực	2013-07-01		s	l	6/6		
    24-2012-tt-bca	Thông tư	2012-05-02	24/2012/TT-BCA	Bộ Công an	Hướng dẫn thực hiện chế độ phụ cấp công vụ trong Công an nhân dân	2012-06-01		l	c			
    24-2012-tt-bnnptnt	Thông tư	2012-06-19	24/2012/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật Quốc gia khảo nghiệm giống cây trồng	2012-12-19		l	c			
    24-2012-tt-nhnn	Thông tư		24/2012/TT-NHNN					l	v			
    24-2013-nd-cp	Nghị định	2013-03-28	24/2013/NĐ-CP	Chính phủ				s	m	3/3		
    24-2013-tt-bct	Thông tư	2013-10-21	24/2013/TT-BCT	Bộ Công Thương	Quy định về danh mục, quản lý, sử dụng hồ sơ, tài liệu liên quan đến nhà máy điện hạt nhân	2013-12-05		l	c			
    24-2013-tt-bkhcn	Thông tư	2013-09-30	24/2013/TT-BKHCN					l	v			
    24-2013-tt-btttt	Thông tư	2013-12-27	24/2013/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về giám định tư pháp trong lĩnh vực lĩnh vực thông tin và truyền thông	2014-02-15		l	c			
    24-2014-nd-cp	Nghị định	2014-04-04	24/2014/NĐ-CP	Chính phủ	quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, thành phố trực thuộc Trung ương			s	km	8/8		
    24-2014-tt-bqp	Thông tư	2014-05-15	24/2014/TT-BQP	Bộ Quốc phòng		2014-07-01		l	c			
    24-2014-tt-btttt	Thông tư	2014-12-29	24/2014/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định chi tiết về hoạt động quản lý, cung cấp và sử dụng dịch vụ trò chơi điện tử trên mạng	2015-02-12		l	t	2/2		
    24-2014-tt-nhnn	Thông tư	2014-09-06	24/2014/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn một số nội dung về hoạt động bảo hiểm tiền gửi	2014-10-24		l	c			
    24-2014-ttlt-bkhcn-bnv	Thông tư liên tịch	2014-10-01	24/2014/TTLT-BKHCN-BNV		Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành khoa học và công nghệ	2014-12-01		s	m	4/4		
    24-2015-nd-cp	Nghị định	2015-02-27	24/2015/NĐ-CP	Chính phủ	Quy định chi tiết và biện pháp thi hành một số điều của Luật Giao thông đường thủy nội địa và Luật sửa đổi, bổ sung một số điều của Luật Giao thông đường thủy nội địa	2015-05-01		l	t	2/2		
    24-2015-tt-bgddt	Thông tư	2015-09-23	24/2015/TT-BGDĐT					l	v			
    24-2015-tt-bgtvt	Thông tư	2015-06-16	24/2015/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Quy chuẩn kỹ thuật quốc gia về phương tiện giao thông đường sắt - Giá chuyển hướng toa xe - Yêu cầu kỹ thuật	2016-01-01		l	c			
    24-2015-tt-bldtbxh	Thông tư	2015-07-13	24/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội		2015-10-01		l	c			
    24-2015-tt-nhnn	Thông tư	2015-12-08	24/2015/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định cho vay bằng ngoại tệ của tổ chức tín dụng, chi nhánh ngân hàng nước ngoài đối với khách hàng vay là người cư trú	2016-01-01		s	m	3/3		
    24-2015-ttlt-byt-bgtvt	Thông tư liên tịch	2015-08-28	24/2015/TTLT-BYT-BGTVT					l	v			
    24-2016-nd-cp	Nghị định	2016-04-05	24/2016/NĐ-CP	Chính phủ	Quy định chế độ quản lý ngân quỹ nhà nước	2017-01-01		s	m	4/4		
    24-2016-qd-ttg	Quyết định	2016-06-14	24/2016/QĐ-TTg	Thủ tướng Chính phủ				s	m	3/3		
    24-2016-tt-bgtvt	Thông tư	2016-09-15	24/2016/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Định mức kinh tế - kỹ thuật vận hành, khai thác và bảo dưỡng Hệ thống AIS			l	c			
    24-2016-tt-btttt	Thông tư	2016-11-15	24/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về quản lý chất lượng dịch vụ phát thanh, truyền hình	2017-01-04		l	c			
    24-2017-tt-bct	Thông tư	2017-11-23	24/2017/TT-BCT	Bộ Công Thương	Quy định mức tiêu hao năng lượng trong sản xuất giấy	2018-01-10		l	c			
    24-2017-tt-bldtbxh	Thông tư		24/2017/TT-BLĐTBXH					l	v			
    24-2018-nd-cp	Nghị định	2018-02-27	24/2018/NĐ-CP	Chính phủ		2018-04-15		l	c			
    24-2018-qd-ttg	Quyết định	2018-05-18	24/2018/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Danh mục và lộ trình phương tiện, thiết bị sử dụng năng lượng phải loại bỏ và các tổ máy phát điện hiệu suất thấp không được xây dựng mới	2018-07-10		l	c			
    24-2018-qh14	Luật	2018-06-12	24/2018/QH14	Quốc hội	An ninh mạng	2019-01-01		s	klt	58/58		
    24-2018-tt-bgtvt	Thông tư	2018-05-07	24/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về xây dựng biểu đồ chạy tàu và điều hành giao thông vận tải đường sắt	2018-07-01		l	t	2/2		
    24-2018-tt-bldtbxh	Thông tư	2018-12-06	24/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành Chương trình môn học GIáo dục chính trị thuộc khối các môn học chung trong chương trình đào tạo trình độ trung cấp, trình độ cao đẳng			s	m	3/3		
    24-2018-tt-bnnptnt	Thông tư	2018-11-15	24/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định việc cập nhật, khai thác và quản lý cơ sở dữ liệu quốc gia về thủy sản	2019-01-01		l	c			
    24-2018-tt-btnmt	Thông tư	2018-11-15	24/2018/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định về kiểm tra, thẩm định, nghiệm thu chất lượng sản phẩm đo đạc và bản đồ	2019-01-01		l	t	2/2		
    24-2018-tt-byt	Thông tư	2018-09-18	24/2018/TT-BYT	Bộ Y tế	Quy định việc thành lập, tổ chức và hoạt động của Hội đồng tư vấn chuyên môn đánh giá nguyên nhân tai biến nặng trong quá trình sử dụng vắc xin	2018-11-15		l	c			
    24-2019-qd-ttg	Quyết định	2019-07-11	24/2019/QĐ-TTg	Thủ tướng Chính phủ		2019-09-01		l	c			
    24-2019-tt-bgtvt	Thông tư	2019-07-05	24/2019/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Quy chuẩn kỹ thuật quốc gia về hệ thống thiết bị phòng vệ đường ngang cảnh báo tự động - QCVN 104:2019/BGTVT	2019-10-01		l	t	2/2		
    24-2019-tt-bldtbxh	Thông tư	2019-12-24	24/2019/TT-BLĐTBXH					l	t	2/2		
    24-2019-tt-bnnptnt	Thông tư		24/2019/TT-BNNPTNT					l	v			
    24-2019-tt-byt	Thông tư	2019-08-30	24/2019/TT-BYT	Bộ Y tế	hướng dẫn Thực hành sản xuất tốt (GMP) trong sản xuất, kinh doanh thực phẩm bảo vệ sức khỏe	2019-10-16		l	c			
    24-2020-nd-cp	Nghị định		24/2020/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Phòng, chống tác hại của rượu, bia	2020-02-24		l	c			
    24-2020-tt-bca	Thông tư	2020-03-10	24/2020/TT-BCA	Bộ Công an	Ban hành biểu mẫu sử dụng trong công tác bảo vệ bí mật nhà nước	2020-07-01		s	m	11/11		
    24-2020-tt-bct	Thông tư	2020-09-18	24/2020/TT-BCT	Bộ Công Thương	Thông tư quy định về phân cấp và lập báo cáo tài nguyên, trữ lượng dầu khí	2020-11-06		l	c			
    24-2020-tt-bgtvt	Thông tư	2020-10-13	24/2020/TT-BGTVT	Bộ Giao thông vận tải	Sửa đổi, bổ sung một số điều của các Thông tư quy định về chế độ báo cáo định kỳ trong lĩnh vực đường sắt	2020-12-01		s	m	6/6		
    24-2020-tt-bldtbxh	Thông tư		24/2020/TT-BLĐTBXH					l	v			
    24-2020-tt-btc	Thông tư	2020-04-13	24/2020/TT-BTC	Bộ Tài chính				s	m	3/3		
    24-2020-tt-btttt	Thông tư	2020-09-09	24/2020/TT-BTTTT	Bộ Thông tin và Truyền thông		2020-10-25		l	c			
    24-2020-tt-byt	Thông tư	2020-12-28	24/2020/TT-BYT	Bộ Y tế	Quy định về Phiếu chẩn đoán nguyên nhân tử vong, cấp Giấy báo tử và thống kê tử vong tại cơ sở khám bệnh, chữa bệnh			l	c			
    24-2021-nd-cp	Nghị định	2021-03-23	24/2021/NĐ-CP	Chính phủ	Quy định việc quản lý trong cơ sở giáo dục mầm non và cơ sở giáo dục phổ thông công lập	2021-05-15		l	t	2/2		
    24-2021-qd-ttg	Quyết định	2021-07-16	24/2021/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    24-2021-tt-bgtvt	Thông tư	2021-11-02	24/2021/TT-BGTVT	Bộ Giao thông vận tải	Quy định về quản lý, bảo trì công trình hàng không	2022-01-15		l	c			
    24-2022-nd-cp	Nghị định	2022-04-06	24/2022/NĐ-CP	Chính phủ	về việc sửa đổi, bổ sung các Nghị định quy định về điều kiện đầu tư và hoạt động trong lĩnh vực giáo dục nghề nghiệp			s	m	85/85		
    24-2022-tt-bldtbxh	Thông tư	2022-11-30	24/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định việc bồi dưỡng bằng hiện vật đối với người lao động làm việc trong điều kiện có yếu tố nguy hiểm, yếu tố có hại	2023-03-01		s	mg	4/4		
    24-2022-tt-bnnptnt	Thông tư	2022-12-30	24/2022/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về cơ sở, vùng an toàn dịch bệnh động vật	2023-02-15		s	m	3/3		
    24-2022-tt-btc	Thông tư	2022-04-07	24/2022/TT-BTC	Bộ Tài chính				l	c			
    24-2022-tt-nhnn	Thông tư		24/2022/TT-NHNN					l	v			
    24-2023-nd-cp	Nghị định	2023-05-14	24/2023/NĐ-CP	Chính phủ	quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang	2023-07-01		s	k	1/1		
    24-2023-qd-ttg	Quyết định	2023-09-22	24/2023/QĐ-TTg	Thủ tướng Chính phủ	về điều kiện xác định người bị phơi nhiễm với HIV, người bị nhiễm HIV do tai nạn rủi ro nghề nghiệp do Thủ tướng Chính phủ ban hành			l	c			
    24-2023-qh15	Luật	2023-11-24	24/2023/QH15		Luật Viễn thông	2024-07-01		s	l	7/7		
    24-2023-tt-bca	Thông tư	2023-07-01	24/2023/TT-BCA	Bộ Công an	quy định về cấp, thu hồi đăng ký, biển số xe cơ giới			s	m	3/3		
    24-2023-tt-bgtvt	Thông tư	2023-09-15	24/2023/TT-BGTVT	Bộ Giao thông vận tải		2023-11-15		l	c			
    24-2023-tt-bkhcn	Thông tư	2023-12-29	24/2023/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định việc kiểm tra nhà nước về chất lượng sản phẩm, hàng hóa trong sản xuất thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ	2024-02-15		l	c			
    24-2023-tt-byt	Thông tư	2023-12-18	24/2023/TT-BYT	Bộ Y tế	quy định về quản lý nhiệm vụ khoa học và công nghệ thuộc trách nhiệm của Bộ Y tế	2024-02-03		l	c			
    24-2024-nd-cp	Nghị định	2024-02-27	24/2024/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Đấu thầu về lựa chọn nhà thầu	2024-02-27		s	km	44/44		
    24-2024-tt-bct	Thông tư		24/2024/TT-BCT					l	v			
    24-2024-tt-btc	Thông tư	2024-04-17	24/2024/TT-BTC	Bộ Tài chính				l	t	2/2		
    24-2025-qd-ubnd	Quyết định	2025-02-28	24/2025/QĐ-UBND					l	v			
    24-2025-tt-bct	Thông tư	2025-05-13	24/2025/TT-BCT	Bộ Công Thương				s	m	3/3		
    24-2026-nd-cp	Nghị định	2026-01-17	24/2026/NĐ-CP	Chính phủ				l	t	2/2		
    24-2026-nq-cp	Nghị quyết	2026-04-29	24/2026/NQ-CP	Chính phủ	Cắt giảm, phân cấp, đơn giản hóa thủ tục hành chính, điều kiện kinh doanh lĩnh vực quốc phòng, nội vụ, tài chính, xây dựng, ngoại giao, tư pháp, ngân hàng	2026-04-29		s	mg	10/10		
    24-2026-tt-bct	Thông tư	2026-05-05	24/2026/TT-BCT	Bộ Công Thương	quy định Quy tắc xuất xứ hàng hóa trong Hiệp định Đối tác kinh tế toàn diện Việt Nam và Các Tiểu vương quốc Ả-rập thống nhất			s	m	5/5		
    24-nq-tw	Nghị quyết	2013-06-03	24-NQ/TW	Ban Chấp hành Trung ương	về chủ động ứng phó với biến đổi khí hậu, tăng cường quản lý tài nguyên và bảo vệ môi trường			s	k			
    24-qd-tw	Quy định	2021-07-30	24-QĐ/TW	Ban Chấp hành Trung ương	về thi hành Điều lệ Đảng			s	k			
    2416-qd-bkhdt	Quyết định	2024-10-17	2416/QĐ-BKHĐT		Đính chính Thông tư số 15/2024/TT-BKHĐT ngày 30 tháng 9 năm 2024 của Bộ Kế hoạch và Đầu tư quy định mẫu hồ sơ đấu thầu lựa chọn nhà đầu tư thực hiện dự án đầu tư theo phương thức đối tác công tư, dự án đầu tư kinh doanh; cung cấp, đăng tải 	2024-10-17		l	g			
    243-2016-tt-btc	Thông tư	2016-11-11	243/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy giám định y khoa	2017-01-01		s	m	6/6		
    244-2005-qd-ttg	Quyết định	2005-10-06	244/2005/QĐ-TTg	Thủ tướng Chính phủ	Về chế độ phụ cấp ưu đãi đối với nhà giáo đang trực tiếp giảng dạy trong các cơ sở giáo dục công lập			l	t	2/2		
    244-2016-tt-btc	Thông tư	2016-11-11	244/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí cung cấp thông tin lý lịch tư pháp	2017-01-01		l	t	2/2		
    244-kh-ubnd	Kế hoạch	2016-10-25	244/KH-UBND	UBND tỉnh Bình Phước	thực hiện Nghị quyết Đại hội toàn quốc lần thứ XII của Đảng về công tác dân vận			s	k			
    2441-qd-ttg	Quyết định	2010-12-31	2441/QĐ-TTg	Thủ tướng Chính phủ				s	m	11/11		
    245-2009-tt-btc	Thông tư	2009-12-31	245/2009/TT-BTC					l	v			
    245-2016-tt-btc	Thông tư	2016-11-11	245/2016/TT-BTC	Bộ Tài chính		2017-01-01		l	c			
    245-2025-nd-cp	Nghị định	2025-09-11	245/2025/NĐ-CP	Chính phủ		2025-09-11		s	m	5/5		
    2457-qd-ttg	Quyết định	2010-12-31	2457/QĐ-TTg	Thủ tướng Chính phủ				s	m	3/3		
    246-2006-qd-ttg	Quyết định	2006-10-27	246/2006/QĐ-TTg	Thủ tướng Chính phủ	về việc thành lập Quỹ Hỗ trợ phát triển hợp tác xã			s	m	7/7		
    246-2016-tt-btc	Thông tư	2016-11-11	246/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí kiểm tra, đánh giá, cấp giấy chứng nhận quốc tế về an ninh tàu biển	2017-01-01		l	t	2/2		
    247-2006-qd-ttg	Quyết định	2006-10-30	247/2006/QĐ-TTg					l	v			
    247-2016-tt-btc	Thông tư	2016-11-11	247/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý sử dụng phí nhượng quyền khai thác cảng hàng không, sân bay	2017-01-01		l	t	2/2		
    248-2016-tt-btc	Thông tư	2016-11-11	248/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí áp dụng tại cảng, bến thủy nội địa	2017-01-01		l	t	2/2		
    249-2016-tt-btc	Thông tư	2016-11-11	249/2016/TT-BTC	Bộ Tài chính		2017-01-01		l	c			
    25-2003-ct-ttg	Chỉ thị	2003-11-21	25/2003/CT-TTg	Thủ tướng Chính phủ	về việc tổ chức triển khai thi hành Pháp lệnh Phòng, chống mại dâm	2003-12-12		l	c			
    25-2004-qh11	Luật		25/2004/QH11		Luật Bảo vệ, chăm sóc và giáo dục trẻ em			l	l	8/8		
    25-2005-ubtvqh11	Pháp lệnh		25/2005/PL-UBTVQH11		Pháp lệnh Cảnh vệ			l	l	1/1		
    25-2006-qd-bgddt	Quyết định	2006-06-26	25/2006/QĐ-BGDĐT					l	v			
    25-2008-qh12	Luật	2008-11-14	25/2008/QH12	Quốc hội	Bảo hiểm y tế	2009-07-01		s	klm	136/136		
    25-2010-tt-btttt	Thông tư	2010-11-15	25/2010/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định việc thu thập, sử dụng, chia sẻ, đảm bảo an toàn và bảo vệ thông tin cá nhân trên trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước	2011-01-01		l	c			
    25-2010-ttlt-bldtbxh-btc-byt	Thông tư liên tịch	2010-09-11	25/2010/TTLT-BLĐTBXH-BTC-BYT					l	v			
    25-2011-tt-btttt	Thông tư	2011-09-26	25/2011/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định chi tiết và hướng dẫn các hoạt động về tổ chức lễ phát hành đặc biệt tem bưu chính Việt Nam	2012-01-01		l	t	2/2		
    25-2011-tt-nhnn	Thông tư	2011-08-31	25/2011/TT-NHNN	Ngân hàng Nhà nước Việt Nam				s	m	4/4		
    25-2012-qd-ttg	Quyết định	2012-06-04	25/2012/QĐ-TTg	Thủ tướng Chính phủ		2012-08-01		s	m	3/3		
    25-2012-qh13	Luật	2012-11-21	25/2012/QH13		Luật Thủ đô	2013-07-01		s	l	4/4		
    25-2012-tt-bkhcn	Thông tư	2012-12-12	25/2012/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định danh mục và yêu cầu kiểm soát vật liệu và thiết bị trong chu trình nhiên liệu hạt nhân	2013-01-26		l	t	2/2		
    25-2012-tt-btnmt	Thông tư	2012-12-28	25/2012/TT-BTNMT	Bộ Tài nguyên và Môi trường				s	m	3/3		
    25-2012-tt-byt	Thông tư	2012-11-29	25/2012/TT-BYT					l	v			
    25-2013-nd-cp	Nghị định	2013-03-29	25/2013/NĐ-CP					l	v			
    25-2013-tt-bldtbxh	Thông tư	2013-10-18	25/2013/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện chế độ bồi dưỡng bằng hiện vật đối với người lao động làm việc trong điều kiện có yếu tố nguy hiểm, độc hại			s	m	3/3		
    25-2013-tt-btttt	Thông tư	2013-12-27	25/2013/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về hồ sơ giám định tư pháp và các biểu mẫu giám định tư pháp trong lĩnh vực thông tin và truyền thông	2014-02-20		l	c			
    25-2013-ttlt-byt-btc	Thông tư liên tịch	2013-09-04	25/2013/TTLT-BYT-BTC	Bộ Y tế; Bộ Tài chính		2013-10-20		l	c			
    25-2014-tt-bkhcn	Thông tư	2014-10-08	25/2014/TT-BKHCN	Bộ Khoa học và Công nghệ				l	t	2/2		
    25-2014-tt-bnnpttn	Thông tư		25/2014/TT-BNNPTTN	Bộ Nông nghiệp và Phát triển nông thôn	Quy định yêu cầu kỹ thuật đối với thiết kế mẫu tàu cá	2014-08-25		l	c			
    25-2014-tt-bqp	Thông tư	2014-05-15	25/2014/TT-BQP	Bộ Quốc phòng	Quy định tiêu chuẩn Tuyên truyền viên giáo dục quốc phòng và an ninh	2014-07-02		l	c			
    25-2014-tt-btttt	Thông tư	2014-12-30	25/2014/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về triển khai các hệ thống thông tin có quy mô và phạm vi từ Trung ương đến địa phương	2015-02-13		l	t	2/2		
    25-2014-ttlt-byt-btc	Thông tư liên tịch	2014-07-16	25/2014/TTLT-BYT-BTC	Bộ Y tế; Bộ Tài chính	Quy định quản lý và sử dụng nguồn ngân sách nhà nước hỗ trợ khám, điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế			l	c			
    25-2015-tt-bgddt	Thông tư	2015-10-14	25/2015/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định về chương trình môn học Giáo dục thể chất thuộc các chương trình đào tạo trình độ đại học	2015-11-29		l	c			
    25-2015-tt-bldtbxh	Thông tư	2015-07-13	25/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    25-2016-tt-bldtbxh	Thông tư	2016-07-26	25/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn xác định, quản lý đối tượng tham gia bảo hiểm y tế theo quy định tại Khoản 4, Điều 1 Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế	2016-09-09		l	t	2/2		
    25-2016-tt-bnnptnt	Thông tư	2016-06-30	25/2016/TT-BNNPTNT					l	v			
    25-2017-nd-cp	Nghị định	2017-03-14	25/2017/NĐ-CP	Chính phủ	Về báo cáo tài chính nhà nước	2018-01-01		l	t	2/2		
    25-2017-qd-ttg	Quyết định	2017-07-03	25/2017/QĐ-TTg	Thủ tướng Chính phủ	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thủy lợi trực thuộc Bộ Nông nghiệp và Phát triển nông thôn	2017-08-18		l	t	2/2		
    25-2017-tt-bgtvt	Thông tư	2017-07-28	25/2017/TT-BGTVT	Bộ Giao thông vận tải		2017-09-15		l	c			
    25-2017-tt-bldtbxh	Thông tư	2017-08-30	25/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định điều kiện, nội dung, hình thức thi hoặc xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành công tác xã hội trong các đơn vị sự nghiệp công lập	2017-10-15		l	c			
    25-2018-nd-cp	Nghị định		25/2018/NĐ-CP					l	v			
    25-2018-qh14	Luật	2018-06-12	25/2018/QH14	Quốc hội	Tố cáo	2019-01-01		s	klt	79/79		
    25-2018-tt-bgtvt	Thông tư	2018-05-14	25/2018/TT-BGTVT					l	v			
    25-2018-tt-bldtbxh	Thông tư	2018-12-10	25/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    25-2018-tt-bnnptnt	Thông tư	2018-11-15	25/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	quy định trình tự, thủ tục đánh giá rủi ro, cấp phép nhập khẩu thủy sản sống	2019-01-01		l	c			
    25-2018-tt-bvhttdl	Thông tư	2018-08-30	25/2018/TT-BVHTTDL	Bộ Văn hóa, Thể thao và Du lịch	Quy định việc hạn chế hình ảnh diễn viên sử dụng thuốc lá trong tác phẩm sân khấu, điện ảnh	2018-11-15		l	c			
    25-2019-nd-cp	Nghị định		25/2019/NĐ-CP					l	v			
    25-2019-tt-bgddt	Thông tư		25/2019/TT-BGDĐT					l	v			
    25-2019-tt-bldtbxh	Thông tư	2019-12-24	25/2019/TT-BLĐTBXH					l	t	2/2		
    25-2019-tt-byt	Thông tư	2019-08-30	25/2019/TT-BYT	Bộ Y tế	quy định việc truy xuất nguồn gốc sản phẩm thực phẩm thuộc lĩnh vực quản lý của Bộ Y tế	2019-10-16		l	c			
    25-2020-nd-cp	Nghị định	2020-02-28	25/2020/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Đấu thầu về lựa chọn nhà đầu tư			s	m	15/15		
    25-2020-tt-bgtvt	Thông tư	2020-10-14	25/2020/TT-BGTVT	Bộ Giao thông vận tải		2021-04-01		l	c			
    25-2021-qd-ttg	Quyết định	2021-07-22	25/2021/QĐ-TTg	Thủ tướng Chính phủ	Quy định về xã, phường, thị trấn đạt chuẩn tiếp cận pháp luật	2022-01-01		l	c			
    25-2021-tt-bgddt	Thông tư	2021-09-08	25/2021/TT-BGDĐT	Bộ Giáo dục và Đào tạo		2021-10-24		l	c			
    25-2021-tt-bgtvt	Thông tư	2021-11-29	25/2021/TT-BGTVT					l	v			
    25-2021-tt-btc	Thông tư	2021-04-07	25/2021/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực xuất cảnh, nhập cảnh, quá cảnh, cư trú tại Việt Nam	2021-05-22		s	m	5/5		
    25-2022-nd-cp	Nghị định	2022-04-12	25/2022/NĐ-CP					l	v			
    25-2022-tt-bgtvt	Thông tư	2022-10-20	25/2022/TT-BGTVT	Bộ Giao thông vận tải	Quy định chi tiết về công tác bảo đảm chuyến bay chuyên cơ, chuyên khoang	2022-12-15		l	c			
    25-2022-tt-bldtbxh	Thông tư	2022-11-30	25/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về chế độ trang cấp phương tiện bảo vệ cá nhân trong lao động	2023-04-01		s	mg	4/4		
    25-2022-tt-btttt	Thông tư	2022-12-31	25/2022/TT-BTTTT	Bộ Thông tin và Truyền thông		2023-02-15		l	c			
    25-2023-nd-cp	Nghị định	2023-05-19	25/2023/NĐ-CP					l	v			
    25-2023-tt-bkhcn	Thông tư	2023-12-29	25/2023/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định quản lý Chương trình quốc gia phát triển công nghệ cao đến năm 2030	2024-02-15		l	c			
    25-2023-tt-bkhdt	Thông tư	2023-12-31	25/2023/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Sửa đổi, bổ sung một số Điều của Thông tư số 03/2021/TT-BKHĐT ngày 09 tháng 4 năm 2021 của Bộ trưởng Bộ Kế hoạch và Đầu tư quy định mẫu văn bản, báo cáo liên quan đến hoạt động đầu tư tại Việt Nam, đầu tư từ Việt Nam ra nước ngoài và xúc ti	2024-02-15		s	mg	5/5		
    25-2023-tt-bnnptnt	Thông tư	2023-12-21	25/2023/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn quy trình duy tu, bảo dưỡng đê điều và xử lý khẩn cấp (cấp bách) sự cố đê điều	2024-02-15		l	c			
    25-2024-tt-bkhdt	Thông tư	2024-12-31	25/2024/TT-BKHĐT		Quy định chi tiết trình tự, thủ tục lập, lấy ý kiến, quyết định đề án sử dụng tài sản công thuộc phạm vi quản lý trên địa bàn Thành phố Hà Nội vào mục đích kinh doanh, cho thuê, liên doanh, liên kết của Trung tâm Đổi mới sáng tạo Quốc gia; 	2025-02-15		l	g			
    25-2024-tt-bnnptnt	Thông tư	2024-12-16	25/2024/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Danh mục thuốc bảo vệ thực vật được phép sử dụng tại Việt Nam và Danh mục thuốc bảo vệ thực vật cấm sử dụng tại Việt Nam			l	c			
    25-2025-nd-cp	Nghị định	2025-02-21	25/2025/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ			l	t	2/2		
    25-2026-tt-bkhcn	Thông tư	2026-05-30	25/2026/TT-BKHCN		Quy định tiêu chuẩn chuyên môn, nghiệp vụ đối với công chức, viên chức chuyên ngành kiểm soát viên chất lượng sản phẩm, hàng hóa			l	g			
    25-2026-tt-btc	Thông tư	2026-03-25	25/2026/TT-BTC	Bộ Tài chính				l	t	2/2		
    25-nq-tw	Nghị quyết	2013-06-03	25-NQ/TW	Ban Chấp hành Trung ương	về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới			s	k			
    250-2016-tt-btc	Thông tư	2016-11-11	250/2016/TT-BTC	Bộ Tài chính	Hướng dẫn về phí và lệ phí thuộc thẩm quyền quyết định của Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương	2017-01-01		l	c			
    251-2016-tt-btc	Thông tư	2016-11-11	251/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xử lý vụ việc cạnh tranh	2017-01-01		l	c			
    253-ttr-snv	Tờ trình	2025-01-22	253/TTr-SNV					s	m	5/5		
    254-2025-nd-cp	Nghị định	2025-09-26	254/2025/NĐ-CP	Chính phủ	quy định về quản lý, thanh toán, quyết toán dự án sử dụng vốn đầu tư công			s	m	4/4		
    255-ttr-snv	Tờ trình	2025-01-22	255/TTr-SNV					s	m	3/3		
    256-2016-tt-btc	Thông tư	2016-11-11	256/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp và quản lý lệ phí cấp Căn cước công dân	2017-01-01		l	c			
    257-2016-tt-btc	Thông tư	2016-11-11	257/2016/TT-BTC	Bộ Tài chính		2017-01-01		l	c			
    2575-snv-tccc	Công văn	2024-09-24	2575/SNV-TCCC	Sở Nội vụ				s	m	3/3		
    258-2016-tt-btc	Thông tư	2016-11-11	258/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định phê duyệt thiết kế phòng cháy và chữa cháy	2017-01-01		l	c			
    2587-qd-ubnd	Quyết định	2019-10-08	2587/QĐ-UBND	Chủ tịch Ủy ban nhân dân				s	m	4/4		
    259-2016-tt-btc	Thông tư	2016-11-11	259/2016/TT-BTC	Bộ Tài chính		2017-01-01		l	c			
    259-2025-nd-cp	Nghị định		259/2025/NĐ-CP	Chính phủ	Nghị định về kiểm soát thương mại chiến lược	2025-10-10		l	c			
    26-2002-nd-cp	Nghị định	2002-03-21	26/2002/NĐ-CP	Chính phủ	Về sĩ quan dự bị Quân đội nhân dân Việt Nam			s	m	3/3		
    26-2005-nd-cp	Nghị định	2005-03-02	26/2005/NĐ-CP					l	v			
    26-2005-ubtvqh11	Pháp lệnh	2005-06-29	26/2005/PL-UBTVQH11	Ủy ban Thường vụ Quốc hội	ưu đãi người có công với cách mạng			s	klm	21/21		
    26-2006-tt-bng	Thông tư	2006-08-02	26/2006/TT-BNG	Bộ Ngoại giao		2006-08-20		l	c			
    26-2007-nd-cp	Nghị định		26/2007/NĐ-CP					l	v			
    26-2007-qd-ttg	Quyết định	2007-02-15	26/2007/QĐ-TTg	Thủ tướng Chính phủ	Phê duyệt Quy hoạch phát triển mía đường đến năm 2010 và định hướng đến năm 2020	2007-03-13		l	c			
    26-2007-ttlt-bldtbxh-twdtncshcm	Thông tư liên tịch	2007-11-21	26/2007/TTLT-LĐTBXH-TWĐTNCSHCM					l	t	2/2		
    26-2008-qh12	Luật	2008-11-14	26/2008/QH12		Luật Thi hành án dân sự	2009-07-01		s	l	224/224		
    26-2009-nd-cp	Nghị định	2009-03-16	26/2009/NĐ-CP	Chính phủ				s	m	3/3		
    26-2009-tt-bnnptnt	Thông tư	2009-05-11	26/2009/TT-BNN	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn về cơ cấu tổ chức, nguồn kinh phí và chế độ thù lao đối với lực lượng quản lý đê nhân dân	2009-06-25		l	c			
    26-2009-tt-btttt	Thông tư	2009-07-31	26/2009/TT-BTTTT					l	v			
    26-2010-tt-bnnptnt	Thông tư	2010-04-27	26/2010/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật Quốc gia về kiểm dịch và Bảo vệ thực vật			l	c			
    26-2010-tt-btttt	Thông tư	2010-11-24	26/2010/TT-BTTTT					l	v			
    26-2011-nd-cp	Nghị định	2011-04-08	26/2011/NĐ-CP					l	v			
    26-2011-tt-bkhcn	Thông tư	2011-10-04	26/2011/TT-BKHCN	Bộ Khoa học và Công nghệ	quy định về trang phục, phù hiệu, biển tên, thẻ kiểm soát viên chất lượng đối với công chức chuyên ngành kiểm soát chất lượng sản phẩm, hàng hóa	2011-11-20		s	m	5/5		
    26-2011-tt-byt	Thông tư	2011-06-24	26/2011/TT-BYT					l	v			
    26-2012-qh13	Luật	2012-11-22	26/2012/QH13		Luật sửa đổi, bổ sung một số điều của Luật thuế thu nhập cá nhân	2013-07-01		s	l	12/12		
    26-2012-tt-bkhcn	Thông tư	2012-12-12	26/2012/TT-BKHCN	Bộ Khoa học và Công nghệ	quy định việc kiểm tra nhà nước về chất lượng hàng hóa lưu thông trên thị trường			s	m	3/3		
    26-2012-tt-bldtbxh	Thông tư	2012-11-12	26/2012/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn một số điều của Nghị định số 28/2012/NĐ-CP ngày 10 tháng 4 năm 2012 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của luật người khuyết tật	2012-12-26		l	c			
    26-2012-tt-btnmt	Thông tư	2012-12-28	26/2012/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Quy chuẩn kỹ thuật quốc gia về quan trắc thủy văn	2013-02-18		l	c			
    26-2013-tt-bct	Thông tư	2013-10-30	26/2013/TT-BCT					l	v			
    26-2013-tt-bgddt	Thông tư	2013-07-15	26/2013/TT-BGDĐT					l	v			
    26-2013-tt-bnnptnt	Thông tư	2013-05-22	26/2013/TT-BNNPTNT					l	v			
    26-2013-tt-nhnn	Thông tư	2013-12-05	26/2013/TT-NHNN					l	v			
    26-2014-nd-cp	Nghị định	2014-04-07	26/2014/NĐ-CP	Chính phủ	Về tổ chức và hoạt động của Thanh tra, giám sát ngành Ngân hàng	2014-06-01		l	c			
    26-2014-qd-ttg	Quyết định	2014-03-26	26/2014/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế tổ chức và hoạt động của Đại học quốc gia và các cơ sở giáo dục đại học thành viên	2014-05-20		l	c			
    26-2014-tt-bct	Thông tư	2014-08-28	26/2014/TT-BCT	Bộ Công Thương	Quy định về việc tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu	2014-10-21		l	c			
    26-2014-tt-bkhcn	Thông tư	2014-10-10	26/2014/TT-BKHCN	Bộ Khoa học và Công nghệ		2014-12-01		l	t	2/2		
    26-2014-tt-btnmt	Thông tư	2014-05-28	26/2014/TT-BTNMT	Bộ Tài nguyên và Môi trường	ban hành Quy trình và Định mức kinh tế - kỹ thuật xây dựng cơ sở dữ liệu tài nguyên và môi trường	2014-07-15		s	m	3/3		
    26-2014-ttlt-btc-bct	Thông tư liên tịch	2014-02-18	26/2014/TTLT-BTC-BCT		Hướng dẫn trình tự lập, quản lý, sử dụng kinh phí khuyến công quốc gia và kinh phí khuyến công địa phương	2014-04-08		l	t	2/2		
    26-2015-tt-btc	Thông tư	2015-02-27	26/2015/TT-BTC	Bộ Tài chính				l	t	2/2		
    26-2015-ttlt-byt-bnv	Thông tư liên tịch	2015-10-07	26/2015/TTLT-BYT-BNV	Bộ Y tế; Bộ Nội vụ	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp điều dưỡng, hộ sinh, kỹ thuật y	2015-11-20		l	c			
    26-2016-tt-bgtvt	Thông tư	2016-10-11	26/2016/TT-BGTVT	Bộ Giao thông vận tải	Công bố vùng nước cảng biển thuộc địa phận tỉnh Nghệ An và khu vực quản lý của Cảng vụ Hàng hải Nghệ An	2017-01-01		l	c			
    26-2016-tt-bldtbxh	Thông tư	2016-09-01	26/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	42/42		
    26-2016-tt-bnnptnt	Thông tư	2016-06-30	26/2016/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về kiểm dịch động vật, sản phẩm động vật thủy sản	2016-08-15		s	m	4/4		
    26-2016-tt-btnmt	Thông tư	2016-09-29	26/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định chi tiết tiêu chí phân cấp vùng rủi ro ô nhiễm môi trường biển và hải đảo và hướng dẫn phân vùng rủi ro ô nhiễm môi trường biển và hải đảo	2016-11-15		l	c			
    26-2017-tt-bgtvt	Thông tư	2017-08-02	26/2017/TT-BGTVT	Bộ Giao thông vận tải	Quy định về trang phục, phù hiệu, cấp hiệu, biển hiệu của công chức, viên chức và nhân viên Cảng vụ đường thủy nội địa	2018-01-01		l	c			
    26-2017-tt-bldtbxh	Thông tư	2017-09-20	26/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định và hướng dẫn thực hiện chế độ Bảo hiểm tai nạn lao động, bệnh nghề nghiệp bắt buộc			l	t	2/2		
    26-2017-tt-byt	Thông tư	2017-06-26	26/2017/TT-BYT	Bộ Y tế	Hướng dẫn chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Trung tâm Kiểm soát bệnh tật tỉnh, thành phố trực thuộc Trung ương	2017-08-10		l	c			
    26-2018-qh14	Luật	2018-06-14	26/2018/QH14		Luật sửa đổi, bổ sung một số điều của Luật Thể dục, thể thao	2019-01-01		s	l	1/1		
    26-2018-tt-bgtvt	Thông tư	2018-05-14	26/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định điều kiện, trình tự, thủ tục thực hiện kết nối ray đường sắt đô thị, đường sắt chuyên dùng với đường sắt quốc gia; việc kết nối ray các tuyến đường sắt đô thị	2018-07-01		l	t	2/2		
    26-2018-tt-bldtbxh	Thông tư	2018-12-25	26/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về quản lý chất lượng sản phẩm hàng hóa có khả năng gây mất an toàn thuộc trách nhiệm quản lý nhà nước của Bộ Lao động - Thương binh và Xã hội	2019-02-20		s	m	6/6		
    26-2018-tt-bnnptnt	Thông tư	2018-11-15	26/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về quản lý giống thủy sản, thức ăn thủy sản và sản phẩm xử lý môi trường nuôi trồng thủy sản	2019-01-01		l	c			
    26-2018-tt-bvhttdl	Thông tư		26/2018/TT-BVHTTDL					l	v			
    26-2019-nd-cp	Nghị định	2019-03-08	26/2019/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật Thủy sản	2019-04-25		s	m	4/4		
    26-2019-qd-ttg	Quyết định		26/2019/QĐ-TTg	Thủ tướng Chính phủ	về việc phê duyệt Danh mục doanh nghiệp thực hiện cổ phần hóa đến hết năm 2020	2019-08-15		l	c			
    26-2019-tt-bct	Thông tư	2019-11-14	26/2019/TT-BCT	Bộ Công Thương	quy định biểu mẫu kê khai của hộ gia đình, cá nhân sản xuất rượu thủ công không nhằm mục đích kinh doanh	2020-01-01		l	c			
    26-2019-tt-bkhcn	Thông tư	2019-12-25	26/2019/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định chi tiết xây dựng, thẩm định và ban hành quy chuẩn kỹ thuật	2020-08-01		s	m	3/3		
    26-2019-tt-bldtbxh	Thông tư	2019-12-25	26/2019/TT-BLĐTBXH					l	t	2/2		
    26-2019-tt-bnnptnt	Thông tư	2019-12-27	26/2019/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về lưu mẫu giống cây trồng; kiểm định ruộng giống, lấy mẫu vật liệu nhân giống cây trồng; kiểm tra nhà nước về chất lượng giống cây trồng nhập khẩu	2020-02-10		l	c			
    26-2019-tt-byt	Thông tư	2019-08-30	26/2019/TT-BYT	Bộ Y tế	Quy định về Danh mục thuốc hiếm	2019-10-15		l	c			
    26-2020-nd-cp	Nghị định	2020-02-28	26/2020/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Bảo vệ bí mật nhà nước	2020-07-01		s	m	7/7		
    26-2020-qd-ttg	Quyết định	2020-09-14	26/2020/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    26-2020-tt-bldtbxh	Thông tư	2020-12-30	26/2020/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Ban hành Danh mục ngành, nghề đào tạo cấp IV trình độ trung cấp, trình độ cao đẳng			s	m	3/3		
    26-2020-tt-btttt	Thông tư	2020-09-23	26/2020/TT-BTTTT	Bộ Thông tin và Truyền thông	Thông tư quy định việc áp dụng tiêu chuẩn, công nghệ hỗ trợ người khuyết tật tiếp cận, sử dụng sản phẩm, dịch vụ thông tin và truyền thông	2021-01-01		l	c			
    26-2021-tt-bgddt	Thông tư	2021-09-17	26/2021/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định về hoạt động nghiên cứu khoa học của sinh viên trong cơ sở giáo dục đại học	2021-11-02		l	c			
    26-2021-tt-byt	Thông tư	2021-12-15	26/2021/TT-BYT					l	v			
    26-2021-tt-nhnn	Thông tư	2021-12-31	26/2021/TT-NHNN	Ngân hàng Nhà nước Việt Nam	hướng dẫn giao dịch ngoại tệ giữa Ngân hàng Nhà nước Việt Nam và tổ chức tín dụng được phép hoạt động ngoại hối	2022-02-15		l	c			
    26-2022-qd-ttg	Quyết định		26/2022/QĐ-TTg	Thủ tướng Chính phủ	Thành lập, tổ chức và hoạt động của Tổng công ty Lưu ký và Bù trừ chứng khoán Việt Nam	2022-12-16		l	c			
    26-2022-tt-bldtbxh	Thông tư	2022-12-12	26/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành công tác xã hội	2023-01-28		l	gt	2/2		
    26-2023-nd-cp	Nghị định	2023-05-31	26/2023/NĐ-CP	Chính phủ	Biểu thuế xuất khẩu, Biểu thuế nhập khẩu ưu đãi, Danh mục hàng hóa và mức thuế tuyệt đối, thuế hỗn hợp, thuế nhập khẩu ngoài hạn ngạch thuế quan	2023-07-15		s	m	8/8		
    26-2023-qd-ttg	Quyết định	2023-10-19	26/2023/QĐ-TTg	Thủ tướng Chính phủ		2023-10-20		l	c			
    26-2023-qh15	Luật	2023-11-27	26/2023/QH15	Quốc hội	Căn cước	2024-07-01		s	kl	5/5		
    26-2023-tt-bgtvt	Thông tư		26/2023/TT-BGTVT	Bộ Giao thông vận tải		2023-09-29		l	c			
    26-2023-tt-byt	Thông tư	2023-12-29	26/2023/TT-BYT	Bộ Y tế	hướng dẫn quản lý thuốc methadone do Bộ trưởng Bộ Y tế ban hành			l	c			
    26-2024-nd-cp	Nghị định	2024-03-01	26/2024/NĐ-CP	Chính phủ	quy định quản lý hợp tác quốc tế về pháp luật và cải cách tư pháp			l	t	2/2		
    26-2025-tt-bct	Thông tư	2025-05-15	26/2025/TT-BCT	Bộ Công Thương	Quy định chi tiết một số nội dung về các biện pháp phòng vệ thương mại	2025-07-01		l	c			
    26-2026-nq-cp	Nghị quyết	2026-05-06	26/2026/NQ-CP		Về cơ chế, chính sách đặc thù nhằm tháo gỡ khó khăn trong tổ chức lấy mẫu, giám định và xác định danh tính hài cốt liệt sĩ còn thiếu thông tin bằng phương pháp giám định ADN	2026-05-06		l	g			
    26-2026-tt-bct	Thông tư	2026-05-20	26/2026/TT-BCT	Bộ Công Thương				s	m	4/4		
    26-2026-tt-bnnmt	Thông tư	2026-05-29	26/2026/TT-BNNMT		Hướng dẫn một số nội dung tại Nghị định số 289/2025/NĐ-CP ngày 06 tháng 11 năm 2025 của Chính phủ hướng dẫn thi hành Nghị quyết số 197/2025/QH15 ngày 17 tháng 5 năm 2025 của Quốc hội về một số cơ chế, chính sách đặc biệt tạo đột phá trong x	2026-07-15		l	g			
    26-ct-ttg	Chỉ thị	2016-09-05	26/CT-TTg	Thủ tướng Chính phủ	về việc tăng cường kỷ luật, kỷ cương trong các cơ quan hành chính nhà nước các cấp			s	k			
    26-nq-tw	Nghị quyết	2008-08-05	26-NQ/TW	Ban Chấp hành Trung ương	về nông nghiệp, nông dân, nông thôn			s	k			
    26-nq-tw	Nghị quyết	2018-05-19	26-NQ/TW	Ban Chấp hành Trung ương	về tập trung xây dựng đội ngũ cán bộ các cấp, nhất là cấp chiến lược, đủ phẩm chất, năng lực và uy tín, ngang tầm nhiệm vụ			s	k	1/1		
    260-2006-qd-ttg	Quyết định	2006-11-14	260/2006/QĐ-TTg					l	v			
    260-2016-tt-btc	Thông tư	2016-11-14	260/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định nội dung văn hóa phẩm xuất khẩu, nhập khẩu	2017-01-01		l	c			
    261-2016-tt-btc	Thông tư	2016-11-14	261/2016/TT-BTC	Bộ Tài chính	quy định về phí, lệ phí hàng hải và biểu mức thu phí, lệ phí hàng hải			l	t	2/2		
    262-2016-tt-btc	Thông tư	2016-11-14	262/2016/TT-BTC	Bộ Tài chính	Quy định chế độ thu, nộp phí bảo đảm hàng hải đối với luồng hàng hải chuyên dùng	2017-01-01		l	t	2/2		
    262-2025-nd-cp	Nghị định	2025-10-14	262/2025/NĐ-CP	Chính phủ				s	m	4/4		
    263-2016-tt-btc	Thông tư	2016-11-14	263/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí sở hữu công nghiệp	2017-01-01		l	t	2/2		
    263-qd-ttg	Quyết định	2022-02-22	263/QĐ-TTg	Thủ tướng Chính phủ	phê duyệt Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021 - 2025			s	m	5/5		
    264-2016-tt-btc	Thông tư	2016-11-14	264/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực ngoại giao áp dụng tại các Cơ quan đại diện Việt Nam ở nước ngoài	2017-01-01		l	c			
    266-2003-qd-bqp	Quyết định	2003-11-03	266/2003/QĐ-BQP	Bộ Quốc phòng	Về danh mục hệ thống các ngành thuộc các nhóm ngành sĩ quan Quân đội nhân dân Việt Nam			l	c			
    269-ttr-stc	Tờ trình	2025-01-15	269/TTr-STC					l	t	2/2		
    27-2001-qh10	Luật		27/2001/QH10		Luật Phòng cháy và chữa cháy			l	l	5/5		
    27-2004-qh11	Luật		27/2004/QH11		Luật Cạnh tranh			l	l	15/15		
    27-2005-nd-cp	Nghị định	2005-03-08	27/2005/NĐ-CP					l	v			
    27-2006-qd-bkhcn	Quyết định	2006-12-18	27/2006/QĐ-BKHCN	Bộ Khoa học và Công nghệ		2007-01-16		l	c			
    27-2007-tt-bkhcn	Thông tư	2007-10-31	27/2007/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn việc ký kết và thực hiện Hiệp định và Thỏa thuận thừa nhận lẫn nhau kết quả đánh giá sự phù hợp	2007-11-29		l	c			
    27-2008-qh12	Luật	2008-11-14	27/2008/QH12	Quốc hội	Thuế tiêu thụ đặc biệt	2009-04-01		s	klm	30/30		
    27-2009-tt-bgddt	Thông tư	2009-10-19	27/2009/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy chế ngoại trú của học sinh, sinh viên các trường đại học, cao đẳng, trung cấp chuyên nghiệp hệ chính quy	2009-12-02		l	c			
    27-2009-tt-bnnptnt	Thông tư	2009-05-28	27/2009/TT-BNN	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành quy định về kiểm dịch nhập khẩu trâu, bò từ các nước Lào và Cămpuchia vào Việt Nam	2009-07-12		l	t	2/2		
    27-2010-tt-bkhcn	Thông tư	2010-12-30	27/2010/TT-BKHCN	Bộ Khoa học và Công nghệ	Hướng dẫn về đo lường bức xạ, hạt nhân và xây dựng, quản lý mạng lưới quan trắc và cảnh báo phóng xạ môi trường	2011-02-13		l	c			
    27-2010-tt-btttt	Thông tư	2010-11-24	27/2010/TT-BTTTT					l	v			
    27-2011-nd-cp	Nghị định	2011-04-09	27/2011/NĐ-CP	Chính phủ	Về cung cấp, khai thác, xử lý, sử dụng thông tin về hành khách trước khi nhập cảnh Việt Nam qua đường hàng không	2014-04-15		s	m	3/3		
    27-2011-tt-bgtvt	Thông tư	2011-04-14	27/2011/TT-BGTVT	Bộ Giao thông vận tải		2011-05-28		l	c			
    27-2011-tt-bkhcn	Thông tư	2011-10-04	27/2011/TT-BKHCN					l	v			
    27-2011-tt-bnnptnt	Thông tư	2011-04-13	27/2011/TT-BNNPTNT					l	v			
    27-2011-tt-btnmt	Thông tư	2011-07-20	27/2011/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định về kiểm nghiệm và hiệu chỉnh một số thiết bị đo đạc bản đồ biển	2011-09-05		l	c			
    27-2011-tt-btttt	Thông tư	2011-10-04	27/2011/TT-BTTTT					l	v			
    27-2011-tt-byt	Thông tư	2011-06-24	27/2011/TT-BYT	Bộ Y tế	ban hành quy chuẩn kỹ thuật quốc gia về nhà tiêu - Điều kiện bảo đảm hợp vệ sinh			l	t	2/2		
    27-2012-nd-cp	Nghị định	2012-04-06	27/2012/NĐ-CP	Chính phủ	quy định về xử lý kỷ luật viên chức và trách nhiệm bồi thường, hoàn trả của viên chức	2012-05-25		s	kc	1/1		
    27-2012-tt-bkhcn	Thông tư	2012-12-12	27/2012/TT-BKHCN	Bộ Khoa học và Công nghệ	quy định việc kiểm tra nhà nước về chất lượng hàng hóa nhập khẩu thuộc trách nhiệm quản lý của Bộ Khoa học và Công nghệ			s	m	6/6		
    27-2012-tt-bnnptnt	Thông tư	2012-06-26	27/2012/TT-BNNPTNT					l	v			
    27-2012-tt-nhnn	Thông tư	2012-09-25	27/2012/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định về tiêu hủy tiền			l	c			
    27-2013-qd-ttg	Quyết định	2013-05-19	27/2013/QĐ-TTg					l	v			
    27-2013-tt-byt	Thông tư	2013-09-18	27/2013/TT-BYT	Bộ Y tế	ban hành Danh mục vật tư y tế thuộc phạm vi thanh toán của quỹ bảo hiểm y tế			s	m	4/4		
    27-2013-tt-nhnn	Thông tư	2013-12-05	27/2013/TT-NHNN					l	v			
    27-2014-nd-cp	Nghị định	2014-04-07	27/2014/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Bộ luật Lao động về lao động là người giúp việc gia đình			l	t	2/2		
    27-2014-qd-ttg	Quyết định	2014-04-04	27/2014/QĐ-TTg					l	v			
    27-2014-tt-bct	Thông tư		27/2014/TT-BCT					l	v			
    27-2014-tt-bnnptnt	Thông tư		27/2014/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2014-08-25		l	c			
    27-2014-tt-btc	Thông tư	2014-02-20	27/2014/TT-BTC	Bộ Tài chính	Quy chuẩn kỹ thuật quốc gia đối với muối ăn dự trữ quốc gia			l	c			
    27-2015-tt-bldtbxh	Thông tư	2015-07-24	27/2015/TT-BLĐTBXH					l	v			
    27-2015-ttlt-bkhcn-btc	Thông tư liên tịch	2015-12-30	27/2015/TTLT-BKHCN-BTC		Quy định khoán chi thực hiện nhiệm vụ khoa học và công nghệ sử dụng ngân sách nhà nước	2016-02-15		s	m	10/10		
    27-2015-ttlt-byt-bnv	Thông tư liên tịch	2015-10-07	27/2015/TTLT-BYT-BNV	Bộ Y tế; Bộ Nội vụ	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp dược	2015-11-20		l	c			
    27-2016-nd-cp	Nghị định	2016-04-06	27/2016/NĐ-CP	Chính phủ	quy định một số chế độ, chính sách đối với hạ sĩ quan, binh sĩ phục vụ tại ngũ, xuất ngũ và thân nhân của hạ sĩ quan, binh sĩ tại ngũ	2016-06-01		l	c			
    27-2016-tt-bgtvt	Thông tư	2016-10-12	27/2016/TT-BGTVT	Bộ Giao thông vận tải	Quy định về đào tạo, cấp, thu hồi Giấy chứng nhận khả năng chuyên môn hoa tiêu hàng hải và Giấy chứng nhận vùng hoạt động hoa tiêu hàng hải			l	c			
    27-2016-tt-bldtbxh	Thông tư	2016-09-01	27/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn thực hiện chế độ tiền lương, thù lao, tiền thưởng đối với người quản lý công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ	2016-10-15		s	m	39/39		
    27-2016-tt-bnnptnt	Thông tư		27/2016/TT-BNNPTNT					l	v			
    27-2016-tt-btnmt	Thông tư	2016-09-29	27/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định chi tiết bộ chỉ số và việc đánh giá kết quả hoạt động kiểm soát ô nhiễm môi trường biển và hải đảo	2016-11-15		l	c			
    27-2017-tt-bca	Thông tư	2017-08-22	27/2017/TT-BCA	Bộ Công an	Quy định về quy tắc ứng xử của Công an nhân dân	2017-10-06		l	c			
    27-2017-tt-bct	Thông tư		27/2017/TT-BCT					l	v			
    27-2017-tt-bgtvt	Thông tư		27/2017/TT-BGTVT					l	v			
    27-2017-tt-bldtbxh	Thông tư	2017-09-21	27/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định đào tạo liên thông giữa các trình độ trong giáo dục nghề nghiệp	2017-11-05		s	m	4/4		
    27-2017-tt-btnmt	Thông tư	2017-09-11	27/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định tiêu chí, chỉ số đánh giá chất lượng dịch vụ sự nghiệp công về cung cấp bản tin dự báo, cảnh báo khí tượng thủy văn	2017-11-01		l	c			
    27-2017-tt-byt	Thông tư	2017-06-28	27/2017/TT-BYT	Bộ Y tế	Quy định việc quản lý, sử dụng xe ô tô cứu thương	2017-09-15		l	t	2/2		
    27-2018-nd-cp	Nghị định	2018-03-01	27/2018/NĐ-CP	Chính phủ				l	t	2/2		
    27-2018-qd-ttg	Quyết định	2018-07-06	27/2018/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Hệ thống ngành kinh tế Việt Nam	2018-08-20		s	m	8/8		
    27-2018-qh14	Luật	2018-06-14	27/2018/QH14	Quốc hội	Luật Đo đạc và bản đồ	2019-01-01		s	lt	34/34		
    27-2018-tt-bgtvt	Thông tư	2018-05-14	27/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về xây dựng, công bố công lệnh tải trọng, công lệnh tốc độ trên đường sắt quốc gia, đường sắt đô thị chạy chung với đường sắt quốc gia, đường sắt chuyên dùng	2018-07-01		l	c			
    27-2018-tt-bldtbxh	Thông tư	2018-12-25	27/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định về quy chế đánh giá cấp thẻ kiểm định viên chất lượng giáo dục nghề nghiệp	2019-02-15		s	m	9/9		
    27-2018-tt-bqp	Thông tư	2018-03-12	27/2018/TT-BQP	Bộ Quốc phòng	Ban hành Nội quy cơ sở giam giữ trong Quân đội nhân dân	2018-04-30		l	c			
    27-2018-tt-byt	Thông tư	2018-10-26	27/2018/TT-BYT	Bộ Y tế	Hướng dẫn thực hiện bảo hiểm y tế và khám bệnh, chữa bệnh liên quan đến HIV/AIDS	2019-01-01		l	c			
    27-2019-nd-cp	Nghị định	2019-03-13	27/2019/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Đo đạc và bản đồ	2019-05-01		s	m	5/5		
    27-2019-tt-bct	Thông tư	2019-11-15	27/2019/TT-BCT	Bộ Công Thương	Quy định về danh mục phế liệu tạm ngừng kinh doanh tạm nhập, tái xuất, kinh doanh chuyển khẩu	2020-01-01		l	c			
    27-2019-tt-bgddt	Thông tư	2019-12-30	27/2019/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định nội dung chính ghi trên văn bằng và phụ lục văn bằng giáo dục đại học	2020-03-01		l	c			
    27-2019-tt-bgtvt	Thông tư	2019-08-07	27/2019/TT-BGTVT	Bộ Giao thông vận tải				l	c			
    27-2019-tt-bkhcn	Thông tư	2019-12-26	27/2019/TT-BKHCN	Bộ Khoa học và Công nghệ		2020-08-01		l	c			
    27-2019-tt-bldtbxh	Thông tư	2019-12-25	27/2019/TT-BLĐTBXH					l	t	2/2		
    27-2020-nd-cp	Nghị định	2020-03-01	27/2020/NĐ-CP					l	v			
    27-2020-tt-bca	Thông tư	2020-03-24	27/2020/TT-BCA	Bộ Công an	Quy định về tập huấn và tổ chức hội thi điều lệnh, quân sự, võ thuật trong Công an nhân dân	2020-05-07		l	c			
    27-2020-tt-bct	Thông tư	2020-09-30	27/2020/TT-BCT	Bộ Công Thương		2020-12-01		l	t	2/2		
    27-2020-tt-bgtvt	Thông tư	2020-10-29	27/2020/TT-BGTVT	Bộ Giao thông vận tải	Công bố vùng nước cảng biển thuộc địa phận tỉnh Khánh Hòa, vùng nước cảng biển Ninh Thuận tại khu vực vịnh Phan Rang và khu vực quản lý của Cảng vụ Hàng hải Nha Trang	2020-12-15		l	c			
    27-2020-tt-btc	Thông tư	2020-04-17	27/2020/TT-BTC	Bộ Tài chính	Hướng dẫn quản lý và sử dụng kinh phí xây dựng tiêu chuẩn quốc gia và quy chuẩn kỹ thuật	2020-06-05		l	t	2/2		
    27-2020-tt-byt	Thông tư	2020-12-31	27/2020/TT-BYT	Bộ Y tế		2021-03-01		l	c			
    27-2021-nd-cp	Nghị định	2021-03-25	27/2021/NĐ-CP	Chính phủ	Về quản lý giống cây trồng lâm nghiệp			l	c			
    27-2021-tt-bldtbxh	Thông tư	2021-12-28	27/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn chi tiết về nội dung, chương trình và việc tổ chức bồi dưỡng, sát hạch nghiệp vụ đánh giá an toàn, vệ sinh lao động, việc miễn giảm các nội dung huấn luyện đã học đối với chuyên gia đánh giá an toàn, vệ sinh lao động; hướng dẫn cá	2022-03-01		s	mg	4/4		
    27-2021-tt-btc	Thông tư	2021-04-19	27/2021/TT-BTC	Bộ Tài chính				l	c			
    27-2022-nd-cp	Nghị định	2022-04-19	27/2022/NĐ-CP	Chính phủ	quy định cơ chế quản lý, tổ chức thực hiện các chương trình mục tiêu quốc gia			s	m	25/25		
    27-2022-tt-bgtvt	Thông tư		27/2022/TT-BGTVT	Bộ Giao thông vận tải		2022-11-28		l	c			
    27-2022-tt-bldtbxh	Thông tư	2022-12-28	27/2022/TT-BLĐTBXH		Hướng dẫn sự tham gia của trẻ em vào hoạt động ngoài gia đình, ngoài cơ sở giáo dục	2023-03-01		l	g			
    27-2022-tt-bnnptnt	Thông tư	2022-12-30	27/2022/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn xây dựng định mức kinh tế - kỹ thuật trong quản lý, khai thác công trình thủy lợi			l	t	2/2		
    27-2023-nd-cp	Nghị định	2023-05-31	27/2023/NĐ-CP	Chính phủ	Quy định phí bảo vệ môi trường đối với khai thác khoáng sản	2023-07-15		l	c			
    27-2023-qh15	Luật	2023-11-27	27/2023/QH15	Quốc hội	Nhà ở	2024-08-01		s	klm	30/30		effective date moved from 2025-01-01 by 43/2024/QH15; its own text says in force 2025-01-01; brought forward to 2024-08-01 by 43/2024/QH15
    27-2023-tt-btc	Thông tư	2023-05-12	27/2023/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định thiết kế kỹ thuật, phí thẩm định dự toán xây dựng	2023-07-01		l	c			
    27-2024-tt-btc	Thông tư	2024-05-03	27/2024/TT-BTC	Bộ Tài chính		2024-06-17		l	c			
    27-2026-tt-bkhcn	Thông tư	2026-05-31	27/2026/TT-BKHCN		Quy hoạch sử dụng kênh tần số truyền hình số mặt đất băng tần 470-694 MHz	2026-07-16		l	g			
    27-2026-tt-btc	Thông tư	2026-03-27	27/2026/TT-BTC		Sửa đổi, bổ sung một số điều của Thông tư số 152/2016/TT-BTC ngày 17 tháng 10 năm 2016 của Bộ trưởng Bộ Tài chính quy định quản lý và sử dụng kinh phí hỗ trợ đào tạo trình độ sơ cấp và đào tạo dưới 03 tháng đã được sửa đổi, bổ sung một số đ	2026-03-27		l	g			
    27-ct-tw	Chỉ thị	1977-12-24	27-CT/TW	Ban Bí thư Trung ương Đảng				l	t	2/2		
    27-nq-tw	Nghị quyết	2018-05-21	27-NQ/TW	Ban Chấp hành Trung ương	về cải cách chính sách tiền lương đối với cán bộ, công chức, viên chức, lực lượng vũ trang và người lao động trong doanh nghiệp			s	km	30/30		
    27-nq-tw	Nghị quyết	2022-11-09	27-NQ/TW	Ban Chấp hành Trung ương	về tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam trong giai đoạn mới			s	k			
    270-2016-tt-btc	Thông tư	2016-11-14	270/2016/TT-BTC	Bộ Tài chính		2017-01-01		l	c			
    2701-2001-qd-byt	Quyết định	2001-06-29	2701/2001/QĐ-BYT	Bộ Y tế				s	m	3/3		
    271-2016-tt-btc	Thông tư	2016-11-14	271/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp phí thẩm định cấp giấy chứng nhận đăng ký hành nghề, giấy chứng nhận đủ điều kiện kinh doanh dịch vụ kế toán, kiểm toán	2017-01-01		l	c			
    272-2016-tt-btc	Thông tư	2016-11-14	272/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực chứng khoán	2017-01-01		l	c			
    274-2016-tt-btc	Thông tư	2016-11-14	274/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí hải quan và lệ phí hàng hóa, phương tiện quá cảnh	2017-01-01		s	m	5/5		
    275-2016-tt-btc	Thông tư	2016-11-14	275/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí sử dụng tài liệu lưu trữ	2017-01-01		l	c			
    275-qd-tw	Quyết định	2009-12-04	275-QĐ/TW	Ban Bí thư Trung ương Đảng				l	t	2/2		
    2769-ubnd-nckstthc	Công văn	2024-07-24	2769/UBND-NCKSTTHC	Ủy ban nhân dân				s	m	7/7		
    277-2016-tt-btc	Thông tư	2016-11-14	277/2016/TT-BTC	Bộ Tài chính	quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực dược, mỹ phẩm			s	m	3/3		
    2774-1999-qd-byt	Quyết định	1999-09-13	2774/1999/QĐ-BYT	Bộ Y tế				l	c			
    278-2016-tt-bt	Thông tư		278/2016/TT-BT					l	v			
    278-2016-tt-btc	Thông tư	2016-11-14	278/2016/TT-BTC					l	v			
    279-2016-tt-btc	Thông tư	2016-11-14	279/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực y tế	2017-01-01		l	c			
    28-2001-qh10	Luật	2001-06-29	28/2001/QH10		Luật Di sản văn hóa	2002-01-01		l	l	5/5		
    28-2002-qd-bvhtt	Quyết định	2002-11-21	28/2002/QĐ-BVHTT					l	t	2/2		
    28-2004-qh11	Luật		28/2004/QH11		Luật Điện lực			l	l	6/6		
    28-2005-ubtvqh11	Pháp lệnh	2005-12-13	28/2005/PL-UBTVQH11	Ủy ban Thường vụ Quốc hội	Pháp lệnh Ngoại hối	2006-06-01		s	lc	54/54		
    28-2008-qd-bgddt	Quyết định		28/2008/QĐ-BGDĐT					l	v			
    28-2009-qh12	Luật	2009-06-17	28/2009/QH12		Luật Lý lịch tư pháp	2010-07-01		s	l	2/2		
    28-2009-tt-bct	Thông tư	2009-09-28	28/2009/TT-BCT	Bộ Công Thương	Xác nhận hạn ngạch thuế quan đối với mật ong tự nhiên nhập khẩu vào Nhật Bản theo Hiệp định giữa Nước cộng hòa xã hội chủ nghĩa Việt Nam và Nhật Bản về đối tác kinh tế	2009-11-12		l	c			
    28-2009-tt-btttt	Thông tư	2009-09-14	28/2009/TT-BTTTT					l	v			
    28-2010-tt-btttt	Thông tư	2010-12-13	28/2010/TT-BTTTT					l	v			
    28-2010-ttlt-btc-bkhcn	Thông tư liên tịch	2010-03-03	28/2010/TTLT-BTC-BKHCN		Hướng dẫn quản lý và sử dụng kinh phí đối với hoạt động kiểm tra nhà nước về chất lượng sản phẩm, hàng hoá	2010-04-17		s	m	5/5		
    28-2011-tt-bkhcn	Thông tư	2011-10-28	28/2011/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về yêu cầu an toàn hạt nhân đối với địa điểm nhà máy điện hạt nhân	2011-12-15		l	c			
    28-2011-tt-btttt	Thông tư	2011-10-21	28/2011/TT-BTTTT					l	v			
    28-2012-nd-cp	Nghị định	2012-04-10	28/2012/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Người khuyết tật	2012-06-01		s	m	14/14		
    28-2012-tt-bct	Thông tư	2012-09-27	28/2012/TT-BCT	Bộ Công Thương	Quy định chi tiết việc đăng ký quyền xuất khẩu, quyền nhập khẩu của thương nhân nước ngoài không có hiện diện tại Việt Nam			l	c			
    28-2012-tt-bkhcn	Thông tư	2012-12-12	28/2012/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về công bố hợp chuẩn, công bố hợp quy và phương thức đánh giá sự phù hợp với tiêu chuẩn, quy chuẩn kỹ thuật	2013-01-27		s	m	14/14		
    28-2013-nd-cp	Nghị định	2013-04-04	28/2013/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật Phổ biến, giáo dục pháp luật	2013-05-27		l	c			
    28-2013-qh13	Luật	2013-06-12	28/2013/QH13	Quốc hội	Luật Phòng, chống khủng bố	2013-10-01		s	lt	64/64		
    28-2013-tt-bca	Thông tư	2013-05-08	28/2013/TT-BCA					l	v			
    28-2013-tt-bkhcn	Thông tư	2013-12-17	28/2013/TT-BKHCN	Bộ Khoa học và Công nghệ	quy định kiểm tra nhà nước về đo lường	2014-06-01		l	t	2/2		
    28-2013-ttlt-byt-bldtbxh	Thông tư liên tịch	2013-09-27	28/2013/TTLT-BYT-BLĐTBXH					l	t	2/2		
    28-2014-tt-bkhcn	Thông tư	2014-10-15	28/2014/TT-BKHCN	Bộ Khoa học và Công nghệ		2014-12-01		l	c			
    28-2014-tt-bvhttdl	Thông tư	2014-12-31	28/2014/TT-BVHTTDL					l	v			
    28-2014-tt-byt	Thông tư	2014-08-14	28/2014/TT-BYT	Bộ Y tế	quy định nội dung hệ thống chỉ tiêu thống kê ngành Y tế			s	m	3/3		
    28-2015-nd-cp	Nghị định	2015-03-12	28/2015/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật Việc làm về bảo hiểm thất nghiệp	2015-05-01		s	m	20/20		
    28-2015-qd-ubnd	Quyết định	2015-10-08	28/2015/QĐ-UBND	Ủy ban nhân dân				s	m	4/4		
    28-2015-tt-bct	Thông tư	2015-08-20	28/2015/TT-BCT					l	v			
    28-2015-tt-bkhcn	Thông tư	2015-12-30	28/2015/TT-BKHCN	Bộ Khoa học và Công nghệ	Ban hành Quy chuẩn kỹ thuật quốc gia đối với thiết bị chụp X-quang tổng hợp dùng trong y tế	2016-06-01		l	c			
    28-2015-tt-bldtbxh	Thông tư	2015-07-31	28/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện Điều 52 của Luật Việc làm và một số điều của Nghị định số 28/2015/NĐ-CP	2015-09-15		s	m	29/29		
    28-2015-tt-btttt	Thông tư	2015-10-02	28/2015/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định danh mục vùng có điều kiện địa lý đặc biệt áp dụng tần suất thu gom và phát đặc thù trong cung ứng dịch vụ bưu chính công ích	2016-01-01		l	c			
    28-2015-ttlt-byt-bnv	Thông tư liên tịch	2015-10-07	28/2015/TTLT-BYT-BNV	Bộ Y tế; Bộ Nội vụ	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp dinh dưỡng	2015-11-20		l	c			
    28-2016-nd-cp	Nghị định	2016-04-20	28/2016/NĐ-CP					l	v			
    28-2016-qh14	Nghị quyết	2016-11-11	28/2016/QH14	Quốc hội	Nghị quyết sửa đổi, bổ sung một số điều của Nghị quyết số 55/2010/QH12 về miễn, giảm thuế sử dụng đất nông nghiệp			s	m	4/4		
    28-2016-tt-bnnptnt	Thông tư	2016-07-27	28/2016/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành danh mục bổ sung giống cây trồng được phép sản xuất, kinh doanh ở Việt Nam	2016-09-10		l	c			
    28-2016-tt-btnmt	Thông tư	2016-10-06	28/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định thời gian tập sự theo chức danh nghề nghiệp đối với viên chức chuyên ngành tài nguyên và môi trường	2016-12-01		l	c			
    28-2016-tt-btttt	Thông tư	2016-12-07	28/2016/TT-BTTTT	Bộ Thông tin và Truyền thông		2017-07-01		l	c			
    28-2016-tt-byt	Thông tư	2016-06-30	28/2016/TT-BYT	Bộ Y tế	hướng dẫn quản lý bệnh nghề nghiệp	2016-12-01		l	c			
    28-2016-tt-nhnn	Thông tư	2016-10-05	28/2016/TT-NHNN	Ngân hàng Nhà nước Việt Nam		2016-11-18		l	t	2/2		
    28-2017-nd-cp	Nghị định	2017-03-20	28/2017/NĐ-CP					l	v			
    28-2017-tt-bgddt	Thông tư	2017-11-30	28/2017/TT-BGDĐT	Bộ Giáo dục và Đào tạo	quy định tiêu chuẩn, điều kiện, nội dung, hình thức xét thăng hạng chức danh nghề nghiệp giáo viên mầm non, phổ thông công lập	2018-01-15		l	c			
    28-2017-tt-bgtvt	Thông tư	2017-08-29	28/2017/TT-BGTVT					l	v			
    28-2017-tt-bldtbxh	Thông tư	2017-12-15	28/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định hệ thống bảo đảm chất lượng của cơ sở giáo dục nghề nghiệp	2018-02-01		s	m	4/4		
    28-2017-tt-byt	Thông tư	2017-06-28	28/2017/TT-BYT	Bộ Y tế		2017-08-15		s	m	3/3		
    28-2018-nd-cp	Nghị định		28/2018/NĐ-CP	Chính phủ	Quy định chi tiết Luật Quản lý ngoại thương về một số biện pháp phát triển ngoại thương	2018-03-01		l	c			
    28-2018-qd-ttg	Quyết định	2018-07-12	28/2018/QĐ-TTg	Thủ tướng Chính phủ	về việc gửi, nhận văn bản điện tử giữa các cơ quan trong hệ thống hành chính nhà nước	2018-09-01		s	k			
    28-2018-qh14	Luật	2018-06-15	28/2018/QH14		Luật sửa đổi, bổ sung một số điều có liên quan đến quy hoạch của Luật An toàn thực phẩm	2019-01-01		s	lm	46/46		
    28-2018-tt-bgtvt	Thông tư	2018-05-14	28/2018/TT-BGTVT	Bộ Giao thông vận tải		2018-07-01		l	c			
    28-2018-tt-bldtbxh	Thông tư	2018-12-25	28/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định chương trình bồi dưỡng nghiệp vụ sư phạm cho nhà giáo dạy trình độ trung cấp, dạy trình độ cao đẳng			s	m	4/4		
    28-2018-tt-byt	Thông tư	2018-10-26	28/2018/TT-BYT	Bộ Y tế	Quy định về quản lý điều trị người nhiễm HIV, người phơi nhiễm với HIV tại các cơ sở y tế	2019-01-01		l	c			
    28-2019-nd-cp	Nghị định	2019-03-20	28/2019/NĐ-CP	Chính phủ	Quy định về tố cáo và giải quyết tố cáo trong Quân đội nhân dân	2019-05-05		l	c			
    28-2019-qd-ubnd	Quyết định	2019-12-23	28/2019/QĐ-UBND					s	m	6/6		
    28-2019-tt-bgtvt	Thông tư		28/2019/TT-BGTVT					l	v			
    28-2019-tt-bldtbxh	Thông tư	2019-12-26	28/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Thông tư Hướng dẫn tổ chức Tháng hành động vì trẻ em	2020-02-20		l	c			
    28-2019-tt-bnnptnt	Thông tư	2019-12-31	28/2019/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	quy định về yêu cầu kỹ thuật kiểm nghiệm hóa chất, kháng sinh cấm trong thực phẩm thủy sản	2020-02-13		l	c			
    28-2019-tt-btc	Thông tư	2019-05-21	28/2019/TT-BTC					l	v			
    28-2019-tt-btnmt	Thông tư	2019-12-31	28/2019/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật đánh giá chất nạo vét và xác định khu vực nhận chìm chất nạo vét ở vùng biển Việt Nam	2020-02-18		l	c			
    28-2019-tt-byt	Thông tư	2019-10-28	28/2019/TT-BYT	Bộ Y tế	hướng dẫn việc thông tin, báo cáo hoạt động kiểm dịch y tế biên giới	2019-12-10		l	c			
    28-2020-nd-cp	Nghị định	2020-03-01	28/2020/NĐ-CP	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực lao động, bảo hiểm xã hội, đưa người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng			s	k	1/1		
    28-2020-tt-bca	Thông tư	2020-03-26	28/2020/TT-BCA	Bộ Công an	Quy định trình tự, thủ tục tiếp nhận, phân loại, xử lý, giải quyết tố giác, tin báo về tội phạm, kiến nghị khởi tố của lực lượng Công an nhân dân	2020-05-15		s	m	3/3		
    28-2021-qd-ttg	Quyết định	2021-10-01	28/2021/QĐ-TTg		Quy định về việc thực hiện chính sách hỗ trợ người lao động và người sử dụng lao động bị ảnh hưởng bởi đại dịch COVID-19 từ Quỹ bảo hiểm thất nghiệp	2021-10-01		l	g			
    28-2021-tt-bldtbxh	Thông tư	2021-12-28	28/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật An toàn, vệ sinh lao động về chế độ đối với người lao động bị tai nạn lao động, bệnh nghề nghiệp	2022-03-01		s	mg	7/7		
    28-2022-tt-bldtbxh	Thông tư	2022-12-28	28/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Sửa đổi, bổ sung một số điều của các Thông tư quy định về tuyển dụng, sử dụng, bồi dưỡng và chế độ làm việc của nhà giáo giáo dục nghề nghiệp	2023-03-01		s	mg	9/9		
    28-2022-tt-bnnptnt	Thông tư	2022-12-30	28/2022/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy chuẩn kỹ thuật quốc gia về nước thải chăn nuôi sử dụng cho cây trồng	2023-06-30		l	c			
    28-2023-qh15	Luật	2023-11-27	28/2023/QH15		Luật Tài nguyên nước	2024-07-01		s	l	19/19		
    28-2023-tt-bgddt	Thông tư	2023-12-28	28/2023/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy chế đào tạo từ xa trình độ đại học	2024-02-12		l	c			
    28-2023-tt-btc	Thông tư	2023-05-12	28/2023/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định dự án đầu tư xây dựng	2023-07-01		l	c			
    28-2024-qd-ubnd	Quyết định	2024-04-05	28/2024/QĐ-UBND					l	v			
    28-2024-tt-bca	Thông tư	2024-06-29	28/2024/TT-BCA					l	v			
    28-2024-tt-bkhdt	Thông tư	2024-12-31	28/2024/TT-BKHĐT	Bộ Kế hoạch và Đầu tư	Hướng dẫn một số nội dung về giám định tư pháp trong lĩnh vực kế hoạch và đầu tư	2025-02-15		s	mg	6/6		
    28-2024-tt-btc	Thông tư	2024-05-16	28/2024/TT-BTC	Bộ Tài chính	quy định về trình tự, thủ tục kiểm tra việc chấp hành pháp luật về giá, thẩm định giá			l	t	2/2		
    28-2026-qd-ttg	Quyết định	2026-05-29	28/2026/QĐ-TTg	Thủ tướng Chính phủ	Quy định trình tự, thủ tục, thẩm quyền cấp và quản lý thẻ đi lại doanh nhân APEC	2026-07-01		l	gt	2/2		
    28-2026-tt-bkhcn	Thông tư	2026-05-31	28/2026/TT-BKHCN		Quy định Danh mục dịch vụ viễn thông bắt buộc quản lý chất lượng	2026-07-15		l	g			
    28-2026-tt-btc	Thông tư	2026-03-27	28/2026/TT-BTC		Quy định mức thu, chế độ thu, nộp phí, lệ phí trong lĩnh vực xuất cảnh, nhập cảnh, quá cảnh, cư trú tại Việt Nam	2026-04-01		l	g			
    28-nq-tw	Nghị quyết	2013-10-25	28-NQ/TW	Ban Chấp hành Trung ương	về Chiến lược bảo vệ Tổ quốc trong tình hình mới			s	k			
    28-nq-tw	Nghị quyết	2018-05-23	28-NQ/TW	Ban Chấp hành Trung ương	về cải cách chính sách bảo hiểm xã hội			s	k			
    28-nq-tw	Nghị quyết	2022-11-17	28-NQ/TW	Ban Chấp hành Trung ương	về tiếp tục đổi mới phương thức lãnh đạo, cầm quyền của Đảng đối với hệ thống chính trị trong giai đoạn mới			s	k			
    281-2016-tt-btc	Thông tư	2016-11-14	281/2016/TT-BTC	Bộ Tài chính		2017-01-01		l	t	2/2		
    281-nq-cp	Nghị quyết	2025-09-15	281/NQ-CP	Chính phủ				l	t	2/2		
    282-hhdn-k4	Công văn	2025-01-09	282/HHDN-K4					s	m	7/7		
    282-nq-cp	Nghị quyết	2025-09-15	282/NQ-CP	Chính phủ				l	t	2/2		
    284-2016-tt-btc	Thông tư	2016-11-14	284/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực quản lý chất lượng vật tư nuôi trồng thủy sản	2017-01-01		l	c			
    285-2006-qd-ttg	Quyết định	2006-12-25	285/2006/QĐ-TTg					l	v			
    285-2016-tt-btc	Thông tư	2016-11-14	285/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý phí, lệ phí trong công tác thú y	2017-01-01		l	c			
    286-2016-tt-btc	Thông tư	2016-11-14	286/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định quản lý chất lượng, an toàn thực phẩm trong lĩnh vực nông nghiệp	2017-01-01		l	c			
    287-2016-tt-btc	Thông tư	2016-11-15	287/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực năng lượng nguyên tử	2017-01-01		l	t	2/2		
    288-2016-tt-btc	Thông tư	2016-11-15	288/2016/TT-BTC	Bộ Tài chính		2017-01-01		l	c			
    289-2016-tt-btc	Thông tư	2016-11-15	289/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực điện ảnh	2017-01-01		l	c			
    289-2025-nd-cp	Nghị định	2025-11-06	289/2025/NĐ-CP	Chính phủ				s	m	12/12		
    29-1998-nd-cp	Nghị định	1998-05-11	29/1998/NĐ-CP	Chính phủ	ban hành Quy chế thực hiện dân chủ ở xã			s	k			
    29-2000-ubtvqh	Pháp lệnh	2000-12-28	29/2000/PL-UBTVQH		Pháp lệnh Thủ đô Hà Nội			l	l	1/1		
    29-2001-qh10	Luật		29/2001/QH10		Luật Hải quan			l	l	2/2		
    29-2004-qh11	Luật		29/2004/QH11		Luật Bảo vệ và phát triển rừng			l	l	1/1		
    29-2007-qd-ttg	Quyết định	2007-02-28	29/2007/QĐ-TTg	Thủ tướng Chính phủ	về việc thành lập và quy định về tổ chức, hoạt động của Quỹ Tái tạo nguồn lợi thủy sản Việt Nam	2007-03-25		l	c			
    29-2009-qh12	Luật		29/2009/QH12		Luật Quản lý nợ công			l	l	2/2		
    29-2009-tt-btc	Thông tư	2009-02-10	29/2009/TT-BTC					l	v			
    29-2010-tt-byt	Thông tư	2010-05-24	29/2010/TT-BYT	Bộ Y tế	Hướng dẫn thi hành một số Điều Nghị định số 88/2008/NĐ-CP ngày 05 tháng 8 năm 2008 của Chính phủ về xác định lại giới tính	2010-07-30		l	c			
    29-2011-tt-bkhcn	Thông tư	2011-11-15	29/2011/TT-BKHCN	Bộ Khoa học và Công nghệ				l	t	2/2		
    29-2011-tt-bldtbxh	Thông tư	2011-10-24	29/2011/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định về đăng ký hoạt động dạy nghề			l	t	2/2		
    29-2012-nd-cp	Nghị định	2012-04-12	29/2012/NĐ-CP	Chính phủ	về tuyển dụng, sử dụng và quản lý viên chức			s	km	10/10		
    29-2012-tt-bkhcn	Thông tư	2012-12-19	29/2012/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định nội dung báo cáo phân tích an toàn sơ bộ trong hồ sơ đề nghị phê duyệt địa diểm nhà máy điện hạt nhân	2013-02-02		l	c			
    29-2013-nd-cp	Nghị định	2013-04-08	29/2013/NĐ-CP	Chính phủ				l	t	2/2		
    29-2013-qh13	Luật	2013-06-18	29/2013/QH13	Quốc hội	Khoa học và công nghệ	2014-01-01		s	klt	77/77		
    29-2013-ttlt-byt-bvhttdl-bca-bldtbxh	Thông tư liên tịch	2013-09-30	29/2013/TTLT-BYT-BVHTTDL-BCA-BLĐTBXH	Bộ Y tế; Bộ Văn hóa, Thể thao và Du lịch; Bộ Công an; Bộ Lao động - Thương binh và Xã hội	Hướng dẫn việc thực hiện biện pháp can thiệp giảm tác hại trong dự phòng lây nhiễm HIV bằng bao cao su tại các cơ sở kinh doanh dịch vụ lưu trú	2013-12-01		l	c			
    29-2014-nd-cp	Nghị định	2014-04-10	29/2014/NĐ-CP					l	v			
    29-2014-tt-btc	Thông tư	2014-02-26	29/2014/TT-BTC					l	v			
    29-2014-tt-btnmt	Thông tư	2014-06-02	29/2014/TT-BTNMT	Bộ Tài nguyên và Môi trường	quy định chi tiết việc lập, điều chỉnh và thẩm định quy hoạch, kế hoạch sử dụng đất			l	t	2/2		
    29-2014-tt-btttt	Thông tư	2014-12-31	29/2014/TT-BTTTT	Bộ Thông tin và Truyền thông	Ban hành Định mức kinh tế - kỹ thuật bảo trì thiết bị tần số vô tuyến điện	2015-03-01		l	c			
    29-2014-tt-nhnn	Thông tư	2014-10-09	29/2014/TT-NHNN	Ngân hàng Nhà nước Việt Nam		2014-10-10		l	c			
    29-2014-ttlt-bldtbxh-btc	Thông tư liên tịch	2014-10-24	29/2014/TTLT-BLĐTBXH-BTC					l	t	2/2		
    29-2015-tt-nhnn	Thông tư	2015-12-22	29/2015/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Sửa đổi, bổ sung một số văn bản quy phạm pháp luật của Ngân hàng Nhà nước Việt Nam quy định về thành phần hồ sơ có bản sao chứng thực giấy tờ, văn bản			l	c			
    29-2016-nd-cp	Nghị định		29/2016/NĐ-CP					l	v			
    29-2016-tt-bct	Thông tư	2016-12-13	29/2016/TT-BCT					l	v			
    29-2016-tt-bgtvt	Thông tư	2016-10-20	29/2016/TT-BGTVT	Bộ Giao thông vận tải	Quy định về cách thức phân chia tiền công cứu hộ của thuyền bộ tàu biển Việt Nam			l	c			
    29-2016-tt-bnnptnt	Thông tư	2016-08-05	29/2016/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định tiêu chuẩn đối với nhân viên thú y xã, phường, thị trấn	2016-09-19		l	c			
    29-2016-tt-btnmt	Thông tư	2016-10-12	29/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật thiết lập hành lang bảo vệ bờ biển	2016-11-28		l	c			
    29-2017-nd-cp	Nghị định	2017-03-20	29/2017/NĐ-CP	Chính phủ	Quy định về điều kiện cơ sở đào tạo, huấn luyện và tổ chức tuyển dụng, cung ứng thuyền viên hàng hải	2017-07-01		l	c			
    29-2017-qd-ttg	Quyết định	2017-07-03	29/2017/QĐ-TTg					l	t	2/2		
    29-2017-tt-bgddt	Thông tư	2017-11-30	29/2017/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy chế xét thăng hạng chức danh nghề nghiệp giáo viên mầm non, phổ thông công lập			l	c			
    """#

  static let part2: StaticString = #"""
    29-2017-tt-bldtbxh	Thông tư	2017-12-15	29/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định về liên kết tổ chức thực hiện chương trình đào tạo			s	m	3/3		
    29-2017-tt-btc	Thông tư	2017-04-12	29/2017/TT-BTC	Bộ Tài chính				l	t	2/2		
    29-2017-tt-btnmt	Thông tư	2017-09-11	29/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định tiêu chí đánh giá chất lượng dịch vụ sự nghiệp công về xây dựng cơ sở dữ liệu và phần mềm ứng dụng trong lĩnh vực tài nguyên và môi trường	2017-11-01		l	c			
    29-2017-tt-byt	Thông tư	2017-07-10	29/2017/TT-BYT	Bộ Y tế	ban hành Thông tư quy định về tiêu chuẩn, điều kiện, nội dung, hình thức xét thăng hạng chức danh nghề nghiệp viên chức chuyên ngành y tế	2017-09-01		l	c			
    29-2018-nd-cp	Nghị định	2018-03-05	29/2018/NĐ-CP	Chính phủ	quy định trình tự, thủ tục xác lập quyền sở hữu toàn dân về tài sản và xử lý đối với tài sản được xác lập quyền sở hữu toàn dân	2018-03-05		s	m	5/5		
    29-2018-qh14	Luật	2018-11-15	29/2018/QH14	Quốc hội	Bảo vệ bí mật nhà nước	2020-07-01		l	klt	38/38		
    29-2018-tt-bgtvt	Thông tư	2018-05-14	29/2018/TT-BGTVT	Bộ Giao thông vận tải	quy định về việc kiểm tra chất lượng, an toàn kỹ thuật và bảo vệ môi trường phương tiện giao thông đường sắt			s	m	6/6		
    29-2018-tt-byt	Thông tư	2018-10-29	29/2018/TT-BYT	Bộ Y tế	Ban hành Thông tư quy định về thử thuốc trên lâm sàng	2019-01-01		s	m	4/4		
    29-2019-nd-cp	Nghị định	2019-03-20	29/2019/NĐ-CP	Chính phủ				l	t	2/2		
    29-2019-tt-bgtvt	Thông tư		29/2019/TT-BGTVT					l	v			
    29-2019-tt-bldtbxh	Thông tư	2019-12-26	29/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Thông tư Hướng dẫn tổ chức diễn đàn trẻ em	2020-02-20		l	c			
    29-2019-tt-nhnn	Thông tư		29/2019/TT-NHNN					l	v			
    29-2020-tt-bqp	Thông tư	2020-03-10	29/2020/TT-BQP	Bộ Quốc phòng		2020-07-01		l	c			
    29-2020-tt-btc	Thông tư	2020-04-17	29/2020/TT-BTC					l	v			
    29-2020-tt-byt	Thông tư	2020-12-31	29/2020/TT-BYT	Bộ Y tế				s	m	5/5		
    29-2021-nd-cp	Nghị định	2021-03-26	29/2021/NĐ-CP	Chính phủ	quy định về trình tự, thủ tục thẩm định dự án quan trọng quốc gia và giám sát, đánh giá đầu tư			s	m	6/6		
    29-2021-tt-bgtvt	Thông tư	2021-11-30	29/2021/TT-BGTVT	Bộ Giao thông vận tải	Quy định chi tiết về quản lý, khai thác cảng hàng không, sân bay	2022-01-15		l	t	2/2		
    29-2021-tt-bldtbxh	Thông tư	2021-12-28	29/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định tiêu chuẩn phân loại lao động theo điều kiện lao động	2022-04-15		s	mg	8/8		
    29-2021-tt-byt	Thông tư	2021-12-24	29/2021/TT-BYT	Bộ Y tế	hướng dẫn hoạt động đào tạo chuyên môn về y tế lao động	2022-02-06		l	c			
    29-2022-tt-bldtbxh	Thông tư	2022-12-28	29/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	hướng dẫn việc thành lập, giải thể	2023-02-15		s	mg	5/5		
    29-2022-tt-bnnptnt	Thông tư	2022-12-30	29/2022/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Thông tư Ban hành Quy chuẩn kỹ thuật quốc gia về công trình thủy lợi, Phòng chống thiên tai - Phần I. Công trình thủy lợi - Các quy định chủ yếu về thiết kế	2023-07-01		l	c			
    29-2023-nd-cp	Nghị định	2023-06-03	29/2023/NĐ-CP	Chính phủ	quy định về tinh giản biên chế	2023-07-20		s	k			
    29-2023-qd-ubnd	Quyết định	2023-12-11	29/2023/QĐ-UBND					l	v			
    29-2023-qh15	Luật	2023-11-28	29/2023/QH15	Quốc hội	Kinh doanh bất động sản	2024-08-01		s	kl	18/18		
    29-2023-tt-bgtvt	Thông tư	2023-09-29	29/2023/TT-BGTVT	Bộ Giao thông vận tải	Quy định về đường ngang và cấp giấy phép xây dựng công trình thiết yếu trong phạm vi đất dành cho đường sắt	2023-12-01		l	c			
    29-2023-tt-byt	Thông tư	2023-12-30	29/2023/TT-BYT	Bộ Y tế	Thông tư hướng dẫn nội dung, cách ghi thành phần dinh dưỡng, giá trị dinh dưỡng trên nhãn thực phẩm	2024-02-15		l	c			
    29-2024-qd-ubnd	Quyết định	2024-05-06	29/2024/QĐ-UBND					l	v			
    29-2024-tt-btc	Thông tư	2024-05-16	29/2024/TT-BTC	Bộ Tài chính	quy định về công tác tổng hợp, phân tích, dự báo giá thị trường và kinh phí bảo đảm cho công tác tổng hợp, phân tích dự báo giá thị trường			s	m	8/8		
    29-2025-nd-cp	Nghị định	2025-02-24	29/2025/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài chính			s	m	37/38		
    29-2026-qh16	Nghị quyết	2026-04-24	29/2026/QH16	Quốc hội				s	m	4/4		
    29-2026-tt-btc	Thông tư	2026-03-27	29/2026/TT-BTC		Quy định mức thu, miễn một số khoản phí, lệ phí để hỗ trợ việc kết nối, khai thác, sử dụng dữ liệu và khuyến khích thực hiện dịch vụ công trên ứng dụng VNeID	2026-04-01		l	g			
    29-nq-tw	Nghị quyết	2013-11-04	29-NQ/TW	Ban Chấp hành Trung ương	về đổi mới căn bản, toàn diện giáo dục và đào tạo			s	k			
    29-nq-tw	Nghị quyết	2022-11-17	29-NQ/TW	Ban Chấp hành Trung ương	về tiếp tục đẩy mạnh công nghiệp hóa, hiện đại hóa đất nước đến năm 2030, tầm nhìn đến năm 2045			s	k			
    29-qd-tw	Quy định	2016-07-25	29-QĐ/TW	Ban Chấp hành Trung ương	về thi hành Điều lệ Đảng			s	k			
    29-tt-bldtbxh	Thông tư	2022-12-28	29/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    290-2005-qd-ttg	Quyết định	2005-11-08	290/2005/QĐ-TTg	Thủ tướng Chính phủ	về chế độ, chính sách đối với một số đối tượng trực tiếp tham gia kháng chiến chống Mỹ cứu nước nhưng chưa được hưởng chính sách của Đảng và Nhà nước	2005-12-03		s	m	22/24		
    290-2016-tt-btc	Thông tư	2016-11-15	290/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định nội dung, kịch bản trò chơi điện tử trên mạng	2017-01-01		l	c			
    290-qd-tw	Quyết định	2010-02-25	290-QĐ/TW	Bộ Chính trị	ban hành Quy chế công tác dân vận của hệ thống chính trị			s	k			
    291-2016-tt-btc	Thông tư	2016-11-15	291/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định điều kiện hoạt động bưu chính	2017-01-01		l	c			
    291-2025-nd-cp	Nghị định	2025-11-06	291/2025/NĐ-CP					l	v			
    293-2016-tt-btc	Thông tư	2016-11-15	293/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí sử dụng đường bộ	2017-01-01		l	c			
    293-2025-nd-cp	Nghị định	2025-11-10	293/2025/NĐ-CP	Chính phủ	Quy định mức lương tối thiểu đối với người lao động làm việc theo hợp đồng lao động	2026-01-01		l	t	2/2		
    294-2016-tt-btc	Thông tư	2016-11-15	294/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí khai thác và sử dụng dữ liệu tài nguyên, môi trường biển và hải đảo	2017-01-01		l	c			
    294-qd-tw	Quy định	2025-05-26	294-QĐ/TW	Ban Chấp hành Trung ương	về thi hành Điều lệ Đảng			s	k			
    295-2016-tt-btc	Thông tư	2016-11-15	295/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp phí sử dụng kết cấu hạ tầng đường sắt	2017-01-01		l	t	2/2		
    2965-svhttdl-vp	Công văn	2024-10-28	2965/SVHTTDL-VP					l	t	2/2		
    297-tt-tw	Thông tư	1974-04-20	297/TT-TW	Ban Bí thư Trung ương Đảng				s	m	4/4		
    298-2016-tt-btc	Thông tư	2016-11-15	298/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định điều kiện hoạt động về khoa học, công nghệ	2017-01-01		l	c			
    298-vp-nckstthc	Công văn	2025-01-15	298/VP-NCKSTTHC					s	m	3/3		
    299-2016-tt-btc	Thông tư	2016-11-15	299/2016/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định điều kiện kinh doanh để cấp Giấy phép sản xuất rượu, Giấy phép sản xuất thuốc lá	2017-01-01		l	c			
    299-2017-tt-bqp	Thông tư	2017-12-08	299/2017/TT-BQP	Bộ Quốc phòng		2018-01-30		l	c			
    30-2000-ubtvqh10	Pháp lệnh	2000-12-28	30/2000/PL-UBTVQH10		Pháp lệnh Bảo vệ bí mật nhà nước			l	l	7/7		
    30-2001-qd-btc	Quyết định	2001-04-13	30/2001/QĐ-BTC	Bộ Tài chính				l	t	2/2		
    30-2001-qh10	Luật		30/2001/QH10		Luật Tổ chức Quốc hội			l	l	2/2		
    30-2002-nd-cp	Nghị định	2002-03-26	30/2002/NĐ-CP					l	v			
    30-2003-ttlt-bgddt-byt	Thông tư liên tịch	2003-07-01	30/2003/TTLT-BGDĐT-BYT	Bộ Giáo dục và Đào tạo; Bộ Y tế	hướng dẫn việc chuyển đổi các văn bằng và trình độ đào tạo sau đại học trong lĩnh vực y tế	2003-07-16		l	c			
    30-2004-qh11	Luật		30/2004/QH11		Luật Xuất bản			l	l	1/1		
    30-2004-tt-btc	Thông tư	2004-04-07	30/2004/TT-BTC					l	v			
    30-2006-qd-byt	Quyết định	2006-09-30	30/2006/QĐ-BYT					l	v			
    30-2007-qd-bkhcn	Quyết định	2007-12-28	30/2007/QĐ-BKHCN	Bộ Khoa học và Công nghệ	về việc công bố phù hợp với tiêu chuẩn bắt buộc áp dụng chưa được chuyển thành quy chuẩn kỹ thuật quốc gia theo thời hạn quy định tại Nghị định số 127/2007/NĐ-CP	2008-01-23		l	c			
    30-2007-qd-ttg	Quyết định	2007-03-05	30/2007/QĐ-TTg	Thủ tướng Chính phủ				s	m	5/5		
    30-2009-qh12	Luật	2009-06-17	30/2009/QH12		Luật Quy hoạch đô thị	2010-01-01		s	l	13/13		
    30-2009-tt-bca	Thông tư	2009-05-20	30/2009/TT-BCA	Bộ Công an	quy định tuyển chọn công dân vào Công an nhân dân			l	t	2/2		
    30-2009-tt-bnnptnt	Thông tư	2009-06-04	30/2009/TT-BNN					l	t	2/2		
    30-2009-tt-btnmt	Thông tư	2009-12-31	30/2009/TT-BTNMT					l	v			
    30-2010-qd-ttg	Quyết định	2010-03-15	30/2010/QĐ-TTg					l	v			
    30-2010-tt-bnnptnt	Thông tư	2010-05-11	30/2010/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2010-06-25		l	c			
    30-2010-ttlt-bgddt-btp	Thông tư liên tịch	2010-11-16	30/2010/TTLT-BGDĐT-BTP	Bộ Giáo dục và Đào tạo; Bộ Tư pháp	Hướng dẫn việc phối hợp thực hiện công tác phổ biến, giáo dục pháp luật trong nhà trường	2010-12-31		l	c			
    30-2010-ttlt-btnmt-bnv	Thông tư liên tịch	2010-11-25	30/2010/TTLT-BTNMT-BNV		hướng dẫn chuyển xếp ngạch và xếp lương viên chức ngành tài nguyên và môi trường			l	t	2/2		
    30-2011-qd-ttg	Quyết định	2011-06-01	30/2011/QĐ-TTg	Thủ tướng Chính phủ	Về chế độ thù lao đối với người đã nghỉ hưu giữ chức danh lãnh đạo chuyên trách tại các hội	2011-08-01		l	t	2/2		
    30-2011-tt-bct	Thông tư	2011-08-10	30/2011/TT-BCT	Bộ Công Thương	Quy định tạm thời về giới hạn hàm lượng cho phép của một số hóa chất độc hại trong sản phẩm điện, điện tử	2011-09-23		l	c			
    30-2011-tt-bkhcn	Thông tư	2011-11-15	30/2011/TT-BKHCN	Bộ Khoa học và Công nghệ				l	t	2/2		
    30-2011-tt-bnnptnt	Thông tư	2011-04-20	30/2011/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2011-06-04		l	c			
    30-2012-tt-bkhcn	Thông tư	2012-12-28	30/2012/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định yêu cầu về an toàn hạt nhân đối với thiết kế nhà máy điện hạt nhân	2013-02-11		l	c			
    30-2012-tt-bnnptnt	Thông tư	2012-07-03	30/2012/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy chuẩn kỹ thuật quốc gia điều kiện vệ sinh thú y	2013-01-03		l	c			
    30-2013-nd-cp	Nghị định	2013-04-08	30/2013/NĐ-CP	Chính phủ	Về kinh doanh vận chuyển hàng không và hoạt động hàng không chung			l	c			
    30-2013-qh13	Luật	2013-06-19	30/2013/QH13	Quốc hội	Luật Giáo dục quốc phòng và an ninh	2014-01-01		s	lt	44/44		
    30-2015-tt-bca	Thông tư	2015-07-03	30/2015/TT-BCA	Bộ Công an	Quy định về công tác tiếp công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh trong Công an nhân dân	2015-08-19		l	c			
    30-2015-tt-bnnptnt	Thông tư	2015-09-08	30/2015/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định trang phục, phù hiệu, cấp hiệu, biển hiệu và thẻ công chức kiểm dịch thực vật	2015-10-23		l	c			
    30-2015-ttlt-bldtbxh-bnv	Thông tư liên tịch	2015-08-19	30/2015/TTLT-BLĐTBXH-BNV		Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành công tác xã hội	2015-10-04		s	m	4/4		
    30-2015-ttlt-btnmt-btc-bkhdt	Thông tư liên tịch	2015-06-09	30/2015/TTLT-BTNMT-BTC-BKHĐT	Bộ Tài nguyên và Môi trường; Bộ Tài chính; Bộ Kế hoạch và Đầu tư		2015-07-27		l	c			
    30-2016-nd-cp	Nghị định	2016-04-28	30/2016/NĐ-CP					l	v			
    30-2016-qh14	Nghị quyết	2016-11-22	30/2016/QH14	Quốc hội	Nghị quyết về thực hiện thí điểm cấp thị thực điện tử cho người nước ngoài nhập cảnh Việt Nam	2017-02-01		l	c			
    30-2016-tt-bct	Thông tư		30/2016/TT-BCT					l	v			
    30-2016-tt-bgtvt	Thông tư	2016-10-28	30/2016/TT-BGTVT	Bộ Giao thông vận tải	Quy định về trình tự, thủ tục xác nhận việc trình kháng nghị hàng hải	2017-07-01		l	c			
    30-2016-tt-nhnn	Thông tư		30/2016/TT-NHNN					l	v			
    30-2017-nd-cp	Nghị định	2017-03-21	30/2017/NĐ-CP	Chính phủ	Quy định tổ chức, hoạt động ứng phó sự cố, thiên tai và tìm kiếm cứu nạn	2017-05-05		s	m	7/7		
    30-2017-tt-bca	Thông tư	2017-09-12	30/2017/TT-BCA					l	v			
    30-2017-tt-btttt	Thông tư	2017-11-15	30/2017/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định việc lắp đặt thùng thư công cộng tại khu đô thị, khu dân cư tập trung và hộp thư tập trung tại nhà chung cư, tòa nhà văn phòng	2018-01-01		l	c			
    30-2017-tt-byt	Thông tư	2017-07-11	30/2017/TT-BYT	Bộ Y tế	hướng dẫn phương pháp chế biến các vị thuốc cổ truyền	2017-08-28		l	t	2/2		
    30-2018-nd-cp	Nghị định		30/2018/NĐ-CP					l	v			
    30-2018-qh14	Luật	2018-11-19	30/2018/QH14		Luật Đặc xá	2019-07-01		s	l	2/2		
    30-2018-tt-bgtvt	Thông tư	2018-05-14	30/2018/TT-BGTVT					l	v			
    30-2018-tt-btnmt	Thông tư	2018-12-26	30/2018/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật về quan trắc và cung cấp thông tin, dữ liệu khí tượng thủy văn đối với trạm khí tượng thủy văn chuyên dùng	2019-02-11		l	c			
    30-2018-tt-byt	Thông tư	2018-10-30	30/2018/TT-BYT	Bộ Y tế		2019-01-01		s	m	3/3		
    30-2019-qd-ubnd	Quyết định	2019-12-31	30/2019/QĐ-UBND	Ủy ban nhân dân				s	m	17/17		
    30-2019-tt-bgtvt	Thông tư	2019-08-28	30/2019/TT-BGTVT					l	v			
    30-2019-tt-bldtbxh	Thông tư	2019-12-26	30/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Thông tư Hướng dẫn lập danh sách đối tượng tham gia bảo hiểm y tế do Bộ Lao động - Thương binh và Xã hội quản lý	2020-02-12		l	t	2/2		
    30-2019-tt-byt	Thông tư	2019-12-03	30/2019/TT-BYT	Bộ Y tế		2020-02-01		l	c			
    30-2020-nd-cp	Nghị định	2020-03-05	30/2020/NĐ-CP	Chính phủ	về công tác văn thư	2020-03-05		s	km	42/42		
    30-2020-tt-bct	Thông tư	2020-11-26	30/2020/TT-BCT	Bộ Công Thương		2021-01-11		l	c			
    30-2020-tt-btc	Thông tư	2020-04-17	30/2020/TT-BTC	Bộ Tài chính		2020-06-01		l	c			
    30-2020-tt-byt	Thông tư	2020-12-31	30/2020/TT-BYT	Bộ Y tế		2021-03-01		s	m	3/3		
    30-2021-tt-bgtvt	Thông tư		30/2021/TT-BGTVT					l	v			
    30-2021-tt-byt	Thông tư	2021-12-27	30/2021/TT-BYT	Bộ Y tế	quy định về hoạt động pha chế thuốc để điều trị người bệnh tại cơ sở khám bệnh, chữa bệnh	2022-03-01		l	c			
    30-2022-nd-cp	Nghị định	2022-05-19	30/2022/NĐ-CP	Chính phủ	quy định mô hình quản lý khu du lịch quốc gia	2022-08-01		l	c			
    30-2022-tt-bldtbxh	Thông tư	2022-12-28	30/2022/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành kiểm định kỹ thuật an toàn lao động	2023-02-13		s	mg	3/3		
    30-2022-tt-btc	Thông tư	2022-06-03	30/2022/TT-BTC	Bộ Tài chính		2022-07-20		l	t	2/2		
    30-2023-nd-cp	Nghị định	2023-06-08	30/2023/NĐ-CP	Chính phủ				s	m	4/4		
    30-2023-qh15	Luật	2023-11-28	30/2023/QH15	Quốc hội	Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở	2024-07-01		s	lm	33/33		
    30-2023-tt-bgtvt	Thông tư		30/2023/TT-BGTVT					l	v			
    30-2023-tt-btc	Thông tư	2023-05-17	30/2023/TT-BTC	Bộ Tài chính		2023-07-01		l	c			
    30-2026-qh16	Nghị quyết		30/2026/QH16	Quốc hội	thành lập thành phố Đồng Nai	2026-04-30		l	k			
    30-2026-tt-bkhcn	Thông tư	2026-06-06	30/2026/TT-BKHCN		Ban hành Danh mục, tổ chức cấp phép hàng hóa lưỡng dụng và theo dõi, truy xuất thông tin về kiểm soát thương mại chiến lược thuộc quản lý nhà nước của Bộ Khoa học và Công nghệ	2026-06-06		l	g			
    30-2026-tt-btc	Thông tư	2026-03-27	30/2026/TT-BTC					l	v			
    30-ct-tw	Chỉ thị	1998-02-18	30-CT/TW	Bộ Chính trị	về xây dựng và thực hiện Quy chế dân chủ ở cơ sở			s	k			
    30-qd-ttg	Quyết định	2007-01-10	30/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    301-2016-tt-btc	Thông tư		301/2016/TT-BTC					l	v			
    303-2016-tt-btc	Thông tư	2016-11-15	303/2016/TT-BTC	Bộ Tài chính	Hướng dẫn việc in, phát hành, quản lý và sử dụng các loại chứng từ thu tiền phí, lệ phí thuộc ngân sách nhà nước	2017-01-01		s	m	7/7		
    305-2016-tt-btc	Thông tư	2016-11-15	305/2016/TT-BTC					l	v			
    307-2016-tt-btc	Thông tư	2016-11-15	307/2016/TT-BTC	Bộ Tài chính		2017-01-01		l	c			
    30a-2008-nq-cp	Nghị quyết	2008-12-27	30a/2008/NQ-CP	Chính phủ	về Chương trình hỗ trợ giảm nghèo nhanh và bền vững đối với 61 huyện nghèo			s	km	18/18		
    30c-nq-cp	Nghị quyết	2011-11-08	30c/NQ-CP	Chính phủ	ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020		2020-12-31	s	k			
    31-2000-qd-bgddt	Quyết định	2000-08-22	31/2000/QĐ-BGD&ĐT					l	v			
    31-2000-ubtvqh10	Pháp lệnh	2000-12-28	31/2000/PL-UBTVQH10		Pháp lệnh Thư viện			l	l	7/7		
    31-2004-qd-bgtvt	Quyết định	2004-12-21	31/2004/QĐ-BGTVT	Bộ Giao thông vận tải	Ban hành tiêu chuẩn cấp kỹ thuật cảng thủy nội địa, tiêu chuẩn bến thuỷ nội địa			l	c			
    31-2004-qh11	Luật	2004-12-03	31/2004/QH11	Quốc hội	Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân	2005-04-01		s	kl	1/1		
    31-2007-qd-btc	Quyết định	2007-05-15	31/2007/QĐ-BTC					l	v			
    31-2009-tt-bgddt	Thông tư	2009-10-23	31/2009/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy định về công tác phòng, chống tệ nạn ma tuý tại các cơ sở giáo dục thuộc hệ thống giáo dục quốc dân	2009-12-11		l	c			
    31-2009-ttlt-bldtbxh-btc	Thông tư liên tịch	2009-09-09	31/2009/TTLT-BLĐTBXH-BTC					l	t	2/2		
    31-2010-qd-ttg	Quyết định	2010-03-19	31/2010/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế quản lý xăng dầu dự trữ nhà nước			l	c			
    31-2010-tt-bnnptnt	Thông tư	2010-05-24	31/2010/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật quốc gia lĩnh vực Thú y	2010-11-24		l	c			
    31-2011-qd-ttg	Quyết định	2011-06-02	31/2011/QĐ-TTg	Thủ tướng Chính phủ	Quy định việc công khai, minh bạch, kiểm tra, giám sát việc thực hiện quy định pháp luật về an sinh xã hội	2011-07-20		l	c			
    31-2011-tt-bgtvt	Thông tư	2011-04-15	31/2011/TT-BGTVT	Bộ Giao thông vận tải	quy định về kiểm tra chất lượng an toàn kỹ thuật và bảo vệ môi trường xe cơ giới nhập khẩu			s	m	3/3		
    31-2012-tt-bkhcn	Thông tư	2012-12-28	31/2012/TT-BKHCN	Bộ Khoa học và Công nghệ		2013-02-11		l	c			
    31-2012-tt-byt	Thông tư	2012-12-20	31/2012/TT-BYT					l	v			
    31-2013-nd-cp	Nghị định	2013-04-09	31/2013/NĐ-CP	Chính phủ	quy định chi tiết, hướng dẫn thi hành một số điều của Pháp lệnh Ưu đãi người có công với cách mạng			s	m	17/17		
    31-2013-qh13	Luật	2013-06-19	31/2013/QH13		Luật sửa đổi, bổ sung một số điều của Luật thuế giá trị gia tăng	2014-01-01		s	l	6/6		
    31-2014-nd-cp	Nghị định	2014-04-18	31/2014/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú	2014-06-15		s	m	3/3		
    31-2014-tt-bca	Thông tư	2014-07-24	31/2014/TT-BCA	Bộ Công an	Quy định về Giấy chứng nhận công tác đặc biệt, phù hiệu và trang phục chiến đấu của Cảnh sát cơ động	2014-09-10		l	c			
    31-2014-ttlt-bnnptnt-btc	Thông tư liên tịch	2014-09-06	31/2014/TTLT-BNNPTNT-BTC					l	v			
    31-2015-nd-cp	Nghị định	2015-03-24	31/2015/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật Việc làm về đánh giá, cấp chứng chỉ kỹ năng nghề quốc gia	2015-05-15		s	m	22/22		
    31-2015-qd-ttg	Quyết định	2015-08-04	31/2015/QĐ-TTg	Thủ tướng Chính phủ	Về định mức hành lý, tài sản di chuyển, quà biếu, quà tặng, hàng mẫu được miễn thuế, xét miễn thuế, không chịu thuế	2015-10-01		l	t	2/2		
    31-2015-tt-bca	Thông tư	2015-07-06	31/2015/TT-BCA	Bộ Công an	Hướng dẫn một số nội dung về cấp thị thực, cấp thẻ tạm trú, cấp giấy phép xuất nhập cảnh, giải quyết thường trú cho người nước ngoài tại Việt Nam	2015-08-20		l	c			
    31-2015-tt-bnnptnt	Thông tư	2015-10-06	31/2015/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về giám sát dư lượng các chất độc hại trong động vật và sản phẩm động vật thủy sản nuôi	2015-11-19		l	c			
    31-2015-tt-byt	Thông tư	2015-10-14	31/2015/TT-BYT	Bộ Y tế	Quy định việc áp dụng chế độ bồi dưỡng, thời gian và số người thực hiện giám định đối với từng loại việc giám định pháp y, pháp y tâm thần	2015-12-01		l	c			
    31-2016-nd-cp	Nghị định	2016-05-06	31/2016/NĐ-CP					l	v			
    31-2016-qh14	Nghị quyết		31/2016/QH14	Quốc hội	Dừng thực hiện chủ trương đầu tư Dự án điện hạt nhân Ninh Thuận	2016-11-22		l	c			
    31-2016-tt-bldtbxh	Thông tư	2016-10-25	31/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	4/4		
    31-2016-tt-byt	Thông tư	2016-08-10	31/2016/TT-BYT	Bộ Y tế	Quy định chi Tiết mẫu hồ sơ mời thầu mua sắm dược liệu và vị thuốc cổ truyền tại cơ sở y tế	2016-09-26		l	t	2/2		
    31-2017-tt-bldtbxh	Thông tư	2017-12-28	31/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về đào tạo trình độ cao đẳng, trung cấp, sơ cấp theo hình thức đào tạo vừa làm vừa học	2018-02-12		s	m	16/16		
    31-2017-tt-btc	Thông tư	2017-04-18	31/2017/TT-BTC					l	v			
    31-2017-tt-btttt	Thông tư	2017-11-15	31/2017/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định hoạt động giám sát an toàn hệ thống thông tin	2018-01-15		l	t	2/2		
    31-2018-nd-cp	Nghị định	2018-03-08	31/2018/NĐ-CP	Chính phủ	quy định chi tiết Luật Quản lý ngoại thương về xuất xứ hàng hóa	2018-03-08		s	m	5/5		
    31-2018-qh14	Luật	2018-11-19	31/2018/QH14	Quốc hội	Luật Trồng trọt	2020-01-01		s	lm	115/115		
    31-2018-tt-bgtvt	Thông tư	2018-05-15	31/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về thực hiện đánh giá, chứng nhận an toàn hệ thống đối với đường sắt đô thị	2018-07-01		s	m	3/3		
    31-2018-tt-bldtbxh	Thông tư	2018-12-26	31/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định chi tiết hoạt động huấn luyện an toàn, vệ sinh lao động	2019-02-11		l	c			
    31-2018-tt-btc	Thông tư	2018-03-30	31/2018/TT-BTC	Bộ Tài chính	Hướng dẫn việc xử lý tài sản hình thành từ nhiều nguồn vốn khi hợp tác xã, liên hiệp hợp tác xã giải thể, phá sản	2018-05-14		l	c			
    31-2018-tt-byt	Thông tư	2018-10-30	31/2018/TT-BYT	Bộ Y tế	Quy định thực hiện chương trình hỗ trợ thuốc miễn phí cho cơ sở khám bệnh, chữa bệnh để điều trị cho người bệnh	2019-01-01		l	c			
    31-2018-tt-nhnn	Thông tư		31/2018/TT-NHNN					l	v			
    31-2019-nd-cp	Nghị định	2019-04-10	31/2019/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp tổ chức thi hành Luật Tố cáo	2019-05-28		s	km	32/32		
    31-2019-qd-ttg	Quyết định		31/2019/QĐ-TTg	Thủ tướng Chính phủ		2019-10-09		l	c			
    31-2019-tt-bgtvt	Thông tư	2019-08-29	31/2019/TT-BGTVT					l	v			
    31-2019-tt-bldtbxh	Thông tư		31/2019/TT-BLĐTBXH					l	v			
    31-2020-tt-bct	Thông tư	2020-11-30	31/2020/TT-BCT					l	v			
    31-2020-tt-btc	Thông tư		31/2020/TT-BTC					l	v			
    31-2021-nd-cp	Nghị định	2021-03-26	31/2021/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đầu tư			s	m	11/11		
    31-2021-tt-bgddt	Thông tư	2021-11-10	31/2021/TT-BGDĐT	Bộ Giáo dục và Đào tạo		2021-12-26		l	c			
    31-2021-tt-btc	Thông tư	2021-05-17	31/2021/TT-BTC	Bộ Tài chính	Quy định về áp dụng quản lý rủi ro trong quản lý thuế	2021-07-02		l	t	2/2		
    31-2022-tt-bnnptnt	Thông tư	2022-12-30	31/2022/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2023-02-20		l	c			
    31-2022-tt-btc	Thông tư	2022-06-08	31/2022/TT-BTC	Bộ Tài chính	Ban hành Danh mục hàng hóa xuất khẩu, nhập khẩu Việt Nam	2022-12-01		s	m	4/4		
    31-2023-tt-bca	Thông tư	2023-07-20	31/2023/TT-BCA	Bộ Công an	Quy định về mẫu hộ chiếu, mẫu giấy thông hành và các biểu mẫu liên quan	2023-08-15		l	c			
    31-2023-tt-byt	Thông tư	2023-12-30	31/2023/TT-BYT	Bộ Y tế	Quy định thẩm quyền thu hồi giấy chứng nhận cơ sở đủ điều kiên an toàn thực phẩm thuộc lĩnh vực quản lý của Bộ Y tế			l	c			
    31-2024-qh15	Luật	2024-01-18	31/2024/QH15	Quốc hội	Đất đai	2024-08-01		s	klm	40/40		effective date moved from 2025-01-01 by 43/2024/QH15; its own text says in force 2025-01-01; brought forward to 2024-08-01 by 43/2024/QH15
    31-2025-nd-cp	Nghị định	2025-02-24	31/2025/NĐ-CP					l	v			
    31-2026-tt-btc	Thông tư	2026-03-27	31/2026/TT-BTC	Bộ Tài chính	quy định về phân cấp thực hiện một số nhiệm vụ, quyền hạn trong lĩnh vực quản lý nhà nước của Bộ Tài chính			s	m	3/3		
    31-l-ctn	Pháp lệnh	1994-03-15	31-L/CTN		Pháp lệnh Thuế bổ sung đối với hộ gia đình sử dụng đất nông nghiệp vượt quá hạn mức diện tích	1994-01-01		s	l	4/4		
    31-qd-tw	Quyết định	1997-10-01	31-QĐ/TW	Bộ Chính trị	ban hành Quy định về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng			s	k			
    312-2016-tt-btc	Thông tư	2016-11-24	312/2016/TT-BTC	Bộ Tài chính	Quy định chế độ tài chính đối với Bảo hiểm tiền gửi Việt Nam	2017-01-10		s	m	4/4		
    313-2005-qd-ttg	Quyết định	2005-12-02	313/2005/QĐ-TTg	Thủ tướng Chính phủ	Về một số chế độ đối với người nhiễm HIV/AIDS và những người trực tiếp quản lý, điều trị, chăm sóc người nhiễm HIV/AIDS trong các cơ sở bảo trợ xã hội của nhà nước			l	c			
    314-2016-tt-btc	Thông tư		314/2016/TT-BTC					l	v			
    3191-sxd-vp	Công văn	2024-10-25	3191/SXD-VP					s	m	3/3		
    32-2001-qh10	Luật	2001-12-25	32/2001/QH10	Quốc hội	Tổ chức Chính phủ			s	kl	1/1		
    32-2001-ubtvqh10	Pháp lệnh		32/2001/PL-UBTVQH10		Pháp lệnh Khai thác và bảo vệ công trình thủy lợi			l	l	2/2		
    32-2002-nd-cp	Nghị định	2002-03-27	32/2002/NĐ-CP					l	v			
    32-2004-qh11	Luật	2004-12-03	32/2004/QH11	Quốc hội	Luật An ninh Quốc gia	2005-07-01		s	lt	45/45		
    32-2005-nd-cp	Nghị định	2005-03-14	32/2005/NĐ-CP					l	v			
    32-2005-ttlt-bldtbxh-byt	Thông tư liên tịch	2005-11-09	32/2005/TTLT-BLĐTBXH-BYT	Bộ Lao động - Thương binh và Xã hội; Bộ Y tế	Hướng dẫn phòng, chống lao, HIV/AIDS và các bệnh lây truyền qua đường tình dục tại Trung tâm Chữa bệnh - Giáo dục - Lao động xã hội	2005-12-05		l	c			
    32-2007-qd-bkhcn	Quyết định	2007-12-31	32/2007/QĐ-BKHCN	Bộ Khoa học và Công nghệ				s	m	3/3		
    32-2007-ubtvqh11	Pháp lệnh	2007-04-20	32/2007/PL-UBTVQH11	Ủy ban Thường vụ Quốc hội	Pháp lệnh Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia	2007-10-01		s	lc	27/27		
    32-2009-qh12	Luật	2009-06-18	32/2009/QH12		Luật sửa đổi, bổ sung một số điều của Luật di sản văn hóa	2010-01-01		s	l	5/5		
    32-2010-tt-bldtbxh	Thông tư	2010-10-25	32/2010/TT-BLĐTBXH					l	v			
    32-2011-tt-bkhcn	Thông tư	2011-11-15	32/2011/TT-BKHCN	Bộ Khoa học và Công nghệ		2011-12-30		s	m	8/8		
    32-2011-tt-btc	Thông tư	2011-03-14	32/2011/TT-BTC	Bộ Tài chính	về khởi tạo, phát hành và sử dụng hóa đơn điện tử bán hàng hóa, cung ứng dịch vụ, cụ thể			l	t	2/2		
    32-2011-tt-nhnn	Thông tư	2011-10-06	32/2011/TT-NHNN	Ngân hàng Nhà nước Việt Nam				s	m	3/3		
    32-2012-nd-cp	Nghị định	2012-04-12	32/2012/NĐ-CP	Chính phủ	về quản lý xuất nhập khẩu văn hóa phẩm không nhằm mục đích kinh doanh	2012-06-01		s	m	5/5		
    32-2012-tt-btc	Thông tư	2012-02-29	32/2012/TT-BTC	Bộ Tài chính	Quy định chế độ, quản lý và sử dụng kinh phí đối với người bị áp dụng biện pháp cách ly y tế, cưỡng chế cách ly y tế	2012-04-15		l	c			
    32-2013-nd-cp	Nghị định	2013-04-16	32/2013/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật cơ yếu về chế độ, chính sách đối với người làm công tác cơ yếu	2013-06-01		s	m	7/7		
    32-2013-qh13	Luật	2013-06-19	32/2013/QH13	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập doanh nghiệp	2014-01-01		s	lm	83/83		
    32-2013-tt-bnnptnt	Thông tư	2013-06-14	32/2013/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật Quốc gia về Kiểm dịch và Bảo vệ thực vật			l	c			
    32-2013-tt-nhnn	Thông tư	2013-12-26	32/2013/TT-NHNN					l	v			
    32-2014-nd-cp	Nghị định	2014-04-22	32/2014/NĐ-CP					l	v			
    32-2014-tt-bldtbxh	Thông tư	2014-12-01	32/2014/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	về việc hướng dẫn ủy quyền thực hiện một số nhiệm vụ quản lý nhà nước về lao động trong khu công nghiệp, khu chế xuất, khu kinh tế và khu công nghệ cao			s	m	3/3		
    32-2016-qd-ttg	Quyết định	2016-08-08	32/2016/QĐ-TTg	Thủ tướng Chính phủ		2016-09-22		l	c			
    32-2016-tt-bldtbxh	Thông tư	2016-10-25	32/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    32-2017-tt-bca	Thông tư	2017-09-19	32/2017/TT-BCA	Bộ Công an	Quy định danh mục đồ vật cấm đưa vào buồng tạm giữ, buồng tạm giam và xử lý vi phạm	2018-01-01		l	c			
    32-2017-tt-bct	Thông tư		32/2017/TT-BCT	Bộ Công Thương		2017-12-28		l	c			
    32-2017-tt-btttt	Thông tư	2017-11-15	32/2017/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về việc cung cấp dịch vụ công trực tuyến và bảo đảm khả năng truy cập thuận tiện đối với trang thông tin điện tử hoặc cổng thông tin điện tử của cơ quan nhà nước	2018-06-01		s	m	3/3		
    32-2018-qd-ttg	Quyết định	2018-08-03	32/2018/QĐ-TTg	Thủ tướng Chính phủ	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban Tôn giáo Chính phủ trực thuộc Bộ Nội vụ	2018-09-20		l	c			
    32-2018-qh14	Luật	2018-11-19	32/2018/QH14	Quốc hội	Luật Chăn nuôi	2020-01-01		s	lm	112/112		
    32-2018-tt-bca	Thông tư	2018-10-08	32/2018/TT-BCA					l	v			
    32-2018-tt-bct	Thông tư	2018-10-08	32/2018/TT-BCT	Bộ Công Thương		2018-11-23		s	m	4/4		
    32-2018-tt-bgtvt	Thông tư	2018-05-15	32/2018/TT-BGTVT	Bộ Giao thông vận tải	Ban hành 02 Quy chuẩn kỹ thuật quốc gia về đường sắt	2018-07-01		l	c			
    32-2018-tt-bldtbxh	Thông tư	2018-12-26	32/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn việc hỗ trợ đào tạo nghề đối với lao động đang làm việc trong doanh nghiệp nhỏ và vừa	2019-02-08		s	m	3/3		
    32-2018-tt-byt	Thông tư	2018-11-12	32/2018/TT-BYT	Bộ Y tế	quy định việc đăng ký lưu hành thuốc, nguyên liệu làm thuốc			s	m	8/8		
    32-2018-tt-nhnn	Thông tư	2018-12-18	32/2018/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn quy trình chuyển đổi ngoại tệ của Ngân hàng Nhà nước cho các dự án được Chính phủ cam kết bảo lãnh và hỗ trợ chuyển đổi ngoại tệ	2019-02-01		l	c			
    32-2019-nd-cp	Nghị định	2019-04-10	32/2019/NĐ-CP	Chính phủ	quy định giao nhiệm vụ, đặt hàng hoặc đấu thầu cung cấp sản phẩm, dịch vụ công sử dụng ngân sách nhà nước từ nguồn kinh phí chi thường xuyên			s	m	19/19		
    32-2019-tt-bldtbxh	Thông tư	2019-12-30	32/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về tiêu chuẩn các cơ sở đào tạo, nghiên cứu được tổ chức bồi dưỡng tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành giáo dục nghề nghiệp			s	m	3/3		
    32-2020-tt-bgtvt	Thông tư	2020-12-14	32/2020/TT-BGTVT	Bộ Giao thông vận tải		2021-01-29		s	m	3/3		
    32-2020-tt-btttt	Thông tư	2020-11-04	32/2020/TT-BTTTT					l	v			
    32-2020-tt-byt	Thông tư	2020-12-31	32/2020/TT-BYT	Bộ Y tế	quy định tiêu chuẩn chế biến, bào chế thuốc cổ truyền trong các cơ sở khám bệnh, chữa bệnh bằng y học cổ truyền	2021-02-17		l	c			
    32-2021-qd-ttg	Quyết định	2021-10-20	32/2021/QĐ-TTg	Thủ tướng Chính phủ		2021-12-12		l	c			
    32-2021-tt-bgtvt	Thông tư		32/2021/TT-BGTVT					l	v			
    32-2021-tt-bldtbxh	Thông tư	2021-12-28	32/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về lồng ghép giáo dục kiến thức, kỹ năng bổ trợ cho học sinh, sinh viên trong các cơ sở giáo dục nghề nghiệp	2022-02-15		l	gt	2/2		
    32-2022-tt-bgtvt	Thông tư	2022-12-09	32/2022/TT-BGTVT	Bộ Giao thông vận tải	Ban hành một số định mức kinh tế - kỹ thuật phục vụ việc xây dựng kế hoạch chạy tàu an sinh xã hội	2023-02-01		l	c			
    32-2023-qd-ubnd	Quyết định	2023-12-20	32/2023/QĐ-UBND					l	v			
    32-2023-tt-bca	Thông tư	2023-08-01	32/2023/TT-BCA	Bộ Công an	quy định nhiệm vụ, quyền hạn, hình thức, nội dung và quy trình tuần tra, kiểm soát, xử lý vi phạm hành chính về giao thông đường bộ của Cảnh sát giao thông			s	m	3/3		
    32-2024-qh15	Luật	2024-01-18	32/2024/QH15		Luật Các tổ chức tín dụng	2024-07-01		s	l	21/21		
    32-2025-tt-btc	Thông tư	2025-05-31	32/2025/TT-BTC	Bộ Tài chính				s	m	4/4		
    32-2026-nd-cp	Nghị định		32/2026/NĐ-CP					l	v			
    32-2026-tt-bkhcn	Thông tư	2026-06-11	32/2026/TT-BKHCN					l	v			
    320-2016-tt-btc	Thông tư	2016-12-14	320/2016/TT-BTC	Bộ Tài chính	quy định chế độ bồi dưỡng đối với người làm nhiệm vụ tiếp công dân, xử lý đơn khiếu nại, tố cáo, kiến nghị, phản ánh	2017-02-01		l	c			
    320-2025-nd-cp	Nghị định	2025-12-15	320/2025/NĐ-CP	Chính phủ				s	m	10/10		
    321-2016-tt-btc	Thông tư	2016-12-14	321/2016/TT-BTC	Bộ Tài chính	Về Quy chuấn kỹ thuật quốc gia đối với phao tròn cứu sinh dự trữ quốc gia			l	c			
    321-qd-ttg	Quyết định	2013-02-18	321/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    322-2016-tt-btc	Thông tư	2016-12-14	322/2016/TT-BTC	Bộ Tài chính	Về Quy chuẩn kỹ thuật quốc gia đối với phao áo cứu sinh dự trữ quốc gia			l	c			
    324-2016-tt-btc	Thông tư	2016-12-21	324/2016/TT-BTC	Bộ Tài chính				l	t	2/2		
    326-2016-ubtvqh14	Nghị quyết	2016-12-30	326/2016/UBTVQH14	Ủy ban Thường vụ Quốc hội	Quy định về mức thu, miễn, giảm, thu, nộp, quản lý và sử dụng án phí và lệ phí tòa án	2017-01-01		s	m	7/7		
    328-2016-tt-btc	Thông tư	2016-12-26	328/2016/TT-BTC	Bộ Tài chính	Hướng dẫn thu và quản lý các khoản thu ngân sách nhà nước qua Kho bạc Nhà nước	2017-02-15		l	t	2/2		
    33-1998-nd-cp	Nghị định	1998-05-23	33/1998/NĐ-CP					l	t	2/2		
    33-2001-ubtvqh10	Pháp lệnh		33/2001/PL-UBTVQH10		Pháp lệnh Cơ yếu			l	l	2/2		
    33-2002-nd-cp	Nghị định	2002-03-28	33/2002/NĐ-CP	Chính phủ				s	m	3/3		
    33-2002-qh10	Luật		33/2002/QH10		Luật Tổ chức Tòa án nhân dân			l	l	1/1		
    33-2004-qd-bgddt	Quyết định	2004-09-28	33/2004/QĐ-BGDĐT					l	v			
    33-2005-nd-cp	Nghị định	2005-03-15	33/2005/NĐ-CP					l	v			
    33-2005-qh11	Bộ luật	2005-06-14	33/2005/QH11	Quốc hội	Bộ luật Dân sự	2006-01-01		s	kl	25/25		
    33-2007-ubtvqh11	Pháp lệnh		33/2007/PL-UBTVQH11		Pháp lệnh Ký kết và thực hiện thỏa thuận quốc tế			l	l	8/8		
    33-2009-qh12	Luật	2009-06-18	33/2009/QH12	Quốc hội	Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài	2009-09-02		s	lt	48/48		
    33-2010-nd-cp	Nghị định	2010-03-31	33/2010/NĐ-CP	Chính phủ				l	t	2/2		
    33-2010-tt-bldtbxh	Thông tư	2010-11-01	33/2010/TT-BLĐTBXH					l	v			
    33-2011-tt-bgtvt	Thông tư	2011-04-19	33/2011/TT-BGTVT	Bộ Giao thông vận tải		2011-06-03		l	c			
    33-2011-tt-bkhcn	Thông tư	2011-12-09	33/2011/TT-BKHCN	Bộ Khoa học và Công nghệ		2012-01-23		l	c			
    33-2011-tt-btc	Thông tư	2011-03-14	33/2011/TT-BTC					l	v			
    33-2012-nd-cp	Nghị định	2012-04-13	33/2012/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Nghị định 45/2010/NĐ-CP ngày 21 tháng 04 năm 2010 của Chính phủ quy định về tổ chức, hoạt động và quản lý hội	2012-06-01		s	m	5/5		
    33-2012-tt-bca	Thông tư	2012-06-11	33/2012/TT-BCA	Bộ Công an	Quy định về chế độ thanh toán tiền nghỉ phép hằng năm trong Công an nhân dân	2012-07-27		l	c			
    33-2012-tt-byt	Thông tư	2012-12-28	33/2012/TT-BYT					l	v			
    33-2013-qh13	Luật	2013-06-19	33/2013/QH13	Quốc hội	Luật Phòng, chống thiên tai	2014-05-01		s	lt	59/59		
    33-2013-tt-bnnptnt	Thông tư	2013-06-21	33/2013/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật Quốc gia về khảo nghiệm giống cây trồng	2013-12-21		l	c			
    33-2013-tt-nhnn	Thông tư	2013-12-26	33/2013/TT-NHNN	Ngân hàng Nhà nước Việt Nam		2014-02-10		l	t	2/2		
    33-2014-qd-ttg	Quyết định	2014-05-28	33/2014/QĐ-TTg	Thủ tướng Chính phủ	Quy định chế độ hỗ trợ sinh hoạt phí đối với Ủy viên Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam, Ủy viên Ủy ban Mặt trận Tổ quốc cấp tỉnh và cấp huyện	2014-07-15		s	m	3/3		
    33-2014-tt-bca	Thông tư	2014-08-05	33/2014/TT-BCA	Bộ Công an	Quy định chi tiết tiêu chuẩn, trình tự, thủ tục bổ nhiệm, miễn nhiệm giám định viên kỹ thuật hình sự	2014-09-22		l	c			
    33-2014-tt-bgtvt	Thông tư	2014-08-08	33/2014/TT-BGTVT					l	v			
    33-2014-tt-bkhcn	Thông tư	2014-11-06	33/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	Ban hành Quy chế quản lý nhiệm vụ khoa học và công nghệ cấp Bộ của Bộ khoa học và Công nghệ			l	c			
    33-2014-tt-bldtbxh	Thông tư	2014-12-24	33/2014/TT-BLĐTBXH					l	v			
    33-2014-tt-bnnptnt	Thông tư	2014-10-30	33/2014/TT-BNNPTNT					l	v			
    33-2014-tt-btc	Thông tư	2014-03-14	33/2014/TT-BTC	Bộ Tài chính	Hướng dẫn thực hiện chế độ phụ cấp thâm niên và phụ cấp ưu đãi nghề đối với người làm công tác dự trữ quốc gia	2014-05-01		l	c			
    33-2015-tt-bca	Thông tư	2015-07-20	33/2015/TT-BCA					l	v			
    33-2015-tt-bnnptnt	Thông tư	2015-10-08	33/2015/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về giám sát vệ sinh, an toàn thực phẩm trong thu hoạch nhuyễn thể hai mảnh vỏ	2015-12-10		l	c			
    33-2016-qd-ttg	Quyết định	2016-08-19	33/2016/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế cung cấp, sử dụng thông tin tờ khai hải quan điện tử	2016-10-15		l	c			
    33-2016-tt-bgtvt	Thông tư	2016-11-15	33/2016/TT-BGTVT	Bộ Giao thông vận tải	Quy định việc báo cáo hoạt động và báo cáo số liệu trong ngành hàng không dân dụng Việt Nam	2017-01-01		l	c			
    33-2017-qd-ttg	Quyết định	2017-07-25	33/2017/QĐ-TTg	Thủ tướng Chính phủ	Quy chế tiếp nhận, giải quyết và trả lời kiến nghị của cử tri do Quốc hội chuyển đến	2017-09-15		l	c			
    33-2017-tt-bct	Thông tư	2017-12-28	33/2017/TT-BCT					l	v			
    33-2017-tt-bldtbxh	Thông tư	2017-12-29	33/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn về cơ cấu tổ chức, định mức nhân viên và quy trình, tiêu chuẩn trợ giúp xã hội tại cơ sở trợ giúp xã hội	2018-02-12		l	t	2/2		
    33-2017-tt-btc	Thông tư	2017-04-20	33/2017/TT-BTC	Bộ Tài chính	Quy định chế độ quản lý tiền mặt, giấy tờ có giá, tài sản quý trong hệ thống Kho bạc Nhà nước	2017-06-16		l	c			
    33-2017-tt-byt	Thông tư	2017-08-01	33/2017/TT-BYT	Bộ Y tế	quy định về tư vấn, hỗ trợ trẻ em chăm sóc sức khỏe sinh sản phù hợp với độ tuổi	2017-10-01		l	c			
    33-2018-qh14	Luật	2018-11-19	33/2018/QH14	Quốc hội	Luật Cảnh sát biển Việt Nam	2019-07-01		s	lt	39/39		
    33-2018-tt-bct	Thông tư	2018-10-08	33/2018/TT-BCT	Bộ Công Thương	quy định về Thẻ kiểm tra thị trường	2018-11-23		l	c			
    33-2018-tt-bgtvt	Thông tư	2018-05-15	33/2018/TT-BGTVT					l	v			
    33-2018-tt-bldtbxh	Thông tư	2018-12-26	33/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về đào tạo trình độ cao đẳng, trung cấp, sơ cấp theo hình thức đào tạo từ xa, tự học có hướng dẫn	2019-02-08		s	m	3/3		
    33-2018-tt-btc	Thông tư	2018-03-30	33/2018/TT-BTC	Bộ Tài chính		2018-05-14		l	c			
    33-2018-tt-btnmt	Thông tư	2018-12-26	33/2018/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định quy trình khắc phục hậu quả sự cố tràn dầu trên biển	2019-03-12		l	c			
    33-2018-tt-nhnn	Thông tư	2018-12-21	33/2018/TT-NHNN					l	v			
    33-2019-nd-cp	Nghị định	2019-04-23	33/2019/NĐ-CP	Chính phủ	Quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng giao thông đường bộ			s	m	5/5		
    33-2019-tt-bct	Thông tư	2019-11-22	33/2019/TT-BCT	Bộ Công Thương	Quy định Hệ thống tiêu chí của Chương trình Thương hiệu quốc gia Việt Nam	2020-01-08		l	c			
    33-2019-tt-bgtvt	Thông tư	2019-09-06	33/2019/TT-BGTVT	Bộ Giao thông vận tải	Quy định về hoạt động nạo vét trong vùng nước đường thủy nội địa	2019-11-01		l	c			
    33-2019-tt-bldtbxh	Thông tư	2019-12-30	33/2019/TT-BLĐTBXH					l	t	2/2		
    33-2020-nd-cp	Nghị định	2020-03-17	33/2020/NĐ-CP	Chính phủ		2020-05-01		s	m	3/3		
    33-2020-tt-bca	Thông tư	2020-04-08	33/2020/TT-BCA	Bộ Công an	Quy định trình tự thực hiện khi cán bộ Công an nhân dân nghỉ hưu			l	c			
    33-2021-qd-ttg	Quyết định	2021-11-06	33/2021/QĐ-TTg	Thủ tướng Chính phủ				s	m	30/30		
    33-2021-tt-byt	Thông tư	2021-12-31	33/2021/TT-BYT	Bộ Y tế	quy định về công tác y tế trường học trong cơ sở giáo dục đại học và cơ sở giáo dục nghề nghiệp	2022-02-15		l	c			
    33-2022-nd-cp	Nghị định	2022-05-27	33/2022/NĐ-CP	Chính phủ	Nghị định 33/2022/NĐ-CP quy định chi tiết một số điều của Pháp lệnh Quản lý thị trường	2022-07-15		l	c			
    33-2022-tt-bgtvt	Thông tư		33/2022/TT-BGTVT					l	v			
    33-2023-nd-cp	Nghị định	2023-06-10	33/2023/NĐ-CP	Chính phủ	quy định về cán bộ, công chức cấp xã và người hoạt động không chuyên trách ở cấp xã, ở thôn, tổ dân phố			s	m	4/4		
    33-2023-tt-btc	Thông tư	2023-05-31	33/2023/TT-BTC	Bộ Tài chính	Quy định về xác định xuất xứ hàng hóa xuất khẩu, nhập khẩu	2023-07-17		l	c			
    33-2024-qh15	Luật	2024-06-21	33/2024/QH15	Quốc hội	Lưu trữ	2025-07-01		s	kl	2/2		
    33-2026-nd-cp	Nghị định	2026-01-21	33/2026/NĐ-CP					l	v			
    33-2026-tt-bca	Thông tư	2026-04-10	33/2026/TT-BCA	Bộ Công an	Hướng dẫn một số quy định tại Nghị định số 289/2025/NĐ-CP ngày 06 tháng 11 năm 2025 của Chính phủ hướng dẫn thi hành Nghị quyết số 197/2025/QH15 ngày 17 tháng 5 năm 2025 của Quốc hội về một số cơ chế, chính sách đặc biệt tạo đột phá trong x	2026-04-10		s	mg	3/3		
    33-2026-tt-bkhcn	Thông tư	2026-06-15	33/2026/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về trang phục riêng, phù hiệu, thẻ kiểm soát viên chất lượng sản phẩm, hàng hóa			s	mg	4/4		
    33-2026-tt-btc	Thông tư	2026-03-30	33/2026/TT-BTC	Bộ Tài chính	Quy định về chế độ tài chính của Bảo hiểm tiền gửi Việt Nam	2026-05-01		l	gt	2/2		
    33-ct-tw	Chỉ thị	2014-01-03	33-CT/TW	Bộ Chính trị	về tăng cường sự lãnh đạo của Đảng đối với việc kê khai và kiểm soát việc kê khai tài sản			s	k			
    33-nq-tw	Nghị quyết	2014-06-09	33-NQ/TW	Ban Chấp hành Trung ương	về xây dựng và phát triển văn hóa, con người Việt Nam đáp ứng yêu cầu phát triển bền vững đất nước			s	k			
    331-2016-tt-btc	Thông tư		331/2016/TT-BTC					l	v			
    332-2025-nd-cp	Nghị định	2025-12-18	332/2025/NĐ-CP	Chính phủ				s	m	4/4		
    3332-sgddt-tccb-qlclgd	Công văn	2024-10-25	3332/SGDDT-TCCB-QLCLGD	Sở Giáo dục và Đào tạo				l	t	2/2		
    334-2017-ubtvqh14	Nghị quyết	2017-01-11	334/2017/UBTVQH14	Ủy ban Thường vụ Quốc hội		2017-03-01		l	c			
    3342-snv-tccc	Công văn	2024-11-26	3342/SNV-TCCC					s	m	3/3		
    335-2016-tt-btc	Thông tư	2016-12-27	335/2016/TT-BTC					l	v			
    3354-sgtvt-vp	Công văn	2024-10-29	3354/SGTVT-VP	Sở Giao thông vận tải				l	t	2/2		
    3367-ttr-snv	Tờ trình	2024-11-28	3367/TTr-SNV					s	m	5/5		
    337-2016-tt-btc	Thông tư	2016-12-28	337/2016/TT-BTC	Bộ Tài chính		2017-02-15		l	c			
    338-2016-tt-btc	Thông tư	2016-12-28	338/2016/TT-BTC	Bộ Tài chính	quy định lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước bảo đảm cho công tác xây dựng văn bản quy phạm pháp luật và hoàn thiện hệ thống pháp luật			s	m	10/10		
    3382-ttr-stc	Tờ trình	2025-03-31	3382/TTr-STC					l	t	2/2		
    34-2000-nd-cp	Nghị định	2000-08-18	34/2000/NĐ-CP	Chính phủ	về Quy chế khu vực biên giới đất liền nước Cộng hòa xã hội chủ nghĩa Việt Nam			s	m	3/3		
    34-2002-qh10	Luật		34/2002/QH10		Luật Tổ chức Viện kiểm sát nhân dân			l	l	2/2		
    34-2003-qd-bgddt	Quyết định	2003-07-31	34/2003/QĐ-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành đề cương môn học Chủ nghĩa xã hội khoa học trình độ đại học	2003-08-15		l	c			
    34-2005-qh11	Luật		34/2005/QH11		Luật Dược			l	l	19/19		
    34-2006-qd-byt	Quyết định	2006-10-31	34/2006/QĐ-BYT					l	v			
    34-2007-ubtvqh11	Pháp lệnh	2007-04-20	34/2007/PL-UBTVQH11	Ủy ban Thường vụ Quốc hội	thực hiện dân chủ ở xã, phường, thị trấn	2007-07-01		s	klt	7/7		
    34-2009-nq-qh12	Nghị quyết		34/2009/NQ-QH12	Quốc hội	Đẩy mạnh thực hiện chính sách, pháp luật về quản lý chất lượng, vệ sinh an toàn thực phẩm	2009-06-19		l	c			
    34-2010-tt-bnnptnt	Thông tư	2010-06-23	34/2010/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2010-08-07		l	c			
    34-2010-tt-btnmt	Thông tư	2010-12-14	34/2010/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật điều tra, khảo sát hải văn, hóa học và môi trường vùng ven bờ và hải đảo			l	c			
    34-2010-tt-byt	Thông tư	2010-06-02	34/2010/TT-BYT	Bộ Y tế	ban hành quy chuẩn kỹ thuật quốc gia đối với nước khoáng thiên nhiên và nước uống đóng chai			l	t	2/2		
    34-2011-nd-cp	Nghị định	2011-05-17	34/2011/NĐ-CP	Chính phủ	quy định về xử lý kỷ luật đối với công chức			s	k			
    34-2011-tt-btc	Thông tư	2011-03-14	34/2011/TT-BTC					l	v			
    34-2011-tt-btnmt	Thông tư	2011-08-01	34/2011/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật thành lập bản đồ địa hình đáy biển tỷ lệ 1:100.000 bằng phương pháp đo vẽ trực tiếp	2011-09-15		l	c			
    34-2012-nd-cp	Nghị định	2012-04-15	34/2012/NĐ-CP	Chính phủ				l	t	2/2		
    34-2012-tt-bgtvt	Thông tư	2012-08-22	34/2012/TT-BGTVT	Bộ Giao thông vận tải				l	t	2/2		
    34-2013-tt-bct	Thông tư	2013-12-24	34/2013/TT-BCT	Bộ Công Thương	Công bố lộ trình thực hiện hoạt động mua bán hàng hóa và các hoạt động liên quan trực tiếp đến mua bán hàng hóa của doanh nghiệp có vốn đầu tư nước ngoài tại Việt Nam			l	c			
    34-2013-tt-btc	Thông tư	2013-03-28	34/2013/TT-BTC					l	v			
    34-2014-nd-cp	Nghị định	2014-04-29	34/2014/NĐ-CP	Chính phủ	Về Quy chế khu vực biên giới đất liền nước Cộng hòa xã hội chủ nghĩa Việt Nam	2014-06-15		s	m	5/5		
    34-2014-tt-bgtvt	Thông tư	2014-08-11	34/2014/TT-BGTVT	Bộ Giao thông vận tải				l	c			
    34-2014-tt-bkhcn	Thông tư	2014-11-27	34/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về đào tạo an toàn bức xạ đối với nhân viên bức xạ, người phụ trách an toàn và hoạt động dịch vụ đào tạo an toàn bức xạ	2015-01-15		l	c			
    34-2014-tt-bldtbxh	Thông tư	2014-12-30	34/2014/TT-BLĐTBXH					l	v			
    34-2014-ttlt-byt-bnnptnt-bct	Thông tư liên tịch	2014-10-27	34/2014/TTLT-BYT-BNNPTNT-BCT		Hướng dẫn ghi nhãn hàng hóa đối với thực phẩm, phụ gia thực phẩm và chất hỗ trợ chế biến thực phẩm bao gói sẵn	2014-12-19		l	t	2/2		
    34-2015-tt-bgtvt	Thông tư	2015-07-24	34/2015/TT-BGTVT	Bộ Giao thông vận tải	quy định về báo cáo và điều tra tai nạn hàng hải			s	m	5/5		
    34-2015-tt-nhnn	Thông tư	2015-12-31	34/2015/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn hoạt động cung ứng dịch vụ nhận và chi, trả ngoại tệ	2016-03-01		l	c			
    34-2016-nd-cp	Nghị định	2016-05-14	34/2016/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Ban hành văn bản quy phạm pháp luật	2016-07-01		s	km	64/64		
    34-2016-qd-ttg	Quyết định	2016-08-23	34/2016/QĐ-TTg	Thủ tướng Chính phủ	Quy định thủ tục điện tử đối với tàu thuyền vào, rời cảng biển, cảng thủy nội địa, cảng dầu khí ngoài khơi thông qua Cơ chế một cửa quốc gia	2016-11-15		s	m	3/3		
    34-2016-tt-bldtbxh	Thông tư	2016-10-25	34/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    34-2016-tt-btttt	Thông tư	2016-12-26	34/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Về Quy hoạch phân kênh tần số vô tuyến điện cho nghiệp vụ Cố định băng tần 57-66 GHz	2017-02-10		l	c			
    34-2016-tt-byt	Thông tư	2016-09-21	34/2016/TT-BYT					l	v			
    34-2016-tt-nhnn	Thông tư	2016-12-28	34/2016/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định việc cung cấp thông tin giữa Ngân hàng Nhà nước Việt Nam và Bảo hiểm tiền gửi Việt Nam	2017-02-14		l	c			
    34-2017-tt-bca	Thông tư	2017-09-19	34/2017/TT-BCA	Bộ Công an	Quy định việc tổ chức cho người bị tạm giữ, người bị tạm giam gặp thân nhân; nhận quà; gửi, nhận thư, sách, báo, tài liệu	2018-01-01		l	c			
    34-2017-tt-bldtbxh	Thông tư	2017-12-29	34/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định việc công nhận đối với văn bằng, chứng chỉ giáo dục nghề nghiệp do cơ sở giáo dục nghề nghiệp nước ngoài cấp			s	m	3/3		
    34-2017-tt-btc	Thông tư	2017-04-21	34/2017/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định cấp giấy phép hoạt động đo đạc và bản đồ	2017-06-08		l	c			
    34-2017-tt-byt	Thông tư	2017-08-18	34/2017/TT-BYT	Bộ Y tế	Hướng dẫn tư vấn, sàng lọc, chẩn đoán, điều trị trước sinh và sơ sinh	2017-10-02		s	m	3/3		
    34-2018-nd-cp	Nghị định	2018-03-08	34/2018/NĐ-CP	Chính phủ	về việc thành lập, tổ chức và hoạt động của Quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa	2018-03-08		s	m	7/7		
    34-2018-qd-ttg	Quyết định	2018-08-10	34/2018/QĐ-TTg	Thủ tướng Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Quản lý thị trường trực thuộc Bộ Công Thương	2018-10-12		l	c			
    34-2018-qh14	Luật	2018-11-19	34/2018/QH14	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Giáo dục đại học	2019-07-01		s	lt	52/52		
    34-2018-tt-bca	Thông tư	2018-10-15	34/2018/TT-BCA	Bộ Công an	Quy định trình tự điều tra, giải quyết tai nạn giao thông đường sắt của lực lượng Cảnh sát giao thông	2018-12-01		l	c			
    34-2018-tt-bldtbxh	Thông tư	2018-12-26	34/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	9/10		
    34-2018-tt-bnnptnt	Thông tư		34/2018/TT-BNNPTNT					l	v			
    34-2018-tt-btc	Thông tư	2018-03-30	34/2018/TT-BTC	Bộ Tài chính		2018-05-14		l	c			
    34-2018-tt-byt	Thông tư	2018-11-16	34/2018/TT-BYT	Bộ Y tế	Quy định chi tiết một số điều của Nghị định số 104/2016/NĐ-CP ngày 01 tháng 7 năm 2016 của Chính phủ quy định về hoạt động tiêm chủng	2019-01-01		l	c			
    34-2019-nd-cp	Nghị định	2019-04-24	34/2019/NĐ-CP	Chính phủ				l	t	2/2		
    34-2019-qd-ttg	Quyết định	2019-12-18	34/2019/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    34-2019-tt-bgtvt	Thông tư		34/2019/TT-BGTVT					l	v			
    34-2019-tt-bldtbxh	Thông tư	2019-12-30	34/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn quản lý lao động, tiền lương, thù lao, tiền thưởng đối với Quỹ Phát triển doanh nghiệp nhỏ và vừa	2020-02-15		s	m	4/4		
    34-2021-tt-bldtbxh	Thông tư	2021-12-30	34/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Sửa đổi, bổ sung một số điều của Thông tư số 27/2018/TT-BLĐTBXH ngày 25 tháng 12 năm 2018 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội quy định về quy chế đánh giá cấp thẻ kiểm định viên chất lượng giáo dục nghề nghiệp; quy trình, chu 	2022-02-15		s	mg	11/11		
    34-2023-nd-cp	Nghị định		34/2023/NĐ-CP					l	v			
    34-2023-tt-btc	Thông tư	2023-05-31	34/2023/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định đủ điều kiện hoạt động dịch vụ quan trắc môi trường	2023-07-15		l	c			
    34-2024-nd-cp	Nghị định	2024-03-31	34/2024/NĐ-CP					l	v			
    34-2024-qh15	Luật	2024-06-24	34/2024/QH15	Quốc hội	Tổ chức Tòa án nhân dân	2025-01-01		s	kl	1/1		
    34-2025-nd-cp	Nghị định	2025-02-25	34/2025/NĐ-CP					l	v			
    34-2025-tt-bct	Thông tư		34/2025/TT-BCT					l	v			
    34-2026-tt-btc	Thông tư	2026-03-30	34/2026/TT-BTC		Quy định đặc điểm kinh tế - kỹ thuật của dịch vụ trong lĩnh vực chứng khoán của Sở Giao dịch Chứng khoán Việt Nam và công ty con, Tổng công ty Lưu ký và Bù trừ chứng khoán Việt Nam và công ty con do Nhà nước định giá	2026-05-15		l	g			
    340-2016-tt-btc	Thông tư	2016-12-29	340/2016/TT-BTC					l	v			
    3403-qd-ubnd	Quyết định	2019-12-30	3403/QĐ-UBND	Chủ tịch Ủy ban nhân dân				l	t	2/2		
    341-2016-tt-btc	Thông tư	2016-12-29	341/2016/TT-BTC					l	v			
    342-2016-tt-btc	Thông tư	2016-12-30	342/2016/TT-BTC	Bộ Tài chính	quy định chi tiết và hướng dẫn thi hành Nghị định số 163/2016/NĐ-CP	2017-02-13		s	m	10/10		
    342-2025-nd-cp	Nghị định	2025-12-26	342/2025/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Quảng cáo			s	m	4/4		
    343-2016-tt-btc	Thông tư	2016-12-30	343/2016/TT-BTC	Bộ Tài chính	Hướng dẫn thực hiện công khai ngân sách nhà nước đối với các cấp ngân sách	2017-02-13		l	t	2/2		
    344-2016-tt-btc	Thông tư	2016-12-31	344/2016/TT-BTC	Bộ Tài chính	Quy định quản lý ngân sách xã và các hoạt động tài chính khác của xã, phường, thị trấn	2017-02-13		l	c			
    3454-snn-vp	Công văn	2024-10-29	3454/SNN-VP	Sở Nông nghiệp và Phát triển nông thôn				l	t	2/2		
    3467-qd-byt	Quyết định	2024-11-15	3467/QĐ-BYT	Bộ Y tế				s	m	19/19		
    347-2025-nd-cp	Nghị định	2025-12-29	347/2025/NĐ-CP	Chính phủ	quy định về thủ tục hành chính thuộc lĩnh vực Kho bạc Nhà nước			s	m	8/8		
    347-qd-ttg	Quyết định	2013-02-22	347/QĐ-TTg	Thủ tướng Chính phủ	về việc phê duyệt Chương trình phát triển một số ngành công nghiệp công nghệ cao thuộc Chương trình quốc gia phát triển công nghệ cao			s	m	5/5		
    348-2016-tt-btc	Thông tư	2016-12-30	348/2016/TT-BTC	Bộ Tài chính		2017-02-16		l	t	2/2		
    35-2001-ubtvqh10	Pháp lệnh		35/2001/PL-UBTVQH10		Pháp lệnh Thuế thu nhập đối với người có thu nhập cao			l	l	1/1		
    35-2003-qd-bgddt	Quyết định	2003-07-31	35/2003/QĐ-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành đề cương môn học Tư tưởng Hồ Chí Minh trình độ đại học, cao đẳng	2003-08-15		l	c			
    35-2005-qh11	Luật		35/2005/QH11		Luật Đường sắt			l	l	8/8		
    35-2006-nd-cp	Nghị định	2006-03-31	35/2006/NĐ-CP	Chính phủ	Quy định chi tiết Luật Thương mại về hoạt động nhượng quyền thương mại	2006-04-26		l	c			
    35-2007-ubtvqh11	Pháp lệnh	2007-06-21	35/2007/PL-UBTVQH11		Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh ưu đãi người có công với cách mạng			l	lt	4/4		
    35-2008-qd-bgtvt	Quyết định	2008-12-31	35/2008/QĐ-BGTVT					l	v			
    35-2009-qh12	Luật		35/2009/QH12		Luật Trách nhiệm bồi thường của Nhà nước			l	l	17/17		
    35-2009-tt-bct	Thông tư	2009-12-09	35/2009/TT-BCT					l	v			
    35-2010-tt-bct	Thông tư	2010-11-12	35/2010/TT-BCT					l	v			
    35-2011-nd-cp	Nghị định	2011-05-18	35/2011/NĐ-CP	Chính phủ	Về biện pháp pháp luật bảo vệ an ninh quốc gia, giữ gìn trật tự, an toàn xã hội	2011-07-10		s	m	3/3		
    35-2011-tt-byt	Thông tư	2011-10-15	35/2011/TT-BYT	Bộ Y tế	Hướng dẫn thực hiện chăm sóc sức khỏe người cao tuổi	2011-12-01		l	c			
    35-2012-tt-bgddt	Thông tư	2012-10-12	35/2012/TT-BGDĐT					l	v			
    35-2012-tt-bgtvt	Thông tư	2012-09-06	35/2012/TT-BGTVT	Bộ Giao thông vận tải	Quy định về lắp đặt báo hiệu kilômét-địa danh và cách ghi ký hiệu, số thứ tự trên báo hiệu đường thủy nội địa	2013-01-01		l	t	2/2		
    35-2012-tt-bldtbxh	Thông tư	2012-12-27	35/2012/TT-BLĐTBXH					l	v			
    35-2013-qh13	Luật	2013-06-20	35/2013/QH13		Luật Hòa giải ở cơ sở	2014-01-01		s	l	1/1		
    35-2013-tt-bldtbxh	Thông tư	2013-12-30	35/2013/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	14/14		
    35-2014-tt-bca	Thông tư	2014-09-09	35/2014/TT-BCA	Bộ Công an		2014-10-28		l	t	2/2		
    35-2014-tt-bkhcn	Thông tư	2014-12-11	35/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về giám định tư pháp trong hoạt động khoa học và công nghệ	2015-01-26		l	c			
    35-2014-ttlt-bgddt-btc	Thông tư liên tịch	2014-10-15	35/2014/TTLT-BGDĐT-BTC	Bộ Giáo dục và Đào tạo; Bộ Tài chính		2014-11-28		l	c			
    35-2015-nd-cp	Nghị định	2015-04-13	35/2015/NĐ-CP	Chính phủ	về quản lý, sử dụng đất trồng lúa			s	m	3/3		
    35-2015-qd-ttg	Quyết định	2015-08-20	35/2015/QĐ-TTg					l	v			
    35-2015-tt-bnnptnt	Thông tư	2015-10-14	35/2015/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về kiểm dịch thực vật nội địa	2015-11-30		l	c			
    35-2015-tt-btc	Thông tư	2015-03-19	35/2015/TT-BTC	Bộ Tài chính	Quy định việc quản lý và sử dụng kinh phí thực hiện Giải báo chí Quốc gia	2015-05-05		l	c			
    35-2015-ttlt-bldtbxh-bnv	Thông tư liên tịch	2015-09-16	35/2015/TTLT-BLĐTBXH-BNV		Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành kiểm định kỹ thuật an toàn lao động	2015-10-31		s	m	5/5		
    35-2016-nd-cp	Nghị định	2016-05-15	35/2016/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật thú y	2016-07-01		s	m	5/5		
    35-2016-tt-btnmt	Thông tư	2016-11-28	35/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định quy trình công bố siêu dữ liệu viễn thám quốc gia	2017-01-16		l	c			
    35-2016-tt-btttt	Thông tư	2016-12-26	35/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về báo cáo nghiệp vụ bưu chính	2017-02-15		l	c			
    35-2016-tt-byt	Thông tư	2016-09-28	35/2016/TT-BYT	Bộ Y tế	ban hành Danh mục và tỷ lệ, điều kiện thanh toán đối với dịch vụ kỹ thuật y tế thuộc phạm vi được hưởng của người tham gia bảo hiểm y tế	2016-12-01		l	t	2/2		
    35-2017-tt-bldtbxh	Thông tư	2017-12-29	35/2017/TT-BLĐTBXH					s	m	4/4		
    35-2017-tt-bqp	Thông tư	2017-02-12	35/2017/TT-BQP	Bộ Quốc phòng		2017-03-30		l	t	2/2		
    35-2017-tt-btc	Thông tư	2017-04-25	35/2017/TT-BTC					l	v			
    35-2018-qh14	Luật	2018-11-20	35/2018/QH14	Quốc hội	sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch	2019-01-01		s	klm	231/231		
    35-2018-tt-bct	Thông tư	2018-10-12	35/2018/TT-BCT					l	v			
    35-2018-tt-bgtvt	Thông tư	2018-05-31	35/2018/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Định mức kinh tế kỹ thuật hoạt động tìm kiếm cứu nạn hàng hải			l	c			
    35-2018-tt-bnnptnt	Thông tư	2018-12-25	35/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Sửa đổi, bổ sung Thông tư 25/2016/TT-BNNPTNT ngày 30/6/2016 quy định về kiểm dịch động vật, sản phẩm động vật trên cạn	2019-02-10		l	c			
    35-2018-tt-btc	Thông tư	2018-03-30	35/2018/TT-BTC	Bộ Tài chính		2018-06-01		l	c			
    35-2018-tt-byt	Thông tư	2018-11-22	35/2018/TT-BYT	Bộ Y tế	Quy định về Thực hành tốt sản xuất thuốc, nguyên liệu làm thuốc	2019-01-01		s	m	5/5		
    35-2019-nd-cp	Nghị định	2019-04-25	35/2019/NĐ-CP	Chính phủ				l	t	2/2		
    35-2019-qd-ttg	Quyết định	2019-12-19	35/2019/QĐ-TTg	Thủ tướng Chính phủ	Quy chế phối hợp liên ngành quản lý hoạt động nhập khẩu phế liệu	2020-02-15		l	c			
    35-2019-tt-bgtvt	Thông tư	2019-09-09	35/2019/TT-BGTVT	Bộ Giao thông vận tải	Quy định về hoạt động nạo vét trong vùng nước cảng biển	2019-11-01		l	c			
    35-2019-tt-btc	Thông tư	2019-06-12	35/2019/TT-BTC	Bộ Tài chính				s	m	4/4		
    35-2020-nd-cp	Nghị định	2020-03-24	35/2020/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Cạnh tranh	2020-05-15		l	c			
    35-2020-tt-bgddt	Thông tư	2020-10-01	35/2020/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp, bổ nhiệm và xếp lương đối với viên chức giảng dạy trong các trường cao đẳng sư phạm công lập	2020-11-20		l	t	2/2		
    35-2020-tt-bgtvt	Thông tư		35/2020/TT-BGTVT					l	v			
    35-2021-nd-cp	Nghị định	2021-03-29	35/2021/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành Luật Đầu tư theo phương thức đối tác công tư			s	m	17/17		
    35-2021-tt-bgtvt	Thông tư		35/2021/TT-BGTVT					l	v			
    35-2021-tt-bldtbxh	Thông tư	2021-12-30	35/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định tiêu chí và quy trình đánh giá, công nhận trường cao đẳng chất lượng cao	2022-02-15		l	gt	2/2		
    35-2021-tt-byt	Thông tư	2021-12-31	35/2021/TT-BYT	Bộ Y tế		2022-02-15		l	c			
    35-2022-nd-cp	Nghị định		35/2022/NĐ-CP					l	v			
    35-2022-qd-ubnd	Quyết định	2022-10-14	35/2022/QĐ-UBND	Ủy ban nhân dân				s	m	5/5		
    35-2022-tt-btc	Thông tư	2022-06-16	35/2022/TT-BTC	Bộ Tài chính	Quy định chế độ quản lý, tính hao mòn tài sản kết cấu hạ tầng giao thông đường bộ là tài sản cố định	2022-07-30		l	c			
    35-2023-nd-cp	Nghị định	2023-06-20	35/2023/NĐ-CP					l	v			
    35-2023-tt-bgtvt	Thông tư	2023-12-13	35/2023/TT-BGTVT					l	v			
    35-2023-tt-btc	Thông tư	2023-05-31	35/2023/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định các đồ án quy hoạch	2023-07-15		l	c			
    35-2024-qd-ubnd	Quyết định	2024-05-28	35/2024/QĐ-UBND	Ủy ban nhân dân				s	m	4/4		
    35-2024-qh15	Luật	2024-06-27	35/2024/QH15	Quốc hội	Đường bộ	2025-01-01		s	kl	3/3		
    35-2025-nd-cp	Nghị định	2025-02-25	35/2025/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nông nghiệp và Môi trường			s	m	3/3		
    35-ct-ttg	Chỉ thị	2017-09-07	35/CT-TTg	Thủ tướng Chính phủ	về tăng cường công tác lập hồ sơ và giao nộp hồ sơ, tài liệu vào lưu trữ cơ quan, lưu trữ lịch sử			s	k			
    35-ct-tw	Chỉ thị	2019-05-30	35-CT/TW	Bộ Chính trị	về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng		?	s	k			
    35-ct-tw	Chỉ thị	2024-06-14	35-CT/TW	Bộ Chính trị	về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng			s	k			
    35-nq-tw	Nghị quyết	2018-10-22	35-NQ/TW	Bộ Chính trị	về tăng cường bảo vệ nền tảng tư tưởng của Đảng, đấu tranh phản bác các quan điểm sai trái, thù địch trong tình hình mới			s	k	1/1		
    353-2017-ubtvqh14	Nghị quyết	2017-04-17	353/2017/UBTVQH14	Ủy ban Thường vụ Quốc hội	Quy định bổ sung chế độ và điều kiện bảo đảm hoạt động của đại biểu Quốc hội do Ủy ban Thường vụ Quốc hội ban hành	2017-06-01		l	c			
    353-2025-nd-cp	Nghị định	2025-12-31	353/2025/NĐ-CP	Chính phủ				l	t	2/2		
    355-2025-nd-cp	Nghị định	2025-12-31	355/2025/NĐ-CP					l	v			
    359-2025-nd-cp	Nghị định	2025-12-31	359/2025/NĐ-CP	Chính phủ				s	m	7/7		
    36-2001-ubtvqh10	Pháp lệnh	2001-08-08	36/2001/PL-UBTVQH10		Pháp lệnh Bảo vệ và kiểm dịch thực vật			l	l	1/1		
    36-2003-qd-bgddt	Quyết định	2003-08-01	36/2003/QĐ-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy chế thực hành, thực tập sư phạm áp dụng cho các trường đại học, cao đẳng đào tạo giáo viên phổ thông, mầm non trình độ cao đẳng hệ chính quy	2003-08-16		l	c			
    36-2004-tt-btc	Thông tư	2004-04-26	36/2004/TT-BTC					l	v			
    36-2005-qh11	Luật	2005-06-14	36/2005/QH11	Quốc hội	Luật Thương mại	2006-01-01		s	lt	351/351		
    36-2007-qd-bgddt	Quyết định	2007-06-28	36/2007/QĐ-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy chế đào tạo đại học và cao đẳng hình thức vừa làm vừa học	2007-08-08		l	c			
    36-2007-tt-btc	Thông tư	2007-04-11	36/2007/TT-BTC					l	v			
    36-2008-nd-cp	Nghị định	2008-03-28	36/2008/NĐ-CP	Chính phủ	Về quản lý tàu bay không người lái và các phương tiện bay siêu nhẹ	2008-04-19		s	m	5/5		
    36-2009-qh12	Luật	2009-06-19	36/2009/QH12		Luật sửa đổi, bổ sung một số điều của Luật sở hữu trí tuệ	2010-01-01		s	l	24/24		
    36-2009-ttlt-bqp-bnv-bldtbxh-btc	Thông tư liên tịch	2009-07-21	36/2009/TTLT-BQP-BNV-BLĐTBXH-BTC	Bộ Quốc phòng; Bộ Nội vụ; Bộ Lao động - Thương binh và Xã hội; Bộ Tài chính		2009-09-04		l	c			
    36-2011-tt-bca	Thông tư	2011-05-26	36/2011/TT-BCA					l	v			
    36-2011-ttlt-byt-bqp	Thông tư liên tịch	2011-10-17	36/2011/TTLT-BYT-BQP					l	v			
    36-2012-tt-bnnptnt	Thông tư	2012-07-30	36/2012/TT-BNNPTNT					l	v			
    36-2013-qh13	Luật	2013-06-20	36/2013/QH13	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Cư trú			s	lc	11/11		
    36-2013-tt-bct	Thông tư	2013-12-27	36/2013/TT-BCT	Bộ Công Thương	Quy định về việc xây dựng kế hoạch, tổ chức thực hiện và quản lý kinh phí khuyến công quốc gia	2014-02-10		l	c			
    36-2013-tt-nhnn	Thông tư	2013-12-31	36/2013/TT-NHNN					l	v			
    36-2014-tt-bca	Thông tư	2014-09-09	36/2014/TT-BCA	Bộ Công an	Quy định về biểu mẫu sử dụng trong đăng ký, quản lý cư trú	2014-10-28		l	c			
    36-2014-tt-bgtvt	Thông tư	2014-08-29	36/2014/TT-BGTVT	Bộ Giao thông vận tải	Quy định chất lượng dịch vụ hành khách tại cảng hàng không	2014-12-01		l	c			
    36-2014-tt-bkhcn	Thông tư	2014-12-12	36/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định hoạt động đào tạo chuyên gia đánh giá hệ thống quản lý và chuyên gia đánh giá chứng nhận sản phẩm của tổ chức đánh giá sự phù hợp	2015-04-15		l	c			
    36-2014-tt-bnnptnt	Thông tư	2014-10-31	36/2014/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy định về quy trình phân tích nguy cơ dịch hại đối với vật thể thuộc diện kiểm dịch thực vật phải phân tích nguy cơ trước khi nhập khẩu vào Việt Nam	2014-12-01		l	c			
    36-2014-ttlt-bgddt-bnv	Thông tư liên tịch	2014-11-28	36/2014/TTLT-BGDĐT-BNV		quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức giảng dạy trong các cơ sở giáo dục đại học công lập			s	m	5/5		
    36-2015-nd-cp	Nghị định	2015-04-17	36/2015/NĐ-CP	Chính phủ	Quy định tiêu chí thành lập Cục Hải quan tỉnh, liên tỉnh, thành phố trực thuộc Trung ương; tổ chức, nhiệm vụ và hoạt động của Hải quan các cấp	2015-06-10		l	c			
    36-2015-tt-btnmt	Thông tư	2015-06-30	36/2015/TT-BTNMT	Bộ Tài nguyên và Môi trường	về quản lý chất thải nguy hại			l	t	2/2		
    36-2015-ttlt-bnnptnt-bnv	Thông tư liên tịch	2015-10-20	36/2015/TTLT-BNNPTNT-BNV	Bộ Nông nghiệp và Phát triển nông thôn; Bộ Nội vụ	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành trồng trọt và bảo vệ thực vật	2015-12-05		l	c			
    36-2016-nd-cp	Nghị định	2016-05-15	36/2016/NĐ-CP	Chính phủ	về quản lý trang thiết bị y tế			s	m	7/7		
    36-2016-qd-ttg	Quyết định	2016-09-01	36/2016/QĐ-TTg					l	v			
    36-2016-tt-bct	Thông tư	2016-12-28	36/2016/TT-BCT	Bộ Công Thương	Quy định dán nhãn năng lượng cho các phương tiện, thiết bị sử dụng năng lượng thuộc phạm vi quản lý của Bộ Công Thương	2017-02-10		l	c			
    36-2016-tt-bldtbxh	Thông tư	2016-10-25	36/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	4/4		
    36-2016-tt-btc	Thông tư	2016-02-26	36/2016/TT-BTC	Bộ Tài chính	Hướng dẫn thực hiện quy định về thuế đối với các tổ chức, cá nhân tiến hành hoạt động tìm kiếm thăm dò và khai thác dầu khí theo quy định của Luật dầu khí			s	m	3/3		
    36-2016-tt-btnmt	Thông tư	2016-12-08	36/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Định mức kinh tế - kỹ thuật hoạt động của mạng lưới trạm khí tượng thủy văn	2017-01-26		l	c			
    36-2016-tt-btttt	Thông tư	2016-12-26	36/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định chi tiết về việc cấp phép hoạt động và chế độ báo cáo đối với loại hình báo nói, báo hình	2017-02-15		l	c			
    36-2017-qd-ubnd	Quyết định	2017-11-14	36/2017/QĐ-UBND	Ủy ban nhân dân	về việc ban hành một số quy định quản lý nhà nước về giá trên địa bàn thành phố Hà Nội			s	m	3/3		
    36-2017-tt-bgtvt	Thông tư	2017-10-09	36/2017/TT-BGTVT	Bộ Giao thông vận tải	Quy định về huấn luyện, bồi dưỡng và sát hạch nghiệp vụ kiểm định thiết bị xếp dỡ, thiết bị áp lực trong lĩnh vực giao thông vận tải	2017-12-01		l	c			
    36-2017-tt-bldtbxh	Thông tư	2017-12-29	36/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    36-2018-qh14	Luật	2018-11-20	36/2018/QH14	Quốc hội	Phòng, chống tham nhũng	2019-07-01		s	klt	105/105		
    36-2018-tt-bldtbxh	Thông tư	2018-12-26	36/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội		2019-02-15		l	c			
    36-2018-tt-bnnptnt	Thông tư	2018-12-25	36/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Sửa đổi, bổ sung một số điều của Thông tư 26/2016/TT-BNNPTNT quy định về kiểm dịch động vật, sản phẩm động vật thủy sản	2019-02-10		l	c			
    36-2018-tt-btc	Thông tư	2018-03-30	36/2018/TT-BTC	Bộ Tài chính	hướng dẫn việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí dành cho công tác đào tạo, bồi dưỡng cán bộ, công chức, viên chức			s	m	20/20		
    36-2018-tt-byt	Thông tư	2018-11-22	36/2018/TT-BYT	Bộ Y tế	Quy định về Thực hành tốt bảo quản thuốc, nguyên liệu làm thuốc	2019-01-10		s	m	3/3		
    36-2019-tt-bct	Thông tư	2019-11-29	36/2019/TT-BCT	Bộ Công Thương	Quy định quản lý chất lượng sản phẩm, hàng hóa thuộc trách nhiệm quản lý của Bộ Công Thương	2020-01-15		s	m	3/3		
    36-2019-tt-bgtvt	Thông tư		36/2019/TT-BGTVT					l	v			
    36-2019-tt-bldtbxh	Thông tư		36/2019/TT-BLĐTBXH					l	v			
    36-2020-tt-btttt	Thông tư	2020-11-13	36/2020/TT-BTTTT	Bộ Thông tin và Truyền thông				l	c			
    36-2021-tt-bgtvt	Thông tư		36/2021/TT-BGTVT	Bộ Giao thông vận tải	Quy định công tác khảo sát luồng đường thủy nội địa	2021-12-22		l	c			
    36-2021-tt-bldtbxh	Thông tư	2021-12-31	36/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định mức điều chỉnh tiền lương và thu nhập tháng đã đóng bảo hiểm xã hội	2022-02-20		s	mg	3/3		
    36-2021-tt-byt	Thông tư	2021-12-31	36/2021/TT-BYT	Bộ Y tế	quy định khám bệnh, chữa bệnh và thanh toán chi phí khám bệnh, chữa bệnh bảo hiểm y tế liên quan đến khám bệnh, chữa bệnh lao	2022-02-15		l	c			
    36-2023-tt-bca	Thông tư	2023-08-02	36/2023/TT-BCA	Bộ Công an	Quy định quy trình tuần tra, kiểm soát và xử lý vi phạm hành chính của Cảnh sát đường thủy	2023-09-16		l	c			
    36-2023-tt-btc	Thông tư	2023-06-06	36/2023/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí chứng nhận xuất xứ hàng hóa (C/O)	2023-07-21		l	c			
    36-2024-qh15	Luật	2024-06-27	36/2024/QH15	Quốc hội	Trật tự, an toàn giao thông đường bộ	2025-01-01		s	klm	11/11		
    36-2024-tt-byt	Thông tư	2024-11-16	36/2024/TT-BYT					l	v			
    36-2026-tt-btc	Thông tư	2026-03-31	36/2026/TT-BTC	Bộ Tài chính	Hướng dẫn về việc quản lý, sử dụng chi phí và định mức cho hoạt động quy hoạch	2026-03-31		s	mg	12/12		
    36-cd-ttg	Công điện	2026-04-25	36/CĐ-TTg					l	t	2/2		
    36-hd-vptw	Hướng dẫn	2018-04-03	36-HD/VPTW	Văn phòng Trung ương Đảng	thể thức và kỹ thuật trình bày văn bản của Đảng			s	k			
    36-nq-tw	Nghị quyết	2014-07-01	36-NQ/TW	Bộ Chính trị	về đẩy mạnh ứng dụng, phát triển công nghệ thông tin đáp ứng yêu cầu phát triển bền vững và hội nhập quốc tế			s	k			
    36-nq-tw	Nghị quyết	2018-10-22	36-NQ/TW	Ban Chấp hành Trung ương	về Chiến lược phát triển bền vững kinh tế biển Việt Nam đến năm 2030, tầm nhìn đến năm 2045			s	k			
    362-2025-nd-cp	Nghị định	2025-12-31	362/2025/NĐ-CP	Chính phủ				s	m	5/5		
    367-qd-twdtn-vp	Quyết định	2013-10-29	367-QĐ/TWĐTN-VP	Trung ương Đoàn TNCS Hồ Chí Minh	ban hành Quy định về ban hành văn bản của Đoàn TNCS Hồ Chí Minh			l	k			
    36a-nq-cp	Nghị quyết	2015-10-14	36a/NQ-CP	Chính phủ	về Chính phủ điện tử			s	k			
    37-2000-qd-bgddt	Quyết định	2000-08-29	37/2000/QĐ-BGD&ĐT	Bộ Giáo dục và Đào tạo	về việc ban hành Quy chế tạm thời Trường cao đẳng cộng đồng			l	t	2/2		
    37-2001-ttlt-bkhcnmt-tchq	Thông tư liên tịch	2001-06-28	37/2001/TTLT-BKHCNMT-TCHQ					l	v			
    37-2005-qd-bcn	Quyết định	2005-11-25	37/2005/QĐ-BCN	Bộ Công nghiệp				l	t	2/2		
    37-2005-qh11	Luật		37/2005/QH11		Luật Kiểm toán nhà nước			l	l	1/1		
    37-2006-nd-cp	Nghị định	2006-04-04	37/2006/NĐ-CP					l	v			
    37-2006-tt-btc	Thông tư	2006-05-09	37/2006/TT-BTC					l	v			
    37-2009-nd-cp	Nghị định	2009-04-23	37/2009/NĐ-CP	Chính phủ				s	m	3/3		
    37-2009-qh12	Luật		37/2009/QH12		Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự hết hiệu lực thi hành kể từ			l	l	16/16		
    37-2010-nd-cp	Nghị định	2010-04-07	37/2010/NĐ-CP					l	v			
    37-2011-tt-btnmt	Thông tư	2011-10-14	37/2011/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định về Định mức kinh tế - kỹ thuật thành lập bản đồ chuyên đề tỷ lệ 1:25.000, 1:50.000, 1:100.000, 1:250.000 bằng tư liệu ảnh vệ tinh	2011-11-30		l	c			
    37-2012-tt-bnnptnt	Thông tư	2012-07-30	37/2012/TT-BNNPTNT					l	v			
    37-2013-nd-cp	Nghị định	2013-04-22	37/2013/NĐ-CP					l	v			
    37-2013-tt-bct	Thông tư	2013-12-30	37/2013/TT-BCT	Bộ Công Thương	Quy định nhập khẩu thuốc lá điếu, xì gà	2014-02-20		s	m	5/5		
    37-2013-tt-nhnn	Thông tư	2013-12-31	37/2013/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn một số nội dung về quản lý ngoại hối đối với việc cho vay ra nước ngoài và thu hồi nợ bảo lãnh cho người không cư trú	2014-02-14		l	c			
    37-2014-nd-cp	Nghị định	2014-05-05	37/2014/NĐ-CP	Chính phủ	quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện, quận, thị xã, thành phố thuộc tỉnh			s	k	2/2		
    37-2014-tt-bkhcn	Thông tư	2014-12-12	37/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định quản lý đề tài nghiên cứu cơ bản do Quỹ phát triển khoa học và công nghệ quốc gia tài trợ	2015-02-01		s	m	3/3		
    37-2014-tt-byt	Thông tư	2014-11-17	37/2014/TT-BYT					l	v			
    37-2015-nd-cp	Nghị định	2015-04-22	37/2015/NĐ-CP					l	v			
    37-2015-qd-ttg	Quyết định	2015-09-08	37/2015/QĐ-TTg	Thủ tướng Chính phủ	Quy định điều kiện thành lập Quỹ phát triển khoa học và công nghệ của Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ, tỉnh, thành phố trực thuộc Trung ương	2015-10-25		l	c			
    37-2015-ttlt-bldtbxh-bnv	Thông tư liên tịch	2015-10-02	37/2015/TTLT-BLĐTBXH-BNV					l	v			
    37-2015-ttlt-bnnptnt-bnv	Thông tư liên tịch	2015-10-20	37/2015/TTLT-BNNPTNT-BNV	Bộ Nông nghiệp và Phát triển nông thôn; Bộ Nội vụ	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành chăn nuôi và thú y	2015-12-05		l	c			
    37-2015-ttlt-byt-btc	Thông tư liên tịch	2015-10-29	37/2015/TTLT-BYT-BTC		Quy định thống nhất giá dịch vụ khám bệnh, chữa bệnh bảo hiểm y tế giữa các bệnh viện cùng hạng trên toàn quốc	2016-03-01		l	t	2/2		
    37-2016-nd-cp	Nghị định	2016-05-15	37/2016/NĐ-CP					l	v			
    37-2016-tt-bca	Thông tư	2016-09-20	37/2016/TT-BCA	Bộ Công an	Quy định về huấn luyện nghiệp vụ bảo vệ trên tàu hỏa	2016-11-10		l	c			
    37-2016-tt-bct	Thông tư		37/2016/TT-BCT					l	v			
    37-2016-tt-bldtbxh	Thông tư	2016-10-25	37/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	4/4		
    37-2016-tt-btnmt	Thông tư	2016-12-15	37/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật đánh giá chất lượng tài liệu khí tượng bề mặt	2017-02-09		l	c			
    37-2016-tt-btttt	Thông tư	2016-12-26	37/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về quy trình, thủ tục công bố số liệu đo lường khán giả truyền hình phục vụ đánh giá hiệu quả nội dung truyền hình	2017-07-01		l	c			
    37-2017-nd-cp	Nghị định	2017-04-04	37/2017/NĐ-CP	Chính phủ	Về điều kiện kinh doanh khai thác cảng biển	2017-07-01		l	c			
    37-2017-tt-bldtbxh	Thông tư	2017-12-29	37/2017/TT-BLĐTBXH					l	t	2/2		
    37-2017-tt-btc	Thông tư	2017-04-27	37/2017/TT-BTC					l	v			
    37-2017-tt-byt	Thông tư	2017-09-25	37/2017/TT-BYT	Bộ Y tế	Quy định về thực hành bảo đảm an toàn sinh học trong phòng xét nghiệm	2017-12-15		s	m	3/3		
    37-2018-nd-cp	Nghị định	2018-03-10	37/2018/NĐ-CP	Chính phủ	Quy định chi tiết thi hành các biện pháp giám sát, giáo dục người dưới 18 tuổi phạm tội được miễn trách nhiệm hình sự	2018-03-10		l	t	2/2		
    37-2018-qh14	Luật	2018-11-20	37/2018/QH14	Quốc hội	Luật Công an nhân dân	2019-07-01		s	lt	52/52		
    37-2018-tt-bct	Thông tư		37/2018/TT-BCT					l	v			
    37-2018-tt-bldtbxh	Thông tư	2018-12-26	37/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về khai báo, điều tra, thống kê và báo cáo tai nạn lao động hằng hải	2019-02-09		l	c			
    37-2018-tt-btc	Thông tư	2018-04-16	37/2018/TT-BTC	Bộ Tài chính		2018-06-01		l	c			
    37-2019-nd-cp	Nghị định	2019-05-07	37/2019/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Quy hoạch			s	m	10/10		
    37-2019-qd-ttg	Quyết định	2019-12-27	37/2019/QĐ-TTg					l	v			
    37-2019-tt-bct	Thông tư	2019-11-29	37/2019/TT-BCT	Bộ Công Thương	Quy định chi tiết một số nội dung về các biện pháp phòng vệ thương mại	2020-01-15		l	c			
    37-2019-tt-bgtvt	Thông tư	2019-10-03	37/2019/TT-BGTVT	Bộ Giao thông vận tải	Công bố vùng nước cảng biển thuộc địa phận tỉnh Quảng Ngãi và khu vực quản lý của Cảng vụ Hàng hải Quảng Ngãi	2019-12-01		l	c			
    37-2020-qd-ttg	Quyết định	2020-12-23	37/2020/QĐ-TTg	Thủ tướng Chính phủ	Thành lập, tổ chức và hoạt động của Sở giao dịch Chứng khoán Việt Nam	2021-02-20		s	m	8/8		
    37-2020-tt-btttt	Thông tư	2020-11-13	37/2020/TT-BTTTT					l	v			
    37-2021-tt-bldtbxh	Thông tư	2021-12-31	37/2021/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    37-2021-tt-bqp	Thông tư	2021-04-15	37/2021/TT-BQP	Bộ Quốc phòng	Quy định phân loại, khám sức khỏe, phân cấp nhiệm vụ quản lý sức khỏe đối với quân nhân, công chức quốc phòng, công nhân và viên chức quốc phòng	2021-05-29		l	c			
    37-2022-nd-cp	Nghị định		37/2022/NĐ-CP					l	v			
    37-2022-tt-btc	Thông tư	2022-06-22	37/2022/TT-BTC	Bộ Tài chính				s	m	5/5		
    37-2023-tt-btc	Thông tư	2023-06-07	37/2023/TT-BTC	Bộ Tài chính		2023-08-01		l	c			
    37-2025-qd-ubnd	Quyết định	2025-06-27	37/2025/QĐ-UBND					l	v			
    37-2026-nd-cp	Nghị định	2026-01-23	37/2026/NĐ-CP	Chính phủ				s	m	8/8		
    37-qd-tw	Quy định	2021-10-25	37-QĐ/TW	Ban Chấp hành Trung ương	về những điều đảng viên không được làm			s	k			
    372-2025-nd-cp	Nghị định	2025-12-31	372/2025/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Nghị định số 112/2021/NĐ-CP ngày 10 tháng 12 năm 2021 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	2026-01-01		s	mg	3/3		
    372-qd-btc	Quyết định	2026-02-27	372/QĐ-BTC	Bộ Tài chính				s	m	4/4		
    373-2025-nd-cp	Nghị định		373/2025/NĐ-CP					l	v			
    38-2001-ubtvqh10	Pháp lệnh	2001-08-28	38/2001/PL-UBTVQH10		Pháp lệnh Phí và lệ phí			s	lm	19/19		
    38-2005-qh11	Luật	2005-06-14	38/2005/QH11	Quốc hội	Giáo dục	2006-01-01		s	kl	22/22		
    38-2006-nd-cp	Nghị định	2006-04-17	38/2006/NĐ-CP	Chính phủ	Về Bảo vệ dân phố	2006-05-15		l	c			
    38-2006-qd-bnnptnt	Quyết định	2006-05-16	38/2006/QĐ-BNN					l	v			
    38-2009-tt-bldtbxh	Thông tư	2009-11-16	38/2009/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn thực hiện chế độ thưởng an toàn đối với cán bộ, công chức, viên chức của Cảng vụ hàng không	2009-12-31		l	c			
    38-2010-qd-ttg	Quyết định	2010-05-06	38/2010/QĐ-TTg	Thủ tướng Chính phủ	về việc sửa đổi, bổ sung Quyết định số 142/2008/QĐ-TTg			s	m	10/10		
    38-2011-tt-bkhcn	Thông tư	2011-12-30	38/2011/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định các yêu cầu về bảo đảm an ninh vật liệu hạt nhân và cơ sở hạt nhân	2012-02-15		l	c			
    38-2012-nd-cp	Nghị định	2012-04-25	38/2012/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật an toàn thực phẩm			s	m	5/5		
    38-2012-tt-bgtvt	Thông tư	2012-09-19	38/2012/TT-BGTVT					l	v			
    38-2012-tt-bnnptnt	Thông tư		38/2012/TT-BNNPTNT					l	v			
    38-2012-tt-nhnn	Thông tư	2012-12-28	38/2012/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định về trạng thái vàng của các tổ chức tín dụng	2013-01-10		l	c			
    38-2013-qh13	Luật	2013-11-16	38/2013/QH13	Quốc hội	Việc làm	2015-01-01		s	klm	77/77		
    38-2013-tt-bct	Thông tư	2013-12-30	38/2013/TT-BCT	Bộ Công Thương	Quy định về giải pháp công nghệ và yêu cầu	2014-02-20		l	c			
    38-2014-tt-bkhcn	Thông tư	2014-12-16	38/2014/TT-BKHCN	Bộ Khoa học và Công nghệ	Quy định về đánh giá tổ chức khoa học và công nghệ	2015-02-14		l	c			
    38-2014-tt-bqp	Thông tư	2014-05-30	38/2014/TT-BQP	Bộ Quốc phòng	Ban hành Chương trình, nội dung; chương trình khung bồi dưỡng kiến thức quốc phòng và an ninh			l	c			
    38-2015-nd-cp	Nghị định	2015-04-24	38/2015/NĐ-CP	Chính phủ				l	t	2/2		
    38-2015-tt-bldtbxh	Thông tư	2015-10-19	38/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về chứng chỉ kỹ năng nghề quốc gia, cấp và quản lý việc cấp chứng chỉ kỹ năng nghề quốc gia	2015-12-05		s	m	18/18		
    38-2015-tt-btc	Thông tư	2015-03-25	38/2015/TT-BTC	Bộ Tài chính	quy định về thủ tục hải quan	2015-04-01		s	m	34/34		
    38-2015-tt-nhnn	Thông tư	2015-12-31	38/2015/TT-NHNN	Ngân hàng Nhà nước Việt Nam				l	c			
    38-2015-ttlt-bnnptnt-bnv	Thông tư liên tịch	2015-10-20	38/2015/TTLT-BNNPTNT-BNV	Bộ Nông nghiệp và Phát triển nông thôn; Bộ Nội vụ	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành kiểm nghiệm thủy sản	2015-12-05		l	c			
    38-2016-nd-cp	Nghị định	2016-05-15	38/2016/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật khí tượng thủy văn	2016-07-01		s	m	8/8		
    38-2016-qd-ttg	Quyết định	2016-09-14	38/2016/QĐ-TTg	Thủ tướng Chính phủ				s	m	3/3		
    38-2016-tt-bct	Thông tư	2016-12-28	38/2016/TT-BCT	Bộ Công Thương	Quy định định mức tiêu hao năng lượng trong ngành nhựa	2017-12-10		l	c			
    38-2016-tt-bgtvt	Thông tư	2016-12-02	38/2016/TT-BGTVT					l	v			
    38-2016-tt-bldtbxh	Thông tư	2016-10-25	38/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	hướng dẫn thực hiện quản lý lao động, tiền lương, thù lao đối với Quỹ Phát triển doanh nghiệp nhỏ và vừa			s	m	3/3		
    38-2016-tt-btnmt	Thông tư	2016-12-15	38/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật đánh giá chất lượng tài liệu thủy văn	2017-02-09		l	c			
    38-2016-tt-btttt	Thông tư	2016-12-26	38/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định chi tiết về việc cung cấp thông tin công cộng qua biên giới	2017-02-15		l	c			
    38-2017-nd-cp	Nghị định	2017-04-04	38/2017/NĐ-CP	Chính phủ	Về đầu tư xây dựng, quản lý khai thác cảng cạn	2017-07-01		l	c			
    38-2017-qd-ttg	Quyết định	2017-08-18	38/2017/QĐ-TTg					l	v			
    38-2017-tt-bldtbxh	Thông tư	2017-12-29	38/2017/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định chương trình bồi dưỡng nghiệp vụ sư phạm cho nhà giáo dạy trình độ sơ cấp			s	m	4/4		
    38-2017-tt-btc	Thông tư	2017-04-28	38/2017/TT-BTC	Bộ Tài chính	Hướng dẫn thanh toán chi phí hồi hương cho thuyền viên	2017-07-01		l	c			
    38-2017-tt-byt	Thông tư	2017-10-17	38/2017/TT-BYT	Bộ Y tế	Ban hành danh mục bệnh truyền nhiễm, phạm vi và đối tượng phải sử dụng vắc xin, sinh phẩm y tế bắt buộc	2018-01-01		l	c			
    38-2018-nd-cp	Nghị định	2018-03-11	38/2018/NĐ-CP	Chính phủ	Quy định chi tiết về đầu tư cho doanh nghiệp nhỏ và vừa khởi nghiệp sáng tạo	2018-03-11		l	t	2/2		
    38-2018-qd-ttg	Quyết định	2018-09-05	38/2018/QĐ-TTg					l	v			
    38-2018-tt-bct	Thông tư		38/2018/TT-BCT					l	v			
    38-2018-tt-bldtbxh	Thông tư	2018-12-28	38/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định tiêu chuẩn, định mức sử dụng diện tích công trình sự nghiệp thuộc lĩnh vực giáo dục nghề nghiệp	2019-02-10		s	m	3/3		
    38-2018-tt-bnnptnt	Thông tư	2018-12-25	38/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn				l	t	2/2		
    38-2018-tt-btc	Thông tư	2018-04-20	38/2018/TT-BTC					l	v			
    38-2019-nd-cp	Nghị định	2019-05-09	38/2019/NĐ-CP	Chính phủ	quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang	2019-07-01		s	k	1/1		
    38-2019-qd-ttg	Quyết định	2019-12-31	38/2019/QĐ-TTg	Thủ tướng Chính phủ				s	m	3/3		
    38-2019-qh14	Luật	2019-06-13	38/2019/QH14	Quốc hội	Quản lý thuế	2020-07-01		s	klm	258/258		
    38-2019-tt-bldtbxh	Thông tư	2019-12-30	38/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn xây dựng môi trường giáo dục an toàn, lành mạnh, thân thiện, phòng, chống bạo lực học đường trong các cơ sở giáo dục nghề nghiệp	2020-02-15		s	m	3/3		
    38-2020-nd-cp	Nghị định	2020-04-03	38/2020/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng			l	t	2/2		
    38-2020-qd-ttg	Quyết định	2020-12-30	38/2020/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Danh mục công nghệ cao được ưu tiên đầu tư phát triển và Danh mục sản phẩm công nghệ cao được khuyến khích phát triển	2021-02-15		l	c			
    38-2020-tt-bca	Thông tư	2020-04-17	38/2020/TT-BCA					l	v			
    38-2021-tt-byt	Thông tư	2021-12-31	38/2021/TT-BYT	Bộ Y tế	quy định về chất lượng dược liệu, vị thuốc cổ truyền, thuốc cổ truyền	2022-02-15		s	m	3/3		
    38-2022-nd-cp	Nghị định	2022-06-12	38/2022/NĐ-CP	Chính phủ	Quy định mức lương tối thiểu đối với người lao động làm việc theo hợp đồng lao động	2022-07-01		s	mg	3/3		
    38-2022-tt-bgtvt	Thông tư	2022-12-30	38/2022/TT-BGTVT	Bộ Giao thông vận tải	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương viên chức chuyên ngành tìm kiếm cứu nạn hàng hải, thông tin an ninh hàng hải			l	c			
    38-2022-tt-btc	Thông tư	2022-06-24	38/2022/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp lệ phí cấp giấy phép hoạt động xây dựng, lệ phí cấp chứng chỉ hành nghề kiến trúc sư	2022-08-08		s	m	3/3		
    38-2023-nd-cp	Nghị định	2023-06-24	38/2023/NĐ-CP	Chính phủ				s	m	5/5		
    38-2023-tt-btc	Thông tư	2023-06-08	38/2023/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí thẩm định báo cáo đánh giá tác động môi trường do cơ quan trung ương thực hiện	2023-08-01		l	c			
    38-2024-tt-bgtvt	Thông tư		38/2024/TT-BGTVT					l	v			
    38-2025-tt-bct	Thông tư	2025-06-19	38/2025/TT-BCT	Bộ Công Thương				l	t	2/2		
    38-2026-tt-btc	Thông tư	2026-03-31	38/2026/TT-BTC	Bộ Tài chính	quy định mẫu văn bản, báo cáo về đầu tư ra nước ngoài	2026-04-15		s	mg	6/6		
    385-qd-ubnd	Quyết định	2003-02-18	385/QĐ-UBND	Chủ tịch Ủy ban nhân dân				s	m	4/4		
    39-2001-ubtvqh10	Pháp lệnh	2001-11-16	39/2001/PL-UBTVQH10		Pháp lệnh Quảng cáo			l	lt	4/4		
    39-2005-qh11	Luật		39/2005/QH11		Luật Quốc phòng			l	l	4/4		
    39-2007-nd-cp	Nghị định	2007-03-16	39/2007/NĐ-CP	Chính phủ	Về cá nhân hoạt động thương mại một cách độc lập, thường xuyên không phải đăng ký kinh doanh	2007-04-25		l	t	2/2		
    39-2008-qd-ttg	Quyết định	2008-03-14	39/2008/QĐ-TTg	Thủ tướng Chính phủ	ban hành quy chế đấu thầu, đặt hàng, giao nhiệm vụ cung cấp dịch vụ sự nghiệp công sử dụng ngân sách nhà nước			s	m	4/4		
    39-2009-qh12	Luật	2009-11-23	39/2009/QH12	Quốc hội	Luật Người cao tuổi	2010-07-01		s	lt	39/39		
    39-2010-tt-bgddt	Thông tư	2010-12-23	39/2010/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy định về việc đánh giá công tác học sinh, sinh viên của các trường đại học, cao đẳng và trung cấp chuyên nghiệp	2011-02-08		l	c			
    39-2011-tt-bct	Thông tư	2011-10-28	39/2011/TT-BCT					l	v			
    39-2012-nd-cp	Nghị định	2012-04-27	39/2012/NĐ-CP	Chính phủ				l	t	2/2		
    39-2012-tt-bgtvt	Thông tư	2012-09-24	39/2012/TT-BGTVT	Bộ Giao thông vận tải	Hướng dẫn thực hiện quy chuẩn kỹ thuật quốc gia về kết cấu hạ tầng giao thông, công cụ hỗ trợ và chính sách ưu tiên người khuyết tật tham gia giao thông công cộng	2012-12-01		l	c			
    39-2013-qh13	Luật	2013-11-16	39/2013/QH13		Luật sửa đổi, bổ sung một số điều của Luật thi đua, khen thưởng	2014-06-01		s	l	2/2		
    39-2013-tt-bnnptnt	Thông tư	2013-08-12	39/2013/TT-BNNPTNT					l	v			
    39-2013-tt-btnmt	Thông tư	2013-10-30	39/2013/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Định mức kinh tế - kỹ thuật công tác tư liệu khí tượng thủy văn	2013-12-15		l	c			
    39-2014-qd-ttg	Quyết định	2014-07-15	39/2014/QĐ-TTg	Thủ tướng Chính phủ	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban quản lý Làng Văn hóa - Du lịch các dân tộc Việt Nam	2014-09-01		l	c			
    39-2014-tt-bgtvt	Thông tư		39/2014/TT-BGTVT					l	v			
    39-2014-tt-bqp	Thông tư	2014-06-03	39/2014/TT-BQP	Bộ Quốc phòng	Ban hành Chương trình khung giáo dục quốc phòng và an ninh cho người học trong trường của cơ quan nhà nước, tổ chức chính trị, tổ chức chính trị - xã hội			l	c			
    39-2014-tt-btc	Thông tư	2014-03-31	39/2014/TT-BTC	Bộ Tài chính				s	m	11/11		
    39-2014-ttlt-bkhcn-btc	Thông tư liên tịch	2014-12-17	39/2014/TTLT-BKHCN-BTC	Bộ Khoa học và Công nghệ; Bộ Tài chính	Quy định việc định giá kết quả nghiên cứu khoa học và phát triển công nghệ, tài sản trí tuệ sử dụng ngân sách nhà nước	2015-02-04		l	c			
    39-2015-nd-cp	Nghị định	2015-04-27	39/2015/NĐ-CP	Chính phủ		2015-06-15		s	m	3/3		
    39-2015-tt-btc	Thông tư	2015-03-25	39/2015/TT-BTC	Bộ Tài chính	quy định về trị giá hải quan đối với hàng hóa xuất khẩu, nhập khẩu	2015-04-01		s	m	9/9		
    39-2015-tt-btnmt	Thông tư	2015-07-09	39/2015/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật vận hành trạm thu ảnh vệ tinh	2015-08-25		l	c			
    39-2015-tt-nhnn	Thông tư	2015-12-31	39/2015/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định việc mở và sử dụng tài khoản vốn phát hành chứng khoán bằng ngoại tệ để thực hiện việc phát hành chứng khoán ở nước ngoài của người cư trú là tổ chức	2016-03-01		l	c			
    39-2015-ttlt-bldtbxh-bgddt-bnv	Thông tư liên tịch	2015-10-19	39/2015/TTLT-BLĐTBXH-BGDĐT-BNV	Bộ Lao động - Thương binh và Xã hội; Bộ Giáo dục và Đào tạo; Bộ Nội vụ		2015-12-02		l	c			
    39-2016-nd-cp	Nghị định	2016-05-15	39/2016/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật An toàn, vệ sinh lao động	2016-07-01		s	m	7/7		
    39-2016-tt-bgtvt	Thông tư	2016-12-06	39/2016/TT-BGTVT					l	v			
    39-2016-tt-bldtbxh	Thông tư	2016-10-25	39/2016/TT-BLĐTBXH					l	v			
    39-2016-tt-btc	Thông tư	2016-03-01	39/2016/TT-BTC	Bộ Tài chính				s	m	4/4		
    39-2016-tt-btnmt	Thông tư	2016-12-19	39/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật về quan trắc và điều tra khảo sát xâm nhập mặn	2017-02-10		l	c			
    39-2017-nd-cp	Nghị định	2017-04-04	39/2017/NĐ-CP	Chính phủ	về quản lý thức ăn chăn nuôi, thủy sản			s	m	7/7		
    39-2017-tt-bgtvt	Thông tư	2017-11-07	39/2017/TT-BGTVT	Bộ Giao thông vận tải				l	t	2/2		
    39-2017-tt-btttt	Thông tư	2017-12-15	39/2017/TT-BTTTT	Bộ Thông tin và Truyền thông	Ban hành Danh mục tiêu chuẩn kỹ thuật về ứng dụng công nghệ thông tin trong cơ quan nhà nước	2018-07-01		s	m	3/3		
    39-2017-tt-byt	Thông tư	2017-10-18	39/2017/TT-BYT	Bộ Y tế	Quy định gói dịch vụ y tế cơ bản cho tuyến y tế cơ sở	2017-12-01		l	c			
    39-2018-nd-cp	Nghị định	2018-03-11	39/2018/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Hỗ trợ doanh nghiệp nhỏ và vừa			s	m	8/8		
    39-2018-tt-bca	Thông tư	2018-12-21	39/2018/TT-BCA	Bộ Công an	Quy định về phân công công tác đối với học sinh, sinh viên tốt nghiệp, kết thúc khóa học tại các trường Công an nhân dân	2019-02-15		l	c			
    39-2018-tt-bct	Thông tư	2018-10-30	39/2018/TT-BCT	Bộ Công Thương	Quy định kiểm tra, xác minh xuất xứ hàng hóa xuất khẩu	2018-12-14		l	c			
    39-2018-tt-btc	Thông tư		39/2018/TT-BTC					l	v			
    39-2018-tt-byt	Thông tư	2018-11-30	39/2018/TT-BYT	Bộ Y tế		2019-01-15		s	m	3/3		
    39-2019-nd-cp	Nghị định	2019-05-10	39/2019/NĐ-CP	Chính phủ	Về tổ chức và hoạt động của Quỹ Phát triển doanh nghiệp nhỏ và vừa	2019-07-01		s	m	6/6		
    39-2019-qh14	Luật	2019-06-13	39/2019/QH14	Quốc hội	Đầu tư công	2020-01-01		s	klt	17/17		
    39-2019-tt-bgtvt	Thông tư	2019-10-15	39/2019/TT-BGTVT	Bộ Giao thông vận tải	Quy định trách nhiệm của chủ phương tiện, thuyền viên, người lái phương tiện, đảm nhiệm chức danh thuyền viên và định biên an toàn tối thiểu trên phương tiện thủy nội địa	2020-01-01		l	c			
    39-2020-nd-cp	Nghị định	2020-04-03	39/2020/NĐ-CP					l	v			
    39-2020-tt-btc	Thông tư	2020-05-15	39/2020/TT-BTC	Bộ Tài chính	Sửa đổi, bổ sung chế độ báo cáo tại một số Thông tư trong lĩnh vực kế toán, kiểm toán độc lập			l	c			
    39-2020-tt-btttt	Thông tư	2020-11-24	39/2020/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về quản lý đài truyền thanh cấp xã ứng dụng công nghệ thông tin - viễn thông	2021-01-18		l	c			
    39-2021-tt-btc	Thông tư		39/2021/TT-BTC					l	v			
    39-2021-tt-byt	Thông tư	2021-12-31	39/2021/TT-BYT	Bộ Y tế	sửa đổi, bổ sung một số điều của Thông tư số 21/2018/TT-BYT ngày 12 tháng 09 năm 2018 của Bộ trưởng Bộ Y tế quy định việc đăng ký lưu hành thuốc cổ truyền, dược liệu	2022-02-15		l	c			
    39-2022-nd-cp	Nghị định	2022-06-18	39/2022/NĐ-CP	Chính phủ	ban hành quy chế làm việc của Chính phủ			s	m	5/5		
    39-2023-nd-cp	Nghị định	2023-06-26	39/2023/NĐ-CP					l	v			
    39-2023-tt-btc	Thông tư	2023-06-09	39/2023/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí khai thác và sử dụng dữ liệu viễn thám quốc gia	2023-08-01		l	c			
    39-2024-tt-bgtvt	Thông tư	2024-11-15	39/2024/TT-BGTVT	Bộ Giao thông vận tải				s	m	15/15		
    39-2026-nd-cp	Nghị định		39/2026/NĐ-CP					l	v			
    39-2026-tt-btc	Thông tư	2026-03-31	39/2026/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp phí, lệ phí áp dụng tại cảng, bến thủy nội địa	2026-04-01		l	gt	2/2		
    39-nq-tw	Nghị quyết	2015-04-17	39-NQ/TW	Bộ Chính trị	về tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức			s	k	1/1		
    39-nq-tw	Nghị quyết	2019-01-15	39-NQ/TW	Bộ Chính trị	về nâng cao hiệu quả quản lý, khai thác, sử dụng và phát huy các nguồn lực của nền kinh tế			s	k	1/1		
    394-qd-ttg	Quyết định	2006-03-13	394/QĐ-TTg	Thủ tướng Chính phủ				s	m	4/4		
    395-1998-qd-bkhcnmt	Quyết định	1998-04-10	395/1998/QĐ-BKHCNMT	Bộ Khoa học, Công nghệ và Môi trường	về việc ban hành Quy chế bảo vệ môi trường trong việc tìm kiếm, thăm dò, phát triển mỏ, khai thác, tàng trữ, vận chuyển, chế biến dầu khí và các dịch vụ liên quan			l	c			
    3954-ttr-sldtbxh	Tờ trình	2024-10-16	3954/TTr-SLĐTBXH					l	t	2/2		
    399-qd-tw	Quy định	2026-01-09	399-QĐ/TW	Ban Bí thư	về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng	2026-01-09		l	k			
    40-2002-tt-btc	Thông tư	2002-05-02	40/2002/TT-BTC					l	v			
    40-2006-qd-bcn	Quyết định	2006-12-01	40/2006/QĐ-BCN					l	v			
    40-2006-qd-bnnptnt	Quyết định	2006-05-22	40/2006/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn	Điều chỉnh, bổ sung Quyết định số 74/2004/QĐ-BNN ngày 16/12/2004 về việc Ban hành Danh mục giống cây trồng được phép sản xuất, kinh doanh	2006-06-14		l	c			
    40-2007-nd-cp	Nghị định	2007-03-16	40/2007/NĐ-CP	Chính phủ	quy định về việc xác định trị giá hải quan đối với hàng hóa xuất khẩu, nhập khẩu			s	m	3/3		
    40-2007-qd-ttg	Quyết định	2007-03-21	40/2007/QĐ-TTg					l	v			
    40-2008-qd-byt	Quyết định	2008-12-26	40/2008/QĐ-BYT					l	v			
    40-2009-qh12	Luật	2009-11-23	40/2009/QH12		Luật Khám bệnh, chữa bệnh	2011-01-01		l	lt	34/34		
    40-2009-tt-bnnptnt	Thông tư	2009-07-09	40/2009/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2009-08-23		l	c			
    40-2010-tt-byt	Thông tư	2010-11-05	40/2010/TT-BYT	Bộ Y tế				l	c			
    40-2011-qd-ttg	Quyết định	2011-07-27	40/2011/QĐ-TTg	Thủ tướng Chính phủ	quy định về chế độ đối với thanh niên xung phong đã hoàn thành nhiệm vụ trong kháng chiến			s	m	31/31		
    40-2012-nd-cp	Nghị định	2012-05-02	40/2012/NĐ-CP	Chính phủ	Về nghiệp vụ phát hành tiền; bảo quản, vận chuyển tài sản quý và giấy tờ có giá trong hệ thống ngân hàng nhà nước, tổ chức tín dụng và chi nhánh ngân hàng nước ngoài	2012-06-26		l	c			
    40-2012-qd-ttg	Quyết định	2012-10-05	40/2012/QĐ-TTg	Thủ tướng Chính phủ	Về quản lý tiền mẫu, tiền lưu niệm	2012-12-12		l	c			
    40-2012-tt-bgddt	Thông tư		40/2012/TT-BGDĐT					l	v			
    40-2013-qh13	Luật	2013-11-22	40/2013/QH13		Luật sửa đổi, bổ sung một số điều của Luật phòng cháy và chữa cháy	2014-07-01		s	l	7/7		
    40-2013-tt-bct	Thông tư	2013-12-31	40/2013/TT-BCT	Bộ Công Thương	Quy định điều kiện, trình tự thủ tục chỉ định cơ sở kiểm nghiệm kiểm chứng về an toàn thực phẩm thuộc trách nhiệm quản lý Nhà nước của Bộ Công thương	2014-03-01		l	t	2/2		
    40-2013-tt-bgddt	Thông tư	2013-12-18	40/2013/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định về tiếp công dân, giải quyết khiếu nại, giải quyết tố cáo của Bộ Giáo dục và Đào tạo	2014-02-10		l	t	2/2		
    40-2013-tt-byt	Thông tư	2013-11-18	40/2013/TT-BYT	Bộ Y tế				l	t	2/2		
    40-2014-nd-cp	Nghị định	2014-05-12	40/2014/NĐ-CP	Chính phủ	Quy định việc sử dụng, trọng dụng cá nhân hoạt động khoa học và công nghệ	2014-07-01		s	m	6/6		
    40-2014-tt-bkhcn	Thông tư	2014-12-18	40/2014/TT-BKHCN	Bộ Khoa học và Công nghệ		2015-02-01		l	c			
    40-2014-tt-bqp	Thông tư	2014-06-04	40/2014/TT-BQP	Bộ Quốc phòng	Quy định mẫu giấy chứng nhận hoàn thành chương trình bồi dưỡng kiến thức quốc phòng và an ninh			l	t	2/2		
    40-2014-tt-byt	Thông tư	2014-11-17	40/2014/TT-BYT	Bộ Y tế				l	t	2/2		
    40-2015-tt-bgtvt	Thông tư	2015-07-31	40/2015/TT-BGTVT					l	v			
    40-2015-tt-byt	Thông tư	2015-11-16	40/2015/TT-BYT	Bộ Y tế	Quy định đăng ký khám bệnh, chữa bệnh bảo hiểm y tế ban đầu và chuyển tuyến khám bệnh, chữa bệnh bảo hiểm y tế	2016-01-01		s	m	10/10		
    40-2015-tt-nhnn	Thông tư	2015-12-31	40/2015/TT-NHNN	Ngân hàng Nhà nước Việt Nam		2016-03-01		l	c			
    40-2016-nd-cp	Nghị định	2016-05-15	40/2016/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật Tài nguyên, môi trường biển và hải đảo	2016-07-01		s	m	5/5		
    40-2016-tt-btnmt	Thông tư	2016-12-19	40/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định về quy trình kỹ thuật dự báo, cảnh báo khí tượng thủy văn trong điều kiện bình thường	2017-02-10		s	m	6/6		
    40-2016-tt-btttt	Thông tư	2016-12-26	40/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về đào tạo, cấp, gia hạn, cấp lại, thu hồi chứng chỉ vô tuyến điện viên hàng hải	2017-02-14		l	t	2/2		
    40-2017-qd-ttg	Quyết định	2017-09-15	40/2017/QĐ-TTg	Thủ tướng Chính phủ	về việc áp dụng cơ chế tài chính đối với Cục Tần số vô tuyến điện	2017-11-15		l	c			
    40-2017-tt-bgtvt	Thông tư	2017-11-09	40/2017/TT-BGTVT	Bộ Giao thông vận tải	Hướng dẫn việc dán nhãn năng lượng đối với xe ô tô con loại trên 07 chỗ đến 09 chỗ	2018-01-01		l	c			
    40-2017-tt-btc	Thông tư	2017-04-28	40/2017/TT-BTC	Bộ Tài chính	quy định chế độ công tác phí, chế độ chi hội nghị			s	m	44/44		
    40-2018-nd-cp	Nghị định	2018-03-12	40/2018/NĐ-CP	Chính phủ	về quản lý hoạt động kinh doanh theo phương thức đa cấp			s	m	5/5		
    40-2018-tt-bct	Thông tư	2018-10-30	40/2018/TT-BCT	Bộ Công Thương	Quy định về xây dựng và nội dung các tài liệu quản lý an toàn trong hoạt động dầu khí	2018-12-14		l	t	2/2		
    40-2018-tt-bgtvt	Thông tư	2018-06-29	40/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về thu thập và báo cáo tiêu thụ nhiên liệu của tàu biển Việt Nam	2018-08-15		l	c			
    40-2018-tt-bldtbxh	Thông tư	2018-12-28	40/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    40-2018-tt-byt	Thông tư	2018-12-07	40/2018/TT-BYT	Bộ Y tế	Quy định về quản lý mẫu bệnh phẩm bệnh truyền nhiễm	2019-01-25		l	c			
    40-2019-nd-cp	Nghị định	2019-05-13	40/2019/NĐ-CP	Chính phủ				l	t	2/2		
    40-2019-qh14	Luật	2019-06-13	40/2019/QH14		Luật Kiến trúc	2020-07-01		s	l	20/20		
    40-2019-tt-btc	Thông tư	2019-06-28	40/2019/TT-BTC	Bộ Tài chính				s	m	5/5		
    40-2020-nd-cp	Nghị định	2020-04-06	40/2020/NĐ-CP	Chính phủ				s	m	7/7		
    40-2020-tt-bct	Thông tư	2020-11-30	40/2020/TT-BCT					l	v			
    40-2020-tt-bgddt	Thông tư	2020-10-26	40/2020/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định mã số, tiêu chuẩn chức danh nghề nghiệp, bổ nhiệm và xếp lương đối với viên chức giảng dạy trong các cơ sở giáo dục đại học công lập	2020-12-12		l	t	2/2		
    40-2020-tt-btttt	Thông tư	2020-11-30	40/2020/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định tiêu chí xác định sản phẩm, dịch vụ công nghệ thông tin sản xuất trong nước được ưu tiên đầu tư, thuê, mua sắm	2021-02-15		l	c			
    40-2021-qd-ttg	Quyết định	2021-12-31	40/2021/QĐ-TTg	Thủ tướng Chính phủ	Quyết định về Quỹ Hỗ trợ việc làm ngoài nước	2022-02-21		l	c			
    40-2021-tt-btc	Thông tư	2021-06-01	40/2021/TT-BTC	Bộ Tài chính	Hướng dẫn thuế giá trị gia tăng, thuế thu nhập cá nhân và quản lý thuế đối với hộ kinh doanh, cá nhân kinh doanh	2021-08-01		s	m	5/5		
    40-2022-tt-btc	Thông tư	2022-06-29	40/2022/TT-BTC	Bộ Tài chính	Quy định về giám định tư pháp trong lĩnh vực tài chính	2022-08-15		l	c			
    40-2023-nd-cp	Nghị định	2023-06-27	40/2023/NĐ-CP					l	v			
    40-2023-tt-bct	Thông tư	2023-12-28	40/2023/TT-BCT	Bộ Công Thương	Thông tư ban hành Quy chế tổ chức, hoạt động của Ủy ban Cạnh tranh Quốc gia	2024-02-15		l	c			
    40-2024-tt-btc	Thông tư	2024-05-17	40/2024/TT-BTC	Bộ Tài chính		2024-07-05		l	c			
    40-2025-nd-cp	Nghị định	2025-02-26	40/2025/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công Thương			s	m	3/3		
    40-2025-tt-btc	Thông tư	2025-06-13	40/2025/TT-BTC	Bộ Tài chính				s	m	12/12		
    40-2026-nd-cp	Nghị định	2026-01-25	40/2026/NĐ-CP	Chính phủ				l	t	2/2		
    40-2026-tt-btc	Thông tư	2026-04-06	40/2026/TT-BTC		Quy định miễn một số khoản phí, lệ phí nhằm hỗ trợ sản xuất, kinh doanh trong lĩnh vực giao thông vận tải	2026-04-07		l	g			
    40-ct-tw	Chỉ thị	2014-11-22	40-CT/TW	Ban Bí thư	về tăng cường sự lãnh đạo của Đảng đối với tín dụng chính sách xã hội			l	k			
    41-1999-qd-ttg	Quyết định	1999-03-08	41/1999/QĐ-TTg					l	v			
    41-2003-qd-bgddt	Quyết định	2003-08-27	41/2003/QĐ-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Đề cương chi tiết học phần Lịch sử Đảng Cộng sản Việt Nam trình độ đại học dùng trong các đại học, học viện và các trường đại học	2003-09-11		l	c			
    41-2005-qh11	Luật	2005-06-14	41/2005/QH11		Luật Ký kết, gia nhập và thực hiện điều ước quốc tế			l	l	2/2		
    41-2009-qh12	Luật		41/2009/QH12		Luật Viễn thông			l	l	13/13		
    41-2009-tt-btttt	Thông tư	2009-12-30	41/2009/TT-BTTTT					l	v			
    41-2011-nd-cp	Nghị định	2011-06-08	41/2011/NĐ-CP					l	v			
    41-2011-qd-ttg	Quyết định	2011-08-03	41/2011/QĐ-TTg	Thủ tướng Chính phủ	về việc chỉ định doanh nghiệp thực hiện duy trì, quản lý mạng bưu chính công cộng, cung ứng dịch vụ bưu chính công ích, dịch vụ bưu chính quốc tế	2011-10-01		l	c			
    41-2011-tt-bnnptnt	Thông tư	2011-06-02	41/2011/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh ở Việt Nam	2011-07-17		l	c			
    41-2011-tt-byt	Thông tư	2011-11-14	41/2011/TT-BYT	Bộ Y tế	hướng dẫn cấp chứng chỉ hành nghề đối với người hành nghề và cấp giấy phép hoạt động đối với cơ sở khám bệnh, chữa bệnh			l	t	2/2		
    41-2012-tt-bqp	Thông tư	2012-05-14	41/2012/TT-BQP	Bộ Quốc phòng	Quy định chế độ bồi dưỡng đối với các đối tượng thuộc quân đội trực tiếp làm công tác tiếp công dân, xử lý đơn thư, khiếu nại, tô cáo, kiến nghị, phản ánh	2012-06-28		l	c			
    41-2013-qh13	Luật	2013-11-25	41/2013/QH13		Luật Bảo vệ và kiểm dịch thực vật	2015-01-01		s	l	77/77		
    41-2013-tt-bct	Thông tư	2013-12-31	41/2013/TT-BCT					l	v			
    41-2013-ttlt-byt-bldtbxh	Thông tư liên tịch	2013-11-18	41/2013/TTLT-BYT-BLĐTBXH		hướng dẫn khám giám định bệnh, tật, dị dạng, dị tật có liên quan đến phơi nhiễm với chất độc hóa học đối với người hoạt động kháng chiến và con đẻ của họ			s	m	3/3		
    41-2014-tt-btc	Thông tư	2014-04-08	41/2014/TT-BTC					l	v			
    41-2014-tt-nhnn	Thông tư	2014-08-28	41/2014/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Hướng dẫn việc cho vay của Ngân hàng chính sách xã hội theo Quyết định số 48/2014/QĐ-TTg	2014-12-25		l	c			
    41-2014-ttlt-byt-btc	Thông tư liên tịch	2014-11-24	41/2014/TTLT-BYT-BTC		Hướng dẫn thực hiện bảo hiểm y tế	2015-02-01		s	m	10/10		
    41-2015-tt-bct	Thông tư	2015-11-24	41/2015/TT-BCT					l	v			
    41-2015-tt-byt	Thông tư	2015-11-16	41/2015/TT-BYT					l	t	2/2		
    41-2016-nd-cp	Nghị định	2016-05-15	41/2016/NĐ-CP	Chính phủ	Quy định chi tiết việc cấp phép cho tổ chức, cá nhân nước ngoài tiến hành nghiên cứu khoa học trong vùng biển Việt Nam	2016-07-01		l	t	2/2		
    41-2016-tt-btnmt	Thông tư	2016-12-21	41/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định về quy trình kỹ thuật dự báo, cảnh báo hiện tượng khí tượng thủy văn nguy hiểm	2017-02-10		s	m	4/4		
    41-2016-tt-byt	Thông tư	2016-11-14	41/2016/TT-BYT	Bộ Y tế	ban hành danh mục vi sinh vật gây bệnh truyền nhiễm theo nhóm nguy cơ và cấp độ an toàn sinh học phù hợp kỹ thuật xét nghiệm	2017-01-01		l	c			
    41-2017-tt-btnmt	Thông tư	2017-10-23	41/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật đánh giá chất lượng dự báo, cảnh báo khí tượng	2017-12-08		l	c			
    41-2018-nd-cp	Nghị định	2018-03-12	41/2018/NĐ-CP					l	v			
    41-2018-tt-bgtvt	Thông tư		41/2018/TT-BGTVT					l	v			
    41-2018-tt-bldtbxh	Thông tư	2018-12-28	41/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    41-2018-tt-bnnptnt	Thông tư	2018-12-28	41/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	hướng dẫn về tổ chức và hoạt động của hội đồng quản lý trong đơn vị sự nghiệp công lập thuộc ngành Nông nghiệp và phát triển nông thôn	2019-02-15		l	c			
    41-2018-tt-byt	Thông tư	2018-12-14	41/2018/TT-BYT					l	v			
    41-2019-nd-cp	Nghị định	2019-05-15	41/2019/NĐ-CP	Chính phủ	Quy định chi tiết việc lập, thẩm định, phê duyệt, công bố, thực hiện, đánh giá và điều chỉnh quy hoạch phát triển, ứng dụng năng lượng nguyên tử	2019-05-15		l	t	2/2		
    41-2019-qh14	Luật	2019-06-14	41/2019/QH14	Quốc hội	Luật Thi hành án hình sự	2020-01-01		s	lm	225/225		
    41-2019-tt-bgtvt	Thông tư		41/2019/TT-BGTVT					l	v			
    41-2019-tt-bldtbxh	Thông tư	2019-12-30	41/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	44/44		
    41-2020-tt-bca	Thông tư	2020-05-06	41/2020/TT-BCA	Bộ Công an	Quy định kiểm định nước thải	2020-06-24		l	c			
    41-2020-tt-bgtvt	Thông tư	2020-12-31	41/2020/TT-BGTVT					l	v			
    41-2020-tt-btc	Thông tư	2020-05-18	41/2020/TT-BTC					l	v			
    41-2020-tt-btttt	Thông tư	2020-12-24	41/2020/TT-BTTTT	Bộ Thông tin và Truyền thông		2021-02-15		l	c			
    41-2022-nd-cp	Nghị định	2022-06-20	41/2022/NĐ-CP	Chính phủ				l	c			
    41-2023-tt-bct	Thông tư	2023-12-28	41/2023/TT-BCT	Bộ Công Thương	Thông tư về Danh mục sản phẩm, hàng hoá có khả năng gây mất an toàn thuộc trách nhiệm quản lý của Bộ Công Thương	2024-02-15		l	c			
    41-2023-tt-btc	Thông tư	2023-06-12	41/2023/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực dược, mỹ phẩm	2023-08-01		l	c			
    41-2024-nd-cp	Nghị định	2024-04-16	41/2024/NĐ-CP	Chính phủ				s	m	3/3		
    41-2024-qh15	Luật	2024-06-29	41/2024/QH15	Quốc hội	Bảo hiểm xã hội	2025-07-01		s	klm	28/28		
    41-2025-tt-btc	Thông tư	2025-06-16	41/2025/TT-BTC					l	v			
    41-2026-nd-cp	Nghị định	2026-01-25	41/2026/NĐ-CP	Chính phủ				l	t	2/2		
    41-qd-tw	Quy định	2021-11-03	41-QĐ/TW	Bộ Chính trị	về việc miễn nhiệm, từ chức đối với cán bộ			s	k			
    415-tccp-vc	Quyết định	1993-05-29	415/TCCP-VC	Ban Tổ chức - Cán bộ Chính phủ				s	m	4/4		
    417-2003-ubtvqh11	Nghị quyết	2003-10-01	417/2003/NQ-UBTVQH11	Ủy ban Thường vụ Quốc hội	Về chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Văn phòng Quốc hội			l	c			
    417-tccp-vc	Quyết định	1993-05-29	417/TCCP-VC		về việc ban hành tiêu chuẩn nghiệp vụ các ngạch công chức ngành nông nghiệp - công nghiệp thực phẩm			s	m	4/4		
    42-2002-ubtvqh10	Pháp lệnh		42/2002/PL-UBTVQH10		Pháp lệnh Về Tự vệ trong nhập khẩu hàng hóa nước ngoài vào Việt Nam			l	l	4/4		
    42-2005-qh11	Luật		42/2005/QH11		Luật sửa đổi, bổ sung một số điều của Luật hải quan hết hiệu lực kể từ			l	l	2/2		
    42-2006-tt-bnnptnt	Thông tư	2006-03-13	42/2006/TT-BNN	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn thực hiện một số điều tại Quyết định số 394/QĐ-TTg	2006-06-25		l	c			
    42-2007-qd-ubnd	Quyết định	2007-12-31	42/2007/QĐ-UBND					l	v			
    42-2009-qh12	Luật	2009-11-23	42/2009/QH12	Quốc hội	Luật Tần số vô tuyến điện	2010-07-01		s	lt	72/72		
    42-2010-nd-cp	Nghị định	2010-04-15	42/2010/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng			s	m	6/6		
    42-2011-tt-bgtvt	Thông tư	2011-06-01	42/2011/TT-BGTVT	Bộ Giao thông vận tải	Hướng dẫn thực hiện chế độ thời giờ làm việc, thời giờ nghỉ ngơi đối với người lao động làm công việc có tính chất đặc thù trong ngành hàng không	2011-07-16		l	c			
    42-2013-qh13	Luật	2013-11-25	42/2013/QH13	Quốc hội	Tiếp công dân	2014-07-01		s	klt	47/47		
    42-2013-tt-bldtbxh	Thông tư	2013-12-30	42/2013/TT-BLĐTBXH					l	t	2/2		
    42-2013-tt-btc	Thông tư	2013-04-11	42/2013/TT-BTC					l	v			
    42-2013-ttlt-bgddt-bldtbxh-btc	Thông tư liên tịch	2013-12-31	42/2013/TTLT-BGDĐT-BLĐTBXH-BTC		Quy định chính sách về giáo dục đối với người khuyết tật	2014-03-05		l	t	2/2		
    42-2015-nd-cp	Nghị định	2015-05-05	42/2015/NĐ-CP	Chính phủ	về chứng khoán phái sinh và thị trường chứng khoán phái sinh			l	t	2/2		
    42-2015-tt-bldtbxh	Thông tư	2015-10-20	42/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về đào tạo trình độ sơ cấp	2015-12-05		s	m	23/23		
    42-2015-tt-btc	Thông tư	2015-03-27	42/2015/TT-BTC	Bộ Tài chính				l	t	2/2		
    42-2015-tt-byt	Thông tư	2015-12-16	42/2015/TT-BYT	Bộ Y tế	Hướng dẫn chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Trung tâm Pháp y tỉnh, thành phố trực thuộc Trung ương			l	c			
    42-2016-nd-cp	Nghị định	2016-05-15	42/2016/NĐ-CP	Chính phủ	quy định điều kiện, trình tự, thủ tục mở, đóng sân bay chuyên dùng	2016-07-01		l	t	2/2		
    42-2016-tt-bgtvt	Thông tư	2016-12-19	42/2016/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Quy chuẩn kỹ thuật quốc gia về vận hành, bảo trì đường sắt đô thị	2017-01-15		l	c			
    42-2016-tt-btc	Thông tư	2016-03-03	42/2016/TT-BTC					l	v			
    42-2017-qd-ttg	Quyết định	2017-09-20	42/2017/QĐ-TTg					l	v			
    42-2017-tt-bca	Thông tư	2017-10-20	42/2017/TT-BCA	Bộ Công an		2017-12-06		l	c			
    42-2017-tt-bgtvt	Thông tư	2017-11-15	42/2017/TT-BGTVT	Bộ Giao thông vận tải	Quy định điều kiện của người điều khiển phương tiện, nhân viên phục vụ, trang thiết bị, chất lượng dịch vụ trên phương tiện vận tải khách du lịch	2018-01-01		l	c			
    42-2017-tt-btnmt	Thông tư	2017-10-23	42/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật đánh giá chất lượng dự báo, cảnh báo thủy văn	2017-12-08		l	c			
    42-2017-tt-byt	Thông tư	2017-11-13	42/2017/TT-BYT	Bộ Y tế	ban hành Danh mục dược liệu độc làm thuốc	2018-12-28		s	m	4/4		
    42-2018-tt-nhnn	Thông tư		42/2018/TT-NHNN					l	v			
    42-2019-qh14	Luật	2019-06-14	42/2019/QH14		Luật sửa đổi, bổ sung một số điều của Luật kinh doanh bảo hiểm, Luật sở hữu trí tuệ	2019-11-01		s	l	29/29		
    42-2019-tt-bct	Thông tư	2019-12-18	42/2019/TT-BCT					l	v			
    42-2019-tt-bgtvt	Thông tư	2019-10-30	42/2019/TT-BGTVT	Bộ Giao thông vận tải	Quy định tiêu chí, kiểm tra, giám sát, đánh giá, nghiệm thu chất lượng dịch vụ sự nghiệp công bảo đảm an toàn hàng hải	2020-01-01		l	c			
    42-2019-tt-bldtbxh	Thông tư	2019-12-30	42/2019/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội		2021-07-01		s	m	3/3		
    42-2020-tt-btc	Thông tư	2020-04-09	42/2020/TT-BTC	Bộ Tài chính	Quy định các chỉ tiêu thông tin, mẫu chứng từ để thực hiện thủ tục quá cảnh hàng hóa theo quy định tại Nghị định số 46/2020/NĐ-CP	2020-07-06		l	c			
    42-2020-tt-btttt	Thông tư	2020-12-31	42/2020/TT-BTTTT	Bộ Thông tin và Truyền thông				l	t	2/2		
    42-2021-nd-cp	Nghị định	2021-03-31	42/2021/NĐ-CP	Chính phủ	Nghị định quy định việc xây dựng Công an xã, trị trấn chính quy	2021-05-16		l	c			
    42-2021-tt-bca	Thông tư	2021-04-19	42/2021/TT-BCA	Bộ Công an	Quy định hoạt động xây dựng tiêu chuẩn quốc gia, quy chuẩn kỹ thuật quốc gia, tiêu chuẩn cơ sở trong Công an nhân dân	2021-06-05		l	c			
    42-2021-tt-bgtvt	Thông tư	2021-12-31	42/2021/TT-BGTVT	Bộ Giao thông vận tải	Quy định về công tác điều tiết khống chế bảo đảm an toàn giao thông, chống va trôi và hạn chế giao thông đường thủy nội địa	2022-03-01		l	c			
    42-2022-nd-cp	Nghị định	2022-06-24	42/2022/NĐ-CP	Chính phủ	quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng	2022-08-15		s	k			
    42-2022-tt-btc	Thông tư	2022-07-06	42/2022/TT-BTC	Bộ Tài chính				s	m	4/4		
    42-2023-nd-cp	Nghị định	2023-06-29	42/2023/NĐ-CP	Chính phủ				s	m	3/3		
    42-ct-tw	Chỉ thị	2020-03-24	42-CT/TW	Ban Bí thư	về tăng cường sự lãnh đạo của Đảng đối với công tác phòng ngừa, ứng phó, khắc phục hậu quả thiên tai			s	k	2/2		
    42-nq-cp	Nghị quyết	2020-04-09	42/NQ-CP					l	t	2/2		
    42-nq-tw	Nghị quyết	2023-11-24	42-NQ/TW	Ban Chấp hành Trung ương	về tiếp tục đổi mới, nâng cao chất lượng chính sách xã hội, đáp ứng yêu cầu sự nghiệp xây dựng và bảo vệ Tổ quốc trong giai đoạn mới			s	k			
    428-tccp-vc	Quyết định	1993-06-02	428/TCCP-VC	Ban Tổ chức - Cán bộ Chính phủ				l	t	2/2		
    4283-ttr-sldtbxh	Tờ trình	2024-11-08	4283/TTr-SLĐTBXH					l	t	2/2		
    43-2000-qd-ttg	Quyết định	2000-04-07	43/2000/QĐ-TTg	Thủ tướng Chính phủ	Về vận động và khuyến khích nhân dân hiến máu tình nguyện	2000-04-22		l	c			
    43-2002-qd-bgddt	Quyết định	2002-10-22	43/2002/QĐ-BGDĐT					l	v			
    43-2002-ubtvqh10	Pháp lệnh		43/2002/PL-UBTVQH10		Pháp lệnh Bưu chính, viễn thông			l	l	4/4		
    43-2005-qh11	Luật	2005-06-14	43/2005/QH11					l	t	2/2		
    43-2006-nd-cp	Nghị định	2006-04-25	43/2006/NĐ-CP	Chính phủ	quy định quyền tự chủ, tự chịu trách nhiệm … đối với đơn vị sự nghiệp công lập			s	km	16/16		
    43-2007-qd-bgddt	Quyết định	2007-08-15	43/2007/QĐ-BGDĐT					l	v			
    43-2009-qh12	Luật		43/2009/QH12		Luật Dân quân tự vệ			l	l	2/2		
    43-2010-tt-bnnptnt	Thông tư	2010-07-14	43/2010/TT-BNNPTNT					l	v			
    43-2011-nd-cp	Nghị định	2011-06-13	43/2011/NĐ-CP	Chính phủ	quy định về việc cung cấp thông tin và dịch vụ công trực tuyến trên trang thông tin điện tử của cơ quan nhà nước	2011-10-01		s	km	8/8		
    43-2011-tt-bca	Thông tư	2011-06-29	43/2011/TT-BCA	Bộ Công an	Hướng dẫn việc cấp giấy thông hành nhập xuất cảnh cho công dân Việt Nam sang các tỉnh, thành phố biên giới của Trung Quốc tiếp giáp Việt Nam	2011-08-14		l	c			
    43-2011-tt-bgddt	Thông tư	2011-10-04	43/2011/TT-BGDĐT					l	t	2/2		
    43-2011-tt-byt	Thông tư	2011-12-05	43/2011/TT-BYT	Bộ Y tế				l	t	2/2		
    43-2012-tt-bgtvt	Thông tư	2012-10-23	43/2012/TT-BGTVT	Bộ Giao thông vận tải	Quy định các yêu cầu kỹ thuật và bảo vệ môi trường đối với tàu thủy lưu trú du lịch ngủ đêm, nhà hàng nổi, khách sạn nổi	2013-05-01		l	c			
    43-2013-qh13	Luật	2013-11-26	43/2013/QH13	Quốc hội	Đấu thầu	2014-07-01		s	klm	54/54		
    43-2013-tt-bnnptnt	Thông tư	2013-10-22	43/2013/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2013-12-06		l	c			
    43-2013-tt-byt	Thông tư	2013-12-11	43/2013/TT-BYT	Bộ Y tế	quy định chi tiết phân tuyến chuyên môn kỹ thuật đối với hệ thống cơ sở khám bệnh, chữa bệnh			s	m	3/3		
    43-2014-nd-cp	Nghị định	2014-05-15	43/2014/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Đất đai	2014-07-01		s	km	14/14		
    43-2014-tt-byt	Thông tư	2014-11-24	43/2014/TT-BYT	Bộ Y tế	Về quản lý thực phẩm chức năng	2015-01-15		l	c			
    43-2014-tt-nhnn	Thông tư	2014-12-25	43/2014/TT-NHNN					l	v			
    43-2015-qd-ttg	Quyết định	2015-09-16	43/2015/QĐ-TTg	Thủ tướng Chính phủ	Quy định chế độ bồi dưỡng đối với cán bộ, chiến sĩ Công an nhân dân trực tiếp làm công tác quản lý, giáo dục, khám chữa bệnh với đối tượng bị nhiễm HIV/AIDS	2015-11-01		l	c			
    43-2015-tt-bgtvt	Thông tư	2015-08-20	43/2015/TT-BGTVT	Bộ Giao thông vận tải	Quy định thủ tục cấp, thu hồi bản công bố phù hợp Lao động hàng hải và Giấy chứng nhận Lao động hàng hải	2015-11-01		l	c			
    43-2015-tt-bldtbxh	Thông tư	2015-10-20	43/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Quy định về đào tạo thường xuyên	2015-12-05		s	m	17/17		
    43-2015-tt-bqp	Thông tư	2015-05-28	43/2015/TT-BQP	Bộ Quốc phòng				l	c			
    43-2015-ttlt-bnnptnt-bkhdt	Thông tư liên tịch	2015-11-23	43/2015/TTLT-BNNPTNT-BKHĐT		Hướng dẫn thống kê, đánh giá thiệt hại do thiên tai gây ra	2015-12-30		s	m	3/3		
    43-2016-tt-bca	Thông tư	2016-10-25	43/2016/TT-BCA	Bộ Công an	Quy định biện pháp thực hiện bảo hiểm y tế đối với sĩ quan, hạ sĩ quan, chiến sĩ Công an nhân dân	2016-12-09		l	t	2/2		
    43-2016-tt-bldtbxh	Thông tư	2016-12-28	43/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội		2017-02-12		s	m	3/3		
    43-2016-tt-btttt	Thông tư	2016-12-26	43/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Ban hành Danh mục sản phẩm nội dung thông tin số	2017-02-10		l	c			
    43-2017-nd-cp	Nghị định	2017-04-14	43/2017/NĐ-CP	Chính phủ	về nhãn hàng hóa	2017-06-01		s	m	10/10		
    43-2017-tt-bca	Thông tư	2017-10-20	43/2017/TT-BCA					l	v			
    43-2017-tt-bgtvt	Thông tư	2017-11-16	43/2017/TT-BGTVT	Bộ Giao thông vận tải	Quy định về đào tạo, bồi dưỡng, huấn luyện an ninh hàng không	2018-01-15		l	c			
    43-2017-tt-btnmt	Thông tư	2017-10-23	43/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật kiểm tra trạm khí tượng trên cao và ra đa thời tiết	2017-12-08		l	c			
    43-2017-tt-byt	Thông tư	2017-11-16	43/2017/TT-BYT	Bộ Y tế	Quy định tỷ lệ hao hụt đối với vị thuốc cổ truyền và việc thanh toán chi phí hao hụt tại các cơ sở khám bệnh, chữa bệnh	2018-01-01		l	c			
    43-2018-nd-cp	Nghị định	2018-03-12	43/2018/NĐ-CP	Chính phủ	quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng hàng hải	2018-03-12		l	t	2/2		
    43-2018-tt-bct	Thông tư	2018-11-15	43/2018/TT-BCT	Bộ Công Thương	quy định về quản lý an toàn thực phẩm thuộc trách nhiệm của Bộ Công Thương	2019-01-01		l	c			
    43-2018-tt-bgtvt	Thông tư	2018-08-01	43/2018/TT-BGTVT	Bộ Giao thông vận tải	Quy định về vùng hoa tiêu hàng hải bắt buộc của Việt Nam	2018-10-01		l	c			
    43-2018-tt-bnnptnt	Thông tư	2018-12-28	43/2018/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2019-01-01		l	t	2/2		
    43-2019-qh14	Luật	2019-06-14	43/2019/QH14	Quốc hội	Giáo dục	2020-07-01		s	klt	10/10		
    43-2019-tt-bgtvt	Thông tư		43/2019/TT-BGTVT					l	v			
    43-2020-nd-cp	Nghị định	2020-04-08	43/2020/NĐ-CP	Chính phủ	Quy định về thi hành án tử hình bằng hình thức tiêm thuốc độc	2020-04-15		l	t	2/2		
    43-2021-nd-cp	Nghị định	2021-03-31	43/2021/NĐ-CP	Chính phủ		2021-06-01		l	c			
    43-2021-tt-bca	Thông tư	2021-04-22	43/2021/TT-BCA	Bộ Công an		2021-06-08		s	m	3/3		
    43-2022-nd-cp	Nghị định	2022-06-24	43/2022/NĐ-CP	Chính phủ	Quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng cấp nước sạch	2022-08-08		s	m	4/4		
    43-2022-qh15	Nghị quyết	2022-01-11	43/2022/QH15	Quốc hội	về chính sách tài khóa, tiền tệ hỗ trợ Chương trình			s	m	5/5		
    43-2023-tt-bct	Thông tư		43/2023/TT-BCT					l	v			
    43-2023-tt-btc	Thông tư	2023-06-27	43/2023/TT-BTC	Bộ Tài chính				l	t	2/2		
    43-2024-qd-ubnd	Quyết định	2024-07-04	43/2024/QĐ-UBND					l	v			
    43-2024-qh15	Luật	2024-06-29	43/2024/QH15	Quốc hội	sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở, Luật Kinh doanh bất động sản, Luật Các tổ chức tín dụng	2024-08-01		s	kl	9/9		
    43-2025-tt-bnnmt	Thông tư	2025-07-16	43/2025/TT-BNNMT					l	v			
    43-2026-nd-cp	Nghị định	2026-01-26	43/2026/NĐ-CP					l	v			
    43-kl-tw	Kết luận	2019-01-07	43-KL/TW	Bộ Chính trị	về tiếp tục thực hiện Nghị quyết Hội nghị Trung ương 7 khóa XI về công tác dân vận			s	k			
    43-nq-tw	Nghị quyết	2023-11-24	43-NQ/TW	Ban Chấp hành Trung ương	về tiếp tục phát huy truyền thống, sức mạnh đại đoàn kết toàn dân tộc, xây dựng đất nước ta ngày càng phồn vinh, hạnh phúc			s	k			
    438-qd-ubnd	Quyết định	2025-03-06	438/QĐ-UBND	Ủy ban nhân dân				l	t	2/2		
    44-2005-qd-byt	Quyết định	2005-12-20	44/2005/QĐ-BYT	Bộ Y tế		2006-01-29		l	c			
    44-2005-qh11	Luật		44/2005/QH11		Luật Du lịch			l	l	3/3		
    44-2006-qd-nhnn	Quyết định	2006-09-05	44/2006/QĐ-NHNN	Ngân hàng Nhà nước Việt Nam	Ban hành Quy định về thủ tục nhờ thu hối phiếu qua người thu hộ	2006-10-06		l	c			
    44-2007-ttlt-btc-bkhcn	Thông tư liên tịch	2007-05-07	44/2007/TTLT-BTC-BKHCN					s	m	3/3		
    44-2008-nd-cp	Nghị định	2008-04-09	44/2008/NĐ-CP	Chính phủ				l	t	2/2		
    44-2008-tt-btc	Thông tư	2008-05-30	44/2008/TT-BTC					l	v			
    44-2009-tt-bca	Thông tư	2009-07-13	44/2009/TT-BCA					l	v			
    44-2011-tt-btc	Thông tư	2011-04-11	44/2011/TT-BTC					l	v			
    44-2012-tt-bgtvt	Thông tư	2012-10-23	44/2012/TT-BGTVT	Bộ Giao thông vận tải				s	m	3/3		
    44-2012-tt-bnnptnt	Thông tư	2012-09-11	44/2012/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2012-10-26		l	c			
    44-2013-qh13	Luật	2013-11-26	44/2013/QH13	Quốc hội	Thực hành tiết kiệm, chống lãng phí	2014-07-01		l	klt	102/102		
    44-2014-qd-ttg	Quyết định	2014-08-15	44/2014/QĐ-TTg	Thủ tướng Chính phủ	quy định chi tiết về cấp độ rủi ro thiên tai			s	m	13/13		
    44-2014-tt-btnmt	Thông tư	2014-08-01	44/2014/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định về giám định tư pháp trong lĩnh vực tài nguyên và môi trường	2014-09-16		l	c			
    44-2014-tt-byt	Thông tư	2014-11-25	44/2014/TT-BYT	Bộ Y tế	quy định việc đăng ký thuốc			s	m	4/4		
    44-2014-tt-nhnn	Thông tư	2014-12-29	44/2014/TT-NHNN					l	v			
    44-2015-tt-btnmt	Thông tư	2015-10-01	44/2015/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật và Định mức kinh tế kỹ thuật công tác kiểm tra, bảo dưỡng định kỳ thiết bị chuẩn và thiết bị kiểm định phương tiện đo khí tượng thủy văn	2015-11-16		l	c			
    44-2015-tt-byt	Thông tư	2015-11-30	44/2015/TT-BYT	Bộ Y tế				l	c			
    44-2016-nd-cp	Nghị định	2016-05-15	44/2016/NĐ-CP	Chính phủ		2016-07-01		s	m	19/19		
    44-2016-tt-bgtvt	Thông tư	2016-12-26	44/2016/TT-BGTVT	Bộ Giao thông vận tải	Công bố vùng nước cảng biển thuộc địa phận tỉnh Thanh Hóa và khu vực quản lý của Cảng vụ Hàng hải Thanh Hóa	2017-03-01		l	c			
    44-2016-tt-btttt	Thông tư	2016-12-26	44/2016/TT-BTTTT					l	v			
    44-2017-tt-btnmt	Thông tư	2017-10-23	44/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật về quan trắc ra đa thời tiết và ô đôn - bức xạ cực tím	2017-12-08		l	c			
    44-2017-tt-btttt	Thông tư	2017-12-29	44/2017/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định về việc công nhận chứng chỉ công nghệ thông tin của tổ chức nước ngoài sử dụng ở Việt Nam đáp ứng chuẩn kỹ năng sử dụng công nghệ thông tin	2018-02-15		l	c			
    44-2018-nd-cp	Nghị định	2018-03-13	44/2018/NĐ-CP	Chính phủ	Quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng hàng không	2018-03-13		s	m	4/4		
    44-2018-tt-bct	Thông tư	2018-11-15	44/2018/TT-BCT	Bộ Công Thương	Quy định về việc tạm ngừng kinh doanh tạm nhập, tái xuất gỗ tròn, gỗ xẻ từ rừng tự nhiên từ Lào và Campuchia	2019-01-01		l	c			
    44-2018-tt-bgtvt	Thông tư	2018-08-03	44/2018/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Định mức kinh tế - kỹ thuật công tác nạo vét công trình hàng hải			l	c			
    44-2018-tt-bldtbxh	Thông tư	2018-12-28	44/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    44-2018-tt-btc	Thông tư		44/2018/TT-BTC					l	v			
    44-2018-tt-byt	Thông tư	2018-12-28	44/2018/TT-BYT	Bộ Y tế	Quy định về kê đơn thuốc cổ truyền, thuốc dược liệu và kết hợp thuốc cổ truyền, thuốc dược liệu, với thuốc hóa dược	2019-03-01		l	c			
    44-2019-qh14	Luật	2019-06-14	44/2019/QH14	Quốc hội	Luật Phòng, chống tác hại của rượu, bia	2020-01-01		s	lt	47/47		
    44-2020-nd-cp	Nghị định	2020-04-08	44/2020/NĐ-CP	Chính phủ	Quy định về cưỡng chế thi hành án đối với pháp nhân thương mại	2020-06-01		l	t	2/2		
    44-2021-tt-bca	Thông tư	2021-04-27	44/2021/TT-BCA	Bộ Công an	Quy định về thực hiện dân chủ trong tuyển sinh vào Công an nhân dân	2021-06-16		l	c			
    44-2022-tt-bgtvt	Thông tư		44/2022/TT-BGTVT					l	v			
    44-2022-tt-btc	Thông tư	2022-07-21	44/2022/TT-BTC	Bộ Tài chính	Quy định quản lý và sử dụng kinh phí chi thường xuyên thực hiện chính sách, chế độ ưu đãi người có công với cách mạng, thân nhân của người có công với cách mạng và người trực tiếp tham gia kháng chiến do ngành Lao động - Thương binh và Xã h	2022-09-05		s	mg	7/7		
    44-2023-tt-bgtvt	Thông tư	2023-12-29	44/2023/TT-BGTVT					l	v			
    44-2024-nd-cp	Nghị định	2024-04-24	44/2024/NĐ-CP	Chính phủ	Quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng giao thông đường bộ	2024-06-10		l	c			
    44-2026-nd-cp	Nghị định		44/2026/NĐ-CP					l	v			
    44-kh-ubnd	Kế hoạch	2023-02-14	44/KH-UBND	UBND tỉnh Bình Phước	triển khai thực hiện công tác dân vận chính quyền trên địa bàn tỉnh Bình Phước năm 2023		2023-12-31	s	k			
    44-nq-tw	Nghị quyết	2023-11-24	44-NQ/TW	Ban Chấp hành Trung ương	về Chiến lược bảo vệ Tổ quốc trong tình hình mới			s	k			
    45-2005-qd-bnnptnt	Quyết định	2005-07-25	45/2005/QĐ-BNN					l	v			
    45-2005-qh11	Luật		45/2005/QH11		Luật Thuế xuất khẩu, thuế nhập khẩu			l	l	4/4		
    45-2006-nd-cp	Nghị định	2006-04-28	45/2006/NĐ-CP					l	v			
    45-2006-qd-ttg	Quyết định	2006-02-28	45/2006/QĐ-TTg					l	v			
    45-2009-qh12	Luật	2009-11-25	45/2009/QH12		Luật Thuế tài nguyên	2010-07-01		s	l	4/4		
    45-2009-tt-bcac11	Thông tư	2009-07-14	45/2009/TT-BCA(C11)					l	v			
    45-2010-nd-cp	Nghị định		45/2010/NĐ-CP					l	v			
    45-2010-qd-ttg	Quyết định	2010-06-14	45/2010/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế Hoạt động kiểm soát hạt nhân	2010-08-15		l	c			
    45-2011-nd-cp	Nghị định	2011-06-17	45/2011/NĐ-CP					l	v			
    45-2011-tt-bca	Thông tư	2011-06-29	45/2011/TT-BCA					l	v			
    45-2011-tt-bnnptnt	Thông tư	2011-06-24	45/2011/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật Quốc gia về chất lượng giống cây trồng	2011-12-24		l	c			
    45-2011-tt-byt	Thông tư	2011-12-21	45/2011/TT-BYT	Bộ Y tế				s	m	4/4		
    45-2011-tt-nhnn	Thông tư	2011-12-30	45/2011/TT-NHNN	Ngân hàng Nhà nước Việt Nam	Quy định về quản lý ngoại hối đối với việc cho vay, thu hồi nợ nước ngoài của tổ chức tín dụng	2012-02-13		l	t	2/2		
    45-2012-nd-cp	Nghị định	2012-05-21	45/2012/NĐ-CP	Chính phủ	Về khuyến công	2012-07-05		s	m	8/8		
    45-2012-qd-ttg	Quyết định	2012-10-23	45/2012/QĐ-TTg	Thủ tướng Chính phủ	Về tiêu chí xác định công trình viễn thông quan trọng liên quan đến an ninh quốc gia	2012-12-15		l	c			
    45-2013-nd-cp	Nghị định	2013-05-10	45/2013/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Bộ luật Lao động về thời giờ làm việc, thời giờ nghỉ ngơi và an toàn lao động, vệ sinh lao động			s	m	5/5		
    45-2013-qd-ttg	Quyết định	2013-07-25	45/2013/QĐ-TTg	Thủ tướng Chính phủ	về việc ban hành Quy chế điều hành hoạt động tại các cửa khẩu biên giới đất liền			l	t	2/2		
    45-2013-qh13	Luật	2013-11-29	45/2013/QH13	Quốc hội	Đất đai	2014-07-01		s	kl	73/73		
    45-2013-tt-btc	Thông tư	2013-04-25	45/2013/TT-BTC	Bộ Tài chính				s	m	5/5		
    45-2013-tt-byt	Thông tư	2013-12-26	45/2013/TT-BYT					l	v			
    45-2014-nd-cp	Nghị định	2014-05-15	45/2014/NĐ-CP	Chính phủ	quy định về thu tiền sử dụng đất			s	m	4/4		
    45-2014-qd-ttg	Quyết định	2014-08-15	45/2014/QĐ-TTg	Thủ tướng Chính phủ	Về chế độ phụ cấp ưu đãi nghề nghiệp đối với người làm việc trong các đơn vị thuộc lĩnh vực năng lượng nguyên tử của Bộ Khoa học và Công nghệ	2014-10-01		l	c			
    45-2014-tt-bgddt	Thông tư	2014-12-17	45/2014/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định về việc chuyển đổi loại hình trường đại học dân lập sang loại hình trường đại học tư thục	2015-02-01		l	c			
    45-2014-tt-bnnptnt	Thông tư	2014-12-03	45/2014/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định việc kiểm tra cơ sở sản xuất, kinh doanh vật tư nông nghiệp và kiểm tra, chứng nhận cơ sở sản xuất, kinh doanh nông lâm thủy sản đủ điều kiện an toàn thực phẩm	2015-01-17		l	c			
    45-2014-tt-btc	Thông tư	2014-04-16	45/2014/TT-BTC	Bộ Tài chính	Hướng dẫn về thu, nộp khoản đóng góp bắt buộc, chế độ quản lý tài chính và chế độ hạch toán, kế toán đối với Quỹ phòng, chống tác hại của thuốc lá	2014-05-31		l	t	2/2		
    45-2014-tt-nhnn	Thông tư	2014-12-29	45/2014/TT-NHNN					l	v			
    45-2015-nd-cp	Nghị định	2015-05-06	45/2015/NĐ-CP	Chính phủ	về hoạt động đo đạc và bản đồ			s	m	3/3		
    45-2015-qd-ttg	Quyết định	2015-09-24	45/2015/QĐ-TTg	Thủ tướng Chính phủ	Về cung ứng dịch vụ bưu chính công ích và dịch vụ công ích trong hoạt động phát hành báo chí	2015-11-15		s	m	4/4		
    45-2015-tt-bca	Thông tư	2015-09-10	45/2015/TT-BCA	Bộ Công an	Quy định về lấy phiếu tín nhiệm đối với cán bộ lãnh đạo, chỉ huy trong Công an nhân dân	2015-11-01		l	c			
    45-2015-tt-bct	Thông tư	2015-12-10	45/2015/TT-BCT	Bộ Công Thương	quy định việc quản lý Chương trình phát triển một số ngành công nghiệp công nghệ cao	2016-01-25		l	c			
    45-2015-tt-bldtbxh	Thông tư	2015-11-11	45/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội		2015-12-31		l	c			
    45-2015-tt-btnmt	Thông tư	2015-10-20	45/2015/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Quy trình và Định mức kinh tế - kỹ thuật chuyển giao công nghệ thông tin ngành tài nguyên và môi trường	2015-12-05		l	c			
    45-2016-nd-cp	Nghị định		45/2016/NĐ-CP					l	v			
    45-2016-qd-ttg	Quyết định	2016-10-19	45/2016/QĐ-TTg	Thủ tướng Chính phủ	về việc tiếp nhận hồ sơ, trả kết quả giải quyết thủ tục hành chính qua dịch vụ bưu chính công ích	2016-12-16		s	km	6/6		
    45-2016-tt-bldtbxh	Thông tư	2016-12-28	45/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    45-2016-tt-btttt	Thông tư	2016-12-26	45/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định quản lý nhiệm vụ khoa học và công nghệ cấp Bộ của Bộ Thông tin và Truyền thông	2017-02-15		l	c			
    45-2017-nd-cp	Nghị định	2017-04-21	45/2017/NĐ-CP	Chính phủ	Quy định chi tiết lập kế hoạch tài chính 05 năm và kế hoạch tài chính - ngân sách nhà nước 03 năm	2017-06-05		s	m	3/3		
    45-2017-qd-ttg	Quyết định	2017-11-16	45/2017/QĐ-TTg					l	v			
    45-2017-tt-btc	Thông tư	2017-05-12	45/2017/TT-BTC	Bộ Tài chính	Quy định khung thù lao dịch vụ đấu giá tài sản theo quy định tại Luật đấu giá tài sản	2017-07-01		l	c			
    45-2017-tt-btnmt	Thông tư	2017-10-23	45/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Định mức kinh tế - kỹ thuật công tác điều tra khảo sát khí tượng thuỷ văn	2017-12-08		l	c			
    45-2017-tt-btttt	Thông tư	2017-12-29	45/2017/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành công nghệ thông tin	2018-02-15		l	c			
    45-2017-tt-byt	Thông tư	2017-11-16	45/2017/TT-BYT					l	v			
    45-2018-nd-cp	Nghị định	2018-03-13	45/2018/NĐ-CP	Chính phủ	Quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng giao thông đường thủy nội địa	2018-03-13		s	m	3/3		
    45-2018-tt-bldtbxh	Thông tư	2018-12-28	45/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    45-2018-tt-byt	Thông tư	2018-12-28	45/2018/TT-BYT	Bộ Y tế		2019-03-01		l	c			
    45-2018-tt-nhnn	Thông tư		45/2018/TT-NHNN					l	v			
    45-2019-qh14	Bộ luật	2019-11-20	45/2019/QH14	Quốc hội	Bộ luật Lao động	2021-01-01		s	klm	208/208		
    45-2019-tt-bca	Thông tư	2019-10-02	45/2019/TT-BCA	Bộ Công an	Quy định về tiêu chuẩn sức khỏe và khám sức khỏe tuyển chọn công dân thực hiện nghĩa vụ tham gia Công an nhân dân	2019-11-18		l	c			
    45-2020-nd-cp	Nghị định	2020-04-08	45/2020/NĐ-CP	Chính phủ	về thực hiện thủ tục hành chính trên môi trường điện tử			s	km	10/10		
    45-2021-nd-cp	Nghị định	2021-03-31	45/2021/NĐ-CP	Chính phủ	về việc thành lập, tổ chức và hoạt động của Quỹ hỗ trợ phát triển hợp tác xã	2021-05-15		s	m	8/8		
    45-2021-tt-btc	Thông tư	2021-06-18	45/2021/TT-BTC	Bộ Tài chính	Hướng dẫn việc áp dụng cơ chế Thỏa thuận trước về phương pháp xác định giá tính thuế (APA) trong quản lý thuế đôi với doanh nghiệp có giao dịch liên kết	2021-08-03		l	c			
    45-2022-tt-btc	Thông tư	2022-07-27	45/2022/TT-BTC	Bộ Tài chính				l	c			
    45-2023-nd-cp	Nghị định		45/2023/NĐ-CP	Chính phủ	Nghị định quy định chi tiết một số điều của Luật Dầu khí	2023-07-01		l	c			
    45-2024-tt-bgtvt	Thông tư	2024-11-15	45/2024/TT-BGTVT	Bộ Giao thông vận tải	quy định về cấp mới, cấp lại, tạm đình chỉ, thu hồi chứng chỉ đăng kiểm viên phương tiện giao thông đường bộ			s	m	12/12		
    45-2025-nd-cp	Nghị định	2025-02-28	45/2025/NĐ-CP	Chính phủ	quy định tổ chức các cơ quan chuyên môn thuộc UBND tỉnh … và UBND huyện …	2025-03-01		s	km	44/44		
    45-2026-tt-btc	Thông tư	2026-04-29	45/2026/TT-BTC		Sửa đổi, bổ sung một số điều của Thông tư số 29/2020/TT-BTC ngày 17 tháng 4 năm 2020 của Bộ trưởng Bộ Tài chính hướng dẫn thực hiện việc xử phạt vi phạm hành chính trong lĩnh vực quản lý tài sản công	2026-06-15		l	g			
    45-ct-tw	Chỉ thị	2025-04-14	45-CT/TW	Bộ Chính trị	về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng		?	s	k			
    45-nq-tw	Nghị quyết	2023-11-24	45-NQ/TW	Ban Chấp hành Trung ương	về tiếp tục xây dựng và phát huy vai trò của đội ngũ trí thức đáp ứng yêu cầu phát triển đất nước nhanh và bền vững trong giai đoạn mới			s	kt	4/4		
    46-2004-qd-ttg	Quyết định	2004-03-26	46/2004/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế bảo đảm an toàn hệ thống Đường ống vận chuyển khí trên đất liền			l	c			
    46-2005-qd-bnnptnt	Quyết định	2005-07-25	46/2005/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Danh mục đối tượng kiểm tra vệ sinh thú y			l	t	2/2		
    46-2009-qd-ttg	Quyết định	2009-03-31	46/2009/QĐ-TTg					l	v			
    46-2010-qh12	Luật	2010-06-16	46/2010/QH12	Quốc hội	Luật Ngân hàng Nhà nước Việt Nam	2011-01-01		s	lt	11/11		
    46-2010-tt-byt	Thông tư	2010-12-29	46/2010/TT-BYT	Bộ Y tế		2011-06-15		l	t	2/2		
    46-2011-tt-bgtvt	Thông tư	2011-06-30	46/2011/TT-BGTVT	Bộ Giao thông vận tải	Quy định về cấp, thu hồi Giấy chứng nhận bảo hiểm hoặc bảo đảm tài chính theo Công ước quốc tế về trách nhiệm dân sự đối với tổn thất ô nhiễm dầu nhiên liệu năm 2001	2011-09-01		l	c			
    46-2011-tt-bnnptnt	Thông tư	2011-06-27	46/2011/TT-BNNPTNT					l	v			
    46-2011-tt-byt	Thông tư	2011-12-21	46/2011/TT-BYT					l	v			
    46-2012-tt-bct	Thông tư	2012-12-28	46/2012/TT-BCT	Bộ Công Thương	Quy định chi tiết một số nội dung của Nghị định số 45/2012/NĐ-CP ngày 21 tháng 5 năm 2012 của Chính phủ về khuyến công	2013-02-10		s	m	3/3		
    46-2012-ttlt-btc-ttcp	Thông tư liên tịch	2012-03-16	46/2012/TTLT-BTC-TTCP		quy định chế độ bồi dưỡng đối với cán bộ, công chức làm công tác tiếp công dân, xử lý đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh			l	t	2/2		
    46-2013-nd-cp	Nghị định	2013-05-10	46/2013/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Bộ luật Lao động về tranh chấp lao động			l	t	2/2		
    46-2014-nd-cp	Nghị định	2014-05-15	46/2014/NĐ-CP	Chính phủ	quy định về thu tiền thuê đất, thuê mặt nước			s	m	4/4		
    46-2014-qd-ttg	Quyết định	2014-08-15	46/2014/QĐ-TTg	Thủ tướng Chính phủ	quy định về dự báo, cảnh báo và truyền tin thiên tai			s	m	15/15		
    46-2014-qh13	Luật	2014-06-13	46/2014/QH13	Quốc hội	sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế	2015-01-01		s	klm	261/261		
    46-2014-tt-bca	Thông tư	2014-10-16	46/2014/TT-BCA	Bộ Công an	Quy định chi tiết một số điều của Nghị định số 06/2013/NĐ-CP ngày 09 tháng 01 năm 2013 quy định về bảo vệ cơ quan, doanh nghiệp	2014-12-06		l	c			
    46-2014-tt-bct	Thông tư	2014-12-03	46/2014/TT-BCT	Bộ Công Thương	Quy định về hoạt động xây dựng và áp dụng tiêu chuẩn quốc gia và quy chuẩn kỹ thuật quốc gia của Bộ Công thương	2015-01-19		l	t	2/2		
    46-2015-qd-ttg	Quyết định	2015-09-28	46/2015/QĐ-TTg	Thủ tướng Chính phủ	quy định chính sách hỗ trợ đào tạo trình độ sơ cấp, đào tạo dưới 03 tháng			s	m	13/13		
    46-2015-tt-bct	Thông tư	2015-12-11	46/2015/TT-BCT	Bộ Công Thương	Quy định kiểm tra chất lượng sản phẩm trong sản xuất thuộc phạm vi quản lý của Bộ Công Thương	2016-07-01		l	c			
    46-2015-tt-bgtvt	Thông tư	2015-09-07	46/2015/TT-BGTVT					l	v			
    46-2015-tt-bldtbxh	Thông tư	2015-11-16	46/2015/TT-BLĐTBXH					l	v			
    46-2016-qd-ttg	Quyết định	2016-10-19	46/2016/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    46-2016-tt-bgtvt	Thông tư		46/2016/TT-BGTVT					l	v			
    46-2016-tt-bldtbxh	Thông tư	2016-12-28	46/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định về Điều lệ trường cao đẳng			l	t	2/2		
    46-2016-tt-bqp	Thông tư	2016-04-01	46/2016/TT-BQP	Bộ Quốc phòng	quy định tuyến chuyên môn kỹ thuật khám bệnh, chữa bệnh	2016-05-18		s	m	3/3		
    46-2016-tt-btttt	Thông tư	2016-12-26	46/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định danh mục thiết bị vô tuyến điện được miễn giấy phép sử dụng tần số vô tuyến điện, điều kiện kỹ thuật và khai thác kèm theo	2017-02-14		l	t	2/2		
    46-2017-nd-cp	Nghị định		46/2017/NĐ-CP					l	v			
    46-2017-qd-ttg	Quyết định	2017-11-24	46/2017/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế tổ chức và hoạt động của Mạng lưới các cơ quan thông báo và hỏi đáp và Ban liên ngành về hàng rào kỹ thuật trong thương mại	2018-01-10		l	t	2/2		
    46-2017-tt-btnmt	Thông tư	2017-10-23	46/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định xây dựng cơ sở dữ liệu địa giới hành chính	2017-12-01		l	c			
    46-2017-tt-btttt	Thông tư	2017-12-29	46/2017/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định tiêu chuẩn chức danh nghề nghiệp viên chức âm thanh viên, phát thanh viên, kỹ thuật dựng phim, quay phim thuộc chuyên ngành Thông tin và Truyền thông	2018-02-15		l	c			
    46-2018-nd-cp	Nghị định	2018-03-14	46/2018/NĐ-CP	Chính phủ	quy định việc quản lý, sử dụng và khai thác tài sản kết cấu hạ tầng đường sắt quốc gia	2018-03-14		l	t	2/2		
    46-2018-tt-bldtbxh	Thông tư	2018-12-28	46/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    46-2018-tt-btc	Thông tư	2018-05-14	46/2018/TT-BTC	Bộ Tài chính	Quy định chi tiết chi phí thực tế để in, sao, chụp và gửi thông tin quy định tại khoản 2 Điều 12 Luật tiếp cận thông tin	2018-07-01		l	c			
    46-2019-qh14	Luật	2019-11-21	46/2019/QH14	Quốc hội	Luật Thư viện	2020-07-01		s	lt	59/59		
    46-2019-tt-bca	Thông tư	2019-10-10	46/2019/TT-BCA	Bộ Công an		2019-12-02		s	m	3/3		
    46-2020-nd-cp	Nghị định	2020-04-09	46/2020/NĐ-CP	Chính phủ		2020-06-01		s	m	3/3		
    46-2022-nd-cp	Nghị định	2022-07-13	46/2022/NĐ-CP	Chính phủ	sửa đổi, bổ sung một số điều của Nghị định số 13/2020/NĐ-CP ngày 21 tháng 01 năm 2020 của Chính phủ hướng dẫn chi tiết Luật Chăn nuôi	2022-07-13		l	t	2/2		
    46-2022-tt-btc	Thông tư	2022-07-28	46/2022/TT-BTC	Bộ Tài chính				l	t	2/2		
    46-2023-nd-cp	Nghị định		46/2023/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật Kinh doanh bảo hiểm	2023-07-01		l	c			
    46-2024-tt-bgtvt	Thông tư	2024-11-15	46/2024/TT-BGTVT	Bộ Giao thông vận tải				s	m	23/23		
    46-2024-tt-btc	Thông tư	2024-07-09	46/2024/TT-BTC					s	m	3/3		
    468-qd-ttg	Quyết định	2021-03-27	468/QĐ-TTg	Thủ tướng Chính phủ	phê duyệt Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính			s	k			
    47-2002-qd-ttg	Quyết định	2002-04-11	47/2002/QĐ-TTg	Thủ tướng Chính phủ	về chế độ đối với quân nhân, công nhân viên quốc phòng tham gia kháng chiến chống Pháp đã phục viên			l	t	2/2		
    47-2005-qd-bnnptnt	Quyết định	2005-07-25	47/2005/QĐ-BNN					l	v			
    47-2005-qh11	Luật	2005-06-14	47/2005/QH11		Luật sửa đổi, bổ sung một số điều của Luật thi đua, khen thưởng			s	l	4/4		
    47-2005-tt-btc	Thông tư	2005-06-08	47/2005/TT-BTC					l	v			
    47-2006-qd-ttg	Quyết định	2006-03-01	47/2006/QĐ-TTg	Thủ tướng Chính phủ	về việc phê duyệt Đề án tổng thể về điều tra cơ bản và quản lý tài nguyên - môi trường biển đến năm 2010, tầm nhìn đến năm 2020			l	c			
    47-2007-qd-bnnptnt	Quyết định	2007-05-29	47/2007/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn	về việc ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh	2007-07-08		l	c			
    47-2009-tt-bnnptnt	Thông tư	2009-07-31	47/2009/TT-BNNPTNT					l	v			
    47-2009-ttlt-btc-bldtbxh	Thông tư liên tịch	2009-03-11	47/2009/TTLT-BTC-BLĐTBXH					s	m	8/8		
    47-2010-qh12	Luật	2010-06-16	47/2010/QH12		Luật Các tổ chức tín dụng			l	l	5/5		
    47-2010-tt-bnnptnt	Thông tư	2010-08-03	47/2010/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn				l	t	2/2		
    47-2010-tt-byt	Thông tư	2010-12-29	47/2010/TT-BYT	Bộ Y tế	hướng dẫn hoạt động xuất khẩu, nhập khẩu thuốc và bao bì tiếp xúc trực tiếp với thuốc			s	m	3/3		
    47-2011-nd-cp	Nghị định	2011-06-17	47/2011/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số nội dung của Luật Bưu chính	2011-08-15		s	m	5/5		
    47-2011-qd-ttg	Quyết định	2011-08-22	47/2011/QĐ-TTg	Thủ tướng Chính phủ	Về chế độ phụ cấp ưu đãi theo nghề khí tượng thủy văn thuộc ngành tài nguyên và môi trường	2011-11-01		l	c			
    47-2013-nd-cp	Nghị định	2013-05-13	47/2013/NĐ-CP					l	v			
    47-2014-qh13	Luật	2014-06-16	47/2014/QH13	Quốc hội	Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam	2015-01-01		s	lt	70/70		
    47-2014-tt-bct	Thông tư	2014-12-05	47/2014/TT-BCT					l	v			
    47-2014-tt-bgddt	Thông tư	2014-12-31	47/2014/TT-BGDĐT					l	v			
    47-2014-tt-bnnptnt	Thông tư	2014-12-11	47/2014/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật Quốc gia về điều kiện trồng, chăm sóc cao su kiến thiết cơ bản ở miền núi phía Bắc	2015-06-11		l	c			
    47-2014-tt-btc	Thông tư	2014-04-22	47/2014/TT-BTC	Bộ Tài chính		2014-06-06		l	c			
    47-2014-tt-btnmt	Thông tư	2014-08-22	47/2014/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật thành lập bản đồ hành chính các cấp	2014-10-08		l	c			
    47-2015-qd-ttg	Quyết định	2015-10-05	47/2015/QĐ-TTg	Thủ tướng Chính phủ	Về cơ chế, chính sách khuyến khích phát triển giao thông vận tải đường thủy nội địa	2015-12-01		l	t	2/2		
    47-2016-tt-bgtvt	Thông tư	2016-12-30	47/2016/TT-BGTVT	Bộ Giao thông vận tải	Quy định về trang phục, phù hiệu, cấp hiệu và biển hiệu của công chức, viên chức và nhân viên Cảng vụ hàng không	2017-05-01		l	c			
    47-2016-tt-bldtbxh	Thông tư	2016-12-28	47/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định về Điều lệ trường trung cấp			l	t	2/2		
    47-2016-tt-btttt	Thông tư	2016-12-26	47/2016/TT-BTTTT					l	v			
    47-2017-tt-bgtvt	Thông tư		47/2017/TT-BGTVT					l	v			
    47-2017-tt-byt	Thông tư	2017-12-22	47/2017/TT-BYT					l	v			
    47-2018-tt-bct	Thông tư	2018-11-15	47/2018/TT-BCT	Bộ Công Thương		2019-01-01		l	c			
    47-2018-tt-bldtbxh	Thông tư	2018-12-28	47/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    47-2018-tt-btc	Thông tư	2018-05-15	47/2018/TT-BTC	Bộ Tài chính	Hướng dẫn xác định giá cho thuê, giá khởi điểm để đấu giá cho thuê, chuyển nhượng có thời hạn quyền khai thác tài sản kết cấu hạ tầng giao thông và thủy lợi	2018-07-01		l	c			
    47-2018-tt-byt	Thông tư	2018-12-28	47/2018/TT-BYT	Bộ Y tế	Quy định việc áp dụng điều kiện về văn bằng, chứng chỉ, giấy chứng nhận và thực hành chuyên môn để cấp chứng chỉ hành nghề dược cổ truyền	2019-03-01		l	c			
    47-2019-qh14	Luật	2019-11-22	47/2019/QH14	Quốc hội	sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương	2020-07-01		s	kl	5/5		
    47-2020-nd-cp	Nghị định	2020-04-09	47/2020/NĐ-CP	Chính phủ	quản lý, kết nối và chia sẻ dữ liệu số của cơ quan nhà nước	2020-05-25		s	km	30/30		
    47-2021-nd-cp	Nghị định	2021-04-01	47/2021/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Doanh nghiệp	2021-04-01		s	m	9/9		
    47-2022-nd-cp	Nghị định	2022-07-19	47/2022/NĐ-CP					l	v			
    47-2023-nd-cp	Nghị định	2023-07-03	47/2023/NĐ-CP	Chính phủ		2023-09-01		l	c			
    47-2023-tt-btc	Thông tư	2023-07-11	47/2023/TT-BTC					l	v			
    47-qd-tw	Quy định	2011-11-01	47-QĐ/TW	Ban Chấp hành Trung ương	về những điều đảng viên không được làm			s	k			
    472-2000-qd-nhnn7	Quyết định	2000-11-13	472/2000/QĐ-NHNN7					l	v			
    478-ttr-snv	Tờ trình	2025-02-21	478/TTr-SNV					l	t	2/2		
    48-2005-qd-bnnptnt	Quyết định	2005-07-25	48/2005/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn	quy định Mẫu dấu kiểm soát giết mổ, tem kiểm tra vệ sinh thú y			l	t	2/2		
    48-2005-qh11	Luật		48/2005/QH11		Luật Thực hành tiết kiệm, chống lãng phí			l	l	2/2		
    48-2006-qd-bgddt	Quyết định	2006-10-25	48/2006/QĐ-BGDĐT					l	v			
    48-2006-qd-bnnptnt	Quyết định	2006-06-09	48/2006/QĐ-BNN					l	v			
    48-2007-qd-byt	Quyết định	2007-12-31	48/2007/QĐ-BYT					l	v			
    48-2008-nd-cp	Nghị định	2008-04-17	48/2008/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ			l	t	2/2		
    48-2009-nd-cp	Nghị định	2009-05-19	48/2009/NĐ-CP	Chính phủ	Quy định về các biện pháp bảo đảm bình đẳng giới	2009-07-15		l	c			
    48-2009-ttlt-btc-bnnptnt	Thông tư liên tịch	2009-03-12	48/2009/TTLT-BTC-BNN	Bộ Tài chính; Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn chế độ quản lý, sử dụng và thanh quyết toán kinh phí sự nghiệp kinh tế duy tu, bảo dưỡng đê điều	2009-04-26		l	c			
    48-2010-qh12	Luật	2010-06-17	48/2010/QH12		Luật Thuế sử dụng đất phi nông nghiệp	2012-01-01		s	l	2/2		
    48-2010-tt-byt	Thông tư	2010-12-31	48/2010/TT-BYT					l	v			
    48-2011-qd-ttg	Quyết định	2011-08-31	48/2011/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    48-2011-tt-bca	Thông tư	2011-07-06	48/2011/TT-BCA					l	v			
    48-2011-tt-bct	Thông tư	2011-12-30	48/2011/TT-BCT					l	v			
    48-2011-tt-bnnptnt	Thông tư	2011-07-05	48/2011/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật Quốc gia về khảo nghiệm giống cây trồng	2012-01-05		l	c			
    48-2011-tt-byt	Thông tư	2011-12-21	48/2011/TT-BYT					l	v			
    48-2012-nd-cp	Nghị định	2012-06-04	48/2012/NĐ-CP					l	v			
    48-2012-tt-bnnptnt	Thông tư		48/2012/TT-BNNPTNT					l	v			
    48-2012-tt-btc	Thông tư	2012-03-16	48/2012/TT-BTC					l	v			
    48-2013-nd-cp	Nghị định	2013-05-14	48/2013/NĐ-CP	Chính phủ	sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính	2013-07-01		s	km	18/18		
    48-2013-tt-bgtvt	Thông tư	2013-12-06	48/2013/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Quy chuẩn kỹ thuật quốc gia về quản lý an toàn và ngăn ngừa ô nhiễm trong khai thác tàu biển			l	c			
    48-2013-tt-bnnptnt	Thông tư	2013-11-12	48/2013/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2013-12-26		l	t	2/2		
    48-2014-qh13	Luật	2014-06-17	48/2014/QH13		Luật sửa đổi, bổ sung một số điều của Luật giao thông đường thủy nội địa	2015-01-01		s	l	37/37		
    48-2014-tt-bnnptnt	Thông tư	2014-12-16	48/2014/TT-BNNPTNT					l	v			
    48-2015-nd-cp	Nghị định	2015-05-15	48/2015/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Giáo dục nghề nghiệp			s	m	5/5		
    48-2015-qd-ttg	Quyết định	2015-10-08	48/2015/QĐ-TTg	Thủ tướng Chính phủ	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ủy ban Chứng khoán Nhà nước trực thuộc Bộ Tài chính	2015-12-01		l	c			
    48-2015-tt-bgtvt	Thông tư	2015-09-22	48/2015/TT-BGTVT	Bộ Giao thông vận tải	Quy định về đăng kiểm phương tiện thủy nội địa	2016-01-01		l	c			
    48-2015-tt-byt	Thông tư	2015-12-01	48/2015/TT-BYT	Bộ Y tế	Quy định hoạt động kiểm tra an toàn thực phẩm trong sản xuất, kinh doanh thực phẩm thuộc phạm vi quản lý của Bộ Y tế	2016-01-15		l	c			
    48-2016-tt-bldtbxh	Thông tư	2016-12-28	48/2016/TT-BLĐTBXH					l	t	2/2		
    48-2016-tt-btnmt	Thông tư	2016-12-28	48/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật cơ sở dữ liệu địa lý tỷ lệ 1:250.000	2017-02-15		l	c			
    48-2016-tt-btttt	Thông tư	2016-12-26	48/2016/TT-BTTTT					l	v			
    48-2017-tt-bgtvt	Thông tư	2017-12-13	48/2017/TT-BGTVT	Bộ Giao thông vận tải				l	t	2/2		
    48-2017-tt-btc	Thông tư	2017-05-15	48/2017/TT-BTC	Bộ Tài chính	Quy định chế độ tài chính trong hoạt động đấu giá tài sản	2017-07-01		l	c			
    48-2017-tt-btnmt	Thông tư	2017-11-20	48/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Quy chuẩn kỹ thuật quốc gia về mã luật khí tượng trên cao và ra đa thời tiết	2018-05-21		l	c			
    48-2018-tt-bgtvt	Thông tư		48/2018/TT-BGTVT					l	v			
    48-2018-tt-bldtbxh	Thông tư	2018-12-28	48/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    48-2019-nd-cp	Nghị định	2019-06-05	48/2019/NĐ-CP	Chính phủ	Quy định về quản lý hoạt động của phương tiện phục vụ vui chơi, giải trí dưới nước	2019-08-15		l	c			
    48-2019-qh14	Luật	2019-11-22	48/2019/QH14	Quốc hội	Luật Dân quân tự vệ	2020-07-01		s	lt	54/54		
    48-2019-tt-bgtvt	Thông tư	2019-12-17	48/2019/TT-BGTVT	Bộ Giao thông vận tải		2020-02-15		l	c			
    48-2019-tt-btc	Thông tư	2019-08-08	48/2019/TT-BTC	Bộ Tài chính		2019-10-10		l	t	2/2		
    48-2020-nd-cp	Nghị định	2020-04-15	48/2020/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Nghị định số 38/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ quy định chi tiết một số điều của Luật Khí tượng thủy văn	2020-06-01		l	c			
    48-2022-tt-btc	Thông tư	2022-08-03	48/2022/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác và sử dụng thông tin trong Cơ sở dữ liệu quốc gia về dân cư	2022-09-17		l	c			
    48-2023-nd-cp	Nghị định		48/2023/NĐ-CP					l	v			
    48-2023-tt-btc	Thông tư	2023-07-12	48/2023/TT-BTC	Bộ Tài chính	Hướng dân việc quản lý, sử dụng, khai thác Phần mềm Quản lý tài sản công	2023-08-27		l	c			
    48-2024-qh15	Luật	2024-11-26	48/2024/QH15	Quốc hội	Thuế giá trị gia tăng	2025-07-01		s	kl	14/14		
    48-2026-nd-cp	Nghị định	2026-01-29	48/2026/NĐ-CP					l	v			
    49-2005-qh11	Luật	2005-11-29	49/2005/QH11	Quốc hội	Luật Các công cụ chuyển nhượng	2006-07-01		s	lt	86/86		
    49-2006-qd-bnnptnt	Quyết định	2006-06-13	49/2006/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn				s	m	3/3		
    49-2008-qd-bvhttdl	Quyết định	2008-07-09	49/2008/QĐ-BVHTTDL					l	v			
    49-2010-nd-cp	Nghị định	2010-05-14	49/2010/NĐ-CP	Chính phủ				s	m	4/4		
    49-2010-qd-ttg	Quyết định	2010-07-19	49/2010/QĐ-TTg	Thủ tướng Chính phủ	về việc phê duyệt Danh mục công nghệ cao được ưu tiên đầu tư phát triển và Danh mục sản phẩm công nghệ cao được khuyến khích phát triển			s	m	4/4		
    49-2010-qh12	Luật	2010-06-17	49/2010/QH12	Quốc hội	Luật Bưu chính	2011-01-01		s	lt	57/57		
    49-2010-tt-bnnptnt	Thông tư		49/2010/TT-BNNPTNT					l	v			
    49-2010-tt-btc	Thông tư	2010-04-12	49/2010/TT-BTC					l	v			
    49-2011-tt-byt	Thông tư	2011-12-30	49/2011/TT-BYT					l	v			
    49-2012-qd-ttg	Quyết định	2012-11-08	49/2012/QĐ-TTg					l	v			
    49-2013-nd-cp	Nghị định	2013-05-14	49/2013/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Bộ luật Lao động về tiền lương			s	m	6/6		
    49-2013-tt-btc	Thông tư	2013-04-26	49/2013/TT-BTC					l	v			
    49-2014-qh13	Luật	2014-06-18	49/2014/QH13	Quốc hội	Đầu tư công	2015-01-01		s	kl	15/15		
    49-2015-nd-cp	Nghị định	2015-05-15	49/2015/NĐ-CP					l	v			
    49-2015-qd-ttg	Quyết định	2015-10-14	49/2015/QĐ-TTg	Thủ tướng Chính phủ	về một số chế độ, chính sách đối với dân công hỏa tuyến tham gia kháng chiến chống Pháp, chống Mỹ, chiến tranh bảo vệ Tổ quốc và làm nhiệm vụ quốc tế			s	m	6/6		
    49-2015-tt-bgtvt	Thông tư	2015-09-22	49/2015/TT-BGTVT	Bộ Giao thông vận tải	Quy định về tiêu chuẩn, nhiệm vụ và quyền hạn của lãnh đạo, đăng kiểm viên và nhân viên nghiệp vụ của đơn vị đăng kiểm phương tiện thủy nội địa	2016-01-01		l	c			
    49-2015-tt-btc	Thông tư	2015-04-14	49/2015/TT-BTC	Bộ Tài chính	Quy định thủ tục hải quan đối với thư, gói, kiện hàng hóa xuất khẩu, nhập khẩu gửi qua dịch vụ bưu chính của doanh nghiệp được chỉ định	2015-05-29		l	t	2/2		
    49-2015-tt-byt	Thông tư	2015-12-11	49/2015/TT-BYT	Bộ Y tế	Quy định về công bố hợp quy và công bố phù hợp quy định đối với thuốc lá	2016-01-25		l	c			
    49-2016-nd-cp	Nghị định	2016-05-27	49/2016/NĐ-CP					l	v			
    49-2016-tt-btttt	Thông tư	2016-12-26	49/2016/TT-BTTTT	Bộ Thông tin và Truyền thông	Quy định chi tiết và hướng dẫn về hồ sơ, thủ tục cấp, đổi, cấp lại và thu hồi thẻ nhà báo	2017-02-15		l	c			
    49-2016-ttlt-bqp-byt-btc	Thông tư liên tịch	2016-04-14	49/2016/TTLT-BQP-BYT-BTC			2016-06-01		l	t	2/2		
    49-2017-qd-ttg	Quyết định	2017-12-21	49/2017/QĐ-TTg	Thủ tướng Chính phủ	về việc thu dọn các công trình, thiết bị và phương tiện phục vụ hoạt động dầu khí	2018-02-18		l	t	2/2		
    49-2017-tt-bca	Thông tư	2017-10-26	49/2017/TT-BCA	Bộ Công an		2018-01-01		l	c			
    49-2017-tt-bgtvt	Thông tư	2017-12-15	49/2017/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Định mức kinh tế - kỹ thuật khảo sát đường thủy nội địa			l	c			
    49-2017-tt-bqp	Thông tư	2017-03-08	49/2017/TT-BQP	Bộ Quốc phòng	Hướng dẫn thực hiện Quyết định số 10/2016/QĐ-TTg ngày 03 tháng 3 năm 2016 của Thủ tướng Chính phủ về thực hiện thủ tục biên phòng điện tử cảng biển	2017-04-21		l	c			
    49-2017-tt-btnmt	Thông tư	2017-11-30	49/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật lập, điều chỉnh chương trình quản lý tổng hợp tài nguyên vùng bờ	2018-01-15		l	c			
    49-2018-nd-cp	Nghị định	2018-03-30	49/2018/NĐ-CP	Chính phủ	Quy định về kiểm định chất lượng giáo dục nghề nghiệp	2018-05-15		s	m	12/12		
    49-2018-qd-ttg	Quyết định	2018-12-12	49/2018/QĐ-TTg	Thủ tướng Chính phủ	Thành lập, phê duyệt Điều lệ tổ chức và hoạt động của Quỹ hỗ trợ phát triển du lịch	2019-02-01		l	c			
    49-2018-tt-bgtvt	Thông tư		49/2018/TT-BGTVT					l	v			
    49-2018-tt-nhnn	Thông tư	2018-12-31	49/2018/TT-NHNN					l	v			
    49-2019-nd-cp	Nghị định		49/2019/NĐ-CP					l	v			
    49-2019-qh14	Luật	2019-11-22	49/2019/QH14	Quốc hội	Luật Xuất cảnh, nhập cảnh của công dân Việt Nam	2020-07-01		s	lt	62/62		
    49-2019-tt-bgtvt	Thông tư	2019-12-17	49/2019/TT-BGTVT	Bộ Giao thông vận tải		2020-02-01		l	c			
    49-2019-tt-btc	Thông tư	2019-08-08	49/2019/TT-BTC					l	v			
    49-2020-nd-cp	Nghị định	2020-04-17	49/2020/NĐ-CP	Chính phủ	Quy định chi tiết thi hành Luật Thi hành án hình sự về tái hòa nhập cộng đồng	2020-06-15		l	c			
    49-2022-nd-cp	Nghị định	2022-07-29	49/2022/NĐ-CP	Chính phủ				l	t	2/2		
    49-2024-tt-bgtvt	Thông tư	2024-11-15	49/2024/TT-BGTVT					l	v			
    49-2025-tt-bct	Thông tư	2025-09-09	49/2025/TT-BCT	Bộ Công Thương		2026-05-01		l	c			
    49-ct-tw	Chỉ thị	2015-10-20	49-CT/TW	Ban Bí thư	về tăng cường và đổi mới công tác dân vận của Đảng ở vùng đồng bào dân tộc thiểu số			s	k			
    49-ct-tw	Chỉ thị	2025-06-28	49-CT/TW	Ban Bí thư	về công tác phi chính phủ nước ngoài giai đoạn 2026 - 2030			s	k	5/5		
    494-qd-ttg	Quyết định	2002-06-24	494/QĐ-TTg	Thủ tướng Chính phủ				s	m	3/3		
    494-ubtvqh13	Nghị quyết	2012-05-18	494/NQ-UBTVQH13	Ủy ban Thường vụ Quốc hội				l	t	2/2		
    50-2003-qd-bvhtt	Quyết định	2003-08-22	50/2003/QĐ-BVHTT	Bộ Văn hóa - Thông tin	về việc quy định mức kinh phí mua sách lý luận, chính trị của hệ thống thư viện	2003-09-16		l	c			
    50-2005-qh11	Luật	2005-11-29	50/2005/QH11		Luật Sở hữu trí tuệ	2006-07-01		s	l	31/31		
    50-2007-qd-bgddt	Quyết định	2007-08-29	50/2007/QĐ-BGDĐT	Bộ Giáo dục và Đào tạo		2007-10-10		l	c			
    50-2007-qd-ttg	Quyết định	2007-04-12	50/2007/QĐ-TTg	Thủ tướng Chính phủ	về việc kiện toàn Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma tuý, mại dâm	2007-05-16		l	c			
    50-2008-nd-cp	Nghị định	2008-04-21	50/2008/NĐ-CP	Chính phủ	về quản lý, bảo vệ an ninh, trật tự tại cửa khẩu cảng biển			s	m	6/6		
    50-2008-qd-bnnptnt	Quyết định	2008-04-02	50/2008/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Danh mục bổ sung giống cây trồng được phép sản xuất kinh doanh	2008-04-24		l	c			
    50-2008-qd-btttt	Quyết định	2008-11-12	50/2008/QĐ-BTTTT					l	v			
    50-2010-qh12	Luật	2010-06-17	50/2010/QH12	Quốc hội	Luật Sử dụng năng lượng tiết kiệm và hiệu quả	2011-01-01		s	lm	56/56		
    50-2011-tt-bca	Thông tư	2011-07-11	50/2011/TT-BCA					l	v			
    50-2011-tt-bnnptnt	Thông tư	2011-07-15	50/2011/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2011-08-29		l	c			
    50-2012-tt-bct	Thông tư	2012-12-28	50/2012/TT-BCT	Bộ Công Thương	Ban hành Quy chuẩn kỹ thuật quốc gia về mức rủi ro chấp nhận được trong đánh giá định lượng rủi ro cho các hoạt động dầu khí, xăng dầu, hóa chất và nhiệt điện			l	c			
    50-2014-nd-cp	Nghị định	2014-05-20	50/2014/NĐ-CP	Chính phủ	Về quản lý dự trữ ngoại hối nhà nước	2014-07-15		l	c			
    50-2014-qh13	Luật	2014-06-18	50/2014/QH13	Quốc hội	Xây dựng	2015-01-01		s	klm	34/34		
    50-2014-tt-bct	Thông tư	2014-12-15	50/2014/TT-BCT	Bộ Công Thương	Quy định về quản lý nhiệm vụ khoa học và công nghệ của Bộ Công Thương	2015-01-28		l	t	2/2		
    50-2014-tt-bgtvt	Thông tư	2014-10-17	50/2014/TT-BGTVT	Bộ Giao thông vận tải	Quy định về quản lý cảng, bến thủy nội địa	2015-01-01		l	c			
    50-2014-tt-byt	Thông tư	2014-12-26	50/2014/TT-BYT	Bộ Y tế	quy định việc phân loại phẫu thuật, thủ thuật và định mức nhân lực trong từng ca phẫu thuật, thủ thuật			s	m	3/3		
    50-2015-nd-cp	Nghị định	2015-05-18	50/2015/NĐ-CP	Chính phủ	về việc thành lập Viện Khoa học và Công nghệ Việt Nam - Hàn Quốc	2015-07-15		l	c			
    50-2016-tt-bgtvt	Thông tư	2016-12-30	50/2016/TT-BGTVT	Bộ Giao thông vận tải	Quy định thủ tục cấp Giấy phép vận tải biển nội địa cho tàu biển nước ngoài	2017-07-01		l	c			
    50-2016-tt-byt	Thông tư	2016-12-30	50/2016/TT-BYT	Bộ Y tế	Quy định giới hạn tối đa dư lượng thuốc bảo vệ thực vật trong thực phẩm	2017-07-01		l	c			
    50-2017-tt-bgtvt	Thông tư	2017-12-29	50/2017/TT-BGTVT	Bộ Giao thông vận tải	Quy định về việc xác định và xử lý vị trí nguy hiểm trên đường thủy nội địa	2018-02-15		l	c			
    50-2017-tt-bqp	Thông tư	2017-03-08	50/2017/TT-BQP	Bộ Quốc phòng	Quy định chức năng, nhiệm vụ, quyền hạn, mối quan hệ công tác của Cục Thi hành án Bộ Quốc phòng và Phòng Thi hành án cấp quân khu	2017-04-25		l	c			
    50-2017-tt-btc	Thông tư		50/2017/TT-BTC					l	v			
    50-2017-tt-byt	Thông tư	2017-12-29	50/2017/TT-BYT	Bộ Y tế				s	m	3/3		
    50-2018-qd-ttg	Quyết định	2018-12-13	50/2018/QĐ-TTg	Thủ tướng Chính phủ	Quy định đối tượng thủy sản nuôi chủ lực	2019-01-30		l	c			
    50-2018-tt-bldtbxh	Thông tư	2018-12-28	50/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    50-2018-tt-btc	Thông tư	2018-05-23	50/2018/TT-BTC	Bộ Tài chính		2018-06-05		s	m	3/3		
    50-2019-qh14	Luật	2019-11-25	50/2019/QH14		Luật sửa đổi, bổ sung một số điều của Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ	2020-01-10		s	l	3/3		
    50-2020-nd-cp	Nghị định	2020-04-20	50/2020/NĐ-CP	Chính phủ	Quy định về tiếp nhận, quản lý và sử dụng viện trợ quốc tế khẩn cấp để cứu trợ và khắc phục hậu quả thiên tai	2020-06-15		s	m	3/3		
    50-2021-nd-cp	Nghị định	2021-04-01	50/2021/NĐ-CP					l	v			
    50-2022-ndcp	Nghị định	2022-08-02	50/2022/NĐ_CP	Chính phủ	quy định về tuổi nghỉ hưu ở tuổi cao hơn đối với viên chức trong đơn vị sự nghiệp công lập	2022-08-15		l	c			
    50-2024-nd-cp	Nghị định	2024-05-10	50/2024/NĐ-CP					l	v			
    50-2024-qh15	Luật	2024-11-27	50/2024/QH15	Quốc hội	Công đoàn	2025-07-01		s	k			
    50-2024-tt-bgtvt	Thông tư	2024-11-15	50/2024/TT-BGTVT					l	v			
    50-2025-nd-cp	Nghị định	2025-02-28	50/2025/NĐ-CP					l	v			
    50-2026-nd-cp	Nghị định	2026-01-31	50/2026/NĐ-CP	Chính phủ				s	m	3/3		
    50-2026-tt-btc	Thông tư	2026-05-13	50/2026/TT-BTC	Bộ Tài chính	Sửa đổi, bổ sung một số điều của Thông tư số 18/2026/TT-BTC ngày 05 tháng 3 năm 2026 của Bộ trưởng Bộ Tài chính quy định về hồ sơ, thủ tục quản lý thuế đối với hộ kinh doanh, cá nhân kinh doanh	2026-05-13		s	mg	5/5		
    50-cp	Nghị định	1995-07-26	50/CP	Chính phủ				l	t	2/2		
    507-qd-ubnd	Quyết định	2022-02-22	507/QĐ-UBND					l	t	2/2		
    51-2001-qh10	Nghị quyết	2001-12-25	51/2001/QH10	Quốc hội	về việc sửa đổi, bổ sung một số điều của Hiến pháp năm 1992			s	km	34/34		
    51-2005-nd-cp	Nghị định	2005-04-11	51/2005/NĐ-CP	Chính phủ	Về nguồn tài chính và quản lý, sử dụng nguồn tài chính cho quản lý, bảo trì đường thuỷ nội địa	2005-05-03		l	c			
    51-2005-qh11	Luật	2005-11-29	51/2005/QH11	Quốc hội	Giao dịch điện tử	2006-03-01		s	kl	12/12		
    51-2010-nd-cp	Nghị định	2010-05-14	51/2010/NĐ-CP	Chính phủ	quy định về hóa đơn bán hàng hóa, cung ứng dịch vụ			s	m	12/12		
    51-2010-qh12	Luật	2010-06-17	51/2010/QH12	Quốc hội	Luật Người khuyết tật	2011-01-01		s	lt	55/55		
    51-2011-qd-ttg	Quyết định	2011-09-12	51/2011/QĐ-TTg					l	v			
    51-2011-tt-bnnptnt	Thông tư	2011-07-27	51/2011/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2011-09-10		l	c			
    51-2013-qd-ttg	Quyết định	2013-08-16	51/2013/QĐ-TTg					l	v			
    51-2013-tt-btnmt	Thông tư	2013-12-27	51/2013/TT-BTNMT	Bộ Tài nguyên và Môi trường	Ban hành Định mức kinh tế - kỹ thuật công tác điều tra lũ	2014-02-15		l	c			
    51-2014-nd-cp	Nghị định	2014-05-21	51/2014/NĐ-CP	Chính phủ	Quy định việc giao các khu vực biển nhất định cho tổ chức, cá nhân khai thác, sử dụng tài nguyên biển	2014-07-15		s	m	5/5		
    51-2014-qh13	Luật	2014-06-19	51/2014/QH13	Quốc hội	Luật Phá sản	2015-01-01		s	lt	143/143		
    51-2014-tt-bnnptnt	Thông tư	2014-12-27	51/2014/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định điều kiện bảo đảm an toàn thực phẩm và phương thức quản lý đối với các cơ sở sản xuất ban đầu nhỏ lẻ	2015-02-10		l	c			
    51-2014-tt-byt	Thông tư	2014-12-29	51/2014/TT-BYT	Bộ Y tế	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức năng của Trung tâm y tế dự phòng tỉnh, thành phố trực thuộc Trung ương	2015-03-01		l	t	2/2		
    51-2015-qd-ttg	Quyết định	2015-10-14	51/2015/QĐ-TTg	Thủ tướng Chính phủ	Về quy định tổ chức tìm kiếm, cứu nạn giao thông đường thủy nội địa	2015-12-01		l	t	2/2		
    51-2015-tt-bnnptnt	Thông tư	2015-12-30	51/2015/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về yêu cầu kỹ thuật và kiểm tra an toàn kỹ thuật máy thủy đã qua sử dụng lắp đặt trên tàu cá	2016-02-15		l	c			
    51-2015-tt-btc	Thông tư	2015-04-17	51/2015/TT-BTC	Bộ Tài chính	Hướng dẫn về xử lý tài chính khi sắp xếp, đổi mới và phát triển, nâng cao hiệu quả hoạt động của công ty nông, lâm nghiệp	2015-06-02		l	c			
    51-2016-nd-cp	Nghị định	2016-06-13	51/2016/NĐ-CP	Chính phủ	quy định quản lý lao động, tiền lương và tiền thưởng đối với người lao động làm việc trong công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ			s	m	48/48		
    51-2016-qd-ttg	Quyết định	2016-11-29	51/2016/QĐ-TTg	Thủ tướng Chính phủ	Về một số cơ chế tài chính đặc thù đối với Cục Hàng không Việt Nam	2017-01-15		l	t	2/2		
    51-2017-tt-bgtvt	Thông tư	2017-12-29	51/2017/TT-BGTVT	Bộ Giao thông vận tải	Quy định về đăng kiểm viên và nhân viên nghiệp vụ đăng kiểm tàu biển	2018-03-01		l	c			
    51-2017-tt-btc	Thông tư	2017-05-19	51/2017/TT-BTC					l	v			
    51-2018-nd-cp	Nghị định		51/2018/NĐ-CP					l	v			
    51-2018-tt-bldtbxh	Thông tư	2018-12-28	51/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    51-2019-qh14	Luật	2019-11-25	51/2019/QH14		Luật sửa đổi, bổ sung một số điều của Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam	2020-07-01		s	l	6/6		
    51-2019-tt-bgtvt	Thông tư	2019-12-18	51/2019/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Định mức kinh tế - kỹ thuật vận hành, khai thác và bảo dưỡng hệ thống thông tin duyên hải để cung ứng dịch vụ thông tin duyên hải			l	c			
    51-2021-tt-btc	Thông tư	2021-06-30	51/2021/TT-BTC	Bộ Tài chính	Hướng dẫn nghĩa vụ của tổ chức, cá nhân trong hoạt động đầu tư nước ngoài trên thị trường chứng khoán Việt Nam	2021-08-16		s	m	3/3		
    51-2022-nd-cp	Nghị định	2022-08-08	51/2022/NĐ-CP					l	v			
    51-2023-tt-btc	Thông tư	2023-07-17	51/2023/TT-BTC	Bộ Tài chính	Hướng dẫn xây dựng dự toán ngân sách nhà nước năm 2024, kế hoạch tài chính - ngân sách nhà nước 03 năm 2024 - 2026	2023-08-31		l	c			
    51-2024-nd-cp	Nghị định		51/2024/NĐ-CP	Chính phủ		2024-05-15		l	c			
    51-2024-qh15	Luật	2024-11-27	51/2024/QH15	Quốc hội	sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế	2025-07-01		s	klm	206/206		
    51-2025-nd-cp	Nghị định	2025-03-01	51/2025/NĐ-CP		Sửa đổi, bổ sung một số điều của Nghị định số 10/2022/NĐ-CP ngày 15 tháng 01 năm 2022 của Chính phủ quy định về lệ phí trước bạ	2025-03-01		l	g			
    514-ttr-snv	Tờ trình	2025-02-24	514/TTr-SNV					l	t	2/2		
    517-qd-btc	Quyết định	2026-03-20	517/QĐ-BTC	Bộ Tài chính				s	m	4/4		
    517-ttr-snv	Tờ trình	2025-02-28	517/TTr-SNV					l	t	2/2		
    518-ttr-snv	Tờ trình	2025-02-28	518/TTr-SNV					l	t	2/2		
    519-snv-tccc	Tờ trình	2025-02-24	519/SNV-TCCC	Sở Nội vụ				s	m	5/5		
    52-2008-nd-cp	Nghị định	2008-04-22	52/2008/NĐ-CP					l	v			
    52-2008-qd-bgddt	Quyết định	2008-09-18	52/2008/QĐ-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Chương trình các môn lý luận chính trị trình độ đại học, cao đẳng dùng cho sinh viên khối không chuyên ngành Mác-Lênin, tư tưởng Hồ Chí Minh	2008-10-27		l	c			
    52-2009-nd-cp	Nghị định	2009-06-03	52/2009/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Quản lý sử dụng tài sản nhà nước			s	m	6/6		
    52-2010-qd-ttg	Quyết định	2010-08-18	52/2010/QĐ-TTg					l	v			
    52-2010-qh12	Luật	2010-06-17	52/2010/QH12		Luật Nuôi con nuôi	2011-01-01		s	l	2/2		
    52-2010-tt-bca	Thông tư	2010-11-30	52/2010/TT-BCA					l	v			
    52-2013-nd-cp	Nghị định	2013-05-16	52/2013/NĐ-CP					l	v			
    52-2014-qh13	Luật	2014-06-19	52/2014/QH13	Quốc hội	Hôn nhân và gia đình	2015-01-01		s	klt	149/149		
    52-2015-qd-ttg	Quyết định	2015-10-20	52/2015/QĐ-TTg	Thủ tướng Chính phủ				s	m	3/3		
    52-2015-tt-btc	Thông tư	2015-04-17	52/2015/TT-BTC	Bộ Tài chính	Hướng dẫn một số chính sách tài chính đặc thù đối với công ty nông, lâm nghiệp sau khi hoàn thành sắp xếp, đổi mới	2015-06-02		l	c			
    52-2015-tt-byt	Thông tư	2015-12-21	52/2015/TT-BYT	Bộ Y tế		2016-02-23		l	c			
    52-2015-ttlt-btnmt-bnv	Thông tư liên tịch	2015-12-08	52/2015/TTLT-BTNMT-BNV	Bộ Tài nguyên và Môi trường; Bộ Nội vụ	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành địa chính	2016-02-01		l	c			
    52-2016-nd-cp	Nghị định	2016-06-13	52/2016/NĐ-CP	Chính phủ	Quy định tiền lương, thù lao, tiền thưởng đối với người quản lý công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ	2016-08-01		s	m	50/50		
    52-2016-tt-btnmt	Thông tư	2016-12-30	52/2016/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định quy trình công nghệ và Định mức kinh tế - kỹ thuật thu nhận và xử lý thu nhận và xử lý ảnh VNREDSat-1	2017-02-16		l	c			
    52-2016-tt-byt	Thông tư	2016-12-30	52/2016/TT-BYT					l	v			
    52-2017-tt-bgtvt	Thông tư	2017-12-29	52/2017/TT-BGTVT	Bộ Giao thông vận tải	Quy định về bảo trì công trình hàng hải	2018-03-01		l	c			
    52-2017-tt-btc	Thông tư		52/2017/TT-BTC					l	v			
    52-2017-tt-byt	Thông tư	2017-12-29	52/2017/TT-BYT	Bộ Y tế	Ban hành Thông tư quy định về đơn thuốc và việc kê đơn thuốc hóa dược, sinh phẩm trong điều trị ngoại trú	2018-03-01		s	m	3/3		
    52-2018-nd-cp	Nghị định	2018-04-12	52/2018/NĐ-CP	Chính phủ	Về phát triển ngành nghề nông thôn	2018-06-01		l	t	2/2		
    52-2018-tt-bct	Thông tư	2018-12-25	52/2018/TT-BCT	Bộ Công Thương	Quy định định mức tiêu hao năng lượng trong ngành công nghiệp chế biến thủy sản, áp dụng cho quá trình chế biến công nghiệp của các nhóm sản phẩm cá da trơn và tôm	2019-02-18		l	c			
    52-2018-tt-bldtbxh	Thông tư	2018-12-28	52/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    52-2019-qh14	Luật	2019-11-25	52/2019/QH14	Quốc hội	sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức	2020-07-01		s	kl	16/16		
    52-2019-tt-bgtvt	Thông tư		52/2019/TT-BGTVT					l	v			
    52-2020-tt-btc	Thông tư	2020-06-10	52/2020/TT-BTC	Bộ Tài chính	Hướng dẫn một số biện pháp thực hiện Thống kê nhà nước về hải quan đối với hàng hóa xuất khẩu, nhập khẩu	2020-08-01		l	c			
    52-2022-tt-btc	Thông tư		52/2022/TT-BTC					l	v			
    52-2023-tt-bgtvt	Thông tư		52/2023/TT-BGTVT					l	v			
    52-2023-tt-btc	Thông tư	2023-08-08	52/2023/TT-BTC	Bộ Tài chính		2023-09-23		l	t	2/2		
    52-2024-nd-cp	Nghị định	2024-05-15	52/2024/NĐ-CP	Chính phủ	quy định về thanh toán không dung tiền mặt	2027-07-01		l	t	2/2		
    52-2025-tt-bct	Thông tư	2025-11-14	52/2025/TT-BCT	Bộ Công Thương	quy định danh mục phương tiện, thiết bị phải dán nhãn năng lượng thuộc phạm vi quản lý và lộ trình thực hiện của Bộ Công Thương	2026-01-01		l	c			
    52-2025-tt-btc	Thông tư	2025-06-24	52/2025/TT-BTC					l	v			
    52-2026-tt-btc	Thông tư	2026-05-14	52/2026/TT-BTC		Hướng dẫn nội dung tiêu chí thuộc Bộ tiêu chí quốc gia về xã nông thôn mới và điều kiện quy định tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2026 - 2030 thuộc lĩnh vực quản lý nhà nước của Bộ Tài chính	2026-06-27		l	g			
    52-ct-tw	Chỉ thị	2025-10-03	52-CT/TW	Ban Bí thư	về thực hiện bảo hiểm y tế toàn dân trong giai đoạn mới			s	km	12/12		
    52-nq-tw	Nghị quyết	2019-09-27	52-NQ/TW	Bộ Chính trị	về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư			s	k			
    522b-ubtvqh13	Nghị quyết	2012-08-16	522b/NQ-UBTVQH13	Ủy ban Thường vụ Quốc hội	về trang phục đối với cán bộ, công chức, viên chức ngành Kiểm sát và giấy chứng minh Kiểm sát viên ban hành ngày 14/07/2015	2012-08-16		s	m	5/5		
    524-2012-ubtvqh13	Nghị quyết	2012-09-20	524/2012/UBTVQH13	Ủy ban Thường vụ Quốc hội	Về một số chế độ chi tiêu bảo đảm hoạt động của Quốc hội	2013-01-01		l	c			
    5252-ttr-stc	Tờ trình	2024-08-29	5252/TTr-STC					l	t	2/2		
    527-ttr-snv	Tờ trình	2025-02-28	527/TTr-SNV					l	t	2/2		
    528-ttr-snv	Tờ trình	2025-02-28	528/TTr-SNV					l	t	2/2		
    529-ttr-snv	Tờ trình	2025-02-28	529/TTr-SNV					l	t	2/2		
    53-2004-qd-ttg	Quyết định	2004-04-05	53/2004/QĐ-TTg	Thủ tướng Chính phủ	Về một số chính sách khuyến khích đầu tư tại Khu công nghệ cao	2004-05-01		l	c			
    53-2005-qh11	Luật		53/2005/QH11		Luật Thanh niên			l	l	2/2		
    53-2006-qd-bgtvt	Quyết định	2006-12-29	53/2006/QĐ-BGTVT					l	v			
    53-2009-tt-bca	Thông tư	2009-09-30	53/2009/TT-BCA					l	v			
    53-2009-tt-bnnptnt	Thông tư	2009-08-21	53/2009/TT-BNN					l	v			
    53-2010-nd-cp	Nghị định	2010-05-19	53/2010/NĐ-CP					l	v			
    53-2010-qd-ttg	Quyết định	2010-08-20	53/2010/QĐ-TTg	Thủ tướng Chính phủ				s	m	11/11		
    53-2010-qh12	Luật		53/2010/QH12		Luật Thi hành án hình sự			l	l	14/14		
    53-2010-tt-bnnptnt	Thông tư	2010-09-10	53/2010/TT-BNNPTNT					l	v			
    53-2010-tt-btc	Thông tư	2010-04-14	53/2010/TT-BTC	Bộ Tài chính	Quy định về chế độ tài chính để thực hiện phòng, trừ bệnh vàng lùn, lùn xoắn lá và bệnh lùn sọc đen hại lúa			l	c			
    53-2011-ttlt-bgddt-bldtbxh-bqp-btc	Thông tư liên tịch	2011-11-15	53/2011/TTLT-BGDĐT-BLĐTBXH-BQP-BTC					l	v			
    53-2012-nd-cp	Nghị định	2012-06-20	53/2012/NĐ-CP	Chính phủ				l	t	2/2		
    53-2013-nd-cp	Nghị định	2013-05-18	53/2013/NĐ-CP	Chính phủ	về thành lập, tổ chức và hoạt động của Công ty Quản lý tài sản của các tổ chức tín dụng Việt Nam			s	m	5/5		
    53-2013-qd-ttg	Quyết định	2013-09-13	53/2013/QĐ-TTg	Thủ tướng Chính phủ	về việc tạm nhập khẩu, tái xuất khẩu, tiêu hủy, chuyển nhượng đối với xe ô tô, xe hai bánh gắn máy của đối tượng được hưởng quyền ưu đãi, miễn trừ tại Việt Nam	2013-11-01		s	m	5/5		
    53-2014-qh13	Luật	2014-06-20	53/2014/QH13		Luật Công chứng	2015-01-01		s	l	3/3		
    53-2014-tt-bnnptnt	Thông tư		53/2014/TT-BNNPTNT					l	v			
    53-2014-tt-btc	Thông tư	2014-04-24	53/2014/TT-BTC	Bộ Tài chính	Về Quy chuẩn kỹ thuật quốc gia đối với thóc dự trữ quốc gia			l	c			
    53-2014-tt-byt	Thông tư	2014-12-29	53/2014/TT-BYT	Bộ Y tế	Quy định điều kiện hoạt động y tế trên môi trường mạng	2015-03-01		l	c			
    53-2015-qd-ttg	Quyết định	2015-10-20	53/2015/QĐ-TTg	Thủ tướng Chính phủ	Về chính sách nội trú đối với học sinh, sinh viên học cao đẳng, trung cấp			s	m	19/19		
    53-2015-tt-bldtbxh	Thông tư	2015-12-11	53/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn về quy trình tiếp công dân và xử lý đơn thuộc lĩnh vực quản lý nhà nước của ngành Lao động - Thương binh và Xã hội	2016-01-26		l	t	2/2		
    53-2015-tt-byt	Thông tư	2015-12-28	53/2015/TT-BYT	Bộ Y tế	Quy định điều kiện cơ sở vật chất, trang thiết bị, phương tiện giám định cho tổ chức giám định tư pháp công lập trong lĩnh vực pháp y, pháp y tâm thần			l	c			
    53-2015-ttlt-btnmt-bnv	Thông tư liên tịch	2015-12-08	53/2015/TTLT-BTNMT-BNV	Bộ Tài nguyên và Môi trường; Bộ Nội vụ	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành điều tra tài nguyên môi trường	2016-02-01		l	c			
    53-2016-tt-bca	Thông tư	2016-12-28	53/2016/TT-BCA	Bộ Công an	Thông tư quy định cách thức thực hiện khai báo, tiếp nhận thông tin tạm trú của người nước ngoài tại Việt Nam	2017-02-15		l	c			
    53-2016-tt-bldtbxh	Thông tư	2016-12-28	53/2016/TT-BLĐTBXH					l	v			
    53-2018-nd-cp	Nghị định		53/2018/NĐ-CP	Chính phủ		2018-04-16		l	c			
    53-2018-tt-bgtvt	Thông tư	2018-10-28	53/2018/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Quy chuẩn kỹ thuật quốc gia về hệ thống xử lý nước thải trên tàu			l	c			
    53-2018-tt-nhnn	Thông tư		53/2018/TT-NHNN					l	v			
    53-2019-qh14	Luật	2019-11-26	53/2019/QH14	Quốc hội	Luật Lực lượng dự bị động viên	2020-07-01		s	lt	44/44		
    53-2021-nd-cp	Nghị định	2021-05-21	53/2021/NĐ-CP	Chính phủ				l	t	2/2		
    53-2022-tt-btc	Thông tư	2022-08-12	53/2022/TT-BTC	Bộ Tài chính				l	t	2/2		
    53-2024-nd-cp	Nghị định		53/2024/NĐ-CP					l	v			
    53-2024-tt-bgtvt	Thông tư	2024-11-15	53/2024/TT-BGTVT	Bộ Giao thông vận tải	quy định về phân loại phương tiện giao thông đường bộ và dấu hiệu nhận biết xe cơ giới sử dụng năng lượng sạch, năng lượng xanh, thân thiện môi trường			s	m	11/11		
    53-2025-tt-bct	Thông tư	2025-11-14	53/2025/TT-BCT	Bộ Công Thương	Quy định về đào tạo, cấp chứng chỉ quản lý năng lượng và kiểm toán viên năng lượng	2026-01-01		l	c			
    54-2000-nd-cp	Nghị định	2000-10-03	54/2000/NĐ-CP	Chính phủ				l	t	2/2		
    54-2005-qh11	Luật	2005-11-29	54/2005/QH11		Luật Công an nhân dân			l	l	2/2		
    54-2006-nd-cp	Nghị định	2006-05-26	54/2006/NĐ-CP	Chính phủ	hướng dẫn thi hành một số điều của Pháp lệnh ưu đãi người có công với cách mạng			s	m	5/5		
    54-2006-tt-btc	Thông tư	2006-06-19	54/2006/TT-BTC	Bộ Tài chính	hướng dẫn thực hiện quy chế công khai hỗ trợ trực tiếp của ngân sách đối với các cá nhân, dân cư			l	t	2/2		
    54-2008-nd-cp	Nghị định	2008-04-24	54/2008/NĐ-CP					l	v			
    54-2008-qd-btttt	Quyết định	2008-12-12	54/2008/QĐ-BTTTT					l	v			
    54-2009-tt-bca	Thông tư	2009-10-02	54/2009/TT-BCA					l	v			
    54-2010-nd-cp	Nghị định	2010-05-21	54/2010/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Điện ảnh số 62/2006/QH11 và Luật sửa đổi, bổ sung một số điều của Luật Điện ảnh số 31/2009/QH12			l	t	2/2		
    54-2010-qh12	Luật	2010-06-17	54/2010/QH12		Luật Trọng tài thương mại	2011-01-01		s	l	2/2		
    54-2010-tt-bnnptnt	Thông tư	2010-09-15	54/2010/TT-BNNPTNT					l	v			
    54-2011-tt-bgddt	Thông tư	2011-11-15	54/2011/TT-BGDĐT	Bộ Giáo dục và Đào tạo	ban hành Điều lệ trường trung cấp chuyên nghiệp			l	t	2/2		
    54-2012-tt-bnnptnt	Thông tư	2012-10-30	54/2012/TT-BNNPTNT					l	v			
    54-2013-qh13	Luật		54/2013/QH13		Luật Hải quan			l	l	2/2		
    54-2013-tt-bgtvt	Thông tư	2013-12-16	54/2013/TT-BGTVT	Bộ Giao thông vận tải	Quy định về sỹ quan kiểm tra tàu biển	2014-02-10		l	c			
    54-2013-tt-bnnptnt	Thông tư	2013-12-17	54/2013/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn phân cấp đê và quy định tải trọng cho phép đối với xe cơ giới đi trên đê	2014-02-07		l	c			
    54-2013-tt-btc	Thông tư	2013-05-04	54/2013/TT-BTC					l	v			
    54-2014-qh13	Luật	2014-06-23	54/2014/QH13		Luật Hải quan	2015-01-01		s	lm	179/179		
    54-2014-tt-bnnptnt	Thông tư	2014-12-30	54/2014/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định về công nhận các tiêu chuẩn thực hành nông nghiệp tốt khác cho áp dụng để được hưởng chính sách hỗ trợ trong nông nghiệp, lâm nghiệp và thủy sản	2015-02-12		l	c			
    54-2015-qd-ttg	Quyết định	2015-10-29	54/2015/QĐ-TTg					l	v			
    54-2015-tt-bldtbxh	Thông tư	2015-12-16	54/2015/TT-BLĐTBXH					l	v			
    54-2015-tt-byt	Thông tư	2015-12-28	54/2015/TT-BYT	Bộ Y tế	Hướng dẫn chế độ thông tin báo cáo và khai báo bệnh, dịch bệnh truyền nhiễm	2016-07-01		l	t	2/2		
    54-2015-ttlt-btnmt-bnv	Thông tư liên tịch	2015-12-08	54/2015/TTLT-BTNMT-BNV	Bộ Tài nguyên và Môi trường; Bộ Nội vụ	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành dự báo khí tượng thủy văn	2016-02-01		l	c			
    54-2016-nd-cp	Nghị định	2016-06-14	54/2016/NĐ-CP	Chính phủ	Quy định cơ chế tự chủ của tổ chức khoa học và công nghệ công lập	2016-08-01		s	m	8/8		
    54-2016-tt-bca	Thông tư	2016-12-28	54/2016/TT-BCA					l	v			
    54-2016-tt-bldtbxh	Thông tư	2016-12-28	54/2016/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội		2017-06-01		s	m	5/5		
    54-2017-nd-cp	Nghị định	2017-05-08	54/2017/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật dược	2017-07-01		s	m	20/21		
    54-2018-tt-bldtbxh	Thông tư	2018-12-28	54/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    54-2019-qh14	Luật	2019-11-26	54/2019/QH14	Quốc hội	Chứng khoán	2021-01-01		s	klm	297/297		
    54-2019-tt-btc	Thông tư	2019-08-21	54/2019/TT-BTC					l	v			
    54-2020-tt-bct	Thông tư	2020-12-31	54/2020/TT-BCT	Bộ Công Thương				l	c			
    54-2021-tt-bca	Thông tư	2021-05-15	54/2021/TT-BCA	Bộ Công an	Quy định về công tác điều ước quốc tế và công tác thỏa thuận quốc tế trong Công an nhân dân	2021-07-01		l	t	2/2		
    54-2022-nd-cp	Nghị định	2022-08-22	54/2022/NĐ-CP					l	v			
    54-2022-qh15	Nghị quyết	2022-06-16	54/2022/QH15	Quốc hội	Thí điểm mô hình tổ chức hoạt động lao động, hướng nghiệp, dạy nghề cho phạm nhân ngoài trại giam	2022-09-01		s	m	5/5		
    54-2024-nd-cp	Nghị định		54/2024/NĐ-CP					l	v			
    54-2024-qh15	Luật		54/2024/QH15		Luật Địa chất và khoáng sản			l	l	11/11		
    548-ttr-stp	Tờ trình	2025-02-26	548/TTr-STP					l	t	2/2		
    55-1998-ubtvqh10	Nghị quyết	1998-08-30	55/1998/NQ-UBTVQH10	Ủy ban Thường vụ Quốc hội	về việc ban hành quy chế thực hiện dân chủ trong hoạt động của cơ quan			l	t	2/2		
    55-2005-qh11	Luật	2005-11-29	55/2005/QH11	Quốc hội	Phòng, chống tham nhũng	2006-06-01		s	kl	2/2		
    55-2005-ttlt-bnv-vpcp	Thông tư liên tịch	2005-05-06	55/2005/TTLT-BNV-VPCP	Bộ Nội vụ; Văn phòng Chính phủ	hướng dẫn về thể thức và kỹ thuật trình bày văn bản			s	k			
    55-2006-nd-cp	Nghị định	2006-05-31	55/2006/NĐ-CP					l	v			
    55-2009-tt-bca	Thông tư	2009-10-02	55/2009/TT-BCA					l	v			
    55-2009-tt-bnnptnt	Thông tư	2009-08-28	55/2009/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy chuẩn kỹ thuật quốc gia về Bảo vệ và Kiểm dịch thực vật			l	c			
    55-2010-qd-ttg	Quyết định	2010-09-10	55/2010/QĐ-TTg	Thủ tướng Chính phủ		2010-10-26		l	c			
    55-2010-qh12	Luật	2010-06-17	55/2010/QH12	Quốc hội	Luật An toàn thực phẩm	2011-07-01		s	lt	32/32		
    55-2010-qh12	Nghị quyết	2010-11-24	55/2010/QH12	Quốc hội	An toàn thực phẩm			s	m	6/6		
    55-2010-tt-bnnptnt	Thông tư	2010-09-28	55/2010/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2010-11-12		l	c			
    55-2011-nd-cp	Nghị định	2011-07-04	55/2011/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và tổ chức bộ máy của tổ chức pháp chế			s	m	3/3		
    55-2012-nd-cp	Nghị định	2012-06-28	55/2012/NĐ-CP	Chính phủ	quy định về thành lập, tổ chức lại, giải thể đơn vị sự nghiệp công lập			s	m	5/5		
    55-2012-tt-bgtvt	Thông tư	2012-12-26	55/2012/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Quy chuẩn kỹ thuật quốc gia về phân cấp và giám sát kỹ thuật giàn di động và cố định trên biển			l	c			
    55-2014-qh13	Luật	2014-06-23	55/2014/QH13	Quốc hội	Bảo vệ môi trường	2015-01-01		s	kl	28/28		
    55-2014-tt-bgtvt	Thông tư	2014-10-20	55/2014/TT-BGTVT					l	v			
    55-2014-tt-btnmt	Thông tư	2014-09-12	55/2014/TT-BTNMT					l	v			
    55-2015-nd-cp	Nghị định	2015-06-09	55/2015/NĐ-CP	Chính phủ				l	t	2/2		
    55-2015-tt-bldtbxh	Thông tư	2015-12-16	55/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				l	t	2/2		
    55-2015-ttlt-btc-bkhcn	Thông tư liên tịch	2015-04-22	55/2015/TTLT-BTC-BKHCN		hướng dẫn định mức xây dựng, phân bổ dự toán và quyết toán kinh phí đối với nhiệm vụ khoa học và công nghệ có sử dụng ngân sách nhà nước			s	m	11/12		
    55-2015-ttlt-btnmt-bnv	Thông tư liên tịch	2015-12-08	55/2015/TTLT-BTNMT-BNV	Bộ Tài nguyên và Môi trường; Bộ Nội vụ	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành kiểm soát khí tượng thủy văn	2016-02-01		l	c			
    55-2016-nd-cp	Nghị định	2016-06-15	55/2016/NĐ-CP	Chính phủ				l	t	2/2		
    55-2016-qd-ttg	Quyết định	2016-12-26	55/2016/QĐ-TTg	Thủ tướng Chính phủ	Về Mạng bưu chính phục vụ cơ quan Đảng, Nhà nước	2017-02-25		l	t	2/2		
    55-2017-tt-byt	Thông tư	2017-12-29	55/2017/TT-BYT	Bộ Y tế	Ban hành Thông tư quy định về tỷ lệ hao hụt thuốc và việc thanh toán chi phí hao hụt thuốc tại cơ sở khám bệnh, chữa bệnh	2018-03-01		l	c			
    55-2018-tt-bldtbxh	Thông tư	2018-12-28	55/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    55-2018-tt-btc	Thông tư	2018-06-25	55/2018/TT-BTC					l	v			
    55-2019-nd-cp	Nghị định	2019-06-24	55/2019/NĐ-CP	Chính phủ	Về hỗ trợ pháp lý cho doanh nghiệp nhỏ và vừa	2019-08-16		s	m	6/6		
    55-2019-qh14	Luật	2019-11-26	55/2019/QH14		Luật sửa đổi, bổ sung một số điều của Luật Kiểm toán nhà nước	2020-07-01		s	l	19/19		
    55-2019-tt-bca	Thông tư	2019-11-11	55/2019/TT-BCA	Bộ Công an	Quy định tuyển chọn công dân vào Công an nhân dân	2020-01-01		l	c			
    55-2019-tt-bgtvt	Thông tư	2019-12-31	55/2019/TT-BGTVT	Bộ Giao thông vận tải	Quy định về danh mục giấy chứng nhận và tài liệu của tàu biển, tàu biển công vụ, tàu ngầm, tàu lặn, ụ nổi, kho chứa nổi, giàn di động Việt Nam	2020-03-01		l	c			
    55-2020-nd-cp	Nghị định	2020-05-22	55/2020/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Thi hành án hình sự về thi hành án đối với pháp nhân thương mại	2020-07-15		l	c			
    55-2020-tt-bct	Thông tư	2020-12-31	55/2020/TT-BCT	Bộ Công Thương	Thông tư số 55/2020/TT-BCT ngày 31 tháng 12 năm 2020 của Bộ trưởng Bộ Công Thương quy định về chế độ báo cáo của lực lượng Quản lý thị trường	2021-04-01		l	c			
    55-2021-tt-btc	Thông tư	2021-07-08	55/2021/TT-BTC	Bộ Tài chính	Hướng dẫn việc quản lý, cấp phát, tạm ứng và hoàn trả chi phí cưỡng chế thi hành án đối với pháp nhân thương mại	2021-08-25		l	c			
    55-2022-tt-bqp	Thông tư	2022-07-27	55/2022/TT-BQP	Bộ Quốc phòng	hướng dẫn quy trình công nhận và thực hiện chế độ ưu đãi đối với người có công với cách mạng thuộc trách nhiệm của Bộ Quốc phòng	2022-09-15		l	c			
    55-2023-nd-cp	Nghị định	2023-07-21	55/2023/NĐ-CP	Chính phủ				s	m	52/52		
    55-2023-tt-btc	Thông tư	2023-08-15	55/2023/TT-BTC	Bộ Tài chính	Quy định quản lý, sử dụng và quyết toán kinh phí sự nghiệp từ nguồn ngân sách nhà nước thực hiện các chương trình mục tiêu quốc gia giai đoạn 2021-2025	2023-08-15		s	m	4/4		
    55-2024-nd-cp	Nghị định	2024-05-16	55/2024/NĐ-CP	Chính phủ	Nghị định quy định chi tiết một số điều của Luật Bảo vệ quyền lợi người tiêu dùng	2024-07-01		l	t	2/2		
    55-2025-nd-cp	Nghị định	2025-03-02	55/2025/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Khoa học và Công nghệ			s	m	4/4		
    55-nq-tw	Nghị quyết	2020-02-11	55-NQ/TW	Bộ Chính trị	về định hướng Chiến lược phát triển năng lượng quốc gia của Việt Nam đến năm 2030, tầm nhìn đến năm 2045			s	k			
    56-2009-nd-cp	Nghị định	2009-06-30	56/2009/NĐ-CP	Chính phủ	về trợ giúp phát triển doanh nghiệp nhỏ và vừa			s	m	3/3		
    56-2010-nd-cp	Nghị định	2010-05-24	56/2010/NĐ-CP					l	v			
    56-2010-qh12	Luật	2010-11-15	56/2010/QH12	Quốc hội	Thanh tra	2011-07-01		s	kl	20/20		
    56-2012-tt-bgddt	Thông tư	2012-12-25	56/2012/TT-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành quy định quản lý nhiệm vụ hợp tác quốc tế song phương về khoa học và công nghệ cấp bộ của bộ giáo dục và đào tạo	2013-02-15		l	c			
    56-2013-nd-cp	Nghị định	2013-05-22	56/2013/NĐ-CP	Chính phủ				l	t	2/2		
    56-2013-tt-btnmt	Thông tư	2013-12-31	56/2013/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật đo từ biển theo tàu	2014-03-01		l	c			
    56-2014-nd-cp	Nghị định	2014-04-30	56/2014/NĐ-CP					l	v			
    56-2014-qh13	Luật	2014-06-24	56/2014/QH13		Luật sửa đổi, bổ sung một số điều của Luật quốc tịch Việt Nam			s	l	3/3		
    56-2015-nd-cp	Nghị định	2015-06-09	56/2015/NĐ-CP	Chính phủ	về đánh giá và phân loại cán bộ, công chức, viên chức			s	k			
    56-2015-tt-bct	Thông tư	2015-12-31	56/2015/TT-BCT	Bộ Công Thương	Quy định việc nhập khẩu theo hạn ngạch thuế quan với thuế suất thuế nhập khẩu 0% đối với hàng hóa có xuất xứ từ Cộng hòa Dân chủ nhân dân Lào	2016-01-01		l	c			
    56-2015-tt-bldtbxh	Thông tư	2015-12-24	56/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	Hướng dẫn việc xây dựng, thẩm định và công bố tiêu chuẩn kỹ năng nghề quốc gia	2016-02-15		s	m	5/5		
    56-2015-tt-btc	Thông tư		56/2015/TT-BTC					l	v			
    56-2015-ttlt-btnmt-bnv	Thông tư liên tịch	2015-12-08	56/2015/TTLT-BTNMT-BNV	Bộ Tài nguyên và Môi trường; Bộ Nội vụ	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành quan trắc tài nguyên môi trường	2016-02-01		l	c			
    56-2015-ttlt-byt-bnv	Thông tư liên tịch	2015-12-29	56/2015/TTLT-BYT-BNV		Quy định về tiêu chuẩn, điều kiện, nội dung, hình thức thi thăng hạng chức danh nghề nghiệp viên chức chuyên ngành y tế	2016-02-15		l	t	2/2		
    56-2016-nd-cp	Nghị định	2016-06-29	56/2016/NĐ-CP					l	v			
    56-2016-qd-ttg	Quyết định	2016-12-28	56/2016/QĐ-TTg					l	v			
    56-2017-nd-cp	Nghị định	2017-05-09	56/2017/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Trẻ em	2017-07-01		s	m	8/8		
    56-2018-nd-cp	Nghị định	2018-04-16	56/2018/NĐ-CP	Chính phủ	Quy định về quản lý, bảo vệ kết cấu hạ tầng đường sắt	2018-07-01		l	c			
    56-2018-tt-bgtvt	Thông tư		56/2018/TT-BGTVT					l	v			
    56-2018-tt-bldtbxh	Thông tư	2018-12-28	56/2018/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	3/3		
    56-2019-tt-bgtvt	Thông tư	2019-12-31	56/2019/TT-BGTVT	Bộ Giao thông vận tải		2020-02-25		l	c			
    56-2019-tt-btc	Thông tư	2019-08-23	56/2019/TT-BTC	Bộ Tài chính		2019-10-15		l	c			
    56-2020-qh14	Luật	2020-06-10	56/2020/QH14		Luật sửa đổi, bổ sung một số điều của Luật Giám định tư pháp	2021-01-01		s	l	26/26		
    56-2020-tt-bct	Thông tư	2020-12-31	56/2020/TT-BCT					l	v			
    56-2022-nd-cp	Nghị định	2022-08-24	56/2022/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Giao thông vận tải			s	m	9/9		
    56-2022-tt-bca	Thông tư	2022-11-30	56/2022/TT-BCA	Bộ Công an	Quy định về quản lý hoạt động cảng, bến thủy nội địa của lực lượng Công an nhân dân	2023-01-15		l	c			
    56-2022-tt-btc	Thông tư	2022-09-16	56/2022/TT-BTC	Bộ Tài chính	hướng dẫn một số nội dung về cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập			l	t	2/2		
    56-2023-nd-cp	Nghị định	2023-07-24	56/2023/NĐ-CP					l	v			
    56-2023-tt-btc	Thông tư	2023-08-18	56/2023/TT-BTC	Bộ Tài chính	Quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo đảm cho công tác phổ biến, giáo dục pháp luật , chuẩn tiếp cận pháp luật và hòa giải ở cơ sở	2023-10-06		l	t	2/2		
    56-2024-qd-ubnd	Quyết định	2024-09-06	56/2024/QĐ-UBND	Ủy ban nhân dân				s	m	6/6		
    56-2024-qh15	Luật	2024-11-29	56/2024/QH15	Quốc hội	sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách nhà nước, Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế thu nhập cá nhân, Luật Dự trữ quốc gia, Luật Xử lý vi phạm hà	2025-01-01		s	klm	113/113		
    56-2026-tt-bca	Thông tư	2026-05-15	56/2026/TT-BCA		Quy định quản lý, theo dõi người bị cấm đi khỏi nơi cư trú	2026-07-01		l	g			
    56-2026-tt-btc	Thông tư	2026-05-15	56/2026/TT-BTC		Sửa đổi, bổ sung một số điều của Thông tư số 52/2025/TT-BTC ngày 24 tháng 6 năm 2025 của Bộ trưởng Bộ Tài chính quy định mức thu, miễn, chế độ thu, nộp, quản lý và sử dụng phí quyền hoạt động viễn thông, lệ phí cấp giấy phép kinh doanh dịch	2026-07-01		l	g			
    57-2009-tt-bnnptnt	Thông tư	2009-09-08	57/2009/TT-BNNPTNT					l	v			
    57-2010-nd-cp	Nghị định	2010-05-25	57/2010/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành Pháp lệnh Thủ tục bắt giữ tàu biển	2010-07-09		s	m	5/5		
    57-2010-qh12	Luật	2010-11-15	57/2010/QH12		Luật Thuế bảo vệ môi trường	2012-01-01		s	l	1/1		
    57-2012-tt-bgddt	Thông tư	2012-12-27	57/2012/TT-BGDĐT					l	v			
    57-2012-tt-bnnptnt	Thông tư	2012-11-07	57/2012/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Quy định việc kiểm tra, giám sát và xử lý vi phạm các chất cấm thuộc nhóm Beta-agonist trong chăn nuôi	2012-12-22		l	c			
    57-2013-qd-ttg	Quyết định	2013-10-14	57/2013/QĐ-TTg	Thủ tướng Chính phủ	về trợ cấp một lần đối với người được cử làm chuyên gia sang giúp Lào và Căm-pu-chi-a			s	m	17/17		
    57-2013-tt-bgtvt	Thông tư		57/2013/TT-BGTVT					l	v			
    57-2014-qh13	Luật	2014-11-20	57/2014/QH13	Quốc hội	Tổ chức Quốc hội	2016-01-01		s	klt	118/118		
    57-2014-tt-btnmt	Thông tư	2014-10-10	57/2014/TT-BTNMT	Bộ Tài nguyên và Môi trường	V/v ban hành quy định kỹ thuật về hiệu chuẩn, kiểm tra, bảo dưỡng, bảo quản và định mức kinh tế - kỹ thuật về bảo dưỡng, kiểm tra định kỳ thiết bị khí tượng cao không	2014-11-26		l	c			
    57-2015-nd-cp	Nghị định	2015-06-16	57/2015/NĐ-CP					l	v			
    57-2015-tt-bct	Thông tư	2015-12-31	57/2015/TT-BCT	Bộ Công Thương	Quy định điều kiện bảo đảm an toàn thực phẩm trong sản xuất thực phẩm nhỏ lẻ thuộc trách nhiệm quản lý nhà nước của Bộ Công Thương			l	c			
    57-2015-tt-bgtvt	Thông tư	2015-10-19	57/2015/TT-BGTVT	Bộ Giao thông vận tải	Công bố vùng nước các cảng biển thuộc địa phận tỉnh Bà Rịa - Vũng Tàu và khu vực quản lý của Cảng vụ Hàng hải Vũng Tàu	2016-01-01		l	c			
    57-2015-tt-bldtbxh	Thông tư	2015-12-25	57/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định về điều lệ trung tâm giáo dục nghề nghiệp	2015-02-10		s	m	11/11		
    57-2015-ttlt-btnmt-bnv	Thông tư liên tịch	2015-12-08	57/2015/TTLT-BTNMT-BNV	Bộ Tài nguyên và Môi trường; Bộ Nội vụ	Quy định mã số và tiêu chuẩn chức danh nghề nghiệp viên chức chuyên ngành đo đạc bản đồ	2016-02-01		l	c			
    57-2017-nd-cp	Nghị định	2017-05-09	57/2017/NĐ-CP	Chính phủ	Quy định chính sách ưu tiên tuyển sinh và hỗ trợ học tập đối với trẻ mẫu giáo, học sinh, sinh viên dân tộc thiểu số rất ít người	2017-07-01		l	t	2/2		
    57-2018-nd-cp	Nghị định	2018-04-17	57/2018/NĐ-CP	Chính phủ	Về cơ chế, chính sách khuyến khích doanh nghiệp đầu tư vào nông nghiệp, nông thôn	2018-04-17		s	m	3/3		
    57-2018-tt-bct	Thông tư	2018-12-26	57/2018/TT-BCT					l	v			
    57-2018-tt-bgtvt	Thông tư	2018-12-14	57/2018/TT-BGTVT	Bộ Giao thông vận tải	Công bố vùng nước cảng biển thuộc địa phận tỉnh Quảng Trị và khu vực quản lý của Cảng vụ Hàng hải Quảng Trị	2019-02-01		l	c			
    57-2018-tt-btc	Thông tư	2018-03-05	57/2018/TT-BTC	Bộ Tài chính	Hướng dẫn thực hiện một số điều của Nghị định số 29/2018/NĐ-CP	2018-08-20		l	c			
    57-2019-nd-cp	Nghị định	2019-06-26	57/2019/NĐ-CP	Chính phủ				l	t	2/2		
    57-2019-tt-bca	Thông tư	2019-11-11	57/2019/TT-BCA	Bộ Công an				l	t	2/2		
    57-2019-tt-btc	Thông tư	2019-08-26	57/2019/TT-BTC	Bộ Tài chính	Hướng dẫn cơ chế xử lý rủi ro của Quỹ bảo lãnh tín dụng cho doanh nghiệp nhỏ và vừa	2019-10-15		l	c			
    57-2020-nd-cp	Nghị định	2020-05-25	57/2020/NĐ-CP	Chính phủ				s	m	6/6		
    57-2020-qh14	Luật	2020-06-16	57/2020/QH14	Quốc hội	Thanh niên	2021-01-01		s	klt	47/47		
    57-2021-nd-cp	Nghị định	2021-06-04	57/2021/NĐ-CP					l	v			
    57-2021-tt-btc	Thông tư	2021-07-12	57/2021/TT-BTC	Bộ Tài chính		2021-07-20		s	m	12/12		
    57-2022-nd-cp	Nghị định		57/2022/NĐ-CP	Chính phủ	Quy định các danh mục chất ma túy và tiền chất	2022-08-25		l	c			
    57-2024-nd-cp	Nghị định		57/2024/NĐ-CP					l	v			
    57-2024-qh15	Luật	2024-11-29	57/2024/QH15	Quốc hội	sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư, Luật Đầu tư theo phương thức đối tác công tư và Luật Đấu thầu	2025-01-15		s	klt	60/60		
    57-nq-tw	Nghị quyết	2024-12-22	57-NQ/TW	Bộ Chính trị	về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia			s	km	40/40		
    58-2001-nd-cp	Nghị định	2001-08-24	58/2001/NĐ-CP	Chính phủ	về quản lý và sử dụng con dấu			s	k			
    58-2007-qd-bgddt	Quyết định	2007-10-12	58/2007/QĐ-BGDĐT	Bộ Giáo dục và Đào tạo	Quy định về hồ sơ HSSV và ứng dụng CNTT trong quản lý hồ sơ HSSV	2007-10-27		l	c			
    58-2009-nd-cp	Nghị định	2009-07-13	58/2009/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật thi hành án dân sự về thủ tục thi hành án dân sự			s	m	3/3		
    58-2010-nd-cp	Nghị định	2010-06-01	58/2010/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành một số điều của Luật dân quân tự vệ			s	m	7/7		
    58-2010-qh12	Luật	2010-11-15	58/2010/QH12	Quốc hội	Viên chức	2012-01-01		s	klt	65/65		
    58-2011-tt-bca	Thông tư	2011-08-09	58/2011/TT-BCA					l	v			
    58-2011-tt-btc	Thông tư	2011-05-11	58/2011/TT-BTC	Bộ Tài chính	quy định quản lý, sử dụng và quyết toán kinh phí thực hiện các cuộc điều tra thống kê			s	m	6/6		
    58-2012-nd-cp	Nghị định	2012-07-20	58/2012/NĐ-CP					l	v			
    58-2012-tt-bgtvt	Thông tư	2012-12-28	58/2012/TT-BGTVT	Bộ Giao thông vận tải	Ban hành định mức vật tư cho một chu kỳ bảo trì kết cấu hạ tầng đường sắt quốc gia	2013-03-01		l	t	2/2		
    58-2012-ttlt-bgddt-bldtbxh	Thông tư liên tịch	2012-12-28	58/2012/TTLT-BGDĐT-BLĐTBXH		Quy định điều kiện và thủ tục thành lập, hoạt động, đình chỉ hoạt động, tổ chức lại, giải thể trung tâm hỗ trợ phát triển giáo dục hòa nhập	2013-02-18		l	t	2/2		
    58-2013-qd-ttg	Quyết định	2013-10-15	58/2013/QĐ-TTg	Thủ tướng Chính phủ				s	m	8/8		
    58-2014-qd-ttg	Quyết định	2014-10-22	58/2014/QĐ-TTg					l	v			
    58-2014-qh13	Luật	2014-11-20	58/2014/QH13	Quốc hội	Bảo hiểm xã hội	2016-01-01		s	klm	45/45		
    58-2014-ttlt-btc-btp	Thông tư liên tịch	2014-05-08	58/2014/TTLT-BTC-BTP		Hướng dẫn chế độ quản lý, cấp phát trang phục của Trợ giúp viên pháp lý	2014-07-01		l	t	2/2		
    58-2015-tt-bca	Thông tư	2015-11-03	58/2015/TT-BCA	Bộ Công an	Quy định tuần tra, kiểm soát bảo đảm an ninh, trật tự, an toàn xã hội của lực lượng cảnh sát cơ động	2015-12-20		l	c			
    58-2015-tt-btnmt	Thông tư	2015-12-08	58/2015/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định thẩm định, kiểm tra và nghiệm thu dự án ứng dụng công nghệ thông tin ngành tài nguyên và môi trường	2016-01-23		l	t	2/2		
    58-2015-ttlt-byt-btnmt	Thông tư liên tịch	2015-12-31	58/2015/TTLT-BYT-BTNMT		quy định về quản lý chất thải y tế			s	m	3/3		
    58-2016-nd-cp	Nghị định	2016-07-01	58/2016/NĐ-CP	Chính phủ	Quy định chi tiết về kinh doanh sản phẩm, dịch vụ mật mã dân sự và xuất khẩu, nhập khẩu sản phẩm mật mã dân sự	2016-07-01		l	t	2/2		
    58-2016-qd-ttg	Quyết định	2016-12-28	58/2016/QĐ-TTg					l	v			
    58-2016-tt-btc	Thông tư	2016-03-29	58/2016/TT-BTC	Bộ Tài chính				l	t	2/2		
    58-2017-nd-cp	Nghị định	2017-05-10	58/2017/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Bộ luật Hàng hải Việt Nam về quản lý hoạt động hàng hải	2017-07-01		s	m	10/10		
    58-2018-nd-cp	Nghị định	2018-04-18	58/2018/NĐ-CP	Chính phủ	về bảo hiểm nông nghiệp	2018-06-05		s	m	6/6		
    58-2018-tt-bgtvt	Thông tư	2018-12-14	58/2018/TT-BGTVT	Bộ Giao thông vận tải	Công bố vùng nước cảng biển thuộc địa phận tỉnh Thừa Thiên Huế và khu vực quản lý của Cảng vụ Hàng hải Thừa Thiên Huế	2019-02-01		l	c			
    58-2019-nd-cp	Nghị định	2019-07-01	58/2019/NĐ-CP	Chính phủ	quy định mức trợ cấp, phụ cấp ưu đãi người có công với cách mạng			s	m	14/14		
    58-2020-nd-cp	Nghị định	2020-05-27	58/2020/NĐ-CP	Chính phủ	Quy định mức đóng bảo hiểm xã hội bắt buộc vào Quỹ bảo hiểm tai nạn lao động, bệnh nghề nghiệp	2020-07-15		s	m	4/4		
    58-2020-qh14	Luật	2020-06-16	58/2020/QH14	Quốc hội	Luật Hòa giải, đối thoại tại Tòa án	2021-01-01		s	lt	52/52		
    58-2021-nd-cp	Nghị định		58/2021/NĐ-CP					l	v			
    58-2021-tt-btc	Thông tư	2021-07-12	58/2021/TT-BTC	Bộ Tài chính	Hướng dẫn một số điều của Nghị định số 158/2020/NĐ-CP ngày 31 tháng 12 năm 2020 của Chính phủ về chứng khoán phái sinh và thị trường chứng khoán phái sinh	2021-08-27		l	t	2/2		
    58-2023-nd-cp	Nghị định	2023-08-12	58/2023/NĐ-CP	Chính phủ				s	m	3/3		
    58-2024-nd-cp	Nghị định	2024-05-24	58/2024/NĐ-CP	Chính phủ	Một số chính sách đầu tư trong lâm nghiệp	2024-07-15		l	c			
    58-2024-qh15	Luật	2024-11-29	58/2024/QH15	Quốc hội	Đầu tư công	2025-01-01		s	kl	8/8		
    58-2026-nd-cp	Nghị định	2026-02-13	58/2026/NĐ-CP					l	v			
    58-2026-tt-btc	Thông tư	2026-05-25	58/2026/TT-BTC	Bộ Tài chính	Hướng dẫn Chế độ kế toán cho doanh nghiệp siêu nhỏ			s	mg	18/18		
    59-2005-nd-cp	Nghị định	2005-05-04	59/2005/NĐ-CP	Chính phủ				s	m	4/4		
    59-2005-qh11	Luật	2005-11-29	59/2005/QH11	Quốc hội	Đầu tư	2006-07-01		s	kl	7/7		
    59-2006-nd-cp	Nghị định	2006-06-12	59/2006/NĐ-CP	Chính phủ	Quy định chi tiết Luật Thương mại về hàng hóa, dịch vụ cấm kinh doanh, hạn chế kinh doanh và kinh doanh có điều kiện	2006-07-09		l	t	2/2		
    59-2006-qd-btc	Quyết định	2006-10-25	59/2006/QĐ-BTC					l	v			
    59-2007-qd-bgddt	Quyết định	2007-10-16	59/2007/QĐ-BGDĐT	Bộ Giáo dục và Đào tạo	ban hành Quy định về quản lý dự án sản xuất thử nghiệm cấp bộ của Bộ Giáo dục và Đào tạo			l	t	2/2		
    59-2008-nd-cp	Nghị định	2008-05-08	59/2008/NĐ-CP	Chính phủ	Về Giấy chứng minh Công an nhân dân	2008-05-30		s	m	4/4		
    59-2010-qh12	Luật		59/2010/QH12		Luật Bảo vệ quyền lợi người tiêu dùng			l	l	81/81		
    59-2012-qd-ttg	Quyết định	2012-12-24	59/2012/QĐ-TTg					l	v			
    59-2014-nd-cp	Nghị định	2014-06-16	59/2014/NĐ-CP	Chính phủ				l	c			
    59-2014-qh13	Luật	2014-11-20	59/2014/QH13	Quốc hội	Căn cước công dân	2016-01-01		s	kl	15/15		
    59-2014-ttlt-btc-bgtvt	Thông tư liên tịch	2014-05-09	59/2014/TTLT-BTC-BGTVT	Bộ Tài chính; Bộ Giao thông vận tải	Hướng dẫn thu, nộp và sử dụng nguồn thu cho thuê khai thác kết cấu hạ tầng bến cảng, cầu cảng được đầu tư bằng vốn nhà nước	2014-06-24		l	c			
    59-2015-nd-cp	Nghị định	2015-06-18	59/2015/NĐ-CP	Chính phủ	về quản lý dự án đầu tư xây dựng			s	m	3/3		
    59-2015-qd-ttg	Quyết định	2015-11-19	59/2015/QĐ-TTg	Thủ tướng Chính phủ				s	m	6/6		
    59-2015-tt-bldtbxh	Thông tư	2015-12-29	59/2015/TT-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về bảo hiểm xã hội bắt buộc			s	m	5/5		
    59-2015-ttlt-btc-bkhcn	Thông tư liên tịch	2015-04-25	59/2015/TTLT-BTC-BKHCN	Bộ Tài chính; Bộ Khoa học và Công nghệ	Hướng dẫn quản lý tài chính thực hiện Chương trình phát triển thị trường khoa học và công nghệ đến năm 2020	2015-06-08		l	c			
    59-2016-nd-cp	Nghị định	2016-07-01	59/2016/NĐ-CP	Chính phủ	Quy định về Chứng minh quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	2016-07-01		l	t	2/2		
    59-2016-tt-bqp	Thông tư	2016-04-21	59/2016/TT-BQP	Bộ Quốc phòng	Quy định tiếp công dân trong Bộ Quốc phòng	2016-06-06		l	c			
    59-2016-tt-btc	Thông tư	2016-03-29	59/2016/TT-BTC					l	v			
    59-2017-tt-btc	Thông tư	2017-06-13	59/2017/TT-BTC	Bộ Tài chính	Quy định mửc thu, chế độ thu, nộp, quản lý và sử dụng phí thâm định cấp giấy phép xử lý chat thải nguy hại	2017-08-01		l	c			
    59-2018-nd-cp	Nghị định	2018-04-20	59/2018/NĐ-CP	Chính phủ		2018-06-05		s	m	22/23		
    59-2019-nd-cp	Nghị định	2019-07-01	59/2019/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống tham nhũng	2019-08-15		s	km	18/18		
    59-2020-nd-cp	Nghị định		59/2020/NĐ-CP					l	v			
    59-2020-qh14	Luật	2020-06-17	59/2020/QH14	Quốc hội	Doanh nghiệp	2021-01-01		s	klm	165/165		
    59-2020-tt-btc	Thông tư	2020-06-18	59/2020/TT-BTC	Bộ Tài chính	Huớng dẫn lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo đảm hoạt động trợ giúp pháp lý	2020-09-01		l	c			
    59-2021-nd-cp	Nghị định	2021-06-18	59/2021/NĐ-CP	Chính phủ		2021-08-06		s	m	6/6		
    59-2023-nd-cp	Nghị định	2023-08-14	59/2023/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở	2023-08-15		s	kc	1/1		
    59-2023-tt-btc	Thông tư	2023-08-30	59/2023/TT-BTC	Bộ Tài chính	Thu phí trong lĩnh vực y tế	2023-10-16		l	c			
    59-2024-nd-cp	Nghị định	2024-05-25	59/2024/NĐ-CP	Chính phủ				s	m	3/3		
    59-2024-qh15	Luật		59/2024/QH15		Luật Tư pháp người chưa thành niên			l	l	6/6		
    59-nq-tw	Nghị quyết	2025-01-24	59-NQ/TW	Bộ Chính trị	về hội nhập quốc tế trong tình hình mới			s	km	6/6		
    592-qd-ttg	Quyết định	2012-05-22	592/QĐ-TTg	Thủ tướng Chính phủ				s	m	3/3		
    5956-stnmt-ccbvmt	Công văn	2024-10-24	5956/STNMT-CCBVMT					l	t	2/2		
    599-2007-qd-ttg	Quyết định	2007-05-11	599/2007/QĐ-TTg					l	v			
    60-2003-nd-cp	Nghị định	2003-06-06	60/2003/NĐ-CP	Chính phủ	quy định chi tiết và hướng dẫn thi hành Luật ngân sách nhà nước			s	m	4/4		
    60-2005-qh11	Luật	2005-11-29	60/2005/QH11	Quốc hội	Doanh nghiệp	2006-07-01		s	kl	5/5		
    60-2006-ttlt-bvhtt-bbcvt-bca	Thông tư liên tịch	2006-06-01	60/2006/TTLT-BVHTT-BBCVT-BCA					l	v			
    60-2008-qd-bldtbxh	Quyết định	2008-07-25	60/2008/QĐ-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	ban hành các Quy chế mẫu về quản lý học viên tại Trung tâm Chữa bệnh - Giáo dục - Lao động xã hội			l	t	2/2		
    60-2009-qd-ttg	Quyết định	2009-04-17	60/2009/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    60-2010-qh12	Luật	2010-11-17	60/2010/QH12		Luật Khoáng sản	2011-07-01		s	l	9/9		
    60-2010-tt-bnnptnt	Thông tư	2010-10-25	60/2010/TT-BNNPTNT					l	v			
    60-2012-tt-btc	Thông tư	2012-04-12	60/2012/TT-BTC					l	v			
    60-2013-nd-cp	Nghị định	2013-06-19	60/2013/NĐ-CP	Chính phủ	quy định chi tiết khoản 3 Điều 63 của Bộ luật Lao động về thực hiện quy chế dân chủ ở cơ sở tại nơi làm việc	2013-08-15		s	k			
    60-2014-nd-cp	Nghị định	2014-06-19	60/2014/NĐ-CP					l	v			
    60-2014-qh13	Luật	2014-11-20	60/2014/QH13	Quốc hội	Hộ tịch	2016-01-01		s	klt	85/85		
    60-2014-tt-btc	Thông tư	2014-05-12	60/2014/TT-BTC	Bộ Tài chính	Hướng dẫn chế độ thu, nộp, quản lý và sử dụng hội phí tham gia Tổ chức Hàng không dân dụng quốc tế (ICAO)	2014-07-10		l	c			
    60-2015-nd-cp	Nghị định	2015-06-26	60/2015/NĐ-CP					l	v			
    60-2015-qd-ttg	Quyết định	2015-11-27	60/2015/QĐ-TTg	Thủ tướng Chính phủ	về cơ chế quản lý tài chính về bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp và chi phí quản lý bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp			s	m	11/11		
    60-2018-nd-cp	Nghị định	2018-04-20	60/2018/NĐ-CP	Chính phủ	Quy định chi tiết nội dung chế độ báo cáo thống kê cấp quốc gia	2018-06-15		s	m	6/6		
    60-2019-tt-btc	Thông tư	2019-08-30	60/2019/TT-BTC	Bộ Tài chính		2019-10-15		s	m	3/3		
    60-2020-nd-cp	Nghị định	2020-05-29	60/2020/NĐ-CP					l	v			
    60-2020-qh14	Luật	2020-06-17	60/2020/QH14	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật phòng, chống thiên tai và Luật đê điều	2021-07-01		s	lt	36/36		
    60-2021-nd-cp	Nghị định	2021-06-21	60/2021/NĐ-CP	Chính phủ	quy định cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập	2021-08-15		s	km	50/50		
    60-2022-nd-cp	Nghị định	2022-09-08	60/2022/NĐ-CP	Chính phủ				l	t	2/2		
    60-2022-tt-btc	Thông tư	2022-10-03	60/2022/TT-BTC	Bộ Tài chính		2022-11-17		l	c			
    60-2023-nd-cp	Nghị định		60/2023/NĐ-CP					l	v			
    60-2023-tt-btc	Thông tư	2023-09-07	60/2023/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, miễn, quản lý lệ phí đăng ký, cấp biển phương tiện giao thông cơ giới đường bộ	2023-10-22		l	c			
    60-2024-qh15	Luật	2024-11-30	60/2024/QH15	Quốc hội	Dữ liệu	2025-07-01		s	kl	3/3		
    60-nq-tw	Nghị quyết	2025-04-12	60-NQ/TW	Ban Chấp hành Trung ương	Nghị quyết Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII			s	k			
    600-qd-bldtbxh	Quyết định	2020-05-29	600/QĐ-LĐTBXH	Bộ Lao động - Thương binh và Xã hội				s	m	12/12		
    61-1998-qd-bgddt	Quyết định	1998-11-06	61/1998/QĐ-BGDĐT	Bộ Giáo dục và Đào tạo	ban hành Quy chế tổ chức và hoạt động thư viện trường phổ thông	1998-11-21		l	c			
    61-2000-tt-bnnptnt-kh	Thông tư	2000-06-06	61/2000/TT-BNNPTNT/KH	Bộ Nông nghiệp và Phát triển nông thôn	Hướng dẫn lập quy hoạch phát triển kinh tế trang trại	2000-06-21		l	c			
    61-2005-qh11	Luật	2005-11-29	61/2005/QH11	Quốc hội	Đấu thầu	2006-04-01		s	kl	2/2		
    61-2006-nd-cp	Nghị định	2006-06-20	61/2006/NĐ-CP	Chính phủ	Về chính sách đối với nhà giáo, cán bộ quản lý giáo dục công tác ở trường chuyên biệt, ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn	2006-07-13		s	m	3/3		
    61-2008-ct-bgddt	Chỉ thị	2008-11-12	61/2008/CT-BGDĐT	Bộ Giáo dục và Đào tạo	Về tăng cường công tác phòng, chống HIV/AIDS trong ngành giáo dục	2008-12-11		l	c			
    61-2008-qd-bldtbxh	Quyết định	2008-08-12	61/2008/QĐ-BLĐTBXH	Bộ Lao động - Thương binh và Xã hội	về mức tiền môi giới người lao động hoàn trả cho doanh nghiệp tại một số thị trường			s	m	3/3		
    61-2009-nd-cp	Nghị định	2009-07-24	61/2009/NĐ-CP					l	v			
    61-2009-tt-bnnptnt	Thông tư	2009-09-25	61/2009/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2009-11-09		l	c			
    61-2010-nd-cp	Nghị định	2010-06-04	61/2010/NĐ-CP	Chính phủ	về chính sách khuyến khích doanh nghiệp đầu tư vào nông nghiệp, nông thôn			s	m	5/5		
    61-2010-tt-bnnptnt	Thông tư	2010-10-25	61/2010/TT-BNNPTNT					l	v			
    61-2011-tt-bnnptnt	Thông tư	2011-09-12	61/2011/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	ban hành Quy chuẩn kỹ thuật quốc gia lĩnh vực thức ăn chăn nuôi			l	t	2/2		
    61-2013-tt-bca	Thông tư	2013-11-20	61/2013/TT-BCA					l	v			
    61-2014-qd-ttg	Quyết định	2014-10-30	61/2014/QĐ-TTg	Thủ tướng Chính phủ	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Tổng cục Thi hành án dân sự trực thuộc Bộ Tư pháp	2014-12-15		s	m	3/3		
    61-2014-qh13	Luật	2014-11-21	61/2014/QH13		Luật sửa đổi, bổ sung một số điều của Luật hàng không dân dụng Việt Nam	2015-07-01		s	l	32/32		
    61-2015-nd-cp	Nghị định	2015-07-09	61/2015/NĐ-CP	Chính phủ	Quy định về chính sách hỗ trợ tạo việc làm và Quỹ quốc gia về việc làm	2015-09-01		s	m	24/25		
    61-2015-tt-bgtvt	Thông tư	2015-11-02	61/2015/TT-BGTVT	Bộ Giao thông vận tải	Quy định về vận tải hàng hóa trên đường thủy nội địa	2016-01-01		l	c			
    61-2017-tt-bca	Thông tư	2017-12-14	61/2017/TT-BCA	Bộ Công an	quy định biểu mẫu, giấy tờ, sổ sách về điều tra hình sự			l	t	2/2		
    61-2017-tt-btc	Thông tư	2017-06-15	61/2017/TT-BTC	Bộ Tài chính	Hưóng dẫn về công khai ngân sách đối với đơn vị dự toán ngân sách, tố chức được ngân sách nhà nưóc hỗ trợ	2017-08-01		l	c			
    61-2018-nd-cp	Nghị định	2018-04-23	61/2018/NĐ-CP	Chính phủ	về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính	2018-06-21		s	km	34/34		
    61-2019-nd-cp	Nghị định	2019-07-10	61/2019/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật Cảnh sát biển Việt Nam	2019-08-28		s	m	3/3		
    61-2020-nd-cp	Nghị định	2020-05-29	61/2020/NĐ-CP	Chính phủ				s	m	4/4		
    61-2020-qh14	Luật	2020-06-17	61/2020/QH14	Quốc hội	Đầu tư	2021-01-01		s	klm	89/89		
    61-2022-qh15	Nghị quyết	2022-06-16	61/2022/QH15	Quốc hội				l	t	2/2		
    61-2023-nd-cp	Nghị định	2023-08-16	61/2023/NĐ-CP	Chính phủ	về xây dựng, thực hiện hương ước, quy ước của cộng đồng dân cư	2023-08-16		s	kc	1/1		
    61-2023-tt-btc	Thông tư	2023-09-28	61/2023/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí trong lĩnh vực đăng ký giao dịch bảo đảm	2023-11-15		l	c			
    61-2024-qh15	Luật	2024-11-30	61/2024/QH15		Luật Điện lực			l	l	14/14		
    61-2025-nd-cp	Nghị định	2025-03-04	61/2025/NĐ-CP	Chính phủ				l	t	2/2		
    611-2002-qd-nhnn	Quyết định	2002-06-13	611/2002/QĐ-NHNN					l	v			
    613-qd-ttg	Quyết định	2010-05-06	613/QĐ-TTg	Thủ tướng Chính phủ	về việc trợ cấp hằng tháng cho những người có từ đủ 15 năm đến dưới 20 năm công tác thực tế đã hết thời hạn hưởng trợ cấp mất sức lao động			s	m	3/3		
    619-ttg	Quyết định		619/TTg	Thủ tướng Chính phủ	về việc điều chỉnh tổng hợp điểm hạng đất tính Thuế Sử dụng Đất nông nghiệp			l	c			
    62-1999-nd-cp	Nghị định	1999-07-31	62/1999/NĐ-CP					l	t	2/2		
    62-2001-nd-cp	Nghị định	2001-09-12	62/2001/NĐ-CP					l	v			
    62-2006-qd-btc	Quyết định	2006-11-06	62/2006/QĐ-BTC					l	v			
    62-2006-qh11	Luật		62/2006/QH11		Luật Điện ảnh			l	l	23/23		
    62-2008-tt-bnnptnt	Thông tư	2008-05-20	62/2008/TT-BNNPTNT					l	v			
    62-2010-qd-ttg	Quyết định	2010-10-15	62/2010/QĐ-TTg	Thủ tướng Chính phủ	về việc không thu hồi kinh phí do ngân sách nhà nước hỗ trợ đối với các dự án sản xuất thử nghiệm sản phẩm	2010-12-01		l	t	2/2		
    62-2010-qh12	Luật		62/2010/QH12		Luật sửa đổi, bổ sung một số điều của Luật Chứng khoán hết hiệu lực kể từ			l	l	21/21		
    62-2011-qd-ttg	Quyết định	2011-11-09	62/2011/QĐ-TTg	Thủ tướng Chính phủ				s	m	8/8		
    62-2011-tt-bnnptnt	Thông tư	2011-09-14	62/2011/TT-BNNPTNT					l	v			
    62-2012-tt-bgddt	Thông tư	2012-12-28	62/2012/TT-BGDĐT					l	v			
    62-2014-qh13	Luật	2014-11-24	62/2014/QH13	Quốc hội	Tổ chức Tòa án nhân dân	2015-06-01		s	kl	2/2		
    62-2015-nd-cp	Nghị định	2015-07-18	62/2015/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi hành án dân sự	2015-09-01		s	m	20/20		
    62-2015-qd-ttg	Quyết định	2015-12-04	62/2015/QĐ-TTg	Thủ tướng Chính phủ	về trợ cấp một lần đối với người được cử làm chuyên gia sang giúp Lào và Căm-pu-chi-a			s	m	5/5		
    62-2016-nd-cp	Nghị định	2016-07-01	62/2016/NĐ-CP	Chính phủ	Quy định về điều kiện hoạt động giám định tư pháp xây dựng và thí nghiệm chuyên ngành xây dựng			l	c			
    62-2017-nd-cp	Nghị định	2017-05-16	62/2017/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật đấu giá tài sản	2017-07-01		s	m	6/6		
    62-2017-tt-btc	Thông tư	2017-06-19	62/2017/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí xác nhận đủ điều kiện về bảo vệ môi trường trong nhập khẩu phế liệu làm nguyên liệu sản xuất	2017-08-05		l	c			
    62-2019-nd-cp	Nghị định	2019-07-11	62/2019/NĐ-CP					l	v			
    62-2019-tt-btc	Thông tư	2019-09-05	62/2019/TT-BTC					l	v			
    62-2020-nd-cp	Nghị định	2020-06-01	62/2020/NĐ-CP	Chính phủ	về vị trí việc làm và biên chế công chức	2020-07-20		s	km	18/18		
    62-2020-qh14	Luật	2020-06-17	62/2020/QH14		Luật sửa đổi, bổ sung một số điều của Luật Xây dựng	2021-01-01		s	lm	14/14		
    62-2020-tt-btc	Thông tư	2020-06-22	62/2020/TT-BTC	Bộ Tài chính	hướng dẫn kiểm soát, thanh toán các khoản chi thường xuyên từ ngân sách nhà nước qua Kho bạc Nhà nước			s	m	5/5		
    62-2022-nd-cp	Nghị định	2022-09-12	62/2022/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Lao động - Thương binh và Xã hội			s	m	86/86		
    62-2022-tt-btc	Thông tư	2022-10-05	62/2022/TT-BTC	Bộ Tài chính		2022-11-19		l	t	2/2		
    62-2023-tt-btc	Thông tư	2023-10-03	62/2023/TT-BTC	Bộ Tài chính				l	t	2/2		
    62-2024-nd-cp	Nghị định	2024-06-07	62/2024/NĐ-CP	Chính phủ				s	m	5/5		
    62-2024-tt-bca	Thông tư	2024-11-12	62/2024/TT-BCA					l	v			
    62-2025-qh15	Luật	2025-02-17	62/2025/QH15	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Quốc hội			s	lc	40/40		
    62-ttr-snv	Tờ trình	2025-03-07	62/TTr-SNV					s	m	3/3		
    6254-ttr-stc	Tờ trình	2024-10-08	6254/TTr-STC					l	t	2/2		
    628-qd-ubnd	Quyết định	2023-04-05	628/QĐ-UBND	Ủy ban nhân dân				s	m	6/6		
    63-2002-qd-ttg	Quyết định		63/2002/QĐ-TTg	Thủ tướng Chính phủ	Về công tác phòng, chống lụt, bão, giảm nhẹ thiên tai	2002-05-20		l	c			
    63-2005-qd-bnnptnt	Quyết định	2005-10-13	63/2005/QĐ-BNN					l	v			
    63-2007-tt-btc	Thông tư	2007-06-15	63/2007/TT-BTC					l	v			
    63-2010-nd-cp	Nghị định	2010-06-08	63/2010/NĐ-CP	Chính phủ	về kiểm soát thủ tục hành chính	2010-10-14		s	km	30/30		
    63-2010-qd-ttg	Quyết định	2010-10-15	63/2010/QĐ-TTg					s	m	4/4		
    63-2012-nd-cp	Nghị định	2012-08-31	63/2012/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế			s	m	3/3		
    63-2012-tt-bnnptnt	Thông tư	2012-12-14	63/2012/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật quốc gia về lĩnh vực Kiểm dịch và Bảo vệ thực vật			l	c			
    63-2014-nd-cp	Nghị định	2014-06-26	63/2014/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Đấu thầu về lựa chọn nhà thầu	2014-08-15		s	km	22/22		
    63-2014-qh13	Luật	2014-11-24	63/2014/QH13	Quốc hội	Tổ chức Viện kiểm sát nhân dân	2015-06-01		s	klt	119/119		
    63-2015-qd-ttg	Quyết định	2015-12-10	63/2015/QĐ-TTg	Thủ tướng Chính phủ	về chính sách hỗ trợ đào tạo nghề và giải quyết việc làm cho người lao động bị thu hồi đất			s	m	5/5		
    63-2015-tt-btnmt	Thông tư	2015-12-21	63/2015/TT-BTNMT	Bộ Tài nguyên và Môi trường	quy định về kiểm tra, thẩm định và nghiệm thu chất lượng công trình, sản phẩm đo đạc và bản đồ			s	m	5/5		
    63-2016-ttlt-btc-bgtvt	Thông tư liên tịch	2016-04-20	63/2016/TTLT-BTC-BGTVT	Bộ Tài chính; Bộ Giao thông vận tải		2016-06-08		l	c			
    63-2017-tt-btnmt	Thông tư	2017-12-22	63/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuât đo vẽ bản đồ địa hình đáy biển tỷ lệ 1:5000	2018-02-15		l	c			
    63-2020-nd-cp	Nghị định	2020-06-08	63/2020/NĐ-CP	Chính phủ	Quy định về công nghiệp an ninh	2020-08-01		l	c			
    63-2020-qh14	Luật	2020-06-18	63/2020/QH14	Quốc hội	sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật	2021-01-01		s	kl	3/3		
    63-2020-tt-bca	Thông tư	2020-06-19	63/2020/TT-BCA	Bộ Công an	Quy định quy trình điều tra, giải quyết tai nạn giao thông đường bộ của lực lượng Cảnh sát giao thông	2021-01-01		l	c			
    63-2021-nd-cp	Nghị định	2021-06-30	63/2021/NĐ-CP	Chính phủ	quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)	2021-07-01		l	c			
    63-2023-nd-cp	Nghị định	2023-08-18	63/2023/NĐ-CP					l	v			
    63-2023-tt-btc	Thông tư	2023-10-16	63/2023/TT-BTC	Bộ Tài chính	Sửa đổi, bổ sung một số điều của một số Thông tư quy định thu phí, lệ phí của Bộ trưởng Bộ Tài chính nhằm khuyến khích sử dụng dịch vụ công trực tuyến			l	c			
    63-2024-tt-bca	Thông tư	2024-11-12	63/2024/TT-BCA	Bộ Công an	Quy định công tác kiểm tra, kiểm soát và xử lý vi phạm pháp luật trong lĩnh vực giao thông đường sắt của Cảnh sát giao thông	2025-01-01		l	c			
    63-2025-qh15	Luật	2025-02-18	63/2025/QH15	Quốc hội	Tổ chức Chính phủ	2025-03-01		s	kl	85/85		
    63-2025-ubtvqh15	Nghị quyết		63/2025/UBTVQH15	Ủy ban Thường vụ Quốc hội	Kết thúc hoạt động của Viện Nghiên cứu lập pháp, chuyển chức năng, nhiệm vụ về các cơ quan của Quốc hội, Văn phòng Quốc hội	2025-01-07		l	c			
    63-kl-tw	Kết luận	2013-05-27	63-KL/TW	Ban Chấp hành Trung ương	một số vấn đề về cải cách chính sách tiền lương, bảo hiểm xã hội, trợ cấp ưu đãi người có công và định hướng cải cách đến năm 2020			s	k	1/1		
    64-2003-nd-cp	Nghị định	2003-06-11	64/2003/NĐ-CP					l	v			
    64-2005-qd-bnnptnt	Quyết định	2005-10-13	64/2005/QĐ-BNN					l	v			
    64-2006-qh11	Luật	2006-06-29	64/2006/QH11	Quốc hội	Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)	2007-01-01		s	lt	25/25		
    64-2006-ttlt-bnnptnt-bnv-btc	Thông tư liên tịch	2006-05-31	64/2006/TTLT/BNN-BNV-BTC	Bộ Nông nghiệp và Phát triển nông thôn; Bộ Nội vụ; Bộ Tài chính	Hướng dẫn thực hiện Quyết định số 132/2006/QĐ-TTg	2006-09-24		l	c			
    64-2007-nd-cp	Nghị định	2007-04-10	64/2007/NĐ-CP	Chính phủ	về ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước	2007-05-18		s	km	20/20		
    64-2008-nd-cp	Nghị định	2008-05-14	64/2008/NĐ-CP	Chính phủ		2008-06-06		s	m	15/15		
    64-2009-nd-cp	Nghị định	2009-07-30	64/2009/NĐ-CP	Chính phủ	về chính sách đối với cán bộ, viên chức y tế công tác ở vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn			l	t	2/2		
    64-2009-tt-bca	Thông tư	2009-11-19	64/2009/TT-BCA					l	v			
    64-2010-qd-ttg	Quyết định	2010-10-25	64/2010/QĐ-TTg					l	v			
    64-2010-qh12	Luật		64/2010/QH12		Luật Tố tụng hành chính			l	l	6/6		
    64-2010-tt-bnnptnt	Thông tư	2010-11-04	64/2010/TT-BNNPTNT					l	v			
    64-2011-nd-cp	Nghị định	2011-07-28	64/2011/NĐ-CP	Chính phủ	Quy định việc thi hành biện pháp bắt buộc chữa bệnh	2011-09-15		l	c			
    64-2011-tt-bgtvt	Thông tư	2011-12-26	64/2011/TT-BGTVT	Bộ Giao thông vận tải	Quy định biện pháp sử dụng năng lượng tiết kiệm và hiệu quả trong hoạt động giao thông vận tải	2012-02-09		l	c			
    64-2011-tt-bnnptnt	Thông tư	2011-10-04	64/2011/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2011-11-18		l	c			
    64-2014-nd-cp	Nghị định	2014-06-26	64/2014/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Tiếp công dân	2014-08-15		s	km	18/20		
    64-2014-qh13	Luật	2014-11-25	64/2014/QH13	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật thi hành án dân sự	2015-07-01		s	lt	71/71		
    64-2014-tt-btc	Thông tư	2014-05-19	64/2014/TT-BTC					l	v			
    64-2015-nd-cp	Nghị định	2015-08-06	64/2015/NĐ-CP	Chính phủ		2015-10-15		l	c			
    64-2016-nd-cp	Nghị định	2016-07-01	64/2016/NĐ-CP					l	v			
    64-2016-ttlt-btc-bvhttdl	Thông tư liên tịch	2016-04-25	64/2016/TTLT-BTC-BVHTTDL	Bộ Tài chính; Bộ Văn hóa, Thể thao và Du lịch		2016-06-15		l	c			
    64-2017-tt-btc	Thông tư	2017-06-27	64/2017/TT-BTC	Bộ Tài chính		2017-08-15		l	c			
    64-2018-tt-bqp	Thông tư		64/2018/TT-BQP	Bộ Quốc phòng	Quy định thực hiện cung cấp thông tin trong Bộ Quốc phòng	2018-05-15		l	c			
    64-2019-tt-bca	Thông tư	2019-11-28	64/2019/TT-BCA	Bộ Công an		2020-01-15		l	c			
    64-2019-tt-btc	Thông tư		64/2019/TT-BTC					l	v			
    64-2020-nd-cp	Nghị định	2020-06-10	64/2020/NĐ-CP	Chính phủ	Hướng dẫn việc thực hiện cơ chế tạm quản theo Công ước Istanbul	2020-07-30		l	c			
    64-2020-qh14	Luật	2020-06-18	64/2020/QH14	Quốc hội	Đầu tư theo phương thức đối tác công tư	2021-01-01		s	klm	39/39		
    64-2020-tt-bca	Thông tư	2020-06-19	64/2020/TT-BCA	Bộ Công an	Quy định quy trình điều tra, giải quyết tai nạn giao thông đường thủy nội địa của lực lượng Cảnh sát giao thông	2021-01-01		l	c			
    64-2021-nd-cp	Nghị định	2021-06-30	64/2021/NĐ-CP	Chính phủ		2021-07-01		s	m	3/3		
    64-2021-tt-btc	Thông tư	2021-07-29	64/2021/TT-BTC	Bộ Tài chính	Hướng dẫn lập dự toán, quản lý, sử dụng và quyết toán kinh phí ngân sách nhà nước phục vụ hoạt động hỗ trợ pháp lý cho doanh nghiệp nhỏ và vừa	2021-10-01		l	c			
    64-2022-nd-cp	Nghị định		64/2022/NĐ-CP					l	v			
    64-2023-nd-cp	Nghị định	2023-08-23	64/2023/NĐ-CP	Chính phủ				s	m	3/3		
    64-2024-qd-ubnd	Quyết định	2024-11-07	64/2024/QĐ-UBND					l	t	2/2		
    64-2025-qh15	Luật	2025-02-19	64/2025/QH15	Quốc hội	Ban hành văn bản quy phạm pháp luật	2025-04-01		s	kl	34/34		
    64-2025-tt-btc	Thông tư	2025-06-30	64/2025/TT-BTC	Bộ Tài chính	quy định mức thu, miễn một số khoản phí, lệ phí nhằm hỗ trợ cho doanh nghiệp, người dân			s	m	4/4		
    64-2025-ubtvqh15	Nghị quyết		64/2025/UBTVQH15	Ủy ban Thường vụ Quốc hội	Kết thúc hoạt động của Truyền hình Quốc hội Việt Nam để chuyển chức năng, nhiệm vụ từ Truyền hình Quốc hội Việt Nam về Đài Truyền hình Việt Nam	2025-01-07		l	c			
    64-cp	Nghị định	1993-09-27	64-CP	Chính phủ				l	t	2/2		
    64-kl-tw	Kết luận	2013-05-28	64-KL/TW	Ban Chấp hành Trung ương	một số vấn đề về tiếp tục đổi mới, hoàn thiện hệ thống chính trị từ Trung ương đến cơ sở			s	k			
    647-qd-byt	Quyết định	2007-02-22	647/QĐ-BYT	Bộ Y tế				l	t	2/2		
    65-2006-qd-btc	Quyết định	2006-11-14	65/2006/QĐ-BTC					l	v			
    65-2006-qh11	Luật	2006-06-29	65/2006/QH11		Luật Luật sư	2007-01-01		s	lt	130/130		
    65-2007-qd-bgddt	Quyết định	2007-11-01	65/2007/QĐ-BGDĐT					l	v			
    65-2008-qd-ttg	Quyết định	2008-05-22	65/2008/QĐ-TTg					l	v			
    65-2009-nd-cp	Nghị định	2009-07-31	65/2009/NĐ-CP					s	m	3/3		
    65-2009-tt-bca	Thông tư	2009-11-19	65/2009/TT-BCA					l	v			
    65-2009-tt-bnnptnt	Thông tư	2009-10-12	65/2009/TT-BNNPTNT					l	v			
    65-2010-tt-bnnptnt	Thông tư		65/2010/TT-BNNPTNT					l	v			
    65-2011-qd-ttg	Quyết định	2011-12-02	65/2011/QĐ-TTg	Thủ tướng Chính phủ	về chính sách hỗ trợ nhằm giảm tổn thất sau thu hoạch đối với nông sản, thủy sản			l	t	2/2		
    65-2011-tt-bnnptnt	Thông tư	2011-10-05	65/2011/TT-BNNPTNT					l	v			
    65-2013-nd-cp	Nghị định	2013-06-27	65/2013/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Thuế thu nhập cá nhân và Luật Sửa đổi, bổ sung một số điều của Luật Thuế thu nhập cá nhân	2013-07-01		s	m	5/5		
    65-2014-qh13	Luật	2014-11-25	65/2014/QH13	Quốc hội	Nhà ở	2015-07-01		s	kl	22/22		
    65-2014-tt-bqp	Thông tư	2014-06-13	65/2014/TT-BQP	Bộ Quốc phòng		2014-07-28		l	c			
    65-2015-qd-ttg	Quyết định		65/2015/QĐ-TTg					l	v			
    65-2015-tt-bgtvt	Thông tư		65/2015/TT-BGTVT					l	v			
    65-2015-tt-btc	Thông tư	2015-05-08	65/2015/TT-BTC	Bộ Tài chính	Ban hành các chuấn mực Việt Nam về hợp đồng địch vụ soát xét	2016-01-01		l	c			
    65-2016-nd-cp	Nghị định	2016-07-01	65/2016/NĐ-CP					l	v			
    65-2017-nd-cp	Nghị định	2017-05-19	65/2017/NĐ-CP	Chính phủ	Chính sách đặc thù về giống, vốn và công nghệ trong phát triển nuôi trồng, khai thác dược liệu	2017-07-05		l	t	2/2		
    65-2017-tt-btc	Thông tư		65/2017/TT-BTC					l	v			
    65-2018-nd-cp	Nghị định	2018-05-12	65/2018/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số Điều của Luật Đường sắt	2018-07-01		s	m	6/6		
    65-2019-tt-bca	Thông tư	2019-11-28	65/2019/TT-BCA	Bộ Công an	Quy định về thi hành án hình sự tại cộng đồng	2020-01-15		l	t	2/2		
    65-2019-tt-btc	Thông tư	2019-09-16	65/2019/TT-BTC					l	v			
    65-2020-nd-cp	Nghị định	2020-06-10	65/2020/NĐ-CP	Chính phủ	Quy định về tổ chức quản lý và các chế độ đối với người lưu trú tại cơ sở lưu trú trong thời gian chờ xuất cảnh	2020-06-15		l	c			
    65-2020-qh14	Luật	2020-06-19	65/2020/QH14	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Quốc hội	2021-01-01		s	lt	28/28		
    65-2021-nd-cp	Nghị định	2021-06-30	65/2021/NĐ-CP	Chính phủ	Về quản lý và sử dụng kinh phí ngân sách nhà nước bảo đảm cho công tác điều ước quốc tế và công tác thỏa thuận quốc tế	2021-07-01		l	t	2/2		
    65-2021-tt-btc	Thông tư	2021-07-29	65/2021/TT-BTC	Bộ Tài chính	Quy định về lập dự toán, quản lý, sử dụng và quyết toán kinh phí bảo dưỡng, sửa chữa tài sản công	2021-09-15		s	m	6/6		
    65-2022-nd-cp	Nghị định	2022-09-16	65/2022/NĐ-CP	Chính phủ				l	t	2/2		
    65-2023-nd-cp	Nghị định		65/2023/NĐ-CP					l	v			
    65-2023-tt-btc	Thông tư	2023-10-31	65/2023/TT-BTC	Bộ Tài chính	Quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí khai thác và sử dụng dữ liệu về môi trường	2023-12-15		l	c			
    65-2024-tt-btc	Thông tư	2024-09-05	65/2024/TT-BTC					l	v			
    65-2025-nd-cp	Nghị định		65/2025/NĐ-CP					l	v			
    65-2025-qh15	Luật	2025-02-19	65/2025/QH15	Quốc hội	Tổ chức chính quyền địa phương	2025-03-01		s	k			
    65-2026-tt-bca	Thông tư	2026-05-19	65/2026/TT-BCA		Quy định về đồ vật cấm đưa vào nơi chấp hành án phạt tù và việc thu giữ, xử lý đồ vật cấm	2026-07-01		l	g			
    66-2002-qd-ttg	Quyết định	2002-05-27	66/2002/QĐ-TTg	Thủ tướng Chính phủ				s	m	4/4		
    66-2005-nd-cp	Nghị định	2005-05-19	66/2005/NĐ-CP	Chính phủ	về đảm bảo an toàn cho người và tàu cá hoạt động thủy sản			l	t	2/2		
    66-2006-nd-cp	Nghị định	2006-07-07	66/2006/NĐ-CP					l	v			
    66-2006-qh11	Luật	2006-06-29	66/2006/QH11	Quốc hội	Luật Hàng không dân dụng Việt Nam	2007-01-01		s	lt	109/109		
    66-2007-ttlt-btc-btp	Thông tư liên tịch	2007-06-19	66/2007/TTLT-BTC-BTP					l	v			
    66-2008-nd-cp	Nghị định	2008-05-28	66/2008/NĐ-CP					l	v			
    66-2009-tt-bnnptnt	Thông tư	2009-10-13	66/2009/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật quốc gia lĩnh vực Thú y	2010-04-13		l	c			
    66-2011-qd-ttg	Quyết định	2011-12-09	66/2011/QĐ-TTg					l	v			
    66-2011-qh12	Luật	2011-03-29	66/2011/QH12		Luật Phòng, chống mua bán người	2012-01-01		s	l	1/1		
    66-2012-ttlt-bnnptnt-btc-bkhcn	Thông tư liên tịch	2012-12-28	66/2012/TTLT-BNNPTNT-BTC-BKHCN	Bộ Nông nghiệp và Phát triển nông thôn; Bộ Tài chính; Bộ Khoa học và Công nghệ		2013-02-12		l	c			
    66-2013-qd-ttg	Quyết định	2013-11-11	66/2013/QĐ-TTg	Thủ tướng Chính phủ	Quy định chính sách hỗ trợ chi phí học tập đối với sinh viên là người dân tộc thiểu số học tại các cơ sở giáo dục đại học	2014-01-01		s	m	4/4		
    66-2014-qd-ttg	Quyết định	2014-11-25	66/2014/QĐ-TTg	Thủ tướng Chính phủ	về việc phê duyệt Danh mục công nghệ cao được ưu tiên đầu tư phát triển và Danh mục sản phẩm công nghệ cao được khuyến khích phát triển			s	m	5/5		
    66-2014-qh13	Luật	2014-11-25	66/2014/QH13	Quốc hội	Kinh doanh bất động sản	2015-07-01		s	kl	15/15		
    66-2014-tt-bgtvt	Thông tư	2014-11-12	66/2014/TT-BGTVT	Bộ Giao thông vận tải	Quy định về vận tải hành khách, hành lý, bao gửi bằng tàu khách cao tốc giữa các cảng, bến, vùng nước thuộc nội thủy Việt Nam và qua biên giới	2015-01-01		l	c			
    66-2015-nd-cp	Nghị định	2015-08-12	66/2015/NĐ-CP	Chính phủ	Quy định về nhà chức trách hàng không	2015-10-01		l	c			
    66-2015-qd-ttg	Quyết định	2015-12-25	66/2015/QĐ-TTg	Thủ tướng Chính phủ	Quy định tiêu chí, thẩm quyền, trình tự, thủ tục công nhận vùng nông nghiệp ứng dụng công nghệ cao	2016-02-10		s	m	5/5		
    66-2015-tt-btc	Thông tư	2015-05-08	66/2015/TT-BTC	Bộ Tài chính	Ban hành các chuẩn mực Việt Nam về hợp đồng dịch vụ đảm bảo khác	2016-01-01		l	c			
    66-2016-nd-cp	Nghị định	2016-07-01	66/2016/NĐ-CP	Chính phủ	quy định điều kiện đầu tư kinh doanh về bảo vệ và kiểm dịch thực vật	2016-07-01		s	m	4/4		
    66-2019-tt-btc	Thông tư	2019-09-20	66/2019/TT-BTC					l	v			
    66-2020-nd-cp	Nghị định	2020-06-11	66/2020/NĐ-CP					l	v			
    66-2020-qh14	Luật	2020-11-11	66/2020/QH14	Quốc hội	Luật Biên phòng Việt Nam	2022-01-01		s	lt	45/45		
    66-2021-nd-cp	Nghị định	2021-07-06	66/2021/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật Phòng, chống thiên tai và Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều	2021-08-20		l	t	2/2		
    66-2025-qh15	Luật	2025-06-14	66/2025/QH15	Quốc hội	Thuế tiêu thụ đặc biệt	2026-01-01		s	kl	6/6		
    66-2025-tt-bnnmt	Thông tư	2025-11-21	66/2025/TT-BNNMT					l	v			
    66-nq-cp	Nghị quyết	2025-03-26	66/NQ-CP	Chính phủ				l	t	2/2		
    66-nq-tw	Nghị quyết	2025-04-30	66-NQ/TW	Bộ Chính trị	về đổi mới công tác xây dựng và thi hành pháp luật đáp ứng yêu cầu phát triển đất nước trong kỷ nguyên mới			s	km	8/8		
    66-qd-tw	Quy định	2017-02-06	66-QĐ/TW	Ban Bí thư	về thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng			s	km	6/6		
    66.13-2026-nq-cp	Nghị quyết	2026-01-27	66.13/2026/NQ-CP	Chính phủ	quy định về công bố, đăng ký sản phẩm thực phẩm			s	k	3/3		suspended by 15/2026/NQ-CP
    66.16-2026-nq-cp	Nghị quyết	2026-04-07	66.16/2026/NQ-CP	Chính phủ	cắt giảm, đơn giản hóa thủ tục hành chính, quy định liên quan đến hoạt động sản xuất, kinh doanh	2026-04-15		s	kmg	6/6		
    66.17-2026-nq-cp	Nghị quyết	2026-05-15	66.17/2026/NQ-CP		Cắt giảm, sửa đổi ngành, nghề đầu tư kinh doanh có điều kiện	2026-07-01		l	g			
    66.19-2026-nq-cp	Nghị quyết	2026-05-18	66.19/2026/NQ-CP	Chính phủ	Về cắt giảm, phân quyền, đơn giản hóa thủ tục hành chính và cắt giảm, đơn giản hoá điều kiện kinh doanh thuộc phạm vi quản lý của Bộ Nông nghiệp và Môi trường	2026-05-18		s	mg	12/12		
    6640-ttr-stc	Tờ trình	2024-10-25	6640/TTr-STC					l	t	2/2		
    6641-ttr-stc	Tờ trình	2024-10-25	6641/TTr-STC					l	t	2/2		
    67-1998-qd-ttg	Quyết định	1998-03-26	67/1998/QĐ-TTg	Thủ tướng Chính phủ				s	m	4/4		
    67-2006-nd-cp	Nghị định	2006-07-11	67/2006/NĐ-CP					l	v			
    67-2006-qd-bnnptnt	Quyết định	2006-09-12	67/2006/QĐ-BNN					l	v			
    67-2006-qh11	Luật	2006-06-29	67/2006/QH11	Quốc hội	Công nghệ thông tin	2007-01-01		s	klt	98/98		
    67-2006-tt-bvhtt	Thông tư	2006-08-10	67/2006/TT-BVHTT	Bộ Văn hóa - Thông tin	Hướng dẫn phân hạng và thực hiện chế độ phụ cấp chức vụ lãnh đạo trong các tổ chức sự nghiệp, dịch vụ công lập hoạt động văn hóa - thông tin			l	c			
    67-2007-nd-cp	Nghị định	2007-04-13	67/2007/NĐ-CP	Chính phủ	về chính sách trợ giúp các đối tượng bảo trợ xã hội			s	m	6/6		
    67-2009-nd-cp	Nghị định	2009-08-03	67/2009/NĐ-CP	Chính phủ				l	t	2/2		
    67-2009-tt-bnnptnt	Thông tư	2009-10-23	67/2009/TT-BNNPTNT					l	v			
    67-2011-qh12	Luật	2011-03-29	67/2011/QH12	Quốc hội	Luật Kiểm toán độc lập	2012-01-01		s	lt	74/74		
    67-2011-tt-bgtvt	Thông tư	2011-12-29	67/2011/TT-BGTVT					l	v			
    67-2011-tt-bnnptnt	Thông tư	2011-10-17	67/2011/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn	Ban hành Quy chuẩn kỹ thuật quốc gia về khảo nghiệm giống cây trồng	2012-04-17		l	c			
    67-2013-nd-cp	Nghị định	2013-06-27	67/2013/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật Phòng, chống tác hại của thuốc lá về kinh doanh thuốc lá	2013-08-15		s	m	27/27		
    67-2014-nd-cp	Nghị định	2014-07-07	67/2014/NĐ-CP	Chính phủ	về một số chính sách phát triển thủy sản	2014-08-25		s	m	16/16		
    67-2014-qh13	Luật	2014-11-26	67/2014/QH13	Quốc hội	Đầu tư	2015-07-01		s	kl	58/58		
    67-2015-tt-btc	Thông tư	2015-05-08	67/2015/TT-BTC	Bộ Tài chính	Ban hành Chuẩn mực kiểm toán Việt Nam về kiểm toán báo cáo quyết toán dự án hoàn thành	2015-07-01		l	c			
    67-2016-nd-cp	Nghị định		67/2016/NĐ-CP					l	v			
    67-2018-nd-cp	Nghị định	2018-05-14	67/2018/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Thủy lợi	2018-07-01		s	m	8/8		
    67-2018-tt-btc	Thông tư	2018-08-06	67/2018/TT-BTC	Bộ Tài chính	Hướng dẫn việc quản lý, vận hành, trao đổi và khai thác thông tin trong Cơ sở dữ liệu quốc gia về tài sản công	2018-09-01		l	c			
    67-2019-nd-cp	Nghị định	2019-07-31	67/2019/NĐ-CP	Chính phủ	quy định về phương pháp tính, mức thu tiền cấp quyền khai thác khoáng sản			s	m	3/3		
    67-2019-tt-bca	Thông tư	2019-11-28	67/2019/TT-BCA	Bộ Công an	Quy định về thực hiện dân chủ trong công tác bảo đảm trật tự, an toàn giao thông	2020-01-15		l	c			
    67-2020-nd-cp	Nghị định	2020-06-15	67/2020/NĐ-CP	Chính phủ		2020-08-10		s	m	4/4		
    67-2020-qh14	Luật	2020-11-13	67/2020/QH14	Quốc hội	sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính	2022-01-01		s	kl	29/29		
    67-2021-nd-cp	Nghị định	2021-07-15	67/2021/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Nghị định số 167/2017/NĐ-CP ngày 31 tháng 12 năm 2017 của Chính phủ quy định việc sắp xếp lại, xử lý tài sản công	2021-09-01		s	m	6/6		
    67-2022-tt-btc	Thông tư	2022-11-07	67/2022/TT-BTC	Bộ Tài chính	Hướng dẫn về nghĩa vụ thuế khi doanh nghiệp trích lập và sử dụng Quỹ phát triển khoa học và công nghệ của doanh nghiệp	2022-12-23		l	c			
    67-2023-nd-cp	Nghị định	2023-09-06	67/2023/NĐ-CP	Chính phủ	Quy định về bảo hiểm bắt buộc trách nhiệm dân sự của chủ xe cơ giới, bảo hiểm cháy, nổ bắt buộc, bảo hiểm bắt buộc trong hoạt động đầu tư xây dựng	2023-09-06		l	t	2/2		
    67-2023-tt-btc	Thông tư	2023-11-02	67/2023/TT-BTC	Bộ Tài chính				l	c			
    67-2024-qd-ubnd	Quyết định	2024-11-21	67/2024/QĐ-UBND					l	t	2/2		
    67-2025-qh15	Luật	2025-06-14	67/2025/QH15	Quốc hội	Thuế thu nhập doanh nghiệp	2025-10-01		s	kl	16/16		
    67-2026-nd-cp	Nghị định		67/2026/NĐ-CP					l	v			
    68-2000-nd-cp	Nghị định	2000-11-17	68/2000/NĐ-CP	Chính phủ	về thực hiện chế độ hợp đồng một số loại công việc trong cơ quan hành chính nhà nước, đơn vị sự nghiệp			s	km	16/16		
    68-2006-nd-cp	Nghị định	2006-07-18	68/2006/NĐ-CP					l	v			
    68-2006-qd-btc	Quyết định	2006-12-06	68/2006/QĐ-BTC					l	v			
    68-2006-qh11	Luật	2006-06-29	68/2006/QH11	Quốc hội	Luật Tiêu chuẩn và quy chuẩn kỹ thuật	2007-01-01		s	lt	91/91		
    68-2007-nd-cp	Nghị định	2007-04-19	68/2007/NĐ-CP	Chính phủ				s	m	3/3		
    68-2008-nd-cp	Nghị định	2008-05-30	68/2008/NĐ-CP	Chính phủ	quy định điều kiện, thủ tục thành lập, tổ chức, hoạt động và giải thể cơ sở bảo trợ xã hội			s	m	3/3		
    68-2010-qd-ttg	Quyết định	2010-11-01	68/2010/QĐ-TTg	Thủ tướng Chính phủ	về việc quy định hội có tính chất đặc thù	2010-12-20		s	m	4/4		
    68-2013-nd-cp	Nghị định	2013-06-28	68/2013/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành Luật Bảo hiểm tiền gửi	2013-08-19		s	m	4/4		
    68-2013-qd-ttg	Quyết định	2013-11-14	68/2013/QĐ-TTg	Thủ tướng Chính phủ	Về chính sách hỗ trợ nhằm giảm tổn thất trong nông nghiệp	2014-01-01		s	m	5/5		
    68-2013-qh13	Nghị quyết		68/2013/QH13	Quốc hội	Đẩy mạnh thực hiện chính sách, pháp luật về bảo hiểm y tế, tiến tới bảo hiểm y tế toàn dân	2013-11-29		l	c			
    68-2013-tt-bca	Thông tư	2013-12-26	68/2013/TT-BCA	Bộ Công an		2014-03-01		l	t	2/2		
    68-2014-qd-ttg	Quyết định	2014-12-09	68/2014/QĐ-TTg	Thủ tướng Chính phủ	Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban Quản lý Khu Công nghệ cao Hòa Lạc trực thuộc Bộ Khoa học và Công nghệ	2015-02-01		l	c			
    68-2014-qh13	Luật	2014-11-26	68/2014/QH13	Quốc hội	Doanh nghiệp	2015-07-01		s	kl	32/32		
    68-2014-tt-bgtvt	Thông tư	2014-11-13	68/2014/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Quy chuẩn kỹ thuật quốc gia về kiểm soát tiếng ồn trên tàu biển			l	c			
    68-2015-nd-cp	Nghị định	2015-08-18	68/2015/NĐ-CP	Chính phủ	Quy định đăng ký quốc tịch và đăng ký các quyền đối với tàu bay	2015-10-15		l	c			
    68-2015-tt-btc	Thông tư	2015-05-08	68/2015/TT-BTC	Bộ Tài chính	Ban hành các chuẩn mực Việt Nam về dịch vụ liên quan	2016-01-01		l	c			
    68-2015-tt-btnmt	Thông tư	2015-12-22	68/2015/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật đo đạc trực tiếp địa hình phục vụ thành lập bản đồ địa hình và cơ sở dữ liệu nền địa lý tỷ lệ 1:500, 1:1000, 1:2000, 1:5000	2016-02-15		s	m	3/3		
    68-2016-nd-cp	Nghị định	2016-07-01	68/2016/NĐ-CP	Chính phủ	Quy định về điều kiện kinh doanh hàng miễn thuế, kho bãi, địa điểm làm thủ tục hải quan, tập kết, kiểm tra, giám sát hải quan	2016-07-01		s	m	9/9		
    68-2017-nd-cp	Nghị định	2017-05-25	68/2017/NĐ-CP					l	v			
    68-2018-nd-cp	Nghị định	2018-05-15	68/2018/NĐ-CP	Chính phủ	Quy định chi tiết một số điều và biện pháp thi hành Luật Trách nhiệm bồi thường của Nhà nước	2018-07-01		s	m	3/3		
    68-2020-nd-cp	Nghị định	2020-06-24	68/2020/NĐ-CP					l	v			
    68-2020-qh14	Luật	2020-11-13	68/2020/QH14	Quốc hội	Cư trú	2021-07-01		s	klm	45/45		
    68-2022-tt-bca	Thông tư	2022-12-31	68/2022/TT-BCA					l	v			
    68-2023-nd-cp	Nghị định		68/2023/NĐ-CP	Chính phủ		2023-09-07		l	c			
    68-2024-qd-ubnd	Quyết định	2024-12-05	68/2024/QĐ-UBND					l	t	2/2		
    68-2024-tt-btc	Thông tư	2024-09-18	68/2024/TT-BTC	Bộ Tài chính				s	m	26/26		
    68-2025-nd-cp	Nghị định	2025-03-18	68/2025/NĐ-CP					l	v			
    68-2025-qh15	Luật		68/2025/QH15		Luật Quản lý và đầu tư vốn nhà nước tại doanh nghiệp			l	l	4/4		
    68-2026-nd-cp	Nghị định	2026-03-05	68/2026/NĐ-CP	Chính phủ	quy định về chính sách thuế và quản lý thuế đối với hộ kinh doanh, cá nhân kinh doanh			s	m	5/5		
    68-nq-cp	Nghị quyết	2021-07-01	68/NQ-CP	Chính phủ	về một số chính sách hỗ trợ người lao động và người sử dụng lao động gặp khó khăn do đại dịch COVID-19			s	m	7/7		
    68-nq-tw	Nghị quyết	2025-05-04	68-NQ/TW	Bộ Chính trị	về phát triển kinh tế tư nhân			s	k	1/1		
    682-qd-bkhcn	Quyết định	2025-04-25	682/QĐ-BKHCN					l	t	2/2		
    69-2005-tt-bnnptnt	Thông tư	2005-11-07	69/2005/TT-BNN					l	v			
    69-2006-qh11	Luật		69/2006/QH11		Luật Trợ giúp pháp lý			l	l	15/15		
    69-2007-ttlt-bqp-bldtbxh-btc	Thông tư liên tịch	2007-04-16	69/2007/TTLT/BQP-BLĐTBXH-BTC	Bộ Quốc phòng; Bộ Lao động - Thương binh và Xã hội; Bộ Tài chính		2007-06-10		l	c			
    69-2008-nd-cp	Nghị định	2008-05-30	69/2008/NĐ-CP	Chính phủ	Về chính sách khuyến khích xã hội hóa đối với các hoạt động trong lĩnh vực giáo dục, dạy nghề, y tế, văn hóa, thể thao, môi trường	2008-06-24		s	m	5/5		
    69-2010-nd-cp	Nghị định	2010-06-21	69/2010/NĐ-CP	Chính phủ	về an toàn sinh học đối với sinh vật biến đổi gen, mẫu vật di truyền và sản phẩm của sinh vật biến đổi gen			s	m	3/3		
    69-2010-qd-ttg	Quyết định	2010-11-03	69/2010/QĐ-TTg	Thủ tướng Chính phủ	về thẩm quyền, trình tự, thủ tục công nhận doanh nghiệp nông nghiệp ứng dụng công nghệ cao	2010-12-20		s	m	5/5		
    69-2013-tt-bca	Thông tư	2013-12-30	69/2013/TT-BCA	Bộ Công an	Quy định xếp lương và phong, thăng cấp bậc hàm đối với công dân được tuyển dụng vào Công an nhân dân	2014-02-12		l	c			
    69-2014-qh13	Luật	2014-11-26	69/2014/QH13		Luật Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp	2015-07-01		s	lt	12/12		
    69-2014-tt-bgtvt	Thông tư	2014-11-27	69/2014/TT-BGTVT	Bộ Giao thông vận tải	Quy định thủ tục xác nhận việc trình báo đường thủy nội địa	2015-02-01		l	c			
    69-2015-tt-btc	Thông tư	2015-05-08	69/2015/TT-BTC	Bộ Tài chính	Ban hành Khuôn khổ Việt Nam về hợp đồng dịch vụ đảm bảo	2016-01-01		l	c			
    69-2015-tt-btnmt	Thông tư	2015-12-22	69/2015/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật cập nhật cơ sở dữ liệu nền địa lý tỷ lệ 1:10.000 bằng ảnh vệ tinh	2016-02-15		l	c			
    69-2016-tt-btc	Thông tư	2016-05-06	69/2016/TT-BTC	Bộ Tài chính		2016-07-20		s	m	3/3		
    69-2017-tt-btc	Thông tư	2017-07-07	69/2017/TT-BTC	Bộ Tài chính	hướng dẫn lập kế hoạch tài chính 05 năm và kế hoạch tài chính - NSNN 03 năm	2017-08-22		s	m	3/3		
    69-2018-nd-cp	Nghị định	2018-05-15	69/2018/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Quản lý Ngoại thương	2018-05-15		s	m	16/16		
    69-2019-nd-cp	Nghị định	2019-08-15	69/2019/NĐ-CP	Chính phủ	Quy định việc sử dụng tài sản công để thanh toán cho Nhà đầu tư khi thực hiện dự án đầu tư xây dựng công trình theo hình thức Hợp đồng Xây dựng - Chuyển giao	2019-10-01		s	m	4/4		
    69-2020-qh14	Luật	2020-11-13	69/2020/QH14	Quốc hội	Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	2022-01-01		s	klm	236/236		
    69-2020-tt-bqp	Thông tư	2020-06-15	69/2020/TT-BQP	Bộ Quốc phòng	Quy định chi tiết một số điều của Luật Dân quân tự vệ về tập huấn, bồi dưỡng, huấn luyện, hội thi, hội thao, diễn tập cho Dân quân tự vệ	2020-08-01		l	c			
    69-2021-tt-btc	Thông tư	2021-08-11	69/2021/TT-BTC	Bộ Tài chính				s	m	5/5		
    69-2022-nd-cp	Nghị định		69/2022/NĐ-CP					l	v			
    69-2022-tt-btc	Thông tư	2022-11-16	69/2022/TT-BTC	Bộ Tài chính	Quy định chi tiết về chứng chỉ bảo hiểm, chứng chỉ đại lý bảo hiểm, chứng chỉ môi giới bảo hiểm, chứng chỉ về phụ trợ bảo hiểm	2023-01-01		l	c			
    69-2023-nd-cp	Nghị định		69/2023/NĐ-CP					l	v			
    69-2023-tt-btc	Thông tư	2023-11-15	69/2023/TT-BTC	Bộ Tài chính		2023-12-30		s	m	10/10		
    69-2024-nd-cp	Nghị định	2024-06-25	69/2024/NĐ-CP	Chính phủ	quy định về định danh và xác thực điện tử			s	m	7/7		
    69-2024-qd-ubnd	Quyết định	2024-12-09	69/2024/QĐ-UBND					l	t	2/2		
    69-2025-nd-cp	Nghị định		69/2025/NĐ-CP					l	v			
    69-qd-tw	Quy định	2022-07-06	69-QĐ/TW	Bộ Chính trị	về kỷ luật tổ chức đảng, đảng viên vi phạm			s	k	1/1		
    694-2008-ubtvqh12	Nghị quyết		694/2008/NQ-UBTVQH12	Ủy ban Thường vụ Quốc hội		2008-10-15		l	c			
    70-2000-qd-dc	Quyết định	2000-02-25	70/2000/QĐ-ĐC					l	t	2/2		
    70-2001-nd-cp	Nghị định	2001-10-03	70/2001/NĐ-CP					l	v			
    70-2006-qd-bnnptnt	Quyết định	2006-09-14	70/2006/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn				l	t	2/2		
    70-2006-qh11	Luật		70/2006/QH11		Luật Chứng khoán			l	l	20/20		
    70-2008-nd-cp	Nghị định	2008-06-04	70/2008/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật Bình đẳng giới	2008-07-03		l	t	2/2		
    70-2010-nd-cp	Nghị định	2010-06-22	70/2010/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Năng lượng nguyên tử về Nhà máy điện hạt nhân	2010-08-10		l	t	2/2		
    70-2010-tt-bnnptnt	Thông tư		70/2010/TT-BNNPTNT					l	v			
    70-2011-tt-bca	Thông tư	2011-10-10	70/2011/TT-BCA					l	v			
    70-2013-nd-cp	Nghị định	2013-07-02	70/2013/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Quy chế quản lý kho vật chứng ban hành kèm theo Nghị định số 18/2002/NĐ-CP ngày 18 tháng 02 năm 2002 của Chính phủ			l	c			
    70-2014-nd-cp	Nghị định	2014-07-17	70/2014/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Pháp lệnh Ngoại hối và Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Ngoại hối	2014-09-05		s	m	4/4		
    70-2014-qd-ttg	Quyết định	2014-12-10	70/2014/QĐ-TTg	Thủ tướng Chính phủ				l	t	2/2		
    70-2014-qh13	Luật	2014-11-26	70/2014/QH13	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Thuế tiêu thụ đặc biệt	2016-01-01		s	lm	18/18		
    70-2015-nd-cp	Nghị định	2015-09-01	70/2015/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế đối với Quân đội nhân dân, Công an nhân dân và người làm công tác cơ yếu	2015-10-15		s	m	16/16		
    70-2015-tt-btc	Thông tư	2015-05-08	70/2015/TT-BTC	Bộ Tài chính	Ban hành Chuẩn mực đạo đức nghề nghiệp kế toán, kiểm toản	2016-01-01		l	c			
    70-2015-tt-btnmt	Thông tư	2015-12-23	70/2015/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật đối với hoạt động của các trạm khí tượng thủy văn tự động	2016-02-15		l	c			
    70-2016-nd-cp	Nghị định		70/2016/NĐ-CP	Chính phủ	Về điều kiện cung cấp dịch vụ bảo đảm an toàn hàng hải	2016-07-01		l	c			
    70-2018-nd-cp	Nghị định	2018-05-15	70/2018/NĐ-CP	Chính phủ	quy định việc quản lý, sử dụng tài sản được hình thành thông qua việc triển khai thực hiện nhiệm vụ khoa học và công nghệ sử dụng vốn nhà nước	2018-05-15		s	m	9/9		
    70-2019-nd-cp	Nghị định	2019-08-23	70/2019/NĐ-CP	Chính phủ	Quy định về thực hiện nghĩa vụ tham gia Công an nhân dân	2019-10-10		l	t	2/2		
    70-2019-tt-bca	Thông tư	2019-12-10	70/2019/TT-BCA	Bộ Công an	Quy định xét chuyển sang chế độ chuyên nghiệp đối với hạ sĩ quan nghĩa vụ hết hạn phục vụ tại ngũ trong Công an nhân dân	2020-02-01		l	c			
    70-2020-qh14	Luật	2020-11-13	70/2020/QH14	Quốc hội	Luật Thỏa thuận quốc tế	2021-07-01		s	lt	62/62		
    70-2021-nd-cp	Nghị định	2021-07-20	70/2021/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Nghị định số 181/2013/NĐ-CP ngày 14 tháng 11 năm 2013 của Chính phủ quy định chi tiết thi hành một số điều của Luật Quảng cáo			l	c			
    70-2022-nd-cp	Nghị định	2022-09-27	70/2022/NĐ-CP	Chính phủ				l	t	2/2		
    70-2022-qh15	Nghị quyết	2022-11-11	70/2022/QH15	Quốc hội				l	t	2/2		
    70-2022-tt-btc	Thông tư	2022-11-16	70/2022/TT-BTC	Bộ Tài chính		2023-01-01		l	c			
    70-2023-nd-cp	Nghị định	2023-09-18	70/2023/NĐ-CP	Chính phủ				s	m	8/8		
    70-2024-nd-cp	Nghị định	2024-06-25	70/2024/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Căn cước			s	m	7/7		
    70-2024-qd-ubnd	Quyết định	2024-12-12	70/2024/QĐ-UBND	Ủy ban nhân dân				s	m	3/3		
    70-2024-tt-bqp	Thông tư	2024-10-14	70/2024/TT-BQP	Bộ Quốc phòng				s	m	3/3		
    70-2025-nd-cp	Nghị định	2025-03-20	70/2025/NĐ-CP					s	m	4/4		
    70-2026-nd-cp	Nghị định	2026-03-09	70/2026/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Quy hoạch			s	m	3/3		
    70-nq-tw	Nghị quyết	2025-08-20	70-NQ/TW	Bộ Chính trị	về bảo đảm an ninh năng lượng quốc gia đến năm 2030, tầm nhìn đến năm 2045			s	k	1/1		
    71-1998-nd-cp	Nghị định	1998-09-08	71/1998/NĐ-CP	Chính phủ	ban hành Quy chế thực hiện dân chủ trong hoạt động của cơ quan			s	k	1/1		
    71-2005-qd-ttg	Quyết định	2005-04-05	71/2005/QĐ-TTg					l	v			
    71-2006-qh11	Luật	2006-06-29	71/2006/QH11	Quốc hội	Bảo hiểm xã hội	2007-01-01		s	kl	12/12		
    71-2007-nd-cp	Nghị định	2007-05-03	71/2007/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thực hiện một số điều của Luật Công nghệ thông tin về công nghiệp công nghệ thông tin	2007-06-08		s	m	5/5		
    71-2007-qd-bnnptnt	Quyết định	2007-08-06	71/2007/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn	ban hành quy định trình tự, thủ tục thử nghiệm, khảo nghiệm thuốc thú y			s	m	5/5		
    71-2007-qd-btc	Quyết định	2007-08-06	71/2007/QĐ-BTC	Bộ Tài chính	về việc không thực hiện dán tem hàng nhập khẩu đối với 16 mặt hàng nhập khẩu	2007-09-01		l	c			
    71-2009-qd-ttg	Quyết định	2009-04-29	71/2009/QĐ-TTg	Thủ tướng Chính phủ	phê duyệt Đề án Hỗ trợ các huyện nghèo đẩy mạnh xuất khẩu lao động góp phần giảm nghèo bền vững giai đoạn 2009 - 2020			l	t	2/2		
    71-2009-tt-bnnptnt	Thông tư	2009-11-10	71/2009/TT-BNNPTNT					l	v			
    71-2011-nd-cp	Nghị định	2011-08-22	71/2011/NĐ-CP					l	v			
    71-2011-qd-ttg	Quyết định	2011-12-20	71/2011/QĐ-TTg	Thủ tướng Chính phủ	Về bảo đảm, hỗ trợ kinh phí từ ngân sách nhà nước đối với các hội có tính chất đặc thù	2012-02-05		l	c			
    71-2011-tt-bgtvt	Thông tư	2011-12-30	71/2011/TT-BGTVT	Bộ Giao thông vận tải	Quy định về hỗ trợ người cao tuổi khi tham gia giao thông công cộng	2012-02-13		l	c			
    71-2011-tt-bnnptnt	Thông tư	2011-10-25	71/2011/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2012-04-25		l	t	2/2		
    71-2013-qd-ttg	Quyết định	2013-11-21	71/2013/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy hoạch phổ tần số vô tuyến điện quốc gia	2014-01-15		l	t	2/2		
    71-2014-qh13	Luật	2014-11-26	71/2014/QH13		Luật sửa đổi, bổ sung một số điều của các luật về thuế	2015-01-01		s	l	56/56		
    71-2014-ttlt-btc-bnv	Thông tư liên tịch	2014-05-30	71/2014/TTLT-BTC-BNV					l	t	2/2		
    71-2015-nd-cp	Nghị định	2015-09-03	71/2015/NĐ-CP	Chính phủ	Về quản lý hoạt động của người, phương tiện trong khu vực biên giới biển nước Cộng hòa xã hội chủ nghĩa Việt Nam	2015-10-20		s	m	3/3		
    71-2015-tt-bgtvt	Thông tư	2015-11-09	71/2015/TT-BGTVT	Bộ Giao thông vận tải				l	c			
    71-2015-tt-btnmt	Thông tư	2015-12-24	71/2015/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật đặt chụp ảnh viễn thám	2016-02-15		l	c			
    71-2016-nd-cp	Nghị định		71/2016/NĐ-CP	Chính phủ	Quy định thời hạn, trình tự, thủ tục thi hành án hành chính và xử lý trách nhiệm đối với người không thi hành bản án, quyết định của Tòa án	2016-07-01		l	c			
    71-2017-nd-cp	Nghị định	2017-06-06	71/2017/NĐ-CP	Chính phủ				l	t	2/2		
    71-2018-tt-btc	Thông tư	2018-08-10	71/2018/TT-BTC	Bộ Tài chính	quy định chế độ tiếp khách nước ngoài vào làm việc tại Việt Nam, chế độ chi tổ chức hội nghị, hội thảo quốc tế tại Việt Nam và chế độ tiếp khách trong nước			s	m	11/11		
    71-2020-qh14	Luật	2020-11-16	71/2020/QH14		Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)	2021-07-01		s	lt	11/11		
    71-2020-tt-bca	Thông tư	2020-06-26	71/2020/TT-BCA	Bộ Công an	Quy định về thực hiện dân chủ trong công tác bảo đảm, quản lý trang bị và kho vận trong Công an nhân dân	2020-08-10		l	c			
    71-2020-tt-btc	Thông tư		71/2020/TT-BTC	Bộ Tài chính	Hướng dẫn xây dựng dự toán ngân sách nhà nước năm 2021, kế hoạch tài chính - ngân sách nhà nước 03 năm 2021-2023	2020-07-30		l	c			
    71-2021-tt-btc	Thông tư	2021-08-17	71/2021/TT-BTC	Bộ Tài chính	Hướng dẫn về thuế thu nhập doanh nghiệp đối với cơ sở thực hiện xã hội hóa chưa truy thu theo Nghị quyết số 63/NQ-CP ngày 25 tháng 8 năm 2014 của Chính phủ	2021-11-01		l	c			
    71-2023-nd-cp	Nghị định		71/2023/NĐ-CP					l	v			
    71-2024-nd-cp	Nghị định	2024-06-27	71/2024/NĐ-CP	Chính phủ	quy định về giá đất			s	m	5/5		
    71-2024-qd-ubnd	Quyết định	2024-12-20	71/2024/QĐ-UBND	Ủy ban nhân dân				s	m	5/5		
    71-2024-tt-bqp	Thông tư	2024-10-14	71/2024/TT-BQP	Bộ Quốc phòng				s	m	4/4		
    71-2025-ubtvqh15	Nghị quyết		71/2025/UBTVQH15	Ủy ban Thường vụ Quốc hội	Về nhiệm vụ, quyền hạn cụ thể và cơ cấu tổ chức của Hội đồng Dân tộc, các Ủy ban của Quốc hội	2025-02-18		l	c			
    71-nq-cp	Nghị quyết	2025-04-01	71/NQ-CP	Chính phủ				s	m	6/6		
    71-nq-tw	Nghị quyết	2025-08-22	71-NQ/TW	Bộ Chính trị	về đột phá phát triển giáo dục và đào tạo			s	km	6/6		
    715-2004-ubtvqh11	Nghị quyết	2004-06-18	715/2004/NQ-UBTVQH11					l	v			
    72-2002-nd-cp	Nghị định	2002-08-06	72/2002/NĐ-CP	Chính phủ	quy định chi tiết thi hành Pháp lệnh thư viện			s	m	3/3		
    72-2002-qd-ttg	Quyết định	2002-06-10	72/2002/QĐ-TTg	Thủ tướng Chính phủ	về việc thống nhất dùng bộ mã các ký tự chữ Việt theo tiêu chuẩn TCVN 6909:2001 trong trao đổi thông tin điện tử giữa các tổ chức của Đảng và Nhà nước	2002-06-10		l	kc	2/2		
    72-2006-nd-cp	Nghị định	2006-07-25	72/2006/NĐ-CP					l	v			
    72-2006-qh11	Luật	2006-11-29	72/2006/QH11	Quốc hội	Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	2007-07-01		s	kl	21/21		
    72-2007-nd-cp	Nghị định	2007-05-07	72/2007/NĐ-CP					l	v			
    72-2007-qd-bnnptnt	Quyết định	2007-08-06	72/2007/QĐ-BNN					l	v			
    72-2008-qd-btc	Quyết định	2008-09-03	72/2008/QĐ-BTC	Bộ Tài chính	về việc ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ quốc gia đối với nhà bạt cứu sinh loại nhẹ			s	m	3/3		
    72-2008-qd-ttg	Quyết định	2008-05-30	72/2008/QĐ-TTg					l	v			
    72-2009-nd-cp	Nghị định	2009-09-03	72/2009/NĐ-CP					l	v			
    72-2009-tt-bca	Thông tư	2009-12-18	72/2009/TT-BCA	Bộ Công an		2010-02-02		l	c			
    72-2010-nd-cp	Nghị định	2010-08-07	72/2010/NĐ-CP					l	v			
    72-2011-qd-ttg	Quyết định		72/2011/QĐ-TTg					l	v			
    72-2011-ttlt-btc-bgtvt	Thông tư liên tịch	2011-05-27	72/2011/TTLT-BTC-BGTVT					l	v			
    72-2013-nd-cp	Nghị định	2013-07-15	72/2013/NĐ-CP	Chính phủ	về quản lý, cung cấp, sử dụng dịch vụ Internet và thông tin trên mạng	2013-09-01		s	m	7/7		
    72-2014-qh13	Luật	2014-11-27	72/2014/QH13		Luật sửa đổi, bổ sung một số điều của Luật sĩ quan Quân đội nhân dân Việt Nam	2015-07-01		s	l	10/10		
    72-2015-nd-cp	Nghị định	2015-09-07	72/2015/NĐ-CP	Chính phủ	Về quản lý hoạt động thông tin đối ngoại	2015-10-22		s	m	6/6		
    72-2015-tt-bgtvt	Thông tư	2015-11-09	72/2015/TT-BGTVT	Bộ Giao thông vận tải	Ban hành Quy chuẩn kỹ thuật quốc gia về phân cấp và đóng sàn nâng tàu			l	c			
    72-2015-tt-btc	Thông tư	2015-05-12	72/2015/TT-BTC	Bộ Tài chính	Quy định áp dụng chế độ ưu tiên trong việc thực hiện thủ tục hải quan, kiểm tra, giám sát hải quan đối vớỉ hàng hóa xuất khẩu, nhập khẩu của doanh nghiệp	2015-06-26		s	m	3/3		
    72-2019-nd-cp	Nghị định	2019-08-30	72/2019/NĐ-CP					l	v			
    72-2019-tt-bca	Thông tư	2019-12-12	72/2019/TT-BCA					l	v			
    72-2020-nd-cp	Nghị định	2020-06-30	72/2020/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Dân quân tự vệ về tổ chức xây dựng lực lượng và chế độ, chính sách đối với Dân quân tự vệ	2020-08-15		l	c			
    72-2020-qh14	Luật	2020-11-17	72/2020/QH14	Quốc hội	Bảo vệ môi trường	2022-01-01		s	kl	51/51		
    72-2022-nd-cp	Nghị định		72/2022/NĐ-CP					l	v			
    72-2022-tt-btc	Thông tư	2022-11-30	72/2022/TT-BTC	Bộ Tài chính	Ngưng hiệu lực của Thông tư số 31/2022/TT-BTC ngày 08 tháng 06 năm 2022 của Bộ trưởng Bộ Tài chính ban hành Danh mục hàng hóa xuất khẩu, nhập khẩu Việt Nam	2022-12-01		l	c			
    72-2023-nd-cp	Nghị định	2023-09-26	72/2023/NĐ-CP	Chính phủ	Quy định tiêu chuẩn, định mức sử dụng xe ô tô	2023-11-10		l	t	2/2		
    72-2023-tt-btc	Thông tư	2023-12-01	72/2023/TT-BTC	Bộ Tài chính	Thông tư quy định tiêu chí phân loại, điều kiện thành lập, sáp nhập, hợp nhất, giải thể đơn vị sự nghiệp công lập thuộc lĩnh vực tài chính	2024-02-01		l	c			
    72-2025-nqlt-ubtvqh15-cp-dctubtwmttqvn	Nghị quyết liên tịch		72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN	Ủy ban Thường vụ Quốc hội	Quy định chi tiết việc tổ chức tiếp xúc cử tri của đại biểu Quốc hội và đại biểu Hội đồng nhân dân các cấp	2025-02-20		l	c			
    72-2025-qh15	Luật	2025-06-16	72/2025/QH15	Quốc hội	Tổ chức chính quyền địa phương	2025-06-16		s	kl	24/24		
    72-nq-tw	Nghị quyết	2025-09-09	72-NQ/TW	Bộ Chính trị	về một số giải pháp đột phá, tăng cường bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân			s	km	6/6		
    73-2001-nd-cp	Nghị định	2001-10-05	73/2001/NĐ-CP					s	m	4/4		
    73-2002-nd-cp	Nghị định	2002-08-20	73/2002/NĐ-CP					l	v			
    73-2005-nd-cp	Nghị định	2005-06-06	73/2005/NĐ-CP	Chính phủ	Về đào tạo cán bộ cho Quân đội nhân dân Việt Nam tại các trường ngoài quân đội	2005-07-02		l	c			
    73-2006-qh11	Luật	2006-11-29	73/2006/QH11	Quốc hội	Bình đẳng giới	2007-07-01		s	klc	50/50		
    73-2007-nd-cp	Nghị định	2007-05-08	73/2007/NĐ-CP	Chính phủ				l	t	2/2		
    73-2010-tt-bqp	Thông tư	2010-05-31	73/2010/TT-BQP	Bộ Quốc phòng	Hướng dẫn xếp lương khi nâng loại, chuyển loại, chuyển nhóm quân nhân chuyên nghiệp	2010-07-15		l	c			
    73-2011-qd-ttg	Quyết định	2011-12-28	73/2011/QĐ-TTg	Thủ tướng Chính phủ	về việc quy định một số chế độ phụ cấp đặc thù đối với công chức, viên chức, người lao động trong các cơ sở y tế công lập và chế độ phụ cấp chống dịch	2012-02-15		s	m	9/9		
    73-2012-tt-bca	Thông tư	2012-12-05	73/2012/TT-BCA					l	v			
    73-2014-qh13	Luật	2014-11-27	73/2014/QH13		Luật Công an nhân dân	2015-07-01		s	l	7/7		
    73-2015-nd-cp	Nghị định	2015-09-08	73/2015/NĐ-CP	Chính phủ	Quy định tiêu chuẩn phân tầng, khung xếp hạng và tiêu chuẩn xếp hạng cơ sở giáo dục đại học			l	c			
    73-2016-nd-cp	Nghị định	2016-07-01	73/2016/NĐ-CP	Chính phủ	Quy định chi tiết thi hành Luật kinh doanh bảo hiểm và Luật sửa đổi, bổ sung một số điều của Luật kinh doanh bảo hiểm	2016-07-01		s	m	5/5		
    73-2017-nd-cp	Nghị định	2017-06-14	73/2017/NĐ-CP	Chính phủ	Về thu thập, quản lý, khai thác và sử dụng thông tin, dữ liệu tài nguyên và môi trường	2017-08-01		s	m	4/4		
    73-2018-nd-cp	Nghị định	2018-05-15	73/2018/NĐ-CP	Chính phủ	quy định các danh mục chất ma túy và tiền chất			s	m	3/3		
    73-2018-tt-btc	Thông tư	2018-08-15	73/2018/TT-BTC	Bộ Tài chính	Hướng dẫn sử dụng nguồn tài chính trong quản lý khai thác công trình thủy lợi sử dụng vốn nhà nước	2018-10-01		s	m	3/3		
    73-2019-nd-cp	Nghị định	2019-09-05	73/2019/NĐ-CP	Chính phủ	Quy định quản lý đầu tư ứng dụng công nghệ thông tin sử dụng nguồn vốn ngân sách nhà nước	2020-01-01		s	m	19/19		
    73-2019-tt-bca	Thông tư	2019-12-12	73/2019/TT-BCA	Bộ Công an	Quy định về thực hiện dân chủ trong cơ sở giam giữ phạm nhân, cơ sở giáo dục bắt buộc, trường giáo dưỡng thuộc Bộ Công an	2020-01-26		l	c			
    73-2020-nd-cp	Nghị định	2020-06-30	73/2020/NĐ-CP	Chính phủ	Quy định việc kiểm soát xuất nhập cảnh đối với người đi trên phương tiện quốc phòng, an ninh ra, vào lãnh thổ Việt Nam để thực hiện nhiệm vụ quốc phòng, an ninh	2020-07-01		l	c			
    73-2020-tt-btc	Thông tư	2020-08-07	73/2020/TT-BTC	Bộ Tài chính	Sửa đổi, bổ sung một số điều của Thông tư số 134/2017/TT-BTC ngày 19 tháng 12 năm 2017 của Bộ trưởng Bộ Tài chính hướng dẫn giao dịch điện tử trên thị trường chứng khoán			l	c			
    73-2021-qh14	Luật	2021-03-30	73/2021/QH14	Quốc hội	Luật Phòng, chống ma túy	2022-01-01		s	lm	62/62		
    73-2021-tt-bca	Thông tư	2021-06-29	73/2021/TT-BCA					l	v			
    73-2024-nd-cp	Nghị định	2024-06-30	73/2024/NĐ-CP	Chính phủ	quy định mức lương cơ sở và chế độ tiền thưởng đối với cán bộ, công chức, viên chức và lực lượng vũ trang	2024-07-01		s	km	6/6		
    73-2024-tt-bca	Thông tư	2024-11-15	73/2024/TT-BCA	Bộ Công an				s	m	7/7		
    73-2025-qh15	Luật	2025-06-16	73/2025/QH15	Quốc hội	Nhà giáo	2026-01-01		s	klt	15/15		
    73-2025-ubtvqh15	Nghị quyết	2025-03-07	73/2025/UBTVQH15	Ủy ban Thường vụ Quốc hội	Kết thúc hoạt động của Ban Thư ký, Quốc hội khóa XV			l	c			
    73-2026-nd-cp	Nghị định	2026-03-10	73/2026/NĐ-CP	Chính phủ				l	t	2/2		
    730-2004-ubtvqh11	Nghị quyết	2004-09-30	730/2004/NQ-UBTVQH11	Ủy ban Thường vụ Quốc hội	về việc phê chuẩn bảng lương chức vụ, bảng phụ cấp chức vụ đối với cán bộ lãnh đạo của nhà nước			s	m	4/4		
    733-qd-ttg	Quyết định	2019-06-14	733/QĐ-TTg	Thủ tướng Chính phủ	ban hành Kế hoạch tổ chức phong trào thi đua "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở" giai đoạn 2019 - 2025			s	k			
    74-2004-qd-bnnptnt	Quyết định	2004-12-16	74/2004/QĐ-BNN					l	v			
    74-2008-ttlt-btc-bnnptnt	Thông tư liên tịch	2008-08-14	74/2008/TTLT-BTC-BNNPTNT					l	v			
    74-2009-nd-cp	Nghị định	2009-09-09	74/2009/NĐ-CP					l	v			
    74-2009-tt-bnnptnt	Thông tư	2009-11-20	74/2009/TT-BNNPTNT					l	v			
    74-2013-nd-cp	Nghị định	2013-07-15	74/2013/NĐ-CP					l	v			
    74-2013-tt-btc	Thông tư	2013-06-04	74/2013/TT-BTC	Bộ Tài chính	Quy định các khoản chi phí và thực hiện việc cấp, quyết toán ngân sách nhà nước phục vụ Lễ Quốc tang, Lễ tang cấp Nhà nước, Lễ tang cấp cao	2013-08-01		l	t	2/2		
    74-2014-qh13	Luật	2014-11-27	74/2014/QH13	Quốc hội	Giáo dục nghề nghiệp	2015-07-01		l	klm	74/74		
    74-2015-tt-bgtvt	Thông tư	2015-11-24	74/2015/TT-BGTVT					l	v			
    74-2016-nd-cp	Nghị định	2016-07-01	74/2016/NĐ-CP	Chính phủ	về quản lý và sử dụng kinh phí ngân sách nhà nước bảo đảm cho công tác điều ước quốc tế và công tác thỏa thuận quốc tế			l	t	2/2		
    74-2017-nd-cp	Nghị định	2017-06-20	74/2017/NĐ-CP	Chính phủ	Quy định cơ chế, chính sách đặc thù đối với Khu Công nghệ cao Hòa Lạc	2017-08-05		s	m	3/3		
    74-2017-tt-btnmt	Thông tư	2017-12-29	74/2017/TT-BTNMT	Bộ Tài nguyên và Môi trường	Quy định kỹ thuật về lập quy hoạch tổng thể khai thác, sử dụng bền vũng tài nguyên vùng bờ	2018-02-19		l	c			
    74-2018-nd-cp	Nghị định	2018-05-15	74/2018/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều Luật Chất lượng sản phẩm, hàng hóa	2018-07-01		s	m	13/13		
    74-2019-nd-cp	Nghị định	2019-09-23	74/2019/NĐ-CP	Chính phủ				s	m	27/27		
    74-2020-nd-cp	Nghị định	2020-07-01	74/2020/NĐ-CP	Chính phủ	về thực hiện thí điểm quản lý lao động, tiền lương đối với Tập đoàn Công nghiệp - Viễn thông Quân đội			s	m	19/19		
    74-2020-tt-bca	Thông tư	2020-07-01	74/2020/TT-BCA	Bộ Công an	Quy định việc kiểm soát xuất nhập cảnh đối với công dân Việt Nam tại cửa khẩu	2020-08-15		l	c			
    74-2022-tt-btc	Thông tư	2022-12-22	74/2022/TT-BTC	Bộ Tài chính	quy định về hình thức, thời hạn thu, nộp, kê khai các khoản phí, lệ phí thuộc thẩm quyền quy định của Bộ Tài chính			s	m	7/7		
    74-2023-nd-cp	Nghị định		74/2023/NĐ-CP					l	v			
    74-2024-nd-cp	Nghị định	2024-06-30	74/2024/NĐ-CP	Chính phủ				l	t	2/2		
    74-2025-nd-cp	Nghị định	2025-03-31	74/2025/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Nghị định số 70/2015/NĐ-CP ngày 01 tháng 9 năm 2015 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm y tế đối với quân đội nhân dân, công an nhân dân và người làm công tác 	2025-07-01		s	mg	4/4		
    74-2025-qh15	Luật	2025-06-16	74/2025/QH15	Quốc hội	Việc làm	2026-01-01		s	kl	4/4		
    74-2025-ubtvqh15	Nghị quyết		74/2025/UBTVQH15	Ủy ban Thường vụ Quốc hội	Về chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Văn phòng Quốc hội	2025-03-07		l	c			
    74-cp	Nghị định	1993-10-25	74/CP	Chính phủ	Quy định chi tiết thi hành Luật Thuế sử dụng đất nông nghiệp	1994-01-01		s	m	42/42		
    749-qd-ttg	Quyết định	2020-06-03	749/QĐ-TTg	Thủ tướng Chính phủ	phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030			s	k	1/1		
    75-2004-tt-bnnptnt	Thông tư	2004-12-20	75/2004/TT-BNN					l	v			
    75-2007-nd-cp	Nghị định	2007-05-09	75/2007/NĐ-CP	Chính phủ	Về điều tra sự cố, tai nạn tàu bay dân dụng	2007-06-16		l	c			
    75-2009-qd-ttg	Quyết định	2009-05-11	75/2009/QĐ-TTg					l	v			
    75-2010-tt-btc	Thông tư	2010-05-17	75/2010/TT-BTC	Bộ Tài chính	Quy định việc lập dự toán, thanh toán, quyết toán ngân sách nhà nước cho công tác bảo đảm, bảo vệ chuyến bay chuyên cơ của Việt Nam	2010-07-01		l	t	2/2		
    75-2012-nd-cp	Nghị định	2012-10-03	75/2012/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Khiếu nại	2012-11-20		s	m	7/7		
    75-2013-nd-cp	Nghị định	2013-07-15	75/2013/NĐ-CP	Chính phủ				l	c			
    75-2014-tt-bgtvt	Thông tư	2014-12-19	75/2014/TT-BGTVT	Bộ Giao thông vận tải	Quy định về đăng ký phương tiện thủy nội địa	2015-02-15		l	c			
    75-2015-nd-cp	Nghị định	2015-09-09	75/2015/NĐ-CP	Chính phủ	Về cơ chế, chính sách bảo vệ và phát triển rừng, gắn với chính sách giảm nghèo nhanh, bền vững và hỗ trợ đồng bào dân tộc thiểu số giai đoạn 2015 - 2020	2015-11-02		l	t	2/2		
    75-2015-qh13	Luật	2015-06-09	75/2015/QH13	Quốc hội	Mặt trận Tổ quốc Việt Nam	2016-01-01		s	kl	45/45		
    75-2016-nd-cp	Nghị định	2016-07-01	75/2016/NĐ-CP	Chính phủ	Quy định điều kiện thực hiện xét nghiệm HIV	2016-07-01		l	t	2/2		
    75-2017-nd-cp	Nghị định	2017-06-20	75/2017/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế			l	t	2/2		
    75-2018-nd-cp	Nghị định	2018-05-15	75/2018/NĐ-CP	Chính phủ	Quy định về tổ chức, nhiệm vụ, quyền hạn và trang phục, phù hiệu của lực lượng bảo vệ trên tàu	2018-07-01		l	c			
    75-2018-tt-btc	Thông tư	2018-08-17	75/2018/TT-BTC	Bộ Tài chính	Quy định chế độ quản lý, tính hao mòn tài sản kết cấu hạ tầng giao thông, thủy lợi	2018-10-03		l	c			
    75-2020-tt-bca	Thông tư	2020-07-02	75/2020/TT-BCA	Bộ Công an				l	t	2/2		
    75-2020-tt-bqp	Thông tư	2020-06-19	75/2020/TT-BQP	Bộ Quốc phòng	Quy định việc áp dụng các hình thức kỷ luật, trình tự, thủ tục, thời hiệu, thời hạn và thẩm quyền xử lý kỷ luật đối với Dân quân tự vệ	2020-08-05		l	c			
    75-2021-nd-cp	Nghị định	2021-07-24	75/2021/NĐ-CP	Chính phủ	quy định mức hưởng trợ cấp, phụ cấp và các chế độ ưu đãi người có công với cách mạng	2021-09-15		s	m	39/40		
    75-2023-nd-cp	Nghị định	2023-10-19	75/2023/NĐ-CP	Chính phủ		2023-12-03		s	m	9/9		
    75-2024-nd-cp	Nghị định	2024-06-30	75/2024/NĐ-CP					l	v			
    75-2025-qh15	Luật	2025-06-16	75/2025/QH15	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Quảng cáo			s	lc	28/28		
    751-2019-ubtvqh14	Nghị quyết	2019-08-16	751/2019/UBTVQH14	Ủy ban Thường vụ Quốc hội				l	t	2/2		
    76-2006-qh11	Luật		76/2006/QH11		Luật Dạy nghề			l	l	14/14		
    76-2006-tt-btc	Thông tư	2006-08-22	76/2006/TT-BTC					l	v			
    76-2007-qd-bgddt	Quyết định	2007-12-14	76/2007/QĐ-BGDĐT					l	v			
    76-2009-nd-cp	Nghị định	2009-09-15	76/2009/NĐ-CP	Chính phủ				s	m	5/5		
    76-2009-qd-ttg	Quyết định	2009-05-11	76/2009/QĐ-TTg					l	v			
    76-2010-tt-btc	Thông tư	2010-05-17	76/2010/TT-BTC	Bộ Tài chính	quy định về mức thu, chế độ thu, nộp, quản lý và sử dụng phí, lệ phí trong lĩnh vực năng lượng nguyên tử			s	m	4/4		
    76-2011-tt-bnnptnt	Thông tư	2011-11-03	76/2011/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn				l	c			
    76-2012-nd-cp	Nghị định	2012-10-03	76/2012/NĐ-CP					l	v			
    76-2013-qd-ttg	Quyết định	2013-12-12	76/2013/QĐ-TTg					l	v			
    76-2014-qd-ttg	Quyết định	2014-12-24	76/2014/QĐ-TTg	Thủ tướng Chính phủ		2015-03-01		l	c			
    76-2015-qh13	Luật	2015-06-19	76/2015/QH13	Quốc hội	Tổ chức Chính phủ	2016-01-01		s	kl	5/5		
    76-2017-nd-cp	Nghị định	2017-06-30	76/2017/NĐ-CP	Chính phủ				l	t	2/2		
    76-2017-tt-btc	Thông tư	2017-07-26	76/2017/TT-BTC					l	v			
    76-2018-nd-cp	Nghị định	2018-05-15	76/2018/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Chuyển giao công nghệ	2018-07-01		s	m	4/4		
    76-2018-tt-btc	Thông tư	2018-08-17	76/2018/TT-BTC	Bộ Tài chính	Hướng dẫn nội dung, mức chi xây dựng chương trình đào tạo, biên soạn giáo trình môn học đối với giáo dục đại học, giáo dục nghề nghiệp	2018-10-03		s	m	8/8		
    76-2020-nd-cp	Nghị định		76/2020/NĐ-CP	Chính phủ	Quy định chi tiết đối tượng, trình tự, thủ tục, thẩm quyền cấp, thu hồi, hủy giá trị sử dụng giấy thông hành	2020-07-01		l	c			
    76-2021-nd-cp	Nghị định	2021-07-28	76/2021/NĐ-CP	Chính phủ	Quy định tiêu chí phân loại cảng biển	2021-09-10		l	t	2/2		
    76-2021-tt-btc	Thông tư	2021-09-15	76/2021/TT-BTC	Bộ Tài chính		2021-11-01		l	t	2/2		
    76-2023-tt-btc	Thông tư	2023-12-29	76/2023/TT-BTC	Bộ Tài chính	Quy định về tổ chức thực hiện dự toán ngân sách nhà nước năm 2024	2024-02-12		l	c			
    76-2024-nd-cp	Nghị định	2024-07-01	76/2024/NĐ-CP					l	v			
    76-2025-qh15	Luật	2025-06-17	76/2025/QH15	Quốc hội	sửa đổi, bổ sung một số điều của Luật Doanh nghiệp	2025-07-01		s	kl	17/17		
    76-nq-cp	Nghị quyết	2021-07-15	76/NQ-CP	Chính phủ	ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030			s	k			
    7628-stc-pccstc	Công văn	2024-12-05	7628/STC-PC&CSTC					l	t	2/2		
    769-1998-tt-bqp	Thông tư	1998-03-18	769/1998/TT-QP					l	v			
    77-2001-nd-cp	Nghị định	2001-10-22	77/2001/NĐ-CP					l	v			
    77-2001-qd-ttg	Quyết định	2001-05-14	77/2001/QĐ-TTg	Thủ tướng Chính phủ	Về chi phí cho việc đào tạo cán bộ khoa học, kỹ thuật tại các cơ sở nước ngoài bằng ngân sách nhà nước	2001-05-29		l	c			
    77-2006-qh11	Luật	2006-11-29	77/2006/QH11		Luật Thể dục, thể thao	2007-07-01		s	l	4/4		
    77-2007-qd-bgddt	Quyết định	2007-12-20	77/2007/QĐ-BGDĐT					l	v			
    77-2008-nd-cp	Nghị định	2008-07-16	77/2008/NĐ-CP	Chính phủ				s	m	3/3		
    77-2011-tt-bca	Thông tư	2011-12-12	77/2011/TT-BCA	Bộ Công an	Quy định quy chuẩn quốc gia về dự trữ nhà nước đối với phương tiện giao thông cơ giới đường bộ, xe máy chuyên dùng do Bộ Công an quản lý	2012-02-01		l	c			
    77-2012-nd-cp	Nghị định	2012-10-05	77/2012/NĐ-CP					l	v			
    77-2012-tt-bca	Thông tư	2012-12-28	77/2012/TT-BCA					l	v			
    77-2012-tt-btc	Thông tư	2012-05-16	77/2012/TT-BTC					l	v			
    77-2013-nd-cp	Nghị định	2013-07-17	77/2013/NĐ-CP	Chính phủ	Quy định chi tiết thi hành Luật Phòng, chống tác hại của thuốc lá về một số biện pháp phòng, chống tác hại của thuốc lá	2013-09-15		l	c			
    77-2013-qd-ttg	Quyết định	2013-12-24	77/2013/QĐ-TTg					l	v			
    77-2015-qh13	Luật	2015-06-19	77/2015/QH13	Quốc hội	Tổ chức chính quyền địa phương	2016-01-01		s	kl	30/30		
    77-2016-nd-cp	Nghị định	2016-07-01	77/2016/NĐ-CP	Chính phủ				s	m	3/3		
    77-2016-ttlt-btc-bkhcn	Thông tư liên tịch	2016-06-03	77/2016/TTLT-BTC-BKHCN	Bộ Tài chính; Bộ Khoa học và Công nghệ		2016-06-15		l	c			
    77-2017-nd-cp	Nghị định	2017-07-03	77/2017/NĐ-CP	Chính phủ	Quy định về quản lý, bảo vệ an ninh, trật tự tại cửa khẩu cảng	2017-08-20		s	m	4/4		
    77-2017-tt-btc	Thông tư	2017-07-28	77/2017/TT-BTC	Bộ Tài chính				s	m	3/3		
    77-2018-nd-cp	Nghị định	2018-05-16	77/2018/NĐ-CP	Chính phủ	Quy định hỗ trợ phát triển thủy lợi nhỏ, thủy lợi nội đồng và tưới tiên tiến, tiết kiệm nước	2018-07-01		l	c			
    77-2019-nd-cp	Nghị định	2019-10-10	77/2019/NĐ-CP	Chính phủ	Về tổ hợp tác	2019-11-25		s	m	6/6		
    77-2020-nd-cp	Nghị định	2020-07-01	77/2020/NĐ-CP	Chính phủ	quy định việc quản lý, khai thác thông tin trong Cơ sở dữ liệu quốc gia về xuất nhập cảnh	2020-07-01		s	m	3/3		
    77-2021-nd-cp	Nghị định		77/2021/NĐ-CP	Chính phủ	Quy định chế độ phụ cấp thâm niên nhà giáo	2021-08-01		l	c			
    77-2023-nd-cp	Nghị định	2023-11-02	77/2023/NĐ-CP	Chính phủ	Nghị định về quản lý nhập khẩu hàng hóa tân trang theo Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương	2024-01-01		l	c			
    77-2024-nd-cp	Nghị định	2024-07-01	77/2024/NĐ-CP	Chính phủ				s	m	17/17		
    77-2025-nd-cp	Nghị định	2025-04-01	77/2025/NĐ-CP	Chính phủ	quy định thẩm quyền, thủ tục xác lập quyền sở hữu toàn dân về tài sản và xử lý đối với tài sản được xác lập quyền sở hữu toàn dân			l	t	2/2		
    77-2025-qh15	Luật	2025-06-18	77/2025/QH15	Quốc hội	Luật sửa đổi, bổ sung một số điều của Luật Sử dụng năng lượng tiết kiệm và hiệu quả	2026-01-01		s	lc	21/21		
    78-2002-qd-ttg	Quyết định	2002-06-17	78/2002/QĐ-TTg	Thủ tướng Chính phủ	về việc sửa đổi, bổ sung Quyết định số 170/1999/QĐ-TTg ngày 19 tháng 8 năm 1999 về việc khuyến khích Người Việt Nam ở nước ngoài chuyển tiền về nước			l	c			
    78-2006-qh11	Luật	2006-11-29	78/2006/QH11	Quốc hội	Quản lý thuế	2007-07-01		s	kl	43/43		
    78-2007-qd-ttg	Quyết định	2007-05-29	78/2007/QĐ-TTg	Thủ tướng Chính phủ	về việc ban hành Quy chế phòng, chống động đất, sóng thần	2007-07-07		l	t	2/2		
    78-2007-tt-bqp	Thông tư	2007-01-23	78/2007/TT-BQP					l	v			
    78-2008-qd-bgddt	Quyết định	2008-12-29	78/2008/QĐ-BGDĐT	Bộ Giáo dục và Đào tạo	Ban hành Quy định về quản lý hoạt động sở hữu trí tuệ trong cơ sở giáo dục đại học	2009-01-27		l	c			
    78-2009-qd-ttg	Quyết định	2009-05-15	78/2009/QĐ-TTg	Thủ tướng Chính phủ	Về chế độ phụ cấp đặc thù đối với cán bộ, viên chức khí tượng thủy văn thuộc ngành tài nguyên và môi trường	2009-07-01		l	t	2/2		
    78-2011-tt-bca	Thông tư	2011-12-12	78/2011/TT-BCA	Bộ Công an	Quy định quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với vũ khí, vật liệu nổ, công cụ hỗ trợ do Bộ Công an quản lý	2012-02-01		l	c			
    78-2013-nd-cp	Nghị định	2013-07-17	78/2013/NĐ-CP					l	v			
    78-2013-qd-ttg	Quyết định	2013-12-25	78/2013/QĐ-TTg					l	v			
    78-2013-tt-btc	Thông tư	2013-06-07	78/2013/TT-BTC					l	v			
    78-2014-nd-cp	Nghị định	2014-07-30	78/2014/NĐ-CP	Chính phủ				s	m	3/3		
    78-2014-tt-bgtvt	Thông tư	2014-12-24	78/2014/TT-BGTVT					l	v			
    78-2014-tt-btc	Thông tư		78/2014/TT-BTC					l	v			
    78-2015-qh13	Luật	2015-06-19	78/2015/QH13	Quốc hội	Luật Nghĩa vụ quân sự	2016-01-01		s	lt	69/69		
    78-2015-tt-bgtvt	Thông tư	2015-12-09	78/2015/TT-BGTVT					l	v			
    78-2016-nd-cp	Nghị định	2016-07-01	78/2016/NĐ-CP	Chính phủ	Quy định điều kiện kinh doanh dịch vụ đào tạo thuyền viên, người lái phương tiện thủy nội địa	2016-07-01		l	t	2/2		
    78-2016-tt-btc	Thông tư	2016-06-03	78/2016/TT-BTC					l	v			
    78-2018-nd-cp	Nghị định		78/2018/NĐ-CP					l	v			
    78-2019-nd-cp	Nghị định	2019-10-14	78/2019/NĐ-CP					l	v			
    78-2020-nd-cp	Nghị định	2020-07-06	78/2020/NĐ-CP	Chính phủ	Về sĩ quan dự bị Quân đội nhân dân Việt Nam	2020-08-19		l	c			
    """#

  static let part3: StaticString = #"""
    78-2020-tt-btc	Thông tư	2020-08-14	78/2020/TT-BTC	Bộ Tài chính	Hướng dẫn kế toán nghiệp vụ thi hành án dân sự	2020-10-01		l	c			
    78-2021-nd-cp	Nghị định	2021-08-01	78/2021/NĐ-CP	Chính phủ	Về thành lập và quản lý Quỹ phòng, chống thiên tai	2021-09-15		l	c			
    78-2021-tt-btc	Thông tư	2021-09-17	78/2021/TT-BTC	Bộ Tài chính		2021-07-01		s	m	6/6		
    78-2025-nd-cp	Nghị định	2025-04-01	78/2025/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp để tổ chức, hướng dẫn thi hành Luật Ban hành văn bản quy phạm pháp luật	2025-04-01		s	km	10/10		
    78-2025-tt-nhnn	Thông tư		78/2025/TT-NHNN					l	v			
    78-ttr-sdl	Tờ trình	2024-10-23	78/TTr-SDL					l	t	2/2		
    788-stp-hcbt	Công văn	2025-05-16	788/STP-HCBT					s	m	3/3		
    79-2000-tt-btc	Thông tư		79/2000/TT-BTC	Bộ Tài chính	Hướng dẫn bổ sung việc giảm, miễn thuế sử dụng đất nông nghiệp đối với vùng lũ lụt, vùng khó khăn	2000-07-28		l	c			
    79-2003-nd-cp	Nghị định	2003-07-07	79/2003/NĐ-CP	Chính phủ	ban hành Quy chế thực hiện dân chủ ở xã			s	k			
    79-2004-ttlt-bnv-bldtbxh-btc	Thông tư liên tịch	2004-11-04	79/2004/TTLT-BNV-BLĐTBXH-BTC					l	v			
    79-2006-nd-cp	Nghị định	2006-08-09	79/2006/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật dược			s	m	3/3		
    79-2006-qh11	Luật	2006-11-29	79/2006/QH11	Quốc hội	Luật Đê điều	2007-07-01		s	lc	72/72		
    79-2007-nd-cp	Nghị định	2007-05-18	79/2007/NĐ-CP					l	v			
    79-2010-qd-ttg	Quyết định	2010-11-30	79/2010/QĐ-TTg					l	v			
    79-2011-nd-cp	Nghị định	2011-09-05	79/2011/NĐ-CP					l	v			
    79-2014-nd-cp	Nghị định	2014-07-31	79/2014/NĐ-CP	Chính phủ				s	m	8/8		
    79-2014-qd-ttg	Quyết định	2014-12-30	79/2014/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế thực hiện quy định sử dụng đường dây nóng Việt Nam - Trung Quốc về các vụ việc phát sinh đột xuất của hoạt động nghề cá trên biển	2015-02-15		l	c			
    79-2014-ttlt-btc-bkhcn	Thông tư liên tịch	2014-06-18	79/2014/TTLT-BTC-BKHCN	Bộ Tài chính; Bộ Khoa học và Công nghệ	Hướng dẫn quản lý tài chính Chương trình đổi mới công nghệ quốc gia đến năm 2020	2014-08-04		l	c			
    79-2015-nd-cp	Nghị định	2015-09-14	79/2015/NĐ-CP	Chính phủ	quy định xử phạt vi phạm hành chính trong lĩnh vực giáo dục nghề nghiệp			l	t	2/2		
    79-2015-qh13	Luật	2015-06-19	79/2015/QH13	Quốc hội	Luật Thú y	2016-07-01		s	lt	136/136		
    79-2015-tt-bgtvt	Thông tư	2015-12-10	79/2015/TT-BGTVT					l	v			
    79-2016-tt-bqp	Thông tư	2016-06-16	79/2016/TT-BQP	Bộ Quốc phòng	quy định mối quan hệ công tác của cán bộ ban chỉ huy quân sự xã, phường, thị trấn, ban chỉ huy quân sự cơ quan, tổ chức ở cơ sở			l	t	2/2		
    79-2018-tt-btc	Thông tư	2018-08-22	79/2018/TT-BTC					l	v			
    79-2020-nd-cp	Nghị định	2020-07-08	79/2020/NĐ-CP	Chính phủ	quy định chế độ, chính sách trong xây dựng, huy động lực lượng dự bị động viên	2020-08-21		l	c			
    79-2022-tt-btc	Thông tư	2022-12-30	79/2022/TT-BTC					l	v			
    79-2023-nd-cp	Nghị định	2023-11-15	79/2023/NĐ-CP	Chính phủ				l	t	2/2		
    79-2024-nd-cp	Nghị định	2024-07-02	79/2024/NĐ-CP	Chính phủ				s	m	14/14		
    79-2024-tt-bca	Thông tư	2024-11-15	79/2024/TT-BCA	Bộ Công an				s	m	22/22		
    79-2025-nd-cp	Nghị định	2025-04-01	79/2025/NĐ-CP	Chính phủ	về kiểm tra, rà soát, hệ thống hóa và xử lý văn bản quy phạm pháp luật	2025-04-01		s	kt	4/4		
    798-qd-ttg	Quyết định	2026-05-05	798/QĐ-TTg		Kiện toàn Ban Chỉ đạo Trung ương về cải cách chính sách tiền lương, bảo hiểm xã hội và ưu đãi người có công	2026-05-05		l	g			
    799-qd-ttg	Quyết định	2011-05-25	799/QĐ-TTg	Thủ tướng Chính phủ	phê duyệt Đề án đào tạo cán bộ quân sự Ban chỉ huy quân sự xã, phường, thị trấn trình độ cao đẳng, đại học ngành quân sự cơ sở đến năm 2020 và những năm tiếp theo			s	m	9/9		
    80-2001-nd-cp	Nghị định	2001-11-05	80/2001/NĐ-CP	Chính phủ				s	m	3/3		
    80-2006-qh11	Luật	2006-11-29	80/2006/QH11		Luật Chuyển giao công nghệ			l	l	9/9		
    80-2007-qd-bqp	Quyết định	2007-05-03	80/2007/QĐ-BQP					l	v			
    80-2009-nd-cp	Nghị định	2009-10-01	80/2009/NĐ-CP	Chính phủ				l	t	2/2		
    80-2011-nd-cp	Nghị định	2011-09-16	80/2011/NĐ-CP					l	v			
    80-2011-tt-btc	Thông tư	2011-06-09	80/2011/TT-BTC					l	v			
    80-2012-nd-cp	Nghị định	2012-10-08	80/2012/NĐ-CP	Chính phủ	về quản lý cảng cá, khu neo đậu tránh trú bão cho tàu cá			l	t	2/2		
    80-2014-qd-ttg	Quyết định	2014-12-30	80/2014/QĐ-TTg	Thủ tướng Chính phủ	quy định thí điểm về thuê dịch vụ công nghệ thông tin trong cơ quan nhà nước			l	t	2/2		
    80-2014-tt-bgtvt	Thông tư	2014-12-30	80/2014/TT-BGTVT	Bộ Giao thông vận tải	Quy định về vận tải hành khách, hành lý, bao gửi trên đường thủy nội địa	2015-02-15		l	c			
    80-2015-nd-cp	Nghị định	2015-09-17	80/2015/NĐ-CP	Chính phủ				l	t	2/2		
    80-2015-qh13	Luật	2015-06-22	80/2015/QH13	Quốc hội	Ban hành văn bản quy phạm pháp luật	2016-07-01		s	kl	15/15		
    80-2016-ttlt-btc-btttt	Thông tư liên tịch	2016-06-13	80/2016/TTLT-BTC-BTTTT	Bộ Tài chính; Bộ Thông tin và Truyền thông	Hướng dẫn thực hiện Cơ chế một cửa quốc gia trong lĩnh vực thông tin và truyền thông	2016-07-31		l	c			
    80-2017-nd-cp	Nghị định	2017-07-17	80/2017/NĐ-CP	Chính phủ	Quy định về môi trường giáo dục an toàn, lành mạnh, thân thiện, phòng, chống bạo lực học đường			l	c			
    80-2018-nd-cp	Nghị định	2018-05-17	80/2018/NĐ-CP					l	v			
    80-2019-nd-cp	Nghị định	2019-11-01	80/2019/NĐ-CP					l	v			
    80-2019-tt-btc	Thông tư	2019-11-15	80/2019/TT-BTC	Bộ Tài chính		2020-01-01		l	c			
    80-2020-nd-cp	Nghị định	2020-07-08	80/2020/NĐ-CP	Chính phủ	về quản lý và sử dụng viện trợ không hoàn lại không thuộc hỗ trợ phát triển chính thức của các cơ quan, tổ chức, cá nhân nước ngoài dành cho Việt Nam	2020-09-17		s	m	18/18		
    80-2020-tt-bca	Thông tư	2020-07-20	80/2020/TT-BCA	Bộ Công an	Quy định về cung cấp thông tin đảm bảo hoạt động của Cổng Thông tin điện tử Bộ Công an	2020-09-15		l	c			
    80-2021-nd-cp	Nghị định	2021-08-26	80/2021/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hỗ trợ doanh nghiệp nhỏ và vừa	2021-10-15		s	m	14/14		
    80-2021-tt-btc	Thông tư	2021-09-29	80/2021/TT-BTC	Bộ Tài chính	hướng dẫn thi hành một số điều của Luật Quản lý thuế	2022-01-01		s	m	10/10		
    80-2022-nd-cp	Nghị định		80/2022/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Nghị định số 35/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ quy định chi tiết một số điều của Luật Thú y	2022-10-13		l	c			
    80-2025-qh15	Luật	2025-06-24	80/2025/QH15	Quốc hội	Cán bộ, công chức	2025-07-01		s	k			
    81-2005-ttlt-bnv-btc	Thông tư liên tịch	2005-08-10	81/2005/TTLT-BNV-BTC					s	m	5/5		
    81-2006-qh11	Luật	2006-11-29	81/2006/QH11	Quốc hội	Cư trú	2007-07-01		s	klc	93/93		
    81-2007-tt-btc	Thông tư	2007-07-11	81/2007/TT-BTC					l	v			
    81-2009-tt-bnnptnt	Thông tư	2009-12-25	81/2009/TT-BNNPTNT					l	v			
    81-2010-qd-ttg	Quyết định	2010-12-13	81/2010/QĐ-TTg	Thủ tướng Chính phủ	Quy định về thu nhận, lưu trữ, xử lý, khai thác và sử dụng dữ liệu viễn thám quốc gia	2011-02-15		s	m	3/3		
    81-2011-tt-bca	Thông tư	2011-12-15	81/2011/TT-BCA					l	v			
    81-2012-nd-cp	Nghị định	2012-10-08	81/2012/NĐ-CP					l	v			
    81-2013-nd-cp	Nghị định	2013-07-19	81/2013/NĐ-CP	Chính phủ	quy định chi tiết một số điều và biện pháp thi hành Luật Xử lý vi phạm hành chính			s	kt	4/4		
    81-2013-tt-btc	Thông tư	2013-06-19	81/2013/TT-BTC					l	v			
    81-2014-nd-cp	Nghị định	2014-08-14	81/2014/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Pháp lệnh chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng	2014-10-01		s	m	4/4		
    81-2014-qd-ttg	Quyết định	2014-12-31	81/2014/QĐ-TTg	Thủ tướng Chính phủ	về việc phối hợp giữa các Bộ, ngành, Ủy ban nhân dân các cấp với các cấp Hội Nông dân Việt Nam trong việc tiếp công dân, giải quyết khiếu nại, tố cáo của nông dân	2015-02-20		l	c			
    81-2014-tt-bgtvt	Thông tư		81/2014/TT-BGTVT					l	v			
    81-2015-qh13	Luật	2015-06-24	81/2015/QH13		Luật Kiểm toán nhà nước	2016-01-01		s	l	3/3		
    81-2017-tt-btc	Thông tư	2017-08-09	81/2017/TT-BTC	Bộ Tài chính	Quy định chế độ thù lao cho người đọc, nghe, xem để kiểm tra báo chí lưu chiểu	2017-10-01		s	m	3/3		
    81-2018-nd-cp	Nghị định	2018-05-22	81/2018/NĐ-CP	Chính phủ	Quy định chi tiết Luật Thương mại về hoạt động xúc tiến thương mại	2018-07-15		l	c			
    81-2019-tt-bca	Thông tư	2019-12-27	81/2019/TT-BCA	Bộ Công an	Quy định về thực hiện dân chủ trong thi hành tạm giữ, tạm giam của lực lượng Công an nhân dân	2020-02-12		l	c			
    81-2019-tt-btc	Thông tư	2019-11-15	81/2019/TT-BTC	Bộ Tài chính	Quy định quản lý rủi ro trong hoạt động nghiệp vụ hải quan	2020-01-01		s	m	3/3		
    81-2020-tt-btc	Thông tư		81/2020/TT-BTC					l	v			
    81-2021-nd-cp	Nghị định	2021-08-27	81/2021/NĐ-CP	Chính phủ	quy định về cơ chế thu, quản lý học phí đối với cơ sở giáo dục thuộc hệ thống giáo dục quốc dân và chính sách miễn, giảm học phí, hỗ trợ chi phí học tập			s	m	8/8		
    81-2024-nd-cp	Nghị định		81/2024/NĐ-CP	Chính phủ		2024-07-04		l	c			
    81-2024-tt-bca	Thông tư	2024-11-15	81/2024/TT-BCA					l	v			
    81-2025-tt-bca	Thông tư	2025-08-29	81/2025/TT-BCA		Quy định biện pháp thực hiện bảo hiểm y tế đối với sĩ quan, hạ sĩ quan, chiến sĩ và học viên Công an nhân dân	2025-10-13		l	g			
    815-2001-qd-btm	Quyết định	2001-08-01	815/2001/QĐ-BTM					l	v			
    82-2005-qd-ttg	Quyết định	2005-04-18	82/2005/QĐ-TTg	Thủ tướng Chính phủ	Về chế độ ưu đãi đối với học sinh, sinh viên các bộ môn nghệ thuật truyền thống và đặc thù trong các trường văn hoá - nghệ thuật			l	c			
    82-2006-qh11	Luật		82/2006/QH11		Luật Công chứng			l	l	2/2		
    82-2007-nd-cp	Nghị định	2007-05-23	82/2007/NĐ-CP	Chính phủ	Quy định cung cấp thông tin phục vụ xây dựng và điều hành chính sách tiền tệ quốc gia	2007-07-01		l	c			
    82-2008-qd-bnnptnt	Quyết định	2008-07-17	82/2008/QĐ-BNN					l	v			
    82-2010-nd-cp	Nghị định	2010-07-15	82/2010/NĐ-CP	Chính phủ	Quy định việc dạy và học tiếng nói, chữ viết của dân tộc thiểu số trong các cơ sở giáo dục phổ thông và trung tâm giáo dục thường xuyên	2010-08-31		l	c			
    82-2011-nd-cp	Nghị định	2011-09-16	82/2011/NĐ-CP					l	v			
    82-2011-tt-bnnptnt	Thông tư	2011-12-08	82/2011/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2012-01-22		l	c			
    82-2013-nd-cp	Nghị định		82/2013/NĐ-CP					l	v			
    82-2013-tt-btc	Thông tư	2013-06-20	82/2013/TT-BTC	Bộ Tài chính	Quy định về định mức chi phí nhập, xuất và bảo quản thuốc nổ Trinitrotoluen (TNT) dự trữ quốc gia do Bộ Công Thương quản lý	2013-08-08		l	c			
    82-2014-qh13	Nghị quyết		82/2014/QH13	Quốc hội	về việc thi hành Luật tổ chức Viện kiểm sát nhân dân	2014-11-24		l	c			
    82-2014-tt-bgtvt	Thông tư		82/2014/TT-BGTVT					l	v			
    82-2015-nd-cp	Nghị định	2015-09-24	82/2015/NĐ-CP	Chính phủ		2015-11-15		l	c			
    82-2015-qh13	Luật	2015-06-25	82/2015/QH13	Quốc hội	Luật Tài nguyên, môi trường biển và hải đảo	2016-07-01		s	lt	107/107		
    82-2016-nd-cp	Nghị định		82/2016/NĐ-CP	Chính phủ	Quy đinh quân hiệu, cấp hiệu, phù hiệu và trang phục của Quân đội nhân dân Việt Nam	2016-07-01		l	c			
    82-2016-tt-btc	Thông tư		82/2016/TT-BTC					l	v			
    82-2016-tt-btp	Thông tư		82/2016/TT-BTP					l	v			
    82-2017-nd-cp	Nghị định	2017-07-17	82/2017/NĐ-CP	Chính phủ	quy định về phương pháp tính, mức thu tiền cấp quyền khai thác tài nguyên nước			s	m	3/3		
    82-2018-nd-cp	Nghị định	2018-05-22	82/2018/NĐ-CP	Chính phủ	quy định về quản lý khu công nghiệp và khu kinh tế			s	m	5/5		
    82-2019-nd-cp	Nghị định	2019-11-12	82/2019/NĐ-CP	Chính phủ	Quy định về nhập khẩu, phá dỡ tàu biển đã qua sử dụng	2019-12-30		l	c			
    82-2019-tt-btc	Thông tư	2019-11-15	82/2019/TT-BTC	Bộ Tài chính				l	c			
    82-2021-nd-cp	Nghị định	2021-09-06	82/2021/NĐ-CP	Chính phủ	về kéo dài thời gian thực hiện và sửa đổi, bổ sung một số điều của Nghị định số 121/2016/NĐ-CP ngày 24 tháng 8 năm 2016			s	m	24/24		
    82-2022-nd-cp	Nghị định	2022-10-18	82/2022/NĐ-CP					l	v			
    82-2023-nd-cp	Nghị định	2023-11-28	82/2023/NĐ-CP	Chính phủ				s	m	4/4		
    82-2024-tt-bca	Thông tư	2024-11-15	82/2024/TT-BCA					l	v			
    83-2000-qd-ttg	Quyết định	2000-07-12	83/2000/QĐ-TTg	Thủ tướng Chính phủ	Sử dụng Hệ quy chiếu và Hệ tọa độ quốc gia Việt Nam	2000-08-12		l	t	2/2		
    83-2001-nd-cp	Nghị định	2001-11-09	83/2001/NĐ-CP					l	v			
    83-2006-qd-ttg	Quyết định	2006-04-17	83/2006/QĐ-TTg					l	v			
    83-2013-nd-cp	Nghị định	2013-07-22	83/2013/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật quản lý thuế và Luật sửa đổi, bổ sung một số điều của Luật quản lý thuế			s	m	10/10		
    83-2014-nd-cp	Nghị định	2014-09-03	83/2014/NĐ-CP	Chính phủ	về kinh doanh xăng dầu			s	m	4/4		
    83-2014-tt-bgtvt	Thông tư	2014-12-30	83/2014/TT-BGTVT					l	v			
    83-2015-qh13	Luật	2015-06-25	83/2015/QH13	Quốc hội	Ngân sách nhà nước	2017-01-01		s	klt	66/66		
    83-2015-tt-btc	Thông tư	2015-05-28	83/2015/TT-BTC	Bộ Tài chính	Hướng dẫn chế độ quản lý tài chính đối với hợp tác xã	2015-07-15		l	c			
    83-2016-nd-cp	Nghị định		83/2016/NĐ-CP	Chính phủ	Quy định bậc trình độ kỹ năng nghề, điều kiện nâng bậc của công nhân quốc phòng	2016-07-01		l	c			
    83-2016-tt-btc	Thông tư	2016-06-17	83/2016/TT-BTC	Bộ Tài chính				l	t	2/2		
    83-2018-nd-cp	Nghị định	2018-05-24	83/2018/NĐ-CP	Chính phủ	Về Khuyến nông	2018-07-10		l	t	2/2		
    83-2019-nd-cp	Nghị định	2019-11-12	83/2019/NĐ-CP					l	v			
    83-2019-tt-bca	Thông tư	2019-12-31	83/2019/TT-BCA	Bộ Công an	Quy định về thực hiện dân chủ trong công tác của Cảnh sát môi trường	2020-02-18		l	c			
    83-2020-nd-cp	Nghị định	2020-07-15	83/2020/NĐ-CP					l	v			
    83-2021-tt-btc	Thông tư	2021-10-04	83/2021/TT-BTC	Bộ Tài chính				l	t	2/2		
    83-2024-nd-cp	Nghị định		83/2024/NĐ-CP					l	v			
    83-2024-tt-bca	Thông tư	2024-11-15	83/2024/TT-BCA					l	v			
    83-2026-nd-cp	Nghị định	2026-03-23	83/2026/NĐ-CP					l	v			
    83-bkhcn-btttt-vp	Công văn	2025-01-08	83/BKHCN-BTTTT-VP					l	t	2/2		
    84-2005-qd-btc	Quyết định	2005-11-28	84/2005/QĐ-BTC					l	v			
    84-2006-nd-cp	Nghị định	2006-08-18	84/2006/NĐ-CP					l	v			
    84-2009-qd-ttg	Quyết định	2009-06-04	84/2009/QĐ-TTg	Thủ tướng Chính phủ	Phê duyệt Kế hoạch hành động quốc gia vì trẻ em bị ảnh hưởng bởi HIV/AIDS đến năm 2010 và tầm nhìn đến năm 2020	2009-07-25		l	c			
    84-2009-tt-bnnptnt	Thông tư	2009-12-29	84/2009/TT-BNNPTNT	Bộ Nông nghiệp và Phát triển nông thôn		2010-02-12		l	c			
    84-2010-qd-ttg	Quyết định	2010-12-15	84/2010/QĐ-TTg	Thủ tướng Chính phủ	về việc ban hành Quy chế khai thác dầu khí			l	c			
    84-2010-tt-bqp	Thông tư	2010-07-01	84/2010/TT-BQP					l	v			
    84-2013-ttlt-btc-bct-bgtvt	Thông tư liên tịch	2013-06-25	84/2013/TTLT-BTC-BCT-BGTVT					l	t	2/2		
    84-2014-nd-cp	Nghị định	2014-09-08	84/2014/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Thực hành tiết kíệm, chống lãng phí ban hành ngày 10/12/2014	2014-11-01		s	m	4/4		
    84-2015-qh13	Luật	2015-06-25	84/2015/QH13	Quốc hội	An toàn, vệ sinh lao động	2016-07-01		s	klm	144/144		
    84-2016-nd-cp	Nghị định	2016-07-01	84/2016/NĐ-CP	Chính phủ	Về tiêu chuẩn, điều kiện đối với kiểm toán viên hành nghề, tổ chức kiểm toán được chấp thuận kiểm toán cho đơn vị có lợi ích công chúng	2016-07-01		l	t	2/2		
    84-2019-nd-cp	Nghị định	2019-11-14	84/2019/NĐ-CP	Chính phủ				l	t	2/2		
    84-2020-nd-cp	Nghị định	2020-07-17	84/2020/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Giáo dục	2020-09-01		s	m	7/7		
    84-2020-tt-bqp	Thông tư	2020-06-30	84/2020/TT-BQP	Bộ Quốc phòng	Quy định hình thức, nội dung, thời gian sinh hoạt của quân nhân dự bị	2020-08-15		l	c			
    84-2020-tt-btc	Thông tư		84/2020/TT-BTC					l	v			
    84-2023-nd-cp	Nghị định		84/2023/NĐ-CP	Chính phủ		2023-12-01		l	c			
    84-2025-qh15	Luật	2025-06-25	84/2025/QH15	Quốc hội	Thanh tra	2025-07-01		s	klt	25/25		
    844-qd-ttg	Quyết định	2026-05-13	844/QĐ-TTg		Ban hành Kế hoạch hành động thực hiện Chỉ thị số 52-CT/TW ngày 03 tháng 10 năm 2025 của Ban Bí thư về thực hiện bảo hiểm y tế toàn dân trong giai đoạn mới ––––––	2026-05-13		l	g			
    845-2004-qd-nhnn	Quyết định		845/2004/QĐ-NHNN					l	v			
    846-qd-ttg	Quyết định	2011-06-02	846/QĐ-TTg	Thủ tướng Chính phủ				s	m	4/4		
    847-nq-qutw	Nghị quyết	2021-12-28	847-NQ/QUTW	Quân ủy Trung ương	về phát huy phẩm chất "Bộ đội Cụ Hồ", kiên quyết chống chủ nghĩa cá nhân trong tình hình mới			s	k			
    85-2007-nd-cp	Nghị định	2007-05-25	85/2007/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Quản lý thuế			s	m	3/3		
    85-2011-tt-btc	Thông tư	2011-06-17	85/2011/TT-BTC	Bộ Tài chính				s	m	3/3		
    85-2012-nd-cp	Nghị định	2012-10-15	85/2012/NĐ-CP	Chính phủ	về cơ chế hoạt động, cơ chế tài chính đối với các đơn vị sự nghiệp y tế công lập và giá dịch vụ khám bệnh, chữa bệnh của các cơ sở khám bệnh, chữa bệnh công lập			l	t	2/2		
    85-2013-nd-cp	Nghị định	2013-07-29	85/2013/NĐ-CP	Chính phủ	quy định chi tiết và biện pháp thi hành Luật Giám định tư pháp	2013-09-15		s	m	12/12		
    85-2015-qh13	Luật	2015-06-25	85/2015/QH13	Quốc hội	Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân	2015-09-01		s	kl	111/113		
    85-2015-tt-bgtvt	Thông tư	2015-12-31	85/2015/TT-BGTVT	Bộ Giao thông vận tải	Quy định trách nhiệm và xử lý vi phạm trong hoạt động vận tải hàng không	2016-03-01		l	c			
    85-2016-nd-cp	Nghị định	2016-07-01	85/2016/NĐ-CP	Chính phủ	Về bảo đảm an toàn hệ thống thông tin theo cấp độ	2016-07-01		s	m	9/9		
    85-2016-ttlt-bqp-byt-btc	Thông tư liên tịch	2016-06-20	85/2016/TTLT-BQP-BYT-BTC		Hướng dẫn thực hiện bảo hiểm y tế đối với quân nhân và người làm công tác cơ yếu	2016-08-06		l	t	2/2		
    85-2016-ttlt-btc-bca	Thông tư liên tịch	2016-06-20	85/2016/TTLT-BTC-BCA	Bộ Tài chính; Bộ Công an	Quy định về phối hợp công tác bảo vệ an ninh quốc gia và bảo đảm trật tự, an toàn xã hội trong lĩnh vực tài chính	2016-08-05		l	c			
    85-2017-nd-cp	Nghị định	2017-07-19	85/2017/NĐ-CP	Chính phủ	quy định cơ cấu, nhiệm vụ, quyền hạn của hệ thống tổ chức thống kê tập trung và thống kê bộ, cơ quan ngang bộ			s	m	3/3		
    85-2017-tt-btc	Thông tư	2017-08-15	85/2017/TT-BTC	Bộ Tài chính	Quy định việc quyết toán tình hình sử dụng vốn đầu tư nguồn ngân sách nhà nước theo niên độ ngân sách hằng năm	2017-10-01		l	c			
    85-2018-nd-cp	Nghị định	2018-05-30	85/2018/NĐ-CP	Chính phủ	quy định về tiêu chuẩn, định mức sử dụng xe ô tô tại đơn vị lực lượng vũ trang nhân dân	2018-07-15		l	t	2/2		
    85-2019-nd-cp	Nghị định	2019-11-14	85/2019/NĐ-CP	Chính phủ	Quy định thực hiện thủ tục hành chính theo cơ chế một cửa quốc gia, cơ chế một cửa ASEAN và kiểm tra chuyên ngành đối với hàng hóa xuất khẩu, nhập khẩu	2020-01-01		s	m	5/5		
    85-2020-tt-bca	Thông tư	2020-08-03	85/2020/TT-BCA	Bộ Công an	Quy định việc tiếp nhận, xử lý, giải quyết tố cáo và quản lý công tác giải quyết tố cáo trong Công an nhân dân	2020-09-19		l	c			
    85-2020-tt-btc	Thông tư	2020-10-01	85/2020/TT-BTC	Bộ Tài chính		2020-12-01		l	c			
    85-2021-nd-cp	Nghị định		85/2021/NĐ-CP					l	v			
    85-2023-nd-cp	Nghị định	2023-12-07	85/2023/NĐ-CP	Chính phủ				s	m	12/12		
    85-2024-nd-cp	Nghị định	2024-07-10	85/2024/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Giá			s	m	24/24		
    86-1998-nd-cp	Nghị định	1998-10-24	86/1998/NĐ-CP	Chính phủ	quy định Cờ truyền thống, Công an hiệu, cấp hiệu, phù hiệu và trang phục của lực lượng Công an nhân dân			l	t	2/2		
    86-1999-nd-cp	Nghị định	1999-08-30	86/1999/NĐ-CP					l	v			
    86-2000-qd-ttg	Quyết định	2000-07-18	86/2000/QĐ-TTg	Thủ tướng Chính phủ	Ban hành Quy chế Trường đại học dân lập	2000-08-02		l	c			
    86-2005-qd-bnnptnt	Quyết định	2005-12-26	86/2005/QĐ-BNN					l	v			
    86-2006-qd-bqp	Quyết định	2006-05-18	86/2006/QĐ-BQP					l	v			
    86-2011-tt-btc	Thông tư	2011-06-17	86/2011/TT-BTC	Bộ Tài chính				l	t	2/2		
    86-2012-nd-cp	Nghị định	2012-10-19	86/2012/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đo lường	2012-12-15		s	m	12/12		
    86-2012-tt-btc	Thông tư	2012-05-25	86/2012/TT-BTC	Bộ Tài chính	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với vật liệu nổ công nghiệp - thuốc nổ Trinitrotoluen (TNT)			l	c			
    86-2013-tt-btc	Thông tư	2013-06-27	86/2013/TT-BTC					l	v			
    86-2015-nd-cp	Nghị định	2015-10-02	86/2015/NĐ-CP	Chính phủ				s	m	6/6		
    86-2015-qh13	Luật	2015-11-19	86/2015/QH13	Quốc hội	An toàn thông tin mạng	2016-07-01		l	klt	72/72		
    86-2016-tt-bqp	Thông tư	2016-06-20	86/2016/TT-BQP	Bộ Quốc phòng	Quy định và hướng dẫn tổ chức lễ tang đối với quân nhân, công nhân, viên chức quốc phòng; người làm công tác cơ yếu do Bộ Quốc phòng quản lý	2016-08-05		l	c			
    86-2017-nd-cp	Nghị định	2017-07-25	86/2017/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Kế hoạch và Đầu tư			s	m	9/10		
    86-2018-nd-cp	Nghị định	2018-06-06	86/2018/NĐ-CP	Chính phủ	quy định về hợp tác, đầu tư của nước ngoài trong lĩnh vực giáo dục			s	m	3/3		
    86-2019-qh14	Nghị quyết	2019-11-12	86/2019/QH14	Quốc hội				l	t	2/2		
    86-2019-tt-btc	Thông tư	2019-12-03	86/2019/TT-BTC	Bộ Tài chính	Hướng dẫn xác định giá khởi điểm để đấu giá cho thuê, chuyển nhượng có thời hạn quyền khai thác tài sản kết cấu hạ tầng giao thông đường bộ do Nhà nước đầu tư, quản lý	2020-01-20		l	c			
    86-2020-nd-cp	Nghị định		86/2020/NĐ-CP					l	v			
    86-2021-nd-cp	Nghị định	2021-09-25	86/2021/NĐ-CP	Chính phủ	Quy định việc công dân Việt Nam ra nước ngoài học tập, giảng dạy, nghiên cứu khoa học và trao đổi học thuật	2021-12-01		l	c			
    86-2021-tt-btc	Thông tư	2021-10-06	86/2021/TT-BTC	Bộ Tài chính				l	t	2/2		
    86-2024-tt-btc	Thông tư	2024-12-23	86/2024/TT-BTC	Bộ Tài chính	quy định về đăng ký thuế			s	m	55/55		
    86-2025-nd-cp	Nghị định	2025-04-11	86/2025/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Quản lý ngoại thương về các biện pháp phòng vệ thương mại	2025-07-01		l	c			
    86-2025-tt-bca	Thông tư	2025-09-15	86/2025/TT-BCA		Quy định biện pháp thực hiện bảo hiểm y tế đối với công nhân công an, người lao động, học sinh, sinh viên và thân nhân của cán bộ, chiến sĩ, công nhân công an đang công tác, học tập trong Công an nhân dân	2025-10-13		l	g			
    86-2026-nd-cp	Nghị định		86/2026/NĐ-CP					l	v			
    87-2005-qd-bnnptnt	Quyết định	2005-12-26	87/2005/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn	ban hành quy trình kiểm soát giết mổ động vật			l	t	2/2		
    87-2007-nd-cp	Nghị định	2007-05-28	87/2007/NĐ-CP	Chính phủ	ban hành Quy chế thực hiện dân chủ ở công ty cổ phần, công ty trách nhiệm hữu hạn			s	k			
    87-2009-nd-cp	Nghị định	2009-10-19	87/2009/NĐ-CP					l	v			
    87-2010-nd-cp	Nghị định	2010-08-13	87/2010/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Thuế xuất khẩu, Luật Thuế nhập khẩu			s	m	5/5		
    87-2011-tt-bqp	Thông tư	2011-06-27	87/2011/TT-BQP	Bộ Quốc phòng		2011-08-10		l	c			
    87-2012-tt-btc	Thông tư	2012-05-25	87/2012/TT-BTC	Bộ Tài chính	Ban hành Quy chuẩn kỹ thuật quốc gia về dự trữ nhà nước đối với Vật liệu nổ công nghiệp - thuốc nổ Peutrit (TEN)			l	c			
    87-2013-nd-cp	Nghị định	2013-07-30	87/2013/NĐ-CP					l	v			
    87-2013-tt-btc	Thông tư	2013-06-28	87/2013/TT-BTC					l	v			
    87-2014-nd-cp	Nghị định	2014-09-22	87/2014/NĐ-CP	Chính phủ	Quy định về thu hút cá nhân hoạt động khoa học và công nghệ là người Việt Nam ở nước ngoài và chuyên gia nước ngoài tham gia hoạt động khoa học và công nghệ tại Việt Nam	2014-11-10		l	t	2/2		
    87-2015-qh13	Luật	2015-11-20	87/2015/QH13	Quốc hội	Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân	2016-07-01		s	lt	105/105		
    87-2017-nd-cp	Nghị định	2017-07-26	87/2017/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tài chính			s	m	11/11		
    87-2017-tt-btc	Thông tư	2017-08-15	87/2017/TT-BTC					l	v			
    87-2020-nd-cp	Nghị định	2020-07-28	87/2020/NĐ-CP	Chính phủ	Quy định về Cơ sở dữ liệu hộ tịch điện tử, đăng ký hộ tịch trực tuyến	2020-09-15		l	c			
    87-2020-tt-bqp	Thông tư	2020-07-05	87/2020/TT-BQP	Bộ Quốc phòng	Quy định màu sắc và dấu hiệu nhận biết trên các bộ phận khác của từng loại máy bay Cảnh sát biển Việt Nam	2020-08-22		l	c			
    87-2021-nd-cp	Nghị định	2021-09-29	87/2021/NĐ-CP	Chính phủ				s	m	14/14		
    87-2025-qh15	Luật	2025-06-25	87/2025/QH15	Quốc hội	sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật	2025-07-01		s	kl	31/31		
    87-ct	Quyết định	1985-03-01	87-CT	Chủ tịch Hội đồng Bộ trưởng				l	t	2/2		
    88-2002-tt-btc	Thông tư	2002-10-02	88/2002/TT-BTC					l	v			
    88-2003-nd-cp	Nghị định	2003-07-30	88/2003/NĐ-CP					l	v			
    88-2008-nd-cp	Nghị định	2008-08-05	88/2008/NĐ-CP	Chính phủ	Về xác định lại giới tính	2008-08-24		l	t	2/2		
    88-2008-tt-bvhttdl	Thông tư	2008-12-31	88/2008/TT-BVHTTDL					l	v			
    88-2011-nd-cp	Nghị định	2011-09-29	88/2011/NĐ-CP					l	v			
    88-2011-tt-bqp	Thông tư	2011-06-27	88/2011/TT-BQP	Bộ Quốc phòng		2011-08-10		l	c			
    88-2012-nd-cp	Nghị định	2012-10-23	88/2012/NĐ-CP	Chính phủ	Quy định về hoạt động thông tin, báo chí của báo chí nước ngoài, cơ quan đại diện nước ngoài, tổ chức nước ngoài tại Việt Nam	2012-12-20		s	m	5/5		
    88-2013-tt-btc	Thông tư	2013-06-28	88/2013/TT-BTC					l	v			
    88-2014-nd-cp	Nghị định	2014-09-26	88/2014/NĐ-CP	Chính phủ	quy định về dịch vụ xếp hạng tín nhiệm 1			l	t	2/2		
    88-2015-qh13	Luật	2015-11-20	88/2015/QH13	Quốc hội	Kế toán	2017-01-01		s	klm	22/22		
    88-2015-tt-btc	Thông tư	2015-06-09	88/2015/TT-BTC					l	v			
    88-2019-nd-cp	Nghị định	2019-11-14	88/2019/NĐ-CP	Chính phủ				s	m	3/3		
    88-2019-tt-btc	Thông tư	2019-12-24	88/2019/TT-BTC	Bộ Tài chính	quy định về tổ chức thực hiện dự toán NSNN năm 2020			l	t	2/2		
    88-2020-nd-cp	Nghị định	2020-07-28	88/2020/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật An toàn, vệ sinh lao động về bảo hiểm tai nạn lao động, bệnh nghề nghiệp bắt buộc	2020-09-15		s	m	3/3		
    88-2021-nd-cp	Nghị định		88/2021/NĐ-CP	Chính phủ	Nghị định quy định về thu tiền cấp quyền sử dụng tần số vô tuyến điện, đấu giá, cấp phép, chuyển nhượng quyền sử dụng tần số vô tuyến điện đối với băng tần	2021-10-01		l	c			
    88-2021-tt-btc	Thông tư	2021-10-11	88/2021/TT-BTC					l	v			
    88-2022-nd-cp	Nghị định	2022-10-26	88/2022/NĐ-CP					l	t	2/2		
    88-2023-nd-cp	Nghị định		88/2023/NĐ-CP	Chính phủ		2023-12-11		l	c			
    88-2024-nd-cp	Nghị định	2024-07-15	88/2024/NĐ-CP	Chính phủ	quy định về bồi thường, hỗ trợ và tái định cư khi Nhà nước thu hồi đất			s	m	5/5		
    88-2025-tt-bca	Thông tư	2025-09-17	88/2025/TT-BCA		Hướng dẫn thực hiện bảo hiểm xã hội bắt buộc đối với sĩ quan, hạ sĩ quan, chiến sĩ Công an nhân dân	2025-10-01		l	gt	2/2		
    88-2025-tt-btc	Thông tư		88/2025/TT-BTC					l	v			
    89-1998-nd-cp	Nghị định	1998-11-07	89/1998/NĐ-CP					l	v			
    89-1999-nd-cp	Nghị định	1999-09-01	89/1999/NĐ-CP					l	v			
    89-2004-qd-btc	Quyết định	2004-11-22	89/2004/QĐ-BTC					l	v			
    89-2004-tt-bqp	Thông tư	2004-06-19	89/2004/TT-BQP					l	v			
    89-2006-nd-cp	Nghị định	2006-08-30	89/2006/NĐ-CP	Chính phủ	về nhãn hàng hóa			s	m	4/4		
    89-2007-qd-btc	Quyết định	2007-10-24	89/2007/QĐ-BTC					l	v			
    89-2008-nd-cp	Nghị định	2008-08-13	89/2008/NĐ-CP	Chính phủ				s	m	3/3		
    89-2009-nd-cp	Nghị định	2009-10-19	89/2009/NĐ-CP	Chính phủ	Về hoạt động đối ngoại biên phòng	2009-12-02		l	c			
    89-2010-tt-bqp	Thông tư	2010-07-02	89/2010/TT-BQP					l	v			
    89-2012-nd-cp	Nghị định	2012-10-24	89/2012/NĐ-CP	Chính phủ				l	t	2/2		
    89-2013-tt-btc	Thông tư	2013-06-28	89/2013/TT-BTC	Bộ Tài chính				l	t	2/2		
    89-2014-tt-btc	Thông tư	2014-07-07	89/2014/TT-BTC	Bộ Tài chính	Hướng dẫn hỗ trợ lãi suất vay vốn và cấp bù chênh lệch lãi suất do thực hiện chính sách hỗ trợ nhằm giảm tổn thất trong nông nghiệp	2014-08-22		l	c			
    89-2015-nd-cp	Nghị định	2015-10-07	89/2015/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Nghị định số 67/2014/NĐ-CP ngày 07 tháng 7 năm 2014 của Chính phủ về một số chính sách phát triển thủy sản	2015-11-25		s	m	3/3		
    89-2015-qh13	Luật	2015-11-23	89/2015/QH13	Quốc hội	Thống kê	2016-07-01		s	klm	31/31		
    89-2015-tt-btc	Thông tư	2015-06-11	89/2015/TT-BTC	Bộ Tài chính	Hướng dẫn nhập, xuất, mua, bán hàng dự trữ quốc gia	2015-08-01		l	c			
    89-2016-nd-cp	Nghị định	2016-07-01	89/2016/NĐ-CP					l	v			
    89-2016-ttlt-btc-bct	Thông tư liên tịch	2016-06-23	89/2016/TTLT-BTC-BCT	Bộ Tài chính; Bộ Công Thương	Hướng dẫn thực hiện Cơ chế một cửa quốc gỉa	2016-08-20		l	c			
    89-2018-nd-cp	Nghị định	2018-06-25	89/2018/NĐ-CP	Chính phủ	Quy định chi tiết thi hành một số điều của Luật phòng, chống bệnh truyền nhiễm về kiểm dịch y tế biên giới	2018-10-10		l	t	2/2		
    89-2019-nd-cp	Nghị định		89/2019/NĐ-CP					l	v			
    89-2020-tt-btc	Thông tư	2020-11-11	89/2020/TT-BTC					l	v			
    89-2021-nd-cp	Nghị định	2021-10-18	89/2021/NĐ-CP	Chính phủ				s	m	4/4		
    89-2022-nd-cp	Nghị định	2022-10-28	89/2022/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Kế hoạch và Đầu tư			s	m	40/40		
    89-2022-tt-bqp	Thông tư	2022-12-06	89/2022/TT-BQP	Bộ Quốc phòng	Thông tư ban hành Nội quy cơ sở giam giữ phạm nhân	2023-01-25		l	c			
    89-2025-qh15	Luật	2025-06-25	89/2025/QH15	Quốc hội	Ngân sách nhà nước	2026-01-01		s	kl	20/20		
    892-qd-ttg	Quyết định	2026-05-20	892/QĐ-TTg		Phê duyệt Đề án bồi dưỡng cán bộ, công chức, viên chức làm công tác đối ngoại, hội nhập quốc tế đủ năng lực làm việc trong môi trường quốc tế trong kỷ nguyên mới giai đoạn 2026 - 2031	2026-05-20		l	g			
    893-qd-ttg	Quyết định	2026-05-20	893/QĐ-TTg	Thủ tướng Chính phủ	Phê duyệt Đề án “Đào tạo, bồi dưỡng và phát triển nguồn nhân lực quản lý nhà nước, nghiên cứu - phát triển, ứng dụng và hỗ trợ kỹ thuật trong lĩnh vực năng lượng nguyên tử”	2026-05-20		l	gt	2/2		
    90-2007-nd-cp	Nghị định	2007-05-31	90/2007/NĐ-CP	Chính phủ	Quy định về quyền xuất khẩu, quyền nhập khẩu của thương nhân nước ngoài không có hiện diện tại Việt Nam	2007-07-08		l	c			
    90-2008-nd-cp	Nghị định	2008-08-13	90/2008/NĐ-CP					l	v			
    90-2015-qh13	Luật	2015-11-23	90/2015/QH13	Quốc hội	Luật Khí tượng thủy văn	2016-07-01		s	lt	77/77		
    90-2016-nd-cp	Nghị định		90/2016/NĐ-CP	Chính phủ	Quy định về điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế	2016-07-01		l	c			
    90-2017-nd-cp	Nghị định	2017-07-31	90/2017/NĐ-CP					l	v			
    90-2017-tt-btc	Thông tư	2017-08-30	90/2017/TT-BTC	Bộ Tài chính	Quy định việc thực hiện cơ chế tự chủ tài chính đối với tổ chức khoa học và công nghệ công lập	2017-10-28		l	c			
    90-2018-tt-btc	Thông tư		90/2018/TT-BTC					l	v			
    90-2019-nd-cp	Nghị định	2019-11-15	90/2019/NĐ-CP	Chính phủ				s	m	3/3		
    90-2020-nd-cp	Nghị định	2020-08-13	90/2020/NĐ-CP	Chính phủ	về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức	2020-08-20		s	kc	1/1		
    90-2022-nd-cp	Nghị định	2022-10-28	90/2022/NĐ-CP	Chính phủ	Về quản lý, sử dụng nhà, đất do Bộ Ngoại giao quản lý để phục vụ hoạt động đối ngoại của Nhà nước	2022-12-15		l	c			
    90-2023-nd-cp	Nghị định	2023-12-13	90/2023/NĐ-CP	Chính phủ	Quy định mức thu, chế độ thu, nộp, miễn, quản lý và sử dụng phí đường bộ	2024-02-01		l	c			
    90-2024-tt-bca	Thông tư	2024-11-22	90/2024/TT-BCA	Bộ Công an		2025-01-15		l	c			
    90-2025-qh15	Luật	2025-06-25	90/2025/QH15		Luật Quản lý sử dụng tài sản công			l	l	66/66		
    90-2025-ubtvqh15	Nghị quyết	2025-07-10	90/2025/UBTVQH15	Ủy ban Thường vụ Quốc hội				l	c			
    90-ct-tw	Chỉ thị	1965-03-01	90-CT/TW	Ban Bí thư Trung ương Đảng				l	t	2/2		
    90-qd-ttg	Quyết định	2022-01-18	90/QĐ-TTg	Thủ tướng Chính phủ	phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025			s	m	20/20		
    91-2000-qd-ttg	Quyết định	2000-08-04	91/2000/QĐ-TTg	Thủ tướng Chính phủ	về việc trợ cấp cho những người đã hết tuổi lao động tại thời điểm ngừng hưởng trợ cấp mất sức lao động hằng tháng			l	t	2/2		
    91-2005-tt-btc	Thông tư	2005-10-18	91/2005/TT-BTC	Bộ Tài chính				s	m	3/3		
    91-2010-tt-btc	Thông tư	2010-06-17	91/2010/TT-BTC	Bộ Tài chính	hướng dẫn kế toán nghiệp vụ thi hành án dân sự			s	m	4/4		
    91-2012-tt-btc	Thông tư	2012-05-30	91/2012/TT-BTC	Bộ Tài chính		2012-07-20		l	c			
    91-2013-nd-cp	Nghị định	2013-08-12	91/2013/NĐ-CP					l	v			
    91-2013-tt-btc	Thông tư	2013-06-28	91/2013/TT-BTC					l	v			
    91-2014-nd-cp	Nghị định	2014-10-01	91/2014/NĐ-CP	Chính phủ	về việc sửa đổi, bổ sung một số điều tại các Nghị định quy định về thuế			s	m	8/8		
    91-2015-nd-cp	Nghị định	2015-10-13	91/2015/NĐ-CP	Chính phủ	về đầu tư vốn nhà nước vào doanh nghiệp và quản lý, sử dụng vốn, tài sản tại doanh nghiệp			s	m	6/6		
    91-2015-qh13	Bộ luật	2015-11-24	91/2015/QH13	Quốc hội	Bộ luật Dân sự	2017-01-01		s	klm	735/735		
    91-2016-nd-cp	Nghị định	2016-07-01	91/2016/NĐ-CP	Chính phủ	Về quản lý hóa chất, chế phẩm diệt côn trùng, diệt khuẩn dùng trong lĩnh vực gia dụng và y tế	2016-07-01		l	t	2/2		
    91-2017-nd-cp	Nghị định	2017-07-31	91/2017/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng	2017-10-01		s	km	14/14		
    91-2017-tt-btc	Thông tư	2017-08-31	91/2017/TT-BTC	Bộ Tài chính	Quy định về việc thi, cấp, quản lý chứng chỉ kiểm toán viên và chứng chỉ kế toán viên	2017-10-15		l	t	2/2		
    91-2018-tt-btc	Thông tư	2018-09-28	91/2018/TT-BTC	Bộ Tài chính	Hướng dẫn lập, quản lý và sử dụng kinh phí thực hiện lộ trình dán nhãn năng lượng và áp dụng mức hiệu suất năng lượng tối thiểu	2018-12-18		l	c			
    91-2019-tt-btc	Thông tư	2019-12-31	91/2019/TT-BTC	Bộ Tài chính				s	m	3/3		
    91-2020-nd-cp	Nghị định		91/2020/NĐ-CP					l	v			
    91-2020-tt-btc	Thông tư	2020-11-13	91/2020/TT-BTC	Bộ Tài chính	Quy định chỉ tiêu an toàn tài chính và biện pháp xử lý đối với tổ chức kinh đoanh chứng khoán không đáp ứng chỉ tiêu an toàn tàỉ chính	2021-01-01		l	c			
    91-2021-tt-btc	Thông tư	2021-10-21	91/2021/TT-BTC					l	v			
    91-2022-nd-cp	Nghị định	2022-10-30	91/2022/NĐ-CP	Chính phủ	Sửa đổi, bổ sung một số điều của Nghị định số 126/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều của Luật Quản lý thuế			s	m	4/4		
    91-2023-nd-cp	Nghị định	2023-12-14	91/2023/NĐ-CP	Chính phủ				l	c			
    91-2025-qh15	Luật	2025-06-26	91/2025/QH15	Quốc hội	Bảo vệ dữ liệu cá nhân	2026-01-01		s	kl	2/2		
    910-2006-qd-bcac11	Quyết định	2006-08-02	910/2006/QĐ-BCA(C11)					l	v			
    911-qd-ttg	Quyết định	2010-06-17	911/QĐ-TTg	Thủ tướng Chính phủ	về Đề án "Đào tạo giảng viên có trình độ tiến sĩ cho các trường đại học, cao đẳng giai đoạn 2010 - 2020" ngày 19/09/2013 của Bộ Tài chính và Bộ Giáo dục và Đào tạo			s	m	4/4		
    913-1997-qd-ttg	Quyết định	1997-10-25	913/1997/QĐ-TTg					l	v			
    914-qd-ubnd	Quyết định	2021-04-13	914/QĐ-UBND	Chủ tịch Ủy ban nhân dân				l	t	2/2		
    92-2000-qd-nhnn7	Quyết định	2000-03-17	92/2000/QĐ-NHNN7	Ngân hàng Nhà nước Việt Nam	về việc mang ngoại tệ tiền mặt, đồng Việt Nam bằng tiền mặt đối với cá nhân xuất nhập cảnh bằng giấy thông hành xuất nhập cảnh hoặc giấy chứng minh biên giới	2000-04-02		l	c			
    92-2001-qd-ttg	Quyết định	2001-06-11	92/2001/QĐ-TTg					l	v			
    92-2005-qd-ttg	Quyết định	2005-04-29	92/2005/QĐ-TTg	Thủ tướng Chính phủ				s	m	3/3		
    92-2007-nd-cp	Nghị định	2007-06-01	92/2007/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Du lịch			s	m	3/3		
    92-2008-nd-cp	Nghị định	2008-08-22	92/2008/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Tương trợ tư pháp	2008-09-23		s	m	3/3		
    92-2008-qd-bnnptnt	Quyết định		92/2008/QĐ-BNN					l	v			
    92-2009-nd-cp	Nghị định	2009-10-22	92/2009/NĐ-CP	Chính phủ	về chức danh, số lượng, một số chế độ, chính sách đối với cán bộ, công chức ở xã, phường, thị trấn và những người hoạt động không chuyên trách ở cấp xã			s	m	4/4		
    92-2009-tt-btc	Thông tư	2009-05-12	92/2009/TT-BTC	Bộ Tài chính	Hướng dẫn việc thanh toán kinh phí từ nguồn ngân sách nhà nước cho các tổ chức, cá nhân tham gia hoạt động tìm kiếm cứu nạn, cứu hộ ứng phó thiên tai, thảm hoạ	2009-06-25		l	c			
    92-2010-nd-cp	Nghị định	2010-08-30	92/2010/NĐ-CP					l	v			
    92-2012-nd-cp	Nghị định	2012-11-08	92/2012/NĐ-CP					l	v			
    92-2015-nd-cp	Nghị định	2015-10-13	92/2015/NĐ-CP	Chính phủ	Về an ninh hàng không	2015-11-27		l	t	2/2		
    92-2015-qh13	Bộ luật	2015-11-25	92/2015/QH13	Quốc hội	Bộ luật Tố tụng dân sự	2016-07-01		s	klm	604/604		
    92-2015-tt-btc	Thông tư	2015-06-15	92/2015/TT-BTC					l	v			
    92-2016-nd-cp	Nghị định		92/2016/NĐ-CP	Chính phủ	Quy định về các ngành, nghề kinh doanh có điều kiện trong lĩnh vực hàng không dân dụng	2016-07-01		l	c			
    92-2017-nd-cp	Nghị định	2017-08-07	92/2017/NĐ-CP	Chính phủ	sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính	2017-09-25		s	km	14/14		
    92-2017-tt-btc	Thông tư	2017-09-18	92/2017/TT-BTC	Bộ Tài chính				s	m	5/5		
    92-2020-nd-cp	Nghị định	2020-08-17	92/2020/NĐ-CP	Chính phủ	Quy định về cơ sở huấn luyện dự bị động viên cấp tỉnh	2020-08-18		l	c			
    92-2020-tt-bca	Thông tư	2020-08-20	92/2020/TT-BCA	Bộ Công an	Quy định về thực hiện dân chủ trong các cơ sở y tế Công an nhân dân	2020-10-04		l	c			
    92-2020-tt-btc	Thông tư	2020-11-13	92/2020/TT-BTC	Bộ Tài chính	Quy định việc lập dự toán, quản lý, sử dụng và quyết toán kinh phí hòa giải, đối thoại tại Tòa án	2021-01-01		l	c			
    92-2024-nd-cp	Nghị định	2024-07-18	92/2024/NĐ-CP	Chính phủ	Về đăng ký tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã	2024-07-18		l	t	2/2		
    92-tt-lb	Thông tư liên tịch	1993-10-25	92/TT-LB	Liên bộ / liên ngành	Hướng dẫn thi hành Nghị định số 73-CP	1993-11-10		l	c			
    921-2005-qd-nhnn	Quyết định	2005-06-27	921/2005/QĐ-NHNN					l	v			
    93-1999-qd-ttg	Quyết định	1999-04-05	93/1999/QĐ-TTg	Thủ tướng Chính phủ	Về chế độ bồi dưỡng đối với kiểm soát viên đê điều tham gia trực tiếp xử lý sự cố khi có báo động lụt, bão	1999-04-20		l	t	2/2		
    93-2006-ttlt-btc-bkhcn	Thông tư liên tịch	2006-10-04	93/2006/TTLT/BTC-BKHCN					s	mt	5/5		
    93-2008-tt-btc	Thông tư	2008-10-22	93/2008/TT-BTC	Bộ Tài chính		2008-11-16		l	c			
    93-2009-nd-cp	Nghị định	2009-10-22	93/2009/NĐ-CP	Chính phủ	về ban hành Quy chế quản lý và sử dụng viện trợ phi chính phủ nước ngoài			s	m	7/7		
    93-2012-tt-btc	Thông tư	2012-06-05	93/2012/TT-BTC					l	v			
    93-2014-tt-btc	Thông tư	2014-07-14	93/2014/TT-BTC					l	v			
    93-2015-nd-cp	Nghị định	2015-10-15	93/2015/NĐ-CP	Chính phủ				l	t	2/2		
    93-2015-qh13	Luật	2015-11-25	93/2015/QH13	Quốc hội	Tố tụng hành chính	2016-07-01		s	klt	441/441		
    93-2015-qh13	Nghị quyết	2015-06-22	93/2015/QH13	Quốc hội	về việc thực hiện chính sách hưởng bảo hiểm xã hội một lần đối với người lao động	2016-01-01	?	s	km	4/4		
    93-2016-nd-cp	Nghị định	2016-07-01	93/2016/NĐ-CP	Chính phủ	Quy định về điều kiện sản xuất mỹ phẩm	2016-07-01		l	t	2/2		
    93-2018-tt-btc	Thông tư	2018-10-05	93/2018/TT-BTC	Bộ Tài chính				s	m	12/13		
    93-2019-nd-cp	Nghị định	2019-11-25	93/2019/NĐ-CP	Chính phủ	về tổ chức, hoạt động của quỹ xã hội, quỹ từ thiện			s	m	9/9		
    93-2020-nd-cp	Nghị định	2020-08-18	93/2020/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Thư viện	2020-10-05		l	t	2/2		
    93-2021-nd-cp	Nghị định	2021-10-27	93/2021/NĐ-CP	Chính phủ	Về vận động, tiếp nhận, phân phối và sử dụng các nguồn đóng góp tự nguyện hỗ trợ khắc phục khó khăn do thiên tai, dịch bênh, sự cố; hỗ trợ bệnh nhân mắc bênh hiểm nghèo	2021-12-11		l	c			
    93-2025-qh15	Luật	2025-06-27	93/2025/QH15	Quốc hội	Khoa học, công nghệ và đổi mới sáng tạo	2025-10-01		s	kl	10/10		
    93-kh-ubnd	Kế hoạch	2020-04-09	93/KH-UBND	UBND tỉnh Bình Phước	thực hiện công tác dân vận năm 2020 "Năm dân vận khéo"		2020-12-31	s	k			
    94-2006-nd-cp	Nghị định	2006-09-07	94/2006/NĐ-CP	Chính phủ				s	m	4/4		
    94-2009-nd-cp	Nghị định	2009-10-26	94/2009/NĐ-CP	Chính phủ	quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống ma túy về quản lý sau cai nghiện ma túy			s	m	5/5		
    94-2010-nd-cp	Nghị định	2010-09-09	94/2010/NĐ-CP	Chính phủ	về tổ chức cai nghiện ma túy tại gia đình, cộng đồng			s	m	4/4		
    94-2011-nd-cp	Nghị định	2011-10-18	94/2011/NĐ-CP					l	v			
    94-2012-nd-cp	Nghị định	2012-11-12	94/2012/NĐ-CP					l	v			
    94-2013-nd-cp	Nghị định	2013-08-21	94/2013/NĐ-CP	Chính phủ	Quy định chi tiết thi hành Luật Dự trữ quốc gia	2013-10-10		s	m	3/3		
    94-2014-nd-cp	Nghị định	2014-10-17	94/2014/NĐ-CP					l	v			
    94-2015-qh13	Luật	2015-11-25	94/2015/QH13		Luật Thi hành tạm giữ, tạm giam	2016-07-01		s	l	86/86		
    94-2016-nd-cp	Nghị định	2016-07-01	94/2016/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật thống kê	2016-07-01		s	m	21/21		
    94-2017-nd-cp	Nghị định	2017-08-10	94/2017/NĐ-CP	Chính phủ	Về hàng hóa, dịch vụ, địa bàn thực hiện độc quyền nhà nước trong hoạt động thương mại	2017-10-01		l	c			
    94-2017-tt-btc	Thông tư	2017-09-21	94/2017/TT-BTC	Bộ Tài chính	Về Quy chuẩn kỹ thuật quốc gia đối với máy phát điện dự trữ quốc gia			l	c			
    94-2019-nd-cp	Nghị định	2019-12-13	94/2019/NĐ-CP	Chính phủ	Quy định chi tiết một số điều của Luật Trồng trọt về giống cây trồng và canh tác	2020-02-01		l	t	2/2		
    94-2019-qh14	Nghị quyết	2019-11-26	94/2019/QH14	Quốc hội	Về khoanh nợ tiền thuế, xóa nợ tiền phạt chậm nộp, tiền chậm nộp đối với người nộp thuế không còn khả năng nộp ngân sách nhà nước	2020-07-01		s	m	3/3		
    94-2021-nd-cp	Nghị định		94/2021/NĐ-CP	Chính phủ		2021-10-28		l	c			
    94-2021-tt-bqp	Thông tư	2021-07-16	94/2021/TT-BQP	Bộ Quốc phòng	ban hành Tiêu chuẩn TCVN/QS 1822:2021, Trang phục Dân quân tự vệ	2021-09-01		l	c			
    94-2022-nd-cp	Nghị định		94/2022/NĐ-CP					l	v			
    94-2025-tt-bnnmt	Thông tư	2025-12-31	94/2025/TT-BNNMT	Bộ Nông nghiệp và Môi trường	hướng dẫn chi tiết một số điều của Luật Chăn nuôi			s	m	5/5		
    94-kh-ubnd	Kế hoạch	2020-04-09	94/KH-UBND	UBND tỉnh Bình Phước	thực hiện Quy chế dân chủ ở cơ sở năm 2020		2020-12-31	s	k			
    942-qd-ttg	Quyết định	2021-06-15	942/QĐ-TTg	Thủ tướng Chính phủ	phê duyệt Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số giai đoạn 2021 - 2025, định hướng đến năm 2030			s	k			
    95-2003-qd-bqp	Quyết định	2003-08-07	95/2003/QĐ-BQP					l	v			
    95-2005-tt-btc	Thông tư	2005-10-26	95/2005/TT-BTC					l	v			
    95-2008-qd-ttg	Quyết định	2008-07-10	95/2008/QĐ-TTg					l	v			
    95-2012-nd-cp	Nghị định	2012-11-12	95/2012/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công Thương			l	t	2/2		
    95-2014-nd-cp	Nghị định	2014-10-17	95/2014/NĐ-CP	Chính phủ	Quy định về đầu tư và cơ chế tài chính đối với hoạt động khoa học và công nghệ	2014-12-01		s	m	6/6		
    95-2015-nd-cp	Nghị định	2015-10-16	95/2015/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Dầu khí			s	m	3/3		
    95-2015-qh13	Bộ luật	2015-11-25	95/2015/QH13	Quốc hội	Bộ luật Hàng hải Việt Nam	2017-07-01		s	klt	113/113		
    95-2016-nd-cp	Nghị định	2016-07-01	95/2016/NĐ-CP	Chính phủ				s	m	4/4		
    95-2016-tt-bqp	Thông tư	2016-06-28	95/2016/TT-BQP	Bộ Quốc phòng		2016-08-15		l	c			
    95-2016-tt-btc	Thông tư	2016-06-28	95/2016/TT-BTC	Bộ Tài chính				l	t	2/2		
    95-2017-tt-btc	Thông tư	2017-09-22	95/2017/TT-BTC					l	v			
    95-2020-nd-cp	Nghị định	2020-08-24	95/2020/NĐ-CP	Chính phủ	hướng dẫn thực hiện về đấu thầu mua sắm theo Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương			s	m	21/21		
    95-2020-tt-btc	Thông tư	2020-11-16	95/2020/TT-BTC	Bộ Tài chính	Hướng dẫn giám sát giao dịch chứng khoán trên thị trường chứng khoán	2021-01-01		s	m	18/18		
    95-2021-nd-cp	Nghị định	2021-11-01	95/2021/NĐ-CP					l	v			
    95-2022-nd-cp	Nghị định	2022-11-15	95/2022/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế			s	m	9/9		
    95-2023-tt-bqp	Thông tư	2023-11-29	95/2023/TT-BQP					l	v			
    95-2024-nd-cp	Nghị định	2024-07-24	95/2024/NĐ-CP	Chính phủ	về quy định chi tiết một số điều Luật Nhà ở			s	m	4/4		
    95-2025-qh15	Luật		95/2025/QH15		Luật Đường sắt			l	l	7/7		
    95-2025-tt-btc	Thông tư	2025-10-20	95/2025/TT-BTC		Sửa đổi, bổ sung một số Điều của Thông tư số 44/2022/TT-BTC ngày 21 tháng 7 năm 2022 của Bộ trưởng Bộ Tài chính quy định quản lý và sử dụng kinh phí chi thường xuyên thực hiện chính sách, chế độ ưu đãi người có công với cách mạng, thân nhân	2025-10-20		l	g			
    96-2006-qd-ttg	Quyết định	2006-05-04	96/2006/QĐ-TTg					l	v			
    96-2007-qd-bnnptnt	Quyết định	2007-11-28	96/2007/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn				l	t	2/2		
    96-2007-qd-bqp	Quyết định	2007-06-07	96/2007/QĐ-BQP					l	v			
    96-2007-qd-ttg	Quyết định	2007-06-28	96/2007/QĐ-TTg	Thủ tướng Chính phủ		2007-08-10		l	c			
    96-2009-nd-cp	Nghị định	2009-10-30	96/2009/NĐ-CP					l	v			
    96-2010-nd-cp	Nghị định	2010-09-20	96/2010/NĐ-CP					l	v			
    96-2012-nd-cp	Nghị định	2012-11-15	96/2012/NĐ-CP	Chính phủ	quy định về điều trị nghiện các chất dạng thuốc phiện bằng thuốc thay thế			l	t	2/2		
    96-2012-tt-bqp	Thông tư	2012-08-14	96/2012/TT-BQP	Bộ Quốc phòng		2012-09-30		l	c			
    96-2014-ttlt-btc-bca	Thông tư liên tịch	2014-07-17	96/2014/TTLT-BTC-BCA					l	v			
    96-2015-qh13	Luật	2015-11-25	96/2015/QH13		Luật Trưng cầu ý dân	2016-07-01		s	l	8/8		
    96-2015-tt-bqp	Thông tư	2015-08-31	96/2015/TT-BQP	Bộ Quốc phòng	Ban hành Chương trình đào tạo trung cấp chuyên nghiệp ngành quân sự cơ sở	2015-10-16		l	c			
    96-2015-tt-btc	Thông tư	2015-06-22	96/2015/TT-BTC					l	v			
    96-2016-nd-cp	Nghị định	2016-07-01	96/2016/NĐ-CP	Chính phủ	Quy định điều kiện về an ninh, trật tự đối với một số ngành, nghề đầu tư kinh doanh có điều kiện	2016-07-01		s	m	5/5		
    96-2016-tt-bqp	Thông tư		96/2016/TT-BQP	Bộ Quốc phòng	Quy định công tác kiểm tra, biểu mẫu nghiệp vụ về thi hành án dân sự trong Quân đội	2016-06-28		l	c			
    96-2016-tt-btc	Thông tư	2016-06-28	96/2016/TT-BTC	Bộ Tài chính	Hướng dẫn về hồ sơ, thủ tục miễn thuế thu nhập cá nhân đối với Chuyên gia nước ngoài thực hiện chương trình, dự án viện trợ phi Chính phủ nước ngoài tại Việt Nam	2016-08-15		s	m	8/8		
    96-2017-tt-btc	Thông tư		96/2017/TT-BTC					l	v			
    96-2018-nd-cp	Nghị định	2018-06-30	96/2018/NĐ-CP	Chính phủ	quy định chi tiết về giá sản phẩm, dịch vụ thủy lợi và hỗ trợ tiền sử dụng sản phẩm, dịch vụ công ích thủy lợi	2018-07-01		l	c			
    96-2018-tt-btc	Thông tư	2018-10-18	96/2018/TT-BTC	Bộ Tài chính		2019-01-01		l	t	2/2		
    96-2020-tt-btc	Thông tư	2020-11-16	96/2020/TT-BTC	Bộ Tài chính	Hướng dẫn công bố thông tin trên thị trường chứng khoán	2021-01-01		s	m	24/24		
    96-2021-nd-cp	Nghị định	2021-11-02	96/2021/NĐ-CP	Chính phủ	Nghị định về công tác bảo đảm chuyến bay chuyên cơ, chuyên khoang	2021-11-02		s	m	8/8		
    96-2022-nd-cp	Nghị định	2022-11-29	96/2022/NĐ-CP	Chính phủ	quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Công Thương			s	m	3/3		
    96-2023-nd-cp	Nghị định	2023-12-30	96/2023/NĐ-CP	Chính phủ	quy định chi tiết một số điều của Luật Khám bệnh, chữa bệnh			s	m	11/11		
    96-2023-qh15	Nghị quyết	2023-06-23	96/2023/QH15	Quốc hội	về việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với người giữ chức vụ do Quốc hội, Hội đồng nhân dân bầu hoặc phê chuẩn	2023-07-01		l	c			
    97-2008-nd-cp	Nghị định	2008-08-28	97/2008/NĐ-CP	Chính phủ	về quản lý, cung cấp, sử dụng dịch vụ Internet và thông tin điện tử trên Internet			s	m	5/5		
    97-2009-qd-ttg	Quyết định	2009-07-24	97/2009/QĐ-TTg	Thủ tướng Chính phủ	về việc ban hành Danh mục các lĩnh vực cá nhân được thành lập tổ chức khoa học và công nghệ	2009-09-15		l	c			
    97-2010-tt-btc	Thông tư	2010-07-06	97/2010/TT-BTC	Bộ Tài chính	quy định chế độ công tác phí, chế độ chi tổ chức các cuộc hội nghị đối với các cơ quan nhà nước và đơn vị sự nghiệp công lập			s	m	19/19		
    97-2012-tt-btc	Thông tư	2012-06-18	97/2012/TT-BTC					l	v			
    97-2015-qh13	Luật	2015-11-25	97/2015/QH13	Quốc hội	Phí và lệ phí	2017-01-01		s	klm	127/127		
    97-2015-tt-btc	Thông tư	2015-06-23	97/2015/TT-BTC	Bộ Tài chính				l	c			
    97-2016-nd-cp	Nghị định	2016-07-01	97/2016/NĐ-CP	Chính phủ	quy định nội dung chỉ tiêu thống kê thuộc hệ thống chỉ tiêu thống kê quốc gia			s	m	3/3		
    97-2016-tt-btc	Thông tư	2016-06-28	97/2016/TT-BTC	Bộ Tài chính		2016-08-15		s	m	4/4		
    97-2017-tt-btc	Thông tư	2017-09-27	97/2017/TT-BTC					l	v			
    97-2019-nd-cp	Nghị định	2019-12-23	97/2019/NĐ-CP	Chính phủ		2020-02-15		s	m	3/3		
    97-2020-nd-cp	Nghị định	2020-08-26	97/2020/NĐ-CP	Chính phủ	Về tăng mức giới hạn trách nhiệm bồi thường thiệt hại của người vận chuyển trong vận chuyển bằng đường hàng không	2020-10-15		l	c			
    97-2020-tt-btc	Thông tư	2020-11-16	97/2020/TT-BTC	Bộ Tài chính	Hướng dẫn hoạt động của văn phòng đại diện, chi nhánh công ty chứng khoán, công ty quản lý quỹ nước ngoài tại Việt Nam	2021-01-01		l	c			
    97-2021-nd-cp	Nghị định	2021-11-08	97/2021/NĐ-CP					l	v			
    97-2022-nd-cp	Nghị định	2022-11-29	97/2022/NĐ-CP	Chính phủ	Quy định chính sách đối với người lao động dôi dư khi chuyển đổi sở hữu, sắp xếp lại công ty trách nhiệm hữu hạn một thành viên do Nhà nước nắm giữ 100% vốn điều lệ	2023-01-15		s	m	3/3		
    97-2023-nd-cp	Nghị định	2023-12-31	97/2023/NĐ-CP	Chính phủ				s	m	3/3		
    97-2025-qh15	Luật	2025-06-27	97/2025/QH15	Quốc hội	sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở	2025-07-01		l	kl	12/12		
    97-nq-cp	Nghị quyết	2026-04-06	97/NQ-CP		Sửa đổi, bổ sung nhiệm vụ trong Chương trình hành động của Chính phủ thực hiện Nghị quyết số 66-NQ/TW ngày 30 tháng 4 năm 2025 của Bộ Chính trị về đổi mới công tác xây dựng và thi hành pháp luật đáp ứng yêu cầu phát triển đất nước trong kỷ 	2026-04-06		l	g			
    973-2001-tt-tcdc	Thông tư	2001-06-20	973/2001/TT-TCĐC		Hướng dẫn áp dụng hệ quy chiếu và hệ tọa độ quốc gia VN - 2000	2001-07-05		s	m	5/5		
    973-2015-ubtvqh13	Nghị quyết	2015-07-14	973/2015/UBTVQH13	Ủy ban Thường vụ Quốc hội				l	t	2/2		
    973-2020-ubtvqh14	Nghị quyết	2020-07-08	973/2020/UBTVQH14	Ủy ban Thường vụ Quốc hội				s	m	5/5		
    98-2002-nd-cp	Nghị định	2002-11-27	98/2002/NĐ-CP					l	v			
    98-2007-qd-bnnptnt	Quyết định	2007-12-03	98/2007/QĐ-BNN	Bộ Nông nghiệp và Phát triển nông thôn				s	m	3/3		
    98-2009-qd-ttg	Quyết định	2009-07-27	98/2009/QĐ-TTg					l	v			
    98-2010-ttlt-btc-bnnptnt-byt	Thông tư liên tịch	2010-07-08	98/2010/TTLT/BTC-BNNPTNT-BYT	Bộ Tài chính; Bộ Nông nghiệp và Phát triển nông thôn; Bộ Y tế	Hướng dẫn thực hiện cung cấp, trao đổi thông tin liên quan đến người nộp thuế, quản lý nhà nước về hải quan, nông nghiệp và y tế	2010-08-22		l	c			
    98-2013-tt-btc	Thông tư	2013-07-24	98/2013/TT-BTC	Bộ Tài chính				s	m	4/4		
    98-2015-qh13	Luật	2015-11-26	98/2015/QH13	Quốc hội	Luật Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	2016-07-01		s	lt	55/55		
    98-2018-nd-cp	Nghị định	2018-07-05	98/2018/NĐ-CP	Chính phủ	về chính sách khuyến khích phát triển hợp tác, liên kết trong sản xuất và tiêu thụ sản phẩm nông nghiệp			s	m	3/3		
    98-2020-nd-cp	Nghị định	2020-08-26	98/2020/NĐ-CP	Chính phủ	quy định xử phạt vi phạm hành chính trong hoạt động thương mại, sản xuất, buôn bán hàng giả, hàng cấm và bảo vệ quyền lợi người tiêu dùng			l	t	2/2		
    98-2020-tt-btc	Thông tư	2020-11-16	98/2020/TT-BTC	Bộ Tài chính	hướng dẫn hoạt động và quản lý quỹ đầu tư chứng khoán	2021-01-01		s	m	31/31		
    98-2021-nd-cp	Nghị định	2021-11-08	98/2021/NĐ-CP	Chính phủ	Về quản lý trang thiết bị y tế	2022-01-01		s	m	12/12		
    98-2023-nd-cp	Nghị định	2023-12-31	98/2023/NĐ-CP	Chính phủ	quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng	2024-01-01		s	kt	4/4		
    982-qd-ttg	Quyết định	2026-06-04	982/QĐ-TTg	Thủ tướng Chính phủ	Phê duyệt Đề án hỗ trợ, phát triển các doanh nghiệp công nghệ số vươn ra toàn cầu đến năm 2030, tầm nhìn đến năm 2045	2026-06-04		l	gt	2/2		
    9879-ttr-stnmt-ktd	Tờ trình	2024-12-06	9879/TTr-STNMT-KTĐ					l	t	2/2		
    99-2003-nd-cp	Nghị định	2003-08-28	99/2003/NĐ-CP	Chính phủ				l	t	2/2		
    99-2006-tt-ubtdtt	Thông tư	2006-04-24	99/2006/TT-UBTDTT		Hướng dẫn thực hiện chế độ phụ cấp chức vụ lãnh đạo trong các tổ chức sự nghiệp thể dục thể thao			l	c			
    99-2007-qd-bnnptnt	Quyết định	2007-12-03	99/2007/QĐ-BNN					l	v			
    99-2010-tt-btc	Thông tư	2010-07-09	99/2010/TT-BTC					l	v			
    99-2011-nd-cp	Nghị định	2011-10-27	99/2011/NĐ-CP					l	v			
    99-2015-qh13	Luật	2015-11-26	99/2015/QH13		Luật Tổ chức cơ quan điều tra hình sự	2016-07-01		s	l	100/100		
    99-2016-nd-cp	Nghị định	2016-07-01	99/2016/NĐ-CP	Chính phủ	về quản lý và sử dụng con dấu	2016-07-01		s	km	8/8		
    99-2016-tt-btc	Thông tư	2016-06-29	99/2016/TT-BTC					l	v			
    99-2019-nd-cp	Nghị định	2019-12-30	99/2019/NĐ-CP	Chính phủ	Quy định chi tiết và hướng dẫn thi hành một số điều của Luật sửa đổi, bổ sung một số điều của Luật Giáo dục đại học	2020-02-15		s	m	4/4		
    99-2019-tt-bqp	Thông tư	2019-07-06	99/2019/TT-BQP	Bộ Quốc phòng		2019-08-20		l	c			
    99-2020-tt-btc	Thông tư	2020-11-16	99/2020/TT-BTC	Bộ Tài chính	Hướng dẫn về hoạt động của công ty quản lý quỹ đầu tư chứng khoán	2021-01-01		l	c			
    99-2022-nd-cp	Nghị định	2022-11-30	99/2022/NĐ-CP	Chính phủ	về đăng ký biện pháp bảo đảm	2023-01-15		s	m	4/4		
    995-2008-qd-bkhdt	Quyết định	2008-08-05	995/2008/QĐ-BKH					l	v			
    hien.phap	Hiến pháp	1992-04-15		Quốc hội	Hiến pháp năm 1992	1992-04-18		s	k			
    hien.phap	Hiến pháp	2013-11-28		Quốc hội	Hiến pháp năm 2013	2014-01-01		s	k			
    """#

  static let parts = [part0, part1, part2, part3]
}
