/// A data type of the server, under the name that `format_type` prints.
public struct PostgresType: Hashable, Sendable, CustomStringConvertible {
    /// The name as in `pg_catalog.format_type`: `bigint`, `text`, `timestamp with time zone`.
    public let name: String
    /// The object identifier; 0 when it differs from database to database, as for enums.
    public let oid: UInt32
    /// The object identifier of the array of this type; 0 when not known.
    let arrayOID: UInt32

    init(_ name: String, _ oid: UInt32, array: UInt32 = 0) {
        self.name = name
        self.oid = oid
        arrayOID = array
    }

    /// The type of that name, with its object identifier if it is a built-in one known here.
    public init(named name: String) {
        self = Self.builtIn.first { $0.name == name } ?? PostgresType(name, 0)
    }

    /// The array of this type.
    public var array: PostgresType { PostgresType(name + "[]", arrayOID) }

    /// The name.
    public var description: String { name }
}

extension PostgresType {
    /// `boolean`.
    public static let boolean = PostgresType("boolean", 16, array: 1000)
    /// `bytea`.
    public static let bytea = PostgresType("bytea", 17, array: 1001)
    /// `name`, the type of identifiers in the catalogue.
    public static let name = PostgresType("name", 19, array: 1003)
    /// `bigint`.
    public static let bigint = PostgresType("bigint", 20, array: 1016)
    /// `smallint`.
    public static let smallint = PostgresType("smallint", 21, array: 1005)
    /// `integer`.
    public static let integer = PostgresType("integer", 23, array: 1007)
    /// `text`.
    public static let text = PostgresType("text", 25, array: 1009)
    /// `oid`.
    public static let oid = PostgresType("oid", 26, array: 1028)
    /// `json`.
    public static let json = PostgresType("json", 114, array: 199)
    /// `real`.
    public static let real = PostgresType("real", 700, array: 1021)
    /// `double precision`.
    public static let doublePrecision = PostgresType("double precision", 701, array: 1022)
    /// `character(n)`.
    public static let character = PostgresType("character", 1042, array: 1014)
    /// `character varying`.
    public static let varchar = PostgresType("character varying", 1043, array: 1015)
    /// `date`.
    public static let date = PostgresType("date", 1082, array: 1182)
    /// `timestamp with time zone`.
    public static let timestamptz = PostgresType("timestamp with time zone", 1184, array: 1185)
    /// `numeric`.
    public static let numeric = PostgresType("numeric", 1700, array: 1231)
    /// `uuid`.
    public static let uuid = PostgresType("uuid", 2950, array: 2951)
    /// `jsonb`.
    public static let jsonb = PostgresType("jsonb", 3802, array: 3807)

    private static let builtIn: [PostgresType] = [
        .boolean, .bytea, .name, .bigint, .smallint, .integer, .text, .oid, .json, .real, .doublePrecision,
        .character, .varchar, .date, .timestamptz, .numeric, .uuid, .jsonb,
    ]
}
