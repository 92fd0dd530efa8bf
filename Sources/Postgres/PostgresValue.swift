/// A Swift type that stands for values of a PostgreSQL type.
public protocol PostgresValue: Sendable {
    /// Whether NULL is one of its values; true for `Optional` only.
    static var isNullable: Bool { get }
}

extension PostgresValue {
    /// False: only `Optional` can be NULL.
    public static var isNullable: Bool { false }
}

/// A value that can be a parameter of a query.
public protocol PostgresEncodable: PostgresValue {
    /// The parameter's type.
    static var postgresType: PostgresType { get }
    /// Appends the value in PostgreSQL's text format, or appends nothing and returns false for NULL.
    func encode(into text: inout [UInt8]) -> Bool
}

/// A value that can be read from a column.
public protocol PostgresDecodable: PostgresValue {
    /// The column types from which it can be read; the first is the natural one.
    static var postgresTypes: [PostgresType] { get }
    /// A stand-in that `RowReader` returns while a row type is being described.
    static var probe: Self { get }
    /// Reads the text format; the bytes are valid during the call only.
    static func decode(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> Self
    /// What NULL becomes; throws unless the type is nullable.
    static func decodeNull() throws(DecodeFailure) -> Self
}

extension PostgresDecodable {
    /// Refuses NULL.
    public static func decodeNull() throws(DecodeFailure) -> Self { throw DecodeFailure("a value, not NULL") }
}

/// A value that is one column, one parameter and one element of an array.
public protocol PostgresScalar: PostgresEncodable, PostgresDecodable, PostgresArrayElement {}

extension PostgresScalar {
    /// The type itself.
    public static var postgresTypes: [PostgresType] { [postgresType] }
}

/// Says what a decoder expected; `RowReader` turns it into a `PostgresError` that names query and column.
public struct DecodeFailure: Error, Sendable, Equatable {
    /// What the text should have been, such as `bigint`.
    public let expected: String

    /// Creates a failure; `expected` must not quote the text.
    public init(_ expected: String) { self.expected = expected }
}

extension Optional: PostgresValue where Wrapped: PostgresValue {
    /// True.
    public static var isNullable: Bool { true }
}

extension Optional: PostgresEncodable where Wrapped: PostgresEncodable {
    /// The type of the value when there is one.
    public static var postgresType: PostgresType { Wrapped.postgresType }

    /// Nil is NULL.
    public func encode(into text: inout [UInt8]) -> Bool {
        guard let self else { return false }
        return self.encode(into: &text)
    }
}

extension Optional: PostgresDecodable where Wrapped: PostgresDecodable {
    /// The types of the value when there is one.
    public static var postgresTypes: [PostgresType] { Wrapped.postgresTypes }
    /// A value rather than nil, so that describing reaches what lies behind it.
    public static var probe: Wrapped? { Wrapped.probe }

    /// Reads the value.
    public static func decode(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> Wrapped? {
        try Wrapped.decode(text)
    }

    /// NULL is nil.
    public static func decodeNull() throws(DecodeFailure) -> Wrapped? { nil }
}

extension Optional: PostgresArrayElement where Wrapped: PostgresScalar {}
