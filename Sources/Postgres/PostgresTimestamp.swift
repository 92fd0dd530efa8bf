/// An instant, `timestamp with time zone`, to the microsecond.
public struct PostgresTimestamp: PostgresScalar, RowDecodable, Hashable, Comparable, CustomStringConvertible {
    /// Microseconds since 1970-01-01 00:00 UTC.
    public let microseconds: Int64

    /// Creates an instant from microseconds since 1970-01-01 00:00 UTC.
    public init(microseconds: Int64) { self.microseconds = microseconds }

    /// ISO 8601 in Vietnamese time, `2024-05-19T08:30:00.5+07:00`.
    public var description: String { iso8601(offsetSeconds: 7 * 3600, separator: "T") }

    /// The calendar date at an offset from UTC in seconds; 7 hours is Vietnam.
    public func date(offsetSeconds: Int = 7 * 3600) -> PostgresDate {
        CivilDay.date(split(offsetSeconds).day)
    }

    /// ISO 8601 at an offset from UTC in seconds, with as many decimals as needed.
    public func iso8601(offsetSeconds: Int, separator: Character = "T") -> String {
        let (day, time) = split(offsetSeconds)
        let date = CivilDay.date(day)
        let (seconds, fraction) = (time / 1_000_000, time % 1_000_000)
        let clock = "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        var decimals = fraction == 0 ? "" : "." + padded(fraction, 6)
        while decimals.hasSuffix("0") { decimals.removeLast() }
        let minutes = abs(offsetSeconds) / 60
        let offset = "\(offsetSeconds < 0 ? "-" : "+")\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
        let year = padded(date.year > 0 ? date.year : 1 - date.year, 4)
        return
            "\(year)-\(padded(date.month, 2))-\(padded(date.day, 2))\(separator)\(clock)\(decimals)\(offset)"
            + (date.year > 0 ? "" : " BC")
    }

    /// Whether one instant is before another.
    public static func < (left: PostgresTimestamp, right: PostgresTimestamp) -> Bool {
        left.microseconds < right.microseconds
    }

    /// `timestamp with time zone`.
    public static var postgresType: PostgresType { .timestamptz }
    /// The beginning of 1970.
    public static var probe: PostgresTimestamp { PostgresTimestamp(microseconds: 0) }

    /// ISO format in UTC.
    public func encode(into text: inout [UInt8]) -> Bool {
        iso8601(offsetSeconds: 0, separator: " ").encode(into: &text)
    }

    /// Reads ISO format with an offset; `infinity` is refused.
    public static func decode(_ text: UnsafeRawBufferPointer) throws(DecodeFailure) -> PostgresTimestamp {
        var scanner = DigitScanner(text)
        guard let date = scanner.date(), scanner.skip(" "), let time = scanner.time(),
            let offset = scanner.offset(), scanner.isAtEnd || scanner.skip(" BC"), scanner.isAtEnd
        else { throw DecodeFailure("a finite timestamp with time zone in ISO format") }
        let year = scanner.hasSkipped(" BC") ? 1 - date.year : date.year
        let days = CivilDay.number(year: year, month: date.month, day: date.day)
        let whole = Int64(days * 86_400 - offset).multipliedReportingOverflow(by: 1_000_000)
        let sum = whole.partialValue.addingReportingOverflow(Int64(time))
        guard !whole.overflow, !sum.overflow else {
            throw DecodeFailure("a timestamp within 292,000 years of 1970")
        }
        return PostgresTimestamp(microseconds: sum.partialValue)
    }

    private func split(_ offsetSeconds: Int) -> (day: Int, time: Int) {
        // Modular addition only matters within hours of the type's limits, 292,000 years away.
        let local = Int(microseconds) &+ offsetSeconds * 1_000_000
        let time = local % 86_400_000_000
        return time < 0
            ? (local / 86_400_000_000 - 1, time + 86_400_000_000) : (local / 86_400_000_000, time)
    }
}
