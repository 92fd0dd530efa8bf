public import Failures
import Glibc
import SystemPackage

extension EmbeddedDatabase {
    /// The role that `restore` logs in as: the process's own user, whom the socket lets in under this name.
    ///
    /// - Throws: `TD031` when the user has no name.
    public func restoringRole() throws(Failure) -> String { try ServerAccount(.own).name }

    /// Restores a dump in the custom format into the database, with the rights of the process's own role and no more.
    ///
    /// What a dump says is run by the server: by a superuser, it could start programs on this machine.
    ///
    /// - Parameters:
    ///   - dump: The file's full name, readable to this process.
    ///   - owner: A role that the own role may become, to which everything will belong.
    /// - Throws: `TD353` when the dump cannot be restored; `TD022`–`TD039` for what is in the way.
    public func restore(_ dump: String, asOwner owner: String) async throws(Failure) {
        let role = try restoringRole()
        let programs = try await server().programs
        let program = Program(
            programs.folder.appending("pg_restore"), account: nil, libraryPath: programsSearch.libraryPath)
        let list = home.appending("restore.list")
        let chosen = try await lasting(of: dump, program, into: list)
        let result = try await program.run(
            chosen + [
                "--exit-on-error", "--no-password", "--role=\(owner)", "--host=\(socketFolder.path.string)",
                "--port=\(ServerSettings.port)", "--username=\(role)", "--dbname=\(ServerSettings.database)",
                "--",
                dump,
            ])
        guard result.succeeded else {
            let reason = result.complaint.split(separator: "\n").first.map { String($0) } ?? ""
            throw Failure(
                "TD353", ["path": dump, "reason": reason], underlying: result.complaint)
        }
    }

    /// Leaves out what is no part of the register, and cannot be made again.
    ///
    /// A cast on a type of a session's own goes with the session. Rights to PostgreSQL's own functions are of the server, and
    /// a newer one may have those functions with other arguments.
    ///
    /// - Returns: the arguments that name the list; none where the dump is restored whole.
    private func lasting(of dump: String, _ program: Program, into list: FilePath) async throws(Failure)
        -> [String]
    {
        let contents = try await program.run(["--list", "--", dump])
        let lines = contents.output.split(separator: "\n")
        let kept = lines.filter { line in
            !["(pg_temp_", " pg_temp_", " ACL pg_catalog "].contains { line.contains($0) }
        }
        guard contents.succeeded, kept.count < lines.count else { return [] }
        try writeAtomically(
            kept.joined(separator: "\n") + "\n", to: list, for: ServerAccount(.own))
        return ["--use-list=\(list.string)"]
    }

    /// Stops the server and removes the folder with everything in it.
    ///
    /// - Throws: as `stop` does, and `TD039` when something stays.
    public func remove() async throws(Failure) {
        _ = try await stop()
        let account = try ServerAccount(account)
        // By the account's own hand: root must not walk through a tree that another account can change.
        let removal = Program("/bin/rm", account: account, libraryPath: nil)
        let folders = [data, unfinishedData, logFolder, socketFolder.path]
        _ = try await removal.run(["-rf", "--"] + folders.map { $0.string })
        let rest = try await Program("/bin/rm", account: nil, libraryPath: nil).run([
            "-rf", "--", home.string,
        ])
        guard rest.succeeded else {
            throw Failure("TD039", ["program": "rm", "path": home.string], underlying: rest.complaint)
        }
    }
}
