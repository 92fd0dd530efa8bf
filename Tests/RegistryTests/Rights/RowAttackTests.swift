import Failures
import TestKit
import Testing
import Vietnamese

@testable import Registry

/// An office of a commune with plain SQL and somebody of another commune, whom it may neither read nor write.
@Suite(.database(.sample))
struct RowAttackTests {
    private let number = "082080000123"
    private let office = Office()

    /// Somebody of commune 30259 with a number, a rating, a post and an open matter.
    private func stranger() async throws -> Int64 {
        try await TestSQL.run(
            """
            insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision, personal_number)
            select 'individual', 'Người Xa', org_unit_id, '1980-02-03', 'day', '\(number)'
            from org_unit where code = '30259' and upper_inf(in_force);
            insert into person (recipient_id, given_name) select recipient_id, 'Xa' from recipient
                where name = 'Người Xa';
            insert into rating (recipient_id, year, rating) select recipient_id, 2024, 'HTXS' from recipient
                where name = 'Người Xa';
            insert into post (recipient_id, org_unit_id, title, held) select recipient_id, org_unit_id, 'Trưởng phòng',
                '[2020-01-01,)' from recipient where name = 'Người Xa';
            insert into matter (recipient_id, kind, opened_on, paper) select recipient_id, 'investigation', '2025-01-01',
                'Số 1' from recipient where name = 'Người Xa'
            """)
        return try await TestSQL.number("select recipient_id from recipient where name = 'Người Xa'")
    }

    /// An empty dossier of the commune, to be filled by hand.
    private func emptyDossier() async throws -> Int64 {
        try await TestSQL.run(
            "insert into dossier (org_unit_id, addressed_to_id, title, prepared_on) select u, u, 'Trống', '2025-12-01' "
                + "from (\(Self.commune)) x (u)")
        return try await TestSQL.number("select max(dossier_id) from dossier")
    }

    private static let commune =
        "select org_unit_id from org_unit where code = '30244' and upper_inf(in_force)"

    private func nominate(_ recipient: Int64, in dossier: Int64, ordinal: Int = 1) -> String {
        "insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, "
            + "name, unit_name, org_unit_id, achievement) values (\(dossier), \(ordinal), \(recipient), 'individual', "
            + "'LDTT', 2025, 'Người Xa', 'Y', (\(Self.commune)), 'Z')"
    }

    private func clerk(_ sql: String) async throws -> Failure? {
        try await TestSQL.refusal(sql, login: "vp.phuhuu")
    }

    private func seen(_ sql: String) async throws -> String? {
        try await TestSQL.text("select count(*)::text from \(sql)", login: "vp.phuhuu")
    }

    private func changed(_ sql: String) async throws -> String? {
        try await TestSQL.text(
            "with x as (\(sql) returning 1) select count(*)::text from x", login: "vp.phuhuu")
    }

    @Test func `whoever is out of reach is not nominated by his id`() async throws {
        let stranger = try await stranger()
        let dossier = try await emptyDossier()
        #expect(try await clerk(nominate(stranger, in: dossier))?.code == "TD151")
        #expect(try await clerk(nominate(999_999, in: dossier)) != nil)
    }

    @Test func `a nomination opens nobody, and nothing of him is written`() async throws {
        let id = try await stranger()
        let dossier = try await emptyDossier()
        try await TestSQL.run(nominate(id, in: dossier))
        #expect(try await seen("nomination where recipient_id = \(id)") == "1")
        for table in ["recipient", "person", "post", "rating", "seen_matter", "fact_correction"] {
            #expect(try await seen("\(table) where recipient_id = \(id)") == "0", "\(table)")
        }
        for change in [
            "update rating set rating = 'KHT'", "update person set died_on = '2025-01-01'",
            "update recipient set born_on = '1970-01-01', birth_precision = 'day'",
            "update post set held = '[2020-01-01,2021-01-01)'",
        ] {
            #expect(try await changed("\(change) where recipient_id = \(id)") == "0", "\(change)")
        }
        let matter = try await TestSQL.number("select matter_id from matter where recipient_id = \(id)")
        let closing =
            "update matter set closed_on = '2025-06-01', outcome = 'no_violation', closing_paper = 'x' "
            + "where matter_id = \(matter)"
        #expect(try await changed(closing) == "0")
        for (table, columns, values) in [
            ("matter", "kind, opened_on, paper", "'discipline', '2025-02-01', 'x'"),
            ("rating", "year, rating", "2025, 'KHT'"),
            ("post", "org_unit_id, title, held", "(\(Self.commune)), 'x', '[2025-01-01,)'"),
        ] {
            let sql = "insert into \(table) (recipient_id, \(columns)) values (\(id), \(values))"
            #expect(try await clerk(sql)?.code == "TD007", "\(table)")
        }
        for call in [
            "select move_person(\(id), (\(Self.commune)))", "select merge_people(\(id), \(id), 'Trùng')",
            "select merge_people((select min(recipient_id) from person), \(id), 'Trùng')",
        ] {
            #expect(try await clerk(call)?.code == "TD106", "\(call)")
        }
        let post = try await TestSQL.number("select post_id from post where recipient_id = \(id)")
        #expect(try await clerk("select end_post(\(post), '2025-01-01')")?.code == "TD478")
        // The leader and the search know him no better.
        let leader = "select count(*)::text from recipient where recipient_id = \(id)"
        #expect(try await TestSQL.text(leader, login: "ct.phuhuu") == "0")
        for words in ["Người Xa", number] {
            let search = "search_recipients('\(words)', array['individual']::recipient_kind[], 9)"
            #expect(try await seen(search) == "0", "\(words)")
        }
    }

    @Test func `lists of a dossier still show whom nobody may look up`() async throws {
        let id = try await stranger()
        let dossier = try await emptyDossier()
        try await TestSQL.run(nominate(id, in: dossier))
        let nomination = try await TestSQL.number("select max(nomination_id) from nomination")
        let filter = NominationFilter(
            dossier: dossier, campaign: nil, unit: nil, day: office.day, state: nil)
        let lists = [
            Listing.nominations(filter), Listing.nomination(nomination),
        ]
        for list in lists {
            let rows = try await office.registry.rows(list)
            #expect(rows.contains { $0["name"] == "Người Xa" }, "\(rows)")
        }
    }

    @Test func `a number proves whom one means, with a trace`() async throws {
        let id = try await stranger()
        let dossier = try await emptyDossier()
        let both = "array['\(number)', '082080000124']"
        #expect(try await seen("recipients_by_number(\(both))") == "0")
        // A question that can be rolled back is not answered.
        let hidden = "begin; select ask_numbers(\(both)); \(nominate(id, in: dossier)); rollback"
        #expect(try await clerk(hidden)?.code == "TD151")
        #expect(try await TestSQL.number("select count(*) from number_try") == 0)
        #expect(try await clerk("select ask_numbers(\(both))") == nil)
        #expect(try await seen("recipients_by_number(\(both))") == "1")
        #expect(
            try await TestSQL.texts(
                "select concat_ws(' ', account, recipient_id = \(id)) from number_try order by recipient_id")
                == ["vp.phuhuu t", "vp.phuhuu"])
        #expect(try await clerk(nominate(id, in: dossier)) == nil)
        #expect(try await seen("recipient where recipient_id = \(id)") == "0")
        for table in ["number_try", "number_secret"] {
            #expect(try await clerk("select * from \(table)") != nil, "\(table)")
            #expect(try await clerk("delete from \(table)")?.code == "TD007", "\(table)")
        }
        #expect(try await TestSQL.refusal("delete from number_try")?.code == "TD230")
    }

    @Test func `numbers are not tried in bulk`() async throws {
        _ = try await stranger()
        let many = "array(select '0820801' || lpad(i::text, 5, '0') from generate_series(1, 2001) i)"
        #expect(try await clerk("select ask_numbers(\(many))")?.code == "TD152")
        // Nor by writing them: nobody hears whether somebody has a number before it was asked about.
        for tried in [number, "082080000124"] {
            let insert =
                "insert into recipient (recipient_kind, name, org_unit_id, personal_number) "
                + "values ('individual', 'Ai Đó', (\(Self.commune)), '\(tried)')"
            #expect(try await clerk(insert)?.code == "TD153", "\(tried)")
            let update =
                "update recipient set personal_number = '\(tried)' where recipient_id = (select min(recipient_id) "
                + "from recipient where recipient_kind = 'individual')"
            #expect(try await clerk(update)?.code == "TD153", "\(tried)")
        }
        for login in ["ct.phuhuu"] {
            #expect(
                try await TestSQL.refusal("select ask_numbers(array['\(number)'])", login: login)?.code
                    == "TD007")
        }
    }

    @Test func `a list with the number of somebody elsewhere is taken in`() async throws {
        let id = try await stranger()
        let outcome = try await office.read([
            NominationFile.person("Người Xa", number: number),
            NominationFile.person("Người Mới", number: "082080000777"),
        ])
        #expect(outcome.newRecipients == 1)
        let found =
            "select count(*) from nomination where dossier_id = \(outcome.dossierID) and recipient_id = \(id)"
        #expect(try await TestSQL.number(found) == 1)
        #expect(try await TestSQL.number("select count(*) from number_try where recipient_id is null") == 1)
    }

    @Test func `of somebody elsewhere a verdict says that he has to wait, not why`() async throws {
        _ = try await stranger()
        let dossier = try await office.read([NominationFile.person("Người Xa", number: number)]).dossierID
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 9, symbol: "TTr-PVX"), on: office.day)
        let found = try await TestSQL.texts(
            "select concat_ws(' ', gate, verdict, amount) from finding where gate is not null order by 1")
        #expect(found == ["elsewhere deferred"])
        // No rating is told, and none is taken to be missing.
        let rules = try await TestSQL.texts(
            "select distinct concat_ws(' ', r.kind, f.verdict, f.amount) from finding f "
                + "join award_rule r using (award_rule_id) where r.kind like 'rating%'")
        #expect(rules == ["rating needs_attestation"])
    }

    @Test func `whoever's office names him is nominated by name`() async throws {
        let id = try await stranger()
        let other = "(select org_unit_id from org_unit where code = '30259' and upper_inf(in_force))"
        try await TestSQL.run("select add_account('test.kia', 'Văn phòng kia', 'office', \(other), null)")
        let theirs = Registry(TestDatabase.patient, account: "test.kia")
        let request = try await office.registry.askOffice(
            of: "30259", about: "Người Xa, Trưởng phòng", on: office.day)
        // Nobody but that office answers, once, about somebody of its own.
        let own = try await TestSQL.number("select min(recipient_id) from person")
        for (attempt, login, code) in [
            ("answer_request(\(request), \(id), null)", "vp.phuhuu", "TD155"),
            ("answer_request(\(request), \(own), null)", "test.kia", "TD106"),
            ("answer_request(\(request), null, ' ')", "test.kia", "TD157"),
            ("answer_request(null, \(id), null)", "test.kia", "TD155"),
            ("answer_request(\(request), \(id), null)", "ct.phuhuu", "TD007"),
            ("ask_office(\(other), 'x')", "test.kia", "TD154"),
            ("ask_office(null, 'x')", "vp.phuhuu", "TD110"),
            ("ask_office(\(other), null)", "vp.phuhuu", "TD110"),
        ] {
            #expect(
                try await TestSQL.refusal("select \(attempt)", login: login)?.code == code, "\(attempt)")
        }
        let line = NominationFile.person("Người Xa", unit: "30259")
        try await theirs.answerRequest(request, person: id, reason: nil)
        let again = await failure { try await theirs.answerRequest(request, person: nil, reason: "Ghi sai") }
        #expect(again?.code == "TD156")
        let outcome = try await office.read([line])
        #expect(outcome.newRecipients == 0)
        #expect(try await seen("nomination where recipient_id = \(id)") == "1")
        #expect(try await seen("recipient where recipient_id = \(id)") == "0")
        let listed = try await office.registry.rows(.personRequests())
        #expect(listed.map { $0["recipient_id"] } == [String(id)])
        #expect(try await TestSQL.refusal("delete from recipient_request")?.code == "TD230")
    }

    @Test func `people are added, and moved, by the office of their unit`() async throws {
        let added = try await office.registry.addPerson(
            NewPerson(
                name: "Nguyễn Thị Mẫu", unit: "30244", born: try PartialDate("05/02/1985"),
                personalNumber: "082185000555", sex: "female"), on: office.day)
        let unit =
            "select count(*)::text from recipient join org_unit using (org_unit_id) "
            + "where recipient_id = \(added) and code = "
        try await office.registry.movePerson(added, to: "30244.VX", on: office.day)
        #expect(try await TestSQL.text(unit + "'30244.VX'", login: "vp.phuhuu") == "1")
        // Whom an office lets go it sees no more, and does not get back.
        try await office.registry.movePerson(added, to: "30259", on: office.day)
        #expect(try await TestSQL.text(unit + "'30259'", login: "vp.phuhuu") == "0")
        #expect(try await TestSQL.text(unit + "'30259'") == "1")
        let back = await failure { try await office.registry.movePerson(added, to: "30244", on: office.day) }
        #expect(back?.code == "TD106")
    }

    @Test func `parts of an entry are those of its own office`() async throws {
        let unit = "(select org_unit_id from org_unit where code = '30259' and upper_inf(in_force))"
        try await TestSQL.run(
            "insert into recipient (recipient_kind, name, org_unit_id) select k::recipient_kind, 'Xa ' || k, \(unit) "
                + "from unnest(array['individual', 'collective', 'household']) k")
        for (table, kind, more, value) in [
            ("person", "individual", ", given_name", ", 'X'"), ("collective", "collective", "", ""),
            ("household", "household", "", ""),
        ] {
            let id = try await TestSQL.number("select recipient_id from recipient where name = 'Xa \(kind)'")
            let refused = try await clerk("insert into \(table) (recipient_id\(more)) values (\(id)\(value))")
            #expect(refused?.code == "TD007", "\(table)")
        }
        // A collective of one's own is not another commune, nor is a stranger the head of a household.
        let collective = "update collective set represents_id = \(unit)"
        #expect(try await clerk(collective)?.code == "TD312")
        let household =
            "with r as (insert into recipient (recipient_kind, name, org_unit_id) values ('household', 'Hộ Mẫu', "
            + "(\(Self.commune))) returning recipient_id) insert into household (recipient_id, head_id) "
            + "select recipient_id, \(try await stranger()) from r"
        #expect(try await clerk(household)?.code == "TD106")
        let author =
            "insert into initiative_author (initiative_id, recipient_id, share_percent) select min(initiative_id), "
            + "(select max(recipient_id) + 1 from recipient), 1 from initiative"
        #expect(try await clerk(author)?.code == "TD007")
    }
}
