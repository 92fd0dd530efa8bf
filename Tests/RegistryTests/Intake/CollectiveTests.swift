import Commendation
import Failures
import TestKit
import Testing

@testable import Registry
@testable import Vietnamese

/// Collectives as lists write them: departments and schools below the unit that is named.
@Suite(.database(.sample))
struct CollectiveTests {
    private let office = Office()

    private static let header = "STT;Tên tập thể;Đơn vị;Danh hiệu đề nghị"

    private func review(
        _ lines: [String], answers: [String: String] = [:], unit: String = "30244", writes: Bool = true
    ) async throws -> ImportReview {
        let text = (["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "", Self.header] + lines).joined(separator: "\n")
        let said =
            "row,question,subject,offers,answer\n"
            + answers.map { "4,unit,\"\($0.key)\",,\($0.value)\n" }.joined()
        return try await NominationFile.with(Array(text.utf8)) { path in
            try await NominationFile.with(Array(said.utf8)) { answersPath in
                var options = ImportOptions()
                options.answersPath = answers.isEmpty ? nil : answersPath
                (options.achievementYear, options.achievement) = (2025, "Hoàn thành tốt nhiệm vụ")
                let chosen = options
                var target = office.target
                target.unit = unit
                return try await office.registry.reviewNominations(
                    path: path, into: target, options: chosen, writes: writes)
            }
        }
    }

    /// Name, unit, printed unit and represented unit of each nomination.
    private func nominated(_ dossier: Int64?) async throws -> [String] {
        try await TestSQL.texts(
            """
            select concat_ws('|', n.name, u.code, n.unit_name, coalesce(w.code, '-'))
            from nomination n join org_unit u using (org_unit_id) join collective c using (recipient_id)
            left join org_unit w on w.org_unit_id = c.represents_id
            where n.dossier_id = \(dossier ?? 0) order by n.ordinal
            """
        ).compactMap { $0 }
    }

    @Test func `a collective that bears the name of a unit below the named one is that unit`() async throws {
        let review = try await review([
            "1;Trường Tiểu học Sen Hồng;xã Phú Hựu;Tập thể Lao động tiên tiến",
            "2;Phòng Kinh tế;UBND xã Phú Hựu;Tập thể Lao động tiên tiến",
            "3;Trung tâm Phục vụ hành chính công;Trung tâm Phục vụ hành chính công;Tập thể Lao động tiên tiến",
            "4;Tập thể Phòng Văn hóa - Xã hội;;Tập thể Lao động tiên tiến",
            "5;Tổ Một Cửa;UBND xã Phú Hựu;Tập thể Lao động tiên tiến",
            "6;Ban Giám hiệu và giáo viên Trường Mầm non Hướng Dương;xã Phú Hựu;Tập thể Lao động tiên tiến",
        ])
        #expect(review.complaints == [])
        let parent = try await TestSQL.text(
            "select name from org_unit where code = '30244' and upper_inf(in_force)")
        #expect(
            try await nominated(review.dossierID) == [
                "Trường Tiểu học Sen Hồng|30244.TH1|xã Phú Hựu|30244.TH1",
                "Phòng Kinh tế|30244.KT|UBND xã Phú Hựu|30244.KT",
                "Trung tâm Phục vụ hành chính công|30244.HC|\(parent ?? "")|30244.HC",
                "Tập thể Phòng Văn hóa - Xã hội|30244.VX|\(parent ?? "")|30244.VX",
                "Tổ Một Cửa|30244|UBND xã Phú Hựu|-",
                "Ban Giám hiệu và giáo viên Trường Mầm non Hướng Dương|30244.MN1|xã Phú Hựu|30244.MN1",
            ])
        let again = try await self.review(
            ["1;Phòng Kinh tế;xã Phú Hựu;Tập thể Lao động xuất sắc"], writes: false)
        #expect(again.newRecipients == 0)
    }

    @Test func `a school under the words of its people, in another order, or as itself, is the school`()
        async throws
    {
        let award = "Tập thể Lao động tiên tiến"
        let review = try await review([
            "1;Hội đồng sư phạm Trường Tiểu học Sen Hồng;xã Phú Hựu;\(award)",
            "2;Thầy và trò Trường Mầm non Hướng Dương;xã Phú Hựu;\(award)",
            "3;Văn phòng HĐND-UBND;xã Phú Hựu;\(award)",
        ])
        #expect(review.complaints == [])
        #expect(
            try await nominated(review.dossierID).map { $0.split(separator: "|").last ?? "" } == [
                "30244.TH1", "30244.MN1", "30244.VP",
            ])
        let other = "Tập thể Lao động xuất sắc"
        let own = try await self.review(["1;Nhà trường;;\(other)"], unit: "30244.TH1")
        #expect(own.complaints == [])
        #expect(own.remarks.map(\.code).contains("TD564"))
        #expect(
            try await nominated(own.dossierID).first?.hasPrefix("Trường Tiểu học Sen Hồng|30244.TH1|") == true
        )
        for (words, unit) in [
            ("Đơn vị", "30244.KT"), ("Phòng", "30244.KT"), ("Trung tâm", "30244.HC"),
            ("Cán bộ, công chức, viên chức", "30244.HC"), ("Tập thể sư phạm", "30244.TH1"),
            ("Tập thể trường", "30244.TH1"),
        ] {
            let own = try await self.review(["1;\(words);;\(other)"], unit: unit, writes: false)
            #expect(own.newRecipients == 0 && own.remarks.map(\.code).contains("TD564"), "\(words)")
        }
        for (line, codes) in [
            ("1;Trường Sen Hồng Tiểu học;xã Phú Hựu;\(other)", ["TD247"]),
            ("1;Trường Tiểu học Sen Hồng và Trường Mầm non Hướng Dương;xã Phú Hựu;\(other)", ["TD565"]),
            ("1;Trường Mầm non và Tiểu học Sen Vàng;xã Phú Hựu;\(other)", []),
        ] {
            #expect(try await self.review([line], writes: false).complaints.map(\.code) == codes, "\(line)")
        }
        #expect(
            try await TestSQL.refusal(
                "insert into recipient (recipient_kind, name, org_unit_id) "
                    + "values ('collective', 'Trạm Y tế xã A, Trạm Y tế xã B', \(TestSQL.unit("30244")))",
                login: "vp.phuhuu")?.code == "TD565")
    }

    @Test func `program and database know the same words for those who work somewhere`() async throws {
        let words = UnitKey.staff.map { Fold.search($0.joined(separator: " ")).replacing("y", with: "i") }
        let unknown = try await TestSQL.texts(
            "select w from unnest(string_to_array('\(words.joined(separator: ";"))', ';')) w "
                + "where w !~ ('^(' || staff_words() || ')$')")
        #expect(unknown == [])
    }

    @Test func `two units of one name below the named one are a question, told apart by what is above`()
        async throws
    {
        try await TestSQL.run(
            """
            insert into org_unit (code, name, kind, parent_id, in_force)
            select v.code, 'Tổ Văn phòng', 'department', p.org_unit_id, daterange('2025-07-01', null)
            from (values ('30244.KT.V', '30244.KT'), ('30244.VX.V', '30244.VX')) v (code, above)
            join org_unit p on p.code = v.above and upper_inf(p.in_force)
            """)
        let line = "1;Tổ Văn phòng;xã Phú Hựu;Tập thể Lao động tiên tiến"
        let asked = try await review([line])
        #expect(asked.complaints.map(\.code) == ["TD432"])
        let question = try #require(asked.questions.first)
        #expect(question.offers.map(\.answer) == ["30244.KT.V", "30244.VX.V"])
        #expect(question.offers.first?.meaning == "Tổ Văn phòng, Phòng Kinh tế")
        let taken = try await review([line], answers: [question.subject: "30244.VX.V"])
        #expect(
            try await nominated(taken.dossierID) == ["Tổ Văn phòng|30244.VX.V|xã Phú Hựu|30244.VX.V"])
    }

    @Test func `a collective of nowhere is asked for or stands alone, never under the sender`() async throws {
        let alone = try await review(["1;Tổ Thử Nghiệm Ba;;Tập thể Lao động tiên tiến"], unit: "30244.VX")
        #expect(alone.remarks.map(\.code).contains("TD508"))
        #expect(try await nominated(alone.dossierID) == ["Tổ Thử Nghiệm Ba|30244.VX|Tổ Thử Nghiệm Ba|-"])
        // Written without its accents it may be the department.
        let asked = try await review(["1;Phong Kinh te;;Tập thể Lao động tiên tiến"])
        #expect(asked.complaints.map(\.code) == ["TD432"])
    }

    private func card(_ name: String, _ unit: String, represents: String? = nil) async throws -> Int64 {
        let represented = represents.map {
            "(select org_unit_id from org_unit where code = '\($0)' and upper_inf(in_force))"
        }
        return try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id)
                select 'collective', '\(name)', org_unit_id from org_unit where code = '\(unit)' and upper_inf(in_force)
                returning recipient_id)
            insert into collective (recipient_id, represents_id) select recipient_id, \(represented ?? "null") from r
            returning recipient_id::text
            """)
    }

    @Test func `doubles are listed, merged with their figures, and parted again`() async throws {
        let unit = try await card("Tổ Thử", "30244.KT", represents: "30244.KT")
        let words = try await card("Tập thể Tổ thử", "30244")
        try await TestSQL.run(
            """
            insert into unit_figure (recipient_id, year, members) values (\(unit), 2024, 5), (\(words), 2024, 5), (\(words), 2023, 4);
            insert into rating (recipient_id, year, rating) values (\(words), 2024, 'HTT')
            """)
        let registry = office.registry
        let pairs = try await registry.rows(registry.duplicates(of: .collective, in: "30244", on: office.day))
        #expect(
            pairs.contains { $0["recipient_id"] == String(unit) && $0["other_id"] == String(words) })
        #expect(
            await failure { try await registry.mergePeople(keep: unit, gone: words, reason: "Một") }?.code
                == "TD106")
        try await registry.mergePeople(keep: unit, gone: words, reason: "Một", kind: .collective)
        let figures =
            "select string_agg(recipient_id || ' ' || year, ', ' order by recipient_id, year) from unit_figure "
            + "where recipient_id in (\(unit), \(words))"
        #expect(try await TestSQL.text(figures) == "\(unit) 2023, \(unit) 2024")
        #expect(try await registry.presentRecipient(words, of: .collective) == unit)
        #expect(try await registry.unmergePeople(gone: words, reason: "Hai") == unit)
        #expect(try await TestSQL.text(figures) == "\(unit) 2024, \(words) 2023, \(words) 2024")
        #expect(
            try await TestSQL.text("select represents_id::text from collective where recipient_id = \(words)")
                == nil)
        await registry.close()
    }

    @Test func `two units, two figures and two kinds are told before a merger`() async throws {
        let (one, other) = (
            try await card("Tổ Một", "30244.KT", represents: "30244.KT"),
            try await card("Tổ Hai", "30244.VX", represents: "30244.VX")
        )
        try await TestSQL.run(
            "insert into unit_figure (recipient_id, year, members) values (\(one), 2024, 5), (\(other), 2024, 6)"
        )
        let refusal = await failure {
            try await office.registry.mergePeople(keep: one, gone: other, reason: "Một", kind: .collective)
        }
        #expect(refusal?.details.map(\.code) == ["TD505", "TD506", "TD169"])
        let person = try await TestSQL.number(
            "select min(recipient_id) from person join recipient r using (recipient_id) "
                + "join org_unit u using (org_unit_id) where u.code = '30244.VX'")
        let login = OpenLogin("vp.phuhuu")
        #expect(try await login.refusal("select merge_people(\(one), \(person), 'Một')")?.code == "TD504")
        await login.close()
    }

    @Test func `what went into another unit keeps its own card, and its title`() async throws {
        var merger = UnitMerger(codes: ["30244.A2", "30244.A3"], into: "30244.A9")
        merger.name = "Ấp An Hội Mẫu"
        _ = try await Registry(TestDatabase.patient).mergeUnits(merger, on: date("2026-04-01"), paper: nil)
        var later = office
        (later.unit, later.day) = ("30244.VP", date("2026-05-01"))
        let line = { (name: String, award: String, year: Int) in
            NominationFile.collective(name, unit: "30244.A9", award: award)
                .replacing(",2025,", with: ",\(year),")
        }
        _ = try await later.read([line("Ấp An Hội Mẫu", "GK_XA", 2026)])
        _ = try await later.read([
            line("Ấp An Hòa Mẫu", "THON_VH", 2025), line("Ấp Hội An Mẫu", "THON_VH", 2025),
        ])
        let cards = try await TestSQL.texts(
            "select r.name || coalesce(' = ' || u.code, '') from nomination n join recipient r using (recipient_id) "
                + "left join collective c using (recipient_id) left join org_unit u on u.org_unit_id = c.represents_id "
                + "where n.name like 'Ấp %' and n.dossier_id > 2 order by n.nomination_id")
        #expect(
            cards.count == 3 && Set(cards).count == 3 && cards.first == "Ấp An Hội Mẫu = 30244.A9", "\(cards)"
        )
    }

    @Test func `card, list and members of a collective`() async throws {
        let unit = try await card("Tổ Thử", "30244.VX", represents: "30244.VX")
        let registry = office.registry
        let listed = try await registry.rows(
            .bodies(.collective, unit: "30244", on: office.day, named: "to thu"))
        #expect(listed.map { $0["recipient_id"] } == [String(unit)])
        #expect(listed.first?["above_name"]?.isEmpty == false)
        #expect(try await registry.rows(Listing("body", BodyQueries.show, unit)).first?["name"] == "Tổ Thử")
        let members = try await registry.rows(.members(of: unit))
        #expect(!members.isEmpty)
        #expect(members.allSatisfy { $0["unit_code"] == "30244.VX" })
        let household = try await TestSQL.number(
            "select min(recipient_id) from household where head_id is not null")
        let all = Registry(TestDatabase.patient)
        #expect(try await all.rows(.members(of: household)).count == 1)
        #expect(
            await failure { _ = try await all.presentRecipient(household, of: .collective) }?.code == "TD106")
    }
}
