import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct MatterTests {
    private let office = Office()
    private var registry: Registry { office.registry }
    private let today = date("2026-01-15")

    /// A nomination of somebody who meets everything, and the id of that recipient.
    private func nomination() async throws -> (nomination: Int64, recipient: Int64) {
        let line = NominationFile.person("Phạm Quốc Tuấn", unit: "30244.KT")
        let dossier = try await office.read([line]).dossierID
        let id = try #require(try await office.nominations(dossier).first)
        try await registry.attest(
            .nomination(id),
            Attestation(criteria: ["tham_gia_phong_trao"], isMet: true, by: "Ai", on: office.day, paper: nil),
            today: today)
        return (
            id, try await TestSQL.number("select recipient_id from nomination where nomination_id = \(id)")
        )
    }

    private func verdict(_ nomination: Int64, on day: String = "2026-01-15") async throws -> String? {
        try await listed {
            try await registry.check(.nomination(nomination), on: date(day), into: $0)
        }.rows.first?["verdict"]
    }

    private func add(_ recipient: Int64, on day: String = "2025-11-20") async throws(Failure) -> Int64 {
        try await registry.addMatter(
            against: recipient, .discipline, openedOn: date(day), paper: "15/TB", today: today)
    }

    private func close(
        _ matter: Int64, _ outcome: MatterOutcome, on day: String = "2025-12-20", again: String? = nil,
        paper: String = "21/KL"
    ) async throws(Failure) {
        try await registry.closeMatter(
            matter, on: date(day), outcome, countsAgainOn: again.map(date), paper: paper, today: today)
    }

    @Test func `a pending matter defers, a conclusion without violation lets go on`() async throws {
        let (nomination, recipient) = try await nomination()
        #expect(try await verdict(nomination) == "met")
        let matter = try await add(recipient)
        #expect(try await verdict(nomination) == "deferred")
        try await close(matter, .noViolation)
        #expect(try await verdict(nomination, on: "2025-12-10") == "deferred")
        #expect(try await verdict(nomination) == "met")
    }

    @Test func `after a discipline achievements count from the end of its period`() async throws {
        let (nomination, recipient) = try await nomination()
        try await close(try await add(recipient), .violation, again: "2026-06-30")
        #expect(try await verdict(nomination) == "not_met")
        let row = try #require(
            try await registry.rows(.matters(of: recipient, unit: nil, on: today, openOnly: true)).first)
        #expect(row["outcome"] == "violation" && row["counts_again_on"] == "2026-06-30")
        #expect(row["paper"] == "15/TB" && row["closing_paper"] == "21/KL" && row["closed_by"] == "vp.phuhuu")
        #expect(
            try await registry.rows(
                .matters(of: recipient, unit: nil, on: date("2026-07-01"), openOnly: true)) == [])
    }

    @Test func `what cannot be so is refused`() async throws {
        let (_, recipient) = try await nomination()
        #expect(await failure { try await add(-1) }?.code == "TD130")
        #expect(await failure { try await add(recipient, on: "2026-01-16") }?.code == "TD392")
        let matter = try await add(recipient)
        #expect(await failure { try await add(recipient) }?.code == "TD393")
        #expect(await failure { try await close(-1, .violation) }?.code == "TD395")
        #expect(await failure { try await close(matter, .violation, on: "2025-11-19") }?.code == "TD285")
        #expect(await failure { try await close(matter, .violation, on: "2026-01-16") }?.code == "TD392")
        #expect(await failure { try await close(matter, .violation, paper: " ") }?.code == "TD139")
        #expect(
            await failure { try await close(matter, .noViolation, again: "2026-06-30") }?.code == "TD396")
        #expect(await failure { try await close(matter, .violation, again: "2025-12-19") }?.code == "TD396")
        // Until when it stands in the way is part of a violation.
        #expect(await failure { try await close(matter, .violation) }?.code == "TD339")
        try await close(matter, .violation, again: "2026-06-30")
        #expect(await failure { try await close(matter, .noViolation) }?.code == "TD394")
    }

    @Test func `psql closes a matter once, and changes nothing else of it`() async throws {
        let (_, recipient) = try await nomination()
        let matter = try await add(recipient)
        for change in ["kind = 'press'", "opened_on = '2025-01-01'", "paper = 'x'"] {
            let refusal = try await TestSQL.refusal("update matter set \(change) where matter_id = \(matter)")
            #expect(refusal?.code == "TD230")
        }
        let closed =
            "update matter set closed_on = '2026-01-01', outcome = 'violation', closing_paper = 'x' "
            + "where matter_id = \(matter)"
        #expect(try await TestSQL.refusal(closed, login: "vp.phuhuu")?.code == "TD339")
        try await close(matter, .violation, again: "2026-06-30")
        let reopened = "update matter set closed_on = null, outcome = null where matter_id = \(matter)"
        #expect(try await TestSQL.refusal(reopened)?.code == "TD394")
        #expect(try await TestSQL.refusal("delete from matter")?.code == "TD230")
        #expect(try await TestSQL.refusal("truncate matter")?.code == "TD230")
    }
}
