@testable import EmbeddedDatabase
import Failures
import Glibc
import Subprocess
import SystemPackage
import Testing

@Suite struct RecoveryTests {
    @Test func `an initialisation that was cut short is cleared up and done again`() async throws {
        try await Scratch.with { scratch in
            let database = try scratch.database()
            let cut = Task {
                try await database.initialise { step in
                    if step == .creatingCluster { withUnsafeCurrentTask { $0?.cancel() } }
                }
            }
            await #expect(throws: Failure.self) { _ = try await cut.value }
            #expect(try await database.status() == .notInitialised)

            // Whatever the kill left, and certainly something.
            try makeFolder(database.unfinishedData, for: Scratch.account())
            try scratch.write("15\n", to: database.unfinishedData.appending("PG_VERSION"))
            #expect(try await database.initialise().createdCluster)
            #expect(access(database.unfinishedData.string, F_OK) != 0)
        }
    }

    @Test func `a killed server starts again with its data`() async throws {
        try await Scratch.with { scratch in
            let database = try scratch.database()
            _ = try await database.initialise()
            _ = try await scratch.psql(database, "create table kept as select 7 as number")
            guard case .running(let pid, _, _) = try await database.status() else {
                Issue.record("not running")
                return
            }
            #expect(kill(pid, SIGKILL) == 0)
            while database.isRunning() { await Task.yield() }
            #expect(try await database.start())
            #expect(try await scratch.psql(database, "select number from kept") == "7")
        }
    }

    @Test func `a stale process file is harmless when another process has the number`() async throws {
        try await Scratch.with { scratch in
            let database = try scratch.database()
            _ = try await database.initialise()
            #expect(try await database.stop())
            // It waits for its input to end, as the account whose process PostgreSQL would respect.
            let command = (Scratch.isRoot ? try Scratch.account().prefix : []) + ["/bin/cat"]
            _ = try await Subprocess.run(
                .path(FilePath(command[0])), arguments: Arguments(Array(command.dropFirst())),
                workingDirectory: "/", input: .inputWriter, output: .discarded, error: .discarded
            ) { execution in
                let pid = execution.processIdentifier.value
                let lines = "\(pid)\n\(database.data)\n1700000000\n5432\n\(database.home)/run\n\n1 2\nready\n"
                try scratch.write(lines, to: database.data.appending("postmaster.pid"))
                try scratch.write("\(pid)\n", to: database.socketFolder.lockFile)
                #expect(!database.isRunning())
                #expect(try await database.status() == .stopped)
                #expect(try await database.stop() == false)
                #expect(try await database.start())
                try await execution.standardInputWriter.finish()
            }
            #expect(database.isRunning())
        }
    }

    @Test func `a damaged or misconfigured cluster is named as such and left alone`() async throws {
        try await Scratch.with { scratch in
            let database = try scratch.database()
            _ = try await database.initialise()
            #expect(try await database.stop())

            let local = database.data.appending("local.conf")
            try scratch.write("work_mem = 'nonsense'\n", to: local)
            let refused = try await refusal { _ = try await database.start() }
            #expect(refused?.code == "TD027")
            #expect(refused?.arguments["log"] == database.log.string)
            #expect(refused?.underlying?.contains("nonsense") == true)
            unlink(local.string)

            let version = database.data.appending("PG_VERSION")
            let made = try #require(try readText(version))
            try scratch.write("14\n", to: version)
            let other = try await refusal { _ = try await database.initialise() }
            #expect(other?.code == "TD023" && other?.arguments["version"] == "14")
            try scratch.write(made, to: version)

            for name in ["PG_VERSION", "global/pg_control"] {
                let file = database.data.pushing(FilePath(name))
                #expect(rename(file.string, file.string + ".away") == 0)
                #expect(try await code { _ = try await database.initialise() } == "TD026")
                #expect(try await code { _ = try await database.start() } == "TD026")
                #expect(try await code { _ = try await database.status() } == "TD026")
                #expect(rename(file.string + ".away", file.string) == 0)
            }
            #expect(try await database.initialise() == .init(startedServer: true))
        }
    }

    @Test func `a server that hangs or dies while starting is reported`() async throws {
        try await Scratch.with(in: "/tmp") { scratch in
            var database = try scratch.database()
            _ = try await database.initialise()
            #expect(try await database.stop())

            // The real programs, but for a server that does not come up.
            let real = try await database.server().programs.folder
            let programs = scratch.folder.appending("bin")
            #expect(mkdir(programs.string, 0o755) == 0)
            for name in ["initdb", "psql", "createdb"] {
                #expect(symlink(real.appending(name).string, programs.appending(name).string) == 0)
            }
            func script(_ name: String, _ text: String) throws {
                let file = programs.appending(name)
                try scratch.write("#!/bin/sh\n\(text)\n", to: file)
                #expect(chmod(file.string, 0o755) == 0)
            }
            let marker = database.logFolder.appending("pid")
            try script(
                "pg_ctl",
                "[ $1 = start ] || exec \(real)/pg_ctl \"$@\"\nexec \(real)/pg_ctl -p \(programs)/postgres \"$@\""
            )
            try script("postgres", "echo $$ > \(marker); exec sleep 60")
            database = try scratch.database(pgBin: programs)
            database.limits.start = 1
            let slow = try await refusal { _ = try await database.start() }
            #expect(slow?.code == "TD028", "\(slow?.underlying ?? "")")
            let text = try #require(try readText(marker))
            let pid = try #require(Int32(text.prefix { $0.isNumber }))
            #expect(kill(pid, SIGKILL) == 0)

            try script("postgres", "echo 'last words' >&2; exit 3")
            let refused = try await refusal { _ = try await database.start() }
            #expect(refused?.code == "TD027")
            #expect(refused?.underlying?.contains("last words") == true)
        }
    }
}
