import Postgres

/// The database from which each test's own is cloned.
public struct TemplateSource: Sendable {
    /// Its name on the server, which must change when its contents do.
    public let name: String
    private let build: @Sendable (_ conninfo: String) async throws -> Void

    /// Describes a template.
    ///
    /// - Parameters:
    ///   - name: what it is, in lower case.
    ///   - hash: a hash of what it is built from, so that an old template is never taken for a new one.
    ///   - build: fills the empty database; runs once for each hash, whatever the number of test processes.
    public init(
        name: String, hash: String, build: @escaping @Sendable (_ conninfo: String) async throws -> Void
    ) {
        self.name = "template_\(name)_\(hash.prefix(32))"
        self.build = build
    }

    /// A database with nothing in it.
    public static let empty = TemplateSource(name: "empty", hash: "0") { _ in }

    /// Fills an empty database, which need not be on the server of the tests.
    public func fill(_ conninfo: String) async throws { try await build(conninfo) }

    /// An actor: ThreadSanitizer does not see how `Mutex` orders accesses.
    private actor Preparations {
        static let shared = Preparations()
        private var tasks: [String: Task<Void, any Error>] = [:]

        func task(for source: TemplateSource) -> Task<Void, any Error> {
            if let task = tasks[source.name] { return task }
            let task = Task.detached { try await source.make() }
            tasks[source.name] = task
            return task
        }
    }

    /// Builds the template unless it exists.
    func prepare() async throws { try await Preparations.shared.task(for: self).value }

    /// Other test processes wait at the lock, and find the template made.
    private func make() async throws {
        let exists = Query<Bool, String>(
            name: "template_exists", sql: "select exists (select from pg_database where datname = $1)")
        let admin = Connection(try TestServer.options(database: "postgres"))
        let key = "hashtext('\(name)')"
        try await admin.run { try $0.script("select pg_advisory_lock(\(key))") }
        if try await !admin.run({ try $0.one(exists, name) }) {
            try await admin.run { session in
                try session.script("drop database if exists \(name)_new with (force)")
                try session.script("create database \(name)_new template template0 strategy file_copy")
            }
            try await build("\(try TestServer.conninfo()) dbname=\(name)_new")
            try await admin.run { try $0.script("alter database \(name)_new rename to \(name)") }
        }
        await admin.close()
    }
}
