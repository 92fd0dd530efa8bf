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
        guard let parts = Parts(CleanText.line(String(text))) else { throw .unknownForm }
        let (first, second, third) = (parts.numbers[0], parts.numbers[1], parts.numbers[2])
        let fields: (year: Int, month: Int, day: Int, precision: Precision)
        switch (parts.lengths[0], parts.lengths[1], parts.lengths[2]) {
        case (4, 0, 0): fields = (first, 1, 1, .year)
        case (1...2, 4, 0): fields = (second, first, 1, .month)
        case (1...2, 1...2, 4): fields = (third, second, first, .day)
        case (4, 1...2, 1...2) where parts.separator == UInt8(ascii: "-"):
            fields = (first, second, third, .day)
        default: throw .unknownForm
        }
        guard let date = CalendarDate(year: fields.year, month: fields.month, day: fields.day) else {
            throw .noSuchDay
        }
        self.init(date, precision: fields.precision)
    }

    /// Up to three numbers with one kind of separator between them.
    private struct Parts {
        var numbers: InlineArray<3, Int> = [0, 0, 0]
        /// How many digits each has; none where there is no such number.
        var lengths: InlineArray<3, Int> = [0, 0, 0]
        var separator: UInt8?

        init?(_ text: String) {
            var place = 0
            for byte in text.utf8 {
                switch byte {
                case 48...57:
                    lengths[place] += 1
                    guard lengths[place] <= 4 else { return nil }
                    numbers[place] = numbers[place] * 10 + Int(byte) - 48
                case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."):
                    guard separator == nil || separator == byte, lengths[place] > 0, place < 2 else {
                        return nil
                    }
                    separator = byte
                    place += 1
                default: return nil
                }
            }
            guard lengths[place] > 0 else { return nil }
        }
    }
}
