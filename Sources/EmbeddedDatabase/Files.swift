import Failures
import Glibc
import SystemPackage

extension Errno {
    /// The error of the C call just made on this thread.
    static var current: Errno { Errno(rawValue: errno) }
}

/// What a path leads to, links followed.
enum FileKind {
    case missing, file, folder, other
}

/// The failure that says in a user's words what an operation on a file met.
func failure(_ error: Errno, at path: FilePath, doing operation: StaticString) -> Failure {
    let code =
        switch error {
        case .permissionDenied, .notPermitted, .readOnlyFileSystem: "TD029"
        case .noSpace, Errno(rawValue: EDQUOT): "TD032"
        case .tooManySymbolicLinkLevels, .notDirectory: "TD034"
        case .noSuchFileOrDirectory: "TD030"
        default: "TD039"
        }
    return Failure(
        code, ["path": path.string, "program": "\(operation)"],
        underlying: "\(operation) \(path): \(error)")
}

/// What `path` leads to.
///
/// - Throws: `TD029` when it may not be looked at, `TD034` for a loop of links.
func fileKind(_ path: FilePath) throws(Failure) -> FileKind {
    var information = stat()
    guard stat(path.string, &information) == 0 else {
        let error = Errno.current
        if error == .noSuchFileOrDirectory { return .missing }
        throw failure(error, at: path, doing: "stat")
    }
    return switch information.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
}

/// A small text file; nil when there is none.
func readText(_ path: FilePath, limit: Int = 1 << 16) throws(Failure) -> String? {
    let descriptor = open(path.string, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
        let error = Errno.current
        if error == .noSuchFileOrDirectory { return nil }
        throw failure(error, at: path, doing: "open")
    }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = read(descriptor, &bytes, limit)
    guard count >= 0 else { throw failure(.current, at: path, doing: "read") }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
}

/// The last lines of a text file, at most 4 KiB; empty when it cannot be read.
func tail(of path: FilePath, lines: Int = 20, from start: Int = 0) -> String {
    let descriptor = open(path.string, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    let end = lseek(descriptor, 0, SEEK_END)
    _ = lseek(descriptor, max(start, end - 4096), SEEK_SET)
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return "" }
    let text = String(decoding: bytes.prefix(count), as: UTF8.self)
    return text.split(separator: "\n").suffix(lines).joined(separator: "\n")
}

/// Puts a file in place whole or not at all, readable by its owner only.
///
/// The folder may belong to the server's account while root writes: no link is followed, and the file is made
/// anew and given away by its descriptor.
func writeAtomically(_ text: String, to path: FilePath, for account: ServerAccount) throws(Failure) {
    let draft = FilePath(path.string + ".new")
    _ = unlink(draft.string)
    let descriptor = open(draft.string, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure(.current, at: path, doing: "create") }
    do throws(Failure) {
        defer { close(descriptor) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard written >= 0 else { throw failure(.current, at: path, doing: "write") }
            rest = rest.dropFirst(written)
        }
        guard fchown(descriptor, account.user, account.group) == 0, fsync(descriptor) == 0,
            rename(draft.string, path.string) == 0
        else { throw failure(.current, at: path, doing: "write") }
    } catch {
        _ = unlink(draft.string)
        throw error
    }
}

/// Makes a folder for the account alone, or takes it as it is when it is there.
///
/// - Returns: Whether it was made now.
@discardableResult
func makeFolder(_ path: FilePath, for account: ServerAccount) throws(Failure) -> Bool {
    guard mkdir(path.string, 0o700) == 0 else {
        let error = Errno.current
        if error == .fileExists { return false }
        throw failure(error, at: path, doing: "mkdir")
    }
    guard lchown(path.string, account.user, account.group) == 0 else {
        throw failure(.current, at: path, doing: "chown")
    }
    return true
}
