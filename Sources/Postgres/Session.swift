import CLibPQ

/// One libpq connection, to be used from its own thread only; deliberately not Sendable.
///
/// Every call blocks until the server has answered. Values travel in text format, both ways. A query is sent as
/// text the first time a session runs it and is prepared when it comes back.
public final class Session {
    let raw: OpaquePointer
    /// Lets another thread cancel the running statement; nil when libpq has no memory for it.
    let cancelHandle: CancelHandle?
    var parameters = ParameterList()
    var statements = StatementCache(capacity: 100)
    var savepointDepth = 0
    private let notices: NoticeReceiver

    /// Connects.
    ///
    /// - Throws: `connectionFailed` with libpq's explanation, which holds no password.
    public init(_ options: ConnectionOptions) throws(PostgresError) {
        let keywords = options.keywords
        guard
            let raw = withCStrings(
                keywords.map(\.0),
                { names in
                    withCStrings(keywords.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
                })
        else { throw PostgresError(.connectionFailed, "out of memory") }
        guard PQstatus(raw) == CONNECTION_OK else {
            defer { PQfinish(raw) }
            throw PostgresError(.connectionFailed, connection: raw)
        }
        self.raw = raw
        cancelHandle = CancelHandle(raw)
        notices = NoticeReceiver(options.onNotice)
        notices.attach(to: raw)
    }

    deinit { PQfinish(raw) }

    /// Where a session stands with regard to a transaction.
    public enum TransactionStatus: Sendable {
        /// No transaction is open.
        case idle
        /// A statement is under way.
        case active
        /// A transaction is open.
        case inTransaction
        /// A transaction is open in which a statement has failed: only a rollback is possible.
        case failed
        /// The connection is broken.
        case unknown
    }

    /// Where the session stands with regard to a transaction.
    public var transactionStatus: TransactionStatus {
        switch PQtransactionStatus(raw) {
        case PQTRANS_IDLE: .idle
        case PQTRANS_ACTIVE: .active
        case PQTRANS_INTRANS: .inTransaction
        case PQTRANS_INERROR: .failed
        default: .unknown
        }
    }

    /// The process of the server that serves this session.
    public var backendPID: Int32 { PQbackendPID(raw) }

    /// The server's version, such as 150004 for 15.4.
    public var serverVersion: Int { Int(PQserverVersion(raw)) }

    /// A setting that the server reports, such as `TimeZone`; nil for one that it does not.
    public func parameterStatus(_ name: String) -> String? {
        PQparameterStatus(raw, name).map { String(cString: $0) }
    }

    /// Whether the connection is of no more use.
    public var isBroken: Bool { PQstatus(raw) == CONNECTION_BAD }

    /// Whether the server has hung up while nothing was under way; costs one system call.
    func hasHungUp() -> Bool {
        var descriptor = pollfd(fd: PQsocket(raw), events: Int16(POLLIN), revents: 0)
        // A farewell may come first, and the end of the stream behind it.
        while poll(&descriptor, 1, 0) > 0 { if PQconsumeInput(raw) == 0 { return true } }
        return isBroken
    }
}

/// Lends an array of C strings, ended by a nil pointer.
private func withCStrings<R>(_ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> R) -> R {
    let copies = strings.map { string in
        let utf8 = string.utf8CString
        let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: utf8.count)
        _ = copy.initialize(fromContentsOf: utf8)
        return copy
    }
    defer { for copy in copies { copy.deallocate() } }
    return (copies.map { UnsafePointer($0.baseAddress) } + [nil]).withUnsafeBufferPointer {
        body($0.baseAddress)
    }
}
