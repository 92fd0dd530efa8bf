import Subprocess
import SystemPackage

/// A PostgreSQL server of a test's own, for tests that stop and start it.
public struct PrivateCluster: Sendable {
    /// A command of the cluster that failed.
    public struct Failed: Error, CustomStringConvertible {
        /// The command and what it printed.
        public let description: String
    }

    /// The server's connection string.
    public let conninfo: String
    private let folder: String

    /// Runs the body with a new server, and removes it afterwards.
    public static func with(_ body: (PrivateCluster) async throws -> Void, tool: String = #filePath)
        async throws
    {
        let root = tool.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
            separator: "/")
        let folder = "/dev/shm/thidua-private-" + String(UInt64.random(in: 0 ... .max), radix: 36)
        let command = root + "/deploy/test-cluster"
        let result: Result<Void, any Error>
        do {
            let conninfo = try await shell("'\(command)' start '\(folder)'")
            try await body(PrivateCluster(conninfo: conninfo, folder: folder))
            result = .success(())
        } catch {
            result = .failure(error)
        }
        _ = try await shell("'\(command)' stop '\(folder)'")
        try result.get()
    }

    /// Stops the server without a farewell to its clients, as a crash would, and starts it again.
    public func restart() async throws {
        _ = try await Self.shell(
            """
            cd / && bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
            as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
            as "$bin/pg_ctl" -D '\(folder)/data' -l '\(folder)/data/server.log' -m immediate -w restart >/dev/null
            """)
    }

    private static func shell(_ script: String) async throws -> String {
        let result = try await Subprocess.run(
            .path("/bin/bash"), arguments: ["-c", script], output: .string(limit: 65_536),
            error: .string(limit: 65_536))
        guard result.terminationStatus.isSuccess else {
            throw Failed(description: "\(script): \(result.standardError)")
        }
        var text = result.standardOutput
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }
}
