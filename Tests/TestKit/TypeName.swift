public import Postgres

extension Session {
    /// The name that `format_type` gives a type, such as `bigint`.
    public func typeName(_ oid: UInt32) throws(PostgresError) -> String {
        try one(
            Query<String, Int64>(name: "test/type_name", sql: "select format_type($1::bigint::oid, null)"),
            Int64(oid))
    }
}
