import Commendation
import EmbeddedFiles
import Postgres
import TestKit
import Testing

@testable import Registry

@Suite(.database(.migrated))
struct EligibilityCatalogueTests {
    @Test func `every row of the catalogue is a rule for each of its rule sets`() async throws {
        let file = try #require(EmbeddedFile.find("catalogue/award_rule.csv"))
        let wanted = CatalogueTable(file).rows.map { $0[0].split(separator: "|").count }.reduce(0, +)
        #expect(try await TestSQL.number("select count(*) from award_rule") == wanted)
    }

    @Test func `the rules of an award fit into the number that an outcome is`() async throws {
        let most = try await TestSQL.number(
            """
            select max(n) from (
                select count(*) as n from award_rule group by rule_set_code, award_kind_code, recipient_kind) r
            """)
        #expect((1...32).contains(most))
    }

    @Test func `every rule names an article`() async throws {
        #expect(
            try await TestSQL.texts("select citation from award_rule where citation !~ 'Điều [0-9]+'") == [])
    }

    @Test func `rules name awards that exist`() async throws {
        let unknown = """
            select distinct c from award_rule r, unnest(r.subject_codes) c
            where r.kind in ('prior_award', 'consecutive_award', 'rating_run', 'spacing')
                and not exists (select from award_code k where k.award_kind_code = c)
            """
        #expect(try await TestSQL.texts(unknown) == [])
    }

    @Test func `rules are for awards that such recipients can get while the law holds`() async throws {
        let unknown = """
            select distinct r.award_kind_code || ' ' || r.recipient_kind || ' ' || r.rule_set_code
            from award_rule r join rule_set s using (rule_set_code)
            where not exists (
                select from award_kind k join award_kind_recipient p using (award_kind_id)
                where k.award_kind_code = r.award_kind_code and p.recipient_kind = r.recipient_kind
                    and k.in_force && s.received)
            """
        #expect(try await TestSQL.texts(unknown) == [])
    }

    @Test func `criteria that people judge have words in both languages`() async throws {
        let criteria = try await TestSQL.texts(
            "select distinct criterion from award_rule where criterion is not null")
        for criterion in criteria.compactMap({ $0 }) {
            let term = Terms.term("criterion", criterion)
            #expect(term.vi != criterion && term.en != criterion, "\(criterion)")
        }
    }

    @Test func `the same catalogue read again changes nothing`() async throws {
        let before = try await TestSQL.texts("select r::text from award_rule r order by award_rule_id")
        let file = try #require(EmbeddedFile.find("catalogue/award_rule.csv"))
        let load = try #require(SchemaQueries.catalogue.first { $0.file == file.path })
        let registry = Registry(TestDatabase.patient)
        try await registry.write { session in
            _ = try session.execute(load.query, JSONText(text: CatalogueTable(file).json))
        }
        await registry.close()
        #expect(try await TestSQL.texts("select r::text from award_rule r order by award_rule_id") == before)
    }
}
