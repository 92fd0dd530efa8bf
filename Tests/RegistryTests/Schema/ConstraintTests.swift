import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

/// Constraints of tables and domains, and unique indexes, which violations name in the same way.
enum SchemaConstraints {
    /// Name, kind, table and domain of each.
    static let sql = """
        select c.conname::text as name, c.contype::text as kind, c.conrelid, c.contypid
        from pg_constraint c
        where c.connamespace = 'public'::regnamespace and c.contype not in ('t', 'n')
        union
        select i.indexrelid::regclass::text, 'u', i.indrelid, 0 from pg_index i
        join pg_class t on t.oid = i.indrelid and t.relnamespace = 'public'::regnamespace
        where i.indisunique and not i.indisprimary
        """
}

/// What the catalogue says of the constraints, compared with the constraints.
@Suite(.database(.migrated))
struct ConstraintTests {
    private let entries = ConstraintCatalogue.entries.values.sorted { $0.name < $1.name }

    @Test func `every constraint has a sentence, a code with a text, or a reason why nobody runs into it`()
        async throws
    {
        let names = try await TestSQL.texts(
            "select distinct name from (\(SchemaConstraints.sql)) k order by 1"
        )
        .compactMap { $0 }
        #expect(
            names.filter { ConstraintCatalogue.entries[$0] == nil } == [], "without a row in constraint.csv")
        #expect(entries.map(\.name).filter { !names.contains($0) } == [], "in constraint.csv, but gone")
        for entry in entries {
            let general = ["TD120", "TD121", "TD122", "TD123"].contains(entry.code)
            let isDefect = entry.code == "TD900"
            #expect(ErrorCatalogue.entries[entry.code] != nil, "\(entry.name)")
            #expect(isDefect == !entry.nobody.isEmpty, "\(entry.name)")
            #expect(!general || !entry.message.isEmpty, "\(entry.name)")
            #expect(entry.nobody.isEmpty || entry.message.isEmpty, "\(entry.name)")
        }
    }

    @Test func `codes fit kinds`() async throws {
        let general = ["c": "TD120", "f": "TD121", "p": "TD122", "u": "TD122", "x": "TD123"]
        let kinds = try await TestSQL.texts(
            "select distinct name || ' ' || kind from (\(SchemaConstraints.sql)) k")
        for pair in kinds.compactMap({ $0 }) {
            let parts = pair.split(separator: " ").map(String.init)
            guard let entry = ConstraintCatalogue.entries[parts[0]], general.values.contains(entry.code)
            else { continue }
            // An initiative is used once; no period of it.
            if entry.name != "initiative_use_once_ex" {
                #expect(entry.code == general[parts[1]], "\(entry.name)")
            }
        }
    }

    /// Nobody runs into a constraint of which a column at least is written by no account.
    @Test func `what nobody runs into has a column that no account writes`() async throws {
        let open = try await TestSQL.texts(
            """
            select c.conname::text from pg_constraint c
            where c.connamespace = 'public'::regnamespace and c.conrelid > 0 and not exists (
                select from unnest(c.conkey) k where not exists (
                    select from pg_roles g
                    where g.rolname in ('thidua_viewer', 'thidua_office', 'thidua_leader', 'thidua_admin')
                        and (has_column_privilege(g.oid, c.conrelid, k, 'insert')
                            or has_column_privilege(g.oid, c.conrelid, k, 'update'))))
            """
        ).compactMap { $0 }
        #expect(
            open.filter { ConstraintCatalogue.entries[$0]?.nobody.isEmpty == false }
                == [])
    }

    @Test func `sentences show columns of keys alone, in both languages the same, and no raw name`()
        async throws
    {
        let keys = try await TestSQL.texts(
            """
            select i.indexrelid::regclass || ' ' || a.attname from pg_index i
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
            where i.indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
            union
            select c.conname || ' ' || a.attname from pg_constraint c
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
            where c.contype in ('f', 'x')
            """)
        let known = Set(keys.compactMap { $0 })
        for entry in entries where !entry.message.isEmpty {
            let places = Language.allCases.map { ErrorCatalogue.places(entry.message[$0] ?? "") }
            #expect(places[0] == places[1], "\(entry.name)")
            #expect(entry.places.allSatisfy { known.contains("\(entry.name) \($0)") }, "\(entry.name)")
            #expect(!entry.places.contains("personal_number"))
            for language in Language.allCases {
                let text = Failure(entry.code, ["constraint": entry.name]).message(language)
                #expect(text.hasSuffix("."), "\(entry.name)")
                #expect(!text.contains { "{}[]".contains($0) } && !text.contains("  "), "\(text)")
                #expect(text.firstMatch(of: /_(ck|fk|uk|pk|ex)\b/) == nil, "\(text)")
            }
        }
    }

    /// The words of a code that a constraint uses must not ask for values that the server does not give.
    @Test func `a code without a sentence has no empty places`() {
        for entry in entries where entry.message.isEmpty {
            let message = ErrorCatalogue.entries[entry.code]?.message[.vi] ?? ""
            #expect(ErrorCatalogue.places(message).isEmpty, "\(entry.name) \(entry.code)")
        }
    }

    @Test func `words that a check allows and bounds of its days stand in its sentences`() async throws {
        let found = try await TestSQL.texts(
            """
            select c.conname || ' ' || m.value[1] from pg_constraint c
            cross join lateral regexp_matches(
                case when c.conname ~ '_day_ck$' then pg_get_constraintdef(c.oid)
                    else substring(pg_get_constraintdef(c.oid) from '= ANY \\(ARRAY\\[(\\D.*?)\\]\\)') end,
                '''([^'']+)''', 'g') m (value)
            where c.connamespace = 'public'::regnamespace and c.contype = 'c'
            """
        ).compactMap { $0 }
        #expect(found.count > 250)
        for pair in found {
            let parts = pair.split(separator: " ", maxSplits: 1).map(String.init)
            guard let entry = ConstraintCatalogue.entries[parts[0]], !entry.message.isEmpty else { continue }
            var word = parts[1]
            if let day = word.wholeMatch(of: /(\d{4})-(\d\d)-(\d\d)/) { word = "\(day.3)/\(day.2)/\(day.1)" }
            // The end of a period is the day after its last.
            if word == "01/01/2201" { word = "31/12/2200" }
            for text in entry.message.values { #expect(text.contains(word), "\(entry.name) lacks \(word)") }
        }
    }

    @Test func `a key is read from what the server says, and only the row that was written`() {
        #expect(Failure.key("Key (code)=(PT-1) already exists.") == ["code": "PT-1"])
        #expect(
            Failure.key("Key (a, COALESCE(b, 0::bigint))=(1, 0) conflicts with existing key (a, x)=(2, 3).")
                == ["a": "1", "COALESCE(b, 0::bigint)": "0"])
        #expect(Failure.key(#"Key (o)=(9) is not present in table "org_unit"."#) == ["o": "9"])
        #expect(
            Failure.key("Key (name)=(A) conflicts with existing key (name)=(B) already exists).") == [
                "name": "A"
            ])
        #expect(Failure.key("Key (a, b)=(1, x, y) already exists.") == [:])
        #expect(Failure.key("Failing row contains (1, secret).") == [:])
        #expect(Failure.key(#"Key is not present in table "org_unit"."#) == [:])
    }
}
