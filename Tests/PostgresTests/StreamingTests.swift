import Postgres
import TestKit
import Testing

struct Stop: Error {}

@Suite(.database) struct StreamingTests {
    let connection = Connection(TestDatabase.options)
    let series = Query<Int64, Int64>(name: "series", sql: "select generate_series(1, $1::bigint)")

    @Test func `rows arrive one by one, as text or prepared`() async throws {
        let sums = try await connection.run { session throws in
            try (0..<3).map { _ in
                var sum: Int64 = 0
                try session.forEach(series, 100_000) { sum += $0 }
                return sum
            }
        }
        #expect(sums == [5_000_050_000, 5_000_050_000, 5_000_050_000])
    }

    @Test func `raw rows lend their bytes, and the columns come once`() async throws {
        let query = Query<Nothing, Int64>(
            name: "raw", sql: "select n, null as none, '' as empty from generate_series(1, $1::bigint) n")
        let (names, text) = try await connection.run { session throws in
            var (names, text): ([[String]], String) = ([], "")
            for count in [3, 0] as [Int64] {
                try session.stream(query, count) { columns in
                    names.append(columns.map(\.name))
                } row: { row in
                    text += row[0].map { String(decoding: $0, as: UTF8.self) } ?? "?"
                    text += row[1] == nil && row[2]?.isEmpty == true && row.count == 3 ? ";" : "!"
                }
            }
            return (names, text)
        }
        #expect(names == [["n", "none", "empty"], ["n", "none", "empty"]])
        #expect(text == "1;2;3;")
    }

    @Test func `a body that throws ends the statement, not the session`() async throws {
        try await connection.run { session throws in
            var seen = 0
            #expect(throws: Stop.self) {
                try session.forEach(series, 50_000_000) { _ in
                    seen += 1
                    if seen == 10 { throw Stop() }
                }
            }
            #expect(throws: Stop.self) {
                try session.stream(series, 50_000_000) { _ in
                    throw Stop()
                } row: { _ in
                }
            }
            let after = try session.one(series, 1)
            #expect(after == 1 && seen == 10)
        }
    }

    @Test func `an error after some rows is thrown`() async throws {
        let query = Query<Int64>(
            name: "late", sql: "select 100 / (3 - n) from generate_series(1::bigint, 9) n")
        let (seen, error) = try await connection.run { session throws in
            var seen: [Int64] = []
            let error = #expect(throws: PostgresError.self) { try session.forEach(query) { seen.append($0) } }
            try session.script("select 1")
            return (seen, error)
        }
        #expect(seen == [50, 100] && error?.sqlState == "22012" && error?.query == "late")
    }
}
