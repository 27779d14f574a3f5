/// Further laws and ordinances known by name, most of them old or very new: kind, and name without it.
///
/// Their numbers and dates are not at hand; the grammar needs only where a name ends.
enum FurtherLawNames {
  static let rows: [(kind: String, name: String)] = tableRows(table).map { ($0[0], $0[1]) }

  private static let table: StaticString = """
    Luật	Bảo vệ sức khỏe nhân dân
    Luật	Công nghiệp công nghệ số
    Luật	Công nghiệp quốc phòng, an ninh và động viên công nghiệp
    Luật	Công ty
    Luật	Cải cách ruộng đất
    Luật	Doanh nghiệp nhà nước
    Luật	Doanh nghiệp tư nhân
    Luật	Giám sát của Quốc hội và Hội đồng nhân dân
    Luật	Giáo dục phổ thông
    Luật	Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
    Luật	Khuyến khích đầu tư trong nước
    Luật	Máu và tế bào gốc
    Luật	Phá sản doanh nghiệp
    Luật	Phòng cháy, chữa cháy và cứu nạn, cứu hộ
    Luật	Phòng không nhân dân
    Luật	Phổ cập giáo dục tiểu học
    Luật	Quy hoạch đô thị và nông thôn
    Luật	Quản lý và bảo vệ công trình quốc phòng và khu quân sự
    Luật	Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
    Luật	Thuế chuyển quyền sử dụng đất
    Luật	Thuế doanh thu
    Luật	Thuế lợi tức
    Luật	Thương mại điện tử
    Luật	Tình trạng khẩn cấp
    Luật	Tổ chức HĐND và UBND
    Luật	Tổ chức Hội đồng Bộ trưởng
    Luật	Tổ chức Hội đồng nhân dân và Ủy ban hành chính các cấp
    Luật	Tổ chức Quốc hội và Hội đồng Nhà nước
    Luật	Đầu tư nước ngoài tại Việt Nam
    Luật	Đầu tư theo hình thức đối tác công tư
    Pháp lệnh	Bảo vệ và phát triển nguồn lợi thủy sản
    Pháp lệnh	Bảo vệ và sử dụng di tích lịch sử, văn hoá và danh lam, thắng cảnh
    Pháp lệnh	Chi phí giám định, định giá
    Pháp lệnh	Chống tham nhũng
    Pháp lệnh	Công nhân, viên chức quốc phòng
    Pháp lệnh	Hành nghề y dược tư nhân
    Pháp lệnh	Hành nghề y, dược tư nhân
    Pháp lệnh	Hợp nhất văn bản quy phạm pháp luật
    Pháp lệnh	Hợp đồng dân sự
    Pháp lệnh	Hợp đồng kinh tế
    Pháp lệnh	Khuyến khích đầu tư
    Pháp lệnh	Kế toán và thống kê
    Pháp lệnh	Lãnh sự
    Pháp lệnh	Lưu trữ quốc gia
    Pháp lệnh	Nghĩa vụ lao động công ích
    Pháp lệnh	Người tàn tật
    Pháp lệnh	Pháp điển hệ thống quy phạm pháp luật
    Pháp lệnh	Phòng, chống lụt, bão
    Pháp lệnh	Quy định danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng”
    Pháp lệnh	Quân nhân chuyên nghiệp
    Pháp lệnh	Thủ tục giải quyết các vụ án dân sự
    Pháp lệnh	Thủ tục giải quyết các vụ án kinh tế
    Pháp lệnh	Thừa kế
    Pháp lệnh	Trọng tài kinh tế
    Pháp lệnh	Xử phạt vi phạm hành chính
    Pháp lệnh	Xử phạt vi phạm hành chính đối với hành vi cản trở hoạt động tố tụng
    Pháp lệnh	về hợp đồng kinh tế
    Pháp lệnh	về nhiệm vụ, quyền hạn cụ thể của Hội đồng nhân dân và Ủy ban nhân dân ở mỗi cấp
    Pháp lệnh	Động viên công nghiệp
    Pháp lệnh	Ưu đãi người hoạt động cách mạng, liệt sĩ và gia đình liệt sĩ, thương binh, bệnh binh, người hoạt động kháng chiến, người có công giúp đỡ cách mạng
    """
}
