import Documents
import Failures
import Glibc
import Testing

struct OutputTests {
    private func temporaryFolder() throws -> String {
        var template = Array("/tmp/documents-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private func names(in folder: String) throws -> [String] {
        let directory = try #require(opendir(folder))
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private func contents(_ path: String) throws -> [UInt8] {
        let file = try #require(fopen(path, "r"))
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        return bytes
    }

    @Test func `a file has its name only when it is complete`() throws {
        let folder = try temporaryFolder()
        let path = "\(folder)/danh sách.csv"
        do {
            let file = try OutputFile(path: path)
            try file.output.write("half")
            #expect(try !names(in: folder).contains("danh sách.csv"))
            #expect(try names(in: folder).count == 1)
        }
        #expect(try names(in: folder).isEmpty)

        let file = try OutputFile(path: path)
        try file.output.write(String(repeating: "x", count: 200_000))
        try file.commit()
        #expect(try contents(path).count == 200_000)
        let newer = try OutputFile(path: path)
        try newer.output.write("new")
        newer.discard()
        #expect(try contents(path).count == 200_000)
        #expect(try names(in: folder) == ["danh sách.csv"])
        unlink(path)
        rmdir(folder)
    }

    @Test func `a folder that is missing and a folder are refused`() {
        for path in ["/tmp/no such folder/a.csv", "/tmp"] {
            let failure = #expect(throws: Failure.self) { try OutputFile(path: path) }
            #expect(failure?.code == "TD401")
        }
    }

    private func rights(_ path: String) throws -> mode_t {
        var status = stat()
        try #require(lstat(path, &status) == 0)
        return status.st_mode & 0o777
    }

    @Test func `a new file is its owner's alone, and an old one is never widened`() throws {
        let folder = try temporaryFolder()
        let path = "\(folder)/danh sách.csv"
        for (old, new) in [(nil, 0o600), (0o600, 0o600), (0o644, 0o640), (0o666, 0o660), (0o400, 0o600)]
            as [(mode_t?, mode_t)]
        {
            unlink(path)
            if let old {
                close(open(path, O_WRONLY | O_CREAT, 0o600))
                chmod(path, old)
            }
            let file = try OutputFile(path: path)
            try file.output.write("x")
            for name in try names(in: folder) where name != "danh sách.csv" {
                #expect(try rights("\(folder)/\(name)") & 0o007 == 0)
            }
            try file.commit()
            #expect(try rights(path) == new, "\(old.map { String($0, radix: 8) } ?? "new")")
        }
        unlink(path)
        rmdir(folder)
    }

    @Test func `a file that another program fills by its temporary name is the owner's alone`() throws {
        let folder = try temporaryFolder()
        let path = "\(folder)/a.xlsx"
        let file = try OutputFile(path: path)
        try file.fill { close(open($0, O_WRONLY | O_TRUNC)) }
        try file.commit()
        #expect(try rights(path) == 0o600)
        #expect(try names(in: folder) == ["a.xlsx"])
        unlink(path)
        rmdir(folder)
    }

    @Test func `nothing is written through a link`() throws {
        let folder = try temporaryFolder()
        let (target, link) = ("\(folder)/target", "\(folder)/link")
        close(open(target, O_WRONLY | O_CREAT, 0o600))
        for named in [target, "\(folder)/missing", "/dev/null"] {
            try #require(symlink(named, link) == 0)
            let failure = #expect(throws: Failure.self) { try OutputFile(path: link) }
            #expect(failure?.code == "TD146")
            unlink(link)
        }
        #expect(try contents(target).isEmpty)
        unlink(target)
        rmdir(folder)
    }

    @Test func `a device, a pipe and a stream of one's own are written as they are`() throws {
        let folder = try temporaryFolder()
        let fifo = "\(folder)/fifo"
        try #require(mkfifo(fifo, 0o600) == 0)
        let reader = open(fifo, O_RDONLY | O_NONBLOCK)
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        for path in ["/dev/null", fifo, "/dev/fd/\(ends[1])", "/proc/self/fd/\(ends[1])"] {
            let file = try OutputFile(path: path)
            try file.output.write("abc")
            try file.commit()
        }
        for end in [reader, ends[0], ends[0]] {
            var bytes = [UInt8](repeating: 0, count: 3)
            #expect(read(end, &bytes, 3) == 3)
            #expect(bytes == Array("abc".utf8))
        }
        #expect(try names(in: folder) == ["fifo"])
        for end in [reader, ends[0], ends[1]] { close(end) }
        unlink(fifo)
        rmdir(folder)
    }

    @Test func `a full disk is told`() throws {
        let descriptor = open("/dev/full", O_WRONLY)
        defer { close(descriptor) }
        let output = ByteOutput(descriptor: descriptor, path: "/dev/full")
        try output.write("a")
        #expect(throws: Failure("TD403", ["path": "/dev/full"])) { try output.flush() }
    }

    @Test func `a reader who went away is told apart`() throws {
        signal(SIGPIPE, SIG_IGN)
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        defer { close(ends[1]) }
        let output = ByteOutput(descriptor: ends[1], path: "pipe")
        try output.write("a")
        #expect(throws: Failure(ByteOutput.readerIsGone)) { try output.flush() }
    }

    @Test func `writes of any size arrive in order`() throws {
        var generator = SplitMix64(state: 3)
        let output = ByteOutput()
        var expected: [UInt8] = []
        for _ in 0..<300 {
            let count =
                Int.random(in: 0...3, using: &generator) == 0
                ? Int.random(in: 0...150_000, using: &generator) : 7
            let bytes = [UInt8](repeating: UInt8.random(in: 0...255, using: &generator), count: count)
            expected += bytes
            try bytes.withUnsafeBytes { try output.write($0) }
            expected.append(1)
            try output.write(byte: 1)
        }
        #expect(output.bytes == expected)
    }
}
