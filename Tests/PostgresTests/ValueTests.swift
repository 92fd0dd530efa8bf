import Postgres
import TestKit
import Testing

enum Mood: String, CaseIterable, PostgresEnum {
    case glad = "vui"
    case sad = "buồn"
    static let postgresTypeName = "mood"
}

/// Sends a value and reads it back through the server.
func roundTrip<T: PostgresEncodable & PostgresDecodable & RowDecodable>(
    _ value: T, as type: String, _ session: Session
) throws -> T {
    try session.one(Query<T, T>(name: "round trip \(type)", sql: "select $1::\(type)"), value)
}

@Suite(.database) struct ValueTests {
    let connection = Connection(TestDatabase.options)

    @Test func `integers come back, at their limits too`() async throws {
        try await connection.run { session throws in
            for value in [Int64.min, -1, 0, 1, 42, .max] {
                #expect(try roundTrip(value, as: "bigint", session) == value)
                #expect(try roundTrip(Int(value), as: "bigint", session) == Int(value))
            }
            for value in [Int32.min, 0, .max] {
                #expect(try roundTrip(value, as: "integer", session) == value)
            }
            for value in [Int16.min, 0, .max] {
                #expect(try roundTrip(value, as: "smallint", session) == value)
            }
        }
    }

    @Test func `an integer too big for its type is refused`() async throws {
        let big = Query<Int16>(name: "big", sql: "select 32768")
        let small = Query<Int16>(name: "small", sql: "select -32769")
        for query in [big, small] {
            let error = await #expect(throws: PostgresError.self) {
                try await connection.run { try $0.one(query) }
            }
            #expect(error?.kind == .decode)
        }
    }

    @Test func `booleans and floating-point numbers come back`() async throws {
        try await connection.run { session throws in
            for value in [true, false] { #expect(try roundTrip(value, as: "boolean", session) == value) }
            for value in [0.1, -0.0, 1e300, .leastNonzeroMagnitude, .infinity, .pi] {
                #expect(try roundTrip(value, as: "double precision", session) == value)
            }
            #expect(try roundTrip(Double.nan, as: "double precision", session).isNaN)
        }
    }

    @Test func `texts of every sort come back`() async throws {
        let alphabet = Array("aăâbcdđeêghiklmnoôơpqrstuưvxy ÁẠẢÃÀ\u{301}\u{323}\n\t\\\"'{},\u{200F}\u{202E}😀")
        try await connection.run { session throws in
            var random = SplitMix64(seed: 2024)
            for _ in 0..<300 {
                let count = Int.random(in: 0..<60, using: &random)
                let text = String((0..<count).compactMap { _ in alphabet.randomElement(using: &random) })
                #expect(
                    try roundTrip(text, as: "text", session).unicodeScalars.elementsEqual(text.unicodeScalars)
                )
                #expect(try roundTrip([text, "", text], as: "text[]", session) == [text, "", text])
                #expect(try roundTrip([text, nil], as: "text[]", session) == [text, nil])
            }
            let long = String(repeating: "Nguyễn Thị Thuỳ Dương ", count: 40_000)
            #expect(try roundTrip(long, as: "text", session) == long)
        }
    }

    @Test func `a NUL in a text is refused before it is sent`() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await connection.run { try roundTrip("a\0b", as: "text", $0) }
        }
        #expect(error?.kind == .encode)
    }

    @Test func `NULL comes back as nil, and is not an empty text`() async throws {
        try await connection.run { session throws in
            #expect(try roundTrip(String?.none, as: "text", session) == nil)
            #expect(try roundTrip(String?.some(""), as: "text", session) == "")
            #expect(try roundTrip(Int64?.some(7), as: "bigint", session) == 7)
        }
    }

    @Test func `bytes come back`() async throws {
        let all = (0...255).map { UInt8($0) }
        try await connection.run { session throws in
            #expect(try roundTrip(all, as: "bytea", session) == all)
            #expect(try roundTrip([UInt8](), as: "bytea", session) == [])
        }
    }

    @Test func `arrays of numbers come back`() async throws {
        try await connection.run { session throws in
            #expect(try roundTrip([Int64.min, 0, .max], as: "bigint[]", session) == [Int64.min, 0, .max])
            #expect(try roundTrip([Int32](), as: "integer[]", session) == [])
            let dates = [PostgresDate(year: 2024, month: 2, day: 29), nil]
            #expect(try roundTrip(dates, as: "date[]", session) == dates)
        }
    }

    @Test(arguments: ["'{{1,2},{3,4}}'", "'[2:3]={1,2}'"])
    func `an array of another shape is refused`(literal: String) async throws {
        let query = Query<[Int64]>(name: "shape", sql: "select \(literal)::bigint[]")
        let error = await #expect(throws: PostgresError.self) {
            try await connection.run { try $0.one(query) }
        }
        #expect(error?.kind == .decode)
    }

    @Test func `dates agree with the server for twenty thousand days`() async throws {
        let days = Query<PostgresDate>(
            name: "days",
            sql: "select generate_series('0044-03-15 BC'::date, '12024-12-31', '217 days')::date")
        let parts = Query<PostgresTimestamp>(
            name: "instants",
            sql:
                "select generate_series('0044-03-15 BC'::date, '12024-12-31', '217 days')::date::timestamp at time zone 'UTC'"
        )
        let (dates, instants) = try await connection.run { (try $0.all(days), try $0.all(parts)) }
        #expect(dates.count > 20_000 && dates.count == instants.count)
        #expect(zip(dates, instants).allSatisfy { $0 == $1.date(offsetSeconds: 0) })
        #expect(zip(dates, dates.dropFirst()).allSatisfy { $0 < $1 })
        try await connection.run { session throws in
            for date in dates.enumerated().filter({ $0.offset.isMultiple(of: 97) }).map(\.element) {
                #expect(try roundTrip(date, as: "date", session) == date)
            }
        }
    }

    @Test func `instants come back to the microsecond`() async throws {
        let edges: [Int64] = [
            0, -1, 1, 1_716_082_200_123_456, -62_135_596_800_000_000, -70_000_000_000_000_001,
        ]
        let epoch = Query<Int64, PostgresTimestamp>(
            name: "epoch", sql: "select (extract(epoch from $1::timestamptz) * 1000000)::bigint")
        try await connection.run { session throws in
            for edge in edges {
                let value = PostgresTimestamp(microseconds: edge)
                #expect(try roundTrip(value, as: "timestamptz", session) == value)
                #expect(try session.one(epoch, value) == edge)
            }
        }
        #expect(
            PostgresTimestamp(microseconds: 1_716_082_200_500_000).description
                == "2024-05-19T08:30:00.5+07:00")
    }

    @Test(arguments: ["'infinity'::date", "'-infinity'::date"])
    func `an infinite date is refused`(expression: String) async throws {
        let query = Query<PostgresDate>(name: "endless", sql: "select \(expression)")
        let error = await #expect(throws: PostgresError.self) {
            try await connection.run { try $0.one(query) }
        }
        #expect(error?.kind == .decode)
    }

    @Test func `there is no 30 February`() {
        #expect(PostgresDate(year: 2024, month: 2, day: 30) == nil)
        #expect(PostgresDate(year: 2023, month: 2, day: 29) == nil)
        #expect(PostgresDate(year: 1900, month: 2, day: 29) == nil)
        #expect(PostgresDate(year: 2000, month: 2, day: 29) != nil)
    }

    @Test func `exact numbers keep every digit`() async throws {
        try await connection.run { session throws in
            for text in ["0", "-12.50", "123456789012345678901234567890.0000000001"] {
                let value = try #require(PostgresNumeric(text))
                #expect(try roundTrip(value, as: "numeric", session) == value)
            }
        }
        for text in ["", "-", ".5", "1.", "1e5", "NaN", "1.2.3", "１"] {
            #expect(PostgresNumeric(text) == nil)
        }
    }

    @Test func `enums come back by their raw value`() async throws {
        try await connection.run { session throws in
            try session.script("create type mood as enum ('vui', 'buồn')")
            #expect(try roundTrip(Mood.sad, as: "mood", session) == .sad)
            #expect(try roundTrip([Mood.sad, .glad], as: "mood[]", session) == [.sad, .glad])
            let error = #expect(throws: PostgresError.self) {
                try session.one(Query<Mood>(name: "unknown mood", sql: "select 'giận'"))
            }
            #expect(error?.kind == .decode)
        }
    }
}
