import Failures
import TestKit
import Testing

@testable import Registry

/// A unit that was renamed goes on being itself; what was decided above counts; old mistakes are listed.
@Suite(.database(.sample))
struct RenamedUnitTests {
    private let office = Office()

    private func certificates(_ unit: String, on day: String = "2026-06-01") async throws -> [String?] {
        var filter = AwardFilter(day: date(day))
        filter.unit = unit
        return try await office.registry.rows(try await office.registry.certificates(filter)).map {
            $0["name"]
        }
    }

    @Test(arguments: ["30244.VX", "30244.MOI"])
    func `awards from before and after a change of name are those of the unit`(code: String) async throws {
        _ = try await office.decide([NominationFile.person("An"), NominationFile.person("Bình")], number: 70)
        let isNew = code == "30244.MOI"
        try await TestSQL.run(
            "select change_unit('30244.VX', '2026-03-01', 'QĐ 1', \(isNew ? "'30244.MOI'" : "null"), 'Phòng Khác', null)"
        )
        var after = office
        (after.unit, after.day) = (code, date("2026-04-01"))
        _ = try await after.decide([NominationFile.person("Chi", unit: code)], number: 71)
        #expect(Set(try await certificates(code)) == ["An", "Bình", "Chi"])
        #expect(Set(try await certificates("30244.VX", on: "2026-01-01")) == ["An", "Bình", "Chi"])
        let people = try await office.registry.rows(
            .nominations(
                NominationFilter(dossier: nil, campaign: nil, unit: code, day: date("2026-06-01"), state: nil)
            ))
        #expect(Set(people.map { $0["name"] }).isSuperset(of: ["An", "Bình", "Chi"]))
        let dossiers = try await office.registry.rows(.dossiers(unit: code, campaign: nil, year: nil))
        #expect(dossiers.count >= 2)
    }

    @Test func `what was decided above is on the card and counts`() async throws {
        let dossier = try await office.recommend([NominationFile.person("An", award: "HCLD_III")])
        let nomination = try #require(try await office.nominations(dossier).first)
        _ = try await office.leader.forwardDossier(
            dossier, to: "82", number: PaperNumber(number: 7, symbol: "TTr-UBND"), on: office.day)
        try await office.registry.recordOutcome(
            nomination, .awarded(PaperNumber(number: 123, symbol: "QĐ-CTN"), on: date("2026-05-19")),
            authority: nil)
        let person = try await TestSQL.number(
            "select recipient_id from nomination where nomination_id = \(nomination)")
        let awards = try await office.registry.rows(.awards(of: person))
        #expect(awards.map { $0["decision"] } == ["123/QĐ-CTN"])
        #expect(
            try await TestSQL.number("select count(*) from held_award where recipient_id = \(person)") == 1)
        let again = try await office.refusal(
            NominationFile.text([
                NominationFile.person("An", award: "HCLD_III"), NominationFile.person("Bình"),
            ]))
        #expect(again?.details.map(\.code) == ["TD249"])
    }

    @Test func `old doubles and awards of the dead are listed, and stay`() async throws {
        let decision = try await office.decide(
            [NominationFile.person("An"), NominationFile.person("Bình")], number: 70)
        try await TestSQL.run(
            """
            update person set died_on = '2024-01-01' where recipient_id = (
                select recipient_id from award where decision_id = \(decision) and ordinal = 1)
            """)
        let rows = try await office.registry.rows(.oldMistakes)
        #expect(rows.map { $0["mistake"] } == ["awarded_dead"])
        #expect(rows.first?["name"] == "An")
    }
}
