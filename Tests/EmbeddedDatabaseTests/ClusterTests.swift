@testable import EmbeddedDatabase
import Glibc
import Subprocess
import Synchronization
import SystemPackage
import Testing

@Suite struct ClusterTests {
    @Test func `a new cluster is closed, checksummed and in Vietnamese order`() async throws {
        try await Scratch.with { scratch in
            let database = try scratch.database()
            #expect(try await database.status() == .notInitialised)
            #expect(!database.isRunning())

            let steps = Mutex<[EmbeddedDatabase.Step]>([])
            let outcome = try await database.initialise { step in steps.withLock { $0.append(step) } }
            #expect(outcome == .init(createdCluster: true, startedServer: true, createdDatabase: true))
            #expect(steps.withLock { $0 } == [.creatingCluster, .startingServer, .creatingDatabase])

            #expect(database.isRunning())
            guard case .running(let pid, let since, let version) = try await database.status() else {
                Issue.record("not running")
                return
            }
            #expect(version >= 15 && since > 1_700_000_000)
            #expect(owner(FilePath("/proc/\(pid)")) == (try Scratch.account().user))
            for folder in ["", "data", "run", "log"] {
                #expect(mode(database.home.pushing(FilePath(folder))) == 0o700)
            }
            #expect(try tcpSockets(of: pid).isEmpty)

            let facts = """
                select current_setting('data_checksums'), current_setting('timezone'),
                    current_setting('listen_addresses'), pg_encoding_to_char(encoding),
                    datlocprovider, current_database(), current_user
                from pg_database where datname = current_database()
                """
            #expect(
                try await scratch.psql(database, facts) == "on|Asia/Ho_Chi_Minh||UTF8|i|thidua|postgres")
            let order = "select string_agg(n, ' ' order by n) from unnest(array['ơ','đa','dz','ă','a']) n"
            #expect(try await scratch.psql(database, order) == "a ă dz đa ơ")
            #expect(
                try await scratch.psql(database, "select 1 from pg_stat_file('global/pg_control')") == "1")
        }
    }

    @Test func `the owner may log in as the role of their own name`() async throws {
        try await Scratch.with { scratch in
            let database = try scratch.database()
            _ = try await database.initialise()
            let name = ServerAccount.name(of: geteuid())
            _ = try await scratch.psql(database, "create role \"\(name)\" login")
            let server = try await database.server()
            let psql = Program(server.programs.folder.appending("psql"), libraryPath: nil)
            let result = try await psql.run([
                "-XqAtc", "select current_user",
                "host=\(database.socketFolder.path) dbname=thidua user=\(name)",
            ])
            #expect(result.output == "\(name)\n")
        }
    }

    @Test func `an account that has a password gives it, and who may log in is written at each start`()
        async throws
    {
        try await Scratch.with { scratch in
            let database = try scratch.database()
            _ = try await database.initialise()
            _ = try await scratch.psql(
                database,
                "create role thidua_password; create role known login password 'đúng' in role thidua_password; "
                    + "create role unknown login")
            let programs = try await database.server().programs.folder
            func log(in name: String, _ password: String?) async throws -> Bool {
                let result = try await Subprocess.run(
                    .path(programs.appending("psql")),
                    arguments: [
                        "-XqAtwc", "select 1",
                        "host=\(database.socketFolder.path) dbname=thidua user=\(name)",
                    ],
                    environment: .inherit.updating(["PGPASSWORD": password]),
                    output: .discarded, error: .discarded)
                return result.terminationStatus.isSuccess
            }
            #expect(try await log(in: "known", "đúng"))
            #expect(try await !log(in: "known", "sai"))
            #expect(try await !log(in: "known", nil))
            #expect(try await !log(in: "unknown", "đúng"))
            #expect(try await database.stop())
            // As after `pg_upgrade`.
            try scratch.write("local all all trust\n", to: database.data.appending("pg_hba.conf"))
            #expect(try await database.initialise() == .init(startedServer: true))
            #expect(try await !log(in: "known", "sai"))
            #expect(try await !log(in: "unknown", nil))
        }
    }

    @Test func `initialising again keeps the data`() async throws {
        try await Scratch.with { scratch in
            let database = try scratch.database()
            _ = try await database.initialise()
            _ = try await scratch.psql(database, "create table kept as select 'giữ' as word")
            #expect(try await database.initialise() == .init())
            #expect(try await database.stop())
            #expect(try await database.initialise() == .init(startedServer: true))
            #expect(try await scratch.psql(database, "select word from kept") == "giữ")

            // Somebody dropped the database, not the cluster.
            let elsewhere = Program(
                try await database.server().programs.folder.appending("dropdb"),
                account: try Scratch.account(),
                libraryPath: nil)
            #expect(
                try await elsewhere.run(["-h", database.socketFolder.path.string, "-U", "postgres", "thidua"])
                    .succeeded)
            #expect(try await database.initialise() == .init(createdDatabase: true))
        }
    }

    @Test func `start and stop say whether they did anything`() async throws {
        try await Scratch.with { scratch in
            let database = try scratch.database()
            #expect(try await database.stop() == false)
            #expect(try await code { _ = try await database.start() } == "TD036")
            _ = try await database.initialise()
            #expect(try await database.start() == false)
            #expect(try await database.stop())
            #expect(!database.isRunning())
            #expect(try await database.status() == .stopped)
            #expect(try await database.stop() == false)
            #expect(try await database.start())
            #expect(database.isRunning())
        }
    }

    @Test func `eight initialisations and two starts at once do the work once`() async throws {
        try await Scratch.with { scratch in
            let outcomes = try await withThrowingTaskGroup(of: EmbeddedDatabase.Outcome.self) { group in
                for _ in 0..<8 { group.addTask { try await scratch.database().initialise() } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0.createdCluster } == 1)
            #expect(outcomes.count { $0.startedServer } == 1)
            #expect(outcomes.count { $0.createdDatabase } == 1)

            #expect(try await scratch.database().stop())
            let started = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<2 { group.addTask { try await scratch.database().start() } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(started.count { $0 } == 1 && started.count == 2)
        }
    }

    @Test func `a deep home with odd characters works through a short socket folder`() async throws {
        try await Scratch.with { scratch in
            let deep = scratch.folder.appending(String(repeating: "sâu", count: 40))
            try makeFolder(deep, for: Scratch.account())
            let home = deep.appending("thi đua, 'của' \"tôi\" $(touch x) `y` \\")
            let database = try scratch.database(home)
            #expect(database.socketFolder.isElsewhere)
            do {
                #expect(try await database.initialise().createdDatabase)
                #expect(database.isRunning())
                #expect(mode(database.socketFolder.path) == 0o700)
                #expect(try await scratch.psql(database, "select 1") == "1")
                #expect(try await database.stop())
            } catch {
                _ = try? await database.stop()
                rmdir(database.socketFolder.path.string)
                throw error
            }
            #expect(rmdir(database.socketFolder.path.string) == 0)
        }
    }

    /// The TCP sockets, listening or not, that a process has.
    private func tcpSockets(of pid: Int32) throws -> [String] {
        let tables = try ["tcp", "tcp6"].compactMap { name in
            try readText(FilePath("/proc/\(pid)/net/\(name)"), limit: 1 << 20)
        }
        let inodes = tables.flatMap { $0.split(separator: "\n").dropFirst() }
            .compactMap { $0.split(separator: " ").dropFirst(9).first.map(String.init) }
        var found: [String] = []
        for descriptor in 0..<64 {
            var target = [CChar](repeating: 0, count: 64)
            let link = "/proc/\(pid)/fd/\(descriptor)"
            guard readlink(link, &target, 63) > 0 else { continue }
            let name = String(decoding: target.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            if inodes.contains(where: { name == "socket:[\($0)]" }) { found.append(name) }
        }
        return found
    }
}
