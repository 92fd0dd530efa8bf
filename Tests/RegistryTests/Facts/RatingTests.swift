import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct RatingTests {
    private let office = Office()
    private var registry: Registry { office.registry }
    private let day = date("2026-01-15")
    private static let header =
        "Họ và tên,Mã đơn vị,Loại đối tượng,Ngày sinh,Số định danh,Năm,Xếp loại,Văn bản"

    private func rate(_ lines: [String], header: String = Self.header) async throws -> FactOutcome {
        let text = ([header] + lines).joined(separator: "\n") + "\n"
        return try await NominationFile.with(Array(text.utf8)) { try await registry.rate(file: $0, on: day) }
    }

    private func complaints(_ lines: [String], header: String = Self.header) async -> String? {
        await failure { try await rate(lines, header: header) }?.rendered
    }

    private func ratings(_ name: String, born: String? = nil) async throws -> [String?] {
        try await TestSQL.texts(
            """
            select g.year || ' ' || g.rating || ' ' || g.paper from rating g join recipient r using (recipient_id)
            where r.name = '\(name)' and g.year > 2025 and (\(born.map { "'\($0)'" } ?? "null")::date is null
                or r.born_on = \(born.map { "'\($0)'" } ?? "null")::date)
            order by 1
            """)
    }

    @Test func `a file rates persons and collectives, found by name, birth, number or id`() async throws {
        let id = try await TestSQL.number("select recipient_id from recipient where name = 'Võ Minh Triết'")
        var outcome = try await rate(
            [
                ",Lê Hoàng Nam,30244.VX,,,,2026,HTXS,1/QĐ",
                ",Nguyễn Văn Hùng,30244.TH1,,8/4/1988,,2026,tốt,2/QĐ",
                ",Nguyễn Văn Hùng,30244.TH1,,,999075000204,2026,HT,3/QĐ",
                ",Phòng Kinh tế,30244.KT,Tập thể,,,2026,Hoàn thành tốt nhiệm vụ,4/QĐ",
                "\(id),,,,,,2026,KHT,5/QĐ",
            ], header: "Mã đối tượng," + Self.header)
        outcome.exceeded = []
        #expect(outcome == FactOutcome(rows: 5, added: 5, corrected: 0))
        #expect(try await ratings("Lê Hoàng Nam") == ["2026 HTXS 1/QĐ"])
        #expect(try await ratings("Nguyễn Văn Hùng", born: "1988-04-08") == ["2026 HTT 2/QĐ"])
        #expect(try await ratings("Nguyễn Văn Hùng", born: "1975-10-20") == ["2026 HT 3/QĐ"])
        #expect(try await ratings("Phòng Kinh tế") == ["2026 HTT 4/QĐ"])
        #expect(try await ratings("Võ Minh Triết") == ["2026 KHT 5/QĐ"])
    }

    @Test func `the same file again changes nothing, a line that differs corrects`() async throws {
        let lines = ["Lê Hoàng Nam,30244.VX,,,,2026,HTXS,1/QĐ", "Phạm Quốc Tuấn,30244.KT,,,,2026,HTT,1/QĐ"]
        #expect(try await rate(lines).added == 2)
        let before = try await TestSQL.rowCounts()
        let again = try await rate(lines)
        #expect((again.added, again.corrected) == (0, 0))
        #expect(try await TestSQL.rowCounts() == before)
        let changed = [lines[0].replacing("HTXS,1/QĐ", with: "HTT,2/QĐ"), lines[1]]
        let other = try await rate(changed)
        #expect((other.added, other.corrected) == (0, 1))
        let id = try await TestSQL.number("select recipient_id from recipient where name = 'Lê Hoàng Nam'")
        let history = try await registry.rows(.ratingCorrections(of: id))
        #expect(
            history.map { "\($0["field"] ?? "") \($0["before"] ?? "") \($0["after"] ?? "")" } == [
                "paper 1/QĐ 2/QĐ", "rating HTXS HTT",
            ])
        #expect(history.allSatisfy { $0["account"] == "vp.phuhuu" && $0["corrected_at"] != nil })
        #expect(try await registry.rows(.ratings(of: id)).last?["corrections"] == "1")
    }

    @Test func `every complaint comes at once, and nothing is written`() async throws {
        let before = try await TestSQL.rowCounts()
        let found = await complaints([
            "Lê Hoàng Nam,30244.VX,,,,2025,HTXS,1/QĐ", "Nguyễn Văn Hùng,30244.TH1,,,,2025,HTT,1/QĐ",
            "Không Ai Cả,30244.TH1,,,,2025,HTT,1/QĐ", "Lê Hoàng Nam,30244.VX,,,,2025,HT,1/QĐ",
            "Lê Hoàng Nam,X,,,,2024,HT,1/QĐ", ",30244.VX,,,,2027,giỏi,",
            "Hộ bà Lê Thị Út,30244.A2,Hộ gia đình,,,2025,HTT,1/QĐ", "Lê Hoàng Nam,30244.VX,,,99,25,HTT,1/QĐ",
            "Ai Khác,30244.VP,,,999185000201,2025,HTT,1/QĐ",
        ])
        #expect(
            found == """
                TD410
                3 Họ và tên: Danh bạ có 2 đối tượng trùng tên, trùng đơn vị; cần ngày sinh hoặc số định danh. (TD255)
                4 Họ và tên: Đơn vị này không có đối tượng tên Không Ai Cả trong danh bạ. (TD131)
                5 Năm: Trùng với dòng 2: cùng đối tượng, cùng năm. (TD132)
                6 Mã đơn vị: Không có đơn vị mã “X” vào ngày của hồ sơ. (TD251)
                7 Họ và tên: Thiếu giá trị. (TD260)
                7 Năm: Năm 2027 chưa đến. (TD134)
                7 Văn bản: Thiếu giá trị. (TD260)
                7 Xếp loại: “giỏi” không phải mức xếp loại: HTXS, HTT, HT, KHT, KXL hoặc ghi bằng chữ. (TD137)
                8 Loại đối tượng: Không ghi được cho loại đối tượng này (household). (TD133)
                9 Năm: “25” không phải năm thành tích. (TD264)
                9 Số định danh: “99” không phải số định danh cá nhân gồm 12 chữ số. (TD263)
                10 Số định danh: Số định danh này là của Nguyễn Thị Bích Trâm trong danh bạ. (TD256)
                """)
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test func `a header that lacks what is needed is refused, so is a file without lines`() async {
        #expect(await failure { try await rate([], header: Self.header) }?.code == "TD411")
        let found = await failure { try await rate(["x,y"], header: "Họ và tên,Lương") }
        #expect(found?.details.map(\.code).sorted() == ["TD412", "TD412", "TD412", "TD413"])
    }

    @Test func `one rating meets the checks of a file`() async throws {
        let id = try await TestSQL.number("select recipient_id from recipient where name = 'Lê Hoàng Nam'")
        let outcome = try await registry.rate(
            String(id), year: "2026", rating: "xuất sắc", paper: "1/QĐ", on: day)
        #expect(outcome.added == 1)
        let refusal = await failure {
            try await registry.rate("-1", year: "2027", rating: "A+", paper: " ", on: day)
        }
        #expect(refusal?.code == "TD112")
        #expect(refusal?.details.map(\.code).sorted() == ["TD134", "TD137", "TD138", "TD260"])
        let unknown = await failure {
            try await registry.rate("99999", year: "2025", rating: "HTT", paper: "1", on: day)
        }
        #expect(unknown?.details.map(\.code) == ["TD130"])
    }

    @Test func `hostile text stays text`() async throws {
        let paper = "'; drop table rating; -- \\N \"x\""
        let id = try await TestSQL.number("select recipient_id from recipient where name = 'Lê Hoàng Nam'")
        _ = try await registry.rate(String(id), year: "2026", rating: "HTT", paper: paper, on: day)
        #expect(try await registry.rows(.ratings(of: id)).last?["paper"] == paper)
    }

    @Test func `decomposed letters are composed`() async throws {
        let outcome = try await rate([
            "Le\u{302} Hoa\u{300}ng Nam,30244.VX,,,,2026,to\u{302}\u{301}t,So\u{302}\u{301} 1"
        ])
        #expect(outcome.added == 1)
        #expect(try await ratings("Lê Hoàng Nam") == ["2026 HTT Số 1"])
    }

    @Test(arguments: [
        "delete from rating", "truncate rating", "update rating set year = year + 1",
        "update rating set account = 'x'", "update rating set recipient_id = recipient_id",
        "delete from fact_correction", "update fact_correction set after = 'x'",
    ])
    func `history holds against somebody with psql, too`(sql: String) async throws {
        #expect(try await TestSQL.refusal(sql)?.code == "TD230")
    }

    @Test func `a change with psql leaves its trace, whatever it changes`() async throws {
        try await TestSQL.run("update rating set rating = 'HT' where year = 2024 and rating = 'HTT'")
        let changed = try await TestSQL.number(
            "select count(*) from rating where year = 2024 and rating = 'HT'")
        let traced = try await TestSQL.number(
            """
            select count(*) from fact_correction c join rating g using (recipient_id, year)
            where c.fact = 'rating' and c.field = 'rating' and c.before = 'HTT' and c.after = g.rating
            """)
        // One of them was rated so before.
        #expect(traced == changed - 1)
        #expect(traced > 3)
    }

    @Test func `two who enter the same file at once do it once`() async throws {
        let lines = (2000...2020).map { "Lê Hoàng Nam,30244.VX,,,,\($0),HTT,1/QĐ" }
        let text = ([Self.header] + lines).joined(separator: "\n") + "\n"
        try await NominationFile.with(Array(text.utf8)) { path in
            let results = await atOnce(4) { _ in
                try await Registry(TestDatabase.patient, workload: .interactive).rate(
                    file: path, on: date("2026-01-15"))
            }
            let outcomes = try results.map { try $0.get() }
            #expect(outcomes.map(\.added).reduce(0, +) == 21)
            #expect(outcomes.map(\.corrected).reduce(0, +) == 0)
        }
    }
}

/// What Decrees 233/2026 and 335/2025 say of ratings, at entry and by psql.
@Suite(.database(.sample))
struct RatingRuleTests {
    private let office = Office()
    private var registry: Registry { office.registry }
    private let day = date("2026-12-28")
    private static let header =
        "Họ và tên,Mã đơn vị,Loại đối tượng,Năm,Xếp loại,Văn bản,Đối tượng áp dụng,Điểm,Nhóm nhiệm vụ,Người đứng đầu,"
        + "Số tháng làm việc"

    private func rate(_ lines: [String]) async throws -> FactOutcome {
        let text = ([Self.header] + lines).joined(separator: "\n") + "\n"
        return try await NominationFile.with(Array(text.utf8)) { try await registry.rate(file: $0, on: day) }
    }

    private func id(_ name: String) async throws -> Int64 {
        Int64(
            try await TestSQL.number(
                "select min(recipient_id) from recipient where name = '\(name)'"))
    }

    @Test func `a rating says by which rules, with how many points and among whom it was given`() async throws
    {
        _ = try await rate(["Lê Hoàng Nam,30244.VX,,2026,HTXS,1/QĐ,viên chức,\"92,5\",Chuyên môn,,12"])
        let row = try #require(
            try await registry.rows(.ratings(of: id("Lê Hoàng Nam"))).first { $0["year"] == "2026" })
        #expect(row["basis"] == "public_employee")
        #expect(row["points"] == "92.50")
        #expect(row["task_group"] == "Chuyên môn")
        #expect(row["months_worked"] == "12")
        // What a later file does not say of it stays.
        _ = try await rate(["Lê Hoàng Nam,30244.VX,,2026,HTXS,2/QĐ,,,,,"])
        #expect(
            try await registry.rows(.ratings(of: id("Lê Hoàng Nam"))).last?["task_group"] == "Chuyên môn")
    }

    @Test(arguments: [
        ("HTXS", "89", "12", "TD336"), ("HTT", "\"69,99\"", "", "TD336"), ("HT", "49", "", "TD336"),
        ("HT", "", "5", "TD337"), ("KXL", "", "6", "TD337"), ("HTXS", "101", "", "TD336"),
        ("HTXS", "chín mươi", "", "TD138"), ("KXL", "80", "", "TD336"),
    ])
    func `points and months that do not bear the level are complaints`(
        rating: String, points: String, months: String, code: String
    ) async throws {
        let line = "Lê Hoàng Nam,30244.VX,,2026,\(rating),1/QĐ,công chức,\(points),,,\(months)"
        #expect(await failure { try await rate([line]) }?.details.map(\.code) == [code])
    }

    @Test func `under six months nobody is rated, and that is no rating`() async throws {
        _ = try await rate(["Lê Hoàng Nam,30244.VX,,2026,không xếp loại,1/QĐ,viên chức,,,,5"])
        var later = office
        later.day = date("2026-12-28")
        let dossier = try await later.read([
            NominationFile.person("Lê Hoàng Nam", award: "LDTT").replacing(",2025,", with: ",2026,")
        ]).dossierID
        let rows = try await listed {
            try await registry.check(.dossier(dossier), on: date("2026-12-28"), detail: .findings, into: $0)
        }.rows
        #expect(rows.contains { $0["seen"] == "không xếp loại" })
    }

    private func discipline(_ name: String) async throws {
        let matter = try await registry.addMatter(
            against: id(name), .discipline, openedOn: date("2026-03-01"), paper: "1/QĐ", today: day)
        try await registry.closeMatter(
            matter, on: date("2026-05-01"), .violation, countsAgainOn: date("2027-05-01"),
            paper: "2/QĐ", today: day)
    }

    @Test func `whoever was disciplined in the year has not completed`() async throws {
        try await discipline("Lê Hoàng Nam")
        let line = "Lê Hoàng Nam,30244.VX,,2026,HTT,1/QĐ,viên chức,,,,"
        #expect(await failure { try await rate([line]) }?.details.map(\.code) == ["TD323"])
        let sql =
            "insert into rating (recipient_id, year, rating) values (\(try await id("Lê Hoàng Nam")), 2026, 'HTT')"
        #expect(try await TestSQL.refusal(sql, login: "vp.phuhuu")?.code == "TD323")
        _ = try await rate([line.replacing("HTT", with: "KHT")])
        let change = "update rating set rating = 'HTXS' where year = 2026"
        #expect(try await TestSQL.refusal(change, login: "vp.phuhuu")?.code == "TD323")
    }

    @Test func `a head is not rated above the unit, whichever is entered first`() async throws {
        let head = "Phạm Quốc Tuấn,30244.KT,,2026,HTXS,1/QĐ,viên chức,,,x,"
        let unit = "Phòng Kinh tế,30244.KT,Tập thể,2026,HTT,1/QĐ,,,,,"
        let both = await failure { try await rate([head, unit]) }
        #expect(both?.details.map(\.code).contains("TD322") == true)
        _ = try await rate([head])
        #expect(await failure { try await rate([unit]) }?.details.map(\.code) == ["TD322"])
        _ = try await rate([unit.replacing("HTT", with: "HTXS")])
        let change =
            "update rating g set rating = 'HTT' from collective c where c.recipient_id = g.recipient_id and g.year = 2026"
        #expect(try await TestSQL.refusal(change, login: "vp.phuhuu")?.code == "TD322")
    }

    private func gates(_ line: String) async throws -> String? {
        var later = office
        later.day = day
        let dossier = try await later.read([line.replacing(",2025,", with: ",2026,")]).dossierID
        return try await listed { try await registry.check(.dossier(dossier), on: day, into: $0) }
            .rows.first?["gates"]
    }

    @Test func `what came after a rating and contradicts it is shown by a check`() async throws {
        _ = try await rate(["Lê Hoàng Nam,30244.VX,,2026,HTXS,1/QĐ,viên chức,,,,"])
        #expect(try await gates(NominationFile.person("Lê Hoàng Nam")) == "rating_share")
        try await discipline("Lê Hoàng Nam")
        let found = try await gates(NominationFile.person("Lê Hoàng Nam", award: "CSTDCS"))
        #expect(found?.contains("rating_discipline") == true)
        #expect(found?.contains("rating_share") == true)
    }

    @Test func `of fewer than five units below one at most one is excellent, and more are told`() async throws
    {
        // Three schools below a department.
        _ = try await TestSQL.run(
            """
            insert into org_unit (code, name, kind, parent_id, in_force)
            select '30244.KT.' || n, 'Trạm Thử ' || n, 'other', org_unit_id, '[2020-01-01,)'
            from org_unit, generate_series(1, 3) n where code = '30244.KT'
            """)
        func line(_ number: Int, _ rating: String) -> String {
            "Trạm Thử \(number),30244.KT.\(number),Tập thể,2026,\(rating),1/QĐ,,,,,"
        }
        let names = (1...3).map { NominationFile.collective("Trạm Thử \($0)", unit: "30244.KT.\($0)") }
        _ = try await office.read(names)
        let first = try await rate([line(1, "HTXS"), line(2, "HTT"), line(3, "HTT")])
        #expect(first.exceeded == [])
        let second = try await rate([line(2, "HTXS")])
        #expect(second.exceeded.map(\.unit) == ["Phòng Kinh tế"])
        #expect(second.exceeded.map(\.below) == [3])
        #expect(second.exceeded.map(\.excellent) == [2])
        #expect(second.exceeded.map(\.most) == [1])
        // With five below it a share takes the place of the one.
        _ = try await TestSQL.run(
            """
            insert into org_unit (code, name, kind, parent_id, in_force)
            select '30244.KT.' || n, 'Trạm Thử ' || n, 'other', org_unit_id, '[2020-01-01,)'
            from org_unit, generate_series(4, 5) n where code = '30244.KT'
            """)
        #expect(try await rate([line(3, "HTXS")]).exceeded == [])
    }

    @Test func `more excellent ones than the share allows are told`() async throws {
        let outcome = try await rate(
            ["Lê Hoàng Nam,30244.VX,,2026,HTXS,1/QĐ,viên chức,,,,"])
        #expect(outcome.exceeded.map(\.most) == [0])
        #expect(outcome.exceeded.first?.percent == 20)
    }
}
