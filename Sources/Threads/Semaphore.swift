import Glibc

/// A counting semaphore.
///
/// `@unchecked Sendable`: POSIX semaphores are made for several threads, and the pointer never changes.
public final class Semaphore: @unchecked Sendable {
    // A semaphore must not move, so it has memory of its own.
    private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    /// - Parameter count: how many may pass before the first signal.
    public init(_ count: UInt32 = 0) { sem_init(semaphore, 0, count) }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    /// Lets one more pass.
    public func signal() { sem_post(semaphore) }

    /// Blocks the thread until it may pass.
    public func wait() { while sem_wait(semaphore) != 0, errno == EINTR {} }
}
