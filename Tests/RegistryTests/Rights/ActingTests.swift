import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

/// Sessions that outlive what they were opened for, and rights that another register gave.
@Suite(.database(.sample))
struct ActingTests {
    private let keeper = Registry(TestDatabase.patient)
    private let office = Office()
    private let accounts = Accounts()

    private func draft() async throws -> Int64 {
        try await office.draft([office.recommend([NominationFile.person("An")])])
    }

    private func approval(_ decision: Int64) -> String {
        "select approve_decision(\(decision), 1, 100, 'QĐ-UBND', '2025-12-01')"
    }

    private func groups(_ name: String) async throws -> [String?] {
        try await TestSQL.texts(
            """
            select pg_get_userbyid(m.roleid)::text from pg_auth_members m
            where pg_get_userbyid(m.member) = '\(name)' order by 1
            """)
    }

    /// A small table is read from end to end: what is asked of one's own account is not asked of others' first.
    @Test func `nobody is asked for the rights of others`() async throws {
        try await TestSQL.run("analyze account")
        for login in ["vp.phuhuu", "ct.phuhuu"] {
            #expect(
                try await TestSQL.refusal(
                    "set enable_indexscan = off; set enable_bitmapscan = off; set enable_indexonlyscan = off; "
                        + "select count(*) from nomination; select account_is_active(), account_units(), account_sees_all()",
                    login: login) == nil)
        }
    }

    /// As if the server let nobody end sessions: what is left is that each statement asks.
    @Test(arguments: ["disabled_at = now()", "role = 'viewer'"])
    func `an administrator who is one no more acts as nobody in a session that is open`(change: String)
        async throws
    {
        let decision = try await draft()
        let admin = try await accounts.add("admin", .admin)
        let session = OpenLogin(admin)
        #expect(try await session.refusal("set role \"ct.phuhuu\"") == nil)
        #expect(try await session.text("select count(*)::text from draft_line") == "1")
        try await TestSQL.run("update account set \(change) where account_name = '\(admin)'")
        for attempt in [
            "select from nomination", "select from award_kind", "select from org_unit", approval(decision),
            "insert into nomination_event (nomination_id, event, reason) select nomination_id, 'refuse', 'Ghi sai' from draft_line",
        ] {
            let refusal = try await session.refusal(attempt)
            #expect(refusal?.code == "TD331", "\(attempt)")
            #expect(refusal?.arguments["login"] == admin)
        }
        await session.close()
    }

    @Test func `nor does he in a transaction that began before`() async throws {
        let decision = try await draft()
        let admin = try await accounts.add("admin", .admin)
        let session = OpenLogin(admin)
        let begin =
            "set role \"ct.phuhuu\"; begin isolation level repeatable read; select count(*) from award"
        #expect(try await session.refusal(begin) == nil)
        try await TestSQL.run("update account set disabled_at = now() where account_name = '\(admin)'")
        #expect(try await session.refusal(approval(decision))?.code == "TD205")
        await session.close()
    }

    @Test(arguments: ["disabled_at = now()", "role = 'office'"])
    func `a leader who is one no more decides nothing in a transaction that began before`(change: String)
        async throws
    {
        let decision = try await draft()
        let leader = try await accounts.addLeader()
        for attempt in [
            approval(decision),
            "insert into nomination_event (nomination_id, event, reason) select nomination_id, 'refuse', 'Ghi sai' "
                + "from draft_line where decision_id = \(decision)",
            "select register_key(decode(repeat('ab', 32), 'hex'))",
        ] {
            try await TestSQL.run(
                "update account set disabled_at = null, role = 'leader' where account_name = '\(leader)'")
            let session = OpenLogin(leader)
            #expect(
                try await session.refusal(
                    "begin isolation level repeatable read; select count(*) from award") == nil)
            try await TestSQL.run("update account set \(change) where account_name = '\(leader)'")
            #expect(try await session.refusal(attempt)?.code == "TD205", "\(attempt)")
            await session.close()
        }
    }

    @Test func `an office that is one no more records no step in a transaction that began before`()
        async throws
    {
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        let clerk = try await accounts.add("office", .office, unit: "30244")
        let session = OpenLogin(clerk)
        #expect(
            try await session.refusal("begin isolation level repeatable read; select count(*) from award")
                == nil)
        try await TestSQL.run("update account set disabled_at = now() where account_name = '\(clerk)'")
        let step =
            "insert into nomination_event (nomination_id, event) select nomination_id, 'submit' from nomination "
            + "where dossier_id = \(dossier)"
        #expect(try await session.refusal(step)?.code == "TD205")
        await session.close()
    }

    /// The approval comes while the change has been made and not yet committed.
    @Test(arguments: [
        ("update account set disabled_at = now() where account_name = '%'", "TD310"),
        (
            "update signing_right set held = daterange(lower(held), '2025-11-30', '[]') where account_name = '%'",
            "TD313"
        ),
    ])
    func `an approval waits for a change that is under way, and sees it`(change: String, code: String)
        async throws
    {
        let decision = try await draft()
        let leader = try await accounts.addLeader()
        let changing = OpenLogin("postgres")
        let sql = change.split(separator: "%", omittingEmptySubsequences: false).joined(separator: leader)
        #expect(try await changing.refusal("begin; \(sql)") == nil)
        let session = OpenLogin(leader)
        async let refusal = session.refusal(approval(decision))
        let waiting =
            "select count(*) from pg_stat_activity where usename = '\(leader)' and wait_event_type = 'Lock'"
        // Bounded, so that a test whose other side has failed ends too; far beyond what a busy machine needs.
        for _ in 0..<100_000 {
            if try await TestSQL.number(waiting) > 0 { break }
        }
        #expect(try await changing.refusal("commit") == nil)
        #expect(try await refusal?.code == code)
        await session.close()
        await changing.close()
    }

    @Test func `disabling ends sessions here, takes every group, and nothing in another database`()
        async throws
    {
        let clerk = try await accounts.add("office", .office, unit: "30244")
        let session = OpenLogin(clerk)
        let other = OpenLogin(clerk, conninfo: try TestServer.conninfo() + " dbname=postgres")
        let process = try await other.text("select pg_backend_pid()::text")
        // What it has begun does not hold back the one who disables it.
        let begun =
            "begin; insert into campaign (code, name, launched_by_id, manner, scope, period) select 'X', 'X', "
            + "org_unit_id, 'yearly', 'unit', '[2025-07-01,)' from org_unit where code = '30244' and upper_inf(in_force); "
            + "select draft_decision(0, '{}', 'X')"
        #expect(try await session.refusal(begun)?.code == "TD312")
        #expect(try await groups(clerk) == ["thidua_office", "thidua_within"])
        try await keeper.disableAccount(clerk)
        #expect(try await groups(clerk) == [])
        #expect(try await session.refusal("select 1") != nil)
        await session.close()
        #expect(try await TestSQL.refusal("select 1", login: clerk)?.code == "TD001")
        #expect(try await other.text("select pg_backend_pid()::text") == process)
        await other.close()
        // Nor may an administrator act as it.
        let admin = try await accounts.add("admin", .admin)
        #expect(try await TestSQL.refusal("set role \"\(clerk)\"", login: admin)?.code == "TD007")
        try await keeper.disableAccount(clerk, false)
        #expect(try await groups(clerk) == ["thidua_office", "thidua_within"])
        #expect(try await TestSQL.text("select count(*)::text from org_unit", login: clerk) != "0")
    }

    @Test(arguments: [
        "disable_account('%', true)", "grant_account('%', 'viewer')", "scope_account('%', null)",
    ])
    func `an open transaction does not put off its own end`(change: String) async throws {
        let leader = try await accounts.addLeader()
        let decision = try await draft()
        let session = OpenLogin(leader)
        #expect(try await session.refusal("begin; " + approval(decision)) == nil)
        let sql = change.split(separator: "%", omittingEmptySubsequences: false).joined(separator: leader)
        #expect(try await TestSQL.refusal("select \(sql)") == nil)
        #expect(try await session.refusal("commit") != nil)
        await session.close()
        #expect(
            try await TestSQL.text("select state from decision where decision_id = \(decision)") == "draft")
    }

    @Test func `an administrator of another register on the server is nobody here`() async throws {
        let other = "test_other_" + String(UInt64.random(in: 0 ... .max), radix: 36)
        let here = String(TestDatabase.current.split(separator: "=").last ?? "")
        let server = OpenLogin("postgres", conninfo: try TestServer.conninfo() + " dbname=postgres")
        #expect(
            try await server.refusal("create database \(other) template \(here) strategy file_copy") == nil)
        let elsewhere = Registry(try TestServer.conninfo() + " dbname=\(other)")
        let admin = OpenLogin.newName("foreign")
        try await elsewhere.addAccount(
            NewAccount(name: admin, fullName: "Người Xa", role: .admin, unit: nil, person: nil),
            on: date("2025-12-01"))
        await elsewhere.close()
        let decision = try await draft()
        let session = OpenLogin(admin)
        for (attempt, code) in [
            ("select add_account('\(admin)2', 'X', 'admin', null, null)", "TD311"),
            ("select grant_account('vp.phuhuu', 'leader')", "TD311"),
            ("select set_account_password('ct.phuhuu', 'SCRAM-SHA-256$4096:x')", "TD311"),
            (
                "select add_signer(1, 'ct.phuhuu', 'X', 'Y', null, 'decide', '2025-01-01', null, null)",
                "TD311"
            ),
            ("set role \"ct.phuhuu\"", nil), ("select from nomination", "TD331"),
            ("select from award_kind", "TD331"), (approval(decision), "TD331"),
            ("set role \"vp.phuhuu\"", nil),
            ("insert into campaign (code, name) values ('X', 'X')", "TD331"),
            ("select draft_decision(1, '{1}', 'X')", "TD331"),
        ] as [(String, String?)] {
            #expect(try await session.refusal(attempt)?.code == code, "\(attempt)")
        }
        await session.close()
        #expect(try await server.refusal("drop database \(other) with (force)") == nil)
        await server.close()
    }

    /// Another register may call the same role its account, and give it what this one does not.
    @Test(arguments: ["thidua_office", "thidua_leader", "thidua_admin"])
    func `a right of another register counts for nothing here`(group: String) async throws {
        let viewer = try await accounts.add("viewer", .viewer, unit: "30244")
        try await TestSQL.run(
            "revoke \"\(viewer)\" from thidua_admin; grant \(group) to \"\(viewer)\"")
        for attempt in [
            "select from award", "select personal_number from recipient", "select from org_unit",
            "insert into campaign (code, name) values ('X', 'X')",
        ] {
            let code = try await TestSQL.refusal(attempt, login: viewer)?.code
            #expect(code == "TD332" || code == "TD007", "\(attempt) \(code ?? "")")
        }
        #expect(try await TestSQL.refusal("select from award", login: viewer)?.code == "TD332")
        try await keeper.grantAccount(viewer, .viewer)
        #expect(try await groups(viewer) == ["thidua_viewer", "thidua_within"])
        #expect(try await TestSQL.refusal("select from award", login: viewer) == nil)
    }
}
