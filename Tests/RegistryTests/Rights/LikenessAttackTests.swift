import Failures
import TestKit
import Testing

@testable import Registry

/// Oneself under a name that only looks like another, and two people as one.
@Suite(.database(.sample))
struct LikenessAttackTests {
    private let office = Office()

    private func person(_ name: String, born: String = "'1980-05-01', 'day'") async throws -> Int64 {
        try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision, namesake)
                select 'individual', '\(name)', org_unit_id, \(born), 1 + (select count(*) from recipient where name = '\(name)')
                from org_unit
                where code = '30244.VX' and upper_inf(in_force) returning recipient_id)
            insert into person (recipient_id, given_name) select recipient_id, '\(name)' from r returning recipient_id::text
            """)
    }

    @Test func `one's own name is itself however it is written`() async throws {
        let dossier = try await office.read([NominationFile.person("Lê Thị Hoa", born: "1990")]).dossierID
        for name in [
            "Lê Thị Ghi  Mẫu", "Bà Lê Thị Ghi Mẫu", "Lê Thị Ghi Mẫu (Văn phòng)", "Le Thi Ghi Mau",
            "LÊ THỊ GHI MẪU",
            "Lê Thị Ghі Mẫu", "Lê-Thị-Ghi-Mẫu",
        ] {
            let renaming = "update nomination set name = '\(name)' where dossier_id = \(dossier)"
            // Letters of another alphabet are no name at all.
            let code = name.contains("\u{0456}") ? "TD545" : "TD315"
            #expect(try await TestSQL.refusal(renaming, login: "vp.phuhuu")?.code == code, "\(name)")
        }
        let stranger = try await TestSQL.number(
            "select recipient_id from recipient where name = 'Lê Thị Hoa'")
        for change in [
            "update person set printed_name = 'Lê Thị Ghi Mẫu' where recipient_id = \(stranger)",
            "select correct_name(\(stranger), 'Bà Lê Thị Ghi Mẫu', 'ghi sai')",
        ] {
            #expect(try await TestSQL.refusal(change, login: "vp.phuhuu")?.code == "TD203", "\(change)")
        }
        // Other names are nobody's own, and yet not those of the card.
        for (usual, code) in [("Lê Thị Ghi", "TD166"), ("Lê Thị Hoa Mẫu", nil), ("Thị Ghi Mẫu", "TD166")] {
            let renaming = "update nomination set name = '\(usual)' where dossier_id = \(dossier)"
            #expect(try await TestSQL.refusal(renaming, login: "vp.phuhuu")?.code == code, "\(usual)")
        }
    }

    @Test func `the place of a tone makes nobody another`() async throws {
        let entry = try await person("Trần Văn Hoà", born: "null, null")
        try await TestSQL.run(
            """
            select add_account('test.tone', 'Trần Văn Hòa', 'office', org_unit_id, null)
            from org_unit where code = '30244' and upper_inf(in_force)
            """)
        let change =
            "update recipient set born_on = '1981-01-01', birth_precision = 'day' where recipient_id = \(entry)"
        #expect(try await TestSQL.refusal(change, login: "test.tone")?.code == "TD203")
        #expect(try await TestSQL.refusal(change, login: "vp.phuhuu") == nil)
    }

    @Test
    func `what is said of somebody out of reach does not depend on the births that one gives to own cards`()
        async throws
    {
        // Awarded, and then moved to another commune: his birth is nobody's business here.
        _ = try await office.decide([
            NominationFile.person(
                "Đỗ Minh Quân", born: "12/03/1989", number: "999089000301", unit: "30244.KT")
        ])
        let gone = try await TestSQL.number("select recipient_id from recipient where name = 'Đỗ Minh Quân'")
        try await TestSQL.run(
            "update recipient set org_unit_id = \(TestSQL.unit("30259")) where recipient_id = \(gone)")
        let dossier = try await office.receive(
            [NominationFile.person("Đỗ Minh Quân", born: "01/02/1970", unit: "30244.VX")], number: 2)
        let line = try #require(try await office.nominations(dossier).first)
        let asking =
            "select string_agg(l.code || ' ' || l.subject, '') from award_likenesses(array[\(line)]) l"
        var answers: [Set<String?>] = [[], []]
        for birth in [
            "null, birth_precision = null", "'1989-03-12', birth_precision = 'day'",
            "'1989-03-13', birth_precision = 'day'", "'1970-02-01', birth_precision = 'day'",
            "'1989-01-01', birth_precision = 'year'", "'1955-01-01', birth_precision = 'year'",
        ] {
            try await TestSQL.expectRefused([
                (
                    "update recipient set born_on = \(birth) where recipient_id = (select recipient_id from nomination "
                        + "where nomination_id = \(line))", nil
                )
            ])
            for (place, login) in ["vp.phuhuu", "test.office"].enumerated() {
                answers[place].insert(try await TestSQL.text(asking, login: login))
            }
        }
        // By name it is asked, whatever the birth; who reaches both is told by the births.
        #expect(answers[0].count == 1 && answers[0].first??.hasPrefix("TD149") == true)
        #expect(answers[1].count == 2 && answers[1].contains(nil))
        // The other way round: somebody out of reach is nominated, and an own card has the award.
        let other = try await office.decide(
            [NominationFile.person("Vũ Thị Ngà", born: "02/04/1985")], number: 3)
        #expect(other > 0)
        let own = try await TestSQL.number("select recipient_id from recipient where name = 'Vũ Thị Ngà'")
        let second = try await office.receive(
            [NominationFile.person("Vũ Thị Ngà B", born: "05/06/1985")], number: 4)
        let away = try #require(try await office.nominations(second).first)
        try await TestSQL.run(
            """
            set session_replication_role = replica;
            update recipient set name = 'Vũ Thị Ngà', org_unit_id = \(TestSQL.unit("30259"))
            where recipient_id = (select recipient_id from nomination where nomination_id = \(away));
            update nomination set name = 'Vũ Thị Ngà' where nomination_id = \(away)
            """)
        var told: Set<String?> = []
        for birth in ["1985-06-05", "1985-06-06", "1961-01-01"] {
            try await TestSQL.run("update recipient set born_on = '\(birth)' where recipient_id = \(own)")
            told.insert(
                try await TestSQL.text(asking.replacing("\(line)", with: "\(away)"), login: "vp.phuhuu"))
        }
        #expect(told.count == 1)
    }

    @Test func `namesakes out of reach take nobody's place`() async throws {
        try await TestSQL.run(
            """
            insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
            select 'individual', 'Mai Thị Đông', \(TestSQL.unit("30244.KT")), make_date(1950 + n, 1, 1), 'day'
            from generate_series(1, 40) n
            """)
        let mine = try await person("Mai Thị Đông", born: "'1971-01-01', 'day'")
        let clerk = try await Accounts().add("clerk", .office, unit: "30244.VX")
        let found = try await TestSQL.text(
            "select string_agg(l.recipient_id::text, ',') from seen_likenesses(array[null]::bigint[], "
                + "array['individual']::recipient_kind[], array['Mai Thị Đông'], array[null]::date[], array[null], "
                + "array[null], array[\(TestSQL.unit("30244.VX"))]) l", login: clerk)
        #expect(found == "\(mine)")
    }

    @Test func `of what kind somebody out of reach is no key tells`() async throws {
        let far = TestSQL.unit("30259")
        try await TestSQL.run(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id) values
                    ('individual', 'Người Xa', \(far)), ('collective', 'Tổ Xa', \(far)), ('household', 'Hộ Xa', \(far))
                returning recipient_id, recipient_kind, name),
                p as (insert into person (recipient_id, given_name) select recipient_id, name from r
                    where recipient_kind = 'individual'),
                c as (insert into collective (recipient_id) select recipient_id from r where recipient_kind = 'collective')
            insert into household (recipient_id) select recipient_id from r where recipient_kind = 'household'
            """)
        let ids = try await TestSQL.texts(
            "select recipient_id::text from recipient where name in ('Người Xa', 'Tổ Xa', 'Hộ Xa')")
        #expect(ids.count == 3)
        for id in ids.compactMap({ $0 }) {
            for part in [
                "collective (recipient_id, represents_id) values (\(id), \(TestSQL.unit("30244.VX")))",
                "collective (recipient_id) values (\(id))",
                "person (recipient_id, given_name) values (\(id), 'X')",
                "household (recipient_id) values (\(id))",
            ] {
                let refusal = try await TestSQL.refusal("insert into \(part)", login: "vp.phuhuu")
                #expect(refusal?.code == "TD007", "\(part)")
            }
        }
    }

    @Test func `two births are not one person's`() async throws {
        let (first, second) = (
            try await person("Trần Ngọc Ánh", born: "'1990-03-01', 'month'"),
            try await person("Bùi Đạt", born: "'1995-12-12', 'day'")
        )
        let merging = "select merge_people(\(second), \(first), 'trùng')"
        #expect(try await TestSQL.refusal(merging, login: "vp.phuhuu")?.code == "TD180")
    }

    @Test func `nobody leaves a matter with another by undoing his own merger`() async throws {
        let (clean, junk) = (try await person("Cùng Tên"), try await person("Cùng Tên"))
        #expect(
            try await TestSQL.refusal("select merge_people(\(junk), \(clean), 'trùng')", login: "vp.phuhuu")
                == nil)
        try await TestSQL.run(
            "insert into matter (recipient_id, kind, opened_on, paper, entered_at) "
                + "values (\(junk), 'investigation', '2025-01-01', 'p', now() + interval '1 second')")
        let undoing = "select unmerge_people(\(clean), 'hai người')"
        #expect(try await TestSQL.refusal(undoing, login: "vp.phuhuu")?.code == "TD181")
        try await TestSQL.run(
            """
            select add_account('test.undo', 'Người Khác', 'office', org_unit_id, null)
            from org_unit where code = '30244' and upper_inf(in_force)
            """)
        #expect(try await TestSQL.refusal(undoing, login: "test.undo") == nil)
    }

    @Test func `whose a number is nobody finds by trying`() async throws {
        let other = try await TestSQL.inserted(
            """
            insert into recipient (recipient_kind, name, org_unit_id, personal_number)
            select 'individual', 'Người Xa', org_unit_id, '082080000123' from org_unit
            where code = '30259' and upper_inf(in_force) returning recipient_id::text
            """)
        for call in ["number_is_known(\(other), '082080000123')", "number_is_known('082080000123')"] {
            #expect(try await TestSQL.refusal("select \(call)", login: "vp.phuhuu") != nil, "\(call)")
        }
        #expect(
            try await TestSQL.refusal("select number_is_known('082080000123')", login: "vp.phuhuu")?.code
                == "TD153")
        let setting = "update recipient set personal_number = '082080000123' where name = 'Người Xa'"
        #expect(try await TestSQL.refusal(setting, login: "vp.phuhuu") == nil)
    }

    @Test func `the days of a matter elsewhere are not found by trying`() async throws {
        var other = Office(everywhere: true)
        (other.unit, other.authority) = ("30259", "30259")
        _ = try await other.read([NominationFile.person("Người Xa", unit: "30259")])
        let id = try await TestSQL.number("select recipient_id from recipient where name = 'Người Xa'")
        let commune = "(select org_unit_id from org_unit where code = '30244' and upper_inf(in_force))"
        let nomination = try await TestSQL.inserted(
            """
            with s as (insert into dossier (org_unit_id, addressed_to_id, title, prepared_on)
                values (\(commune), \(commune), 'X', '2000-01-01') returning dossier_id)
            insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code,
                achievement_year, name, unit_name, org_unit_id, achievement)
            select dossier_id, 1, \(id), 'individual', 'LDTT', 1999, 'Người Xa', 'X', \(commune), 'X' from s
            returning nomination_id::text
            """)
        try await TestSQL.run(
            "insert into matter (recipient_id, kind, opened_on, closed_on, outcome, counts_again_on, paper, closing_paper) "
                + "values (\(id), 'discipline', '2024-03-05', '2024-04-17', 'violation', '2025-06-01', 'p', 'q')"
        )
        let asking = "select count(*)::text from nominations_held_back(array[\(nomination)])"
        #expect(try await TestSQL.text(asking, login: "vp.phuhuu") == "0")
        // Nobody asks as of another day.
        let dated = asking.replacing("])", with: "], '2024-03-05')")
        #expect(try await TestSQL.refusal(dated, login: "vp.phuhuu") != nil)
        try await TestSQL.run(
            "insert into matter (recipient_id, kind, opened_on, paper) values (\(id), 'complaint', '2025-01-01', 'p')"
        )
        #expect(try await TestSQL.text(asking, login: "vp.phuhuu") == "1")
        // Nor the day of a death: it is looked at as of today, whatever day is asked about.
        try await TestSQL.run("update person set died_on = '2026-03-05' where recipient_id = \(id)")
        var told: Set<String?> = []
        for day in ["'2026-03-04'", "'2026-03-05'", "'2000-01-01'", "null"] {
            told.insert(
                try await TestSQL.text(
                    "select string_agg(f.code || f.subject, '') from death_findings(array[\(nomination)], \(day)) f",
                    login: "vp.phuhuu"))
        }
        #expect(told == ["TD2682026"])
        // Nor a birth or a sex: who keeps the database sees that there is something to tell.
        try await TestSQL.run(
            """
            update recipient set born_on = '1995-01-01', birth_precision = 'year' where recipient_id = \(id);
            update person set sex = 'male' where recipient_id = \(id);
            update nomination set honorific = 'Bà' where nomination_id = \(nomination)
            """)
        for finding in [
            "year_findings(array[\(nomination)], null)", "address_findings(array[\(nomination)])",
        ] {
            let asking = "select count(*)::text from \(finding)"
            #expect(try await TestSQL.text(asking) == "1", "\(finding)")
            #expect(try await TestSQL.text(asking, login: "vp.phuhuu") == "0", "\(finding)")
        }
    }
}
