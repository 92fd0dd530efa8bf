import Failures
import Glibc
import Testing

@testable import Intake

struct TableFileTests {
    @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
    func `text of every encoding comes out the same`(delimiter: String, newline: String) throws {
        let lines = [
            "DANH SÁCH ĐỀ NGHỊ, năm 2025\(delimiter)", "", "STT\(delimiter)Họ và tên\(delimiter)Ghi chú",
            "1\(delimiter)Đỗ Thị 😀",
            "2\(delimiter)\"a\(delimiter)\"\"b\"\"\(newline)c\"\(delimiter)'=1+1\(delimiter)\(delimiter)",
            "\(delimiter)\(delimiter)",
            "3\(delimiter)x, y, z\(delimiter)t",
        ]
        var quoted = lines
        if delimiter == "," {
            quoted[0] = "\"DANH SÁCH ĐỀ NGHỊ, năm 2025\","
            quoted[6] = "3,\"x, y, z\",t"
        }
        let text = quoted.joined(separator: newline)
        let utf16 = { (mark: [UInt16], isBig: Bool) in
            (mark + Array(text.utf16)).flatMap {
                isBig ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
            }
        }
        let encodings: [[UInt8]] = [
            Array(text.utf8), Array(("\u{FEFF}" + text).utf8), utf16([], false), utf16([], true),
            utf16([0xFEFF], false),
            utf16([0xFEFF], true),
        ]
        for bytes in encodings {
            let found = try rows(bytes: bytes)
            #expect(
                found.map { $0.cells.map(\.value) } == [
                    [.text("DANH SÁCH ĐỀ NGHỊ, năm 2025")],
                    [.text("STT"), .text("Họ và tên"), .text("Ghi chú")],
                    [.text("1"), .text("Đỗ Thị 😀")],
                    [.text("2"), .text("a\(delimiter)\"b\"\(newline)c"), .text("=1+1")],
                    [.text("3"), .text("x, y, z"), .text("t")],
                ])
            #expect(found.map(\.number) == [1, 3, 4, 5, 8])
        }
    }

    @Test func `a text file is one table without a name`() throws {
        let source = try TemporaryFile("a;b\n".utf8)
        let file = try TableFile.open(path: source.path)
        #expect(file.sheets == [TableSheet(name: "")])
        #expect(!file.isWorkbook)
        #expect(try file.rows(ofSheet: 0).layout == SheetLayout())
    }

    @Test func `all faults of a text come at the end, with line and column letter`() throws {
        let text = "tiêu đề\na;b;c\n1;\"x\"y;3\nd;e\n2;\u{7F};\u{1}\n3;x\"y\nf\n4;\"mở"
        let source = try TemporaryFile(text.utf8)
        let file = try TableFile.open(path: source.path)
        let sheet = try file.rows(ofSheet: 0)
        var sound: [Int] = []
        var faulty: [Int] = []
        let failure = #expect(throws: Failure.self) {
            while let row = try sheet.next() {
                if row.isFaulty { faulty.append(row.number) } else { sound.append(row.number) }
            }
        }
        #expect(sound == [1, 2, 4, 7])
        #expect(faulty == [3, 5, 6, 8])
        #expect(failure?.code == "TD410")
        #expect(
            failure?.details.map { "\($0.code) \($0.line ?? 0) \($0.column ?? "")" } == [
                "TD416 3 B", "TD420 5 B", "TD420 5 C", "TD417 6 B", "TD415 8 B",
            ])
        let wide = String(repeating: ";", count: 16_384) + "\n1;2\n"
        #expect(details(wide.utf8).map(\.code) == ["TD422"])
        #expect(details("a,\"".utf8 + [UInt8](repeating: 65, count: 12 << 20)).map(\.code) == ["TD421"])
    }

    @Test func `broken UTF-16 is told where it stands`() throws {
        let head = "a;b\n1;".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let line = "\n2;x\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        for broken in [[0x00, 0xD8], [0x00, 0xDC], [0x00, 0xDC, 0x00, 0xD8]] as [[UInt8]] {
            let found = details([0xFF, 0xFE] + head + broken + line)
            #expect(found == [Failure.Detail("TD419", line: 2, column: "B")])
        }
        #expect(details([0xFF, 0xFE] + head + [0x41]) == [Failure.Detail("TD419", line: 2, column: "B")])
        #expect(
            details([0xFF, 0xFE] + head + [0x3D, 0xD8]) == [Failure.Detail("TD419", line: 2, column: "B")])
    }

    @Test func `UTF-16 longer than any buffer, through a pipe`() throws {
        let count = 120_000
        var text = "STT;Tên\n"
        for number in 1...count { text += "\(number);Đỗ 😀 \(number)\n" }
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        var total = 0
        try throughPipe(bytes) { descriptor in
            let file = try TableFile.open(descriptor: descriptor, path: "-") { total += $0.count }
            let sheet = try file.rows(ofSheet: 0)
            #expect(try sheet.next()?.cells.map(\.value) == [.text("STT"), .text("Tên")])
            for number in 1...count {
                let row = try sheet.next()
                guard row?.number == number + 1, row?[1].value == .text("Đỗ 😀 \(number)") else {
                    Issue.record("row \(number)")
                    return
                }
            }
            #expect(try sheet.next() == nil)
        }
        #expect(total == bytes.count)
    }

    @Test func `UTF-16 through windows of any size`() throws {
        var random = SplitMix64(state: 11)
        let pieces = ["a", "đ", "ế", "😀", "\n", ";", "\"x;y\"", "dài dòng ", "\r\n"]
        for capacity in 4...160 {
            let count = Int.random(in: 1...120, using: &random)
            let text =
                "a;b;c\n" + (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
            let bytes = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            let source = try TemporaryFile(bytes)
            let descriptor = open(source.path, O_RDONLY)
            let window = ByteWindow(
                descriptor: descriptor, ownsDescriptor: true, path: "f", capacity: capacity)
            try window.refill()
            try window.decodeUTF16(isBigEndian: false)
            #expect(try drain(TextRows(window: window, path: "f")) == drain(text), "\(capacity)")
        }
    }

    /// The rows and the complaints of a text.
    private func drain(_ text: String) throws -> [String] {
        var text = text
        return try text.withUTF8 { bytes in
            try drain(TextRows(window: ByteWindow(bytes: UnsafeRawBufferPointer(bytes)), path: "f"))
        }
    }

    private func drain(_ rows: TextRows) throws -> [String] {
        var found: [String] = []
        do {
            while let row = try rows.next() { found.append("\(row)") }
        } catch { found += error.details.map { "\($0.code) \($0.line ?? 0) \($0.column ?? "")" } }
        return found
    }

    @Test func `a workbook through a pipe, and every byte is seen once in order`() throws {
        var text = ""
        for row in 1...20_000 { text += "<row r=\"\(row)\"><c><v>\(row &* 7919)</v></c></row>" }
        let bytes = TestBook(rows: text).archive.bytes()
        let source = try TemporaryFile(bytes)
        var seen: [UInt8] = []
        _ = try TableFile.open(path: source.path) { seen += $0 }
        #expect(seen == bytes)
        seen = []
        try throughPipe(bytes) { descriptor in
            let sheet = try TableFile.open(descriptor: descriptor, path: "-") { seen += $0 }.rows(ofSheet: 0)
            var count = 0
            while try sheet.next() != nil { count += 1 }
            #expect(count == 20_000)
        }
        #expect(seen == bytes)
    }

    @Test func `a compound file may come through a pipe`() throws {
        try throughPipe(
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 1, count: 700_000)
        ) { descriptor in
            #expect(throws: Failure("TD040", ["path": "-"])) {
                try TableFile.open(descriptor: descriptor, path: "-")
            }
        }
    }

    @Test func `a sentence full of commas does not outvote the delimiter`() throws {
        let text = "STT;Thành tích;Năm\n1;a, b, c, d, e;2024\n2;f, g;2024\n3;h, i, k, l, m, n;2025\n"
        #expect(try rows(bytes: Array(text.utf8)).map(\.cells.count) == [3, 3, 3, 3])
    }

    private func details(_ bytes: some Sequence<UInt8>) -> [Failure.Detail] {
        do {
            _ = try rows(bytes: Array(bytes))
            return []
        } catch { return (error as? Failure)?.details ?? [] }
    }

    /// Feeds a pipe from a thread of its own.
    private func throughPipe(_ bytes: [UInt8], _ body: (Int32) throws -> Void) throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let child = Writer(bytes, ends[1])
        var thread = pthread_t()
        let argument = Unmanaged.passRetained(child).toOpaque()
        try #require(
            pthread_create(
                &thread, nil,
                { argument in
                    argument.map { Unmanaged<Writer>.fromOpaque($0).takeRetainedValue().run() }
                    return nil
                }, argument) == 0)
        // Whatever is not read is thrown away, so that the writer ends.
        defer {
            var rest = [UInt8](repeating: 0, count: 65_536)
            while read(ends[0], &rest, rest.count) > 0 {}
            pthread_join(thread, nil)
            close(ends[0])
        }
        try body(ends[0])
    }
}

private final class Writer {
    let bytes: [UInt8]
    let descriptor: Int32

    init(_ bytes: [UInt8], _ descriptor: Int32) { (self.bytes, self.descriptor) = (bytes, descriptor) }

    func run() {
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes {
                write(descriptor, $0.baseAddress?.advanced(by: start), min(10_000, bytes.count - start))
            }
            guard count > 0 else { break }
            start += count
        }
        close(descriptor)
    }
}
