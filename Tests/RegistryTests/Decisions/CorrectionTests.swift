import Failures
import TestKit
import Testing

@testable import Registry

@Suite(.database(.sample))
struct CorrectionTests {
    private let office = Office()
    private var registry: Registry { office.registry }

    private func correct(
        _ decision: Int64, _ corrections: [Correction], number: Int = 200, on day: String? = nil,
        reason: String = "Ghi sai"
    ) async throws(Failure) {
        try await office.leader.correct(
            decision, corrections, by: office.signature(number, on: day), reason: reason)
    }

    private func name(_ text: String?, line: Int = 1) -> Correction {
        Correction(line: line, field: .name, text: text)
    }

    /// A column of the commendation list of a decision.
    private func listed(_ decision: Int64, _ column: String, asDecided: Bool = false) async throws(Failure)
        -> [String?]
    {
        var filter = AwardFilter(day: office.day)
        filter.decision = decision
        filter.isAsDecided = asDecided
        return try await registry.rows(registry.commendations(filter).listing).map { $0[column] }
    }

    @Test func `text of an old font is refused, unless somebody has looked at it`() async throws {
        let decision = try await office.decide([NominationFile.person("An")])
        let before = try await TestSQL.rowCounts()
        for (text, code) in [
            ("NguyÔn V¨n An", "TD356"), ("Nguyeãn Vaên An", "TD356"), ("Nguy\u{FFFD}n", "TD357"),
        ] {
            let refusal = await failure { try await correct(decision, [name(text)]) }
            #expect(refusal?.code == code, "\(text)")
            let person = try await TestSQL.number("select recipient_id from recipient where name = 'An'")
            let card = await failure {
                try await registry.correctName(of: person, to: text, reason: "Ghi sai")
            }
            #expect(card?.code == code, "\(text)")
        }
        #expect(try await TestSQL.rowCounts() == before)
        let unit = Correction(line: 1, field: .unitName, text: "NguyÔn V¨n An")
        #expect(await failure { try await correct(decision, [unit]) }?.code == "TD356")
        try await office.leader.correct(
            decision, [unit], by: office.signature(200), reason: "Ghi sai", asWritten: true, isConfirmed: true
        )
        #expect(try await listed(decision, "unit_name") == ["NguyÔn V¨n An"])
    }

    @Test func `lists and certificates read as corrected, and as first decided on request`() async throws {
        let decision = try await office.decide([NominationFile.person("An"), NominationFile.person("Bình")])
        try await correct(
            decision,
            [
                name("Ân"), Correction(line: 1, field: .post, text: nil),
                Correction(line: 2, field: .achievement, text: "Đã có thành tích"),
            ])
        #expect(try await listed(decision, "name") == ["Ân", "Bình"])
        #expect(try await listed(decision, "post") == [nil, "Chuyên viên"])
        #expect(
            try await listed(decision, "achievement") == ["Hoàn thành tốt nhiệm vụ", "Đã có thành tích"])
        #expect(try await listed(decision, "name", asDecided: true) == ["An", "Bình"])
        #expect(try await listed(decision, "post", asDecided: true) == ["Chuyên viên", "Chuyên viên"])
        var filter = AwardFilter(day: office.day)
        filter.decision = decision
        let certificates = try await registry.rows(registry.certificates(filter))
        #expect(certificates.map { $0["name"] } == ["Ân", "Bình"])
        #expect(certificates.map { $0["post"] } == [nil, "Chuyên viên"])
        // So do registers that are exported, and what a search finds.
        let exported = try await registry.rows(.transfer(.awards))
        #expect(
            exported.filter { $0["decision"] == "100/QĐ-UBND" }.map { $0["achievement"] }
                == ["Hoàn thành tốt nhiệm vụ", "Đã có thành tích"])
        let words = try #require(SearchWords("100/QĐ-UBND"))
        let found = try await registry.rows(.foundCertificates(words, most: 9))
        #expect(found.contains { $0["name"] == "Ân" })
        #expect(try await registry.decision(decision, on: office.day).amendments == 1)
        // The decision itself did not change.
        #expect(
            try await TestSQL.texts(
                "select name::text from award where decision_id = \(decision) order by ordinal")
                == ["An", "Bình"])
    }

    @Test func `a correction corrected again keeps the chain`() async throws {
        let decision = try await office.decide([NominationFile.person("An")])
        try await correct(decision, [name("Ân")])
        try await correct(decision, [name("Ấn")], number: 201, on: "2025-12-05")
        let chain = try await registry.rows(.amendments(of: decision)[1])
        #expect(
            chain.map { "\($0["before"] ?? "") > \($0["after"] ?? ""), \($0["decision"] ?? "")" }
                == ["An > Ân, 200/QĐ-UBND", "Ân > Ấn, 201/QĐ-UBND"])
        #expect(try await listed(decision, "name") == ["Ấn"])
        // Back to what was first decided.
        try await correct(decision, [name("An")], number: 202, on: "2025-12-05")
        #expect(try await listed(decision, "name") == ["An"])
    }

    @Test func `every complaint comes at once, and nothing is written`() async throws {
        let decision = try await office.decide([NominationFile.person("An"), NominationFile.person("Bình")])
        let before = try await TestSQL.rowCounts()
        let refusal = await failure {
            try await correct(
                decision,
                [
                    name("Ân", line: 9), name("An"), name(nil, line: 2),
                    Correction(line: 2, field: .post, text: "A"),
                    Correction(line: 2, field: .post, text: "B"),
                ])
        }
        #expect(
            refusal?.rendered == """
                TD112
                Quyết định không có dòng 9. (TD362)
                Dòng 1, An: “Họ và tên” hiện đã ghi là “An”. (TD364)
                Dòng 2, Bình: “Họ và tên” không được để trống. (TD365)
                Dòng 2, Bình: “Chức vụ” được nêu hai lần. (TD367)
                """)
        #expect(await failure { try await correct(decision, [name("Ân")], reason: "") }?.code == "TD283")
        #expect(await failure { try await correct(decision, []) }?.code == "TD370")
        #expect(await failure { try await correct(-1, [name("Ân")]) }?.code == "TD104")
        #expect(
            await failure { try await correct(decision, [name("Ân")], on: "2199-01-01") }?.code == "TD229")
        #expect(
            await failure { try await correct(decision, [name("Ân")], on: "2025-11-30") }?.code == "TD285")
        #expect(try await TestSQL.rowCounts() == before)
    }

    @Test func `a name that was merged into the entry is its own only while it is merged`() async throws {
        let decision = try await office.decide([
            NominationFile.person("An"), NominationFile.person("Lý Thị Nhàn", award: "GK_XA"),
        ])
        let id = { (line: Int) in
            try await TestSQL.number(
                "select recipient_id from award where decision_id = \(decision) and ordinal = \(line)")
        }
        let (kept, gone) = (try await id(1), try await id(2))
        try await TestSQL.run(
            "select merge_people(\(kept), \(gone), 'một người', true); select unmerge_people(\(gone), 'hai người')"
        )
        #expect(await failure { try await correct(decision, [name("Lý Thị Nhàn")]) }?.code == "TD206")
        let psql = try await TestSQL.refusal(
            "select correct_decision(\(decision), null, 200, 'QĐ-UBND', '2025-12-01', 'Ghi sai', '{1}', '{name}', '{Lý Thị Nhàn}')",
            login: "ct.phuhuu")
        #expect(psql?.code == "TD206")
    }

    @Test func `a draft is not corrected`() async throws {
        let draft = try await office.draft([office.recommend([NominationFile.person("An")])])
        #expect(await failure { try await correct(draft, [name("Ân")]) }?.code == "TD366")
    }

    @Test func `decisions and later papers share one series of numbers`() async throws {
        let decision = try await office.decide([NominationFile.person("An")], number: 5)
        #expect(await failure { try await correct(decision, [name("Ân")], number: 5) }?.code == "TD233")
        try await correct(decision, [name("Ân")], number: 6)
        let refusal = await failure {
            try await office.decide([NominationFile.person("Bình")], number: 6)
        }
        #expect(refusal?.code == "TD233")
        #expect(refusal?.arguments["decision"] == "06/QĐ-UBND")
        // In another year the series starts again.
        try await correct(decision, [name("Ấn")], number: 5, on: "2026-01-05")
    }

    @Test func `of two papers at once with one number one is issued`() async throws {
        let decisions = [
            try await office.decide([NominationFile.person("An")], number: 1),
            try await office.decide([NominationFile.person("Bình")], number: 2),
        ]
        let results = await atOnce(2) { index in
            let office = Office()
            return await failure {
                try await office.leader.correct(
                    decisions[index], [Correction(line: 1, field: .achievement, text: "Đã sửa")],
                    by: office.signature(7), reason: "Ghi sai")
            }
        }
        #expect(try results.compactMap { try $0.get()?.code } == ["TD233"])
        #expect(try await TestSQL.number("select count(*) from amendment") == 1)
    }
}
