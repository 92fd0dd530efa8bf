/// Dates as offices write them.
public enum ClericalDate {
    /// `ngày 05 tháng 02 năm 2026`: a zero before days below 10 and before months 1 and 2 only, so that neither can
    /// be altered with a stroke of the pen.
    public static func sentence(_ date: CalendarDate) -> String {
        "ngày \(padded(date.day, to: 2)) \(month(of: date))"
    }

    /// The same with what is known: `tháng 9 năm 1945`, `năm 1945`.
    public static func sentence(_ date: PartialDate) -> String {
        switch date.precision {
        case .day: sentence(date.start)
        case .month: month(of: date.start)
        case .year: "năm \(date.start.year)"
        }
    }

    /// The sentence of a draft, with room to write day and month by hand.
    public static func blankSentence(year: Int) -> String {
        "ngày      tháng      năm \(year)"
    }

    /// `05/02/2026`, as in lists and tables.
    public static func slashed(_ date: CalendarDate) -> String {
        "\(padded(date.day, to: 2))/\(padded(date.month, to: 2))/\(padded(date.year, to: 4))"
    }

    /// The same with what is known: `09/1945`, `1945`.
    public static func slashed(_ date: PartialDate) -> String {
        let year = padded(date.start.year, to: 4)
        return switch date.precision {
        case .day: slashed(date.start)
        case .month: "\(padded(date.start.month, to: 2))/\(year)"
        case .year: year
        }
    }

    private static func month(of date: CalendarDate) -> String {
        "tháng \(date.month < 3 ? padded(date.month, to: 2) : String(date.month)) năm \(date.year)"
    }
}
