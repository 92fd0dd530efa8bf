/// What PostgreSQL, libpq or this module says went wrong.
///
/// `description` is fit for a log: it holds no values of rows or parameters. `debugDescription` holds all that is
/// known, values included.
public struct PostgresError: Error, Sendable {
    /// What sort of failure it is.
    public enum Kind: Hashable, Sendable {
        /// The server refused the statement; `sqlState` says why. The connection is still good.
        case server
        /// No connection could be made.
        case connectionFailed
        /// The connection broke; whatever transaction was open is rolled back. The next use reconnects.
        case connectionLost
        /// The connection broke while COMMIT was on its way, and the server could not be asked: the transaction may or
        /// may not have happened.
        case commitUnknown
        /// COMMIT was asked of a transaction in which a statement had failed, so the server rolled it back.
        case transactionAborted
        /// The task was cancelled, and the statement with it.
        case cancelled
        /// A column's text is not a value of the Swift type, or the row has another number of columns.
        case decode
        /// A value cannot be sent, such as a text with a NUL character.
        case encode
        /// A query that must give one row gave none or several.
        case rowCount
        /// A call that cannot be right, such as `copyIn` with a statement that is not a COPY FROM STDIN.
        case misuse
        /// No connection of the pool came free before the deadline.
        case poolTimeout
        /// Too many tasks are waiting for a connection of the pool.
        case poolFull
        /// The pool is closed.
        case poolClosed
    }

    /// What sort of failure it is.
    public internal(set) var kind: Kind
    /// The server's code; nil when the error did not come from the server.
    public internal(set) var sqlState: SQLState?
    /// `ERROR`, `FATAL` or `PANIC`, never translated; nil when the error did not come from the server.
    public internal(set) var severity: String?
    /// The primary message; may quote values when `kind` is `server`.
    public internal(set) var message: String
    /// The server's further explanation; may quote values.
    public internal(set) var detail: String?
    /// The server's suggestion.
    public internal(set) var hint: String?
    /// The name of the violated constraint.
    public internal(set) var constraint: String?
    /// The schema of the object concerned.
    public internal(set) var schema: String?
    /// The table concerned.
    public internal(set) var table: String?
    /// The column concerned: the server's for a constraint, the result's for a decode error.
    public internal(set) var column: String?
    /// Where in PL/pgSQL or COPY input it happened; may quote values.
    public internal(set) var context: String?
    /// Position in the SQL text, in characters from 1.
    public internal(set) var position: Int?
    /// The name of the query that failed, when a query was running.
    public internal(set) var query: String?
    /// The text that could not be decoded or encoded; shown by `debugDescription` only.
    var value: String?
    /// The server function that raised the error; tells a stale plan from other unsupported features.
    var sourceFunction: String?

    init(_ kind: Kind, _ message: String, query: String? = nil) {
        self.kind = kind
        self.message = message
        self.query = query
    }

    /// Whether the same transaction, run again from its start, can be expected to succeed.
    public var isRetryable: Bool { sqlState == .serializationFailure || sqlState == .deadlockDetected }

    /// Whether the connection on which it happened is of no more use.
    public var isConnectionLost: Bool { kind == .connectionLost || kind == .commitUnknown }

    func with(kind: Kind) -> PostgresError {
        var copy = self
        copy.kind = kind
        return copy
    }
}

extension PostgresError: CustomStringConvertible, CustomDebugStringConvertible {
    /// Names the failure and the objects concerned, without any value of a row or parameter.
    public var description: String {
        var text = "PostgreSQL: \(kind)"
        if let sqlState { text += " \(sqlState)" }
        if let query { text += " in query \(query)" }
        for (label, name) in [("constraint", constraint), ("table", table), ("column", column)] {
            if let name { text += ", \(label) \(name)" }
        }
        if isMessageSafe { text += ": \(message)" }
        return text
    }

    /// Everything known, values included: for a developer, not for a log.
    public var debugDescription: String {
        var text = "PostgreSQL: \(kind)"
        let fields: [(String, String?)] = [
            ("sqlState", sqlState?.rawValue), ("severity", severity), ("message", message),
            ("detail", detail),
            ("hint", hint), ("query", query), ("constraint", constraint), ("schema", schema),
            ("table", table),
            ("column", column), ("context", context), ("position", position.map(String.init)),
            ("value", value),
        ]
        for case (let label, let field?) in fields { text += "\n  \(label): \(field)" }
        return text
    }

    /// Messages of this module hold no values; the server's hold them in the classes about data.
    private var isMessageSafe: Bool {
        guard let sqlState else { return true }
        return ["08", "0A", "25", "26", "28", "3D", "40", "42", "53", "54", "55", "57", "58"]
            .contains(sqlState.classCode)
    }
}
