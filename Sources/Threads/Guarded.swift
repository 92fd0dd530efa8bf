import Glibc

/// A value behind a POSIX mutex.
///
/// `Synchronization.Mutex` would do, but ThreadSanitizer does not see how it orders accesses on Linux, and reports
/// each one as a race; the tests run under it. `@unchecked Sendable`: the value is only reached with the mutex held.
public final class Guarded<Value: Sendable>: @unchecked Sendable {
    private var value: Value
    // A mutex must not move, so it has memory of its own.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    /// Guards a value.
    public init(_ value: Value) {
        self.value = value
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Runs the body while no other thread has the value.
    public func withLock<R>(_ body: (inout Value) -> R) -> R {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body(&value)
    }
}
