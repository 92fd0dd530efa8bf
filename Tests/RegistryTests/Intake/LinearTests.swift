import EmbeddedFiles
import Failures
import Intake
import TestKit
import Testing

@testable import Registry

/// What an import costs grows with its rows, whatever they say: counted in the rows that PostgreSQL touches, so that no
/// clock is asked.
@Suite(.database(.sample))
struct LinearTests {
    /// Rows of one kind that once were compared each with each.
    enum Rows: String, CaseIterable, CustomTestStringConvertible {
        case alike, births, numbers, accents, halfKnown, nameless

        var testDescription: String { rawValue }

        /// Name, birth and number of row `i`, as SQL.
        var columns: (name: String, born: String, number: String) {
            let day = "date '1940-01-01' + i % 20000"
            return switch self {
            case .alike: ("'Nguyễn Văn An'", "null", "null")
            case .births: ("'Nguyễn Văn An'", day, "null")
            case .numbers: ("'Nguyễn Văn An'", "null", "lpad(i::text, 12, '0')")
            case .halfKnown: ("'Nguyễn Văn An'", "case when i % 2 = 0 then \(day) end", "null")
            case .nameless: ("'Người ' || i", "null", "null")
            // The same plain letters, each with marks of its own.
            case .accents:
                (
                    "'Trần ' || (select string_agg(c || substr('aàáảãạăằắẳẵặâầấẩẫậ', 1 + (i / (17 ^ (p - 1))::integer) % 17, 1) "
                        + "|| 'm', ' ') from unnest(array['h', 'l', 't', 'n']) with ordinality v (c, p))",
                    "null",
                    "null"
                )
            }
        }
    }

    private static func query(_ name: String) throws -> String {
        let file = try #require(EmbeddedFile.find("queries/import/\(name).sql"))
        return file.text
    }

    /// What the staging tables hold before the register is asked, with `count` rows.
    private func setup(_ rows: Rows, _ count: Int) throws -> String {
        let (name, born, number) = rows.columns
        let tables = try [
            "create_staging", "create_units", "create_family", "create_match", "create_change",
        ].map(Self.query).joined(separator: ";\n")
        return """
            create function work_of(statement text) returns bigint language plpgsql as $$
            declare
                plan jsonb;
            begin
                execute 'explain (analyze, timing off, format json) ' || statement into plan;
                return (
                    select sum(
                        coalesce((n ->> 'Actual Loops')::numeric, 1) * (
                            coalesce((n ->> 'Actual Rows')::numeric, 0)
                            + coalesce((n ->> 'Rows Removed by Filter')::numeric, 0)
                            + coalesce((n ->> 'Rows Removed by Join Filter')::numeric, 0)))
                    from jsonb_path_query(plan, '$.**') n
                    where jsonb_typeof(n) = 'object' and n ? 'Actual Rows');
            end
            $$;
            begin;
            \(tables.replacing(" on commit drop", with: ""));
            insert into import_row (line, ordinal, recipient_kind, name, born_on, birth_precision, personal_number,
                unit_code, award_kind_code, achievement_year, achievement)
            select i, i, 'individual', t.name, t.born, case when t.born is not null then 'day' end, t.number, '30244.VX',
                'LDTT', 2025, 'Tốt'
            from generate_series(1, \(count)) i
            cross join lateral (select (\(name))::text as name, (\(born))::date as born, (\(number))::text as number) t;
            insert into import_unit (words, org_unit_id)
            select '30244.VX', org_unit_id from org_unit where code = '30244.VX' and upper_inf(in_force);
            insert into import_family select org_unit_id, org_unit_id from import_unit;
            \(try Self.query("index_rows"));
            analyze import_row, import_unit, import_family;
            """
    }

    private func work(_ rows: Rows, _ count: Int) async throws -> [(query: String, work: Int64)] {
        let quoted = { (name: String) in
            "work_of($q$"
                + (try Self.query(name)).replacing("$1::date", with: "date '2025-12-01'")
                .replacing("$1::bigint", with: "null::bigint") + "$q$)"
        }
        let steps = [
            "match_identities", "index_match", "mark_ambiguous", "analyze_match", "list_doubtful",
            "list_numbered", "list_alike", "list_homonyms", "create_new", "analyze_new",
            "match_new", "list_crowded", "list_twins", "list_complaints", "count_changes",
        ]
        let script = try steps.map { name in
            name.hasPrefix("analyze") || name.hasPrefix("index")
                ? "\(try Self.query(name));"
                : name == "create_new"
                    ? "insert into work select 'create_new', work_of($q$explained$q$);"
                        .replacing(
                            "explained",
                            with: try Self.query(name).replacing(" on commit drop", with: ""))
                    : "insert into work select '\(name)', \(try quoted(name));"
        }.joined(separator: "\n")
        let rows = try await TestSQL.texts(
            "select name || '=' || rows from work",
            setup: try setup(rows, count) + "create temporary table work (name text, rows bigint);\n" + script
        )
        return rows.compactMap { row in
            let parts = (row ?? "").split(separator: "=")
            return parts.count == 2 ? (String(parts[0]), Int64(parts[1]) ?? -1) : nil
        }
    }

    @Test(arguments: Rows.allCases)
    func `no statement of an import touches more than some rows for each of the file`(rows: Rows) async throws
    {
        let count = 2_000
        let work = try await work(rows, count)
        #expect(work.count == 12)
        for (query, touched) in work {
            // Each with each would be four millions.
            #expect(touched > 0 || query == "mark_ambiguous")
            #expect(touched <= 250 * Int64(count), "\(query) touches \(touched) rows for \(count)")
        }
    }

    /// Each pair of births that may be one meets exactly once.
    @Test func `births meet by equality just when they may be the same`() async throws {
        let wrong = try await TestSQL.number(
            """
            with birth (born, how) as (
                select d, p
                from generate_series(date '1999-12-01', '2001-02-01', '17 days') g, lateral (
                    values (g::date, 'day'), (date_trunc('month', g)::date, 'month'), (date_trunc('year', g)::date, 'year'),
                        (date_trunc('month', g)::date, 'day'), (date_trunc('year', g)::date, 'month')) v (d, p)
                union select null, null
            )
            select count(*)
            from birth x cross join birth y
            cross join lateral (
                select count(*) as met
                from birth_listed(x.born, x.how) join birth_sought(y.born, y.how) using (sort, day)) m
            where m.met <> may_be_same_birth(x.born, x.how, y.born, y.how)::integer
            """)
        #expect(wrong == 0)
    }

    /// Complaints are counted all and kept up to a limit, whatever their number.
    @Test func `a file of nothing but faults is told with its total`() async throws {
        let lines = (1...Complaints.limit).map { "Cá nhân,Ông,Người \($0),,,,,,,x,," }
        let refusal = try await Office().refusal(NominationFile.text(lines))
        #expect(refusal?.code == "TD410")
        #expect(refusal?.details.count == Complaints.limit)
        #expect(Int(refusal?.arguments["count"] ?? "") ?? 0 >= 3 * Complaints.limit)
    }
}
