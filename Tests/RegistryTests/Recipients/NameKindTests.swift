import Failures
import TestKit
import Testing

@testable import Registry

/// A household is no person and no collective, a person no collective, and who has died is told by a day, not in the name.
@Suite(.database(.sample))
struct NameKindTests {
    private let office = Office()

    private func codes(_ failure: Failure?) -> [String] { (failure?.details ?? []).map(\.code) }

    private func fault(_ name: String, _ kind: String) async throws -> String? {
        try await TestSQL.text("select name_fault('\(name)', '\(kind)')")
    }

    @Test func `a name tells a household, a person, and that somebody has died`() async throws {
        for name in [
            "Hộ ông Nguyễn Văn Sáu", "GIA ĐÌNH BÀ LÊ THỊ ÚT", "Hộ Nguyễn Văn Sáu", "Vợ chồng ông Ba",
            "Hộ gia đình Mạc Văn Ba",
        ] {
            #expect(try await fault(name, "individual") == "TD615", "\(name)")
            #expect(try await fault(name, "collective") == "TD615", "\(name)")
            #expect(try await fault(name, "household") == nil, "\(name)")
        }
        for name in ["Lê Hoàng Nam", "CAO MINH HẢI", "Ông Cao Minh Hải", "Hà Văn Nam"] {
            #expect(try await fault(name, "collective") == "TD616", "\(name)")
            #expect(try await fault(name, "individual") == nil, "\(name)")
            #expect(try await fault(name, "household") == nil, "\(name)")
        }
        for name in [
            "Trường Lê Quý Đôn", "Hộ kinh doanh Minh Phát", "Gia đình Phật tử Chánh Giác", "Hà Nội Mới",
            "Tổ Sản Xuất Lúa Giống", "Đoàn Thanh niên xã", "Hồ chứa nước Trà Tân", "Tổ Một",
        ] {
            #expect(try await fault(name, "collective") == nil, "\(name)")
        }
        for name in [
            "Mạc Văn Năm (đã mất)", "Cố Mạc Văn Sáu", "Mạc Văn Bảy (truy tặng)", "Liệt sĩ Lê Văn Tám",
            "MẠC VĂN NĂM (ĐÃ MẤT)", "Mạc Văn Năm - mất",
        ] { #expect(try await fault(name, "individual") == "TD617", "\(name)") }
        for name in [
            "Nguyễn Thị Mất", "Trần Văn Sinh", "Tôn Thất Trần", "Võ Thị Cố", "Lâm Tặng", "Hồ Gia Định",
        ] {
            #expect(try await fault(name, "individual") == nil, "\(name)")
        }
        for (words, tells) in [
            ("Đã mất ngày 01/3/2025", true), ("(đã mất)", true), ("Hy sinh khi cứu người", true),
            ("Cố", true),
            ("Đã mất giấy khen cũ", false), ("Bố đã mất sớm", false), ("Con liệt sĩ", false),
            ("Cố vấn", false),
            ("Mất sức lao động 50%", false), ("Hy sinh lợi ích riêng", false), ("Dữ liệu giả định", false),
        ] {
            let told = try await TestSQL.text("select words_tell_death('Ông', 'Nông dân', '\(words)', 'Tốt')")
            #expect((told != nil) == tells, "\(words)")
        }
    }

    @Test func `what a name tells otherwise is refused by file, single line, card and psql`() async throws {
        let lines = [
            NominationFile.collective("Hộ ông Nguyễn Văn Sáu"), NominationFile.collective("Cao Minh Hải"),
            NominationFile.person("Gia đình ông Nguyễn Văn Sáu"),
            NominationFile.person("Mạc Văn Năm (đã mất)"),
            NominationFile.person("Bạch Văn Ngõ", born: "1950")
                .replacing("nhiệm vụ,", with: "nhiệm vụ,Đã mất ngày 01/3/2025"),
            NominationFile.household("Lê Hoàng Nam"), NominationFile.household("Hộ ông Nguyễn Văn Sáu"),
        ]
        let refusal = try await office.refusal(NominationFile.text(lines))
        #expect(codes(refusal) == ["TD615", "TD616", "TD615", "TD617", "TD618"])
        let dossier = try await office.read([NominationFile.person("Bạch Văn Ngõ", born: "1950")]).dossierID
        let add = { (kind: String, name: String) in
            await failure {
                try await office.registry.addNomination(
                    [
                        "recipient_kind": kind, "name": name, "unit_code": "30244.A1",
                        "award_kind_code": "GK_XA",
                        "achievement_year": "2025", "achievement": "Hiến đất",
                    ], to: dossier)
            }
        }
        #expect(await codes(add("collective", "Hộ ông Nguyễn Văn Sáu")) == ["TD615"])
        #expect(await codes(add("individual", "Hộ ông Nguyễn Văn Sáu")) == ["TD615"])
        #expect(await codes(add("collective", "Lê Hoàng Nam")) == ["TD616"])
        #expect(await add("household", "Hộ ông Nguyễn Văn Sáu") == nil)
        let insert = { (kind: String, name: String) in
            "insert into recipient (recipient_kind, name, org_unit_id) "
                + "values ('\(kind)', '\(name)', \(TestSQL.unit("30244.A1")))"
        }
        let note = { (words: String) in
            "update nomination set note = '\(words)' where dossier_id = \(dossier) and ordinal = 1"
        }
        try await TestSQL.expectRefused([
            (insert("collective", "Hộ ông Nguyễn Văn Sáu"), "TD615"),
            (insert("collective", "Lê Hoàng Nam"), "TD616"),
            (insert("individual", "Cố Lê Văn Nam"), "TD617"), (note("Từ trần ngày 02/3/2025"), "TD618"),
        ])
        // With the day on the card, the gates for the dead answer.
        let card = try await TestSQL.number(
            "select min(recipient_id) from recipient where name = 'Bạch Văn Ngõ'")
        try await office.registry.setDeath(of: card, on: date("2025-03-01"), today: date("2025-12-01"))
        let told = try await office.refusal(
            NominationFile.text([
                NominationFile.person("Bạch Văn Ngõ", born: "1950", award: "BK_BT", year: 2024)
                    .replacing("nhiệm vụ,", with: "nhiệm vụ,Đã mất ngày 01/3/2025")
            ]))
        #expect(told == nil)
    }

    @Test func `a household under a collective's card is asked about for the same deed`() async throws {
        // As a register has it from before.
        try await TestSQL.run(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id)
                values ('collective', 'Hộ ông Nguyễn Văn Sáu', \(TestSQL.unit("30244.A1"))) returning recipient_id)
            insert into collective (recipient_id) select recipient_id from r
            """)
        let dossier = try await office.recommend([NominationFile.household("Hộ ông Nguyễn Văn Sáu")])
        try await TestSQL.run(
            """
            set session_replication_role = replica;
            insert into nomination (dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, name, unit_name,
                org_unit_id, achievement, state, last_event_id)
            select n.dossier_id, 2, r.recipient_id, 'collective', n.award_kind_code, n.achievement_year, r.name, n.unit_name, n.org_unit_id,
                n.achievement, n.state, n.last_event_id
            from nomination n, recipient r where n.dossier_id = \(dossier) and r.recipient_kind = 'collective' and r.name like 'Hộ ông %'
            """)
        for kind in ["household", "collective"] {
            #expect(
                try await TestSQL.texts(
                    "select f.code from nomination n cross join award_likenesses(array[n.nomination_id]) f "
                        + "where n.dossier_id = \(dossier) and n.recipient_kind = '\(kind)'") == ["TD118"],
                "\(kind)")
        }
    }
}
