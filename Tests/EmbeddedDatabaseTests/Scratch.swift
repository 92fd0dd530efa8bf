@testable import EmbeddedDatabase
import Failures
import Glibc
import Subprocess
import SystemPackage
import Testing

/// A short-named folder in memory for one test, with every server in it stopped and everything removed after.
struct Scratch: Sendable {
    let folder: FilePath

    /// The home most tests use; not there yet.
    var home: FilePath { folder.appending("h") }

    static var isRoot: Bool { geteuid() == 0 }

    /// Whether this process has the capability to mount, which a container's root may lack.
    static var canMount: Bool {
        let status = (try? readText("/proc/self/status")) ?? nil
        let line = status?.split(separator: "\n").first { $0.hasPrefix("CapEff:") }
        let word = line?.split(separator: "\t").last
        let administration: UInt64 = 1 << 21
        return word.flatMap { UInt64($0, radix: 16) }.map { $0 & administration != 0 } ?? false
    }

    /// The variables that matter, without what the developer's own shell may have set.
    static let environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]

    func database(_ home: FilePath? = nil, pgBin: FilePath? = nil) throws -> EmbeddedDatabase {
        var environment = Self.environment
        environment["THIDUA_PG_BIN"] = pgBin?.string
        return try EmbeddedDatabase(home: home ?? self.home, environment: environment)
    }

    /// The account that runs the servers here.
    static func account() throws -> ServerAccount { try ServerAccount(.current) }

    /// Makes a file of the server's account.
    func write(_ text: String, to path: FilePath) throws {
        try writeAtomically(text, to: path, for: Self.account())
    }

    /// Runs SQL with psql as this process's user, whatever that is, and gives the unaligned output.
    func psql(_ database: EmbeddedDatabase, _ sql: String) async throws -> String {
        let server = try await database.server()
        let result = try await Subprocess.run(
            .path(server.programs.folder.appending("psql")),
            arguments: ["-XqAt", "-v", "ON_ERROR_STOP=1", "-c", sql, database.connectionString],
            output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
        try #require(result.terminationStatus.isSuccess, "\(result.standardError)")
        return String(result.standardOutput.dropLast(while: \.isNewline))
    }

    /// In memory where that can be; but no program may be run from there on many machines.
    static let fastBase = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"

    /// Gives `body` a folder, and takes it away again whatever happens.
    static func with(
        in base: String = fastBase, _ body: (Scratch) async throws -> Void
    ) async throws {
        var template = Array("\(base)/tdXXXXXX".utf8CString)
        let path = try #require(mkdtemp(&template).map { FilePath(platformString: $0) })
        // The postgres account has to pass.
        try #require(chmod(path.string, 0o711) == 0)
        let scratch = Scratch(folder: path)
        do {
            try await body(scratch)
        } catch {
            try await scratch.remove()
            throw error
        }
        try await scratch.remove()
    }

    private func remove() async throws {
        if let database = try? database(), (try? await database.stop()) == nil {
            for pid in serverProcesses(on: database.data) { kill(pid, SIGKILL) }
        }
        _ = try await Subprocess.run(
            .path("/bin/rm"), arguments: ["-rf", folder.string], output: .discarded, error: .discarded)
    }
}

extension String {
    func dropLast(while matches: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, matches(last) { rest.removeLast() }
        return rest
    }
}

/// The failure that `body` throws; nil when it throws none.
func refusal(_ body: () async throws -> Void) async throws -> Failure? {
    do {
        try await body()
        return nil
    } catch let failure as Failure {
        return failure
    }
}

/// The code of the failure that `body` throws; nil when it throws none.
func code(_ body: () async throws -> Void) async throws -> String? {
    try await refusal(body)?.code
}

/// The rights of a file, as in `chmod`.
func mode(_ path: FilePath) -> mode_t? {
    var information = stat()
    return lstat(path.string, &information) == 0 ? information.st_mode & 0o7777 : nil
}

/// The owner of a file.
func owner(_ path: FilePath) -> uid_t? {
    var information = stat()
    return lstat(path.string, &information) == 0 ? information.st_uid : nil
}
