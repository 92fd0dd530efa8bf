import Failures
import Postgres
import TestKit
import Testing

@testable import Registry

/// Plain SQL on the database of the running test, as somebody with `psql` would send it: as superuser.
enum TestSQL {
    /// The first column of each row, after other statements in the same session; NULL is nil.
    static func texts(_ sql: String, setup: String = "") async throws -> [String?] {
        try await connected { session in
            if !setup.isEmpty { try session.script(setup) }
            return try session.all(Query<String?>(name: sql, sql: sql))
        }
    }

    /// The first column of the only row.
    static func text(_ sql: String) async throws -> String? {
        try await connected { try $0.one(Query<String?>(name: sql, sql: sql)) }
    }

    /// A number.
    static func number(_ sql: String) async throws -> Int64 {
        let query = "select (\(sql))::bigint"
        return try await connected { try $0.one(Query<Int64>(name: query, sql: query)) }
    }

    /// The id that a statement which inserts returns, as text.
    static func inserted(_ sql: String) async throws -> Int64 {
        let text = try await text(sql) ?? ""
        return Int64(text) ?? -1
    }

    /// Runs statements.
    static func run(_ sql: String) async throws { try await connected { try $0.script(sql) } }

    /// Runs statements that are to be refused, and gives the failure that users would see; nil when they were not.
    static func refusal(_ sql: String) async throws -> Failure? {
        do {
            try await run(sql)
            return nil
        } catch let error as PostgresError {
            return Failure(translating: error)
        }
    }

    /// The id of the unit of today that has a code, as SQL.
    static func unit(_ code: String) -> String {
        "(select org_unit_id from org_unit where code = '\(code)' and upper_inf(in_force))"
    }

    /// Tries statements as an account, each in a transaction of its own, and expects each to be refused with its code; nil
    /// where it goes through.
    static func expectRefused(
        ending: String = "commit", _ attempts: [(sql: String, code: String?)], login: String = "vp.phuhuu"
    ) async throws {
        for attempt in attempts {
            let refusal = try await refusal("begin; \(attempt.sql); \(ending)", login: login)
            #expect(refusal?.code == attempt.code, "\(attempt.sql)")
        }
    }

    /// The first column of the only row, as somebody who is logged in as an account would see it.
    static func text(_ sql: String, login: String) async throws -> String? {
        try await connected(login: login) { try $0.one(Query<String?>(name: sql, sql: sql)) }
    }

    /// Runs statements as somebody who is logged in as an account; the failure, if they are refused.
    static func refusal(_ sql: String, login: String) async throws -> Failure? {
        do {
            try await connected(login: login) { try $0.script(sql) }
            return nil
        } catch let error as PostgresError {
            return Failure(translating: error)
        }
    }

    /// The number of rows of every table but the audit's, to see that nothing was left behind.
    static func rowCounts() async throws -> [String?] {
        let tables = try await texts(
            "select c.relname::text from pg_class c where c.relnamespace = 'public'::regnamespace "
                + "and c.relkind = 'r' and c.relname !~ '^audit_' order by 1")
        let counts = tables.compactMap { $0 }.map { "select '\($0) ' || count(*) from \($0)" }
        return try await texts(counts.joined(separator: " union all "))
    }

    private static func connected<T: Sendable>(
        login: String? = nil, _ body: @Sendable (Session) throws -> T
    ) async throws -> T {
        var options = TestDatabase.options
        // However busy the machine is.
        options.statementTimeout = .zero
        if let login { options.conninfo += " user=\(login)" }
        let connection = Connection(options)
        let result: Result<T, any Error>
        do { result = .success(try await connection.run(body)) } catch { result = .failure(error) }
        await connection.close()
        return try result.get()
    }
}

/// The failure that a body ends with; nil when it ends well. Nothing but a `Failure` may leave the register.
func failure<T>(_ body: () async throws -> T) async -> Failure? {
    do {
        _ = try await body()
        return nil
    } catch let failure as Failure {
        return failure
    } catch {
        return Failure("not a failure", ["error": String(reflecting: error)])
    }
}
