import Glibc

/// The punctuation of one CSV file, and where its records end.
struct CSVSyntax {
    static let quote = UInt8(ascii: "\"")

    /// What stands between cells.
    var delimiter = UInt8(ascii: ",")
    /// The byte that ends a line; with `\n`, a `\r` before it belongs to the line end.
    var terminator = UInt8(ascii: "\n")

    /// Where a record ends.
    struct End {
        /// End of the last cell.
        var content: Int
        /// Start of the next record.
        var next: Int
        /// Whether any quotation mark stands in the record.
        var hasQuotes: Bool
        /// Whether the file ends inside quotes.
        var isUnterminated = false
    }

    /// Finds the end of the record at `start`; nil when more bytes are needed to tell.
    func end(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int, isLast: Bool) -> End? {
        guard let line = lineEnd(base, from: start, to: end, isLast: isLast) else { return nil }
        guard memchr(base + start, Int32(CSVSyntax.quote), line.content - start) != nil else { return line }
        return quotedEnd(base, from: start, to: end, isLast: isLast)
    }

    private func lineEnd(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int, isLast: Bool) -> End? {
        guard let found = memchr(base + start, Int32(terminator), end - start) else {
            return isLast ? closing(base, start, at: end, next: end, hasQuotes: false) : nil
        }
        let position = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        return closing(base, start, at: position, next: position + 1, hasQuotes: false)
    }

    /// Steps over quoted cells, which may hold delimiters and line ends.
    private func quotedEnd(
        _ base: UnsafePointer<UInt8>, from start: Int, to end: Int, isLast: Bool
    ) -> End? {
        var index = start
        var isCellStart = true
        while index < end {
            let byte = base[index]
            if byte == terminator {
                return closing(base, start, at: index, next: index + 1, hasQuotes: true)
            }
            guard byte == CSVSyntax.quote, isCellStart else {
                isCellStart = byte == delimiter
                index += 1
                continue
            }
            guard let close = closingQuote(base, from: index + 1, to: end) else {
                guard isLast else { return nil }
                return End(content: end, next: end, hasQuotes: true, isUnterminated: true)
            }
            // At the edge of the window, the next byte may still double this quote.
            guard close + 1 < end || isLast else { return nil }
            isCellStart = false
            index = close + 1
        }
        return isLast ? closing(base, start, at: end, next: end, hasQuotes: true) : nil
    }

    /// The quote that ends a quoted cell, past all doubled ones.
    func closingQuote(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int? {
        var index = start
        while index < end,
            let found = memchr(base + index, Int32(CSVSyntax.quote), end - index)
        {
            let position = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            guard position + 1 < end, base[position + 1] == CSVSyntax.quote else { return position }
            index = position + 2
        }
        return nil
    }

    private func closing(
        _ base: UnsafePointer<UInt8>, _ start: Int, at position: Int, next: Int, hasQuotes: Bool
    ) -> End {
        let hasReturn = terminator == UInt8(ascii: "\n") && position > start && base[position - 1] == 0x0D
        return End(content: hasReturn ? position - 1 : position, next: next, hasQuotes: hasQuotes)
    }
}

extension CSVSyntax {
    /// Reads the punctuation off the header: the line end that comes first, the most frequent delimiter.
    ///
    /// Needs the whole first line; quoted delimiters and line ends do not count.
    init(header base: UnsafePointer<UInt8>, from start: Int, to end: Int) {
        var counts: [(delimiter: UInt8, count: Int)] = [
            (UInt8(ascii: ","), 0), (UInt8(ascii: ";"), 0), (UInt8(ascii: "\t"), 0),
        ]
        var isQuoted = false
        let isBreak = { (index: Int) in base[index] == UInt8(ascii: "\n") || base[index] == UInt8(ascii: "\r")
        }
        let first = (start..<end).first { !isBreak($0) } ?? end
        scan: for index in first..<end {
            switch base[index] {
            case CSVSyntax.quote: isQuoted.toggle()
            case _ where isQuoted: break
            case UInt8(ascii: "\n"): break scan
            case UInt8(ascii: "\r"):
                if index + 1 == end || base[index + 1] != UInt8(ascii: "\n") {
                    terminator = UInt8(ascii: "\r")
                }
                break scan
            case let byte:
                for place in counts.indices where counts[place].delimiter == byte { counts[place].count += 1 }
            }
        }
        for candidate in counts.reversed() where candidate.count > 0 {
            let best = counts.first { $0.delimiter == delimiter }?.count ?? 0
            if candidate.count >= best { delimiter = candidate.delimiter }
        }
    }

    /// Number of line ends in a stretch of the file.
    func lineCount(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var count = 0
        for index in start..<end where base[index] == terminator { count += 1 }
        return count
    }
}

extension CSVSyntax {
    /// Rows that are looked at to tell the delimiter: titles may stand above the header.
    private static let sample = 20

    /// Reads the punctuation off the first rows: the delimiter that as many rows as possible have equally often.
    ///
    /// Commas in sentences differ from row to row, delimiters do not.
    init(rows base: UnsafePointer<UInt8>, from start: Int, to end: Int) {
        self.init(header: base, from: start, to: end)
        var best = 0
        for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
            var syntax = self
            syntax.delimiter = delimiter
            let agreement = syntax.agreement(base, from: start, to: end)
            if agreement > best { (best, self.delimiter) = (agreement, delimiter) }
        }
    }

    /// How many delimiters stand in the rows that have the most common number of them.
    private func agreement(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var rows: [Int: Int] = [:]
        var index = start
        for _ in 0..<CSVSyntax.sample where index < end {
            guard let record = self.end(base, from: index, to: end, isLast: true) else { break }
            rows[delimiterCount(base, from: index, to: record.content), default: 0] += 1
            index = record.next
        }
        return rows.map { $0.key * $0.value }.max() ?? 0
    }

    private func delimiterCount(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var count = 0
        var isQuoted = false
        for index in start..<end {
            if base[index] == CSVSyntax.quote { isQuoted.toggle() }
            if base[index] == delimiter, !isQuoted { count += 1 }
        }
        return count
    }
}
