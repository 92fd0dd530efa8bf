public import Vietnamese

/// Turns the text of old fonts into Unicode, cell by cell, and remembers what was done so that it can be shown.
public struct LegacyText: Sendable {
    /// One text before and after.
    public struct Example: Sendable, Equatable {
        /// Number of the row.
        public let row: Int
        /// Which encoding it was in.
        public let encoding: LegacyEncoding
        /// As the file has it.
        public let before: String
        /// As it is taken.
        public let after: String
    }

    /// How many examples are kept.
    public static let exampleLimit = 10
    /// How many texts are looked at for a suggestion.
    private static let sampleLimit = 500

    /// The first conversions.
    public private(set) var examples: [Example] = []
    /// How many cells were converted.
    public private(set) var count = 0
    /// Rows and texts whose font or encoding was named but that are no such text; they are left as they are.
    public private(set) var unfit: [(row: Int, text: String)] = []

    /// How many such texts there are.
    public private(set) var unfitCount = 0

    private let encoding: LegacyEncoding?
    private var sample: [String] = []

    /// - Parameter encoding: what the sender says all text is in; nil to go by the fonts of the cells.
    init(encoding: LegacyEncoding?) { self.encoding = encoding }

    /// What the texts that nothing was said of suggest; nil when they are fine.
    public var suggestion: LegacyEncoding.Suggestion? { LegacyEncoding.suggestion(for: sample) }

    mutating func convert(_ row: TableRow) -> TableRow {
        var row = row
        for place in row.cells.indices {
            guard case .text(let text) = row.cells[place].value,
                !text.utf8.allSatisfy({ $0 < 0x80 }) || isCapitals(row.cells[place])
            else { continue }
            guard let encoding = encoding ?? row.cells[place].font.flatMap(LegacyEncoding.init(font:)) else {
                if sample.count < LegacyText.sampleLimit { sample.append(text) }
                continue
            }
            guard let after = try? encoding.decoded(text) else {
                unfitCount += 1
                if unfit.count < LegacyText.exampleLimit { unfit.append((row.number, text)) }
                continue
            }
            guard after != text else { continue }
            row.cells[place].value = .text(after)
            count += 1
            if examples.count < LegacyText.exampleLimit {
                examples.append(Example(row: row.number, encoding: encoding, before: text, after: after))
            }
        }
        return row
    }

    /// Fonts of capitals change plain letters too.
    private func isCapitals(_ cell: TableCell) -> Bool {
        (encoding ?? cell.font.flatMap(LegacyEncoding.init(font:))) == .tcvn3Capitals
    }

    /// Says what was done, and what the texts that nothing was done to suggest.
    func report(header: Int, _ findings: inout Findings) {
        for example in examples {
            findings.remark(
                "TD095", row: example.row,
                ["encoding": example.encoding.rawValue, "before": example.before, "after": example.after])
        }
        if count > LegacyText.exampleLimit || unfitCount > LegacyText.exampleLimit {
            findings.remark(
                "TD426", row: header,
                [
                    "count": String(count), "unfit": String(unfitCount),
                    "limit": String(LegacyText.exampleLimit),
                ])
        }
        for (row, text) in unfit {
            findings.remark("TD097", row: row, ["value": String(text.prefix(60))])
        }
        if let suggestion = suggestion {
            findings.remark(
                "TD096", row: header,
                [
                    "encoding": suggestion.encoding.rawValue, "before": suggestion.before,
                    "after": suggestion.after,
                    "count": String(suggestion.words),
                ])
        }
    }
}
