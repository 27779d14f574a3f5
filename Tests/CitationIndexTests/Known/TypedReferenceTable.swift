/// References as people type them and the document that each must find: its symbol, and its day where that tells.
///
/// Made by hand from facts and from the plans in `corpus/`.
enum TypedReferenceTable {
  static let rows: StaticString = """
    Chỉ thị 30-CT/TW	30-CT/TW	1998-02-18
    ct30	30-CT/TW	1998-02-18
    CT 30-CT/TW	30-CT/TW	1998-02-18
    chi thi 30 cua bo chinh tri	30-CT/TW	1998-02-18
    chỉ thị số 30 năm 1998	30-CT/TW	1998-02-18
    chi thi 30/ct-tw	30-CT/TW	1998-02-18
    30 ct tw	30-CT/TW	1998-02-18
    chỉ thị 30 bộ chính trị khóa VIII	30-CT/TW	1998-02-18
    Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị (khóa VIII) về xây dựng và thực hiện Quy chế dân chủ ở cơ sở	30-CT/TW	1998-02-18
    nd 04/2015	04/2015/NĐ-CP
    nđ 04/2015	04/2015/NĐ-CP
    NĐ04/2015	04/2015/NĐ-CP
    nghi dinh 04/2015/nd-cp	04/2015/NĐ-CP
    Nghị định số 04/2015/NĐ-CP	04/2015/NĐ-CP
    04/2015/NĐ-CP	04/2015/NĐ-CP
    04-2015-nđ-cp	04/2015/NĐ-CP
    04 2015 nd cp	04/2015/NĐ-CP
    04/2015/ndcp	04/2015/NĐ-CP
    04/2015/ND-CP	04/2015/NĐ-CP
    4/2015/nđ-cp	04/2015/NĐ-CP
    nghị đinh 04/2015/nđ-cp	04/2015/NĐ-CP
    nghi dih 04/2015	04/2015/NĐ-CP
    04/2015/nđ-cf	04/2015/NĐ-CP
    NGHỊ ĐỊNH SỐ 04/2015/NÐ-CP	04/2015/NĐ-CP
    nghị định 04 năm 2015	04/2015/NĐ-CP
    nghị định 04/2015 của chính phủ	04/2015/NĐ-CP
    nghị định số 04/2015/NĐ-CP ngày 09 tháng 01 năm 2015 của Chính phủ về thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước	04/2015/NĐ-CP
    nghị định chính phủ số 04/2015/nđ-cp	04/2015/NĐ-CP
    urn:lex:vn:chinh.phu:nghi.dinh:2015-01-09;04-2015-nd-cp	04/2015/NĐ-CP
    urn:lex:vn:chinh.phu:nghi.dinh:2015;04-2015-nd-cp	04/2015/NĐ-CP
    nđ 60/2013	60/2013/NĐ-CP
    nghị định 149/2018	149/2018/NĐ-CP
    nd145/2020	145/2020/NĐ-CP
    145/2020	145/2020/NĐ-CP
    nghị định 145 2020	145/2020/NĐ-CP
    nđ 30/2020/nđ-cp	30/2020/NĐ-CP
    nđ 30/2020 về công tác văn thư	30/2020/NĐ-CP
    nghị định 30 năm 2020	30/2020/NĐ-CP
    khoản 2 điều 5 nđ 30/2020	30/2020/NĐ-CP
    điểm a khoản 1 điều 8 nghị định 30/2020/NĐ-CP	30/2020/NĐ-CP
    phụ lục I nghị định 30/2020/nđ-cp	30/2020/NĐ-CP
    nghị định số 110/2004/NĐ-CP	110/2004/NĐ-CP
    nđ 34/2016	34/2016/NĐ-CP
    nd 154 / 2020	154/2020/NĐ-CP
    78/2025/nđ-cp	78/2025/NĐ-CP
    nghi dinh so 187/2025/nd-cp	187/2025/NĐ-CP
    nghị định 63/2010/NĐ-CP	63/2010/NĐ-CP
    nđ 61/2018 một cửa	61/2018/NĐ-CP
    nghị định 115/2020/NĐ-CP	115/2020/NĐ-CP
    115/2020/nd-cp cua chinh phu	115/2020/NĐ-CP
    nghi dinh 112/2020	112/2020/NĐ-CP
    nđ 90/2020	90/2020/NĐ-CP
    nghị định 101/2017	101/2017/NĐ-CP
    nđ 178/2024	178/2024/NĐ-CP
    nghị định 121/2026	121/2026/NĐ-CP
    nđ 60/2021/NĐ-CP	60/2021/NĐ-CP
    nđ 130/2005	130/2005/NĐ-CP
    nd 204/2004/nd-cp	204/2004/NĐ-CP
    nghị định 73/2024/nđcp	73/2024/NĐ-CP
    nđ 111/2022	111/2022/NĐ-CP
    nghị định 98/2023	98/2023/NĐ-CP
    nđ 118/2021	118/2021/NĐ-CP
    nđ 123/2020 hóa đơn	123/2020/NĐ-CP
    nđ 126/2020	126/2020/NĐ-CP
    nđ 12/2022	12/2022/NĐ-CP
    nghị định 13/2023 bảo vệ dữ liệu cá nhân	13/2023/NĐ-CP
    nđ 47/2020	47/2020/NĐ-CP
    nghị định 59/2023/NĐ-CP	59/2023/NĐ-CP
    nđ 61/2023	61/2023/NĐ-CP
    nđ 71/1998	71/1998/NĐ-CP
    nđ 29/1998/nđ-cp	29/1998/NĐ-CP
    nđ 79/2003	79/2003/NĐ-CP
    nghị định số 87/2007	87/2007/NĐ-CP
    luật đất đai	31/2024/QH15
    luat dat dai	31/2024/QH15
    luật đất đai 2013	45/2013/QH13
    luat dat dai 2013	45/2013/QH13
    Luật Đất đai năm 2013	45/2013/QH13
    luật đất đai 2003	13/2003/QH11
    luật đất đai 2024	31/2024/QH15
    luat dat dia 2013	45/2013/QH13
    luật đất đai số 45/2013/qh13	45/2013/QH13
    luật 45/2013	45/2013/QH13
    luật số 45/2013/QH13	45/2013/QH13
    45/2013/QH13	45/2013/QH13
    45-2013-qh13	45/2013/QH13
    đất đai 2013	45/2013/QH13
    ldd 2013	45/2013/QH13
    bộ luật lao động	45/2019/QH14
    bo luat lao dong 2019	45/2019/QH14
    BLLĐ 2019	45/2019/QH14
    bllđ 2012	10/2012/QH13
    Bộ luật Lao động năm 2012	10/2012/QH13
    luật lao động 2019	45/2019/QH14
    khoản 3 điều 63 bộ luật lao động	45/2019/QH14
    khoản 3 Điều 63 Bộ luật Lao động năm 2012	10/2012/QH13
    dieu 63 khoan 3 bo luat lao dong 2012	10/2012/QH13
    bộ luật lao động số 10/2012/QH13	10/2012/QH13
    bộ luật dân sự 2015	91/2015/QH13
    blds 2015	91/2015/QH13
    blds 2005	33/2005/QH11
    bộ luật hình sự	100/2015/QH13
    bộ luật hình sự 1999	15/1999/QH10
    bo luat hinh su 2015	100/2015/QH13
    bộ luật tố tụng hình sự 2015	101/2015/QH13
    blttds 2015	92/2015/QH13
    luật tố tụng hành chính 2015	93/2015/QH13	2015-11-25
    luật 93/2015/QH13	93/2015/QH13	2015-11-25
    nghị quyết 93/2015/QH13	93/2015/QH13	2015-06-22
    hiến pháp 2013	Hiến pháp	2013-11-28
    hien phap nam 2013	Hiến pháp	2013-11-28
    hiến pháp 1992	Hiến pháp	1992-04-15
    luật thực hiện dân chủ ở cơ sở	10/2022/QH15
    luat thuc hien dan chu o co so 2022	10/2022/QH15
    luật ban hành văn bản quy phạm pháp luật 2015	80/2015/QH13
    luật ban hành văn bản quy phạm pháp luật	64/2025/QH15
    luật ban hành văn bản qui phạm pháp luật 2008	17/2008/QH12
    luật cán bộ, công chức 2008	22/2008/QH12
    luật cán bộ công chức	80/2025/QH15
    luat can bo cong chuc 2025	80/2025/QH15
    luật viên chức 2010	58/2010/QH12
    luật tổ chức chính quyền địa phương 2015	77/2015/QH13
    luật tổ chức chính phủ 2025	63/2025/QH15
    luật phòng, chống tham nhũng 2018	36/2018/QH14
    luật phòng chống tham nhũng 2005	55/2005/QH11
    luat phong chong tham nhung 2018	36/2018/QH14
    luật tiếp công dân	42/2013/QH13
    luật tiếp cận thông tin	104/2016/QH13
    luật thanh tra 2022	11/2022/QH15
    luật thanh tra 2010	56/2010/QH12
    luật thi đua khen thưởng 2022	06/2022/QH15
    luật công đoàn 2012	12/2012/QH13
    luật thanh niên 2020	57/2020/QH14
    luật doanh nghiệp 2020	59/2020/QH14
    luật doanh nghiệp 2014	68/2014/QH13
    luật đầu tư công 2019	39/2019/QH14
    luật đầu tư 2020	61/2020/QH14
    luật đấu thầu 2023	22/2023/QH15
    luật ngân sách nhà nước 2015	83/2015/QH13
    luat ngan sach nha nuoc 2002	01/2002/QH11
    luật bảo hiểm xã hội 2014	58/2014/QH13
    luật bảo hiểm xã hội	41/2024/QH15
    luật bảo hiểm y tế	25/2008/QH12
    luật an toàn vệ sinh lao động	84/2015/QH13
    luật an toàn, vệ sinh lao động 2015	84/2015/QH13
    luật giáo dục 2019	43/2019/QH14
    luật bảo vệ môi trường 2020	72/2020/QH14
    luật quản lý thuế 2019	38/2019/QH14
    luật xử lý vi phạm hành chính 2012	15/2012/QH13
    luật an ninh mạng 2018	24/2018/QH14
    luật cư trú 2020	68/2020/QH14
    luật căn cước 2023	26/2023/QH15
    luật hôn nhân và gia đình 2014	52/2014/QH13
    luat hon nhan va gia dinh	52/2014/QH13
    luật trẻ em 2016	102/2016/QH13
    luật bình đẳng giới	73/2006/QH11
    luật phổ biến, giáo dục pháp luật	14/2012/QH13
    luật kế toán 2015	88/2015/QH13
    điều 5 luật quy hoạch 2017	21/2017/QH14
    pháp lệnh 34/2007/PL-UBTVQH11	34/2007/PL-UBTVQH11
    34/2007/UBTVQH11	34/2007/PL-UBTVQH11
    phap lenh 02/2020/ubtvqh14	02/2020/UBTVQH14
    44/kh-ubnd bình phước 2023	44/KH-UBND	2023-02-14
    kế hoạch 44 ubnd tỉnh bình phước	44/KH-UBND	2023-02-14
    kh 44/kh-ubnd ngày 14/02/2023	44/KH-UBND	2023-02-14
    93/kh-ubnd bình phước	93/KH-UBND	2020-04-09
    94/KH-UBND ngày 09/4/2020	94/KH-UBND	2020-04-09
    kh 138 ubnd binh phuoc 2017	138/KH-UBND	2017-06-07
    1238-qđ/tu	1238-QĐ/TU	2010-05-05
    quyết định 1238 tỉnh ủy bình phước	1238-QĐ/TU	2010-05-05
    16/ct-ttg ngày 16/5/2016	16/CT-TTg	2016-05-16
    16/CT-TTg 2017	16/CT-TTg	2017-05-04
    chỉ thị 16 năm 2020 thủ tướng	16/CT-TTg	2020-03-31
    13/ct-ttg 2015	13/CT-TTg	2015-06-10
    ct 26/ct-ttg ngày 5/9/2016	26/CT-TTg	2016-09-05
    18-nq/tw khóa xii	18-NQ/TW	2017-10-25
    18-nq/tw khoa 13	18-NQ/TW	2022-06-16
    18/NQ-TW 2017	18-NQ/TW	2017-10-25
    nghị quyết 18-NQ/TW ngày 25/10/2017	18-NQ/TW	2017-10-25
    nq 39-nq/tw 2015	39-NQ/TW	2015-04-17
    39-nq/tw 2019	39-NQ/TW	2019-01-15
    nghị quyết tw4 khóa xii	04-NQ/TW	2016-10-30
    Nghị quyết Trung ương 4 khóa XII	04-NQ/TW	2016-10-30
    nq hội nghị lần thứ tư bch trung ương khóa XII	04-NQ/TW	2016-10-30
    nghị quyết 57	57-NQ/TW	2024-12-22
    nq57-nq/tw	57-NQ/TW	2024-12-22
    nq 68-nq/tw	68-NQ/TW	2025-05-04
    đề án 06	06/QĐ-TTg	2022-01-06
    06/qđ-ttg 2022	06/QĐ-TTg	2022-01-06
    114-kl/tw	114-KL/TW	2015-07-14
    kết luận 114 ban bí thư	114-KL/TW	2015-07-14
    kl 120-kl/tw	120-KL/TW	2016-01-07
    quy định 37-QĐ/TW	37-QĐ/TW	2021-10-25
    quy định 37 trung ương	37-QĐ/TW	2021-10-25
    qđ 217-qđ/tw	217-QĐ/TW	2013-12-12
    218-QĐ/TW 12/12/2013	218-QĐ/TW	2013-12-12
    08-qđi/tw	08-QĐi/TW	2018-10-25
    05-ct/tw 2016	05-CT/TW	2016-05-15
    chỉ thị 05-CT/TW khóa XII	05-CT/TW	2016-05-15
    chỉ thị 03-ct/tw khóa XI	03-CT/TW	2011-05-14
    30c/nq-cp	30c/NQ-CP	2011-11-08
    nghị quyết 30c của chính phủ	30c/NQ-CP	2011-11-08
    30a/2008/nq-cp	30a/2008/NQ-CP
    nq 76/nq-cp 2021	76/NQ-CP	2021-07-15
    36a/nq-cp	36a/NQ-CP	2015-10-14
    66.16/2026/NQ-CP	66.16/2026/NQ-CP
    tt 01/2011/tt-bnv	01/2011/TT-BNV
    thông tư 01 năm 2011 bộ nội vụ	01/2011/TT-BNV
    thong tu 01/2011 bnv	01/2011/TT-BNV
    ttlt 55/2005	55/2005/TTLT-BNV-VPCP
    thông tư liên tịch 55/2005/TTLT-BNV-VPCP	55/2005/TTLT-BNV-VPCP
    tt 07/2012/tt-bnv	07/2012/TT-BNV
    1847/qđ-ttg	1847/QĐ-TTg	2018-12-27
    qđ 749/qđ-ttg ngày 03/6/2020	749/QĐ-TTg	2020-06-03
    136/2001/qđ-ttg	136/2001/QĐ-TTg
    quyết định 45/2016/QĐ-TTg	45/2016/QĐ-TTg
    qd 28/2018/qd-ttg	28/2018/QĐ-TTg
    36-hd/vptw	36-HD/VPTW	2018-04-03
    hướng dẫn 36 văn phòng trung ương	36-HD/VPTW	2018-04-03
    847-nq/qutw	847-NQ/QUTW	2021-12-28
    nghị quyết 202/2025/QH15	202/2025/QH15
    nq 190/2025/qh15	190/2025/QH15
    luật 63/2025/qh15	63/2025/QH15
    """
}
