import Commendation
import Failures
import Testing
import Vietnamese

@testable import Intake

struct NominationSheetTests {
    private static let titles = [
        "STT", "Họ và tên", "Giới tính", "Ngày sinh", "CCCD", "Chức vụ", "Đơn vị công tác",
        "Hình thức khen thưởng",
        "Phân loại đối tượng", "Nơi sinh",
    ]

    /// One nominee under the usual titles.
    private func read(_ cells: [String]) throws -> (nomination: SheetNomination?, findings: Findings) {
        let (nominations, findings, _, _) = try Sheet.read([Self.titles, cells])
        return (nominations.first, findings)
    }

    @Test func `a list with groups, totals and signatures is read whole, and its rows add up`() throws {
        let rows: [[String]] = [
            ["UBND XÃ TÂN HÒA", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], [],
            ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
            ["STT", "Tên tập thể, cá nhân", "Chức vụ", "Đơn vị", "Đề nghị", "Số tài khoản"],
            ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
            ["I", "TẬP THỂ"], ["1", "Trường Tiểu học Sông Lá", "", "", "Tập thể LĐTT", "123"],
            ["2", "Trạm Y tế xã Tân Hòa", "", "", "Giấy khen của UBND xã"], ["", "Cộng: 2 tập thể"],
            ["II", "CÁ NHÂN"],
            ["STT", "Tên tập thể, cá nhân", "Chức vụ", "Đơn vị", "Đề nghị", "Số tài khoản"],
            ["", "Ông Lê Văn An ", "Kế toán", "Trường TH Sông Lá", "LĐTT"],
            ["", "Thượng tá Trần B", "", "CA xã", "Giấy khen của Chủ tịch UBND xã"], [],
            ["", "#N/A", "", "=#N/A"],
            ["3", "Lê Văn C", "", "", "Giải lạ"], ["", "Tổng cộng", "", "", "5"],
            ["", "", "", "Tân Hòa, ngày 05 tháng 02 năm 2026"],
            ["", "NGƯỜI LẬP BIỂU", "", "CHỦ TỊCH"], ["", "(Ký tên)", "", "(Ký tên, đóng dấu)"], [],
            ["", "Võ Thị D", "", "Đỗ Văn E"],
        ]
        let (nominations, findings, count, header) = try Sheet.read(rows)
        #expect(header.rows == 4...4)
        #expect(
            nominations.map(\.name) == [
                "Trường Tiểu học Sông Lá", "Trạm Y tế xã Tân Hòa", "Lê Văn An", "Trần B",
            ])
        #expect(nominations.map(\.kind) == [.collective, .collective, .individual, .individual])
        #expect(nominations.map(\.award) == ["TTLDTT", "GK_XA", "LDTT", "GK_XA"])
        #expect(nominations.map(\.honorific) == [nil, nil, "Ông", "Thượng tá"])
        #expect(nominations.dropFirst(0).first?.note == "Số tài khoản: 123")
        #expect(
            findings.complaints.details == [
                Failure.Detail("TD090", line: 16, column: "Đề nghị", ["value": "Giải lạ", "candidates": ""])
            ])
        #expect(count.read == rows.count - 4)
        #expect(
            RowCount.Fate.allCases.map { count[$0] } == [4, 2, 2, 3, 2, 4, 1],
            "\(RowCount.Fate.allCases.map { count[$0] })")
    }

    @Test func `rows always add up, whatever the sheet holds`() throws {
        let pool: [[String]] = [
            [], ["1", "Lê An", "nam", "1980", "", "", "", "LĐTT"], ["I", "Tập thể"], ["", "Tổng cộng", "3"],
            ["", "", "", "", "", "Người lập biểu"],
            Self.titles, ["", "#N/A"], ["lạ"], ["", "Trần B", "x", "31/02/1980", "1", "", "", "?"], ["12"],
            ["B", "Khối Đảng"], ["", "Lê C"],
        ]
        var state: UInt64 = 5
        for _ in 0..<60 {
            var rows = [Self.titles]
            for _ in 0..<30 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                rows.append(pool[Int(state >> 33) % pool.count])
            }
            rows.append(["1", "Lê An", "nam", "1980", "", "", "", "LĐTT"])
            let (nominations, findings, count, _) = try Sheet.read(rows)
            #expect(count.read == rows.count - 1)
            #expect(count[.nomination] == nominations.count)
            #expect(count[.refused] <= findings.complaints.count)
            #expect((count[.refused] > 0) == !findings.complaints.isEmpty)
        }
    }

    @Test func `data after the signatures is refused and not dropped`() throws {
        let (nominations, findings, count, _) = try Sheet.read([
            Self.titles, ["", "", "", "", "", "Người lập biểu"],
            ["1", "Lê An", "", "", "", "Kế toán", "", "LĐTT"],
            ["", "Võ Thị D", "", "", "", "", "Đỗ Văn E"],
            ["", "Võ Thị F", "", "", "", "", "", "Lao động tiên tiến"],
        ])
        #expect(nominations.isEmpty)
        #expect(findings.complaints.details.map(\.code) == ["TD074", "TD074"])
        #expect([count[.signature], count[.refused]] == [2, 2])
    }

    @Test(arguments: [("2", 0), ("3", 1)])
    func `a total that states another number is remarked upon`(stated: String, remarks: Int) throws {
        let row = ["1", "Lê An", "", "", "", "", "", "LĐTT"]
        let (_, findings, _, _) = try Sheet.read([
            Self.titles, row, row, ["", "Tổng cộng", "", "", "", "", "", stated],
        ])
        #expect(findings.remarks.details.count { $0.code == "TD075" } == remarks)
    }

    @Test func `a nominee's cells come in the register's forms`() throws {
        let (found, findings) = try read([
            "1", " Bà  ĐÀO THỊ HẠNH", "Nữ", "5/2/1980", "087180001234", "Kế toán", "Sở A", "CSTĐCS",
            "Các cấp lãnh đạo từ phó phòng trở lên", "xã Tân Hòa, Đồng Tháp",
        ])
        let nomination = try #require(found)
        #expect(findings.complaints.isEmpty && findings.remarks.isEmpty, "\(findings)")
        #expect(nomination.name == "ĐÀO THỊ HẠNH")
        #expect(nomination.honorific == "Bà")
        #expect(nomination.isFemale == true)
        #expect(nomination.born.map { ClericalDate.slashed($0) } == "05/02/1980")
        #expect(nomination.personalNumber?.text == "087180001234")
        #expect(nomination.recipientClass == .manager)
        #expect(nomination.award == "CSTDCS")
        #expect([nomination.post, nomination.unitName] == ["Kế toán", "Sở A"])
    }

    @Test(arguments: [
        (3, "1/2/65", "TD078"), (3, "31/02/1980", "TD079"), (3, "12/31/1980", "TD084"),
        (3, "02/06/2026", "TD080"),
        (3, "hai", "TD262"), (4, "87180001234", "TD083"), (4, "312345678", "TD085"), (4, "12a", "TD263"),
        (2, "không", "TD081"),
        (7, "Giải lạ", "TD090"), (7, "Giấy khen", "TD091"), (7, "Tập thể lao động xuất sắc", "TD094"),
        (7, "", "TD260"),
        (1, "#N/A", "TD077"), (6, "#REF!", "TD077"),
    ])
    func `each cell that means nothing is complained about`(column: Int, value: String, code: String) throws {
        var cells = ["1", "Lê An", "", "", "", "", "Sở A", "LĐTT", "", ""]
        cells[column] = value
        let (nomination, findings) = try read(cells)
        #expect(nomination == nil)
        #expect(findings.complaints.details.first?.code == code)
        #expect(findings.complaints.details.first?.line == 2)
        #expect(findings.complaints.details.first?.column == Self.titles[column])
    }

    @Test func `all complaints of a row come at once, with what is suggested`() throws {
        let (_, findings) = try read(["1", "Lê An", "x", "12/31/1980", "87180001234", "", "", "?"])
        #expect(findings.complaints.details.map(\.code) == ["TD081", "TD084", "TD083", "TD090"])
        #expect(findings.complaints.details.dropFirst(1).first?.arguments["suggestion"] == "31/12/1980")
        #expect(findings.complaints.details.dropFirst(2).first?.arguments["suggestion"] == "087180001234")
    }

    @Test(arguments: [
        (["1", "Bà Lê An", "Nam", "", "", "", "", "LĐTT"], ["TD086"]),
        (["1", "Lê An", "Nam", "1980", "087180001234", "", "", "LĐTT"], ["TD086"]),
        (["1", "Lê An", "", "1981", "087180001234", "", "", "LĐTT"], ["TD086"]),
        (["1", "Lê An", "", "", "087180001234", "", "", "LĐTT", "", "Tiền Giang"], ["TD086"]),
        (["1", "Lê An", "", "", "082180001234", "", "", "LĐTT", "", "Đồng Tháp"], []),
        (["1", "Lê An", "", "29256", "", "", "", "LĐTT"], ["TD082"]),
        (["1", "Lê An", "", "", "", "", "", "LĐTT", "Doanh nghiệp"], ["TD089"]),
        (["1", "Lê An", "", "", "", "", "", "LĐTT", "Giáo viên"], ["TD088"]),
        (["1", "Ông Ích Khiêm", "", "", "", "", "", "LĐTT"], ["TD098"]),
        (["1", "Thượng tá Lê An", "Nữ", "", "", "", "", "LĐTT"], []),
    ])
    func `what should be confirmed is taken with a remark`(cells: [String], codes: [String]) throws {
        let (nomination, findings) = try read(cells)
        #expect(nomination != nil)
        #expect(findings.complaints.isEmpty)
        #expect(findings.remarks.details.map(\.code) == codes)
    }

    @Test func `with a column for forms of address the name keeps a doubtful word`() throws {
        let (nominations, findings, _, _) = try Sheet.read([
            ["Danh xưng", "Họ và tên", "Hình thức"], ["Ông", "Ông Ích Khiêm", "LĐTT"],
            ["Thượng tá", "Bà Lê An", "LĐTT"],
            ["Nghệ nhân ưu tú", "Lê B", "LĐTT"],
        ])
        #expect(findings.remarks.isEmpty)
        #expect(nominations.map(\.name) == ["Ông Ích Khiêm", "Lê An", "Lê B"])
        #expect(nominations.map(\.honorific) == ["Ông", "Thượng tá", "Nghệ nhân ưu tú"])
        #expect(nominations.map(\.isFemale) == [false, true, nil])
    }

    @Test func `a year of birth in the column for men or women tells the sex`() throws {
        let (nominations, findings, _, _) = try Sheet.read([
            ["TT", "Họ và tên", "Năm sinh", "", "Hình thức"], ["", "", "Nam", "Nữ", ""],
            ["1", "Lê An", "1980", "", "LĐTT"],
            ["2", "Lê B", "", "1981", "LĐTT"], ["3", "Lê C", "1980", "1981", "LĐTT"],
        ])
        #expect(nominations.map(\.isFemale) == [false, true])
        #expect(nominations.compactMap { $0.born?.start.year } == [1980, 1981])
        #expect(findings.complaints.details.map(\.code) == ["TD262"])
    }

    @Test func `the template of 2023 is read by its words, and its codes are compared`() throws {
        let rows: [[String]] =
            [
                SheetHeaderTests.mixed2023,
                [
                    "", "Ông", "Lê An ", "Phó Giám đốc", "Sở A", "Khen thưởng cá nhân",
                    "Bằng khen của Thủ tướng Chính phủ", "Doanh nhân", "",
                ]
                    + Array(repeating: "", count: 8) + ["=CANHAN", "=1671247716", "=1660638864", "=#N/A"],
                [
                    "", "", "Sở B", "", "", "Khen thưởng tập thể", "Giấy khen của Chủ tịch UBND xã",
                    "Cơ quan Hành chính", "Quản lý Nhà nước",
                ]
                    + Array(repeating: "", count: 8) + ["=TAPTHE", "=1650360499", "=1668477403", "=0013"],
            ]
            + Array(
                repeating: Array(repeating: "", count: 17) + ["=#N/A", "=#N/A", "=#N/A", "=#N/A"], count: 40)
        let (nominations, findings, count, header) = try Sheet.read(rows)
        #expect(header.shape == .mixed2023)
        #expect(nominations.map(\.award) == ["BK_TTG", "GK_XA"])
        #expect(nominations.map(\.kind) == [.individual, .collective])
        #expect(nominations.dropFirst(1).first?.activity == "Quản lý Nhà nước")
        #expect(findings.complaints.isEmpty)
        #expect(findings.remarks.details.map(\.code) == ["TD092", "TD092"])
        #expect(findings.remarks.details.map(\.line) == [3, 3])
        #expect([count[.nomination], count[.blank], count.read] == [2, 40, 42])
    }

    @Test func `codes alone are read with their own template only`() throws {
        let row = ["1", "Lê An", "", "", "Kế toán", "", "Sở A", "", "1660638976", "", "1647933380"]
        let (nominations, _, _, _) = try Sheet.read([SheetHeaderTests.individuals, row])
        #expect(nominations.first?.award == "CSTDCS")
        #expect(nominations.first?.recipientClass == .directWorker)
        let (none, findings, _, _) = try Sheet.read([
            ["Họ và tên", "Giới tính", "Mã hình thức khen thưởng"], ["Lê An", "", "1647933380"],
        ])
        #expect(none.isEmpty)
        #expect(findings.complaints.details.map(\.code) == ["TD093"])
        var both = row
        both[9] = "1650359884"
        #expect(
            try Sheet.read([SheetHeaderTests.individuals, both]).findings.complaints.details.map(\.code) == [
                "TD090"
            ])
        let (units, _, _, _) = try Sheet.read([
            SheetHeaderTests.collectives, ["1", "Sở A", "1660638226", "", "1647933198"],
        ])
        #expect(units.first?.award == "TTLDTT")
        #expect(units.first?.kind == .collective)
        #expect(units.first?.recipientClass == .administrativeOrServiceBody)
    }

    @Test func `a heading names the award where no column does`() throws {
        let (nominations, findings, _, _) = try Sheet.read([
            ["STT", "Họ và tên", "Đơn vị công tác"], ["I", "Lao động tiên tiến (cá nhân)"],
            ["A. Giấy khen của Chủ tịch UBND xã"],
            ["I. Cá nhân"], ["1", "Lê An", "Sở A"], ["B. Chiến sĩ thi đua cơ sở"], ["I. Cá nhân"],
            ["1", "Lê B", "Sở A"],
            ["C. Khác"], ["I. Cá nhân"], ["1", "Lê C", "Sở A"],
        ])
        #expect(nominations.map(\.award) == ["GK_XA", "CSTDCS"])
        #expect(findings.complaints.details.map(\.code) == ["TD260"])
        #expect(findings.complaints.details.map(\.line) == [11])
        #expect(findings.remarks.details.map(\.code) == ["TD412"])
    }

    @Test
    func `a kind that nothing tells is complained about, one that contradicts its heading remarked upon`()
        throws
    {
        let (none, findings, _, _) = try Sheet.read([
            ["Tên đối tượng", "Hình thức"], ["Lê An", "Giấy khen của Chủ tịch UBND xã"],
        ])
        #expect(none.isEmpty)
        #expect(findings.complaints.details.map(\.code) == ["TD099"])
        let (nominations, other, _, _) = try Sheet.read([
            ["Tên đối tượng", "Loại đối tượng", "Hình thức"], ["I. Tập thể"], ["Lê An", "cá nhân", "LĐTT"],
            ["Lê B", "người lạ", "LĐTT"],
        ])
        #expect(nominations.map(\.kind) == [.individual])
        #expect(other.remarks.details.map(\.code) == ["TD087"])
        #expect(other.complaints.details.map(\.code) == ["TD261"])
    }

    @Test(arguments: [
        ("2025", 2025), ("2024-2025", 2025), ("2024 – 2025", 2025), ("1800", nil), ("2023-2025", nil),
        ("25", nil),
    ])
    func `a year of achievement may be a school year`(text: String, year: Int?) throws {
        let (nominations, findings, _, _) = try Sheet.read([
            ["Họ và tên", "Giới tính", "Hình thức", "Năm thành tích"], ["Lê An", "Nam", "LĐTT", text],
        ])
        #expect(nominations.first?.achievementYear == year)
        #expect(findings.complaints.details.map(\.code) == (year == nil ? ["TD264"] : []))
    }

    @Test func `text of old fonts is converted by its font and shown before and after`() throws {
        func cell(_ text: String, _ font: String) -> TableCell { TableCell(.text(text), font: font) }
        var findings = Findings()
        var sheet = try SheetReader(
            Sheet([
                [cell("Hä vµ tªn", ".VnTime"), cell("CHÖÙC VUÏ", "VNI-Times")],
                [cell("nguyÔn v¨n an", ".VnTimeH"), cell("Keá toaùn", "VNI-Times")],
                [cell("Nguyễn Văn Bình", ".VnTime"), cell("x", "Arial")],
            ]), findings: &findings)
        let first = try #require(try sheet.next(findings: &findings))
        #expect([first.words(.name), first.words(.post)] == ["NGUYỄN VĂN AN", "Kế toán"])
        #expect(try sheet.next(findings: &findings)?.words(.name) == "Nguyễn Văn Bình")
        #expect(try sheet.next(findings: &findings) == nil)
        #expect(sheet.legacy.count == 4)
        #expect(findings.remarks.details.map(\.code) == ["TD095", "TD095", "TD095", "TD095", "TD097"])
        #expect(findings.remarks.details.dropFirst(2).first?.arguments["before"] == "nguyÔn v¨n an")
        #expect(findings.remarks.details.dropFirst(2).first?.arguments["after"] == "NGUYỄN VĂN AN")
    }

    @Test func `letters only suggest an encoding, and the sender's word converts`() throws {
        let rows = [["Họ và tên", "Chức vụ"], ["NguyÔn V¨n An", "KÕ to¸n"]]
        var findings = Findings()
        var guess = try SheetReader(Sheet(rows), findings: &findings)
        #expect(try guess.next(findings: &findings)?.words(.name) == "NguyÔn V¨n An")
        #expect(try guess.next(findings: &findings) == nil)
        #expect(findings.remarks.details.map(\.code) == ["TD096"])
        #expect(findings.remarks.details.dropFirst(0).first?.arguments["encoding"] == "tcvn3")
        var told = Findings()
        var reader = try SheetReader(Sheet(rows), encoding: .tcvn3, findings: &told)
        #expect(try reader.next(findings: &told)?.words(.name) == "Nguyễn Văn An")
        #expect(try reader.next(findings: &told) == nil)
        #expect(told.remarks.details.map(\.code) == ["TD095", "TD095", "TD097", "TD097"])
    }
}
