import Glibc
public import Postgres

/// The PostgreSQL server of the tests.
public enum TestServer {
    /// Why there is no server to test on.
    public struct Unusable: Error, CustomStringConvertible {
        /// The reason, and what to do.
        public let description: String
    }

    /// The connection string from `THIDUA_TEST_SERVER`.
    ///
    /// - Throws: `Unusable` when it is missing or names anything but a Unix socket.
    public static func conninfo() throws -> String {
        guard let text = getenv("THIDUA_TEST_SERVER").map({ String(cString: $0) }), !text.isEmpty else {
            throw Unusable(
                description:
                    "THIDUA_TEST_SERVER is not set: export THIDUA_TEST_SERVER=\"$(deploy/test-cluster start)\""
            )
        }
        try check(text)
        return text
    }

    /// Accepts a connection string whose every host is a socket folder.
    public static func check(_ conninfo: String) throws {
        let hosts = conninfo.split(separator: " ").filter { $0.hasPrefix("host=") }
        let other = conninfo.split(separator: " ").contains {
            $0.hasPrefix("hostaddr=") || $0.hasPrefix("service=") || $0.contains("://")
                || $0.hasPrefix("dbname=")
        }
        guard hosts.count == 1, hosts[0].hasPrefix("host=/"), !hosts[0].contains(","), !other else {
            throw Unusable(
                description: "tests run on a Unix socket only: host=/folder, without a database name")
        }
    }

    /// Options for a database of the server, without limits on time, and silent about notices.
    public static func options(database: String) throws -> ConnectionOptions {
        var options = ConnectionOptions("\(try conninfo()) dbname=\(database)", onNotice: { _ in })
        options.statementTimeout = .zero
        options.lockTimeout = .zero
        options.idleInTransactionTimeout = .zero
        return options
    }
}
