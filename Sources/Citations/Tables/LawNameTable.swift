/// Kind, name without its kind, symbol, date and source of each law, code and ordinance known by name.
///
/// Made by `tools/make_tables.py`; change the facts, not this file.
enum LawNameTable {
  static let rows: StaticString = """
    Bộ luật	Dân sự	91/2015/QH13	2015-11-24	law-names
    Bộ luật	Hàng hải			mined
    Bộ luật	Hàng hải Việt Nam	95/2015/QH13	2015-11-25	law-names
    Bộ luật	Hình sự	100/2015/QH13	2015-11-27	law-names
    Bộ luật	Lao động	45/2019/QH14	2019-11-20	law-names
    Bộ luật	Tố tụng dân sự	92/2015/QH13	2015-11-25	law-names
    Bộ luật	Tố tụng hình sự	101/2015/QH13	2015-11-27	law-names
    Luật	An ninh mạng	116/2025/QH15	2025-12-10	law-names
    Luật	An ninh Quốc gia	32/2004/QH11	2004-12-03	law-names
    Luật	An toàn thông tin mạng	86/2015/QH13	2015-11-19	law-names
    Luật	An toàn thực phẩm	55/2010/QH12	2010-06-17	law-names
    Luật	An toàn, vệ sinh lao động	84/2015/QH13	2015-06-25	law-names
    Luật	Ban hành văn bản quy phạm pháp luật	64/2025/QH15	2025-02-19	law-names
    Luật	Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân	31/2004/QH11	2004-12-03	law-names
    Luật	Biên giới quốc gia	06/2003/QH11	2003-06-17	law-names
    Luật	Biên phòng Việt Nam	66/2020/QH14	2020-11-11	law-names
    Luật	biển			mined
    Luật	Biển Việt Nam	18/2012/QH13	2012-06-21	law-names
    Luật	Báo chí	103/2016/QH13	2016-04-05	law-names
    Luật	Bình đẳng giới	73/2006/QH11	2006-11-29	law-names
    Luật	Bưu chính	49/2010/QH12	2010-06-17	law-names
    Luật	Bảo hiểm tiền gửi	111/2025/QH15		law-names
    Luật	Bảo hiểm xã hội	41/2024/QH15	2024-06-29	law-names
    Luật	Bảo hiểm y tế	25/2008/QH12	2008-11-14	law-names
    Luật	Bảo vệ bí mật nhà nước	117/2025/QH15		law-names
    Luật	Bảo vệ dữ liệu cá nhân	91/2025/QH15	2025-06-26	law-names
    Luật	bảo vệ kiểm dịch thực vật			mined
    Luật	Bảo vệ môi trường	72/2020/QH14	2020-11-17	law-names
    Luật	Bảo vệ quyền lợi người tiêu dùng	19/2023/QH15	2023-06-20	law-names
    Luật	Bảo vệ và kiểm dịch thực vật	41/2013/QH13	2013-11-25	law-names
    Luật	Bảo vệ và phát triển rừng	29/2004/QH11		law-names
    Luật	Bảo vệ, chăm sóc và giáo dục trẻ em	25/2004/QH11		law-names
    Luật	Bầu cử đại biểu Hội đồng nhân dân	12/2003/QH11		law-names
    Luật	bầu cử đại biểu Quốc hội			mined
    Luật	Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân	85/2015/QH13	2015-06-25	law-names
    Luật	Chuyển giao công nghệ	07/2017/QH14	2017-06-19	law-names
    Luật	Chuyển giao người đang chấp hành án phạt tù	101/2025/QH15		law-names
    Luật	Chuyển đổi số	148/2025/QH15		law-names
    Luật	Chăn nuôi	32/2018/QH14	2018-11-19	law-names
    Luật	Chất lượng sản phẩm, hàng hoá	05/2007/QH12	2007-11-21	law-names
    Luật	Chất lượng sản phẩm, hàng hóa	05/2007/QH12	2007-11-21	law-names
    Luật	Chứng khoán	54/2019/QH14	2019-11-26	law-names
    Luật	Các công cụ chuyển nhượng	49/2005/QH11	2005-11-29	law-names
    Luật	Các tổ chức tín dụng	32/2024/QH15	2024-01-18	law-names
    Luật	Cán bộ, công chức	22/2008/QH12	2008-11-13	law-names
    Luật	Công an nhân dân	37/2018/QH14	2018-11-20	law-names
    Luật	Công chứng	53/2014/QH13	2014-06-20	law-names
    Luật	Công nghệ cao	133/2025/QH15	2025-12-10	law-names
    Luật	Công nghệ thông tin	67/2006/QH11	2006-06-29	law-names
    Luật	Công đoàn	12/2012/QH13	2012-06-20	law-names
    Luật	Căn cước	26/2023/QH15	2023-11-27	law-names
    Luật	Căn cước công dân	59/2014/QH13	2014-11-20	law-names
    Luật	Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài	33/2009/QH12	2009-06-18	law-names
    Luật	Cơ yếu	05/2011/QH13	2011-11-26	law-names
    Luật	Cư trú	68/2020/QH14	2020-11-13	law-names
    Luật	Cạnh tranh	23/2018/QH14	2018-06-12	law-names
    Luật	Cảnh sát biển Việt Nam	33/2018/QH14	2018-11-19	law-names
    Luật	Cảnh sát cơ động	04/2022/QH15	2022-06-14	law-names
    Luật	Cảnh vệ	13/2017/QH14	2017-06-20	law-names
    Luật	Di sản văn hóa	28/2001/QH10	2001-06-29	law-names
    Luật	Doanh nghiệp	59/2020/QH14	2020-06-17	law-names
    Luật	Du lịch	09/2017/QH14	2017-06-19	law-names
    Luật	Dân quân tự vệ	48/2019/QH14	2019-11-22	law-names
    Luật	Dân số	113/2025/QH15	2025-12-10	law-names
    Luật	Dược	105/2016/QH13	2016-04-06	law-names
    Luật	Dạy nghề	76/2006/QH11		law-names
    Luật	Dầu khí	12/2022/QH15	2022-11-14	law-names
    Luật	Dẫn độ	100/2025/QH15		law-names
    Luật	Dữ liệu	60/2024/QH15	2024-11-30	law-names
    Luật	Dự trữ quốc gia	22/2012/QH13	2012-11-20	law-names
    Luật	Giao dịch điện tử	20/2023/QH15	2023-06-22	law-names
    Luật	Giao thông đường bộ	23/2008/QH12	2008-11-13	law-names
    Luật	Giao thông đường thủy nội địa	23/2004/QH11	2004-06-15	law-names
    Luật	Giá	16/2023/QH15	2023-06-19	law-names
    Luật	Giám định tư pháp	105/2025/QH15		law-names
    Luật	Giáo dục	43/2019/QH14	2019-06-14	law-names
    Luật	Giáo dục nghề nghiệp	124/2025/QH15		law-names
    Luật	Giáo dục quốc phòng và an ninh	30/2013/QH13	2013-06-19	law-names
    Luật	Giáo dục đại học	125/2025/QH15		law-names
    Luật	Hoá chất	06/2007/QH12	2007-11-21	law-names
    Luật	Hoạt động chữ thập đỏ	11/2008/QH12	2008-06-03	law-names
    Luật	hoạt động giám sát của Quốc hội			mined
    Luật	Hoạt động giám sát của Quốc hội và Hội đồng nhân dân	87/2015/QH13	2015-11-20	law-names
    Luật	Hàng không dân dụng Việt Nam	130/2025/QH15		law-names
    Luật	Hòa giải ở cơ sở	35/2013/QH13	2013-06-20	law-names
    Luật	Hòa giải, đối thoại tại Tòa án	58/2020/QH14	2020-06-16	law-names
    Luật	Hóa chất	06/2007/QH12	2007-11-21	law-names
    Luật	Hôn nhân và gia đình	52/2014/QH13	2014-06-19	law-names
    Luật	Hải quan	54/2014/QH13	2014-06-23	law-names
    Luật	Hỗ trợ doanh nghiệp nhỏ và vừa	04/2017/QH14	2017-06-12	law-names
    Luật	Hộ tịch	60/2014/QH13	2014-11-20	law-names
    Luật	Hợp tác xã	17/2023/QH15	2023-06-20	law-names
    Luật	Khiếu nại	02/2011/QH13	2011-11-11	law-names
    Luật	Khiếu nại, tố cáo	09/1998/QH10		law-names
    Luật	Khoa học Công nghệ	29/2013/QH13	2013-06-18	law-names
    Luật	Khoa học và công nghệ	29/2013/QH13	2013-06-18	law-names
    Luật	Khoa học, công nghệ và đổi mới sáng tạo	93/2025/QH15	2025-06-27	law-names
    Luật	Khoáng sản	60/2010/QH12	2010-11-17	law-names
    Luật	Khám bệnh, chữa bệnh	15/2023/QH15	2023-01-09	law-names
    Luật	Khí tượng thủy văn	90/2015/QH13	2015-11-23	law-names
    Luật	Kinh doanh bảo hiểm	08/2022/QH15	2022-06-16	law-names
    Luật	Kinh doanh bất động sản	29/2023/QH15	2023-11-28	law-names
    Luật	Kiến trúc	40/2019/QH14	2019-06-13	law-names
    Luật	Kiểm toán nhà nước	81/2015/QH13	2015-06-24	law-names
    Luật	Kiểm toán độc lập	67/2011/QH12	2011-03-29	law-names
    Luật	Ký kết, gia nhập và thực hiện điều ước quốc tế	41/2005/QH11	2005-06-14	law-names
    Luật	Kế toán	88/2015/QH13	2015-11-20	law-names
    Luật	Luât Dân quân tự vệ	48/2019/QH14	2019-11-22	law-names
    Luật	Luật sư	65/2006/QH11	2006-06-29	law-names
    Luật	Lâm nghiệp	16/2017/QH14	2017-11-15	law-names
    Luật	Lý lịch tư pháp	28/2009/QH12	2009-06-17	law-names
    Luật	Lưu trữ	33/2024/QH15	2024-06-21	law-names
    Luật	Lực lượng dự bị động viên	53/2019/QH14	2019-11-26	law-names
    Luật	Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở	30/2023/QH15	2023-11-28	law-names
    Luật	Mặt trận Tổ quốc Việt Nam	75/2015/QH13	2015-06-09	law-names
    Luật	Nghĩa vụ quân sự	78/2015/QH13	2015-06-19	law-names
    Luật	Ngân hàng Nhà nước Việt Nam	46/2010/QH12	2010-06-16	law-names
    Luật	Ngân sách nhà nước	89/2025/QH15	2025-06-25	law-names
    Luật	Người cao tuổi	39/2009/QH12	2009-11-23	law-names
    Luật	Người khuyết tật	51/2010/QH12	2010-06-17	law-names
    Luật	Người lao động Việt Nam đi làm việc tại nước ngoài	72/2006/QH11	2006-11-29	law-names
    Luật	Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng	69/2020/QH14	2020-11-13	law-names
    Luật	Nhà giáo	73/2025/QH15	2025-06-16	law-names
    Luật	Nhà ở	27/2023/QH15	2023-11-27	law-names
    Luật	Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam	47/2014/QH13	2014-06-16	law-names
    Luật	Nuôi con nuôi	52/2010/QH12	2010-06-17	law-names
    Luật	Năng lượng nguyên tử	18/2008/QH12	2008-06-03	law-names
    Luật	Phá sản	51/2014/QH13	2014-06-19	law-names
    Luật	Phí và lệ phí	97/2015/QH13	2015-11-25	law-names
    Luật	Phòng bệnh	114/2025/QH15	2025-12-10	law-names
    Luật	Phòng cháy và chữa cháy	27/2001/QH10		law-names
    Luật	Phòng chống ma túy			mined
    Luật	Phòng thủ dân sự	18/2023/QH15	2023-06-20	law-names
    Luật	Phòng, chống bạo lực gia đình	13/2022/QH15	2022-11-14	law-names
    Luật	Phòng, chống bệnh truyền nhiễm	03/2007/QH12	2007-11-21	law-names
    Luật	Phòng, chống khủng bố	28/2013/QH13	2013-06-12	law-names
    Luật	Phòng, chống ma túy	73/2021/QH14	2021-03-30	law-names
    Luật	Phòng, chống mua bán người	66/2011/QH12	2011-03-29	law-names
    Luật	Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)	64/2006/QH11	2006-06-29	law-names
    Luật	Phòng, chống rửa tiền	14/2022/QH15	2022-11-15	law-names
    Luật	Phòng, chống tham nhũng	36/2018/QH14	2018-11-20	law-names
    Luật	Phòng, chống thiên tai	33/2013/QH13	2013-06-19	law-names
    Luật	Phòng, chống tác hại của rượu, bia	44/2019/QH14	2019-06-14	law-names
    Luật	Phòng, chống tác hại của thuốc lá	09/2012/QH13	2012-06-18	law-names
    Luật	Phổ biến, giáo dục pháp luật	14/2012/QH13	2012-06-20	law-names
    Luật	Phục hồi, phá sản	142/2025/QH15	2025-12-11	law-names
    Luật	Quy hoạch	112/2025/QH15		law-names
    Luật	Quy hoạch đô thị	30/2009/QH12	2009-06-17	law-names
    Luật	Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng	98/2015/QH13	2015-11-26	law-names
    Luật	Quản lý ngoại thương	05/2017/QH14	2017-06-12	law-names
    Luật	Quản lý nợ công	20/2017/QH14	2017-11-23	law-names
    Luật	Quản lý sử dụng tài sản công	90/2025/QH15	2025-06-25	law-names
    Luật	Quản lý thuế	108/2025/QH15	2025-12-10	law-names
    Luật	Quản lý và đầu tư vốn nhà nước tại doanh nghiệp	68/2025/QH15		law-names
    Luật	Quản lý, sử dụng tài sản công	90/2025/QH15	2025-06-25	law-names
    Luật	Quản lý, sử dụng tài sản nhà nước	09/2008/QH12		law-names
    Luật	Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ	14/2017/QH14	2017-06-20	law-names
    Luật	Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp	69/2014/QH13	2014-11-26	law-names
    Luật	Quảng cáo	16/2012/QH13	2012-06-21	law-names
    Luật	Quốc phòng	22/2018/QH14	2018-06-08	law-names
    Luật	Quốc tịch Việt Nam	24/2008/QH12	2008-11-13	law-names
    Luật	Sĩ quan			mined
    Luật	Sĩ quan Quân đội nhân dân Việt Nam	16/1999/QH10	1999-12-21	law-names
    Luật	Sở hữu trí tuệ	50/2005/QH11	2005-11-29	law-names
    Luật	Sử dụng năng lượng tiết kiệm và hiệu quả	50/2010/QH12	2010-06-17	law-names
    Luật	sửa đổi, bổ sung một số điều có liên quan đến quy hoạch của Luật An toàn thực phẩm	28/2018/QH14	2018-06-15	law-names
    Luật	sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch	35/2018/QH14	2018-11-20	law-names
    Luật	sửa đổi, bổ sung một số điều của Bộ luật Hình sự	12/2017/QH14	2017-06-20	law-names
    Luật	sửa đổi, bổ sung một số điều của Bộ luật Hình sự hết hiệu lực thi hành kể từ	37/2009/QH12		law-names
    Luật	sửa đổi, bổ sung một số điều của Bộ luật Hình sự số 100/2015/QH13	12/2017/QH14	2017-06-20	law-names
    Luật	sửa đổi, bổ sung một số điều của Bộ luật Tố tụng hình sự	02/2021/QH15	2021-11-12	law-names
    Luật	sửa đổi, bổ sung một số điều của các luật về thuế	71/2014/QH13	2014-11-26	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật	87/2025/QH15	2025-06-25	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế	51/2024/QH15	2024-11-27	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế và văn bản hướng dẫn	51/2024/QH15	2024-11-27	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Chứng khoán hết hiệu lực kể từ	62/2010/QH12		law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Chứng khoán, Luật Kế toán, Luật Kiểm toán độc lập, Luật Ngân sách nhà nước, Luật Quản lý, sử dụng tài sản công, Luật Quản lý thuế, Luật Thuế thu nhập cá nhân, Luật Dự trữ quốc gia, Luật Xử lý vi phạm hành chính	56/2024/QH15	2024-11-29	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức	52/2019/QH14	2019-11-25	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật cán bộ, công chức và Luật viên chức	52/2019/QH14	2019-11-25	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Công an nhân dân	21/2023/QH15	2023-06-22	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài	19/2017/QH14	2017-11-21	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Cư trú	36/2013/QH13	2013-06-20	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật di sản văn hóa	32/2009/QH12	2009-06-18	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Doanh nghiệp	76/2025/QH15	2025-06-17	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật dầu khí	10/2008/QH12	2008-06-03	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật giao thông đường thủy nội địa	48/2014/QH13	2014-06-17	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Giám định tư pháp	56/2020/QH14	2020-06-10	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Giáo dục đại học	34/2018/QH14	2018-11-19	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật hàng không dân dụng Việt Nam	61/2014/QH13	2014-11-21	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật hải quan hết hiệu lực kể từ	42/2005/QH11		law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Kinh doanh bảo hiểm	42/2019/QH14	2019-06-14	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật kinh doanh bảo hiểm, Luật sở hữu trí tuệ	42/2019/QH14	2019-06-14	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Kiểm toán nhà nước	55/2019/QH14	2019-11-26	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Luật sư	20/2012/QH13	2012-11-20	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở	97/2025/QH15	2025-06-27	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam	51/2019/QH14	2019-11-25	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật phòng cháy và chữa cháy	40/2013/QH13	2013-11-22	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)	71/2020/QH14	2020-11-16	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật phòng, chống thiên tai và Luật đê điều	60/2020/QH14	2020-06-17	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư, Luật Đầu tư theo phương thức đối tác công tư và Luật Đấu thầu	57/2024/QH15	2024-11-29	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư, Luật Đầu tư theo phương thức đối tác công tư và Luật Đấu thầu IV	57/2024/QH15	2024-11-29	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Quản lý nợ công	141/2025/QH15	2025-12-10	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ	50/2019/QH14	2019-11-25	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Quảng cáo	75/2025/QH15	2025-06-16	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật quốc tịch Việt Nam	56/2014/QH13	2014-06-24	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật sĩ quan Quân đội nhân dân Việt Nam	72/2014/QH13	2014-11-27	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ	07/2022/QH15	2022-06-16	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Sử dụng năng lượng tiết kiệm và hiệu quả	77/2025/QH15	2025-06-18	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật thi hành án dân sự	64/2014/QH13	2014-11-25	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật thi đua, khen thưởng	39/2013/QH13	2013-11-16	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật thuế giá trị gia tăng	31/2013/QH13	2013-06-19	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật thuế giá trị gia tăng, Luật thuế tiêu thụ đặc biệt và Luật quản lý thuế	106/2016/QH13	2016-04-06	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật thuế thu nhập cá nhân	26/2012/QH13	2012-11-22	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Thuế tiêu thụ đặc biệt	70/2014/QH13	2014-11-26	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Thể dục, thể thao	26/2018/QH14	2018-06-14	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Tần số vô tuyến điện	09/2022/QH15	2022-11-09	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật tổ chức chính phủ và Luật tổ chức chính quyền địa phương	47/2019/QH14	2019-11-22	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Tổ chức Quốc hội	62/2025/QH15	2025-02-17	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Xuất cảnh, nhập cảnh của công dân Việt Nam và Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam	23/2023/QH15	2023-06-24	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Xây dựng	62/2020/QH14	2020-06-17	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Xử lý vi phạm hành chính	67/2020/QH14	2020-11-13	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật điện lực	24/2012/QH13	2012-11-20	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Đất đai, Luật Nhà ở, Luật Kinh doanh bất động sản, Luật Các tổ chức tín dụng	43/2024/QH15	2024-06-29	law-names
    Luật	sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật PPP, Luật Đầu tư, Luật Nhà ở, Luật Đấu thầu, Luật Điện lực, Luật Doanh nghiệp, Luật Thuế tiêu thụ đặc biệt và Luật Thi hành án dân sự	03/2022/QH15	2022-01-11	law-names
    Luật	sửa đổi, bổ sung một số điều và Phụ lục Danh mục chỉ tiêu thống kê quốc gia của Luật Thống kê	01/2021/QH15	2021-11-12	law-names
    Luật	sửa đổi, bổ sung điều 6 và phụ lục 4 về danh mục ngành, nghề đầu tư kinh doanh có điều kiện của Luật đầu tư	03/2016/QH14	2016-11-22	law-names
    Luật	Thanh niên	57/2020/QH14	2020-06-16	law-names
    Luật	Thanh tra	84/2025/QH15	2025-06-25	law-names
    Luật	Thi hành tạm giữ, tạm giam	94/2015/QH13	2015-11-25	law-names
    Luật	Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú	128/2025/QH15		law-names
    Luật	Thi hành án dân sự	106/2025/QH15		law-names
    Luật	Thi hành án hình sự	127/2025/QH15	2025-12-10	law-names
    Luật	Thi đua, khen thưởng	06/2022/QH15	2022-06-15	law-names
    Luật	Thuế bảo vệ môi trường	57/2010/QH12	2010-11-15	law-names
    Luật	Thuế giá trị gia tăng	48/2024/QH15	2024-11-26	law-names
    Luật	Thuế sử dụng đất nông nghiệp	23-L/CTN	1993-07-10	law-names
    Luật	Thuế sử dụng đất phi nông nghiệp	48/2010/QH12	2010-06-17	law-names
    Luật	Thuế thu nhập cá nhân	109/2025/QH15	2025-12-10	law-names
    Luật	Thuế thu nhập doanh nghiệp	67/2025/QH15	2025-06-14	law-names
    Luật	Thuế tiêu thụ đặc biệt	66/2025/QH15	2025-06-14	law-names
    Luật	Thuế tài nguyên	45/2009/QH12	2009-11-25	law-names
    Luật	Thuế xuất khẩu, thuế nhập khẩu	107/2016/QH13	2016-04-06	law-names
    Luật	Thuỷ lợi	08/2017/QH14	2017-06-19	law-names
    Luật	Thuỷ sản	18/2017/QH14	2017-11-21	law-names
    Luật	Thú y	79/2015/QH13	2015-06-19	law-names
    Luật	Thư viện	46/2019/QH14	2019-11-21	law-names
    Luật	Thương mại	36/2005/QH11	2005-06-14	law-names
    Luật	thể dục thể thao			mined
    Luật	Thể dục, thể thao	77/2006/QH11	2006-11-29	law-names
    Luật	Thỏa thuận quốc tế	70/2020/QH14	2020-11-13	law-names
    Luật	Thống kê	89/2015/QH13	2015-11-23	law-names
    Luật	Thủ đô	25/2012/QH13	2012-11-21	law-names
    Luật	Thủy lợi	08/2017/QH14	2017-06-19	law-names
    Luật	Thủy sản	18/2017/QH14	2017-11-21	law-names
    Luật	Thực hiện dân chủ ở cơ sở	10/2022/QH15	2022-11-10	law-names
    Luật	Thực hành tiết kiệm, chống lãng phí	44/2013/QH13	2013-11-26	law-names
    Luật	Thực hành tiết kíệm, chống lãng phí			mined
    Luật	Tiêu chuẩn và quy chuẩn kỹ thuật	68/2006/QH11	2006-06-29	law-names
    Luật	Tiếp công dân	42/2013/QH13	2013-11-25	law-names
    Luật	Tiếp cận thông tin	104/2016/QH13	2016-04-06	law-names
    Luật	Tiếp cận thông tin mạng	104/2016/QH13	2016-04-06	law-names
    Luật	Trách nhiệm bồi thường của Nhà nước	10/2017/QH14	2017-06-20	law-names
    Luật	Trí tuệ nhân tạo	134/2025/QH15		law-names
    Luật	Trưng cầu ý dân	96/2015/QH13	2015-11-25	law-names
    Luật	Trưng mua, trưng dụng tài sản	15/2008/QH12	2008-06-03	law-names
    Luật	Trật tự, an toàn giao thông đường bộ	36/2024/QH15	2024-06-27	law-names
    Luật	Trẻ em	102/2016/QH13	2016-04-05	law-names
    Luật	Trọng tài thương mại	54/2010/QH12	2010-06-17	law-names
    Luật	Trồng trọt	31/2018/QH14	2018-11-19	law-names
    Luật	Trợ giúp pháp lý	11/2017/QH14	2017-06-20	law-names
    Luật	Tài nguyên nước	28/2023/QH15	2023-11-27	law-names
    Luật	Tài nguyên, môi trường biển và hải đảo	82/2015/QH13	2015-06-25	law-names
    Luật	Tín ngưỡng, tôn giáo	02/2016/QH14	2016-11-18	law-names
    Luật	Tư pháp người chưa thành niên	59/2024/QH15		law-names
    Luật	Tương trợ tư pháp	08/2007/QH12	2007-11-21	law-names
    Luật	Tương trợ tư pháp về dân sự	102/2025/QH15		law-names
    Luật	Tương trợ tư pháp về hình sự	103/2025/QH15		law-names
    Luật	Tần số vô tuyến điện	42/2009/QH12	2009-11-23	law-names
    Luật	Tố cáo	25/2018/QH14	2018-06-12	law-names
    Luật	Tố tụng hành chính	93/2015/QH13	2015-11-25	law-names
    Luật	Tổ chức Chính phủ	63/2025/QH15	2025-02-18	law-names
    Luật	Tổ chức chính quyền địa phương	72/2025/QH15	2025-06-16	law-names
    Luật	Tổ chức cơ quan điều tra hình sự	99/2015/QH13	2015-11-26	law-names
    Luật	Tổ chức Hội đồng nhân dân và Ủy ban nhân dân	11/2003/QH11	2003-11-26	law-names
    Luật	Tổ chức Quốc hội	57/2014/QH13	2014-11-20	law-names
    Luật	Tổ chức tín dụng	32/2024/QH15	2024-01-18	law-names
    Luật	Tổ chức Tòa án nhân dân	34/2024/QH15	2024-06-24	law-names
    Luật	Tổ chức Viện kiểm sát nhân dân	63/2014/QH13	2014-11-24	law-names
    Luật	tổ chức VKSND			mined
    Luật	Viên chức	129/2025/QH15	2025-12-10	law-names
    Luật	Viễn thông	24/2023/QH15	2023-11-24	law-names
    Luật	Việc làm	74/2025/QH15	2025-06-16	law-names
    Luật	Xuất bản	19/2012/QH13	2012-11-20	law-names
    Luật	Xuất cảnh, nhập cảnh của công dân Việt Nam	49/2019/QH14	2019-11-22	law-names
    Luật	Xây dựng	135/2025/QH15	2025-12-10	law-names
    Luật	Xử lý vi phạm hành chính	15/2012/QH13	2012-06-20	law-names
    Luật	Đa dạng sinh học	20/2008/QH12	2008-11-13	law-names
    Luật	Điều ước quốc tế	108/2016/QH13	2016-04-09	law-names
    Luật	Điện lực	61/2024/QH15	2024-11-30	law-names
    Luật	Điện ảnh	05/2022/QH15	2022-06-15	law-names
    Luật	Đo lường	04/2011/QH13	2011-11-11	law-names
    Luật	Đo đạc và bản đồ	27/2018/QH14	2018-06-14	law-names
    Luật	Đê điều	79/2006/QH11	2006-11-29	law-names
    Luật	Đường bộ	35/2024/QH15	2024-06-27	law-names
    Luật	Đường sắt	95/2025/QH15		law-names
    Luật	Đất đai	31/2024/QH15	2024-01-18	law-names
    Luật	Đấu giá tài sản	01/2016/QH14	2016-11-17	law-names
    Luật	Đấu thầu	22/2023/QH15	2023-06-23	law-names
    Luật	Đầu tư	143/2025/QH15	2025-12-11	law-names
    Luật	Đầu tư công	58/2024/QH15	2024-11-29	law-names
    Luật	Đầu tư theo phương thức đối tác công tư	64/2020/QH14	2020-06-18	law-names
    Luật	Đặc xá	30/2018/QH14	2018-11-19	law-names
    Luật	Địa chất và khoáng sản	54/2024/QH15		law-names
    Pháp lệnh	Bưu chính, viễn thông	43/2002/PL-UBTVQH10		law-names
    Pháp lệnh	Bảo vệ bí mật nhà nước	30/2000/PL-UBTVQH10	2000-12-28	law-names
    Pháp lệnh	Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia	32/2007/PL-UBTVQH11	2007-04-20	law-names
    Pháp lệnh	Bảo vệ và kiểm dịch thực vật	36/2001/PL-UBTVQH10	2001-08-08	law-names
    Pháp lệnh	Bộ đội Biên phòng	02/1997/PL-UBTVQH9		law-names
    Pháp lệnh	Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng	02/2012/UBTVQH13	2012-03-28	law-names
    Pháp lệnh	chất lượng hàng hoá			mined
    Pháp lệnh	Chất lượng hàng hóa			mined
    Pháp lệnh	Chống bán phá giá hàng hóa nhập khẩu vào Việt Nam	20/2004/PL-UBTVQH11		law-names
    Pháp lệnh	Chống trợ cấp hàng hóa nhập khẩu vào Việt Nam	22/2004/PL-UBTVQH11		law-names
    Pháp lệnh	Công an xã	06/2008/PL-UBTVQH12		law-names
    Pháp lệnh	Cơ yếu	33/2001/PL-UBTVQH10		law-names
    Pháp lệnh	Cảnh sát cơ động	08/2013/PL-UBTVQH13		law-names
    Pháp lệnh	Cảnh sát môi trường	10/2014/UBTVQH13	2014-12-23	law-names
    Pháp lệnh	Cảnh vệ	25/2005/PL-UBTVQH11		law-names
    Pháp lệnh	Cựu chiến binh			mined
    Pháp lệnh	Dân số	06/2003/PL-UBTVQH11	2003-01-09	law-names
    Pháp lệnh	Giám định tư pháp	24/2004/PL-UBTVQH11		law-names
    Pháp lệnh	Giống cây trồng	15/2004/PL-UBTVQH11		law-names
    Pháp lệnh	Giống vật nuôi	16/2004/PL-UBTVQH11		law-names
    Pháp lệnh	khai thác và bảo vệ công trình khí tượng thủy văn			mined
    Pháp lệnh	Khai thác và bảo vệ công trình thủy lợi	32/2001/PL-UBTVQH10		law-names
    Pháp lệnh	Kiểm sát viên Viện kiểm sát nhân dân	03/2002/PL-UBTVQH11		law-names
    Pháp lệnh	Ký kết và thực hiện thỏa thuận quốc tế	33/2007/PL-UBTVQH11		law-names
    Pháp lệnh	Ký kết và thực hiện điều ước quốc tế			mined
    Pháp lệnh	luật sư			mined
    Pháp lệnh	Lực lượng Cảnh sát biển Việt Nam	03/2008/PL-UBTVQH12		law-names
    Pháp lệnh	Ngoại hối	28/2005/PL-UBTVQH11	2005-12-13	law-names
    Pháp lệnh	Người cao tuổi	23/2000/PL-UBTVQH10		law-names
    Pháp lệnh	Phí và lệ phí	38/2001/PL-UBTVQH10	2001-08-28	law-names
    Pháp lệnh	Phòng, chống mại dâm	10/2003/PL-UBTVQH11	2003-03-14	law-names
    Pháp lệnh	Quản lý thị trường	11/2016/UBTVQH13	2016-03-08	law-names
    Pháp lệnh	Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ	16/2011/UBTVQH12		law-names
    Pháp lệnh	Quảng cáo	39/2001/PL-UBTVQH10	2001-11-16	law-names
    Pháp lệnh	sửa đổi điều 10 của Pháp lệnh Dân số	08/2008/PL-UBTVQH12	2008-12-27	law-names
    Pháp lệnh	sửa đổi, bổ sung một số điều của Pháp lệnh Ngoại hối	06/2013/UBTVQH13	2013-03-18	law-names
    Pháp lệnh	sửa đổi, bổ sung một số điều của Pháp lệnh ưu đãi người có công với cách mạng	04/2012/UBTVQH13	2012-07-16	law-names
    Pháp lệnh	Thi hành án dân sự			mined
    Pháp lệnh	Thuế bổ sung đối với hộ gia đình sử dụng đất nông nghiệp vượt quá hạn mức diện tích	31-L/CTN	1994-03-15	law-names
    Pháp lệnh	Thuế thu nhập đối với người có thu nhập cao	35/2001/PL-UBTVQH10		law-names
    Pháp lệnh	Thuế tài nguyên	05/1998/PL-UBTVQH10		law-names
    Pháp lệnh	Thú y	18/2004/PL-UBTVQH11		law-names
    Pháp lệnh	Thư viện	31/2000/PL-UBTVQH10	2000-12-28	law-names
    Pháp lệnh	thương phiếu			mined
    Pháp lệnh	Thẩm phán và Hội thẩm Tòa án nhân dân	02/2002/PL-UBTVQH11		law-names
    Pháp lệnh	Thủ tục bắt giữ tàu biển	05/2008/UBTVQH12	2008-08-27	law-names
    Pháp lệnh	Thủ đô Hà Nội	29/2000/PL-UBTVQH	2000-12-28	law-names
    Pháp lệnh	Thực hiện dân chủ ở xã, phường, thị trấn	34/2007/PL-UBTVQH11	2007-04-20	law-names
    Pháp lệnh	Trọng tài thương mại	08/2003/PL-UBTVQH11		law-names
    Pháp lệnh	tình trạng khẩn cấp trong trường hợp có thảm hoạ lớn, dịch bệnh nguy hiểm			mined
    Pháp lệnh	Tín ngưỡng, tôn giáo	21/2004/UBTVQH11		law-names
    Pháp lệnh	Tổ chức Tòa án quân sự	04/2002/PL-UBTVQH11		law-names
    Pháp lệnh	tổ chức Viện kiểm sát quân sự			mined
    Pháp lệnh	Tổ chức điều tra hình sự	23/2004/PL-UBTVQH11		law-names
    Pháp lệnh	về Giống cây trồng	15/2004/PL-UBTVQH11		law-names
    Pháp lệnh	về Giống vật nuôi	16/2004/PL-UBTVQH11		law-names
    Pháp lệnh	Về nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại Việt Nam	24/1999/PL-UBTVQH10		law-names
    Pháp lệnh	Về Tự vệ trong nhập khẩu hàng hóa nước ngoài vào Việt Nam	42/2002/PL-UBTVQH10		law-names
    Pháp lệnh	Vệ sinh an toàn thực phẩm	12/2003/PL-UBTVQH11		law-names
    Pháp lệnh	Án phí, lệ phí toà án	10/2009/PL-UBTVQH12		law-names
    Pháp lệnh	Án phí, lệ phí tòa án	10/2009/PL-UBTVQH12		law-names
    Pháp lệnh	Đo lường	16/1999/PL-UBTVQH10	1999-10-06	law-names
    Pháp lệnh	Đê điều			mined
    Pháp lệnh	ưu đãi NCC với cách mạng			mined
    Pháp lệnh	Ưu đãi người có công với cách mạng	02/2020/UBTVQH14	2020-12-09	law-names
    """
}
