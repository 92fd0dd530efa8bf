import Failures
import Glibc
import SystemPackage

/// The cluster's folder and the marker file that says it is one.
struct HomeFolder {
    let path: FilePath

    /// The form of the folder that this program makes and understands.
    static let format = 1
    static let marker = "thidua.cluster"
    /// What a process killed before it wrote the marker may have left.
    private static let forerunners: Set<String> = ["lock", marker + ".new"]

    enum State {
        /// Missing, empty, or left by a process killed at once.
        case absent
        /// Ours.
        case cluster
    }

    /// Judges the folder without touching it.
    ///
    /// - Throws: `TD024` for a folder with other things in it, `TD025` for one of a later program's, `TD029` when
    ///   it may not be read, `TD034` when it is no folder.
    func state() throws(Failure) -> State {
        switch try fileKind(path) {
        case .missing: return .absent
        case .file, .other: throw Failure("TD034", ["path": path.string])
        case .folder: break
        }
        if let text = try readText(path.appending(Self.marker)) {
            let number = text.split(separator: "\n").first?.split(separator: " ").last
            guard let number, let format = Int(number), text.hasPrefix("thidua cluster, format ") else {
                throw Failure("TD024", ["path": path.string], underlying: "marker: \(text)")
            }
            guard format <= Self.format else {
                throw Failure("TD025", ["path": path.string, "format": "\(format)"])
            }
            return .cluster
        }
        let names = try names()
        // Another process has just made it ours.
        if names.contains(Self.marker) { return try state() }
        guard names.subtracting(Self.forerunners).isEmpty else {
            throw Failure("TD024", ["path": path.string])
        }
        return .absent
    }

    /// Makes the folder, or takes an empty one, for the account alone.
    ///
    /// - Throws: as `state()`, and `TD029`, `TD030`, `TD032` when it cannot be made.
    func prepare(for account: ServerAccount, makingParents: Bool) throws(Failure) {
        let state = try state()
        if makingParents { try makeParents() }
        if try makeFolder(path, for: account) { return }
        var information = stat()
        guard stat(path.string, &information) == 0 else { throw failure(.current, at: path, doing: "stat") }
        let owner = information.st_uid
        guard owner == account.user || (state == .absent && geteuid() == 0 && owner == 0) else {
            throw Failure(
                "TD029", ["path": path.string],
                underlying: "owned by \(ServerAccount.name(of: owner)), wanted \(account.name)")
        }
        // A folder shared by all, such as an empty /tmp, is nobody's to close.
        guard information.st_mode & S_ISVTX == 0 else { throw Failure("TD024", ["path": path.string]) }
        guard owner == account.user || chown(path.string, account.user, account.group) == 0,
            information.st_mode & 0o777 == 0o700 || chmod(path.string, 0o700) == 0
        else { throw failure(.current, at: path, doing: "chmod") }
    }

    /// Writes the marker unless it is there.
    func mark(for account: ServerAccount) throws(Failure) {
        let marker = path.appending(Self.marker)
        guard try fileKind(marker) == .missing else { return }
        let text = "thidua cluster, format \(Self.format)\nA PostgreSQL database; do not change by hand.\n"
        try writeAtomically(text, to: marker, for: account)
    }

    private func makeParents() throws(Failure) {
        var missing: [FilePath] = []
        var parent = path.removingLastComponent()
        while try fileKind(parent) == .missing {
            missing.append(parent)
            parent = parent.removingLastComponent()
        }
        for folder in missing.reversed() where mkdir(folder.string, 0o755) != 0 {
            let error = Errno.current
            if error != .fileExists { throw failure(error, at: folder, doing: "mkdir") }
        }
    }

    private func names() throws(Failure) -> Set<String> {
        guard let folder = opendir(path.string) else { throw failure(.current, at: path, doing: "opendir") }
        defer { closedir(folder) }
        var names: Set<String> = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.insert(name) }
        }
        return names
    }
}
