public import Failures
import Glibc

/// A file that has its name only once it is complete.
///
/// The bytes go to a temporary file beside the target; `commit` makes them durable and gives them the name in one
/// step, replacing an older file. A writer that fails or is forgotten leaves nothing behind. Lists hold what is nobody
/// else's business: a new file is its owner's alone, one that is replaced keeps the rights of its group and no more. A
/// device, a pipe and the standard streams are written as they are.
public final class OutputFile {
    /// Where to write; flushed by `commit`.
    public let output: ByteOutput

    private let path: String
    /// Nil where there is no file to be named.
    private let temporaryPath: String?
    private let descriptor: Int32
    private var isOpen = true

    /// What stands at a path.
    private enum Place {
        case stream(Int32)
        case new
        case old(group: gid_t, rights: mode_t)
    }

    /// Creates the temporary file, or opens the device or pipe.
    ///
    /// - Throws: TD401 when no file can be made in that folder, or the path names something that is not written to; TD146
    ///   for a symbolic link, which may have been put there by somebody else.
    public init(path: String) throws(Failure) {
        let place = try OutputFile.place(path)
        if case .stream(let descriptor) = place {
            self.path = path
            temporaryPath = nil
            self.descriptor = descriptor
            output = ByteOutput(descriptor: descriptor, path: path)
            return
        }
        var generator = SystemRandomNumberGenerator()
        var attempt: (path: String, descriptor: Int32)
        repeat {
            attempt.path =
                "\(path).\(String(UInt32.random(in: .min ... .max, using: &generator), radix: 36))~"
            attempt.descriptor = open(attempt.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        } while attempt.descriptor < 0 && errno == EEXIST
        guard attempt.descriptor >= 0 else { throw .system("TD401", path: path, code: errno) }
        // Rights of a group are kept for that group only.
        if case .old(let group, let rights) = place, rights & 0o070 != 0,
            fchown(attempt.descriptor, uid_t.max, group) == 0
        {
            fchmod(attempt.descriptor, 0o600 | rights & 0o060)
        }
        self.path = path
        temporaryPath = attempt.path
        descriptor = attempt.descriptor
        output = ByteOutput(descriptor: descriptor, path: path)
    }

    /// Says what is to be done with a path; links are not followed.
    private static func place(_ path: String) throws(Failure) -> Place {
        if let number = standardStream(path) {
            let descriptor = fcntl(number, F_DUPFD_CLOEXEC, 3)
            guard descriptor >= 0 else { throw .system("TD401", path: path, code: errno) }
            return .stream(descriptor)
        }
        var status = stat()
        guard lstat(path, &status) == 0 else { return .new }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .old(group: status.st_gid, rights: status.st_mode)
        case S_IFLNK: throw Failure("TD146", ["path": path])
        case S_IFDIR: throw .system("TD401", path: path, code: EISDIR)
        // What somebody else put where a file was to be would hand the list to him.
        case S_IFCHR where isOurs(status), S_IFIFO where isOurs(status):
            let descriptor = open(path, O_WRONLY | O_NOFOLLOW | O_NOCTTY | O_CLOEXEC)
            guard descriptor >= 0 else { throw .system("TD401", path: path, code: errno) }
            var opened = stat()
            guard fstat(descriptor, &opened) == 0, opened.st_ino == status.st_ino else {
                close(descriptor)
                throw .system("TD401", path: path, code: EINVAL)
            }
            return .stream(descriptor)
        default: throw .system("TD401", path: path, code: EINVAL)
        }
    }

    private static func isOurs(_ status: stat) -> Bool { status.st_uid == geteuid() || status.st_uid == 0 }

    /// The number of a descriptor of our own that a path names: `/dev/stdout`, `/dev/fd/3` as a shell makes of `>(…)`.
    private static func standardStream(_ path: String) -> Int32? {
        switch path {
        case "/dev/stdout": return STDOUT_FILENO
        case "/dev/stderr": return STDERR_FILENO
        default:
            for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
                return Int32(path.dropFirst(folder.count))
            }
            return nil
        }
    }

    /// Has somebody write the file by its temporary name, who may put another file in its place.
    ///
    /// - Throws: TD401 where there is no file to be named, and what the body throws.
    public func fill(_ body: (String) throws -> Void) throws {
        guard let temporaryPath else { throw Failure.system("TD401", path: path, code: EINVAL) }
        try body(temporaryPath)
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
            guard let temporaryPath else {
                isOpen = false
                close(descriptor)
                return
            }
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
        if let temporaryPath { unlink(temporaryPath) }
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
