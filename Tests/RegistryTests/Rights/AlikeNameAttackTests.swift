import Failures
import TestKit
import Testing

@testable import Registry

/// One human whose accounts are called otherwise: by a degree, a post or a number, by the name under which he signs, or by
/// whomever an administrator ties them to.
@Suite(.database(.sample))
struct AlikeNameAttackTests {
    private let office = Office()
    private static let commune = TestSQL.unit("30244")

    private func approval(_ decision: Int64, by login: String) async throws -> Failure? {
        try await TestSQL.refusal(
            "select approve_decision(\(decision), version, 100, 'QĐ-UBND', '2025-12-20', "
                + "unmet_because => 'Theo đề nghị của hội đồng') from decision where decision_id = \(decision)",
            login: login)
    }

    /// A person of the commune.
    private func person(_ name: String, born: String) async throws -> Int64 {
        try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
                values ('individual', '\(name)', \(Self.commune), '\(born)', 'day') returning recipient_id)
            insert into person (recipient_id, given_name) select recipient_id, 'X' from r returning recipient_id::text
            """)
    }

    private func account(_ name: String, _ fullName: String, _ role: String) async throws {
        try await TestSQL.run(
            "select add_account('\(name)', '\(fullName)', '\(role)', \(role == "admin" ? "null" : Self.commune), null)"
        )
    }

    private func signer(_ account: String, printed: String = "null") -> String {
        "select add_signer(\(Self.commune), '\(account)', \(printed), 'Phó Chủ tịch', 'KT.', 'decide', '2025-07-01', null, null)"
    }

    /// Accounts of before names were looked at, and links of before.
    private func set(_ account: String, _ change: String) async throws {
        try await TestSQL.run(
            "set session_replication_role = replica; update account set \(change) where account_name = '\(account)'"
        )
    }

    @Test func `titles, numbers and links of other names make nobody two`() async throws {
        try await account("test.alike.office", "Trần Văn Kép", "office")
        try await account("test.alike.leader", "Trần Văn Kép", "leader")
        try await TestSQL.run(signer("test.alike.leader"))
        let decision = try await office.draft([office.recommend([NominationFile.person("An", born: "1990")])])
        try await TestSQL.expectRefused(
            [("update draft_line set post = 'Trưởng phòng' where decision_id = \(decision)", nil)],
            login: "test.alike.office")
        for name in [
            "Trần Văn Kép", "ThS. Trần Văn Kép", "TS Trần Văn Kép", "PGS.TS. Trần Văn Kép",
            "NGƯT Trần Văn Kép", "Nhà giáo Ưu tú Trần Văn Kép", "Trần Văn Kép VP", "Trần Văn Kép 2",
            "Phó Chủ tịch - Trần Văn Kép", "Đội trưởng Trần Văn Kép", "TRẦN VĂN KÉP (văn phòng)",
        ] {
            try await set("test.alike.office", "full_name = '\(name)'")
            #expect(try await approval(decision, by: "test.alike.leader")?.code == "TD193", "\(name)")
        }
        try await set("test.alike.office", "full_name = 'Trần Văn Kép'")
        // Tied to two strangers, both; or one of them to a namesake alone.
        let (one, two) = (
            try await person("Người Lạ Một", born: "1980-01-02"),
            try await person("Người Lạ Hai", born: "1981-03-04")
        )
        let (first, second) = (
            try await person("Trần Văn Kép", born: "1970-05-06"),
            try await person("Trần Văn Kép", born: "1985-07-08")
        )
        for (clerk, leader, code) in [(one, two, "TD193"), (first, two, "TD193"), (first, second, nil)] {
            try await set("test.alike.office", "recipient_id = \(clerk)")
            try await set("test.alike.leader", "recipient_id = \(leader)")
            #expect(try await approval(decision, by: "test.alike.leader")?.code == code)
        }
    }

    @Test func `an administrator ties, names and lifts nobody past four eyes`() async throws {
        try await account("test.alike.admin", "Trần Văn Kép", "admin")
        try await account("test.alike.office", "Trần Văn Kép", "office")
        try await account("test.alike.other", "Lê Văn Khác", "office")
        let stranger = try await person("Người Lạ Một", born: "1980-01-02")
        let own = try await person("Lê Văn Khác", born: "1981-03-04")
        let add = { (name: String) in "select add_account('test.alike.new', '\(name)', 'viewer', null, null)"
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                ("select link_account('test.alike.other', \(stranger))", "TD600"),
                ("select link_account('test.alike.other', \(own))", nil),
                ("select link_account('ct.phuhuu', \(own))", "TD600"),
                // A second account of his is no other's.
                ("select grant_account('test.alike.office', 'leader')", "TD319"),
                ("select scope_account('test.alike.office', null)", "TD319"),
                ("select link_account('test.alike.office', \(stranger))", "TD319"),
                (signer("test.alike.office"), "TD319"),
                (signer("pct.phuhuu", printed: "'ThS. Trần Văn Kép'"), "TD319"),
                ("select grant_account('test.alike.other', 'leader')", nil),
                (add("TS. Lê Văn Mới"), "TD601"), (add("NGƯT Lê Văn Mới"), "TD601"),
                (add("Lê Văn Mới 2"), "TD601"),
                (add("Lê Văn Mới VP"), "TD601"), (add("Lê Văn Mới, Phó Chủ tịch"), "TD601"),
                (add("Không rõ"), "TD545"),
                (add("Ông Văn Mới"), nil),
            ], login: "test.alike.admin")
        let refusal = try await TestSQL.refusal(add("TS. Lê Văn Mới"), login: "test.alike.admin")
        #expect(refusal?.hint(.vi)?.contains("Lê Văn Mới") == true)
    }

    @Test func `whoever signs under a name is called so`() async throws {
        try await account("test.alike.leader", "Lãnh đạo xã", "leader")
        try await TestSQL.run(signer("test.alike.leader", printed: "'Lê Văn Ký'"))
        try await account("test.alike.office", "Lê Văn Ký", "office")
        let own = try await office.draft([
            office.recommend([
                NominationFile.person("An", born: "1990"),
                NominationFile.person("Lê Văn Ký", born: "01/02/1975"),
            ])
        ])
        let refusal = try await approval(own, by: "test.alike.leader")
        #expect(refusal?.code == "TD315")
        #expect(refusal?.arguments["name"] == "Lê Văn Ký")
        // The office of that name is he, too, with a degree and without.
        let other = try await office.draft([
            office.recommend([NominationFile.person("Bình", born: "1990")], number: 2)
        ])
        try await TestSQL.expectRefused(
            [("update draft_line set post = 'Trưởng phòng' where decision_id = \(other)", nil)],
            login: "test.alike.office")
        #expect(try await approval(other, by: "test.alike.leader")?.code == "TD193")
        try await set("test.alike.office", "full_name = 'ThS. Lê Văn Ký'")
        let clerk = Registry(TestDatabase.patient + " user=test.alike.office")
        var target = office.target
        target.title = "Hồ sơ khác"
        let again = target
        let line = NominationFile.person("Lê Văn Ký", born: "01/02/1975", award: "CSTDCS")
        let proposal = try await NominationFile.with(Array(NominationFile.text([line]).utf8)) { path in
            await failure { try await clerk.importNominations(path: path, into: again) }
        }
        #expect(proposal?.code == "TD315")
        #expect(try await approval(own, by: "ct.phuhuu") == nil)
    }
}
