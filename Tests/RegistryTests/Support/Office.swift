import Failures
import TestKit
import Vietnamese

@testable import Registry

/// The emulation office at work on the database of the running test: the steps of a round in one call each.
struct Office {
    /// The office of the commune, by its account: everything goes through its rights.
    let registry: Registry
    /// The head of the commune, who decides.
    let leader: Registry
    /// The unit that sends dossiers, and the one whose head decides.
    var unit = "30244.VX"
    var authority = "30244"
    /// Day of the dossier.
    var day = date("2025-12-01")

    /// Those of the commune or, with `everywhere`, two accounts for all units.
    init(workload: Registry.Workload = .interactive, everywhere: Bool = false) {
        registry = Registry(
            TestDatabase.patient, workload: workload, account: everywhere ? "test.office" : "vp.phuhuu")
        leader = Registry(
            TestDatabase.patient, workload: workload, account: everywhere ? "test.leader" : "ct.phuhuu")
    }

    var target: ImportTarget {
        ImportTarget(unit: unit, addressedTo: authority, campaign: nil, title: nil, day: day)
    }

    /// Imports the text of a file.
    func read(_ text: String) async throws -> ImportOutcome { try await read(Array(text.utf8)) }

    /// Imports the bytes of a file.
    func read(_ bytes: [UInt8]) async throws -> ImportOutcome {
        try await NominationFile.with(bytes) { try await registry.importNominations(path: $0, into: target) }
    }

    /// Imports lines under the usual header.
    func read(_ lines: [String]) async throws -> ImportOutcome {
        try await read(NominationFile.text(lines))
    }

    /// What an import that is refused says; nil when it went through.
    func refusal(_ text: String) async throws -> Failure? { try await refusal(Array(text.utf8)) }

    /// What an import that is refused says; nil when it went through.
    func refusal(_ bytes: [UInt8]) async throws -> Failure? {
        do {
            _ = try await read(bytes)
            return nil
        } catch let failure as Failure {
            return failure
        }
    }

    /// Imports lines and takes the dossier as far as its receipt.
    func receive(_ lines: [String], number: Int = 1) async throws -> Int64 {
        let dossier = try await read(lines).dossierID
        _ = try await registry.submitDossier(
            dossier, number: PaperNumber(number: number, symbol: "TTr-PVX"), on: day)
        _ = try await registry.receiveDossier(dossier, on: day)
        return dossier
    }

    /// A council of nine, all present.
    func meeting(_ dossier: Int64, votes: [MeetingRecord.Votes] = [], members: Int = 9) -> MeetingRecord {
        MeetingRecord(
            dossiers: [dossier], council: "Hội đồng Thi đua - Khen thưởng", heldOn: day, minutes: nil,
            membersTotal: members, membersPresent: members, writtenOpinions: 0, votes: votes)
    }

    /// Imports lines and takes the dossier through a council of one mind.
    func recommend(_ lines: [String], number: Int = 1) async throws -> Int64 {
        let dossier = try await receive(lines, number: number)
        _ = try await registry.recordMeeting(meeting(dossier))
        return dossier
    }

    /// Makes the draft for some dossiers.
    func draft(_ dossiers: [Int64]) async throws(Failure) -> Int64 {
        try await registry.draftDecision(authority: authority, dossiers: dossiers, subject: nil, on: day)
    }

    /// A signature on the day of the dossier, or another.
    func signature(_ number: Int = 100, on other: String? = nil) -> Signature {
        Signature(
            number: PaperNumber(number: number, symbol: "QĐ-UBND"), day: other.map(date) ?? day)
    }

    /// From lines to an issued decision.
    func decide(_ lines: [String], number: Int = 100, on other: String? = nil) async throws -> Int64 {
        let decision = try await draft([recommend(lines, number: number)])
        try await leader.approveDecision(
            decision, version: 1, signature: signature(number, on: other),
            reasons: ApprovalReasons(unmet: "Theo đề nghị của hội đồng"))
        return decision
    }

    /// Ids of a dossier's nominations, in order.
    func nominations(_ dossier: Int64) async throws -> [Int64] {
        try await TestSQL.texts(
            "select nomination_id::text from nomination where dossier_id = \(dossier) order by ordinal"
        ).compactMap { $0.flatMap { Int64($0) } }
    }
}

/// A day that the test names; the first of 1970 for a slip of the pen.
func date(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate.probe }

extension Failure {
    /// Code and complaints as people read them, a line each.
    var rendered: String {
        let lines = details.map { detail in
            let place = detail.line.map { "\($0) " } ?? ""
            return "\(place)\(detail.column.map { $0 + ": " } ?? "")\(detail.message(.vi)) (\(detail.code))"
        }
        return ([code] + lines).joined(separator: "\n")
    }
}
