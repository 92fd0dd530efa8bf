import TestKit
import Testing

@testable import Registry

/// Guards that would let null pass, found in the text of the functions.
///
/// A guard is an `if` or `elsif` whose branch begins with `perform fail`. Outside of subqueries and `coalesce`, it compares
/// no parameter that `require_given` does not name, and no column of a trigger's row that may be null; nor does any `if`
/// ask `not … = any (…)` or `not … in (…)`.
@Suite(.database(.migrated))
struct GuardLintTests {
    private static let comparisons: Set<String> = ["=", "<>", "<", ">", "<=", ">=", "~", "!~", "in"]

    @Test func `no guard compares what may be null`() async throws {
        let rows = try await TestSQL.texts(
            """
            select p.proname || E'\\x01' || array_to_string(p.proargnames[1:p.pronargs] || (
                select array_agg(distinct x.row_name || '.' || a.attname)
                from pg_trigger t
                join pg_attribute a on a.attrelid = t.tgrelid and a.attnum > 0 and not a.attnotnull
                cross join unnest(array['new', 'old']) x (row_name)
                where t.tgfoid = p.oid and not t.tgisinternal), ' ') || E'\\x01' || p.prosrc
            from pg_proc p
            where p.pronamespace = 'public'::regnamespace and p.prolang = (select oid from pg_language where lanname = 'plpgsql')
            order by 1
            """)
        #expect(rows.count > 100)
        for row in rows.compactMap({ $0 }) {
            let parts = row.split(separator: "\u{1}", omittingEmptySubsequences: false).map(String.init)
            let names = parts[1].split(separator: " ").map(String.init)
            #expect(Self.complaints(parts[2], names: names) == [], "\(parts[0])")
        }
    }

    @Test(
        arguments: [
            ("if not unit = any (units) then\n perform fail('X');", 1),
            ("if a then\n x := 1;\nelsif present.version <> read_version then\n perform fail('X');", 1),
            ("if day > current_date\n or false then\n perform fail('X');", 1),
            ("if other <> all (day) then\n perform fail('X');", 1),
            ("if new.note = 'x' then\n perform fail('X');", 1),
            ("if day > current_date then\n return;", 0),
            ("perform require_given('day', day::text);\nif day > current_date then\n perform fail('X');", 0),
            ("if coalesce(day > current_date, true) then\n perform fail('X');", 0),
            ("if exists (select from t where t.day = day) then\n perform fail('X');", 0),
            ("if day is distinct from current_date then\n perform fail('X');", 0),
            ("if (unit = any (units)) is not true then\n perform fail('X');", 0),
        ])
    func `it finds them`(source: String, count: Int) {
        #expect(
            Self.complaints(source, names: ["day", "read_version", "new.note"]).count == count, "\(source)")
    }

    /// What is wrong with the guards of a function.
    private static func complaints(_ source: String, names: [String]) -> [String] {
        let lines = source.split(separator: "\n").map { line in
            let code = line.split(separator: "--", maxSplits: 1, omittingEmptySubsequences: false)[0]
            return code.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
        }.filter { !$0.isEmpty }
        let calls = (" " + lines.joined(separator: " ")).split(separator: "perform require_given(")
            .dropFirst()
        let given = Set(
            calls.flatMap { words($0.split(separator: ";")[0]) }.flatMap { word in
                let name = word.split(separator: ":")[0]
                return [String(name), name.split(separator: ".").last.map(String.init) ?? ""]
            })
        let open = Set(names).subtracting(given)
        return conditions(lines).flatMap { condition, isGuard in
            let tokens = words(condition)
            var found: [String] = []
            for (place, token) in tokens.enumerated() {
                let next = place + 1 < tokens.count ? tokens[place + 1] : ""
                let previous = place > 0 ? tokens[place - 1] : ""
                if token == "not", next != "(", place + 3 < tokens.count,
                    tokens[place + 2] == "in" || tokens[place + 2] == "=" && tokens[place + 3] == "any"
                {
                    found.append(condition)
                }
                guard isGuard, open.contains(token) else { continue }
                let isListed = previous == "(" && place > 1 && ["any", "all"].contains(tokens[place - 2])
                if comparisons.contains(next) || next == "not" || comparisons.contains(previous) || isListed {
                    found.append(condition)
                }
            }
            return found
        }
    }

    /// Conditions of `if` and `elsif`, without what stands in subqueries and `coalesce`, and whether a refusal follows.
    private static func conditions(_ lines: [String]) -> [(String, Bool)] {
        var result: [(String, Bool)] = []
        var condition: String?
        for (place, line) in lines.enumerated() {
            if line.hasPrefix("if ") || line.hasPrefix("elsif ") {
                condition = String(line.drop { $0 != " " })
            } else if let begun = condition {
                condition = begun + " " + line
            }
            if let whole = condition, whole.hasSuffix("then") {
                let next = place + 1 < lines.count ? lines[place + 1] : ""
                result.append((simplified(whole), next.hasPrefix("perform fail")))
                condition = nil
            }
        }
        return result
    }

    /// Without the brackets of subqueries, of `coalesce`, and of what is asked whether it is true.
    private static func simplified(_ condition: String) -> String {
        var stack: [String] = [""]
        for character in condition {
            switch character {
            case "(": stack.append("")
            case ")" where stack.count > 1:
                let inner = stack.removeLast()
                let isAside =
                    inner.drop { $0 == " " }.hasPrefix("select ")
                    || stack[stack.count - 1].hasSuffix("coalesce")
                stack[stack.count - 1] += isAside ? "(…)" : "(\(inner))"
            default: stack[stack.count - 1].append(character)
            }
        }
        return stack.joined(separator: "(")
    }

    private static func words(_ text: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text {
            if character == " " || "(),".contains(character) {
                if !word.isEmpty { words.append(word) }
                word = ""
                if character != " " { words.append(String(character)) }
            } else {
                word.append(character)
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}
