/// What was done to a document: its number and date, the relation, who did it and when, from when, confidence, basis, count, type.
///
/// Made by `tools/make_registry.py`; change the facts, not this file.
enum KnownRelationTable {
  static let part0: StaticString = #"""
    01-1997-qh10		R	46-2010-qh12	2010-06-16	2011-01-01	l	l	1	luat
    01-1997-qh10		X	46-2010-qh12	2010-06-16	2011-01-01	s	v	1	luat
    01-2001-ttlt-tcbd-bca	2001-06-07	R	06-2008-ttlt-btttt-bca	2008-11-28	2009-01-09	s	v	1	thong.tu.lien.tich
    01-2002-qh11	2002-12-16	R	83-2015-qh13	2015-06-25	2017-01-01	s	kl	1	luat
    01-2002-qh11	2002-12-16	X	83-2015-qh13	2015-06-25	2017-01-01	s	v	1	luat
    01-2003-qd-bgddt	2003-01-02	A	01-2004-qd-bgddt	2003-01-02	2004-02-25	s	v	2	quyet.dinh
    01-2005-ttlt-vkstc-tatc-bca-bqp	2005-07-01	R	05-2018-ttlt-vksndtc-tandtc-bca-bqp	2018-11-12	2019-01-01	s	v	1	thong.tu.lien.tich
    01-2006-qd-btnmt	2006-01-11	R	17-2008-qd-btnmt	2008-12-31	2009-02-14	s	v	1	quyet.dinh
    01-2006-ttlt-btc-nhnn	2006-01-04	R	102-2010-ttlt-btc-nhnn	2010-07-14	2010-08-28	s	v	1	thong.tu.lien.tich
    01-2009-nd-cp	2009-01-02	X	32-2013-nd-cp	2013-04-16	2013-06-01	s	v	1	nghi.dinh
    01-2009-tt-btnmt	2009-01-14	R	11-2020-tt-btnmt	2020-09-30	2020-11-30	s	v	1	thong.tu
    01-2010-tt-bgtvt	2010-01-11	A	28-2017-tt-bgtvt	2017-08-29		l	v	3	thong.tu
    01-2010-tt-bgtvt	2010-01-11	R	17-2021-tt-bgtvt	2021-08-25	2021-10-15	s	v	2	thong.tu
    01-2010-tt-bkhcn	2010-02-25	P	09-2011-tt-bkhcn	2011-06-30		l	v	1	thong.tu
    01-2010-tt-bkhcn	2010-02-25	R	26-2014-tt-bkhcn	2014-10-10	2014-12-01	s	v	1	thong.tu
    01-2010-ttlt-vkstc-bca-tatc	2010-08-27	R	02-2017-ttlt-vksndtc-tandtc-bca-bqp	2017-12-22	2018-02-06	s	v	1	thong.tu.lien.tich
    01-2011-qh13	2011-11-11	R	33-2024-qh15	2024-06-21	2025-07-01	s	k	1	luat
    01-2011-tt-bgtvt	2011-01-27	A	03-2016-tt-bgtvt		2016-05-15	s	v	1	thong.tu
    01-2011-tt-bgtvt	2011-01-27	A	11-2022-tt-bgtvt		2022-06-29	s	v	1	thong.tu
    01-2011-tt-bgtvt	2011-01-27	A	21-2017-tt-bgtvt		2017-09-01	s	v	1	thong.tu
    01-2011-tt-bgtvt	2011-01-27	A	56-2018-tt-bgtvt		2019-01-30	s	v	1	thong.tu
    01-2011-tt-bnv	2011-01-19	R	30-2020-nd-cp	2020-03-05	2020-03-05	s	k	1	nghi.dinh
    01-2011-tt-btp	2011-01-10	X	02-2017-tt-btp		2017-05-07	s	v	1	thong.tu
    01-2011-ttlt-bldtbxh-byt	2011-01-10	X	07-2016-tt-bldtbxh	2016-05-15	2016-07-01	s	v	1	thong.tu
    01-2011-ttlt-vkstc-tandtc-bca-btp-bldtbxh	2011-07-12	R	06-2018-ttlt-vksndtc-tandtc-bca-btp-bldtbxh	2018-12-21	2019-02-05	s	v	1	thong.tu.lien.tich
    01-2013-nd-cp	2013-01-03	R	113-2025-nd-cp		2025-07-21	l	k	1	
    01-2013-nq-hdtp	2013-11-06	R	02-2018-nq-hdtp	2018-05-15	2018-07-01	s	v	1	nghi.quyet
    01-2014-nd-cp		A	69-2025-nd-cp			l	v	2	nghi.dinh
    01-2014-tt-bkhcn	2014-02-18	R	14-2017-tt-bkhcn		2018-06-01	s	v	1	thong.tu
    01-2014-ttlt-vksndtc-bqp	2014-02-17	X	08-2021-ttlt-bqp-bca-vksndtc	2021-01-14	2021-03-09	s	v	1	thong.tu.lien.tich
    01-2015-nd-cp	2015-01-02	A	12-2018-nd-cp	2018-01-23	2018-03-10	s	nv	18	nghi.dinh
    01-2015-nd-cp	2015-01-02	A	153-2026-nd-cp	2026-05-14	2026-07-05	s	v	1	nghi.dinh
    01-2015-nd-cp	2015-01-02	P	153-2026-nd-cp	2026-05-14	2026-07-05	s	v	1	nghi.dinh
    01-2015-tt-bldtbxh	2015-01-06	R	02-2020-tt-bldtbxh	2020-02-14	2020-03-30	s	v	1	thong.tu
    01-2016-qd-ttg	2016-01-19	A	37-2019-qd-ttg	2019-12-27		l	v	1	quyet.dinh
    01-2016-qd-ttg	2016-01-19	X	66-2021-nd-cp	2021-07-06	2021-08-20	s	v	1	nghi.dinh
    01-2016-qh14	2016-11-17	A	16-2023-qh15	2023-06-19	2024-07-01	s	lv	1	luat
    01-2016-qh14	2016-11-17	A	37-2024-qh15			s	lv	12	
    01-2016-tt-btp	2016-02-01	X	04-2023-tt-btp	2023-08-14	2023-10-01	s	v	1	thong.tu
    01-2016-tt-byt	2016-01-05	X	44-2018-tt-byt	2018-12-28	2019-03-01	s	v	1	thong.tu
    01-2017-nq-hdtp	2017-01-13	P	02-2020-nq-hdtp	2020-09-24	2020-12-01	s	v	1	nghi.quyet
    01-2017-nq-hdtp	2017-01-13	P	04-2018-nq-hdtp	2018-08-09	2018-10-01	s	v	1	nghi.quyet
    01-2017-ttlt-bca-bqp-btc-bnnptnt-vksndtc	2017-12-29	A	01-2021-ttlt-bca-bqp-btc-bnnptnt-vksndtc	2021-11-29	2022-01-14	s	v	3	thong.tu.lien.tich
    01-2018-tt-bldtbxh	2018-02-27	R	04-2024-tt-bldtbxh	2024-05-06	2024-06-21	s	v	1	thong.tu
    01-2018-tt-btc	2018-01-02	A	28-2019-tt-btc	2019-05-21		l	v	1	thong.tu
    01-2018-ubtvqh14	2018-12-22	P	02-2020-ubtvqh14	2020-12-09	2021-07-01	s	v	1	phap.lenh
    01-2019-tt-bkhdt	2019-01-04	R	20-2024-tt-bkhdt	2024-11-13	2025-01-01	s	v	1	thong.tu
    01-2019-tt-bldtbxh	2019-01-02	A	08-2023-tt-bldtbxh	2023-08-29	2023-10-12	s	v	1	thong.tu
    01-2020-tt-btttt	2020-02-07	A	23-2023-tt-btttt	2023-12-31		l	v	3	thong.tu
    01-2020-tt-bvhttdl	2020-05-22	A	13-2023-tt-bvhttdl		2024-01-15	s	v	2	thong.tu
    01-2020-tt-nhnn	2020-12-31	P	12-2023-tt-nhnn	2023-10-12	2023-11-27	s	v	1	thong.tu
    01-2021-tt-bgddt	2021-02-02	A	08-2023-tt-bgddt	2023-04-14	2023-05-30	s	nv	10	thong.tu
    01-2021-tt-bkhdt	2021-03-16	A	02-2023-tt-bkhdt	2023-04-18		l	v	1	thong.tu
    01-2021-tt-bnnptnt	2021-03-18	X	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    01-2021-tt-byt	2021-01-25	A	23-2021-tt-byt	2021-12-09	2022-01-25	s	v	2	thong.tu
    01-2023-qd-ubnd		P	29-2024-qd-ubnd	2024-05-06		l	v	1	
    01-2023-tt-bldtbxh	2023-01-03	X	20-2023-tt-bldtbxh	2023-12-29	2024-02-15	s	v	1	thong.tu
    01-2023-tt-bqp	2023-01-10	P	02-2024-tt-bqp	2024-01-12	2024-02-27	s	v	1	thong.tu
    01-2024-qd-ubnd	2024-01-08	R	24-2025-qd-ubnd	2025-02-28	2025-03-01	s	v	1	
    01-2025-tt-bnv		A	02-2025-tt-bnv		2025-04-04	s	v	1	thong.tu
    01-2026-tt-bnnmt	2026-01-01	A	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    01-byt-tt	1997-01-29	R	10-2003-tt-byt	2003-12-16	2003-12-31	s	v	1	thong.tu
    01-hd-vptw	1998-02-02	R	11-hd-vptw	2004-05-28	2004-05-28	s	k	1	huong.dan
    02-1997-ubtvqh9		R	66-2020-qh14	2020-11-11	2022-01-01	l	l	1	luat
    02-1997-ubtvqh9		X	66-2020-qh14	2020-11-11	2022-01-01	s	v	2	luat
    02-1998-nd-cp	1998-01-06	X	106-2021-nd-cp	2021-12-06	2022-01-21	s	v	1	nghi.dinh
    02-2000-tt-nhnn7	2000-02-24	A	472-2000-qd-nhnn7	2000-11-13		l	v	1	quyet.dinh
    02-2002-ttlt-btc-mttw	2002-01-10	A	160-2010-tt-btc	2010-10-19		l	v	4	thong.tu
    02-2002-ubtvqh11		R	62-2014-qh13	2014-11-24	2015-06-01	l	l	1	luat
    02-2002-ubtvqh11		X	62-2014-qh13	2014-11-24	2015-06-01	s	v	1	luat
    02-2003-ttlt-vkstc-btc	2003-10-15	R	01-2013-ttlt-vkstc-btc	2012-08-16	2013-10-01	s	v	1	thong.tu.lien.tich
    02-2004-tt-byt	2004-01-20	X	35-2011-tt-byt	2011-10-15	2011-12-01	s	v	1	thong.tu
    02-2005-nq-hdtp	2005-04-27	R	02-2020-nq-hdtp	2020-09-24	2020-12-01	s	v	1	nghi.quyet
    02-2005-ttlt-bcvt-vhtt-ca-khdt	2005-07-14	X	72-2013-nd-cp	2013-07-15	2013-09-01	s	v	1	nghi.dinh
    02-2005-ttlt-vkstc-tatc-bca-bqp-btp	2005-08-10	R	02-2018-ttlt-vkstc-tatc-bca-bqp-btc-bnnptnt	2018-09-05	2018-10-19	s	v	1	thong.tu.lien.tich
    02-2006-tt-bts	2006-03-20	A	62-2008-tt-bnnptnt	2008-05-20		l	v	1	thong.tu
    02-2007-ct-bts	2007-06-15	X	19-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    02-2007-qh12	2007-11-21	R	13-2022-qh15	2022-11-14	2023-07-01	s	l	1	luat
    02-2007-qh12	2007-11-21	X	13-2022-qh15	2022-11-14	2023-07-01	s	v	1	luat
    02-2007-tt-byt	2007-01-24	P	47-2018-tt-byt	2018-12-28	2019-03-01	s	v	1	thong.tu
    02-2009-tt-bnnptnt	2009-01-14	R	13-2016-tt-bnnptnt	2016-06-02	2016-07-19	s	v	1	thong.tu
    02-2009-tt-byt	2009-05-26	X	21-2021-tt-byt	2021-11-26	2022-01-10	s	v	1	thong.tu
    02-2010-nd-cp	2010-01-08	R	83-2018-nd-cp	2018-05-24	2018-07-10	s	v	2	nghi.dinh
    02-2010-qd-ttg	2010-01-15	R	65-2015-qd-ttg		2016-02-05	s	v	1	quyet.dinh
    02-2011-qh13	2011-11-11	A	136-2025-qh15			s	k	1	
    02-2011-qh13	2011-11-11	P	42-2013-qh13	2013-11-25	2014-07-01	s	v	4	luat
    02-2012-qd-ttg	2012-01-13	A	35-2015-qd-ttg	2015-08-20		l	v	3	quyet.dinh
    02-2012-tt-nhnn	2012-02-27	A	27-2013-tt-nhnn	2013-12-05		l	v	1	thong.tu
    02-2012-tt-nhnn	2012-02-27	A	45-2014-tt-nhnn	2014-12-29		l	v	1	thong.tu
    02-2012-ttlt-vkstc-ttcp-bca-bqp	2012-03-22	R	03-2018-ttlt-vksndtc-bca-bqp-ttcp	2018-10-18	2018-12-10	s	v	1	thong.tu.lien.tich
    02-2013-tt-btp	2013-01-05	R	12-2018-tt-btp	2018-08-28	2018-10-12	s	v	1	thong.tu
    02-2016-qd-ttg	2016-01-28	A	07-2020-qd-ttg	2020-02-26		l	v	1	quyet.dinh
    02-2016-tt-bqp	2016-01-08	R	69-2020-tt-bqp	2020-06-15	2020-08-01	s	v	2	thong.tu
    02-2016-tt-btp	2016-02-01	X	13-2021-tt-btp	2021-12-30	2022-02-13	s	v	1	thong.tu
    02-2017-tt-btp		P	06-2021-tt-btp	2021-10-14	2021-10-14	s	v	2	thong.tu
    02-2017-tt-btp		P	12-2024-tt-btp	2024-10-31	2024-10-31	s	v	1	thong.tu
    02-2017-tt-vpcp		A	92-2017-nd-cp	2017-08-07	2017-09-25	s	v	1	nghi.dinh
    02-2018-nq-hdtp	2018-05-15	A	01-2022-nq-hdtp	2022-04-15		l	v	2	nghi.quyet
    02-2018-tt-bct	2018-02-27	A	34-2025-tt-bct		2025-07-21	s	v	1	thong.tu
    02-2018-tt-bnnptnt	2018-01-31	P	21-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    02-2018-tt-bnnptnt	2018-01-31	P	36-2018-tt-bnnptnt	2018-12-25	2019-02-10	s	v	1	thong.tu
    02-2018-tt-byt	2018-01-22	A	12-2020-tt-byt	2020-06-22	2020-08-06	s	nv	12	thong.tu
    02-2018-tt-byt	2018-01-22	A	29-2020-tt-byt	2020-12-31	2021-02-15	s	v	2	thong.tu
    02-2019-tt-bldtbxh	2019-01-08	X	03-2022-tt-bldtbxh	2022-03-30	2022-05-15	s	v	2	thong.tu
    02-2020-tt-btp		A	04-2024-tt-btp		2024-06-06	s	v	4	thong.tu
    02-2021-tt-bgddt	2021-02-02	A	08-2023-tt-bgddt	2023-04-14	2023-05-30	s	nv	12	thong.tu
    02-2021-tt-nhnn	2021-03-31	A	20-2022-tt-nhnn	2022-12-30	2023-02-15	s	v	2	thong.tu
    02-2022-tt-bkhcn	2022-02-25	P	13-2023-tt-bkhcn		2023-06-30	s	v	1	thong.tu
    02-2022-tt-btnmt	2022-01-10	A	07-2025-tt-btnmt	2025-02-28		l	v	1	thong.tu
    02-2022-tt-btnmt	2022-01-10	A	09-2026-tt-bnnmt	2026-01-29		l	v	2	thong.tu
    02-2025-nd-cp	2025-01-01	A	11-2025-nd-cp	2025-07-01		l	v	6	nghi.dinh
    02-ubtvqh9	1992-10-17	R	417-2003-ubtvqh11	2003-10-01		l	v	1	nghi.quyet
    03-2000-ttlt-byt-bgddt	2000-03-01	X	33-2021-tt-byt	2021-12-31	2022-02-15	s	v	1	thong.tu
    03-2002-ubtvqh11		A	15-2011-ubtvqh12			l	lnv	2	phap.lenh
    03-2003-qh11		R	88-2015-qh13	2015-11-20	2017-01-01	l	l	1	luat
    03-2003-qh11		X	88-2015-qh13	2015-11-20	2017-01-01	s	v	1	luat
    03-2004-tt-nhnn	2004-05-25	R	05-2014-tt-nhnn	2014-03-12	2014-04-28	s	v	1	thong.tu
    03-2004-ttlt-bbcvt-btc	2004-11-29	R	18-2015-ttlt-btttt-btc	2015-07-17	2015-09-15	s	v	1	thong.tu.lien.tich
    03-2005-tt-bcn	2005-06-23	R	46-2012-tt-bct	2012-12-28	2013-02-10	s	v	1	thong.tu
    03-2006-tt-nhnn	2006-04-25	P	24-2014-tt-nhnn	2014-09-06	2014-10-24	s	v	1	thong.tu
    03-2006-tt-nhnn	2006-04-25	X	34-2016-tt-nhnn	2016-12-28	2017-02-14	s	v	1	thong.tu
    03-2006-ttlt-bca-vksndtc-tandtc	2006-06-01	R	05-2018-ttlt-bca-vksndtc-tandtc	2018-06-25	2018-08-08	s	v	1	thong.tu.lien.tich
    03-2007-qd-btp	2007-06-01	R	08-2017-tt-btp	2017-11-15	2018-01-01	s	v	1	thong.tu
    03-2007-qh12	2007-11-21	A	15-2008-qh12	2008-06-03	2009-01-01	s	lv	3	luat
    03-2007-qh12	2007-11-21	A	35-2018-qh14	2018-11-20	2019-01-01	s	lv	1	luat
    03-2007-qh12	2007-11-21	P	35-2018-qh14	2018-11-20	2019-01-01	s	v	1	luat
    03-2008-ttlt-btc-ubtwmttqvn	2008-01-03	R	35-2018-tt-btc	2018-03-30	2018-06-01	s	v	1	thong.tu
    03-2008-ubtvqh12		R	33-2018-qh14	2018-11-19	2019-07-01	l	l	1	luat
    03-2008-ubtvqh12		X	33-2018-qh14	2018-11-19	2019-07-01	s	v	1	luat
    03-2009-qd-ubnd	2009-03-03	R	16-2010-qd-ubnd	2010-08-09		l	v	1	
    03-2009-tt-bnnptnt	2009-01-14	R	13-2016-tt-bnnptnt	2016-06-02	2016-07-19	s	v	1	thong.tu
    03-2010-tt-bldtbxh	2010-01-19	R	26-2018-tt-bldtbxh	2018-12-25	2019-02-20	s	v	1	thong.tu
    03-2010-tt-btttt	2010-01-14	R	03-2016-tt-btttt	2016-02-01	2016-03-18	s	v	1	thong.tu
    03-2011-qh13	2011-11-11	R	25-2018-qh14	2018-06-12	2019-01-01	s	kl	1	luat
    03-2011-qh13	2011-11-11	X	25-2018-qh14	2018-06-12	2019-01-01	s	v	2	luat
    03-2011-tt-btttt	2011-01-04	R	13-2019-tt-btttt	2019-11-22	2020-01-15	s	v	1	thong.tu
    03-2012-tt-btttt	2012-03-20	R	46-2016-tt-btttt	2016-12-26	2017-02-14	s	v	1	thong.tu
    03-2012-tt-byt	2012-02-02	P	21-2018-tt-byt	2018-09-12	2018-10-28	s	v	1	thong.tu
    03-2012-ttlt-bkhdt-bnnptnt-btc	2012-06-05	A	04-2013-ttlt-bkhdt-bnnptnt-btc	2013-08-19		l	v	1	thong.tu.lien.tich
    03-2013-qd-ttg	2013-01-14	R	04-2017-qd-ttg	2017-03-09	2017-04-25	s	v	1	quyet.dinh
    03-2013-tt-bnv	2013-04-16	A	03-2014-tt-bnv	2014-06-19	2014-08-08	s	v	2	thong.tu
    03-2014-tt-bkhcn		A	15-2023-tt-bkhcn	2023-07-26	2023-08-01	s	v	2	thong.tu
    03-2014-tt-bkhcn		P	15-2023-tt-bkhcn	2023-07-26	2023-08-01	s	v	4	thong.tu
    03-2014-tt-bkhdt	2014-05-26	A	07-2019-tt-bkhdt	2019-04-08		l	v	1	thong.tu
    03-2014-tt-bkhdt	2014-05-26	R	09-2024-tt-bkhdt	2024-05-16	2024-07-01	s	v	1	thong.tu
    03-2016-nd-cp	2016-01-05	R	72-2020-nd-cp	2020-06-30	2020-08-15	s	v	2	nghi.dinh
    03-2016-tt-bng	2016-06-30	R	04-2020-tt-bng	2020-09-25	2020-11-10	s	v	1	thong.tu
    03-2017-nd-cp	2017-01-16	A	145-2024-nd-cp			l	v	2	nghi.dinh
    03-2017-nd-cp	2017-01-16	A	151-2018-nd-cp	2018-11-07		l	v	4	nghi.dinh
    03-2017-tt-bkhdt	2017-04-25	X	19-2024-tt-bkhdt	2024-10-16		l	v	1	thong.tu
    03-2017-tt-nhnn	2017-06-06	P	29-2019-tt-nhnn		2020-02-12	s	v	1	thong.tu
    03-2018-qd-ubnd	2018-01-16	R	35-2024-qd-ubnd	2024-05-28	2024-06-08	s	v	1	
    03-2018-tt-bgtvt		A	05-2020-tt-bgtvt	2020-02-26		l	v	1	thong.tu
    03-2018-tt-byt	2018-02-09	A	09-2020-tt-byt	2020-06-10	2020-07-25	s	nv	15	thong.tu
    03-2018-tt-byt	2018-02-09	A	29-2020-tt-byt	2020-12-31	2021-02-15	s	v	2	thong.tu
    03-2019-tt-bkhdt	2019-01-22	X	02-2025-tt-bkhdt	2025-01-03	2025-03-10	s	v	1	thong.tu
    03-2019-tt-byt	2019-03-28	A	15-2022-tt-byt	2022-12-09		l	v	1	thong.tu
    03-2020-qd-ttg	2020-01-13	X	18-2021-qd-ttg	2021-04-22	2021-07-01	s	v	1	quyet.dinh
    03-2020-tt-bvhttdl	2020-06-09	X	15-2023-tt-bvhttdl	2023-12-05	2024-01-22	s	v	1	thong.tu
    03-2021-qd-ttg	2021-01-25	R	13-2022-qd-ttg	2022-05-09	2022-06-24	s	v	1	quyet.dinh
    03-2021-tt-bgddt	2021-02-02	A	08-2023-tt-bgddt	2023-04-14	2023-05-30	s	nv	12	thong.tu
    03-2021-tt-bkhdt	2021-04-09	A	25-2023-tt-bkhdt	2023-12-31	2024-02-15	s	v	2	thong.tu
    03-2022-tt-bgddt	2022-01-18	A	10-2023-tt-bgddt	2022-01-18	2023-06-13	s	v	16	thong.tu
    03-2023-tt-btc	2023-01-10	A	65-2024-tt-btc	2024-09-05		l	v	3	thong.tu
    03-ct-tw	2011-05-14	R	05-ct-tw	2016-05-15	2016-05-15	s	k	1	chi.thi
    04-2002-ubtvqh11		R	62-2014-qh13	2014-11-24	2015-06-01	l	l	1	luat
    04-2002-ubtvqh11		X	62-2014-qh13	2014-11-24	2015-06-01	s	v	1	luat
    04-2003-qh11		R	89-2015-qh13	2015-11-23	2016-07-01	l	l	1	luat
    04-2003-qh11		X	89-2015-qh13	2015-11-23	2016-07-01	s	v	1	luat
    04-2005-tt-btc	2005-01-10	R	191-2009-tt-btc	2009-10-01	2009-11-15	s	v	2	thong.tu
    04-2007-qd-btttt	2007-09-14	X	22-2012-tt-btttt	2012-12-18	2013-02-03	s	v	1	thong.tu
    04-2007-qh11		A	26-2012-qh13	2012-11-22	2013-07-01	s	nv	4	luat
    04-2007-qh12	2007-11-21	A	26-2012-qh13	2012-11-22	2013-07-01	s	klnv	5	luat
    04-2007-qh12	2007-11-21	A	31-2024-qh15	2024-01-18	2025-01-01	s	lv	1	luat
    04-2007-qh12	2007-11-21	A	43-2024-qh15	2024-06-29	2024-08-01	s	lv	1	luat
    04-2007-qh12	2007-11-21	A	48-2024-qh15	2024-11-26	2025-07-01	s	lve	1	luat
    04-2007-qh12	2007-11-21	A	56-2024-qh15	2024-11-29	2025-01-01	s	lv	1	luat
    04-2007-qh12	2007-11-21	A	71-2014-qh13	2014-11-26	2015-01-01	s	klv	3	luat
    04-2007-qh12	2007-11-21	A	71-2025-qh15	2025-06-14	2026-01-01	s	lve	1	luat
    04-2007-qh12	2007-11-21	R	109-2025-qh15	2025-12-10	2026-07-01	s	kl	1	luat
    04-2009-tt-bqp	2009-01-21	X	41-2012-tt-bqp	2012-05-14	2012-06-28	s	v	1	thong.tu
    04-2009-ttlt-btp-btc	2009-10-15	R	07-2016-ttlt-btp-btc	2016-06-10	2016-07-25	s	v	1	thong.tu.lien.tich
    04-2010-tt-btttt	2010-01-19	R	24-2013-tt-btttt	2013-12-27	2014-02-15	s	v	1	thong.tu
    04-2010-tt-ttcp	2010-08-26	R	07-2014-tt-ttcp	2014-10-31	2014-12-15	s	v	1	thong.tu
    04-2010-ttlt-bca-byt	2010-08-09	X	07-2015-ttlt-bca-bqp-byt	2015-10-19	2015-12-15	s	v	1	thong.tu.lien.tich
    04-2011-qd-ttg	2011-01-20	A	51-2013-qd-ttg	2013-08-16		l	v	1	quyet.dinh
    04-2011-qh13	2011-11-11	A	35-2018-qh14	2018-11-20	2019-01-01	s	lnv	10	luat
    04-2012-nd-cp	2012-01-20	R	23-2015-nd-cp	2015-02-16	2015-04-10	s	v	1	nghi.dinh
    04-2012-tt-bnnptnt	2012-01-16	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    04-2012-tt-btc	2012-01-05	A	11-2013-tt-btc	2013-01-21		l	v	1	thong.tu
    04-2012-tt-btc	2012-01-05	A	113-2015-tt-btc	2015-08-07		l	v	1	thong.tu
    04-2012-tt-btc	2012-01-05	R	285-2016-tt-btc	2016-11-14	2017-01-01	s	v	1	thong.tu
    04-2013-tt-nhnn	2013-03-01	A	21-2016-tt-nhnn	2016-06-30	2016-07-01	s	v	4	thong.tu
    04-2013-ttlt-bca-bqp-tandtc-vksndtc	2013-05-30	R	01-2020-ttlt-bca-bqp-tandtc-vksndtc	2020-06-17	2020-08-01	s	v	1	thong.tu.lien.tich
    04-2014-tt-bkhcn	2014-04-08	R	17-2019-tt-bkhcn	2019-12-10	2020-01-25	s	v	2	thong.tu
    04-2014-tt-bldtbxh	2014-02-12	X	25-2022-tt-bldtbxh	2022-11-30	2023-04-01	s	v	2	thong.tu
    04-2015-nd-cp	2015-01-09	R	59-2023-nd-cp	2023-08-14	2023-08-15	l	k	1	nghi.dinh
    04-2016-tt-bct	2016-06-06	P	36-2016-tt-bct	2016-12-28	2017-02-10	s	v	1	thong.tu
    04-2016-tt-bnnptnt	2016-05-10	A	01-2020-tt-bnnptnt	2020-01-16	2020-03-05	s	v	2	thong.tu
    04-2016-tt-bnnptnt	2016-05-10	A	12-2024-tt-bnnptnt	2016-05-10	2024-12-12	s	nv	49	thong.tu
    04-2016-tt-byt	2016-02-26	R	36-2021-tt-byt	2021-12-31	2022-02-15	s	v	1	thong.tu
    04-2017-qh14	2017-06-12	A	64-2020-qh14	2020-06-18	2021-01-01	s	lnv	4	luat
    04-2017-tt-bkhdt	2017-11-15	A	05-2020-tt-bkhdt	2020-06-30		l	v	1	thong.tu
    04-2017-tt-byt	2017-04-14	A	50-2017-tt-byt	2017-12-29	2018-03-01	s	v	1	thong.tu
    04-2017-tt-byt	2017-04-14	P	50-2017-tt-byt	2017-12-29	2018-03-01	s	v	1	thong.tu
    04-2018-tt-bnnptnt	2018-05-03	A	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    04-2018-tt-byt	2018-02-09	A	08-2020-tt-byt	2020-05-27	2020-07-11	s	nv	9	thong.tu
    04-2019-tt-bldtbxh	2019-01-21	A	12-2024-tt-bldtbxh	2024-11-14	2024-12-29	s	v	2	thong.tu
    04-2021-tt-bgddt	2021-02-02	A	08-2023-tt-bgddt	2023-04-14	2023-05-30	s	v	8	thong.tu
    04-2021-tt-bnnptnt	2021-06-28	A	10-2026-tt-bnnmt			l	v	2	thong.tu
    04-2023-tt-bkhdt	2023-06-26	X	22-2026-tt-btc	2026-03-17	2026-03-17	s	v	1	thong.tu
    04-2025-tt-bnv	2025-05-07	X	07-2026-tt-bnv	2026-05-05	2026-07-01	s	v	1	thong.tu
    05-2003-qd-bqp	2003-01-15	R	02-2012-tt-bqp	2012-01-13	2012-02-27	s	v	1	thong.tu
    05-2003-qh11		X	87-2015-qh13	2015-11-20	2016-07-01	s	v	2	luat
    05-2004-qd-bbcvt	2004-01-20	X	07-2017-tt-btttt	2017-06-23	2017-09-01	s	v	1	thong.tu
    05-2005-ttlt-vksndtc-bca-bqp	2005-09-07	R	04-2018-ttlt-vksndtc-bca-bqp	2018-10-19	2018-12-10	s	v	1	thong.tu.lien.tich
    05-2006-qd-bcn	2006-04-07	A	40-2006-qd-bcn	2006-12-01		l	v	1	quyet.dinh
    05-2006-qd-byt	2006-01-17	X	51-2014-tt-byt	2014-12-29	2015-03-01	s	v	1	thong.tu
    05-2006-tt-bkhcn	2006-01-11	R	08-2010-tt-bkhcn	2010-07-22	2010-09-05	s	v	1	thong.tu
    05-2007-qh12	2007-11-21	A	78-2025-qh15			s	lv	4	
    05-2007-qh12	2007-11-21	P	35-2018-qh14	2018-11-20	2019-01-01	s	v	1	luat
    05-2008-tt-btp	2008-09-23	A	19-2011-tt-btp	2011-10-31		l	v	1	thong.tu
    05-2008-tt-btp	2008-09-23	P	08-2017-tt-btp	2017-11-15	2018-01-01	s	v	1	thong.tu
    05-2008-tt-btp	2008-09-23	R	12-2018-tt-btp	2018-08-28	2018-10-12	s	v	1	thong.tu
    05-2008-tt-byt	2008-05-14	P	02-2021-tt-byt	2021-01-25	2021-03-10	s	v	1	thong.tu
    05-2011-tt-bgtvt	2011-02-22	X	26-2018-tt-bgtvt	2018-05-14	2018-07-01	s	v	1	thong.tu
    05-2012-nd-cp	2012-02-02	P	11-2017-qh14	2017-06-20	2018-01-01	s	v	1	luat
    05-2012-tt-btc	2012-01-05	R	195-2015-tt-btc	2015-11-24	2016-01-01	s	v	1	thong.tu
    05-2013-tt-bldtbxh	2013-05-15	A	18-2022-tt-bldtbxh	2022-09-30	2022-11-15	s	v	1	thong.tu
    05-2013-tt-bldtbxh	2013-05-15	A	41-2013-ttlt-byt-bldtbxh	2013-11-18	2014-01-05	s	v	1	thong.tu.lien.tich
    05-2013-ttlt-bca-bqp-byt-tandtc-vksndtc	2013-06-06	X	02-2020-ttlt-bca-bqp-byt-bng-tandtc-vksndtc	2020-10-14	2020-12-01	s	v	1	thong.tu.lien.tich
    05-2014-tt-bqp	2014-01-23	R	170-2016-tt-bqp	2016-10-30	2016-12-15	s	v	1	thong.tu
    05-2014-tt-nhnn	2014-03-12	A	06-2019-tt-nhnn	2019-06-26	2019-09-06	s	v	2	thong.tu
    05-2015-nd-cp	2015-01-12	A	148-2018-nd-cp	2018-10-24		l	v	1	nghi.dinh
    05-2015-tt-bkhcn	2015-03-12	A	04-2023-tt-bkhcn		2023-06-30	s	nv	4	thong.tu
    05-2015-tt-bnnptnt		A	11-2022-tt-bnnptnt		2022-09-20	s	v	2	thong.tu
    05-2015-tt-btc	2015-01-15	X	119-2020-tt-btc	2020-12-31	2021-02-15	s	v	1	thong.tu
    05-2015-tt-byt	2015-03-17	A	27-2020-tt-byt	2020-12-31	2021-03-01	s	v	2	thong.tu
    05-2015-tt-byt	2015-03-17	A	50-2017-tt-byt	2017-12-29	2018-03-01	s	v	1	thong.tu
    05-2015-tt-nhnn	2015-05-04	R	45-2018-tt-nhnn		2019-02-12	s	v	1	thong.tu
    05-2016-tt-bca	2016-01-20	R	73-2019-tt-bca	2019-12-12	2020-01-26	s	v	1	thong.tu
    05-2016-tt-bkhdt	2016-06-06	R	10-2021-tt-bkhdt	2021-12-22	2022-02-10	s	v	1	thong.tu
    05-2016-tt-byt	2016-02-29	X	52-2017-tt-byt	2017-12-29	2018-03-01	s	v	1	thong.tu
    05-2017-tt-bkhcn	2017-05-25	X	01-2019-tt-bkhcn	2019-05-30	2019-07-15	s	v	1	thong.tu
    05-2017-tt-bkhdt	2017-11-30	R	09-2023-tt-bkhdt	2023-10-09	2024-01-01	s	v	1	thong.tu
    05-2017-tt-bldtbxh	2017-03-02	A	07-2019-tt-bldtbxh	2019-03-07		l	v	1	thong.tu
    05-2017-tt-bldtbxh	2017-03-02	R	05-2021-tt-bldtbxh	2021-07-07	2021-08-22	s	v	1	thong.tu
    05-2017-tt-btp	2017-04-20	R	02-2021-tt-btp		2021-07-15	s	v	1	thong.tu
    05-2017-tt-byt	2017-04-14	A	20-2018-tt-byt	2018-08-30		l	v	1	thong.tu
    05-2018-tt-bnnptnt	2018-05-15	A	03-2022-tt-bnnptnt		2022-08-01	s	nv	28	thong.tu
    05-2019-tt-bkhdt	2019-03-29	X	06-2022-tt-bkhdt	2022-05-10	2022-06-25	s	v	1	thong.tu
    05-2019-tt-btttt	2019-07-09	R	11-2020-tt-btttt	2020-05-14	2020-07-01	s	v	1	thong.tu
    05-2021-nd-cp	2021-01-25	A	20-2024-nd-cp		2024-04-10	s	nv	19	nghi.dinh
    05-2021-nd-cp	2021-01-25	A	64-2022-nd-cp		2022-09-15	s	nv	24	nghi.dinh
    05-2021-tt-bkhdt	2021-08-17	R	01-2023-tt-bkhdt	2023-04-14	2023-06-09	s	v	1	thong.tu
    05-2021-ubtvqh15	2021-09-29	X	63-2025-ubtvqh15	2025-01-07	2025-01-07	s	v	1	nghi.quyet
    05-2023-qd-ubnd	2023-03-28	R	01-2025-qd-ubnd	2025-01-15	2025-01-25	s	v	2	
    06-2003-qd-bqp	2003-01-17	R	110-2014-tt-bqp	2014-08-22	2014-10-10	s	v	2	thong.tu
    06-2003-ubtvqh11	2003-01-09	A	08-2008-ubtvqh12	2008-12-27	2009-02-01	s	lv	3	phap.lenh
    06-2006-tt-btm	2006-04-11	R	01-2015-tt-bct	2015-01-12	2015-02-27	s	v	1	thong.tu
    06-2007-qh12	2007-11-21	A	28-2018-qh14	2018-06-15	2019-01-01	s	lnv	9	luat
    06-2007-qh12	2007-11-21	P	28-2018-qh14	2018-06-15	2019-01-01	s	v	2	luat
    06-2007-qh12	2007-11-21	R	69-2025-qh15	2025-06-14	2026-01-01	l	o	1	luat
    06-2008-qd-bnnptnt	2008-01-18	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    06-2008-ubtvqh12		R	30-2023-qh15	2023-11-28	2024-07-01	l	l	1	luat
    06-2008-ubtvqh12		X	30-2023-qh15	2023-11-28	2024-07-01	s	v	1	luat
    06-2010-qd-ttg	2010-01-25	X	14-2019-qd-ttg	2019-03-13	2019-05-01	s	v	1	quyet.dinh
    06-2010-tt-bnnptnt	2010-02-02	R	26-2016-tt-bnnptnt	2016-06-30	2016-08-15	s	v	1	thong.tu
    06-2010-ttlt-bca-bkhcn	2010-12-30	X	42-2021-tt-bca	2021-04-19	2021-06-05	s	v	1	thong.tu
    06-2011-tt-btttt	2011-02-28	R	04-2020-tt-btttt	2020-02-24	2020-04-09	s	v	2	thong.tu
    06-2011-tt-byt	2011-01-25	P	155-2018-nd-cp	2018-11-12	2018-11-12	s	v	3	nghi.dinh
    06-2013-tt-bca	2013-01-29	R	34-2018-tt-bca	2018-10-15	2018-12-01	s	v	1	thong.tu
    06-2013-tt-nhnn	2013-03-12	A	12-2015-tt-nhnn		2015-08-28	s	v	2	thong.tu
    06-2013-tt-nhnn	2013-03-12	A	12-2023-tt-nhnn	2023-10-12	2023-11-27	s	nv	25	thong.tu
    06-2013-tt-nhnn	2013-03-12	A	29-2015-tt-nhnn	2015-12-22	2016-02-08	s	v	2	thong.tu
    06-2013-ttlt-bca-bqp-btc-bnnptnt-vksndtc	2013-08-02	R	01-2017-ttlt-bca-bqp-btc-bnnptnt-vksndtc	2017-12-29	2018-03-01	s	v	1	thong.tu.lien.tich
    06-2015-qd-ttg	2015-02-12	R	32-2018-qd-ttg	2018-08-03	2018-09-20	s	v	1	quyet.dinh
    06-2015-ttlt-bldtbxh-btc	2015-05-12	X	02-2021-tt-bldtbxh	2021-06-24	2021-08-08	s	v	2	thong.tu
    06-2016-tt-btnmt	2016-05-16	R	08-2022-tt-btnmt	2022-07-05	2022-08-19	s	v	1	thong.tu
    06-2016-tt-byt	2016-03-08	X	01-2018-tt-byt	2018-01-18	2018-06-01	s	v	1	thong.tu
    06-2016-ttlt-btp-vksndtc-tandtc	2016-05-31	R	12-2021-ttlt-btp-vksndtc-tandtc	2021-12-29	2022-02-25	s	v	1	thong.tu.lien.tich
    06-2017-qh14	2017-06-16	A	16-2023-qh15	2023-06-19	2024-07-01	s	lv	1	luat
    06-2017-qh14	2017-06-16	A	35-2018-qh14	2018-11-20	2019-01-01	s	lnv	14	luat
    06-2017-qh14	2017-06-16	P	31-2024-qh15	2024-01-18	2025-01-01	s	v	1	luat
    06-2017-tt-bldtbxh	2017-03-08	A	28-2022-tt-bldtbxh	2022-12-28	2023-03-01	s	v	2	thong.tu
    06-2017-tt-bldtbxh	2017-03-08	P	28-2022-tt-bldtbxh	2022-12-28	2023-03-01	s	v	1	thong.tu
    06-2017-tt-btp		A	03-2024-tt-btp		2024-05-15	s	v	4	thong.tu
    06-2017-tt-bvhttdl	2017-12-15	A	04-2024-tt-bvhttdl	2024-06-26	2024-08-20	s	v	10	thong.tu
    06-2017-tt-bvhttdl	2017-12-15	A	13-2019-tt-bvhttdl	2019-11-25	2020-01-20	s	nv	23	thong.tu
    06-2017-tt-bvhttdl	2017-12-15	A	13-2021-tt-bvhttdl	2021-11-30	2021-11-30	s	v	4	thong.tu
    06-2018-tt-bgddt	2018-02-28	R	03-2022-tt-bgddt	2022-01-18	2022-03-04	s	v	1	thong.tu
    06-2019-tt-bkhdt	2019-03-29	X	06-2022-tt-bkhdt	2022-05-10	2022-06-25	s	v	1	thong.tu
    06-2021-nd-cp	2021-01-26	A	14-2026-nd-cp			s	kv	6	nghi.dinh
    06-2021-nd-cp	2021-01-26	A	175-2024-nd-cp	2024-12-30		s	kv	3	nghi.dinh
    06-2021-nd-cp	2021-01-26	A	35-2023-nd-cp	2023-06-20		s	kv	3	nghi.dinh
    06-2021-nd-cp	2021-01-26	A	67-2026-nd-cp			s	kv	3	nghi.dinh
    06-2021-nd-cp	2021-01-26	R	207-2026-nd-cp	2026-06-15	2026-07-01	s	k	1	nghi.dinh
    06-2021-nd-cp	2021-01-26	X	207-2026-nd-cp	2026-06-15	2026-07-01	s	v	1	nghi.dinh
    06-2022-nd-cp	2022-01-07	A	119-2025-nd-cp	2025-06-09		l	nv	17	nghi.dinh
    06-2022-nd-cp	2022-01-07	A	83-2026-nd-cp	2026-03-23		l	nv	17	nghi.dinh
    06-2022-tt-btc	2022-02-08	A	138-2025-tt-btc	2025-12-30	2026-03-01	s	v	2	thong.tu
    06-ct-tw	2006-11-07	R	03-ct-tw	2011-05-14	2011-05-14	s	k	1	chi.thi
    07-2001-tt-nhnn		A	29-2015-tt-nhnn	2015-12-22	2016-02-08	s	nv	10	thong.tu
    07-2005-tt-bqp	2005-01-05	X	65-2014-tt-bqp	2014-06-13	2014-07-28	s	v	1	thong.tu
    07-2007-nd-cp	2007-01-12	A	14-2013-nd-cp	2013-02-05		l	v	4	nghi.dinh
    07-2007-nd-cp	2007-01-12	R	11-2017-qh14	2017-06-20	2018-01-01	s	v	1	luat
    07-2007-qh12		R	30-2018-qh14	2018-11-19	2019-07-01	l	l	1	luat
    07-2007-qh12		X	30-2018-qh14	2018-11-19	2019-07-01	s	v	1	luat
    07-2008-qd-btttt	2008-03-19	R	28-2015-tt-btttt	2015-10-02	2016-01-01	s	v	2	thong.tu
    07-2010-tt-bgddt	2010-03-01	R	15-2018-tt-bgddt	2018-07-27	2018-09-11	s	v	1	thong.tu
    07-2011-tt-btp	2011-03-31	R	11-2014-tt-btp	2014-04-17	2014-07-01	s	v	1	thong.tu
    07-2011-tt-btttt	2011-03-01	R	36-2016-tt-btttt	2016-12-26	2017-02-15	s	v	2	thong.tu
    07-2011-tt-ttcp	2011-07-28	R	06-2014-tt-ttcp	2014-10-31	2014-12-15	s	v	1	thong.tu
    07-2012-qh13		R	14-2022-qh15	2022-11-15	2023-03-01	l	l	1	luat
    07-2012-qh13		X	14-2022-qh15	2022-11-15	2023-03-01	s	v	1	luat
    07-2012-tt-bct	2012-04-04	R	36-2016-tt-bct	2016-12-28	2017-02-10	s	v	1	thong.tu
    07-2012-tt-bkhcn	2012-04-02	X	27-2019-tt-bkhcn	2019-12-26	2020-08-01	s	v	1	thong.tu
    07-2012-tt-btp	2012-07-30	R	08-2017-tt-btp	2017-11-15	2018-01-01	s	v	1	thong.tu
    07-2013-tt-ttcp	2013-10-31	A	02-2016-tt-ttcp		2016-12-05	s	nv	14	thong.tu
    07-2014-tt-bct	2014-02-14	X	32-2018-tt-bct	2018-10-08	2018-11-23	s	v	1	thong.tu
    07-2014-tt-bkhcn	2014-05-26	A	03-2017-tt-bkhcn	2017-04-03		l	v	5	thong.tu
    07-2014-tt-bkhdt	2014-11-24	R	28-2024-tt-bkhdt	2024-12-31	2025-02-15	s	v	1	thong.tu
    07-2014-tt-bldtbxh	2014-03-06	X	54-2016-tt-bldtbxh	2016-12-28	2017-06-01	s	v	1	thong.tu
    07-2015-tt-bgddt	2015-04-16	R	17-2021-tt-bgddt	2021-06-22	2021-08-07	s	v	1	thong.tu
    07-2016-tt-bnnptnt	2016-05-31	A	09-2021-tt-bnnptnt	2016-05-31	2021-09-27	s	v	1	thong.tu
    07-2016-tt-bnnptnt	2016-05-31	A	24-2019-tt-bnnptnt	2016-05-31	2020-02-07	s	nv	6	thong.tu
    07-2016-tt-bnnptnt	2016-05-31	P	01-2020-tt-bnnptnt	2020-01-16	2020-03-05	s	v	1	thong.tu
    07-2016-tt-btc	2016-01-18	R	121-2020-tt-btc	2020-12-31	2021-02-15	s	v	1	thong.tu
    07-2016-ttlt-byt-btc-bldtbxh	2016-04-15	A	45-2018-tt-byt	2018-12-28	2019-03-01	s	v	3	thong.tu
    07-2016-ttlt-byt-btc-bldtbxh	2016-04-15	P	45-2018-tt-byt	2018-12-28	2019-03-01	s	v	1	thong.tu
    07-2017-nd-cp	2017-01-25	A	17-2019-nd-cp		2019-02-01	s	nv	4	nghi.dinh
    07-2017-qh14	2017-06-19	A	16-2023-qh15	2023-06-19	2024-07-01	s	lv	1	luat
    07-2017-tt-bldtbxh	2017-03-10	A	28-2022-tt-bldtbxh	2022-12-28	2023-03-01	s	v	1	thong.tu
    07-2017-tt-bldtbxh	2017-03-10	A	34-2018-tt-bldtbxh	2018-12-26	2019-02-08	s	v	2	thong.tu
    07-2017-tt-btp	2017-07-28	R	09-2021-tt-btp	2021-11-15	2022-01-01	s	v	1	thong.tu
    07-2018-tt-bkhdt	2018-12-27	R	15-2023-tt-bkhdt	2023-12-26		l	v	1	thong.tu
    07-2019-tt-bkhdt	2019-04-08	R	09-2024-tt-bkhdt	2024-05-16	2024-07-01	s	v	1	thong.tu
    07-2019-tt-bldtbxh	2019-03-07	R	05-2021-tt-bldtbxh	2021-07-07	2021-08-22	s	v	1	thong.tu
    07-2020-nd-cp	2020-01-05	X	123-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    07-2020-qd-ttg	2020-02-26	X	26-2023-qd-ttg	2023-10-19	2023-10-20	s	v	1	quyet.dinh
    07-2020-tt-bkhdt	2020-09-30	R	16-2023-tt-bkhdt	2023-12-29	2024-02-15	s	v	1	thong.tu
    07-2021-tt-bldtbxh	2021-07-18	A	02-2022-tt-bldtbxh	2022-03-30	2022-05-15	s	v	21	thong.tu
    07-2022-tt-bgtvt	2022-05-31	R	29-2023-tt-bgtvt	2023-09-29	2023-12-01	s	v	1	thong.tu
    07-2023-tt-bldtbxh	2023-08-28	A	10-2024-tt-bldtbxh	2024-10-25	2024-12-10	s	v	25	thong.tu
    07-2023-tt-bldtbxh	2023-08-28	P	10-2024-tt-bldtbxh	2024-10-25	2024-12-10	s	v	1	thong.tu
    07-2023-tt-bng	2023-12-29	A	07-2025-tt-bng	2025-06-13	2025-07-13	s	v	6	thong.tu
    07-2026-tt-bnnmt	2026-01-23	A	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    08-1998-ttlt-byt-bldtbxh	1998-04-20	X	28-2016-tt-byt	2016-06-30	2016-08-15	s	v	1	thong.tu
    08-2003-ubtvqh11		R	54-2010-qh12	2010-06-17	2011-01-01	l	l	1	luat
    08-2003-ubtvqh11		X	54-2010-qh12	2010-06-17	2011-01-01	s	v	1	luat
    08-2004-ttlt-btm-btc-bgtvt	2004-12-17	A	62-2011-ttlt-btc-bct-bgtvt		2011-06-28	s	v	1	
    08-2006-nd-cp	2006-01-16	P	04-2011-nd-cp	2011-01-14	2011-03-10	s	v	1	nghi.dinh
    08-2009-tt-bkhcn	2009-04-08	A	10-2011-tt-bkhcn	2011-06-30		l	v	2	thong.tu
    08-2009-tt-bnv	2009-09-08	R	08-2014-tt-bnv	2014-09-19	2014-11-14	s	v	1	thong.tu
    08-2010-tt-byt	2010-04-26	X	07-2022-tt-byt	2022-09-05	2022-11-01	s	v	1	thong.tu
    08-2012-qd-ttg	2012-02-08	X	166-2017-nd-cp	2017-12-31	2018-01-01	s	v	1	nghi.dinh
    08-2012-qh13	2012-06-18	A	32-2013-qh13	2013-06-19	2014-01-01	s	lv	1	luat
    08-2012-qh13	2012-06-18	A	34-2018-qh14	2018-11-19	2019-07-01	s	klnv	83	luat
    08-2012-qh13	2012-06-18	A	74-2014-qh13	2014-11-27	2015-07-01	s	klnv	8	luat
    08-2012-qh13	2012-06-18	A	97-2015-qh13	2015-11-25	2017-01-01	s	lv	1	luat
    08-2012-qh13	2012-06-18	P	34-2018-qh14	2018-11-19	2019-07-01	s	v	6	luat
    08-2012-qh13	2012-06-18	P	74-2014-qh13	2014-11-27	2015-07-01	s	v	5	luat
    08-2012-qh13	2012-06-18	R	125-2025-qh15		2026-01-01	s	kl	1	luat
    08-2012-ttlt-bldtbxh-bnv-btc	2012-04-16	A	08-2023-tt-bldtbxh	2023-08-29	2023-10-12	s	v	1	thong.tu
    08-2012-ttlt-btc-btp	2012-01-19	A	115-2015-ttlt-btc-btp	2015-08-11		l	v	1	thong.tu.lien.tich
    08-2013-tt-bnnptnt	2013-01-31	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    08-2013-ubtvqh13		R	04-2022-qh15	2022-06-14	2023-01-01	l	l	1	luat
    08-2013-ubtvqh13		X	04-2022-qh15	2022-06-14	2023-01-01	s	v	2	luat
    08-2014-tt-bgddt	2014-03-20	R	10-2020-tt-bgddt	2020-05-14	2020-06-29	s	v	2	thong.tu
    08-2014-tt-bnnpttn		A	02-2016-tt-bnnptnt	2014-03-20	2016-04-22	s	v	2	thong.tu
    08-2015-nd-c		A	59-2018-nd-cp	2018-04-20	2018-06-05	s	v	1	nghi.dinh
    08-2015-nd-cp	2015-01-21	A	12-2018-nd-cp	2018-01-23	2018-03-10	s	v	2	nghi.dinh
    08-2015-nd-cp	2015-01-21	A	59-2018-nd-cp	2018-04-20	2018-06-05	s	nv	129	nghi.dinh
    08-2015-nd-cp	2015-01-21	P	68-2016-nd-cp	2016-07-01	2016-07-01	s	v	1	nghi.dinh
    08-2015-tt-bnnptnt	2015-03-02	R	15-2022-tt-bnnptnt	2022-10-24	2022-12-10	s	v	1	thong.tu
    08-2016-tt-bldtbxh	2016-05-15	X	13-2020-tt-bldtbxh	2020-11-27	2021-01-15	s	v	1	thong.tu
    08-2016-ttlt-byt-bnv	2016-04-15	A	03-2022-tt-byt	2022-04-26	2022-06-10	s	v	4	thong.tu
    08-2017-qh14	2017-06-19	A	16-2023-qh15	2023-06-19	2024-07-01	s	lv	1	luat
    08-2017-qh14	2017-06-19	A	35-2018-qh14	2018-11-20	2019-01-01	s	lnv	18	luat
    08-2017-qh14	2017-06-19	A	59-2020-qh14	2020-06-17	2021-01-01	s	lnv	3	luat
    08-2017-qh14	2017-06-19	A	72-2020-qh14	2020-11-17	2022-01-01	s	lnv	2	luat
    08-2017-qh14	2017-06-19	P	72-2020-qh14	2020-11-17	2022-01-01	s	v	1	luat
    08-2017-tt-bgddt	2017-04-04	R	18-2021-tt-bgddt	2021-06-28	2021-08-15	s	v	2	thong.tu
    08-2017-tt-bldtbxh	2017-03-10	A	21-2020-tt-bldtbxh	2020-12-30	2021-03-10	s	v	5	thong.tu
    08-2017-tt-bldtbxh	2017-03-10	A	34-2018-tt-bldtbxh	2018-12-26	2019-02-08	s	v	2	thong.tu
    08-2017-tt-btp	2017-11-15	A	03-2021-tt-btp	2021-05-25	2021-07-15	s	nv	26	thong.tu
    08-2017-tt-btp	2017-11-15	A	09-2022-tt-btp	2022-12-30	2023-01-01	s	v	1	thong.tu
    08-2017-tt-btp	2017-11-15	A	10-2023-tt-btp	2023-12-29	2024-02-15	s	nv	5	thong.tu
    08-2018-tt-bct	2018-05-02	R	22-2021-tt-bct	2021-12-10	2022-02-01	s	v	1	thong.tu
    08-2019-nd-cp	2019-01-23	A	51-2024-nd-cp	2024-05-15	2024-05-15	s	nv	4	nghi.dinh
    08-2019-tt-bkhdt	2019-05-17	A	21-2023-tt-bkhdt	2023-12-31	2024-02-15	s	v	5	thong.tu
    08-2019-tt-bldtbxh	2019-03-08	R	16-2023-tt-bldtbxh	2023-12-29		l	v	1	thong.tu
    08-2020-nd-cp	2020-01-08	A	18-2026-nd-cp	2026-01-14		l	v	2	nghi.dinh
    08-2020-nd-cp	2020-01-08	R	151-2026-nd-cp	2026-05-13	2026-07-01	s	v	1	nghi.dinh
    08-2020-tt-bldtbxh	2020-10-15	A	09-2021-tt-bldtbxh	2021-09-07	2021-11-01	s	nv	15	thong.tu
    08-2020-tt-btnmt	2020-09-11	X	08-2021-tt-btnmt	2021-06-30	2021-12-30	s	v	1	thong.tu
    08-2021-nd-cp	2021-01-28	A	06-2024-nd-cp		2024-09-15	s	v	1	nghi.dinh
    08-2022-nd-cp	2022-01-10	A	05-2025-nd-cp	2025-01-06		l	v	5	nghi.dinh
    08-2022-nd-cp	2022-01-10	A	48-2026-nd-cp	2026-01-29		l	v	5	nghi.dinh
    08-2023-tt-btttt	2023-07-28	A	01-2024-tt-btttt		2024-03-29	s	v	1	thong.tu
    09-1998-qh10		A	26-2004-qh11			l	lnv	6	luat
    09-1998-qh10		A	58-2005-qh11			l	lnv	6	luat
    09-1999-tt-btc	1999-01-28	R	16-2012-tt-btc	2012-02-08	2012-03-26	s	v	1	thong.tu
    09-2000-tt-byt	2000-04-28	X	19-2016-tt-byt		2016-08-15	s	v	1	thong.tu
    09-2003-qh11		R	14-2008-qh12	2008-06-03	2009-01-01	s	lv	2	luat
    09-2005-qd-byt	2005-03-13	X	05-2009-tt-byt	2009-06-17	2009-12-01	s	v	1	thong.tu
    09-2006-tt-btm	2006-05-25	A	04-2016-tt-bct	2016-06-06	2016-07-20	s	v	2	thong.tu
    09-2007-qd-ttg	2007-01-19	A	140-2008-qd-ttg	2008-10-21		l	v	1	quyet.dinh
    09-2007-tt-bkhcn	2007-04-06	A	14-2007-tt-bkhcn	2007-07-25		l	v	1	thong.tu
    09-2008-qd-btnmt	2008-11-27	R	36-2016-tt-btnmt	2016-12-08	2017-01-26	s	v	1	thong.tu
    09-2008-qd-btp	2008-12-08	X	03-2020-tt-btp	2020-04-28	2020-06-15	s	v	1	thong.tu
    09-2008-qh12		R	15-2017-qh14	2017-06-21	2018-01-01	l	l	1	luat
    09-2008-qh12		X	15-2017-qh14	2017-06-21	2018-01-01	s	v	2	luat
    09-2009-tt-bkhcn	2009-04-08	A	11-2011-tt-bkhcn	2011-06-30		l	v	1	thong.tu
    09-2010-nd-cp	2010-02-08	R	30-2020-nd-cp	2020-03-05	2020-03-05	s	k	1	nghi.dinh
    09-2010-nd-cp	2010-02-08	X	30-2020-nd-cp	2020-03-05	2020-03-05	s	v	1	nghi.dinh
    09-2011-nd-cp	2011-01-25	X	120-2017-nd-cp	2017-11-06	2018-01-01	s	v	1	nghi.dinh
    09-2011-tt-bkhcn	2011-06-30	R	26-2014-tt-bkhcn	2014-10-10	2014-12-01	s	v	1	thong.tu
    09-2012-qh13	2012-06-18	A	28-2018-qh14	2018-06-15	2019-01-01	s	lnv	3	luat
    09-2012-qh13	2012-06-18	P	16-2023-qh15	2023-06-19	2024-07-01	s	v	1	luat
    09-2012-qh13	2012-06-18	P	28-2018-qh14	2018-06-15	2019-01-01	s	v	2	luat
    09-2012-tt-btp	2012-09-01	X	02-2017-tt-btp		2017-05-07	s	v	1	thong.tu
    09-2012-tt-btttt	2012-07-06	R	18-2016-tt-btttt	2016-06-28	2016-08-12	s	v	2	thong.tu
    09-2012-ttlt-bca-bqp-tandtc-vksndtc	2012-08-16	R	04-2021-ttlt-tandtc-vksndtc-bca-bqp	2021-10-11	2021-11-26	s	v	1	thong.tu.lien.tich
    09-2013-tt-bnnptnt	2013-01-31	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    09-2013-tt-btttt	2013-04-08	A	20-2021-tt-btttt	2021-12-03		l	v	1	thong.tu
    09-2013-ttlt-bldtbxh-bnv	2013-06-10	X	33-2017-tt-bldtbxh	2017-12-29	2018-02-12	s	v	1	thong.tu
    09-2014-tt-bkhcn	2014-05-27	A	04-2023-tt-bkhcn		2023-06-30	s	nv	6	thong.tu
    09-2014-tt-btttt	2014-08-19	P	27-2018-nd-cp	2018-03-01	2018-04-15	s	v	2	nghi.dinh
    09-2015-qd-cp	2015-03-25	X	61-2018-nd-cp	2018-04-23	2018-06-21	s	v	1	nghi.dinh
    09-2016-tt-bnnptnt	2016-06-01	A	10-2022-tt-bnnptnt	2022-09-14	2022-10-30	s	nv	51	thong.tu
    09-2016-tt-bnnptnt	2016-06-01	A	10-2022-ttbnnptnt	2022-09-14		l	v	9	thong.tu
    09-2016-tt-bnnptnt	2016-06-01	A	15-2024-tt-bnnptnt	2024-11-20	2025-01-06	s	v	13	thong.tu
    09-2016-tt-bnnptnt	2016-06-01	A	15-2024-ttbnnptnt	2024-11-20		l	v	1	
    09-2016-tt-btnmt	2016-05-16	A	11-2022-tt-btnmt			l	v	3	thong.tu
    09-2016-tt-btnmt	2016-05-16	A	21-2025-tt-bnnmt			l	v	3	thong.tu
    09-2016-ttbnnptnt	2016-06-01	A	10-2022-tt-bnnptnt	2022-09-14	2022-10-30	s	v	1	thong.tu
    09-2017-tt-bct	2017-07-13	A	37-2018-tt-bct		2018-12-10	s	v	1	thong.tu
    09-2018-tt-bct	2018-05-23	R	02-2022-tt-bct	2022-01-20	2022-04-01	s	v	1	thong.tu
    09-2019-tt-bkhdt	2019-07-29	P	07-2024-tt-bkhdt	2024-04-26	2024-06-15	s	v	1	thong.tu
    09-2019-tt-bkhdt	2019-07-29	P	09-2024-tt-bkhdt	2024-05-16	2024-07-01	s	v	1	thong.tu
    09-2019-tt-btc	2019-02-15	R	31-2022-tt-btc	2022-06-08	2022-12-01	s	v	1	thong.tu
    09-2019-tt-byt	2019-06-10	P	30-2020-tt-byt	2020-12-31	2021-03-01	s	v	1	thong.tu
    09-2020-tt-bgddt	2020-05-07	A	16-2021-tt-bgddt	2021-06-01		l	v	4	thong.tu
    09-2020-tt-bgddt	2020-05-07	R	08-2022-tt-bgddt	2022-06-06	2022-07-22	s	v	4	thong.tu
    09-2020-tt-bldtbxh	2020-11-12	P	08-2023-tt-bldtbxh	2023-08-29	2023-10-12	s	v	1	thong.tu
    09-2021-tt-bkhdt	2021-11-16	P	10-2022-tt-bkhdt	2022-06-15	2022-08-01	s	v	2	thong.tu
    09-2022-tt-bldtbxh	2022-05-25	A	02-2023-tt-bldtbxh	2023-04-12	2023-06-01	s	nv	2	thong.tu
    09-2023-qd-ttg	2023-04-12	R	28-2026-qd-ttg	2026-05-29	2026-07-01	s	v	1	quyet.dinh
    09-2024-tt-btttt	2024-08-30	X	32-2026-tt-bkhcn	2026-06-11	2026-08-01	s	v	1	thong.tu
    09-2025-tt-bnnmt	2025-06-19	P	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    09-2026-nq-cp	2026-02-04	R	15-2026-nq-cp	2026-04-06	2026-04-06	s	v	1	nghi.quyet
    10-2002-tt-bca	2002-08-26	R	46-2014-tt-bca	2014-10-16	2014-12-06	s	v	2	thong.tu
    10-2003-tt-nhnn	2003-09-16	A	1703-2004-qd-nhnn	2004-12-28		l	v	1	quyet.dinh
    10-2003-tt-nhnn	2003-09-16	X	16-2012-tt-nhnn	2012-05-25	2012-07-10	s	v	1	thong.tu
    10-2005-nd-cp	2005-01-31	X	02-2021-nd-cp	2021-01-07	2021-03-01	s	v	1	nghi.dinh
    10-2005-qd-bgddt		A	09-2007-qd-bgddt		2007-05-18	s	v	1	quyet.dinh
    10-2005-qd-bgddt		A	28-2008-qd-bgddt		2008-07-01	s	v	1	quyet.dinh
    10-2006-qd-bnnptnt	2006-02-10	A	99-2007-qd-bnnptnt	2007-12-03		l	v	1	quyet.dinh
    10-2007-qd-bts	2007-07-31	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    10-2010-ttlt-btp-btc-bca-vksndtc-tandtc	2010-05-25	R	12-2015-ttlt-btp-btc-tandtc-vksndtc	2015-09-15	2015-11-01	s	v	1	thong.tu.lien.tich
    10-2011-qd-ubnd	2011-03-02	X	09-2025-qd-ubnd	2025-02-26	2025-03-08	s	v	1	
    10-2012-qd-ttg	2012-02-10	X	82-2015-nd-cp	2015-09-24	2015-11-15	s	v	1	nghi.dinh
    10-2012-qh13	2012-06-18	A	92-2015-qh13	2015-11-25	2016-07-01	s	klv	8	luat
    10-2012-qh13	2012-06-18	P	92-2015-qh13	2015-11-25	2016-07-01	s	v	1	luat
    10-2012-qh13	2012-06-18	R	45-2019-qh14	2019-11-20	2021-01-01	s	kl	1	luat
    10-2012-qh13	2012-06-18	X	45-2019-qh14	2019-11-20	2021-01-01	s	nv	3	luat
    10-2012-tt-bnnptnt	2012-02-22	A	19-2012-tt-bnnptnt	2012-05-02		l	v	1	thong.tu
    10-2012-tt-bnnptnt	2012-02-22	A	22-2012-tt-bnnptnt	2012-06-05		l	v	2	thong.tu
    10-2012-tt-bnnptnt	2012-02-22	A	54-2012-tt-bnnptnt	2012-10-30		l	v	1	thong.tu
    10-2012-tt-bnnptnt	2012-02-22	R	21-2013-tt-bnnptnt		2013-06-01	s	v	1	thong.tu
    10-2012-tt-btp	2012-10-15	X	02-2017-tt-btp		2017-05-07	s	v	1	thong.tu
    10-2013-tt-bvhttdl		A	09-2024-tt-bvhttdl		2024-12-10	s	v	1	thong.tu
    10-2013-tt-bvhttdl		A	13-2023-tt-bvhttdl		2024-01-15	s	v	2	thong.tu
    10-2014-tt-bkhcn	2014-05-30	A	23-2014-tt-bkhcn	2014-09-19		l	v	7	thong.tu
    10-2014-tt-btp	2014-04-07	R	02-2019-tt-btp	2019-03-15	2019-05-05	s	v	1	thong.tu
    10-2015-tt-bkhcn		X	33-2026-tt-bkhcn	2026-06-15		l	v	1	thong.tu
    10-2015-ttlt-byt-bnv	2015-05-27	A	03-2022-tt-byt	2022-04-26	2022-06-10	s	nv	12	thong.tu
    10-2016-tt-bnnptnt	2016-06-01	A	15-2018-tt-bnnptnt	2018-10-29	2019-01-01	s	v	2	thong.tu
    10-2016-tt-byt	2016-05-05	X	03-2019-tt-byt	2019-03-28	2019-06-01	s	v	1	thong.tu
    10-2017-tt-bgddt	2017-04-28	R	28-2023-tt-bgddt	2023-12-28	2024-02-12	s	v	2	thong.tu
    10-2017-tt-bkhcn		A	11-2023-tt-bkhcn	2023-06-26	2023-08-10	s	nv	4	thong.tu
    10-2017-tt-bldtbxh	2017-03-13	A	24-2020-tt-bldtbxh	2020-12-30		l	v	3	thong.tu
    10-2018-qd-ttg	2018-03-01	X	14-2021-qd-ttg	2021-03-26	2021-05-15	s	v	1	quyet.dinh
    10-2018-tt-bgtvt	2018-03-14	A	35-2021-tt-bgtvt		2022-02-02	s	nv	18	thong.tu
    10-2019-tt-bkhcn	2019-10-29	A	04-2023-tt-bkhcn		2023-06-30	s	v	4	thong.tu
    10-2020-nd-cp	2020-01-17	A	41-2024-nd-cp	2024-04-16		l	v	2	nghi.dinh
    10-2020-nd-cp	2020-01-17	A	47-2022-nd-cp	2022-07-19		l	v	2	nghi.dinh
    10-2020-tt-bca	2020-02-06	X	65-2026-tt-bca	2026-05-19	2026-07-01	s	v	1	thong.tu
    10-2022-nd-cp	2022-01-15	A	51-2025-nd-cp	2025-03-01	2025-03-01	s	v	1	nghi.dinh
    10-2022-qh15	2022-11-10	A	47-2024-qh15	2024-11-26	2025-07-01	s	lve	1	luat
    10-2022-qh15	2022-11-10	A	97-2025-qh15	2025-06-27	2025-07-01	s	klve	1	luat
    10-2024-tt-bnnptnt	2024-07-29	X	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    100-2007-tt-btc	2007-08-15	R	35-2015-tt-btc	2015-03-19	2015-05-05	s	v	1	thong.tu
    100-2015-qh13	2015-11-27	A	12-2017-qh14	2017-06-20	2018-01-01	s	klnv	397	luat
    100-2015-qh13	2015-11-27	A	86-2025-qh15			s	k	1	
    100-2015-qh13	2015-11-27	P	12-2017-qh14	2017-06-20	2018-01-01	s	v	4	luat
    100-2016-nd-cp	2016-07-01	A	146-2017-nd-cp	2017-12-15		l	v	2	nghi.dinh
    100-2017-nd-cp	2017-08-18	R	13-2020-nd-cp	2020-01-21	2020-03-05	s	v	1	nghi.dinh
    100-2019-nd-cp	2019-12-30	A	123-2021-nd-cp	2021-12-28		l	v	1	nghi.dinh
    100-2019-nd-cp	2019-12-30	A	168-2024-nd-cp	2024-12-26	2025-01-01	s	v	1	nghi.dinh
    100-2021-tt-btc		R	18-2026-tt-btc	2026-03-05	2026-03-05	s	v	1	thong.tu
    100-2024-nd-cp	2024-07-26	A	136-2026-nd-cp	2026-04-07	2026-04-07	s	v	2	nghi.dinh
    101-2012-tt-bqp	2012-09-28	R	183-2019-tt-bqp	2019-12-04	2020-01-22	s	v	1	thong.tu
    101-2015-qh13	2015-11-27	A	02-2021-qh15	2021-11-12	2021-12-01	s	klnv	14	luat
    101-2015-qh13	2015-11-27	A	106-2025-qh15			s	lv	1	luat
    101-2015-qh13	2015-11-27	A	128-2025-qh15			s	lv	1	luat
    101-2015-qh13	2015-11-27	A	59-2024-qh15			s	lv	1	luat
    101-2015-qh13	2015-11-27	A	99-2025-qh15			s	k	1	
    101-2017-nd-cp	2017-09-01	A	89-2021-nd-cp	2021-10-18		s	kv	9	nghi.dinh
    101-2017-nd-cp	2017-09-01	R	171-2025-nd-cp	2025-06-30	2025-07-01	s	k	1	nghi.dinh
    101-2018-tt-btc	2018-11-14	X	44-2022-tt-btc	2022-07-21	2022-09-05	s	v	1	thong.tu
    101-2021-nd-cp	2021-11-15	R	26-2023-nd-cp	2023-05-31	2023-07-15	s	v	1	nghi.dinh
    102-2003-nd-cp	2003-09-03	R	21-2011-nd-cp	2011-03-29	2011-05-15	s	v	1	nghi.dinh
    102-2008-nd-cp	2008-09-15	R	73-2017-nd-cp	2017-06-14	2017-08-01	s	v	2	nghi.dinh
    102-2009-nd-cp	2009-11-06	R	73-2019-nd-cp	2019-09-05	2020-01-01	s	v	1	nghi.dinh
    102-2015-qh13		X	71-2022-qh15	2022-11-15	2023-03-15	s	v	1	nghi.quyet
    102-2016-qh13	2016-04-05	A	28-2018-qh14	2018-06-15	2019-01-01	s	klnv	15	luat
    102-2017-nd-cp	2017-09-01	R	99-2022-nd-cp	2022-11-30	2023-01-15	s	v	1	nghi.dinh
    102-2018-tt-btc	2018-11-14	X	107-2025-tt-btc	2025-11-14	2026-01-01	s	v	1	thong.tu
    102-2020-nd-cp		A	120-2024-nd-cp		2024-11-15	s	nv	2	nghi.dinh
    102-qd-tw	2017-11-15	R	69-qd-tw	2022-07-06	2022-07-06	s	k	1	quyet.dinh
    103-2010-nd-cp	2010-10-01	X	89-2018-nd-cp	2018-06-25	2018-08-10	s	v	1	nghi.dinh
    103-2010-tt-bqp	2010-08-02	P	50-2017-tt-bqp	2017-03-08	2017-04-25	s	v	1	thong.tu
    103-2016-nd-cp	2016-07-01	A	155-2018-nd-cp	2018-11-12	2018-11-12	s	nv	18	nghi.dinh
    103-2016-nd-cp	2016-07-01	P	155-2018-nd-cp	2018-11-12	2018-11-12	s	v	2	nghi.dinh
    103-2016-qh13	2016-04-05	A	35-2018-qh14	2018-11-20	2019-01-01	s	klnv	13	luat
    103-2016-qh13	2016-04-05	A	93-2025-qh15	2025-06-27	2025-10-01	s	lve	1	luat
    103-2016-qh13	2016-04-05	R	126-2025-qh15		2026-07-01	s	kl	1	
    103-2017-nd-cp	2017-09-12	A	140-2018-nd-cp	2018-10-08	2018-10-08	s	nv	9	nghi.dinh
    103-2020-nd-cp		A	11-2022-nd-cp			l	n	2	
    103-2020-nd-cp	2020-09-04	A	33-2026-nd-cp	2026-01-21		l	v	2	nghi.dinh
    103-2024-nd-cp	2024-07-30	A	291-2025-nd-cp	2025-11-06		l	v	2	nghi.dinh
    103-2024-nd-cp	2024-07-30	A	50-2026-nd-cp	2026-01-31		l	v	2	nghi.dinh
    104-1999-qd-ttg	1999-04-14	R	40-2011-qd-ttg	2011-07-27	2011-10-01	s	v	1	quyet.dinh
    104-2016-nd-cp	2016-07-01	A	13-2024-nd-cp	2024-02-05	2024-02-05	s	nv	12	nghi.dinh
    104-2016-nd-cp	2016-07-01	A	155-2018-nd-cp	2018-11-12	2018-11-12	s	nv	10	nghi.dinh
    105-2006-nd-cp	2006-09-22	A	119-2010-nd-cp	2010-12-30		l	v	1	nghi.dinh
    105-2007-qd-bnnptnt	2007-12-27	X	19-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    105-2016-nd-cp	2016-07-01	A	154-2018-nd-cp	2018-11-09	2018-11-09	s	v	6	nghi.dinh
    105-2016-qh13	2016-04-06	A	28-2018-qh14	2018-06-15	2019-01-01	s	lnv	4	luat
    105-2016-qh13	2016-04-06	P	28-2018-qh14	2018-06-15	2019-01-01	s	v	1	luat
    105-2017-nd-cp	2017-09-14	A	17-2020-nd-cp	2020-02-05	2020-03-22	s	nv	48	nghi.dinh
    105-2017-nd-cp	2017-09-14	P	17-2020-nd-cp	2020-02-05	2020-03-22	s	v	3	nghi.dinh
    105-2018-tt-btc	2018-11-15	R	08-2024-tt-btc	2024-02-05	2024-03-21	s	v	1	thong.tu
    1051-qd-ttg	2013-07-03	R	04-2021-qd-ttg	2021-01-29	2021-03-15	s	v	2	quyet.dinh
    106-2010-tt-bqp	2010-08-13	X	96-2016-tt-bqp	2016-06-28	2016-08-15	s	v	1	thong.tu
    106-2014-tt-btc	2014-08-08	R	225-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    106-2020-tt-btc	2020-12-08	X	30-2026-tt-btc	2026-03-27	2026-05-11	s	v	1	thong.tu
    107-2002-nd-cp	2002-12-23	R	01-2015-nd-cp	2015-01-02	2015-02-16	s	v	1	nghi.dinh
    107-2006-nd-cp	2006-09-22	A	211-2013-nd-cp	2013-12-19		l	v	1	nghi.dinh
    107-2007-nd-cp	2007-06-25	A	56-2010-nd-cp	2010-05-24		l	v	1	nghi.dinh
    107-2007-nd-cp	2007-06-25	R	31-2014-nd-cp	2014-04-18	2014-06-15	s	v	1	nghi.dinh
    107-2008-qd-ttg	2008-07-30	R	01-2012-qd-ttg	2012-01-09	2012-02-25	s	v	1	quyet.dinh
    107-2008-tt-btc	2008-11-18	A	196-2013-tt-btc		2014-02-02	s	v	1	thong.tu
    107-2012-tt-btc	2012-06-28	R	286-2016-tt-btc	2016-11-14	2017-01-01	s	v	1	thong.tu
    107-2016-qh13	2016-04-06	A	90-2025-qh15	2025-06-25		s	lv	1	luat
    107-2020-tt-btc	2020-12-21	A	12-2023-tt-btc		2023-05-04	s	v	1	thong.tu
    1073-qd-ttg	2009-07-22	X	73-2011-qd-ttg	2011-12-28	2012-02-15	s	v	1	quyet.dinh
    1075-2015-ubtvqh13	2015-12-11	X	29-2022-ubtvqh15	2022-12-12	2023-02-01	s	v	1	
    108-2008-nd-cp	2008-10-07	A	26-2011-nd-cp	2011-04-08		l	v	2	nghi.dinh
    108-2008-nd-cp	2008-10-07	R	113-2017-nd-cp	2017-10-09	2017-11-25	s	v	1	nghi.dinh
    108-2008-qd-bnnptnt	2008-11-06	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    108-2014-nd-cp	2014-11-20	A	113-2018-nd-cp	2018-08-31		s	k	1	nghi.dinh
    108-2014-nd-cp	2014-11-20	A	143-2020-nd-cp	2020-12-10		s	k	1	nghi.dinh
    108-2014-nd-cp	2014-11-20	R	29-2023-nd-cp	2023-06-03	2023-07-20	s	k	1	nghi.dinh
    108-2015-nd-cp	2015-10-28	A	100-2016-nd-cp	2016-07-01		l	v	1	nghi.dinh
    108-2015-nd-cp	2015-10-28	A	14-2019-nd-cp	2019-02-01		l	v	7	nghi.dinh
    108-2016-qh13	2016-04-09	A	137-2025-qh15			s	lv	2	
    108-2017-tt-btc	2017-10-16	X	39-2023-tt-btc	2023-06-09	2023-08-01	s	v	1	thong.tu
    1081-2002-qd-nhnn	2002-10-07	R	07-2012-tt-nhnn	2012-03-20	2012-05-02	s	v	1	thong.tu
    109-2009-nd-cp	2009-12-01	P	151-2024-nd-cp	2024-11-15	2025-01-01	s	v	1	nghi.dinh
    109-2013-nd-cp	2013-09-24	A	49-2016-nd-cp	2016-05-27		l	v	1	nghi.dinh
    109-2015-qh13	2015-11-27	X	41-2017-qh14	2017-06-20	2017-07-05	s	v	1	nghi.quyet
    109-2016-tt-btc	2016-06-30	A	37-2022-tt-btc	2022-06-22		l	v	4	thong.tu
    109-2022-nd-cp	2022-12-30	X	125-2026-nd-cp	2026-04-06	2026-04-06	s	v	1	nghi.dinh
    109-2025-qh15	2025-12-10	A	09-2026-qh16	2026-04-24	2026-04-24	s	klv	1	luat
    11-1999-nd-cp	1999-03-03	R	59-2006-nd-cp	2006-06-12	2006-07-09	s	v	1	nghi.dinh
    11-2002-ttlt-bnv-btc-bnnptnt	2002-10-25	R	64-2006-ttlt-bnnptnt-bnv-btc	2006-05-31	2006-09-24	s	v	1	thong.tu.lien.tich
    11-2003-qh11	2003-11-26	R	77-2015-qh13	2015-06-19	2016-01-01	s	kl	1	luat
    11-2003-qh11	2003-11-26	X	77-2015-qh13	2015-06-19	2016-01-01	s	v	1	luat
    11-2006-tt-btm	2006-09-28	X	11-2016-tt-bct	2016-07-05	2016-08-20	s	v	1	thong.tu
    11-2009-tt-btc	2009-01-21	R	73-2018-tt-btc	2018-08-15	2018-10-01	s	v	1	thong.tu
    11-2009-tt-byt	2009-08-14	X	18-2016-tt-byt	2016-06-30	2016-08-19	s	v	1	thong.tu
    11-2010-nd-cp	2010-02-24	A	01-2024-nd-cp	2024-01-01		l	v	1	nghi.dinh
    11-2010-nd-cp	2010-02-24	A	100-2013-nd-cp	2013-09-03		l	v	1	nghi.dinh
    11-2010-nd-cp	2010-02-24	A	117-2021-nd-cp	2021-12-22		l	v	1	nghi.dinh
    11-2010-nd-cp	2010-02-24	A	64-2016-nd-cp	2016-07-01		l	v	2	nghi.dinh
    11-2010-nd-cp	2010-02-24	R	165-2024-nd-cp	2024-12-26	2025-01-01	s	v	1	nghi.dinh
    11-2010-tt-bkhcn	2010-07-30	X	15-2015-tt-bkhcn	2015-08-25	2016-04-01	s	v	1	thong.tu
    11-2010-tt-bnv	2010-11-26	R	03-2013-tt-bnv	2013-04-16	2013-06-01	s	v	1	thong.tu
    11-2011-tt-bvhttdl	2011-09-19	X	17-2022-tt-bvhttdl	2022-12-27	2023-02-15	s	v	1	thong.tu
    11-2011-tt-nhnn	2011-04-29	A	12-2012-tt-nhnn		2012-04-30	s	v	7	thong.tu
    11-2011-tt-nhnn	2011-04-29	A	24-2012-tt-nhnn	2011-04-29	2012-08-23	s	v	2	thong.tu
    11-2011-tt-nhnn	2011-04-29	A	32-2011-tt-nhnn	2011-10-06		l	v	2	thong.tu
    11-2011-tt-ttcp	2011-11-09	R	04-2014-tt-ttcp		2015-01-01	s	v	1	thong.tu
    11-2012-qh13		A	07-2022-qh15	2022-06-16	2023-01-01	s	lv	1	luat
    11-2012-qh13		A	61-2014-qh13	2014-11-21	2015-07-01	s	lnv	3	luat
    11-2012-qh13		A	64-2020-qh14	2020-06-18	2021-01-01	s	lv	2	luat
    11-2012-ttlt-bca-byt-btc	2012-09-12	X	09-2015-ttlt-bca-byt-btc	2015-12-28	2016-02-11	s	v	1	thong.tu.lien.tich
    11-2013-nd-cp	2013-01-14	A	35-2023-nd-cp	2023-06-20		l	v	1	nghi.dinh
    11-2013-tt-btc	2013-01-21	R	285-2016-tt-btc	2016-11-14	2017-01-01	s	v	1	thong.tu
    11-2013-ttlt-btp-bca-bqp-btc-vksndtc-tandtc	2013-07-04	R	10-2018-ttlt-btp-bca-bqp-btc-tandtc-vksndtc	2018-06-29	2018-09-01	s	v	1	thong.tu.lien.tich
    11-2014-tt-bct	2014-03-24	R	18-2018-tt-bct	2018-07-19	2018-09-03	s	v	1	thong.tu
    11-2014-tt-nhnn	2014-03-28	A	29-2015-tt-nhnn	2015-12-22	2016-02-08	s	v	2	thong.tu
    11-2015-ttlt-byt-bnv	2015-05-27	A	03-2022-tt-byt	2022-04-26	2022-06-10	s	nv	6	thong.tu
    11-2016-tt-btc	2016-01-19	A	23-2017-tt-btc	2017-03-16		l	v	1	thong.tu
    11-2016-tt-byt	2016-05-11	X	15-2019-tt-byt	2019-07-11	2019-10-01	s	v	1	thong.tu
    11-2017-tt-bxd	2018-10-16	P	09-2018-tt-bxd		2019-01-01	s	v	1	thong.tu
    11-2017-tt-nhnn	2017-08-30	R	09-2022-tt-nhnn		2022-09-01	s	v	1	thong.tu
    11-2018-tt-byt	2018-05-04	A	03-2020-tt-byt	2020-01-22	2020-03-16	s	nv	18	thong.tu
    11-2019-tt-bct	2019-07-30	A	40-2020-tt-bct	2020-11-30		l	v	1	thong.tu
    11-2020-tt-bgtvt	2020-05-21	A	44-2022-tt-bgtvt		2023-03-01	s	nv	14	thong.tu
    11-2020-tt-btc	2020-02-20	R	59-2023-tt-btc	2023-08-30	2023-10-16	s	v	1	thong.tu
    11-2020-tt-btp	2020-12-31	A	03-2024-tt-btp		2024-05-15	s	v	4	thong.tu
    11-2021-nd-cp	2021-02-10	A	44-2026-nd-cp			l	nv	7	nghi.dinh
    11-2021-nd-cp	2021-02-10	A	65-2025-nd-cp			l	nv	7	nghi.dinh
    11-2021-tt-bxd	2021-08-31	A	14-2023-tt-bxd	2023-12-29		l	v	3	thong.tu
    11-2022-qh15	2022-11-14	R	84-2025-qh15	2025-06-25	2025-07-01	s	kl	1	luat
    11-2026-tt-bnnmt	2026-02-13	A	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    11-hd-vptw	2004-05-28	R	36-hd-vptw	2018-04-03	2018-04-03	s	k	1	huong.dan
    110-2004-nd-cp	2004-04-08	A	09-2010-nd-cp	2010-02-08		s	kv	1	nghi.dinh
    110-2004-nd-cp	2004-04-08	R	30-2020-nd-cp	2020-03-05	2020-03-05	s	k	1	nghi.dinh
    110-2004-nd-cp	2004-04-08	X	30-2020-nd-cp	2020-03-05	2020-03-05	s	v	1	nghi.dinh
    110-2005-qd-ubnd	2005-12-29	A	42-2007-qd-ubnd	2007-12-31		l	v	1	
    110-2014-nd-cp	2014-11-20	A	128-2018-nd-cp	2018-09-24	2018-09-24	s	v	2	nghi.dinh
    110-2015-tt-btc	2015-07-28	X	19-2021-tt-btc	2021-03-18	2021-05-03	s	v	1	thong.tu
    111-2004-nd-cp	2004-04-08	R	01-2013-nd-cp	2013-01-03	2013-03-01	s	k	1	nghi.dinh
    111-2009-tt-bqp	2009-11-20	R	165-2018-tt-bqp	2018-12-01	2019-01-15	s	v	1	thong.tu
    111-2013-nd-cp	2013-09-30	A	56-2016-nd-cp	2016-06-29		l	v	2	nghi.dinh
    111-2016-nd-cp	2016-07-01	A	14-2026-nd-cp			l	v	2	nghi.dinh
    111-2016-nd-cp	2016-07-01	A	147-2018-nd-cp		2018-10-24	s	v	12	nghi.dinh
    111-2020-nd-cp	2020-09-18	X	116-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    112-2009-qd-ttg	2009-09-11	X	48-2015-qd-ttg	2015-10-08	2015-12-01	s	v	1	quyet.dinh
    112-2010-ttlt-btc-bldtbxh	2010-07-30	A	128-2012-ttlt-btc-bldtbxh	2012-08-09		l	v	1	thong.tu.lien.tich
    112-2013-nd-cp	2013-10-02	P	65-2020-nd-cp	2020-06-10	2020-06-15	s	v	1	nghi.dinh
    112-2014-nd-cp	2014-11-21	A	34-2023-nd-cp		2023-07-31	s	nv	10	nghi.dinh
    112-2020-nd-cp	2020-09-18	A	71-2023-nd-cp		2023-09-20	s	knv	12	nghi.dinh
    112-2020-nd-cp	2020-09-18	P	71-2023-nd-cp		2023-09-20	s	v	2	nghi.dinh
    112-2020-nd-cp	2020-09-18	R	172-2025-nd-cp	2025-06-30	2025-07-01	s	k	1	nghi.dinh
    112-2021-nd		A	372-2025-nd-cp	2025-12-31	2026-01-01	s	v	1	nghi.dinh
    112-2021-nd-cp	2021-12-10	A	372-2025-nd-cp	2025-12-31	2026-01-01	s	v	4	nghi.dinh
    1121-qd-bnnptnt-khcn	2008-04-14	X	48-2012-tt-bnnptnt		2012-11-10	s	v	1	thong.tu
    113-2016-tt-bqp	2016-08-23	A	109-2021-tt-bqp	2021-08-23	2021-10-10	s	nv	8	thong.tu
    113-2017-nd-cp	2017-10-09	A	17-2020-nd-cp	2020-02-05	2020-03-22	s	v	4	nghi.dinh
    113-2017-nd-cp	2017-10-09	A	82-2022-nd-cp	2022-10-18		l	v	1	nghi.dinh
    113-2017-tt-btc	2017-10-20	R	61-2023-tt-btc	2023-09-28	2023-11-15	s	v	1	thong.tu
    114-2005-qd-ttg	2005-05-26	R	46-2017-qd-ttg	2017-11-24	2018-01-10	s	v	1	quyet.dinh
    114-2005-ttlt-bqp-bnv	2005-08-01	R	86-2016-tt-bqp	2016-06-20	2016-08-05	s	v	1	thong.tu
    114-2021-nd-cp	2021-12-16	A	20-2023-nd-cp			l	v	1	nghi.dinh
    115-2005-nd-cp	2005-09-05	A	96-2010-nd-cp	2010-09-20		l	v	1	nghi.dinh
    115-2013-tt-btc	2013-08-20	A	130-2015-tt-btc	2015-08-25		l	v	1	thong.tu
    115-2014-tt-btc	2014-08-20	A	97-2015-tt-btc	2015-06-23	2015-08-10	s	nv	4	thong.tu
    115-2015-nd-cp	2015-11-11	R	158-2025-nd-cp	2025-06-25	2025-07-01	s	k	1	nghi.dinh
    115-2017-tt-btc	2017-10-25	A	35-2019-tt-btc	2019-06-12		l	v	2	thong.tu
    115-2020-nd-cp	2020-09-25	A	85-2023-nd-cp	2023-12-07	2023-12-07	s	knv	95	nghi.dinh
    115-2020-nd-cp	2020-09-25	P	85-2023-nd-cp	2023-12-07	2023-12-07	s	v	4	nghi.dinh
    115-2022-nd-cp	2022-12-30	A	68-2023-nd-cp	2023-09-07	2023-09-07	s	v	4	nghi.dinh
    1156-2016-ubtvqh13	2016-03-17	X	71-2025-ubtvqh15	2025-02-18	2025-02-18	s	v	1	nghi.quyet
    116-1998-qd-ttg	1998-07-08	R	182-2007-qd-ttg	2007-11-26	2007-12-18	s	v	2	quyet.dinh
    1165-2001-qd-nhnn	2001-09-12	R	11-2014-tt-nhnn	2014-03-28	2014-05-15	s	v	1	thong.tu
    1168-2003-qd-nhnn	2003-10-02	R	07-2012-tt-nhnn	2012-03-20	2012-05-02	s	v	1	thong.tu
    117-2007-qd-bqp	2007-07-30	X	123-2021-tt-bqp	2021-09-20	2021-11-05	s	v	1	thong.tu
    117-2008-nd-cp	2008-11-14	R	02-2019-nd-cp	2019-01-02	2019-02-16	s	v	1	nghi.dinh
    117-2011-nd-cp	2011-12-15	R	133-2020-nd-cp	2020-11-09	2020-12-25	s	v	1	nghi.dinh
    117-2012-tt-btc	2012-07-19	R	10-2021-tt-btc	2021-01-26	2021-03-12	s	v	1	thong.tu
    117-2017-nd-cp	2017-10-19	X	129-2026-nd-cp	2026-04-06	2026-04-06	s	v	1	nghi.dinh
    1175-qd-btttt	2011-07-29	A	48-2013-nd-cp	2013-05-14	2013-07-01	s	v	1	nghi.dinh
    118-2009-qd-ttg	2009-09-30	R	19-2014-qd-ttg	2014-03-05	2014-05-18	s	v	1	quyet.dinh
    118-2020-tt-btc	2020-12-31	A	115-2025-tt-btc	2025-12-15	2026-01-28	s	v	58	thong.tu
    118-2020-tt-btc	2020-12-31	A	19-2025-tt-btc	2025-05-05	2025-05-05	s	v	1	thong.tu
    118-2020-tt-btc	2020-12-31	P	19-2025-tt-btc	2025-05-05	2025-05-05	s	v	2	thong.tu
    118-2021-nd-cp	2021-12-23	A	168-2025-nd-cp	2025-06-30		l	v	1	nghi.dinh
    118-2021-nd-cp	2021-12-23	A	190-2025-nd-cp	2025-07-01		s	kv	3	nghi.dinh
    118-2021-nd-cp	2021-12-23	A	68-2025-nd-cp	2025-03-18		s	kv	2	nghi.dinh
    118-2024-nd-cp	2024-09-30	X	170-2026-nd-cp	2026-05-15	2026-07-01	s	v	1	nghi.dinh
    118-qd-ttg		A	117-2007-qd-ttg			l	v	1	quyet.dinh
    118-ttg	1996-02-27	A	117-2007-qd-ttg			l	v	3	quyet.dinh
    119-2004-nd-cp	2004-05-11	X	168-2018-nd-cp	2018-12-28	2019-02-14	s	v	1	nghi.dinh
    119-2008-nd-cp	2008-11-28	R	35-2016-nd-cp	2016-05-15	2016-07-01	s	v	1	nghi.dinh
    119-2014-tt-bt		P	80-2021-tt-btc	2021-09-29	2022-01-01	s	v	1	thong.tu
    119-2015-nd-cp	2015-11-13	A	20-2022-nd-cp	2022-03-10		l	v	2	nghi.dinh
    119-2018-nd-cp	2018-09-12	P	123-2020-nd-cp	2020-10-19	2022-07-01	s	v	1	nghi.dinh
    119-2020-qh14	2020-06-19	P	96-2023-qh15	2023-06-23	2023-07-01	s	v	1	nghi.quyet
    119-2020-tt-btc	2020-12-31	A	14-2025-tt-btc	2025-04-04	2025-06-01	s	v	4	thong.tu
    119-2020-tt-btc	2020-12-31	A	18-2025-tt-btc	2025-04-26	2025-05-05	s	nv	61	thong.tu
    119-2020-tt-btc	2020-12-31	A	68-2024-tt-btc	2024-09-18	2024-11-02	s	v	5	thong.tu
    119-2020-tt-btc	2020-12-31	P	18-2025-tt-btc	2025-04-26	2025-05-05	s	v	1	thong.tu
    119-2022-nd-cp	2022-12-30	A	81-2024-nd-cp	2024-07-04	2024-07-04	s	v	2	nghi.dinh
    12-2003-qh11		A	63-2010-qh12			l	lnv	2	luat
    12-2003-ubtvqh11		R	55-2010-qh12		2011-07-01	l	l	1	
    12-2003-ubtvqh11		X	55-2010-qh12		2011-07-01	s	v	1	
    12-2006-tt-byt	2006-11-10	X	28-2016-tt-byt	2016-06-30	2016-08-15	s	v	1	thong.tu
    12-2008-qd-btttt	2008-03-31	R	40-2016-tt-btttt	2016-12-26	2017-02-14	s	v	1	thong.tu
    12-2009-tt-bqp	2009-03-18	R	170-2016-tt-bqp	2016-10-30	2016-12-15	s	v	1	thong.tu
    12-2009-tt-nhnn	2009-05-28	X	29-2014-tt-nhnn	2014-10-09	2014-10-10	s	v	1	thong.tu
    12-2010-tt-bnnptnt	2010-03-11	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    12-2010-tt-byt	2010-04-29	X	05-2015-tt-byt	2015-03-17	2015-05-01	s	v	1	thong.tu
    12-2011-tt-bgtvt	2011-03-30	A	29-2019-tt-bgtvt		2019-10-01	s	v	1	thong.tu
    12-2012-qh13	2012-06-20	R	50-2024-qh15	2024-11-27	2025-07-01	s	kl	1	luat
    12-2013-tt-btp	2013-08-07	R	07-2021-tt-btp	2021-11-01	2022-01-01	s	v	1	thong.tu
    12-2014-tt-bnnptnt	2014-04-08	A	16-2016-tt-bnnptnt	2016-06-10		l	v	1	thong.tu
    12-2014-tt-nhnn	2014-03-31	X	08-2023-tt-nhnn	2023-06-30	2023-08-15	s	v	1	thong.tu
    12-2015-nd-cp	2015-02-12	P	123-2020-nd-cp	2020-10-19	2022-07-01	s	v	1	nghi.dinh
    12-2015-tt-bca	2015-03-02	R	129-2020-tt-bca	2020-12-08	2021-01-22	s	v	1	thong.tu
    12-2015-tt-bkhdt	2015-10-27	R	28-2024-tt-bkhdt	2024-12-31	2025-02-15	s	v	1	thong.tu
    12-2015-tt-btc	2015-01-30	A	22-2019-tt-btc	2019-04-16	2019-07-01	s	nv	32	thong.tu
    12-2015-tt-btc	2015-01-30	A	25-2026-tt-btc	2026-03-25	2026-05-10	s	v	1	thong.tu
    12-2015-tt-btc	2015-01-30	A	79-2022-tt-btc	2022-12-30		l	v	3	thong.tu
    12-2015-tt-bvhttdl	2015-12-11	P	05-2023-tt-bvhttdl	2023-04-05	2023-05-20	s	v	1	thong.tu
    12-2015-tt-bvhttdl	2015-12-11	X	11-2023-tt-bvhttdl	2023-10-05	2023-11-21	s	v	1	thong.tu
    12-2016-tt-nhnn	2016-06-29	A	04-2024-tt-nhnn		2024-07-15	s	v	1	thong.tu
    12-2016-tt-nhnn	2016-06-29	A	24-2022-tt-nhnn		2023-02-15	s	nv	4	thong.tu
    12-2016-tt-nhnn	2016-06-29	P	31-2018-tt-nhnn		2019-02-01	s	v	1	thong.tu
    12-2016-ttlt-bkhcn-btc	2016-06-28	P	67-2022-tt-btc	2022-11-07	2022-12-23	s	v	1	thong.tu
    12-2017-tt-bldtbxh	2017-04-20	A	04-2023-tt-bldtbxh	2023-06-15	2023-07-30	s	v	6	thong.tu
    12-2018-nd-cp	2018-01-23	P	153-2026-nd-cp	2026-05-14	2026-07-05	s	v	1	nghi.dinh
    12-2018-tt-bgtvt	2018-03-28	A	35-2020-tt-bgtvt		2021-02-15	s	v	2	thong.tu
    12-2018-tt-btp	2018-08-28	A	03-2021-tt-btp	2021-05-25	2021-07-15	s	nv	20	thong.tu
    12-2018-tt-btp	2018-08-28	A	09-2022-tt-btp	2022-12-30	2023-01-01	s	v	1	thong.tu
    12-2018-tt-btp	2018-08-28	A	10-2023-tt-btp	2023-12-29	2024-02-15	s	v	1	thong.tu
    12-2020-tt-bnnptnt	2020-11-09	A	13-2022-tt-bnnptnt	2022-09-28	2022-11-12	s	nv	6	thong.tu
    12-2022-tt-bldtbxh	2022-06-30	A	12-2024-tt-bldtbxh	2024-11-14	2024-12-29	s	v	2	thong.tu
    12-2022-tt-nhnn	2022-09-30	A	08-2023-tt-nhnn	2023-06-30	2023-08-15	s	v	3	thong.tu
    12-2022-tt-nhnn	2022-09-30	P	08-2023-tt-nhnn	2023-06-30	2023-08-15	s	v	2	thong.tu
    12-cp	1995-01-26	A	01-2003-nd-cp	2003-01-09		l	v	4	nghi.dinh
    120-2011-nd-cp	2011-12-16	P	07-2016-nd-cp	2016-01-25	2016-03-10	s	v	1	nghi.dinh
    120-2013-nd-cp	2013-10-09	A	37-2022-nd-cp			l	v	1	nghi.dinh
    120-2015-tt-btc	2015-08-14	A	52-2017-tt-btc		2017-07-10	s	nv	12	thong.tu
    120-2016-nd-cp	2016-08-23	A	82-2023-nd-cp	2023-11-28	2024-01-12	s	nv	15	nghi.dinh
    120-2016-nd-cp	2016-08-23	A	91-2022-nd-cp	2022-10-30		l	v	1	nghi.dinh
    120-2016-nd-cp	2016-08-23	P	82-2023-nd-cp	2023-11-28	2024-01-12	s	v	1	nghi.dinh
    120-2017-nd-cp	2017-11-06	A	113-2021-nd-cp		2021-12-14	s	nv	10	nghi.dinh
    120-2020-nd-cp	2020-10-07	A	105-nq-cp	2026-04-08	2026-04-08	s	v	1	nghi.quyet
    120-2020-nd-cp	2020-10-07	A	83-2024-nd-cp		2024-09-01	s	v	1	nghi.dinh
    120-2020-tt-btc	2020-12-31	A	08-2026-tt-btc	2026-02-03	2026-02-03	s	v	2	thong.tu
    120-2020-tt-btc	2020-12-31	A	121-2020-tt-btc	2020-12-31	2021-02-15	s	v	37	thong.tu
    120-2020-tt-btc	2020-12-31	A	68-2024-tt-btc	2024-09-18	2024-11-02	s	nv	46	thong.tu
    121-2013-tt-btc	2013-08-28	R	289-2016-tt-btc	2016-11-15	2017-01-01	s	v	1	thong.tu
    121-2016-nd-cp	2016-08-24	A	74-2020-nd-cp	2020-07-01	2020-08-15	s	v	156	nghi.dinh
    121-2016-nd-cp	2016-08-24	A	79-2024-nd-cp	2024-07-02		l	v	14	nghi.dinh
    121-2016-nd-cp	2016-08-24	A	82-2021-nd-cp	2021-09-06	2021-09-06	s	v	17	nghi.dinh
    121-2020-tt-btc	2020-12-31	A	08-2026-tt-btc	2026-02-03	2026-02-03	s	v	2	thong.tu
    121-2020-tt-btc	2020-12-31	A	68-2024-tt-btc	2024-09-18	2024-11-02	s	nv	47	thong.tu
    121-2021-nd-cp		A	86-2026-nd-cp			l	v	2	nghi.dinh
    1216-2003-qd-nhnn	2003-10-09	R	21-2008-qd-nhnn		2008-08-03	s	v	1	quyet.dinh
    122-2013-tt-btc	2013-08-28	A	136-2014-tt-btc	2014-09-15		l	v	2	thong.tu
    122-2013-tt-btc	2013-08-28	R	289-2016-tt-btc	2016-11-15	2017-01-01	s	v	1	thong.tu
    122-2016-nd-cp	2016-09-01	A	125-2017-nd-cp	2017-11-16		l	v	3	nghi.dinh
    122-2016-nd-cp	2016-09-01	A	57-2020-nd-cp	2020-05-25		l	v	2	nghi.dinh
    122-2016-nd-cp	2016-09-01	R	26-2023-nd-cp	2023-05-31	2023-07-15	s	v	1	nghi.dinh
    123-2003-nd-cp	2003-10-22	A	65-2009-nd-cp	2009-07-31		l	v	5	nghi.dinh
    123-2003-tt-btc	2003-12-16	R	01-2011-tt-btc	2011-01-06	2011-02-20	s	v	1	thong.tu
    123-2008-qd-bnnptnt	2008-12-29	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    123-2009-tt-btc	2009-06-17	R	76-2018-tt-btc	2018-08-17	2018-10-03	s	v	2	thong.tu
    123-2013-nd-cp	2013-10-14	A	137-2018-nd-cp	2018-10-08	2018-11-25	s	nv	16	nghi.dinh
    123-2014-tt-btc	2014-08-27	A	41-2025-tt-btc	2025-06-16		l	v	1	thong.tu
    123-2015-nd-cp	2015-11-15	A	07-2025-nd-cp	2025-01-09	2025-01-09	s	kv	2	nghi.dinh
    123-2015-nd-cp	2015-11-15	P	87-2020-nd-cp	2020-07-28	2020-09-15	s	v	1	nghi.dinh
    123-2015-tt-btc	2015-08-18	R	51-2021-tt-btc	2021-06-30	2021-08-16	s	v	2	thong.tu
    123-2020-nd-cp	2020-10-19	A	41-2022-nd-cp	2022-06-20	2022-06-20	s	kv	2	nghi.dinh
    123-2020-nd-cp	2020-10-19	A	70-2025-nd-cp	2025-03-20		s	kv	11	nghi.dinh
    124-2008-nd-cp	2008-12-11	X	218-2013-nd-cp	2013-12-26	2014-02-15	s	v	1	nghi.dinh
    124-2008-tt-btc	2008-12-19	R	167-2016-tt-btc	2016-10-26	2017-01-01	s	v	1	thong.tu
    124-2011-tt-btc	2011-08-31	A	140-2015-tt-btc	2015-09-03		l	v	1	thong.tu
    124-2011-tt-btc	2011-08-31	A	34-2013-tt-btc	2013-03-28		l	v	2	thong.tu
    124-2020-nd-cp	2020-10-19	A	155-2026-nd-cp	2026-05-15	2026-07-01	s	kv	1	nghi.dinh
    125-2009-qd-ttg	2009-10-23	R	71-2013-qd-ttg	2013-11-21	2014-01-15	s	v	1	quyet.dinh
    125-2009-ttlt-btc-bct	2009-06-17	R	26-2014-ttlt-btc-bct	2014-02-18	2014-04-08	s	v	1	thong.tu.lien.tich
    125-2013-nd-cp		R	62-2015-nd-cp	2015-07-18	2015-09-01	s	v	1	nghi.dinh
    125-2017-nd-cp	2017-11-16	R	26-2023-nd-cp	2023-05-31	2023-07-15	s	v	1	nghi.dinh
    125-2018-tt-btc	2018-12-24	R	69-2022-tt-btc	2022-11-16	2023-01-01	s	v	1	thong.tu
    125-2025-nd-cp	2025-06-11	P	128-2026-nd-cp	2026-04-06	2026-07-01	s	v	1	nghi.dinh
    126-2014-nd-cp	2014-12-31	A	123-2015-nd-cp	2015-11-15	2016-01-01	s	nv	2	nghi.dinh
    126-2020-nd-c		A	91-2022-nd-cp	2022-10-30		l	v	1	nghi.dinh
    126-2020-nd-cp	2020-10-19	A	373-2025-nd-cp			s	kv	2	nghi.dinh
    126-2020-nd-cp	2020-10-19	A	91-2022-nd-cp	2022-10-30	2022-10-30	s	knv	35	nghi.dinh
    127-2007-nd-cp	2007-08-01	A	67-2009-nd-cp	2009-08-03	2009-09-22	s	nv	7	nghi.dinh
    127-2007-nd-cp	2007-08-01	A	78-2018-nd-cp		2018-07-01	s	nv	39	nghi.dinh
    127-2009-qd-ttg	2009-10-26	A	13-2019-qd-ttg	2019-02-27	2019-04-15	s	v	2	quyet.dinh
    127-2013-nd-cp	2013-10-15	A	45-2016-nd-cp			l	v	3	nghi.dinh
    1277-qd-btp	2008-07-09	X	05-2023-tt-btp	2023-08-24	2023-10-07	s	v	1	thong.tu
    128-2008-qd-bqp	2008-06-19	X	07-2016-tt-bqp	2016-01-26	2016-03-12	s	v	1	thong.tu
    128-2018-nd-cp	2018-09-24	P	123-2026-nd-cp	2026-04-04	2026-07-01	s	v	1	nghi.dinh
    128-2025-nd-cp	2025-06-11	P	293-2025-nd-cp	2025-11-10	2026-01-01	s	v	1	nghi.dinh
    128-qd-tw	2004-12-14	A	275-qd-tw	2009-12-04		l	v	1	quyet.dinh
    129-2012-tt-btc	2012-08-09	R	91-2017-tt-btc	2017-08-31	2017-10-15	s	v	1	thong.tu
    129-2013-tt-btc	2013-09-18	R	13-2018-tt-btc	2018-02-06	2018-04-02	s	v	1	thong.tu
    129-2015-nd-cp	2015-12-15	R	70-2019-nd-cp	2019-08-23	2019-10-10	s	v	1	nghi.dinh
    129-2022-nd-cp	2022-12-30	A	84-2023-nd-cp	2023-12-01	2023-12-01	s	nv	4	nghi.dinh
    129-tt-lb	1996-03-26	R	18-2009-ttlt-btnmt-bnv-btc	2009-10-21	2009-12-01	s	v	1	thong.tu.lien.tich
    13-2003-qh11	2003-11-26	P	15-2008-qh12	2008-06-03	2009-01-01	s	v	1	luat
    13-2003-qh11	2003-11-26	R	45-2013-qh13	2013-11-29	2014-07-01	s	kl	1	luat
    13-2004-qd-ttg	2004-01-28	X	16-2016-qd-ttg	2016-04-29	2016-07-01	s	v	1	quyet.dinh
    13-2008-qh12	2008-06-03	A	106-2016-qh13	2016-04-06	2016-07-01	s	klv	1	luat
    13-2008-qh12	2008-06-03	A	31-2013-qh13	2013-06-19	2014-01-01	s	klnv	6	luat
    13-2008-qh12	2008-06-03	R	48-2024-qh15	2024-11-26	2025-07-01	s	kl	1	luat
    13-2009-tt-byt	2009-09-01	X	07-2018-tt-byt	2018-04-12	2018-06-01	s	v	1	thong.tu
    13-2010-tt-bnnptnt	2010-03-12	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    13-2011-nd-cp	2011-02-11	A	25-2019-nd-cp		2019-04-22	s	nv	32	nghi.dinh
    13-2012-qd-ttg	2012-02-23	R	164-2018-nd-cp	2018-12-21	2019-02-10	s	v	1	nghi.dinh
    13-2012-qh13	2012-06-20	A	35-2018-qh14	2018-11-20	2019-01-01	s	lv	1	luat
    13-2012-qh13	2012-06-20	A	56-2020-qh14	2020-06-10	2021-01-01	s	lnv	49	luat
    13-2013-tt-btp	2013-09-13	X	02-2017-tt-btp		2017-05-07	s	v	1	thong.tu
    13-2013-tt-byt	2013-04-17	X	17-2019-tt-byt	2019-07-17	2019-09-01	s	v	1	thong.tu
    13-2014-nd-cp	2014-02-25	A	139-2020-nd-cp		2021-01-15	s	nv	8	nghi.dinh
    13-2014-tt-bct	2014-05-14	R	18-2019-tt-bct	2019-09-30	2019-11-15	s	v	1	thong.tu
    13-2014-ttlt-bkhcn-byt	2014-06-09	A	13-2018-tt-bkhcn	2018-09-05	2018-11-01	s	nv	15	thong.tu
    13-2015-qd-ttg	2015-05-05	P	140-2016-nd-cp	2016-10-10	2017-01-01	s	v	1	nghi.dinh
    13-2015-tt-bnnptnt	2015-03-25	R	04-2018-tt-bnnptnt	2018-05-03	2018-07-01	s	v	1	thong.tu
    13-2015-tt-btc	2015-01-30	A	06-2026-tt-btc	2026-01-26	2026-03-01	s	v	2	thong.tu
    13-2015-tt-btc	2015-01-30	A	13-2020-tt-btc	2020-03-06	2020-04-20	s	nv	29	thong.tu
    13-2016-tt-bkhdt	2016-09-29	R	05-2023-tt-bkhdt	2023-06-30	2023-09-01	s	v	1	thong.tu
    13-2016-tt-bldtbxh	2016-06-16	X	06-2020-tt-bldtbxh		2020-10-05	s	v	1	thong.tu
    13-2016-tt-bnnptnt	2016-06-02	A	09-2024-tt-bnnptnt	2024-06-28	2024-07-15	s	v	3	thong.tu
    13-2016-tt-bnnptnt	2016-06-02	A	09-2025-tt-bnnmt	2025-06-19	2025-07-01	s	v	1	thong.tu
    13-2016-tt-bnnptnt	2016-06-02	A	12-2020-tt-bnnptnt	2020-11-09	2020-12-25	s	v	1	thong.tu
    13-2016-tt-bnnptnt	2016-06-02	A	13-2022-tt-bnnptnt	2022-09-28	2022-11-12	s	nv	10	thong.tu
    13-2016-tt-bnnptnt	2016-06-02	A	18-2018-tt-bnnptnt		2019-02-14	s	nv	27	thong.tu
    13-2016-tt-bnnptnt	2016-06-02	A	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    13-2016-tt-bnnptnt	2016-06-02	A	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    13-2016-tt-bnnptnt	2016-06-02	P	18-2018-tt-bnnptnt		2019-02-14	s	v	1	thong.tu
    13-2017-qd-ttg	2017-04-28	R	38-2020-qd-ttg	2020-12-30	2021-02-15	s	v	2	quyet.dinh
    13-2017-tt-bldtbxh	2017-05-15	R	37-2018-tt-bldtbxh	2018-12-26	2019-02-09	s	v	1	thong.tu
    13-2018-tt-bct	2018-06-15	A	31-2020-tt-bct	2020-11-30		l	v	1	thong.tu
    13-2018-tt-byt	2018-05-15	X	38-2021-tt-byt	2021-12-31	2022-02-15	s	v	1	thong.tu
    13-2019-tt-bgtvt	2019-03-29	A	41-2020-tt-bgtvt	2020-12-31	2021-03-15	s	v	3	thong.tu
    13-2019-tt-bvhttdl	2019-11-25	A	04-2024-tt-bvhttdl	2024-06-26	2024-08-20	s	v	2	thong.tu
    13-2020-nd-cp	2020-01-21	A	32-2026-nd-cp			l	nv	11	nghi.dinh
    13-2020-nd-cp	2020-01-21	A	46-2022-nd-cp	2022-07-13	2022-07-13	s	nv	61	nghi.dinh
    13-2022-tt-bldtbxh	2022-06-30	A	12-2024-tt-bldtbxh	2024-11-14	2024-12-29	s	v	2	thong.tu
    13-2023-nd-cp	2023-04-17	R	356-2025-nd-cp	2025-12-31	2026-01-01	l	k	1	nghi.dinh
    130-2004-nd-cp	2004-06-01	R	160-2007-nd-cp	2007-10-30	2007-11-25	s	v	1	nghi.dinh
    130-2005-nd-cp	2005-10-17	A	117-2013-nd-cp	2013-10-07		s	kv	5	nghi.dinh
    130-2013-tt-bqp	2013-07-24	X	96-2016-tt-bqp	2016-06-28	2016-08-15	s	v	1	thong.tu
    131-2013-nd-cp	2013-10-16	A	28-2017-nd-cp	2017-03-20		l	nv	2	nghi.dinh
    131-2020-qh14	2020-11-16	P	96-2023-qh15	2023-06-23	2023-07-01	s	v	1	nghi.quyet
    131-2021-nd-cp	2021-12-30	A	104-2022-nd-cp	2022-12-21	2023-01-01	s	v	1	nghi.dinh
    132-2008-nd-cp	2008-12-31	A	13-2022-nd-cp	2022-01-21		l	v	1	nghi.dinh
    132-2008-nd-cp	2008-12-31	A	154-2018-nd-cp	2018-11-09	2018-11-09	s	v	1	nghi.dinh
    132-2008-nd-cp	2008-12-31	A	67-2009-nd-cp	2009-08-03	2009-09-22	s	v	2	nghi.dinh
    132-2008-nd-cp	2008-12-31	A	74-2018-nd-cp	2018-05-15	2018-07-01	s	nv	12	nghi.dinh
    132-2012-tt-bqp	2012-12-07	P	182-2019-tt-bqp	2019-12-04	2020-01-22	s	v	1	thong.tu
    132-2012-tt-bqp	2012-12-07	P	184-2019-tt-bqp	2019-12-04	2020-01-22	s	v	1	thong.tu
    132-2012-tt-bqp	2012-12-07	R	89-2022-tt-bqp	2022-12-06	2023-01-25	s	v	1	thong.tu
    132-2018-tt-btc	2018-12-28	X	58-2026-tt-btc	2026-05-25	2026-07-01	s	v	1	thong.tu
    132-2020-qh14	2020-11-17	X	31-2024-qh15	2024-01-18	2025-01-01	s	v	1	luat
    133-2004-qd-bqp	2004-09-21	X	22-2021-nd-cp	2021-03-19	2021-05-05	s	v	1	nghi.dinh
    133-2008-nd-cp	2008-12-31	A	103-2011-nd-cp	2011-11-15		l	v	2	nghi.dinh
    133-2008-nd-cp	2008-12-31	A	120-2014-nd-cp	2014-12-17		l	v	3	nghi.dinh
    133-2008-nd-cp	2008-12-31	R	76-2018-nd-cp	2018-05-15	2018-07-01	s	v	2	nghi.dinh
    133-2013-tt-btc	2013-09-24	R	72-2015-tt-btc	2015-05-12	2015-06-26	s	v	1	thong.tu
    133-2014-tt-btc	2014-09-11	A	78-2016-tt-btc	2016-06-03		l	v	1	thong.tu
    133-2018-tt-btc	2018-12-28	A	39-2021-tt-btc		2021-07-15	s	v	1	thong.tu
    134-2004-nd-cp	2004-06-09	R	45-2012-nd-cp	2012-05-21	2012-07-05	s	v	1	nghi.dinh
    134-2005-nd-cp	2005-11-01	X	219-2013-nd-cp	2013-12-26	2014-02-15	s	v	1	nghi.dinh
    134-2006-nd-cp	2006-11-14	A	49-2015-nd-cp	2015-05-15		l	v	3	nghi.dinh
    134-2006-nd-cp	2006-11-14	R	141-2020-nd-cp	2020-12-08	2021-01-23	l	ve	1	nghi.dinh
    134-2013-nd-cp	2013-10-17	A	17-2022-nd-cp			l	v	1	nghi.dinh
    134-2013-nd-cp	2013-10-17	P	133-2026-nd-cp	2026-04-06	2026-05-25	s	v	1	nghi.dinh
    134-2016-nd-cp	2016-09-01	A	18-2021-nd-cp	2021-03-11		l	v	5	nghi.dinh
    134-2017-tt-btc	2017-12-19	A	73-2020-tt-btc	2020-08-07	2020-10-01	s	nv	8	thong.tu
    135-2007-qd-ttg	2007-08-17	X	82-2015-nd-cp	2015-09-24	2015-11-15	s	v	1	nghi.dinh
    135-2007-ttlt-bqp-byt-btc	2007-09-05	A	01-2009-ttlt-bqp-byt-btc	2009-01-12		l	v	1	thong.tu.lien.tich
    135-2013-nd-cp	2013-10-18	X	08-2020-nd-cp	2020-01-08	2020-02-24	s	v	1	nghi.dinh
    136-2012-ttlt-btc-btp	2012-08-16	R	200-2016-tt-btc	2016-11-09	2017-01-01	s	v	1	thong.tu
    136-2014-tt-btc	2014-09-15	R	289-2016-tt-btc	2016-11-15	2017-01-01	s	v	1	thong.tu
    136-2020-nd-cp	2020-11-24	A	50-2024-nd-cp	2024-05-10		l	v	1	nghi.dinh
    137-2007-tt-btc	2007-11-28	R	194-2012-tt-btc	2012-11-15	2013-01-01	s	v	2	thong.tu
    137-2020-nd-cp	2020-11-27	A	56-2023-nd-cp	2023-07-24		l	nv	7	nghi.dinh
    137-2020-nd-cp	2020-11-27	A	58-2026-nd-cp	2026-02-13		l	nv	7	nghi.dinh
    138-2007-nd-cp	2007-08-28	A	37-2013-nd-cp	2013-04-22		l	v	1	nghi.dinh
    138-2013-tt-btc	2013-10-09	R	40-2022-tt-btc	2022-06-29	2022-08-15	s	v	1	thong.tu
    138-2018-nd-cp	2018-10-08	X	160-2024-nd-cp	2024-12-18	2025-01-01	s	v	1	nghi.dinh
    138-2020-nd-cp	2020-11-27	A	116-2024-nd-cp			s	k	1	
    138-2020-nd-cp	2020-11-27	R	170-2025-nd-cp	2025-06-30	2025-07-01	s	k	1	nghi.dinh
    139-2002-qd-ttg	2002-10-15	A	14-2012-qd-ttg	2012-03-01	2012-04-15	s	v	7	quyet.dinh
    139-2016-nd-cp	2016-10-04	A	22-2020-nd-cp	2020-02-24		l	v	2	nghi.dinh
    139-2018-nd-cp	2018-10-08	A	121-2024-nd-cp	2024-10-03		l	v	2	nghi.dinh
    139-2018-nd-cp	2018-10-08	A	30-2023-nd-cp	2023-06-08		l	v	4	nghi.dinh
    14-1999-qh10		R	75-2015-qh13	2015-06-09	2016-01-01	l	l	1	luat
    14-1999-qh10		X	75-2015-qh13	2015-06-09	2016-01-01	s	v	2	luat
    14-2008-qh12	2008-06-03	A	12-2022-qh15	2022-11-14	2023-07-01	s	lv	1	luat
    14-2008-qh12	2008-06-03	A	15-2023-qh15	2023-01-09	2024-01-01	s	lv	1	luat
    14-2008-qh12	2008-06-03	A	32-2013-qh13	2013-06-19	2014-01-01	s	klnv	20	luat
    14-2008-qh12	2008-06-03	A	61-2020-qh14	2020-06-17	2021-01-01	s	klnv	4	luat
    14-2008-qh12	2008-06-03	A	71-2014-qh13	2014-11-26	2015-01-01	s	klnv	7	luat
    14-2008-qh12	2008-06-03	R	67-2025-qh15	2025-06-14	2025-10-01	s	kl	1	luat
    14-2009-nd-cp	2009-02-13	R	26-2019-nd-cp	2019-03-08	2019-04-25	s	v	1	nghi.dinh
    14-2009-qd-ttg	2009-01-21	R	03-2011-qd-ttg	2011-01-10	2011-02-25	s	v	1	quyet.dinh
    14-2009-tt-bgddt	2009-05-28	A	43-2011-tt-bgddt	2011-10-04		l	v	2	thong.tu
    14-2009-tt-byt	2009-09-03	X	19-2019-tt-byt	2019-07-30	2019-09-27	s	v	1	thong.tu
    14-2010-tt-btnmt	2010-07-29	X	41-2016-tt-btnmt	2016-12-21	2017-02-10	s	v	1	thong.tu
    14-2010-tt-btttt	2010-06-29	R	09-2014-tt-btttt	2014-08-19	2014-10-03	s	v	2	thong.tu
    14-2010-ttlt-btp-tandtc-vksndtc	2010-07-26	R	11-2016-ttlt-btp-tandtc-vksndt	2016-08-01	2016-09-30	s	v	1	thong.tu.lien.tich
    14-2011-ttlt-btp-bca-btc-tandtc-vksndtc	2011-07-11	R	05-2016-ttlt-btp-bca-btc-tandtc-vksndtc	2016-05-19	2016-07-05	s	v	1	thong.tu.lien.tich
    14-2012-tt-bca	2012-03-20	R	08-2019-tt-bca	2019-03-26	2019-05-10	s	v	1	thong.tu
    14-2012-tt-bnnptnt	2012-03-27	P	33-2014-tt-bnnptnt	2014-10-30	2015-01-01	s	v	6	thong.tu
    14-2013-nd-cp	2013-02-05	A	80-2015-nd-cp	2015-09-17		l	v	2	nghi.dinh
    14-2013-tt-nhnn	2013-06-27	R	06-2014-tt-nhnn		2014-03-18	s	v	1	thong.tu
    14-2014-tt-bkhcn	2014-06-11	A	11-2023-tt-bkhcn	2023-06-26	2023-08-10	s	v	3	thong.tu
    14-2015-nd-cp	2015-02-13	X	65-2018-nd-cp	2018-05-12	2018-07-01	s	v	1	nghi.dinh
    14-2015-tt-bgtvt	2015-04-27	A	19-2023-tt-bgtvt		2023-09-01	s	v	1	thong.tu
    14-2015-tt-bgtvt	2015-04-27	A	27-2017-tt-bgtvt		2017-11-01	s	v	2	thong.tu
    14-2015-tt-bkhdt	2015-11-17	R	01-2018-tt-bkhdt	2018-03-30	2018-05-15	s	v	1	thong.tu
    14-2015-tt-btc	2015-01-30	A	17-2021-tt-btc	2021-02-26	2021-04-12	s	nv	14	thong.tu
    14-2016-tt-bnnptnt	2016-06-02	R	24-2022-tt-bnnptnt	2022-12-30	2023-02-15	s	v	1	thong.tu
    14-2017-qh14	2017-06-20	A	50-2019-qh14	2019-11-25	2020-01-10	s	lnv	3	luat
    14-2017-qh14	2017-06-20	A	59-2020-qh14	2020-06-17	2021-01-01	s	lv	1	luat
    14-2017-qh14	2017-06-20	R	42-2024-qh15	2024-06-29	2025-01-01	l	o	1	luat
    14-2021-tt-bldtbxh	2021-10-21	A	08-2023-tt-bldtbxh	2023-08-29	2023-10-12	s	v	1	thong.tu
    140-2007-nd-cp	2007-09-05	X	163-2017-nd-cp	2017-12-30	2018-02-20	s	v	1	nghi.dinh
    140-2016-nd-cp	2016-10-10	A	20-2019-nd-cp	2019-02-21	2019-04-10	s	nv	11	nghi.dinh
    140-2025-nd-cp	2025-06-12	P	207-2026-nd-cp	2026-06-15	2026-07-01	s	v	1	nghi.dinh
    141-2013-nd-cp	2013-10-24	P	48-2015-nd-cp	2015-05-15	2015-07-01	s	v	1	nghi.dinh
    141-2013-nd-cp	2013-10-24	P	99-2019-nd-cp	2019-12-30	2020-02-15	s	v	1	nghi.dinh
    141-2014-tt-btc	2014-09-25	R	182-2016-tt-btc	2016-11-08	2017-01-01	s	v	1	thong.tu
    142-2008-qd-ttg	2008-10-27	A	22-2025-qd-ttg			l	v	1	quyet.dinh
    142-2008-qd-ttg	2008-10-27	A	38-2010-qd-ttg	2010-05-06		l	v	9	quyet.dinh
    142-2009-qd-ttg	2009-12-31	R	02-2017-nd-cp	2017-01-09	2017-02-25	s	v	1	nghi.dinh
    142-2014-tt-bqp	2014-10-22	R	08-2017-tt-bqp	2017-01-06	2017-02-22	s	v	1	thong.tu
    142-2018-nd-cp	2018-10-09	P	131-2022-nd-cp	2022-12-31	2023-01-01	s	v	1	nghi.dinh
    143-2015-tt-btc	2015-09-11	A	45-2022-tt-btc	2022-07-27	2022-09-10	s	nv	10	thong.tu
    143-2015-tt-btc	2015-09-11	P	45-2022-tt-btc	2022-07-27	2022-09-10	s	v	1	thong.tu
    143-2016-nd-cp	2016-10-14	A	140-2018-nd-cp	2018-10-08	2018-10-08	s	nv	32	nghi.dinh
    143-2016-nd-cp	2016-10-14	A	15-2019-nd-cp	2019-02-01	2019-03-20	s	v	1	nghi.dinh
    143-2016-nd-cp	2016-10-14	A	24-2022-nd-cp	2022-04-06	2022-06-01	s	nv	56	nghi.dinh
    144-2006-nd-cp	2006-11-27	X	19-2019-nd-cp	2019-02-19	2019-04-05	s	v	1	nghi.dinh
    144-2006-qd-ttg	2006-06-20	A	118-2009-qd-ttg	2009-09-30		l	v	1	quyet.dinh
    144-2006-qd-ttg	2006-06-20	R	19-2014-qd-ttg	2014-03-05	2014-05-18	s	v	1	quyet.dinh
    144-2007-qd-ttg	2007-08-31	X	40-2021-qd-ttg	2021-12-31	2022-02-21	s	v	1	quyet.dinh
    144-2007-ttlt-btc-bgddt-bng	2007-12-05	A	206-2010-ttlt-btc-bgddt-bng	2010-12-15		l	v	4	thong.tu.lien.tich
    144-2010-ttlt-btc-btp	2010-09-22	R	216-2016-tt-btc	2016-11-10	2017-01-01	s	v	1	thong.tu
    145-2005-qd-bqp	2005-09-29	R	113-2015-tt-bqp	2015-09-28	2015-11-12	s	v	1	thong.tu
    145-2009-ttlt-btc-bkhcn	2009-07-17	X	27-2020-tt-btc	2020-04-17	2020-06-05	s	v	1	thong.tu
    145-2020-nd-cp	2020-12-14	A	35-2022-nd-cp	2022-05-28	2022-07-15	s	knv	4	nghi.dinh
    146-2007-tt-bqp	2007-09-11	R	195-2019-tt-bqp	2019-12-27	2020-02-11	s	v	1	thong.tu
    146-2009-tt-btc	2009-07-20	R	281-2016-tt-btc	2016-11-14	2017-01-01	s	v	1	thong.tu
    146-2013-nd-cp	2013-10-30	R	16-2018-nd-cp	2018-02-02	2018-04-01	s	v	2	nghi.dinh
    146-2018-nd-cp	2018-10-17	A	02-2025-nd-cp	2025-01-01		l	v	1	nghi.dinh
    146-2018-nd-cp	2018-10-17	A	75-2023-nd-cp	2023-10-19	2023-12-03	s	nv	24	nghi.dinh
    147-1999-qd-ttg	1999-07-05	A	260-2006-qd-ttg	2006-11-14		l	v	1	quyet.dinh
    147-1999-qd-ttg	1999-07-05	X	152-2017-nd-cp	2017-12-27	2018-01-01	s	v	1	nghi.dinh
    147-2003-nd-cp	2003-12-02	A	80-2018-nd-cp	2018-05-17		l	v	1	nghi.dinh
    147-2003-nd-cp	2003-12-02	A	94-2011-nd-cp	2011-10-18		l	v	1	nghi.dinh
    147-2007-qd-ttg	2007-09-10	A	66-2011-qd-ttg	2011-12-09		l	v	1	quyet.dinh
    147-2012-tt-bqp	2012-12-27	R	01-2017-tt-bqp	2017-01-04	2017-02-20	s	v	2	thong.tu
    147-2014-tt-btc	2014-10-08	R	15-2019-tt-btc	2019-03-18	2019-06-01	s	v	1	thong.tu
    148-1999-ttlt-btc-bca	1999-12-20	R	85-2016-ttlt-btc-bca	2016-06-20	2016-08-05	s	v	2	thong.tu.lien.tich
    148-2015-tt-btc	2015-09-15	X	44-2022-tt-btc	2022-07-21	2022-09-05	s	v	1	thong.tu
    148-2016-nd-cp	2016-11-04	A	78-2019-nd-cp	2019-10-14		l	v	1	nghi.dinh
    148-2016-nd-cp	2016-11-04	R	33-2022-nd-cp	2022-05-27	2022-07-15	s	v	1	nghi.dinh
    148-2016-tt-btc	2016-10-14	A	63-2023-tt-btc	2023-10-16	2023-12-01	s	v	2	thong.tu
    1480-qd-ttg	2025-07-03	R	798-qd-ttg	2026-05-05	2026-05-05	s	v	1	quyet.dinh
    149-2002-qd-bqp	2002-10-15	P	113-2016-tt-bqp	2016-08-23	2016-10-08	s	v	1	thong.tu
    149-2013-tt-btc	2013-10-29	R	279-2016-tt-btc	2016-11-14	2017-01-01	s	v	1	thong.tu
    149-2017-nd-cp	2017-12-26	X	125-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    149-2018-nd-cp	2018-11-07	R	145-2020-nd-cp	2020-12-14	2021-02-01	s	k	1	nghi.dinh
    15-1999-qh10	1999-12-21	A	37-2009-qh12			s	klnv	14	luat
    15-1999-qh10	1999-12-21	R	100-2015-qh13	2015-11-27	2018-01-01	s	kl	1	luat
    15-1999-qh10	1999-12-21	X	100-2015-qh13	2015-11-27	2018-01-01	s	v	1	luat
    15-2003-qh11	2003-11-26	A	32-2009-qh12	2009-06-18	2010-01-01	s	klv	2	luat
    15-2003-qh11	2003-11-26	A	39-2013-qh13	2013-11-16	2014-06-01	s	klv	2	luat
    15-2003-qh11	2003-11-26	A	47-2005-qh11	2005-06-14		s	klnv	2	luat
    15-2003-qh11	2003-11-26	R	06-2022-qh15	2022-06-15	2024-01-01	s	kl	1	luat
    15-2003-qh11	2003-11-26	X	06-2022-qh15	2022-06-15	2024-01-01	s	v	1	luat
    15-2004-ubtvqh11		R	31-2018-qh14	2018-11-19	2020-01-01	l	l	1	luat
    15-2004-ubtvqh11		X	31-2018-qh14	2018-11-19	2020-01-01	s	v	2	luat
    15-2006-qd-bnnptnt	2006-03-08	R	25-2016-tt-bnnptnt	2016-06-30	2016-08-15	s	v	1	thong.tu
    15-2007-qd-btnmt	2007-10-01	R	45-2017-tt-btnmt	2017-10-23	2017-12-08	s	v	1	thong.tu
    15-2009-tt-bnnptnt	2009-03-17	R	10-2016-tt-bnnptnt	2016-06-01	2016-07-16	s	v	1	thong.tu
    15-2010-tt-btnmt	2010-07-30	X	41-2016-tt-btnmt	2016-12-21	2017-02-10	s	v	1	thong.tu
    15-2011-tt-nhnn	2011-08-12	A	20-2022-tt-nhnn	2022-12-30	2023-02-15	s	v	2	thong.tu
    15-2011-ttlt-btp-bng-tandtc	2011-09-15	R	12-2016-ttlt-btp-bng-tandtc	2016-10-19	2016-12-06	s	v	1	thong.tu.lien.tich
    15-2012-qh13	2012-06-20	A	09-2022-qh15	2022-11-09	2023-07-01	s	klv	6	luat
    15-2012-qh13	2012-06-20	A	11-2022-qh15	2022-11-14	2023-07-01	s	klv	5	luat
    15-2012-qh13	2012-06-20	A	18-2017-qh14	2017-11-21	2019-01-01	s	klnv	9	luat
    15-2012-qh13	2012-06-20	A	54-2014-qh13	2014-06-23	2015-01-01	s	klnv	10	luat
    15-2012-qh13	2012-06-20	A	56-2024-qh15	2024-11-29	2025-01-01	s	klv	6	luat
    15-2012-qh13	2012-06-20	A	67-2020-qh14	2020-11-13	2022-01-01	s	klnv	18	luat
    15-2012-qh13	2012-06-20	A	88-2025-qh15			s	klv	11	
    15-2012-tt-bvhttdl		A	04-2016-tt-bvhttdl	2016-06-29		l	v	1	thong.tu
    15-2013-tt-bxd	2013-09-26	R	15-2017-tt-bxd		2018-06-01	s	v	2	thong.tu
    15-2014-tt-bgddt	2014-05-15	R	23-2021-tt-bgddt	2021-08-30	2021-10-15	s	v	2	thong.tu
    15-2014-tt-bldtbxh	2014-06-19	X	28-2019-tt-bldtbxh	2019-12-26	2020-02-20	s	v	1	thong.tu
    15-2014-tt-btc	2014-01-27	X	203-2014-tt-btc	2014-12-22	2015-02-05	s	v	1	thong.tu
    15-2014-tt-byt	2014-05-15	X	28-2019-tt-byt	2019-10-28	2019-12-10	s	v	1	thong.tu
    15-2014-tt-nhnn	2014-07-24	A	11-2017-tt-nhnn	2017-08-30		l	v	1	thong.tu
    15-2014-tt-nhnn	2014-07-24	R	09-2022-tt-nhnn		2022-09-01	s	v	1	thong.tu
    15-2015-tt-bkhcn	2015-08-25	A	08-2018-tt-bkhcn	2018-06-15	2018-07-01	s	v	2	thong.tu
    15-2015-tt-btp	2015-11-16	R	04-2020-tt-btp	2020-05-28	2020-07-16	s	v	1	thong.tu
    15-2015-tt-byt	2015-06-26	X	27-2018-tt-byt	2018-10-26	2019-01-01	s	v	1	thong.tu
    15-2015-tt-nhnn	2015-10-02	R	02-2021-tt-nhnn	2021-03-31	2021-05-17	s	v	1	thong.tu
    15-2016-tt-bvhttdl	2016-12-27	X	19-2022-tt-bvhttdl	2022-12-30	2023-02-20	s	v	1	thong.tu
    15-2016-tt-byt	2016-05-15	A	02-2023-tt-byt	2023-02-09	2023-04-01	s	v	1	thong.tu
    15-2017-qh14	2017-06-21	A	07-2022-qh15	2022-06-16	2023-01-01	s	klnv	4	luat
    15-2017-qh14	2017-06-21	A	24-2023-qh15	2023-11-24	2024-07-01	s	klv	2	luat
    15-2017-qh14	2017-06-21	A	31-2024-qh15	2024-01-18	2025-01-01	s	klv	2	luat
    15-2017-qh14	2017-06-21	A	43-2024-qh15	2024-06-29	2024-08-01	s	lv	1	luat
    15-2017-qh14	2017-06-21	A	56-2024-qh15	2024-11-29	2025-01-01	s	klv	1	luat
    15-2017-qh14	2017-06-21	A	64-2020-qh14	2020-06-18	2021-01-01	s	klnv	5	luat
    15-2017-qh14	2017-06-21	A	90-2025-qh15	2025-06-25		s	klv	1	luat
    15-2017-qh14	2017-06-21	P	31-2024-qh15	2024-01-18	2025-01-01	s	v	1	luat
    15-2017-qh14	2017-06-21	P	64-2020-qh14	2020-06-18	2021-01-01	s	v	1	luat
    15-2017-tt-bldtbxh	2017-06-08	X	14-2024-tt-bldtbxh	2024-12-31	2025-02-15	s	v	1	thong.tu
    15-2019-nd-cp	2019-02-01	A	24-2022-nd-cp	2022-04-06	2022-06-01	s	nv	19	nghi.dinh
    15-2019-nd-cp	2019-02-01	P	24-2022-nd-cp	2022-04-06	2022-06-01	s	v	1	nghi.dinh
    15-2019-tt-btc	2019-03-18	A	84-2020-tt-btc		2020-11-15	s	v	1	thong.tu
    15-2019-tt-byt	2019-07-11	A	06-2023-tt-byt	2023-03-12	2023-04-27	s	v	1	thong.tu
    15-2019-tt-byt	2019-07-11	A	15-2020-tt-byt	2020-08-10	2020-10-06	s	nv	6	thong.tu
    15-2019-tt-byt	2019-07-11	A	15-2021-tt-byt	2021-09-24		l	v	1	thong.tu
    15-2019-tt-byt	2019-07-11	A	29-2020-tt-byt	2020-12-31	2021-02-15	s	nv	4	thong.tu
    15-2020-nd-cp	2020-02-03	A	14-2022-nd-cp	2022-01-27		l	v	5	nghi.dinh
    15-2021-tt-bldtbxh	2021-10-21	A	08-2023-tt-bldtbxh	2023-08-29	2023-10-12	s	v	1	thong.tu
    15-2022-tt-bca	2022-04-06	P	31-2023-tt-bca	2023-07-20	2023-08-15	s	v	1	thong.tu
    15-2023-tt-bgtvt	2023-06-30	A	26-2023-tt-bgtvt	2023-09-29	2023-09-29	s	v	6	thong.tu
    150-2006-nd-cp	2006-12-12	A	157-2016-nd-cp	2016-11-24		l	v	5	nghi.dinh
    150-2012-tt-btc	2012-09-12	A	15-2024-tt-btc	2012-09-12	2024-05-01	s	nv	20	thong.tu
    150-2012-tt-btc	2012-09-12	A	39-2020-tt-btc	2020-05-15	2020-07-01	s	v	5	thong.tu
    150-2012-tt-btc	2012-09-12	A	56-2015-tt-btc	2012-09-12	2015-06-08	s	v	4	thong.tu
    150-2014-tt-btc	2014-10-10	R	258-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    151-2007-nd-cp	2007-10-10	R	77-2019-nd-cp	2019-10-10	2019-11-25	s	v	1	nghi.dinh
    151-2013-nd-cp	2013-11-01	A	147-2017-nd-cp	2017-12-25	2017-12-25	s	v	3	nghi.dinh
    151-2013-tt-btc	2013-10-29	R	247-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    151-2014-tt-btc	2014-10-10	P	71-2021-tt-btc	2021-08-17	2021-11-01	s	v	1	thong.tu
    151-2017-nd-cp	2017-12-26	A	114-2024-nd-cp	2024-09-15		l	v	3	nghi.dinh
    151-2017-nd-cp	2017-12-26	A	50-2025-nd-cp	2025-02-28		l	v	1	nghi.dinh
    151-2018-nd-cp	2018-11-07	P	155-2020-nd-cp	2020-12-31	2021-01-01	s	v	1	nghi.dinh
    152-2013-nd-cp	2013-11-04	A	57-2015-nd-cp	2015-06-16		l	v	1	nghi.dinh
    152-2016-tt-btc	2016-10-17	A	27-2026-tt-btc	2026-03-27	2026-03-27	s	v	2	thong.tu
    152-2016-tt-btc	2016-10-17	A	40-2019-tt-btc	2019-06-28		l	v	7	thong.tu
    152-2016-tt-btc	2016-10-17	A	43-2023-tt-btc	2023-06-27		l	v	4	thong.tu
    152-2016-ttbtc	2016-10-17	A	40-2019-tt-btc	2019-06-28		l	v	1	thong.tu
    152-2020-nd-cp	2020-12-30	A	70-2023-nd-cp	2023-09-18	2023-09-18	s	nv	35	nghi.dinh
    153-2003-qd-btc	2003-09-22	R	195-2014-tt-btc		2015-02-01	s	v	1	thong.tu
    153-2006-nd-cp	2006-12-22	X	32-2013-nd-cp	2013-04-16	2013-06-01	s	v	1	nghi.dinh
    153-2017-nd-cp	2017-12-27	X	118-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    153-2020-nd-cp	2020-12-31	A	08-2023-nd-cp	2023-03-05		l	v	1	nghi.dinh
    153-2020-nd-cp	2020-12-31	A	65-2022-nd-cp	2022-09-16		l	v	5	nghi.dinh
    154-2017-nd-cp	2017-12-27	X	112-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    154-2017-nd-cp	2017-12-27	X	113-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    154-2020-nd-cp	2020-12-31	R	78-2025-nd-cp	2025-04-01	2025-04-01	s	k	1	nghi.dinh
    155-2003-qd-ttg	2003-07-30	X	73-2011-qd-ttg	2011-12-28	2012-02-15	s	v	1	quyet.dinh
    155-2011-tt-btc	2011-11-11	R	176-2014-tt-btc	2014-11-17	2015-01-01	s	v	1	thong.tu
    155-2015-tt-btc	2015-10-06	R	96-2020-tt-btc	2020-11-16	2021-01-01	s	v	2	thong.tu
    155-2017-nd-cp	2017-12-27	X	124-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    155-2020-nd-cp	2020-12-31	A	245-2025-nd-cp	2025-09-11	2025-09-11	s	nv	194	nghi.dinh
    155-2020-nd-cp	2020-12-31	P	245-2025-nd-cp	2025-09-11	2025-09-11	s	v	7	nghi.dinh
    156-2012-tt-btc	2012-09-21	R	212-2016-tt-btc	2016-11-10	2017-01-01	s	v	1	thong.tu
    156-2013-tt-btc	2013-11-06	A	119-2014-tt-btc	2014-08-25		l	v	1	thong.tu
    156-2016-tt-btc	2016-10-21	R	09-2024-tt-btc	2024-02-05	2024-03-21	s	v	1	thong.tu
    156-2017-nd-cp	2017-12-27	X	126-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    156-2018-nd-cp	2018-11-16	A	83-2020-nd-cp	2020-07-15		l	v	1	nghi.dinh
    157-2005-nd-cp	2005-12-23	A	48-2012-nd-cp	2012-06-04		l	v	1	nghi.dinh
    157-2005-nd-cp	2005-12-23	X	08-2019-nd-cp	2019-01-23	2019-03-11	s	v	1	nghi.dinh
    157-2010-ttlt-btc-btp	2010-10-12	X	64-2021-tt-btc	2021-07-29	2021-10-01	s	v	1	thong.tu
    157-2014-tt-btc	2014-10-23	A	05-2025-tt-btc		2025-01-24	s	v	4	thong.tu
    157-2014-tt-btc	2014-10-23	A	39-2020-tt-btc	2020-05-15	2020-07-01	s	v	4	thong.tu
    157-2017-nd-cp	2017-12-27	X	119-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    1570-2000-qd-byt	2000-05-22	A	45-2011-tt-byt	2011-12-21		l	v	4	thong.tu
    158-2006-nd-cp	2006-12-28	A	120-2011-nd-cp	2011-12-16	2012-02-01	s	v	2	nghi.dinh
    158-2006-nd-cp	2006-12-28	A	51-2018-nd-cp		2018-06-01	s	nv	66	nghi.dinh
    158-2007-nd-cp	2007-10-27	A	150-2013-nd-cp	2013-11-01		l	v	1	nghi.dinh
    158-2010-tt-btc	2010-10-12	A	152-2013-tt-btc	2013-10-29		l	v	1	thong.tu
    158-2015-ttlt-btc-btp	2015-10-12	R	226-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    158-2017-nd-cp	2017-12-27	X	121-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    158-2018-nd-cp	2018-11-22	R	121-2026-nd-cp	2026-04-03	2026-04-05	s	kv	1	nghi.dinh
    159-2006-nd-cp	2006-12-28	A	11-2011-nd-cp	2011-01-30	2011-04-01	s	nv	9	nghi.dinh
    159-2010-tt-btc	2010-10-15	R	116-2015-tt-btc	2015-08-11	2015-10-26	s	v	1	thong.tu
    159-2016-nd-cp	2016-11-29	X	59-2023-nd-cp	2023-08-14	2023-08-15	l	ve	1	nghi.dinh
    159-2017-nd-cp	2017-12-27	X	122-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    159-2020-nd-cp	2020-12-31	A	69-2023-nd-cp			l	v	3	nghi.dinh
    16-1999-qh10	1999-12-21	A	19-2008-qh12	2008-06-03	2008-07-01	s	lnv	20	luat
    16-1999-qh10	1999-12-21	A	72-2014-qh13	2014-11-27	2015-07-01	s	lnv	15	luat
    16-1999-qh10	1999-12-21	P	19-2008-qh12	2008-06-03	2008-07-01	s	v	1	luat
    16-1999-ubtvqh10	1999-10-06	R	04-2011-qh13	2011-11-11	2012-07-01	l	l	1	luat
    16-1999-ubtvqh10	1999-10-06	X	04-2011-qh13	2011-11-11	2012-07-01	s	v	2	luat
    16-2001-qd-ttg	2001-02-12	R	26-2014-qd-ttg	2014-03-26	2014-05-20	s	v	1	quyet.dinh
    16-2004-qd-bnnptnt-bvtv	2004-04-20	R	14-2012-tt-bnnptnt	2012-03-27	2012-07-06	s	v	1	thong.tu
    16-2004-ubtvqh11		R	32-2018-qh14	2018-11-19	2020-01-01	l	l	1	luat
    16-2004-ubtvqh11		X	32-2018-qh14	2018-11-19	2020-01-01	s	v	2	luat
    16-2010-nd-cp	2010-03-03	X	68-2018-nd-cp	2018-05-15	2018-07-01	s	v	1	nghi.dinh
    16-2011-ubtvqh12		R	14-2017-qh14	2017-06-20	2018-07-01	l	l	1	luat
    16-2011-ubtvqh12		X	14-2017-qh14	2017-06-20	2018-07-01	s	v	1	luat
    16-2012-qd-ttg	2012-03-08	X	88-2021-nd-cp	2021-10-01	2021-10-01	s	v	1	nghi.dinh
    16-2012-qh13	2012-06-21	A	35-2018-qh14	2018-11-20	2019-01-01	s	lv	1	luat
    16-2012-qh13	2012-06-21	A	47-2024-qh15	2024-11-26	2025-07-01	s	lve	1	luat
    16-2012-qh13	2012-06-21	A	75-2025-qh15	2025-06-16	2026-01-01	s	lnv	48	luat
    16-2012-qh13	2012-06-21	P	75-2025-qh15	2025-06-16	2026-01-01	s	v	2	luat
    16-2012-tt-bgddt	2012-05-09	R	09-2018-tt-bgddt	2018-03-30	2018-05-15	s	v	2	thong.tu
    16-2012-tt-bkhcn	2012-08-27	X	24-2023-tt-bkhcn	2023-12-29	2024-02-15	s	v	1	thong.tu
    16-2012-tt-nhnn	2012-05-25	A	03-2017-tt-nhnn	2017-06-06	2017-07-22	s	v	3	thong.tu
    16-2012-tt-nhnn	2012-05-25	A	15-2021-tt-nhnn		2021-11-20	s	v	7	thong.tu
    16-2012-tt-nhnn	2012-05-25	A	24-2022-tt-nhnn		2023-02-15	s	nv	9	thong.tu
    16-2012-tt-nhnn	2012-05-25	A	29-2019-tt-nhnn		2020-02-12	s	nv	5	thong.tu
    16-2012-tt-nhnn	2012-05-25	A	38-2015-tt-nhnn	2015-12-31	2016-02-15	s	nv	27	thong.tu
    16-2012-tt-nhnn	2012-05-25	P	38-2015-tt-nhnn	2015-12-31	2016-02-15	s	v	1	thong.tu
    16-2013-tt-bgtvt		A	08-2022-tt-bgtvt		2022-06-16	s	v	2	thong.tu
    16-2013-tt-bgtvt		A	30-2021-tt-bgtvt		2022-02-01	s	v	1	thong.tu
    16-2013-tt-bgtvt		A	36-2019-tt-bgtvt		2019-11-01	s	v	1	thong.tu
    16-2013-tt-bnnptnt	2013-02-28	P	18-2021-tt-bnnptnt	2021-12-27	2022-02-10	s	v	1	thong.tu
    16-2014-tt-btttt	2014-11-18	R	13-2020-tt-btttt		2020-08-19	s	v	1	thong.tu
    16-2014-tt-nhnn	2014-08-01	A	06-2019-tt-nhnn	2019-06-26	2019-09-06	s	v	1	thong.tu
    16-2014-tt-nhnn	2014-08-01	A	20-2022-tt-nhnn	2022-12-30	2023-02-15	s	v	1	thong.tu
    16-2014-tt-nhnn	2014-08-01	A	49-2018-tt-nhnn	2018-12-31	2019-07-05	s	nv	8	thong.tu
    16-2015-nd-cp	2015-02-14	R	60-2021-nd-cp	2021-06-21	2021-08-15	s	k	1	nghi.dinh
    16-2016-tt-bgtvt	2016-06-30	R	31-2018-tt-bgtvt	2018-05-15	2018-07-01	s	v	1	thong.tu
    16-2017-qh14	2017-11-15	A	146-2025-qh15			s	lv	1	
    16-2017-qh14	2017-11-15	A	16-2023-qh15	2023-06-19	2024-07-01	s	lv	2	luat
    16-2017-qh14	2017-11-15	A	31-2024-qh15	2024-01-18	2025-01-01	s	lv	2	luat
    16-2018-tt-bgtvt	2018-04-04	R	03-2021-tt-bgtvt	2021-02-08	2021-03-15	s	v	1	thong.tu
    16-2018-tt-bldtbxh	2018-10-12	A	12-2024-tt-bldtbxh	2024-11-14	2024-12-29	s	v	2	thong.tu
    16-2020-nd-cp	2020-02-03	A	07-2025-nd-cp	2025-01-09	2025-01-09	s	v	20	nghi.dinh
    16-2021-tt-bgddt	2021-06-01	R	08-2022-tt-bgddt	2022-06-06	2022-07-22	s	v	4	thong.tu
    16-2021-tt-bvhttdl	2021-12-22	A	09-2022-tt-bvhttdl	2022-10-28	2022-12-15	s	v	2	thong.tu
    16-2023-qh15	2023-06-19	A	140-2025-qh15			s	lv	6	
    16-2023-qh15	2023-06-19	A	44-2024-qh15			s	lv	5	
    16-2023-qh15	2023-06-19	A	61-2024-qh15	2024-11-30		s	lv	5	luat
    16-2023-qh15	2023-06-19	A	95-2025-qh15			s	lv	5	luat
    160-2006-nd-cp	2006-12-28	R	70-2014-nd-cp	2014-07-17	2014-09-05	s	v	1	nghi.dinh
    160-2007-nd-cp	2007-10-30	A	29-2016-nd-cp		2016-06-06	s	nv	8	nghi.dinh
    160-2016-nd-cp	2016-11-29	A	147-2018-nd-cp		2018-10-24	s	nv	6	nghi.dinh
    160-2016-nd-cp	2016-11-29	P	147-2018-nd-cp		2018-10-24	s	v	1	nghi.dinh
    160-2017-nd-cp	2017-12-27	X	120-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    160-2018-nd-cp	2018-11-29	R	66-2021-nd-cp	2021-07-06	2021-08-20	s	v	1	nghi.dinh
    1601-qd-btttt	2011-10-03	A	1235-qd-btttt	2014-09-04		l	v	1	
    161-2003-nd-cp	2003-12-18	R	71-2015-nd-cp	2015-09-03	2015-10-20	s	v	1	nghi.dinh
    161-2012-tt-btc	2012-10-02	A	39-2016-tt-btc	2016-03-01		l	v	7	thong.tu
    161-2024-nd-cp	2024-12-18	A	105-2025-nd-cp	2025-05-15		l	v	2	nghi.dinh
    162-2013-nd-cp	2013-11-12	A	23-2017-nd-cp	2017-03-13		l	nv	5	nghi.dinh
    162-2015-tt-btc	2015-10-26	R	118-2020-tt-btc	2020-12-31	2021-02-15	s	v	2	thong.tu
    162-hdbt	1988-10-18	X	104-2003-nd-cp	2003-09-16	2003-10-03	s	v	1	nghi.dinh
    163-2010-ttlt-btc-bnv	2010-11-20	R	228-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    163-2024-nd-cp	2024-12-24	A	15-2026-nd-cp	2026-01-14		l	v	3	nghi.dinh
    164-2016-nd-cp	2016-12-24	R	27-2023-nd-cp	2023-05-31	2023-07-15	s	v	1	nghi.dinh
    164-2018-nd-cp	2018-12-21	P	22-2021-nd-cp	2021-03-19	2021-05-05	s	v	1	nghi.dinh
    165-2013-tt-btc	2013-11-15	R	246-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    165-2016-nd-cp	2016-12-24	A	01-2020-nd-cp	2020-05-14		l	nv	10	nghi.dinh
    1669-2007-qd-bcac11	2007-12-25	R	37-2016-tt-bca	2016-09-20	2016-11-10	s	v	1	thong.tu
    167-2010-tt-bqp	2010-11-19	X	140-2015-tt-bqp	2015-12-16	2016-01-30	s	v	1	thong.tu
    167-2016-nd-cp	2016-12-27	X	100-2020-nd-cp	2020-08-28	2020-10-15	s	v	1	nghi.dinh
    167-2017-nd-cp	2017-12-31	A	67-2021-nd-cp	2021-07-15	2021-09-01	s	nv	42	nghi.dinh
    168-2010-tt-btc	2011-12-02	R	217-2016-tt-btc	2016-11-10	2017-01-01	s	v	1	thong.tu
    168-2011-tt-btc	2011-11-21	X	52-2020-tt-btc	2020-06-10	2020-08-01	s	v	1	thong.tu
    168-2017-nd-cp	2017-12-31	A	142-2018-nd-cp	2018-10-09	2018-10-09	s	v	12	nghi.dinh
    168-2017-nd-cp	2017-12-31	A	94-2021-nd-cp	2021-10-28	2021-10-28	s	v	2	nghi.dinh
    168-2017-nd-cp	2017-12-31	P	142-2018-nd-cp	2018-10-09	2018-10-09	s	v	1	nghi.dinh
    1680-2009-tt-ttcp	2009-07-17	R	10-2014-tt-ttcp	2014-11-24	2015-01-15	s	v	1	thong.tu
    169-2010-tt-btc	2010-11-01	R	193-2016-tt-btc	2016-11-08	2017-01-01	s	v	1	thong.tu
    1697-qd-btttt	2018-10-23	X	22-2019-tt-btttt	2019-12-31	2020-02-20	s	v	1	thong.tu
    1699-qd-ttg	2009-10-20	P	63-2010-nd-cp	2010-06-08	2010-10-14	s	v	1	nghi.dinh
    17-2003-qh11		R	18-2017-qh14	2017-11-21	2019-01-01	l	l	1	luat
    17-2003-qh11		X	18-2017-qh14	2017-11-21	2019-01-01	s	v	2	luat
    17-2003-ttlt-btc-bnnptnt-bts		A	05-2003-qd-bts	2003-04-29	2003-06-12	s	v	2	quyet.dinh
    17-2004-qd-nhnn		A	23-2022-tt-nhnn	2022-12-30	2023-02-15	s	v	1	thong.tu
    17-2004-qd-nhnn		A	29-2015-tt-nhnn	2015-12-22	2016-02-08	s	v	2	thong.tu
    17-2006-ttlt-bldtbxh-btc-byt	2006-11-21	A	25-2010-ttlt-bldtbxh-btc-byt	2010-09-11		l	v	1	thong.tu.lien.tich
    17-2007-qd-bkhcn	2007-08-31	X	24-2010-tt-bkhcn	2010-12-29	2011-02-12	s	v	1	thong.tu
    17-2007-ttlt-bldtbxh-nhnn	2007-09-04	X	112-2021-nd-cp	2021-12-10	2022-01-01	s	v	2	nghi.dinh
    17-2008-qh12	2008-06-03	R	80-2015-qh13	2015-06-22	2016-07-01	s	kl	1	luat
    17-2008-qh12	2008-06-03	X	80-2015-qh13	2015-06-22	2016-07-01	s	v	1	luat
    17-2010-nd-cp	2010-03-04	R	62-2017-nd-cp	2017-05-16	2017-07-01	s	v	1	nghi.dinh
    17-2010-tt-btp	2010-10-11	R	09-2015-tt-btp		2015-08-10	s	v	1	thong.tu
    17-2011-tt-bkhcn	2011-06-30	X	27-2019-tt-bkhcn	2019-12-26	2020-08-01	s	v	1	thong.tu
    17-2012-qh13		A	08-2017-qh14	2017-06-19	2018-07-01	s	lnv	9	luat
    17-2012-qh13		A	35-2018-qh14	2018-11-20	2019-01-01	s	lv	2	luat
    17-2012-qh13		A	72-2020-qh14	2020-11-17	2022-01-01	s	lv	1	luat
    17-2012-tt-btttt	2012-11-05	A	17-2019-tt-btttt	2019-12-10	2020-01-28	s	v	30	thong.tu
    17-2013-nd-cp		P	152-2024-nd-cp	2024-11-15	2025-01-01	s	v	1	nghi.dinh
    17-2013-tt-btttt	2013-08-02	A	11-2019-tt-btttt	2019-10-22	2020-01-01	s	nv	10	thong.tu
    17-2013-tt-btttt	2013-08-02	P	11-2019-tt-btttt	2019-10-22	2020-01-01	s	v	2	thong.tu
    17-2013-ttlt-bca-bqp-btc-vksndtc-tandtc	2013-11-14	R	06-2018-ttlt-bca-bqp-btc-vksndtc-tandtc	2018-08-07	2018-09-20	s	v	1	thong.tu.lien.tich
    17-2014-tt-bca	2014-04-24	R	83-2024-tt-bca	2024-11-15	2025-01-01	s	v	1	thong.tu
    17-2014-tt-bnnptnt	2014-06-20	R	04-2016-tt-bnnptnt	2016-05-10	2016-07-01	s	v	1	thong.tu
    17-2015-tt-btnmt	2015-04-06	X	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    17-2015-ttlt-byt-bldtbxh-bca	2015-07-09	X	18-2021-tt-byt	2021-11-16	2022-01-01	s	v	1	thong.tu
    17-2016-tt-bldtbxh	2016-06-28	A	14-2018-tt-bldtxh	2018-09-26		l	v	1	thong.tu
    17-2016-tt-bnnptnt	2016-06-24	A	10-2024-tt-bnnptnt	2024-07-29		l	v	2	thong.tu
    17-2016-tt-bnnptnt	2016-06-24	X	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    17-2016-tt-btnmt	2016-07-19	P	14-2020-tt-btnmt	2020-11-27	2020-01-11	l	ve	2	thong.tu
    17-2016-tt-btttt	2016-06-28	A	08-2017-tt-btttt	2017-06-23	2017-09-21	s	v	10	thong.tu
    17-2017-tt-bgtvt	2017-05-31	A	43-2019-tt-bgtvt		2020-08-01	s	v	6	thong.tu
    17-2022-tt-bldtbxh	2022-09-06	A	03-2023-tt-bldtbxh	2023-05-31	2023-05-31	s	v	14	thong.tu
    17-2022-tt-bvhttdl	2022-12-27	P	11-2023-tt-bvhttdl	2023-10-05	2023-11-21	s	v	1	thong.tu
    17-2023-nd-cp	2023-04-26	A	134-2026-nd-cp	2026-04-06	2026-04-09	s	v	3	nghi.dinh
    17-2025-tt-bnnmt	2025-06-19	A	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    17-2025-tt-bnnmt	2025-06-19	P	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    170-1999-qd-ttg	1999-08-19	A	78-2002-qd-ttg	2002-06-17	2002-07-02	s	v	2	quyet.dinh
    170-2013-tt-btc	2013-11-19	R	163-2016-tt-btc	2016-10-25	2017-01-01	s	v	1	thong.tu
    170-2016-tt-bqp	2016-10-30	A	12-2021-tt-bqp	2021-01-28	2021-03-15	s	nv	15	thong.tu
    171-2003-nd-cp	2003-12-26	X	113-2007-nd-cp	2007-06-28	2007-08-03	s	v	1	nghi.dinh
    171-2016-nd-cp		A	86-2020-nd-cp		2020-09-15	s	nv	38	nghi.dinh
    172-2010-tt-btc	2010-11-02	R	274-2016-tt-btc	2016-11-14	2017-01-01	s	v	1	thong.tu
    172-2016-tt-btc	2016-10-27	X	38-2022-tt-btc	2022-06-24	2022-08-08	s	v	1	thong.tu
    174-1999-nd-cp	1999-12-09	A	64-2003-nd-cp	2003-06-11		l	v	1	nghi.dinh
    174-1999-nd-cp	1999-12-09	R	24-2012-nd-cp	2012-04-03	2012-05-25	s	v	1	nghi.dinh
    174-2011-tt-btc	2011-12-02	R	244-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    174-2013-tt-btc	2013-11-27	R	181-2016-tt-btc	2016-11-07	2017-01-01	s	v	1	thong.tu
    176-2004-qd-bqp	2004-12-30	A	96-2007-qd-bqp	2007-06-07		l	v	1	quyet.dinh
    176-2004-qd-bqp	2004-12-30	R	07-2010-tt-bqp	2010-01-27	2010-03-13	s	v	1	thong.tu
    176-2005-tt-bqp	2005-11-02	R	218-2013-tt-bqp	2013-12-19	2014-02-02	s	v	1	thong.tu
    177-2016-tt-btc	2016-11-01	R	33-2018-tt-btc	2018-03-30	2018-05-14	s	v	1	thong.tu
    178-2015-ttlt-btc-bnnptnt-btnmt-byt		P	03-2018-tt-btnmt		2018-10-01	s	v	2	thong.tu
    178-2016-tt-btc	2016-11-01	R	34-2018-tt-btc	2018-03-30	2018-05-14	s	v	1	thong.tu
    178-2024-nd-cp	2024-12-31	A	67-2025-nd-cp	2025-03-15		s	k	1	nghi.dinh
    178-qd-kttv	1991-08-21	X	21-2006-qd-btnmt	2006-12-15	2007-01-01	s	v	1	quyet.dinh
    179-2000-qd-btc	2000-11-13	R	194-2016-tt-btc	2016-11-08	2017-01-01	s	v	1	thong.tu
    179-2004-nd-cp	2004-10-21	X	132-2008-nd-cp	2008-12-31	2009-02-01	s	v	1	nghi.dinh
    18-2002-nd-cp	2002-02-18	A	70-2013-nd-cp	2013-07-02	2013-08-16	s	v	2	nghi.dinh
    18-2004-ubtvqh11		R	79-2015-qh13	2015-06-19	2016-07-01	l	l	1	luat
    18-2004-ubtvqh11		X	79-2015-qh13	2015-06-19	2016-07-01	s	v	1	luat
    18-2006-qd-btnmt	2006-11-20	R	17-2008-qd-btnmt	2008-12-31	2009-02-14	s	v	1	quyet.dinh
    18-2006-tt-bldtbxh	2006-11-28	X	11-2024-tt-bldtbxh	2024-10-31	2024-12-15	s	v	1	thong.tu
    18-2008-qd-ttg	2008-01-29	R	17-2013-qd-ttg		2013-05-10	s	v	2	quyet.dinh
    18-2008-qh12		R	94-2025-qh15	2025-06-27	2026-01-01	l	o	1	luat
    18-2008-qh12	2008-06-03	A	35-2018-qh14	2018-11-20	2019-01-01	s	lv	13	luat
    18-2008-tt-bct	2008-12-19	R	45-2012-nd-cp	2012-05-21	2012-07-05	s	v	1	nghi.dinh
    18-2013-tt-btp	2013-11-20	A	05-2017-tt-btp	2017-04-20		l	v	2	thong.tu
    18-2013-tt-btp	2013-11-20	R	02-2021-tt-btp		2021-07-15	s	v	1	thong.tu
    18-2014-tt-btc	2014-02-11	R	203-2016-tt-btc	2016-11-09	2017-01-01	s	v	1	thong.tu
    18-2016-tt-bct	2016-08-31	R	33-2018-tt-bct	2018-10-08	2018-11-23	s	v	1	thong.tu
    18-2017-qh14	2017-11-21	A	146-2025-qh15			s	lv	3	
    18-2017-tt-nhnn	2017-12-27	X	42-2018-tt-nhnn		2019-01-01	s	v	1	thong.tu
    18-2018-tt-bldtbxh	2018-10-30	P	14-2021-tt-bldtbxh	2021-10-21	2021-12-15	s	v	1	thong.tu
    18-2018-tt-bldtbxh	2018-10-30	P	15-2021-tt-bldtbxh	2021-10-21	2021-12-15	s	v	1	thong.tu
    18-2018-tt-btp		P	06-2021-tt-btp	2021-10-14	2021-10-14	s	v	1	thong.tu
    18-2019-tt-bct	2019-09-30	A	54-2020-tt-bct	2020-12-31	2021-02-15	s	nv	20	thong.tu
    18-2019-tt-bct	2019-09-30	P	22-2021-tt-bct	2021-12-10	2022-02-01	s	v	2	thong.tu
    18-2020-tt-bgtvt		A	02-2022-tt-bgtvt		2022-04-15	s	nv	6	thong.tu
    18-2020-tt-btc	2020-03-31	R	157-2025-tt-btc	2025-12-31	2026-01-01	s	v	1	thong.tu
    18-2023-nd-cp	2023-04-28	R	137-2026-nd-cp	2026-04-07	2026-07-01	s	v	1	nghi.dinh
    18-2024-qd-ubnd	2024-02-21	R	14-2025-qd-ubnd	2025-02-28	2025-03-01	s	v	1	
    18-2026-nd-cp	2026-01-14	P	151-2026-nd-cp	2026-05-13	2026-07-01	s	v	1	nghi.dinh
    18-2026-tt-btc	2026-03-05	A	50-2026-tt-btc	2026-05-13	2026-05-13	s	v	1	thong.tu
    180-2011-tt-btc	2011-12-14	R	207-2016-tt-btc	2016-11-09	2017-01-01	s	v	1	thong.tu
    180-2015-tt-btc	2015-11-13	A	13-2019-tt-btc	2019-03-15		l	v	2	thong.tu
    181-2013-nd-cp	2013-11-14	A	11-2019-nd-cp		2019-03-15	s	v	6	nghi.dinh
    181-2013-nd-cp	2013-11-14	A	123-2018-nd-cp	2018-09-17	2018-09-17	s	v	2	nghi.dinh
    181-2013-nd-cp	2013-11-14	A	70-2021-nd-cp	2021-07-20	2021-09-15	s	nv	6	nghi.dinh
    181-2013-nd-cp	2013-11-14	P	54-2017-nd-cp	2017-05-08	2017-07-01	s	v	1	nghi.dinh
    181-2013-nd-cp	2013-11-14	P	98-2021-nd-cp	2021-11-08	2022-01-01	s	v	1	nghi.dinh
    181-2014-tt-btc	2014-11-27	R	162-2016-tt-btc	2016-10-25	2017-01-01	s	v	1	thong.tu
    181-2025-nd-cp	2025-07-01	A	144-2026-nd-cp	2026-05-05	2026-06-20	s	v	1	nghi.dinh
    181-2025-nd-cp	2025-07-01	A	359-2025-nd-cp	2025-12-31	2026-01-01	s	v	7	nghi.dinh
    184-2011-ttlt-btc-btp	2011-12-19	R	200-2016-tt-btc	2016-11-09	2017-01-01	s	v	1	thong.tu
    185-2013-nd-cp	2013-11-15	A	124-2015-nd-cp	2015-11-19		l	v	1	nghi.dinh
    185-2013-tt-btc	2013-12-04	R	291-2016-tt-btc	2016-11-15	2017-01-01	s	v	1	thong.tu
    1860-qd-ttcp	2007-06-09	X	01-2021-tt-ttcp	2021-03-11	2021-05-01	s	v	1	thong.tu
    187-2009-tt-btc	2009-09-29	R	298-2016-tt-btc	2016-11-15	2017-01-01	s	v	1	thong.tu
    187-2016-tt-btc	2016-11-08	X	39-2023-tt-btc	2023-06-09	2023-08-01	s	v	1	thong.tu
    188-2016-tt-btc	2016-11-08	R	37-2023-tt-btc	2023-06-07	2023-08-01	s	v	1	thong.tu
    19-2001-qd-nhnn	2001-01-12	R	33-2013-tt-nhnn	2013-12-26	2014-02-10	s	v	1	thong.tu
    19-2003-qh11	2003-11-26	R	101-2015-qh13	2015-11-27	2018-01-01	s	kl	1	luat
    19-2003-qh11	2003-11-26	X	101-2015-qh13	2015-11-27	2016-07-01	s	v	2	luat
    19-2009-qd-ttg	2009-02-06	R	34-2018-qd-ttg	2018-08-10	2018-10-12	s	v	1	quyet.dinh
    19-2011-tt-bgddt	2011-05-24	R	27-2019-tt-bgddt	2019-12-30	2020-03-01	s	v	1	thong.tu
    19-2011-tt-btp	2011-10-31	P	12-2018-tt-btp	2018-08-28	2018-10-12	s	v	1	thong.tu
    19-2011-tt-byt	2011-06-06	X	19-2016-tt-byt		2016-08-15	s	v	1	thong.tu
    19-2012-tt-bgddt	2012-06-01	R	26-2021-tt-bgddt	2021-09-17	2021-11-02	s	v	1	thong.tu
    19-2012-tt-bnnptnt	2012-05-02	R	21-2013-tt-bnnptnt		2013-06-01	s	v	1	thong.tu
    19-2013-tt-bnnptnt	2013-03-15	A	11-2017-tt-bnnptnt		2017-07-18	s	nv	2	thong.tu
    19-2013-tt-btp	2013-11-28	R	10-2021-tt-btp	2021-12-10	2022-01-25	s	v	1	thong.tu
    19-2014-tt-btc	2014-02-11	A	93-2018-tt-btc	2018-10-05	2018-11-20	s	nv	21	thong.tu
    19-2014-tt-byt	2014-06-02	X	20-2017-tt-byt	2017-05-10	2017-07-01	s	v	1	thong.tu
    19-2015-qd-ttg	2015-06-15	R	10-2021-qd-ttg	2021-03-16	2021-04-30	s	v	2	quyet.dinh
    19-2015-ttlt-bgtvt-bvhttdl	2015-05-25	P	42-2017-tt-bgtvt	2017-11-15	2018-01-01	s	v	1	thong.tu
    19-2017-tt-bgtvt	2017-06-06	A	09-2020-tt-bgtvt		2020-06-15	s	nv	76	thong.tu
    19-2017-tt-bgtvt	2017-06-06	A	15-2024-tt-bgtvt		2024-07-15	s	v	2	thong.tu
    19-2017-tt-bgtvt	2017-06-06	A	32-2021-tt-bgtvt		2022-02-02	s	nv	64	thong.tu
    19-2017-tt-bgtvt	2017-06-06	P	32-2021-tt-bgtvt		2022-02-02	s	v	1	thong.tu
    19-2017-tt-bldtbxh	2017-07-03	X	31-2018-tt-bldtbxh	2018-12-26	2019-02-11	s	v	1	thong.tu
    19-2018-tt-bgtvt	2018-04-19	A	08-2024-tt-bgtvt	2024-04-04	2024-06-01	s	nv	16	thong.tu
    19-2018-tt-bgtvt	2018-04-19	P	08-2024-tt-bgtvt	2024-04-04	2024-06-01	s	v	1	thong.tu
    19-2018-tt-bnnptnt	2018-11-15	A	01-2022-tt-bnnptnt	2022-01-18	2022-03-04	s	nv	10	thong.tu
    19-2018-tt-bnnptnt	2018-11-15	P	01-2022-tt-bnnptnt	2022-01-18	2022-03-04	s	v	1	thong.tu
    19-2021-tt-btc	2021-03-18	A	46-2024-tt-btc	2024-07-09		l	v	3	thong.tu
    19-2021-tt-byt	2021-11-16	A	10-2023-tt-byt	2023-05-11	2023-05-11	s	v	1	thong.tu
    19-2022-tt-bkhdt	2022-08-10	R	03-2025-tt-bkhdt	2025-01-15	2025-04-01	s	v	1	thong.tu
    19-2024-qd-ubnd	2024-02-21	R	18-2025-qd-ubnd	2025-02-28	2025-03-01	s	v	1	
    191-2005-ttlt-bqp-bldtbxh-btc	2005-12-07	A	21-2008-ttlt-bqp-bldtbxh-btc	2008-02-26		l	v	1	thong.tu.lien.tich
    191-2012-tt-btc	2012-11-12	R	176-2014-tt-btc	2014-11-17	2015-01-01	s	v	1	thong.tu
    191-2015-tt-btc	2015-11-24	A	56-2019-tt-btc	2019-08-23	2019-10-15	s	nv	34	thong.tu
    191-2016-tt-btc	2016-11-08	A	91-2021-tt-btc	2021-10-21		l	v	2	thong.tu
    193-2013-nd-cp	2013-11-21	A	107-2017-nd-cp	2017-09-15		l	v	1	nghi.dinh
    193-2025-nd-cp	2025-07-02	A	21-2026-nd-cp	2026-01-16		l	v	16	nghi.dinh
    195-2014-tt-btc		A	89-2020-tt-btc	2020-11-11	2020-12-26	s	v	2	thong.tu
    195-2015-tt-btc	2015-11-24	A	130-2016-tt-btc	2016-08-12		l	v	3	thong.tu
    195-cp	1994-12-31	A	109-2002-nd-cp	2002-12-27		l	v	1	nghi.dinh
    196-2014-tt-btc	2014-12-18	R	299-2016-tt-btc	2016-11-15	2017-01-01	s	v	1	thong.tu
    196-2016-tt-btc		A	55-2018-tt-btc	2018-06-25	2018-08-10	s	v	4	thong.tu
    197-2016-tt-btc	2016-11-08	A	55-2018-tt-btc	2018-06-25	2018-08-10	s	v	2	thong.tu
    1973-2000-qd-bqp	2000-09-18	X	59-2016-nd-cp	2016-07-01	2016-07-01	s	v	1	nghi.dinh
    199-2016-tt-btc	2016-11-08	A	156-2025-tt-btc	2025-12-31		l	v	1	thong.tu
    20-1999-nd-cp	1999-04-12	R	20-2006-nd-cp	2006-02-20	2006-03-16	s	v	1	nghi.dinh
    20-2006-nd-cp	2006-02-20	A	120-2011-nd-cp	2011-12-16	2012-02-01	s	v	2	nghi.dinh
    20-2006-nd-cp	2006-02-20	A	125-2014-nd-cp		2015-02-20	s	v	1	nghi.dinh
    20-2006-nd-cp	2006-02-20	P	120-2011-nd-cp	2011-12-16	2012-02-01	s	v	2	nghi.dinh
    20-2008-nd-cp	2008-02-14	A	48-2013-nd-cp	2013-05-14	2013-07-01	s	ke	1	nghi.dinh
    20-2008-nd-cp	2008-02-14	A	92-2017-nd-cp	2017-08-07	2017-09-25	s	ke	1	nghi.dinh
    20-2008-qd-bct	2008-07-31	R	20-2019-tt-bct	2019-10-30	2019-12-15	s	v	1	thong.tu
    20-2010-tt-bgddt	2010-07-16	R	45-2014-tt-bgddt	2014-12-17	2015-02-01	s	v	1	thong.tu
    20-2011-nd-cp	2011-03-23	A	146-2020-nd-cp	2020-12-18	2021-01-04	s	v	2	nghi.dinh
    20-2011-nd-cp	2011-03-23	A	21-2017-nd-cp	2017-02-24	2017-02-24	s	v	4	nghi.dinh
    20-2011-qd-ttg	2011-03-24	A	18a-2013-qd-ttg	2013-03-29		l	v	1	quyet.dinh
    20-2011-tt-nhnn	2011-08-29	X	20-2022-tt-nhnn	2022-12-30	2023-02-15	s	v	1	thong.tu
    20-2012-nd-cp	2012-03-20	R	59-2020-nd-cp		2020-06-05	s	v	1	nghi.dinh
    20-2012-tt-btttt	2012-12-04	A	15-2013-tt-btttt	2013-07-01	2013-08-15	s	v	2	thong.tu
    20-2016-tt-btc	2016-02-03	A	24-2020-tt-btc	2020-04-13	2020-05-30	s	v	4	thong.tu
    20-2016-tt-btnmt	2016-08-25	A	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    20-2017-nd-cp	2017-02-24	X	132-2020-nd-cp	2020-11-05	2020-12-20	s	v	1	nghi.dinh
    20-2017-qh14	2017-11-23	A	90-2025-qh15	2025-06-25		s	lv	1	luat
    20-2018-tt-bnnptnt	2018-11-15	A	01-2022-tt-bnnptnt	2022-01-18	2022-03-04	s	nv	6	thong.tu
    20-2018-tt-bnnptnt	2018-11-15	P	01-2022-tt-bnnptnt	2022-01-18	2022-03-04	s	v	1	thong.tu
    20-2019-tt-bct	2019-10-30	A	54-2020-tt-bct	2020-12-31	2021-02-15	s	nv	12	thong.tu
    20-2019-tt-btnmt	2019-12-18	X	14-2020-tt-btnmt	2020-11-27	2020-11-27	s	v	1	thong.tu
    20-2020-nd-cp	2020-02-17	A	64-2023-nd-cp	2023-08-23	2023-08-23	s	v	1	nghi.dinh
    20-2020-nd-cp	2020-02-17	A	87-2021-nd-cp	2021-09-29	2021-09-29	s	v	4	nghi.dinh
    20-2021-nd-cp	2021-03-15	A	76-2024-nd-cp	2024-07-01		l	v	1	nghi.dinh
    20-2023-tt-bldtbxh	2023-12-29	X	01-2025-tt-bldtbxh	2025-01-10	2025-02-28	s	v	1	thong.tu
    20-2026-tt-bnnmt	2026-04-03	P	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    200-ubtvqh	1966-01-18	A	10-lct-hdnn7			l	v	6	
    200-ubtvqh	1966-01-18	P	97-2015-qh13	2015-11-25	2017-01-01	s	v	2	luat
    201-2012-tt-btc	2012-11-16	A	81-2013-tt-btc	2013-06-19		l	v	1	thong.tu
    201-2013-tt-btc	2013-12-20	R	45-2021-tt-btc	2021-06-18	2021-08-03	s	v	1	thong.tu
    202-2012-tt-btc	2012-11-19	A	05-2025-tt-btc		2025-01-24	s	nv	8	thong.tu
    202-2012-tt-btc	2012-11-19	A	39-2020-tt-btc	2020-05-15	2020-07-01	s	nv	4	thong.tu
    202-2012-tt-btc	2012-11-19	P	22-2024-tt-btc	2024-03-26	2024-07-01	s	v	1	thong.tu
    202-2015-tt-btc	2015-12-18	A	29-2017-tt-btc	2017-04-12		l	v	2	thong.tu
    202-2016-tt-btc	2016-11-09	A	113-2017-tt-btc	2017-10-20		l	v	1	thong.tu
    202-2016-tt-btc	2016-11-09	R	61-2023-tt-btc	2023-09-28	2023-11-15	s	v	1	thong.tu
    203-2012-tt-btc	2012-11-19	A	05-2025-tt-btc		2025-01-24	s	nv	7	thong.tu
    203-2012-tt-btc	2012-11-19	A	39-2020-tt-btc	2020-05-15	2020-07-01	s	v	2	thong.tu
    203-2012-tt-btc	2012-11-19	P	22-2024-tt-btc	2024-03-26	2024-07-01	s	v	2	thong.tu
    203-2015-tt-btc	2015-12-21	R	120-2020-tt-btc	2020-12-31	2021-02-15	s	v	2	thong.tu
    204-2004-nd-cp	2004-12-14	A	117-2016-nd-cp	2016-07-21		s	kv	8	nghi.dinh
    204-2004-nd-cp	2004-12-14	A	17-2013-nd-cp			s	kv	12	nghi.dinh
    204-2004-nd-cp	2004-12-14	A	76-2009-nd-cp	2009-09-15		s	knv	4	nghi.dinh
    204-2013-tt-btc	2013-12-24	R	284-2016-tt-btc	2016-11-14	2017-01-01	s	v	1	thong.tu
    204-2015-tt-btc	2015-12-21	R	31-2021-tt-btc	2021-05-17	2021-07-02	s	v	1	thong.tu
    205-2010-tt-btc	2010-12-15	A	29-2014-tt-btc	2014-02-26		l	v	1	thong.tu
    205-qd-tw	2019-09-23	R	114-qd-tw	2023-07-11	2023-07-11	s	k	1	quyet.dinh
    207-2016-tt-btc	2016-11-09	A	14-2018-tt-btc		2018-03-26	s	v	4	thong.tu
    208-2016-tt-btc	2016-11-10	R	20-2023-tt-btc	2023-04-13	2023-06-01	s	v	1	thong.tu
    209-2012-ttlt-btc-btp	2012-11-30	R	59-2020-tt-btc	2020-06-18	2020-09-01	s	v	1	thong.tu
    209-2013-nd-cp	2013-12-18	A	49-2022-nd-cp	2022-07-29		l	v	1	nghi.dinh
    209-2016-tt-btc	2016-11-10	X	28-2023-tt-btc	2023-05-12	2023-07-01	s	v	1	thong.tu
    21-2000-qh10		R	29-2013-qh13	2013-06-18	2014-01-01	l	l	1	luat
    21-2000-qh10		X	29-2013-qh13	2013-06-18	2014-01-01	s	v	1	luat
    21-2003-qd-ttg	2003-01-29	A	247-2006-qd-ttg	2006-10-30		l	v	1	quyet.dinh
    21-2003-qd-ttg	2003-01-29	R	71-2011-qd-ttg	2011-12-20	2012-02-05	s	v	1	quyet.dinh
    21-2004-qh11		R	51-2014-qh13	2014-06-19	2015-01-01	l	l	1	luat
    21-2004-qh11		X	51-2014-qh13	2014-06-19	2015-01-01	s	v	2	luat
    21-2004-ubtvqh11		R	02-2016-qh14	2016-11-18	2018-01-01	l	l	1	luat
    21-2004-ubtvqh11		X	02-2016-qh14	2016-11-18	2018-01-01	s	v	2	luat
    21-2006-qd-btc	2006-04-03	R	108-2013-tt-btc	2013-08-13	2013-10-01	s	v	1	thong.tu
    21-2007-tt-bkhcn		A	29-2011-tt-bkhcn	2011-11-15		l	v	2	thong.tu
    21-2008-qd-nhnn		A	11-2016-tt-nhnn	2016-06-29	2016-08-13	s	v	4	thong.tu
    21-2008-qd-nhnn		A	15-2019-tt-nhnn		2019-11-25	s	v	1	thong.tu
    21-2008-qh12	2008-11-13	A	32-2013-qh13	2013-06-19	2014-01-01	s	lv	1	luat
    21-2008-qh12	2008-11-13	A	61-2020-qh14	2020-06-17	2021-01-01	l	ne	2	luat
    21-2008-qh12	2008-11-13	A	67-2014-qh13	2014-11-26	2015-07-01	s	lnv	5	luat
    21-2008-qh12	2008-11-13	A	71-2025-qh15	2025-06-14	2026-01-01	s	lve	1	luat
    21-2008-qh12	2008-11-13	A	93-2025-qh15	2025-06-27	2025-10-01	s	lve	1	luat
    21-2010-tt-btttt	2010-09-08	R	03-2020-tt-btttt	2020-02-24	2020-04-09	s	v	2	thong.tu
    21-2011-tt-btc		R	96-2018-tt-btc	2018-10-18	2019-01-01	s	v	1	thong.tu
    21-2011-tt-byt	2011-06-07	X	24-2018-tt-byt	2018-09-18	2018-11-15	s	v	1	thong.tu
    21-2012-qd-ubnd	2012-08-14	A	28-2015-qd-ubnd	2015-10-08		l	v	1	
    21-2012-qdubnd		A	28-2015-qdubnd	2015-10-08		l	v	1	
    21-2013-tt-bnnptnt		P	05-2014-tt-bnnptnt	2014-02-10	2014-08-10	s	v	1	thong.tu
    21-2013-tt-btp	2013-12-18	R	10-2016-tt-btp	2016-07-22	2016-09-10	s	v	1	thong.tu
    21-2014-tt-nhnn	2014-08-14	A	15-2019-tt-nhnn		2019-11-25	s	v	3	thong.tu
    21-2014-tt-nhnn	2014-08-14	A	17-2018-tt-nhnn		2018-10-01	s	v	1	thong.tu
    21-2014-tt-nhnn	2014-08-14	A	23-2022-tt-nhnn	2022-12-30	2023-02-15	s	v	8	thong.tu
    21-2014-tt-nhnn	2014-08-14	A	28-2016-tt-nhnn	2016-10-05	2016-11-18	s	v	63	thong.tu
    21-2015-tt-bnnptnt	2015-06-08	A	07-2026-tt-bnnmt	2026-01-23		l	v	1	thong.tu
    21-2015-tt-bnnptnt	2015-06-08	P	18-2021-tt-bnnptnt	2021-12-27	2022-02-10	s	v	1	thong.tu
    21-2016-tt-bgtvt		A	47-2017-tt-bgtvt		2018-02-01	s	nv	10	thong.tu
    21-2016-ttlt-bldtbxh-bca-bng	2016-06-29	A	08-2023-tt-bldtbxh	2023-08-29	2023-10-12	s	v	1	thong.tu
    21-2016-ttlt-bldtbxh-bca-bng	2016-06-29	P	08-2023-tt-bldtbxh	2023-08-29	2023-10-12	s	v	1	thong.tu
    21-2017-qd-ttg	2017-06-15	R	32-2021-qd-ttg	2021-10-20	2021-12-12	s	v	1	quyet.dinh
    21-2017-qh14	2017-11-24	A	15-2023-qh15	2023-01-09	2024-01-01	s	klnv	4	luat
    21-2017-qh14	2017-11-24	A	16-2023-qh15	2023-06-19	2024-07-01	s	klnv	3	luat
    21-2017-qh14	2017-11-24	A	28-2023-qh15	2023-11-27	2024-07-01	s	klnv	2	luat
    21-2017-qh14	2017-11-24	A	31-2024-qh15	2024-01-18	2025-01-01	s	klv	2	luat
    21-2017-qh14	2017-11-24	P	16-2023-qh15	2023-06-19	2024-07-01	s	v	1	luat
    21-2017-qh14	2017-11-24	R	112-2025-qh15		2026-03-01	s	kl	1	luat
    21-2018-tt-bgtvt	2018-04-27	A	13-2021-tt-bgtvt	2021-07-26		l	v	1	thong.tu
    21-2018-tt-bnnptnt	2018-11-15	A	01-2022-tt-bnnptnt	2022-01-18	2022-03-04	s	nv	22	thong.tu
    21-2018-tt-byt	2018-09-12	A	39-2021-tt-byt	2021-12-31	2022-02-15	s	v	43	thong.tu
    21-2019-tt-bnnptnt	2019-11-28	A	31-2022-tt-bnnptnt	2022-12-30	2023-02-20	s	nv	4	thong.tu
    21-2020-tt-bldtbxh	2020-12-30	X	05-2024-tt-bldtbxh	2024-05-10	2024-06-25	s	v	1	thong.tu
    21-2021-tt-bldtbxh	2021-12-15	A	02-2024-tt-bldtbxh	2024-02-23	2024-05-15	s	nv	34	thong.tu
    21-2021-tt-bldtbxh	2021-12-15	A	08-2023-tt-bldtbxh	2023-08-29	2023-10-12	s	v	1	thong.tu
    21-2021-tt-bldtbxh	2021-12-15	A	09-2026-tt-bnv	2026-05-15	2026-06-30	s	v	2	thong.tu
    21-2022-nd-cp	2022-03-10	X	115-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    21-2022-ubtvqh15	2022-07-11	X	71-2025-ubtvqh15	2025-02-18	2025-02-18	s	v	1	nghi.quyet
    21-2024-qd-ubnd	2024-03-06	R	22-2025-qd-ubnd	2025-02-28	2025-03-01	s	v	1	
    210-1999-qd-ttg	1999-10-27	P	31-2015-qd-ttg	2015-08-04	2015-10-01	s	v	1	quyet.dinh
    210-2012-tt-btc	2012-11-30	A	07-2016-tt-btc	2016-01-18		l	v	2	thong.tu
    210-2012-tt-btc	2012-11-30	R	121-2020-tt-btc	2020-12-31	2021-02-15	s	v	1	thong.tu
    210-2013-nd-cp	2013-12-19	R	57-2018-nd-cp	2018-04-17	2018-04-17	s	v	1	nghi.dinh
    210-2016-tt-btc	2016-11-10	X	27-2023-tt-btc	2023-05-12	2023-07-01	s	v	1	thong.tu
    211-2004-nd-cp	2004-12-22	X	32-2013-nd-cp	2013-04-16	2013-06-01	s	v	1	nghi.dinh
    211-2013-tt-btc	2013-12-30	A	82-2016-tt-btc		2016-08-01	s	nv	4	thong.tu
    211-2013-tt-btp		A	82-2016-tt-btp		2016-08-01	s	v	1	thong.tu
    211-qd-btc	2010-01-27	A	2979-qd-btc			l	v	2	
    213-2013-ttlt-btc-bldtbxh	2013-12-30	X	47-2023-tt-btc	2023-07-11		l	v	1	thong.tu
    215-1999-qd-ttg	1999-11-03	X	118-2008-qd-ttg	2008-08-27	2008-09-27	s	v	1	quyet.dinh
    217-2015-tt-btc	2015-12-31	X	80-2019-tt-btc	2019-11-15	2020-01-01	s	v	1	thong.tu
    218-2002-qd-nhnn	2002-03-22	R	32-2018-tt-nhnn	2018-12-18	2019-02-01	s	v	1	thong.tu
    218-2013-nd-cp	2013-12-26	A	12-2015-nd-cp	2015-02-12		l	nv	7	nghi.dinh
    218-2013-nd-cp	2013-12-26	A	57-2021-nd-cp	2021-06-04	2021-06-04	s	v	1	nghi.dinh
    218-2013-nd-cp	2013-12-26	A	91-2014-nd-cp	2014-10-01		l	v	1	nghi.dinh
    218-2016-tt-btc	2016-11-10	A	23-2019-tt-btc	2019-04-19		l	v	1	thong.tu
    219-2003-ubtvqh11	2003-01-09	R	522b-ubtvqh13	2012-08-16	2012-08-16	s	v	1	nghi.quyet
    219-2013-tt-bqp	2013-12-20	P	224-2017-tt-bqp	2017-09-13	2017-10-28	s	v	1	thong.tu
    219-2016-tt-btc	2016-11-10	A	41-2020-tt-btc	2020-05-18		l	v	1	thong.tu
    219-2016-tt-btc	2016-11-10	R	25-2021-tt-btc	2021-04-07	2021-05-22	s	v	1	thong.tu
    2190-qd-btc	2018-11-19	X	27-2021-tt-btc	2021-04-19	2021-06-02	s	v	1	thong.tu
    22-2000-qh10		P	52-2010-qh12	2010-06-17	2011-01-01	s	v	1	luat
    22-2000-qh10		R	52-2014-qh13	2014-06-19	2015-01-01	l	l	1	luat
    22-2000-qh10		X	52-2014-qh13	2014-06-19	2015-01-01	s	v	2	luat
    22-2004-qh11		R	56-2010-qh12	2010-11-15	2011-07-01	l	l	1	luat
    22-2004-qh11		X	56-2010-qh12	2010-11-15	2011-07-01	s	v	1	luat
    22-2006-qd-bkhcn	2006-11-10	A	14-2011-tt-bkhcn	2011-06-30		l	v	1	thong.tu
    22-2008-qd-byt	2008-07-02	X	06-2011-tt-byt	2011-01-25	2011-04-01	s	v	1	thong.tu
    22-2008-qh12	2008-11-13	A	52-2019-qh14	2019-11-25	2020-07-01	s	klv	1	luat
    22-2008-qh12	2008-11-13	R	80-2025-qh15	2025-06-24	2025-07-01	s	kl	1	luat
    22-2011-tt-bca	2011-04-26	R	15-2013-tt-bca	2013-03-15	2013-05-01	s	v	1	thong.tu
    22-2011-tt-bnnptnt	2011-04-06	P	18-2021-tt-bnnptnt	2021-12-27	2022-02-10	s	v	1	thong.tu
    22-2011-tt-byt	2011-06-10	P	30-2021-tt-byt	2021-12-27	2022-03-01	s	v	1	thong.tu
    22-2012-tt-nhnn	2012-06-22	R	13-2014-tt-nhnn		2014-05-12	s	v	1	thong.tu
    22-2013-tt-btttt	2013-12-23	R	39-2017-tt-btttt	2017-12-15	2018-07-01	s	v	2	thong.tu
    22-2013-tt-nhnn	2013-09-24	A	37-2013-tt-nhnn	2013-12-31	2014-02-14	s	v	1	thong.tu
    22-2013-tt-nhnn	2013-09-24	A	78-2025-tt-nhnn			l	v	1	thong.tu
    22-2014-tt-nhnn	2014-08-15	A	12-2018-tt-nhnn		2018-04-27	s	v	15	thong.tu
    22-2014-tt-nhnn	2014-08-15	A	21-2015-tt-nhnn	2015-11-16	2015-11-25	s	v	6	thong.tu
    22-2014-tt-nhnn	2014-08-15	P	12-2018-tt-nhnn		2018-04-27	s	v	1	thong.tu
    22-2015-tt-bkhdt	2015-12-18	R	05-2023-tt-bkhdt	2023-06-30	2023-09-01	s	v	1	thong.tu
    22-2015-tt-nhnn	2015-11-20	A	30-2016-tt-nhnn		2016-11-28	s	v	1	thong.tu
    22-2017-tt-byt	2017-05-12	A	17-2018-tt-byt		2018-10-01	s	nv	4	thong.tu
    22-2018-qd-ttg	2018-05-08	X	61-2023-nd-cp	2023-08-16	2023-08-16	s	v	1	nghi.dinh
    22-2018-qh14	2018-06-08	A	18-2023-qh15	2023-06-20	2024-07-01	s	lv	3	luat
    22-2018-qh14	2018-06-08	P	18-2023-qh15	2023-06-20	2024-07-01	s	v	1	luat
    22-2018-tt-bldtbxh	2018-12-06	X	01-2021-tt-bldtbxh	2021-06-03	2021-07-18	s	v	2	thong.tu
    22-2018-tt-bnnptnt	2018-11-15	A	01-2022-tt-bnnptnt	2022-01-18	2022-03-04	s	nv	8	thong.tu
    22-2019-qd-ttg	2019-06-26	A	03-2021-qd-ttg	2021-01-25		l	v	1	quyet.dinh
    22-2019-qd-ttg	2019-06-26	R	13-2022-qd-ttg	2022-05-09	2022-06-24	s	v	1	quyet.dinh
    22-2019-tt-bnnptnt	2019-11-30	A	21-2024-tt-bnnptnt	2024-12-11	2025-01-25	s	nv	6	thong.tu
    22-2020-tt-btc	2020-04-10	R	65-2023-tt-btc	2023-10-31	2023-12-15	s	v	1	thong.tu
    22-2022-nd-cp	2022-03-25	X	131-2022-nd-cp	2022-12-31	2023-01-01	s	v	1	nghi.dinh
    22-2022-nq-hdnd		P	11-2025-nq-hdnd	2025-06-27	2025-07-01	s	v	2	
    22-2023-qh15	2023-06-23	A	57-2024-qh15	2024-11-29	2025-01-15	s	klnve	15	luat
    22-2023-qh15	2023-06-23	A	90-2025-qh15	2025-06-25		s	klnv	10	luat
    22-2024-qd-ubnd	2024-03-07	R	11-2025-qd-ubnd	2025-02-28	2025-03-01	s	v	1	
    22-qd-tw	2021-07-28	R	296-qd-tw	2025-05-30	2025-05-30	s	k	1	
    220-2013-nd-cp	2013-12-27	X	28-2019-nd-cp	2019-03-20	2019-05-05	s	v	1	nghi.dinh
    221-2013-nd-cp	2013-12-30	A	136-2016-nd-cp	2016-09-09		l	v	1	nghi.dinh
    221-2016-tt-btc	2016-11-10	R	106-2017-tt-btc		2017-11-21	s	v	1	thong.tu
    223-2012-tt-btc	2012-12-24	R	231-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    2237-1999-ttlt-bkhcnmt-byt	1999-12-28	X	13-2014-ttlt-bkhcn-byt	2014-06-09	2014-07-25	s	v	1	thong.tu.lien.tich
    224-2010-tt-btc	2010-12-31	R	167-2012-tt-btc	2012-10-10	2012-12-01	s	v	1	thong.tu
    225-2010-tt-btc		R	23-2022-tt-btc	2022-04-06	2022-05-20	s	v	1	thong.tu
    227-2016-tt-btc	2016-11-11	A	112-2017-tt-btc		2017-12-11	s	v	1	thong.tu
    228-2009-tt-bt		A	89-2013-tt-btc	2013-06-28		l	v	1	thong.tu
    228-2009-tt-btc	2009-12-07	A	89-2013-tt-btc	2013-06-28		l	v	1	thong.tu
    228-2009-tt-btc	2009-12-07	X	48-2019-tt-btc	2019-08-08	2019-10-10	s	v	1	thong.tu
    23-2000-qh10		A	16-2008-qh12			l	lnv	14	luat
    23-2000-qh10		R	73-2021-qh14	2021-03-30	2022-01-01	l	l	1	luat
    23-2000-qh10		X	73-2021-qh14	2021-03-30	2022-01-01	s	v	2	luat
    23-2000-ubtvqh10		R	39-2009-qh12	2009-11-23	2010-07-01	l	l	1	luat
    23-2000-ubtvqh10		X	39-2009-qh12	2009-11-23	2010-07-01	s	v	2	luat
    23-2004-qh11	2004-06-15	A	35-2018-qh14	2018-11-20	2019-01-01	s	lnv	20	luat
    23-2004-qh11	2004-06-15	A	44-2019-qh14	2019-06-14	2020-01-01	s	lv	1	luat
    23-2004-qh11	2004-06-15	A	48-2014-qh13	2014-06-17	2015-01-01	s	lnv	52	luat
    23-2004-qh11	2004-06-15	A	97-2015-qh13	2015-11-25	2017-01-01	s	lnv	9	luat
    23-2004-qh11	2004-06-15	P	48-2014-qh13	2014-06-17	2015-01-01	s	v	1	luat
    23-2004-qh11	2004-06-15	P	97-2015-qh13	2015-11-25	2017-01-01	s	v	4	luat
    23-2004-ubtvqh11		A	09-2009-ubtvqh12			l	lnv	7	phap.lenh
    23-2004-ubtvqh11		A	30-2006-ubtvqh11			l	lnv	7	phap.lenh
    23-2004-ubtvqh11		R	99-2015-qh13	2015-11-26	2016-07-01	l	l	1	luat
    23-2004-ubtvqh11		X	99-2015-qh13	2015-11-26	2016-07-01	s	v	2	luat
    23-2007-tt-bkhcn	2007-09-28	P	30-2011-tt-bkhcn	2011-11-15		l	v	1	thong.tu
    23-2008-qh12	2008-11-13	A	35-2018-qh14	2018-11-20	2019-01-01	s	klnv	5	luat
    23-2008-qh12	2008-11-13	A	44-2019-qh14	2019-06-14	2020-01-01	s	klv	3	luat
    23-2008-qh12	2008-11-13	R	35-2024-qh15-36-2024-qh15		2025-01-01	s	k	1	
    23-2008-qh12	2008-11-13	R	36-2024-qh15-35-2024-qh15		2025-01-01	s	l	1	
    23-2008-qh12	2008-11-13	X	35-2024-qh15	2024-06-27	2025-01-01	s	v	1	luat
    23-2008-qh12	2008-11-13	X	36-2024-qh15	2024-06-27	2025-01-01	s	v	1	luat
    23-2009-tt-bgddt	2009-08-12	R	27-2019-tt-bgddt	2019-12-30	2020-03-01	s	v	1	thong.tu
    23-2009-tt-bgtvt	2009-10-15	A	19-2014-tt-bgtvt	2019-05-28		l	v	1	thong.tu
    23-2009-tt-btc	2009-02-05	R	197-2016-tt-btc	2016-11-08	2017-01-01	s	v	1	thong.tu
    23-2010-nd-cp	2010-03-12	X	166-2017-nd-cp	2017-12-31	2018-01-01	s	v	1	nghi.dinh
    23-2010-tt-bkhcn	2010-12-29	A	13-2015-tt-bkhcn	2015-07-21		l	v	2	thong.tu
    23-2010-tt-btp	2010-12-06	R	06-2017-tt-btp		2017-07-01	s	v	2	thong.tu
    23-2012-qh13	2012-11-20	R	17-2023-qh15	2023-06-20	2024-07-01	l	l	1	luat
    23-2012-qh13	2012-11-20	X	17-2023-qh15	2023-06-20	2024-07-01	s	v	2	luat
    23-2012-tt-bca	2012-04-27	R	124-2021-tt-bca	2021-12-28	2022-02-10	s	v	1	thong.tu
    23-2012-tt-bnnptnt	2012-06-18	R	27-2016-tt-bnnptnt		2017-01-26	s	v	1	thong.tu
    23-2013-tt-bkhcn	2013-09-26	A	07-2019-tt-bkhcn	2019-07-26	2020-01-01	s	nv	11	thong.tu
    23-2013-tt-byt	2013-08-13	X	16-2023-tt-byt	2023-08-15	2023-10-01	s	v	1	thong.tu
    23-2014-qd-ttg	2014-03-13	R	17-2018-qd-ttg	2018-03-30	2018-03-30	s	v	2	quyet.dinh
    23-2014-tt-byt	2014-06-30	X	07-2017-tt-byt	2017-05-03	2017-07-01	s	v	1	thong.tu
    23-2015-nd-cp	2015-02-16	A	07-2025-nd-cp	2025-01-09	2025-01-09	s	knv	12	nghi.dinh
    23-2018-nd-cp	2018-02-23	A	97-2021-nd-cp	2021-11-08		l	v	2	nghi.dinh
    23-2018-tt-bnnptnt		A	01-2022-tt-bnnptnt	2022-01-18	2022-03-04	s	nv	42	thong.tu
    23-2019-tt-bnnptnt	2019-11-30	A	18-2023-tt-bnnptnt	2023-12-15	2024-02-01	s	nv	10	thong.tu
    23-2020-tt-bldtbxh	2020-12-30	X	36-2021-tt-bldtbxh	2021-12-31	2022-02-20	s	v	1	thong.tu
    23-2021-qd-ttg	2021-07-07	A	33-2021-qd-ttg	2021-11-06	2021-11-06	s	v	45	quyet.dinh
    23-2024-qd-ubnd	2024-03-07	R	20-2025-qd-ubnd	2025-02-28	2025-03-01	s	v	1	
    23-2024-tt-bct	2024-11-07	A	26-2026-tt-bct	2026-05-20	2026-05-29	s	v	1	thong.tu
    23-2024-tt-bct	2024-11-07	A	38-2025-tt-bct	2025-06-19	2025-07-01	s	v	1	thong.tu
    230-2009-tt-btc	2009-12-08	X	212-2015-tt-btc	2015-02-14	2016-02-14	s	v	1	thong.tu
    232-qd-tw	2025-01-20	R	294-qd-tw	2025-05-26	2025-05-26	s	k	1	quyet.dinh
    234-2005-qd-ttg	2005-09-26	A	72-2008-qd-ttg	2008-05-30		l	v	1	quyet.dinh
    236-1999-qd-nhnn7	1999-07-07	R	92-2000-qd-nhnn7	2000-03-17	2000-04-02	s	v	1	quyet.dinh
    236-2009-tt-btc	2009-12-15	A	156-2015-tt-btc	2015-10-08		l	v	1	thong.tu
    2397-qd-byt	1999-08-10	X	08-2021-tt-byt	2021-06-25	2021-08-13	s	v	1	thong.tu
    24-1999-ubtvqh10		R	47-2014-qh13	2014-06-16	2015-01-01	l	l	1	luat
    24-1999-ubtvqh10		X	47-2014-qh13	2014-06-16	2015-01-01	s	v	2	luat
    24-2000-qh10	2000-12-09	A	42-2019-qh14	2019-06-14	2019-11-01	s	lnv	7	luat
    24-2000-qh10	2000-12-09	A	61-2010-qh12			s	lnv	7	luat
    24-2000-qh10	2000-12-09	R	08-2022-qh15	2022-06-16	2023-01-01	s	l	1	luat
    24-2000-qh10	2000-12-09	X	08-2022-qh15	2022-06-16	2023-01-01	s	v	2	luat
    24-2003-nd-cp	2003-03-13	X	181-2013-nd-cp	2013-11-14	2014-01-01	s	v	1	nghi.dinh
    24-2004-qh11		A	65-2011-qh12			l	lnv	8	luat
    24-2004-qh11		R	92-2015-qh13	2015-11-25	2016-07-01	l	l	1	luat
    24-2004-qh11		X	92-2015-qh13	2015-11-25	2016-07-01	s	v	2	luat
    24-2004-ubtvqh11		R	13-2012-qh13	2012-06-20	2013-01-01	l	l	1	luat
    24-2004-ubtvqh11		X	13-2012-qh13	2012-06-20	2013-01-01	s	v	1	luat
    24-2005-ttlt-bnv-btc	2005-02-18	X	07-2017-tt-bnv	2017-10-10	2017-12-01	s	v	1	thong.tu
    24-2007-qd-bkhcn	2007-09-28	R	28-2012-tt-bkhcn	2012-12-12	2013-01-27	s	v	1	thong.tu
    24-2007-qd-btc	2007-04-11	R	184-2016-tt-btc	2016-11-08	2017-01-01	s	v	1	thong.tu
    24-2008-qd-byt	2008-07-11	X	15-2011-tt-byt	2011-04-19	2011-06-10	s	v	2	thong.tu
    24-2008-qd-ttg	2008-02-05	A	113-2009-qd-ttg	2009-09-11		l	v	2	quyet.dinh
    24-2008-qh12	2008-11-13	A	56-2014-qh13	2014-06-24	2014-06-26	s	lv	3	luat
    24-2008-qh12	2008-11-13	P	56-2014-qh13	2014-06-24	2014-06-26	s	v	1	luat
    24-2009-tt-bca-v24	2009-04-28	R	117-2021-tt-bca	2021-12-01	2022-01-15	s	v	1	thong.tu
    24-2009-tt-bgddt	2009-08-12	R	27-2019-tt-bgddt	2019-12-30	2020-03-01	s	v	1	thong.tu
    24-2009-tt-bldtbxh	2009-07-10	A	08-2023-tt-bldtbxh	2023-08-29	2023-10-12	s	v	1	thong.tu
    24-2010-nd-cp	2010-03-15	A	161-2018-nd-cp	2018-11-29	2019-01-15	s	ke	1	nghi.dinh
    24-2010-nd-cp	2010-03-15	A	93-2010-nd-cp	2010-08-31		s	k	1	nghi.dinh
    24-2010-nd-cp	2010-03-15	R	138-2020-nd-cp	2020-11-27	2020-12-01	s	k	1	nghi.dinh
    24-2010-tt-btttt	2010-10-28	R	05-2015-tt-btttt	2015-03-23	2015-05-08	s	v	1	thong.tu
    24-2012-nd-cp	2012-04-03	A	232-2025-nd-cp			l	v	2	nghi.dinh
    24-2013-tt-bkhcn	2013-09-30	P	13-2023-tt-bkhcn		2023-06-30	s	v	2	thong.tu
    24-2014-nd-cp	2014-04-04	A	107-2020-nd-cp	2020-09-14		s	kv	2	nghi.dinh
    24-2014-nd-cp	2014-04-04	R	45-2025-nd-cp	2025-02-28	2025-03-01	s	k	1	nghi.dinh
    24-2014-tt-btttt	2014-12-29	P	27-2018-nd-cp	2018-03-01	2018-04-15	s	v	2	nghi.dinh
    24-2014-ttlt-bkhcn-bnv	2014-10-01	A	01-2020-tt-bkhcn	2020-01-20	2020-03-05	s	nv	5	thong.tu
    24-2015-nd-cp	2015-02-27	A	128-2018-nd-cp	2018-09-24	2018-09-24	s	v	2	nghi.dinh
    24-2015-tt-bgddt	2015-09-23	X	01-2024-tt-bgddt	2024-02-05	2024-03-22	s	v	1	thong.tu
    24-2015-tt-nhnn	2015-12-08	A	18-2017-tt-nhnn	2017-12-27	2018-01-01	s	v	3	thong.tu
    24-2015-tt-nhnn	2015-12-08	A	42-2018-tt-nhnn		2019-01-01	s	nv	5	thong.tu
    24-2015-ttlt-byt-bgtvt	2015-08-28	X	36-2024-tt-byt	2024-11-16	2025-01-01	s	v	1	thong.tu
    24-2018-qh14	2018-06-12	R	116-2025-qh15	2025-12-10	2026-07-01	s	kl	1	luat
    24-2018-tt-bgtvt	2018-05-07	A	11-2019-tt-bgtvt	2019-03-11	2019-05-01	s	v	4	thong.tu
    24-2018-tt-bgtvt	2018-05-07	A	24-2020-tt-bgtvt	2020-10-13	2020-12-01	s	v	4	thong.tu
    24-2018-tt-bgtvt	2018-05-07	P	11-2019-tt-bgtvt	2019-03-11	2019-05-01	s	v	1	thong.tu
    24-2018-tt-bnnptnt	2018-11-15	A	01-2022-tt-bnnptnt	2022-01-18	2022-03-04	s	nv	8	thong.tu
    24-2019-tt-bgtvt	2019-07-05	S	27-2022-tt-bgtvt	2022-11-28	2022-11-28	s	v	3	thong.tu
    24-2020-tt-bgtvt	2020-10-13	P	17-2021-tt-bgtvt	2021-08-25	2021-10-15	s	v	1	thong.tu
    24-2022-tt-bnnptnt	2022-12-30	A	09-2025-tt-bnnmt	2025-06-19	2025-07-01	s	v	1	thong.tu
    24-2022-tt-bnnptnt	2022-12-30	A	20-2026-tt-bnnmt	2026-04-03		l	v	2	thong.tu
    24-2022-tt-bnnptnt	2022-12-30	A	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    24-2023-nd-cp	2023-05-14	R	73-2024-nd-cp	2024-06-30	2024-07-01	s	k	1	nghi.dinh
    24-2024-nd-cp	2024-02-27	A	17-2025-nd-cp	2025-02-06		s	knv	7	nghi.dinh
    24-2024-nd-cp	2024-02-27	R	214-2025-nd-cp	2025-08-04	2025-08-04	s	k	1	nghi.dinh
    24-2025-tt-bct	2025-05-13	A	26-2026-tt-bct	2026-05-20	2026-05-29	s	v	1	thong.tu
    24-2026-tt-bct	2026-05-05	A	26-2026-tt-bct	2026-05-20	2026-05-29	s	v	1	thong.tu
    24-qd-tw	2021-07-30	R	232-qd-tw	2025-01-20	2025-01-20	s	k	1	quyet.dinh
    244-2005-qd-ttg	2005-10-06	X	182-2026-nd-cp	2026-05-22	2026-07-07	s	v	1	nghi.dinh
    245-2009-tt-btc	2009-12-31	A	09-2012-tt-btc	2012-01-19		l	v	1	thong.tu
    245-2016-tt-btc	2016-11-11	A	110-2017-tt-btc		2017-12-11	s	v	1	thong.tu
    245-qd-nhnn7	2000-08-02	R	845-2004-qd-nhnn		2004-08-03	s	v	1	quyet.dinh
    246-2006-qd-ttg	2006-10-27	A	23-2017-qd-ttg		2017-08-15	s	v	4	quyet.dinh
    246-2016-tt-btc	2016-11-11	A	63-2023-tt-btc	2023-10-16	2023-12-01	s	v	2	thong.tu
    247-2006-qd-ttg	2006-10-30	R	71-2011-qd-ttg	2011-12-20	2012-02-05	s	v	1	quyet.dinh
    248-2016-tt-btc	2016-11-11	R	39-2026-tt-btc	2026-03-31	2026-04-01	s	v	1	thong.tu
    25-2004-qh11		R	102-2016-qh13	2016-04-05	2017-06-01	l	l	1	luat
    25-2004-qh11		X	102-2016-qh13	2016-04-05	2017-06-01	s	v	2	luat
    25-2005-ubtvqh11		R	13-2017-qh14	2017-06-20	2018-07-01	l	l	1	luat
    25-2005-ubtvqh11		X	13-2017-qh14	2017-06-20	2018-07-01	s	v	1	luat
    25-2006-qd-bgddt	2006-06-26	R	08-2021-tt-bgddt	2021-03-18	2021-05-03	s	v	2	thong.tu
    25-2008-qh12	2008-11-14	A	114-2025-qh15	2025-12-10	2026-07-01	s	klv	1	luat
    25-2008-qh12	2008-11-14	A	30-2023-qh15	2023-11-28	2024-07-01	s	klnv	15	luat
    25-2008-qh12	2008-11-14	A	32-2013-qh13	2013-06-19	2014-01-01	s	klnv	26	luat
    25-2008-qh12	2008-11-14	A	35-2018-qh14	2018-11-20	2019-01-01	s	klnv	18	luat
    25-2008-qh12	2008-11-14	A	46-2014-qh13	2014-06-13	2015-01-01	s	klnv	40	luat
    25-2008-qh12	2008-11-14	A	51-2024-qh15	2024-11-27	2025-07-01	s	klnv	10	luat
    25-2008-qh12	2008-11-14	A	68-2020-qh14	2020-11-13	2021-07-01	s	klnv	17	luat
    25-2008-qh12	2008-11-14	A	97-2015-qh13	2015-11-25	2017-01-01	s	klnv	25	luat
    25-2008-qh12	2008-11-14	P	97-2015-qh13	2015-11-25	2017-01-01	s	v	2	luat
    25-2011-tt-nhnn	2011-08-31	P	20-2015-tt-nhnn	2015-10-28	2015-12-15	s	v	1	thong.tu
    25-2012-qh13	2012-11-21	P	68-2020-qh14	2020-11-13	2021-07-01	s	v	1	luat
    25-2012-qh13	2012-11-21	R	39-2024-qh15	2024-06-28	2025-01-01	l	o	1	luat
    25-2012-tt-btnmt	2012-12-28	R	14-2022-tt-btnmt	2022-10-27	2023-04-28	s	v	1	thong.tu
    25-2012-tt-byt	2012-11-29	X	37-2017-tt-byt	2017-09-25	2017-12-15	s	v	1	thong.tu
    25-2013-nd-cp	2013-03-29	R	154-2016-nd-cp	2016-11-16	2017-01-01	s	v	1	nghi.dinh
    25-2013-tt-bldtbxh	2013-10-18	X	24-2022-tt-bldtbxh	2022-11-30	2023-03-01	s	v	2	thong.tu
    25-2014-tt-bkhcn	2014-10-08	R	12-2023-tt-bkhcn	2023-06-30	2023-08-18	s	v	1	thong.tu
    25-2016-tt-bldtbxh	2016-07-26	X	30-2019-tt-bldtbxh	2019-12-26	2020-02-12	s	v	2	thong.tu
    25-2016-tt-bnnptnt	2016-06-30	A	09-2022-tt-bnnptnt		2022-10-06	s	v	3	thong.tu
    25-2016-tt-bnnptnt	2016-06-30	A	35-2018-tt-bnnptnt	2018-12-25	2019-02-10	s	v	24	thong.tu
    25-2017-nd-cp	2017-03-14	X	140-2026-nd-cp	2026-04-16	2026-04-16	s	v	1	nghi.dinh
    25-2017-qd-ttg	2017-07-03	A	24-2019-qd-ttg	2019-07-11	2019-09-01	s	v	2	quyet.dinh
    25-2017-tt-bgtvt	2017-07-28	A	41-2019-tt-bgtvt		2020-07-01	s	nv	4	thong.tu
    25-2018-qh14	2018-06-12	A	136-2025-qh15			s	k	1	
    25-2018-qh14	2018-06-12	A	59-2020-qh14	2020-06-17	2021-01-01	s	klv	2	luat
    25-2018-tt-bgtvt	2018-05-14	R	29-2023-tt-bgtvt	2023-09-29	2023-12-01	s	v	1	thong.tu
    25-2018-tt-bnnptnt	2018-11-15	A	01-2022-tt-bnnptnt	2022-01-18	2022-03-04	s	nv	8	thong.tu
    25-2020-nd-cp	2020-02-28	A	31-2021-nd-cp	2021-03-26		l	v	3	nghi.dinh
    25-2020-nd-cp	2020-02-28	A	35-2021-nd-cp	2021-03-29		l	v	4	nghi.dinh
    25-2021-tt-btc	2021-04-07	A	62-2023-tt-btc	2023-10-03		l	v	1	thong.tu
    25-2021-tt-btc	2021-04-07	A	63-2023-tt-btc	2023-10-16	2023-12-01	s	v	2	thong.tu
    25-2021-tt-btc	2021-04-07	X	28-2026-tt-btc	2026-03-27	2026-04-01	s	v	1	thong.tu
    250-2016-tt-btc	2016-11-11	A	96-2017-tt-btc		2017-11-11	s	v	1	thong.tu
    256-2016-tt-btc	2016-11-11	A	331-2016-tt-btc		2017-02-10	s	v	6	thong.tu
    257-2016-tt-btc	2016-11-11	A	111-2017-tt-btc		2017-12-11	s	v	1	thong.tu
    2587-qd-ubnd	2019-10-08	R	1424-qd-ubnd	2025-06-30	2025-06-30	s	v	1	
    26-2005-nd-cp	2005-03-02	R	30-2018-nd-cp	2018-03-07	2018-05-01	s	v	1	nghi.dinh
    26-2005-ubtvqh11	2005-06-29	A	04-2012-ubtvqh13	2012-07-16		s	klnv	4	phap.lenh
    26-2005-ubtvqh11	2005-06-29	R	02-2020-ubtvqh14	2020-12-09	2021-07-01	s	kl	1	phap.lenh
    26-2007-nd-cp	2007-02-15	A	106-2011-nd-cp	2011-11-23		l	v	2	nghi.dinh
    26-2007-nd-cp	2007-02-15	A	170-2013-nd-cp	2013-11-13		l	v	1	nghi.dinh
    26-2008-qh12	2008-11-14	A	03-2022-qh15	2022-01-11	2022-03-01	s	lv	9	luat
    26-2008-qh12	2008-11-14	A	23-2018-qh14	2018-06-12	2019-07-01	s	lv	7	luat
    26-2008-qh12	2008-11-14	A	31-2024-qh15	2024-01-18	2025-01-01	s	lv	2	luat
    26-2008-qh12	2008-11-14	A	43-2024-qh15	2024-06-29	2024-08-01	s	lv	2	luat
    26-2008-qh12	2008-11-14	A	59-2024-qh15			s	lv	2	luat
    26-2008-qh12	2008-11-14	A	64-2014-qh13	2014-11-25	2015-07-01	s	lv	85	luat
    26-2008-qh12	2008-11-14	A	67-2020-qh14	2020-11-13	2022-01-01	s	lv	6	luat
    26-2008-qh12	2008-11-14	P	64-2014-qh13	2014-11-25	2015-07-01	s	v	8	luat
    26-2009-nd-cp	2009-03-16	R	108-2015-nd-cp	2015-10-28	2016-01-01	s	v	1	nghi.dinh
    26-2009-tt-btttt	2009-07-31	R	32-2017-tt-btttt	2017-11-15	2018-06-01	s	v	2	thong.tu
    26-2010-tt-btttt	2010-11-24	R	18-2020-tt-btttt	2020-08-20	2020-10-06	s	v	1	thong.tu
    26-2011-tt-bkhcn	2011-10-04	A	10-2015-tt-bkhcn			l	v	1	thong.tu
    26-2011-tt-bkhcn	2011-10-04	X	33-2026-tt-bkhcn	2026-06-15		l	v	1	thong.tu
    26-2011-tt-byt	2011-06-24	X	38-2017-tt-byt	2017-10-17	2018-01-01	s	v	1	thong.tu
    26-2012-tt-bkhcn	2012-12-12	A	12-2017-tt-bkhcn	2017-09-28		l	v	2	thong.tu
    26-2013-tt-bct	2013-10-30	R	22-2021-tt-bct	2021-12-10	2022-02-01	s	v	1	thong.tu
    26-2013-tt-bnnptnt	2013-05-22	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    26-2013-tt-nhnn	2013-12-05	A	33-2018-tt-nhnn	2018-12-21		l	v	2	thong.tu
    26-2014-tt-btnmt	2014-05-28	P	14-2020-tt-btnmt	2020-11-27	2020-01-11	l	ve	2	thong.tu
    26-2015-ttlt-byt-bnv	2015-10-07	A	03-2022-tt-byt	2022-04-26	2022-06-10	s	nv	18	thong.tu
    26-2016-tt-bldtbxh	2016-09-01	A	06-2024-nd-cp		2024-09-15	s	v	2	nghi.dinh
    26-2016-tt-bldtbxh	2016-09-01	A	06-2024-tt-bldtbxh	2024-07-30	2024-09-15	s	v	41	thong.tu
    26-2016-tt-bldtbxh	2016-09-01	P	06-2024-tt-bldtbxh	2024-07-30	2024-09-15	s	v	1	thong.tu
    26-2018-tt-bgtvt	2018-05-14	A	11-2023-tt-bgtvt	2023-06-28	2023-09-01	s	nv	6	thong.tu
    26-2018-tt-bldtbxh	2018-12-25	A	13-2024-tt-bldtbxh	2024-12-05	2025-02-01	s	v	2	thong.tu
    26-2018-tt-bldtbxh	2018-12-25	P	13-2024-tt-bldtbxh	2024-12-05	2025-02-01	s	v	1	thong.tu
    26-2018-tt-bnnptnt	2018-11-15	A	01-2022-tt-bnnptnt	2022-01-18	2022-03-04	s	nv	8	thong.tu
    26-2019-tt-bkhcn	2019-12-25	A	10-2023-tt-bkhcn	2023-06-01	2023-07-18	s	nv	10	thong.tu
    26-2019-tt-bkhcn	2019-12-25	P	10-2023-tt-bkhcn	2023-06-01	2023-07-18	s	v	1	thong.tu
    26-2021-tt-nhnn	2021-12-31	A	12-2023-tt-nhnn	2023-10-12	2023-11-27	s	nv	8	thong.tu
    26-2023-nd-cp	2023-05-31	A	144-2024-nd-cp	2024-11-01	2024-12-16	s	v	2	nghi.dinh
    26-2023-nd-cp	2023-05-31	A	21-2025-nd-cp	2025-02-10	2025-02-10	s	v	2	nghi.dinh
    26-nq-tw	2008-08-05	R	19-nq-tw	2022-06-16	2022-06-16	s	k	1	nghi.quyet
    260-2006-qd-ttg	2006-11-14	X	152-2017-nd-cp	2017-12-27	2018-01-01	s	v	1	nghi.dinh
    264-2016-tt-btc	2016-11-14	A	31-2020-tt-btc		2020-07-01	s	v	1	thong.tu
    264-2016-tt-btc	2016-11-14	A	63-2023-tt-btc	2023-10-16	2023-12-01	s	v	1	thong.tu
    265-2025-qh15	2025-12-11	A	29-2026-qh16	2026-04-24		l	v	1	nghi.quyet
    266-qd-bqp	2003-02-18	X	46-2016-tt-bqp	2016-04-01	2016-05-18	s	v	1	thong.tu
    27-1997-tc-vt	1997-05-23	R	25-2013-ttlt-byt-btc	2013-09-04	2013-10-20	s	v	2	thong.tu.lien.tich
    27-2001-qh10		A	40-2013-qh13	2013-11-22	2014-07-01	s	lv	2	luat
    27-2001-qh10		R	55-2024-qh15	2024-11-29	2025-07-01	l	o	1	luat
    27-2004-qh11		R	23-2018-qh14	2018-06-12	2019-07-01	l	l	1	luat
    27-2004-qh11		X	23-2018-qh14	2018-06-12	2019-07-01	s	v	2	luat
    27-2005-nd-cp	2005-03-08	R	26-2019-nd-cp	2019-03-08	2019-04-25	s	v	1	nghi.dinh
    27-2008-qh12	2008-11-14	A	03-2022-qh15	2022-01-11	2022-03-01	s	lv	1	luat
    27-2008-qh12	2008-11-14	A	106-2016-qh13	2016-04-06	2016-07-01	s	klv	2	luat
    27-2008-qh12	2008-11-14	A	70-2014-qh13	2014-11-26	2016-01-01	s	klnv	8	luat
    27-2008-qh12	2008-11-14	A	71-2014-qh13	2014-11-26	2015-01-01	s	klv	3	luat
    27-2008-qh12	2008-11-14	R	66-2025-qh15	2025-06-14	2026-01-01	s	kl	1	luat
    27-2009-tt-bnnptnt	2009-05-28	A	53-2014-tt-bnnptnt	2009-05-28	2015-02-14	s	v	4	thong.tu
    27-2010-tt-btttt	2010-11-24	A	44-2016-tt-btttt	2016-12-26		l	v	1	thong.tu
    27-2011-nd-cp	2011-04-09	A	75-2013-nd-cp	2013-07-15	2013-09-01	s	v	2	nghi.dinh
    27-2011-tt-bkhcn	2011-10-04	R	26-2014-tt-bkhcn	2014-10-10	2014-12-01	s	v	1	thong.tu
    27-2011-tt-bnnptnt	2011-04-13	R	02-2020-tt-bnnptnt	2020-02-28	2020-04-14	s	v	1	thong.tu
    27-2011-tt-btttt	2011-10-04	X	20-2017-tt-btttt	2017-09-12	2017-11-01	s	v	1	thong.tu
    27-2012-nd-cp	2012-04-06	R	112-2020-nd-cp	2020-09-18	2020-09-20	s	k	1	nghi.dinh
    27-2012-tt-bkhcn	2012-12-12	A	07-2017-tt-bkhcn	2017-06-16		l	v	1	thong.tu
    27-2012-tt-bnnptnt	2012-06-26	X	29-2022-tt-bnnptnt	2022-12-30	2023-07-01	s	v	1	thong.tu
    27-2013-qd-ttg	2013-05-19	A	42-2017-qd-ttg	2017-09-20		l	v	1	quyet.dinh
    27-2013-qd-ttg	2013-05-19	R	21-2021-qd-ttg	2021-06-21	2021-08-08	s	v	1	quyet.dinh
    27-2013-tt-byt	2013-09-18	X	04-2017-tt-byt	2017-04-14	2017-06-01	s	v	1	thong.tu
    27-2014-qd-ttg	2014-04-04	R	08-2019-qd-ttg	2019-02-15	2019-04-15	s	v	1	quyet.dinh
    27-2014-tt-bct		P	24-2024-tt-bct		2024-12-25	s	v	1	thong.tu
    27-2015-tt-bldtbxh	2015-07-24	X	01-2022-tt-bldtbxh	2022-01-25	2022-03-10	s	v	1	thong.tu
    27-2015-ttlt-bkhcn-btc	2015-12-30	P	03-2023-tt-btc	2023-01-10	2023-02-26	s	v	1	thong.tu
    27-2015-ttlt-byt-bnv	2015-10-07	A	03-2022-tt-byt	2022-04-26	2022-06-10	s	nv	8	thong.tu
    27-2016-tt-bldtbxh	2016-09-01	A	06-2024-tt-bldtbxh	2024-07-30	2024-09-15	s	nv	37	thong.tu
    27-2016-tt-bnnptnt		A	20-2024-tt-bnnptnt	2024-12-06	2025-06-06	s	v	2	thong.tu
    27-2018-tt-bldtbxh	2018-12-25	A	34-2021-tt-bldtbxh	2021-12-30	2022-02-15	s	v	16	thong.tu
    27-2019-nd-cp	2019-03-13	A	136-2021-nd-cp	2021-12-31	2022-02-15	s	v	4	nghi.dinh
    27-2019-nd-cp	2019-03-13	A	39-2026-nd-cp			l	v	1	nghi.dinh
    27-2020-tt-bct	2020-09-30	A	20-2021-tt-bct		2022-01-01	s	nv	34	thong.tu
    27-2020-tt-bct	2020-09-30	P	20-2021-tt-bct		2022-01-01	s	v	1	thong.tu
    27-2022-nd-cp	2022-04-19	A	38-2023-nd-cp	2023-06-24		l	nv	34	nghi.dinh
    27-2023-qh15	2023-11-27	A	43-2024-qh15	2024-06-29	2024-08-01	s	ke	1	luat
    277-2016-tt-btc	2016-11-14	A	114-2017-tt-btc	2017-10-24		l	v	1	thong.tu
    278-2016-tt-bt		A	11-2020-tt-btc	2020-02-20		l	v	1	thong.tu
    278-2016-tt-btc	2016-11-14	R	59-2023-tt-btc	2023-08-30	2023-10-16	s	v	1	thong.tu
    28-2001-qh10	2001-06-29	A	32-2009-qh12	2009-06-18	2010-01-01	s	lv	3	luat
    28-2001-qh10	2001-06-29	R	45-2024-qh15	2024-11-23	2025-07-01	l	o	1	luat
    28-2002-qd-bvhtt	2002-11-21	A	21-2011-tt-btttt	2011-07-13		l	v	1	thong.tu
    28-2004-qh11		A	03-2022-qh15	2022-01-11	2022-03-01	s	lnv	2	luat
    28-2004-qh11		A	16-2023-qh15	2023-06-19	2024-07-01	s	lv	1	luat
    28-2004-qh11		A	24-2012-qh13	2012-11-20	2013-07-01	s	lnv	6	luat
    28-2004-qh11		A	28-2018-qh14	2018-06-15	2019-01-01	s	lnv	3	luat
    28-2005-ubtvqh11	2005-12-13	A	06-2013-ubtvqh13	2013-03-18	2014-01-01	s	lnv	55	phap.lenh
    28-2005-ubtvqh11	2005-12-13	P	06-2013-ubtvqh13	2013-03-18	2014-01-01	s	v	1	phap.lenh
    28-2009-qh12	2009-06-17	P	68-2020-qh14	2020-11-13	2021-07-01	s	v	1	luat
    28-2009-tt-btttt	2009-09-14	R	26-2020-tt-btttt	2020-09-23	2021-01-01	s	v	2	thong.tu
    28-2010-tt-btttt	2010-12-13	X	24-2020-tt-btttt	2020-09-09	2020-10-25	s	v	1	thong.tu
    28-2011-tt-btttt	2011-10-21	X	19-2016-tt-btttt	2016-06-30	2016-08-15	s	v	1	thong.tu
    28-2012-nd-cp	2012-04-10	P	113-2015-nd-cp		2016-01-01	s	v	1	nghi.dinh
    28-2012-tt-bkhcn	2012-12-12	A	02-2017-tt-bkhcn	2017-03-31	2017-05-15	s	nv	21	thong.tu
    28-2012-tt-bkhcn	2012-12-12	A	03-2019-tt-bkhcn	2019-06-26	2019-11-01	s	v	1	thong.tu
    28-2012-tt-bkhcn	2012-12-12	A	06-2020-tt-bkhcn	2020-12-10	2020-01-15	l	ve	5	thong.tu
    28-2013-tt-bca	2013-05-08	R	09-2021-tt-bca	2021-01-20	2021-03-06	s	v	1	thong.tu
    28-2013-tt-bkhcn	2013-12-17	A	10-2022-tt-bkhcn	2022-07-28	2022-09-12	s	nv	4	thong.tu
    28-2013-tt-bkhcn	2013-12-17	P	03-2019-tt-bkhcn	2019-06-26	2019-11-01	s	v	4	thong.tu
    28-2013-tt-bkhcn	2013-12-17	P	10-2022-tt-bkhcn	2022-07-28	2022-09-12	s	v	1	thong.tu
    28-2014-tt-bvhttdl	2014-12-31	A	26-2018-tt-bvhttdl		2018-10-30	s	v	1	thong.tu
    28-2015-nd-cp	2015-03-12	A	61-2020-nd-cp	2020-05-29	2020-07-15	s	nv	38	nghi.dinh
    28-2015-nd-cp	2015-03-12	P	61-2020-nd-cp	2020-05-29	2020-07-15	s	v	1	nghi.dinh
    28-2015-tt-bct	2015-08-20	A	27-2017-tt-bct		2017-12-06	s	v	4	thong.tu
    28-2015-tt-bldtbxh	2015-07-31	A	15-2023-tt-bldtbxh	2023-12-29	2024-02-15	s	v	16	thong.tu
    28-2015-ttlt-byt-bnv	2015-10-07	A	03-2022-tt-byt	2022-04-26	2022-06-10	s	nv	6	thong.tu
    28-2017-tt-bgtvt	2017-08-29	R	17-2021-tt-bgtvt	2021-08-25	2021-10-15	s	v	2	thong.tu
    28-2017-tt-byt	2017-06-28	A	08-2018-tt-byt	2018-04-18		l	v	1	thong.tu
    28-2018-nd-cp	2018-03-01	A	14-2024-nd-cp			l	v	7	nghi.dinh
    28-2019-qd-ubnd	2019-12-23	X	05-2025-qd-ubnd	2025-01-23	2025-02-03	s	v	1	
    28-2020-nd-cp	2020-03-01	R	12-2022-nd-cp	2022-01-17	2022-01-17	s	k	1	nghi.dinh
    28-2020-nd-cp	2020-03-01	X	12-2022-nd-cp	2022-01-17	2022-01-17	s	v	1	nghi.dinh
    28-2020-tt-bca	2020-03-26	A	129-2021-tt-bca	2021-12-31	2022-02-14	s	nv	10	thong.tu
    28-2023-qh15	2023-11-27	A	146-2025-qh15			s	lv	4	
    28-2024-qd-ubnd	2024-04-05	R	12-2025-qd-ubnd	2025-02-28	2025-03-01	s	v	1	
    284-2016-tt-btc	2016-11-14	A	09-2018-tt-btc		2018-03-15	s	v	4	thong.tu
    285-2006-qd-ttg	2006-12-25	X	114-2018-nd-cp	2018-09-04	2018-09-04	s	v	1	nghi.dinh
    285-2016-tt-btc	2016-11-14	A	44-2018-tt-btc		2018-06-22	s	v	6	thong.tu
    286-2016-tt-btc	2016-11-14	A	44-2018-tt-btc		2018-06-22	s	v	4	thong.tu
    288-2016-tt-btc	2016-11-15	A	63-2023-tt-btc	2023-10-16	2023-12-01	s	v	2	thong.tu
    29-1998-nd-cp	1998-05-11	R	79-2003-nd-cp	2003-07-07		s	k	1	nghi.dinh
    29-2000-ubtvqh	2000-12-28	R	25-2012-qh13	2012-11-21	2013-07-01	l	l	1	luat
    29-2000-ubtvqh	2000-12-28	X	25-2012-qh13	2012-11-21	2013-07-01	s	v	1	luat
    29-2001-qh10		R	54-2014-qh13	2014-06-23	2015-01-01	l	l	1	luat
    29-2001-qh10		X	54-2014-qh13	2014-06-23	2015-01-01	s	v	2	luat
    29-2004-qh11		R	16-2017-qh14	2017-11-15	2019-01-01	l	l	1	luat
    29-2004-qh11		X	16-2017-qh14	2017-11-15	2019-01-01	s	v	1	luat
    29-2009-qh12		R	20-2017-qh14	2017-11-23	2018-07-01	l	l	1	luat
    29-2009-qh12		X	20-2017-qh14	2017-11-23	2018-07-01	s	v	1	luat
    29-2009-tt-btc	2009-02-10	R	211-2016-tt-btc	2016-11-10	2017-01-01	s	v	1	thong.tu
    29-2012-nd-cp	2012-04-12	A	161-2018-nd-cp	2018-11-29	2019-01-15	s	ke	1	nghi.dinh
    29-2012-nd-cp	2012-04-12	R	115-2020-nd-cp	2020-09-25	2020-09-29	s	k	1	nghi.dinh
    29-2013-qh13	2013-06-18	A	28-2018-qh14	2018-06-15	2019-01-01	s	klnv	9	luat
    29-2013-qh13	2013-06-18	R	93-2025-qh15	2025-06-27	2025-10-01	s	kl	1	luat
    29-2014-nd-cp	2014-04-10	R	29-2018-nd-cp	2018-03-05	2018-03-05	s	v	1	nghi.dinh
    29-2016-tt-bct	2016-12-13	A	33-2017-tt-bct	2017-12-28		l	v	1	thong.tu
    29-2017-nd-cp	2017-03-20	A	147-2018-nd-cp		2018-10-24	s	nv	5	nghi.dinh
    29-2017-tt-bldtbxh	2017-12-15	X	05-2022-tt-bldtbxh	2022-04-05	2022-05-20	s	v	2	thong.tu
    29-2018-qh14	2018-11-15	R	117-2025-qh15		2026-03-01	s	kl	1	luat
    29-2018-tt-bgtvt	2018-05-14	A	01-2022-tt-bgtvt	2022-01-12	2022-03-01	s	v	1	thong.tu
    29-2018-tt-bgtvt	2018-05-14	A	10-2022-tt-bgtvt	2022-06-23		l	v	1	thong.tu
    29-2018-tt-bgtvt	2018-05-14	A	32-2020-tt-bgtvt	2020-12-14	2021-01-29	s	v	2	thong.tu
    29-2018-tt-byt	2018-10-29	P	10-2020-tt-byt	2020-06-11	2020-08-10	s	v	1	thong.tu
    29-2020-tt-btc	2020-04-17	A	45-2026-tt-btc	2026-04-29	2026-06-15	s	v	1	thong.tu
    29-2021-tt-bgtvt	2021-11-30	A	52-2023-tt-bgtvt		2024-02-15	s	nv	30	thong.tu
    29-2021-tt-bldtbxh	2021-12-28	X	03-2025-tt-bldtbxh	2025-02-11	2025-04-01	s	v	2	thong.tu
    29-2023-nd-cp	2023-06-03	R	154-2025-nd-cp	2025-06-15	2025-06-16	s	k	1	nghi.dinh
    29-2023-qd-ubnd	2023-12-11	R	18-2025-qd-ubnd	2025-02-28	2025-03-01	s	v	1	
    29-2023-qh15	2023-11-28	A	43-2024-qh15	2024-06-29	2024-08-01	s	ke	1	luat
    29-2025-nd-cp	2025-02-24	A	166-2025-nd-cp	2025-06-30		l	nv	46	nghi.dinh
    29-qd-tw	2016-07-25	R	24-qd-tw	2021-07-30	2021-07-30	s	k	1	quyet.dinh
    290-2005-qd-ttg	2005-11-08	A	188-2007-qd-ttg	2007-12-06	2007-12-29	s	v	9	quyet.dinh
    290-qd-tw	2010-02-25	R	23-qd-tw	2021-07-30	2021-07-30	s	k	1	quyet.dinh
    294-2016-tt-btc	2016-11-15	A	55-2018-tt-btc	2018-06-25	2018-08-10	s	v	2	thong.tu
    295-2016-tt-btc	2016-11-15	R	11-2026-tt-btc	2026-02-10	2026-03-27	s	v	1	thong.tu
    299-2016-tt-btc	2016-11-15	A	22-2018-tt-btc		2018-04-08	s	v	1	thong.tu
    2998-qd-bnnptnt-tt	2010-11-09	X	48-2012-tt-bnnptnt		2012-11-10	s	v	1	thong.tu
    2999-qd-bnnptnt-tt	2010-11-09	X	48-2012-tt-bnnptnt		2012-11-10	s	v	1	thong.tu
    30-2000-ubtvqh10	2000-12-28	R	29-2018-qh14	2018-11-15	2020-07-01	l	l	1	luat
    30-2000-ubtvqh10	2000-12-28	X	29-2018-qh14	2018-11-15	2020-07-01	s	v	2	luat
    30-2001-qh10		A	83-2007-qh11			l	lnv	2	luat
    30-2001-qh10		R	57-2014-qh13	2014-11-20	2016-01-01	l	l	1	luat
    30-2001-qh10		X	57-2014-qh13	2014-11-20	2016-01-01	s	v	2	luat
    30-2002-nd-cp	2002-03-26	R	06-2011-nd-cp	2011-01-14	2011-03-01	s	v	1	nghi.dinh
    30-2004-qh11		R	19-2012-qh13	2012-11-20	2013-07-01	s	lv	1	luat
    30-2004-tt-btc	2004-04-07	R	275-2016-tt-btc	2016-11-14	2017-01-01	s	v	1	thong.tu
    30-2006-qd-byt	2006-09-30	R	05-2010-tt-byt	2010-03-01	2010-04-15	s	v	1	thong.tu
    30-2009-qh12	2009-06-17	A	35-2018-qh14	2018-11-20	2019-01-01	s	lnv	3	luat
    30-2009-qh12	2009-06-17	A	40-2019-qh14	2019-06-13	2020-07-01	s	lv	1	luat
    30-2009-qh12	2009-06-17	A	77-2015-qh13	2015-06-19	2016-01-01	s	lnv	10	luat
    30-2009-qh12	2009-06-17	P	61-2020-qh14	2020-06-17	2021-01-01	s	v	1	luat
    30-2009-qh12	2009-06-17	R	47-2024-qh15	2024-11-26	2025-07-01	l	o	1	luat
    30-2009-tt-btnmt	2009-12-31	A	12-2012-tt-btnmt	2012-10-30		l	v	1	thong.tu
    30-2010-qd-ttg	2010-03-15	X	166-2017-nd-cp	2017-12-31	2018-01-01	s	v	1	nghi.dinh
    30-2013-qh13	2013-06-19	A	35-2018-qh14	2018-11-20	2019-01-01	s	lv	2	luat
    30-2015-ttlt-bldtbxh-bnv	2015-08-19	X	26-2022-tt-bldtbxh	2022-12-12	2023-01-28	s	v	1	thong.tu
    30-2016-nd-cp	2016-04-28	X	212-2025-nd-cp	2025-07-25	2025-07-25	s	v	1	nghi.dinh
    30-2016-tt-bct		A	01-2021-tt-bct		2021-05-20	s	v	1	thong.tu
    30-2017-tt-bca	2017-09-12	R	123-2020-tt-bca	2020-11-17	2021-01-01	s	v	1	thong.tu
    30-2018-nd-cp	2018-03-07	A	97-2019-nd-cp	2019-12-23	2020-02-15	s	v	2	nghi.dinh
    30-2018-tt-bgtvt	2018-05-14	X	30-2023-tt-bgtvt		2023-12-21	s	v	2	thong.tu
    30-2018-tt-byt	2018-10-30	A	20-2020-tt-byt	2020-11-26	2021-01-15	s	v	3	thong.tu
    30-2019-qd-ubnd	2019-12-31	A	20-2023-qd-ubnd	2023-09-07		l	v	23	
    30-2019-qd-ubnd	2019-12-31	A	71-2024-qd-ubnd	2024-12-20	2024-12-20	s	v	2	
    30-2019-tt-bgtvt	2019-08-28	X	50-2024-tt-bgtvt	2024-11-15	2025-01-01	s	v	1	thong.tu
    30-2020-tt-byt	2020-12-31	A	35-2021-tt-byt	2021-12-31	2022-02-15	s	v	2	thong.tu
    30-2020-tt-byt	2020-12-31	P	08-2024-tt-byt		2024-05-24	s	v	2	thong.tu
    30-2023-qh15	2023-11-28	A	51-2024-qh15	2024-11-27	2025-07-01	s	lv	1	luat
    301-2016-tt-btc		A	20-2019-tt-btc		2019-06-01	s	nv	8	thong.tu
    301-2016-tt-btc		P	20-2019-tt-btc		2019-06-01	s	v	1	thong.tu
    305-2016-tt-btc	2016-11-15	A	17-2018-tt-btc	2018-02-09	2018-03-26	s	v	6	thong.tu
    30c-nq-cp	2011-11-08	R	76-nq-cp	2021-07-15	2021-07-15	s	k	1	nghi.quyet
    31-2000-qd-bgddt	2000-08-22	R	20-2001-qd-bgddt	2001-06-06	2001-06-21	s	v	2	quyet.dinh
    31-2000-ubtvqh10	2000-12-28	R	46-2019-qh14	2019-11-21	2020-07-01	l	l	1	luat
    31-2000-ubtvqh10	2000-12-28	X	46-2019-qh14	2019-11-21	2020-07-01	s	v	2	luat
    31-2004-qh11	2004-12-03	R	80-2015-qh13	2015-06-22	2016-07-01	s	kl	1	luat
    31-2006-ttlt-btc-bvhtt	2006-04-07	R	144-2014-ttlt-btc-bvhttdl	2014-09-30	2014-11-15	s	v	1	thong.tu.lien.tich
    31-2007-qd-btc	2007-05-15	R	230-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    31-2011-tt-bgtvt	2011-04-15	A	55-2014-tt-bgtvt	2014-10-20		l	v	1	thong.tu
    31-2012-tt-byt	2012-12-20	X	131-2020-nd-cp	2020-11-02	2021-01-01	s	v	1	nghi.dinh
    31-2014-ttlt-bnnptnt-btc	2014-09-06	X	104-2018-tt-btc	2018-11-14	2019-01-01	s	v	1	thong.tu
    31-2015-nd-cp	2015-03-24	A	140-2018-nd-cp	2018-10-08	2018-10-08	s	nv	18	nghi.dinh
    31-2016-nd-cp	2016-05-06	A	04-2020-nd-cp	2020-01-03		l	nv	2	nghi.dinh
    31-2016-tt-byt	2016-08-10	X	09-2022-tt-byt	2022-09-09	2022-10-24	s	v	1	thong.tu
    31-2017-tt-bldtbxh	2017-12-28	A	34-2018-tt-bldtbxh	2018-12-26	2019-02-08	s	v	4	thong.tu
    31-2018-qh14	2018-11-19	A	146-2025-qh15			s	lv	6	
    31-2018-tt-bgtvt	2018-05-15	A	32-2020-tt-bgtvt	2020-12-14	2021-01-29	s	nv	32	thong.tu
    31-2019-nd-cp	2019-04-10	A	156-2026-nd-cp	2026-05-15	2026-07-01	s	kv	1	nghi.dinh
    31-2019-tt-bgtvt	2019-08-29	R	38-2024-tt-bgtvt		2025-01-01	s	v	1	thong.tu
    31-2019-tt-bldtbxh		X	07-2023-tt-bldtbxh	2023-08-28	2023-10-15	s	v	1	thong.tu
    31-2021-nd-cp	2021-03-26	A	239-2025-nd-cp	2025-09-03		l	v	2	nghi.dinh
    31-2024-qh15	2024-01-18	A	43-2024-qh15	2024-06-29	2024-08-01	s	klv	3	luat
    31-qd-tw	1997-10-01	A	91-qd-tw			s	k	1	
    31-qd-tw	1997-10-01	R	66-qd-tw	2017-02-06	2017-02-06	s	k	1	quyet.dinh
    312-2016-tt-btc	2016-11-24	A	20-2020-tt-btc	2020-04-01		l	v	2	thong.tu
    313-2005-qd-ttg	2005-12-02	P	67-2007-nd-cp	2007-04-13	2007-05-28	s	v	1	nghi.dinh
    314-2016-tt-btc		A	64-2019-tt-btc		2019-11-01	s	v	4	thong.tu
    32-2001-qh10	2001-12-25	R	76-2015-qh13	2015-06-19	2016-01-01	s	kl	1	luat
    32-2001-qh10	2001-12-25	X	76-2015-qh13	2015-06-19	2016-01-01	s	v	1	luat
    32-2001-ubtvqh10		R	08-2017-qh14	2017-06-19	2018-07-01	l	l	1	luat
    32-2001-ubtvqh10		X	08-2017-qh14	2017-06-19	2018-07-01	s	v	2	luat
    32-2002-nd-cp	2002-03-27	X	126-2014-nd-cp	2014-12-31	2015-02-15	s	v	1	nghi.dinh
    32-2005-nd-cp	2005-03-14	R	112-2014-nd-cp	2014-11-21	2015-01-15	s	v	1	nghi.dinh
    32-2010-tt-bldtbxh	2010-10-25	A	04-2013-tt-bldtbxh	2013-03-01		l	v	1	thong.tu
    32-2011-tt-bkhcn	2011-11-15	A	04-2020-tt-bkhcn	2020-09-28	2020-11-15	s	nv	16	thong.tu
    32-2011-tt-bkhcn	2011-11-15	A	15-2023-tt-bkhcn	2023-07-26	2023-08-01	s	v	3	thong.tu
    32-2012-nd-cp	2012-04-12	A	22-2022-nd-cp	2022-03-25		l	v	1	nghi.dinh
    32-2012-nd-cp	2012-04-12	A	31-2025-nd-cp	2025-02-24	2026-04-12	s	nv	6	nghi.dinh
    32-2013-tt-nhnn	2013-12-26	A	03-2019-tt-nhnn		2019-05-13	s	v	1	thong.tu
    32-2013-tt-nhnn	2013-12-26	A	16-2015-tt-nhnn	2013-12-26	2015-12-03	s	v	4	thong.tu
    32-2014-nd-cp	2014-04-22	A	25-2023-nd-cp	2023-05-19		l	v	1	nghi.dinh
    32-2014-tt-bldtbxh	2014-12-01	X	17-2023-tt-bldtbxh	2023-12-29	2024-03-01	s	v	1	thong.tu
    32-2016-tt-bldtbxh	2016-10-25	A	12-2024-tt-bldtbxh	2024-11-14	2024-12-29	s	nv	2	thong.tu
    32-2018-qh14	2018-11-19	A	146-2025-qh15			s	lv	14	
    32-2018-tt-bca	2018-10-08	X	63-2024-tt-bca	2024-11-12	2025-01-01	s	v	1	thong.tu
    32-2018-tt-bct	2018-10-08	A	56-2020-tt-bct	2020-12-31		l	v	1	thong.tu
    32-2018-tt-nhnn	2018-12-18	A	12-2023-tt-nhnn	2023-10-12	2023-11-27	s	nv	10	thong.tu
    32-2019-nd-cp	2019-04-10	A	111-2025-nd-cp	2025-05-22		l	v	1	nghi.dinh
    32-2020-tt-bgtvt	2020-12-14	P	01-2022-tt-bgtvt	2022-01-12	2022-03-01	s	v	1	thong.tu
    32-2020-tt-bgtvt	2020-12-14	P	01-2024-tt-bgtvt	2024-01-26	2024-03-15	s	v	1	thong.tu
    32-2020-tt-btttt	2020-11-04	X	28-2026-tt-bkhcn	2026-05-31	2026-07-15	s	v	1	thong.tu
    32-2023-qd-ubnd	2023-12-20	R	24-2025-qd-ubnd	2025-02-28	2025-03-01	s	v	1	
    32-2023-tt-bca	2023-08-01	A	28-2024-tt-bca	2024-06-29		l	v	1	thong.tu
    32-2024-qh15	2024-01-18	A	43-2024-qh15	2024-06-29	2024-08-01	s	lv	1	luat
    32-2024-qh15	2024-01-18	A	96-2025-qh15			s	lv	6	
    320-2025-nd-cp	2025-12-15	A	141-2026-nd-cp	2026-04-29	2026-01-01	l	ve	1	nghi.dinh
    326-qd-tm	1996-06-24	X	71-2024-tt-bqp	2024-10-14	2025-01-01	s	v	1	thong.tu
    326-ttg	1996-05-18	A	11-2003-qd-ttg	2003-01-15	2003-01-15	s	v	2	quyet.dinh
    33-2001-ubtvqh10		R	05-2011-qh13	2011-11-26	2012-02-01	l	l	1	luat
    33-2001-ubtvqh10		X	05-2011-qh13	2011-11-26	2012-02-01	s	v	2	luat
    33-2002-qh10		R	62-2014-qh13	2014-11-24	2015-06-01	s	lv	1	luat
    33-2004-qd-bgddt	2004-09-28	R	08-2013-tt-bgddt	2013-03-08	2013-04-22	s	v	2	thong.tu
    33-2005-nd-cp	2005-03-15	A	119-2008-nd-cp	2008-11-28		l	v	1	nghi.dinh
    33-2005-nd-cp	2005-03-15	R	35-2016-nd-cp	2016-05-15	2016-07-01	s	v	1	nghi.dinh
    33-2005-qh11	2005-06-14	R	91-2015-qh13	2015-11-24	2017-01-01	s	kl	1	luat
    33-2005-qh11	2005-06-14	X	91-2015-qh13	2015-11-24	2017-01-01	s	v	2	luat
    33-2007-ubtvqh11		R	70-2020-qh14	2020-11-13	2021-07-01	l	l	1	luat
    33-2007-ubtvqh11		X	70-2020-qh14	2020-11-13	2021-07-01	s	v	2	luat
    33-2009-qh12	2009-06-18	A	19-2017-qh14	2017-11-21	2018-07-01	s	lv	23	luat
    33-2010-tt-bldtbxh	2010-11-01	A	34-2014-tt-bldtbxh	2014-12-30		l	v	1	thong.tu
    33-2011-tt-btc	2011-03-14	R	198-2016-tt-btc	2016-11-08	2017-01-01	s	v	1	thong.tu
    33-2012-tt-byt	2012-12-28	X	42-2017-tt-byt	2017-11-13	2017-12-28	s	v	1	thong.tu
    33-2013-qh13	2013-06-19	A	18-2023-qh15	2023-06-20	2024-07-01	s	lv	1	luat
    33-2013-qh13	2013-06-19	A	60-2020-qh14	2020-06-17	2021-07-01	s	lnv	32	luat
    33-2013-tt-nhnn	2013-12-26	A	17-2020-tt-nhnn	2020-12-14	2021-02-01	s	v	2	thong.tu
    33-2013-tt-nhnn	2013-12-26	A	19-2018-tt-nhnn		2018-10-12	s	v	2	thong.tu
    33-2014-tt-bgtvt	2014-08-08	X	07-2021-tt-bgtvt	2021-04-08	2021-06-01	s	v	1	thong.tu
    33-2014-tt-bldtbxh	2014-12-24	X	29-2019-tt-bldtbxh	2019-12-26	2020-02-20	s	v	1	thong.tu
    33-2014-tt-bnnptnt	2014-10-30	A	03-2024-tt-bnnptnt		2024-05-16	s	v	1	thong.tu
    33-2014-tt-bnnptnt	2014-10-30	A	34-2018-tt-bnnptnt		2019-01-01	s	v	7	thong.tu
    33-2014-tt-bnnptnt	2014-10-30	P	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    33-2015-tt-bca	2015-07-20	X	24-2020-tt-bca	2020-03-10	2020-07-01	s	v	1	thong.tu
    33-2017-tt-bldtbxh	2017-12-29	P	02-2020-tt-bldtbxh	2020-02-14	2020-03-30	s	v	1	thong.tu
    33-2018-tt-bgtvt	2018-05-15	A	05-2021-tt-bgtvt	2021-03-01		l	v	2	thong.tu
    33-2018-tt-bgtvt	2018-05-15	A	07-2020-tt-bgtvt	2020-03-12		l	v	1	thong.tu
    33-2018-tt-bgtvt	2018-05-15	A	25-2021-tt-bgtvt	2021-11-29		l	v	1	thong.tu
    335-2016-tt-btc	2016-12-27	R	45-2017-tt-btc	2017-05-12	2017-07-01	s	v	2	thong.tu
    338-2016-tt-btc	2016-12-28	A	42-2022-tt-btc	2022-07-06		l	nv	8	thong.tu
    34-2002-qh10		R	63-2014-qh13	2014-11-24	2015-06-01	l	l	1	luat
    34-2002-qh10		X	63-2014-qh13	2014-11-24	2015-06-01	s	v	2	luat
    34-2005-qh11		R	105-2016-qh13	2016-04-06	2017-01-01	l	l	1	luat
    34-2005-qh11		X	105-2016-qh13	2016-04-06	2017-01-01	s	v	2	luat
    34-2006-qd-byt	2006-10-31	X	06-2009-tt-byt	2009-06-26	2009-08-10	s	v	2	thong.tu
    34-2007-ubtvqh11	2007-04-20	R	10-2022-qh15	2022-11-10	2023-07-01	s	kl	1	luat
    34-2007-ubtvqh11	2007-04-20	X	10-2022-qh15	2022-11-10	2023-07-01	s	v	2	luat
    34-2011-nd-cp	2011-05-17	R	112-2020-nd-cp	2020-09-18	2020-09-20	s	k	1	nghi.dinh
    34-2011-tt-btc	2011-03-14	X	48-2019-tt-btc	2019-08-08	2019-10-10	s	v	1	thong.tu
    34-2012-tt-bgtvt	2012-08-22	X	20-2018-tt-bgtvt	2018-04-26	2018-07-01	s	v	1	thong.tu
    34-2013-tt-btc	2013-03-28	A	140-2013-tt-btc	2013-10-14		l	v	1	thong.tu
    34-2015-tt-bgtvt	2015-07-24	A	39-2017-tt-bgtvt	2017-11-07		l	v	3	thong.tu
    34-2015-tt-nhnn	2015-12-31	A	11-2016-tt-nhnn	2016-06-29	2016-08-13	s	nv	16	thong.tu
    34-2015-tt-nhnn	2015-12-31	A	15-2019-tt-nhnn		2019-11-25	s	v	2	thong.tu
    34-2015-tt-nhnn	2015-12-31	A	24-2022-tt-nhnn		2023-02-15	s	v	6	thong.tu
    34-2015-tt-nhnn	2015-12-31	P	11-2016-tt-nhnn	2016-06-29	2016-08-13	s	v	1	thong.tu
    34-2016-nd-cp	2016-05-14	A	154-2020-nd-cp	2020-12-31	2021-01-01	s	kve	13	nghi.dinh
    34-2016-nd-cp	2016-05-14	A	59-2024-nd-cp	2024-05-25		s	kv	3	nghi.dinh
    34-2016-nd-cp	2016-05-14	R	78-2025-nd-cp	2025-04-01	2025-04-01	s	k	1	nghi.dinh
    34-2016-tt-bldtbxh	2016-10-25	A	12-2024-tt-bldtbxh	2024-11-14	2024-12-29	s	v	2	thong.tu
    34-2016-tt-bldtbxh	2016-10-25	P	12-2024-tt-bldtbxh	2024-11-14	2024-12-29	s	v	1	thong.tu
    34-2016-tt-byt	2016-09-21	X	34-2017-tt-byt	2017-08-18	2017-10-02	s	v	1	thong.tu
    34-2017-tt-byt	2017-08-18	A	30-2019-tt-byt	2019-12-03	2020-02-01	s	v	5	thong.tu
    34-2017-tt-byt	2017-08-18	P	30-2019-tt-byt	2019-12-03	2020-02-01	s	v	1	thong.tu
    34-2018-tt-bca	2018-10-15	A	13-2025-tt-bca		2025-03-01	s	nv	28	thong.tu
    34-2018-tt-bldtbxh	2018-12-26	P	05-2024-tt-bldtbxh	2024-05-10	2024-06-25	s	v	1	thong.tu
    34-2019-tt-bldtbxh	2019-12-30	A	12-2024-tt-bldtbxh	2024-11-14	2024-12-29	s	v	2	thong.tu
    34-2024-nd-cp	2024-03-31	A	161-2024-nd-cp	2024-12-18	2025-01-01	s	v	2	nghi.dinh
    34-2024-qh15	2024-06-24	A	81-2025-qh15			s	k	1	
    340-2016-tt-btc	2016-12-29	X	124-2021-tt-btc	2021-12-30	2022-02-14	s	v	1	thong.tu
    341-2016-tt-btc	2016-12-29	X	166-2017-nd-cp	2017-12-31	2018-01-01	s	v	1	nghi.dinh
    342-2016-tt-btc	2016-12-30	A	81-2020-tt-btc		2020-11-01	s	v	1	thong.tu
    3450-qd-byt	2010-09-21	X	06-2011-tt-byt	2011-01-25	2011-04-01	s	v	1	thong.tu
    35-2005-qh11		P	97-2015-qh13	2015-11-25	2017-01-01	s	v	2	luat
    35-2005-qh11		R	06-2017-qh14	2017-06-16	2018-07-01	l	l	1	luat
    35-2005-qh11		X	06-2017-qh14	2017-06-16	2018-07-01	s	v	2	luat
    35-2006-nd-cp	2006-03-31	A	08-2018-nd-cp	2018-01-15	2018-01-15	s	v	2	nghi.dinh
    35-2006-nd-cp	2006-03-31	P	120-2011-nd-cp	2011-12-16	2012-02-01	s	v	2	nghi.dinh
    35-2008-qd-bgtvt	2008-12-31	R	39-2014-tt-bgtvt		2014-11-01	s	v	1	thong.tu
    35-2009-qh12		R	10-2017-qh14	2017-06-20	2018-07-01	l	l	1	luat
    35-2009-qh12		X	10-2017-qh14	2017-06-20	2018-07-01	s	v	2	luat
    35-2009-tt-bct	2009-12-09	X	09-2017-tt-bct	2017-07-13	2017-08-31	s	v	1	thong.tu
    35-2010-tt-bct	2010-11-12	R	26-2014-tt-bct	2014-08-28	2014-10-21	s	v	1	thong.tu
    35-2012-tt-bgddt	2012-10-12	R	25-2021-tt-bgddt	2021-09-08	2021-10-24	s	v	2	thong.tu
    35-2012-tt-bgtvt	2012-09-06	A	49-2018-tt-bgtvt		2019-01-01	s	nv	8	thong.tu
    35-2012-tt-bldtbxh	2012-12-27	R	26-2018-tt-bldtbxh	2018-12-25	2019-02-20	s	v	1	thong.tu
    35-2015-nd-cp	2015-04-13	A	62-2019-nd-cp	2019-07-11		l	v	1	nghi.dinh
    35-2015-nd-cp	2015-04-13	P	94-2019-nd-cp	2019-12-13	2020-02-01	s	v	1	nghi.dinh
    35-2015-qd-ttg	2015-08-20	A	38-2018-qd-ttg	2018-09-05		l	v	1	quyet.dinh
    35-2015-ttlt-bldtbxh-bnv	2015-09-16	R	30-2022-tt-bldtbxh	2022-12-28	2023-02-13	s	v	1	thong.tu
    35-2016-nd-cp	2016-05-15	A	123-2018-nd-cp	2018-09-17	2018-09-17	s	nv	10	nghi.dinh
    35-2016-nd-cp	2016-05-15	A	32-2026-nd-cp			l	v	4	nghi.dinh
    35-2016-nd-cp	2016-05-15	A	80-2022-nd-cp	2022-10-13	2022-10-13	s	v	6	nghi.dinh
    35-2016-tt-byt	2016-09-28	A	13-2020-tt-byt	2020-06-22	2020-08-10	s	v	2	thong.tu
    35-2016-tt-byt	2016-09-28	P	50-2017-tt-byt	2017-12-29	2018-03-01	s	v	2	thong.tu
    35-2017-tt-bldtbxh	2017-12-29	X	20-2021-tt-bldtbxh	2021-12-15	2022-02-01	s	v	2	thong.tu
    35-2017-tt-btc	2017-04-25	X	07-2023-tt-btc	2023-02-02	2023-03-20	s	v	1	thong.tu
    35-2018-tt-bct	2018-10-12	R	27-2020-tt-bct	2020-09-30	2020-12-01	s	v	1	thong.tu
    35-2018-tt-byt	2018-11-22	A	12-2022-tt-byt	2022-11-21	2023-01-05	s	nv	15	thong.tu
    35-2018-tt-byt	2018-11-22	A	29-2020-tt-byt	2020-12-31	2021-02-15	s	nv	9	thong.tu
    35-2020-tt-bgddt	2020-10-01	A	04-2022-tt-bgddt		2022-04-19	s	v	6	thong.tu
    35-ct-tw	2024-06-14	R	45-ct-tw	2025-04-14	2025-04-14	s	k	1	chi.thi
    355-2025-nd-cp	2025-12-31	A	170-2026-nd-cp	2026-05-15	2026-07-01	s	v	1	nghi.dinh
    36-2001-ubtvqh10	2001-08-08	R	41-2013-qh13	2013-11-25	2015-01-01	l	l	1	luat
    36-2001-ubtvqh10	2001-08-08	X	41-2013-qh13	2013-11-25	2015-01-01	s	v	1	luat
    36-2004-tt-btc	2004-04-26	A	01-2013-tt-btc	2013-01-02		l	v	1	thong.tu
    36-2005-qh11	2005-06-14	A	05-2017-qh14	2017-06-12	2018-01-01	s	lv	1	luat
    36-2005-qh11	2005-06-14	A	44-2019-qh14	2019-06-14	2020-01-01	s	lnv	4	luat
    36-2005-qh11	2005-06-14	P	05-2017-qh14	2017-06-12	2018-01-01	s	v	11	luat
    36-2007-tt-btc	2007-04-11	R	232-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    36-2008-nd-cp	2008-03-28	A	79-2011-nd-cp	2011-09-05	2011-10-22	s	v	6	nghi.dinh
    36-2011-tt-bca	2011-05-26	R	17-2020-tt-bca	2020-02-18	2020-04-03	s	v	1	thong.tu
    36-2011-ttlt-byt-bqp	2011-10-17	X	16-2016-ttlt-byt-bqp	2016-06-30	2016-08-15	s	v	1	thong.tu.lien.tich
    36-2012-tt-bnnptnt	2012-07-30	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    36-2013-tt-nhnn	2013-12-31	R	31-2018-tt-nhnn		2019-02-01	s	v	1	thong.tu
    36-2014-tt-bgtvt	2014-08-29	A	27-2017-tt-bgtvt		2017-11-01	s	v	2	thong.tu
    36-2015-ttlt-bnnptnt-bnv	2015-10-20	A	07-2022-tt-bnnptnt		2022-10-06	s	nv	16	thong.tu
    36-2016-nd-cp	2016-05-15	A	03-2020-nd-cp	2020-01-01		l	v	1	nghi.dinh
    36-2016-nd-cp	2016-05-15	A	169-2018-nd-cp	2018-12-31		l	v	4	nghi.dinh
    36-2016-qd-ttg	2016-09-01	A	45-2017-qd-ttg	2017-11-16		l	v	1	quyet.dinh
    36-2016-qd-ttg	2016-09-01	X	15-2023-qd-ttg	2023-05-31	2023-07-15	s	v	1	quyet.dinh
    36-2017-tt-bldtbxh	2017-12-29	R	05-2023-tt-bldtbxh	2023-06-15	2023-07-30	s	v	1	thong.tu
    36-2018-qh14	2018-11-20	A	59-2020-qh14	2020-06-17	2021-01-01	s	klnv	13	luat
    36-2018-qh14	2018-11-20	A	81-2025-qh15			s	lv	1	
    36-2018-tt-btc	2018-03-30	A	06-2023-tt-btc	2023-01-31		l	nv	6	thong.tu
    36-2018-tt-byt	2018-11-22	A	29-2020-tt-byt	2020-12-31	2021-02-15	s	v	2	thong.tu
    36-2021-tt-bldtbxh	2021-12-31	X	01-2023-tt-bldtbxh	2023-01-03	2023-02-20	s	v	1	thong.tu
    36-hd-vptw	2018-04-03	R	05-hd-vptw	2026-05-27	2026-05-27	s	k	1	huong.dan
    366-qd-bvhttdl	2007-09-09	R	14-2007-qd-bvhttdl	2007-10-25	2007-11-24	s	v	2	quyet.dinh
    3676-gd-dt	1994-12-09	R	36-2007-qd-bgddt	2007-06-28	2007-08-08	s	v	2	quyet.dinh
    36a-nq-cp	2015-10-14	R	17-nq-cp	2019-03-07	2019-03-07	s	k	1	nghi.quyet
    37-2001-ttlt-bkhcnmt-tchq	2001-06-28	X	110-2016-ttlt-btc-bkhcn	2016-06-30	2016-09-01	s	v	1	thong.tu.lien.tich
    37-2005-qh11		R	81-2015-qh13	2015-06-24	2016-01-01	l	l	1	luat
    37-2005-qh11		X	81-2015-qh13	2015-06-24	2016-01-01	s	v	1	luat
    37-2006-nd-cp	2006-04-04	X	81-2018-nd-cp	2018-05-22	2018-07-15	s	v	1	nghi.dinh
    37-2006-tt-btc	2006-05-09	R	259-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    37-2009-qh12		R	100-2015-qh13	2015-11-27	2018-01-01	l	l	1	luat
    37-2009-qh12		X	100-2015-qh13	2015-11-27	2018-01-01	s	v	1	luat
    """#

  static let part1: StaticString = #"""
    37-2010-nd-cp	2010-04-07	A	72-2019-nd-cp	2019-08-30		l	v	1	nghi.dinh
    37-2012-tt-bnnptnt	2012-07-30	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    37-2013-tt-nhnn	2013-12-31	A	29-2015-tt-nhnn	2015-12-22	2016-02-08	s	nv	4	thong.tu
    37-2013-tt-nhnn	2013-12-31	A	78-2025-tt-nhnn			l	v	1	thong.tu
    37-2014-nd-cp	2014-05-05	A	108-2020-nd-cp	2020-09-14		s	kv	1	nghi.dinh
    37-2014-nd-cp	2014-05-05	R	45-2025-nd-cp	2025-02-28	2025-03-01	s	k	1	nghi.dinh
    37-2014-tt-byt	2014-11-17	X	40-2015-tt-byt	2015-11-16	2016-01-01	s	v	1	thong.tu
    37-2015-nd-cp	2015-04-22	A	50-2021-nd-cp	2021-04-01		l	v	1	nghi.dinh
    37-2015-ttlt-bldtbxh-bnv	2015-10-02	R	11-2021-tt-bldtbxh	2021-09-30	2021-11-15	s	v	1	thong.tu
    37-2016-nd-cp	2016-05-15	X	88-2020-nd-cp	2020-07-28	2020-09-15	s	v	1	nghi.dinh
    37-2016-tt-bldtbxh	2016-10-25	A	04-2018-tt-bldtbxh	2018-06-22	2018-08-15	s	v	4	thong.tu
    37-2016-tt-bldtbxh	2016-10-25	A	12-2024-tt-bldtbxh	2024-11-14	2024-12-29	s	v	2	thong.tu
    37-2018-qh14	2018-11-20	A	21-2023-qh15	2023-06-22	2023-08-15	s	lv	2	luat
    37-2018-qh14	2018-11-20	A	30-2023-qh15	2023-11-28	2024-07-01	s	lv	1	luat
    37-2018-tt-btc	2018-04-16	A	125-2021-tt-btc		2022-02-15	s	v	4	thong.tu
    37-2018-tt-btc	2018-04-16	P	125-2021-tt-btc		2022-02-15	s	v	2	thong.tu
    37-2019-nd-cp	2019-05-07	A	58-2023-nd-cp	2023-08-12		l	v	2	nghi.dinh
    37-2019-qd-ttg	2019-12-27	X	66-2021-nd-cp	2021-07-06	2021-08-20	s	v	1	nghi.dinh
    37-2020-tt-btttt	2020-11-13	X	27-2026-tt-bkhcn	2026-05-31	2026-07-16	s	v	1	thong.tu
    37-2023-tt-btc	2023-06-07	A	63-2023-tt-btc	2023-10-16	2023-12-01	s	v	2	thong.tu
    379-qd-bnnptnt-khcn	2008-01-28	X	48-2012-tt-bnnptnt		2012-11-10	s	v	1	thong.tu
    38-2001-ubtvqh10	2001-08-28	R	97-2015-qh13	2015-11-25	2017-01-01	l	l	1	luat
    38-2001-ubtvqh10	2001-08-28	X	97-2015-qh13	2015-11-25	2017-01-01	s	v	2	luat
    38-2005-qh11	2005-06-14	A	44-2009-qh12			s	klnv	19	luat
    38-2005-qh11	2005-06-14	A	74-2014-qh13	2014-11-27	2015-07-01	s	klnv	5	luat
    38-2005-qh11	2005-06-14	A	97-2015-qh13	2015-11-25	2017-01-01	s	klv	2	luat
    38-2005-qh11	2005-06-14	R	43-2019-qh14	2019-06-14	2020-07-01	s	kl	1	luat
    38-2005-qh11	2005-06-14	X	43-2019-qh14	2019-06-14	2020-07-01	s	v	1	luat
    38-2006-qd-bnnptnt	2006-05-16	A	05-2007-qd-bnnptnt	2007-01-22		l	v	1	quyet.dinh
    38-2006-qd-bnnptnt	2006-05-16	A	67-2006-qd-bnnptnt	2006-09-12		l	v	1	quyet.dinh
    38-2006-qd-bnnptnt	2006-05-16	R	07-2016-tt-bnnptnt	2016-05-31	2016-07-15	s	v	1	thong.tu
    38-2012-tt-bgtvt	2012-09-19	X	11-2018-tt-bgtvt	2018-03-28	2018-07-01	s	v	1	thong.tu
    38-2012-tt-bnnptnt	2010-08-02	R	04-2016-tt-bnnptnt	2016-05-10	2016-07-01	s	v	1	thong.tu
    38-2013-qh13	2013-11-16	A	41-2024-qh15	2024-06-29	2025-07-01	s	lv	1	luat
    38-2013-qh13	2013-11-16	R	74-2025-qh15	2025-06-16	2026-01-01	s	kl	1	luat
    38-2015-tt-bldtbxh	2015-10-19	A	41-2019-tt-bldtbxh	2019-12-30		l	v	8	thong.tu
    38-2015-tt-btc	2015-03-25	A	39-2018-tt-btc	2018-04-20	2018-06-05	s	nv	84	thong.tu
    38-2015-tt-nhnn	2015-12-31	P	03-2017-tt-nhnn	2017-06-06	2017-07-22	s	v	1	thong.tu
    38-2016-nd-cp	2016-05-15	A	48-2020-nd-cp	2020-04-15	2020-06-01	s	nv	18	nghi.dinh
    38-2016-tt-bgtvt	2016-12-02	X	23-2018-tt-bgtvt	2018-05-04	2018-07-01	s	v	1	thong.tu
    38-2016-tt-bldtbxh	2016-10-25	X	34-2019-tt-bldtbxh	2019-12-30	2020-02-15	s	v	1	thong.tu
    38-2017-qd-ttg	2017-08-18	A	07-2021-qd-ttg	2021-03-02	2021-05-01	s	v	14	quyet.dinh
    38-2018-tt-bct		A	23-2025-tt-bct		2025-05-05	s	v	1	thong.tu
    38-2018-tt-bnnptnt	2018-12-25	P	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    38-2018-tt-btc	2018-04-20	A	62-2019-tt-btc	2019-09-05		l	v	1	thong.tu
    38-2018-tt-btc	2018-04-20	R	33-2023-tt-btc	2023-05-31	2023-07-15	s	v	1	thong.tu
    38-2019-nd-cp	2019-05-09	R	24-2023-nd-cp	2023-05-14	2023-07-01	s	k	1	nghi.dinh
    38-2019-qd-ttg	2019-12-31	X	233-2025-nd-cp	2025-08-26	2025-08-26	s	v	1	nghi.dinh
    38-2019-qh14	2019-06-13	A	56-2024-qh15	2024-11-29	2025-01-01	s	klv	5	luat
    38-2019-qh14	2019-06-13	R	108-2025-qh15	2025-12-10	2026-07-01	s	kl	1	luat
    38-2020-tt-bca	2020-04-17	R	104-2021-tt-bca	2021-11-08	2021-12-23	s	v	1	thong.tu
    38-2022-tt-btc	2022-06-24	A	63-2023-tt-btc	2023-10-16	2023-12-01	s	v	2	thong.tu
    38-2025-tt-bct	2025-06-19	A	15-2026-tt-bct	2026-03-25		l	v	6	thong.tu
    38-2025-tt-bct	2025-06-19	A	26-2026-tt-bct	2026-05-20	2026-05-29	s	v	1	thong.tu
    38-2025-tt-bct	2025-06-19	P	53-2025-tt-bct	2025-11-14	2026-01-01	s	v	1	thong.tu
    39-2001-ubtvqh10	2001-11-16	R	16-2012-qh13	2012-06-21	2013-01-01	l	l	1	luat
    39-2001-ubtvqh10	2001-11-16	X	16-2012-qh13	2012-06-21	2013-01-01	s	v	2	luat
    39-2005-qh11		R	22-2018-qh14	2018-06-08	2019-01-01	l	l	1	luat
    39-2005-qh11		X	22-2018-qh14	2018-06-08	2019-01-01	s	v	2	luat
    39-2009-qh12	2009-11-23	P	41-2024-qh15	2024-06-29	2025-07-01	s	v	1	luat
    39-2011-tt-bct	2011-10-28	R	53-2025-tt-bct	2025-11-14	2026-01-01	s	v	1	thong.tu
    39-2013-tt-bnnptnt	2013-08-12	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    39-2014-tt-btc	2014-03-31	A	119-2014-tt-btc	2014-08-25		l	v	2	thong.tu
    39-2014-tt-btc	2014-03-31	A	26-2015-tt-btc	2015-02-27		l	v	2	thong.tu
    39-2014-tt-btc	2014-03-31	A	37-2017-tt-btc	2017-04-27		l	v	1	thong.tu
    39-2015-nd-cp	2015-04-27	X	168-2026-nd-cp	2026-05-15	2026-07-01	s	v	1	nghi.dinh
    39-2015-tt-btc	2015-03-25	A	60-2019-tt-btc	2019-08-30	2019-10-15	s	nv	30	thong.tu
    39-2015-tt-btc	2015-03-25	P	06-2024-tt-btc	2024-01-29	2024-03-15	s	v	1	thong.tu
    39-2015-tt-btc	2015-03-25	P	39-2018-tt-btc	2018-04-20	2018-06-05	s	v	1	thong.tu
    39-2016-tt-bgtvt	2016-12-06	R	41-2018-tt-bgtvt		2018-09-15	s	v	2	thong.tu
    39-2016-tt-bldtbxh	2016-10-25	X	10-2022-tt-bldtbxh	2022-05-31	2022-07-15	s	v	1	thong.tu
    39-2017-nd-cp	2017-04-04	A	100-2017-nd-cp	2017-08-18		l	v	2	nghi.dinh
    39-2017-nd-cp	2017-04-04	R	13-2020-nd-cp	2020-01-21	2020-03-05	s	v	1	nghi.dinh
    39-2018-nd-cp	2018-03-11	R	80-2021-nd-cp	2021-08-26	2021-10-15	s	v	1	nghi.dinh
    39-2018-tt-btc	2018-04-20	P	60-2019-tt-btc	2019-08-30	2019-10-15	s	v	1	thong.tu
    39-2018-tt-byt	2018-11-30	A	13-2019-tt-byt	2019-07-05	2019-08-20	s	nv	9	thong.tu
    39-2019-qh14	2019-06-13	A	03-2022-qh15	2022-01-11	2022-03-01	s	klv	3	luat
    39-2019-qh14	2019-06-13	A	64-2020-qh14	2020-06-18	2021-01-01	s	klnv	8	luat
    39-2019-qh14	2019-06-13	A	72-2020-qh14	2020-11-17	2022-01-01	s	klnv	7	luat
    39-2019-qh14	2019-06-13	R	58-2024-qh15	2024-11-29	2025-01-01	s	kl	1	luat
    39-2019-tt-bgtvt	2019-10-15	A	33-2022-tt-bgtvt		2023-02-01	s	nv	6	thong.tu
    39-2020-nd-cp	2020-04-03	X	114-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    39-2022-nd-cp	2022-06-18	R	191-2026-nd-cp	2026-05-29	2026-05-29	s	v	1	nghi.dinh
    39-2023-nd-cp	2023-06-26	X	156-2024-nd-cp	2024-12-10	2025-01-01	s	v	1	nghi.dinh
    40-2002-tt-btc	2002-05-02	R	74-2013-tt-btc	2013-06-04	2013-08-01	s	v	1	thong.tu
    40-2007-qd-ttg	2007-03-21	R	49-2017-qd-ttg	2017-12-21	2018-02-18	s	v	1	quyet.dinh
    40-2008-qd-byt	2008-12-26	X	06-2011-tt-byt	2011-01-25	2011-04-01	s	v	1	thong.tu
    40-2009-qh12	2009-11-23	A	21-2017-qh14	2017-11-24	2019-01-01	s	lnv	7	luat
    40-2009-qh12	2009-11-23	R	15-2023-qh15	2023-01-09	2024-01-01	l	l	1	luat
    40-2009-qh12	2009-11-23	X	15-2023-qh15	2023-01-09	2024-01-01	s	v	1	luat
    40-2012-tt-bgddt		P	18-2015-ttlt-bgddt-bldtbxh	2015-09-08	2015-10-23	s	v	1	thong.tu.lien.tich
    40-2013-tt-bgddt	2013-12-18	A	14-2021-tt-bgddt		2021-07-05	s	v	4	thong.tu
    40-2013-tt-bgddt	2013-12-18	A	25-2019-tt-bgddt		2020-02-15	s	nv	4	thong.tu
    40-2013-tt-byt	2013-11-18	X	19-2018-tt-byt	2018-08-30	2018-10-15	s	v	1	thong.tu
    40-2014-nd-cp	2014-05-12	A	27-2020-nd-cp	2020-03-01	2020-04-15	s	nv	31	nghi.dinh
    40-2015-tt-bgtvt	2015-07-31	X	19-2018-tt-bgtvt	2018-04-19	2018-07-01	s	v	1	thong.tu
    40-2015-tt-byt	2015-11-16	P	146-2018-nd-cp	2018-10-17	2018-12-01	s	v	2	nghi.dinh
    40-2016-nd-cp	2016-05-15	A	44-2026-nd-cp			l	v	2	nghi.dinh
    40-2016-nd-cp	2016-05-15	A	65-2025-nd-cp			l	v	1	nghi.dinh
    40-2016-tt-btnmt	2016-12-19	P	08-2022-tt-btnmt	2022-07-05	2022-08-19	s	v	1	thong.tu
    40-2016-tt-btttt	2016-12-26	A	36-2020-tt-btttt	2020-11-13	2020-12-28	s	nv	8	thong.tu
    40-2017-tt-btc	2017-04-28	A	12-2025-tt-btc	2025-03-19		l	v	12	thong.tu
    40-2018-nd-cp	2018-03-12	A	18-2023-nd-cp	2023-04-28		l	v	3	nghi.dinh
    40-2018-nd-cp	2018-03-12	R	137-2026-nd-cp	2026-04-07	2026-07-01	s	v	1	nghi.dinh
    40-2020-tt-bgddt	2020-10-26	A	04-2022-tt-bgddt		2022-04-19	s	nv	6	thong.tu
    40-2021-tt-btc	2021-06-01	A	100-2021-tt-btc		2022-01-01	s	v	5	thong.tu
    40-2021-tt-btc	2021-06-01	R	18-2026-tt-btc	2026-03-05	2026-03-05	s	v	1	thong.tu
    40-2025-nd-cp	2025-02-26	A	109-2025-nd-cp			l	v	5	nghi.dinh
    40-2025-nd-cp	2025-02-26	A	193-2025-nd-cp	2025-07-02		l	v	5	nghi.dinh
    40-ct-tw	2014-11-22	R	39-ct-tw	2024-10-30	2024-10-30	l	k	1	chi.thi
    41-1999-qd-ttg	1999-03-08	R	04-2015-qd-ttg	2015-01-20	2015-03-16	s	v	1	quyet.dinh
    41-2005-qh11	2005-06-14	R	108-2016-qh13	2016-04-09	2016-07-01	l	l	1	luat
    41-2005-qh11	2005-06-14	X	108-2016-qh13	2016-04-09	2016-07-01	s	v	2	luat
    41-2009-qh12		R	24-2023-qh15	2023-11-24	2024-07-01	l	l	1	luat
    41-2009-qh12	2009-11-25	A	21-2017-qh14	2017-11-24	2019-01-01	s	v	4	luat
    41-2009-qh12	2009-11-25	A	23-2018-qh14	2018-06-12	2019-07-01	s	v	4	luat
    41-2009-qh12	2009-11-25	P	23-2018-qh14	2018-06-12	2019-07-01	s	v	1	luat
    41-2009-qh12	2009-11-25	X	24-2023-qh15	2023-11-24	2024-07-01	s	v	1	luat
    41-2009-tt-btttt	2009-12-30	R	20-2014-tt-btttt	2014-12-05	2015-01-20	s	v	1	thong.tu
    41-2011-nd-cp	2011-06-08	X	32-2013-nd-cp	2013-04-16	2013-06-01	s	v	1	nghi.dinh
    41-2011-tt-byt	2011-11-14	A	41-2015-tt-byt	2015-11-16		l	v	2	thong.tu
    41-2013-qh13	2013-11-25	A	146-2025-qh15			s	lv	4	
    41-2013-qh13	2013-11-25	A	35-2018-qh14	2018-11-20	2019-01-01	s	lnv	5	luat
    41-2013-tt-bct	2013-12-31	R	55-2020-tt-bct	2020-12-31	2021-04-01	s	v	1	thong.tu
    41-2014-tt-btc	2014-04-08	R	312-2016-tt-btc	2016-11-24	2017-01-10	s	v	1	thong.tu
    41-2015-tt-bct	2015-11-24	A	29-2016-tt-bct	2016-12-13		l	v	1	thong.tu
    41-2016-nd-cp	2016-05-15	A	44-2026-nd-cp			l	v	3	nghi.dinh
    41-2018-nd-cp	2018-03-12	A	132-2026-nd-cp	2026-04-06	2026-05-21	s	v	1	nghi.dinh
    41-2018-tt-bgtvt		P	52-2019-tt-bgtvt		2020-02-15	s	v	1	thong.tu
    41-2018-tt-byt	2018-12-14	A	26-2021-tt-byt	2021-12-15		l	v	1	thong.tu
    41-2019-qh14	2019-06-14	A	54-2022-qh15	2022-06-16	2022-09-01	s	lv	1	nghi.quyet
    41-2019-qh14	2019-06-14	A	59-2024-qh15			s	lv	1	luat
    41-2020-tt-btc	2020-05-18	R	25-2021-tt-btc	2021-04-07	2021-05-22	s	v	1	thong.tu
    41-2024-qh15	2024-06-29	A	113-2025-qh15	2025-12-10	2026-07-01	s	klv	2	luat
    41-2024-qh15	2024-06-29	A	142-2025-qh15	2025-12-11	2026-03-01	s	klv	2	luat
    41-2024-qh15	2024-06-29	A	73-2025-qh15	2025-06-16	2026-01-01	s	klv	3	luat
    41-2024-qh15	2024-06-29	A	84-2025-qh15	2025-06-25	2025-07-01	s	klv	4	luat
    41-2025-tt-btc	2025-06-16	P	157-2025-tt-btc	2025-12-31	2026-01-01	s	v	1	thong.tu
    41-nq-cp	2026-03-11	R	109-nq-cp	2026-04-16	2026-04-16	s	v	1	nghi.quyet
    4180-qd-bnnptnt-tccb	2016-10-14	X	22-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    4181-qd-bnnptnt-tccb	2016-10-14	X	22-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    42-2005-qh11		R	54-2014-qh13	2014-06-23	2015-01-01	l	l	1	luat
    42-2005-qh11		X	54-2014-qh13	2014-06-23	2015-01-01	s	v	2	luat
    42-2009-qh12	2009-11-23	A	09-2022-qh15	2022-11-09	2023-07-01	s	lv	7	luat
    42-2010-nd-cp	2010-04-15	A	39-2012-nd-cp	2012-04-27		l	v	2	nghi.dinh
    42-2013-qh13	2013-11-25	A	136-2025-qh15			s	k	1	
    42-2013-tt-btc	2013-04-11	R	222-2016-tt-btc	2016-11-10	2017-01-01	s	v	1	thong.tu
    42-2015-nd-cp	2015-05-05	R	158-2020-nd-cp	2020-12-31	2021-01-01	s	v	2	nghi.dinh
    42-2015-tt		A	34-2018-tt-bldtbxh	2018-12-26		l	v	1	thong.tu
    42-2015-tt-bldtbxh	2015-10-20	A	05-2024-tt-bldtbxh	2024-05-10	2024-06-25	s	v	1	thong.tu
    42-2015-tt-bldtbxh	2015-10-20	A	34-2018-tt-bldtbxh	2018-12-26	2019-02-08	s	nv	47	thong.tu
    42-2015-tt-btc	2015-03-27	X	50-2018-tt-btc	2018-05-23	2018-06-05	s	v	1	thong.tu
    42-2016-tt-btc	2016-03-03	R	227-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    43-2002-qd-bgddt	2002-10-22	R	27-2009-tt-bgddt	2009-10-19	2009-12-02	s	v	2	thong.tu
    43-2006-nd-cp	2006-04-25	R	16-2015-nd-cp	2015-02-14	2015-04-06	s	k	1	nghi.dinh
    43-2007-qd-bgddt	2007-08-15	A	57-2012-tt-bgddt	2012-12-27		l	v	2	thong.tu
    43-2007-qd-bgddt	2007-08-15	R	08-2021-tt-bgddt	2021-03-18	2021-05-03	s	v	2	thong.tu
    43-2009-qh12		R	48-2019-qh14	2019-11-22	2020-07-01	l	l	1	luat
    43-2009-qh12		X	48-2019-qh14	2019-11-22	2020-07-01	s	v	1	luat
    43-2010-tt-bnnptnt	2010-07-14	R	26-2016-tt-bnnptnt	2016-06-30	2016-08-15	s	v	1	thong.tu
    43-2011-nd-cp	2011-06-13	R	42-2022-nd-cp	2022-06-24	2022-08-15	s	k	1	nghi.dinh
    43-2013-qh13	2013-11-26	A	03-2016-qh14	2016-11-22	2017-01-01	s	klnv	4	luat
    43-2013-qh13	2013-11-26	A	03-2022-qh15	2022-01-11	2022-03-01	s	lv	1	luat
    43-2013-qh13	2013-11-26	A	04-2017-qh14	2017-06-12	2018-01-01	s	klnv	4	luat
    43-2013-qh13	2013-11-26	A	40-2019-qh14	2019-06-13	2020-07-01	s	klnv	3	luat
    43-2013-qh13	2013-11-26	A	64-2020-qh14	2020-06-18	2021-01-01	s	klv	2	luat
    43-2013-qh13	2013-11-26	R	22-2023-qh15	2023-06-23	2024-01-01	s	kl	1	luat
    43-2013-tt-byt	2013-12-11	A	21-2017-tt-byt	2017-05-10		l	v	1	thong.tu
    43-2014-nd-cp	2014-05-15	A	01-2017-nd-cp	2017-01-06		s	k	1	nghi.dinh
    43-2014-nd-cp	2014-05-15	A	148-2020-nd-cp	2020-12-18		s	k	1	nghi.dinh
    43-2014-nd-cp	2014-05-15	R	102-2024-nd-cp	2024-07-30	2024-08-01	s	k	1	nghi.dinh
    43-2014-tt-nhnn	2014-12-25	X	24-2015-tt-nhnn	2015-12-08	2016-01-01	s	v	1	thong.tu
    43-2015-tt-bldtbxh	2015-10-20	A	34-2018-tt-bldtbxh	2018-12-26		l	v	10	thong.tu
    43-2016-tt-bca	2016-10-25	R	81-2025-tt-bca	2025-08-29	2025-10-13	s	v	1	thong.tu
    43-2017-nd-cp	2017-04-14	A	111-2021-nd-cp	2021-12-09		l	v	2	nghi.dinh
    43-2017-tt-bca	2017-10-20	A	15-2022-tt-bca	2022-04-06		l	v	1	thong.tu
    43-2018-tt-bnnptnt	2018-12-28	A	11-2022-tt-bnnptnt		2022-09-20	s	nv	2	thong.tu
    43-2019-qh14	2019-06-14	A	123-2025-qh15			s	klv	3	
    43-2023-tt-bct		A	38-2025-tt-bct	2025-06-19	2025-07-01	s	v	3	thong.tu
    43-2023-tt-btc	2023-06-27	P	60-2023-tt-btc	2023-09-07	2023-10-22	s	v	1	thong.tu
    43-2024-qd-ubnd	2024-07-04	R	37-2025-qd-ubnd	2025-06-27	2025-07-01	s	v	1	
    43-2025-tt-bnnmt	2025-07-16	X	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    44-2005-qh11		R	09-2017-qh14	2017-06-19	2018-01-01	l	l	1	luat
    44-2005-qh11		X	09-2017-qh14	2017-06-19	2018-01-01	s	v	2	luat
    44-2008-tt-btc	2008-05-30	R	151-2015-tt-btc	2014-12-31	2015-11-20	s	v	1	thong.tu
    44-2009-tt-bca	2009-07-13	R	19-2020-tt-bca	2020-02-21	2020-07-01	s	v	1	thong.tu
    44-2011-tt-btc	2011-04-11	R	13-2015-tt-btc	2015-01-30	2015-03-15	s	v	1	thong.tu
    44-2013-qh13	2013-11-26	A	21-2017-qh14	2017-11-24	2019-01-01	s	klnv	13	luat
    44-2013-qh13	2013-11-26	A	35-2018-qh14	2018-11-20	2019-01-01	s	klnv	12	luat
    44-2013-qh13	2013-11-26	P	35-2018-qh14	2018-11-20	2019-01-01	s	v	1	luat
    44-2013-qh13	2013-11-26	R	110-2025-qh15		2026-07-01	s	kl	1	
    44-2014-qd-ttg	2014-08-15	X	18-2021-qd-ttg	2021-04-22	2021-07-01	s	v	1	quyet.dinh
    44-2014-tt-nhnn	2014-12-29	R	14-2020-tt-nhnn	2020-11-16	2021-01-01	s	v	1	thong.tu
    44-2016-nd-cp	2016-05-15	A	04-2023-nd-cp	2023-02-13	2023-02-13	s	v	1	nghi.dinh
    44-2016-nd-cp	2016-05-15	A	140-2018-nd-cp	2018-10-08	2018-10-08	s	v	1	nghi.dinh
    44-2022-tt-btc	2022-07-21	A	95-2025-tt-btc	2025-10-20	2025-10-20	s	v	1	thong.tu
    44-2022-tt-btc	2022-07-21	P	95-2025-tt-btc	2025-10-20	2025-10-20	s	v	2	thong.tu
    44-2023-tt-bgtvt	2023-12-29	X	46-2024-tt-bgtvt	2024-11-15	2025-01-01	s	v	1	thong.tu
    45-2005-qd-bnnptnt	2005-07-25	R	25-2016-tt-bnnptnt	2016-06-30	2016-08-15	s	v	1	thong.tu
    45-2005-qh11		R	107-2016-qh13	2016-04-06	2016-09-01	l	l	1	luat
    45-2005-qh11		X	107-2016-qh13	2016-04-06	2016-09-01	s	v	2	luat
    45-2006-nd-cp	2006-04-28	X	131-2021-nd-cp	2021-12-30	2022-02-15	s	v	1	nghi.dinh
    45-2006-qd-ttg	2006-02-28	R	09-2023-qd-ttg	2023-04-12	2023-07-10	s	v	1	quyet.dinh
    45-2009-qh12	2009-11-25	A	71-2014-qh13	2014-11-26	2015-01-01	s	lv	2	luat
    45-2009-tt-bcac11	2009-07-14	R	42-2017-tt-bca	2017-10-20	2017-12-06	s	v	1	thong.tu
    45-2010-nd-cp	2010-04-21	A	33-2012-nd-cp	2012-04-13	2012-06-01	s	nv	16	nghi.dinh
    45-2010-nd-cp	2010-04-21	P	33-2012-nd-cp	2012-04-13	2012-06-01	s	v	1	nghi.dinh
    45-2011-nd-cp	2011-06-17	A	23-2013-nd-cp	2013-03-25		l	v	1	nghi.dinh
    45-2011-tt-bca	2011-06-29	R	31-2015-tt-bca	2015-07-06	2015-08-20	s	v	1	thong.tu
    45-2011-tt-nhnn	2011-12-30	A	13-2016-tt-nhnn	2016-06-30	2016-06-30	s	nv	18	thong.tu
    45-2011-tt-nhnn	2011-12-30	P	13-2016-tt-nhnn	2016-06-30	2016-06-30	s	v	1	thong.tu
    45-2013-qh13	2013-11-29	A	35-2018-qh14	2018-11-20	2019-01-01	s	lv	1	luat
    45-2013-qh13	2013-11-29	R	31-2024-qh15	2024-01-18	2024-08-01	s	kl	1	luat
    45-2013-tt-byt	2013-12-26	X	19-2018-tt-byt	2018-08-30	2018-10-15	s	v	1	thong.tu
    45-2014-nd-cp	2014-05-15	A	123-2017-nd-cp	2017-11-14		l	v	1	nghi.dinh
    45-2015-nd-cp	2015-05-06	X	27-2019-nd-cp	2019-03-13	2019-05-01	s	v	1	nghi.dinh
    45-2015-tt-bldtbxh	2015-11-11	A	24-2017-tt-bldtbxh		2017-10-15	s	nv	4	thong.tu
    45-2016-tt-bldtbxh	2016-12-28	A	12-2024-tt-bldtbxh	2024-11-14	2024-12-29	s	v	2	thong.tu
    45-2017-qd-ttg	2017-11-16	X	15-2023-qd-ttg	2023-05-31	2023-07-15	s	v	1	quyet.dinh
    45-2017-tt-byt	2017-11-16	X	04-2020-tt-byt	2020-03-05	2020-03-15	s	v	1	thong.tu
    45-2021-nd-cp	2021-03-31	P	104-2022-nd-cp	2022-12-21	2023-01-01	s	v	1	nghi.dinh
    45-2025-nd-cp	2025-02-28	R	150-2025-nd-cp	2025-06-12	2025-07-01	s	k	1	nghi.dinh
    46-2005-qd-bnnptnt	2005-07-25	R	09-2016-tt-bnnptnt	2016-06-01	2016-07-16	s	v	1	thong.tu
    46-2009-qd-ttg	2009-03-31	A	20-2015-qd-ttg	2015-06-18		l	v	2	quyet.dinh
    46-2011-tt-bgtvt	2011-06-30	A	28-2019-tt-bgtvt		2019-10-01	s	v	1	thong.tu
    46-2011-tt-bnnptnt	2011-06-27	R	04-2021-tt-bnnptnt	2021-06-28	2021-08-15	s	v	2	thong.tu
    46-2011-tt-byt	2011-12-21	X	02-2018-tt-byt	2018-01-22	2018-03-08	s	v	1	thong.tu
    46-2012-ttlt-btc-ttcp	2012-03-16	X	320-2016-tt-btc	2016-12-14	2017-02-01	s	v	1	thong.tu
    46-2014-nd-cp	2014-05-15	A	123-2017-nd-cp	2017-11-14		l	v	1	nghi.dinh
    46-2014-nd-cp	2014-05-15	P	11-2021-nd-cp	2021-02-10	2021-03-30	s	v	1	nghi.dinh
    46-2015-tt-bgtvt	2015-09-07	A	35-2023-tt-bgtvt	2023-12-13		l	v	1	thong.tu
    46-2015-tt-bldtbxh	2015-11-16	X	54-2016-tt-bldtbxh	2016-12-28	2017-06-01	s	v	1	thong.tu
    46-2016-tt-bgtvt		A	10-2021-tt-bgtvt		2021-06-15	s	nv	6	thong.tu
    46-2016-tt-bldtbxh	2016-12-28	X	15-2021-tt-bldtbxh	2021-10-21	2021-12-15	s	v	1	thong.tu
    46-2016-tt-btttt	2016-12-26	A	18-2018-tt-btttt	2018-12-20	2019-02-12	s	nv	8	thong.tu
    46-2017-nd-cp	2017-04-21	A	135-2018-nd-cp	2018-10-04	2018-11-20	s	nv	8	nghi.dinh
    46-2017-nd-cp	2017-04-21	P	135-2018-nd-cp	2018-10-04	2018-11-20	s	v	2	nghi.dinh
    47-2005-qd-bnnptnt	2005-07-25	R	25-2016-tt-bnnptnt	2016-06-30	2016-08-15	s	v	1	thong.tu
    47-2005-tt-btc	2005-06-08	A	33-2011-tt-btc	2011-03-14		l	v	1	thong.tu
    47-2005-tt-btc	2005-06-08	R	198-2016-tt-btc	2016-11-08	2017-01-01	s	v	1	thong.tu
    47-2009-tt-bnnptnt	2009-07-31	P	02-2012-tt-bnnptnt		2012-02-23	s	v	1	thong.tu
    47-2010-qh12	2010-06-16	A	17-2017-qh14			l	lnv	5	luat
    47-2010-qh12	2010-06-16	R	32-2024-qh15	2024-01-18	2024-07-01	l	l	1	luat
    47-2010-qh12	2010-06-16	X	32-2024-qh15	2024-01-18	2024-07-01	s	v	1	luat
    47-2011-nd-cp	2011-06-17	A	25-2022-nd-cp	2022-04-12		l	v	1	nghi.dinh
    47-2011-nd-cp	2011-06-17	P	150-2018-nd-cp	2018-11-07	2018-12-24	s	v	2	nghi.dinh
    47-2013-nd-cp	2013-05-13	R	43-2020-nd-cp	2020-04-08	2020-04-15	s	v	1	nghi.dinh
    47-2014-qh13	2014-06-16	A	103-2025-qh15			s	lv	2	luat
    47-2014-qh13	2014-06-16	A	118-2025-qh15			s	lv	2	
    47-2014-qh13	2014-06-16	A	23-2023-qh15	2023-06-24	2023-08-15	s	lv	2	luat
    47-2014-qh13	2014-06-16	A	51-2019-qh14	2019-11-25	2020-07-01	s	lnv	6	luat
    47-2014-tt-bct	2014-12-05	A	21-2018-tt-bct			l	v	2	thong.tu
    47-2014-tt-bgddt	2014-12-31	R	20-2020-tt-bgddt	2020-07-27	2020-09-11	s	v	1	thong.tu
    47-2016-tt-bldtbxh	2016-12-28	X	14-2021-tt-bldtbxh	2021-10-21	2021-12-15	s	v	1	thong.tu
    47-2016-tt-btttt	2016-12-26	R	40-2020-tt-btttt	2020-11-30	2021-02-15	s	v	1	thong.tu
    47-2017-tt-byt	2017-12-22	X	11-2020-tt-byt	2020-06-19	2020-08-20	s	v	1	thong.tu
    47-qd-tw	2011-11-01	R	37-qd-tw	2021-10-25	2021-10-25	s	k	1	quyet.dinh
    48-2005-qd-bnnptnt	2005-07-25	R	09-2016-tt-bnnptnt	2016-06-01	2016-07-16	s	v	1	thong.tu
    48-2005-qh11		R	44-2013-qh13	2013-11-26	2014-07-01	l	l	1	luat
    48-2005-qh11		X	44-2013-qh13	2013-11-26	2014-07-01	s	v	2	luat
    48-2006-qd-bgddt	2006-10-25	R	31-2009-tt-bgddt	2009-10-23	2009-12-11	s	v	1	thong.tu
    48-2006-qd-bnnptnt	2006-06-09	R	11-2016-tt-bnnptnt	2016-06-01	2016-07-18	s	v	1	thong.tu
    48-2007-qd-byt	2007-12-31	X	06-2011-tt-byt	2011-01-25	2011-04-01	s	v	1	thong.tu
    48-2010-tt-byt	2010-12-31	X	54-2015-tt-byt	2015-12-28	2016-07-01	s	v	1	thong.tu
    48-2011-tt-bca	2011-07-06	R	15-2020-tt-bca	2020-02-12	2020-03-30	s	v	1	thong.tu
    48-2011-tt-bct	2011-12-30	R	36-2019-tt-bct	2019-11-29	2020-01-15	s	v	2	thong.tu
    48-2011-tt-byt	2011-12-21	X	03-2018-tt-byt	2018-02-09	2018-03-26	s	v	1	thong.tu
    48-2012-nd-cp	2012-06-04	X	08-2019-nd-cp	2019-01-23	2019-03-11	s	v	1	nghi.dinh
    48-2012-tt-bnnptnt		A	06-2018-tt-bnnptn		2018-08-06	s	v	2	thong.tu
    48-2012-tt-bnnptnt		P	06-2018-tt-bnnptn		2018-08-06	s	v	1	thong.tu
    48-2012-tt-btc	2012-03-16	A	02-2015-tt-btc	2015-01-05		l	v	1	thong.tu
    48-2012-tt-btc	2012-03-16	P	45-2017-tt-btc	2017-05-12	2017-07-01	s	v	2	thong.tu
    48-2013-tt-bnnptnt	2013-11-12	A	02-2017-tt-bnnptnt		2017-03-30	s	v	1	thong.tu
    48-2014-tt-bnnptnt	2014-12-16	R	01-2021-tt-bnnptnt	2021-03-18	2021-05-02	s	v	1	thong.tu
    48-2016-tt-btttt	2016-12-26	R	41-2020-tt-btttt	2020-12-24	2021-02-15	s	v	1	thong.tu
    48-2019-tt-btc	2019-08-08	A	24-2022-tt-btc	2022-04-07	2022-05-25	s	v	2	thong.tu
    48-2024-qh15	2024-11-26	A	09-2026-qh16	2026-04-24	2026-04-24	s	ke	1	luat
    48-2024-qh15	2024-11-26	A	149-2025-qh15	2025-12-11		s	klv	11	
    48-2024-qh15	2024-11-26	A	90-2025-qh15	2025-06-25		s	klv	9	luat
    49-2006-qd-bnnptnt	2006-06-13	A	70-2006-qd-bnnptnt	2006-09-14		l	v	1	quyet.dinh
    49-2006-qd-bnnptnt	2006-06-13	R	25-2016-tt-bnnptnt	2016-06-30	2016-08-15	s	v	1	thong.tu
    49-2008-qd-bvhttdl	2008-07-09	A	12-2015-tt-bvhttdl	2015-12-11		l	v	2	thong.tu
    49-2008-qd-bvhttdl	2008-07-09	X	11-2023-tt-bvhttdl	2023-10-05	2023-11-21	s	v	1	thong.tu
    49-2010-nd-cp	2010-05-14	A	74-2013-nd-cp	2013-07-15		l	v	1	nghi.dinh
    49-2010-qd-ttg	2010-07-19	R	66-2014-qd-ttg	2014-11-25	2015-01-15	s	v	1	quyet.dinh
    49-2010-tt-bnnptnt		P	84-2019-nd-cp	2019-11-14	2020-01-01	s	v	1	nghi.dinh
    49-2010-tt-btc	2010-04-12	X	14-2015-tt-btc	2015-01-30	2015-03-16	s	v	1	thong.tu
    49-2011-tt-byt	2011-12-30	X	43-2017-tt-byt	2017-11-16	2018-01-01	s	v	1	thong.tu
    49-2012-qd-ttg	2012-11-08	R	02-2017-nd-cp	2017-01-09	2017-02-25	s	v	1	nghi.dinh
    49-2013-nd-cp	2013-05-14	A	121-2018-nd-cp	2018-09-13		l	v	1	nghi.dinh
    49-2013-tt-btc	2013-04-26	R	196-2016-tt-btc		2017-01-01	s	v	1	thong.tu
    49-2014-qh13	2014-06-18	A	28-2018-qh14	2018-06-15	2019-01-01	s	klv	4	luat
    49-2014-qh13	2014-06-18	R	39-2019-qh14	2019-06-13	2020-01-01	s	kl	1	luat
    49-2014-qh13	2014-06-18	X	39-2019-qh14	2019-06-13	2020-01-01	s	v	1	luat
    49-2015-nd-cp	2015-05-15	R	141-2020-nd-cp	2020-12-08	2021-01-23	l	ve	1	nghi.dinh
    49-2015-tt-btc	2015-04-14	A	56-2019-tt-btc	2019-08-23	2019-10-15	s	nv	20	thong.tu
    49-2018-nd-cp	2018-03-30	A	04-2023-nd-cp	2023-02-13	2023-02-13	s	v	3	nghi.dinh
    49-2018-nd-cp	2018-03-30	A	140-2018-nd-cp	2018-10-08	2018-10-08	s	v	3	nghi.dinh
    49-2018-nd-cp	2018-03-30	A	15-2019-nd-cp	2019-02-01	2019-03-20	s	v	1	nghi.dinh
    49-2019-qh14	2019-11-22	A	118-2025-qh15			s	lv	2	
    49-2019-qh14	2019-11-22	A	23-2023-qh15	2023-06-24	2023-08-15	s	lnv	33	luat
    49-2019-tt-btc	2019-08-08	X	52-2023-tt-btc	2023-08-08	2023-09-23	s	v	1	thong.tu
    50-2005-qh11	2005-11-29	A	07-2022-qh15	2022-06-16	2023-01-01	s	lv	20	luat
    50-2005-qh11	2005-11-29	A	131-2025-qh15			s	lv	4	
    50-2005-qh11	2005-11-29	A	36-2009-qh12	2009-06-19	2010-01-01	s	lnv	24	luat
    50-2005-qh11	2005-11-29	A	42-2019-qh14	2019-06-14	2019-11-01	s	lnv	19	luat
    50-2005-qh11	2005-11-29	A	93-2025-qh15	2025-06-27	2025-10-01	s	lve	4	luat
    50-2008-qd-btttt	2008-11-12	R	17-2015-tt-btttt	2015-06-30	2016-01-01	s	v	2	thong.tu
    50-2010-qh12	2010-06-17	A	77-2025-qh15	2025-06-18	2026-01-01	s	lnv	38	luat
    50-2011-tt-bca	2011-07-11	R	30-2015-tt-bca	2015-07-03	2015-08-19	s	v	1	thong.tu
    50-2014-qh13	2014-06-18	A	03-2016-qh14	2016-11-22	2017-01-01	s	klnv	13	luat
    50-2014-qh13	2014-06-18	A	35-2018-qh14	2018-11-20	2019-01-01	s	klnv	6	luat
    50-2014-qh13	2014-06-18	A	40-2019-qh14	2019-06-13	2020-07-01	s	klnv	4	luat
    50-2014-qh13	2014-06-18	A	62-2020-qh14	2020-06-17	2021-01-01	s	klv	1	luat
    50-2014-qh13	2014-06-18	R	135-2025-qh15	2025-12-10	2026-07-01	s	kl	1	luat
    50-2014-tt-bct	2014-12-15	A	37-2016-tt-bct		2017-02-10	s	nv	48	thong.tu
    50-2014-tt-bct	2014-12-15	A	42-2019-tt-bct	2019-12-18	2020-02-05	s	v	1	thong.tu
    50-2014-tt-bct	2014-12-15	P	37-2016-tt-bct		2017-02-10	s	v	1	thong.tu
    50-2016-tt-bgtvt	2016-12-30	A	08-2022-tt-bgtvt		2022-06-16	s	nv	8	thong.tu
    50-2016-tt-bgtvt	2016-12-30	A	48-2018-tt-bgtvt		2018-11-09	s	nv	4	thong.tu
    50-2017-tt-btc		A	01-2019-tt-btc	2019-01-02		l	v	1	thong.tu
    50-2017-tt-btc		A	14-2022-tt-btc	2022-02-28		l	v	1	thong.tu
    50-2017-tt-btc		A	89-2020-tt-btc	2020-11-11		l	v	1	thong.tu
    50-2024-qh15	2024-11-27	A	97-2025-qh15	2025-06-27	2025-07-01	s	ke	1	luat
    50-cp	1995-07-26	A	09-1998-nd-cp	1998-01-23		l	v	2	nghi.dinh
    51-2005-qh11	2005-11-29	R	20-2023-qh15	2023-06-22	2024-07-01	s	kl	1	luat
    51-2005-qh11	2005-11-29	X	20-2023-qh15	2023-06-22	2024-07-01	s	v	1	luat
    51-2010-nd-cp	2010-05-14	A	04-2014-nd-cp	2014-01-17		l	v	2	nghi.dinh
    51-2010-qh12	2010-06-17	P	32-2013-qh13	2013-06-19	2014-01-01	s	v	1	luat
    51-2011-qd-ttg	2011-09-12	A	03-2013-qd-ttg	2013-01-14		l	v	1	quyet.dinh
    51-2011-qd-ttg	2011-09-12	R	04-2017-qd-ttg	2017-03-09	2017-04-25	s	v	1	quyet.dinh
    51-2014-nd-cp	2014-05-21	R	11-2021-nd-cp	2021-02-10	2021-03-30	s	v	1	nghi.dinh
    51-2014-qh13	2014-06-19	A	85-2025-qh15			s	lv	1	
    51-2016-nd-cp	2016-06-13	A	21-2024-nd-cp	2024-02-23	2024-04-10	s	v	37	nghi.dinh
    51-2017-tt-btc	2017-05-19	R	10-2021-tt-btc	2021-01-26	2021-03-12	s	v	1	thong.tu
    51-2021-tt-btc	2021-06-30	A	20-2025-tt-btc	2025-05-05	2025-06-20	s	nv	7	thong.tu
    51-2022-nd-cp	2022-08-08	R	26-2023-nd-cp	2023-05-31	2023-07-15	s	v	1	nghi.dinh
    52-2008-nd-cp	2008-04-22	X	96-2016-nd-cp	2016-07-01	2016-07-01	s	v	1	nghi.dinh
    52-2009-nd-cp	2009-06-03	A	04-2016-nd-cp	2016-01-06		l	v	2	nghi.dinh
    52-2010-qd-ttg	2010-08-18	R	32-2016-qd-ttg	2016-08-08	2016-09-22	s	v	1	quyet.dinh
    52-2010-tt-bca	2010-11-30	R	35-2014-tt-bca	2014-09-09	2014-10-28	s	v	2	thong.tu
    52-2013-nd-cp	2013-05-16	A	08-2018-nd-cp	2018-01-15		l	v	2	nghi.dinh
    52-2013-nd-cp	2013-05-16	A	85-2021-nd-cp			l	v	3	nghi.dinh
    52-2015-ttlt-btnmt-bnv	2015-12-08	A	12-2022-tt-btnmt		2022-12-09	s	nv	8	thong.tu
    52-2016-nd-cp	2016-06-13	A	21-2024-nd-cp	2024-02-23	2024-04-10	s	nv	2	nghi.dinh
    52-2016-tt-byt	2016-12-30	X	01-2023-tt-byt	2023-02-01	2023-04-15	s	v	1	thong.tu
    52-2017-tt-byt	2017-12-29	A	18-2018-tt-byt	2018-08-22	2018-10-15	s	nv	9	thong.tu
    52-2025-tt-btc	2025-06-24	A	56-2026-tt-btc	2026-05-15	2026-07-01	s	v	1	thong.tu
    52-nq-tw	2019-09-27	R	57-nq-tw	2024-12-22	2024-12-22	l	k	1	nghi.quyet
    522b-ubtvqh13	2012-08-16	A	973-2015-ubtvqh13	2015-07-14	2015-07-14	s	v	4	nghi.quyet
    522b-ubtvqh13	2012-08-16	P	973-2015-ubtvqh13	2015-07-14	2015-07-14	s	v	1	nghi.quyet
    525-2012-nqlt-ubtvqh13-dctubtwmttqvn	2012-09-27	R	72-2025-nqlt-ubtvqh15-cp-dctubtwmttqvn	2025-02-20	2025-02-20	s	v	1	nghi.quyet.lien.tich
    53-2005-qh11		R	57-2020-qh14	2020-06-16	2021-01-01	l	l	1	luat
    53-2005-qh11		X	57-2020-qh14	2020-06-16	2021-01-01	s	v	2	luat
    53-2006-qd-bgtvt	2006-12-29	X	24-2015-tt-bgtvt	2015-06-16	2016-01-01	s	v	2	thong.tu
    53-2009-tt-bca	2009-09-30	R	18-2020-tt-bca	2020-02-20	2020-04-06	s	v	1	thong.tu
    53-2009-tt-bnnptnt	2009-08-21	X	19-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    53-2010-nd-cp	2010-05-19	A	91-2014-nd-cp	2014-10-01		l	v	2	nghi.dinh
    53-2010-qh12		R	41-2019-qh14	2019-06-14	2020-01-01	l	l	1	luat
    53-2010-qh12		X	41-2019-qh14	2019-06-14	2020-01-01	s	v	2	luat
    53-2010-tt-bnnptnt	2010-09-10	P	25-2016-tt-bnnptnt	2016-06-30	2016-08-15	s	v	1	thong.tu
    53-2011-ttlt-bgddt-bldtbxh-bqp-btc	2011-11-15	R	15-2015-ttlt-bgddt-bldtbxh-bqp-bca-bnv-btc	2015-07-16	2015-09-01	s	v	1	thong.tu.lien.tich
    53-2013-nd-cp	2013-05-18	A	18-2016-nd-cp	2016-03-18		l	v	1	nghi.dinh
    53-2013-qd-ttg	2013-09-13	A	10-2018-qd-ttg	2018-03-01	2018-04-20	s	nv	6	quyet.dinh
    53-2013-qd-ttg	2013-09-13	A	14-2021-qd-ttg	2021-03-26	2021-05-15	s	nv	5	quyet.dinh
    53-2014-qh13	2014-06-20	R	46-2024-qh15	2024-11-26	2025-07-01	l	o	1	luat
    53-2015-ttlt-btnmt-bnv	2015-12-08	A	12-2022-tt-btnmt		2022-12-09	s	nv	8	thong.tu
    53-2016-tt-bldtbxh	2016-12-28	X	36-2019-tt-bldtbxh		2020-03-01	s	v	1	thong.tu
    53-2018-tt-nhnn		A	13-2026-tt-nhnn	2026-05-19	2026-07-03	s	v	1	thong.tu
    53-2021-nd-cp	2021-05-21	X	117-2022-nd-cp	2022-12-30	2022-12-30	s	v	2	nghi.dinh
    53-2024-nd-cp		A	23-2026-nd-cp			l	v	2	nghi.dinh
    53-sl	1945-10-20	A	25-sl	1946-02-25		l	v	1	
    54-2005-qh11	2005-11-29	R	73-2014-qh13	2014-11-27	2015-07-01	l	l	1	luat
    54-2005-qh11	2005-11-29	X	73-2014-qh13	2014-11-27	2015-07-01	s	v	1	luat
    54-2008-nd-cp	2008-04-24	X	87-2013-nd-cp	2013-07-30	2013-09-14	s	v	1	nghi.dinh
    54-2008-qd-btttt	2008-12-12	X	01-2023-tt-btttt	2023-02-01	2023-03-17	s	v	1	thong.tu
    54-2009-tt-bca	2009-10-02	R	67-2019-tt-bca	2019-11-28	2020-01-15	s	v	1	thong.tu
    54-2010-nd-cp	2010-05-21	R	131-2022-nd-cp	2022-12-31	2023-01-01	s	v	1	nghi.dinh
    54-2010-tt-bnnptnt	2010-09-15	R	57-2012-tt-bnnptnt	2012-11-07	2012-12-22	s	v	1	thong.tu
    54-2013-tt-btc	2013-05-04	A	76-2017-tt-btc	2017-07-26		l	v	1	thong.tu
    54-2014-qh13	2014-06-23	A	07-2022-qh15	2022-06-16	2023-01-01	s	lv	2	luat
    54-2014-qh13	2014-06-23	A	35-2018-qh14	2018-11-20	2019-01-01	s	lnv	6	luat
    54-2014-qh13	2014-06-23	A	71-2014-qh13	2014-11-26	2015-01-01	s	lv	9	luat
    54-2014-qh13	2014-06-23	A	90-2025-qh15	2025-06-25		s	lv	25	luat
    54-2014-qh13	2014-06-23	P	71-2014-qh13	2014-11-26	2015-01-01	s	v	1	luat
    54-2015-qd-ttg	2015-10-29	R	09-2023-qd-ttg	2023-04-12	2023-07-10	s	v	1	quyet.dinh
    54-2015-tt-bldtbxh	2015-12-16	X	18-2021-tt-bldtbxh	2021-12-15	2022-02-01	s	v	1	thong.tu
    54-2015-ttlt-btnmt-bnv	2015-12-08	A	12-2022-tt-btnmt		2022-12-09	s	nv	8	thong.tu
    54-2016-tt-bca	2016-12-28	X	07-2021-tt-bca	2021-01-18	2021-03-05	s	v	1	thong.tu
    54-2017-nd-cp	2017-05-08	A	155-2018-nd-cp	2018-11-12	2018-11-12	s	nv	102	nghi.dinh
    54-2017-nd-cp	2017-05-08	P	155-2018-nd-cp	2018-11-12	2018-11-12	s	v	22	nghi.dinh
    54-2019-qh14	2019-11-26	A	56-2024-qh15	2024-11-29	2025-01-01	s	klnv	84	luat
    54-2019-qh14	2019-11-26	P	56-2024-qh15	2024-11-29	2025-01-01	s	v	2	luat
    54-2019-tt-btc	2019-08-21	X	52-2023-tt-btc	2023-08-08	2023-09-23	s	v	1	thong.tu
    54-2024-nd-cp		A	115-2024-nd-cp	2024-09-16		l	v	1	nghi.dinh
    54-2024-nd-cp		A	23-2026-nd-cp			l	v	6	nghi.dinh
    54-2024-qh15		A	147-2025-qh15			l	lv	9	
    55-1998-ubtvqh10	1998-08-30	X	10-2022-qh15	2022-11-10	2023-07-01	s	v	2	luat
    55-2005-qh11	2005-11-29	A	01-2007-qh12			s	klnv	2	luat
    55-2005-qh11	2005-11-29	A	27-2012-qh13			s	klv	2	luat
    55-2005-qh11	2005-11-29	R	36-2018-qh14	2018-11-20	2019-07-01	s	kl	1	luat
    55-2005-qh11	2005-11-29	X	36-2018-qh14	2018-11-20	2019-07-01	s	v	2	luat
    55-2005-ttlt-bnv-vpcp	2005-05-06	R	01-2011-tt-bnv	2011-01-19	2011-03-05	s	k	1	thong.tu
    55-2006-nd-cp	2006-05-31	X	75-2018-nd-cp	2018-05-15	2018-07-01	s	v	1	nghi.dinh
    55-2009-tt-bca	2009-10-02	R	83-2019-tt-bca	2019-12-31	2020-02-18	s	v	1	thong.tu
    55-2010-qh12	2010-06-17	A	28-2016-qh14	2016-11-11		s	l	1	nghi.quyet
    55-2010-qh12	2010-06-17	A	28-2018-qh14	2018-06-15	2019-01-01	s	le	1	luat
    55-2010-qh12	2010-11-24	A	28-2016-qh14	2016-11-11		l	n	2	nghi.quyet
    55-2011-nd-cp	2011-07-04	A	48-2013-nd-cp	2013-05-14	2013-07-01	s	nv	2	nghi.dinh
    55-2011-nd-cp	2011-07-04	P	92-2017-nd-cp	2017-08-07	2017-09-25	s	v	1	nghi.dinh
    55-2014-qh13	2014-06-23	A	35-2018-qh14	2018-11-20	2019-01-01	s	klnv	3	luat
    55-2014-qh13	2014-06-23	A	39-2019-qh14	2019-06-13	2020-01-01	s	klv	2	luat
    55-2014-qh13	2014-06-23	A	61-2020-qh14	2020-06-17	2021-01-01	s	lv	1	luat
    55-2014-qh13	2014-06-23	R	72-2020-qh14	2020-11-17	2022-01-01	s	kl	1	luat
    55-2014-qh13	2014-06-23	X	72-2020-qh14	2020-11-17	2022-01-01	s	v	1	luat
    55-2014-tt-btnmt	2014-09-12	R	23-2019-tt-btnmt	2019-12-25	2020-02-10	s	v	1	thong.tu
    55-2015-nd-cp	2015-06-09	A	116-2018-nd-cp	2018-09-07		l	v	1	nghi.dinh
    55-2015-tt-bldtbxh	2015-12-16	X	08-2023-tt-bldtbxh	2023-08-29	2023-10-12	s	v	1	thong.tu
    55-2015-ttlt-btnmt-bnv	2015-12-08	A	12-2022-tt-btnmt		2022-12-09	s	nv	8	thong.tu
    55-2018-tt-btc	2018-06-25	P	11-2024-tt-btc	2024-02-05	2024-03-21	s	v	1	thong.tu
    55-2018-tt-btc	2018-06-25	P	12-2024-tt-btc	2024-02-05	2024-03-21	s	v	1	thong.tu
    56-2010-nd-cp	2010-05-24	R	31-2014-nd-cp	2014-04-18	2014-06-15	s	v	1	nghi.dinh
    56-2010-qh12	2010-11-15	R	11-2022-qh15	2022-11-14	2023-07-01	s	kl	1	luat
    56-2010-qh12	2010-11-15	X	11-2022-qh15	2022-11-14	2023-07-01	s	v	1	luat
    56-2014-nd-cp	2014-04-30	A	28-2016-nd-cp	2016-04-20		l	v	1	nghi.dinh
    56-2015-nd-cp	2015-06-09	A	88-2017-nd-cp	2017-07-27		s	k	1	nghi.dinh
    56-2015-nd-cp	2015-06-09	R	90-2020-nd-cp	2020-08-13	2020-08-20	s	k	1	nghi.dinh
    56-2015-ttlt-btnmt-bnv	2015-12-08	A	12-2022-tt-btnmt		2022-12-09	s	nv	8	thong.tu
    56-2016-qd-ttg	2016-12-28	P	26-2019-qd-ttg	2019-08-15	2019-08-15	s	v	1	quyet.dinh
    562a-qd-btc	2009-03-20	R	197-2016-tt-btc	2016-11-08	2017-01-01	s	v	1	thong.tu
    57-2005-qh11		P	13-2008-qh12	2008-06-03	2009-01-01	s	v	1	luat
    57-2009-tt-bnnptnt	2009-09-08	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    57-2012-tt-bgddt	2012-12-27	R	08-2021-tt-bgddt	2021-03-18	2021-05-03	s	v	2	thong.tu
    57-2012-tt-bnnptnt	2012-11-07	A	01-2016-tt-bnnptnt		2016-02-15	s	v	1	thong.tu
    57-2013-qd-ttg	2013-10-14	A	62-2015-qd-ttg	2015-12-04		l	v	10	quyet.dinh
    57-2013-tt-bgtvt		A	35-2020-tt-bgtvt		2021-02-15	s	v	2	thong.tu
    57-2014-qh13	2014-11-20	A	62-2025-qh15	2025-02-17	2025-02-17	s	klnv	35	luat
    57-2014-qh13	2014-11-20	A	65-2020-qh14	2020-06-19	2021-01-01	s	klnv	39	luat
    57-2014-qh13	2014-11-20	P	62-2025-qh15	2025-02-17	2025-02-17	s	v	17	luat
    57-2014-qh13	2014-11-20	P	65-2020-qh14	2020-06-19	2021-01-01	s	v	1	luat
    57-2015-tt-bldtbxh	2015-12-25	A	05-2020-tt-bldtbxh	2020-08-16	2020-10-01	s	v	3	thong.tu
    57-2015-tt-bldtbxh	2015-12-25	A	08-2023-tt-bldtbxh	2023-08-29	2023-10-12	s	v	1	thong.tu
    57-2015-tt-bldtbxh	2015-12-25	A	143-2016-nd-cp	2016-10-14	2016-10-14	s	v	1	nghi.dinh
    57-2015-tt-bldtbxh	2015-12-25	A	18-2018-tt-bldtbxh	2018-10-30	2018-12-18	s	v	3	thong.tu
    57-2015-tt-bldtbxh	2015-12-25	P	08-2023-tt-bldtbxh	2023-08-29	2023-10-12	s	v	1	thong.tu
    57-2015-tt-bldtbxh	2015-12-25	P	18-2018-tt-bldtbxh	2018-10-30	2018-12-18	s	v	1	thong.tu
    57-2015-ttlt-btnmt-bnv	2015-12-08	A	12-2022-tt-btnmt		2022-12-09	s	nv	8	thong.tu
    57-2018-tt-bct	2018-12-26	A	43-2023-tt-bct			l	v	2	thong.tu
    57-2019-nd-cp	2019-06-26	X	115-2022-nd-cp	2022-12-30	2022-12-30	s	v	1	nghi.dinh
    57-2019-tt-bca	2019-11-11	P	81-2025-tt-bca	2025-08-29	2025-10-13	s	v	1	thong.tu
    57-2020-nd-cp	2020-05-25	R	26-2023-nd-cp	2023-05-31	2023-07-15	s	v	1	nghi.dinh
    57-2020-qh14	2020-06-16	A	97-2025-qh15	2025-06-27	2025-07-01	s	ke	1	luat
    57-2021-tt-btc	2021-07-12	A	139-2025-tt-btc	2025-12-30		l	v	14	thong.tu
    57-2021-tt-btc	2021-07-12	A	69-2023-tt-btc	2023-11-15	2023-12-30	s	nv	20	thong.tu
    57-2024-nd-cp		A	14-2026-nd-cp			l	v	2	nghi.dinh
    58-2001-nd-cp	2001-08-24	A	31-2009-nd-cp			s	k	1	
    58-2001-nd-cp	2001-08-24	R	99-2016-nd-cp	2016-07-01	2016-07-01	s	k	1	nghi.dinh
    58-2009-nd-cp	2009-07-13	A	125-2013-nd-cp			l	v	2	nghi.dinh
    58-2009-nd-cp	2009-07-13	R	62-2015-nd-cp	2015-07-18	2015-09-01	s	v	1	nghi.dinh
    58-2010-qh12	2010-11-15	A	52-2019-qh14	2019-11-25	2020-07-01	s	klnv	26	luat
    58-2010-qh12	2010-11-15	P	52-2019-qh14	2019-11-25	2020-07-01	s	v	1	luat
    58-2010-qh12	2010-11-15	R	129-2025-qh15	2025-12-10	2026-07-01	s	kl	1	luat
    58-2011-tt-bca	2011-08-09	R	10-2020-tt-bca	2020-02-06	2020-03-20	s	v	1	thong.tu
    58-2012-nd-cp	2012-07-20	A	60-2015-nd-cp	2015-06-26		l	v	1	nghi.dinh
    58-2012-nd-cp	2012-07-20	R	155-2020-nd-cp	2020-12-31	2021-01-01	s	v	1	nghi.dinh
    58-2013-qd-ttg	2013-10-15	R	34-2018-nd-cp	2018-03-08	2018-03-08	s	v	1	nghi.dinh
    58-2014-qd-ttg	2014-10-22	R	25-2017-qd-ttg	2017-07-03	2017-08-18	s	v	1	quyet.dinh
    58-2014-qh13	2014-11-20	A	35-2018-qh14	2018-11-20	2019-01-01	s	klnv	10	luat
    58-2014-qh13	2014-11-20	A	45-2019-qh14	2019-11-20	2021-01-01	s	klnv	4	luat
    58-2014-qh13	2014-11-20	A	84-2015-qh13	2015-06-25	2016-07-01	s	klnv	10	luat
    58-2014-qh13	2014-11-20	R	41-2024-qh15	2024-06-29	2025-07-01	s	kl	1	luat
    58-2015-tt-btnmt	2015-12-08	P	14-2020-tt-btnmt	2020-11-27	2020-11-27	s	v	1	thong.tu
    58-2016-nd-cp	2016-07-01	A	53-2018-nd-cp	2018-04-16	2018-04-16	s	v	2	nghi.dinh
    58-2016-qd-ttg	2016-12-28	R	22-2021-qd-ttg	2021-07-02	2021-08-19	s	v	1	quyet.dinh
    58-2017-nd-cp	2017-05-10	A	34-2025-nd-cp	2025-02-25		l	v	3	nghi.dinh
    58-2017-nd-cp	2017-05-10	A	69-2022-nd-cp			l	v	1	nghi.dinh
    58-2019-nd-cp	2019-07-01	X	75-2021-nd-cp	2021-07-24	2021-09-15	s	v	1	nghi.dinh
    58-2021-nd-cp		A	133-2024-nd-cp			l	v	4	nghi.dinh
    58-2021-tt-btc	2021-07-12	A	14-2025-tt-btc	2025-04-04	2025-06-01	s	v	2	thong.tu
    58-2024-qh15	2024-11-29	A	90-2025-qh15	2025-06-25		s	klv	7	luat
    59-2005-nd-cp	2005-05-04	A	14-2009-nd-cp	2009-02-13		l	v	1	nghi.dinh
    59-2005-nd-cp	2005-05-04	R	26-2019-nd-cp	2019-03-08	2019-04-25	s	v	1	nghi.dinh
    59-2005-qh11	2005-11-29	R	67-2014-qh13	2014-11-26	2015-07-01	s	kl	1	luat
    59-2006-qd-btc	2006-10-25	R	270-2016-tt-btc	2016-11-14	2017-01-01	s	v	1	thong.tu
    59-2007-qd-bgddt	2007-10-16	R	02-2018-tt-bgddt	2018-01-26	2018-03-14	s	v	2	thong.tu
    59-2008-nd-cp	2008-05-08	A	49-2019-nd-cp		2019-07-25	s	v	2	nghi.dinh
    59-2010-qh12		A	35-2018-qh14	2018-11-20	2019-01-01	s	lnv	6	luat
    59-2010-qh12		R	19-2023-qh15	2023-06-20	2024-07-01	l	l	1	luat
    59-2010-qh12		X	19-2023-qh15	2023-06-20	2024-07-01	s	v	2	luat
    59-2012-qd-ttg	2012-12-24	R	32-2016-qd-ttg	2016-08-08	2016-09-22	s	v	1	quyet.dinh
    59-2014-qh13	2014-11-20	A	68-2020-qh14	2020-11-13	2021-07-01	s	lv	1	luat
    59-2014-qh13	2014-11-20	R	26-2023-qh15	2023-11-27	2024-07-01	s	kl	1	luat
    59-2014-qh13	2014-11-20	X	26-2023-qh15	2023-11-27	2024-07-01	s	v	1	luat
    59-2015-tt-bldtbxh	2015-12-29	A	06-2021-tt-bldtbxh	2021-07-07	2021-09-01	s	v	2	thong.tu
    59-2016-tt-btc	2016-03-29	R	248-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    59-2019-nd-cp	2019-07-01	A	134-2021-nd-cp	2021-12-30		s	kv	2	nghi.dinh
    59-2020-nd-cp		X	160-2026-nd-cp	2026-05-15	2026-07-01	s	v	1	nghi.dinh
    59-2020-qh14	2020-06-17	A	03-2022-qh15	2022-01-11	2022-03-01	s	klnv	18	luat
    59-2020-qh14	2020-06-17	A	76-2025-qh15	2025-06-17	2025-07-01	s	klve	12	luat
    59-2021-nd-cp	2021-06-18	X	145-2026-nd-cp	2026-05-05	2026-06-22	s	v	1	nghi.dinh
    59-2024-qh15		A	85-2025-qh15			l	lv	1	
    592-qd-ttg	2012-05-22	A	1381-qd-ttg	2016-07-12		l	v	1	quyet.dinh
    599-2007-qd-ttg	2007-05-11	A	21-2015-qd-ttg	2015-06-18		l	v	1	quyet.dinh
    60-2005-qh11	2005-11-29	R	68-2014-qh13	2014-11-26	2015-07-01	s	kl	1	luat
    60-2006-ttlt-bvhtt-bbcvt-bca	2006-06-01	X	72-2013-nd-cp	2013-07-15	2013-09-01	s	v	1	nghi.dinh
    60-2010-tt-bnnptnt	2010-10-25	R	13-2017-tt-bnnptnt	2017-06-20	2017-12-20	s	v	1	thong.tu
    60-2012-tt-btc	2012-04-12	R	103-2014-tt-btc	2014-08-06	2014-10-01	s	v	1	thong.tu
    60-2013-nd-cp	2013-06-19	R	149-2018-nd-cp	2018-11-07	2019-01-01	s	k	1	nghi.dinh
    60-2014-nd-cp	2014-06-19	A	25-2018-nd-cp			l	v	5	nghi.dinh
    60-2014-nd-cp	2014-06-19	A	72-2022-nd-cp			l	v	5	nghi.dinh
    60-2015-nd-cp	2015-06-26	R	155-2020-nd-cp	2020-12-31	2021-01-01	s	v	1	nghi.dinh
    60-2015-qd-ttg	2015-11-27	A	38-2019-qd-ttg	2019-12-31	2020-02-20	s	v	5	quyet.dinh
    60-2015-qd-ttg	2015-11-27	X	233-2025-nd-cp	2025-08-26	2025-08-26	s	v	1	nghi.dinh
    60-2018-nd-cp	2018-04-20	R	139-2026-nd-cp	2026-04-07	2026-07-01	s	v	1	nghi.dinh
    60-2020-nd-cp	2020-05-29	X	57-2022-nd-cp	2022-08-25	2022-08-25	s	v	1	nghi.dinh
    60-2021-nd-cp	2021-06-21	A	111-2025-nd-cp	2025-05-22		s	kv	6	nghi.dinh
    60-2021-nd-cp	2021-06-21	P	192-2026-nd-cp	2026-05-30	2026-07-15	s	v	1	nghi.dinh
    60-2023-nd-cp		A	14-2026-nd-cp			l	v	1	nghi.dinh
    61-2005-qh11	2005-11-29	R	43-2013-qh13	2013-11-26	2014-07-01	s	kl	1	luat
    61-2006-nd-cp	2006-06-20	P	182-2026-nd-cp	2026-05-22	2026-07-07	s	v	1	nghi.dinh
    61-2009-nd-cp	2009-07-24	A	135-2013-nd-cp	2013-10-18		l	v	3	nghi.dinh
    61-2010-tt-bnnptnt	2010-10-25	R	13-2017-tt-bnnptnt	2017-06-20	2017-12-20	s	v	1	thong.tu
    61-2011-tt-bnnptnt	2011-09-12	R	04-2020-tt-bnnptnt	2020-03-09	2020-07-01	s	v	1	thong.tu
    61-2013-tt-bca	2013-11-20	X	14-2023-tt-bca	2023-04-20	2023-06-05	s	v	1	thong.tu
    61-2014-qd-ttg	2014-10-30	A	19-2023-qd-ttg	2023-08-02	2023-09-20	s	nv	8	quyet.dinh
    61-2015-nd-cp	2015-07-09	A	104-2022-nd-cp	2022-12-21	2023-01-01	s	v	1	nghi.dinh
    61-2015-nd-cp	2015-07-09	A	74-2019-nd-cp	2019-09-23	2019-11-08	s	nv	75	nghi.dinh
    61-2017-tt-bca	2017-12-14	R	119-2021-tt-bca	2021-12-08	2022-01-22	s	v	1	thong.tu
    61-2017-tt-btc	2017-06-15	A	90-2018-tt-btc	2018-09-28	2019-01-01	s	v	1	thong.tu
    61-2018-nd-cp	2018-04-23	A	107-2021-nd-cp	2021-12-06		s	kv	6	nghi.dinh
    61-2018-nd-cp	2018-04-23	R	118-2025-nd-cp	2025-06-09	2025-07-01	s	k	1	nghi.dinh
    61-2019-nd-cp	2019-07-10	A	22-2024-nd-cp		2024-02-27	s	nv	10	nghi.dinh
    61-2020-qh14	2020-06-17	A	03-2022-qh15	2022-01-11	2022-03-01	s	klnv	19	luat
    61-2020-qh14	2020-06-17	A	05-2022-qh15	2022-06-15	2023-01-01	s	klnv	9	luat
    61-2020-qh14	2020-06-17	A	08-2022-qh15	2022-06-16	2023-01-01	s	klnv	8	luat
    61-2020-qh14	2020-06-17	A	09-2022-qh15	2022-11-09	2023-07-01	s	klnv	7	luat
    61-2020-qh14	2020-06-17	A	20-2023-qh15	2023-06-22	2024-07-01	s	klnv	6	luat
    61-2020-qh14	2020-06-17	A	26-2023-qh15	2023-11-27	2024-07-01	s	klnv	4	luat
    61-2020-qh14	2020-06-17	A	57-2024-qh15	2024-11-29	2025-01-15	l	ke	1	luat
    61-2020-qh14	2020-06-17	A	72-2020-qh14	2020-11-17	2022-01-01	s	klnv	22	luat
    61-2020-qh14	2020-06-17	R	143-2025-qh15	2025-12-11	2026-03-01	s	kl	1	luat
    61-2024-qh15	2024-11-30	A	116-2025-qh15	2025-12-10	2026-07-01	l	lve	1	luat
    61-2024-qh15	2024-11-30	A	135-2025-qh15	2025-12-10	2026-07-01	l	lve	1	luat
    61-2024-qh15	2024-11-30	A	94-2025-qh15	2025-06-27	2026-01-01	l	lve	2	luat
    61-tt-lb	1997-09-05	X	48-2009-ttlt-btc-bnnptnt	2009-03-12	2009-04-26	s	v	2	thong.tu.lien.tich
    611-2002-qd-nhnn	2002-06-13	R	845-2004-qd-nhnn		2004-08-03	s	v	1	quyet.dinh
    618-ubtvqh12	2008-05-06	X	1170-2016-ubtvqh13	2016-03-17	2016-03-17	s	v	1	nghi.quyet
    619-qd-ttg	2017-05-08	X	25-2021-qd-ttg	2021-07-22	2022-01-01	s	v	1	quyet.dinh
    62-1999-nd-cp	1999-07-31	R	04-2011-nd-cp	2011-01-14	2011-03-10	s	v	2	nghi.dinh
    62-2001-nd-cp	2001-09-12	R	105-2012-nd-cp	2012-12-17	2013-02-01	s	v	1	nghi.dinh
    62-2006-qd-btc	2006-11-06	R	189-2016-tt-btc	2016-11-08	2017-01-01	s	v	1	thong.tu
    62-2006-qh11		A	31-2009-qh12	2010-05-21		l	lnv	15	luat
    62-2006-qh11		A	35-2018-qh14	2018-11-20	2019-01-01	s	lnv	8	luat
    62-2006-qh11		A	61-2020-qh14	2020-06-17	2021-01-01	s	lnv	7	luat
    62-2006-qh11		R	05-2022-qh15	2022-06-15	2023-01-01	l	l	1	luat
    62-2006-qh11		X	05-2022-qh15	2022-06-15	2023-01-01	s	v	2	luat
    62-2010-qh12		R	54-2019-qh14	2019-11-26	2021-01-01	l	l	1	luat
    62-2010-qh12		X	54-2019-qh14	2019-11-26	2021-01-01	s	v	2	luat
    62-2011-qd-ttg	2011-11-09	A	22-2025-qd-ttg			l	v	1	quyet.dinh
    62-2011-tt-bnnptnt	2011-09-14	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    62-2014-qh13	2014-11-24	R	34-2024-qh15	2024-06-24	2025-01-01	s	kl	1	luat
    62-2015-nd-cp	2015-07-18	A	152-2024-nd-cp	2024-11-15	2025-01-01	s	nv	26	nghi.dinh
    62-2015-nd-cp	2015-07-18	A	33-2020-nd-cp	2020-03-17	2020-05-01	s	nv	35	nghi.dinh
    62-2015-nd-cp	2015-07-18	P	120-2016-nd-cp	2016-08-23	2017-01-01	s	v	1	nghi.dinh
    62-2015-nd-cp	2015-07-18	P	33-2020-nd-cp	2020-03-17	2020-05-01	s	v	1	nghi.dinh
    62-2015-nd-cp	2015-07-18	X	152-2026-nd-cp	2026-05-13	2026-07-01	s	v	1	nghi.dinh
    62-2017-nd-cp	2017-05-16	A	47-2023-nd-cp	2023-07-03	2023-09-01	s	nv	16	nghi.dinh
    62-2017-tt-btc	2017-06-19	A	55-2018-tt-btc	2018-06-25	2018-08-10	s	v	2	thong.tu
    62-2019-tt-btc	2019-09-05	R	33-2023-tt-btc	2023-05-31	2023-07-15	s	v	1	thong.tu
    62-2023-tt-btc	2023-10-03	X	28-2026-tt-btc	2026-03-27	2026-04-01	s	v	1	thong.tu
    63-2005-qd-bnnptnt	2005-10-13	R	07-2016-tt-bnnptnt	2016-05-31	2016-07-15	s	v	1	thong.tu
    63-2007-tt-btc	2007-06-15	A	131-2007-tt-btc	2007-11-05		l	v	1	thong.tu
    63-2010-nd-cp	2010-06-08	A	150-2016-nd-cp		2016-12-15	s	kv	1	nghi.dinh
    63-2010-nd-cp	2010-06-08	A	48-2013-nd-cp	2013-05-14	2013-07-01	s	knv	22	nghi.dinh
    63-2010-nd-cp	2010-06-08	A	92-2017-nd-cp	2017-08-07	2017-09-25	s	knv	21	nghi.dinh
    63-2010-nd-cp	2010-06-08	P	48-2013-nd-cp	2013-05-14	2013-07-01	s	v	1	nghi.dinh
    63-2010-qd-ttg	2010-10-15	R	68-2013-qd-ttg	2013-11-14	2014-01-01	s	v	1	quyet.dinh
    63-2014-nd-cp	2014-06-26	R	24-2024-nd-cp	2024-02-27	2024-02-27	s	k	1	nghi.dinh
    63-2015-tt-btnmt	2015-12-21	R	24-2018-tt-btnmt	2018-11-15	2019-01-01	s	v	1	thong.tu
    63-2020-qh14	2020-06-18	R	64-2025-qh15	2025-02-19	2025-04-01	s	kl	1	luat
    63-2023-nd-cp	2023-08-18	A	163-2024-nd-cp	2024-12-24		l	v	1	nghi.dinh
    63-2025-qh15	2025-02-18	A	137-2025-qh15			s	lv	1	
    6368-qd-bca	2023-09-18	X	81-2024-tt-bca	2024-11-15	2025-01-01	s	v	1	thong.tu
    64-2003-nd-cp	2003-06-11	R	24-2012-nd-cp	2012-04-03	2012-05-25	s	v	1	nghi.dinh
    64-2005-qd-bnnptnt	2005-10-13	R	07-2016-tt-bnnptnt	2016-05-31	2016-07-15	s	v	1	thong.tu
    64-2006-qh11	2006-06-29	A	71-2020-qh14	2020-11-16	2021-07-01	s	lnv	15	luat
    64-2008-nd-cp	2008-05-14	R	93-2021-nd-cp	2021-10-27	2021-12-11	s	v	1	nghi.dinh
    64-2009-tt-bca	2009-11-19	R	92-2020-tt-bca	2020-08-20	2020-10-04	s	v	1	thong.tu
    64-2010-qd-ttg	2010-10-25	X	02-2016-qd-ttg	2016-01-28	2016-03-15	s	v	1	quyet.dinh
    64-2010-qh12		R	93-2015-qh13		2016-07-01	l	l	1	
    64-2010-qh12		X	93-2015-qh13		2016-07-01	s	v	2	
    64-2010-tt-bnnptnt	2010-11-04	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    64-2014-tt-btc	2014-05-19	R	159-2016-tt-btc	2016-10-25	2017-01-01	s	v	1	thong.tu
    64-2016-nd-cp	2016-07-01	A	125-2018-nd-cp	2018-09-19		l	v	1	nghi.dinh
    64-2020-qh14	2020-06-18	A	03-2022-qh15	2022-01-11	2022-03-01	s	klnv	3	luat
    64-2020-qh14	2020-06-18	A	28-2023-qh15	2023-11-27	2024-07-01	s	klnv	2	luat
    64-2020-qh14	2020-06-18	A	35-2024-qh15	2024-06-27	2025-01-01	s	lnv	2	luat
    64-2020-qh14	2020-06-18	A	57-2024-qh15	2024-11-29	2025-01-15	s	klnve	2	luat
    64-2020-qh14	2020-06-18	A	90-2025-qh15	2025-06-25		s	klnv	2	luat
    64-2021-nd-cp	2021-06-30	A	177-2025-nd-cp	2025-06-30	2025-07-01	s	nv	10	nghi.dinh
    64-2021-nd-cp	2021-06-30	P	177-2025-nd-cp	2025-06-30	2025-07-01	s	v	4	nghi.dinh
    64-2025-qh15	2025-02-19	A	87-2025-qh15	2025-06-25	2025-07-01	s	klnve	30	luat
    64-2025-tt-btc	2025-06-30	P	11-2026-tt-btc	2026-02-10	2026-03-27	s	v	1	thong.tu
    64-2025-tt-btc	2025-06-30	P	30-2026-tt-btc	2026-03-27	2026-05-11	s	v	1	thong.tu
    65-2006-qd-btc	2006-11-14	R	262-2016-tt-btc	2016-11-14	2017-01-01	s	v	1	thong.tu
    65-2006-qh11	2006-06-29	A	20-2012-qh13	2012-11-20	2013-07-01	s	lnv	100	luat
    65-2006-qh11	2006-06-29	P	101-2015-qh13	2015-11-27	2016-07-01	s	v	2	luat
    65-2006-qh11	2006-06-29	P	20-2012-qh13	2012-11-20	2013-07-01	s	v	4	luat
    65-2007-qd-bgddt	2007-11-01	R	12-2017-tt-bgddt	2017-05-19	2017-07-04	s	v	1	thong.tu
    65-2008-qd-ttg	2008-05-22	A	72-2011-qd-ttg	2011-12-22		l	v	2	quyet.dinh
    65-2008-qd-ttg	2008-05-22	R	45-2015-qd-ttg	2015-09-24	2015-11-15	s	v	1	quyet.dinh
    65-2009-tt-bca	2009-11-19	R	71-2020-tt-bca	2020-06-26	2020-08-10	s	v	1	thong.tu
    65-2009-tt-bnnptnt	2009-10-12	R	05-2018-tt-bnnptnt	2018-05-15	2018-07-01	s	v	1	thong.tu
    65-2010-tt-bnnptnt		P	84-2019-nd-cp	2019-11-14	2020-01-01	s	v	1	nghi.dinh
    65-2011-qd-ttg	2011-12-02	R	68-2013-qd-ttg	2013-11-14	2014-01-01	s	v	1	quyet.dinh
    65-2011-tt-bnnptnt	2011-10-05	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    65-2014-qh13	2014-11-25	A	03-2022-qh15	2022-01-11	2022-03-01	s	klnv	4	luat
    65-2014-qh13	2014-11-25	A	40-2019-qh14	2019-06-13	2020-07-01	s	klnv	8	luat
    65-2014-qh13	2014-11-25	A	61-2020-qh14	2020-06-17	2021-01-01	s	klnv	5	luat
    65-2014-qh13	2014-11-25	A	62-2020-qh14	2020-06-17	2021-01-01	s	klnv	5	luat
    65-2014-qh13	2014-11-25	A	64-2020-qh14	2020-06-18	2021-01-01	s	klnv	5	luat
    65-2014-qh13	2014-11-25	R	27-2023-qh15	2023-11-27	2024-08-01	s	kl	1	luat
    65-2014-qh13	2014-11-25	X	27-2023-qh15	2023-11-27	2025-01-01	s	v	1	luat
    65-2015-tt-bgtvt		A	35-2020-tt-bgtvt		2021-02-15	s	v	2	thong.tu
    65-2016-nd-cp	2016-07-01	A	138-2018-nd-cp	2018-10-08		l	v	2	nghi.dinh
    65-2016-nd-cp	2016-07-01	A	41-2024-nd-cp	2024-04-16		l	v	1	nghi.dinh
    65-2016-nd-cp	2016-07-01	X	160-2024-nd-cp	2024-12-18	2025-01-01	s	v	1	nghi.dinh
    65-2017-tt-btc		A	09-2019-tt-btc	2019-02-15		l	v	2	thong.tu
    65-2017-tt-btc		R	31-2022-tt-btc	2022-06-08	2022-12-01	s	v	1	thong.tu
    65-2018-nd-cp	2018-05-12	A	01-2022-nd-cp		2022-01-04	s	v	6	nghi.dinh
    65-2018-nd-cp	2018-05-12	A	91-2023-nd-cp	2023-12-14	2024-01-30	s	v	3	nghi.dinh
    65-2019-tt-btc	2019-09-16	R	69-2022-tt-btc	2022-11-16	2023-01-01	s	v	1	thong.tu
    65-2021-nd-cp	2021-06-30	P	177-2025-nd-cp	2025-06-30	2025-07-01	s	v	1	nghi.dinh
    65-2023-nd-cp		A	100-2026-nd-cp	2026-03-31		l	v	1	nghi.dinh
    65-2025-qh15	2025-02-19	R	72-2025-qh15	2025-06-16	2025-06-16	s	k	1	luat
    659-qd-nxbcd	1990-07-09	R	01-2003-qd-bgddt	2003-01-02	2003-01-17	s	v	1	quyet.dinh
    66-2002-qd-ttg	2002-05-27	R	132-2006-qd-ttg	2006-05-31	2006-06-25	s	v	1	quyet.dinh
    66-2006-nd-cp	2006-07-07	R	52-2018-nd-cp	2018-04-12	2018-06-01	s	v	1	nghi.dinh
    66-2006-qh11	2006-06-29	A	16-2023-qh15	2023-06-19	2024-07-01	s	lv	1	luat
    66-2006-qh11	2006-06-29	A	45-2013-qh13	2013-11-29	2014-07-01	s	lnve	2	luat
    66-2006-qh11	2006-06-29	A	61-2014-qh13	2014-11-21	2015-07-01	s	lnv	51	luat
    66-2006-qh11	2006-06-29	P	45-2013-qh13	2013-11-29	2014-07-01	s	v	1	luat
    66-2007-ttlt-btc-btp	2007-06-19	R	191-2014-ttlt-btc-btp	2014-12-12	2015-02-01	s	v	1	thong.tu.lien.tich
    66-2008-nd-cp	2008-05-28	R	55-2019-nd-cp	2019-06-24	2019-08-16	s	v	1	nghi.dinh
    66-2011-qh12	2011-03-29	R	52-2024-qh15	2024-11-28	2025-07-01	l	o	1	luat
    66-2014-qd-ttg	2014-11-25	R	38-2020-qd-ttg	2020-12-30	2021-02-15	s	v	2	quyet.dinh
    66-2014-qh13	2014-11-25	A	61-2020-qh14	2020-06-17	2021-01-01	s	klnv	2	luat
    66-2014-qh13	2014-11-25	R	29-2023-qh15	2023-11-28	2024-08-01	s	kl	1	luat
    66-2014-tt-bgtvt	2014-11-12	A	34-2019-tt-bgtvt		2019-11-01	s	nv	18	thong.tu
    66-2016-nd-cp	2016-07-01	A	123-2018-nd-cp	2018-09-17	2018-09-17	s	nv	2	nghi.dinh
    66-2019-tt-btc	2019-09-20	X	19-2021-tt-btc	2021-03-18	2021-05-03	s	v	1	thong.tu
    66-2025-qh15	2025-06-14	A	09-2026-qh16	2026-04-24	2026-04-24	s	klv	1	luat
    66-2025-tt-bnnmt	2025-11-21	A	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    66-qd-tw	2017-02-06	R	399-qd-tw	2026-01-09	2026-01-09	s	k	1	quyet.dinh
    67-2006-nd-cp	2006-07-11	P	22-2015-nd-cp	2015-02-16	2015-04-06	s	v	2	nghi.dinh
    67-2006-qd-bnnptnt	2006-09-12	R	07-2016-tt-bnnptnt	2016-05-31	2016-07-15	s	v	1	thong.tu
    67-2006-qh11	2006-06-29	A	20-2023-qh15	2023-06-22	2024-07-01	s	lv	1	luat
    67-2006-qh11	2006-06-29	A	21-2017-qh14	2017-11-24	2019-01-01	s	klnv	4	luat
    67-2006-qh11	2006-06-29	P	20-2023-qh15	2023-06-22	2024-07-01	s	v	1	luat
    67-2006-qh11	2006-06-29	P	24-2023-qh15	2023-11-24	2024-07-01	s	v	1	luat
    67-2007-nd-cp	2007-04-13	A	13-2010-nd-cp	2010-02-27		l	v	4	nghi.dinh
    67-2009-tt-bnnptnt	2009-10-23	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    67-2011-qh12	2011-03-29	A	56-2024-qh15	2024-11-29	2025-01-01	s	lnv	14	luat
    67-2011-qh12	2011-03-29	P	97-2015-qh13	2015-11-25	2017-01-01	s	v	2	luat
    67-2011-tt-bgtvt	2011-12-29	X	30-2023-tt-bgtvt		2023-12-21	s	v	2	thong.tu
    67-2013-nd-cp	2013-06-27	A	106-2017-nd-cp		2017-11-01	s	nv	22	nghi.dinh
    67-2013-nd-cp	2013-06-27	P	106-2017-nd-cp		2017-11-01	s	v	2	nghi.dinh
    67-2014-nd-cp	2014-07-07	A	17-2018-nd-cp	2018-02-02	2018-03-25	s	nv	20	nghi.dinh
    67-2014-nd-cp	2014-07-07	A	172-2016-nd-cp		2017-02-15	s	v	2	nghi.dinh
    67-2014-nd-cp	2014-07-07	A	89-2015-nd-cp	2015-10-07	2015-11-25	s	nv	17	nghi.dinh
    67-2014-qh13	2014-11-26	A	03-2016-qh14	2016-11-22	2017-01-01	s	klnv	3	luat
    67-2014-qh13	2014-11-26	A	04-2017-qh14	2017-06-12	2018-01-01	s	klnv	3	luat
    67-2014-qh13	2014-11-26	A	28-2018-qh14	2018-06-15	2019-01-01	s	klnv	3	luat
    67-2014-qh13	2014-11-26	A	42-2019-qh14	2019-06-14	2019-11-01	s	klv	2	luat
    67-2014-qh13	2014-11-26	A	90-2015-qh13	2015-11-23	2016-07-01	s	klnv	3	luat
    67-2014-qh13	2014-11-26	R	61-2020-qh14	2020-06-17	2021-01-01	s	kl	1	luat
    67-2016-nd-cp		A	155-2018-nd-cp	2018-11-12	2018-11-12	s	v	2	nghi.dinh
    67-2018-nd-cp	2018-05-14	A	40-2023-nd-cp	2023-06-27		l	v	2	nghi.dinh
    67-2018-nd-cp	2018-05-14	P	114-2018-nd-cp	2018-09-04	2018-09-04	s	v	2	nghi.dinh
    67-2025-qh15	2025-06-14	A	09-2026-qh16	2026-04-24	2026-04-24	s	klv	1	luat
    67-2025-qh15	2025-06-14	A	116-2025-qh15	2025-12-10	2026-07-01	s	klv	6	luat
    67-2025-qh15	2025-06-14	A	127-2025-qh15	2025-12-10	2026-07-01	s	klv	6	luat
    67-2025-qh15	2025-06-14	A	133-2025-qh15	2025-12-10	2026-07-01	s	klv	6	luat
    67-2025-qh15	2025-06-14	A	141-2025-qh15	2025-12-10	2026-01-01	s	klv	6	luat
    67-2025-qh15	2025-06-14	A	143-2025-qh15	2025-12-11	2026-03-01	s	klv	6	luat
    67-cp	1996-10-31	R	88-2012-nd-cp	2012-10-23	2012-12-20	s	v	1	nghi.dinh
    68-2000-nd-cp	2000-11-17	A	161-2018-nd-cp	2018-11-29	2019-01-15	s	kve	2	nghi.dinh
    68-2000-nd-cp	2000-11-17	R	111-2022-nd-cp	2022-12-30	2023-02-22	s	k	1	nghi.dinh
    68-2006-nd-cp	2006-07-18	X	84-2014-nd-cp	2014-09-08	2014-11-01	s	v	1	nghi.dinh
    68-2006-qd-btc	2006-12-06	R	260-2016-tt-btc	2016-11-14	2017-01-01	s	v	1	thong.tu
    68-2006-qh11	2006-06-29	A	35-2018-qh14	2018-11-20	2019-01-01	s	lv	2	luat
    68-2006-qh11	2006-06-29	A	70-2025-qh15			s	lv	1	
    68-2006-qh11	2006-06-29	P	35-2018-qh14	2018-11-20	2019-01-01	s	v	6	luat
    68-2007-nd-cp	2007-04-19	A	153-2013-nd-cp	2013-11-08		l	v	2	nghi.dinh
    68-2008-nd-cp	2008-05-30	A	81-2012-nd-cp	2012-10-08		l	v	1	nghi.dinh
    68-2014-qh13	2014-11-26	R	59-2020-qh14	2020-06-17	2021-01-01	s	kl	1	luat
    68-2014-qh13	2014-11-26	X	59-2020-qh14	2020-06-17	2021-01-01	s	v	1	luat
    68-2015-nd-cp	2015-08-18	A	07-2019-nd-cp		2019-03-11	s	nv	38	nghi.dinh
    68-2015-nd-cp	2015-08-18	A	64-2022-nd-cp		2022-09-15	s	v	21	nghi.dinh
    68-2016-nd-cp	2016-07-01	A	67-2020-nd-cp	2020-06-15	2020-08-10	s	nv	44	nghi.dinh
    68-2017-nd-cp	2017-05-25	A	66-2020-nd-cp	2020-06-11		l	v	1	nghi.dinh
    68-2020-nd-cp	2020-06-24	X	132-2020-nd-cp	2020-11-05	2020-12-20	s	v	1	nghi.dinh
    68-2022-tt-bca	2022-12-31	R	31-2023-tt-bca	2023-07-20	2023-08-15	s	v	1	thong.tu
    68-2024-tt-btc	2024-09-18	P	18-2025-tt-btc	2025-04-26	2025-05-05	s	v	2	thong.tu
    68-2026-nd-cp	2026-03-05	A	141-2026-nd-cp	2026-04-29	2026-01-01	l	ve	8	nghi.dinh
    68-nq-cp	2021-07-01	A	126-nq-cp	2026-05-11	2026-05-11	s	v	1	nghi.quyet
    69-2005-tt-bnnptnt	2005-11-07	R	07-2016-tt-bnnptnt	2016-05-31	2016-07-15	s	v	1	thong.tu
    69-2006-qh11		R	11-2017-qh14	2017-06-20	2018-01-01	l	l	1	luat
    69-2006-qh11		X	11-2017-qh14	2017-06-20	2018-01-01	s	v	2	luat
    69-2008-nd-cp	2008-05-30	P	59-2014-nd-cp	2014-06-16	2014-08-01	s	v	1	nghi.dinh
    69-2010-nd-cp	2010-06-21	A	108-2011-nd-cp	2011-11-30		l	v	1	nghi.dinh
    69-2010-nd-cp	2010-06-21	A	43-2026-nd-cp	2026-01-26		l	nv	4	nghi.dinh
    69-2023-tt-btc	2023-11-15	A	139-2025-tt-btc	2025-12-30	2025-12-30	s	v	1	thong.tu
    69-2024-nd-cp	2024-06-25	P	22-2026-nq-cp	2026-04-29	2026-04-29	l	ne	2	nghi.quyet
    70-2001-nd-cp	2001-10-03	X	126-2014-nd-cp	2014-12-31	2015-02-15	s	v	1	nghi.dinh
    70-2006-qd-bnnptnt	2006-09-14	R	25-2016-tt-bnnptnt	2016-06-30	2016-08-15	s	v	1	thong.tu
    70-2006-qh11		A	62-2010-qh12			l	lnv	17	luat
    70-2006-qh11		R	54-2019-qh14	2019-11-26	2021-01-01	l	l	1	luat
    70-2006-qh11		X	54-2019-qh14	2019-11-26	2021-01-01	s	v	2	luat
    70-2010-tt-bnnptnt		P	84-2019-nd-cp	2019-11-14	2020-01-01	s	v	1	nghi.dinh
    70-2011-tt-bca	2011-10-10	R	46-2019-tt-bca	2019-10-10	2019-12-02	s	v	1	thong.tu
    70-2015-nd-cp	2015-09-01	A	74-2025-nd-cp	2025-03-31	2025-07-01	s	v	4	nghi.dinh
    70-2022-nd-cp	2022-09-27	P	165-2024-nd-cp	2024-12-26	2025-01-01	s	v	1	nghi.dinh
    71-1998-nd-cp	1998-09-08	R	04-2015-nd-cp	2015-01-09	2015-02-25	s	k	1	nghi.dinh
    71-1999-ttlt-btc-mttqtw	1999-06-11	R	02-2002-ttlt-btc-mttw	2002-01-10	2002-01-25	s	v	1	thong.tu.lien.tich
    71-2005-qd-ttg	2005-04-05	A	15-2008-qd-ttg	2008-01-23		l	v	1	quyet.dinh
    71-2006-qh11	2006-06-29	R	58-2014-qh13	2014-11-20	2016-01-01	s	kl	1	luat
    71-2006-qh11	2006-06-29	X	58-2014-qh13	2014-11-20	2016-01-01	s	v	1	luat
    71-2007-qd-bnnptnt	2007-08-06	A	47-2010-tt-bnnptnt	2010-08-03		l	v	1	thong.tu
    71-2007-qd-bnnptnt	2007-08-06	A	98-2007-qd-bnnptnt	2007-12-03		l	v	1	quyet.dinh
    71-2007-qd-bnnptnt	2007-08-06	R	13-2016-tt-bnnptnt	2016-06-02	2016-07-19	s	v	1	thong.tu
    71-2009-tt-bnnptnt	2009-11-10	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    71-2011-nd-cp	2011-08-22	X	56-2017-nd-cp	2017-05-09	2017-07-01	s	v	1	nghi.dinh
    71-2013-qd-ttg	2013-11-21	A	02-2017-qd-ttg	2017-01-17	2017-03-05	s	v	2	quyet.dinh
    71-2022-qh15	2022-11-15	A	208-2025-qh15	2025-06-25	2025-07-01	s	v	2	nghi.quyet
    71-2024-nd-cp	2024-06-27	A	226-2025-nd-cp	2025-08-15		l	v	1	nghi.dinh
    715-2004-ubtvqh11	2004-06-18	R	694-2008-ubtvqh12	2008-10-15	2008-10-15	s	v	1	nghi.quyet
    719-qd-ttg	2008-06-05	A	1442-qd-ttg	2011-08-23		l	v	1	
    72-2006-nd-cp	2006-07-25	R	07-2016-nd-cp	2016-01-25	2016-03-10	s	v	1	nghi.dinh
    72-2006-qh11	2006-11-29	R	69-2020-qh14	2020-11-13	2022-01-01	s	kl	1	luat
    72-2006-qh11	2006-11-29	X	69-2020-qh14	2020-11-13	2022-01-01	s	v	3	luat
    72-2007-nd-cp	2007-05-07	X	114-2018-nd-cp	2018-09-04	2018-09-04	s	v	1	nghi.dinh
    72-2007-qd-bnnptnt	2007-08-06	A	100-2007-qd-bnnptnt	2007-12-03		l	v	1	quyet.dinh
    72-2009-nd-cp	2009-09-03	X	96-2016-nd-cp	2016-07-01	2016-07-01	s	v	1	nghi.dinh
    72-2010-nd-cp	2010-08-07	X	105-2015-nd-cp	2015-10-20	2015-12-05	s	v	1	nghi.dinh
    72-2011-qd-ttg	2011-12-22	R	45-2015-qd-ttg	2015-09-24	2015-11-15	s	v	1	quyet.dinh
    72-2011-ttlt-btc-bgtvt	2011-05-27	X	02-2026-tt-btc	2026-01-01	2026-02-20	s	v	2	thong.tu
    72-2013-nd-cp	2013-07-15	A	150-2018-nd-cp	2018-11-07	2018-12-24	s	v	8	nghi.dinh
    72-2013-nd-cp	2013-07-15	A	27-2018-nd-cp	2018-03-01	2018-04-15	s	nv	83	nghi.dinh
    72-2015-nd-cp	2015-09-07	A	148-2026-nd-cp	2026-05-12	2026-07-01	s	v	2	nghi.dinh
    72-2015-tt-btc	2015-05-12	A	07-2019-tt-btc	2019-01-28	2019-03-28	s	nv	25	thong.tu
    72-2015-tt-btc	2015-05-12	P	07-2019-tt-btc	2019-01-28	2019-03-28	s	v	1	thong.tu
    72-2019-tt-bca	2019-12-12	R	82-2024-tt-bca	2024-11-15	2025-01-01	s	v	1	thong.tu
    72-2020-qh14	2020-11-17	A	11-2022-qh15	2022-11-14	2023-07-01	s	klnv	3	luat
    72-2020-qh14	2020-11-17	A	146-2025-qh15			s	lv	1	
    72-2020-qh14	2020-11-17	A	16-2023-qh15	2023-06-19	2024-07-01	s	lv	1	luat
    72-2020-qh14	2020-11-17	A	18-2023-qh15	2023-06-20	2024-07-01	s	lv	1	luat
    72-2020-qh14	2020-11-17	A	47-2024-qh15	2024-11-26	2025-07-01	s	lve	1	luat
    72-2020-qh14	2020-11-17	A	54-2024-qh15			s	lv	1	luat
    72-2025-nqlt-ubtvqh15-cp-dctubtwmttqvn	2025-02-20	A	100-2025-nqlt-ubtvqh15-cp-dctubtwmttqvn		2025-09-26	s	v	36	nghi.quyet.lien.tich
    73-2001-nd-cp	2001-10-05	R	06-2013-nd-cp	2013-01-09	2013-03-01	s	v	1	nghi.dinh
    73-2002-nd-cp	2002-08-20	R	59-2006-nd-cp	2006-06-12	2006-07-09	s	v	1	nghi.dinh
    73-2007-nd-cp	2007-05-08	R	58-2016-nd-cp	2016-07-01	2016-07-01	s	v	1	nghi.dinh
    73-2011-qd-ttg	2011-12-28	X	192-2026-nd-cp	2026-05-30	2026-07-15	s	v	1	nghi.dinh
    73-2012-tt-bca	2012-12-05	R	64-2020-tt-bca	2020-06-19	2021-01-01	s	v	1	thong.tu
    73-2014-qh13	2014-11-27	R	37-2018-qh14	2018-11-20	2019-07-01	s	l	1	luat
    73-2014-qh13	2014-11-27	X	37-2018-qh14	2018-11-20	2019-07-01	s	v	1	luat
    73-2016-nd-cp	2016-07-01	A	80-2019-nd-cp	2019-11-01		l	v	1	nghi.dinh
    73-2016-nd-cp	2016-07-01	R	46-2023-nd-cp	2023-07-01	2023-07-01	l	ve	1	nghi.dinh
    73-2018-nd-cp	2018-05-15	A	60-2020-nd-cp	2020-05-29		l	v	1	nghi.dinh
    73-2019-nd-cp	2019-09-05	P	40-2020-nd-cp	2020-04-06	2020-04-06	s	v	1	nghi.dinh
    73-2021-tt-bca	2021-06-29	A	68-2022-tt-bca	2022-12-31		l	v	1	thong.tu
    73-2021-tt-bca	2021-06-29	R	31-2023-tt-bca	2023-07-20	2023-08-15	s	v	1	thong.tu
    73-2022-qh15	2022-11-15	X	36-2024-qh15	2024-06-27	2025-01-01	s	v	1	luat
    73-2024-nd-cp	2024-06-30	R	161-2026-nd-cp	2026-05-15	2026-07-01	s	k	1	nghi.dinh
    73-2024-nd-cp	2024-06-30	X	161-2026-nd-cp	2026-05-15	2026-07-01	s	v	1	nghi.dinh
    74-2004-qd-bnnptnt	2004-12-16	A	40-2006-qd-bnnptnt	2006-05-22	2006-06-14	s	v	2	quyet.dinh
    74-2008-ttlt-btc-bnnptnt	2008-08-14	R	83-2015-tt-btc	2015-05-28	2015-07-15	s	v	1	thong.tu
    74-2009-nd-cp	2009-09-09	R	62-2015-nd-cp	2015-07-18	2015-09-01	s	v	1	nghi.dinh
    74-2009-tt-bnnptnt	2009-11-20	R	26-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    74-2014-qh13	2014-11-27	A	21-2017-qh14	2017-11-24	2019-01-01	s	klnv	5	luat
    74-2014-qh13	2014-11-27	A	43-2019-qh14	2019-06-14	2020-07-01	s	klv	1	luat
    74-2014-qh13	2014-11-27	A	97-2015-qh13	2015-11-25	2017-01-01	s	klnv	7	luat
    74-2014-qh13	2014-11-27	R	124-2025-qh15		2026-01-01	s	kl	1	luat
    74-2015-tt-bgtvt	2015-11-24	X	23-2018-tt-bgtvt	2018-05-04	2018-07-01	s	v	1	thong.tu
    74-2016-nd-cp	2016-07-01	X	65-2021-nd-cp	2021-06-30	2021-07-01	s	v	1	nghi.dinh
    74-2024-nd-cp	2024-06-30	X	293-2025-nd-cp	2025-11-10	2026-01-01	s	v	1	nghi.dinh
    75-2004-tt-bnnptnt	2004-12-20	R	05-2018-tt-bnnptnt	2018-05-15	2018-07-01	s	v	1	thong.tu
    75-2009-qd-ttg	2009-05-11	X	192-2026-nd-cp	2026-05-30	2026-07-15	s	v	1	nghi.dinh
    75-2010-tt-btc	2010-05-17	X	14-2026-tt-btc	2026-03-02	2026-04-16	s	v	1	thong.tu
    75-2014-tt-bgtvt	2014-12-19	A	35-2020-tt-bgtvt		2021-02-15	s	v	2	thong.tu
    75-2015-qh13	2015-06-09	A	97-2025-qh15	2025-06-27	2025-07-01	s	klnv	18	luat
    75-2015-qh13	2015-06-09	P	97-2025-qh15	2025-06-27	2025-07-01	s	v	2	luat
    75-2020-tt-bca	2020-07-02	R	62-2024-tt-bca	2024-11-12	2025-01-01	s	v	1	thong.tu
    75-2021-nd-cp	2021-07-24	A	55-2023-nd-cp	2023-07-21	2023-09-05	s	nv	20	nghi.dinh
    75-2021-nd-cp	2021-07-24	A	77-2024-nd-cp	2024-07-01	2024-07-01	s	v	5	nghi.dinh
    75-2024-nd-cp	2024-06-30	X	162-2026-nd-cp	2026-05-15	2026-07-01	s	v	1	nghi.dinh
    753-2005-ubtvqh11	2005-04-02	R	72-2025-nqlt-ubtvqh15-cp-dctubtwmttqvn	2025-02-20	2025-02-20	s	v	1	nghi.quyet.lien.tich
    76-2006-qh11		R	74-2014-qh13	2014-11-27	2015-07-01	l	l	1	luat
    76-2006-qh11		X	74-2014-qh13	2014-11-27	2015-07-01	s	v	1	luat
    76-2006-tt-btc	2006-08-22	R	188-2014-tt-btc	2014-12-10	2014-01-25	l	ve	1	thong.tu
    76-2007-qd-bgddt	2007-12-14	R	62-2012-tt-bgddt	2012-12-28	2013-02-15	s	v	2	thong.tu
    76-2009-qd-ttg	2009-05-11	X	30-2017-nd-cp	2017-03-21	2017-05-05	s	v	1	nghi.dinh
    76-2010-tt-btc	2010-05-17	R	287-2016-tt-btc	2016-11-15	2017-01-01	s	v	1	thong.tu
    76-2012-nd-cp	2012-10-03	X	31-2019-nd-cp	2019-04-10	2019-05-28	s	v	1	nghi.dinh
    76-2013-qd-ttg	2013-12-12	R	04-2024-qd-ttg	2024-03-22	2024-05-15	s	v	1	quyet.dinh
    76-2015-qh13	2015-06-19	A	47-2019-qh14	2019-11-22	2020-07-01	s	klv	2	luat
    76-2015-qh13	2015-06-19	R	63-2025-qh15	2025-02-18	2025-03-01	s	kl	1	luat
    769-1998-tt-bqp	1998-03-18	R	59-2016-tt-bqp	2016-04-21	2016-06-06	s	v	1	thong.tu
    77-2001-nd-cp	2001-10-22	P	123-2015-nd-cp	2015-11-15	2016-01-01	s	v	1	nghi.dinh
    77-2006-qh11	2006-11-29	A	26-2018-qh14	2018-06-14	2019-01-01	s	lv	1	luat
    77-2007-qd-bgddt	2007-12-20	A	26-2013-tt-bgddt	2013-07-15		l	v	1	thong.tu
    77-2012-nd-cp	2012-10-05	R	91-2020-nd-cp	2020-08-14	2020-10-01	s	v	1	nghi.dinh
    77-2012-tt-bca	2012-12-28	R	63-2020-tt-bca	2020-06-19	2021-01-01	s	v	1	thong.tu
    77-2012-tt-btc	2012-05-16	R	168-2016-tt-btc	2016-10-26	2017-01-01	s	v	1	thong.tu
    77-2013-qd-ttg	2013-12-24	R	03-2018-qd-ttg	2018-01-23	2018-03-09	s	v	1	quyet.dinh
    77-2015-qh13	2015-06-19	A	21-2017-qh14	2017-11-24	2019-01-01	s	klnv	2	luat
    77-2015-qh13	2015-06-19	A	31-2024-qh15	2024-01-18	2025-01-01	s	klv	1	luat
    77-2015-qh13	2015-06-19	A	47-2019-qh14	2019-11-22	2020-07-01	s	klnv	2	luat
    77-2015-qh13	2015-06-19	A	96-2023-qh15	2023-06-23	2023-07-01	s	lv	1	nghi.quyet
    77-2015-qh13	2015-06-19	R	65-2025-qh15	2025-02-19	2025-03-01	s	kl	1	luat
    77-2016-nd-cp	2016-07-01	A	17-2020-nd-cp	2020-02-05		l	v	2	nghi.dinh
    77-2016-nd-cp	2016-07-01	P	113-2017-nd-cp	2017-10-09	2017-11-25	s	v	1	nghi.dinh
    77-2017-tt-btc	2017-07-28	A	19-2020-tt-btc	2020-03-31		l	v	2	thong.tu
    77-2019-nd-cp	2019-10-10	A	113-2024-nd-cp	2024-09-12	2024-11-01	s	v	1	nghi.dinh
    770-ttg	1994-12-20	X	12-2011-nd-cp	2011-01-30	2011-03-26	s	v	1	nghi.dinh
    78-2006-qh11	2006-11-29	A	106-2016-qh13	2016-04-06	2016-07-01	s	klnv	5	luat
    78-2006-qh11	2006-11-29	A	21-2012-qh13	2012-11-20		s	klnv	15	luat
    78-2006-qh11	2006-11-29	A	54-2014-qh13	2014-06-23	2015-01-01	s	klv	1	luat
    78-2006-qh11	2006-11-29	A	71-2014-qh13	2014-11-26	2015-01-01	s	klnv	7	luat
    78-2006-qh11	2006-11-29	P	71-2014-qh13	2014-11-26	2015-01-01	s	v	1	luat
    78-2006-qh11	2006-11-29	R	38-2019-qh14	2019-06-13	2020-07-01	s	kl	1	luat
    78-2006-qh11	2006-11-29	X	38-2019-qh14	2019-06-13	2020-07-01	s	v	2	luat
    78-2007-tt-bqp	2007-01-23	R	299-2017-tt-bqp	2017-12-08	2018-01-30	s	v	1	thong.tu
    78-2013-nd-cp	2013-07-17	X	130-2020-nd-cp	2020-10-30	2020-12-20	s	v	1	nghi.dinh
    78-2013-qd-ttg	2013-12-25	X	24-2018-qd-ttg	2018-05-18	2018-07-10	s	v	1	quyet.dinh
    78-2013-tt-btc	2013-06-07	R	271-2016-tt-btc	2016-11-14	2017-01-01	s	v	1	thong.tu
    78-2014-tt-bgtvt	2014-12-24	X	09-2018-tt-bgtvt	2018-03-02	2018-07-01	s	v	1	thong.tu
    78-2014-tt-btc	2014-06-18	A	130-2016-tt-btc	2016-08-12		l	v	1	thong.tu
    78-2014-tt-btc	2014-06-18	A	146-2017-nd-cp	2017-12-15		l	v	1	nghi.dinh
    78-2014-tt-btc	2014-06-18	A	151-2014-tt-btc	2014-10-10	2014-11-15	s	nv	6	thong.tu
    78-2014-tt-btc	2014-06-18	A	96-2015-tt-btc	2015-06-22	2015-08-06	s	nv	15	thong.tu
    78-2015-tt-bgtvt	2015-12-09	X	24-2018-tt-bgtvt	2018-05-07	2018-07-01	s	v	1	thong.tu
    78-2015-tt-bgtvt	2015-12-09	X	27-2018-tt-bgtvt	2018-05-14	2018-07-01	s	v	1	thong.tu
    78-2016-nd-cp	2016-07-01	A	128-2018-nd-cp	2018-09-24	2018-09-24	s	nv	10	nghi.dinh
    78-2016-nd-cp	2016-07-01	A	54-2022-nd-cp	2022-08-22		l	v	1	nghi.dinh
    78-2016-nd-cp	2016-07-01	P	54-2022-nd-cp	2022-08-22	2022-11-01	s	v	1	nghi.dinh
    78-2025-nd-cp	2025-04-01	A	187-2025-nd-cp	2025-07-01	2025-07-01	s	ke	1	nghi.dinh
    78-2025-tt-nhnn		P	17-2026-tt-nhnn	2026-05-19	2026-07-25	s	v	1	thong.tu
    784-qd-tckttv	2002-10-07	X	24-2006-qd-btnmt	2006-12-29	2007-02-01	s	v	1	quyet.dinh
    786-qd-byt	2010-03-09	X	17-2013-qd-ttg		2013-05-10	s	v	1	quyet.dinh
    79-2003-nd-cp	2003-07-07	R	34-2007-ubtvqh11	2007-04-20	2007-07-01	s	k	1	phap.lenh
    79-2004-ttlt-bnv-bldtbxh-btc	2004-11-04	R	11-2014-ttlt-bqp-bnv-bldtbxh-btc	2014-03-05	2014-04-19	s	v	1	thong.tu.lien.tich
    79-2006-nd-cp	2006-08-09	A	89-2012-nd-cp	2012-10-24		l	v	2	nghi.dinh
    79-2006-qh11	2006-11-29	A	146-2025-qh15			s	lv	2	
    79-2006-qh11	2006-11-29	A	15-2008-qh12	2008-06-03	2009-01-01	s	lnv	6	luat
    79-2006-qh11	2006-11-29	A	35-2018-qh14	2018-11-20	2019-01-01	s	lnv	14	luat
    79-2006-qh11	2006-11-29	A	60-2020-qh14	2020-06-17	2021-07-01	s	lv	1	luat
    79-2007-nd-cp	2007-05-18	R	23-2015-nd-cp	2015-02-16	2015-04-10	s	v	1	nghi.dinh
    79-2010-qd-ttg	2010-11-30	X	72-2015-nd-cp	2015-09-07	2015-10-22	s	v	1	nghi.dinh
    79-2015-qh13	2015-06-19	A	146-2025-qh15			s	lv	6	
    79-2015-qh13	2015-06-19	A	21-2017-qh14	2017-11-24	2019-01-01	s	lnv	8	luat
    79-2015-tt-bgtvt	2015-12-10	X	49-2024-tt-bgtvt	2024-11-15	2025-01-01	s	v	1	thong.tu
    79-2016-tt-bqp	2016-06-16	R	29-2020-tt-bqp	2020-03-10	2020-07-01	s	v	2	thong.tu
    79-2018-tt-btc	2018-08-22	R	07-2024-tt-btc	2024-02-05	2024-03-21	s	v	1	thong.tu
    79-2025-nd-cp	2025-04-01	A	187-2025-nd-cp	2025-07-01	2025-07-01	l	ve	1	nghi.dinh
    80-2006-qh11	2006-11-29	R	07-2017-qh14	2017-06-19	2018-07-01	l	l	1	luat
    80-2006-qh11	2006-11-29	X	07-2017-qh14	2017-06-19	2018-07-01	s	v	2	luat
    80-2007-qd-bqp	2007-05-03	X	122-2021-tt-bqp	2021-09-20	2021-11-05	s	v	1	thong.tu
    80-2011-nd-cp	2011-09-16	X	49-2020-nd-cp	2020-04-17	2020-06-15	s	v	1	nghi.dinh
    80-2011-tt-btc	2011-06-09	R	12-2015-tt-btc	2015-01-30	2015-03-15	s	v	1	thong.tu
    80-2014-qd-ttg	2014-12-30	X	73-2019-nd-cp	2019-09-05	2020-01-01	s	v	1	nghi.dinh
    80-2014-tt-bgtvt	2014-12-30	A	34-2019-tt-bgtvt		2019-11-01	s	v	3	thong.tu
    80-2015-qh13	2015-06-22	A	63-2020-qh14	2020-06-18	2021-01-01	s	klv	2	luat
    80-2015-qh13	2015-06-22	R	64-2025-qh15	2025-02-19	2025-04-01	s	kl	1	luat
    80-2021-tt-btc	2021-09-29	A	13-2023-tt-btc		2023-04-14	s	v	1	thong.tu
    80-2021-tt-btc	2021-09-29	A	21-2026-tt-btc	2026-03-17	2026-03-17	s	v	3	thong.tu
    80-2021-tt-btc	2021-09-29	A	40-2025-tt-btc	2025-06-13		l	v	1	thong.tu
    80-2021-tt-btc	2021-09-29	P	21-2026-tt-btc	2026-03-17	2026-03-17	s	v	1	thong.tu
    81-2006-qh11	2006-11-29	A	36-2013-qh13	2013-06-20	2014-01-01	s	klnv	15	luat
    81-2006-qh11	2006-11-29	R	68-2020-qh14	2020-11-13	2021-07-01	s	kl	1	luat
    81-2006-qh11	2006-11-29	X	68-2020-qh14	2020-11-13	2021-07-01	s	v	1	luat
    81-2007-tt-btc	2007-07-11	R	52-2022-tt-btc	2021-03-31	2022-10-01	s	v	1	thong.tu
    81-2009-tt-bnnptnt	2009-12-25	R	27-2016-tt-bnnptnt		2017-01-26	s	v	1	thong.tu
    81-2011-tt-bca	2011-12-15	R	36-2014-tt-bca	2014-09-09	2014-10-28	s	v	2	thong.tu
    81-2013-nd-cp	2013-07-19	A	97-2017-nd-cp	2017-08-18		s	k	1	nghi.dinh
    81-2013-nd-cp	2013-07-19	R	118-2021-nd-cp	2021-12-23	2022-01-01	s	k	1	nghi.dinh
    81-2014-tt-bgtvt		A	19-2023-tt-bgtvt		2023-09-01	s	v	1	thong.tu
    81-2014-tt-bgtvt		A	21-2020-tt-bgtvt		2020-11-15	s	v	1	thong.tu
    81-2015-qh13	2015-06-24	A	55-2019-qh14	2019-11-26	2020-07-01	s	lv	2	luat
    81-2018-nd-cp	2018-05-22	A	128-2024-nd-cp			l	v	2	nghi.dinh
    81-2018-nd-cp	2018-05-22	P	17-2020-nd-cp	2020-02-05	2020-03-22	s	v	1	nghi.dinh
    81-2019-tt-btc	2019-11-15	A	06-2024-tt-btc	2024-01-29	2024-03-15	s	nv	36	thong.tu
    81-2021-nd-cp	2021-08-27	A	97-2023-nd-cp	2023-12-31		l	v	1	nghi.dinh
    815-2001-qd-btm	2001-08-01	R	08-2004-ttlt-btm-btc-bgtvt	2004-12-17	2005-01-19	s	v	1	thong.tu.lien.tich
    818-qd-btttt	2010-06-04	R	21-2012-tt-btttt	2012-12-17	2013-02-01	s	v	1	thong.tu
    819-ttg	1995-12-14	X	78-2009-qd-ttg	2009-05-15	2009-07-01	s	v	1	quyet.dinh
    82-2006-qh11		R	53-2014-qh13	2014-06-20	2015-01-01	l	l	1	luat
    82-2006-qh11		X	53-2014-qh13	2014-06-20	2015-01-01	s	v	1	luat
    82-2008-qd-bnnptnt	2008-07-17	X	19-2018-tt-bnnptnt	2018-11-15	2019-01-01	s	v	1	thong.tu
    82-2011-nd-cp	2011-09-16	A	47-2013-nd-cp	2013-05-13		l	v	1	nghi.dinh
    82-2011-nd-cp	2011-09-16	R	43-2020-nd-cp	2020-04-08	2020-04-15	s	v	1	nghi.dinh
    82-2013-nd-cp		A	126-2015-nd-cp	2015-12-09		l	v	1	nghi.dinh
    82-2014-tt-bgtvt		P	11-2016-tt-bgtvt	2016-06-02	2016-11-28	s	v	1	thong.tu
    82-2015-qh13	2015-06-25	A	146-2025-qh15			s	lv	4	
    82-2015-qh13	2015-06-25	A	18-2023-qh15	2023-06-20	2024-07-01	s	lv	1	luat
    82-2015-qh13	2015-06-25	A	35-2018-qh14	2018-11-20	2019-01-01	s	lv	2	luat
    82-2015-qh13	2015-06-25	A	61-2024-qh15	2024-11-30		s	lv	1	luat
    82-2016-nd-cp	2016-07-01	A	22-2024-nd-cp		2024-02-27	s	v	8	nghi.dinh
    82-2019-nd-cp	2019-11-12	A	14-2026-nd-cp			l	v	2	nghi.dinh
    82-2019-nd-cp	2019-11-12	A	74-2023-nd-cp			l	v	1	nghi.dinh
    83-2001-nd-cp	2001-11-09	X	78-2015-qh13	2015-06-19	2016-01-01	s	v	1	luat
    83-2006-qd-ttg	2006-04-17	R	47-2011-qd-ttg	2011-08-22	2011-11-01	s	v	1	quyet.dinh
    83-2013-nd-cp	2013-07-22	A	100-2016-nd-cp	2016-07-01		l	v	1	nghi.dinh
    83-2013-nd-cp	2013-07-22	A	12-2015-nd-cp	2015-02-12		l	nv	10	nghi.dinh
    83-2013-nd-cp	2013-07-22	P	08-2015-nd-cp	2015-01-21	2015-03-15	s	v	1	nghi.dinh
    83-2014-nd-cp	2014-09-03	A	95-2021-nd-cp	2021-11-01		l	nv	9	nghi.dinh
    83-2014-nd-cp	2014-09-03	P	19-2026-nq-cp	2026-04-29	2026-04-29	l	ne	3	nghi.quyet
    83-2014-tt-bgtvt	2014-12-30	X	22-2018-tt-bgtvt	2018-05-02	2018-07-01	s	v	1	thong.tu
    83-2015-qh13	2015-06-25	A	59-2020-qh14	2020-06-17	2021-01-01	s	klnv	4	luat
    83-2015-qh13	2015-06-25	R	89-2025-qh15	2025-06-25	2026-01-01	s	kl	1	luat
    83-2016-tt-btc	2016-06-17	P	18-2021-nd-cp	2021-03-11	2021-04-25	s	v	1	nghi.dinh
    83-2019-nd-cp	2019-11-12	R	78-2021-nd-cp	2021-08-01	2021-09-15	s	v	1	nghi.dinh
    835-qd-btttt	2010-06-04	R	21-2012-tt-btttt	2012-12-17	2013-02-01	s	v	1	thong.tu
    84-2005-qd-btc	2005-11-28	A	62-2006-qd-btc	2006-11-06		l	v	1	quyet.dinh
    84-2005-qd-btc	2005-11-28	R	189-2016-tt-btc	2016-11-08	2017-01-01	s	v	1	thong.tu
    84-2006-nd-cp	2006-08-18	P	103-2007-nd-cp	2007-06-14	2007-07-23	s	v	1	nghi.dinh
    84-2010-tt-bqp	2010-07-01	R	04-2015-tt-bqp	2015-01-13	2015-03-01	s	v	2	thong.tu
    84-2015-qh13	2015-06-25	A	41-2024-qh15	2024-06-29	2025-07-01	s	klv	3	luat
    84-2016-nd-cp	2016-07-01	A	151-2018-nd-cp	2018-11-07		l	v	1	nghi.dinh
    84-2019-nd-cp	2019-11-14	A	33-2026-nd-cp	2026-01-21		l	v	3	nghi.dinh
    845-2004-qd-nhnn		A	29-2015-tt-nhnn	2015-12-22	2016-02-08	s	v	2	thong.tu
    85-2013-nd-cp	2013-07-29	A	157-2020-nd-cp	2020-12-31	2021-01-01	s	nv	22	nghi.dinh
    85-2014-qh13	2014-11-28	X	96-2023-qh15	2023-06-23	2023-07-01	s	v	1	nghi.quyet
    85-2015-qh13	2015-06-25	A	83-2025-qh15		2025-07-01	s	klnv	84	luat
    85-2015-qh13	2015-06-25	P	83-2025-qh15		2025-07-01	s	v	10	luat
    85-2016-ttlt-bqp-byt-btc	2016-06-20	X	74-2025-nd-cp	2025-03-31	2025-07-01	s	v	1	nghi.dinh
    85-2024-nd-cp	2024-07-10	A	128-2026-nd-cp	2026-04-06	2026-07-01	s	v	1	nghi.dinh
    85-2024-nd-cp	2024-07-10	P	128-2026-nd-cp	2026-04-06	2026-07-01	s	v	1	nghi.dinh
    86-1998-nd-cp	1998-10-24	A	130-2004-nd-cp	2004-06-01		l	v	1	nghi.dinh
    86-1998-nd-cp	1998-10-24	R	160-2007-nd-cp	2007-10-30	2007-11-25	s	v	1	nghi.dinh
    86-1999-nd-cp	1999-08-30	R	50-2014-nd-cp	2014-05-20	2014-07-15	s	v	1	nghi.dinh
    86-2005-qd-bnnptnt	2005-12-26	A	53-2010-tt-bnnptnt	2010-09-10		l	v	1	thong.tu
    86-2005-qd-bnnptnt	2005-12-26	R	25-2016-tt-bnnptnt	2016-06-30	2016-08-15	s	v	1	thong.tu
    86-2006-qd-bqp	2006-05-18	R	121-2015-tt-bqp	2015-11-03	2015-12-21	s	v	1	thong.tu
    86-2012-nd-cp	2012-10-19	P	13-2022-nd-cp	2022-01-21	2022-03-15	s	v	1	nghi.dinh
    86-2013-tt-btc	2013-06-27	R	72-2015-tt-btc	2015-05-12	2015-06-26	s	v	1	thong.tu
    86-2015-qh13	2015-11-19	A	35-2018-qh14	2018-11-20	2019-01-01	s	klnv	5	luat
    86-2015-qh13	2015-11-19	R	116-2025-qh15	2025-12-10	2026-07-01	s	kl	1	luat
    86-2018-nd-cp	2018-06-06	A	124-2024-nd-cp	2024-10-05		l	v	44	nghi.dinh
    86-2024-tt-btc	2024-12-23	A	40-2025-tt-btc	2025-06-13	2025-07-01	s	v	1	thong.tu
    860-qd-bqp	2009-04-01	X	96-2015-tt-bqp	2015-08-31	2015-10-16	s	v	2	thong.tu
    87-2005-qd-bnnptnt	2005-12-26	R	09-2016-tt-bnnptnt	2016-06-01	2016-07-16	s	v	1	thong.tu
    87-2007-nd-cp	2007-05-28	R	60-2013-nd-cp	2013-06-19	2013-08-15	s	k	1	nghi.dinh
    87-2009-nd-cp	2009-10-19	A	14-2026-nd-cp			l	v	1	nghi.dinh
    87-2009-nd-cp	2009-10-19	A	144-2018-nd-cp	2018-10-16		l	v	4	nghi.dinh
    87-2010-nd-cp	2010-08-13	R	134-2016-nd-cp	2016-09-01	2016-09-01	s	v	1	nghi.dinh
    87-2013-tt-btc	2013-06-28	R	134-2017-tt-btc	2017-12-19	2018-03-01	s	v	2	thong.tu
    87-2014-nd-cp	2014-09-22	A	27-2020-nd-cp	2020-03-01	2020-04-15	s	nv	13	nghi.dinh
    87-2017-tt-btc	2017-08-15	R	91-2020-tt-btc	2020-11-13	2021-01-01	s	v	2	thong.tu
    87-2020-nd-cp	2020-07-28	A	07-2025-nd-cp	2025-01-09	2025-01-09	s	v	2	nghi.dinh
    87-2021-nd-cp	2021-09-29	A	64-2023-nd-cp	2023-08-23		l	v	2	nghi.dinh
    88-2001-ttlt-btc-bgddt-bng	2001-11-06	R	144-2007-ttlt-btc-bgddt-bng	2007-12-05	2008-01-01	s	v	2	thong.tu.lien.tich
    88-2002-tt-btc	2002-10-02	A	36-2007-tt-btc	2007-04-11		l	v	1	thong.tu
    88-2002-tt-btc	2002-10-02	R	232-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    88-2003-nd-cp	2003-07-30	R	45-2010-nd-cp	2010-04-21	2010-07-01	s	v	1	nghi.dinh
    88-2008-tt-bvhttdl	2008-12-31	A	19-2014-tt-bvhttdl	2014-12-08		l	v	1	thong.tu
    88-2011-nd-cp	2011-09-29	X	27-2016-nd-cp	2016-04-06	2016-06-01	s	v	1	nghi.dinh
    88-2013-tt-btc	2013-06-28	R	106-2016-tt-btc	2016-06-29	2016-08-16	s	v	1	thong.tu
    88-2015-qh13	2015-11-20	A	56-2024-qh15	2024-11-29	2025-01-01	s	klv	1	luat
    88-2015-tt-btc	2015-06-09	R	249-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    88-2021-tt-btc	2021-10-11	X	152-2025-tt-btc	2025-12-31	2026-01-01	s	v	1	thong.tu
    89-1998-nd-cp	1998-11-07	X	120-2017-nd-cp	2017-11-06	2018-01-01	s	v	1	nghi.dinh
    89-1999-nd-cp	1999-09-01	A	109-2005-nd-cp	2005-08-24	2005-09-19	s	v	8	nghi.dinh
    89-2004-qd-btc	2004-11-22	A	24-2007-qd-btc	2007-04-11		l	v	1	quyet.dinh
    89-2004-qd-btc	2004-11-22	R	184-2016-tt-btc	2016-11-08	2017-01-01	s	v	1	thong.tu
    89-2004-tt-bqp	2004-06-19	R	162-2016-tt-bqp	2016-10-21	2016-12-06	s	v	1	thong.tu
    89-2006-nd-cp	2006-08-30	X	43-2017-nd-cp	2017-04-14	2017-06-01	s	v	1	nghi.dinh
    89-2007-qd-btc	2007-10-24	R	183-2013-tt-btc	2013-12-04	2014-01-18	s	v	1	thong.tu
    89-2010-tt-bqp	2010-07-02	R	75-2020-tt-bqp	2020-06-19	2020-08-05	s	v	2	thong.tu
    89-2013-tt-btc	2013-06-28	X	48-2019-tt-btc	2019-08-08	2019-10-10	s	v	1	thong.tu
    89-2014-tt-btc	2014-07-07	A	82-2019-tt-btc	2019-11-15	2019-12-30	s	nv	6	thong.tu
    89-2015-qh13	2015-11-23	A	01-2021-qh15	2021-11-12	2022-01-01	s	klv	3	luat
    89-2016-nd-cp	2016-07-01	A	16-2019-nd-cp	2019-02-01	2019-03-20	s	v	5	nghi.dinh
    89-2016-nd-cp	2016-07-01	A	23-2023-nd-cp		2023-07-01	s	v	24	nghi.dinh
    89-2016-nd-cp	2016-07-01	P	16-2019-nd-cp	2019-02-01	2019-03-20	s	v	2	nghi.dinh
    89-2018-nd-cp	2018-06-25	A	155-2018-nd-cp	2018-11-12	2018-11-12	s	v	2	nghi.dinh
    90-2008-nd-cp	2008-08-13	A	77-2012-nd-cp	2012-10-05		l	v	1	nghi.dinh
    90-2008-nd-cp	2008-08-13	R	91-2020-nd-cp	2020-08-14	2020-10-01	s	v	1	nghi.dinh
    90-2015-qh13	2015-11-23	A	146-2025-qh15			s	lv	3	
    90-2015-qh13	2015-11-23	A	35-2018-qh14	2018-11-20	2019-01-01	s	lnv	7	luat
    90-2015-qh13	2015-11-23	A	64-2020-qh14	2020-06-18	2021-01-01	s	lv	2	luat
    90-2017-nd-cp	2017-07-31	A	04-2020-nd-cp	2020-01-03		l	nv	2	nghi.dinh
    90-2019-nd-cp	2019-11-15	X	38-2022-nd-cp	2022-06-12	2022-07-01	s	v	1	nghi.dinh
    90-2020-nd-cp	2020-08-13	A	48-2023-nd-cp			s	k	1	nghi.dinh
    90-2020-nd-cp	2020-08-13	P	48-2023-nd-cp		2023-09-15	s	v	1	nghi.dinh
    91-2010-tt-btc	2010-06-17	R	78-2020-tt-btc	2020-08-14	2020-10-01	s	v	1	thong.tu
    91-2013-nd-cp	2013-08-12	X	22-2019-nd-cp	2019-02-25	2019-04-15	s	v	1	nghi.dinh
    91-2013-tt-btc	2013-06-28	R	97-2020-tt-btc	2020-11-16	2021-01-01	s	v	2	thong.tu
    91-2015-qh13	2015-11-24	A	142-2025-qh15	2025-12-11		s	lv	1	luat
    91-2016-nd-cp	2016-07-01	A	155-2018-nd-cp	2018-11-12	2018-11-12	s	nv	26	nghi.dinh
    91-2016-nd-cp	2016-07-01	P	155-2018-nd-cp	2018-11-12	2018-11-12	s	v	3	nghi.dinh
    91-2017-nd-cp	2017-07-31	R	98-2023-nd-cp	2023-12-31	2024-01-01	s	k	1	nghi.dinh
    91-2017-tt-btc	2017-08-31	P	22-2024-tt-btc	2024-03-26	2024-07-01	s	v	2	thong.tu
    91-2019-tt-btc	2019-12-31	P	98-2020-tt-btc	2020-11-16	2021-01-01	s	v	2	thong.tu
    910-2006-qd-bcac11	2006-08-02	X	58-2015-tt-bca	2015-11-03	2015-12-20	s	v	1	thong.tu
    913-1997-qd-ttg	1997-10-25	X	149-2008-qd-ttg	2008-11-20	2008-12-16	s	v	1	quyet.dinh
    92-2000-qd-nhnn7	2000-03-17	A	25-2011-tt-nhnn	2011-08-31	2011-10-14	s	v	2	thong.tu
    92-2001-qd-ttg	2001-06-11	R	114-2008-qd-ttg	2008-08-22	2008-08-22	s	v	2	quyet.dinh
    92-2007-nd-cp	2007-06-01	A	180-2013-nd-cp	2013-11-14		l	v	1	nghi.dinh
    92-2008-qd-bnnptnt		A	11-2017-tt-bnnptnt		2017-07-18	s	v	2	thong.tu
    92-2009-nd-cp	2009-10-22	A	29-2013-nd-cp	2013-04-08		l	v	2	nghi.dinh
    92-2010-nd-cp	2010-08-30	X	103-2016-nd-cp	2016-07-01	2016-07-01	s	v	1	nghi.dinh
    92-2012-nd-cp	2012-11-08	X	162-2017-nd-cp	2017-12-30	2018-01-01	s	v	1	nghi.dinh
    92-2015-qh13	2015-11-25	A	13-2022-qh15	2022-11-14	2023-07-01	s	klnv	6	luat
    92-2015-qh13	2015-11-25	A	19-2023-qh15	2023-06-20	2024-07-01	s	klv	1	luat
    92-2015-qh13	2015-11-25	A	45-2019-qh14	2019-11-20	2021-01-01	s	klnv	10	luat
    92-2015-qh13	2015-11-25	A	59-2020-qh14	2020-06-17	2021-01-01	s	klnv	9	luat
    92-2015-tt-btc	2015-06-15	P	40-2021-tt-btc	2021-06-01	2021-08-01	s	v	1	thong.tu
    92-2016-nd-cp	2016-07-01	A	15-2024-nd-cp		2024-02-16	s	v	2	nghi.dinh
    92-2016-nd-cp	2016-07-01	A	64-2022-nd-cp		2022-09-15	s	v	6	nghi.dinh
    92-2016-nd-cp	2016-07-01	A	89-2019-nd-cp		2020-01-01	s	v	22	nghi.dinh
    921-2005-qd-nhnn	2005-06-27	X	15-2011-tt-nhnn	2011-08-12	2011-09-01	s	v	1	thong.tu
    93-2009-nd-cp	2009-10-22	R	80-2020-nd-cp	2020-07-08	2020-09-17	s	v	1	nghi.dinh
    93-2012-tt-btc	2012-06-05	R	243-2016-tt-btc	2016-11-11	2017-01-01	s	v	1	thong.tu
    93-2014-tt-btc	2014-07-14	R	64-2017-tt-btc	2017-06-27	2017-08-15	s	v	1	thong.tu
    93-2015-qh13	2015-06-22	A	55-2019-qh14	2019-11-26	2020-07-01	l	ne	14	luat
    93-2015-qh13	2015-11-25	A	55-2019-qh14	2019-11-26	2020-07-01	s	kle	1	luat
    93-2016-nd-cp	2016-07-01	A	155-2018-nd-cp	2018-11-12	2018-11-12	s	v	2	nghi.dinh
    93-2016-nd-cp	2016-07-01	P	155-2018-nd-cp	2018-11-12	2018-11-12	s	v	1	nghi.dinh
    93-2018-tt-btc	2018-10-05	X	27-2021-tt-btc	2021-04-19	2021-06-02	s	v	1	thong.tu
    93-2019-nd-cp	2019-11-25	A	136-2024-nd-cp	2024-10-23		l	v	3	nghi.dinh
    94-2012-nd-cp	2012-11-12	X	105-2017-nd-cp	2017-09-14	2017-11-01	s	v	1	nghi.dinh
    94-2014-nd-cp	2014-10-17	A	83-2019-nd-cp	2019-11-12		l	v	1	nghi.dinh
    94-2014-nd-cp	2014-10-17	R	78-2021-nd-cp	2021-08-01	2021-09-15	s	v	1	nghi.dinh
    94-2016-nd-cp	2016-07-01	A	62-2024-nd-cp	2024-06-07		l	v	5	nghi.dinh
    94-2022-nd-cp		A	62-2024-nd-cp	2024-06-07	2024-08-01	s	v	4	nghi.dinh
    94-2025-tt-bnnmt	2025-12-31	A	22-2026-tt-bnnmt	2026-05-19	2026-05-19	s	v	1	thong.tu
    95-2003-qd-bqp	2003-08-07	X	121-2021-tt-bqp	2021-09-20	2021-11-05	s	v	1	thong.tu
    95-2005-tt-btc	2005-10-26	A	02-2007-tt-btc	2007-01-08		l	v	1	thong.tu
    95-2008-qd-ttg	2008-07-10	R	39-2014-qd-ttg	2014-07-15	2014-09-01	s	v	1	quyet.dinh
    95-2015-nd-cp	2015-10-16	R	45-2023-nd-cp	2023-07-01	2023-07-01	s	v	1	nghi.dinh
    95-2015-qh13	2015-11-25	A	35-2018-qh14	2018-11-20	2019-01-01	s	klnv	15	luat
    95-2015-qh13	2015-11-25	P	35-2018-qh14	2018-11-20	2019-01-01	s	v	3	luat
    95-2016-nd-cp	2016-07-01	A	100-2021-nd-cp	2021-11-15		l	v	1	nghi.dinh
    95-2016-tt-btc	2016-06-28	R	105-2020-tt-btc	2020-12-03	2021-01-17	s	v	1	thong.tu
    95-2017-tt-btc	2017-09-22	R	116-2020-tt-btc	2020-12-31	2021-02-15	s	v	2	thong.tu
    95-2020-nd-cp	2020-08-24	A	09-2022-nd-cp	2022-01-12		l	nv	19	nghi.dinh
    95-2020-tt-btc	2020-11-16	A	138-2025-tt-btc	2025-12-30	2026-03-01	s	v	2	thong.tu
    95-2023-tt-bqp	2023-11-29	R	70-2024-tt-bqp	2024-10-14	2025-01-01	s	v	1	thong.tu
    96-2006-qd-ttg	2006-05-04	X	18-2019-nd-cp	2019-02-01	2019-03-20	s	v	1	nghi.dinh
    96-2007-qd-bqp	2007-06-07	R	07-2010-tt-bqp	2010-01-27	2010-03-13	s	v	1	thong.tu
    96-2009-nd-cp	2009-10-30	R	29-2018-nd-cp	2018-03-05	2018-03-05	s	v	1	nghi.dinh
    96-2014-ttlt-btc-bca	2014-07-17	X	147-2025-tt-btc	2025-12-31	2026-01-01	s	v	1	thong.tu
    96-2016-nd-cp	2016-07-01	A	56-2023-nd-cp	2023-07-24		l	nv	2	nghi.dinh
    96-2016-nd-cp	2016-07-01	A	58-2026-nd-cp	2026-02-13		l	nv	2	nghi.dinh
    96-2020-tt-btc	2020-11-16	A	08-2026-tt-btc	2026-02-03	2026-02-03	s	v	42	thong.tu
    96-2020-tt-btc	2020-11-16	A	120-2020-tt-btc	2020-12-31	2021-02-15	s	v	41	thong.tu
    96-2020-tt-btc	2020-11-16	A	18-2025-tt-btc	2025-04-26	2025-05-05	s	v	47	thong.tu
    96-2020-tt-btc	2020-11-16	A	68-2024-tt-btc	2024-09-18	2024-11-02	s	nv	64	thong.tu
    96-2022-nd-cp	2022-11-29	A	105-2024-nd-cp	2024-08-01		l	v	2	nghi.dinh
    97-2008-nd-cp	2008-08-28	X	72-2013-nd-cp	2013-07-15	2013-09-01	s	v	1	nghi.dinh
    97-2012-tt-btc	2012-06-18	R	140-2016-tt-btc	2016-09-19	2017-01-01	s	v	1	thong.tu
    97-2015-qh13	2015-11-25	A	09-2017-qh14	2017-06-19	2018-01-01	s	klnv	5	luat
    97-2015-qh13	2015-11-25	A	16-2023-qh15	2023-06-19	2024-07-01	s	klnv	3	luat
    97-2015-qh13	2015-11-25	A	20-2023-qh15	2023-06-22	2024-07-01	s	klnv	2	luat
    97-2015-qh13	2015-11-25	A	23-2018-qh14	2018-06-12	2019-07-01	s	klnv	5	luat
    97-2015-qh13	2015-11-25	A	24-2023-qh15	2023-11-24	2024-07-01	s	lv	1	luat
    97-2015-qh13	2015-11-25	A	72-2020-qh14	2020-11-17	2022-01-01	s	klnv	4	luat
    97-2017-tt-btc	2017-09-27	R	105-2021-tt-btc	2021-11-25	2022-01-15	s	v	1	thong.tu
    97-2020-tt-btc	2020-11-16	A	88-2025-tt-btc		2025-10-20	s	nv	4	thong.tu
    98-2002-nd-cp	2002-11-27	X	120-2017-nd-cp	2017-11-06	2018-01-01	s	v	1	nghi.dinh
    98-2007-qd-bnnptnt	2007-12-03	R	13-2016-tt-bnnptnt	2016-06-02	2016-07-19	s	v	1	thong.tu
    98-2009-qd-ttg	2009-07-27	R	68-2014-qd-ttg	2014-12-09	2015-02-01	s	v	1	quyet.dinh
    98-2020-tt-btc	2020-11-16	A	136-2025-tt-btc	2025-12-29	2026-02-12	s	v	105	thong.tu
    98-2021-nd-cp	2021-11-08	A	04-2025-nd-cp	2025-01-01		l	v	2	nghi.dinh
    98-2021-nd-cp	2021-11-08	A	07-2023-nd-cp	2023-03-03	2023-03-03	s	nv	38	nghi.dinh
    98-2023-nd-cp	2023-12-31	R	152-2025-nd-cp		2025-07-01	s	k	1	
    99-2010-tt-btc	2010-07-09	X	49-2015-tt-btc	2015-04-14	2015-05-29	s	v	1	thong.tu
    99-2011-nd-cp	2011-10-27	X	55-2024-nd-cp	2024-05-16	2024-07-01	s	v	1	nghi.dinh
    99-2015-qh13	2015-11-26	A	02-2021-qh15	2021-11-12	2021-12-01	s	lv	2	luat
    99-2015-qh13	2015-11-26	A	41-2017-qh14	2017-06-20	2017-07-05	s	lv	2	nghi.quyet
    99-2016-nd-cp	2016-07-01	A	56-2023-nd-cp	2023-07-24		s	kv	3	nghi.dinh
    99-2016-nd-cp	2016-07-01	A	58-2026-nd-cp	2026-02-13		s	kv	3	nghi.dinh
    99-2016-tt-btc	2016-06-29	A	31-2017-tt-btc	2017-04-18		l	v	1	thong.tu
    99-2020-tt-btc	2020-11-16	A	88-2025-tt-btc		2025-10-20	s	v	2	thong.tu
    995-2008-qd-bkhdt	2008-08-05	R	07-2020-tt-bkhdt	2020-09-30	2020-11-15	s	v	2	thong.tu
    999-qd-ttg	2014-06-19	P	24-2019-qd-ttg	2019-07-11	2019-09-01	s	v	1	quyet.dinh
    """#

  static let parts = [part0, part1]
}
