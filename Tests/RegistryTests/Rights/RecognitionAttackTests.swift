import Failures
import TestKit
import Testing

@testable import Registry

/// Initiatives that an authority above is said to have recognised, which works in this register itself.
@Suite(.database(.sample))
struct RecognitionAttackTests {
    private let office = Office()

    @Test func `a recognition from above has the word of who recognised it`() async throws {
        for code in ["SK-1", "SK-2", "SK-3"] {
            try await office.registry.addInitiative(
                NewInitiative(
                    code: code, name: code == "SK-2" ? "Đặt lịch" : "Hẹn giờ", kind: "initiative",
                    unit: "30244.VX", campaign: nil,
                    startedYear: 2025, stage: "in_use"))
        }
        let recognising = { (by: String, scope: String, day: String) in
            "insert into recognition (initiative_id, scope, recognised_by, decision_number, recognised_on) "
                + "select initiative_id, '\(scope)', '\(by)', '07/QĐ-UBND', '\(day)' from initiative where code = 'SK-1'"
        }
        // Whoever recognised it is named, and is of the level that the law wants; of whom nothing is known that is believed.
        let commune = "Chủ tịch UBND xã Phú Hựu"
        try await TestSQL.expectRefused(
            ending: "rollback",
            ["UBND", "Hội đồng sáng kiến", "Chủ tịch", "Cấp có thẩm quyền", "Bộ"].map {
                (recognising($0, "grassroots", "2025-12-15"), "TD571")
            } + ["82", "30244.VX"].map { (recognising($0, "grassroots", "2025-12-15"), "TD335") } + [
                (recognising(commune, "grassroots", "2025-12-15"), nil),
                (recognising(commune, "ministry_province", "2025-12-15"), "TD572"),
                (recognising(commune, "nation", "2025-12-15"), "TD572"),
                (recognising("Phú Hựu", "nation", "2025-12-15"), "TD572"),
                (recognising("Chủ tịch UBND xã", "nation", "2025-12-15"), "TD572"),
                (
                    recognising("UBND huyện Châu Thành, tỉnh Bến Tre", "ministry_province", "2025-12-15"),
                    "TD572"
                ),
                (
                    recognising("Giám đốc Sở Khoa học và Công nghệ", "ministry_province", "2025-12-15"),
                    "TD572"
                ),
                (recognising("Hội Nông dân xã Phú Hựu", "nation", "2025-12-15"), "TD572"),
                (recognising("Bảo hiểm xã hội Việt Nam", "nation", "2025-12-15"), nil),
                (recognising("Bộ trưởng Bộ Lao động - Thương binh và Xã hội", "nation", "2025-12-15"), nil),
                (recognising("Thủ tướng Chính phủ", "nation", "2025-12-15"), nil),
                (recognising("Chủ tịch UBND TP HCM", "ministry_province", "2025-12-15"), nil),
            ])
        let nation = await failure {
            try await office.registry.recognise(
                "SK-1", NewRecognition(scope: "nation", by: commune, paper: nil, day: date("2025-12-15")))
        }
        #expect(nation?.code == "TD572")
        let word = await failure {
            try await office.leader.confirmRecognition(
                of: "SK-1", scope: "nation", by: commune, number: PaperNumber(number: 7, symbol: "QĐ-UBND"),
                on: date("2025-12-15"))
        }
        #expect(word?.code == "TD572")
        // While nobody of the province is here, nobody could be asked.
        try await TestSQL.expectRefused(
            ending: "rollback",
            [(recognising("Chủ tịch UBND tỉnh Đồng Tháp", "ministry_province", "2025-12-15"), nil)])
        let clerk = try await Accounts().add("above", .office, unit: "82")
        try await TestSQL.run(
            """
            insert into org_unit (
                code, name, kind, parent_id, in_force, body_name, head_title, decision_symbol, authority_kind_code)
            select v.code, 'Xã ' || v.name, 'commune', \(TestSQL.unit("82")), v.days::daterange, 'Ủy ban nhân dân xã ' || v.name,
                'Chủ tịch Ủy ban nhân dân xã ' || v.name, 'QĐ-UBND', 'commune_chair'
            from (values ('39998', 'Đã Thôi', '[2004-07-01,2025-07-01)'), ('39999', 'Thử Mới', '[2025-07-01,)')) v (code, name, days);
            insert into org_unit_lineage (predecessor_id, successor_id, kind, effective_on)
            select p.org_unit_id, s.org_unit_id, 'merge', '2025-07-01' from org_unit p, org_unit s
            where p.code = '39998' and s.code = '39999'
            """)
        // An office without a signer says what its authority recognised; one that has ended recognised before, and nothing since.
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (recognising("Chủ tịch UBND tỉnh Đồng Tháp", "ministry_province", "2025-12-15"), "TD196"),
                (recognising("Chủ tịch UBND tỉnh", "ministry_province", "2025-03-15"), "TD196"),
                (recognising("UBND xã Thử Mới", "grassroots", "2025-12-15"), "TD196"),
                (recognising("UBND xã Đã Thôi", "grassroots", "2025-03-15"), nil),
                (recognising("UBND xã Đã Thôi", "grassroots", "2025-12-15"), "TD408"),
                (recognising("UBND huyện Châu Thành, tỉnh Đồng Tháp", "grassroots", "2025-03-15"), nil),
                (recognising("UBND huyện Châu Thành, tỉnh Đồng Tháp", "grassroots", "2025-12-15"), "TD408"),
                (recognising("UBND huyện Châu Thành, tỉnh Bến Tre", "grassroots", "2025-12-15"), nil),
                (recognising("Chủ tịch UBND huyện", "grassroots", "2025-12-15"), "TD408"),
            ])
        let leader = OpenLogin.newName("above")
        try await TestSQL.run(
            """
            insert into org_unit (
                code, name, kind, parent_id, in_force, body_name, head_title, decision_symbol, authority_kind_code)
            values ('899', 'Thành phố Mẫu Thử', 'district', \(TestSQL.unit("82")), '[2025-07-01,)', 'Ủy ban nhân dân thành phố Mẫu Thử',
                'Chủ tịch Ủy ban nhân dân thành phố Mẫu Thử', 'QĐ-UBND', 'district_chair');
            select add_account('\(leader).city', 'Lãnh Đạo Khác', 'leader', \(TestSQL.unit("899")), null);
            select add_signer(\(TestSQL.unit("899")), '\(leader).city', null, 'Chủ tịch', null, 'decide', '2025-11-01', null, null);
            select add_account('\(leader)', 'Lãnh Đạo Thử', 'leader', \(TestSQL.unit("82")), null);
            select add_signer(\(TestSQL.unit("82")), '\(leader)', null, 'Phó Chủ tịch', 'KT.', 'decide', '2025-07-01', null, null)
            """)
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (recognising("Chủ tịch UBND tỉnh Đồng Tháp", "ministry_province", "2025-12-15"), "TD196"),
                (recognising("Chủ tịch UBND tỉnh", "nation", "2025-12-15"), "TD196"),
                (recognising("Hội đồng sáng kiến tỉnh Đ.Tháp", "grassroots", "2025-12-15"), "TD196"),
                (recognising("Bộ Nội vụ", "ministry_province", "2025-12-15"), nil),
                (recognising("UBND TP Mẫu Thử", "grassroots", "2025-10-31"), nil),
                (recognising("UBND TP Mẫu Thử", "grassroots", "2025-11-01"), "TD196"),
                (recognising("Chủ tịch UBND xã Phú Hựu", "grassroots", "2025-12-15"), nil),
            ])
        // Its own office knows what it recognised.
        try await TestSQL.expectRefused(
            [
                (
                    recognising("Chủ tịch UBND tỉnh", "ministry_province", "2025-12-15")
                        .replacing("SK-1", with: "SK-2"), nil
                )
            ], login: clerk)
        let paper = PaperNumber(number: 7, symbol: "QĐ-UBND")
        let by = "Chủ tịch UBND tỉnh Đồng Tháp"
        let recognition = NewRecognition(
            scope: "ministry_province", by: by, paper: "07/QĐ-UBND", day: date("2025-12-15"))
        let refusal = await failure { try await office.registry.recognise("SK-1", recognition) }
        #expect(refusal?.code == "TD196")
        #expect(refusal?.arguments["unit"] == "Tỉnh Đồng Tháp")
        // The commune's own leader has no word in it.
        let own = await failure {
            try await office.leader.confirmRecognition(
                of: "SK-1", scope: recognition.scope, by: by, number: paper, on: recognition.day)
        }
        #expect(own?.code == "TD399")
        let above = Registry(TestDatabase.patient, account: leader)
        try await above.confirmRecognition(
            of: "SK-1", scope: recognition.scope, by: by, number: paper, on: recognition.day)
        // Of that one alone, as far as it was said to reach, and under the name that it has.
        let vouched = recognising(by, "ministry_province", "2025-12-15")
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (vouched, nil), (vouched.replacing("SK-1", with: "SK-3"), "TD196"),
                (recognising(by, "nation", "2025-12-15"), "TD196"),
                ("update initiative set name = 'Khác' where code = 'SK-1'; \(vouched)", "TD196"),
            ])
        var other = recognition
        other.paper = "08/QĐ-UBND"
        let changed = other
        #expect(
            await failure { try await office.registry.recognise("SK-1", changed) }?.code == "TD196")
        try await office.registry.recognise("SK-1", recognition)
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                ("update initiative set name = 'Khác' where code = 'SK-1'", "TD400"),
                ("update initiative set name = 'HẸN GIỜ' where code = 'SK-1'", nil),
                ("update initiative set name = 'Khác' where code = 'SK-3'", nil),
            ])
        // Nobody vouches for what he has thought of.
        _ = try await office.read([NominationFile.person("Lãnh Đạo Thử")])
        try await TestSQL.run(
            """
            insert into initiative_author (initiative_id, recipient_id, share_percent)
            select i.initiative_id, r.recipient_id, 100 from initiative i, recipient r
            where i.code = 'SK-3' and r.name = 'Lãnh Đạo Thử'
            """)
        let vouching = { (code: String) in
            "select confirm_recognition('\(code)', 'ministry_province', '\(by)', 7, 'QĐ-UBND', '2025-12-15')"
        }
        let line = "SANG_KIEN 2025 SK-3 ministry_province Hẹn giờ"
        let direct =
            "select confirm_recorded(\(TestSQL.unit("82")), 7, 'QĐ-UBND', '2025-12-15', array['\(line)'])"
        try await TestSQL.expectRefused(
            ending: "rollback", [(vouching("SK-3"), "TD315"), (direct, "TD315"), (vouching("SK-2"), nil)],
            login: leader)
    }
}
