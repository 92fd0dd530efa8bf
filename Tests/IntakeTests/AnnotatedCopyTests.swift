import Failures
import Glibc
import Testing
import Vietnamese

@testable import Intake

struct AnnotatedCopyTests {
    /// The rows of a copy, each as its texts.
    private func copy(
        _ bytes: some Sequence<UInt8>, encoding: LegacyEncoding? = nil, _ notes: [AnnotatedCopy.Note]
    ) throws -> [Int: [String]] {
        let source = try TemporaryFile(bytes)
        let target = try TemporaryFile([])
        try AnnotatedCopy(
            of: source.path, sheet: 0, header: 1...1, title: "Lỗi", encoding: encoding, notes: notes
        ).write(to: target.path)
        let rows = try TableFile.open(path: target.path).rows(ofSheet: 0)
        var found: [Int: [String]] = [:]
        while let row = try rows.next() { found[row.number] = row.cells.map { $0.words ?? "" } }
        return found
    }

    private func note(_ row: Int, _ column: String? = nil) -> AnnotatedCopy.Note {
        AnnotatedCopy.Note(row: row, column: column, text: "sai \(row)", isComplaint: true)
    }

    @Test func `notes stand in their rows, those of rows that cannot be read in rows of their own`() throws {
        let rows = try copy(
            "Họ tên;Đơn vị\nLê A;x\n\"Lê\" B;y\nLê C;z\n\"D\" E\n".utf8, [note(5), note(3), note(2)])
        #expect(rows[2] == ["Lê A", "x", "sai 2"])
        #expect(rows[3] == ["", "", "sai 3"])
        #expect(rows[4] == ["Lê C", "z"])
    }

    @Test func `a copy of 20,000 rows with a note each takes no time`() throws {
        let lines = (2...20_000).map { "Lê \($0);x" }
        let rows = try copy(
            (["Họ tên;Đơn vị"] + lines).joined(separator: "\n").utf8, (2...20_000).map { note($0) })
        #expect(rows.count == 20_000)
        #expect(rows[20_000]?.last == "sai 20000")
    }

    @Test func `a column is found by its title as it was understood`() throws {
        let bytes = "Hä tªn;§¬n vÞ\nLª A;x\n".unicodeScalars.map { UInt8($0.value) }
        let source = try TemporaryFile(bytes)
        let target = try TemporaryFile([])
        try AnnotatedCopy(
            of: source.path, sheet: 0, header: 1...1, title: "Lỗi", encoding: .tcvn3,
            notes: [note(2, "Đơn vị")]
        ).write(to: target.path)
        // The cell complained about has another style than its neighbour.
        let descriptor = open(target.path, O_RDONLY)
        defer { close(descriptor) }
        let archive = try ZipArchive(descriptor: descriptor, path: target.path)
        let part = try archive.open("xl/worksheets/sheet1.xml", limit: 1 << 20)
        var text = [UInt8](repeating: 0, count: 1 << 16)
        let count = try text.withUnsafeMutableBytes { buffer throws in try part.read(into: buffer) }
        let sheet = String(decoding: text[..<count], as: UTF8.self)
        let styles = ["A2", "B2"].compactMap { cell in
            sheet.split(separator: "<c ").first { $0.hasPrefix("r=\"\(cell)\"") }?
                .split(separator: " ").first { $0.hasPrefix("s=") }
        }
        #expect(Set(styles).count == 2, "\(sheet)")
    }
}
