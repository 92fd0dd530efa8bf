import Failures
import TestKit
import Testing

@testable import Registry

/// What only who signs can answer: for another card that may be the same, and for what was annulled.
@Suite(.database(.sample))
struct QuestionTests {
    private let office = Office()
    private let letter = PaperNumber(number: 5, symbol: "TTr-UBND")

    private func card(_ name: String, born: String, unit: String) async throws {
        try await TestSQL.run(
            """
            with r as (
                insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
                select 'individual', '\(name)', \(TestSQL.unit(unit)), '\(born)', 'day' returning recipient_id)
            insert into person (recipient_id, given_name) select recipient_id, 'Thử' from r
            """)
    }

    private func codes(_ failure: Failure?) -> [String] {
        (failure?.details ?? []).map { "\($0.arguments["ordinal"] ?? "") \($0.code)" }
    }

    @Test func `of two who may be one on a letter the second has the reason`() async throws {
        let dossier = try await office.receive([
            NominationFile.person("Võ Thị Lanh", born: "1977"),
            NominationFile.person("Võ Thị Lan", born: "1977"),
        ])
        let refusal = await failure {
            try await office.leader.forwardDossier(dossier, to: "82", number: letter, on: office.day)
        }
        #expect(codes(refusal) == ["2 TD149"])
        let up = try await office.leader.forwardDossier(
            dossier, to: "82", number: letter, on: office.day, repeatedBecause: "Hai người, đã đối chiếu")
        #expect(up.count == 2)
    }

    @Test func `what goes up, and comes back as awarded, is asked about as a draft is`() async throws {
        _ = try await office.decide([
            NominationFile.person("Trần Văn Khoa", born: "12/03/1985", unit: "30244.KT")
        ])
        try await card("Khoa Trần Văn", born: "1985-03-12", unit: "30244.HC")
        let dossier = try await office.receive(
            [
                NominationFile.person("Khoa Trần Văn", born: "12/03/1985", unit: "30244.HC"),
                NominationFile.person("Lê Thị Khác", born: "1980"),
            ], number: 2)
        let ids = try await office.nominations(dossier)
        let refusal = await failure {
            try await office.leader.forwardDossier(dossier, to: "82", number: letter, on: office.day)
        }
        #expect(codes(refusal) == ["1 TD149"])
        // Whoever knows no program is asked the same.
        let up = """
            begin;
            insert into forwarding (dossier_id, org_unit_id, forwarded_to_id, number, symbol, forwarded_on)
            select dossier_id, addressed_to_id, \(TestSQL.unit("82")), 9, 'TTr-UBND', '2025-12-01'
            from dossier where dossier_id = \(dossier);
            insert into nomination_event (nomination_id, event, forwarding_id)
            select \(ids[0]), 'forward', max(forwarding_id) from forwarding;
            commit
            """
        #expect(try await TestSQL.refusal(up, login: "ct.phuhuu")?.code == "TD149")
        let reason = "Hai người, đã đối chiếu"
        #expect(
            try await office.leader.forwardDossier(
                dossier, to: "82", number: letter, on: office.day, repeatedBecause: reason
            ).count == 2)
        #expect(
            try await TestSQL.texts(
                "select e.reason::text from nomination_event e join nomination n using (nomination_id) "
                    + "where n.dossier_id = \(dossier) and e.event = 'forward' order by n.ordinal")
                == [reason, nil])
        let paper = OutcomeAbove.awarded(PaperNumber(number: 7, symbol: "QĐ-UBND"), on: office.day)
        // The leader has said that they are two: once. That a province does not give it is asked about all the same.
        let answer = await failure {
            try await office.registry.recordOutcome(ids[0], paper, authority: "Chủ tịch UBND tỉnh")
        }
        #expect(answer?.code == "TD170")
        try await office.registry.recordOutcome(
            ids[0], paper, authority: "Chủ tịch UBND tỉnh", repeatedBecause: reason)
        // A title that is not the chairperson's of the province to give is asked about, too.
        let unlawful = await failure {
            try await office.registry.recordOutcome(ids[1], paper, authority: "Chủ tịch UBND tỉnh")
        }
        #expect(unlawful?.code == "TD170")
        try await office.registry.recordOutcome(
            ids[1], paper, authority: "Chủ tịch UBND tỉnh", repeatedBecause: "Văn bản ghi như vậy")
    }

    @Test func `what is given above with an open matter, or by who does not give it, is asked about`()
        async throws
    {
        let dossier = try await office.recommend([
            NominationFile.person("An", award: "HCLD_III"), NominationFile.person("Bình", award: "BK_BT"),
        ])
        let ids = try await office.nominations(dossier)
        try await office.leader.forwardDossier(dossier, to: "82", number: letter, on: office.day)
        try await TestSQL.run(
            "insert into matter (recipient_id, kind, opened_on, paper) select recipient_id, 'complaint', '2025-11-01', 'p' "
                + "from nomination where nomination_id = \(ids[0])")
        let answer = { (id: Int64, authority: String) in
            "insert into nomination_event (nomination_id, event, outcome_paper, outcome_on, outcome_authority) "
                + "values (\(id), 'decide_above', '9/QĐ', '2025-12-20', '\(authority)')"
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (answer(ids[0], "Chủ tịch nước"), "TD125"),
                (answer(ids[1], "Thủ tướng Chính phủ"), "TD170"), (answer(ids[1], "Chủ tịch nước"), "TD170"),
                (answer(ids[1], "Bộ trưởng Bộ Nội vụ"), nil), (answer(ids[1], "Ban Chỉ đạo liên ngành"), nil),
                (answer(ids[1], "UBND"), nil),
                (answer(ids[1], "Ban Chấp hành Hội Nông dân tỉnh"), "TD170"),
                (answer(ids[1], "Công an tỉnh Đồng Tháp"), "TD170"),
                (answer(ids[1], "Chủ tịch UBND tỉnh Đồng Tháp"), nil),
            ])
        let paper = OutcomeAbove.awarded(PaperNumber(number: 7, symbol: "QĐ-CTN"), on: office.day)
        let refusal = await failure {
            try await office.registry.recordOutcome(ids[0], paper, authority: nil)
        }
        #expect(refusal?.code == "TD125")
        try await office.registry.recordOutcome(
            ids[0], paper, authority: nil, repeatedBecause: "Đã báo cấp trên")
        // Nobody said who decided: what one office of the country alone gives, that one gave.
        #expect(
            try await TestSQL.text(
                "select outcome_authority::text from nomination_event where nomination_id = \(ids[0]) and event = 'decide_above'"
            ) == "Chủ tịch nước")
    }

    @Test func `who signs is no authority that answered`() async throws {
        let dossier = try await office.recommend([
            NominationFile.person("An", award: "BK_BT"), NominationFile.person("Bình", award: "BK_BT"),
        ])
        let ids = try await office.nominations(dossier)
        try await office.leader.forwardDossier(dossier, to: "82", number: letter, on: office.day)
        let paper = OutcomeAbove.awarded(PaperNumber(number: 7, symbol: "QĐ-UBND"), on: office.day)
        let vague = await failure {
            try await office.registry.recordOutcome(ids[0], paper, authority: "Giám đốc Sở")
        }
        #expect(vague?.code == "TD579")
        // A post alone is that of the one that got the letter.
        try await office.registry.recordOutcome(ids[0], paper, authority: "KT. Chủ tịch, Phó Chủ tịch")
        let stored = "select outcome_authority::text from nomination_event where event = 'decide_above'"
        let head =
            "select coalesce(head_title, name)::text from org_unit where org_unit_id = \(TestSQL.unit("82"))"
        #expect(try await TestSQL.text(stored) == TestSQL.text(head))
        let answer = { (authority: String) in
            "insert into nomination_event (nomination_id, event, outcome_paper, outcome_on, outcome_authority) "
                + "values (\(ids[1]), 'decide_above', '9/QĐ', '2025-12-20', '\(authority)')"
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (answer("Giám đốc"), "TD579"), (answer("Giám đốc Sở"), "TD579"),
                (answer("Phó Chủ tịch"), "TD579"),
                (answer("Chủ tịch UBND tỉnh Đồng Tháp"), nil),
            ])
    }

    @Test func `what was annulled is given again with a reason that is kept`() async throws {
        let issued = try await office.decide([NominationFile.person("An"), NominationFile.person("Bình")])
        try await office.leader.revoke(
            Revocation(decision: issued, lines: [1], ground: .falseDeclaration, reason: "Kê khai sai"),
            by: office.signature(300, on: "2025-12-10"))
        var later = office
        later.day = date("2025-12-15")
        let draft = try await later.draft([
            later.recommend([NominationFile.person("An"), NominationFile.person("Cúc")], number: 2)
        ])
        let unmet = ApprovalReasons(unmet: "Hội đồng nhất trí")
        let refusal = await failure {
            try await later.leader.approveDecision(
                draft, version: 1, signature: later.signature(301), reasons: unmet)
        }
        #expect(codes(refusal) == ["1 TD556"])
        let told = refusal?.details.first?.arguments["subject"] ?? ""
        #expect(told == "100/QĐ-UBND, 01/12/2025 #1 → 300/QĐ-UBND, 10/12/2025: Kê khai sai")
        #expect(
            try await TestSQL.refusal(
                "select approve_decision(\(draft), 1, 301, 'QĐ-UBND', '2025-12-15', unmet_because => 'x')",
                login: "ct.phuhuu")?.code == "TD556")
        try await later.leader.approveDecision(
            draft, version: 1, signature: later.signature(301),
            reasons: ApprovalReasons(repeated: "Đã xác minh lại", unmet: "Hội đồng nhất trí"))
        #expect(
            try await TestSQL.texts(
                "select r.reason::text from approval_reason r join nomination n using (nomination_id) "
                    + "where r.kind = 'repeated' and n.name = 'An'") == ["Đã xác minh lại"])
    }

    @Test(arguments: [
        ("Hoàn thành xuất sắc nhiệm vụ được giao", true),
        ("Đã có nhiều thành tích xuất sắc trong công tác", true),
        ("Hoàn thành tốt nhiệm vụ, tích cực tham gia các phong trào thi đua", true),
        ("Hoàn thành tốt nhiệm vụ năm 2025", false), ("Hiến đất làm đường", false),
        ("Có thành tích xuất sắc trong phong trào hiến máu", false), ("Cứu người đuối nước", false),
    ])
    func `the usual formula tells no deed`(deed: String, isFormula: Bool) async throws {
        #expect(try await TestSQL.text("select is_common_formula('\(deed)')::text") == "\(isFormula)")
        // In another year it is no question, where a deed of its own is one; of one year it is the same deed.
        let clash = { (sameYear: Bool) in
            try await TestSQL.text(
                "select award_clash('form', true, \(sameYear), true, false, '\(deed)', '\(deed)')")
        }
        #expect(try await clash(false) == (isFormula ? nil : "words"))
        #expect(try await clash(true) == "deed")
    }

    @Test func `a title of a year that is not over is asked about, at schools until summer`() async throws {
        var early = office
        early.day = date("2026-01-12")
        let lines = [NominationFile.person("An", year: 2026), NominationFile.person("Bình")]
        let draft = try await early.draft([early.recommend(lines)])
        let refusal = await failure {
            try await early.leader.approveDecision(
                draft, version: 1, signature: early.signature(70), reasons: ApprovalReasons(unmet: "Nhất trí")
            )
        }
        #expect(codes(refusal) == ["1 TD558"])
        #expect(
            try await TestSQL.refusal(
                "select approve_decision(\(draft), 1, 70, 'QĐ-UBND', '2026-01-12', unmet_because => 'x')",
                login: "ct.phuhuu")?.code == "TD558")
        try await early.leader.approveDecision(
            draft, version: 1, signature: early.signature(70),
            reasons: ApprovalReasons(unmet: "Nhất trí", early: "Đơn vị giải thể trong tháng"))
        let summary = try await office.registry.decision(draft, on: early.day)
        #expect(summary.reasons.first { $0.kind == "early" }?.reason == "Đơn vị giải thể trong tháng")
        let findings = { (day: String, change: String) in
            try await TestSQL.texts(
                "select f.code from early_findings(array(select nomination_id from nomination where name = 'An'), '\(day)') f",
                setup: change)
        }
        let school =
            "set session_replication_role = replica; update nomination set org_unit_id = \(TestSQL.unit("30244.TH1")) "
            + "where name = 'An'"
        for (day, change, found) in [
            ("2026-06-30", "select 1", ["TD558"]), ("2026-11-20", "select 1", []),
            ("2027-01-10", "select 1", []),
            // Words are the clerk's.
            (
                "2026-06-30",
                "set session_replication_role = replica; update nomination set unit_name = 'Trường Tiểu học Sen Hồng' "
                    + "where name = 'An'", ["TD558"]
            ),
            ("2026-04-30", school, ["TD558"]), ("2026-06-30", school, []),
        ] { #expect(try await findings(day, change) == found, "\(day)") }
    }

    @Test func `a title whose text is of another year, or of a year long past, is asked about`() async throws
    {
        let line = { (name: String, year: Int, deed: String) in
            NominationFile.person(name, year: year).replacing("Hoàn thành tốt nhiệm vụ", with: deed)
        }
        let deed = "Hoàn thành tốt nhiệm vụ năm 2025"
        let lines = [
            line("An", 2025, deed), line("An", 2024, deed), line("Bình", 2019, "Hoàn thành tốt nhiệm vụ"),
            line("Cúc", 2024, "Hoàn thành tốt nhiệm vụ năm học 24-25"),
            line("Dung", 2025, "Đạt LĐTT năm 2022; năm 2023; năm 2024"),
        ]
        let review = try await NominationFile.with(Array(NominationFile.text(lines).utf8)) {
            try await office.registry.reviewNominations(path: $0, into: office.target)
        }
        #expect(
            review.remarks.map { "\($0.line ?? 0) \($0.code)" }.filter { $0.contains("TD62") } == [
                "3 TD622", "4 TD623",
            ])
        let draft = try await office.draft([office.recommend(lines)])
        let unmet = "Hội đồng nhất trí"
        let refusal = await failure {
            try await office.leader.approveDecision(
                draft, version: 1, signature: office.signature(70), reasons: ApprovalReasons(unmet: unmet))
        }
        #expect(Set(codes(refusal).map { $0.suffix(5) }) == ["TD620", "TD621"] && codes(refusal).count == 2)
        #expect(
            try await TestSQL.refusal(
                "select approve_decision(\(draft), 1, 70, 'QĐ-UBND', '2025-12-01', unmet_because => 'x')",
                login: "ct.phuhuu")?.code.hasPrefix("TD62") == true)
        try await office.leader.approveDecision(
            draft, version: 1, signature: office.signature(70),
            reasons: ApprovalReasons(repeated: "Xét bổ sung các năm trước", unmet: unmet))
        // One school year is one, also in short.
        let again = try await office.refusal(
            NominationFile.text([
                line("Cúc", 2025, "Hoàn thành tốt nhiệm vụ năm học 2024/2025"),
                NominationFile.person("Giang"),
            ]))
        #expect(again?.details.map(\.code) == ["TD248"])
    }

    @Test func `a line that becomes another's by unit or post is confirmed`() async throws {
        let issued = try await office.decide([NominationFile.person("Lê Văn Trùng", born: "1980")])
        func change(_ corrections: [(AwardField, String?)], confirmed: Bool = false, number: Int = 200) async
            -> [String]
        {
            let refusal = await failure {
                try await office.leader.correct(
                    issued, corrections.map { Correction(line: 1, field: $0.0, text: $0.1) },
                    by: office.signature(number), reason: "Ghi sai", isConfirmed: confirmed)
            }
            return refusal.map { $0.details.map(\.code) + ($0.details.isEmpty ? [$0.code] : []) } ?? []
        }
        #expect(await change([(.unitName, "Phòng Kinh tế")]) == ["TD557"])
        #expect(await change([(.honorific, "Bà"), (.post, "Nông dân")]) == ["TD557"])
        let psql = """
            select correct_decision(\(issued), null, 72, 'QĐ-UBND', '2025-12-01', 'Ghi sai', array[1], array['unit_name'],
                array['Trường Tiểu học Sen Hồng'])
            """
        #expect(try await TestSQL.refusal(psql, login: "ct.phuhuu")?.code == "TD557")
        // The unit's own name, and one field alone, are what corrections are for; little by little is all at once.
        #expect(await change([(.unitName, "Phòng VH-XH xã Phú Hựu"), (.post, "Phó Trưởng phòng")]) == [])
        #expect(await change([(.honorific, "Bà")], number: 201) == ["TD557"])
        #expect(await change([(.honorific, "Bà")], confirmed: true, number: 201) == [])
    }

    @Test func `the line of a unit bears the unit's names and no others`() async throws {
        let bears = { (code: String, words: String) in
            try await TestSQL.text("select unit_bears(\(TestSQL.unit(code)), '\(words)')::text") == "true"
        }
        for (code, words) in [
            ("30244.KT", "Phòng Kinh tế xã Phú Hựu"), ("30244.KT", "UBND xã Phú Hựu - Phòng Kinh tế"),
            ("30244.KT", "Phong Kinh te"), ("30244.KT", "PHÒNG KT"), ("30244.KT", "P.KT xã Phú Hựu"),
            ("30244.KT", "Cán bộ, công chức Phòng Kinh tế"), ("30244.VX", "P. VH-XH"),
            ("30244.VX", "PHÒNG VHXH"),
            ("30244.TH1", "Trường TH Sen Hồng"), ("30244.TH1", "Tập thể giáo viên Trường Tiểu học Sen Hồng"),
            ("30244", "UBND xã Phú Hựu"), ("30244", "Nhân dân và cán bộ xã Phú Hựu, tỉnh Đồng Tháp"),
            ("30244", "Thị trấn Cái Tàu Hạ"),
        ] { #expect(try await bears(code, words), "\(code) \(words)") }
        for (code, words) in [
            ("30244.KT", "Phòng Văn hóa - Xã hội"), ("30244.KT", "Công ty Bảy Mẫu"),
            ("30244.KT", "UBND xã Khác - Phòng Kinh tế"),
            ("30244.KT", "Phòng Kinh tế Hạ tầng"), ("30244", "UBND xã Khác"),
            ("30244", "Hội Nông dân xã Phú Hựu"),
        ] { #expect(try await bears(code, words) == false, "\(code) \(words)") }
        let dossier = try await office.read([
            NominationFile.collective("Phòng Văn hóa - Xã hội"),
            NominationFile.collective("Phòng Kinh tế", unit: "30244.KT"),
        ]).dossierID
        try await TestSQL.expectRefused([
            (
                "update nomination set name = 'Công ty Bảy Mẫu' where dossier_id = \(dossier) and ordinal = 1",
                "TD166"
            ),
            (
                "update nomination set name = 'Phòng Kinh tế' where dossier_id = \(dossier) and ordinal = 1",
                "TD166"
            ),
            (
                "update nomination set name = 'Phòng VHXH xã Phú Hựu' where dossier_id = \(dossier) and ordinal = 1",
                nil
            ),
        ])
    }

    @Test func `a second form of the year that goes up is asked about as in a draft`() async throws {
        let form = { (deed: String) in
            NominationFile.person("An", award: "BK_BT").replacing("Hoàn thành tốt nhiệm vụ", with: deed)
        }
        let first = try await office.recommend([form("Giảm 3 ngày giải quyết hồ sơ đất đai cho dân")])
        try await office.leader.forwardDossier(first, to: "82", number: letter, on: office.day)
        let second = try await office.recommend([form("Vận động xây 12 căn nhà tình thương")], number: 2)
        let again = PaperNumber(number: 6, symbol: "TTr-UBND")
        let refusal = await failure {
            try await office.leader.forwardDossier(second, to: "82", number: again, on: office.day)
        }
        #expect(codes(refusal) == ["1 TD250"])
        try await office.leader.forwardDossier(
            second, to: "82", number: again, on: office.day, repeatedBecause: "Thành tích khác")
    }
}
