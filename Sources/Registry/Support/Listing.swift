public import Commendation
public import Failures
import Postgres

/// A list that the register can give: what to ask for, before it is asked.
public struct Listing: Sendable {
    /// What the list is called in JSON and in errors, such as `nominations`.
    public let key: String
    private let stream: Stream

    private typealias Stream =
        @Sendable (Session, _ columns: ([ColumnInfo]) throws -> Void, _ row: (RawRow) throws -> Void) throws
        ->
        Void

    init<Row, each Input: PostgresEncodable>(
        _ key: String, _ query: Query<Row, repeat each Input>, _ input: repeat each Input
    ) {
        self.key = key
        stream = { (session: Session, columns: ([ColumnInfo]) throws -> Void, row: (RawRow) throws -> Void) in
            try session.stream(query, repeat each input, columns: columns, row: row)
        }
    }

    /// Sends the rows to a sink, as bytes and in constant memory.
    /// - Returns: the number of rows.
    func run(_ session: Session, into sink: inout some RowSink) throws -> Int {
        var count = 0
        var cells: [UnsafeRawBufferPointer] = []
        let none = UnsafeRawBufferPointer(start: nil, count: 0)
        try stream(session) { columns in
            cells = Array(repeating: none, count: columns.count)
            try sink.begin(columns.map(Terms.column))
        } _: { row in
            for index in 0..<row.count { cells[index] = row[index] ?? none }
            try cells.withUnsafeBufferPointer { try sink.row(Cells($0)) }
            count += 1
        }
        try sink.end()
        return count
    }
}

extension Registry {
    /// Sends a list to a sink; all rows see one moment.
    ///
    /// - Parameters:
    ///   - listing: what to list.
    ///   - makeSink: called where the rows arrive, on the connection's thread.
    /// - Throws: what the database or the sink has to say.
    /// - Returns: the number of rows.
    @discardableResult
    public func list(_ listing: Listing, into makeSink: @escaping @Sendable () throws -> any RowSink)
        async throws(Failure) -> Int
    {
        try await read { session in
            var sink = try makeSink()
            return try listing.run(session, into: &sink)
        }
    }

    /// Sends several lists about one thing to a sheet; all see one moment.
    ///
    /// - Parameters:
    ///   - listings: what to list.
    ///   - makeSheet: called where the rows arrive, on the connection's thread.
    /// - Throws: what the database or the sink has to say.
    /// - Returns: the number of rows of all lists.
    @discardableResult
    public func list(_ listings: [Listing], into makeSheet: @escaping @Sendable () throws -> any SheetSink)
        async throws(Failure) -> Int
    {
        try await read { session in
            var sheet = try makeSheet()
            return try send(listings, session, &sheet)
        }
    }

    func send(_ listings: [Listing], _ session: Session, _ sheet: inout some SheetSink) throws -> Int {
        var count = 0
        for listing in listings {
            try sheet.section(listing.key)
            count += try listing.run(session, into: &sheet)
        }
        try sheet.close()
        return count
    }
}
