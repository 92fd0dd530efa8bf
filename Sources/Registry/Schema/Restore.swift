public import Failures
import Postgres

extension Registry {
    /// Makes an empty database ready for a dump to be restored into it: the roles that its objects belong to, and a login
    /// role that may become their owner and nothing else.
    ///
    /// - Parameter login: name of the login role; there must be none of that name.
    /// - Throws: TD353 when there is.
    /// - Returns: the role that is to own everything.
    public func admitRestorer(_ login: String) async throws(Failure) -> String {
        try await write { session in
            try session.execute(SchemaQueries.takeOver)
            try session.execute(SchemaQueries.nameRestorer, login)
            do {
                try session.execute(SchemaQueries.admitRestorer)
            } catch let error as PostgresError where error.sqlState?.rawValue == "TD353" {
                throw Failure("TD353", ["path": "–", "reason": error.message])
            }
        }
        return "thidua_owner"
    }

    /// Removes the login role again.
    public func dismissRestorer(_ login: String) async throws(Failure) {
        try await write { session in
            try session.execute(SchemaQueries.nameRestorer, login)
            try session.execute(SchemaQueries.dismissRestorer)
        }
    }
}
