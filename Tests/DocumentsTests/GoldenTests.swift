import Commendation
import Documents
import Failures
import TestKit
import Testing
import Vietnamese

struct GoldenTests {
    private static let state = [
        "issued": Term(vi: "Đã ban hành", en: "Issued"), "draft": Term(vi: "Dự thảo", en: "Draft"),
        "awarded": Term(vi: "Đã khen thưởng", en: "Awarded"),
        "declined": Term(vi: "Hội đồng không đề nghị", en: "Declined"),
    ]

    private let decisions: ListSample = {
        var list = ListSample(
            [],
            rows: [
                [
                    "1", "issued", "3012/QĐ-UBND", "2021-12-15",
                    "Về việc tặng danh hiệu thi đua, Giấy khen cho các tập thể, cá nhân và hộ gia đình", "12",
                    "10110000", "t", "awarded 8, declined 1",
                ],
                ["2", "draft", nil, nil, "Về việc khen thưởng", "18", nil, "f", "draft 18"],
            ])
        list.columns = [
            ListColumn(key: "decision_id", titleVi: "Mã quyết định", titleEn: "Id", kind: .integer),
            ListColumn(key: "state", titleVi: "Trạng thái", titleEn: "State", terms: state),
            ListColumn(key: "decision", titleVi: "Số quyết định", titleEn: "Decision"),
            ListColumn(key: "decided_on", titleVi: "Ngày quyết định", titleEn: "Decided on", kind: .date),
            ListColumn(key: "subject", titleVi: "Trích yếu", titleEn: "Subject"),
            ListColumn(key: "lines", titleVi: "Số dòng", titleEn: "Lines", kind: .integer),
            ListColumn(key: "bonus_vnd", titleVi: "Tiền thưởng (đồng)", titleEn: "Bonus (VND)", kind: .money),
            ListColumn(key: "verified", titleVi: "Đã xác nhận", titleEn: "Verified", kind: .boolean),
            ListColumn(key: "states", titleVi: "Tình trạng", titleEn: "States", terms: state),
        ]
        return list
    }()

    private let awards: ListSample = {
        var list = ListSample(
            [],
            rows: [
                [
                    "Bằng khen", "collective", nil, "Phòng Nội vụ", nil, "huyện Châu Thành",
                    "dẫn đầu phong trào",
                ],
                ["Bằng khen", "collective", nil, "Công ty ABC Co., Ltd.", nil, nil, nil],
                ["Bằng khen", "individual", "Ông", "Nguyễn Văn A", "Phó Giám đốc", "Sở Nội vụ", nil],
                ["Bằng khen", "household", nil, "Hộ bà Lê Thị Út", nil, "ấp An Hòa", "hiến 200 m² đất;"],
                ["Giấy khen", "individual", "Thượng tá", "Trần B", "Trưởng phòng;", nil, nil],
                ["Giấy khen", "individual", "Bà", "Đặng C", nil, "ấp 1", nil],
            ])
        list.columns = [
            "award_kind", "recipient_kind", "honorific", "name", "post", "unit_name", "achievement",
        ].map { ListColumn(key: $0, titleVi: $0, titleEn: $0) }
        return list
    }()

    private func text(_ send: (ByteOutput) throws -> Void) throws -> String {
        let output = ByteOutput()
        try send(output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    @Test(arguments: [nil, 140, 80], Language.allCases)
    func `a table, as wide as it likes or as the terminal is`(width: Int?, language: Language) throws {
        let text = try text {
            var sink = TableSink($0, language: language, maximumWidth: width)
            try decisions.send(to: &sink)
        }
        expectGolden(text, "table-\(width.map(String.init) ?? "wide")-\(language.rawValue).txt")
        guard let width else { return }
        for line in text.split(separator: "\n") { #expect(line.count <= width) }
    }

    @Test(arguments: [
        ("một hai ba", 7, "một hai\nba"), ("một hai ba", 10, "một hai ba"), ("  một hai", 5, "  một\nhai"),
        ("hai nghìn", 3, "hai\nnghìn"), ("dài\n\nrồi", 3, "dài\n\nrồi"), ("", 3, ""),
        ("ở  giữa hai", 6, "ở giữa\nhai"), ("日本 日本", 5, "日本\n日本"),
    ])
    func `prose breaks at spaces, never within a word`(text: String, width: Int, wrapped: String) {
        #expect(Prose.wrapped(text, width: width) == wrapped)
        #expect(Prose.wrapped(text, width: nil) == text)
    }

    /// One decision, then two lists of it, one of them empty.
    private func send(to sheet: inout some SheetSink) throws {
        var head = decisions
        head.rows.removeLast()
        var none = awards
        none.rows = []
        for (key, list) in [("decision", head), ("awards", awards), ("findings", none)] {
            try sheet.section(key)
            try list.send(to: &sheet)
        }
        try sheet.close()
    }

    @Test func `a sheet for people`() throws {
        let titles = ["awards": "Khen thưởng", "findings": "Vướng mắc"]
        expectGolden(
            try text {
                var sheet = TextSheet($0, maximumWidth: 100, titles: titles)
                try send(to: &sheet)
            }, "sheet.txt")
    }

    @Test func `a sheet for programs`() throws {
        expectGolden(
            try text {
                var sheet = JSONSheet($0)
                try send(to: &sheet)
            }, "sheet.json")
    }

    private func commendations(
        _ heading: CommendationHeading, rows: Range<Int>, hasAchievements: Bool = false
    ) throws -> String {
        var list = awards
        list.rows = Array(list.rows[rows])
        return try text {
            var sink = CommendationSink($0, heading: heading, hasAchievements: hasAchievements)
            try list.send(to: &sink)
        }
    }

    @Test func `the list of a decision on one kind of award`() throws {
        let heading = CommendationHeading(
            symbol: "QĐ-UBND", number: 5, date: CalendarDate(year: 2022, month: 2, day: 4), draftYear: 2022,
            issuer: "Chủ tịch UBND tỉnh Đồng Tháp", subject: "Tập thể, cá nhân được tặng Bằng khen")
        expectGolden(try commendations(heading, rows: 0..<4), "commendations-one-kind.txt")
    }

    @Test func `the list of a decision on several, with what each has done`() throws {
        let heading = CommendationHeading(
            symbol: "QĐ-UBND", number: 2871, date: CalendarDate(year: 2022, month: 10, day: 24),
            draftYear: 2022, issuer: "Chủ tịch UBND tỉnh Đồng Tháp", hasSections: true)
        expectGolden(
            try commendations(heading, rows: 0..<6, hasAchievements: true), "commendations-sections.txt")
    }

    @Test func `the list of a draft, with room for number and date`() throws {
        let heading = CommendationHeading(
            symbol: "QĐ-UBND", draftYear: 2026, issuer: "Chủ tịch UBND tỉnh Đồng Tháp")
        expectGolden(try commendations(heading, rows: 0..<3), "commendations-draft.txt")
    }
}
