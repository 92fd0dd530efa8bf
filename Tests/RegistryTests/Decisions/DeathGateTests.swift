import Failures
import TestKit
import Testing

@testable import Registry

/// What the dead may still get, and days of deaths, through the program and by psql.
@Suite(.database(.sample))
struct DeathGateTests {
    private let office = Office()

    private func person(
        _ name: String = "An", award: String = "LDTT", deed: String = "Hoàn thành tốt nhiệm vụ"
    ) -> String {
        NominationFile.person(name, award: award).replacing("Hoàn thành tốt nhiệm vụ", with: deed)
    }

    private func recipient() async throws -> Int64 {
        try await TestSQL.number("select min(recipient_id) from recipient where name = 'An'")
    }

    private func codes(_ failure: Failure?) -> [String] { (failure?.details ?? []).map(\.code) }

    @Test func `the dead get no title, and a form only for what was before`() async throws {
        _ = try await office.read([person(award: "GK_XA", deed: "Việc cũ")])
        let dead = try await recipient()
        try await office.registry.setDeath(of: dead, on: date("2025-03-01"), today: date("2025-12-01"))
        for (award, year, code) in [
            ("LDTT", 2024, "TD268"), ("GK_XA", 2024, "TD268"), ("BK_BT", 2026, "TD268"), ("BK_BT", 2024, nil),
        ] as [(String, Int, String?)] {
            let line = person(award: award, deed: "Việc khác").replacing(",2025,", with: ",\(year),")
            let refusal = try await office.refusal(
                NominationFile.text([line, person("Số \(award) \(year - 2000)")]))
            #expect(codes(refusal).first == code, "\(award) \(year)")
        }
    }

    @Test func `the day of a death is mended with a reason, which is kept`() async throws {
        _ = try await office.read([person()])
        let dead = try await recipient()
        let registry = office.registry
        try await registry.setDeath(of: dead, on: date("2025-03-01"), today: date("2025-12-01"))
        for day in ["'2025-03-02'", "null"] {
            let moving = "update person set died_on = \(day) where recipient_id = \(dead)"
            #expect(try await TestSQL.refusal(moving, login: "vp.phuhuu")?.code == "TD386")
        }
        #expect(
            await failure {
                try await registry.setDeath(of: dead, on: date("2025-03-02"), today: date("2025-12-01"))
            }?.code == "TD386")
        #expect(
            await failure { try await registry.mendDeath(of: dead, on: date("2025-03-02"), reason: ".") }?
                .code
                == "TD239")
        try await registry.mendDeath(of: dead, on: date("2025-03-02"), reason: "Gõ nhầm ngày")
        try await registry.mendDeath(of: dead, on: nil, reason: "Ghi nhầm người")
        #expect(
            try await TestSQL.texts(
                "select concat_ws(' ', before, after, reason, corrected_by) from day_correction "
                    + "where recipient_id = \(dead) order by day_correction_id")
                == ["2025-03-01 2025-03-02 Gõ nhầm ngày vp.phuhuu", "2025-03-02 Ghi nhầm người vp.phuhuu"])
        #expect(
            await failure { try await registry.mendDeath(of: dead, on: date("2025-03-02"), reason: "Sai") }?
                .code == "TD387")
        #expect(
            await failure { try await registry.mendDeath(of: -1, on: nil, reason: "Sai") }?.code == "TD106")
    }

    @Test func `by an earlier date somebody who has died since gets a title with a reason only`() async throws
    {
        let draft = try await office.draft([office.recommend([person()])])
        try await TestSQL.run(
            "update person set died_on = '2025-12-21' where recipient_id in (select recipient_id from recipient "
                + "where name = 'An')")
        let approve = { (reason: String?) in
            await failure {
                try await office.leader.approveDecision(
                    draft, version: 2, signature: office.signature(on: "2025-12-20"),
                    reasons: ApprovalReasons(late: reason, unmet: "Theo hội đồng"))
            }
        }
        #expect(codes(await approve(nil)) == ["TD385"])
        #expect(await approve("Đã ký trước ngày 21/12/2025") == nil)
        #expect(
            try await TestSQL.text("select late_reason from decision where decision_id = \(draft)")
                == "Đã ký trước ngày 21/12/2025")
    }

    @Test func `nobody dies before he is born, or is born in time to come`() async throws {
        _ = try await office.read([NominationFile.person("An", born: "01/02/1990")])
        let id = try await recipient()
        let early = await failure {
            try await office.registry.setDeath(of: id, on: date("1980-01-01"), today: date("2025-12-01"))
        }
        #expect(early?.code == "TD269")
        for (sql, code) in [
            ("update person set died_on = '1980-01-01' where recipient_id = \(id)", "TD269"),
            ("update person set died_on = register_today() + 1 where recipient_id = \(id)", "TD158"),
            ("update recipient set born_on = register_today() + 1 where recipient_id = \(id)", "TD158"),
        ] {
            let refusal = try await TestSQL.refusal("begin; \(sql); rollback", login: "vp.phuhuu")
            #expect(refusal?.code == code, "\(sql)")
        }
    }
}
