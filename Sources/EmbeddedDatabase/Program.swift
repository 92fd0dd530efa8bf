import Failures
import Glibc
import Subprocess
import SystemPackage

/// One of PostgreSQL's programs, to be run as the server's account and with none of the user's own settings.
struct Program {
    let path: FilePath
    let account: ServerAccount?
    /// Relative names are taken from here; by default a folder that every account may enter.
    var folder: FilePath = "/"
    private var environment: [Environment.Key: String]

    /// What a run gave.
    struct Result {
        let succeeded: Bool
        let output: String
        let complaint: String
    }

    /// - Parameters:
    ///   - path: The program.
    ///   - account: Who is to run it; nil for the process's own user.
    ///   - libraryPath: `$LD_LIBRARY_PATH`.
    init(_ path: FilePath, account: ServerAccount? = nil, libraryPath: String?) {
        self.path = path
        self.account = account
        // Messages in English, because some are looked at; no PG… variable of the user's gets through.
        environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C"]
        if let libraryPath { environment["LD_LIBRARY_PATH"] = libraryPath }
    }

    /// The same program on a data folder.
    ///
    /// By the environment, since `pg_ctl -D` hands the name to a shell.
    func on(data: FilePath) -> Program {
        var copy = self
        copy.environment["PGDATA"] = data.string
        return copy
    }

    /// Runs it to its end.
    ///
    /// - Throws: `TD039` when it could not be run.
    func run(_ arguments: [String]) async throws(Failure) -> Result {
        var command = [path.string] + arguments
        if let account, account.user != geteuid() {
            command = account.prefix + command
        }
        do {
            let result = try await Subprocess.run(
                .path(FilePath(command[0])), arguments: Arguments(Array(command.dropFirst())),
                environment: .custom(environment), workingDirectory: folder,
                output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
            return Result(
                succeeded: result.terminationStatus.isSuccess, output: result.standardOutput,
                complaint: result.standardError)
        } catch {
            throw Failure("TD039", ["program": path.string], underlying: "\(error)")
        }
    }
}
