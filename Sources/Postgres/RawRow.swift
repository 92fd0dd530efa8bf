import CLibPQ

/// A column of a result.
public struct ColumnInfo: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The object identifier of the type.
    public let oid: UInt32
    /// The object identifier of the table it comes from; 0 for an expression.
    public let tableOID: UInt32
    /// The number of the column within that table, from 1; 0 for an expression.
    public let tableColumn: Int

    init(_ result: OpaquePointer, _ index: Int32) {
        name = PQfname(result, index).map { String(cString: $0) } ?? ""
        oid = PQftype(result, index)
        tableOID = PQftable(result, index)
        tableColumn = Int(PQftablecol(result, index))
    }

    static func all(_ result: OpaquePointer) -> [ColumnInfo] {
        (0..<PQnfields(result)).map { ColumnInfo(result, $0) }
    }
}

/// A row whose bytes belong to libpq: valid during the call that it was handed to, and not to be kept.
public struct RawRow {
    /// The number of columns.
    public let count: Int
    private let result: OpaquePointer

    init(_ result: OpaquePointer) {
        self.result = result
        count = Int(PQnfields(result))
    }

    /// The text of a column, or nil for NULL.
    public subscript(column: Int) -> UnsafeRawBufferPointer? {
        precondition(column >= 0 && column < count, "the row has \(count) columns")
        let index = Int32(truncatingIfNeeded: column)
        let length = PQgetlength(result, 0, index)
        if length == 0, PQgetisnull(result, 0, index) == 1 { return nil }
        return UnsafeRawBufferPointer(start: PQgetvalue(result, 0, index), count: Int(length))
    }
}
