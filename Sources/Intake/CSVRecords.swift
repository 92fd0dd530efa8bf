import Failures

/// Cuts the text of a file into records, whatever its first line means; `CSVReader` and `TextRows` stand on it.
final class CSVRecords {
    /// How complaints name a column.
    enum Columns {
        /// By the header above it.
        case named([String])
        /// By its letter in a spreadsheet.
        case lettered
    }

    /// How complaints name a column; until there is a header, not at all.
    var columns = Columns.named([])

    private let window: ByteWindow
    private let cells: CellTable
    private var syntax = CSVSyntax()
    private var line = 1
    private var hasGivenUp = false
    /// Whether the record at hand needs a closer look.
    private var needsCheck = false
    /// Where the record at hand started and ended.
    private var recordLine = 0
    private var isUnterminated = false

    /// Cuts a window; cells beyond `columnLimit` are counted but not kept.
    init(window: ByteWindow, columnLimit: Int) {
        self.window = window
        cells = CellTable(capacity: columnLimit)
    }

    /// Number of cells of the record at hand, including those not kept.
    var cellCount: Int { cells.count }

    /// Whether the record at hand has quotes out of place, so that the number of its cells means nothing.
    var hasBadQuotes: Bool { isUnterminated || cells.strayQuote != nil || cells.textAfterQuote != nil }

    /// Skips a byte order mark, and reads the punctuation off the bytes at hand.
    ///
    /// The first window nearly always holds what is needed; a longer line is caught by the limits later.
    func start(_ syntax: (UnsafePointer<UInt8>, Int, Int) -> CSVSyntax) throws(Failure) {
        while window.count < 3, !window.isAtEnd { try window.refill() }
        let (base, start) = (window.base, window.start)
        if window.count >= 3, base[start] == 0xEF, base[start + 1] == 0xBB, base[start + 2] == 0xBF {
            window.start += 3
        }
        self.syntax = syntax(window.base, window.start, window.end)
    }

    /// Cuts the next record into cells without judging it; skips empty lines.
    func next(_ complaints: inout Complaints) throws(Failure) -> CSVRecord? {
        while let end = try nextEnd(&complaints) {
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
            (recordLine, isUnterminated) = (startLine, end.isUnterminated)
            return CSVRecord(
                line: startLine, lineCount: line - startLine, isASCII: summary.isASCII, base: window.base,
                cells: cells.stored)
        }
        return nil
    }

    /// Finds the end of the record at the window's start, bringing in bytes as needed; nil at the end of the file.
    private func nextEnd(_ complaints: inout Complaints) throws(Failure) -> CSVSyntax.End? {
        while !hasGivenUp {
            let isLast = window.isAtEnd
            if window.count > 0,
                let end = syntax.end(window.base, from: window.start, to: window.end, isLast: isLast)
            {
                return end
            }
            guard !isLast else { return nil }
            // A quote that is never closed must not bring the whole file into memory. Quotes may double every byte.
            guard window.count <= 2 * CSVReader.cellLimit * (max(1, headerCount) + 1) else {
                complaints.add(Failure.Detail("TD421", line: line))
                hasGivenUp = true
                return nil
            }
            try window.refill()
        }
        return nil
    }

    /// Complains about quotes, size, encoding and controls; true when there is nothing to complain about.
    func isSound(_ complaints: inout Complaints) -> Bool {
        guard needsCheck else { return true }
        let before = complaints.count
        if isUnterminated {
            complaints.add(detail("TD415", lastColumn))
            return false
        }
        if let textAfterQuote = cells.textAfterQuote { complaints.add(detail("TD416", textAfterQuote)) }
        if let strayQuote = cells.strayQuote { complaints.add(detail("TD417", strayQuote)) }
        for (index, cell) in cells.stored.enumerated() {
            let count = cell.end - cell.start
            if count > CSVReader.cellLimit { complaints.add(detail("TD421", index)) }
            switch TextCheck.problem(
                window.base + cell.start, count: count, allowsLineBreaks: cell.isQuoted)
            {
            case .notUTF8: complaints.add(detail("TD419", index))
            case .control(let number):
                complaints.add(detail("TD420", index, ["character": "U+\(hex(number))"]))
            case nil: break
            }
        }
        return complaints.count == before
    }

    private func detail(_ code: String, _ index: Int, _ arguments: [String: String] = [:]) -> Failure.Detail {
        let column: String? =
            switch columns {
            case .named(let names): names.indices.contains(index) ? names[index] : nil
            case .lettered: CellReference.letters(column: index)
            }
        return Failure.Detail(code, line: recordLine, column: column, arguments)
    }

    /// The column in which a quote was left open; text behind it may look like more columns than there are.
    private var lastColumn: Int {
        if case .named(let names) = columns { min(cells.count, names.count) - 1 } else { cells.count - 1 }
    }

    private var headerCount: Int {
        if case .named(let names) = columns { names.count } else { 0 }
    }

    private func hex(_ number: UInt32) -> String {
        let text = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
    }
}
