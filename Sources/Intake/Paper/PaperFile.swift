import CZip
public import Failures
import Glibc
public import Vietnamese

/// A paper that somebody wrote: a Word document (.docx), plain text, or a file of tables, whatever its name says.
public struct PaperFile {
    /// What it holds.
    public enum Content {
        /// Lines of a document or a text.
        case lines([PaperLine])
        /// A workbook, or text whose first lines have the header of a table.
        case tables(TableFile)
    }

    /// What it holds.
    public let content: Content
    /// What was converted from old fonts, and what could not be.
    public private(set) var findings = Findings()
    /// The old encoding that the sender says all text is in; lines are converted already, tables are not.
    let encoding: LegacyEncoding?

    /// Longest text file, in bytes: it is kept in memory, as the paragraphs of a document are.
    static let textLimit = 16 << 20

    /// Reads a paper.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - encoding: the old encoding that all of its text is in, if the sender says so; else fonts tell it.
    ///   - onBytes: sees every byte of the file once, in order, before this returns.
    /// - Throws: TD405 or TD406 when it cannot be read, TD411 when it is empty, TD510 and TD511 for PDF and old Word,
    ///   TD512 for text that is no Unicode, TD04x for a damaged or hostile archive.
    public init(
        path: String, encoding: LegacyEncoding? = nil, onBytes: ((UnsafeRawBufferPointer) -> Void)? = nil
    ) throws(Failure) {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ByteWindow.failure("TD405", path: path, code: errno) }
        let window = ByteWindow(descriptor: descriptor, ownsDescriptor: true, path: path, onBytes: onBytes)
        try self.init(window, descriptor, path, encoding)
    }

    /// Reads an open descriptor from where it stands, which stays the caller's to close.
    /// - Throws: As for a path.
    public init(descriptor: Int32, path: String, encoding: LegacyEncoding? = nil) throws(Failure) {
        let window = ByteWindow(descriptor: descriptor, ownsDescriptor: false, path: path)
        try self.init(window, descriptor, path, encoding)
    }

    private init(
        _ window: ByteWindow, _ descriptor: Int32, _ path: String, _ encoding: LegacyEncoding?
    ) throws(Failure) {
        self.encoding = encoding
        try window.refill()
        switch FileKind(window) {
        case .empty: throw Failure("TD411", ["path": path])
        case .zip:
            let spool = try Spool(window, descriptor, path)
            let archive = try ZipArchive(descriptor: spool.descriptor, path: path)
            let document = try DOCXDocument(archive)
            guard let document else {
                content = .tables(TableFile(workbook: try XLSXReader(archive: archive)))
                return
            }
            let body = try document.read(encoding: encoding)
            content = .lines(body.lines)
            for example in body.converted {
                findings.remark(
                    "TD095", row: example.row,
                    ["encoding": example.encoding.rawValue, "before": example.before, "after": example.after])
            }
            for (line, text) in body.unfit {
                findings.remark("TD097", row: line, ["value": String(text.prefix(60))])
            }
        case .compoundFile:
            throw Failure(try CompoundFile.isEncrypted(window) ? "TD041" : "TD511", ["path": path])
        case .other("PDF"): throw Failure("TD510", ["path": path])
        case .other(let name): throw Failure("TD042", ["path": path, "kind": name])
        case .unknown: throw Failure("TD063", ["path": path])
        case .utf16(let isBigEndian):
            try window.decodeUTF16(isBigEndian: isBigEndian)
            content = try Self.text(window, path, nil)
        case .text: content = try Self.text(window, path, encoding)
        }
    }

    /// Text with the header of a table in its first lines is a table, any other text is lines.
    private static func text(
        _ window: ByteWindow, _ path: String, _ encoding: LegacyEncoding?
    ) throws(Failure) -> Content {
        while !window.isAtEnd {
            guard window.count <= textLimit else {
                throw Failure("TD060", ["path": path, "limit": String(textLimit >> 20)])
            }
            try window.refill()
        }
        let bytes = UnsafeRawBufferPointer(start: window.base + window.start, count: window.count)
        let text = try PaperText.decoded(bytes, encoding, path)
        let copy = Array(text.utf8)
        let isTable = copy.withUnsafeBytes { hasHeader($0, path) }
        if isTable {
            let again = copy.withUnsafeBytes { ByteWindow(bytes: $0) }
            return .tables(TableFile(text: try TextRows(window: again, path: path)))
        }
        return .lines(PaperText.lines(text))
    }

    /// Whether one of the first lines, cut into cells, is a header.
    private static func hasHeader(_ bytes: UnsafeRawBufferPointer, _ path: String) -> Bool {
        guard let rows = try? TextRows(window: ByteWindow(bytes: bytes), path: path) else { return false }
        var first: [TableRow] = []
        while first.count <= SheetHeader.lastRow, let row = try? rows.next() { first.append(row) }
        var findings = Findings()
        return (try? SheetHeader(in: first, findings: &findings)) != nil
    }
}

/// Plain text, as people save it and as `pdftotext -layout` writes it.
enum PaperText {
    /// The text of bytes: UTF-8, or with an old encoding the letters of Windows-1252 that its fonts use.
    /// - Throws: TD512 when the bytes are no Unicode and no encoding is named.
    static func decoded(
        _ bytes: UnsafeRawBufferPointer, _ encoding: LegacyEncoding?, _ path: String
    ) throws(Failure) -> String {
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let start = UnsafeRawBufferPointer(rebasing: isMarked ? bytes.dropFirst(3) : bytes[...])
        let utf8 = String(validating: start, as: UTF8.self)
        guard let encoding else {
            guard let utf8 else { throw Failure("TD512", ["path": path]) }
            return utf8
        }
        let text = utf8 ?? String(String.UnicodeScalarView(start.map(windows1252)))
        // Lines that are no such text stay as they are: the numbers of pages, a name added later.
        return text.split(omittingEmptySubsequences: false, whereSeparator: isBreak)
            .map { (try? encoding.decoded(String($0))) ?? String($0) }.joined(separator: "\n")
    }

    /// The lines of a text; the end of a page ends a line, too.
    static func lines(_ text: String) -> [PaperLine] {
        text.split(omittingEmptySubsequences: false, whereSeparator: isBreak).enumerated().map {
            PaperLine(number: $0 + 1, cells: [String($1)])
        }
    }

    private static func isBreak(_ character: Character) -> Bool {
        character == "\n" || character == "\r\n" || character == "\r" || character == "\u{C}"
    }

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        let high: [UInt32] = [
            0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
            0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122,
            0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
        ]
        guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(high[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
    }
}
