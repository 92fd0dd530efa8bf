import EmbeddedDatabase
import Failures
import Glibc
import Registry

/// A dump of a register, restored into a database of its own that is gone afterwards.
///
/// The database is a private cluster in a temporary folder of this machine, so that neither the server whose audit is
/// verified nor its owner has a say in what is found.
enum DumpedRegister {
    /// Runs a body on the restored register.
    ///
    /// - Throws: TD354 when the file is no dump, TD353 when it cannot be restored, what the body throws.
    static func with<T: Sendable>(
        _ path: String, _ body: (Registry) async throws -> T
    ) async throws -> T {
        let file = try find(path)
        let folder = (Environment["TMPDIR"] ?? "/tmp") + "/thidua-verify-\(getpid())"
        var environment = Environment.all
        environment["THIDUA_HOME"] = folder
        let database = try EmbeddedDatabase(environment: environment)
        let result: Result<T, any Error>
        do {
            result = .success(try await restored(file, in: database, body))
        } catch {
            result = .failure(error)
        }
        try await database.remove()
        return try result.get()
    }

    private static func restored<T: Sendable>(
        _ file: String, in database: EmbeddedDatabase, _ body: (Registry) async throws -> T
    ) async throws -> T {
        Terminal.tell(say("Đang khôi phục bản sao lưu…", "Restoring the dump…"))
        _ = try await database.initialise()
        let registry = Registry(database.connectionString, workload: .bulk)
        do {
            let role = try database.restoringRole()
            let owner = try await registry.admitRestorer(role)
            try await database.restore(file, asOwner: owner)
            try await registry.dismissRestorer(role)
            let value = try await body(registry)
            await registry.close()
            return value
        } catch {
            await registry.close()
            throw error
        }
    }

    /// The file by its full name, once its first bytes are those of a dump in the custom format.
    private static func find(_ path: String) throws(Failure) -> String {
        guard let resolved = realpath(path, nil) else {
            throw Failure("TD405", ["path": path, "reason": String(cString: strerror(errno))])
        }
        defer { free(resolved) }
        guard let file = fopen(resolved, "rb") else {
            throw Failure("TD405", ["path": path, "reason": String(cString: strerror(errno))])
        }
        defer { fclose(file) }
        var head = [UInt8](repeating: 0, count: 5)
        guard fread(&head, 1, head.count, file) == head.count, head == Array("PGDMP".utf8) else {
            throw Failure("TD354", ["path": path])
        }
        return String(cString: resolved)
    }
}
