import CLibPQ

/// How to connect, and the limits that every statement runs under.
///
/// All settings travel in the startup packet: connecting costs no further round trip.
public struct ConnectionOptions: Sendable {
    /// A libpq connection string or URI; what it leaves out comes from libpq's `PG*` environment.
    public var conninfo: String
    /// Shown in `pg_stat_activity`, unless the connection string or `PGAPPNAME` names another.
    public var applicationName: String
    /// How long a statement may run; zero for no limit.
    public var statementTimeout: Duration = .seconds(30)
    /// How long a statement may wait for a lock; zero for no limit.
    public var lockTimeout: Duration = .seconds(5)
    /// How long a transaction may stay idle; zero for no limit.
    public var idleInTransactionTimeout: Duration = .seconds(60)
    /// How long connecting may take, unless the connection string or `PGCONNECT_TIMEOUT` says otherwise.
    public var connectTimeout: Duration = .seconds(10)
    /// How long the server is asked whether a transaction happened whose commit it did not answer.
    public var outcomeDeadline: Duration = .seconds(30)
    /// Further server settings; the `options` of the connection string override them.
    public var settings: [String: String] = [:]
    /// Receives the server's notices, on the connection's thread.
    public var onNotice: @Sendable (Notice) -> Void

    /// Creates options; without a handler, notices are logged under the label `postgres`.
    public init(
        _ conninfo: String = "", applicationName: String = "thidua",
        onNotice: (@Sendable (Notice) -> Void)? = nil
    ) {
        self.conninfo = conninfo
        self.applicationName = applicationName
        self.onNotice = onNotice ?? Notice.log
    }

    /// libpq's keywords and values; a later one overrides an earlier one.
    var keywords: [(String, String)] {
        var keywords = [("fallback_application_name", applicationName)]
        if userValue("connect_timeout") == nil {
            keywords.append(("connect_timeout", String(max(2, connectTimeout.milliseconds / 1000))))
        }
        keywords.append(("dbname", conninfo))
        keywords.append(("client_encoding", "UTF8"))
        keywords.append(("options", startupOptions))
        return keywords
    }

    /// Our limits, then the user's own `options`, which may change them, then what the decoders rely on.
    private var startupOptions: String {
        let limits = [
            ("statement_timeout", statementTimeout), ("lock_timeout", lockTimeout),
            ("idle_in_transaction_session_timeout", idleInTransactionTimeout),
        ].map { ($0.0, String($0.1.milliseconds)) }
        let formats = [
            ("datestyle", "ISO"), ("intervalstyle", "iso_8601"), ("bytea_output", "hex"),
            ("timezone", "Asia/Ho_Chi_Minh"), ("extra_float_digits", "1"),
        ]
        var parts = (limits + settings.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }).map(
            Self.setting)
        if let own = userValue("options") { parts.append(own) }
        return (parts + formats.map(Self.setting)).joined(separator: " ")
    }

    private static func setting(_ name: String, _ value: String) -> String {
        // The server splits at spaces and takes a backslash before the next character.
        var escaped = ""
        for character in value {
            if character == " " || character == "\\" { escaped.append("\\") }
            escaped.append(character)
        }
        return "-c \(name)=\(escaped)"
    }

    /// What the connection string, or else the environment, says for a keyword.
    private func userValue(_ keyword: String) -> String? {
        for options in [PQconninfoParse(conninfo, nil), PQconndefaults()] {
            guard let options else { continue }
            defer { PQconninfoFree(options) }
            var option = options
            while let name = option.pointee.keyword {
                if String(cString: name) == keyword, let value = option.pointee.val, value.pointee != 0 {
                    return String(cString: value)
                }
                option += 1
            }
        }
        return nil
    }
}

extension Duration {
    /// Whole milliseconds, never negative.
    var milliseconds: Int64 {
        max(0, components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000)
    }
}
