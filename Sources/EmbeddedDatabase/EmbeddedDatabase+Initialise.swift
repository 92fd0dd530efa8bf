public import Failures
import Glibc
import SystemPackage

extension EmbeddedDatabase {
    /// Brings the cluster to where the database `thidua` can be connected to.
    ///
    /// It makes what is missing, starts the server, and keeps every bit of data that is there. The schema is the
    /// caller's to migrate afterwards.
    ///
    /// The data folder gets its name in one step when it is complete, so that a killed call leaves nothing half
    /// done: the next one clears up and goes on.
    ///
    /// - Parameter progress: Told of each step that takes time, when it begins.
    /// - Returns: What there was to do.
    /// - Throws: `TD022`–`TD039` for what is in the way.
    public func initialise(progress: @Sendable (Step) -> Void = { _ in }) async throws(Failure) -> Outcome {
        _ = try folder.state()
        var server = try await server()
        try folder.prepare(for: server.account, makingParents: makesParents)
        let lock = try await FolderLock(home.appending("lock"), for: server.account, waiting: limits.lock)
        defer { lock.release() }
        try folder.mark(for: server.account)

        var outcome = Outcome()
        // Asked again: another process may have made it while this one waited.
        if try dataVersion() == nil {
            // Before anything is made: PostgreSQL itself ends in many ways when room runs out halfway.
            guard freeSpace() >= limits.space else { throw Failure("TD032", ["path": home.string]) }
            try await requirePassage(for: server)
            try await makeCluster(server, progress: progress)
            outcome.createdCluster = true
        } else {
            server = try await self.server()
        }
        outcome.startedServer = try await start(server, progress: progress)
        let hasDatabase = outcome.createdCluster ? false : try await hasDatabase(server)
        if !hasDatabase {
            progress(.creatingDatabase)
            try await makeDatabase(server)
            outcome.createdDatabase = true
        }
        return outcome
    }

    private func makeCluster(_ server: Server, progress: (Step) -> Void) async throws(Failure) {
        if try fileKind(unfinishedData) != .missing {
            progress(.clearingUnfinished)
            try await clearUnfinished(server)
        }
        progress(.creatingCluster)
        let result = try await server.program("initdb").run([
            "--pgdata=\(unfinishedData.string)", "--username=\(ServerSettings.role)", "--auth=peer",
            "--data-checksums", "--encoding=UTF8", "--locale-provider=icu", "--icu-locale=vi",
            "--locale=C.UTF-8",
        ])
        guard result.succeeded else { throw programFailure("initdb", result) }

        let account = server.account
        let settings = unfinishedData.appending("postgresql.conf")
        let fitted = try readText(settings, limit: 1 << 18) ?? ""
        try writeAtomically(fitted + ServerSettings.include, to: settings, for: account)
        try writeAtomically(
            "# Your own settings; they overrule those of thidua.conf.\n",
            to: unfinishedData.appending("local.conf"), for: account)
        guard rename(unfinishedData.string, data.string) == 0 else {
            throw failure(.current, at: data, doing: "rename")
        }
        try synchroniseFolder(unfinishedData.removingLastComponent())
    }

    /// Removes a killed `initdb`'s work, once its children have noticed and gone.
    private func clearUnfinished(_ server: Server) async throws(Failure) {
        let deadline = ContinuousClock.now + .seconds(limits.stop)
        while !serverProcesses(on: unfinishedData).isEmpty {
            guard ContinuousClock.now < deadline, (try? await Task.sleep(for: .milliseconds(20))) != nil
            else {
                throw Failure("TD038", ["path": unfinishedData.string])
            }
        }
        // By the account's own hand: root must not walk through a tree that another account can change.
        let removal = Program("/bin/rm", account: server.account, libraryPath: nil)
        let result = try await removal.run(["-rf", "--", unfinishedData.string])
        guard result.succeeded else { throw programFailure("rm", result) }
    }

    private func hasDatabase(_ server: Server) async throws(Failure) -> Bool {
        let result = try await server.program("psql").run(
            ["--no-psqlrc", "--command=", "--dbname=\(ServerSettings.database)"] + connectionArguments)
        guard result.succeeded || result.complaint.contains("does not exist") else {
            throw programFailure("psql", result)
        }
        return result.succeeded
    }

    private func makeDatabase(_ server: Server) async throws(Failure) {
        let result = try await server.program("createdb").run(
            connectionArguments + [
                "--maintenance-db=postgres", "--template=template0", "--encoding=UTF8",
                "--locale-provider=icu", "--icu-locale=vi", "--locale=C.UTF-8", ServerSettings.database,
            ])
        guard result.succeeded else { throw programFailure("createdb", result) }
    }

    private var connectionArguments: [String] {
        [
            "--host=\(socketFolder.path.string)", "--port=\(ServerSettings.port)",
            "--username=\(ServerSettings.role)", "--no-password",
        ]
    }

    private func programFailure(_ program: String, _ result: Program.Result) -> Failure {
        let words = result.complaint + result.output
        let code =
            if words.contains("No space left on device") || words.contains("Disk quota exceeded")
                || words.contains("Bus error") || words.contains("signal 7") || freeSpace() < 1 << 20
            {
                "TD032"
            } else if words.contains("Permission denied") {
                "TD029"
            } else {
                "TD039"
            }
        return Failure(code, ["program": program, "path": home.string], underlying: words)
    }

    /// Bytes that the disk of the folder has left.
    func freeSpace() -> Int {
        var status = statvfs()
        guard statvfs(home.string, &status) == 0 else { return .max }
        return Int(
            clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
                .partialValue)
    }

    /// Makes a rename last through a power cut.
    private func synchroniseFolder(_ path: FilePath) throws(Failure) {
        let descriptor = open(path.string, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(.current, at: path, doing: "open") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(.current, at: path, doing: "fsync") }
    }
}
