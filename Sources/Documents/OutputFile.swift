public import Failures
import Glibc

/// A file that has its name only once it is complete.
///
/// The bytes go to a temporary file beside the target; `commit` makes them durable and gives them the name in one
/// step, replacing an older file. A writer that fails or is forgotten leaves nothing behind.
public final class OutputFile {
    /// Where to write; flushed by `commit`.
    public let output: ByteOutput

    private let path: String
    private let temporaryPath: String
    private let descriptor: Int32
    private var isOpen = true

    /// Creates the temporary file, with the usual rights of a new file (666 less the umask).
    ///
    /// A symbolic link is followed, so that the file it names is the one replaced.
    /// - Throws: TD401 when no file can be made in that folder, or the path names something other than a file.
    public init(path: String) throws(Failure) {
        let target = try OutputFile.resolve(path)
        var generator = SystemRandomNumberGenerator()
        var attempt: (path: String, descriptor: Int32)
        repeat {
            attempt.path =
                "\(target).\(String(UInt32.random(in: .min ... .max, using: &generator), radix: 36))~"
            attempt.descriptor = open(attempt.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        } while attempt.descriptor < 0 && errno == EEXIST
        guard attempt.descriptor >= 0 else { throw .system("TD401", path: path, code: errno) }
        self.path = target
        temporaryPath = attempt.path
        descriptor = attempt.descriptor
        output = ByteOutput(descriptor: descriptor, path: path)
    }

    /// The real path of an existing file, or the path itself when there is none yet.
    ///
    /// A device or folder is refused: giving a file its name would take the device away.
    private static func resolve(_ path: String) throws(Failure) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return path }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .system("TD401", path: path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
        }
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    deinit {
        discard()
    }

    /// Completes the file: everything on disk, then the name.
    /// - Throws: TD403 or TD404; the temporary file is removed and an older file of that name is untouched.
    public func commit() throws(Failure) {
        guard isOpen else { return }
        do throws(Failure) {
            try output.flush()
            guard fsync(descriptor) == 0, rename(temporaryPath, path) == 0 else {
                let code = errno
                if code == ENOSPC || code == EDQUOT { throw Failure("TD403", ["path": path]) }
                throw .system("TD404", path: path, code: code)
            }
        } catch {
            discard()
            throw error
        }
        isOpen = false
        close(descriptor)
        syncFolder()
    }

    /// Removes what was written; an older file of that name is untouched.
    public func discard() {
        guard isOpen else { return }
        isOpen = false
        close(descriptor)
        unlink(temporaryPath)
    }

    /// Makes the new name itself durable; a file system that cannot do this has done its best.
    private func syncFolder() {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else { return }
        fsync(handle)
        close(handle)
    }
}
