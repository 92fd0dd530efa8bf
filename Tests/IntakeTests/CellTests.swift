import Commendation
import Testing
import Vietnamese

@testable import Intake

struct CellTests {
    @Test(
        arguments: [
            (TableCell.Value.text(" Đào\u{A0} Thị\nHạnh "), "Đào Thị Hạnh"), (.text("Ða\u{300}o"), "Đào"),
            (.text(" \u{200B}"), nil),
            (.text("#N/A"), nil), (.text("#ref!"), nil), (.text("#1"), "#1"), (.error("#N/A"), nil),
            (.empty, nil),
            (.text("=1+1"), "=1+1"), (.text("-5"), "-5"), (.text("@lan"), "@lan"), (.text("+84"), "+84"),
            (.number("12"), "12"),
            (.number("1985.0"), "1985"), (.number("8.2075001234E10"), "82075001234"),
            (.number("8.2075001234E+10"), "82075001234"),
            (.number("1.5"), "1.5"), (.number("1.25E1"), "1.25E1"), (.number("1E999"), "1E999"),
            (.boolean(true), "TRUE"),
        ] as [(TableCell.Value, String?)])
    func `a cell says one clean line`(value: TableCell.Value, words: String?) {
        #expect(TableCell(value).words == words)
    }

    @Test(arguments: [
        ("05/02/1980", "05/02/1980"), ("5/2/1980", "05/02/1980"), ("5-2-1980", "05/02/1980"),
        ("5.2.1980", "05/02/1980"),
        ("1980-02-05", "05/02/1980"), ("2/1980", "02/1980"), ("1980", "1980"),
        ("ngày 05 tháng 02 năm 1980", "05/02/1980"),
        ("tháng 2 năm 1980", "02/1980"), ("Năm 1980", "1980"), ("sinh năm 1980", "1980"),
        ("5 / 2 / 1980", "05/02/1980"),
        ("1980-02-05T00:00:00", "05/02/1980"), ("05/02/1980 00:00:00", "05/02/1980"),
        ("29/02/2000", "29/02/2000"),
    ])
    func `dates are read in the forms that people type, with what is known of them`(
        text: String, date: String
    ) throws {
        let read = try DateCell(TableCell(.text(text)))
        #expect(ClericalDate.slashed(read.date) == date)
        #expect(!read.isSerial)
    }

    @Test(arguments: [
        ("1/2/65", DateCell.Problem.shortYear), ("01.02.03", .shortYear), ("3-65", .shortYear),
        ("31/02/1980", .noSuchDay(suggestion: nil)),
        ("29/02/1900", .noSuchDay(suggestion: nil)), ("12/31/1980", .noSuchDay(suggestion: "31/12/1980")),
        ("0/1/1980", .noSuchDay(suggestion: nil)), ("13/1980", .noSuchDay(suggestion: nil)),
        ("29256", .serialText(suggestion: "05/02/1980")), ("khoảng 1980", .unknownForm),
        ("1980?", .unknownForm),
        ("1/2/3/1980", .unknownForm), ("hai", .unknownForm), ("99999", .unknownForm),
    ])
    func `other texts are no dates, each for its reason`(text: String, problem: DateCell.Problem) {
        #expect(throws: problem) { try DateCell(TableCell(.text(text))) }
    }

    @Test(arguments: [
        ("29256", "05/02/1980"), ("61", "01/03/1900"), ("36585", "29/02/2000"), ("36586", "01/03/2000"),
        ("46174", "01/06/2026"),
        ("73109", "28/02/2100"), ("29256.0", "05/02/1980"), ("366", "31/12/1900"), ("367", "01/01/1901"),
        ("1521", "29/02/1904"),
    ])
    func `a number is a serial day`(number: String, date: String) throws {
        let read = try DateCell(TableCell(.number(number)))
        #expect(ClericalDate.slashed(read.date) == date)
        #expect(read.isSerial)
    }

    @Test func `every serial day follows the one before`() throws {
        var day = try #require(DateCell.day(serial: 61))
        var wrong: [Int] = []
        for serial in 62...73_109 {
            var next = CalendarDate(year: day.year, month: day.month, day: day.day + 1)
            next = next ?? CalendarDate(year: day.year, month: day.month + 1, day: 1)
            next = next ?? CalendarDate(year: day.year + 1, month: 1, day: 1)
            if DateCell.day(serial: serial) != next { wrong.append(serial) }
            day = next ?? day
        }
        #expect(wrong.isEmpty)
        #expect(day == CalendarDate(year: 2100, month: 2, day: 28))
        #expect(DateCell.day(serial: 60) == nil)
        #expect(DateCell.day(serial: 73_110) == nil)
    }

    @Test func `a number may be a year, a real date is itself`() throws {
        #expect(try DateCell(TableCell(.number("1980"))).date.precision == .year)
        let day = try #require(CalendarDate(year: 1980, month: 2, day: 5))
        #expect(try DateCell(TableCell(.date(day))).date == PartialDate(day))
        for value in [TableCell.Value.boolean(true), .empty, .error("#N/A"), .number("1.5"), .number("-3")] {
            #expect(throws: DateCell.Problem.unknownForm) { try DateCell(TableCell(value)) }
        }
    }

    @Test(
        arguments: [
            ("CANHAN", RecipientKind.individual), ("Khen thưởng cá nhân", .individual),
            ("ca nhan", .individual), ("TAPTHE", .collective),
            ("Tập  thể", .collective), ("tap_the", .collective), ("HOGIADINH", .household),
            ("Hộ GĐ", .household), ("Household", .household),
            ("Khen thưởng", nil), ("", nil), ("công nhân", nil),
        ] as [(String, RecipientKind?)])
    func `kinds of recipients are known in words and codes`(text: String, kind: RecipientKind?) {
        #expect(RecipientWords.kind(text) == kind)
    }

    @Test(arguments: [
        ("Nam", false), ("NU", true), ("nữ", true), ("Giới tính Nữ", true), ("F", true), ("x", nil),
        ("Namnữ", nil),
    ])
    func `sexes are known in words and codes`(text: String, isFemale: Bool?) {
        #expect(RecipientWords.isFemale(text) == isFemale)
    }

    @Test func `every class is known by its name, and its codes only with their generation`() {
        for value in RecipientClass.allCases {
            #expect(RecipientClass(words: value.name.uppercased()) == value)
        }
        #expect(RecipientClass(words: "Người trực tiếp công tác") == .directWorker)
        #expect(RecipientClass(words: "Giáo viên") == nil)
        #expect(RecipientClass(code: "1660638226", generation: .coded2022) == .administrativeOrServiceBody)
        #expect(RecipientClass(code: "1660638226", generation: .lookup2023) == .partyBody)
        #expect(RecipientClass(code: "1668477383", generation: .coded2022) == nil)
        #expect(RecipientClass(code: "1660638808", generation: .coded2022) == .provincialLeader)
    }

    @Test(arguments: [
        ("Chiến sĩ thi đua cơ sở", "CSTDCS"), ("CSTĐCS", "CSTDCS"), ("CSTĐ cơ sở", "CSTDCS"),
        ("chiến sỹ thi đua cơ sở", "CSTDCS"),
        ("Danh hiệu “Chiến sĩ thi đua cơ sở”", "CSTDCS"), ("CSTDCS", "CSTDCS"), ("cstdcs", "CSTDCS"),
        ("LAO ĐỘNG TIÊN TIẾN", "LDTT"),
        ("LĐTT", "LDTT"), ("lao dong tien tien", "LDTT"), ("LĐ giỏi", "LDTT"), ("TTLĐTT", "TTLDTT"),
        ("TT LĐTT", "TTLDTT"),
        ("Tập thể LĐXS", "TTLDXS"), ("Giấy khen của Chủ tịch UBND xã", "GK_XA"),
        ("Giấy khen của Chủ tịch UBND cấp xã", "GK_XA"),
        ("Giấy khen UBND phường", "GK_XA"), ("Giấy khen của Chủ tịch Ủy ban nhân dân xã Tân Hòa", "GK_XA"),
        ("Giấy khen của Chủ tịch UBND thị trấn Cây Me", "GK_XA"),
        ("Đề nghị tặng Giấy khen của UBND xã", "GK_XA"),
        ("Giấy khen của Chủ tịch Uỷ ban nhân dân cấp huyện", "GK_HUYEN"),
        ("Bằng khen của Thủ tướng Chính phủ", "BK_TTG"),
        ("BK của TTg", "BK_TTG"), ("Bằng khen của Chủ tịch UBND tỉnh", "BK_BT"),
        ("Bằng khen UBND tỉnh Sông Lá", "BK_BT"),
        ("Bằng khen cấp bộ, ban, ngành, tỉnh, đoàn thể trung ương", "BK_BT"),
        ("Cờ thi đua của UBND tỉnh", "CO_BT"),
        ("Huân chương Lao động hạng Ba", "HCLD_III"), ("HCLĐ hạng III", "HCLD_III"),
        ("Huân chương lao động hạng 1", "HCLD_I"),
        ("CSTĐ cấp tỉnh", "CSTD_BT"), ("Gia đình văn hoá", "GDVH"),
    ])
    func `awards are known by the words of the law and of clerks`(text: String, code: String) {
        #expect(Sheet.awards.read(text) == .found(code))
    }

    @Test(arguments: [
        ("Huân chương Lao động", ["HCLD_I", "HCLD_III"]), ("Bằng khen", ["BK_BT", "BK_TTG"]),
        ("Giấy khen", ["GK_HUYEN", "GK_XA"]),
        ("Giải thưởng lạ", []), ("", []), ("1650360491", []), ("Chiến sĩ thi đua", ["CSTDCS", "CSTD_BT"]),
    ])
    func `a name that is short of something is unclear`(text: String, candidates: [String]) {
        #expect(Sheet.awards.read(text) == .unclear(candidates.sorted()))
    }

    @Test func `the kind of recipient tells awards of one name apart`() {
        let awards = AwardNames([
            AwardNames.Award(code: "A", name: "Giấy khen", kinds: [.individual]),
            AwardNames.Award(code: "B", name: "Giấy khen", kinds: [.collective]),
        ])
        #expect(awards.read("giấy khen") == .unclear(["A", "B"]))
        #expect(awards.read("giấy khen", for: .collective) == .found("B"))
        #expect(awards.read("giấy khen", for: .household) == .unclear(["A", "B"]))
    }

    @Test func `codes of templates mean what their generation says`() {
        #expect(TemplateCodes.award("1650360499", .coded2022) == "Giấy khen")
        #expect(
            TemplateCodes.award("1650360499", .lookup2023)
                == "Giấy khen của Chủ tịch Ủy ban nhân dân cấp huyện")
        #expect(TemplateCodes.award("1671247716", .coded2022) == nil)
        #expect(TemplateCodes.award("1647933380", .coded2022) == "Chiến sĩ thi đua cơ sở")
        #expect(TemplateCodes.award("7", .lookup2023) == nil)
    }
}
