import Dispatch
import Glibc

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
    public static func with(_ body: (PrivateCluster) async throws -> Void) async throws {
        let folder = "/dev/shm/thidua-private-" + String(UInt64.random(in: 0 ... .max), radix: 36)
        let command = Shell.root + "/deploy/test-cluster"
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

    /// Stops the server and starts it again: without a farewell to its clients, as a crash would, unless told to be
    /// orderly. These servers do not sync, so that a crash loses what was committed last.
    public func restart(orderly: Bool = false) async throws {
        let mode = orderly ? "fast" : "immediate"
        _ = try await Self.shell(
            """
            cd / && bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
            as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
            as "$bin/pg_ctl" -D '\(folder)/data' -l '\(folder)/data/server.log' -m \(mode) -w restart >/dev/null
            """)
    }

    /// Runs a shell script and returns what it prints; off Swift's own threads, because it blocks.
    private static func shell(_ script: String) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try output(of: script) })
            }
        }
    }

    private static func output(of script: String) throws -> String {
        guard let pipe = popen(script, "r") else { throw Failed(description: "no shell for: \(script)") }
        var bytes: [UInt8] = []
        while case let byte = getc(pipe), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        let status = pclose(pipe)
        guard status == 0 else { throw Failed(description: "status \(status) from: \(script)") }
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
