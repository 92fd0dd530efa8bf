import Failures
import Intake
import TestKit
import Testing

@testable import Registry

/// Papers of years past that give a title of a year again are a question, whoever records them and by whatever program.
@Suite(.database(.sample))
struct RecordedRepeatTests {
    private let office = Office()

    private static let header =
        "Số quyết định,Ngày quyết định,Cơ quan quyết định,Nguồn,Loại đối tượng,Danh xưng,Họ và tên,Ngày sinh,"
        + "Số định danh,Chức vụ,Mã đơn vị,Mã danh hiệu,Năm thành tích,Thành tích"

    private func line(
        _ paper: String, _ name: String = "Đinh Văn Thử", born: String = "02/03/1985", number: String = "",
        unit: String = "30244.VX", award: String = "CSTDTQ", year: Int = 2018
    ) -> String {
        "\(paper),20/11/2019,Thủ tướng Chính phủ,Hộp 12,Cá nhân,Ông,\(name),\(born),\(number),Chuyên viên,\(unit),"
            + "\(award),\(year),Thành tích xuất sắc"
    }

    @Test func `a title of a year that is not over, or of the dead, is asked about as in a draft`()
        async throws
    {
        let early = line("1/QĐ-TTg", year: 2019).replacing("20/11/2019", with: "15/01/2019")
        let asked = try await record([early])
        #expect(asked == ["2 TD567"])
        #expect(try await record([early.replacing("15/01/2019", with: "20/11/2019")]) == [])
        #expect(
            try await record([line("2/QĐ-TTg", year: 2018).replacing("20/11/2019", with: "15/01/2019")]) == []
        )
        #expect(
            try await record([
                early.replacing("1/QĐ", with: "3/QĐ").replacing("2019,Thành", with: "2017,Thành")
            ]) == [])
        try await TestSQL.run(
            "update person set died_on = '2018-05-06' where recipient_id = (select min(recipient_id) from recipient where name = 'Đinh Văn Thử')"
        )
        let late = line("4/QĐ-TTg", award: "CSTDTQ", year: 2016)
        let dead = try await record([late])
        #expect(dead == ["2 TD568"])
        #expect(try await record([late], because: "Bản chính ghi như vậy") == [])
        #expect(try await record([line("5/QĐ-TTg", award: "BK_TTG", year: 2016)]) == [])
    }

    @Test func `a form for a deed that has one, another number of a day, and an open matter are asked about`()
        async throws
    {
        let form = { (paper: String, deed: String, award: String) in
            line(paper, award: award).replacing("Thủ tướng Chính phủ", with: "Bộ trưởng Bộ Nội vụ")
                .replacing("Thành tích xuất sắc", with: deed)
        }
        let deed = "Hiến 100 m2 đất làm cầu Kênh Ba"
        #expect(try await record([form("1/QĐ-BNV", deed, "BK_BT")]) == [])
        let again = form("2/QĐ-BNV", deed.replacing("100 m2", with: "100m²"), "BK_BT")
        #expect(try await record([again]) == ["2 TD619"])
        #expect(
            try await record([line("3/QĐ-TTg", award: "BK_TTG").replacing("Thành tích xuất sắc", with: deed)])
                == ["2 TD619"])
        // Another deed, and the usual formula under another form, are no question.
        #expect(
            try await record([
                form("4/QĐ-BNV", "Cứu hai người đuối nước", "BK_BT"),
                line("5/QĐ-TTg", award: "BK_TTG").replacing(",2018,", with: ",2017,"),
                form("6/QĐ-BNV", "Thành tích xuất sắc", "BK_BT").replacing(",2018,", with: ",2017,"),
            ]) == [])
        #expect(try await record([again], because: "Bản chính ghi như vậy") == [])
        // An answer from above: the same paper is no question, another number of the day is one, and both are seen.
        let dossier = try await office.recommend([
            NominationFile.person("Bùi Thị Trên", born: "01/01/1990", award: "BK_TTG", year: 2024),
            NominationFile.person("Bùi Thị Trên", born: "01/01/1990", award: "CSTDTQ", year: 2024),
        ])
        let ids = try await office.nominations(dossier)
        try await office.leader.forwardDossier(
            dossier, to: "82", number: PaperNumber(number: 5, symbol: "TTr-UBND"), on: office.day,
            repeatedBecause: "Hai hình thức")
        let answer = OutcomeAbove.awarded(PaperNumber(number: 500, symbol: "QĐ-TTg"), on: office.day)
        for id in ids {
            try await office.registry.recordOutcome(id, answer, authority: "Thủ tướng Chính phủ")
        }
        let paper = { (number: Int) in
            line("\(number)/QĐ-TTg", "Bùi Thị Trên", born: "01/01/1990", year: 2024)
                .replacing("20/11/2019", with: "01/12/2025")
        }
        #expect(try await record([paper(501)]) == ["2 TD555"])
        #expect(try await record([paper(500)]) == [])
        #expect(try await record([paper(501)], because: "Bản chính") == [])
        let card = try await TestSQL.number(
            "select min(recipient_id) from recipient where name = 'Bùi Thị Trên'")
        #expect(
            try await TestSQL.number(
                "select count(*) from held_award where recipient_id = \(card) and achievement_year = 2024")
                == 3)
        // A matter that was open then.
        try await TestSQL.run(
            "insert into matter (recipient_id, kind, opened_on, paper) "
                + "values (\(card), 'complaint', '2025-11-01', 'p')")
        #expect(try await record([paper(502).replacing(",2024,", with: ",2023,")]) == ["2 TD125"])
        #expect(
            try await record([
                paper(503).replacing(",2024,", with: ",2023,").replacing("01/12/2025", with: "20/10/2025")
            ]) == [])
    }

    @Test func `a list from above that is here already is the answer, by its own number and day`()
        async throws
    {
        let person = NominationFile.person("Bùi Thị Trên", born: "01/01/1990", award: "CSTDTQ", year: 2024)
        let dossier = try await office.recommend([person])
        let id = try await office.nominations(dossier)[0]
        try await office.leader.forwardDossier(
            dossier, to: "82", number: PaperNumber(number: 5, symbol: "TTr-UBND"), on: office.day)
        #expect(
            try await record([
                line("09/QĐ-TTg", "Bùi Thị Trên", born: "01/01/1990", year: 2024)
                    .replacing("20/11/2019", with: "01/12/2025")
            ]) == [])
        let answer = { (number: Int, reason: String?) in
            await failure {
                try await office.registry.recordOutcome(
                    id, .awarded(PaperNumber(number: number, symbol: "QĐ-TTg"), on: office.day),
                    authority: "Thủ tướng Chính phủ", repeatedBecause: reason)
            }
        }
        #expect(await answer(10, nil)?.code == "TD555")
        #expect(
            try await TestSQL.refusal(
                "insert into nomination_event (nomination_id, event, outcome_paper, outcome_on, outcome_authority) "
                    + "values (\(id), 'decide_above', '10/QĐ-TTg', '2025-12-01', 'Thủ tướng Chính phủ')",
                login: "vp.phuhuu")?.code == "TD555")
        #expect(await answer(9, nil) == nil)
        let card = try await TestSQL.number(
            "select min(recipient_id) from recipient where name = 'Bùi Thị Trên'")
        #expect(
            try await TestSQL.number(
                "select count(*) from held_award where recipient_id = \(card) and achievement_year = 2024")
                == 1)
    }

    private func record(_ lines: [String], because reason: String? = nil) async throws -> [String] {
        let text = ([Self.header] + lines).joined(separator: "\n") + "\n"
        return try await NominationFile.with(Array(text.utf8)) { path in
            let refusal = await failure {
                try await office.registry.recordDecisions(
                    path: path, on: office.day, repeatedBecause: reason)
            }
            return (refusal.map { $0.details.isEmpty ? [Failure.Detail($0.code, [:])] : $0.details } ?? [])
                .map { "\($0.line ?? 0) \($0.code)" }
        }
    }

    @Test func `a title of a year is asked about across papers, across files and across cards`() async throws
    {
        let number = "999085000777"
        // Two papers of one file; the later line is asked about.
        let both = [line("1/QĐ-TTg", number: number), line("2/QĐ-TTg", number: number)]
        #expect(try await record(both) == ["3 TD555"])
        #expect(try await TestSQL.number("select count(*) from decision where origin = 'external'") == 0)
        #expect(try await record(both, because: ".") == ["0 TD239"])
        #expect(try await record([both[0]]) == [])
        // A second file; another year, a form and another person are no question.
        #expect(try await record([both[1]]) == ["2 TD555"])
        #expect(
            try await record([
                line("3/QĐ-TTg", number: number, year: 2019),
                line("3/QĐ-TTg", number: number, award: "BK_TTG"),
                line("3/QĐ-TTg", "Người Khác Hẳn", born: "1970"),
            ]) == [])
        // A second card of the unit, as somebody else let it in.
        try await TestSQL.run(
            """
            with r as (
                insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
                select 'individual', 'Thử Đinh Văn', \(TestSQL.unit("30244.KT")), '1985-03-02', 'day' returning recipient_id)
            insert into person (recipient_id, given_name) select recipient_id, 'Thử' from r
            """)
        let other = line("4/QĐ-TTg", "Thử Đinh Văn", unit: "30244.KT")
        #expect(try await record([other]) == ["2 TD149"])
        #expect(try await record([other], because: "Hai người, đã đối chiếu bản chính") == [])
        #expect(
            try await TestSQL.texts(
                "select repeated_reason::text from decision where origin = 'external' order by number")
                == [nil, nil, "Hai người, đã đối chiếu bản chính"])
        #expect(try await record([both[1]], because: "Bản chính ghi hai lần") == [])
    }

    /// Writes a paper with lines and fixes it, in one transaction, as psql could.
    private func recording(_ lines: Int, number: Int, reason: String = "null") -> String {
        """
        begin;
        insert into decision (authority_name, origin, subject, source, repeated_reason)
        values ('Thủ tướng Chính phủ', 'external', 'X', 'Y', \(reason));
        insert into award (
            decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id, achievement_year, name,
            unit_name, org_unit_id, achievement, commendation_type)
        select (select max(decision_id) from decision where state = 'draft'), i, i, r.recipient_id, 'individual', (
                select k.award_kind_id from award_kind k where k.award_kind_code = 'CSTDTQ'
                order by lower(k.in_force) desc limit 1),
            2019, r.name, 'P', r.org_unit_id, 'T', 'CONG_TRANG'
        from recipient r, generate_series(1, \(lines)) i where r.name = 'An Thử';
        select issue_recorded(
            array[max(decision_id)], array[\(number)], array['QĐ-TTg'], array[date '2020-12-20'], array['A'], array['B'])
        from decision where state = 'draft';
        commit
        """
    }

    @Test func `psql is asked, too, and answers with the paper`() async throws {
        _ = try await office.read([NominationFile.person("An Thử", number: "087079000002")])
        let login = "vp.phuhuu"
        #expect(try await TestSQL.refusal(recording(2, number: 1), login: login)?.code == "TD378")
        let early = recording(1, number: 9).replacing("2020-12-20", with: "2019-02-20")
        #expect(try await TestSQL.refusal(early, login: login)?.code == "TD567")
        #expect(
            try await TestSQL.refusal(recording(2, number: 1, reason: "'Ghi hai lần'"), login: login) == nil)
        #expect(try await TestSQL.refusal(recording(1, number: 2), login: login)?.code == "TD555")
        #expect(
            try await TestSQL.refusal(recording(1, number: 2, reason: "'...'"), login: login)?.code == "TD239"
        )
        #expect(try await TestSQL.refusal(recording(1, number: 2, reason: "'Hai lần'"), login: login) == nil)
        // The reason belongs to the paper, and nothing else is told by it.
        #expect(
            try await TestSQL.refusal(
                "update decision set repeated_reason = 'Khác' where origin = 'external'", login: login) != nil
        )
    }

    @Test func `of two papers at once the second one waits, and sees the first`() async throws {
        _ = try await office.read([NominationFile.person("An Thử", number: "087079000002")])
        let first = OpenLogin("vp.phuhuu")
        #expect(try await first.refusal(recording(1, number: 1).replacing("commit", with: "")) == nil)
        let second = recording(1, number: 2)
        let waiting = try await TestSQL.refusal("set lock_timeout = '200ms'; \(second)", login: "vp.phuhuu")
        #expect(waiting?.code == "TD004")
        #expect(try await first.refusal("commit") == nil)
        await first.close()
        #expect(try await TestSQL.refusal(second, login: "vp.phuhuu")?.code == "TD555")
    }

    @Test func `awards that are taken in are asked about, and one reason answers for the file`() async throws
    {
        _ = try await record([line("1/QĐ-TTg", number: "999085000777")])
        let columns = TransferKind.awards.fields.map(\.names[0])
        let row = try #require(
            try await office.registry.rows(.transfer(.awards)).first { $0["name"] == "Đinh Văn Thử" })
        let file = { (number: String) in
            let cells = TransferKind.awards.fields.map { field in
                field.key == "decision" ? number : row[field.key] ?? ""
            }
            return [columns, cells].map { $0.map { "\"\($0)\"" }.joined(separator: ",") }.joined(
                separator: "\n")
        }
        let taken = try await NominationFile.with(Array(file("9/QĐ-TTg").utf8)) { path in
            let refusal = await failure { try await office.registry.take(.awards, path: path) }
            #expect(refusal?.details.map { "\($0.line ?? 0) \($0.code)" } == ["2 TD555"])
            return try await office.registry.take(.awards, path: path, repeatedBecause: "Bản chính ghi lại")
        }
        #expect(taken == 1)
        #expect(
            try await TestSQL.text("select repeated_reason::text from decision where number = 9")
                == "Bản chính ghi lại")
    }
}
