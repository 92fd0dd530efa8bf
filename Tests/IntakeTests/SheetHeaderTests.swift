import Failures
import Testing

@testable import Intake

struct SheetHeaderTests {
    private func header(
        _ rows: [[String]], mapping: ColumnMapping = ColumnMapping()
    ) throws -> (header: SheetHeader, findings: Findings) {
        var findings = Findings()
        let reader = try SheetReader(Sheet(rows), mapping: mapping, findings: &findings)
        return (reader.header, findings)
    }

    @Test func `what stands above a header tells letter and title`() {
        let head = ListHead(above: [
            "UBND xã Phú Hựu", "Danh sách đề nghị khen thưởng năm 2025",
            "(Kèm theo Tờ trình số: 05/TTr-UBND ngày 01/12/2025)", "Danh sách khác",
        ])
        #expect(head.paper == "5/TTr-UBND")
        #expect(head.title == "Danh sách đề nghị khen thưởng năm 2025")
        // Of two letters nobody knows which is meant; decisions and plans are no letters.
        #expect(ListHead(above: ["1/TTr-A", "2/TTr-A"]).paper == nil)
        #expect(
            ListHead(above: ["Quyết định số 12/QĐ-UBND, ngày 1/12", "x/TTr-A", "0/TTr-A", "3/TTr-"])
                == ListHead())
    }

    static let individuals = [
        "STT", "Họ và tên", "Giới tính", "Ngày sinh", "Chức vụ", "Tên phòng ban/ khối, tổ \ncông tác",
        "Tên đơn vị/tập thể\ncông tác", "Địa chỉ / Nơi ở", "Mã phân loại cán bộ", "Mã hình thức khen thưởng",
        "Mã danh hiệu thi đua\n(nếu có)",
    ]
    static let collectives = [
        "STT", "Tên đơn vị / tập thể", "Mã phân loại tập thể", "Mã hình thức khen thưởng",
        "Mã danh hiệu thi đua\n(nếu có)",
    ]
    static let initiatives = [
        "STT", "Tên đề tài", "Ngày công nhân", "Đơn vị công nhận", "Tóm tắt thành tích đạt được",
        "Tên tác giả",
        "Phòng ban làm việc", "Tên cơ quan làm việc",
    ]
    static let mixed = [
        "STT", "Phân loại khen thưởng", "Tên tập thể/cá nhân/hộ gia đình", "Chức vụ", "Đơn vị công tác",
        "Danh hiệu thi đua/Hình thức khen thưởng", "Phân loại đối tượng", "Lĩnh vực hoạt động",
    ]
    static let mixed2023 = [
        "STT", "Tên gọi\n(Ông/Bà/Chức danh)", "Tên tập thể/cá nhân/hộ gia đình", "Chức vụ", "Đơn vị công tác",
        "Phân loại khen thưởng", "Danh hiệu thi đua/Hình thức khen thưởng", "Phân loại đối tượng",
        "Lĩnh vực hoạt động",
        "", "", "", "", "", "", "", "", "Mã Phân loại khen thưởng", "Mã Danh hiệu thi đua",
        "Mã phân loại loại tượng",
        "Mã Lĩnh vực hoạt động",
    ]

    @Test(arguments: [
        (individuals, SheetShape.individuals), (collectives, .collectives), (initiatives, .initiatives),
        (mixed, .mixed),
        (mixed2023, .mixed2023),
    ])
    func `each template is known and all its columns are read`(titles: [String], shape: SheetShape) throws {
        let (header, findings) = try header([["DANH SÁCH ĐỀ NGHỊ"], [], titles, ["1", "A", "B"]])
        #expect(header.shape == shape)
        #expect(header.rows == 3...3)
        #expect(header.columns.count == titles.count { !$0.isEmpty })
        #expect(header.above == ["DANH SÁCH ĐỀ NGHỊ"])
        #expect(findings.complaints.isEmpty && findings.remarks.isEmpty, "\(findings)")
    }

    @Test func `the columns of a template mean what they say`() throws {
        let (header, _) = try header([Self.individuals])
        #expect(header.columns[.department] == 5)
        #expect(header.columns[.unitName] == 6)
        #expect(header.columns[.awardFormCode] == 9)
        let (other, _) = try self.header([Self.initiatives])
        #expect(other.columns[.recognisedOn] == 2)
        #expect(try self.header([Self.mixed2023]).header.columns[.recipientClassCode] == 19)
    }

    @Test(arguments: [
        ["HỌ VÀ TÊN *", "Đơn vị công tác", "Hình thức khen thưởng"],
        ["Ho\u{323} va\u{300} te\u{302}n", "ĐƠN VỊ\nCÔNG TÁC", "hình_thức khen thưởng"],
        ["Ho va ten", "Don vi cong tac", "HTKT"],
        ["Họ tên", "Cơ quan, đơn vị", "Danh hiệu"],
        ["Họ, tên", "Tên đơn vị", "Danh hiệu thi đua/hình thức khen thưởng"],
        ["Full name", "Unit", "Award"], ["name", "unit_name", "award"],
        ["Họ và tên (ghi in hoa)", "ĐVCT", "DHTĐ/HTKT"],
        ["Họ và tên", "Đơn vị", "Đề nghị khen thưởng"], ["Tên", "Trường", "Hình thức"],
    ])
    func `titles are known in any spelling and any order`(titles: [String]) throws {
        let (first, findings) = try header([titles])
        #expect(first.columns == [.name: 0, .unitName: 1, .award: 2])
        #expect(findings.complaints.isEmpty && findings.remarks.isEmpty)
        #expect(try header([titles.reversed()]).header.columns == [.name: 2, .unitName: 1, .award: 0])
    }

    @Test func `a title that may mean two things gives way to a better one`() throws {
        let (people, _) = try header([["Họ và tên", "Đơn vị"]])
        #expect(people.columns == [.name: 0, .unitName: 1])
        let (units, _) = try header([["Tên đơn vị", "Đơn vị công tác", "Hình thức"]])
        #expect(units.columns == [.name: 0, .unitName: 1, .award: 2])
    }

    @Test(arguments: [1, 2, 5, 19, 20])
    func `the header is found in any of the first rows`(row: Int) throws {
        let above = (1..<row).map { ["Dòng \($0)"] }
        let (header, _) = try header(above + [["STT", "Họ và tên", "Chức vụ"], ["1", "Lê An", "Kế toán"]])
        #expect(header.rows == row...row)
        #expect(header.above.count == row - 1)
    }

    @Test func `a header after the twentieth row or none at all is refused`() {
        let late = (1...20).map { ["Dòng \($0)"] } + [["Họ và tên", "Chức vụ"]]
        for rows in [
            late, [["Lê An", "Kế toán"], ["Trần B", "Thủ quỹ"]], [["Họ và tên"]], [["Chức vụ", "Giới tính"]],
            [],
        ] {
            let failure = #expect(throws: Failure.self) { try header(rows) }
            #expect(failure?.code == "TD070")
        }
    }

    @Test func `two rows are read as one header`() throws {
        let (header, findings) = try header([
            ["DANH SÁCH"], ["TT", "Họ và tên", "Năm sinh", "", "Chức vụ", "Đề nghị khen thưởng", ""],
            ["", "", "Nam", "Nữ", "", "Hình thức khen thưởng", "Thành tích"],
            ["1", "Lê An", "1980", "", "Kế toán", "x", "y"],
        ])
        #expect(header.rows == 2...3)
        #expect(
            header.columns == [
                .ordinal: 0, .name: 1, .bornMale: 2, .bornFemale: 3, .post: 4, .award: 5, .achievement: 6,
            ])
        #expect(header.titles[3] == "Năm sinh / Nữ")
        #expect(findings.complaints.isEmpty)
    }

    @Test func `extra columns are kept and reported, ambiguous and repeated ones refused`() throws {
        let (header, findings) = try header([
            ["Họ và tên", "Chức vụ", "Số tài khoản", "Họ tên", "Danh hiệu", "Chức danh", "Màu áo"]
        ])
        #expect(header.extras == [2, 6])
        #expect(findings.remarks.details.map(\.code) == ["TD076", "TD076"])
        #expect(findings.complaints.details.map(\.code) == ["TD414", "TD414"])
        #expect(findings.complaints.details.map(\.column) == ["Họ tên", "Chức danh"])
    }

    @Test func `a title that two fields share is named with both`() throws {
        let (_, findings) = try header([["Họ và tên", "Đề nghị", "Mã danh hiệu"], ["Lê An", "x", "y"]])
        #expect(findings.complaints.isEmpty)
        // Without a better column, a unit's column may be the nominee's name or the unit.
        let (_, other) = try header([["Tên tác giả", "Tên đề tài", "Đơn vị"]])
        #expect(other.complaints.details.map(\.code) == ["TD071"])
        #expect(other.complaints.details.first?.arguments["candidates"] == "Họ và tên; Đơn vị công tác")
    }

    @Test func `the sender's own mapping goes before all names`() throws {
        let mapping = ColumnMapping([
            ColumnMapping.Entry(title: "Số tài khoản", field: nil),
            ColumnMapping.Entry(title: "Người", field: .name),
            ColumnMapping.Entry(title: "ĐƠN VỊ", field: .department),
        ])
        let (header, findings) = try header([["Người", "Đơn vị", "Số  tài khoản", "Lạ"]], mapping: mapping)
        #expect(header.columns == [.name: 0, .department: 1])
        #expect(findings.remarks.details.map(\.column) == ["Lạ"])
    }

    @Test func `a mapping is saved as text and read back`() throws {
        let mapping = ColumnMapping([
            ColumnMapping.Entry(title: "Họ, \"tên\"\n(đầy đủ)", field: .name),
            ColumnMapping.Entry(title: "Đơn vị; tổ", field: .unitName),
            ColumnMapping.Entry(title: "Bỏ", field: nil),
        ])
        #expect(mapping.csv.hasPrefix("title,field\n\"Họ, \"\"tên\"\"\n(đầy đủ)\",name\n"))
        #expect(try ColumnMapping(csv: mapping.csv, path: "m.csv") == mapping)
    }

    @Test func `a mapping with mistakes is refused with all of them`() throws {
        let text = "title,field\nA,name\nB,nothing\na ,post\n,name\n"
        let failure = #expect(throws: Failure.self) { try ColumnMapping(csv: text, path: "m.csv") }
        #expect(failure?.details.map(\.code) == ["TD072", "TD072", "TD072"])
        #expect(failure?.details.map(\.line) == [3, 4, 5])
        let columns = #expect(throws: Failure.self) { try ColumnMapping(csv: "x\n1\n", path: "m.csv") }
        #expect(columns?.details.map(\.code) == ["TD413", "TD412", "TD412"])
    }

    @Test func `no name means two fields, and every field has one`() {
        let names = HeaderNames(SheetField.columns)
        for (place, column) in SheetField.columns.enumerated() {
            #expect(!column.names.isEmpty)
            for name in column.names + [column.key] {
                #expect(names.fields(named: name) == [place], "\(name)")
            }
        }
    }
}
