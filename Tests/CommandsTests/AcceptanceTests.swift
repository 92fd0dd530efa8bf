import Glibc
import TestKit
import Testing

struct AcceptanceTests {
    private static let scripts = [
        "accounts",
        "afterwards",
        "audit",
        "ceremony",
        "embedded",
        "errors",
        "examples",
        "facts",
        "formats",
        "initiatives",
        "intake",
        "languages",
        "leader",
        "office",
        "registers",
        "review",
        "search",
        "signing",
        "start",
        "transfer",
    ]

    @Test(.database, arguments: scripts)
    func `a journey`(script: String) async throws {
        let outcome = await Shell.run(
            """
            THIDUA_BIN=\(Shell.quoted(Shell.program)) Tests/Acceptance/run \
            --database \(Shell.quoted(TestDatabase.current)) \(script)
            """)
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    @Test func `every script of the folder is run`() async {
        let files = await Shell.run("cd Tests/Acceptance && ls *.sh")
        let names = files.output.split(separator: "\n").map { $0.dropLast(3) }.filter { $0 != "lib" }
        #expect(names.map(String.init) == Self.scripts)
    }
}
