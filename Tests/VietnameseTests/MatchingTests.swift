import TestKit
import Testing

@testable import Vietnamese

struct MatchingTests {
    @Test(
        arguments: [
            ("Ông Nguyễn Văn An", "Ông", false, "Nguyễn Văn An"),
            ("BÀ  TRẦN THỊ B", "Bà", true, "TRẦN THỊ B"),
            ("Anh Lê C", "Anh", false, "Lê C"), ("Chị Lê Thị C", "Chị", true, "Lê Thị C"),
            ("Cô Võ Thị D", "Cô", true, "Võ Thị D"),
            ("Thầy Trần E", "Thầy", false, "Trần E"), ("Đồng chí Phạm Văn G", nil, nil, "Phạm Văn G"),
            ("Đ/c Phạm Văn G", nil, nil, "Phạm Văn G"), ("Đ/c: Phạm Văn G", nil, nil, "Phạm Văn G"),
            ("đc. Phạm Văn G", nil, nil, "Phạm Văn G"),
            ("Thượng tá Nguyễn Anh Ba", "Thượng tá", nil, "Nguyễn Anh Ba"),
            ("Trung úy QNCN Lê Văn H", "Trung úy QNCN", nil, "Lê Văn H"),
            ("Trung uý Lê Văn H", "Trung úy", nil, "Lê Văn H"),
            ("Bác sĩ Đỗ I", "Bác sĩ", nil, "Đỗ I"), ("BS.Nguyễn Văn K", "Bác sĩ", nil, "Nguyễn Văn K"),
            ("BS. CKII. Nguyễn Văn K", "Bác sĩ chuyên khoa II", nil, "Nguyễn Văn K"),
            ("BS.CKI Nguyễn Văn K", "Bác sĩ chuyên khoa I", nil, "Nguyễn Văn K"),
            ("ThS.BS Lê L", "Thạc sĩ Bác sĩ", nil, "Lê L"),
            ("PGS.TS Lê Văn M", "Phó Giáo sư Tiến sĩ", nil, "Lê Văn M"),
            ("Hòa thượng Thích Minh Tâm", "Hòa thượng", nil, "Thích Minh Tâm"),
            ("Hoà thượng Thích Minh Tâm", "Hòa thượng", nil, "Thích Minh Tâm"),
            ("Đại đức Minh", "Đại đức", nil, "Minh"),
            ("Ông Đại tá Trần Văn N", "Đại tá", false, "Trần Văn N"),
            ("Đồng chí Đại úy Lê O", "Đại úy", nil, "Lê O"),
            ("Nguyễn Văn An", nil, nil, "Nguyễn Văn An"), ("Ông Khiêm", nil, nil, "Ông Khiêm"),
            ("Anh Thư", nil, nil, "Anh Thư"),
            ("Gia đình ông Lê Văn Hải", nil, nil, "Gia đình ông Lê Văn Hải"),
            ("Hạ Sĩ", nil, nil, "Hạ Sĩ"), ("Hồ Thị Kỷ", nil, nil, "Hồ Thị Kỷ"),
            ("Trung Tá", nil, nil, "Trung Tá"), ("", nil, nil, ""),
            ("o\u{302}ng Lê Văn C", "Ông", false, "Lê Văn C"), ("Bành Văn A", nil, nil, "Bành Văn A"),
        ] as [(String, String?, Bool?, String)])
    func `forms of address come off a name`(text: String, honorific: String?, isFemale: Bool?, name: String) {
        let read = AddressedName(text)
        #expect(read.honorific == honorific)
        #expect(read.isFemale == isFemale)
        #expect(read.name == name)
        #expect(!read.isDoubtful)
    }

    @Test(arguments: [
        ("Ông Ích Khiêm", true), ("Ông Nguyễn Khiêm", false), ("Ông Y Moan Êban", false),
        ("Bà Ích Khiêm", false),
        ("Đồng chí Ích Khiêm", false), ("Ông Ích", false),
    ])
    func `an honorific that may be a family name is doubtful`(text: String, isDoubtful: Bool) {
        #expect(AddressedName(text).isDoubtful == isDoubtful)
    }

    @Test(arguments: [
        ["Ông Võ Văn Quí", "VÕ VĂN QUÝ", "Võ  Văn Quy\u{301}", "Đ/c Võ Văn Quý", "võ văn qúy"],
        ["Lê Hòa", "Lê Hoà", "LÊ HOÀ", " Lê\u{A0}Hòa "], ["Đào Thị Mỹ", "Ðào Thị Mĩ", "Bà Đào Thị Mỹ"],
        ["Nguyễn Thị Thúy", "Nguyễn Thị Thuý", "BS. Nguyễn Thị Thúy"],
    ])
    func `spellings of one person have one key`(spellings: [String]) {
        #expect(Set(spellings.map(PersonKey.key)).count == 1)
    }

    @Test(arguments: [
        ("Nguyễn Thị Hồng", "Nguyễn Thị Hông", true), ("Lê Hòa", "Lê Hóa", true), ("Lê Hòa", "Lê Hoa", true),
        ("Lê Hòa An", "Lê Hóa Án", false), ("Lê Hòa", "Lê Hòa", false), ("Lê Hòa", "Lê Hôa", false),
        ("Võ Quý", "Võ Quỷ", true), ("Lê An", "Lê Văn An", false), ("Đào An", "Dào An", false),
        ("Đỗ Thủy", "Đỗ Thuỵ", true),
    ])
    func `names one tone apart are neighbours`(one: String, other: String, areNeighbours: Bool) {
        let keys = [one, other].map(PersonKey.key)
        #expect(PersonKey.areToneNeighbours(keys[0], keys[1]) == areNeighbours)
        let shared = Set(PersonKey.toneNeighbourhood(ofKey: keys[0])).intersection(
            PersonKey.toneNeighbourhood(ofKey: keys[1]))
        #expect((!shared.isEmpty && keys[0] != keys[1]) == areNeighbours)
    }

    @Test func `33 spellings of 23 units fold to 23`() {
        let all = UnitSpellings.all.flatMap { $0 }
        #expect(UnitSpellings.all.count == 23)
        #expect(Set(all).count == 33)
        #expect(Set(all.map(UnitKey.key)).count == 23)
        for group in UnitSpellings.all {
            #expect(Set(group.map(UnitKey.key)).count == 1, "\(group.map(UnitKey.key))")
        }
    }

    @Test(arguments: [
        ("UBND P. Hồng Lạc, TP. Sông Lá", "ủy ban nhân dân phường hồng lạc thành phố sông lá"),
        ("P. Kế toán", "phòng kế toán"), ("P.GD&ĐT H.Sông Lá", "phòng giáo dục đào tạo huyện sông lá"),
        ("TT Y tế huyện Sông Lá", "trung tâm y tế huyện sông lá"),
        ("TTYT H. Sông Lá", "trung tâm y tế huyện sông lá"),
        ("Tổ H khu phố X", "tổ h khu phố x"), ("Đội ca múa nhạc", "đội ca múa nhạc"),
        ("CA xã Tân Hòa", "công an xã tân hòa"),
        ("CA P.3", "công an phường 3"),
        ("Đoàn TNCS HCM xã Tân Hòa", "đoàn thanh niên cộng sản hồ chí minh xã tân hòa"),
        ("UBND TP.HCM", "ủy ban nhân dân thành phố hồ chí minh"),
        ("UBND TPHCM", "ủy ban nhân dân thành phố hồ chí minh"),
        ("Cty TNHH MTV Cấp nước Sông Lá", "công ti trách nhiệm hữu hạn một thành viên cấp nước sông lá"),
        ("Sở LĐ-TB&XH", "sở lao động thương binh xã hội"),
        ("Trường TH&THCS Sông Lá", "tiểu học trung học cơ sở sông lá"),
        ("Mặt trận Tổ quốc Việt Nam xã Tân Hòa", "mặt trận tổ quốc xã tân hòa"), ("", ""), (" - ", ""),
        ("UBND xã “Tân Hòa”", "ủy ban nhân dân xã tân hòa"), ("Ngân hàng Việt Nam", "ngân hàng việt nam"),
        ("Trường Chính trị tỉnh", "trường chính trị tỉnh"), ("Lớp 5 P", "lớp 5 p"),
        ("UBND X Tân Hòa", "ủy ban nhân dân xã tân hòa"),
    ])
    func `abbreviations are written out by what stands around them`(name: String, key: String) {
        #expect(UnitKey.key(name) == key)
    }

    @Test func `keys of units are idempotent and do not depend on the normalisation form`() {
        for name in UnitSpellings.all.flatMap({ $0 }) {
            let key = UnitKey.key(name)
            #expect(UnitKey.key(key) == key)
            #expect(UnitKey.key(Samples.decomposed(name)) == key)
            #expect(UnitKey.key(name.uppercased()) == key || name.contains("TT") || name.contains("X."))
        }
    }

    @Test(arguments: [
        "UBND xã", "Ủy ban nhân dân phường", "Trường tiểu học", "Trường THCS", "TH", "Phòng Nội vụ",
        "P. Kế toán",
        "Phòng Tài chính - Kế hoạch huyện", "Văn phòng HĐND và UBND", "Công an xã", "Trạm Y tế", "Đảng ủy xã",
        "Hội Nông dân xã",
        "LĐLĐ huyện", "MTTQ xã", "Ban Chỉ huy quân sự", "Tổ chuyên môn", "UBND",
    ])
    func `names without a proper name are generic`(name: String) {
        #expect(UnitKey.isGeneric(name), "\(UnitKey.key(name))")
        #expect(UnitKey.keyed(name) == (UnitKey.key(name), true))
    }

    @Test(arguments: [
        "UBND xã Tân Hòa", "Trường Tiểu học Sông Lá", "Sở Nội vụ", "UBND phường 3",
        "Phòng Nội vụ huyện Sông Lá", "UBND tỉnh", "",
        "Công ty Điện lực Sông Lá", "Nội vụ",
    ])
    func `names that tell which unit are not generic`(name: String) {
        #expect(!UnitKey.isGeneric(name))
        #expect(UnitKey.keyed(name) == (UnitKey.key(name), false))
    }
}

struct PersonalNumberTests {
    @Test(
        arguments: [
            ("082075001234", "Tiền Giang", 1975, false), ("087175001234", "Đồng Tháp", 1975, true),
            ("079205001234", "Hồ Chí Minh", 2005, false), ("001 305 001 234", "Hà Nội", 2005, true),
            ("100075001234", nil, 1975, false),
        ] as [(String, String?, Int, Bool)])
    func `a number tells province, year and sex`(text: String, province: String?, year: Int, isFemale: Bool)
        throws
    {
        let number = try PersonalNumber(text)
        #expect(number.province == province)
        #expect(number.birthYear == year)
        #expect(number.isFemale == isFemale)
    }

    @Test func `a fourth digit without meaning tells nothing`() throws {
        let number = try PersonalNumber("082975001234")
        #expect(number.birthYear == nil)
        #expect(number.isFemale == nil)
    }

    @Test(arguments: [
        ("82075001234", PersonalNumber.Problem.zerosLost(suggestion: "082075001234")),
        ("1305001234", .zerosLost(suggestion: "001305001234")), ("99075001234", .unknownForm),
        ("82975001234", .unknownForm), ("312345678", .oldCard),
        ("08207500123", .zerosLost(suggestion: "008207500123")), ("0820750012345", .unknownForm),
        ("08207500123a", .unknownForm), ("", .unknownForm), ("8.2E+10", .unknownForm),
        ("٠٨٢٠٧٥٠٠١٢٣٤", .unknownForm),
    ])
    func `lost zeros are offered and nothing is repaired`(text: String, problem: PersonalNumber.Problem) {
        #expect(throws: problem) { try PersonalNumber(text) }
    }

    @Test(
        arguments: [
            ("082075001234", "Tiền Giang", true), ("082075001234", "Đồng Tháp", true),
            ("082075001234", "tỉnh Đồng Tháp", true),
            ("087075001234", "Tiền Giang", false), ("087075001234", "Đồng Tháp", true),
            ("046075001234", "Huế", true),
            ("077075001234", "TP. Hồ Chí Minh", true), ("077075001234", "Bà Rịa – Vũng Tàu", true),
            ("024075001234", "Hà Nội", false),
            ("024075001234", "Sông Lá", nil), ("100075001234", "Hà Nội", nil),
        ] as [(String, String, Bool?)])
    func `the province is that of the number and never the new code`(number: String, name: String, may: Bool?)
        throws
    {
        #expect(try PersonalNumber(number).mayBeBorn(inProvince: name) == may)
    }
}
