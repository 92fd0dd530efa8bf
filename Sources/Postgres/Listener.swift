import CLibPQ
import Glibc
import Logging
import Synchronization

/// The thread behind a `NotificationStream`.
final class Listener: Sendable {
    private let options: ConnectionOptions
    private let channels: [String]
    private let continuation: AsyncStream<NotificationStream.Element>.Continuation
    /// Becomes readable when the listener is to stop, so that one `poll` waits for both.
    private let bell: Int32
    private let isStopped = Atomic(false)

    /// Returns nil when the system has no file descriptor to give.
    init?(
        _ options: ConnectionOptions, _ channels: [String],
        _ continuation: AsyncStream<NotificationStream.Element>.Continuation
    ) {
        self.options = options
        self.channels = channels
        self.continuation = continuation
        bell = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard bell >= 0 else { return nil }
    }

    deinit { if bell >= 0 { Glibc.close(bell) } }

    func stop() {
        isStopped.store(true, ordering: .sequentiallyConsistent)
        eventfd_write(bell, 1)
    }

    /// Listens until stopped; after a failure it tries again, at first soon and then every five seconds.
    func run() {
        var pause: Int32 = 100
        while !isStopped.load(ordering: .sequentiallyConsistent) {
            do throws(PostgresError) {
                let session = try Session(options)
                for channel in channels { try session.command("listen \(quotedIdentifier(channel))") }
                pause = 100
                continuation.yield(.listening)
                try listen(session)
            } catch {
                Logger(label: "postgres").warning("listening again in \(pause) ms: \(error)")
                var stop = pollfd(fd: bell, events: Int16(POLLIN), revents: 0)
                _ = poll(&stop, 1, pause)
                pause = min(pause * 2, 5000)
            }
        }
        continuation.finish()
    }

    private func listen(_ session: Session) throws(PostgresError) {
        while !isStopped.load(ordering: .sequentiallyConsistent) {
            while let raw = PQnotifies(session.raw) {
                defer { PQfreemem(raw) }
                let notification = Notification(
                    channel: String(cString: raw.pointee.relname),
                    payload: String(cString: raw.pointee.extra),
                    pid: raw.pointee.be_pid)
                continuation.yield(.notification(notification))
            }
            var descriptors = [
                pollfd(fd: PQsocket(session.raw), events: Int16(POLLIN), revents: 0),
                pollfd(fd: bell, events: Int16(POLLIN), revents: 0),
            ]
            _ = poll(&descriptors, 2, -1)
            guard PQconsumeInput(session.raw) == 1 else {
                throw PostgresError(.connectionLost, connection: session.raw)
            }
        }
    }
}

/// Writes a name as a quoted identifier, which keeps its case.
func quotedIdentifier(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}
