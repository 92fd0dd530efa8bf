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

    /// What the clerk's own import of one line says.
    private func imported(_ line: String) async throws -> Failure? {
        let clerk = Registry(TestDatabase.current, account: "test.name.office")
        defer { Task { await clerk.close() } }
        return try await NominationFile.with(Array(NominationFile.text([line]).utf8)) { path in
            await failure { _ = try await clerk.importNominations(path: path, into: office.target) }
        }
    }

    @Test(arguments: [
        // A namesake by his birth; without one, or with a name that only looks like another, it may be oneself.
        ("Người Văn Ghi", "02/03/1970", nil), ("Người Văn Ghi", "", "TD315"),
        ("Người Văn Ghi.", "01/05/1980", "TD315"), ("Ngườі Văn Ghі", "01/05/1980", "TD315"),
        ("Người Ghi", "01/05/1980", "TD315"), ("Ghi Người Văn", "01/05/1980", "TD315"),
    ])
    func `a namesake is told by his birth`(name: String, born: String, code: String?) async throws {
        _ = try await people()
        let refusal = try await imported(NominationFile.person(name, born: born, unit: "30244.HC"))
        if let code {
            #expect(
                refusal != nil && (refusal?.code == code || refusal?.code == "TD112"),
                "\(String(describing: refusal))")
        } else {
            #expect(refusal == nil, "\(String(describing: refusal))")
        }
        #expect(
            try await TestSQL.number("select count(*) from nomination where created_by = 'test.name.office'")
                == (code == nil ? 1 : 0))
    }

    @Test func `a household of one's name with a stranger at its head is no stranger's`() async throws {
        _ = try await people()
        let head = try await person("Lê Thị Khác", born: "1960-01-01")
        let house = try await entry("household", "Hộ ông Người Văn Ghi", unit: "30244.A1")
        try await TestSQL.run("insert into household (recipient_id, head_id) values (\(house), \(head))")
        let line = NominationFile.household("Hộ ông Người Văn Ghi")
        #expect(try await imported(line)?.code == "TD191")
        // One whose head is a namesake by birth is his.
        let namesake = try await person("Người Văn Ghi", born: "1950-01-01")
        try await TestSQL.run("update household set head_id = \(namesake) where recipient_id = \(house)")
        let refusal = try await imported(line)
        #expect(refusal == nil, "\(String(describing: refusal))")
    }

    @Test func `who signs is asked by the names on paper`() async throws {
        _ = try await people()
        let dossier = try await office.recommend([NominationFile.person("Người Văn Ký", unit: "30244.HC")])
        let decision = try await office.draft([dossier])
        let approval =
            "select approve_decision(\(decision), 1, 100, 'QĐ-UBND', '2025-12-20', repeated => 'Người khác') "
        let own = try await TestSQL.refusal(approval, login: "test.name.leader")
        #expect(own?.code == "TD315")
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
}
