/// What the numbers in the templates' code columns mean: names of awards, by generation.
///
/// A number has a meaning within its generation only: 1650360499 was any giấy khen in 2022, and that of the district's
/// chairperson in 2023.
enum TemplateCodes {
    /// The award's name as its template has it; nil for an unknown code.
    static func award(_ code: String, _ generation: SheetShape.Generation) -> String? {
        switch generation {
        case .coded2022: awards2022[code]
        case .lookup2023: awards2023[code]
        }
    }

    private static let awards2022 = table(
        """
        1650359884 Huân chương Sao vàng
        1650359965 Huân chương Hồ Chí Minh
        1650360128 Huân chương Độc Lập
        1650360174 Huân chương Quân công
        1650360184 Huân chương Lao động
        1650360198 Huân chương Chiến công
        1650360214 Huân chương Đại đoàn kết dân tộc
        1650360227 Huân chương Dũng cảm
        1650360234 Huân chương Hữu nghị
        1650360247 Huân chương Bảo vệ Tổ quốc
        1650360299 Huy chương Quân kỳ quyết thắng
        1650360312 Huy chương Chiến sĩ vẻ vang
        1650360323 Huy chương Hữu nghị
        1650360334 Huy chương Vì an ninh Tổ quốc
        1650360372 Anh hùng Lao động
        1650360387 Nhà giáo nhân dân
        1650360413 Nhà giáo ưu tú
        1650360491 Bằng khen
        1650360499 Giấy khen
        1647933380 Chiến sĩ thi đua cơ sở
        1647933381 Chiến sĩ thi đua toàn quốc
        1647508703 Chiến sĩ thi đua cấp Bộ, ngành, tỉnh, đoàn thể trung ương
        1647933042 Lao động tiên tiến
        1647933054 Chiến sĩ tiên tiến
        1647933079 Cờ thi đua của Chính phủ
        1647933114 Cờ thi đua cấp Bộ, ngành, tỉnh, đoàn thể trung ương
        1647933151 Tập thể lao động xuất sắc
        1647933178 Đơn vị quyết thắng
        1647933198 Tập thể lao động tiên tiến
        1647933213 Đơn vị tiên tiến
        1647933227 Gia đình văn hóa
        """)

    private static let awards2023 = table(
        """
        1671247613 Anh hùng Lực lượng vũ trang Nhân dân
        1650360372 Anh hùng Lao động
        1671247630 Bà mẹ Việt Nam anh hùng
        1671247650 Bảng vàng danh dự
        1671247667 Bằng có công với nước
        1671247686 Bằng Tổ quốc ghi công
        1650360491 Bằng khen cấp bộ, ban, ngành, tỉnh, đoàn thể trung ương
        1671247716 Bằng khen của Thủ tướng Chính phủ
        1647933079 Cờ thi đua của Chính phủ
        1647933114 Cờ thi đua cấp Bộ, ngành, tỉnh, đoàn thể trung ương
        1668522916 Cờ thi đua của UBND tỉnh
        1647933380 Chiến sĩ thi đua cơ sở
        1647933381 Chiến sĩ thi đua toàn quốc
        1647508703 Chiến sĩ thi đua cấp Bộ, ngành, tỉnh, đoàn thể trung ương
        1647933054 Chiến sĩ tiên tiến
        1647933178 Đơn vị quyết thắng
        1647933213 Đơn vị tiên tiến
        1671247920 Giải thưởng Hồ Chí Minh
        1671247953 Giải thưởng Nhà nước
        1647933227 Gia đình văn hóa
        1672804384 Giấy khen của Thủ trưởng cơ quan, đơn vị thuộc bộ, ngành, cơ quan ngang bộ, cơ quan thuộc Chính phủ
        1672804435 Giấy khen của Thủ trưởng cơ quan chuyên môn và tương đương thuộc Ủy ban nhân dân cấp tỉnh
        1672804473 Giấy khen của Chủ tịch Ủy ban nhân dân cấp xã
        1650360499 Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện
        1671247085 Huy chương Chiến sĩ vẻ vang hạng ba
        1671247098 Huy chương Chiến sĩ vẻ vang hạng nhì
        1671247111 Huy chương Chiến sĩ vẻ vang hạng nhất
        1671247176 Huy chương chiến thắng hạng nhất
        1671247208 Huy chương chiến thắng hạng nhì
        1671247235 Huy chương Hữu nghị
        1671247276 Huy chương Kháng chiến chống mỹ hạng nhất
        1671247291 Huy chương Kháng chiến chống mỹ hạng nhì
        1671247344 Huy chương Kháng chiến chống Pháp hạng nhất
        1671247355 Huy chương Kháng chiến chống Pháp hạng nhì
        1671247390 Huy chương Quân kỳ Quyết thắng
        1671247419 Huy chương Vì an ninh Tổ quốc
        1650359884 Huân chương Sao vàng
        1650359965 Huân chương Hồ Chí Minh
        1650360214 Huân chương Đại đoàn kết dân tộc
        1650360227 Huân chương Dũng cảm
        1650360234 Huân chương Hữu nghị
        1650360247 Huân chương Bảo vệ Tổ quốc
        1650360299 Huân chương Quân kỳ quyết thắng
        1650360312 Huân chương Chiến sĩ vẻ vang
        1650360334 Huân chương Vì an ninh Tổ quốc
        1671246141 Huân chương Độc lập hạng Nhất
        1671246307 Huân chương Độc lập hạng Nhì
        1671246319 Huân chương Độc lập hạng Ba
        1671246377 Huân chương Quân công hạng nhất
        1671246392 Huân chương Quân công hạng nhì
        1671246400 Huân chương Quân công hạng ba
        1671246434 Huân chương Lao động hạng nhất
        1671246446 Huân chương Lao động hạng nhì
        1671246455 Huân chương Lao động hạng ba
        1671246509 Huân chương Bảo vệ Tổ quốc hạng nhất
        1671246519 Huân chương Bảo vệ Tổ quốc hạng nhì
        1671246527 Huân chương Bảo vệ Tổ quốc hạng ba
        1671246568 Huân chương Chiến công hạng nhất
        1671246576 Huân chương Chiến công hạng nhì
        1671246583 Huân chương Chiến công hạng ba
        1671246672 Huân chương Chiến sĩ vẻ vang hạng nhất
        1671246681 Huân chương Chiến sĩ vẻ vang hạng nhì
        1671246690 Huân chương Chiến sĩ vẻ vang hạng ba
        1671246759 Huân chương Chiến thắng hạng nhất
        1671246796 Huân chương Chiến thắng hạng nhì
        1671246804 Huân chương Chiến thắng hạng ba
        1671246871 Huân chương Kháng chiến chống Mỹ hạng nhất
        1671246880 Huân chương Kháng chiến chống Mỹ hạng nhì
        1671246889 Huân chương Kháng chiến chống Mỹ hạng ba
        1671246907 Huân chương Kháng chiến chống Pháp hạng nhất
        1671246920 Huân chương Kháng chiến chống Pháp hạng nhì
        1671246929 Huân chương Kháng chiến chống Pháp hạng ba
        1671248221 Kỷ niệm chương chiến sĩ cách mạng bị địch bắt tù đày
        1671248245 Kỷ niệm chương, Huy hiệu
        1671248008 Nghệ sĩ Nhân dân
        1671248021 Nghệ sĩ Ưu tú
        1671248060 Nghệ nhân Nhân dân
        1671248072 Nghệ nhân Ưu tú
        1671248092 Nhà giáo Nhân dân
        1650360413 Nhà giáo ưu tú
        1650360387 Nhà giáo nhân dân
        1647933042 Lao động tiên tiến
        1647933151 Tập thể lao động xuất sắc
        1647933198 Tập thể lao động tiên tiến
        1671248127 Tỉnh Anh hùng
        1671248144 Thành phố Anh hùng
        1671248170 Thầy thuốc Nhân dân
        1671248182 Thầy thuốc Ưu tú
        1672806150 Thôn văn hóa
        """)

    /// One code and its name a line.
    private static func table(_ lines: String) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: lines.split(separator: "\n").compactMap { line in
                let parts = line.split(separator: " ", maxSplits: 1)
                return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
            })
    }
}
