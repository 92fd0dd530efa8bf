import Commendation
import Documents
import Failures
import Glibc

/// Standard output, or a file that gets its name only when it is complete.
struct OutputTarget: Sendable {
    let path: String?

    /// What a reader of the target expects.
    var usualFormat: ListFormat {
        guard let path else { return Terminal.outputIsTerminal ? .table : .tsv }
        return ListFormat.allCases.first { path.hasSuffix(".\($0.rawValue)") } ?? .table
    }

    /// A sink for one list.
    func sink(_ format: ListFormat) throws -> any RowSink {
        try wrap { output in
            switch format {
            case .table: TableSink(output, language: Speech.language, maximumWidth: width)
            case .tsv: TSVSink(output)
            case .csv: CSVSink(output)
            case .json: JSONSink(output)
            case .xlsx: XLSXSink(output)
            }
        }
    }

    /// A sink for everything about one thing.
    func sheet(_ format: ListFormat, titles: [String: String]) throws -> any SheetSink {
        let (output, file) = try open()
        return format == .json
            ? CompletedSheet(base: JSONSheet(output), file: file)
            : CompletedSheet(
                base: TextSheet(output, language: Speech.language, maximumWidth: width, titles: titles),
                file: file)
    }

    /// A sink of the caller's making on this target.
    func wrap(_ make: (ByteOutput) throws -> any RowSink) throws -> any RowSink {
        let (output, file) = try open()
        return CompletedList(base: try make(output), file: file)
    }

    /// Writes text, its lines broken at spaces on a terminal.
    func write(_ text: String) throws {
        let (output, file) = try open()
        try output.write(Prose.wrapped(VisibleText.lines(of: text), width: width))
        try output.flush()
        try file?.commit()
    }

    /// Writes text for programs, byte by byte as it is.
    func writeAsIs(_ text: String) throws {
        let (output, file) = try open()
        try output.write(text)
        try output.flush()
        try file?.commit()
    }

    private var width: Int? { path == nil ? Terminal.width : nil }

    private func open() throws -> (ByteOutput, OutputFile?) {
        guard let path else { return (ByteOutput(descriptor: STDOUT_FILENO, path: "stdout"), nil) }
        let file = try OutputFile(path: path)
        return (file.output, file)
    }
}

/// A list that completes its file at the end.
private struct CompletedList: RowSink {
    var base: any RowSink
    let file: OutputFile?

    mutating func begin(_ columns: [ListColumn]) throws { try base.begin(columns) }
    mutating func row(_ cells: Cells) throws { try base.row(cells) }
    mutating func end() throws {
        try base.end()
        try file?.commit()
    }
}

/// A sheet that completes its file at the end.
private struct CompletedSheet: SheetSink {
    var base: any SheetSink
    let file: OutputFile?

    mutating func section(_ key: String) throws { try base.section(key) }
    mutating func begin(_ columns: [ListColumn]) throws { try base.begin(columns) }
    mutating func row(_ cells: Cells) throws { try base.row(cells) }
    mutating func end() throws { try base.end() }
    mutating func close() throws {
        try base.close()
        try file?.commit()
    }
}
