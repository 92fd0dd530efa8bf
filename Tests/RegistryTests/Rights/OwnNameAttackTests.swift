import Failures
import TestKit
import Testing

@testable import Registry

/// What is printed and what counts: names on papers, and what is written about people, by whoever they are about.
@Suite(.database(.sample))
struct OwnNameAttackTests {
    private let office = Office()
    private static let commune =
        "(select org_unit_id from org_unit where code = '30244' and upper_inf(in_force))"

    private func person(_ name: String, born: String = "1980-05-01") async throws -> Int64 {
        try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
                select 'individual', '\(name)', org_unit_id, '\(born)', 'day' from org_unit
                where code = '30244.VX' and upper_inf(in_force) returning recipient_id)
            insert into person (recipient_id, given_name) select recipient_id, '\(name)' from r returning recipient_id::text
            """)
    }

    /// An office and a leader of the commune, two humans with an entry each.
    private func people() async throws -> (clerk: Int64, leader: Int64) {
        let people = (clerk: try await person("Người Ghi"), leader: try await person("Người Ký"))
        try await TestSQL.run(
            """
            select add_account('test.name.office', 'Người Ghi', 'office', \(Self.commune), \(people.clerk));
            select add_account('test.name.leader', 'Người Ký', 'leader', \(Self.commune), \(people.leader));
            select add_signer(\(Self.commune), 'test.name.leader', null, 'Phó Chủ tịch', 'KT.', 'decide', '2025-07-01',
                null, null)
            """)
        return people
    }

    private func correction(_ decision: Int64, _ field: String, _ text: String, number: Int = 200) -> String {
        "select correct_decision(\(decision), null, \(number), 'QĐ-UBND', '2025-12-02', 'Ghi sai', '{1}', '{\(field)}', '{\(text)}')"
    }

    @Test func `a correction gives no award to the leader, nor to a stranger`() async throws {
        _ = try await people()
        let decision = try await office.decide([NominationFile.person("Lê Thị Hoa", born: "1990")])
        for (name, code) in [
            ("Người Ký", "TD315"), ("NGƯỜI KÝ", "TD315"), ("Phạm Văn Lạ", "TD206"), ("Lê Thị Hoan", "TD206"),
        ] {
            let refusal = try await TestSQL.refusal(
                correction(decision, "name", name), login: "test.name.leader")
            #expect(refusal?.code == code, "\(name)")
        }
        #expect(try await TestSQL.number("select count(*) from amendment") == 0)
        // Marks and capitals; and the name that the register has by now.
        #expect(
            try await TestSQL.refusal(
                correction(decision, "name", "Lê Thị Hòa"), login: "test.name.leader") == nil)
        try await TestSQL.run("update recipient set name = 'Lê Thị Hoan' where name = 'Lê Thị Hoa'")
        #expect(
            try await TestSQL.refusal(
                correction(decision, "name", "Lê Thị Hoan", number: 201), login: "test.name.leader") == nil)
    }

    @Test func `nobody corrects his own award`() async throws {
        let leader = try await people().leader
        let dossier = try await office.recommend([NominationFile.person("Người Ký", born: "01/05/1980")])
        let decision = try await office.draft([dossier])
        try await office.leader.approveDecision(decision, version: 1, signature: office.signature())
        #expect(
            try await TestSQL.number("select count(*) from award where recipient_id = \(leader)") == 1)
        let attempt = correction(decision, "achievement", "Thành tích lớn hơn nhiều")
        #expect(try await TestSQL.refusal(attempt, login: "test.name.leader")?.code == "TD315")
        #expect(try await TestSQL.refusal(attempt, login: "ct.phuhuu") == nil)
    }

    @Test func `a leader does not vouch for himself`() async throws {
        _ = try await people()
        func confirming(_ line: String) -> String {
            "select confirm_recorded(\(Self.commune), 500, 'QĐ-UBND', '2025-12-01', array['GK_XA 2019 An', '\(line)'])"
        }
        for line in [
            "GK_XA 2019 Người Ký", "GK_XA 2019 người ký", "GDVH 2019 Hộ ông Người Ký",
            "TTLDTT 2019 Xã Phú Hựu",
        ] {
            let refusal = try await TestSQL.refusal(confirming(line), login: "test.name.leader")
            let isUnit = line.hasSuffix("Phú Hựu")
            #expect(
                refusal?.code == (isUnit ? nil : line.contains("Hộ") ? "TD191" : "TD315"), "\(line)")
        }
        try await TestSQL.run(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id)
                values ('collective', 'Xã Phú Hựu', \(Self.commune)) returning recipient_id)
            insert into collective (recipient_id, represents_id) select recipient_id, \(Self.commune) from r
            """)
        let unit = try await TestSQL.refusal(
            confirming("TTLDTT 2018 Ủy ban nhân dân xã Phú Hựu"), login: "test.name.leader")
        #expect(unit?.code == "TD192")
        #expect(
            try await TestSQL.refusal(confirming("GK_XA 2019 Người Ký"), login: "ct.phuhuu") == nil)
    }

    @Test(arguments: ["entry", "stranger"])
    func `a clerk records no award of her own`(way: String) async throws {
        let clerk = try await people().clerk
        let stranger = try await person("Người Lạ")
        let recipient = way == "entry" ? clerk : stranger
        let recording = """
            begin;
            insert into decision (authority_name, origin, subject, source)
            values ('Thủ tướng Chính phủ', 'external', 'X', 'Y');
            insert into award (decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id,
                achievement_year, name, unit_name, org_unit_id, achievement, commendation_type)
            select (select max(decision_id) from decision where state = 'draft'), 1, 1, \(recipient), 'individual', (
                    select k.award_kind_id from award_kind k where k.award_kind_code = 'BK_TTG'
                    order by lower(k.in_force) desc limit 1),
                2019, 'Người Ghi', 'P', u.org_unit_id, 'T', 'CONG_TRANG'
            from org_unit u where u.code = '30244.VX';
            select issue_recorded(array[max(decision_id)], array[500], array['QĐ-TTg'], array['2020-12-20'::date],
                array['A'], array['B'])
            from decision where state = 'draft';
            commit
            """
        let refusal = try await TestSQL.refusal(recording, login: "test.name.office")
        #expect(refusal?.code == "TD315")
        #expect(
            try await TestSQL.number("select count(*) from decision where origin = 'external'") == 0)
        if way == "entry" {
            #expect(try await TestSQL.refusal(recording, login: "vp.phuhuu") == nil)
        }
    }

    @Test func `a nomination of another does not bear the clerk's name`() async throws {
        _ = try await people()
        let own = Registry(TestDatabase.patient + " user=test.name.office")
        let stranger = try await person("Người Lạ")
        let bytes = Array(NominationFile.text([NominationFile.person("Lê Thị Hoa", born: "1990")]).utf8)
        let dossier = try await NominationFile.with(bytes) {
            try await own.importNominations(path: $0, into: office.target).dossierID
        }
        // A person is no household, whoever it is.
        for (name, code) in [("Người Ghi", "TD315"), ("người ghi", "TD315"), ("Hộ bà Người Ghi", "TD615")] {
            let renaming = "update nomination set name = '\(name)' where dossier_id = \(dossier)"
            #expect(
                try await TestSQL.refusal(renaming, login: "test.name.office")?.code == code, "\(name)")
        }
        let proposal = """
            insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code,
                achievement_year, name, unit_name, org_unit_id, achievement)
            select dossier_id, 9, \(stranger), 'individual', 'LDTT', 2025, 'Người Ghi', 'X', org_unit_id, 'X'
            from dossier where dossier_id = \(dossier)
            """
        #expect(try await TestSQL.refusal(proposal, login: "test.name.office")?.code == "TD315")
        // Somebody else of that name is somebody else.
        _ = try await person("Người Ghi", born: "1990-01-01")
        let namesake =
            proposal.replacing("\(stranger), 'individual'", with: "max(r.recipient_id), 'individual'")
            .replacing("from dossier where", with: "from dossier, recipient r where r.name = 'Người Ghi' and")
            + " group by dossier_id, dossier.org_unit_id"
        #expect(
            try await TestSQL.refusal(
                namesake.replacing("'X', org_unit_id", with: "'X', dossier.org_unit_id"),
                login: "test.name.office") == nil)
    }

    /// Each by the clerk about herself, and about somebody else.
    static let records = [
        "insert into rating (recipient_id, year, rating) values ($1, 2024, 'HTXS')",
        "insert into matter (recipient_id, kind, opened_on, paper) values ($1, 'complaint', '2025-01-01', 'p')",
        "insert into post (recipient_id, org_unit_id, title, held) values ($1, \(commune), 'Trưởng phòng', '[2025-08-01,)')",
        "insert into initiative_author (initiative_id, recipient_id, share_percent) "
            + "select max(initiative_id), $1, 10 from initiative",
    ]

    @Test func `what counts for or against somebody is written by another`() async throws {
        let clerk = try await people().clerk
        let stranger = try await person("Người Lạ")
        try await TestSQL.run(
            """
            insert into initiative (code, name, kind, org_unit_id, introduced_by_id, started_year, stage)
            values ('SK-X', 'X', 'initiative', \(Self.commune), \(Self.commune), 2025, 'piloted')
            """
        )
        for record in Self.records {
            let own = try await TestSQL.refusal(
                record.replacing("$1", with: "\(clerk)"), login: "test.name.office")
            #expect(own?.code == "TD203", "\(record)")
            #expect(
                try await TestSQL.refusal(
                    record.replacing("$1", with: "\(stranger)"), login: "test.name.office") == nil,
                "\(record)")
            #expect(
                try await TestSQL.refusal(record.replacing("$1", with: "\(clerk)"), login: "vp.phuhuu") == nil
            )
        }
        for change in [
            "update rating set rating = 'HTXS' where recipient_id = \(clerk)",
            "update matter set closed_on = '2025-02-01', outcome = 'no_violation', closing_paper = 'q' "
                + "where matter_id in (select matter_id from seen_matter where recipient_id = \(clerk))",
            "update post set held = '[2025-08-01,2025-09-01)' where recipient_id = \(clerk)",
            "update initiative_author set share_percent = 20 where recipient_id = \(clerk)",
            "update initiative set name = 'Y'",
            "insert into recognition (initiative_id, scope, recognised_on, recognised_by) "
                + "select initiative_id, 'grassroots', '2025-12-01', 'X' from initiative where name = 'X'",
        ] {
            #expect(
                try await TestSQL.refusal(change, login: "test.name.office")?.code == "TD203", "\(change)")
        }
    }

    @Test func `another who nominates her leaves her nothing to write there`() async throws {
        let clerk = try await people().clerk
        let dossier = try await office.read([NominationFile.person("Người Ghi", born: "01/05/1980")])
            .dossierID
        #expect(
            try await TestSQL.number("select count(*) from nomination where recipient_id = \(clerk)") == 1)
        let attesting =
            "insert into attestation (nomination_id, criterion, is_met, attested_by, attested_on) "
            + "select nomination_id, 'exemplary', true, 'X', '2025-12-01' from nomination where dossier_id = \(dossier)"
        #expect(try await TestSQL.refusal(attesting, login: "test.name.office")?.code == "TD203")
        #expect(try await TestSQL.refusal(attesting, login: "vp.phuhuu") == nil)
        let changing = "update attestation set is_met = false"
        #expect(try await TestSQL.refusal(changing, login: "test.name.office")?.code == "TD203")
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: office.day)
        _ = try await office.registry.receiveDossier(dossier, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        _ = try await office.draft([dossier])
        let wording = "update draft_line set achievement = 'Lớn hơn'"
        #expect(try await TestSQL.refusal(wording, login: "test.name.office")?.code == "TD203")
        #expect(try await TestSQL.refusal(wording, login: "vp.phuhuu") == nil)
    }

    @Test func `two people are not made one by SQL either`() async throws {
        let (first, second) = (try await person("Cùng Tên"), try await person("Cùng Tên", born: "1980-05-02"))
        try await TestSQL.run(
            """
            insert into rating (recipient_id, year, rating) values (\(first), 2020, 'HTT'), (\(second), 2020, 'HTXS')
            """)
        let merging = "select merge_people(\(first), \(second), 'trùng')"
        #expect(try await TestSQL.refusal(merging, login: "vp.phuhuu")?.code == "TD474")
        try await TestSQL.run(
            """
            update rating set rating = 'HTT' where recipient_id = \(second);
            update recipient set personal_number = '999080000001' where recipient_id = \(first);
            update recipient set personal_number = '999080000002' where recipient_id = \(second)
            """)
        // A digit of the number may be a slip of the pen; two numbers are two people.
        #expect(try await TestSQL.refusal(merging, login: "vp.phuhuu")?.code == "TD169")
        try await TestSQL.run(
            "update recipient set personal_number = '999080765432' where recipient_id = \(second)")
        #expect(try await TestSQL.refusal(merging, login: "vp.phuhuu")?.code == "TD473")
    }
}
