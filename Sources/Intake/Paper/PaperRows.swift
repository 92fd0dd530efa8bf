import Failures

/// A table of a document as rows.
struct PaperRows: TableRows {
    /// Its rows that hold anything, numbered from the table's first row: headers are looked for in the first rows.
    let all: [TableRow]
    /// What to add to a row's number for that of its line.
    let offset: Int
    private var place = 0

    init(_ lines: [PaperLine]) {
        let offset = (lines.first?.number ?? 1) - 1
        self.offset = offset
        all = lines.compactMap { line in
            let cells = line.cells.map { text in
                TableCell(text.contains { !$0.isWhitespace } ? .text(text) : .empty)
            }
            guard let last = cells.lastIndex(where: { $0.value != .empty }) else { return nil }
            return TableRow(number: line.number - offset, cells: Array(cells[...last]))
        }
    }

    mutating func next() throws(Failure) -> TableRow? {
        guard place < all.count else { return nil }
        place += 1
        return all[place - 1]
    }
}

/// Keeps what becomes of the rows of a table; rows with nothing in them are blank.
final class RowLog {
    private(set) var lines: [ReadLine] = []
    private var last: Int
    /// Where the row that came last stands in `lines`.
    private var place: Int?
    private let offset: Int

    /// - Parameter offset: what to add to a row's number for that of its line.
    init(offset: Int) { (self.offset, last) = (offset, offset) }

    /// Takes in the lines of a row, or changes the fate of the row that came last.
    func add(_ row: ClosedRange<Int>, _ text: String, _ fate: RowCount.Fate) {
        let number = row.lowerBound + offset
        if let place, lines[place].number == number {
            lines[place].fate = Self.fate(fate)
            return
        }
        for blank in (last + 1)..<max(number, last + 1) {
            lines.append(ReadLine(number: blank, fate: .blank, text: ""))
        }
        place = lines.count
        lines.append(ReadLine(number: number, fate: Self.fate(fate), text: text))
        for further in row.dropFirst() {
            lines.append(ReadLine(number: further + offset, fate: .continuation, text: ""))
        }
        last = row.upperBound + offset
    }

    private static func fate(_ fate: RowCount.Fate) -> LineFate {
        switch fate {
        case .nomination: .award
        case .heading: .heading
        case .total: .total
        case .blank: .blank
        case .header, .signature: .frame
        case .refused: .refused
        }
    }
}
