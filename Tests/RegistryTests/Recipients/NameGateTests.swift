import Failures
import TestKit
import Testing

@testable import Registry

/// What is no name is refused wherever a name is written, and a name that becomes another's is confirmed.
@Suite(.database(.sample))
struct NameGateTests {
    private let office = Office()

    private func codes(_ failure: Failure?) -> [String] { (failure?.details ?? []).map(\.code) }

    private func id(_ name: String) async throws -> Int64 {
        try await TestSQL.number("select recipient_id from recipient where name = '\(name)'")
    }

    static let faults: [(String, String)] = [
        (".", "TD545"), ("Không", "TD545"), ("Như trên", "TD545"), ("Lê Thị An, Lê Thị Bình", "TD545"),
        ("1. Lê Thị An (50%)", "TD545"), ("Lê Thị An và Lê Thị Bình", "TD545"),
    ]

    /// How a word for nobody begins is looked at before its key: no word of the list may begin otherwise.
    @Test func `every word that stands for nobody is found, with its marks and without`() async throws {
        let list = """
            select m[1] as word from pg_proc p cross join regexp_matches(p.prosrc, $$'([a-z ]+)'$$, 'g') m
            where p.proname = 'is_placeholder'
            """
        #expect(try await TestSQL.number("select count(*) from (\(list)) l") > 20)
        #expect(try await TestSQL.texts("select word from (\(list)) l where not is_placeholder(word)") == [])
        let marked = [
            "Không rõ", "CHƯA CÓ", "như trên", "-nt-", "N/A", "Bỏ trống", "Để trống", "Họ và tên", "Cá nhân",
            "Tập thể",
            "Hộ gia đình", "…",
        ]
        let names = ["Hồ Gia Định", "Ca Dao", "Nhung", "Đề"]
        for (words, isNobody) in marked.map({ ($0, "true") }) + names.map({ ($0, "false") }) {
            #expect(try await TestSQL.text("select is_placeholder('\(words)')::text") == isNobody, "\(words)")
        }
    }

    @Test(arguments: faults)
    func `what is no name is refused by file, on the card, by psql and in a correction`(
        text: String, code: String
    ) async throws {
        let decision = try await office.decide([NominationFile.person("Lê Thị Ân")])
        let file = try await office.refusal(NominationFile.text([NominationFile.person("\"\(text)\"")]))
        #expect(codes(file).contains(code), "\(text)")
        let person = try await id("Lê Thị Ân")
        let card = await failure {
            try await office.registry.correctName(
                of: person, to: text, reason: "Ghi sai", isConfirmed: true)
        }
        #expect(card?.code == code)
        let correction = await failure {
            try await office.leader.correct(
                decision, [Correction(line: 1, field: .name, text: text)], by: office.signature(200),
                reason: "Ghi sai", isConfirmed: true)
        }
        #expect(codes(correction) == [code])
        try await TestSQL.expectRefused([
            ("update recipient set name = '\(text)' where recipient_id = \(person)", "TD007"),
            ("select correct_name(\(person), '\(text)', 'Ghi sai', true)", code),
            (
                """
                insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year,
                    name, unit_name, org_unit_id, achievement)
                select dossier_id, 9, recipient_id, recipient_kind, 'GK_XA', 2025, '\(text)', unit_name, org_unit_id, 'x'
                from nomination where name = 'Lê Thị Ân'
                """, code
            ),
        ])
    }

    @Test(arguments: [
        "Lê Thị An", "Nguyễn Huỳnh Ngọc Quỳnh", "H'Hen Niê", "Y-Moan Ênuôl", "Võ Đặng Thùy Ưu",
        "NGUYỄN ĐỨC UYÊN",
        "Phòng Văn hóa - Xã hội, xã Phú Hựu", "Tô Hoài", "Hồ Gia Định", "Trần Khuê",
        "Hiến 200 m² đất, hoàn thành 110%",
    ])
    func `names and words as they are written are none of it`(text: String) async throws {
        #expect(
            try await TestSQL.text("select is_placeholder('\(text.replacing("'", with: "''"))')::text")
                == "false")
    }

    @Test func `a card takes a name of other words, or another's, when that is confirmed`() async throws {
        _ = try await office.read([
            NominationFile.person("Lý Thị Nhàn"), NominationFile.person("Đỗ Minh Quân"),
        ])
        let person = try await id("Lý Thị Nhàn")
        let correct = { (name: String, isConfirmed: Bool) in
            await failure {
                try await office.registry.correctName(
                    of: person, to: name, reason: "Theo khai sinh", isConfirmed: isConfirmed)
            }
        }
        #expect(await correct("Lý Thị Nhãn", false) == nil)
        #expect(await correct("Lý Thị Thanh Nhàn", false) == nil)
        #expect(await correct("Lý Văn Sơn", false)?.code == "TD546")
        let other = await correct("Do Minh Quân", false)
        #expect(other?.code == "TD547")
        #expect(other?.arguments["subject"]?.contains("Đỗ Minh Quân") == true)
        let psql = try await TestSQL.refusal(
            "select correct_name(\(person), 'Đỗ Minh Quân', 'khai sinh')", login: "vp.phuhuu")
        #expect(psql?.code == "TD547")
        #expect(await correct("Lý Văn Sơn", true) == nil)
        // Whose name differed by marks alone before is no new namesake, unless it becomes the very same.
        _ = try await office.read([NominationFile.person("Lý Văn Sờn", unit: "30244.A1")])
        #expect(await correct("Lý Văn Són", false) == nil)
        #expect(await correct("Lý Văn Sờn", false)?.code == "TD547")
    }

    @Test func `a paper takes them when that is confirmed, and tells a namesake of the line`() async throws {
        let decision = try await office.decide([NominationFile.person("Lý Thị Nhàn")])
        let correct = { (field: AwardField, text: String, isConfirmed: Bool) in
            await failure {
                try await office.leader.correct(
                    decision, [Correction(line: 1, field: field, text: text)], by: office.signature(200),
                    reason: "Ghi sai", isConfirmed: isConfirmed)
            }
        }
        try await office.registry.correctName(
            of: id("Lý Thị Nhàn"), to: "Lý Văn Sơn", reason: "Theo khai sinh", isConfirmed: true)
        #expect(codes(await correct(.name, "Lý Văn Sơn", false)) == ["TD546"])
        _ = try await office.registry.correctName(
            of: id("Lý Văn Sơn"), to: "Lý Thị Nhàn", reason: "Theo khai sinh", isConfirmed: true)
        // Another of that name: the post, the unit or the form of address may make it hers.
        _ = try await office.read([NominationFile.person("Lý Thị Nhàn", unit: "30244.A1", award: "GK_XA")])
        for (field, text) in [
            (AwardField.unitName, "Ấp An Hòa"), (.post, "Trưởng ấp"), (.honorific, "Bà"),
            (.name, "Lý Thị Nhãn"),
        ] {
            // Another unit is asked about for itself.
            let asked = field == .unitName ? ["TD547", "TD557"] : ["TD547"]
            #expect(codes(await correct(field, text, false)) == asked, "\(field)")
        }
        let psql = try await TestSQL.refusal(
            "select correct_decision(\(decision), null, 200, 'QĐ-UBND', '2025-12-01', 'Ghi sai', '{1}', '{post}', '{Trưởng ấp}')",
            login: "ct.phuhuu")
        #expect(psql?.code == "TD547")
        #expect(codes(await correct(.achievement, "Đã có thành tích", false)) == [])
        for (field, text, code) in [
            (AwardField.achievement, ".", "TD548"), (.post, "—", "TD548"),
        ] {
            #expect(codes(await correct(field, text, true)) == [code], "\(text)")
        }
    }

    @Test func `wording of a draft says something`() async throws {
        let draft = try await office.draft([office.recommend([NominationFile.person("Lý Thị Nhàn")])])
        let change = { (what: String) in "update draft_line set \(what) where decision_id = \(draft)" }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (change("achievement = '.'"), "TD548"),
                (change("post = null"), nil),
            ])
    }
}
