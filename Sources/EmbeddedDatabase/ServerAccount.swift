import Failures
import Glibc

/// The operating-system account that owns the files and runs the server.
struct ServerAccount: Sendable, Equatable {
    let name: String
    let user: uid_t
    let group: gid_t

    /// Which account it is to be; PostgreSQL refuses to run as root.
    enum Choice: Sendable, Equatable {
        /// The user of this process.
        case own
        /// The named account, because this process is root's.
        case other(String)

        /// What fits the process: `postgres` for root, itself for everybody else.
        static var current: Choice { geteuid() == 0 ? .other("postgres") : .own }

        /// Whether this process is root's.
        var isRoot: Bool { self != .own }
    }

    /// Looks the account up.
    ///
    /// - Throws: `TD031` when there is no such account.
    init(_ choice: Choice) throws(Failure) {
        switch choice {
        case .own:
            self.user = geteuid()
            self.group = getegid()
            guard let name = Self.entry({ getpwuid_r(geteuid(), $0, $1, $2, $3) })?.name else {
                throw Failure("TD031", ["account": "\(geteuid())"])
            }
            self.name = name
        case .other(let name):
            guard let entry = Self.entry({ getpwnam_r(name, $0, $1, $2, $3) }) else {
                throw Failure("TD031", ["account": name])
            }
            self.name = entry.name
            self.user = entry.user
            self.group = entry.group
        }
    }

    /// What to put before a command that root gives to the account: `setpriv` becomes that command.
    ///
    /// Not Subprocess's own user and group options: it clones the process past glibc, where `setgroups` in the
    /// child then waits for ever if another thread was just being made.
    var prefix: [String] {
        ["/usr/bin/setpriv", "--reuid=\(user)", "--regid=\(group)", "--clear-groups", "--"]
    }

    /// The name of a user for a message; the number when there is no name.
    static func name(of user: uid_t) -> String {
        entry { getpwuid_r(user, $0, $1, $2, $3) }?.name ?? "\(user)"
    }

    private typealias Lookup = (
        UnsafeMutablePointer<passwd>, UnsafeMutablePointer<CChar>, Int,
        UnsafeMutablePointer<UnsafeMutablePointer<passwd>?>
    ) -> Int32

    private static func entry(_ lookup: Lookup) -> (name: String, user: uid_t, group: gid_t)? {
        var record = passwd()
        var found: UnsafeMutablePointer<passwd>?
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1 << 14) { buffer in
            guard let text = buffer.baseAddress, lookup(&record, text, buffer.count, &found) == 0,
                found != nil
            else { return nil }
            return (String(cString: record.pw_name), record.pw_uid, record.pw_gid)
        }
    }
}
