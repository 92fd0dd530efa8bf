import Failures
import Glibc
import Testing

@testable import Intake

struct CSVReaderTests {
    private func read(_ text: String) throws -> (rows: [[String]], lines: [Int], reader: CSVReader) {
        try read(bytes: Array(text.utf8))
    }

    private func read(bytes: [UInt8]) throws -> (rows: [[String]], lines: [Int], reader: CSVReader) {
        let reader = try bytes.withUnsafeBytes { try CSVReader(bytes: $0, path: "f.csv") }
        return try drain(reader)
    }

    private func drain(_ reader: CSVReader) throws -> (rows: [[String]], lines: [Int], reader: CSVReader) {
        var rows: [[String]] = []
        var lines: [Int] = []
        while let record = try reader.next() {
            rows.append((0..<record.count).map { record.text($0) })
            lines.append(record.line)
        }
        return (rows, lines, reader)
    }

    @Test(arguments: ["\n", "\r\n", "\r"], [",", ";", "\t"])
    func `line ends and delimiters are found in the header`(newline: String, delimiter: String) throws {
        let lines = [["Họ", "tên"], ["a", "\"b\(delimiter)\(newline)\"\"c\"\"\""], ["", "d"], ["", ""]]
        for suffix in ["", newline, newline + newline] {
            for mark in ["", "\u{FEFF}"] {
                let text =
                    mark + lines.map { $0.joined(separator: delimiter) }.joined(separator: newline) + suffix
                let (rows, numbers, reader) = try read(text)
                #expect(reader.header == ["Họ", "tên"])
                #expect(rows == [["a", "b\(delimiter)\(newline)\"c\""], ["", "d"], ["", ""]])
                #expect(numbers == [2, 4, 5])
                #expect(reader.complaints.isEmpty)
            }
        }
    }

    @Test func `empty lines are skipped but counted`() throws {
        let (rows, lines, _) = try read("\na,b\n\n1,2\r\n\r\n3,4\n\n")
        #expect(rows == [["1", "2"], ["3", "4"]])
        #expect(lines == [4, 6])
    }

    @Test(arguments: [
        ("1\n", "TD418", nil), ("1,2,3\n", "TD418", nil), ("1,x\"y\n", "TD417", "b"),
        ("\"1\"x,2\n", "TD416", "a"),
        ("1,\"2\n", "TD415", "b"), ("1,\u{0}\n", "TD420", "b"), ("1,a\u{7F}\n", "TD420", "b"),
        ("1,a\rb\n", "TD420", "b"), ("\u{85},1\n", "TD420", "a"), ("1, \"2\"\n", "TD417", "b"),
    ])
    func `a fault is told with its line and column`(line: String, code: String, column: String?) throws {
        let (rows, _, reader) = try read("a,b\n1,2\n" + line)
        #expect(rows == [["1", "2"]])
        let detail = try #require(reader.complaints.details.first)
        #expect(reader.complaints.count == 1)
        #expect([detail.code, detail.column] == [code, column])
        #expect(detail.line == 3)
    }

    @Test(
        arguments: [
            [0xC3], [0xC3, 0x28], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
            [0xE0, 0x80, 0x80], [0xFF],
            [0xF0, 0x80, 0x80, 0x80], [0xE1, 0xBA], [0x80],
        ] as [[UInt8]])
    func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) throws {
        let (rows, _, reader) = try read(bytes: Array("a,b\n1,".utf8) + bytes + Array("\n3,4\n".utf8))
        #expect(rows == [["3", "4"]])
        #expect(reader.complaints.details == [Failure.Detail("TD419", line: 2, column: "b")])
    }

    @Test func `all faults come at once, and the list of them is capped`() throws {
        let (rows, _, reader) = try read("a,b\n" + String(repeating: "1\n", count: 10_005) + "1,2\n")
        #expect(rows.count == 1)
        #expect(reader.complaints.count == 10_005)
        let failure = try #require(reader.complaints.failure(path: "f.csv"))
        #expect(failure.details.count == 10_000)
        #expect(failure.arguments == ["path": "f.csv", "count": "10005", "listed": "10000"])
    }

    @Test func `a cell may have 1 MiB and no more`() throws {
        for quote in ["", "\""] {
            let fits = String(repeating: "x", count: CSVReader.cellLimit)
            let (rows, _, reader) = try read(
                "a,b\n1,\(quote)\(fits)\(quote)\n2,\(quote)\(fits)y\(quote)\n3,4\n")
            #expect(rows == [["1", fits], ["3", "4"]])
            #expect(reader.complaints.details == [Failure.Detail("TD421", line: 3, column: "b")])
        }
    }

    @Test func `a quote that is never closed does not bring the file into memory`() throws {
        let text = "a,b\n1,2\n3,\"" + String(repeating: "x\n", count: 8_000_000)
        let (rows, _, reader) = try drain(reader(of: text, window: 65_536))
        #expect(rows == [["1", "2"]])
        #expect(reader.complaints.details == [Failure.Detail("TD421", line: 3)])
        #expect(try reader.next().map(\.line) == nil)
        #expect(reader.complaints.count == 1)
    }

    @Test func `a file without a header, or with too many columns, is refused`() {
        for text in ["", "\u{FEFF}", "\n\n"] {
            #expect(throws: Failure("TD411", ["path": "f.csv"])) { try read(text) }
        }
        let wide = String(repeating: "a,", count: 200) + "a\n"
        #expect(throws: Failure("TD422", ["path": "f.csv", "limit": "200"])) { try read(wide) }
        let failure = #expect(throws: Failure.self) { try read("a,\"b\n") }
        #expect(failure?.details.map(\.code) == ["TD415"])
        let missing = #expect(throws: Failure.self) { try CSVReader(path: "/tmp/no such file") }
        #expect(missing?.code == "TD405")
    }

    @Test func `hostile text survives writing and reading, in windows of any size`() throws {
        var generator = SplitMix64(state: 5)
        let pieces = [
            "\"", "\n", "\r\n", ",", ";", "Đ", "e\u{302}\u{301}", "\u{200F}", " ", "a", "\\.", "'", "日", "😀",
            "",
        ]
        for _ in 0..<60 {
            let rows = (0..<40).map { _ in
                (0..<3).map { _ in
                    (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in
                        pieces.randomElement(using: &generator)
                    }.joined()
                }
            }
            let text = "a,b,c\n" + rows.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
            let window = Int.random(in: 1...300, using: &generator)
            let (result, _, reader) = try drain(reader(of: text, window: window))
            #expect(result.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
            #expect(reader.complaints.isEmpty)
        }
    }

    private func quoted(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }

    /// A reader whose file comes through a descriptor in small pieces.
    private func reader(of text: String, window: Int) throws -> CSVReader {
        var template = Array("/tmp/intake-XXXXXX".utf8CString)
        let file = mkstemp(&template)
        try #require(file >= 0)
        unlink(template)
        var text = text
        let written = text.withUTF8 { write(file, $0.baseAddress, $0.count) }
        #expect(written == text.utf8.count)
        lseek(file, 0, SEEK_SET)
        let bytes = ByteWindow(
            descriptor: file, ownsDescriptor: true, path: "f.csv", capacity: max(64, window))
        return try CSVReader(window: bytes, path: "f.csv")
    }

    @Test func `random bytes never do worse than complain`() throws {
        var generator = SplitMix64(state: 6)
        let alphabet = Array("\",\n\r;a\u{0}".utf8) + [0xC3, 0xA0, 0xFF]
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...60, using: &generator)).compactMap { _ in
                alphabet.randomElement(using: &generator)
            }
            _ = try? read(bytes: bytes)
        }
    }
}

/// A small seeded generator, so that a failing case can be made again.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
