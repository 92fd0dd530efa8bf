import Failures
import Glibc
import SystemPackage

/// The programs of the chosen version, and who is to run them.
struct Server {
    let programs: ServerPrograms
    let account: ServerAccount
    let libraryPath: String?

    func program(_ name: String) -> Program {
        Program(programs.folder.appending(name), account: account, libraryPath: libraryPath)
    }
}

extension EmbeddedDatabase {
    /// Makes sure, where root hands over to the server's account, that this can reach the folder at all.
    ///
    /// - Throws: `TD033` naming the first folder on the way that is closed to it.
    func requirePassage(for server: Server) async throws(Failure) {
        guard account.isRoot else { return }
        let test = Program("/usr/bin/test", account: server.account, libraryPath: nil)
        if try await test.run(["-x", home.string]).succeeded { return }
        var folder = home
        for ancestor in sequence(first: home, next: { $0.removingLastComponent() }) {
            if try await test.run(["-x", ancestor.string]).succeeded { break }
            folder = ancestor
            if ancestor == "/" { break }
        }
        throw Failure(
            "TD033", ["path": home.string, "folder": folder.string, "account": server.account.name])
    }
}
