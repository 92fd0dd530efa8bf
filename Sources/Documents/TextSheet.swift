public import Commendation
public import Failures

/// Several lists for people at a terminal: those with a title as tables under it, one without as lines
/// `title: value`; a list without rows is left out.
public struct TextSheet: SheetSink {
    private let output: ByteOutput
    private let language: Language
    private let maximumWidth: Int?
    private let titles: [String: String]
    private var columns: [ListColumn] = []
    private var isBlank = true
    private var rows = 0
    private var key = ""
    private var table: TableSink?

    /// Creates a sheet; `titles` names the lists that are tables.
    public init(
        _ output: ByteOutput, language: Language = .vi, maximumWidth: Int? = nil, titles: [String: String]
    ) {
        self.output = output
        self.language = language
        self.maximumWidth = maximumWidth
        self.titles = titles
    }

    /// Starts a list.
    public mutating func section(_ key: String) throws {
        self.key = key
        rows = 0
    }

    /// Takes the columns.
    public mutating func begin(_ columns: [ListColumn]) throws {
        self.columns = columns
        guard titles[key] != nil else { return }
        var table = TableSink(output, language: language, maximumWidth: maximumWidth)
        try table.begin(columns)
        self.table = table
    }

    /// Takes one row.
    public mutating func row(_ cells: Cells) throws {
        rows += 1
        if table != nil {
            if rows == 1 { try output.write("\(isBlank ? "" : "\n")\(titles[key] ?? key)\n") }
            isBlank = false
            try table?.row(cells)
            return
        }
        if !isBlank { try output.write("\n") }
        isBlank = false
        let names = columns.map { language == .vi ? $0.titleVi : $0.titleEn }
        let texts = columns.indices.map { index in
            cells[index].map { CellText.of($0, columns[index], language) } ?? ""
        }
        try RecordText.write(texts, titles: names, to: output, maximumWidth: maximumWidth)
    }

    /// Ends a list.
    public mutating func end() throws {
        if rows > 0 { try table?.end() }
        table = nil
    }

    /// Hands the last bytes over.
    public mutating func close() throws { try output.flush() }
}
