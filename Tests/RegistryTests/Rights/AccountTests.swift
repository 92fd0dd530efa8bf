import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct AccountTests {
    private let keeper = Registry(TestDatabase.patient)
    private let office = Office()

    private func add(
        _ name: String, _ role: AccountRole, called fullName: String = "Người Thử", unit: String? = nil,
        person: Int64? = nil
    ) async throws(Failure) {
        try await keeper.addAccount(
            NewAccount(name: name, fullName: fullName, role: role, unit: unit, person: person),
            on: date("2025-12-01"))
    }

    private func groups(_ name: String) async throws -> [String] {
        try await TestSQL.texts(
            """
            select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid
            join pg_roles r on r.oid = m.member where r.rolname = '\(name)' order by 1
            """
        ).compactMap { $0 }
    }

    @Test func `an account has one right and one reach, which change`() async throws {
        try await add("test.changing", .office, unit: "30244")
        #expect(try await groups("test.changing") == ["thidua_office", "thidua_within"])
        try await keeper.grantAccount("test.changing", .leader)
        try await keeper.scopeAccount("test.changing", unit: nil, on: office.day)
        #expect(try await groups("test.changing") == ["thidua_everywhere", "thidua_leader"])
        try await keeper.grantAccount("test.changing", .admin)
        #expect(try await groups("test.changing") == ["thidua_admin"])
        try await keeper.grantAccount("test.changing", .viewer)
        #expect(try await groups("test.changing") == ["thidua_everywhere", "thidua_viewer"])
        let row = try #require(
            try await keeper.rows(.accounts(withDisabled: false)).first {
                $0["account_name"] == "test.changing"
            })
        #expect(row["account_role"] == "viewer")
    }

    /// As after a move to another server, or a hand at its roles.
    @Test func `what the server says of an account otherwise is told, and set right by the next migration`()
        async throws
    {
        let accounts = Accounts()
        let (office, gone, disabled) = (
            try await accounts.add("office", .office, unit: "30244"), try await accounts.add("gone", .viewer),
            try await accounts.add("disabled", .leader, unit: "30244")
        )
        #expect(
            try #require(try await keeper.accountDeviations()).filter {
                [office, gone, disabled].contains($0.account)
            }
                == [])
        try await TestSQL.run(
            """
            select disable_account('\(disabled)', true);
            revoke thidua_within from "\(office)"; grant thidua_leader to "\(office)"; alter role "\(office)" nologin;
            alter role "\(disabled)" login; alter role "\(gone)" rename to "\(gone).old"
            """)
        let found = try #require(try await keeper.accountDeviations()).filter {
            [office, gone, disabled].contains($0.account)
        }
        #expect(
            found.map { "\($0.account) \($0.kind)" } == [
                "\(disabled) open", "\(gone) no_login", "\(office) closed", "\(office) group_added",
                "\(office) group_missing",
            ])
        _ = try await keeper.migrate()
        #expect(
            try #require(try await keeper.accountDeviations()).filter {
                [office, gone, disabled].contains($0.account)
            }.map(
                \.kind)
                == ["no_login"])
        #expect(try await groups(office) == ["thidua_office", "thidua_within"])
        #expect(try await TestSQL.refusal("select from account_deviations()", login: office)?.code == "TD007")
    }

    @Test func `an account is tied to a card once, by an administrator`() async throws {
        let people = try await TestSQL.texts(
            "select recipient_id::text from person order by recipient_id limit 2"
        )
        .compactMap { $0.flatMap { Int64($0) } }
        let name = try await TestSQL.text("select name from recipient where recipient_id = \(people[0])")
        try await add("test.linked", .viewer, called: #require(name), unit: "30244")
        #expect(await failure { try await keeper.linkAccount("test.linked", to: people[1]) }?.code == "TD600")
        try await keeper.linkAccount("test.linked", to: people[0])
        try await keeper.linkAccount("test.linked", to: people[0])
        #expect(await failure { try await keeper.linkAccount("test.linked", to: people[1]) }?.code == "TD230")
        #expect(await failure { try await keeper.linkAccount("test.linked", to: 999_999) }?.code == "TD230")
        #expect(await failure { try await keeper.linkAccount("nobody", to: people[1]) }?.code == "TD320")
        #expect(
            try await TestSQL.refusal("select link_account('pct.phuhuu', \(people[1]))", login: "vp.phuhuu")?
                .code
                == "TD007")
        #expect(
            try await TestSQL.refusal(
                "update account set recipient_id = \(people[1]) where account_name = 'test.linked'",
                login: "vp.phuhuu")?.code == "TD007")
        #expect(
            try await TestSQL.number(
                "select recipient_id from account where account_name = 'test.linked'") == people[0])
    }

    @Test func `an account that is tied to no card and may be a nominee's is named with the line`()
        async throws
    {
        try await add("test.unlinked", .viewer, unit: "30244")
        let lines = [
            NominationFile.person("Lê Văn An", born: "1/2/1980"),
            NominationFile.person("Người Thử", born: "1/2/1981"),
        ]
        let review = try await NominationFile.with(Array(NominationFile.text(lines).utf8)) {
            try await office.registry.reviewNominations(path: $0, into: office.target, writes: true)
        }
        #expect(review.remarks.map(\.code) == ["TD509"])
        #expect(review.remarks.map(\.line) == [3])
        let dossier = try #require(review.dossierID)
        func doubles() async throws -> [Failure.Detail] {
            try await listed {
                try await office.registry.check(.dossier(dossier), on: office.day, into: $0)
            }.result.doubles
        }
        let told = try await doubles()
        #expect(told.map(\.code) == ["TD509"])
        #expect(told.map(\.line) == [2])
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 71, symbol: "TTr-PVX"), on: office.day)
        _ = try await office.registry.receiveDossier(dossier, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let draft = try await office.draft([dossier])
        func warned(_ registry: Registry) async throws -> [DecisionFinding] {
            try await registry.decision(draft, on: office.day).findings.filter { $0.code == "TD307" }
        }
        // The office sees it in the draft, and the leader before signing; it does not stop either.
        for registry in [office.registry, office.leader] {
            let found = try await warned(registry)
            #expect(found.map(\.name) == ["Người Thử"])
            #expect(found.map(\.subject) == ["test.unlinked"])
            #expect(found.map(\.ordinal) == [2])
            #expect(found.allSatisfy { !$0.isBlocking })
        }
        let person = try await TestSQL.number("select recipient_id from recipient where name = 'Người Thử'")
        try await keeper.linkAccount("test.unlinked", to: person)
        #expect(try await doubles() == [])
        #expect(try await warned(office.leader) == [])
    }

    @Test(arguments: [
        "postgres", "pg_monitor", "thidua_owner", "Ann", "an ninh", "a", "1a", "đào", "none", "a;b", "a\"b",
    ])
    func `a name is a plain one, and none of the server's`(name: String) async throws {
        #expect(await failure { try await add(name, .viewer) }?.code == "TD325")
    }

    @Test func `nobody takes over a role that is no account`() async throws {
        try await TestSQL.run(
            "do $$ begin create role test_mighty createdb; exception when duplicate_object then null; end $$")
        #expect(await failure { try await add("test_mighty", .viewer) }?.code == "TD318")
        #expect(
            try await TestSQL.number("select count(*) from account where account_name = 'test_mighty'") == 0)
        #expect(await failure { try await add("vp.phuhuu", .viewer) }?.code == "TD122")
        #expect(await failure { try await keeper.grantAccount("nobody", .viewer) }?.code == "TD320")
        #expect(await failure { try await keeper.disableAccount("postgres") }?.code == "TD319")
    }

    @Test func `administrators keep accounts, act as others, and read nothing themselves`() async throws {
        try await add("test.admin", .admin)
        try await add("test.admin2", .admin)
        let login = "test.admin"
        #expect(
            try await TestSQL.refusal("select grant_account('pct.phuhuu', 'leader')", login: login) == nil)
        #expect(
            try await TestSQL.refusal("select grant_account('test.admin', 'leader')", login: login)?.code
                == "TD319")
        #expect(try await TestSQL.refusal("select from nomination", login: login)?.code == "TD007")
        #expect(try await TestSQL.refusal("set role \"test.admin2\"", login: login)?.code == "TD007")
        #expect(
            try await TestSQL.refusal("set role \"vp.phuhuu\"; select from nomination", login: login) == nil)
        // As a clerk one does not keep accounts, whoever is at the keyboard.
        let grant = "set role \"vp.phuhuu\"; select grant_account('pct.phuhuu', 'viewer')"
        #expect(try await TestSQL.refusal(grant, login: login)?.code == "TD007")
        let acting = Registry(TestDatabase.patient + " user=test.admin", account: "nobody.here")
        let refusal = await failure { try await acting.requireCampaign("PH-2025") }
        #expect(refusal?.code == "TD317")
        #expect(refusal?.arguments["account"] == "nobody.here")
    }

    @Test func `who acted and who was at the keyboard are both kept`() async throws {
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        #expect(
            try await TestSQL.text(
                "select created_by || ' ' || login from nomination where dossier_id = \(dossier)")
                == "vp.phuhuu postgres")
        let own = Registry(TestDatabase.patient + " user=vp.phuhuu")
        _ = try await own.submitDossier(
            dossier, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: office.day)
        #expect(
            try await TestSQL.text(
                "select e.account || ' ' || coalesce(e.login, '-') from nomination_event e join nomination using "
                    + "(nomination_id) where dossier_id = \(dossier)") == "vp.phuhuu -")
    }

    @Test func `a password is kept as a verifier, and is long`() async throws {
        try await add("test.password", .viewer)
        #expect(await failure { try await keeper.setPassword("ngắn", of: "test.password") }?.code == "TD327")
        try await keeper.setPassword("một câu dài dễ nhớ", of: "test.password")
        #expect(
            try await TestSQL.text(
                "select left(rolpassword, 14) from pg_authid where rolname = 'test.password'")
                == "SCRAM-SHA-256$")
        let plain = "select set_account_password('test.password', 'một câu dài dễ nhớ')"
        #expect(try await TestSQL.refusal(plain)?.code == "TD327")
    }

    @Test func `units that were merged bring their papers along`() async throws {
        let units = try await TestSQL.texts(
            "select distinct u.code from unnest(account_units()) a join org_unit u on u.org_unit_id = a order by 1",
            setup: "set role \"vp.phuhuu\"")
        #expect(units.contains("30268"))
        #expect(units.contains("30244.VX"))
        #expect(!units.contains("30253"))
        #expect(!units.contains("82"))
    }

    @Test func `campaigns of the units above are seen, and not changed`() async throws {
        try await TestSQL.run(
            "insert into campaign (code, name, launched_by_id, manner, scope, period) select 'TINH-2025', 'Của tỉnh', "
                + "org_unit_id, 'yearly', 'unit', '[2025-07-01,)' from org_unit where code = '82' and upper_inf(in_force)"
        )
        let login = "vp.phuhuu"
        #expect(
            try await TestSQL.text(
                "select count(*)::text from campaign where code = 'TINH-2025'", login: login) == "1")
        let rename =
            "with u as (update campaign set name = 'X' where code = 'TINH-2025' returning 1) select count(*)::text from u"
        #expect(try await TestSQL.text(rename, login: login) == "0")
    }
}
