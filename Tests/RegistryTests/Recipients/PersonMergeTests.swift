import Failures
import TestKit
import Testing

@testable import Registry

/// One person entered twice: two people of the sample with awards, ratings and posts, of one name for these tests.
@Suite(.database(.sample))
struct PersonMergeTests {
    private let registry = Registry(TestDatabase.patient)

    /// Of people of two names no births may be known that say that they are two.
    private func person(_ name: String) async throws -> Int64 {
        let id = try await TestSQL.number("select min(recipient_id) from recipient where name = '\(name)'")
        try await TestSQL.run(
            "update recipient set born_on = null, birth_precision = null where recipient_id = \(id)")
        return id
    }

    /// Every row of every table but those of the audit and of mergers.
    private func everything() async throws -> [String?] {
        let tables = try await TestSQL.texts(
            "select c.relname::text from pg_class c where c.relnamespace = 'public'::regnamespace "
                + "and c.relkind = 'r' and c.relname !~ '^(audit_|recipient_merge)' order by 1")
        let rows = tables.compactMap { $0 }.map { "select '\($0) ' || to_jsonb(t)::text from \($0) t" }
        return try await TestSQL.texts(rows.joined(separator: " union all ") + " order by 1")
    }

    @Test func `all links follow, wording stays, and undoing brings every row back`() async throws {
        let (kept, gone) = (try await person("Cao Tấn Lực"), try await person("Võ Minh Triết"))
        try await TestSQL.run(
            """
            insert into rating (recipient_id, year, rating) values (\(kept), 2001, 'HTT'), (\(gone), 2001, 'HTT'),
                (\(gone), 2000, 'HT');
            insert into matter (recipient_id, kind, opened_on, paper) values (\(gone), 'complaint', '2020-01-01', '1/TB');
            """)
        _ = try await registry.addPost(
            of: gone, "Tổ trưởng", at: "30259.A1", from: date("2025-08-01"), paper: nil)
        let before = try await everything()
        let wording = "select string_agg(name || unit_name, ';' order by award_id) from award"
        let words = try await TestSQL.text(wording)
        let awards = try await TestSQL.number(
            "select count(*) from award where recipient_id in (\(kept), \(gone))")

        try await registry.mergePeople(keep: kept, gone: gone, reason: "Một người", confirmed: true)
        #expect(try await TestSQL.number("select count(*) from award where recipient_id = \(kept)") == awards)
        #expect(awards > 0)
        #expect(try await TestSQL.text(wording) == words)
        #expect(try await TestSQL.number("select count(*) from recipient where recipient_id = \(gone)") == 0)
        #expect(
            try await TestSQL.number(
                "select count(*) from rating where recipient_id = \(kept) and year in (2000, 2001)")
                == 2)
        #expect(try await registry.presentPerson(gone) == kept)

        #expect(try await registry.unmergePeople(gone: gone, reason: "Hai người") == kept)
        #expect(try await everything() == before)
        #expect(
            await failure { try await registry.unmergePeople(gone: gone, reason: "Lại") }?.code == "TD476")
    }

    @Test func `two births are confirmed, also of one name`() async throws {
        let office = Office()
        var ids: [Int64] = []
        for (born, unit) in [("01/02/1980", "30244.KT"), ("15/08/1995", "30244.VX")] {
            _ = try await office.read([NominationFile.person("Tống Thị Gộp", born: born, unit: unit)])
            ids.append(
                try await TestSQL.number(
                    "select max(recipient_id) from recipient where name = 'Tống Thị Gộp'"))
        }
        let (keep, gone) = (ids[0], ids[1])
        let refusal = await failure {
            try await registry.mergePeople(keep: keep, gone: gone, reason: "Một người", confirmed: false)
        }
        #expect(refusal?.details.map(\.code) == ["TD169"])
        #expect(refusal?.details.first?.arguments["subject"] == "01/02/1980 – 15/08/1995")
        #expect(
            try await TestSQL.refusal("select merge_people(\(keep), \(gone), 'x')", login: "vp.phuhuu")?
                .code == "TD169")
        try await registry.mergePeople(keep: keep, gone: gone, reason: "Một người", confirmed: true)
    }

    @Test func `links move with a merger and with nothing else`() async throws {
        let (kept, gone) = (try await person("Cao Tấn Lực"), try await person("Võ Minh Triết"))
        let move = "update award set recipient_id = \(kept) where recipient_id = \(gone)"
        #expect(try await TestSQL.refusal(move)?.code == "TD230")
        try await registry.mergePeople(keep: kept, gone: gone, reason: "Một người", confirmed: true)
        let moved = try await TestSQL.refusal(
            "update award set name = 'Khác' where recipient_id = \(kept)")
        #expect(moved?.code == "TD230")
        for statement in [
            "update recipient_merge set reason = 'khác'", "delete from recipient_merge_link",
            "delete from rating", "update recipient_merge set gone_id = 999999",
        ] {
            #expect(try await TestSQL.refusal(statement)?.code == "TD230", "\(statement)")
        }
    }

    @Test func `everything against it comes at once`() async throws {
        let (kept, gone) = (
            try await person("Tôn Nữ Thùy Dương"), try await person("Lê Hoàng Nam")
        )
        try await TestSQL.run(
            "insert into rating (recipient_id, year, rating) values (\(kept), 2001, 'HTT'), (\(gone), 2001, 'HT')"
        )
        let refusal = await failure {
            try await registry.mergePeople(keep: kept, gone: gone, reason: "Nhầm", confirmed: true)
        }
        #expect(refusal?.code == "TD112")
        #expect(
            (refusal?.details ?? []).map(\.code).filter { $0 != "TD475" && $0 != "TD502" } == [
                "TD473", "TD474",
            ])
        #expect(
            await failure { try await registry.mergePeople(keep: kept, gone: kept, reason: "Ghi sai") }?.code
                == "TD110")
        #expect(
            await failure { try await registry.mergePeople(keep: kept, gone: 999_999, reason: "Ghi sai") }?
                .code
                == "TD106")
        #expect(
            await failure {
                try await registry.mergePeople(keep: kept, gone: gone, reason: " ", confirmed: true)
            }?.code
                == "TD139")
    }

    @Test func `two seats on one council and two accounts of one right are told beforehand`() async throws {
        let (kept, gone) = (try await person("Cao Tấn Lực"), try await person("Võ Minh Triết"))
        try await TestSQL.run(
            """
            insert into council (org_unit_id, name)
            select org_unit_id, 'Hội đồng thử' from org_unit where code = '30244' and upper_inf(in_force);
            insert into council_member (council_id, recipient_id, name, post, role, in_force)
            select c.council_id, v.id, 'X ' || v.id, 'Ủy viên', 'member', daterange(v.first, v.last)
            from council c, (values (\(kept), date '2025-01-01', date '2025-07-01'),
                (\(gone), date '2025-06-30', null)) v (id, first, last)
            where c.name = 'Hội đồng thử';
            select add_account('test.one', 'Một', 'viewer', null, \(kept));
            select add_account('test.two', 'Hai', 'viewer', null, \(gone))
            """)
        let refusal = await failure {
            try await registry.mergePeople(keep: kept, gone: gone, reason: "Một người", confirmed: true)
        }
        #expect(
            refusal?.details.map { "\($0.code) \($0.arguments["subject"] ?? "")" } == [
                "TD475 Hội đồng thử", "TD475 test.one, test.two",
            ])
    }

    @Test func `mergers are undone in the order in which they came, the last first`() async throws {
        let kept = try await person("Cao Tấn Lực")
        let (second, third) = (try await person("Võ Minh Triết"), try await person("Nguyễn Sáng"))
        let before = try await everything()
        try await registry.mergePeople(keep: second, gone: third, reason: "Một", confirmed: true)
        try await registry.mergePeople(keep: kept, gone: second, reason: "Hai", confirmed: true)
        #expect(try await registry.presentPerson(third) == kept)
        let early = await failure { try await registry.unmergePeople(gone: third, reason: "Ghi sai") }
        #expect(early?.code == "TD477")
        #expect(early?.arguments["later"] == String(second))
        _ = try await registry.unmergePeople(gone: second, reason: "Ghi sai")
        _ = try await registry.unmergePeople(gone: third, reason: "Ghi sai")
        #expect(try await everything() == before)
    }

    @Test func `a card names what does not fit together`() async throws {
        let id = try await person("Cao Tấn Lực")
        try await TestSQL.run(
            """
            insert into rating (recipient_id, year, rating) values (\(id), 1990, 'HTT'), (\(id), 1992, 'HTT');
            update person set died_on = '2019-01-01' where recipient_id = \(id);
            """)
        let found = try await registry.rows(Listing("conflicts", CardQueries.listConflicts, id))
        #expect(found.contains { $0["conflict"] == "year_without_rating" && $0["subject_year"] == "1991" })
        #expect(
            found.contains { $0["conflict"] == "achievement_after_death" && $0["subject_year"] == "2021" })
    }

    @Test func `posts end once, within their time`() async throws {
        let id = try await person("Cao Tấn Lực")
        let post = try await registry.addPost(
            of: id, "Trưởng ấp", at: "30259.A2", from: date("2025-08-01"), paper: nil)
        let again = await failure {
            try await registry.addPost(
                of: id, "Trưởng ấp", at: "30259.A2", from: date("2025-09-01"), paper: nil)
        }
        #expect(again?.code == "TD123")
        #expect(await failure { try await registry.endPost(post, on: date("2025-08-01")) }?.code == "TD479")
        try await registry.endPost(post, on: date("2025-10-01"))
        #expect(await failure { try await registry.endPost(post, on: date("2025-11-01")) }?.code == "TD479")
        #expect(
            await failure { try await registry.endPost(999_999, on: date("2025-11-01")) }?.code == "TD478")
    }
}
