public import ArgumentParser
public import Commendation
import Failures
import Glibc
public import Registry
import Vietnamese

extension CalendarDate {
    /// Today in Vietnam.
    static var today: CalendarDate {
        var now = time(nil) + 7 * 3600
        var parts = tm()
        gmtime_r(&now, &parts)
        let day = CalendarDate(
            year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        guard let day else { preconditionFailure("the system clock is outside the calendar") }
        return day
    }
}

/// A day as people type it: `2025-12-20` or `20/12/2025`.
struct DayArgument: ExpressibleByArgument {
    let day: CalendarDate

    init?(argument: String) {
        guard let date = try? PartialDate(argument), date.precision == .day else { return nil }
        day = date.start
    }
}

extension PaperNumber: ExpressibleByArgument {
    /// Reads `45/TTr-UBND`.
    public init?(argument: String) { self.init(argument) }
}

extension RecipientKind: ExpressibleByArgument {}

extension Failure {
    /// A value on the command line that means nothing.
    static func value(_ value: String, _ field: String, _ expected: String) -> Failure {
        Failure("TD110", ["value": value, "field": field, "expected": expected])
    }
}
