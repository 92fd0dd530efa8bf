import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

/// A service's connection, for what can be done with it: by sessions that people opened, and by somebody who stole it.
@Suite(.database(.sample))
struct SessionAttackTests {
    private static let service = "thidua_service"
    private static let roles = [
        "viewer_within", "viewer_everywhere", "office_within", "office_everywhere", "leader_within",
        "leader_everywhere", "admin",
    ].map { "thidua_session_\($0)" }
    private let accounts = Accounts()
    private let office = Office()

    private func signIn(_ account: String) async throws -> String {
        let login = OpenLogin(account)
        let token = try await login.text("select open_session('Trình duyệt thử')")
        await login.close()
        return try #require(token)
    }

    /// What a transaction of the service begins with.
    private func presenting(_ token: String) -> String {
        "begin; select set_config('role', present_session('\(token)'), true)"
    }

    private func tables() async throws -> [String] {
        try await TestSQL.texts(
            "select c.relname::text from pg_class c where c.relnamespace = 'public'::regnamespace "
                + "and c.relkind in ('r', 'v') order by 1"
        ).compactMap { $0 }
    }

    /// What a login sees of each table: a number of rows, or the code of the refusal.
    private func sight(_ login: OpenLogin, before: String, _ tables: [String]) async throws -> [String] {
        var seen: [String] = []
        for table in tables {
            let count =
                "select case when count(*) > 0 then 'rows ' || count(*) else 'nothing' end from \(table)"
            do {
                #expect(try await login.refusal(before) == nil)
                seen.append("\(table): \(try await login.text(count) ?? "")")
            } catch let error as PostgresError {
                seen.append("\(table): \(Failure(translating: error).code)")
            }
            _ = try await login.refusal("rollback")
        }
        return seen
    }

    @Test func `a session sees what its account sees, by right and reach`() async throws {
        _ = try await office.recommend([NominationFile.person("An")])
        let names = [
            "vp.phuhuu", "ct.phuhuu", try await accounts.add("viewer", .viewer, unit: "30244"),
            try await accounts.add("reader", .viewer), try await accounts.add("office", .office),
            try await accounts.add("admin", .admin),
        ]
        let (tables, service) = (try await tables(), OpenLogin(Self.service))
        for name in names {
            let own = OpenLogin(name)
            let token = try await signIn(name)
            let expected = try await sight(own, before: "begin", tables)
            let seen = try await sight(service, before: presenting(token), tables)
            #expect(seen == expected, "\(name)")
            #expect(seen.contains { $0.contains("rows") })
            await own.close()
        }
        await service.close()
    }

    @Test func `whoever has the connection and no token finds nothing`() async throws {
        _ = try await office.recommend([NominationFile.person("An")])
        let token = try await signIn("ct.phuhuu")
        let hash = try await TestSQL.text("select encode(token_hash, 'hex') from session")
        let (tables, service) = (try await tables(), OpenLogin(Self.service))
        // Without a role, with each role, with what might pass for a token, as an account.
        var attempts = [
            "begin", "begin; set local thidua.session = 'ct.phuhuu'; set local thidua.account = 'ct.phuhuu'",
        ]
        for role in Self.roles {
            attempts.append("begin; set local role \(role)")
            attempts.append(
                "begin; set local thidua.session = '\(hash ?? "")'; set local role \(role); set local thidua.command = 'x'"
            )
            attempts.append("begin; set local thidua.session = '\(token.dropLast())'; set local role \(role)")
        }
        for attempt in attempts {
            for seen in try await sight(service, before: attempt, tables) {
                #expect(!seen.contains("rows"), "\(attempt): \(seen)")
            }
        }
        for account in ["ct.phuhuu", "vp.phuhuu", "thidua_owner", "postgres", "thidua_office"] {
            let refusal = try await service.refusal("set role \"\(account)\"")
            #expect(account == "thidua_office" || refusal != nil, "\(account)")
            _ = try await service.refusal("reset role")
        }
        for (sql, code) in [
            ("select open_session('x')", "TD007"), ("select * from own_sessions()", "TD007"),
            ("set role thidua_session_viewer_everywhere; select open_session('x')", "TD590"),
            ("set role thidua_session_admin; select disable_account('ct.phuhuu', true)", "TD311"),
            ("set role thidua_session_admin; select add_account('la', 'Lạ', 'admin', null, null)", "TD311"),
            (
                "set role thidua_session_leader_everywhere; select approve_decision(1, 1, 1, 'x', '2025-12-01')",
                "TD104"
            ),
            (
                "set role thidua_session_leader_everywhere; select register_key(decode(repeat('ab', 32), 'hex'))",
                "TD310"
            ),
            (
                "set role thidua_session_office_everywhere; insert into org_unit (code, name, kind) values ('x', 'x', 'commune')",
                "TD007"
            ),
        ] {
            let refusal = try await service.refusal("begin; \(sql)")
            #expect(refusal != nil, "\(sql)")
            if code != "TD104" { #expect(refusal?.code == code, "\(sql)") }
            _ = try await service.refusal("rollback")
        }
        await service.close()
    }

    @Test func `a token is good for its session and as long as that lives`() async throws {
        let service = OpenLogin(Self.service)
        func acting(_ token: String) async throws -> String? {
            #expect(try await service.refusal(presenting(token)) == nil)
            let account = try await service.text("select acting_account()")
            #expect(try await service.refusal("commit") == nil)
            return account
        }
        let leader = try await accounts.addLeader()
        let verifier =
            "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$" + String(repeating: "A", count: 43) + "=:"
            + String(repeating: "A", count: 43) + "="
        for change in [
            "update session set opened_at = opened_at - interval '11 hours', expires_at = now() - interval '1 second'",
            "update session set seen_at = now() - idle_limit - interval '1 second'",
            "select disable_account('\(leader)', true)", "select grant_account('\(leader)', 'office')",
            "select scope_account('\(leader)', null)",
            "select set_account_password('\(leader)', '\(verifier)')",
        ] {
            let token = try await signIn(leader)
            #expect(try await acting(token) == leader)
            try await TestSQL.run(change)
            #expect(try await acting(token) == nil, "\(change)")
            try await TestSQL.run("select disable_account('\(leader)', false)")
        }
        // Signed out by himself, while another session of his stays.
        let (first, second) = (try await signIn(leader), try await signIn(leader))
        #expect(try await service.refusal(presenting(first)) == nil)
        let ended = "select end_session((select session_id from own_sessions() where is_this))::text"
        #expect(try await service.text(ended) == "true")
        #expect(try await service.text("select acting_account()") == nil)
        #expect(try await service.refusal("commit") == nil)
        #expect(try await acting(first) == nil)
        #expect(try await acting(second) == leader)
        // Of somebody else nobody ends any.
        let other = try await signIn("vp.phuhuu")
        #expect(try await service.refusal(presenting(second)) == nil)
        let foreign = try await TestSQL.number("select max(session_id) from session")
        #expect(try await service.text("select end_session(\(foreign))::text") == "false")
        #expect(try await service.refusal("commit") == nil)
        #expect(try await acting(other) == "vp.phuhuu")
        await service.close()
    }

    @Test func `a connection forgets everybody at the end of a transaction`() async throws {
        let (office, leader) = (try await signIn("vp.phuhuu"), try await signIn("ct.phuhuu"))
        let service = OpenLogin(Self.service)
        for ending in [
            "commit", "rollback", "select 1 / 0; commit", "select from nowhere",
            "set local statement_timeout = 20; select pg_sleep(5)",
        ] {
            for (token, name) in [(office, "vp.phuhuu"), (leader, "ct.phuhuu")] {
                #expect(try await service.refusal(presenting(token)) == nil)
                #expect(try await service.text("select acting_account()") == name)
                _ = try await service.refusal(ending)
                _ = try await service.refusal("rollback")
                #expect(try await service.text("select acting_account()") == nil, "\(ending)")
                #expect(try await service.text("select current_user::text") == Self.service)
                #expect(
                    try await service.text("select coalesce(current_setting('thidua.session', true), '')")
                        == "")
            }
        }
        await service.close()
    }

    @Test func `a role that is not the session's right is refused`() async throws {
        let token = try await signIn("vp.phuhuu")
        let service = OpenLogin(Self.service)
        for role in Self.roles where role != "thidua_session_office_within" {
            let attempt = "begin; select present_session('\(token)'); set local role \(role); "
            let refusal = try await service.refusal(attempt + "select from award_kind")
            _ = try await service.refusal("rollback")
            if role == "thidua_session_office_everywhere" {
                #expect(refusal == nil)
                #expect(try await service.refusal(attempt) == nil)
                #expect(try await service.text("select count(*)::text from recipient") == "0")
                _ = try await service.refusal("rollback")
            } else {
                #expect(refusal?.code == "TD591", "\(role)")
            }
        }
        await service.close()
    }

    @Test func `what is done through a session is its account's own, and the audit names the session`()
        async throws
    {
        let draft = try await office.draft([office.recommend([NominationFile.person("An")])])
        let leader = try await accounts.addLeader()
        let token = try await signIn(leader)
        let service = OpenLogin(Self.service)
        #expect(try await service.refusal(presenting(token)) == nil)
        #expect(try await service.refusal("select register_key(decode(repeat('ab', 32), 'hex'))") == nil)
        let version = try await TestSQL.number("select version from decision where decision_id = \(draft)")
        #expect(
            try await service.refusal(
                "select approve_decision(\(draft), \(version), 100, 'QĐ-UBND', '2025-12-10')") == nil)
        #expect(try await service.refusal("commit") == nil)
        #expect(
            try await TestSQL.text(
                "select concat_ws(' ', approved_by, approved_login) from decision where decision_id = \(draft)"
            ) == leader)
        let through = try await TestSQL.text(
            "select string_agg(distinct login, ',') from audit_entry where table_name = 'decision' and account = '\(leader)'"
        )
        let session = try await TestSQL.number(
            "select session_id from session where account_name = '\(leader)'")
        #expect(through == "thidua_service:\(session)")
        await service.close()
    }

    @Test func `who prepared through a session does not decide in another`() async throws {
        let leader = try await accounts.addLeader()
        let dossier = try await office.recommend([NominationFile.person("An")])
        try await TestSQL.run("select grant_account('\(leader)', 'office')")
        let service = OpenLogin(Self.service)
        #expect(try await service.refusal(presenting(try await signIn(leader))) == nil)
        let drafted = "select draft_decision(\(TestSQL.unit("30244")), array[\(dossier)], 'x')"
        #expect(try await service.refusal(drafted) == nil)
        #expect(try await service.refusal("commit") == nil)
        try await TestSQL.run("select grant_account('\(leader)', 'leader')")
        let (draft, version) = (
            try await TestSQL.number("select max(decision_id) from draft_line"),
            try await TestSQL.number(
                "select version from decision where decision_id = (select max(decision_id) from draft_line)")
        )
        for (account, code) in [(leader, "TD193"), ("ct.phuhuu", nil)] as [(String, String?)] {
            #expect(try await service.refusal(presenting(try await signIn(account))) == nil)
            let refusal = try await service.refusal(
                "select approve_decision(\(draft), \(version), 100, 'QĐ-UBND', '2025-12-10'); commit")
            #expect(refusal?.code == code, "\(account)")
            _ = try await service.refusal("rollback")
        }
        await service.close()
    }

    @Test func `only who logged in himself opens a session`() async throws {
        let admin = try await accounts.add("admin", .admin)
        let login = OpenLogin(admin)
        #expect(try await login.refusal("set role \"ct.phuhuu\"") == nil)
        #expect(try await login.refusal("select open_session('x')")?.code == "TD590")
        await login.close()
        let keeper = OpenLogin("postgres")
        #expect(
            try await keeper.refusal("set session authorization \"ct.phuhuu\"; select open_session('x')")?
                .code == "TD590")
        #expect(
            try await keeper.refusal("reset session authorization; select open_session('x')")?.code == "TD590"
        )
        await keeper.close()
        for (client, lifetime, idle) in [
            ("x", "13 hours", "1 hour"), ("x", "-1 hour", "1 hour"), ("x", "1 hour", "1 minute"),
        ] {
            let refusal = try await TestSQL.refusal(
                "select open_session('\(client)', '\(lifetime)', '\(idle)')", login: "ct.phuhuu")
            #expect(refusal?.code == "TD592", "\(lifetime), \(idle)")
        }
        // Whoever never signs out has ten open at most.
        for _ in 0..<12 { _ = try await signIn("ct.phuhuu") }
        let open = "select count(*) from session where account_name = 'ct.phuhuu' and ended_at is null"
        #expect(try await TestSQL.number(open) == 10)
    }

    @Test func `guesses are noted, also those that are rolled back by nobody`() async throws {
        let service = OpenLogin(Self.service)
        for guess in 0..<22 {
            #expect(try await service.text("select present_session('\(guess)')") == nil)
        }
        await service.close()
        #expect(try await TestSQL.number("select count(*) from session_try") == 22)
        let admin = try await accounts.add("admin", .admin)
        #expect(try await TestSQL.text("select count(*)::text from session_try", login: admin) == "22")
        #expect(try await TestSQL.refusal("select from session_try", login: "ct.phuhuu")?.code == "TD007")
        #expect(try await TestSQL.refusal("select present_session('x')", login: admin)?.code == "TD007")
    }
}
