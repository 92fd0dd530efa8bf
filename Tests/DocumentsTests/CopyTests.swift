import Commendation
import Documents
import Glibc
import Testing

struct CopyTests {
    @Test func `CSV is byte for byte what the server's COPY writes`() throws {
        var generator = SplitMix64(state: 4)
        let pieces = [
            "\"", "\n", "\r", ",", ";", "Đ", "e\u{302}", " ", "a", "\\.", "\\", "'", "=", "\t", "😀",
        ]
        for width in 1...3 {
            var rows: [[String?]] = [[String?](repeating: "\\.", count: width)]
            for _ in 0..<500 {
                rows.append(
                    (0..<width).map { _ in
                        let count = Int.random(in: -1...4, using: &generator)
                        guard count >= 0 else { return nil }
                        return (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }
                            .joined()
                    })
            }
            let list = ListSample([_](repeating: .text, count: width), rows: rows)
            let output = ByteOutput()
            var sink = CSVSink(output, formulaSafe: false)
            try list.send(to: &sink)
            #expect(try output.bytes == copied(list))
        }
    }

    /// The same list through `COPY`, by `psql`, since this module knows no database.
    private func copied(_ list: ListSample) throws -> [UInt8] {
        let values = list.rows.map { row in
            let cells = row.map { $0.map { "'\($0.replacing("'", with: "''"))'" } ?? "null::text" }
            return "(\(cells.joined(separator: ",")))"
        }.joined(separator: ",")
        let columns = list.columns.map(\.key).joined(separator: ",")
        let script = "/tmp/copy-\(getpid()).sql"
        defer { unlink(script) }
        let file = try #require(fopen(script, "w"))
        let query = "select * from (values \(values)) v(\(columns))"
        fputs("copy (\(query)) to stdout (format csv, header);\n", file)
        fclose(file)
        let server = try output(of: "deploy/test-cluster start")
        let conninfo = String(decoding: server, as: UTF8.self).split(separator: "\n").last
        return try output(
            of: "psql '\(try #require(conninfo))' -XqAt -v ON_ERROR_STOP=1 -f \(script)")
    }

    private func output(of command: String) throws -> [UInt8] {
        let pipe = try #require(popen(command, "r"))
        var bytes: [UInt8] = []
        while case let byte = getc(pipe), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        #expect(pclose(pipe) == 0)
        return bytes
    }
}
