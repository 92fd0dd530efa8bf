/// The cells of the record at hand, in memory that is used again for every record.
final class CellTable {
    /// How many cells the record has, including those beyond the capacity.
    private(set) var count = 0
    /// The first cell with a quotation mark inside unquoted text.
    private(set) var strayQuote: Int?
    /// The first cell with text after its closing quotation mark.
    private(set) var textAfterQuote: Int?

    private let capacity: Int
    private let cells: UnsafeMutablePointer<CellRange>

    init(capacity: Int) {
        self.capacity = capacity
        cells = .allocate(capacity: capacity)
        cells.initialize(repeating: CellRange(start: 0, end: 0), count: capacity)
    }

    deinit {
        cells.deallocate()
    }

    /// The cells within the capacity.
    var stored: UnsafeBufferPointer<CellRange> {
        UnsafeBufferPointer(start: cells, count: min(count, capacity))
    }

    private func add(_ cell: CellRange) {
        if count < capacity { cells[count] = cell }
        count += 1
    }

    /// Cuts a record without quotes.
    func split(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int, _ syntax: CSVSyntax) {
        let delimiter = syntax.delimiter
        (strayQuote, textAfterQuote) = (nil, nil)
        let (cells, capacity) = (cells, capacity)
        var count = 0
        var cellStart = start
        for index in start..<end where base[index] == delimiter {
            if count < capacity { cells[count] = CellRange(start: cellStart, end: index) }
            count += 1
            cellStart = index + 1
        }
        self.count = count
        add(CellRange(start: cellStart, end: end))
    }

    /// Cuts a record with quotes, undoubling them in place.
    func splitQuoted(
        _ base: UnsafeMutablePointer<UInt8>, from start: Int, to end: Int, _ syntax: CSVSyntax
    ) {
        (strayQuote, textAfterQuote, count) = (nil, nil, 0)
        var index = start
        while true {
            var cell = CellRange(start: index, end: index)
            if index < end, base[index] == CSVSyntax.quote {
                let close = syntax.closingQuote(base, from: index + 1, to: end) ?? end
                cell = CellRange(
                    start: index + 1, end: undouble(base, from: index + 1, to: close), isQuoted: true)
                index = min(close + 1, end)
                if index < end, base[index] != syntax.delimiter {
                    textAfterQuote = textAfterQuote ?? count
                }
            }
            while index < end, base[index] != syntax.delimiter {
                if !cell.isQuoted, base[index] == CSVSyntax.quote { strayQuote = strayQuote ?? count }
                index += 1
            }
            if !cell.isQuoted { cell.end = index }
            add(cell)
            guard index < end else { return }
            index += 1
        }
    }

    private func undouble(_ base: UnsafeMutablePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var (source, target) = (start, start)
        while source < end {
            base[target] = base[source]
            source += base[source] == CSVSyntax.quote ? 2 : 1
            target += 1
        }
        return target
    }
}
