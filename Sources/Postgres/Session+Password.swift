import CLibPQ

extension Session {
    /// What the server keeps of a password: a SCRAM verifier, from which the password cannot be read.
    ///
    /// It is made here, so that the password itself never travels and stands in no log.
    /// - Throws: `misuse` when libpq cannot make it.
    public func passwordVerifier(_ password: String, role: String) throws(PostgresError) -> String {
        guard let verifier = PQencryptPasswordConn(raw, password, role, "scram-sha-256") else {
            throw PostgresError(.misuse, connection: raw)
        }
        defer { PQfreemem(verifier) }
        return String(cString: verifier)
    }
}
