import Failures
import Glibc
import SystemPackage

/// The lock by which processes and tasks take turns at a cluster; a killed process gives it up.
struct FolderLock: ~Copyable {
    private let descriptor: Int32

    /// Waits for its turn without blocking the thread.
    ///
    /// - Parameters:
    ///   - path: The lock file, made when missing.
    ///   - account: Who is to own a file made by root.
    ///   - seconds: How long to wait.
    /// - Throws: `TD029` without rights, `TD038` when others kept it too long or the task was cancelled.
    init(_ path: FilePath, for account: ServerAccount, waiting seconds: Int) async throws(Failure) {
        // Close-on-exec, or the server would inherit the lock and keep it for life.
        let descriptor = open(path.string, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw failure(.current, at: path, doing: "open") }
        let deadline = ContinuousClock.now + .seconds(seconds)
        do throws(Failure) {
            guard fchown(descriptor, account.user, account.group) == 0 else {
                throw failure(.current, at: path, doing: "chown")
            }
            while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
                let error = Errno.current
                guard error == .wouldBlock || error == .interrupted else {
                    throw failure(error, at: path, doing: "flock")
                }
                guard ContinuousClock.now < deadline, (try? await Task.sleep(for: .milliseconds(20))) != nil
                else { throw Failure("TD038", ["path": path.string]) }
            }
        } catch {
            close(descriptor)
            throw error
        }
        self.descriptor = descriptor
    }

    /// Lets the next one have its turn.
    func release() {
        // Closing alone would leave it to a process just being spawned, which has a copy until it is itself.
        _ = flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
