import Failures
import TestKit
import Testing

@testable import Registry

/// One human as an office and a leader: hands in what was there before the line, in other lines of its recipient, and in the
/// campaign; and his own entry under a name that a letter was mistyped in.
@Suite(.database(.sample))
struct LaterHandTests {
    private let office = Office()
    private static let department = TestSQL.unit("30244.VX")

    /// A card, with what comes behind its name; `part` is inserted with it.
    private func card(_ name: String, kind: String = "individual", part: String?) async throws -> Int64 {
        let born = kind == "individual" ? "'1990-03-02', 'day'" : "null, null"
        let adding = """
            insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision)
            values ('\(kind)', '\(name)', \(Self.department), \(born)) returning recipient_id
            """
        guard let part else { return try await TestSQL.inserted("\(adding)::text") }
        return try await TestSQL.inserted(
            "with r as (\(adding)) insert into \(part) from r returning recipient_id::text")
    }

    private func person(_ name: String) async throws -> Int64 {
        try await card(name, part: "person (recipient_id, given_name) select recipient_id, '\(name)'")
    }

    private func initiative(_ code: String, authors: [Int64]) async throws {
        try await TestSQL.run(
            """
            insert into initiative (code, name, kind, org_unit_id, introduced_by_id, started_year, stage)
            values ('\(code)', 'Hẹn giờ \(code)', 'model', \(Self.department), \(Self.department), 2019, 'in_use')
            """)
        for author in authors {
            try await TestSQL.run(
                "insert into initiative_author (initiative_id, recipient_id, share_percent) "
                    + "select initiative_id, \(author), 40 from initiative where code = '\(code)'")
        }
    }

    /// A line for somebody, what the office account does meanwhile, and how the approval of its other account is refused; nil
    /// where it is no hand in the line.
    private func expect(
        _ name: String, collective: Bool = false, hand: String, number: Int, code: String?,
        after: String? = nil
    ) async throws {
        let line =
            collective
            ? NominationFile.collective(name) : NominationFile.person(name, born: "02/03/1990")
        let dossier = try await office.read([line]).dossierID
        try await TestSQL.expectRefused([(hand, nil)], login: "test.prep.office")
        _ = try await office.registry.submitDossier(
            dossier, number: PaperNumber(number: number, symbol: "TTr-PVX"), on: office.day)
        _ = try await office.registry.receiveDossier(dossier, on: office.day)
        _ = try await office.registry.recordMeeting(office.meeting(dossier))
        let decision = try await office.draft([dossier])
        if let after {
            try await TestSQL.run(
                "set session_replication_role = replica; \(after.replacing("$d", with: "\(dossier)"))")
        }
        guard let code else {
            #expect(
                try await TestSQL.number(
                    "select count(*) from preparation_by(\(decision), array['test.prep.office'])") == 0,
                "\(name): \(hand)")
            return
        }
        let refusal = try await TwofoldHuman.approval(decision, by: "test.prep.leader")
        #expect(refusal?.code == code, "\(name): \(hand)")
        if code == "TD560" {
            #expect(refusal?.arguments["maker"] == "test.prep.office", "\(name): \(hand)")
        }
    }

    @Test func `whoever undid, took out or added beside the line does not approve it`() async throws {
        try await TwofoldHuman.add()
        // A merger older than the line, which somebody else made.
        let (kept, gone) = (try await person("Người Gộp"), try await person("Người Gộp Hai"))
        try await TestSQL.expectRefused(
            [("select merge_people(\(kept), \(gone), 'Trùng', true)", nil)], login: "vp.phuhuu")
        try await expect(
            "Người Gộp", hand: "select unmerge_people(\(gone), 'Nhầm')", number: 1, code: "TD560")
        // The login through which somebody did it is his hand as well.
        let through = try await TestSQL.number(
            """
            select count(*) from draft_line l join nomination n using (nomination_id) join recipient_merge m on m.kept_id = n.recipient_id
            cross join lateral (select 1 where m.undone_login is null and m.login is null) x where n.name = 'Người Gộp'
            """)
        #expect(through == 1)
        for column in ["login", "undone_login"] {
            try await TestSQL.run(
                "set session_replication_role = replica; update recipient_merge set \(column) = 'test.through', "
                    + "merged_at = now(), undone_at = now() where gone_id = \(gone)")
            #expect(
                try await TestSQL.number(
                    "select count(*) from draft_line l cross join lateral preparation_by(l.decision_id, array['test.through']) "
                        + "where l.name = 'Người Gộp'") == 1, "\(column)")
            try await TestSQL.run(
                "set session_replication_role = replica; update recipient_merge set \(column) = null where gone_id = \(gone)"
            )
        }
        // An author who is taken out: of his line, and of that of whoever is left.
        let (out, left) = (try await person("Người Bị Rút"), try await person("Người Ở Lại"))
        for (place, entry) in [("Người Bị Rút", out), ("Người Ở Lại", left)].enumerated() {
            try await initiative("RUT\(place)", authors: [out, left])
            try await expect(
                entry.0,
                hand:
                    "select remove_initiative_author(initiative_id, \(out)) from initiative where code = 'RUT\(place)'",
                number: 2 + place, code: "TD560")
        }
        // An initiative of the year of the line that was entered before it; one of years before.
        for (place, year) in [2025, 2020].enumerated() {
            let name = year == 2025 ? "Tác Giả Mới" : "Tác Giả Cũ"
            let author = try await person(name)
            try await TestSQL.expectRefused(
                [
                    (
                        """
                        insert into initiative (code, name, kind, org_unit_id, introduced_by_id, started_year, stage)
                        values ('NAM\(year)', 'Sáng kiến \(year)', 'initiative', \(Self.department), \(Self.department), 2019, 'in_use');
                        insert into initiative_author (initiative_id, recipient_id, share_percent)
                        select initiative_id, \(author), 50 from initiative where code = 'NAM\(year)';
                        insert into recognition (initiative_id, scope, recognised_by, recognised_on)
                        select initiative_id, 'grassroots', 'Chủ tịch UBND xã', '\(year)-11-01' from initiative
                        where code = 'NAM\(year)'
                        """, nil
                    )
                ], login: "test.prep.office")
            try await expect(
                name, hand: "select 1", number: 4 + place, code: year == 2025 ? "TD560" : nil)
        }
        // The part of a card that has none; the campaign, where criteria read how long it lasted.
        let bare = try await card("Tổ Sáng Tạo", kind: "collective", part: nil)
        try await expect(
            "Tổ Sáng Tạo", collective: true,
            hand: "insert into collective (recipient_id, founded_on) values (\(bare), '2001-01-01')",
            number: 6,
            code: "TD560")
        try await TestSQL.run(
            """
            insert into campaign (code, name, launched_by_id, manner, scope, period)
            values ('PT1', 'Phong trào Một', \(TestSQL.unit("30244")), 'thematic', 'unit', '[2022-01-01,2024-12-01)')
            """)
        let joining =
            "update dossier set campaign_id = (select campaign_id from campaign where code = 'PT1') "
            + "where dossier_id = $d"
        for (place, award) in ["CO_BT", "TTLDTT"].enumerated() {
            let name = "Tổ Thi Đua \(place)"
            _ = try await card(
                name, kind: "collective", part: "collective (recipient_id) select recipient_id")
            try await expect(
                name, collective: true,
                hand: "update campaign set period = '[202\(place)-01-01,2024-12-01)' where code = 'PT1'",
                number: 7 + place, code: award == "CO_BT" ? "TD560" : nil,
                after: "\(joining); update nomination set award_kind_code = '\(award)' where dossier_id = $d")
        }
        for column in ["account", "login", "entered_at", "edited_by", "edited_at"] {
            for right in ["insert", "update"] {
                #expect(
                    try await TestSQL.text(
                        "select has_column_privilege('thidua_office', 'campaign', '\(column)', '\(right)')::text"
                    ) == "false", "\(column) \(right)")
            }
        }
    }

    @Test func `an award from above that he entered, and his own entry a letter apart, are his`() async throws
    {
        let own = try await TwofoldHuman.add()
        let above = try await office.recommend([
            NominationFile.person("Người Số Một", born: "02/03/1990", award: "HCLD_III")
        ])
        let nomination = try #require(try await office.nominations(above).first)
        _ = try await office.leader.forwardDossier(
            above, to: "82", number: PaperNumber(number: 7, symbol: "TTr-UBND"), on: office.day)
        try await expect(
            "Người Số Một",
            hand: """
                insert into nomination_event (nomination_id, event, outcome_paper, outcome_on, outcome_authority)
                values (\(nomination), 'decide_above', '123/QĐ-CTN', '2026-05-19', 'Chủ tịch nước')
                """, number: 20, code: "TD560")
        for (number, (name, born, isOwn)) in [
            ("Hai Vại", "1980-05-01", true), ("Hai Vain", "1980-05-01", true),
            ("Hai Vain", "1980-01-05", true), ("Hai Vain", "1981-06-02", false),
            ("Hai Tám", "1980-05-01", false),
        ].enumerated() {
            let entry = "Người Gõ \(number)"
            let typed = try await person(entry)
            let mistyping =
                "update recipient set name = '\(name)', born_on = '\(born)' where recipient_id = \(typed)"
            if isOwn {
                try await expect(
                    entry, hand: "select 1", number: 30 + number, code: "TD315", after: mistyping)
            } else {
                try await TestSQL.run(mistyping)
                #expect(
                    try await TestSQL.text("select (\(typed) = any (entries_of(array[\(own)])))::text")
                        == "false",
                    "\(name) \(born)")
            }
        }
        // Twins, by their numbers.
        let twin = try await TestSQL.number(
            "select recipient_id from recipient where name = 'Hai Vain' and born_on = '1980-05-01'")
        let isOwn = "select (\(twin) = any (entries_of(array[\(own)])))::text"
        #expect(try await TestSQL.text(isOwn) == "true")
        try await TestSQL.run(
            "update recipient set personal_number = case recipient_id when \(own) then '087080000111' else '087080000999' end "
                + "where recipient_id in (\(own), \(twin))")
        #expect(try await TestSQL.text(isOwn) == "false")
    }
}
