import Failures
import TestKit
import Testing

@testable import Registry

/// One human with several accounts, entries and households, logged in as each account and past the program: whatever it
/// is called, the hand that prepared a decision does not issue it, and nobody decides on himself.
@Suite(.database(.sample))
struct HumanAttackTests {
    private let office = Office()
    private let day = "2025-12-01"

    /// An office and a leader of the commune, who are one person of the register.
    private func twofold(_ name: String = "Hai Vai", born: String = "1980-05-01") async throws -> Int64 {
        let person = try await person(name, born: born)
        try await TestSQL.run(
            """
            select add_account('test.eyes.office', '\(name)', 'office', \(Self.commune), \(person));
            select add_account('test.eyes.leader', 'Lãnh Đạo', 'leader', \(Self.commune), \(person));
            select \(Self.signer("test.eyes.leader"))
            """)
        return person
    }

    private static let commune =
        "(select org_unit_id from org_unit where code = '30244' and upper_inf(in_force))"

    private static func signer(_ account: String) -> String {
        "add_signer(\(commune), '\(account)', null, 'Phó Chủ tịch', 'KT.', 'decide', '2025-07-01', null, null)"
    }

    /// A person of the department 30244.VX, or of another unit.
    private func person(_ name: String, born: String?, precision: String = "day", unit: String = "30244.VX")
        async throws -> Int64
    {
        let birth = born.map { "'\($0)', '\(precision)'" } ?? "null, null"
        return try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
                select 'individual', '\(name)', org_unit_id, \(birth) from org_unit
                where code = '\(unit)' and upper_inf(in_force) returning recipient_id)
            insert into person (recipient_id, given_name) select recipient_id, '\(name)' from r returning recipient_id::text
            """)
    }

    private func approval(_ decision: Int64, by login: String) async throws -> Failure? {
        let version = try await TestSQL.number(
            "select version from decision where decision_id = \(decision)")
        return try await TestSQL.refusal(
            "select approve_decision(\(decision), \(version), 100, 'QĐ-UBND', '\(day)')", login: login)
    }

    /// What the office account of the leader does with its own hands on a dossier, and on its draft.
    static let hands: [(name: String, dossier: String, draft: String, code: String)] = [
        (
            "attests",
            "insert into attestation (nomination_id, criterion, is_met, attested_by, attested_on) "
                + "select nomination_id, 'exemplary', true, 'X', '2025-12-01' from nomination where dossier_id = $1",
            "", "TD314"
        ),
        (
            "reads a file",
            "insert into import_batch (dossier_id, sha256, file_name, row_count) values ($1, sha256('x'), 'x', 1)",
            "", "TD194"
        ),
        ("makes the draft again", "", "select draft_decision(\(commune), array[$1], 'Lời khác')", "TD193"),
        ("rewords a line", "", "update draft_line set post = 'Trưởng phòng' where decision_id = $2", "TD193"),
    ]

    @Test(arguments: hands.indices)
    func `whoever prepared it with another account does not approve it`(index: Int) async throws {
        let hand = Self.hands[index]
        _ = try await twofold()
        let dossier = try await office.recommend([NominationFile.person("An", born: "1990")])
        try await act(hand.dossier, dossier, 0)
        let decision = try await office.draft([dossier])
        try await act(hand.draft, dossier, decision)
        let refusal = try await approval(decision, by: "test.eyes.leader")
        #expect(refusal?.code == hand.code, "\(hand.name)")
        #expect(refusal?.arguments["maker"] == "test.eyes.office", "\(hand.name)")
        // Another human does.
        #expect(try await approval(decision, by: "ct.phuhuu") == nil)
    }

    private func act(_ sql: String, _ dossier: Int64, _ decision: Int64) async throws {
        if sql.isEmpty { return }
        let told = sql.replacing("$1", with: "\(dossier)").replacing("$2", with: "\(decision)")
        #expect(try await TestSQL.refusal(told, login: "test.eyes.office") == nil)
    }

    @Test func `recording, submitting, receiving, the council and its counts are preparing`() async throws {
        _ = try await twofold()
        let own = Registry(TestDatabase.patient + " user=test.eyes.office")
        let number = PaperNumber(number: 1, symbol: "TTr-PVX")
        for (index, part) in ["record", "submit", "receive", "vote", "draft"].enumerated() {
            func by(_ step: String) -> Registry { step == part ? own : office.registry }
            var target = office.target
            target.title = part
            let read = target
            let bytes = Array(
                NominationFile.text([NominationFile.person("Người \(index)", born: "1990")]).utf8)
            let dossier = try await NominationFile.with(bytes) {
                try await by("record").importNominations(path: $0, into: read).dossierID
            }
            _ = try await by("submit").submitDossier(
                dossier, number: PaperNumber(number: 1 + index, symbol: number.symbol), on: office.day)
            _ = try await by("receive").receiveDossier(dossier, on: office.day)
            _ = try await by("vote").recordMeeting(office.meeting(dossier))
            let decision = try await by("draft").draftDecision(
                authority: "30244", dossiers: [dossier], subject: nil, on: office.day)
            let code = try await approval(decision, by: "test.eyes.leader")?.code
            #expect(code == (part == "draft" ? "TD193" : "TD314"), "\(part)")
        }
    }

    @Test func `accounts of one name are one human while no person is behind one of them`() async throws {
        _ = try await twofold("Cùng Tên")
        try await TestSQL.run(
            """
            select add_account('test.eyes.namesake', 'CÙNG TÊN', 'leader', \(Self.commune), null);
            select \(Self.signer("test.eyes.namesake"))
            """)
        let own = Registry(TestDatabase.patient + " user=test.eyes.office")
        let dossier = try await office.recommend([NominationFile.person("An", born: "1990")])
        let decision = try await own.draftDecision(
            authority: "30244", dossiers: [dossier], subject: nil, on: office.day)
        #expect(try await approval(decision, by: "test.eyes.namesake")?.code == "TD193")
    }

    /// One who keeps accounts, through a leader's: his own other account counts.
    @Test func `an administrator is the person that he is behind every account`() async throws {
        let person = try await twofold()
        try await TestSQL.run("select add_account('test.eyes.admin', 'Quản Trị', 'admin', null, \(person))")
        let own = Registry(TestDatabase.patient + " user=test.eyes.office")
        let dossier = try await office.recommend([NominationFile.person("An", born: "1990")])
        let decision = try await own.draftDecision(
            authority: "30244", dossiers: [dossier], subject: nil, on: office.day)
        let call =
            "set role \"ct.phuhuu\"; select approve_decision(\(decision), 1, 100, 'QĐ-UBND', '\(day)')"
        #expect(try await TestSQL.refusal(call, login: "test.eyes.admin")?.code == "TD193")
        #expect(try await approval(decision, by: "ct.phuhuu") == nil)
    }

    /// Entries of the person "Hai Vai", born on 1 May 1980, and others that are not his.
    static let entries: [(name: String, born: String?, precision: String, unit: String, isOwn: Bool)] = [
        ("HAI VAI", "1980-01-01", "year", "30244.A1", true), ("Hai Vai", nil, "", "30244.VX", true),
        ("Hài Vai", "1980-05-01", "day", "30244.A1", true),
        // Without a birth nobody knows.
        ("Hai Vai", nil, "", "30244.A1", true), ("Hai Vai", "1981-01-01", "year", "30244.VX", false),
        // "Hai Vai" bears no marks, so that nobody knows which it would.
        ("Hài Vai", "1980-01-01", "year", "30244.VX", true), ("Hài Vai", nil, "", "30244.A1", true),
    ]

    @Test(arguments: entries.indices)
    func `nobody decides on or proposes himself under another entry`(index: Int) async throws {
        let entry = Self.entries[index]
        _ = try await twofold()
        let dossier = try await office.recommend([NominationFile.person("Ai Khác", born: "1990")])
        let decision = try await office.draft([dossier])
        let other = try await person(
            entry.name, born: entry.born, precision: entry.precision, unit: entry.unit)
        try await TestSQL.run(
            """
            begin; set local session_replication_role = replica;
            update nomination set recipient_id = \(other), name = '\(entry.name)' where dossier_id = \(dossier);
            update draft_line set name = '\(entry.name)' where decision_id = \(decision); commit
            """)
        #expect(try await approval(decision, by: "test.eyes.leader")?.code == (entry.isOwn ? "TD315" : nil))
        let own = try await TestSQL.inserted(
            """
            insert into dossier (org_unit_id, addressed_to_id, title, prepared_on)
            select org_unit_id, \(Self.commune), 'X', '2025-12-01' from org_unit
            where code = '30244.VX' and upper_inf(in_force) returning dossier_id::text
            """)
        let proposal = """
            insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code,
                achievement_year, name, unit_name, org_unit_id, achievement)
            select dossier_id, 1, \(other), 'individual', 'LDTT', 2024, '\(entry.name)', 'X', org_unit_id, 'X'
            from dossier where dossier_id = \(own)
            """
        let proposed = try await TestSQL.refusal(proposal, login: "test.eyes.office")
        #expect(proposed?.code == (entry.isOwn ? "TD315" : nil))
    }

    @Test func `two entries that were merged stay one person when that is undone`() async throws {
        let person = try await twofold()
        let other = try await person2()
        try await TestSQL.run(
            "select merge_people(\(person), \(other), 'một người', true); select unmerge_people(\(other), 'nhầm')"
        )
        let dossier = try await office.recommend([NominationFile.person("Ai Khác", born: "1990")])
        let decision = try await office.draft([dossier])
        try await TestSQL.run(
            """
            begin; set local session_replication_role = replica;
            update nomination set recipient_id = \(other) where dossier_id = \(dossier); commit
            """)
        #expect(try await approval(decision, by: "test.eyes.leader")?.code == "TD315")
    }

    private func person2() async throws -> Int64 { try await person("Tên Gọi Khác", born: nil) }

    @Test func `nobody decides on his household, or proposes it`() async throws {
        let person = try await twofold()
        let dossier = try await office.recommend([
            NominationFile.household("Hộ ông Nào Đó"), NominationFile.person("An", born: "1990"),
        ])
        let decision = try await office.draft([dossier])
        try await TestSQL.run(
            """
            update household set head_id = \(person) where recipient_id = (
                select recipient_id from nomination where dossier_id = \(dossier) and recipient_kind = 'household')
            """)
        let refusal = try await approval(decision, by: "test.eyes.leader")
        #expect(refusal?.code == "TD191" && refusal?.arguments["name"] == "Hộ ông Nào Đó")
        var target = office.target
        target.title = "Hồ sơ khác"
        let again = target
        let own = Registry(TestDatabase.patient + " user=test.eyes.office")
        let line = NominationFile.household("Hộ ông Nào Đó").replacing(
            "Đã hiến đất làm đường", with: "Nuôi trẻ mồ côi")
        let bytes = Array(NominationFile.text([line]).utf8)
        let proposal = try await NominationFile.with(bytes) { path in
            await failure { try await own.importNominations(path: path, into: again) }
        }
        #expect(proposal?.code == "TD191")
        #expect(try await approval(decision, by: "ct.phuhuu") == nil)
    }

    /// A head decides on the collectives below him, never on the unit itself; nor does the deputy who signs for him.
    @Test func `nobody decides on the unit that he signs for`() async throws {
        let dossier = try await office.recommend([NominationFile.collective("Xã Phú Hựu")])
        let decision = try await office.draft([dossier])
        let represent =
            "update collective set represents_id = $1 where recipient_id = "
            + "(select recipient_id from nomination where dossier_id = \(dossier))"
        try await TestSQL.run(represent.replacing("$1", with: Self.commune))
        for leader in ["ct.phuhuu", "pct.phuhuu"] {
            #expect(try await approval(decision, by: leader)?.code == "TD192", "\(leader)")
        }
        let below = "(select org_unit_id from org_unit where code = '30244.VX' and upper_inf(in_force))"
        try await TestSQL.run(represent.replacing("$1", with: below))
        #expect(try await approval(decision, by: "ct.phuhuu") == nil)
    }
}
