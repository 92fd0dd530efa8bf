import Commendation

/// The widths of a table's columns and the lines of its header.
struct TableLayout {
    static let gap = 2
    private static let leastTextWidth = 12

    /// Width of each column.
    let widths: [Int]
    /// Lines of the header, each with a text for every column.
    let header: [[String]]

    /// Finds a layout; nil when the columns cannot stand side by side within the limit.
    ///
    /// What is narrow under a long title comes first: that title takes several lines. Then the widest text columns give
    /// way. Neither numbers nor words of a title are ever cut.
    init?(columns: [ListColumn], titles: [String], contents: [Int], maximumWidth: Int?) {
        var widths = zip(titles, contents).map { max(DisplayWidth.of($0), $1) }
        if let maximumWidth {
            let words = titles.map { $0.split(separator: " ").map { DisplayWidth.of(String($0)) }.max() ?? 0 }
            let unbroken = zip(words, contents).map { max($0, $1) }
            let least = widths.indices.map { index in
                guard columns[index].kind == .text else { return unbroken[index] }
                return max(words[index], min(contents[index], TableLayout.leastTextWidth))
            }
            let gaps = TableLayout.gap * max(0, widths.count - 1)
            for floors in [unbroken, least] {
                TableLayout.shrink(&widths, to: maximumWidth - gaps, floors: floors)
            }
            guard widths.reduce(gaps, +) <= maximumWidth else { return nil }
        }
        self.widths = widths
        header = TableLayout.header(titles, widths)
    }

    /// Takes from the widest column that may still give, one place at a time.
    private static func shrink(_ widths: inout [Int], to total: Int, floors: [Int]) {
        var excess = widths.reduce(0, +) - total
        while excess > 0 {
            let giving = widths.indices.filter { widths[$0] > floors[$0] }
            guard let widest = giving.max(by: { widths[$0] < widths[$1] }) else { return }
            widths[widest] -= 1
            excess -= 1
        }
    }

    /// Titles broken at spaces, their last lines side by side.
    private static func header(_ titles: [String], _ widths: [Int]) -> [[String]] {
        let broken = zip(titles, widths).map { title, width in lines(title, width) }
        let height = broken.map(\.count).max() ?? 0
        return (0..<height).map { line in
            broken.map { lines in
                let index = line - (height - lines.count)
                return index < 0 ? "" : lines[index]
            }
        }
    }

    private static func lines(_ title: String, _ width: Int) -> [String] {
        var lines: [String] = []
        for word in title.split(separator: " ") {
            if let last = lines.last, DisplayWidth.of(last) + 1 + DisplayWidth.of(String(word)) <= width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
