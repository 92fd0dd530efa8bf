import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

/// What administrators may give to whom, and what of it is kept as an entry.
@Suite(.database(.sample))
struct GrantedRightTests {
    private let keeper = Registry(TestDatabase.patient)
    private let office = Office()
    private let accounts = Accounts()

    @Test func `administrators have no unit`() async throws {
        let refused = await failure { try await accounts.add("bounded", .admin, unit: "30244") }
        #expect(refused?.code == "TD330")
        let clerk = try await accounts.add("office", .office, unit: "30244")
        #expect(await failure { try await keeper.grantAccount(clerk, .admin) }?.code == "TD330")
        let admin = try await accounts.add("admin", .admin)
        #expect(
            await failure { try await keeper.scopeAccount(admin, unit: "30244", on: office.day) }?.code
                == "TD330")
        // One of a register from before that rule.
        try await TestSQL.run(
            """
            alter table account drop constraint account_admin_ck;
            update account set org_unit_id = (select org_unit_id from org_unit where code = '30244' and upper_inf(in_force))
            where account_name = '\(admin)';
            alter table account add constraint account_admin_ck
                check (role <> 'admin' or org_unit_id is null or disabled_at is not null) not valid
            """)
        for (attempt, code) in [
            ("select grant_account('\(clerk)', 'leader')", "TD330"),
            ("select set_account_password('\(clerk)', 'SCRAM-SHA-256$4096:x')", "TD330"),
            ("select disable_account('\(clerk)', true)", "TD330"),
            ("select from audit_entry", "TD351"),
            ("set role \"\(clerk)\"; select from org_unit", "TD331"),
        ] {
            #expect(try await TestSQL.refusal(attempt, login: admin)?.code == code, "\(attempt)")
        }
        // A unit that ends does not stumble over it, and it is put right by one statement.
        try await keeper.changeUnit("30244", on: date("2026-03-01"), paper: nil, name: "Phường Phú Hựu")
        try await keeper.scopeAccount(admin, unit: nil, on: office.day)
        #expect(try await TestSQL.refusal("select disable_account('\(clerk)', true)", login: admin) == nil)
    }

    @Test func `an argument that is null opens nothing`() async throws {
        let clerk = try await accounts.add("office", .office, unit: "30244")
        let admin = try await accounts.add("admin", .admin)
        for attempt in [
            "grant_account(null, 'leader')", "scope_account(null, null)", "disable_account(null, false)",
            "set_account_password(null, 'SCRAM-SHA-256$4096:x')", "set_account_password('\(clerk)', null)",
            "grant_account('\(clerk)', null)", "add_account(null, 'X', 'viewer', null, null)",
            "add_account('test.nothing', 'X', null, null, null)", "disable_account('\(clerk)', null)",
        ] {
            let refusal = try await TestSQL.refusal("select \(attempt)", login: admin)
            #expect(refusal?.code == "TD171", "\(attempt)")
        }
        let open = try await TestSQL.number(
            "select count(*) from account where account_name = '\(clerk)' and disabled_at is null")
        #expect(open == 1)
        #expect(try await TestSQL.refusal("select require_unit_on(null, '2025-12-01')")?.code == "TD333")
        #expect(try await TestSQL.refusal("select require_unit_on(1, null)")?.code == "TD333")
    }

    @Test func `a changed password, right, reach or key is an entry, and the password is not in it`()
        async throws
    {
        let clerk = try await accounts.add("office", .office, unit: "30244")
        let admin = try await accounts.add("admin", .admin)
        let login = Registry(TestDatabase.patient + " user=\(admin)")
        try await login.setPassword("một câu dài dễ nhớ", of: clerk)
        try await login.grantAccount(clerk, .viewer)
        try await login.scopeAccount(clerk, unit: nil, on: office.day)
        try await login.disableAccount(clerk)
        await login.close()
        let entries = try await TestSQL.texts(
            """
            select concat_ws(' ', account, login, operation, (select string_agg(k, ',' order by k) from json_object_keys(after) k))
            from audit_entry where table_name = 'account' and key = '\(clerk)' and operation = 'update'
            order by audit_entry_id
            """)
        #expect(
            entries
                == ["password_set_at", "role", "org_unit_id", "disabled_at"].map {
                    "\(admin) \(admin) update \($0)"
                })
        #expect(
            try await TestSQL.number("select count(*) from audit_entry where after::text like '%SCRAM%'") == 0
        )
        let leader = try await accounts.addLeader()
        let key = "select register_key(decode(md5('\(leader)') || md5('2\(leader)'), 'hex'))"
        #expect(try await TestSQL.refusal(key, login: leader) == nil)
        let revoke =
            "select revoke_key(signing_key_id, 'Mất') from signing_key where account_name = '\(leader)'"
        #expect(try await TestSQL.refusal(revoke, login: leader) == nil)
        #expect(
            try await TestSQL.texts(
                "select operation from audit_entry where table_name = 'signing_key' and account = '\(leader)' "
                    + "order by audit_entry_id") == ["insert", "update"])
    }

    @Test func `acting as nobody is told as such, also in the past`() async throws {
        let nobody = Registry(TestDatabase.patient, account: "nobody.here")
        let past = await failure {
            try await nobody.requireNomination(1, asOf: PastMoment(endOf: date("2025-06-30")))
        }
        #expect(past?.code == "TD317")
        #expect(past?.arguments["account"] == "nobody.here")
    }
}
