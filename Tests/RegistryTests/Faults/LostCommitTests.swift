import Failures
import Synchronization
import TestKit
import Testing

@testable import Registry

/// The answer to COMMIT is lost: the register asks the database, and says what is true.
@Suite(.database(.sample))
struct LostCommitTests {
    private let office = Office(workload: .bulk, everywhere: true)

    /// Runs the body with a register behind a proxy that treats the first COMMIT as told.
    private func behind<T>(
        _ fate: MessageProxy.Fate, as account: String, _ body: (Registry) async throws -> T
    ) async throws -> T {
        let isOver = Atomic(false)
        return try await MessageProxy.with(TestDatabase.current) { message in
            message.text == "commit" && !isOver.exchange(true, ordering: .relaxed) ? fate : .pass
        } _: { proxy in
            let registry = Registry(proxy.conninfo, workload: .bulk, account: account)
            let result: Result<T, any Error>
            do { result = .success(try await body(registry)) } catch { result = .failure(error) }
            await registry.close()
            return try result.get()
        }
    }

    @Test(arguments: [MessageProxy.Fate.loseAnswer, .breakAfter])
    func `an approval whose answer is lost has issued one decision, and says so`(fate: MessageProxy.Fate)
        async throws
    {
        let decision = try await office.draft([office.recommend([NominationFile.person("An")])])
        try await behind(fate, as: "test.leader") { leader in
            try await leader.approveDecision(decision, version: 1, signature: office.signature())
        }
        #expect(try await TestSQL.number("select count(*) from award where decision_id = \(decision)") == 1)
        #expect(try await Invariants.broken() == [])
    }

    @Test func `an approval whose commit never arrived is not done, and can be tried again`() async throws {
        let decision = try await office.draft([office.recommend([NominationFile.person("An")])])
        let before = try await TestSQL.rowCounts()
        let refusal = try await behind(.lose, as: "test.leader") { leader in
            await failure {
                try await leader.approveDecision(decision, version: 1, signature: office.signature())
            }
        }
        #expect(refusal?.code == "TD002")
        #expect(try await TestSQL.rowCounts() == before)
        #expect(try await Invariants.broken() == [])
        try await office.leader.approveDecision(decision, version: 1, signature: office.signature())
    }

    @Test(arguments: [(MessageProxy.Fate.loseAnswer, nil), (.breakAfter, nil), (.lose, "TD002")])
    func `an import knows whether it was written`(fate: MessageProxy.Fate, code: String?) async throws {
        let text = NominationFile.text([NominationFile.person("An"), NominationFile.person("Bình")])
        let refusal = try await behind(fate, as: "test.office") { registry in
            try await NominationFile.with(Array(text.utf8)) { path in
                await failure { try await registry.importNominations(path: path, into: office.target) }
            }
        }
        #expect(refusal?.code == code)
        let written = try await TestSQL.number(
            "select count(*) from nomination where name in ('An', 'Bình')")
        #expect(written == (code == nil ? 2 : 0))
        #expect(try await Invariants.broken() == [])
    }
}
