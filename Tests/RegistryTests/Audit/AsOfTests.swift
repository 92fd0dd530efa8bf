import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

/// The register as it stood. Times are moved, so that the tests need not wait for a clock.
@Suite(.database(.sample))
struct AsOfTests {
    private let registry = Registry(TestDatabase.patient)
    private let before = PastMoment(endOf: date("2025-06-30"))

    /// Moves everything so far to the first days of 2025, and the audit's beginning with it.
    private func age() async throws {
        try await TestSQL.run(
            """
            begin; set local session_replication_role = replica;
            update audit_entry set happened_at = '2025-01-02'; update audit_table set began_at = '2025-01-01'; commit
            """)
    }

    private func past(_ listing: Listing, _ moment: PastMoment? = nil) async throws -> [ListedRow] {
        let moment = moment ?? before
        return try await listed { try await registry.list(listing, asOf: moment, into: $0) }.rows
    }

    @Test func `a nomination is what it was`() async throws {
        let office = Office()
        let dossier = try await office.read([NominationFile.person("An"), NominationFile.person("Bình")])
            .dossierID
        let ids = try await office.nominations(dossier)
        let filter = NominationFilter(
            dossier: dossier, campaign: nil, unit: nil, day: date("2025-12-01"), state: nil)
        let listed = try await registry.rows(.nominations(filter))
        let shown = try await registry.rows(.nomination(ids[0]))
        try await age()
        try await TestSQL.run("update nomination set achievement = 'Khác' where nomination_id = \(ids[0])")
        try await TestSQL.run("delete from nomination where nomination_id = \(ids[1])")
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: 7, symbol: "TTr"), on: office.day)

        #expect(try await past(.nominations(filter)) == listed)
        #expect(try await past(.nomination(ids[0])) == shown)
        #expect(try await past(.events(of: ids[0])).isEmpty)
        try await registry.requireNomination(ids[1], asOf: before)
        // The present is as it is, on the same connection, too.
        #expect(try await registry.rows(.nominations(filter)).map { $0["state"] } == ["submitted"])
        #expect(try await past(.nominations(filter)) == listed)
        #expect(await failure { try await registry.requireNomination(ids[1]) }?.code == "TD107")
    }

    @Test func `a decision is the draft that it was`() async throws {
        let office = Office()
        let dossier = try await office.recommend([NominationFile.person("An")])
        let decision = try await office.draft([dossier])
        var filter = AwardFilter(day: office.day)
        filter.decision = decision
        let lines = try await registry.rows(registry.commendations(filter).listing)
        let draft = try await registry.decision(decision, on: office.day)
        try await age()
        try await office.leader.approveDecision(decision, version: 1, signature: office.signature())

        let then = try await registry.decision(decision, on: office.day, asOf: before)
        #expect(!then.head.isIssued)
        #expect(then.counts.map(\.lines) == draft.counts.map(\.lines))
        filter.asOf = before
        let (listing, heading) = try await registry.commendations(filter)
        #expect(heading?.isIssued == false)
        #expect(try await past(listing) == lines)
        let certificates = try await registry.certificates(filter)
        #expect(try await past(certificates).isEmpty)
        #expect(try await registry.decision(decision, on: office.day).head.isIssued)
        let reference = "100/QĐ-UBND@2025"
        #expect(await failure { try await registry.decisionID(reference, asOf: before) }?.code == "TD104")
        #expect(try await registry.decisionID(reference) == decision)
    }

    @Test func `a row that left and came back is told by its last arrival`() async throws {
        try await TestSQL.run("insert into authority_kind values ('own', 'Một', 'One')")
        try await TestSQL.run("delete from authority_kind where authority_kind_code = 'own'")
        try await TestSQL.run("insert into authority_kind values ('own', 'Hai', 'Two')")
        try await TestSQL.run("update authority_kind set name_en = 'Three' where authority_kind_code = 'own'")
        let state =
            "select state ->> 'name_vi' || ' ' || (state ->> 'name_en') from audit_states('infinity', 'authority_kind', array['own'])"
        #expect(try await TestSQL.texts(state) == ["Hai Three"])
        try await TestSQL.run("delete from authority_kind where authority_kind_code = 'own'")
        #expect(try await TestSQL.texts(state) == [])
    }

    @Test func `nothing is told of the time before the audit, or of the future`() async throws {
        let refusal = await failure { try await past(.nomination(1), PastMoment(endOf: date("2000-01-01"))) }
        #expect(refusal?.code == "TD341")
        #expect(refusal?.arguments["began"]?.isEmpty == false)
        let future = await failure { try await past(.nomination(1), PastMoment(endOf: date("2999-01-01"))) }
        #expect(future?.code == "TD342")
        // The connection is of the present again.
        #expect(try await registry.rows(.auditSeals()).isEmpty)
    }

    @Test(arguments: [(24, 0, false), (23, 60, false), (-1, 0, false), (23, 59, true), (0, 0, true)])
    func `a minute of a day`(hour: Int, minute: Int, isTime: Bool) {
        #expect((PastMoment(date("2025-01-01"), hour: hour, minute: minute) != nil) == isTime)
    }

    @Test func `a moment ends with its minute, in Vietnam`() async throws {
        try await TestSQL.run("insert into authority_kind values ('own', 'Một', 'One')")
        try await age()
        try await TestSQL.run(
            "begin; set local session_replication_role = replica; update audit_entry set happened_at = "
                + "'2025-03-01 09:30:59.999999+07' where key = 'own' and table_name = 'authority_kind'; commit"
        )
        for (hour, minute, count) in [(9, 29, 0), (9, 30, 1)] {
            let moment = try #require(PastMoment(date("2025-03-01"), hour: hour, minute: minute))
            let found = try await registry.read(asOf: moment) { session in
                try session.one(
                    Query<Int64>(
                        name: "own",
                        sql: "select count(*) from authority_kind where authority_kind_code = 'own'"))
            }
            #expect(found == count)
        }
    }

    @Test func `a column that came later held from the beginning what it was given`() async throws {
        try await TestSQL.run(
            """
            create table thing (thing_id bigint primary key, name text);
            grant select on thing to public;
            insert into thing values (1, 'một'), (2, 'hai');
            select attach_audit();
            """)
        try await age()
        try await TestSQL.run(
            """
            alter table thing add column worth integer not null default 5;
            select attach_audit();
            update thing set worth = 6, name = 'ba' where thing_id = 2;
            """)
        let then = try await TestSQL.texts(
            "select concat_ws(' ', thing_id, name, worth) from thing order by 1",
            setup: "begin; select enter_past('2025-06-30')")
        #expect(then == ["1 một 5", "2 hai 5"])
    }
}
