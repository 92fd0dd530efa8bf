import Failures
import Postgres

/// The register: every use case, on any PostgreSQL 15 or newer.
///
/// Each call is one transaction. What PostgreSQL says goes no further than here: callers get a `Failure`.
public struct Registry: Sendable {
    let pool: Pool
    /// The account that an administrator acts as; nil for the login itself.
    let account: String?

    /// What a connection is going to be used for, which sets how long its statements may run.
    public enum Workload: Sendable {
        /// Look-ups and single changes: 30 seconds a statement, 5 for a lock.
        case interactive
        /// Imports, exports and migrations: no limit for a statement, a minute for a lock.
        case bulk
    }

    /// Creates a register on the database that a libpq connection string names; it connects when it is first used.
    ///
    /// - Parameters:
    ///   - conninfo: a connection string or URI; empty for libpq's own `PG*` environment.
    ///   - workload: what it will be used for.
    ///   - account: the account to act as, when the login is an administrator's or a superuser's; nil for the login
    ///     itself. History keeps both.
    ///   - connections: the most connections it may open; with one only, as a command has, a server that is down is
    ///     reported at once.
    ///   - command: what the audit says was running, such as `nomination import`; nil for the client's own name.
    public init(
        _ conninfo: String, workload: Workload = .interactive, account: String? = nil, connections: Int = 1,
        command: String? = nil
    ) {
        self.account = account
        var options = ConnectionOptions(conninfo)
        if workload == .bulk {
            options.statementTimeout = .zero
            options.lockTimeout = .seconds(60)
            // Taken as temporary tables grow; with the server's 8 MB, what is evaluated would be read from disk again and again.
            options.settings["temp_buffers"] = "256MB"
        }
        // Compiling a statement of many parts takes seconds, running it on one dossier milliseconds; sets are no faster for it.
        options.settings["jit"] = "off"
        // A program that was killed leaves no statement running behind it.
        options.settings["client_connection_check_interval"] = "2s"
        if let command { options.settings["thidua.command"] = command }
        options.settings["role"] = account
        var settings = PoolSettings()
        settings.maximum = connections
        settings.waitsForServer = connections > 1
        pool = Pool(options, settings: settings)
    }

    /// Ends all connections.
    public func close() async { await pool.close() }

    /// Runs a body in a read-only transaction.
    func read<T: Sendable>(_ body: @escaping @Sendable (Session) throws -> T) async throws(Failure) -> T {
        do {
            return try await pool.read(body)
        } catch {
            throw Failure(translating: error, actingAs: account)
        }
    }

    /// Runs a body in a transaction; it may run again when the server asks for that.
    func write<T: Sendable>(_ body: @escaping @Sendable (Session) throws -> T) async throws(Failure) -> T {
        do {
            return try await asking { try await pool.write(body) }
        } catch {
            throw Failure(translating: error, actingAs: account)
        }
    }

    /// Runs a body in a transaction of which nothing stays unless its result is one to keep.
    func write<T: Sendable>(
        keeping isKept: @escaping @Sendable (T) -> Bool, _ body: @escaping @Sendable (Session) throws -> T
    ) async throws(Failure) -> T {
        do {
            return try await asking {
                try await pool.write { session in
                    let result = try body(session)
                    guard isKept(result) else { throw Undone(result: result) }
                    return result
                }
            }
        } catch let undone as Undone<T> {
            return undone.result
        } catch {
            throw Failure(translating: error, actingAs: account)
        }
    }

    /// Runs a transaction; once more, if it stops at personal numbers that have to be asked about first.
    private func asking<T: Sendable>(_ transaction: @Sendable () async throws -> T) async throws -> T {
        do {
            return try await transaction()
        } catch let unasked as UnaskedNumbers {
            _ = try await pool.write { try $0.one(PersonQueries.askNumbers, unasked.numbers) }
            return try await transaction()
        }
    }
}

/// Ends a transaction of which nothing is to stay.
private struct Undone<T: Sendable>: Error {
    let result: T
}
