import Glibc
import SystemPackage

/// `postmaster.pid`, which a server writes into its data folder and removes when it stops in order.
struct PostmasterFile {
    let pid: Int32
    /// Seconds since 1970-01-01 UTC.
    let startedAt: Int64
    let isReady: Bool

    /// Reads the file; nil when there is none, or none that can be read.
    init?(data: FilePath) {
        guard let text = try? readText(data.appending("postmaster.pid"), limit: 4096) else { return nil }
        self.init(text: text)
    }

    /// Lines: process, data folder, start, port, socket folder, listen address, shared memory key, state.
    init?(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // A stand-alone backend (initdb's, pg_upgrade's) writes its number negative.
        guard lines.count >= 3, let pid = Int32(lines[0]), pid > 1, let startedAt = Int64(lines[2]) else {
            return nil
        }
        self.pid = pid
        self.startedAt = startedAt
        self.isReady = lines.count >= 8 && lines[7].prefix { $0 != " " } == "ready"
    }

    /// Whether the process named is a server on this data folder, not another one that got the number since.
    func belongs(to data: FilePath) -> Bool {
        isAlive(pid) && isServer(pid, on: data)
    }
}

/// Whether there is a process of this number, whosever it is.
func isAlive(_ pid: Int32) -> Bool {
    kill(pid, 0) == 0 || errno == EPERM
}

/// All server processes, the main one or what it left behind, that work in a data folder.
///
/// A killed server's children live on for a moment, and starting over them would be refused.
func serverProcesses(on data: FilePath) -> [Int32] {
    guard let folder = opendir("/proc") else { return [] }
    defer { closedir(folder) }
    var found: [Int32] = []
    while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if let pid = Int32(name), isServer(pid, on: data) { found.append(pid) }
    }
    return found
}

/// Whether a process is PostgreSQL's and works in a data folder; every server process makes it its own.
private func isServer(_ pid: Int32, on data: FilePath) -> Bool {
    guard let name = try? readText(FilePath("/proc/\(pid)/comm")), name.hasPrefix("postgres") else {
        return false
    }
    var folder = stat()
    var own = stat()
    guard stat(data.string, &own) == 0 else { return false }
    guard stat("/proc/\(pid)/cwd", &folder) == 0 else {
        // A process that we may not look into is another user's, and the data folder is open to its owner only.
        return false
    }
    return folder.st_dev == own.st_dev && folder.st_ino == own.st_ino
}
