/// Name, kind, successor of 2025-07-01 and spellings of each province.
///
/// Made by `tools/make_tables.py`; change the facts, not this file.
enum ProvinceTable {
  static let rows: StaticString = """
    An Giang	tỉnh	tỉnh An Giang	
    Bà Rịa - Vũng Tàu	tỉnh	thành phố Hồ Chí Minh	Bà Rịa-Vũng Tàu|Bà Rịa – Vũng Tàu|BR-VT|BRVT|Vũng Tàu
    Bình Dương	tỉnh	thành phố Hồ Chí Minh	
    Bình Phước	tỉnh	tỉnh Đồng Nai	
    Bình Thuận	tỉnh	tỉnh Lâm Đồng	
    Bình Trị Thiên	tỉnh	Quảng Bình; Quảng Trị; Thừa Thiên Huế	
    Bình Định	tỉnh	tỉnh Gia Lai	
    Bạc Liêu	tỉnh	tỉnh Cà Mau	
    Bắc Giang	tỉnh	tỉnh Bắc Ninh	
    Bắc Kạn	tỉnh	tỉnh Thái Nguyên	Bắc Cạn|Bắc Kạn
    Bắc Ninh	tỉnh	tỉnh Bắc Ninh	
    Bắc Thái	tỉnh	Bắc Kạn; Thái Nguyên	
    Bến Tre	tỉnh	tỉnh Vĩnh Long	
    Cao Bằng	tỉnh	tỉnh Cao Bằng	
    Cà Mau	tỉnh	tỉnh Cà Mau	
    Cần Thơ	thành phố	thành phố Cần Thơ	TP. Cần Thơ|CT
    Cần Thơ (tỉnh)	tỉnh	thành phố Cần Thơ; Hậu Giang	
    Cửu Long	tỉnh	Vĩnh Long; Trà Vinh	
    Gia Lai	tỉnh	tỉnh Gia Lai	
    Gia Lai - Kon Tum	tỉnh	Gia Lai; Kon Tum	
    Hoàng Liên Sơn	tỉnh	Lào Cai; Yên Bái	
    Huế	thành phố	thành phố Huế	Thừa Thiên Huế|Thừa Thiên - Huế|Thừa Thiên-Huế|TT-Huế|TT Huế|TTH
    Hà Bắc	tỉnh	Bắc Giang; Bắc Ninh	
    Hà Giang	tỉnh	tỉnh Tuyên Quang	
    Hà Nam	tỉnh	tỉnh Ninh Bình	
    Hà Nam Ninh	tỉnh	Nam Hà; Ninh Bình	
    Hà Nội	thành phố	thành phố Hà Nội	TP. Hà Nội|TP Hà Nội|thủ đô Hà Nội|HN|Hanoi
    Hà Sơn Bình	tỉnh	Hà Tây; Hòa Bình	
    Hà Tuyên	tỉnh	Hà Giang; Tuyên Quang	
    Hà Tây	tỉnh	Hà Nội	
    Hà Tĩnh	tỉnh	tỉnh Hà Tĩnh	
    Hòa Bình	tỉnh	tỉnh Phú Thọ	Hoà Bình
    Hưng Yên	tỉnh	tỉnh Hưng Yên	
    Hải Dương	tỉnh	thành phố Hải Phòng	
    Hải Hưng	tỉnh	Hải Dương; Hưng Yên	
    Hải Phòng	thành phố	thành phố Hải Phòng	TP. Hải Phòng|HP
    Hậu Giang	tỉnh	thành phố Cần Thơ	
    Hậu Giang (cũ)	tỉnh	Cần Thơ (tỉnh); Sóc Trăng	
    Hồ Chí Minh	thành phố	thành phố Hồ Chí Minh	TP.HCM|TPHCM|TP HCM|Tp.HCM|TP. HCM|TP. Hồ Chí Minh|TP.Hồ Chí Minh|thành phố Hồ Chí Minh|HCM|HCMC|Sài Gòn
    Khánh Hòa	tỉnh	tỉnh Khánh Hòa	Khánh Hoà
    Kiên Giang	tỉnh	tỉnh An Giang	
    Kon Tum	tỉnh	tỉnh Quảng Ngãi	Kontum|Kon Tum
    Lai Châu	tỉnh	tỉnh Lai Châu	
    Long An	tỉnh	tỉnh Tây Ninh	
    Lào Cai	tỉnh	tỉnh Lào Cai	
    Lâm Đồng	tỉnh	tỉnh Lâm Đồng	
    Lạng Sơn	tỉnh	tỉnh Lạng Sơn	
    Minh Hải	tỉnh	Bạc Liêu; Cà Mau	
    Nam Hà	tỉnh	Hà Nam; Nam Định	
    Nam Định	tỉnh	tỉnh Ninh Bình	
    Nghĩa Bình	tỉnh	Quảng Ngãi; Bình Định	
    Nghệ An	tỉnh	tỉnh Nghệ An	
    Nghệ Tĩnh	tỉnh	Nghệ An; Hà Tĩnh	
    Ninh Bình	tỉnh	tỉnh Ninh Bình	
    Ninh Thuận	tỉnh	tỉnh Khánh Hòa	
    Phú Khánh	tỉnh	Phú Yên; Khánh Hòa	
    Phú Thọ	tỉnh	tỉnh Phú Thọ	
    Phú Yên	tỉnh	tỉnh Đắk Lắk	
    Quảng Bình	tỉnh	tỉnh Quảng Trị	
    Quảng Nam	tỉnh	thành phố Đà Nẵng	
    Quảng Nam - Đà Nẵng	tỉnh	Quảng Nam; thành phố Đà Nẵng	
    Quảng Ngãi	tỉnh	tỉnh Quảng Ngãi	Quảng Ngải
    Quảng Ninh	tỉnh	tỉnh Quảng Ninh	
    Quảng Trị	tỉnh	tỉnh Quảng Trị	
    Sóc Trăng	tỉnh	thành phố Cần Thơ	
    Sông Bé	tỉnh	Bình Dương; Bình Phước	
    Sơn La	tỉnh	tỉnh Sơn La	
    Thanh Hóa	tỉnh	tỉnh Thanh Hóa	Thanh Hoá
    Thuận Hải	tỉnh	Ninh Thuận; Bình Thuận	
    Thái Bình	tỉnh	tỉnh Hưng Yên	
    Thái Nguyên	tỉnh	tỉnh Thái Nguyên	
    Thừa Thiên Huế	tỉnh	thành phố Huế	
    Tiền Giang	tỉnh	tỉnh Đồng Tháp	
    Trà Vinh	tỉnh	tỉnh Vĩnh Long	
    Tuyên Quang	tỉnh	tỉnh Tuyên Quang	
    Tây Ninh	tỉnh	tỉnh Tây Ninh	
    Vĩnh Long	tỉnh	tỉnh Vĩnh Long	
    Vĩnh Phú	tỉnh	Vĩnh Phúc; Phú Thọ	
    Vĩnh Phúc	tỉnh	tỉnh Phú Thọ	
    Yên Bái	tỉnh	tỉnh Lào Cai	
    Điện Biên	tỉnh	tỉnh Điện Biên	
    Đà Nẵng	thành phố	thành phố Đà Nẵng	TP. Đà Nẵng|Đà nẵng|ĐN
    Đắk Lắk	tỉnh	tỉnh Đắk Lắk	Đăk Lăk|Đắc Lắc|Đắc Lắk|Daklak|Dak Lak|Đak Lak
    Đắk Nông	tỉnh	tỉnh Lâm Đồng	Đăk Nông|Đắc Nông|Dak Nong|Đak Nông
    Đồng Nai	thành phố		TP. Đồng Nai|TP Đồng Nai
    Đồng Nai	tỉnh	tỉnh Đồng Nai	
    Đồng Tháp	tỉnh	tỉnh Đồng Tháp	
    """
}
