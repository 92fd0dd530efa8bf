import Testing
import Vietnamese

struct RecipientNameTests {
    @Test(arguments: [
        ("HUỲNH XUÂN LỢI", "Huỳnh Xuân Lợi"), ("huỳnh xuân lợi", "Huỳnh Xuân Lợi"),
        ("H'HEN NIÊ", "H'Hen Niê"), ("h'hen niê", "H'Hen Niê"), ("Y MOAN ÊBAN", "Y Moan Êban"),
        ("NGUYỄN VĂN A", "Nguyễn Văn A"), ("ĐẶNG THỊ MỸ-LINH", "Đặng Thị Mỹ-Linh"),
        ("LÊ VĂN TƯ (BẢY)", "Lê Văn Tư (Bảy)"), ("LE\u{302} VA\u{306}N ĐO\u{302}\u{301}C", "Lê Văn Đốc"),
        ("  TRẦN   THỊ  ỬNG ", "Trần Thị Ửng"), ("Ð\u{1ED7} VAN", nil), ("ÐỖ VĂN ĐỨC", "Đỗ Văn Đức"),
        ("Huỳnh Xuân Lợi", nil), ("HUỲNH Xuân Lợi", nil), ("Lê văn A", nil), ("Y A", nil),
        ("LÊ AN, KẾ TOÁN", nil), ("LÊ AN 2", nil), ("", nil), ("12", nil),
    ])
    func `a name in one case only gets the usual one`(written: String, name: String?) {
        #expect(PersonName.recased(written) == name)
    }

    @Test(arguments: [
        ("Bà Lê Thị An", RecipientName.addressedPerson), ("ThS. Võ Văn Bình", .addressedPerson),
        ("Đ/c Trần B", .addressedPerson), ("Huỳnh Xuân Lợi", .person), ("HUỲNH XUÂN LỢI", .person),
        ("Đoàn Văn Hậu", .person), ("Hồ Thị Khoa", .person), ("Thị Hội An", .person),
        ("Trường Tiểu học Sông Lá", .unit), ("TRƯỜNG THCS SÔNG LÁ", .unit), ("Phòng Văn hóa - Xã hội", .unit),
        ("Ban Chấp hành Đoàn xã", .unit), ("UBND xã Tân Hòa", .unit), ("Ủy ban nhân dân xã Tân Hòa", .unit),
        ("Uỷ ban nhân dân X. Tân Hòa", .unit), ("Tập thể Tổ Hành chính", .unit),
        ("Đoàn Thanh niên xã", .unit),
        ("Trạm Y tế xã Tân Hòa", .unit), ("Khoa Nội, Bệnh viện A", .unit), ("Công ty TNHH Sông Lá", .unit),
        ("Hội Cựu chiến binh", .unit), ("Mầm non Sen Hồng", .unit), ("BV Đa khoa Sa Đéc", .unit),
        ("Hộ ông Lê Văn An", .household), ("HỘ GIA ĐÌNH BÀ TƯ", .household),
        ("Gia đình ông Lê A", .household),
        ("An", nil), ("Nhựt Linh", nil), ("", nil), ("Ban Văn Hoa", nil), ("Tổ Thị Mai", nil),
    ])
    func `a name shows whom it names`(name: String, meaning: RecipientName?) {
        #expect(RecipientName(name) == meaning)
    }

    @Test(arguments: [
        ("Đỗ Văn E", true), ("ThS. Đỗ Văn E", true), ("ĐỖ VĂN EM", true), ("LĐTT", false), ("Kế toán", false),
        ("Sở Nội vụ", false), ("Lao động tiên tiến", false), ("05/02/1980", false),
    ])
    func `a text may be a person's name`(text: String, isName: Bool) {
        #expect(RecipientName.mayBePerson(text) == isName)
    }
}
