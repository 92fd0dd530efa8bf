public import Failures
import Glibc

/// What all sheets of a workbook share.
struct BookContent {
    var strings = SharedStrings()
    var styles: [CellStyle] = []
    var is1904 = false
}

/// Reads a workbook (.xlsx, .xlsm; ISO/IEC 29500, transitional and strict) row by row with constant memory.
///
/// Shared strings are kept in memory, compactly and up to 256 MiB; everything else is streamed. Charts, pictures, data
/// validation and conditional formats are not looked at, and macros never. Several sheets may be read, one after the
/// other or in turn. Not Sendable.
public final class XLSXReader {
    /// The worksheets in the order of their tabs; sheets that hold only a chart are left out.
    public let sheets: [TableSheet]

    private let archive: ZipArchive
    private let parts: [String]
    private let book: BookContent

    /// Opens a workbook.
    /// - Throws: TD405 when it cannot be opened, TD041 to TD060 when it is no sound workbook.
    public convenience init(path: String) throws(Failure) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ByteWindow.failure("TD405", path: path, code: errno) }
        defer { close(descriptor) }
        try self.init(descriptor: descriptor, path: path)
    }

    /// Opens a workbook by the descriptor of a regular file, which stays the caller's to close.
    /// - Throws: As for a path.
    public convenience init(descriptor: Int32, path: String) throws(Failure) {
        try self.init(archive: ZipArchive(descriptor: descriptor, path: path))
    }

    init(archive: ZipArchive) throws(Failure) {
        self.archive = archive
        let package = XLSXPackage(archive)
        let main = try package.workbookPart()
        let related = try package.relations(of: main)
        let workbook = WorkbookHandler(path: archive.path)
        try package.parse(main, workbook)

        var content = BookContent(is1904: workbook.is1904)
        if let part = related.first(where: { $0.kind == "styles" })?.part, archive.contains(part) {
            let handler = StylesHandler(path: archive.path)
            try package.parse(part, handler)
            content.styles = handler.styles
        }
        if let part = related.first(where: { $0.kind == "sharedStrings" })?.part, archive.contains(part) {
            let handler = SharedStringsHandler(path: archive.path)
            try package.parse(part, handler, limit: archive.limits.part)
            content.strings = handler.strings
        }
        book = content

        let byID = Dictionary(related.map { ($0.id, $0) }) { first, _ in first }
        var found: [(sheet: TableSheet, part: String)] = []
        for entry in workbook.entries {
            guard let relation = byID[entry.relation] else {
                throw Failure("TD044", ["path": archive.path, "part": ZipArchive.shown(entry.sheet.name)])
            }
            guard relation.kind == "worksheet" else { continue }
            guard let part = relation.part, archive.contains(part) else {
                throw Failure(
                    "TD044", ["path": archive.path, "part": ZipArchive.shown(relation.part ?? relation.id)])
            }
            found.append((entry.sheet, part))
        }
        guard !found.isEmpty else { throw Failure("TD058", ["path": archive.path]) }
        sheets = found.map(\.sheet)
        parts = found.map(\.part)
    }

    /// The rows of a sheet from its first one, by the sheet's index in `sheets`.
    /// - Throws: TD043 or TD044 when the sheet cannot be read.
    public func rows(ofSheet index: Int) throws(Failure) -> XLSXRows {
        let part = try archive.open(parts[index], limit: archive.limits.part)
        let handler = SheetHandler(sheet: sheets[index].name, book: book, path: archive.path)
        return XLSXRows(handler, try PartParser(part, handler), archive, parts[index])
    }
}

/// The rows of one sheet of a workbook.
///
/// Not Sendable.
public final class XLSXRows: TableRows {
    private let handler: SheetHandler
    private let parser: PartParser
    private let archive: ZipArchive
    private let part: String

    init(_ handler: SheetHandler, _ parser: PartParser, _ archive: ZipArchive, _ part: String) {
        (self.handler, self.parser, self.archive, self.part) = (handler, parser, archive, part)
    }

    /// Merged ranges of several rows, for which the sheet is unpacked once more.
    /// - Throws: TD043 to TD052 when the sheet is damaged or beyond the limits.
    public func verticalMerges() throws(Failure) -> [SheetLayout.Merge] {
        try MergeScan(archive.open(part, limit: archive.limits.part)).vertical
    }

    /// What the sheet tells besides its cells: complete when `next` has returned nil.
    public var layout: SheetLayout { handler.layout }

    /// The next row that holds anything; nil at the end of the sheet.
    /// - Throws: TD043 to TD056 when the sheet is damaged, not as the standard has it, or beyond the limits.
    public func next() throws(Failure) -> TableRow? {
        try parser.resume() ? handler.takeRow() : nil
    }
}
