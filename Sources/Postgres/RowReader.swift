import CLibPQ

/// A type that is made from one row of a result, column by column in order.
public protocol RowDecodable: Sendable {
    /// Reads every column of the row; reading fewer or more columns than there are is an error.
    init(row: inout RowReader) throws(PostgresError)
}

extension RowDecodable where Self: PostgresDecodable {
    /// Reads the only column.
    public init(row: inout RowReader) throws(PostgresError) { self = try row.next() }
}

extension Optional: RowDecodable where Wrapped: PostgresDecodable {}

/// The row type of a command: no columns.
public struct Nothing: RowDecodable, Hashable {
    /// Creates the only value.
    public init() {}
    /// Reads no column.
    public init(row: inout RowReader) throws(PostgresError) {}
}

/// One column that a row type reads.
public struct ColumnShape: Hashable, Sendable {
    /// The column types from which the value can be read; the first is the natural one.
    public let types: [PostgresType]
    /// Whether NULL can be read.
    public let nullable: Bool

    /// Creates a shape, to compare with.
    public init(types: [PostgresType], nullable: Bool) {
        self.types = types
        self.nullable = nullable
    }
}

/// Hands out the columns of a row, left to right.
///
/// In describing mode, `shape(of:)`, there is no row: the reader notes what is asked of it and answers with
/// stand-ins, so that a row type can be compared with a query's header without a database.
public struct RowReader: ~Copyable {
    private let result: OpaquePointer?
    private let query: String
    private let count: Int32
    private var row: Int32 = 0
    private var column: Int32 = 0
    private var described: [ColumnShape] = []

    init(_ result: OpaquePointer, query: String) {
        self.result = result
        self.query = query
        count = PQnfields(result)
    }

    private init() {
        result = nil
        query = ""
        count = 0
    }

    /// The columns that a row type reads, in order.
    public static func shape<Row: RowDecodable>(of type: Row.Type) -> [ColumnShape] {
        var reader = RowReader()
        // A row type may refuse the stand-ins; the columns it has read by then are what counts.
        do { _ = try Row(row: &reader) } catch {}
        return reader.described
    }

    /// Reads the next column.
    ///
    /// - Throws: `decode`, naming the query and the column.
    public mutating func next<T: PostgresDecodable>(_ type: T.Type = T.self) throws(PostgresError) -> T {
        guard let result else {
            described.append(ColumnShape(types: T.postgresTypes, nullable: T.isNullable))
            return T.probe
        }
        guard column < count else {
            throw PostgresError(
                .decode, "the row type reads more than the \(count) columns of the result", query: query)
        }
        defer { column += 1 }
        do throws(DecodeFailure) {
            // A NULL has length 0, so only empty values need the second call.
            let length = PQgetlength(result, row, column)
            if length == 0, PQgetisnull(result, row, column) == 1 { return try T.decodeNull() }
            return try T.decode(
                UnsafeRawBufferPointer(start: PQgetvalue(result, row, column), count: Int(length)))
        } catch {
            throw failure(error, result)
        }
    }

    mutating func read<Row: RowDecodable>(_ index: Int32, as type: Row.Type) throws(PostgresError) -> Row {
        row = index
        column = 0
        let value = try Row(row: &self)
        guard column == count else {
            throw PostgresError(
                .decode, "the row type reads \(column) of the \(count) columns of the result", query: query)
        }
        return value
    }

    private func failure(_ failure: DecodeFailure, _ result: OpaquePointer) -> PostgresError {
        let name = PQfname(result, column).map { String(cString: $0) } ?? "?"
        var error = PostgresError(
            .decode, "column \(column + 1) (type \(PQftype(result, column))) should be \(failure.expected)",
            query: query)
        error.column = name
        error.value =
            PQgetisnull(result, row, column) == 1
            ? "NULL" : PQgetvalue(result, row, column).map { String(cString: $0) }
        return error
    }
}
