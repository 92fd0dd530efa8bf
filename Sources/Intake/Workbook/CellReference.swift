/// Cell addresses such as `AB12`.
enum CellReference {
    /// Most columns of a sheet: XFD.
    static let columnLimit = 16_384
    /// Most rows of a sheet.
    static let rowLimit = 1_048_576

    /// Column from 0 and row from 1; nil for anything but letters and digits.
    ///
    /// Numbers beyond the limits come as they are, so that the caller can complain of them.
    @inline(__always)
    static func parse(_ text: UnsafePointer<CChar>) -> (column: Int, row: Int)? {
        var (column, row, index) = (0, 0, 0)
        while index < 8 {
            let letter = UInt8(bitPattern: text[index]) | 0x20
            guard letter >= 0x61, letter <= 0x7A else { break }
            column = column * 26 + Int(letter) - 0x60
            index += 1
        }
        guard index > 0 else { return nil }
        let digits = index
        while index < digits + 10 {
            let digit = UInt8(bitPattern: text[index]) &- 48
            guard digit < 10 else { break }
            row = row * 10 + Int(digit)
            index += 1
        }
        return text[index] == 0 && row > 0 ? (column - 1, row) : nil
    }

    /// The address of a cell, its column from 0.
    static func text(column: Int, row: Int) -> String { letters(column: column) + String(row) }

    /// The letters of a column, from 0.
    static func letters(column: Int) -> String {
        var letters: [UInt8] = []
        var rest = column + 1
        while rest > 0 {
            letters.append(UInt8(0x41 + (rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// A rectangle such as `A1:C2`; nil when it is none or beyond the limits.
    static func merge(_ text: String) -> SheetLayout.Merge? {
        let corners = text.split(separator: ":").map { corner in String(corner).withCString { parse($0) } }
        guard corners.count == 2, let first = corners[0], let last = corners[1],
            first.row <= last.row, first.column <= last.column, last.row <= rowLimit,
            last.column < columnLimit
        else { return nil }
        return SheetLayout.Merge(rows: first.row...last.row, columns: first.column...last.column)
    }
}
