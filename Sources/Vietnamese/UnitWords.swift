/// Words that unit names are made of, as keys.
enum UnitWords {
    /// Levels of school before which `Trường` is left out.
    static let schoolLevels: Set<String> = ["mầm", "mẫu", "tiểu", "trung", "phổ"]

    /// What a unit is, without which one it is.
    static let kinds: Set<String> = keys(
        """
        Ủy ban nhân dân;Hội đồng nhân dân;Mặt trận Tổ quốc;Ủy ban Mặt trận Tổ quốc;Đảng ủy;Chi ủy;Chi bộ;Đảng bộ;Huyện ủy;\
        Thị ủy;Thành ủy;Ban Chấp hành;Ban Thường vụ;Văn phòng;Văn phòng Đảng ủy;Công an;Quân sự;Ban Chỉ huy Quân sự;xã;\
        phường;thị trấn;thị xã;huyện;quận;thành phố;đặc khu;cấp xã;cấp huyện;ấp;thôn;khu phố;tổ dân phố;khóm;buôn;bản;\
        Trường;mầm non;mẫu giáo;tiểu học;trung học cơ sở;trung học phổ thông;phổ thông;trung học;nhà trẻ;Trạm Y tế;\
        Trung tâm Y tế;Bệnh viện;Bệnh viện đa khoa;phòng khám;Liên đoàn Lao động;Công đoàn;Công đoàn cơ sở;Đoàn Thanh niên;\
        Đoàn Thanh niên Cộng sản Hồ Chí Minh;Đoàn xã;Đoàn phường;Hội Nông dân;Hội Phụ nữ;Hội Liên hiệp Phụ nữ;\
        Hội Cựu chiến binh;Hội Chữ thập đỏ;Hội Người cao tuổi;Hội Khuyến học;Hợp tác xã;Công ty;Doanh nghiệp;\
        Công ty trách nhiệm hữu hạn;Công ty cổ phần;cơ quan;đơn vị;tập thể;phòng;ban;tổ;đội;khoa;bộ phận;trung tâm;hội;\
        đoàn;Trung tâm Phục vụ hành chính công;Trung tâm Giáo dục thường xuyên;Trung tâm Văn hóa;các;toàn thể;cán bộ;\
        công chức;viên chức;nhân dân;lực lượng;dân quân;ủy ban;hội đồng
        """)

    /// What a department of every commune or district looks after.
    static let subjects: Set<String> = keys(
        """
        Nội vụ;Tài chính;Kế hoạch;Tài chính Kế hoạch;Kinh tế;Hạ tầng;Đô thị;Kinh tế Hạ tầng;Quản lý đô thị;Văn hóa;Xã hội;\
        Thông tin;Thể thao;Khoa học;Giáo dục;Đào tạo;Tư pháp;Y tế;Thanh tra;Dân tộc;Tôn giáo;Lao động;Thương binh;\
        Nông nghiệp;Phát triển nông thôn;Tài nguyên;Môi trường;Kế toán;Hành chính;Tổ chức;Tổng hợp;Quản trị;Chuyên môn;\
        Văn thư;Văn phòng;Tuyên giáo;Dân vận;Kiểm tra;Xây dựng Đảng;Xây dựng;Công thương;Nghiệp vụ;Kỹ thuật;Kinh doanh;\
        Nhân sự;Tuyên huấn;Hậu cần;Chính trị;Tham mưu;Đào tạo nghề;Công nghệ;Chuyển đổi số;Bảo vệ;Nông thôn
        """)

    /// What may stand in the name of a department.
    static let kindsAndSubjects = kinds.union(subjects)

    /// Most words that one of the phrases has, by its first.
    static let longestPhrase: [String: Int] = Dictionary(
        kindsAndSubjects.map { phrase in
            let words = phrase.split(separator: " ")
            return (words.first.map(String.init) ?? "", words.count)
        }, uniquingKeysWith: max)

    private static func keys(_ list: String) -> Set<String> {
        Set(list.split(separator: ";").map { Fold.comparisonKey(String($0), foldingY: true) })
    }
}
