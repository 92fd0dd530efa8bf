/// A calendar date of PostgreSQL: proleptic Gregorian, no time, no zone.
public struct PostgresDate: PostgresScalar, RowDecodable, Hashable, Comparable, CustomStringConvertible {
    /// The year; 0 is 1 BC.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day, from 1.
    public let day: Int

    /// Creates a date; nil when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...CivilDay.count(year: year, month: month)).contains(day),
            (-4712...5_874_897).contains(year)
        else { return nil }
        self.init(unchecked: year, month, day)
    }

    init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// ISO 8601, `2024-05-19`, as PostgreSQL prints it: years before 1 end in ` BC`.
    public var description: String {
        let text = "\(padded(year > 0 ? year : 1 - year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        return year > 0 ? text : text + " BC"
    }

    /// Whether one day is before another.
    public static func < (left: PostgresDate, right: PostgresDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// `date`.
    public static var postgresType: PostgresType { .date }
    /// The first day of 1970.
    public static var probe: PostgresDate { PostgresDate(unchecked: 1970, 1, 1) }

    /// ISO 8601.
    public func encode(into text: inout [UInt8]) -> Bool { description.encode(into: &text) }

    /// Reads ISO 8601; `infinity` is refused.
    public static func decode(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> PostgresDate {
        var scanner = DigitScanner(text)
        guard let date = scanner.date(), scanner.isAtEnd || scanner.skip(" BC"), scanner.isAtEnd,
            let value = PostgresDate(
                year: scanner.hasSkipped(" BC") ? 1 - date.year : date.year, month: date.month, day: date.day)
        else { throw DecodeFailure("a finite date in ISO format") }
        return value
    }
}

/// Writes a number with at least that many digits.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Day arithmetic of the proleptic Gregorian calendar; days count from 1970-01-01.
enum CivilDay {
    static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    static func count(year: Int, month: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Counts in years that begin in March, so that the leap day is the last.
    static func number(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func date(_ number: Int) -> PostgresDate {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return PostgresDate(
            unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}
