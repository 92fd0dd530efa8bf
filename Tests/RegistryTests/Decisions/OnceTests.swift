import Failures
import TestKit
import Testing

@testable import Registry

/// What may be rewarded, or used, once only.
@Suite(.database(.sample))
struct OnceTests {
    private let office = Office()

    private func initiative(_ code: String) async throws {
        try await office.registry.addInitiative(
            NewInitiative(
                code: code, name: "Sáng kiến", kind: "initiative", unit: "30244", campaign: nil,
                startedYear: 2025,
                stage: "in_use"))
    }

    /// One person in as many dossiers as there are awards; ids of the nominations.
    private func nominations(_ awards: [String]) async throws -> [Int64] {
        var ids: [Int64] = []
        for (index, award) in awards.enumerated() {
            let line = NominationFile.person("An", number: "087079000001", award: award)
            ids += try await office.nominations(try await office.receive([line], number: index + 1))
        }
        return ids
    }

    @Test func `an initiative supports titles or one form, and the error names the other nomination`()
        async throws
    {
        try await initiative("SK-1")
        let ids = try await nominations(["LDTT", "CSTDCS", "GK_XA"])
        #expect(try await office.registry.useInitiative("SK-1", for: ids[0]) == nil)
        let other = try await office.registry.useInitiative("SK-1", for: ids[1])
        #expect(other?.nomination == ids[0])
        let refusal = await failure { try await office.registry.useInitiative("SK-1", for: ids[2]) }
        #expect(refusal?.code == "TD295")
        #expect(refusal?.arguments["nomination"] == String(ids[0]))
        #expect(refusal?.arguments["award"] == "LDTT")
        #expect(
            await failure { try await office.registry.useInitiative("SK-1", for: ids[0]) }?.code == "TD122")
        #expect(await failure { try await office.registry.useInitiative("SK-1", for: -1) }?.code == "TD107")
        #expect(
            await failure { try await office.registry.useInitiative("SK-9", for: ids[0]) }?.code == "TD108")
    }

    @Test func `a use ends with its nomination, and one that comes back must find it free`() async throws {
        try await initiative("SK-1")
        let ids = try await nominations(["LDTT", "GK_XA"])
        _ = try await office.registry.useInitiative("SK-1", for: ids[0])
        try await TestSQL.run(
            "insert into nomination_event (nomination_id, event) values (\(ids[0]), 'decline')")
        _ = try await office.registry.useInitiative("SK-1", for: ids[1])
        let back = try await TestSQL.refusal(
            "insert into nomination_event (nomination_id, event) values (\(ids[0]), 'vote_again')")
        #expect(back?.code == "TD295")
        #expect(back?.arguments["nomination"] == String(ids[1]))
    }

    @Test func `of two uses at once one is entered and the other names it`() async throws {
        try await initiative("SK-1")
        let ids = try await nominations(["LDTT", "GK_XA"])
        let results = await atOnce(2) { index in
            let registry = Registry(TestDatabase.patient)
            let refusal = await failure { try await registry.useInitiative("SK-1", for: ids[index]) }
            await registry.close()
            return refusal
        }
        let refusals = try results.compactMap { try $0.get() }
        #expect(refusals.map(\.code) == ["TD295"])
        #expect(try await TestSQL.number("select count(*) from initiative_use where is_alive") == 1)
    }

    @Test func `of four authors at once as many are entered as the whole has room for`() async throws {
        try await initiative("SK-1")
        var authors: [Int64] = []
        for index in 1...4 {
            let line = NominationFile.person("An \(index)", number: "08707900000\(index)")
            let ids = try await office.nominations(try await office.receive([line], number: index))
            authors.append(
                try await TestSQL.number(
                    "select recipient_id from nomination where nomination_id = \(ids[0])"))
        }
        let people = authors
        let results = await atOnce(4) { index in
            let registry = Registry(TestDatabase.patient)
            let refusal = await failure {
                try await registry.addAuthor(people[index], of: "SK-1", share: 40)
            }
            await registry.close()
            return refusal
        }
        let refusals = try results.compactMap { try $0.get() }
        #expect(refusals.map(\.code) == ["TD484", "TD484"])
        #expect(
            try await TestSQL.number(
                "select sum(share_percent) from initiative_author join initiative using (initiative_id) "
                    + "where code = 'SK-1'") == 80)
        let more = try await TestSQL.refusal("update initiative_author set share_percent = 51")
        #expect(more?.code == "TD484")
    }

    @Test func `the constraint holds against somebody with psql`() async throws {
        try await initiative("SK-1")
        let ids = try await nominations(["LDTT", "GK_XA"])
        let refusal = try await TestSQL.refusal(
            """
            insert into initiative_use (initiative_id, nomination_id, purpose)
            select i.initiative_id, n, case n when \(ids[0]) then 'title' else 'form' end
            from initiative i, unnest(array[\(ids[0]), \(ids[1])]) n where i.code = 'SK-1'
            """)
        #expect(refusal?.code == "TD122")
    }

    @Test func `one achievement is rewarded once, and the error names the decision`() async throws {
        let dossiers = try await [("LDTT", 1), ("GK_XA", 2)].asyncMap { award, number in
            let line = NominationFile.person("An", number: "087079000001", award: award)
            let dossier = try await office.read([line]).dossierID
            try await TestSQL.run(
                """
                update nomination set achievement_key = 'cứu người 2025', commendation_type = 'DOT_XUAT'
                where dossier_id = \(dossier)
                """)
            _ = try await office.registry.submitDossier(
                dossier, number: PaperNumber(number: number, symbol: "TTr-PVX"), on: office.day)
            _ = try await office.registry.receiveDossier(dossier, on: office.day)
            _ = try await office.registry.recordMeeting(office.meeting(dossier))
            return dossier
        }
        let together = try await office.draft(dossiers)
        let twice = await failure {
            try await office.leader.approveDecision(together, version: 1, signature: office.signature(1))
        }
        #expect(twice?.details.map(\.code) == ["TD299"])
        let first = try await office.draft([dossiers[0]])
        try await office.leader.approveDecision(
            first, version: TestSQL.version(first), signature: office.signature(1))
        #expect(
            try await TestSQL.text(
                "select commendation_type || ' ' || achievement_key from award where decision_id = \(first)")
                == "DOT_XUAT cứu người 2025")
        let second = try await office.draft([dossiers[1]])
        let refusal = await failure {
            try await office.leader.approveDecision(
                second, version: TestSQL.version(second), signature: office.signature(2))
        }
        #expect(refusal?.details.map(\.code) == ["TD296"])
        #expect(refusal?.details.first?.message(.vi).contains("01/QĐ-UBND (01/12/2025)") == true)
    }
}

extension TestSQL {
    /// The version of a draft.
    fileprivate static func version(_ decision: Int64) async throws -> Int {
        Int(try await number("select version from decision where decision_id = \(decision)"))
    }
}

extension Array {
    /// Results in order, one after the other.
    fileprivate func asyncMap<T>(_ body: (Element) async throws -> T) async throws -> [T] {
        var results: [T] = []
        for element in self { results.append(try await body(element)) }
        return results
    }
}
