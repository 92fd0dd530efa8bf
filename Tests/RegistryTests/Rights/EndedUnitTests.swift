import Failures
import TestKit
import Testing

@testable import Registry

/// Units that have ended decide nothing, and whoever worked for them goes with them.
@Suite(.database(.sample))
struct EndedUnitTests {
    private let keeper = Registry(TestDatabase.patient)
    private let office = Office()
    private let day = date("2026-03-01")

    private func unit(_ account: String) async throws -> String? {
        try await TestSQL.text(
            "select u.name || ' ' || lower(u.in_force) from account a join org_unit u using (org_unit_id) "
                + "where a.account_name = '\(account)'")
    }

    @Test func `nothing is decided in the name of a unit after its last day`() async throws {
        let decision = try await office.draft([office.recommend([NominationFile.person("An")])])
        try await keeper.changeUnit("30244", on: day, paper: "12/NQ", name: "Phường Phú Hựu")
        for login in ["ct.phuhuu", "pct.phuhuu"] {
            let approval = "select approve_decision(\(decision), 1, 100, 'QĐ-UBND', '2026-03-01')"
            let refusal = try await TestSQL.refusal(approval, login: login)
            #expect(refusal?.code == "TD333")
            #expect(refusal?.arguments["unit"] == "Xã Phú Hựu")
        }
        // Its right to sign is over with it, and none is given any more.
        #expect(
            try await TestSQL.texts(
                "select upper(held)::text from signing_right join org_unit u using (org_unit_id) "
                    + "where u.name = 'Xã Phú Hựu' and account_name like '%.phuhuu'")
                == ["2026-03-01", "2026-03-01"])
        let signer =
            "select add_signer(org_unit_id, 'ct.phuhuu', null, 'Chủ tịch', 'KT.', 'decide', '2026-03-01', null, null) "
            + "from org_unit where name = 'Xã Phú Hựu'"
        #expect(try await TestSQL.refusal(signer)?.code == "TD333")
    }

    @Test func `nor drafted of what came after it`() async throws {
        let dossier = try await office.recommend([NominationFile.person("An")])
        try await keeper.changeUnit("30244", on: date("2025-11-30"), paper: "12/NQ", name: "Phường Phú Hựu")
        let draft = { (name: String) in
            "select draft_decision(org_unit_id, array[\(dossier)], 'X') from org_unit where name = '\(name)' "
                + "and in_force && '[2025-07-01,)'"
        }
        #expect(try await TestSQL.refusal(draft("Xã Phú Hựu"), login: "vp.phuhuu")?.code == "TD333")
        #expect(try await TestSQL.refusal(draft("Phường Phú Hựu"), login: "vp.phuhuu") == nil)
    }

    @Test func `a later paper comes from the unit that it has become`() async throws {
        let decision = try await office.decide([NominationFile.person("An")])
        try await keeper.changeUnit("30244", on: day, paper: "12/NQ", name: "Phường Phú Hựu")
        let correct = { (unit: String) in
            "select correct_decision(\(decision), \(unit), 200, 'QĐ-UBND', '2026-03-02', 'Sai tên', '{1}', '{name}', '{Ân}')"
        }
        #expect(try await TestSQL.refusal(correct("null"), login: "ct.phuhuu")?.code == "TD333")
        let successor = "(select org_unit_id from org_unit where name = 'Phường Phú Hựu')"
        #expect(try await TestSQL.refusal(correct(successor), login: "ct.phuhuu")?.code == "TD313")
        try await TestSQL.run(
            "select add_signer(\(successor), 'ct.phuhuu', null, 'Chủ tịch', null, 'decide', '2026-03-01', null, null)"
        )
        #expect(try await TestSQL.refusal(correct(successor), login: "ct.phuhuu") == nil)
    }

    @Test func `accounts go along with a renamed unit, with a trace, and it is told`() async throws {
        let own = Registry(TestDatabase.patient + " user=vp.phuhuu")
        let told = try await own.changeUnit("30244", on: day, paper: "12/NQ", name: "Phường Phú Hựu")
        #expect(
            told.map { "\($0.kind) \($0.account) \($0.unit)" } == [
                "moved ct.phuhuu Phường Phú Hựu", "moved pct.phuhuu Phường Phú Hựu",
                "moved vp.phuhuu Phường Phú Hựu", "signsNoMore ct.phuhuu Xã Phú Hựu",
                "signsNoMore pct.phuhuu Xã Phú Hựu", "signsNoMore test.leader Xã Phú Hựu",
            ])
        #expect(try await unit("vp.phuhuu") == "Phường Phú Hựu 2026-03-01")
        #expect(
            try await TestSQL.number(
                "select count(*) from audit_entry where table_name = 'account' and operation = 'update' "
                    + "and account = 'vp.phuhuu' and after ->> 'org_unit_id' is not null") == 3)
        // What it worked on before is still its own.
        let units = try await TestSQL.texts(
            "select distinct u.name::text from unnest(account_units()) a join org_unit u on u.org_unit_id = a",
            setup: "set role \"vp.phuhuu\"")
        #expect(units.contains("Xã Phú Hựu"))
        #expect(units.contains("Phường Phú Hựu"))
    }

    @Test func `accounts go along into a merger, if somebody works for both sides`() async throws {
        let clerk = OpenLogin.newName("clerk")
        try await keeper.addAccount(
            NewAccount(name: clerk, fullName: "Người Thử", role: .office, unit: "30244.KT", person: nil),
            on: office.day)
        let merge = { (into: String) in
            "select merge_units('{30244.KT}', '\(into)', null, null, null, '2026-03-01', null, false)"
        }
        // He would work for the other unit, too, without being asked for.
        #expect(try await TestSQL.refusal(merge("30244.VP"), login: clerk)?.code == "TD312")
        #expect(try await TestSQL.refusal(merge("30259"), login: "vp.phuhuu")?.code == "TD312")
        #expect(try await TestSQL.refusal(merge("30244.VP"), login: "vp.phuhuu") == nil)
        #expect(try await unit(clerk)?.hasPrefix("Văn phòng") == true)
    }

    @Test func `accounts of a unit that is split or ended stay, and that is told`() async throws {
        let clerk = OpenLogin.newName("clerk")
        try await keeper.addAccount(
            NewAccount(name: clerk, fullName: "Người Thử", role: .office, unit: "30244.KT", person: nil),
            on: office.day)
        let told = try await keeper.splitUnit(
            "30244.KT", into: [("30244.K1", "Phòng Một"), ("30244.K2", "Phòng Hai")], peopleTo: "30244.K1",
            parent: nil, on: day, paper: nil)
        #expect(told.map { "\($0.kind) \($0.account)" } == ["left \(clerk)"])
    }

    @Test func `a unit that is put under another keeps its own papers`() async throws {
        let clerk = OpenLogin.newName("clerk")
        try await keeper.addAccount(
            NewAccount(name: clerk, fullName: "Người Thử", role: .office, unit: "30244.VX", person: nil),
            on: office.day)
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        let count = "select count(*)::text from nomination where dossier_id = \(dossier)"
        #expect(try await TestSQL.text(count, login: clerk) == "1")
        try await keeper.changeUnit("30244.VX", on: day, paper: nil, parent: "30253")
        #expect(try await unit(clerk)?.hasSuffix("2026-03-01") == true)
        #expect(try await TestSQL.text(count, login: clerk) == "1")
        // Those above have not got them.
        let above =
            "select (unit_domain(n.org_unit_id) @> array[x.org_unit_id])::text from org_unit n, org_unit x "
        #expect(
            try await TestSQL.text(
                above
                    + "where n.code = '30253' and upper_inf(n.in_force) and x.code = '30244.VX' and upper(x.in_force) = '2026-03-01'"
            ) == "false")
    }
}
