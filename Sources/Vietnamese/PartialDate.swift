/// A date known to the day, the month, or only the year, as dates of birth often are.
public struct PartialDate: Sendable, Hashable {
    /// How much of the date is known.
    public enum Precision: String, Sendable, CaseIterable {
        /// The full date.
        case day
        /// Month and year.
        case month
        /// The year only.
        case year
    }

    /// Why a text is not a date.
    public enum Problem: Error, Sendable {
        /// Not in one of the forms that are read.
        case unknownForm
        /// In a known form, but there is no such day or month.
        case noSuchDay
    }

    /// The date, or the first day of the month or year when no more is known.
    public let start: CalendarDate
    /// What of `start` is known.
    public let precision: Precision

    /// Creates a date with its precision; `date` is brought to the first day of the known month or year.
    public init(_ date: CalendarDate, precision: Precision = .day) {
        let month = precision == .year ? 1 : date.month
        let day = precision == .day ? date.day : 1
        // The first day of an existing month always exists.
        start = CalendarDate(year: date.year, month: month, day: day) ?? date
        self.precision = precision
    }

    /// Reads `d/m/yyyy` (also with `-` or `.`), `yyyy-mm-dd`, `m/yyyy` and `yyyy`; spaces around are allowed.
    ///
    /// Years have four digits: a year of two digits is refused, because 01/02/03 has no sure meaning.
    /// - Throws: `Problem`, which says whether the form or the day is wrong.
    public init(_ text: some StringProtocol) throws(Problem) {
        let text = CleanText.line(String(text))
        let separators: [Character] = ["/", "-", "."]
        let separator = separators.first { text.contains($0) } ?? "/"
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { digits($0) }
        guard numbers.count == parts.count, let first = parts.first, let last = parts.last else {
            throw .unknownForm
        }
        let isYearFirst = parts.count == 3 && separator == "-" && first.utf8.count == 4
        guard isYearFirst || last.utf8.count == 4 else { throw .unknownForm }
        for part in isYearFirst ? parts.dropFirst() : parts.dropLast() where part.utf8.count > 2 {
            throw .unknownForm
        }
        let fields: (year: Int, month: Int, day: Int, precision: Precision)
        switch numbers.count {
        case 1: fields = (numbers[0], 1, 1, .year)
        case 2: fields = (numbers[1], numbers[0], 1, .month)
        case 3 where isYearFirst: fields = (numbers[0], numbers[1], numbers[2], .day)
        case 3: fields = (numbers[2], numbers[1], numbers[0], .day)
        default: throw .unknownForm
        }
        guard let date = CalendarDate(year: fields.year, month: fields.month, day: fields.day) else {
            throw .noSuchDay
        }
        self.init(date, precision: fields.precision)
    }
}
