import Failures
import TestKit
import Testing

@testable import Registry

/// What keeps somebody from an award is on another card that may be his: asked at entry, told in a check, and of who signs once.
@Suite(.database(.sample))
struct LikeFateTests {
    private let office = Office()

    /// A card as somebody with `psql` would add it.
    private func card(
        _ name: String, born: String? = nil, unit: String = "30244.KT", kind: String = "individual"
    ) async throws -> Int64 {
        let birth = born.map { "'\($0)', 'day'" } ?? "null, null"
        let part = kind == "individual" ? "person (recipient_id, given_name)" : "\(kind) (recipient_id)"
        return try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
                select '\(kind)', '\(name)', \(TestSQL.unit(unit)), \(birth) returning recipient_id)
            insert into \(part) select recipient_id\(kind == "individual" ? ", 'Thử'" : "") from r
            returning recipient_id::text
            """)
    }

    private func holdBack(_ id: Int64) async throws {
        try await TestSQL.run(
            "insert into matter (recipient_id, kind, opened_on, paper) values (\(id), 'complaint', '2025-11-01', 'p')"
        )
    }

    private func approve(_ draft: Int64, _ number: Int, repeated: String? = nil) async -> [String] {
        let refusal = await failure {
            try await office.leader.approveDecision(
                draft, version: 1, signature: office.signature(number),
                reasons: ApprovalReasons(repeated: repeated, unmet: "Hội đồng nhất trí"))
        }
        return (refusal?.details ?? []).map { "\($0.arguments["ordinal"] ?? "") \($0.code)" }
    }

    @Test
    func `an open matter, or a death, of a card that may be the same is asked about everywhere, and once`()
        async throws
    {
        let khoa = NominationFile.person("Trần Văn Khoa", born: "12/03/1985")
        let hoa = NominationFile.person("Lê Thị Hoa", born: "01/02/1980")
        let dossier = try await office.receive([khoa, hoa])
        try await holdBack(card("Trần Văn Khoa", born: "1985-03-12"))
        let dead = try await card("Lê Thị Hoa", born: "1980-02-01")
        try await TestSQL.run("update person set died_on = '2024-06-01' where recipient_id = \(dead)")
        // At entry, of a file and of a single line.
        let own = try await TestSQL.number(
            "select recipient_id from nomination where dossier_id = \(dossier) and ordinal = 1")
        let title = NominationFile.person("Trần Văn Khoa", born: "12/03/1985", award: "CSTDCS")
        #expect(try await office.refusal(NominationFile.text([title]))?.details.map(\.code) == ["TD575"])
        let second = try await office.read([NominationFile.person("Người Thử", born: "1990")]).dossierID
        let cells = [
            "recipient_kind": "individual", "name": "Trần Văn Khoa", "born_on": "12/03/1985",
            "unit_code": "30244.VX", "award_kind_code": "CSTDCS", "achievement_year": "2025",
            "achievement": "Hoàn thành xuất sắc nhiệm vụ", "post": "Chuyên viên", "unit_name": "Phòng Mẫu",
        ]
        let asked = await failure { try await office.registry.addNomination(cells, to: second) }
        #expect(asked?.details.map(\.code) == ["TD575"])
        try await office.registry.addNomination(cells, to: second, meaning: String(own))
        // In a check.
        let doubles = try await listed {
            try await office.registry.check(.dossier(dossier), on: office.day, into: $0)
        }.result.doubles
        #expect(doubles.map(\.code) == ["TD576", "TD577"])
        // By who signs, whatever the program.
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let draft = try await office.draft([dossier])
        #expect(await approve(draft, 101) == ["1 TD459", "2 TD553"])
        let psql = "select approve_decision(\(draft), 1, 101, 'QĐ-UBND', '2025-12-01', unmet_because => 'x')"
        #expect(try await TestSQL.refusal(psql, login: "ct.phuhuu")?.code == "TD459")
        #expect(await approve(draft, 101, repeated: "Hai người, đã đối chiếu") == [])
        // What a leader has signed is not asked again, until a card says something else.
        #expect(try await TestSQL.number("select count(*) from recipient_apart") == 2)
        let again = try await office.recommend(
            [NominationFile.person("Trần Văn Khoa", born: "12/03/1985", year: 2024)], number: 2)
        let line = try #require(try await office.nominations(again).first)
        let question = "select count(*)::text from award_questions(array[\(line)])"
        #expect(try await TestSQL.text(question, login: "ct.phuhuu") == "0")
        let renaming = { (name: String) in
            "update recipient set name = '\(name)' where born_on = '1985-03-12' and recipient_id <> \(own)"
        }
        try await TestSQL.run(renaming("Trần Khoa"))
        #expect(try await TestSQL.text(question, login: "ct.phuhuu") != "0")
        try await TestSQL.run(renaming("Trần Văn Khoa"))
        let pairs = try await office.registry.rows(office.registry.duplicates(in: "30244", on: office.day))
        #expect(!pairs.contains { $0["name"] == "Trần Văn Khoa" })
        // Nobody writes it, or reads it, but by signing.
        for statement in [
            "insert into recipient_apart (one_id, other_id, one_words, other_words) values (1, 2, 'a', 'b')",
            "select count(*) from recipient_apart", "select note_apart(array[1, 2]::bigint[])",
        ] {
            #expect(try await TestSQL.refusal(statement, login: "vp.phuhuu") != nil, "\(statement)")
        }
    }

    @Test func `of a card out of reach the leader alone is told, and not what it is`() async throws {
        let dossier = try await office.receive(
            [NominationFile.person("Đỗ Minh Quân", born: "01/02/1970")])
        let gone = try await card("Đỗ Minh Quân", unit: "30244.KT")
        try await TestSQL.run(
            """
            update recipient set org_unit_id = \(TestSQL.unit("30259")) where recipient_id = \(gone);
            """)
        let line = try #require(try await office.nominations(dossier).first)
        let asking = "select string_agg(q.code, ',') from award_likenesses(array[\(line)]) q"
        for (change, found) in [
            (nil, nil),
            (
                "insert into matter (recipient_id, kind, opened_on, paper) values (\(gone), 'complaint', '2025-11-01', 'p')",
                "TD559"
            ), ("update person set died_on = '2024-06-01' where recipient_id = \(gone)", "TD559"),
        ] as [(String?, String?)] {
            if let change { try await TestSQL.run(change) }
            #expect(try await TestSQL.text(asking, login: "ct.phuhuu") == found)
            #expect(try await TestSQL.text(asking, login: "vp.phuhuu") == nil)
        }
    }

    @Test func `a form of the year for another deed is asked about on another card as on one`() async throws {
        let form = { (line: String) in line.replacing("Đã hiến đất làm đường", with: "Nuôi 12 trẻ mồ côi") }
        let person = { (name: String, unit: String, deed: String) in
            NominationFile.person(name, born: "12/03/1985", unit: unit, award: "GK_XA").replacing(
                "Hoàn thành tốt nhiệm vụ", with: deed)
        }
        _ = try await office.decide([
            NominationFile.household("Hộ Nguyễn Văn Bảy"),
            person("Trần Văn Khoa", "30244.KT", "Vận động xây 12 căn nhà"),
        ])
        _ = try await card("Hộ ông Nguyễn Văn Bảy", unit: "30244.A1", kind: "household")
        _ = try await card("Trần Văn Khoa", born: "1985-03-12", unit: "30244.VX")
        let dossier = try await office.recommend(
            [
                form(NominationFile.household("Hộ ông Nguyễn Văn Bảy")),
                person("Trần Văn Khoa", "30244.VX", "Cứu 3 người bị lũ cuốn"),
            ], number: 2)
        let draft = try await office.draft([dossier])
        #expect(await approve(draft, 102) == ["1 TD149", "2 TD149"])
        #expect(await approve(draft, 102, repeated: "Hai việc của hai bên") == [])
    }
}
