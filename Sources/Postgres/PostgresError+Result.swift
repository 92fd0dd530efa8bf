import CLibPQ

extension PostgresError {
    /// Copies what a failed result says; libpq frees the texts with the result.
    init(result: OpaquePointer, connection: OpaquePointer, query: String?) {
        func field(_ code: Unicode.Scalar) -> String? {
            PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) }
        }
        self.init(
            .server, field("M") ?? PostgresError.trimmed(PQresultErrorMessage(result)), query: query)
        sqlState = field("C").map(SQLState.init(rawValue:))
        severity = field("V")
        detail = field("D")
        hint = field("H")
        context = field("W")
        schema = field("s")
        table = field("t")
        column = field("c")
        constraint = field("n")
        sourceFunction = field("R")
        position = field("P").flatMap { Int($0) }
        // The server says FATAL and hangs up, or libpq could not send: it may not have seen the end of the stream
        // yet, and still call the connection good.
        let isFarewell = severity == "FATAL" || severity == "PANIC" || sqlState == nil
        if isFarewell || PQstatus(connection) == CONNECTION_BAD { kind = .connectionLost }
    }

    /// What libpq itself says, when there is no result.
    init(_ kind: Kind, connection: OpaquePointer, query: String? = nil) {
        self.init(kind, PostgresError.trimmed(PQerrorMessage(connection)), query: query)
    }

    private static func trimmed(_ message: UnsafeMutablePointer<CChar>?) -> String {
        trimmed(message.map { UnsafePointer($0) })
    }

    private static func trimmed(_ message: UnsafePointer<CChar>?) -> String {
        guard var text = message.map({ String(cString: $0) }), !text.isEmpty else { return "no answer" }
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }
}
