import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct AuditLogTests {
    private let registry = Registry(TestDatabase.patient)

    private func changes(_ change: (inout AuditFilter) -> Void, _ language: Language = .vi) async throws
        -> [ListedRow]
    {
        var filter = AuditFilter()
        change(&filter)
        return try await registry.rows(.auditChanges(filter, in: language))
    }

    @Test func `the newest come first, in the reader's words`() async throws {
        let office = Office()
        let dossier = try await office.receive([NominationFile.person("An")])
        let nomination = try #require(try await office.nominations(dossier).first)
        let vietnamese = try await changes { $0.nomination = nomination }
        #expect(vietnamese.first?["changes"] == "Trạng thái: Đã trình → Đã tiếp nhận; Phiên bản: 1 → 2")
        let english = try await changes({ $0.nomination = nomination }, .en)
        #expect(english.first?["changes"] == "State: Submitted → Received; Version: 1 → 2")
        #expect(
            vietnamese.map { "\($0["operation"] ?? "") \($0["table_name"] ?? "")" } == [
                "update nomination", "insert nomination_event",
                // By the submission: two limbs of two rules each.
                "insert finding", "insert finding", "insert finding", "insert finding",
                "update nomination", "insert nomination_event",
                "insert nomination",
            ])
    }

    @Test func `an edit hangs on its nomination over its step`() async throws {
        let office = Office()
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        let nomination = try #require(try await office.nominations(dossier).first)
        try await TestSQL.run("update nomination set note = 'khác' where nomination_id = \(nomination)")
        let tables = try await changes { $0.nomination = nomination }.compactMap { $0["table_name"] }
        #expect(tables.contains("nomination_edit"))
    }

    @Test func `the lines of a draft that was issued are still told`() async throws {
        let office = Office()
        let decision = try await office.decide([NominationFile.person("An")])
        let rows = try await changes { $0.decision = decision }
        let told = Set(rows.map { "\($0["operation"] ?? "") \($0["table_name"] ?? "")" })
        for wanted in [
            "insert draft_line", "delete draft_line", "insert award", "insert certificate", "update decision",
        ] {
            #expect(told.contains(wanted), "\(wanted)")
        }
        let other = try await changes { $0.decision = 1 }
        #expect(
            Set(other.compactMap { $0["audit_entry_id"] }).isDisjoint(
                with: rows.compactMap { $0["audit_entry_id"] }))
    }

    @Test func `personal numbers are masked for people and for programs`() async throws {
        try await TestSQL.run(
            "update recipient set personal_number = '087123456789' where recipient_id = "
                + "(select min(recipient_id) from recipient where recipient_kind = 'individual')")
        var filter = AuditFilter()
        filter.table = "recipient"
        filter.newest = 1
        let program = try await registry.rows(.auditEntries(filter))
        #expect(
            program.map { $0["after"] } == [
                #"{"shown_number": "**********89", "personal_number": "**********89"}"#
            ])
        let person = try await changes { $0 = filter }
        #expect(person.first?["changes"]?.hasSuffix("– → **********89") == true)
    }

    @Test func `entries are found by table, key, account and day`() async throws {
        try await TestSQL.run(
            "update org_unit set abbreviation = 'X' where code = '30244' and upper_inf(in_force)")
        let key = try #require(
            try await TestSQL.text(
                "select org_unit_id::text from org_unit where code = '30244' and upper_inf(in_force)"))
        #expect(
            try await changes { ($0.table, $0.key) = ("org_unit", key) }.map { $0["operation"] } == [
                "update", "insert",
            ])
        #expect(try await changes { ($0.table, $0.account) = ("org_unit", "nobody") }.isEmpty)
        #expect(try await changes { ($0.table, $0.to) = ("org_unit", date("2020-01-01")) }.isEmpty)
        #expect(try await changes { ($0.table, $0.from) = ("org_unit", date("2999-01-01")) }.isEmpty)
        #expect(try await changes { $0.newest = 3 }.count == 3)
    }
}
