import ArgumentParser
import EmbeddedDatabase
import Failures
import Glibc
import Registry

/// What every command understands.
struct GlobalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Chuỗi kết nối libpq. Mặc định: THIDUA_DATABASE, các biến PG*, rồi cơ sở dữ liệu kèm theo.",
                "libpq connection string. Default: THIDUA_DATABASE, the PG* variables, then the embedded database."
            ),
            valueName: "conninfo"))
    var database: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            say(
                "Thực hiện với tài khoản này (dành cho quản trị); được ghi lại. Mặc định: THIDUA_AS, rồi tài khoản đăng nhập.",
                "Act as this account (for administrators); it is recorded. Default: THIDUA_AS, then the login itself."
            ),
            valueName: "account"))
    var actingAccount: String?

    @Option(help: ArgumentHelp(say("Ngôn ngữ: vi hoặc en.", "Language: vi or en."), valueName: "vi|en"))
    var lang: String?

    @Flag(
        help: ArgumentHelp(
            say("Khi có lỗi, in thêm chi tiết kỹ thuật.", "On an error, print technical details too.")))
    var verbose = false

    mutating func validate() throws {
        if let lang, Language(rawValue: lang) == nil {
            throw ValidationError(say("--lang nhận vi hoặc en.", "--lang takes vi or en."))
        }
        Verbosity.set(verbose)
    }

    /// The register, on the database that the options, the environment or the machine name, in this order.
    ///
    /// An embedded database that is down is started.
    func registry(_ workload: Registry.Workload = .interactive, connections: Int = 1) async throws -> Registry
    {
        let named = actingAccount ?? Environment["THIDUA_AS"]
        return Registry(
            try await conninfo(), workload: workload, account: named?.isEmpty == false ? named : nil,
            connections: connections, command: CommandWords.current)
    }

    /// The connection string of the chosen database.
    func conninfo() async throws -> String {
        if let chosen = Self.named(database) { return chosen }
        let embedded = try EmbeddedDatabase(environment: Environment.all)
        if !embedded.isRunning() { _ = try await embedded.start() }
        return embedded.connectionString
    }

    /// The database that somebody named; nil for the embedded one.
    static func named(_ database: String?) -> String? {
        if let database { return database }
        if let database = Environment["THIDUA_DATABASE"], !database.isEmpty { return database }
        let isLibpq = ["PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGSERVICE", "PGUSER"]
            .contains { Environment[$0]?.isEmpty == false }
        return isLibpq ? "" : nil
    }
}

/// The environment of the process.
enum Environment {
    static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }

    static var all: [String: String] {
        let names = ["THIDUA_HOME", "THIDUA_PG_BIN", "THIDUA_LANG", "XDG_DATA_HOME", "HOME", "PATH"]
        return Dictionary(names.compactMap { name in self[name].map { (name, $0) } }) { first, _ in first }
    }
}
