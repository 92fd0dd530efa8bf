import Failures
import TestKit
import Testing

@testable import Registry

/// What lists say of an award besides its name: that somebody has died, and the types of the law of autumn 2026.
@Suite(.database(.sample))
struct ListWordingTests {
    private let office = Office(everywhere: true)
    private var registry: Registry { office.registry }

    private func commendations(_ decision: Int64) async throws -> [ListedRow] {
        var filter = AwardFilter(day: office.day)
        filter.decision = decision
        return try await registry.rows(registry.commendations(filter).listing)
    }

    @Test func `an award to somebody who has died reads so on every list`() async throws {
        let name = "Đinh Văn Mất"
        let words = "(truy tặng)"
        var office = office
        office.authority = "82"
        _ = try await office.read([NominationFile.person(name, award: "BK_BT", year: 2024)])
        let person = try await TestSQL.number("select recipient_id from recipient where name = '\(name)'")
        try await registry.setDeath(of: person, on: date("2025-03-01"), today: office.day)
        let dossier = try await TestSQL.number("select max(dossier_id) from dossier")
        _ = try await registry.submitDossier(
            dossier, number: PaperNumber(number: 31, symbol: "TTr-PVX"), on: office.day)
        _ = try await registry.receiveDossier(dossier, on: office.day)
        _ = try await registry.recordMeeting(office.meeting(dossier))
        let draft = try await office.draft([dossier])
        let drafted = try await commendations(draft)
        #expect(drafted.allSatisfy { $0["award_kind"]?.hasSuffix(words) == true })
        let summary = try await registry.decision(draft, on: office.day)
        #expect(summary.counts.allSatisfy { $0.awardKind.hasSuffix(words) })
        try await office.leader.approveDecision(
            draft, version: 1, signature: office.signature(33), reasons: ApprovalReasons(unmet: "Đã xem xét"))
        var filter = AwardFilter(day: office.day)
        filter.decision = draft
        let search = try #require(SearchWords(name))
        let lists = [
            try await registry.rows(registry.commendations(filter).listing),
            try await registry.rows(registry.certificates(filter)),
            try await registry.rows(.awards(of: person)),
            try await registry.rows(.foundCertificates(search, most: 9)),
            try await registry.rows(.decisionResults(draft)),
        ]
        for (place, rows) in lists.enumerated() {
            #expect(!rows.isEmpty, "\(place)")
            #expect(rows.allSatisfy { $0["award_kind"]?.hasSuffix(words) == true }, "\(place)")
        }
        let issued = try await registry.decision(draft, on: office.day)
        #expect(issued.counts.allSatisfy { $0.awardKind.hasSuffix(words) })
    }

    @Test func `a list says which type an award is of, in drafts and once issued`() async throws {
        var later = office
        later.day = date("2026-10-05")
        let line = NominationFile.person("An", award: "GK_XA")
        let text =
            "\(NominationFile.header),Loại khen thưởng\n\(line),chuyên đề\n"
            + NominationFile.person("Bình", award: "GK_XA") + ",\n"
        let dossier = try await later.read(text).dossierID
        _ = try await registry.submitDossier(
            dossier, number: PaperNumber(number: 32, symbol: "TTr-PVX"), on: later.day)
        _ = try await registry.receiveDossier(dossier, on: later.day)
        _ = try await registry.recordMeeting(later.meeting(dossier))
        let draft = try await later.draft([dossier])
        let types = ["CHUYEN_DE", "CONG_TRANG"]
        #expect(try await commendations(draft).map { $0["commendation_type"] } == types)
        try await later.leader.approveDecision(
            draft, version: 1, signature: later.signature(34), reasons: ApprovalReasons(unmet: "Đã xem xét"))
        #expect(try await commendations(draft).map { $0["commendation_type"] } == types)
    }
}
