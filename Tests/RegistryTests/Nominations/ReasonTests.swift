import Failures
import TestKit
import Testing

@testable import Registry

/// Reasons say something, and what was recognised has a name, a day and an effect.
@Suite(.database(.sample))
struct ReasonTests {
    private let office = Office()
    private var registry: Registry { office.registry }

    @Test(arguments: [".", "-", " … ", "?!", "12.", "·"])
    func `a mark is no reason`(reason: String) async throws {
        let dossier = try await office.receive([NominationFile.person("An")])
        let id = try #require(try await office.nominations(dossier).first)
        let codes = [
            await failure { try await registry.returnDossier(dossier, reason: reason) }?.code,
            await failure { try await registry.step(.withdraw, [id], reason: reason) }?.code,
            await failure {
                try await registry.returnNominations([id], reason: "Sai", fields: [.achievement: reason])
            }?.code,
        ]
        #expect(codes == ["TD239", "TD239", "TD239"])
        let step =
            "insert into nomination_event (nomination_id, event, reason) values (\(id), 'return', '\(reason)')"
        #expect(try await TestSQL.refusal(step, login: "vp.phuhuu")?.code == "TD239")
    }

    @Test func `what says that there is no reason is none`() async throws {
        let idle = [
            "không", "Không có", "ko", "k", "x", "xxx", "n/a", "N/A", "Không có lý do gì", "chưa có",
            "không rõ", "OK", "none", "-",
        ]
        let told = [
            "Sai", "Không đủ tiêu chuẩn", "Không có người này", "Chưa đúng", "Có lợi hơn", "Lại",
            "Không vi phạm",
        ]
        for (words, says) in idle.map({ ($0, "false") }) + told.map({ ($0, "true") }) {
            #expect(try await TestSQL.text("select says_why('\(words)')::text") == says, "\(words)")
        }
        let stopping = { (note: String) in
            "update initiative set stage = 'stopped', stage_note = '\(note)' where code = 'PH-2025-1'"
        }
        try await TestSQL.expectRefused(
            ending: "rollback", [(stopping("không"), "TD239"), (stopping("Hết kinh phí"), nil)])
    }

    @Test func `every column of reasons asks for one`() async throws {
        let open = try await TestSQL.texts(
            """
            select t.relname || '.' || a.attname from pg_class t
            join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
            where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
                and (a.attname ~ 'reason$' or a.attname in ('why', 'ballot_exception'))
                and (select count(*) from pg_trigger g
                    where g.tgrelid = t.oid and g.tgname like t.relname || '_' || a.attname || '_said%') < 2
            order by 1
            """)
        #expect(open == [])
    }

    @Test func `nothing is recognised in the future, nor by a code`() async throws {
        func recognise(_ by: String, _ day: String) async -> String? {
            await failure {
                try await registry.recognise(
                    "PH-2025-1", NewRecognition(scope: "nation", by: by, paper: nil, day: date(day)))
            }?.code
        }
        #expect(await recognise("Thủ tướng Chính phủ", "2199-01-01") == "TD158")
        for code in ["30244", "30244.VX", "82", "."] {
            #expect(await recognise(code, "2025-10-01") == "TD335")
        }
        let sql =
            "insert into recognition (initiative_id, scope, recognised_by, recognised_on) "
            + "select initiative_id, 'nation', '30244', '2025-10-01' from initiative where code = 'PH-2025-1'"
        #expect(try await TestSQL.refusal(sql, login: "vp.phuhuu")?.code == "TD335")
        let late = sql.replacing("'30244'", with: "'Thủ tướng Chính phủ'").replacing(
            "2025-10-01", with: "2199-01-01")
        #expect(try await TestSQL.refusal(late, login: "vp.phuhuu")?.code == "TD158")
    }

    @Test func `an initiative recognised as not effective is shown so in every list`() async throws {
        var word = NewRecognition(
            scope: "nation", by: "Thủ tướng Chính phủ", paper: nil, day: date("2025-10-01"))
        word.isEffective = false
        try await registry.recognise("PH-2025-1", word)
        let rows = try await registry.rows(.recognitions(of: "PH-2025-1"))
        #expect(rows.first { $0["scope"] == "nation" }?["effect"] == "not_effective")
        let listed = try await registry.rows(.initiatives(unit: nil, campaign: nil, kind: nil))
        let row = try #require(listed.first { $0["code"] == "PH-2025-1" })
        #expect(row["not_effective"] == "nation")
        #expect(row["recognised"]?.contains("nation") != true)
    }

    @Test func `earlier nominations and how they ended are on the card, in search and in a check`()
        async throws
    {
        let first = try await office.receive([NominationFile.person("An Mẫu")])
        let id = try #require(try await office.nominations(first).first)
        var meeting = office.meeting(first)
        meeting.votes = [MeetingRecord.Votes(nomination: id, yes: 1, no: 8, blank: 0)]
        _ = try await registry.recordMeeting(meeting)
        let second = try await office.read([NominationFile.person("An Mẫu", award: "CSTDCS")]).dossierID
        let check = try await listed {
            try await registry.check(.dossier(second), on: office.day, into: $0)
        }.rows
        #expect(check.map { $0["earlier"] } == ["declined 2025"])
        let person = try await TestSQL.number(
            "select recipient_id from nomination where nomination_id = \(id)")
        let card = try await registry.rows(
            Listing("nominations", CardQueries.listNominations, person))
        #expect(card.map { $0["state"] } == ["declined", "draft"])
        let found = try await registry.rows(.found(#require(SearchWords("An Mẫu")), most: 5))
        #expect(found.map { $0["nominations"] } == ["1"])
        #expect(found.map { $0["last_state"] } == ["declined"])
    }

    @Test func `a draft says what was recommended after it was made`() async throws {
        let dossier = try await office.receive([NominationFile.person("An"), NominationFile.person("Bình")])
        let ids = try await office.nominations(dossier)
        var meeting = office.meeting(dossier)
        meeting.votes = [
            MeetingRecord.Votes(nomination: ids[0], yes: 9, no: 0, blank: 0),
            MeetingRecord.Votes(nomination: ids[1], yes: 1, no: 8, blank: 0),
        ]
        _ = try await registry.recordMeeting(meeting)
        let draft = try await office.draft([dossier])
        let ballot = try await TestSQL.number("select ballot_id from ballot where nomination_id = \(ids[1])")
        try await TestSQL.run("select correct_ballot(\(ballot), 8, 1, 0, null, null, null, 'Đếm lại')")
        let findings = try await registry.decision(draft, on: office.day).findings
        #expect(findings.filter { $0.code == "TD338" }.map(\.name) == ["Bình"])
        #expect(findings.allSatisfy { $0.code != "TD338" || !$0.isBlocking })
    }
}
