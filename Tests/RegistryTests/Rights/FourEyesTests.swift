import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct FourEyesTests {
    private let office = Office()
    private let keeper = Registry(TestDatabase.patient)

    private func approval(_ decision: Int64, by registry: Registry, on day: String? = nil) async -> Failure? {
        await failure {
            try await registry.approveDecision(decision, version: 1, signature: office.signature(on: day))
        }
    }

    /// The recipient behind the only nomination of a dossier.
    private func nominee(_ dossier: Int64) async throws -> Int64 {
        try await TestSQL.number("select recipient_id from nomination where dossier_id = \(dossier)")
    }

    @Test func `a leader with a name approves, and nobody else`() async throws {
        let decision = try await office.draft([office.recommend([NominationFile.person("An")])])
        #expect(await approval(decision, by: keeper)?.code == "TD310")
        #expect(await approval(decision, by: keeper)?.hint(.en)?.contains("--as") == true)
        // The office may not even call the function.
        #expect(await approval(decision, by: office.registry)?.code == "TD388")
        #expect(await approval(decision, by: office.leader) == nil)
        #expect(
            try await TestSQL.text(
                "select concat_ws('|', approved_by, approved_login, signer_name, signer_post, signing_capacity) "
                    + "from decision where decision_id = \(decision)")
                == "ct.phuhuu|postgres|Trần Văn Giả Định|Chủ tịch")
    }

    @Test func `a deputy signs for the head, by the right of that day`() async throws {
        let decision = try await office.draft([office.recommend([NominationFile.person("An")])])
        let deputy = Registry(TestDatabase.patient, account: "pct.phuhuu")
        let rights = try await keeper.rows(.signers(unit: "30244", on: office.day))
        let right = try #require(rights.first { $0["account_name"] == "pct.phuhuu" }?["signing_right_id"])
        try await keeper.endSigner(try #require(Int64(right)), after: date("2025-11-30"))
        #expect(await approval(decision, by: deputy)?.code == "TD313")
        var renewed = NewSigner(
            unit: "30244", account: "pct.phuhuu", post: "Phó Chủ tịch", capacity: .deputy,
            from: date("2025-12-01"))
        renewed.name = "Trần Văn Mẫu"
        _ = try await keeper.addSigner(renewed)
        #expect(await approval(decision, by: deputy) == nil)
        #expect(
            try await TestSQL.text(
                "select concat_ws('|', signing_capacity, signer_post, signer_name) from decision "
                    + "where decision_id = \(decision)") == "KT.|Phó Chủ tịch|Trần Văn Mẫu")
    }

    @Test func `a leader of another unit does not approve`() async throws {
        let decision = try await office.draft([office.recommend([NominationFile.person("An")])])
        let other = Registry(TestDatabase.patient, account: "ct.chauthanh")
        // He does not even see the draft, and hears no more of it than that.
        #expect(await approval(decision, by: other)?.code == "TD104")
        #expect(await failure { try await other.decision(decision, on: office.day) }?.code == "TD104")
    }

    @Test func `who recorded, submitted or appraised does not approve`() async throws {
        try await TestSQL.run("select add_account('test.twofold', 'Kiêm Nhiệm', 'office', null, null)")
        let clerk = Registry(TestDatabase.patient, account: "test.twofold")
        let recorded = try await NominationFile.with(
            Array(NominationFile.text([NominationFile.person("An")]).utf8)
        ) {
            try await clerk.importNominations(path: $0, into: office.target).dossierID
        }
        let submitted = try await office.read([NominationFile.person("Bình")]).dossierID
        for (dossier, sender, number) in [(recorded, office.registry, 1), (submitted, clerk, 2)] {
            _ = try await sender.submitDossier(
                dossier, number: PaperNumber(number: number, symbol: "TTr-PVX"), on: office.day)
            _ = try await office.registry.receiveDossier(dossier, on: office.day)
            _ = try await office.registry.recordMeeting(office.meeting(dossier))
        }
        let decisions = [try await office.draft([recorded]), try await office.draft([submitted])]
        try await TestSQL.run(
            """
            select grant_account('test.twofold', 'leader');
            select add_signer(org_unit_id, 'test.twofold', null, 'Phó Chủ tịch', 'KT.', 'decide', '2025-07-01', null, null)
            from org_unit where code = '30244' and upper_inf(in_force)
            """)
        for decision in decisions {
            let refusal = await approval(decision, by: clerk)
            #expect(refusal?.code == "TD314")
            #expect(refusal?.arguments["maker"] == "postgres")
        }
        #expect(await approval(decisions[0], by: office.leader) == nil)
    }

    /// One who keeps accounts is not both sides of a decision; the keeper of the machine is told of, not hindered.
    @Test func `an administrator does not approve through one account what he recorded through another`()
        async throws
    {
        try await TestSQL.run("select add_account('test.both', 'Quản Trị', 'admin', null, null)")
        let login = TestDatabase.patient + " user=test.both"
        let clerk = Registry(login, account: "vp.phuhuu")
        let leader = Registry(login, account: "ct.phuhuu")
        let dossier = try await office.read([NominationFile.person("An")]).dossierID
        _ = try await clerk.submitDossier(
            dossier, number: PaperNumber(number: 1, symbol: "TTr-PVX"), on: office.day)
        _ = try await office.registry.receiveDossier(dossier, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let decision = try await office.draft([dossier])
        #expect(await approval(decision, by: leader)?.code == "TD314")
        #expect(await approval(decision, by: office.leader) == nil)
    }

    @Test func `nobody proposes himself, or decides on himself`() async throws {
        let dossier = try await office.read([NominationFile.person("Chính Mình", born: "1980")]).dossierID
        let person = try await nominee(dossier)
        try await TestSQL.run(
            """
            select add_account('test.self', 'Chính Mình', 'office', null, \(person));
            select add_account('test.selfleader', 'Chính Mình', 'leader', null, \(person));
            select add_signer(org_unit_id, 'test.selfleader', null, 'Phó Chủ tịch', 'KT.', 'decide', '2025-07-01', null, null)
            from org_unit where code = '30244' and upper_inf(in_force)
            """)
        let own = Registry(TestDatabase.patient, account: "test.self")
        var again = office.target
        again.title = "Hồ sơ khác"
        let target = again
        let bytes = Array(
            NominationFile.text([NominationFile.person("Chính Mình", born: "1980", award: "CSTDCS")]).utf8)
        let proposal = try await NominationFile.with(bytes) { path in
            await failure { try await own.importNominations(path: path, into: target) }
        }
        #expect(proposal?.code == "TD315")
        let number = PaperNumber(number: 1, symbol: "TTr-PVX")
        #expect(
            await failure { try await own.submitDossier(dossier, number: number, on: office.day) }?.code
                == "TD315")
        _ = try await office.registry.submitDossier(dossier, number: number, on: office.day)
        _ = try await office.registry.receiveDossier(dossier, on: office.day)
        #expect(await failure { try await own.recordMeeting(office.meeting(dossier)) }?.code == "TD315")
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let decision = try await office.draft([dossier])
        let leader = Registry(TestDatabase.patient, account: "test.selfleader")
        #expect(await approval(decision, by: leader)?.code == "TD315")
        #expect(await approval(decision, by: office.leader) == nil)
    }

    @Test func `a nominee who sits on the council and has not left the room is found by the database`()
        async throws
    {
        let dossier = try await office.receive([NominationFile.person("An")])
        let person = try await nominee(dossier)
        let ballot = """
            with c as (insert into council (org_unit_id, name) select org_unit_id, 'HĐ' from org_unit
                    where code = '30244' and upper_inf(in_force) returning council_id),
                m as (insert into council_member (council_id, recipient_id, name, post, role, in_force)
                    select council_id, \(person), 'An', 'Ủy viên', 'member', '[2025-01-01,)' from c),
                g as (insert into meeting (council_id, held_on, members_total, members_present)
                    select council_id, '2025-12-10', 9, 9 from c returning meeting_id)
            insert into ballot (meeting_id, nomination_id, yes, no, blank, recommended)
            select meeting_id, nomination_id, 9, 0, 0, true from g, nomination where dossier_id = \(dossier)
            """
        #expect(try await TestSQL.refusal(ballot)?.code == "TD316")
    }

    @Test func `the power to decide is delegated in ministries only, and every mandate has its paper`()
        async throws
    {
        func add(_ change: (inout NewSigner) -> Void) async -> String? {
            var signer = NewSigner(
                unit: "30244", account: "pct.phuhuu", post: "Chánh Văn phòng", capacity: .byMandate,
                from: date("2016-01-01"))
            signer.unit = "877"
            signer.paper = "02/UQ"
            change(&signer)
            let given = signer
            return await failure { try await keeper.addSigner(given) }?.code
        }
        #expect(await add { _ in } == "TD321")
        #expect(await add { $0.capacity = .byOrder } == "TD321")
        #expect(await add { $0.capacity = nil } == "TD326")
        #expect(await add { $0.account = "nobody" } == "TD320")
        #expect(await add { ($0.account, $0.capacity) = ("vp.phuhuu", .deputy) } == "TD311")
        #expect(await add { $0.until = date("2015-01-01") } == "TD110")
        #expect(await add { ($0.isForHandingOver, $0.paper) = (true, nil) } == "TD328")
        #expect(await add { ($0.isForHandingOver, $0.account) = (true, "vp.phuhuu") } == nil)
        try await TestSQL.run("update org_unit set authority_kind_code = 'minister' where code = '877'")
        #expect(await add { _ in } == nil)
        #expect(await add { _ in } == "TD326")
        #expect(await failure { try await keeper.endSigner(-1, after: office.day) }?.code == "TD324")
        #expect(try await TestSQL.refusal("update signing_right set post = 'Khác'")?.code == "TD231")
        #expect(try await TestSQL.refusal("delete from signing_right")?.code == "TD231")
        #expect(try await TestSQL.refusal("truncate signing_right")?.code == "TD231")
    }
}
