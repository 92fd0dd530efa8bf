import Failures
import Glibc
import SystemPackage

/// Where the cluster's folder is, and whether somebody chose it.
struct HomeLocation {
    let path: FilePath
    /// Named by the caller or `$THIDUA_HOME`, and so not to be put into folders that do not exist: a disk that
    /// is not mounted must not get a new database in its empty mount point's place.
    let isNamed: Bool

    /// PostgreSQL builds paths of at most 1023 bytes; the longest name inside a data folder is under 100.
    static let longestPath = 900

    init(home: FilePath?, environment: [String: String], isRoot: Bool) throws(Failure) {
        let named = home ?? environment["THIDUA_HOME"].flatMap { $0.isEmpty ? nil : FilePath($0) }
        let folder: FilePath
        if let named {
            folder = try Self.absolute(named)
        } else {
            folder = try Self.defaultFolder(environment: environment, isRoot: isRoot).appending("thidua")
        }
        self.path = try Self.checked(folder)
        self.isNamed = named != nil
    }

    private static func defaultFolder(
        environment: [String: String], isRoot: Bool
    ) throws(Failure) -> FilePath {
        // The XDG specification wants relative values ignored.
        if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") { return FilePath(folder) }
        if isRoot { return "/var/lib" }
        guard let user = environment["HOME"], user.hasPrefix("/") else {
            throw Failure("TD021", ["path": "$HOME"], underlying: "neither THIDUA_HOME nor HOME is set")
        }
        return FilePath(user).appending(".local").appending("share")
    }

    private static func absolute(_ path: FilePath) throws(Failure) -> FilePath {
        guard !path.isEmpty else { throw Failure("TD021", ["path": ""], underlying: "empty name") }
        guard path.isRelative else { return path.lexicallyNormalized() }
        guard let folder = getcwd(nil, 0) else {
            throw Failure("TD021", ["path": path.string], underlying: "getcwd: \(Errno.current)")
        }
        defer { free(folder) }
        return FilePath(platformString: folder).pushing(path).lexicallyNormalized()
    }

    private static func checked(_ path: FilePath) throws(Failure) -> FilePath {
        let bytes = Array(path.string.utf8)
        // postmaster.pid and the settings file keep the path in one line.
        guard bytes.count <= longestPath, !bytes.contains(where: { $0 < 0x20 }), path != "/" else {
            throw Failure("TD021", ["path": path.string])
        }
        return path
    }
}
