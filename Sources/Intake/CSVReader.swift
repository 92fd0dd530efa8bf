public import Failures
import Glibc

/// Reads a CSV file (RFC 4180, UTF-8) record by record with constant memory.
///
/// The header line tells the delimiter (`,` `;` or tab) and the line end (`\n`, `\r\n` or `\r`); a byte order mark is
/// skipped, empty lines too. A record with a fault is not handed out but complained about, and reading goes on, so that
/// all complaints come at once; only a quote that is never closed ends the reading. Not Sendable.
public final class CSVReader {
    /// Largest cell, in bytes.
    public static let cellLimit = 1 << 20
    /// Most columns.
    public static let columnLimit = 200

    /// The header cells as they stand in the file.
    public private(set) var header: [String] = []
    /// What is wrong so far; the caller adds what it finds in the cells.
    public var complaints = Complaints()

    private let path: String
    private let window: ByteWindow
    private var syntax = CSVSyntax()
    private var line = 1
    private var hasGivenUp = false
    /// Whether the record at hand needs a closer look.
    private var needsCheck = false
    private let cells = CellTable(capacity: CSVReader.columnLimit)

    /// Opens a file and reads its header; `onBytes` sees every byte of the file once, in order.
    /// - Throws: TD405 or TD406 when it cannot be read, TD411 when it is empty, TD410 or TD422 for a bad header.
    public convenience init(
        path: String, onBytes: ((UnsafeRawBufferPointer) -> Void)? = nil
    ) throws(Failure) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ByteWindow.failure("TD405", path: path, code: errno) }
        try self.init(
            window: ByteWindow(
                descriptor: descriptor, ownsDescriptor: true, path: path, onBytes: onBytes), path: path)
    }

    /// Reads an open descriptor, such as standard input, which stays the caller's to close.
    /// - Throws: As for a path.
    public convenience init(descriptor: Int32, path: String) throws(Failure) {
        try self.init(
            window: ByteWindow(descriptor: descriptor, ownsDescriptor: false, path: path), path: path)
    }

    /// Reads a copy of bytes in memory.
    /// - Throws: As for a path.
    public convenience init(bytes: UnsafeRawBufferPointer, path: String) throws(Failure) {
        try self.init(window: ByteWindow(bytes: bytes), path: path)
    }

    init(window: ByteWindow, path: String) throws(Failure) {
        self.path = path
        self.window = window
        try readHeader()
    }

    /// The next record without a fault; nil at the end of the file.
    ///
    /// The record's bytes are lent until the next call.
    /// - Throws: TD406 when the file cannot be read on.
    public func next() throws(Failure) -> CSVRecord? {
        while let (end, record) = try nextUnchecked() {
            let sound = isSound(record.line, end)
            // Misplaced quotes change the number of cells; one complaint about them is enough.
            let hasBadQuotes = end.isUnterminated || cells.strayQuote != nil || cells.textAfterQuote != nil
            if cells.count == header.count || hasBadQuotes {
                if sound { return record }
            } else {
                let arguments = ["count": String(cells.count), "expected": String(header.count)]
                complaints.add(Failure.Detail("TD418", line: record.line, arguments))
            }
        }
        return nil
    }

    private func readHeader() throws(Failure) {
        while window.count < 3, !window.isAtEnd { try window.refill() }
        if window.count >= 3, window.base[0] == 0xEF, window.base[1] == 0xBB, window.base[2] == 0xBF {
            window.start = 3
        }
        // The first window nearly always holds the header; a longer one is caught by the limits below.
        syntax = CSVSyntax(header: window.base, from: window.start, to: window.end)
        guard let (end, record) = try nextUnchecked() else {
            throw complaints.failure(path: path) ?? Failure("TD411", ["path": path])
        }
        guard cells.count <= CSVReader.columnLimit else {
            throw Failure("TD422", ["path": path, "limit": String(CSVReader.columnLimit)])
        }
        if !isSound(record.line, end), let failure = complaints.failure(path: path) { throw failure }
        header = (0..<record.count).map { record.text($0) }
    }

    /// Cuts the next record into cells without judging it; skips empty lines.
    private func nextUnchecked() throws(Failure) -> (CSVSyntax.End, CSVRecord)? {
        while let end = try nextEnd() {
            let start = window.start
            let startLine = line
            line += end.hasQuotes ? syntax.lineCount(window.base, from: start, to: end.next) : 1
            window.start = end.next
            guard end.content > start else { continue }
            let summary = TextCheck.summary(window.base + start, count: end.content - start)
            needsCheck = !summary.isPlain || end.hasQuotes || end.content - start > CSVReader.cellLimit
            if end.hasQuotes {
                cells.splitQuoted(window.base, from: start, to: end.content, syntax)
            } else {
                cells.split(window.base, from: start, to: end.content, syntax)
            }
            let record = CSVRecord(
                line: startLine, isASCII: summary.isASCII, base: window.base, cells: cells.stored)
            return (end, record)
        }
        return nil
    }

    /// Finds the end of the record at the window's start, bringing in bytes as needed; nil at the end of the file.
    private func nextEnd() throws(Failure) -> CSVSyntax.End? {
        while !hasGivenUp {
            let isLast = window.isAtEnd
            if window.count > 0,
                let end = syntax.end(window.base, from: window.start, to: window.end, isLast: isLast)
            {
                return end
            }
            guard !isLast else { return nil }
            // A quote that is never closed must not bring the whole file into memory. Quotes may double every byte.
            guard window.count <= 2 * CSVReader.cellLimit * (max(1, header.count) + 1) else {
                complaints.add(Failure.Detail("TD421", line: line))
                hasGivenUp = true
                return nil
            }
            try window.refill()
        }
        return nil
    }

    /// Complains about quotes, size, encoding and controls; true when there is nothing to complain about.
    private func isSound(_ line: Int, _ end: CSVSyntax.End) -> Bool {
        guard needsCheck else { return true }
        let before = complaints.count
        if end.isUnterminated {
            complain("TD415", line, min(cells.count, header.count) - 1)
            return false
        }
        if let textAfterQuote = cells.textAfterQuote { complain("TD416", line, textAfterQuote) }
        if let strayQuote = cells.strayQuote { complain("TD417", line, strayQuote) }
        for (index, cell) in cells.stored.enumerated() {
            let count = cell.end - cell.start
            if count > CSVReader.cellLimit { complain("TD421", line, index) }
            switch TextCheck.problem(
                window.base + cell.start, count: count, allowsLineBreaks: cell.isQuoted)
            {
            case .notUTF8: complain("TD419", line, index)
            case .control(let number): complain("TD420", line, index, ["character": "U+\(hex(number))"])
            case nil: break
            }
        }
        return complaints.count == before
    }

    private func complain(_ code: String, _ line: Int, _ index: Int, _ arguments: [String: String] = [:]) {
        let column = header.indices.contains(index) ? header[index] : nil
        complaints.add(Failure.Detail(code, line: line, column: column, arguments))
    }

    private func hex(_ number: UInt32) -> String {
        let text = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
    }
}
