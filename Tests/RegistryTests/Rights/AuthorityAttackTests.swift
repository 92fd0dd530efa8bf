import Failures
import TestKit
import Testing

@testable import Registry

/// What belongs to an authority – its name, its numbers, its lists, the law above it – taken by others with psql.
@Suite(.database(.sample))
struct AuthorityAttackTests {
    private let office = Office()
    private let keeper = Registry(TestDatabase.patient)

    private func unit(_ code: String) -> String {
        "(select org_unit_id from org_unit where code = '\(code)' and upper_inf(in_force))"
    }

    /// A decision of 2026-03-01 with one line about somebody of one's own, fixed in one transaction that is undone.
    private func recording(
        unit: String = "null", authority: String = "null", award: String = "BK_TTG",
        line: String = "30244.VX",
        because: String = "null"
    ) -> String {
        """
        begin;
        insert into decision (org_unit_id, authority_name, origin, subject, source, repeated_reason)
        values (\(unit), \(authority), 'external', 'X', 'Y', \(because));
        insert into award (
            decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id, achievement_year, name,
            unit_name, org_unit_id, achievement, commendation_type)
        select d.decision_id, 1, 1, r.recipient_id, 'individual', (
                select k.award_kind_id from award_kind k where k.award_kind_code = '\(award)'
                order by lower(k.in_force) desc limit 1),
            2025, r.name, 'P', \(self.unit(line)), 'T', 'CONG_TRANG'
        from (select max(decision_id) as decision_id from decision where state = 'draft') d,
            (select min(x.recipient_id) as recipient_id, 'An Thử' as name from recipient x where x.name = 'An Thử') r;
        select issue_recorded(
            array[max(decision_id)], array[77], array['QĐ-UBND'], array[date '2026-03-01'], array['A'], array['B'])
        from decision where state = 'draft';
        rollback
        """
    }

    private func addPerson() async throws {
        _ = try await office.read([NominationFile.person("An Thử", number: "087079000002")])
    }

    @Test func `an authority of the register is not recorded under another spelling`() async throws {
        try await addPerson()
        try await TestSQL.run(
            """
            insert into org_unit (
                code, name, kind, parent_id, in_force, body_name, head_title, decision_symbol, authority_kind_code)
            values ('899', 'Thành phố Mẫu Thử', 'district', \(unit("82")), '[2025-07-01,)', 'Ủy ban nhân dân thành phố Mẫu Thử',
                'Chủ tịch Ủy ban nhân dân thành phố Mẫu Thử', 'QĐ-UBND', 'district_chair')
            """)
        for name in [
            "UBND xã Phú Hựu", "Xã Phú Hựu (Chủ tịch)", "Chủ tịch UBND xã Phú Hựu", "Phú Hựu", "X. Phú Hựu",
            "Ủy ban nhân dân Xã Phú Hựu", "TM. UBND xã Phú-Hựu, tỉnh Đồng Tháp", "CT UBND X.Phú Hựu",
            "Ông A, Phó Chủ tịch UBND xã Phú Hựu", "xã Phú Hựu, tỉnh Tiền Giang", "UBND tỉnh Đồng Tháp",
            "Tỉnh Đồng Tháp, tỉnh Khác", "U B N D xã Phú Hựu", "Uỷ Ban ND xã Phú Hựu", "UB ND xã Phú Hựu",
            "Hội đồng TĐKT xã Phú Hựu", "Chủ tịch Hội đồng Thi đua - Khen thưởng xã Phú Hựu",
            "HĐ TĐ-KT xã Phú Hựu",
            "H Đ N D xã Phú Hựu", "UBNDX Phú Hựu", "UB NDxã Phú Hựu", "UBNDxã PhúHựu", "xã P.Hựu",
            "UBND xã P.H",
            "xã mới Phú Hựu", "Chính quyền địa phương xã Phú Hựu", "Chính quyền địa phương 2 cấp xã Phú Hựu",
            "Chủ tịchUBND xã Phú Hựu", "UBDN xã Phú Hựu", "UBND tỉnh Đ.Tháp", "TP Mẫu Thử",
            "UBND T.P Mẫu Thử",
            "Thành phố M.Thử", "UBNDT Đồng Tháp", "UBND P. Hựu", "UBND cấp xã Phú Hựu",
            "UBND xã có tên Phú Hựu",
            // By initials, in English, with words between, and as another kind of place.
            "UBND ĐT", "CT UBND PH", "Dong Thap Province", "People’s Committee of Dong Thap",
            "Đồng Tháp Provincial People’s Committee", "Chairman of Phu Huu Commune People’s Committee",
            "Ủy ban nhân dân lâm thời tỉnh Đồng Tháp", "UBND đương nhiệm xã Phú Hựu",
            "UBND thành phố Đồng Tháp", "Chủ tịch UBND phường Phú Hựu",
            "UBND thị trấn Phú Hựu, tỉnh Đồng Tháp",
            // By a bare title, of one's own province and commune.
            "Chủ tịch Ủy ban nhân dân tỉnh", "UBND tỉnh", "CT UBND tỉnh", "Chủ tịch tỉnh",
            "Hội đồng TĐKT tỉnh", "Chủ tịch UBND xã", "UBND cấp tỉnh", "UBND tỉnh ta",
            "Quyền Chủ tịch UBND tỉnh", "Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh", "UBND huyện",
            // Ended before that day.
            "UBND thị trấn Cái Tàu Hạ, huyện Châu Thành", "Chủ tịch UBND huyện Châu Thành, tỉnh Đồng Tháp",
        ] {
            let attempt = recording(authority: "'\(name)'", award: "GK_XA")
            #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu")?.code == "TD173", "\(name)")
        }
        for name in [
            "Thủ tướng Chính phủ", "Chủ tịch nước", "Bộ Giáo dục và Đào tạo", "Sở Nội vụ tỉnh Đồng Tháp",
            "UBND xã An Nhơn, tỉnh Bình Định", "UBND xã Phú Hựu, huyện Châu Thành, tỉnh Bến Tre",
            "Đảng ủy xã Phú Hựu", "Chủ tịch UBND xã Mỹ Thọ, tỉnh Đồng Tháp", "Văn phòng UBND tỉnh Đồng Tháp",
            "Hội đồng Thi đua - Khen thưởng Trung ương", "UBND xã P.H, tỉnh Trà Vinh", "UBND TP. HCM",
            "Chủ tịch UBND tỉnh Đồng Nai", "UBND huyện Châu Thành, tỉnh Bến Tre", "Ủy ban MTTQ tỉnh",
            "Hội Nông dân tỉnh", "Văn phòng Đoàn ĐBQH và HĐND tỉnh", "UBND huyện Nhà Bè, TP. Hồ Chí Minh",
            "Chủ tịch UBND tỉnh Long An", "Giám đốc Sở GD&ĐT", "UBND TP Cao Lãnh, tỉnh Đồng Tháp",
            "UBND phường Phú Hựu, tỉnh Bến Tre", "UBND Mỹ Thọ, tỉnh Đồng Tháp", "UBND HN",
            "UBND TX. Hồng Ngự",
            "Trường THPT Trần Văn Giả Định", "UBND huyện Lấp Vò", "Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh",
        ] {
            let attempt = recording(authority: "'\(name)'", because: "'Văn bản ghi như vậy'")
            #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu") == nil, "\(name)")
        }
        // The title of whoever signed is that of the place that the paper names.
        for (name, post, code) in [
            ("Thủ tướng Chính phủ", "Chủ tịch UBND tỉnh", "TD173"),
            ("UBND tỉnh Trà Vinh", "Chủ tịch UBND tỉnh", nil),
            ("UBND TP. HCM", "Chủ tịch UBND Thành phố", nil), ("Bộ Nội vụ", "Bộ trưởng", nil),
            ("Thủ tướng Chính phủ", "KT. Chủ tịch UBND xã", "TD173"),
        ] as [(String, String, String?)] {
            let attempt = recording(authority: "'\(name)'", because: "'Văn bản ghi như vậy'")
                .replacing("array['B']", with: "array['\(post)']")
            #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu")?.code == code, "\(name), \(post)")
        }
        let department = try await Accounts().add("department", .office, unit: "30244.VX")
        let title = recording(authority: "'Chủ tịch UBND xã'", award: "CSTDCS")
        #expect(try await TestSQL.refusal(title, login: department)?.code == "TD173")
        let cells = [
            "decision_number": "1/QĐ-UBND", "decided_on": "20/11/2025", "authority": "Chủ tịch UBND tỉnh",
            "source": "Hộp 1", "recipient_kind": "individual", "name": "Lan", "unit_code": "30244.VX",
            "award_kind_code": "BK_BT", "achievement_year": "2025", "achievement": "Thành tích",
        ]
        let refusal = await failure { try await office.registry.recordDecision(cells, on: office.day) }
        #expect(refusal?.details.map(\.code).contains("TD173") == true)
    }

    /// A decision of a living authority in the name of him who signs for it, or under his name and post.
    @Test func `who signs here is no authority, and signs for no other one unasked`() async throws {
        try await addPerson()
        let signed = { (authority: String, signer: String, post: String, reason: String) in
            recording(authority: "'\(authority)'", because: reason)
                .replacing("array['A'], array['B']", with: "array['\(signer)'], array[\(post)]")
        }
        let minister = "Thủ tướng Chính phủ"
        for name in [
            "Trần Văn Giả Định", "Ông Trần Văn Giả Định", "Trần Văn Mẫu, Phó Chủ tịch UBND",
            "Chủ tịch UBND Trần Văn Giả Định",
        ] {
            let attempt = recording(authority: "'\(name)'", because: "'Văn bản ghi như vậy'")
            #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu")?.code == "TD607", "\(name)")
        }
        for (signer, post, reason, code) in [
            ("Trần Văn Giả Định", "'Chủ tịch'", "null", "TD608"),
            ("Trần Văn Giả Định", "null", "null", "TD608"),
            ("trần văn MẪU", "'KT. Chủ tịch, Phó Chủ tịch'", "null", "TD608"),
            ("Trần Văn Giả Định", "'Thủ tướng'", "null", nil), ("Trần Văn Khác", "'Chủ tịch'", "null", nil),
            ("Trần Văn Giả Định", "'Chủ tịch'", "'Người khác trùng tên'", nil),
        ] as [(String, String, String, String?)] {
            let refusal = try await TestSQL.refusal(
                signed(minister, signer, post, reason), login: "vp.phuhuu")
            #expect(refusal?.code == code, "\(signer), \(post)")
        }
        // Of days on which he did not sign here he may have signed anywhere.
        let before = signed(minister, "Trần Văn Mẫu", "'Phó Chủ tịch'", "null")
            .replacing("2026-03-01", with: "2025-06-01").replacing("2025, r.name", with: "2024, r.name")
        #expect(try await TestSQL.refusal(before, login: "vp.phuhuu") == nil)
    }

    /// As the program says it of files (TD377), and as an answer from above is asked about (TD170).
    @Test func `nobody gives on paper what is not his to give`() async throws {
        try await addPerson()
        try await TestSQL.run(
            """
            insert into org_unit (
                code, name, kind, parent_id, in_force, body_name, head_title, decision_symbol, authority_kind_code)
            values ('39999', 'Xã Thử Mới', 'commune', \(unit("82")), '[2025-07-01,)', 'Ủy ban nhân dân xã Thử Mới',
                'Chủ tịch Ủy ban nhân dân xã Thử Mới', 'QĐ-UBND', 'commune_chair')
            """)
        for (award, code) in [("HCLD_I", "TD377"), ("BK_BT", "TD377"), ("GK_XA", nil), ("CSTDCS", nil)] {
            let attempt = recording(unit: unit("39999"), award: award, because: "'Văn bản ghi như vậy'")
            #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu")?.code == code, "\(award)")
        }
        for (name, award, code) in [
            ("UBND xã An Nhơn, tỉnh Bình Định", "HCLD_I", "TD170"),
            ("Văn phòng UBND tỉnh Đồng Tháp", "BK_BT", "TD170"),
            ("Liên đoàn Lao động tỉnh", "BK_TTG", "TD170"), ("Chủ tịch UBND tỉnh Long An", "BK_TTG", "TD170"),
            ("Giám đốc Sở GD&ĐT", "BK_BT", "TD170"), ("UBND tỉnh Trà Vinh", "GK_XA", "TD170"),
            ("Giám đốc Sở GD&ĐT", "CSTDCS", nil), ("Liên đoàn Lao động tỉnh", "BK_BT", nil),
            ("Công an tỉnh", "GK_BN", nil), ("Chủ tịch UBND tỉnh Long An", "BK_BT", nil),
            ("Văn phòng UBND tỉnh Đồng Tháp", "LDTT", nil), ("Bộ trưởng Bộ Y tế", "BK_BT", nil),
            ("Đảng ủy xã Phú Hựu", "GK_CTXH", nil), ("Chủ tịch nước", "HCLD_I", nil),
            ("Quận ủy Quận 1", "LDTT", nil), ("Công ty Cổ phần Mẫu", "LDTT", nil),
            ("Ngân hàng Mẫu Chi nhánh Đồng Tháp", "GK_DN", nil),
        ] as [(String, String, String?)] {
            let attempt = { (reason: String) in
                recording(authority: "'\(name)'", award: award, because: reason)
            }
            #expect(
                try await TestSQL.refusal(attempt("null"), login: "vp.phuhuu")?.code == code,
                "\(name), \(award)")
            guard code != nil else { continue }
            #expect(
                try await TestSQL.refusal(attempt("'Văn bản ghi như vậy'"), login: "vp.phuhuu") == nil,
                "\(name)")
        }
    }

    /// A district that ended and went into none is with its province; its own communes have their people's papers of it.
    @Test func `papers of a district that has ended are not everybody's`() async throws {
        try await addPerson()
        // One for which nobody signs here.
        try await TestSQL.run(
            """
            insert into org_unit (
                code, name, kind, parent_id, in_force, body_name, head_title, decision_symbol, authority_kind_code)
            select '899', 'Huyện Mẫu Thử', 'district', org_unit_id, '[2004-07-01,2025-07-01)', 'Ủy ban nhân dân huyện Mẫu Thử',
                'Chủ tịch Ủy ban nhân dân huyện Mẫu Thử', 'QĐ-UBND', 'district_chair'
            from org_unit where code = '87'
            """)
        let district = recording(
            unit: "(select org_unit_id from org_unit where code = '899')", award: "CSTDCS"
        )
        .replacing("2026-03-01", with: "2024-05-05").replacing("2025, r.name", with: "2023, r.name")
        #expect(try await TestSQL.refusal(district, login: "vp.phuhuu") == nil)
        try await keeper.addAccount(
            NewAccount(
                name: OpenLogin.newName("clerk"), fullName: "Người Tỉnh Thử", role: .office, unit: "82",
                person: nil),
            on: office.day)
        #expect(try await TestSQL.refusal(district, login: "vp.phuhuu")?.code == "TD187")
        let below = OpenLogin.newName("clerk")
        try await keeper.addAccount(
            NewAccount(name: below, fullName: "Người Xã Thử", role: .office, unit: "30154", person: nil),
            on: office.day)
        // Xã Tân Long was below huyện Thanh Bình, xã Phú Hựu below huyện Châu Thành of Đồng Tháp.
        for (login, code, isOthers) in [
            (below, "874", false), (below, "821", true), (below, "877", true), ("vp.phuhuu", "877", false),
        ] {
            let asked = "select is_others_authority(org_unit_id)::text from org_unit where code = '\(code)'"
            #expect(try await TestSQL.text(asked, login: login) == "\(isOthers)", "\(login) \(code)")
        }
    }

    @Test func `no unit is also called like an authority, or like who signs for one`() async throws {
        let naming = { (alias: String) in
            "insert into org_unit_alias (org_unit_id, alias) values (\(unit("30244.TH1")), '\(alias)')"
        }
        let adding = { (name: String) in
            "insert into org_unit (code, name, kind, parent_id, in_force) values ('30244.KT.M', '\(name)', 'department', "
                + "\(unit("30244.KT")), '[2025-07-01,)')"
        }
        try await TestSQL.expectRefused(
            ending: "rollback",
            [
                (naming("UBNDxã Phú Hựu"), "TD161"), (naming("Xã P.Hựu"), "TD161"),
                (naming("Chính quyền địa phương xã Phú Hựu"), "TD161"),
                (naming("Trần Văn Giả Định"), "TD119"), (naming("Ông Trần Văn Giả Định"), "TD119"),
                (naming("Trường TH Trần Văn Giả Định"), nil), (naming("TH Sen Hồng"), nil),
                (naming("Tổ Trần Văn Giả Định").replacing("30244.TH1", with: "30244.KT"), "TD119"),
                (adding("Tổ Trần Văn Giả Định"), "TD119"), (adding("Tổ Một Cửa Mẫu"), nil),
            ])
    }

    @Test func `numbers and lists of another authority stay its own`() async throws {
        try await addPerson()
        // One for which nobody signs yet.
        try await TestSQL.run(
            """
            insert into org_unit (
                code, name, kind, parent_id, in_force, body_name, head_title, decision_symbol, authority_kind_code)
            values ('39999', 'Xã Thử Mới', 'commune', \(unit("82")), '[2025-07-01,)', 'Ủy ban nhân dân xã Thử Mới',
                'Chủ tịch Ủy ban nhân dân xã Thử Mới', 'QĐ-UBND', 'commune_chair')
            """)
        let foreign = recording(unit: unit("39999"), award: "GK_XA")
        #expect(try await TestSQL.refusal(foreign, login: "vp.phuhuu") == nil)
        try await keeper.addAccount(
            NewAccount(
                name: OpenLogin.newName("clerk"), fullName: "Người Thử", role: .office, unit: "39999",
                person: nil),
            on: office.day)
        #expect(try await TestSQL.refusal(foreign, login: "vp.phuhuu")?.code == "TD187")
        let line = recording(authority: "'Thủ tướng Chính phủ'", line: "30259.VX")
        #expect(try await TestSQL.refusal(line, login: "vp.phuhuu")?.code == "TD189")
        let cells = [
            "decision_number": "1/QĐ-UBND", "decided_on": "20/11/2025", "authority_code": "39999",
            "source": "Hộp 1", "recipient_kind": "individual", "name": "Lan", "unit_code": "30259.VX",
            "award_kind_code": "GK_XA", "achievement_year": "2025", "achievement": "Thành tích",
        ]
        let refusal = await failure { try await office.registry.recordDecision(cells, on: office.day) }
        let codes = refusal?.details.map(\.code) ?? []
        #expect(codes.contains("TD187") && codes.contains("TD189"))
    }

    @Test func `nobody is nominated as of a unit that is neither one's own nor his`() async throws {
        let dossier = try await office.read([NominationFile.person("An Thử")]).dossierID
        let change = { (unit: String) in
            "update nomination set org_unit_id = \(unit) where dossier_id = \(dossier)"
        }
        let addition = { (unit: String) in
            """
            insert into nomination (
                dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, name, unit_name,
                org_unit_id, achievement)
            select dossier_id, 2, recipient_id, recipient_kind, 'GK_XA', achievement_year, name, unit_name, \(unit), 'T'
            from nomination where dossier_id = \(dossier)
            """
        }
        for attempt in [change, addition] {
            let refusal = try await TestSQL.refusal(attempt(unit("30259.VX")), login: "vp.phuhuu")
            #expect(refusal?.code == "TD189")
            #expect(try await TestSQL.refusal(attempt(unit("30244.VP")), login: "vp.phuhuu") == nil)
        }
    }

    @Test(arguments: ["RS-2026", "RS-2017"])
    func `an office sets no share of votes below that of the law`(law: String) async throws {
        let set = { (award: String, share: Int, base: String) in
            "begin; select set_threshold(\(unit("30244")), '\(law)', '2026-11-01', '\(award)', \(share), '\(base)', "
                + "'QĐ 1'); rollback"
        }
        for (share, base) in [(1, "voters"), (80, "voters"), (79, "total_members")] {
            let refusal = try await TestSQL.refusal(set("CSTDCS", share, base), login: "vp.phuhuu")
            #expect(refusal?.code == "TD188")
            #expect(refusal?.arguments["percent"] == "80")
            #expect(refusal?.arguments["citation"]?.contains("98/2023") == true)
        }
        for (award, share, base) in [("CSTDCS", 85, "total_members"), ("LDTT", 50, "voters")] {
            #expect(try await TestSQL.refusal(set(award, share, base), login: "vp.phuhuu") == nil)
        }
    }

    @Test func `nothing is hung on a revocation but by who has just made it`() async throws {
        let decision = try await office.decide([NominationFile.person("An")])
        let other = try await office.receive([NominationFile.person("Bình")], number: 2)
        let stranger = try #require(try await office.nominations(other).first)
        let add = { (paper: String, nomination: Int64) in
            "select add_dependents(\(paper), array[\(nomination)], array['met'], array['not_met'], array[''], array[''])"
        }
        // Whether there is such a nomination is not told.
        for nomination in [stranger, 999_999] {
            for login in ["vp.phuhuu", "ct.phuhuu"] {
                let refusal = try await TestSQL.refusal(add("999", nomination), login: login)
                #expect(refusal?.code == "TD230")
            }
            let revocation =
                "begin; create temp table made as select revoke_lines(\(decision), null, '2025-12-25', array[1], false) "
                + "as paper; \(add("(select paper from made)", nomination)); rollback"
            #expect(try await TestSQL.refusal(revocation, login: "ct.phuhuu")?.code == "TD107")
        }
    }
}
