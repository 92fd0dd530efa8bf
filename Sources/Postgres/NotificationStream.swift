import Threads

/// What a channel's listener receives.
public struct Notification: Sendable, Hashable {
    /// The channel.
    public let channel: String
    /// The text that came with it; empty when there was none.
    public let payload: String
    /// The server process that sent it.
    public let pid: Int32

    /// Creates a notification, to compare with.
    public init(channel: String, payload: String, pid: Int32) {
        self.channel = channel
        self.payload = payload
        self.pid = pid
    }
}

/// Listens for notifications on a connection and a thread of its own, and connects again when that breaks.
///
/// Iterating from one task ends when that task is cancelled, and the connection with it.
///
/// ```swift
/// for await event in NotificationStream(options, channels: ["award_changed"]) {
///     switch event {
///     case .listening: try await reload()
///     case .notification(let notification): try await refresh(notification.payload)
///     }
/// }
/// ```
public struct NotificationStream: AsyncSequence, Sendable {
    /// What happens on the connection.
    public enum Element: Sendable, Hashable {
        /// Listening has begun, at first and after each reconnection: what was sent before is lost, so that whoever
        /// keeps a copy of something reads it again.
        case listening
        /// A notification has come.
        case notification(Notification)
    }

    private let options: ConnectionOptions
    private let channels: [String]

    /// Creates a stream; it connects when it is iterated.
    public init(_ options: ConnectionOptions, channels: [String]) {
        self.options = options
        self.channels = channels
    }

    /// Connects and listens.
    public func makeAsyncIterator() -> AsyncStream<Element>.Iterator {
        let (stream, continuation) = AsyncStream<Element>.makeStream()
        let listener = Listener(options, channels, continuation)
        guard let listener, OSThread.start({ listener.run() }) else {
            continuation.finish()
            return stream.makeAsyncIterator()
        }
        continuation.onTermination = { _ in listener.stop() }
        return stream.makeAsyncIterator()
    }
}
