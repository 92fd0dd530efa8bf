/// A named statement with the types of its parameters and of its rows.
///
/// ```swift
/// let find = Query<Person, String>(name: "person/find", sql: …)
/// let person = try session.first(find, "123456")
/// ```
///
/// The name is how errors, logs and the cache of prepared statements know it.
public struct Query<Row: RowDecodable, each Input: PostgresEncodable>: AnyQuery {
    /// The name, unique within the program.
    public let name: String
    /// The SQL text; its parameters are `$1`, `$2` and so on.
    public let sql: String

    /// Creates a query.
    public init(name: String, sql: String) {
        self.name = name
        self.sql = sql
    }

    /// The types of the parameters, in order.
    public static var inputTypes: [(type: PostgresType, nullable: Bool)] {
        var types: [(type: PostgresType, nullable: Bool)] = []
        for input in repeat (each Input).self { types.append((input.postgresType, input.isNullable)) }
        return types
    }

    /// The columns that the row type reads, in order.
    public static var rowShape: [ColumnShape] { RowReader.shape(of: Row.self) }

    /// The types of the parameters, in order.
    public var inputTypes: [(type: PostgresType, nullable: Bool)] { Self.inputTypes }

    /// The columns that the row type reads, in order.
    public var rowShape: [ColumnShape] { Self.rowShape }
}

/// A query whose types are not known, for code that walks all queries.
public protocol AnyQuery: Sendable {
    /// The name, unique within the program.
    var name: String { get }
    /// The SQL text.
    var sql: String { get }
    /// The types of the parameters, in order.
    var inputTypes: [(type: PostgresType, nullable: Bool)] { get }
    /// The columns that the row type reads, in order.
    var rowShape: [ColumnShape] { get }
}
