extension EmbeddedDatabase {
    /// A part of `initialise` that takes time, told when it begins and only when there is something to do.
    public enum Step: String, Sendable, CaseIterable {
        /// Removing what a killed initialisation left.
        case clearingUnfinished
        /// `initdb`, about a second.
        case creatingCluster
        /// Starting the server.
        case startingServer
        /// Creating the database `thidua`.
        case creatingDatabase
    }

    /// What `initialise` had to do; all false when everything was there and running.
    public struct Outcome: Sendable, Equatable {
        /// There was no cluster before.
        public var createdCluster = false
        /// The server was not running before.
        public var startedServer = false
        /// There was no database `thidua` before.
        public var createdDatabase = false
    }

    /// What there is.
    public enum Status: Sendable, Equatable {
        /// The folder is missing or empty, or its initialisation was cut short.
        case notInitialised
        /// There is a cluster and no server process on it.
        case stopped
        /// A server process holds the cluster. Just after a crash it may still be recovering: `isRunning()`
        /// says whether it accepts connections.
        ///
        /// `pid` is the process, `since` its start in seconds since 1970-01-01 UTC, `version` the major
        /// version of PostgreSQL.
        case running(pid: Int32, since: Int64, version: Int)
    }
}
