public import Failures
import Glibc

/// Reads a CSV file (RFC 4180, UTF-8) record by record with constant memory.
///
/// The header line tells the delimiter (`,` `;` or tab) and the line end (`\n`, `\r\n` or `\r`); a byte order mark is
/// skipped, empty lines too. A record with a fault is not handed out but complained about, and reading goes on, so that
/// all complaints come at once; only a quote that is never closed ends the reading. Not Sendable.
public final class CSVReader {
    /// Largest cell, in bytes: 32,767 characters, as many as a cell of Excel holds, of three bytes.
    public static let cellLimit = 3 * 32_767
    /// Most columns.
    public static let columnLimit = 200

    /// The header cells as they stand in the file.
    public private(set) var header: [String] = []
    /// What is wrong so far; the caller adds what it finds in the cells.
    public var complaints = Complaints()
    /// Records read so far, those with a fault too.
    public private(set) var recordCount = 0

    private let path: String
    private let records: CSVRecords
    private var hasCountedEnd = false

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
        records = CSVRecords(window: window, columnLimit: CSVReader.columnLimit)
        try readHeader()
    }

    /// The next record without a fault; nil at the end of the file.
    ///
    /// The record's bytes are lent until the next call.
    /// - Throws: TD406 when the file cannot be read on.
    public func next() throws(Failure) -> CSVRecord? {
        while let record = try records.next(&complaints) {
            recordCount += 1
            let sound = records.isSound(&complaints)
            // Misplaced quotes change the number of cells; one complaint about them is enough.
            if records.cellCount == header.count || records.hasBadQuotes {
                if sound { return record }
            } else {
                let arguments = ["count": String(records.cellCount), "expected": String(header.count)]
                complaints.add(Failure.Detail("TD418", line: record.line, arguments))
            }
        }
        // A record too long to be read is one, too.
        if records.hasGivenUp, !hasCountedEnd {
            hasCountedEnd = true
            recordCount += 1
        }
        return nil
    }

    private func readHeader() throws(Failure) {
        try records.start { CSVSyntax(header: $0, from: $1, to: $2) }
        guard let record = try records.next(&complaints) else {
            throw complaints.failure(path: path) ?? Failure("TD411", ["path": path])
        }
        guard records.cellCount <= CSVReader.columnLimit else {
            throw Failure("TD422", ["path": path, "limit": String(CSVReader.columnLimit)])
        }
        if !records.isSound(&complaints), let failure = complaints.failure(path: path) { throw failure }
        header = (0..<record.count).map { record.text($0) }
        records.columns = .named(header)
    }
}
