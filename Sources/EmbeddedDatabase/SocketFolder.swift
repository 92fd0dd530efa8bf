import Failures
import Glibc
import SystemPackage

/// The folder of the server's Unix socket, closed to everybody but the cluster's owner.
struct SocketFolder: Sendable {
    let path: FilePath
    /// Outside the home, in a folder that others may write to.
    let isElsewhere: Bool

    /// `sockaddr_un` holds 108 bytes, the last of them zero.
    static let longestSocketPath = 107
    private static let socketName = ".s.PGSQL.\(ServerSettings.port)"

    /// `run` in the home when its name suits a socket, else a short folder named by a hash of the home.
    ///
    /// The short one is in `/run` for root and `/tmp` for others, and not in `/run/user/UID` or `$TMPDIR`: every
    /// process must come to the same name, and the server outlives the login session that owns those.
    init(home: FilePath, isRoot: Bool, user: uid_t) {
        let own = home.appending("run")
        let length = own.string.utf8.count + 1 + Self.socketName.utf8.count
        // A comma divides hosts for libpq and folders for the server, which also quotes with ".
        let isPlain = !own.string.utf8.contains { $0 == 0x2C || $0 == 0x22 }
        if length <= Self.longestSocketPath, isPlain {
            self.path = own
            self.isElsewhere = false
        } else {
            let hash = String(fnv1a(home.string.utf8), radix: 16)
            self.path = isRoot ? FilePath("/run/thidua-\(hash)") : FilePath("/tmp/thidua-\(user)-\(hash)")
            self.isElsewhere = true
        }
    }

    /// Where the server notes whose the socket is.
    var lockFile: FilePath { path.appending(Self.socketName + ".lock") }

    /// Makes the folder, or makes sure that the one there is the account's own and closed to others.
    ///
    /// - Throws: `TD035` when somebody else has put something there.
    func prepare(for account: ServerAccount) throws(Failure) {
        if try makeFolder(path, for: account) { return }
        var information = stat()
        guard lstat(path.string, &information) == 0 else {
            throw failure(.current, at: path, doing: "lstat")
        }
        guard information.st_mode & S_IFMT == S_IFDIR, information.st_uid == account.user else {
            throw Failure(
                "TD035", ["path": path.string, "owner": ServerAccount.name(of: information.st_uid)])
        }
        guard information.st_mode & 0o077 == 0 || chmod(path.string, 0o700) == 0 else {
            throw failure(.current, at: path, doing: "chmod")
        }
    }

    /// Whether the folder is a real one of the home's owner: one of somebody else's in `/tmp` could hold a
    /// server that only pretends.
    func isOurs(of home: FilePath) -> Bool {
        guard isElsewhere else { return true }
        var own = stat()
        var folder = stat()
        return stat(home.string, &own) == 0 && lstat(path.string, &folder) == 0
            && folder.st_mode & S_IFMT == S_IFDIR && folder.st_uid == own.st_uid
    }

    /// Whether somebody answers at the socket.
    func acceptsConnection() -> Bool {
        let name = Array(path.appending(Self.socketName).string.utf8)
        guard name.count <= Self.longestSocketPath else { return false }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        // Non-blocking: a server that is stuck with a full queue must not hold up the asking program.
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let descriptor = socket(AF_UNIX, kind, 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                // A full queue is a listener's, too.
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0 || errno == EAGAIN
            }
        }
    }
}

/// A 64-bit hash that is the same in every process, which Swift's own is not.
private func fnv1a(_ bytes: String.UTF8View) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
}
