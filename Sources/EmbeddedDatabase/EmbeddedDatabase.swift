public import Failures
import Glibc
public import SystemPackage

/// A private PostgreSQL cluster in one folder: for one office or one laptop, without a TCP port.
///
/// The value holds paths and settings only; nothing is touched until a method is called. Calls from several
/// processes or tasks at once are safe: those that change something take turns by a file lock in the folder.
public struct EmbeddedDatabase: Sendable {
    /// The folder that holds the cluster, its socket, its log and its lock; absolute.
    public let home: FilePath

    let account: ServerAccount.Choice
    let socketFolder: SocketFolder
    /// A home that nobody named may have its parent folders made too.
    let makesParents: Bool
    let programsSearch: ServerPrograms.Search
    var limits = Limits()

    /// Names the cluster's folder: `home`, else `$THIDUA_HOME`, else `$XDG_DATA_HOME/thidua`, else
    /// `/var/lib/thidua` for root (whose own home is closed to the postgres account), else
    /// `~/.local/share/thidua`.
    ///
    /// - Parameters:
    ///   - home: The folder; relative to the working directory when not absolute.
    ///   - environment: The variables of the process: `THIDUA_HOME`, `THIDUA_PG_BIN`, `XDG_DATA_HOME`, `HOME`,
    ///     `PATH`.
    /// - Throws: `TD021` when the name cannot be a cluster's folder.
    public init(home: FilePath? = nil, environment: [String: String]) throws(Failure) {
        try self.init(
            home: home, environment: environment, account: .current,
            installations: "/usr/lib/postgresql")
    }

    /// As the public initialiser, with what belongs to the machine named by the caller.
    init(
        home: FilePath?, environment: [String: String], account: ServerAccount.Choice,
        installations: FilePath
    ) throws(Failure) {
        let location = try HomeLocation(home: home, environment: environment, isRoot: account.isRoot)
        self.home = location.path
        self.makesParents = !location.isNamed
        self.account = account
        self.socketFolder = SocketFolder(home: location.path, isRoot: account.isRoot, user: geteuid())
        self.programsSearch = ServerPrograms.Search(environment: environment, installations: installations)
    }

    /// The libpq connection string of the database, by Unix socket and peer authentication.
    ///
    /// It logs in as the cluster's `postgres` role, which is what a migration needs. The account that owns the
    /// folder (and root, where root made it) may also log in as a role of its own name, once there is one.
    public var connectionString: String {
        // The port is in the name of the socket: said here, $PGPORT cannot change it.
        "host=\(conninfoValue(socketFolder.path.string)) port=\(ServerSettings.port) "
            + "dbname=\(ServerSettings.database) user=\(ServerSettings.role)"
    }

    /// Whether the server accepts connections now; under a millisecond, and no process is spawned.
    public func isRunning() -> Bool {
        guard let file = PostmasterFile(data: data), file.isReady, isAlive(file.pid) else { return false }
        return socketFolder.isOurs(of: home) && socketFolder.acceptsConnection()
    }

    /// Looks at the cluster and changes nothing.
    ///
    /// - Throws: `TD024` or `TD025` for a folder that is not ours to judge, `TD026` for a damaged one, `TD029`
    ///   when it may not be read, `TD034` when it is no folder.
    public func status() async throws(Failure) -> Status {
        guard try folder.state() == .cluster else { return .notInitialised }
        guard let version = try dataVersion() else { return .notInitialised }
        guard let file = PostmasterFile(data: data), file.belongs(to: data) else { return .stopped }
        return .running(pid: file.pid, since: file.startedAt, version: version)
    }
}

extension EmbeddedDatabase {
    /// How long to wait for others, in seconds; generous, because recovery after a power cut takes its time.
    struct Limits: Sendable {
        var start = 60
        var stop = 60
        var lock = 180
        /// Bytes that must be free before a cluster is made: it and the schema take some 75 MiB.
        var space = 128 << 20
    }

    var data: FilePath { home.appending("data") }
    var unfinishedData: FilePath { home.appending("data.new") }
    var logFolder: FilePath { home.appending("log") }
    var log: FilePath { logFolder.appending("server.log") }
    var folder: HomeFolder { HomeFolder(path: home) }

    /// The major version that made the data folder; nil when there is no data folder.
    ///
    /// - Throws: `TD026` when the folder lacks what every data folder has, `TD029` when it may not be read.
    func dataVersion() throws(Failure) -> Int? {
        guard try fileKind(data) != .missing else { return nil }
        for name in ["PG_VERSION", "global/pg_control"] {
            let file = data.pushing(FilePath(name))
            guard try fileKind(file) == .file else {
                throw Failure("TD026", ["path": data.string, "missing": name])
            }
        }
        let text = try readText(data.appending("PG_VERSION")) ?? ""
        guard let version = Int(text.prefix { $0 != "\n" }) else {
            throw Failure("TD026", ["path": data.string, "missing": "PG_VERSION"], underlying: text)
        }
        return version
    }
}

/// A value of a libpq connection string, quoted when it must be.
private func conninfoValue(_ text: String) -> String {
    if !text.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x27 && $0 != 0x5C }) { return text }
    var quoted = "'"
    for character in text.unicodeScalars {
        if character == "'" || character == "\\" { quoted += "\\" }
        quoted.unicodeScalars.append(character)
    }
    return quoted + "'"
}
