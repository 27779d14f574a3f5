/// Names, the year and number of what they mean, its type and date, confidence.
///
/// Made by `tools/make_registry.py`; change the facts, not this file.
enum KnownNameTable {
  static let part0: StaticString = #"""
    bo luat dan su	2005	33-2005-qh11	luat	2005-06-14	s
    bo luat dan su	2015	91-2015-qh13	luat	2015-11-24	s
    bo luat hang hai viet nam	2005	40-2005-qh11	luat	2005-06-14	s
    bo luat hang hai viet nam	2015	95-2015-qh13	luat	2015-11-25	s
    bo luat hinh su	1999	15-1999-qh10	luat	1999-12-21	s
    bo luat hinh su	2015	100-2015-qh13	luat	2015-11-27	s
    bo luat lao dong	2012	10-2012-qh13	luat	2012-06-18	s
    bo luat lao dong	2019	45-2019-qh14	luat	2019-11-20	s
    bo luat to tung dan su	2004	24-2004-qh11	luat		l
    bo luat to tung dan su	2015	92-2015-qh13	luat	2015-11-25	s
    bo luat to tung hinh su	2003	19-2003-qh11	luat	2003-11-26	s
    bo luat to tung hinh su	2015	101-2015-qh13	luat	2015-11-27	s
    de an 06	2022	06-qd-ttg	quyet.dinh	2022-01-06	s
    hoi nghi 11 khoa xiii	2025	60-nq-tw	nghi.quyet	2025-04-12	l
    hoi nghi 4 khoa xi	2012	12-nq-tw	nghi.quyet	2012-01-16	l
    hoi nghi 4 khoa xi	2012	13-nq-tw	nghi.quyet	2012-01-16	l
    hoi nghi 4 khoa xii	2016	04-nq-tw	nghi.quyet	2016-10-30	s
    hoi nghi 5 khoa xi	2012	15-nq-tw	nghi.quyet	2012-06-01	l
    hoi nghi 5 khoa xii	2017	10-nq-tw	nghi.quyet	2017-06-03	l
    hoi nghi 5 khoa xii	2017	11-nq-tw	nghi.quyet	2017-06-03	l
    hoi nghi 5 khoa xii	2017	12-nq-tw	nghi.quyet	2017-06-03	l
    hoi nghi 5 khoa xiii	2022	18-nq-tw	nghi.quyet	2022-06-16	l
    hoi nghi 5 khoa xiii	2022	19-nq-tw	nghi.quyet	2022-06-16	l
    hoi nghi 5 khoa xiii	2022	20-nq-tw	nghi.quyet	2022-06-16	l
    hoi nghi 5 khoa xiii	2022	21-nq-tw	nghi.quyet	2022-06-16	l
    hoi nghi 6 khoa xi	2012	20-nq-tw	nghi.quyet	2012-11-01	l
    hoi nghi 6 khoa xii	2017	18-nq-tw	nghi.quyet	2017-10-25	l
    hoi nghi 6 khoa xii	2017	19-nq-tw	nghi.quyet	2017-10-25	l
    hoi nghi 6 khoa xii	2017	20-nq-tw	nghi.quyet	2017-10-25	l
    hoi nghi 6 khoa xii	2017	21-nq-tw	nghi.quyet	2017-10-25	l
    hoi nghi 6 khoa xiii	2022	27-nq-tw	nghi.quyet	2022-11-09	l
    hoi nghi 6 khoa xiii	2022	28-nq-tw	nghi.quyet	2022-11-17	l
    hoi nghi 6 khoa xiii	2022	29-nq-tw	nghi.quyet	2022-11-17	l
    hoi nghi 7 khoa xi	2013	24-nq-tw	nghi.quyet	2013-06-03	l
    hoi nghi 7 khoa xi	2013	25-nq-tw	nghi.quyet	2013-06-03	l
    hoi nghi 7 khoa xii	2018	26-nq-tw	nghi.quyet	2018-05-19	l
    hoi nghi 7 khoa xii	2018	27-nq-tw	nghi.quyet	2018-05-21	l
    hoi nghi 7 khoa xii	2018	28-nq-tw	nghi.quyet	2018-05-23	l
    hoi nghi 8 khoa xi	2013	28-nq-tw	nghi.quyet	2013-10-25	l
    hoi nghi 8 khoa xi	2013	29-nq-tw	nghi.quyet	2013-11-04	l
    hoi nghi 8 khoa xii	2018	36-nq-tw	nghi.quyet	2018-10-22	l
    hoi nghi 8 khoa xiii	2023	42-nq-tw	nghi.quyet	2023-11-24	l
    hoi nghi 8 khoa xiii	2023	43-nq-tw	nghi.quyet	2023-11-24	l
    hoi nghi 8 khoa xiii	2023	44-nq-tw	nghi.quyet	2023-11-24	l
    hoi nghi 8 khoa xiii	2023	45-nq-tw	nghi.quyet	2023-11-24	l
    hoi nghi 9 khoa xi	2014	33-nq-tw	nghi.quyet	2014-06-09	l
    luat an ninh mang	2018	24-2018-qh14	luat	2018-06-12	s
    luat an ninh mang	2025	116-2025-qh15	luat	2025-12-10	s
    luat an ninh quoc gia	2004	32-2004-qh11	luat	2004-12-03	s
    luat an toan thong tin mang	2015	86-2015-qh13	luat	2015-11-19	l
    luat an toan thong tin mang	2015	86-2015-qh13	luat	2015-11-19	s
    luat an toan thuc pham	2010	55-2010-qh12	luat	2010-06-17	s
    luat an toan ve sinh lao dong	2015	84-2015-qh13	luat	2015-06-25	s
    luat ban hanh van ban quy pham phap luat	2008	17-2008-qh12	luat	2008-06-03	s
    luat ban hanh van ban quy pham phap luat	2015	80-2015-qh13	luat	2015-06-22	s
    luat ban hanh van ban quy pham phap luat	2025	64-2025-qh15	luat	2025-02-19	s
    luat ban hanh van ban quy pham phap luat cua hoi dong nhan dan uy ban nhan dan	2004	31-2004-qh11	luat	2004-12-03	s
    luat bao chi	2016	103-2016-qh13	luat	2016-04-05	l
    luat bao chi	2016	103-2016-qh13	luat	2016-04-05	s
    luat bao hiem tien gui	2012	06-2012-qh13	luat	2012-06-18	s
    luat bao hiem tien gui	2025	111-2025-qh15	luat		l
    luat bao hiem xa hoi	2006	71-2006-qh11	luat	2006-06-29	s
    luat bao hiem xa hoi	2014	58-2014-qh13	luat	2014-11-20	s
    luat bao hiem xa hoi	2024	41-2024-qh15	luat	2024-06-29	s
    luat bao hiem y te	2008	25-2008-qh12	luat	2008-11-14	s
    luat bao ve bi mat nha nuoc	2018	29-2018-qh14	luat	2018-11-15	l
    luat bao ve bi mat nha nuoc	2018	29-2018-qh14	luat	2018-11-15	s
    luat bao ve bi mat nha nuoc	2025	117-2025-qh15	luat		l
    luat bao ve cham soc va giao duc tre em	2004	25-2004-qh11	luat		l
    luat bao ve du lieu ca nhan	2025	91-2025-qh15	luat	2025-06-26	s
    luat bao ve moi truong	2005	52-2005-qh11	luat	2005-11-29	s
    luat bao ve moi truong	2014	55-2014-qh13	luat	2014-06-23	s
    luat bao ve moi truong	2020	72-2020-qh14	luat	2020-11-17	s
    luat bao ve quyen loi nguoi tieu dung	2010	59-2010-qh12	luat		l
    luat bao ve quyen loi nguoi tieu dung	2023	19-2023-qh15	luat	2023-06-20	s
    luat bao ve va kiem dich thuc vat	2013	41-2013-qh13	luat	2013-11-25	s
    luat bao ve va phat trien rung	2004	29-2004-qh11	luat		l
    luat bau cu dai bieu hoi dong nhan dan	2003	12-2003-qh11	luat		l
    luat bau cu dai bieu quoc hoi va dai bieu hoi dong nhan dan	2015	85-2015-qh13	luat	2015-06-25	s
    luat bien gioi quoc gia	2003	06-2003-qh11	luat	2003-06-17	s
    luat bien phong viet nam	2020	66-2020-qh14	luat	2020-11-11	s
    luat bien viet nam	2012	18-2012-qh13	luat	2012-06-21	s
    luat binh dang gioi	2006	73-2006-qh11	luat	2006-11-29	s
    luat buu chinh	2010	49-2010-qh12	luat	2010-06-17	s
    luat cac cong cu chuyen nhuong	2005	49-2005-qh11	luat	2005-11-29	s
    luat cac to chuc tin dung	2010	47-2010-qh12	luat	2010-06-16	l
    luat cac to chuc tin dung	2024	32-2024-qh15	luat	2024-01-18	s
    luat can bo cong chuc	2008	22-2008-qh12	luat	2008-11-13	s
    luat can bo cong chuc	2025	80-2025-qh15	luat	2025-06-24	s
    luat can cuoc	2023	26-2023-qh15	luat	2023-11-27	s
    luat can cuoc cong dan	2014	59-2014-qh13	luat	2014-11-20	s
    luat canh sat bien viet nam	2018	33-2018-qh14	luat	2018-11-19	s
    luat canh sat co dong	2022	04-2022-qh15	luat	2022-06-14	s
    luat canh tranh	2004	27-2004-qh11	luat		l
    luat canh tranh	2018	23-2018-qh14	luat	2018-06-12	s
    luat canh ve	2017	13-2017-qh14	luat	2017-06-20	s
    luat chan nuoi	2018	32-2018-qh14	luat	2018-11-19	s
    luat chat luong san pham hang hoa	2007	05-2007-qh12	luat	2007-11-21	s
    luat chung khoan	2006	70-2006-qh11	luat		l
    luat chung khoan	2019	54-2019-qh14	luat	2019-11-26	s
    luat chuyen doi so	2025	148-2025-qh15	luat		l
    luat chuyen giao cong nghe	2006	80-2006-qh11	luat	2006-11-29	l
    luat chuyen giao cong nghe	2017	07-2017-qh14	luat	2017-06-19	s
    luat chuyen giao nguoi dang chap hanh an phat tu	2025	101-2025-qh15	luat		l
    luat co quan dai dien nuoc cong hoa xa hoi chu nghia viet nam o nuoc ngoai	2009	33-2009-qh12	luat	2009-06-18	s
    luat co yeu	2011	05-2011-qh13	luat	2011-11-26	s
    luat cong an nhan dan	2005	54-2005-qh11	luat	2005-11-29	l
    luat cong an nhan dan	2014	73-2014-qh13	luat	2014-11-27	s
    luat cong an nhan dan	2018	37-2018-qh14	luat	2018-11-20	s
    luat cong chung	2006	82-2006-qh11	luat		l
    luat cong chung	2014	53-2014-qh13	luat	2014-06-20	s
    luat cong chung	2024	46-2024-qh15	luat	2024-11-26	s
    luat cong doan	2012	12-2012-qh13	luat	2012-06-20	s
    luat cong doan	2024	50-2024-qh15	luat	2024-11-27	s
    luat cong nghe cao	2008	21-2008-qh12	luat	2008-11-13	s
    luat cong nghe cao	2025	133-2025-qh15	luat	2025-12-10	l
    luat cong nghe thong tin	2006	67-2006-qh11	luat	2006-06-29	s
    luat cong nghiep cong nghe so	2025	71-2025-qh15	luat	2025-06-14	s
    luat cong nghiep quoc phong an ninh va dong vien cong nghiep	2024	38-2024-qh15	luat	2024-06-27	s
    luat cu tru	2006	81-2006-qh11	luat	2006-11-29	s
    luat cu tru	2020	68-2020-qh14	luat	2020-11-13	s
    luat da dang sinh hoc	2008	20-2008-qh12	luat	2008-11-13	s
    luat dac xa	2007	07-2007-qh12	luat		l
    luat dac xa	2018	30-2018-qh14	luat	2018-11-19	s
    luat dan do	2025	100-2025-qh15	luat		l
    luat dan quan tu ve	2009	43-2009-qh12	luat		l
    luat dan quan tu ve	2019	48-2019-qh14	luat	2019-11-22	s
    luat dan so	2025	113-2025-qh15	luat	2025-12-10	l
    luat dan su	2005	33-2005-qh11	luat	2005-06-14	l
    luat dan su	2015	91-2015-qh13	luat	2015-11-24	l
    luat dat dai	2003	13-2003-qh11	luat	2003-11-26	s
    luat dat dai	2013	45-2013-qh13	luat	2013-11-29	s
    luat dat dai	2024	31-2024-qh15	luat	2024-01-18	s
    luat dau gia tai san	2016	01-2016-qh14	luat	2016-11-17	s
    luat dau khi	2022	12-2022-qh15	luat	2022-11-14	s
    luat dau thau	2005	61-2005-qh11	luat	2005-11-29	s
    luat dau thau	2013	43-2013-qh13	luat	2013-11-26	s
    luat dau thau	2023	22-2023-qh15	luat	2023-06-23	s
    luat dau tu	2005	59-2005-qh11	luat	2005-11-29	s
    luat dau tu	2014	67-2014-qh13	luat	2014-11-26	s
    luat dau tu	2020	61-2020-qh14	luat	2020-06-17	s
    luat dau tu	2025	143-2025-qh15	luat	2025-12-11	s
    luat dau tu cong	2014	49-2014-qh13	luat	2014-06-18	s
    luat dau tu cong	2019	39-2019-qh14	luat	2019-06-13	s
    luat dau tu cong	2024	58-2024-qh15	luat	2024-11-29	s
    luat dau tu theo phuong thuc doi tac cong tu	2020	64-2020-qh14	luat	2020-06-18	s
    luat day nghe	2006	76-2006-qh11	luat		l
    luat de dieu	2006	79-2006-qh11	luat	2006-11-29	s
    luat di san van hoa	2001	28-2001-qh10	luat	2001-06-29	l
    luat di san van hoa	2024	45-2024-qh15	luat	2024-11-23	s
    luat dia chat va khoang san	2024	54-2024-qh15	luat		l
    luat dien anh	2006	62-2006-qh11	luat		l
    luat dien anh	2022	05-2022-qh15	luat	2022-06-15	s
    luat dien luc	2004	28-2004-qh11	luat		l
    luat dien luc	2024	61-2024-qh15	luat	2024-11-30	l
    luat dieu uoc quoc te	2016	108-2016-qh13	luat	2016-04-09	s
    luat do dac va ban do	2018	27-2018-qh14	luat	2018-06-14	s
    luat do luong	2011	04-2011-qh13	luat	2011-11-11	s
    luat doanh nghiep	2005	60-2005-qh11	luat	2005-11-29	s
    luat doanh nghiep	2014	68-2014-qh13	luat	2014-11-26	s
    luat doanh nghiep	2020	59-2020-qh14	luat	2020-06-17	s
    luat du lich	2005	44-2005-qh11	luat		l
    luat du lich	2017	09-2017-qh14	luat	2017-06-19	s
    luat du lieu	2024	60-2024-qh15	luat	2024-11-30	s
    luat du tru quoc gia	2012	22-2012-qh13	luat	2012-11-20	s
    luat duoc	2005	34-2005-qh11	luat		l
    luat duoc	2016	105-2016-qh13	luat	2016-04-06	s
    luat duong bo	2024	35-2024-qh15	luat	2024-06-27	s
    luat duong sat	2005	35-2005-qh11	luat		l
    luat duong sat	2017	06-2017-qh14	luat	2017-06-16	s
    luat duong sat	2025	95-2025-qh15	luat		l
    luat gia	2012	11-2012-qh13	luat		l
    luat gia	2023	16-2023-qh15	luat	2023-06-19	s
    luat giam dinh tu phap	2012	13-2012-qh13	luat	2012-06-20	s
    luat giam dinh tu phap	2025	105-2025-qh15	luat		l
    luat giao dich dien tu	2005	51-2005-qh11	luat	2005-11-29	s
    luat giao dich dien tu	2023	20-2023-qh15	luat	2023-06-22	s
    luat giao duc	2005	38-2005-qh11	luat	2005-06-14	s
    luat giao duc	2019	43-2019-qh14	luat	2019-06-14	s
    luat giao duc dai hoc	2012	08-2012-qh13	luat	2012-06-18	l
    luat giao duc dai hoc	2012	08-2012-qh13	luat	2012-06-18	s
    luat giao duc dai hoc	2025	125-2025-qh15	luat		l
    luat giao duc nghe nghiep	2014	74-2014-qh13	luat	2014-11-27	l
    luat giao duc nghe nghiep	2014	74-2014-qh13	luat	2014-11-27	s
    luat giao duc nghe nghiep	2025	124-2025-qh15	luat		l
    luat giao duc quoc phong va an ninh	2013	30-2013-qh13	luat	2013-06-19	s
    luat giao thong duong bo	2001	26-2001-qh10	luat	2001-06-29	s
    luat giao thong duong bo	2008	23-2008-qh12	luat	2008-11-13	s
    luat giao thong duong thuy noi dia	2004	23-2004-qh11	luat	2004-06-15	s
    luat hai quan	2001	29-2001-qh10	luat		l
    luat hai quan	2013	54-2013-qh13	luat		l
    luat hai quan	2014	54-2014-qh13	luat	2014-06-23	s
    luat hang hai viet nam	2015	95-2015-qh13	luat	2015-11-25	l
    luat hang khong dan dung viet nam	2006	66-2006-qh11	luat	2006-06-29	s
    luat hang khong dan dung viet nam	2025	130-2025-qh15	luat		l
    luat hinh su	1999	15-1999-qh10	luat	1999-12-21	l
    luat hinh su	2015	100-2015-qh13	luat	2015-11-27	l
    luat ho tich	2014	60-2014-qh13	luat	2014-11-20	s
    luat ho tro doanh nghiep nho va vua	2017	04-2017-qh14	luat	2017-06-12	s
    luat hoa chat	2007	06-2007-qh12	luat	2007-11-21	s
    luat hoa chat	2025	69-2025-qh15	luat	2025-06-14	s
    luat hoa giai doi thoai tai toa an	2020	58-2020-qh14	luat	2020-06-16	s
    luat hoa giai o co so	2013	35-2013-qh13	luat	2013-06-20	s
    luat hoat dong chu thap do	2008	11-2008-qh12	luat	2008-06-03	s
    luat hoat dong giam sat cua quoc hoi va hoi dong nhan dan	2015	87-2015-qh13	luat	2015-11-20	s
    luat hon nhan va gia dinh	2000	22-2000-qh10	luat		l
    luat hon nhan va gia dinh	2014	52-2014-qh13	luat	2014-06-19	s
    luat hop tac xa	2003	18-2003-qh11	luat	2003-11-26	s
    luat hop tac xa	2012	23-2012-qh13	luat	2012-11-20	l
    luat hop tac xa	2023	17-2023-qh15	luat	2023-06-20	s
    luat ke toan	2003	03-2003-qh11	luat		l
    luat ke toan	2015	88-2015-qh13	luat	2015-11-20	s
    luat kham benh chua benh	2009	40-2009-qh12	luat	2009-11-23	l
    luat kham benh chua benh	2023	15-2023-qh15	luat	2023-01-09	s
    luat khi tuong thuy van	2015	90-2015-qh13	luat	2015-11-23	s
    luat khieu nai	2011	02-2011-qh13	luat	2011-11-11	s
    luat khieu nai to cao	1998	09-1998-qh10	luat		l
    luat khoa hoc cong nghe	2013	29-2013-qh13	luat	2013-06-18	s
    luat khoa hoc cong nghe va doi moi sang tao	2025	93-2025-qh15	luat	2025-06-27	s
    luat khoa hoc va cong nghe	2000	21-2000-qh10	luat		l
    luat khoa hoc va cong nghe	2013	29-2013-qh13	luat	2013-06-18	s
    luat khoang san	2010	60-2010-qh12	luat	2010-11-17	s
    luat kiem toan doc lap	2011	67-2011-qh12	luat	2011-03-29	s
    luat kiem toan nha nuoc	2005	37-2005-qh11	luat		l
    luat kiem toan nha nuoc	2015	81-2015-qh13	luat	2015-06-24	s
    luat kien truc	2019	40-2019-qh14	luat	2019-06-13	s
    luat kinh doanh bao hiem	2000	24-2000-qh10	luat	2000-12-09	s
    luat kinh doanh bao hiem	2022	08-2022-qh15	luat	2022-06-16	s
    luat kinh doanh bat dong san	2006	63-2006-qh11	luat	2006-06-29	s
    luat kinh doanh bat dong san	2014	66-2014-qh13	luat	2014-11-25	s
    luat kinh doanh bat dong san	2023	29-2023-qh15	luat	2023-11-28	s
    luat ky ket gia nhap va thuc hien dieu uoc quoc te	2005	41-2005-qh11	luat	2005-06-14	l
    luat lam nghiep	2017	16-2017-qh14	luat	2017-11-15	s
    luat lao dong	2012	10-2012-qh13	luat	2012-06-18	l
    luat lao dong	2019	45-2019-qh14	luat	2019-11-20	l
    luat luat dan quan tu ve	2019	48-2019-qh14	luat	2019-11-22	s
    luat luat su	2006	65-2006-qh11	luat	2006-06-29	s
    luat luc luong du bi dong vien	2019	53-2019-qh14	luat	2019-11-26	s
    luat luc luong tham gia bao ve an ninh trat tu o co so	2023	30-2023-qh15	luat	2023-11-28	s
    luat luu tru	2011	01-2011-qh13	luat	2011-11-11	s
    luat luu tru	2024	33-2024-qh15	luat	2024-06-21	s
    luat ly lich tu phap	2009	28-2009-qh12	luat	2009-06-17	s
    luat mat tran to quoc viet nam	1999	14-1999-qh10	luat		l
    luat mat tran to quoc viet nam	2015	75-2015-qh13	luat	2015-06-09	s
    luat nang luong nguyen tu	2008	18-2008-qh12	luat	2008-06-03	s
    luat nang luong nguyen tu	2025	94-2025-qh15	luat	2025-06-27	s
    luat ngan hang nha nuoc viet nam	1997	01-1997-qh10	luat		l
    luat ngan hang nha nuoc viet nam	2010	46-2010-qh12	luat	2010-06-16	s
    luat ngan sach nha nuoc	2002	01-2002-qh11	luat	2002-12-16	s
    luat ngan sach nha nuoc	2015	83-2015-qh13	luat	2015-06-25	s
    luat ngan sach nha nuoc	2025	89-2025-qh15	luat	2025-06-25	s
    luat nghia vu quan su	2015	78-2015-qh13	luat	2015-06-19	s
    luat nguoi cao tuoi	2009	39-2009-qh12	luat	2009-11-23	s
    luat nguoi khuyet tat	2010	51-2010-qh12	luat	2010-06-17	s
    luat nguoi lao dong viet nam di lam viec o nuoc ngoai theo hop dong	2006	72-2006-qh11	luat	2006-11-29	s
    luat nguoi lao dong viet nam di lam viec o nuoc ngoai theo hop dong	2020	69-2020-qh14	luat	2020-11-13	s
    luat nguoi lao dong viet nam di lam viec tai nuoc ngoai	2006	72-2006-qh11	luat	2006-11-29	s
    luat nha giao	2025	73-2025-qh15	luat	2025-06-16	s
    luat nha o	2005	56-2005-qh11	luat	2005-11-29	s
    luat nha o	2014	65-2014-qh13	luat	2014-11-25	s
    luat nha o	2023	27-2023-qh15	luat	2023-11-27	s
    luat nhap canh xuat canh qua canh cu tru cua nguoi nuoc ngoai tai viet nam	2014	47-2014-qh13	luat	2014-06-16	s
    luat nuoi con nuoi	2010	52-2010-qh12	luat	2010-06-17	s
    luat pha san	2004	21-2004-qh11	luat		l
    luat pha san	2014	51-2014-qh13	luat	2014-06-19	s
    luat phi va le phi	2015	97-2015-qh13	luat	2015-11-25	s
    luat pho bien giao duc phap luat	2012	14-2012-qh13	luat	2012-06-20	s
    luat phong benh	2025	114-2025-qh15	luat	2025-12-10	l
    luat phong chay chua chay va cuu nan cuu ho	2024	55-2024-qh15	luat	2024-11-29	s
    luat phong chay va chua chay	2001	27-2001-qh10	luat		l
    luat phong chong bao luc gia dinh	2007	02-2007-qh12	luat	2007-11-21	s
    luat phong chong bao luc gia dinh	2022	13-2022-qh15	luat	2022-11-14	s
    luat phong chong benh truyen nhiem	2007	03-2007-qh12	luat	2007-11-21	s
    luat phong chong khung bo	2013	28-2013-qh13	luat	2013-06-12	s
    luat phong chong ma tuy	2000	23-2000-qh10	luat		l
    luat phong chong ma tuy	2021	73-2021-qh14	luat	2021-03-30	s
    luat phong chong mua ban nguoi	2011	66-2011-qh12	luat	2011-03-29	s
    luat phong chong mua ban nguoi	2024	52-2024-qh15	luat	2024-11-28	s
    luat phong chong nhiem vi rut gay ra hoi chung suy giam mien dich mac phai o nguoi hiv aids	2006	64-2006-qh11	luat	2006-06-29	s
    luat phong chong rua tien	2012	07-2012-qh13	luat		l
    luat phong chong rua tien	2022	14-2022-qh15	luat	2022-11-15	s
    luat phong chong tac hai cua ruou bia	2019	44-2019-qh14	luat	2019-06-14	s
    luat phong chong tac hai cua thuoc la	2012	09-2012-qh13	luat	2012-06-18	s
    luat phong chong tham nhung	2005	55-2005-qh11	luat	2005-11-29	s
    luat phong chong tham nhung	2018	36-2018-qh14	luat	2018-11-20	s
    luat phong chong thien tai	2013	33-2013-qh13	luat	2013-06-19	s
    luat phong khong nhan dan	2024	53-2024-qh15	luat	2024-11-27	s
    luat phong thu dan su	2023	18-2023-qh15	luat	2023-06-20	s
    luat phuc hoi pha san	2025	142-2025-qh15	luat	2025-12-11	l
    luat quan ly ngoai thuong	2017	05-2017-qh14	luat	2017-06-12	s
    luat quan ly no cong	2009	29-2009-qh12	luat		l
    luat quan ly no cong	2017	20-2017-qh14	luat	2017-11-23	s
    luat quan ly su dung tai san cong	2017	15-2017-qh14	luat	2017-06-21	s
    luat quan ly su dung tai san cong	2025	90-2025-qh15	luat	2025-06-25	l
    luat quan ly su dung tai san nha nuoc	2008	09-2008-qh12	luat		l
    luat quan ly su dung von nha nuoc dau tu vao san xuat kinh doanh tai doanh nghiep	2014	69-2014-qh13	luat	2014-11-26	s
    luat quan ly su dung vu khi vat lieu no va cong cu ho tro	2017	14-2017-qh14	luat	2017-06-20	s
    luat quan ly su dung vu khi vat lieu no va cong cu ho tro	2024	42-2024-qh15	luat	2024-06-29	s
    luat quan ly thue	2006	78-2006-qh11	luat	2006-11-29	s
    luat quan ly thue	2012	21-2012-qh13	luat	2012-11-20	l
    luat quan ly thue	2019	38-2019-qh14	luat	2019-06-13	s
    luat quan ly thue	2025	108-2025-qh15	luat	2025-12-10	s
    luat quan ly va dau tu von nha nuoc tai doanh nghiep	2025	68-2025-qh15	luat		l
    luat quan nhan chuyen nghiep cong nhan va vien chuc quoc phong	2015	98-2015-qh13	luat	2015-11-26	s
    luat quang cao	2012	16-2012-qh13	luat	2012-06-21	s
    luat quoc phong	2005	39-2005-qh11	luat		l
    luat quoc phong	2018	22-2018-qh14	luat	2018-06-08	s
    luat quoc tich viet nam	1998	07-1998-qh10	luat	1998-05-20	l
    luat quoc tich viet nam	2008	24-2008-qh12	luat	2008-11-13	s
    luat quy hoach	2017	21-2017-qh14	luat	2017-11-24	l
    luat quy hoach	2017	21-2017-qh14	luat	2017-11-24	s
    luat quy hoach	2025	112-2025-qh15	luat		l
    luat quy hoach do thi	2009	30-2009-qh12	luat	2009-06-17	s
    luat quy hoach do thi va nong thon	2024	47-2024-qh15	luat	2024-11-26	s
    luat si quan quan doi nhan dan viet nam	1999	16-1999-qh10	luat	1999-12-21	l
    luat so huu tri tue	2005	50-2005-qh11	luat	2005-11-29	s
    luat su dung nang luong tiet kiem va hieu qua	2010	50-2010-qh12	luat	2010-06-17	s
    luat sua doi bo sung dieu 6 va phu luc 4 ve danh muc nganh nghe dau tu kinh doanh co dieu kien cua luat dau tu	2016	03-2016-qh14	luat	2016-11-22	s
    luat sua doi bo sung mot so dieu co lien quan den quy hoach cua luat an toan thuc pham	2018	28-2018-qh14	luat	2018-06-15	s
    luat sua doi bo sung mot so dieu cua 37 luat co lien quan den quy hoach	2018	35-2018-qh14	luat	2018-11-20	s
    luat sua doi bo sung mot so dieu cua bo luat hinh su	2017	12-2017-qh14	luat	2017-06-20	s
    luat sua doi bo sung mot so dieu cua bo luat hinh su het hieu luc thi hanh ke tu	2009	37-2009-qh12	luat		l
    luat sua doi bo sung mot so dieu cua bo luat hinh su so 100 2015 qh13	2017	12-2017-qh14	luat	2017-06-20	s
    luat sua doi bo sung mot so dieu cua bo luat to tung hinh su	2021	02-2021-qh15	luat	2021-11-12	s
    luat sua doi bo sung mot so dieu cua cac luat ve thue	2014	71-2014-qh13	luat	2014-11-26	s
    luat sua doi bo sung mot so dieu cua luat ban hanh van ban quy pham phap luat	2020	63-2020-qh14	luat	2020-06-18	s
    luat sua doi bo sung mot so dieu cua luat ban hanh van ban quy pham phap luat	2025	87-2025-qh15	luat	2025-06-25	s
    luat sua doi bo sung mot so dieu cua luat bao hiem y te	2014	46-2014-qh13	luat	2014-06-13	s
    luat sua doi bo sung mot so dieu cua luat bao hiem y te	2024	51-2024-qh15	luat	2024-11-27	s
    luat sua doi bo sung mot so dieu cua luat bao hiem y te va van ban huong dan	2024	51-2024-qh15	luat	2024-11-27	s
    luat sua doi bo sung mot so dieu cua luat can bo cong chuc	2019	52-2019-qh14	luat	2019-11-25	s
    luat sua doi bo sung mot so dieu cua luat can bo cong chuc va luat vien chuc	2019	52-2019-qh14	luat	2019-11-25	s
    luat sua doi bo sung mot so dieu cua luat chung khoan het hieu luc ke tu	2010	62-2010-qh12	luat		l
    luat sua doi bo sung mot so dieu cua luat chung khoan luat ke toan luat kiem toan doc lap luat ngan sach nha nuoc luat quan ly su dung tai san cong luat quan ly thue luat thue thu nhap ca nhan luat du tru quoc gia luat xu ly vi pham hanh chinh	2024	56-2024-qh15	luat	2024-11-29	s
    luat sua doi bo sung mot so dieu cua luat co quan dai dien nuoc cong hoa xa hoi chu nghia viet nam o nuoc ngoai	2017	19-2017-qh14	luat	2017-11-21	s
    luat sua doi bo sung mot so dieu cua luat cong an nhan dan	2023	21-2023-qh15	luat	2023-06-22	s
    luat sua doi bo sung mot so dieu cua luat cu tru	2013	36-2013-qh13	luat	2013-06-20	s
    luat sua doi bo sung mot so dieu cua luat dat dai luat nha o luat kinh doanh bat dong san luat cac to chuc tin dung	2024	43-2024-qh15	luat	2024-06-29	s
    luat sua doi bo sung mot so dieu cua luat dau khi	2000	19-2000-qh10	luat	2000-06-09	s
    luat sua doi bo sung mot so dieu cua luat dau khi	2008	10-2008-qh12	luat	2008-06-03	s
    luat sua doi bo sung mot so dieu cua luat dau tu cong luat ppp luat dau tu luat nha o luat dau thau luat dien luc luat doanh nghiep luat thue tieu thu dac biet va luat thi hanh an dan su	2022	03-2022-qh15	luat	2022-01-11	s
    luat sua doi bo sung mot so dieu cua luat di san van hoa	2009	32-2009-qh12	luat	2009-06-18	s
    luat sua doi bo sung mot so dieu cua luat dien luc	2012	24-2012-qh13	luat	2012-11-20	s
    luat sua doi bo sung mot so dieu cua luat doanh nghiep	2025	76-2025-qh15	luat	2025-06-17	s
    luat sua doi bo sung mot so dieu cua luat giam dinh tu phap	2020	56-2020-qh14	luat	2020-06-10	s
    luat sua doi bo sung mot so dieu cua luat giao duc dai hoc	2018	34-2018-qh14	luat	2018-11-19	s
    luat sua doi bo sung mot so dieu cua luat giao thong duong thuy noi dia	2014	48-2014-qh13	luat	2014-06-17	s
    luat sua doi bo sung mot so dieu cua luat hai quan het hieu luc ke tu	2005	42-2005-qh11	luat		l
    luat sua doi bo sung mot so dieu cua luat hang khong dan dung viet nam	2014	61-2014-qh13	luat	2014-11-21	s
    luat sua doi bo sung mot so dieu cua luat kiem toan nha nuoc	2019	55-2019-qh14	luat	2019-11-26	s
    luat sua doi bo sung mot so dieu cua luat kinh doanh bao hiem	2019	42-2019-qh14	luat	2019-06-14	s
    luat sua doi bo sung mot so dieu cua luat kinh doanh bao hiem luat so huu tri tue	2019	42-2019-qh14	luat	2019-06-14	s
    luat sua doi bo sung mot so dieu cua luat luat su	2012	20-2012-qh13	luat	2012-11-20	s
    luat sua doi bo sung mot so dieu cua luat mat tran to quoc viet nam luat cong doan luat thanh nien va luat thuc hien dan chu o co so	2025	97-2025-qh15	luat	2025-06-27	l
    luat sua doi bo sung mot so dieu cua luat mat tran to quoc viet nam luat cong doan luat thanh nien va luat thuc hien dan chu o co so	2025	97-2025-qh15	luat	2025-06-27	s
    luat sua doi bo sung mot so dieu cua luat nhap canh xuat canh qua canh cu tru cua nguoi nuoc ngoai tai viet nam	2019	51-2019-qh14	luat	2019-11-25	s
    luat sua doi bo sung mot so dieu cua luat phong chay va chua chay	2013	40-2013-qh13	luat	2013-11-22	s
    luat sua doi bo sung mot so dieu cua luat phong chong nhiem vi rut gay ra hoi chung suy giam mien dich mac phai o nguoi hiv aids	2020	71-2020-qh14	luat	2020-11-16	s
    luat sua doi bo sung mot so dieu cua luat phong chong thien tai	2020	60-2020-qh14	luat	2020-06-17	s
    luat sua doi bo sung mot so dieu cua luat phong chong thien tai va luat de dieu	2020	60-2020-qh14	luat	2020-06-17	s
    luat sua doi bo sung mot so dieu cua luat quan ly no cong	2025	141-2025-qh15	luat	2025-12-10	l
    luat sua doi bo sung mot so dieu cua luat quan ly su dung vu khi vat lieu no va cong cu ho tro	2019	50-2019-qh14	luat	2019-11-25	s
    luat sua doi bo sung mot so dieu cua luat quang cao	2025	75-2025-qh15	luat	2025-06-16	s
    luat sua doi bo sung mot so dieu cua luat quoc tich viet nam	2014	56-2014-qh13	luat	2014-06-24	s
    luat sua doi bo sung mot so dieu cua luat quy hoach luat dau tu luat dau tu theo phuong thuc doi tac cong tu va luat dau thau	2024	57-2024-qh15	luat	2024-11-29	s
    luat sua doi bo sung mot so dieu cua luat quy hoach luat dau tu luat dau tu theo phuong thuc doi tac cong tu va luat dau thau gom	2024	57-2024-qh15	luat	2024-11-29	s
    luat sua doi bo sung mot so dieu cua luat quy hoach luat dau tu luat dau tu theo phuong thuc doi tac cong tu va luat dau thau iv	2024	57-2024-qh15	luat	2024-11-29	s
    luat sua doi bo sung mot so dieu cua luat quy hoach luat dau tu luat dau tu theo phuong thuc doi tac cong tu va mau d	2024	57-2024-qh15	luat	2024-11-29	s
    luat sua doi bo sung mot so dieu cua luat si quan quan doi nhan dan viet nam	2008	19-2008-qh12	luat	2008-06-03	s
    luat sua doi bo sung mot so dieu cua luat si quan quan doi nhan dan viet nam	2014	72-2014-qh13	luat	2014-11-27	s
    luat sua doi bo sung mot so dieu cua luat so huu tri tue	2009	36-2009-qh12	luat	2009-06-19	s
    luat sua doi bo sung mot so dieu cua luat so huu tri tue	2022	07-2022-qh15	luat	2022-06-16	s
    luat sua doi bo sung mot so dieu cua luat su dung nang luong tiet kiem va hieu qua	2025	77-2025-qh15	luat	2025-06-18	s
    luat sua doi bo sung mot so dieu cua luat tan so vo tuyen dien	2022	09-2022-qh15	luat	2022-11-09	s
    luat sua doi bo sung mot so dieu cua luat the duc the thao	2018	26-2018-qh14	luat	2018-06-14	s
    luat sua doi bo sung mot so dieu cua luat thi dua khen thuong	2005	47-2005-qh11	luat	2005-06-14	s
    luat sua doi bo sung mot so dieu cua luat thi dua khen thuong	2013	39-2013-qh13	luat	2013-11-16	s
    luat sua doi bo sung mot so dieu cua luat thi hanh an dan su	2014	64-2014-qh13	luat	2014-11-25	s
    luat sua doi bo sung mot so dieu cua luat thue gia tri gia tang	2013	31-2013-qh13	luat	2013-06-19	s
    luat sua doi bo sung mot so dieu cua luat thue gia tri gia tang luat thue tieu thu dac biet va luat quan ly thue	2016	106-2016-qh13	luat	2016-04-06	s
    luat sua doi bo sung mot so dieu cua luat thue thu nhap ca nhan	2012	26-2012-qh13	luat	2012-11-22	s
    luat sua doi bo sung mot so dieu cua luat thue thu nhap ca nhan luat thue gia tri gia tang luat thue thu nhap doanh nghiep va luat thue tieu thu dac biet	2026	09-2026-qh16	luat	2026-04-24	l
    luat sua doi bo sung mot so dieu cua luat thue thu nhap doanh nghiep	2013	32-2013-qh13	luat	2013-06-19	s
    luat sua doi bo sung mot so dieu cua luat thue tieu thu dac biet	2014	70-2014-qh13	luat	2014-11-26	s
    luat sua doi bo sung mot so dieu cua luat to chuc chinh phu va luat to chuc chinh quyen dia phuong	2019	47-2019-qh14	luat	2019-11-22	s
    luat sua doi bo sung mot so dieu cua luat to chuc quoc hoi	2020	65-2020-qh14	luat	2020-06-19	s
    luat sua doi bo sung mot so dieu cua luat to chuc quoc hoi	2025	62-2025-qh15	luat	2025-02-17	s
    luat sua doi bo sung mot so dieu cua luat xay dung	2020	62-2020-qh14	luat	2020-06-17	s
    luat sua doi bo sung mot so dieu cua luat xu ly vi pham hanh chinh	2020	67-2020-qh14	luat	2020-11-13	s
    luat sua doi bo sung mot so dieu cua luat xuat canh nhap canh cua cong dan viet nam va luat nhap canh xuat canh qua canh cu tru cua nguoi nuoc ngoai tai viet nam	2023	23-2023-qh15	luat	2023-06-24	s
    luat sua doi bo sung mot so dieu va phu luc danh muc chi tieu thong ke quoc gia cua luat thong ke	2021	01-2021-qh15	luat	2021-11-12	s
    luat tai nguyen moi truong bien va hai dao	2015	82-2015-qh13	luat	2015-06-25	s
    luat tai nguyen nuoc	2012	17-2012-qh13	luat		l
    luat tai nguyen nuoc	2023	28-2023-qh15	luat	2023-11-27	s
    luat tan so vo tuyen dien	2009	42-2009-qh12	luat	2009-11-23	s
    luat thanh nien	2005	53-2005-qh11	luat		l
    luat thanh nien	2020	57-2020-qh14	luat	2020-06-16	s
    luat thanh tra	2004	22-2004-qh11	luat		l
    luat thanh tra	2010	56-2010-qh12	luat	2010-11-15	s
    luat thanh tra	2022	11-2022-qh15	luat	2022-11-14	s
    luat thanh tra	2025	84-2025-qh15	luat	2025-06-25	s
    luat the duc the thao	2006	77-2006-qh11	luat	2006-11-29	s
    luat thi dua khen thuong	2003	15-2003-qh11	luat	2003-11-26	s
    luat thi dua khen thuong	2022	06-2022-qh15	luat	2022-06-15	s
    luat thi hanh an dan su	2008	26-2008-qh12	luat	2008-11-14	s
    luat thi hanh an dan su	2025	106-2025-qh15	luat		l
    luat thi hanh an hinh su	2010	53-2010-qh12	luat		l
    luat thi hanh an hinh su	2019	41-2019-qh14	luat	2019-06-14	s
    luat thi hanh an hinh su	2025	127-2025-qh15	luat	2025-12-10	l
    luat thi hanh tam giu tam giam	2015	94-2015-qh13	luat	2015-11-25	s
    luat thi hanh tam giu tam giam va cam di khoi noi cu tru	2025	128-2025-qh15	luat		l
    luat thoa thuan quoc te	2020	70-2020-qh14	luat	2020-11-13	s
    luat thong ke	2003	04-2003-qh11	luat		l
    luat thong ke	2015	89-2015-qh13	luat	2015-11-23	s
    luat thu do	2012	25-2012-qh13	luat	2012-11-21	s
    luat thu do	2024	39-2024-qh15	luat	2024-06-28	s
    luat thu vien	2019	46-2019-qh14	luat	2019-11-21	s
    luat thu y	2015	79-2015-qh13	luat	2015-06-19	s
    luat thuc hanh tiet kiem chong lang phi	2005	48-2005-qh11	luat		l
    luat thuc hanh tiet kiem chong lang phi	2013	44-2013-qh13	luat	2013-11-26	l
    luat thuc hanh tiet kiem chong lang phi	2013	44-2013-qh13	luat	2013-11-26	s
    luat thuc hien dan chu o co so	2022	10-2022-qh15	luat	2022-11-10	s
    luat thue bao ve moi truong	2010	57-2010-qh12	luat	2010-11-15	s
    luat thue gia tri gia tang	2008	13-2008-qh12	luat	2008-06-03	s
    luat thue gia tri gia tang	2024	48-2024-qh15	luat	2024-11-26	s
    luat thue su dung dat nong nghiep	1993	23-l-ctn	luat	1993-07-10	s
    luat thue su dung dat phi nong nghiep	2010	48-2010-qh12	luat	2010-06-17	s
    luat thue tai nguyen	2009	45-2009-qh12	luat	2009-11-25	s
    luat thue thu nhap ca nhan	2007	04-2007-qh12	luat	2007-11-21	s
    luat thue thu nhap ca nhan	2025	109-2025-qh15	luat	2025-12-10	s
    luat thue thu nhap doanh nghiep	2003	09-2003-qh11	luat		l
    luat thue thu nhap doanh nghiep	2008	14-2008-qh12	luat	2008-06-03	s
    luat thue thu nhap doanh nghiep	2025	67-2025-qh15	luat	2025-06-14	s
    luat thue tieu thu dac biet	1998	05-1998-qh10	luat		l
    luat thue tieu thu dac biet	2008	27-2008-qh12	luat	2008-11-14	s
    luat thue tieu thu dac biet	2025	66-2025-qh15	luat	2025-06-14	s
    luat thue xuat khau thue nhap khau	2005	45-2005-qh11	luat		l
    luat thue xuat khau thue nhap khau	2016	107-2016-qh13	luat	2016-04-06	s
    luat thuong mai	2005	36-2005-qh11	luat	2005-06-14	s
    luat thuy loi	2017	08-2017-qh14	luat	2017-06-19	s
    luat thuy san	2003	17-2003-qh11	luat		l
    luat thuy san	2017	18-2017-qh14	luat	2017-11-21	s
    luat tiep can thong tin	2016	104-2016-qh13	luat	2016-04-06	s
    luat tiep can thong tin mang	2016	104-2016-qh13	luat	2016-04-06	s
    luat tiep cong dan	2013	42-2013-qh13	luat	2013-11-25	s
    luat tieu chuan va quy chuan ky thuat	2006	68-2006-qh11	luat	2006-06-29	s
    luat tin nguong ton giao	2016	02-2016-qh14	luat	2016-11-18	s
    luat to cao	2011	03-2011-qh13	luat	2011-11-11	s
    luat to cao	2018	25-2018-qh14	luat	2018-06-12	s
    luat to chuc chinh phu	2001	32-2001-qh10	luat	2001-12-25	s
    luat to chuc chinh phu	2015	76-2015-qh13	luat	2015-06-19	s
    luat to chuc chinh phu	2025	63-2025-qh15	luat	2025-02-18	s
    luat to chuc chinh quyen dia phuong	2015	77-2015-qh13	luat	2015-06-19	s
    luat to chuc chinh quyen dia phuong	2025	65-2025-qh15	luat	2025-02-19	s
    luat to chuc chinh quyen dia phuong	2025	72-2025-qh15	luat	2025-06-16	s
    luat to chuc co quan dieu tra hinh su	2015	99-2015-qh13	luat	2015-11-26	s
    luat to chuc hoi dong nhan dan va uy ban nhan dan	2003	11-2003-qh11	luat	2003-11-26	s
    luat to chuc quoc hoi	2001	30-2001-qh10	luat		l
    luat to chuc quoc hoi	2014	57-2014-qh13	luat	2014-11-20	s
    luat to chuc tin dung	2024	32-2024-qh15	luat	2024-01-18	s
    luat to chuc toa an nhan dan	2002	33-2002-qh10	luat		l
    luat to chuc toa an nhan dan	2014	62-2014-qh13	luat	2014-11-24	s
    luat to chuc toa an nhan dan	2024	34-2024-qh15	luat	2024-06-24	s
    luat to chuc vien kiem sat nhan dan	2002	34-2002-qh10	luat		l
    luat to chuc vien kiem sat nhan dan	2014	63-2014-qh13	luat	2014-11-24	s
    luat to tung dan su	2004	24-2004-qh11	luat		l
    luat to tung dan su	2015	92-2015-qh13	luat	2015-11-25	l
    luat to tung hanh chinh	2010	64-2010-qh12	luat		l
    luat to tung hanh chinh	2015	93-2015-qh13	luat	2015-11-25	s
    luat to tung hinh su	2003	19-2003-qh11	luat	2003-11-26	l
    luat to tung hinh su	2015	101-2015-qh13	luat	2015-11-27	l
    luat trach nhiem boi thuong cua nha nuoc	2009	35-2009-qh12	luat		l
    luat trach nhiem boi thuong cua nha nuoc	2017	10-2017-qh14	luat	2017-06-20	s
    luat trat tu an toan giao thong duong bo	2024	36-2024-qh15	luat	2024-06-27	s
    luat tre em	2016	102-2016-qh13	luat	2016-04-05	s
    luat tri tue nhan tao	2025	134-2025-qh15	luat		l
    luat tro giup phap ly	2006	69-2006-qh11	luat		l
    luat tro giup phap ly	2017	11-2017-qh14	luat	2017-06-20	s
    luat trong tai thuong mai	2010	54-2010-qh12	luat	2010-06-17	s
    luat trong trot	2018	31-2018-qh14	luat	2018-11-19	s
    luat trung cau y dan	2015	96-2015-qh13	luat	2015-11-25	s
    luat trung mua trung dung tai san	2008	15-2008-qh12	luat	2008-06-03	s
    luat tu phap nguoi chua thanh nien	2024	59-2024-qh15	luat		l
    luat tuong tro tu phap	2007	08-2007-qh12	luat	2007-11-21	s
    luat tuong tro tu phap ve dan su	2025	102-2025-qh15	luat		l
    luat tuong tro tu phap ve hinh su	2025	103-2025-qh15	luat		l
    luat viec lam	2013	38-2013-qh13	luat	2013-11-16	s
    luat viec lam	2025	74-2025-qh15	luat	2025-06-16	s
    luat vien chuc	2010	58-2010-qh12	luat	2010-11-15	s
    luat vien chuc	2025	129-2025-qh15	luat	2025-12-10	s
    luat vien thong	2009	41-2009-qh12	luat		l
    luat vien thong	2023	24-2023-qh15	luat	2023-11-24	s
    luat xay dung	2003	16-2003-qh11	luat		l
    luat xay dung	2014	50-2014-qh13	luat	2014-06-18	s
    luat xay dung	2025	135-2025-qh15	luat	2025-12-10	l
    luat xay dung	2025	135-2025-qh15	luat	2025-12-10	s
    luat xu ly vi pham hanh chinh	2012	15-2012-qh13	luat	2012-06-20	s
    luat xuat ban	2004	30-2004-qh11	luat		l
    luat xuat ban	2012	19-2012-qh13	luat	2012-11-20	s
    luat xuat canh nhap canh cua cong dan viet nam	2019	49-2019-qh14	luat	2019-11-22	s
    phap lenh an phi le phi toa an	2009	10-2009-ubtvqh12	phap.lenh		l
    phap lenh bao ve bi mat nha nuoc	2000	30-2000-ubtvqh10	phap.lenh	2000-12-28	l
    phap lenh bao ve cong trinh quan trong lien quan den an ninh quoc gia	2007	32-2007-ubtvqh11	phap.lenh	2007-04-20	s
    phap lenh bao ve va kiem dich thuc vat	2001	36-2001-ubtvqh10	phap.lenh	2001-08-08	l
    phap lenh bo doi bien phong	1997	02-1997-ubtvqh9	phap.lenh		l
    phap lenh buu chinh vien thong	2002	43-2002-ubtvqh10	phap.lenh		l
    phap lenh canh sat co dong	2013	08-2013-ubtvqh13	phap.lenh		l
    phap lenh canh sat moi truong	2014	10-2014-ubtvqh13	phap.lenh	2014-12-23	s
    phap lenh canh ve	2005	25-2005-ubtvqh11	phap.lenh		l
    phap lenh chi phi giam dinh dinh gia chi phi cho nguoi lam chung nguoi phien dich trong to tung	2012	02-2012-ubtvqh13	phap.lenh	2012-03-28	s
    phap lenh chong ban pha gia hang hoa nhap khau vao viet nam	2004	20-2004-ubtvqh11	phap.lenh		l
    phap lenh chong tro cap hang hoa nhap khau vao viet nam	2004	22-2004-ubtvqh11	phap.lenh		l
    phap lenh co yeu	2001	33-2001-ubtvqh10	phap.lenh		l
    phap lenh cong an xa	2008	06-2008-ubtvqh12	phap.lenh		l
    phap lenh dan so	2003	06-2003-ubtvqh11	phap.lenh	2003-01-09	s
    phap lenh do luong	1999	16-1999-ubtvqh10	phap.lenh	1999-10-06	l
    phap lenh giam dinh tu phap	2004	24-2004-ubtvqh11	phap.lenh		l
    phap lenh giong cay trong	2004	15-2004-ubtvqh11	phap.lenh		l
    phap lenh giong vat nuoi	2004	16-2004-ubtvqh11	phap.lenh		l
    phap lenh hop nhat van ban quy pham phap luat	2012	01-2012-ubtvqh13	phap.lenh	2012-03-22	s
    phap lenh khai thac va bao ve cong trinh thuy loi	2001	32-2001-ubtvqh10	phap.lenh		l
    phap lenh kiem sat vien vien kiem sat nhan dan	2002	03-2002-ubtvqh11	phap.lenh		l
    phap lenh ky ket va thuc hien thoa thuan quoc te	2007	33-2007-ubtvqh11	phap.lenh		l
    phap lenh luc luong canh sat bien viet nam	2008	03-2008-ubtvqh12	phap.lenh		l
    phap lenh ngoai hoi	2005	28-2005-ubtvqh11	phap.lenh	2005-12-13	s
    phap lenh nguoi cao tuoi	2000	23-2000-ubtvqh10	phap.lenh		l
    phap lenh phi va le phi	2001	38-2001-ubtvqh10	phap.lenh	2001-08-28	l
    phap lenh phong chong mai dam	2003	10-2003-ubtvqh11	phap.lenh	2003-03-14	s
    phap lenh quan ly su dung vu khi vat lieu no va cong cu ho tro	2011	16-2011-ubtvqh12	phap.lenh		l
    phap lenh quan ly thi truong	2016	11-2016-ubtvqh13	phap.lenh	2016-03-08	s
    phap lenh quang cao	2001	39-2001-ubtvqh10	phap.lenh	2001-11-16	l
    phap lenh sua doi bo sung mot so dieu cua phap lenh ngoai hoi	2013	06-2013-ubtvqh13	phap.lenh	2013-03-18	s
    phap lenh sua doi bo sung mot so dieu cua phap lenh uu dai nguoi co cong voi cach mang	2007	35-2007-ubtvqh11	phap.lenh	2007-06-21	l
    phap lenh sua doi bo sung mot so dieu cua phap lenh uu dai nguoi co cong voi cach mang	2012	04-2012-ubtvqh13	phap.lenh	2012-07-16	l
    phap lenh sua doi dieu 10 cua phap lenh dan so	2008	08-2008-ubtvqh12	phap.lenh	2008-12-27	s
    phap lenh tham phan va hoi tham toa an nhan dan	2002	02-2002-ubtvqh11	phap.lenh		l
    phap lenh thu do ha noi	2000	29-2000-ubtvqh	phap.lenh	2000-12-28	l
    phap lenh thu tuc bat giu tau bien	2008	05-2008-ubtvqh12	phap.lenh	2008-08-27	s
    phap lenh thu vien	2000	31-2000-ubtvqh10	phap.lenh	2000-12-28	l
    phap lenh thu y	2004	18-2004-ubtvqh11	phap.lenh		l
    phap lenh thuc hien dan chu o xa phuong thi tran	2007	34-2007-ubtvqh11	phap.lenh	2007-04-20	s
    phap lenh thue bo sung doi voi ho gia dinh su dung dat nong nghiep vuot qua han muc dien tich	1994	31-l-ctn	phap.lenh	1994-03-15	s
    phap lenh thue tai nguyen	1998	05-1998-ubtvqh10	phap.lenh		l
    phap lenh thue thu nhap doi voi nguoi co thu nhap cao	2001	35-2001-ubtvqh10	phap.lenh		l
    phap lenh tin nguong ton giao	2004	21-2004-ubtvqh11	phap.lenh		l
    phap lenh to chuc dieu tra hinh su	2004	23-2004-ubtvqh11	phap.lenh		l
    phap lenh to chuc toa an quan su	2002	04-2002-ubtvqh11	phap.lenh		l
    phap lenh trong tai thuong mai	2003	08-2003-ubtvqh11	phap.lenh		l
    phap lenh uu dai nguoi co cong voi cach mang	2005	26-2005-ubtvqh11	phap.lenh	2005-06-29	s
    phap lenh uu dai nguoi co cong voi cach mang	2020	02-2020-ubtvqh14	phap.lenh	2020-12-09	s
    phap lenh ve giong cay trong	2004	15-2004-ubtvqh11	phap.lenh		l
    phap lenh ve giong vat nuoi	2004	16-2004-ubtvqh11	phap.lenh		l
    phap lenh ve nhap canh xuat canh cu tru cua nguoi nuoc ngoai tai viet nam	1999	24-1999-ubtvqh10	phap.lenh		l
    phap lenh ve phi va le phi	2001	38-2001-ubtvqh10	phap.lenh	2001-08-28	l
    phap lenh ve sinh an toan thuc pham	2003	12-2003-ubtvqh11	phap.lenh		l
    phap lenh ve tu ve trong nhap khau hang hoa nuoc ngoai vao viet nam	2002	42-2002-ubtvqh10	phap.lenh		l
    """#

  static let parts = [part0]
}
