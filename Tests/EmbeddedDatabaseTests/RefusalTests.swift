@testable import EmbeddedDatabase
import Failures
import Glibc
import Subprocess
import SystemPackage
import Testing

@Suite struct RefusalTests {
    @Test func `a folder with other things in it is refused and left as it is`() async throws {
        try await Scratch.with { scratch in
            let database = try scratch.database()
            try makeFolder(database.home, for: Scratch.account())
            try scratch.write("mine\n", to: database.home.appending("letter.txt"))
            try makeFolder(database.data, for: Scratch.account())
            for _ in 0..<2 {
                #expect(try await code { _ = try await database.initialise() } == "TD024")
                #expect(try await code { _ = try await database.start() } == "TD024")
                #expect(try await code { _ = try await database.status() } == "TD024")
            }
            #expect(access(database.home.appending("lock").string, F_OK) != 0)

            unlink(database.home.appending("letter.txt").string)
            rmdir(database.data.string)
            try scratch.write("thidua cluster, format 99\n", to: database.home.appending("thidua.cluster"))
            #expect(try await code { _ = try await database.status() } == "TD025")
        }
    }

    @Test func `an empty folder that everybody shares is not taken over`() async throws {
        try await Scratch.with { scratch in
            try makeFolder(scratch.home, for: Scratch.account())
            #expect(chmod(scratch.home.string, 0o1777) == 0)
            let database = try scratch.database()
            #expect(try await code { _ = try await database.initialise() } == "TD024")
            #expect(mode(scratch.home) == 0o1777)
        }
    }

    @Test func `a home that is no folder is refused`() async throws {
        try await Scratch.with { scratch in
            try scratch.write("", to: scratch.home)
            let loop = scratch.folder.appending("loop")
            #expect(symlink("loop", loop.string) == 0)
            for home in [scratch.home, loop, scratch.home.appending("inside")] {
                let database = try scratch.database(home)
                #expect(try await code { _ = try await database.initialise() } == "TD034")
                #expect(try await code { _ = try await database.status() } == "TD034")
            }
        }
    }

    @Test func `the parent of a named home must be there, that of the default is made`() async throws {
        try await Scratch.with { scratch in
            let home = scratch.folder.appending("not").appending("here")
            let database = try scratch.database(home)
            #expect(try await code { _ = try await database.initialise() } == "TD030")
            try HomeFolder(path: home).prepare(for: Scratch.account(), makingParents: true)
            #expect(mode(home) == 0o700)
            #expect(mode(home.removingLastComponent()) == 0o755)
        }
    }

    @Test(.enabled(if: !Scratch.isRoot, "root is not held by rights"))
    func `a closed folder is refused`() async throws {
        try await Scratch.with { scratch in
            let database = try scratch.database()
            #expect(chmod(scratch.folder.string, 0o500) == 0)
            #expect(try await code { _ = try await database.initialise() } == "TD029")
            #expect(chmod(scratch.folder.string, 0o711) == 0)
            #expect(mkdir(scratch.home.string, 0o000) == 0)
            #expect(try await code { _ = try await database.initialise() } == "TD029")
            #expect(try await code { _ = try await database.status() } == "TD029")
            #expect(chmod(scratch.home.string, 0o700) == 0)
        }
    }

    @Test(.enabled(if: Scratch.isRoot, "only root can give a folder away"))
    func `somebody else's folder is refused`() async throws {
        try await Scratch.with { scratch in
            let database = try scratch.database()
            #expect(mkdir(scratch.home.string, 0o700) == 0 && chown(scratch.home.string, 65534, 65534) == 0)
            #expect(try await code { _ = try await database.initialise() } == "TD029")
            #expect(owner(scratch.home) == 65534)
        }
    }

    @Test(.enabled(if: Scratch.isRoot, "only root hands over to another account"))
    func `a home that the server's account cannot reach is refused by the name of the closed folder`()
        async throws
    {
        try await Scratch.with { scratch in
            let closed = scratch.folder.appending("closed")
            #expect(mkdir(closed.string, 0o700) == 0)
            let database = try scratch.database(closed.appending("h"))
            let refused = try await refusal { _ = try await database.initialise() }
            #expect(refused?.code == "TD033" && refused?.arguments["folder"] == closed.string)
        }
    }

    @Test func `a missing account is named`() async throws {
        try await Scratch.with { scratch in
            let database = try EmbeddedDatabase(
                home: scratch.home, environment: Scratch.environment, account: .other("no-such-account"),
                installations: "/usr/lib/postgresql")
            #expect(try await code { _ = try await database.initialise() } == "TD031")
            #expect(access(scratch.home.string, F_OK) != 0)
        }
    }

    @Test func `a socket folder that somebody else put there is refused`() async throws {
        try await Scratch.with { scratch in
            let home = scratch.folder.appending(String(repeating: "d", count: 120))
            let database = try scratch.database(home)
            let path = database.socketFolder.path
            #expect(symlink("/tmp", path.string) == 0)
            defer { unlink(path.string) }
            let refused = try await refusal { try database.socketFolder.prepare(for: Scratch.account()) }
            #expect(refused?.code == "TD035")
            #expect(!database.socketFolder.isOurs(of: scratch.folder))
        }
    }

    @Test func `the lock that another one holds is waited for and then given up`() async throws {
        try await Scratch.with { scratch in
            let account = try Scratch.account()
            try makeFolder(scratch.home, for: account)
            let path = scratch.home.appending("lock")
            let lock = try await FolderLock(path, for: account, waiting: 0)
            var database = try scratch.database()
            database.limits.lock = 0
            #expect(try await code { _ = try await database.initialise() } == "TD038")
            lock.release()
            try await FolderLock(path, for: account, waiting: 0).release()
        }
    }

    @Test(.enabled(if: Scratch.canMount, "a small disk cannot be mounted here"))
    func `a full disk is named, and enough room makes it work`() async throws {
        try await Scratch.with { scratch in
            let disk = scratch.folder.appending("disk")
            #expect(mkdir(disk.string, 0o711) == 0)
            func mount(_ option: String) async throws -> Bool {
                try await Subprocess.run(
                    .name("mount"),
                    arguments: ["-t", "tmpfs", "-o", "\(option),mode=0711", "thidua-test", disk.string],
                    output: .discarded, error: .discarded
                ).terminationStatus.isSuccess
            }
            try #require(try await mount("size=8m"))
            let database = try scratch.database(disk.appending("h"))
            var thrown: [String?] = []
            do {
                thrown.append(try await code { _ = try await database.initialise() })
                #expect(try await mount("remount,size=200m"))
                thrown.append(try await code { _ = try await database.initialise() })
                #expect(try await database.stop())
                // Smaller than what it holds: nothing more can be written.
                let filler = disk.appending("filler")
                try fill(filler)
                thrown.append(try await code { _ = try await database.start() })
                unlink(filler.string)
                thrown.append(try await code { _ = try await database.start() })
            } catch {
                Issue.record(error)
            }
            _ = try? await database.stop()
            #expect(umount2(disk.string, Int32(MNT_DETACH)) == 0)
            #expect(thrown == ["TD032", nil, "TD032", nil])
        }
    }

    /// Between the first file and the last there are many ways to end; none is tried.
    @Test func `a disk with too little room is told before anything is made`() async throws {
        try await Scratch.with { scratch in
            var database = try scratch.database()
            database.limits.space = .max
            let small = database
            #expect(try await code { _ = try await small.initialise() } == "TD032")
            #expect(access(database.data.string, F_OK) != 0)
            #expect(access(database.unfinishedData.string, F_OK) != 0)
        }
    }

    /// Writes until the disk is full.
    private func fill(_ path: FilePath) throws {
        let descriptor = open(path.string, O_WRONLY | O_CREAT, 0o600)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        for size in [1 << 20, 1 << 12, 1] {
            let bytes = [UInt8](repeating: 1, count: size)
            while write(descriptor, bytes, size) == size {}
        }
    }
}
