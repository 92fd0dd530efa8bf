import CLibPQ
import Glibc

extension Session {
    /// Runs a `COPY … FROM STDIN` with the bytes that the body writes.
    ///
    /// - Parameters:
    ///   - sql: the COPY statement.
    ///   - chunks: writes the data. When it throws, nothing is copied and its error is thrown; the session remains
    ///     usable, though an open transaction has failed.
    /// - Returns: the number of rows.
    /// - Throws: the server's error, noticed while data is still being written where possible, or the body's.
    @discardableResult
    public func copyIn(_ sql: String, chunks: (inout CopySink) throws -> Void) throws -> Int {
        try begin(sql, PGRES_COPY_IN, "COPY … FROM STDIN")
        var sink = CopySink(raw)
        do {
            try chunks(&sink)
            try sink.flush()
        } catch {
            if !sink.isStopped {
                PQputCopyEnd(raw, "the client gave up")
                drain()
                throw error
            }
        }
        // Also the way to hear why the server stopped reading.
        PQputCopyEnd(raw, nil)
        return try finish()
    }

    /// Runs a `COPY … TO STDOUT` and hands over the bytes, one row a call.
    ///
    /// - Parameters:
    ///   - sql: the COPY statement.
    ///   - chunk: receives the bytes, valid during the call only. When it throws, the statement is cancelled.
    /// - Returns: the number of rows.
    /// - Throws: the server's error, or the body's.
    @discardableResult
    public func copyOut(_ sql: String, chunk: (UnsafeRawBufferPointer) throws -> Void) throws -> Int {
        try begin(sql, PGRES_COPY_OUT, "COPY … TO STDOUT")
        var buffer: UnsafeMutablePointer<CChar>?
        while true {
            let count = PQgetCopyData(raw, &buffer, 0)
            guard count > 0 else { break }
            defer { PQfreemem(buffer) }
            do {
                try chunk(UnsafeRawBufferPointer(start: buffer, count: Int(count)))
            } catch {
                cancelHandle?.cancel()
                abandonCopy()
                drain()
                throw error
            }
        }
        return try finish()
    }

    private func begin(_ sql: String, _ wanted: ExecStatusType, _ form: String) throws(PostgresError) {
        guard let answer = PQexec(raw, sql) else {
            throw PostgresError(isBroken ? .connectionLost : .server, connection: raw)
        }
        let result = QueryResult(answer)
        if result.status == wanted { return }
        if result.status == PGRES_FATAL_ERROR {
            throw PostgresError(result: result.raw, connection: raw, query: nil)
        }
        abandonCopy()
        throw PostgresError(.misuse, "the statement is not a \(form)")
    }

    /// Reads the end of a COPY.
    private func finish() throws(PostgresError) -> Int {
        let result: QueryResult
        do throws(PostgresError) {
            result = try check(PQgetResult(raw), nil)
        } catch {
            drain()
            throw isBroken ? error.with(kind: .connectionLost) : error
        }
        drain()
        return result.affected
    }

    /// Leaves whatever COPY is under way.
    func abandonCopy() {
        PQputCopyEnd(raw, "not expected")
        var buffer: UnsafeMutablePointer<CChar>?
        while PQgetCopyData(raw, &buffer, 0) > 0 { PQfreemem(buffer) }
        while let result = PQgetResult(raw) {
            let status = PQresultStatus(result)
            PQclear(result)
            // A connection that cannot leave the COPY would give this result for ever.
            if status == PGRES_COPY_IN || status == PGRES_COPY_OUT { break }
        }
    }
}

/// Takes the data of a `COPY … FROM STDIN`, and sends it on in pieces of up to 64 KiB.
public struct CopySink: ~Copyable {
    /// libpq copes badly with huge pieces, and with tiny ones.
    private static let capacity = 64 * 1024
    /// Whether the server has refused the data, so that writing more is of no use.
    private(set) var isStopped = false
    private let raw: OpaquePointer
    private var buffer: [UInt8] = []

    init(_ raw: OpaquePointer) {
        self.raw = raw
        buffer.reserveCapacity(Self.capacity)
    }

    /// Adds bytes, in the format that the COPY statement names; pieces need not be whole rows.
    ///
    /// - Throws: when the server has refused the data; `copyIn` then throws the reason.
    public mutating func write(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Self.capacity - buffer.count)
            buffer.append(contentsOf: piece)
            rest = rest.dropFirst(piece.count)
            if buffer.count == Self.capacity { try flush() }
        }
    }

    /// Adds bytes, in the format that the COPY statement names; pieces need not be whole rows.
    ///
    /// - Throws: when the server has refused the data; `copyIn` then throws the reason.
    public mutating func write(_ bytes: [UInt8]) throws(PostgresError) {
        let result = bytes.withUnsafeBytes { bytes -> Result<Void, PostgresError> in
            do throws(PostgresError) { return .success(try write(bytes)) } catch { return .failure(error) }
        }
        try result.get()
    }

    mutating func flush() throws(PostgresError) {
        if !buffer.isEmpty, !isStopped { isStopped = serverHasRefused() || !send() }
        buffer.removeAll(keepingCapacity: true)
        if isStopped { throw PostgresError(.server, "the server stopped reading the data") }
    }

    /// Whether libpq took the buffer.
    private func send() -> Bool {
        buffer.withUnsafeBytes {
            PQputCopyData(raw, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count)) == 1
        }
    }

    /// Waits until the socket takes data or has some, and looks whether what it has is an error message.
    ///
    /// libpq itself reports it only at the end of the data, which may be minutes away; and it swallows the message when
    /// it has to wait for a full socket, so the waiting is done here. A socket that takes data has room for a buffer.
    /// Behind TLS the message cannot be told, and the end it is.
    private func serverHasRefused() -> Bool {
        guard PQsslInUse(raw) == 0 else { return false }
        var descriptor = pollfd(fd: PQsocket(raw), events: Int16(POLLIN | POLLOUT), revents: 0)
        while poll(&descriptor, 1, -1) < 0, errno == EINTR {}
        guard descriptor.revents & Int16(POLLIN) != 0 else { return false }
        var type: UInt8 = 0
        let count = recv(descriptor.fd, &type, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT))
        return count == 0 || (count == 1 && type == UInt8(ascii: "E"))
    }
}
