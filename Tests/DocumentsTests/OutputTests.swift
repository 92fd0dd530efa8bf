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

    @Test func `a folder that is missing, a folder and a device are refused`() {
        for path in ["/tmp/no such folder/a.csv", "/tmp", "/dev/null"] {
            let failure = #expect(throws: Failure.self) { try OutputFile(path: path) }
            #expect(failure?.code == "TD401")
        }
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
