import Commendation
import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct ReviewTests {
    private let office = Office()

    private func draft(_ names: [String]) async throws -> Int64 {
        try await office.draft([office.recommend(names.map { NominationFile.person($0) })])
    }

    @Test func `drafts await those who may sign on that day, and nobody else`() async throws {
        let id = try await draft(["An", "Bình"])
        let awaiting = try await office.leader.awaitingDrafts(on: office.day)
        #expect(awaiting.map(\.id) == [id])
        #expect(awaiting.first?.lines == 2)
        #expect(try await office.registry.awaitingDrafts(on: office.day) == [])
        #expect(try await office.leader.awaitingDrafts(on: date("1999-01-01")) == [])
        try await office.leader.approveDecision(id, version: 1, signature: office.signature())
        #expect(try await office.leader.awaitingDrafts(on: office.day) == [])
    }

    @Test func `the figures are what the decision comes to`() async throws {
        let first = try await draft(["An"])
        try await office.leader.approveDecision(first, version: 1, signature: office.signature(100))
        let dossier = try await office.recommend(
            [NominationFile.person("Bình"), NominationFile.person("Chi", award: "CSTDCS")], number: 2)
        let id = try await office.draft([dossier])
        let review = try await office.leader.review(id, on: office.day, language: .vi)
        #expect(review.head.nextNumber == 101)
        #expect(review.head.symbol == "QĐ-UBND")
        #expect(review.head.signerName != nil)
        #expect([review.head.lines, review.head.voted, review.head.adopted] == [2, 2, 2])
        #expect(review.tally.counts.values.reduce(0, +) == 2)
        #expect(!review.tally.isMet)
        #expect(review.open.count == 2)
        #expect(review.conditions.allSatisfy { $0.condition.verdict != .met && $0.nominations <= 2 })
        #expect(review.conditions.contains { $0.condition.citation?.contains("Điều") == true })
        #expect(review.changes.isEmpty)
        let toSign = try await office.leader.reviewToSign(id, on: office.day, language: .vi)
        let shown = try await office.leader.decision(id, on: office.day)
        #expect(toSign.review?.findings.map(\.code) == shown.findings.map(\.code))
        #expect(toSign.review?.head == review.head && toSign.review?.unmet == review.unmet)
        #expect(toSign.summary.findings.map(\.code) == shown.findings.map(\.code))
        #expect(toSign.summary.counts.map(\.lines) == shown.counts.map(\.lines))
        #expect(toSign.summary.submissions.count == 1 && toSign.summary.recipients == shown.recipients)
        try await office.leader.approveDecision(id, version: 1, signature: office.signature(101))
        let signed = try await office.leader.reviewToSign(id, on: office.day, language: .vi)
        #expect(signed.review == nil && signed.summary.head.isIssued && signed.summary.findings.isEmpty)
        let issued = try await TestSQL.texts(
            "select sum(bonus_vnd)::text from award where decision_id = \(id)")
        #expect(issued == [String(review.counts.reduce(0) { $0 + ($1.bonus ?? 0) })])
        #expect(
            await failure { _ = try await office.leader.review(id, on: office.day, language: .vi) }?.code
                == "TD232")
        #expect(
            await failure { _ = try await office.leader.review(0, on: office.day, language: .vi) }?.code
                == "TD104")
    }

    @Test func `next year begins with 1, and a day without a right has no signer`() async throws {
        let id = try await draft(["An"])
        #expect(
            try await office.leader.review(id, on: date("1999-12-01"), language: .vi).head.signerName == nil)
        #expect(
            try await office.leader.review(id, on: date("2026-01-05"), language: .vi).head.nextNumber == 1)
    }

    @Test func `pages follow one another without a gap, both ways`() async throws {
        let id = try await draft((1...7).map { "Người \($0)" })
        let leader = office.leader
        #expect(try await leader.reviewLines(id, .after(0), most: 3).map(\.ordinal) == [1, 2, 3])
        #expect(try await leader.reviewLines(id, .after(3), most: 3).map(\.ordinal) == [4, 5, 6])
        #expect(try await leader.reviewLines(id, .after(6), most: 3).map(\.ordinal) == [7])
        #expect(try await leader.reviewLines(id, .before(7), most: 3).map(\.ordinal) == [4, 5, 6])
        #expect(try await leader.reviewLines(id, .before(.max), most: 3).map(\.ordinal) == [5, 6, 7])
        #expect(try await leader.reviewLines(id, .before(1), most: 3) == [])
        let ballot = try await leader.reviewLines(id, .after(0), most: 1).first?.ballot
        #expect(ballot?.yes == 9 && ballot?.base == 9 && ballot?.isAdopted == true)
    }

    @Test func `lines are found without tones, and by nomination`() async throws {
        let id = try await draft(["Đặng Thị Ánh", "Bình", "Trần 100_ Mẫu"])
        let leader = office.leader
        func names(_ words: String) async throws(Failure) -> [String] {
            try await leader.reviewLines(id, .after(0), words: words, most: 9).map(\.name)
        }
        #expect(try await names("dang thi a") == ["Đặng Thị Ánh"])
        #expect(try await names("ĐẶNG thị A\u{301}nh") == ["Đặng Thị Ánh"])
        #expect(try await names("100_") == ["Trần 100_ Mẫu"])
        #expect(try await names("_") == ["Trần 100_ Mẫu"])
        #expect(try await names("%") == [])
        #expect(try await names("không có ai") == [])
        let all = try await leader.reviewLines(id, .after(0), most: 9)
        let second = try await leader.reviewLines(id, .after(0), nominations: [all[1].nomination], most: 9)
        #expect(second == [all[1]])
        #expect(try await leader.reviewLines(id, .after(0), nominations: [], most: 9) == [])
    }

    @Test func `an office sees its draft, and that it does not sign`() async throws {
        let id = try await draft(["An"])
        #expect(try await office.registry.review(id, on: office.day, language: .vi).head.signerName == nil)
    }
}
