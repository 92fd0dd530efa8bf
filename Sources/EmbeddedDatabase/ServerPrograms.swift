import Failures
import Glibc
import SystemPackage

/// The programs of one PostgreSQL server installation.
struct ServerPrograms: Sendable, Equatable {
    let folder: FilePath
    let version: Int

    static let oldestVersion = 15
    private static let names = ["initdb", "pg_ctl", "postgres", "psql", "createdb"]

    /// Where to look for installations.
    struct Search: Sendable {
        /// `$THIDUA_PG_BIN`; then nothing else counts.
        let chosen: String?
        let path: String
        /// Holds a folder for each major version, as Debian has it.
        let installations: FilePath
        /// Only a server built into a place of its own needs it.
        let libraryPath: String?

        init(environment: [String: String], installations: FilePath) {
            self.chosen = environment["THIDUA_PG_BIN"].flatMap { $0.isEmpty ? nil : $0 }
            self.path = environment["PATH"] ?? ""
            self.libraryPath = environment["LD_LIBRARY_PATH"]
            self.installations = installations
        }
    }

    /// Finds the newest installation that will do.
    ///
    /// - Parameters:
    ///   - search: Where to look.
    ///   - dataVersion: The major version that made the data folder, and that alone can open it.
    /// - Returns: The installation.
    /// - Throws: `TD022` when there is none new enough, `TD023` when there is none of the data folder's version.
    static func find(_ search: Search, dataVersion: Int?) async throws(Failure) -> ServerPrograms {
        let all = try await candidates(search)
        if let dataVersion {
            if let same = all.first(where: { $0.version == dataVersion }) { return same }
            if !all.isEmpty {
                let found = all.map { "\($0.version)" }.joined(separator: ", ")
                throw Failure("TD023", ["version": "\(dataVersion)", "found": found])
            }
        } else if let newest = all.filter({ $0.version >= oldestVersion }).max(by: { $0.version < $1.version }
        ) {
            return newest
        }
        throw Failure(
            "TD022", ["oldest": "\(oldestVersion)"],
            underlying: "looked in \(search.chosen ?? "\(search.installations), PATH=\(search.path)"), "
                + "found versions \(all.map(\.version))")
    }

    private static func candidates(_ search: Search) async throws(Failure) -> [ServerPrograms] {
        if let chosen = search.chosen {
            return try await versioned(FilePath(chosen), search: search).map { [$0] } ?? []
        }
        // Asking the folder's name costs no process.
        let packaged = (oldestKnown...newestKnown).reversed().map { version in
            let folder = search.installations.appending("\(version)").appending("bin")
            return ServerPrograms(folder: folder, version: version)
        }.filter { $0.isComplete }
        if !packaged.isEmpty { return packaged }
        var found: [ServerPrograms] = []
        for folder in search.path.split(separator: ":") where folder.hasPrefix("/") {
            if let one = try await versioned(FilePath(String(folder)), search: search) { found.append(one) }
        }
        return found
    }

    private static let oldestKnown = 10
    private static let newestKnown = 99

    private static func versioned(
        _ folder: FilePath, search: Search
    ) async throws(Failure) -> ServerPrograms? {
        guard ServerPrograms(folder: folder, version: 0).isComplete else { return nil }
        let program = Program(folder.appending("pg_ctl"), libraryPath: search.libraryPath)
        // "pg_ctl (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
        let words = try await program.run(["--version"]).output.split(separator: " ")
        guard words.count >= 3, let version = Int(words[2].prefix { $0.isNumber }) else { return nil }
        return ServerPrograms(folder: folder, version: version)
    }

    private var isComplete: Bool {
        Self.names.allSatisfy { access(folder.appending($0).string, X_OK) == 0 }
    }
}
