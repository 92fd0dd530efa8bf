import Glibc
import Synchronization
import Threads

/// An executor that owns one operating-system thread.
///
/// libpq blocks, and Swift's own pool has only as many threads as the machine has cores, so a connection brings
/// its own. As a task executor it also runs the code between two queries, which then cost no change of thread.
final class ThreadExecutor: SerialExecutor, TaskExecutor {
    private let queue = JobQueue()

    init() {
        let queue = queue
        let (serial, task) = (asUnownedSerialExecutor(), asUnownedTaskExecutor())
        let started = OSThread.start { queue.run(serial, task) }
        precondition(started, "the system has no thread to give")
    }

    // A job holds what it works for, and through it this executor: when the last reference goes, no job is left.
    deinit { queue.stop() }

    func enqueue(_ job: consuming ExecutorJob) { queue.append(UnownedJob(job)) }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }

    func asUnownedTaskExecutor() -> UnownedTaskExecutor { UnownedTaskExecutor(ordinary: self) }

    func checkIsolated() { precondition(queue.isCurrent, "not on the connection's thread") }

    func isIsolatingCurrentContext() -> Bool? { queue.isCurrent }
}

/// The jobs of one thread; the thread keeps this alive, not the executor.
private final class JobQueue: Sendable {
    private struct State {
        var jobs: [UnownedJob] = []
        var isAsleep = false
        var isStopped = false
    }

    private let state = Guarded(State())
    private let thread = Atomic<UInt>(0)
    private let bell = Semaphore()

    var isCurrent: Bool { thread.load(ordering: .relaxed) == UInt(pthread_self()) }

    func append(_ job: UnownedJob) { wakeIfAsleep { $0.jobs.append(job) } }

    func stop() { wakeIfAsleep { $0.isStopped = true } }

    private func wakeIfAsleep(_ change: (inout State) -> Void) {
        let wasAsleep = state.withLock { state in
            change(&state)
            defer { state.isAsleep = false }
            return state.isAsleep
        }
        if wasAsleep { bell.signal() }
    }

    func run(_ serial: UnownedSerialExecutor, _ task: UnownedTaskExecutor) {
        thread.store(UInt(pthread_self()), ordering: .relaxed)
        var jobs: [UnownedJob] = []
        while true {
            let isStopped = state.withLock { state in
                swap(&state.jobs, &jobs)
                state.isAsleep = jobs.isEmpty && !state.isStopped
                return state.isStopped
            }
            for job in jobs { job.runSynchronously(isolatedTo: serial, taskExecutor: task) }
            if jobs.isEmpty {
                if isStopped { return }
                bell.wait()
            }
            jobs.removeAll(keepingCapacity: true)
        }
    }
}
