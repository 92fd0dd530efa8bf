import Failures
import TestKit
import Testing

@testable import Registry

/// Two entries of one person that stood in one dossier, and the name that went.
@Suite(.database(.sample))
struct MergedNameTests {
    private let office = Office()

    /// Sen with a number and Xen without, in one dossier.
    private static let lines = [
        NominationFile.person("Kiều Thị Sen", born: "05/05/1990", number: "999090000601", award: "GK_XA"),
        NominationFile.person("Kiều Thị Xen", award: "GK_XA"),
    ]

    private func card(_ name: String) async throws -> Int64 {
        try await TestSQL.number("select recipient_id from recipient where name = '\(name)'")
    }

    private func withdraw(_ name: String) async throws {
        try await TestSQL.run(
            "insert into nomination_event (nomination_id, event, reason) "
                + "select nomination_id, 'withdraw', 'Ghi hai lần' from nomination where name = '\(name)'")
    }

    @Test func `two nominations that stand are named with what is to be ended`() async throws {
        let dossier = try await office.read(Self.lines).dossierID
        let (sen, xen) = (try await card("Kiều Thị Sen"), try await card("Kiều Thị Xen"))
        let ids = try await office.nominations(dossier)
        let refusal = await failure {
            try await office.registry.mergePeople(keep: sen, gone: xen, reason: "Một người")
        }
        #expect(
            refusal?.details.map { "\($0.code) \($0.arguments["subject"] ?? "")" }
                == ["TD502 \(dossier), GK_XA 2025: \(ids[0]) (draft), \(ids[1]) (draft)"])
        let login = OpenLogin("vp.phuhuu")
        #expect(try await login.refusal("select merge_people(\(sen), \(xen), 'Một người')")?.code == "TD502")
        #expect(
            try await login.refusal(
                "update nomination set past_id = nomination_id where nomination_id = \(ids[1])")?
                .code == "TD007")
        #expect(
            try await login.refusal(
                "insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, "
                    + "achievement_year, name, unit_name, org_unit_id, achievement, past_id) "
                    + "select dossier_id, 9, recipient_id, recipient_kind, award_kind_code, achievement_year, name, "
                    + "unit_name, org_unit_id, achievement, 1 from nomination where nomination_id = \(ids[1])"
            )?
            .code == "TD007")
        await login.close()
    }

    @Test(arguments: ["Kiều Thị Sen", "Kiều Thị Xen"])
    func `one that was withdrawn is no obstacle, and comes back with its entry`(withdrawn: String)
        async throws
    {
        let dossier = try await office.read(Self.lines).dossierID
        let (sen, xen) = (try await card("Kiều Thị Sen"), try await card("Kiều Thị Xen"))
        try await withdraw(withdrawn)
        try await office.registry.mergePeople(keep: sen, gone: xen, reason: "Một người")
        let state =
            "select string_agg(recipient_id || ':' || (past_id <> 0), ' ' order by ordinal) from nomination "
            + "where dossier_id = \(dossier)"
        let isFirst = withdrawn == "Kiều Thị Sen"
        #expect(try await TestSQL.text(state) == "\(sen):\(isFirst) \(sen):\(!isFirst)")
        #expect(try await office.registry.unmergePeople(gone: xen, reason: "Hai người") == sen)
        #expect(try await TestSQL.text(state) == "\(sen):false \(xen):false")
    }

    @Test func `a revoked award does not stand either`() async throws {
        let decision = try await office.decide(Self.lines)
        let (sen, xen) = (try await card("Kiều Thị Sen"), try await card("Kiều Thị Xen"))
        let standing = await failure {
            try await office.registry.mergePeople(keep: sen, gone: xen, reason: "Một người")
        }
        #expect(standing?.details.first?.arguments["subject"]?.contains("(100/QĐ-UBND)") == true)
        _ = try await office.leader.revoke(
            Revocation(decision: decision, lines: [2], ground: .falseDeclaration, reason: "Ghi hai lần"),
            by: office.signature(300, on: "2025-12-10"))
        try await office.registry.mergePeople(keep: sen, gone: xen, reason: "Một người")
        #expect(
            try await TestSQL.number("select count(*) from standing_award where recipient_id = \(sen)") == 1)
        _ = try await office.registry.unmergePeople(gone: xen, reason: "Hai người")
    }

    @Test func `the name that went is asked about when it comes again, and found`() async throws {
        _ = try await office.read(Self.lines)
        let (sen, xen) = (try await card("Kiều Thị Sen"), try await card("Kiều Thị Xen"))
        try await withdraw("Kiều Thị Xen")
        try await office.registry.mergePeople(keep: sen, gone: xen, reason: "Một người")
        let refusal = try await office.refusal(
            NominationFile.text([NominationFile.person("Kiều Thị Xen", unit: "30244.KT")]))
        #expect(refusal?.details.map(\.code) == ["TD503"])
        #expect(refusal?.details.first?.arguments["offers"]?.contains("\(sen) – Kiều Thị Sen") == true)
        for typed in ["Kiều Thị Xen", "kieu thi xen"] {
            let words = try #require(SearchWords(typed))
            let found = try await office.registry.rows(.found(words, most: 10))
            #expect(found.map { $0["recipient_id"] } == [String(sen)], "\(typed)")
        }
        _ = try await office.registry.unmergePeople(gone: xen, reason: "Hai người")
        #expect(try await TestSQL.number("select count(*) from recipient_alias") == 0)
    }

    @Test func `a name that was mended is on the card, with why`() async throws {
        _ = try await office.read([Self.lines[0]])
        let sen = try await card("Kiều Thị Sen")
        let idle = await failure {
            try await office.registry.correctName(of: sen, to: "Kiều Thị Liên", reason: "...")
        }
        #expect(idle?.code == "TD239")
        try await office.registry.correctName(of: sen, to: "Kiều Thị Liên", reason: "Theo giấy khai sinh")
        let parts = Listing.card(of: sen, on: office.day)
        let part = try #require(parts.first { $0.key == "name_corrections" })
        let rows = try await office.registry.rows(part)
        #expect(
            rows.map { [$0["before"], $0["after"], $0["reason"]] } == [
                ["Kiều Thị Sen", "Kiều Thị Liên", "Theo giấy khai sinh"]
            ])
    }

    @Test func `whoever was awarded under another name is found by it`() async throws {
        _ = try await office.decide([Self.lines[0]])
        try await TestSQL.run(
            "update recipient set name = 'Kiều Thị Liên' where personal_number = '999090000601'")
        for typed in ["Kiều Thị Sen", "Kiều Thị Liên"] {
            let words = try #require(SearchWords(typed))
            let found = try await office.registry.rows(.found(words, most: 10))
            #expect(found.map { $0["name"] } == ["Kiều Thị Liên"], "\(typed)")
        }
    }
}
