import TestKit
import Testing

@testable import Registry

/// The form of what is signed, and that the database writes it as it is described.
@Suite(.database(.sample))
struct ContentTests {
    private let office = Office()

    /// The same form, written a second time from the rows.
    private func field(_ tag: String, _ value: String?) -> String {
        guard let value else { return "\(tag) -\n" }
        return "\(tag) \(value.utf8.count):\(value)\n"
    }

    /// Fields of each row of a query, by the names of its columns.
    private func fields(_ columns: [(tag: String, sql: String)], _ from: String) async throws -> String {
        let separator = "\u{1}"
        let cells = columns.map { "coalesce((\($0.sql))::text, E'\\x02')" }.joined(separator: ", ")
        let rows = try await TestSQL.texts("select concat_ws(E'\\x01', \(cells)) from \(from)")
        return rows.compactMap { $0 }.map { row in
            zip(columns, row.split(separator: separator, omittingEmptySubsequences: false)).map {
                column, cell in
                field(column.tag, cell == "\u{2}" ? nil : String(cell))
            }.joined()
        }.joined()
    }

    private func rewritten(_ id: Int64) async throws -> String {
        func count(_ table: String) -> String { "select count(*) from \(table) where decision_id = \(id)" }
        var text = "thidua decision 1\n"
        text += try await fields(
            [
                ("authority_code", "u.code"), ("authority_since", "lower(u.in_force)"),
                ("authority", "u.name"),
                ("decision", "d.decision_id"), ("version", "d.version"), ("number", "d.number"),
                ("symbol", "d.symbol"), ("date", "d.decided_on"), ("subject", "d.subject"),
                ("signer", "d.signer_name"), ("signer_post", "d.signer_post"),
                ("capacity", "d.signing_capacity"), ("account", "d.approved_by"),
                ("login", "d.approved_login"),
                (
                    "approved_at",
                    "to_char(d.approved_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                ),
                ("bases", count("decision_basis")), ("dossiers", count("decision_dossier")),
                ("lines", count("award")),
            ], "decision d join org_unit u using (org_unit_id) where d.decision_id = \(id)")
        text += try await fields(
            [
                ("basis", "b.ordinal"), ("symbol", "i.symbol"), ("title", "i.title"),
                ("issued_on", "i.issued_on"),
            ],
            "decision_basis b join legal_instrument i using (legal_instrument_id) "
                + "where b.decision_id = \(id) order by b.ordinal")
        text += try await fields(
            [
                ("dossier", "s.dossier_id"), ("number", "s.submission_number"),
                ("symbol", "s.submission_symbol"), ("submitted_on", "s.submitted_on"),
            ], "decision_dossier x join dossier s using (dossier_id) where x.decision_id = \(id) order by 1")
        text += try await fields(
            [
                ("line", "a.ordinal"), ("in_group", "a.group_ordinal"), ("nomination", "a.nomination_id"),
                ("recipient", "a.recipient_id"), ("recipient_kind", "a.recipient_kind"),
                ("honorific", "a.honorific"), ("name", "a.name"), ("post", "a.post"), ("unit", "a.unit_name"),
                ("home", "a.org_unit_id"), ("award", "k.award_kind_code"),
                ("award_since", "lower(k.in_force)"), ("award_name", "k.name_vi"),
                ("year", "a.achievement_year"), ("type", "a.commendation_type"),
                ("achievement", "a.achievement"), ("multiplier", "a.bonus_multiplier"),
                ("base_salary_vnd", "a.base_salary_vnd"), ("bonus_vnd", "a.bonus_vnd"),
                ("achievement_key", "a.achievement_key"),
            ],
            "award a join award_kind k using (award_kind_id) where a.decision_id = \(id) order by a.ordinal")
        return text + "end 0:\n"
    }

    @Test func `the database writes what is described, and its hash can be had with psql`() async throws {
        let id = try await office.decide([
            NominationFile.person("An"), NominationFile.collective("Tổ Một"),
            NominationFile.household("Hộ bà Tư"),
        ])
        let content = try #require(try await TestSQL.text("select decision_content(\(id))"))
        let again = try await rewritten(id)
        #expect(content == again)
        #expect(content.utf8.elementsEqual(again.utf8))
        let hash = SHA256.hex(SHA256.digest(Array(content.utf8)))
        #expect(
            try await TestSQL.text(
                "select encode(sha256(convert_to(decision_content(\(id)), 'UTF8')), 'hex')")
                == hash)
        // Nobody's settings change it, nor what he may see.
        #expect(
            try await TestSQL.texts(
                "select decision_content(\(id))",
                setup: "set timezone = 'America/New_York'; set datestyle = 'German'; "
                    + "set role \"test.office\"") == [content])
        let parsed = try #require(DecisionContent(content))
        #expect(parsed["number"] == "100")
        #expect(parsed["lines"] == "3")
        #expect(parsed["line 3 name"] == "Hộ bà Tư")
        #expect(parsed.differences(from: parsed) == [])
    }

    @Test func `a draft, a recorded decision and one that is not there have no content`() async throws {
        let draft = try await office.draft([office.recommend([NominationFile.person("An")])])
        #expect(try await TestSQL.text("select decision_content(\(draft))") == nil)
        #expect(try await TestSQL.text("select decision_content(-1)") == nil)
    }

    private let small = "thidua decision 1\nnumber 2:12\nsymbol -\nline 1:1\nname 2:An\nend 0:\n"

    @Test func `a text is taken apart to its last byte`() throws {
        let content = try #require(DecisionContent(small))
        #expect(content.fields.map(\.place) == ["number", "symbol", "line 1", "line 1 name"])
        #expect(content["line 1 name"] == "An" && content["symbol"] == nil)
        let bytes = Array(small.utf8)
        for count in 0..<bytes.count {
            #expect(DecisionContent(String(decoding: bytes[..<count], as: UTF8.self)) == nil)
        }
    }

    @Test(arguments: [
        ("number 2:12", "number 02:12"), ("number 2:12", "number +2:12"), ("number 2:12", "number 3:12"),
        ("number 2:12", "number 1:12"), ("number 2:12", "number -2:12"), ("number 2:12", "number  2:12"),
        ("number 2:12", "Number 2:12"), ("number 2:12", " 2:12"),
        ("number 2:12", "number 99999999999999999999:12"),
        ("number 2:12", "number 9223372036854775807:12"),
        ("end 0:\n", "end 0:\nend 0:\n"), ("end 0:\n", "end 0:\nx"), ("end 0:\n", "end -\n"),
        ("end 0:\n", ""),
        ("decision 1", "decision 2"), ("thidua", "Thidua"),
    ])
    func `another form is none`(part: String, other: String) {
        #expect(DecisionContent(small.replacing(part, with: other)) == nil)
    }

    @Test func `values hold anything without being taken for fields`() throws {
        let value = "An\npost 5:X\nend 0:\n"
        let text = "thidua decision 1\nname \(value.utf8.count):\(value)\nend 0:\n"
        #expect(try #require(DecisionContent(text)).fields == [.init(place: "name", value: value)])
    }
}
