/// The limits of a pool.
public struct PoolSettings: Sendable {
    /// Connections kept open when nobody needs them.
    public var minimum: Int
    /// Connections open at most.
    public var maximum: Int
    /// How long a task waits for a connection before it fails with `poolTimeout`; longer than opening one may take, since
    /// a slow server is no server without a free connection.
    public var acquireDeadline: Duration
    /// Tasks that may wait at once; one more fails with `poolFull`.
    public var maximumWaiters: Int
    /// The age at which a connection is replaced when it comes back.
    public var maximumLifetime: Duration
    /// How long a connection above the minimum stays open unused.
    public var maximumIdle: Duration
    /// The pause after a first failure to connect; it doubles with each further one, up to `maximumBackoff`.
    public var backoff: Duration
    /// The longest pause between attempts to connect.
    public var maximumBackoff: Duration
    /// Whether tasks wait for a server that is down until their deadline; when false, they fail with the reason as
    /// soon as connecting fails and no connection is open.
    public var waitsForServer = true

    /// Creates settings; by default nothing is opened before it is needed.
    public init(
        minimum: Int = 0, maximum: Int = 8, acquireDeadline: Duration = .seconds(30),
        maximumWaiters: Int = 256,
        maximumLifetime: Duration = .seconds(3600), maximumIdle: Duration = .seconds(300),
        backoff: Duration = .milliseconds(100), maximumBackoff: Duration = .seconds(5)
    ) {
        self.maximum = max(1, maximum)
        self.minimum = min(max(0, minimum), self.maximum)
        self.acquireDeadline = acquireDeadline
        self.maximumWaiters = maximumWaiters
        self.maximumLifetime = maximumLifetime
        self.maximumIdle = maximumIdle
        self.backoff = backoff
        self.maximumBackoff = maximumBackoff
    }
}

/// What a pool is doing, and has done since it was made.
public struct PoolStatistics: Sendable, Equatable {
    /// Connections that are open.
    public internal(set) var open = 0
    /// Connections that nobody uses.
    public internal(set) var idle = 0
    /// Connections in use.
    public internal(set) var inUse = 0
    /// Connections being opened.
    public internal(set) var connecting = 0
    /// Tasks waiting for a connection.
    public internal(set) var waiting = 0
    /// Times a connection was handed out.
    public internal(set) var acquired = 0
    /// Times a task gave up at its deadline.
    public internal(set) var timeouts = 0
    /// Times a task was turned away because too many were waiting.
    public internal(set) var refused = 0
    /// Transactions run again after a serialization failure or a deadlock.
    public internal(set) var retries = 0
    /// Connections opened.
    public internal(set) var created = 0
    /// Connections closed, whatever the reason.
    public internal(set) var closed = 0
    /// Failures to connect.
    public internal(set) var connectFailures = 0

    /// Nothing done yet.
    public init() {}
}
