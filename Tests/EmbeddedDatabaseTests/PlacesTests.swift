@testable import EmbeddedDatabase
import Failures
import Glibc
import SystemPackage
import Testing

@Suite struct PlacesTests {
    @Test func `the home is the named one, then the variables', then the account's`() throws {
        func home(_ named: FilePath?, _ environment: [String: String], root: Bool) throws -> String {
            try HomeLocation(home: named, environment: environment, isRoot: root).path.string
        }
        let all = ["THIDUA_HOME": "/t", "XDG_DATA_HOME": "/x", "HOME": "/u"]
        #expect(try home("/n/", all, root: true) == "/n")
        #expect(try home(nil, all, root: true) == "/t")
        #expect(try home(nil, ["XDG_DATA_HOME": "/x", "HOME": "/u"], root: true) == "/x/thidua")
        #expect(try home(nil, ["XDG_DATA_HOME": "x", "HOME": "/u"], root: false) == "/u/.local/share/thidua")
        #expect(try home(nil, ["THIDUA_HOME": "", "HOME": "/root"], root: true) == "/var/lib/thidua")
        #expect(try home("a/../b", all, root: false).hasPrefix("/"))
        #expect(try home("a/../b", all, root: false).hasSuffix("/b"))
    }

    @Test(arguments: ["", "/", "/a\nb", "/" + String(repeating: "x", count: 900)])
    func `a name that cannot be a home is refused`(name: String) {
        #expect(throws: Failure.self) { try EmbeddedDatabase(home: FilePath(name), environment: [:]) }
    }

    @Test func `without a home of one's own the default is refused`() {
        #expect(throws: Failure.self) {
            try EmbeddedDatabase(
                home: nil, environment: [:], account: .own, installations: "/usr/lib/postgresql")
        }
    }

    @Test func `the connection string quotes what libpq would misread`() throws {
        func string(_ home: FilePath) throws -> String {
            try EmbeddedDatabase(home: home, environment: [:]).connectionString
        }
        #expect(try string("/h") == "host=/h/run port=5432 dbname=thidua user=postgres")
        #expect(try string("/a 'b").hasPrefix(#"host='/a \'b/run' port"#))
        #expect(!(try string("/a,b").contains(",")))
    }

    @Test func `the socket folder is in the home up to the limit of a socket's name`() {
        func folder(_ length: Int) -> SocketFolder {
            SocketFolder(
                home: FilePath("/" + String(repeating: "h", count: length - 1)), isRoot: false, user: 7)
        }
        // "/run/.s.PGSQL.5432" is 18 bytes.
        #expect(!folder(107 - 18).isElsewhere)
        #expect(folder(108 - 18).isElsewhere)
        #expect(folder(108 - 18).path.string.hasPrefix("/tmp/thidua-7-"))
        #expect(folder(108 - 18).path == folder(108 - 18).path)
        #expect(folder(108 - 18).path != folder(109 - 18).path)
    }

    @Test func `a process file is read only when it is whole enough`() throws {
        let file = try #require(
            PostmasterFile(text: "42\n/d\n1700000000\n5432\n/r\n\n  123  4\nready   \n"))
        #expect(file.pid == 42 && file.startedAt == 1_700_000_000 && file.isReady)
        #expect(PostmasterFile(text: "42\n/d\n1700000000\n")?.isReady == false)
        #expect(PostmasterFile(text: "42\n/d\n17\n5432\n/r\n\n1 4\nstarting\n")?.isReady == false)
        for text in ["", "42", "-42\n/d\n17\n", "1\n/d\n17\n", "x\n/d\n17\n"] {
            #expect(PostmasterFile(text: text) == nil)
        }
    }

    @Test func `the shared memory follows the machine's within bounds`() {
        func buffers(_ memory: Int) -> Bool? {
            ServerSettings.text(socketFolder: "/r", memory: memory).contains("shared_buffers = '512MB'")
        }
        #expect(buffers(8192) == true && buffers(1024) == false)
        #expect(ServerSettings.text(socketFolder: "/r", memory: 0).contains("shared_buffers = '128MB'"))
        #expect(
            ServerSettings.text(socketFolder: "/r", memory: 1 << 20).contains("shared_buffers = '1024MB'"))
        #expect(ServerSettings.text(socketFolder: "/a'b", memory: 0).contains("'/a''b'"))
        #expect(ServerSettings.machineMemory() > 100)
    }

    @Test func `the newest fit installation is taken, and for old data its own version`() async throws {
        try await Scratch.with(in: "/tmp") { scratch in
            for version in ["9.6", "14", "16", "17"] {
                var folder = scratch.folder
                for name in [version, "bin"] {
                    folder.append(name)
                    #expect(mkdir(folder.string, 0o755) == 0)
                }
                // 17 is an installation of the client only.
                for name in version == "17" ? ["psql"] : ["initdb", "pg_ctl", "postgres", "psql", "createdb"]
                {
                    #expect(symlink("/bin/true", folder.appending(name).string) == 0)
                }
            }
            let search = ServerPrograms.Search(environment: [:], installations: scratch.folder)
            #expect(try await ServerPrograms.find(search, dataVersion: nil).version == 16)
            #expect(try await ServerPrograms.find(search, dataVersion: 14).version == 14)
            let refused = try await refusal { _ = try await ServerPrograms.find(search, dataVersion: 17) }
            #expect(refused?.code == "TD023" && refused?.arguments["found"] == "16, 14")
        }
    }

    @Test func `missing programs are named, and the variable and the path lead to others`() async throws {
        let real = try await EmbeddedDatabase(home: "/h", environment: [:]).server().programs
        func find(_ environment: [String: String]) async throws -> ServerPrograms {
            try await ServerPrograms.find(
                .init(environment: environment, installations: "/nonexistent"), dataVersion: nil)
        }
        let folder = real.folder.string
        #expect(try await find(["THIDUA_PG_BIN": folder]) == real)
        #expect(try await find(["PATH": "/nonexistent:\(folder)"]) == real)
        for environment in [[:], ["PATH": ""], ["THIDUA_PG_BIN": "/bin", "PATH": folder]] {
            #expect(try await code { _ = try await find(environment) } == "TD022")
        }
    }
}
