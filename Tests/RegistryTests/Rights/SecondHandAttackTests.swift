import Failures
import TestKit
import Testing

@testable import Registry

/// Papers "recorded" that somebody here has signed or would have to sign, under another name, day or hand.
@Suite(.database(.sample))
struct SecondHandAttackTests {
    private let office = Office()

    private func person(_ name: String, born: String = "1980-05-01", unit: String = "30244.VX") async throws
        -> Int64
    {
        try await TestSQL.inserted(
            """
            with r as (insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
                select 'individual', '\(name)', org_unit_id, '\(born)', 'day' from org_unit
                where code = '\(unit)' and upper_inf(in_force) returning recipient_id)
            insert into person (recipient_id, given_name) select recipient_id, '\(name)' from r returning recipient_id::text
            """)
    }

    private func recording(
        _ name: String, recipient: Int64, unit: String, day: String = "2026-02-01",
        authority: String = "null",
        symbol: String = "QĐ-UBND"
    ) -> String {
        """
        begin;
        insert into decision (org_unit_id, authority_name, origin, subject, source)
        values (\(unit), \(authority), 'external', 'X', 'Y');
        insert into award (decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id,
            achievement_year, name, unit_name, org_unit_id, achievement, commendation_type)
        select (select max(decision_id) from decision where state = 'draft'), 1, 1, \(recipient), 'individual', (
                select k.award_kind_id from award_kind k where k.award_kind_code = 'GK_XA'
                order by lower(k.in_force) desc limit 1),
            2025, '\(name)', 'P', r.org_unit_id, 'T', 'CONG_TRANG'
        from recipient r where r.recipient_id = \(recipient);
        select issue_recorded(array[max(decision_id)], array[512], array['\(symbol)'], array['\(day)'::date],
            array['A'], array['B'])
        from decision where state = 'draft';
        commit
        """
    }

    @Test func `a renamed authority is the one that works here`() async throws {
        let an = try await person("An Thử")
        func renaming(_ name: String, _ day: String) -> String {
            "select change_unit('30244', '\(day)', 'NQ', null, '\(name)', null)"
        }
        #expect(
            try await TestSQL.refusal(renaming("Xã Phú Hựu Đông", "2026-01-05"), login: "vp.phuhuu") == nil)
        #expect(try await TestSQL.refusal(renaming("Xã Phú Hựu", "2026-01-06"), login: "vp.phuhuu") == nil)
        let attempt = recording("An Thử", recipient: an, unit: TestSQL.unit("30244"))
        #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu")?.code == "TD174")
        // Nor one that its former unit went into.
        try await TestSQL.run(
            "select merge_units('{30244,30253}', '30245', 'Xã Gộp Mẫu', null, null, '2026-03-01', 'NQ', false)"
        )
        let merged = recording("An Thử", recipient: an, unit: TestSQL.unit("30245"), day: "2026-04-01")
        #expect(try await TestSQL.refusal(merged, login: "vp.phuhuu")?.code == "TD174")
    }

    private func confirming(_ line: String, card: Int64? = nil, symbol: String = "QĐ-UBND") -> String {
        let cards = card.map { ", array[\($0)]" } ?? ""
        return
            "select confirm_recorded(\(TestSQL.unit("30244")), 512, '\(symbol)', '2026-02-01', array['\(line)']\(cards))"
    }

    @Test func `a word is for the card that was shown, and for no namesake`() async throws {
        let (an, namesake) = (try await person("An Thử"), try await person("An Thử", born: "1971-03-02"))
        let stranger = try await person("An Thử", unit: "30259")
        let line = "GK_XA 2025 An Thử"
        try await TestSQL.expectRefused(
            [
                (confirming(line), "TD574"), (confirming(line, card: stranger), "TD106"),
                (confirming(line, card: 999_999), "TD106"),
                (confirming("GK_XA 2025 Bình Khác", card: an), "TD166"),
                (confirming(line, card: an), nil), (confirming(line, card: 0, symbol: "QĐ-HAI"), nil),
                (confirming("GK_XA 2025 Chi Thử", symbol: "QĐ-BA"), nil),
            ], login: "ct.phuhuu")
        func record(_ card: Int64, _ name: String = "An Thử", symbol: String = "QĐ-UBND") async throws
            -> String?
        {
            let attempt = recording(name, recipient: card, unit: TestSQL.unit("30244"), symbol: symbol)
            return try await TestSQL.refusal(attempt, login: "vp.phuhuu")?.code
        }
        #expect(try await record(namesake) == "TD409")
        #expect(try await record(an) == nil)
        // Nobody of the register, or nobody yet: whoever was there before is not meant.
        #expect(try await record(an, symbol: "QĐ-HAI") == "TD409")
        let late = try await person("Chi Thử")
        #expect(try await record(late, "Chi Thử", symbol: "QĐ-BA") == nil)
        // It goes with the card when that is merged into another entry.
        let (kept, gone) = (try await person("Dũng Thử"), try await person("Dũng Thử", born: "1980-01-05"))
        try await TestSQL.expectRefused(
            [(confirming("GK_XA 2025 Dũng Thử", card: gone, symbol: "QĐ-TU"), nil)], login: "ct.phuhuu")
        #expect(try await record(kept, "Dũng Thử", symbol: "QĐ-TU") == "TD409")
        try await TestSQL.expectRefused(
            [("select merge_people(\(kept), \(gone), 'Trùng hai thẻ', true)", nil)], login: "vp.phuhuu")
        #expect(try await record(kept, "Dũng Thử", symbol: "QĐ-TU") == nil)
        for change in ["update confirmed_card set place = 2", "delete from confirmed_card"] {
            #expect(try await TestSQL.refusal(change)?.code == "TD230")
        }
        #expect(
            try await TestSQL.refusal("insert into confirmed_card values (1, 1, 1)", login: "ct.phuhuu")?.code
                == "TD007")
    }

    /// A leader who sees none of those whom an old paper names: only where whoever records it has nobody else of that name.
    @Test func `of whom a leader does not see, the only one of that name is meant`() async throws {
        let (an, chi) = (try await person("An Thử"), try await person("Chi Thử"))
        let namesake = try await person("An Thử", born: "1971-03-02")
        let word = { (name: String, symbol: String) in
            "select confirm_recorded(org_unit_id, 512, '\(symbol)', '2024-02-01', array['GK_XA 2025 \(name)']) "
                + "from org_unit where code = '877'"
        }
        try await TestSQL.expectRefused(
            [(word("An Thử", "QĐ-UBND"), nil), (word("Chi Thử", "QĐ-HAI"), nil)], login: "ct.chauthanh")
        let held = { (name: String, card: Int64, symbol: String) in
            "select is_confirmed((select org_unit_id from org_unit where code = '877'), 512, '\(symbol)', '2024-02-01', "
                + "array['GK_XA 2025 \(name)'], array[\(card)])::text"
        }
        for (name, card, symbol, holds) in [
            ("An Thử", an, "QĐ-UBND", "false"), ("An Thử", namesake, "QĐ-UBND", "false"),
            ("Chi Thử", chi, "QĐ-HAI", "true"),
        ] {
            #expect(
                try await TestSQL.text(held(name, card, symbol), login: "vp.phuhuu") == holds,
                "\(name) \(card)")
        }
    }

    @Test func `who vouches for a paper is another human than who records it`() async throws {
        let an = try await person("An Thử")
        try await TestSQL.run(
            """
            select add_account('test.hand.leader', 'Một Người Thử', 'leader', \(TestSQL.unit("30244")), null);
            select add_account('test.hand.office', 'Một Người Thử', 'office', \(TestSQL.unit("30244")), null);
            select add_signer(\(TestSQL.unit("30244")), 'test.hand.leader', null, 'Phó Chủ tịch', 'KT.', 'decide', '2025-07-01',
                null, null)
            """)
        #expect(
            try await TestSQL.refusal(confirming("GK_XA 2025 An Thử"), login: "test.hand.leader") == nil)
        let attempt = recording("An Thử", recipient: an, unit: TestSQL.unit("30244"))
        #expect(try await TestSQL.refusal(attempt, login: "test.hand.office")?.code == "TD174")
        #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu") == nil)
    }

    @Test func `what a leader vouches for by name is tied to whom it names`() async throws {
        let stranger = try await person("Người Khác")
        #expect(try await TestSQL.refusal(confirming("GK_XA 2025 An Thử"), login: "ct.phuhuu") == nil)
        let attempt = recording("An Thử", recipient: stranger, unit: TestSQL.unit("30244"))
        #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu")?.code == "TD166")
        // Nor does an honorific make somebody else of the leader himself.
        for words in ["Ông Trần Văn Giả Định", "Trần  Văn Giả Định", "TRẦN VĂN GIẢ ĐỊNH (Chủ tịch)"] {
            let refusal = try await TestSQL.refusal(confirming("CSTDCS 2025 \(words)"), login: "ct.phuhuu")
            #expect(refusal?.code == "TD315", "\(words)")
        }
    }

    @Test func `an authority is itself however it is spelled`() async throws {
        let an = try await person("An Thử")
        for name in [
            "C.T U.B.N.D xã Phú Hựu", "Chủ tịch UBND xã PhúHựu", "Chủ tịch UBND xã Phú Hựu",
            "Chủ tịch UBND хã Phú Hựu",
        ] {
            let attempt = recording("An Thử", recipient: an, unit: "null", authority: "'\(name)'")
            #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu")?.code == "TD173", "\(name)")
        }
        for hidden in [#"\200B"#, #"\00AD"#, #"\2060"#, #"\FEFF"#] {
            let name = "U&'Chủ tịch UBND xã Phú H\(hidden)ựu'"
            let attempt = recording("An Thử", recipient: an, unit: "null", authority: name)
            #expect(try await TestSQL.refusal(attempt, login: "vp.phuhuu")?.code == "TD145", "\(hidden)")
            let naming =
                "insert into org_unit (code, name, kind, parent_id, in_force) values "
                + "('30244.THU', \(name), 'department', \(TestSQL.unit("30244")), '[2025-12-01,)')"
            #expect(try await TestSQL.refusal(naming, login: "vp.phuhuu")?.code == "TD145", "\(hidden)")
        }
        let cyrillic =
            "insert into org_unit (code, name, kind, parent_id, in_force) values "
            + "('30244.THU', 'Хã Phú Hựu', 'department', \(TestSQL.unit("30244")), '[2025-12-01,)')"
        #expect(try await TestSQL.refusal(cyrillic, login: "vp.phuhuu")?.code == "TD208")
    }

    @Test func `a symbol with a space is no other series`() async throws {
        let decision = try await office.draft([office.recommend([NominationFile.person("An")])])
        let approval = "select approve_decision(\(decision), 1, 12, 'QĐ-UBND ', '2025-12-20')"
        #expect(try await TestSQL.refusal(approval, login: "ct.phuhuu") != nil)
        #expect(try await TestSQL.number("select count(*) from issued_number where symbol like '% '") == 0)
    }
}
