public import Failures
import Glibc

/// A file with tables that somebody sent, whatever its name says: a workbook (.xlsx) or delimited text.
///
///     let file = try TableFile.open(path: "de-nghi.xlsx")
///     var rows = try file.rows(ofSheet: 0)
///     while let row = try rows.next() { … }
///
/// Not Sendable.
public final class TableFile {
    /// Its sheets in their order; one without a name for text.
    public let sheets: [TableSheet]

    private enum Content {
        case workbook(XLSXReader)
        case text(TextRows)
    }
    private let content: Content

    init(workbook: XLSXReader) {
        (sheets, content) = (workbook.sheets, .workbook(workbook))
    }

    init(text: TextRows) {
        (sheets, content) = ([TableSheet(name: "")], .text(text))
    }

    /// Whether it is a workbook, whose cells have kinds and fonts, rather than text.
    public var isWorkbook: Bool {
        if case .workbook = content { true } else { false }
    }

    /// Opens a file.
    ///
    /// `onBytes` sees every byte of the file once, in order: of a workbook before this returns, of a text file as its
    /// rows are read.
    /// - Throws: TD405 or TD406 when it cannot be read, TD411 when it is empty, TD040 to TD063 when it is no table.
    public static func open(
        path: String, onBytes: ((UnsafeRawBufferPointer) -> Void)? = nil
    ) throws(Failure) -> TableFile {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ByteWindow.failure("TD405", path: path, code: errno) }
        let window = ByteWindow(descriptor: descriptor, ownsDescriptor: true, path: path, onBytes: onBytes)
        return try open(window, descriptor, path)
    }

    /// Reads an open descriptor from where it stands, such as standard input, which stays the caller's to close.
    ///
    /// A workbook that comes through a pipe is first written to a temporary file without a name.
    /// - Throws: As for a path, and TD062 when there is no room for the temporary file.
    public static func open(
        descriptor: Int32, path: String, onBytes: ((UnsafeRawBufferPointer) -> Void)? = nil
    ) throws(Failure) -> TableFile {
        let window = ByteWindow(descriptor: descriptor, ownsDescriptor: false, path: path, onBytes: onBytes)
        return try open(window, descriptor, path)
    }

    private static func open(
        _ window: ByteWindow, _ descriptor: Int32, _ path: String
    ) throws(Failure) -> TableFile {
        try window.refill()
        if let workbook = try workbook(window, descriptor, path) { return workbook }
        return TableFile(text: try TextRows(window: window, path: path))
    }

    /// Opens a file, and lets `records` read it instead when it is text.
    static func open(
        path: String, onBytes: ((UnsafeRawBufferPointer) -> Void)?,
        records: (ByteWindow) throws(Failure) -> CSVReader?
    ) throws(Failure) -> ListFile {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ByteWindow.failure("TD405", path: path, code: errno) }
        let window = ByteWindow(descriptor: descriptor, ownsDescriptor: true, path: path, onBytes: onBytes)
        try window.refill()
        if let workbook = try workbook(window, descriptor, path) { return .table(workbook) }
        if let reader = try records(window) { return .records(reader) }
        return .table(TableFile(text: try TextRows(window: window, path: path)))
    }

    /// The workbook that a file is; nil for text, whose window then holds UTF-8.
    private static func workbook(
        _ window: ByteWindow, _ descriptor: Int32, _ path: String
    ) throws(Failure) -> TableFile? {
        switch FileKind(window) {
        case .empty: throw Failure("TD411", ["path": path])
        case .zip:
            let spool = try Spool(window, descriptor, path)
            return TableFile(workbook: try XLSXReader(descriptor: spool.descriptor, path: path))
        case .compoundFile:
            throw Failure(try CompoundFile.isEncrypted(window) ? "TD041" : "TD040", ["path": path])
        case .other(let name): throw Failure("TD042", ["path": path, "kind": name])
        case .unknown: throw Failure("TD063", ["path": path])
        case .utf16(let isBigEndian):
            try window.decodeUTF16(isBigEndian: isBigEndian)
            return nil
        case .text: return nil
        }
    }

    /// The rows of a sheet, by its index in `sheets`.
    ///
    /// Those of a text file can be read only once.
    /// - Throws: TD043 or TD044 when the sheet cannot be read.
    public func rows(ofSheet index: Int) throws(Failure) -> SheetRows {
        switch content {
        case .workbook(let reader): SheetRows(source: .workbook(try reader.rows(ofSheet: index)))
        case .text(let rows): SheetRows(source: .text(rows))
        }
    }
}

/// The rows of one sheet, of whatever file.
public struct SheetRows: TableRows {
    fileprivate enum Source {
        case workbook(XLSXRows)
        case text(TextRows)
    }
    fileprivate let source: Source

    /// What the sheet tells besides its cells: complete when `next` has returned nil; nothing for text.
    public var layout: SheetLayout {
        if case .workbook(let rows) = source { rows.layout } else { SheetLayout() }
    }

    /// Merged ranges of several rows; none in a text.
    /// - Throws: As `XLSXRows` does.
    public func verticalMerges() throws(Failure) -> [SheetLayout.Merge] {
        if case .workbook(let rows) = source { try rows.verticalMerges() } else { [] }
    }

    /// The next row that holds anything; nil at the end.
    /// - Throws: As `XLSXRows` and `TextRows` do.
    public func next() throws(Failure) -> TableRow? {
        switch source {
        case .workbook(let rows): try rows.next()
        case .text(let rows): try rows.next()
        }
    }
}
