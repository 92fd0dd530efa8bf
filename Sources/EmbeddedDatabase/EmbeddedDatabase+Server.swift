public import Failures
import Glibc
import SystemPackage

extension EmbeddedDatabase {
    /// Starts the server and returns when it accepts connections.
    ///
    /// - Returns: False when it was running, or another process started it meanwhile.
    /// - Throws: `TD022`–`TD036` for what is in the way, `TD027` when the server refuses (its last words are in
    ///   `underlying`), `TD028` when it takes too long, `TD038` when another process keeps the lock.
    public func start() async throws(Failure) -> Bool {
        if isRunning() { return false }
        guard try folder.state() == .cluster, try dataVersion() != nil else {
            throw Failure("TD036", ["path": home.string])
        }
        let server = try await server()
        let lock = try await FolderLock(home.appending("lock"), for: server.account, waiting: limits.lock)
        defer { lock.release() }
        return try await start(server)
    }

    /// Stops the server; open connections are ended and their unfinished transactions undone.
    ///
    /// - Returns: False when it was not running.
    /// - Throws: `TD037` when it does not stop in time, `TD038` when another process keeps the lock; `TD022`–
    ///   `TD034` for what is in the way.
    public func stop() async throws(Failure) -> Bool {
        guard try folder.state() == .cluster, try fileKind(data) == .folder else { return false }
        let account = try ServerAccount(account)
        let lock = try await FolderLock(home.appending("lock"), for: account, waiting: limits.lock)
        defer { lock.release() }
        guard let file = PostmasterFile(data: data), file.belongs(to: data) else { return false }
        let server = try await server()
        let result = try await server.program("pg_ctl").on(data: data)
            .run(["stop", "--mode=fast", "--wait", "--timeout=\(limits.stop)", "--silent"])
        // It may have stopped by itself in between: what counts is that it is gone.
        guard result.succeeded || !file.belongs(to: data) else {
            throw Failure("TD037", ["seconds": "\(limits.stop)"], underlying: result.complaint)
        }
        return true
    }

    /// The programs and the account for the data folder as it is.
    func server() async throws(Failure) -> Server {
        let account = try ServerAccount(account)
        let programs = try await ServerPrograms.find(programsSearch, dataVersion: try dataVersion())
        return Server(programs: programs, account: account, libraryPath: programsSearch.libraryPath)
    }

    /// Starts the server unless it runs; to be called with the lock held.
    func start(_ server: Server, progress: (Step) -> Void = { _ in }) async throws(Failure) -> Bool {
        if isRunning() { return false }
        try await requirePassage(for: server)
        try socketFolder.prepare(for: server.account)
        try makeFolder(logFolder, for: server.account)
        try writeSettings(for: server.account)
        rotateLog()
        try await clearRemains()
        if isRunning() { return false }
        progress(.startingServer)
        // What older starts complained of is not this one's trouble.
        let before = size(of: log)
        // Said relative to the log's folder: `pg_ctl` hands the name to a shell.
        var program = server.program("pg_ctl").on(data: data)
        program.folder = logFolder
        let result = try await program.run([
            "start", "--wait", "--timeout=\(limits.start)", "--silent", "--log=server.log",
        ])
        if result.succeeded { return true }
        throw startFailure(result, logFrom: before)
    }

    private func startFailure(_ result: Program.Result, logFrom start: Int) -> Failure {
        let lastWords = result.complaint + result.output + "\n" + tail(of: log, from: start)
        let arguments = ["log": log.string, "path": home.string, "seconds": "\(limits.start)"]
        let code =
            if lastWords.contains("No space left on device") || freeSpace() < 1 << 20 {
                "TD032"
            } else if result.complaint.contains("did not start in time") {
                "TD028"
            } else {
                "TD027"
            }
        return Failure(code, arguments, underlying: lastWords)
    }

    /// Deals with what a killed server left, where PostgreSQL itself would refuse to start.
    private func clearRemains() async throws(Failure) {
        let deadline = ContinuousClock.now + .seconds(limits.start)
        // The killed server's children, or a server that is still recovering or stopping, need a moment.
        while !serverProcesses(on: data).isEmpty {
            if isRunning() { return }
            guard ContinuousClock.now < deadline, (try? await Task.sleep(for: .milliseconds(20))) != nil
            else {
                throw Failure(
                    "TD028", ["seconds": "\(limits.start)", "log": log.string], underlying: tail(of: log))
            }
        }
        guard !socketFolder.acceptsConnection() else {
            throw Failure(
                "TD027", ["log": log.string],
                underlying: "a server of another container answers at \(socketFolder.path)")
        }
        // PostgreSQL asks of its lock files only whether there is a process of that number. It can only be
        // another one now, or the old one that nobody has buried yet.
        for file in [data.appending("postmaster.pid"), socketFolder.lockFile] {
            let line = try readText(file)?.split(separator: "\n").first
            if let pid = line.flatMap({ Int32($0) }), isAlive(pid) { _ = unlink(file.string) }
        }
    }

    private func size(of path: FilePath) -> Int {
        var information = stat()
        return lstat(path.string, &information) == 0 ? Int(information.st_size) : 0
    }

    private func writeSettings(for account: ServerAccount) throws(Failure) {
        let text = ServerSettings.text(
            socketFolder: socketFolder.path, memory: ServerSettings.machineMemory())
        // Who may log in is written anew, too: a data folder that another program has moved to a newer PostgreSQL comes
        // with the stock file, which trusts everybody.
        let files = [
            (ServerSettings.file, text), ("pg_hba.conf", ServerSettings.access(of: account)),
            ("pg_ident.conf", ServerSettings.identities(of: account)),
        ]
        for (name, text) in files {
            let file = data.appending(name)
            guard try readText(file) != text else { continue }
            try writeAtomically(text, to: file, for: account)
        }
    }

    /// Keeps one older log: the server only ever appends to the file that it was started with.
    private func rotateLog() {
        var information = stat()
        guard lstat(log.string, &information) == 0, information.st_size > 8 << 20 else { return }
        _ = rename(log.string, log.string + ".1")
    }
}
