import Failures
import TestKit
import Testing

@testable import Registry

/// Who may say that somebody of one's own name is another: births say so, and nothing that a clerk wrote beside a name.
@Suite(.database(.sample))
struct NamesakeAttackTests {
    private let office = Office()
    private static let commune = TestSQL.unit("30244")

    private func entry(
        _ kind: String, _ name: String, born: String? = nil, unit: String = "30244.VX"
    ) async throws -> Int64 {
        try await TestSQL.inserted(
            """
            insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
            select '\(kind)', '\(name)', org_unit_id, \(born.map { "'\($0)', 'day'" } ?? "null, null") from org_unit
            where code = '\(unit)' and upper_inf(in_force) returning recipient_id::text
            """)
    }

    private func person(_ name: String, born: String) async throws -> Int64 {
        let id = try await entry("individual", name, born: born)
        try await TestSQL.run("insert into person (recipient_id, given_name) values (\(id), '\(name)')")
        return id
    }

    /// An office and a leader of the commune, two humans with an entry each.
    private func people() async throws -> (clerk: Int64, leader: Int64) {
        let people = (
            clerk: try await person("Người Văn Ghi", born: "1980-05-01"),
            leader: try await person("Người Văn Ký", born: "1975-05-01")
        )
        try await TestSQL.run(
            """
            select add_account('test.name.office', 'Người Văn Ghi', 'office', \(Self.commune), \(people.clerk));
            select add_account('test.name.leader', 'Người Văn Ký', 'leader', \(Self.commune), \(people.leader));
            select add_signer(\(Self.commune), 'test.name.leader', null, 'Phó Chủ tịch', 'KT.', 'decide', '2025-07-01',
                null, null)
            """)
        return people
    }

    /// The clerk proposes an entry that is there, under a name.
    private func proposing(_ recipient: Int64, _ name: String, kind: String = "individual") async throws
        -> Failure?
    {
        let dossier = try await TestSQL.inserted(
            """
            insert into dossier (org_unit_id, addressed_to_id, title, prepared_on)
            select org_unit_id, \(Self.commune), 'X', '2025-12-01' from org_unit
            where code = '30244.VX' and upper_inf(in_force) returning dossier_id::text
            """)
        return try await TestSQL.refusal(
            """
            insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code,
                achievement_year, name, unit_name, org_unit_id, achievement)
            select dossier_id, 1, \(recipient), '\(kind)', 'GK_XA', 2025, '\(name)', 'X', org_unit_id, 'Hiến đất'
            from dossier where dossier_id = \(dossier)
            """, login: "test.name.office")
    }

    static let entries: [(name: String, born: String?, code: String?)] = [
        // By his birth, or by the marks of his name, he is another.
        ("Người Văn Ghi", "1970-03-02", nil), ("Người Văn Ghị", nil, nil),
        // Without a birth, or with a name that only looks like another, it may be oneself.
        ("Người Văn Ghi", nil, "TD315"), ("Nguoi Van Ghi", nil, "TD315"),
        ("Người Văn Ghi.", "1980-05-01", "TD315"),
        ("Ngườі Văn Ghі", nil, "TD545"), ("Người Ghi", "1980-05-01", "TD315"),
        ("Ghi Người Văn", "1980-05-01", "TD315"), ("Đồng chí Người Văn Ghi", nil, "TD315"),
        // A day or a month is soon mistyped; before a name stand titles, and no letter but ours in it.
        ("Người Văn Ghi", "1980-05-02", "TD315"), ("Nhà giáo Người Văn Ghi", nil, "TD315"),
        ("Ngườı Văn Ghi", nil, "TD545"), ("Ｎgười Văn Ghi", nil, "TD545"),
        // Further words make another name.
        ("Người Văn Ghi Nhung", nil, nil),
    ]

    @Test(arguments: entries.indices)
    func `a namesake is told by his birth`(index: Int) async throws {
        let entry = Self.entries[index]
        _ = try await people()
        let id = try await self.entry("individual", entry.name, born: entry.born, unit: "30244.HC")
        let refusal = try await proposing(id, entry.name)
        #expect(refusal?.code == entry.code, "\(entry): \(String(describing: refusal))")
    }

    @Test func `a household of one's name with a stranger at its head is no stranger's`() async throws {
        _ = try await people()
        let head = try await person("Lê Thị Khác", born: "1960-01-01")
        let house = try await entry("household", "Hộ ông Người Văn Ghi", unit: "30244.A1")
        try await TestSQL.run("insert into household (recipient_id, head_id) values (\(house), \(head))")
        #expect(try await proposing(house, "Hộ ông Người Văn Ghi", kind: "household")?.code == "TD191")
        // One whose head is a namesake by birth is his.
        let namesake = try await person("Người Văn Ghi", born: "1950-01-01")
        try await TestSQL.run("update household set head_id = \(namesake) where recipient_id = \(house)")
        let refusal = try await proposing(house, "Hộ ông Người Văn Ghi", kind: "household")
        #expect(refusal == nil, "\(String(describing: refusal))")
    }

    @Test func `of two spouses neither proposes their household`() async throws {
        _ = try await people()
        let wife = try await person("Lê Thị Khác", born: "1960-01-01")
        let name = "Hộ ông Người Văn Ghi và bà Lê Thị Khác"
        let house = try await entry("household", name, unit: "30244.A1")
        try await TestSQL.run("insert into household (recipient_id, head_id) values (\(house), \(wife))")
        #expect(try await proposing(house, name, kind: "household")?.code == "TD191")
    }

    @Test func `another name of a unit is no proof, nor are words beside a name`() async throws {
        _ = try await people()
        let alias = { (name: String) in
            "insert into org_unit_alias (org_unit_id, alias) values (\(TestSQL.unit("30244.VX")), '\(name)')"
        }
        #expect(try await TestSQL.refusal(alias("Người Văn Ghi"), login: "test.name.office")?.code == "TD203")
        #expect(try await TestSQL.refusal(alias("Người Văn Ký"), login: "vp.phuhuu")?.code == "TD119")
        // One of before is no proof either.
        try await TestSQL.run(alias("Người Văn Ký"))
        let body = try await entry("collective", "Phòng Văn hóa - Xã hội")
        try await TestSQL.run(
            "insert into collective (recipient_id, represents_id) values (\(body), \(TestSQL.unit("30244.VX")))"
        )
        let dossier = try await office.recommend([
            NominationFile.person("An", born: "1990"), NominationFile.collective("Phòng Văn hóa - Xã hội"),
        ])
        let ids = try await office.nominations(dossier)
        let decision = try await office.draft([dossier])
        let approval =
            "select approve_decision(\(decision), version, 100, 'QĐ-UBND', '2025-12-20') from decision where decision_id = \(decision)"
        let write = { (table: String, change: String, id: Int64) in
            "set session_replication_role = replica; update \(table) set \(change) where nomination_id = \(id)"
        }
        try await TestSQL.run(write("draft_line", "name = 'Người Văn Ký'", ids[1]))
        #expect(try await TestSQL.refusal(approval, login: "test.name.leader")?.code == "TD192")
        try await TestSQL.run(write("draft_line", "name = 'Phòng Văn hóa - Xã hội', post = null", ids[1]))
        let wording = "update draft_line set post = 'cùng ông Người Văn Ký' where nomination_id = \(ids[0])"
        #expect(try await TestSQL.refusal(wording, login: "vp.phuhuu") == nil)
        #expect(try await TestSQL.refusal(approval, login: "test.name.leader")?.code == "TD203")
        let other = try await TestSQL.refusal(approval, login: "ct.phuhuu")
        #expect(other == nil, "\(String(describing: other))")
    }

    @Test func `how somebody is printed makes no nomination his`() async throws {
        _ = try await people()
        let card = try await person("Lê Hoàng Nam", born: "1990-01-01")
        try await TestSQL.run(
            "update person set printed_name = 'Huỳnh Bá Khác' where recipient_id = \(card)")
        #expect(try await proposing(card, "Huỳnh Bá Khác")?.code == "TD166")
    }

    @Test func `a card that is merged in for its name rewords no award`() async throws {
        _ = try await people()
        let decision = try await office.decide([NominationFile.person("Lê Thị Hoa", born: "1990")])
        let made = try await person("Phạm Văn Lạ", born: "1990-01-01")
        let merging =
            "select merge_people(a.recipient_id, \(made), 'trùng', true) from award a where a.decision_id = \(decision)"
        #expect(try await TestSQL.refusal(merging, login: "vp.phuhuu") == nil)
        let correction =
            "select correct_decision(\(decision), null, 200, 'QĐ-UBND', '2025-12-02', 'Ghi sai', '{1}', '{name}', "
            + "'{Phạm Văn Lạ}', true)"
        #expect(try await TestSQL.refusal(correction, login: "ct.phuhuu")?.code == "TD206")
    }

    @Test func `who signs is asked by the names on paper`() async throws {
        _ = try await people()
        let head = try await person("Lê Thị Khác", born: "1960-01-01")
        let house = try await entry("household", "Hộ ông Người Văn Ký", unit: "30244.A1")
        try await TestSQL.run("insert into household (recipient_id, head_id) values (\(house), \(head))")
        let dossier = try await office.recommend([NominationFile.household("Hộ ông Người Văn Ký")])
        let decision = try await office.draft([dossier])
        let approval = "select approve_decision(\(decision), 1, 100, 'QĐ-UBND', '2025-12-20')"
        let own = try await TestSQL.refusal(approval, login: "test.name.leader")
        #expect(own?.code == "TD191")
        let other = try await TestSQL.refusal(approval, login: "ct.phuhuu")
        #expect(other == nil, "\(String(describing: other))")
    }

    @Test func `how somebody is printed makes no award another's`() async throws {
        _ = try await people()
        let decision = try await office.decide([NominationFile.person("Lê Thị Hoa", born: "1990")])
        try await TestSQL.run(
            "update person set printed_name = 'Phạm Văn Lạ' where recipient_id = "
                + "(select recipient_id from award where decision_id = \(decision))")
        let correction =
            "select correct_decision(\(decision), null, 200, 'QĐ-UBND', '2025-12-02', 'Ghi sai', '{1}', '{name}', "
            + "'{Phạm Văn Lạ}', true)"
        #expect(try await TestSQL.refusal(correction, login: "test.name.leader")?.code == "TD206")
    }

    @Test func `a line bears no other card's very name`() async throws {
        try await TestSQL.run(
            """
            with r as (
                insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
                select 'individual', n, \(TestSQL.unit("30244.VX")), b::date, 'day'
                from (values ('Bạch Văn Hoa', '1980-01-02'), ('Bạch Văn Hòa', '1985-07-09')) v (n, b)
                returning recipient_id)
            insert into person (recipient_id, given_name) select recipient_id, 'Thử' from r
            """)
        let dossier = try await Office().read([NominationFile.person("An")]).dossierID
        let line = { (name: String) in
            "insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, "
                + "name, unit_name, org_unit_id, achievement) select \(dossier), 9, recipient_id, 'individual', 'LDTT', 2025, "
                + "'\(name)', 'P', org_unit_id, 'x' from recipient where name = 'Bạch Văn Hoa'"
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [(line("Bạch Văn Hòa"), "TD166"), (line("Bạch Văn Hoà"), "TD166"), (line("Bạch Văn Hóa"), nil)])
    }
}
