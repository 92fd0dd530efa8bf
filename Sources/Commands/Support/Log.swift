import Logging

/// What the layers below have to tell: warnings reach standard error, the rest nobody but a developer.
enum Log {
    /// Sends log lines to standard error; only the first call of a process has an effect.
    static func start() { _ = isStarted }

    private static let isStarted: Bool = {
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = Verbosity.showsDetails ? .info : .warning
            return handler
        }
        return true
    }()
}
